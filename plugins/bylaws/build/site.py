"""Where the pages of all bodies stand on a site, and how their text reads there: the same for every engine."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Collection, Mapping, MutableMapping
from dataclasses import field
from datetime import date
from functools import lru_cache
from html import escape
from pathlib import Path
from posixpath import dirname, join, normpath, relpath
from typing import Any, Final

from bylaws.build.by_hand import as_page, pictures, placed, standing, written_by_hand
from bylaws.build.logos import logo_of, logos
from bylaws.build.outputs import plan
from bylaws.build.root import Built
from bylaws.build.site_pages import api
from bylaws.build.site_pages import site as pages_of_site
from bylaws.folder import Folder
from bylaws.markdown.carrying import FRONT_MATTER
from bylaws.markdown.reading import read
from bylaws.markdown.writing import NO_TAG
from bylaws.markdown.writing import shown as printable
from bylaws.pages.face import USUAL_ICON, WHOLE, Face
from bylaws.pages.face.summary import summary
from bylaws.pages.face.theme import KEY, templates
from bylaws.pages.page import Answers, Page, Site
from bylaws.pages.site import portal
from bylaws.pages.site.assembling import FRONT, as_title, with_tabs
from bylaws.pages.site.assets import assets
from bylaws.pages.site.joining import joined
from bylaws.problems import Problem, Refused, ordered
from bylaws.structs import struct
from bylaws.words.english import English

_BANNER: Final = re.compile(r"\A<!--.*?-->\s*(?:<!-- markdownlint-[^>]*-->\s*)?", re.DOTALL)
_WIDE: Final = ("decisions",)
"""Pages with wide tables and few sections: themes such as Material leave them the room of a table of contents."""
_WAYS: Final = 20
"""To so many pages the page for lost readers leads."""
_TARGET: Final = re.compile(r'(\]\(|^\[[^]]+\]: +)([^\s()#"]+)', re.MULTILINE)
"""The target of a link, inline or as a reference, without its anchor."""


BOOST: Final = 1000
"""How much a search prefers the pages of bodies to guides and references that use the same words: as much as Material
prefers a word of a title, so that guides come first only where the word is in their own title and in no rule."""
_ABOUT_RULES: Final = ("checks", "audit", "changes")
"""Pages that tell of rules which stand elsewhere: a search does not prefer them."""
LISTED: Final = 20
"""How many bodies a navigation that nobody has written lists: with more, it has only the page that lists all."""
THEME: Final = ".theme"
"""The folder of templates for an engine without plugins, in that of the pages, where no page is."""
NO_DATA_HERE: Final = "; set `root` of the plugin, if it is elsewhere"
"""What to do about a folder that holds no data, where an engine has its own idea of what the root is."""


@struct
class SiteMap:
    """The pages of a site and their places in its folder, which MkDocs calls `docs_dir`."""

    docs: str
    """That folder, relative to the root of the data."""
    pages: Mapping[str, Page]
    """The pages of the bodies, by their path in that folder."""
    only_here: frozenset[str]
    """The pages among them that are not kept in the repository."""
    tabs: Mapping[str, str]
    answers: Mapping[str, Answers]
    """What the site adds to documents, by their path in the repository."""
    files: Mapping[str, bytes]
    """What is no page: the API, calendars, the style sheet and the scripts."""
    problems: tuple[Problem, ...]
    uris: Mapping[str, str]
    """The places of pages, by their path in the repository."""
    data: frozenset[str]
    """The places of data files that stand among the pages: they are not for the site."""
    bodies: int
    """How many bodies have the site; a folder for several ones counts as several, even with one in it."""
    faces: Mapping[str, Face] = field(default_factory=dict)
    """What each body looks like, by its id."""

    def text(
        self,
        uri: str,
        text: str,
        known: Collection[str],
        address: Callable[[str], str] | None = None,
    ) -> str:
        """A page, ours or written by hand, as it is on the site: its links lead to where pages are there.

        `known`: the paths of everything in the folder. What is not for a site is left out, and figures are drawn.
        `address`: where any page is on it, where the engine does not do as all do by default.
        """
        page = self.pages.get(uri)
        folder = dirname(page.path if page else inside(self.docs, uri))

        def uri_of(path: str) -> str | None:
            at = self.uris.get(path) or below(self.docs, path)
            return at if at in known else None

        def led(found: re.Match[str]) -> str:
            at = uri_of(inside(folder, found[2]))
            return f"{found[1]}{_way(at, dirname(uri))}" if at else found[0]

        answers = self.answers.get(page.path, Answers()) if page else Answers()
        if page and page.by_hand:
            is_own = inside(self.docs, uri) == page.path  # then it is written for a site
            more = [_TARGET.sub(led, it) for it in (self.tabs.get(page.path, ""), answers.opening, answers.more)]
            return as_page(page, text, uri, uri_of, address or _address, more, is_own=is_own)
        if page:
            text = _BANNER.sub("", text).replace(
                NO_TAG, "&lt;"
            )  # below it, MkDocs finds no title; the title is `as_title`
            for diagram, drawing in page.figures.items():
                text = text.replace(diagram, drawing)
            text = joined(text, answers) if page.path in self.answers else text
            text = with_tabs(text, self.tabs.get(page.path, ""))
        return _TARGET.sub(led, text)

    def is_in_navigation(self, uri: str, *, is_written: bool) -> bool:
        """Whether an engine should miss a page in a navigation that was written, or put it into one that it makes.

        The tabs lead to the pages of a body. A navigation with all pages of many bodies is long, and each page has it.
        """
        name = self.pages[uri].name
        if is_written:
            return uri not in self.only_here and not self.pages[uri].by_hand
        if self.bodies > LISTED:
            return name == portal.NAME
        if self.bodies > 1 and self.only_here:
            return name in (portal.NAME, "overview")
        return uri not in self.only_here or name == "overview"

    def head(self, uri: str, title: str, text: str) -> dict[str, object]:
        """What an engine is to know of a page: columns to leave out, what it is about, and the face of its body.

        All engines put it into HTML as it is, so it is escaped.
        """
        hidden, face, page = self.hides(uri), self.face(uri), self.pages.get(uri)
        found: dict[str, object] = {"hide": hidden} if hidden else {}
        if page and page.by_hand and not any(one.level == 1 for one in read(page.path, text).headings):
            found["title"] = escape(printable(page.title))  # else an engine makes one of the name of the file
        if about := summary(text) or (face.about or face.name if face else ""):
            found["description"] = escape(printable(about))
        if uri in self.pages and self.pages[uri].name not in _ABOUT_RULES:
            found["search"] = {"boost": BOOST}
        if face:
            shown = {"title": title, "name": face.name, "icon": face.icon, "style": face.style, "card": face.card}
            found[KEY] = {name: escape(printable(it)) for name, it in shown.items()}
        return found

    def face(self, uri: str) -> Face | None:
        """The face of the body of a page, or else that of the site as a whole."""
        page = self.pages.get(uri)
        if page is None or page.name == portal.NAME:
            return self.only
        return self.faces.get(page.governance.body.project.id)

    @property
    def only(self) -> Face | None:
        """The face of a site as a whole: that of its only body, or its own."""
        return self.faces.get(WHOLE) if self.bodies > 1 else next(iter(self.faces.values()), None)

    def dress(self, theme: MutableMapping[str, Any]) -> None:
        """Give a theme the mark of the site, where it still has its own one."""
        if self.only and theme.get("favicon") == USUAL_ICON:
            theme["favicon"] = self.only.icon
            if not theme.get("logo") and not (theme.get("icon") or {}).get("logo"):
                theme["logo"] = self.only.icon

    def templates(self, address: Callable[[str], str]) -> Mapping[str, str]:
        """The templates of the site, by name; none where it has no pages of ours. `address`: where a page is on it."""
        if not self.faces:
            return {}
        firsts = [page for page in self.pages.values() if page.name in (portal.NAME, "overview")]
        ways = [(page.title, address(self.uris[page.path])) for page in firsts[:_WAYS]]
        return templates(English(), ways)

    def hides(self, uri: str) -> list[str]:
        """The columns that a theme leaves out beside a page; where there are many bodies, tabs lead to all of one."""
        page = self.pages.get(uri)
        if page is None or page.name == portal.NAME:
            return []
        is_led_to = self.bodies > 1 and (uri in self.only_here or page.path in self.tabs)
        return ["navigation"] * is_led_to + ["toc"] * (page.name in _WIDE)


def site_map(
    built: Built,
    docs: str,
    *,
    today: date | None,
    written: Collection[str] = (),
    with_api: bool = True,
    excluded: Callable[[str], bool] | None = None,
    face: Face | None = None,
) -> SiteMap:
    """The map of a site.

    Args:
        docs: the folder of the pages, relative to the root of the data.
        today: the day of which pages tell that only a site has; without it, there are none of them.
        written: the paths in `docs` that are taken by pages of the site itself: `index.html` too, where it has a front
            page. They stay; a document of ours at the same path takes their place all the same.
        face: that of the site as a whole, for pages of no body, where there are several ones.
        excluded: says of a path in `docs` whether the site wants no page of ours there. The rest does not lead to it.
    """
    outputs = built.output_folder or "."

    at_root = next((it.body.project.id for it in built.governances if built.is_shared and not it.folder), None)

    def place(path: str) -> str:
        """Where a path is on the site: a body whose documents are at the root of all has a folder of its own there."""
        return below(docs, path) or below(outputs, path) or (f"{at_root}/{path}" if at_root else "")

    by_hand = [*written_by_hand(built)]
    hand = placed(by_hand, docs, place, written)
    front = FRONT if not {FRONT, "README.md", "index.html"} & {*written, *hand} else None

    def left_out(path: str) -> bool:
        return bool(excluded and excluded(place(path)))

    site = Site()
    if today:
        without = left_out if excluded else None
        beside = tuple(hand.values())
        site = pages_of_site(built, today, front=front, left_out=without, with_history=True, by_hand=beside)
    documents = [page for page in built.pages if below(".", page.path)]
    ours = {*(place(page.path) for page in documents), *hand}
    more = [page for page in site.pages if place(page.path) not in {*ours, *written}]
    pages = {**{place(page.path): page for page in (*documents, *more)}, **hand}

    shown = pictures(hand.values(), built.root, docs)
    uris = {path: place(path) for path in (*shown, *(page.path for page in by_hand))}
    uris |= {page.path: uri for uri, page in pages.items()}
    uris |= {path: uris[at] for path, at in site.known_as.items()}

    texts = dict(api(built)) if with_api else {}
    texts |= {place(path): text for path, text in site.calendars.items()}
    texts |= assets() if today else {}
    faces = {face.id: face} if face and today and built.is_shared else {}
    faces |= site.faces
    files = {path: text.encode() for path, text in texts.items()}
    files |= {place(path): content for path, content in shown.items() if place(path) not in written}
    files |= {path: content for one in faces.values() for path, content in one.files().items()}
    return SiteMap(
        docs=docs,
        pages=pages,
        only_here=frozenset(place(page.path) for page in more),
        tabs=site.tabs,
        answers=site.answers,
        files=files,
        problems=ordered([*site.problems, *logos(built.root, docs, map(logo_of, built.governances))]) if today else (),
        uris=uris | _overviews(pages),
        data=frozenset(filter(None, (below(docs, path) for path in built.texts))),
        bodies=max(len(built.governances), 2) if built.is_shared else 1,
        faces=faces,
    )


def _overviews(pages: Mapping[str, Page]) -> dict[str, str]:
    """The places of overviews by the output folders of their bodies: in a repository, a link can lead to a folder."""
    found = {page.governance.folder: uri for uri, page in pages.items() if page.name == "overview"}
    return {folder: uri for folder, uri in found.items() if folder}


def contents(built: Built, docs: str, today: date) -> tuple[Mapping[str, bytes], tuple[Problem, ...]]:
    """Everything that the folder of a site holds, by path: our pages, and those of `docs` with regions filled.

    With it go the problems of the pages and of the regions. `docs` need not be there.

    Raises:
        Refused: where `docs` is a symlink that leads out of the root.
    """
    scan = [*([docs] if os.path.isdir(built.root / docs) else []), *standing(built)]
    planned = plan(built.root, built.outputs(), built.inserts, scan=scan, remember=False)
    fresh = {change.path: change.new for change in planned.changes}
    own, problems = _files(built.root, docs)
    ours = {*(page.path for page in built.pages), *built.texts}
    written = {uri for uri in own if inside(docs, uri) not in ours}
    found = site_map(built, docs, today=today, written=written)
    known = {*written, *found.pages, *found.files}
    files: dict[str, bytes] = {}
    for uri in written - found.pages.keys():
        if uri.endswith(".md"):
            text = fresh.get(inside(docs, uri)) or own[uri].decode("utf-8", "replace")
            files[uri] = found.text(uri, text, known).encode()
        else:
            files[uri] = own[uri]
    for uri, page in found.pages.items():
        text = found.text(uri, fresh.get(page.path, page.text) if page.by_hand else page.text, known)
        files[uri] = _with_head(page.title, found.head(uri, page.title, text), text).encode()
    files |= found.files
    files |= {f"{THEME}/{name}": text.encode() for name, text in found.templates(_address).items()}
    in_docs = (problem for problem in planned.problems if below(docs, problem.place.path))
    return files, ordered([*found.problems, *in_docs, *problems])


def _address(uri: str) -> str:
    """Where an engine without plugins puts a page, as all engines do by default."""
    if not uri.endswith(".md"):
        return uri
    return uri.removesuffix("index.md") if uri.endswith("index.md") else f"{uri.removesuffix('.md')}/"


def _with_head(title: str, head: Mapping[str, object], text: str) -> str:
    """A page with what stands above it for an engine without plugins: as JSON, which is YAML too.

    What a page that is written by hand says there itself has the last word.
    """
    own = FRONT_MATTER.match(text)
    names = set(re.findall(r"^([\w-]+):", own[0], re.MULTILINE)) if own else set()
    named = {"title": as_title(escape(printable(title)))} if "<" in title or "&" in title else {}
    found = {name: value for name, value in {**named, **head}.items() if name not in names}
    said = [f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in found.items()]
    if own:
        return "\n".join(["---", *said, text.partition("\n")[2]])
    return "\n".join(["---", *said, "---", "", text]) if said else text


def _files(root: Path, docs: str) -> tuple[dict[str, bytes], list[Problem]]:
    """The files of the folder that are not hidden, and what is wrong with others: everyone reads a site.

    A symlink may lead to another file of the root, such as the README, but not to a hidden one, and not elsewhere.
    """
    folder, prefix = (
        (Folder(root, any_name=True), docs) if below(".", docs) else (Folder(root / docs, any_name=True), "")
    )
    top = folder.target(prefix) if prefix else folder.root
    found: dict[str, bytes] = {}
    problems: list[Problem] = []
    for path in sorted(top.rglob("*")):
        uri = path.relative_to(top).as_posix()
        if path.is_file() and not any(part.startswith(".") for part in uri.split("/")):
            try:
                folder.shown(inside(prefix, uri))
                found[uri] = folder.read_bytes(inside(prefix, uri)) or b""
            except Refused as refused:
                problems += refused.problems
    return found, problems


@lru_cache(1 << 12)
def _way(path: str, folder: str) -> str:
    return relpath(path, folder or ".")


@lru_cache(1 << 12)  # the pages of a body stand in one folder and lead to the same pages
def inside(folder: str, uri: str) -> str:
    """The path of a file in a folder, as pages and plans call it: `.` is a folder too."""
    return normpath(join(folder, uri))


def below(folder: str, path: str) -> str:
    """A path as seen from a folder above it; nothing if it is not in that folder."""
    seen = relpath(path, folder)
    return "" if seen[:2] in ("..", ".") else seen
