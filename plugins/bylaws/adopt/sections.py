"""One section of a document of the project beside the one that the record makes, and the way from one to the other."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Final

from bylaws.adopt.prose import Statement, statements
from bylaws.adopt.prose.sentences import sentences
from bylaws.build.outputs import Insert
from bylaws.build.outputs.markers import written
from bylaws.build.outputs.regions import checksum, nested
from bylaws.markdown.reading import Comment, Document, Heading, read
from bylaws.problems import Place
from bylaws.structs import struct

_CALLED: Final[Mapping[str, str]] = {
    "voting": r"\bvot(?:es?|ing)\b|decision[- ]making|\bdecisions?\b",
    "decisions": r"\bdecisions?\b|\bresources\b",
    "roles": r"\broles?\b|\bmembership\b|^maintainers?$",
    "code-of-conduct": r"code of conduct",
    "security-response": r"\bsecurity\b",
    "meetings": r"\bmeetings?\b",
    "changing-these-rules": r"(?:chang|modif|amend|updat)\w*\b.*\b(?:governance|charter|rules|document)|amendments",
    "values": r"\bvalues\b|\bprinciples\b",
    "vendor-neutrality": r"neutral",
    "elections": r"\belections?\b",
    "licenses": r"\blicen[sc]es?\b|\bDCO\b",
    "mission-and-scope": r"\bmission\b|\bscope\b",
    "repositories-and-subprojects": r"sub-?projects?|repositories",
    "communication": r"\bcommunication\b|\bcontact\b",
    "teams-and-committees": r"\bcommittees?\b|\bcouncil\b|\bteams?\b",
}
"""What projects call the sections that the governance page has."""
_LAYOUT: Final = re.compile(r"[-=*_|:+`~ >]+|<!--.*-->|</?[a-z]+[^>]*>|(?:```|~~~)\w*")
"""Lines that say nothing by themselves."""
_HOMES: Final[Mapping[str, str]] = {
    "amendments": "changing-these-rules",
    "chat": "communication",
    "closed_meetings": "meetings",
    "conduct": "code-of-conduct",
    "decision": "decisions",
    "disputes": "decisions",
    "foundation": "introduction",
    "list": "communication",
    "meeting": "meetings",
    "project": "roles",
    "resources": "decisions",
    "security": "security-response",
    "security_team": "security-response",
    "two_factor": "security-response",
    "values": "values",
    "voting": "voting",
}
"""The sections that say what a statement is about, by the first word of its key; all others are about roles."""


@struct
class Left:
    """Something that the text of the project says, and the generated one not in these words."""

    place: Place
    text: str
    is_read: bool
    """Whether a rule was read from it: then the record holds it, as far as it was understood."""
    said_in: str = ""
    """The other section of the record that says it, where that stands nowhere in the document."""


@struct
class Standing:
    """A section as it stands: `text` is what stands below its heading."""

    document: Document
    heading: Heading
    first: int
    """The number of its first line below the heading."""
    last: int
    text: str

    def left(self, name: str, generated: Mapping[str, str]) -> list[Left]:
        """What the generated text does not say in the same words, in the order of the lines.

        `generated` has the text that the record makes of each section of the page, and `name` is the one that would
        take the place of this one.
        """
        facts = statements(self.document)
        new = _words(generated[name])
        found = []
        listed = {number for lines in self.lists for number in lines}
        read_as_prose = set(listed)
        for sentence in sentences(self.document):
            begin, end = sentence.place(), sentence.place(len(sentence.text))
            if not self.first <= begin.line <= self.last or begin.line in listed:
                continue
            read_as_prose.update(range(begin.line, end.line + 1))
            told = [fact for fact in facts if begin <= fact.place <= end]
            if _words(sentence.text) in new or (not told and sentence.text.endswith(":")):
                continue  # what leads to a list is told by its items
            elsewhere = next((home for fact in told if (home := self._missing(fact, name, generated))), "")
            found.append(Left(begin, f"{sentence.label} {sentence.text}".strip(), bool(told), elsewhere))
        return sorted([*found, *self._other_lines(read_as_prose, new)], key=lambda one: one.place)

    def _missing(self, fact: Statement, name: str, generated: Mapping[str, str]) -> str:
        """The section of the record that says a fact, where that stands neither in the new text nor elsewhere here."""
        subject, _, about = fact.key.partition(".")
        home = _HOMES.get(subject, "roles")
        role = about.partition(".")[0]
        for section in (home, role) if home == "roles" else (home,):
            text = generated.get(section, "").strip()
            if section == name or (text and text in generated[name]) or f"/{section} " in self._asked_for:
                return ""
        return home

    @property
    def _asked_for(self) -> str:
        """What regions of the document ask for: `/roles /voting `."""
        return "".join(f"/{name} " for name in re.findall(r"bylaws:insert [\w-]+/([\w/-]+) ", self.document.text))

    def _other_lines(self, read_as_prose: Collection[int], new: str) -> Iterator[Left]:
        """Rows of tables, code and HTML, of which no sentence is made."""
        known = {*read_as_prose, *(heading.place.line for heading in self.document.headings)}
        for comment in self.comments:
            known.update(range(comment.place.line, comment.place.line + comment.text.count("\n") + 1))
        lines = self.document.text.split("\n")
        for number in range(self.first, self.last + 1):
            text = lines[number - 1].strip()
            if text and number not in known and not _LAYOUT.fullmatch(text) and _words(text) not in new:
                yield Left(Place(self.document.path, number), text, is_read=False)

    @property
    def comments(self) -> list[Comment]:
        """The comments of the section, which stay; marks are none."""
        here = (one for one in self.document.comments if self.first <= one.place.line <= self.last)
        return [one for one in here if not one.text.lstrip().startswith("bylaws:")]

    @property
    def lists(self) -> list[range]:
        """The lines of lists of people that are made from the record, which stay too."""
        lines = self.document.text.split("\n")
        marks = {number: lines[number - 1].strip() for number in range(self.first, self.last + 1)}
        begins = [number for number, line in marks.items() if line.startswith("<!-- bylaws:insert list/")]
        ends = [number for number, line in marks.items() if line.startswith("<!-- bylaws:end list/")]
        return [range(begin, end + 1) for begin, end in zip(begins, ends, strict=False)]


def _words(text: str) -> str:
    """The words of a text alone, as they are compared: without marks, addresses and capitals."""
    shown = re.sub(r"!?\[([^\]]*)\]\([^)]*\)|<[^>]+>", r"\1", text)
    return " ".join(re.findall(r"\w+", shown.casefold()))


def standings(path: str, text: str, section: str, heading: str = "") -> list[Standing]:
    """The sections of a document that a section of the governance page may stand for: by their heading, or by what it
    is usually called. Those inside of another one that is meant are a part of that one."""
    document = read(path, text)
    usual = _CALLED.get(section, rf"\b{re.escape(section.replace('-', ' '))}\b")
    pattern = rf"^{re.escape(heading)}$" if heading else usual
    meant = [one for one in document.headings[1:] if re.search(pattern, one.text, re.IGNORECASE)]
    exact = [one for one in meant if _words(one.text) == _words(section.replace("-", " "))]
    found: list[Standing] = []
    for one in exact[:1] or meant:
        if not any(outer.first <= one.place.line <= outer.last for outer in found):
            found.append(_standing(document, text, one))
    return found


def _standing(document: Document, text: str, chosen: Heading) -> Standing:
    following = (one.place.line for one in document.headings if one.place > chosen.place and one.level <= chosen.level)
    lines = text.split("\n")
    first, last = chosen.place.line + 1, next(following, len(lines) + 1) - 1
    if first <= len(lines) and re.fullmatch(r"\s*(?:=+|-+)\s*", lines[first - 1]):
        first += 1  # the line below a heading of two lines
    while last >= first and not lines[last - 1].strip():
        last -= 1
    return Standing(document, chosen, first, last, "\n".join(lines[first - 1 : last]).strip("\n"))


def _as_it_stands(text: str, comment: Comment) -> str:
    """A comment with its marks; lines of Windows end as those of the block will."""
    lines = text.replace("\r", "").split("\n")[comment.place.line - 1 :]
    rest = "\n".join(lines)[comment.place.column - 1 :]
    return rest[: rest.index("-->") + 3]


def switched(one: Standing, insert: Insert, text: str) -> str:
    """The document with a generated region below the heading. Comments, anchors and generated lists stay."""
    generated = nested(insert.at(one.document.path), one.heading.level)
    ending = "\r\n" if "\r\n" in text else "\n"
    content = "".join(f"{line}{ending}" for line in ["", *generated.strip("\n").split("\n"), ""])
    gone = [
        anchor for anchor, place in one.document.anchors.items()
        if one.first <= place.line <= one.last and anchor not in read("", generated).anchors
    ]  # fmt: skip
    comments = [line for comment in one.comments for line in (*_as_it_stands(text, comment).split("\n"), "")]
    block = ["", *comments, *(f'<a id="{anchor}"></a>' for anchor in gone), *([""] if gone else [])]
    block += [written("insert", insert.name, checksum(content)), *content.replace("\r", "").split("\n")[:-1]]
    block += [written("end", insert.name)]
    lines = text.split("\n")
    for region in one.lists:
        block += ["", *(lines[number - 1].removesuffix("\r") for number in region)]
    carriage = "\r" if ending == "\r\n" else ""
    tail = lines[one.last :]
    gap = [carriage] if tail and tail[0].strip() else []
    return "\n".join([*lines[: one.first - 1], *(f"{line}{carriage}" for line in block), *gap, *tail])
