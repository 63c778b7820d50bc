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
from bylaws.adopt.draft import Node, Told
from bylaws.adopt.people import ListedPeople, ListedSeat
from bylaws.adopt.terms import term_of
from bylaws.body.governance import Governance
from bylaws.model.documents import PeopleList
from bylaws.model.groups import WHOLE_BODY
from bylaws.pages.lists import PREFIX, shown
from bylaws.problems import Place

_BAR: Final = re.compile(r"(?<!\\)\|")
_MAIL: Final = re.compile(r"[\w.+-]+@[\w-]+\.[a-z]{2,}", re.IGNORECASE)
_ACCOUNT: Final = re.compile(r"https?://github\.com/[\w-]+")
"""Capitals make no other account."""
_NOTHING: Final = re.compile(r"[-–—?]*|n/?a|none|<!--[^<>]*-->", re.IGNORECASE)
"""What people write into a cell for which they have nothing."""
_ITEM: Final = re.compile(r"( *)(?:[-*+]|\d+[.)])\s+")
_MOST_INDENTED: Final = 3
"""So many blanks may stand before an item of a list that is in no other one."""
_FENCE: Final = re.compile(r" {0,3}(?:`{3}|~{3})")
_KEY: Final = re.compile(r"\s*[\w-]+:\s*")
"""A line of YAML with the items of its list below it."""
_RULE_LINE: Final = re.compile(r"\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*")


@dataclass
class FoundList:
    """A list in a document: consecutive lines, one a person."""

    path: str
    first: int
    """The number of its first line, the head of a table included."""
    last: int
    head: list[str]
    lines: list[str]
    seats: list[ListedSeat]
    obstacle: str
    """Why no marks can stand around it; empty where they can."""
    id: str = ""
    template: str = ""
    is_aligned: bool = False
    is_whole: bool = False
    """Whether others hold the same in parts of the project, and stand elsewhere."""

    @property
    def roles(self) -> list[str]:
        """The ids of the roles that its people hold."""
        return list(dict.fromkeys(seat.role.id for seat in self.seats))

    @property
    def key(self) -> tuple[str, bool, str]:
        seat = self.seats[0]
        return seat.role.id, seat.is_former, seat.area


@dataclass
class Shapes:
    """The lists that can be made from the record, and those that cannot, with the reason."""

    made: list[FoundList] = field(default_factory=list)
    left: list[tuple[Place, str]] = field(default_factory=list)


def shapes(texts: Mapping[str, str], roster: ListedPeople, *, emails: bool = False) -> Shapes:
    """Every list in these documents, by path, with a shape that makes its lines again as far as one can be found.

    `emails`: whether the addresses of people that stand there go into the record.
    """
    found = Shapes()
    candidates = [one for path, text in texts.items() for one in _lists(path, text, roster)]
    for one in candidates:
        _find_websites(one, roster)
        if emails:
            _find_addresses(one, roster)
    taken: set[str] = set()
    for one in candidates:
        reason = _shape(one, roster)
        if reason:
            found.left.append((Place(one.path, one.first), reason))
            continue
        role, is_former, area = one.key
        plural = role if one.seats[0].role.is_team else f"{role}s"
        one.id = free(
            "-".join(part for part in ("emeritus" if is_former else "", slug_of(area), plural) if part), taken
        )
        found.made.append(one)
    return found


def _find_websites(one: FoundList, roster: ListedPeople) -> None:
    """Where the name of an organization is a link: `[Acme](https://acme.example)`."""
    for line, seat in zip(one.lines, one.seats, strict=False):
        organization = roster.people[seat.who].organization
        for spelling, _ in roster.organizations.get(organization, ()):
            link = re.search(rf"\[{re.escape(spelling)}\]\((https?://[^\s()]+)\)", line)
            if link:
                roster.websites.setdefault(organization, link[1])


def _find_addresses(one: FoundList, roster: ListedPeople) -> None:
    """The one address on the line of a person. Two may be those of two people, or of a team."""
    if len(one.lines) != len(one.seats):
        return
    for line, seat in zip(one.lines, one.seats, strict=True):
        addresses = dict.fromkeys(_MAIL.findall(line))
        if len(addresses) == 1:
            roster.people[seat.who].email = next(iter(addresses))


