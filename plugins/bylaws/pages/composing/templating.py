"""Jinja, set up for our templates, and in a sandbox for the expressions in own sections."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any, Final, TypeVar

from jinja2 import BytecodeCache, Environment, FileSystemLoader, StrictUndefined, Undefined

from bylaws.markdown.writing import Markup, bullets, code, finalize, link, mail, numbered, paragraphs, table
from bylaws.pages.composing.compiled import compiled_beside
from bylaws.pages.composing.sandbox import Sandbox, counted
from bylaws.source import Open
from bylaws.words import phrases as wording

TEMPLATES: Final = Path(__file__).parents[1] / "templates"


@cache
def environment() -> Environment:
    """Jinja for our templates: data is text until a function of ours says that it is Markdown."""
    return _prepared(Environment, bytecode_cache=compiled_beside(TEMPLATES))


@cache
def sandbox() -> Sandbox:
    """The same for the expressions in own sections, which may use what our templates use and nothing else."""
    return _prepared(Sandbox, bytecode_cache=None)


E = TypeVar("E", bound=Environment)


def _prepared(kind: type[E], bytecode_cache: BytecodeCache | None) -> E:
    made = kind(
        loader=FileSystemLoader(TEMPLATES / "en"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        bytecode_cache=bytecode_cache,
    )
    made.filters |= {
        "sentence": wording.sentence,
        "clause": wording.clause,
        "capital": wording.capital,
        "duration": wording.duration,
        "every": wording.every,
        "within": wording.within,
        "date": wording.date,
        "on": wording.on,
        "mid": wording.mid,
        "paragraphs": paragraphs,
        "code": code,
    }
    made.tests["left_open"] = lambda value: isinstance(value, Open)
    made.globals = {
        "link": link,
        "mail": mail,
        "bullets": bullets,
        "numbered": numbered,
        "table": table,
        "joined": wording.joined,
        "amount": wording.amount,
        "spelled": wording.spelled,
        "size": wording.size,
        "strength": wording.strength,
    }
    return made


_NOTHING: Final = "\ue003"
"""What an expression prints that has nothing to say: a line with nothing else is no line, and splits no paragraph."""


def _finalize(value: Any) -> Markup:
    # an inline `if` without `else` gives the plain kind, which is nothing; any other kind raises, saying what it is
    shown = Markup(str(value)) if isinstance(value, Undefined) else finalize(value)
    return counted(shown or Markup(_NOTHING))


def tidy(text: str) -> str:
    """Blank lines between blocks, none at the ends: templates need not care."""
    text = re.sub(r"[ \t]+\n", "\n", without_nothing(text))
    return re.sub(r"\n{3,}", "\n\n", re.sub(r"^ (?=\S)", "", text, flags=re.MULTILINE)).strip("\n")


def without_nothing(text: str) -> str:
    """A text without the marks of expressions that had nothing to say, and without the lines that hold nothing else."""
    return re.sub(rf"^[ \t{_NOTHING}]*{_NOTHING}[ \t]*\n", "", f"{text}\n", flags=re.MULTILINE).replace(_NOTHING, "")[
        :-1
    ]
