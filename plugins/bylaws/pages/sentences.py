"""Whole sentences about matters that several pages tell: meetings, decisions, reports, balance.

`words` has the words for single values; here they become sentences, so that two pages cannot tell one fact in two ways.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bylaws.governance import Balance, Matter, Share
from bylaws.markdown import Markup, link, plain, table, without_empty_columns
from bylaws.model.conduct import CodeOfConduct, Route
from bylaws.model.decided import Decided, Link, Strength
from bylaws.model.groups import FOUNDATION, Group
from bylaws.model.ladder import Cap, Role
from bylaws.model.lifecycle import Inactivity, Removal
from bylaws.model.meetings import ClosedMeeting, Meeting
from bylaws.model.people import INDEPENDENT
from bylaws.model.project import Credit
from bylaws.model.quantities import Test
from bylaws.model.scopes import Scope
from bylaws.model.teams import Team
from bylaws.model.voting import Abstention, Base, Quorum, VoteKind
from bylaws.pages.phrases import (
    amount,
    article,
    capital,
    duration,
    every,
    joined,
    mid,
    raw,
    recurrence,
    sentence,
    size,
    spelled,
    threshold,
)
from bylaws.pages.phrases import date as date_words
from bylaws.pages.words import Words
from bylaws.shape import Node

_LICENSES = {
    "Apache-2.0": ("Apache License 2.0", "https://www.apache.org/licenses/LICENSE-2.0"),
    "CC-BY-4.0": ("Creative Commons Attribution 4.0", "https://creativecommons.org/licenses/by/4.0/"),
    "MIT": ("MIT License", "https://opensource.org/license/mit"),
    "BSD-3-Clause": ("BSD 3-Clause License", "https://opensource.org/license/bsd-3-clause"),
    "MPL-2.0": ("Mozilla Public License 2.0", "https://www.mozilla.org/MPL/2.0/"),
}
_SUBJECTS = {
    "security": "security matters",
    "conduct": "conduct matters",
    "people": "matters of people",
    "everything-else": "everything else",
}


class Sentences(Words):
    """Everything that a template may say."""

    def since_level(self) -> Markup:
        """Since when the body has its level at the foundation: ` since April 2021`."""
        foundation = self.governance.body.project.foundation
        history = foundation.history if foundation else ()
        found = [change for change in history if foundation and change.level is foundation.level]
        if not found:
            return raw("")
        day = date_words(found[-1].date)
        return raw(f" since {link(day, found[-1].issue) if found[-1].issue else day}")

    # --- left open ----------------------------------------------------------------------------------------------------

    def left_open(self, node: Node, key: str, what: str) -> Markup:
        """Says plainly that something is not settled, or not said; nothing where it is."""
        return raw(
            {"undecided": f"**{what} is not decided yet.**", "unspecified": f"{what} is not stated."}.get(
                node.is_open(key) or "", ""
            )
        )

    # --- roles --------------------------------------------------------------------------------------------------------

    def held(self, role: Role) -> Markup:
        """How many people hold a role today: ` (5 people)`."""
        count = len(self.governance.holders(role.id))
        return raw(f" ({amount(count, 'person', 'people')})" if count else "")

    def inactivity(self, rule: Inactivity) -> Markup:
        """A role's own rule on inactivity, as running text."""
        clocks = joined((self.clock(clock) for clock in rule.clocks), "and" if rule.needs == "all" else "or")
        more = (
            f" {capital(self.rule(rule.extended_by))} can grant more time.{self.note(rule.extended_by)}"
            if (rule.extended_by)
            else ""
        )
        follows = "".join(f" {sentence(item)}" for item in rule.consequences)
        return raw(f"{clocks}.{follows}{more}{self.note(rule)}")

    def removal(self, role: Role, rule: Removal) -> Markup:
        """How a role is lost, as running text."""
        kind = self.governance.kind(rule)
        today = self.today(rule, without_subject=True)
        number = f" ({today} votes today)" if today else ""
        who = self.group(self.governance.electorate(rule))
        decided = f"{article(self.kind(kind))} of {who}{number}" if kind else f"a decision of {who}"
        grounds = f" for {joined(rule.grounds, 'or')}" if rule.grounds and rule is role.removal else ""
        return raw(f"it takes {decided}{grounds}.{self.note(rule) if rule is role.removal else ''}")

    def scope_words(self, scope: Scope) -> Markup:
        """What a part of the body is, how it serves the whole, and who speaks for it."""
        parts = [sentence(text) for text in (scope.description, scope.alignment) if text]
        if scope.packaged is not None:
            how = "Released together with" if scope.packaged else "Released apart from"
            parts.append(raw(f"{how} the main project."))
        if scope.sponsor:
            parts.append(raw(f"Sponsor: {self.person(scope.sponsor)}."))
        if scope.since:
            parts.append(raw(f"Since {date_words(scope.since)}."))
        return raw(" ".join(parts))

    def scope_people(self, scope: Scope) -> Markup:
        """Who looks after a part of the body, or where they are listed."""
        if scope.roster:
            return link("listed there", scope.roster)
        handles = dict.fromkeys(seat.person for seat in self.governance.body.seats if seat.scope == scope.id)
        return self.people(tuple(handles))

    # --- decisions ----------------------------------------------------------------------------------------------------

    def matter(self, matter: Matter) -> Markup:
        """What is decided, with the parts of the body that it concerns: `Change the documentation (docs)`."""
        scopes = matter.decision.scopes if matter.decision else ()
        where = f" ({joined(self._scope_names(scopes))})" if scopes else ""
        return raw(f"{plain(matter.what)}{where}")

    def decision(self, matter: Matter) -> Markup:
        """A decision in full: who proposes, what happens, who decides."""
        decision = matter.decision
        if decision is None:
            return raw("")
        parts: list[str] = []
        if decision.proposed_by:
            parts.append(f"{capital(self.anyone_of(decision.proposed_by))} may propose this.")
        if decision.scopes:
            parts.append(f"This applies to {joined(self._scope_names(decision.scopes))}.")
        if decision.covers:
            parts.append(f"It covers {joined(decision.covers)}.")
        steps = "\n".join(f"{number}. {self.step(step)}" for number, step in enumerate(decision.steps, start=1))
        after: list[str] = []
        if decision.discussion:
            after.append(f"The matter is discussed for {duration(decision.discussion)}.")
        after.append(self._decided(decision))
        if decision.at_scope_level:
            after.append(f"Each part of {plain(self.governance.body.project.called)} decides this for itself.")
        if decision.delegation:
            after.append(str(sentence(decision.delegation)))
        after.append(str(self.note(decision)).strip())
        lead = f"**{plain(decision.what)}:**"
        if steps:
            opening = " ".join([lead, *parts])
            return raw("\n\n".join([opening, steps, " ".join(part for part in after if part)]))
        return raw(" ".join(part for part in [lead, *parts, *after] if part))

    def _scope_names(self, scopes: Sequence[str]) -> list[str]:
        found = (self.governance.scope(name) for name in scopes)
        return [scope.name if scope else name for scope, name in zip(found, scopes, strict=True)]

    def _decided(self, rule: Decided) -> str:
        kind = self.governance.kind(rule)
        group = self.governance.electorate(rule)
        venues = f" It is decided {self._places(rule.venues)}." if rule.venues else ""
        fallback = self.governance.voting.kinds.get(rule.fallback or "")
        then = f" If they do not agree, {self.group(group)} vote: {self.kind(fallback)}." if fallback else ""
        if kind is None:
            return f"{capital(self.group(group))} decide.{then}{venues}"
        return f"{capital(self.group(group))} decide by {self._by(kind, rule)}.{then}{venues}"

    def _by(self, kind: VoteKind, rule: Decided) -> str:
        today = self.today(rule)
        return f"{self.kind(kind)} ({today} votes today)" if today else str(self.kind(kind))

    def _places(self, names: Sequence[str]) -> Markup:
        return raw(f"in {self.channels(names)}")

    def subjects(self, names: Sequence[str]) -> list[str]:
        return [_SUBJECTS[name] for name in names]

    def default_words(self, kind: VoteKind) -> Markup:
        """What lazy consensus, or another default without counting, means."""
        window = f" within {duration(kind.open_for)}" if kind.open_for else ""
        if kind.passes.test is Test.NO_OBJECTION:
            return raw(f"a proposal stands if nobody objects{window}. Silence is agreement.")
        if kind.passes.test is Test.CONSENSUS:
            return raw(f"people talk until nobody has a serious objection left{window}.")
        return raw(f"the proposal with the most votes wins{window}.")

    def kinds_table(self, kinds: Sequence[VoteKind]) -> Markup:
        """Every kind of vote, with today's number."""
        header = ("Kind of vote", "What it takes", "Open for", "Quorum", "Tie", "Per organization", "Notes")
        terms = [self.governance.terms(kind) for kind in kinds]
        own_quorum = any(kind.quorum for kind in kinds)
        own_tie = any(kind.tie for kind in kinds)
        rows = [
            [
                self.kind_linked(kind),
                self.takes(kind, self.governance.electorate_of(kind)),
                duration(kind.open_for) if kind.open_for else "",
                self._quorum(settled.quorum) if own_quorum and settled.quorum else "",
                self.tie(settled.tie) if own_tie and kind.passes.counts_votes else "",
                amount(kind.votes_per_organization.most, "vote") if kind.votes_per_organization else "",
                raw(" ".join(self._kind_notes(kind))),
            ]
            for kind, settled in zip(kinds, terms, strict=True)
        ]
        return table(*without_empty_columns(header, rows))

    def _kind_notes(self, kind: VoteKind) -> list[str]:
        notes = []
        if kind.excluding:
            notes.append("The person concerned has no vote.")
        if kind.closes_early:
            notes.append("It ends early once the result is certain.")
        if kind.secret:
            notes.append("Votes are secret.")
        if kind.note:
            notes.append(str(sentence(kind.note)))
        return notes

    def _quorum(self, quorum: Quorum) -> str:
        return threshold(quorum.threshold) if quorum.threshold else "none"

    def vote_facts(self) -> list[Markup]:
        """What holds for every vote, defaults included, so that a reader never guesses."""
        voting = self.governance.voting
        counted = [kind for kind in voting.kinds.values() if kind.passes.counts_votes]
        facts: list[str] = []
        if counted:
            facts.append(self._quorum_fact(voting.quorum))
            facts.append(f"**Tie:** when as many vote for as against, {self.tie(voting.tie)}.")
            facts.append(self._abstention_fact(counted))
        if voting.record:
            what = joined(voting.record.what) if voting.record.what else raw("every vote and its outcome")
            where = f" in {self.channel(voting.record.where)}" if voting.record.where else ""
            unsaid = " Where is not stated." if voting.record.is_open("where") else ""
            facts.append(f"**Record:** we record {what}{where}.{unsaid}{self.note(voting.record)}")
        return [raw(fact) for fact in facts if fact]

    def _quorum_fact(self, quorum: Quorum | None) -> str:
        if self.governance.voting.is_open("quorum"):
            return str(self.left_open(self.governance.voting, "quorum", "The quorum"))
        if quorum is None or quorum.threshold is None:
            return "**Quorum:** none; what counts is the share of everybody who may vote."
        return f"**Quorum:** {threshold(quorum.threshold)} of those who may vote must take part."

    def _abstention_fact(self, kinds: Sequence[VoteKind]) -> str:
        terms = [self.governance.terms(kind) for kind in kinds]
        if all(term.of in (Base.ALL, Base.SEATS, Base.ACTIVE) for term in terms):
            return "**Abstention:** not voting and abstaining have the same effect as voting against."
        if all(term.abstentions is Abstention.SMALLER_BASE for term in terms):
            return "**Abstention:** abstentions are not counted."
        return ""

    # --- meetings -----------------------------------------------------------------------------------------------------

    def meeting(self, meeting: Meeting) -> Markup:
        """When a meeting takes place, in one sentence, with what is not said."""
        when = f" {recurrence(meeting.when)}" if meeting.when else ""
        time = f" at {meeting.at}" if meeting.at else ""
        zone = f" ({meeting.zone.name.replace('_', ' ')} time)" if meeting.zone and meeting.at else ""
        lines = [f"The {plain(mid(meeting.name))} takes place{when}{time}{zone}."]
        if meeting.when and meeting.when.unit == "week" and meeting.when.every > 1:
            lines.append(
                f"One of its dates is {date_words(meeting.first)}." if meeting.first else "The notes say the next date."
            )
        lines += self._gaps(meeting)
        return raw("\n".join(lines))

    def _gaps(self, meeting: Meeting) -> Iterator[str]:
        """What the data says is not settled, or not stated, about a meeting."""
        for openness, verdict in (("undecided", "not decided yet"), ("unspecified", "not stated")):
            gaps = [words for key, words in _MEETING_GAPS if meeting.is_open(key) == openness]
            if gaps:
                yield f"{capital(joined(gaps))} {'is' if len(gaps) == 1 else 'are'} {verdict}."

    def meeting_links(self, meeting: Meeting) -> list[Markup]:
        """Where a meeting is held and written down."""
        links = (
            ("Join the meeting", meeting.link),
            ("Notes and agenda", meeting.notes),
            ("Recordings", meeting.recordings),
            ("Calendar", meeting.calendar),
        )
        return [link(words, url) for words, url in links if url]

    def closed_meeting(self, meeting: ClosedMeeting) -> Markup:
        """Why a closed meeting is held, who calls it, and who is invited."""
        lines = [f"Closed meetings are held for {joined(meeting.purposes)}."]
        if meeting.called_by:
            trigger = f" {plain(meeting.trigger)}" if meeting.trigger else ""
            lines.append(f"{capital(self.anyone_of(meeting.called_by))} calls one{trigger}.")
        if meeting.invited:
            excluded = meeting.invited.excluding
            everyone = Group(**{**meeting.invited.given(), "excluding": ()}) if excluded else meeting.invited
            lines.append(f"All {str(self.group(everyone)).removeprefix('the ')} are invited{self._but(excluded)}.")
        return raw(" ".join(lines) + str(self.note(meeting)))

    def _but(self, excluded: Sequence[object]) -> str:
        if not excluded:
            return ""
        return ", except anyone who is accused" if "accused" in excluded else ", except those who are involved"

    # --- conduct and security -----------------------------------------------------------------------------------------

    def conduct_handling(self, conduct: CodeOfConduct) -> Markup:
        """Who handles conduct reports, and where."""
        handled_by = conduct.handled_by
        if handled_by and handled_by.role == FOUNDATION:
            return raw(
                f"Reports are handled by the {self.foundation} Code of Conduct Committee.{self.note(handled_by)}"
            )
        where = f" in private, in {self.channels(conduct.handled_in)}" if conduct.handled_in else " in private"
        return raw(f"{capital(self.group(handled_by))} handle reports{where}.")

    def route(self, route: Route) -> Markup:
        """What differs when certain people are part of a report."""
        role = route.about.role if route.about else None
        about = self.noun(role) if role and role in self.governance.roles else self.anyone_of(route.about)
        part = {"accused": "is accused", "reporter": "makes the report", "involved": "is involved"}[route.role]
        lines = [f"If {about} {part},"]
        acts: list[str] = []
        if route.recused:
            acts.append("that person takes no part in the decision")
        if route.designates:
            acts.append(self._designation(route))
        if route.handled_by:
            acts.append(self._deciding(route))
        if not acts:
            return self.note(route)
        told = joined(map(raw, acts))
        return raw(f"{lines[0]} {told}.{self.note(route)}" if route.about else f"{capital(told)}.{self.note(route)}")

    def _deciding(self, route: Route) -> str:
        if route.handled_by and route.handled_by.role == FOUNDATION:
            return "the committee decides" if route.designates else f"the {self.foundation} committee decides"
        return f"{self.group(route.handled_by)} decide"

    def _designation(self, route: Route) -> str:
        whom = self._designee(route)
        namer = self.group(route.designated_by or route.designated_from)
        plural = f"{namer} name" if not str(namer).startswith("any") else f"{namer} names"
        return f"{plural} {whom} to work with the {self.foundation} Code of Conduct Committee"

    def _designee(self, route: Route) -> str:
        number = route.designates or 1
        role = route.designated_from.role if route.designated_from else None
        found = self.governance.roles.get(role or "")
        uninvolved = (
            " who has no part in the matter"
            if route.uninvolved and number == 1
            else (" who have no part in the matter" if route.uninvolved else "")
        )
        if found is None:
            return f"{'one person' if number == 1 else f'{spelled(number)} people'}{uninvolved}"
        noun = self.noun(found) if number == 1 else raw(f"{spelled(number)} {self.plural(found)}")
        return f"{noun}{uninvolved}"

    def readers(self, name: str) -> Markup:
        """Who reads a private channel: `, which only the maintainers read`."""
        channel = self.governance.body.channels.get(name)
        if channel is None or channel.public:
            return raw(", which everybody can read" if channel else "")
        return raw(f", which only {self.group(channel.readers)} read" if channel.readers else ", which is not public")

    def response_team(self, team: Team) -> Markup:
        """The team that handles security reports, and the rules for it."""
        holders = self.governance.holders(team.id)
        lines: list[str] = []
        if team.appointed_by:
            lines.append(
                f"{capital(self.group(team.appointed_by))} appoint the {plain(team.name)}, which handles all reports."
            )
        else:
            lines.append(f"The {plain(team.name)} handles all reports.")
        if team.may_be_everyone:
            lines.append(f"It may consist of {self.group(team.may_be_everyone)} themselves.")
        if team.size:
            prefix = "If others are appointed, it" if team.may_be_everyone else "It"
            lines.append(f"{prefix} has {size(team.size)}.")
        if holders:
            lines.append(f"Today its members are {self.people(holders)}.")
        if team.review_every:
            reviewed = f"; the last review was in {date_words(team.reviewed)}" if team.reviewed else ""
            lines.append(f"Its membership is reviewed at least {_once(every(team.review_every))}{reviewed}.")
        text = "\n".join(lines) + str(self.note(team))
        duties = "\n".join(f"- {self.duty(duty)}" for duty in team.responsibilities)
        return raw(f"{text}\n\nIts duties:\n\n{duties}" if duties else text)

    # --- organizations ------------------------------------------------------------------------------------------------

    def balance(self, role: Role | None) -> Markup:
        """How the holders of a role are spread over organizations, worked out from the seats."""
        if role is None:
            return raw("")
        balance = self.governance.balance(self.governance.holders(role.id))
        if not balance.known:
            return raw("")
        unknown = sum(share.count for share in balance.shares if not share.name)
        unsaid = f" No affiliation is given for {amount(unknown, 'person', 'people')}." if unknown else ""
        if balance.total == 1:
            return raw(f"The one {self.singular(role)} {self._single(balance.known[0])}.")
        who = f"The {balance.total} {self.plural(role)}"
        if balance.known[0].count == balance.total:
            return raw(f"{who} all come from {plain(balance.known[0].name)}.")
        return raw(f"{who} {self._spread(balance)}.{unsaid}")

    def _single(self, share: Share) -> str:
        return "is independent" if share.name == INDEPENDENT else f"comes from {plain(share.name)}"

    def _spread(self, balance: Balance) -> str:
        organizations = [share for share in balance.known if share.name != INDEPENDENT]
        independent = sum(share.count for share in balance.known if share.name == INDEPENDENT)
        if not organizations:
            return "are all independent" if independent == balance.total else f"include {independent} independent ones"
        named = joined(raw(f"{plain(share.name)} ({share.count})") for share in organizations)
        come = f"come from {amount(len(organizations), 'organization')}: {named}"
        if not independent:
            return come
        return f"{come}; {independent} {'is' if independent == 1 else 'are'} independent"

    def cap_today(self, cap: Cap, role: Role) -> Markup:
        """Where a role stands against a limit per organization today."""
        balance = self.governance.balance(self.governance.holders(role.id))
        if not balance.known:
            return raw("")
        largest = max(balance.known, key=lambda share: share.count)
        percent = round(100 * largest.count / balance.total)
        limit = "target" if cap.strength is Strength.TARGET else "limit"
        side = "within" if cap.limit.allows(largest.count, balance.total) else "above"
        who = self._organization_words(largest)
        return raw(f"Today {who} holds {largest.count} of {balance.total} ({percent} %), which is {side} the {limit}.")

    def _organization_words(self, share: Share) -> Markup:
        return plain("an independent person" if share.name == INDEPENDENT else share.name)

    # --- small things -------------------------------------------------------------------------------------------------

    def license(self, expression: str) -> Markup:
        """A license by its SPDX expression, linked where we know it."""
        known = _LICENSES.get(expression)
        return link(*known) if known else plain(expression)

    def credits(self, credits: Sequence[Credit]) -> list[Markup]:
        return [link(mid(credit.text), credit.url) if credit.url else plain(mid(credit.text)) for credit in credits]

    def links(self, links: Sequence[Link]) -> list[Markup]:
        return [link(item.text, item.url) for item in links]

    def left_open_terms(self, offices: Sequence[Role]) -> Markup:
        """Says that no term is set, where the data says that none is known."""
        names = [self.plural(office) for office in offices if office.is_open("term")]
        return raw(f"How long {joined(names)} serve is not stated.") if names else raw("")


_MEETING_GAPS = (("when", "the day"), ("at", "the time"), ("zone", "the time zone"), ("link", "the link"))


def _once(rhythm: str) -> str:
    """`once a year` for `every year`; other rhythms stay."""
    head, _, unit = rhythm.partition(" ")
    return f"once a {unit}" if head == "every" and " " not in unit else rhythm
