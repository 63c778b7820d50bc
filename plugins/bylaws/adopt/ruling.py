"""Facts about votes, appointments, removals and inactivity as keys of a record. Kinds of votes are named here, once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from bylaws.adopt.changing import slug_of
from bylaws.adopt.draft import Node, OneLine, Told
from bylaws.adopt.prose import Statement
from bylaws.adopt.roles import ListedRole

LISTS: Final = ("responsibilities", "requirements", "privileges")
"""Facts that are lists, one a role."""
_NAMES: Final = {
    "more than 1/2": "simple-majority",
    "at least 1/2": "half",
    "at least 2/3": "two-thirds",
    "more than 2/3": "more-than-two-thirds",
    "at least 3/4": "three-quarters",
    "unanimous": "unanimous",
}
_CALLED: Final = {
    "simple-majority": "simple majority",
    "two-thirds": "two-thirds majority",
    "three-quarters": "three-quarters majority",
}
_OF: Final = {"all": "all voters", "active": "active voters", "cast": "votes cast", "present": "voters present"}
"""What tells two kinds of votes apart that have the same share."""
_PERCENT: Final = re.compile(r"(?:at least|more than) (\d+)%")
_OF_FEW: Final = re.compile(r"\blead\b|committee")
_OPEN_TO_ALL: Final = ("contributor", "participant")
_NOT_READ: Final = Told("undecided", note="not read from the documents", raw=True)
"""For what documents may well say, in words that were not understood."""
_UNDEFINED: Final = "no document says what a supermajority is"


class Rules:
    """The rules of a record in the making."""

    def __init__(self, chosen: Mapping[str, Statement], roles: Mapping[str, ListedRole], top: str) -> None:
        self.chosen = chosen
        self.roles = roles
        self.top = top
        """The id of the role that governs."""
        self.kinds: dict[str, OneLine] = {}

    # --- kinds of votes ----------------------------------------------------------------------------------------------

    def vote(self, fact: Statement) -> Told:
        """The kind of vote that a fact is about, by its id; it is defined where it is new."""
        if fact.value == "undecided":
            return Told("undecided", (fact.place,), _UNDEFINED, raw=True)
        base = fact.of if fact.of not in ("", "organizations") else ""
        percent = _PERCENT.fullmatch(fact.value)
        name = f"{percent[1]}-percent" if percent else _NAMES.get(fact.value) or slug_of(fact.value)
        called = ""
        standing = self.kinds.get(name)
        if standing is not None:
            given = standing.pairs["of"].value if "of" in standing.pairs else ""
            if base and given and base != given:
                if name in _CALLED and base in _OF:
                    called = f"{_CALLED[name]} ({_OF[base]})"
                name = f"{name}-of-{base}"
        if fact.of == "organizations":
            name = f"{name}-of-organizations"
        line = self.kinds.setdefault(name, OneLine({"passes": Told(fact.value, (fact.place,), raw=True)}))
        if percent:
            line.pairs.setdefault("name", Told(f"{percent[1]}% majority"))
        elif called:
            line.pairs.setdefault("name", Told(called))
        if base and "of" not in line.pairs:
            line.pairs["of"] = Told(base, (fact.place,))
        if fact.of == "organizations":
            line.pairs["votes_per_organization"] = Told("1 vote", raw=True)
        return Told(name, (fact.place,))

    def ruled(self, fact: Statement, *, without_subject: bool = False) -> dict[str, Told]:
        """`vote`, and `by` where others than those who govern decide."""
        pairs = {"vote": self.vote(fact)}
        by = fact.by if fact.by and fact.by != self.top else ""
        if without_subject:
            pairs["by"] = Told(f"{{role: {by or self.top}, excluding: [subject]}}", raw=True)
        elif by:
            pairs["by"] = Told(by)
        return pairs

    # --- roles -------------------------------------------------------------------------------------------------------

    def level(self, role: ListedRole) -> Node:
        """What the documents say of one role."""
        found: dict[str, Node] = {"name": Told(role.name), **self._listed(role)}
        becoming = self._becoming(role)
        if becoming:
            found["becoming"] = becoming
        removal = self.chosen.get(f"removal.{role.id}.vote")
        if removal:
            without = f"removal.{role.id}.without_subject" in self.chosen
            found["removal"] = OneLine(self.ruled(removal, without_subject=without))
        inactive = self.chosen.get(f"inactivity.{role.id}")
        if inactive:
            found["inactivity"] = self._inactivity(inactive)
        for key in ("term", "term_limit"):
            fact = self.chosen.get(f"{key}.{role.id}")
            if fact:
                found[key] = Told(fact.value, (fact.place,), raw=True)
        cap = self.chosen.get(f"cap.{role.id}")
        if cap:
            found["cap"] = Told(cap.value, (cap.place,), raw=True)
        if role.id == "security-response":
            found |= self._security_team()
        if all(isinstance(node, Told) for node in found.values()):
            return OneLine({key: node for key, node in found.items() if isinstance(node, Told)})
        return found

    def _listed(self, role: ListedRole) -> dict[str, Node]:
        """What the documents list under a role, in their order and words."""
        found: dict[str, Node] = {}
        below = self.chosen.get(f"includes.{role.id}")
        if below and below.value in self.roles and below.value != role.id:
            line = OneLine({"role": Told(below.value, (below.place,))})
            if below.of:
                line.pairs["inherits"] = Told(f"[{below.of}]", raw=True)
            found["includes"] = line
        for key in LISTS:
            fact = self.chosen.get(f"{key}.{role.id}")
            if fact:
                items: list[Node] = [Told(item.text, (item.place,)) for item in fact.items]
                found[key] = [{"any_of": items}] if fact.of == "any" else items
        return found

    def _becoming(self, role: ListedRole) -> Node | None:
        pairs: dict[str, Told] = {}
        nominated = self.chosen.get(f"becoming.{role.id}.nominated_by")
        if nominated:
            pairs["nominated_by"] = Told(nominated.value, (nominated.place,))
        vote = self.chosen.get(f"becoming.{role.id}.vote")
        if vote:
            pairs |= self.ruled(vote)
        window = self.chosen.get(f"becoming.{role.id}.open_for")
        if window and vote:
            pairs["open_for"] = Told(window.value, (window.place,), raw=True)
        if pairs:
            return OneLine(pairs)
        return None if role.is_team or role.is_office or role.id in _OPEN_TO_ALL else _NOT_READ

    def _inactivity(self, fact: Statement) -> Node:
        time = fact.value.removeprefix("at least ").removeprefix("more than ")
        clock = OneLine({"without": Told("contributions"), "longer_than": Told(time, (fact.place,), raw=True)})
        found: dict[str, Node] = {"clocks": [clock]}
        then = {"removed": "may-be-removed", "emeritus": "emeritus"}.get(fact.by)
        if then:
            found["effects"] = [OneLine({"then": Told(then, (fact.place,))})]
        return found

    def _security_team(self) -> dict[str, Node]:
        found: dict[str, Node] = {}
        for key in ("appointed_by", "may_be_everyone", "size", "review_every"):
            fact = self.chosen.get(f"security_team.{key}")
            if fact and (key not in ("appointed_by", "may_be_everyone") or fact.value in self.roles):
                found[key] = Told(fact.value, (fact.place,), raw=key in ("size", "review_every"))
        return found

    # --- what holds for all ------------------------------------------------------------------------------------------

    def sections(self) -> dict[str, Node]:
        """The top-level keys with rules, in their usual order."""
        lifecycle, amendments, decisions = self._lifecycle(), self._amendments(), self._decisions()
        return {
            "lifecycle": lifecycle,
            "voting": self._voting(),  # last of these: by then all kinds are known
            "decisions": decisions,
            "amendments": amendments,
            "meetings": self._meetings(),
            "closed_meetings": self._closed_meetings(),
        }

    def _voting(self) -> Node:
        chosen = self.chosen
        found: dict[str, Node] = {}
        default = chosen.get("voting.default")
        if default:
            passes = "no objection" if default.value == "lazy-consensus" else "consensus"
            window = {"open_for": Told("undecided", raw=True)} if passes == "no objection" else {}
            self.kinds[default.value] = OneLine({"passes": Told(passes, (default.place,)), **window})
            found["default"] = Told(default.value, (default.place,))
        rest = chosen.get("voting.everything_else")
        if rest and not default:
            found["default"] = self.vote(rest)
        otherwise = chosen.get("voting.otherwise")
        if otherwise:
            found["otherwise" if "default" in found else "default"] = self.vote(otherwise)
        voters = next((fact for fact in (otherwise, rest) if fact and fact.by == self.top), None)
        if voters:
            found["electorate"] = Told(self.top, (voters.place,))
        demanded = chosen.get("voting.demanded_by")
        if demanded:
            found["demanded_by"] = Told(demanded.value, (demanded.place,))
        stronger = chosen.get("voting.stronger")
        if stronger and stronger.by and stronger.value != "undecided":
            found["stronger"] = OneLine({"by": Told(stronger.by), "vote": self.vote(stronger)})
        quorum = chosen.get("voting.quorum")
        if quorum and self.kinds:
            found["quorum"] = Told(quorum.value, (quorum.place,), raw=True)
        if self.kinds:
            found["kinds"] = {name: self._limited(name, line) for name, line in self.kinds.items()}
        return found

    def _limited(self, name: str, line: OneLine) -> OneLine:
        """A kind of vote with what the documents say of all votes."""
        window = self.chosen.get("voting.open_for")
        votes = self.chosen.get("voting.votes_per_organization")
        if name not in ("lazy-consensus", "consensus"):
            if window:
                line.pairs["open_for"] = Told(window.value, (window.place,), raw=True)
            else:
                line.pairs["open_for"] = Told("undecided", raw=True)
            if votes:
                line.pairs["votes_per_organization"] = Told(votes.value, (votes.place,), raw=True)
        return line

    def _lifecycle(self) -> Node:
        found: dict[str, Node] = {}
        left = {key.partition(".")[2]: fact for key, fact in self.chosen.items() if key.startswith("stepping_down.")}
        steps = [fact for role, fact in left.items() if not _OF_FEW.search(role)]  # the key holds for every role
        if steps:
            found["stepping_down"] = OneLine({"any_time": Told("true", tuple(fact.place for fact in steps), raw=True)})
        emeritus = OneLine()
        for key, fact in self.chosen.items():
            if key.startswith("emeritus.") and fact.value == "permanent":
                emeritus.pairs["permanent"] = Told("true", (fact.place,), raw=True)
            elif key.startswith("emeritus.") and fact.value == "as_new":
                emeritus.pairs["back"] = Told("{as_new: true}", (fact.place,), raw=True)
        if emeritus.pairs:
            found["emeritus"] = emeritus
        removal = self.chosen.get("removal..vote")
        if removal:
            found["removal"] = OneLine(self.ruled(removal))
        inactive = self.chosen.get("inactivity.")
        if inactive:
            found["inactivity"] = self._inactivity(inactive)
        return found | self._unread(found) if self.kinds else found

    def _unread(self, found: Mapping[str, Node]) -> dict[str, Node]:
        """What a body with votes has rules about, and of which none was read."""
        said = {key.split(".")[0] for key in self.chosen if not key.startswith("inactivity..")}
        wanted = ("inactivity", "removal", "stepping_down", "emeritus")
        return {key: _NOT_READ for key in wanted if key not in found and key not in said}

    def _amendments(self) -> Node:
        fact, window = self.chosen.get("amendments.vote"), self.chosen.get("amendments.open_for")
        pairs = self.ruled(fact) if fact else {}
        if window:
            pairs["open_for"] = Told(window.value, (window.place,), raw=True)
        return OneLine(pairs) if pairs else {}

    def _decisions(self) -> Node:
        found: dict[str, Node] = {}
        for key, fact in self.chosen.items():
            what = key.removeprefix("decision.")
            if what != key:
                found[slug_of(" ".join(what.split()[:4]))] = {"what": Told(what, (fact.place,)), **self.ruled(fact)}
        resources = self.chosen.get("resources.vote")
        if resources:
            found["cncf-resources"] = {"what": Told("Request resources from the CNCF"), **self.ruled(resources)}
        return found

    def _meetings(self) -> Node:
        name, when = self.chosen.get("meeting.name"), self.chosen.get("meeting.when")
        if not name or not when:
            return {}
        found: dict[str, Node] = {"name": Told(name.value), "when": Told(when.value, (when.place,), raw=True)}
        at, zone = self.chosen.get("meeting.at"), self.chosen.get("meeting.zone")
        if at and zone:
            found["at"] = Told(at.value, (at.place,), raw=True)
            found["zone"] = Told(zone.value, raw=True)
        return {slug_of(name.value): found}

    def _closed_meetings(self) -> Node:
        fact = self.chosen.get("closed_meetings")
        if not fact:
            return []
        purposes = Told("[security reports, conduct reports]", (fact.place,), raw=True)
        return [OneLine({"purposes": purposes})]
