"""YAML to values that know their places; what is not data is refused at its place, however hostile."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from bylaws.folder import Folder
from bylaws.source import yaml as source
from bylaws.source.yaml import MAX_NODES, Plain, YamlFile, kind_of, read_file, read_text
from conftest import told

PARSERS = [yaml.CSafeLoader, yaml.SafeLoader]


@pytest.fixture(params=PARSERS, ids=["libyaml", "pure Python"])
def either_parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Everything holds with libyaml and, where a machine has none, without it."""
    monkeypatch.setattr(source, "Parser", request.param)


with_either_parser = pytest.mark.usefixtures("either_parser")


def read(text: str) -> YamlFile:
    return read_text("x.yaml", text)


def wrong(text: str) -> list[str]:
    """What is wrong with a text, which must not be readable."""
    document = read(text)
    assert document.data is None
    return told(document.problems)


def data(text: str) -> Any:
    document = read(text)
    assert told(document.problems) == []
    return document.data


def counted(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """The events that were read until reading stopped."""
    events: list[object] = []

    class Counting(yaml.CSafeLoader):
        def get_event(self) -> object:
            events.append(super().get_event())
            return events[-1]

    monkeypatch.setattr(source, "Parser", Counting)
    return events


# --- values ----------------------------------------------------------------------------------------------------------

RISKY = [
    "no", "No", "NO", "yes", "on", "off", "y", "n", "true", "True", "false", "null", "Null", "NULL", "~",
    "1234", "0", "-1", "+1", "007", "0644", "0o14", "0x1F", "0b11", "1_000", "1e3", "1.20", ".5", ".inf", "-.inf",
    ".nan", "1:30", "10:00", "12:30:45", "16:00", "2024-01-01", "2024-01-01T00:00:00Z", "2024-02-30", "=", "<<", "!",
]  # fmt: skip


@with_either_parser
@pytest.mark.parametrize("word", [word for word in RISKY if word != "!"])
def test_a_word_that_yaml_1_1_takes_for_something_else_is_text(word: str) -> None:
    for text in (f"key: {word}", f"- {word}", f"{word}: value"):
        found = data(f"top:\n  {text}\n")["top"]
        scalar = found["key"] if "key" in found else next(iter(found))
        assert scalar == word
        assert isinstance(scalar, str)


@with_either_parser
@pytest.mark.parametrize("word", RISKY)
def test_only_what_is_written_without_quotes_may_become_more_than_text(word: str) -> None:
    plain, *others = data(f"top: [x, {word!r}, \"{word}\", !!str '{word}', ! '{word}']")["top"]
    assert type(plain) is Plain
    assert [(type(other), other) for other in others] == [(str, word)] * 4


@with_either_parser
@pytest.mark.parametrize("word", ["no", "1234", "2024-01-01"])
def test_a_tag_for_text_makes_text(word: str) -> None:
    found = data(f"top: !!str {word}")["top"]
    assert type(found) is str
    assert found == word


@with_either_parser
def test_mappings_and_lists_may_say_what_they_are() -> None:
    assert data("top: !!map {a: !!seq [b]}") == {"top": {"a": ["b"]}}


@with_either_parser
def test_the_merge_key_of_yaml_1_1_is_a_key() -> None:
    assert data("a: {<<: {b: c}}") == {"a": {"<<": {"b": "c"}}}


@with_either_parser
def test_text_of_several_lines_keeps_the_lines_that_its_form_keeps() -> None:
    assert data("a: |\n  one\n\n  two\nb: >-\n  one\n  two\nc: one\n  two\nd: 'one\n\n  two'\n") == {
        "a": "one\n\ntwo\n",
        "b": "one two",
        "c": "one two",
        "d": "one\ntwo",
    }


@with_either_parser
@pytest.mark.parametrize("text", ["a: 1\n...\n", "---\na: 1\n", "%YAML 1.1\n---\na: 1", "# words\n---\na: 1 # more"])
def test_the_frame_of_a_document_is_allowed(text: str) -> None:
    assert data(text) == {"a": "1"}


@pytest.mark.parametrize(
    ("value", "words"),
    [({}, "a mapping"), ([], "a list"), ("x", "text"), (Plain("1"), "text"), ("", "no value"), (Plain(""), "no value")],
)
def test_values_are_named_in_words(value: object, words: str) -> None:
    assert kind_of(value) == words


# --- places ----------------------------------------------------------------------------------------------------------


def places(text: str) -> Iterator[tuple[str, str]]:
    """Every key, value and item in the order of the text, with its place."""
    document = read(text)
    assert told(document.problems) == []

    def within(container: Any) -> Iterator[tuple[str, str]]:
        pairs = container.items() if isinstance(container, dict) else enumerate(container)
        for key, value in pairs:
            if isinstance(container, dict):
                place = document.key_place(container, key)
                yield f"{key}:", f"{place.line}:{place.column}"
            place = document.value_place(container, key)
            yield value if isinstance(value, str) else kind_of(value), f"{place.line}:{place.column}"
            if not isinstance(value, str):
                assert document.start_of(value) == place
                yield from within(value)

    assert str(document.start_of(document.data)).startswith("x.yaml:1:")
    return within(document.data)


PLACES = {
    "block": (
        "a: 1\nb:\n  - x\n  - c: y\n    d:\n      - z\n",
        "a: 1:1, 1 1:4, b: 2:1, a list 3:3, x 3:5, a mapping 4:5, c: 4:5, y 4:8, d: 5:5, a list 6:7, z 6:9",
    ),
    "list at the column of its key": ("a:\n- x\n- y\n", "a: 1:1, a list 2:1, x 2:3, y 3:3"),
    "flow": (
        "{a: [x, {b: y}],\n c: [],\n  d: {}}",
        "a: 1:2, a list 1:5, x 1:6, a mapping 1:9, b: 1:10, y 1:13, c: 2:2, a list 2:5, d: 3:3, a mapping 3:6",
    ),
    "flow over lines": ("a: [\n  x,\n\n  y]", "a: 1:1, a list 1:4, x 2:3, y 4:3"),
    "quotes": ("'a': \"x\"\n\"b\":   'y'\n", "a: 1:1, x 1:6, b: 2:1, y 2:8"),
    "block scalars": ("a: |\n  x\nb: >-\n  y\nc: 1", "a: 1:1, x\n 1:4, b: 3:1, y 3:4, c: 5:1, 1 5:4"),
    "comments": ("a: # b: 1\n  # c\n  x # d\nb: y", "a: 1:1, x 3:3, b: 4:1, y 4:4"),
    "no value": ("a:\nb: 1\nc:", "a: 1:1,  1:3, b: 2:1, 1 2:4, c: 3:1,  3:3"),
    "no item": ("a:\n  -\n  - x", "a: 1:1, a list 2:3,  2:4, x 3:5"),
    "CRLF": (
        "a: 1\r\nb:\r\n  - x\r\n  - c: y\r\n",
        "a: 1:1, 1 1:4, b: 2:1, a list 3:3, x 3:5, a mapping 4:5, c: 4:5, y 4:8",
    ),
    "characters beyond ASCII": (
        "{é: [漢字, 😀x, y], 👩‍👩‍👧: z}",
        "é: 1:2, a list 1:5, 漢字 1:6, 😀x 1:10, y 1:14, 👩‍👩‍👧: 1:18, z 1:25",
    ),
    "combining marks": ("{e\u0301: x, b: y}", "e\u0301: 1:2, x 1:6, b: 1:9, y 1:12"),
}


@with_either_parser
@pytest.mark.parametrize("text, expected", PLACES.values(), ids=PLACES)  # noqa: PT006
def test_everything_knows_its_line_and_its_column_in_characters(text: str, expected: str) -> None:
    assert ", ".join(f"{what} {place}" for what, place in places(text)) == expected


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_a_byte_order_mark_moves_nothing(tmp_path: Path, ending: str) -> None:
    path = tmp_path / "x.yaml"
    path.write_bytes("\ufeff".encode() + f"a: 1{ending}a: 2{ending}".encode())
    assert told(read_file(Folder(path.parent), path.name).problems) == [duplicate("2:1", "a", "1:1")]


words = st.text(st.sampled_from("abn019-_éß漢字😀\u0301"), min_size=1, max_size=4).filter(
    lambda word: word[0].isalpha()
)
values = st.recursive(words, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3))
top = st.dictionaries(words, values, min_size=1, max_size=4)


