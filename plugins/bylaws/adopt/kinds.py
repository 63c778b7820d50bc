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
        self._bases: dict[str, set[str]] = {}
        """Of what each share is taken in one sentence or another."""
        for key, fact in chosen.items():
            if key not in ("voting.quorum", "voting.of", "voting.of_majority") and fact.of in (*_OF, "voting", ""):
                self._bases.setdefault(fact.value, set()).add(fact.of or "all")

    def vote(self, fact: Statement) -> Told:
        """The kind of vote that a fact is about, by its id; it is defined where it is new."""
        if fact.value == "undecided":  # the word alone: no number may be made up
            passes = Told("supermajority", (fact.place,), _UNDEFINED, raw=True)
            self.kinds.setdefault("supermajority", OneLine({"passes": passes}))
            return Told("supermajority", (fact.place,))
        base = fact.of if fact.of not in ("", "organizations") else ""
        percent = _PERCENT.fullmatch(fact.value)
        name = f"{percent[1]}-percent" if percent else _NAMES.get(fact.value) or slug_of(fact.value)
        called = ""
        if base not in ("", "all") and self._bases.get(fact.value, set()) - {base}:
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

    def _limited(self, fact: Statement, most: Statement) -> Told:
        """The kind of vote of a fact, with a bound on the votes of one organization that holds for this vote alone."""
        known = set(self.kinds)
        kind = self.vote(fact)
        line = self.kinds[kind.value] if kind.value in known else self.kinds.pop(kind.value)
        name = f"{kind.value}-with-a-bound"
        self.kinds[name] = OneLine({**line.pairs, "votes_per_organization": told(most, raw=True)})
        return Told(name, kind.places)

    def _electorate(self, about: str) -> str:
        """Who votes on the holders of a role, where the sentence does not say it; nothing where nobody knows."""
        if "voting.electorate" in self.chosen:
            return self.chosen["voting.electorate"].value
        return self.top if about in ("", self.top) else ""

    def ruled(
        self, fact: Statement, about: str = "", *, without_subject: bool = False, most: Statement | None = None
    ) -> dict[str, Told]:
        """`vote`, and `by` where others than those who govern decide.

        `about`: the id of the role on whose holders it is decided. Where the sentence does not say who votes on others
        than those who govern, the holders may do so themselves. `most`: a bound on the votes of one organization, for
        this vote alone.
        """
        pairs = {"vote": self._limited(fact, most) if most else self.vote(fact)}
        by = fact.by if fact.by and fact.by != self.top else ""
        voters = by or self._electorate(about)
        if without_subject and voters:
            pairs["by"] = Told(f"{{role: {voters}, excluding: [subject]}}", raw=True)
        elif by:
            pairs["by"] = group(by)
        elif not fact.by and about not in ("", self.top):
            pairs["by"] = NOT_READ
        return pairs
