"""The pages of all bodies on a site of MkDocs or ProperDocs. The only module that knows MkDocs."""

from __future__ import annotations

import logging
import os
import re
from pathlib import Path, PurePath
from posixpath import dirname, join, normpath, relpath
from typing import Final, Literal

from mkdocs.config import config_options as options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page as SitePage

from bylaws.markdown import bullets, heading, link, slug
from bylaws.outputs import plan, stale
from bylaws.outputs.regions import BANNER_START
from bylaws.pipeline import Built, Page, build
from bylaws.problems import Problem, Refused, Severity
from bylaws.reader import DATA_FOLDER, SINGLE_FILE
from bylaws.reports import summary

_LOG: Final = get_plugin_logger(__name__)
_LINK: Final = re.compile(r"(\]\(|^\[[^]]+\]: +)([^\s()#]+)", re.MULTILINE)
_KEYS: Final = {"governance": "project", "maintainers": "people", "conduct": "code_of_conduct"}


class BylawsConfig(Config):
    """The options. None may be called `data`, where the class of MkDocs keeps all of them."""

    enabled = options.Type(bool, default=True)
    """Whether the plugin does anything."""
    root = options.Optional(options.Dir(exists=True))
    """The folder that holds the data, relative to the folder of mkdocs.yml, which is the default."""
    data_dir = options.Type(str, default=DATA_FOLDER)
    """The name of the data folder in it."""


