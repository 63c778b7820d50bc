"""Tables of people: which column holds what, by its head and by what stands in it, and the people of each row.

Two shapes are common: a row a person, with columns for the name, the account and the organization; and a row an area,
with a column for each role and any number of people in a cell.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from bylaws.formats.listing import GITLAB, IS_HANDLE
from bylaws.formats.roster.cells import (
    NO,
    PEOPLE_MARKS,
    YES,
    has_account,
    has_person,
    is_bare,
    is_name,
    is_organization,
    people_marks,
    share_of,
    shows_account,
    state_of,
    words_of,
)
from bylaws.formats.roster.found import FoundPerson, Value
from bylaws.formats.roster.names import NOTHING, looks_like_a_name
from bylaws.formats.roster.people import has_handles_in_brackets, people_in, people_of_cell, settle
from bylaws.formats.roster.person import person_in
from bylaws.formats.roster.text import ShownText, What
from bylaws.formats.roster.words import Column, has_role, part_of, role_in, says_former, without_former
from bylaws.patterns import late


@dataclass(slots=True)
class TableRow:
    """The people of one row; without any, and with words in it, it was not understood."""

    people: list[FoundPerson] = field(default_factory=list)
    is_empty: bool = False
    label: ShownText | None = None
    """The words of a row that is a heading for those below it."""


def rows_of(head: Sequence[ShownText], rows: Sequence[Sequence[ShownText]]) -> list[TableRow] | None:
    """The people of each row; None for a table that is not of people."""
    if not rows:
        return []
    table = _Table(head, rows)
    return table.rows_read() if table.is_of_people else None


class _Table:
    def __init__(self, head: Sequence[ShownText], rows: Sequence[Sequence[ShownText]]) -> None:
        self.head = head
        self.rows = rows
        self.width = max(len(head), *map(len, rows))
        self.parts: list[Column | None] = [part_of(self._title(column)) for column in range(self.width)]
        self.bare_handles = False
        """Whether accounts stand in their column without any mark."""
        self._by_content()
        self.names = self._columns(Column.NAME)
        self.handle = next(iter(self._columns(Column.HANDLE)), None)
        self.is_matrix = self._is_matrix()
        cells = [self._cell(row, column) for row in rows for column in self.names]
        self.handles_in_brackets = self.handle is None and has_handles_in_brackets(cells)

    @property
    def is_of_people(self) -> bool:
        """Whether somebody stands in it: a table of projects, files or meetings has no such column."""
        if self.handle is not None and (self._share(self.handle, has_account) >= 0.5 or self.bare_handles):
            return True
        return bool(self.names) and any(self._share(column, has_person) >= 0.5 for column in self.names)

    # --- columns ------------------------------------------------------------------------------------------------------

    def _title(self, column: int) -> str:
        return self.head[column].shown.strip() if column < len(self.head) else ""

    def _columns(self, part: Column) -> list[int]:
        return [column for column, found in enumerate(self.parts) if found is part]

    def _cell(self, row: Sequence[ShownText], column: int) -> ShownText:
        return row[column] if column < len(row) else ShownText()

    def _cells(self, column: int) -> list[ShownText]:
        found = (self._cell(row, column) for row in self.rows)
        return [cell for cell in found if not NOTHING.fullmatch(cell.shown.strip()) or cell.marks]

    def _share(self, column: int, is_so: Callable[[ShownText], object]) -> float:
        return share_of(self._cells(column), is_so)

    def _by_content(self) -> None:
        """Columns whose heads say nothing, or too little, judged by their cells."""
        if self._title(0).casefold() in ("team", "teams", "squad") and Column.NAME in self.parts[1:]:
            self.parts[0] = Column.AREA  # a row a team, with its members
        for column in self._columns(Column.STATUS):
            if says_former(self._title(column)) and self._share(column, has_account) >= 0.5:
                self.parts[column] = Column.NAME  # a row an area: `Area | Owners | Emeritus`
        self._weak_handles()
        if Column.HANDLE not in self.parts:
            self._find_handles()
        if Column.NAME not in self.parts and (Column.HANDLE in self.parts or self.parts[0] is not Column.AFFILIATION):
            self._find_names()
        self._find_columns_of_a_matrix()
        self._find_affiliation()

    def _weak_handles(self) -> None:
        """`ID`, `Profile`: only where accounts stand in it; and of several such columns, the one of GitHub."""
        columns = self._columns(Column.HANDLE)
        best = max(
            columns,
            key=lambda it: (self._share(it, has_account), bool(re.search("git", self._title(it), re.I))),
            default=None,
        )
        for column in columns:
            is_git = bool(re.search(r"git|^gh\b", self._title(column), re.IGNORECASE))
            are_bare = self._share(column, is_bare) >= 0.6
            if column != best or not (is_git or are_bare or self._share(column, has_account) >= 0.3):
                self.parts[column] = Column.OTHER
        if best is not None and self.parts[best] is Column.HANDLE:
            self.bare_handles = self._share(best, has_account) < 0.5

    def _find_handles(self) -> None:
        names = self._columns(Column.NAME)
        for column in range(self.width):
            part = self.parts[column]
            is_usual = len(self._cells(column)) * 2 >= len(self.rows)  # and not the rest of a row that is too long
            if is_usual and part in (None, Column.OTHER, Column.MAIL) and self._share(column, shows_account) >= 0.5:
                self.parts[column] = Column.HANDLE
                return
            is_second = (
                part is Column.NAME
                and len(names) > 1
                and not any(self._share(it, has_account) for it in names if it != column)
            )
            if (
                is_second
                and self._share(column, shows_account) >= 0.8
                and self._title(column).casefold() not in _ROLE_HEADS
            ):
                self.parts[column] = Column.HANDLE
                return
        if len(names) == 1 and not self._share(names[0], has_account) and self._share(names[0], is_bare) == 1:
            cells = self._cells(names[0])
            small = sum(bool(re.search(r"[\d-]", cell.shown) or cell.shown.strip()[:1].islower()) for cell in cells)
            if cells and small * 2 >= len(cells):
                self.parts[names[0]] = Column.HANDLE
                self.bare_handles = True

    def _find_names(self) -> None:
        open_columns = [column for column in range(self.width) if self.parts[column] is None]
        for column in open_columns:
            if self._share(column, is_name) >= 0.6 or (
                Column.HANDLE not in self.parts and self._share(column, has_account) >= 0.5
            ):
                self.parts[column] = Column.NAME
                return

    def _find_columns_of_a_matrix(self) -> None:
        """Whatever the heads say: several people in a cell, and in front of them what they look after."""
        if Column.HANDLE in self.parts or self.width < 2 or self._share(0, has_account):
            return
        columns = [column for column in range(1, self.width) if self._share(column, has_account) >= 0.5]
        is_many = any(len(people_marks(cell)) > 1 for column in columns for cell in self._cells(column))
        if not is_many or self.parts[0] not in (None, Column.OTHER, Column.AREA):
            return
        self.parts[0] = Column.AREA
        for column in columns:
            if self.parts[column] is None:
                self.parts[column] = Column.NAME

    def _find_affiliation(self) -> None:
        """The other column of two, where people and organizations stand side by side."""
        if Column.AFFILIATION in self.parts or not {Column.NAME, Column.HANDLE} & {*self.parts}:
            return
        left = [column for column in range(self.width) if self.parts[column] is None and self._cells(column)]
        if (
            len(left) == 1
            and sum(bool(self._cells(column)) for column in range(self.width)) <= 3
            and self._share(left[0], is_organization) >= 0.8
        ):
            self.parts[left[0]] = Column.AFFILIATION

    def _is_matrix(self) -> bool:
        """Whether a row is an area, and each column of names a role."""
        if self.handle is not None or Column.AREA not in self.parts:
            return False
        roles = [column for column in self.names if has_role(self._title(column)) or len(self.names) > 1]
        first_area = self._columns(Column.AREA)[0]
        return bool(roles) and (first_area < roles[0] or len(roles) > 1)

    # --- rows ---------------------------------------------------------------------------------------------------------

    def rows_read(self) -> list[TableRow]:
        found = [self._row(row) for row in self.rows]
        settle([person for row in found for person in row.people])
        return found

    def _row(self, row: Sequence[ShownText]) -> TableRow:
        filled = [cell for cell in row if cell.shown.strip() or cell.marks]
        if not filled:
            return TableRow(is_empty=True)
        if (
            not self.is_matrix
            and len(filled) == 1
            and self.width > 1
            and not filled[0].marks
            and (says_former(filled[0].shown) or has_role(filled[0].shown))
        ):
            return TableRow(is_empty=True, label=filled[0])
        people = [*(self._matrix(row) if self.is_matrix else self._pair(row))]
        for person in people:
            self._beside(row, person)
            self._by_head(person)
        who = [self._cell(row, column) for column in (*self.names, *([self.handle] if self.handle is not None else []))]
        is_empty = not people and all(NOTHING.fullmatch(cell.shown.strip()) for cell in who)
        return TableRow(people, is_empty)

    def _by_head(self, person: FoundPerson) -> None:
        """`Releaser` above the names says more than a heading for all, `Maintainer` or `Member` does not."""
        role = role_in(self._title(self.names[0])) if len(self.names) == 1 else ""
        if role and person.role is None and role.casefold() not in _USUAL:
            person.role = Value(role, self.head[self.names[0]].offset(0))

    def _matrix(self, row: Sequence[ShownText]) -> Iterator[FoundPerson]:
        for column in self.names:
            cell, title = self._cell(row, column), self._title(column)
            is_former = says_former(title)
            for person in people_of_cell(cell) if has_account(cell) else self._people(cell):
                if is_former and not person.former:
                    person.former = Value(title, self.head[column].offset(0))
                role = role_in(title) or ("" if is_former else title)
                if role and not person.role and not (len(self.names) == 1 and column >= len(self.head)):
                    person.role = Value(role, self.head[column].offset(0))
                yield person

    def _pair(self, row: Sequence[ShownText]) -> Iterator[FoundPerson]:
        accounts = self._accounts(self._cell(row, self.handle)) if self.handle is not None else []
        names = [person for column in self.names for person in self._people(self._cell(row, column))]
        if len(accounts) > 1 and len(names) == len(accounts):
            yield from (_joined(name, account) for name, account in zip(names, accounts, strict=True))
        elif len(accounts) > 1:
            yield from accounts
        elif accounts and names:
            first, *others = names
            yield _joined(first, accounts[0])
            if len(self.names) == 1:
                yield from others
        elif accounts or names:
            yield from accounts or names
        else:
            yield from self._elsewhere(row)

    def _people(self, cell: ShownText) -> list[FoundPerson]:
        nickname = re.fullmatch(r"(?P<name>[^()]+?)\s+\([\w'’ .-]+\)", cell.shown.strip())
        if nickname and not cell.marks and Column.AFFILIATION in self.parts and looks_like_a_name(nickname["name"]):
            whole = words_of(cell)  # organizations have a column of their own: `Shen-Ta Hsieh (BestSteve)`
            return [FoundPerson(name=whole)] if whole else []
        found = people_in(cell, in_cell=True, handles=self.handles_in_brackets)
        if found:
            return found
        words = words_of(cell)
        if words and looks_like_a_name(words.text) and len(words.text.split()) <= 5:
            return [FoundPerson(name=words)]  # a column of names says enough: `yi`, `csh`
        return []

    def _accounts(self, cell: ShownText) -> list[FoundPerson]:
        marks = [mark for mark in cell.marks if mark.what in PEOPLE_MARKS]
        host = GITLAB if self.handle is not None and re.search(r"git\s?lab", self._title(self.handle), re.I) else ""
        if marks:
            found: dict[str, FoundPerson] = {}
            for mark in marks:
                person = FoundPerson(
                    Value(mark.handle, mark.at), mark.host if "/" in mark.target else host or mark.host, mark.differs
                )
                found.setdefault(mark.handle.casefold(), person)
            if len(found) > 1 or marks[0].what is What.ACCOUNT:
                rest = people_in(cell, in_cell=True)
                return rest if len(rest) == len(found) else [*found.values()]
            return [*found.values()]
        bare = [*re.finditer(r"(?:(?!\sand\s|\s?&)[^\s,;/])+(?:\s+(?!and\s|&)[^\s,;/]+)*", cell.shown)]
        if bare and all(IS_HANDLE.fullmatch(word[0]) for word in bare):
            return [FoundPerson(Value(word[0], cell.offset(word.start())), host or "github") for word in bare]
        whole = person_in(cell, handles=True)
        return [whole] if whole and whole.handle else []

    def _elsewhere(self, row: Sequence[ShownText]) -> Iterator[FoundPerson]:
        """An account in a column that says nothing of accounts."""
        for column, cell in enumerate(row):
            part = self.parts[column] if column < self.width else None
            if part in (None, Column.OTHER, Column.MAIL) and any(mark.what in PEOPLE_MARKS for mark in cell.marks):
                yield from people_in(cell, in_cell=True)
                return

    # --- what stands beside -------------------------------------------------------------------------------------------

    def _beside(self, row: Sequence[ShownText], person: FoundPerson) -> None:
        for column in range(self.width):
            cell = self._cell(row, column)
            part = self.parts[column]
            words = words_of(cell) or (state_of(cell) if part is Column.STATUS else None)
            if part is Column.MAIL or any(mark.what is What.MAIL for mark in cell.marks):
                person.has_mail = person.has_mail or bool(cell.shown.strip() or cell.marks)
            if words is None or part in (Column.NAME, Column.HANDLE, Column.MAIL):
                continue
            if part is Column.AFFILIATION:
                self._affiliation(person, words)
            elif part is Column.ROLE:
                self._role(person, words)
            elif part is Column.STATUS:
                self._status(person, column, words)
            elif part is Column.AREA:
                self._area(person, column, words)
            else:
                self._other(person, column, words)

    def _affiliation(self, person: FoundPerson, words: Value) -> None:
        # `Acme (former)` says that they have left Acme, and nothing of the project
        person.affiliation = person.affiliation or words

    def _role(self, person: FoundPerson, words: Value) -> None:
        if says_former(words.text):
            person.former = words
            words = Value(without_former(words.text), words.at)
        if words.text:
            person.role = person.role or words

    def _area(self, person: FoundPerson, column: int, words: Value) -> None:
        parts = re.split(r"\s*,\s*", words.text)
        if all(role_in(part).casefold() == part.casefold() for part in parts) and person.role is None:
            person.role = words  # `Responsibilities: Approver`
            person.details.append((RESPONSIBILITIES, words))
        elif person.area is None:
            person.area = words
            if _FOCUS.search(self._title(column)) and not self.is_matrix:
                person.details.append((RESPONSIBILITIES, words))

    def _status(self, person: FoundPerson, column: int, words: Value) -> None:
        title = self._title(column)
        is_no = bool(NO.fullmatch(words.text))
        if (
            says_former(words.text)
            or (says_former(title) and not is_no)
            or (re.search(r"active", title, re.IGNORECASE) and is_no)
        ):
            person.former = words
        elif not YES.fullmatch(words.text) and not is_no:
            person.details.append((title, words))

    def _other(self, person: FoundPerson, column: int, words: Value) -> None:
        if says_former(words.text) and len(words.text.split()) <= 3 and not person.former:
            person.former = words
        else:
            person.details.append((self._title(column), words))


RESPONSIBILITIES: Final = "responsibilities"
"""The label of what stands in a column for what people look after: the heading above says what they are."""
_FOCUS: Final = late(r"^(?!.*\brepo)(?=.*(?:focus|res?ponsib|special|expertise|interest))", re.IGNORECASE)
"""Heads of columns that tell what somebody does among those who hold the same, and no part of the project."""
_USUAL: Final = ("maintainer", "member", "contributor", "team member", "people", "person", "lead", "leads")
_ROLE_HEADS: Final = ("lead", "leads", "primary owner", "secondary owner", "reviewers", "approvers", "chair", "chairs")


def _joined(name: FoundPerson, account: FoundPerson) -> FoundPerson:
    """What the cell of the name and that of the account say together: the account is that of its own column."""
    if name.handle and account.handle and not account.name:
        account.name = name.name
    if name.name and account.handle:  # but `Hung-Ying Tai(hydai)` is one word
        name.name = Value(
            re.sub(rf"\s+\({re.escape(account.handle.text)}\)$", "", name.name.text, flags=re.I), name.name.at
        )
    if name.affiliation and account.handle and name.affiliation.text.casefold() == account.handle.text.casefold():
        name.affiliation = None  # `Ada Lovelace (ada)`
    return FoundPerson(
        account.handle or name.handle,
        account.host,
        account.differs,
        name.name or account.name,
        name.affiliation or account.affiliation,
        name.role or account.role,
        name.area or account.area,
        name.former or account.former,
        name.has_mail or account.has_mail,
        details=[*name.details, *account.details],
    )
