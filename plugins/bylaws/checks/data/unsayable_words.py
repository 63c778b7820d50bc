"""
Words of your own for a message cannot be used.

## Why

`documents.words` replaces what pages say, message by message. What names no message, or asks for something that the
message does not have, is left out, and the page keeps the usual words.

## Bad

```yaml
project: {id: example, name: Example}
documents: {words: {voting-tie: "A tie {waht}."}}
```

## Good

```yaml
project: {id: example, name: Example}
documents: {words: {voting-tie: "A tie {what}."}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.problems import nearest
from bylaws.rules import WARNING, Finding, rule
from bylaws.source import Misread


@rule("unsayable-words", WARNING)
def check(governance: Governance) -> Iterator[Finding]:
    """Every message of `documents.words` that pages cannot say."""
    documents = governance.body.documents
    if not documents.words:
        return
    from bylaws.words.languages import en as english  # all words of a language: few bodies have some of their own
    from bylaws.words.override import arguments, override

    for name, text in documents.words.items():
        place = documents.place_of_entry("words", name)
        takes = arguments(name)
        if takes is None:
            guess = nearest(name, english.MESSAGES)
            hint = f"did you mean `{guess}`?" if guess else "name a message that there is, such as `voting-tie`"
            yield Finding(place, f"there is no message `{name}`", hint)
            continue
        try:
            override(text, takes)
        except Misread as misread:
            yield Finding(place, misread.message, misread.hint)
