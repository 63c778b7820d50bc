"""Who decides a matter, and how: the actor of a sentence and its vote, for every rule and every kind of vote."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Final

from bylaws.body.governance import Governance
from bylaws.model.decided import Ruled, Stage
from bylaws.model.groups import CONCERNED, Excluded, Group
from bylaws.model.inner import Creation, Dissolution
from bylaws.model.quantities import Test
from bylaws.model.vote_kinds import Base, VoteKind
from bylaws.source import Open
from bylaws.words import messages as say
from bylaws.words.fact import Fact
from bylaws.words.names import Names
from bylaws.words.values import strength

SEVERAL: Final = ("role", "contributors", "union", "both", "anyone", "voters")
"""Groups of which any member may be the one who decides alone; a team does so as a whole."""
_ABOUT_NO_ONE: Final = (Creation, Dissolution)
"""Rules on groups inside the body: no person is concerned, whom a kind of vote could leave out."""


class Deciders:
    """Who decides a matter, and by which kind of vote, as far as the data says it."""

    def __init__(self, governance: Governance, names: Names) -> None:
        self.governance = governance
        self.names = names

    # --- who and how -------------------------------------------------------------------------------------------------

    def kind(self, rule: Ruled | None) -> VoteKind | None:
        """The kind of vote by which a rule is decided; None where one person decides, or where nobody says it."""
        return None if rule and rule.alone else self.governance.kind(rule)

    def electorate_said(self, rule: Ruled | None = None) -> Group | None:
        """Who decides, where the data says it: that a tool must take somebody for it is no rule of the body."""
        if rule and (rule.by or isinstance(rule.by, Open)):
            return rule.by or None
        if rule and (team := self.governance.votes.deciding_team(rule)):
            return Group(role=team.id)
        voting, project = self.governance.voting, self.governance.body.project
        if voting.electorate:
            return voting.electorate
        named = project.governing_body if "governing_body" in project.given() else None
        return self.governance.electorate() if named else None

    def electorate_of(self, kind: VoteKind) -> Group | None:
        """Who votes by a kind of vote, where it is the same people every time and the data says who they are."""
        found = self._electorates.get(kind.id)
        if not found:
            return self.electorate_said()
        plain = [without_matter(group) if group else None for group in found]
        return plain[0] if all(group == plain[0] for group in plain[1:]) else None

    def named_by_rules(self, kind: VoteKind) -> bool:
        """Whether a rule or a stage is decided by a kind."""
        return kind.id in self._electorates

    @cached_property
    def _electorates(self) -> dict[str, list[Group | None]]:
        """For each kind of vote, who votes by it: one group for each rule and each stage that names it."""
        found: dict[str, list[Group | None]] = {}
        voting = self.governance.voting
        for name in (voting.default, voting.otherwise):
            if name:
                found.setdefault(name, []).append(self.electorate_said())
        for node in self.governance.nodes:
            if isinstance(node, Ruled):
                group = self.electorate_said(node)
                if node.vote:
                    found.setdefault(node.vote, []).append(group)
                self._of_stages(node.then, group, found)
            elif isinstance(node, VoteKind):
                before = found.get(node.id, [self.electorate_said()])
                self._of_stages(node.then, before[0], found)
        return found

    @staticmethod
    def _of_stages(stages: Sequence[Stage] | Open, group: Group | None, found: dict[str, list[Group | None]]) -> None:
        for stage in stages:
            if stage.vote:
                found.setdefault(stage.vote, []).append(stage.by or group)

    def who(self, rule: Ruled | None, kind: VoteKind | None = None) -> Fact | None:
        """Who decides, without those who have no vote in the matter; None where nobody says who."""
        found = self.electorate_said(rule)
        left_out = (*(rule.excluding if rule else ()), *(kind.excluding if kind else ()))
        if isinstance(rule, _ABOUT_NO_ONE):
            left_out = tuple(one for one in left_out if one is not Excluded.SUBJECT)
        return self.names.who(found, excluding=left_out) if found else None

    def decides(self, rule: Ruled, *, who: Fact | None = None) -> Fact | None:
        """`the maintainers decide by a two-thirds majority`: a clause."""
        kind = self.kind(rule)
        deciders = who or self.who(rule, kind)
        how = strength(rule) or (strength(kind) if kind else None)
        consulted = self.consulted(rule)
        if deciders is None and kind is None:
            return None
        if rule.alone:
            any_one = bool(deciders and deciders.id == "who" and deciders.args.get("kind") in SEVERAL)
            return say.rule_decides_alone(who=deciders, any=any_one, strength=how, consulted=consulted)
        if kind is None:
            return say.rule_decides_people(who=deciders, strength=how, consulted=consulted)
        silent = kind.passes.test is Test.NO_OBJECTION and rule.open_for
        return say.rule_decides(
            who=deciders,
            strength=how,
            kind=self.named(kind),
            window=rule.open_for if silent else None,
            consulted=consulted,
        )

    def consulted(self, rule: Ruled) -> Fact | None:
        """Who is heard before: `its members` where they are of the same part as those who decide."""
        if not rule.consulted:
            return None
        who, by = self.names.who(rule.consulted), rule.by
        same = by.scope == rule.consulted.scope == CONCERNED and who.args["kind"] == "role" if by else False
        return who.form("its") if same else who

    def named(self, kind: VoteKind) -> Fact:
        """A kind of vote by its name. What explains it is linked where all kinds are described."""
        found = self.names.kind(kind)
        return found.but(target=None)

    def vote(self, rule: Ruled) -> Fact | None:
        """What it takes, as an object: `a two-thirds majority of the maintainers`."""
        kind = self.kind(rule)
        if kind is None:
            return None
        return self.vote_of(kind, self.who(rule, kind))

    def vote_of(self, kind: VoteKind, who: Fact | None) -> Fact:
        """The same for a kind of vote of some people. Of what a share is taken is not lost."""
        return say.rule_vote(kind=self.named(kind), base=self._base(kind) if who else "none", who=who)

    def _base(self, kind: VoteKind) -> str:
        if kind.passes.test in (Test.NO_OBJECTION, Test.CONSENSUS):
            return "consensus"
        name = kind.called.lower()
        if name.startswith("vote ") or " of " in name:
            return "by"
        if kind.passes.test is Test.COUNT:
            return "approval-of-one" if kind.passes.count == 1 else "approval"
        base = self.base(kind)
        if name.endswith("vote") and base in (None, Base.CAST):
            return "all"  # a vote of the maintainers, not `a vote in a vote of the maintainers`
        named = {Base.ALL: "all", Base.SEATS: "seats", Base.PRESENT: "present", Base.ACTIVE: "active"}
        return named.get(base, "cast") if base else "cast"

    def base(self, kind: VoteKind) -> Base | None:
        """Of what a share is taken, where the data says it."""
        if kind.of and "of" in kind.given():
            return kind.of
        voting = self.governance.voting
        return voting.of if "of" in voting.given() and voting.of and not isinstance(kind.of, Open) else None


def without_matter(group: Group) -> Group:
    """A group without those whom it leaves out because of the matter at hand."""
    given = {name: value for name, value in group.given().items() if name not in ("excluding", "note")}
    return group if given == group.given() else Group(**given)