@pytest.mark.slow
@settings(max_examples=100, deadline=None)
@given(top, st.sampled_from([True, False, None]), st.sampled_from(["\n", "\r\n"]), st.integers(1, 9))
def test_the_text_at_a_place_is_the_value(content: dict[str, Any], flow: bool | None, ending: str, indent: int) -> None:
    text = yaml.safe_dump(
        content, allow_unicode=True, default_flow_style=flow, indent=indent, line_break=ending, sort_keys=False
    )
    lines = text.split("\n")
    assert data(text) == content
    for what, place in places(text):
        line, column = map(int, place.split(":"))
        rest = lines[line - 1][column - 1 :].lstrip("'\"?! ")
        starts = {"a mapping": ("{", *"abnéß漢字"), "a list": ("[", "-")}.get(what, (what.rstrip(":"),))
        assert rest.startswith(starts), (what, place)


# --- what is refused -------------------------------------------------------------------------------------------------


def duplicate(place: str, key: str, first: str) -> str:
    message = f"x.yaml:{place} duplicate-key the key `{key}` stands here a second time | keep one of the two"
    return f"{message} / x.yaml:{first} `{key}` stands here first"


@with_either_parser
def test_every_duplicate_key_is_named_with_its_first_place_and_reading_goes_on() -> None:
    document = read("a: 1\nb:\n  c: 1\n  c: [2]\n  c: 3\na: {d: 1, d: 2}\ne: 1\n")
    assert told(document.problems) == [
        duplicate("4:3", "c", "3:3"),
        duplicate("5:3", "c", "3:3"),
        duplicate("6:1", "a", "1:1"),
        duplicate("6:11", "d", "6:5"),
    ]
    assert document.data == {"a": "1", "b": {"c": "1"}, "e": "1"}


