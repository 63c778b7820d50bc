"""The words for values that belong to a body: its roles, people, channels, votes. `phrases` has those for single ones.

Templates say what stands where; how a duration, a threshold, a group or a channel reads is said here, once. Everything
returned is safe Markdown (`Markup`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bylaws.foundations import CNCF, FOUNDATIONS
from bylaws.governance import Count, Governance, role_noun
from bylaws.markdown import Markup, link, mail, plain, profile
from bylaws.model.channels import Channel
from bylaws.model.decided import Approval, Decided, Sponsors, Step, Strength
from bylaws.model.groups import ANYONE, CONCERNED, FOUNDATION, WHERE_RAISED, WHOLE_BODY, Excluded, Group
from bylaws.model.ladder import Access, Cap, Duty, Privilege, Requirement, Role
from bylaws.model.lifecycle import Clock
from bylaws.model.noted import Noted
from bylaws.model.project import BodyType
from bylaws.model.quantities import Test
from bylaws.model.teams import Team
from bylaws.model.times import Duration
from bylaws.model.voting import Base, Tie, VoteKind
from bylaws.pages.phrases import (
    amount,
    article,
    capital,
    duration,
    joined,
    limit,
    mid,
    period,
    raw,
    sentence,
    spelled,
    threshold,
)
from bylaws.shape import TARGET_PATTERN

_EXCLUDED = {
    Excluded.SUBJECT: "the person concerned",
    Excluded.ACCUSED: "anyone who is accused",
    Excluded.CANDIDATE: "the candidate",
    Excluded.AUTHOR: "the author",
    Excluded.INVOLVED: "anyone who is involved",
    Excluded.SAME_ORGANIZATION: "people from the same organization",
}

_ACCESS = {
    Access.READ: "Read access",
    Access.TRIAGE: "Triage access",
    Access.WRITE: "Write access",
    Access.MAINTAIN: "Maintain access",
    Access.ADMIN: "Admin access",
}

_TIES = {
    Tie.FAILS: "the proposal fails",
    Tie.PASSES: "the proposal passes",
    Tie.CHAIR: "the chair decides",
    Tie.ESCALATES: "the next higher body decides",
}


class Words:
    """Words that need to know the body: its roles, its people, its channels."""

    def __init__(self, governance: Governance) -> None:
        self.governance = governance
        foundation = governance.body.project.foundation
        self.host = FOUNDATIONS[foundation.name] if foundation else CNCF
        """The foundation whose code of conduct is followed: the CNCF's where the body belongs to none."""
        self.foundation = self.host.short
        project = governance.body.project
        self.called = plain(project.called if project.type is BodyType.PROJECT else f"the {project.called}")
        """The body in the middle of a sentence: `WasmEdge`, `the Wasm Working Group`."""
        self.called_first = plain(project.called if project.type is BodyType.PROJECT else f"The {project.called}")
        """The same at the beginning of a sentence. A name such as `my-project` keeps its small letter."""

    # --- people and groups --------------------------------------------------------------------------------------------

    def plural(self, role: str | Role) -> Markup:
        """`maintainers`; `members of the Steering Committee`."""
        found = self.governance.roles.get(role) if isinstance(role, str) else role
        if found is None:
            return plain(str(role))
        return plain(f"members of the {found.name}" if isinstance(found, Team) else found.plural_noun)

    def singular(self, role: str | Role) -> Markup:
        """`maintainer`; `member of the Steering Committee`."""
        found = self.governance.roles.get(role) if isinstance(role, str) else role
        if found is None:
            return plain(str(role))
        return plain(f"member of the {found.name}" if isinstance(found, Team) else found.singular)

    def noun(self, role: str | Role) -> Markup:
        """`a maintainer`."""
        found = self.governance.roles.get(role) if isinstance(role, str) else role
        return plain(role_noun(found) if found else str(role))

    def group(self, group: Group | None, *, counted: bool = False) -> Markup:
        """`the maintainers`, `the maintainers and the committers, except anyone who is accused`.

        With `counted`, today's number stands before a plain role: `the 5 maintainers`.
        """
        if group is None:
            return raw("the community")
        words = self._group(group, counted)
        if group.excluding:
            words = raw(f"{words}, except {joined((_EXCLUDED[kind] for kind in group.excluding), 'or')}")
        return raw(f"{words} ({plain(group.note.rstrip('.'))})") if group.note else words

    def _group(self, group: Group, counted: bool) -> Markup:
        if group.any_of:
            parts = joined(self.group(part, counted=counted) for part in group.any_of)
            return raw(f"{parts}{self._where(group)}")
        if group.all_of:
            first, *others = (self._bare(part) for part in group.all_of)
            return raw(f"the {first} who are also {joined(others)}")
        if group.role == ANYONE:
            return raw("everybody")
        if group.role == FOUNDATION:
            return raw(f"the {self.foundation}")
        if isinstance(self.governance.roles.get(group.role or ""), Team):
            return plain(f"the {self.governance.roles[group.role or ''].name}")
        members = self.governance.members(group) if counted else None
        number = f"{len(members)} " if members else ""
        if members and len(members) == 1:
            return raw(f"the one {self.singular(group.role or '')}{self._where(group)}")
        return raw(f"the {number}{self._bare(group)}")

    def _bare(self, group: Group) -> Markup:
        return raw(f"{self.plural(group.role or '')}{self._where(group)}")

    def _where(self, group: Group) -> str:
        if group.scope in (None, WHOLE_BODY):
            return ""
        if group.scope == CONCERNED:
            return " of the part concerned"
        if group.scope == WHERE_RAISED:
            return " of the project in which it was raised"
        scope = self.governance.scope(group.scope)
        return f" of {plain(scope.name if scope else group.scope)}"

    def anyone_of(self, group: Group | None) -> Markup:
        """One of a group, whoever it is: `any maintainer`, `any maintainer or committer`, `anybody`."""
        if group is None or group.role == ANYONE:
            return raw("anybody")
        if group.any_of:
            return raw(f"any {joined((self._one_of(part) for part in group.any_of), 'or')}")
        if group.role == FOUNDATION:
            return self.group(group)
        return raw(f"any {self._one_of(group)}")

    def _one_of(self, group: Group) -> Markup:
        return raw(f"{self.singular(group.role or '')}{self._where(group)}")

    def person(self, handle: str) -> Markup:
        """The name, linked to the profile."""
        account = self.governance.github_of(handle)
        name = self.governance.name_of(handle)
        return link(name, f"https://github.com/{account}") if account else plain(name)

    def people(self, handles: Sequence[str]) -> Markup:
        return joined(self.person(handle) for handle in handles)

    def account(self, handle: str) -> Markup:
        """The handle, linked to the profile in the form that foundation tools read."""
        account = self.governance.github_of(handle)
        return profile(account) if account else raw("")

    def organization(self, handle: str) -> Markup:
        """The organization of a person, `Independent`, or nothing."""
        organization = self.governance.organization_of(handle)
        if organization:
            return plain(organization.name)
        return raw("Independent" if self.governance.is_independent(handle) else "")

    # --- votes --------------------------------------------------------------------------------------------------------

    def kind(self, kind: VoteKind) -> Markup:
        """`two-thirds majority`."""
        return plain(kind.name or kind.id.replace("-", " "))

    def kind_linked(self, kind: VoteKind) -> Markup:
        """The name of a kind of vote, linked to a page that explains it where there is one."""
        return link(self.kind(kind), kind.reference) if kind.reference else self.kind(kind)

    def base(self, kind: VoteKind, group: Group | None) -> Markup:
        """Of what the share is taken: `all 5 maintainers`, `the votes cast`."""
        terms = self.governance.terms(kind)
        count = self.governance.count(kind, group)
        people = self._bare(group) if group and group.role and not group.any_of else raw("voters")
        if group and group.role in self.governance.body.teams:
            people = self.plural(group.role or "")
        number = f"{count.base} " if count else ""
        if count and count.base == 1 and group:
            people = self._one_of(group)
        words = {
            Base.ALL: f"all {number}{people}" if not count or count.base != 1 else f"the one {people}",
            Base.SEATS: f"all {number}seats",
            Base.CAST: "the votes cast",
            Base.VOTING: f"the {people} who vote",
            Base.PRESENT: f"the {people} present",
            Base.ACTIVE: f"all active {people}",
        }
        return raw(words[terms.of])

    def takes(self, kind: VoteKind, group: Group | None) -> Markup:
        """What it takes, with today's number: `at least 2/3 of all 5 maintainers: 4 votes`."""
        words = threshold(kind.passes)
        if kind.passes.test is Test.SHARE:
            words = f"{words} of {self.base(kind, group)}"
        count = self.governance.count(kind, group)
        return raw(f"{words}{self._worked(kind, count)}")

    def _worked(self, kind: VoteKind, count: Count | None) -> str:
        if count is None or count.needed is None or kind.passes.test is Test.COUNT:
            return ""
        return f": {amount(count.needed, 'vote')}"

    def vote(self, rule: Decided | None) -> Markup:
        """The kind of vote of a rule, or that it is left open."""
        kind = self.governance.kind(rule)
        if kind:
            return self.kind(kind)
        openness = rule.is_open("vote") if rule else None
        return raw({"undecided": "not decided yet", "unspecified": "not stated"}.get(openness or "", ""))

    def today(self, rule: Decided | None, *, without_subject: bool = False) -> Markup:
        """The table cell for today's number: `4 of 5`."""
        kind = self.governance.kind(rule)
        if kind is None:
            return raw("")
        count = self.governance.count(kind, self.governance.electorate(rule), without_subject=without_subject)
        if count is None or count.needed is None:
            return raw("")
        return raw(f"{count.needed} of {count.base}")

    def tie(self, tie: Tie) -> str:
        """`the proposal fails`."""
        return _TIES[tie]

    def rule(self, rule: Decided | None) -> Markup:
        """Who decides and how: `a two-thirds majority of the maintainers (4 of 5 votes today)`."""
        kind = self.governance.kind(rule)
        group = self.governance.electorate(rule)
        if kind is None:
            return self.group(group)
        if not kind.passes.counts_votes:
            return raw(f"{self.kind(kind)} of {self.group(group)}")
        today = self.today(rule)
        number = f" ({today} votes today)" if today else ""
        return raw(f"{article(self.kind(kind))} of {self.group(group)}{number}")

    def approval(self, approval: Approval) -> Markup:
        """`at least 1/3 of the reviewers, the committers and the maintainers`."""
        return raw(f"{threshold(approval.passes)} of {self.group(approval.by)}")

    def document(self, text: str) -> Markup:
        """A document of the project: linked where the data gives a path or an address, else as written."""
        is_target = re.match(TARGET_PATTERN, text) and ("/" in text or "." in text)
        return link(text, self.target(text)) if is_target else plain(text)

    def target(self, target: str) -> str:
        """Where a target of the data leads: paths are paths in the main repository, so that they work everywhere."""
        project = self.governance.body.project
        if "://" in target or not project.repository:
            return target
        return f"{project.repository}/blob/{project.branch}/{target}"

    # --- places and steps ---------------------------------------------------------------------------------------------

    def channel(self, name: str, *, article: bool = True) -> Markup:
        """A channel in running text, linked: `the [developer mailing list](mailto:…)`."""
        channel = self.governance.body.channels.get(name)
        if channel is None:
            meeting = self.governance.body.meetings.get(name)
            return plain(f"the {mid(meeting.name)}" if meeting else name)
        the = "the " if article and not channel.name[:1].isupper() else ""
        return raw(f"{the}{self.channel_name(channel)}")

    def place_name(self, name: str) -> Markup:
        """A channel or meeting by its bare name, for tables."""
        place = self.governance.body.channels.get(name) or self.governance.body.meetings.get(name)
        return plain(place.name if place else name)

    def channel_name(self, channel: Channel) -> Markup:
        if channel.url:
            return link(channel.name, channel.url)
        if channel.address:
            return link(channel.name, f"mailto:{channel.address}")
        return plain(channel.name)

    def channels(self, names: Sequence[str], conjunction: str = "or") -> Markup:
        return joined((self.channel(name) for name in names), conjunction)

    def address(self, name: str) -> Markup:
        """How to write to a channel: its e-mail address where it has one, else its name, linked."""
        channel = self.governance.body.channels.get(name)
        if channel and channel.address:
            return raw(
                f"{self.channel(name) if channel.url else plain(f'the {channel.name}')}, {mail(channel.address)}"
            )
        return self.channel(name)

    def step(self, step: Step) -> Markup:
        """A step as a sentence or two."""
        actor = f" {capital(self.anyone_of(step.actor))} does this." if step.actor else ""
        where = f" Where: {self.channels(step.where)}." if step.where else ""
        within = f" It is done within {duration(step.within)}." if step.within else ""
        links = f" See {joined(link(item.text, item.url) for item in step.links)}." if step.links else ""
        strength = "" if step.strength is Strength.MUST else f"({step.strength}) "
        return raw(f"{strength}{sentence(step.action)}{actor}{where}{within}{links}{self.note(step)}")

    def note(self, node: Noted | None) -> Markup:
        """The body's own words behind a rule, as a sentence of their own."""
        return raw(f" {sentence(node.note)}") if node and node.note else raw("")

    # --- roles --------------------------------------------------------------------------------------------------------

    def duty(self, duty: Duty) -> Markup:
        """A responsibility as a list item."""
        words = plain(duty.text) if duty.text else self._counted(duty.count or 0, duty.of, duty.per, duty.source)
        return self._item(duty, duty.strength, words)

    def _item(self, node: Noted, strength: Strength, words: str) -> Markup:
        """A phrase of a list; a note behind it makes it a sentence."""
        phrase = f"{_strength(strength)}{words}"
        return raw(f"{sentence(raw(phrase))}{self.note(node)}" if node.note else phrase)

    def _counted(self, count: int, of: str | None, per: Duration | None, source: str | None) -> Markup:
        time = f" in {period(per)}" if per else ""
        read = f", as counted by {plain(source)}" if source else ""
        return raw(f"At least {count} {plain(of or '')}{time}{read}")

    def privilege(self, privilege: Privilege) -> Markup:
        """A privilege as a list item."""
        if privilege.text:
            return self._item(privilege, Strength.MUST, plain(privilege.text))
        on = f" to {plain(privilege.on)}" if privilege.on else " on GitHub"
        return self._item(privilege, Strength.MUST, f"{_ACCESS[privilege.access or Access.READ]}{on}")

    def requirement(self, requirement: Requirement) -> Markup:
        """A requirement as a list item; combinations list their parts below."""
        return self._item(requirement, requirement.strength, self._condition(requirement))

    def _condition(self, requirement: Requirement) -> Markup:
        match requirement.kind:
            case "text":
                return plain(requirement.text or "")
            case "count":
                return self._counted(requirement.count or 0, requirement.of, requirement.per, requirement.source)
            case "held":
                time = f" for {duration(requirement.held_for)}" if requirement.held_for else ""
                return raw(f"{capital(self.noun(requirement.held or ''))}{time}")
            case "active_for":
                return raw(f"Active for {duration(requirement.active_for)}" if requirement.active_for else "")
            case "effort":
                time = f" {period(requirement.per)}" if requirement.per else ""
                return raw(f"Time for the project: {duration(requirement.effort)}{time}" if requirement.effort else "")
            case "sponsors":
                return capital(self.sponsors(requirement.sponsors)) if requirement.sponsors else raw("")
            case "two_factor":
                return raw("Two-factor authentication on the GitHub account")
            case "any_of":
                number = "one" if requirement.at_least == 1 else spelled(requirement.at_least)
                return raw(f"At least {number} of these:{self._parts(requirement.any_of)}")
            case _:
                return raw(f"All of these:{self._parts(requirement.all_of)}")

    def _parts(self, parts: Sequence[Requirement]) -> str:
        lines = "\n".join(f"- {self.requirement(part)}" for part in parts)
        return "\n" + "\n".join(f"    {line}" for line in lines.split("\n"))

    def sponsors(self, sponsors: Sponsors) -> Markup:
        """`sponsored by two approvers`."""
        role = sponsors.role
        if sponsors.count == 1 or not role.role:
            who = f"{spelled(sponsors.count)} of {self.group(role)}" if not role.role else f"one {self._one_of(role)}"
        else:
            who = f"{spelled(sponsors.count)} {self._bare(role)}"
        others = sponsors.from_other_organizations
        apart = f", at least {spelled(others)} of them from another organization" if others else ""
        return raw(f"sponsored by {who}{apart}{self.note(sponsors)}")

    def clock(self, clock: Clock) -> Markup:
        """`no contributions for longer than 12 months`."""
        if not clock.longer_than:
            return raw(f"no {plain(clock.without)}")
        length = clock.longer_than
        longer = "" if length.qualifier in ("more than", "about", "at least") else "longer than "
        return raw(f"no {plain(clock.without)} for {longer}{duration(length)}")

    def cap(self, cap: Cap, role: Role) -> Markup:
        """A limit per organization, as a sentence."""
        seats = f"the {self.singular(role)} seats"
        words = limit(cap.limit, seats)
        if cap.limit.count is not None:
            words = f"{words} among {self.plural(role)}"
        if cap.strength is Strength.TARGET:
            return raw(f"Target: one organization holds {words}.")
        if cap.strength is Strength.SHOULD:
            return raw(f"One organization should hold {words}.")
        return raw(f"One organization may hold {words}.")


def _strength(strength: Strength) -> str:
    return {Strength.MUST: "", Strength.SHOULD: "Should: ", Strength.MAY: "May: ", Strength.TARGET: "Target: "}[
        strength
    ]