class BylawsPlugin(BasePlugin[BylawsConfig]):
    """Makes the pages in memory. They stand in for committed ones, which are reported if they are not current."""

    def __init__(self) -> None:
        self.serving = self.is_sound = False
        self.built: Built | None = None  # of the last sound data; until there was any, of what is sound in it
        self.seen: list[tuple[Path, int, int]] = []
        self.texts: dict[str, str] = {}

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Learn whether this is a server. MkDocs keeps a plugin that has this method from build to build."""
        self.serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> None:
        """Read the data if it changed. Its errors fail a build; a server shows what it showed before."""
        if not self.config.enabled:
            return
        self.root = Path(self.config.root or os.path.dirname(config.config_file_path))
        self.docs = PurePath(os.path.relpath(config.docs_dir, self.root)).as_posix()
        # a warning would not do under --strict: MkDocs does not count them where the build is quiet as well
        self.level = logging.ERROR if config.strict else logging.WARNING
        # by default, anchors are not GitHub's where a heading has an accent or two hyphens in a row
        config.mdx_configs.setdefault("toc", {}).setdefault("slugify", lambda text, separator: slug(text))
        states = [(path, path.stat()) for top in self._watched() for path in (top, *top.rglob("*")) if path.exists()]
        seen = [(path, state.st_mtime_ns, state.st_size) for path, state in states]
        if seen != self.seen:
            self.seen = seen if self._read() else []
        config.watch += map(str, self._watched())

    def _watched(self) -> list[Path]:
        data = [path for path in (self.root / self.config.data_dir, self.root / SINGLE_FILE) if path.exists()][:1]
        readings = self.built.readings if self.built else ()
        own = [Path(normpath(self.root / found.sources.folder / name)) for found in readings for name in found.own]
        return [*data, *(path for path in own if not {*data} & {*path.parents})]

    def _read(self) -> bool:
        built: Built | None = None
        try:
            built = build(self.root, self.config.data_dir)
            problems = built.problems
        except Refused as refused:
            problems = refused.problems
        is_sound = all(problem.severity is not Severity.ERROR for problem in problems)
        for problem in problems:
            _log(problem, logging.ERROR if problem.severity is Severity.ERROR else self.level)
        if not is_sound and not (self.serving and self._watched()):
            raise PluginError(f"bylaws: {summary(problems)} in the data")
        if is_sound or not self.is_sound:
            self.built, self.is_sound = built, is_sound
        return is_sound

    @event_priority(50)
    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files | None:
        """Add the pages before other plugins look at the files, and fill the regions of hand-written ones."""
        if not self.config.enabled or not self.built:
            return None
        pages = self.built.pages
        planned = plan(self.root, self.built.outputs(), self.built.inserts, scan=[self.docs] * (self.docs[:3] != "../"))
        if self.is_sound:  # of unsound data, pages are missing and files left over
            for problem in (*planned.problems, *stale(planned)):
                if problem.rule != "missing-file" and _below(self.docs, problem.place.path):
                    _log(problem, logging.INFO if self.serving else self.level)
        fresh = {page.path: page.text for page in pages if page.path not in planned.unchanged}
        fresh |= {change.path: change.new.removeprefix("\ufeff") for change in planned.changes}
        self.uris = {page.path: self._uri(page) for page in pages}
        self.paths = {uri: path for path, uri in self.uris.items()}
        ours = [self._file(page, fresh.get(page.path), config) for page in pages]
        others = [file for file in files if file.src_uri not in self.paths]
        for file in others:
            if join(self.docs, file.src_uri) in fresh:
                file.content_string = fresh[join(self.docs, file.src_uri)]
        if ours and not any(file.dest_uri == "index.html" for file in (*others, *ours)):
            text = f"{heading(1, config.site_name)}\n\n{bullets(link(page.title, self.uris[page.path]) for page in pages)}"
            level = InclusionLevel.NOT_IN_NAV if config.nav else InclusionLevel.UNDEFINED
            others.insert(0, File.generated(config, "index.md", content=text, inclusion=level))
        return Files([*others, *ours])

    def _uri(self, page: Page) -> str:
        """Where a page stands in `docs_dir`, or would if that were the output folder."""
        prefix = page.governance.body.project.id if self.built and len(self.built.governances) > 1 else ""
        return _below(self.docs, page.path) or join(prefix, relpath(page.path, page.governance.folder or "."))

    def _file(self, page: Page, text: str | None, config: MkDocsConfig) -> File:
        assert self.built
        file = _Page(self.uris[page.path], None, config.site_dir, config.use_directory_urls)
        if text is None:  # current: it stays a file, for plugins that ask Git when it changed
            file.abs_src_path = str(self.root / page.path)
        else:
            file.content_string, file.generated_by = text, "bylaws"
        key, names = _KEYS.get(page.name, page.name), page.governance.files
        documents = [found for reading in self.built.readings for found in reading.documents if found.path in names]
        source = next((found.path for found in documents if key in found.data), names[0])
        file.edit_uri = PurePath(os.path.relpath(self.root / source, config.docs_dir)).as_posix()
        file.is_new = self.texts.get(page.path) != file.content_string
        self.texts[page.path] = file.content_string
        return file

    def on_page_markdown(self, markdown: str, *, page: SitePage, config: MkDocsConfig, files: Files) -> str:
        """Let links that are right in the repository lead to where the pages are on the site."""
        if not self.config.enabled or not self.built:
            return markdown
        if markdown.startswith(BANNER_START):  # MkDocs finds no title below it
            markdown = markdown.partition("-->")[2].lstrip()
        here = page.file.src_uri
        folder = dirname(self.paths.get(here, join(self.docs, here)))

        def lead(found: re.Match[str]) -> str:
            target = normpath(join(folder, found[2]))
            uri = self.uris.get(target) or _below(self.docs, target)
            return f"{found[1]}{relpath(uri, dirname(here) or '.')}" if uri in files.src_uris else found[0]

        return _LINK.sub(lead, markdown)


class _Page(File):
    """With `--dirty`, a page is made again only when its text is another one than in the build before."""

    is_new = True

    def is_modified(self) -> bool:
        return self.is_new or not os.path.isfile(self.abs_dest_path)


def _below(folder: str, path: str) -> str | None:
    """A path as seen from a folder above it."""
    seen = relpath(path, folder)
    return None if seen.startswith("../") else seen


def _log(problem: Problem, level: int) -> None:
    hint = f" ({problem.hint})" if problem.hint else ""
    related = "".join(f"\n    {place}: {words}" for place, words in problem.related)
    _LOG.log(level, f"{problem.place}: {problem.rule} {problem.message}{hint}{related}")
