"""Text from the data as Markdown that shows exactly that text, and the blocks our pages are made of.

`Markup` means "Markdown already" everywhere in the project; every other string is text, in which no character is
markup. Join pieces with f-strings and wrap the result: `Markup + str` would escape for HTML, which is not enough here.
No block ends with a newline: the template writes the blank line between two blocks.

Three readers have to agree: GitHub, Python-Markdown with the extensions of a Material site, and markdown-it. People
read the source as well, so a character is escaped only where one of them would take it for markup; by a backslash
where all three know that escape, else by an entity. The tests hold the readers to it with hostile text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import Final
from unicodedata import category, normalize
from urllib.parse import quote

from markupsafe import Markup as Markup

_UNSEEN: Final = {"Cc", "Cf", "Co", "Cs"}
_JOINERS: Final = "\u200c\u200d"  # letters of Persian and Hindi, and emoji, depend on them
_CACHED: Final = 1 << 14

Rule = tuple[str, Callable[[str], str]]


def _kept(found: str) -> str:
    return found


def _slashed(found: str) -> str:
    return "".join(f"\\{character}" for character in found)


def _entity(found: str) -> str:
    return "".join(f"&#{ord(character)};" for character in found)


def _apart(found: str) -> str:
    # GitHub looks for emoji and formulas in the finished page, where escapes are gone, but not across elements
    return f"<span>{_entity(found)}</span>"


def _address(found: str) -> str:
    # GitHub makes it a link and shows what stands there; so one that needs escapes must not become a link
    www = found[0] in "wW"
    head, path = (found[:4], found[4:]) if www else found.split("//", 1)
    escaped = _IN_LINE(path)
    if escaped == path and found[0] not in "fF" and path[-1:] != "#":
        return found
    return rf"{head[:3]}\.{escaped}" if www else f"{head}/&#47;{escaped}"


_INLINE: Final[Sequence[Rule]] = (
    (r"(?i:https?://|ftp://|(?<![^\W_])www\.)\S*", _address),
    (r"\{(?=[+=~>-]{2})", _entity),  # proposed changes
    (r"(?<= )\*(?= )", _kept),
    (r"\*|(?<![^\W_])_+|_+(?!\w)", _slashed),  # not the `_` inside a word
    (r"\](?=:)", _entity),  # begins a footnote, a shared address or an abbreviation, even after a backslash
    (r"\\(?![^\W_])|[`{|\[\]]", _slashed),
    (r"<(?=[A-Za-z/!?]|\S*@|\Z)|(?<=-8)<", lambda _: "&lt;"),  # HTML; an address; `--8<--` includes a file
    (r"&(?=#|\w+;)", lambda _: "&amp;"),
    (r"(?:(?<![^\s/(])~(?=[^\W_])|(?<= )~(?= ))(?!\S*~)", _kept),  # could open, has nothing to close it
    (r"[~^]", _entity),  # deleted, below, above, inserted
    (r"(?<![ =])={2,}|={2,}(?![ =])", lambda run: run.replace("==", "=&#61;")),  # marked
    (r"""\+{2,}(?=[\w+-]*(?:\+\+|["'].*\+\+))""", _slashed),  # keys
    (r"\$|:(?=(?:100|1234|(?!\d+:)[a-zñ\d_+-]+):)|(?i:(?<=mailto)|(?<=xmpp)):(?=\S*@)", _apart),
)
_MONEY: Final[Sequence[Rule]] = ((r"(?<![^ (])\$(?=\w)(?!.*\$)", _kept),)  # no formula while it is alone in its place
_AT_END: Final[Sequence[Rule]] = (  # a heading loses it
    (r"(?i:https?://|ftp://|(?<![^\W_])www\.)\S*#\Z", lambda found: _address(found)[:-1] + r"\#"),
    (r"#\Z", _slashed),
)
_AT_START: Final[Sequence[Rule]] = (
    (r"\A(?:[#>]|[-+](?= |\Z)|-(?=[- ]*:?\Z)|!(?=!!))", _slashed),  # heading, quotation, list, ruler, admonition
    (r"\A\d+[.)](?= |\Z)", lambda number: f"{number[:-1]}\\{number[-1]}"),
    # `\[` begins a formula on a site; the others begin the blocks of a site, which has no backslash for them
    (r"\A(?:\[|\?(?=\?\?)|/(?=//)|:(?=::| |-*:?\Z)|=(?==*\Z))", _entity),
)


def _escape(*groups: Sequence[Rule]) -> Callable[[str], str]:
    rules = [rule for group in groups for rule in group]
    one_of = re.compile("|".join(f"({pattern})" for pattern, _ in rules))
    escapes = [escape for _, escape in rules]

    def escaped(match: re.Match[str]) -> str:
        return escapes[(match.lastindex or 1) - 1](match[0])

    return lambda text: one_of.sub(escaped, text)


_IN_LINE: Final = _escape(_MONEY, _INLINE)
_IN_HEADING: Final = _escape(_AT_END, _MONEY, _INLINE)
_ALONE: Final = _escape(_AT_END, _AT_START, _INLINE)


def shown(text: str) -> str:
    """The text as readers will see it: one line, single spaces, no characters that do not print."""
    if not text.isprintable():
        text = "".join(
            character
            for character in text
            if character.isspace() or character in _JOINERS or category(character) not in _UNSEEN
        )
    return " ".join(text.split())


@lru_cache(_CACHED)
def plain(text: str) -> Markup:
    """Text for any place in a line: a paragraph, an item, a heading, a cell, bold."""
    return Markup(_ALONE(shown(text)))


@lru_cache(_CACHED)
def _inner(text: str) -> Markup:
    """Text where a line cannot begin: cells and links spare the escapes that are for the begin of a line."""
    return Markup(_IN_LINE(shown(text)))


def _markdown(value: str, escape: Callable[[str], Markup]) -> Markup:
    return value if isinstance(value, Markup) else escape(value)


def finalize(value: object) -> Markup:
    """What a template prints: Markdown as it is, text escaped, whole numbers; anything else is a mistake in it."""
    if isinstance(value, Markup):
        return value
    if isinstance(value, str):
        return plain(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return Markup(str(value))
    raise TypeError(f"a page cannot show {value!r}")


def paragraphs(text: str) -> Markup:
    """Text with blank lines in it, as paragraphs."""
    return Markup("\n\n".join(plain(part) for part in re.split(r"\n\s*\n", text) if shown(part)))


def code(text: str) -> Markup:
    """Text as code, also in a cell. Where backticks would not do in every reader, `<code>` does."""
    text = shown(text)
    if not text:
        return Markup("")
    if re.search(r"[|\\]|<[A-Za-z/!?]|&[#\w]|\{[+=~>-]{2}|\A(?:#!|:::)", text):
        return Markup(f"<code>{_inner(text)}</code>")
    ticks = "`" * (max(map(len, re.findall("`+", text)), default=0) + 1)
    space = " " if "`" in (text[0], text[-1]) else ""
    return Markup(f"{ticks}{space}{text}{space}{ticks}")


_SCHEME: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_NOT_IN_TARGET: Final = re.compile(r"""[\s"'()<>\[\\\]^`{|}*$]""")


def link(text: str, target: str) -> Markup:
    """A link to a web address, a mail address, a relative path or an `#anchor`; other targets raise ValueError."""
    scheme = _SCHEME.match(target)
    if (
        not target.strip()
        or target.startswith("//")
        or (scheme and scheme[0].lower() not in ("http:", "https:", "mailto:"))
        or any(category(character) in _UNSEEN for character in target)
    ):
        raise ValueError(f"not the target of a link: {target!r}")
    target = _NOT_IN_TARGET.sub(lambda match: quote(match[0]), target.strip())
    target = re.sub(r"&(?=#?\w+;)", "&amp;", target).replace("++", r"\+\+")
    return Markup(f"[{_markdown(text, _inner)}]({target})")


def mail(address: str) -> Markup:
    """A mail address that opens a mail."""
    return link(address, "mailto:" + quote(address, safe="@+"))


def profile(handle: str) -> Markup:
    """A GitHub account, written as CNCF's reader of MAINTAINERS.md wants it: the address ends at the parenthesis."""
    return link(handle, f"https://github.com/{handle}")


def heading(level: int, text: str) -> Markup:
    """A heading of a level from 1 to 6."""
    if level not in range(1, 7):
        raise ValueError(f"no heading has level {level}")
    return Markup(f"{'#' * level} {text if isinstance(text, Markup) else _IN_HEADING(shown(text))}")


def bullets(items: Iterable[str], indent: int = 0) -> Markup:
    """A list; `indent` is a multiple of 4. Further lines of an item, such as an inner list, are indented for it."""
    return Markup("\n".join(_item("- ", item, indent) for item in items))


def numbered(items: Iterable[str], indent: int = 0) -> Markup:
    """A list with numbers from 1; otherwise as `bullets`."""
    return Markup("\n".join(_item(f"{number}. ", item, indent) for number, item in enumerate(items, 1)))


def _item(marker: str, item: str, indent: int) -> str:
    # Python-Markdown wants four spaces for what belongs to an item; for GitHub these are enough up to `99. `
    margin, inner = " " * indent, " " * (indent + max(4, len(marker)))
    first, *others = _markdown(item, plain).split("\n")
    return "\n".join([f"{margin}{marker}{first}", *(f"{inner}{line}" if line else "" for line in others)])


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> Markup:
    """A table, compact: a new person changes one line. Rows must be as wide as the header."""
    lines = [header, [Markup("---")] * len(header), *rows]
    if any(len(line) != len(header) for line in lines):
        raise ValueError(f"a row is not as wide as the header: {list(header)}")
    return Markup("\n".join("|" + "".join(f"{_cell(cell)} |" for cell in line) for line in lines))


def _cell(value: str) -> str:
    text = _markdown(value, _inner)
    text = re.sub(r"(?<!\\)((?:\\\\)*)\|", r"\1\\|", " ".join(text.split()))  # for Markdown from elsewhere
    return f" {text}" if text else ""


def without_empty_columns(
    header: Sequence[str], rows: Iterable[Sequence[str]]
) -> tuple[list[str], list[list[str]]]:  # fmt: skip
    """The columns in which some row has something."""
    rows = list(rows)
    used = [place for place in range(len(header)) if any(row[place] for row in rows)]
    return [header[place] for place in used], [[row[place] for place in used] for row in rows]


_IN_SLUG: Final = {"Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "Pc"}


def slug(text: str) -> str:
    """GitHub's anchor for a heading that shows this text."""
    kept = (character for character in text.lower() if character in " -" or category(character) in _IN_SLUG)
    return "".join(kept).replace(" ", "-")


def slugs(headings: Iterable[str]) -> list[str]:
    """GitHub's anchors for the headings of one page, repeated ones numbered."""
    seen: dict[str, int] = {}
    found = []
    for text in headings:
        base = anchor = slug(text)
        while anchor in seen:
            seen[base] += 1
            anchor = f"{base}-{seen[base]}"
        seen[anchor] = 0
        found.append(anchor)
    return found


def site_slug(text: str) -> str:
    """The anchor that Python-Markdown gives to such a heading by default."""
    ascii_text = normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", ascii_text).strip().lower())
