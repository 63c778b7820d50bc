"""What decides a row of a catalogue: checks by name, each of which asks one body, and answers with places."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import field
from datetime import date
from functools import cache
from typing import Final

from bylaws.body.governance import Governance
from bylaws.model.body import Body
from bylaws.model.review import Review
from bylaws.problems import Place, Problem
from bylaws.rules import records_in
from bylaws.source import Node, Open
from bylaws.structs import struct
from bylaws.words.english import English
from bylaws.words.fact import Fact, Text

NOTHING_KEPT: Final = Review()
Sentences = tuple[Fact | Text, ...]
"""Some sentences in a row."""
Page = tuple[str, str]
"""The name of a page, and a section of it."""


@struct
class Answer:
    """Whether the record says that a row is met."""

    met: bool
    places: tuple[Place, ...] = ()
    """The lines of the data that show it."""
    pages: tuple[Page, ...] = ()
    """Where pages say it: those that are made are shown."""
    addresses: tuple[str, ...] = ()
    """Files and addresses that the record names."""
    said: Sentences = ()
    """What was found that shows it, in sentences."""
    lacking: str = ""
    """What is missing where the row is not met, in the words of a finding."""
    todo: str = ""
    """What to do, beginning with a verb."""
    value: Text | Fact | None = None
    """What a form gets as the answer, where that is neither an address nor what was found."""


@struct
class Files:
    """The files of the project's own repository."""

    named: Mapping[str, str] = field(default_factory=dict)
    """Those in the root, in `docs` and in `.github`: their paths, by their names in lower case without the ending."""
    wrong: Mapping[str, Problem] = field(default_factory=dict)
    """The first thing that each rule on Markdown finds in them, by the rule."""


@struct
class Case:
    """What a check is asked about."""

    governance: Governance
    today: date | None = None
    """The day for what depends on one."""
    files: Files = Files()
    """Nothing, where the record is not kept in the repository of the project."""

    @property
    def review(self) -> Review:
        """What the body keeps for a review; nothing of it where it keeps nothing."""
        return self.governance.body.review or NOTHING_KEPT

    def file(self, *names: str) -> str | None:
        """The path of a file by its name, in lower case without its ending."""
        return next((self.files.named[name] for name in names if name in self.files.named), None)

    def wrong(self, *rules: str) -> Answer | None:
        """That a row is not met, where one of these rules finds something in the files."""
        found = next((self.files.wrong[rule] for rule in rules if rule in self.files.wrong), None)
        return no(found.place, f"{found.message[:1].upper()}{found.message[1:]}.", found.hint) if found else None


Decider = Callable[[Case], Answer]


@struct
class Check:
    """A check by its name."""

    name: str
    asks: str
    """What it looks for, in one sentence."""
    answer: Decider


class Checks(dict[str, Check]):
    """The checks of one module, by name."""

    def __call__(self, name: str) -> Callable[[Decider], Decider]:
        def added(decider: Decider) -> Decider:
            self[name] = Check(name, (decider.__doc__ or "").strip(), decider)
            return decider

        return added


def plainly(said: Sentences) -> str:
    """Sentences outside of pages: foundations and reports are spoken to in English."""
    speech = English()
    return " ".join(speech.plainly(one) if isinstance(one, Fact) else one for one in said)


@cache
def all_checks() -> Mapping[str, Check]:
    """Every check, by name."""
    found = {
        name: check
        for checks in records_in(f"{__package__}.checks", "CHECKS", Checks)
        for name, check in checks.items()
    }
    return dict(sorted(found.items()))


NO_REVIEW: Final = "add it to `review`"


def yes(
    *places: Place,
    pages: tuple[Page, ...] = (),
    addresses: tuple[str, ...] = (),
    said: Iterable[Fact] = (),
    value: Text | Fact | None = None,
) -> Answer:
    """The row is met, and these lines show it."""
    return Answer(True, tuple(place for place in places if place.path), pages, addresses, tuple(said), value=value)


def no(place: Place, lacking: str, todo: str) -> Answer:
    """The row is not met; `place` is where that is to be mended."""
    return Answer(False, (place,) if place.path else (), lacking=lacking, todo=todo)


def place_of(node: Node, key: str) -> Place:
    """The value of a key; the node itself where the key is not given."""
    return node.place(key) if key in node.given() else node.place()


def top(body: Body, key: str) -> Place:
    """Where the value of a key of the whole body stands; the project where nothing is written."""
    value = getattr(body, key)
    if isinstance(value, Mapping):
        value = next(iter(value.values()), None)
    elif isinstance(value, tuple):
        value = next(iter(value), None)
    found = value.place() if isinstance(value, Node) else Place("")
    return found if found.path else body.project.place()


def missing(node: Node, key: str, todo: str) -> Answer:
    """The record does not give a key, or leaves it open."""
    value = getattr(node, key)
    name = node.FIELDS[key].key
    place = node.project.place() if isinstance(node, Body) else node.place(key)
    if isinstance(value, Open):
        return no(place, f"`{name}` is {value.value}.", f"settle `{name}`")
    place = node.project.place() if isinstance(node, Body) else node.place()
    return no(place, f"The record has no `{name}`.", todo)


def at_review(case: Case) -> Place:
    """Where `review` stands; the project where there is none."""
    body = case.governance.body
    return top(body, "review") if "review" in body.given() else body.project.place()
