"""Text of a body's own for a section, with expressions that ask the data."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from typing import Any

from jinja2 import TemplateSyntaxError

from bylaws.model.documents import SectionOptions
from bylaws.pages.composing.templating import sandbox, without_nothing
from bylaws.pages.composing.verbatim import put_back, set_aside
from bylaws.problems import Place, Problem
from bylaws.rules.sections import BAD_EXPRESSION


def worked_out(change: SectionOptions, key: str, markdown: str, context: Mapping[str, Any]) -> str | Problem:
    """Own Markdown, with its expressions worked out; what is wrong with one of them, where it begins.

    `key`: the key of `change` that has the text, or names its file.
    """
    try:
        asking, verbatim = set_aside(markdown)
        text = put_back(without_nothing(sandbox().rendered(asking, context)), verbatim)
    except Exception as error:  # what can be written in an expression can raise anything
        line = _line_of(error)
        place = _place_in_text(change, key, line, *_expression(markdown, line))
        reason = str(getattr(error, "message", None) or error).rstrip(".") or "the system refuses it"
        message = f"this expression does not work: {reason[:1].lower()}{reason[1:]}"
        return BAD_EXPRESSION.at(place, message, "mend what stands between the braces")
    return _printable(text).strip("\n")


def _printable(text: str) -> str:
    """Own Markdown without what no page may hold; emoji and other languages need most of what does not print."""
    return re.sub("[\x00-\x08\x0b-\x1f\x7f-\x9f\ue003\ufffe\uffff]", "", text)


def _line_of(error: Exception) -> int:
    if isinstance(error, TemplateSyntaxError):
        return error.lineno
    line = 1
    trace = error.__traceback__
    while trace:
        if trace.tb_frame.f_code.co_filename == "<template>":
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


def _expression(markdown: str, line: int) -> tuple[str, int]:
    """A line of own Markdown from its first expression on, and the column of that."""
    text = markdown.split("\n")[line - 1] if line <= markdown.count("\n") + 1 else ""
    found = re.search(r"\{[{%#]", text)
    return (text[found.start() :], found.start() + 1) if found else ("", 1)


def _place_in_text(change: SectionOptions, key: str, line: int, expression: str, column: int) -> Place:
    if key == "file":
        return Place(posixpath.join(posixpath.dirname(change.place().path), change.file or ""), line, column)
    return change.place_in_text(key, line, expression)
