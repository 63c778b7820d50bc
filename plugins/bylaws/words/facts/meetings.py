"""When and where a body meets, who comes, and where people talk in between."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from bylaws.body.governance import Governance
from bylaws.model.channels import Channel, ChannelKind
from bylaws.model.groups import Group
from bylaws.model.meetings import ClosedMeeting, Meeting
from bylaws.model.noted import Strength
from bylaws.words import messages as say
from bylaws.words.english import is_third_person, uncapitalized
from bylaws.words.fact import Block, Fact, Name, PageTarget, Target, Text, arg, linked_name, listed, remark
from bylaws.words.facts.kinds import quorum
from bylaws.words.facts.steps import lowered
from bylaws.words.names import Names, called
from bylaws.words.values import as_target, clock, strength_of, words

_WHERE_WORK_IS_DONE: Final = (ChannelKind.ISSUES, ChannelKind.PULL_REQUESTS, ChannelKind.DISCUSSIONS)
_WHEN: Final = re.compile(r"(?:when|whenever|if|once|as|after|before|on|upon|in|at|following|within)\b", re.IGNORECASE)
"""How the trigger of a meeting begins that says itself when; a clause gets its *when*."""


class MeetingFacts:
    """What the section and the page on meetings say."""

    def __init__(self, governance: Governance, names: Names, pages: frozenset[str]) -> None:
        self.governance = governance
        self.names = names
        self.pages = pages
        self.body = governance.body

    @property
    def introduction(self) -> Sequence[Fact]:
        """What the page of meetings is about."""
        told = "governance" in self.pages
        attended = any(meeting.attendance for meeting in self.body.meetings.values())
        closed = bool(self.body.closed_meetings)
        lead = say.meetings_introduction(body=self.names.project)
        if not told or not (attended or closed):
            return [lead]
        what = "both" if attended and closed else "attended" if attended else "closed"
        return [lead, say.meetings_told(what=what, page=PageTarget("governance", "meetings"))]

    # --- regular meetings --------------------------------------------------------------------------------------------

    @property
    def regular(self) -> Sequence[Meeting]:
        return list(self.body.meetings.values())

    def name(self, meeting: Meeting) -> Fact:
        """A meeting in running text, which leads to its section where it has one."""
        target = PageTarget("meetings", meeting.id) if "meetings" in self.pages else None
        return Fact("named", {"name": called(meeting), "target": target})

    def takes_place(self, meeting: Meeting) -> Fact | None:
        """`The developer meeting takes place every other Thursday at 16:00 China Standard Time.`"""
        if not meeting.when:
            return None
        return say.meeting_takes_place(
            name=called(meeting),
            when=arg(meeting.when),
            at=clock(meeting.at, meeting.zone or None) if meeting.at else None,
            lasts=arg(meeting.lasts) if meeting.lasts else None,
        )

    def ask(self, meeting: Meeting) -> Fact | None:
        """Where a reader learns what the data does not say: the time of a public meeting."""
        if not meeting.when or meeting.at or meeting.when.every == 0 or meeting.public is not True:
            return None
        if meeting.notes:
            return say.meeting_time_in(page=Target(meeting.notes))
        asked = next((one for one in self.body.channels.values() if one.is_public and (one.url or one.address)), None)
        return say.meeting_time_asked(place=self.names.channel(asked).form("at")) if asked else None

    def details(self, meeting: Meeting) -> Sequence[Fact | Text | None]:
        """Everything else about a meeting, in sentences."""
        found = [
            self.takes_place(meeting),
            self.ask(meeting),
            self.first(meeting),
            say.meeting_until(day=arg(meeting.until)) if meeting.until else None,
            *self._purpose(meeting),
            self._part(meeting),
            self._open(meeting),
        ]
        found += self._run(meeting, named=any(found))
        if not ("governance" in self.pages and "meetings" in self.pages):
            found.append(self.attendance(meeting, named=any(found)))
        return [
            *found,
            self._quorum(meeting, named=any(found)),
            self._closed_parts(meeting),
            self._announced(meeting),
            remark(meeting.note),
        ]

    def _purpose(self, meeting: Meeting) -> Sequence[Fact | Text]:
        """What it is for; where no sentence and no heading has named the meeting, its name stands before it."""
        purpose, named = meeting.purpose, bool(meeting.when)
        if not purpose:
            return ()
        does = purpose if named else purpose.removeprefix("It ")
        if is_third_person(does.split(" ", 1)[0].lower()):
            return (say.meeting_does(name=None if named else called(meeting), what=lowered(does)),)
        if named or "meetings" in self.pages or meeting.name.lower() in purpose.lower():
            return (Text(purpose),)
        return (say.led_sentence(what=called(meeting), sentence=Text(purpose)),)

    def first(self, meeting: Meeting) -> Fact | None:
        """A date from which a reader can count, for a meeting every two weeks or every three months."""
        if not meeting.when or not meeting.first or meeting.when.every < 2:
            return None
        return say.meeting_first(day=arg(meeting.first))

    def _part(self, meeting: Meeting) -> Fact | None:
        scope = self.governance.scope(meeting.scope) if meeting.scope else None
        return say.meeting_of_part(name=Name(scope.name)) if scope else None

    def _open(self, meeting: Meeting) -> Fact | None:
        if "public" not in meeting.given() or meeting.public not in (True, False):
            return None
        named = called(meeting) if not (meeting.when or meeting.purpose) else None
        return say.meeting_open(public=bool(meeting.public), name=named)

    def _run(self, meeting: Meeting, *, named: bool) -> Sequence[Fact]:
        """Who leads it and writes it down, and how it is announced; the first sentence about a meeting names it."""
        chair, writer = meeting.chaired_by, meeting.minutes_by
        name = None if named else called(meeting)
        found: list[Fact] = []
        if chair and writer and chair == writer:
            found.append(say.meeting_chaired_and_written(who=self.names.who(chair), name=name))
        else:
            if chair:
                found.append(say.meeting_chaired(who=self.names.who(chair), name=name))
            if writer:
                found.append(say.meeting_written(who=self.names.who(writer), name=None if found else name))
        if meeting.notice:
            found.append(say.meeting_notice(time=meeting.notice, name=None if found else name))
        return found

    def _quorum(self, meeting: Meeting, *, named: bool) -> Fact | None:
        """How many must be there for it to decide."""
        if not meeting.quorum or meeting.quorum.threshold is None:
            return None
        group = meeting.quorum_of or meeting.attendance or None
        name = None if named else called(meeting)
        return say.meeting_quorum(name=name, quorum=quorum(self.names, meeting.quorum, group))

    def attendance(self, meeting: Meeting, *, named: bool = False) -> Fact | None:
        """Who is expected to come. `named`: whether a sentence before names the meeting."""
        if not meeting.attendance:
            return None
        return say.meeting_attended(
            who=self.names.who(meeting.attendance),
            rhythm=_rhythm(meeting),
            meeting=None if named else self.name(meeting),
            excused=bool(meeting.zones_permitting),
            strength=meeting.attendance_strength or Strength.EXPECTED,
        )

    def _closed_parts(self, meeting: Meeting) -> Fact | None:
        parts = meeting.private_parts
        return say.meeting_private(what=listed(map(Text, parts))) if parts else None

    def _announced(self, meeting: Meeting) -> Fact | None:
        places = meeting.announced_in
        if not places:
            return None
        return say.meeting_announced(places=listed(self.names.place(one).form("at") for one in places))

    def links(self, meeting: Meeting) -> Sequence[Fact]:
        """Where a meeting is held and written down. The way in is shown only where everyone may come."""
        way_in = meeting.link if meeting.public is True else None
        found = [
            ("join", way_in), ("notes", meeting.notes), ("recordings", meeting.recordings),
            ("calendar", meeting.calendar),
        ]  # fmt: skip
        return [say.meeting_link(what=what, target=Target(url)) for what, url in found if url]

    def in_a_sentence(self, meeting: Meeting) -> Fact | None:
        """The same as one sentence, for a section in which meetings are no list."""
        links = self.links(meeting)
        return say.meeting_links(links=listed((Fact("meeting-link-behind", one.args) for one in links), "or")) \
            if links else None  # fmt: skip

    # --- closed meetings ---------------------------------------------------------------------------------------------

    def closed(self, meeting: ClosedMeeting) -> Sequence[Fact | Text | None]:
        """Why a closed meeting is held, who calls it, and who is invited."""
        caller, invited = meeting.called_by, meeting.invited
        purposes = listed(map(Text, meeting.purposes))
        also = bool(self.body.meetings)
        who = self.names.who(caller or invited) if caller or invited else None
        trigger = words(meeting.trigger)
        how, clause = strength_of(meeting, "strength"), bool(trigger and not _WHEN.match(meeting.trigger or ""))
        called = None
        if caller and (trigger or how):
            called = say.closed_called(who=self.names.who(caller).form("any"), how=how, trigger=trigger, clause=clause)
        return [
            say.closed_held(who=who, purposes=purposes, also=also),
            called,
            self._invited(invited, meeting) if invited else None,
            remark(meeting.note),
        ]

    def _invited(self, invited: Group, meeting: ClosedMeeting) -> Fact:
        everyone = Group(**{**invited.given(), "excluding": ()})
        but = listed((Fact("excluded", {"who": one}) for one in invited.excluding), "or")
        how = strength_of(meeting, "invited_strength")
        return say.closed_invited(who=self.names.who(everyone).form("all"), how=how, but=but)

    # --- channels ----------------------------------------------------------------------------------------------------

    @property
    def home_of_channels(self) -> str:
        """Where the governance page lists the channels: `meetings` or `communication`; empty where the page of meetings
        does."""
        if "meetings" in self.pages:
            return ""
        given = self.body.documents.governance
        order = given.order if given else ()
        beside = "meetings" if self.body.meetings else "communication"
        other = "communication" if self.body.meetings else "meetings"
        return other if order and beside not in order and other in order else beside

    @property
    def _public(self) -> Sequence[Channel]:
        """Public channels. One that is only where issues or changes go is linked wherever a rule names it."""
        return [
            one
            for one in self.body.channels.values()
            if one.is_public and (one.purpose or one.note or one.kind not in _WHERE_WORK_IS_DONE)
        ]

    @property
    def _private(self) -> Sequence[Channel]:
        """Private channels with the address to which anyone may write, where the data says more of them."""
        return [
            one
            for one in self.body.channels.values()
            if one.public is False and (one.address or one.url) and (one.purpose or one.readers or one.note)
        ]

    def public(self, *, between: bool = False) -> Block | None:
        """Where people talk: a list, or a sentence about the only channel. `between`: whether meetings stand above."""
        between = between and bool(self.body.meetings)
        found = self._public
        if len(found) == 1 and not (found[0].join or found[0].archive or found[0].note):
            (one,) = found
            only = say.channel_only(
                channel=self.names.channel(one),
                address=mail(one.address) if one.address and one.url else None,
                purpose=words(one.purpose),
                between=between,
            )
            return Block(only)
        lead = say.channels_between() if between else say.channels_public()
        return Block(lead, tuple(map(self.channel, found))) if found else None

    @property
    def private(self) -> Block | None:
        """Private channels, in the same way."""
        found = self._private
        if len(found) == 1 and not (found[0].join or found[0].archive or found[0].note):
            (one,) = found
            only = say.channel_only_private(
                channel=self.names.channel(one) if one.url else say.noun_the(one=Name(uncapitalized(one.name))),
                address=mail(one.address) if one.address else None,
                purpose=words(one.purpose),
                readers=self.names.who(one.readers) if one.readers else None,
            )
            return Block(only)
        return Block(say.channels_private(), tuple(map(self.channel, found))) if found else None

    @property
    def attended(self) -> Sequence[Fact | Text | None]:
        """Who is expected at which meeting, where another page tells the rest."""
        attended = [self.attendance(one) for one in self.regular]
        rest = [self.name(one) for one in self.regular if not one.attendance]
        see = say.meetings_see(page=PageTarget("meetings"), meetings=listed(rest), number=len(rest)) if rest else None
        return [*attended, see]

    def channel(self, channel: Channel) -> Fact:
        """A channel as an item: its name and address, what it is for, who reads it."""
        private, place = channel.public is False, self.names.channel(channel)
        return say.channel(
            channel=place.form("name"),
            plain=place.form("plain"),
            address=mail(channel.address) if channel.address else None,
            url="yes" if channel.url else None,
            purpose=words(channel.purpose),
            join=as_target(channel.join),
            archive=as_target(channel.archive),
            readers=self.names.who(channel.readers) if private and channel.readers else None,
            note=words(channel.note),
        )


def mail(address: str) -> Fact:
    """An e-mail address, linked."""
    return linked_name(address, f"mailto:{address}")


def _rhythm(meeting: Meeting) -> str | None:
    """How often a meeting is held, as an adjective."""
    when = meeting.when
    if not when or when.every != 1:
        return None
    return {"week": "weekly", "month": "monthly", "quarter": "quarterly", "year": "yearly"}.get(when.unit)
