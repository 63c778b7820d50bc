"""Which questions a body leaves open: what is `undecided`, what its documents do not say (`unspecified`), and what no
one has looked up in them (`unread`).

Each key has words that finish both `no one has decided yet …` and `the documents do not say …`. A key of a class goes
before one of its base classes, in the words and in whom it hurts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Any, Final

from bylaws.body.governance import Governance
from bylaws.checks.questions import of_bodies, of_roles, of_votes
from bylaws.model.body import Body
from bylaws.model.elections import Candidates, Timetable
from bylaws.model.ladder import Role
from bylaws.problems import Concern, quoted
from bylaws.rules import Finding
from bylaws.source import Node, Open
from bylaws.source.kinds import Holder, Scalar
from bylaws.source.nodes import Field
from bylaws.source.splicing import flow
from bylaws.source.yaml import read_text

QUESTIONS: Final[Mapping[type[Node], Mapping[str, str]]] = {
    **of_votes.QUESTIONS,
    **of_roles.QUESTIONS,
    **of_bodies.QUESTIONS,
}
_OF_A_MODULE: Final = {
    "conduct": Concern.REPORTING,
    "security": Concern.REPORTING,
    "voting": Concern.VOTING,
    "vote_kinds": Concern.VOTING,
    "decided": Concern.VOTING,
    "decisions": Concern.VOTING,
    "conditions": Concern.VOTING,
    "elections": Concern.VOTING,
    "groups": Concern.VOTING,
    "becoming": Concern.CANDIDATES,
    "requirements": Concern.CANDIDATES,
    "backing": Concern.CANDIDATES,
}
_OF_A_CLASS: Final[Mapping[type[Node], Concern]] = {Candidates: Concern.CANDIDATES, Timetable: Concern.CANDIDATES}
_OF_A_KEY: Final[Mapping[tuple[type[Node], str], Concern]] = {
    (Body, "code_of_conduct"): Concern.REPORTING,
    (Body, "security"): Concern.REPORTING,
    (Body, "voting"): Concern.VOTING,
    (Body, "decisions"): Concern.VOTING,
    (Body, "amendments"): Concern.VOTING,
    (Body, "elections"): Concern.VOTING,
    (Body, "ladder"): Concern.CANDIDATES,
    (Role, "becoming"): Concern.CANDIDATES,
    (Role, "requirements"): Concern.CANDIDATES,
}


def question(node: type[Node], key: str) -> str:
    """`how long this vote stays open`: what is asked about a key."""
    told = next((QUESTIONS[base][key] for base in node.__mro__ if key in QUESTIONS.get(base, ())), None)
    return told or ("how binding this is" if key.endswith("strength") else f"what `{node.FIELDS[key].key}` is")


def concern(node: type[Node], key: str) -> Concern:
    """Whom it hurts the most when a key is left open."""
    bases = [base for base in reversed(node.__mro__) if issubclass(base, Node)]
    owner = next(base for base in bases if key in base.FIELDS)
    for base in (node, owner):
        found = _OF_A_KEY.get((base, key)) or _OF_A_CLASS.get(base) or _OF_A_MODULE.get(_module(base))
        if found:
            return found
    return Concern.EVERYONE


def gaps(governance: Governance, wanted: Open) -> Iterator[Finding]:
    """Every key that holds this word, with the question that it leaves open."""
    reports = _reported_to(governance)
    for node, path, name, found in _left_open(governance.body):
        if found is not wanted:
            continue
        field = node.FIELDS[name]
        asked = question(type(node), name)
        way = f"`{path}.{field.key}`" if path else f"`{field.key}`"
        example = _example(field.key, field.example) + _to_replace(governance, field)
        if wanted is Open.UNDECIDED:
            message = f"no one has decided yet {asked}: {way}"
            hint = f"decide it, then write {example}"
        elif wanted is Open.UNREAD:
            message = f"no one has looked up yet {asked}: {way}"
            hint = f"look it up, then write {example}, or `unspecified` where nothing says it"
        else:
            message = f"the documents do not say {asked}: {way}"
            hint = f"ask those who know, then write {example}"
        hurt = Concern.REPORTING if node.id in reports and path.startswith("channels.") else concern(type(node), name)
        yield Finding(node.place(name), message, hint, concern=hurt)


def _module(node: type[Node]) -> str:
    return node.__module__.rpartition(".")[2]


def _reported_to(governance: Governance) -> frozenset[str]:
    """The channels that take reports."""
    body = governance.body
    named = (
        *(body.code_of_conduct.report_to if body.code_of_conduct else ()),
        *(body.security.report_to if body.security else ()),
    )
    return frozenset(named)


_HOLDS_NODES: Final = (Node, tuple, MappingProxyType, dict)


@lru_cache(1)
def _left_open(body: Node) -> Sequence[tuple[Node, str, str, Open]]:
    """Every key that is left open: its node with the keys that lead there, its name, and the word that it holds."""
    found: list[tuple[Node, str, str, Open]] = []

    def look(node: Node, path: str) -> None:
        given = node.given()
        found.extend((node, path, name, value) for name, value in given.items() if isinstance(value, Open))
        for name, value in given.items():
            if isinstance(value, _HOLDS_NODES) and name in node.FIELDS:
                key = node.FIELDS[name].key
                for child, way in _children(value, f"{path}.{key}" if path else key):
                    look(child, way)

    look(body, "")
    return found


def _children(value: Any, path: str) -> Iterator[tuple[Node, str]]:
    if isinstance(value, Node):
        yield value, path
    elif isinstance(value, tuple):
        yield from ((item, path) for item in value if isinstance(item, Node))
    elif isinstance(value, MappingProxyType | dict):
        yield from ((item, f"{path}.{name}") for name, item in value.items() if isinstance(item, Node))


def _example(key: str, example: Any) -> str:
    return f"`{key}: {flow(_plain(example))}`"


def _to_replace(governance: Governance, field: Field) -> str:
    """Which ids in an example the record does not have: written as they stand, they would refer to nothing."""
    from bylaws.checks.data.unknown_reference import known_ids

    named = _named_in(field)
    known = known_ids(governance) if named else {}
    missing = list(dict.fromkeys(word for kind, word in named if word not in known[kind] and "@" not in word))
    if not missing:
        return ""
    return f" with your {'id' if len(missing) == 1 else 'ids'} for {quoted(missing)}"


@cache
def _named_in(field: Field) -> Sequence[tuple[str, str]]:
    """The ids in an example, each with what it is the id of."""
    from bylaws.checks.data.unknown_reference import named_by

    if isinstance(field.kind, Scalar) and not field.refers_to:
        return ()
    document = read_text("", f"{field.key}: {flow(_plain(field.example))}\n")
    value = field.kind.read(document.data[field.key], Holder(document, document.data), field.key)
    values = value if isinstance(value, tuple) else (value,)
    named = [(field.refers_to, word) for word in values if field.refers_to]
    for node in (inner for one in values if isinstance(one, Node) for inner in one.nodes()):
        named += [(it.refers_to, word) for name, it in node.referring() for word, _ in named_by(node, name)]
    return named


def _plain(value: Any) -> Any:
    """An example as YAML writes it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return _scalar(str(value))


def _scalar(text: str) -> str:
    needs_quotes = any(mark in text for mark in (": ", " #")) or text[:1] in "@`{[*&!|>%" or text[-1:] == ":"
    return f'"{text}"' if needs_quotes else text
