"""Groups inside a body: working groups, committees and teams of which there can be many, with one set of rules."""

from __future__ import annotations

from bylaws.model.decided import Decided, Ruled
from bylaws.model.groups import Group
from bylaws.model.noted import Binding, Noted
from bylaws.model.procedures import NamedLink, Step
from bylaws.model.quantities import Size
from bylaws.model.reviewing import Reviewing
from bylaws.model.times import Duration
from bylaws.source import FLAG, PHRASE, TEXT, Open, one_of, one_or_several, optional, required, several


class Creation(Decided):
    """How such a group comes into being."""

    proposed_by: Group | Open | None = optional(Group, "anyone")
    """Who may propose one."""

    proposal: str | Open | None = optional(PHRASE, "a pull request that adds a charter")
    """In what it is proposed, as a phrase behind `in`."""

    charter: tuple[str, ...] | Open = one_or_several(PHRASE, ["goals", "deliverables", "lead"])
    """What its charter must name, as phrases."""

    steps: tuple[Step, ...] | Open = several(Step, "present the charter to the maintainers")
    """What is done, step by step. Argo has such a rule."""


class GroupLead(Noted):
    """Who leads such a group."""

    name: str = optional(TEXT, "lead", default="lead", settled=True)
    """What whoever leads it is called, in the singular."""

    count: Size | Open | None = optional(Size, "1 to 2")
    """How many there are."""

    appointed_by: Group | Open | None = optional(Group, "maintainer")
    """Who appoints them."""

    elected: bool | Open = optional(FLAG, True, default=False)
    """Whether the members of the group elect them."""

    term: Duration | Open | None = optional(Duration, "1 year")
    """For how long."""

    confirmed_every: Reviewing | Open | None = optional(Reviewing, "1 year")
    """How often they are confirmed again."""

    confirmed_by: Group | Open | None = optional(Group, "steering-committee")
    """Who confirms them."""

    duties: tuple[str, ...] | Open = several(PHRASE, "Publish the notes")
    """What whoever leads it does, as phrases that begin with a verb. SPIFFE has such a rule."""


class GroupMembership(Noted):
    """Who belongs to such a group."""

    open_to: Group | Open | None = optional(Group, "anyone")
    """Who may join."""

    organizations: Size | Open | None = optional(Size, "at least 2")
    """From how many organizations its members must come. CubeFS has such a rule for its interest groups."""

    how: str | Open | None = optional(TEXT, "Join the mailing list of the group.")
    """How somebody joins, as a full sentence."""


class GroupDecisions(Decided):
    """How such a group decides among its members."""

    otherwise: str | Open | None = optional(one_of("lead", "creator"), "lead")
    """Who decides where no decision is reached: its `lead`, or whoever decides about its creation (`creator`)."""


class GroupReports(Binding):
    """To whom such a group reports."""

    to: Group = required(Group, "maintainer")
    """To whom."""

    every: Duration | Open | None = optional(Duration, "3 months")
    """How often."""


class Dissolution(Ruled):
    """A way in which such a group ends."""

    when: str | Open | None = optional(TEXT, "its goals are met")
    """The case, in words with a verb, as they stand behind `when`."""

    automatic: bool | Open = optional(FLAG, True, default=False)
    """Whether it follows without a vote."""


class InnerGroup(Noted):
    """A sort of group inside the body, with the rules that hold for every group of this sort. Asked for by
    documents such as those of Kubernetes, Knative and Flux, whose working groups have rules in one place."""

    name: str = required(TEXT, "Working group")
    """The name in the singular."""

    plural: str | None = optional(TEXT, "Working groups", settled=True)
    """The plural. Without it, the name with an s at its end."""

    section: str | None = optional(TEXT, "Working groups", settled=True)
    """The heading of their section. Without it, the plural."""

    purpose: str | Open | None = optional(TEXT, "do work that crosses several areas")
    """What they are for: a phrase with a verb behind the plural, or full sentences."""

    see: tuple[NamedLink, ...] = several(
        NamedLink, {"text": "the charter of the committee", "url": "docs/steering/CHARTER.md"}, settled=True
    )
    """Pages that say more about them. Kubernetes, OpenFGA and SPIFFE have such links."""

    creation: Creation | Open | None = optional(Creation, {"proposed_by": "anyone", "vote": "simple-majority"})
    """How one comes into being."""

    lead: GroupLead | Open | None = optional(GroupLead, {"count": "1 to 2", "appointed_by": "maintainer"})
    """Who leads one."""

    membership: GroupMembership | Open | None = optional(GroupMembership, {"open_to": "anyone"})
    """Who belongs to one."""

    decides: GroupDecisions | Open | None = optional(GroupDecisions, {"vote": "lazy-consensus", "otherwise": "lead"})
    """How one decides."""

    duties: tuple[str, ...] | Open = several(PHRASE, "Publish the notes of its meetings")
    """What one does, as phrases that begin with a verb."""

    reports: GroupReports | Open | None = optional(GroupReports, {"to": "maintainer", "every": "3 months"})
    """To whom one reports."""

    dissolution: tuple[Dissolution, ...] | Open = several(Dissolution, {"when": "its goals are met", "automatic": True})
    """How one ends."""

    @property
    def singular(self) -> str:
        """The name in running text."""
        return _in_running_text(self.name)

    @property
    def plural_noun(self) -> str:
        """The plural in running text."""
        if self.plural:
            return _in_running_text(self.plural)
        return f"{self.singular}s"


def _in_running_text(name: str) -> str:
    """`Working groups` are working groups; where every word has a capital, they belong to the name."""
    words = name.split()
    if len(words) > 1 and all(word[:1].isupper() for word in words if word[:1].isalpha()):
        return name
    return " ".join(word.lower() if word[1:].islower() else word for word in words)
