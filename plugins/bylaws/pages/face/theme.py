"""What a page says of itself to browsers, search engines and other sites, and the page for addresses that lead nowhere.

Templates that MkDocs, ProperDocs and Zensical all read: only what Jinja and its copy in Rust have in common.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from importlib.resources import files as packaged
from typing import Final

from jinja2 import BaseLoader, ChoiceLoader, DictLoader, FileSystemLoader

from bylaws.markdown.writing import in_html
from bylaws.words import messages as say
from bylaws.words.fact import Fact
from bylaws.words.speech import Language

KEY: Final = "bylaws"
"""The key in the head of a page under which these templates look."""


def templates(speech: Language, ways: Iterable[tuple[str, str]]) -> Mapping[str, str]:
    """The templates by their name. `ways`: the names and the addresses of pages from which a reader finds the way."""

    def said(fact: Fact) -> str:
        return _literal(speech.plainly(fact))

    links = "".join(
        f"""<li><a href="{{{{ '{in_html(at)}' | url }}}}">{_literal(name)}</a></li>"""
        for name, at in ways
        if "'" not in at
    )
    lost = (
        '{% extends "main.html" %}\n{% block content %}\n'
        f"<h1>{said(say.lost_title())}</h1>\n<p>{said(say.lost_reason())}</p>\n<p>{said(say.lost_ways())}</p>\n"
        f"<ul>{links}</ul>\n{{% endblock %}}\n"
    )
    main = packaged(__package__).joinpath("main.html").read_text(encoding="utf-8")
    return {"main.html": main, "404.html": lost}


def layered(usual: BaseLoader | None, custom: str | None, ours: Mapping[str, str]) -> BaseLoader:
    """Templates of ours between those of a theme and those of a site, which have the last word."""
    own = [FileSystemLoader(custom)] if custom else []
    return ChoiceLoader([*own, DictLoader(ours), *([usual] if usual else [])])


def _literal(text: str) -> str:
    """Text in a template, in which nothing is worked out."""
    return in_html(text).replace("{", "&#123;").replace("}", "&#125;")
