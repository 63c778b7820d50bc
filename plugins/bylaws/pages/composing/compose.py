"""A page is a list of sections. This module decides which ones, in which order, and puts them together.

Which sections a page has by default, and what its templates may use, is said by the page's own module; what a body
changes is said by `documents` in its data. The words are in the templates.
"""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Any, Final

from bylaws.body.governance import Governance
from bylaws.formats.gitvote_profiles import GitVote
from bylaws.markdown.writing import Markup, finalize, first_heading, link, slug
from bylaws.model.documents import Documents, PageOptions, SectionOptions, SiteOptions
from bylaws.pages.composing.links import address_of, from_root, opened
from bylaws.pages.composing.modules import OwnPage, PageModule, Section, home_of, page_title
from bylaws.pages.composing.ordering import OPENING, in_order
from bylaws.pages.composing.own_text import worked_out
from bylaws.pages.composing.parts import Part, as_blocks, by_name, contents, distinguish, slugs_in, stacked
from bylaws.pages.composing.templating import printed, tidy
from bylaws.pages.composing.wording import PageWords
from bylaws.pages.page import Page
from bylaws.problems import Place, Problem, nearest, quoted
from bylaws.rules.sections import SECTION_IN_ITSELF, UNKNOWN_SECTION
from bylaws.structs import struct
from bylaws.words import messages as say
from bylaws.words.english import English
from bylaws.words.fact import PageTarget, Target, in_full
from bylaws.words.facts import Facts
from bylaws.words.facts.today import Command
from bylaws.words.override import own_words
from bylaws.words.speech import Language

CONTENTS_FROM: Final = 6
"""A page with so many sections gets a table of contents."""
_UNCHANGED: Final = SectionOptions()
_AS_USUAL: Final = PageOptions()


def _commands(governance: Governance) -> Command:
    """The commands of the bot that counts votes, where the body has one."""
    if not governance.body.exports.gitvote:
        return lambda matter: None
    return GitVote(governance).command


@struct
class Elsewhere:
    """The pages of the body that stand in another repository."""

    whole: Markup
    """The body to which this part belongs, linked."""
    addresses: Mapping[str, str]
    """By the name of the page."""
    anchors: Mapping[str, frozenset[str]]

    def link(self, name: str, text: str, section: str) -> Markup | None:
        """A link to a page, or to a section that it has; None where there is no such page."""
        address = self.addresses.get(name)
        if address is None:
            return None
        return link(finalize(text), f"{address}#{section}" if section in self.anchors[name] else address)