@with_either_parser
def test_keys_are_the_same_when_their_text_is_however_it_is_written() -> None:
    document = read("a: 1\n'a': 2\n\"\\x61\": 3\nA: 4\n")
    assert [str(problem.place) for problem in document.problems] == ["x.yaml:2:1", "x.yaml:3:1"]
    assert document.data == {"a": "1", "A": "4"}


@with_either_parser
def test_a_container_under_a_repeated_key_never_lends_its_place_to_another() -> None:
    text = "".join(f"a: {{b: [c{number}]}}\nk{number}: {{x: [y]}}\n" for number in range(200))
    document = read(text)
    for number in range(200):
        place = document.start_of(document.data[f"k{number}"]["x"])
        assert (place.line, place.column) == (2 * number + 2, len(f"k{number}: {{x: ["))


EMPTY = "empty-file the file is empty | write some data, or delete it"
TAB = "tab a tab indents this line | use spaces: YAML forbids tabs here"
DEEP = "too-deep nested deeper than 50 levels | flatten the data"
SECOND = "second-document a second document begins here | keep one document a file"
ESCAPE = " | delete it, or write it as an escape"
KEY = "wrong-type a key must be text | use a plain word as the key"
ALIAS = "`: anchors and aliases are not used in governance data | write the value out, or refer to it by its id"
TAG = "` is not used in governance data | delete the tag"

