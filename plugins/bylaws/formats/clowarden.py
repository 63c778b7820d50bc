"""
The teams and permissions of a GitHub organization, for CLOWarden (`config.yaml`, the format of Sheriff).

A team is written for each role and scope that names its `github_team`: the active holders of the role in the whole
body, or of any role in the scope. On GitHub, somebody must manage each team; GitHub calls these people maintainers of
the team, which has nothing to do with maintainers of a project. They are those in the team who hold the role that
`exports.clowarden.maintainers` names; all others are members. The access of a team to repositories is the highest that
its roles give in so many words: to the repositories of the scope, or to all of them for a role.

CLOWarden removes what the file does not have: teams, members, permissions. So this is a file for an organization that
has its teams in the data, and a warning lists what is known to go. It is refused where something is missing that would
be removed: a team of which nobody is known, or whose access nobody says; and also without somebody who manages each
team, and without a `github_team`.
"""

from __future__ import annotations

from typing import Final

from bylaws.body.governance import Governance
from bylaws.formats.made import File, Made, Pages, export
from bylaws.formats.teams import Teams
from bylaws.formats.yamltext import Value, block

NAME: Final = "clowarden"
PATH: Final = "config.yaml"

_HEAD: Final = "# `maintainers` manage a team on GitHub: the word says nothing about their role in the project.\n"


@export(NAME, PATH)
def write(governance: Governance, pages: Pages) -> Made:
    """The teams, and the repositories to which they have access."""
    found = Teams(governance, governance.body.exports.clowarden, NAME)
    teams: list[Value] = []
    repositories: dict[str, dict[str, Value]] = {}
    for team in found.teams.values():
        teams.append({"name": team.name, "maintainers": team.maintainers, "members": team.members})
        for repository, access in team.access.items():
            repositories.setdefault(repository, {})[team.name] = str(access)
    listed: list[Value] = [{"name": name, "teams": access} for name, access in sorted(repositories.items())]
    text = _HEAD + block({"teams": teams, "repositories": listed})
    return Made((File(PATH, text),), tuple(found.problems))
