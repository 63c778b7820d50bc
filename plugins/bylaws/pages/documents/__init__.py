"""The pages that can be made, one module each. The order here is their order in navigation."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bylaws.pages.composing.modules import PageModule


def all_pages() -> Sequence[PageModule]:
    """Every page module."""
    from bylaws.pages.documents import (
        adopters,
        application,
        charter,
        conduct,
        diligence,
        governance,
        ladder,
        maintainers,
        meetings,
        review,
        security,
    )

    return (
        charter,
        governance,
        maintainers,
        ladder,
        meetings,
        conduct,
        security,
        adopters,
        application,
        diligence,
        review,
    )
