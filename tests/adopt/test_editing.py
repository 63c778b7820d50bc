"""Edits by command: only the intended lines change, comments stay, and the record reads as intended."""

from __future__ import annotations

import difflib
import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from bylaws.adopt.changing import day_before
from bylaws.adopt.editing import Which, affiliate, call, join, leave, move, rename
from bylaws.adopt.record import Record, Unfit, read_record, reading_of
from bylaws.adopt.verifying import confirm
from bylaws.body.files import Sources, find_bodies
from bylaws.cli import cli
from bylaws.model.people import ENDED, Status
from conftest import Maker

REPOSITORY = Path(__file__).parents[2]
PROJECTS = REPOSITORY / "tests" / "projects"
ROOTS = [REPOSITORY, *sorted(path for path in PROJECTS.rglob("*") if path.is_dir())]
ONE_FILE = Sources(".", ("governance.yaml",), shared=False)


def records() -> Iterator[Record]:
    """Every body whose data stands in this repository."""
    for root in ROOTS:
        if (root / "governance.yaml").exists() or (root / "data").is_dir():
            for sources in find_bodies(root):
                yield read_record(root, sources)


def record_of(text: str) -> Record:
    """A record in one file."""
    texts = {"governance.yaml": text}
    return Record(reading_of(ONE_FILE, texts), texts)


def changed_lines(before: Record, after: Record) -> tuple[list[str], list[str]]:
    """The lines that are gone, and those that are new, of all files together."""
    gone: list[str] = []
    new: list[str] = []
    for path, text in before.texts.items():
        for line in difflib.ndiff(text.split("\n"), after.texts[path].split("\n")):
            if line.startswith("- "):
                gone.append(line[2:])
            elif line.startswith("+ "):
                new.append(line[2:])
    return gone, new


# --- at random places ------------------------------------------------------------------------------------------------

Edit = tuple[Record, int, int]
"""The record after an edit, and how many lines may be gone and may be new at the most."""


def _joins(record: Record, dice: random.Random) -> Edit:
    governance = record.governance
    role = dice.choice(sorted(governance.roles))
    handle = dice.choice(["no", "1234", "new-hand", *sorted(governance.body.people)])
    scope = dice.choice(["", *sorted(governance.body.scopes)])
    after = join(
        record, handle, role, scope=scope, since=dice.choice(["", "2026-11-30", "2026"]), by="https://x.example/#1"
    )
    seats = [seat for seat in after.governance.body.seats if (seat.person.lower(), seat.role) == (handle.lower(), role)]
    assert any((seat.scope or "") == scope and seat.status not in ENDED for seat in seats)
    return after, 3, 8


def _leaves(record: Record, dice: random.Random) -> Edit:
    seat = dice.choice([seat for seat in record.governance.body.seats if seat.status not in ENDED])
    status = dice.choice(ENDED)
    after = leave(record, seat.person, Which(seat.role, seat.scope or ""), status, until="2026-11")
    assert [one.status for one in after.governance.body.seats].count(status) == 1 + [
        one.status for one in record.governance.body.seats
    ].count(status)
    return after, 2, 3


def _moves(record: Record, dice: random.Random) -> Edit:
    seat = dice.choice([seat for seat in record.governance.body.seats if seat.status not in ENDED])
    role = dice.choice(sorted(record.governance.roles))
    after = move(record, seat.person, Which(seat.role, seat.scope or ""), role=role, since="2026-11-30")
    before = [one.role for one in record.governance.body.seats]
    assert sorted([*before, role]) == sorted([*(one.role for one in after.governance.body.seats), seat.role])
    return after, 4, 3


def _is_renamed(record: Record, dice: random.Random) -> Edit:
    handle = dice.choice(sorted(record.governance.body.people))
    after = rename(record, handle, "Someone-New")
    assert handle not in after.governance.body.people
    assert list(after.governance.body.people).index("Someone-New") == list(record.governance.body.people).index(handle)
    mentions = sum(text.count(handle) for text in record.texts.values())
    return after, mentions, mentions


def _is_called(record: Record, dice: random.Random) -> Edit:
    handle = dice.choice(sorted(record.governance.body.people))
    after = call(record, handle, "No: “Name” #1")
    assert after.governance.body.people[handle].name == "No: “Name” #1"
    return after, 1, 1


