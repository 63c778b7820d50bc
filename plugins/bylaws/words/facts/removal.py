"""Removal: who takes a role away from somebody, for which reasons, and what protects the person."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bylaws.model.groups import Excluded
from bylaws.model.ladder import Role
from bylaws.model.noted import Strength
from bylaws.model.removal import Removal, RemovalRule
from bylaws.words import messages as say
from bylaws.words.fact import Block, Fact, Listed, PageTarget, Sentence, Text, in_full, listed, remark
from bylaws.words.facts.becoming import linked_kind
from bylaws.words.facts.inactivity import one_of
from bylaws.words.facts.ruling import sentence
from bylaws.words.facts.shared import Shared
from bylaws.words.facts.steps import StepFacts, reasoned
from bylaws.words.values import notes_of, settled, strength, words

_WEIGHT: Final = {Strength.MUST: 0, None: 1, Strength.EXPECTED: 2, Strength.SHOULD: 3}
"""Grounds for a removal stand from the strongest to the weakest."""


class RemovalFacts:
    """A rule on removal: who decides, for which reasons, and what protects the person."""

    def __init__(self, shared: Shared, rule: Removal, role: Role | None = None) -> None:
        self.governance = governance = shared.governance
        self.names = names = shared.names
        self.ruling = shared.ruling
        self.decisions = shared.decisions
        self.rule = rule
        self.role = role
        """None for the rule that is the same for several roles."""
        merged = (governance.removal(role) if role else None) or rule
        self.kind = governance.kind(merged) if merged.vote else None
        left_out = (*merged.excluding, *(self.kind.excluding if self.kind else ()))
        voters = governance.electorate(merged)
        if role and voters and voters.role in governance.body.ladder and voters.role != role.id:
            left_out = tuple(one for one in left_out if one is not Excluded.SUBJECT)  # it is none of them
        self.deciders = names.who(voters, excluding=left_out)
        self.decided = _says_how(merged) or (role is None and any(map(_says_how, self._particular)))
        """Whether the data says who removes somebody, or how."""

    @property
    def _particular(self) -> Iterator[Removal]:
        """The rules of the roles to which one applies that is the same for several."""
        reached = self.governance.decided.is_reached
        yield from (rule for one in self.governance.roles.values() if reached(one) and (rule := one.removal))

    @property
    def tabled(self) -> bool:
        """Whether the vote stands in the table of decisions."""
        matters = self.governance.decided
        roles = [self.role] if self.role else [one for one in self.governance.roles.values() if matters.is_reached(one)]
        return bool(roles) and all(map(self.decisions().tells_removal, roles))

    @property
    def _whom(self) -> Fact | None:
        """Whose removal it is; None for that of anybody with a role."""
        if self.role:
            return self.names.role(self.role)
        roles = self.governance.lifecycle.removes
        return one_of(self.names, tuple(roles)) if 0 < len(roles) < 3 else None

    @property
    def lead(self) -> Block | None:
        """Who may be removed, by whom and for what."""
        rule = self.rule
        if rule.rules:
            ranked = sorted(rule.rules, key=lambda it: _WEIGHT.get(strength(it), len(_WEIGHT)))
            if len(ranked) == 1 and not ranked[0].note:
                return Block(self._said(ranked[0]))
            return Block(None, tuple(self._rule(one) for one in ranked))
        grounds = tuple(say.ground(text=Text(one)) for one in rule.grounds)
        if not grounds:
            return None
        if not self.decided:
            whom, how = self._whom, strength(rule) or Strength.MAY
            only, lower = bool(rule.only_these), bool(rule.to_lower_level)
            alone = grounds[0] if len(grounds) == 1 else None
            replace = bool(rule.replaced)
            said = say.removal_passive(whom=whom, strength=how, replace=replace, lower=lower, only=only, ground=alone)
            return Block(said, () if alone else grounds)
        act = say.removal_act(
            who=self.deciders,
            strength=strength(rule),
            whom=self._whom,
            lower=bool(rule.to_lower_level),
            replace=bool(rule.replaced),
            kind=None if self.tabled or rule.steps else self._named_kind,
        )
        if len(grounds) == 1:
            return Block(say.removal_for(who=self.deciders, act=act, only=bool(rule.only_these), ground=grounds[0]))
        return Block(say.removal_lead(who=self.deciders, act=act, only=bool(rule.only_these)), grounds)

    def _said(self, it: RemovalRule) -> Fact:
        return say.removal_rule(whom=self._whom, strength=strength(it), free=bool(it.automatic), when=Text(it.when))

    def _rule(self, it: RemovalRule) -> list[Sentence]:
        return [self._said(it), *notes_of(it)]

    @property
    def blocks(self) -> list[Block]:
        """Who may be removed for what, and the steps to it; behind the reason for this rule."""
        found = [one for one in (None if self._running else self.lead, self.procedure) if one]
        return [reasoned(in_full(self.rule.reason), one) if one is found[0] else one for one in found]

    @property
    def _running(self) -> Fact | Text | None:
        """The first sentence, where no list stands between it and the others."""
        lead = self.lead
        return lead.lead if lead and not lead.items and not self.procedure else None

    @property
    def text(self) -> list[Sentence]:
        """All that stands in no block."""
        lead = self._running
        found = [*([lead] if lead else []), *self.sentences]
        why = in_full(self.rule.reason)
        return [why, *found] if why and found and not self.blocks else found

    @property
    def _proposed(self) -> Fact | None:
        """Who may propose it, and in what."""
        rule = self.rule
        if not (rule.proposed_by or rule.proposal):
            return None
        group = rule.proposed_by or None
        same = bool(group and self.role and group.role == self.role.id)
        who = Fact("who-another" if same else "who-any", self.names.who(group).args) if group else None
        where = words(rule.proposal)
        return say.removal_proposed(who=who, where=where)

    @property
    def _named_kind(self) -> Fact | None:
        return linked_kind(self.names.kind(self.kind)) if self.kind else None

    @property
    def procedure(self) -> Block | None:
        """The steps up to the decision, with the decision as the last one."""
        rule = self.rule
        if not rule.steps:
            return None
        holder = self.role.id if self.role else ""
        proposed = self._proposed
        found: list[list[Sentence]] = [[proposed]] if proposed else []
        found += StepFacts(self.names).all(rule.steps, holder=holder, others=True)
        if rule.heard:
            found.append([say.removal_heard()])
        if rule.discussion:
            found.append([say.step_discussion(time=rule.discussion, note=None)])
        if rule.seconded_by:
            found.append([sentence(one) for one in self.ruling.before(rule, discussion=False)])
        if decision := self._decision(in_steps=True):
            found.append(decision)
        some = any(one.automatic for one in rule.rules)
        lead = say.removal_steps_lead(some=some, decided=bool(decision), whom=self._whom)
        if len(found) == 1:
            return Block(say.procedure_alone(lead=lead, step=Listed(tuple(found[0]), "sentences")))
        return Block(say.procedure_lead(lead=lead), tuple(found), ordered=True)

    def _decision(self, *, in_steps: bool) -> list[Sentence]:
        rule = self.rule
        if not (rule.vote or rule.by or self.kind):
            return []
        found: list[Sentence] = [
            say.removal_decision(who=self.deciders, kind=self._named_kind, voted=bool(rule.must_be_voted and self.kind))
        ]
        if rule.to_lower_level and not rule.grounds:
            found.append(say.removal_lower())
        return [*found, *self._terms] if in_steps else found

    @property
    def _terms(self) -> list[Sentence]:
        """What else holds for the vote, and what follows it."""
        found = self.ruling.terms(self.rule, told=("must_be_voted",))
        return [*map(sentence, found), *self.ruling.follows(self.rule)]

    @property
    def _vote_taken(self) -> Fact:
        """`a two-thirds majority of the other maintainers`."""
        assert self.kind
        found = self.ruling.vote_of(self.kind, self.deciders)
        return found.but(kind=linked_kind(found.args["kind"]))

    @property
    def _without_base(self) -> bool:
        """Whether nobody says of whom the share is taken: `a majority of the maintainers` would say it."""
        said = self.ruling.base(self.kind) if self.kind else None
        return not said and self._vote_taken.args["base"] == "cast" and not self.rule.must_be_voted

    @property
    def sentences(self) -> list[Sentence]:
        """Everything else."""
        return [one for one in self._sentences() if one]

    def _sentences(self) -> Iterator[Sentence | None]:
        rule = self.rule
        if not self.procedure:
            yield self._proposed
        if rule.heard and not self.procedure:
            yield say.removal_heard()
        if not self.procedure:
            yield from map(sentence, self.ruling.before(rule))
        yield from self._vote()
        if not self.procedure:
            yield from self._terms
        if rule.replaced and not rule.grounds:
            yield say.removal_successor()
        if rule.suspension:
            it = rule.suspension
            case = words(it.when)
            yield say.removal_suspension(who=self.names.who(it.by), whom=self._whom, case=case, time=it.most or None)
            yield remark(it.note)
        if rule.appeal:
            to = rule.appeal
            where = listed((self.names.place(name).form("at") for name in to.where), "or")
            yield say.removal_appeal(to=self.names.who(to.to), within=to.within or None, where=where)
            yield remark(to.note)
        yield remark(rule.note)

    def _vote(self) -> Iterator[Sentence]:
        """What the decision takes, where no list above says it."""
        rule = self.rule
        if self.procedure or not (rule.vote or rule.by):
            return
        if self.tabled and not self.role:
            yield say.removal_listed(page=PageTarget("governance", "decisions"))
        elif self.tabled and "vote" in settled(rule) and not rule.by:
            return
        elif any(not one.automatic for one in rule.rules):
            yield from self._decision(in_steps=False)
        elif not rule.grounds and self.kind and self._without_base:
            yield say.removal_may(who=self.deciders, strength=strength(rule), whom=self._whom, kind=self._named_kind)
            if rule.to_lower_level:
                yield say.removal_lower()
        elif not rule.grounds and self.kind:
            yield say.removal_takes(whom=self._whom, voted=bool(rule.must_be_voted), vote=self._vote_taken)
            if rule.to_lower_level:
                yield say.removal_lower()
        elif not rule.grounds:
            yield say.removal_by(who=self.deciders, whom=self._whom)


def _says_how(rule: Removal) -> bool:
    return bool(rule.vote or rule.by or rule.alone)
