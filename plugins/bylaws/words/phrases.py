"""The words for every typed value that means the same in every body: times, numbers, lists.

Templates say what stands where; how a duration, a threshold or a list reads is said here, once. What is returned as
`Markup` is safe Markdown; what is returned as `str` consists of our own words only.
"""

from __future__ import annotations

from collections.abc import Iterable

from bylaws.markdown.writing import Markup, plain
from bylaws.model.noted import Strength
from bylaws.model.quantities import Limit, Portion, Size, Test, Threshold
from bylaws.model.times import MONTHS, Date, Duration, Moment, Recurrence
from bylaws.source import Misread

NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")

MODALS = {
    Strength.MUST: "must",
    Strength.SHOULD: "should",
    Strength.MAY: "may",
    Strength.TARGET: "should, if possible,",
}
_STRENGTHS = {Strength.MUST: "", Strength.SHOULD: "Should: ", Strength.MAY: "May: ", Strength.TARGET: "Target: "}


def raw(text: str) -> Markup:
    """Our own words, which are Markdown already."""
    return str.__new__(Markup, text)  # not `Markup(text)`, which first asks the text whether it is HTML: twice the time


def safe(words: str) -> Markup:
    """Words as Markdown: text of the data escaped, Markdown as it is."""
    return words if isinstance(words, Markup) else plain(words)


def joined(items: Iterable[str], conjunction: str = "and") -> Markup:
    """`a, b and c`."""
    words = [safe(item) for item in items]
    if len(words) < 2:
        return raw("".join(words))
    return raw(f"{', '.join(words[:-1])} {conjunction} {words[-1]}")


def told(*sentences: str) -> Markup:
    """Sentences in a row, the empty ones left out."""
    # the methods of `str`: those of `Markup` make more of it, which takes five times as long
    return raw(" ".join(filter(None, (str.strip(safe(words)) for words in sentences))))


def capital(words: str) -> Markup:
    """The same words, beginning a sentence; a link begins with its first word."""
    text = safe(words)
    start = 1 if text.startswith("[") else 0
    letters = str(text)
    first = letters[start:].split(" ", 1)[0]
    if first[1:].lower() != first[1:]:
        return text  # names such as wasmCloud keep their spelling
    return raw(letters[:start] + letters[start : start + 1].upper() + letters[start + 1 :])


def sentence(words: str) -> Markup:
    """The same words, ending with a full stop."""
    text = safe(words).rstrip()
    return raw(text if text.endswith((".", "!", "?", ":", "。")) else f"{text}.")


def mid(words: str) -> Markup:
    """A phrase in the middle of a sentence: only an article loses its capital, for any other word may be a name."""
    text = safe(words)
    return raw(text[:1].lower() + text[1:]) if text.startswith(("A ", "An ", "The ")) else text


def clause(words: str) -> Markup:
    """The same words without their full stop, to go on behind them."""
    return raw(safe(words).rstrip().rstrip("."))


def amount(number: int, singular: str, plural: str = "") -> str:
    """`1 vote`, `4 votes`."""
    return f"{number} {singular if number == 1 else plural or f'{singular}s'}"


def percent(part: int, whole: int) -> str:
    """`80 %`, `62.5 %`: with one decimal where it is not whole."""
    tenths = (2000 * part + whole) // (2 * whole)
    return f"{tenths // 10}{f'.{tenths % 10}' if tenths % 10 else ''} %"


def spelled(number: int) -> str:
    """Small numbers in words, as running text wants them."""
    return NUMBERS[number] if number < len(NUMBERS) else str(number)


def article(noun: str) -> str:
    """The noun with `a` or `an`."""
    return f"{'an' if noun[:1].lower() in 'aeiou' else 'a'} {noun}"


def strength(how: Strength) -> str:
    """The word before a rule that does not bind: a `should` never reads like a `must`."""
    return _STRENGTHS[how]


# --- time ------------------------------------------------------------------------------------------------------------


def duration(length: Duration) -> str:
    """`at least 5 days`, `3 to 5 business days`."""
    return _length(length, length.qualifier)


def _length(length: Duration, qualifier: str) -> str:
    return " ".join(part for part in (qualifier, _number(length), _unit(length)) if part)


