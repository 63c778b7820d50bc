"""Facts in the words of a language: what every language shares.

A language is a catalogue and a subclass of `Language` with its grammar: how a list is joined, how a verb goes, how
small numbers are written. `english.English` is the reference. What comes out is Markdown, and safe.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from enum import StrEnum
from importlib import import_module
from typing import Any, Final, Protocol

from bylaws.markdown.inline import inline
from bylaws.markdown.writing import Markup, plain
from bylaws.words.fact import Fact, Listed, Name, PageTarget, Phrase, Target, Text
from bylaws.words.override import Override

Message = Callable[[Any, Mapping[str, Any]], str]

_NO_ARGUMENTS: Final[Mapping[str, Any]] = {}


class Linker(Protocol):
    """Makes links: the pages of a body know where they stand, and in which repository its paths are."""

    def to(self, target: Target | PageTarget, text: Markup) -> Markup:
        """The text, linked; the text alone where there is no such page."""
        ...


class NoLinks:
    """Links nothing: for words outside of pages."""

    def to(self, target: Target | PageTarget, text: Markup) -> Markup:
        return text


class Language:
    """Says facts. One object a body and page; cheap to make."""

    NAME = ""
    """The tag of the language, and the name of its catalogue."""

    def __init__(self, linker: Linker | None = None, own: Mapping[str, Override] | None = None) -> None:
        self.linker: Linker = linker or NoLinks()
        self.messages: Mapping[str, Message] = _catalogue(self.NAME)
        self.own = own or {}
        """Messages that the body replaces by its own words."""
        self.in_digits = False
        self.in_plain = False

    # --- facts -------------------------------------------------------------------------------------------------------

    def say(self, it: Fact | Text | Name | Markup | Listed | None) -> Markup:
        """A fact in words; nothing for None."""
        return self.said("" if it is None else self.in_a_row([it]) if isinstance(it, Phrase) else self.put(it))

    def say_all(self, facts: Iterable[Fact | Text | None]) -> Markup:
        """Sentences in a row."""
        return self.said(self.in_a_row(facts))

    def in_a_row(self, facts: Iterable[Any]) -> str:
        """Sentences in a row; a phrase goes on with the one before it."""
        found: list[str] = []
        for one in facts:
            words = self.put(one) if one is not None else ""
            if isinstance(one, Phrase):
                words = self.goes_on(found.pop() if found else "", words)
            found += [words] if words else []
        return self.apart(found)

    @contextmanager
    def in_lists(self) -> Iterator[None]:
        """Numbers in digits, as tables and lists want them, instead of small ones in words."""
        before, self.in_digits = self.in_digits, True
        try:
            yield
        finally:
            self.in_digits = before

    def plainly(self, it: Fact) -> str:
        """A fact outside of Markdown: for titles, findings, files and the command line. Links are words only."""
        before, self.in_plain = self.in_plain, True
        try:
            return self.put(it)
        finally:
            self.in_plain = before

    # --- what the compiled messages ask for --------------------------------------------------------------------------

    @staticmethod
    def said(words: str) -> Markup:
        """Words of ours, which are Markdown already."""
        return str.__new__(Markup, words)  # not `Markup(words)`, which first asks the text whether it is HTML

    def put(self, value: Any) -> str:
        """An argument in the middle of a message."""
        if isinstance(value, Fact):
            return self._message(value.id, value.args)
        if isinstance(value, Markup):
            return str(value)
        if self.in_plain and isinstance(value, Text | Name):
            return str(value)
        if isinstance(value, Text):
            return str(inline(value, lambda target, text: self.linker.to(Target(target), text)))
        if isinstance(value, Name):
            return str(plain(value))
        if isinstance(value, Listed):
            if value.how == "sentences":
                return self.in_a_row(value.items)
            return self.joined([self.put(item) for item in value.items], value.how)
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value) if self.in_digits else self.number(value)
        if isinstance(value, StrEnum):
            return value.value.replace("-", " ")  # ours select by it; the words of a body may print it
        raise TypeError(f"a message cannot print a {type(value).__name__}")

    def form(self, value: Any, name: str) -> str:
        """Another form of a fact: `every` of a duration is the message `duration-every`."""
        if isinstance(value, Listed):
            return self.joined([self.form(item, name) for item in value.items], value.how)
        if isinstance(value, Fact):
            return self._message(f"{value.id}-{name}", value.args)
        raise TypeError(f"a {type(value).__name__} has no form `{name}`")

    def _message(self, name: str, args: Mapping[str, Any]) -> str:
        own = self.own.get(name)
        return own.say(self, args) if own else self.messages[name](self, args)

    def keys(self, value: Any) -> tuple[str, ...]:
        """The keys of a selector that a value matches."""
        if value is None:
            return ("none",)
        if isinstance(value, bool):
            return ("yes",) if value else ("no",)
        if isinstance(value, int):
            return (str(value), self.category(value))
        if isinstance(value, StrEnum):
            return (value.value.replace(" ", "-"),)
        if isinstance(value, str) and not isinstance(value, Text | Name):
            return (value.replace(" ", "-"),)
        return ("given",)

    def count(self, value: Any) -> str:
        """`one` or `other`: how the verb behind it goes."""
        return str(value.number) if isinstance(value, Fact | Listed) else "other"

    @staticmethod
    def digits(value: Any) -> str:
        """A number in digits, wherever it stands."""
        return f"{value:,}"

    def spell(self, number: Any) -> str:
        """A small number in words, in a list too: for an item that is a sentence."""
        return self.number(number)

    def link(self, target: Any, text: Any) -> str:
        """Words that lead somewhere; the words alone without a target."""
        words = self.said(text if isinstance(text, str) and not isinstance(text, Text | Name) else self.put(text))
        leads = isinstance(target, Target | PageTarget) and not self.in_plain
        return str(self.linker.to(target, words)) if leads else str(words)

    # --- what a language says ----------------------------------------------------------------------------------------

    def goes_on(self, sentence: str, phrase: str) -> str:
        """A sentence with a phrase behind it; the phrase as a sentence where there is none that it can go on with."""
        raise NotImplementedError

    def cap(self, value: Any) -> str:
        """The same words at the beginning of a sentence."""
        raise NotImplementedError

    def decap(self, value: Any) -> str:
        """The same words in the middle of a sentence; a name keeps its capital."""
        raise NotImplementedError

    def low(self, value: Any) -> str:
        """The same words behind others: without the capital of a sentence, and without its full stop."""
        raise NotImplementedError

    def verb(self, who: Any, strength: Any, verb: Any) -> str:
        """A verb behind who does it, as strong as the rule is. Words of the body begin with one, too."""
        raise NotImplementedError

    def tone(self, beside: Any, strength: Any) -> str:
        """How the items of a list are said, as those of the body `beside` them are: `they` (`has reviewed`), `you`
        (`you have reviewed`), `noun` (`many reviews`), or `base` (`have reviewed`) behind a lead that has the subject.
        """
        raise NotImplementedError

    def does(self, beside: Any, strength: Any, verb: Any) -> str:
        """The beginning of an item with a verb, in the tone of its list."""
        raise NotImplementedError

    def base(self, value: Any) -> str:
        """Words that begin with a verb, behind one such as `may`: `may be consulted` and `is consulted` as `be
        consulted`."""
        raise NotImplementedError

    def singular(self, value: Any) -> str:
        """One of several things that the body calls by their plural."""
        raise NotImplementedError

    def category(self, number: int) -> str:
        """The plural category of a number."""
        raise NotImplementedError

    def number(self, number: int) -> str:
        """A number in running text."""
        raise NotImplementedError

    def joined(self, items: list[str], how: str) -> str:
        """Several things in a row."""
        raise NotImplementedError

    def apart(self, sentences: list[str]) -> str:
        """Sentences in a row."""
        raise NotImplementedError


def _catalogue(name: str) -> Mapping[str, Message]:
    found: Mapping[str, Message] = import_module(f"bylaws.words.languages.{name}").MESSAGES
    return found
