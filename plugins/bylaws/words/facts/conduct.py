"""The code of conduct: whose it is, how a report is made, who handles it, and what differs for some reports."""

from __future__ import annotations

from collections.abc import Sequence

from bylaws.body.governance import Governance
from bylaws.model.conduct import Route
from bylaws.model.groups import FOUNDATION, Excluded, Group
from bylaws.model.times import Duration
from bylaws.source import Open
from bylaws.words import messages as say
from bylaws.words.fact import Fact, Name, PageTarget, Target, Text, listed
from bylaws.words.facts.meetings import mail
from bylaws.words.names import Names
from bylaws.words.values import duration, strength_of, words


class ConductFacts:
    """What the section and the page on the code of conduct say."""

    def __init__(self, governance: Governance, names: Names, pages: frozenset[str]) -> None:
        self.governance = governance
        self.names = names
        self.pages = pages
        self.conduct = governance.body.code_of_conduct

    @property
    def adopted(self) -> Sequence[Fact]:
        """Whose code is followed, and where it applies."""
        conduct = self.conduct
        if not conduct:
            return ()
        found = [say.conduct_adopted(body=self.names.project, code=self.names.code_of_conduct())]
        if conduct.own_text and conduct.follows != "own":
            found.append(say.conduct_own_rules(target=Target(conduct.own_text)))
        if conduct.applies:
            found.append(say.conduct_applies(where=Text(conduct.applies)))
        return found

    # --- reporting ---------------------------------------------------------------------------------------------------

    @property
    def report(self) -> Fact | None:
        """How a report is made, in one sentence."""
        conduct = self.conduct
        if not conduct or not conduct.report_to:
            return self._to_committee
        return say.conduct_report(places=listed(map(self._address, conduct.report_to), "or"))

    @property
    def _to_committee(self) -> Fact | None:
        return say.conduct_report(places=listed(self.ways)) if self.has_committee else None

    @property
    def report_lead(self) -> Fact:
        """What stands above several ways to report."""
        several = len(self.ways) > 2
        return say.conduct_report_lead(either="any" if several else "either")

    @property
    def ways(self) -> Sequence[Fact]:
        """Every way to make a report: our own, and the committee of the foundation."""
        conduct = self.conduct
        if not conduct:
            return ()
        ours = [self._way(one) for one in conduct.report_to or ()]
        if not self.has_committee:
            return ours
        days = self.names.host.answers_within
        within = duration(Duration(days, days, "day", business=True)) if days else None
        address = mail(self.names.host.conduct_contact)
        return [*ours, say.conduct_way_committee(committee=self.committee, address=address, within=within)]

    def _way(self, name: str) -> Fact:
        channel = self.governance.body.channels.get(name)
        if channel is None:
            return self.names.reached(name)
        readers = self.names.who(channel.readers) if channel.public is False and channel.readers else None
        address = mail(channel.address) if channel.address else None
        place = self.names.channel(channel)
        if address and not channel.url:
            place = place.but(target=None)
        return say.conduct_way(place=place, address=address, readers=readers)

    def _address(self, name: str) -> Fact:
        """Where to write, by the address itself where there is one."""
        channel = self.governance.body.channels.get(name)
        if channel is None:
            return self.names.reached(name)
        return mail(channel.address) if channel.address else self.names.channel(channel)

    @property
    def instead(self) -> Fact | None:
        """The way out for a report about those who read the reports."""
        conduct = self.conduct
        if not conduct or not self.has_committee or not conduct.report_to:
            return None
        for route in conduct.routes:
            if route.about and route.role != "reporter" and self._reads(route.about):
                return say.conduct_instead(about=self.names.who(route.about).form("a"), who=self.names.who(route.about))
        return None

    def _reads(self, about: Group) -> bool:
        channels = [
            self.governance.body.channels.get(name) for name in (self.conduct.report_to if self.conduct else ())
        ]
        return any(channel and channel.readers and channel.readers.role == about.role for channel in channels)

    @property
    def see_reporting(self) -> Fact | None:
        """Where the governance page sends somebody who wants to make a report."""
        if "conduct" not in self.pages or self.by_hand:
            return None
        return say.conduct_see_reporting(page=PageTarget("conduct", "reporting"))

    @property
    def by_hand(self) -> bool:
        """Whether the page on conduct is a document of the body's own."""
        return self.governance.body.documents.is_by_hand("conduct")

    @property
    def report_beside(self) -> Fact | None:
        """How a report is made, where the data says it and the page is the body's own."""
        return self.report if self.by_hand and self.conduct and self.conduct.report_to else None

    # --- handling ----------------------------------------------------------------------------------------------------

    @property
    def has_committee(self) -> bool:
        """Whether the committee of a foundation takes reports: it does for projects of that foundation only."""
        conduct = self.conduct
        named = (conduct.handled_by, *(route.handled_by for route in conduct.routes)) if conduct else ()
        ours = self.governance.body.project.foundation
        follows = conduct.follows if conduct else "own"
        return (bool(ours) and follows != "own") or any(group and group.role == FOUNDATION for group in named)

    @property
    def committee(self) -> Fact:
        host = self.names.host
        return say.conduct_committee(foundation=Name(host.short), target=Target(host.conduct_committee))

    @property
    def handled(self) -> Fact | None:
        """Who handles reports, and where they are discussed."""
        conduct = self.conduct
        if not conduct or not (conduct.handled_by or conduct.handled_in):
            return None
        where = listed((self.names.place(one).form("at") for one in conduct.handled_in or ()), "or")
        if not conduct.handled_by:
            return say.conduct_discussed(where=where)
        every = not any(route.handled_by or route.designates for route in conduct.routes)
        return say.conduct_handled(who=self._handler(conduct.handled_by), all=every, where=where)

    def _handler(self, group: Group) -> Fact:
        if group.role == FOUNDATION:
            return Fact("who", {"kind": "committee", "committee": self.committee, "number": "one"})
        return self.names.who(group)

    @property
    def routes(self) -> Sequence[tuple[Fact | None, Sequence[Fact]]]:
        """What differs for some reports: for each, the condition and what follows. One thing is a sentence."""
        return [self._route(route) for route in (self.conduct.routes if self.conduct else ())]

    def _route(self, route: Route) -> tuple[Fact | None, Sequence[Fact]]:
        condition = self._condition(route)
        acts = [*self._acts(route)]
        if len(acts) == 1 and condition:
            return None, [say.conduct_route_one(condition=condition, act=acts[0]), *self._note(route)]
        if condition is None:
            return None, [*(say.conduct_route_plain(act=act) for act in acts), *self._note(route)]
        lead = say.conduct_route_lead(condition=condition)
        return lead, [*(say.conduct_route_plain(act=act) for act in acts), *self._note(route)]

    def _note(self, route: Route) -> Sequence[Fact]:
        found = words(route.note)
        return [say.words(text=found)] if found else []

    def _condition(self, route: Route) -> Fact | None:
        if route.when:
            return say.conduct_when(when=Text(route.when))
        if not route.about:
            return None
        return say.conduct_about(role=route.role, who=self.names.who(route.about).form("a"))

    def _acts(self, route: Route) -> Sequence[Fact]:
        found = []
        if route.report_to:
            places = listed(map(self._address, route.report_to), "or")
            found.append(say.conduct_act_report(places=places, how=strength_of(route, "report_strength")))
        if route.informs and self.conduct and self.conduct.handled_by:
            found.append(
                say.conduct_act_informs(
                    who=self.names.who(self.conduct.handled_by),
                    whom=self.names.who(route.informs),
                    how=strength_of(route, "informs_strength"),
                )
            )
        if route.recused:
            person = self.names.who(route.about).form("one") if route.about else None
            found.append(say.conduct_act_recused(role=route.role, who=person))
        if route.escalates:
            whom = self._handler(route.escalates)
            found.append(say.conduct_act_escalates(how=strength_of(route, "escalates_strength"), whom=whom))
        if route.designates:
            found.append(self._designation(route))
        elif route.handled_by:
            found.append(say.conduct_act_decides(who=self._handler(route.handled_by)))
        return found

    def _designation(self, route: Route) -> Fact:
        out_of = route.designated_from
        namer = route.designated_by or out_of
        own = out_of is not None and namer is not None and out_of.role == namer.role
        others = own and out_of is not None and bool({*out_of.excluding} & {Excluded.ACCUSED, Excluded.SUBJECT})
        base = Group(**{**namer.given(), "excluding": ()}) if namer else None
        handled_by = self.conduct.handled_by if self.conduct else None
        return say.conduct_act_designates(
            who=self.names.who(base, others=others),
            n=route.designates or 1,
            own=own,
            several=self.names.who(base).args["number"] == "other",
            whom=self.names.who(out_of) if out_of and not own else None,
            uninvolved=bool(route.uninvolved),
            helps=self._handler(route.handled_by) if route.handled_by else None,
            again=_same(handled_by, route.handled_by) and _same(handled_by, Group(role=FOUNDATION)),
            whole=bool(handled_by and not _same(handled_by, route.handled_by)),
        )

    @property
    def heard(self) -> Fact | None:
        return say.conduct_heard() if self.conduct and self.conduct.heard else None

    @property
    def sanctions(self) -> Fact | None:
        given = self.conduct.sanctions if self.conduct else ()
        return say.conduct_sanctions(what=listed(map(Text, given), "or")) if given else None

    @property
    def see_handling(self) -> Fact | None:
        """Where the page on conduct sends readers for how reports are handled."""
        if "governance" not in self.pages or not self.handled:
            return None
        return say.conduct_see_handling(page=PageTarget("governance", "code-of-conduct"))

    @property
    def guidelines_lead(self) -> Fact:
        return say.conduct_guidelines_lead()

    @property
    def guidelines(self) -> Sequence[Text]:
        return [Text(one) for one in (self.conduct.guidelines if self.conduct else ())]


def _same(one: Group | Open | None, other: Group | Open | None) -> bool:
    return one.role == other.role if one and other else False
