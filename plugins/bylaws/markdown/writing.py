"""Text from the data as Markdown that shows exactly that text, and the blocks our pages are made of.

`Markup` means "Markdown already" everywhere in the project; in any other string no character is markup. Join pieces
with an f-string and wrap it: `Markup + str` escapes for HTML, which is not enough here. A piece of text stands at the
begin of a line or next to a space or punctuation. No block ends with a newline: templates write the blank lines.

Three readers have to agree: GitHub, Python-Markdown with the extensions of a Material site, and markdown-it. People
read the source as well, so a character is escaped only where a reader would take it for markup: by a backslash if all
of them know that escape, else by an entity. The tests hold the readers to it with hostile text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, lru_cache
from typing import Final
from unicodedata import category, normalize
from urllib.parse import quote

from markupsafe import Markup as Markup

EMPTY: Final = Markup("")
NO_TAG: Final = "&lt;&#8288;"
"""`<` in the first heading of a page. Themes such as Material undo the escapes of the title that they make of it, and
`</title>` would be a tag; behind `<`, the joiner that nobody sees keeps it text."""
_UNSEEN: Final = {"Cc", "Cf", "Co", "Cs"}
_JOINERS: Final = "\u200c\u200d"  # Persian, Hindi and many emoji depend on them
_PLAIN_HEADING: Final = re.compile(r"[A-Za-z0-9 _-]*")
_IN_SLUG: Final = {"Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "Pc"}
_REFUSED_IN_TARGET: Final = re.compile(r"""[\s"'()<>\[\\\]^`{|}*$]""")
_NOT_IN_HTML: Final = re.compile(r"[\\`*_{}\[\]~^$]|=(?==)|\+(?=\+)|:(?=(?:100|1234|8ball|[A-Za-zñ_+-][\wñ+-]*):)")
_NOT_FOR_BACKTICKS: Final = re.compile(r"[|\\]|<[A-Za-z/!?]|&#|\{[+=~>-]{2}|\{[{%#]|\A(?:#!|:::)")


def shown(text: str) -> str:
    """The text as its readers will see it: one line, single spaces, no characters that do not print."""
    if not text.isprintable():
        text = "".join(c for c in text if c.isspace() or c in _JOINERS or category(c) not in _UNSEEN)
    return " ".join(text.split())


def in_html(text: str) -> str:
    """The text inside HTML, in an element or an attribute: exactly as it is also where Markdown is read there.

    An element that is no block of Markdown, such as `svg`, is read as a paragraph: what would be markup in one must not
    stand in it as it is, and a backslash would be shown.
    """
    from html import escape  # with all of its entities, which few pages need

    return _NOT_IN_HTML.sub(lambda found: f"&#{ord(found[0])};", escape(shown(text)))


# --- escapes ---------------------------------------------------------------------------------------------------------

Rules = Sequence[tuple[str, Callable[[str], str]]]


def _kept(found: str) -> str:
    return found


def _slashed(found: str) -> str:
    return "".join(f"\\{character}" for character in found)


def _entity(found: str) -> str:
    return "".join(f"&#{ord(character)};" for character in found)


def _apart(found: str) -> str:
    # GitHub looks for these in the finished page, where escapes are gone, but not across elements
    return f"<span>{_entity(found)}</span>"


def _no_marker(found: str) -> str:
    return f"{found[:-1].replace('<', '&lt;')}&#58;"


def _address(found: str) -> str:
    # GitHub makes it a link that shows the source as it is; so one that needs escapes must not become a link
    escaped = _IN_ADDRESS(found)
    if escaped == found and found[0] not in "fF" and found[-1] != "#":
        return found
    return re.sub(r"(?i)(?<=:/)/|(?<=www)\.", lambda match: "&#47;" if match[0] == "/" else r"\.", escaped)


