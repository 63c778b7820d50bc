"""MAINTAINERS and its kind, as people write them: Markdown, HTML, plain lines, rows of values, blocks of keys.

Nothing in such a file is fixed but that people read it, so it is read as they do: what a heading or a label says holds
for what stands below it, a table by the heads of its columns and by what stands in them, and a line by its parts. What
does not name anyone for certain names no one: sentences, comments, code.
"""

from __future__ import annotations

import posixpath
import re
from typing import Final

from bylaws.formats.listing import Entry, Listing
from bylaws.formats.roster.reader import RosterReader
from bylaws.formats.roster.source import Source

NAME: Final = "roster"

_WORDS: Final = (
    r"maintainers?|owners?|committers?|reviewers?|approvers?|members?|emeritus|emeriti|alumni|admins?|leads?|triagers?|stewards?|"
    r"codeowners|people|teams?|contributors|governing[-_ ]board|toc|tsc|steering|(?:steering|technical[-_ ]oversight|"
    r"technical[-_ ]steering|tech[-_ ]oversight)[-_ ]committee|security[-_ ]team|component[-_ ]owners|"
    r"release[-_ ]managers"
)
_LIST: Final = re.compile(
    rf"\.?(?:[a-z0-9]+[-_. ]){{0,3}}(?:{_WORDS})(?:[-_ ](?:{_WORDS}|list|groups|aliases|committee))*"
    r"(?:\.(?:md|markdown|mdx|txt|rst|adoc|asciidoc|csv|in|html?))?",
    re.IGNORECASE,
)

_COMMENT: Final = re.compile(r"\s*#+")
_RULE: Final = re.compile(r"\s*#+\s*(?:\*|[^\s@]*[/.*][^\s@]*)\s+@")
"""A line of CODEOWNERS that is switched off."""


def matches(path: str, text: str) -> bool:
    """Whether a file is a list by its name, and no YAML or TOML."""
    return bool(_LIST.fullmatch(posixpath.basename(path)))


def read(path: str, text: str) -> Listing:
    """Everyone whom the file names: with an account anywhere in a list, by name alone where people are announced."""
    reader = RosterReader(Source(path, text), is_list=matches(path, text))
    reader.read()
    if not reader.entries and not reader.is_markdown:
        reader.entries += read_comments(path, text)
    return Listing(path, NAME, tuple(reader.entries), tuple(reader.unread), pointers=tuple(reader.pointers))


def read_comments(path: str, text: str) -> tuple[Entry, ...]:
    """Everyone whom the comments of a file name, in files whose own lines are something else."""
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").split("\n")
    comments = "\n".join(_blanked(line) if _COMMENT.match(line) and not _RULE.match(line) else "" for line in lines)
    if not comments.strip():
        return ()
    reader = RosterReader(Source(path, comments), is_list=True, in_comments=True)
    reader.read()
    return tuple(reader.entries)


def _blanked(line: str) -> str:
    """A comment without its mark, at its column; rulers of marks are nothing."""
    found = _COMMENT.match(line)
    assert found
    return " " * found.end() + line[found.end() :].rstrip("#")
