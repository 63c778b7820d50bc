"""What a ladder lists under each role: responsibilities, requirements and privileges, item by item, in its own words.

What a list is about stands in the words that lead to it, or in the heading above: `Requirements:` below `Reviewer`.
A list of which that is not plain is passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from bylaws.adopt.prose.bodies import LETTERS
from bylaws.adopt.prose.leading import ANY, lead_of, role_above
from bylaws.adopt.prose.role_tables import cells_under_roles
from bylaws.adopt.prose.sentences import labels_of, linked, plain
from bylaws.adopt.prose.statements import Item, Statement, whole
from bylaws.adopt.prose.titles import HOLDER, NAMED_ROLE, role_of_title
from bylaws.markdown.reading import Block, Document, Passage
from bylaws.problems import Place
from bylaws.structs import struct

_ACCESS: Final = ("triage", "write", "maintain", "admin")
_BODY: Final = re.compile(r"committee|council|board")
_PASSED_ON: Final = re.compile(r"the following (?:\w+ )?appl(?:y|ies) to\b", re.IGNORECASE)
"""Words between a heading and its list that leave it what the heading says."""
_CONDUCT: Final = re.compile(r"conduct", re.IGNORECASE)
"""A document whose principles say how people behave, and not what the project stands for."""
_SUBJECT: Final = re.compile(rf"(?:the |an? |all )?(?P<who>{NAMED_ROLE})\b", re.IGNORECASE)
"""Whom the first words of a paragraph name."""
_MAY: Final = re.compile(
    r"(?:may|can|able to|(?:have|has) (?:an? |the )?(?:\w+ )?(?:right|access|issues?|permission|vote)|"
    r"(?:members|reviewers|approvers|maintainers|they|you) (?:may|can)|(?:(?:read|write|triage|merge|admin) )?access to|"
    r"recognition as|[\w/ ]{0,30}approval authority)\b",
    re.IGNORECASE,
)
"""How an item begins that is a privilege, in a list of both."""
_COMMON: Final = re.compile(
    rf"{HOLDER}|project|core|org\w*|community|sub-?project|team|repo\w*|senior|governance|ladder|roles?|contribution|"
    r"maintainership|membership|and|the|of|for|our|steering|technical|charter|responsibilities|oversight|advisory|governing|"
    r"committee|council|board",
    re.IGNORECASE,
)
"""Words of a title that are no name."""
_ROLES_AND_DUTIES: Final = re.compile(r"roles (?:and|&) responsibilities", re.IGNORECASE)
_A_TASK: Final = re.compile(
    r"(?!(?:the|an?|they|if|anyone|each|all|must|has|have|is|are)\b)[A-Z][a-z]+(?<!ors)(?<!ers) ", re.IGNORECASE
)
"""How an item begins that is a task, where nothing else says what the items are."""
_VERBS: Final = (
    "act|actively|administer|advise|advocate|answer|approve|assist|attend|build|collaborate|communicate|conduct|connect|contribute|"
    "control|coordinate|decide|define|deliver|develop|discuss|drive|educate|encourage|enforce|engage|ensure|escalate|establish|"
    "evaluate|facilitate|follow|foster|give|guide|handle|help|host|identify|improve|keep|label|lead|maintain|make|manage|mentor|"
    "merge|moderate|monitor|organi[sz]e|oversee|own|participate|plan|prepare|promote|propose|provide|publish|regularly|release|"
    "represent|resolve|respond|review|run|serve|set|share|shepherd|support|take|track|triage|update|uphold|welcome|work|write"
)
_IMPERATIVE: Final = re.compile(rf"(?:{_VERBS})\b(?! \()", re.IGNORECASE)
"""How an item begins that is a task, below the bare name of a role, where people may be listed too."""
_MARKER: Final = re.compile(r"(?P<indent>\s*)(?:[-*+]|\d+[.)])\s")
_LONGEST: Final = 700
"""An item with more characters is a text of its own, which no list of duties should hold."""


_IN_A_CHAPTER: Final = "chapter"
"""The heading over the heading says that it is about responsibilities."""
_BARE: Final = "bare"
"""Nothing but the name of the role stands above."""


_TASKS: Final = {_IN_A_CHAPTER: _A_TASK, _BARE: _IMPERATIVE}


@struct
class _List:
    kind: str
    who: str
    is_any: bool
    indent: int
    """How far the words are indented that lead to it; -1 for words that are no item themselves."""
    is_tacit: str = ""
    """What alone says what is listed: `_IN_A_CHAPTER`, or `_BARE`; empty where words do."""


@whole
def listed_under_roles(document: Document) -> Iterator[Statement]:
    """One statement for each list: its value is the number of items."""
    for (kind, who, is_any), items in _lists(document).items():
        if any(len(plain(item.text)[0]) > _LONGEST or ":;" in item.text for item in items):
            continue
        if kind == "values":
            is_named = all(re.fullmatch(r"[^:.]{3,60}: .{3,}", item.text) for item in items)
            key = "values" if is_named and not _CONDUCT.search(document.path) else ""
        elif kind == "steps":
            key = f"becoming.{who}.steps"
        elif kind in ("access", "listed"):
            yield from _value(kind, who, items[0])
            continue
        elif kind == "powers":
            key = f"powers.{who}" if _BODY.search(who) else ""
        else:
            key = "" if is_any and (kind != "requirements" or len(items) < 2) else f"{kind}.{who}"
        if key:
            of = "any" if is_any else ""
            yield Statement(key, str(len(items)), items[0].place, of=of, items=tuple(items))


def _value(kind: str, who: str, item: Item) -> Iterator[Statement]:
    """A cell of a table that is one value, and no list."""
    if kind == "listed":
        yield Statement(f"listed.{who}", item.text, item.place)
    elif item.text.lower() in _ACCESS:
        yield Statement(f"access.{who}", item.text.lower(), item.place)


def _lists(document: Document) -> dict[tuple[str, str, bool], list[Item]]:
    """The items under each role by what they are, and whether any one of them is enough."""
    by_lead: dict[tuple[str, str, bool, str], list[Item]] = {}
    unclear = set()
    for listing, item in _Walk(document).items():
        kind = listing.kind
        if kind == "both":
            kind = "privileges" if _MAY.match(plain(item.text)[0]) else "responsibilities"
        text = re.sub(r"^([^:.]{3,60}?) - ", r"\1: ", item.text) if kind == "values" else _as_phrase(item.text, kind)
        key = (kind, listing.who, listing.is_any, listing.is_tacit)
        task = _TASKS.get(listing.is_tacit)
        if task and not task.match(plain(item.text)[0]):
            unclear.add(key)
        by_lead.setdefault(key, []).append(Item(text, item.place))
    found: dict[tuple[str, str, bool], list[Item]] = {}
    for (kind, who, is_any, tacit), items in by_lead.items():
        if (kind, who, is_any, tacit) not in unclear:
            found.setdefault((kind, who, is_any), []).extend(items)
    listed = {(kind, who) for kind, who, _ in found}
    for kind, who, is_any, item in cells_under_roles(document):
        if (kind, who) not in listed:  # a table before the lists only sums them up
            found.setdefault((kind, who, is_any), []).append(Item(_as_phrase(item.text, kind), item.place))
    return found


class _Walk:
    """A way through a document that knows which list the next item belongs to."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.lines = document.text.split("\n")
        self.titles = {heading.place.line: heading for heading in document.headings}
        self.name = _name_of(document)
        self.labels = labels_of(document)
        self.letters = {found["short"]: found["who"] for found in LETTERS.finditer(document.text)}
        self.headings: list[tuple[int, str]] = []
        """The headings above, without the name of the project."""
        self.led: _List | None = None
        """What a list is about that follows the words read last."""
        self.inner: _List | None = None
        """The same for a list below an item."""
        self.parts: list[tuple[int, str]] = []
        """The item read last, and what is listed below it, each with how far it is indented."""
        self.place = Place("", 0)
        self.indent = 0

    @property
    def above(self) -> list[str]:
        return [title for _, title in self.headings]

    def items(self) -> Iterator[tuple[_List, Item]]:
        """The items of all lists that are about a role, those below an item as a part of it."""
        for passage in self.document.passages:
            text = plain(passage.source, self.labels)[0].strip()
            line = self.lines[passage.place(0).line - 1]
            marker = _MARKER.match(line) if passage.block is Block.TEXT else None
            if marker and self.parts and _width(marker) > self.indent + 1:
                self.parts.append((_width(marker), self._linked(passage)))
            elif self.parts and not marker and passage.block is Block.TEXT and line[:1].isspace():
                continue  # a second paragraph of an item
            else:
                yield from self._finished()
                if marker:
                    self._item(passage, text, _width(marker))
                else:
                    self._other(passage, text)
        yield from self._finished()

    def _finished(self) -> Iterator[tuple[_List, Item]]:
        listing = self.inner or self.led
        if self.parts and listing:
            yield listing, Item(_joined(self.parts), self.place)
        self.parts = []

    def _item(self, passage: Passage, text: str, indent: int) -> None:
        if self.inner and indent <= self.inner.indent:
            self.inner = None
        place = passage.place(0)
        leads = not self.inner and (text.endswith(":") or self._has_parts(place.line, indent))
        opened = _by_words(self._in_full(text), self.above, indent) if leads else None
        if opened:
            self.inner = opened
        elif (self.inner or self.led) and not _PASSED_ON.match(text):
            self.parts, self.place, self.indent = [(indent, self._linked(passage))], place, indent

    def _in_full(self, text: str) -> str:
        """Words without the name of the project, and with the names of committees in place of their letters."""
        text = self.name.sub("", text)
        for letters, who in self.letters.items():
            text = re.sub(rf"(?<!\()\b{letters}\b", who, text)
        return text

    def _linked(self, passage: Passage) -> str:
        return linked(passage.source, self.labels, self.document.path).strip()

    def _has_parts(self, line: int, indent: int) -> bool:
        marker = _MARKER.match(next((it for it in self.lines[line:] if it.strip()), ""))
        return marker is not None and _width(marker) > indent

    def _other(self, passage: Passage, text: str) -> None:
        self.inner = None
        heading = self.titles.get(passage.place(0).line)
        if passage.block is Block.HEADING and heading:
            self.headings = [(level, title) for level, title in self.headings if level < heading.level]
            self.headings.append((heading.level, self.name.sub("", heading.text)))
            self.led = _by_heading(self.above)
        elif passage.block is Block.TEXT:
            self.led = _after(passage, self._in_full(text), self.led, self.above)
        else:
            self.led = None


