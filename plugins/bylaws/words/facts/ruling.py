"""One rule: who decides a matter and how, what comes before and behind it, and what differs in some cases.

Each thing is a clause without its full stop, so that it can stand alone (`sentence`), behind a condition, or as an item
of a list.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Final

from bylaws.body.votes import varied
from bylaws.model.backing import Sponsors, Veto
from bylaws.model.becoming import Becoming
from bylaws.model.conditions import Condition
from bylaws.model.decided import Act, Decided, On, Outcome, Ruled, Stage, Variant
from bylaws.model.groups import Excluded, Group
from bylaws.model.ladder import Renewal
from bylaws.model.noted import Strength
from bylaws.model.quantities import Test
from bylaws.model.times import Duration, Moment
from bylaws.model.vote_kinds import VoteKind
from bylaws.source import Open
from bylaws.words import messages as say
from bylaws.words.fact import Fact, Listed, Name, Sentence, Text, arg, listed
from bylaws.words.facts.deciders import Deciders
from bylaws.words.facts.steps import at_places, lowered
from bylaws.words.values import known, notes_of, strength


class RulingFacts(Deciders):
    """What one rule says."""

    # --- what comes before and behind --------------------------------------------------------------------------------

    def before(self, rule: Ruled, *, discussion: bool = True) -> list[Fact]:
        """What comes before the decision: clauses."""
        found = [
            self._seconded(rule.seconded_by) if rule.seconded_by else None,
            say.rule_discussed(strength=None, time=rule.discussion) if rule.discussion and discussion else None,
        ]
        return [one for one in found if one]

    def _seconded(self, it: Sponsors) -> Fact:
        return say.rule_seconded(
            strength=strength(it),
            who=self.names.several(it.count, it.role),
            organizations=it.organizations or None,
            apart=bool(it.from_other_organizations and it.from_other_organizations >= it.count),
            others=it.from_other_organizations or None,
            know=bool(it.know_work),
            besides=bool(it.besides_nominator),
        )

    def terms(self, rule: Ruled, *, told: Collection[str] = ()) -> list[Fact]:
        """What else holds for the vote: clauses. `told`: keys that another sentence says."""
        kind = self.kind(rule)
        found = [
            say.rule_must_vote() if rule.must_be_voted and "must_be_voted" not in told else None,
            say.rule_opens(moment=self._moment(rule, rule.opens)) if rule.opens else None,
            self._window(kind, rule.open_for) if rule.open_for and "open_for" not in told else None,
            self._venues(rule, again=self._is_subject(rule)) if rule.venues else None,
            self._rivals(rule),
            self._may_vote_too(rule),
            *(self._veto(rule.veto) if rule.veto and "veto" not in told else ()),
            self._effect(rule.takes_effect, self._moment(rule, rule.takes_effect)) if rule.takes_effect else None,
        ]
        return [one for one in found if one]

    def _moment(self, rule: Ruled, it: Moment) -> Fact:
        """A moment; whose term is meant, where the rule is not about a role with one."""
        found: Fact = arg(it)
        served = [role for role in self.governance.roles.values() if role.term]
        if isinstance(rule, Becoming | Renewal) or not it.event.startswith("the term") or len(served) != 1:
            return found
        noun, one = self.names.role(served[0]), served[0].size
        whose = self.names.who(Group(role=served[0].id)) if one and one.is_one else None
        return found.but(whose=whose or noun.form("a"))

    def _venues(self, rule: Ruled | Stage, *, again: bool = False) -> Fact:
        """Where it is decided; `again`: whether the sentence before is about the decision already."""
        return say.rule_venues(places=at_places(self.names, rule.venues), again=again)

    def _is_subject(self, rule: Ruled) -> bool:
        """Whether the sentence before is about the decision: `The decision is made by consensus.`"""
        return bool(rule.vote and not (rule.open_for or rule.must_be_voted or rule.opens) and not self.who(rule))

    def _window(self, kind: VoteKind | None, length: Duration) -> Fact | None:
        test = kind.passes.test if kind else None
        if test is Test.NO_OBJECTION:
            return None  # `decides` says it
        if test is Test.CONSENSUS:
            return say.rule_window_discussion(window=length)
        return say.rule_window(window=length)

    def _rivals(self, rule: Ruled) -> Fact | None:
        """What decides between several proposals on one matter."""
        kind = self.governance.voting.kinds.get(rule.rivals or "")
        if kind is None:
            return None
        return say.rule_rivals(plurality=kind.passes.test is Test.PLURALITY, kind=self.named(kind))

    def _may_vote_too(self, rule: Ruled) -> Fact | None:
        """Whose votes are welcome, and not counted."""
        group = known(rule.may_vote_too)
        return say.rule_may_vote_too(who=self.names.who(group).form("any")) if group else None

    @staticmethod
    def _effect(moment: Moment, said: Fact | None = None) -> Fact:
        """When the decision begins to hold; `one week later`, where that is counted from the decision itself."""
        later = moment.length if moment.event == "the decision" and moment.after else None
        return say.rule_effect(moment=said or moment, length=later)

    def _veto(self, veto: Veto) -> list[Fact]:
        kind = self.governance.voting.kinds.get(veto.vote or "")
        who = self.names.who(veto.by)
        found = say.veto(
            who=who if kind else who.form("any"),
            window=veto.within,
            kind=self.named(kind) if kind else None,
            strength=strength(veto),
        )
        return [found, say.veto_reasons(strength=veto.reasons_strength)] if veto.with_reasons else [found]

    def notes(self, rule: Ruled) -> list[Text]:
        """The own words behind a rule, its seconders and its veto."""
        return notes_of(rule.seconded_by, rule.veto, rule)

    def decision(self, rule: Ruled) -> list[Fact]:
        """Who decides and how, as a sentence, where the rule says either itself."""
        found = self.decides(rule) if self.says_who_or_how(rule) else None
        return [sentence(found)] if found else []

    def behind(self, rule: Ruled) -> list[Sentence]:
        """What stands behind the sentence that says who decides."""
        return [*map(sentence, self.terms(rule)), *self.follows(rule), *self.notes(rule)]

    def follows(self, rule: Ruled) -> list[Sentence]:
        """What follows a decision, and what differs in some cases."""
        variants = self.variants(rule) if isinstance(rule, Decided) else []
        who = self.who(rule, self.kind(rule))
        return [*self.stages(rule.then, who, named=bool(rule.alone)), *variants]

    def says_who_or_how(self, rule: Ruled) -> bool:
        """Whether a rule says itself who decides, or how."""
        return bool(rule.vote or rule.by or rule.alone)

    # --- what follows ------------------------------------------------------------------------------------------------

    def stages(self, stages: Sequence[Stage] | Open, who: Fact | None, *, named: bool = False) -> list[Sentence]:
        """What follows, stage by stage, in running text. `named`: whether those who decided before are named again,
        since only one of them did."""
        before = [None, *stages]
        return [
            one
            for stage, earlier in zip(stages, before, strict=False)
            for one in self.stage(
                stage, who, named=named, again=bool(earlier and earlier.on is stage.on is On.NO_QUORUM)
            )
        ]

    def stage(
        self, stage: Stage, who: Fact | None, *, lead: bool = True, again: bool = False, named: bool = False
    ) -> list[Sentence]:
        """One stage. `who`: those who decided before. `lead`: whether it begins with what leads to it.
        `again`: whether the same led to the stage before."""
        acting = self.names.who(stage.by) if stage.by else who if who and named else they(who)
        kind = self.governance.voting.kinds.get(stage.vote or "")
        then = None
        if stage.raised_by:
            other = self.names.who(stage.by) if stage.by else None
            first = self._raised(stage, other, who)
            if kind and other:
                then = sentence(say.stage_decides(who=they(other), strength=None, kind=self.by_members(kind, other)))
            elif kind:
                then = sentence(say.stage_decides(who=who or acting, strength=None, kind=self.named(kind)))
        else:
            what = self._acts(stage, acting, kind)
            first = say.stage_with_condition(what=what, when=lowered(stage.when)) if stage.when else what
        no_lead = stage.on is On.PASSED and stage.act is Act.RATIFY and strength(stage) is None
        head = sentence(
            first
            if no_lead or not lead
            else say.clause_in_case(case=say.stage_on(on=stage.on, again=again), what=first)
        )
        takes = None
        if stage.act is Act.AGREE_TO_VOTE and kind:
            takes = say.stage_agrees_takes(takes=self.vote_of(kind, Fact("who-those", who.args) if who else None))
        return [
            one
            for one in (
                head,
                takes,
                then,
                sentence(self._stage_time(stage, kind))
                if stage.open_for and stage.outcome is not Outcome.LONGER
                else None,
                sentence(self._venues(stage)) if stage.venues else None,
                *notes_of(stage),
            )
            if one
        ]

    def _raised(self, stage: Stage, named: Fact | None, before: Fact | None) -> Fact:
        """`any of them may escalate the matter to the Oversight Committee`, or `… may call for a decision`."""
        raiser = self.names.who(stage.raised_by)
        return say.stage_raised(
            same=raiser == before,
            raiser=raiser.form("any"),
            strength=strength(stage) or Strength.MAY,
            who=named,
            decides=not stage.vote,
            when=lowered(stage.when) if stage.when else None,
        )

    def by_members(self, kind: VoteKind | None, who: Fact) -> Fact | None:
        """A kind of vote of a team: `a simple majority of its members`."""
        if kind is None or who.args.get("kind") != "team":
            return self.named(kind) if kind else None
        base = self._base(kind)
        if base == "seats":
            return say.rule_vote(kind=self.named(kind), base="own-seats", who=who)
        return self.vote_of(kind, Fact("who-those", who.args)) if base == "all" else self.named(kind)

    def _stage_time(self, stage: Stage, kind: VoteKind | None) -> Fact:
        assert stage.open_for
        found = self._window(kind, stage.open_for) if kind else None
        return found or say.stage_window(time=stage.open_for)

    def _acts(self, stage: Stage, who: Fact, kind: VoteKind | None) -> Fact:
        how = strength(stage)
        named = self.named(kind) if kind else None
        if stage.outcome:
            return say.stage_outcome(what=stage.outcome, strength=how, time=stage.open_for)
        if stage.act is Act.MEDIATE:
            return say.stage_mediates(who=who, strength=how)
        if stage.act is Act.ADVISE:
            return say.stage_advises(who=who, strength=how)
        if stage.act is Act.AGREE_TO_VOTE:
            return say.stage_agrees(who=who, strength=how)
        if stage.act is Act.RATIFY:
            if stage.on is On.PASSED and how is None:
                return say.stage_takes_effect(who=who, kind=named)
            return say.stage_ratifies(who=who, strength=how, kind=named)
        if stage.on is On.INSTEAD and how is None:
            return say.stage_may(who=who, kind=named)
        return say.stage_decides(who=who, strength=how, kind=named)

    def escalation(self, stages: Sequence[Stage] | Open, who: Fact | None) -> tuple[Fact, list[list[Sentence]]] | None:
        """Two or more stages as an ordered list, with the sentence that leads to it; None for fewer."""
        if isinstance(stages, Open) or len(stages) < 2:
            return None
        lead = say.stages_lead(on=stages[0].on) if stages[0].on in _FAILING else say.stages_lead_follow()
        plain = [
            self.stage(stage, who, lead=stage.on is not On.NO_RESULT or not number)
            for number, stage in enumerate(stages)
        ]
        return lead, plain

    # --- variants ----------------------------------------------------------------------------------------------------

    def variants(self, rule: Decided) -> list[Sentence]:
        """What differs in some cases, each behind its condition."""
        return [one for variant in rule.variants for one in self.variant(variant, rule)]

    def variant(self, variant: Variant, rule: Ruled) -> list[Sentence]:
        """What differs in one case: `When there are at most six maintainers, the maintainers decide by …`"""
        merged = varied(rule, variant)
        clauses = self.before(variant)
        if self.says_who_or_how(variant):
            clauses += [one for one in (self.decides(merged, who=self._sole(variant, merged)),) if one]
        elif variant.consulted:
            clauses.append(say.rule_consulted(who=self.names.who(variant.consulted)))
        if variant.excluding and not self.says_who_or_how(variant):
            clauses.append(say.rule_excluding(who=excluded(variant.excluding)))
        clauses += self._terms_of_variant(variant, merged)
        joined = listed(clauses, "clauses-and")
        case = self.case(variant.when, variant.until)
        head = sentence(say.clause_in_case(case=case, what=joined)) if joined and case else None
        if joined and not case:
            head = sentence(joined)
        stages = self.stages(variant.then, self.who(merged, self.kind(merged)))
        own = [head] if head else []
        if not head and case and variant.note:
            return [sentence(say.clause_in_case(case=case, what=lowered(variant.note.removesuffix(".")))), *stages]
        return [*own, *stages, *self.notes(variant)]

    def _sole(self, variant: Variant, merged: Ruled) -> Fact | None:
        """The only holder of a role, where that is the case and the role decides: `that maintainer decides by …`"""
        case = variant.when.number if variant.when else None
        who = self.who(merged, self.kind(merged))
        of = variant.when.of if variant.when else None
        same = bool(who and of and merged.by and merged.by.role == of.role and who.args["kind"] == "role")
        alone = case and case.is_one
        return who.form("sole").but(number="one") if who and same and alone else None

    def _terms_of_variant(self, variant: Variant, merged: Ruled) -> list[Fact]:
        kind = self.kind(merged)
        found = [
            say.rule_must_vote() if variant.must_be_voted else None,
            say.rule_opens(moment=variant.opens) if variant.opens else None,
            (self._window(kind, variant.open_for) or self._objections(variant)) if variant.open_for else None,
            self._venues(variant) if variant.venues else None,
            self._rivals(variant),
            self._may_vote_too(variant),
            *(self._veto(variant.veto) if variant.veto else ()),
            self._effect(variant.takes_effect) if variant.takes_effect else None,
        ]
        return [one for one in found if one]

    def _objections(self, variant: Variant) -> Fact | None:
        return None if self.says_who_or_how(variant) else say.rule_window_objections(window=variant.open_for)

    def case(self, when: Condition | None, until: str | None = None) -> Fact | None:
        """The case in which something differs; None where nothing says it."""
        if when and when.text:
            found = say.case_when(text=lowered(when.text))
        elif when and when.number:
            group = when.of or self.governance.electorate()
            found = say.case_number(size=when.number, who=self.names.who(group), only=when.number.exact)
        elif when and when.organizations:
            group = when.of or self.governance.electorate()
            found = say.case_organizations(size=when.organizations, who=self.names.who(group))
        elif when and when.scopes:
            found = say.case_scopes(scopes=self.scopes(when.scopes))
        else:
            found = None
        ends = say.case_until(text=lowered(until)) if until else None
        if found and ends:
            return say.case_both(case=found, until=ends)
        return found or ends

    def scopes(self, names: Iterable[str]) -> Listed | None:
        """The names of some parts of the body, in a row."""
        found = ((self.governance.scope(name), name) for name in names)
        return listed(Name(scope.name if scope else name) for scope, name in found)


_FAILING: Final = (On.NO_RESULT, On.NO_CONSENSUS, On.NO_AGREEMENT, On.OBJECTION, On.NO_QUORUM, On.TIE)


def they(who: Fact | None) -> Fact:
    """The same people once more."""
    if who is None:
        return Fact("who-they", {"kind": "anyone", "number": "other"})
    number = {"number": "one"} if who.args.get("kind") == "team" else {}
    return Fact("who-they", {**who.args, **number})


def led(what: object, sentences: Sequence[Sentence]) -> list[Sentence]:
    """Sentences behind a word in bold that says what they are about."""
    if not sentences:
        return []
    return [say.led_sentence(what=what, sentence=sentences[0]), *sentences[1:]]


def sentence(clause: object) -> Fact:
    """A clause as a sentence of its own."""
    return say.clause(what=clause)


def excluded(left_out: Iterable[Excluded]) -> Listed | None:
    """`the person concerned and anyone from the same organization`."""
    return listed((Fact("excluded", {"who": one}) for one in left_out), "and")
