"""One value of a YAML text changed; comments, order, quotes and blank lines around it stay byte for byte.

Each function takes a text and returns another one. New values are written as those beside them are: in brackets where
those are, else on lines of their own.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Final

from bylaws.patterns import late
from bylaws.source.spans import Path, Span, spans

Value = str | Mapping[str, "Value"] | list["Value"]

_PLAIN: Final = late(r"[^\W_](?:[\w ./@+()'&:;!?*=-]*[\w.)!?/-])?")
_UNSAFE: Final = late(r": |:$| #|(?i:^(?:y|n|yes|no|on|off|true|false|null|undecided|unspecified|unread)$)")
_NUMBER: Final = late(r"[-+]?[0-9][0-9_,.]*(?:[eE][-+]?[0-9]+)?|0[xob][0-9A-Fa-f_]+|[0-9]+(?::[0-9]+)+")
_DATE: Final = late(r"[0-9]{4}(?:-[0-9]{2}){0,2}")


class NoPlace(ValueError):
    """There is nothing at the end of the way, or something else than what is to be changed."""


def scalar(text: str, *, is_date: bool = False) -> str:
    """A text as a scalar that every reader of YAML takes as text; dates stay as people write them."""
    if is_date and _DATE.fullmatch(text):
        return text
    if _PLAIN.fullmatch(text) and not _UNSAFE.search(text) and not _NUMBER.fullmatch(text) and not _DATE.match(text):
        return text
    return json.dumps(text, ensure_ascii=False)


def flow(value: Value) -> str:
    """A value on one line."""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return f"[{', '.join(flow(item) for item in value)}]"
    return f"{{{', '.join(f'{key}: {flow(item)}' for key, item in value.items())}}}"


def replaced(text: str, path: Path, new: str) -> str:
    """With another value, on one line, in the place of what stands there; for the values of keys and items."""
    span = _at(spans(text), path)
    before = text[: span.start]
    gap = "" if before[-1:].isspace() or before[-1:] in "[{" or not before else " "
    return f"{before}{gap}{new}{text[span.end :]}"


def renamed_key(text: str, path: Path, key: str, new: str) -> str:
    """With another name for a key of the mapping at the end of a way."""
    mapping = _at(spans(text), path)
    if mapping.pairs is None or key not in mapping.pairs:
        raise NoPlace(key)
    found = mapping.pairs[key][0]
    return f"{text[: found.start]}{new}{text[found.end :]}"


def with_key(text: str, path: Path, key: str, value: Value, *, behind: str = "") -> str:
    """With one more pair in the mapping at the end of a way: behind one of its keys, else at its end.

    A value that begins with a line break is lines below the key, indented as seen from it.
    """
    root = spans(text)
    mapping = _at(root, path)
    if mapping.pairs is None:
        raise NoPlace(key)
    if not mapping.pairs:
        if not mapping.is_flow:
            raise NoPlace(key)
        return _inserted(text, mapping.start + 1, f"{key}: {flow(value)}")
    first = next(iter(mapping.pairs.values()))[0]
    last = mapping.pairs[behind][1] if behind in mapping.pairs else list(mapping.pairs.values())[-1][1]
    if mapping.is_flow:
        if isinstance(value, str) and value.startswith("\n"):
            raise NoPlace(key)  # lines have no place in brackets
        beside = next(name.start for name, one in mapping.pairs.values() if one is last)
        entry = f"{key}: {flow(value)}"
        return _in_brackets(text, beside, last.end, entry, _next_start(mapping, last) or mapping.end - 1)
    written = flow(value)
    if written.startswith("\n"):
        return _below(text, last.end, f"{key}:{written}", _column(text, first.start))
    return _below(text, last.end, f"{key}: {written}", _column(text, first.start))


def with_item(text: str, path: Path, value: Value, *, behind: int | None = None) -> str:
    """With one more item in the list at the end of a way: behind one of its items, else at its end."""
    listed = _at(spans(text), path)
    if listed.items is None:
        raise NoPlace(str(path))
    if not listed.items:
        return _inserted(text, listed.start + 1, flow(value))
    sibling = listed.items[-1 if behind is None else behind]
    if listed.is_flow:
        following = _next_start(listed, sibling) or listed.end - 1
        return _in_brackets(text, sibling.start, sibling.end, flow(value), following)
    dash = _column(text, listed.start)
    if sibling.pairs and not sibling.is_flow and isinstance(value, Mapping):
        inner = " " * (_column(text, sibling.start) - dash - 1)
        (first, first_value), *others = value.items()
        text_of = f"-{inner}{first}: {flow(first_value)}"
        lines = [text_of, *(f" {inner}{key}: {flow(item)}" for key, item in others)]
        return _below(text, sibling.end, "\n".join(lines), dash)
    return _below(text, sibling.end, f"- {flow(value)}", dash)


def with_top_key(text: str, key: str, lines: str) -> str:
    """With a new key at the end of the file; `lines` stand below it, indented as they are."""
    ending = _ending(text)
    body = f"{key}:\n{lines}".rstrip("\n").replace("\n", ending)
    return f"{text.rstrip()}{ending}{ending}{body}{ending}"


def without_key(text: str, path: Path, key: str) -> str:
    """Without one pair of the mapping at the end of a way; not for its only pair."""
    mapping = _at(spans(text), path)
    if mapping.pairs is None or key not in mapping.pairs or len(mapping.pairs) == 1:
        raise NoPlace(key)
    found, value = mapping.pairs[key]
    if not mapping.is_flow:
        names = list(mapping.pairs)
        if names[0] == key:  # it may stand behind a dash: what follows takes its place
            return text[: found.start] + text[mapping.pairs[names[1]][0].start :]
        start = text.rfind("\n", 0, found.start) + 1
        end = text.find("\n", value.end)
        return text[:start] + (text[end + 1 :] if end >= 0 else "")
    comma = text.rfind(",", mapping.start, found.start)
    if next(iter(mapping.pairs)) == key:
        following = list(mapping.pairs.values())[1][0]
        return text[: found.start] + text[following.start :]
    return text[:comma] + text[value.end :]


# --- places ----------------------------------------------------------------------------------------------------------


def _at(root: Span, path: Path) -> Span:
    found = root.at(path)
    if found is None:
        raise NoPlace("/".join(map(str, path)))
    return found


def _column(text: str, offset: int) -> int:
    return offset - (text.rfind("\n", 0, offset) + 1)


def _ending(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"


def _inserted(text: str, offset: int, new: str) -> str:
    return text[:offset] + new + text[offset:]


def _next_start(container: Span, span: Span) -> int | None:
    """Where what follows a value in its container begins."""
    if container.pairs is not None:
        starts = [key.start for key, _ in container.pairs.values()]
    else:
        starts = [item.start for item in container.items or []]
    return next((start for start in starts if start >= span.end), None)


def _below(text: str, end: int, new: str, column: int) -> str:
    """With lines of their own below the line on which something ends; what stands behind it there stays there."""
    ending = _ending(text)
    block = ending.join(f"{' ' * column}{line}" for line in new.split("\n"))
    line_end = text.find("\n", end)
    if line_end < 0:
        return f"{text}{ending}{block}{ending}"
    return _inserted(text, line_end + 1, f"{block}{ending}")


def _in_brackets(text: str, start: int, end: int, new: str, following: int) -> str:
    """With one more entry behind the one from `start` to `end`: on a line of its own where that one has such a line.

    `following` is where the next entry or the closing bracket stands.
    """
    line_end = text.find("\n", end, following)
    if line_end < 0 or text[text.rfind("\n", 0, start) + 1 : start].strip():
        return _inserted(text, end, f", {new}")
    block = f"{' ' * _column(text, start)}{new}"
    if _comma(text, end, following) is None:  # the last one, without a comma behind it
        return _inserted(_inserted(text, line_end + 1, f"{block}{_ending(text)}"), end, ",")
    return _inserted(text, line_end + 1, f"{block},{_ending(text)}")


def _comma(text: str, start: int, end: int) -> int | None:
    """The comma behind an entry, which is no part of a comment."""
    at = start
    while at < end:
        if text[at] == ",":
            return at
        at = text.find("\n", at, end) if text[at] == "#" else at + 1
        if at < 0:
            return None
    return None
