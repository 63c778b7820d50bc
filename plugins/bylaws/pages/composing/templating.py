"""Jinja, set up for our templates, and in a sandbox for the expressions in own sections."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from functools import cache
from pathlib import Path
from typing import Any, Final, TypeVar

from jinja2 import BaseLoader, BytecodeCache, Environment, StrictUndefined, Template, Undefined, pass_context
from jinja2.runtime import Context

from bylaws.markdown.writing import (
    EMPTY,
    Markup,
    as_markdown,
    bullets,
    code,
    finalize,
    link,
    mail,
    numbered,
    paragraphs,
    table,
    without_empty_columns,
)
from bylaws.pages.composing.compiled import SYNTAX, Shipped, compiled_beside, loader
from bylaws.pages.composing.sandbox import Sandbox, counted
from bylaws.source import Open
from bylaws.words.fact import Block, Fact, Listed, Nested, Phrase, Text
from bylaws.words.speech import Language

TEMPLATES: Final = Path(__file__).parents[1] / "templates"


@cache
def environment() -> Environment:
    """Jinja for our templates: data is text until a function of ours says that it is Markdown."""
    found = loader(TEMPLATES / "en")
    return _prepared(Environment, found, None if isinstance(found, Shipped) else compiled_beside(TEMPLATES))


@cache
def sandbox() -> Sandbox:
    """The same for the expressions in own sections, which may use what our templates use and nothing else."""
    return _prepared(Sandbox)


def printed(name: str, values: dict[str, Any]) -> str:
    """What the template of this name makes of values."""
    template = _template(name)
    return "".join(template.root_render_func(template.new_context({**template.globals, **values}, shared=True)))


@cache
def _template(name: str) -> Template:
    return environment().get_template(name)


E = TypeVar("E", bound=Environment)


def _prepared(kind: type[E], loader: BaseLoader | None = None, bytecode_cache: BytecodeCache | None = None) -> E:
    made = kind(
        loader=loader,
        undefined=StrictUndefined,
        finalize=_finalize,
        **SYNTAX,
        auto_reload=False,
        bytecode_cache=bytecode_cache,
    )
    made.filters |= {"paragraphs": paragraphs, "code": code}
    made.tests["left_open"] = lambda value: isinstance(value, Open)
    made.globals = {
        "link": link,
        "mail": mail,
        "say": _say,
        "bullets": _bullets,
        "numbered": _numbered,
        "block": _block,
        "table": _table,
    }
    return made


_NOTHING: Final = "\ue003"
"""What an expression prints that has nothing to say: a line with nothing else is no line, and splits no paragraph."""
_NO_WORDS: Final = Markup(_NOTHING)


# --- facts -----------------------------------------------------------------------------------------------------------

Said = Fact | Listed | Text | str | None
"""What a template can print: facts, which are said in the language of the page, and Markdown."""


_FACTS: Final = (Fact, Listed, Text)


def _words(context: Context, it: Said) -> str:
    """A fact in words; anything else as it is."""
    if isinstance(it, _FACTS):
        speech: Language = context["speech"]
        return speech.said(speech.put(it))
    return it or ""


@pass_context
def _say(context: Context, *facts: Any) -> Markup:
    """Sentences, each on a line of its own: a paragraph in which a changed rule changes one line."""
    return as_markdown("\n".join(_in_a_row(context, facts)))


def _in_a_row(context: Context, facts: Sequence[Any]) -> list[str]:
    """Sentences one by one; a phrase goes on with the one before it."""
    said: list[str] = []
    for one in _each(facts):
        words = str(finalize(_words(context, one)))
        if isinstance(one, Phrase):
            words = context["speech"].goes_on(said.pop() if said else "", words)
        said += [words] if words else []
    return said


def _each(facts: Sequence[Any]) -> Iterator[Said]:
    for one in facts:
        if isinstance(one, list | tuple):
            yield from _each(one)
        else:
            yield one


@pass_context
def _bullets(context: Context, items: Iterable[Any], lead: Said = None) -> Markup:
    """A list, behind a lead-in where there is one; nothing without items. What has a heading of its own in bold is no
    list when it is alone."""
    given = list(items)
    alone = _item(context, given[0]) if len(given) == 1 and not lead else ""
    return as_markdown(alone) if alone.startswith("**") else _list(context, bullets, given, lead)


@pass_context
def _numbered(context: Context, items: Iterable[Any], lead: Said = None) -> Markup:
    """The same, numbered from 1."""
    return _list(context, numbered, items, lead)


def _list(context: Context, write: Callable[[Iterable[str]], Markup], items: Iterable[Any], lead: Said) -> Markup:
    with _in_digits(context):
        said = [words for one in items if (words := _item(context, one))]
    written = write(said) if said else EMPTY
    return as_markdown(f"{_words(context, lead)}\n\n{written}") if lead and written else written


def _item(context: Context, it: Any) -> str:
    """One item; several facts are sentences in a row, and a nested list stands below its head."""
    if isinstance(it, Nested):
        return as_markdown(f"{_item(context, it.head)}\n{bullets(_item(context, one) for one in it.items)}")
    if isinstance(it, list | tuple):
        return as_markdown(" ".join(_in_a_row(context, it)))
    return _words(context, it)


@pass_context
def _block(context: Context, it: Block | None) -> Markup:
    """A lead-in with its list, or a sentence in its place."""
    if it is None:
        return EMPTY
    if not it.items:
        return _say(context, it.lead)
    return _list(context, numbered if it.ordered else bullets, it.items, it.lead)


@pass_context
def _table(context: Context, given: Any, rows: Any = None) -> Markup:
    """A table of facts; columns that are empty in every row are left out. Each cell begins with a capital."""
    if given is None:
        return EMPTY
    header, lines = (given, rows) if rows is not None else given
    with _in_digits(context):
        names = [_words(context, one) for one in header]
        cells = [[_cell(context, one) for one in line] for line in lines]
    return table(*without_empty_columns(names, cells)) if cells else EMPTY


_AS_IT_IS: Final = ("named", "contact", "holder")
"""Facts that begin with a name, which keeps its spelling in a cell too."""


def _cell(context: Context, it: Any) -> str:
    words = _item(context, it)
    first = it.items[0] if isinstance(it, Listed) else it
    if isinstance(first, Listed) or (isinstance(first, Fact) and first.id not in _AS_IT_IS):
        speech: Language = context["speech"]
        return speech.said(speech.cap(str(words)))
    return words


def _in_digits(context: Context) -> AbstractContextManager[None]:
    speech: Language | None = context.get("speech")
    return speech.in_lists() if speech else nullcontext()


def _are_facts(value: Any) -> bool:
    """Whether a list is one of facts; tuples are of the data, whose lists no page shows, not even empty ones."""
    listed = isinstance(value, list) or (isinstance(value, tuple) and bool(value))
    return listed and all(it is None or isinstance(it, Fact | Text) for it in _each(value))


@pass_context
def _finalize(context: Context, value: Any) -> Markup:
    # an inline `if` without `else` gives the plain kind, which is nothing; any other kind raises, saying what it is
    if isinstance(value, _FACTS):
        shown = finalize(_words(context, value))
    elif _are_facts(value):
        shown = _say(context, *value)
    elif value is None:
        shown = EMPTY
    else:
        shown = as_markdown(str(value)) if isinstance(value, Undefined) else finalize(value)
    return counted(shown or _NO_WORDS)


_SPACE_BEHIND: Final = re.compile(r"[ \t]+\n")
_SPACE_BEFORE: Final = re.compile(r"^ (?=\S)", re.MULTILINE)
_BLANK_LINES: Final = re.compile(r"\n{3,}")


def tidy(text: str) -> str:
    """Blank lines between blocks, none at the ends: templates need not care."""
    text = without_nothing(text)
    if " \n" in text or "\t\n" in text:
        text = _SPACE_BEHIND.sub("\n", text)
    if text.startswith(" ") or "\n " in text:
        text = _SPACE_BEFORE.sub("", text)
    return (_BLANK_LINES.sub("\n\n", text) if "\n\n\n" in text else text).strip("\n")


def without_nothing(text: str) -> str:
    """A text without the marks of expressions that had nothing to say, and without the lines that hold nothing else."""
    if _NOTHING not in text:
        return text
    lines = (line for line in text.split("\n") if _NOTHING not in line or line.strip(f" \t{_NOTHING}"))
    return "\n".join(lines).replace(_NOTHING, "")