REFUSED = {
    "nothing": ("", f"1:1 {EMPTY}"),
    "lines without words": ("\n\n", f"3:1 {EMPTY}"),
    "comments only": ("# a\n# b\n", f"3:1 {EMPTY}"),
    "an empty document": ("---\n", f"2:1 {EMPTY}"),
    "an empty document with an end": ("---\n...\n", f"2:1 {EMPTY}"),
    "an empty text": ("''", f"1:1 {EMPTY}"),
    "text": ("hello", "1:1 wrong-type the file holds text, not keys | begin with a key"),
    "null": ("null", "1:1 wrong-type the file holds text, not keys | begin with a key"),
    "a key without a space": ("a:b", "1:1 wrong-type the file holds text, not keys | begin with a key"),
    "a list": ("# words\n- a", "2:1 wrong-type the file holds a list, not keys | begin with a key"),
    "a second document": ("a: 1\n---\nb: 2", f"2:1 {SECOND}"),
    "a second document without data": (
        "a: 1\n---\n",
        f"2:1 {SECOND}",
    ),
    "a tab": ("a:\n\tb: 1", f"2:1 {TAB}"),
    "a tab in a later line": ("a:\n  b: 1\n\tc: 2", f"3:1 {TAB}"),
    "a tab behind spaces": ("a:\n  \tb: 1", f"2:3 {TAB}"),
    "a tab before an item": ("a:\n  - x\n\t- y", f"3:1 {TAB}"),
    "a tab in the first line": ("\ta: 1", f"1:1 {TAB}"),
    "a tab with CRLF": ("a:\r\n\tb: 1\r\n", f"2:1 {TAB}"),
    "a handle with its sign": (
        "a: 1\nb: @ada",
        "2:4 yaml-syntax text that begins with `@` needs quotes | write handles without `@`, other text in quotes",
    ),
    "a handle with its sign behind wide characters": (
        "{😀: [é, 漢字, {x: @a}]}",
        "1:17 yaml-syntax text that begins with `@` needs quotes | write handles without `@`, other text in quotes",
    ),
    "code": ("a: `b`", "1:4 yaml-syntax this text needs quotes | put it in quotes"),
    "an anchor": ("a: &x {b: 1}", f"1:4 alias `&x{ALIAS}"),
    "an anchor of everything": ("&x\na: 1", f"1:1 alias `&x{ALIAS}"),
    "an anchor of a key": ("a: 1\n&x b: 2", f"2:1 alias `&x{ALIAS}"),
    "an alias": ("a: {b: [c, *x]}", f"1:12 alias `*x{ALIAS}"),
    "an alias as a key": ("*x : 1", f"1:1 alias `*x{ALIAS}"),
    "an alias in a merge": ("a: {<<: *x}", f"1:9 alias `*x{ALIAS}"),
    "a tag that runs code": (
        "a: !!python/object/apply:os.system [x]",
        f"1:4 tag the tag `tag:yaml.org,2002:python/object/apply:os.system{TAG}",
    ),
    "a tag of YAML": ("a: !!int 1", f"1:4 tag the tag `tag:yaml.org,2002:int{TAG}"),
    "a tag of a key": ("!!int 1: 2", f"1:1 tag the tag `tag:yaml.org,2002:int{TAG}"),
    "a tag of a mapping": ("a: !!set {x}", f"1:4 tag the tag `tag:yaml.org,2002:set{TAG}"),
    "a tag of one's own": ("a: !foo x", f"1:4 tag the tag `!foo{TAG}"),
    "a list as a key": ("? [a]\n: b", f"1:3 {KEY}"),
    "a mapping as a key": ("{{a: 1}: b}", f"1:2 {KEY}"),
    "51 levels": ("a: " + "[" * 51 + "]" * 51, f"1:54 {DEEP}"),
    "5,000 brackets": ("a: " + "[" * 5000, f"1:54 {DEEP}"),
    "200,000 brackets": ("a: " + "[" * 200_000, f"1:54 {DEEP}"),
    "200,000 pairs of brackets": ("a: " + "[" * 200_000 + "]" * 200_000, f"1:54 {DEEP}"),
    "200,000 braces": ("a: " + "{a: " * 200_000, f"1:204 {DEEP}"),
    "200,000 dashes": ("a:\n" + "- " * 200_000 + "b", f"2:101 {DEEP}"),
    "many indentations": ("\n".join(" " * level + "a:" for level in range(200)), f"52:52 {DEEP}"),
}  # fmt: skip


