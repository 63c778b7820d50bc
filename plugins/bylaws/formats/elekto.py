"""
Elections for Elekto: `election.yaml` and `voters.yaml` in a folder for each election.

An election is written when the data has its `dates`: it begins with the first second of the day on which voting opens
and ends with the last second of the day on which it closes, in UTC, as Elekto reads them. The voters are the active
members of `voters.group`, else of the usual electorate; the officers are those whom `officers.people` names.

Elekto finds the winners with the Schulze method, so an election with another method is left to you. It also wants
`election_desc.md` and a file for each candidate in that folder: these are written by hand.

Elekto tells capitals apart: whoever is spelled in another way than on GitHub cannot vote. `bylaws drift` says where
another file spells an account differently.

It is refused when no election has dates, and when one of those that have dates lacks something: whole dates, the
number of seats, officers, or voters who can be named and have a GitHub account. Who has contributed how much is not in
the data.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from datetime import datetime
from typing import Final

from bylaws.body.governance import Governance
from bylaws.formats.accounts import accounts
from bylaws.formats.addresses import of_page, of_target, organization
from bylaws.formats.listing import Listing, account, listed
from bylaws.formats.made import File, Made, Pages, export
from bylaws.formats.yamltext import Value, block
from bylaws.model.alternatives import Method
from bylaws.model.elections import Election, ElectionDates
from bylaws.model.times import Date
from bylaws.rules import Finding
from bylaws.source.yaml import read_text

NAME: Final = "elekto"
PATH: Final = "elections/"

_COUNTED: Final = (None, Method.CONDORCET, Method.SCHULZE)


@export(NAME, PATH)
def write(governance: Governance, pages: Pages) -> Made:
    """Two files for each election with dates."""
    body = governance.body
    files: list[File] = []
    problems: list[Finding] = []
    dated = [election for election in body.elections.values() if election.dates]
    if not dated:
        election = next(iter(body.elections.values()), None)
        message = "no election has `dates`" if election else f"`{body.project.id}` has no elections"
        place = election.place() if election else body.project.place()
        hint = "add the `dates` of the election: when voting opens and closes, and for how many seats"
        return Made((), (Finding(place, message, hint),))
    for election in dated:
        assert election.dates
        voters = _voters(governance, election)
        problems += _missing(governance, election, election.dates, voters)
        named, _ = accounts(governance, voters)
        if not problems:
            files.append(File(f"{election.id}/election.yaml", block(_election(governance, election, pages))))
            files.append(File(f"{election.id}/voters.yaml", block({"eligible_voters": named})))
    return Made(tuple(files), tuple(problems))


def _voters(governance: Governance, election: Election) -> tuple[str, ...]:
    group = (election.voters.group if election.voters else None) or governance.electorate()
    return (governance.members(group) if group else None) or ()


def _missing(
    governance: Governance, election: Election, dates: ElectionDates, voters: tuple[str, ...]
) -> Iterator[Finding]:
    for key in ("opens", "closes", "exceptions_until"):
        date = getattr(dates, key)
        if date and date.day is None:
            yield Finding(dates.place(key), f"`{date}` is no whole date", "write year, month and day")
    if dates.opens > dates.closes:
        message = f"voting closes on {dates.closes}, before it opens on {dates.opens}"
        yield Finding(dates.place("closes"), message, "mend one of the dates")
    if not isinstance(dates.seats, int):
        message = f"nobody says how many seats `{election.id}` fills"
        yield Finding(dates.place(), message, "add `seats` to its `dates`")
    if not (election.officers and election.officers.people):
        place = election.officers.place() if election.officers else election.place()
        message = f"nobody is named who runs `{election.id}`"
        yield Finding(place, message, "name the `people` of its `officers`")
    if not voters:
        place = election.voters.place() if election.voters else election.place()
        message = f"the voters of `{election.id}` cannot be named"
        yield Finding(place, message, "name a group of people who hold a role as `voters`")
    for voter in voters:
        person = governance.person(voter)
        if person and governance.github_of(voter) is None:
            message = f"`{voter}` votes, and has no GitHub account"
            yield Finding(person.place("handle"), message, "hold the election with another tool")
    yield from _method(election)


def _method(election: Election) -> Iterator[Finding]:
    if not election.method:
        message = f"nobody says how the votes of `{election.id}` are counted"
        yield Finding(election.place("method"), message, "add its `method`")
    elif election.method not in _COUNTED:
        message = f"`{election.id}`: Elekto does not count `{election.method}`"
        yield Finding(election.place("method"), message, "hold it with another tool")


def _election(governance: Governance, election: Election, pages: Pages) -> dict[str, Value]:
    dates = election.dates
    assert dates
    assert election.officers
    voters = election.voters
    rules = of_page(governance, pages, "governance", "elections") or of_page(governance, pages, "governance")
    guide = of_target(governance, voters.guide if voters else None) or rules
    exceptions = of_target(governance, voters.exceptions if voters else None)
    officers, _ = accounts(governance, election.officers.people)
    found: dict[str, Value | None] = {
        "name": f"{governance.body.project.called} {election.id.replace('-', ' ')} {dates.opens.year}",
        "organization": organization(governance) or governance.body.project.called,
        "start_datetime": _moment(dates.opens, 0, 0, 1),
        "end_datetime": _moment(dates.closes, 23, 59, 59),
        "no_winners": dates.seats if isinstance(dates.seats, int) else None,
        "allow_no_opinion": True,
        "delete_after": True,
        "show_candidate_fields": [],
        "election_officers": officers,
        "eligibility": f"Who may vote is said in [the rules]({guide})." if guide else None,
        "exception_description": f"Whoever is not on the roll can [ask for an exception]({exceptions})."
        if exceptions
        else None,
        # the documentation of Elekto says `exceptions_due`, its code reads this
        "exception_due": _moment(dates.exceptions_until or dates.opens, 23, 59, 59),
    }
    return {key: value for key, value in found.items() if value is not None}


def _moment(date: Date, hour: int, minute: int, second: int) -> datetime:
    return datetime(date.year, date.month or 1, date.day or 1, hour, minute, second)


# --- reading ---------------------------------------------------------------------------------------------------------

_KEY_OF: Final = {"voters.yaml": "eligible_voters", "election.yaml": "election_officers"}
_ROLES: Final = {"eligible_voters": "voter", "election_officers": "election officer"}


def matches(path: str, text: str) -> bool:
    """Whether Elekto reads the file for people: by its name and its key."""
    key = _KEY_OF.get(posixpath.basename(path))
    return bool(key and re.search(rf"^{key}[ \t]*:", text, re.MULTILINE))


def read(path: str, text: str) -> Listing:
    """The voters or the officers of one election. Elekto tells capitals apart: only who is spelled so can vote."""
    document = read_text(path, text, foreign=True)
    key = _KEY_OF[posixpath.basename(path)]
    election = posixpath.basename(posixpath.dirname(path))
    data = document.data if isinstance(document.data, dict) else {}
    entries = tuple(
        account(
            word,
            place,
            role=_ROLES[key],
            section=f"{_ROLES[key]} of {election}".removesuffix(" of "),
            area=election,
            grants=True,
        )
        for word, place in listed(document, data, key)
    )
    return Listing(path, NAME, entries, problems=tuple(document.problems))
