"""The ladder as a staircase: each level a step that leads to what it takes, with its people, the way up and its vote.

It is a list, so that its words have the size of text on any screen; the style sheet makes stairs of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bylaws.markdown.writing import Markup, numbered, plain
from bylaws.model.ladder import Level
from bylaws.pages.composing.wording import PageWords
from bylaws.words import messages as say
from bylaws.words.fact import Fact, PageTarget
from bylaws.words.facts.checklist import is_granted
from bylaws.words.facts.roles import section_of


def stairs(words: PageWords, levels: Sequence[Level]) -> Markup:
    """The levels from the lowest to the highest."""
    speech = words.speech
    items = []
    with speech.in_lists():
        for level in levels:
            said = [str(speech.say(fact)) for fact in _riser(words, level)]
            name = speech.linker.to(_target(words, level), plain(level.name))
            items.append(Markup(f"**{name}** " + " ".join(f"<span>{one}</span>" for one in said)))
    return Markup(f'<div class="bylaws-stairs"></div>\n\n{numbered(items)}')


def _target(words: PageWords, level: Level) -> PageTarget:
    """Where a reader finds what it takes."""
    return words.facts.checklist(level).target if is_granted(level) else section_of(level)


def _riser(words: PageWords, level: Level) -> Iterator[Fact]:
    """What stands on a step: who is there, and how one gets there: by what time, by whose word, by how many votes."""
    facts, governance = words.facts, words.governance
    held = len(governance.holders(level.id))
    if held:
        yield say.stair_people(n=held)
    time = facts.ladder.time_in_roles(level)
    if time:
        yield time
    way = facts.ladder.way(level)
    if way:
        yield way
    becoming = governance.in_force(level.becoming) if level.becoming else None
    kind, group = governance.kind(becoming), governance.electorate(becoming)
    if becoming and becoming.vote and kind and group and kind.passes.counts_votes:
        count = governance.count(kind, group)
        if count:
            yield say.stair_votes(votes=facts.today.votes_of(count.needed, count.base))
