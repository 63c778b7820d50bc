"""When a seat began and when it ends, as a list of people says it: in columns with dates, or behind a name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from bylaws.formats.listing import Detail, Entry
from bylaws.model.times import MONTHS, Date
from bylaws.problems import Place
from bylaws.source import Misread
from bylaws.structs import struct

_SINCE: Final = (
    r"(?:(?:member |maintainer |active )?since|from|joined(?: on| in)?|start(?:ed)?(?: date| on| in)?|"
    r"term start(?:s|ed)?|start of term|beg[ai]n(?:s|ning)?|elected(?: on| in)?|appointed(?: on| in)?|"
    r"added(?: on| in)?|date (?:of (?:election|appointment)|added|joined))"
)
_UNTIL: Final = (
    r"(?:until|till|through|ends?(?: date| on| in)?|term (?:ends?|ending|expires|expiration)(?: on| in)?|end of term|"
    r"expires?(?: on| in)?|"
    r"(?:date of )?retire(?:d|ment)(?: on| in| date)?|left(?: on| in)?|stepped down(?: on| in)?|emeritus since|"
    r"inactive since|former since)"
)
_HEAD_SINCE: Final = re.compile(_SINCE, re.IGNORECASE)
_HEAD_UNTIL: Final = re.compile(_UNTIL, re.IGNORECASE)
_HEAD_BOTH: Final = re.compile(r"terms?|period|years|dates|time|term dates", re.IGNORECASE)
_SAID_SINCE: Final = re.compile(rf"{_SINCE}:? (?P<date>.+)", re.IGNORECASE)
_SAID_UNTIL: Final = re.compile(rf"{_UNTIL}:? (?P<date>.+)", re.IGNORECASE)
_RANGE: Final = re.compile(
    r"(?P<since>.*?\d{4}(?:-\d\d(?:-\d\d)?)?)\s*(?:[-–—]|to|until|through)\s*(?P<until>.*\d{4}.*|present|now|today|)",
    re.IGNORECASE,
)
_MONTH: Final = "|".join(f"{name[:3]}(?:{name[3:]})?" for name in MONTHS).replace("Sep(?:", "Sept?(?:")
_SHAPES: Final = tuple(
    re.compile(shape, re.IGNORECASE)
    for shape in (
        r"(?P<year>\d{4})(?:[-/.](?P<month>\d\d?)(?:[-/.](?P<day>\d\d?))?)?",
        rf"(?P<word>{_MONTH})\.?,? (?P<year>\d{{4}})",
        rf"(?P<word>{_MONTH})\.? (?P<day>\d\d?)(?:st|nd|rd|th)?,? (?P<year>\d{{4}})",
        rf"(?P<day>\d\d?)(?:st|nd|rd|th)?\.?[ /-](?P<word>{_MONTH})\.?,?[ /-](?P<year>\d{{4}})",
        r"(?P<day>1[3-9]|2\d|3[01])[./-](?P<month>\d\d?)[./-](?P<year>\d{4})",
        r"(?P<month>\d\d?)[./-](?P<day>1[3-9]|2\d|3[01])[./-](?P<year>\d{4})",
    )
)
"""Days that can be read in one way only: `3/4/2026` is none of them."""
_LIKE_A_DATE: Final = re.compile(rf"\d{{4}}|\d\d?([./-])\d\d?\1\d\d|\b(?:{_MONTH})\b\W{{1,2}}\d", re.IGNORECASE)


@struct
class Dated:
    """A date as the record writes it, and how and where a list does."""

    value: str
    written: str
    place: Place


def term_of(entry: Entry) -> Mapping[str, Dated]:
    """`since` and `until` of somebody in a list, as far as they are said beyond doubt."""
    found: dict[str, Dated] = {}
    heading = _SAID_UNTIL.fullmatch(" ".join(entry.section.split()))  # `Term ends in October 2027`
    until = date_in(heading["date"]) if heading else ""
    if heading and until:
        found["until"] = Dated(until, heading["date"], entry.place)
    for detail in entry.details:
        for key, words in _said(detail):
            value = date_in(words)
            if value and key not in found:
                found[key] = Dated(value, words, detail.place)
    if len(found) == 2 and Date.parse(found["until"].value).last < Date.parse(found["since"].value).first:
        return {}
    return found


def unread_dates(entry: Entry) -> Iterator[str]:
    """What stands where a list says when a seat begins or ends, looks like a date, and can be read as none or as two:
    `2027/feb.`, `3/4/2026`. *Bootstrap* looks like none."""
    for detail in entry.details:
        for _, words in _said(detail):
            is_like_one = _LIKE_A_DATE.search(words) if detail.label else _LIKE_A_DATE.match(words)
            if is_like_one and not date_in(words):
                yield words


def _said(detail: Detail) -> list[tuple[str, str]]:
    text = " ".join(detail.text.split())
    label = detail.label.strip(" :?")
    if _HEAD_SINCE.fullmatch(label):
        return [("since", text)]
    if _HEAD_UNTIL.fullmatch(label):
        return [("until", text)]
    if label and not _HEAD_BOTH.fullmatch(label):
        return []
    for key, said in (("since", _SAID_SINCE), ("until", _SAID_UNTIL)):
        found = said.fullmatch(text)
        if found:
            return [(key, found["date"])]
    both = _RANGE.fullmatch(text)
    return [("since", both["since"].strip()), ("until", both["until"].strip())] if both else []


def date_in(words: str) -> str:
    """A day, a month or a year as the record writes it; nothing where the words are none, or can be two."""
    for shape in _SHAPES:
        found = shape.fullmatch(words.strip(" .,()"))
        if not found:
            continue
        parts = found.groupdict()
        word, month, day = parts.get("word"), parts.get("month"), parts.get("day")
        number = int(month) if month else _number_of(word) if word else 0
        written = "-".join([parts["year"], *([f"{number:02}"] if number else []), *([f"{int(day):02}"] if day else [])])
        try:
            Date.parse(written)
        except Misread:
            return ""
        return written
    return ""


def _number_of(month: str) -> int:
    return next(number for number, name in enumerate(MONTHS, 1) if name[:3].casefold() == month[:3].casefold())
