"""On which sections of which pages each key of the data is said, and which keys no page says.

This is a table, not a record of what is read while pages are made. A value is read for many reasons: to count a vote,
to lead a link, to see whether there is anything to say. That it was read proves nothing, and a run would pay for the
record at each attribute. What proves the table is taking things away (`tests/pages/test_homes.py`): without a key, a
section named here reads differently, and without these sections, no page says the key.

`unprinted` asks it what a body loses, and the reference on which page a key is printed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field
from functools import cache
from typing import Any, Final

from bylaws.model.body import Body
from bylaws.source import Kind, ListOf, Node, NodeKind, Register
from bylaws.structs import struct

EVERY_PAGE: Final = "*"
"""What each page says, such as the name of the body."""

_CELLS: Final = ("by", "vote", "excluding", "open_for", "venues", "must_be_voted")
"""What the table of decisions says of each."""
_OF_ROLES: Final[Mapping[str, str]] = {
    "": "",
    "github_team": "maintainers/people",
    "onboarding": "ladder/when-someone-joins",
    "offboarding": "ladder/stepping-down",
    "represents_body": "+ maintainers/introduction",
    "listed_in": "+ maintainers/introduction",
    "cap": "governance/vendor-neutrality",
    **dict.fromkeys((f"{way}.{key}" for way in ("becoming", "removal") for key in _CELLS), "+ governance/decisions"),
    "becoming.approvals": "+ governance/decisions",
    **dict.fromkeys(("becoming.what", "removal.what"), "governance/decisions"),
}
"""The same of a level, an office and a team; behind `+` what says it besides the section about the role."""

_COLUMNS: Final = (
    "listed_in", "privileges.access", "privileges.on", "requirements.held", "requirements.held_for",
    "requirements.sponsors",
)  # fmt: skip
"""What the table of all levels says, where there is one; the sections below do not say it again then."""
_LEVEL_IN_A_LIST: Final = "ladder/levels governance/roles"
_OFFICE_IN_A_LIST: Final = "governance/offices charter/offices charter/leadership governance/roles"


def _of_roles(roles: str, section: str) -> dict[str, str]:
    """The lines of a sort of roles, which has sections of its own."""
    homes = {
        key: f"{section} {more[2:]}" if more.startswith("+") else more or section for key, more in _OF_ROLES.items()
    }
    return {f"{roles}.{key}".rstrip("."): sections for key, sections in homes.items()}


_SAID: Final[Mapping[str, str]] = {
    "project": "governance/introduction charter/introduction governance/introduction|site/overview",
    **dict.fromkeys(("project.name", "project.short_name", "project.type"), EVERY_PAGE),
    "project.mission": "governance/mission-and-scope",
    "project.goals": "governance/mission-and-scope",
    "project.scope": "governance/mission-and-scope",
    "project.roadmap": "governance/mission-and-scope governance/introduction",
    "project.values": "governance/values",
    "project.outlook": "governance/roles",
    "project.governing_body": "governance/roles governance/voting governance/decisions",
    "project.license": "governance/licenses",
    "project.documentation_license": "governance/licenses",
    "project.sign_off": "governance/licenses",
    "project.contributing": "governance/licenses ladder/introduction",
    "project.credits": "governance/credits",
    "project.foundation.maintainer_list": "maintainers/introduction",
    "organizations": "maintainers/organizations maintainers/people",
    "people": "maintainers/people maintainers/emeritus maintainers/not-active maintainers/on-leave "
    "charter/contributors-to-this-charter",
    "parties": EVERY_PAGE,
    "definitions": "governance/definitions",
    "seats": "maintainers/people maintainers/emeritus maintainers/not-active maintainers/on-leave",
    "scopes": "governance/repositories-and-subprojects maintainers/listed-elsewhere maintainers/people",
    "subprojects": "governance/repositories-and-subprojects",
    "subprojects.word": EVERY_PAGE,
    **_of_roles("ladder", "ladder/levels"),
    **dict.fromkeys((f"ladder.{key}" for key in ("name", "plural", "description", "size")), _LEVEL_IN_A_LIST),
    **dict.fromkeys((f"ladder.{key}" for key in _COLUMNS), "ladder/levels ladder/introduction"),
    **_of_roles("offices", "governance/offices charter/offices charter/leadership"),
    **dict.fromkeys((f"offices.{key}" for key in ("name", "plural", "description", "size")), _OFFICE_IN_A_LIST),
    **_of_roles("teams", "governance/teams"),
    "teams.election": "governance/elections",
    "teams.reviewed": "governance/teams maintainers/people",
    "offices.cap": "governance/offices charter/offices",
    "teams.cap": "governance/teams",
    **dict.fromkeys(
        (f"teams.cap.{key}" for key in ("classes", "from_", "at_election", "resign", "on_breach")), "governance/teams"
    ),
    "lifecycle.onboarding": "ladder/when-someone-joins",
    "lifecycle.offboarding": "ladder/stepping-down",
    "lifecycle.inactivity": "ladder/inactivity",
    "lifecycle.removal": "ladder/removal",
    **dict.fromkeys((f"lifecycle.removal.{key}" for key in _CELLS), "ladder/removal governance/decisions"),
    "lifecycle.removes": "governance/decisions",
    "lifecycle.stepping_down": "ladder/stepping-down",
    "lifecycle.leave": "ladder/leave-of-absence",
    "lifecycle.emeritus": "ladder/emeritus",
    "lifecycle.emeritus.when": "ladder/emeritus ladder/stepping-down",
    "lifecycle.affiliation": "maintainers/keeping-this-list|governance/roles",
    "voting": "governance/voting",
    "decisions": "governance/decisions",
    **dict.fromkeys((f"decisions.{key}" for key in ("what", *_CELLS)), "governance/decisions"),
    "prohibitions": "governance/decisions",
    "elections": "governance/elections",
    "meetings": "meetings/meetings|governance/meetings meetings/meetings|charter/communication",
    **dict.fromkeys(
        (
            f"meetings.{key}"
            for key in ("chaired_by", "minutes_by", "notice", "attendance", "attendance_strength", "zones_permitting")
        ),
        "governance/meetings charter/communication",
    ),
    "closed_meetings": "governance/meetings|meetings/closed-meetings",
    "channels": "governance/communication meetings/channels|governance/meetings charter/communication",
    **dict.fromkeys(("channels.name", "channels.address", "channels.url"), EVERY_PAGE),
    "code_of_conduct": "governance/code-of-conduct conduct/how-reports-are-handled",
    **dict.fromkeys(
        ("code_of_conduct.follows", "code_of_conduct.called", "code_of_conduct.applies"),
        "conduct/introduction|governance/code-of-conduct governance/introduction charter/code-of-conduct",
    ),
    "code_of_conduct.own_text": "conduct/introduction|governance/code-of-conduct",
    "code_of_conduct.report_to": "conduct/reporting|governance/code-of-conduct",
    "code_of_conduct.guidelines": "conduct/guidelines|governance/code-of-conduct",
    "security": "governance/security-response security/what-follows",
    "security.report_to": "governance/security-response security/introduction",
    "security.supported": "maintainers/people security/supported-versions",
    "neutrality": "governance/vendor-neutrality",
    "amendments": "governance/changing-these-rules",
    "groups": "governance/groups",
    "charter": "charter/introduction",
    **{
        f"charter.{key}": f"charter/{section}"
        for section, keys in {
            "background": "background",
            "mission": "mission",
            "scope": "scope out_of_scope",
            "deliverables": "deliverables success roadmap",
            "results-so-far": "completed",
            "related-projects": "projects projects_note",
            "coordination": "stakeholders coordination",
            "operations": "operations",
            "review-and-end": "inactive_after ends_when reviewed_every approvals",
            "contributors-to-this-charter": "founders contributors",
        }.items()
        for key in keys.split()
    },
}
"""By the way to a key, the sections that say it. What stands below it has the same homes, or a line of its own.

