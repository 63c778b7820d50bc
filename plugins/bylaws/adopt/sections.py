"""One section of a document of the project beside the one that the record makes, and the way from one to the other."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Final

from bylaws.adopt.prose import Statement, statements
from bylaws.adopt.prose.sentences import sentences
from bylaws.build.outputs import Insert
from bylaws.build.outputs.markers import written
from bylaws.build.outputs.regions import checksum
from bylaws.markdown.reading import Document, Heading, read
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
_SAYS: Final = re.compile(
    r"\b(?:must|may|can|should|shall|will|require[sd]?|expected|only|never|always|at least|at most|majority|vote[sd]?"
    r"|grant(?:s|ed)?|allow(?:s|ed)?|\d+)\b",
    re.IGNORECASE,
)


_LAYOUT: Final = re.compile(r"[-=*_|:+`~ >]+|<!--.*-->|</?[a-z]+[^>]*>|(?:```|~~~)\w*")
"""Lines that say nothing by themselves."""
_HOMES: Final[Mapping[str, str]] = {
    "amendments": "changing-these-rules",
    "closed_meetings": "meetings",
    "conduct": "code-of-conduct",
    "decision": "decisions",
    "foundation": "introduction",
    "meeting": "meetings",
    "project": "roles",
    "resources": "decisions",
    "security": "security-response",
    "security_team": "security-response",
    "values": "values",
    "voting": "voting",
}
"""The sections that say what a statement is about, by the first word of its key; all others are about roles."""


@struct
class Left:
    """Something that only the text of the project says."""

    place: Place
    text: str
    is_rule: bool
    """Whether its words bind somebody, as far as can be read."""
    said_in: str = ""
    """The other section of the record that says it, and that does not stand in the document."""


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
        """What only this text says, as far as can be read; nothing is taken for said because it could not be read.

        `generated` has the text that the record makes of each section of the page, and `name` is the one that would
        take the place of this one.
        """
        facts = statements(self.document)
        found = []
        read_as_prose: set[int] = set()
        for sentence in sentences(self.document):
            begin, end = sentence.place(), sentence.place(len(sentence.text))
            if not self.first <= begin.line <= self.last:
                continue
            read_as_prose.update(range(begin.line, end.line + 1))
            told = [fact for fact in facts if begin <= fact.place <= end]
            if told:
                homes = dict.fromkeys(_home(fact) for fact in told)
                elsewhere = next((home for home in homes if not self._is_said(home, name, generated)), "")
                if elsewhere:
                    found.append(Left(begin, sentence.text, is_rule=True, said_in=elsewhere))
            elif not sentence.text.endswith(":"):  # which leads to a list, whose items are told
                binds = bool(_SAYS.search(f"{sentence.intro} {sentence.text}"))
                found.append(Left(begin, sentence.text, is_rule=binds))
        return sorted([*found, *self._other_lines(read_as_prose)], key=lambda one: one.place)

    def _is_said(self, home: str, name: str, generated: Mapping[str, str]) -> bool:
        """Whether a section of the record stands in the one that is chosen, or in this document already."""
        text = generated.get(home, "").strip()
        return (
            home == name
            or (bool(text) and text in generated[name])
            or f"insert governance/{home} " in self.document.text
        )

    def _other_lines(self, read_as_prose: Collection[int]) -> Iterator[Left]:
        """Rows of tables, code and HTML, of which no sentence is made."""
        headings = {heading.place.line for heading in self.document.headings}
        lines = self.document.text.split("\n")
        for number in range(self.first, self.last + 1):
            text = lines[number - 1].strip()
            if text and number not in read_as_prose and number not in headings and not _LAYOUT.fullmatch(text):
                yield Left(Place(self.document.path, number), text, is_rule=bool(_SAYS.search(text)))


def _home(fact: Statement) -> str:
    """The section of the governance page that says a fact."""
    subject = fact.key.partition(".")[0]
    return _HOMES.get(subject, "roles")


def standing(path: str, text: str, section: str, heading: str = "") -> Standing | None:
    """The section of a document that a section of the governance page stands for: by its heading, or by what it is
    usually called."""
    document = read(path, text)
    pattern = (
        rf"^{re.escape(heading)}$" if heading else _CALLED.get(section, rf"\b{re.escape(section.replace('-', ' '))}\b")
    )
    chosen = next((one for one in document.headings[1:] if re.search(pattern, one.text, re.IGNORECASE)), None)
    if chosen is None:
        return None
    following = (one.place.line for one in document.headings if one.place > chosen.place and one.level <= chosen.level)
    lines = text.split("\n")
    first, last = chosen.place.line + 1, next(following, len(lines) + 1) - 1
    if first <= len(lines) and re.fullmatch(r"\s*(?:=+|-+)\s*", lines[first - 1]):
        first += 1  # the line below a heading of two lines
    while last >= first and not lines[last - 1].strip():
        last -= 1
    return Standing(document, chosen, first, last, "\n".join(lines[first - 1 : last]).strip("\n"))


def switched(one: Standing, insert: Insert, text: str) -> str:
    """The document with a generated region below the heading. Anchors that vanish with the old text stay."""
    generated = insert.at(one.document.path)
    ending = "\r\n" if "\r\n" in text else "\n"
    content = "".join(f"{line}{ending}" for line in ["", *generated.strip("\n").split("\n"), ""])
    gone = [
        anchor for anchor, place in one.document.anchors.items()
        if one.first <= place.line <= one.last and anchor not in read("", generated).anchors
    ]  # fmt: skip
    block = ["", *(f'<a id="{anchor}"></a>' for anchor in gone), *([""] if gone else [])]
    block += [written("insert", insert.name, checksum(content)), *content.replace("\r", "").split("\n")[:-1]]
    block += [written("end", insert.name)]
    lines = text.split("\n")
    carriage = "\r" if ending == "\r\n" else ""
    tail = lines[one.last :]
    gap = [carriage] if tail and tail[0].strip() else []
    return "\n".join([*lines[: one.first - 1], *(f"{line}{carriage}" for line in block), *gap, *tail])
