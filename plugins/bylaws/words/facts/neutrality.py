"""Independence from any one organization: the commitment, the limits, and what is done to keep them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bylaws.body.governance import Governance
from bylaws.model.ladder import Office, Role
from bylaws.model.seating import Cap
from bylaws.model.teams import Team
from bylaws.words import messages as say
from bylaws.words.english import uncapitalized
from bylaws.words.fact import Block, Fact, Name, PageTarget, Text, arg, listed, remark
from bylaws.words.facts.ruling import RulingFacts
from bylaws.words.facts.seats import case_of
from bylaws.words.names import Names
from bylaws.words.values import as_target, notes_of, strength, words


class NeutralityFacts:
    """What the section on vendor neutrality says."""

    def __init__(self, governance: Governance, names: Names, ruling: RulingFacts, pages: frozenset[str]) -> None:
        self.governance = governance
        self.names = names
        self.ruling = ruling
        self.pages = pages
        self.neutrality = governance.body.neutrality

    @property
    def commitment(self) -> Sequence[Text]:
        """What the body commits itself to, a paragraph each."""
        text = (self.neutrality.commitment if self.neutrality else None) or ""
        return [Text(part) for part in re.split(r"\n\s*\n", text) if part.strip()]

    @property
    def capped(self) -> Sequence[tuple[Role, Cap]]:
        """The limits on the seats of one organization, but for those that the section of a team or an office says."""
        roles = [role for role in self.governance.roles.values() if not isinstance(role, Team | Office)]
        return [(role, cap) for role in roles for cap in role.cap or ()]

    @property
    def limits(self) -> Sequence[Fact | Text]:
        """Every limit as a sentence, with its note; the last leads to where the body stands today."""
        found: list[Fact | Text] = []
        alike: dict[str, list[tuple[Role, Cap]]] = {}
        for role, cap in self.capped:
            is_share = cap.limit and cap.limit.share is not None and not cap.note
            alike.setdefault(_written(cap) if is_share else f"{role.id} {len(found)} {id(cap)}", []).append((role, cap))
        for same in alike.values():  # a share of several roles is said once
            (role, cap), *others = same
            if cap.limit:
                found.append(self.limit(role, cap, [one for one, _ in others]))
            found += notes_of(cap)
        return found

    def limits_of(self, role: Role) -> Sequence[Fact | Text]:
        """The limits on one role."""
        return [self.limit(role, cap) for cap in role.cap if cap.limit]

    def limit(self, role: Role, cap: Cap, others: Sequence[Role] = ()) -> Fact:
        """`No organization may hold more than two maintainer seats; see where we stand.` `others`: further roles for
        which the same holds."""
        shown = "maintainers" in self.pages and not self.governance.body.documents.is_by_hand("maintainers")
        stands = PageTarget("maintainers", "organizations") if shown else None
        return limit_of(self.ruling, role, cap, stands, others)

    @property
    def one_organization(self) -> Text | None:
        return words(self.neutrality.one_organization) if self.neutrality else None

    @property
    def plan(self) -> Sequence[Text]:
        """What is done to get there."""
        return [Text(uncapitalized(one)) for one in (self.neutrality.plan if self.neutrality else ())]

    @property
    def plan_one(self) -> Fact | None:
        """The same as a sentence, where it is one thing."""
        return say.neutrality_plan_one(what=self.plan[0]) if len(self.plan) == 1 else None

    @property
    def doubts(self) -> Sequence[Fact | Text | None]:
        """Who decides when it is in doubt what counts as one organization."""
        rule = self.neutrality.doubts if self.neutrality else None
        if not rule:
            return ()
        kind = self.governance.kind(rule) if rule.vote else None
        who = self.names.who(self.governance.electorate(rule))
        said = say.neutrality_doubts(
            who=who,
            how=strength(rule),
            kind=self.names.kind(kind) if kind else None,
            said=bool(self.neutrality and self.neutrality.one_organization),
        )
        return (said, remark(rule.note))

    @property
    def plan_lead(self) -> Fact:
        return say.neutrality_plan()

    @property
    def meanwhile(self) -> Block | None:
        """What is done until the aim is reached; one thing is a sentence."""
        given = self._meanwhile
        until = bool(self.plan or self.capped)
        if len(given) == 1:
            return Block(say.neutrality_meanwhile_one(what=given[0], until=until))
        return Block(say.neutrality_meanwhile(until=until), tuple(given)) if given else None

    @property
    def _meanwhile(self) -> Sequence[Text]:
        given = (self.neutrality.meanwhile if self.neutrality else None) or ()
        return [Text(uncapitalized(one)) for one in given]

    @property
    def reports(self) -> Fact | None:
        """How often the body reports on its progress."""
        every = self.neutrality.reports if self.neutrality else None
        return say.neutrality_reports(every=every) if every else None

    @property
    def reported(self) -> Fact | None:
        """The last report."""
        neutrality = self.neutrality
        if not neutrality or not (neutrality.reported or neutrality.report):
            return None
        target = as_target(neutrality.report)
        return say.neutrality_reported(day=arg(neutrality.reported or None), target=target)

    @property
    def feedback(self) -> Text | None:
        return words(self.neutrality.feedback) if self.neutrality else None


def _written(cap: Cap) -> str:
    return " ".join(str(cap.written(key)) for key in ("limit", "strength", "word", "when"))


def limit_of(
    ruling: RulingFacts, role: Role, cap: Cap, stands: PageTarget | None = None, others: Sequence[Role] = ()
) -> Fact:
    """`No organization may hold more than two maintainer seats.` `stands`: where the body stands today. `others`:
    further roles for which the same holds."""
    names = ruling.names
    seats = [
        say.seats_team(team=names.team(it)) if isinstance(it, Team) else say.seats_role(role=names.role(it))
        for it in (role, *others)
    ]
    said = say.cap(
        how=strength(cap) or "none",
        count=cap.limit.count or 0,
        share=arg(cap.limit).args["share"],
        below=cap.limit.below,
        word=Name(cap.word or "organization"),
        seats=listed(seats, "or") if others else seats[0],
        stands=stands,
    )
    return case_of(ruling, cap, said)
