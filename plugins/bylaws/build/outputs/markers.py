"""Which lines of a Markdown file are our markers, and which only look like one.

The grammar is strict on purpose: a marker that is nearly right is an error that says what was meant, never a comment
that is passed over. The tools that pass over it delete or forget what stands behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from bylaws.patterns import late
from bylaws.problems import Place, Problem, nearest
from bylaws.rules.regions import DAMAGED_MARKER, DAMAGED_REGION
from bylaws.structs import struct

VERBS: Final = ("keep", "insert", "end")
NAME_PATTERN: Final = r"[a-z0-9]+(?:[-/][a-z0-9]+)*"
CHECKSUM_PATTERN: Final = r"sha256:[0-9a-f]{16}"

_NAME = late(NAME_PATTERN)
_MARKER = late(
    r"<!-- bylaws(?:"
    rf":(?P<verb>keep|end) (?P<name>{NAME_PATTERN})"
    rf"|:insert (?P<inserted>{NAME_PATTERN})(?: (?P<checksum>{CHECKSUM_PATTERN}))?"
    rf"| (?P<seal>{CHECKSUM_PATTERN})"
    r") -->"
)
_SUSPECT = late(
    r"<!--+(?!\s*bylaws:\s*ignore\b)\s*bylaws"  # every comment that begins with our name, wherever its lines break
    r"|(?:<|!-)[\s!–—-]{0,9}(?P<word>b\w{4,8})\s*:\s*(?:keep|insert|end)\b",  # a slip in the name or in the `<!--`
    re.IGNORECASE,
)
_LOOSE = late(
    rf"\W*[a-z]+[\W_]*(?P<verb>[a-z]+)[\s:]*(?P<name>[\w/. -]*?)\s*(?:(?P<checksum>{CHECKSUM_PATTERN})|sha256\S*)?\W*$",
    re.IGNORECASE,
)
_SEAL_START = late(r"\W*bylaws\s+sha", re.IGNORECASE)
_VERB = late(r":\s*(?:keep|insert|end)\b")
_CODE_SPAN = late(r"(?<!`)(`+)(?!`)(.*?)(?<!`)\1(?!`)")
_ITEM = late(r" {0,3}(?:[-+*]|\d{1,9}[.)])(?: {1,4}(?=\S)| (?= )|$)")
_FENCE = late(r" {0,3}(?P<fence>`{3,}(?=[^`]*$)|~{3,})")


@struct
class Line:
    """A line of a file: `text` is without its ending, `start` and `end` are offsets, `end` behind the ending."""

    number: int
    start: int
    end: int
    text: str
    is_code: bool = False

    @property
    def ending(self) -> str:
        """How the line ends: the last one may not end at all."""
        return ("", "\n", "\r\n")[self.end - self.start - len(self.text)]


@struct
class Marker:
    """A marker: `verb` is `keep`, `insert`, `end`, or `seal` for the last line of a generated file."""

    verb: str
    name: str
    checksum: str
    line: Line
    column: int

    def place(self, path: str) -> Place:
        """Where the marker stands."""
        return Place(path, self.line.number, self.column)

    def __str__(self) -> str:
        return written(self.verb, self.name, self.checksum)


@struct
class Found:
    """The lines and markers of a file. With problems, `markers` also holds those that were most likely meant."""

    lines: tuple[Line, ...] = ()
    markers: tuple[Marker, ...] = ()
    problems: tuple[Problem, ...] = ()


def written(verb: str, name: str = "", checksum: str = "") -> str:
    """A marker as it must be written."""
    subject = f"bylaws:{verb} {name}" if verb != "seal" else "bylaws"
    return f"<!-- {subject} {checksum} -->" if checksum else f"<!-- {subject} -->"


def find(path: str, text: str) -> Found:
    """All markers of a file, in order; `path` is what problems call it. Other files cost next to nothing."""
    lowered = text.lower()
    if "bylaw" not in lowered and not _VERB.search(lowered):
        return Found()
    lines, problems = _uncovered(path, text)
    markers: list[Marker] = []
    for line, start in _suspects(lines):
        exact = _MARKER.fullmatch(line.text.strip(" \t"))
        if exact:
            markers.append(_marker(exact, line, start))
            continue
        problem, meant = _misread(path, line, start)
        problems.append(problem)
        if meant:
            markers.append(meant)
    return Found(tuple(lines), tuple(markers), tuple(problems))


def lines_of(text: str) -> Sequence[Line]:
    """The lines of any text, and which of them are code."""
    return _lines(text)[0]


def _marker(match: re.Match[str], line: Line, start: int) -> Marker:
    verb = match["verb"] or ("seal" if match["seal"] else "insert")
    name = match["name"] or match["inserted"] or ""
    return Marker(verb, name, match["seal"] or match["checksum"] or "", line, start + 1)


def _suspects(lines: list[Line]) -> Iterator[tuple[Line, int]]:
    """Each line on which something like a marker begins, and where in the line."""
    shown = ["" if line.is_code else _CODE_SPAN.sub(lambda code: " " * len(code[0]), line.text) for line in lines]
    starts: list[int] = [0]
    for part in shown:
        starts.append(starts[-1] + len(part) + 1)
    index, last = 0, -1
    for match in _SUSPECT.finditer("\n".join(shown)):
        while starts[index + 1] <= match.start():
            index += 1
        word = match["word"]
        if index != last and (word is None or nearest(word, ["bylaws"])):
            yield lines[index], match.start() - starts[index]
            last = index


def _misread(path: str, line: Line, start: int) -> tuple[Problem, Marker | None]:
    """What is wrong with a line that is not a marker but looks like one, and the marker that was meant."""
    rest, closing, _ = line.text[start:].partition("-->")
    shown = (rest + closing).strip()
    loose = _LOOSE.match(rest) if len(rest) < 200 else None  # long lines would take it ages
    verb = nearest(loose["verb"], VERBS) if loose else None
    meant = None
    hint = "write `bylaws:keep`, `bylaws:insert` or `bylaws:end` and a name, or begin the comment with another word"
    if _SEAL_START.match(rest):
        meant = Marker("seal", "", "", line, start + 1)
        hint = "restore this line from version control"
    elif loose and verb:
        hint = "name the region with lower-case letters, digits, hyphens and `/`, such as `our-notes`"
        name = re.sub(r"[ _.]+" if closing else r"[_.]+", "-", loose["name"].strip().lower())
        if _NAME.fullmatch(name):
            meant = Marker(verb, name, loose["checksum"] or "" if verb == "insert" else "", line, start + 1)
            hint = f"write `{meant}`"
    elif not closing:
        hint = "write the comment on one line"
    if _MARKER.fullmatch(shown):
        message, hint = f"`{shown}` does not stand alone on its line", "move it to a line of its own"
    else:
        excerpt = shown if len(shown) <= 80 else f"{shown[:79]}…"
        message = f"`{excerpt}` is not {'a marker' if closing else 'closed on its line'}"
    return DAMAGED_MARKER.at(Place(path, line.number, start + 1), message, hint, root=True), meant


# --- code: markers in it are examples --------------------------------------------------------------------------------


def _uncovered(path: str, text: str) -> tuple[list[Line], list[Problem]]:
    """The lines of a text. A code fence that is never closed is no code if it hides a marker: better an error."""
    lines, fence = _lines(text)
    if fence is None:
        return lines, []
    shown = [replace(line, is_code=line.is_code and number < fence) for number, line in enumerate(lines)]
    hidden = next((found for found in _suspects(shown) if found[0].number > fence), None)
    if hidden is None:
        return lines, []
    opening = lines[fence]
    place = Place(path, opening.number, len(opening.text) - len(opening.text.lstrip()) + 1)
    message = "the code fence that opens here is never closed and hides a marker"
    related = ((Place(path, hidden[0].number, hidden[1] + 1), "hidden here"),)
    hint = "close the code fence above the marker"
    # without this fence, those below it may be whole: examples in them are no further problems
    without, next_fence = _lines(text, not_a_fence=fence)
    problem = DAMAGED_REGION.at(place, message, hint, related=related, root=True)
    return (without if next_fence is None else shown), [problem]


def _lines(text: str, not_a_fence: int = -1) -> tuple[list[Line], int | None]:
    """The lines of a text, and the index of the line that opens a code fence which is never closed.

    Fences are CommonMark's, also in list items: there a fence may be indented further, and ends with its item.
    """
    lines: list[Line] = []
    items: list[int] = []  # the columns at which the text of the open list items begins, outermost first
    fence, opened, column = "", 0, 0
    start = 1 if text.startswith("\ufeff") else 0
    for number, raw in enumerate(text[start:].split("\n"), 1):
        end = min(start + len(raw) + 1, len(text))
        shown = raw.removesuffix("\r") if end > start + len(raw) else raw
        spaced = shown.expandtabs(4).rstrip()
        indentation = len(spaced) - len(spaced.lstrip(" "))
        if fence and spaced and indentation < column:
            fence = ""  # its list item is over
        was_code = bool(fence)
        if fence:
            if indentation < column + 4 and set(spaced.strip()) == {fence[0]} and len(spaced.strip()) >= len(fence):
                fence = ""
        elif spaced:
            items = [at for at in items if at <= indentation]
            column = items[-1] if items else 0
            while item := _ITEM.match(spaced, column):
                column = item.end() if item.end() < len(spaced) else item.end() + 1
                items.append(column)
            opening = _FENCE.match(spaced, column)
            if opening and number - 1 != not_a_fence:
                fence, opened = opening["fence"], number - 1
        lines.append(Line(number, start, end, shown, is_code=was_code or bool(fence)))
        start = end
    if lines and not lines[-1].text and lines[-1].start == lines[-1].end and len(lines) > 1:
        lines.pop()  # what follows the last line ending is not a line
    return lines, opened if fence else None
