"""The way up: the levels of the ladder as a drawing, and a list for each of what it takes to get there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from bylaws.body.governance import Governance
from bylaws.markdown.writing import Markup
from bylaws.model.ladder import Level
from bylaws.pages.composing.modules import Section
from bylaws.pages.composing.wording import PageWords
from bylaws.pages.site.html import anchor
from bylaws.pages.site.stairs import stairs
from bylaws.words import messages as say
from bylaws.words.fact import Nested, PageTarget
from bylaws.words.facts.checklist import ChecklistFacts, is_granted

NAME: Final = "levels"
PATH: Final = "levels.md"
DOCUMENT: Final = "ladder"
"""The document with which the page is one, where it is made."""
SECTIONS: Final = (Section("introduction"),)


def sections(words: PageWords) -> Sequence[Section]:
    """The introduction, and a section for each level that somebody grants."""
    granted = [level for level in words.governance.body.ladder.values() if is_granted(level)]
    return (*SECTIONS, *(_become(words, level) for level in granted))


def _become(words: PageWords, level: Level) -> Section:
    checklist = words.facts.checklist(level)
    values = {"checklist": checklist, "button": _button(words, checklist)}
    return Section(checklist.target.section, words.speech.plainly(checklist.heading), "", "_become", values, "become")


def applies(governance: Governance) -> bool:
    levels = governance.body.ladder.values()
    return len(levels) > 1 or any(map(is_granted, levels))


def context(words: PageWords) -> Mapping[str, Any]:
    levels = list(words.governance.body.ladder.values())
    names = words.facts.names
    first, last = levels[0], levels[-1]
    granted = next((one for one in levels if is_granted(one) and one.becoming), None)
    introduced = say.levels_introduction(
        body=names.project, n=len(levels), first=names.role(first), last=names.role(last)
    )
    is_joined = words.are_one(NAME, DOCUMENT)
    return {
        "introduction": [
            introduced if len(levels) > 1 else None,
            say.levels_first(role=names.role(granted), page=words.facts.checklist(granted).target) if granted else None,
            say.levels_more(page=PageTarget("ladder")) if "ladder" in words.facts.made and not is_joined else None,
        ],
        "drawing": stairs(words, levels),
    }


def _button(words: PageWords, checklist: ChecklistFacts) -> Markup | None:
    """What a candidate opens, with the list filled in."""
    found = checklist.way_in(_as_text(words, checklist))
    if found is None:
        return None
    said, address = found
    link = anchor(words.speech.plainly(said), address).replace("<a ", '<a class="md-button" ', 1)
    return Markup(f"<p>{link}</p>")


def _as_text(words: PageWords, checklist: ChecklistFacts) -> str:
    """The conditions as a list of tasks in plain text."""
    conditions = checklist.conditions
    return "\n".join(_tasks(words, conditions.items if conditions else (), ""))


def _tasks(words: PageWords, items: Sequence[Any], indent: str) -> Sequence[str]:
    found: list[str] = []
    for item in items:
        if isinstance(item, Nested):
            found += [f"{indent}- {_plainly(words, item.head)}", *_tasks(words, item.items, f"{indent}  ")]
        else:
            parts = item if isinstance(item, list) else [item]
            found.append(f"{indent}- [ ] {' '.join(_plainly(words, part) for part in parts)}")
    return found


def _plainly(words: PageWords, item: Any) -> str:
    return str(item) if isinstance(item, str) else words.speech.plainly(item)
