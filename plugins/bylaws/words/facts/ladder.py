"""The ladder as a whole: its introduction, the table of all levels, and the section on roles of the governance page."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Final

from bylaws.markdown.writing import Markup
from bylaws.model.ladder import Level, Office, Role
from bylaws.model.teams import Team
from bylaws.words import messages as say
from bylaws.words.fact import (
    Block,
    Fact,
    Listed,
    Name,
    PageTarget,
    Sentence,
    Table,
    Target,
    Text,
    in_full,
    listed,
    remark,
)
from bylaws.words.facts.leaving import LeavingFacts
from bylaws.words.facts.levels import cell, same_for_all, table_columns
from bylaws.words.facts.requirements import access_cell, sponsors
from bylaws.words.facts.roles import linked, section_of
from bylaws.words.facts.shared import Shared
from bylaws.words.facts.steps import StepFacts
from bylaws.words.values import settled

_PARTS: Final = ("responsibilities", "requirements", "privileges")
_OFFICE: Final = frozenset({"name", "plural", "description", "size"})
"""What a list of offices says in one line; an office with more than this has a section."""
_OF_A_VOTE: Final = frozenset({"vote"})


class LadderFacts:
    """What the page about the ladder says besides its levels."""

    def __init__(self, shared: Shared, leaving: LeavingFacts) -> None:
        self.governance = shared.governance
        self.body = shared.governance.body
        self.names = shared.names
        self.pages = shared.pages
        self.levels: list[Level] = list(self.body.ladder.values())
        self.leaving = leaving

    # --- introduction -------------------------------------------------------------------------------------------------

    @property
    def _tabled(self) -> bool:
        return self.body.documents.ladder_table and len(self.levels) > 1

    @property
    def introduction(self) -> list[Sentence]:
        """What the page is about, what its words mean, and what is the same at every level."""
        return [one for one in self._introduction() if one]

    def _introduction(self) -> Iterator[Sentence | None]:
        if len(self.levels) < 2:
            return
        top = self.governance.governing_role
        page = self.body.documents.ladder
        if self._tabled:
            yield say.roles_count(body=self.names.project, n=len(self.levels), here=True, roles=None)
        elif top is self.levels[-1] and self.body.project.governing_body:
            yield say.ladder_path(body=self.names.project, titled=bool(page and page.title))
        yield remark(page.note) if page else None
        if self._tabled and self.body.project.contributing:
            yield say.ladder_start(page=Target(self.body.project.contributing))
        used = [key for key in _PARTS if any(getattr(level, key) for level in self.levels)]
        if not self._tabled and len(used) > 1:
            yield say.ladder_meaning(parts=listed((say.ladder_part(what=key) for key in used), "clauses-and"))

    @property
    def pointers(self) -> list[Sentence]:
        """Where the rules for every level and the people are."""
        links = [
            say.ladder_shared_link(page=PageTarget("ladder", section), what=section)
            for section in self._same_everywhere
        ]
        found: list[Sentence] = []
        if links and len(self.levels) > 1:
            found.append(say.ladder_shared(links=listed(links, "and"), number=len(links)))
        if "maintainers" in self.pages and self.body.seats and not self._tabled:
            found += self.people
        return found

    @property
    def people(self) -> list[Fact]:
        """Where the holders are listed; of a list that is written by hand, nobody knows whom it lists."""
        if self.body.documents.is_by_hand("maintainers"):
            return []
        name = Name(self.pages["maintainers"].rpartition("/")[2])
        return [say.roles_people(page=PageTarget("maintainers"), name=name)]

    @property
    def _same_everywhere(self) -> Iterator[str]:
        """The rules that no level has a different one for."""
        life, levels = self.governance.lifecycle, self.levels
        particular = any(one.applies_to for one in life.inactivity) or any(level.inactivity for level in levels)
        if life.inactivity and not particular:
            yield "inactivity"
        own = any(level.removal and settled(level.removal) - _OF_A_VOTE for level in levels)
        granted = {level.id for level in levels if level.becoming and not level.becoming.automatic}
        if life.removal and not own and granted <= set(life.removes):
            yield "removal"
        if life.stepping_down:
            yield "stepping-down"
        if life.leave:
            yield "leave-of-absence"
        if life.emeritus and not self.leaving.emeritus_alone and not any(level.emeritus for level in levels):
            yield "emeritus"

    # --- the table ----------------------------------------------------------------------------------------------------

    @cached_property
    def table(self) -> Table | None:
        """All levels side by side: at most five columns, those that at least two levels fill."""
        columns = table_columns(self.governance)
        if not self._tabled:
            return None
        made = {
            "sponsors": (say.column_sponsored(), self._sponsored),
            "time": (say.column_time(), self.time_in_roles),
            "access": (say.column_access(), self._access),
            "listed": (say.column_listed(), self._listed),
        }
        kept = [made[column] for column in made if column in columns]
        header = [say.column_role(), *(head for head, _ in kept)]
        rows: list[list[Sentence | Markup | None]] = [
            [say.office(target=section_of(level), name=Name(level.name), text=None), *(tell(level) for _, tell in kept)]
            for level in self.levels
        ]
        return header, rows

    def _sponsored(self, level: Level) -> Fact | None:
        given = cell(level, "sponsors")
        found = listed((sponsors(self.names, one) for one in given), "and") if given else None  # type: ignore[attr-defined]
        return say.plain(words=found) if found else None

    def time_in_roles(self, level: Level) -> Fact | None:
        """For how long earlier roles must have been held."""
        found = listed(
            (
                say.time_in_role(role=listed((self.names.role(one) for one in it.held), "or"), time=it.held_for)
                for it in level.requirements
                if it.held_for and it.held
            ),
            "and",
        )
        return say.plain(words=found) if found else None

    def _access(self, level: Level) -> Fact | None:
        found = listed((access_cell(one) for one in level.privileges if one.access or one.resources), "clauses")
        return say.plain(words=found) if found else None

    def _listed(self, level: Level) -> Fact | None:
        return self.names.record(level.listed_in) if level.listed_in else None

    @property
    def below_table(self) -> list[Sentence]:
        """What holds for all levels of the table."""
        found: list[Sentence] = []
        if self._tabled and self.table:
            found.append(say.ladder_below())
        if same_for_all(self.governance):
            second = self.levels[1]
            found.append(say.ladder_builds(role=self.names.role(second)))
        if self.informal:
            found.append(say.becoming_informal(number=2))
        return found

    @property
    def informal(self) -> bool:
        """Whether the body says of every level that somebody grants that it has no formal process."""
        granted = [it for level in self.levels if (it := level.becoming) and not it.automatic]
        return len(granted) > 1 and all(it.informal for it in granted)

    # --- what is done for everyone ------------------------------------------------------------------------------------

    @property
    def joining(self) -> Block | None:
        return StepFacts(self.names).procedure(self.governance.lifecycle.onboarding, say.joining_lead_all())

    @property
    def left(self) -> Block | None:
        return StepFacts(self.names).procedure(self.governance.lifecycle.offboarding, say.left_lead_all())

    # --- the governance page ------------------------------------------------------------------------------------------

    @property
    def governs(self) -> list[Sentence]:
        """Who governs."""
        project = self.body.project
        role = self.governance.roles.get(project.governing_body or "")
        found: list[Sentence] = []
        if role:
            electorate = self.governance.voting.electorate
            same = bool(electorate and electorate.role == role.id and not electorate.scope)
            kind = "team" if isinstance(role, Team) else "role"
            who = self.names.team(role) if isinstance(role, Team) else self.names.role(role)
            found.append(say.governs(kind=kind, who=who, body=self.names.project, rest=same))
        outlook = in_full(project.outlook)
        return [*found, *([outlook] if outlook else [])]

    @property
    def roles(self) -> list[Sentence]:
        """Which roles there are and where they are described; where the ladder has no page, its levels follow."""
        found: list[Sentence] = []
        if len(self.levels) > 1 and "ladder" in self.pages and not self._tabled:
            roles = listed((linked(self.names, level) for level in self.levels), "and")
            found.append(say.roles_count(body=self.names.project, n=len(self.levels), here=False, roles=roles))
        if "ladder" in self.pages and self.levels:
            page = self.body.documents.ladder
            title = page.title if page else None
            found.append(
                say.roles_ladder_titled(page=PageTarget("ladder"), title=Name(title), body=self.names.project)
                if title
                else say.roles_ladder(page=PageTarget("ladder"))
            )
            if "maintainers" in self.pages and self.body.seats and not self._tabled:
                found += self.people
        return found

    @property
    def offices(self) -> Block | None:
        """The offices beside the ladder."""
        given = list(self.body.offices.values())
        if not given:
            return None
        also = bool(self.levels)
        items = tuple(self._office(one) for one in given)
        if len(items) == 1:
            only = say.roles_offices(body=self.names.project, also=also, roles=self._bare(given[0]))
            said = [one for one in (only, in_full(given[0].description)) if one]
            return None if has_section(given[0]) else Block(say.sentences(words=Listed(tuple(said), "sentences")))
        if all(has_section(one) for one in given):
            return None  # their sections follow
        return Block(say.roles_offices_lead(body=self.names.project, also=also), items)

    def _bare(self, office: Office) -> Fact:
        return self.names.role(office).form("a")

    def _office(self, office: Office) -> Fact:
        own = has_section(office)
        text = None if own or not office.description else Text(office.description)
        return say.office(target=section_of(office) if own else None, name=Name(office.name), text=text)

    # --- the drawing --------------------------------------------------------------------------------------------------

    def way(self, level: Level) -> Fact | None:
        """How one gets to a level, in a few words."""
        it = level.becoming
        if not it or it.automatic:
            return None
        kind = self.governance.kind(it) if it.vote else None
        if kind:
            return say.way_vote(kind=self.names.kind(kind))
        asked = list(it.sponsors) or [one.sponsors for one in level.requirements if one.sponsors]
        if asked:
            return say.way_sponsors(who=self.names.several(asked[0].count, asked[0].role))
        return say.way_appointed() if it.appointed_by else None


def has_section(role: Role) -> bool:
    """Whether there is more to say about a role than one line of a list."""
    return bool(settled(role) - _OFFICE)
