"""The code of conduct that the body follows, and the way of a report."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from bylaws.model.groups import Group
from bylaws.model.noted import Noted, Strength
from bylaws.source import (
    FLAG,
    PHRASE,
    TARGET,
    TEXT,
    WHOLE,
    Node,
    Open,
    one_of,
    one_or_several,
    optional,
    ref,
    several,
)


class Route(Noted):
    """What happens to a report because of whom it is about or from."""

    when: str | Open | None = optional(TEXT, "the committee needs help from the project")
    """The case, as a clause with a verb behind `if`; in place of `about`."""

    about: Group | None = optional(Group, "maintainer", settled=True)
    """The people whom the report accuses."""

    role: str = optional(one_of("accused", "reporter", "involved"), "accused", default="accused", settled=True)
    """The part that they have in the report."""

    report_to: tuple[str, ...] | Open = one_or_several(ref("channel or address"), ["cncf-staff"])
    """Where such a report may be sent instead."""

    report_strength: Strength | Open | None = optional(Strength, "may")
    """How binding that is."""

    informs: Group | Open | None = optional(Group, "foundation")
    """Whom those who handle reports tell about it."""

    informs_strength: Strength | Open | None = optional(Strength, "must")
    """How binding that is."""

    escalates: Group | Open | None = optional(Group, "foundation")
    """To whom such a report is passed on, who may step in."""

    escalates_strength: Strength | Open | None = optional(Strength, "must")
    """How binding that is."""

    recused: bool | Open = optional(FLAG, True, default=False)
    """Whether they take no part in the decision."""

    designates: int | Open | None = optional(WHOLE, 2)
    """How many people are named to work with the foundation's committee."""

    designated_from: Group | None = optional(Group, "maintainer", settled=True)
    """Out of which group."""

    designated_by: Group | Open | None = optional(Group, "maintainer")
    """Who names them. Without it, the members of the group itself."""

    uninvolved: bool | Open = optional(FLAG, True, default=False)
    """Whether they must have no part in the matter."""

    handled_by: Group | Open | None = optional(Group, "foundation")
    """Who decides: a group, or `foundation` for the foundation's committee."""


class CodeOfConduct(Node):
    """The code of conduct. The text itself is the foundation's: it is linked, never copied. The line form is whose it
    is: `code_of_conduct: cncf`."""

    ONE_LINE: ClassVar[str] = "follows"
    ELSEWHERE: ClassVar[Mapping[str, str]] = {
        "url": "use `own_text` for a text of your own; the foundation's is linked without it",
        "contact": "use `report_to`",
        "contacts": "use `report_to`",
        "appeal": "write it into a section of your own: `documents.conduct.sections.appeals.text`",
    }

    follows: str = optional(one_of("cncf", "own"), "cncf", default="cncf", settled=True)
    """Whose code of conduct is adopted: that of the foundation, or `own_text`."""

    called: str | Open | None = optional(TEXT, "Contributor Covenant")
    """What the body's own code is called."""

    own_text: str | Open | None = optional(TARGET, "https://example.org/conduct")
    """The body's own code, or rules of its own beside the foundation's."""

    applies: str | Open | None = optional(
        PHRASE, "in project spaces, and in public whenever someone speaks for the project"
    )
    """Where it applies, as a phrase behind `It applies`."""

    report_to: tuple[str, ...] | Open = one_or_several(ref("channel or address"), ["private-list"])
    """Where reports go: channels, or e-mail addresses of roles."""

    handled_by: Group | Open | None = optional(Group, "maintainer")
    """Who handles reports: a group, or `foundation`."""

    handled_in: tuple[str, ...] | Open = one_or_several(ref("channel"), ["private-list"])
    """The private place where they are discussed."""

    routes: tuple[Route, ...] | Open = several(
        Route, {"about": "maintainer", "designates": 2, "handled_by": "foundation"}
    )
    """What differs when certain people are part of the report."""

    sanctions: tuple[str, ...] | Open = several(PHRASE, "a warning", "the loss of a role")
    """What can follow a violation, as phrases, from the mildest to the hardest."""

    heard: bool | Open = optional(FLAG, True, default=False)
    """Whether whoever is accused can answer before it is decided. Open Cluster Management has such a rule."""

    guidelines: tuple[str, ...] | Open = several(TEXT, "Credit other developers when you reuse their work.")
    """Further rules of the body, as full sentences."""
