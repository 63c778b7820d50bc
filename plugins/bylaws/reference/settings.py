"""The settings as a page: every key that `.bylaws.yaml` may hold, from the docstrings in `settings`."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, Final

from bylaws.checks.settings import FILE, Exempt, LinkSettings, Settings, Weight
from bylaws.markdown.slugs import Slugs
from bylaws.markdown.writing import Markup, code, table
from bylaws.reference.page import yaml_of
from bylaws.reference.schema import attribute_docs, called, class_doc, member_docs
from bylaws.source import Field, Node, words_of

_HEAD: Final = f"""\
# Settings

What a project wants of the checks stands in `{FILE}` at the root of the repository, beside the data or without any.
`bylaws check`, `bylaws links` and the MkDocs plugin read it. No key is needed. What the command line says, such as
`--ignore`, comes on top. [Live with findings](../how-to/findings.md) shows when to use what."""

_NODES: Final[tuple[type[Node], ...]] = (Exempt, LinkSettings)
_WORDS: Final[tuple[type[StrEnum], ...]] = (Weight, Slugs)


def settings_page() -> str:
    """The page, in Markdown."""
    example = _examples(Settings) | {"exempt": [_examples(Exempt)], "links": _examples(LinkSettings)}
    parts = [_HEAD, "## Keys", _keys(Settings), f"```yaml\n{yaml_of(example)}\n```"]
    for node in _NODES:
        parts += [_heading(node), class_doc(node), _keys(node)]
    for words in _WORDS:
        parts += [_heading(words), class_doc(words), _meanings(words)]
    return "\n\n".join(parts) + "\n"


def _heading(thing: type) -> str:
    return f"## {_noun(thing).capitalize()}"


def _examples(node: type[Node]) -> dict[str, Any]:
    return {field.key: field.example for field in node.FIELDS.values()}


def _keys(node: type[Node]) -> str:
    docs = attribute_docs(node)
    rows = [
        (code(field.key), Markup(called(field.kind, _link, _code)), _default(field), Markup(docs[name]))
        for name, field in node.FIELDS.items()
    ]
    return str(table(("Key", "Value", "Default", "Meaning"), rows))


def _meanings(words: type[StrEnum]) -> str:
    return "\n".join(f"- `{word}`: {meaning}" for word, meaning in member_docs(words).items())


def _default(field: Field) -> Markup:
    if field.required:
        return Markup("**required**")
    return code(str(field.default)) if isinstance(field.default, str) else Markup("")


def _noun(thing: type) -> str:
    return words_of(thing.__name__)


def _link(noun: str) -> str:
    return f"[{noun}](#{noun.replace(' ', '-')})" if noun in map(_noun, (*_NODES, *_WORDS)) else noun


def _code(text: object) -> str:
    return f"`{text}`"
