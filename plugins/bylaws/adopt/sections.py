"""One section of a document of the project beside the one that the record makes, and the way from one to the other."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from bylaws.adopt.prose import statements
from bylaws.adopt.prose.sentences import Sentence, sentences
from bylaws.build.outputs import Insert
from bylaws.build.outputs.markers import written
from bylaws.build.outputs.regions import checksum
from bylaws.markdown.reading import Document, Heading, read
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
    r"\b(?:must|may|can|should|shall|will|require[sd]?|only|never|always|at least|at most|majority|vote[sd]?|\d+)\b",
    re.IGNORECASE,
)


@struct
class Standing:
    """A section as it stands: `text` is what stands below its heading."""

    document: Document
    heading: Heading
    first: int
    """The number of its first line below the heading."""
    last: int
    text: str

    def unsaid(self) -> list[Sentence]:
        """The sentences that rule something of which no fact could be read."""
        lines = range(self.first, self.last + 1)
        told = {fact.place.line for fact in statements(self.document)}
        found = []
        for sentence in sentences(self.document):
            spanned = range(sentence.place().line, sentence.place(len(sentence.text)).line + 1)
            if spanned[0] in lines and not told.intersection(spanned) and _SAYS.search(sentence.text):
                found.append(sentence)
        return found


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
