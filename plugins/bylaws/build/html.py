"""HTML of pages, kept from one build of a site to the next: a page whose Markdown is the same is not converted again.

The HTML depends on the Markdown, on the extensions with their options and versions, and on which files there are, for
links lead to them. Only extensions are known of which it is sure that they read nothing else; with any other one,
nothing is kept.
"""

from __future__ import annotations

import json
import logging
import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from types import FunctionType
from typing import Any, Final

from bylaws.cache import shelf
from bylaws.cache.identity import identity
from bylaws.cache.seen import digest

_SHORT: Final = re.compile(
    "abbr|admonition|attr_list|codehilite|def_list|extra|fenced_code|footnotes|legacy_attrs|legacy_em|md_in_html|meta"
    r"|nl2br|sane_lists|smarty|tables|toc|wikilinks|bylaws\.markdown_extension|material\.extensions\.emoji"
)
_KNOWN: Final = re.compile(r"markdown\.extensions\.\w+|pymdownx\.(?!snippets|b64|pathconverter)\w+")
_OURS: Final = ("bylaws", "markdown", "material", "mkdocs", "properdocs", "pymdownx")
"""Packages whose functions change with their version."""
_ICON: Final = re.compile(r":[\w+-]+:")
"""A picture, perhaps."""


class _Unknown(Exception):
    """Nobody knows what this depends on."""


class KeptHtml:
    """What is kept of one site."""

    def __init__(self, place: str, site: str, *, has_icons: bool) -> None:
        """`place` is where the site is, and `site` the digest of all that pages depend on besides their Markdown.

        Where it `has_icons`, they are read from files.
        """
        self._place = place
        self._site = site
        self._has_icons = has_icons

    def taken(self, uri: str, markdown: str) -> Mapping[str, Any] | None:
        """What a page came to; None where that is not known."""
        key, _, held = (shelf.taken(self._name(uri)) or "").partition("\n")
        if key != self._key(uri, markdown):
            return None
        found: dict[str, Any] = json.loads(held)
        return found

    def put(self, uri: str, markdown: str, plain: Mapping[str, Any]) -> None:
        """Keep what a page comes to."""
        if not (self._has_icons and _ICON.search(markdown)):
            shelf.put(self._name(uri), f"{self._key(uri, markdown)}\n{json.dumps(plain)}")

    def _name(self, uri: str) -> str:
        return f"html\0{self._place}\0{uri}"

    def _key(self, uri: str, markdown: str) -> str:
        return digest(f"{self._site}\0{uri}\0{markdown}".encode("utf-8", "surrogatepass"))


def kept_html(
    place: str, extensions: Sequence[object], options: Mapping[str, object], files: Iterable[str], *more: object
) -> KeptHtml | None:
    """What is kept of a site; None where nobody knows what its pages depend on.

    `files` says which ones there are, and where they are on the site; `more` are other settings of links.
    """
    if not all(isinstance(it, str) and (_SHORT.fullmatch(it) or _KNOWN.fullmatch(it)) for it in extensions):
        return None
    try:
        parts = [identity(), _said([*extensions]), _said(options), _said([*more]), *files]
    except _Unknown:
        return None
    site = digest("\0".join(parts).encode("utf-8", "surrogatepass"))
    return KeptHtml(place, site, has_icons=any(str(it).endswith(".emoji") for it in extensions))


def _said(value: object) -> str:
    """A setting as text that is another one where the setting is."""
    if value is None or isinstance(value, str | int | float):
        return repr(value)
    if isinstance(value, Mapping):
        return "{" + ",".join(f"{_said(name)}:{_said(it)}" for name, it in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ",".join(map(_said, value)) + "]"
    if isinstance(value, partial):
        return f"partial({_said(value.func)},{_said(value.args)},{_said(value.keywords)})"
    if isinstance(value, FunctionType) and not value.__closure__ and value.__module__.partition(".")[0] in _OURS:
        return f"{value.__module__}:{value.__qualname__}"
    raise _Unknown


# --- pages of MkDocs, whose types only the plugin knows --------------------------------------------------------------


def kept_of(config: Any, files: Any) -> KeptHtml | None:
    """What is kept of a site with this configuration, as `kept_html`."""
    there = (f"{file.src_uri} {file.url} {file.inclusion}" for file in files)
    links = {name: str(value) for name, value in config.validation.links.items()}
    more = (config.use_directory_urls, config.site_url, links)
    return kept_html(config.config_file_path, config.markdown_extensions, config.mdx_configs, there, *more)


def rendered(page: Any, html: KeptHtml | None, config: Any, files: Any) -> None:
    """Convert the Markdown of a page, or take what it came to in an earlier build."""
    uri, markdown = page.file.src_uri, page.markdown or ""
    kept = html.taken(uri, markdown) if html else None
    if kept is None:
        with _listening() as said:
            type(page).render(page, config, files)
        if html and not said and page.links_to_anchors is not None:  # what there is to say is said each time
            links = {to.src_uri: found for to, found in page.links_to_anchors.items()}
            anchors = sorted(page.present_anchor_ids or ())
            title, toc = page._title_from_render, [_token(it) for it in page.toc]
            html.put(
                uri, markdown, {"html": page.content, "title": title, "toc": toc, "anchors": anchors, "links": links}
            )
        return
    page.content, page._title_from_render = kept["html"], kept["title"]
    page.toc = sys.modules[type(page).__module__].get_toc(kept["toc"])
    page.present_anchor_ids = {*kept["anchors"]}
    page.links_to_anchors = {files.src_uris[to]: links for to, links in kept["links"].items()}


def _token(it: Any) -> Mapping[str, Any]:
    return {"name": it.title, "id": it.id, "level": it.level, "children": [_token(below) for below in it.children]}


@contextmanager
def _listening() -> Iterator[list[logging.LogRecord]]:
    """All that is logged meanwhile."""
    said: list[logging.LogRecord] = []
    heard = logging.Handler()
    heard.emit = said.append  # type: ignore[method-assign, assignment]
    loggers = [logging.getLogger(name) for name in ("", "mkdocs", "properdocs")]
    for logger in loggers:
        logger.addHandler(heard)
    try:
        yield said
    finally:
        for logger in loggers:
            logger.removeHandler(heard)
