"""The catalogue: what is compiled is current, and every message can be said."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from samples import Uses

from bylaws.words import compiling
from bylaws.words.english import English
from bylaws.words.fact import Fact

ENGLISH = (compiling.LANGUAGES / "en.ftl").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", sorted(compiling.LANGUAGES.glob("*.ftl")), ids=lambda path: path.stem)
def test_what_is_compiled_is_current(path: Path) -> None:
    source = compiling.compiled(path.read_text(encoding="utf-8"))
    assert path.with_suffix(".py").read_text(encoding="utf-8") == source, "run `make fix`"


def test_the_constructors_are_current() -> None:
    made = compiling.LANGUAGES.parent / "messages.py"
    assert made.read_text(encoding="utf-8") == compiling.constructors(ENGLISH), "run `make fix`"


# --- what every message says -----------------------------------------------------------------------------------------

USES = Uses(ENGLISH)
_WRONG = (
    (r"  ", "two spaces"),
    (r"\s[.,;:!?](?:\s|$)", "a space before a stop"),
    (r"[{}]|\bNone\b", "what is not English"),
    (r"[,;:]\.|\.\.(?!\.)|,,", "two stops"),
    (r"\ba (?=[aeio])(?!one\b)|\ban (?!words)(?=[bcdfgjklmnpqrstvwxyz])", "the wrong article"),
    (r"\b(?:1|one) (?:votes|people|days|weeks|months|years|seats|members|times|terms|repositories)\b", "one and many"),
    (
        r"\b(?:0|no|2|two|5|five) (?:vote|person|day|week|month|year|seat|member|term|repository)\b"
        r"(?! (?:of|policy|is|can))",
        "many and one",
    ),
    (r"\bThe The\b|\bthe the\b|\bthe a\b|\ba the\b", "two articles"),
    (r"\b(?i:everybody|somebody|nobody)\b", "a word outside of the register"),
)


@pytest.mark.parametrize("name", list(USES.messages))
def test_every_message_reads_well_with_every_value(name: str) -> None:
    """Nothing fails to print, and no number, article or stop is wrong."""
    speech = English()
    for arguments in USES.arguments(name):
        said = str(speech.say(Fact(name, arguments)))
        for pattern, what in _WRONG:
            found = re.search(pattern, said)
            assert not found, f"{what} in: {said}"


def test_every_message_is_asked_for() -> None:
    """By its constructor, by its name, as a form of another, or inside of one; scripts ask for theirs by a prefix."""
    package = compiling.LANGUAGES.parents[1]
    made = {compiling.LANGUAGES / "en.py", compiling.LANGUAGES.parent / "messages.py"}
    sources = [path for path in package.rglob("*") if path.suffix in (".py", ".j2") and path not in made]
    text = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    asked = {name.rstrip("_").replace("_", "-") for name in re.findall(r"\bsay\.(\w+)", text)}
    asked |= {*re.findall(r"[\"']([a-z][a-z0-9-]*)[\"']", text)} | {
        *re.findall(r"[{,] ?([a-z][a-z0-9-]*)[ )]", ENGLISH)
    }
    forms = {*re.findall(r"\.form\(\"([a-z-]+)\"\)", text)}
    forms |= {name.lower().replace("_", "-") for name in re.findall(r"\b([A-Z_]+)\(\$", ENGLISH)}
    names = {message.id.name for message in compiling.messages(ENGLISH)}
    are_forms = {f"{name}-{form}" for name in names for form in forms}
    unused = names - asked - are_forms
    assert {name for name in unused if not name.startswith(("script-", "ballot-"))} == set()


def test_a_form_that_is_asked_for_is_there() -> None:
    """A form that no fact has would fail only where it is said."""
    forms = {name.lower().replace("_", "-") for name in re.findall(r"\{ ([A-Z_]+)\(", ENGLISH)}
    own = {name.lower() for name in compiling.RUNTIME}
    known = {message[found.end() :] for message in USES.messages for found in re.finditer("-", message)}
    assert forms - own <= known


def test_every_message_is_said_by_a_fact_or_by_another_message() -> None:
    package = compiling.LANGUAGES.parents[1]
    generated = {"messages.py", "en.py"}
    sources = [path for path in package.rglob("*.py") if path.name not in generated]
    code = "".join(path.read_text(encoding="utf-8") for path in [*sources, *package.rglob("*.j2")])
    every = re.findall(r"^([a-z][a-z0-9-]*) =", ENGLISH, re.MULTILINE)
    ids = [one for one in every if not one.startswith(("script-", "ballot-"))]  # `test_scripted` has these
    inside = set(re.findall(r"[{,(]\s*([a-z][a-z0-9-]*)\s*[,)}]", ENGLISH))
    made = set(re.findall(r"say\.(\w+)", code)) | set(re.findall(r'"([a-z0-9-]+)"', code))
    forms = {one for one in ids if any(one.startswith(f"{other}-") for other in ids)}
    assert [one for one in ids if {one, one.replace("-", "_")}.isdisjoint(made | inside) and one not in forms] == []
