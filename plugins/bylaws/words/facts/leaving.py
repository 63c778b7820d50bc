"""How a role ends: inactivity, removal, emeritus status, the end of a term; for one role, or for all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bylaws.model.decided import Decided, Ruled
from bylaws.model.ladder import Role
from bylaws.model.leaving import Emeritus, Return, SteppingDown
from bylaws.model.vote_kinds import VoteKind
from bylaws.words import messages as say
from bylaws.words.fact import Block, Fact, Listed, PageTarget, Sentence, Text, in_full, is_sentence, listed, remark
from bylaws.words.facts.becoming import linked_kind
from bylaws.words.facts.inactivity import InactivityFacts
from bylaws.words.facts.removal import RemovalFacts
from bylaws.words.facts.ruling import sentence
from bylaws.words.facts.shared import Shared
from bylaws.words.facts.steps import StepFacts, reasoned
from bylaws.words.values import notes_of, settled, strength, words

_PARTS: Final = frozenset({"inactivity", "removal", "stepping_down", "emeritus"})
_TO_THE_READER: Final = re.compile(r"\byour(?:self)?\b")


class LeavingFacts:
    """How one role ends, or, without a role, what is the same for all."""

    def __init__(self, shared: Shared, role: Role | None = None) -> None:
        self.shared = shared
        self.governance = shared.governance
        self.names = shared.names
        self.ruling = shared.ruling
        self.role = role
        self.named = shared.names.role(role) if role else None
        self.lifecycle = shared.governance.lifecycle

    @property
    def parts(self) -> list[str]:
        """The ways in which a role ends that have rules, in the order of the data."""
        return [key for key in (self.role or self.lifecycle).given() if key in _PARTS]

    # --- inactivity ---------------------------------------------------------------------------------------------------

    @property
    def inactivity(self) -> InactivityFacts:
        rules = self.role.inactivity if self.role else self.lifecycle.inactivity
        return InactivityFacts(self.shared, tuple(rules), self.role)

    # --- removal ------------------------------------------------------------------------------------------------------

    @property
    def removal(self) -> RemovalFacts | None:
        """The rule on removal of the role, or of all; None where nothing is said."""
        rule = self.role.removal if self.role else self.lifecycle.removal
        return RemovalFacts(self.shared, rule, self.role) if rule else None

    # --- emeritus -----------------------------------------------------------------------------------------------------

    @property
    def emeritus(self) -> list[Sentence]:
        """Emeritus status, in sentences."""
        it = self.role.emeritus if self.role else self.lifecycle.emeritus
        if not it:
            return []
        why = in_full(it.reason)
        found = list(self._emeritus_given(it))
        found += self._as_emeritus(it, first=not found)
        return [why, *found] if why and found else found

    @property
    def emeritus_alone(self) -> bool:
        """Whether there is only one sentence about it, which can stand with those on stepping down."""
        it = self.lifecycle.emeritus
        return bool(it and len(it.when) == 1 and not (settled(it) - {"when"}))

    def _emeritus_given(self, it: Emeritus) -> Iterator[Sentence]:
        """Who takes emeritus status, and how."""
        own = [Text(one) for one in it.when if is_sentence(one)]
        yield from own
        what = listed((Text(one) for one in it.when if not is_sentence(one)), "or")
        entry = it.entry or None
        requested = bool(entry and entry.on_request)
        kind = self.governance.kind(entry) if entry and entry.vote else None
        if what and (entry or self.named):
            yield say.emeritus_entry(
                role=self.named,
                what=what,
                strength=strength(entry) if entry else None,
                request=requested,
                free=bool(entry and entry.automatic),
                vote=self._vote(entry, kind) if entry and kind else None,
            )
        elif what:
            yield say.emeritus_when(what=what)
        elif entry and kind:
            yield say.emeritus_vote(vote=self._vote(entry, kind), request=requested)
        elif entry and entry.automatic:
            yield say.emeritus_free()
        if entry and entry.declinable:
            yield say.emeritus_declinable()
        if entry:
            yield from self._rest(entry)

    def _as_emeritus(self, it: Emeritus, *, first: bool) -> Iterator[Sentence]:
        """What emeritus holders may do, where they are listed, how they return. `first`: whether nothing is said yet
        to which `they` could refer."""
        rights = listed((say.right(text=Text(one)) for one in it.rights), "and") if it.rights else None
        if it.keeps_vote_for or rights:
            whole = first or not self.named
            yield say.emeritus_rights(role=self.named, time=it.keeps_vote_for or None, rights=rights, first=whole)
            first = False
        if it.without_vote:
            yield say.emeritus_no_vote(role=self.named)
            first = False
        if it.permanent or it.for_good or it.listed_in:
            how = "for-good" if it.for_good else "until-asked" if it.permanent else None
            where = self.names.document(it.listed_in) if it.listed_in else None
            yield say.emeritus_listed(role=self.named, how=how, where=where, first=first)
            first = False
        if it.back:
            yield from self.back(it.back, "emeritus" if first else "they")
        yield from notes_of(it)

    def _rest(self, rule: Decided) -> Iterator[Sentence]:
        """What else a rule says of its decision."""
        yield from map(sentence, self.ruling.before(rule))
        yield from self.ruling.behind(rule)

    def _vote(self, rule: Ruled, kind: VoteKind) -> Fact:
        named = linked_kind(self.names.kind(kind))
        return say.vote_of(who=self.names.who(self.governance.electorate(rule)), kind=named)

    def back(self, it: Return, who: str) -> Iterator[Sentence]:
        """How somebody takes a role again; `who`: `you`, or `they` for emeritus holders, `emeritus` where no sentence
        has named them."""
        kind = self.governance.kind(it) if it.vote else None
        free = it.automatic or not (it.vote or it.by)
        if it.text:
            yield (
                Text(it.text)
                if is_sentence(it.text)
                else say.back_by(
                    who="you" if _TO_THE_READER.search(it.text) else who, text=Text(it.text), role=self.named
                )
            )
        if it.within or it.automatic or it.as_new or it.active_for or not free:
            yield say.back(
                who=who,
                role=self.named,
                strength=strength(it),
                within=it.within or None,
                active=it.active_for or None,
                new=bool(it.as_new),
                free=bool(it.automatic),
                vote=self._vote(it, kind) if kind else None,
                by=self.names.who(it.by) if it.by and not kind else None,
            )
        yield from self._rest(it)

    # --- stepping down and leave --------------------------------------------------------------------------------------

    @property
    def _stepping(self) -> SteppingDown | None:
        """The rule of the role on stepping down, or that of all."""
        return (self.role.stepping_down if self.role else self.lifecycle.stepping_down) or None

    @property
    def stepping_down(self) -> list[Sentence]:
        it = self._stepping
        if not it:
            return []
        told = self._channels(it) if self._told_to(it) and not it.steps else None
        is_allowed = it.any_time or it.allowed
        at_once = told if is_allowed and not (it.down_the_ladder or it.notice or it.successor) else None
        found: list[Sentence | None] = [
            say.stepping_allowed(role=self.named, freely=bool(it.any_time), channels=at_once) if is_allowed else None,
            say.stepping_lower() if it.down_the_ladder else None,
            say.stepping_notice(time=it.notice) if it.notice else None,
            say.stepping_successor() if it.successor else None,
            say.stepping_contact(channels=told, role=self.named) if told and not at_once else None,
            None if it.steps else remark(it.note),
        ]
        given = [one for one in found if one]
        why = in_full(it.reason)
        return [why, *given] if why and given else given

    @property
    def stepping_note(self) -> Text | None:
        """What is added, behind the steps."""
        it = self._stepping
        return remark(it.note) if it and it.steps else None

    def _channels(self, it: SteppingDown) -> Listed | None:
        return self.names.places(tuple(it.contact))

    def _told_to(self, it: SteppingDown) -> bool:
        """Whether whom to tell is said with stepping down, and not where questions go."""
        return bool(it.contact) and not (not self.role and self.contact and self._asked_there(it))

    @property
    def stepping_steps(self) -> Block | None:
        """What is done to step down; whom to tell is the first step where there are others."""
        it = self._stepping
        if not it or not it.steps:
            return None
        lead = say.stepping_lead(role=self.named)
        found = StepFacts(self.names).procedure(it.steps, lead)
        if self._told_to(it):
            told: list[Sentence] = [say.step_tell(channels=self._channels(it))]
            found = Block(say.procedure_lead(lead=lead), (told, *StepFacts(self.names).all(it.steps)), True)
        return found if self.stepping_down or not found else reasoned(in_full(it.reason), found)

    @property
    def leave(self) -> list[Sentence]:
        """Leave of absence."""
        it = self.lifecycle.leave
        return list(self._leave()) if it else []

    def _leave(self) -> Iterator[Sentence]:
        it = self.lifecycle.leave
        if not it:
            return
        reasons = ("needed" if it.reasons_needed else "free") if "reasons_needed" in settled(it) else None
        yield say.leave_taken(reasons=reasons)
        if it.how:
            yield Text(it.how) if is_sentence(it.how) else say.leave_how(how=Text(it.how), strength=it.how_strength)
        if it.most:
            yield say.leave_most(time=it.most, strength=it.most_strength)
        if "counted" in settled(it):
            yield say.leave_counted(counted=bool(it.counted))
        if stand_in := in_full(it.stand_in):
            yield stand_in
        if it.back:
            yield from self.back(it.back, "you")
        if it.silent_for:
            yield say.leave_silent(time=it.silent_for, page=PageTarget("ladder", "emeritus"))
        yield from notes_of(it)

    # --- questions ----------------------------------------------------------------------------------------------------

    @property
    def contact(self) -> Fact | None:
        """Where to write: to leave or to ask, where both go to one place; else where to ask."""
        page = self.governance.body.documents.ladder
        asked = page.contact if page else ()
        if not asked:
            return None
        it = self.lifecycle.stepping_down
        same = bool(it and self._asked_there(it))
        why = listed(
            (
                say.ladder_contact_lower()
                if same and it and it.down_the_ladder
                else say.ladder_contact_step_down()
                if same
                else None,
                say.ladder_contact_emeritus() if same and self.lifecycle.emeritus else None,
                say.ladder_contact_question(titled=bool(page and page.title)),
            ),
            "or",
        )
        return say.ladder_contact(why=why, channels=listed((self.names.address(name) for name in asked), "or"))

    def _asked_there(self, it: SteppingDown) -> bool:
        page = self.governance.body.documents.ladder
        return bool(page and it.contact) and set(it.contact) == set(page.contact if page else ())

    # --- terms --------------------------------------------------------------------------------------------------------

    @property
    def renewal(self) -> Block | None:
        """How a term is renewed: a sentence, or steps."""
        it = self.role.renewal if self.role else None
        if not it:
            return None
        kind = self.governance.kind(it) if it.vote else None
        said: list[Sentence | None] = [
            say.renewal(
                strength=strength(it),
                free=bool(it.automatic),
                unless=words(it.unless),
                vote=linked_kind(self.names.kind(kind)) if kind else None,
                by=self.names.who(self.governance.electorate(it)) if kind or it.by else None,
            )
            if it.automatic or it.vote or it.by
            else None,
            *self._rest(it),
        ]
        told = Listed(tuple(one for one in said if one), "sentences")
        if it.steps:
            lead = say.renewal_lead(words=told if told.items else None)
            return Block(lead, tuple(StepFacts(self.names).all(it.steps)), ordered=True)
        return Block(say.sentences(words=told)) if told.items else None
