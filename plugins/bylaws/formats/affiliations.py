"""Names of organizations that are nearly the same: `RedHat`, `Red Hat, Inc.` and `Red Hat`."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Final

from bylaws.formats.listing import Listing

_FORMS: Final = re.compile(
    r"\b(?:incorporated|inc|llc|ltd|limited|gmbh|corp|corporation|co|company|ag|bv|sa|sas|srl|plc|pty|kk|the)\b",
    re.IGNORECASE,
)
_ALONE: Final = frozenset(
    {"independent", "individual", "self", "selfemployed", "none", "na", "freelance", "freelancer", "unaffiliated"}
)


def folded(name: str) -> str:
    """A name without what people leave out, add or write in another way: case, accents, blanks, and the legal form."""
    bare = re.sub(r"\([^)]*\)", " ", name)
    plain = unicodedata.normalize("NFKD", bare).casefold()
    words = _FORMS.sub(" ", re.sub(r"[^\w\s]", " ", "".join(it for it in plain if not unicodedata.combining(it))))
    squeezed = re.sub(r"[\W_]", "", words) or re.sub(r"[\W_]", "", plain)
    return "independent" if squeezed in _ALONE else squeezed


def joined(listings: Iterable[Listing]) -> Mapping[str, tuple[str, ...]]:
    """The names of each organization that lists write in several ways: the most frequent one, and the others."""
    counts: dict[str, dict[str, int]] = {}
    for listing in listings:
        for entry in listing.entries:
            if entry.affiliation:
                names = counts.setdefault(folded(entry.affiliation), {})
                names[entry.affiliation] = names.get(entry.affiliation, 0) + 1
    several = (sorted(names, key=lambda name: (-names[name], name)) for names in counts.values() if len(names) > 1)
    return {names[0]: tuple(names[1:]) for names in several}
