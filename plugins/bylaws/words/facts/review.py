"""What a foundation asks for: figures, releases, adopters, audits, findings and interviews."""

from __future__ import annotations

from typing import Any

from bylaws.body.governance import Governance
from bylaws.model.access import Access
from bylaws.model.groups import Group
from bylaws.model.ladder import Role
from bylaws.model.maturity import Adopter, Measure, Metric, SecurityAudit
from bylaws.model.meetings import Meeting
from bylaws.model.people import ENDED
from bylaws.model.review import FindingKind, Interview, Review, ReviewFinding
from bylaws.model.scopes import ScopeKind
from bylaws.words import messages as say
from bylaws.words.fact import Block, Fact, Name, PageTarget, Table, Target, Text, arg, in_full, listed, remark
from bylaws.words.names import Names
from bylaws.words.values import as_name, as_target, words


class ReviewFacts:
    """What the application and the due diligence say, and the list of adopters."""

    def __init__(self, governance: Governance, names: Names, pages: frozenset[str]) -> None:
        self.governance = governance
        self.names = names
        self.pages = pages
        self.review: Review = governance.body.review or Review()

    # --- the application ---------------------------------------------------------------------------------------------

    @property
    def applied(self) -> Fact | None:
        """For which level the project applied, and when."""
        review = self.review
        if not review.target:
            return None
        return say.review_applied(level=review.target, on=arg(review.applied), target=as_target(review.application))

    @property
    def figures(self) -> Table | None:
        """Numbers with their sources, and what they were before."""
        metrics = self.review.metrics.values()
        if not metrics:
            return None
        header = [say.column_figure(), say.column_before(), say.column_now(), say.column_as_of()]
        return header, [self._figure(metric) for metric in metrics]

    def _figure(self, metric: Metric) -> list[Any]:
        what = say.review_figure(what=Text(metric.called), per=arg(metric.per))
        before = metric.before
        earlier = say.review_before(target=as_target(before.source), value=_value(before), on=arg(before.as_of)) \
            if before else None  # fmt: skip
        now = say.review_number(target=as_target(metric.source), value=_value(metric))
        return [what, earlier, now, arg(metric.as_of)]

    @property
    def dashboard(self) -> Fact | None:
        return say.review_dashboard(target=Target(self.review.dashboard)) if self.review.dashboard else None

    @property
    def people(self) -> list[Fact]:
        """How many people hold which role, from how many organizations: counted, never written."""
        held = tuple(dict.fromkeys(seat.person for seat in self.governance.body.seats if seat.status not in ENDED))
        if not held:
            return []
        organizations = self.governance.balance(held).organizations
        counts = self._by_level(held)
        if counts:
            roles = listed([say.review_role_count(count=count, role=self.names.role(role)) for role, count in counts])
            found = say.review_roles(roles=roles, people=len(held), organizations=organizations)
        else:
            found = say.review_people(people=len(held), organizations=organizations)
        return [found, say.review_names(page=PageTarget("maintainers"))] if "maintainers" in self.pages else [found]

    def _by_level(self, held: tuple[str, ...]) -> list[tuple[Role, int]]:
        """How many people have each level of the ladder as their highest, from the top; none if some have no level."""
        highest: dict[str, str] = {}
        for role in (self.governance.body.ladder or {}).values():
            highest |= dict.fromkeys(self.governance.holders(role.id) or (), role.id)
        if any(person not in highest for person in held):
            return []
        levels = reversed(list((self.governance.body.ladder or {}).values()))
        counts = [(role, sum(highest[person] == role.id for person in held)) for role in levels]
        return [(role, count) for role, count in counts if count]

    @property
    def access(self) -> Fact | None:
        """Which role has which access to the repositories."""
        given = [
            say.review_access_of(level=privilege.access, role=self.names.role(role))
            for role in (self.governance.body.ladder or {}).values()
            for privilege in role.privileges
            if privilege.access and privilege.access is not Access.MEMBER
        ]
        if len(given) == 1:
            return Fact("review-access-one", given[0].args)
        return say.review_access(given=listed(given)) if given else None

    @property
    def held(self) -> list[Meeting]:
        """The meetings of which the record says since when they are held."""
        return [meeting for meeting in self.governance.body.meetings.values() if meeting.since and meeting.is_public]

    def held_since(self, meeting: Meeting) -> Fact:
        return say.review_meeting_since(
            on=arg(meeting.since), notes=as_target(meeting.notes), recordings=as_target(meeting.recordings)
        )

    # --- the governance review ---------------------------------------------------------------------------------------

    @property
    def governed(self) -> Fact | None:
        """Which role governs."""
        role = self.governance.governing_role
        return (
            say.review_governed(who=self.names.who(Group(role=role.id)), project=self.names.project) if role else None
        )

    @property
    def subprojects(self) -> Table | None:
        """For each subproject, whether the record says who leads it and where it is, and where its people talk."""
        body = self.governance.body
        found = [scope for scope in body.scopes.values() if scope.kind is ScopeKind.SUBPROJECT]
        if not found:
            return None
        led = {seat.scope for seat in body.seats if seat.status not in ENDED}
        met = {meeting.scope for meeting in body.meetings.values()}
        header = [say.column_subproject(), say.column_ownership(), say.column_communication()]
        rows: list[list[Any]] = []
        for scope in found:
            owned = (scope.id in led or bool(scope.roster or scope.sponsor), bool(scope.repositories or scope.paths))
            talks = (bool(scope.channels), scope.id in met)
            rows.append(
                [Name(scope.name), say.review_coverage(parts=sum(owned)), say.review_coverage(parts=sum(talks))]
            )
        return header, rows

    # --- the application, continued ----------------------------------------------------------------------------------

    @property
    def releases(self) -> list[Fact | Text | None]:
        """How releases are made."""
        it = self.review.releases
        if not it:
            return []
        return [
            say.release_versioning(scheme=Name(it.versioning)) if it.versioning else None,
            say.release_phases(phases=listed(map(Name, it.phases))) if it.phases else None,
            say.release_every(every=it.every) if it.every else None,
            in_full(it.tagging),
            in_full(it.branching),
            in_full(it.support),
            say.release_artifacts(artifacts=listed(map(Text, it.artifacts))) if it.artifacts else None,
            remark(it.note),
            say.release_process(target=Target(it.process)) if it.process else None,
            say.release_page(target=Target(it.page)) if it.page else None,
        ]

    @property
    def releases_made(self) -> Block | None:
        it = self.review.releases
        if not it or not it.made:
            return None
        items = (
            say.release_item(target=as_target(one.url), version=Name(one.version), on=arg(one.date)) for one in it.made
        )
        return Block(say.release_lead(), tuple(items))

    @property
    def achievements(self) -> list[list[Fact | Text]]:
        """What the body has reached."""
        found = (
            (say.achievement(title=as_name(one.title), text=in_full(one.text)), remark(one.note))
            for one in self.review.achievements
        )
        return [[one for one in sentences if one] for sentences in found]

    @property
    def adopters(self) -> Block | None:
        """Who uses the project."""
        items = tuple(self._adopter(one) for one in self.review.adopters)
        return Block(say.adopters_lead(project=self.names.project), items) if items else None

    def _adopter(self, it: Adopter) -> Any:
        found = say.adopter(
            target=as_target(it.url),
            name=Name(it.name),
            stage=it.stage,
            use=Text(it.use.removesuffix(".")) if it.use and it.evidence else in_full(it.use),
            evidence=as_target(it.evidence),
        )
        note = remark(it.note)
        return [found, note] if note else found

    @property
    def adopters_page(self) -> Fact | None:
        page = self.review.adopters_page
        return say.adopters_page(target=Target(page)) if page else None

    @property
    def integrations(self) -> Block | None:
        """With which projects this one works."""
        items = tuple(
            _noted(
                say.integration(
                    target=as_target(one.url),
                    name=Name(one.name),
                    foundation=as_name(one.foundation),
                    by=words(one.supported_by),
                ),
                one.note,
            )
            for one in self.review.integrations
        )
        return Block(say.integrations_lead(project=self.names.project), items) if items else None

    @property
    def alignment(self) -> list[Fact | Text | None]:
        """With whom it works, and how it serves the mission of the foundation."""
        review = self.review
        page = review.integrations_page
        return [
            say.integrations_page(target=Target(page)) if page else None,
            say.review_partners(
                project=self.names.project, partners=listed(map(Name, review.partners)), also=bool(review.integrations)
            )
            if review.partners
            else None,
            in_full(review.alignment),
        ]

    @property
    def assurances(self) -> list[Fact]:
        """Badges and reviews of the security."""
        badges = [
            say.badge(
                target=Target(one.url),
                name=Name(one.name),
                level=as_name(one.level),
                since=arg(one.since),
                until=arg(one.until),
            )
            for one in self.review.badges.values()
        ]
        return [*badges, *map(self._audit, self.review.audits)]

    def _audit(self, it: SecurityAudit) -> Fact:
        by = as_name(it.by)
        found = say.audit_item(
            target=Target(it.url), kind=it.kind, by=by, on=arg(it.on), found=it.found, severe=it.severe, open=it.open
        )
        return _noted(found, it.note)

    def goals(self, kind: str) -> Block | None:
        """What it wants to reach, of one kind."""
        items = tuple(in_full(one.text) for one in self.review.goals if one.kind == kind)
        return Block(say.review_goals_lead(kind=kind), items) if items else None

    # --- the due diligence -------------------------------------------------------------------------------------------

    @property
    def reviewers(self) -> list[Fact]:
        """Who conducts the review."""
        review, found = self.review, []
        ended = bool(review.conclusion)
        if review.sponsors:
            people = listed(map(Name, review.sponsors))
            found.append(say.review_sponsors(people=people, ended=ended, one=len(review.sponsors) == 1))
        if review.interviewers:
            people = listed(map(Name, review.interviewers))
            found.append(say.review_interviewers(people=people, ended=ended, one=len(review.interviewers) == 1))
        return found

    def findings(self, kind: str) -> list[Fact]:
        """What reviewers wrote down, of one kind."""
        return [self._finding(one) for one in self.review.findings if one.kind is FindingKind(kind)]

    def _finding(self, it: ReviewFinding) -> Fact:
        text, issue = in_full(it.text), as_target(it.issue)
        if it.kind is FindingKind.NOTEWORTHY:
            return say.review_noted(text=Text(it.text.removesuffix(".")) if issue else text, issue=issue)
        return say.review_finding(text=text, by=as_name(it.by), status=it.status, issue=issue)

    @property
    def conclusion(self) -> Text | None:
        return in_full(self.review.conclusion)

    def interview(self, it: Interview) -> list[Fact | Text | None]:
        """One interview."""
        people = listed(map(Name, it.people), "and")
        return [
            say.interview_about(adopter=as_name(it.adopter), on=arg(it.on)),
            say.interview_people(
                people=people,
                titled="," in it.people[-1],
                adopter=as_name(it.adopter),
            )
            if people
            else None,
            say.interview_versions(versions=listed(map(Name, it.versions), "and")) if it.versions else None,
            in_full(it.text),
        ]


def _noted(item: Fact, note: str | None) -> Fact:
    """An item of a list, with the words of the body behind it."""
    behind = in_full(note)
    return say.review_item_noted(item=item, note=behind) if behind else item


def _value(it: Measure) -> Name:
    return Name(str(it.value))
