"""Accounts behind other names: aliases of `OWNERS_ALIASES`, and people whom one list gives by name alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from bylaws.checks.copies.reading import as_granted
from bylaws.formats import owners
from bylaws.formats.listing import Entry, Listing


def without_aliases(listings: Sequence[Listing]) -> list[Listing]:
    """The lists with the people of each alias in its place, each at the line of `OWNERS_ALIASES` that names them."""
    aliases: dict[str, list[Entry]] = {}
    for listing in listings:
        for entry in listing.entries if listing.aliases else ():
            aliases.setdefault(entry.section.casefold(), []).append(entry)
    expanded = [
        replace(listing, entries=tuple(_expanded(listing, aliases))) if listing.format == owners.NAME else listing
        for listing in listings
    ]
    return as_granted(expanded)


def _expanded(listing: Listing, aliases: Mapping[str, Sequence[Entry]]) -> Iterator[Entry]:
    for entry in listing.entries:
        people = aliases.get(entry.handle.casefold())
        if people is None:
            yield entry
        for one in people or ():
            yield replace(entry, handle=one.handle, place=one.place, places=one.places)


def with_accounts(listings: Sequence[Listing]) -> list[Listing]:
    """The lists with the accounts of people whom they give by name alone, where another list has one for that name."""
    accounts: dict[str, dict[str, str]] = {}
    for listing in listings:
        for entry in listing.entries:
            if entry.handle and entry.name:
                accounts.setdefault(entry.name.casefold(), {})[entry.handle.casefold()] = entry.handle
    known = {name: next(iter(found.values())) for name, found in accounts.items() if len(found) == 1}
    return [
        replace(listing, entries=tuple(_with_account(entry, known) for entry in listing.entries))
        for listing in listings
    ]


def _with_account(entry: Entry, known: Mapping[str, str]) -> Entry:
    if entry.handle or entry.name.casefold() not in known:
        return entry
    return replace(entry, handle=known[entry.name.casefold()])
