"""The charter of a working group or committee: what it is for, what it makes, who leads it, and how it ends."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from bylaws.body.governance import Governance
from bylaws.model.charter import Charter, Deliverable, Progress, RelatedProject, RelatedProjects
from bylaws.model.ladder import Office
from bylaws.words import messages as say
from bylaws.words.fact import (
    Block,
    Fact,
    Name,
    PageTarget,
    Sentence,
    Table,
    Target,
    Text,
    arg,
    in_full,
    linked_name,
    listed,
    remark,
)
from bylaws.words.facts.steps import lowered
from bylaws.words.names import Names
from bylaws.words.values import as_target, notes_of, often, words

_DONE: Final = {Progress.COMPLETED, Progress.COMPLETED_AND_ONGOING}


class CharterFacts:
    """What a charter says, section by section."""

    def __init__(self, governance: Governance, names: Names, pages: frozenset[str]) -> None:
        self.governance = governance
        self.names = names
        self.pages = pages
        self.charter: Charter = governance.body.charter or Charter()

    # --- what it is for ----------------------------------------------------------------------------------------------

    @property
    def note(self) -> Text | None:
        return remark(self.charter.note)

    @property
    def background(self) -> list[Text]:
        """Why the group exists, a paragraph each."""
        return [Text(part) for text in self.charter.background for part in text.split("\n\n") if part.strip()]

    @property
    def mission(self) -> list[Sentence]:
        """What it works on, and toward what."""
        return [one for one in self._mission() if one]

    def _mission(self) -> Iterator[Sentence | None]:
        mission = self.charter.mission
        if not mission:
            return
        if mission.focus:
            yield say.charter_focus(what=Text(mission.focus))
        yield say.charter_mission(primary=lowered(mission.primary), only=not mission.secondary)
        if mission.secondary:
            yield say.charter_second_mission(secondary=lowered(mission.secondary))
        if mission.means:
            yield say.charter_means(means=lowered(mission.means))
        yield remark(mission.note)

    # --- what it makes -----------------------------------------------------------------------------------------------

    @property
    def deliverables(self) -> Block | None:
        """What it makes."""
        return self._made(tuple(self.charter.deliverables), say.charter_produces())

    @property
    def completed(self) -> Block | None:
        """Work that has shown results."""
        given = tuple(self.charter.completed)
        states = {it.status for it in given}
        ongoing = states == {Progress.COMPLETED_AND_ONGOING}
        return self._made(given, say.charter_delivered(ongoing=ongoing), told=len(states) == 1 and states <= _DONE)

    def _made(self, given: Sequence[Deliverable], lead: Fact, *, told: bool = False) -> Block | None:
        """A lead-in with items. `told`: whether the lead-in says in which state they all are."""
        items = tuple([one for one in self._item(it, told=told) if one] for it in given)
        return Block(lead, items) if items else None

    def _item(self, it: Deliverable, *, told: bool) -> Iterator[Sentence | None]:
        if it.title:
            yield say.charter_title(title=Name(it.title))
        yield in_full(it.text)
        if it.due:
            yield say.deliverable_due(day=it.due)
        if it.status and not told:
            yield say.deliverable_status(what=it.status)
        if it.links:
            yield say.step_see(links=self.names.links(tuple(it.links)))
        yield remark(it.note)

    @property
    def success(self) -> Block | None:
        """How it knows that it has succeeded."""
        return _block(say.charter_success(), self.charter.success)

    @property
    def only_success(self) -> Fact | None:
        given = tuple(self.charter.success)
        return say.charter_only_success(what=lowered(given[0])) if len(given) == 1 else None

    @property
    def roadmap(self) -> Fact | None:
        return say.project_roadmap(target=Target(self.charter.roadmap)) if self.charter.roadmap else None

    # --- with whom ---------------------------------------------------------------------------------------------------

    @property
    def stakeholders(self) -> Block | None:
        """Whom the work concerns."""
        return _block(say.charter_stakeholders(), self.charter.stakeholders)

    @property
    def only_stakeholder(self) -> Fact | None:
        given = tuple(self.charter.stakeholders)
        return say.charter_only_stakeholder(who=lowered(given[0])) if len(given) == 1 else None

    @property
    def coordination(self) -> Block | None:
        """With whom the work is coordinated."""
        return _block(say.charter_coordination(), self.charter.coordination)

    @property
    def only_coordination(self) -> Fact | None:
        given = tuple(self.charter.coordination)
        return say.charter_only_coordination(who=lowered(given[0])) if len(given) == 1 else None

    @property
    def projects(self) -> list[tuple[list[Sentence], list[Fact]]]:
        """Related projects, in groups: a lead-in, and the projects."""
        return [(self._lead(group), [self._project(it) for it in group.projects]) for group in self.charter.projects]

    def _lead(self, group: RelatedProjects) -> list[Sentence]:
        host = Name(self.names.host.short) if group.foundation else None
        return [say.charter_projects_led(title=Name(group.title), host=host), *notes_of(group)]

    @staticmethod
    def _project(it: RelatedProject) -> Fact:
        named = linked_name(it.name, it.url)
        return say.charter_project(
            project=named,
            about=words(it.about),
            note=Text(it.note.rstrip(".")) if it.note else None,
        )

    @property
    def projects_note(self) -> Text | None:
        return in_full(self.charter.projects_note)

    # --- how it works ------------------------------------------------------------------------------------------------

    @property
    def operations(self) -> list[Sentence]:
        """The rules that apply where the charter says nothing else."""
        it = self.charter.operations
        if not it:
            return []
        named = say.charter_rules(words=Text(it.follows), target=as_target(it.url))
        return [say.charter_follows(rules=named), *notes_of(it)]

    @property
    def leadership(self) -> Table | None:
        """The offices, a line each. Who holds them, stands in the list of people."""
        offices = [*self.governance.body.offices.values()]
        if len(offices) < 2 or not any(one.size or one.term or one.description for one in offices):
            return None
        header = [say.column_role(), say.column_seats_of_class(), say.column_term_of_office(), say.column_does()]
        return header, [self._office(office) for office in offices]

    def _office(self, office: Office) -> list[Any]:
        return [
            Name(office.name),
            arg(office.size) if office.size else None,
            arg(office.term) if office.term else None,
            in_full(office.description),
        ]

    @property
    def leaders(self) -> list[Sentence]:
        """The offices as a sentence, where there is no table, and where the names are."""
        offices = [*self.governance.body.offices.values()]
        found: list[Sentence | None] = []
        if len(offices) == 1:
            found += [
                say.charter_office(role=self.names.role(offices[0]), size=offices[0].size or None, one=_one(offices[0]))
            ]
            found += [in_full(offices[0].description)]
        elif offices and not self.leadership:
            nouns = [(self.names.role(office), _one(office)) for office in offices]
            roles = listed(noun if one else noun.form("many") for noun, one in nouns)
            found.append(say.charter_offices(roles=roles))
        if offices and "maintainers" in self.pages:
            found.append(say.charter_people(page=PageTarget("maintainers")))
        return [one for one in found if one]

    # --- review and end ----------------------------------------------------------------------------------------------

    @property
    def end(self) -> list[Sentence]:
        """How often the charter is reviewed, and when the group ends."""
        it = self.charter
        found: list[Sentence | None] = [
            say.charter_reviewed(**often(it.reviewed_every)) if it.reviewed_every else None,
            say.charter_inactive(time=it.inactive_after) if it.inactive_after else None,
            say.charter_ends(when=lowered(it.ends_when.rstrip("."))) if it.ends_when else None,
        ]
        return [one for one in found if one]

    @property
    def approvals(self) -> list[Fact]:
        """Who approved it, when and where."""
        return [
            say.charter_approved(by=Name(it.by), day=arg(it.date) if it.date else None, target=as_target(it.url))
            for it in self.charter.approvals
        ]

    # --- people ------------------------------------------------------------------------------------------------------

    @property
    def founders(self) -> Fact | None:
        people = self.names.people(tuple(self.charter.founders))
        return say.charter_founders(people=people) if people else None

    @property
    def contributors(self) -> Block | None:
        """Who wrote and reviewed the charter."""
        people = tuple(self.names.person(one) for one in self.charter.contributors)
        return Block(say.charter_contributors(), people) if len(people) > 1 else None

    @property
    def only_contributor(self) -> Fact | None:
        people = tuple(self.charter.contributors)
        return say.charter_only_contributor(who=self.names.person(people[0])) if len(people) == 1 else None


def _one(office: Office) -> bool:
    """Whether there is one holder."""
    return bool(office.size and office.size.most == 1)


def _block(lead: Fact, texts: Sequence[str] | Any) -> Block | None:
    given = tuple(texts)
    return Block(lead, tuple(map(Text, given))) if len(given) > 1 else None
