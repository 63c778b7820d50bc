"""English: grammar that is not in the catalogue, because it is the same in every sentence."""

from __future__ import annotations

import re
from typing import Any, Final

from bylaws.markdown.writing import Markup
from bylaws.model.noted import Strength
from bylaws.words.fact import Fact, Target
from bylaws.words.speech import Language

_NUMBERS: Final = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_FIRST_DIGIT: Final = re.compile(r"^[1-9](?= )(?! to )")
"""A sentence does not begin with a digit, not even in a list."""
_IRREGULAR: Final = {
    "be": ("is", "are"),
    "have": ("has", "have"),
    "do": ("does", "do"),
    "go": ("goes", "go"),
    "can": ("can", "can"),
}
_BETWEEN: Final = {"clauses": "; ", "commas": ", ", "then": ", then "}
"""What stands between the items of a list that ends with no word of its own."""
_ADVERBS: Final = frozenset({"also", "always", "first", "never", "often", "then"})
_NO_VERBS: Final = (
    "the|an?|this|that|these|those|its|their|our|your|it|they|we|you|no|any|every|each|all|some|both|in|on|at|to|of|"
    "for|from|with|by|if|when|once"
)
_TOGETHER: Final = re.compile(rf"((?:[a-z-]+, )*[a-z-]+,?) (and|or) (?!(?:{_NO_VERBS})\b)([a-z-]+)\b(.*)", re.DOTALL)
"""Verbs that share what stands behind them: `approve and merge the pull request`; not `intercede, and the others …`."""
_SECOND_VERB: Final = re.compile(
    r"((?:,| and| or|,? and then|,? then) )"
    r"(add|agree|announce|appoint|approve|ask|attend|begin|bring|close|confirm|contribute|create|decide|discuss|explain|"
    r"give|help(?= (?:you|them|us|others)\b)|inform|invite|keep|make|merge|open|participate|propose|publish|put|remove|"
    r"send|show|take|tell|thank|wait|write)(?= )"
)
"""A second verb in a phrase. Only verbs that are no nouns as well: `asks for a review and update`."""
_PLAIN_VERBS: Final = frozenset({
    "adhere", "agree", "attend", "be", "become", "complete", "contribute", "demonstrate", "earn", "engage", "follow",
    "give", "have", "join", "keep", "know", "maintain", "make", "participate", "perform", "prove", "submit", "take",
    "understand", "write",
})  # fmt: skip
"""Verbs without an ending that begin conditions, and are no nouns: `Participate in discussions`."""
_BEFORE: Final = {
    Strength.MUST: ("must", "must"),
    Strength.SHOULD: ("should", "should"),
    Strength.MAY: ("may", "may"),
    Strength.EXPECTED: ("is expected to", "are expected to"),
    Strength.ENCOURAGED: ("is encouraged to", "are encouraged to"),
    Strength.TARGET: ("aims to", "aim to"),
}


class English(Language):
    """US English, in the register of a technical writer."""

    NAME = "en"

    def goes_on(self, sentence: str, phrase: str) -> str:
        if sentence.endswith("."):
            return f"{sentence.removesuffix('.')}, {phrase}."
        return f"{sentence} {capitalized(phrase)}.".lstrip()

    def cap(self, value: Any) -> str:
        if type(value) is str:
            return capitalized(value)
        if isinstance(value, int):
            return capitalized(self.number(value))
        if isinstance(value, Fact) and value.id == "body" and value.args["type"] == "project":
            return self.put(value)  # `bylaws` and `etcd` are spelled so wherever they stand
        if isinstance(value, Fact) and value.id in ("place", "place-name", "place-plain") and _is_address(value):
            return self.put(value)
        words = str(value) if isinstance(value, Markup) else self.put(value)
        return capitalized(_FIRST_DIGIT.sub(lambda found: _NUMBERS[int(found[0])], words))

    def decap(self, value: Any) -> str:
        words = value if isinstance(value, str) and type(value) is str else self.put(value)
        return uncapitalized(words)

    def low(self, value: Any) -> str:
        return self.decap(value).rstrip().removesuffix(".")

    def verb(self, who: Any, strength: Any, verb: Any) -> str:
        several = (who if type(who) is str else self.count(who)) != "one"
        words = verb if type(verb) is str else base_form(self.low(verb))
        if strength == "expected":
            strength = Strength.EXPECTED
        if strength in _BEFORE:
            return f"{_BEFORE[strength][several]} {infinitive(words)}".rstrip()
        if strength is not Strength.TYPICALLY:
            return conjugated(words, several).rstrip()
        if words.startswith("be "):
            verb, _, rest = conjugated(words, several).partition(" ")
            return f"{verb} typically {rest}".rstrip()
        return f"typically {conjugated(words, several)}".rstrip()

    def tone(self, beside: Any, strength: Any) -> str:
        if type(beside) is str:
            return beside
        words = self.put(beside) if beside is not None else ""
        first = words.split(" ", 1)[0].lower()
        if first == "you":
            return "you"
        if first in _PLAIN_VERBS:
            return "several"
        return "they" if strength or not words or first == "can" or is_third_person(first) else "noun"

    def does(self, beside: Any, strength: Any, verb: Any) -> str:
        tone = self.tone(beside, strength)
        if tone == "you":
            return f"You {self.verb('other', strength, verb)}"
        if tone == "base":
            return capitalized(infinitive(verb if type(verb) is str else base_form(self.low(verb))))
        if tone == "several":
            return capitalized(self.verb("other", strength, verb))
        return capitalized(self.verb("one", strength, verb))

    def base(self, value: Any) -> str:
        return base_form(self.low(value).removeprefix("may "))

    def singular(self, value: Any) -> str:
        return singular(self.put(value))

    def category(self, number: int) -> str:
        return "one" if number == 1 else "other"

    def number(self, number: int) -> str:
        return _NUMBERS[number] if 0 <= number < len(_NUMBERS) else f"{number:,}"

    def joined(self, items: list[str], how: str) -> str:
        if how == "sentences":
            return self.apart(items)
        if how in _BETWEEN:
            return _BETWEEN[how].join(items)
        if len(items) < 2:
            return "".join(items)
        comma = "," if how.startswith("clauses") else ""
        return f"{', '.join(items[:-1])}{comma} {how.removeprefix('clauses-')} {items[-1]}"

    def apart(self, sentences: list[str]) -> str:
        return " ".join(sentences)


