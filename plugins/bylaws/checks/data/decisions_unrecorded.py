"""
Nothing says where votes are recorded.

## Why

A vote in a chat is gone after a while; nobody can show that a maintainer was elected, or by which majority the rules
were changed. Reviewers of foundations ask for a place where decisions can be looked up.

## Bad

```yaml
project: {id: example, name: Example, foundation: {name: cncf, level: sandbox}, scope: {inside: [A runtime]}}
code_of_conduct: cncf
amendments: {by: maintainer}
voting: {default: most, kinds: {most: {passes: more than 1/2, open_for: 3 days, tie: fails}}}
ladder: {maintainer: {name: Maintainer, becoming: {appointed_by: maintainer}}}
lifecycle: {stepping_down: {any_time: true}, inactivity: undecided, removal: undecided, emeritus: undecided}
```

## Good

```yaml
project: {id: example, name: Example, foundation: {name: cncf, level: sandbox}, scope: {inside: [A runtime]}}
code_of_conduct: cncf
amendments: {by: maintainer}
channels: {issues: {name: issues, kind: issues, url: "https://github.com/example/example/issues"}}
voting:
  default: most
  kinds: {most: {passes: more than 1/2, open_for: 3 days, tie: fails}}
  record: {where: issues, what: [the outcome]}
ladder: {maintainer: {name: Maintainer, becoming: {appointed_by: maintainer}}}
lifecycle: {stepping_down: {any_time: true}, inactivity: undecided, removal: undecided, emeritus: undecided}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.model.voting import Voting
from bylaws.problems import Concern
from bylaws.rules import OPEN, Finding, rule


@rule("decisions-unrecorded", OPEN)
def check(governance: Governance) -> Iterator[Finding]:
    """A body of a foundation that holds votes, and does not say where they are recorded."""
    voting = governance.body.voting
    if not governance.body.project.foundation or not isinstance(voting, Voting) or voting.record is not None:
        return
    counted = [kind for kind in governance.voting.kinds.values() if kind.passes.counts_votes]
    if counted:
        hint = "add `record: {where: ...}` to `voting`, with the channel"
        yield Finding(counted[0].place(), "nothing says where votes are recorded", hint, concern=Concern.VOTING)