def free(name: str, taken: set[str]) -> str:
    """A name that is not taken yet; it is from then on."""
    found, number = name, 2
    while found in taken:
        found, number = f"{name}-{number}", number + 1
    taken.add(found)
    return found


def _lists(path: str, text: str, roster: ListedPeople) -> Iterator[FoundList]:
    """The runs of lines on which people stand, split where the role changes."""
    by_line: dict[int, list[ListedSeat]] = {}
    for seat in roster.seats:
        if seat.entry.place.path == path:
            by_line.setdefault(seat.entry.place.line, []).append(seat)
    lines = [line.removesuffix("\r") for line in text.removeprefix("\ufeff").split("\n")]
    numbers = sorted(by_line)
    while numbers:
        run = [numbers.pop(0)]
        while numbers and numbers[0] == run[-1] + 1:
            run.append(numbers.pop(0))
        seats = [seat for number in run for seat in by_line[number]]
        yield _found(path, lines, run, seats)


def _found(path: str, lines: Sequence[str], run: Sequence[int], seats: list[ListedSeat]) -> FoundList:
    first = run[0]
    head: list[str] = []
    if first > 2 and _RULE_LINE.fullmatch(lines[first - 2]) and "|" in lines[first - 3]:
        head = [lines[first - 3], lines[first - 2]]
        first -= 2
    own = [lines[number - 1] for number in run]
    before, behind = lines[: first - 1], lines[run[-1] :]
    return FoundList(path, first, run[-1], head, own, seats, "" if head else _obstacle(own, before, behind))


def _obstacle(own: Sequence[str], before: Sequence[str], behind: Sequence[str]) -> str:
    """Why marks around these lines would change what they are."""
    if sum(bool(_FENCE.match(line)) for line in before) % 2:
        return "it stands in a block of code"
    right_above, right_below = before[-1] if before else "", behind[0] if behind else ""
    items = [_ITEM.match(line) for line in own]
    if not all(items):
        is_paragraph = not right_below.strip() and (not right_above.strip() or right_above.startswith("#"))
        is_plain = is_paragraph and not any(items) and not any(line[:1].isspace() for line in own)
        return "" if is_plain else "it is neither a table nor a list of single lines"
    if any(item[1] for item in items if item):
        above = next((line for line in reversed(before) if line.strip()), "")
        if _ITEM.match(above) or any(len(item[1]) > _MOST_INDENTED for item in items if item):
            return "it stands inside another list"
        if _KEY.fullmatch(right_above):
            return "it can be read as YAML"
    return ""


# --- shapes ----------------------------------------------------------------------------------------------------------


def _shape(one: FoundList, roster: ListedPeople) -> str:
    """Find the shape of a list; the reason why it has none."""
    if len(one.seats) != len(one.lines):
        return "a line of it stands for several seats, or for none"
    if len({(seat.is_former, seat.area) for seat in one.seats}) > 1:
        return "people of several parts, or present and former ones, stand in one list"
    _, *rest = one.key
    same = [seat for seat in roster.seats if seat.role.id in one.roles and [seat.is_former, seat.area] == rest]
    if one.obstacle:
        return one.obstacle
    if [seat.who for seat in same] != [seat.who for seat in one.seats]:
        if len({(seat.entry.place.path, seat.entry.section) for seat in same}) == 1:
            return "its people do not stand on lines right below each other"
        return "others hold this role too, in another list"
    if any(
        _MAIL.search(line) and not roster.people[seat.who].email
        for line, seat in zip(one.lines, one.seats, strict=True)
    ):
        return "it has e-mail addresses of people, which a record keeps only if you say `--emails`"
    drafts = [
        _template(line, seat, roster, one.roles, is_table=bool(one.head))
        for line, seat in zip(one.lines, one.seats, strict=True)
    ]
    known = [draft for draft in drafts if draft]
    if not known:
        return "its lines say something that the record does not hold"
    one.template = _only_for(_united(known), one, drafts)
    one.is_whole = not one.key[2] and any(
        seat.area and seat.role.id in one.roles and seat.is_former == one.key[1] for seat in roster.seats
    )
    foreign = _not_held(one, known)
    dates = [dated for seat in one.seats for dated in term_of(seat.entry).values() if dated.written == foreign]
    if dates:
        return f"the record writes dates as `{dates[0].value}`, and not as `{foreign}`"
    if foreign:
        return f"the record does not hold `{foreign}`, which stands in only some of its lines"
    padded = [line for line in one.lines if re.search(r"\S {2,}\|", line)]
    one.is_aligned = bool(one.head) and 2 * len(padded) >= len(one.lines)
    return ""


