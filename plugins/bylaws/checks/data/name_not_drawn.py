"""
The picture that other sites show beside a link cannot draw the name of the body.

## Why

It is drawn while the site is built, with outlines of Latin, Greek and Cyrillic letters. For any other name it shows
the id, which few readers know. Data without settings of a site is not asked.

## Bad

```yaml
project: {id: lantern, name: 灯笼}
documents: {site: {color: "#0f62fe"}}
```

## Good

```yaml
project: {id: lantern, name: 灯笼, short_name: Lantern}
documents: {site: {color: "#0f62fe"}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.rules import WARNING, Finding, rule


@rule("name-not-drawn", WARNING)
def check(governance: Governance) -> Iterator[Finding]:
    """A name of which neither the long nor the short form has outlines, where there are settings of a site."""
    project = governance.body.project
    if project.name.isascii() or project.called.isascii() or "site" not in governance.body.documents.given():
        return
    from bylaws.pages.face import pictured  # the outlines take longer to read than most bodies

    if not pictured(project.name, project.called):
        message = f"no picture can draw `{project.called}`: that for links shows the id `{project.id}`"
        yield Finding(project.place("name"), message, "add a `short_name` in Latin, Greek or Cyrillic letters")
