"""The front page of a portal: all bodies of a site, to search and to filter."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Sequence

from bylaws.body.governance import Governance
from bylaws.markdown.writing import Markup, bullets, link, plain
from bylaws.pages.site.html import element
from bylaws.words import messages as say
from bylaws.words.fact import listed
from bylaws.words.facts import Facts
from bylaws.words.speech import Language

NAME = "portal"


def title(speech: Language) -> str:
    """The heading of the page."""
    return str(speech.say(say.portal_title()))


def portal(bodies: Sequence[tuple[Governance, str]], at: str, speech: Language) -> str:
    """The page at a path, for bodies with the paths of their first pages."""
    kinds = [governance.body.project.type for governance, _ in bodies]
    counts = listed(say.body_kind_count(n=kinds.count(kind), what=kind) for kind in dict.fromkeys(kinds))
    items = [
        _item(governance, posixpath.relpath(path, posixpath.dirname(at) or "."), speech) for governance, path in bodies
    ]
    filters = "|".join(f"{speech.say(say.filter(what=what))}={what}" for what in ("kind", "level"))
    mark = element("div", class_="bylaws-tasks", data_filter=filters)
    lead = speech.say(say.portal_counts(kinds=counts))
    return f"# {title(speech)}\n\n{lead}\n\n{mark}\n\n{bullets(items)}\n"


def _item(governance: Governance, path: str, speech: Language) -> Markup:
    project = governance.body.project
    lines = [f"**{link(project.name, path)}**"]
    if project.description:
        lines.append(str(speech.say(Facts(governance).project.description)))
    lines.append(_facts(governance, speech))
    return Markup("<br>\n".join(lines))


def _facts(governance: Governance, speech: Language) -> str:
    """What a list says of a body in a line, and what the script filters by."""
    project = governance.body.project
    kind = str(speech.say(say.body_kind(what=project.type)))
    level = project.foundation.level.value.capitalize() if project.foundation and project.foundation.level else None
    words = plain(", ".join(filter(None, (kind, level, *_size(governance, speech)))))
    return element("span", "", class_="bylaws-facts", data_kind=kind, data_level=level).replace("></", f">{words}</")


def _size(governance: Governance, speech: Language) -> Iterator[str]:
    top = governance.governing_role
    holders = governance.holders(top.id) if top else ()
    if top and holders:
        with speech.in_lists():
            yield str(speech.say(say.portal_size(n=len(holders), role=Facts(governance).names.role(top))))
