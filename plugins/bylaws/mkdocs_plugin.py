"""The pages of a body in a site of MkDocs or ProperDocs. The only module that knows MkDocs."""

from __future__ import annotations

import logging
import os
import posixpath
import re
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePath
from typing import Any, Final, Literal

from mkdocs.config import config_options as options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page as SitePage

from bylaws.markdown import bullets, heading, link, slug
from bylaws.outputs import plan, stale
from bylaws.pipeline import Built, Page, build
from bylaws.problems import Place, Problem, Refused, Severity
from bylaws.reader import DATA_FOLDER, SINGLE_FILE
from bylaws.regions import BANNER_START
from bylaws.reports import summary

log = get_plugin_logger(__name__)

_LINK: Final = re.compile(r"(\]\(|\]: +)([^\s()#]+)")
_EDITED: Final = {"maintainers": "people", "conduct": "code_of_conduct"}  # other pages are named like their key
_HIDDEN: Final = "is not shown: a page of the data has its place on the site"


class BylawsConfig(Config):
    """The options. Not one of them may be called `data`, which would break the class of MkDocs."""

    enabled = options.Type(bool, default=True)
    """Whether the plugin does anything, such as `!ENV [GOVERNANCE, true]`."""
    root = options.Optional(options.Dir(exists=True))
    """The folder that holds the data. Default: the folder of mkdocs.yml."""
    data_dir = options.Type(str, default=DATA_FOLDER)
    """The name of the data folder in it."""


class BylawsPlugin(BasePlugin[BylawsConfig]):
    """Pages are made in memory; committed ones are replaced by them, and reported where they differ."""

    serving = False
    built: Built | None = None
    is_sound = False
    """Whether `built` was made of data without errors."""
    seen: frozenset[tuple[Path, int, int]] = frozenset()
    watched: tuple[Path, ...] = ()

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Having this method, the plugin lives as long as `mkdocs serve`, and can fall back on the pages before."""
        self.serving = command == "serve"
        self.texts: dict[str, str] = {}

    def on_config(self, config: MkDocsConfig) -> None:
        """Read the data, unless nothing changed. Its errors fail a build; a server goes on with the pages before."""
        if not self.config.enabled:
            return
        self.root = Path(self.config.root or os.path.dirname(config.config_file_path))
        self.docs = PurePath(os.path.relpath(config.docs_dir, self.root)).as_posix()
        # under --strict an error, not a warning: MkDocs does not even count the warnings of `build --quiet --strict`
        self.warning = logging.ERROR if config.strict else logging.WARNING
        # so that an anchor is the same here and on GitHub, where nobody collapses hyphens
        config.mdx_configs.setdefault("toc", {}).setdefault("slugify", lambda text, separator: slug(text))
        first = (self.root / self.config.data_dir, self.root / SINGLE_FILE)
        self.watched = self.watched or tuple(path for path in first if path.exists())[:1]
        seen = frozenset(_states(self.watched))
        if not self.is_sound or seen != self.seen:
            self._read()
            self.seen = seen if self.is_sound else frozenset()
        config.watch += map(str, self.watched)
