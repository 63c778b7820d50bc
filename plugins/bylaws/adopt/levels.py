"""Facts about one role as keys of a record: how it begins and ends, and what is listed under it."""

from __future__ import annotations

from typing import Final

from bylaws.adopt.draft import Node, OneLine, Told, packed
from bylaws.adopt.kinds import NOT_READ, VoteKinds, group, told
from bylaws.adopt.prose import Item, Statement
from bylaws.adopt.roles import ListedRole
from bylaws.problems import Place

LISTS: Final = ("responsibilities", "requirements", "privileges")
"""Facts that are lists, one a role."""
_OPEN_TO_ALL: Final = ("contributor", "participant")
_SINGLE: Final = {
    "size": "size", "term": "term", "term_limit": "term_limit", "indefinite": "indefinite",
    "github_team": "github_team", "listed": "listed_in",
}  # fmt: skip
"""Facts that are one value of a role, and their keys in the record."""
_RAW: Final = ("size", "term", "term_limit", "indefinite")
_GROUPS: Final = ("drawn_from", "nominated_by", "invited_by")
_PLAIN: Final[tuple[str, ...]] = (
    "automatic",
    "neutral",
    "drawn_from",
    "nominated_by",
    "self_nomination",
    "nomination",
    "nominations_open_for",
    "consent",
    "invited_by",
)
"""What is said of how somebody comes to hold a role, before anybody decides."""


