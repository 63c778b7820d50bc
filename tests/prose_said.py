"""What the reader of prose takes out of a text, as lines that a test can compare."""

from __future__ import annotations

from bylaws.adopt.prose import statements
from bylaws.markdown.reading import read


def said(text: str) -> list[str]:
    """`key = value of BASE by WHOM`, or `key: item | item`, in order."""
    found = []
    for fact in statements(read("GOVERNANCE.md", f"{text}\n")):
        items = " | ".join(item.text for item in fact.items)
        of, by = f" of {fact.of}" * bool(fact.of), f" by {fact.by}" * bool(fact.by)
        found.append(f"{fact.key}: {items}" if items else f"{fact.key} = {fact.value}{of}{by}")
    return sorted(found)
