"""What sentences say of the rules: one fact a sentence part, with its place. Whoever adds a pattern adds its test."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Final

from bylaws.adopt.prose.bodies import Committees, committees
from bylaws.adopt.prose.measures import ROLE, TEAM, base, role, threshold
from bylaws.adopt.prose.sentences import Sentence, labels_of, sentences
from bylaws.markdown.reading import Document
from bylaws.problems import Place
from bylaws.structs import struct


@struct
class Item:
    """An item of a list, in the words of the document."""

    text: str
    place: Place


@struct
class Statement:
    """Something that a document says."""

    key: str
    """What it is about: `removal.maintainer.vote`."""
    value: str
    place: Place
    of: str = ""
    """Of what a share is taken, where the sentence says so."""
    by: str = ""
    """Who decides, where the sentence says so."""
    items: tuple[Item, ...] = ()
    """What is listed, where the fact is a list."""


@struct
class DocumentContext:
    """What all sentences of a document share."""

    supermajority: str
    """What the document defines the word to be; empty where it does not."""
    labels: Mapping[str, str]
    """The addresses of the labels that the document defines."""
    removed: str = ""
    """The role that the section on involuntary removal is about; empty where it is about everybody, or there is none."""
    committees: Committees = Committees()
    headings: tuple[str, ...] = ()
    """All headings."""
    sentences: tuple[Sentence, ...] = ()
    """All sentences, for what another one settles."""


Reader = Callable[[Sentence, DocumentContext], Iterable[Statement]]
WholeReader = Callable[[Document], Iterable[Statement]]
_READERS: Final[list[Reader]] = []
_WHOLE_READERS: Final[list[WholeReader]] = []


def supermajority(document: Document) -> str:
    """What a document says that a supermajority is; nothing where it does not, or says two things."""
    return _supermajority(sentences(document))


def statements(document: Document, supermajority: str = "") -> tuple[Statement, ...]:
    """Every fact of a document, each once, in the order of the lines.

    `supermajority`: what other documents of the project say that this word means.
    """
    read = list(sentences(document))
    headings = tuple(heading.text for heading in document.headings)
    context = DocumentContext(
        _supermajority(read) or supermajority,
        labels_of(document),
        _removed(read),
        committees(read),
        headings,
        tuple(read),
    )
    found: dict[tuple[str, str], Statement] = {}
    for sentence in read:
        for reader in _READERS:
            for fact in reader(sentence, context):
                if not _has_exceptions(fact, sentence):
                    found.setdefault((fact.key, fact.value), _with_strength(fact, sentence))
    for whole_reader in _WHOLE_READERS:
        for fact in whole_reader(document):
            found.setdefault((fact.key, fact.of if fact.items else fact.value), fact)
    return tuple(sorted(found.values(), key=lambda fact: (fact.place, fact.key)))


_EXCEPT: Final = re.compile(
    r"\bexcept\b(?! (?:where|as|when|if) (?:otherwise|noted|stated|specified)| for any\b| otherwise)|"
    r"^(?:only )?in (?:an emergency|emergencies|exceptional cases)\b",
    re.IGNORECASE,
)
_EXCEPT_FOR_SOME: Final = re.compile(r"\b(?:who|that) (?:is|are|has|have|does|do) not\b|\bother than\b", re.IGNORECASE)


def _has_exceptions(fact: Statement, sentence: Sentence) -> bool:
    """Whether a sentence takes something away from its rule, which a record with the rule alone would not know."""
    if fact.items:
        return False
    is_on_people = fact.key.endswith((".nominated_by", ".seconded_by", ".invited_by"))
    return bool(_EXCEPT.search(sentence.text) or (is_on_people and _EXCEPT_FOR_SOME.search(sentence.text)))


_NOMINATED: Final = re.compile(
    r"\b(?P<how>must|shall|should) (?:\w+ ){0,2}(?:nominated|proposed|recommended)\b", re.IGNORECASE
)


def _with_strength(fact: Statement, sentence: Sentence) -> Statement:
    """A fact on nominations with how binding it is: `must be nominated by an existing maintainer`."""
    how = _NOMINATED.search(sentence.text) if fact.key.endswith(".nominated_by") else None
    return replace(fact, of="should" if how["how"].lower() == "should" else "must") if how else fact


def reader(function: Reader) -> Reader:
    _READERS.append(function)
    return function


def whole(function: WholeReader) -> WholeReader:
    """Registers a reader of whole documents, for what no sentence says by itself."""
    _WHOLE_READERS.append(function)
    return function


def find(pattern: str, sentence: Sentence) -> re.Match[str] | None:
    return re.search(pattern, sentence.text, re.IGNORECASE)


def is_of_the_project(word: str, context: DocumentContext) -> bool:
    """Whether a word before a role or a repository names the project, and no part of it: it stands in the title."""
    title = context.headings[0] if context.headings else ""
    return not word or re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", title, re.IGNORECASE) is not None


def says(sentence: Sentence, *words: str) -> bool:
    """Whether a sentence has one of some words, in small letters: a question that is asked before any pattern."""
    text = sentence.text.lower()
    return any(word in text for word in words)


def _supermajority(read: Iterable[Sentence]) -> str:
    """What a document says that a supermajority is."""
    found = set()
    for sentence in read:
        defined = find(
            r"super[- ]?majority\"?,?(?: vote)?(?: is| are| means?| shall mean)?(?: defined as| meaning|:|,| -)? "
            r"(?:at least |a )?\"?(?P<th>two[- ]thirds?|2/3(?:rds?|s)?|\d\d ?%|three[- ]quarters)",
            sentence,
        ) or find(r"(?P<th>two[- ]thirds?|2/3(?:rds?|s)?)(?: vote)?[ -]\(?(?:the |a )?\"?super[- ]?majority", sentence)
        if defined:
            found.add(threshold(defined["th"]))
        elif sentence.under(r"^super[- ]?majority") and (
            successful := find(
                r"\bis considered successful if (?P<th>at least two thirds|at least 2/3) of those eligible to vote\b",
                sentence,
            )
        ):
            found.add(threshold(successful["th"]))
        elif "Supermajority#Two-thirds" in sentence.passage.source:
            found.add("at least 2/3")
    return found.pop() if len(found) == 1 else ""


def _removed(read: Iterable[Sentence]) -> str:
    for sentence in read:
        found = find(rf"\binvoluntary removal(?:/| or )demotion of an? (?P<who>{ROLE}) happens\b", sentence)
        if found:
            who = role(found["who"])
            return "" if who == "contributor" else who
    return ""


_GROUP: Final = re.compile(
    r"^(?:\W|agreement|votes?|(?:super[- ]?)?majority|approval)*\b(?:of|by|from|among)\b (?P<group>.{1,80})",
    re.IGNORECASE,
)
_IN_FIGURES: Final = re.compile(r"^\W*\([^()a-z]{1,12}\)", re.IGNORECASE)
"""The same share once more: `a simple majority (>50%) of ...`."""
_ADJECTIVES: Final = (
    r"(?:the|all|of|existing|current|remaining|other|active|eligible|voting|votes|cast|in favou?r|by|from) "
)


def decided(
    key: str, found: re.Match[str], sentence: Sentence, context: DocumentContext, by: str = ""
) -> Iterator[Statement]:
    """The fact that something takes a threshold; none where those who vote are not understood."""
    passes = threshold(found["th"], context.supermajority)
    behind = found.groupdict().get("behind") or ""
    group = voters(behind)
    is_past = re.search(
        r"\b(?:was|were|has been|have been|had|ideally)\b", sentence.text[: found.start("th")], re.IGNORECASE
    )
    if (
        not passes
        or group is None
        or re.match(r"[^.;]{0,60}\bor by\b", behind, re.IGNORECASE)
        or is_past
        or re.match(r"(?:for|if|when|where|until)\b(?! all| a vote| the vote)", sentence.text, re.IGNORECASE)
    ):
        return
    of = "organizations" if re.match(r"\W*organi[sz]ation votes?\b", behind) else base(f"{found['th']} {behind}")
    yield Statement(key, passes, sentence.place(found.start("th")), of=of, by=by or group)


def voters(behind: str) -> str | None:
    """Who votes, by the words behind a threshold; nothing where they do not say it, None where it is not clear."""
    group = _GROUP.match(_IN_FIGURES.sub("", behind))
    if not group:
        other = re.match(rf"\W*(?P<who>{ROLE})(?:'s?)? votes?\b", behind, re.IGNORECASE)
        return role(other["who"]) if other else ""
    named = re.match(
        rf"(?:{_ADJECTIVES})*(?P<who>(?:voting )?{ROLE})\b(?P<more>.{{0,30}})", group["group"], re.IGNORECASE
    )
    if re.match(r"(?:the )?total maintainership\b", group["group"], re.IGNORECASE):
        return ""  # of maintainers of all grades
    if re.match(r"(?:the )?seats\b", group["group"], re.IGNORECASE):
        return ""
    if not named:
        return "" if re.match(r"(?:the |of )*votes?[ ),;.]", f"{group['group']} ", re.IGNORECASE) else None
    if re.match(
        rf"(?:,|,? (?:and|or)) (?:by\b|(?:the )?(?:\w+ )?(?:{ROLE}|majority\b|supermajority\b))",
        named["more"],
        re.IGNORECASE,
    ):
        return None
    return role(named["who"])


_TEAM: Final = re.compile(rf"(?P<who>{TEAM})(?: members(?:hip)?)?$", re.IGNORECASE)


def in_full(words: str, sentence: Sentence) -> str:
    """The id of a role by words that may be short for the role of the heading: `members`, below `Team members`."""
    about = role(subject(sentence))
    named = next((one for heading in reversed(sentence.headings) if (one := _TEAM.match(heading))), None)
    if named and role(words) == "member":
        return role(named["who"])
    team = re.fullmatch(rf"(?:the )?(?P<who>{ROLE}|triage) team", sentence.heading.strip(), re.IGNORECASE)
    if team and role(words) in ("member", "team-member", "triage-team"):
        return "triage-team" if team["who"].lower() == "triage" else role(team["who"])
    if role(words) == "member" and re.search(r"\bteam$", sentence.heading, re.IGNORECASE):
        return "team-member"
    return about if about.endswith(f"-{role(words)}") else role(words)


def subject(sentence: Sentence) -> str:
    """The role that a section is about, by its headings."""
    for heading in reversed(sentence.headings[1:]):  # the first one is the title of the document
        found = re.search(rf"\b{ROLE}\b", heading, re.IGNORECASE)
        if found and not re.search(r"ladder|and |/|,", heading, re.IGNORECASE):
            return found[0]
    return ""
