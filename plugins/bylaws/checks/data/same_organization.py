"""
Two organizations have one name.

## Why

Limits count the people of an organization together. An organization that stands in the data twice, or as an alias of
another one, is counted as two, and no limit holds any more.

## Bad

```yaml
project: {id: example, name: Example}
organizations: {acme: Acme, acme-inc: {name: Acme Inc., aliases: [ACME]}}
```

## Good

```yaml
project: {id: example, name: Example}
organizations: {acme: {name: Acme, aliases: [Acme Inc.]}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.model.people import Organization
from bylaws.rules import ERROR, Finding, rule


@rule("same-organization", ERROR)
def check(governance: Governance) -> Iterator[Finding]:
    """One problem for each organization that has a name of another one."""
    first: dict[str, Organization] = {}
    for organization in governance.body.organizations.values():
        for name in (organization.name, *organization.aliases):
            other = first.setdefault(name.casefold(), organization)
            if other is not organization:
                message = f"`{name}` is a name of `{other.id}` and of `{organization.id}`"
                related = ((other.place(), "the other one"),)
                yield Finding(organization.place(), message, "keep one of the two", related)
                break
