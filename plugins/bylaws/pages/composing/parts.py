"""The parts of a page: sections with sections inside, put together as Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from bylaws.markdown.writing import Markup, code, finalize, heading, plain, site_slug, slug

_HEADING: Final = re.compile(r"^#{1,6} (.+)$", re.MULTILINE)
_ANCHOR: Final = re.compile(r'<a id="([^"]+)"></a>')


@dataclass(slots=True)
class Part:
    """A section of one page, with its words."""

    id: str
    title: str
    within: str
    text: str
    kin: str = ""
    parts: list[Part] = field(default_factory=list)
    named: bool = False
    """Whether the body gave the title, which is then kept as it is."""
    beside: str = ""
    """Its title beside another section of the same title."""

    @property
    def empty(self) -> bool:
        """Whether nothing stands in it."""
        return not self.text and all(part.empty for part in self.parts)


def contents(parts: Sequence[Part]) -> str:
    """A table of contents."""
    return "\n".join(f"- [{finalize(part.title)}](#{part.id})" for part in parts)


def as_blocks(
    part: Part, level: int, seen: set[str], anchors: set[str], *, below_its_title: bool = False
) -> Iterator[str]:
    """A section as blocks of Markdown. Its id is an anchor under every slug rule, whatever its title is.

    `below_its_title`: the page has this section only, and its title, so that the heading of the page is enough.
    """
    own_slug = slug(part.title)
    if own_slug != part.id or site_slug(part.title) != part.id or (own_slug in seen and not below_its_title):
        yield f'<a id="{part.id}"></a>'
    inside = {*slugs_in(part.text)}
    seen |= {own_slug, *inside}
    anchors |= {part.id, *_ANCHOR.findall(part.text), *inside}
    if not below_its_title:
        yield str(heading(min(level, 6), part.title))
        level += 1
    yield part.text
    for inner in part.parts:
        if not inner.empty:
            yield from as_blocks(inner, level, seen, anchors)


def slugs_in(text: str) -> Iterator[str]:
    """The anchors of the headings in own Markdown."""
    return (slug(found) for found in _HEADING.findall(text)) if "#" in text else iter(())


def distinguish(parts: Sequence[Part], used: set[str], outer: str = "", ids: set[str] | None = None) -> None:
    """Give sections that are made from data, and have one title, different ones: `Docs` and `Docs (Reviewers)`; and
    sections of different pages that have one id, such as a committee and the list of its members, different ids."""
    ids = set() if ids is None else ids
    for part in parts:
        if slug(part.title) in used and not part.named:
            apart = [outer] * bool(outer) + [str(number) for number in range(2, len(used) + 3)]
            titles = [part.beside] * bool(part.beside) + [f"{part.title} ({words})" for words in apart]
            part.title = next(title for title in titles if slug(title) not in used)
        used.add(slug(part.title))
        part.id = free_id(ids, part.id, slug(part.title))
        distinguish(part.parts, used, part.title, ids)


def free_id(taken: set[str], *wanted: str) -> str:
    """The first of some ids that is not taken, for a section made from data; it is taken then."""
    counted = (f"{wanted[-1]}-{number}" for number in range(2, len(taken) + 3))
    found = next(name for name in (*wanted, *counted) if name and name not in taken)
    taken.add(found)
    return found


def stacked(blocks: Iterable[str]) -> str:
    """Blocks as one text, a blank line between them."""
    return "\n\n".join(block for block in blocks if block) + "\n"


def by_name(parts: Sequence[Part]) -> Mapping[str, str]:
    """What other files may ask for: sections by id, and all sections of one sort by the name of the sort."""
    found: dict[str, str] = {}
    inside: list[Part] = []
    for part in parts:
        below = [one for one in part.parts if not one.empty]
        found[part.id] = stacked([part.text, *(block for one in below for block in as_blocks(one, 3, set(), set()))])
        found |= {one.id: stacked([one.text]) for one in below}
        inside += below
    return {**_by_kin(inside), **found, **_by_kin(parts)}


def _by_kin(parts: Sequence[Part]) -> Mapping[str, str]:
    kins: dict[str, list[str]] = {}
    for part in parts:
        if part.kin:
            kins.setdefault(part.kin, []).extend(as_blocks(part, 3, set(), set()))
    return {kin: stacked(blocks) for kin, blocks in kins.items()}


def marked(message: str) -> Markup:
    """The words of a finding, with what stands between backticks as code."""
    pieces = re.split(r"(`[^`]+`)", message)
    return Markup(
        "".join(code(it[1:-1]) if it[:1] == it[-1:] == "`" and len(it) > 2 else plain_inside(it) for it in pieces)
    )


def plain_inside(words: str) -> Markup:
    """Text between two pieces of code, with the spaces at its ends."""
    inner = words.strip()
    return Markup(words.replace(inner, plain(inner))) if inner else Markup(words)
