"""How much and how many: thresholds, sizes and caps, exact and with a written form."""

from __future__ import annotations

import re
from enum import StrEnum
from fractions import Fraction
from typing import ClassVar, Final, Self

from bylaws.source import Misread, Written, number
from bylaws.structs import struct

SHARE: Final = r"(?:[0-9]+/[0-9]+|[0-9]+(?:\.[0-9]+)?\s?%)"


def share_of(text: str) -> Fraction:
    """`2/3` or `65%` as an exact fraction of one."""
    if text.endswith("%"):
        whole, _, decimals = text.removesuffix("%").strip().partition(".")
        return (number(whole) + Fraction(number(decimals or "0"), 10 ** len(decimals))) / 100
    above, _, below = text.partition("/")
    if number(below) == 0:
        raise Misread(f"`{text}` divides by zero", "write a fraction such as 2/3")
    return Fraction(number(above), number(below))


class Test(StrEnum):
    """What a vote is held against."""

    SHARE = "share"
    """A share of the votes."""
    COUNT = "count"
    """A number of votes."""
    UNANIMITY = "unanimity"
    """Every vote."""
    NO_OBJECTION = "no objection"
    """Nobody objects."""
    CONSENSUS = "consensus"
    """Nobody has a serious objection left."""
    PLURALITY = "plurality"
    """More votes than any other proposal."""
    SUPERMAJORITY = "supermajority"
    """More than a simple majority, and no rule says how much more."""


_COMMON_WORDS: Final = {
    "lazy consensus": "no objection",
    "unanimity": "unanimous",
    "plurality": "most votes",
    "two thirds": "at least 2/3",
    "two-thirds": "at least 2/3",
    "three quarters": "at least 3/4",
    "simple majority": "more than 1/2",
    "majority": "more than 1/2",
}
"""What people write first, and how it is written here."""


def _threshold_hint(words: str) -> str:
    if re.fullmatch(SHARE, words):
        return f"write `at least {words}`, or `more than {words}` if that is not enough"
    if re.fullmatch(r"(?:at least )?[0-9]+", words):
        return f"write `at least {words.removeprefix('at least ')} votes`"
    said = next((right for wrong, right in _COMMON_WORDS.items() if wrong in words.lower()), None)
    if "super" in words.lower():
        return "write the share, such as `at least 2/3`; where no document says it, write `supermajority`"
    return f"write `{said}`" if said else "write, for example, `at least 2/3` or `more than 1/2`"


