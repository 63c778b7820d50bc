"""What follows from other people: shares of organizations, limits, and how many votes are needed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bylaws.body.governance import Governance
from bylaws.differences.changes import Change
from bylaws.model.ladder import Role
from bylaws.model.people import INDEPENDENT
from bylaws.structs import struct
from bylaws.words import messages as say
from bylaws.words.fact import Fact, Name
from bylaws.words.names import Names

BALANCE: Final = "organizations"
VOTES: Final = "votes"


@struct
class Largest:
    """The organization with the most holders of a role, as far as that is certain."""

    organization: str
    name: str
    count: int
    total: int
    is_tied: bool
    """Whether another organization has as many."""


def balances(before: Governance, after: Governance) -> Iterator[Change]:
    """The largest organization among those who govern and in each role with a limit, where that has changed."""
    for role in after.roles.values():
        governing = after.governing_role is not None and role.id == after.governing_role.id
        if governing or role.cap:
            was, now = _largest(before, role.id), _largest(after, role.id)
            limits = _limits(before, after, role)
            if now and was != now:
                yield Change(BALANCE, _balance(Names(after), role, was, now))
            yield from (Change(BALANCE, limit) for limit in limits if now)


def _balance(names: Names, role: Role, was: Largest | None, now: Largest) -> Fact:
    other = Name(was.name) if was and was.organization != now.organization else None
    before, of = (was.count, was.total) if was else (None, None)
    return say.change_balance(
        role=names.role(role),
        standing=_standing(was, now),
        name=Name(now.name),
        n=now.count,
        total=now.total,
        other=other,
        before=before,
        before_total=of,
    )


def _standing(was: Largest | None, now: Largest) -> str:
    """Whether it is at the top alone or with others, and whether it was so before."""
    same = was is not None and (was.organization, was.is_tied) == (now.organization, now.is_tied)
    return f"{'tied' if now.is_tied else 'first'}{'-still' if same else ''}"


def _largest(governance: Governance, role: str) -> Largest | None:
    balance = governance.balance(governance.holders(role))
    known = (share for share in balance.known if share.name != INDEPENDENT)
    share, second = next(known, None), next(known, None)
    if share is None:
        return None
    unknown = balance.total - sum(one.count for one in balance.known)
    if unknown and share.count <= unknown + (second.count if second else 0):
        return None  # those whose affiliation nobody knows may all be of another organization
    is_tied = second is not None and second.count == share.count
    return Largest(share.organization, share.name, share.count, balance.total, is_tied)


def _limits(before: Governance, after: Governance, role: Role) -> list[Fact]:
    """What is to be said about each limit."""
    found = []
    earlier = before.roles.get(role.id)
    was = _exceeded(before, earlier) if earlier else ()
    now = _exceeded(after, role)
    for limit in dict.fromkeys((*was, *now)):
        state = "still" if limit in was and limit in now else "exceeded" if limit in now else "met"
        if state != "still" or was != now:
            found.append(say.change_limit(state=state, limit=Name(limit)))
    return found


def _exceeded(governance: Governance, role: Role) -> tuple[str, ...]:
    """The limits of a role that are exceeded."""
    found = []
    for cap in role.cap:
        seats = [seat for seat in governance.seats(role.id) if not cap.classes or seat.seat_class in cap.classes]
        balance = governance.balance(tuple(dict.fromkeys(seat.person for seat in seats)))
        shares = (share for share in balance.known if share.name != INDEPENDENT)
        binding = governance.votes.binds(cap)
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
            numbers = (Name(str(number)) for number in (now.needed, now.base, was.needed, was.base))
            needed, base, before_needed, before_base = numbers
            told = say.change_votes(
                kind=Name(kind.called), needed=needed, base=base, before=before_needed, before_base=before_base
            )
            yield Change(VOTES, told)
