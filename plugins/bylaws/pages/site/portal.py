"""The front page of a portal: all bodies of a site, to search and to filter."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping, Sequence

from bylaws.body.governance import Governance
from bylaws.markdown.writing import Markup, bullets, link, plain
from bylaws.model.project import BodyType
from bylaws.model.teams import Team
from bylaws.pages.site.html import element
from bylaws.words.phrases import amount, capital, joined, sentence

NAME = "portal"
TITLE = "Projects and groups"
FILTERS = "Kind=kind|Level=level"
_KINDS: Mapping[BodyType, str] = {
    BodyType.PROJECT: "Project", BodyType.WORKING_GROUP: "Working group", BodyType.COMMITTEE: "Committee",
}  # fmt: skip


def portal(bodies: Sequence[tuple[Governance, str]], at: str) -> str:
    """The page at a path, for bodies with the paths of their first pages."""
    kinds = [_KINDS[governance.body.project.type].lower() for governance, _ in bodies]
    counts = joined(amount(kinds.count(kind), kind) for kind in dict.fromkeys(kinds))
    items = [_item(governance, posixpath.relpath(path, posixpath.dirname(at) or ".")) for governance, path in bodies]
    mark = element("div", class_="bylaws-tasks", data_filter=FILTERS)
    return f"# {TITLE}\n\n{capital(counts)}.\n\n{mark}\n\n{bullets(items)}\n"


def _item(governance: Governance, path: str) -> Markup:
    project = governance.body.project
    lines = [f"**{link(project.name, path)}**"]
    if project.description:
        lines.append(str(sentence(project.description)))
    lines.append(_facts(governance))
    return Markup("<br>\n".join(lines))


def _facts(governance: Governance) -> str:
    """What a list says of a body in a line, and what the script filters by."""
    project = governance.body.project
    kind = _KINDS[project.type]
    level = project.foundation.level.value.capitalize() if project.foundation and project.foundation.level else None
    words = plain(", ".join(filter(None, (kind, level, *_size(governance)))))
    return element("span", "", class_="bylaws-facts", data_kind=kind, data_level=level).replace("></", f">{words}</")


def _size(governance: Governance) -> Iterator[str]:
    top = governance.governing_role
    holders = governance.holders(top.id) if top else ()
    if top and holders:
        named = "member" if isinstance(top, Team) else top.singular
        yield amount(len(holders), named, "members" if isinstance(top, Team) else top.plural_noun)
