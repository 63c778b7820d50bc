"""A second language: what a language brings, and nothing else. The catalogue beside it has what two bodies need."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from bylaws.model.noted import Strength
from bylaws.words import compiling
from bylaws.words.speech import Language, Message

CATALOGUE: Final = (Path(__file__).parent / "zh.ftl").read_text(encoding="utf-8")
_STRENGTHS: Final = {
    Strength.MUST: "必须",
    Strength.SHOULD: "应当",
    Strength.MAY: "可以",
    Strength.EXPECTED: "应",
    Strength.ENCOURAGED: "最好",
    Strength.TARGET: "力求",
    Strength.TYPICALLY: "通常",
}
_BETWEEN: Final = {"and": "和", "or": "或", "then": "，然后", "commas": "、", "sentences": ""}
_TOUCHING: Final = re.compile(r"(?<=[一-鿿])(?=[\w`]|\[[\w`])|(?<=[\w`)])(?=[一-鿿])", re.ASCII)
"""Where Chinese and Latin letters meet, which takes a space."""


def _compiled() -> Mapping[str, Message]:
    made: dict[str, Any] = {}
    exec(compiling.compiled(CATALOGUE), made)
    found: Mapping[str, Message] = made["MESSAGES"]
    return found


class Chinese(Language):
    """No plurals, no articles, no capitals: most of what a language can ask for does nothing."""

    NAME = "en"
    MESSAGES: Final = _compiled()

    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        self.messages = self.MESSAGES

    def _message(self, name: str, args: Mapping[str, Any]) -> str:
        if name not in self.messages:
            return f"⟦{name}⟧"  # the sections that have no words yet
        return _TOUCHING.sub(" ", super()._message(name, args))

    def goes_on(self, sentence: str, phrase: str) -> str:
        return f"{sentence.removesuffix('。')}，{phrase}。"

    def cap(self, value: Any) -> str:
        return value if type(value) is str else self.put(value)

    decap = low = base = singular = cap

    def verb(self, who: Any, strength: Any, verb: Any) -> str:
        return f"{_STRENGTHS.get(strength, '')}{self.cap(verb)}"

    def tone(self, beside: Any, strength: Any) -> str:
        return "base"

    def does(self, beside: Any, strength: Any, verb: Any) -> str:
        return self.verb(None, strength, verb)

    def category(self, number: int) -> str:
        return "other"

    def number(self, number: int) -> str:
        return str(number)

    def joined(self, items: list[str], how: str) -> str:
        if how == "clauses":
            return "；".join(items)
        between = _BETWEEN[how.removeprefix("clauses-")]
        if between not in ("和", "或") or len(items) < 2:
            return between.join(items)
        return f"{'、'.join(items[:-1])}{between}{items[-1]}"

    def apart(self, sentences: list[str]) -> str:
        return "".join(sentences)
