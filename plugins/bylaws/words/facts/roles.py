"""One role: what it is, what its holders do and may do, how somebody becomes one, and how the role ends."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Final

from bylaws.model.groups import Group
from bylaws.model.ladder import Inherited, Level, Office, Role
from bylaws.model.scopes import ScopeKind
from bylaws.words import messages as say
from bylaws.words.fact import Block, Fact, Listed, Name, PageTarget, Sentence, Text, in_full, listed, remark
from bylaws.words.facts.leaving import LeavingFacts
from bylaws.words.facts.levels import same_for_all
from bylaws.words.facts.neutrality import limit_of
from bylaws.words.facts.role_lists import RoleLists, plain_choice
from bylaws.words.facts.seats import SeatFacts
from bylaws.words.facts.shared import Shared
from bylaws.words.facts.steps import StepFacts, lowered, reading, some
from bylaws.words.facts.teams import term_beside_election, term_of
from bylaws.words.names import Names
from bylaws.words.values import notes_of, often, settled, strength

LADDER_SECTIONS: Final = (
    "introduction", "overview", "when-somebody-joins", "inactivity", "removal", "stepping-down", "leave-of-absence",
    "emeritus", "contact",
)  # fmt: skip
"""The sections of the ladder page that are about no single level."""


def section_of(role: Role) -> PageTarget:
    """Where a role is described."""
    if isinstance(role, Level):
        return PageTarget("ladder", f"level-{role.id}" if role.id in LADDER_SECTIONS else role.id)
    return PageTarget("governance", role.id)


def linked(names: Names, role: Role) -> Fact:
    """A role as a noun that leads to its section."""
    noun = names.role(role)
    if noun.id != "noun":
        return Fact("linked-team", {"name": Name(role.name), "target": section_of(role), "number": "one"})
    return Fact("linked-role", {**noun.args, "target": section_of(role), "name": Name(role.name)})


class RoleFacts(RoleLists):
    """What a section about one role says: the same for a level, an office and a team, under any heading."""

    def __init__(self, shared: Shared, role: Role) -> None:
        super().__init__(shared, role)
        self.pages = shared.pages
        self.ruling = shared.ruling
        self.leaving = LeavingFacts(shared, role)

    # --- what it is ---------------------------------------------------------------------------------------------------

    @property
    def about(self) -> list[Sentence]:
        """What the role is, in sentences."""
        return [one for one in self._about() if one]

    def _about(self) -> Iterator[Sentence | None]:
        yield in_full(self.role.description)
        if not self._automatic_by_requirements:
            yield from self.becoming.automatic
        yield self.held_in
        yield self.size
        yield from self.other_sizes
        yield self.elected
        yield from self.tenure
        yield from self.limits
        yield from self.standing_in
        yield self.official
        if self.brief_privileges:
            yield self.brief_privileges
        yield from self.listing
        yield remark(self.role.note)
        yield reading(self.role.see)

    @property
    def _automatic_by_requirements(self) -> bool:
        """Whether the lead of the requirements says that nobody grants the role."""
        given = tuple(self.role.requirements)
        return self.becoming.only_automatic and len(given) == 1 and plain_choice(given[0])

    @property
    def held_in(self) -> Fact | None:
        """In what the role is held, where its description does not name these parts itself."""
        kinds = self.role.held_in
        description = (self.role.description or "").lower()
        named = ScopeKind.BODY not in kinds and any(kind.value.rstrip("y") in description for kind in kinds)
        if not set(kinds) - {ScopeKind.BODY} or named:
            return None
        rules = self.governance.body.subprojects
        word = Name(rules.word) if rules and rules.word else None
        return say.role_held_in(where=listed((say.scope_kind(kind=kind, word=word) for kind in kinds), "or"))

    @property
    def size(self) -> Fact | None:
        """How many people hold it."""
        role = self.role
        if role.size and role.in_each:
            kinds = [kind for kind in role.held_in if kind is not ScopeKind.BODY]
            rules = self.governance.body.subprojects
            bare = say.scope_kind_bare(kind=kinds[0] if len(kinds) == 1 else ScopeKind.AREA)
            part = Name(rules.word) if rules and rules.word else bare
            return say.role_size_each(part=part, size=role.size, role=self.named, strength=role.size_strength)
        how = role.size_strength
        return say.role_size(size=role.size, role=self.named, strength=how) if role.size else None

    @property
    def other_sizes(self) -> list[Sentence]:
        """How many people hold it in other cases."""
        found: list[Sentence] = []
        for one in self.role.size_variants:
            size = say.role_size(size=one.size, role=self.named, strength=strength(one))
            found += [say.size_case(case=self.ruling.case(one.when), size=size), *notes_of(one)]
        return found

    @property
    def tenure(self) -> list[Sentence]:
        """For how long it is held, how often, and how a term is renewed."""
        role = self.role
        found: list[Sentence] = []
        if role.per:
            found.append(say.role_per(role=self.named, per=Text(role.per)))
        if role.term and (role.term_strength or not (term_beside_election(role) or self.elected)):
            found.append(say.role_term(time=role.term, strength=role.term_strength))
        if role.indefinite:
            found.append(say.role_indefinite())
        if any(limit.most is None for limit in role.term_limit):
            found.append(say.role_no_term_limit())
        if role.renewable:
            found.append(say.role_renewable())
        counted = [one for one in role.term_limit if one.most]
        over = "all" if len(counted) > 1 else "alone"
        limits = listed((say.term_limit(n=one.most or 0, how="row" if one.in_a_row else over) for one in counted), "or")
        if limits:
            found.append(say.role_term_limit(limits=limits))
        if role.term_part:
            found.append(say.role_term_part(part=role.term_part))
        if role.confirmed_every or role.confirmed_by:
            by = self.names.who(role.confirmed_by) if role.confirmed_by else None
            one = isinstance(role, Office) or self._one is not None
            found.append(say.role_confirmed(role=self.named, by=by, one=one, **often(role.confirmed_every or None)))
        return found

    @property
    def elected(self) -> Fact | None:
        """Which election fills an office, and for how long."""
        role = self.role
        if not isinstance(role, Office) or not role.election:
            return None
        section = role.election if len(self.governance.body.elections) > 1 else "elections"
        return say.role_elected(role=self.named, page=PageTarget("governance", section), term=term_of(role))

    @property
    def standing_in(self) -> list[Sentence]:
        """Who stands in for the holder of an office, and what happens when it falls vacant."""
        role = self.role
        if not isinstance(role, Office):
            return []
        who = some(self.names.who(role.deputy)) if role.deputy else None
        found: list[Sentence] = [say.office_deputy(who=who, holder=self.names.who(Group(role=role.id)))] if who else []
        return [*found, *SeatFacts(self.governance, self.names, self.ruling, role).vacancies]

    @property
    def limits(self) -> list[Sentence]:
        """How many of the holders of an office one organization may have."""
        if not isinstance(self.role, Office):
            return []
        found: list[Sentence] = []
        for cap in self.role.cap:
            found += [limit_of(self.ruling, self.role, cap)] if cap.limit else []
            found += notes_of(cap)
        return found

    @property
    def renewal(self) -> Block | None:
        """How a term is renewed."""
        return self.leaving.renewal

    @property
    def official(self) -> Fact | None:
        """That the foundation lists the holders; for those who govern, the list of people says it."""
        role, project = self.role, self.governance.body.project
        top = self.governance.governing_role
        if not role.represents_body or not project.foundation or (top and top.id == role.id):
            return None
        return say.role_official(foundation=Name(self.names.host.short), role=self.named)

    @property
    def listing(self) -> list[Sentence]:
        """Where the holders are listed, unless another sentence of the page says it."""
        found: list[Fact] = []
        held = bool(self.governance.seats(self.role.id))
        documents = self.governance.body.documents
        kept_here = not self.role.listed_in and any(self.role.id in one.of for one in documents.lists.values())
        is_made = "maintainers" in self.pages and (kept_here or not documents.is_by_hand("maintainers"))
        if "ladder" not in self.pages and is_made and held and isinstance(self.role, Level):
            found.append(say.page(target=PageTarget("maintainers"), name=self._file("maintainers")))
        record = self.role.listed_in
        told = self._in_table("listed") or (record or "") in (
            self.role.becoming.nomination or "" if self.role.becoming else ""
        )
        if record and not told and not (found and record.rpartition("/")[2] == str(self._file("maintainers"))):
            found.append(self.names.document(record))
        if not found:
            return []
        who = None if self._leads else self.named
        return [say.role_listed(role=self._one, who=who, documents=listed(found, "and"))]

    @property
    def _leads(self) -> bool:
        """Whether the description begins with the holders, so that `they` can only be them."""
        text = (self.role.description or "").casefold()
        return text.startswith((self.role.plural_noun.casefold(), "they "))

    @property
    def _one(self) -> Fact | None:
        """The role, where exactly one person holds it."""
        size = self.role.size
        return self.named if size and size.is_one else None

    def _file(self, page: str) -> Name:
        return Name(self.pages[page].rpartition("/")[2])

    # --- what holders must not do -------------------------------------------------------------------------------------

    @property
    def prohibited(self) -> list[Sentence]:
        """What holders must not do: those of one strength share a sentence."""
        found: list[Sentence] = []
        for how in dict.fromkeys(strength(it) for it in self.role.prohibitions):
            what = listed((lowered(it.text) for it in self.role.prohibitions if strength(it) is how), "or")
            found.append(say.role_prohibited(role=self.named, strength=how, what=what))
        return [*found, *notes_of(*self.role.prohibitions)]

    # --- what it builds on --------------------------------------------------------------------------------------------

    @property
    def includes(self) -> list[Sentence]:
        """What the role takes over from a lower one, unless the page says it of all levels."""
        it = self.role.includes
        if not it or (isinstance(self.role, Level) and same_for_all(self.governance)):
            return []
        found = self.governance.roles.get(it.role)
        lower = linked(self.names, found) if found else self.names.role(it.role)
        kinds = [one for one in it.inherits if one in self._had_by(found)] or list(it.inherits)
        said = say.role_includes(role=self.named, how=_how(kinds), what=inherited(kinds), lower=lower)
        return [said, *notes_of(it)]

    def _had_by(self, role: Role | None) -> set[Inherited]:
        """What there is to take over from a lower role: its own, and what it takes over itself."""
        found, wanted = set[Inherited](), set(Inherited)
        seen: set[str] = set()
        while role and role.id not in seen:
            given = settled(role)
            found |= {one for one in wanted if one.value in given or (one is Inherited.REQUIREMENTS and role.becoming)}
            seen.add(role.id)
            wanted &= set(role.includes.inherits) if role.includes else set()
            role = self.governance.roles.get(role.includes.role) if role.includes else None
        return found

    # --- when somebody joins or leaves --------------------------------------------------------------------------------

    @property
    def joining(self) -> Block | None:
        """What is done for a new holder of this role."""
        also = bool(self.governance.lifecycle.onboarding) and self._is_first("onboarding")
        return StepFacts(self.names).procedure(self.role.onboarding, say.joining_lead(role=self.named, also=also))

    @property
    def left(self) -> Block | None:
        """What is done when a holder of this role has left."""
        also = bool(self.governance.lifecycle.offboarding) and self._is_first("offboarding")
        return StepFacts(self.names).procedure(self.role.offboarding, say.left_lead(role=self.named, also=also))

    def _is_first(self, key: str) -> bool:
        """Whether this is the first role with such steps of its own, which says that they are not all."""
        return next((role for role in self.governance.roles.values() if getattr(role, key)), None) is self.role


def inherited(kinds: Collection[Inherited]) -> Listed | None:
    """`responsibilities, requirements and privileges`."""
    return listed((say.inherited(what=one) for one in Inherited if one in kinds), "and")


def _how(kinds: Collection[Inherited]) -> str:
    if set(kinds) == {Inherited.RESPONSIBILITIES}:
        return "share"
    return "have" if Inherited.PRIVILEGES in kinds or Inherited.REQUIREMENTS not in kinds else "meet"
