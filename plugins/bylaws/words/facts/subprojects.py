"""The parts of a body: what they settle for themselves, how they join and leave, and which there are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Final

from bylaws.body.governance import Governance
from bylaws.markdown.writing import code
from bylaws.model.decided import Decided
from bylaws.model.scopes import Admission, Departure, Maturity, Scope, ScopeKind, Tier
from bylaws.words import messages as say
from bylaws.words.fact import Block, Fact, Listed, Name, Sentence, Target, Text, in_full, linked_address, listed, remark
from bylaws.words.facts.ruling import RulingFacts, led, sentence
from bylaws.words.facts.steps import StepFacts, lowered
from bylaws.words.names import Names, noun
from bylaws.words.values import often, strength, words

_ASKING: Final = ("how", "who", "what", "when", "which", "whether", "where")
"""Beginnings of a question that a subproject answers for itself."""


class SubprojectFacts:
    """What the section on repositories and subprojects says, but for the decisions in it."""

    def __init__(
        self, governance: Governance, names: Names, ruling: RulingFacts, pages: frozenset[str] = frozenset()
    ) -> None:
        self.pages = pages
        self.governance = governance
        self.names = names
        self.ruling = ruling
        self.rules = governance.body.subprojects or None
        word = self.rules.word if self.rules else None
        self.word = noun(word, f"{word}s") if word else say.subproject_word()

    @property
    def apart(self) -> list[Sentence]:
        """What each of them settles for itself, and what is the same for all."""
        rules = self.rules
        if not rules:
            return []
        clauses = all(text.split(" ", 1)[0].lower() in _ASKING for text in rules.own_rules)
        what = listed(map(Text, rules.own_rules))
        owned = any("own" in text.split() for text in rules.own_rules)
        own = say.subprojects_own(word=self.word, what=what, clause=clauses, own=owned) if what else None
        fixed = listed(map(Text, rules.fixed_rules))
        several = len(tuple(rules.fixed_rules)) > 1 or any(text.endswith("s") for text in rules.fixed_rules)
        same = (
            say.subprojects_fixed(word=self.word, what=fixed, number="other" if several else "one") if fixed else None
        )
        return [one for one in (own, same, in_full(rules.otherwise)) if one]

    # --- joining -----------------------------------------------------------------------------------------------------

    @property
    def admission(self) -> list[Sentence]:
        """How a subproject joins."""
        rule = self.rules.admission if self.rules else None
        return led(say.subproject_joins(word=self.word), [one for one in self._admission(rule) if one]) if rule else []

    def _admission(self, it: Admission) -> Iterator[Sentence | None]:
        if it.proposed_by:
            yield say.subproject_proposed(who=self.names.who(it.proposed_by).form("any"))
        yield in_full(it.own_consent)
        yield from map(sentence, self.ruling.before(it))
        yield from self._decided(it, "add")
        yield from self.ruling.behind(it)
        yield in_full(it.mentor)
        if it.refused_only_for:
            yield say.subproject_refused(reasons=listed(map(Text, it.refused_only_for), "or"))
        if len(tuple(it.criteria)) == 1:
            (criterion,) = it.criteria
            yield say.subproject_criterion(what=lowered(criterion.rstrip(".")))

    def _decided(self, rule: Decided, what: str) -> Iterator[Sentence]:
        """`It takes a two-thirds majority of the maintainers to add a subproject.`"""
        vote = self.ruling.vote(rule)
        if vote and (rule.vote or rule.by):
            how, consulted = strength(rule), self.ruling.consulted(rule)
            yield say.subproject_takes(word=self.word, vote=vote, what=what, strength=how, consulted=consulted)
        elif rule.by or rule.alone:
            yield from self.ruling.decision(rule)

    @property
    def admission_steps(self) -> Block | None:
        """What is done to add one."""
        rule = self.rules.admission if self.rules else None
        steps = rule.steps if rule else ()
        return StepFacts(self.names).procedure(steps, say.subproject_steps_lead(word=self.word))

    @property
    def criteria(self) -> Block | None:
        """What a subproject must fulfill."""
        rule = self.rules.admission if self.rules else None
        given = tuple(rule.criteria) if rule else ()
        return (
            Block(say.subproject_criteria(word=self.word), tuple(map(Text, _items(given)))) if len(given) > 1 else None
        )

    # --- classes -----------------------------------------------------------------------------------------------------

    @property
    def tiers(self) -> list[list[Sentence]]:
        """The classes of subprojects, a paragraph each."""
        tiers = self.rules.tiers if self.rules else {}
        return [led(Name(tier.name), [one for one in self._tier(tier) if one]) for tier in tiers.values()]

    def _tier(self, it: Tier) -> Iterator[Sentence | None]:
        yield in_full(it.description)
        yield in_full(it.marking)
        if isinstance(it.votes, bool):
            yield say.tier_votes(may=it.votes)
        if it.duties:
            yield say.tier_duties(what=listed(map(lowered, it.duties)))
        if it.promotion:
            yield from map(sentence, self.ruling.before(it.promotion))
            yield from self._decided(it.promotion, "move")
            yield from self.ruling.behind(it.promotion)
        if it.review_every:
            yield say.tier_review(**often(it.review_every))
        yield remark(it.note)

    # --- leaving -----------------------------------------------------------------------------------------------------

    @property
    def departure(self) -> list[Sentence]:
        """How a subproject is archived or leaves."""
        rule = self.rules.departure if self.rules else None
        return led(say.subproject_leaves(word=self.word), [one for one in self._departure(rule) if one]) if rule else []

    def _departure(self, it: Departure) -> Iterator[Sentence | None]:
        yield from map(sentence, self.ruling.before(it))
        yield from self._decided(it, "remove")
        yield from self.ruling.behind(it)
        yield in_full(it.new_home)
        yield in_full(it.archive)
        if len(tuple(it.reasons)) == 1:
            (reason,) = it.reasons
            yield say.subproject_reason(what=lowered(reason.rstrip(".")))

    @property
    def reasons(self) -> Block | None:
        """What may lead to it."""
        rule = self.rules.departure if self.rules else None
        given = tuple(rule.reasons) if rule else ()
        return Block(say.subproject_reasons(), tuple(map(Text, _items(given)))) if len(given) > 1 else None

    @property
    def orphaned(self) -> list[Sentence]:
        """What happens to a subproject of which nobody is left."""
        it = self.rules.orphaned if self.rules else None
        if not it:
            return []
        holders = self.names.role(it.without) if it.without else None
        may = listed(map(lowered, it.may), "or") if it.may else None
        said = say.subproject_orphaned(word=self.word, holders=holders, who=self.names.who(it.to), may=may)
        return [one for one in (said, remark(it.note)) if one]

    # --- the parts ---------------------------------------------------------------------------------------------------

    @property
    def parts(self) -> Block | None:
        """Subprojects, and every part that the list of people does not name."""
        listed_here = [scope for scope in self.governance.body.scopes.values() if self._is_listed(scope)]
        items = tuple([one for one in self._part(scope) if one] for scope in listed_here)
        if len(items) == 1:
            only = self._only(listed_here[0])
            if only:
                items = ([only, *items[0][1:]],)
            return Block(say.sentences(words=Listed(tuple(items[0]), "sentences")))
        return Block(say.parts_lead(project=self.names.project, word=self._lead_word), items) if items else None

    @cached_property
    def _lead_word(self) -> Fact | None:
        """What the lead-in of the parts calls them: the body's own word; `parts` where they are different things."""
        kinds = {scope.kind for scope in self.governance.body.scopes.values() if self._is_listed(scope)}
        return self.word if (self.rules and self.rules.word) or kinds == {ScopeKind.SUBPROJECT} else None

    def _only(self, it: Scope) -> Fact | None:
        """The one part, where only its name and what it is are known of it."""
        if "kind" not in it.given() or it.tier or it.since or (it.status and it.status is not Maturity.ACTIVE):
            return None
        word = self.word if self.rules and self.rules.word else None
        return say.parts_only(
            project=self.names.project, what=say.piece_kind(kind=it.kind, word=word), name=Name(it.name)
        )

    def _is_listed(self, scope: Scope) -> bool:
        if scope.kind is ScopeKind.SUBPROJECT:
            return True
        held = any(self.governance.seats(role, scope=scope.id) for role in self.governance.roles)
        told = any(scope.id in decision.scopes for decision in self.governance.body.decisions.values())
        kept = scope.roster or (scope.repositories and scope.github_team)
        return not (held or told or (kept and "maintainers" in self.pages))

    def _part(self, it: Scope) -> Iterator[Sentence | None]:
        tiers = self.rules.tiers if self.rules else {}
        tier = tiers.get(it.tier or "")
        what = (
            say.piece_what(
                kind=it.kind,
                word=self.word if self.rules and self.rules.word else None,
                tier=Name(tier.name.lower()) if tier else None,
            )
            if tier or ("kind" in it.given() and not (self._lead_word and it.kind is ScopeKind.SUBPROJECT))
            else None,
            say.piece_status(status=it.status) if it.status and it.status is not Maturity.ACTIVE else None,
            say.piece_since(since=it.since) if it.since else None,
        )
        behind = [one for one in self._behind(it) if one]
        if any(what):
            yield say.piece(name=Name(it.name), what=listed(what, "commas"), described=bool(it.description))
        else:
            then = "described" if it.description else "more" if behind else "nothing"
            yield say.piece_plain(name=Name(it.name), then=then)
        yield from behind

    def _behind(self, it: Scope) -> Iterator[Sentence | None]:
        yield in_full(it.description)
        yield from self._more(it, tuple(it.repositories), it.roster or None)
        if it.github_team:
            yield say.github_team(team=code(f"@{it.github_team}"))
        if it.sponsor and not self._is_held(it):  # where people hold roles in it, the list of people says it
            yield say.scope_sponsor(person=self.names.person(it.sponsor))
        yield remark(it.note)

    def _more(self, it: Scope, repositories: Sequence[str], roster: str | None) -> Iterator[Sentence | None]:
        """What is said of a part wherever it is listed."""
        yield in_full(it.alignment)
        if repositories:
            yield say.piece_code(n=len(repositories), where=listed(map(linked_address, repositories)))
        pages = [
            say.piece_page(what=what, target=Target(target))
            for what, target in (
                ("governance", it.governance),
                ("contributing", it.contributing),
                ("roster", roster),
            )
            if target
        ]
        if pages:
            yield say.piece_pages(pages=listed(pages))
        if isinstance(it.packaged, bool):
            yield say.piece_packaged(together=it.packaged)
        if it.review_every:
            yield say.piece_review(**often(it.review_every))
        places = (*it.meetings, *it.channels)
        if places:
            yield say.piece_places(places=self.names.places(places, "and"))

    def _is_held(self, it: Scope) -> bool:
        return any(seat.scope == it.id for seat in self.governance.body.seats)

    # --- the parts that keep their own list of people ----------------------------------------------------------------

    @property
    def elsewhere(self) -> list[list[Sentence]]:
        """Where the people of a part are listed, with what no other section says of it."""
        scopes = [scope for scope in self.governance.body.scopes.values() if scope.roster or self._is_only_code(scope)]
        return [[one for one in self._elsewhere(scope) if one] for scope in scopes]

    def _elsewhere(self, it: Scope) -> Iterator[Sentence | None]:
        described = it.kind is ScopeKind.SUBPROJECT  # the section on subprojects says more
        first = it.roster or next(iter(it.repositories))
        others = [one for one in it.repositories if not f"{first}/".startswith(f"{one.rstrip('/')}/")]
        more = [] if described else [*self._more(it, others, None)]
        behind = [one for one in (*more, remark(it.note)) if one]
        since, team = None if described else it.since or None, it.github_team
        yield say.listed_elsewhere(
            name=Name(it.name),
            target=Target(first),
            description=words(it.description),
            alone=not (since or team or behind),
            since=since,
            team=code(f"@{team}") if team else None,
        )
        yield from behind

    def _is_only_code(self, it: Scope) -> bool:
        return bool(it.repositories and it.github_team) and not self._is_held(it)

    @property
    def elsewhere_lead(self) -> Fact:
        return say.elsewhere_lead(body=self.names.project)


def _items(texts: Sequence[str]) -> list[str]:
    """Sentences as items of a list."""
    return [text.rstrip(".") if text.count(". ") == 0 else text for text in texts]
