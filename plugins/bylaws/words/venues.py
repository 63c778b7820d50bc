"""Where people meet and talk: the words for meetings and channels."""

from __future__ import annotations

from bylaws.markdown.writing import Markup, mail, plain, table, without_empty_columns
from bylaws.model.channels import Channel
from bylaws.model.groups import ANYONE, FOUNDATION, Group
from bylaws.model.meetings import ClosedMeeting, Meeting
from bylaws.source import Open
from bylaws.words.left_open import verdict
from bylaws.words.nouns import EXCLUDED
from bylaws.words.phrases import article, capital, date, duration, joined, raw, recurrence, sentence, told
from bylaws.words.seating import Seating


class Venues(Seating):
    """Sentences about meetings and channels."""

    def meeting(self, meeting: Meeting) -> Markup:
        """When a meeting takes place, in one sentence, with what is not said: one sentence a line."""
        when = f" {recurrence(meeting.when)}" if meeting.when else ""
        time = f" at {meeting.at}" if meeting.at else ""
        zone = f" ({meeting.zone.name.replace('_', ' ')} time)" if meeting.zone and meeting.at else ""
        name = self.middle(meeting.name)
        there = f"The {name} takes place{when}{time}{zone}." if when or time else f"There is {article(name)}."
        end = f"It is held until {date(meeting.until)}." if meeting.until else ""
        lines = [there, self.open(meeting, "when", "at", "zone", "link"), self._next(meeting), end]
        return raw("\n".join(filter(None, lines)))

    def _next(self, meeting: Meeting) -> str:
        """How to know the dates of a meeting that is not held every week."""
        if not (meeting.when and meeting.when.unit == "week" and meeting.when.every > 1):
            return ""
        if meeting.first:
            return f"One of its dates is {date(meeting.first)}."
        return "The notes say the next date." if meeting.notes else ""

    def running(self, meeting: Meeting) -> Markup:
        """Who leads a meeting, who writes the minutes, and how long before it is announced."""
        chair, writer = meeting.chaired_by, meeting.minutes_by
        if chair and chair == writer:
            one = raw(f"{self.does(chair, 'lead it and write', 'leads it and writes')} the minutes.{self.about(chair)}")
            lines = [one]
        else:
            lines = [
                raw(f"{self.does(chair, 'lead', 'leads')} it.{self.about(chair)}") if chair else raw(""),
                raw(f"{self.does(writer, 'write', 'writes')} the minutes.{self.about(writer)}") if writer else raw(""),
            ]
        notice = f"It is announced {duration(meeting.notice)} before." if meeting.notice else ""
        return told(*lines, notice)

    def attendance(self, meeting: Meeting) -> Markup:
        """Who is expected to come."""
        if not meeting.attendance:
            return raw("")
        excused = ", as far as their time zones allow" if meeting.zones_permitting else ""
        who = self.does(meeting.attendance, "are", "is")
        return raw(f"{who} expected to take part{excused}.{self.about(meeting.attendance)}")

    def meeting_links(self, meeting: Meeting) -> list[Markup]:
        """Where a meeting is held and written down."""
        links = (
            ("Join the meeting", meeting.link if meeting.public else None),
            ("Notes and agenda", meeting.notes),
            ("Recordings", meeting.recordings),
            ("Calendar", meeting.calendar),
        )
        return [self.link(words, url) for words, url in links if url]

    def closed_meeting(self, meeting: ClosedMeeting) -> Markup:
        """Why a closed meeting is held, who calls it, and who is invited."""
        words = [raw(f"Closed meetings are held for {joined(meeting.purposes)}.")]
        trigger = f" {plain(meeting.trigger)}" if meeting.trigger else ""
        if meeting.called_by:
            caller = raw(f"{capital(self.anyone_of(meeting.called_by))} calls one{trigger}.")
            words.append(raw(f"{caller}{self.about(meeting.called_by)}"))
        elif trigger:
            words.append(raw(f"One is called{trigger}."))
        if meeting.invited:
            words.append(raw(f"{self._invited(meeting.invited)}{self.about(meeting.invited)}"))
        return raw(f"{told(*words)}{self.note(meeting)}")

    def _invited(self, invited: Group) -> Markup:
        everyone = Group(**{**invited.given(), "excluding": ()})
        but = f", except {joined((EXCLUDED[kind] for kind in invited.excluding), 'or')}" if invited.excluding else ""
        verb = "is" if invited.role in (ANYONE, FOUNDATION) else "are"
        return raw(f"{capital(self.all_of(everyone))} {verb} invited{but}.")

    def channel_item(self, channel: Channel) -> Markup:
        """A channel as a list item, with its purpose and its archive."""
        purpose = f": {sentence(channel.purpose)}" if channel.purpose else ""
        archive = f" {self.link('Archive', channel.archive)}." if channel.archive else ""
        stop = "." if not purpose and archive else ""
        return raw(f"{capital(self.channel_name(channel))}{purpose}{stop}{archive}{self.note(channel)}")

    def channel_table(self) -> Markup:
        """All channels: what each is for, who reads it, how to reach it."""
        header = ("Channel", "For", "Who can read it", "Address", "Archive", "Notes")
        rows = [
            [
                capital(self.channel_name(channel)),
                channel.purpose or verdict(channel, "purpose"),
                self._who_reads(channel),
                mail(channel.address) if channel.address and channel.url else "",
                self.link("archive", channel.archive) if channel.archive else verdict(channel, "archive"),
                told(
                    self.about(channel.readers), self.note(channel, "purpose", "archive", "public", *_readers(channel))
                ),
            ]
            for channel in self.governance.body.channels.values()
        ]
        return table(*without_empty_columns(header, rows)) if rows else raw("")

    def _who_reads(self, channel: Channel) -> str:
        if isinstance(channel.public, Open):
            return verdict(channel, "public")
        if channel.public:
            return "everybody"
        return verdict(channel, "readers") or (self.group(channel.readers) if channel.readers else "not public")


def _readers(channel: Channel) -> tuple[str, ...]:
    """What the column on readers says already about a private channel."""
    return () if channel.public else ("readers",)
