"""What a body has a name for, as facts: roles, groups of people, places and documents."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Final

from bylaws.body.governance import Governance
from bylaws.markdown.foundations import CNCF, FOUNDATIONS, Host
from bylaws.model.channels import Channel, ChannelKind
from bylaws.model.groups import ANYONE, FOUNDATION, RELATIVE_SCOPES, WHOLE_BODY, Counted, Excluded, Group
from bylaws.model.ladder import Role
from bylaws.model.meetings import Meeting
from bylaws.model.parties import Party
from bylaws.model.procedures import NamedLink
from bylaws.model.project import BodyType
from bylaws.model.quantities import Test
from bylaws.model.teams import Team
from bylaws.model.vote_kinds import VoteKind
from bylaws.source import Open
from bylaws.words.fact import Fact, Listed, Name, PageTarget, Target, Text, fact, linked_name, listed
from bylaws.words.values import as_name, as_target, known
from bylaws.words.vote_names import number_is_lost, takes_no_article

_DOCUMENT: Final = re.compile(
    r"https?://[^\s<>\\]+|\.?\w[\w@+-]*[./][\w@+./-]*|(?:CODE)?OWNERS(?:_ALIASES)?|MAINTAINERS|GOVERNANCE"
)
"""The address or the path of a document; a name with spaces is just a name."""
_VOWELS: Final = "aeiou"
_SOUNDS_LIKE_A_CONSONANT: Final = ("eu", "one", "unani", "uni", "use", "usa", "uti")
_SOUNDS_LIKE_A_VOWEL: Final = ("hon", "hour", "heir")


class Names:
    """How roles, groups, people, places and documents of one body are called."""

    def __init__(self, governance: Governance) -> None:
        self.governance = governance
        self.body = governance.body
        foundation = governance.body.project.foundation
        self.host: Host = FOUNDATIONS[foundation.name] if foundation else CNCF
        """What bylaws knows about the foundation; without one, that of the code of conduct."""
        self._nouns: dict[Role, Fact] = {}
        self._groups: dict[Group, Fact] = {}

    # --- the body -----------------------------------------------------------------------------------------------------

    @property
    def project(self) -> Fact:
        """The body: `WasmEdge`, `the Wasm Working Group`."""
        project = self.body.project
        return fact("body", type="project" if project.type is BodyType.PROJECT else "group", name=Name(project.called))

    def code_of_conduct(self) -> Fact:
        """The code of conduct by its name, linked to its text: that of the foundation, or the body's own."""
        conduct = self.body.code_of_conduct
        if self.body.documents.is_by_hand("conduct"):
            name = Name(conduct.called) if conduct and conduct.called else None
            foundation = Name(self.host.short) if not name and conduct and conduct.follows != "own" else None
            return fact("code", foundation=foundation, name=name, target=PageTarget("conduct"))
        if conduct and conduct.follows == "own":
            target = as_target(conduct.own_text)
            return fact("code", foundation=None, name=as_name(conduct.called), target=target)
        return fact("code", foundation=Name(self.host.short), name=None, target=Target(self.host.code_of_conduct))

    # --- roles --------------------------------------------------------------------------------------------------------

    def role(self, role: str | Role) -> Fact:
        """A role as a noun, with its forms: `maintainer`, `a maintainer`, `maintainers`."""
        found = self.governance.roles.get(role) if isinstance(role, str) else role
        if found is None:
            return noun(str(role), f"{role}s")
        if isinstance(found, Team):
            return fact("member", team=self.team(found), number="one")
        if found not in self._nouns:
            self._nouns[found] = noun(found.singular, found.plural_noun)
        return self._nouns[found]

    def a_role_or_party(self, name: str) -> Fact:
        """`a maintainer`; of those outside of the body, `one of the members of the TOC`."""
        party = self.body.parties.get(name)
        if party and name not in self.governance.roles:
            return fact("party-one", party=self.party(party))
        return self.role(name).form("a")

    def team(self, team: Team) -> Fact:
        """A team by its name in running text, which takes an article unless it brings one."""
        name = team.own_singular or team.name
        return fact("team", name=Name(name), article=not name.lower().startswith("the "), number="one")

    # --- groups -------------------------------------------------------------------------------------------------------

    def who(
        self, group: Group | Open | None, *, others: bool = False, excluding: Sequence[Excluded] | Open = ()
    ) -> Fact:
        """A group of people as the actor of a sentence. `others`: without the person whom the matter is about.
        `excluding`: who else has no part in the matter, besides those whom the group leaves out itself.

        Forms: `the maintainers`, and `any`, `one`, `a`, `some`, `bare`, `of` (behind a number), `they`.
        """
        if others or excluding or not isinstance(group, Group):
            return self._who(group, others=others, excluding=excluding)
        if group not in self._groups:
            self._groups[group] = self._who(group)
        return self._groups[group]

    def _who(
        self, group: Group | Open | None, *, others: bool = False, excluding: Sequence[Excluded] | Open = ()
    ) -> Fact:
        if not known(group) or not group:
            return fact("who", kind="voters", number="other", others=others)
        left_out = _left_out((*group.excluding, *excluding))
        out = Excluded.SUBJECT in left_out or others
        excluding = [one for one in left_out if one is not Excluded.SUBJECT]
        given: dict[str, Any] = {
            "others": out,
            "excluding": listed((fact("excluded", who=one) for one in excluding), "and"),
            "besides": self.who(group.but_not) if group.but_not else None,
            "as_of": group.as_of,
            "counted": self.counted(group.contributors) if group.contributors else None,
            "attended": self._attended(group),
            **self._where(group),
        }
        if group.any_of or group.all_of:
            parts = [self.who(part) for part in (group.any_of or group.all_of)]
            shared = "or" if group.any_of else "and"
            return fact(
                "who",
                kind="union" if group.any_of else "both",
                parts=listed(parts, "and"),
                choice=listed(parts, "or"),
                first=parts[0],
                shared=shared,
                number="other",
                **given,
            )
        if not group.role:
            return self._without_role(group, given)
        if group.role == ANYONE:
            return fact("who", kind="anyone", number="one", **given)
        if group.role == FOUNDATION:
            return fact("who", kind="foundation", foundation=Name(self.host.short), number="one", **given)
        if party := self.body.parties.get(group.role):
            return fact(
                "who", kind="party", party=self.party(party), number="other" if party.plural else "one", **given
            )
        role = self.governance.roles.get(group.role)
        if isinstance(role, Team):
            return self._team(role, given)
        if role is not None and role.size and role.size.is_one:
            return fact("who", kind="one", noun=self.role(role), number="one", **given)
        return fact("who", kind="role", noun=self.role(group.role), number="other", **given)

    @staticmethod
    def _without_role(group: Group, given: dict[str, Any]) -> Fact:
        """People whatever role they hold: contributors, or whoever came to meetings."""
        counted = group.contributors
        if not counted:
            return fact("who", kind="anyone", number="one", **given)
        if counted.count or counted.of or counted.per:
            return fact("who", kind="contributors", number="one", **given)  # everyone chooses
        return fact("who", kind="role", noun=noun("contributor", "contributors"), number="other", **given)

    def _team(self, team: Team, given: dict[str, Any]) -> Fact:
        """A team as an actor; where some of its members are left out, those who are left."""
        if given["excluding"]:
            return fact("who", kind="role", noun=self.role(team), number="other", **given)
        return fact("who", kind="team", team=self.team(team), number="other" if given["others"] else "one", **given)

    def party(self, party: Party) -> Fact:
        """Somebody outside the body, linked to a page about them, or else to their address."""
        target = party.url or (f"mailto:{party.address}" if party.address else None)
        return linked_name(party.name, target)

    def _attended(self, group: Group) -> Fact | None:
        it = group.attended
        meeting = self.body.meetings.get(it.meeting or "") if it else None
        if not it:
            return None
        return fact("attended", number=it.number, of=it.of, meeting=self.meeting(meeting) if meeting else None)

    def _where(self, group: Group) -> dict[str, Any]:
        if group.tier:
            tier = self.body.subprojects.tiers.get(group.tier) if self.body.subprojects else None
            name = tier.name if tier else group.tier
            word = self.body.subprojects.word if self.body.subprojects else None
            parts = noun(word, f"{word}s") if word else None
            return {"where": "tier", "scope": Name(lowered_name(name)), "parts_word": parts}
        if group.scope in RELATIVE_SCOPES:
            return {"where": group.scope, "scope": self._scope_word(group)}
        if group.scope == WHOLE_BODY:
            in_parts = any(seat.scope for seat in self.body.seats if seat.role == group.role)
            return {"where": "whole" if in_parts else None}
        if group.scope:
            scope = self.governance.scope(group.scope)
            return {"where": "named", "scope": Name(scope.name if scope else group.scope)}
        return {"where": None}

    def _scope_word(self, group: Group) -> str | Name:
        """The body's own word for a part of it, else the kind of part that a role is held in, where that is one:
        `repository`, `area`."""
        rules = self.body.subprojects
        if rules and rules.word:
            return Name(rules.word)
        role = self.governance.roles.get(group.role or "")
        kinds = {kind.value for kind in role.held_in} - {"body"} if role else set()
        kinds = kinds or {scope.kind.value for scope in self.body.scopes.values()}
        kinds = kinds or {kind.value for one in self.governance.roles.values() for kind in one.held_in} - {"body"}
        return kinds.pop() if len(kinds) == 1 else "area"

    def counted(self, it: Counted) -> Fact:
        """`30 GitHub contributions a year, as counted by DevStats`."""
        return fact(
            "counted",
            count=it.count,
            of=listed(map(Text, it.of), "or") if it.of else None,
            per=it.per,
            source=self.document(it.source) if it.source else None,
        )

    def several(self, number: int, group: Group) -> Fact:
        """`two maintainers`, `one approver`."""
        return fact("several", n=number, who=self.who(group))

    # --- votes --------------------------------------------------------------------------------------------------------

    def kind(self, kind: VoteKind) -> Fact:
        """A kind of vote by its name, which has `a` where it is a majority: `a two-thirds majority`."""
        counted = kind.passes.takes_votes or kind.passes.test is Test.PLURALITY
        target = as_target(kind.reference)
        usual = _article(kind.called) if counted and not takes_no_article(kind.called) else None
        return fact(
            "kind",
            name=Name(kind.called),
            article=None if kind.article == "none" else kind.article or usual,
            target=target,
            takes=kind.passes if number_is_lost(self.body, kind) else None,
        )

    # --- people -------------------------------------------------------------------------------------------------------

    def person(self, handle: str) -> Fact:
        """The name of a person, linked to the account."""
        account = self.governance.github_of(handle)
        target = Target(f"https://github.com/{account}") if account else None
        return fact("named", name=Name(self.governance.name_of(handle)), target=target)

    def people(self, handles: Sequence[str]) -> Listed | None:
        return listed(self.person(handle) for handle in handles)

    # --- places and documents -----------------------------------------------------------------------------------------

    def place(self, name: str) -> Fact:
        """A channel or a meeting in running text; forms: `at` (`on the list`, `in the meeting`), `name`."""
        channel = self.body.channels.get(name)
        if channel:
            return self.channel(channel)
        meeting = self.body.meetings.get(name)
        if meeting:
            return self.meeting(meeting)
        return fact("place", name=Name(name), sort="other", article=False, target=None)

    def channel(self, channel: Channel) -> Fact:
        """A channel: private addresses are linked only where the data says that they may be."""
        target = as_target(channel.url)
        if target is None and channel.address:
            target = Target(f"mailto:{channel.address}")
        return fact(
            "place",
            name=Name(channel.name),
            sort=_sort(channel),
            article=_takes_article(channel.name),
            target=target,
        )

    def meeting(self, meeting: Meeting) -> Fact:
        """A meeting, linked to its section on the page of meetings."""
        return fact("place", name=called(meeting), sort="meeting", article=True, target=None)

    def places(self, names: Sequence[str], how: Any = "or") -> Listed | None:
        return listed((self.place(name) for name in names), how)

    def document(self, text: str) -> Fact:
        """A document: linked where the data gives a path or an address, else by its name."""
        target = Target(text) if _DOCUMENT.fullmatch(text) else None
        shown = re.sub(r"^https?://(.*?)/?$", r"\1", text) if target else text
        if shown.startswith("github.com/") and "/blob/" in shown:
            return self.record(text)
        return fact("named", name=Name(shown), target=target)

    def record(self, text: str) -> Fact:
        """The same by its last part: `security-groups.md`."""
        target = Target(text) if _DOCUMENT.fullmatch(text) else None
        shown = text.rstrip("/").rpartition("/")[2] if text.startswith("http") else text
        return fact("named", name=Name(shown), target=target)

    def address(self, name: str) -> Fact:
        """A channel to write to, with its address where that is public: `the mailing list, list@example.org`."""
        channel = self.body.channels.get(name)
        if channel is None or not channel.address:
            return self.place(name)
        bare = self.channel(channel).but(target=None)
        return fact("address", place=bare, address=Name(channel.address), target=Target(f"mailto:{channel.address}"))

    def reached(self, name: str) -> Fact:
        """Who takes reports outside of the channels: a party with its address behind it, or the address of a role."""
        party = self.body.parties.get(name)
        if party is None:
            return linked_name(name, f"mailto:{name}")
        if not party.address:
            return self.party(party)
        called = linked_name(party.name, party.url)
        return fact("address", place=called, address=Name(party.address), target=Target(f"mailto:{party.address}"))

    def links(self, links: Sequence[NamedLink]) -> Listed | None:
        return listed(linked_name(one.text, one.url) for one in links)


