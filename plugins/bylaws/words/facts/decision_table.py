"""The table of decisions: what is decided, by whom and how, one line each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Any, Final

from bylaws.body.governance import Governance
from bylaws.model.becoming import Becoming
from bylaws.model.decided import Decided
from bylaws.model.decisions import Decision, Topic
from bylaws.model.groups import CONCERNED
from bylaws.model.ladder import Level, Role
from bylaws.model.noted import Strength
from bylaws.model.quantities import Test
from bylaws.model.removal import Removal
from bylaws.model.scopes import Scope
from bylaws.model.vote_kinds import VoteKind
from bylaws.structs import struct
from bylaws.words import messages as say
from bylaws.words.fact import Fact, Listed, Name, PageTarget, Table, Target, Text, arg, listed
from bylaws.words.facts.deciders import SEVERAL, without_matter
from bylaws.words.facts.ruling import RulingFacts
from bylaws.words.facts.steps import at_places
from bylaws.words.names import Names
from bylaws.words.values import strength

TABLE_FROM: Final = 3
"""So many decisions make a table; fewer are sentences."""
BESIDE: Final = (Topic.SUBPROJECTS, Topic.FOUNDATION)
"""Topics whose decisions are told in a section of their own."""
_IN_A_ROW: Final = (None, Strength.MUST)
"""How binding a rule of the table is; a softer one is a sentence."""


@struct
class _Row:
    """One line of the table."""

    what: Fact | None
    rule: Decided
    kind: VoteKind | None


class DecisionTable:
    """What the table says, with the sentences around it."""

    def __init__(
        self,
        governance: Governance,
        names: Names,
        ruling: RulingFacts,
        pages: frozenset[str],
        *,
        alone: bool = False,
    ) -> None:
        self.alone = alone
        """Whether the page has no section about a role, so that the table must have what each role takes."""
        self.governance = governance
        self.names = names
        self.ruling = ruling
        self.pages = pages

    @cached_property
    def _rows(self) -> list[_Row]:
        """The lines of the table, the weakest kind of vote first; none where there are too few for a table."""
        found = [*self._of_roles(), *self._of_decisions(), *self._of_amendments()]
        if len(found) < (1 if self.alone else TABLE_FROM):
            return []
        return sorted(found, key=lambda row: _weight(row))  # stable: else the order of the data

    def _of_roles(self) -> Iterator[_Row]:
        """Appointments and removals; roles that are decided alike share a line."""
        alike: dict[str, dict[str, tuple[Role, set[str]]]] = {}
        rules: dict[str, Decided] = {}
        for role, act_of_role, rule in self._role_rules():
            if isinstance(rule, Becoming | Removal) and rule.what:
                own = say.decision_what(what=Text(rule.what), folder=None, scopes=None, covers=None)
                yield _Row(own, rule, self.ruling.kind(rule))
                continue
            key = self._cells_of(rule)
            rules.setdefault(key, rule)
            alike.setdefault(key, {}).setdefault(role.id, (role, set()))[1].add(act_of_role)
        for key, roles in alike.items():
            by_act: dict[str, list[Fact]] = {}
            for role, acts in roles.values():
                by_act.setdefault("both" if len(acts) > 1 else acts.pop(), []).append(self.names.role(role))
            for act, nouns in by_act.items():
                what = say.decision_role(act=act, roles=_one_article(nouns))
                yield _Row(what, rules[key], self.ruling.kind(rules[key]))

    def _role_rules(self) -> Iterator[tuple[Role, str, Decided]]:
        for role in self.governance.roles.values():
            if not self.alone and not (isinstance(role, Level) and "ladder" in self.pages):
                continue  # its section stands on the same page, and says both
            removal = self.governance.removal(role)
            if role.becoming and role.becoming.vote and self._fits(role.becoming):
                yield role, "appoint", role.becoming
            if removal and removal.vote and self._fits(removal):
                yield role, "remove", removal

    def _of_decisions(self) -> Iterator[_Row]:
        for decision in self.governance.body.decisions.values():
            if self._is_row(decision):
                yield _Row(self._what(decision), decision, self.ruling.kind(decision))

    def _of_amendments(self) -> Iterator[_Row]:
        """How the rules themselves are changed: on another page, they have a section of their own."""
        rule = self.governance.body.amendments
        if self.alone and rule and self.ruling.says_who_or_how(rule) and self._fits(rule):
            yield _Row(say.decision_amend(), rule, self.ruling.kind(rule))

    def _is_row(self, decision: Decision) -> bool:
        """Whether a line of the table can say who decides and how. One with steps is told in full, unless it has a
        section of its own to tell them."""
        told_elsewhere = decision.topic in BESIDE or not decision.steps
        return self.ruling.says_who_or_how(decision) and told_elsewhere and self._fits(decision)

    @staticmethod
    def _fits(rule: Decided) -> bool:
        return strength(rule) in _IN_A_ROW

    def _cells_of(self, rule: Decided) -> str:
        """What the table says of a rule, to compare it with."""
        how = self._how(rule, with_group=False)
        return repr((self._deciders(rule), how, rule.open_for, rule.venues, rule.excluding))

    def tells_removal(self, role: Role) -> bool:
        """Whether the table says how somebody loses a role."""
        removal = self.governance.removal(role)
        return bool(self._rows and removal and removal.vote and self._fits(removal)) and self.has_row(
            role, removes=True
        )

    @cached_property
    def table(self) -> Table | None:
        """Every decision with who makes it and how; None for fewer than three."""
        rows = self._rows
        if not rows:
            return None
        deciders = [self._deciders(row.rule) for row in rows]
        differ = any(one != deciders[0] for one in deciders)
        counted = all(row.kind and row.kind.passes.counts_votes for row in rows)
        windows = self._windows
        places = [at_places(self.names, row.rule.venues) for row in rows]
        header = [say.column_decision()]
        header += [say.column_decided_by()] * differ
        header += [say.column_vote() if counted else say.column_how()]
        header += [say.column_open_for()] * any(windows) + [say.column_where()] * any(places)
        lines = []
        for index, row in enumerate(rows):
            line: list[Any] = [row.what]
            line += [self._who(row.rule)] * differ + [
                self._how(row.rule, with_group=not differ, with_window=not any(windows))
            ]
            line += [windows[index]] * any(windows) + [places[index]] * any(places)
            lines.append(line)
        return header, lines

    @cached_property
    def _windows(self) -> list[Fact | None]:
        """The column of times; a single one stands with its kind of vote instead."""
        found = [arg(row.rule.open_for) if row.rule.open_for else None for row in self._rows]
        return found if sum(one is not None for one in found) > 1 else [None] * len(found)

    @property
    def lead(self) -> Sequence[Fact]:
        """What leads to the table, with what is the same in all of its lines."""
        rows = self._rows
        if not rows:
            return ()
        deciders = [self._deciders(row.rule) for row in rows]
        same = deciders[0] if all(one == deciders[0] for one in deciders) else None
        counted = all(row.kind and row.kind.passes.counts_votes for row in rows)
        return [say.decisions_lead(who=same, votes=counted)] if same else []

    def _deciders(self, rule: Decided) -> Fact | None:
        """Who decides, before anyone is left out."""
        group = self.ruling.electorate_said(rule)
        return _any_one(rule, self.names.who(without_matter(group))) if group else None

    @staticmethod
    def _named_in(what: str, who: Fact | None) -> bool:
        """Whether a decision names the sort of part that its deciders are of: `Rename a working group`."""
        scope = who.args.get("scope") if who and who.args.get("where") == CONCERNED else None
        return bool(scope) and str(scope).replace("-", " ") in what.lower()

    def _who(self, rule: Decided) -> Fact | None:
        group = self.ruling.electorate_said(rule)
        who = self.names.who(group, excluding=rule.excluding) if group else None
        named = isinstance(rule, Decision) and self._named_in(rule.what, who)
        if who and named:
            who = who.but(where="that")
        return _any_one(rule, who) if who else None

    def _how(self, rule: Decided, *, with_group: bool, with_window: bool = False) -> Fact | None:
        """`simple majority`, `alone, after consulting its members`. `with_group`: whether those who decide are named
        here where somebody has no vote, for want of a column; `with_window`: whether the time is."""
        kind = self.ruling.kind(rule)
        group = self.ruling.electorate_said(rule)
        left_out = bool(rule.excluding or (group and group.excluding))
        must = rule.must_be_voted and kind is not None and not self._is_understood
        if not (kind or rule.alone or rule.consulted):
            return None
        return say.decision_how(
            how="alone" if rule.alone else "by-kind" if kind else "people",
            kind=self.ruling.named(kind).form("name") if kind else None,
            who=self._who(rule) if with_group and left_out else None,
            consulted=self.ruling.consulted(rule),
            window=(rule.open_for or None) if with_window else None,
            silent=kind is not None and kind.passes.test is Test.NO_OBJECTION,
            must=bool(must),
        )

    @cached_property
    def _is_understood(self) -> bool:
        """Whether `a vote is required` goes without saying: every decision of the table that counts votes needs one,
        and one sentence says it."""
        rules = [row_rule for row_rule in self._rules_of_rows() if self._counts(row_rule)]
        return bool(rules) and all(rule.must_be_voted for rule in rules)

    def _rules_of_rows(self) -> Iterator[Decided]:
        yield from (rule for _, _, rule in self._role_rules())
        yield from (it for it in self.governance.body.decisions.values() if self._is_row(it))

    def _counts(self, rule: Decided) -> bool:
        kind = self.ruling.kind(rule)
        return kind is not None and kind.passes.takes_votes

    @property
    def always_voted(self) -> Fact | None:
        """That a majority is not to be taken for granted, where it is so for all decisions that need one."""
        every = all(map(self._counts, self._rules_of_rows()))
        return say.decisions_voted(all=every) if self.table and self._is_understood else None

    @property
    def approvals(self) -> Fact | None:
        """That appointments take more than the vote in the table."""
        if not self.table or "ladder" not in self.pages:
            return None
        asking = [role for role, act, _ in self._role_rules() if act == "appoint" and _asks_for_more(role)]
        if not asking:
            return None
        roles = listed(noun.form("many") for noun in map(self.names.role, asking))
        return say.decisions_approvals(roles=roles, page=PageTarget("ladder"))

    def _what(self, decision: Decision, words: str = "", *, with_covers: bool = True) -> Fact:
        """What is decided, with where and with what belongs to it."""
        scopes = [scope for name in decision.scopes if (scope := self.governance.scope(name))]
        folder = self._folder(scopes)
        return say.decision_what(
            what=Text(words or decision.what),
            folder=folder,
            scopes=None if folder else self.ruling.scopes(decision.scopes),
            covers=listed(map(Text, decision.covers)) if decision.covers and with_covers else None,
        )

    def _folder(self, scopes: Sequence[Scope]) -> Fact | None:
        """`the docs/ folder of WasmEdge/WasmEdge`: for one part of the body that is one path."""
        if len(scopes) != 1 or len(scopes[0].paths) != 1 or len(scopes[0].repositories) != 1:
            return None
        (path,), (home,) = scopes[0].paths, scopes[0].repositories
        path, home = path.strip("/"), home.rstrip("/")
        project = self.governance.body.project
        if "*" in path or not home.startswith("https://github.com/"):
            return None
        main = home == (project.repository or "").rstrip("/")
        target = Target(f"{home}/tree/{project.branch}/{path}") if main else None
        return say.decision_folder(path=Text(f"`{path}/`"), page=target, repository=Name(home.split("github.com/")[1]))

    def has_row(self, role: Role, *, removes: bool) -> bool:
        """Whether the table has a line for appointing or for removing holders of a role."""
        act = "remove" if removes else "appoint"
        return bool(self.table) and any(one is role and what == act for one, what, _ in self._role_rules())


def _any_one(rule: Decided, who: Fact) -> Fact:
    """Those who decide, in the singular where any one of them does so alone: `any maintainer`."""
    return who.form("any") if rule.alone and who.args.get("kind") in SEVERAL else who


def _one_article(nouns: Sequence[Fact]) -> Listed:
    """`a committer or maintainer`: one article for all."""
    first, *others = nouns
    found = listed([first.form("a"), *others], "or")
    assert found is not None
    return found


def _asks_for_more(role: Role) -> bool:
    becoming = role.becoming
    return bool(becoming and (becoming.approvals or becoming.sponsors or becoming.veto))


_RANK: Final = {
    Test.NO_OBJECTION: 2, Test.CONSENSUS: 3, Test.PLURALITY: 4, Test.COUNT: 5, Test.SHARE: 6, Test.SUPERMAJORITY: 7,
    Test.UNANIMITY: 8,
}  # fmt: skip


def _weight(row: _Row) -> tuple[int, object, bool]:
    """How hard it is to pass: who decides alone comes first, and unanimity last."""
    kind = row.kind
    if kind is None:
        return (0 if row.rule.alone else 1, 0, False)
    test = kind.passes.test
    return _RANK[test], kind.passes.share if test is Test.SHARE else kind.passes.count, kind.passes.more_than