def _number(length: Duration) -> str:
    return f"{length.least} to {length.most}" if length.most != length.least else str(length.least)


def _unit(length: Duration) -> str:
    return f"{'business ' if length.business else ''}{length.unit}{'' if length.most == 1 else 's'}"


def within(length: Duration) -> str:
    """`within 7 days`."""
    qualifier = "" if length.qualifier == "at most" else length.qualifier
    return f"within {_length(length, qualifier)}"


def every(length: Duration) -> str:
    """`every year`, `every 6 months`, `at least every quarter`."""
    rhythm = f"every {_unit(length)}" if length.most == 1 else f"every {_number(length)} {_unit(length)}"
    return f"{length.qualifier} {rhythm}".strip()


def at_least_every(length: Duration) -> str:
    """`at least once a year`, `at least every 6 months`."""
    if length.most == 1 and not length.business:
        return f"at least once {article(length.unit)}"
    return f"at least every {_number(length)} {_unit(length)}"


def another(length: Duration) -> str:
    """`another week`, `another 3 days`."""
    return f"another {length.unit if length.most == 1 and not length.qualifier else duration(length)}"


def period(length: Duration) -> str:
    """`a year`, `3 months`: for `30 contributions in …`."""
    return article(length.unit) if length.most == 1 and not length.qualifier else duration(length)


def date(day: Date) -> str:
    """`31 May 2024`, `April 2021`, `2019`."""
    month = MONTHS[day.month - 1] if day.month else ""
    return " ".join(str(part) for part in (day.day, month, day.year) if part)


def on(day: Date) -> str:
    """`on 31 May 2024`, `in April 2021`, `in 2019`."""
    return f"{'on' if day.day else 'in'} {date(day)}"


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


def event(words: str) -> Markup:
    """An event in words, or a date: `31 May 2027`, `the first election has been held`."""
    try:
        return raw(date(Date.parse(words)))
    except Misread:
        return plain(words)


def moment(when: Moment) -> str:
    """`at least 6 weeks before voting opens`, `after the term ends`."""
    length = f"{duration(when.length)} " if when.length else ""
    return f"{length}{'after' if when.after else 'before'} {when.event}"


# --- numbers ---------------------------------------------------------------------------------------------------------


def threshold(passes: Threshold) -> str:
    """`at least 2/3`, `more than 1/2`, `at least 3 votes`."""
    if passes.test is Test.SHARE:
        return f"{_comparison(passes)} {passes.written}"
    if passes.test is Test.COUNT:
        return f"{_comparison(passes)} {amount(passes.count, 'vote')}"
    return {
        Test.UNANIMITY: "every vote",
        Test.NO_OBJECTION: "nobody objects",
        Test.CONSENSUS: "nobody has a serious objection left",
        Test.PLURALITY: "more votes than any other proposal",
    }[passes.test]


def _comparison(passes: Threshold) -> str:
    return "more than" if passes.more_than else "at least"


def of_people(part: Threshold) -> str:
    """`more than 1/2`, `at least 3`: a threshold that people reach, not votes."""
    if part.test is Test.COUNT:
        return f"{_comparison(part)} {part.count}"
    return threshold(part)


def part(share: Portion) -> str:
    """`at least 20 %`, `more than 1/2`."""
    return f"{share.qualifier} {share.written.replace('%', ' %').replace('  ', ' ')}".strip()


def size(people: Size, noun: str = "member", plural: str = "") -> str:
    """`2 to 9 members`, `at least 2 members`."""
    many = plural or f"{noun}s"
    if people.about:
        return f"{people.written} {many}"
    if people.exact:
        return amount(people.least or 0, noun, many)
    if people.least is None:
        return f"at most {amount(people.most or 0, noun, many)}"
    if people.most is None:
        return f"at least {amount(people.least, noun, many)}"
    return f"{people.least} to {people.most} {many}"


def limit(most: Limit, seats: str) -> str:
    """`at most 1/2 of the maintainer seats`, `at most 2 seats`."""
    if most.count is not None:
        return f"at most {amount(most.count, 'seat')}"
    return f"{'less than' if most.below else 'at most'} {most.written} of {seats}"
