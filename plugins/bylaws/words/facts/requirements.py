"""What holders of a role do and may do, and what it takes to become one: lists whose items are all of one form."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from copy import copy
from typing import Any, Final

from bylaws.model.access import Access, Privilege
from bylaws.model.backing import Sponsors
from bylaws.model.groups import Excluded
from bylaws.model.ladder import Role
from bylaws.model.noted import Binding, Noted, Strength
from bylaws.model.requirements import Duty, Requirement
from bylaws.words import messages as say
from bylaws.words.english import is_third_person
from bylaws.words.fact import Block, Fact, Name, Nested, Text, fact, in_full, listed
from bylaws.words.facts.steps import lowered
from bylaws.words.names import Names
from bylaws.words.values import stated, strength, words

Item = Fact | Text | Nested | list[Any]

BASE: Final = "base"
"""The tone of a list whose lead has the subject: `Contributors should:`, then `Comment on issues`."""


def duties(names: Names, role: Role) -> Block | None:
    """What holders do. Where all duties are equally soft, the lead says so once."""
    given = stated(role.responsibilities)
    if not given:
        return None
    common = _common(given)
    tone = "they" if any(one.text and is_third_person(one.text.split(" ", 1)[0]) for one in given) else "several"
    items = tuple(_noted(_duty(names, one, None if common else strength(one), tone), one) for one in given)
    lead = say.duties_lead_soft(who=names.role(role), strength=common) if common else say.duties_lead()
    return Block(lead, items)


def _duty(names: Names, it: Duty, how: Strength | None, tone: str) -> Fact:
    """`Should review changes`; `tone`: whether the verbs of the list are those of one holder or of several."""
    if it.text:
        return say.duty(text=Text(it.text), strength=how, tone=tone)
    counted = names.counted(it)
    return say.duty_counted(do=words(it.do), strength=how, counted=counted, tone=tone)


def in_a_line(found: Block | None) -> Block | None:
    """The same; a list of one thing is a line: `**Privileges:** Approve changes.`"""
    if found is None or len(found.items) != 1:
        return found
    (only,) = found.items
    if not isinstance(only, Fact) or only.id == "item-remarked" or only.args.get("how") == "sentences":
        return found
    return Block(say.only_item(lead=found.lead, item=only))


def privileges(names: Names, given: Iterable[Privilege]) -> tuple[Item, ...]:
    """What holders may do, each as an item that begins with a verb."""
    return tuple(_noted(_privilege(one), one) for one in stated(given))


def _privilege(it: Privilege) -> Fact:
    found = _held(it)
    found = say.privilege_limit(privilege=found, text=Text(it.but_not)) if it.but_not else found
    found = say.privilege_team(privilege=found, team=Name(it.team)) if it.team else found
    return _conditional(it, found)


def _conditional(it: Privilege, said: Fact) -> Fact:
    """A privilege, and before what it is not theirs: `Merge pull requests, after six months in the role`."""
    conditions = (
        say.privilege_after(time=it.after) if it.after else None,
        say.privilege_two_factor() if it.two_factor else None,
        say.privilege_once(text=lowered(it.once)) if it.once else None,
    )
    found = listed(conditions, "and")
    return say.privilege_conditional(privilege=said, conditions=found) if found else said


def _held(it: Privilege) -> Fact:
    how = strength(it)
    if it.text:
        return say.privilege(text=Text(it.text), strength=how)
    on = words(it.on)
    return say.privilege_access(access=access(it), member=it.access is Access.MEMBER, on=on, strength=how)


def access(it: Privilege) -> Fact | None:
    """`write access to the repository concerned`, `membership in the organization`."""
    on = words(it.on)
    if it.access:
        return say.access(level=it.access, on=on)
    if it.resources:
        return say.access_resources(things=listed(say.resource(what=one) for one in it.resources), on=on)
    return None


def access_cell(it: Privilege) -> Fact | None:
    """The same in a table, with the body's words behind it."""
    held = access(it)
    found = _conditional(it, held) if held else None
    return found if found is None or not it.note else _with_note(found, it.note)


