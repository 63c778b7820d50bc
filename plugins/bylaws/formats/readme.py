"""
Links to the governance documents, as text that a hand-written README asks for.

A README, or any other Markdown file of yours, has the two marks; `bylaws render` writes the links between them:

```markdown
<!-- bylaws:insert readme/governance-links -->
<!-- bylaws:end readme/governance-links -->
```

Where several bodies share a data folder, the id of the body stands in front: `kmesh/readme/governance-links`. A page
that is not made has no link.

CLOMonitor looks for certain words in the README: `Governance`, `Maintainers`, `Code of Conduct`, `Contributing`,
`Security`, `Roadmap` and `Adopters` in the text of a link, and `Community meeting` anywhere. So these words are not
changed with the titles of the pages. It also looks for the address of a channel in the Slack of the CNCF: public
channels of the kind `chat` are linked. So are badges, such as that of the OpenSSF.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from typing import Final

from bylaws.body.governance import Governance
from bylaws.formats.addresses import of_target
from bylaws.formats.made import Pages
from bylaws.markdown.writing import Markup, bullets, link
from bylaws.model.channels import ChannelKind
from bylaws.source import Open

NAME: Final = "readme/governance-links"
"""How a README asks for it; behind the id of the body where several bodies share a data folder."""

_PAGES: Final = (
    ("governance", "Governance", "who decides what, and how"),
    ("charter", "Charter", "what the group is for"),
    ("maintainers", "Maintainers", "who is responsible for what"),
    ("ladder", "Contributor ladder", "how to take on more responsibility"),
    ("conduct", "Code of Conduct", "what we expect of each other, and how to report a problem"),
)


def links(governance: Governance, pages: Pages, at: str, *, is_shared: bool) -> Markup:
    """The links for a file at this path; paths of `pages` and of the file are relative to the root.

    `is_shared`: whether the root holds several bodies, so that the repository of this one is another.
    """
    return bullets(_links(governance, pages, at, is_shared))


def _links(governance: Governance, pages: Pages, at: str, is_shared: bool) -> Iterator[Markup]:
    for name, label, about in _PAGES:
        target = _from(at, pages.link(name))
        if target:
            yield Markup(f"{link(label, target)}: {about}")
    body = governance.body
    own = (
        ("Contributing", "how to contribute", body.project.contributing),
        ("Security", "how to report a vulnerability", body.security.policy if body.security else None),
        ("Roadmap", "what comes next", body.project.roadmap),
    )
    for label, about, given in own:
        target = _own(governance, at, given, is_shared)
        if target:
            yield Markup(f"{link(label, target)}: {about}")
    listed = body.review.adopters_page if body.review else None
    adopters = _from(at, pages.link("adopters")) or _own(governance, at, listed, is_shared)
    if adopters:
        yield Markup(f"{link('Adopters', adopters)}: who uses it")
    for channel in body.channels.values():
        address = channel.url if isinstance(channel.url, str) else channel.join
        if channel.kind is ChannelKind.CHAT and channel.is_public and isinstance(address, str):
            yield Markup(f"Chat: {link(channel.name, address)}")
    for badge in body.review.badges.values() if body.review else ():
        yield Markup(f"Badge: {link(badge.name, badge.url)}")
    target = _from(at, pages.link("meetings"))
    if target and body.meetings:
        yield Markup(f"Community meetings: {link('when and where we meet', target)}")


def _from(at: str, path: str | None) -> str | None:
    return posixpath.relpath(path, posixpath.dirname(at) or ".") if path else None


def _own(governance: Governance, at: str, target: str | Open | None, is_shared: bool) -> str | None:
    """A page of the project's own: paths in the data are paths in its main repository."""
    if is_shared or not target or re.match(r"https?://", target):
        return of_target(governance, target)
    return _from(at, target)
