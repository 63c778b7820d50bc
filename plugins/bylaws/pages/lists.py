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
from bylaws.markdown.writing import Markup
from bylaws.model.documents import PeopleList
from bylaws.model.groups import WHOLE_BODY
from bylaws.model.people import Seat
from bylaws.pages.composing.templating import sandbox, without_nothing
from bylaws.problems import Place, Problem
from bylaws.rules.sections import BAD_EXPRESSION

PREFIX: Final = "list"
"""What the names of such inserts begin with: `list/maintainers`."""

_BAR: Final = re.compile(r"(?<!\\)\|")
_RULE: Final = re.compile(r"\s*:?-+:?\s*")
_TIGHT: Final = re.compile(r"\|(?::?-+:?\|)+")
"""A rule below a head that reaches from bar to bar."""


def lists(governance: Governance) -> tuple[Mapping[str, str], tuple[Problem, ...]]:
    """Each list by its name as an insert, and what is wrong with their lines."""
    found: dict[str, str] = {}
    problems: list[Problem] = []
    for name, shape in governance.body.documents.lists.items():
        try:
            found[f"{PREFIX}/{name}"] = shown(governance, shape)
        except (TemplateError, ArithmeticError, LookupError, TypeError, ValueError, RecursionError) as error:
            reason = str(getattr(error, "message", None) or error).rstrip(".") or type(error).__name__
            message = f"this expression does not work: {reason[:1].lower()}{reason[1:]}"
            place: Place = shape.place("line")
            problems.append(BAD_EXPRESSION.at(place, message, "mend what stands between the braces"))
    return found, tuple(problems)


def shown(governance: Governance, shape: PeopleList) -> str:
    """One list as Markdown."""
    template = sandbox().from_string(shape.line)
    lines = [
        without_nothing(template.render(values(governance, seat))).strip("\n") for seat in _seats(governance, shape)
    ]
    head = shape.head.split("\n") if shape.head else []
    return "\n".join(aligned([*head, *lines]) if shape.aligned else [*head, *lines])


def _seats(governance: Governance, shape: PeopleList) -> Iterator[Seat]:
    scope = None if shape.scope == WHOLE_BODY else shape.scope
    for seat in governance.body.seats:
        if seat.role in shape.of and seat.status in shape.status and (shape.scope is None or seat.scope == scope):
            yield seat


def values(governance: Governance, seat: Seat) -> dict[str, Any]:
    """What a line can say of the holder of a seat; empty where the record does not say it."""
    person = governance.person(seat.person)
    organization = governance.organization_of(seat.person)
    scope = governance.scope(seat.scope or "")
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
        "scope": scope.name if scope else "",
        "since": str(seat.since or ""),
        "until": str(seat.until or ""),
    }


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
