"""Thresholds, bases, lengths of time and roles, as sentences write them."""

from __future__ import annotations

import re
from typing import Final

_NUMBERS: Final = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "fourteen": 14, "thirty": 30, "a": 1, "an": 1,
}  # fmt: skip
NUMBER: Final = rf"(?:\d+|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})"
_FRACTION: Final = r"⅔|¾|two[- ]thirds?|2/3(?:rds?|s)?|three[- ](?:quarters?|fourths?)|3/4(?:ths?)?|\d{2}(?:\.\d+)? ?%"
THRESHOLD: Final = (
    r"(?:(?:at least|more than|greater than|over|a minimum of|minimum of) )?(?:a |an |the )?"
    rf"(?:(?:{_FRACTION}|half)(?:[ -](?:super[- ]?)?majority)?|(?:simple |absolute )?majority|"
    rf"super[- ]?majority(?: (?:of )?\(?(?:at least )?(?:{_FRACTION})\)?|, (?:i\.e\.,? )?(?:at least )?(?:{_FRACTION}))?|"
    rf"unanimous)(?: \((?:at least )?(?:{_FRACTION})(?: of (?:the )?votes)?\))?"
)
"""What it takes, as words."""
BODY: Final = (
    r"(?:(?:technical|steering|governance|governing|oversight|advisory|project|maintainers?|community|architecture|core|"
    r"executive|leadership|end[- ]user|code of conduct|conduct)(?: (?:and|&))? )+(?:committee|council|board)"
)
"""A committee by its name."""
TEAM: Final = r"(?:security(?: response)?|release|infrastructure|documentation|docs|community|CI|code|test(?:ing)?|web(?:site)?|marketing|outreach|events|triage|moderation) team"
"""A team that a project has beside its ladder."""
ROLE: Final = (
    r"(?:(?:core|org|project|senior|provider|lead|organization|subproject|emeritus|active|team|triage|component|repository|"
    r"repo|area) ){0,2}"
    r"(?:maintainers?|committers?|approvers?|reviewers?|owners?|members?|contributors?|admins?|triagers?|"
    rf"{BODY}(?: members?)?|(?:project )?leads?|(?:toc|tsc)(?: members?)?)"
)
BASE: Final = (
    r"(?: votes?)?(?: of| from| by| among)? ?(?P<base>(?:all |the |existing |current |remaining |other |active |eligible |"
    r"voting |of )*)"
)
DURATION: Final = (
    rf"(?:(?:at least|a minimum of|minimum of|no less than|not less than|more than|longer than|over|up to|at most|>) ?)?"
    rf"(?:{NUMBER}(?: ?\(\d+\))?(?: ?(?:-|to|–) ?{NUMBER})?)[- ](?:full |calendar |business |working |consecutive )?"
    r"(?:hours?|days?|weeks?|months?|quarters?|years?)"
)


def number(word: str) -> int:
    return int(word) if word.isdigit() else _NUMBERS[word.lower()]


def span(found: re.Match[str]) -> str:
    """How many, by the groups `least` and `most`: `3`, or `3 to 5`; nothing for numbers that are a slip."""
    least, most = number(found["least"]), number(found["most"]) if found["most"] else 0
    if not least or (found["most"] and most <= least):
        return ""
    return f"{least} to {most}" if most else str(least)


def threshold(words: str, supermajority: str = "") -> str:
    """A threshold as the record writes it; nothing for words that are none.

    `supermajority`: what the document defines this word to be; without it, the word alone is left undecided.
    """
    text = words.lower()
    above = bool(re.search(r"more than|greater than|over ", text))
    if re.search(r"⅔|2/3|two[- ]third", text):
        return "more than 2/3" if above else "at least 2/3"
    if re.search(r"¾|3/4|three[- ]", text):
        return "more than 3/4" if above else "at least 3/4"
    percent = re.search(r"(\d{2}(?:\.\d+)?) ?%", text)
    if percent:
        return f"{'more than' if above else 'at least'} {percent[1]}%"
    if "unanim" in text:
        return "unanimous"
    if re.search(r"super[- ]?majority", text):
        return supermajority or "undecided"
    if "majority" in text or (above and "half" in text):
        return "more than 1/2"
    if "half" in text and "at least" in text:
        return "at least 1/2"
    return ""


def base(words: str) -> str:
    """Of what a share is taken, by the words behind it."""
    text = words.lower()
    if re.search(r"votes? cast|of the votes?\b(?! of)|those voting|who vote|cast votes", text):
        return "cast"
    if re.search(r"\bvoting (?:maintainers|members|committers)", text):
        return "voting"
    if "present" in text or "attend" in text:
        return "present"
    if "active" in text:
        return "active"
    if re.search(r"\b(?:all|existing|current|remaining|other|eligible)\b", text):
        return "all"
    return ""


def duration(words: str) -> str:
    """A length of time as the record writes it; nothing for words that are none."""
    found = re.fullmatch(
        rf"(?P<how>[a-z> ]*?)\s*(?P<least>{NUMBER})(?: ?\(\d+\))?(?: ?(?:-|to|–) ?(?P<most>{NUMBER}))?[- ]"
        r"(?P<kind>full |calendar |business |working |consecutive )?"
        r"(?P<unit>hour|day|week|month|quarter|year)s?",
        words.strip().lower(),
    )
    if not found:
        return ""
    how = found["how"].strip()
    qualifier = ""
    if re.search(r"at least|minimum|less than", how):
        qualifier = "at least "
    elif re.search(r"more than|longer|over|>", how):
        qualifier = "more than "
    elif re.search(r"up to|at most", how):
        qualifier = "at most "
    elif how:
        return ""
    least, unit = number(found["least"]), found["unit"]
    if least == 0 or (found["most"] and number(found["most"]) <= least):
        return ""  # a slip, which the record would refuse
    business = (found["kind"] or "").strip() in ("business", "working")
    if business and unit == "week":
        least, unit = least * 5, "day"
    elif business and unit != "day":
        return ""
    most = f" to {number(found['most'])}" if found["most"] else ""
    plural = "" if least == 1 and not most else "s"
    return f"{qualifier}{least}{most} {'business ' if business else ''}{unit}{plural}"


def role(words: str) -> str:
    """The id of a role by the words of a sentence."""
    text = re.sub(r"\W+", " ", words.lower()).strip()
    text = re.sub(r"^(?:(?:the|a|an|all|any|existing|current|active|other|remaining|new|emeritus|voting) )+", "", text)
    if re.match(r"security (?:response )?team\b", text):
        return "security-response"
    if re.match(r"triage (?:team )?member", text):
        return "triage-team"
    if re.search(r"\bconduct (?:committee|team)\b", text):
        return "conduct-committee"
    if re.fullmatch(rf"(?:{TEAM}|{BODY})(?: members?)?", text, re.IGNORECASE):
        name = re.sub(r" members?$", "", text)
        if not re.fullmatch(r"(?:project |technical )?(?:steering|oversight) committee", name):
            return re.sub(r"\s+", "-", re.sub(r"^project ", "", name))
    if re.search(r"oversight|\btoc\b", text):
        return "technical-oversight-committee"
    if re.search(r"steering committee|\btsc\b", text):
        return "technical-steering-committee" if re.search(r"technical|tsc", text) else "steering-committee"
    text = re.sub(r"^project (?=maintainer|owner|committer|member|approver|reviewer|contributor|triager)", "", text)
    text = text.removesuffix("s")
    return re.sub(r"\s+", "-", text)