class Levels:
    """What documents say of each role."""

    def __init__(self, votes: VoteKinds) -> None:
        self.votes = votes
        self.chosen = votes.chosen

    def level(self, role: ListedRole) -> Node:
        """What the documents say of one role."""
        found: dict[str, Node] = {"name": Told(role.name), **self._listed(role)}
        inactive = self.chosen.get(f"inactivity.{role.id}")
        parts = {
            "becoming": self._becoming(role),
            "removal": self.removal(role.id),
            "stepping_down": packed(way) if not self.leave_alike and (way := self.stepping_down(role.id)) else None,
            "inactivity": self.inactivity(inactive) if inactive else None,
            "emeritus": self._emeritus_of(role.id),
        }
        found |= {key: part for key, part in parts.items() if part}
        onboarding = self.chosen.get(f"onboarding.{role.id}")
        if onboarding:
            found["onboarding"] = [Told(item.text, (item.place,)) for item in onboarding.items]
        for key, name in _SINGLE.items():
            fact = self.chosen.get(f"{key}.{role.id}")
            if fact:
                found[name] = told(fact, raw=key in _RAW)
        cap = self._cap(role.id)
        if cap:
            found["cap"] = cap
        if (role.is_team or role.is_office) and any(key.startswith(f"election.{role.id}.") for key in self.chosen):
            found["election"] = Told(election_of(role.id))
        if role.is_team:
            found |= self._team(role)
        return packed(found)

    def _listed(self, role: ListedRole) -> dict[str, Node]:
        """What the documents list under a role, in their order and words."""
        found: dict[str, Node] = {}
        below = self.chosen.get(f"includes.{role.id}")
        if below and below.value in self.votes.roles and below.value != role.id:
            line = OneLine({"role": Told(below.value, (below.place,))})
            if below.of:
                line.pairs["inherits"] = Told(f"[{below.of}]", raw=True)
            found["includes"] = line
        for key in LISTS:
            fact = self.chosen.get(f"{key}.{role.id}")
            items = [item for item in fact.items if item.place not in self._consumed(role)] if fact else []
            if fact and items:
                listed: list[Node] = [Told(item.text, (item.place,)) for item in items]
                found[key] = [{"any_of": listed}] if fact.of == "any" and len(listed) > 1 else listed
        ways = self.chosen.get(f"getting_started.{role.id}")
        if ways and not role.is_team and not role.is_office:
            found["getting_started"] = [Told(item.text, (item.place,)) for item in ways.items]
        access = self.chosen.get(f"access.{role.id}")
        if access:
            others = found.get("privileges", [])
            found["privileges"] = [OneLine({"access": told(access)}), *(others if isinstance(others, list) else [])]
        return found

    def _consumed(self, role: ListedRole) -> set[Place]:
        """Where requirements stand that say nothing but who backs somebody."""
        keys = (f"becoming.{role.id}.sponsors", f"becoming.{role.id}.self_nomination")
        lines = {(fact.place.path, fact.place.line) for key in keys if (fact := self.chosen.get(key))}
        items = [item for key in LISTS if (fact := self.chosen.get(f"{key}.{role.id}")) for item in fact.items]
        return {item.place for item in items if (item.place.path, item.place.line) in lines}

    def _becoming(self, role: ListedRole) -> Node | None:
        said = {
            key.rpartition(".")[2]: fact for key, fact in self.chosen.items() if key.startswith(f"becoming.{role.id}.")
        }
        if not said:
            return None if role.is_team or role.is_office or role.id in _OPEN_TO_ALL else NOT_READ
        pairs: dict[str, Told] = {key: _plainly(key, said[key]) for key in _PLAIN if key in said}
        if "nominated_by" in said and said["nominated_by"].of:
            pairs["nomination_strength"] = Told(said["nominated_by"].of, raw=True)
        if "nominate_in" in said:
            pairs["nominate_in"] = told(said["nominate_in"])
        if "sponsors" in said:
            pairs["sponsors"] = _sponsors(said["sponsors"])
        if "seconded_by" in said:
            fact = said["seconded_by"]
            pairs["seconded_by"] = Told(f"{{count: 1, role: {group(fact.value).value}}}", (fact.place,), raw=True)
        if "approvals" in said:
            needed = said["approvals"]
            pairs["approvals"] = Told(f"[{{passes: {needed.value}, by: {needed.by}}}]", (needed.place,), raw=True)
        pairs |= self._decision(role.id, said)
        steps = self._steps(said)
        return {**pairs, "steps": steps} if steps else OneLine(pairs)

    def _steps(self, said: dict[str, Statement]) -> list[Node]:
        """What is done in which order, but for what is a rule of its own already."""
        told_apart = {(fact.place.path, fact.place.line) for key, fact in said.items() if key != "steps"}
        items = said["steps"].items if "steps" in said else ()
        return [Told(it.text, (it.place,)) for it in items if (it.place.path, it.place.line) not in told_apart]

    def _decision(self, role: str, said: dict[str, Statement]) -> dict[str, Told]:
        """Who decides on somebody, by which vote, and when."""
        vote = said.get("vote")
        pairs = self.votes.ruled(vote, role, most=said.get("votes_per_organization")) if vote else {}
        if (
            not vote and "automatic" not in said and "invited_by" not in said
        ):  # sponsors and approvals come besides the decision
            pairs["vote"] = NOT_READ
        if "by" in said:
            pairs["by"] = told(said["by"])
        timed = ("opens", "open_for", "takes_effect") if vote else ()
        pairs |= {key: told(said[key], raw=True) for key in timed if key in said}
        if "may_vote_too" in said:
            pairs["may_vote_too"] = told(said["may_vote_too"])
        return pairs

    def removal(self, who: str) -> Node | None:
        """How holders of a role are removed; `who` is empty for what holds for everybody."""
        vote, grounds = self.chosen.get(f"removal.{who}.vote"), self.chosen.get(f"removal.{who}.grounds")
        without = f"removal.{who}.without_subject" in self.chosen
        pairs = self.votes.ruled(vote, who, without_subject=without) if vote else {}
        if not grounds:
            return OneLine(pairs) if pairs else None
        items: list[Node] = [Told(item.text, (item.place,)) for item in grounds.items]
        return {"grounds": items, **(pairs or {"vote": NOT_READ})}

    @property
    def leave_alike(self) -> tuple[str, ...]:
        """The roles of which the same is said about stepping down, where these are all that one comes to by a decision;
        none where a role has a way of its own."""
        named = {key.partition(".")[2]: fact for key, fact in self.chosen.items() if key.startswith("stepping_down.")}
        levels = {
            role.id for role in self.votes.roles.values()
            if not role.is_team and not role.is_office and role.id not in _OPEN_TO_ALL
        }  # fmt: skip
        ways = {
            (fact.value, *(item.text for item in self._said_of(who, "stepping_steps"))) for who, fact in named.items()
        }
        return tuple(named) if "" in named or (named.keys() >= levels and len(ways) == 1) else ()

    def stepping_down(self, who: str) -> dict[str, Node]:
        """How holders of a role leave it; `who` is empty for what is said of everybody."""
        fact, steps = self.chosen.get(f"stepping_down.{who}"), self._items(who, "stepping_steps")
        found: dict[str, Node] = {}
        if fact and not (steps and fact.value == "allowed"):  # the steps say it
            found[fact.value] = Told("true", (fact.place,), raw=True)
        if steps:
            found["steps"] = steps
        return found

    def _cap(self, who: str) -> Node | None:
        """How many seats one organization may hold, and what follows from more."""
        limit = self.chosen.get(f"cap.{who}")
        if not limit:
            return None
        found: dict[str, Node] = {"limit": told(limit, raw=True)}
        if limit.of:
            found["from"] = Told(limit.of)
        for name, keys in (
            ("at_election", ("cap_at_election",)),
            ("on_breach", ("cap_on_breach", "cap_on_breach_else")),
        ):
            steps = self._items(who, *keys)
            if steps:
                found[name] = steps
        return found if len(found) > 1 else told(limit, raw=True)

    def _items(self, who: str, *keys: str) -> list[Node]:
        """The items of several facts about a role, in their order."""
        return [Told(item.text, (item.place,)) for key in keys for item in self._said_of(who, key)]

    def _said_of(self, who: str, key: str) -> tuple[Item, ...]:
        fact = self.chosen.get(f"{key}.{who}")
        return fact.items if fact else ()

    def _emeritus_of(self, who: str) -> Node | None:
        """Emeritus status of one role, where the documents speak of that of several."""
        named = {key.split(".")[1] for key in self.chosen if key.startswith("emeritus.")}
        return self.emeritus(who) if len(named) > 1 and who in named else None

    def emeritus(self, who: str) -> Node | None:
        found: dict[str, Node] = {}
        for part in ("when", "rights"):
            fact = self.chosen.get(f"emeritus.{who}.{part}")
            if fact:
                found[part] = [Told(item.text, (item.place,)) for item in fact.items]
        permanent, back = self.chosen.get(f"emeritus.{who}"), self.chosen.get(f"emeritus.{who}.back")
        if permanent:
            found["permanent"] = Told("true", (permanent.place,), raw=True)
        if back:
            found["back"] = Told("{as_new: true}", (back.place,), raw=True)
        vote, silent = self.chosen.get(f"emeritus.{who}.back_by"), self.chosen.get(f"emeritus.{who}.without_vote")
        if vote:
            found["back"] = OneLine(self.votes.ruled(vote))
        if silent:
            found["without_vote"] = told(silent, raw=True)
        return packed(found) if found else None

    def _team(self, role: ListedRole) -> dict[str, Node]:
        """What is said of teams alone."""
        vacancy: dict[str, Node] = {}
        steps = self._items(role.id, "vacancy", "vacancy_else")
        if steps:
            vacancy["steps"] = steps
        for key, name in (("vacancy_rest", "rest_of_term"), ("vacancy_skip", "skip_within")):
            fact = self.chosen.get(f"{key}.{role.id}")
            if fact:
                vacancy[name] = told(fact, raw=True)
        found: dict[str, Node] = {"vacancy": vacancy} if vacancy else {}
        for key, raw in (
            ("seat_owner", False),
            ("appointed_by", False),
            ("replaced_per_year", True),
            ("outsiders", True),
        ):
            fact = self.chosen.get(f"{key}.{role.id}")
            if fact and (key != "appointed_by" or fact.value in self.votes.roles):
                found[key] = told(fact, raw=raw)
        powers = self._items(role.id, "powers")
        if powers:
            found["powers"] = powers
        decides = self.chosen.get(f"decides.{role.id}")
        if decides:
            found["decides"] = OneLine({"vote": self.votes.vote(decides)})
        return found | (self._security_team() if role.id == "security-response" else {})

    def inactivity(self, fact: Statement) -> Node:
        time = fact.value.removeprefix("at least ").removeprefix("more than ")
        clock = OneLine({"without": Told("contributions"), "longer_than": Told(time, (fact.place,), raw=True)})
        found: dict[str, Node] = {"clocks": [clock]}
        silence = self.chosen.get("no_communication")
        if silence and fact.key == "inactivity.":
            found["clocks"] = [
                clock, OneLine({"without": Told("communication"), "longer_than": told(silence, raw=True)})
            ]  # fmt: skip
        longer = self.chosen.get(f"inactivity_extended.{fact.key.partition('.')[2]}")
        then = fact.by
        if longer:
            found["effects"] = [OneLine({"then": Told("removed", (longer.place,))})]
            found["extended_by"] = OneLine(self.votes.ruled(longer))
        if then:
            found["effects"] = [OneLine({"then": Told(then, (fact.place,))})]
        follows: list[Node] = [
            OneLine({"then": Told(key.partition(".")[2], (other.place,))})
            for key, other in self.chosen.items() if key.startswith("consequence.")
        ]  # fmt: skip
        if follows and not then and not longer:
            found["effects"] = follows
        return found

    def _security_team(self) -> dict[str, Node]:
        found: dict[str, Node] = {}
        for key in ("appointed_by", "may_be_everyone", "size", "review_every"):
            fact = self.chosen.get(f"security_team.{key}")
            if fact and (key not in ("appointed_by", "may_be_everyone") or fact.value in self.votes.roles):
                found[key] = Told(fact.value, (fact.place,), raw=key in ("size", "review_every"))
        return found


def election_of(who: str) -> str:
    """The id of the election of whoever holds a role."""
    return f"{who}-election"


def _plainly(key: str, fact: Statement) -> Told:
    if key in _GROUPS:
        return group(fact.value, (fact.place,))
    return told(fact, raw=fact.value == "true" or key == "nominations_open_for")


def _sponsors(fact: Statement) -> Told:
    apart = ", from_other_organizations: 1" if fact.of else ""
    return Told(f"{{count: {fact.value}, role: {group(fact.by).value}{apart}}}", (fact.place,), raw=True)
