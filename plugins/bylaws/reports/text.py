"""Problems as text for people: the place, what is wrong, the line with a mark under it, and what to do."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from itertools import groupby
from pathlib import Path
from typing import Final

from bylaws.folder import Folder
from bylaws.patterns import late
from bylaws.problems import Place, Problem, Refused, Severity

Style = Callable[..., str]

_COLORS: Final = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.OPEN: "blue"}
_CONTROL = late("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")  # and what turns the direction of the text


def plain_style(text: str, **_: object) -> str:
    """No color at all."""
    return text


def as_text(
    problems: Sequence[Problem], root: Path, style: Style = plain_style, texts: Mapping[str, str] | None = None
) -> str:
    """One paragraph a problem, in the given order. `style` colors words, as `click.style` does.

    `texts` are those of files that were read already, by path: what is shown is then what was judged.
    """
    lines_of = Lines(root, texts)
    return "\n".join(_paragraph(problem, lines_of, style) for problem in problems)


def summary(problems: Sequence[Problem]) -> str:
    """`2 errors, 1 warning`."""
    counts = {severity: sum(problem.severity is severity for problem in problems) for severity in Severity}
    return ", ".join(f"{count} {_counted(severity, count)}" for severity, count in counts.items() if count)


def questions(
    problems: Sequence[Problem], root: Path, style: Style = plain_style, texts: Mapping[str, str] | None = None
) -> str:
    """Open questions in the given order, under a heading for those whom they hurt."""
    groups = groupby(problems, key=lambda problem: problem.concern)
    parts = ((style(f"For {concern}", bold=True), as_text([*some], root, style, texts)) for concern, some in groups)
    return "\n".join(f"{heading}\n\n{listed}" for heading, listed in parts)


def _counted(severity: Severity, count: int) -> str:
    noun = "open question" if severity is Severity.OPEN else severity
    return noun if count == 1 else f"{noun}s"


def _paragraph(problem: Problem, lines_of: Lines, style: Style) -> str:
    color = _COLORS[problem.severity]
    place = style(_on_one_line(str(problem.place)), bold=True)
    head = f"{place}: {style(problem.rule, fg=color)} {_on_one_line(problem.message)}"
    parts = [head, *_excerpt(problem.place, lines_of, style, color)]
    parts += [f"    {_on_one_line(f'{other}: {words}')}" for other, words in problem.related]
    if problem.hint:
        parts.append(f"    {style('hint:', fg='cyan')} {_on_one_line(problem.hint)}")
    return "\n".join(parts) + "\n"


def _on_one_line(text: str) -> str:
    """Text of the user's without what would move the cursor, color the terminal or begin a line of its own.

    Nor may it be a command of GitHub Actions, which is a line that begins with two colons.
    """
    shown = _CONTROL.sub(lambda found: repr(found[0])[1:-1], text)
    return f"./{shown}" if shown.startswith("::") else shown


def _excerpt(place: Place, lines_of: Lines, style: Style, color: str) -> list[str]:
    line = lines_of.get(place)
    if not line.strip():
        return []
    shown = _CONTROL.sub("\ufffd", line.rstrip("\r").replace("\t", " "))
    start = max(0, place.column - 100)  # a very long line is shown around its mark
    cut = shown[start : start + 160]
    before = cut[: place.column - 1 - start]
    cut = re.sub(r"\A(\s*):(?=:)", "\\1\ufffd", cut)  # else GitHub Actions takes it for a command
    return [f"    {cut.rstrip()}", f"    {' ' * _width(before)}{style('^', fg=color)}"]


def _width(text: str) -> int:
    """The columns that a text takes in a terminal: wide characters take two, combining marks none."""
    wide = sum(unicodedata.east_asian_width(char) in "WF" for char in text)
    return len(text) + wide - sum(bool(unicodedata.combining(char)) for char in text)


class Lines:
    """The lines of the files that problems name, each file read once, and none whose text is given."""

    def __init__(self, root: Path, texts: Mapping[str, str] | None = None) -> None:
        self.root = root
        self.files: dict[str, Sequence[str]] = {path: text.split("\n") for path, text in (texts or {}).items()}

    def get(self, place: Place) -> str:
        if place.path not in self.files:
            self.files[place.path] = self._read(place.path)
        lines = self.files[place.path]
        return lines[place.line - 1] if 0 < place.line <= len(lines) else ""

    def _read(self, path: str) -> Sequence[str]:
        """The lines of a file; none of what only a symlink leads to, for it may not be meant to be shown."""
        folder, name = self.root, path
        if Path(path).is_absolute() or ".." in Path(path).parts:
            folder, name = (self.root / path).parent, Path(path).name
        try:
            raw = Folder(folder, any_name=True).read_bytes(name) or b""
        except Refused:
            return ()
        return raw.decode("utf-8", "replace").removeprefix("\ufeff").split("\n")
