"""
The votes that GitVote counts in issues and pull requests.

A comment with `/vote-NAME` begins a vote, `/vote` alone the one that is usual. There is a profile for each kind of
vote, and for each decision that differs from its kind. The name is that of the vote in `bylaws vote`, with capitals in
place of hyphens: `two-thirds` is `/vote-twoThirds`. Those who may vote stand in it one by one, so that nobody else can:
GitVote lets every collaborator vote where it finds nobody.

GitVote knows one rule: the votes in favor, as a percentage of everybody who may vote, reach a number. The percentages
are exact: up to 1,000 voters, GitVote passes what our own count passes, and nothing else. For `more than 1/2` that is
50.01, because 50 would pass a tie.

Everything else is left out with a warning that says why, and is counted by hand: votes that pass without a majority
(such as lazy consensus), votes cast as the base, a quorum that does not follow from the votes in favor, vetoes, votes
per organization, secret votes, votes that are not held in public, people who have no vote because of the matter,
business days, and votes of which nobody says how long they are open. Where `exports` names `gitvote`, the governance
page says for each decision which command begins it, or that it is counted by hand.

GitVote tells capitals apart: a vote of `ada` is not one of `Ada`. So accounts are spelled as the data has them, and
`bylaws drift` says where another file spells one differently.

It is refused when GitVote can count none of the votes.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterable
from textwrap import indent
from typing import Final

from bylaws.body.governance import Governance
from bylaws.formats.gitvote_profiles import GitVote, Profile
from bylaws.formats.listing import Listing, NamedTeam, account, listed
from bylaws.formats.made import File, Made, Pages, export
from bylaws.formats.yamltext import Value, block
from bylaws.markdown.writing import shown
from bylaws.rules import WARNING, Finding
from bylaws.source.yaml import read_text
from bylaws.words.matters import matter_name

NAME: Final = "gitvote"
PATH: Final = ".gitvote.yml"


@export(NAME, PATH)
def write(governance: Governance, pages: Pages) -> Made:
    """A profile for each vote that can be counted; a warning for each that cannot."""
    found = GitVote(governance)
    problems = tuple(
        Finding(it.place, f"`{it.what}` is left out, for GitVote cannot count it: {it.why}", it.hint, severity=WARNING)
        for it in found.by_hand
    )
    if not found.profiles:
        body = governance.body
        place = body.voting.place() if body.voting else body.project.place()
        message = f"`{body.project.id}` has no vote that GitVote can count"
        return Made((), (*problems, Finding(place, message, "count them by hand, or change what is named")))
    profiles = "".join(
        _comment(matter_name(governance, matter) for matter in found.subjects[name]) + block({name: _profile(settings)})
        for name, settings in found.profiles.items()
    )
    return Made((File(PATH, f"profiles:\n{indent(profiles, '  ')}"),), problems)


def _comment(subjects: Iterable[str]) -> str:
    return "".join(f"# {shown(subject)}\n" for subject in dict.fromkeys(subjects))


def _profile(settings: Profile) -> dict[str, Value]:
    """All keys in every profile: what one leaves out is not taken from `default`."""
    users = sorted(settings.users, key=str.casefold)
    return {
        "duration": settings.duration,
        "pass_threshold": settings.pass_threshold,
        "allowed_voters": {"teams": [], "users": users},
        "close_on_passing": settings.close_on_passing,
    }


# --- reading ---------------------------------------------------------------------------------------------------------


def matches(path: str, text: str) -> bool:
    """Whether GitVote reads the file."""
    return posixpath.basename(path) == PATH


def read(path: str, text: str) -> Listing:
    """The voters of each profile; those whom teams stand for are not known here."""
    document = read_text(path, text, foreign=True)
    data = document.data if isinstance(document.data, dict) else {}
    profiles = data.get("profiles")
    voters = {
        name: profile.get("allowed_voters")
        for name, profile in (profiles.items() if isinstance(profiles, dict) else ())
        if isinstance(profile, dict)
    }
    entries = tuple(
        account(word, place, role="voter", section=f"voter of {name}", grants=True)
        for name, allowed in voters.items()
        for word, place in listed(document, allowed, "users")
    )
    teams = tuple(
        NamedTeam(word, place, grants=True)
        for name, allowed in voters.items()
        for word, place in listed(document, allowed, "teams")
    )
    return Listing(path, NAME, entries, problems=tuple(document.problems), teams=teams)
