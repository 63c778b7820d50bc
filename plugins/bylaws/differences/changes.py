"""A change in words, as text and as Markdown, and the decision that it needed."""

from __future__ import annotations

from bylaws.markdown.writing import Markup, code, plain
from bylaws.structs import struct


class Id(str):
    """A handle or an id: code in Markdown, so that a comment on a pull request does not call the person."""

    __slots__ = ()


@struct
class Need:
    """A decision under the rules in force before the change."""

    what: str
    """`Appoint a maintainer`."""
    how: str
    """`two-thirds majority, 4 of 5 votes`."""
    matter: str = ""
    """Its short name, as in `bylaws vote`, where it has a rule of its own."""


@struct
class Change:
    """One difference. `wording` is ours, with `{}` for each of `values`, which are the body's."""

    section: str
    wording: str
    values: tuple[str, ...] = ()
    needs: Need | None = None

    @property
    def text(self) -> str:
        """The change in plain text, with ids in backticks."""
        shown = (f"`{value}`" if isinstance(value, Id) else " ".join(value.split()) for value in self.values)
        return self.wording.format(*shown)

    @property
    def markdown(self) -> Markup:
        """The change with its values as Markdown that shows them as they are, and what it needed."""
        needed = f" *Needed: {plain(self.needs.what)} ({plain(self.needs.how)}).*" if self.needs else ""
        return Markup(f"{self.said}.{needed}")

    @property
    def said(self) -> Markup:
        """The change alone."""
        values = (code(value) if isinstance(value, Id) else plain(" ".join(value.split())) for value in self.values)
        return Markup(self.wording.format(*values))