def _not_held(one: FoundList, drafts: Sequence[str]) -> str:
    """A cell that differs from line to line and that no expression makes, such as the day on which a term begins."""
    if not one.head or "{%" in one.template:
        return ""
    rows = [[cell.strip() for cell in _BAR.split(draft)] for draft in drafts]
    if len({len(row) for row in rows}) > 1:
        return ""
    columns = ([cell for cell in column if cell and "{{" not in cell] for column in zip(*rows, strict=True))
    return next((cells[0] for cells in columns if len(cells) == len(rows) and len(set(cells)) > 1), "")


def _template(line: str, seat: ListedSeat, roster: ListedPeople, roles: Sequence[str], *, is_table: bool) -> str:
    """A line with its values replaced by expressions; nothing where a value is not found in it."""
    who = roster.people[seat.who]
    text = line
    if who.email:
        text = text.replace(who.email, "{{ email }}")
    for name, value in (
        ("name", who.name),
        ("organization", _organization(roster, who.organization)),
        ("title", seat.title),
        ("role", seat.role.name if len(roles) > 1 else ""),
    ):
        if value:
            text = re.sub(rf"(?<![\w/{{]){re.escape(value)}(?![\w}}])", f"{{{{ {name} }}}}", text, count=1)
    if who.handle:
        text = re.sub(rf"(?<![\w-]){re.escape(who.handle)}(?![\w-])", "{{ handle }}", text)
    for key, dated in sorted(term_of(seat.entry).items()):
        if dated.value == dated.written:
            text = re.sub(rf"(?<![\w-]){re.escape(dated.value)}(?![\w-])", f"{{{{ {key} }}}}", text, count=1)
    website = roster.websites.get(who.organization)
    if website:
        text = text.replace(website, "{{ website }}", 1)
    if is_table:
        cells = [cell.strip() for cell in _BAR.split(text.strip())]
        inner = cells[1 if not cells[0] else 0 : -1 if not cells[-1] else None]
        if line.strip().startswith("|") and line.strip().endswith("|"):
            return f"| {' | '.join(inner)} |"
    return text


def _organization(roster: ListedPeople, key: str) -> str:
    return roster.organizations[key][0][0] if key in roster.organizations else ""


def _united(drafts: Sequence[str]) -> str:
    """One template for all lines: the fullest one, with what others leave out made conditional."""
    template = max(drafts, key=lambda draft: (draft.count("{{"), drafts.count(draft)))
    for other in drafts:
        if other == template or "{% if" in template:
            continue
        before = 0
        while before < min(len(template), len(other)) and template[before] == other[before]:
            before += 1
        behind = 0
        while behind < min(len(template), len(other)) - before and template[-1 - behind] == other[-1 - behind]:
            behind += 1
        middle = template[before : len(template) - behind]
        instead = other[before : len(other) - behind]  # nothing, or a mark for it: `-`, `N/A`
        named = [name for name in dict.fromkeys(re.findall(r"\{\{ (\w+) \}\}", middle)) if name != "website"]
        if len(named) == 1 and _NOTHING.fullmatch(instead):
            otherwise = f"{{% else %}}{instead}" if instead else ""
            written = f"{{% if {named[0]} %}}{middle}{otherwise}{{% endif %}}"
            template = f"{template[:before]}{written}{template[len(template) - behind :]}"
        elif middle == "[{{ organization }}]({{ website }})" and instead in (
            "{{ organization }}",
            "[{{ organization }}]()",
        ):
            written = f"{{% if website %}}{middle}{{% else %}}{instead}{{% endif %}}"
            template = f"{template[:before]}{written}{template[len(template) - behind :]}"
    return template


