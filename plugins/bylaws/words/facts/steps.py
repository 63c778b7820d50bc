"""Steps of a procedure: what is done, by whom, where, when, and what follows an answer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from bylaws.model.channels import ChannelKind
from bylaws.model.groups import WHERE_RAISED, Excluded
from bylaws.model.noted import Strength
from bylaws.model.procedures import Discussion, NamedLink, Step
from bylaws.source import Open
from bylaws.words import messages as say
from bylaws.words.english import uncapitalized
from bylaws.words.fact import Block, Fact, Joint, Listed, Target, Text, in_full, listed, remark
from bylaws.words.names import Names
from bylaws.words.values import strength

_GENERIC: Final = {ChannelKind.PULL_REQUESTS: ("pull request",), ChannelKind.ISSUES: ("issue",)}
"""What a channel is called when it is not called by its name."""
_LONGER: Final = ("at least", "more than")


def reading(pages: Sequence[NamedLink]) -> Fact | None:
    """The pages that say more."""
    found = listed(say.page_to_read(target=Target(it.url), text=Text(it.text)) for it in pages)
    return say.see_more(pages=found) if found else None


def reasoned(why: Text | None, it: Block) -> Block:
    """A block behind the reason for it, in the same paragraph."""
    lead = say.sentences(words=Listed((why, it.lead), "sentences")) if why and it.lead else why or it.lead
    return Block(lead, it.items, it.ordered)


class StepFacts:
    """How steps read, wherever they stand."""

    def __init__(self, names: Names) -> None:
        self.names = names

    def all(self, steps: Sequence[Step] | Open, *, holder: str = "", others: bool = False) -> list[list[Fact | Text]]:
        """A list of steps, each as its sentences. A discussion that follows a step is a step of its own. `holder`: the
        role of the person whom they are about: an actor of that role is another one. `others`: whether they are about
        the reader, so that `you` cannot be who takes a step that names nobody."""
        found: list[list[Fact | Text]] = []
        for step in steps:
            found.append(self.step(step, holder=holder, others=others, again=bool(found)))
            if step.discussed:
                found.append(self._discussion(step.discussed))
        return found

    def procedure(self, steps: Sequence[Step] | Open, lead: Fact, *, others: bool = False) -> Block | None:
        """Numbered steps below a lead-in without its colon; a single step follows it in the same sentence."""
        found = self.all(steps, others=others)
        if not found:
            return None
        if len(found) == 1:
            return Block(say.procedure_alone(lead=lead, step=Listed(tuple(found[0]), "sentences")))
        return Block(say.procedure_lead(lead=lead), tuple(found), ordered=True)

    def step(
        self, step: Step, *, holder: str = "", others: bool = False, cased: bool = False, again: bool = False
    ) -> list[Fact | Text]:
        """One step, as its sentences. `cased`: whether another sentence says in which case it is done. `again`: whether
        a step before it says where the matter was raised."""
        how = strength(step)
        action, left = self._with_places(step)
        longer = bool(step.within and step.within.qualifier in _LONGER)
        more = {
            "where": at_places(self.names, left),
            "at": step.at,
            "within": None if longer else step.within,
            "lasts": step.within if longer else None,
        }
        first, rest = first_sentence(action)
        if step.actor:
            group = self.names.who(step.actor)
            if again and step.actor.scope == WHERE_RAISED:
                group = group.but(where="that")
            apart = Excluded.SUBJECT in step.actor.excluding or (holder and step.actor.role == holder)
            who = group if step.together else another(group) if apart else some(group)
            if group.args["kind"] == "anyone" and how in (None, Strength.MAY, Strength.ENCOURAGED):
                who, how = group.form("any"), how or Strength.MAY  # nobody in particular has to
            done = say.step_done(who=who, strength=how, action=Text(first), **more)
        elif how:
            done = say.step_you(strength=how, action=Text(first), others=others, **more)
        else:
            done = say.step_plain(action=Text(first), **more)
        if step.when and not cased:
            done = say.step_in_case(case=lowered(step.when), what=done)
        found: list[Fact | Text | None] = [
            say.step_sentence(what=done),
            in_full(rest),
            say.step_waits(time=step.waits) if step.waits else None,
            *(say.step_reply(reply=lowered(reply), then=lowered(then)) for reply, then in step.replies.items()),
            say.step_see(links=self.names.links(step.links)) if step.links else None,
            remark(step.note),
        ]
        return [one for one in found if one]

    @staticmethod
    def _discussion(it: Discussion) -> list[Fact | Text]:
        note = it.note or ""
        phrase = Text(note.rstrip(".")) if note[:1].islower() else None
        behind = None if phrase else in_full(note)
        return [say.step_discussion(time=it.length, note=phrase), *([behind] if behind else [])]

    def _with_places(self, step: Step) -> tuple[str, list[str]]:
        """The action with links on the places that it names in its own words, and the places that it does not name."""
        action, left = step.action, []
        for place in step.where:
            linked = self._linked(action, place)
            if linked:
                action = linked
            else:
                left.append(place)
        return action, left

    def _linked(self, action: str, place: str) -> str | None:
        channel = self.names.body.channels.get(place)
        if channel is None or "](" in action:
            return None
        stems = [channel.name.removesuffix("s"), *_GENERIC.get(channel.kind, ())]
        patterns = (rf"(?<!\w){re.escape(stem)}s?\b" for stem in stems)
        found = next((hit for one in patterns if (hit := re.search(one, action, re.IGNORECASE))), None)
        if not found:
            return None
        address = channel.url or (f"mailto:{channel.address}" if channel.address else "")
        return f"{action[: found.start()]}[{found[0]}]({address}){action[found.end() :]}" if address else action


def some(who: Fact) -> Fact:
    """Somebody of a group: `a maintainer`."""
    several = who.args.get("kind") == "party" and who.number == "other"
    return who.form("some").but(number="other" if several else "one")


def another(who: Fact) -> Fact:
    """Somebody of a group to which the person concerned belongs too: `another maintainer`."""
    return who.form("another").but(number="one")


def at_places(names: Names, places: Sequence[str] | Open, how: Joint = "or") -> Listed | None:
    """`on the developer mailing list, in GitHub issues or in pull requests`. `how`: `and` where it is all of them."""
    return listed((names.place(name).form("at") for name in places), how)


def first_sentence(text: str) -> tuple[str, str]:
    """The first sentence without its full stop, and the rest."""
    found = re.match(r"(.+?[a-z)`\]])\.(?:\s+(?=[A-Z`\[])(.*))?$", text.strip(), re.DOTALL)
    return (found[1], found[2] or "") if found else (text.strip().removesuffix("."), "")


def lowered(text: str) -> Text:
    """Words of the body in the middle of a sentence."""
    return Text(uncapitalized(text))
