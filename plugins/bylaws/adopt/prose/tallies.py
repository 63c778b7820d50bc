"""What holds for all votes: what is aimed at, what a share is taken of, how long silence must last, and changes of the
rules that say it their own way."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bylaws.adopt.prose.measures import BODY, DURATION, ROLE, THRESHOLD, duration, role, threshold
from bylaws.adopt.prose.sentences import Sentence
from bylaws.adopt.prose.statements import DocumentContext, Statement, decided, find, reader, says

_TH: Final = rf"(?P<th>{THRESHOLD})"
_BEHIND: Final = r"(?P<behind>[^.;]{0,90})"
_AIM: Final = "Ideally, all decisions are made by consensus."
_OF_THE_RULES: Final = (
    r"(?:chang\w+|amend\w*|updat\w+|modif\w+)\b.{0,20}\b(?:governance|charter|document|bylaws)|"
    r"\b(?:governance|charter) (?:changes|amendments|updates)"
)


# --- votes in general -------------------------------------------------------------------------------------------------


@reader
def aimed_at(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(
        rf"^ideally, (?:all |most )?(?:project )?decisions (?:are|should be|will be) (?:resolved|made|reached) (?:by|through) consensus\b"
        rf"(?: of (?:the )?{ROLE}(?: and \w+)?)?",
        sentence,
    )
    if found:
        yield Statement("voting.aim", _AIM, sentence.place())
        called = find(rf"\bif (?:this is not|im)possible, (?:any )?(?P<who>{ROLE}) may call a vote\b", sentence)
        if called:
            yield Statement("voting.demanded_by", role(called["who"]), sentence.place(called.start("who")))


@reader
def mostly_lazy(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(
        r"^(?:many|any|most) of the day[- ]to[- ]day project maintenance can be done by an? (?P<what>lazy[- ]consensus) model\b",
        sentence,
    ) or find(
        r"^all voting in the [\w -]{3,40} (?:will )?adheres? to an? (?P<what>lazy[- ]consensus) model\b", sentence
    )
    if found:
        yield Statement("voting.default", "lazy-consensus", sentence.place(found.start("what")))


@reader
def by_consensus(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(
        r"^the (?:vast )?majority of (?:issues|decisions) are (?:resolved|made|reached) by (?P<what>consensus)\b",
        sentence,
    )
    if found:
        yield Statement("voting.default", "consensus", sentence.place(found.start("what")))


@reader
def binding(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    """Whose votes count, and whose are welcome, in a section on votes or on changes of the rules."""
    if not says(sentence, "binding"):
        return
    key = "amendments" if sentence.under(_OF_THE_RULES) else "voting" if sentence.under(r"\bvot|decision") else ""
    found = find(rf"^each (?P<who>{ROLE}) (?:gets|has) (?:a|one) binding vote\b", sentence)
    if found and key == "voting":
        yield Statement("voting.electorate", role(found["who"]), sentence.place(found.start("who")))
    found = find(
        r"^non-binding votes (?:from|by|of) (?:the community|anyone|everyone|community members) are (?:encouraged|welcome)\b",
        sentence,
    )
    if found and key:
        yield Statement(f"{key}.may_vote_too", "anyone", sentence.place())


@reader
def silence(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    """How long something is open for comments before silence counts."""
    if not (sentence.under(r"lazy consensus") or find(r"\blazy consensus\b", sentence)):
        return
    found = find(rf"\bwill give a time period of (?P<time>{DURATION}) for comment\b", sentence)
    if found and (value := duration(found["time"])):
        yield Statement("voting.silence", value, sentence.place(found.start("time")))


@reader
def taken_of(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    """The templates of the CNCF: `Two-thirds majority votes mean at least two-thirds of all existing maintainers.`"""
    found = find(
        rf"^(?P<th>{THRESHOLD}) votes mean (?P<same>{THRESHOLD}) of all (?P<active>active )?(?:existing |current )?(?:{ROLE}|subproject owners)\b",
        sentence,
    )
    if found and threshold(found["th"]) == threshold(found["same"]):
        of = "active" if found["active"] else "all"
        yield Statement("voting.of", of, sentence.place(found.start("same")), of=threshold(found["th"]))


@reader
def majority(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    """Prometheus and its kin, below `Majority vote`: more votes for it than against it."""
    found = find(
        r"^a vote on a single proposal is considered successful if (?P<more>more (?:people |members )?votes? in favou?r than against)\.?$",
        sentence,
    )
    if found and re.match(r"(?:simple )?majority votes?$", sentence.heading, re.IGNORECASE):
        yield Statement("voting.of_majority", "cast", sentence.place(found.start("more")), of="more than 1/2")


@reader
def otherwise(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    """`..., while other decisions and changes require only a simple majority.`"""
    found = find(
        rf"(?:, while |, )(?:all )?other decisions(?: and changes)? (?:only )?require(?: only)? {_TH}(?P<behind>):?\.?$",
        sentence,
    )
    if found and (passes := threshold(found["th"], context.supermajority)):
        yield Statement("voting.otherwise", passes, sentence.place(found.start("th")))
    both = find(
        rf"^additions and removals of (?P<one>{ROLE})(?: (?:or|and) (?P<other>{ROLE}))? require {_TH}(?=,|\.?$| vote)",
        sentence,
    )
    passes = threshold(both["th"], context.supermajority) if both else ""
    if both and passes:
        place = sentence.place(both.start("th"))
        for words in (both["one"], both["other"]):
            if words:
                yield Statement(f"becoming.{role(words)}.vote", passes, place)
                yield Statement(f"removal.{role(words)}.vote", passes, place)


# --- changes of the rules ---------------------------------------------------------------------------------------------


@reader
def amended(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    """Changes of a charter, and sentences below a heading that says what they are about."""
    if not says(sentence, "chang", "amend", "updates"):
        return
    found = find(
        rf"\b(?:changes|amendments) to (?:the |this )?(?:{BODY} )?charter (?:shall |must |will )?requires? (?:an affirmative vote of )?"
        rf"{_TH}{_BEHIND}",
        sentence,
    )
    if found is None and sentence.under(_OF_THE_RULES):
        found = find(rf"\b{_TH}(?P<behind>) is required to approve any (?:updates|changes)\b", sentence) or find(
            rf"^amendments are accepted with {_TH} consent{_BEHIND}", sentence
        )
    if found and not find(r"\bunless\b|\bnon-?substanti|\bminor\b|editorial", sentence):
        behind = found["behind"]
        by = context.committees.above(sentence) if re.match(r" of the committee\b", behind, re.IGNORECASE) else ""
        if by:
            yield Statement(
                "amendments.vote",
                threshold(found["th"], context.supermajority),
                sentence.place(found.start("th")),
                by=by,
            )
        else:
            yield from decided("amendments.vote", found, sentence, context)


@reader
def discussed(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(
        rf"^proposals and amendments to the [\w ]{{3,40}} are available for (?P<least>at least )?a period of (?P<time>{DURATION}) for comments? "
        r"(?:and questions )?before a vote\b",
        sentence,
    )
    value = duration(found["time"]) if found else ""
    if found and value:
        yield Statement(
            "amendments.discussion", f"{found['least'] or ''}{value}".lower(), sentence.place(found.start("time"))
        )


@reader
def editorial(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    """Changes that do not alter the meaning, where they take only silence."""
    found = find(r"^(?:note: )?editorial changes (?:to governance )?may be made by (?P<how>lazy consensus)\b", sentence)
    if found and sentence.under(rf"{_OF_THE_RULES}|supermajority"):
        yield Statement("amendments.editorial", "lazy-consensus", sentence.place(found.start("how")))


@reader
def only_these(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(rf"^in all cases, all and only (?:the )?(?P<who>{ROLE}) are eligible to vote\b", sentence) or find(
        rf"^any (?P<who>{ROLE}) may cast a vote\.?$", sentence
    )
    if found:
        yield Statement("voting.electorate", role(found["who"]), sentence.place(found.start("who")))


@reader
def closed_early(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(
        r"^a vote may be (?:called and )?closed early if enough votes have come in one way so that further votes cannot change the (?:final )?"
        r"decision\b",
        sentence,
    )
    if found:
        yield Statement("voting.closes", "certain", sentence.place())
