"""A change as a fact, in words as text and as Markdown, and the decision that it needed."""

from __future__ import annotations

from bylaws.markdown.writing import Markup, plain
from bylaws.structs import struct
from bylaws.words import messages as say
from bylaws.words.english import English
from bylaws.words.fact import Fact
from bylaws.words.speech import Language


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
    """One difference, as a sentence. People have their names in it, so that no comment with it calls their accounts."""

    section: str
    """One of `SECTIONS`."""
    fact: Fact
    needs: Need | None = None

    @property
    def text(self) -> str:
        """The change in plain text."""
        return " ".join(English().plainly(self.fact).split())

    @property
    def is_new(self) -> bool:
        """Whether it says something of which nothing was said before."""
        args = self.fact.args
        is_given = self.fact.id == "change-key" and args["old"] is None
        return is_given or args.get("is_new") is True or args.get("state") == "new"

    @property
    def markdown(self) -> Markup:
        """The change as Markdown that shows its values as they are, and what it needed."""
        needed = f" *Needed: {plain(self.needs.what)} ({plain(self.needs.how)}).*" if self.needs else ""
        return Markup(f"{self.said(English())}{needed}")

    def said(self, speech: Language) -> Markup:
        """The change alone, on one line."""
        return Markup(" ".join(str(speech.say(self.fact)).split()))


def section_title(section: str) -> str:
    """The heading over the changes of one section."""
    return English().plainly(say.change_section(what=section))