@with_either_parser
@pytest.mark.parametrize("text, problem", REFUSED.values(), ids=REFUSED)  # noqa: PT006
def test_what_is_not_data_is_refused_at_its_place(text: str, problem: str) -> None:
    assert wrong(text) == [f"x.yaml:{problem}"]


def test_50_levels_are_enough_for_everybody() -> None:
    assert data("a: " + "[" * 50 + "]" * 50)["a"] != []


SYNTAX = {
    "a list that is not closed": (
        "a: [1, 2\nb: 3", "2:2", "while parsing a flow sequence did not find expected ',' or ']'"
    ),
    "a quote that is not closed": (
        'a: "x\nb: 3\n', "3:1", "while scanning a quoted scalar found unexpected end of stream"
    ),
    "an indentation that is less": (
        "a:\n    b: 1\n  c: 2", "3:3", "while parsing a block mapping did not find expected key"
    ),
    "an unknown escape": ('a: "\\q"', "1:5", "while parsing a quoted scalar found unknown escape character"),
    "an escape for half a character": (
        'a: "\\ud800"', "1:7", "while parsing a quoted scalar found invalid Unicode character escape code"
    ),
    "a percent sign": (
        "a: %x", "1:4", "while scanning for the next token found character that cannot start any token"
    ),
    "another version of YAML": ("%YAML 2.0\n---\na: 1", "1:1", "found incompatible YAML document"),
    "a bracket that closes nothing": ("]", "1:1", "while parsing a block node did not find expected node content"),
    "a mistake behind wide characters": (
        "a: 'é漢😀', b: 1", "1:9", "while parsing a block mapping did not find expected key"
    ),
    "a mistake with CRLF": (
        "a: 1\r\nb:\r\n  - x\r\n c: 2\r\n", "4:2", "while parsing a block mapping did not find expected key"
    ),
    "data behind the end": ("a: b\n...\nc: d", "3:1", "did not find expected <document start>"),
}  # fmt: skip


@pytest.mark.parametrize("text, place, words", SYNTAX.values(), ids=SYNTAX)  # noqa: PT006
def test_a_mistake_in_the_yaml_is_told_in_the_words_of_libyaml(text: str, place: str, words: str) -> None:
    assert wrong(text) == [f"x.yaml:{place} yaml-syntax {words} | mend the YAML"]


@pytest.mark.parametrize("text, place", [("a: b: c", "1:5"), ("x" * 1025 + ": 1", "1:1026")])  # noqa: PT006
def test_a_colon_in_a_text_needs_quotes(text: str, place: str) -> None:
    words = "mapping values are not allowed in this context"
    hint = "put the text in quotes, if this colon is part of it"
    assert wrong(text) == [f"x.yaml:{place} yaml-syntax {words} | {hint}"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("a: [the guide](https://x.example) says how", "1:15"),
        ("a: {b: see [the guide](https://x.example)}", "1:12"),
    ],
)
def test_a_link_needs_quotes_where_a_bracket_begins_a_list(text: str, place: str) -> None:
    message = "a link, or another text with brackets, stands here without quotes"
    hint = "put the whole text in quotes: outside of them, `[` begins a list"
    assert wrong(text) == [f"x.yaml:{place} yaml-syntax {message} | {hint}"]


NOT_ALLOWED = [
    *map(chr, range(0x20)), *map(chr, range(0x7F, 0xA0)), "\u2028", "\u2029", "\ufeff", "\ufffe", "\uffff", "\ud800",
    "\udfff",
]  # fmt: skip


