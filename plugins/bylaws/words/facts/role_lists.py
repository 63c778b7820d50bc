"""What is listed under a role: responsibilities, requirements and privileges."""

from __future__ import annotations

from functools import cached_property
from typing import Final

from bylaws.model.access import Privilege
from bylaws.model.ladder import Level, Role
from bylaws.model.requirements import Requirement
from bylaws.source import OPEN_WORDS
from bylaws.words import messages as say
from bylaws.words.fact import Block, Fact, Name, Sentence, Text, listed
from bylaws.words.facts.becoming import BecomingFacts
from bylaws.words.facts.levels import table_columns
from bylaws.words.facts.requirements import Conditions, Item, duties, in_a_line, privileges
from bylaws.words.facts.shared import Shared
from bylaws.words.values import settled, stated, strength

SENTENCE_UP_TO: Final = 2
"""So many privileges beside a table of all levels are a sentence; more are a list."""


class RoleLists:
    """The lists in a section about one role."""

    def __init__(self, shared: Shared, role: Role) -> None:
        self.governance = shared.governance
        self.names = shared.names
        self.role = role
        self.named = shared.names.role(role)
        self.becoming = BecomingFacts(shared, role)

    @property
    def blocks(self) -> list[Block]:
        """Responsibilities, requirements and privileges, in the order of the data."""
        makers = {
            "responsibilities": self.responsibilities,
            "requirements": self.requirements,
            "standing": self.standing,
            "privileges": self.privileges,
            "getting_started": self.getting_started,
            "specializations": self.specializations,
        }
        order = [*dict.fromkeys(key for key in self.role.given() if key in makers)]
        if self.informal_requirements and "requirements" not in order:
            order.append("requirements")
        return [block for key in order if (block := makers[key])]

    @property
    def conditions(self) -> tuple[Item, ...]:
        """All requirements as items."""
        return Conditions(self.names, self.role.requirements).items

    @property
    def rights(self) -> tuple[Item, ...]:
        """All privileges as items, for pages of a body's own: `bullets(f.role("maintainer").rights)`."""
        return privileges(self.names, self.role.privileges)

    @property
    def responsibilities(self) -> Block | None:
        return in_a_line(duties(self.names, self.role))

    @cached_property
    def _requirements(self) -> tuple[Requirement, ...]:
        return tuple(one for one in stated(self.role.requirements) if not self._told_in_table(one))

    def _told_in_table(self, it: Requirement) -> bool:
        if it.note or it.judged_by or it.waived_by or strength(it) or (it.sponsors and it.sponsors.note):
            return False
        return bool((it.sponsors and self._in_table("sponsors")) or (it.held_for and self._in_table("time")))

    @property
    def informal_requirements(self) -> list[Fact]:
        """What would be steps of a formal process, where there is none."""
        it = self.role.becoming
        if not it or not self.becoming.unsettled:
            return []
        tone = Conditions(self.names, self._requirements).tone
        nominated = (
            say.requirement_nominated(tone=tone, strength=None, who=self.names.who(it.nominated_by))
            if it.nominated_by
            else None
        )
        veto = say.requirement_veto(who=self.names.who(it.veto.by)) if it.veto and not it.veto.vote else None
        return [one for one in (nominated, veto) if one]

    @property
    def requirements(self) -> Block | None:
        """What it takes to become a holder."""
        given = self._requirements
        found = Conditions(self.names, given)
        only = given[0] if len(given) == 1 and not self.informal_requirements else None
        if only and plain_choice(only):
            parts = found.choice(only)
            if self.becoming.only_automatic:
                return Block(say.requirements_lead_automatic(number=only.at_least, who=self.named), parts)
            return Block(say.requirements_lead_choice(number=only.at_least), parts)
        items: tuple[Item, ...] = (*found.items, *self.informal_requirements)
        if not items:
            return None
        soft = found.common
        lead = say.requirements_lead_soft(who=self.named, strength=soft) if soft else say.requirements_lead()
        return in_a_line(Block(lead, items))

    @property
    def standing(self) -> Block | None:
        """What it takes to keep the role."""
        found = Conditions(self.names, self.role.standing)
        soft = found.common
        lead = say.standing_lead_soft(who=self.named, strength=soft) if soft else say.standing_lead()
        return in_a_line(Block(lead, found.items)) if found.items else None

    @property
    def _privileges(self) -> list[Privilege]:
        tabled = self._in_table("access")
        return [one for one in stated(self.role.privileges) if one.text or strength(one) or not tabled]

    @property
    def _brief(self) -> bool:
        given = self._privileges
        short = len(given) <= SENTENCE_UP_TO and all(one.text and settled(one) == {"text"} for one in given)
        return bool(given) and short and self.governance.body.documents.ladder_table and isinstance(self.role, Level)

    @property
    def brief_privileges(self) -> Fact | None:
        """One or two privileges beside a table of all levels, as a sentence."""
        if not self._brief:
            return None
        texts = listed((say.privilege_short(text=Text(one.text)) for one in self._privileges if one.text), "and")
        return say.privileges_sentence(who=self.named, list=texts)

    @property
    def privileges(self) -> Block | None:
        if self._brief or not self._privileges:
            return None
        return in_a_line(Block(say.privileges_lead(), privileges(self.names, self._privileges)))

    @property
    def getting_started(self) -> Block | None:
        given = self.role.getting_started if isinstance(self.role, Level) else ()
        items = tuple(say.duty(text=Text(one), strength=None, tone="several") for one in given)
        return in_a_line(Block(say.getting_started_lead(), items)) if items else None

    @property
    def specializations(self) -> Block | None:
        given = self.role.specializations
        items = tuple(
            say.specialization(name=Name(name), text=Text(text))
            for name, text in given.items()
            if text not in OPEN_WORDS
        )
        return Block(say.specializations_lead(role=self.named), items) if items else None

    @property
    def refined(self) -> list[Sentence]:
        """Who may add requirements for their own part."""
        by = self.role.refined_by
        if not by:
            return []
        return [say.role_refined(who=self.names.who(by))]

    def _in_table(self, column: str) -> bool:
        return isinstance(self.role, Level) and column in table_columns(self.governance)


def plain_choice(it: Requirement) -> bool:
    """Whether a condition is a choice and nothing else."""
    return bool(it.any_of) and not (it.title or it.note or it.judged_by or it.waived_by)
