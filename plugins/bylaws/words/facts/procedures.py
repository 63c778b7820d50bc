"""Procedures: who does what, where and when, and what follows an answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bylaws.model.procedures import Step
from bylaws.words import messages as say
from bylaws.words.fact import Block, Fact, Say, Text, listed, sentence
from bylaws.words.names import Names
from bylaws.words.values import strength


def steps(names: Names, given: Sequence[Step], *, holder: str = "") -> list[list[Say]]:
    """Each step as its sentences. `holder`: the role whose holder it is about; an actor of that role is another one."""
    return [list(_step(names, one, holder)) for one in given]


def procedure(names: Names, given: Sequence[Step], lead: Fact, alone: Fact | None = None) -> Block | None:
    """Steps below a lead-in; a single step that is an instruction can follow its lead: `To return, open …`."""
    if not given:
        return None
    return Block(lead, tuple(steps(names, given)), ordered=len(given) > 1)


def _step(names: Names, it: Step, holder: str) -> Iterator[Say]:
    another = bool(holder) and it.actor is not None and it.actor.role == holder
    where = listed((Fact("place-at", names.place(name).args) for name in it.where), "or")
    yield say.step(
        actor=names.who(it.actor) if it.actor else None,
        another=another,
        strength=strength(it),
        action=Text(it.action),
        where=where,
        within=it.within or None,
        longer=bool(it.within and it.within.qualifier in ("at least", "more than")),
        at=it.at or None,
    )
    if it.waits:
        yield say.step_waits(time=it.waits)
    for reply, then in it.replies.items():
        yield say.step_reply(reply=Text(reply), then=Text(then))
    if it.links:
        yield say.see(links=names.links(it.links))
    if it.note:
        yield sentence(it.note) or Text("")
