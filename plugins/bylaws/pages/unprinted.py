"""What the data says and no page does, because of what the body has done to its pages.

Sections can be left out, written anew and moved, and pages not made at all. `homes` says which sections say a key;
here it is held against those that are made.
"""

from __future__ import annotations

import posixpath
from collections.abc import Collection, Iterator, Mapping
from functools import cached_property
from typing import Any, Final

from bylaws.model.decisions import Decision
from bylaws.model.documents import SectionOptions
from bylaws.model.ladder import Role
from bylaws.model.teams import Team
from bylaws.pages.composing.compose import Composer
from bylaws.pages.composing.modules import PageModule, Section, home_of
from bylaws.pages.elsewhere import Elsewhere
from bylaws.pages.homes import EVERY_PAGE, Homes, Row, rows
from bylaws.pages.own_text import Lost, OwnText
from bylaws.problems import Place, Problem
from bylaws.rules.sections import UNPRINTED
from bylaws.source import Node, Open
from bylaws.structs import struct

_NO_ROW: Final = Row()
_LISTS: Final = tuple(
    f"maintainers/{section}" for section in ("people", "emeritus", "not-active", "on-leave", "organizations")
)
"""The sections that list people."""
_BESIDE: Final = {
    "foundation": "governance/cncf-resources",
    "subprojects": "governance/repositories-and-subprojects",
}
"""The sections of the governance page in which decisions on some topics stand."""


@struct
class _Why:
    """Why a section is not shown, and what would show it."""

    reason: str
    hint: str
    place: Place | None = None
    what: str = ""
    own: tuple[PageModule, str] | None = None
    """The text of the body's own in its place, by its page and name."""


def unprinted(composer: Composer, asked: Collection[str] = (), prefix: str = "") -> Iterator[Problem]:
    """Every value on no page, the whole of a mapping as one.

    `asked` are the names of what hand-written files ask for: a page that is written by hand says no more. Where all
    pages are, as `adopt` leaves them, the rules stand in their words, and nothing is missing from ours. With `prefix`
    begin the names of what can be asked for.
    """
    if all(composer.options(module).by_hand for module in composer.modules):
        return
    shown = _Shown(composer, asked, prefix)
    found, _ = _Walk(shown).node(composer.governance.body, rows(), Homes(), None, "")
    elsewhere = Elsewhere(composer.governance)
    for lost in found:
        if elsewhere.says(lost.node, lost.key, lost.way):
            continue
        why = shown.why(lost)
        for one in OwnText(composer, why.own).left_out(lost) if why.own else (lost,):
            related = ((why.place, why.what),) if why.place else ()
            yield UNPRINTED.at(one.place, f"`{one.way}` is on no page: {why.reason}", why.hint, related=related)


# --- which sections are made -----------------------------------------------------------------------------------------