class Composer:
    """Renders the pages of one body."""

    def __init__(
        self,
        governance: Governance,
        modules: Sequence[PageModule],
        own: Mapping[str, str],
        elsewhere: Elsewhere | None = None,
        *,
        options: Documents | SiteOptions | None = None,
        beside: Mapping[str, str] | None = None,
        moved: Mapping[str, str] | None = None,
        given: Mapping[str, Any] | None = None,
        left_out: Callable[[str], bool] | None = None,
        language: type[Language] = English,
    ) -> None:
        self.governance = governance
        self.problems: list[Problem] = []
        self.own = own
        """The own files that sections name, by path."""
        self.elsewhere = elsewhere
        self.settings = options or governance.body.documents
        """Where the data says what it wants of these pages."""
        self.moved = moved or {}
        """Other paths than the usual ones, by the name of the page; those in the data come first."""
        self.given = given or {}
        """What the templates may use that is not in the data."""
        self.left_out = left_out
        """Whether a page at this path, relative to the root, is not wanted, whatever the data says."""
        self.every = {module.NAME: module for module in modules}
        self.modules = [*self._made(modules), *self._of_its_own()]
        self.paths = {**(beside or {}), **{module.NAME: self.path(module) for module in self.modules}}
        """Where the pages are, and those `beside` them that links may lead to, by name."""
        reachable = {**(elsewhere.addresses if elsewhere else {}), **self.paths}
        self.facts = Facts(governance, reachable, _commands(governance))
        self.speech = language(self, own_words(governance))
        self.words = PageWords(governance, self.facts, self.speech)
        self._own_sections: dict[str, Sequence[Section]] = {}
        self._sections_of: dict[str, Mapping[str, Section]] = {}
        self.moved_to = self._moved_to()

    def to(self, target: Target | PageTarget, text: Markup) -> Markup:
        """Words that lead to a page of the body, or out of it; the words alone where there is no such page."""
        if isinstance(target, PageTarget):
            return self._linker()(target.page, text, target.section) or text
        if target.is_beside:
            return link(text, target.address)
        address = from_root(target.address)
        path, _, section = address.partition("#")
        if path in self.paths.values():
            return opened(text, path, section, as_given=path in self._by_hand)
        return link(text, address_of(self.governance.body.project, address))

    @cached_property
    def _by_hand(self) -> frozenset[str]:
        """The paths of the pages that are documents of the body's own, whose anchors nobody has counted."""
        return frozenset(self.paths[module.NAME] for module in self.modules if self.options(module).by_hand)

    def _made(self, modules: Sequence[PageModule]) -> Iterator[PageModule]:
        """The pages for which there is data, but for those that stand in a section of another one."""
        without = self.settings.without
        wanted = [module for module in modules if module.NAME not in without and module.applies(self.governance)]
        if self.left_out:
            above = self.governance.folder
            wanted = [module for module in wanted if not self.left_out(posixpath.join(above, self.path(module)))]
        homes = {module.NAME for module in wanted if not home_of(module)}
        for module in wanted:
            home = home_of(module)
            if home is None or home[0] not in homes or getattr(self.settings, module.NAME):
                yield module

    def _of_its_own(self) -> Iterator[PageModule]:
        """The pages that the body has made up, out of sections of ours."""
        for name, options in getattr(self.settings, "pages", {}).items():
            yield OwnPage(name, options)

    def options(self, module: PageModule) -> PageOptions:
        if isinstance(module, OwnPage):
            return module.options
        given = getattr(self.settings, module.NAME)
        return given or _AS_USUAL

    def path(self, module: PageModule) -> str:
        given = self.options(module).path
        return posixpath.normpath(given) if given else self.moved.get(module.NAME) or module.PATH

    def render(self) -> tuple[Page, ...]:
        """All pages. Look at `problems` before using them."""
        return tuple(self.pages())

    def pages(self) -> Iterator[Page]:
        """The same, one by one."""
        return map(self._page, self.modules)

    def page(self, name: str) -> Page:
        """One page; raises `StopIteration` where it is not made."""
        return self._page(next(module for module in self.modules if name == module.NAME))

    def _moved_to(self) -> Mapping[tuple[str, str], str]:
        """The path at which a section stands that is not on its own page, by its page and id."""
        found: dict[tuple[str, str], str] = {}
        for module in self.every.values():
            home = home_of(module)
            if home and module.NAME not in self.paths and home[0] in self.paths:
                found[module.NAME, ""] = self.paths[home[0]]
                found |= {(module.NAME, section.id): self.paths[home[0]] for section in self.own_sections(module)}
        for module in self.modules:
            for name in self.options(module).order:
                page, _, section = name.partition("/")
                if section:
                    found[page, section] = self.paths[module.NAME]
        return found

    # --- one page -----------------------------------------------------------------------------------------------------

    def _page(self, module: PageModule) -> Page:
        options = self.options(module)
        title = self.title(module)
        context = self._context(module)
        parts = self._arranged(module, options, context)
        opening = next((part.text for part in parts if part.id == OPENING), "")
        parts = [part for part in parts if part.id != OPENING]
        only = len(parts) == 1 and slug(parts[0].title) == slug(title)
        distinguish(parts[0].parts if only else parts, {slug(title)})
        note = "" if getattr(module, "TELLS_NOTE", False) else str(self.speech.say(in_full(options.note)))
        blocks = [str(first_heading(title)), opening, note]
        with_contents = len(parts) >= CONTENTS_FROM if options.contents is None else options.contents
        if with_contents:
            blocks.append(contents(parts))
        anchors: set[str] = set()
        seen = {slug(title), *slugs_in(opening)}
        whole = {part.id: stacked(as_blocks(part, 2, seen, anchors, below_its_title=only)) for part in parts}
        text = stacked([*blocks, *(section.rstrip("\n") for section in whole.values())])
        figures = context.get("figures", {})
        path, sections = self.path(module), {**({OPENING: stacked([opening])} if opening else {}), **by_name(parts)}
        return Page(
            self.governance, module.NAME, title, path, text, frozenset(anchors), sections, figures, opening, whole
        )

    def placed(self, module: PageModule) -> Mapping[str, tuple[Section | None, SectionOptions]]:
        """The sections of a page in their order, by name: ours, where it is one of them, and what the body changes."""
        options = self.options(module)
        known = self._known(module)
        order = in_order(options, known)
        return {name: (known.get(name), options.sections.get(name, _UNCHANGED)) for name in order}

    def _known(self, module: PageModule) -> Mapping[str, Section]:
        if module.NAME not in self._sections_of:
            known = {section.id: section for section in self._sections(module)}
            self._sections_of[module.NAME] = {**known, **self._guests(self.options(module))}
        return self._sections_of[module.NAME]

    def _arranged(self, module: PageModule, options: PageOptions, context: Mapping[str, Any]) -> list[Part]:
        """The sections in their order, each with its parts, empty ones left out."""
        self._check_ids(options, self._known(module))
        placed = self.placed(module)
        parts: dict[str, Part] = {}
        for name, (default, change) in placed.items():
            within = change.within or (default.within if default else "")
            title = change.title or self._heading(module, name, default)
            text = self._text(module, name, default, change, context)
            kin = default.kin if default else ""
            anchor, beside = (default.id, default.beside) if default else (name, "")
            inside = within if within in placed else ""
            parts[name] = Part(anchor, title, inside, text, kin, named=change.title is not None, beside=beside)
        self._check_nesting(options, parts)
        for part in parts.values():
            if part.within:
                parts[part.within].parts.append(part)
        return [part for part in parts.values() if not part.within and not part.empty]

    def title(self, module: PageModule) -> str:
        """The first heading of a page, whether it is made or not."""
        own = module.NAME.replace("-", " ").capitalize() if isinstance(module, OwnPage) else ""
        return self.options(module).title or own or page_title(self.words, module.NAME)

    def _heading(self, module: PageModule, name: str, default: Section | None) -> str:
        """The heading of a section, where the body gives none."""
        if default is None:
            return name.replace("-", " ").capitalize()
        page = default.page or module.NAME
        return default.title or self.speech.plainly(say.heading(section=f"{page}-{default.id}"))

    def own_sections(self, module: PageModule) -> Sequence[Section]:
        """The sections that a page says it has, whether they stand there or elsewhere."""
        if module.NAME not in self._own_sections:
            self._own_sections[module.NAME] = tuple(module.sections(self.words))
        return self._own_sections[module.NAME]

    def _sections(self, module: PageModule) -> Iterator[Section]:
        """The sections of a page; those of a page that has its home here follow the section that is its home."""
        hosted: dict[str, list[Section]] = {}
        for other in self.every.values():
            home = home_of(other)
            if home and home[0] == module.NAME and other.NAME not in self.paths and other.applies(self.governance):
                for section in getattr(other, "hosted", lambda words: ())(self.words):
                    guest = replace(section, within=section.within or home[1], page=other.NAME)
                    hosted.setdefault(home[1], []).append(guest)
        waiting: list[Section] = []
        for section in self.own_sections(module):
            if not section.kin:
                yield from waiting
                waiting = []
            yield section
            guests = hosted.get(section.id, ())
            yield from (guest for guest in guests if guest.kin)
            waiting += [guest for guest in guests if not guest.kin]  # behind the offices, to which they apply too
        yield from waiting

    def _guests(self, options: PageOptions) -> Mapping[str, Section]:
        """The sections of other pages that a page names: `ladder/removal`, by that name."""
        found: dict[str, Section] = {}
        for name in options.order:
            page, _, wanted = name.partition("/")
            if not wanted or page not in self.every:
                continue
            for section in self.own_sections(self.every[page]):
                if wanted in (section.id, section.kin):
                    key = name if wanted == section.id else f"{page}/{section.id}"
                    found[key] = replace(section, within="", page=page, kin=name if wanted == section.kin else "")
        return found

    def _check_ids(self, options: PageOptions, known: Mapping[str, Section]) -> None:
        own = {name for name, change in options.sections.items() if change.text or change.file or change.by_hand}
        kins = {section.kin for section in known.values() if section.kin}
        for index, name in enumerate(options.order):
            if name not in {*known, *own, *kins}:
                self._unknown(options.place("order", index), name, {*known, *own, *kins})
        for name, change in options.sections.items():
            if name not in known and name not in own:
                self._unknown(change.place(), name, known)
            for key in ("within", "after"):
                target = getattr(change, key)
                if target and target not in {*known, *own, "none"}:
                    self._unknown(change.place(key), target, {*known, *own})

    def _check_nesting(self, options: PageOptions, parts: Mapping[str, Part]) -> None:
        """A section must not be a part of itself, not even by a detour."""
        for part in parts.values():
            seen = {part.id}
            outer = part.within
            while outer and outer not in seen:
                seen.add(outer)
                outer = parts[outer].within
            if outer == part.id:
                place = options.sections[part.id].place("within") if part.id in options.sections else options.place()
                message = f"the section `{part.id}` is a part of itself"
                self.problems.append(SECTION_IN_ITSELF.at(place, message, "change `within`, or delete it"))
                part.within = ""

    def _unknown(self, place: Place, name: str, known: Any) -> None:
        page, of_another, _ = name.partition("/")
        if of_another and page in self.every:
            sections = self.own_sections(self.every[page])
            known = {f"{page}/{word}" for it in sections for word in (it.id, it.kin) if word}
        guess = nearest(name, known)
        hint = f"did you mean `{guess}`?" if guess else f"use one of {quoted(sorted(known))}, or give it a `text`"
        self.problems.append(UNKNOWN_SECTION.at(place, f"there is no section `{name}` on this page", hint))

    # --- one section --------------------------------------------------------------------------------------------------

    def _context(self, module: PageModule) -> dict[str, Any]:
        governance = self.governance
        return {
            "g": governance,
            "body": governance.body,
            "project": governance.body.project,
            "f": self.facts,
            "speech": self.speech,
            "to": self._linker(),
            "whole": self.elsewhere.whole if self.elsewhere else None,
            "foundation": self.facts.names.host,
            **self.given,
            **module.context(self.words),
        }

    def _linker(self) -> Callable[..., Markup | None]:
        def to(name: str, text: str, section: str = "") -> Markup | None:
            """A link to another page of this body, or to a section of it; None where that page is not made."""
            moved = self.moved_to.get((name, section))
            if moved:
                home = home_of(self.every[name]) if name in self.every else None
                return opened(finalize(text), moved, section or (home[1] if home else ""))
            if name not in self.paths:
                return self.elsewhere.link(name, text, section) if self.elsewhere else None
            return opened(finalize(text), self.paths[name], section)

        return to

    def _text(
        self,
        module: PageModule,
        name: str,
        default: Section | None,
        change: SectionOptions,
        context: Mapping[str, Any],
    ) -> str:
        if change.by_hand:
            return f"<!-- bylaws:keep {name} -->\n\n<!-- bylaws:end {name} -->"
        if change.text is not None:
            text = self._own(change, "text", change.text, context)
        elif change.file is not None:
            text = self._own(change, "file", self.own.get(change.file, ""), context)
        elif default:
            page = default.page or module.NAME
            given = self._context(self.every[page]) if default.page else context
            text = tidy(printed(f"{page}/{default.template or default.id}.md.j2", {**given, **default.values}))
        else:
            text = ""
        before = self._own(change, "before", change.before, context) if change.before else ""
        behind = self._own(change, "behind", change.behind, context) if change.behind else ""
        return "\n\n".join(block for block in (before, text, behind) if block)

    def section_text(self, module: PageModule, name: str) -> str:
        """What one section of a page says, without its heading and its parts."""
        section, change = self.placed(module).get(name, (None, _UNCHANGED))
        return self._text(module, name, section, change, self._context(module))

    def _own(self, change: SectionOptions, key: str, markdown: str, context: Mapping[str, Any]) -> str:
        found = worked_out(change, key, markdown, context)
        if isinstance(found, Problem):
            self.problems.append(found)
            return ""
        return found
