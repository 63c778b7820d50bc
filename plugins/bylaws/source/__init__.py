"""Reading untyped values into typed, frozen objects that know where they came from.

A `Node` is a mapping in the data. Its class lists the keys that the mapping may hold; each key has a *kind*, which
reads one value and describes itself for the JSON Schema. Reading never stops at the first mistake: it notes a
`Problem` at the place of each and goes on.

Why not a validation library: the best one takes 0.3 s to import and to build the validators of this model, which is
most of what the whole of `bylaws check` may take. It also reports paths instead of places, and guesses types that the
data leaves open on purpose (see `source`).
"""

from bylaws.source.declaring import by_id, each, one_or_several, optional, required, several
from bylaws.source.kinds import (
    EMAIL,
    EMAIL_PATTERN,
    FLAG,
    HANDLE,
    HANDLE_PATTERN,
    MARKDOWN,
    PHRASE,
    SLUG,
    TARGET,
    TEXT,
    UNREADABLE,
    URL,
    WHOLE,
    Holder,
    Kind,
    ListOf,
    Misread,
    OneOf,
    Scalar,
    Unreadable,
    Written,
    article,
    matching,
    number,
    one_of,
    ref,
    words_of,
)
from bylaws.source.nodes import Field, Node, NodeKind, Register, kind_for
from bylaws.source.open import OPEN_WORDS, Open

__all__ = [
    "EMAIL",
    "EMAIL_PATTERN",
    "FLAG",
    "HANDLE",
    "HANDLE_PATTERN",
    "MARKDOWN",
    "OPEN_WORDS",
    "PHRASE",
    "SLUG",
    "TARGET",
    "TEXT",
    "UNREADABLE",
    "URL",
    "WHOLE",
    "Field",
    "Holder",
    "Kind",
    "ListOf",
    "Misread",
    "Node",
    "NodeKind",
    "OneOf",
    "Open",
    "Register",
    "Scalar",
    "Unreadable",
    "Written",
    "article",
    "by_id",
    "each",
    "kind_for",
    "matching",
    "number",
    "one_of",
    "one_or_several",
    "optional",
    "ref",
    "required",
    "several",
    "words_of",
]
