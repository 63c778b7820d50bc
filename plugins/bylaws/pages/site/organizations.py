"""How the seats of a body are spread over organizations: a drawing, and the numbers as a table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from bylaws.body.balance import Balance
from bylaws.body.governance import Governance
from bylaws.markdown.writing import Markup, table
from bylaws.model.ladder import Role
from bylaws.model.noted import Strength
from bylaws.model.people import INDEPENDENT
from bylaws.model.seating import Cap
from bylaws.pages.composing.compose import Section
from bylaws.pages.composing.diagram import width_of
from bylaws.pages.composing.parts import free_id
from bylaws.pages.composing.wording import PageWords
from bylaws.pages.documents.maintainers import in_order
from bylaws.pages.site.html import element, text
from bylaws.pages.site.people import title_of
from bylaws.words import messages as say
from bylaws.words.fact import Name, listed
from bylaws.words.facts.today import percent

NAME: Final = "organizations"
PATH: Final = "organizations.md"
SECTIONS: Final = (Section("introduction"),)

_COLOR: Final = "var(--md-accent-fg-color, currentColor)"
_WIDTH: Final = 400
"""A drawing so wide needs hardly to be made smaller on a phone."""
_BARS: Final = 360
_ROW: Final = 48
"""The height of a name with its bar below it."""
_LINE: Final = 18
"""The height of what is said of a limit."""


def sections(words: PageWords) -> Sequence[Section]:
    """A section for each role that people of some organization hold."""
    taken = {section.id for section in SECTIONS}
    governance = words.governance
    shown = [role for role in in_order(governance) if _is_shown(governance, role)]
    return (
        *SECTIONS,
        *(
            Section(
                free_id(taken, role.id, f"role-{role.id}"),
                title_of(role),
                "",
                "_role",
                {"role": role, "drawing": _drawing(words, role), "shares": _table(words, role)},
                kin="roles",
            )
            for role in shown
        ),
    )


def applies(governance: Governance) -> bool:
    return any(_is_shown(governance, role) for role in governance.roles.values())


def context(words: PageWords) -> Mapping[str, Any]:
    facts = words.facts
    limits = {role.id: list(facts.neutrality.limits_of(role)) for role in words.governance.roles.values()}
    return {"limits": limits, "introduction": say.organizations_introduction()}


def _is_shown(governance: Governance, role: Role) -> bool:
    """Whether there is anything to balance: an office of one person has none."""
    balance = _balance(governance, role)
    is_for_one = bool(role.size and role.size.exact and role.size.least == 1)
    return bool(balance.known) and not is_for_one


def _balance(governance: Governance, role: Role) -> Balance:
    return governance.balance(governance.holders(role.id))


def _shares(words: PageWords, balance: Balance) -> Iterator[tuple[str, int]]:
    """The name and the number of seats of each organization; independent people together, as they are one line."""
    named = [share for share in balance.known if share.name != INDEPENDENT]
    for share in named:
        yield share.name, share.count
    alone = sum(share.count for share in balance.known if share.name == INDEPENDENT)
    unknown = balance.total - sum(share.count for share in balance.known)
    if alone:
        yield str(words.speech.say(say.independent_people())), alone
    if unknown:
        yield str(words.speech.say(say.affiliation_unknown())), unknown


def _table(words: PageWords, role: Role) -> Markup:
    speech, balance = words.speech, _balance(words.governance, role)
    of_it = _subsidiaries(words.governance, role)
    rows = []
    for name, count in _shares(words, balance):
        within = of_it.get(name, ())
        others = listed(map(Name, within), "commas") if within else None
        named = speech.say(say.shares_with(name=Name(name), others=others)) if within else Name(name)
        rows.append([named, str(count), percent(count, balance.total)])
    header = (say.column_organization(), say.column_seats_alone(), say.column_share())
    return table([speech.say(one) for one in header], rows)


def _subsidiaries(governance: Governance, role: Role) -> Mapping[str, tuple[str, ...]]:
    """The organizations of the holders that are counted under another one, by the name of that one."""
    found: dict[str, dict[str, None]] = {}
    for handle in governance.holders(role.id):
        own = governance.organization_of(handle)
        if own and (top := governance.controller(own)) is not own:
            found.setdefault(top.name, {})[own.name] = None
    return {name: tuple(names) for name, names in found.items()}


def _drawing(words: PageWords, role: Role) -> Markup:
    """Bars, each a part of all seats, with a line where a limit is.

    The numbers stand in the table, so the drawing has only its name to say.
    """
    balance = _balance(words.governance, role)
    shares = list(_shares(words, balance))
    limits = [(cap, most) for cap in role.cap if (most := _most(cap, balance)) is not None]
    below = len(shares) * _ROW
    parts = []
    for index, (name, count) in enumerate(shares):
        top = index * _ROW
        length = max(2, round(_BARS * count / balance.total))
        parts += [
            element("text", text(_fitting(name)), y=str(top + 15)),
            f'<rect y="{top + 22}" width="{_BARS}" height="16" rx="2" fill="currentColor" fill-opacity=".1"/>',
            f'<rect y="{top + 22}" width="{length}" height="16" rx="2" fill="{_COLOR}"/>',
            element("text", str(count), x=str(_BARS + 8), y=str(top + 35)),
        ]
    for index, (cap, most) in enumerate(limits):
        at = round(_BARS * most / balance.total)
        over_bars = "".join(f"M{at} {number * _ROW + 19}v22" for number in range(len(shares)))
        side = "end" if at > _WIDTH // 2 else "start"
        parts += [
            f'<path d="{over_bars}" stroke="currentColor" stroke-width="2" stroke-dasharray="5 3"/>',
            element("text", _limit(words, cap, most), x=str(at), y=str(below + 12 + _LINE * index), text_anchor=side),
        ]
    height = below + _LINE * len(limits)
    named = str(words.speech.say(say.organizations_drawing(role=Name(role.name))))
    return Markup(
        '<div><svg class="bylaws-balance" role="img" data-search-exclude '
        f'viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}" '
        'style="max-width: 100%; height: auto" xmlns="http://www.w3.org/2000/svg" font-size="15" '
        f'fill="currentColor"><title>{text(named)}</title>{"".join(parts)}</svg></div>'
    )


def _fitting(name: str) -> str:
    """A name that is not wider than the drawing."""
    kept = name
    while width_of(kept) * 5 // 6 > _WIDTH - 20:
        kept = kept[:-1]
    return name if kept == name else f"{kept.rstrip()}…"


def _limit(words: PageWords, cap: Cap, most: int) -> str:
    sort = "target" if cap.strength is Strength.TARGET else "limit"
    return str(words.speech.say(say.limit_line(sort=sort, n=most)))


def _most(cap: Cap, balance: Balance) -> int | None:
    """The most seats that one organization may hold today; None where the limit counts only some of the seats."""
    if cap.classes:
        return None
    return max((count for count in range(balance.total + 1) if cap.limit.allows(count, balance.total)), default=None)
