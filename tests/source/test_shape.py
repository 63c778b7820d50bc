"""Kinds and nodes: one value read at a time, each mistake at its place, and objects that know where they came from."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Any, ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bylaws.model.backing import Sponsors, Veto
from bylaws.model.body import Body
from bylaws.model.groups import Group
from bylaws.model.ladder import Includes, Inherited
from bylaws.model.people import Affiliation, Person, Seat, Status
from bylaws.model.procedures import NamedLink, Step
from bylaws.model.times import Date
from bylaws.source import (
    EMAIL,
    FLAG,
    HANDLE,
    MARKDOWN,
    SLUG,
    TARGET,
    TEXT,
    UNREADABLE,
    URL,
    WHOLE,
    Holder,
    Kind,
    Node,
    NodeKind,
    OneOf,
    Open,
    Scalar,
    Unreadable,
    article,
    by_id,
    each,
    kind_for,
    one_of,
    one_or_several,
    optional,
    ref,
    required,
    several,
    words_of,
)
from bylaws.source.yaml import Plain, read_text
from conftest import PATH, body, parsed, problems_of, told


class Color(StrEnum):
    RED = "red"
    BLUE = "blue"


class Wheel(Node):
    ONE_LINE: ClassVar[str] = "size"

    size: int = required(WHOLE, 26)
    maker: str | None = optional(ref("organization"), "acme")


class Bicycle(Node):
    """A node with every sort of key."""

    name: str = required(TEXT, "Roadster")
    color: Color | Open = optional(Color, "red", default=Color.RED)
    from_: Date | Open | None = optional(Date, "2020", key="from")
    wheels: tuple[Wheel, ...] | Open = several(Wheel, 26, 28)
    riders: tuple[str, ...] | Open = one_or_several(ref("person"), "ada")
    parts: Mapping[str, Wheel] | Open = by_id(Wheel, {"front": 26})
    words: Mapping[str, str] | Open = by_id(TEXT, {"Any key": "text"}, ids=TEXT)
    spare: Wheel | Open | None = optional(Wheel, 26)


class Trailer(Node):
    """A node whose keys are settled."""

    maker: str = optional(TEXT, "Acme", default="", settled=True)
    badge: str | None = optional(TEXT, "gold", settled=True)
    stickers: tuple[str, ...] = several(TEXT, "a", settled=True)
    owners: tuple[str, ...] = one_or_several(ref("person"), "ada", settled=True)
    bags: Mapping[str, Wheel] = by_id(Wheel, {"left": 1}, settled=True)


class Lock(Node):
    ONE_OF: ClassVar[tuple[str, ...]] = ("key", "code", "from_")

    key: str | Open | None = optional(TEXT, "brass")
    code: tuple[int, ...] | Open = several(WHOLE, 1, 2)
    from_: Date | Open | None = optional(Date, "2020", key="from")
    note: str | Open | None = optional(TEXT, "Do not lose it.")


def told_by(kind: Kind[Any] | type[Any], text: str) -> tuple[Any, list[str]]:
    """What a kind makes of the value of `it:`, and what it complains about."""
    document = read_text("x.yaml", f"it: {text}")
    assert told(document.problems) == []
    value = kind_for(kind).read(document.data["it"], Holder(document, document.data), "it")
    return value, [line.removeprefix("x.yaml:") for line in told(document.problems)]


def complaint(kind: Kind[Any] | type[Any], text: str) -> str:
    value, (problem,) = told_by(kind, text)
    assert value is UNREADABLE
    return problem


def read_bicycle(text: str) -> tuple[Bicycle | Unreadable, list[str]]:
    return told_by(Bicycle, text)


def bicycle(text: str) -> Bicycle:
    found, problems = read_bicycle(text)
    assert problems == []
    assert isinstance(found, Bicycle)
    return found


# --- scalars ---------------------------------------------------------------------------------------------------------

READ = [
    (TEXT, "a b", "a b"),
    (TEXT, "no", "no"),
    (TEXT, "'null'", "null"),
    (TEXT, "1.20", "1.20"),
    (TEXT, "007", "007"),
    (TEXT, "'  a \t b  '", "a b"),
    (TEXT, "|\n  one\n\n  two\n", "one\n\ntwo"),
    (TEXT, ">\n  one\n  two\n", "one two"),
    (TEXT, "漢字 😀", "漢字 😀"),
    (MARKDOWN, "|\n\n  - *a*\n    - b\n\n", "- *a*\n  - b"),
    (SLUG, "a-1-b", "a-1-b"),
    (SLUG, "2024", "2024"),
    (SLUG, "2024-01-01", "2024-01-01"),
    (SLUG, "no", "no"),
    (HANDLE, "Ada-Lovelace", "Ada-Lovelace"),
    (HANDLE, "no", "no"),
    (HANDLE, "on", "on"),
    (HANDLE, "1234", "1234"),
    (HANDLE, "0x1F", "0x1F"),
    (HANDLE, "2024-01-01", "2024-01-01"),
    (HANDLE, "null", "null"),
    (HANDLE, "007", "007"),
    (HANDLE, "'1234'", "1234"),
    (HANDLE, "a" * 39, "a" * 39),
    (HANDLE, "ends-", "ends-"),
    (EMAIL, "ada@example.org", "ada@example.org"),
    (EMAIL, "a+b@sub.example.museum", "a+b@sub.example.museum"),
    (URL, "https://example.org/a?b#c", "https://example.org/a?b#c"),
    (URL, "http://example.org", "http://example.org"),
    (TARGET, "https://example.org", "https://example.org"),
    (TARGET, "docs/a.md#b", "docs/a.md#b"),
    (TARGET, "../a.md", "../a.md"),
    (WHOLE, "0", 0),
    (WHOLE, "999999999", 999_999_999),
    (FLAG, "true", True),
    (FLAG, "false", False),
    (Color, "blue", Color.BLUE),
    (one_of("a", "b"), "b", "b"),
    (Date, "2024-05", Date(2024, 5)),
    (ref("person"), "1234", "1234"),
    (ref("role"), "steering-committee", "steering-committee"),
    (each(WHOLE), "[1, 2]", (1, 2)),
    (each(WHOLE), "[]", ()),
]


@pytest.mark.parametrize(("kind", "text", "value"), READ)
def test_a_value_is_read_as_what_its_key_wants(kind: Kind[Any] | type[Any], text: str, value: object) -> None:
    found, problems = told_by(kind, text)
    assert problems == []
    assert found == value
    assert type(found) is type(value)


HANDLE_HINT = "write the handle without `@` and without the address"
PATH_HINT = "begin with https://, or write a relative path"
NOT_A_PATH = "is not a web address or a relative path"

MISREAD = [
    (TEXT, "'  '", "this text is blank | write some words, or delete the key"),
    (TEXT, '"\\n\\t"', "this text is blank | write some words, or delete the key"),
    (SLUG, "Steering Committee!", "`Steering Committee!` is not an id | write `steering-committee`"),
    (SLUG, "a--b", "`a--b` is not an id | write `a-b`"),
    (SLUG, "-a", "`-a` is not an id | write `a`"),
    (SLUG, "Straße", "`Straße` is not an id | write `strasse`"),
    (SLUG, "漢字", "`漢字` is not an id | use lower-case letters, digits and single hyphens"),
    (SLUG, '"a\\n"', "`a\n` is not an id | write `a`"),
    (HANDLE, "1:30", f"`1:30` is not a GitHub handle | {HANDLE_HINT}"),
    (HANDLE, "'@ada'", f"`@ada` is not a GitHub handle | {HANDLE_HINT}"),
    (HANDLE, "https://github.com/ada", f"`https://github.com/ada` is not a GitHub handle | {HANDLE_HINT}"),
    (HANDLE, "-ada", f"`-ada` is not a GitHub handle | {HANDLE_HINT}"),
    (HANDLE, "a_b", f"`a_b` is not a GitHub handle | {HANDLE_HINT}"),
    (HANDLE, "~", f"`~` is not a GitHub handle | {HANDLE_HINT}"),
    (HANDLE, "аda", f"`аda` is not a GitHub handle | {HANDLE_HINT}"),
    (HANDLE, '"ada\\n"', f"`ada\n` is not a GitHub handle | {HANDLE_HINT}"),
    (HANDLE, "a" * 40, f"`{'a' * 40}` is not a GitHub handle | {HANDLE_HINT}"),
    (
        EMAIL,
        "https://example.org",
        "`https://example.org` is not an e-mail address | write name@host; a web address has a key of its own, `url`",
    ),
    (EMAIL, "ada@example", "`ada@example` is not an e-mail address | write name@host"),
    (EMAIL, "Ada <ada@example.org>", "`Ada <ada@example.org>` is not an e-mail address | write name@host"),
    (EMAIL, "a@b@example.org", "`a@b@example.org` is not an e-mail address | write name@host"),
    (URL, "example.org", "`example.org` is not a web address | begin with https://"),
    (URL, "ftp://example.org", "`ftp://example.org` is not a web address | begin with https://"),
    (URL, "HTTPS://example.org", "`HTTPS://example.org` is not a web address | begin with https://"),
    (URL, "https://a b", "`https://a b` is not a web address | begin with https://"),
    (URL, "https://a<b>", "`https://a<b>` is not a web address | begin with https://"),
    (URL, '"https://a\\n"', "`https://a\n` is not a web address | begin with https://"),
    (TARGET, "/etc/passwd", f"`/etc/passwd` {NOT_A_PATH} | {PATH_HINT}"),
    (TARGET, "javascript:alert(1)", f"`javascript:alert(1)` {NOT_A_PATH} | {PATH_HINT}"),
    (TARGET, "C:\\a", f"`C:\\a` {NOT_A_PATH} | {PATH_HINT}"),
    (TARGET, "a b.md", f"`a b.md` {NOT_A_PATH} | {PATH_HINT}"),
    (WHOLE, "'3'", "`3` is not a whole number | write digits without quotes"),
    (WHOLE, "-1", "`-1` is not a whole number | write digits without quotes"),
    (WHOLE, "3.0", "`3.0` is not a whole number | write digits without quotes"),
    (WHOLE, "0x1", "`0x1` is not a whole number | write digits without quotes"),
    (WHOLE, "1_000", "`1_000` is not a whole number | write digits without quotes"),
    (WHOLE, "٣", "`٣` is not a whole number | write digits without quotes"),
    (WHOLE, "1234567890", "`1234567890` is not a whole number | write digits without quotes"),
    (FLAG, "yes", "`yes` is neither true nor false | write `true` or `false`"),
    (FLAG, "True", "`True` is neither true nor false | write `true` or `false`"),
    (FLAG, "'true'", "`true` is neither true nor false | write `true` or `false`"),
    (FLAG, "1", "`1` is neither true nor false | write `true` or `false`"),
    (Color, "rad", "`rad` is not one of `red` and `blue` | did you mean `red`?"),
    (Color, "Red", "`Red` is not one of `red` and `blue` | did you mean `red`?"),
    (Color, "green", "`green` is not one of `red` and `blue` | write one of `red` and `blue`"),
    (one_of("cncf"), "apache", "`apache` is not one of `cncf` | write one of `cncf`"),
    (ref("person"), "1:30", f"`1:30` is not a GitHub handle | {HANDLE_HINT}"),
    (ref("role"), "Chair", "`Chair` is not an id | write `chair`"),
]


@pytest.mark.parametrize(("kind", "text", "problem"), MISREAD)
def test_another_value_is_a_problem_at_its_place(kind: Kind[Any] | type[Any], text: str, problem: str) -> None:
    assert complaint(kind, text) == f"1:5 wrong-value {problem}"


@pytest.mark.parametrize(
    ("kind", "text", "problem"),
    [
        (TEXT, "[a]", "`it` wants text, not a list | write text"),
        (TEXT, "{a: b}", "`it` wants text, not a mapping | write text"),
        (WHOLE, "[1]", "`it` wants a whole number, not a list | write a whole number"),
        (FLAG, "{}", "`it` wants true or false, not a mapping | write true or false"),
        (Date, "[2024]", "`it` wants a date, not a list | write, for example, `2024-05-31`"),
        (Color, "[red]", "`it` wants one of red, blue, not a list | write one of red, blue"),
        (
            ref("person"),
            "{ada: x}",
            "`it` wants the handle of a person, not a mapping | write the handle of a person",
        ),
        (
            ref("organization"),
            "[acme]",
            "`it` wants the id of an organization, not a list | write the id of an organization",
        ),
        (each(TEXT), "a", "`it` wants a list, not text | put `- ` before it"),
        (each(TEXT), "{a: b}", "`it` wants a list, not a mapping | put `- ` before it"),
        (
            Bicycle,
            "a",
            "a bicycle is a mapping, not text"
            " | write its keys on the lines below: `name`, `color`, `from` and `wheels`",
        ),
        (
            Bicycle,
            "[a]",
            "a bicycle is a mapping, not a list"
            " | write its keys on the lines below: `name`, `color`, `from` and `wheels`",
        ),
        (Wheel, "[1]", "a wheel is a mapping, not a list | write its keys on the lines below: `size` and `maker`"),
    ],
)
def test_another_form_is_a_problem_at_its_place(kind: Kind[Any] | type[Any], text: str, problem: str) -> None:
    assert complaint(kind, text) == f"1:5 wrong-type {problem}"


def test_an_item_of_another_form_is_told_without_the_key_that_it_has_not() -> None:
    value, problems = told_by(each(TEXT), "[a, [b], {c: d}, e]")
    assert value == ("a", "e")
    assert problems == [
        "1:9 wrong-type this item wants to be text, not a list | write text",
        "1:14 wrong-type this item wants to be text, not a mapping | write text",
    ]


def test_a_word_is_given_as_the_word_of_its_kind() -> None:
    assert isinstance(kind_for(Color), OneOf)
    assert isinstance(kind_for(Date), Scalar)
    assert isinstance(kind_for(Wheel), NodeKind)
    assert kind_for(TEXT) is TEXT


@pytest.mark.parametrize("kind", [TEXT, MARKDOWN, SLUG, HANDLE, EMAIL, URL, TARGET, WHOLE, FLAG, one_of("a", "b")])
def test_no_text_breaks_a_kind(kind: Scalar[Any]) -> None:
    @given(st.text())
    def holds(text: str) -> None:
        for value in (text, Plain(text)):
            found = parsed(kind.parse, value)
            assert isinstance(found, str | int) or (found.message and found.hint)

    holds()


@pytest.mark.parametrize(
    ("name", "words", "with_article"),
    [
        ("VoteKind", "vote kind", "a vote kind"),
        ("Organization", "organization", "an organization"),
        ("CodeOfConduct", "code of conduct", "a code of conduct"),
        ("Unit", "unit", "a unit"),
    ],
)
def test_classes_are_named_in_words(name: str, words: str, with_article: str) -> None:
    assert words_of(name) == words
    assert article(words_of(name)) == with_article


# --- nodes: reading --------------------------------------------------------------------------------------------------


def test_a_mapping_is_read_key_by_key() -> None:
    found = bicycle(
        "{name: Roadster, color: blue, from: 2020-05, wheels: [26, {size: 28, maker: acme}], riders: ada,"
        " parts: {front: 26}, words: {Any key: text}, spare: 20}"
    )
    assert found.given() == {
        "name": "Roadster",
        "color": Color.BLUE,
        "from_": Date(2020, 5),
        "wheels": (Wheel(size=26), Wheel(size=28, maker="acme")),
        "riders": ("ada",),
        "parts": {"front": Wheel(size=26, id="front")},
        "words": {"Any key": "text"},
        "spare": Wheel(size=20),
    }


def test_what_is_left_out_has_its_default() -> None:
    found = bicycle("{name: Roadster}")
    assert found.given() == {"name": "Roadster"}
    assert (found.color, found.from_, found.wheels, found.riders, found.parts, found.spare) == (
        Color.RED, None, (), (), {}, None,
    )  # fmt: skip


def test_unknown_keys_are_named_with_the_key_that_was_meant() -> None:
    assert read_bicycle("{name: A, colour: red, COLOR: red, wheels: [{size: 3, sise: 4}], xyzzy: 1, from_: 2020}") == (
        Bicycle(name="A", wheels=(Wheel(size=3),)),
        [
            "1:15 unknown-key `colour` is not a key of a bicycle | did you mean `color`?",
            "1:28 unknown-key `COLOR` is not a key of a bicycle | did you mean `color`?",
            "1:59 unknown-key `sise` is not a key of a wheel | did you mean `size`?",
            "1:70 unknown-key `xyzzy` is not a key of a bicycle | use one of `name`, `color`, `from`, `wheels`, "
            "`riders`, `parts`, `words` and `spare`",
            "1:80 unknown-key `from_` is not a key of a bicycle | did you mean `from`?",
        ],
    )


def test_a_comma_in_a_text_within_braces_is_told_apart_from_a_key() -> None:
    assert read_bicycle("{name: Roadster, the fast one}") == (
        Bicycle(name="Roadster"),
        [
            "1:22 unknown-key `the fast one` is not a key of a bicycle | put the whole text in quotes: within `{…}`, a "
            "comma ends a value",
        ],
    )


def test_a_comma_in_front_of_a_colon_is_told_too() -> None:
    assert read_bicycle("{name: Roadster, the fast one: red}") == (
        Bicycle(name="Roadster"),
        [
            "1:22 unknown-key `the fast one` is not a key of a bicycle | put the text in quotes: between braces, "
            "a comma ends a value",
        ],
    )


@pytest.mark.parametrize("inner", ["id: x", "left_open: {}", "_origin: x", "FIELDS: {}", "__class__: x", "place: x"])
def test_no_key_reaches_what_a_node_keeps_for_itself(inner: str) -> None:
    found, (problem,) = read_bicycle(f"{{name: A, {inner}}}")
    assert f"unknown-key `{inner.partition(':')[0]}` is not a key of a bicycle" in problem
    assert found == Bicycle(name="A")


def test_all_that_is_missing_is_told_at_the_mapping_that_misses_it() -> None:
    assert read_bicycle("{spare: {}, parts: {front: {maker: a}}}") == (
        UNREADABLE,
        [
            "1:5 missing-key `name` is missing | add `name: Roadster`",
            "1:13 missing-key `size` is missing | add `size:`",
            "1:32 missing-key `size` is missing | add `size:`",
        ],
    )


def test_a_required_key_that_cannot_be_read_is_not_missing_too() -> None:
    assert read_bicycle("{name: [A]}") == (UNREADABLE, ["1:12 wrong-type `name` wants text, not a list | write text"])


def test_a_key_without_a_value_is_told_at_the_end_of_the_key() -> None:
    document = "\n  name:\n  color:\n  from: ''\n  wheels:\n    -\n    - 26\n  words:\n    Any key:\n"
    assert read_bicycle(document) == (
        UNREADABLE,
        [
            "2:8 no-value `name` has no value | write a value, such as `Roadster`, or delete the key",
            "3:9 no-value `color` has no value | write a value, such as `red`, or delete the key",
            "4:9 no-value `from` has no value | write a value, such as `2020`, or delete the key",
            "6:6 no-value this item has no value | write a value, or delete the item",
            "9:13 no-value `Any key` has no value | write a value, or delete the key",
        ],
    )


def test_one_wrong_item_leaves_the_others() -> None:
    found, problems = read_bicycle(
        "{name: A, wheels: [26, x, {size: 28}, {}], riders: [ada, '@bob', eve], parts: {Front: 1, back: x, top: 2}}"
    )
    assert found == Bicycle(
        name="A",
        wheels=(Wheel(size=26), Wheel(size=28)),
        riders=("ada", "eve"),
        parts={"top": Wheel(size=2, id="top")},
    )
    assert problems == [
        "1:28 wrong-value `x` is not a whole number | write digits without quotes",
        "1:43 missing-key `size` is missing | add `size:`",
        f"1:62 wrong-value `@bob` is not a GitHub handle | {HANDLE_HINT}",
        "1:84 wrong-value `Front` is not an id | write `front`",
        "1:100 wrong-value `x` is not a whole number | write digits without quotes",
    ]


def test_ids_of_things_that_cannot_be_read_are_remembered() -> None:
    document = read_text("x.yaml", "it: {one: 1, two: x, three: {}, four: , '5!': 1}")
    kind = kind_for(Bicycle.FIELDS["parts"].kind)
    assert kind.read(document.data["it"], Holder(document, document.data), "it") == {"one": Wheel(size=1, id="one")}
    assert document.unread == {"two", "three", "four"}


def test_a_mapping_of_things_wants_their_ids() -> None:
    assert read_bicycle("{name: A, parts: [26], words: text}") == (
        Bicycle(name="A"),
        [
            "1:22 wrong-type `parts` wants a mapping, not a list | write an id as a key, then its values",
            "1:35 wrong-type `words` wants a mapping, not text | write text as a key, then its values",
        ],
    )


def test_one_item_may_stand_without_a_list_where_that_is_said() -> None:
    assert bicycle("{name: A, riders: ada}").riders == bicycle("{name: A, riders: [ada]}").riders == ("ada",)
    assert read_bicycle("{name: A, riders: {ada: x}}")[1] == [
        "1:23 wrong-type `riders` wants the handle of a person, not a mapping | write the handle of a person"
    ]
    assert read_bicycle("{name: A, riders: a b}")[1] == [
        f"1:23 wrong-value `a b` is not a GitHub handle | {HANDLE_HINT}"
    ]


# --- nodes: left open ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("word", ["undecided", "unspecified", "unread"])
def test_an_optional_key_may_be_left_open(word: str) -> None:
    found = bicycle(f"{{name: A, color: {word}, from: {word}, wheels: {word}, riders: {word}, parts: {word}}}")
    assert (found.color, found.from_, found.wheels, found.riders, found.parts) == (Open(word),) * 5
    assert found.gaps() == dict.fromkeys(("color", "from_", "wheels", "riders", "parts"), Open(word))
    assert found.gaps().items() <= found.given().items()
    assert (found.spare, found.written("from_"), found.written("spare")) == (None, word, None)
    assert found != bicycle("{name: A}")


@pytest.mark.parametrize("word", ["undecided", "unspecified", "unread"])
def test_a_settled_key_cannot_be_left_open(word: str) -> None:
    text = f"{{maker: {word}, badge: {word}, stickers: {word}, owners: {word}, bags: {word}}}"
    found, problems = told_by(Trailer, text)
    assert found == Trailer()
    assert [re.sub(r"^\d+:\d+ ", "", problem) for problem in problems] == [
        f"wrong-value `{key}` cannot be left open | write a value, or delete the key"
        for key in ("maker", "badge", "stickers", "owners", "bags")
    ]
    assert told_by(Trailer, f"{{maker: '{word}'}}")[0].maker == word


def test_what_is_left_open_is_false_and_empty() -> None:
    for value in Open:
        assert not value
        assert (len(value), list(value), 1 in value) == (0, [], False)
        assert (value.get("a"), *value.keys(), *value.values(), *value.items()) == (None,)
        with pytest.raises(TypeError, match=f"^what is {value.value} is not text$"):
            f"{value}"


@pytest.mark.parametrize("word", ["undecided", "unspecified", "unread"])
def test_a_required_key_cannot_be_left_open(word: str) -> None:
    assert read_bicycle(f"{{name: {word}}}") == (
        UNREADABLE,
        ["1:12 wrong-value `name` cannot be left open | write a value, such as `Roadster`"],
    )


def test_an_unknown_key_cannot_be_left_open() -> None:
    assert read_bicycle("{name: A, colour: undecided}")[1] == [
        "1:15 unknown-key `colour` is not a key of a bicycle | did you mean `color`?"
    ]


def test_in_quotes_the_words_are_text() -> None:
    assert bicycle("{name: 'undecided', words: {a: undecided}}").given() == {
        "name": "undecided",
        "words": {"a": "undecided"},
    }
    assert read_bicycle("{name: A, color: 'undecided'}")[1] == [
        "1:22 wrong-value `undecided` is not one of `red` and `blue` | write one of `red` and `blue`"
    ]


def test_only_the_words_themselves_leave_open() -> None:
    assert read_bicycle("{name: A, color: Undecided}")[1] == [
        "1:22 wrong-value `Undecided` is not one of `red` and `blue` | write one of `red` and `blue`"
    ]


# --- nodes: one of several keys --------------------------------------------------------------------------------------

NONE = "missing-key a lock needs one of `key`, `code` and `from` | add one of `key`, `code` and `from`"
LOCKS = {
    "one": ("{key: brass}", []),
    "another": ("{from: 2020}", []),
    "left open": ("{key: undecided}", []),
    "none": ("{note: x}", [f"1:5 {NONE}"]),
    "nothing": ("{}", [f"1:5 {NONE}"]),
    "two": (
        "{code: [1], key: brass}",
        ["1:6 one-too-many `key` and `code` exclude each other in a lock | keep one of them"],
    ),
    "two, one of them open": (
        "{key: undecided, code: [1]}",
        ["1:22 one-too-many `key` and `code` exclude each other in a lock | keep one of them"],
    ),
    "three": (
        "{from: 2020, code: [1], key: brass}",
        ["1:18 one-too-many `key`, `code` and `from` exclude each other in a lock | keep one of them"],
    ),
    "one that cannot be read": (
        "{from: soon}",
        ["1:12 wrong-value `soon` is not a date | write year-month-day, such as 2024-05-31"],
    ),
    "one without a value": (
        "{key: }",
        ["1:11 no-value `key` has no value | write a value, such as `brass`, or delete the key"],
    ),
    "one with nothing in its list": (
        "{code: []}",
        ["1:12 no-value `code` has no value | write a value, or delete all of it"],
    ),
}


@pytest.mark.parametrize("text, problems", LOCKS.values(), ids=LOCKS)  # noqa: PT006
def test_of_keys_that_exclude_each_other_one_is_given(text: str, problems: list[str]) -> None:
    lock, found = told_by(Lock, text)
    assert found == problems
    assert isinstance(lock, Lock) == (problems == [])


# --- nodes: one line -------------------------------------------------------------------------------------------------


def test_one_line_stands_for_the_mapping() -> None:
    assert told_by(Wheel, "26") == (Wheel(size=26), [])
    assert told_by(Wheel, "26")[0] == told_by(Wheel, "{size: 26}")[0]


def test_one_line_that_cannot_be_read_is_told_for_what_it_stands_for() -> None:
    assert complaint(Wheel, "large") == "1:5 wrong-value `large` is not a whole number | write digits without quotes"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("people: {ada: Ada}", Person(id="ada", name="Ada")),
        (
            "people: {ada: {name: Ada, affiliation: acme}}",
            Person(id="ada", name="Ada", affiliation=(Affiliation(organization="acme"),)),
        ),
        ("people: {ada: null}", Person(id="ada", name="null")),
    ],
)
def test_a_person_is_read_from_one_line_or_more(text: str, expected: Person) -> None:
    assert body(text).people == {"ada": expected}


# --- nodes: as objects -----------------------------------------------------------------------------------------------


def test_a_node_is_frozen() -> None:
    found = bicycle("{name: A, wheels: [26], parts: {front: 26}}")
    for change in (
        lambda: setattr(found, "name", "B"),
        lambda: setattr(found, "color", Open.UNDECIDED),
        lambda: setattr(found, "another", 1),
        lambda: setattr(found.wheels[0], "size", 1),
    ):
        with pytest.raises(AttributeError, match=r"^(Bicycle|Wheel) is frozen$"):
            change()
    with pytest.raises(TypeError):
        found.parts["back"] = Wheel(size=1)  # what is read as a mapping cannot be written
    assert found == bicycle("{name: A, wheels: [26], parts: {front: 26}}")


def test_nodes_are_equal_when_they_say_the_same_wherever_they_stand() -> None:
    assert bicycle("{name: A, from: 2020}") == bicycle("\n\n  from: 2020\n  name: A")
    assert bicycle("{name: A}") == bicycle("{name: A, color: red}")
    assert bicycle("{name: A}") != bicycle("{name: B}")
    assert bicycle("{name: A}") != NamedLink(text="A", url="https://a")
    assert Wheel(size=1) != Wheel(size=1, id="front")
    assert Wheel(size=1) != "Wheel(size=1)"


def test_a_node_is_its_own_key_in_a_set() -> None:
    one, same = Wheel(size=1), Wheel(size=1)
    assert len({one, same, one}) == 2


def test_a_node_shows_no_values_for_they_can_be_private() -> None:
    assert repr(bicycle("{name: A, wheels: [26]}")) == "Bicycle()"
    assert repr(Wheel(size=1, id="front")) == "Wheel(front)"
    with pytest.raises(TypeError, match=r"^a bicycle is not text$"):
        str(bicycle("{name: A, wheels: [26]}"))


def test_a_node_made_by_hand_takes_its_keys_and_no_others() -> None:
    with pytest.raises(TypeError, match=r"^Wheel: unknown \['spokes'\], missing \['size'\]$"):
        Wheel(spokes=36)


def test_an_inherited_note_comes_last() -> None:
    assert list(Step.FIELDS)[-1] == list(Seat.FIELDS)[-1] == list(Person.FIELDS)[-1] == "note"
    assert list(Veto.FIELDS) == ["strength", "by", "vote", "within", "with_reasons", "reasons_strength", "note"]
    assert list(Sponsors.FIELDS)[:2] == ["strength", "count"]
    assert list(Sponsors.FIELDS)[-1] == "note"


def test_every_key_of_the_model_has_a_name_that_python_allows_and_no_method_has() -> None:
    for name in Body.FIELDS:
        assert name.isidentifier()
        assert name not in ("place", "over", "nodes", "referring", "given", "read", "gaps", "withhold", "place_in_text")


# --- nodes: over -----------------------------------------------------------------------------------------------------


def test_what_a_rule_leaves_out_comes_from_a_more_general_one() -> None:
    special = bicycle("{name: A, color: blue}")
    general = bicycle("{name: B, color: red, from: 2020, wheels: [26]}")
    assert special.over(general) == Bicycle(name="A", color=Color.BLUE, from_=Date(2020), wheels=(Wheel(size=26),))
    assert special == bicycle("{name: A, color: blue}")
    assert general.over(special) == general


def test_what_a_rule_leaves_open_is_not_left_out() -> None:
    special = bicycle("{name: A, from: undecided}")
    general = bicycle("{name: B, from: 2020, wheels: unspecified, color: unspecified}")
    assert special.over(general) == Bicycle(
        name="A", from_=Open.UNDECIDED, wheels=Open.UNSPECIFIED, color=Open.UNSPECIFIED
    )
    assert bicycle("{name: A, color: red}").over(general).gaps() == {"wheels": Open.UNSPECIFIED}


def test_a_merged_node_stands_where_the_special_one_does() -> None:
    document = body(
        """
        lifecycle: {removal: {vote: two-thirds, grounds: [a]}}
        ladder:
          maintainer:
            name: M
            removal: {by: maintainer}
        """
    )
    merged = document.ladder["maintainer"].removal.over(document.lifecycle.removal)
    assert merged.vote == "two-thirds"
    assert str(merged.place()) == f"{PATH}:5:5"
    assert str(merged.place("by")) == f"{PATH}:5:19"
    assert str(merged.place("vote")) == f"{PATH}:5:5"


# --- nodes: places ---------------------------------------------------------------------------------------------------

PLACED = """\
people:
  ada: Ada
  bob:
    name: Bob
    affiliation: acme
  eve:
    affiliation:
      - acme
      - {organization: birch, since: 2020}