_SORTS: Final = {
    ChannelKind.EMAIL: "email",
    ChannelKind.ISSUES: "issues",
    ChannelKind.PULL_REQUESTS: "pull-requests",
    ChannelKind.DISCUSSIONS: "discussions",
    ChannelKind.MEETING: "meeting",
    ChannelKind.CLOSED_MEETING: "closed",
}
_TRACKED: Final = (ChannelKind.ISSUES, ChannelKind.PULL_REQUESTS, ChannelKind.DISCUSSIONS)
_PLURAL: Final = re.compile(r"[^s]s$")
_HEAD: Final = re.compile(r" (?:of|for|on|in|at|about) ")
"""What stands behind the noun of a name: `mailing list of the maintainers`."""
_PROPER: Final = re.compile(r"^\w*[A-Z]\w*[A-Z]|^\S+\s+\(?[A-Z]")


def _sort(channel: Channel) -> str:
    """`in GitHub issues`, and `on GitHub` where it is called by the name of the service alone."""
    alone = channel.kind in _TRACKED and re.fullmatch(r"[A-Z]\w+", channel.name)
    return "on" if alone else _SORTS.get(channel.kind, "on")


def noun(one: str, many: str) -> Fact:
    """A noun with its article and its plural."""
    return fact("noun", one=Name(one), many=Name(many), article=_article(one), number="one")