_ADDRESS: Final = r"(?i:https?://|ftp://|(?<![^\W_])www\.)\S*"
_BUT_ADDRESSES: Final[Rules] = (
    (r"(?<= )\*(?= )", _kept),
    (r"\*|(?<![^\W_])_+|_+(?!\w)", _slashed),  # `_` inside a word is safe
    (r"\](?=:)|\{(?=[+=~>-]{2}|[%#])", _entity),  # a footnote or a shared address; proposed changes; tags of templates
    (r"[\\`{|\[\]]", _slashed),
    # what looks like a marker of ours would stop the writing of the page
    (
        r"(?i:(?:<|!-)[\s!–—-]{0,9}b\w{4,8}\s*:(?=\s*(?:keep|insert|end)\b))",
        _no_marker,
    ),
    (r"<(?=[A-Za-z/!?]|\S*@|\Z)|(?<=-8)<", lambda _: "&lt;"),  # HTML; a mail address; `--8<--` includes a file
    (r"&(?=#|\w+;)", lambda _: "&amp;"),
    (r"(?:(?<![^\s/(])~(?=[^\W_])|(?<= )~(?= ))(?!\S*~)", _kept),  # these could open something, but nothing closes it
    (r"[~^]", _entity),  # deleted, below, above, inserted
    (r"(?<![ =])={2,}|={2,}(?![ =])", lambda found: found.replace("==", "=&#61;")),  # marked
    (r"""\+{2,}(?=[\w+-]*(?:\+\+|["'].*\+\+))""", _slashed),  # keys
    (r"\$|:(?=(?:100|1234|(?!\d+:)[a-zñ\d_+-]+):)", _apart),  # a formula; an emoji, but not a time of day
    (r"(?i:(?<=mailto)|(?<=xmpp)):(?=\S*@)", _apart),
)
_ANYWHERE: Final[Rules] = ((_ADDRESS, _address), *_BUT_ADDRESSES)
_ALONE: Final[Rules] = ((r"(?<![^ (])\$(?=\w)(?!.*\$)", _kept),)  # a formula needs two
_AT_END: Final[Rules] = (  # headings lose it
    (_ADDRESS + r"#\Z", lambda found: _address(found)[:-1] + r"\#"),
    (r"#\Z", _slashed),
)
_AT_BEGIN: Final[Rules] = (
    (r"\A(?:[#>]|[-+](?= |\Z)|-(?=[-= ]*:?\Z)|!(?=!!))", _slashed),
    (r"\A\d+[.)](?= |\Z)", lambda found: f"{found[:-1]}\\{found[-1]}"),
    # `\[` begins a formula on a site; the others begin blocks there, and there is no backslash for them
    (r"\A(?:\[|\?(?=\?\?)|/(?=//)|:(?=::| |-+:?\Z)|=(?=[-=]*\Z))", _entity),
)
_STARTS: Final = r"""(?=\A|[^\w .,()'"@%-]|[FfHhWw_])"""  # of the rules above: looking there only is four times as fast


def _escape(*groups: Rules) -> Callable[[str], Markup]:
    rules = [rule for group in groups for rule in group]

    @cache
    def one_of() -> re.Pattern[str]:  # many commands write no Markdown
        return re.compile(_STARTS + "(?:" + "|".join(f"({pattern})" for pattern, _ in rules) + ")")

    def escaped(match: re.Match[str]) -> str:
        return rules[(match.lastindex or 1) - 1][1](match[0])

    return lru_cache(1 << 14)(lambda text: as_markdown(one_of().sub(escaped, shown(text))))


_IN_ADDRESS: Final = _escape(_BUT_ADDRESSES)
_IN_LINE: Final = _escape(_ANYWHERE)
_IN_CELL: Final = _escape(_ALONE, _ANYWHERE)
_IN_HEADING: Final = _escape(_AT_END, _ALONE, _ANYWHERE)
_ON_LINE: Final = _escape(_AT_END, _AT_BEGIN, _ANYWHERE)


def as_markdown(text: str) -> Markup:
    """A text that is Markdown already; `Markup(text)` would first ask it whether it is HTML, each time."""
    return str.__new__(Markup, text)


def _markdown(value: str, escape: Callable[[str], Markup]) -> Markup:
    return value if isinstance(value, Markup) else escape(value)


def plain(text: str) -> Markup:
    """Text for anywhere: a paragraph, an item, a heading, a cell, a link, bold."""
    return _ON_LINE(text)


def finalize(value: object) -> Markup:
    """What a template prints: Markdown as it is, text escaped, whole numbers; anything else is a mistake in it."""
    if isinstance(value, str):
        return _markdown(value, plain)
    if isinstance(value, int) and not isinstance(value, bool):
        return as_markdown(str(value))
    raise TypeError(f"a page cannot show {_called(value)}")


def _called(value: object) -> str:
    """What a value is, without its content, which can be private."""
    if isinstance(value, Mapping):
        return "a mapping"
    if isinstance(value, tuple | list):
        return "a list"
    if callable(value):
        return "a function"  # what Python calls it depends on whether its answers are kept
    names = {bool: "true or false", float: "a fraction", type(None): "nothing"}
    return names.get(type(value)) or f"a whole `{type(value).__name__}`"


# --- inside a line ---------------------------------------------------------------------------------------------------


def code(text: str) -> Markup:
    """Text as code, in a cell too: in backticks, or by `<code>` where readers disagree about those."""
    text = shown(text)
    if not text:
        return EMPTY
    if _NOT_FOR_BACKTICKS.search(text):
        return as_markdown(f"<code>{_IN_LINE(text)}</code>")
    ticks = "`" * (max(map(len, re.findall("`+", text)), default=0) + 1)
    space = " " if "`" in (text[0], text[-1]) else ""
    return as_markdown(f"{ticks}{space}{text}{space}{ticks}")


