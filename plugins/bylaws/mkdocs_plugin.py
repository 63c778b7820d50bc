"""The pages of all bodies on a site of MkDocs or ProperDocs. The only module that knows MkDocs."""

from __future__ import annotations

import logging
import os
import re
from functools import partial
from html import escape, unescape
from pathlib import Path, PurePath

from jinja2 import Environment
from mkdocs.config import Config, config_options
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.utils import get_build_datetime

from bylaws.body.files import DATA_FOLDER, SINGLE_FILE
from bylaws.build.by_hand import standing
from bylaws.build.editing import edited_at, edited_in
from bylaws.build.html import KeptHtml, kept_of, rendered
from bylaws.build.outputs import plan, stale
from bylaws.build.root import Built, build_root
from bylaws.build.site import NO_DATA_HERE, below, inside, site_map
from bylaws.markdown.writing import bullets, heading, link
from bylaws.markdown_extension import join
from bylaws.pages.face import whole
from bylaws.pages.face.theme import KEY, layered
from bylaws.pages.page import Page
from bylaws.pages.site.assembling import as_title, with_edit_links, with_landmark
from bylaws.pages.site.assets import FOLDER, SCRIPTS, STYLES
from bylaws.problems import Refused, Severity
from bylaws.reports import as_text, summary
from bylaws.rules.files import NOT_WRITTEN
from bylaws.rules.reading import OUTSIDE_ROOT

log = get_plugin_logger(__name__)
_ANCHORS = re.compile(r'<p>((?:<a id="[\w-]+"></a>\s*)+)</p>')


class BylawsConfig(Config):  # type: ignore[no-untyped-call]
    """The options, besides `enabled`, which every plugin has. None may be called `data`: it would hide all others."""

    root = config_options.Optional(config_options.Dir(exists=True))
    """The folder that holds the data, relative to the folder of mkdocs.yml, which is the default."""
    data_dir = config_options.Type(str, default=DATA_FOLDER)
    """The name of the data folder in it."""
    api = config_options.Type(bool, default=True)
    """Whether the record is published as JSON too, below `api/v1`."""
    site = config_options.Type(bool, default=True)
    """Whether there are pages that only a site has, and tabs on the documents."""