@struct
class Threshold(Written):
    """What it takes to pass."""

    test: Test
    more_than: bool = False
    """Whether the share or count must be exceeded (`more than 1/2`) rather than reached (`at least 2/3`)."""
    share: Fraction = Fraction(0)
    count: int = 0
    written: str = ""
    """The share as the body wrote it: `2/3` and `65%` print as they were given."""

    NAME: ClassVar[str] = "a threshold"
    PATTERN: ClassVar[str] = (
        rf"^(?:(?:more than|at least) (?:{SHARE}|[0-9]+ votes?)|unanimous|no objection|consensus|most votes"
        r"|supermajority)$"
    )
    GRAMMAR: ClassVar[str] = (
        "`more than` or `at least`, with a fraction (`2/3`), a percentage (`65%`) or a number of votes (`3 votes`); "
        "or `unanimous`, `no objection`, `consensus`, `most votes`; or `supermajority`, where no document says how "
        "many votes that is: nobody can count such a vote."
    )
    EXAMPLES: ClassVar[tuple[str, ...]] = ("at least 2/3", "more than 1/2", "at least 3 votes", "no objection")
    OFFERED: ClassVar[tuple[str, ...]] = (
        "more than 1/2", "at least 2/3", "at least 3/4", "at least 3 votes", "unanimous", "no objection", "consensus",
        "most votes", "supermajority",
    )  # fmt: skip

    _WORDS: ClassVar[dict[str, Test]] = {
        "unanimous": Test.UNANIMITY,
        "no objection": Test.NO_OBJECTION,
        "consensus": Test.CONSENSUS,
        "most votes": Test.PLURALITY,
        "supermajority": Test.SUPERMAJORITY,
    }

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read the written form.

        Raises:
            Misread: for other words, and for shares that nothing or everything would pass.
        """
        words = " ".join(text.split())
        if words in cls._WORDS:
            return cls(cls._WORDS[words], written=words)
        found = re.fullmatch(rf"(more than|at least) (?:({SHARE})|([0-9]+) votes?)", words)
        if not found:
            raise Misread(f"`{text}` is not a threshold", _threshold_hint(words))
        more_than = found[1] == "more than"
        if found[3]:
            if number(found[3]) + more_than < 1:
                raise Misread(f"`{text}` always passes", "ask for at least 1 vote")
            return cls(Test.COUNT, more_than, count=number(found[3]), written=found[3])
        share = share_of(found[2])
        if not share + (Fraction(1, 1000) if more_than else 0) > 0:
            raise Misread(f"`{text}` always passes", "ask for a share above 0")
        if share > 1 or (more_than and share == 1):
            raise Misread(f"`{text}` can never pass", "ask for a share of at most 1")
        return cls(Test.SHARE, more_than, share=share, written=found[2])

    @property
    def counts_votes(self) -> bool:
        """Whether votes in favor are counted, so that a worked number can be given."""
        return self.test in (Test.SHARE, Test.COUNT, Test.UNANIMITY)

    @property
    def takes_votes(self) -> bool:
        """Whether votes in favor decide, also where no rule says how many it takes."""
        return self.counts_votes or self.test is Test.SUPERMAJORITY


@struct
class Size(Written):
    """How many people: exactly, or within bounds. None means no bound on that side."""

    least: int | None = None
    most: int | None = None
    about: bool = False
    """Whether the number is only roughly meant: then there are no bounds, and both are None."""
    written: str = ""
    """The words of the body, where the bounds do not give them back: `about 5`, `fewer than 9`."""

    NAME: ClassVar[str] = "a number of people"
    PATTERN: ClassVar[str] = (
        r"^(?:(?:about )?[0-9]+(?: to [0-9]+)?|(?:at least|at most|fewer than|less than|more than) [0-9]+)$"
    )
    GRAMMAR: ClassVar[str] = (
        "A number, or `2 to 9`, `at least 2`, `at most 9`, `more than 2`, `fewer than 9`, `about 5`."
    )
    EXAMPLES: ClassVar[tuple[str, ...]] = ("5", "2 to 9", "at least 2", "at most 9", "fewer than 9", "about 5")

    @classmethod
    def parse(cls, text: str) -> Self:
        words = " ".join(text.split())
        if words.startswith("about "):
            cls.parse(words.removeprefix("about "))
            return cls(about=True, written=words)
        beyond = re.fullmatch(r"(more|fewer|less) than ([0-9]+)", words)
        if beyond:
            bound = number(beyond[2])
            if beyond[1] == "more":
                return cls(least=bound + 1, written=f"more than {bound}")
            if bound < 1:
                raise Misread(f"`{text}` lets nobody in", "write, for example, `fewer than 3`")
            return cls(most=bound - 1, written=f"fewer than {bound}")
        found = re.fullmatch(r"(?:([0-9]+)(?: to ([0-9]+))?|at (least|most) ([0-9]+))", words)
        if not found:
            raise Misread(f"`{text}` is not a size", "write, for example, `5`, `2 to 9` or `at least 2`")
        if found[4]:
            bound = number(found[4])
            return cls(least=bound) if found[3] == "least" else cls(most=bound)
        least = number(found[1])
        most = number(found[2] or found[1])
        if most < least:
            raise Misread(f"`{text}` runs backwards", f"write `{most} to {least}`")
        return cls(least, most)

    @property
    def exact(self) -> bool:
        return self.least is not None and self.least == self.most

    @property
    def is_one(self) -> bool:
        """Whether exactly one is meant."""
        return self.exact and self.most == 1

    def allows(self, people: int) -> bool:
        """Whether so many people are within the bounds."""
        return (self.least is None or people >= self.least) and (self.most is None or people <= self.most)


@struct
class Limit(Written):
    """The most that one organization may hold: a number of seats, or a share of them."""

    share: Fraction | None = None
    count: int | None = None
    below: bool = False
    """Whether the share must stay below the limit (`less than 1/2`) rather than not exceed it (`at most 1/2`)."""
    written: str = ""

    NAME: ClassVar[str] = "a limit"
    PATTERN: ClassVar[str] = rf"^(?:(?:at most|less than) )?(?:{SHARE}|[0-9]+) per organi[sz]ation$"
    GRAMMAR: ClassVar[str] = "A number or a share `per organization`; `less than` before a share excludes the limit."
    EXAMPLES: ClassVar[tuple[str, ...]] = ("2 per organization", "at most 1/2 per organization")

    @classmethod
    def parse(cls, text: str) -> Self:
        words = " ".join(text.split())
        found = re.fullmatch(rf"(?:(at most|less than) )?(?:({SHARE})|([0-9]+)) per organi[sz]ation", words)
        if not found:
            raise Misread(f"`{text}` is not a limit", "write, for example, `2 per organization`")
        below = found[1] == "less than"
        if found[3]:
            count = number(found[3]) - below
            if count < 1:
                raise Misread(f"`{text}` lets nobody in", "allow at least 1 per organization")
            return cls(count=count, written=str(count))
        share = share_of(found[2])
        if not 0 < share <= 1:
            raise Misread(f"`{text}` is not between 0 and 1", "write a share such as 1/2")
        return cls(share=share, below=below, written=found[2])

    def allows(self, held: int, total: int) -> bool:
        """Whether one organization may hold so many of so many seats."""
        if self.count is not None:
            return held <= self.count
        assert self.share is not None
        return held < self.share * total if self.below else held <= self.share * total


@struct
class Portion(Written):
    """A share of something that is not a vote: of meetings, of working time, of contributions."""

    share: Fraction
    qualifier: str = ""
    """`at least`, `more than`, `at most`, `less than`, `about`, or empty for exactly."""
    written: str = ""

    _QUALIFIERS: ClassVar[str] = "at least|more than|at most|less than|about"
    NAME: ClassVar[str] = "a share"
    PATTERN: ClassVar[str] = rf"^(?:(?:{_QUALIFIERS}) )?{SHARE}$"
    GRAMMAR: ClassVar[str] = (
        "A fraction or a percentage; `at least`, `more than`, `at most`, `less than` or `about` may stand before it."
    )
    EXAMPLES: ClassVar[tuple[str, ...]] = ("at least 20%", "more than 1/2", "about 1/4")

    @classmethod
    def parse(cls, text: str) -> Self:
        words = " ".join(text.split())
        found = re.fullmatch(rf"(?:({cls._QUALIFIERS}) )?({SHARE})", words)
        if not found:
            raise Misread(f"`{text}` is not a share", "write, for example, `at least 20%` or `more than 1/2`")
        share = share_of(found[2])
        if not 0 < share <= 1:
            raise Misread(f"`{text}` is not between 0 and 1", "write a share such as 1/2")
        return cls(share, found[1] or "", found[2])


@struct
class TermLimit(Written):
    """How many terms somebody may serve; `most` is None for `none`."""

    most: int | None = None
    in_a_row: bool = False

    NAME: ClassVar[str] = "a limit on terms"
    PATTERN: ClassVar[str] = r"^(?:none|[1-9][0-9]* terms?(?: in a row)?)$"
    GRAMMAR: ClassVar[str] = "`none`, `2 terms`, or `2 terms in a row`."
    EXAMPLES: ClassVar[tuple[str, ...]] = ("none", "2 terms", "2 terms in a row")

    @classmethod
    def parse(cls, text: str) -> Self:
        words = " ".join(text.split())
        found = re.fullmatch(r"([1-9][0-9]*) terms?( in a row)?", words)
        if words == "none":
            return cls()
        if not found:
            raise Misread(f"`{text}` is not a limit on terms", "write `none`, `2 terms` or `2 terms in a row`")
        return cls(number(found[1]), bool(found[2]))
