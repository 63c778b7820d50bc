"""What changed, by which decision, and who held which role: how a governance has grown, for those who review it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Final

from bylaws.body.governance import Governance
from bylaws.differences.history import Entry
from bylaws.markdown.writing import Markup, bullets, link, plain
from bylaws.pages.composing.modules import Section
from bylaws.pages.composing.wording import PageWords
from bylaws.pages.site.dates import in_words
from bylaws.words import messages as say
from bylaws.words.fact import Name, Target, listed
from bylaws.words.values import as_name

NAME: Final = "changes"
PATH: Final = "changes.md"
FEED: Final = "changes.xml"
"""The feed, beside the page."""
SECTIONS: Final = (Section("introduction"), Section("recent"), Section("who-held-what"))
_MOST: Final = 20
"""So many changes of one version are listed."""


def sections(words: PageWords) -> Sequence[Section]:
    return SECTIONS


def applies(governance: Governance) -> bool:
    """Always: whether there is anything to tell depends on the history, which the data does not have."""
    return True


def is_told(governance: Governance, history: Sequence[Entry]) -> bool:
    """Whether there is anything to tell."""
    return bool(history) or any(seat.since or seat.until for seat in governance.body.seats)


def context(words: PageWords) -> Mapping[str, Any]:
    return {
        "introduction": lambda history: list(_introduction(words, history)),
        "recent": lambda history: Markup("\n\n".join(_told(words, entry) for entry in history)),
        "held": words.facts.former.history,
        "held_lead": say.changes_held(),
    }


def _introduction(words: PageWords, history: Sequence[Entry]) -> Iterator[Any]:
    if history:
        yield say.changes_last(body=words.facts.names.project, day=_day(history[0]))
        yield say.changes_feed(file=Target(FEED, is_beside=True))


def _told(words: PageWords, entry: Entry) -> str:
    """A version: its day, its first line, where it was decided, and each change."""
    decided = listed((Markup(link(plain(_short(one)), one)) for one in entry.revision.decisions), "and")
    subject = as_name(entry.revision.subject)
    head = words.speech.say(say.changes_entry(day=_day(entry), subject=subject, decided=decided))
    shown = [change.said(words.speech) for change in entry.changes[:_MOST]]
    left = len(entry.changes) - len(shown)
    more = [words.speech.say(say.changes_more(n=left))] if left else []
    needed = [words.speech.say(say.changes_needed(what=Name(need.what), how=Name(need.how))) for need in entry.needs]
    return "\n\n".join([str(head), bullets([*shown, *more]), *(["\n".join(needed)] if needed else [])])


def _day(entry: Entry) -> Any:
    return in_words(date.fromisoformat(entry.revision.moment[:10]))


def _short(address: str) -> str:
    return address.split("://")[-1].removeprefix("github.com/").rstrip("/")