seats:
  - {person: ada, role: chair}
  -
    person: bob
    role: chair
decisions:
  new:
    what: Decide
    by: maintainer
    venues: [list, chat]
    steps:
      - Do it.
meetings:
  call: {name: Call, when: every week on Monday, announced_in: list}
charter:
  founders:
    - ada
    - bob
project:
  id: example
  name: Example
  values:
    Openness: Always.
"""


def test_every_node_key_and_item_knows_its_place() -> None:
    found = body(PLACED)
    people, seats = found.people, found.seats
    decision = found.decisions["new"]
    places = {
        "a mapping stands at its key": (people["bob"].place(), "3:3"),
        "a value": (people["bob"].place("name"), "4:11"),
        "what is not given stands at the node": (people["bob"].place("email"), "3:3"),
        "a one-line form stands at its text": (people["ada"].place(), "2:8"),
        "so does its key": (people["ada"].place("name"), "2:8"),
        "and a key that it has not": (people["ada"].place("email"), "2:8"),
        "one item without a list": (people["bob"].affiliation[0].place(), "5:18"),
        "its key": (people["bob"].affiliation[0].place("organization"), "5:18"),
        "a one-line item": (people["eve"].affiliation[0].place(), "8:9"),
        "an item": (people["eve"].affiliation[1].place(), "9:9"),
        "a value in an item": (people["eve"].affiliation[1].place("since"), "9:38"),
        "an item in braces": (seats[0].place(), "11:5"),
        "its value": (seats[0].place("role"), "11:25"),
        "an item on lines of its own": (seats[1].place(), "13:5"),
        "its value there": (seats[1].place("role"), "14:11"),
        "a list": (decision.place("venues"), "19:13"),
        "an item of it": (decision.place("venues", 1), "19:20"),
        "an item where there is no list": (found.meetings["call"].place("announced_in", 0), "23:64"),
        "a node in a node": (decision.by.place(), "18:9"),
        "a step": (decision.steps[0].place("action"), "21:9"),
        "an item of a list of ids": (found.charter.place("founders", 1), "27:7"),
        "a top-level key": (found.charter.place(), "24:1"),
        "a mapping of words": (found.project.place("values"), "32:5"),
    }
    assert {what: str(place) for what, (place, _) in places.items()} == {
        what: f"{PATH}:{expected}" for what, (_, expected) in places.items()
    }


def test_items_know_their_places_even_when_some_could_not_be_read() -> None:
    found, problems = read_bicycle("{name: A, riders: ['@a', bob, a b, eve]}")
    assert isinstance(found, Bicycle)
    assert found.riders == ("bob", "eve")
    assert [found.place("riders", index).column for index in range(2)] == [30, 40]
    assert [problem.split()[0] for problem in problems] == ["1:24", "1:35"]


def test_a_node_that_was_not_read_stands_nowhere() -> None:
    assert (Wheel(size=1).place(), Wheel(size=1).place("size")) == (Bicycle(name="A").place(),) * 2
    assert Wheel(size=1).place().path == ""


@pytest.mark.parametrize(
    ("text", "line", "place"),
    [
        ("|\n    one\n    two", 1, "3:1"),
        ("|\n    one\n    two", 2, "4:1"),
        (">-\n    one", 1, "3:1"),
        ("|\n\n\n    one\n    two", 2, "6:1"),
        ("one", 1, "2:9"),
        ("'one\n\n    two'", 2, "2:9"),
    ],
)
def test_a_line_of_a_text_has_a_place_where_the_text_is_written_in_lines(text: str, line: int, place: str) -> None:
    assert str(bicycle(f"\n  name: {text}\n").place_in_text("name", line)) == f"x.yaml:{place}"


# --- nodes: what is in them ------------------------------------------------------------------------------------------


def test_all_nodes_of_a_body_are_walked_once_in_the_order_of_the_model() -> None:
    found = body(PLACED)
    assert [type(node).__name__ for node in found.nodes()] == [
        "Body", "Project", "Person", "Person", "Affiliation", "Person", "Affiliation", "Affiliation", "Seat", "Seat",
        "Decision", "Group", "Step", "Meeting", "Charter",
    ]  # fmt: skip


def test_groups_in_groups_are_walked() -> None:
    group = Group(any_of=(Group(role="a"), Group(all_of=(Group(role="b"), Group(role="c")))))
    assert [node.role for node in group.nodes()] == [None, "a", None, "b", "c"]


def test_only_given_keys_refer() -> None:
    seat = Seat(person="ada", role="chair")
    assert [(name, field.refers_to) for name, field in seat.referring()] == [("person", "person"), ("role", "role")]
    seat = Seat(person="ada", role="chair", organization="acme", scope="docs", status=Status.EMERITUS)
    assert [name for name, _ in seat.referring()] == ["person", "role", "scope", "organization"]
    assert [(name, field.refers_to) for name, field in bicycle("{name: A, riders: [ada], from: 2020}").referring()] == [
        ("riders", "person")
    ]


def test_defaults_of_lists_are_the_declared_ones() -> None:
    assert body("ladder: {a: {name: A, includes: b}}").ladder["a"].includes == Includes(
        role="b", inherits=(Inherited.RESPONSIBILITIES, Inherited.REQUIREMENTS, Inherited.PRIVILEGES)
    )


# --- the whole body --------------------------------------------------------------------------------------------------


def test_everything_that_is_wrong_is_told_at_once_and_in_order() -> None:
    assert problems_of(
        """
        peple: {}
        people:
          1:30: Clock
          ada: {nam: Ada, email: ada}
          ada: Ada again
        seats:
          - {person: ada, role: chair, since: yesterday, since: 2020}
          - ada
        offices: {chair: {name: Chair, size: 3 to 2}}
        meetings:
          call: {name: Call, at: 25:00, zone: CEST, public: yes}
        voting: {quorum: , kinds: [majority]}
        project: {id: The Project, name: undecided}
        """
    ) == [
        f"{PATH}:{line}"
        for line in (
            "1:1 unknown-key `peple` is not a key of a body | did you mean `people`?",
            f"3:3 wrong-value `1:30` is not a GitHub handle | {HANDLE_HINT}",
            "4:9 unknown-key `nam` is not a key of a person | did you mean `name`?",
            "4:26 wrong-value `ada` is not an e-mail address | write name@host",
            "5:3 duplicate-key the key `ada` stands here a second time | keep one of the two"
            f" / {PATH}:4:3 `ada` stands here first",
            "7:39 wrong-value `yesterday` is not a date | write year-month-day, such as 2024-05-31",
            "7:50 duplicate-key the key `since` stands here a second time | keep one of the two"
            f" / {PATH}:7:32 `since` stands here first",
            "8:5 wrong-type a seat is a mapping, not text"
            " | write its keys on the lines below: `person`, `role`, `scope` and `status`",
            "9:38 wrong-value `3 to 2` runs backwards | write `2 to 3`",
            "11:26 wrong-value `25:00` is not a time of day | write hours and minutes, such as 16:00",
            "11:39 wrong-value `CEST` is not an IANA time zone | write Area/City, such as Europe/Berlin",
            "11:53 wrong-value `yes` is neither true nor false | write `true` or `false`",
            "12:18 no-value `quorum` has no value | write a value, such as `none`, or delete the key",
            "12:27 wrong-type `kinds` wants a mapping, not a list | write an id as a key, then its values",
            "13:15 wrong-value `The Project` is not an id | write `the-project`",
            "13:34 wrong-value `name` cannot be left open | write a value, such as `WasmEdge Runtime`",
        )
    ]
