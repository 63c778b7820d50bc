"""What there is to say about a body, one module a subject: facts, in no language. Pages arrange them."""

from __future__ import annotations

from functools import cached_property

from bylaws.body.governance import Governance
from bylaws.words.facts.ruling import RulingFacts
from bylaws.words.facts.steps import StepFacts
from bylaws.words.facts.voting import VotingFacts
from bylaws.words.names import Names


class Facts:
    """All facts of a body, by subject: what templates call `f`."""

    def __init__(self, governance: Governance, pages: frozenset[str] = frozenset()) -> None:
        self.governance = governance
        self.pages = pages
        """The pages of the body that are made: a sentence may lead to them."""
        self.names = Names(governance)

    @cached_property
    def steps(self) -> StepFacts:
        """Steps of procedures, wherever they stand."""
        return StepFacts(self.names)

    @cached_property
    def ruling(self) -> RulingFacts:
        """How one rule reads: who decides, how, and what follows."""
        return RulingFacts(self.governance, self.names)

    @cached_property
    def voting(self) -> VotingFacts:
        """How the body decides."""
        return VotingFacts(self.governance, self.names, self.ruling, self.pages)
