"""Values of the model as the API gives them."""

from __future__ import annotations

from enum import StrEnum
from fractions import Fraction
from typing import Any

from bylaws.formats.json.shapes import numbers as shape
from bylaws.model import quantities, times
from bylaws.model import vote_kinds as kinds
from bylaws.source import Open


def word(option: StrEnum) -> Any:
    """A word of the model; the shapes say which ones there can be, and the tests that there are no others."""
    return option.value


def written(value: object | None) -> str | None:
    """A date or a time of day, as the data writes it."""
    return None if value is None or isinstance(value, Open) else str(value)


def fraction(share: Fraction | None) -> shape.Fraction | None:
    return None if share is None else shape.Fraction(share.numerator, share.denominator)


def threshold(given: quantities.Threshold) -> shape.Threshold:
    test: Any = "most votes" if given.test is quantities.Test.PLURALITY else given.test.value
    return shape.Threshold(
        test=test,
        more_than=given.more_than,
        share=fraction(given.share) if given.test is quantities.Test.SHARE else None,
        count=given.count if given.test is quantities.Test.COUNT else None,
        text=_in_words(given),
    )


def _in_words(given: quantities.Threshold) -> str:
    if given.test not in (quantities.Test.SHARE, quantities.Test.COUNT):
        return given.written
    unit = "" if given.test is quantities.Test.SHARE else " vote" if given.count == 1 else " votes"
    return f"{'more than' if given.more_than else 'at least'} {given.written}{unit}"


def limit(given: kinds.VoteLimit | None) -> shape.VoteLimit | None:
    return None if given is None else shape.VoteLimit(given.most, fraction(given.share), given.below)


def quorum(given: kinds.Quorum | None) -> shape.Quorum | None:
    if given is None or given.threshold is None:
        return None
    of: Any = given.of or "voters"
    return shape.Quorum(threshold(given.threshold), of)


def duration(given: times.Duration | Open | None) -> shape.Duration | None:
    if not given:
        return None
    unit: Any = given.unit
    qualifier: Any = given.qualifier
    number = given.few or (str(given.most) if given.least == given.most else f"{given.least} to {given.most}")
    noun = f"{'business ' if given.business else ''}{given.unit}{'' if given.most == 1 else 's'}"
    text = " ".join(filter(None, (given.qualifier, number, noun)))
    least, most = (None, None) if given.few else (given.least, given.most)
    return shape.Duration(least, most, unit, given.business, qualifier, text)
