"""Which sections a page has, and in which order."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bylaws.model.documents import PageOptions
from bylaws.pages.composing.modules import Section

OPENING: Final = "introduction"
"""The section without a heading that opens a page."""


def in_order(options: PageOptions, known: Mapping[str, Section]) -> list[str]:
    """Which sections, in which order: exactly `order` where it is given, with the parts that belong to them."""
    dropped = {name for name, change in options.sections.items() if change.drop}
    if options.order:
        chosen = [OPENING] * (OPENING in known and OPENING not in options.order)
        for name in options.order:
            chosen += [one for one, section in known.items() if section.kin == name] or [name]
        within = {name: section.within for name, section in known.items()}
        within |= {name: change.within for name, change in options.sections.items() if change.within}
        elsewhere = {name for name, section in known.items() if _names(section) & set(options.order)}
        order = chosen
        while parts := [name for name, outer in within.items() if outer in order and name not in {*order, *elsewhere}]:
            order = order + parts
    else:
        order = list(known)
        for name, change in options.sections.items():
            if name not in known:
                behind = order.index(change.after) + 1 if change.after in order else len(order)
                order.insert(behind, name)
    return [name for name in order if name not in dropped]


def _names(section: Section) -> set[str]:
    """By what `order` can name a section of another page that has its home here: `ladder/removal`, `ladder/levels`."""
    return {f"{section.page}/{word}" for word in (section.id, section.kin)} if section.page else set()
