"""One line for all people of a list: their values as expressions, and what only some of them have as words of the list.

A list is rarely written in one way throughout: some people have no organization, one has a remark behind the name, a
column holds what no record knows. The line says each once. A value that the record has otherwise is never turned into
words of the list: that is a contradiction, and the list stays as it is until somebody has decided.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

from bylaws.adopt.spans import CALLED, EXPRESSION, LINK, Draft, Span, Unlike, free, note, without_braces, written
from bylaws.formats.roster.phrases import ASIDE

BAR: Final = re.compile(r"(?<!\\)\|(?![^{}]*\}\})")
"""What parts the cells of a row; a bar in an expression parts none."""
_SET_OFF: Final = re.compile(
    r"(?: (?P<open>[(\[<])|,? [-–—] |, )\{\{ (?P<value>organization|title|email)(?: \|[^{}]*)? \}\}"
    r"(?(open)[)\]>])(?![\w(\[])"
)
"""A value with what sets it off from what stands before: ` (Acme)`, `, Acme`, ` - Acme`."""
_ADDRESSED: Final = re.compile(rf"\[{CALLED}\]\((https?://[^\s(){{}}]+)\)")
_TOKEN: Final = re.compile(rf"{LINK.pattern}|" r"\{\{ \w+(?: \|[^{}]*)? \}\}|\n|[^\S\n]+|\w+|[^\w\s]")
_ASIDE: Final = re.compile(rf"\s*(?:{ASIDE.pattern})", re.IGNORECASE)
_DUTIES: Final = frozenset({"title", "role", "scope"})
_MOST_TRIED: Final = 40
_MOST_BASES: Final = 8
"""So many different lines are tried as the one from which the others differ."""


@dataclass
class Line:
    """A line for all people, and by their number the words that only single ones have."""

    text: str
    own: list[dict[str, str]]

    @property
    def cost(self) -> tuple[int, int]:
        return sum(len(words) for words in self.own), len(self.text)


def line_for(drafts: Sequence[Draft], head: str) -> Line:
    """One line for all these people; cell by cell in a table.

    Raises:
        Unlike: where there is none.
    """
    taken: set[str] = set()
    if not head:
        return _united(drafts, "note", taken)
    rows = [_cells(draft.text) for draft in drafts]
    plain = [_cells(draft.plain) for draft in drafts]
    width, _ = Counter(len(row) for row in rows).most_common(1)[0]
    for at, row in enumerate(rows):
        if (len(row), len(plain[at])) != (width, width):
            raise Unlike
    names = _cells(head)
    own: list[dict[str, str]] = [{} for _ in drafts]
    columns = []
    for number, cells in enumerate(zip(*rows, strict=True)):
        name = _word(names[number] if number < len(names) else "") or "note"
        column = [Draft(cell, it.missing, text[number]) for cell, it, text in zip(cells, drafts, plain, strict=True)]
        try:
            found = _united(column, name, taken)
        except Unlike:
            if not _is_said_elsewhere(number, rows):
                raise
            found = _united([Draft(it.plain, it.missing, it.plain) for it in column], name, taken)
        columns.append(found.text)
        for words, more in zip(own, found.own, strict=True):
            words |= more
    is_barred = drafts[0].text.strip().startswith("|")
    return Line(f"| {' | '.join(columns)} |" if is_barred else " | ".join(columns), own)


def _is_said_elsewhere(number: int, rows: Sequence[list[str]]) -> bool:
    """Whether a column says nothing that another one does not, or only what somebody does: names on a chat, say."""
    for row in rows:
        others = EXPRESSION.findall(" ".join(row[:number] + row[number + 1 :]))
        if any(name not in others and name not in _DUTIES for name in EXPRESSION.findall(row[number])):
            return False
    return True


def _cells(row: str) -> list[str]:
    cells = [cell.strip() for cell in BAR.split(row.strip())]
    return cells[1 if not cells[0] else 0 : -1 if len(cells) > 1 and not cells[-1] else None]


def _word(label: str) -> str:
    """A name for what stands in a column, as an expression can have it: `Project Roles` is `project_roles`."""
    found = re.sub(r"\W+|_+", "_", re.sub(r"&\w+;", "", label)).strip("_").lower()
    return "" if not found.isascii() or found[:1].isdigit() else found[:30].strip("_")


def _united(drafts: Sequence[Draft], name: str, taken: set[str]) -> Line:
    counted = Counter(_of_anybody(draft.text) for draft in drafts)
    if len(counted) == 1 and all(draft.text in counted for draft in drafts):
        return Line(drafts[0].text, [{} for _ in drafts])
    if not any(EXPRESSION.search(text) for text in counted) and 2 * counted.most_common(1)[0][1] <= len(drafts):
        without_braces(drafts)
        word = free(name, taken)
        return Line(f"{{{{ own.{word} }}}}", [{word: draft.text} if draft.text else {} for draft in drafts])
    fullest = sorted(counted, key=lambda text: (len(EXPRESSION.findall(text)), counted[text]), reverse=True)
    bases = dict.fromkeys([text for text, _ in counted.most_common(_MOST_BASES)] + fullest[:_MOST_BASES])
    best: tuple[Line, set[str]] | None = None
    for base in bases:
        used = set(taken)
        try:
            found = _with_base(base, drafts, name, used)
        except Unlike:
            continue
        if best is None or found.cost < best[0].cost:
            best = found, used
    if best is None:
        raise Unlike
    taken |= best[1]
    return best[0]


def _of_anybody(text: str) -> str:
    """The text as it may be of somebody who joins: their organization is linked to its own website, and how they want
    to be spoken of is not known, even where all who are there say the same."""
    return _ASIDE.sub("", _ADDRESSED.sub(lambda found: found[0].replace(found[1], "{{ website }}"), text))


def _with_base(base: str, drafts: Sequence[Draft], name: str, taken: set[str]) -> Line:
    tokens = _TOKEN.findall(base)
    differences = [[*_differences(tokens, _TOKEN.findall(draft.text))] for draft in drafts]
    spans = _joined(first_last for several in differences for first_last in several)
    for at, (draft, several) in enumerate(zip(drafts, differences, strict=True)):
        for span in spans:
            within = [one for one in several if span.first <= one[0] and one[1] <= span.last]
            if within:
                note(span, tokens, _instead(span, tokens, within), at, draft)
    own: list[dict[str, str]] = [{} for _ in drafts]
    text = ""
    done = 0
    for span in spans:
        text += "".join(tokens[done : span.first]) + written(
            span, "".join(tokens[span.first : span.last]), own, name, taken
        )
        done = span.last
    return Line(text + "".join(tokens[done:]), own)


def _differences(base: Sequence[str], other: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """Which tokens of the base other ones stand in place of. What is the same between two differences and is neither a
    word nor a value is a part of them."""
    found: list[list[int]] = []
    for kind, first, last, start, end in SequenceMatcher(None, base, other, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        between = base[found[-1][1] : first] if found else []
        if found and not any(EXPRESSION.fullmatch(token) or token.isalnum() for token in between):
            found[-1][1], found[-1][3] = last, end
        else:
            found.append([first, last, start, end])
    for first, last, start, end in found:
        yield first, last, "".join(other[start:end])


def _joined(differences: Iterable[tuple[int, int, str]]) -> list[Span]:
    """The parts of the line in which people differ, each with all that overlap it."""
    spans: list[Span] = []
    for first, last in sorted({(first, last) for first, last, _ in differences}):
        if spans and (first < spans[-1].last or first == spans[-1].first):
            spans[-1].last = max(spans[-1].last, last)
        else:
            spans.append(Span(first, last))
    return spans


def _instead(span: Span, tokens: Sequence[str], differences: Iterable[tuple[int, int, str]]) -> str:
    """What one person has in place of a part of the line."""
    text, done = "", span.first
    for first, last, instead in differences:
        text += "".join(tokens[done:first]) + instead
        done = last
    return text + "".join(tokens[done : span.last])


def nearly(drafts: Sequence[Draft], head: str) -> Line:
    """The line of all but one person, or as most people have it."""
    for at in range(len(drafts) if len(drafts) <= _MOST_TRIED else 0):
        with suppress(Unlike, IndexError):
            line = line_for([*drafts[:at], *drafts[at + 1 :]], head)
            return Line(line.text, [*line.own[:at], {}, *line.own[at:]])
    texts = [draft.text for draft in drafts]
    return Line(max(texts, key=lambda text: (texts.count(text), text.count("{{"))), [{} for _ in drafts])


def with_room(line: str) -> str:
    """The line with no empty brackets, and no comma or dash in front of nothing, for somebody new of whom less is known
    than of all who stand there today."""
    parts = re.split(r"(\{% if .*?\{% endif %\})", line, flags=re.DOTALL)
    for at in range(0, len(parts), 2):  # what has a condition already is left
        parts[at] = _SET_OFF.sub(lambda found: f"{{% if {found['value']} %}}{found[0]}{{% endif %}}", parts[at])
    return re.sub(r"%\}(?=\n)", "+%}", "".join(parts))  # a line break behind a tag is dropped else


def only_for(line: str, roles: Sequence[str], drafts: Sequence[Draft]) -> str:
    """The line, in which only some roles are named: `- Ada (@ada, Maintainer)` between owners."""
    named = {role for role, draft in zip(roles, drafts, strict=True) if "{{ role" in draft.text}
    unnamed = {role for role, draft in zip(roles, drafts, strict=True) if "{{ role" not in draft.text}
    if len(named) != 1 or named & unnamed:
        return line
    return re.sub(r"(?<=if role )(?=\+?%\})", f"== '{next(iter(named))}' ", line)


def words_of(people: Sequence[str], line: Line) -> Mapping[str, Mapping[str, str]]:
    """The words of a list by person.

    Raises:
        Unlike: where somebody stands in it twice, with other words.
    """
    found: dict[str, dict[str, str]] = {}
    for who, words in zip(people, line.own, strict=True):
        if who in found and found[who] != words:
            raise Unlike
        found[who] = words
    return {who: words for who, words in found.items() if words}
