"""
Two people have one GitHub account, or one LFX id.

## Why

A person stands in the data once, whatever they do. GitHub does not tell capital letters from small ones, so `Ada` and
`ada` are one account; seats and votes would be counted twice.

## Bad

```yaml
project: {id: example, name: Example}
people: {ada: Ada Lovelace, Ada: Ada L.}
ladder: {member: {name: Member}}
seats: [{person: ada, role: member}, {person: Ada, role: member}]
```

## Good

```yaml
project: {id: example, name: Example}
people: {ada: Ada Lovelace}
ladder: {member: {name: Member}}
seats: [{person: ada, role: member}]
```
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bylaws.body.governance import Governance
from bylaws.model.people import Person
from bylaws.rules import ERROR, Finding, rule


@rule("same-account", ERROR)
def check(governance: Governance) -> Iterator[Finding]:
    """One problem for each account and id that is there twice."""
    people = governance.body.people.values()
    accounts = ((governance.github_of(person.id), person) for person in people)
    yield from _twice("account", ((account, person) for account, person in accounts if account))
    yield from _twice("LFX id", ((person.lfx, person) for person in people if person.lfx))


def _twice(what: str, found: Iterable[tuple[str, Person]]) -> Iterator[Finding]:
    first: dict[str, Person] = {}
    for word, person in found:
        other = first.setdefault(word.casefold(), person)
        if other is not person:
            message = f"`{other.id}` and `{person.id}` have one {what}"
            related = ((other.place(), "the other one"),)
            yield Finding(person.place(), message, "keep one of the two, and rename the other in `seats`", related)
