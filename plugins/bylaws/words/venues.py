"""Where people meet and talk: the words for meetings and channels."""

from __future__ import annotations

from bylaws.markdown.writing import Markup
from bylaws.model.meetings import Meeting
from bylaws.words.balances import Balances
from bylaws.words.phrases import article, date, duration, raw, recurrence, told


class Venues(Balances):
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
