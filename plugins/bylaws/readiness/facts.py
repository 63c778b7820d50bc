"""What documents of a foundation ask for besides criteria: names, addresses and adopters, in words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from bylaws.body.governance import Governance
from bylaws.formats.addresses import of_file
from bylaws.markdown.writing import finalize
from bylaws.model.channels import ChannelKind
from bylaws.model.scopes import ScopeKind
from bylaws.model.times import MONTHS as NAMES_OF_MONTHS
from bylaws.readiness.answers import plainly
from bylaws.source import Open
from bylaws.words import messages as say

MONTHS: Final = tuple(name[:3].upper() for name in NAMES_OF_MONTHS)


def adopters(governance: Governance) -> Sequence[str]:
    """The adopters of the record, as items of a list."""
    review = governance.body.review
    items = []
    for one in review.adopters if review else ():
        name = f"[{finalize(one.name)}]({one.url})" if one.url else str(finalize(one.name))
        stage = f" ({plainly((say.adopter_stage(stage=one.stage),))})" if one.stage else ""
        use = f": {finalize(one.use)}" if one.use else ""
        items.append(f"* {name}{stage}{use}")
    return items


def at_the_head(text: str, governance: Governance) -> str:
    """A document with the few facts that templates ask for at their head, where the record has them."""
    project = governance.body.project
    text = text.replace("$PROJECT", project.called)
    for label, mark, value in (
        ("Project Repo(s)", r"\$URL", project.repository),
        ("Project Site", r"\$URL", project.website),
        ("Sub-Projects", r"\$LIST", _subprojects(governance)),
        ("Communication", r"\$SLACK", _chat(governance)),
    ):
        found = re.search(rf"^{re.escape(label)}:[ \t]+({mark})", text, flags=re.MULTILINE)
        if value and found:
            text = f"{text[: found.start(1)]}{value}{text[found.end(1) :]}"
    for step in project.foundation.history if project.foundation else ():
        if step.date.day:
            day = str(step.date).replace("-", "")
            level = str(step.level).title()
            text = text.replace(f"currently {level}, accepted on YYYYMMDD", f"currently {level}, accepted on {day}")
    return text


def _subprojects(governance: Governance) -> str:
    """The names of the subprojects; nothing where the record leaves them open."""
    scopes = governance.body.scopes
    if isinstance(scopes, Open) or "scopes" not in governance.body.given():
        return ""
    return ", ".join(scope.name for scope in scopes.values() if scope.kind is ScopeKind.SUBPROJECT) or "none"


def _chat(governance: Governance) -> str:
    """The address of the first public chat."""
    for channel in governance.body.channels.values():
        if channel.kind is ChannelKind.CHAT and channel.is_public and channel.url:
            return channel.url
    return ""


def address_of_page(governance: Governance, path: str) -> str:
    """Where a page is read."""
    given = governance.body.documents.address
    return f"{given.rstrip('/')}/{path}" if given else of_file(governance, path) or path
