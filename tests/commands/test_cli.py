"""The command line: exit codes, both streams to the letter, and what is written and what is not."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import click
import pytest

import bylaws
from bylaws.cli import cli
from running import Ran, ran

COMMITTED_SCHEMA = Path(bylaws.__file__).parent / "presets" / "schema.json"

SOUND = """\
project: {id: example, name: Example}
people: {ada: Ada}
seats: [{person: ada, role: maintainer}]
ladder: {maintainer: {name: Maintainer, description: Maintainers look after everything}}
"""
OTHER = SOUND.replace("id: example, name: Example", "id: other, name: Other")
UNSOUND = SOUND.replace("person: ada", "person: adda")

NO_PERSON = """\
governance.yaml:3:18: unknown-reference there is no person `adda`
    seats: [{person: adda, role: maintainer}]
                     ^
    hint: did you mean `ada`? Else add it to `people`

"""
COMMANDS = {
    "add": "Give someone a role.",
    "adopt": "Write a record of what the documents here say.",
    "affiliate": "Say for whom someone works.",
    "apply": "Fill a foundation's own template from the record.",
    "audit": "Say which criteria of a foundation are met.",
    "check": "Find what is wrong in data, pages and Markdown.",
    "diff": "Say what changed in the governance between two commits.",
    "drift": "Compare the record with the copies that others keep.",
    "explain": "Say what a rule of `check` wants, and why.",
    "export": "Make a copy of the data for another tool.",
    "init": "Write a small first body to `governance.yaml`.",
    "leave": "End the seat of someone.",
    "links": "Find what is wrong in any Markdown; no data is needed.",
    "move": "Move someone to another role or scope.",
    "next": "List the next meetings, in UTC and in local time.",
    "rename": "Change a handle everywhere, or a name.",
    "render": "Write the pages.",
    "schema": "Print the JSON Schema of the data, for editors.",
    "vote": "Count a vote: does it pass, what is missing, and why?",
}


Bylaws = Callable[..., Ran]


@pytest.fixture
def run() -> Bylaws:
    """Runs the entry point in the working directory."""
    return lambda *arguments: ran(*arguments, cwd=Path(), environment=dict(os.environ))


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with sound data and no pages yet; the working directory."""
    (tmp_path / "governance.yaml").write_text(SOUND)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def files(root: Path) -> Mapping[str, bytes]:
    """Every file below a folder, with its content."""
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def python(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False)


# --- help and usage ---------------------------------------------------------------------------------------------------


def test_the_version_is_the_one_of_the_package(run: Bylaws) -> None:
    assert run("--version") == (0, f"bylaws {bylaws.__version__}\n", "")


@pytest.mark.parametrize("flag", ["--help", "-h"])
def test_help_names_every_command_with_its_first_sentence(run: Bylaws, flag: str) -> None:
    code, out, err = run(flag)
    assert (code, err) == (0, "")
    listed = out.partition("Commands:\n")[2].splitlines()
    assert [line.split(maxsplit=1) for line in listed] == [[name, sentence] for name, sentence in COMMANDS.items()]


def test_every_command_is_known_to_these_tests() -> None:
    assert [*cli.every()] == sorted(COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_a_command_begins_with_what_it_does(run: Bylaws, command: str) -> None:
    code, out, err = run(command, "--help")
    assert (code, err) == (0, "")
    usage, _, rest = out.partition("\n\n")
    arguments = {
        "add": " HANDLE",
        "adopt": " [PATH]",
        "affiliate": " HANDLE ORGANIZATION",
        "leave": " HANDLE",
        "move": " HANDLE",
        "rename": " HANDLE [NEW]",
        "diff": " REV [REV]",
        "drift": " [PATHS]...",
        "explain": " [RULE]",
        "export": " [FORMAT]",
        "links": " [PATHS]...",
        "vote": " WHAT",
    }.get(command, "")
    assert usage == f"Usage: bylaws {command} [OPTIONS]{arguments}"
    assert rest.startswith(f"  {COMMANDS[command]}\n")
    assert "\n\nOptions:\n" in rest


def test_every_option_says_what_it_is_for() -> None:
    silent = [
        (name, option.name)
        for name, command in cli.every().items()
        for option in command.params
        if not (isinstance(option, click.Argument) or getattr(option, "help", ""))
    ]
    assert silent == []


def test_without_a_command_the_help_goes_to_stderr(run: Bylaws) -> None:
    code, out, err = run()
    assert (code, out) == (2, "")
    assert err == run("--help").stdout


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["check", "data"], "Got unexpected extra argument (data)"),
        (["check", "--root", "nowhere"], "Invalid value for '-C' / '--root': Directory 'nowhere' does not exist."),
        (
            ["check", "-C", "governance.yaml"],
            "Invalid value for '-C' / '--root': Directory 'governance.yaml' is a file.",
        ),
        (["check", "--data", "../data"], "Invalid value for '--data': it must be a path in the root."),
        (["render", "--data", "/data"], "Invalid value for '--data': it must be a path in the root."),
        (["render", "--diff=yes"], "Option '--diff' does not take a value."),
    ],
)
def test_wrong_usage_is_said_in_one_line(project: Path, run: Bylaws, arguments: list[str], complaint: str) -> None:
    before = files(project)
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert err.splitlines()[-1] == f"Error: {complaint}"
    assert files(project) == before


