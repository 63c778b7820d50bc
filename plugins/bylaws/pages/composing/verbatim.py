"""What own Markdown shows as it stands: code, and what stands between `{% raw %}` and `{% endraw %}`.

Braces in code are examples: of workflows, of templates, of our own expressions. So code is taken out before expressions
are worked out, and put back behind them.
"""

from __future__ import annotations

import re
from typing import Final

from bylaws.patterns import late

_OPEN, _CLOSE, _END = "\ue010", "\ue011", "\ue012"
_VERBATIM: Final = late(
    r"\{%[-+]?\s*raw\s*[-+]?%\}(?P<raw>.*?)\{%[-+]?\s*endraw\s*[-+]?%\}"
    r"|^[ \t>]*(?P<fence>`{3,}|~{3,})[^\n]*\n.*?(?:^[ \t>]*(?P=fence)[`~]*[ \t]*$|\Z)"
    r"|(?<![`\\])(?P<ticks>`+)(?!`)(?:(?!\n[ \t]*\n).)+?(?<!`)(?P=ticks)(?!`)",
    re.DOTALL | re.MULTILINE,
)
_OF_JINJA: Final = late(r"\{[{%#]")


def set_aside(markdown: str) -> tuple[str, tuple[str, ...]]:
    """A text with marks in place of what is shown as it stands, on as many lines, and what that is."""
    kept: list[str] = []

    def mark(found: re.Match[str]) -> str:
        whole, raw = found[0], found["raw"]
        if raw is None and not _OF_JINJA.search(whole):
            return whole
        kept.append(whole if raw is None else raw)
        return f"{_OPEN}{len(kept) - 1}{_CLOSE}" + "\n" * kept[-1].count("\n")

    plain = re.sub(f"[{_OPEN}{_CLOSE}{_END}]", "", markdown)
    return _VERBATIM.sub(mark, plain) + _END, tuple(kept)


def put_back(text: str, kept: tuple[str, ...]) -> str:
    """The text with what was set aside, wherever its marks stand now."""
    for number, verbatim in enumerate(kept):
        text = text.replace(f"{_OPEN}{number}{_CLOSE}" + "\n" * verbatim.count("\n"), verbatim)
    return text.replace(_END, "")
