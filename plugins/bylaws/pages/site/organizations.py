"""How the seats of a body are spread over organizations: a bar for each role, and its numbers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from bylaws.body.balance import Balance
from bylaws.body.governance import Governance
from bylaws.markdown.writing import Markup, bullets, plain
from bylaws.model.ladder import Role
from bylaws.model.people import INDEPENDENT
from bylaws.pages.composing.modules import Section
from bylaws.pages.composing.parts import free_id
from bylaws.pages.composing.wording import PageWords
from bylaws.pages.documents.maintainers import in_order
from bylaws.pages.site.people import title_of
from bylaws.pages.site.seat_bar import seat_bar
from bylaws.words import messages as say
from bylaws.words.fact import Name, listed
from bylaws.words.facts.today import percent

NAME: Final = "organizations"
PATH: Final = "organizations.md"
SECTIONS: Final = (Section("introduction"),)


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
                {"role": role, "drawing": _drawing(words, role), "shares": _listed(words, role)},
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


def _drawing(words: PageWords, role: Role) -> Markup:
    balance = _balance(words.governance, role)
    return seat_bar(words, role, list(_shares(words, balance)), balance)


def _listed(words: PageWords, role: Role) -> Markup:
    """The numbers of the bar, in its order."""
    speech, balance = words.speech, _balance(words.governance, role)
    of_it = _subsidiaries(words.governance, role)
    items = []
    for name, count in _shares(words, balance):
        within = of_it.get(name, ())
        others = listed(map(Name, within), "commas") if within else None
        named = speech.say(say.shares_with(name=Name(name), others=others)) if within else plain(name)
        items.append(speech.say(say.share_of_seats(name=named, n=count, share=percent(count, balance.total))))
    return Markup(f'<div class="bylaws-shares"></div>\n\n{bullets(items)}')


def _subsidiaries(governance: Governance, role: Role) -> Mapping[str, tuple[str, ...]]:
    """The organizations of the holders that are counted under another one, by the name of that one."""
    found: dict[str, dict[str, None]] = {}
    for handle in governance.holders(role.id):
        own = governance.organization_of(handle)
        if own and (top := governance.controller(own)) is not own:
            found.setdefault(top.name, {})[own.name] = None
    return {name: tuple(names) for name, names in found.items()}
