"""Meetings: what they are called, and when they come again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bylaws.adopt.prose.bodies import COMMITTEE
from bylaws.adopt.prose.measures import ROLE, role
from bylaws.adopt.prose.sentences import Sentence
from bylaws.adopt.prose.statements import DocumentContext, Statement, find, reader, says

_DAYS: Final = "Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?|Saturdays?|Sundays?"
_ZONES: Final = {
    "UTC": "UTC", "GMT": "UTC", "PT": "America/Los_Angeles", "Pacific Time": "America/Los_Angeles",
    "ET": "America/New_York", "Eastern Time": "America/New_York",
}  # fmt: skip
"""Names of zones that mean one zone in summer and winter; `CET` and `PST` do not."""
_TIME: Final = re.compile(
    rf"\b(?P<hour>\d{{1,2}})(?P<minutes>:\d\d)? ?(?P<half>am|pm)? \(?(?P<zone>{'|'.join(_ZONES)})\b(?![+-])",
    re.IGNORECASE,
)
_OFTEN: Final = r"(?:weekly|monthly|bi-?weekly|fortnightly|every (?:two|2) weeks|every other week)"
_KINDS: Final = r"(?:developer|community|maintainers?|contributors?|project|public)"
_HELD: Final = r"(?:occurs?|takes? place|(?:is|are) held|happens?)"
_WHEN: Final = r"(?P<when>[^.]{5,90})"
_CALLED: Final = (
    rf"\bpublic (?P<name>{_KINDS} (?:meeting|call)),? which {_HELD} {_WHEN}",
    rf"^(?:the |our )?(?P<name>{_KINDS} (?:meeting|call))s?,? (?:which )?{_HELD} {_WHEN}",
    rf"\b(?:the|a|our) (?P<name>{_KINDS} (?:meeting|call)), which {_HELD} (?P<when>every [^.]{{5,80}})",
    rf"^(?:[\w-]+ |we )?(?:currently )?(?:hosts?|holds?) (?:an? )?(?:public |open )?(?P<when>{_OFTEN}) (?:public )?"
    rf"(?P<name>{_KINDS} (?:meeting|call))s?\b",
)


@reader
def meetings(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    if not says(sentence, "meet", "call"):
        return
    for pattern in _CALLED:
        found = find(pattern, sentence)
        when = recurrence(found["when"]) if found else ""
        if found and when:
            name = re.sub(r"s (?=meeting|call)", " ", found["name"]).capitalize()
            yield from _meeting(name, when, found["when"], sentence, found.start("when"))
            return
    found = find(rf"(?:^|, )(?:the )?(?P<who>[\w ]{{2,60}}?)(?: \([A-Z]+\))? (?:currently |regularly )?(?:meets|will hold) (?P<when>{_OFTEN}|(?:an? )?{_OFTEN} meeting|[^.]{{5,60}})", sentence)  # fmt: skip
    who = context.committees.meant(found["who"], sentence) if found else ""
    when = recurrence(found["when"]) if found else ""
    public = _is_public(sentence, context) if found else ""
    if found and who and when and public:  # a record without the word would say that everybody may come
        yield Statement("meeting.public", public, sentence.place(found.start("when")))
        name = f"{who.replace('-', ' ').capitalize()} meeting"
        yield from _meeting(name, when, found["when"], sentence, found.start("when"))


def _is_public(sentence: Sentence, context: DocumentContext) -> str:
    """Whether the section says that everybody may come to the meetings of a committee; nothing where it says neither."""
    here = " ".join(other.text for other in context.sentences if other.headings == sentence.headings)
    if re.search(r"\bmeetings? (?:is|are) (?:not (?:public|open)|closed|private)\b", here, re.IGNORECASE):
        return "false"
    is_open = re.search(
        r"\bmeetings? (?:that )?(?:is|are) (?:public|open to(?! (?:all |the )?(?:members|maintainers|committers)\b))\b|\bpublic meetings?\b|\bopen to (?:all(?! (?:members|maintainers|committers)\b)|anyone|everyone|the public)\b",
        here,
        re.IGNORECASE,
    )
    if is_open:
        return "true"
    return "false" if re.search(r"(?<!some )\bmeetings are held in private\b", here, re.IGNORECASE) else ""


def _meeting(name: str, when: str, words: str, sentence: Sentence, at: int) -> Iterator[Statement]:
    place = sentence.place(at)
    yield Statement("meeting.name", name, place)
    yield Statement("meeting.when", when, place)
    time = _TIME.search(words)
    zone = next((zone for words, zone in _ZONES.items() if time and words.lower() == time["zone"].lower()), "")
    hour = int(time["hour"]) if time else 24
    half = (time["half"] or "").lower() if time else ""
    is_time = hour < 24 and (time is None or not time["minutes"] or time["minutes"] < ":60")
    if time and zone and is_time and (time["minutes"] or half):
        hour = hour % 12 + 12 * (half == "pm") if half else hour
        yield Statement("meeting.at", f"{hour}{time['minutes'] or ':00'}", place)
        yield Statement("meeting.zone", zone, place)


def recurrence(words: str) -> str:
    """Dates that come again, as the record writes them; nothing for words that do not say one rule."""
    if len(set(re.findall(_DAYS, words))) > 1:
        return ""
    day = re.search(rf"\b(?P<day>{_DAYS})\b", words)
    is_other = re.search(r"\bevery (?:other|second|two weeks|2 weeks)|bi-?weekly|fortnightly", words, re.IGNORECASE)
    if not day:
        if is_other and not re.search(r"\bof (?:each|every|a|the) month\b", words, re.IGNORECASE):
            return "every 2 weeks"
        often = re.fullmatch(r"(?:an? )?(?P<unit>week|month)ly\b.*", words, re.IGNORECASE)
        return f"every {often['unit'].lower()}" if often else ""
    name = day["day"].removesuffix("s")
    month = re.search(
        rf"\b(?P<which>first|second|third|fourth|last|1st|2nd|3rd|4th) {name} of (?:each|every|the|a) month",
        words,
        re.IGNORECASE,
    )
    if month:
        which = {"1st": "first", "2nd": "second", "3rd": "third", "4th": "fourth"}.get(month["which"], month["which"])
        return f"every month on the {which.lower()} {name}"
    if is_other and not re.search(r"\bmonth\b", words, re.IGNORECASE):
        return f"every 2 weeks on {name}"
    if re.search(rf"\b(?:every|each) {name}\b|\bon {name}s\b|weekly", words, re.IGNORECASE):
        return f"every week on {name}"
    return ""


@reader
def attended(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(
        rf"^(?:time zones permitting, )?(?P<who>{ROLE}) are (?:expected|encouraged) to (?:participate|take part) in the (?:public )?"
        rf"{_KINDS} (?:meeting|call)s?\b",
        sentence,
    )
    if found and not find(COMMITTEE, sentence):
        yield Statement("meeting.attendance", role(found["who"]), sentence.place(found.start("who")))
        if find(r"^time zones permitting", sentence):
            yield Statement("meeting.zones_permitting", "true", sentence.place())
