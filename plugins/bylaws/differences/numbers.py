"""What follows from other people: shares of organizations, limits, and how many votes are needed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bylaws.body.governance import Governance
from bylaws.differences.changes import Change
from bylaws.model.ladder import Role
from bylaws.model.noted import Strength
from bylaws.model.people import INDEPENDENT
from bylaws.structs import struct

BALANCE: Final = "Organizations"
VOTES: Final = "Votes"


@struct
class Largest:
    """The organization with the most holders of a role."""

    organization: str
    name: str
    count: int
    total: int


def balances(before: Governance, after: Governance) -> Iterator[Change]:
    """The largest organization among those who govern and in each role with a limit, where that has changed."""
    for role in after.roles.values():
        governing = after.governing_role is not None and role.id == after.governing_role.id
        if governing or role.cap:
            was, now = _largest(before, role.id), _largest(after, role.id)
            limits = _limits(before, after, role)
            if now and (was != now or limits):
                yield _balance(role, was, now, limits)


def _balance(role: Role, was: Largest | None, now: Largest, limits: list[tuple[str, str]]) -> Change:
    values = [role.plural_noun, now.name, str(now.count), str(now.total)]
    if was is None:
        past = "none"
    elif was.organization == now.organization:
        past = "{} of {}"
        values += [str(was.count), str(was.total)]
    else:
        past = "{}, {} of {}"
        values += [was.name, str(was.count), str(was.total)]
    wording = f"largest organization among the {{}}: {{}}, now {{}} of {{}} (was {past})"
    said = "".join([wording, *(text for text, _ in limits)])
    return Change(BALANCE, said, (*values, *(limit for _, limit in limits)))


def _largest(governance: Governance, role: str) -> Largest | None:
    balance = governance.balance(governance.holders(role))
    known = (share for share in balance.known if share.name != INDEPENDENT)
    share = next(known, None)
    return Largest(share.organization, share.name, share.count, balance.total) if share else None


def _limits(before: Governance, after: Governance, role: Role) -> list[tuple[str, str]]:
    """What is to be said about each limit: the wording, with the limit for `{}`."""
    found = []
    earlier = before.roles.get(role.id)
    was = _exceeded(before, earlier) if earlier else ()
    now = _exceeded(after, role)
    for limit in dict.fromkeys((*was, *now)):
        word = "still exceeded" if limit in was and limit in now else "exceeded" if limit in now else "met again"
        found.append((f", cap {{}} {word}", limit))
    return found if was != now else [one for one in found if "still" not in one[0]]


def _exceeded(governance: Governance, role: Role) -> tuple[str, ...]:
    """The limits of a role that are exceeded."""
    found = []
    for cap in role.cap:
        seats = [seat for seat in governance.seats(role.id) if not cap.classes or seat.seat_class in cap.classes]
        balance = governance.balance(tuple(dict.fromkeys(seat.person for seat in seats)))
        shares = (share for share in balance.known if share.name != INDEPENDENT)
        binding = cap.strength is Strength.MUST and not cap.from_
        if binding and any(not cap.limit.allows(share.count, balance.total) for share in shares):
            found.append(cap.limit.written)
    return tuple(found)


def votes(before: Governance, after: Governance) -> Iterator[Change]:
    """How many votes each kind of vote takes, where that has changed."""
    for name, kind in after.voting.kinds.items():
        earlier = before.voting.kinds.get(name)
        if earlier is None:
            continue
        was = before.count(earlier, before.electorate_of(earlier))
        now = after.count(kind, after.electorate_of(kind))
        if was and now and was.needed and now.needed and (was.needed, was.base) != (now.needed, now.base):
            values = (kind.called, *map(str, (now.needed, now.base, was.needed, was.base)))
            yield Change(VOTES, "{}: {} of {} votes, was {} of {}", values)
