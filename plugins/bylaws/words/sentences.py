"""Whole sentences about matters that several pages tell: decisions, reports, parts of the body.

The other modules have the words for single values; here they become sentences, so that two pages cannot tell one fact
in two ways.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from bylaws.body.matters import Matter
from bylaws.markdown.writing import Markup, link, plain
from bylaws.model.charter import Deliverable
from bylaws.model.conduct import CodeOfConduct, Route
from bylaws.model.decisions import Editorial
from bylaws.model.groups import FOUNDATION
from bylaws.model.ladder import Role
from bylaws.model.project import Credit, Point
from bylaws.model.scopes import Admission, Departure, Maturity, Scope, Tier
from bylaws.model.security import Security
from bylaws.words.left_open import left_open
from bylaws.words.matters import matter_name
from bylaws.words.phrases import article, capital, date, every, joined, mid, on, raw, sentence, spelled, told
from bylaws.words.venues import Venues

_LICENSES: Final = {
    "Apache-2.0": ("Apache License 2.0", "https://www.apache.org/licenses/LICENSE-2.0"),
    "CC-BY-4.0": ("Creative Commons Attribution 4.0", "https://creativecommons.org/licenses/by/4.0/"),
    "MIT": ("MIT License", "https://opensource.org/license/mit"),
    "BSD-3-Clause": ("BSD 3-Clause License", "https://opensource.org/license/bsd-3-clause"),
    "MPL-2.0": ("Mozilla Public License 2.0", "https://www.mozilla.org/MPL/2.0/"),
}
_STATES: Final = {
    Maturity.EXPERIMENTAL: "on trial",
    Maturity.ACTIVE: "active",
    Maturity.MAINTENANCE: "in maintenance",
    Maturity.ARCHIVED: "archived",
}


class Sentences(Venues):
    """Everything that a template may say."""

    # --- the body -----------------------------------------------------------------------------------------------------

    @property
    def has_rules(self) -> bool:
        """Whether there are rules for a governance page; a charter tells the little that a group without them has."""
        body = self.body
        project = body.project
        rules = (body.voting, body.decisions, body.ladder, body.amendments, body.elections, body.teams)
        more = (body.subprojects, body.security, body.neutrality)
        alone = not body.charter and (body.offices or project.values or project.mission or project.scope)
        return any((*rules, *more, alone))

    def scope_name(self, scope_id: str) -> Markup:
        scope = self.governance.scope(scope_id)
        return plain(scope.name if scope else scope_id)

    def report_to(self, security: Security, lead: str) -> Markup:
        """Where a vulnerability is reported: the private addresses, and the form."""
        places = [*map(self.address, security.report_to)]
        form = self.link("form for private advisories", security.advisories) if security.advisories else raw("")
        if not places:
            return raw(f"You can use the {form}." if form else "")
        return raw(f"{lead} {joined(places, 'or')}{f', or use the {form}' if form else ''}.")

    def deliverable(self, item: Deliverable) -> Markup:
        """A piece of work as a list item."""
        title = f"**{plain(item.title)}:** " if item.title else ""
        return raw(
            told(
                raw(f"{title}{sentence(item.text)}"),
                f"Due {on(item.due)}." if item.due else "",
                f"State: {item.status.value.replace('-', ' ')}." if item.status else "",
            )
            + self.see(item.links)
            + self.note(item)
        )

    def hosting(self) -> Markup:
        """The level at the foundation, since when, and the levels before."""
        project = self.governance.body.project
        foundation = project.foundation
        if not foundation:
            return raw("")
        steps = {change.level: change for change in foundation.history}
        host = link(f"{self.host.name} ({self.host.short})", self.host.website)
        now = steps.pop(foundation.level, None) if foundation.level else None
        since = f" since {self.named(date(now.date), now.issue)}" if now else ""
        is_one = f"{article(foundation.level.value)} project of" if foundation.level else "hosted by"
        before = [
            raw(f"{change.level.value} since {self.named(date(change.date), change.issue)}")
            for change in steps.values()
        ]
        return told(
            raw(f"It is {is_one} the {host}{since}."),
            raw(f"Levels before: {joined(before)}.") if before else "",
            self.note(foundation, "maintainer_list"),
        )

    def belonging(self) -> Markup:
        """The body to which this one belongs."""
        parent = self.governance.body.project.parent
        return raw(f"belongs to {self.named(parent.name, parent.url)}.{self.note(parent)}") if parent else raw("")

    def home(self) -> Markup:
        """The website and the code."""
        project = self.governance.body.project
        code = [url for url in (project.repository, *project.repositories) if url]
        return told(
            raw(f"Website: {self._site(project.website)}.") if project.website else "",
            raw(f"Code: {joined(map(self._site, code))}.") if code else "",
        )

    def _site(self, url: str) -> Markup:
        """An address by its short form: `example.org`, `example/docs`."""
        everything = re.fullmatch(r"https://github\.com/orgs/([\w-]+)/repositories", url)
        if everything:
            return self.link(f"all repositories of {everything[1]}", url)
        return self.link(url.split("://")[1].removeprefix("www.").removeprefix("github.com/").rstrip("/"), url)

    def license(self, expression: str) -> Markup:
        """A license by its SPDX expression, linked where we know it."""
        known = _LICENSES.get(expression)
        return link(*known) if known else plain(expression)

    def credits(self, credits: Sequence[Credit]) -> Markup:
        names = joined(self.named(self.middle(item.text), item.url) for item in credits)
        return told(raw(f"These rules build on {names}."), *(self.note(item) for item in credits))

    def point(self, point: Point) -> Markup:
        """A point of a list, with the words in front and its links."""
        title = f"**{plain(point.title)}:** " if point.title else ""
        text = sentence(point.text) if point.title or point.links or point.note else plain(point.text)
        return raw(f"{title}{text}{self.see(point.links)}{self.note(point)}")

    # --- parts of the body --------------------------------------------------------------------------------------------

    def scope_facts(self, scope: Scope, *, with_state: bool = True) -> Markup:
        """What a reader wants to know about a part of the body, in sentences."""
        sponsor = f"Sponsor: {self.person(scope.sponsor)}." if scope.sponsor else ""
        packaged = {True: "Released together with the main project.", False: "Released apart from the main project."}
        pages = [
            self.link(words, target)
            for words, target in (("governance", scope.governance), ("contributing guide", scope.contributing))
            if target
        ]
        tiers = self.body.subprojects.tiers if self.body.subprojects else {}
        tier = tiers.get(scope.tier or "")
        is_usual = not scope.since and (scope.status or Maturity.ACTIVE) is Maturity.ACTIVE
        state = self.scope_state(scope) if with_state and not is_usual else ""
        return told(
            sentence(scope.description) if scope.description else "",
            sentence(scope.alignment) if scope.alignment else "",
            f"State: {state}." if state else "",
            raw(f"Class: {plain(tier.name)}.") if tier else "",
            raw(f"Code: {joined(map(self._site, scope.repositories))}.") if scope.repositories else "",
            self.github_team(scope.github_team),
            raw(f"Its own pages: {joined(pages)}.") if pages else "",
            raw(sponsor),
            packaged[scope.packaged] if isinstance(scope.packaged, bool) else "",
            f"It is reviewed {every(scope.review_every)}." if scope.review_every else "",
            raw(f"Meetings: {self.channels(scope.meetings, 'and')}.") if scope.meetings else "",
            raw(f"Channels: {self.channels(scope.channels, 'and')}.") if scope.channels else "",
            self.note(scope),
        )

    def tier(self, tier: Tier) -> Markup:
        """A class of subprojects, with those that are in it."""
        inside = [scope.name for scope in self.body.scopes.values() if scope.tier == tier.id]
        votes = {True: "They have a vote in the whole.", False: "They have no vote in the whole."}
        joining = tier.promotion
        return raw(
            told(
                raw(f"**{plain(tier.name)}:**"),
                sentence(tier.description) if tier.description else "",
                raw(f"Today: {joined(inside)}.") if inside else "",
                sentence(tier.marking) if tier.marking else "",
                votes[tier.votes] if isinstance(tier.votes, bool) else "",
                raw(f"What they do: {joined(map(mid, tier.duties))}.") if tier.duties else "",
                raw(f"A subproject comes into this class like this: {self.everything_of(joining)}") if joining else "",
                f"Their state is reviewed {every(tier.review_every)}." if tier.review_every else "",
            )
            + self.note(tier)
        )

    def scope_state(self, scope: Scope) -> str:
        """`active since March 2022`."""
        since = f" since {date(scope.since)}" if scope.since else ""
        return f"{_STATES[scope.status or Maturity.ACTIVE]}{since}"

    def scope_people(self, scope: Scope) -> Markup:
        """Who looks after a part of the body, or where they are listed."""
        if scope.roster:
            return self.link("listed there", scope.roster)
        held = (seat.person for role in self.governance.roles for seat in self.governance.seats(role, scope=scope.id))
        return self.people(tuple(dict.fromkeys(held)))

    # --- decisions ----------------------------------------------------------------------------------------------------

    def matter(self, matter: Matter) -> Markup:
        """What is decided, with the parts of the body that it concerns: `Change the documentation (docs)`."""
        scopes = matter.decision.scopes if matter.decision else ()
        return raw(f"{plain(matter_name(matter))}{f' ({joined(self._scope_names(scopes))})' if scopes else ''}")

    def decision(self, matter: Matter) -> Markup:
        """A decision in full: who proposes, what happens, who decides."""
        it = matter.decision
        if it is None:
            return raw("")
        before = told(
            raw(f"**{plain(it.what)}:**"),
            raw(f"{capital(self.anyone_of(it.proposed_by))} may propose this.{self.about(it.proposed_by)}")
            if it.proposed_by
            else "",
            raw(f"This applies to {joined(self._scope_names(it.scopes))}.") if it.scopes else "",
            raw(f"It covers {joined(it.covers)}.") if it.covers else "",
        )
        after = told(
            self.discussed(it),
            self.decides(it),
            self.terms(it),
            f"Each part of {self.called} decides this for itself." if it.at_scope_level else "",
            "Nobody else may decide this." if it.reserved else "",
            sentence(it.delegation) if it.delegation else "",
            self.note(it),
        )
        steps = "\n".join(f"{number}. {self.step(step)}" for number, step in enumerate(it.steps, start=1))
        return raw("\n\n".join((before, steps, after)) if steps else told(before, after))

    def editorial(self, rule: Editorial) -> Markup:
        """How changes of the rules are decided that do not alter the meaning."""
        kind = self.governance.voting.kinds.get(rule.vote)
        if kind is None:
            return raw("")
        means = f" Such changes are {joined(rule.means)}." if rule.means else ""
        challenge = ""
        if rule.challenged_by:
            who = capital(self.anyone_of(rule.challenged_by))
            challenge = f" {who} can demand that it is treated like every other change.{self.about(rule.challenged_by)}"
        words = f"Changes that do not alter the meaning are decided by {self.kind(kind)}."
        return raw(f"{words}{means}{challenge}{self.note(rule)}")

    def in_order(self, names: Sequence[str]) -> Markup:
        """`this document, then the contributor ladder`."""
        return raw(", then ".join(map(plain, names)))

    def admission(self, rule: Admission) -> Markup:
        """How a subproject joins, as a paragraph."""
        who = f"{capital(self.anyone_of(rule.proposed_by))} may propose one." if rule.proposed_by else ""
        return raw(
            told(
                raw("**How a subproject joins:**"),
                raw(f"{who}{self.about(rule.proposed_by)}"),
                sentence(rule.own_consent) if rule.own_consent else "",
                self.discussed(rule, "The proposal"),
                raw(f"It {self.needs(rule)}.{self.about(rule.by)}"),
                self.terms(rule),
                sentence(rule.mentor) if rule.mentor else "",
            )
            + self.note(rule)
        )

    def departure(self, rule: Departure) -> Markup:
        """How a subproject leaves, behind the reasons."""
        return raw(
            told(
                self.discussed(rule),
                raw(f"It {self.needs(rule)}.{self.about(rule.by)}"),
                self.terms(rule),
                sentence(rule.new_home) if rule.new_home else "",
                sentence(rule.archive) if rule.archive else "",
            )
            + self.note(rule)
        )

    def _scope_names(self, scopes: Sequence[str]) -> list[str]:
        found = (self.governance.scope(name) for name in scopes)
        return [scope.name if scope else name for scope, name in zip(found, scopes, strict=True)]

    # --- conduct ------------------------------------------------------------------------------------------------------

    def conduct_handling(self, conduct: CodeOfConduct) -> Markup:
        """Who handles conduct reports, and where."""
        handled_by = conduct.handled_by
        where = f" in private, in {self.channels(conduct.handled_in)}" if conduct.handled_in else ""
        if not handled_by:
            return raw(f"Reports are discussed{where}." if where else "")
        if handled_by.role == FOUNDATION:
            ours = f" We talk about them{where}." if where else ""
            return raw(f"Reports are handled by the {self.committee}.{ours}{self.about(handled_by)}")
        who = self.does(handled_by, "handle")
        return raw(f"{who} reports{where}.{self.about(handled_by)}")

    @property
    def has_committee(self) -> bool:
        """Whether the committee of a foundation takes reports: it does for projects of that foundation only."""
        conduct = self.body.code_of_conduct
        named = (conduct.handled_by, *(route.handled_by for route in conduct.routes)) if conduct else ()
        return bool(self.body.project.foundation) or any(group and group.role == FOUNDATION for group in named)

    @property
    def committee(self) -> str:
        return f"{self.host.short} Code of Conduct Committee"

    def route(self, route: Route) -> Markup:
        """What differs when certain people are part of a report."""
        acts: list[Markup] = []
        if route.recused:
            acts.append(raw("that person takes no part in the decision"))
        if route.designates:
            acts.append(self._designation(route))
        if route.handled_by:
            acts.append(self._deciding(route))
        remarks = told(
            self.about(route.about, route.designated_from, route.designated_by, route.handled_by), self.note(route)
        )
        if not acts:
            return remarks
        if route.about:
            part = {"accused": "is accused", "reporter": "makes the report", "involved": "is involved"}[route.role]
            acts[0] = raw(f"If {self._one_of(route.about)} {part}, {acts[0]}")
        return told(*(raw(f"{capital(act)}.") for act in acts), remarks)

    def _deciding(self, route: Route) -> Markup:
        if route.handled_by and route.handled_by.role == FOUNDATION:
            return raw("the committee decides" if route.designates else f"the {self.host.short} committee decides")
        return self.acting(route.handled_by or None, "decide")

    def _designation(self, route: Route) -> Markup:
        namer = self.acting(route.designated_by or route.designated_from, "name")
        return raw(f"{namer} {self._designees(route)} to work with the {self.committee}")

    def _designees(self, route: Route) -> str:
        number = route.designates or 1
        apart = f" who {'has' if number == 1 else 'have'} no part in the matter" if route.uninvolved else ""
        group = route.designated_from
        if group is None or not group.role:
            among = f" from among {self.group(group)}" if group else ""
            return f"{'one person' if number == 1 else f'{spelled(number)} people'}{among}{apart}"
        return f"{self._one_of(group) if number == 1 else self.several(spelled(number), group)}{apart}"

    # --- what is left open -----------------------------------------------------------------------------------------

    def open_offices(self, offices: Sequence[Role]) -> list[tuple[Markup, Markup]]:
        """What several offices leave open in the same words: their names, and the words."""
        gaps: dict[Markup, list[str]] = {}
        for office in offices:
            if words := left_open(office, but=("term", "size")):
                gaps.setdefault(words, []).append(office.name)
        return [(joined(names), words) for words, names in gaps.items()]
