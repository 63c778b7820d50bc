"""The pictures of people for their cards: fetched from GitHub while a site is made, for bodies that ask for them.

They are files of the site, so that the browsers of readers ask no other host. What was fetched is kept in a cache of
the user: from the same cache comes the same site, with a network or without one. urllib3 comes with the extra `online`;
nothing here loads it before there is something to fetch.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from bylaws.avatars.kept import Kept, keep, kept_in
from bylaws.avatars.source import GITHUB, Source
from bylaws.body.governance import Governance
from bylaws.links.online import has_urllib3
from bylaws.pages.site.pictures import accounts
from bylaws.problems import Problem, quoted
from bylaws.rules.running import MISSING_PACKAGE

FOLDER: Final = "avatars"
"""The folder of the pictures in the cache."""
_NAMED: Final = 3
"""How many accounts a note names that share a reason."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """What is known of the pictures that some bodies want."""

    pictures: Mapping[str, bytes]
    """By GitHub account, in lower case."""
    note: str = ""
    """Which ones could not be fetched, and why: no problem of the data, and no reason to stop."""
    problems: tuple[Problem, ...] = ()


def fetched(governances: Iterable[Governance], *, cache: Path, now: datetime, source: Source | None = None) -> Fetched:
    """The pictures that bodies want for their cards, from the cache or from GitHub.

    Args:
        cache: the folder of bylaws among the caches of the user; they are kept in a folder in it.
        now: the time, with a zone.
        source: who is asked instead of GitHub.
    """
    folder = cache / FOLDER
    wanting = {governance: set(accounts(governance).values()) for governance in governances}
    known = {account: kept_in(folder, account) for account in sorted(set().union(*wanting.values()))}
    due = [account for account, kept in known.items() if not kept.is_fresh(now)]
    problems: tuple[Problem, ...] = ()
    if due and not has_urllib3():
        problems = tuple(_without_urllib3(governance) for governance, wanted in wanting.items() if wanted & set(due))
    elif due:
        from bylaws.avatars.fetching import answers

        for account, answer in answers(due, source or GITHUB):
            known[account] = known[account].after(answer, now)
            keep(folder, account, known[account])
    pictures = {account: kept.picture for account, kept in known.items() if kept.picture}
    return Fetched(pictures, _note(known), problems)


def _without_urllib3(governance: Governance) -> Problem:
    place = governance.body.documents.site.place("avatars")
    message = "`urllib3` 2.2 or later, which fetches pictures, is not installed"
    return MISSING_PACKAGE.at(place, message, "install `bylaws[online]`")


def _note(known: Mapping[str, Kept]) -> str:
    """`3 pictures could not be fetched: the host answers 404 (`ada` and `bo`); no answer came in time (`cleo`)`."""
    reasons: dict[str, list[str]] = {}
    for account, kept in known.items():
        if kept.reason:
            reasons.setdefault(kept.reason, []).append(account)
    number = sum(map(len, reasons.values()))
    told = "; ".join(f"{reason} ({_named(reasons[reason])})" for reason in sorted(reasons))
    return f"{number} picture{'s' * (number > 1)} could not be fetched: {told}" if number else ""


def _named(found: list[str]) -> str:
    if len(found) <= _NAMED:
        return quoted(found)
    return f"{', '.join(f'`{account}`' for account in found[:_NAMED])} and {len(found) - _NAMED} more"