def _width(marker: re.Match[str]) -> int:
    return len(marker["indent"].expandtabs(4))


def _name_of(document: Document) -> re.Pattern[str]:
    """The name of the project in front of a role, `Lantern maintainers`: as the title of the document has it."""
    title = document.headings[0].text if document.headings else ""
    named = [re.escape(word) for word in re.findall(r"[\w.-]+", title) if not _COMMON.fullmatch(word)]
    return re.compile(rf"\b(?:{'|'.join(named)}) (?=\w)" if named else r"(?!)", re.IGNORECASE)


def _after(passage: Passage, text: str, led: _List | None, above: list[str]) -> _List | None:
    """What a list is about that follows a paragraph."""
    belongs = lead_of(text.rstrip("."), above) if text.startswith("The following ") else None
    if belongs and belongs.kind == "powers":
        return _List(belongs.kind, belongs.who, is_any=False, indent=-1)
    if led and led.kind == "powers" and not text.endswith(":"):
        return led  # what is listed is told once, however many paragraphs follow
    is_bold = re.fullmatch(r"\s*(?:\*\*|__)[^*\n]+(?:\*\*|__):?\s*", passage.source) is not None
    last = re.sub(r"^based on [\w ]{3,20}, ", "", re.split(r"(?<=[.!?]) ", text)[-1], flags=re.IGNORECASE)
    both = lead_of(text, above) if last != text and last.endswith(":") else None
    if both:
        return _List(both.kind, both.who, both.is_any, -1)
    if is_bold or (last.endswith(":") and not _PASSED_ON.match(last)):
        named = _SUBJECT.match(text) if last != text and not role_above(above) else None
        return _by_words(last, [*above, named["who"]] if named else above, -1)
    if led and _PASSED_ON.match(text):
        return led
    following = _by_heading(above) if led or not above else led
    if following and following.is_tacit == _BARE:
        return None  # a list behind a paragraph is what that leads to
    return replace(following, is_any=True) if following and ANY.search(text) else following


