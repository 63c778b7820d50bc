"""Where in a list a line stands: the headings above it, the label in front of it, and what both say of people."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from bylaws.formats.listing import Detail, Entry
from bylaws.formats.roster.found import FoundPerson, Value
from bylaws.formats.roster.source import Source
from bylaws.formats.roster.text import ShownText
from bylaws.formats.roster.words import has_role, role_in, says_former, singular, without_former, word_set
from bylaws.patterns import late

_EVERYTHING: Final = word_set(
    "organization organisation active current core overview list people community project projects general all "
    "everyone global main others other inactive project-wide org new who names individuals"
)
_SENTENCE: Final = word_set(
    "the a an in are is as of by for to this that these following below we our you with who which were was and "
    "has have include includes including please see order note renews"
)
_JOINING: Final = word_set("and of for to in on the by with")
_BODY: Final = late(r"(?:committee|council|board|panel|tsc|toc|tac|team)$", re.IGNORECASE)
_OF_A_BODY: Final = late(r"(?:(?:committee|council|board) )?member", re.IGNORECASE)
_ANNOUNCING: Final = late(r"\b(?:following|these|below)\b|\blists?\b", re.IGNORECASE)
_FILE_ROLE: Final = late(r"[-_.\s]+")
_POINTING: Final = late(
    r"^(?:pattern|note|see|this|please|format|for |github id|github|https?:|spdx|copyright|licen)", re.IGNORECASE
)


_MANAGER: Final = re.compile(r"\bmanager\b", re.IGNORECASE)


@dataclass(slots=True)
class Caption:
    """A heading, or a label in its place."""

    level: int
    text: str
    at: int


@dataclass(slots=True)
class Surroundings:
    """What stands above a line."""

    source: Source
    headings: list[Caption] = field(default_factory=list)
    label: Caption | None = None
    """A short line with a colon at its end, or in bold: it holds until the next heading or label."""
    lead: Caption | None = None
    """A sentence in front of a list: it holds for that list."""

    def enter(self, level: int, text: ShownText) -> None:
        """A heading begins a section, and ends those of its level and below."""
        self.headings = [it for it in self.headings if it.level < level]
        words = " ".join(re.sub(r"\(?<>\)?", "", text.shown).split()).rstrip(":：").strip()
        self.headings.append(Caption(level, words, text.offset(0)))
        self.label = self.lead = None

    @property
    def section(self) -> Caption | None:
        """What people stand under: the label, where it says what they are, else the heading."""
        if self.label and (has_role(self.label.text) or says_former(self.label.text)):
            return self.label
        if self.headings:
            return self.headings[-1]
        return self.lead if self.lead and (has_role(self.lead.text) or says_former(self.lead.text)) else None

    def all(self) -> list[Caption]:
        """Everything above, the nearest first."""
        above = [*reversed(self.headings)]
        return [*([self.lead] if self.lead else []), *([self.label] if self.label else []), *above]

    @property
    def is_of_people(self) -> bool:
        """Whether a heading, a label or the name of the file says that people follow."""
        nearest = [it for it in (self.lead, self.label) if it] + self.headings[-1:]
        if any(has_role(it.text) or says_former(it.text) for it in nearest):
            return True
        if not self.headings:
            return has_role(_file_words(self.source.path))
        *above, last = self.headings
        is_part = names_an_area(last.text) or bool(
            re.search(r"\b(?:terms?|current|active|(?:19|20)\d\d)\b", last.text, re.IGNORECASE)
        )
        return is_part and any(has_role(it.text) for it in above[-1:])

    @property
    def former(self) -> Caption | None:
        """What says that those below it have left."""
        found = next((it for it in self.all() if says_former(it.text) and _is_of_the_past(it.text)), None)
        if found or not says_former(_file_words(self.source.path)):
            return found
        return Caption(0, posixpath.basename(self.source.path), 0)

    @property
    def role(self) -> str:
        """The role that the nearest heading names, else the name of the file."""
        headings = [*([self.label] if self.label else []), *reversed(self.headings)]
        found = [role for heading in headings if (role := role_in(heading.text))]
        told = role_in(self.lead.text) if self.lead and _ANNOUNCING.search(self.lead.text) else ""
        if told and not (found and told.casefold().endswith(found[0].casefold().rpartition(" ")[2])):
            found.insert(0, told)  # `The following table lists the committers:` below the heading `Maintainers`
        bodies = [role for role in found if not _OF_A_BODY.fullmatch(role)]
        if found and _OF_A_BODY.fullmatch(found[0]) and bodies and _BODY.search(bodies[0]):
            return f"{bodies[0]} member"  # `Members`, or `Committee members`, of a `Steering Committee`
        file = role_in(_file_words(self.source.path))
        if found and _OF_A_BODY.fullmatch(found[0]) and file and self.former and not bodies:
            found = [file.capitalize() if file.isupper() else file]  # `Emeritus Members` in `RELEASE_MANAGERS.md`
        if found:
            return found[0]
        lead = role_in(self.lead.text) if self.lead else ""
        return lead or (file.capitalize() if file.isupper() else file) or "Maintainer"

    @property
    def area(self) -> Value | None:
        """What a label or a heading says that people look after: a folder, a repository, a subject."""
        for heading in ([self.label] if self.label else []) + self.headings[-1:]:
            words = heading.text
            if self.label and heading is not self.label and has_role(self.label.text):
                words = _MANAGER.sub("", words)  # `Package Manager` above `Owners:` is no role
            if heading.level > 1 and names_an_area(words):
                return Value(heading.text, heading.at)
        return None

    def entry(self, person: FoundPerson) -> Entry:
        """A person as an entry of the file, with what stands above."""
        values = {"handle": person.handle, "name": person.name, "affiliation": person.affiliation}
        area = person.area or self.area
        values |= {"role": person.role, "area": area, "is_former": person.former}
        former = self.former
        places = {key: self.source.place(value.at) for key, value in values.items() if value}
        section = self.section
        return Entry(
            places.get("handle") or places["name"],
            person.handle.text if person.handle else "",
            host=person.host,
            name=person.name.text if person.name else "",
            affiliation=person.affiliation.text if person.affiliation else "",
            role=_one(person.role.text) if person.role else self.role,
            section=section.text if section else "",
            area=area.text if area else "",
            is_former=bool(person.former or former),
            has_mail=person.has_mail,
            places=places,
            details=tuple(self._details(person)),
        )

    def _details(self, person: FoundPerson) -> list[Detail]:
        found = [(label, value) for label, value in person.details if "@" not in value.text.strip("@")]
        return [Detail(label, " ".join(value.text.split()), self.source.place(value.at)) for label, value in found]


def _one(role: str) -> str:
    """`Leads` as `Lead`; what says more than a role stays as it is."""
    return singular(role) if role_in(role).casefold() == singular(role).casefold() else role


def heading_in(comment: Sequence[ShownText]) -> ShownText | None:
    """The line of a comment that is the heading of what follows: short, with a role, and no remark."""
    found = None
    for text in comment:
        words = text.shown.strip()
        is_short = len(re.sub(r"\([^)]*\)", "", words).split()) <= (12 if says_former(words) else 8)
        if (
            words
            and is_short
            and not _POINTING.match(words)
            and (has_role(words) or says_former(words))
            and words.count(",") < 2
        ):
            found = text
    return found


def _file_words(path: str) -> str:
    name = re.sub(
        r"\.(?:md|markdown|mdx|txt|rst|adoc|ya?ml|toml|csv|html?|in)$",
        "",
        posixpath.basename(path),
        flags=re.IGNORECASE,
    )
    return _FILE_ROLE.sub(" ", name)


def _is_of_the_past(words: str) -> bool:
    """Whether a heading is of people who have left, and not of how they do: `Becoming emeritus`."""
    return not re.search(
        r"\b(?:becoming|policy|process|how|when|removal|removing|criteria|procedures?|nominat\w+)\b",
        words,
        re.IGNORECASE,
    )


def names_an_area(words: str) -> bool:
    """Whether a heading or a label is what people look after, and neither what they are nor a sentence."""
    left = re.sub(r"[(（]\s*[)）]", "", without_former(words)).strip()
    tokens = left.split()
    if not re.search(r"[^\W\d]", left) or len(tokens) > 6 or has_role(left) or left.casefold() in _EVERYTHING:
        return False
    return not any(token.casefold() in _SENTENCE - _JOINING for token in tokens) and not re.search(
        r"\b(?:19|20)\d\d\b", left
    )


def is_a_sentence(words: str) -> bool:
    """Whether a label is a sentence: `The current maintainers are`, `In alphabetical order`."""
    tokens = words.split()
    return (
        len(tokens) > 6
        or any(token.casefold() in _SENTENCE for token in tokens[:1] + tokens[-1:])
        or sum(token in _SENTENCE for token in tokens) > 1
    )