def _works(record: Record, dice: random.Random) -> Edit:
    handle = dice.choice(sorted(record.governance.body.people))
    organization = dice.choice(["Brand New, Inc.", "independent", *sorted(record.governance.body.organizations)])
    after = affiliate(record, handle, organization, since="2027-01-01")
    now = after.governance.body.people[handle].present_affiliation()
    assert now is not None
    return after, 2, 5


EDITS: list[Callable[[Record, random.Random], Edit]] = [_joins, _leaves, _moves, _is_renamed, _is_called, _works]


@pytest.mark.slow
def test_500_edits_change_the_intended_lines_alone() -> None:
    dice = random.Random(15)
    found = [record for record in records() if record.governance.body.seats]
    made = unfit = 0
    while made < 500:
        record = dice.choice(found)
        try:
            after, most_gone, most_new = dice.choice(EDITS)(record, dice)
        except Unfit:
            unfit += 1
            continue
        gone, new = changed_lines(record, after)
        assert len(gone) <= most_gone, (gone, new)
        assert len(new) <= most_new, (gone, new)
        comments = [line for line in gone if line.strip().startswith("#")]
        assert comments == []
        assert after.reading.problems == ()
        if made % 10 == 0:  # the other reader takes ten times as long
            for path, text in after.texts.items():
                confirm(path, record.texts[path], text)
        made += 1
    assert unfit < 300


# --- in every style --------------------------------------------------------------------------------------------------

HEAD = """\
project: {id: example, name: Example}
ladder:
  contributor: {name: Contributor}
  maintainer: {name: Maintainer}
scopes: {docs: {name: Docs}}
"""
STYLES = {
    "block": (
        "people:\n  ada:\n    name: Ada # first\nseats:\n- person: ada # she\n  role: maintainer\n  # end\n",
        "people:\n  ada:\n    name: Ada # first\n  grace: {}\nseats:\n- person: ada # she\n  role: maintainer\n"
        "- person: grace\n  role: maintainer\n  scope: docs\n  # end\n",
    ),
    "brackets on a line": (
        "people: {ada: Ada}\nseats: [{person: ada, role: maintainer}] # all\n",
        "people: {ada: Ada, grace: {}}\n"
        "seats: [{person: ada, role: maintainer}, {person: grace, role: maintainer, scope: docs}] # all\n",
    ),
    "brackets on lines": (
        "people: {\n  ada: Ada, # first, of all\n  }\nseats: [\n  {person: ada, role: maintainer} # she, too\n  ]\n",
        "people: {\n  ada: Ada, # first, of all\n  grace: {},\n  }\nseats: [\n"
        "  {person: ada, role: maintainer}, # she, too\n  {person: grace, role: maintainer, scope: docs}\n  ]\n",
    ),
    "empty brackets": (
        "people: {}\nseats: []\n",
        "people: {grace: {}}\nseats: [{person: grace, role: maintainer, scope: docs}]\n",
    ),
    "nothing yet": (
        "# the end",
        "# the end\n\npeople:\n  grace: {}\n\nseats:\n  - {person: grace, role: maintainer, scope: docs}\n",
    ),
    "no last line end": (
        "people: {ada: Ada}\nseats:\n  - {person: ada, role: maintainer}",
        "people: {ada: Ada, grace: {}}\nseats:\n  - {person: ada, role: maintainer}\n"
        "  - {person: grace, role: maintainer, scope: docs}\n",
    ),
    "groups": (
        "people: {ada: Ada, bob: Bob}\nseats:\n  # docs\n  - {person: ada, role: maintainer, scope: docs}\n\n"
        "  # all\n  - {person: bob, role: maintainer}\n",
        "people: {ada: Ada, bob: Bob, grace: {}}\nseats:\n  # docs\n  - {person: ada, role: maintainer, scope: docs}\n"
        "  - {person: grace, role: maintainer, scope: docs}\n\n  # all\n  - {person: bob, role: maintainer}\n",
    ),
}


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_someone_joins_in_the_style_of_the_file(style: str, ending: str, mark: str) -> None:
    before, after = (f"{mark}{HEAD}{text}".replace("\n", ending) for text in STYLES[style])
    record = record_of(before)
    found = join(record, "grace", "maintainer", scope="docs").texts["governance.yaml"]
    assert found == after
    confirm("governance.yaml", before, found)