@with_either_parser
@pytest.mark.parametrize(
    "character", [one for one in NOT_ALLOWED if one not in "\t\n\r"], ids=lambda one: f"U+{ord(one):04X}"
)
@pytest.mark.parametrize(("before", "place"), [("", "1:1"), ("a: 漢\nb: '😀", "2:6"), ("a: b # ", "1:8")])
def test_a_character_that_editors_do_not_show_alike_is_refused(character: str, before: str, place: str) -> None:
    assert wrong(f"{before}{character}'\n") == [
        f"x.yaml:{place} bad-character character U+{ord(character):04X} is not allowed{ESCAPE}"
    ]


def test_such_a_character_may_be_written_as_an_escape() -> None:
    assert data(r'a: "\u2028\x85\0\e"') == {"a": "\u2028\x85\0\x1b"}


# --- hostile sizes ---------------------------------------------------------------------------------------------------


def test_an_alias_bomb_is_refused_at_its_first_anchor(monkeypatch: pytest.MonkeyPatch) -> None:
    events = counted(monkeypatch)
    levels = "".join(
        f"{name}: &{name} [{', '.join(f'*{below}' for _ in range(9))}]\n"
        for below, name in zip("abcdefgh", "bcdefghi", strict=True)
    )
    assert wrong(f"a: &a [{', '.join(['lol'] * 9)}]\n{levels}") == [f"x.yaml:1:4 alias `&a{ALIAS}"]
    assert len(events) == 5


@pytest.mark.parametrize("opening", ["[", "{a: ", "- "])
def test_nesting_is_read_no_deeper_than_it_may_be(monkeypatch: pytest.MonkeyPatch, opening: str) -> None:
    events = counted(monkeypatch)
    assert wrong("a:\n  " + opening * 200_000)[0].endswith(DEEP)
    assert len(events) <= 4 + 2 * 51


def test_too_many_values_are_refused_where_the_next_one_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source, "MAX_NODES", 5)
    assert data("a: [1, 2, 3]") == {"a": ["1", "2", "3"]}
    assert wrong("a: [1, 2, 3, 4]") == ["x.yaml:1:14 too-large more than 5 values in one file | split the file"]


@pytest.mark.slow
def test_ten_megabytes_of_values_are_refused() -> None:
    text = "a:\n" + "- b\n" * 2_500_000
    assert wrong(text) == [f"x.yaml:{MAX_NODES:d}:3 too-large more than 500,000 values in one file | split the file"]


def test_ten_megabytes_in_a_few_values_are_read() -> None:
    text = "".join(f"k{number}: {'x' * 100_000}\n" for number in range(100))
    document = read(text)
    assert told(document.problems) == []
    assert len(document.data["k99"]) == 100_000
    assert str(document.value_place(document.data, "k99")) == "x.yaml:100:6"


@pytest.mark.slow
def test_ten_megabytes_of_one_mistake_are_read() -> None:
    assert wrong("a: '" + "x\n" * 5_000_000) == [
        "x.yaml:5000001:1 yaml-syntax while scanning a quoted scalar found unexpected end of stream | mend the YAML"
    ]


yamlish = st.lists(
    st.sampled_from(
        [*"abc01 -:?,[]{}#&*!|>'\"%@`\n\t\r~", "\n  ", "\n- ", ": ", "---\n", "...\n", "é", "😀", "\\u", "<<"]
    )
    | st.characters(),
    max_size=40,
).map("".join)


@pytest.mark.slow
@pytest.mark.parametrize("parser", PARSERS, ids=["libyaml", "pure Python"])
def test_whatever_the_text_is_it_is_read_or_refused(parser: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source, "Parser", parser)

    @settings(max_examples=500, deadline=None)
    @given(yamlish)
    def holds(text: str) -> None:
        document = read(text)
        lines = text.split("\n")
        for problem in document.problems:
            place = problem.place
            assert 1 <= place.line <= len(lines)
            assert 1 <= place.column <= len(lines[place.line - 1]) + 1
        if document.data is None:
            assert [problem.root for problem in document.problems[-1:]] == [True]
        else:
            assert isinstance(document.data, dict)
            assert {problem.rule for problem in document.problems} <= {"duplicate-key"}

    holds()


