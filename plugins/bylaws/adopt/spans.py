"""The parts of a line that not everybody of a list has as they stand there, and how the line writes each of them.

What a person has in such a part is a value of the record, nothing, or words of the list about this person alone. A
value that the record has otherwise is none of these, and no line is made.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

EXPRESSION: Final = re.compile(r"\{\{ (\w+)(?: \|[^{}]*)? \}\}")
CALLED: Final = r"\{\{ organization(?: \|[^{}]*)? \}\}"
LINK: Final = re.compile(rf"\[{CALLED}\]\(\{{\{{ website \}}\}}\)")
_LINKED: Final = re.compile(rf"\[{CALLED}\]\((\S*)\)")
_UNLINKED: Final = re.compile(rf"{CALLED}|\[{CALLED}\]\(\)")
_LETTER: Final = re.compile(r"[^\W\d_]")
_NOTHING: Final = re.compile(r"[-–—?]*|n/?a|none|<!--[^<>]*-->", re.IGNORECASE)
"""What people write into a cell for which they have nothing."""
_TAKEN: Final = frozenset(dir(dict))
"""Names that a template would take for something else."""
_BRACES: Final = re.compile(r"\{[{%#]|[#%}]\}")


class Unlike(Exception):
    """Lines that no line makes."""


@dataclass
class Draft:
    """What stands of one person, with the values of the record replaced by expressions."""

    text: str
    missing: frozenset[str]
    """The expressions that say nothing of this person."""
    plain: str
    """The same without expressions."""


@dataclass
class Span:
    """A part of the line that not everybody has as it stands there."""

    first: int
    last: int
    conditions: set[str] = field(default_factory=set)
    """The values without which somebody has it otherwise."""
    instead: set[str] = field(default_factory=set)
    """What then stands in its place."""
    words: dict[int, str] = field(default_factory=dict)
    """What stands in its place for single people, by their number."""
    left_out: list[int] = field(default_factory=list)
    """The people who have nothing in its place, where it says the same of all others."""
    addresses: dict[int, str] = field(default_factory=dict)
    """Where the name of an organization leads elsewhere for single people."""


def note(span: Span, tokens: Sequence[str], instead: str, at: int, draft: Draft) -> None:
    """Note what one person has in place of a part of the line.

    Raises:
        Unlike: where the record has a value there, which this person has otherwise.
    """
    middle = "".join(tokens[span.first : span.last])
    values = list(dict.fromkeys(EXPRESSION.findall(middle)))
    if not values:
        if not instead and middle.strip():
            span.left_out.append(at)
        elif instead.strip() and not EXPRESSION.search(instead) and not _BRACES.search(instead):
            span.words[at] = instead
        else:
            raise Unlike
        return
    is_link = bool(LINK.fullmatch(middle))
    link = _LINKED.fullmatch(instead) if is_link else None
    if link and not EXPRESSION.search(link[1]):
        span.addresses[at] = link[1]
    elif is_link and "website" in draft.missing and _UNLINKED.fullmatch(instead):
        span.conditions.add("website")
        span.instead.add(instead)
    elif values != ["website"] and all(name in draft.missing for name in values if name != "website"):
        span.conditions.add(next(name for name in values if name != "website"))
        if not instead.strip() or _NOTHING.fullmatch(instead) or EXPRESSION.search(instead):
            span.instead.add(instead)
        elif _BRACES.search(instead):
            raise Unlike
        else:
            span.words[at] = instead
    else:
        raise Unlike


def written(span: Span, middle: str, own: list[dict[str, str]], name: str, taken: set[str]) -> str:
    """A part of the line with its conditions; `own` gets the words of single people."""
    if (span.words or span.left_out) and not EXPRESSION.search(middle) and _LETTER.search(middle):
        return _of_each(span, middle, own, free(name, taken))
    if span.left_out:
        return _left_out(span, middle, own, free(f"without_{name}", taken))
    branches: list[tuple[str, str]] = []
    if span.addresses:
        word = free(f"{name}_address", taken)
        for at, text in span.addresses.items():
            own[at][word] = text
        branches.append((f"own.{word}", middle.replace("{{ website }}", f"{{{{ own.{word} }}}}")))
    said = _words(span.words, own, free(name, taken)) if span.words else []
    if not span.conditions:
        branches += said
        last = middle
    else:
        condition = _condition(span)
        branches += [(condition, middle), *said, *_alternatives(span)]
        last = _last(span, is_blank_anyway=condition == "website" or bool(said))
    if len({name for name, _ in branches}) < len(branches):
        raise Unlike
    first, *others = branches
    if not others and not last and first[1] == f"{{{{ {first[0]} }}}}":
        return first[1]
    alternatives = "".join(_tagged(f"elif {name}", text) for name, text in others)
    return _tagged(f"if {first[0]}", first[1]) + alternatives + _tagged("else", last) + "{% endif %}"


def _of_each(span: Span, middle: str, own: list[dict[str, str]], word: str) -> str:
    """Words that some have, and others not or otherwise: those of each, for whoever joins has none of them yet."""
    if _BRACES.search(middle):
        raise Unlike
    each = {at: span.words.get(at, middle) for at in range(len(own)) if at not in span.left_out}
    ((condition, text),) = _words(each, own, word)
    return _tagged(f"if {condition}", text) + "{% endif %}"


def _left_out(span: Span, middle: str, own: list[dict[str, str]], word: str) -> str:
    """A part that some people have not."""
    if span.words:
        raise Unlike
    for at in span.left_out:
        own[at][word] = middle.strip()
    return f"{{% if not own.{word} %}}{middle}{{% endif %}}"


def _words(words: Mapping[int, str], own: list[dict[str, str]], word: str) -> list[tuple[str, str]]:
    """The branch for the words of single people."""
    before, behind = _blanks(words.values())
    for at, text in words.items():
        own[at][word] = text.removeprefix(before).removesuffix(behind)
    return [(f"own.{word}", f"{before}{{{{ own.{word} }}}}{behind}")]


def _condition(span: Span) -> str:
    """The value without which a part is another one; whoever has a website has an organization."""
    conditions = {"website"} if "website" in span.conditions else span.conditions
    if len(conditions) > 1:
        raise Unlike
    return next(iter(conditions))


def _alternatives(span: Span) -> list[tuple[str, str]]:
    """What stands in place of a part, where that has a value of its own."""
    return sorted((found[0], text) for text in span.instead if (found := EXPRESSION.findall(text)))


def _last(span: Span, *, is_blank_anyway: bool) -> str:
    """What stands in place of a part where nothing is known."""
    plain = {text for text in span.instead if not EXPRESSION.search(text)}
    plain -= {""} if is_blank_anyway else set()
    if len(plain) > 1:
        raise Unlike
    return next(iter(plain), "")


def _tagged(condition: str, text: str) -> str:
    """A branch of a condition."""
    if not text:
        return ""
    return f"{{% {condition} %}}{text}"


def _blanks(texts: Collection[str]) -> tuple[str, str]:
    """What of blanks stands around each of the texts, as far as it is the same everywhere."""
    before = {text[: len(text) - len(text.lstrip())] for text in texts}
    behind = {text[len(text.rstrip()) :] for text in texts}
    return before.pop() if len(before) == 1 else "", behind.pop() if len(behind) == 1 else ""


def free(name: str, taken: set[str]) -> str:
    found, number = (f"{name}_" if name in _TAKEN else name), 2
    while found in taken:
        found, number = f"{name}_{number}", number + 1
    taken.add(found)
    return found


def without_braces(drafts: Sequence[Draft]) -> None:
    if any(_BRACES.search(draft.text) for draft in drafts):
        raise Unlike