@pytest.mark.parametrize("arguments", [["chek"], ["check", "--nonsense"]])
def test_a_slip_in_a_name_is_said_in_the_words_of_click(project: Path, run: Bylaws, arguments: list[str]) -> None:
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert re.search(rf"^Error: No such (command|option).* '?{arguments[-1]}\b", err, re.MULTILINE)  # by version


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["check", "--help"]], ids=" ".join)
def test_help_loads_nothing_that_it_does_not_need(tmp_path: Path, arguments: list[str]) -> None:
    program = f"""
import sys
sys.argv = ["bylaws", *{arguments!r}]
try:
    from bylaws.cli import main
    main()
finally:
    print(*(name for name in ("yaml", "jinja2", "mkdocs", "difflib", "bylaws.model", "bylaws.pages.documents")
            if name in sys.modules), file=sys.stderr)
"""
    done = python("-c", program, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "\n")


@pytest.mark.slow
def test_check_loads_neither_mkdocs_nor_what_makes_the_schema(project: Path) -> None:
    program = """
import sys
sys.argv = ["bylaws", "check"]
try:
    from bylaws.cli import main
    main()
finally:
    wanted = ("mkdocs", "bylaws.reference.schema", "bylaws.reference")
    print("loaded:", *(name for name in wanted if name in sys.modules))
"""
    assert python("-c", program, cwd=project).stdout.splitlines()[-1] == "loaded:"


# --- check ------------------------------------------------------------------------------------------------------------


def test_check_counts_what_is_sound(project: Path, run: Bylaws) -> None:
    run("render")
    before = files(project)
    assert run("check") == (0, "1 body, 2 pages: no problems.\n", "")
    assert files(project) == before


def test_check_shows_a_problem_with_its_place_its_line_a_mark_and_a_hint(project: Path, run: Bylaws) -> None:
    (project / "governance.yaml").write_text(UNSOUND)
    assert run("check") == (1, f"{NO_PERSON}1 error.\n", "")


def test_check_shows_all_problems_in_order_with_the_places_that_belong_to_them(project: Path, run: Bylaws) -> None:
    (project / "governance.yaml").unlink()
    (project / "data").mkdir()
    (project / "data" / "people.yaml").write_text("people: {ada: Ada}\nseats: [{person: eve, role: boss}]\n")
    (project / "data" / "project.yaml").write_text(
        "project: {id: example, nmae: Example}\nvoting: {electorate: boss}\npeople: {}\n"
    )
    code, out, err = run("check")
    assert (code, err) == (1, "")
    assert out == (
        "data/project.yaml:1:10: missing-key `name` is missing\n"
        "    project: {id: example, nmae: Example}\n"
        "             ^\n"
        "    hint: add `name: WasmEdge Runtime`\n"
        "\n"
        "data/project.yaml:1:24: unknown-key `nmae` is not a key of a project\n"
        "    project: {id: example, nmae: Example}\n"
        "                           ^\n"
        "    hint: did you mean `name`?\n"
        "\n"
        "data/project.yaml:3:1: defined-twice `people` stands in two files\n"
        "    people: {}\n"
        "    ^\n"
        "    data/people.yaml:1:1: `people` stands here first\n"
        "    hint: move all of it into one file\n"
        "\n"
        "3 errors.\n"
    )


