"""
A stage of a decision says nothing that happens, or two things at once.

## Why

A stage is a vote, people who do something, or a fixed outcome. Without any of these nobody knows what follows; with an
outcome beside a vote, the outcome says that nobody decides.

## Bad

```yaml
project: {id: example, name: Example}
decisions:
  roadmap: {what: Change the roadmap, then: {on: objection}}
```

## Good

```yaml
project: {id: example, name: Example}
decisions:
  roadmap: {what: Change the roadmap, then: {on: objection, outcome: fails}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.model.decided import Act, Stage
from bylaws.rules import ERROR, Finding, rule


@rule("unclear-stage", ERROR)
def check(governance: Governance) -> Iterator[Finding]:
    """Every stage that does not say what follows."""
    for stage in governance.nodes:
        if not isinstance(stage, Stage) or stage.gaps():
            continue
        if not (stage.vote or stage.by or stage.outcome or stage.act is Act.AGREE_TO_VOTE):
            hint = "add `vote`, `by` or `outcome`"
            yield Finding(stage.place(), "this stage does not say what follows", hint)
        elif stage.outcome and (stage.vote or stage.by):
            related = ((stage.place("vote" if stage.vote else "by"), "somebody decides here"),)
            message = f"`outcome: {stage.outcome}` leaves nothing to decide"
            yield Finding(stage.place("outcome"), message, "delete one of the two", related)