class Conditions:
    """What it takes to become a holder of a role, or to stay one."""

    def __init__(self, names: Names, given: Iterable[Requirement]) -> None:
        self.names = names
        self.given = given = stated(given)
        self.common = _common(given)
        """How soft all of the conditions are, where they are equally soft: the lead says so once."""
        sample = next(_texts(given), None)
        self.tone: Any = self._tone_of_all if self.common else words(sample)
        """Words of the body, whose form the other items take."""
        self.titled = sum(bool(one.title) for one in given) > 1

    @property
    def _tone_of_all(self) -> str:
        """`maintainers should:` is followed by infinitives, `maintainers typically:` by what they do."""
        return "several" if self.common is Strength.TYPICALLY else BASE

    @property
    def items(self) -> tuple[Item, ...]:
        return tuple(map(self.item, self.given))

    def choice(self, it: Requirement) -> tuple[Item, ...]:
        """The parts of a condition that is a choice, where its own words stand in the lead of the list."""
        return tuple(self._part(one, choice=True) for one in stated(it.any_of))

    def item(self, it: Requirement) -> Item:
        """A condition as an item of a list; combinations have their parts below."""
        if len(stated(it.all_of)) == 1 and not (it.title or it.note or it.judged_by or it.waived_by):
            return self.item(*stated(it.all_of))
        parts = stated(it.any_of or it.all_of or it.of_which)
        head = self._group(it) if it.any_of or it.all_of else self._one(it)
        remarks = self._remarks(it)
        if not parts:
            return _noted(head, it, *remarks)
        inner = self._inner(parts)
        below = (*(inner._part(one, choice=not it.all_of) for one in parts), *remarks)
        if it.note and _is_several(it.note):
            below = (*below, Text(it.note))
        elif it.note:
            head = _with_note(head, it.note.rstrip("."))
        heads = self.titled and it.title and it.all_of  # several titles are headings
        return Nested(head if heads else say.lead(words=head), below)

    def _inner(self, parts: Sequence[Requirement]) -> Conditions:
        """The same for the parts of a condition: those in words of the body give the others their form."""
        sample = next(_texts(parts), None)
        if self.common or not sample:
            return self
        found = copy(self)
        found.tone = Text(sample)
        return found

    def _part(self, it: Requirement, *, choice: bool) -> Item:
        """A condition inside of another one: a number to choose from stands there alone."""
        if choice and it.of and not it.done and not it.of_which:
            return _noted(fact("counted-bare", **self.names.counted(it).args), it, *self._remarks(it))
        return self.item(it)

    def _group(self, it: Requirement) -> Fact:
        if it.title:
            choice = say.one_of_these(number=it.at_least) if it.any_of else None
            return say.requirement_group(title=Text(it.title), strong=self.titled, choice=choice)
        return say.requirement_any(number=it.at_least) if it.any_of else say.requirement_all()

    def _one(self, it: Requirement) -> Fact:  # noqa: C901 (one line for each kind of condition)
        names, tone = self.names, self.tone
        how = None if self.common else strength(it)
        if it.text:
            return say.requirement(text=Text(it.text), strength=how or ("plain" if self.common else None), tone=tone)
        if it.held:
            held = listed((names.a_role_or_party(one) for one in it.held), "or")
            return say.requirement_held(tone=tone, strength=how, role=held, time=it.held_for or None)
        if it.active_for:
            return say.requirement_active(tone=tone, strength=how, time=it.active_for)
        if it.effort:
            return say.requirement_effort(tone=tone, strength=how, time=it.effort, per=it.per or None)
        if it.working_time:
            return say.requirement_working_time(tone=tone, strength=how, part=it.working_time)
        if it.sponsors:
            how = how or strength(it.sponsors)
            return _noted(
                say.requirement_sponsors(tone=tone, strength=how, sponsors=sponsors(names, it.sponsors)), it.sponsors
            )
        if it.joined:
            where = listed(names.place(name).form("at") for name in it.joined)
            return say.requirement_joined(tone=tone, strength=how, where=where)
        if it.accepted:
            return say.requirement_accepted(tone=tone, strength=how, documents=names.links(it.accepted))
        if it.two_factor is False:
            return say.requirement_no_two_factor()
        if it.two_factor:
            return say.requirement_two_factor(tone=tone, strength=how)
        done = words(it.done)
        return say.requirement_counted(tone=tone, strength=how, done=done, counted=names.counted(it))

    def _remarks(self, it: Requirement) -> list[Fact]:
        return [one for one in (self._judged(it), self._waived(it)) if one]

    def _judged(self, it: Requirement) -> Fact | None:
        return say.requirement_judged(who=self.names.who(it.judged_by)) if it.judged_by else None

    def _waived(self, it: Requirement) -> Fact | None:
        return say.requirement_waived(who=self.names.who(it.waived_by)) if it.waived_by else None


def sponsors(names: Names, it: Sponsors) -> Fact:
    """`two maintainers from two different organizations`."""
    return say.sponsors(
        who=names.several(it.count, it.role),
        organizations=it.organizations,
        others=it.from_other_organizations or None,
        know=bool(it.know_work),
        besides=bool(it.besides_nominator) and Excluded.SUBJECT not in it.role.excluding,
    )


def _common(given: Sequence[Binding]) -> Strength | None:
    """The strength that all of several rules have; none for one rule, which says it itself."""
    found = {strength(one) for one in given}
    return found.pop() if len(given) > 1 and len(found) == 1 else None


def _texts(given: Sequence[Requirement]) -> Iterator[str]:
    """The conditions in the body's own words, those of the list itself before those inside of others."""
    yield from (one.text for one in given if one.text and not strength(one))
    for one in given:
        yield from _texts([*one.any_of, *one.all_of])


def _noted(said: Fact, it: Noted, *remarks: Fact) -> Fact:
    """An item with the body's words behind it: a phrase goes on behind a comma, a sentence behind a semicolon."""
    if it.note:
        said = _with_note(said, it.note)
    return say.item_remarked(item=said, remarks=listed(remarks, "sentences")) if remarks else said


def _is_several(note: str) -> bool:
    """Whether a note is more than one sentence."""
    return bool(re.search(r"\w\w[)”\"]?\. \S", note.strip()[:-1]))


def _with_note(said: Fact, note: str) -> Fact:
    several = _is_several(note)
    how = "sentences" if several else "phrase" if note[:1].islower() else "clause"
    return say.item_noted(item=said, how=how, note=in_full(note) if several else Text(note))
