"""Tables of votes: a row for each role or matter, with what the vote takes, who votes, and for how long."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from bylaws.adopt.prose.bounds import on_matter
from bylaws.adopt.prose.measures import ROLE, THRESHOLD, base, duration, role, threshold
from bylaws.adopt.prose.role_tables import rows_of_tables
from bylaws.adopt.prose.statements import Statement, supermajority, voters, whole
from bylaws.adopt.prose.titles import role_of_title
from bylaws.markdown.reading import Document
from bylaws.problems import Place

_ROLES: Final = re.compile(r"(?:project |community )?roles?")
_MATTERS: Final = re.compile(
    r"(?:types? of )?(?:decisions?|actions?|matters?|changes?)(?: types?)?|what is decided|decisions? to be made"
)
_COLUMNS: Final = (
    (r"(?:(?:voting|vote|required|approval) )?(?:requirements?|thresholds?|majority)|(?:required|needed) (?:votes?|approvals?)|approvals?|vote (?:required|needed)", "passes"),
    (r"(?:eligible )?voters|electorate|who (?:votes|decides|may vote)|decided by|decision makers?", "by"),
    (r"voting (?:period|window|time|duration)|vote (?:period|duration)|voting open for", "open_for"),
    (r"nomination (?:period|window)", "nominations_open_for"),
)  # fmt: skip
_FIGURE: Final = re.compile(r"(?P<sign>≥|>=|>) ?(?P<share>\d\d(?:\.\d+)?) ?%")
_TAKES: Final = re.compile(
    rf"(?P<th>{THRESHOLD})(?: ?\([^()a-z]*\))?(?P<behind>(?: vote)?(?: of [^(),;]{{3,60}})?)", re.IGNORECASE
)


@whole
def votes_in_tables(document: Document) -> Iterator[Statement]:
    known = supermajority(document)
    for titles, *rows in rows_of_tables(document):
        names = [cell.text.casefold().strip(" :") for cell in titles]
        kinds = [next((kind for words, kind in _COLUMNS if re.fullmatch(words, name)), "") for name in names]
        is_on_roles = _ROLES.fullmatch(names[0]) is not None
        if "passes" in kinds and (is_on_roles or _MATTERS.fullmatch(names[0])):
            for row in rows:
                cells = {kind: cell for kind, cell in zip(kinds, row, strict=False) if kind}
                yield from _row(
                    row[0].text, {kind: cell.text for kind, cell in cells.items()}, row[0].place, known, is_on_roles
                )


def _row(what: str, said: Mapping[str, str], place: Place, known: str, is_on_roles: bool) -> Iterator[Statement]:
    """What one row says; nothing where its vote is not clear."""
    takes = _TAKES.fullmatch(said.get("passes", "").strip(" ."))
    passes = _passes(said["passes"], takes["th"], known) if takes else ""
    named = voters(takes["behind"].removeprefix(" vote")) if takes else None
    by = _groups(said.get("by", "")) or named or ""
    if not takes or not passes or named is None or (said.get("by") and not _groups(said["by"])):
        return
    of = base(takes["behind"])
    if not is_on_roles:
        yield from on_matter(what.strip(" ."), passes, place, of, by)
        return
    who = role_of_title(what) if "(" not in what else ""  # `Maintainer (removal)`
    if who:
        yield Statement(f"becoming.{who}.vote", passes, place, of=of, by=by)
        for key in ("open_for", "nominations_open_for"):
            if value := duration(said.get(key, "")):
                yield Statement(f"becoming.{who}.{key}", value, place)


def _passes(words: str, th: str, known: str) -> str:
    """A threshold, by its figure where one stands beside it."""
    figure = _FIGURE.search(words)
    if not figure:
        return threshold(th, known)
    if figure["sign"] == ">" and figure["share"] == "50":
        return "more than 1/2"
    return f"{'more than' if figure['sign'] == '>' else 'at least'} {figure['share']}%"


def _groups(words: str) -> str:
    """Those who vote, by their roles; nothing for words that say more."""
    plain = re.sub(r"\b(?:current|all|active|existing|the|only)\b", "", words, flags=re.IGNORECASE)
    parts = [part.strip() for part in re.split(r",|/| and | & ", plain) if part.strip()]
    if not parts or not all(re.fullmatch(ROLE, part, re.IGNORECASE) for part in parts):
        return ""
    return ", ".join(role(part) for part in parts)