def test_check_names_pages_that_are_not_there_and_pages_that_are_old(project: Path, run: Bylaws) -> None:
    run("render")
    (project / "GOVERNANCE.md").unlink()
    (project / "governance.yaml").write_text(SOUND.replace("ada: Ada", "ada: Ada Lovelace"))
    assert run("check") == (
        1,
        "GOVERNANCE.md:1:1: not-written `GOVERNANCE.md` is not there yet\n"
        "    hint: run `bylaws render`\n"
        "\n"
        "MAINTAINERS.md:12:1: stale-file `MAINTAINERS.md` is out of date from here on\n"
        "    | Ada | [ada](https://github.com/ada) |\n"
        "    ^\n"
        "    hint: run `bylaws render`\n"
        "\n"
        "2 errors.\n",
        "",
    )


def test_check_without_data_says_how_to_begin(tmp_path: Path, run: Bylaws) -> None:
    assert run("check", "-C", str(tmp_path)) == (
        1,
        f"{tmp_path}:1:1: no-data there is neither a folder `data` nor a file `governance.yaml` here\n"
        "    hint: run `bylaws init` to make a first body\n"
        "\n"
        "1 error.\n",
        "",
    )


@pytest.mark.parametrize("command", ["check", "render"])
def test_a_mistake_of_ours_asks_for_a_report(
    project: Path, run: Bylaws, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("the wheel came off")

    monkeypatch.setattr(f"bylaws.commands.{command}.outcomes", broken)
    code, out, err = run(command)
    assert (code, out) == (3, "")
    assert err.startswith("Traceback (most recent call last):\n")
    assert err.endswith(
        "RuntimeError: the wheel came off\nThis is a mistake of bylaws. Please report it, with the lines above.\n"
    )


def test_somebody_who_stops_it_sees_no_traceback(project: Path, run: Bylaws, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("bylaws.commands.check.outcomes", stopped)
    assert run("check") == (130, "", "\nAborted.\n")


# --- render -----------------------------------------------------------------------------------------------------------


def test_render_writes_every_page_and_then_nothing_more(project: Path, run: Bylaws) -> None:
    told = "wrote GOVERNANCE.md\nwrote MAINTAINERS.md\n2 files written, 0 unchanged.\n"
    assert run("render") == (0, told, "")
    written = {path: path.stat().st_mtime_ns for path in project.iterdir()}
    assert sorted(files(project)) == ["GOVERNANCE.md", "MAINTAINERS.md", "governance.yaml"]
    assert run("render") == (0, "0 files written, 2 unchanged.\n", "")
    assert {path: path.stat().st_mtime_ns for path in project.iterdir()} == written


def test_render_writes_only_what_changes(project: Path, run: Bylaws) -> None:
    run("render")
    (project / "governance.yaml").write_text(SOUND.replace("ada: Ada", "ada: Ada Lovelace"))
    assert run("render") == (0, "wrote MAINTAINERS.md\n1 file written, 1 unchanged.\n", "")


def test_render_diff_shows_the_change_and_writes_nothing(project: Path, run: Bylaws) -> None:
    run("render")
    (project / "governance.yaml").write_text(SOUND.replace("ada: Ada", "ada: Ada Lovelace"))
    before = files(project)
    code, out, err = run("render", "--diff")
    assert (code, err) == (0, "")
    assert files(project) == before
    changed = [line for line in out.splitlines() if line.startswith(("-", "+"))]
    assert changed[:4] == [
        "--- a/MAINTAINERS.md",
        "+++ b/MAINTAINERS.md",
        "-| Ada | [ada](https://github.com/ada) |",
        "+| Ada Lovelace | [ada](https://github.com/ada) |",
    ]


@pytest.mark.slow
def test_the_diff_can_be_applied_by_git(project: Path) -> None:
    data = project / "governance.yaml"
    data.write_text(SOUND.replace("ada: Ada", "ada: Ada Łovelace"), encoding="utf-8")
    environment = {**os.environ, "PYTHONIOENCODING": "cp1252"}  # as on Windows, where a pipe is not UTF-8
    command = [sys.executable, "-m", "bylaws", "render", "--diff"]
    diff = subprocess.run(command, cwd=project, env=environment, capture_output=True, check=True).stdout
    subprocess.run(["git", "apply"], cwd=project, input=diff, check=True)
    assert python("-m", "bylaws", "check", cwd=project).stdout == "1 body, 2 pages: no problems.\n"


def test_render_diff_of_current_pages_says_nothing(project: Path, run: Bylaws) -> None:
    run("render")
    assert run("render", "--diff") == (0, "", "")


def test_render_refuses_a_page_that_is_not_ours_until_it_is_forced(project: Path, run: Bylaws) -> None:
    (project / "MAINTAINERS.md").write_text("Ada, since forever.\n")
    before = files(project)
    assert run("render") == (
        1,
        "MAINTAINERS.md:1:1: not-generated `MAINTAINERS.md` stands here and is not generated\n"
        "    Ada, since forever.\n"
        "    ^\n"
        "    hint: move it away, or run with --force to overwrite it\n"
        "\n"
        "1 error.\n",
        "Nothing was written.\n",
    )
    assert files(project) == before
    forced = "wrote GOVERNANCE.md\nwrote MAINTAINERS.md\n2 files written, 0 unchanged.\n"
    assert run("render", "--force") == (0, forced, "")
    assert run("check").returncode == 0


def test_render_refuses_a_page_that_was_edited_by_hand_until_it_is_forced(project: Path, run: Bylaws) -> None:
    run("render")
    page = project / "MAINTAINERS.md"
    generated = page.read_text()
    page.write_text(generated.replace("| Ada |", "| Eve |"))
    before = files(project)
    code, out, err = run("render")
    assert (code, err) == (1, "Nothing was written.\n")
    assert out.startswith("MAINTAINERS.md:")
    assert out.endswith("1 error.\n")
    assert files(project) == before
    assert run("render", "--force").returncode == 0
    assert page.read_text() == generated


@pytest.mark.parametrize("flags", [[], ["--diff"], ["--force"]], ids=["render", "diff", "force"])
def test_data_with_problems_changes_no_file_at_all(project: Path, run: Bylaws, flags: list[str]) -> None:
    (project / "governance.yaml").unlink()
    for name, text in (("example", SOUND), ("other", OTHER.replace("person: ada", "person: adda"))):
        (project / "data" / name).mkdir(parents=True)
        (project / "data" / name / "all.yaml").write_text(text)
    before = files(project)
    code, out, err = run("render", *flags)
    assert (code, err) == (1, "Nothing was written.\n")
    assert out.startswith("data/other/all.yaml:3:18: unknown-reference there is no person `adda`\n")
    assert files(project) == before


def test_a_page_without_data_is_named_and_left_alone(project: Path, run: Bylaws) -> None:
    run("render")
    (project / "governance.yaml").write_text(SOUND.replace("seats:", "documents: {without: [maintainers]}\nseats:"))
    code, out, err = run("render")
    assert (code, err) == (0, "")
    assert out == (
        "0 files written, 1 unchanged.\n"
        "MAINTAINERS.md:1:1: orphan this file was generated, but no page is written here now\n"
        "    <!-- Generated by bylaws from governance.yaml.\n"
        "    ^\n"
        "    hint: delete it, or delete its banner and its last line to keep it as your own\n"
        "\n"
        "1 warning.\n"
    )
    assert (project / "MAINTAINERS.md").is_file()
    assert run("check").returncode == 1


# --- where the data is ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("option", ["-C", "--root"])
def test_another_root_is_worked_on_from_anywhere(project: Path, run: Bylaws, option: str) -> None:
    (project / "inner").mkdir()
    (project / "governance.yaml").rename(project / "inner" / "governance.yaml")
    assert run("render", option, "inner").returncode == 0
    assert sorted(files(project / "inner")) == ["GOVERNANCE.md", "MAINTAINERS.md", "governance.yaml"]
    assert run("check", option, str(project / "inner")) == (0, "1 body, 2 pages: no problems.\n", "")


def test_another_data_folder_can_be_named(project: Path, run: Bylaws) -> None:
    (project / "own" / "rules").mkdir(parents=True)
    (project / "governance.yaml").rename(project / "own" / "rules" / "all.yml")
    assert run("check").returncode == 1
    assert run("render", "--data", "own/rules").returncode == 0
    assert run("check", "--data", "own/rules") == (0, "1 body, 2 pages: no problems.\n", "")


def test_a_data_folder_holds_one_body(project: Path, run: Bylaws) -> None:
    (project / "data").mkdir()
    (project / "governance.yaml").rename(project / "data" / "all.yaml")
    assert run("render").stdout == "wrote GOVERNANCE.md\nwrote MAINTAINERS.md\n2 files written, 0 unchanged.\n"


def test_bodies_that_share_a_data_folder_have_folders_of_their_own_and_a_portal(project: Path, run: Bylaws) -> None:
    for name, text in (("example", SOUND), ("other", OTHER)):
        (project / "data" / name).mkdir(parents=True)
        (project / "data" / name / "all.yaml").write_text(text)
    (project / "governance").mkdir()
    index = project / "governance" / "index.md"
    index.write_text("# Who we are\n\n<!-- bylaws:insert bodies -->\n<!-- bylaws:end bodies -->\n")
    assert run("render") == (
        0,
        "wrote governance/example/GOVERNANCE.md\n"
        "wrote governance/example/MAINTAINERS.md\n"
        "wrote governance/index.md\n"
        "wrote governance/other/GOVERNANCE.md\n"
        "wrote governance/other/MAINTAINERS.md\n"
        "5 files written, 0 unchanged.\n",
        "",
    )
    text = index.read_text()
    assert "## Example\n" in text
    assert "Read: [Governance](other/GOVERNANCE.md) and [Maintainers](other/MAINTAINERS.md)." in text
    assert run("check") == (0, "2 bodies, 4 pages: no problems.\n", "")


# --- streams ----------------------------------------------------------------------------------------------------------


def test_a_pipe_gets_no_colors(project: Path) -> None:
    (project / "governance.yaml").write_text(UNSOUND)
    done = python("-m", "bylaws", "check", cwd=project)
    assert (done.returncode, done.stdout, done.stderr) == (1, f"{NO_PERSON}1 error.\n", "")


def test_a_terminal_gets_colors(project: Path) -> None:
    pty = pytest.importorskip("pty")
    (project / "governance.yaml").write_text(UNSOUND)
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "bylaws", "check"]
    with subprocess.Popen(command, cwd=project, stdin=theirs, stdout=theirs, stderr=theirs) as running:
        os.close(theirs)
        shown = b""
        while True:
            try:
                chunk = os.read(ours, 1024)
            except OSError:  # how Linux says that nobody writes any more
                break
            if not chunk:
                break
            shown += chunk
    os.close(ours)
    assert running.returncode == 1
    assert shown.decode().splitlines() == [
        "\x1b[1mgovernance.yaml:3:18\x1b[0m: \x1b[31munknown-reference\x1b[0m there is no person `adda`",
        "    seats: [{person: adda, role: maintainer}]",
        "                     \x1b[31m^\x1b[0m",
        "    \x1b[36mhint:\x1b[0m did you mean `ada`? Else add it to `people`",
        "",
        "1 error.",
    ]


def test_a_reader_that_goes_away_is_no_mistake(project: Path) -> None:
    command = [sys.executable, "-m", "bylaws", "schema"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        assert running.stdout.read(1) == b"{"
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode != 3


def test_the_schema_is_the_committed_one(run: Bylaws) -> None:
    code, out, err = run("schema")
    assert (code, err) == (0, "")
    assert json.loads(out)["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert out == COMMITTED_SCHEMA.read_text(encoding="utf-8"), "run `make fix`"


def test_the_reference_is_markdown(run: Bylaws) -> None:
    code, out, err = run("schema", "--reference")
    assert (code, err) == (0, "")
    assert out.startswith("# ")


# --- what the caller gives us ----------------------------------------------------------------------------------------

FULL = pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device here")


def process(*arguments: str, cwd: Path, **options: Any) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "bylaws", *arguments]
    return subprocess.run(command, cwd=cwd, stderr=subprocess.PIPE, text=True, check=False, **options)


@FULL
@pytest.mark.parametrize("arguments", [["render", "--diff"], ["explain", "--all"], ["schema"], ["export"]])
def test_a_full_disk_behind_the_output_is_no_mistake_of_ours(project: Path, arguments: list[str]) -> None:
    with open("/dev/full", "w") as full:
        done = process(*arguments, cwd=project, stdout=full)
    assert (done.returncode, done.stderr.splitlines()[-1]) == (2, "Error: no space left on device.")
    assert "Traceback" not in done.stderr


def test_a_reader_that_has_enough_is_no_mistake_of_ours(project: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = process("schema", cwd=project, stdout=writing)
    finally:
        os.close(writing)
    assert (done.returncode, done.stderr) == (1, "")


def test_a_path_that_cannot_be_written_is_said_in_one_line(project: Path) -> None:
    done = process("check", "--sarif", "/nonexistent/x", cwd=project, stdout=subprocess.DEVNULL)
    assert done.returncode == 2
    assert done.stderr.endswith("Error: `/nonexistent/x`: no such file or directory.\n")
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("option", ["--data", "--root"])
def test_a_name_that_is_too_long_is_no_folder(project: Path, option: str) -> None:
    done = process("check", option, "x" * 5000, cwd=project, stdout=subprocess.DEVNULL)
    assert done.returncode in (0, 1, 2)
    assert "Traceback" not in done.stderr
