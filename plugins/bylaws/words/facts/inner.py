"""Groups inside a body: all rules for one sort of group, in one section."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from bylaws.body.governance import Governance
from bylaws.model.inner import Creation, Dissolution, GroupDecisions, GroupLead, InnerGroup
from bylaws.words import messages as say
from bylaws.words.fact import Block, Fact, Sentence, Text, in_full, listed
from bylaws.words.facts.ruling import RulingFacts, excluded, led, sentence
from bylaws.words.facts.steps import StepFacts, lowered, reading
from bylaws.words.names import Names, noun
from bylaws.words.values import notes_of, often, strength, words

Paragraph = list[Sentence]

DUTIES_FROM: Final = 3
"""So many duties make a list; fewer are a sentence."""


class InnerGroupFacts:
    """What the section of one sort of group says."""

    def __init__(self, governance: Governance, names: Names, ruling: RulingFacts, group: InnerGroup) -> None:
        self.governance = governance
        self.names = names
        self.ruling = ruling
        self.group = group
        self.named = noun(group.singular, group.plural_noun)
        lead = group.lead.name if group.lead and "name" in group.lead.given() else None
        self.leads = noun(lead, f"{lead}s") if lead else say.group_lead_word()

    @property
    def subjects(self) -> list[tuple[Paragraph, Block | None]]:
        """What it is for, and one paragraph for each subject that has a rule, with the steps that belong to it."""
        found: list[tuple[Paragraph, Block | None]] = [([*self._about()], None)]
        for what, sentences in (
            ("creation", self._creation()),
            ("people", self._people()),
            ("decisions", self._decisions()),
            ("duties", self._duty()),
            ("reports", self._reports()),
            ("dissolution", self._dissolution()),
        ):
            told = [one for one in sentences if one]
            steps = self._steps if what == "creation" else None
            if told or steps:
                found.append((led(say.group_subject(what=what), told), steps))
        return found

    @property
    def _steps(self) -> Block | None:
        """What is done to create such a group."""
        steps = self.group.creation.steps if self.group.creation else ()
        return StepFacts(self.names).procedure(steps, say.group_steps_lead(group=self.named))

    def _about(self) -> Iterator[Sentence]:
        purpose = self.group.purpose or ""
        if purpose[:1].isupper() and (said := in_full(purpose)):
            yield said
        elif purpose:
            yield say.group_purpose(groups=self.named, purpose=Text(purpose.rstrip(".")))
        yield from notes_of(self.group)
        if more := reading(self.group.see):
            yield more

    def _creation(self) -> Iterator[Sentence | None]:
        it = self.group.creation
        if not it:
            return
        if it.proposed_by or it.proposal:
            who = self.names.who(it.proposed_by).form("any") if it.proposed_by else None
            proposal = words(it.proposal)
            yield say.group_proposed(who=who, group=self.named, proposal=proposal)
        if it.charter:
            yield say.group_charter(what=listed(map(Text, it.charter)))
        yield from map(sentence, self.ruling.before(it))
        yield from self.ruling.decision(it)
        if it.excluding and not self.ruling.who(it):
            yield sentence(say.rule_excluding(who=excluded(it.excluding)))
        yield from self.ruling.behind(it)

    def _people(self) -> Iterator[Sentence | None]:
        lead, membership = self.group.lead, self.group.membership
        if lead:
            yield from self._lead(lead)
        if membership:
            if membership.open_to:
                yield say.group_join(who=self.names.who(membership.open_to).form("any"))
            if membership.organizations:
                yield say.group_organizations(group=self.named, size=membership.organizations)
            yield in_full(membership.how)
            yield from notes_of(membership)

    def _lead(self, it: GroupLead) -> Iterator[Sentence | None]:
        size = it.count or None
        either = bool(size and size.least and size.most and size.most - size.least == 1)
        one = bool(size and size.most == 1)
        given: dict[str, Any] = {
            "size": size,
            "least": size.least if size and either else None,
            "most": size.most if size and either else None,
            "one": one,
            "leads": self.leads,
        }
        if it.appointed_by:
            yield say.group_leads_appointed(who=self.names.who(it.appointed_by), **given)
        elif it.elected:
            yield say.group_leads_elected(**given)
        elif size:
            yield say.group_leads(group=self.named, **given)
        if it.term:
            yield say.group_lead_term(lead=self.leads, time=it.term)
        if it.confirmed_every or it.confirmed_by:
            by = self.names.who(it.confirmed_by) if it.confirmed_by else None
            yield say.group_leads_confirmed(leads=self.leads, one=one, by=by, **often(it.confirmed_every or None))
        given_duties = tuple(it.duties)
        if given_duties and len(given_duties) < DUTIES_FROM:
            yield say.group_duties(group=self.leads, what=listed(map(_done, given_duties)))
        yield from notes_of(it)

    def _decisions(self) -> Iterator[Sentence | None]:
        it = self.group.decides
        if not it:
            return
        yield from map(sentence, self.ruling.before(it))
        a_group = self.named.form("a")
        decided = self.ruling.decides(it, who=self.names.who(it.by) if it.by else a_group)
        if decided and (it.vote or it.by or it.alone):
            yield sentence(decided)
        if it.excluding:
            yield sentence(say.rule_excluding(who=excluded(it.excluding)))
        if it.otherwise:
            yield from self._otherwise(it)
        yield from self.ruling.behind(it)

    def _otherwise(self, it: GroupDecisions) -> Iterator[Sentence]:
        creation = self.group.creation or Creation()
        if it.otherwise == "lead":
            one = bool(self.group.lead and self.group.lead.count and self.group.lead.count.most == 1)
            yield say.group_leads_decide(leads=self.leads, one=one)
        elif who := self.ruling.who(creation):
            yield say.group_creator_decides(who=who)

    def _duty(self) -> Iterator[Sentence | None]:
        given = tuple(self.group.duties)
        if given and len(given) < DUTIES_FROM:
            yield say.group_duties(group=self.named, what=listed(map(_done, given)))

    @property
    def duties(self) -> Block | None:
        """What such a group does, where that is a list."""
        given = tuple(self.group.duties)
        if len(given) < DUTIES_FROM:
            return None
        return Block(say.group_duties_lead(group=self.named), tuple(map(_done, given)))

    @property
    def lead_duties(self) -> Block | None:
        """What whoever leads one does, where that is a list."""
        given = tuple(self.group.lead.duties) if self.group.lead else ()
        if len(given) < DUTIES_FROM:
            return None
        return Block(say.group_duties_lead(group=self.leads), tuple(map(_done, given)))

    def _reports(self) -> Iterator[Sentence | None]:
        it = self.group.reports
        if it:
            how = strength(it)
            to = self.names.who(it.to)
            yield say.group_reports(group=self.named, strength=how, to=to, every=it.every or None)
            yield from notes_of(it)

    def _dissolution(self) -> Iterator[Sentence | None]:
        for index, it in enumerate(self.group.dissolution):
            yield from self._end(it, first=not index)

    def _end(self, it: Dissolution, *, first: bool) -> Iterator[Sentence]:
        yield from map(sentence, self.ruling.before(it))
        how = strength(it)
        when = lowered(it.when.rstrip(".")) if it.when else None
        kind = self.ruling.kind(it) if it.vote else None
        who = self.ruling.who(it) if it.vote or it.by or it.alone else None  # the matter is about no single person
        decision = [] if it.automatic or who else self.ruling.decision(it)
        if it.automatic or who is None:
            named = self.named if first else None
            yield say.group_ends(group=named, strength=how, when=when, automatic=bool(it.automatic))
            yield from decision
        else:
            vote = self.names.kind(kind) if kind else None
            named = self.named if first else None
            yield say.group_dissolved(who=who, strength=how, group=named, kind=vote, when=when)
        if it.consulted and not decision:
            yield sentence(say.rule_consulted(who=self.names.who(it.consulted)))
        yield from self.ruling.behind(it)


def _done(duty: str) -> Fact:
    """A duty behind its subject: `publishes its notes`."""
    return say.group_duty(what=lowered(duty))
