"""Lines that are neither a list nor a table: people in lines of their own, labels, blocks of keys, rows of values."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from typing import Final

from bylaws.formats.listing import IS_HANDLE, Detail, Entry, Pointer, Unread
from bylaws.formats.roster.asciidoc import is_edge
from bylaws.formats.roster.context import Caption, Surroundings, is_a_sentence
from bylaws.formats.roster.found import FoundPerson, Value
from bylaws.formats.roster.lines import KeyBlock, is_aligned, is_values, key_of, label_of, rows_of_values
from bylaws.formats.roster.lists import ITEM
from bylaws.formats.roster.names import looks_like_a_name
from bylaws.formats.roster.people import people_in, settle
from bylaws.formats.roster.person import person_in
from bylaws.formats.roster.source import Source
from bylaws.formats.roster.text import ShownText, What
from bylaws.formats.roster.words import Column, has_role, says_former

HEADING: Final = re.compile(r" {0,3}(?P<level>#{1,6})[ \t]+(?P<text>.*?)[ \t]*#*[ \t]*")
DELIMITER: Final = re.compile(r"(?:\|\s*)?:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?")
_MARKDOWN: Final = (".md", ".markdown", ".mdx", ".html", ".htm")
_LIST_LINK: Final = re.compile(
    r"(?:^|[/_.-])(?:maintainers?|owners?|committers?|codeowners|owners_aliases|members|emeritus)(?:[_.-]|$)",
    re.IGNORECASE,
)
_MOVED: Final = re.compile(
    r"\b(?:moved|see|listed|defined|found|canonical|live|lives|located|maintained in|refer|available|managed|"
    r"source of truth|are in|is in)\b",
    re.IGNORECASE,
)


class Paragraphs:
    """What a reader of a file knows, and how it reads lines of their own.

    `is_list`: the name of the file says that it is a list of people, so that accounts in it are somebody.
    """

    def __init__(self, source: Source, *, is_list: bool, in_comments: bool = False) -> None:
        self.source = source
        self.is_list = is_list
        self.in_comments = in_comments
        """Whether the lines are those of comments, where a line of its own is a heading."""
        self.is_markdown = source.path.casefold().endswith(_MARKDOWN)
        self.context = Surroundings(source)
        self.entries: list[Entry] = []
        self.unread: list[Unread] = []
        self.pointers: list[Pointer] = []
        self.block: KeyBlock | None = None
        self.head: Sequence[str] = ()
        """The heads of the columns, where a comment gives them."""
        self.number = 0
        self.doubtful: list[tuple[int, str]] = []
        """Entries whose words and link name two accounts, by number, with that of the link."""
        self.prose: int | None = None
        """The offset at which a sentence of the paragraph began that may go on."""

    @property
    def line(self) -> str:
        return self.source.lines[self.number]

    def _at(self, number: int) -> str:
        return self.source.lines[number] if number < len(self.source.lines) else ""

    def _text(self, begin: int, end: int) -> ShownText:
        start = self.source.starts[self.number]
        return self.source.shown(start + begin, start + end)

    def _paragraph(self) -> bool:
        first = self.number
        while self.number < len(self.source.lines) and self._is_of_paragraph(first):
            self.number += 1
        numbers = [number for number in range(first, self.number) if not self.source.is_definition(self._at(number))]
        if not numbers:
            return True
        if all(self._is_values_line(self._at(number)) for number in numbers):
            self._values(numbers)
        elif not self._whole(numbers):
            self.prose = None
            texts = {number: stripped(self.source.shown_line(number)) for number in numbers}
            people = {number: self._seen_in(text) for number, text in texts.items()}
            settle([person for found in people.values() for person in found])
            for number, text in texts.items():
                self._one_line(number, text, people[number])
        return True

    def _is_key_list(self) -> bool:
        """Whether the list gives the values of one person: `- Name: Ada`, or keys below a name."""
        key = key_of(self.line)
        if not key:
            return False
        return self.block is not None or key[0].value == "name"

    def _is_table(self) -> bool:
        below = self._at(self.number + 1)
        if DELIMITER.fullmatch(below.strip()) and ("|" in below or self.line.lstrip().startswith("|")):
            return True
        bars = self.line.strip().startswith("|") and self.line.strip().endswith("|") and self.line.count("|") > 2
        return bars and below.strip().startswith("|")

    def _is_of_paragraph(self, first: int) -> bool:
        if self.number == first:
            return True
        line = self.line
        if (
            not line.strip()
            or is_edge(line)
            or (not self.in_comments and HEADING.fullmatch(line))
            or self.source.fence_at(self.number)
        ):
            return False
        if not self.is_markdown and not self.in_comments and line.lstrip().startswith("#"):
            return False
        if self._is_key_list():
            return True
        return not (
            ITEM.fullmatch(line)
            or ("|" in line and self._is_table())
            or re.match(r"\s*<(?:table|ul|ol|dl|h[1-6])\b", line, re.I)
        )

    def _is_values_line(self, line: str) -> bool:
        if not is_values(line):
            return False
        is_quoted = line.lstrip().startswith('"')
        if is_aligned(line):
            return True
        return is_quoted or not (self.is_markdown or re.search(r"[<(]", line.split(",")[0]))

    def _values(self, numbers: Sequence[int]) -> None:
        """Rows of values, with comments between them as headings."""
        rows: list[int] = []
        for number in numbers:
            line = self._at(number)
            if not line.lstrip().startswith("#"):
                rows.append(number)
                continue
            self._value_rows(rows)
            rows = []
            words = line.strip().strip("# ").strip()
            if words.count(",") >= 2:
                self.head = [word.strip(" \"'") for word in words.split(",")]
            elif words and (has_role(words) or says_former(words)):
                self.context.label = Caption(9, words, self.source.starts[number] + line.index(words))
        self._value_rows(rows)

    def _value_rows(self, rows: Sequence[int]) -> None:
        if rows and (self.is_list or self.context.is_of_people):
            self._add([*rows_of_values(self.source, rows, self.head)])

    def _whole(self, numbers: Sequence[int]) -> bool:
        """A person in several lines: the name, the organization, the account."""
        if not 2 <= len(numbers) <= 5 or any(key_of(self._at(number)) for number in numbers):
            return False
        lines = [self.source.shown_line(number) for number in numbers]
        accounts = [mark.handle.casefold() for text in lines for mark in text.marks if mark.what is What.ACCOUNT]
        first = lines[0].shown.strip()
        if (
            len(set(accounts)) != 1
            or lines[0].marks
            or (label_of(lines[0]) and not lines[0].bold)
            or not looks_like_a_name(first, alone=True)
        ):
            return False
        if any(len(text.shown.split()) > 6 for text in lines) or has_role(first):
            return False
        text = self.source.shown(
            self.source.starts[numbers[0]], self.source.starts[numbers[-1]] + len(self._at(numbers[-1]))
        )
        person = person_in(text)
        if person is None or not person.name:
            return False
        self._add([person])
        return True

    def _one_line(self, number: int, text: ShownText, seen: Sequence[FoundPerson]) -> None:
        line = self._at(number)
        key = key_of(line)
        if key and (self._key(number, key[0], key[1], key[2]) or self._is_of_the_last(number, key[0], key[1], key[2])):
            return
        if self.block and self._is_account_of(self.block, seen):
            return
        self._end_block()
        label = label_of(text)
        if label is not None:
            self._label(label, text)
            return
        if self.in_comments and self._is_comment_heading(text):
            self.context.enter(2, text)
            return
        is_prose = self.prose is not None and self.is_markdown
        people = seen if not is_prose and (self.is_list or self.context.is_of_people) else []
        if people and not self._says_again(people):
            self._add(people)
        elif self._names_a_block(number, text):
            words = text.shown.strip()
            self.block = KeyBlock(Value(words, text.offset(0)))
        else:
            self._sentence(text)

    def _is_account_of(self, block: KeyBlock, seen: Sequence[FoundPerson]) -> bool:
        """An account in a line of its own below the name of somebody: taken as theirs."""
        if len(seen) != 1 or seen[0].name or not seen[0].handle or not block.person.name or block.person.handle:
            return False
        block.person.handle, block.person.host = seen[0].handle, seen[0].host
        return True

    def _key(self, number: int, part: Column, key: str, column: int) -> bool:
        """A line `Key: value` of a block; it begins one if it gives a name or an account."""
        if self.block is None and part not in (Column.NAME, Column.HANDLE):
            return False
        if self.block is None or not self.block.takes(part):
            self._end_block()
            self.block = KeyBlock()
        self.block.add(part, key, self.source.shown_line(number, column))
        return True

    def _is_of_the_last(self, number: int, part: Column, key: str, column: int) -> bool:
        """A line such as `Term end: 2028` right below somebody: said of them."""
        last = self.entries[-1] if self.entries and self.block is None else None
        if last is None or part is not Column.OTHER or number + 1 - last.place.line not in (1, 2, 3):
            return False
        text = self.source.shown_line(number, column)
        words = " ".join(text.shown.split())
        if not re.search(r"\d{4}", words) or text.marks:
            return False
        detail = Detail(key, words, self.source.place(text.offset(0)))
        self.entries[-1] = replace(last, details=(*last.details, detail))
        return True

    def _end_block(self) -> None:
        block, self.block = self.block, None
        if block and block.is_person and (self.is_list or self.context.is_of_people):
            self._add([block.person])

    def _label(self, label: str, text: ShownText) -> None:
        if self.prose is not None:
            label = " ".join(self.source.shown(self.prose, text.offset(len(text.shown)) + 1).shown.split()).rstrip(
                ":： "
            )
            self.context.lead = Caption(9, label, self.prose)
        elif is_a_sentence(label):
            self.context.lead = Caption(9, label, text.offset(0))
        else:
            self.context.label, self.context.lead = Caption(9, label, text.offset(0)), None

    def _is_comment_heading(self, text: ShownText) -> bool:
        words = text.shown.strip()
        is_short = len(words.split()) <= 6 and not words.endswith(".")
        return is_short and not text.marks and (has_role(words) or says_former(words))

    def _seen_in(self, text: ShownText) -> Sequence[FoundPerson]:
        """The people of a line, where it is of people and of nothing else."""
        bare = text.shown.strip()
        if (
            not self.is_markdown
            and not self.in_comments
            and IS_HANDLE.fullmatch(bare)
            and not text.marks
            and self._are_bare
        ):
            return [FoundPerson(Value(bare, text.offset(text.shown.index(bare))))]
        last = _with_bare_handle(text) if self._end_in_accounts else None
        people = [last] if last else people_in(_without_lead(text))
        if not all(person.handle or (person.name and person.has_mail) for person in people):
            return []
        return people

    @cached_property
    def _end_in_accounts(self) -> bool:
        """Whether the last word of each line with an address is an account: `Ada Lovelace <ada@…> Acme Labs ada`."""
        if self.is_markdown:
            return False
        texts = [
            self.source.shown_line(number)
            for number, line in enumerate(self.source.lines)
            if "@" in line and not line.lstrip().startswith("#")
        ]
        people = [_with_bare_handle(stripped(text)) for text in texts]
        words = [person.handle.text for person in people if person and person.handle]
        small = sum(bool(re.search(r"[\d-]|^[a-z]", word)) for word in words)
        return bool(words) and len(words) == len(texts) == len(set(words)) and small * 2 >= len(words)

    @cached_property
    def _are_bare(self) -> bool:
        words = [line.strip() for line in self.source.lines if line.strip() and not line.lstrip().startswith("#")]
        return sum(bool(IS_HANDLE.fullmatch(word)) for word in words) * 2 > len(words)

    def _says_again(self, people: Sequence[FoundPerson]) -> bool:
        """`[GitHub](…) | [LinkedIn](…)` below the line of the same person."""
        last = self.entries[-1] if self.entries else None
        return bool(
            last
            and len(people) == 1
            and people[0].handle
            and not people[0].name
            and people[0].handle.text.casefold() == last.handle.casefold()
            and self._is_right_below(last, people[0])
        )

    def _is_right_below(self, last: Entry, person: FoundPerson) -> bool:
        assert person.handle
        return self.source.place(person.handle.at).line - last.place.line <= 2

    def _names_a_block(self, number: int, text: ShownText) -> bool:
        below = self._at(number + 1)
        key = key_of(below) if below.strip() else None
        return key is not None and looks_like_a_name(text.shown.strip(), alone=True) and not has_role(text.shown)

    def _sentence(self, text: ShownText) -> None:
        """A line of prose. It may say where the list is, or that those below it have left."""
        words = text.shown
        self.prose = text.offset(0) if self.prose is None else self.prose
        if re.match(r"\s*(?:the following|these|below|this)\b", words, re.IGNORECASE) and says_former(words):
            self.context.lead = Caption(9, " ".join(words.split()), text.offset(0))
        if _MOVED.search(words):
            self._points(text, words)

    def _points(self, text: ShownText, words: str) -> None:
        """Links to other lists."""
        for mark in text.marks:
            name = posixpath.basename(re.sub(r"[?#].*", "", mark.target).rstrip("/"))
            is_other = "://" in mark.target or name != posixpath.basename(self.source.path)
            if mark.target and is_other and _LIST_LINK.search(name) and not name.startswith("project-maintainers"):
                self.pointers.append(Pointer(mark.target, self.source.place(text.offset(mark.start))))

    def _add(self, people: Sequence[FoundPerson]) -> None:
        for person in people:
            if person.handle or person.name:
                if person.differs:
                    self.doubtful.append((len(self.entries), person.differs))
                self.entries.append(self.context.entry(person))

    def _settle_accounts(self) -> None:
        """`[@ada](https://github.com/eve)`: the link tells who it is, unless it was copied from another line."""
        handles = [entry.handle.casefold() for entry in self.entries]
        for number, target in self.doubtful:
            entry = self.entries[number]
            reason = f"the words name `{entry.handle}`, and the link leads to `{target}`"
            self.unread.append(Unread(entry.place, reason, "let both name the same account"))
            if target.casefold() not in handles:
                self.entries[number] = replace(entry, handle=target)


_LEAD: Final = re.compile(
    r"[^.@:]{0,80}?\b(?:maintained|led|managed|run|chaired|owned) by|"
    r"[^.@:]{0,80}?\b(?:maintainers?|owners?|leads?|chairs?|members?|"
    r"committers?|admins?)\b[^.@:]{0,60}?\b(?:is|are|includes?|consists? of)(?: currently)?",
    re.IGNORECASE,
)


def _without_lead(text: ShownText) -> ShownText:
    """`The current maintainers are [Ada](…) and [Grace](…).`, without what leads to the names."""
    lead = _LEAD.match(text.shown)
    if not lead or not any(mark.what in (What.ACCOUNT, What.NAMED) for mark in text.marks):
        return text
    rest = text.slice(lead.end(), len(text.shown))
    return rest.slice(0, len(rest.shown) - rest.shown.endswith(".")) if rest.marks else text


def stripped(text: ShownText) -> ShownText:
    return text.slice(0, len(text.shown))


def _with_bare_handle(text: ShownText) -> FoundPerson | None:
    """`Ada Lovelace <ada@…> Acme Labs ada`: the last word is the account, what stands before it the organization."""
    mail = next((mark for mark in text.marks if mark.what is What.MAIL), None)
    if mark_count := sum(mark.what is What.ACCOUNT for mark in text.marks):
        assert mark_count
        return None
    if mail is None:
        return None
    name, rest = text.shown[: mail.start].strip(), text.shown[mail.end :]
    words = rest.split()
    if (
        not looks_like_a_name(name, alone=True)
        or not words
        or not IS_HANDLE.fullmatch(words[-1])
        or re.search(r"[,()]", rest)
    ):
        return None
    start = mail.end + rest.rindex(words[-1])
    person = FoundPerson(
        Value(words[-1], text.offset(start)), name=Value(name, text.offset(text.shown.index(name))), has_mail=True
    )
    if len(words) > 1:
        begin = mail.end + rest.index(words[0])
        person.affiliation = Value(" ".join(words[:-1]), text.offset(begin))
    return person
