"""Nothing is lost: what a plan says, what stops it, and what writing does to the files."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bylaws.build.outputs import FileChange, Insert, Output, Plan, plan, stale, write
from bylaws.build.outputs.regions import NOT_LINTED, banner, checksum, parse, sealed
from bylaws.problems import Refused
from conftest import as_found

SOURCES = ("data/people.yaml",)
PAGE = """\
# Maintainers

- Ada

<!-- bylaws:keep notes -->
Nothing yet.
<!-- bylaws:end notes -->

The end.
"""
README = """\
# Hello

My own words.

<!-- bylaws:insert people -->
<!-- bylaws:end people -->

More of them.
"""
KEPT = "Grace wrote this.\n\n```\n<!-- bylaws:keep example -->\n```\n"
EDIT_HINT = "move the change into the data or into a kept region, or run with --force"


def page(text: str = PAGE, path: str = "MAINTAINERS.md") -> Output:
    return Output(path, text, SOURCES)


def people(text: str = "- Ada") -> Mapping[str, Insert]:
    return {"people": Insert("people", text, SOURCES)}


def render(root: Path, *outputs: Output, inserts: Mapping[str, Insert] | None = None, **options: Any) -> list[str]:
    return write(plan(root, outputs, inserts or {}, **options))


def read(root: Path, path: str = "MAINTAINERS.md") -> str:
    return (root / path).read_bytes().decode()


def put(root: Path, text: str, path: str = "MAINTAINERS.md") -> None:
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_bytes(text.encode("utf-8", "surrogatepass"))


def replaced(root: Path, old: str, new: str, path: str = "MAINTAINERS.md") -> None:
    text = read(root, path)
    assert text.count(old) == 1
    put(root, text.replace(old, new), path)


def snapshot(root: Path) -> dict[str, tuple[bytes, int, int]]:
    return {
        str(path.relative_to(root)): (path.read_bytes(), path.stat().st_mtime_ns, path.stat().st_mode)
        for path in sorted(root.rglob("*"))
        if path.is_file()
    }


def refusals(
    root: Path,
    *outputs: Output,
    inserts: Mapping[str, Insert] | None = None,
    scan: Sequence[str] = (),
    force: bool = False,
) -> list[str]:
    """What stops the plan; asserts that writing refuses too, and touches no file."""
    before = snapshot(root)
    made = plan(root, outputs, inserts or {}, scan=scan, force=force)
    with pytest.raises(Refused) as refused:
        write(made)
    assert refused.value.problems == made.problems
    assert snapshot(root) == before
    return as_found(made.problems)


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """A folder with a generated file in which somebody has written."""
    render(tmp_path, page())
    replaced(tmp_path, "Nothing yet.\n", KEPT)
    return tmp_path


@pytest.fixture
def hosted(tmp_path: Path) -> Path:
    """A folder with a hand-written file into which people were inserted."""
    put(tmp_path, README, "README.md")
    assert render(tmp_path, inserts=people(), scan=["."]) == ["README.md"]
    return tmp_path


# --- what is written -------------------------------------------------------------------------------------------------


def test_a_new_file_has_banner_page_and_checksum(tmp_path: Path) -> None:
    made = plan(tmp_path, [page(path="docs/en/MAINTAINERS.md")], {})
    assert list(tmp_path.iterdir()) == []
    text = sealed(PAGE, banner(SOURCES))
    assert made == Plan(tmp_path, (FileChange("docs/en/MAINTAINERS.md", None, text),))
    assert write(made) == ["docs/en/MAINTAINERS.md"]
    assert read(tmp_path, "docs/en/MAINTAINERS.md") == text
    assert [path.name for path in tmp_path.rglob("*")] == ["docs", "en", "MAINTAINERS.md"]


def test_what_was_written_is_unchanged(kept: Path) -> None:
    assert plan(kept, [page()], {}) == Plan(kept, unchanged=("MAINTAINERS.md",))


def test_kept_text_survives_new_data(kept: Path) -> None:
    assert render(kept, page(PAGE.replace("- Ada", "- Ada\n- Bob"))) == ["MAINTAINERS.md"]
    assert parse("", read(kept)).kept["notes"].content == KEPT
    assert "- Bob" in read(kept)


def test_an_unchanged_file_is_not_touched(kept: Path) -> None:
    before = snapshot(kept)
    assert render(kept, page(), page("# New", "NEW.md")) == ["NEW.md"]
    after = snapshot(kept)
    assert after["MAINTAINERS.md"] == before["MAINTAINERS.md"]


def test_inserted_text_follows_the_data_and_the_rest_stays(hosted: Path) -> None:
    assert plan(hosted, [], people(), scan=["."]) == Plan(hosted, unchanged=("README.md",))
    assert render(hosted, inserts=people("- Ada\n- Bob"), scan=["."]) == ["README.md"]
    assert read(hosted, "README.md") == README.replace(
        "insert people -->\n", f"insert people {checksum(chr(10) + '- Ada' + chr(10) + '- Bob' + chr(10) * 2)} -->\n"
        "\n- Ada\n- Bob\n\n",
    )  # fmt: skip


def test_inserted_text_may_depend_on_the_file_it_stands_in(tmp_path: Path) -> None:
    put(tmp_path, README, "docs/README.md")
    linked = {"people": Insert("people", lambda path: f"[Ada]({path}.html)")}
    assert render(tmp_path, inserts=linked, scan=["."]) == ["docs/README.md"]
    assert "\n[Ada](docs/README.md.html)\n" in read(tmp_path, "docs/README.md")


def test_an_emptied_region_is_filled_again(hosted: Path) -> None:
    text = read(hosted, "README.md")
    replaced(hosted, "- Ada\n", "", "README.md")
    assert render(hosted, inserts=people(), scan=["."]) == ["README.md"]
    assert read(hosted, "README.md") == text


def test_crlf_is_kept_in_generated_and_in_hand_written_files(kept: Path) -> None:
    put(kept, read(kept).replace("\n", "\r\n"))
    put(kept, README.replace("\n", "\r\n"), "README.md")
    assert plan(kept, [page()], {}).unchanged == ("MAINTAINERS.md",)
    new = page(PAGE.replace("- Ada", "- Ada\n- Bob"))
    assert render(kept, new, inserts=people(), scan=["."]) == ["MAINTAINERS.md", "README.md"]
    for path in ("MAINTAINERS.md", "README.md"):
        assert read(kept, path).count("\n") == read(kept, path).count("\r\n") > 8
    assert parse("", read(kept)).kept["notes"].content == KEPT.replace("\n", "\r\n")
    assert plan(kept, [new], people(), scan=["."]).unchanged == ("MAINTAINERS.md", "README.md")


def test_kept_text_with_other_line_endings_than_its_file_stays_as_it_is(kept: Path) -> None:
    replaced(kept, "Grace wrote this.\n", "Grace wrote this.\r\n")
    render(kept, page(PAGE.replace("Ada", "Bob")))
    assert parse("", read(kept)).kept["notes"].content == KEPT.replace("this.\n", "this.\r\n")


def test_the_mode_is_kept_and_a_new_file_has_the_usual_one(kept: Path) -> None:
    (kept / "MAINTAINERS.md").chmod(0o640)
    old_mask = os.umask(0o027)
    try:
        render(kept, page(PAGE.replace("Ada", "Bob")), page("# New", "NEW.md"))
    finally:
        os.umask(old_mask)
    assert stat.S_IMODE((kept / "MAINTAINERS.md").stat().st_mode) == 0o640
    assert stat.S_IMODE((kept / "NEW.md").stat().st_mode) == 0o640
    (kept / "MAINTAINERS.md").chmod(0o755)
    render(kept, page(PAGE.replace("Ada", "Eve")), page("# New", "NEW.md"))
    assert stat.S_IMODE((kept / "MAINTAINERS.md").stat().st_mode) == 0o755


def test_a_symlink_inside_the_root_is_written_through(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    render(tmp_path, page(path="docs/real.md"))
    (tmp_path / "MAINTAINERS.md").symlink_to("docs/real.md")
    (tmp_path / "NEW.md").symlink_to("docs/new.md")
    new = PAGE.replace("Ada", "Bob")
    made = plan(tmp_path, [page(new), page(new, "NEW.md")], {}, scan=["."])
    assert made.orphans == ()  # docs/real.md is the page
    assert write(made) == ["MAINTAINERS.md", "NEW.md"]
    assert (tmp_path / "MAINTAINERS.md").is_symlink()
    assert "Bob" in read(tmp_path, "docs/real.md")
    assert "Bob" in read(tmp_path, "docs/new.md")


def test_text_that_is_what_we_would_write_is_fine_whatever_its_checksum(hosted: Path) -> None:
    render(hosted, page())
    text = read(hosted)
    for path in ("MAINTAINERS.md", "README.md"):
        old = read(hosted, path)
        put(hosted, old.replace(old[old.index("sha256:") : old.index("sha256:") + 23], f"sha256:{'0' * 16}"), path)
    assert render(hosted, page(), inserts=people(), scan=["."]) == ["MAINTAINERS.md", "README.md"]
    assert read(hosted) == text


def test_text_written_by_hand_that_is_what_we_would_insert_is_adopted(tmp_path: Path) -> None:
    put(tmp_path, README.replace("people -->\n<", "people -->\n\n- Ada\n\n<"), "README.md")
    assert render(tmp_path, inserts=people(), scan=["."]) == ["README.md"]


def test_a_byte_order_mark_in_a_hand_written_file_stays(tmp_path: Path) -> None:
    put(tmp_path, "\ufeff<!-- bylaws:insert people -->\n<!-- bylaws:end people -->\n", "README.md")
    render(tmp_path, inserts=people(), scan=["."])
    assert read(tmp_path, "README.md").startswith("\ufeff<!-- bylaws:insert people sha256:")


def test_an_empty_kept_region_may_go(tmp_path: Path) -> None:
    render(tmp_path, page(PAGE.replace("Nothing yet.", "")))
    assert render(tmp_path, page("# Maintainers")) == ["MAINTAINERS.md"]


# --- the damage that other generators answer with exit 0 (research/peers.md, section 3) ------------------------------


def test_begin_marker_of_kept_text_misspelt(kept: Path) -> None:
    replaced(kept, "bylaws:keep notes", "bylaws:kep notes")
    assert refusals(kept, page()) == [
        "MAINTAINERS.md:8:1: damaged-marker: `<!-- bylaws:kep notes -->` is not a marker; "
        "write `<!-- bylaws:keep notes -->`"
    ]


def test_both_markers_of_kept_text_misspelt_beyond_recognition(kept: Path) -> None:
    replaced(kept, "bylaws:keep notes", "keep: notes")
    replaced(kept, "bylaws:end notes", "end: notes")
    assert refusals(kept, page()) == [
        f"MAINTAINERS.md:8:1: edited-by-hand: generated text was edited by hand here; {EDIT_HINT}"
    ]


def test_end_marker_of_kept_text_missing(kept: Path) -> None:
    replaced(kept, "<!-- bylaws:end notes -->\n", "")
    assert refusals(kept, page()) == [
        "MAINTAINERS.md:8:1: damaged-region: `notes` has no end; "
        "write `<!-- bylaws:end notes -->` on the line below its text"
    ]


def test_begin_marker_of_inserted_text_misspelt(hosted: Path) -> None:
    seal = read(hosted, "README.md").partition("sha256:")[2][:16]
    replaced(hosted, "bylaws:insert people", "bylaws:inset people", "README.md")
    assert refusals(hosted, inserts=people("- Bob"), scan=["."]) == [
        f"README.md:5:1: damaged-marker: `<!-- bylaws:inset people sha256:{seal} -->` is not a marker; "
        f"write `<!-- bylaws:insert people sha256:{seal} -->`"
    ]


def test_end_marker_of_inserted_text_missing(hosted: Path) -> None:
    replaced(hosted, "<!-- bylaws:end people -->\n", "", "README.md")
    assert refusals(hosted, inserts=people("- Bob"), scan=["."]) == [
        "README.md:5:1: damaged-region: `people` has no end; "
        "write `<!-- bylaws:end people -->` on the line below its text"
    ]


def test_text_outside_the_kept_region(kept: Path) -> None:
    replaced(kept, "- Ada\n", "- Ada\n- Grace, by hand\n")
    assert refusals(kept, page()) == [
        f"MAINTAINERS.md:7:1: edited-by-hand: generated text was edited by hand here; {EDIT_HINT}"
    ]


def test_text_above_the_banner_and_below_the_last_line(kept: Path) -> None:
    put(kept, f"---\ntitle: Mine\n---\n{read(kept)}\nMine too.\n")
    hint = "move the text into the data or into a kept region"
    assert refusals(kept, page()) == [
        f"MAINTAINERS.md:1:1: damaged-file: text stands above the generated text; {hint} "
        "[MAINTAINERS.md:4:1: the first line of the generated text]",
        f"MAINTAINERS.md:23:1: damaged-file: text stands below the generated text; {hint} "
        "[MAINTAINERS.md:21:1: the last line of the generated text]",
    ]


def test_text_in_the_banner(kept: Path) -> None:
    replaced(kept, "     Do not edit", "     Grace may edit. Do not edit")
    assert refusals(kept, page()) == [
        f"MAINTAINERS.md:2:1: edited-by-hand: generated text was edited by hand here; {EDIT_HINT}"
    ]


def test_text_round_inserted_text_is_the_users_own(hosted: Path) -> None:
    replaced(hosted, "My own words.", "My new words.", "README.md")
    render(hosted, inserts=people("- Bob"), scan=["."])
    assert "My new words." in read(hosted, "README.md")


def test_text_in_an_inserted_region(hosted: Path) -> None:
    hint = "move the change into the data or out of the region, or run with --force"
    replaced(hosted, "- Ada\n", "- Ada\n- Grace, by hand\n", "README.md")
    assert refusals(hosted, inserts=people(), scan=["."]) == [
        f"README.md:8:1: edited-by-hand: the text of `people` was edited by hand here; {hint}"
    ]
    assert refusals(hosted, inserts=people("- Bob"), scan=["."]) == [
        "README.md:5:1: edited-by-hand: the text of `people` was edited by hand: the checksum does not match; " + hint
    ]
    assert render(hosted, inserts=people("- Bob"), scan=["."], force=True) == ["README.md"]


def test_text_in_a_region_that_was_never_generated(tmp_path: Path) -> None:
    put(tmp_path, README.replace("people -->\n<", "people -->\nGrace\n<"), "README.md")
    assert refusals(tmp_path, inserts=people(), scan=["."]) == [
        "README.md:5:1: edited-by-hand: text stands in `people`, which was never generated; "
        "move the change into the data or out of the region, or run with --force"
    ]


def test_a_marker_repeated(hosted: Path) -> None:
    put(hosted, read(hosted, "README.md") + README, "README.md")
    assert refusals(hosted, inserts=people("- Bob"), scan=["."]) == [
        "README.md:16:1: damaged-region: `people` begins a second time; give each region of a file its own name "
        "[README.md:5:1: begins here first]"
    ]


def test_a_marker_repeated_in_a_code_fence_is_an_example(hosted: Path) -> None:
    put(hosted, f"```\n{README}```\n" + read(hosted, "README.md"), "README.md")
    assert render(hosted, inserts=people("- Bob"), scan=["."]) == ["README.md"]
    assert read(hosted, "README.md").startswith(f"```\n{README}```\n# Hello\n")


def test_a_second_code_block_in_kept_text(kept: Path) -> None:
    more = f"{KEPT}\n~~~~\n```\n<!-- bylaws:end notes -->\n~~~~\n"
    replaced(kept, KEPT, more)
    render(kept, page(PAGE.replace("Ada", "Bob")))
    assert parse("", read(kept)).kept["notes"].content == more


def test_a_code_fence_never_closed_in_kept_text(kept: Path) -> None:
    replaced(kept, "Grace wrote this.\n", "~~~\nGrace wrote this.\n")
    assert refusals(kept, page()) == [
        "MAINTAINERS.md:9:1: damaged-region: the code fence that opens here is never closed and hides a marker; "
        "close the code fence above the marker [MAINTAINERS.md:13:1: hidden here]"
    ]


def test_a_page_that_cannot_be_made_stops_all_others(kept: Path) -> None:
    broken = page("# Broken\n\n<!-- bylaws:keep a -->\n", "BROKEN.md")
    assert refusals(kept, page(PAGE.replace("Ada", "Bob")), broken, page("# New", "NEW.md")) == [
        "BROKEN.md:6:1: damaged-region: in the new text, `a` has no end; mend the Markdown that it is made from"
    ]


def test_a_file_cut_short(kept: Path) -> None:
    text = read(kept)
    put(kept, text[: text.index("The end.")])
    assert refusals(kept, page()) == [
        "MAINTAINERS.md:15:1: damaged-file: the last line of a generated file is missing, and perhaps more; restore "
        "the file from version control; if nothing in it is yours, delete it and run `bylaws render`"
    ]


def test_a_merge_conflict_in_generated_text(kept: Path) -> None:
    replaced(kept, "- Ada\n", "<<<<<<< HEAD\n- Ada\n=======\n- Bob\n>>>>>>> branch\n")
    assert refusals(kept, page()) == [
        "MAINTAINERS.md:6:1: merge-conflict: `<<<<<<< HEAD` is left of a merge conflict; resolve the conflict, then "
        "run `bylaws render` [MAINTAINERS.md:8:1: `=======`] [MAINTAINERS.md:10:1: `>>>>>>> branch`]"
    ]


def test_force_does_not_override_damage(kept: Path) -> None:
    replaced(kept, "bylaws:end notes", "bylaws:end note")
    assert refusals(kept, page(), force=True) == [
        "MAINTAINERS.md:14:1: damaged-region: `notes` is ended as `note`; write `<!-- bylaws:end notes -->` "
        "[MAINTAINERS.md:8:1: begins here]"
    ]


# --- other things in the way -----------------------------------------------------------------------------------------


def test_an_edit_together_with_new_data_is_placed_at_the_checksum(kept: Path) -> None:
    replaced(kept, "The end.", "The End.")
    assert refusals(kept, page(PAGE.replace("Ada", "Bob"))) == [
        "MAINTAINERS.md:18:1: edited-by-hand: generated text was edited by hand: the checksum does not match; "
        + EDIT_HINT
    ]


def test_force_overwrites_an_edit_and_keeps_what_is_kept(kept: Path) -> None:
    text = read(kept)
    replaced(kept, "The end.", "The End.")
    assert render(kept, page(), force=True) == ["MAINTAINERS.md"]
    assert read(kept) == text


def test_a_file_that_we_did_not_generate(tmp_path: Path) -> None:
    put(tmp_path, "# Mine\n")
    assert refusals(tmp_path, page()) == [
        "MAINTAINERS.md:1:1: not-generated: `MAINTAINERS.md` stands here and is not generated; "
        "move it away, or run with --force to overwrite it"
    ]
    assert render(tmp_path, page(), force=True) == ["MAINTAINERS.md"]
    assert read(tmp_path) == sealed(PAGE, banner(SOURCES))


def test_a_generated_file_of_which_only_the_kept_text_tells(kept: Path) -> None:
    put(kept, "".join(read(kept).splitlines(keepends=True)[2:-1]))
    misplaced = (
        "MAINTAINERS.md:6:1: damaged-region: `<!-- bylaws:keep notes -->` stands in a file that is not generated; "
        "delete both markers: all text of this file is kept"
    )
    assert refusals(kept, page(), force=True) == [misplaced]
    assert misplaced in refusals(kept, page())


def test_a_kept_region_that_the_page_no_longer_has(kept: Path) -> None:
    lost = [
        "MAINTAINERS.md:8:1: lost-region: text stands in the kept region `notes`, which the page no longer has; "
        "move the text elsewhere and leave the region empty, or bring the region back"
    ]
    renamed = page(PAGE.replace("notes", "remarks"))
    assert refusals(kept, renamed) == lost
    assert refusals(kept, renamed, force=True) == lost


def test_kept_text_that_reads_differently_in_the_new_page(tmp_path: Path) -> None:
    render(tmp_path, page("1. item\n\n   <!-- bylaws:keep n -->\n   <!-- bylaws:end n -->"))
    example = "     ```\n     <!-- bylaws -->\n     ```\n"  # code in a list item, and only there
    replaced(tmp_path, "keep n -->\n", f"keep n -->\n{example}")
    assert refusals(tmp_path, page("<!-- bylaws:keep n -->\n<!-- bylaws:end n -->")) == [
        "MAINTAINERS.md:6:6: damaged-marker: in the new text, `<!-- bylaws -->` is not a marker; "
        "mend the Markdown that it is made from"
    ]


def test_an_insert_that_nobody_provides(tmp_path: Path) -> None:
    put(tmp_path, README.replace("people", "peple"), "README.md")
    other = {**people(), "meetings": Insert("meetings", "Mondays")}
    assert refusals(tmp_path, inserts=other, scan=["."]) == [
        "README.md:5:1: unknown-insert: nothing named `peple` can be inserted; did you mean `people`?"
    ]
    put(tmp_path, README.replace("people", "xyz"), "README.md")
    assert refusals(tmp_path, inserts=other, scan=["."], force=True) == [
        "README.md:5:1: unknown-insert: nothing named `xyz` can be inserted; use one of `meetings` and `people`"
    ]
    assert refusals(tmp_path, scan=["."]) == [
        "README.md:5:1: unknown-insert: nothing named `xyz` can be inserted; delete the markers"
    ]


def test_text_to_insert_that_would_break_its_file(hosted: Path) -> None:
    assert refusals(hosted, inserts=people("```\n- Ada"), scan=["."]) == [
        "README.md:7:1: damaged-region: in the new text, the code fence that opens here is never closed and hides a "
        "marker; mend the Markdown that it is made from [README.md:10:1: hidden here]"
    ]
    assert refusals(hosted, inserts=people("<!-- bylaws:end people -->"), scan=["."]) == [
        "README.md:9:1: damaged-region: in the new text, `people` ends here but begins nowhere; "
        "mend the Markdown that it is made from"
    ]


@pytest.mark.parametrize(
    ("path", "fault"),
    [
        ("/etc/passwd", "is not a path in its folder; write a relative path with `/` and without `..`"),
        ("../up.md", "is not a path in its folder; write a relative path with `/` and without `..`"),
        ("docs/../../up.md", "is not a path in its folder; write a relative path with `/` and without `..`"),
        ("C:/up.md", "is not a path in its folder; write a relative path with `/` and without `..`"),
        ("docs\\up.md", "is not a path in its folder; write a relative path with `/` and without `..`"),
        ("a\0b.md", "is not a path in its folder; write a relative path with `/` and without `..`"),
        ("\ud800.md", "is not a path in its folder; write a relative path with `/` and without `..`"),
        ("out/up.md", "leads out of its folder through a symlink; choose another path, or replace the symlink"),
        ("out.md", "leads out of its folder through a symlink; choose another path, or replace the symlink"),
        (".git/config", "leads into `.git`; choose another path, or replace the symlink"),
        ("sub/.GIT/hooks/x", "leads into `.git`; choose another path, or replace the symlink"),
        ("git/config", "leads into `.git`; choose another path, or replace the symlink"),
    ],
)
def test_no_path_leads_outside(tmp_path: Path, path: str, fault: str) -> None:
    root = tmp_path / "root"
    (root / ".git").mkdir(parents=True)
    (root / "git").symlink_to(".git")
    (root / "out").symlink_to("..")
    (root / "out.md").symlink_to("../up.md")
    expected = [f"{path}:1:1: outside-root: `{path}` {fault}"]
    assert refusals(root, page(path=path), page("# New", "NEW.md"), force=True) == expected
    assert refusals(root, scan=[path]) == expected
    assert sorted(item.name for item in tmp_path.rglob("*")) == [".git", "git", "out", "out.md", "root"]


def test_two_pages_for_one_path(tmp_path: Path) -> None:
    (tmp_path / "link.md").symlink_to("README.md")
    assert refusals(tmp_path, page(path="a.md"), page(path="./a.md"), page(path="A/b.md"), page(path="a/B.md")) == [
        "a.md:1:1: same-path: two pages are written to `a.md`; give one of them another path",
        "a/B.md:1:1: same-path: `A/b.md` and `a/B.md` are one file; give one of them another path",
    ]
    assert plan(tmp_path, [page(path="a.md"), page(path="a.md"), page(path="b.md")], {}).changes == (
        FileChange("b.md", None, sealed(PAGE, banner(SOURCES))),
    )
    assert refusals(tmp_path, page(path="README.md"), page(path="link.md")) == [
        "link.md:1:1: same-path: `README.md` and `link.md` are one file; give one of them another path"
    ]
    assert refusals(tmp_path, page(path="caf\u00e9.md"), page(path="cafe\u0301.md")) == [
        "caf\u00e9.md:1:1: same-path: `cafe\u0301.md` and `caf\u00e9.md` are one file; give one of them another path"
    ]
    assert refusals(tmp_path, page(path="x"), page(path="X/y.md")) == [
        "X/y.md:1:1: same-path: `x` is a page, and the folder of `X/y.md`; give one of them another path"
    ]


def test_paths_at_which_no_file_can_be(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    put(tmp_path, "text", "file")
    (tmp_path / "loop.md").symlink_to("loop.md")
    os.mkfifo(tmp_path / "pipe.md")
    made = plan(tmp_path, [page(path=path) for path in ("docs", "file/a.md", "loop.md", "pipe.md", "n" * 300)], {})
    assert as_found(made.problems) == [
        "docs:1:1: is-folder: `docs` is a folder; choose another path, or move the folder",
        "file/a.md:1:1: unreadable-file: `file/a.md` cannot be read: not a directory; check the path and its mode",
        "loop.md:1:1: unreadable-file: `loop.md` cannot be read: too many levels of symbolic links; "
        "check the path and its mode",
        f"{'n' * 300}:1:1: unreadable-file: `{'n' * 300}` cannot be read: file name too long; "
        "check the path and its mode",
        "pipe.md:1:1: unreadable-file: `pipe.md` is not a regular file; choose another path",
    ]


def test_files_that_are_not_utf_8(tmp_path: Path) -> None:
    (tmp_path / "MAINTAINERS.md").write_bytes(b"one\n caf\xe9\n")
    (tmp_path / "latin.md").write_bytes(b"caf\xe9")  # says nothing of us: nobody's business
    (tmp_path / "ours.md").write_bytes(b"caf\xe9 <!-- bylaws:insert people -->")
    (tmp_path / "wide.md").write_bytes("<!-- bylaws:insert people -->".encode("utf-16"))
    assert refusals(tmp_path, page(), scan=["."]) == [
        "MAINTAINERS.md:2:5: not-utf-8: byte 0xe9 is not UTF-8; save as UTF-8",
        "ours.md:1:4: not-utf-8: byte 0xe9 is not UTF-8; save as UTF-8",
        "wide.md:1:1: not-utf-8: byte 0xff is not UTF-8; save as UTF-8",
    ]


def test_text_that_is_no_text(tmp_path: Path) -> None:
    assert refusals(tmp_path, page("# T\n\n\ud800")) == [
        "MAINTAINERS.md:6:1: not-utf-8: in the new text, U+D800 is not a character; "
        "mend the Markdown that it is made from"
    ]


# --- scanning --------------------------------------------------------------------------------------------------------


def test_orphans_are_found_where_we_look(tmp_path: Path) -> None:
    elsewhere = (".hidden/a.md", "node_modules/a.md", "venv/a.md", "vendor/a.md", "docs/a.txt")
    paths = ("a.md", "docs/B.MD", "docs/deep/c.md", ".github/d.md", *elsewhere)
    render(tmp_path, *(page(path=path) for path in paths))
    (tmp_path / "docs" / "link.md").symlink_to("B.MD")
    (tmp_path / "folder").symlink_to("docs")
    made = plan(tmp_path, [page(path="a.md")], {}, scan=[".", "docs", ".github", "docs/a.txt"])
    assert made.unchanged == ("a.md",)
    assert made.orphans == (".github/d.md", "docs/B.MD", "docs/a.txt", "docs/deep/c.md")
    assert made.problems == ()
    assert write(made) == []
    assert plan(tmp_path, [page(path="a.md")], {}).orphans == ()


def test_a_damaged_orphan_is_a_problem(kept: Path) -> None:
    replaced(kept, "<!-- Generated by bylaws from data/people.yaml.\n", "")
    assert refusals(kept, scan=["."]) == [
        "MAINTAINERS.md:1:1: damaged-file: the first lines of a generated file are missing; restore the file from "
        "version control; if nothing in it is yours, delete it and run `bylaws render` "
        "[MAINTAINERS.md:17:1: the last line of a generated file]"
    ]


def test_a_page_with_a_problem_is_neither_orphan_nor_hand_written(kept: Path) -> None:
    replaced(kept, "The end.", "The End.")
    made = plan(kept, [page()], {}, scan=["."])
    assert (made.orphans, made.changes, made.unchanged) == ((), (), ())
    assert [problem.rule for problem in made.problems] == ["edited-by-hand"]


def test_what_is_to_be_scanned_must_be_there(tmp_path: Path) -> None:
    assert refusals(tmp_path, scan=["docz", "."]) == [
        "docz:1:1: unreadable-file: `docz` cannot be read: no such file or directory; check the path and its mode"
    ]


def test_a_folder_that_cannot_be_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "docs").mkdir()
    put(tmp_path, README, "README.md")
    listed = os.scandir

    def refuse(path: Any) -> Any:
        if str(path).endswith("docs"):
            raise PermissionError(13, "Permission denied", str(path))
        return listed(path)

    monkeypatch.setattr(os, "scandir", refuse)
    made = plan(tmp_path, [], people(), scan=["."])
    assert as_found(made.problems) == [
        "docs:1:1: unreadable-file: `docs` cannot be read: permission denied; check the path and its mode"
    ]
    assert [change.path for change in made.changes] == ["README.md"]


def test_all_problems_at_once(tmp_path: Path) -> None:
    put(tmp_path, "# Mine\n")
    put(tmp_path, README.replace("people", "nobody"), "docs/README.md")
    lines = refusals(tmp_path, page(), page(path="../x.md"), inserts=people(), scan=["docs"])
    assert [line.split(";")[0] for line in lines] == [
        "../x.md:1:1: outside-root: `../x.md` is not a path in its folder",
        "MAINTAINERS.md:1:1: not-generated: `MAINTAINERS.md` stands here and is not generated",
        "docs/README.md:5:1: unknown-insert: nothing named `nobody` can be inserted",
    ]


# --- writing ---------------------------------------------------------------------------------------------------------


def pages(word: str) -> list[Output]:
    return [page(f"# {word} {name}", f"{name}.md") for name in "abc"]


def test_a_failure_while_replacing_truncates_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    render(tmp_path, *pages("Old"))
    before = snapshot(tmp_path)
    made = plan(tmp_path, pages("New"), {})
    replace = os.replace

    def refuse(source: Any, target: Any) -> None:
        if Path(target).name == "b.md":
            raise OSError(28, "No space left on device")
        replace(source, target)

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(Refused) as refused:
        write(made)
    assert as_found(refused.value.problems) == [
        "b.md:1:1: unwritable-file: `b.md` cannot be written: no space left on device; "
        "check the folder and its mode, then run `bylaws render` again [a.md:1:1: is written already]"
    ]
    after = snapshot(tmp_path)
    assert list(after) == ["a.md", "b.md", "c.md"]  # and no temporary file
    assert after["a.md"][0].decode() == made.changes[0].new
    assert (after["b.md"], after["c.md"]) == (before["b.md"], before["c.md"])


def test_a_failure_before_replacing_touches_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    render(tmp_path, *pages("Old"))
    before = snapshot(tmp_path)
    made = plan(tmp_path, pages("New"), {})
    opened = Path.open

    class Full:
        """A file on a disk that fills up while it is written."""

        def __init__(self, file: Any) -> None:
            self.file = file

        def __enter__(self) -> Full:
            return self

        def __exit__(self, *_: object) -> None:
            self.file.close()

        def write(self, data: bytes) -> None:
            self.file.write(data[:10])
            raise OSError(28, "No space left on device")

    made_so_far: list[Path] = []

    def fill(path: Path, mode: str) -> Any:
        if mode == "xb":
            made_so_far.append(path)
        file = opened(path, mode)
        return Full(file) if len(made_so_far) == 3 else file

    monkeypatch.setattr(Path, "open", fill)
    with pytest.raises(Refused) as refused:
        write(made)
    monkeypatch.undo()
    assert as_found(refused.value.problems) == [
        "c.md:1:1: unwritable-file: `c.md` cannot be written: no space left on device; "
        "check the folder and its mode, then run `bylaws render` again"
    ]
    assert snapshot(tmp_path) == before


def test_a_file_that_changed_after_the_plan_is_not_overwritten(tmp_path: Path) -> None:
    render(tmp_path, *pages("Old"))
    made = plan(tmp_path, [*pages("New"), page(path="new.md")], {})
    put(tmp_path, "# Mine\n", "b.md")
    put(tmp_path, "# Mine\n", "new.md")
    before = snapshot(tmp_path)
    with pytest.raises(Refused) as refused:
        write(made)
    assert as_found(refused.value.problems) == [
        "b.md:1:1: changed-meanwhile: `b.md` changed after the plan was made; run `bylaws render` again",
        "new.md:1:1: changed-meanwhile: `new.md` changed after the plan was made; run `bylaws render` again",
    ]
    assert snapshot(tmp_path) == before


def test_a_file_that_is_saved_while_others_are_written_stays_as_it_was_saved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    render(tmp_path, *pages("Old"))
    made = plan(tmp_path, pages("New"), {})
    replace = os.replace

    def save(source: Any, target: Any) -> None:
        replace(source, target)
        if Path(target).name == "a.md":
            (tmp_path / "b.md").write_text("# Mine\n", encoding="utf-8")

    monkeypatch.setattr(os, "replace", save)
    with pytest.raises(Refused) as refused:
        write(made)
    assert as_found(refused.value.problems) == [
        "b.md:1:1: changed-meanwhile: `b.md` changed after the plan was made; run `bylaws render` again "
        "[a.md:1:1: is written already] [c.md:1:1: is written already]"
    ]
    assert (tmp_path / "b.md").read_text(encoding="utf-8") == "# Mine\n"
    assert sorted(snapshot(tmp_path)) == ["a.md", "b.md", "c.md"]


def test_what_a_killed_run_has_left_goes_and_what_another_run_is_writing_stays(tmp_path: Path) -> None:
    render(tmp_path, page(path="docs/a.md"))
    names = {name: f".bylaws-{name * 16}.tmp" for name in "0af"}
    for name in names.values():
        put(tmp_path, "x", f"docs/{name}")
    for name in "0a":
        os.utime(tmp_path / "docs" / names[name], (0, 0))
    put(tmp_path, "mine", "docs/.bylaws-mine.tmp")
    os.utime(tmp_path / "docs/.bylaws-mine.tmp", (0, 0))
    render(tmp_path, page(path="docs/a.md"))  # nothing has changed
    assert sorted(snapshot(tmp_path)) == [f"docs/{names['f']}", "docs/.bylaws-mine.tmp", "docs/a.md"]


def test_a_folder_that_became_a_way_out_after_the_plan_is_not_followed(tmp_path: Path) -> None:
    root = tmp_path / "root"
    made = plan(root, [page(path="docs/a.md")], {})
    root.mkdir()
    (root / "docs").symlink_to("..")
    with pytest.raises(Refused) as refused:
        write(made)
    assert [problem.rule for problem in refused.value.problems] == ["outside-root"]
    assert not (tmp_path / "a.md").exists()


# --- check and diff --------------------------------------------------------------------------------------------------


def test_what_check_says(hosted: Path) -> None:
    render(hosted, page(), page(path="old.md"))
    made = plan(hosted, [page(PAGE.replace("Ada", "Bob")), page("# New", "NEW.md")], people("- Bob"), scan=["."])
    assert as_found(stale(made)) == [
        "MAINTAINERS.md:6:1: stale-file: `MAINTAINERS.md` is out of date from here on; run `bylaws render`",
        "NEW.md:1:1: not-written: `NEW.md` is not there yet; run `bylaws render`",
        "README.md:5:1: stale-file: `README.md` is out of date from here on; run `bylaws render`",
        "old.md:1:1: orphan: `old.md` was generated, but no page is written there now; "
        "move what is worth keeping in `notes` to another file, then delete this one",
    ]
    assert made.problems == ()
    write(made)
    (hosted / "old.md").unlink()
    assert stale(plan(hosted, [page(PAGE.replace("Ada", "Bob"))], people("- Bob"), scan=["README.md"])) == ()


def test_a_diff_that_git_takes(kept: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    put(kept, "mine\n<!-- bylaws:insert people -->\n<!-- bylaws:end people -->", "docs/read me.md")
    made = plan(kept, [page(PAGE.replace("Ada", "Bob")), page("# New", "NEW.md")], people(), scan=["docs"])
    before, after = (read(kept).splitlines()[-1], made.changes[0].new.splitlines()[-1])
    new_seal, insert_seal = made.changes[1].new.splitlines()[-1], checksum("\n- Ada\n\n")
    assert made.diff() == (
        "--- a/MAINTAINERS.md\n+++ b/MAINTAINERS.md\n@@ -3,7 +3,7 @@\n \n # Maintainers\n \n-- Ada\n+- Bob\n \n"
        " <!-- bylaws:keep notes -->\n Grace wrote this.\n"
        f"@@ -15,4 +15,4 @@\n \n The end.\n \n-{before}\n+{after}\n"
        "--- /dev/null\n+++ b/NEW.md\n@@ -0,0 +1,6 @@\n+<!-- Generated by bylaws from data/people.yaml.\n"
        f"+     Do not edit this file: edit the data, then run `bylaws render`. --> {NOT_LINTED}\n"
        f"+\n+# New\n+\n+{new_seal}\n"
        "--- a/docs/read me.md\n+++ b/docs/read me.md\n@@ -1,3 +1,6 @@\n mine\n-<!-- bylaws:insert people -->\n"
        f"+<!-- bylaws:insert people {insert_seal} -->\n+\n+- Ada\n+\n <!-- bylaws:end people -->\n"
        "\\ No newline at end of file\n"
    )
    assert plan(kept, [page()], {}).diff() == ""
    git = shutil.which("git")
    if git:
        copy = tmp_path_factory.mktemp("copy") / "copy"
        shutil.copytree(kept, copy)
        subprocess.run([git, "apply", "-"], input=made.diff().encode(), cwd=copy, check=True)
        write(made)
        assert {path: found[0] for path, found in snapshot(copy).items()} == {
            path: found[0] for path, found in snapshot(kept).items()
        }


def test_twenty_plans_are_the_same(hosted: Path) -> None:
    outputs = [page(path=f"{name}.md") for name in "edcba"]
    put(hosted, "# Mine", "c.md")
    made = [plan(hosted, outputs[turn % 5 :] + outputs[: turn % 5], people("- Bob"), scan=["."]) for turn in range(20)]
    assert {repr(each) for each in made} == {repr(made[0])}
    assert {each.diff() for each in made} == {made[0].diff()}


def test_a_plan_does_not_depend_on_the_hash_seed(hosted: Path) -> None:
    put(hosted, "# Mine", "c.md")
    script = (
        "import sys; from pathlib import Path; from bylaws.build.outputs import *\n"
        "outputs = [Output(f'{name}.md', '# T', ('x.yaml', 'y.yaml')) for name in 'edcba']\n"
        "made = plan(Path(sys.argv[1]), outputs, {}, scan=['.'])\n"
        "print(made.diff(), made)"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    told_by_seed = {
        subprocess.run(
            [sys.executable, "-c", script, str(hosted)], env={**environment, "PYTHONHASHSEED": seed},
            capture_output=True, text=True, check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }  # fmt: skip
    assert len(told_by_seed) == 1


# --- properties ------------------------------------------------------------------------------------------------------

EXAMPLE = "```\n<!-- bylaws:end x -->\n```"
LINES = st.lists(
    st.sampled_from(["word", "", "- item", "    code", "# Head", EXAMPLE, "`a", "===", "| a |"]), max_size=6
).map(lambda lines: "".join(f"{line}\n" for line in lines))
ROUNDS = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


@ROUNDS
@given(LINES, LINES, LINES, st.booleans())
def test_what_is_written_is_unchanged_and_what_is_kept_is_kept(first: str, own: str, second: str, crlf: bool) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        region = "<!-- bylaws:keep n -->\n{}<!-- bylaws:end n -->\n"
        pages = [page(f"# T\n\n{part}\n{region.format('default' + chr(10))}\n{part}") for part in (first, second)]
        write(plan(root, [pages[0]], {}))
        assert plan(root, [pages[0]], {}).unchanged == ("MAINTAINERS.md",)
        ending = "\r\n" if crlf else "\n"
        put(root, read(root).replace("default\n", own).replace("\n", ending))
        write(plan(root, [pages[1]], {}))
        assert parse("", read(root)).kept["n"].content == own.replace("\n", ending)
        assert plan(root, [pages[1]], {}).unchanged == ("MAINTAINERS.md",)


@st.composite
def damages(draw: st.DrawFn, text: str) -> str:
    """The text with a few slips of the hand in it, most of them in its markers."""
    for _ in range(draw(st.integers(1, 3))):
        lines = text.split("\n")
        marked = [number for number, line in enumerate(lines) if "<!--" in line or "-->" in line or "```" in line]
        at = draw(st.sampled_from(marked or [0]) | st.integers(0, len(lines) - 1))
        line = lines[at]
        column = draw(st.integers(0, len(line)))
        slip = draw(st.sampled_from(["type", "delete", "drop", "repeat", "swap", "cut", "new"]))
        if slip == "type":
            lines[at] = line[:column] + draw(st.sampled_from("x <>-:`~#A1\t")) + line[column:]
        elif slip == "delete":
            lines[at] = line[:column] + line[column + draw(st.integers(1, 4)) :]
        elif slip == "drop":
            del lines[at]
        elif slip == "repeat":
            lines.insert(draw(st.integers(0, len(lines))), line)
        elif slip == "swap":
            other = draw(st.integers(0, len(lines) - 1))
            lines[at], lines[other] = lines[other], lines[at]
        elif slip == "cut":
            lines = lines[: at + 1]
        else:
            lines.insert(at, draw(st.sampled_from(["Grace.", "```", "~~~", "-->", "<!--", "    ", "- "])))
        text = "\n".join(lines) or "\n"
    return text


KEPT_FILE = sealed(PAGE, banner(SOURCES)).replace("Nothing yet.\n", "Grace wrote 1.\n\nGrace wrote 2.\n")


@ROUNDS
@given(damages(KEPT_FILE), st.booleans())
def test_no_damage_to_a_generated_file_loses_a_hand_written_line(damaged: str, is_new_data: bool) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        put(root, damaged)
        before = snapshot(root)
        made = plan(root, [page(PAGE.replace("Ada", "Bob") if is_new_data else PAGE)], {}, scan=["."])
        if made.problems:
            with pytest.raises(Refused):
                write(made)
            assert snapshot(root) == before
            return
        write(made)
        after = read(root)
        # whatever stood there is there still, but for lines that we had generated ourselves
        ours = {line.strip() for line in KEPT_FILE.split("\n") if "Grace" not in line}
        last = parse("", damaged).seal
        own = [
            line for line in damaged.split("\n") if line.strip() not in ours and not (last and line == last.line.text)
        ]
        assert [line for line in own if line not in after.split("\n")] == []
        assert after.count("Grace") == damaged.count("Grace")


HOST = README.replace(
    "insert people -->\n", f"insert people {checksum(chr(10) + '- Ada' + chr(10) * 2)} -->\n\n- Ada\n\n"
)


@ROUNDS
@given(damages(HOST), st.booleans())
def test_no_damage_to_a_hand_written_file_loses_a_hand_written_line(damaged: str, is_new_data: bool) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        put(root, damaged, "README.md")
        before = snapshot(root)
        made = plan(root, [], people("- Bob" if is_new_data else "- Ada"), scan=["."])
        if made.problems:
            with pytest.raises(Refused):
                write(made)
            assert snapshot(root) == before
            return
        if not write(made):
            assert snapshot(root) == before
            return
        region = parse("", damaged).inserted["people"]
        after = read(root, "README.md")
        above = damaged[: region.begin.line.start]
        assert after.startswith(above)
        assert after.endswith(damaged[region.end :])
        # what is replaced was generated, or nothing
        assert region.content.strip() in ("- Ada", "- Bob", "")
