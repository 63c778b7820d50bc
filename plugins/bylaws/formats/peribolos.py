"""
The members and teams of a GitHub organization, for Peribolos (`org.yaml`, a tool of Prow).

The teams are those of `bylaws export clowarden`: one for each role and scope that names its `github_team`. The
administrators of the organization are the active holders of the role that `exports.peribolos.admins` names; everybody
else in a team is a member of the organization. GitHub makes administrators managers of every team that they are in, so
they stand there too. `exports.peribolos.maintainers` names the role of the others who manage their team.

Peribolos removes whoever the file does not have from the organization and its teams; a warning lists what is known to
go. It is refused as for CLOWarden, but for the names of teams, and when nobody is known to administrate the
organization. A warning says so where there are fewer than five administrators: Peribolos does nothing then, unless it
is told otherwise by `--min-admins`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from bylaws.body.governance import Governance
from bylaws.formats.listing import Entry, Listing, account, listed
from bylaws.formats.made import File, Made, Pages, export
from bylaws.formats.owning import Holdings
from bylaws.formats.teams import GitHubTeam, Teams, people_of
from bylaws.formats.yamltext import Value, block
from bylaws.rules import WARNING, Finding
from bylaws.source.yaml import YamlFile, read_text

NAME: Final = "peribolos"
PATH: Final = "org.yaml"

_FEWEST_ADMINS: Final = 5
"""With fewer, Peribolos does nothing, unless it is told otherwise."""


@export(NAME, PATH)
def write(governance: Governance, pages: Pages) -> Made:
    """The organization with its people and teams."""
    given = governance.body.exports.peribolos
    found = Teams(governance, given, NAME)
    role = governance.roles.get((given.admins if given else None) or "")
    holdings = Holdings(governance, (role,) if role else ())
    admins = holdings.accounts(holdings.whole())
    if not admins:
        what = f"nobody holds `{role.id}`" if role else "nobody says who administrates the organization"
        hint = "list its holders in `seats`" if role else "name a role in `exports.peribolos.admins`"
        return Made((), (*found.problems, Finding(found.place, what, hint)))
    if len(admins) < _FEWEST_ADMINS:
        message = f"Peribolos wants {_FEWEST_ADMINS} administrators, and the data has {len(admins)}"
        hint = f"run it with `--min-admins={len(admins)}`, or let more people hold `{role.id if role else ''}`"
        found.problems.append(Finding(found.place, message, hint, severity=WARNING))
    everybody = [name for team in found.teams.values() for name in (*team.maintainers, *team.members)]
    members = [name for name in dict.fromkeys(everybody) if name not in admins]
    teams: dict[str, Value] = {name: _team(team, admins) for name, team in found.teams.items()}
    organization: dict[str, Value] = {"admins": admins, "members": members, "teams": teams}
    return Made((File(PATH, block({"orgs": {found.organization: organization}})),), tuple(found.problems))


def _team(team: GitHubTeam, admins: tuple[str, ...]) -> dict[str, Value]:
    managing = [*team.maintainers, *(name for name in team.members if name in admins)]
    return {
        "description": team.description,
        "privacy": "closed",
        "maintainers": managing,
        "members": [name for name in team.members if name not in admins],
        "repos": {repository: str(access) for repository, access in team.access.items()},
    }


# --- reading ---------------------------------------------------------------------------------------------------------

_OWNER: Final = "organization owner"


def matches(path: str, text: str) -> bool:
    """Whether the file has organizations, or a part of one, as Peribolos knows them."""
    if not path.endswith((".yaml", ".yml")):
        return False
    return bool(
        re.search(r"^orgs[ \t]*:", text, re.M)
        or (
            re.search(r"^teams[ \t]*:[ \t]*\n[ \t]+\S[^\n]*:[ \t]*\n", text, re.M)
            and re.search(r"^[ \t]+members[ \t]*:", text, re.M)
        )
    )


def read(path: str, text: str) -> Listing:
    """The administrators, and the people of every team. Who is only a member of the organization may do nothing."""
    document = read_text(path, text, foreign=True)
    data = document.data if isinstance(document.data, dict) else {}
    orgs = data.get("orgs")
    parts = [*orgs.values()] if isinstance(orgs, dict) else [data]
    entries = [entry for part in parts if isinstance(part, dict) for entry in _people(document, part)]
    return Listing(path, NAME, tuple(entries), problems=tuple(document.problems))


def _people(document: YamlFile, organization: dict[str, Any]) -> Iterator[Entry]:
    for word, place in listed(document, organization, "admins"):
        yield account(word, place, role=_OWNER, section=_OWNER, grants=True)
    yield from _nested(document, organization.get("teams"))


def _nested(document: YamlFile, teams: Any) -> Iterator[Entry]:
    for name, team in teams.items() if isinstance(teams, dict) else ():
        if isinstance(team, dict):
            yield from people_of(document, team, name)
            yield from _nested(document, team.get("teams"))