def test_someone_who_was_emeritus_joins_again() -> None:
    seats = "seats:\n  - {person: ada, role: maintainer, status: emeritus, until: 2020}\n"
    after = join(record_of(f"{HEAD}people: {{ada: Ada}}\n{seats}"), "ADA", "maintainer", since="2026")
    line = "  - {person: ada, role: maintainer, since: 2026}\n"
    assert after.texts["governance.yaml"] == f"{HEAD}people: {{ada: Ada}}\n{seats}{line}"


def test_a_move_takes_the_old_beginning_along() -> None:
    text = f"{HEAD}people: {{ada: Ada}}\nseats:\n  - person: ada\n    since: 2019 # long ago\n    role: contributor\n"
    after = move(record_of(text), "ada", Which(), role="maintainer")
    assert after.texts["governance.yaml"] == (
        f"{HEAD}people: {{ada: Ada}}\nseats:\n  - person: ada\n    role: maintainer\n"
    )


def test_an_affiliation_with_a_date_keeps_the_earlier_one() -> None:
    text = f"{HEAD}organizations: {{acme: Acme}}\npeople:\n  ada: {{name: Ada, affiliation: acme}} # boss\n"
    after = affiliate(record_of(text), "ada", "Example Labs", since="2026-03-01")
    assert after.texts["governance.yaml"] == (
        f"{HEAD}organizations: {{acme: Acme, example-labs: Example Labs}}\npeople:\n"
        "  ada: {name: Ada, affiliation: [{organization: acme, until: 2026-02-28}, "
        "{organization: example-labs, since: 2026-03-01}]} # boss\n"
    )
    later = affiliate(after, "ada", "ACME", since="2026-04")
    person = later.governance.body.people["ada"]
    assert [(one.organization, str(one.since or ""), str(one.until or "")) for one in person.affiliation] == [
        ("acme", "", "2026-02-28"),
        ("example-labs", "2026-03-01", "2026-03"),
        ("acme", "2026-04", ""),
    ]


@pytest.mark.parametrize(("day", "before"), [("2026", "2025"), ("2026-01", "2025-12"), ("2024-03-01", "2024-02-29")])
def test_the_day_before(day: str, before: str) -> None:
    assert day_before(day) == before


# --- refusals --------------------------------------------------------------------------------------------------------

