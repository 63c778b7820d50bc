"""
A placeholder of a template was never filled in.

## Why

Readers cannot know what was meant, and a reviewer takes the page for a draft. Code is not looked at.

## Bad

```markdown CODE_OF_CONDUCT.md
We follow the [CNCF Code of Conduct](https://github.com/cncf/foundation/blob/main/code-of-conduct.md).
Write to [INSERT EMAIL ADDRESS].
```

## Good

```markdown CODE_OF_CONDUCT.md
We follow the [CNCF Code of Conduct](https://github.com/cncf/foundation/blob/main/code-of-conduct.md).
Write to conduct@cncf.io.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bylaws.markdown.reading import Block
from bylaws.markdown.tree import Tree
from bylaws.patterns import late
from bylaws.problems import Place
from bylaws.rules import MARKDOWN, WARNING, Finding, rule

_PLACEHOLDER: Final = late(
    r"\\?\[(?:INSERT|YOUR|TODO|TBD|PROJECT[ _]?NAME|NAME OF|ADD|FILL)\b[^\]\n]{0,60}\\?\](?!\()"
    r"|(?<![\w/#@-])(?<!\b[Tt]he )(?<!\b[Aa] )(?<!\bthis )(?<!\bof )(?<!\band )(?<!\bboth )"
    r"(?:TODO|TBD|FIXME)(?![\w/.]\w|s\b| (?:lists?|items?|comments?|plugins?|files?|apps?|markers?|tests?|support)\b)"
    r"(?![\w/])"
    r"|(?i:\\?<(?:insert|your)[ _-][^>\n]{0,40}>|\{\{ ?(?:project|name)[^}\n]{0,40}\}\})"
    r"|\b(?:YOUR|MY)_PROJECT(?:_NAME)?\b"
    r"|\[=(?=\[)"
)


_OF_ITS_KIND: Final = late(
    r"template|(?:^|/)(?:todo|tbd|release|roadmap|change|history|news|lts)s?\.\w+$|relnotes|release[-_]?notes|change[-_]?log|(?:^|/)news/",
    re.IGNORECASE,
)
"""Templates are there to be filled in, lists of what is left to do speak of nothing else, what was done is done, and
when the next release comes is not decided yet."""
_LIST: Final = late(r"\W*TODO(?: \w+s)?\W*")
"""A heading over what is left to do, or over what is called so: `TODO tests`."""
SIGNS: Final = {
    _PLACEHOLDER: (
        *("[INSERT", "[YOUR", "TODO", "TBD", "[PROJECT", "[NAME OF", "[ADD", "[FILL", "FIXME", "_PROJECT", "[=["),
        *("<", "{{"),
    )
}


@rule("unfinished-text", WARNING, MARKDOWN)
def check(tree: Tree) -> Iterator[Finding]:
    """One problem for each placeholder in a file."""
    for document in tree.by_hand:
        if _OF_ITS_KIND.search(f"{tree.repository}/{document.path}"):
            continue
        found: dict[str, list[Place]] = {}
        for passage in document.passages:
            if passage.block is Block.HEADING and _LIST.fullmatch(passage.words):
                continue
            for match in _PLACEHOLDER.finditer(passage.words):
                found.setdefault(match[0].replace("\\", ""), []).append(passage.place(match.start()))
        for shown, (first, *others) in found.items():
            related = tuple((place, "it stands here too") for place in others)
            if shown.startswith("[="):
                yield Finding(
                    first, f"`{shown}` is left from an editor", "delete it, and the bracket behind it", related
                )
                continue
            yield Finding(first, f"`{shown}` is a placeholder", "write what holds", related)
