"""What sentences say of votes, of how roles begin and end, and of changes of the rules."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bylaws.adopt.prose.measures import DURATION, ROLE, THRESHOLD, duration, role, threshold
from bylaws.adopt.prose.sentences import Sentence
from bylaws.adopt.prose.statements import DocumentContext, Statement, decided, find, in_full, reader, says, subject

_TH: Final = rf"(?P<th>{THRESHOLD})"
_BEHIND: Final = r"(?P<behind>[^.;]{0,90})"

# --- how votes are taken ---------------------------------------------------------------------------------------------


@reader
def lazy_consensus(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    if not says(sentence, "consensus"):
        return
    found = find(
        r"(?:most|all|the majority of|routine|many|day[- ]to[- ]day)\b[^.;]{0,40}\b(?:business|decisions?|matters|proposals|"
        r"things|issues|changes)\b[^.;]{0,60}\b(?:conducted|made|decided|taken|handled|reached|governed|done|resolved)?"
        r"[^.;]{0,25}?(?P<what>lazy[- ]consensus)",
        sentence,
    ) or find(
        r"\bdefault\b[^.;]{0,40}\b(?:decision|process|mechanism|rule|mode)[^.;]{0,40}(?:is|:) \"?(?P<what>lazy[- ]consensus)",
        sentence,
    ) or find(r"\b(?:uses?|follows?|employs?|operates?|governed|works?)\b[^.;]{0,60}\b(?:by|on|the|a|principle of)?\s?\"?(?P<what>lazy[- ]consensus)", sentence)  # fmt: skip
    found = found or find(
        r"^(?P<what>lazy[- ]consensus) is the default\b|^the default is (?P<other>lazy[- ]consensus)\b", sentence
    )
    found = found or find(
        r"\bdecisions are (?:usually )?(?:made|taken|reached) (?:by|through|with|using|via) (?:a |the )?(?P<what>lazy[- ]consensus)",
        sentence,
    )
    about = sentence.text[: found.end()] if found else ""
    is_some = found and re.match(
        r"\W*(?:only\b|for (?:small|minor|some|certain)\b)", sentence.text[found.end() :], re.IGNORECASE
    )
    if (
        found
        and not is_some
        and not re.search(
            r"\b(?:not|new |add|remov|promot|nominat|emeritus|approver|review|smaller)", about, re.IGNORECASE
        )
    ):
        yield Statement("voting.default", "lazy-consensus", sentence.place(max(found.start("what"), 0)))
        return
    found = find(r"^decisions are (?:built|build|made)\b[^.;]{0,20}\b(?:on|by|through)\b[^.;]{0,20}\b(?P<what>consensus)", sentence)  # fmt: skip
    if found and "lazy" not in sentence.text:
        yield Statement("voting.default", "consensus", sentence.place(found.start("what")))


@reader
def demanded(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(rf"\b(?:any|a) (?P<who>{ROLE}) (?:may|can) (?:demand|call for|call|request) (?:that )?(?:a|for a)? ?(?:majority |formal )?vote\b(?! (?:to|of no))", sentence)  # fmt: skip
    if found:
        yield Statement("voting.demanded_by", role(found["who"]), sentence.place(found.start("who")))
    else:
        found = find(rf"\b(?:any|every|each) (?P<who>{ROLE}) has the right to demand a (?:formal )?vote\b", sentence)
        if found:
            yield Statement("voting.demanded_by", role(found["who"]), sentence.place(found.start("who")))


@reader
def most_votes(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    if not says(sentence, "require", "vote"):
        return
    found = find(rf"\bmost (?:operational )?votes require {_TH}{_BEHIND}", sentence) or find(
        rf"\b{_TH} of eligible votes[^.;]{{0,80}} decides the vote", sentence
    )
    if found:
        yield from decided("voting.otherwise", found, sentence, context)
    found = find(
        rf"\b(?:all )?other (?:changes|decisions|matters|votes)\b[^.;]{{0,60}}\brequires? {_TH}{_BEHIND}", sentence
    )
    if found and find(r"unless (?:otherwise )?specified|all other", sentence):
        yield from decided("voting.everything_else", found, sentence, context)
    found = find(rf"\bany (?P<who>{ROLE}) may request that any change require {_TH}", sentence)
    if found:
        yield from decided("voting.stronger", found, sentence, context, by=role(found["who"]))


@reader
def windows(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(rf"\b(?:voting|votes?)(?: period| window)? (?:must|should|will|shall|are|is|remain|remains|stay)\b[^.;]{{0,20}}\bopen for (?:a period of )?(?P<time>{DURATION})", sentence)  # fmt: skip
    if found and sentence.under(r"vot|decision") and (value := duration(found["time"])) and not _is_special(sentence):
        yield Statement("voting.open_for", value, sentence.place(found.start("time")))


def _is_special(sentence: Sentence) -> bool:
    """Whether a sentence is about one matter, and not about votes in general."""
    return sentence.under(
        r"becom|add|elect|remov|chang|amend|modif|nominat|new |lead|subproject|emeritus|step"
    ) or bool(find(r"\b(?:nominat|candidate|new maintainer|remov|election|amend|governance)", sentence))


# --- appointments and removals ---------------------------------------------------------------------------------------


@reader
def appointments(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    if not says(sentence, "new ", "approves the"):
        return
    if find(r"\bremov|\bunless\b|step(?:ping)? down|emeritus|reinstat|return", sentence):
        return
    found = find(
        rf"\bnew (?P<who>{ROLE})\b[^.;]{{0,160}}?\b(?:elected|approved|accepted|added|appointed|selected|confirmed|chosen)\b"
        rf"[^.;]{{0,40}}?\b(?:by|with|through|via|after|requires?|upon) {_TH}{_BEHIND}",
        sentence,
    ) or find(rf"\bnew (?P<who>{ROLE}) (?:can|may|must) be added to the project by {_TH}{_BEHIND}", sentence)
    if found:
        yield from decided(f"becoming.{role(found['who'])}.vote", found, sentence, context)
        return
    found = find(rf"\b{_TH} vote (?:of \+1s )?(?:of|by|from) (?P<base>(?:the )?(?:existing|current) (?P<who>{ROLE})) approves the (?:application|nomination|new|candidate)", sentence)  # fmt: skip
    if found:
        passes, who = threshold(found["th"], context.supermajority), role(found["who"])
        yield Statement(f"becoming.{who}.vote", passes, sentence.place(found.start("th")), of="all", by=who)
        return
    found = find(rf"\bto (?:successfully )?vote (?:in )?a new (?P<who>{ROLE})\b[^.;]{{0,60}}\bthere must be {_TH}{_BEHIND}", sentence)  # fmt: skip
    if found:
        yield from decided(f"becoming.{role(found['who'])}.vote", found, sentence, context)


@reader
def candidates(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    """A section on new holders of a role: `Candidates must be approved by at least 66% of the current maintainers.`"""
    found = find(rf"^(?:a )?candidates? must be approved by {_TH}{_BEHIND}", sentence)
    who = role(subject(sentence)) if found else ""
    if found and who:
        yield from decided(f"becoming.{who}.vote", found, sentence, context)


@reader
def listed(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    """Whose names a file for reviews has: `Every maintainer is listed in the CODEOWNERS file.`"""
    found = find(
        rf"^(?:every|all|the|each)?\s?(?P<who>{ROLE}) (?:is|are) (?:listed|identified|named|documented|defined) in "
        r"(?:the|our|each repository's)? ?CODEOWNERS\b",
        sentence,
    )
    if found and "committee" not in role(found["who"]):
        yield Statement(f"listed.{role(found['who'])}", "CODEOWNERS", sentence.place(found.start("who")))


@reader
def kinds_of_decisions(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    """`Project-wide decisions (such as the budget) are made by a simple majority of the maintainers.`"""
    found = find(
        rf"^(?P<what>(?:project|community|organi[sz]ation)[- ]wide decisions)(?: \([^()]*\))? (?:will be|are) made by {_TH}{_BEHIND}",
        sentence,
    )
    if found:
        yield from decided(f"decision.{found['what']}", found, sentence, context)


@reader
def approvals(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(rf"^{_TH} of (?:the )?(?P<by>{ROLE}) must vote to approve a new (?P<who>{ROLE})\b", sentence)
    if found:
        yield from decided(f"becoming.{role(found['who'])}.vote", found, sentence, context, by=role(found["by"]))


@reader
def nominations(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(rf"\b(?:a |any )?(?:new|potential) (?P<who>{ROLE})\b[^.;]{{0,30}}\b(?:must|may|should|can) be (?:proposed|nominated)\b[^.;]{{0,30}}?\bby (?:an?|any|the) (?:existing |current )?(?P<by>{ROLE})(?! or\b)", sentence)  # fmt: skip
    if found:
        who = in_full(found["who"], sentence)
        yield Statement(
            f"becoming.{who}.nominated_by", in_full(found["by"], sentence), sentence.place(found.start("by"))
        )
        return
    found = find(rf"\b(?:to elect|to become|to add) a new (?P<who>{ROLE}), an existing (?P<by>{ROLE}) must\b[^.;]{{0,80}}\bnominat", sentence)  # fmt: skip
    if found:
        yield Statement(
            f"becoming.{role(found['who'])}.nominated_by", role(found["by"]), sentence.place(found.start("by"))
        )


@reader
def removals(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    if not says(sentence, "remov", "majority", "vote"):
        return
    found = find(
        rf"\b(?P<who>{ROLE})\b (?:may|can|could) (?:also )?(?:be )?(?:also )?(?:be )?removed\b[^.;,]{{0,60}}?\bby "
        rf"(?:stepping down or by )?{_TH}{_BEHIND}",
        sentence,
    ) or find(
        rf"\b(?:involuntary )?remov(?:al|ing)(?: of)?(?: an?| the)? ?(?P<who>{ROLE})?\b[^.;,]{{0,40}}?\brequires? {_TH}{_BEHIND}",
        sentence,
    )
    if found and not find(r"\bunless\b|organi[sz]ations? can|inactiv", sentence):
        who = found["who"] or subject(sentence)
        if who:
            yield from _removed(in_full(who, sentence), found, sentence, context)
        return
    listed = re.search(rf"\bremoved from the (?:current )?list of (?P<who>{ROLE})\b", sentence.intro, re.IGNORECASE)
    found = find(rf"^by {_TH}{_BEHIND}", sentence) if listed else None
    if listed and found:
        yield from _removed(role(listed["who"]), found, sentence, context)


@reader
def involuntary_removal(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    """The template of the CNCF for ladders: one rule for all roles."""
    found = find(rf"^involuntary removal or demotion is handled through a vote by {_TH}{_BEHIND}", sentence)
    if found and sentence.text.lower().count("majority") == 1:
        yield from decided("removal..vote", found, sentence, context)


@reader
def both_ways(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(rf"^(?:both )?appointments and removals are decided by {_TH}{_BEHIND}", sentence)
    who = role(subject(sentence)) if found else ""
    if found and who:
        yield from decided(f"becoming.{who}.vote", found, sentence, context)
        yield from decided(f"removal.{who}.vote", found, sentence, context)


@reader
def terms(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(rf"^the term of the (?P<who>{ROLE}) is (?P<time>{DURATION})(?P<limit>, with no term limit)?", sentence)
    if found and (value := duration(found["time"])):
        yield Statement(f"term.{role(found['who'])}", value, sentence.place(found.start("time")))
        if found["limit"]:
            yield Statement(f"term_limit.{role(found['who'])}", "none", sentence.place(found.start("limit")))
        return
    found = find(rf"^members are elected for (?P<time>{DURATION})\.?$", sentence)
    who = role(subject(sentence)) if found else ""
    if found and "committee" in who and (value := duration(found["time"])):
        yield Statement(f"term.{who}", value, sentence.place(found.start("time")))


def _removed(who: str, found: re.Match[str], sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    for fact in decided(f"removal.{who}.vote", found, sentence, context):
        yield fact
        if re.search(r"\b(?:remaining|other)\b", found["behind"] or "", re.IGNORECASE):
            yield Statement(f"removal.{who}.without_subject", "true", fact.place)


@reader
def stepping_down(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    if not says(sentence, "resign", "step down"):
        return
    found = find(rf"\b(?P<who>{ROLE})\b may (?:resign|step down) at any time\b", sentence)
    if found:
        yield Statement(f"stepping_down.{role(found['who'])}", "any_time", sentence.place(found.start()))


@reader
def inactivity(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    if not says(sentence, "inactiv", "unresponsive", "stop contributing"):
        return
    who = subject(sentence) or _intro_role(sentence)
    found = find(
        rf"^if they stop contributing to the project for a period of (?P<time>{DURATION})(?P<more> or more)?", sentence
    )
    if found and who:
        yield _inactive(role(_intro_role(sentence) or who), found, sentence, "may-be-removed")
        return
    found = find(
        rf"\binactivity is defined as (?:a period of )?[^.;]{{0,60}}?\bfor (?P<time>{DURATION})(?P<more> or more)?",
        sentence,
    )
    if found and who:
        yield _inactive(role(who), found, sentence, "")
        return
    found = find(rf"\b(?P<who>{ROLE})\b[^.]{{0,80}}\bif they are (?:unresponsive|inactive) for (?P<time>(?:> ?|more than )?{DURATION})(?P<more> or more)?,? they will (?:be )?automatically (?P<then>be removed|removed|move to emeritus)", sentence)  # fmt: skip
    if found:
        is_certain = not re.match(r"[^.;]*\bunless\b", sentence.text[found.end() :], re.IGNORECASE)
        then = "" if not is_certain else "emeritus" if "emeritus" in found["then"] else "removed"
        yield _inactive(role(found["who"]), found, sentence, then)


@reader
def measured_inactivity(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    """The template of the CNCF for ladders: silences in a list, one for all roles or one a role."""
    listed = re.search(r"\binactivity is measured by\b(?P<rest>.*)", sentence.intro, re.IGNORECASE)
    if not listed:
        return
    found = find(rf"^periods of no contributions\b[^.;]{{0,60}}? for longer than (?P<time>{DURATION})", sentence)
    if found and (value := duration(found["time"])):
        yield Statement("inactivity.", value, sentence.place(found.start("time")))
    found = find(rf"^(?P<who>{ROLE}): (?P<time>{DURATION})$", sentence)
    if found and re.search(r"periods of no contributions\b.*\blonger than", listed["rest"], re.IGNORECASE):
        yield Statement(
            f"inactivity.{role(found['who'])}", duration(found["time"]), sentence.place(found.start("time"))
        )


def _inactive(who: str, found: re.Match[str], sentence: Sentence, then: str) -> Statement:
    time = re.sub(r"^>\s*", "more than ", found["time"])
    value = duration(time)
    if found.groupdict().get("more") and value and not value.startswith(("at", "more")):
        value = f"at least {value}"
    return Statement(f"inactivity.{who}", value, sentence.place(found.start("time")), by=then)


def _intro_role(sentence: Sentence) -> str:
    found = re.search(rf"\blist of (?P<who>{ROLE})\b", sentence.intro, re.IGNORECASE)
    return found["who"] if found else ""


@reader
def emeritus(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(
        rf"\bformer (?P<who>{ROLE}) are recogni[sz]ed with an honorary emeritus\b[^.]{{0,60}}\bpermanently listed",
        sentence,
    )
    if found:
        yield Statement(f"emeritus.{role(found['who'])}", "permanent", sentence.place(found.start()))
    found = find(rf"\bformer (?P<who>{ROLE}) can be reinstated to full \w+ status through the same process\b", sentence)
    if found:
        yield Statement(f"emeritus.{role(found['who'])}.back", "as_new", sentence.place(found.start()))


# --- changes of the rules --------------------------------------------------------------------------------------------

_RULES: Final = (
    r"(?:the |this |these |our |project |key )*(?:governance|charter|rules|bylaws|governing documents?|policies|"
    r"document)(?:\.md|\b)"
)


@reader
def amendments(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    if not says(sentence, "chang", "amend", "updat", "modif", "vote to pass"):
        return
    found = find(
        rf"\b(?:changes?|amendments?|updates?|modifications?)\b(?: to| in| of)? {_RULES}[^.;]{{0,90}}?\b(?:requires?|approved by|"
        rf"with approval from|accepted by|passed by|needs?|must have|made by)\b[^.;]{{0,60}}?\b{_TH}{_BEHIND}",
        sentence,
    ) or find(rf"\b(?:this |the )(?:governance|charter|document)[^.;]{{0,90}} (?:may|can) (?:only )?be (?:amended|changed|modified|updated)[^.;]{{0,60}}?\b(?:by|with|through) {_TH}{_BEHIND}", sentence)  # fmt: skip
    if found is None and sentence.under(
        rf"^(?:\d[\d.]* )?(?:changes?|amend\w*|updat\w+|modif\w+|changing)\b.{{0,12}}\b{_RULES}"
    ):
        found = find(
            rf"\b(?:any|all) (?:substantive )?(?:changes?|updates?)\b[^.;]{{0,60}}\brequires? {_TH}{_BEHIND}", sentence
        )
    if found is None and sentence.under(rf"(?:governance|charter) amendments|amend\\w*.{{0,12}}\\b{_RULES}"):
        found = find(rf"^for (?:a|the) vote to pass, {_TH}(?P<behind> of [^.;]{{3,40}}?) must approve", sentence)
    if found and not find(r"\bunless\b|\bnon-?substanti|\bminor\b|editorial", sentence):
        yield from decided("amendments.vote", found, sentence, context)
