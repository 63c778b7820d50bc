"""Kinds of votes of a record in the making: each is named here, once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from bylaws.adopt.changing import slug_of
from bylaws.adopt.draft import OneLine, Told
from bylaws.adopt.prose import Statement
from bylaws.adopt.roles import ListedRole
from bylaws.problems import Place

_NAMES: Final = {
    "more than 1/2": "simple-majority",
    "at least 1/2": "half",
    "at least 2/3": "two-thirds",
    "more than 2/3": "more-than-two-thirds",
    "at least 3/4": "three-quarters",
    "unanimous": "unanimous",
}
_CALLED: Final = {
    "simple-majority": "simple majority",
    "two-thirds": "two-thirds majority",
    "three-quarters": "three-quarters majority",
}
_OF: Final = {"all": "all voters", "active": "active voters", "cast": "votes cast", "present": "voters present"}
"""What tells two kinds of votes apart that have the same share."""
_PERCENT: Final = re.compile(r"(?:at least|more than) (\d+)%")
_UNDEFINED: Final = "no document says what a supermajority is"


def told(fact: Statement, *, raw: bool = False, note: str = "") -> Told:
    return Told(fact.value, (fact.place,), note, raw=raw)


def group(words: str, places: tuple[Place, ...] = ()) -> Told:
    """People by their role, or by one of several behind commas."""
    return Told(f"{{any_of: [{words}]}}", places, raw=True) if ", " in words else Told(words, places)


NOT_READ: Final = Told("unread", raw=True)
"""For what documents may well say, in words that were not understood."""


class VoteKinds:
    """What documents say, and the kinds of votes that it takes."""

    def __init__(self, chosen: Mapping[str, Statement], roles: Mapping[str, ListedRole], top: str) -> None:
        self.chosen = chosen
        self.roles = roles
        self.top = top
        """The id of the role that governs."""
        self.kinds: dict[str, OneLine] = {}

    def vote(self, fact: Statement) -> Told:
        """The kind of vote that a fact is about, by its id; it is defined where it is new."""
        if fact.value == "undecided":
            return Told("undecided", (fact.place,), _UNDEFINED, raw=True)
        base = fact.of if fact.of not in ("", "organizations") else ""
        percent = _PERCENT.fullmatch(fact.value)
        name = f"{percent[1]}-percent" if percent else _NAMES.get(fact.value) or slug_of(fact.value)
        called = ""
        standing = self.kinds.get(name)
        if standing is not None:
            given = standing.pairs["of"].value if "of" in standing.pairs else ""
            if base and base != given and (given or base == "cast"):
                if name in _CALLED and base in _OF:
                    called = f"{_CALLED[name]} ({_OF[base]})"
                name = f"{name}-of-{base}"
        if fact.of == "organizations":
            name = f"{name}-of-organizations"
        line = self.kinds.setdefault(name, OneLine({"passes": Told(fact.value, (fact.place,), raw=True)}))
        if percent:
            line.pairs.setdefault("name", Told(f"{percent[1]}% majority"))
        elif called:
            line.pairs.setdefault("name", Told(called))
        if base and "of" not in line.pairs:
            line.pairs["of"] = Told(base, (fact.place,))
        if fact.of == "organizations":
            line.pairs["votes_per_organization"] = Told("1 vote", raw=True)
        return Told(name, (fact.place,))

    def ruled(self, fact: Statement, about: str = "", *, without_subject: bool = False) -> dict[str, Told]:
        """`vote`, and `by` where others than those who govern decide.

        `about`: the id of the role on whose holders it is decided. Where the sentence does not say who votes on others
        than those who govern, the holders may do so themselves.
        """
        pairs = {"vote": self.vote(fact)}
        by = fact.by if fact.by and fact.by != self.top else ""
        if without_subject:
            pairs["by"] = Told(f"{{role: {by or self.top}, excluding: [subject]}}", raw=True)
        elif by:
            pairs["by"] = group(by)
        elif not fact.by and about not in ("", self.top):
            pairs["by"] = NOT_READ
        return pairs
