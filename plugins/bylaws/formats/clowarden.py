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
team, and without a `github_team`. A team whose access is more than the data gives somebody in it is refused too, such
as one team for two roles with different access; and so is a name that is not in small letters, digits and hyphens.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bylaws.body.governance import Governance
from bylaws.formats.listing import Entry, Listing
from bylaws.formats.made import File, Made, Pages, export
from bylaws.formats.teams import Teams, people_of
from bylaws.formats.yamltext import Value, block
from bylaws.rules import Finding
from bylaws.source.yaml import YamlFile, read_text

NAME: Final = "clowarden"
PATH: Final = "config.yaml"

_TEAM_NAME: Final = re.compile(r"[a-z0-9-]+")
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
    for team in found.teams.values():
        if not _TEAM_NAME.fullmatch(team.name):
            message = f"CLOWarden knows no team with the name `{team.name}`"
            hint = "write the name as the address of the team has it: small letters, digits and hyphens"
            found.problems.append(Finding(team.place, message, hint))
    listed: list[Value] = [{"name": name, "teams": access} for name, access in sorted(repositories.items())]
    text = _HEAD + block({"teams": teams, "repositories": listed})
    return Made((File(PATH, text),), tuple(found.problems))


# --- reading ---------------------------------------------------------------------------------------------------------

_TEAMS: Final = re.compile(r"^teams[ \t]*:[ \t]*\n[ \t]*-[ \t]+\w+[ \t]*:", re.MULTILINE)
_PEOPLE: Final = re.compile(r"^[ \t-]*(?:maintainers|members|formation)[ \t]*:", re.MULTILINE)


def matches(path: str, text: str) -> bool:
    """Whether the file has teams as CLOWarden and Sheriff know them: any `config.yaml` may be something else."""
    return path.endswith((".yaml", ".yml")) and bool(_TEAMS.search(text) and _PEOPLE.search(text))


def read(path: str, text: str) -> Listing:
    """The people of every team."""
    document = read_text(path, text, foreign=True)
    return Listing(path, NAME, tuple(_people(document)), problems=tuple(document.problems))


def _people(document: YamlFile) -> Iterator[Entry]:
    teams = document.data.get("teams") if isinstance(document.data, dict) else None
    for team in teams if isinstance(teams, list) else ():
        name = team.get("name") if isinstance(team, dict) else None
        if isinstance(name, str):
            yield from people_of(document, team, name)
