"""Regular expressions that are compiled when they are asked for the first time.

Compiling one takes a sixth of a millisecond. The modules of a command have some hundreds, and it asks some dozens.
"""

from __future__ import annotations

import re
from typing import Any, Final, cast

_ASKED: Final = ("match", "fullmatch", "search", "finditer", "findall", "split", "sub", "subn")


class _Late:
    def __init__(self, pattern: str, flags: int) -> None:
        self._written = pattern, flags

    def __getattr__(self, name: str) -> Any:
        made = re.compile(*self._written)
        for it in _ASKED:  # from now on, nothing stands between
            setattr(self, it, getattr(made, it))
        return getattr(made, name)


def late(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """The same as `re.compile`; a mistake in the pattern is told when it is asked."""
    return cast("re.Pattern[str]", _Late(pattern, flags))
