"""Problems as text for people: exactly these characters, whatever stands in the file."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import click
import pytest

from bylaws.folder import Folder
from bylaws.problems import Place, Problem, Severity
from bylaws.reports import as_text, summary
from bylaws.reports.annotations import as_annotations
from bylaws.reports.records import as_json
from bylaws.reports.sarif import as_sarif
from conftest import Maker


def shown(root: Path, *problems: Problem) -> str:
    return as_text(problems, root)


def at(line: int, column: int, path: str = "a.yaml", **more: object) -> Problem:
    return Problem(Place(path, line, column), "rule", "message", **more)


def mark(root: Path, line: int, column: int) -> list[str]:
    """The two lines that show where a problem is."""
    return shown(root, at(line, column)).split("\n")[1:-1]


def test_a_problem_is_its_place_its_rule_and_its_message_then_the_line_then_the_way_out(root_with: Maker) -> None:
    root = root_with({"data/people.yaml": "people:\n  ada: {emial: x}\n"})
    problem = Problem(
        Place("data/people.yaml", 2, 9),
        "unknown-key",
        "`emial` is not a key of a person",
        "did you mean `email`?",
        related=((Place("data/people.yaml", 1, 1), "people stand here"), (Place("b.yaml", 7), "and here")),
    )
    assert shown(root, problem) == (
        "data/people.yaml:2:9: unknown-key `emial` is not a key of a person\n"
        "      ada: {emial: x}\n"
        "            ^\n"
        "    data/people.yaml:1:1: people stand here\n"
        "    b.yaml:7:1: and here\n"
        "    hint: did you mean `email`?\n"
    )


def test_problems_are_paragraphs_in_the_given_order(root_with: Maker) -> None:
    root = root_with({"a.yaml": "one\ntwo\n"})
    assert shown(root, at(2, 1), at(1, 3, hint="mend it")) == (
        "a.yaml:2:1: rule message\n    two\n    ^\n\na.yaml:1:3: rule message\n    one\n      ^\n    hint: mend it\n"
    )


def test_nothing_wrong_is_no_text(tmp_path: Path) -> None:
    assert shown(tmp_path) == ""


@pytest.mark.parametrize(
    ("line", "column", "marked"),
    [
        ("key: value", 6, "         ^"),
        ("漢字: x", 5, "          ^"),
        ("a: 漢字漢字 @", 9, "                ^"),
        ("😀😀: @", 5, "          ^"),
        ("ｗｉｄｅ: @", 7, "              ^"),
        ("e\u0301te\u0301: @", 8, "         ^"),
        ("ñandú: @", 8, "           ^"),
        ("  indented", 3, "      ^"),
        ("\ttab", 2, "     ^"),
        ("at the end", 11, "              ^"),
        ("x", 1, "    ^"),
    ],
)
def test_the_mark_stands_under_the_character(root_with: Maker, line: str, column: int, marked: str) -> None:
    root = root_with({"a.yaml": f"first\n{line}\nlast".encode()})
    assert mark(root, 2, column) == [f"    {line}".replace("\t", " "), marked]


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
@pytest.mark.parametrize("start", ["", "\ufeff"])
def test_neither_line_endings_nor_a_byte_order_mark_move_the_mark(root_with: Maker, ending: str, start: str) -> None:
    root = root_with({"a.yaml": f"{start}one{ending}two{ending}".encode()})
    assert mark(root, 1, 2) == ["    one", "     ^"]
    assert mark(root, 2, 4) == ["    two", "       ^"]


def test_a_long_line_is_cut_around_its_mark(root_with: Maker) -> None:
    line = "".join(f"{number:<9}|" for number in range(100))
    root = root_with({"a.yaml": line})
    assert mark(root, 1, 5) == [f"    {line[:160]}", "        ^"]
    assert mark(root, 1, 100) == [f"    {line[:160]}", "    " + " " * 99 + "^"]
    assert mark(root, 1, 101) == [f"    {line[1:161]}", "    " + " " * 99 + "^"]
    assert mark(root, 1, 501) == [f"    {line[401:561]}", "    " + " " * 99 + "^"]
    assert mark(root, 1, 1000) == [f"    {line[900:]}", "    " + " " * 99 + "^"]


def test_a_long_line_of_wide_characters_is_cut_by_characters_and_marked_by_columns(root_with: Maker) -> None:
    root = root_with({"a.yaml": "漢" * 1000})
    assert mark(root, 1, 500) == ["    " + "漢" * 160, "    " + "  " * 99 + "^"]


@pytest.mark.parametrize(("path", "line"), [("none.yaml", 1), ("", 1), ("folder", 1), ("a.yaml", 2), ("a.yaml", 9)])
def test_without_a_line_there_is_no_mark(root_with: Maker, path: str, line: int) -> None:
    root = root_with({"a.yaml": "one\n  \n", "folder/x": ""})
    assert shown(root, at(line, 1, path, hint="mend it")) == f"{path}:{line}:1: rule message\n    hint: mend it\n"


def test_a_line_outside_of_the_root_is_shown_too(root_with: Maker) -> None:
    """Data may stand beside the folder in which a command runs, or anywhere."""
    root = root_with({"a.yaml": "one\n", "below/b.yaml": "two\n"}) / "below"
    assert shown(root, at(1, 1, "../a.yaml")).split("\n")[1:3] == ["    one", "    ^"]
    assert shown(root, at(1, 1, str(root.parent / "a.yaml"))).split("\n")[1:3] == ["    one", "    ^"]


def test_bytes_that_are_not_text_do_not_stop_a_report(root_with: Maker) -> None:
    root = root_with({"a.yaml": b"one: \xe9\xff two\n"})
    assert mark(root, 1, 6) == ["    one: \ufffd\ufffd two", "         ^"]


def test_nothing_in_a_file_moves_the_cursor(root_with: Maker) -> None:
    root = root_with({"a.yaml": "a: \x1b[2J\x07\x00\x9b\x7f\u2028 b\rc\n".encode()})
    assert mark(root, 1, 4) == ["    a: \ufffd[2J\ufffd\ufffd\ufffd\ufffd\ufffd b\ufffdc", "       ^"]


def test_nothing_in_a_message_begins_a_line_of_its_own(tmp_path: Path) -> None:
    evil = "a\n::error::b\r\x1b[31m\u2028漢\x9b"
    safe = "a\\n::error::b\\r\\x1b[31m\\u2028漢\\x9b"
    problem = Problem(Place(f"{evil}.yaml"), "rule", f"`{evil}`", evil, related=((Place(evil), evil),))
    assert shown(tmp_path, problem) == (f"{safe}.yaml:1:1: rule `{safe}`\n    {safe}:1:1: {safe}\n    hint: {safe}\n")


def test_there_are_no_colors_unless_somebody_gives_them(root_with: Maker) -> None:
    root = root_with({"a.yaml": "one"})
    warning = at(1, 2, hint="mend it", severity=Severity.WARNING)
    assert "\x1b" not in as_text([at(1, 2), warning], root)
    assert as_text([at(1, 2), warning], root, click.style) == (
        "\x1b[1ma.yaml:1:2\x1b[0m: \x1b[31mrule\x1b[0m message\n"
        "    one\n"
        "     \x1b[31m^\x1b[0m\n"
        "\n"
        "\x1b[1ma.yaml:1:2\x1b[0m: \x1b[33mrule\x1b[0m message\n"
        "    one\n"
        "     \x1b[33m^\x1b[0m\n"
        "    \x1b[36mhint:\x1b[0m mend it\n"
    )


def test_a_file_is_read_once_for_all_its_problems(root_with: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    root = root_with({"a.yaml": "one\ntwo\n", "b.yaml": "three\n"})
    read: list[str] = []
    original = Folder.read_bytes

    def counting(folder: Folder, path: str) -> bytes | None:
        read.append(path)
        return original(folder, path)

    monkeypatch.setattr(Folder, "read_bytes", counting)
    shown(root, at(1, 1), at(2, 1), at(1, 1, "b.yaml"), at(1, 2), at(1, 1, "none.yaml"), at(2, 1, "none.yaml"))
    assert read == ["a.yaml", "b.yaml", "none.yaml"]


def test_no_line_is_a_command_of_github_actions(root_with: Maker) -> None:
    root = root_with({"::add-mask::x/a.yaml": b"  ::stop-commands::y\n"})
    assert shown(root, at(1, 3, "::add-mask::x/a.yaml")) == (
        "./::add-mask::x/a.yaml:1:3: rule message\n      \ufffd:stop-commands::y\n      ^\n"
    )


def test_no_character_of_a_message_commands_a_terminal_or_breaks_a_file(tmp_path: Path) -> None:
    name = os.fsdecode(b"a\xff.md")
    problem = Problem(Place(name), "broken-link", "`\x1b[2J\x00\x9b\u202e`")
    assert as_annotations([problem]) == (
        f"::error file={name},line=1,col=1,title=broken-link::`\ufffd[2J\ufffd\ufffd\ufffd`\n"
    )
    for text in (as_sarif([problem], tmp_path), as_json([problem])):
        json.loads(text.encode())
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e\ud800-\udfff]", text)
    assert '"uri": "a%FF.md"' in as_sarif([problem], tmp_path)


def test_nothing_is_shown_of_what_only_a_symlink_leads_to(root_with: Maker) -> None:
    """`/proc/self/environ`, or the keys of somebody: a repository can bring such a symlink."""
    root = root_with({"repository/b.yaml": "", "secret": "password\n"})
    (root / "repository/a.yaml").symlink_to("../secret")
    assert shown(root / "repository", at(1, 1)) == "a.yaml:1:1: rule message\n"
    assert shown(root, at(1, 1, "repository/a.yaml")) == (
        "repository/a.yaml:1:1: rule message\n    password\n    ^\n"  # the file is in this root
    )


@pytest.mark.parametrize(
    ("errors", "warnings", "text"),
    [
        (0, 0, ""),
        (1, 0, "1 error"),
        (2, 0, "2 errors"),
        (0, 1, "1 warning"),
        (2, 1, "2 errors, 1 warning"),
        (1, 3, "1 error, 3 warnings"),
    ],
)
def test_problems_are_counted(errors: int, warnings: int, text: str) -> None:
    assert summary([at(1, 1)] * errors + [at(1, 1, severity=Severity.WARNING)] * warnings) == text
