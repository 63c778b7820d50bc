"""Lists: which items are people, and what the items below them say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from bylaws.formats.listing import IS_HANDLE
from bylaws.formats.roster.found import FoundPerson, Value
from bylaws.formats.roster.lines import KeyBlock, key_of
from bylaws.formats.roster.people import companies_in, has_handles_in_brackets, people_in, settle
from bylaws.formats.roster.source import Source
from bylaws.formats.roster.text import ShownText, What
from bylaws.formats.roster.words import has_role, role_in, says_former

ITEM: Final = re.compile(
    r"(?P<indent>\s*)(?:[-*+•‣◦–]|\*{2,5}(?=\s)|\d+[.)]|\(\d+\))(?:[ \t]+(?:\[[ xX]\][ \t]+)?)(?P<text>\S.*)"
)

_DEEPEST: Final = 20


@dataclass(slots=True)
class ListItem:
    """An item with those below it. `line` counts from 0."""

    text: ShownText
    line: int
    indent: int
    key_line: str = ""
    below: list[ListItem] = field(default_factory=list)
    people: list[FoundPerson] = field(default_factory=list)


@dataclass(slots=True)
class ItemsBelow:
    """The people of items that stand below another one: what that one says of them."""

    people: list[FoundPerson]
    label: ShownText | None


@dataclass(slots=True)
class Read:
    """What a list gives: its people, and the items that seem to be people and are not understood."""

    groups: list[ItemsBelow] = field(default_factory=list)
    unread: list[ListItem] = field(default_factory=list)


def gather(source: Source, number: int) -> tuple[list[ListItem], int]:
    """The items of the list that begins in a line, and the line behind it."""
    top: list[ListItem] = []
    stack: list[ListItem] = []
    first = number
    while number < len(source.lines):
        line = source.lines[number]
        found = ITEM.fullmatch(line)
        if found:
            end = _end_of_item(source, number, len(found["indent"].expandtabs(4)))
            begin = source.starts[number] + found.start("text")
            text = source.shown(begin, source.starts[end - 1] + len(source.lines[end - 1]))
            item = ListItem(text, number, len(found["indent"].expandtabs(4)), line)
            while stack and (stack[-1].indent >= item.indent or len(stack) > _DEEPEST):
                stack.pop()
            (stack[-1].below if stack else top).append(item)
            stack.append(item)
            number = end
        elif not line.strip() and _goes_on(source, number):
            number += 1
        else:
            break
    return top, max(number, first + 1)


def _end_of_item(source: Source, number: int, indent: int) -> int:
    """The line behind an item: lines that are indented more, or that go on with its words, are of it."""
    end = number + 1
    while end < len(source.lines):
        line = source.lines[end]
        is_deeper = len(line.expandtabs(4)) - len(line.expandtabs(4).lstrip()) > indent
        if not line.strip() or ITEM.fullmatch(line) or not is_deeper:
            break
        end += 1
    return end


def _goes_on(source: Source, number: int) -> bool:
    """Whether a list goes on behind an empty line."""
    following = next((line for line in source.lines[number : number + 4] if line.strip()), "")
    return bool(ITEM.fullmatch(following))


def read_items(items: Sequence[ListItem], *, is_of_people: bool, only_people: bool) -> Read:
    """The people of a list.

    `is_of_people`: what stands above says that people follow, so that names alone are people. `only_people`: the file
    is a list, so that an account is somebody wherever it stands.
    """
    handles = has_handles_in_brackets([item.text for item in _all(items)])
    companies = companies_in([item.text for item in _all(items)])
    for item in _all(items):
        item.people = people_in(item.text, handles=handles, companies=companies)
        if not only_people:  # elsewhere, two words with capitals can be anything
            item.people = [it for it in item.people if it.handle or it.has_mail or it.affiliation]
    settle([person for item in _all(items) for person in item.people])
    read = Read()
    if only_people or is_of_people:
        _level(items, read, None, is_of_people=is_of_people)
    return read


def _all(items: Sequence[ListItem]) -> Iterator[ListItem]:
    for item in items:
        yield item
        yield from _all(item.below)


def _level(items: Sequence[ListItem], read: Read, label: ShownText | None, *, is_of_people: bool) -> None:
    _single_words(items, is_of_people=is_of_people)
    sure = {id(item) for item in items if any(person.handle for person in item.people) or _is_described(item)}
    names_count = is_of_people and sum(bool(item.people) for item in items) * 2 > len(items)
    names_count = names_count or len(sure) * 2 >= len(items) > 1
    wanted = {id(item) for item in items if item.people and (id(item) in sure or names_count)}
    for item in items:
        if _is_label(item, is_wanted=id(item) in wanted):
            words = item.text.shown
            _level(item.below, read, item.text, is_of_people=is_of_people or has_role(words) or says_former(words))
        elif id(item) in wanted:
            _below(item)
            read.groups.append(ItemsBelow(item.people, label))
        elif len(wanted) > 1 and len(wanted) * 2 > len(items) and _seems_a_person(item):
            read.unread.append(item)


def _is_label(item: ListItem, *, is_wanted: bool) -> bool:
    """Whether an item is the heading of those below it, and not somebody whom they describe."""
    if not item.below or any(person.handle for person in item.people):
        return False
    whole = [it for it in item.below if any(person.name and person.handle for person in it.people)]
    named = [it for it in item.below if it.people]
    keyed = any(key_of(it.key_line) for it in item.below)
    return bool(whole) or not is_wanted or (len(named) == len(item.below) and not keyed and len(named) > 1)


def _is_described(item: ListItem) -> bool:
    """Whether a name alone is a person, for the items below it give an account."""
    return bool(item.people) and any((found := key_of(it.key_line)) and found[0].value == "handle" for it in item.below)


def _below(item: ListItem) -> None:
    """What the items below a person say: keys, an account, or what they look after."""
    person = item.people[-1]
    for it in item.below:
        key = key_of(it.key_line)
        if key and not it.people:
            part, name, column = key
            _keyed(person, part.value, name, it, column)
        elif (not person.handle and len(it.people) == 1 and it.people[0].handle and not it.people[0].name) or (
            key and it.people and it.people[0].handle and not person.handle
        ):
            person.handle, person.host = it.people[0].handle, it.people[0].host
        else:
            words = Value(" ".join(it.text.shown.split()), it.text.offset(0))
            role = role_in(words.text) if len(words.text.split()) <= 4 else ""
            if role and not person.role and role.casefold() == words.text.casefold():
                person.role = words
            elif words.text and person.area is None:
                person.area = words
            elif words.text:
                person.details.append(("", words))


def _keyed(person: FoundPerson, part: str, name: str, item: ListItem, column: int) -> None:
    from bylaws.formats.roster.words import Column

    block = KeyBlock()
    block.person = person
    begin = item.text.shown.find(":") + 1
    block.add(Column(part), name, item.text.slice(begin, len(item.text.shown)))


def _single_words(items: Sequence[ListItem], *, is_of_people: bool) -> None:
    """`- ada`: where every item is one word in small letters or with digits, they are accounts."""
    words = [re.sub(r"\s+#.*", "", item.text.shown).strip() for item in items]
    if not is_of_people or not words or not all(IS_HANDLE.fullmatch(word) for word in words):
        return
    if any(item.text.marks or item.below for item in items) or any(
        has_role(word) or re.match("(?:sig|wg|team)-", word) for word in words
    ):
        return
    small = sum(word[0].islower() or bool(re.search(r"[\d-]", word)) for word in words)
    if small * 2 < len(words):
        return
    for item, word in zip(items, words, strict=True):
        item.people = [FoundPerson(Value(word, item.text.offset(item.text.shown.index(word))))]


def _seems_a_person(item: ListItem) -> bool:
    """Whether an item between people is perhaps one too: neither a sentence nor a link to a document."""
    words = item.text.shown.strip()
    return (
        bool(words)
        and len(words.split()) <= 8
        and not any(mark.what in (What.LINK, What.ADDRESS, What.TEAM) for mark in item.text.marks)
    )
