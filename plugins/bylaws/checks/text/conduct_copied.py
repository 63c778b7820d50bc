"""
The code of conduct is a copy of a text that others keep.

## Why

The foundation changes its code; a copy does not change with it. So a project says that it follows the code, links it,
and adds only what is its own: where to report.

## Bad

```markdown CODE_OF_CONDUCT.md
# CNCF Community Code of Conduct v1.0

See the [CNCF Code of Conduct](https://github.com/cncf/foundation/blob/main/code-of-conduct.md).
```

## Good

```markdown CODE_OF_CONDUCT.md
# Code of Conduct

We follow the [CNCF Code of Conduct](https://github.com/cncf/foundation/blob/main/code-of-conduct.md).
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bylaws.markdown.conduct import copied, links_directly, own_codes
from bylaws.markdown.tree import Tree
from bylaws.rules import MARKDOWN, WARNING, Finding, rule

_SECTION_OF_COVENANT: Final = re.compile(
    r"our (?:pledge|standards|responsibilities)|enforcement(?: responsibilities| guidelines)?|attribution",
    re.IGNORECASE,
)


@rule("conduct-copied", WARNING, MARKDOWN)
def check(tree: Tree) -> Iterator[Finding]:
    """Every code of conduct with a text that was copied, beside a link to the foundation's."""
    foundation = tree.foundation
    if foundation is None or tree.is_foundations:
        return
    for code in own_codes(tree):
        hint = f"link `{foundation.code_of_conduct}`, and keep only what is your own"
        versioned = copied(code)
        if versioned:
            yield Finding(versioned.place, f"`{versioned.text}` is a copy that goes stale", hint)
            continue
        repeated = [it for it in code.headings if _SECTION_OF_COVENANT.fullmatch(it.text)]
        if len(repeated) >= 3 and links_directly(code, foundation):
            message = f"this file links the code of the {foundation.short}, and repeats another one"
            yield Finding(repeated[0].place, message, hint)
