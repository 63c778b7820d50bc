"""
An adopter is said to use a release that was never made.

## Why

A slip of a digit, such as 1.14 for 1.4, makes readers doubt the rest. It is said only where the record lists releases:
a version that is older than all of them may have been made before the list begins.

## Bad

```yaml
project: {id: example, name: Example}
review:
  releases: {made: [{version: 1.0.0}, {version: 1.1.0}]}
  interviews: [{industry: Finance, versions: ["1.14"], text: They are content.}]
```

## Good

```yaml
project: {id: example, name: Example}
review:
  releases: {made: [{version: 1.0.0}, {version: 1.1.0}]}
  interviews: [{industry: Finance, versions: ["1.1"], text: They are content.}]
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.rules import WARNING, Finding, rule

Version = tuple[int, ...]


@rule("unknown-release", WARNING)
def check(governance: Governance) -> Iterator[Finding]:
    """Every version of an interview that is newer than the oldest release of the list, and not in it."""
    review = governance.body.review
    made = [_numbers(one.version) for one in review.releases.made] if review and review.releases else []
    if not review or not any(made):
        return
    oldest = min(one for one in made if one)
    for interview in review.interviews:
        for index, version in enumerate(interview.versions):
            said = _numbers(version)
            if said and said > oldest and not any(one[: len(said)] == said for one in made):
                message = f"no release `{version}` is listed in `review.releases.made`"
                yield Finding(interview.place("versions", index), message, "correct the version, or add the release")


def _numbers(version: str) -> Version:
    return tuple(int(part) for part in re.findall(r"\d+", version.partition("-")[0])[:3])