class BylawsPlugin(BasePlugin[BylawsConfig]):  # type: ignore[no-untyped-call]
    """Makes the pages in memory. They stand in for committed ones, which are reported if they are not current."""

    def __init__(self) -> None:
        self.serving = self.is_sound = False
        self.built = Built(Path())  # from the last sound data, or what is sound if none ever was
        self.seen: list[tuple[Path, int]] | None = None
        self.texts: dict[str, object] = {}
        self.html: KeptHtml | None = None

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """Learn whether this is a server. MkDocs keeps a plugin that has this method from build to build."""
        self.serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> None:
        """Read the data if it changed. Its errors fail a build; a server shows what it showed before."""
        self.root = Path(self.config.root or os.path.dirname(config.config_file_path))
        self.docs = PurePath(os.path.relpath(config.docs_dir, self.root)).as_posix()
        # a warning would not do under --strict: MkDocs does not count them where the build is quiet as well
        self.level = logging.ERROR if config.strict else logging.WARNING
        join(config.markdown_extensions, config.mdx_configs)
        seen = [(at, at.stat().st_mtime_ns) for top in self._watched() for at in (top, *top.rglob("*")) if at.exists()]
        self.seen = seen if seen == self.seen or self._read() else None
        config.watch += map(str, (*self._watched(), *(self.root / path for path in standing(self.built))))
        if self.config.site:  # before those of the site, which have the last word
            config.extra_css = [*(f"{FOLDER}/{name}" for name in STYLES), *config.extra_css]
            config.extra_javascript = [*(f"{FOLDER}/{name}" for name in SCRIPTS), *config.extra_javascript]

    def _watched(self) -> list[Path]:
        data = [path for path in (self.root / self.config.data_dir, self.root / SINGLE_FILE) if path.exists()]
        readings = [body.reading for body in self.built.bodies]
        own = [self.root / reading.sources.folder / name for reading in readings for name in reading.own]
        return data[:1] + own

    def _read(self) -> bool:
        try:
            built = build_root(self.root, self.config.data_dir, before=self.built, keep=True)
        except Refused as refused:
            built = Built(self.root, refused=refused.problems)
        problems = [problem for problem in built.standing if problem.severity is not Severity.OPEN]
        wrong = [problem for problem in problems if problem.severity is Severity.ERROR]
        errors = [problem for problem in wrong if problem not in built.forbidden]  # a site has none of these copies
        warned = logging.WARNING if self.level == logging.WARNING else logging.INFO  # `bylaws check` passes with them
        for problem in problems:
            level = logging.ERROR if problem in errors else self.level if problem in wrong else warned
            log.log(level, as_text([problem], self.root).rstrip())
        if errors and not (self.serving and self._watched()):
            raise PluginError(f"bylaws: {summary(problems)} in the data{'' if self._watched() else NO_DATA_HERE}")
        if not errors or not self.is_sound:
            self.built, self.is_sound = built, not errors
        return not errors

    @event_priority(50)  # other plugins are to see the pages
    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add the pages, placed as in `docs_dir` or else as in the output folder; fill regions of hand-written ones."""
        ours_at = {page.path for page in self.built.pages}
        by_hand = {file.src_uri for file in files if inside(self.docs, file.src_uri) not in ours_at}
        written = by_hand | {file.dest_uri for file in files}
        today = get_build_datetime().date() if self.config.site and self.is_sound else None
        out = config.exclude_docs.match_file if config.exclude_docs else None
        api = self.config.api
        face = whole(config.site_name, config.site_description)
        self.map = site_map(self.built, self.docs, today=today, written=written, with_api=api, excluded=out, face=face)
        self.map.dress(config.theme)
        for problem in self.map.problems:
            log.log(self.level, as_text([problem], self.root).rstrip())
        made, scan = self.built, [*[self.docs] * (self.docs[:2] != ".."), *standing(self.built)]
        planned = plan(self.root, made.outputs(), made.inserts, scan=scan, remember=False)
        for flaw in (*planned.problems, *stale(planned)) if self.is_sound else ():  # else all files look left over
            if flaw.rule == OUTSIDE_ROOT.name or (below(self.docs, flaw.place.path) and flaw.rule != NOT_WRITTEN.name):
                level = logging.INFO if self.serving else self.level
                log.log(level, f"{flaw.place}: {flaw.rule} {flaw.message} ({flaw.hint})")
        pages, current = self.map.pages, {*planned.unchanged, *standing(made)}
        fresh = {page.path: page.text for page in pages.values() if page.path not in current}
        fresh |= {change.path: change.new.removeprefix("\ufeff") for change in planned.changes}
        for file in files:
            path = inside(self.docs, file.src_uri)
            if file.src_uri in pages and (taken := pages[file.src_uri].path) != path:
                log.log(self.level, f"{path} is not on the site: {taken} has its place")
            elif path in fresh:
                file.content_string = fresh[path]
        ours = [self._file(uri, page, fresh.get(page.path), config) for uri, page in pages.items()]
        others = [file for file in files if file.src_uri not in {*pages, *self.map.data}]
        if ours and not config.nav and not any(file.dest_uri == "index.html" for file in (*others, *ours)):
            links = bullets(link(page.title, uri) for uri, page in pages.items())
            others = [File.generated(config, "index.md", content=f"{heading(1, config.site_name)}\n\n{links}"), *others]
        more = (File.generated(config, path, content=text) for path, text in self.map.files.items())
        self.html = None
        return Files([*others, *ours, *more])

    def _file(self, uri: str, page: Page, text: str | None, config: MkDocsConfig) -> File:
        file = _Page(uri, None, config.site_dir, config.use_directory_urls)
        if text is None:  # current: it stays a file, for plugins that ask Git when it changed
            file.abs_src_path = str(self.root / page.path)
        else:
            file.content_string, file.generated_by = text, "bylaws"
        said = any(spec and spec.match_file(uri) for spec in (config.exclude_docs, config.draft_docs))
        if not said and not self.map.is_in_navigation(uri, is_written=bool(config.nav)):
            file.inclusion = InclusionLevel.NOT_IN_NAV
        file.edit_uri = edited_at(self.built, page, config.docs_dir, str(config.edit_uri_template or ""))
        now = (file.content_string, self.map.answers.get(page.path))
        file.is_new, self.texts[page.path] = self.texts.get(page.path) != now, now
        return file

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        """Bring templates for the head of pages, and for lost readers; those of the site have the last word."""
        ours = self.map.templates(lambda uri: files.src_uris[uri].url)
        env.loader = layered(env.loader, config.theme.custom_dir, ours)
        return env

    def on_page_markdown(self, markdown: str, *, page: MkDocsPage, config: MkDocsConfig, files: Files) -> str:
        """Lead links that are right in the repository to where pages are on the site; leave out what is not for it."""
        page.meta = {**self.map.head(page.file.src_uri, "", markdown), **page.meta}
        if page.file.src_uri in self.map.pages and type(page) is MkDocsPage:  # what other plugins make is theirs
            self.html = self.html or kept_of(config, files)
            page.render = partial(rendered, page, self.html)  # type: ignore[method-assign]
        return self.map.text(page.file.src_uri, markdown, files.src_uris, lambda uri: files.src_uris[uri].url)

    def on_page_content(self, html: str, *, page: MkDocsPage, config: MkDocsConfig, files: Files) -> str:
        """Make navigation of the tabs, and a title that stays text."""
        ours = self.map.pages.get(page.file.src_uri)
        page.title = as_title(page.title) if ours and page.title else page.title
        page.meta.get(KEY, {})["title"] = escape(unescape(page.title or ""))
        if ours and page.edit_url:
            html = with_edit_links(html, edited_in(self.built, ours, page.edit_url))
        if "print-site" in config.plugins:  # it renames the anchors of headings and of these, and no others
            html = _ANCHORS.sub(lambda found: re.sub(r"<a (.*?)></a>", r"<sup \1></sup>\n", found[1]), html)
        return with_landmark(html, ours.governance) if ours else html


class _Page(File):
    """With `--dirty`, a page is made again only when its text is another one than in the build before."""

    is_new = True

    def is_modified(self) -> bool:
        return self.is_new or not os.path.isfile(self.abs_dest_path)