Behind `|` is what says it where the page before it is not made. A section such as `governance/teams` stands for those
of each team.
"""

_UNSAID: Final[Mapping[str, str]] = {
    "project.id": "names the folder of the body",
    "project.branch": "is a part of links",
    "documents": "arranges the pages",
    "exports": "is for copies that other tools read",
    "organizations.aliases": "is for reading lists that others keep",
    "people.affiliation.since": "counts in rules on affiliations",
    "scopes.paths": "is for `CODEOWNERS`",
    **dict.fromkeys(("scopes.body", "parties.bodies", "parties.role"), "says where its people are counted"),
    "teams.kind": "is for exports",
    "teams.plural": "is for exports",
    "channels.kind": "is for exports",
    "channels.public": "says in which list of channels it stands",
    "meetings.since": "is for `bylaws audit` and `bylaws apply`, and for the pages that `documents` names",
    "decisions.topic": "says in which section the decision stands",
    "review": "is for `bylaws audit` and `bylaws apply`, and for the pages that `documents` names",
}
"""By the way to a key that no page says, what it is for instead."""


@struct
class Homes:
    """Where a key is said: `governance/voting` is a section of a page."""

    sections: tuple[str, ...] = ()
    """As in the table, with `|` before what says it only where a page is not made."""
    unsaid: str = ""
    """What the key is for, where no page says it."""


@struct
class Row:
    """The homes of one key, and those of the keys below it, by attribute."""

    homes: Homes | None = None
    below: dict[str, Row] = field(default_factory=dict)


@cache
def rows() -> Mapping[str, Row]:
    """The table, by attribute from the top-level keys on."""
    root = Row()
    for way, homes in _SAID.items():
        _put(root, way, Homes(tuple(homes.split())))
    for way, reason in _UNSAID.items():
        _put(root, way, Homes(unsaid=reason))
    return root.below


def _put(root: Row, way: str, homes: Homes) -> None:
    *above, key = way.split(".")
    row = root
    for name in above:
        row = row.below.setdefault(name, Row())
    old = row.below.get(key, Row())
    row.below[key] = Row(homes, old.below)


# --- for the reference -----------------------------------------------------------------------------------------------


def homes_of(node: type[Node], key: str) -> tuple[Homes, ...]:
    """Where a key of a node is said, by attribute: more than one where nodes of this class stand in several places."""
    return tuple(_homes_by_class().get((node, key), ()))


@cache
def _homes_by_class() -> Mapping[tuple[type[Node], str], dict[Homes, None]]:
    found: dict[tuple[type[Node], str], dict[Homes, None]] = {}
    for node, key, homes in _reached(Body, rows(), Homes(), ()):
        found.setdefault((node, key), {})[homes] = None
    return found


def _reached(
    node: type[Node], below: Mapping[str, Row], homes: Homes, within: tuple[type[Node], ...]
) -> Iterator[tuple[type[Node], str, Homes]]:
    """Every key of the model by every way to it; a class inside itself is not gone through again."""
    for key, one in node.FIELDS.items():
        row = below.get(key, Row())
        here = row.homes or homes
        yield node, key, here
        inner = node_of(one.kind)
        if inner and inner not in within:
            yield from _reached(inner, row.below, here, (*within, node))


def node_of(kind: Kind[Any]) -> type[Node] | None:
    """The class of the nodes that a kind holds, if it holds any."""
    while isinstance(kind, ListOf | Register):
        kind = kind.item
    return kind.node() if isinstance(kind, NodeKind) else None
