"""From a folder to a body: which files belong together, the traps of YAML 1.1, and problems in one stable order."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from bylaws.body.files import Sources, find_bodies, read_body
from bylaws.model.body import Body
from bylaws.model.people import Person, Seat
from bylaws.model.times import TimeOfDay
from bylaws.problems import Refused
from conftest import PATH, PROJECT, Maker, body, problems_of, reading, told

HANDLE_HINT = "write the handle without `@` and without the address"


def refused(root: Path, data: str = "data") -> list[str]:
    with pytest.raises(Refused) as refusal:
        find_bodies(root, data)
    return [line.replace(f"{root}:", "ROOT:") for line in told(refusal.value.problems)]


def read(root: Path) -> tuple[Body | None, list[str]]:
    """The only body under a root, and its problems."""
    (sources,) = find_bodies(root)
    found = read_body(root, sources)
    return found.body, told(found.problems)


# --- which files -----------------------------------------------------------------------------------------------------


def test_one_file_is_a_body(root_with: Maker) -> None:
    root = root_with({"governance.yaml": PROJECT, "README.md": "", "other.yaml": "a: 1"})
    assert find_bodies(root) == (Sources(".", ("governance.yaml",), shared=False),)


def test_the_files_of_the_data_folder_are_a_body(root_with: Maker) -> None:
    root = root_with(
        {"data/b.yml": PROJECT, "data/a.yaml": "", "data/c.json": "", "data/notes/x.md": "", "data/.yaml": ""}
    )
    assert find_bodies(root) == (Sources("data", ("data/a.yaml", "data/b.yml"), shared=False),)


def test_each_folder_in_the_data_folder_is_a_body(root_with: Maker) -> None:
    root = root_with(
        {"data/b/x.yaml": PROJECT, "data/a/z.yaml": PROJECT, "data/a/y.yaml": "", "data/own/x.md": "", "data/x.txt": ""}
    )
    assert find_bodies(root) == (
        Sources("data/a", ("data/a/y.yaml", "data/a/z.yaml"), shared=True),
        Sources("data/b", ("data/b/x.yaml",), shared=True),
    )


def test_the_data_folder_may_have_another_name(root_with: Maker) -> None:
    root = root_with({"rules/now/a.yaml": PROJECT, "data/b.yaml": PROJECT})
    assert find_bodies(root, "rules/now") == (Sources("rules/now", ("rules/now/a.yaml",), shared=False),)


def test_no_data_is_a_problem_with_a_way_out(root_with: Maker) -> None:
    root = root_with({"README.md": ""})
    message = "there is neither a folder `data` nor a file `governance.yaml` here"
    assert refused(root) == [f"ROOT:1:1 no-data {message} | run `bylaws init` to make a first body"]


def test_a_file_in_place_of_the_data_folder_is_no_data(root_with: Maker) -> None:
    root = root_with({"data": PROJECT})
    message = "there is neither a folder `data` nor a file `governance.yaml` here"
    assert refused(root) == [f"ROOT:1:1 no-data {message} | run `bylaws init` to make a first body"]


def test_a_data_folder_without_data_is_a_problem(root_with: Maker) -> None:
    root = root_with({"data/readme.md": "", "data/a/b.txt": "", "data/a/b/c.yaml": PROJECT})
    message = "the folder `data` holds no YAML file"
    assert refused(root) == [f"data:1:1 no-data {message} | run `bylaws init` to make a first body"]


def test_one_folder_is_one_body_or_several_but_not_both(root_with: Maker) -> None:
    root = root_with({"data/people.yaml": PROJECT, "data/kmesh/a.yaml": PROJECT, "data/kuasar/a.yaml": PROJECT})
    message = "`data` holds files of one body (`data/people.yaml`) and folders of others (`kmesh`)"
    assert refused(root) == [f"data/people.yaml:1:1 mixed-data {message} | move the files into a folder of their own"]


def test_a_folder_named_like_a_file_is_no_file(root_with: Maker) -> None:
    root = root_with({"data/people.yaml/notes.txt": "", "data/project.yaml": PROJECT})
    assert find_bodies(root) == (Sources("data", ("data/project.yaml",), shared=False),)
    assert read(root) == (body(PROJECT), [])


# --- files together --------------------------------------------------------------------------------------------------


def test_the_keys_of_a_body_may_stand_in_any_of_its_files(root_with: Maker) -> None:
    root = root_with({"data/a.yaml": "people: {ada: Ada}", "data/b.yaml": PROJECT + "seats: []"})
    assert read(root) == (body(f"people: {{ada: Ada}}\n{PROJECT}"), [])


def test_what_two_files_define_is_a_problem_at_the_second(root_with: Maker) -> None:
    root = root_with(
        {
            "data/a.yaml": "people: {ada: Ada}\nnobody: 1\n",
            "data/b.yaml": PROJECT + "people: {bob: Bob}\n",
            "data/c.yaml": "# more\nnobody: 1\npeople: {eve: 1, eve: 2}\n",
        }
    )
    found, problems = read(root)
    assert found == body("people: {ada: Ada}")
    assert problems == [
        "data/a.yaml:2:1 unknown-key `nobody` is not a key of a body | " + problems[0].partition(" | ")[2],
        "data/b.yaml:2:1 defined-twice `people` stands in two files | move all of it into one file"
        " / data/a.yaml:1:1 `people` stands here first",
        "data/c.yaml:2:1 defined-twice `nobody` stands in two files | move all of it into one file"
        " / data/a.yaml:2:1 `nobody` stands here first",
        "data/c.yaml:3:1 defined-twice `people` stands in two files | move all of it into one file"
        " / data/a.yaml:1:1 `people` stands here first",
        "data/c.yaml:3:18 duplicate-key the key `eve` stands here a second time | keep one of the two"
        " / data/c.yaml:3:10 `eve` stands here first",
    ]


def test_a_project_in_two_files_is_the_first(root_with: Maker) -> None:
    root = root_with({"data/a.yaml": "project: {id: a, name: A}", "data/b.yaml": "project: {id: b}"})
    assert read(root) == (
        body("project: {id: a, name: A}"),
        [
            "data/b.yaml:1:1 defined-twice `project` stands in two files | move all of it into one file"
            " / data/a.yaml:1:1 `project` stands here first"
        ],
    )


def test_files_that_cannot_be_read_are_told_before_what_may_follow_from_them(root_with: Maker) -> None:
    root = root_with(
        {
            "data/a.yaml": "people: {ada: {nam: Ada}}\n",
            "data/b.yaml": b"seats: \xff",
            "data/c.yaml": "",
            "data/d.yaml": "ladder:\n\tmaintainer: {}\n",
            "data/e.yaml": "- a\n",
            "data/f.yaml": "a: 1\na: 2\n---\nb: 1\n",
            "data/g.yaml": "offices: {chair: &chair {name: Chair}}\n",
        }
    )
    found, problems = read(root)
    assert found is None
    assert problems == [
        "data/b.yaml:1:8 not-utf-8 byte 0xff is not UTF-8 | save as UTF-8",
        "data/c.yaml:1:1 empty-file the file is empty | write some data, or delete it",
        "data/d.yaml:2:1 tab a tab indents this line | use spaces: YAML forbids tabs here",
        "data/e.yaml:1:1 wrong-type the file holds a list, not keys | begin with a key",
        "data/f.yaml:3:1 second-document a second document begins here | keep one document a file",
        "data/g.yaml:1:18 alias `&chair`: anchors and aliases are not used in governance data"
        " | write the value out, or refer to it by its id",
        "data/a.yaml:1:16 unknown-key `nam` is not a key of a person | did you mean `name`?",
        "data/f.yaml:2:1 duplicate-key the key `a` stands here a second time | keep one of the two"
        " / data/f.yaml:1:1 `a` stands here first",
    ]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_one_problem(root_with: Maker) -> None:
    root = root_with({"data/a.yaml": PROJECT, "data/b.yaml": ""})
    (root / "data/b.yaml").chmod(0)
    assert read(root) == (
        None,
        [
            "data/b.yaml:1:1 unreadable-file `data/b.yaml` cannot be read: permission denied"
            " | check the path and its mode"
        ],
    )


# --- the project -----------------------------------------------------------------------------------------------------

KEYS = "write its keys on the lines below: `id`, `name`, `short_name` and `type`"
NAME = "add `name: WasmEdge Runtime`"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("people: {}", "1:1 missing-key `project` is missing | add `project:` with `id` and `name`"),
        ("project:", "1:9 no-value `project` has no value | write a value, or delete the key"),
        ("project: undecided", "1:10 wrong-value `project` cannot be left open | give it `id` and `name`"),
        ("project: unspecified", "1:10 wrong-value `project` cannot be left open | give it `id` and `name`"),
        ("project: Example", f"1:10 wrong-type a project is a mapping, not text | {KEYS}"),
        ("project: [a]", f"1:10 wrong-type a project is a mapping, not a list | {KEYS}"),
        ("project: {id: a}", f"1:10 missing-key `name` is missing | {NAME}"),
        ("project:\n  id: a\n", f"2:3 missing-key `name` is missing | {NAME}"),
        (
            "project: {id: a, name: undecided}",
            "1:24 wrong-value `name` cannot be left open | write a value, such as `WasmEdge Runtime`",
        ),
        (
            "project:\n  name:\n  id: a",
            "2:8 no-value `name` has no value | write a value, such as `WasmEdge Runtime`, or delete the key",
        ),
        ("project: {id: A, name: A}", "1:15 wrong-value `A` is not an id | write `a`"),
    ],
)
def test_without_a_project_there_is_no_body(text: str, problem: str) -> None:
    found = reading(text)
    assert found.body is None
    assert told(found.problems) == [f"{PATH}:{problem}"]


def test_two_files_without_a_project_miss_it_once(root_with: Maker) -> None:
    root = root_with({"data/b.yaml": "people: {}", "data/a.yaml": "seats: []"})
    assert read(root) == (
        None,
        ["data/a.yaml:1:1 missing-key `project` is missing | add `project:` with `id` and `name`"],
    )


def test_a_project_that_may_stand_in_an_unreadable_file_is_not_missing(root_with: Maker) -> None:
    root = root_with({"data/a.yaml": "people: {}", "data/b.yaml": "project: ["})
    _, problems = read(root)
    assert [problem.split()[1] for problem in problems] == ["yaml-syntax"]


def test_one_wrong_thing_leaves_the_rest_of_the_body() -> None:
    found = reading(PROJECT + "people: {ada: Ada, bob: {email: x}, eve: [a]}\nseats: {}\n")
    assert found.body is not None
    assert dict(found.body.people) == {"ada": Person(id="ada", name="Ada"), "bob": Person(id="bob")}
    assert len(found.problems) == 3


# --- the traps of YAML 1.1 -------------------------------------------------------------------------------------------

HANDLES = ["no", "on", "off", "yes", "y", "true", "null", "1234", "0", "007", "0x1F", "0o7", "1e3", "2024-01-01"]


@pytest.mark.parametrize("handle", HANDLES)
def test_a_handle_is_text_wherever_it_stands(handle: str) -> None:
    found = body(
        f"""
        people:
          {handle}: {{name: {handle}}}
          ada: {{name: Ada, handle: {handle}}}
        seats:
          - {{person: {handle}, role: chair}}
        offices: {{chair: {{name: Chair}}}}
        """
    )
    assert found.people[handle] == Person(id=handle, name=handle)
    assert found.people["ada"].handle == handle
    assert found.seats == (Seat(person=handle, role="chair"),)
    assert (
        problems_of(f"people: {{{handle}: X}}\noffices: {{a: {{name: A}}}}\nseats: [{{person: {handle}, role: a}}]")
        == []
    )


@pytest.mark.parametrize("handle", ["1:30", "10:00", "~", "1_000", ".inf", "1.5", "2024-01-01T00:00:00Z", "=", "-1"])
def test_what_is_no_handle_is_refused_in_its_own_words(handle: str) -> None:
    assert problems_of(
        f"""
        people:
          {handle}: X
          ada: {{handle: {handle}}}
        seats:
          - {{person: {handle}, role: chair}}
        offices: {{chair: {{name: Chair}}}}
        """
    ) == [
        f"{PATH}:{place} wrong-value `{handle}` is not a GitHub handle | {HANDLE_HINT}"
        for place in ("2:3", "3:17", "5:14")
    ]


@pytest.mark.parametrize("name", [*HANDLES, "1:30", "10:00", "~", "1_000", ".inf", "1.20", "=", "0644", "12:30:45"])
def test_a_name_is_kept_as_it_is_written(name: str) -> None:
    found = body(f"people: {{ada: {{name: {name}}}, bob: {name}}}\nscopes: {{docs: {{name: {name}}}}}")
    assert (found.people["ada"].name, found.people["bob"].name, found.scopes["docs"].name) == (name,) * 3


def test_a_zip_code_keeps_its_zeros() -> None:
    assert body("people: {ada: {lfx: 007, note: 01234}}").people["ada"] == Person(id="ada", lfx="007", note="01234")


@pytest.mark.parametrize(
    ("text", "clock"), [("16:00", (16, 0)), ("9:30", (9, 30)), ("09:05", (9, 5)), ("'16:00'", (16, 0))]
)
def test_a_time_is_a_time(text: str, clock: tuple[int, int]) -> None:
    assert body(f"meetings: {{call: {{name: Call, at: {text}}}}}").meetings["call"].at == TimeOfDay(*clock)


@pytest.mark.parametrize("text", ["960", "16", "16:00:00"])
def test_what_yaml_1_1_makes_of_a_time_is_none(text: str) -> None:
    assert problems_of(f"meetings: {{call: {{name: Call, at: {text}}}}}") == [
        f"{PATH}:1:35 wrong-value `{text}` is not a time of day | write hours and minutes, such as 16:00"
    ]


@pytest.mark.parametrize("text", ["yes", "no", "on", "off", "True", "FALSE", "1", "0", "'true'", "y"])
def test_only_true_and_false_are_true_and_false(text: str) -> None:
    written = text.strip("'")
    assert problems_of(f"meetings: {{call: {{name: Call, public: {text}}}}}") == [
        f"{PATH}:1:39 wrong-value `{written}` is neither true nor false | write `true` or `false`"
    ]


def test_keys_that_yaml_1_1_takes_for_something_else_are_keys() -> None:
    found = body(
        "ladder: {a: {name: A, privileges: [{access: read, on: the code}]}}\nscopes: {no: {name: N}, 1: {name: O}}"
    )
    assert found.ladder["a"].privileges[0].on == "the code"
    assert [*found.scopes] == ["no", "1"]


# --- own Markdown ----------------------------------------------------------------------------------------------------


def own(
    root_with: Maker, name: str, files: dict[str, str | bytes] | None = None, folder: str = "data"
) -> tuple[dict[str, str], list[str]]:
    section = (
        f"documents: {{governance: {{sections: {{own: {{title: Own, file: {name}}}, credits: {{drop: true}}}}}}}}\n"
    )
    root = root_with({f"{folder}/project.yaml": PROJECT + section, **(files or {})})
    (sources,) = find_bodies(root)
    found = read_body(root, sources)
    return dict(found.own), told(found.problems)


def test_own_markdown_stands_beside_the_data(root_with: Maker) -> None:
    assert own(root_with, "own/a.md", {"data/own/a.md": "\ufeffOur *words*, 漢字.\n"}) == (
        {"own/a.md": "Our *words*, 漢字.\n"},
        [],
    )


def test_own_markdown_of_one_of_several_bodies_stands_beside_its_data(root_with: Maker) -> None:
    assert own(root_with, "../shared.md", {"data/shared.md": "x"}, folder="data/a") == ({"../shared.md": "x"}, [])


def no_file(name: str) -> str:
    return f"missing-file there is no file `{name}` | write the file, or mend the path: it is relative to `data`"


def hidden(name: str) -> str:
    return f"hidden-file `{name}` is a hidden file | keep own files beside the data"


def outside(name: str) -> str:
    return f"outside-root `{name}` is outside the project | keep own files beside the data"


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("none.md", no_file("none.md")),
        ("own", no_file("own")),
        ("own/loop.md", no_file("own/loop.md")),
        ('"a\\0b"', no_file("a\0b")),
        ("x" * 5000, no_file("x" * 5000)),
        ("../../x.md", outside("../../x.md")),
        ("/etc/hostname", outside("/etc/hostname")),
        ("own/away.md", outside("own/away.md")),
        ("../.env", hidden("../.env")),
        ("../.git/config", hidden("../.git/config")),
        ("own/.secret/a.md", hidden("own/.secret/a.md")),
        ("own/env.md", outside("own/env.md")),
        ("own/latin.md", "not-utf-8 `own/latin.md` is not UTF-8 | save it as UTF-8"),
    ],
    ids=lambda value: value[:20],
)
def test_own_markdown_that_cannot_be_had_is_a_problem(root_with: Maker, name: str, problem: str) -> None:
    root = root_with({"data/own/latin.md": "é".encode("latin-1")})
    (root / "data/own/away.md").symlink_to("/etc/hostname")
    (root / "data/own/env.md").symlink_to("../../.env")
    (root / ".env").write_text("password")
    (root / "data/own/loop.md").symlink_to("loop.md")
    assert own(root_with, name) == ({}, [f"data/project.yaml:2:61 {problem}"])


def test_without_a_body_no_own_file_is_read(root_with: Maker) -> None:
    text = "documents: {governance: {sections: {own: {title: Own, file: none.md}}}}"
    assert read(root_with({"governance.yaml": text})) == (
        None,
        ["governance.yaml:1:1 missing-key `project` is missing | add `project:` with `id` and `name`"],
    )


# --- the same every time ---------------------------------------------------------------------------------------------

DAMAGED = {
    "data/a.yaml": """
        project: {id: example, name: Damaged, nam: x, governing_body: nobody}
        people: {1:30: A, ada: {emial: x, affiliation: acm}, bob: Bob}
        """,
    "data/b.yaml": """
        people: {}
        organizations: {acme: {name: Acme, parent: acmee, kind: vendr}}
        ladder: {maintaner: {name: M}}
        """,
    "data/c.yaml": """
        seats:
          - {person: Ada, role: maintainer}
          - {person: bob, role: maintaner, scope: dcos}
          - {person: bob}
          - {person: eve, role: maintainer, scope: dcos}
        """,
    "data/d.yaml": "voting: {kinds: {a: at least 5/4, b: {passes: most votes, of: everybody}}, default: c, default: d}",
    "data/e.yaml": "meetings: {call: {name: Call, zone: CEST, at: 99:99, first: 2024-02-30}}\nmeetings: {}",
    "data/f.yaml": "security: {report_to: [lst], team: sec, policy: /x}\nchannels: {list: {name: L, kind: lst}}",
    "data/g.yaml": "ladder: {}\nteams: {t: {name: T, size: 3 to 1, members: {any_of: [x, {role: y, scope: z}]}}}",
}
SCRIPT = """
import sys
from pathlib import Path
from bylaws import build_root
from bylaws.reports import as_text
print(as_text(build_root(Path(sys.argv[1])).problems, Path(sys.argv[1])))
"""

FOUND = """
data/a.yaml:2:39: unknown-key
data/a.yaml:2:63: unknown-reference
data/a.yaml:3:10: wrong-value
data/a.yaml:3:25: unknown-key
data/a.yaml:3:48: unknown-reference
data/b.yaml:2:1: defined-twice
data/b.yaml:3:44: unknown-reference
data/b.yaml:3:57: wrong-value
data/c.yaml:3:14: unknown-reference
data/c.yaml:3:25: unknown-reference
data/c.yaml:4:43: unknown-reference
data/c.yaml:5:5: missing-key
data/c.yaml:6:14: unknown-reference
data/d.yaml:1:21: wrong-value
data/d.yaml:1:63: wrong-value
data/d.yaml:1:85: unknown-reference
data/d.yaml:1:88: duplicate-key
data/e.yaml:1:37: wrong-value
data/e.yaml:1:47: wrong-value
data/e.yaml:1:61: wrong-value
data/e.yaml:2:1: duplicate-key
data/f.yaml:1:24: unknown-reference
data/f.yaml:1:36: unknown-reference
data/f.yaml:1:49: wrong-value
data/f.yaml:2:34: wrong-value
data/g.yaml:1:1: defined-twice
data/g.yaml:2:28: wrong-value
data/g.yaml:2:55: unknown-reference
data/g.yaml:2:65: unknown-reference
data/g.yaml:2:75: unknown-reference
"""


@pytest.mark.slow
def test_the_same_damage_is_told_in_the_same_bytes_whatever_the_hash_seed(root_with: Maker) -> None:
    root = root_with(DAMAGED)
    outputs = [
        subprocess.run(
            [sys.executable, "-c", SCRIPT, str(root)],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout.decode()
        for seed in ("0", "1", "4711")
    ]
    lines = outputs[0].splitlines()
    heads = [" ".join(line.split()[:2]) for line in lines if line.startswith("data/")]
    assert heads == FOUND.split("\n")[1:-1]
    assert outputs == outputs[:1] * 3
