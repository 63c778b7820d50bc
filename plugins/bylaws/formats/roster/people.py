"""Several people in a few words, and what a whole list shows of each of its members.

`@ada, @grace and @eve` are three people; `Ada (ada), Eve (eve)` are two. What one entry leaves open, such as whether
the words behind an account are a name or an organization, the others of its list tell: names differ, organizations
come again.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from itertools import accumulate, pairwise
from typing import Final

from bylaws.formats.listing import IS_HANDLE
from bylaws.formats.roster.found import FoundPerson, Value
from bylaws.formats.roster.names import looks_like_a_name
from bylaws.formats.roster.person import person_in
from bylaws.formats.roster.text import Mark, ShownText, What
from bylaws.patterns import late

_BETWEEN: Final = late(r"\s+(?:and|und|et|y|e|&|＆|\+)\s+|\s*[,，、;；/|]\s*|\n")
_JOINS: Final = late(r"\b(?:and|und|et)\b|[&+;；、\n]|[,，].*\w|\w.*[,，]")
"""What stands between the accounts of two people, and not between somebody and an organization."""
_ORGANIZATION: Final = late(
    r"\b(?:Inc|LLC|Ltd|GmbH|Corp|Foundation|University|Labs|Technologies|Software|Systems)\b|\w\.(?:io|com|org|dev)$"
)
"""What no person is called."""
_IN_BRACKETS: Final = late(r"(?P<name>[^()（）\n,;]{2,40}?)\s*[(（]@?(?P<word>[\w.-]+)[)）]")


def people_in(
    text: ShownText, *, in_cell: bool = False, handles: bool = False, companies: Collection[str] = ()
) -> list[FoundPerson]:
    """The people of whom a text is, in its order. `in_cell`: a table may have several names without accounts in a cell.

    `handles`: a word in brackets behind a name is an account. `companies`: accounts that are organizations.
    """
    parts = [*_parts(text, in_cell=in_cell, handles=handles, companies=companies)]
    found = [person for part in parts if (person := _employed(part, companies, handles=handles))]
    if len(parts) > 1 and len(found) > 1:
        _share(found, is_joined=bool(re.search(r"\s(?:and|&)\s", text.shown)))
    return found


def people_of_cell(text: ShownText) -> list[FoundPerson]:
    """The people of a cell in which nothing but people stands, a comma or a line between each two.

    So words that lead to an account are never the organization of the one before: `[Ada Moss](…), [Eve Poe](…)`.
    """
    parts = [part for part in _between_separators(text) if part.shown.strip()]
    people = [person_in(part) for part in parts]
    if len(parts) > 1 and all(it and (it.handle or (it.name and len(it.name.text.split()) > 1)) for it in people):
        return [it for it in people if it]
    return people_in(text, in_cell=True)


def _between_separators(text: ShownText) -> Iterator[ShownText]:
    inside = [(mark.start, mark.end) for mark in text.marks]
    inside += [it.span() for it in re.finditer(r"[(（][^()（）]*[)）]", text.shown)]
    start = 0
    for found in _BETWEEN.finditer(text.shown):
        if not any(first < found.end() and found.start() < last for first, last in inside):
            yield text.slice(start, found.start())
            start = found.end()
    yield text.slice(start, len(text.shown))


def _employed(text: ShownText, companies: Collection[str], *, handles: bool) -> FoundPerson | None:
    """Somebody, with the account of an organization behind their own as what they belong to."""
    person = person_in(text, handles=handles)
    for mark in text.marks if person and companies else ():
        if person and mark.what in (What.ACCOUNT, What.NAMED) and mark.handle.casefold() in companies:
            person.affiliation, person.name = Value(mark.handle, mark.at), _unless_it_is(mark, person.name)
    return person


def _unless_it_is(mark: Mark, name: Value | None) -> Value | None:
    return None if name and name.text.lstrip("@").casefold() == mark.handle.casefold() else name


def _parts(text: ShownText, *, in_cell: bool, handles: bool, companies: Collection[str]) -> Iterator[ShownText]:
    accounts = [mark for mark in _accounts(text) if mark.handle.casefold() not in companies]
    if len(accounts) > 1:
        yield from _between_accounts(text, accounts)
        return
    lines = [it for it in re.finditer(r"[^\n;；]+", text.shown) if it[0].strip()]
    if not accounts and len(lines) > 1 and all(_is_whole(text.slice(*it.span()), handles) for it in lines):
        for line in lines:
            yield from _named(text.slice(*line.span()), handles) if in_cell else (text.slice(*line.span()),)
        return
    if in_cell and not accounts:
        yield from _named(text, handles)
        return
    yield text


def _is_whole(text: ShownText, handles: bool) -> bool:
    found = person_in(text, handles=handles)
    return bool(found and found.name and (found.handle or len(found.name.text.split()) > 1))


def _named(text: ShownText, handles: bool) -> Iterator[ShownText]:
    """Names without accounts, where each part between commas is one: `Ada Lovelace, Eve Moss`."""
    pieces = [
        *re.finditer(
            r"(?:[(（][^()（）]*[)）]|[^,，、;；/&\n(（]| & (?=[a-z]))+", re.sub(r"(?<= )and(?= )", " & ", text.shown)
        )
    ]
    slices = [part for it in pieces if (part := text.slice(*it.span())).shown]
    if len(slices) < 2:
        yield text
        return
    people = [person_in(part, handles=handles) for part in slices]
    whole = [it for it in people if it and it.name and (it.handle or len(it.name.text.split()) > 1)]
    if len(whole) == len(slices):
        yield from slices
    else:
        yield text


def _accounts(text: ShownText) -> list[Mark]:
    """One mark for each account that is another person: not `[Ada](https://github.com/ada) (@ada)`, not a company."""
    found: list[Mark] = []
    named = [mark for mark in text.marks if mark.what is What.NAMED]
    # `Emeritus: [Ada](…), [Eve](…)`
    is_row = len(named) > 2 or (len(named) == 2 and ":" in text.shown[: named[0].start])
    for mark in text.marks:
        is_new = all(mark.handle.casefold() != it.handle.casefold() for it in found)
        if mark.what is What.ACCOUNT and is_new:
            if found and found[-1].what is What.NAMED and not _BETWEEN.search(text.shown[found[-1].end : mark.start]):
                if not text.shown.startswith("@", mark.start):
                    continue  # `[Ada Lovelace](https://github.com/ada) [Acme](https://github.com/acme)`
                found.pop()  # `[Ada Lovelace](https://github.com/acme) (@ada)`: the account that is shown is hers
            found.append(mark)
        elif mark.what is What.ACCOUNT and found[-1].handle.casefold() == mark.handle.casefold():
            found[-1] = mark  # `[Ada Lovelace](https://github.com/ada) (@ada) @acme`: what follows is not hers
        elif mark.what is What.NAMED and is_new and not _is_beside(text, mark, found, is_row=is_row):
            found.append(mark)
    return found


def _is_beside(text: ShownText, mark: Mark, found: Sequence[Mark], *, is_row: bool) -> bool:
    """Whether words that lead to an account are the organization of the one before."""
    if not found:
        return False
    words = text.shown[mark.start : mark.end].strip()
    before = text.shown[found[-1].end : mark.start]
    squeezed = re.sub(r"\W", "", words).casefold()
    if re.search(r"[(\[（]\s*$|[-–—|]\s*$", before) or not looks_like_a_name(words):
        return True
    is_its_own_name = not is_row and squeezed == re.sub(r"\W", "", mark.handle).casefold()
    return is_its_own_name or not _BETWEEN.search(before)


def _between_accounts(text: ShownText, accounts: Sequence[Mark]) -> Iterator[ShownText]:
    """Cut between each two accounts where one person ends and the next one begins."""
    cuts = [0]
    leads = not text.shown[: accounts[0].start].strip("([ \n") and accounts[0].what is What.ACCOUNT
    for one, other in pairwise(accounts):
        between = text.shown[one.end : other.start]
        found = _outside_brackets([*_BETWEEN.finditer(between)], between, text.shown[cuts[-1] : one.end])
        lines = [it for it in found if "\n" in it[0]]
        chosen = (lines or found)[0 if leads else -1] if found else None
        cuts.append(one.end + (chosen.end() if chosen else len(between)))
    for start, end in pairwise([*cuts, len(text.shown)]):
        part = text.slice(start, end)
        last = re.search(r"(?:\s+(?:and|und|et|&)|[,，、;；/|\s])+$", part.shown)
        yield part.slice(0, last.start()) if last else part


def _outside_brackets(found: list[re.Match[str]], between: str, before: str) -> list[re.Match[str]]:
    """The separators that part people: in `(a@b.example / @ada), Eve (c@d.example / @eve)`, the comma."""
    depth = sum((it in "(（") - (it in ")）") for it in before)
    depths = list(accumulate(((it in "(（") - (it in ")）") for it in between), initial=depth))
    return [it for it in found if depths[it.start()] <= 0] or found


def _share(people: Sequence[FoundPerson], *, is_joined: bool) -> None:
    """`@ada @eve - Acme`, `docs: @ada, @eve`: what stands behind the last, or before the first, is said of all."""
    for person in people[1:] if people[0].is_led else ():
        person.role = person.role or people[0].role
        person.area = person.area or people[0].area
        person.former = person.former or people[0].former
    *others, last = people
    if last.guess and not any(it.name for it in others):
        last.affiliation, last.name, last.guess = last.affiliation or last.name, None, ""
    joined = last.affiliation and len(people) == 2 and is_joined and not any(it.affiliation for it in others)
    if joined or (last.affiliation and not last.name and not any(it.affiliation or it.name for it in others)):
        for person in others:
            person.affiliation = last.affiliation


# --- what a list tells of its members ---------------------------------------------------------------------------------


def has_handles_in_brackets(texts: Sequence[ShownText]) -> bool:
    """Whether the words in brackets behind names are accounts in a list: `Ada Lovelace (ada)`, `Eve Moss (emoss2)`.

    Organizations come again and have capitals; accounts differ, and are made of the name or with digits and hyphens.
    """
    if any(mark.what in (What.ACCOUNT, What.NAMED) for text in texts for mark in text.marks):
        return False
    found = [it for text in texts for it in _IN_BRACKETS.finditer(text.shown)]
    words = [it["word"].casefold() for it in found]
    if not found or any(not IS_HANDLE.fullmatch(word) for word in words):
        return False
    is_likely = [
        is_like(it["name"], it["word"]) or bool(re.search(r"\d|-", it["word"]) or it["word"].islower()) for it in found
    ]
    repeated = len(words) - len(set(words))
    return (
        sum(is_likely) * 3 >= len(found) * 2
        and repeated * 4 <= len(words)
        and any(is_like(it["name"], it["word"]) for it in found)
    )


def companies_in(texts: Sequence[ShownText]) -> frozenset[str]:
    """Accounts of organizations in a list, which stand behind those of people: `- Ada Lovelace @ada @acme`.

    One item says nothing: two accounts are two people. In a list where every item has one account or two, the second
    ones are organizations if they come again, stand in brackets, or if each item names one person.
    """
    listed = [(text, accounts) for text in texts if (accounts := _accounts(text))]
    twos = [(text, accounts[0], accounts[1]) for text, accounts in listed if len(accounts) == 2]
    second = {other.handle.casefold() for _, _, other in twos}
    if (
        len(twos) < 2
        or any(len(accounts) > 2 for _, accounts in listed)
        or second & {accounts[0].handle.casefold() for _, accounts in listed}
        or any(_JOINS.search(text.shown[one.end : other.start]) for text, one, other in twos)
    ):
        return frozenset()
    words = [_beside(text, other) for text, _, other in twos]
    names_one = all(looks_like_a_name(it, alone=True) for it in words)
    is_in_brackets = all(text.shown[one.end : other.start].endswith("(") for text, one, other in twos)
    is_repeated = not any(words) and len(second) < len(twos)
    return frozenset(second) if is_repeated or is_in_brackets or names_one else frozenset()


def _beside(text: ShownText, company: Mark) -> str:
    """The words beside two accounts; a colon and what it leads to are kept, so that they are no name."""
    words = list(text.shown)
    for mark in text.marks:
        if mark.what is What.ACCOUNT or mark == company:
            words[mark.start : mark.end] = " " * (mark.end - mark.start)
    return " ".join(re.sub(r"[()\[\]|–—]|(?<!\w)-|-(?!\w)|,", " ", "".join(words)).split())


def settle(people: Sequence[FoundPerson]) -> None:
    """Take words behind accounts for organizations, where the list shows that they are."""
    _settle_leads(people)
    guessed = [person for person in people if person.guess and person.name and person.handle]
    if not guessed:
        return
    words = [person.name.text.casefold() for person in guessed if person.name]
    like = sum(is_like(it.name.text, it.handle.text) for it in guessed if it.name and it.handle)
    is_repeated = len(set(words)) < len(words)
    if not is_repeated and sum(it.affiliation is not None for it in guessed) * 2 > len(guessed):
        return  # `@ada Ada Lovelace (Acme)`: the organization stands elsewhere
    is_doubtful = any(
        it.guess in ("comma", "open") or not looks_like_a_name(it.name.text, alone=True) for it in guessed if it.name
    )
    is_sure = any(_ORGANIZATION.search(it.name.text) for it in guessed if it.name and it.guess in ("comma", "open"))
    if is_repeated or is_sure or (like * 3 < len(guessed) and is_doubtful):
        for person in guessed:
            name: Value | None = person.name
            person.name = None
            if person.affiliation is None:
                person.affiliation = name
            elif person.area is None:
                person.area = name


def _settle_leads(people: Sequence[FoundPerson]) -> None:
    """Take words in front of a colon for names, where most of their list are: `Ada Lovelace: @ada`, `Priya: @priya`."""
    led = [person for person in people if person.is_led and not person.role and not person.former]
    named = [person for person in led if person.name and not person.area]
    if len(named) * 2 < len(led) or not named:
        return
    for person in led:
        if person.name is None and person.area and looks_like_a_name(person.area.text):
            person.name, person.area = person.area, None


def is_like(name: str, handle: str) -> bool:
    """Whether an account seems to be made of a name."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().casefold()
    parts = [part for part in re.split(r"\W+", plain) if part]
    account = re.sub(r"[\W_]", "", handle.casefold())
    if any(part[:4] in account for part in parts if len(part) >= 3):
        return True
    initials = "".join(part[0] for part in parts)
    return len(initials) > 1 and account.startswith(initials)
