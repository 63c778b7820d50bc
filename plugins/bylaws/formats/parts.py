"""The parts of a body as repositories and paths."""

from __future__ import annotations

import re

from bylaws.body.governance import Governance
from bylaws.model.scopes import Scope


def in_main_repository(governance: Governance, scope: Scope) -> bool:
    """Whether a scope is in the main repository: it is where nothing else is said."""
    main = governance.body.project.repository
    return not scope.repositories or main is None or same(main) in map(same, scope.repositories)


def same(url: str) -> str:
    """An address of a repository in the one spelling in which it can be compared."""
    return re.sub(r"(?:\.git)?/*$", "", url).casefold()
