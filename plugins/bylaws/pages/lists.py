"""Lists of people for documents of somebody's own, in the shape that those documents give them.

The shape is data (`documents.lists`): a head, and one line a person with expressions. So a list that was kept by hand
can go on looking as it did, and yet say what the record says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import Any, Final
from unicodedata import east_asian_width

from jinja2 import TemplateError

from bylaws.body.governance import Governance
from bylaws.markdown.writing import EMPTY, Markup
from bylaws.model.documents import PeopleList
from bylaws.model.groups import WHOLE_BODY
from bylaws.model.people import Seat, Status
from bylaws.model.times import MONTHS
from bylaws.pages.composing.templating import sandbox, without_nothing
from bylaws.problems import Place, Problem
from bylaws.rules.sections import BAD_EXPRESSION
from bylaws.source import Open

PREFIX: Final = "list"
"""What the names of such inserts begin with: `list/maintainers`."""

_CODE: Final = re.compile(r"%-?[A-Za-z]")
_ENDINGS: Final = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}
_BAR: Final = re.compile(r"(?<!\\)\|")
_RULE: Final = re.compile(r"\s*:?-+:?\s*")
_TIGHT: Final = re.compile(r"\|(?::?-+:?\|)+")
"""A rule below a head that reaches from bar to bar."""


class _Words(dict[str, Markup]):
    """The words of one person: nothing for those that the list does not say, also where it says them of nobody any
    more. The line goes on asking for them, since somebody new may have some."""

    def __missing__(self, word: str) -> Markup:
        return EMPTY


def lists(governance: Governance) -> tuple[Mapping[str, str], tuple[Problem, ...]]:
    """Each list by its name as an insert, as a whole and for each scope, and what is wrong with their lines."""
    found: dict[str, str] = {}
    problems: list[Problem] = []
    for name, shape in governance.body.documents.lists.items():
        try:
            found |= {f"{PREFIX}/{name}{part and f'/{part}'}": text for part, text in _parts(governance, shape).items()}
        except (TemplateError, ArithmeticError, LookupError, TypeError, ValueError, RecursionError) as error:
            reason = str(getattr(error, "message", None) or error).rstrip(".") or type(error).__name__
            message = f"this expression does not work: {reason[:1].lower()}{reason[1:]}"
            place: Place = shape.place("line")
            problems.append(BAD_EXPRESSION.at(place, message, "mend what stands between the braces"))
    return found, tuple(problems)


def _parts(governance: Governance, shape: PeopleList) -> Mapping[str, str]:
    """The whole list, and what of it is about each scope."""
    seats = [*_seats(governance, shape)]
    by_scope: dict[str, list[Seat]] = {scope: [] for scope in governance.body.scopes}
    for seat in seats:
        by_scope.setdefault(seat.scope or "", []).append(seat)
    return {scope: _written(governance, shape, several) for scope, several in {**by_scope, "": seats}.items()}


def shown(governance: Governance, shape: PeopleList, scope: str = "") -> str:
    """One list as Markdown, or what of it is about one scope."""
    return _written(governance, shape, [one for one in _seats(governance, shape) if scope in ("", one.scope)])


def _written(governance: Governance, shape: PeopleList, seats: Sequence[Seat]) -> str:
    environment = sandbox()
    environment.filters["date"] = dated
    template = environment.from_string(shape.line)
    own = {one.person: _Words({word: Markup(text) for word, text in one.words.items()}) for one in shape.own}
    people: dict[tuple[str, str] | int, list[Seat]] = {}
    for number, seat in enumerate(seats):
        people.setdefault((seat.person, seat.role) if shape.together else number, []).append(seat)
    lines = [
        without_nothing(
            template.render(values(governance, *several), number=number, own=own.get(several[0].person, _Words()))
        ).strip("\n")
        for number, several in enumerate(people.values(), 1)
    ]
    if shape.spaced:
        lines = ["\n\n".join(lines)]
    head = shape.head.split("\n") if shape.head else []
    return "\n".join(aligned([*head, *lines]) if shape.aligned else [*head, *lines])


def _seats(governance: Governance, shape: PeopleList) -> Iterator[Seat]:
    scope = None if shape.scope == WHOLE_BODY else shape.scope
    for seat in governance.body.seats:
        is_of_term = shape.until is None or shape.until == seat.until
        is_here = shape.scope is None or seat.scope == scope
        if seat.role in shape.of and seat.status in shape.status and is_of_term and is_here:
            yield seat


def values(governance: Governance, seat: Seat, *others: Seat) -> dict[str, Any]:
    """What a line can say of the holder of a seat; empty where the record does not say it.

    `others`: more seats of the same person that stand on the line, in other scopes.
    """
    person = governance.person(seat.person)
    organization = governance.organization_of(seat.person)
    if seat.status is not Status.ACTIVE and seat.organization and not isinstance(seat.organization, Open):
        organization = governance.body.organizations.get(seat.organization)  # for whom they worked in those days
    scopes = [scope.name for one in (seat, *others) if (scope := governance.scope(one.scope or ""))]
    account = seat.person if person is None or person.handle is None else person.handle
    account = "" if account == "none" else account
    independent = "Independent" if governance.is_independent(seat.person) else ""
    return {
        "name": (person.name if person else None) or account,
        "handle": Markup(account),
        "organization": organization.name if organization else independent,
        "email": Markup((person.email if person else None) or ""),
        "website": Markup(organization.website or "") if organization else "",
        "title": seat.title or "",
        "role": governance.roles[seat.role].name if seat.role in governance.roles else seat.role,
        "scope": ", ".join(scopes),
        "since": str(seat.since or ""),
        "until": str(seat.until or ""),
    }


def dated(written: str, form: str) -> str:
    """A date in another form: `%Y`, `%m`, `%B` (October), `%b` (Oct), `%d`, `%-m` and `%-d` without a zero, and
    `%o` (3rd). A date of which that much is not known stays as it is."""
    year, month, day = [*(int(part) for part in written.split("-") if part), 0, 0, 0][:3]
    name = MONTHS[month - 1] if month else ""
    parts = {
        "%Y": str(year or ""),
        "%m": f"{month:02}" if month else "",
        "%-m": str(month or ""),
        "%B": name,
        "%b": name[:3],
        "%d": f"{day:02}" if day else "",
        "%-d": str(day or ""),
        "%o": f"{day}{_ENDINGS.get(day, 'th')}" if day else "",
    }
    codes = _CODE.findall(form)
    if not all(parts.get(code) for code in codes):
        return written
    return _CODE.sub(lambda found: parts[found[0]], form)


def aligned(lines: Sequence[str]) -> list[str]:
    """The lines of a table with all cells of a column as wide as the widest one.

    The head stays as it is written, blanks included, as long as no cell below is wider.
    """
    rows = [_cells(line) for line in lines]
    rule = 1 if len(rows) > 1 and all(map(_RULE.fullmatch, rows[1])) else None
    shown = [row for number, row in enumerate(rows) if number != rule]
    columns = max((len(row) for row in rows), default=0)
    widths = [max((_width(row[at].rstrip()) for row in shown if at < len(row)), default=0) for at in range(columns)]
    head = [_width(cell) for cell in rows[0]] if rows else []
    widths = [max(width, own) for width, own in zip_longest(widths, head, fillvalue=0)]
    found = [line if head == widths and number < 2 else _row(rows[number], widths) for number, line in enumerate(lines)]
    if rule and head != widths:
        found[rule] = _rule(rows[rule], widths, tight=bool(_TIGHT.fullmatch(lines[rule].strip())))
    return found


def _cells(line: str) -> list[str]:
    """The cells of a row, without the blank behind each bar, and with those that fill them up."""
    cells = _BAR.split(line.strip())
    inner = cells[1 if cells and not cells[0].strip() else 0 : -1 if cells and not cells[-1].strip() else None]
    return [cell.removeprefix(" ").removesuffix(" ") for cell in inner]


def _row(cells: Sequence[str], widths: Sequence[int]) -> str:
    filled = [cell.strip() + " " * (width - _width(cell.strip())) for cell, width in zip(cells, widths, strict=False)]
    return f"| {' | '.join(filled)} |"


def _rule(cells: Sequence[str], widths: Sequence[int], *, tight: bool) -> str:
    """The line below the head; a tight one reaches from bar to bar."""
    filled = []
    for cell, width in zip(cells, widths, strict=False):
        left, right = cell.strip().startswith(":"), cell.strip().endswith(":")
        dashes = max(width, 3) + 2 * tight - left - right
        filled.append(f"{':' if left else ''}{'-' * dashes}{':' if right else ''}")
    return f"|{'|'.join(filled)}|" if tight else f"| {' | '.join(filled)} |"


def _width(text: str) -> int:
    """How many columns of a terminal a text takes: what people align tables by."""
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in text)
