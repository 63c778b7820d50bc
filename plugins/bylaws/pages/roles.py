"""The words for roles: what holders do and may do, how somebody becomes one, and how somebody leaves."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from bylaws.markdown import Markup, plain
from bylaws.model.access import Access, Privilege
from bylaws.model.backing import Sponsors
from bylaws.model.becoming import Becoming
from bylaws.model.groups import ANYONE
from bylaws.model.inactivity import Clock, Effect, Inactivity
from bylaws.model.ladder import Inherited, Role
from bylaws.model.noted import Noted, Strength
from bylaws.model.procedures import Step
from bylaws.model.quantities import Limit, Test
from bylaws.model.requirements import Duty, Requirement
from bylaws.model.scopes import ScopeKind
from bylaws.model.teams import Team
from bylaws.model.times import Duration
from bylaws.pages.phrases import (
    amount,
    capital,
    clause,
    duration,
    joined,
    period,
    raw,
    sentence,
    size,
    spelled,
    strength,
    told,
    within,
)
from bylaws.pages.rulings import Rulings

_ACCESS: Final[Mapping[Access, str]] = {
    Access.READ: "Read access",
    Access.TRIAGE: "Triage access",
    Access.WRITE: "Write access",
    Access.MAINTAIN: "Maintain access",
    Access.ADMIN: "Admin access",
}
_SCOPES: Final[Mapping[ScopeKind, str]] = {
    ScopeKind.BODY: "the whole project",
    ScopeKind.SUBPROJECT: "a subproject",
    ScopeKind.REPOSITORY: "a repository",
    ScopeKind.REPOSITORIES: "a group of related repositories",
    ScopeKind.SERVICE: "a service",
    ScopeKind.AREA: "an area",
    ScopeKind.SUPPORT: "supporting work",
}
_OPEN_CONDITIONS: Final[Mapping[str, str]] = {
    "text": "A further condition",
    "held": "An earlier role",
    "active_for": "Active contribution",
    "effort": "Time for the project",
    "sponsors": "Sponsors",
    "two_factor": "Two-factor authentication on the GitHub account",
    "any_of": "Further conditions",
    "all_of": "Further conditions",
}
"""How a condition reads of which the body has only settled that there is one."""
_PLAIN: Final = frozenset({"name", "plural", "description", "size", "id", "_origin"})
"""What a list of roles says in one line; a role with more than this has a section."""


class Roles(Rulings):
    """How levels, offices and teams read."""

    def has_section(self, role: Role) -> bool:
        """Whether there is more to say about a role than one line of a list."""
        return bool(role.given().keys() - _PLAIN)

    def held(self, role: Role) -> Markup:
        """How many people hold a role today: ` (5 people)`."""
        count = len(self.governance.holders(role.id))
        return raw(f" ({amount(count, 'person', 'people')})" if count else "")

    # --- what it is ---------------------------------------------------------------------------------------------------

    def held_in(self, role: Role) -> Markup:
        """`It is held in a repository or an area.`; nothing where that is the whole body."""
        if not set(role.held_in) - {ScopeKind.BODY}:
            return raw("")
        return raw(f"It is held in {joined((_SCOPES[kind] for kind in role.held_in), 'or')}.")

    def inherits(self, role: Role) -> Markup:
        """What a role takes over from a lower one, as a sentence."""
        included = role.includes
        if included is None:
            return raw("")
        taken = joined((str(kind) for kind in Inherited if kind in included.inherits), "and")
        return raw(f"The {taken} of {self.noun(included.role)} apply here too.{self.note(included)}")

    def how_many(self, role: Role) -> Markup:
        """`There are 2 to 9 maintainers.`, `There is one chair.`"""
        if role.size is None:
            return raw("")
        if role.size.exact and role.size.least == 1:
            return raw(f"There is one {self.singular(role)}.")
        plural = plain(role.plural_noun)
        return raw(f"There are {size(role.size, str(self.singular(role)), str(plural))}.")

    def official(self, role: Role) -> Markup:
        """What holding a role means to others."""
        if not role.represents_body:
            return raw("")
        if self.body.project.foundation:
            return raw(f"The {self.host.short} lists them as the maintainers of {self.called}.")
        return raw(f"To others, they are the maintainers of {self.called}.")

    def listed(self, role: Role) -> Markup:
        """Where the holders of a role are on record."""
        record = f"The record of all {self.plural(role)} is {self.document(role.listed_in)}." if role.listed_in else ""
        return told(self.official(role), raw(record), self.github_team(role.github_team))

    def duty(self, duty: Duty) -> Markup:
        """A responsibility as a list item."""
        words = plain(duty.text) if duty.text else self._counted(duty.count, duty.of, duty.per, duty.source)
        return self._item(duty, duty.strength, words)

    def _item(self, node: Noted, how: Strength, words: str) -> Markup:
        """A phrase of a list; a note behind it makes it a sentence, or stands in brackets before the parts."""
        phrase, note = raw(f"{strength(how)}{words}"), self.note(node)
        head, line, parts = phrase.partition(":\n")
        if note and line:
            return raw(f"{head} ({clause(note.strip())}){line}{parts}")
        return raw(f"{sentence(phrase)}{note}") if note else phrase

    def _counted(self, count: int | None, of: Sequence[str], per: Duration | None, source: str | None) -> Markup:
        time = f" in {period(per)}" if per else ""
        read = f", as counted by {plain(source)}" if source else ""
        things = joined(map(plain, of or ["contributions"]), "or")
        if count in (None, 1):
            return raw(f"{capital(things)}{': at least 1' if count else ''}{time}{read}")
        return raw(f"At least {count} {things}{time}{read}")

    def privilege(self, privilege: Privilege) -> Markup:
        """A privilege as a list item."""
        if privilege.text:
            return self._item(privilege, Strength.MUST, plain(privilege.text))
        access = _ACCESS[privilege.access] if privilege.access else "Access"
        on = f" to {plain(privilege.on)}" if privilege.on else " on GitHub"
        return self._item(privilege, Strength.MUST, f"{access}{on}")

    def requirement(self, requirement: Requirement) -> Markup:
        """A requirement as a list item; combinations list their parts below."""
        return self._item(requirement, requirement.strength, self._condition(requirement))

    def _condition(self, it: Requirement) -> Markup:
        if it.text:
            return plain(it.text)
        if it.held:
            held = joined(map(self.noun, it.held), "or")
            return raw(f"{capital(held)}{f' for {duration(it.held_for)}' if it.held_for else ''}")
        if it.active_for:
            return raw(f"Active for {duration(it.active_for)}")
        if it.effort:
            return raw(f"Time for the project: {duration(it.effort)}{_each(it.per) if it.per else ''}")
        if it.sponsors:
            return capital(self.sponsors(it.sponsors))
        if it.any_of:
            return raw(f"At least {spelled(it.at_least)} of these:{self._parts(it.any_of)}")
        if it.all_of:
            return raw(f"All of these:{self._parts(it.all_of)}")
        if it.two_factor is False:
            return raw("Two-factor authentication is not asked for")
        kind = next(key for key in it.ONE_OF if key in it.given() or it.is_open(key))
        return (
            raw(_OPEN_CONDITIONS[kind])
            if kind in _OPEN_CONDITIONS
            else self._counted(it.count, it.of, it.per, it.source)
        )

    def _parts(self, parts: Sequence[Requirement]) -> str:
        lines = "\n".join(f"- {self.requirement(part)}" for part in parts)
        return "\n" + "\n".join(f"    {line}" for line in lines.split("\n"))

    def sponsors(self, sponsors: Sponsors) -> Markup:
        """`sponsored by two approvers`."""
        others = sponsors.from_other_organizations
        apart = f", at least {spelled(others)} of them from another organization" if others else ""
        who = self.several(spelled(sponsors.count), sponsors.role)
        remarks = told(self.about(sponsors.role), self.note(sponsors))
        words = raw(f"sponsored by {who}{apart}")
        return raw(f"{sentence(words)} {remarks}") if remarks else words

    def step(self, step: Step) -> Markup:
        """A step as a sentence or two."""
        return raw(
            told(
                raw(f"{strength(step.strength)}{sentence(step.action)}"),
                raw(f"{self._actor(step)}{self.about(step.actor)}") if step.actor else "",
                raw(f"Where: {self.channels(step.where)}.") if step.where else "",
                f"Time: {within(step.within)}." if step.within else "",
                self.see(step.links),
            )
            + self.note(step)
        )

    def _actor(self, step: Step) -> Markup:
        group = step.actor
        if group and self.is_one(group) and group.role != ANYONE:
            return raw(f"{capital(self.group(group))} does this.")
        return raw(f"{capital(self.anyone_of(group))} does this.")

    # --- how somebody becomes one -------------------------------------------------------------------------------------

    def path(self, role: Role) -> list[Markup]:
        """The way to a role as steps: nomination, consent, approvals, decision."""
        becoming = role.becoming
        return [step for step in self._path(role, becoming) if step] if becoming else []

    def _path(self, role: Role, becoming: Becoming) -> Iterator[Markup]:
        yield self._nomination(becoming)
        for sponsors in becoming.sponsors:
            yield sentence(raw(f"{capital(self.noun(role))} is {self.sponsors(sponsors)}"))
        yield from map(self.step, becoming.steps)
        if becoming.consent:
            yield sentence(becoming.consent)
        yield from map(self.approval, becoming.approvals)
        if becoming.appointed_by:
            who = self.does(becoming.appointed_by, "appoint")
            yield raw(f"{who} the candidate.{self.about(becoming.appointed_by)}")
        yield self.discussed(becoming, "The nomination")
        decided = becoming.vote or becoming.by or becoming.is_open("by")
        yield told(
            self.decides(becoming, in_full=True) if decided else "",
            self._window(becoming),
            self.terms(becoming, with_window=False),
        )
        if becoming.veto:
            yield self.veto(becoming.veto)
        if becoming.probation:
            yield raw(f"A time of trial of {duration(becoming.probation.length)} follows.")

    def _window(self, becoming: Becoming) -> str:
        """How long people have, unless the decision says it already: the rule's own time, else that of its kind."""
        kind = self.governance.kind(becoming) if becoming.vote or becoming.by else None
        length = becoming.open_for or (kind.open_for if kind else None)
        said = kind and kind.passes.test is Test.NO_OBJECTION and length and not length.qualifier
        return "" if said else self.window(kind, length)

    def _nomination(self, becoming: Becoming) -> Markup:
        form = f" in {plain(becoming.nomination)}" if becoming.nomination else ""
        where = f" ({self.channels(becoming.nominate_in)})" if becoming.nominate_in else ""
        drawn = becoming.drawn_from
        about = self.about(becoming.nominated_by, drawn)
        if becoming.nominated_by:
            whom = self._one_of(drawn) if drawn and not drawn.all_of else "somebody"
            only = f" Candidates come from among {self.group(drawn)}." if drawn and drawn.all_of else ""
            myself = " Candidates may also put themselves forward." if becoming.self_nomination else ""
            who = capital(self.anyone_of(becoming.nominated_by))
            return raw(f"{who} may nominate {whom}{form}{where}.{only}{about}{myself}")
        eligible = f" Candidates come from among {self.group(drawn)}." if drawn else ""
        if becoming.self_nomination:
            return raw(f"Candidates put themselves forward{form}{where}.{eligible}{about}")
        if form or where:
            return raw(f"Candidates are nominated{form}{where}.{eligible}{about}")
        return raw(f"{eligible}{about}".strip())

    def opening(self, becoming: Becoming) -> Markup:
        """When nominations are taken, for a role with a fixed number of seats."""
        length = f" for {duration(becoming.nominations_open_for)}" if becoming.nominations_open_for else ""
        if becoming.opening:
            return raw(f"When {plain(becoming.opening)}, nominations are taken{length}.")
        return raw(f"Once a seat is free, nominations are taken{length}." if length else "")

    def conditions(self, becoming: Becoming) -> Markup:
        """How candidates are judged, and what the body says besides."""
        neutral = "Candidates are judged by their work alone, whoever they are and whoever employs them."
        return told(
            neutral if becoming.neutral else "",
            self._spread(becoming.spread) if becoming.spread else "",
            "There is no formal process for this yet." if becoming.informal else "",
            self.note(becoming),
        )

    def _spread(self, most: Limit) -> str:
        held = f"{most.written} of the seats" if most.count is None else amount(most.count, "seat")
        return f"Nominations should be avoided from an organization that already holds {held}."

    # --- how somebody leaves ------------------------------------------------------------------------------------------

    def clock(self, clock: Clock) -> Markup:
        """`no contributions for longer than 12 months`."""
        length = clock.longer_than
        longer = "" if length and length.qualifier else "longer than "
        time = f" for {longer}{duration(length)}" if length else ""
        return raw(f"no {plain(re.sub('^an? ', '', clock.without))}{time}")

    def clock_item(self, clock: Clock) -> Markup:
        """The same as a list item."""
        words, note = capital(self.clock(clock)), self.note(clock)
        return raw(f"{words}.{note}") if note else words

    def effect(self, effect: Effect) -> Markup:
        """What follows inactivity, as a sentence."""
        return raw(f"{sentence(effect.text or '')}{self.note(effect)}")

    def more_time(self, rule: Inactivity) -> Markup:
        """Who can grant more time to somebody who is inactive."""
        extension = rule.extended_by
        if extension is None:
            return raw("")
        words = raw(f"{capital(self.rule(extension))} can grant more time.{self.about(extension.by)}")
        return raw(f"{told(words, self.discussed(extension), self.terms(extension))}{self.note(extension)}")

    def inactivity(self, rule: Inactivity) -> Markup:
        """A role's own rule on inactivity, as running text."""
        clocks = joined((self.clock(clock) for clock in rule.clocks), "and" if rule.needs == "all" else "or")
        return told(
            sentence(clocks) if clocks else "",
            *map(self.note, rule.clocks),
            *map(self.effect, rule.effects),
            self.more_time(rule),
            self.note(rule),
        )

    def removal(self, role: Role) -> Markup:
        """Who decides that somebody loses a role, and how: behind `To remove a maintainer, `."""
        rule = self.governance.removal(role)
        if rule is None:
            return raw("")
        counted = self.governance.kind(rule) is not None or rule.is_open("by")
        decided = (
            f"it {self.needs(rule, without_subject=True)}"
            if counted
            else self.acting(rule.by or self.governance.electorate(rule), "decide")
        )
        return raw(f"{decided}.{self.about(rule.by)}")

    def own_removal(self, role: Role) -> Markup:
        """What the role's own rule on removal says besides who decides."""
        own = role.removal
        if own is None:
            return raw("")
        steps = told(*map(self.step, own.steps))
        return raw(
            told(
                raw(f"Possible reasons: {joined(own.grounds, 'or')}.") if own.grounds else "",
                raw(f"Before that: {steps}") if steps else "",
                self.discussed(own),
                self.terms(own),
            )
            + self.note(own)
        )

    # --- limits -------------------------------------------------------------------------------------------------------

    def seats_of(self, role: Role) -> Markup:
        """`the maintainer seats`, `the seats of the Steering Committee`."""
        return plain(f"the seats of the {role.name}" if isinstance(role, Team) else f"the {role.singular} seats")


def _each(length: Duration) -> str:
    """` a month`, ` in 3 months`: behind an amount of time."""
    return f" {period(length)}" if length.most == 1 else f" in {duration(length)}"
