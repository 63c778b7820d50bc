"""A list of people from its first line to its last: headings, labels, lists, tables, and lines of their own."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final

from bylaws.formats.listing import Unread
from bylaws.formats.roster import asciidoc, html, rst
from bylaws.formats.roster.context import Caption, heading_in
from bylaws.formats.roster.found import FoundPerson, Value
from bylaws.formats.roster.lines import KeyBlock, is_values, key_of, people_of_values
from bylaws.formats.roster.lists import ITEM, ListItem, gather, read_items
from bylaws.formats.roster.names import looks_like_a_name
from bylaws.formats.roster.paragraphs import DELIMITER, HEADING, Paragraphs, stripped
from bylaws.formats.roster.people import people_in
from bylaws.formats.roster.tables import TableRow, rows_of
from bylaws.formats.roster.text import ShownText, What
from bylaws.formats.roster.words import Column, has_role, says_former
from bylaws.problems import Place

_ASCIIDOC: Final = (".adoc", ".asciidoc")
_UNDERLINE: Final = re.compile(r" {0,3}(?:=+|-{2,}|~{3,}|\^{3,}|\"{3,})[ \t]*")
_HTML_HEADING: Final = re.compile(
    r"\s*<(?:h(?P<level>[1-6])|summary)\b[^>]*>(?P<text>.*?)</(?:h[1-6]|summary)>.*", re.IGNORECASE
)
_RULER: Final = re.compile(r"\s*\+(?:[-=]+\+)+\s*")
_COMMENT: Final = re.compile(r"\s*#+[ \t]?(?P<text>.*)")


class RosterReader(Paragraphs):
    """Reads one file from its first line to its last."""

    def read(self) -> None:
        """Read all lines."""
        steps: Sequence[Callable[[], bool]] = (
            self._blank, self._fence, self._heading, self._comment, self._html, self._marked_table, self._grid,
            self._table, self._list, self._paragraph,
        )  # fmt: skip
        while self.number < len(self.source.lines):
            before = self.number
            next(step for step in steps if step())
            assert self.number > before
        self._end_block()
        self._settle_accounts()
        self.unread += (
            Unread(Place(self.source.path, number), "the line is too long") for number in self.source.too_long
        )

    # --- what a line is -----------------------------------------------------------------------------------------------

    def _blank(self) -> bool:
        if self.line.strip():
            return False
        self.number += 1
        return True

    def _fence(self) -> bool:
        """Code is no one's, but for rows of values: some lists are written so."""
        fence = self.source.fence_at(self.number)
        if fence is None:
            return False
        kind, end = fence
        inside = [number for number in range(self.number + 1, end) if self._at(number).strip()]
        if inside and re.match(r"\s*(?:`{3,}|~{3,})", self._at(inside[-1])):
            inside.pop()
        comments = [number for number in inside if self._at(number).lstrip().startswith("#")]
        rows = [number for number in inside if number not in comments and is_values(self._at(number))]
        is_sure = len(rows) > 1 or any(re.match(r"\s*[\"@]", self._at(number)) for number in rows)
        if kind in ("", "csv", "text", "txt") and is_sure and len(rows) + len(comments) == len(inside):
            self._values(inside)
        self.number = end
        return True

    def _heading(self) -> bool:
        found = None if self.in_comments else HEADING.fullmatch(self.line)
        if found and not self.is_markdown and self._is_comment_run():
            return False
        found = found or (asciidoc.HEADING.fullmatch(self.line) if self.source.path.endswith(_ASCIIDOC) else None)
        found = found or _HTML_HEADING.fullmatch(self.line)
        if found:
            level = found["level"] or "6"
            self._enter(
                int(level) if level.isdigit() else len(level), self._text(found.start("text"), found.end("text"))
            )
            self.number += 1
            return True
        if self._is_underlined():
            level = 1 if self._at(self.number + 1).lstrip().startswith("=") else 2
            self._enter(level, self.source.shown_line(self.number))
            self.number += 2
            return True
        return False

    def _is_underlined(self) -> bool:
        under = self._at(self.number + 1)
        if self.in_comments or not _UNDERLINE.fullmatch(under) or "|" in self.line or ITEM.fullmatch(self.line):
            return False
        return (
            not _UNDERLINE.fullmatch(self.line) and len(self.line.split()) <= 12 and not self._is_values_line(self.line)
        )

    def _enter(self, level: int, text: ShownText) -> None:
        """A heading: of a section, or the name of a person."""
        self._end_block()
        people = people_in(text)
        if len(people) == 1 and people[0].handle and not has_role(_without(text, people[0])):
            self._add(people)
            return
        self.head = ()
        words = text.shown.strip()
        is_name = (
            self.context.is_of_people
            and level > 1
            and (looks_like_a_name(words, alone=True) or (looks_like_a_name(words) and self._gives_an_account()))
        )
        if is_name and not has_role(words) and not says_former(words) and self._is_described():
            self.block = KeyBlock(Value(words, text.offset(text.shown.index(words))))
            return
        self.context.enter(level, text)

    def _gives_an_account(self) -> bool:
        """Whether the first line below is a key with an account: `GitHub: @ada`."""
        below = next((line for line in self.source.lines[self.number + 1 : self.number + 4] if line.strip()), "")
        key = key_of(below)
        return bool(key and key[0] is Column.HANDLE and "(" not in key[1] and not re.search(r"@[\w-]+/\w", below))

    def _is_described(self) -> bool:
        """Whether the lines below are keys, or an account alone."""
        following = [line for line in self.source.lines[self.number + 1 : self.number + 5] if line.strip()]
        if not following or HEADING.fullmatch(following[0]):
            return False
        key = key_of(following[0])
        if key and key[0] in (Column.HANDLE, Column.AFFILIATION, Column.MAIL, Column.ROLE):
            return True
        return bool(re.match(r"\s*(?:[-*+]\s+)?(?:@\w|\[?GitHub\b|https://github\.com/\w)", following[0]))

    # --- comments of plain files --------------------------------------------------------------------------------------

    def _is_comment_run(self) -> bool:
        """Whether a line that begins with `#` is a comment: one of several, or right above lines that are none."""
        below = self._at(self.number + 1)
        if below.lstrip().startswith("#"):
            return not re.match(r"\s*#{1,6}\s+\S", below) or len(below) - len(below.lstrip("#")) == 1
        return bool(below.strip()) and not ITEM.fullmatch(below) and "|" not in below

    def _comment(self) -> bool:
        """Lines of comments: their heading is that of what follows."""
        if self.is_markdown or self.in_comments or not self.line.lstrip().startswith("#"):
            return False
        texts: list[ShownText] = []
        gone: list[int] = []
        self.head = ()
        while self.line.lstrip().startswith("#"):
            found = _COMMENT.fullmatch(self.line)
            assert found
            words = found["text"].strip()
            if words.startswith('"') and is_values(words):
                gone.append(self.number)
            elif words.count(",") >= 2 and not words.endswith("."):
                self.head = [word.strip(" \"'") for word in words.split(",")]
            elif words:
                texts.append(self._text(found.start("text"), len(self.line)))
            self.number += 1
            if self.number == len(self.source.lines):
                break
        self._end_block()
        heading = heading_in(texts)
        if heading:
            self.context.enter(1, heading)
        if heading and says_former(heading.shown):  # their rows were switched off: `#"Ada Moss",@ada,Acme`
            rows = [self._at(number).lstrip("# ") for number in gone]
            for number, row, person in zip(gone, rows, people_of_values(rows, ()), strict=True):
                at = self.source.starts[number] + len(self._at(number)) - len(row)
                self._add([person.moved(at)] if person else [])
        return True

    # --- tables -------------------------------------------------------------------------------------------------------

    def _grid(self) -> bool:
        """A table as reStructuredText draws it, with a ruler between each two rows."""
        if not _RULER.fullmatch(self.line):
            return False
        rows: list[tuple[int, list[ShownText]]] = []
        heads = 0
        is_first = True
        while self.number < len(self.source.lines) and re.match(r"\s*[+|]", self.line):
            if _RULER.fullmatch(self.line):
                heads = len(rows) if "=" in self.line else heads
                is_first = True
            elif is_first:  # the further lines of a cell go on with its words
                rows.append((self.number, self._cells(self.number)))
                is_first = False
            self.number += 1
        head = rows[0][1] if rows else []
        body = rows[max(heads, 1) :]
        self._rows(head, [row for _, row in body], [number for number, _ in body])
        return True

    def _table(self) -> bool:
        if "|" not in self.line or not self._is_table():
            return False
        head = self._cells(self.number)
        is_delimited = bool(DELIMITER.fullmatch(self._at(self.number + 1).strip()))
        self.number += 2 if is_delimited else 1
        rows: list[list[ShownText]] = []
        numbers: list[int] = []
        while self.number < len(self.source.lines) and "|" in self.line and not HEADING.fullmatch(self.line):
            if not DELIMITER.fullmatch(self.line.strip()):
                rows.append(self._cells(self.number))
                numbers.append(self.number)
            self.number += 1
        self._rows(head, rows, numbers)
        return True

    def _cells(self, number: int) -> list[ShownText]:
        line = self.source.lines[number]
        cells: list[ShownText] = []
        begin = len(line) - len(line.lstrip())
        if line.startswith("|", begin):
            begin += 1
        start = self.source.starts[number]
        for bar in re.finditer(r"(?<!\\)\|", line):
            if bar.start() >= begin:
                cells.append(self.source.shown(start + begin, start + bar.start()))
                begin = bar.end()
        if line[begin:].strip():
            cells.append(self.source.shown(start + begin, start + len(line)))
        return [stripped(cell) for cell in cells]

    def _rows(self, head: Sequence[ShownText], rows: Sequence[Sequence[ShownText]], numbers: Sequence[int]) -> None:
        self._end_block()
        found = rows_of(head, rows)
        if found is None or not (self.is_list or self._says_people(head)):
            self.context.lead = None
            return
        for number, row in zip(numbers, found, strict=True):
            self._row(number, row)
        self.context.lead = None

    def _says_people(self, head: Sequence[ShownText]) -> bool:
        return self.context.is_of_people or any(has_role(cell.shown) for cell in head)

    def _row(self, number: int, row: TableRow) -> None:
        if row.label is not None:
            words = " ".join(row.label.shown.split())
            self.context.label = Caption(9, words, row.label.offset(0))
        elif row.people:
            self._add(row.people)
        elif not row.is_empty:
            self.unread.append(Unread(self.source.place(self.source.starts[number]), "no one is found in this row"))

    # --- HTML ---------------------------------------------------------------------------------------------------------

    def _html(self) -> bool:
        opening = re.match(
            r"\s*(?:<(?:div|p|center|details|section|body|html)\b[^>]*>\s*)*<(?P<tag>table|ul|ol|dl)\b",
            self.line,
            re.IGNORECASE,
        )
        if not opening:
            return False
        start = self.source.starts[self.number]
        closing = re.compile(rf"</{opening['tag']}\s*>", re.IGNORECASE).search(self.source.text, start)
        end = closing.end() if closing else len(self.source.text)
        if opening["tag"].casefold() == "table":
            self._html_table(start, end)
        else:
            spans = html.items(self.source.text, start, end)
            items = [ListItem(stripped(self.source.shown(*span)), self._line_of(span[0]), 0) for span in spans]
            self._items(items)
        self.number = self._line_of(end) + 1
        return True

    def _line_of(self, offset: int) -> int:
        return self.source.place(offset).line - 1

    def _html_table(self, start: int, end: int) -> None:
        rows = html.cells(self.source.text, start, end)
        texts = [(is_head, [stripped(self.source.shown(*span)) for span in spans]) for is_head, spans in rows]
        numbers = [self._line_of(spans[0][0]) for _, spans in rows]
        heads = [row for is_head, row in texts if is_head]
        if not heads and _is_grid([row for _, row in texts]):
            self._end_block()
            for _, row in texts:
                for cell in row:
                    self._add(people_in(cell, in_cell=True))
            return
        head = heads[0] if heads else texts[0][1] if texts else []
        body = [(row, number) for (_, row), number in zip(texts, numbers, strict=True) if row is not head]
        self._rows(head, [row for row, _ in body], [number for _, number in body])

    def _marked_table(self) -> bool:
        """A table of AsciiDoc, or one of reStructuredText that is written as a list."""
        lines, starts = self.source.lines, self.source.starts
        if self.source.path.endswith(_ASCIIDOC) and asciidoc.is_edge(self.line):
            rows, end = asciidoc.cells(lines, starts, self.number)
        elif self.source.path.endswith(".rst") and (found := rst.list_table(lines, starts, self.number)):
            rows, end = found
        else:
            return False
        texts = [[stripped(self.source.shown(*span)) for span in spans] for _, spans in rows]
        if texts:
            self._rows(texts[0], texts[1:], [number for number, _ in rows[1:]])
        self.number = end
        return True

    # --- lists --------------------------------------------------------------------------------------------------------

    def _list(self) -> bool:
        found = ITEM.fullmatch(self.line)
        if not found:
            return False
        if self._is_key_list():
            return self._paragraph()
        self._end_block()
        if self.is_markdown and len(found["indent"].expandtabs(4)) >= 4 and self._is_code():
            self.number += 1
            return True
        items, self.number = gather(self.source, self.number)
        self._items(items)
        self.context.lead = None
        return True

    def _is_code(self) -> bool:
        """Whether a line that is indented so far is code: below an empty line, a heading or a block, and no label."""
        number = self.number - 1
        while number > 0 and not self.source.lines[number].strip():
            number -= 1
        before = self.source.lines[number] if number >= 0 else ""
        if not self._at(self.number - 1).strip():
            return bool(before) and not before.rstrip().endswith((":", "**"))
        return bool(HEADING.fullmatch(before) or re.match(r"\s*(?:`{3,}|~{3,})", before))

    def _items(self, items: Sequence[ListItem]) -> None:
        read = read_items(items, is_of_people=self.context.is_of_people, only_people=self.is_list)
        for group in read.groups:
            label = self.context.label
            if group.label is not None:
                words = " ".join(group.label.shown.split()).rstrip(":： ")
                self.context.label = Caption(9, words, group.label.offset(0))
            self._add(group.people)
            self.context.label = label
        for item in items:
            if self.is_list and not item.people:
                self._points(item.text, item.text.shown)
        for item in read.unread:
            self.unread.append(Unread(self.source.place(item.text.offset(0)), "no one is found in this line"))


def _without(text: ShownText, person: FoundPerson) -> str:
    """What a heading says beside the name."""
    return text.shown.replace(person.name.text if person.name else "", "")


def _is_grid(rows: Sequence[Sequence[ShownText]]) -> bool:
    """Whether each cell of a table is a person: a wall of pictures."""
    cells = [cell for row in rows for cell in row if cell.shown.strip() or cell.marks]
    people = [cell for cell in cells if any(mark.what in (What.ACCOUNT, What.NAMED) for mark in cell.marks)]
    wide = any(sum(any(it.what in (What.ACCOUNT, What.NAMED) for it in cell.marks) for cell in row) > 1 for row in rows)
    return bool(cells) and len(people) * 3 >= len(cells) * 2 and (wide or all(len(row) == 1 for row in rows))
