"""Which decision a change needed, under the rules in force before it."""

from __future__ import annotations

from dataclasses import replace

from bylaws.body import tally
from bylaws.body.governance import Governance
from bylaws.body.matters import Matter, Motion
from bylaws.body.polls import poll
from bylaws.differences.changes import Need
from bylaws.model.decided import Decided
from bylaws.model.decisions import Topic
from bylaws.model.ladder import Role
from bylaws.model.teams import Team
from bylaws.words import messages as say
from bylaws.words.english import English
from bylaws.words.fact import Fact, Name
from bylaws.words.matters import matter_name, motion_name
from bylaws.words.names import Names


def ruling(before: Governance, rule: Decided) -> str:
    """How something was decided: `two-thirds majority, 4 of 5 votes`."""
    now = before.in_force(rule)
    kind = before.kind(now)
    if kind is None:
        return _said(say.need_unknown())
    name = kind.called
    it = poll(before, Matter(Motion.DECIDE, rule))
    if it is None:
        return name
    so_far = tally.count(it.counting, it.voters, {}, over=False, seats=it.seats)
    if so_far.base and so_far.needed:
        return _said(say.need_vote(kind=Name(name), needed=Name(str(so_far.needed)), base=Name(str(so_far.base))))
    return _said(say.need_voters(kind=Name(name), n=len(it.voters)))


def _said(fact: Fact) -> str:
    return English().plainly(fact)


def _by_default(before: Governance) -> str:
    return _said(say.need_default(how=Name(ruling(before, Decided()))))


def by_own_wish(need: Need) -> Need:
    """What it took, where it took nothing if the person wanted it."""
    return replace(need, how=_said(say.need_wish(how=Name(need.how))))


def to_appoint(before: Governance, role_id: str) -> Need | None:
    """What it took to make somebody a holder of a role; None where nobody decides that, or there was no such role."""
    role = before.roles.get(role_id)
    if role is None:
        return None
    what, becoming = motion_name(before, Motion.APPOINT, role), role.becoming
    if becoming and becoming.vote:
        return Need(what, ruling(before, becoming), f"appoint-{role_id}")
    if becoming and (becoming.automatic or becoming.on_request):
        return None
    named = _named(before, role)
    return Need(what, named) if named else Need(what, _by_default(before))


def _named(before: Governance, role: Role) -> str:
    """How somebody became a holder without a vote of their own."""
    becoming = role.becoming
    if isinstance(role, Team) and role.election:
        return _said(say.need_election())
    appointing = (becoming.appointed_by if becoming else None) or (
        role.appointed_by if isinstance(role, Team) else None
    )
    inviting = becoming.invited_by if becoming else None
    for group, named in ((appointing, say.need_appointed), (inviting, say.need_invited)):
        if group:
            is_known = (group.role or "") in before.roles
            return _said(named(who=Names(before).who(group) if is_known else say.need_others()))
    return ""


def to_remove(before: Governance, role_id: str) -> Need | None:
    """What it took to take a role from somebody against their will."""
    role = before.roles.get(role_id)
    if role is None:
        return None
    removal, what = before.removal(role), motion_name(before, Motion.REMOVE, role)
    if removal and removal.vote:
        return Need(what, ruling(before, removal), f"remove-{role_id}")
    if role.becoming and role.becoming.automatic:
        return None
    return Need(what, _by_default(before))


def to_amend(before: Governance) -> Need:
    """What it took to change the rules."""
    what, amendments = motion_name(before, Motion.AMEND), before.body.amendments
    if amendments:
        return Need(what, ruling(before, amendments), "amendments")
    return Need(what, _by_default(before))


def to_change_parts(before: Governance, *, leaves: bool) -> Need | None:
    """What it took to add a part of the body, or to take one away; None where no rule says it."""
    motion = Motion.REMOVE_SUBPROJECT if leaves else Motion.ADD_SUBPROJECT
    found = {matter.motion: matter for matter in reversed(before.on(Topic.SUBPROJECTS))}  # of decisions, the first
    matter = found.get(motion) or found.get(Motion.DECIDE)
    return Need(matter_name(before, matter), ruling(before, matter.rule), matter.id) if matter else None
