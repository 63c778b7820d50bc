"""
The members and teams of a GitHub organization, for Peribolos (`org.yaml`, a tool of Prow).

The teams are those of `bylaws export clowarden`: one for each role and scope that names its `github_team`. The
administrators of the organization are the active holders of the role that `exports.peribolos.admins` names; everybody
else in a team is a member of the organization. GitHub makes administrators managers of every team that they are in, so
they stand there too. `exports.peribolos.maintainers` names the role of the others who manage their team.

Peribolos removes whoever the file does not have from the organization and its teams; a warning lists what is known to
go. It is refused as for CLOWarden, and when nobody is known to administrate the organization.
"""

from __future__ import annotations

from typing import Final

from bylaws.body.governance import Governance
from bylaws.formats.made import File, Made, Pages, export
from bylaws.formats.owning import Holdings
from bylaws.formats.teams import Team, Teams
from bylaws.formats.yamltext import Value, block
from bylaws.rules import Finding

NAME: Final = "peribolos"
PATH: Final = "org.yaml"


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
    everybody = [name for team in found.teams.values() for name in (*team.maintainers, *team.members)]
    members = [name for name in dict.fromkeys(everybody) if name not in admins]
    teams: dict[str, Value] = {name: _team(team, admins) for name, team in found.teams.items()}
    organization: dict[str, Value] = {"admins": admins, "members": members, "teams": teams}
    return Made((File(PATH, block({"orgs": {found.organization: organization}})),), tuple(found.problems))


def _team(team: Team, admins: tuple[str, ...]) -> dict[str, Value]:
    managing = [*team.maintainers, *(name for name in team.members if name in admins)]
    return {
        "description": team.description,
        "privacy": "closed",
        "maintainers": managing,
        "members": [name for name in team.members if name not in admins],
        "repos": {repository: str(access) for repository, access in team.access.items()},
    }