class _Shown:
    """The sections of ours on the pages of a body, by their home."""

    def __init__(self, composer: Composer, asked: Collection[str], prefix: str) -> None:
        self.composer = composer
        self.body = composer.governance.body
        self._asked = {name.removeprefix(prefix) for name in asked}
        self._prefix = prefix
        self._wanted_of: dict[tuple[str, ...], tuple[str, ...]] = {}
        self._says: dict[tuple[tuple[str, ...], int], bool] = {}
        self._of: dict[str, list[frozenset[int]]] = {}
        """For each section, the nodes that it is about."""
        for module in composer.modules:
            for name, (section, change) in composer.placed(module).items():
                if section and not _is_replaced(change) and self._is_asked_for(module, name, section):
                    self._of.setdefault(self._home(module, section), []).append(_about(section))

    def says(self, homes: Homes, subject: Node | None) -> bool:
        """Whether one of the sections is made, and tells about this node where each tells about one."""
        if not homes.sections or homes.sections == (EVERY_PAGE,):
            return True
        asked = homes.sections, id(subject)
        if asked not in self._says:
            self._says[asked] = any(self._tells(home, subject) for home in self.wanted(homes))
        return self._says[asked]

    def wanted(self, homes: Homes) -> tuple[str, ...]:
        """The sections that say a key where all sections are made that there can be on the pages of this body."""
        if homes.sections not in self._wanted_of:
            self._wanted_of[homes.sections] = tuple(dict.fromkeys(map(self._wanted, homes.sections)))
        return self._wanted_of[homes.sections]

    def _wanted(self, home: str) -> str:
        first, _, otherwise = home.partition("|")
        is_made = first in self._of or (first.partition("/")[0] in self.composer.paths and not self._is_beside(first))
        return first if is_made or not otherwise else otherwise

    def _is_beside(self, home: str) -> bool:
        """Whether the governance page says what this section says where its page is written by hand: where reports
        go."""
        return home == "conduct/reporting" and self.body.documents.is_by_hand("conduct")

    def _tells(self, home: str, subject: Node | None) -> bool:
        if home in _LISTS and self._is_kept_by_hand:
            return True
        if home.startswith("site/"):
            return home.removeprefix("site/") not in self.body.documents.site.without
        about = self._about_all.get(home, {})
        if type(subject) in about.values():
            return any(id(subject) in one for one in self._of.get(home, ()))
        return home in self._of

    @cached_property
    def _is_kept_by_hand(self) -> bool:
        """Whether people stand in lists that the record names: a page written by hand, the record of each role that
        someone holds, or a list in a document that asks for it."""
        held = [role for role in self.composer.governance.roles.values() if self._seats_of(role)]
        lists = self.body.documents.lists.items()
        parts = {"/".join(name.split("/")[:2]) for name in self._asked}  # of `list/maintainers/docs`, the list
        named = {role for name, one in lists if f"list/{name}" in parts for role in one.of}
        elsewhere = all(role.listed_in or role.roster or role.id in named for role in held)
        return self.body.documents.is_by_hand("maintainers") or (bool(held) and elsewhere)

    def _seats_of(self, role: Role) -> bool:
        return any(seat.role == role.id for seat in self.body.seats)

    def is_about(self, node: Node) -> bool:
        """Whether there are sections that tell about nodes of its sort."""
        return type(node) in self._sorts

    @cached_property
    def _sorts(self) -> Collection[type]:
        return {sort for about in self._about_all.values() for sort in about.values()}

    @cached_property
    def _about_all(self) -> Mapping[str, Mapping[int, type]]:
        """By home, the nodes that its sections tell about, whether they are made or not."""
        found: dict[str, dict[int, type]] = {}
        for module, section in self._every_section:
            for value in _nodes_in(section.values):
                found.setdefault(self._home(module, section), {})[id(value)] = type(value)
        return found

    @cached_property
    def _every_section(self) -> list[tuple[PageModule, Section]]:
        composer = self.composer
        modules = [module for module in composer.every.values() if module.applies(composer.governance)]
        return [(module, section) for module in modules for section in composer.own_sections(module)]

    @cached_property
    def _kins(self) -> Mapping[tuple[str, str], str]:
        return {(module.NAME, section.id): section.kin for module, section in self._every_section}

    def _home(self, module: PageModule, section: Section) -> str:
        page = section.page or module.NAME
        return f"{page}/{self._kins.get((page, section.id)) or section.id}"

    def _is_asked_for(self, module: PageModule, name: str, section: Section) -> bool:
        if not self.composer.options(module).by_hand:
            return True
        names = {f"{module.NAME}/{one}" for one in (name, section.kin, section.within) if one}
        return not names.isdisjoint(self._asked)

    # --- why one is not ----------------------------------------------------------------------------------------------

    def why(self, lost: Lost) -> _Why:
        """What keeps a key from its page: the first of its homes that a page could have tells."""
        whys = [self._why(home, lost.subject) for home in lost.homes]
        found = [why for why in whys if why]
        own = next((why for why in found if why.own), None)
        if own or found:
            return own or found[0]
        page = lost.homes[0].partition("/")[0]
        return _Why(f"there is no page `{page}`", f"name `{page}` under `documents`, or delete `{lost.way}`")

    def _why(self, home: str, subject: Node | None) -> _Why | None:
        page, _, section = home.partition("/")
        module = self.composer.every.get(page)
        if module is None or not module.applies(self.composer.governance) or self._tells(home, subject):
            return None
        host = home_of(module)
        if page not in self.composer.paths and host and host[0] in self.composer.paths:
            module = self.composer.every[host[0]]
        documents = self.body.documents
        if module.NAME not in self.composer.paths:
            if module.NAME not in documents.without:
                return None
            reason = f"`documents.without` leaves out the page `{module.NAME}`"
            place = documents.place("without")
            return _Why(reason, f"take `{module.NAME}` out of `documents.without`", place, "the page is left out here")
        options = self.composer.options(module)
        ids = self._ids(page, section, subject)
        if not ids:
            return None
        for name in ids:
            change = options.sections.get(name)
            if change and (change.drop or _is_replaced(change)):
                return _replaced(module, name, change)
        is_placed = not {*ids, *(f"{page}/{one}" for one in ids)}.isdisjoint(self.composer.placed(module))
        if options.by_hand and is_placed:
            path = posixpath.normpath(posixpath.join(self.composer.governance.folder, self.composer.paths[module.NAME]))
            reason = f"`{path}` is written by hand, and does not ask for it"
            hint = f"add `<!-- bylaws:insert {self._prefix}{module.NAME}/{section} -->` and its end to `{path}`"
            return _Why(reason, hint, options.place("by_hand"), "the page is written by hand")
        if not options.order:
            return None
        name = section if page == module.NAME else f"{page}/{section}"
        reason = f"`order` leaves out the section `{name}` of `documents.{module.NAME}`"
        return _Why(reason, f"add `{name}` to `order`", options.place("order"), "the sections are named here")

    def _ids(self, page: str, section: str, subject: Node | None) -> list[str]:
        """The names of the sections of one home; of the one about a node, where each is about one."""
        of_page = [one for module, one in self._every_section if page == module.NAME and section in (one.id, one.kin)]
        if type(subject) in self._about_all.get(f"{page}/{section}", {}).values():
            of_page = [one for one in of_page if id(subject) in _about(one)]
        return [one.id for one in of_page]


