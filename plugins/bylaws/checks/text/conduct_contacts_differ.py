"""
Two documents send reports about conduct to different people.

## Why

Whoever was hurt reads one of them, and cannot know that the other one says something else. Who takes reports stands in
one place; the others link it.

## Bad

```markdown CODE_OF_CONDUCT.md
We follow the [CNCF Code of Conduct](https://github.com/cncf/foundation/blob/main/code-of-conduct.md).
Report to <mailto:team@example.org>.
```

```markdown GOVERNANCE.md
Violations of the [Code of Conduct](CODE_OF_CONDUCT.md) are referred to the CNCF Code of Conduct Committee.
```

## Good

```markdown CODE_OF_CONDUCT.md
We follow the [CNCF Code of Conduct](https://github.com/cncf/foundation/blob/main/code-of-conduct.md).
Report to <mailto:conduct@cncf.io>.
```

```markdown GOVERNANCE.md
Violations of the [Code of Conduct](CODE_OF_CONDUCT.md) are referred to the CNCF Code of Conduct Committee.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from bylaws.markdown.conduct import is_code, is_governing
from bylaws.markdown.foundations import Host
from bylaws.markdown.reading import Passage
from bylaws.markdown.tree import Tree
from bylaws.patterns import late
from bylaws.problems import Place
from bylaws.rules import MARKDOWN, WARNING, Finding, rule

_MAIL: Final = late(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_REPORT: Final = late(r"\b(?:report|refer|violation|complain|contact|escalat)", re.IGNORECASE)
_CONDUCT: Final = late(r"\bconduct\b|\bCoC\b", re.IGNORECASE)


@rule("conduct-contacts-differ", WARNING, MARKDOWN)
def check(tree: Tree) -> Iterator[Finding]:
    """One problem for each document that differs from the code of conduct."""
    foundation = tree.foundation
    if foundation is None or tree.is_foundations:
        return
    codes = [document for path, document in tree.documents.items() if is_code(path)]
    if len(codes) != 1:
        return  # which of them holds is the first question
    for path, document in tree.documents.items():
        if not is_governing(path) or (document.is_ours and codes[0].is_ours):
            continue  # what we make of one record cannot contradict itself
        about = [it for it in document.passages if _CONDUCT.search(it.words) and _REPORT.search(it.words)]
        found = _contacts(about, foundation)
        in_code = _contacts(codes[0].passages, foundation) if found else {}
        if found and in_code and not found.keys() & in_code.keys():
            (name, place), (other, there) = next(iter(found.items())), next(iter(in_code.items()))
            message = f"reports about conduct go to `{name}` here, and to `{other}` by the code of conduct"
            hint = "name both in the code of conduct, and link it from here"
            yield Finding(place, message, hint, ((there, "the other one"),))


def _contacts(passages: list[Passage] | tuple[Passage, ...], foundation: Host) -> Mapping[str, Place]:
    """Who is named, by address; the committee of the foundation by its own, however it is named."""
    found: dict[str, Place] = {}
    committee = re.compile(rf"\b{foundation.short}(?:['’]s)?\s+(?:code\s+of\s+conduct|coc)\s+committee", re.IGNORECASE)
    for passage in passages:
        for match in _MAIL.finditer(passage.source):
            found.setdefault(match[0].lower(), passage.place(match.start()))
        named = committee.search(passage.source)
        if named:
            found.setdefault(foundation.conduct_contact, passage.place(named.start()))
    return found
