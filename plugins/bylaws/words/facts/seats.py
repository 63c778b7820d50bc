"""Seats of a team: their classes, the limits for one organization, and what happens when one falls empty."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, Final

from bylaws.body.governance import Governance
from bylaws.model.ladder import Office, Role
from bylaws.model.procedures import Step
from bylaws.model.seating import Cap, SeatClass, Vacancy, VacancyStep
from bylaws.model.teams import Team
from bylaws.words import messages as say
from bylaws.words.fact import Fact, Name, Sentence, Table, Text, arg, listed, remark
from bylaws.words.facts.ruling import RulingFacts
from bylaws.words.facts.steps import StepFacts, lowered, some
from bylaws.words.names import Names, lowered_name
from bylaws.words.values import notes_of, strength


class SeatFacts:
    """What there is to say about the seats of a role."""

    def __init__(self, governance: Governance, names: Names, ruling: RulingFacts, role: Role) -> None:
        self.governance = governance
        self.names = names
        self.ruling = ruling
        self.steps = StepFacts(names)
        self.role = role
        self.team = role if isinstance(role, Team) else None

    # --- classes -----------------------------------------------------------------------------------------------------

    @property
    def classes(self) -> list[SeatClass]:
        return [*self.team.classes.values()] if self.team else []

    @property
    def lead(self) -> Fact | None:
        """How many seats there are, and of how many kinds."""
        if len(self.classes) < 2 or self.team is None:
            return None
        sizes = [it.size.least for it in self.classes if it.size and it.size.exact and it.size.least]
        total = sum(sizes) if len(sizes) == len(self.classes) else None
        size = self.team.size or None
        if size and size.exact and size.least == total:
            size = None  # the sum says it
        named = self.names.team(self.team)
        how = self.team.size_strength
        return say.seats_lead(team=named, total=total, size=size, kinds=len(self.classes), strength=how)

    @property
    def only_class(self) -> list[Sentence]:
        """The seats of a team with one class, as a sentence."""
        if len(self.classes) != 1:
            return []
        it = self.classes[0]
        if it.filled_by == "subproject" and not (it.size and it.size.most != 1):
            return [self._of_each_part(it), *self._notes(it)]
        found = say.seats_one_class(
            size=it.size or (self.team.size if self.team else None) or None,
            name=Name(_short(it.name)),
            filled=self._filled(it),
            eligible=self._open_to(it),
            term=it.term or None,
        )
        return [found, *self._notes(it)]

    def _of_each_part(self, it: SeatClass) -> Fact:
        rules = self.governance.body.subprojects or None
        part = Name(rules.word) if rules and rules.word else say.subproject_word()
        by = it.elected_by or it.appointed_by
        return say.seats_of_each_part(
            part=part,
            name=Name(lowered_name(_short(it.name))),
            by=self.names.who(by) if by else None,
            eligible=self._open_to(it),
            term=it.term or None,
        )

    @property
    def table(self) -> Table | None:
        """The classes of seats, a line each."""
        if len(self.classes) < 2:
            return None
        turns = any(it.cohorts for it in self.classes)
        header = [
            say.column_seats_of_class(), say.column_filled_by(), say.column_open_to(), say.column_term_of_office(),
            say.column_when(),
        ]  # fmt: skip
        return header, [self._line(it, turns) for it in self.classes]

    def _line(self, it: SeatClass, turns: bool) -> list[Any]:
        term = it.term or (self.role.term if self.role.term else None)
        return [
            say.seat_class(size=it.size or None, name=Name(_plural(it))),
            self._filled(it),
            self._open_to(it),
            arg(term) if term else None,
            self._turn(it) if turns else None,
        ]

    def _filled(self, it: SeatClass) -> Fact | None:
        owner = self.governance.body.organizations.get(it.organization or "")
        elected = it.filled_by == "election" or (it.filled_by == "subproject" and it.elected_by)
        by = it.elected_by if elected else it.appointed_by
        if not (it.filled_by or owner or by):
            return None if it.required else say.seats_optional()
        return say.seats_filled(
            how=it.filled_by or ("named" if owner and not by else "appointment"),
            by=self.names.who(by) if by else None,
            owner=Name(owner.name) if owner else None,
            optional="required" in it.given() and not it.required,
            strength=strength(it),
        )

    def _open_to(self, it: SeatClass) -> Fact | None:
        return self.names.who(it.eligible).form("open") if it.eligible else None

    def _turn(self, it: SeatClass) -> Fact | None:
        """How often how many of the seats are filled: two of four with a term of two years are two each year."""
        term = it.term or self.role.term
        if not term or term.qualifier or term.few or term.least != term.most:
            return None
        rounds = len(it.cohorts) or 1
        alike = len(set(it.cohorts)) <= 1
        if term.most % rounds or not alike:
            return say.seats_in_turn(counts=listed(it.cohorts)) if it.cohorts else None
        count = it.cohorts[0] if it.cohorts else None
        return say.seats_turn(count=count, every=term.most // rounds, unit=term.unit)

    @property
    def remarks(self) -> list[list[Sentence]]:
        """What the table does not say of single classes."""
        found: list[list[Sentence]] = []
        for it in self.classes if len(self.classes) > 1 else ():
            others = listed(self._class_name(name) for name in it.not_with)
            exclusive: list[Sentence] = [say.seats_exclusive(others=others)] if others else []
            if more := [*exclusive, *self._notes(it)]:
                found.append([say.led(what=Name(_short(it.name))), *more])
        return found

    def _notes(self, it: SeatClass) -> list[Text]:
        return notes_of(it)

    def _class_name(self, name: str) -> Name:
        found = self.team.classes.get(name) if self.team else None
        return Name(_short(found.name) if found else name)

    # --- limits ------------------------------------------------------------------------------------------------------

    def limit(self, cap: Cap) -> list[Sentence]:
        """How many seats one organization may hold, and what happens when it holds more."""
        word = Name(cap.word or "organization")
        classes = listed(self._class_name(name) for name in cap.classes) if cap.classes else None
        limit = cap.limit
        first = say.seats_limit(
            how=strength(cap) or "none",
            word=word,
            count=limit.count or 0,
            share=arg(limit).args["share"],
            below=limit.below,
            classes=classes,
        )
        first = case_of(self.ruling, cap, first)
        begins = say.seats_limit_from(date=cap.from_[:1].isdigit(), text=lowered(cap.from_)) if cap.from_ else None
        found: list[Sentence | None] = [first, begins, *self.breaches(cap), remark(cap.note)]
        return [one for one in found if one]

    def breaches(self, cap: Cap) -> Iterator[Sentence]:
        """What happens when a limit is exceeded, at an election and later."""
        yield from self._exceeded(tuple(cap.at_election), say.seats_over_at_election())
        if cap.resign:
            yield say.seats_resign(
                word=Name(cap.word or "organization"), strength=strength(cap.resign), time=cap.resign.within or None
            )
            yield from notes_of(cap.resign)
        yield from self._exceeded(tuple(cap.on_breach), say.seats_over_later())

    def _exceeded(self, steps: Sequence[Step], case: Fact) -> Iterator[Sentence]:
        """The first step behind its case, each other one behind its own: else, that the one before cannot be."""
        for number, step in enumerate(steps):
            first, *more = self.steps.step(step)
            has_case = number and (step.when or " if " in f" {step.action.lower()}")
            yield first if has_case else say.seats_case(case=say.vacancy_next() if number else case, step=_inner(first))
            yield from more

    # --- vacancies ---------------------------------------------------------------------------------------------------

    @property
    def vacancies(self) -> list[Sentence]:
        """What happens when a seat falls empty: class by class, in the order of the data."""
        found: list[Sentence] = []
        of_all = self.role.vacancy if isinstance(self.role, Team | Office) else None
        if of_all:
            found += self._vacancy(of_all, ())
        for it in self.classes:
            if it.vacancy:
                found += self._vacancy(it.vacancy, (it.id,))
        return found

    def _vacancy(self, it: Vacancy, classes: tuple[str, ...]) -> Iterator[Sentence]:
        before: tuple[str, ...] | None = None
        for step in it.steps:
            of = step.classes or classes
            yield from self._vacant(step, of, again=of == before)
            before = of
        office = self.names.role(self.role) if self.team is None else None
        if it.within:
            yield say.vacancy_within(time=it.within, strength=it.within_strength, first=not it.steps, office=office)
        if it.acting:
            who = self.names.who(it.acting)
            told = bool(it.steps or it.within)
            yield say.vacancy_acting(who=some(who) if office else who, told=told, office=office)
        if it.rest_of_term:
            yield say.vacancy_rest()
        if it.skip_within:
            yield say.vacancy_skip(time=it.skip_within)
        yield from notes_of(it)

    def _vacant(self, step: VacancyStep, of: tuple[str, ...], *, again: bool) -> Iterator[Sentence]:
        first, *more = self.steps.step(step, cased=True)
        names = listed((self._class_name(name) for name in of), "or")
        office = self.names.role(self.role) if self.team is None else None
        if step.when and again:
            case: Fact = say.vacancy_if(text=lowered(step.when))
        elif step.when:
            case = say.vacancy_case_and(names=names, article=_article(of, self), office=office, text=lowered(step.when))
        else:
            case = (
                say.vacancy_next()
                if again
                else say.vacancy_case(names=names, article=_article(of, self), office=office)
            )
        yield say.seats_case(case=case, step=_inner(first))
        yield from more


def case_of(ruling: RulingFacts, cap: Cap, said: Fact) -> Fact:
    """A limit behind the only case in which it holds."""
    case = ruling.case(cap.when)
    return say.limit_case(case=case, limit=said) if case else said


def _article(of: tuple[str, ...], seats: SeatFacts) -> str:
    """What stands before the name of a class: `the`, where there is only one such seat."""
    found = seats.team.classes.get(of[0]) if seats.team and len(of) == 1 else None
    if found and found.size and found.size.is_one:
        return "the"
    return "an" if of and str(seats._class_name(of[0]))[:1].lower() in "aeiou" else "a"


def _short(name: str) -> str:
    """The name of a class before the word seat: `Elected seats` is `elected`."""
    words = lowered_name(name)
    for end in (" seats", " seat"):
        words = words.removesuffix(end)
    return words


_SOMEONE: Final = re.compile(r"(?:ative|er|or|ate|air|ead)$")
"""How a name of people ends that takes an s: `Member Representative`."""


def _plural(it: SeatClass) -> str:
    """The same behind a number: `2 Member Representatives`. The head of the column says that they are seats."""
    several = it.size and (it.size.most or it.size.least or 0) > 1
    people = not it.name.endswith(("seat", "seats")) and _SOMEONE.search(it.name)
    return f"{_short(it.name)}s" if several and people else _short(it.name)


def _inner(step: Fact | Text) -> Any:
    """A step without its full stop."""
    return step.args["what"] if isinstance(step, Fact) and step.id == "step-sentence" else step
