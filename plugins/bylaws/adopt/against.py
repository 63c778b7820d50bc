"""What documents that are written by hand rule otherwise than the record, and whom they list otherwise.

A document and the record beside it are two places for one rule, until the document is made from the record. Only
sentences that are understood beyond doubt are compared, and only where the record decides the same matter.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Final

from bylaws.adopt.changing import slug_of
from bylaws.adopt.listed import otherwise_listed
from bylaws.adopt.prose import Statement, statements
from bylaws.body.governance import Governance
from bylaws.build.plain import plain_problem, problem_of
from bylaws.cache import shelf
from bylaws.cache.seen import digest
from bylaws.markdown.reading import Document
from bylaws.model.quantities import Limit, Size, Threshold
from bylaws.model.seating import Cap
from bylaws.model.teams import Team
from bylaws.model.times import Duration
from bylaws.problems import Place, Problem, ordered
from bylaws.rules.files import DOCUMENT_SAYS_OTHERWISE
from bylaws.source import Misread, Node, Open, article
from bylaws.structs import struct

_SAME: Final[Mapping[str, tuple[int, str]]] = {"year": (12, "month"), "quarter": (3, "month"), "week": (7, "day")}


@struct
class Held:
    """What the record says of the matter of a statement."""

    value: Threshold | Duration | Limit | Size
    written: str
    """As the record writes it."""
    place: Place


def otherwise(governance: Governance, documents: Iterable[Document]) -> Iterator[Problem]:
    """Every rule of the documents that the record has otherwise."""
    record = _Record(governance)
    for document in documents:
        said: dict[str, list[Statement]] = {}
        for statement in statements(document):
            said.setdefault(statement.key, []).append(statement)
        for key, several in said.items():
            held = record.of(key)
            # where a document rules one matter in several ways, one of them is that of the record
            if held and not any(_agree(statement, held) for statement in several):
                yield from (_problem(statement, held, record.matter(key)) for statement in several)


def found(
    record: Callable[[], Governance | None], documents: Sequence[Document], lists: Sequence[Document] = ()
) -> Sequence[Problem]:
    """The same in order, with the lists of people in them and in `lists`; nothing for a record that cannot be read."""
    governance = record()
    if not governance:
        return ()
    texts = {document.path: document.text for document in (*documents, *lists)}
    return ordered([*otherwise(governance, documents), *otherwise_listed(governance, texts)])


def kept(
    program: str,
    data: Mapping[str, str],
    documents: Sequence[Document],
    record: Callable[[], Governance | None],
    lists: Sequence[Document] = (),
) -> Sequence[Problem]:
    """The same, from an earlier run of this program where neither the data nor the documents have changed since."""
    texts = [[*data.items()], *([(it.path, it.text) for it in several] for several in (documents, lists))]
    name = f"otherwise\0{program}\0{digest(repr(texts).encode('utf-8', 'surrogatepass'))}"
    known = shelf.taken(name)
    if known is not None:
        return [problem_of(plain) for plain in json.loads(known)]
    made = found(record, documents, lists)
    shelf.put(name, json.dumps([plain_problem(problem) for problem in made]))
    return made


def _problem(statement: Statement, held: Held, matter: str) -> Problem:
    message = f"this says `{statement.value}` for {matter}, and the record says `{held.written}`"
    hint = f"make both the same; `{held.written}` is what is counted"
    return DOCUMENT_SAYS_OTHERWISE.at(statement.place, message, hint, related=((held.place, f"`{held.written}`"),))


def _agree(statement: Statement, held: Held) -> bool:
    """Whether a sentence rules the same; what cannot be compared is no contradiction."""
    try:
        said = type(held.value).parse(statement.value)
    except Misread:
        return True
    return _measure(said) == _measure(held.value)


def _measure(it: Threshold | Duration | Limit | Size) -> tuple[object, ...]:
    """What two values have in common that mean the same: a year is twelve months."""
    if isinstance(it, Limit):
        return it.share, it.count, it.below
    if isinstance(it, Size):
        return it.least, it.most, it.about
    if isinstance(it, Threshold):
        return it.test, it.more_than, it.share, it.count
    number, unit = _SAME.get(it.unit, (1, it.unit))
    return it.most * number, it.few, unit, it.business


class _Record:
    """The record, asked by the keys of statements."""

    def __init__(self, governance: Governance) -> None:
        self.governance = governance
        self.body = governance.body
        self._roles = {name: role for role in governance.roles.values() for name in (slug_of(role.name), role.id)}

    def of(self, key: str) -> Held | None:
        """What the record says of the same matter; None where it says nothing, or where it is left open."""
        subject, _, rest = key.partition(".")
        found = _ASKED.get(subject)
        return found(self, rest) if found else None

    def matter(self, key: str) -> str:
        """The matter in words: `becoming a maintainer`."""
        subject, _, rest = key.partition(".")
        role = self._roles.get(rest.partition(".")[0])
        if role is None:
            return _MATTERS[subject]
        one = f"the {role.name}" if isinstance(role, Team) else article(role.singular)
        return _MATTERS[subject].format(one=one)

    # --- votes --------------------------------------------------------------------------------------------------------

    def amendments(self, rest: str) -> Held | None:
        return self._vote(self.body.amendments, "vote") if rest == "vote" else None

    def resources(self, rest: str) -> Held | None:
        return self._vote(self.body.decisions.get("cncf-resources"), "vote") if rest == "vote" else None

    def voting(self, rest: str) -> Held | None:
        voting = self.body.voting
        if rest != "otherwise" or not voting:
            return None
        return self._vote(voting, "otherwise") or self._vote(voting, "default")

    def becoming(self, rest: str) -> Held | None:
        role, _, key = rest.partition(".")
        found = self._roles.get(role)
        return self._vote(found.becoming, key) if found and key == "vote" else None

    def removal(self, rest: str) -> Held | None:
        role, _, key = rest.partition(".")
        found = self._roles.get(role)
        return self._vote(found.removal, key) if found and key == "vote" else None

    def _vote(self, node: Node | Open | None, key: str) -> Held | None:
        if not isinstance(node, Node) or not self.body.voting:
            return None
        kind = self.body.voting.kinds.get(getattr(node, key) or "")
        return Held(kind.passes, str(kind.written("passes")), node.place(key)) if kind else None

    # --- seats and elections ------------------------------------------------------------------------------------------

    def cap(self, rest: str) -> Held | None:
        role = self._roles.get(rest)
        caps = role.cap if role else ()
        if not isinstance(caps, tuple) or len(caps) != 1 or not isinstance(caps[0], Cap):
            return None
        (cap,) = caps
        return None if cap.when or cap.classes else Held(cap.limit, str(cap.written("limit")), cap.place("limit"))

    def size(self, rest: str) -> Held | None:
        team = self._roles.get(rest)
        if not isinstance(team, Team) or not isinstance(team.size, Size):
            return None
        return Held(team.size, str(team.written("size")), team.place("size"))

    def election(self, rest: str) -> Held | None:
        who, _, key = rest.partition(".")
        team = self._roles.get(who)
        elections = self.body.elections
        if not isinstance(team, Team) or not team.election or not isinstance(elections, Mapping):
            return None
        node: Node | Open | None = elections.get(str(team.election))
        for name in key.split(".")[:-1]:
            node = getattr(node, name, None)
        return self._time(node, key.rpartition(".")[2]) if isinstance(node, Node) else None

    # --- times --------------------------------------------------------------------------------------------------------

    def term(self, rest: str) -> Held | None:
        return self._time(self._roles.get(rest), "term")

    def inactivity(self, rest: str) -> Held | None:
        role = self._roles.get(rest)
        rules = role.inactivity if role else ()
        clocks = [clock for rule in rules for clock in rule.clocks] if isinstance(rules, tuple) else []
        return self._time(clocks[0], "longer_than") if len(clocks) == 1 else None

    def security_team(self, rest: str) -> Held | None:
        return self._time(self._roles.get("security-response"), rest) if rest == "review_every" else None

    def _time(self, node: Node | None, key: str) -> Held | None:
        value = getattr(node, key, None)
        return Held(value, str(node.written(key)), node.place(key)) if node and isinstance(value, Duration) else None


_ASKED: Final[Mapping[str, Callable[[_Record, str], Held | None]]] = {
    "amendments": _Record.amendments,
    "becoming": _Record.becoming,
    "cap": _Record.cap,
    "election": _Record.election,
    "inactivity": _Record.inactivity,
    "removal": _Record.removal,
    "resources": _Record.resources,
    "security_team": _Record.security_team,
    "size": _Record.size,
    "term": _Record.term,
    "voting": _Record.voting,
}
_MATTERS: Final[Mapping[str, str]] = {
    "amendments": "changes to these rules",
    "becoming": "becoming {one}",
    "cap": "the seats of one organization",
    "election": "the election of {one}",
    "inactivity": "the inactivity of {one}",
    "removal": "the removal of {one}",
    "resources": "requests to the foundation",
    "security_team": "the review of the security team",
    "size": "the size of {one}",
    "term": "the term of {one}",
    "voting": "votes in general",
}
