"""Issue forms of GitHub: the questions of one, and the text of an issue in which they are answered.

GitHub makes a heading of the third level of each question, with the answer below it, and `_No response_` where there is
none. What stands in the form besides questions is not in the issue.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from bylaws.problems import Refused
from bylaws.readiness.recognizing import Item, Kind
from bylaws.source.yaml import YamlFile, read_text
from bylaws.structs import struct

NONE: Final = "_No response_"
ASKING: Final = ("input", "textarea", "dropdown", "checkboxes", "upload")


@struct
class Question:
    """One question of a form."""

    label: str
    kind: str
    """One of `ASKING`."""
    required: bool
    line: int
    """Counted from 0."""
    options: tuple[str, ...] = ()
    """The labels of its boxes."""

    @property
    def item(self) -> Item:
        return Item(self.line, self.line + 1, self.line + 1, self.label, kind=Kind.FIELD)

    def answered(self, words: str, *, met: bool) -> str:
        """The question and its answer in the issue."""
        if self.kind == "checkboxes":
            words = "\n".join(f"- [{'x' if met else ' '}] {option}" for option in self.options)
        return f"### {self.label}\n\n{words or NONE}\n"


def is_form(path: str) -> bool:
    """Whether a template is an issue form: those are YAML."""
    return path.endswith((".yml", ".yaml"))


def questions_in(path: str, text: str) -> Sequence[Question]:
    """The questions of a form.

    Raises:
        Refused: when the file is no YAML.
    """
    document = read_text(path, text, foreign=True)
    if document.problems:
        raise Refused(document.problems)
    return tuple(_questions(document))


def _questions(document: YamlFile) -> Iterator[Question]:
    body = document.data.get("body") if isinstance(document.data, dict) else None
    for element in body if isinstance(body, list) else ():
        if not isinstance(element, dict) or element.get("type") not in ASKING:
            continue
        attributes = _mapping(element, "attributes")
        label = attributes.get("label")
        if not isinstance(label, str):
            continue
        options = attributes.get("options")
        boxes = [one for one in options if isinstance(one, dict)] if isinstance(options, list) else []
        required = _mapping(element, "validations").get("required") == "true"
        yield Question(
            label.strip(),
            str(element["type"]),
            required or any(box.get("required") == "true" for box in boxes),
            document.value_place(attributes, "label").line - 1,
            tuple(str(box["label"]).strip() for box in boxes if "label" in box),
        )


def _mapping(element: Mapping[str, Any], key: str) -> dict[str, Any]:
    found = element.get(key)
    return found if isinstance(found, dict) else {}
