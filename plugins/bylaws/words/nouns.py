"""The words for what a body has a name for: roles, groups of people, people, channels and documents."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final
from urllib.parse import quote

from bylaws.body.governance import Governance
from bylaws.markdown.foundations import CNCF, FOUNDATIONS, Host
from bylaws.markdown.writing import Markup, code, link, mail, plain, profile
from bylaws.model.channels import Channel
from bylaws.model.groups import (
    ANYONE,
    CONCERNED,
    EACH_CONCERNED,
    FOUNDATION,
    WHERE_RAISED,
    WHOLE_BODY,
    Counted,
    ElectorateDate,
    Excluded,
    Group,
)
from bylaws.model.ladder import Role
from bylaws.model.noted import Noted
from bylaws.model.procedures import NamedLink
from bylaws.model.project import BodyType
from bylaws.model.teams import Team
from bylaws.source import Node, Open
from bylaws.words.left_open import left_open
from bylaws.words.matters import role_noun
from bylaws.words.phrases import article, capital, joined, period, raw, safe, sentence, told

EXCLUDED: Final[Mapping[Excluded, str]] = {
    Excluded.SUBJECT: "the person concerned",
    Excluded.ACCUSED: "anyone who is accused",
    Excluded.CANDIDATE: "the candidate",
    Excluded.AUTHOR: "the author of the proposal",
    Excluded.INVOLVED: "anyone who is involved",
    Excluded.SAME_ORGANIZATION: "anyone from the same organization",
}
_COUNTED: Final[Mapping[ElectorateDate, str]] = {
    ElectorateDate.NOW: "",
    ElectorateDate.VOTE_OPENED: ", as of the day on which the vote opens",
    ElectorateDate.LAST_ELECTION: ", as of the last election",
}
_ADDRESS: Final = re.compile(r"(?<![\w/(<\[])https?://[^\s<>()\[\]|`\\]*[\w/]")
"""A web address in text, which `plain` leaves alone only where nothing in it needs an escape."""
_DOCUMENT: Final = re.compile(r"https?://[^\s<>\\]+|\w[\w@+-]*[./][\w@+./-]*")
"""The address or the path of a document; a name with spaces is just a name."""
_COMMON: Final = frozenset((
    "A", "All", "An", "Annual", "Architecture", "Biweekly", "Board", "Call", "Community", "Conference", "Contributor",
    "Contributors", "Core", "Daily", "Design", "Developer", "Developers", "Development", "Documentation", "General",
    "Governance", "Leadership", "Maintainer", "Maintainers", "Meeting", "Member", "Members", "Monthly", "New", "Office",
    "Online", "Open", "Planning", "Project", "Public", "Quarterly", "Regular", "Release", "Review", "Roadmap",
    "Security", "Steering", "Subproject", "Team", "Technical", "The", "Triage", "User", "Users", "Video", "Weekly",
    "Working", "Yearly",
))  # fmt: skip
"""What the name of a meeting can begin with and be no proper name. Any other word can be one: `India call`."""
_PERSONAL: Final = re.compile(r"^(https://github\.com/[A-Za-z0-9-]+)$")


class Words:
    """How people, groups, roles and places are called."""

    def __init__(self, governance: Governance) -> None:
        self.governance = governance
        self.body = governance.body
        project = governance.body.project
        foundation = project.foundation
        self.host: Host = FOUNDATIONS[foundation.name] if foundation else CNCF
        """What bylaws knows about the foundation; without one, that of the code of conduct."""
        self.foundation = f"the {self.host.short}" if foundation else "the foundation"
        self.called = plain(project.called if project.type is BodyType.PROJECT else f"the {project.called}")
        """The body in the middle of a sentence: `WasmEdge`, `the Wasm Working Group`."""
        self.called_first = plain(project.called if project.type is BodyType.PROJECT else f"The {project.called}")
        """The same at the beginning of a sentence. A name such as `my-project` keeps its small letter."""
        self._names = {word for name in (project.name, project.called) for word in name.split()[:1]}

    # --- what is said behind a rule -----------------------------------------------------------------------------------

    def note(self, node: Node | Open | None, *but: str) -> Markup:
        """What a rule leaves open, but for some keys, and the body's own words behind it: sentences of their own."""
        if not node:
            return raw("")
        own = [_with_links(sentence(node.note))] if isinstance(node, Noted) and node.note else []
        words = told(left_open(node, but=but), *own)
        return raw(f" {words}") if words else words

    def open(self, node: Node | Open | None, *keys: str) -> Markup:
        """Says plainly which of some keys, or of all, are not settled or not stated."""
        return left_open(node, keys=keys) if node else raw("")

    def about(self, *groups: Group | Open | None) -> Markup:
        """The body's own words about groups that a sentence has named, behind that sentence."""
        named = (part for group in groups if group for part in _with_parts(group))
        words = told(*(told(self.note(part), self.note(part.contributors)) for part in named))
        return raw(f" {words}") if words else words

    # --- roles and groups ---------------------------------------------------------------------------------------------

    def role(self, role: str | Role | None) -> Role | None:
        return self.governance.roles.get(role) if isinstance(role, str) else role

    def plural(self, role: str | Role) -> Markup:
        """`maintainers`; `members of the Steering Committee`."""
        found = self.role(role)
        if found is None:
            return plain({ANYONE: "people", FOUNDATION: f"people of {self.foundation}"}.get(str(role), str(role)))
        return plain(f"members of the {found.name}" if isinstance(found, Team) else found.plural_noun)

    def singular(self, role: str | Role) -> Markup:
        """`maintainer`; `member of the Steering Committee`."""
        found = self.role(role)
        if found is None:
            return plain("person" if role in (ANYONE, FOUNDATION) else str(role))
        return plain(f"member of the {found.name}" if isinstance(found, Team) else found.singular)

    def noun(self, role: str | Role) -> Markup:
        """`a maintainer`."""
        found = self.role(role)
        return plain(role_noun(found)) if found else raw(article(self.singular(role)))

    def numbered_role(self, number: int, role: Role) -> Markup:
        """`1 maintainer`, `5 maintainers`."""
        return raw(f"{number} {self.singular(role) if number == 1 else self.plural(role)}")

    def is_one(self, group: Group | None) -> bool:
        """Whether the words for a group are singular: a team, the foundation, everybody."""
        if group is None:
            return True
        if group.any_of or group.all_of:
            return len(group.any_of) == 1 and self.is_one(group.any_of[0])
        by_contribution = bool(group.contributors and not group.role)
        return by_contribution or group.role in (ANYONE, FOUNDATION) or group.role in self.body.teams

    def is_governing(self, group: Group) -> bool:
        """Whether a group is just the holders of the role that governs."""
        top = self.governance.governing_role
        return top is not None and group == Group(role=top.id)

    def group(self, group: Group | None) -> Markup:
        """`the maintainers`, `the maintainers and the committers, except anyone who is accused`.

        The note of the group is not among these words: give it with `about` behind the sentence.
        """
        if group is None:
            return raw("the community")
        out = f", except {joined((EXCLUDED[kind] for kind in group.excluding), 'or')}" if group.excluding else ""
        without = f" without {self.group(group.but_not)}" if group.but_not else ""
        return raw(f"{self._group(group)}{without}{out}{_COUNTED[group.as_of or ElectorateDate.NOW]}")

    def _group(self, group: Group) -> Markup:
        if group.any_of:
            return raw(f"{joined(self.group(part) for part in group.any_of)}{self._where(group)}")
        if group.all_of:
            first, *others = group.all_of
            also = joined(self.bare(part) if part.role else raw(f"among {self.group(part)}") for part in others)
            return raw(f"{self.group(first)} who are also {also}{self._where(group)}")
        if group.role == ANYONE:
            return raw("everybody")
        if group.role == FOUNDATION:
            return raw(self.foundation)
        if not group.role:
            return raw(f"everybody{self._with(group)}" if group.contributors else f"a group{self._where(group)}")
        if team := self.body.teams.get(group.role or ""):
            return plain(f"the {team.name}")
        return raw(f"the {self.bare(group)}")

    def does(self, group: Group | None, plural: str, singular: str = "") -> Markup:
        """A group with its verb, beginning a sentence: `The maintainers decide`, `The Steering Committee decides`."""
        return capital(self.acting(group, plural, singular))

    def acting(self, group: Group | None, plural: str, singular: str = "") -> Markup:
        """The same in the middle of a sentence."""
        verb = (singular or f"{plural}s") if self.is_one(group) else plural
        comma = "," if group and group.excluding else ""
        return raw(f"{self.group(group)}{comma} {verb}")

    def bare(self, group: Group) -> Markup:
        """`maintainers of the documentation`."""
        return raw(f"{self.plural(group.role or '')}{self._where(group)}{self._with(group)}")

    def all_of(self, group: Group) -> Markup:
        """`all maintainers`, `all reviewers, committers and maintainers`."""
        if group.role == ANYONE:
            return raw("everybody")
        if group.contributors and not group.role:
            return self.group(group)
        if group.any_of:
            return raw(f"all {joined(self.bare(part) if part.role else self.group(part) for part in group.any_of)}")
        return raw(f"all {self.bare(group)}") if group.role else self.group(group)

    def _where(self, group: Group) -> str:
        if group.scope == WHOLE_BODY:
            in_parts = any(seat.scope for seat in self.body.seats if seat.role == group.role)
            return " of the whole project" if in_parts else ""
        if not group.scope:
            return ""
        if group.scope == CONCERNED:
            return " of the part concerned"
        if group.scope == EACH_CONCERNED:
            return " of each part concerned"
        if group.scope == WHERE_RAISED:
            return " of the project in which it was raised"
        scope = self.governance.scope(group.scope)
        return f" of {plain(scope.name if scope else group.scope)}"

    def _with(self, group: Group) -> str:
        """` with at least 20 contributions in a year`."""
        if not group.contributors:
            return ""
        count = self.counted(group.contributors)
        return f" with {count[:1].lower()}{count[1:]}"

    def counted(self, it: Counted) -> Markup:
        """`At least 5 merged pull requests or reviews in 6 months, as counted by DevStats`."""
        time = f" in {period(it.per)}" if it.per else ""
        read = f", as counted by {self.document(it.source)}" if it.source else ""
        things = joined(map(plain, it.of or ["contributions"]), "or")
        number = f"at least {it.count} " if it.count else ""
        if it.count == 1:
            number = "one or more "
        return capital(raw(f"{number}{things}{time}{read}"))

    def anyone_of(self, group: Group | None) -> Markup:
        """One of a group, whoever it is: `any maintainer`, `a reviewer or a maintainer`, `anybody`."""
        if group is None or group.role == ANYONE:
            words = raw("anybody")
        elif group.any_of:
            parts = joined((self._one_of(part) for part in group.any_of), "or")
            words = raw(f"{parts}{self._where(group)}")
        elif group.all_of or group.role == FOUNDATION:
            words = raw(f"one of {self._group(group)}") if group.all_of else self._group(group)
        elif group.contributors and not group.role:
            words = raw(f"anybody{self._with(group)}")
        else:
            words = raw(f"any {self.one(group)}")
        out = (
            f", except {joined((EXCLUDED[kind] for kind in group.excluding), 'or')},"
            if group and group.excluding
            else ""
        )
        without = f" who is not among {self.group(group.but_not)}" if group and group.but_not else ""
        return raw(f"{words}{without}{out}")

    def _one_of(self, group: Group) -> Markup:
        if group.any_of or group.all_of or group.role in (ANYONE, FOUNDATION, None):
            return self.anyone_of(group)
        return raw(f"{self.noun(group.role or '')}{self._where(group)}{self._with(group)}")

    def one(self, group: Group) -> Markup:
        """`maintainer of the documentation`."""
        return raw(f"{self.singular(group.role or '')}{self._where(group)}{self._with(group)}")

    def several(self, number: str, group: Group) -> Markup:
        """`two maintainers`, `two of the reviewers and the maintainers`."""
        if not group.role:
            return raw(f"{number} of {self.group(group)}")
        return raw(f"{number} {self.one(group) if number in ('1', 'one') else self.bare(group)}")

    # --- people -------------------------------------------------------------------------------------------------------

    def person(self, handle: str) -> Markup:
        """The name, linked to the profile."""
        account = self.governance.github_of(handle)
        name = self.governance.name_of(handle)
        return link(name, f"https://github.com/{account}") if account else plain(name)

    def people(self, handles: Sequence[str]) -> Markup:
        return joined(self.person(handle) for handle in handles)

    def account(self, handle: str) -> Markup:
        """The handle, linked to the profile in the form that foundation tools read."""
        account = self.governance.github_of(handle)
        return profile(account) if account else raw("")

    def organization(self, handle: str) -> Markup:
        """The organization of a person, `Independent`, or nothing."""
        organization = self.governance.organization_of(handle)
        if organization:
            return plain(organization.name)
        return raw("Independent" if self.governance.is_independent(handle) else "")

    # --- places and documents -----------------------------------------------------------------------------------------

    def middle(self, name: str) -> Markup:
        """A name that is made of common words, such as `Developer meeting`, in the middle of a sentence."""
        first, _, rest = name.partition(" ")
        is_common = first in _COMMON - self._names and (first in ("A", "An", "The") or not rest[:1].isupper())
        return plain(name[:1].lower() + name[1:] if is_common else name)

    def channel(self, name: str) -> Markup:
        """A channel in running text, linked: `the [developer mailing list](mailto:…)`."""
        channel = self.body.channels.get(name)
        if channel is None:
            meeting = self.body.meetings.get(name)
            return raw(f"the {self.middle(meeting.name)}") if meeting else plain(name)
        return raw(f"{_the(channel)}{self.channel_name(channel)}")

    def place_name(self, name: str) -> Markup:
        """A channel or meeting by its bare name, for tables."""
        channel = self.body.channels.get(name)
        meeting = self.body.meetings.get(name)
        return plain(channel.name) if channel else self.middle(meeting.name) if meeting else plain(name)

    def channel_name(self, channel: Channel) -> Markup:
        if channel.url:
            return self.link(channel.name, channel.url)
        if channel.address:
            return self.link(channel.name, f"mailto:{channel.address}")
        return plain(channel.name)

    def channels(self, names: Sequence[str], conjunction: str = "or") -> Markup:
        return joined((self.channel(name) for name in names), conjunction)

    def address(self, name: str) -> Markup:
        """How to write to a channel: its e-mail address where it has one, else its name, linked."""
        channel = self.body.channels.get(name)
        if channel is None or not channel.address:
            return self.channel(name)
        name_words = self.channel(name) if channel.url else plain(f"{_the(channel)}{channel.name}")
        return raw(f"{name_words}, {mail(channel.address)}")

    def readers(self, name: str) -> Markup:
        """Who reads a private channel: `, which only the maintainers read`."""
        channel = self.body.channels.get(name)
        if channel is None or channel.public:
            return raw(", which everybody can read" if channel and channel.is_public else "")
        if channel.readers:
            about = self.about(channel.readers)
            return raw(f", which only {self.acting(channel.readers, 'read')}{f'.{about}' if about else ''}")
        return raw(", which is not public")

    def document(self, text: str) -> Markup:
        """A document of the project: linked where the data gives a path or an address, else as written."""
        return self.link(text, text) if _DOCUMENT.fullmatch(text) else plain(text)

    def link(self, words: str, target: str) -> Markup:
        """A link to a target of the data: paths are paths in the main repository, so that they work everywhere."""
        project = self.body.project
        if not target.startswith(("http://", "https://", "mailto:")) and project.repository:
            target = f"{project.repository}/blob/{project.branch}/{target}"
        visible = "".join(char if char.isprintable() else quote(char) for char in target)
        return link(words, _PERSONAL.sub(r"\1/", visible))

    def links(self, links: Sequence[NamedLink]) -> Markup:
        """`a, b and c`, each linked."""
        return joined(self.link(item.text, item.url) for item in links)

    def see(self, links: Sequence[NamedLink]) -> Markup:
        """` See …`, for links that belong to a sentence."""
        return raw(f" See {self.links(links)}.") if links else raw("")

    def named(self, name: str, url: str | None) -> Markup:
        """A name, linked where there is an address."""
        return self.link(name, url) if url else safe(name)

    def github_team(self, team: str | None) -> Markup:
        """The team on GitHub, in a form that no reader of the file takes for a person."""
        return raw(f"GitHub team: {code(f'@{team}')}.") if team else raw("")


def _with_links(words: Markup) -> Markup:
    """An address that the body has written out, as a link under every reader."""
    return raw(_ADDRESS.sub(r"<\g<0>>", str(words)))  # `str`: what is put into `Markup` would be escaped


def _the(channel: Channel) -> str:
    return "" if channel.name[:1].isupper() else "the "


def _with_parts(group: Group) -> Iterator[Group]:
    yield group
    for part in (*group.any_of, *group.all_of):
        yield from _with_parts(part)
    if group.but_not:
        yield from _with_parts(group.but_not)