@lru_cache(1 << 12, typed=True)  # the type of a text says whether it is Markdown
def link(text: str, target: str) -> Markup:
    """A link to a web or mail address, a relative path or an `#anchor`; raises ValueError for any other target."""
    target = target.strip()
    scheme = re.match(r"[A-Za-z][A-Za-z0-9+.-]*:", target)
    allowed = not scheme or scheme[0].lower() in ("http:", "https:", "mailto:")
    unseen = not target.isprintable() and any(category(c) in _UNSEEN for c in target)
    if not target or not allowed or target.startswith("//") or unseen:
        raise ValueError(f"`{target}` is not the target of a link")
    target = _REFUSED_IN_TARGET.sub(lambda match: quote(match[0]), target)
    target = re.sub(r"&(?=#|\w+;)", "&amp;", target).replace("++", r"\+\+")
    return as_markdown(f"[{_markdown(text, _IN_LINE)}]({target})")


def mail(address: str) -> Markup:
    """A mail address, linked."""
    return link(address, f"mailto:{quote(address, safe='@+')}")


def profile(handle: str) -> Markup:
    """A GitHub account, in the form that CNCF's reader of MAINTAINERS.md knows: `)` follows the handle."""
    return link(handle, f"https://github.com/{handle}")


# --- blocks ----------------------------------------------------------------------------------------------------------


def paragraphs(text: str) -> Markup:
    """Text as paragraphs, one for each part between blank lines."""
    return as_markdown("\n\n".join(plain(part) for part in re.split(r"\n\s*\n", text) if shown(part)))


def heading(level: int, text: str) -> Markup:
    """A heading of level 1 to 6."""
    if level not in range(1, 7):
        raise ValueError(f"no heading has level {level}")
    return as_markdown(f"{'#' * level} {_markdown(text, _IN_HEADING)}")


def first_heading(text: str) -> Markup:
    """The heading of level 1, of which sites make the title of a page: no `<` in it can begin a tag."""
    return as_markdown(str.replace(heading(1, text), "&lt;", NO_TAG))


def bullets(items: Iterable[str], indent: int = 0) -> Markup:
    """A list; `indent` counts spaces, four for each list around it. Later lines of an item are indented for it."""
    return as_markdown("\n".join(_item("- ", item, indent) for item in items))


def numbered(items: Iterable[str], indent: int = 0) -> Markup:
    """A list numbered from 1; otherwise as `bullets`."""
    return as_markdown("\n".join(_item(f"{number}. ", item, indent) for number, item in enumerate(items, 1)))


def _item(marker: str, item: str, indent: int) -> str:
    # Python-Markdown wants four spaces before what belongs to an item; GitHub wants the width of the marker
    inner = " " * (indent + max(4, len(marker)))
    first, *others = _markdown(item, plain).split("\n")
    return "\n".join([" " * indent + marker + first, *(inner + line if line else "" for line in others)])


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> Markup:
    """A table in the compact form, in which a changed cell changes one line. Rows are as wide as the header."""
    lines = [header, [Markup("---")] * len(header), *rows]
    if any(len(line) != len(header) for line in lines):
        raise ValueError(f"a row is not as wide as the header {list(header)}")
    return as_markdown("\n".join("|" + "".join(map(_cell, line)) for line in lines))


def _cell(value: str) -> str:
    text = " ".join(str.split(_markdown(value, _IN_CELL)))  # of `str`: that of `Markup` makes more of it
    if "|" in text:  # in Markdown from elsewhere
        text = re.sub(r"(?<!\\)((?:\\\\)*)\|", r"\1\\|", text)
    return f" {text} |" if text else " |"


def without_empty_columns(header: Sequence[str], rows: Iterable[Sequence[str]]) -> tuple[list[str], list[list[str]]]:
    """Header and rows without the columns that are empty in every row."""
    rows = list(rows)
    used = [place for place in range(len(header)) if not rows or any(row[place].strip() for row in rows)]
    return [header[place] for place in used], [[row[place] for place in used] for row in rows]


# --- anchors ---------------------------------------------------------------------------------------------------------


@lru_cache(1 << 12)
def slug(text: str) -> str:
    """GitHub's anchor for a heading that shows this text."""
    if _PLAIN_HEADING.fullmatch(text):
        return text.lower().replace(" ", "-")
    return "".join(c for c in text.lower() if c in " -" or category(c) in _IN_SLUG).replace(" ", "-")


def slugs(headings: Iterable[str]) -> list[str]:
    """GitHub's anchors for the headings of one page: a repeated one gets a number."""
    repeats: dict[str, int] = {}
    for text in headings:
        base = anchor = slug(text)
        while anchor in repeats:
            repeats[base] += 1
            anchor = f"{base}-{repeats[base]}"
        repeats[anchor] = 0
    return list(repeats)


@lru_cache(1 << 12)
def site_slug(text: str) -> str:
    """The anchor that Python-Markdown gives to such a heading unless it is told otherwise."""
    plainer = normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", plainer).strip().lower())
