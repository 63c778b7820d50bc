"""One line for all people of a list: their values as expressions, and what only some of them have as words of the list.

A list is rarely written in one way throughout: some people have no organization, one has a remark behind the name, a
column holds what no record knows. The line says each once. A value that the record has otherwise is never turned into
words of the list: that is a contradiction, and the list stays as it is until somebody has decided.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Final

from bylaws.formats.roster.phrases import ASIDE

BAR: Final = re.compile(r"(?<!\\)\|(?![^{}]*\}\})")
"""What parts the cells of a row; a bar in an expression parts none."""
_EXPRESSION: Final = re.compile(r"\{\{ (\w+)(?: \|[^{}]*)? \}\}")
_SET_OFF: Final = re.compile(
    r"(?: (?P<open>[(\[<])|,? [-–—] |, )\{\{ (?P<value>organization|title|email)(?: \|[^{}]*)? \}\}"
    r"(?(open)[)\]>])(?![\w(\[])"
)
"""A value with what sets it off from what stands before: ` (Acme)`, `, Acme`, ` - Acme`."""
_CALLED: Final = r"\{\{ organization(?: \|[^{}]*)? \}\}"
_LINK: Final = re.compile(rf"\[{_CALLED}\]\(\{{\{{ website \}}\}}\)")
_LINKED: Final = re.compile(rf"\[{_CALLED}\]\((\S*)\)")
_ADDRESSED: Final = re.compile(rf"\[{_CALLED}\]\((https?://[^\s(){{}}]+)\)")
_UNLINKED: Final = re.compile(rf"{_CALLED}|\[{_CALLED}\]\(\)")
_TOKEN: Final = re.compile(rf"{_LINK.pattern}|" r"\{\{ \w+(?: \|[^{}]*)? \}\}|\n|[^\S\n]+|\w+|[^\w\s]")
_ASIDE: Final = re.compile(rf"\s*(?:{ASIDE.pattern})", re.IGNORECASE)
_LETTER: Final = re.compile(r"[^\W\d_]")
_NOTHING: Final = re.compile(r"[-–—?]*|n/?a|none|<!--[^<>]*-->", re.IGNORECASE)
"""What people write into a cell for which they have nothing."""
_BRACES: Final = re.compile(r"\{[{%#]|[#%}]\}")
_TAKEN: Final = frozenset(dir(dict))
"""Names that a template would take for something else."""
_DUTIES: Final = frozenset({"title", "role", "scope"})
_MOST_TRIED: Final = 40
_MOST_BASES: Final = 8
"""So many different lines are tried as the one from which the others differ."""


class Unlike(Exception):
    """Lines that no line makes."""


@dataclass
class Draft:
    """What stands of one person, with the values of the record replaced by expressions."""

    text: str
    missing: frozenset[str]
    """The expressions that say nothing of this person."""
    plain: str
    """The same without expressions."""


@dataclass
class Line:
    """A line for all people, and by their number the words that only single ones have."""

    text: str
    own: list[dict[str, str]]

    @property
    def cost(self) -> tuple[int, int]:
        return sum(len(words) for words in self.own), len(self.text)


@dataclass
class _Span:
    """A part of the line that not everybody has as it stands there."""

    first: int
    last: int
    conditions: set[str] = field(default_factory=set)
    """The values without which somebody has it otherwise."""
    instead: set[str] = field(default_factory=set)
    """What then stands in its place."""
    words: dict[int, str] = field(default_factory=dict)
    """What stands in its place for single people, by their number."""
    left_out: list[int] = field(default_factory=list)
    """The people who have nothing in its place, where it says the same of all others."""
    addresses: dict[int, str] = field(default_factory=dict)
    """Where the name of an organization leads elsewhere for single people."""


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
        others = _EXPRESSION.findall(" ".join(row[:number] + row[number + 1 :]))
        if any(name not in others and name not in _DUTIES for name in _EXPRESSION.findall(row[number])):
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
    if not any(_EXPRESSION.search(text) for text in counted) and 2 * counted.most_common(1)[0][1] <= len(drafts):
        _without_braces(drafts)
        word = _free(name, taken)
        return Line(f"{{{{ own.{word} }}}}", [{word: draft.text} if draft.text else {} for draft in drafts])
    fullest = sorted(counted, key=lambda text: (len(_EXPRESSION.findall(text)), counted[text]), reverse=True)
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
                _add(span, tokens, _instead(span, tokens, within), at, draft)
    own: list[dict[str, str]] = [{} for _ in drafts]
    text = ""
    done = 0
    for span in spans:
        text += "".join(tokens[done : span.first]) + _written(
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
        if found and not any(_EXPRESSION.fullmatch(token) or token.isalnum() for token in between):
            found[-1][1], found[-1][3] = last, end
        else:
            found.append([first, last, start, end])
    for first, last, start, end in found:
        yield first, last, "".join(other[start:end])


def _joined(differences: Iterable[tuple[int, int, str]]) -> list[_Span]:
    """The parts of the line in which people differ, each with all that overlap it."""
    spans: list[_Span] = []
    for first, last in sorted({(first, last) for first, last, _ in differences}):
        if spans and (first < spans[-1].last or first == spans[-1].first):
            spans[-1].last = max(spans[-1].last, last)
        else:
            spans.append(_Span(first, last))
    return spans


def _instead(span: _Span, tokens: Sequence[str], differences: Iterable[tuple[int, int, str]]) -> str:
    """What one person has in place of a part of the line."""
    text, done = "", span.first
    for first, last, instead in differences:
        text += "".join(tokens[done:first]) + instead
        done = last
    return text + "".join(tokens[done : span.last])


def _add(span: _Span, tokens: Sequence[str], instead: str, at: int, draft: Draft) -> None:
    """Note what one person has in place of a part of the line.

    Raises:
        Unlike: where the record has a value there, which this person has otherwise.
    """
    middle = "".join(tokens[span.first : span.last])
    values = list(dict.fromkeys(_EXPRESSION.findall(middle)))
    if not values:
        if not instead and middle.strip():
            span.left_out.append(at)
        elif instead.strip() and not _EXPRESSION.search(instead) and not _BRACES.search(instead):
            span.words[at] = instead
        else:
            raise Unlike
        return
    is_link = bool(_LINK.fullmatch(middle))
    link = _LINKED.fullmatch(instead) if is_link else None
    if link and not _EXPRESSION.search(link[1]):
        span.addresses[at] = link[1]
    elif is_link and "website" in draft.missing and _UNLINKED.fullmatch(instead):
        span.conditions.add("website")
        span.instead.add(instead)
    elif values != ["website"] and all(name in draft.missing for name in values if name != "website"):
        span.conditions.add(next(name for name in values if name != "website"))
        if not instead.strip() or _NOTHING.fullmatch(instead) or _EXPRESSION.search(instead):
            span.instead.add(instead)
        elif _BRACES.search(instead):
            raise Unlike
        else:
            span.words[at] = instead
    else:
        raise Unlike


def _written(span: _Span, middle: str, own: list[dict[str, str]], name: str, taken: set[str]) -> str:
    """A part of the line with its conditions; `own` gets the words of single people."""
    if (span.words or span.left_out) and not _EXPRESSION.search(middle) and _LETTER.search(middle):
        return _of_each(span, middle, own, _free(name, taken))
    if span.left_out:
        return _left_out(span, middle, own, _free(f"without_{name}", taken))
    branches: list[tuple[str, str]] = []
    if span.addresses:
        word = _free(f"{name}_address", taken)
        for at, text in span.addresses.items():
            own[at][word] = text
        branches.append((f"own.{word}", middle.replace("{{ website }}", f"{{{{ own.{word} }}}}")))
    said = _words(span.words, own, _free(name, taken)) if span.words else []
    if not span.conditions:
        branches += said
        last = middle
    else:
        condition = _condition(span)
        branches += [(condition, middle), *said, *_alternatives(span)]
        last = _last(span, is_blank_anyway=condition == "website" or bool(said))
    if len({name for name, _ in branches}) < len(branches):
        raise Unlike
    first, *others = branches
    if not others and not last and first[1] == f"{{{{ {first[0]} }}}}":
        return first[1]
    written = _tagged(f"if {first[0]}", first[1]) + "".join(_tagged(f"elif {name}", text) for name, text in others)
    return written + _tagged("else", last) + "{% endif %}"


def _of_each(span: _Span, middle: str, own: list[dict[str, str]], word: str) -> str:
    """Words that some have, and others not or otherwise: those of each, for whoever joins has none of them yet."""
    if _BRACES.search(middle):
        raise Unlike
    each = {at: span.words.get(at, middle) for at in range(len(own)) if at not in span.left_out}
    ((condition, text),) = _words(each, own, word)
    return _tagged(f"if {condition}", text) + "{% endif %}"


def _left_out(span: _Span, middle: str, own: list[dict[str, str]], word: str) -> str:
    """A part that some people have not."""
    if span.words:
        raise Unlike
    for at in span.left_out:
        own[at][word] = middle.strip()
    return f"{{% if not own.{word} %}}{middle}{{% endif %}}"


def _words(words: Mapping[int, str], own: list[dict[str, str]], word: str) -> list[tuple[str, str]]:
    """The branch for the words of single people."""
    before, behind = _blanks(words.values())
    for at, text in words.items():
        own[at][word] = text.removeprefix(before).removesuffix(behind)
    return [(f"own.{word}", f"{before}{{{{ own.{word} }}}}{behind}")]


def _condition(span: _Span) -> str:
    """The value without which a part is another one; whoever has a website has an organization."""
    conditions = {"website"} if "website" in span.conditions else span.conditions
    if len(conditions) > 1:
        raise Unlike
    return next(iter(conditions))


def _alternatives(span: _Span) -> list[tuple[str, str]]:
    """What stands in place of a part, where that has a value of its own."""
    return sorted((found[0], text) for text in span.instead if (found := _EXPRESSION.findall(text)))


def _last(span: _Span, *, is_blank_anyway: bool) -> str:
    """What stands in place of a part where nothing is known."""
    plain = {text for text in span.instead if not _EXPRESSION.search(text)}
    plain -= {""} if is_blank_anyway else set()
    if len(plain) > 1:
        raise Unlike
    return next(iter(plain), "")


def _tagged(condition: str, text: str) -> str:
    """A branch of a condition."""
    if not text:
        return ""
    return f"{{% {condition} %}}{text}"


def _blanks(texts: Collection[str]) -> tuple[str, str]:
    """What of blanks stands around each of the texts, as far as it is the same everywhere."""
    before = {text[: len(text) - len(text.lstrip())] for text in texts}
    behind = {text[len(text.rstrip()) :] for text in texts}
    return before.pop() if len(before) == 1 else "", behind.pop() if len(behind) == 1 else ""


def _free(name: str, taken: set[str]) -> str:
    found, number = (f"{name}_" if name in _TAKEN else name), 2
    while found in taken:
        found, number = f"{name}_{number}", number + 1
    taken.add(found)
    return found


def _without_braces(drafts: Sequence[Draft]) -> None:
    if any(_BRACES.search(draft.text) for draft in drafts):
        raise Unlike


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