def _article(word: str) -> str:
    low = word.lower()
    if low.startswith(_SOUNDS_LIKE_A_CONSONANT):
        return "a"
    return "an" if low[:1] in _VOWELS or low.startswith(_SOUNDS_LIKE_A_VOWEL) else "a"


def with_article(phrase: str) -> str:
    """A phrase such as `A runtime for …`, in the middle of a sentence; one without an article gets it."""
    first = phrase.split(" ", 1)[0]
    if first in ("A", "An", "The"):
        return phrase[:1].lower() + phrase[1:]
    return phrase


def _left_out(given: Sequence[Excluded]) -> Sequence[Excluded]:
    """Each once; a candidate is whom the matter is about, and is not named a second time."""
    found = dict.fromkeys(given)
    return [one for one in found if one is not Excluded.CANDIDATE or Excluded.SUBJECT not in found]


def _takes_article(name: str) -> bool:
    """Whether the name of a place has `the` before it: `the dev list`, `the Discord server`; `Slack`, `GitHub issues`,
    `#general` have none; `the #dev channel` does."""
    head = _HEAD.split(name)[0]
    proper = name[:1].isupper() and (" " not in head or not head.split()[-1].islower())
    if name.startswith("#") and name.endswith((" channel", " room")):
        return True
    return not (proper or not name[:1].isalnum() or _PLURAL.search(head))


