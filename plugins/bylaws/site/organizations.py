"""How the seats of a body are spread over organizations: a drawing, and the numbers as a table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from bylaws.governance import Balance, Governance
from bylaws.markdown import Markup, table
from bylaws.model.ladder import Role
from bylaws.model.people import INDEPENDENT
from bylaws.model.seating import Cap
from bylaws.model.teams import Team
from bylaws.pages.compose import Section, free_id
from bylaws.pages.maintainers import in_order
from bylaws.pages.phrases import amount
from bylaws.pages.sentences import Sentences
from bylaws.site.html import element, text

NAME: Final = "organizations"
PATH: Final = "organizations.md"
SECTIONS: Final = (Section("introduction", "Introduction"),)

_COLOR: Final = "var(--md-accent-fg-color, currentColor)"
_ROW: Final = 28
"""The height of a bar with the space around it."""
_NAMES: Final = 230
"""The width of the names, and of the bars."""
_BARS: Final = 400
_LETTERS: Final = 28
"""How many letters of a name fit."""


def sections(words: Sentences) -> Sequence[Section]:
    """A section for each role that people of some organization hold."""
    taken = {section.id for section in SECTIONS}
    governance = words.governance
    shown = [role for role in in_order(governance) if _balance(governance, role).known]
    return (
        *SECTIONS,
        *(
            Section(
                free_id(taken, role.id, f"role-{role.id}"),
                role.name if isinstance(role, Team) else role.plural_noun[:1].upper() + role.plural_noun[1:],
                "",
                "_role",
                {"role": role, "drawing": _drawing(governance, role), "shares": _table(governance, role)},
                kin="roles",
            )
            for role in shown
        ),
    )


def title(words: Sentences) -> str:
    return f"{words.governance.body.project.called} organizations"


def applies(governance: Governance) -> bool:
    return any(_balance(governance, role).known for role in governance.roles.values())


def context(words: Sentences) -> Mapping[str, Any]:
    return {}


def _balance(governance: Governance, role: Role) -> Balance:
    return governance.balance(governance.holders(role.id))


def _shares(balance: Balance) -> Iterator[tuple[str, int]]:
    """The name and the number of seats of each organization; independent people together, as they are one line."""
    named = [share for share in balance.known if share.name != INDEPENDENT]
    for share in named:
        yield share.name, share.count
    alone = sum(share.count for share in balance.known if share.name == INDEPENDENT)
    unknown = balance.total - sum(share.count for share in balance.known)
    if alone:
        yield "Independent people", alone
    if unknown:
        yield "Not known", unknown


def _table(governance: Governance, role: Role) -> Markup:
    balance = _balance(governance, role)
    of_it = _subsidiaries(governance, role)
    rows = []
    for name, count in _shares(balance):
        within = of_it.get(name, ())
        rows.append([f"{name} (with {', '.join(within)})" if within else name, str(count), _percent(count, balance)])
    return table(("Organization", "Seats", "Share"), rows)


def _percent(count: int, balance: Balance) -> Markup:
    return Markup(f"{round(100 * count / balance.total)}&nbsp;%")


def _subsidiaries(governance: Governance, role: Role) -> Mapping[str, tuple[str, ...]]:
    """The organizations of the holders that are counted under another one, by the name of that one."""
    found: dict[str, dict[str, None]] = {}
    for handle in governance.holders(role.id):
        own = governance.organization_of(handle)
        if own and (top := governance.controller(own)) is not own:
            found.setdefault(top.name, {})[own.name] = None
    return {name: tuple(names) for name, names in found.items()}


def _drawing(governance: Governance, role: Role) -> Markup:
    """Bars, with a line where a limit is. The numbers stand in the table, so the drawing has only its name to say."""
    balance = _balance(governance, role)
    shares = list(_shares(balance))
    limits = [(cap, most) for cap in role.cap if (most := _most(cap, balance)) is not None]
    height = len(shares) * _ROW + (18 * len(limits) if limits else 0)
    width = _NAMES + _BARS + 60
    parts = []
    for index, (name, count) in enumerate(shares):
        top = index * _ROW
        length = round(_BARS * count / balance.total)
        label = name if len(name) <= _LETTERS else f"{name[: _LETTERS - 1]}…"
        parts += [
            element("text", text(label), x=str(_NAMES - 10), y=str(top + 19), text_anchor="end"),
            f'<rect x="{_NAMES}" y="{top + 4}" width="{length}" height="{_ROW - 8}" rx="2" fill="{_COLOR}"/>',
            element("text", str(count), x=str(_NAMES + length + 8), y=str(top + 19)),
        ]
    for index, (cap, most) in enumerate(limits):
        at = _NAMES + round(_BARS * most / balance.total)
        below = len(shares) * _ROW
        parts += [
            f'<path d="M{at} 0V{below}" stroke="currentColor" stroke-width="2" stroke-dasharray="5 4"/>',
            element("text", _limit(cap, most), x=str(at), y=str(below + 14 + 18 * index), text_anchor="middle"),
        ]
    named = f"{role.name}: seats by organization"
    return Markup(
        f'<svg class="bylaws-balance" role="img" viewBox="0 0 {width} {height}" width="{width}" '
        'style="max-width: 100%; height: auto" xmlns="http://www.w3.org/2000/svg" font-size="15" '
        f'fill="currentColor"><title>{text(named)}</title>{"".join(parts)}</svg>'
    )


def _limit(cap: Cap, most: int) -> str:
    return f"{'target' if cap.strength.value == 'target' else 'limit'}: {amount(most, 'seat')}"


def _most(cap: Cap, balance: Balance) -> int | None:
    """The most seats that one organization may hold today; None where the limit counts only some of the seats."""
    if cap.classes:
        return None
    return max((count for count in range(balance.total + 1) if cap.limit.allows(count, balance.total)), default=None)
