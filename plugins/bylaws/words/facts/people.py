"""Who holds which role: what the list of people says."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import TypeVar

from bylaws.body.governance import Governance
from bylaws.markdown.writing import Markup, code, profile
from bylaws.model.ladder import Role
from bylaws.model.people import Contact, Organization, Person, Seat
from bylaws.model.project import BodyType
from bylaws.model.scopes import Scope, ScopeKind
from bylaws.model.teams import Team
from bylaws.source import EMAIL_PATTERN
from bylaws.words import messages as say
from bylaws.words.fact import (
    Cell,
    Fact,
    Name,
    PageTarget,
    Table,
    Target,
    Text,
    arg,
    in_full,
    linked_address,
    linked_name,
    listed,
    remark,
)
from bylaws.words.facts.meetings import mail
from bylaws.words.names import Names
from bylaws.words.values import as_name, as_target, strength, words

T = TypeVar("T")


class PeopleFacts:
    """What the list of people says about people; the numbers are `TodayFacts`."""

    def __init__(self, governance: Governance, names: Names, pages: frozenset[str]) -> None:
        self.governance = governance
        self.names = names
        self.pages = pages
        self.body = governance.body

    # --- the page ----------------------------------------------------------------------------------------------------

    @property
    def introduction(self) -> Sequence[Fact]:
        """What the page is, and where the rest is."""
        governance = PageTarget("governance") if "governance" in self.pages else None
        ladder = PageTarget("ladder") if "ladder" in self.pages and self.body.ladder else None
        lead = say.people_introduction(
            body=self.names.project, group=self.body.project.type is not BodyType.PROJECT, governance=governance
        )
        titled = self.body.documents.ladder.title if self.body.documents.ladder else None
        title = as_name(titled)
        found = [lead, say.people_ladder(page=ladder, title=title)] if ladder else [lead]
        return [*found, *self._listed(), *self._registered()]

    def _listed(self) -> Sequence[Fact]:
        """Where roles are listed besides: those with one record share a sentence."""
        by_record: dict[str, list[Role]] = {}
        for role in self.governance.roles.values():
            if role.listed_in and self.governance.seats(role.id) and not self._is_here(role.listed_in):
                by_record.setdefault(role.listed_in, []).append(role)
        return [
            say.people_listed(roles=listed(self._called(role) for role in roles), record=self.names.document(record))
            for record, roles in by_record.items()
        ]

    def _is_here(self, record: str) -> bool:
        return record.rsplit("/", 1)[-1] == "MAINTAINERS.md" and "maintainers" in self.pages

    def _called(self, role: Role) -> Fact:
        if isinstance(role, Team):
            return self.names.team(role)
        return self.names.role(role).form("many").but(number="other")

    def _registered(self) -> Sequence[Fact]:
        """Whom the foundation knows as the maintainers, and where it reaches them."""
        foundation = self.body.project.foundation
        registered = [role for role in self.governance.roles.values() if role.represents_body]
        if not foundation or not (registered or foundation.maintainer_list):
            return ()
        return [
            say.people_registered(
                roles=listed(self._called(role) for role in registered),
                foundation=Name(self.names.host.short),
                address=mail(foundation.maintainer_list) if foundation.maintainer_list else None,
            )
        ]

    def part_of(self, whole: Markup) -> Fact:
        """To which body the people of this page belong, where it lists a part of them."""
        return say.people_part_of(whole=whole)

    # --- groups ------------------------------------------------------------------------------------------------------

    def about(self, role: Role) -> Sequence[Fact]:
        """What stands above the holders of a role."""
        team = say.github_team(team=code(f"@{role.github_team}")) if role.github_team else None
        security = self._security(role)
        return [one for one in (security, self._supported(role), team, self._reviewed(role)) if one]

    @staticmethod
    def _reviewed(role: Role) -> Fact | None:
        """When somebody looked at the list for the last time: it is about the people of today."""
        day = role.reviewed if isinstance(role, Team) else None
        return say.team_reviewed(day=day) if day else None

    def _security(self, role: Role) -> Fact | None:
        named = self.body.security.team if self.body.security else None
        if not named or role.id != named or "governance" not in self.pages:
            return None
        return say.people_security(page=PageTarget("governance", "security-response"))

    def _supported(self, role: Role) -> Fact | None:
        security = self.body.security
        if not security or role.id != security.team or not security.supported:
            return None
        return say.security_supported(versions=listed(map(Text, security.supported)))

    def about_scope(self, scope: Scope | None) -> Sequence[Fact | Text]:
        """What a part of the body is; the governance page tells the rest about subprojects."""
        if scope is None:
            return ()
        described = in_full(scope.description)
        found: list[Fact | Text] = [described] if described else []
        if scope.kind is not ScopeKind.SUBPROJECT:
            found += self.scope_facts(scope)
            if scope.since:
                found.append(say.scope_since(project=self.names.project, since=scope.since))
        if scope.sponsor:
            found.append(say.scope_sponsor(person=self.names.person(scope.sponsor)))
        if scope.github_team:
            found.append(say.github_team(team=code(f"@{scope.github_team}")))
        return found

    def scope_facts(self, scope: Scope) -> Sequence[Fact | Text]:
        """Where the code of a part is, and its own pages."""
        found: list[Fact | Text] = []
        if scope.repositories:
            found.append(say.scope_code(code=listed(map(linked_address, scope.repositories))))
        elif scope.paths:
            found.append(say.scope_paths(paths=listed(code(path) for path in scope.paths)))
        if note := words(scope.note):
            found.append(note)
        return found

    # --- tables ------------------------------------------------------------------------------------------------------

    def table(self, seats: Sequence[Seat]) -> Table | None:
        """The holders of a role, in the words that the foundation's readers look for."""
        header = [
            say.column_name(), say.column_github(), say.column_company(), say.column_domain(), say.column_seat(),
            say.column_contact(), say.column_lfx(), say.column_since(), say.column_term(), say.column_notes(),
        ]  # fmt: skip
        return (header, [self.row(seat) for seat in seats]) if seats else None

    def row(self, seat: Seat) -> list[Cell]:
        """What the list says of the holder of a seat, a cell each."""
        person = self.governance.person(seat.person)
        return [
            Name(self.governance.name_of(seat.person)),
            self.account(seat.person),
            self.organization(seat.person),
            as_name(seat.title),
            self.seat_class(seat),
            self._contacts(person),
            Name(person.lfx) if person and person.lfx else None,
            self.since(seat),
            say.term_until(day=arg(seat.until)) if seat.until else None,
            self.notes(seat),
        ]

    def details(self, handle: str, seats: Sequence[Seat]) -> Sequence[Fact | Text]:
        """What a card says of a person besides the roles: contacts, the LFX id, and what is remarked."""
        person = self.governance.person(handle)
        if person is None:
            return [note for seat in seats for note in self.notes(seat)]
        ways = [mail(person.email)] if person.email else []
        lfx = [say.card_lfx(id=Name(person.lfx))] if person.lfx else []
        return each_once(
            [*ways, *map(self._contact, person.contacts), *lfx, *(n for seat in seats for n in self.notes(seat))]
        )

    def account(self, handle: str) -> Markup | None:
        """The account, linked in the form that the foundation's reader of this page knows."""
        account = self.governance.github_of(handle)
        return profile(account) if account else None

    def organization(self, handle: str) -> Cell:
        """The organization of a person, `Independent`, or nothing."""
        organization = self.governance.organization_of(handle)
        if organization:
            return Name(organization.name)
        return say.independent() if self.governance.is_independent(handle) else None

    def seat_class(self, seat: Seat) -> Name | None:
        """The name of the class of a seat, in a team that has classes."""
        team = self.body.teams.get(seat.role)
        found = team.classes.get(seat.seat_class or "") if team else None
        name = found.name if found else seat.seat_class
        return as_name(name)

    def since(self, seat: Seat) -> Fact | None:
        """Since when somebody holds a seat, linked to the decision that gave it."""
        evidence = as_target(seat.evidence)
        if not seat.since and not evidence:
            return None
        return say.since(day=arg(seat.since) if seat.since else None, target=evidence)

    def _contacts(self, person: Person | None) -> Cell:
        if person is None:
            return None
        ways = [mail(person.email)] if person.email else []
        return listed([*ways, *map(self._contact, person.contacts)], "commas")

    def _contact(self, contact: Contact) -> Fact:
        """A contact. Names of other services stand in code: a reader of the file takes `@ada` for a GitHub handle."""
        value, kind, target = contact.value, str(contact.kind), None
        if kind == "email" and re.fullmatch(EMAIL_PATTERN, value):
            target = Target(f"mailto:{value}")
        if kind == "website" and "://" in value and not set(value) & set(" <>\\"):
            target = Target(value)
        shown = code(value) if target is None and kind not in ("email", "website") else Name(value)
        return say.contact(
            kind=kind, service=Name(kind.capitalize()), value=shown, target=target, note=words(contact.note)
        )

    def notes(self, seat: Seat) -> list[Fact | Text]:
        """What is said about a person, and about this seat."""
        person = self.governance.person(seat.person)
        affiliation = person.present_affiliation() if person else None
        before = self.body.organizations.get(seat.organization or "")
        found = [
            say.affiliation_then(name=Name(before.name)) if before else None,
            say.acts_for(person=self.names.person(seat.acting_for)) if seat.acting_for else None,
            words(seat.note),
            words(person.note) if person else None,
            words(affiliation.note) if affiliation else None,
        ]
        return [one for one in found if one]

    def held(self, seat: Seat) -> Fact:
        """A role that somebody holds or held, with its part of the body: `Reviewer (docs)`."""
        role = self.governance.roles.get(seat.role)
        scope = self.governance.scope(seat.scope) if seat.scope else None
        details = [Name(scope.name) if scope else None, as_name(seat.title), self.seat_class(seat)]
        return say.held_role(role=Name(role.name if role else seat.role), where=listed(details, "commas"))

    @property
    def keeping(self) -> Sequence[Fact | Text | None]:
        """How affiliations are kept current; the section on roles says it where no page lists people."""
        rule = self.governance.lifecycle.affiliation
        if not rule:
            return ()
        here, time = "maintainers" in self.pages, rule.update_within
        updated = say.affiliation_updated(within=time, here=here, strength=strength(rule)) if time else None
        return [updated, remark(rule.note)]

    @cached_property
    def _told_of(self) -> list[Organization]:
        """The organizations of today's holders of which more is known than the name."""
        handles = dict.fromkeys(seat.person for role in self.governance.roles for seat in self.governance.seats(role))
        found = {it.id: it for it in map(self.governance.organization_of, handles) if it}
        return [it for it in found.values() if it.kind or it.parent or it.website or it.note]

    @property
    def _only_kinds(self) -> bool:
        """Whether all that is known of them is what they are: a table would say the same word in each line."""
        return not any(it.parent or it.website or it.note for it in self._told_of)

    @property
    def kinds_of_organizations(self) -> list[Fact]:
        """Which organizations are universities, and so on, where no table says it."""
        if not self._only_kinds:
            return []
        kinds = list(dict.fromkeys(it.kind for it in self._told_of if it.kind))
        return [
            say.organizations_of_kind(
                kind=str(kind.value), names=listed(Name(it.name) for it in self._told_of if it.kind is kind)
            )
            for kind in kinds
        ]

    @property
    def organizations(self) -> Table | None:
        """What is known about the organizations of today's holders, where it is more than what they are."""
        if not self._told_of or self._only_kinds:
            return None
        header = [say.column_organization(), say.column_kind(), say.column_part_of(), say.column_notes()]
        return header, [self._organization(it) for it in self._told_of]

    def _organization(self, it: Organization) -> list[Cell]:
        above = self.governance.controller(it)
        return [
            linked_name(it.name, it.website),
            say.organization_kind(what=str(it.kind.value)) if it.kind else None,
            Name(above.name) if above is not it else None,
            words(it.note),
        ]


def each_once(items: Iterable[T]) -> list[T]:
    """The same without what came before: facts cannot be hashed."""
    found: list[T] = []
    for item in items:
        if item not in found:
            found.append(item)
    return found
