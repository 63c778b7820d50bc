"""
A body of a foundation has adopted another code of conduct than that of its foundation.

## Why

The pages say honestly whose code is followed. But the foundation asks for its own, and its reviewers look for it. That
code can be adopted beside the own one, which `own_text` then names.

## Bad

```yaml
project: {id: example, name: Example, foundation: {name: cncf}, type: working-group}
code_of_conduct: {follows: own, called: Contributor Covenant, own_text: CODE_OF_CONDUCT.md, report_to: a@example.org}
```

## Good

```yaml
project: {id: example, name: Example, foundation: {name: cncf}, type: working-group}
code_of_conduct: {follows: cncf, own_text: CODE_OF_CONDUCT.md, report_to: a@example.org}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.markdown.foundations import FOUNDATIONS
from bylaws.problems import Concern
from bylaws.rules import WARNING, Finding, rule


@rule("conduct-of-another", WARNING)
def check(governance: Governance) -> Iterator[Finding]:
    """One problem for the body."""
    conduct, foundation = governance.body.code_of_conduct, governance.body.project.foundation
    if conduct and foundation and conduct.follows == "own":
        host = FOUNDATIONS[foundation.name]
        called = f"`{conduct.called}`" if conduct.called else "a code of its own"
        message = f"the {host.short} asks its projects to follow its code of conduct, and this body follows {called}"
        hint = f"write `follows: {foundation.name}` and keep yours as `own_text`, or settle it with the {host.short}"
        yield Finding(conduct.place("follows"), message, hint, concern=Concern.REPORTING)