def _only_for(template: str, one: FoundList, drafts: Sequence[str]) -> str:
    """The template, in which only some roles are named: `- Ada (@ada, Maintainer)` between owners."""
    roles = [seat.role.name for seat in one.seats]
    named = {role for role, draft in zip(roles, drafts, strict=True) if "{{ role }}" in draft}
    if len(named) != 1 or named & {
        role for role, draft in zip(roles, drafts, strict=True) if "{{ role }}" not in draft
    }:
        return template
    return template.replace("{% if role %}", f"{{% if role == '{next(iter(named))}' %}}")


# --- the record and the documents ------------------------------------------------------------------------------------


def as_data(one: FoundList) -> Node:
    """The shape as data."""
    _, is_former, area = one.key
    roles = one.roles[0] if len(one.roles) == 1 else f"[{', '.join(one.roles)}]"
    found: dict[str, Node] = {"of": Told(roles, (Place(one.path, one.first),), raw=True)}
    if area or one.is_whole:
        found["scope"] = Told(slug_of(area) if area else WHOLE_BODY)
    if is_former:
        found["status"] = Told("emeritus")
    if one.head:
        found["head"] = Told("\n".join(line.rstrip() for line in one.head))
    found["line"] = Told(one.template)
    if one.is_aligned:
        found["aligned"] = Told("true", raw=True)
    return found


def differs(governance: Governance, one: FoundList) -> str:
    """What the record would make otherwise than it stands; nothing where all is the same, blanks aside."""
    shape: PeopleList = governance.body.documents.lists[one.id]
    made = shown(governance, shape).split("\n")
    standing = [*one.head, *one.lines]
    for new, old in zip(made, standing, strict=False):
        if _squeezed(new, is_table=bool(one.head)) != _squeezed(old, is_table=bool(one.head)):
            return f"the record would write `{new.strip()}` in place of `{old.strip()}`"
    return "" if len(made) == len(standing) else "the record has another number of people"


def respelled(governance: Governance, one: FoundList) -> Iterator[tuple[int, str, str]]:
    """The addresses of accounts in which the record has other capitals: the line, as it stood, and as it is made."""
    made = shown(governance, governance.body.documents.lists[one.id]).split("\n")
    for number, (old, new) in enumerate(zip([*one.head, *one.lines], made, strict=False), one.first):
        pairs = zip(_ACCOUNT.findall(old), _ACCOUNT.findall(new), strict=False)
        yield from ((number, before, now) for before, now in pairs if before != now)


def _squeezed(line: str, *, is_table: bool) -> str:
    line = _ACCOUNT.sub(lambda found: found[0].lower(), line)
    if not is_table:
        return re.sub(r"(?<=\S)[ \t]+", " ", line).rstrip()
    cells = [cell.strip() for cell in _BAR.split(line.strip().removeprefix("|").removesuffix("|"))]
    return "|".join("-" if re.fullmatch(r":?-+:?", cell) else cell for cell in cells)


def marked(text: str, made: Sequence[tuple[FoundList, str]]) -> str:
    """A document with its lists between markers: `made` has each list with its generated text."""
    from bylaws.build.outputs.markers import written
    from bylaws.build.outputs.regions import checksum

    ending = "\r\n" if "\r\n" in text else "\n"
    lines = text.split("\n")
    for one, generated in sorted(made, key=lambda pair: -pair[0].first):
        content = ["", *generated.split("\n"), ""]
        joined = "".join(f"{line}{ending}" for line in content)
        begin, end = written("insert", f"{PREFIX}/{one.id}", checksum(joined)), written("end", f"{PREFIX}/{one.id}")
        block = [begin, *content, end]
        carriage = "\r" if ending == "\r\n" else ""
        tail = lines[one.last :]
        # a line of text right below would belong to the comment
        gap = [carriage] if tail and tail[0].strip() else []
        lines[one.first - 1 : one.last] = [f"{line}{carriage}" for line in block] + gap
    return "\n".join(lines)