_ADDRESS: Final = re.compile(r"\w[.@]\w")
"""What is spelled so wherever it stands: `private@example.org`, `example.org`."""


def _is_address(place: Fact) -> bool:
    """Whether the name of a place begins with a part of its address: `tekton-dev mailing list`."""
    first = str(place.args["name"]).partition(" ")[0]
    target = place.args["target"]
    return not first.isalpha() and isinstance(target, Target) and first in target.address


def capitalized(words: str) -> str:
    """The same words at the beginning of a sentence. A link begins with its first word; names such as wasmCloud keep
    their spelling."""
    start = 1 if words.startswith("[") else 0
    first = words[start:].split(" ", 1)[0].split("]", 1)[0]
    if first[1:].lower() != first[1:] or _ADDRESS.search(first):
        return words
    return words[:start] + words[start : start + 1].upper() + words[start + 1 :]


def uncapitalized(words: str) -> str:
    """The same words in the middle of a sentence; names such as GitHub keep their capitals."""
    first = words.split(" ", 1)[0]
    is_name = first[1:] != first[1:].lower() or first == "I"
    return words if is_name else words[:1].lower() + words[1:]


_VERBS_IN_LY: Final = ("apply", "comply", "rely", "reply", "supply", "imply", "multiply", "tally", "ally", "rally")
"""Verbs that look like adverbs."""


def conjugated(phrase: str, several: bool) -> str:
    """A phrase that begins with a verb, behind its subject: `decides alone`, `approves and merges it`, `asks for a
    review and waits`."""
    first, space, rest = phrase.partition(" ")
    if not first:
        return phrase
    if (first.endswith("ly") and first not in _VERBS_IN_LY) or first in _ADVERBS:
        return f"{first}{space}{conjugated(rest, several)}"
    together = _TOGETHER.fullmatch(phrase)
    if together and together[1] not in _IRREGULAR:
        verbs = ", ".join(_one_verb(verb, several) for verb in together[1].removesuffix(",").split(", "))
        comma = "," * together[1].endswith(",")
        return f"{verbs}{comma} {together[2]} {_one_verb(together[3], several)}{together[4]}"
    if not several:
        rest = _SECOND_VERB.sub(lambda found: f"{found[1]}{third_person(found[2])}", rest)
    return f"{_one_verb(first, several)}{space}{rest}"


def _one_verb(verb: str, several: bool) -> str:
    if verb.endswith(","):
        return f"{_one_verb(verb[:-1], several)},"
    if verb in _IRREGULAR:
        return _IRREGULAR[verb][several]
    return verb if several else third_person(verb)


def infinitive(phrase: str) -> str:
    """A phrase behind `should`: `can spend`: `be able to spend`."""
    return f"be able to {phrase.removeprefix('can ')}" if phrase.startswith("can ") else phrase


def base_form(phrase: str) -> str:
    """`reviews and merges changes`: `review and merges changes`; what has no ending of the third person stays."""
    first, space, rest = phrase.partition(" ")
    if first == "are":
        return f"be{space}{rest}"
    if not first.endswith("s") or first.endswith(("ss", "us")):
        return phrase
    back = {forms[0]: verb for verb, forms in _IRREGULAR.items()}
    if first in back:
        base = back[first]
    elif first.endswith("ies") and len(first) > 4:
        base = f"{first[:-3]}y"
    else:
        base = first[:-2] if first.endswith(("sses", "xes", "zes", "ches", "shes", "oes")) else first[:-1]
    return f"{base}{space}{rest}"


_HEAD: Final = re.compile(r"^(.*?\w)(?= (?:to|of|in|on|at|by|for|from|with|that|which|within)\b|,|$)")


def singular(words: str) -> str:
    """One of what is counted: `merged pull requests`: `merged pull request`, `contributions to it`: `contribution to
    it`. Words without a plural stay as they are."""
    found = _HEAD.match(words)
    head = found[1] if found else words
    if not head.endswith("s") or head.endswith("ss"):
        return words
    if head.endswith("ies"):
        one = f"{head[:-3]}y"
    else:
        one = head[:-2] if head.endswith(("sses", "xes", "zes", "ches", "shes")) else head[:-1]
    return one + words[len(head) :]


def is_third_person(word: str) -> bool:
    """Whether a verb ends as behind `she`: `reviews`, `has`; nouns such as `contributions` do not count."""
    return word.endswith("s") and len(word) > 1 and not word.endswith(("ss", "us", "ions", "ments", "ings", "'s", "’s"))


def third_person(verb: str) -> str:
    """`decide`: `decides`."""
    if verb.endswith(("s", "x", "z", "ch", "sh", "o")):
        return f"{verb}es"
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return f"{verb[:-1]}ies"
    return f"{verb}s"
