"""Text that readers of Markdown, HTML, YAML, CSV and iCalendar may take for markup, and bodies that are full of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from bylaws.source import TEXT, Kind, ListOf, Node, NodeKind
from bylaws.source.nodes import Register

HARMLESS = "Harmless words"
HOSTILE = {
    "a pipe": "a | b | c",
    "a link to a script": "[x](javascript:alert(1))",
    "a script": "<script>alert(1)</script>",
    "an image": "![x](http://example.org/x.png)",
    "a tag": '</td></tr></table><img src=x onerror="alert(1)">',
    "backticks": "`code` ``` ~~~",
    "emphasis": "**bold** _em_ ~~gone~~ ==mark== ++keys++",
    "an expression": "{{ 7*7 }} {% for x in (1,) %}{{ 7*7 }}{% endfor %}",
    "a line break": "one\ntwo",
    "the end of a comment": "-->",
    "a mark of ours": "<!-- bylaws:end x -->",
    "a heading": "# heading",
    "an item": "- item",
    "a number": "1. item",
    "a quotation": "> said",
    "a rule": "---",
    "a table": "| a | b |",
    "an admonition": '!!! danger "x"',
    "a block": "::: module",
    "a snippet": '--8<-- "/etc/passwd"',
    "attributes": "words {: #id .class onclick=alert(1) }",
    "a footnote": "[^1]: note",
    "an abbreviation": "*[HTML]: x",
    "a formula": "$$x$$ $x$",
    "an emoji": ":smile: :+1:",
    "an open link": "\ue000GOVERNANCE.md\ue002voting\ue001",
    "nothing": "\ue003 words",
    "an override": "abc\u202edef",
    "a surrogate-like joiner": "\u200d\ufe0f\u2060x",
    "Chinese": "规则由维护者决定。",
    "Arabic": "القواعد يقررها المشرفون",
    "combining marks": "e\u0301\u0323\u0302 o\u0308",
    "length": "very " * 1000 + "long",
    "an address": "https://example.org/_a_*b*?c=`d`&e=|f|",
    "entities": "&amp; &#35; &copy; &nbsp;",
    "backslashes": r"\| \[ \` C:\new",
}


_PATHS = ("path", "folder", "file")
"""Texts that name files: other ones would be other files."""


def with_text(node: type[Node], value: Any, texts: Iterator[str]) -> Any:
    """Data in which every text is another one. Pages keep their paths and sections."""
    if not isinstance(value, dict):
        return next(texts) if node.ONE_LINE and node.FIELDS[node.ONE_LINE].kind is TEXT else value
    fields = {field.key: field for field in node.FIELDS.values()}
    return {key: item if key in _PATHS else _with_text(fields[key].kind, item, texts) for key, item in value.items()}


def _with_text(kind: Kind[Any], value: Any, texts: Iterator[str]) -> Any:
    if kind is TEXT:
        return next(texts)
    if isinstance(kind, ListOf):
        if isinstance(value, list):
            return [_with_text(kind.item, item, texts) for item in value]
        return _with_text(kind.item, value, texts)
    if isinstance(kind, Register):
        items = {key: _with_text(kind.item, item, texts) for key, item in value.items()}
        named = {f"{next(texts)[:100]} {number}": item for number, item in enumerate(items.values())}
        return named if kind.key is TEXT else items
    return with_text(kind.node(), value, texts) if isinstance(kind, NodeKind) else value