_COMMON: Final = frozenset((
    "A", "All", "An", "Annual", "Architecture", "Biweekly", "Board", "Bug", "Call", "Chat", "Community",
    "Conference", "Contributor", "Contributors", "Core", "Daily", "Design", "Developer", "Developers",
    "Development", "Discussion", "Documentation", "Emergency", "Face-to-face", "Forum", "General", "Governance",
    "In-person", "Issue", "Leadership", "Mailing", "Maintainer", "Maintainers", "Meeting", "Member", "Members",
    "Monthly", "New", "Office", "Online", "Open", "Planning", "Private", "Project", "Public", "Quarterly",
    "Regular", "Release", "Review", "Roadmap", "Security", "Special", "Steering", "Subproject", "Support", "Team",
    "Technical", "The", "Triage", "User", "Users", "Video", "Weekly", "Working", "Yearly",
))  # fmt: skip
"""What the name of a meeting can begin with and be no proper name. Any other word can be one: `India call`."""


def called(meeting: Meeting) -> Name:
    """The name of a meeting in the middle of a sentence: `the developer meeting`, but `the India call`."""
    return Name(lowered_name(meeting.name) if meeting.name.partition(" ")[0] in _COMMON else meeting.name)


def lowered_name(name: str) -> str:
    """A name of common words in the middle of a sentence: only a single capital at its beginning goes."""
    return name if _PROPER.search(name) else name[:1].lower() + name[1:]
