"""Lists of people inside documents: their shape as data, so that the record can make them again, line for line.

A list becomes a generated region only if what the record makes of it is what stands there; blanks between words and
cells, and capitals in addresses of accounts, aside. Every other list is left as it is, and the reason is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from bylaws.adopt.changing import slug_of
from bylaws.adopt.counting import count
from bylaws.adopt.draft import Node, OneLine, Told
from bylaws.adopt.people import ListedPeople, ListedSeat
from bylaws.adopt.shaping import BAR, Line, line_for, nearly, only_for, with_room, words_of
from bylaws.adopt.spans import Draft, Unlike
from bylaws.adopt.standing import FoundList, Row, lists_in
from bylaws.adopt.terms import Dated, term_of, unread_dates
from bylaws.body.governance import Governance
from bylaws.model.documents import PeopleList
from bylaws.model.groups import WHOLE_BODY
from bylaws.model.people import INDEPENDENT
from bylaws.pages.lists import PREFIX, dated, shown
from bylaws.problems import Place

_MAIL: Final = re.compile(r"[\w.+-]+@[\w-]+\.[a-z]{2,}", re.IGNORECASE)
_ACCOUNT: Final = re.compile(r"https?://github\.com/[\w-]+")
"""Capitals make no other account."""
_INDEPENDENT: Final = "Independent"
"""What `organization` is for people without an employer."""
_ELSEWHERE: Final = r"https?://(?!(?:[\w-]+\.)?github)[^\s()]+"
"""An address in which somebody may be called the same by chance."""
_NAMED: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
"""A scope of which a mark can ask for the part of a list."""
_FORMS: Final = (
    "%b %Y", "%B %Y", "%b %-d, %Y", "%B %-d, %Y", "%b %d, %Y", "%B %d, %Y", "%-d %b %Y", "%-d %B %Y", "%d %b %Y",
    "%-m/%-d/%Y", "%m/%d/%Y", "%d.%m.%Y", "%Y/%m/%d", "%d/%m/%Y", "%-d/%b/%Y", "%o %b %Y", "%o %B %Y", "%b %o %Y",
    "%b %o, %Y", "%B %o, %Y",
)  # fmt: skip
"""The forms of dates that are tried."""


@dataclass
class Shapes:
    """The lists that can be made from the record, and those that cannot, with the reason."""

    made: list[FoundList] = field(default_factory=list)
    left: list[tuple[Place, str]] = field(default_factory=list)


def shapes(texts: Mapping[str, str], roster: ListedPeople, *, emails: bool = False, is_grouped: bool = True) -> Shapes:
    """Every list in these documents, by path, with a shape that makes its lines again as far as one can be found.

    Args:
        emails: Whether the addresses of people that stand there go into the record.
        is_grouped: Whether the lists of several parts that look the same become one, of which each is a part.
    """
    found = Shapes()
    candidates = [one for path, text in texts.items() for one in lists_in(path, text, roster)]
    for one in candidates:
        _find_websites(one, roster)
        if emails:
            _find_addresses(one, roster)
    groups: dict[tuple[object, ...], list[FoundList]] = {}
    for number, one in enumerate(candidates):
        reason = _obstacle(one, roster)
        if reason:
            found.left.append((Place(one.path, one.first), reason))
            continue
        is_part = is_grouped and not one.is_mixed and bool(_NAMED.fullmatch(slug_of(one.area)))
        key = (tuple(one.roles), one.is_former, *(line.rstrip() for line in one.head)) if is_part else (number,)
        groups.setdefault(key, []).append(one)
    taken: set[str] = set()
    for group in groups.values():
        if len(group) > 1 and _shaped(group, roster):
            name = free(f"{_called(group[0], is_part=True)}-of", taken)
            for one in group:
                one.id, one.part = name, slug_of(one.area)
            found.made += group
            continue
        for one in group:
            reason = "" if _shaped([one], roster) else one.obstacle
            if reason:
                found.left.append((Place(one.path, one.first), reason))
            else:
                one.id = free(_called(one), taken)
                found.made.append(one)
    found.made.sort(key=candidates.index)
    return found


def _called(one: FoundList, *, is_part: bool = False) -> str:
    role = one.seats[0].role
    area = "" if one.is_mixed or is_part else slug_of(one.area)
    plural = role.id if role.is_team else f"{role.id}s"
    return "-".join(part for part in ("emeritus" if one.is_former else "", area, plural) if part)


def _find_websites(one: FoundList, roster: ListedPeople) -> None:
    """Where the name of an organization is a link: `[Acme](https://acme.example)`."""
    for row in one.rows:
        organization = row.seats[0].organization or roster.people[row.who].organization
        for spelling, _ in roster.organizations.get(organization, ()):
            link = re.search(rf"\[{re.escape(spelling)}\]\((https?://[^\s()]+)\)", row.text)
            if link:
                roster.websites.setdefault(organization, link[1])


def _find_addresses(one: FoundList, roster: ListedPeople) -> None:
    """The one address on the line of a person. Two may be those of two people, or of a team."""
    for row in one.rows:
        addresses = dict.fromkeys(_MAIL.findall(row.text))
        if len(addresses) == 1 and len({seat.who for seat in row.seats}) == 1:
            roster.people[row.who].email = next(iter(addresses))


def free(name: str, taken: set[str]) -> str:
    """A name that is not taken yet; it is from then on."""
    found, number = name, 2
    while found in taken:
        found, number = f"{name}-{number}", number + 1
    taken.add(found)
    return found


# --- shapes ----------------------------------------------------------------------------------------------------------


def _obstacle(one: FoundList, roster: ListedPeople) -> str:
    """Why a list cannot be made from the record, whatever its lines look like; nothing where it may be."""
    if any(len({seat.who for seat in row.seats}) > 1 for row in one.rows):
        return "several people stand on one line of it: give each a line"
    if any(len({seat.role.id for seat in row.seats}) > 1 for row in one.rows):
        return "a line of it stands for several roles: make a list for each role"
    if len({seat.is_former for seat in one.seats}) > 1:
        return "present and former people stand in one list: make a list for each"
    if one.obstacle:
        return one.obstacle
    same = [
        seat
        for seat in roster.seats
        if seat.role.id in one.roles and seat.is_former == one.is_former and (one.is_mixed or seat.area == one.area)
    ]
    if same != one.seats:
        ends = {_until(seat) for seat in one.seats}
        one.until = ends.pop() if len(ends) == 1 else ""
        if not one.until or [seat for seat in same if _until(seat) == one.until] != one.seats:
            if len({(seat.entry.place.path, seat.entry.section) for seat in same}) == 1:
                return "its people do not stand right below each other: close the gap"
            return "others hold this role too, in another list: join the two, or give each its own role or scope"
    if any(_MAIL.search(row.text) and not roster.people[row.who].email for row in one.rows):
        return "it has e-mail addresses of people, which a record keeps only if you say `--emails`"
    return ""


def _spell_independent(drafts: Sequence[Draft], rows: Sequence[Row], roster: ListedPeople) -> None:
    """Where a list has its own word for people without an employer: `Individual`."""
    spelled = {
        row.seats[0].entry.affiliation
        for row in rows
        if roster.people[row.who].organization == INDEPENDENT and row.seats[0].entry.affiliation
    }
    if len(spelled) == 1 and spelled != {_INDEPENDENT}:
        (word,) = spelled
        expression = f"{{{{ organization | replace('{_INDEPENDENT}', '{word}') }}}}"
        for draft in drafts if word.isalpha() else ():
            draft.text = draft.text.replace("{{ organization }}", expression)


def _until(seat: ListedSeat) -> str:
    dated = term_of(seat.entry).get("until")
    return dated.value if dated else ""


def _shaped(group: Sequence[FoundList], roster: ListedPeople) -> bool:
    """Give these lists one shape. Whether there is one; the obstacle of the first one says why not."""
    first = group[0]
    roles = list(dict.fromkeys(role for one in group for role in one.roles))
    rows = [(one, row) for one in group for row in one.rows]
    people = [row.who for _, row in rows]
    drafts = _drafts(group, roster, has_roles=len(roles) > 1)
    head = first.head[0] if first.head else ""
    first.obstacle = count(group, drafts)
    if first.obstacle:
        return False
    try:
        try:
            line = line_for(drafts, head)
        except Unlike:
            if len(roles) == 1:
                raise
            drafts = _drafts(group, roster, has_roles=False)
            count(group, drafts)
            line = line_for(drafts, head)
        own = words_of(people, line)
    except Unlike:
        if len(group) > 1:
            return False
        line = nearly(drafts, head)  # what it makes otherwise is told
        own = dict(zip(people, line.own, strict=True))
    if not re.search(r"\{\{ (?:name|handle)\b", line.text):
        first.obstacle = "its lines say something that the record does not hold"
        return False
    first.obstacle = _undated([row for _, row in rows], line)
    if first.obstacle:
        return False
    padded = [row for _, row in rows if re.search(r"[^\s|] {2,}\|", row.text)]
    for one in group:
        one.line = only_for(with_room(line.text), [row.seats[0].role.name for _, row in rows], drafts)
        one.own = own
        one.is_aligned = bool(one.head) and 2 * len(padded) >= len(rows)
        one.is_spaced = any(it.is_spaced for it in group)
        one.is_whole = (
            not one.is_mixed
            and not one.area
            and any(
                seat.area and seat.role.id in one.roles and seat.is_former == one.is_former for seat in roster.seats
            )
        )
    return True


def _undated(rows: Sequence[Row], line: Line) -> str:
    """Why the line cannot have a day on which a term begins or ends: that would stand in it for everybody, or in the
    words of single people, and the seat would not have it."""
    for row, words in zip(rows, line.own, strict=True):
        texts = (line.text, *words.values())
        for date in term_of(row.seats[0].entry).values():
            if any(date.written in text for text in texts):
                return f"the record cannot write dates as `{date.written}`: write `{date.value}`"
        for written in unread_dates(row.seats[0].entry):
            if any(written in text for text in texts):
                return f"`{written}` is not a date that can be read: write it as `2027-02`"
    return ""


def _drafts(group: Sequence[FoundList], roster: ListedPeople, *, has_roles: bool) -> list[Draft]:
    found = [_draft(row, roster, one, has_roles=has_roles) for one in group for row in one.rows]
    _spell_independent(found, [row for one in group for row in one.rows], roster)
    return found


def _draft(row: Row, roster: ListedPeople, one: FoundList, *, has_roles: bool) -> Draft:
    """A line with its values replaced by expressions, where they are found in it."""
    who = roster.people[row.who]
    seat = row.seats[0]
    organization = seat.organization or who.organization
    website = roster.websites.get(organization, "")
    plain = re.sub(r"(?<=\S)[ \t]+(?!\n)|[ \t]+(?=\n|$)", lambda it: " " if it.end() < len(it.string) else "", row.text)
    text = plain.replace(who.email, "{{ email }}") if who.email else plain
    scopes = ", ".join(it.area for it in row.seats) if one.is_mixed or one.area else ""
    role = seat.role.name if has_roles else ""
    values = {"name": who.name, "organization": _organization(roster, organization), "title": seat.title}
    missing = {name for name, value in values.items() if not value}
    for name, written in (("name", seat.entry.name), ("organization", seat.entry.affiliation)):
        if values[name] and written != values[name]:
            text = _with(text, written, f"{{{{ {name} }}}}")  # spelled otherwise, which is told
    for name, value in (*values.items(), ("scope", scopes)):
        text = _with(text, value, f"{{{{ {name} }}}}")
    for value, how in ((role, ""), (role.title(), " | title"), (role.lower(), " | lower")):
        text = text if "{{ role" in text else _with(text, value, f"{{{{ role{how} }}}}")
    if who.handle:
        handle = re.escape(who.handle)
        text = re.sub(
            rf"(https?://(?:www\.)?github\.com/){handle}(?![\w-])", r"\1{{ handle }}", text, flags=re.IGNORECASE
        )
        text = re.sub(rf"({_ELSEWHERE})|(?<![\w-]){handle}(?![\w-])", lambda it: it[1] or "{{ handle }}", text)
    for key, date in sorted(term_of(seat.entry).items()):
        expression = _dated(key, date)
        if expression:
            text = re.sub(rf"(?<![\w-]){re.escape(date.written)}(?![\w-])", expression, text, count=1)
    text = text.replace(website, "{{ website }}", 1) if website else text
    missing |= {name for name in ("handle", "email") if not getattr(who, name)}
    missing |= {name for name in ("since", "until") if name not in term_of(seat.entry)}
    missing |= {name for name, value in (("website", website), ("scope", scopes)) if not value}
    return Draft(text, frozenset(missing | ({"role"} if "{{ role" not in text else set())), plain)


def _dated(key: str, date: Dated) -> str:
    """The expression that writes a date as a list does; nothing where there is none."""
    if date.value == date.written:
        return f"{{{{ {key} }}}}"
    form = next((form for form in _FORMS if dated(date.value, form) == date.written), "")
    return f"{{{{ {key} | date('{form}') }}}}" if form else ""


def _with(text: str, value: str, expression: str) -> str:
    if not value:
        return text
    return re.sub(rf"(?<![\w/{{]){re.escape(value)}(?![\w}}])", lambda _: expression, text, count=1)


def _organization(roster: ListedPeople, key: str) -> str:
    if key == INDEPENDENT:
        return _INDEPENDENT
    return roster.organizations[key][0][0] if key in roster.organizations else ""


# --- the record and the documents ------------------------------------------------------------------------------------


def as_data(one: FoundList) -> Node:
    """The shape as data."""
    area = "" if one.is_mixed or one.part else one.area
    roles = one.roles[0] if len(one.roles) == 1 else f"[{', '.join(one.roles)}]"
    found: dict[str, Node] = {"of": Told(roles, (Place(one.path, one.first),), raw=True)}
    if area or one.is_whole:
        found["scope"] = Told(slug_of(area) if area else WHOLE_BODY)
    if one.is_former:
        found["status"] = Told("emeritus")
    if one.until:
        found["until"] = Told(one.until, raw=True)
    if one.head:
        found["head"] = Told("\n".join(line.rstrip() for line in one.head))
    found["line"] = Told(one.line)
    if one.own:
        words = [(who, OneLine({name: Told(text) for name, text in own.items()})) for who, own in one.own.items()]
        found["own"] = [{"person": Told(who), "words": line} for who, line in words]
    flags = {"together": one.is_together, "aligned": one.is_aligned, "spaced": one.is_spaced}
    found |= {name: Told("true", raw=True) for name, is_set in flags.items() if is_set}
    return found


def made_of(governance: Governance, one: FoundList) -> str:
    """What the record makes of a list."""
    shape: PeopleList = governance.body.documents.lists[one.id]
    return shown(governance, shape, one.part)


def differs(governance: Governance, one: FoundList) -> str:
    """What the record would make otherwise than it stands; nothing where all is the same, blanks aside."""
    made = made_of(governance, one).split("\n")
    standing = one.standing
    for new, old in zip(made, standing, strict=False):
        if _squeezed(new, is_table=bool(one.head)) != _squeezed(old, is_table=bool(one.head)):
            return f"the record would write `{new.strip()}` in place of `{old.strip()}`"
    return (
        ""
        if len(made) == len(standing)
        else "the record has another number of people for it, for others hold this role in another list"
    )


def respelled(governance: Governance, one: FoundList) -> Iterator[tuple[int, str, str]]:
    """The addresses of accounts in which the record has other capitals: the line, as it stood, and as it is made."""
    made = made_of(governance, one).split("\n")
    for number, (old, new) in enumerate(zip(one.standing, made, strict=False), one.first):
        pairs = zip(_ACCOUNT.findall(old), _ACCOUNT.findall(new), strict=False)
        yield from ((number, before, now) for before, now in pairs if before != now)


def _squeezed(line: str, *, is_table: bool) -> str:
    line = _ACCOUNT.sub(lambda found: found[0].lower(), line)
    if not is_table:
        return re.sub(r"(?<=\S)[ \t]+", " ", line).rstrip()
    cells = [cell.strip() for cell in BAR.split(line.strip().removeprefix("|").removesuffix("|"))]
    return "|".join("-" if re.fullmatch(r":?-+:?", cell) else cell for cell in cells)


def marked(text: str, made: Sequence[tuple[FoundList, str]]) -> str:
    """A document with its lists between markers: `made` has each list with its generated text."""
    from bylaws.build.outputs.markers import written
    from bylaws.build.outputs.regions import checksum

    ending = "\r\n" if "\r\n" in text else "\n"
    lines = text.split("\n")
    for one, generated in sorted(made, key=lambda pair: -pair[0].first):
        content = ["", *(f"{one.indent}{line}" if line else "" for line in generated.split("\n")), ""]
        joined = "".join(f"{line}{ending}" for line in content)
        name = f"{PREFIX}/{one.name}"
        begin, end = written("insert", name, checksum(joined)), written("end", name)
        block = [f"{one.indent}{begin}", *content, f"{one.indent}{end}"]
        carriage = "\r" if ending == "\r\n" else ""
        tail = lines[one.last :]
        # a line of text right below would belong to the comment
        gap = [carriage] if tail and tail[0].strip() else []
        lines[one.first - 1 : one.last] = [f"{line}{carriage}" for line in block] + gap
    return "\n".join(lines)