def _replaced(module: PageModule, name: str, change: SectionOptions) -> _Why:
    where = f"documents.{module.NAME}.sections.{name}"
    if change.drop:
        reason = f"`{where}` drops the section"
        return _Why(reason, "delete `drop`", change.place("drop"), "the section is dropped here")
    if change.by_hand:
        reason = f"`{where}` is written by hand"
        return _Why(reason, "delete `by_hand`", change.place("by_hand"), "the section is written by hand")
    key = "text" if change.text is not None else "file"
    reason = f"`{where}` has words of its own in place of the section"
    hint = f"say it there in an expression, or write `before` or `behind` in place of `{key}`"
    return _Why(reason, hint, change.place(key), "these words stand in its place", (module, name))


def _is_replaced(change: SectionOptions) -> bool:
    return change.by_hand or change.text is not None or change.file is not None


def _about(section: Section) -> frozenset[int]:
    return frozenset(map(id, _nodes_in(section.values)))


def _nodes_in(values: Mapping[str, Any]) -> Iterator[Node]:
    for value in values.values():
        for one in value if isinstance(value, list | tuple) else (value,):
            if isinstance(one, Node):
                yield one


# --- what they do not say --------------------------------------------------------------------------------------------


class _Walk:
    """Goes through the data, and finds what the sections that are shown do not say."""

    def __init__(self, shown: _Shown) -> None:
        self.shown = shown

    def node(
        self, node: Node, below: Mapping[str, Row], homes: Homes, subject: Node | None, way: str
    ) -> tuple[list[Lost], bool]:
        """What is lost of a node, and whether any of it is said."""
        subject = node if self.shown.is_about(node) else subject
        beside = self._beside(node)
        found: list[Lost] = []
        is_said = False
        for key, value in node.__dict__.items():
            field = node.FIELDS.get(key)
            if field is None or isinstance(value, Open):
                continue
            row = below.get(key, _NO_ROW)
            here = row.homes or homes
            if beside and not here.unsaid:
                here = Homes((beside, *(row.homes.sections if row.homes else ())))
            if here.unsaid and not row.below:
                continue
            own_way = f"{way}.{field.key}" if way else field.key
            inner, says = self._value(value, row.below, here, subject, own_way)
            if not says:
                found.append(self._lost(node, key, own_way, here, subject, inner))
            else:
                found += inner
                is_said = True
        return found, is_said or not found

    def _value(
        self, value: Any, below: Mapping[str, Row], homes: Homes, subject: Node | None, way: str
    ) -> tuple[list[Lost], bool]:
        if isinstance(value, Node):
            return self.node(value, below, homes, subject, way)
        if isinstance(value, str):  # most are, and to ask whether it is a mapping takes longer than all the rest
            return [], bool(homes.unsaid) or self.shown.says(homes, subject)
        items = value.values() if isinstance(value, Mapping) else value if isinstance(value, tuple) else ()
        nodes = [item for item in items if isinstance(item, Node)]
        if not nodes and isinstance(value, Mapping | tuple) and not value:
            return [], True  # an empty list holds nothing that could be lost
        if not nodes:
            return [], bool(homes.unsaid) or self.shown.says(homes, subject)
        found: list[Lost] = []
        is_said = False
        for item in nodes:
            own_way = f"{way}.{item.id}" if item.id else way
            inner, says = self.node(item, below, homes, subject, own_way)
            if says:
                found += inner
                is_said = True
            elif inner:
                beside = self._beside(item)
                here = Homes((beside,)) if beside else homes
                subject_there = item if self.shown.is_about(item) else subject
                found.append(self._lost(item, "", own_way, here, subject_there, inner))
        return found, is_said

    def _beside(self, node: Node) -> str:
        """The section of another subject that tells about a node: a decision on it, the team for security."""
        if isinstance(node, Decision):
            return _BESIDE.get(node.topic or "", "")
        security = self.shown.body.security
        if isinstance(node, Team) and security and node.id == security.team:
            return "governance/security-response"
        return ""

    def _lost(self, node: Node, key: str, way: str, homes: Homes, subject: Node | None, inside: list[Lost]) -> Lost:
        wanted = self.shown.wanted(homes) if homes.sections else ()
        within = inside[0].homes if inside else ()
        return Lost(node, key, way, tuple(dict.fromkeys((*wanted, *within))), subject)
