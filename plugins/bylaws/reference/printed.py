"""On which page and in which section each key is printed, in the words of the reference."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from bylaws.pages.homes import EVERY_PAGE, Homes, homes_of
from bylaws.source import Node

MOST: Final = 4
"""So many sections are named; what can stand in more of them is printed with the rule to which it belongs."""


def printed(node: type[Node], names: Sequence[str]) -> Iterator[str]:
    """Sentences on the keys of a node, by attribute: where most of them are printed, and what differs."""
    where = {name: _where(homes_of(node, name)) for name in names if name not in ("note", "strength")}
    if not where:
        return
    usual, _ = Counter(where.values()).most_common(1)[0]
    if usual:
        yield f"{usual[0].upper()}{usual[1:]}."
    differing: dict[str, list[str]] = {}
    for name, said in where.items():
        if said and said != usual:
            differing.setdefault(said, []).append(f"`{node.FIELDS[name].key}`")
    if differing:
        yield "\n".join(f"- {', '.join(keys)}: {said}" for said, keys in differing.items())


def _where(homes: Sequence[Homes]) -> str:
    """`printed in `governance/voting``, or what the key is for instead; empty where nobody says it."""
    reasons = list(dict.fromkeys(one.unsaid for one in homes if one.unsaid))
    sections = list(dict.fromkeys(section for one in homes for section in one.sections))
    if EVERY_PAGE in sections:
        return "printed wherever it is named"
    if len(sections) > MOST:
        return "printed with the rule to which it belongs"
    if sections:
        return f"printed in {', '.join(map(_section, sections))}"
    return f"not printed: it {reasons[0]}" if reasons else ""


def _section(home: str) -> str:
    """A section, and what says it where its page is not made."""
    first, *others = home.split("|")
    return f"`{first}`" + "".join(f" (without that page: `{other}`)" for other in others)
