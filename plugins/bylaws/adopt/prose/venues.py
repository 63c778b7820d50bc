"""Where something is done: votes, nominations and reports, on lists, in trackers and at meetings.

`place.<id>` is a place, its value the address that the document gives, `of` its kind and its name. What is done there
names it by this id: `venue.<id>`, `becoming.maintainer.nominate_in`, `conduct.handled_in`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final
from unicodedata import normalize

from bylaws.adopt.prose.measures import ROLE, role
from bylaws.adopt.prose.sentences import Sentence, plain
from bylaws.adopt.prose.statements import DocumentContext, Statement, find, reader, says

_KINDS: Final[Mapping[str, str]] = {
    "mailing list": "mailing-list", "list": "mailing-list", "issue": "issues", "discussion": "discussions",
    "meeting": "meeting", "channel": "chat",
}  # fmt: skip
_PLACE: Final = re.compile(
    r"(?:(?:on|in|at|via|during|through|using) )?(?:the |our |an? )?(?P<name>(?:[\w'#-]+ ){0,5}?(?P<kind>mailing list|list|issue|"
    r"discussion|meeting|(?<=slack )channel))(?P<more>s)?(?P<label> labell?ed '\w+')?(?: \(?(?P<address>[\w.+-]+@[\w.-]+)\)?)?"
    r"(?P<only> for security or conduct matters)?",
    re.IGNORECASE,
)
_OFTEN: Final = re.compile(r"^(?:(?:bi-?)?weekly|monthly|regular|public) (?=\w+ meeting)", re.IGNORECASE)
_NO_PLACE: Final = re.compile(
    r"\b(?:that|this|those|such|same|which|appropriate|other|relevant|respective|but|not|if|only|next|last)\b",
    re.IGNORECASE,
)
"""Words of a place that another sentence names."""
_LINKED: Final = re.compile(r"\[(?P<text>[^\[\]]+)\](?:\((?P<target>[^()\s]+)\)|\[(?P<label>[^\[\]]*)\])?")
_OF_A_LIST: Final = re.compile(r"(?:mailto:)?(?P<address>[\w.+-]+@[\w.-]+)")


def place(words: str, sentence: Sentence, at: int, labels: Mapping[str, str]) -> tuple[Statement, ...]:
    """A place by the words that name it; nothing for other words. The second statement is there where it is only for
    some matters."""
    found = _PLACE.fullmatch(words.strip())
    is_bare = found and not found["label"] and found["name"].lower() in _KINDS.keys() - {"mailing list"}
    if not found or is_bare or _NO_PLACE.search(found["name"]):
        return ()
    kind = _KINDS[found["kind"].lower()]
    many = f"{found['more'] or ''}{found['label'] or ''}" if kind != "meeting" else ""
    name = f"{_OFTEN.sub('', found['name'])}{many}"
    address = found["address"] or _address(found["name"], sentence, labels)
    key = _slug(address.partition("@")[0] if "@" in address else name)
    here = sentence.place(at)
    what = Statement(f"place.{key}", address, here, of=f"{kind} {name}")
    return (what, Statement(f"only.{key}", "security, conduct", here)) if found["only"] else (what,)


def _slug(words: str) -> str:
    text = normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", text).strip("-")


def _address(name: str, sentence: Sentence, labels: Mapping[str, str]) -> str:
    """Where the words of a place lead, in the sentence; nothing where that is another file, or not filled in yet."""
    for link in _LINKED.finditer(sentence.source):
        text = plain(link["text"])[0].lower()
        if text and (text in f"the {name.lower()}s" or name.lower() in text):
            target = link["target"] or labels.get((link["label"] or link["text"]).lower(), "")
            mail = _OF_A_LIST.match(target)
            return mail["address"].lower() if mail else target if target.startswith("https://") else ""
    return ""


# --- votes ------------------------------------------------------------------------------------------------------------


@reader
def venues(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    """`A vote can be taken on the developer mailing list, or at the developer meeting.`"""
    if not says(sentence, "vot") or not sentence.under(r"\bvot|decision"):
        return
    found = find(
        r"^(?:generally, )?(?:a |all )?vot(?:e|es|ing) (?:(?:can|may) (?:also )?be (?:taken|held)|(?:is|are) (?:also )?(?:taken|held|done)|"
        r"takes? place) (?P<where>(?:on|in|at|via|during) .{4,260}?)\.?$",
        sentence,
    )
    if not found:
        return
    at = found.start("where")
    several: list[tuple[Statement, ...]] = []
    for words in re.split(r",? or (?!conduct matters)|, (?=(?:in|on|at|via|during) )", found["where"]):
        several.append(place(words, sentence, at, context.labels))
        at = sentence.text.find(words, at) + len(words)
    for fact in (fact for facts in several for fact in facts) if all(several) else ():  # some of them are not the rule
        yield fact
        if fact.key.startswith("place."):
            yield Statement(f"venue.{fact.key.partition('.')[2]}", "true", fact.place)


# --- nominations ------------------------------------------------------------------------------------------------------


@reader
def nominated_there(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(
        rf"^(?:a |any )?new (?P<who>{ROLE}) (?:must|may|should|can) be (?:proposed|nominated) by an? (?:existing |current )?{ROLE},? by "
        r"(?:(?:sending an? (?:message|e-?mail) to|e-?mailing) (?P<where>[^.;,]{4,80}?)(?: and adding [^.;]{5,80}|,? or by [^.;]{5,90})?"
        r"|opening an? (?:PR|pull request)(?: on GitHub)? (?:against|to(?: update)?|that changes) (?:the )?(?P<file>(?-i:[A-Z][A-Z_]+(?:\.md)?))(?: file)?"
        r"(?:,? [^.;]{5,80})?|opening an? (?P<issue>(?:GitHub )?issue)\b(?: (?:on|in) (?:the |our )[^.;,]{5,60})?)[.:]?$",
        sentence,
    )
    if not found:
        return
    who = role(found["who"])
    if found["file"]:
        yield Statement(
            f"becoming.{who}.nomination", f"a pull request to {found['file']}", sentence.place(found.start("file"))
        )
        return
    if found["issue"]:
        yield Statement(f"becoming.{who}.nomination", "an issue on GitHub", sentence.place(found.start("issue")))
        return
    for fact in place(found["where"], sentence, found.start("where"), context.labels):
        yield fact
        if fact.key.startswith("place."):
            yield Statement(f"becoming.{who}.nominate_in", fact.key.partition(".")[2], fact.place)


# --- reports ----------------------------------------------------------------------------------------------------------


@reader
def handled_there(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(
        r"\bviolations by community members will be discussed and resolved on (?P<where>the [\w -]{4,50}(?:mailing list|channel)"
        r"(?: [\w.+-]+@[\w.-]+\w)?)",
        sentence,
    )
    for fact in place(found["where"], sentence, found.start("where"), context.labels) if found else ():
        yield fact
        yield Statement("conduct.handled_in", fact.key.partition(".")[2], fact.place)
