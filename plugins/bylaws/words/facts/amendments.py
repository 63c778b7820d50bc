"""How these rules are changed, and what holds where they are not clear."""

from __future__ import annotations

from collections.abc import Sequence

from bylaws.body.governance import Governance
from bylaws.model.decisions import Amendments
from bylaws.words import messages as say
from bylaws.words.fact import Fact, Listed, Sentence, Text, listed, remark
from bylaws.words.facts.ruling import sentence
from bylaws.words.facts.voting import VotingFacts
from bylaws.words.names import Names
from bylaws.words.values import often, strength, words


class AmendmentFacts:
    """What the section on changing the rules says."""

    def __init__(self, governance: Governance, names: Names, voting: VotingFacts) -> None:
        self.governance = governance
        self.names = names
        self.ruling = voting.ruling
        self.amendments: Amendments | None = governance.body.amendments or None

    @property
    def proposed(self) -> Sequence[Fact | Text | None]:
        """Who may propose a change, and how."""
        rule = self.amendments
        if not rule:
            return ()
        who = self.names.who(rule.proposed_by).form("any") if rule.proposed_by else None
        where = words(rule.where)
        named = say.amendment_proposed(who=who, where=where, one=bool(rule.proposal)) if who or where else None
        return [words(rule.proposal), named]

    @property
    def precedence(self) -> Fact | None:
        rule = self.amendments
        return say.precedence(order=listed(map(Text, rule.precedence), "clauses")) if rule and rule.precedence else None

    @property
    def interpreted(self) -> Fact | None:
        rule = self.amendments
        return say.interpreted(who=self.names.who(rule.interpreted_by)) if rule and rule.interpreted_by else None

    @property
    def reviewed(self) -> Fact | None:
        rule = self.amendments
        return say.rules_reviewed(**often(rule.reviewed_every)) if rule and rule.reviewed_every else None

    @property
    def decided(self) -> Fact | None:
        """What a change takes."""
        rule = self.amendments
        if not rule:
            return None
        named = not (rule.proposed_by or rule.proposal or rule.covers or rule.which)
        again = bool(rule.where and named and not self.before)  # the sentence before is about changes
        return self._decided(listed(map(Text, rule.covers)), again=again)

    @property
    def in_short(self) -> Fact | None:
        """The same for other pages, where `this document` would be another one."""
        return self._decided(None)

    def _decided(self, covers: Listed | None, *, again: bool = False) -> Fact | None:
        rule = self.amendments
        if not rule or not (rule.vote or rule.by):
            return None
        kind = self.governance.kind(rule)
        return say.amendment_decided(
            who=self.names.who(self.governance.electorate(rule)),
            how=strength(rule),
            again=again,
            which=words(rule.which),
            covers=covers,
            kind=self.names.kind(kind) if kind else None,
            consulted=self.ruling.consulted(rule),
        )

    @property
    def before(self) -> Sequence[Sentence]:
        """What comes before the decision."""
        return [*map(sentence, self.ruling.before(self.amendments))] if self.amendments else ()

    @property
    def behind(self) -> Sequence[Sentence]:
        """What else holds for the vote, what follows it, and who decides as long as nobody can."""
        rule = self.amendments
        if not rule:
            return ()
        found: list[Sentence] = [*map(sentence, self.ruling.terms(rule)), *self.ruling.follows(rule)]
        decided = self.ruling.decides(rule.bootstrap) if rule.bootstrap else None
        who = self.governance.electorate(rule)
        if decided and who and rule.bootstrap:
            found.append(say.amendment_bootstrap(who=self.names.who(who), decided=decided))
            found += self.ruling.behind(rule.bootstrap)
        return found

    @property
    def editorial(self) -> Sequence[Fact | Text | None]:
        """Changes that do not alter the meaning."""
        rule = self.amendments.editorial if self.amendments else None
        kind = self.governance.voting.kinds.get(rule.vote) if rule else None
        if not rule or kind is None:
            return ()
        challenged = say.editorial_challenged(who=self.names.who(rule.challenged_by).form("any")) \
            if rule.challenged_by else None  # fmt: skip
        means = listed(map(Text, rule.means)) if rule.means else None
        return [say.editorial(kind=self.names.kind(kind), means=means), challenged, remark(rule.note)]

    @property
    def notes(self) -> Sequence[Text]:
        """The own words of the body, behind all that the rule says."""
        return self.ruling.notes(self.amendments) if self.amendments else ()
