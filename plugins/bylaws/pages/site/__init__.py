"""The pages that only a website has, one module each: the overview of a body, its people, its decisions.

They are pages like those of the repository, made of sections with templates, so that a body can change them in the
same way. What they add is what a reader of a site can have and a reader of a file cannot: cards, drawings, a form that
counts. All of it says what it says without a script; the script adds comfort.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bylaws.pages.composing.modules import PageModule


def site_pages() -> Sequence[PageModule]:
    """Every page module, in the order in which the pages are offered."""
    from bylaws.pages.site import (
        audit,
        calendar,
        changes,
        checks,
        conduct,
        decisions,
        levels,
        organizations,
        overview,
        people,
        security,
    )

    return (overview, people, levels, decisions, calendar, organizations, conduct, security, audit, changes, checks)
