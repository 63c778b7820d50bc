"""How to become a holder of a level, in one list: what lower levels ask for, each step, and the numbers of today."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final
from urllib.parse import quote, urlencode

from bylaws.body.ballots import votes_needed
from bylaws.body.governance import Governance
from bylaws.model.channels import Channel, ChannelKind
from bylaws.model.ladder import Inherited, Level, Role
from bylaws.words import messages as say
from bylaws.words.fact import Block, Fact, Name, Nested, PageTarget, listed
from bylaws.words.facts.requirements import Item
from bylaws.words.facts.roles import RoleFacts
from bylaws.words.facts.shared import Shared

_GITHUB: Final = "https://github.com/"
_NEW: Final = {ChannelKind.ISSUES: ("issue", "issues"), ChannelKind.DISCUSSIONS: ("discussion", "discussions")}
WayIn = tuple[Fact, str]
"""The words of a button, and the address to which it leads."""
LONGEST: Final = 6000
"""Addresses that are longer are refused by servers."""


class ChecklistFacts:
    """The way to one level."""

    def __init__(self, shared: Shared, level: Level) -> None:
        self.shared = shared
        self.governance: Governance = shared.governance
        self.level = level
        self.facts = RoleFacts(shared, level)
        self.named = shared.names.role(level)

    @property
    def heading(self) -> Fact:
        return say.become(role=self.named)

    # --- what it takes ------------------------------------------------------------------------------------------------

    @property
    def conditions(self) -> Block | None:
        """All that is asked: of this level first, then what it takes over from lower ones, written out."""
        own: tuple[Item, ...] = (*self.facts.conditions, *self.facts.informal_requirements)
        below = [
            Nested(say.become_as(role=self.shared.names.role(role)), items)
            for role in self._below()
            if (items := RoleFacts(self.shared, role).conditions)
        ]
        if not own and len(below) == 1:
            own, below = below[0].items, []
        return Block(say.become_conditions(), (*own, *below)) if own or below else None

    def _below(self) -> Iterator[Role]:
        """The roles whose requirements this one takes over, the next lower first."""
        role, seen = self.level, {self.level.id}
        while (includes := role.includes) and Inherited.REQUIREMENTS in includes.inherits:
            found = self.governance.roles.get(includes.role)
            if not isinstance(found, Level) or found.id in seen:
                return
            yield found
            seen.add(found.id)
            role = found

    @property
    def steps(self) -> Block | None:
        """What is done, step by step, and by whom."""
        found = self.facts.becoming.steps
        if not found:
            return None
        return Block(say.become_steps(number=len(found)), tuple(found), ordered=len(found) > 1)

    @property
    def remarks(self) -> list[object]:
        """How candidates are judged, and that there is no process, where the body says so."""
        return [*self.facts.becoming.conditions, self.facts.becoming.informal, self.numbers]

    @property
    def numbers(self) -> Fact | None:
        """How many approvals and votes that takes of the people of today."""
        found = listed((*self._approvals(), *self._votes()), "and")
        return say.become_numbers(numbers=found) if found else None

    def _approvals(self) -> Iterator[Fact]:
        becoming = self.level.becoming
        for approval in becoming.approvals if becoming else ():
            people = self.governance.members(approval.by) if approval.by else ()
            needed = votes_needed(approval.passes, len(people)) if people and approval.passes.counts_votes else None
            if people and needed and needed <= len(people):
                yield say.become_number(what="approvals", needed=needed, base=len(people))

    def _votes(self) -> Iterator[Fact]:
        governance = self.governance
        becoming = governance.in_force(self.level.becoming) if self.level.becoming else None
        kind, group = governance.kind(becoming), governance.electorate(becoming)
        if becoming is None or not becoming.vote or kind is None or group is None or not kind.passes.counts_votes:
            return
        count = governance.count(kind, group)
        if count and count.needed and count.needed <= count.base:
            yield say.become_number(what="votes", needed=count.needed, base=count.base)

    # --- where it begins ----------------------------------------------------------------------------------------------

    def way_in(self, body: str) -> WayIn | None:
        """The button: what a candidate or a nominator opens, filled in, or the address to write to.

        `body`: the list as plain text, which goes along where there is room.
        """
        becoming = self.level.becoming
        names = becoming.nominate_in if becoming and becoming.nominate_in else ()
        page = self.governance.body.documents.ladder
        for name in (*names, *(page.contact if page else ())):
            channel = self.governance.body.channels.get(name)
            found = self._opened(channel, body) if channel else None
            if found:
                return found
        return self._record() if becoming and becoming.nomination else None

    def _opened(self, channel: Channel, body: str) -> WayIn | None:
        """What is opened in a channel; nothing in one that is closed to those who read a site."""
        if channel.public is False:
            return None
        url = (channel.url or "").rstrip("/")
        subject = f"{self.governance.body.project.called}: {_lower(self.title)}"
        if channel.kind is ChannelKind.PULL_REQUESTS:
            return self._record() or ((say.become_button(what="pull-request"), url) if url else None)
        what, part = _NEW.get(channel.kind, ("", ""))
        if what and url.startswith(_GITHUB) and url.endswith(f"/{part}"):
            filled = _filled(f"{url}/new?", {"title": subject, "body": body})
            return say.become_button(what=what), filled
        if channel.address:
            filled = _filled(f"mailto:{channel.address}?", {"subject": subject, "body": body})
            return say.become_write(address=Name(channel.address)), filled
        return (say.become_button(what="other"), url) if url else None

    def _record(self) -> WayIn | None:
        """The list of the holders, open for a change: the code host makes a pull request of it."""
        record, project = self.level.listed_in or "", self.governance.body.project
        if record.startswith(_GITHUB):
            address = record.replace("/blob/", "/edit/", 1)
        elif project.repository and record and "://" not in record:
            address = f"{project.repository}/edit/{project.branch}/{record}"
        else:
            return None
        return (say.become_button(what="pull-request"), address) if "/edit/" in address else None

    @property
    def title(self) -> str:
        """`Become a committer`, as text."""
        from bylaws.words.english import English

        return English().plainly(self.heading)

    @property
    def target(self) -> PageTarget:
        """Where the list stands on a site."""
        return PageTarget("levels", f"become-{self.level.id}")


def _filled(begin: str, fields: dict[str, str]) -> str:
    """An address with fields; without the last of them, where it would be too long."""
    whole = begin + urlencode(fields, quote_via=quote)
    return whole if len(whole) <= LONGEST else begin + urlencode(dict([*fields.items()][:-1]), quote_via=quote)


def _lower(words: str) -> str:
    return words[:1].lower() + words[1:]


def is_granted(level: Level) -> bool:
    """Whether somebody grants a level, or asks for anything."""
    becoming = level.becoming
    automatic = bool(becoming and becoming.automatic)
    return not automatic and bool(becoming or level.requirements)