TWO = f"""{HEAD}people: {{ada: Ada, bob: Bob}}
seats:
  - {{person: ada, role: maintainer}}
  - {{person: ada, role: contributor, scope: docs}}
  - {{person: bob, role: maintainer, status: emeritus}}
"""
REFUSED: dict[str, tuple[Callable[[Record], Record], str, str]] = {
    "unknown role": (
        lambda it: join(it, "bob", "maintaner"), "--role", "there is no role `maintaner`: did you mean `maintainer`?",
    ),
    "unknown scope": (
        lambda it: join(it, "bob", "maintainer", scope="web"),
        "--scope",
        "there is no scope `web`: the record has `docs`",
    ),
    "held": (
        lambda it: join(it, "Ada", "maintainer"),
        "HANDLE",
        "@ada holds this seat already, in line 8 of governance.yaml",
    ),
    "no handle": (
        lambda it: join(it, "a b", "maintainer"),
        "HANDLE",
        "`a b` is not a GitHub handle: write the handle without `@` and without the address",
    ),
    "several": (
        lambda it: leave(it, "ada", Which(), Status.EMERITUS),
        "HANDLE",
        "@ada holds 2 seats: name one with `--role maintainer` and `--role contributor --scope docs`",
    ),
    "none of them": (
        lambda it: leave(it, "bob", Which(), Status.EMERITUS, every=True),
        "HANDLE",
        "@bob holds no such seat now; the record has `--role maintainer`",
    ),
    "none": (
        lambda it: leave(it, "bob", Which(), Status.EMERITUS),
        "HANDLE",
        "@bob holds no such seat now; the record has `--role maintainer`",
    ),
    "nobody": (
        lambda it: leave(it, "bo", Which(), Status.RESIGNED),
        "HANDLE",
        "there is no person `bo`: did you mean `bob`?",
    ),
    "the same": (
        lambda it: move(it, "ada", Which("maintainer"), role="maintainer"),
        "--role",
        "@ada holds exactly this seat already",
    ),
    "taken": (lambda it: rename(it, "ada", "BOB"), "NEW", "`bob` is someone else in the record"),
    "no address": (
        lambda it: join(it, "bob", "contributor", by="#7"),
        "--by",
        "`#7` is not a web address: begin with https://",
    ),
    "no date": (
        lambda it: join(it, "bob", "contributor", since="soon"),
        "--since",
        "`soon` is not a date: write year-month-day, such as 2024-05-31",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSED)
def test_what_does_not_fit_is_refused(case: str) -> None:
    change, argument, message = REFUSED[case]
    with pytest.raises(Unfit) as caught:
        change(record_of(TWO))
    assert (caught.value.argument, caught.value.message) == (argument, message)


# --- commands --------------------------------------------------------------------------------------------------------

VOTES = """voting:
  default: majority
  kinds: {majority: {passes: more than 1/2, open_for: 5 days}}
"""


def ran(root: Path, *arguments: str) -> tuple[int, str]:
    found = CliRunner().invoke(cli, [*arguments, "-C", str(root)], standalone_mode=False)
    if found.exception:
        return 2, str(getattr(found.exception, "message", found.exception))
    return int(found.return_value), found.output


def test_the_output_is_the_change_in_words_and_its_decision(root_with: Maker) -> None:
    text = TWO.replace("{name: Maintainer}", "{name: Maintainer, becoming: {vote: majority}}") + VOTES
    root = root_with({"governance.yaml": text})
    assert ran(root, "add", "@grace", "--role", "maintainer", "--name", "Grace Hopper") == (
        0,
        "Grace Hopper joined the maintainers.\n"
        "  This needs a decision: Appoint a maintainer (majority, 1 of 1 votes).\n"
        "  Count the votes with `bylaws vote appoint-maintainer --about grace --for …`.\n"
        "A vote by majority now takes 2 of 2 votes instead of 1 of 1.\n"
        "wrote governance.yaml\n"
        "Run `bylaws render` to bring the documents up to date.\n",
    )
    assert "  - {person: grace, role: maintainer}\n" in (root / "governance.yaml").read_text()


def test_a_dry_run_writes_nothing(root_with: Maker) -> None:
    root = root_with({"governance.yaml": TWO})
    code, output = ran(root, "leave", "ada", "--role", "maintainer", "--emeritus", "--dry-run")
    assert code == 0
    assert "+  - {person: ada, role: maintainer, status: emeritus}\n" in output
    assert (root / "governance.yaml").read_text() == TWO


def test_documents_follow(root_with: Maker) -> None:
    root = root_with({"governance.yaml": TWO})
    code, output = ran(root, "rename", "bob", "@robert", "--render")
    assert code == 0
    assert output.startswith("`@bob` is called `@robert` from now on. This needs no decision.\nwrote governance.yaml\n")
    assert "robert" in (root / "MAINTAINERS.md").read_text()


def test_an_edit_that_makes_the_record_unsound_is_not_made(root_with: Maker) -> None:
    text = TWO.replace("{name: Contributor}", "{name: Contributor, held_in: [repository, body]}")
    text = text.replace(", scope: docs}", "}")
    root = root_with({"governance.yaml": text})
    assert ran(root, "add", "bob", "--role", "contributor", "--scope", "docs") == (
        1,
        "wrong-scope `contributor` is held in `docs`, which is an area, and `held_in` does not allow it\n"
        "    hint: hold it in a repository or a body, or add `area` to `held_in`\n"
        "The record would be unsound. Nothing was written.\n",
    )
    assert (root / "governance.yaml").read_text() == text


def test_a_body_must_be_named_where_there_are_several() -> None:
    assert ran(REPOSITORY, "leave", "ada") == (
        2,
        "name one of `bylaws`, `kmesh`, `lantern`, `lantern-docs`, `wasmcloud`, `wasmedge` and `wg-wasm`",
    )


@pytest.mark.parametrize(
    ("words", "begun", "offered"),
    [
        ("leave", "@LIAM", ["@LiamRandall"]),
        ("add x --role", "project", ["project-maintainer"]),
        ("add x --scope", "wad", ["wadm"]),
        ("affiliate x", "cos", ["cosmonic"]),
    ],
)
def test_a_shell_completes_what_the_record_holds(words: str, begun: str, offered: list[str]) -> None:
    from click.shell_completion import ShellComplete

    complete = ShellComplete(cli, {}, "bylaws", "_BYLAWS_COMPLETE")
    args = [words.split()[0], "-C", str(REPOSITORY), *words.split()[1:]]
    assert [item.value for item in complete.get_completions(args, begun)] == offered


SORTED = """
project: {id: example, name: Example}
people: {zed: Ada, bea: Bea, kim: Kim, eve: Zoe, tom: Tom}
ladder: {maintainer: {name: Maintainer}, reviewer: {name: Reviewer}}
seats:
  - {person: tom, role: reviewer}
  - {person: zed, role: maintainer}
  - {person: bea, role: maintainer}
  - {person: kim, role: maintainer}
  - {person: eve, role: maintainer}
"""


BY_ACCOUNT = SORTED.replace("zed: Ada, bea: Bea, kim: Kim, eve: Zoe", "abe: Z, bea: Y, kim: K, oda: L")
BY_ACCOUNT = BY_ACCOUNT.replace("person: zed", "person: abe").replace("person: eve", "person: oda")


@pytest.mark.parametrize(
    ("name", "text", "people"),
    [
        ("Lia", SORTED, ["zed", "bea", "kim", "new", "eve"]),
        ("Aaron", SORTED, ["new", "zed", "bea", "kim", "eve"]),
        ("Zuse", SORTED, ["zed", "bea", "kim", "eve", "new"]),
        ("Lia", SORTED.replace("Zoe", "Cy"), ["zed", "bea", "kim", "eve", "new"]),
        ("Bo", SORTED.replace("  - {person: eve, role: maintainer}\n", ""), ["zed", "bea", "kim", "new"]),
        ("Xi", BY_ACCOUNT, ["abe", "bea", "kim", "new", "oda"]),
    ],
    ids=["between", "before", "behind", "not sorted", "too few to tell", "by account"],
)  # fmt: skip
def test_a_list_that_is_sorted_stays_sorted(name: str, text: str, people: list[str]) -> None:
    after = join(record_of(text), "new", "maintainer", name=name, title="Release lead")
    seats = [seat for seat in after.governance.body.seats if seat.role == "maintainer"]
    assert [seat.person for seat in seats] == people
    assert "  - {person: new, role: maintainer, title: Release lead}\n" in after.texts["governance.yaml"]


PARTS = """\
project: {id: x, name: X}
scopes: {docs: {name: Docs}, web: {name: Web}}
people: {ada: Ada, bob: Bob}
seats:
  - {person: ada, role: maintainer}
  - {person: ada, role: maintainer, scope: docs} # here
  - {person: bob, role: maintainer, scope: docs}
  - {person: ada, role: reviewer, scope: web}
ladder: {reviewer: {name: Reviewer}, maintainer: {name: Maintainer}}
"""


@pytest.mark.parametrize(
    ("which", "ended"),
    [
        (Which(), [0, 1, 3]),
        (Which("maintainer"), [0, 1]),
        (Which("", "web"), [3]),
        (Which("maintainer", "whole"), [0]),
    ],
)
def test_everything_that_somebody_holds_ends_at_once(which: Which, ended: list[int], root_with: Maker) -> None:
    root = root_with({"governance.yaml": PARTS})
    (sources,) = find_bodies(root, "data")
    after = leave(read_record(root, sources), "ada", which, Status.EMERITUS, until="2026-06", every=True)
    lines = PARTS.splitlines(keepends=True)
    for number in ended:
        line = lines[4 + number]
        lines[4 + number] = line.replace("}", ", status: emeritus, until: 2026-06}")
    assert after.texts["governance.yaml"] == "".join(lines)


def test_the_seat_in_the_whole_body_has_a_name(root_with: Maker) -> None:
    root = root_with({"governance.yaml": PARTS})
    (sources,) = find_bodies(root, "data")
    record = read_record(root, sources)
    with pytest.raises(Unfit, match="`--role maintainer --scope whole` and `--role maintainer --scope docs`"):
        leave(record, "ada", Which("maintainer"), Status.EMERITUS)
    after = leave(record, "ada", Which("maintainer", "whole"), Status.EMERITUS)
    assert "  - {person: ada, role: maintainer, status: emeritus}\n" in after.texts["governance.yaml"]
