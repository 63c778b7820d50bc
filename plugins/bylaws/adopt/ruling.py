"""Facts about votes, meetings, changes of the rules and what holds for every role, as keys of a record."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from bylaws.adopt.changing import slug_of
from bylaws.adopt.draft import Node, OneLine, Told, packed
from bylaws.adopt.kinds import NOT_READ, VoteKinds, group, told
from bylaws.adopt.levels import Levels
from bylaws.adopt.lists import free
from bylaws.adopt.prose import Statement

_OF_FEW: Final = re.compile(r"\blead\b|committee|\bteam\b|-response\b")
_APPROVALS: Final = re.compile(r"^\d+-approvals?$")
_IN_WORDS: Final = {1: "one", 2: "two", 3: "three"}
_WHO_GOVERNS: Final = ("project.governing_body", "voting.electorate")


class Rules:
    """The rules of a record in the making."""

    def __init__(self, votes: VoteKinds, levels: Levels, *, are_written: bool) -> None:
        """`are_written`: whether there is a document about rules, in which more may stand than was read."""
        self.votes = votes
        self.chosen = votes.chosen
        self.levels = levels
        self.are_written = are_written

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
        aim = chosen.get("voting.aim")
        if aim:
            found["aim"] = told(aim)
        default = chosen.get("voting.default")
        silence = chosen.get("voting.silence")
        if default:
            passes = "no objection" if default.value == "lazy-consensus" else "consensus"
            lasts = told(silence, raw=True) if silence else NOT_READ
            window = {"open_for": lasts} if passes == "no objection" else {}
            self.votes.kinds[default.value] = OneLine({"passes": Told(passes, (default.place,)), **window})
            found["default"] = Told(default.value, (default.place,))
        rest = chosen.get("voting.everything_else")
        if rest and not default:
            found["default"] = self.votes.vote(rest)
        otherwise = chosen.get("voting.otherwise")
        if otherwise:
            found["otherwise" if "default" in found else "default"] = self.votes.vote(otherwise)
        found |= self._voters(otherwise, rest)
        stronger = chosen.get("voting.stronger")
        if stronger and stronger.by and stronger.value != "undecided":
            found["stronger"] = OneLine({"by": Told(stronger.by), "vote": self.votes.vote(stronger)})
        quorum = chosen.get("voting.quorum")
        if quorum and self.votes.kinds:
            found["quorum"] = Told(quorum.value, (quorum.place,), raw=True)
        votes = chosen.get("voting.votes_per_organization")
        if votes and self.votes.kinds:
            found["votes_per_organization"] = Told(votes.value, (votes.place,), raw=True)
        steps = chosen.get("voting.steps")
        if steps and self.votes.kinds:
            found["steps"] = [Told(item.text, (item.place,)) for item in steps.items]
        if self.votes.kinds:
            found["kinds"] = {name: self._limited(name, line) for name, line in self.votes.kinds.items()}
        return found

    def _voters(self, *taken: Statement | None) -> dict[str, Node]:
        """Who votes, whose votes are welcome, who may ask for a vote, when it ends; `taken`: how votes are taken."""
        found: dict[str, Node] = {}
        voters = next((fact for fact in taken if fact and fact.by == self.votes.top), None)
        if voters and self.votes.top:
            found["electorate"] = Told(self.votes.top, (voters.place,))
        elif "voting.electorate" in self.chosen and any(taken):
            found["electorate"] = told(self.chosen["voting.electorate"])
        for key in ("may_vote_too", "demanded_by", "closes"):
            if f"voting.{key}" in self.chosen:
                found[key] = told(self.chosen[f"voting.{key}"])
        return found

    def _limited(self, name: str, line: OneLine) -> OneLine:
        """A kind of vote with what the documents say of all votes."""
        window = self.chosen.get("voting.open_for")
        votes = self.chosen.get("voting.votes_per_organization")
        for key in ("voting.of", "voting.of_majority"):
            base = self.chosen.get(key)
            if base and line.pairs["passes"].value == base.of and "of" not in line.pairs:
                line.pairs["of"] = told(base)
        if name not in ("lazy-consensus", "consensus") and not _APPROVALS.search(name):
            if window:
                line.pairs["open_for"] = Told(window.value, (window.place,), raw=True)
            else:
                line.pairs["open_for"] = NOT_READ
            if votes:
                line.pairs.pop("votes_per_organization", None)  # it is said of every vote
        return line

    def _lifecycle(self) -> Node:
        found: dict[str, Node] = {}
        alike = self.levels.leave_alike
        leaving = self.levels.stepping_down("" if "" in alike else alike[0]) if alike else {}
        for key in ("down_the_ladder", "successor"):
            if f"leaving.{key}" in self.chosen:
                leaving[key] = told(self.chosen[f"leaving.{key}"], raw=True)
        if leaving:
            found["stepping_down"] = packed(leaving)
        named = {key.split(".")[1] for key in self.chosen if key.startswith("emeritus.")}
        emeritus = self.levels.emeritus(named.pop()) if len(named) == 1 else None
        if emeritus:
            found["emeritus"] = emeritus
        removal = self.levels.removal("")
        if removal:
            if any(_OF_FEW.search(self.chosen[key].value) for key in _WHO_GOVERNS if key in self.chosen):
                found["removes"] = NOT_READ  # without it, the rule would be for those who govern, and no one else
            found["removal"] = removal
        inactive = self.chosen.get("inactivity.")
        if inactive:
            found["inactivity"] = self.levels.inactivity(inactive)
        return found | self._unread(found) if self.are_written else found

    def _unread(self, found: Mapping[str, Node]) -> dict[str, Node]:
        """What documents about rules have rules about, and of which none was read."""
        said = {key.split(".")[0] for key in self.chosen if not key.startswith("inactivity..")}
        wanted = ("inactivity", "removal", "stepping_down", "emeritus")
        return {key: NOT_READ for key in wanted if key not in found and key not in said}

    def _amendments(self) -> Node:
        fact, window = self.chosen.get("amendments.vote"), self.chosen.get("amendments.open_for")
        pairs = self.votes.ruled(fact) if fact else {}
        if window:
            pairs["open_for"] = told(window, raw=True)
        for key in ("discussion", "opens", "may_vote_too"):
            if f"amendments.{key}" in self.chosen:
                pairs[key] = told(self.chosen[f"amendments.{key}"], raw=key != "may_vote_too")
        minor = self.chosen.get("amendments.editorial")
        if minor:
            self.votes.kinds.setdefault(
                minor.value, OneLine({"passes": Told("no objection", (minor.place,)), "open_for": NOT_READ})
            )
            pairs["editorial"] = told(minor)
        if pairs and not fact:
            pairs["vote"] = NOT_READ
        return OneLine(pairs) if pairs else NOT_READ if self.are_written else {}

    def _decisions(self) -> Node:
        found: dict[str, Node] = {}
        taken = {"disputes", "cncf-resources", "merge-a-change"}
        for key, fact in self.chosen.items():
            what = key.removeprefix("decision.")
            if what != key:
                found[free(slug_of(" ".join(what.split()[:4])), taken)] = {
                    "what": Told(what, (fact.place,)),
                    **self.votes.ruled(fact),
                }
        final = self.chosen.get("disputes.final")
        if final:
            found["disputes"] = {
                "what": Told("Settle a dispute that nobody else could settle"), "topic": Told("conflicts"),
                "by": told(final), **({"alone": Told("true", raw=True)} if final.value.endswith("lead") else {}),
            }  # fmt: skip
        resources = self.chosen.get("resources.vote")
        if resources:
            asked, delegated = self.chosen.get("resources.proposed_by"), self.chosen.get("resources.delegated")
            by = {"proposed_by": told(asked)} if asked else {}
            found["cncf-resources"] = {
                "what": Told("Request resources from the CNCF"),
                **by,
                **self.votes.ruled(resources),
                **({"delegation": told(delegated)} if delegated else {}),
            }
        merging = self.chosen.get("merging.approvals")
        if merging:
            count = int(merging.value.split()[2])
            name = f"{count}-approval{'s' if count > 1 else ''}"
            words = f"{_IN_WORDS.get(count, count)} approval{'s' if count > 1 else ''}"
            passes = Told(merging.value, (merging.place,), raw=True)
            self.votes.kinds[name] = OneLine({"name": Told(words), "passes": passes, "article": Told("none", raw=True)})
            found["merge-a-change"] = {
                "what": Told("Merge a change"),
                "topic": Told("contributions"),
                "vote": Told(name, (merging.place,)),
                "by": group(merging.by),
            }
        return found

    def _meetings(self) -> Node:
        name, when = self.chosen.get("meeting.name"), self.chosen.get("meeting.when")
        if not name or not when:
            return {}
        found: dict[str, Node] = {"name": Told(name.value), "when": Told(when.value, (when.place,), raw=True)}
        at, zone = self.chosen.get("meeting.at"), self.chosen.get("meeting.zone")
        if at and zone and at.place == when.place:  # that of another meeting may stand elsewhere
            found["at"] = Told(at.value, (at.place,), raw=True)
            found["zone"] = Told(zone.value, raw=True)
        public = self.chosen.get("meeting.public")
        if public and public.value == "false" and public.place == when.place:
            found["public"] = told(public, raw=True)
        attendance = self.chosen.get("meeting.attendance")
        if attendance:
            found["attendance"] = told(attendance)
        if "meeting.zones_permitting" in self.chosen:
            found["zones_permitting"] = told(self.chosen["meeting.zones_permitting"], raw=True)
        return {slug_of(name.value): found}

    def _closed_meetings(self) -> Node:
        fact = self.chosen.get("closed_meetings")
        if not fact:
            return []
        line = OneLine({"purposes": Told("[security reports, conduct reports]", (fact.place,), raw=True)})
        called, invited = self.chosen.get("closed_meetings.called_by"), self.chosen.get("closed_meetings.invited")
        if called:
            line.pairs["called_by"] = told(called)
        if invited:
            line.pairs["invited"] = Told(f"{{role: {invited.value}, excluding: accused}}", (invited.place,), raw=True)
        return [line]