def _by_heading(above: list[str]) -> _List | None:
    if not above:
        return None
    if len(above) > 1 and _ROLES_AND_DUTIES.fullmatch(above[-2].strip()):
        who = role_of_title(above[-1])
        return _List("responsibilities", who, is_any=False, indent=-1, is_tacit=_IN_A_CHAPTER) if who else None
    found = _by_words(above[-1], above[:-1], -1)
    who = "" if found or len(above) < 2 else role_of_title(above[-1])
    return _List("responsibilities", who, is_any=False, indent=-1, is_tacit=_BARE) if who else found


def _by_words(words: str, above: list[str], indent: int) -> _List | None:
    """The list that some words lead to."""
    lead = lead_of(words, above)
    return _List(lead.kind, lead.who, lead.is_any, indent) if lead else None


def _as_phrase(text: str, kind: str) -> str:
    """An item without a subject of its own: `They can be assigned to issues` is a privilege to be assigned to them."""
    able = "(?:can |may )?" if kind == "privileges" else ""
    phrase = re.sub(rf"^(?:you|they) (?:will )?{able}(?=\w)", "", text, flags=re.IGNORECASE)
    return text if phrase == text else f"{phrase[0].upper()}{phrase[1:]}"


def _joined(parts: list[tuple[int, str]]) -> str:
    """An item with what is listed below it, without the full stop; what is listed below that stands in brackets.

    `:;` shows that the item is a heading over lists of its own, and no sentence.
    """
    (_, first), *below = [(indent, re.sub(r"[\s.;,]+(?:(?:and|or)[\s.;,]*)?$", "", text)) for indent, text in parts]
    head = first.rstrip(":")
    if not below:
        return head
    outer = min(indent for indent, _ in below)
    said: list[list[str]] = []
    for indent, text in below:
        if indent <= outer + 1 or not said:
            said.append([text.rstrip(":")])
        else:
            said[-1].append(text.rstrip(":"))
    if any(len(one) > 1 for one in said) and len(head.split()) < 4:
        return f"{head}:;"
    inner = (one if not more else f"{one} ({'; '.join(more)})" for one, *more in said)
    return f"{head}: {'; '.join(inner)}"
