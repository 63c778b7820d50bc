"""The parts of a body side by side: one table of who holds which role where.

A part of which there is more to tell than its name, its holders and its code has a section of its own, and so has a
part with a holder of whom there is more to tell.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Final

from bylaws.body.governance import Governance
from bylaws.markdown.writing import Markup, code, link
from bylaws.model.ladder import Role
from bylaws.model.people import Seat
from bylaws.model.scopes import Scope, ScopeKind
from bylaws.model.teams import Team
from bylaws.source import Open
from bylaws.structs import struct
from bylaws.words import messages as say
from bylaws.words.fact import Cell, Fact, Listed, Name, Table, arg, linked_address, listed
from bylaws.words.facts.people import PeopleFacts
from bylaws.words.names import Names, noun

_COLUMNS: Final = 5
"""A wider table cannot be read on a narrow screen, nor in a diff."""
_OF_A_PERSON: Final = 3
"""The columns of a list of people that a cell has room for: the name, the account and the organization."""


@struct
class Matrix:
    """Parts that are rows of one table, and the roles that are its columns."""

    scopes: tuple[Scope, ...]
    roles: tuple[Role, ...]

    def has(self, role: Role, scope: str | Open | None) -> bool:
        """Whether the holders of a role in a part stand in it."""
        return role in self.roles and any(it.id == scope for it in self.scopes)


class ComponentFacts:
    """Which parts can be told in one table, and what stands in it."""

    def __init__(self, governance: Governance, names: Names, people: PeopleFacts) -> None:
        self.governance = governance
        self.names = names
        self.people = people
        rules = governance.body.subprojects or None
        word = rules.word if rules else None
        self.word = noun(word, f"{word}s") if word else say.subproject_word()

    def matrices(self, roles: Sequence[Role]) -> list[Matrix]:
        """The tables, none with more than five columns: one of all roles, or one of each where half of its cells
        would be empty."""
        held = {role: [it for it in self._plain if self._seats(role, it)] for role in roles}
        held = {role: scopes for role, scopes in held.items() if scopes}
        every = Matrix(tuple(it for it in self._plain if any(it in scopes for scopes in held.values())), tuple(held))
        filled = sum(map(len, held.values()))
        is_dense = filled * 2 > len(every.scopes) * len(held)
        if len(held) > 1 and len(every.scopes) > 1 and is_dense and self._width(every) <= _COLUMNS:
            return [every]
        return [Matrix(tuple(scopes), (role,)) for role, scopes in held.items() if len(scopes) > 1]

    def heading(self, matrix: Matrix) -> Fact:
        """What the parts of a table are called: `Components`."""
        return say.components_heading(kind=self._kind(matrix), word=self.word)

    def table(self, matrix: Matrix) -> Table:
        """A row a part: its name, its people by role, its repositories and its team on GitHub."""
        seats = [seat for role in matrix.roles for scope in matrix.scopes for seat in self._seats(role, scope)]
        employed = not all(map(self._has_a_row, seats))
        header = [
            say.column_part(kind=self._kind(matrix), word=self.word),
            *(self._holders(role) for role in matrix.roles),
            self._code_column(matrix),
            say.column_github_team(),
        ]
        return header, [[*self._row(scope, matrix, employed=employed)] for scope in matrix.scopes]

    # --- which parts --------------------------------------------------------------------------------------------------

    @cached_property
    def _plain(self) -> list[Scope]:
        return [scope for scope in self.governance.body.scopes.values() if self._is_plain(scope)]

    def _is_plain(self, scope: Scope) -> bool:
        """Whether there is nothing to tell of a part, nor of its holders, for which a table has no room."""
        if scope.description or scope.note or scope.sponsor:
            return False
        if scope.since and scope.kind is not ScopeKind.SUBPROJECT:
            return False
        seats = [seat for role in self.governance.roles.values() for seat in self._seats(role, scope)]
        return all(not any(self.people.row(seat)[_OF_A_PERSON:]) for seat in seats)

    def _seats(self, role: Role, scope: Scope) -> list[Seat]:
        return [seat for seat in self.governance.seats(role.id) if seat.scope == scope.id]

    def _width(self, matrix: Matrix) -> int:
        behind = any(map(self._code, matrix.scopes)), any(it.github_team for it in matrix.scopes)
        return 1 + len(matrix.roles) + sum(behind)

    # --- what stands in it --------------------------------------------------------------------------------------------

    @staticmethod
    def _kind(matrix: Matrix) -> str:
        """What all parts of a table are; `component` where they are different things."""
        kinds = {str(scope.kind) for scope in matrix.scopes}
        return kinds.pop() if len(kinds) == 1 else str(ScopeKind.COMPONENT)

    def _holders(self, role: Role) -> Fact:
        if isinstance(role, Team):
            return say.column_team(team=Name(role.name))
        return say.column_holders(role=self.names.role(role))

    @staticmethod
    def _code_column(matrix: Matrix) -> Fact:
        have = {bool(scope.repositories) for scope in matrix.scopes if scope.repositories or scope.paths}
        return say.column_code(what="both" if len(have) > 1 else "repositories" if True in have else "paths")

    def _row(self, scope: Scope, matrix: Matrix, *, employed: bool) -> Iterator[Cell]:
        yield Name(scope.name)
        for role in matrix.roles:
            yield listed((self._holder(seat, employed=employed) for seat in self._seats(role, scope)), "commas")
        yield self._code(scope)
        yield code(f"@{scope.github_team}") if scope.github_team else None

    def _code(self, scope: Scope) -> Listed | None:
        if scope.repositories:
            return listed(map(linked_address, scope.repositories), "commas")
        return listed((code(path) for path in scope.paths), "commas")

    def _holder(self, seat: Seat, *, employed: bool) -> Fact:
        """`[Ada Quill](https://github.com/ada-quill) (Acorn)`"""
        account = self.governance.github_of(seat.person)
        name = self.governance.name_of(seat.person)
        person: Markup | Name = link(name, f"https://github.com/{account}") if account else Name(name)
        organization = self.people.organization(seat.person) if employed else None
        return say.holder(person=person, organization=arg(organization))

    def _has_a_row(self, seat: Seat) -> bool:
        """Whether the organization of a holder stands elsewhere on the page: in a row of their own."""
        roles = self.governance.roles.values()
        others = [it for role in roles for it in self.governance.seats(role.id) if it.person == seat.person]
        return any(not it.scope for it in others)
