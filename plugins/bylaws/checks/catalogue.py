"""Every rule by its name: what `explain`, settings and reports know of rules."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from functools import cache

from bylaws.checks.copies.kinds import KINDS
from bylaws.checks.data import DATED, RULES
from bylaws.checks.text import TEXT_RULES
from bylaws.links.online import ONLINE_RULES
from bylaws.rules import Over, Rule


@cache
def rules() -> Mapping[str, Rule]:
    """All rules, in the order of the reference."""
    online = [Rule(it.NAME, it.SEVERITY, inspect.cleandoc(it.__doc__ or ""), Over.HOSTS) for it in ONLINE_RULES]
    return {rule.name: rule for rule in (*RULES, *DATED, *TEXT_RULES, *online, *KINDS)}
