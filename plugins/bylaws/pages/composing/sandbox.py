"""Jinja for the expressions in own sections: they ask the data, can do nothing else, and come to an end.

Work is counted, not timed: the same text has the same result on every machine. What is counted are the turns of loops,
the calls of macros, and the characters of texts; what could make much of little in one step is not there at all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextvars import ContextVar
from typing import Any, Final, NoReturn

from jinja2 import nodes
from jinja2.exceptions import SecurityError, TemplateSyntaxError
from jinja2.filters import FILTERS
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.visitor import NodeTransformer

from bylaws.markdown.writing import Markup, finalize

_LONGEST: Final = 100_000
"""The most characters of a text, and more items than any list has."""
_TURNS: Final = 10_000
"""The most turns of loops and calls of macros in one text; fewer in a long one, for each turn may print all of it."""
_PRINTED: Final = 5_000_000
"""The most characters that all turns together may print."""

_OF_TEXT: Final = (
    "capitalize", "casefold", "count", "endswith", "find", "index", "isalnum", "isalpha", "isdigit", "islower",
    "isspace", "istitle", "isupper", "lower", "lstrip", "partition", "removeprefix", "removesuffix", "rfind", "rindex",
    "rpartition", "rsplit", "rstrip", "split", "splitlines", "startswith", "strip", "swapcase", "title", "upper",
)  # fmt: skip
"""The methods of text. Without those that pad, repeat or format: one call could fill the memory."""
_OF_WORDS: Final = (
    "capitalize", "e", "escape", "lower", "striptags", "title", "trim", "upper", "urlencode", "wordcount",
)  # fmt: skip
"""Filters of text. They would take the address of an object in memory for its text, another one in each run."""
_OF_ANYTHING: Final = (
    "abs", "count", "d", "default", "dictsort", "first", "float", "groupby", "int", "items", "last", "length", "list",
    "map", "max", "min", "reject", "rejectattr", "reverse", "select", "selectattr", "sort", "sum", "unique",
)  # fmt: skip

_left: ContextVar[list[int]] = ContextVar("left")


class Sandbox(ImmutableSandboxedEnvironment):
    """The environment of own sections. Use `rendered`: a template that is made in another way counts nothing."""

    intercepted_binops = frozenset({"*", "**", "%", "+"})

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.filters = {name: FILTERS[name] for name in _OF_ANYTHING}
        self.filters |= {name: _of_words(FILTERS[name]) for name in _OF_WORDS}
        self.filters |= {"join": _join, "replace": _replace, "round": _round}
        self.filters |= {"_each": _each, "_said": _said, "_step": _step, "_whole": _whole}

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        if operator == "+":
            if isinstance(left, str | list | tuple) and len(left) + len(right) > _LONGEST:
                raise SecurityError("this would become too long")
        elif operator == "**" or not all(isinstance(side, int | float) for side in (left, right)):
            raise SecurityError(f"`{operator}` is not worked out here")
        elif all(isinstance(side, int) for side in (left, right)) and left.bit_length() + right.bit_length() > 256:
            raise SecurityError("this number would become too large")
        return super().call_binop(context, operator, left, right)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        if isinstance(obj, str):
            return attr in _OF_TEXT
        return not isinstance(obj, int | float | bytes) and super().is_safe_attribute(obj, attr, value)

    def wrap_str_format(self, value: Any) -> None:
        """Nothing: not even safe formats, which can be as wide as they like."""

    def rendered(self, text: str, context: Mapping[str, Any]) -> str:
        """A text with its expressions worked out; raises whatever a mistake in one of them raises."""
        template = self.from_string(_Guard().visit(self.parse(text)))
        token = _left.set([min(_TURNS, max(100, 10_000_000 // (len(text) + 1))), _PRINTED])
        try:
            return template.render(context)
        except ZeroDivisionError as error:
            error.args = ("division by zero",)  # each version of Python has words of its own
            raise
        finally:
            _left.reset(token)


def counted(shown: Markup) -> Markup:
    """What an expression prints; refused where too much was printed before."""
    left = _left.get(None)
    if left:
        left[1] -= len(shown)
        if left[1] < 0:
            raise SecurityError("this prints too much")
    return shown


class _Guard(NodeTransformer):
    """Puts the counting into a parsed text, as filters: nothing in the text can give their names to something else."""

    def visit_Concat(self, node: nodes.Concat) -> nodes.Node:  # noqa: N802 - named as Jinja wants it
        self.generic_visit(node)
        return _filtered(nodes.Concat([_filtered(part, "_said") for part in node.nodes], lineno=node.lineno), "_whole")

    def visit_Call(self, node: nodes.Call) -> nodes.Node:  # noqa: N802
        self.generic_visit(node)
        return _filtered(node, "_whole")

    def visit_Include(self, node: nodes.Include) -> nodes.Node:  # noqa: N802
        return _refused(node, "include")

    def visit_Import(self, node: nodes.Import) -> nodes.Node:  # noqa: N802
        return _refused(node, "import")

    def visit_FromImport(self, node: nodes.FromImport) -> nodes.Node:  # noqa: N802
        return _refused(node, "from")

    def visit_Extends(self, node: nodes.Extends) -> nodes.Node:  # noqa: N802
        return _refused(node, "extends")

    def visit_For(self, node: nodes.For) -> nodes.Node:  # noqa: N802
        if node.recursive:
            _refused(node, "recursive")
        self.generic_visit(node)
        node.iter = _filtered(node.iter, "_each")
        return node

    def visit_Macro(self, node: nodes.Macro) -> Any:  # noqa: N802
        return self._stepping(node)

    def visit_CallBlock(self, node: nodes.CallBlock) -> nodes.Node:  # noqa: N802
        call = node.call
        self._stepping(node)
        node.call = call  # Jinja calls it itself, and wants a call
        return node

    def visit_AssignBlock(self, node: nodes.AssignBlock) -> nodes.Node:  # noqa: N802
        self.generic_visit(node)
        node.filter = _filtered(node.filter, "_whole")
        return node

    def _stepping(self, node: Any) -> Any:
        self.generic_visit(node)
        step = _filtered(nodes.Const(0, lineno=node.lineno), "_step")
        node.body.insert(0, nodes.ExprStmt(step, lineno=node.lineno))
        return node


def _refused(node: nodes.Node, name: str) -> NoReturn:
    # of other templates nothing is counted, and there are none: a message must not say where ours are
    raise TemplateSyntaxError(f"`{name}` is not worked out here", node.lineno)


def _filtered(node: Any, name: str) -> nodes.Filter:
    return nodes.Filter(node, name, [], [], None, None, lineno=getattr(node, "lineno", 1))


# --- filters ---------------------------------------------------------------------------------------------------------


def _each(items: Iterable[Any]) -> Iterable[Any]:
    """The items of a loop, each counted; as a list, for `loop.length` and `loop.last`."""
    found = list(items)
    left = _left.get()
    left[0] -= len(found)
    if left[0] < 0:
        raise SecurityError("these loops go on for too long")
    return found


def _step(value: Any) -> Any:
    _each((value,))
    return value


def _whole(value: Any) -> Any:
    if isinstance(value, str) and len(value) > _LONGEST:
        raise SecurityError("this text would become too long")
    return value


def _said(value: Any) -> Any:
    """A value that has a text; anything else is a mistake, as where it is printed."""
    finalize(value)
    return value


def _of_words(made: Callable[..., Any]) -> Callable[..., Any]:
    def guarded(value: Any, *arguments: Any) -> Any:
        finalize(value)
        return made(value, *arguments)

    return guarded


def _join(values: Iterable[Any], between: str = "") -> Markup:
    said = [finalize(value) for value in values]
    if sum(map(len, said)) + len(between) * len(said) > _LONGEST:
        raise SecurityError("this text would become too long")
    words = between.strip()
    return Markup((between.replace(words, finalize(words)) if words else between).join(said))


def _replace(value: Any, old: str, new: str) -> Any:
    said = value if isinstance(value, Markup) else str(_said(value))
    if len(said) + (said.count(old) if old else len(said) + 1) * len(new) > _LONGEST:
        raise SecurityError("this text would become too long")
    return said.replace(old, new)


def _round(value: float, digits: int = 0) -> float:
    return round(value, max(0, min(int(digits), 12)))
