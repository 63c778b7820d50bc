"""Single values as words: durations, dates, thresholds, lists. None of them needs to know the body.

Everything returned is safe Markdown: either `Markup`, or plain words of ours in which nothing comes from the data.
"""

from __future__ import annotations

from collections.abc import Iterable

from bylaws.markdown import Markup, plain
from bylaws.model.quantities import Count as Size
from bylaws.model.quantities import Limit, Test, Threshold
from bylaws.model.times import MONTHS, Date, Duration, Recurrence

NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def raw(text: str) -> Markup:
    """Our own words, which are Markdown already."""
    return Markup(text)


def joined(items: Iterable[str | Markup], conjunction: str = "and") -> Markup:
    """`a, b and c`."""
    words = [item if isinstance(item, Markup) else plain(item) for item in items]
    if len(words) < 2:
        return raw("".join(words))
    return raw(f"{', '.join(words[:-1])} {conjunction} {words[-1]}")


def capital(words: str) -> Markup:
    """The same words, beginning a sentence; a link begins with its first word."""
    start = 1 if words.startswith("[") else 0
    if words.strip("[").split(" ")[0][1:].lower() != words.strip("[").split(" ")[0][1:]:
        return raw(words)  # names such as wasmCloud keep their spelling
    return raw(words[:start] + words[start : start + 1].upper() + words[start + 1 :])


def sentence(words: str | Markup) -> Markup:
    """The same words, ending with a full stop."""
    text = (words if isinstance(words, Markup) else plain(words)).rstrip()
    return raw(text if text.endswith((".", "!", "?", ":", "。")) else f"{text}.")


def mid(name: str) -> str:
    """A name that is made of common words, such as `Developer meeting`, in the middle of a sentence."""
    return name[:1].lower() + name[1:] if name[1:2].islower() else name


def amount(number: int, singular: str, plural: str = "") -> str:
    """`1 vote`, `4 votes`."""
    return f"{number} {singular if number == 1 else plural or f'{singular}s'}"


def spelled(number: int) -> str:
    """Small numbers in words, as running text wants them."""
    return NUMBERS[number] if number < len(NUMBERS) else str(number)


# --- time ------------------------------------------------------------------------------------------------------------


def duration(length: Duration) -> str:
    """`at least 5 days`, `3 to 5 business days`."""
    number = f"{length.least} to {length.most}" if length.most != length.least else str(length.least)
    unit = f"{'business ' if length.business else ''}{length.unit}{'' if length.most == 1 else 's'}"
    return " ".join(part for part in (length.qualifier, number, unit) if part)


def every(length: Duration) -> str:
    """`every year`, `every 6 months`."""
    return f"every {length.unit}" if length.least == length.most == 1 else f"every {duration(length)}"


def period(length: Duration) -> str:
    """`a year`, `3 months`: for `30 contributions in …`."""
    return f"{'an' if length.unit == 'hour' else 'a'} {length.unit}" if length.most == 1 else duration(length)


def date(day: Date) -> str:
    """`31 May 2024`, `April 2021`, `2019`."""
    month = MONTHS[day.month - 1] if day.month else ""
    return " ".join(str(part) for part in (day.day, month, day.year) if part)


def recurrence(when: Recurrence) -> str:
    """`on the first Tuesday of every month`, `every 2 weeks on Thursday`."""
    if not when.every:
        return "when there is need"
    if (when.every, when.unit) == (3, "month"):
        rhythm = "quarter"
    else:
        rhythm = when.unit if when.every == 1 else f"{when.every} {when.unit}s"
    if when.ordinal:
        return f"on the {when.ordinal} {when.weekday} of every {rhythm}"
    return f"every {rhythm}{f' on {when.weekday}' if when.weekday else ''}"


# --- numbers ---------------------------------------------------------------------------------------------------------


def threshold(passes: Threshold) -> str:
    """`at least 2/3`, `more than 1/2`, `at least 3 votes`."""
    comparison = "more than" if passes.more_than else "at least"
    if passes.test is Test.SHARE:
        return f"{comparison} {passes.written}"
    if passes.test is Test.COUNT:
        return f"{comparison} {amount(passes.count, 'vote')}"
    return {
        Test.UNANIMITY: "every vote",
        Test.NO_OBJECTION: "nobody objects",
        Test.CONSENSUS: "consensus",
        Test.PLURALITY: "most votes",
    }[passes.test]


def size(people: Size, noun: str = "member", plural: str = "") -> str:
    """`2 to 9 members`, `at least 2 members`."""
    if people.exact:
        return amount(people.least or 0, noun, plural)
    many = plural or f"{noun}s"
    if people.least is None:
        return f"at most {amount(people.most or 0, noun, plural)}"
    if people.most is None:
        return f"at least {amount(people.least, noun, plural)}"
    return f"{people.least} to {people.most} {many}"


def limit(most: Limit, seats: str) -> str:
    """`at most 1/2 of the maintainer seats`, `at most 2 seats`."""
    if most.count is not None:
        return f"at most {amount(most.count, 'seat')}"
    return f"{'less than' if most.below else 'at most'} {most.written} of {seats}"


def article(noun: str) -> str:
    """The noun with `a` or `an`."""
    return f"{'an' if noun[:1].lower() in 'aeiou' else 'a'} {noun}"