@pytest.mark.slow
@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=60))
def test_whatever_the_bytes_are_they_are_read_or_refused(tmp_path_factory: pytest.TempPathFactory, raw: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "x.yaml"
    path.write_bytes(raw)
    document = read_file(Folder(path.parent), path.name)
    assert (document.data is None) == any(problem.root for problem in document.problems)


# --- files -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("raw", "problem"),
    [
        (b"a: \xe9", "1:4 not-utf-8 byte 0xe9 is not UTF-8 | save as UTF-8"),
        ("a: 漢😀\nb: é".encode() + b"\xff", "2:5 not-utf-8 byte 0xff is not UTF-8 | save as UTF-8"),
        ("\ufeffa: 漢".encode() + b"\xe6\xbc", "1:5 not-utf-8 byte 0xe6 is not UTF-8 | save as UTF-8"),
        ("a: b".encode("utf-16"), "1:1 not-utf-8 byte 0xff is not UTF-8 | save as UTF-8"),
        (b"a: \xed\xa0\x80", "1:4 not-utf-8 byte 0xed is not UTF-8 | save as UTF-8"),
        (b"\xef\xbb\xbf\xef\xbb\xbfa: 1", "1:1 bad-character character U+FEFF is not allowed" + ESCAPE),
        (b"a: \x00", "1:4 bad-character character U+0000 is not allowed" + ESCAPE),
        (b"", f"1:1 {EMPTY}"),
        (b"\xef\xbb\xbf", f"1:1 {EMPTY}"),
    ],
)  # fmt: skip
def test_a_file_that_is_not_text_is_refused_where_it_stops_being_text(tmp_path: Path, raw: bytes, problem: str) -> None:
    path = tmp_path / "x.yaml"
    path.write_bytes(raw)
    document = read_file(Folder(path.parent), path.name)
    assert told(document.problems) == [f"x.yaml:{problem}"]
    assert document.data is None


def test_a_file_that_is_not_there_and_a_folder_are_unreadable(tmp_path: Path) -> None:
    (tmp_path / "folder.yaml").mkdir()
    os.mkfifo(tmp_path / "pipe.yaml")  # would be waited for
    (tmp_path / "environment.yaml").symlink_to("/proc/self/environ")  # would be shown
    for name, problem in {
        "none.yaml": "unreadable-file `none.yaml` cannot be read: no such file or directory"
        + " | check the path and its mode",
        "folder.yaml": "is-folder `folder.yaml` is a folder | choose another path, or move the folder",
        "pipe.yaml": "unreadable-file `pipe.yaml` is not a regular file | choose another path",
        "environment.yaml": "outside-root `environment.yaml` leads out of its folder through a symlink"
        " | choose another path, or replace the symlink",
    }.items():
        document = read_file(Folder(tmp_path), name)
        assert told(document.problems) == [f"{name}:1:1 {problem}"]
        assert (document.text, document.data) == ("", None)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_unreadable(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text("a: 1")
    path.chmod(0)
    assert told(read_file(Folder(path.parent), path.name).problems) == [
        "x.yaml:1:1 unreadable-file `x.yaml` cannot be read: permission denied | check the path and its mode"
    ]


@pytest.mark.parametrize("text", ["a: 1", "a: [", "a: \0", "- a"])
def test_reading_leaves_the_collection_of_garbage_as_it_was(text: str) -> None:
    import gc

    assert gc.isenabled()
    read(text)
    assert gc.isenabled()
    gc.disable()
    try:
        read(text)
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_the_limit_of_the_parser_itself_is_ours_too() -> None:
    """Newer versions of libyaml refuse 1,000 levels before we see the first of them."""
    assert told(read_text("x.yaml", "[" * 3000).problems)[0].endswith(DEEP)
