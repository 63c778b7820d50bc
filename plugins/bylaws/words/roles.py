"""The words for roles: what they are, how long they last, and how somebody becomes one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from bylaws.markdown.writing import Markup, plain
from bylaws.model.becoming import Becoming, Probation
from bylaws.model.ladder import Inherited, Role
from bylaws.model.noted import Strength
from bylaws.model.quantities import Limit, Test
from bylaws.model.scopes import ScopeKind
from bylaws.model.teams import Team
from bylaws.words.phrases import MODALS, amount, capital, duration, every, joined, raw, sentence, size, told
from bylaws.words.requirements import Requirements

_SCOPES: Final[Mapping[ScopeKind, str]] = {
    ScopeKind.BODY: "the whole project",
    ScopeKind.SUBPROJECT: "a subproject",
    ScopeKind.REPOSITORY: "a repository",
    ScopeKind.REPOSITORIES: "a group of related repositories",
    ScopeKind.SERVICE: "a service",
    ScopeKind.AREA: "an area",
    ScopeKind.SUPPORT: "supporting work",
}
_PLAIN: Final = frozenset({"name", "plural", "description", "size", "id", "_origin"})
"""What a list of roles says in one line; a role with more than this has a section."""


class Roles(Requirements):
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
        if not role.size:
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

    # --- how long it is held ------------------------------------------------------------------------------------------

    def tenure(self, role: Role) -> Markup:
        """For how long a role is held, and how often."""
        limit = role.term_limit
        each = f"For each {plain(role.per)}, {self.noun(role)} is named." if role.per else ""
        row = " in a row" if limit and limit.in_a_row else ""
        often = f"Nobody serves more than {amount(limit.most, 'term')}{row}." if limit and limit.most else ""
        if limit and limit.most is None:
            often = "There is no limit on how often somebody may hold it."
        return told(raw(each), f"A term lasts {duration(role.term)}." if role.term else "", often)

    def refined(self, role: Role) -> Markup:
        """Who may add requirements."""
        if not role.refined_by:
            return raw("")
        who = capital(self.acting(role.refined_by, "may", "may"))
        return raw(f"{who} add requirements for their own part.{self.about(role.refined_by)}")

    # --- joining and leaving ------------------------------------------------------------------------------------------

    def granted(self, role: Role) -> list[Markup]:
        """The access that a role gives, each as a phrase: it is given to a new holder, and taken back afterwards."""
        return [words for words in map(self.access, role.privileges) if words]

    def access_of(self, roles: Sequence[Role]) -> list[Markup]:
        """The roles that give access, each with what it gives, as list items: nobody has to write it a second time."""
        return [raw(f"**{plain(role.name)}:** {joined(words)}") for role in roles if (words := self.granted(role))]

    # --- how somebody becomes one -------------------------------------------------------------------------------------

    def path(self, role: Role) -> list[Markup]:
        """The way to a role as steps: nomination, consent, approvals, decision."""
        becoming = role.becoming
        return [step for step in self._path(role, becoming) if step] if becoming else []

    def _path(self, role: Role, becoming: Becoming) -> Iterator[Markup]:
        yield self._nomination(becoming)
        for sponsors in becoming.sponsors:
            how = {Strength.MUST: "is"}.get(sponsors.strength, f"{MODALS[sponsors.strength]} be")
            yield sentence(raw(f"{capital(self.noun(role))} {how} {self.sponsors(sponsors)}"))
        yield from map(self.step, becoming.steps)
        if becoming.consent:
            yield sentence(becoming.consent)
        if becoming.probation and becoming.probation.before:
            yield self._trial(becoming.probation)
        yield from map(self.approval, becoming.approvals)
        if becoming.on_request:
            where = f" in {self.channels(becoming.nominate_in)}" if becoming.nominate_in else ""
            yield raw(f"Whoever is eligible becomes {self.noun(role)} by asking{where}; nobody has to agree.")
        if becoming.invited_by:
            inviter = capital(self.anyone_of(becoming.invited_by))
            yield raw(
                f"{inviter} can make somebody {self.noun(role)}, without a vote.{self.about(becoming.invited_by)}"
            )
        if becoming.appointed_by:
            who = self.does(becoming.appointed_by, "appoint")
            yield raw(f"{who} the candidate.{self.about(becoming.appointed_by)}")
        yield self.discussed(becoming, "The nomination")
        decided = becoming.vote or becoming.by is not None
        yield told(
            self.decides(becoming, in_full=True) if decided else "",
            self._window(becoming),
            self.terms(becoming, with_window=False),
        )
        if becoming.probation and not becoming.probation.before:
            yield self._trial(becoming.probation)

    def _trial(self, trial: Probation) -> Markup:
        """A time of trial, before the decision or behind it."""
        verb = {Strength.MUST: "there is"}.get(trial.strength, f"there {MODALS[trial.strength]} be")
        when = "Before the decision" if trial.before else "Afterwards"
        guide = (
            f" {capital(self.anyone_of(trial.guided_by))} helps.{self.about(trial.guided_by)}"
            if trial.guided_by
            else ""
        )
        return raw(f"{when}, {verb} a time of trial of {duration(trial.length)}.{guide}{self.note(trial)}")

    def automatic(self, role: Role) -> Markup:
        """What makes somebody a holder of a role that nobody grants."""
        rule = role.becoming.automatic if role.becoming else None
        if not rule:
            return raw("")
        if rule.text:
            return raw(f"{sentence(rule.text)}{self.note(rule)}")
        if rule.held:
            others = joined(map(self.one_of_role, rule.held), "or")
            return raw(f"{capital(others)} is {self.noun(role)} too.{self.note(rule)}")
        count = self.counted(rule)
        ends = " The role ends by itself when that is no longer true." if rule.per else ""
        return raw(f"Everybody with {count[:1].lower()}{count[1:]} is {self.noun(role)}.{ends}{self.note(rule)}")

    def one_of_role(self, role: str) -> Markup:
        """`every maintainer`."""
        return raw(f"every {self.singular(role)}")

    def _window(self, becoming: Becoming) -> str:
        """How long people have, unless the decision says it already: the rule's own time, else that of its kind."""
        kind = self.governance.kind(becoming) if becoming.vote or becoming.by else None
        length = becoming.open_for or (kind.open_for if kind else None)
        said = kind and kind.passes.test is Test.NO_OBJECTION and length and not length.qualifier
        return "" if said else self.window(kind, length)

    def _nomination(self, becoming: Becoming) -> Markup:
        form = f" in {plain(becoming.nomination)}" if becoming.nomination else ""
        where = self._nominated_where(becoming)
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

    def _nominated_where(self, becoming: Becoming) -> str:
        if not becoming.nominate_in or becoming.on_request:  # a request names the place itself
            return ""
        channels = self.channels(becoming.nominate_in)
        return f" ({channels})" if becoming.nomination else f" in {channels}"

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
            f"Those who decide look for candidates themselves {every(becoming.reviewed_every)}."
            if becoming.reviewed_every
            else "",
            self.note(becoming),
        )

    def _spread(self, most: Limit) -> str:
        held = f"{most.written} of the seats" if most.count is None else amount(most.count, "seat")
        return f"Nominations should be avoided from an organization that already holds {held}."

    # --- limits -------------------------------------------------------------------------------------------------------

    def seats_of(self, role: Role) -> Markup:
        """`the maintainer seats`, `the seats of the Steering Committee`."""
        return plain(f"the seats of the {role.name}" if isinstance(role, Team) else f"the {role.singular} seats")
