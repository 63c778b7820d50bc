"""How somebody comes to hold a role, in the order in which the data says it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from bylaws.model.backing import Sponsors
from bylaws.model.becoming import Becoming, Probation
from bylaws.model.channels import ChannelKind
from bylaws.model.groups import ANYONE, Excluded, Group
from bylaws.model.ladder import Role
from bylaws.model.noted import Strength
from bylaws.model.quantities import Test
from bylaws.words import messages as say
from bylaws.words.fact import Block, Fact, Listed, PageTarget, Sentence, Text, arg, in_full, is_sentence, listed, remark
from bylaws.words.facts.requirements import sponsors
from bylaws.words.facts.ruling import sentence
from bylaws.words.facts.shared import Shared
from bylaws.words.facts.steps import StepFacts, lowered, reading
from bylaws.words.values import as_target, known, notes_of, often, settled, share, strength, words

_FORM: Final = re.compile(r"^(?:in )?an? (?:new )?(?:GitHub )?(?:pull request|issue)\b\s*")
"""What a place for nominations says already: `a pull request that adds …`."""
_OPENED: Final = {ChannelKind.PULL_REQUESTS: "pull-request", ChannelKind.ISSUES: "issue"}


class BecomingFacts:
    """The way to one role."""

    def __init__(self, shared: Shared, role: Role) -> None:
        self.governance = shared.governance
        self.names = shared.names
        self.pages = shared.pages
        self.ruling = shared.ruling
        self.role = role
        self.becoming: Becoming = role.becoming or Becoming()
        self.named = shared.names.role(role)

    # --- roles that nobody grants -------------------------------------------------------------------------------------

    @property
    def automatic(self) -> list[Sentence]:
        """What makes somebody a holder without a decision."""
        rule = self.becoming.automatic
        if not rule:
            return []
        note = notes_of(rule)
        if rule.text and is_sentence(rule.text):
            return [Text(rule.text), *note]
        if rule.text:
            text, only = rule.text.rstrip(", "), self.only_automatic
            return [say.automatic(text=Text(text), comma="," in text, role=self.named, only=only), *note]
        if rule.held:
            held = listed((self.names.role(one) for one in rule.held), "and")
            return [say.automatic_held(held=held, role=self.named), *note]
        return [say.automatic_counted(counted=self.names.counted(rule), role=self.named), *note]

    @property
    def only_automatic(self) -> bool:
        """Whether nobody grants the role."""
        return bool(self.becoming.automatic) and not (settled(self.becoming) - {"automatic", "note"})

    @property
    def unsettled(self) -> bool:
        """Whether the body has no process for this yet: what it asks for are conditions then, not steps."""
        it = self.becoming
        return bool(it.informal) and not (it.vote or it.by or it.approvals or it.steps)

    # --- steps --------------------------------------------------------------------------------------------------------

    @property
    def block(self) -> Block | None:
        """The way there: numbered steps, or a sentence where there is one only."""
        found, size = self.steps, self.role.size
        one = bool(size and size.is_one and not self.role.in_each)
        if not found:
            return None
        if len(found) == 1:
            return Block(
                say.becoming_alone(role=self.named, one=one, step=Listed(tuple(map(arg, found[0])), "sentences"))
            )
        return Block(say.becoming_lead(role=self.named, one=one), tuple(found), ordered=True)

    @property
    def steps(self) -> list[list[Sentence]]:
        """Nomination, sponsors, approvals, decision and further steps, each in its place in the data."""
        told: set[str] = set()
        found: list[list[Sentence]] = []
        for key in self.becoming.given():
            if key == "drawn_from" and self._names_nominators:
                continue  # the sentence on nominations says it, in its own place
            if key == "note" and found and (note := remark(self.becoming.note)):
                found[-1].append(note)  # it stands behind what it is about
            for name, tell in _STEPS.items():
                if key in name and tell.__name__ not in told:
                    told.add(tell.__name__)
                    found += [step for step in tell(self) if step]
        return found

    @property
    def _whom(self) -> str:
        """Who the candidate is in a sentence: the reader, unless the rules speak of a nominee already."""
        return "nominee" if self.becoming.nominated_by and self.becoming.drawn_from else "you"

    def nomination(self) -> Iterator[list[Sentence]]:
        it = self.becoming
        if it.on_request:
            who = it.drawn_from or Group(role="anyone")
            yield [say.becoming_on_request(who=self.names.who(who), role=self.named, where=self._where())]
            return
        if (
            self.unsettled
            or self._invites_drawn
            or not (it.nominated_by or it.self_nomination or it.nomination or it.nominate_in or it.drawn_from)
        ):
            return
        yield list(self._nomination())

    @property
    def _names_nominators(self) -> bool:
        it = self.becoming
        return bool(it.nominated_by or it.self_nomination or it.nomination or it.nominate_in)

    def _drawn(self, drawn: Group) -> Sentence:
        who, everybody = self.names.who(drawn), drawn.role == ANYONE
        return say.becoming_drawn(who=who, open=everybody, role=self.named)

    @property
    def _invites_drawn(self) -> bool:
        """Whether the sentence on invitations says who is eligible."""
        it = self.becoming
        return bool(it.invited_by and it.drawn_from and not self._names_nominators)

    def _nomination(self) -> Iterator[Sentence]:
        it = self.becoming
        drawn, by = known(it.drawn_from), known(it.nominated_by)
        form = self._form(passive=not by and not it.self_nomination)
        if by:
            simple = drawn if drawn and not drawn.all_of else None
            yield say.becoming_nomination(
                who=self.names.who(by),
                strength=it.nomination_strength or None,
                several=bool(by.any_of),
                whom=self.names.who(simple) if simple else None,
                form=form,
            )
            if it.self_nomination:
                yield say.becoming_self_also()
            if drawn and not simple:
                yield self._drawn(drawn)
        elif it.self_nomination:
            yield say.becoming_self(who=self.names.who(drawn) if drawn else None, form=form)
        elif form:
            yield say.becoming_nominated(who=self.names.who(drawn) if drawn else None, form=form)
        elif drawn:
            yield self._drawn(drawn)

    def _form(self, *, passive: bool) -> Fact | None:
        """`by opening a pull request that adds the nominee to MAINTAINERS.md`; `in` one, where nobody is said to."""
        it = self.becoming
        text = self._with_record(it.nomination) if it.nomination else None
        places = tuple(it.nominate_in)
        channel = self.governance.body.channels.get(places[0]) if len(places) == 1 else None
        opened = _OPENED.get(channel.kind) if channel else None
        if channel and opened:
            rest = _FORM.sub("", text) if text else None
            target = as_target(channel.url)
            return say.nomination_opened(passive=passive, what=opened, target=target, text=words(rest))
        if not text:
            return say.nomination_where(where=self._where()) if it.nominate_in else None
        return say.nomination_form(text=Text(text), where=self._where())

    def _with_record(self, text: str) -> str:
        """A phrase that names the record of the holders, with a link to it."""
        record = self.role.listed_in
        if not record or "](" in text or record not in text:
            return text
        return text.replace(record, f"[{record}]({record})", 1)

    def _where(self) -> Listed | None:
        return listed((self.names.place(name).form("at") for name in self.becoming.nominate_in), "or")

    def opening(self) -> Iterator[list[Sentence]]:
        it = self.becoming
        if it.opening or it.nominations_open_for:
            yield [say.becoming_opening(opening=words(it.opening), time=it.nominations_open_for or None)]

    def sponsored(self) -> Iterator[list[Sentence]]:
        for one in self.becoming.sponsors:
            others = self._other_than_nominator(one)
            said = say.becoming_sponsors(
                who=sponsors(self.names, others or one),
                aside=bool(one.from_other_organizations or (one.besides_nominator and not others)),
                strength=strength(one),
                whom=self._whom,
                number=one.count,
            )
            yield [said, *notes_of(one)]

    def _other_than_nominator(self, it: Sponsors) -> Sponsors | None:
        """`two other maintainers`, where a maintainer nominates."""
        by = known(self.becoming.nominated_by)
        if not (it.besides_nominator and by and by.role and by == it.role):
            return None
        others = Group(**{**it.role.given(), "excluding": (Excluded.SUBJECT,)})
        return Sponsors(**{**it.given(), "role": others})

    def further(self) -> Iterator[list[Sentence]]:
        yield from StepFacts(self.names).all(self.becoming.steps)

    def consent(self) -> Iterator[list[Sentence]]:
        found = in_full(self.becoming.consent)
        if found:
            yield [found]

    def approvals(self) -> Iterator[list[Sentence]]:
        what = self._what_is_approved()
        for one in self.becoming.approvals:
            if not known(one.by):
                continue
            any_one = one.passes.test is Test.COUNT and one.passes.count == 1 and not one.passes.more_than
            said = say.becoming_approvals(
                test="any" if any_one else one.passes.test,
                threshold=one.passes,
                who=self.names.who(one.by, excluding=one.by.excluding),
                what=what,
                strength=strength(one),
            )
            besides = one.besides_nominator
            told = say.becoming_nominator(counts=not besides) if isinstance(besides, bool) else None
            yield [said, *([told] if told else []), *notes_of(one)]

    def _what_is_approved(self) -> str:
        kinds = {
            _OPENED.get(channel.kind)
            for name in self.becoming.nominate_in
            if (channel := self.governance.body.channels.get(name))
        }
        return kinds.pop() or "nomination" if len(kinds) == 1 else "nomination"

    def invited(self) -> Iterator[list[Sentence]]:
        by = known(self.becoming.invited_by)
        if by:
            drawn = known(self.becoming.drawn_from) if self._invites_drawn else None
            whom = self.names.who(drawn) if drawn else None
            it = self.becoming
            alone = it.given().get("must_be_voted") is False
            said = say.becoming_invited(who=self.names.who(by), role=self.named, whom=whom, alone=alone)
            yield [said]

    def asking(self) -> Iterator[list[Sentence]]:
        if self.becoming.ask:
            yield [say.becoming_ask(who=self.names.who(self.becoming.ask))]

    def appointed(self) -> Iterator[list[Sentence]]:
        by = known(self.becoming.appointed_by)
        if by:
            size = self.role.size
            one = bool(size and size.is_one and not self.role.in_each)
            yield [say.becoming_appointed(who=self.names.who(by), role=self.named, strength=None, one=one)]

    def discussion(self) -> Iterator[list[Sentence]]:
        it = self.becoming
        if it.discussion:
            yield [say.step_discussion(time=it.discussion, note=None)]

    def seconded(self) -> Iterator[list[Sentence]]:
        if self.becoming.seconded_by:
            yield [sentence(one) for one in self.ruling.before(self.becoming, discussion=False)]

    def decision(self) -> Iterator[list[Sentence]]:
        it = self.becoming
        if not (it.vote or it.by or it.then or it.variants):
            return
        kind = self.ruling.kind(it)
        who = self.ruling.who(it, kind)
        consulted = self.ruling.consulted(it)
        lazy = bool(kind and kind.passes.test in (Test.NO_OBJECTION, Test.CONSENSUS)) or "ladder" not in self.pages
        found: list[Sentence] = []
        if kind and (it.vote or it.by):
            named = linked_kind(self.names.kind(kind))
            found.append(
                say.becoming_vote(
                    who=who,
                    kind=named,
                    lazy=lazy,
                    voted=bool(it.must_be_voted),
                    consulted=consulted,
                    strength=strength(it),
                    whom=self._whom,
                )
            )
        elif it.by:
            found.append(self._decided(who, consulted))
        if it.vote_by:
            found.append(say.becoming_vote_by(how=Text(it.vote_by)))
        if it.open_for and kind and kind.passes.test is Test.NO_OBJECTION:
            found.append(say.becoming_objections(time=it.open_for))
        terms = self.ruling.terms(it, told=("must_be_voted", "veto"))
        yield [*found, *map(sentence, terms), *self.ruling.follows(it)]

    def _decided(self, who: Fact | None, consulted: Fact | None) -> Sentence:
        """Who decides, where nobody says how."""
        alone = self.ruling.decides(self.becoming) if self.becoming.alone else None
        if alone:
            return sentence(alone)
        return say.becoming_decided(who=who, consulted=consulted, strength=strength(self.becoming), whom=self._whom)

    def vetoed(self) -> Iterator[list[Sentence]]:
        veto = self.becoming.veto
        if not veto or self.unsettled:
            return
        kind = self.governance.voting.kinds.get(veto.vote) if veto.vote else None
        said = say.becoming_veto(
            who=self.names.who(veto.by),
            kind=self.names.kind(kind) if kind else None,
            within=veto.within or None,
            reasons=(veto.reasons_strength or Strength.MUST) if veto.with_reasons else None,
            strength=strength(veto),
        )
        yield [said, *notes_of(veto)]

    def trial(self) -> Iterator[list[Sentence]]:
        it = self.becoming.probation
        if it:
            found: list[Sentence] = [one for one in (self._trial(it),) if one]
            if it.guided_by:
                found.append(say.becoming_guided(who=self.names.who(it.guided_by)))
            yield [*found, *notes_of(it)]

    @staticmethod
    def _trial(it: Probation) -> Fact | None:
        how, before = strength(it), bool(it.before)
        if it.until:
            return say.becoming_trial_until(
                until=lowered(it.until), time=it.length or None, before=before, strength=how
            )
        return say.becoming_trial(time=it.length, before=before, strength=how) if it.length else None

    # --- what holds for all candidates --------------------------------------------------------------------------------

    @property
    def conditions(self) -> list[Sentence]:
        """How candidates are judged, and what the body says besides."""
        it = self.becoming
        found: list[Sentence] = []
        if it.neutral:
            found.append(say.becoming_neutral())
        if it.spread:
            found.append(say.becoming_spread(share=share(it.spread), count=it.spread.count))
        if it.reviewed_every:
            who = self.names.who(it.by) if it.by else None
            found.append(say.becoming_reviewed(who=who, **often(it.reviewed_every)))
        note = None if self.steps else remark(it.note)
        return [*found, *(one for one in (note, reading(it.see)) if one)]

    @property
    def informal(self) -> Fact | None:
        """That the body has no formal process for this."""
        return say.becoming_informal(number=1) if self.becoming.informal else None


def linked_kind(kind: Fact) -> Fact:
    """A kind of vote, with a link to where it is defined."""
    return kind.but(target=kind.args.get("target") or PageTarget("governance", "voting"))


Tell = Callable[[BecomingFacts], Iterator[list[Sentence]]]

_STEPS: Final[Mapping[frozenset[str], Tell]] = {
    frozenset({"opening", "nominations_open_for"}): BecomingFacts.opening,
    frozenset({
        "nominated_by", "nomination_strength", "self_nomination", "nomination", "nominate_in", "drawn_from",
        "on_request",
    }): BecomingFacts.nomination,
    frozenset({"ask"}): BecomingFacts.asking,
    frozenset({"sponsors"}): BecomingFacts.sponsored,
    frozenset({"steps"}): BecomingFacts.further,
    frozenset({"consent"}): BecomingFacts.consent,
    frozenset({"approvals"}): BecomingFacts.approvals,
    frozenset({"invited_by"}): BecomingFacts.invited,
    frozenset({"appointed_by"}): BecomingFacts.appointed,
    frozenset({"discussion"}): BecomingFacts.discussion,
    frozenset({"seconded_by"}): BecomingFacts.seconded,
    frozenset({
        "vote", "by", "alone", "vote_by", "consulted", "open_for", "opens", "venues", "must_be_voted", "takes_effect",
        "then", "variants",
    }): BecomingFacts.decision,
    frozenset({"veto"}): BecomingFacts.vetoed,
    frozenset({"probation"}): BecomingFacts.trial,
}  # fmt: skip
"""Each step with the keys that it is made of; the first of them in the data gives it its place."""
