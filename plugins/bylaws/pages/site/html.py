"""Pieces of HTML inside the Markdown of site pages.

A block of HTML ends at a blank line for some readers of Markdown, so no piece has one. Readers disagree about what
else ends it, so text is escaped for HTML and for Markdown.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from bylaws.formats.json import fields_of
from bylaws.formats.jsontext import escaped
from bylaws.markdown.writing import Markup, in_html

text = in_html


def element(tag: str, content: str = "", **attributes: str | None) -> str:
    """An element around content that is HTML already. `class_` is `class`; `data_role` is `data-role`."""
    return f"{_opening(tag, attributes)}{content}</{tag}>"


def _opening(tag: str, attributes: Mapping[str, str | None]) -> str:
    named = ((name.rstrip("_").replace("_", "-"), value) for name, value in attributes.items() if value is not None)
    given = "".join(f' {name}="{text(value)}"' if value else f" {name}" for name, value in named)
    return f"<{tag}{given}>"


def anchor(words: str, target: str) -> str:
    """A link to a web address."""
    return f'<a href="{text(target)}">{text(words)}</a>'


def block(tag: str, parts: Iterable[str], **attributes: str | None) -> Markup:
    """A block of its own, one part a line."""
    return Markup(element(tag, "\n" + "\n".join(filter(None, parts)) + "\n", **attributes))


def data(name: str, values: Mapping[str, object]) -> Markup:
    """Data for the script of the page: what JSON holds, and the shapes of the API."""
    # `</script>` and `<!--` must not stand in it; and as one line, it has no blank one
    shown_as = escaped(
        json.dumps(values, default=fields_of, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    )
    return Markup(f'<script type="application/json" class="bylaws-{name}-data">{shown_as}</script>')
