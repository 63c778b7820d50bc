"""Without a key, sentences only disappear, or stand in the form that they have without it: no rule comes of a gap."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from copy import deepcopy
from functools import cache
from typing import Any, Final

import pytest

from bylaws.body.files import find_bodies, read_body
from bylaws.body.governance import Governance
from bylaws.model.body import Body
from bylaws.pages.composing.compose import Composer
from bylaws.pages.documents import all_pages
from bylaws.words.english import English
from projects.bodies import PROJECTS, ROOT, body_of, yaml_of
from projects.given import Given, at, keys

FORMS: Final[Mapping[str, tuple[str, ...]]] = {
    "a decision without its vote, its actor, its proposer or its steps": (
        "decision-alone", "decision-apart", "decision-includes", "decision-people", "decision-silent", "decision-takes",
        "decision-whether", "decisions-voted",
    ),
    "the way to a role without one of its steps": (
        "becoming-alone", "becoming-decided", "becoming-drawn", "becoming-nominated", "becoming-nomination",
        "becoming-self", "becoming-trial", "becoming-veto",
    ),
    "the end of a role without its vote or the name of it, its clock, its grounds or its strength": (
        "effect", "effect-at-once", "effects", "inactivity-extended", "removal-by", "removal-may", "removal-passive",
        "removal-successor", "removal-takes",
    ),
    "leaving a role without its steps or its address": ("procedure-alone", "stepping-contact"),
    "a role without what its description or its table says": (
        "ladder-builds", "role-held-in", "role-includes", "role-listed", "role-term", "roles-people",
    ),
    "a report of a violation without its first address, or a route without its case": (
        "conduct-discussed", "conduct-report", "conduct-route-one", "conduct-route-plain",
    ),
    "an election without its timetable, its nominators, its candidates or one of two limits": (
        "election-candidates", "election-nominated", "election-nominations-each", "election-nominations-of-one",
        "election-self-nominated", "election-time",
    ),
    "a deliverable whose status is no longer that of all others": ("deliverable-status",),
    "a kind of vote, or the end of a group, without one of two keys that share a sentence": (
        "group-ends", "kind-cast-by",
    ),
    "a meeting without its time, its chair or its page": (
        "meeting-chaired", "meeting-does", "meeting-links", "meeting-time-asked", "meeting-time-in", "meeting-written",
        "meetings-see",
    ),
    "a channel that becomes the only one of its list, or public, as all are that do not say otherwise": (
        "channel-only", "channel-only-private",
    ),
    "a list of one, which becomes a sentence; what that joins is heard by its own name": ("only-item", "sentences"),
    "a part that no list of people tells about, that is the only one, or without its kind": (
        "parts-only", "piece", "piece-code", "piece-pages", "piece-plain", "scope-paths",
    ),
    "a project without its description": ("project-home",),
    "a level of a foundation without the present one": ("project-reached",),
    "a review without its ladder, or an assessment without its author": ("assessment-said", "review-people"),
    "a team without its purpose, its appointment, its classes or its election": (
        "security-policy", "security-team", "team-contact", "team-elected", "team-elected-size", "team-purpose",
        "team-size",
    ),
    "votes without a default or a rule of rivals that says what they take, and venues without their subjects": (
        "voting-asked", "voting-asked-lazy", "voting-asked-plurality", "voting-called", "voting-venues",
        "voting-venues-besides", "voting-venues-only", "voting-venues-others",
    ),
}  # fmt: skip
"""The sentences that are heard only without some key, by what they say in its absence: other forms of a sentence that
the key is in, each of which traces to keys of its own. What is not named here would be a rule that comes of a gap."""

ALWAYS: Final = frozenset({"meetings-introduction"})
"""The sentences for which either of two keys is enough."""
NAMES: Final = ("short_name", "plural", "own_singular", "name")
"""Keys that are said in sentences about something else."""
DEEP: Final = 3
"""The longest way to a key that is tried, by its steps: what is behind longer ones goes with what is above them."""

REVIEW: Final = ("documents", "review")
"""The key of the page that tells what the record lacks: what is told of gaps is told because someone asks for it."""

REAL: Final = sorted(path.name for path in (PROJECTS / "real").iterdir())
OURS: Final = ("kmesh", "wasmcloud", "wasmedge", "wg-wasm")


class Listening(English):
    """English that remembers which messages were whole sentences."""

    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        self.heard: Counter[tuple[str, str]] = Counter()

    def _message(self, name: str, args: Mapping[str, Any]) -> str:
        words = super()._message(name, args)
        if words.endswith("."):
            self.heard[name, words] += 1
        return words


@cache
def data(name: str) -> dict[str, Any]:
    """The whole data of a real body."""
    root = ROOT if name in OURS else PROJECTS / "real" / name
    sources = next(it for it in find_bodies(root) if name not in OURS or it.folder.endswith(f"/{name}"))
    return {key: value for document in read_body(root, sources).documents for key, value in document.data.items()}


def heard(values: Mapping[str, Any]) -> set[str]:
    """The sentences on the documents of a body, by the name of their message."""
    return {message for message, _ in texts(values)}


def texts(values: Mapping[str, Any]) -> Counter[tuple[str, str]]:
    """The same with their words, and how often each is said."""
    composer = Composer(Governance(body_of(yaml_of(values))), all_pages(), {}, language=Listening)
    composer.render()
    assert isinstance(composer.speech, Listening)
    return composer.speech.heard


def removable(name: str) -> Iterator[Given]:
    """Every key of a body that can be taken away, but for those that arrange pages. One key is why a page is there."""
    for given in keys(name, Body, data(name)):
        arranges = given.way[0] in ("documents", "exports") and given.way != REVIEW
        if not arranges and not given.short and given.optional:
            yield given


def new_without(name: str, given: Given, before: set[str]) -> set[str]:
    """The sentences that are heard only without a key; none where the rest is no sound body."""
    values = deepcopy(data(name))
    del at(values, given.way[:-1])[given.way[-1]]
    try:
        return heard(values) - before
    except AssertionError:
        return set()


def unlisted(name: str, chosen: list[Given]) -> dict[str, list[str]]:
    """What is heard for the first time without a key, and is no other form of anything."""
    before = heard(data(name))
    known = {one for forms in FORMS.values() for one in forms}
    found: dict[str, list[str]] = {}
    for given in chosen:
        for message in new_without(name, given, before) - known:
            found.setdefault(message, []).append(".".join(map(str, given.way)))
    return found


def once_each() -> Mapping[str, list[Given]]:
    """Each key of each class in the first real body that gives it."""
    seen: set[str] = set()
    found: dict[str, list[Given]] = {}
    for name in (*OURS, *REAL):
        for given in removable(name):
            if str(given) not in seen:
                seen.add(str(given))
                found.setdefault(name, []).append(given)
    return found


@pytest.mark.parametrize(("name", "chosen"), once_each().items(), ids=lambda it: it if isinstance(it, str) else "")
def test_without_a_key_no_sentence_is_new(name: str, chosen: list[Given]) -> None:
    assert unlisted(name, chosen) == {}


@pytest.mark.slow
@pytest.mark.parametrize("name", [*OURS, *REAL])
def test_without_any_key_of_any_real_body_no_sentence_is_new(name: str) -> None:
    assert unlisted(name, [*removable(name)]) == {}


@pytest.mark.slow
@pytest.mark.parametrize("name", [*OURS, *REAL])
def test_every_sentence_traces_to_a_key(name: str) -> None:
    """For each sentence on its pages, a body has a key without which it is not there, or says less."""
    before = texts(data(name))
    left = set(before)
    for given in sorted(removable(name), key=lambda it: len(it.way)):
        if not left or len(given.way) > DEEP:
            break
        values = deepcopy(data(name))
        del at(values, given.way[:-1])[given.way[-1]]
        try:
            after = texts(values)
        except AssertionError:  # what is left is no body: others need the key
            continue
        if given.key not in NAMES:
            left = {one for one in left if after[one] >= before[one]}
    assert {message for message, _ in left} <= ALWAYS
