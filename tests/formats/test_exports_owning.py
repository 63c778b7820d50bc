"""Code owners: CODEOWNERS and OWNERS, whole files, what is left out, and what a second reader makes of them."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import codeowners as second_reader
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from bylaws.build.root import build_root
from bylaws.formats import codeowners, owners
from bylaws.formats.made import Pages
from conftest import exported, governance, told
from corpora import REAL, needs_real

ROOT = Path(__file__).parents[2]

PROJECT = """
project: {id: example, name: Example, repository: https://github.com/example/main}
people:
  ada: {name: Ada}
  bob: {name: Bob, handle: Bob-B}
  eve: {name: Eve}
  kim: {name: Kim, handle: none}
  "1234": Number
  "no": Norway
  max: {name: Max}
scopes:
  docs: {name: Docs, paths: [docs/, "*.md"]}
  api: {name: API, paths: [/api/, /api/v1/schema.json, docs/]}
  other: {name: Other, repositories: [https://github.com/example/other], paths: [/src/]}
ladder:
  reviewer: {name: Reviewer, privileges: [{access: triage}]}
  committer: {name: Committer, held_in: [area], includes: reviewer, privileges: [{access: write}]}
  maintainer: {name: Maintainer, includes: committer}
seats:
  - {person: ada, role: maintainer}
  - {person: "1234", role: maintainer}
  - {person: "no", role: maintainer, status: on-leave}
  - {person: max, role: maintainer, status: emeritus}
  - {person: bob, role: committer, scope: docs}
  - {person: kim, role: committer, scope: docs}
  - {person: ada, role: committer, scope: api}
  - {person: max, role: committer, scope: api, status: emeritus}
  - {person: eve, role: committer, scope: other}
  - {person: eve, role: reviewer, scope: api}
"""
KIM = "`kim` has no GitHub account and is left out | add the `handle`, if there is one"


def made(module: Any, text: str) -> tuple[Mapping[str, str], list[str]]:
    return exported(module.write, text)


def with_exports(exports: str, text: str = PROJECT) -> str:
    return f"{text}exports: {exports}\n"


# --- CODEOWNERS -------------------------------------------------------------------------------------------------------


def test_codeowners_from_the_general_to_the_special() -> None:
    files, problems = made(codeowners, PROJECT)
    assert files == {
        ".github/CODEOWNERS": (
            "*                   @ada @1234\n"
            "*.md                @Bob-B\n"
            "docs/               @Bob-B @ada\n"
            "/api/               @ada\n"
            "/api/v1/schema.json @ada\n"
        )
    }
    assert problems == [f"governance.yaml:6:28 codeowners {KIM}"]


def owners_of(text: str, path: str) -> set[str]:
    return {name for _, name in second_reader.CodeOwners(text).of(path)}


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("README.md", {"@Bob-B"}),
        ("src/main.c", {"@ada", "@1234"}),
        ("docs/guide.txt", {"@Bob-B", "@ada"}),
        ("api/v1/schema.json", {"@ada"}),
        ("api/README.md", {"@ada"}),
    ],
)
def test_a_second_reader_finds_the_same_owners(path: str, expected: set[str]) -> None:
    files, _ = made(codeowners, PROJECT)
    assert owners_of(files[".github/CODEOWNERS"], path) == expected


def test_people_of_the_whole_body_can_stand_everywhere() -> None:
    files, _ = made(codeowners, with_exports("{codeowners: {everywhere: true}}"))
    assert files[".github/CODEOWNERS"] == (
        "*                   @ada @1234\n"
        "*.md                @Bob-B @ada @1234\n"
        "docs/               @Bob-B @ada @1234\n"
        "/api/               @ada @1234\n"
        "/api/v1/schema.json @ada @1234\n"
    )


def test_teams_can_stand_for_their_people() -> None:
    text = PROJECT.replace("{name: Docs,", "{name: Docs, github_team: example/docs,").replace(
        "maintainer: {name: Maintainer,", "maintainer: {name: Maintainer, github_team: example/maintainers,"
    )
    files, _ = made(codeowners, with_exports("{codeowners: {teams: true}}", text))
    assert files[".github/CODEOWNERS"].splitlines()[:3] == [
        "*                   @example/maintainers",
        "*.md                @example/docs",
        "docs/               @example/docs @ada",
    ]
    assert "@example" not in made(codeowners, text)[0][".github/CODEOWNERS"]


def test_the_roles_can_be_named() -> None:
    files, problems = made(codeowners, with_exports("{codeowners: {roles: reviewer}}"))
    assert files == {
        ".github/CODEOWNERS": "docs/               @eve\n/api/               @eve\n/api/v1/schema.json @eve\n"
    }
    assert problems == []


@pytest.mark.parametrize(
    ("pattern", "fault"),
    [
        ('"!docs/"', "CODEOWNERS has no patterns with `!`"),
        ('"#docs"', "CODEOWNERS takes it for a comment"),
        (r"'\#docs'", "CODEOWNERS takes it for a comment"),
        ('"*.[ch]"', "CODEOWNERS has no patterns with `[ ]`"),
        (r'"a\nb @eve"', "it does not fit on one line"),
        (r"'src\'", "a backslash at its end would join it with the owners behind it"),
        (r'"/a #1/"', "CODEOWNERS takes what begins with `#` for a comment"),
    ],
)
def test_a_pattern_that_github_passes_over_is_left_out(pattern: str, fault: str) -> None:
    files, problems = made(codeowners, PROJECT.replace('docs/, "*.md"', f"docs/, {pattern}"))
    assert ".md" not in files[".github/CODEOWNERS"]
    assert len(files[".github/CODEOWNERS"].splitlines()) == 4
    (line,) = (line for line in problems if "pattern" in line)
    assert re.match(r"governance.yaml:11:37 codeowners the pattern `.*` is left out: ", line, re.DOTALL)
    assert line.endswith(f": {fault} | write a pattern that CODEOWNERS files know, such as `/docs/` or `*.md`")


def test_a_pattern_with_a_space_is_escaped() -> None:
    files, _ = made(codeowners, PROJECT.replace('"*.md"', '"/my docs/"'))
    assert "/my\\ docs/          @Bob-B\n" in files[".github/CODEOWNERS"]
    files, _ = made(codeowners, PROJECT.replace('"*.md"', r"'/a\\ @eve'"))  # the first backslash escapes the second
    assert "/a\\\\\\ @eve          @Bob-B\n" in files[".github/CODEOWNERS"]


@given(st.text(st.sampled_from("a/*.@ \\#!\t\u00a0\u3000\x9b\"'[]会"), min_size=1, max_size=12).filter(str.strip))
def test_no_pattern_gives_rights_to_anyone_else(pattern: str) -> None:
    text = PROJECT.replace('docs/, "*.md"', json.dumps(pattern, ensure_ascii=True))
    files, _ = made(codeowners, text)
    read = codeowners.read(".github/CODEOWNERS", files[".github/CODEOWNERS"])
    assert {entry.handle for entry in read.entries} <= {"ada", "1234", "no", "Bob-B"}
    assert read.teams == ()
    owned = {
        name for _, _, names, *_ in second_reader.CodeOwners(files[".github/CODEOWNERS"]).paths for _, name in names
    }
    assert owned <= {"@ada", "@1234", "@no", "@Bob-B"}
    files, _ = made(owners, text)
    for content in files.values():
        yaml.safe_load(content)


def test_a_long_pattern_does_not_move_the_others() -> None:
    files, _ = made(codeowners, PROJECT.replace('"*.md"', f'"/{"x" * 60}/"'))
    assert f"/{'x' * 60}/ @Bob-B\n" in files[".github/CODEOWNERS"]
    assert f"{'*':<40} @ada" in files[".github/CODEOWNERS"]


def test_a_scope_that_is_the_main_repository_owns_everything() -> None:
    files, _ = made(
        codeowners,
        PROJECT.replace(
            '{name: Docs, paths: [docs/, "*.md"]}', "{name: Main, repositories: [https://github.com/Example/main.git]}"
        ),
    )
    assert files[".github/CODEOWNERS"].splitlines()[0] == "*                   @ada @1234 @Bob-B"


def test_a_scope_without_paths_has_no_line() -> None:
    _, problems = made(codeowners, PROJECT.replace('{name: Docs, paths: [docs/, "*.md"]}', "{name: Docs}"))
    assert problems[1:] == [
        "governance.yaml:11:3 codeowners `docs` has people who own its code, but no `paths`: it has no line "
        "| add the `paths` of the scope, or the `repositories` if it is in others"
    ]


def test_seats_of_which_nobody_knows_where_are_left_out() -> None:
    files, problems = made(
        codeowners, PROJECT.replace("role: committer, scope: docs", "role: committer, scope: unspecified")
    )
    assert "Bob" not in files[".github/CODEOWNERS"]
    assert (
        "governance.yaml:23:43 codeowners 2 seats of `committer` are left out, for nobody says where they are held "
        "| give each a `scope`, or none for the whole body" in problems
    )


def test_without_an_owning_role_it_is_refused() -> None:
    text = re.sub(r"access: write", "access: read", PROJECT)
    assert made(codeowners, text)[1] == [
        "governance.yaml:1:1 codeowners no role of `example` is known to own code "
        "| add `{access: write}` to the `privileges` of a role, or name the `roles` in `exports.codeowners`"
    ]


def test_without_a_holder_it_is_refused() -> None:
    text = with_exports("{codeowners: {roles: [maintainer, committer]}}", PROJECT.partition("seats:")[0])
    assert made(codeowners, text) == (
        {},
        [
            "governance.yaml:18:11 codeowners nobody is known to own code: no active seat of `maintainer`, `committer` "
            "is in the whole body or has `paths` | list the holders in `seats`, with a `scope` that has `paths`"
        ],
    )


def test_a_file_that_github_would_not_read_is_refused() -> None:
    paths = ", ".join(f"/{'x' * 300}/{number}/" for number in range(9800))
    found = codeowners.write.made(governance(PROJECT.replace('docs/, "*.md"', paths)), Pages())
    assert (
        "governance.yaml:1:1 codeowners the file would have 3 MB or more, and GitHub does not read it then "
        "| write fewer and more general `paths`" in told(found.problems)
    )


def lines_of(text: str) -> dict[str, set[str]]:
    lines = (line.split() for line in text.splitlines() if line.strip() and not line.startswith("#"))
    return {pattern: set(names) for pattern, *names in lines}


@needs_real
def test_the_code_owners_of_wasmcloud_are_those_of_its_own_file() -> None:
    ours = (ROOT / "governance/wasmcloud/.github/CODEOWNERS").read_text()
    theirs = (REAL / "wasmCloud__wasmCloud/.github/CODEOWNERS").read_text()
    assert lines_of(ours) == lines_of(theirs)
    for path in (
        "README.md",
        "xtask/a.rs",
        ".github/workflows/examples.yml",
        ".github/x.yml",
        "crates/wash-runtime/benches/b",
    ):
        assert owners_of(ours, path) == owners_of(theirs, path)


# --- OWNERS -----------------------------------------------------------------------------------------------------------


def test_owners_of_the_root_and_of_each_folder() -> None:
    files, problems = made(owners, PROJECT)
    assert files == {
        "OWNERS_ALIASES": (
            "aliases:\n"
            "  example-approvers:\n"
            '    - "ada"\n'
            '    - "1234"\n'
            "  example-reviewers:\n"
            '    - "ada"\n'
            '    - "1234"\n'
            "  example-docs-approvers:\n"
            '    - "Bob-B"\n'
            "  example-docs-reviewers:\n"
            '    - "Bob-B"\n'
            "  example-api-approvers:\n"
            '    - "ada"\n'
            "  example-api-reviewers:\n"
            '    - "ada"\n'
            '    - "eve"\n'
        ),
        "OWNERS": (
            'approvers:\n  - "example-approvers"\nreviewers:\n  - "example-reviewers"\nemeritus_approvers:\n  - "max"\n'
        ),
        "api/OWNERS": 'approvers:\n  - "example-api-approvers"\nreviewers:\n  - "example-api-reviewers"\n',
        "api/v1/OWNERS": (
            "filters:\n"
            '  "^schema\\\\.json$":\n'
            "    approvers:\n"
            '      - "example-api-approvers"\n'
            "    reviewers:\n"
            '      - "example-api-reviewers"\n'
        ),
        "docs/OWNERS": (
            "approvers:\n"
            '  - "example-docs-approvers"\n'
            '  - "example-api-approvers"\n'
            "reviewers:\n"
            '  - "example-docs-reviewers"\n'
            '  - "example-api-reviewers"\n'
        ),
    }
    assert problems == [
        f"governance.yaml:6:28 owners {KIM}",
        "governance.yaml:11:37 owners the pattern `*.md` is left out: `OWNERS` files are for folders and files "
        "| write a folder, such as `/docs/`, or a file",
    ]


def test_a_file_in_the_root_has_owners_of_its_own() -> None:
    files, _ = made(owners, PROJECT.replace('docs/, "*.md"', "/Makefile"))
    assert yaml.safe_load(files["OWNERS"]) == {
        "filters": {
            ".*": {
                "approvers": ["example-approvers"],
                "reviewers": ["example-reviewers"],
                "emeritus_approvers": ["max"],
            },
            "^Makefile$": {"approvers": ["example-docs-approvers"], "reviewers": ["example-docs-reviewers"]},
        }
    }


@pytest.mark.parametrize("path", ["../x/", "/.git/hooks/", "a/../../b/", "docs/?/"])
def test_a_path_that_is_none_makes_no_file(path: str) -> None:
    files, problems = made(owners, PROJECT.replace('"*.md"', f'"{path}"'))
    assert sorted(files) == ["OWNERS", "OWNERS_ALIASES", "api/OWNERS", "api/v1/OWNERS", "docs/OWNERS"]
    assert len(problems) == 2


def test_every_alias_that_is_used_is_defined_and_holds_no_one_without_rights() -> None:
    files, _ = made(owners, PROJECT)
    aliases = yaml.safe_load(files["OWNERS_ALIASES"])["aliases"]
    used = set(
        re.findall(r'- "(example-[a-z-]+)"', "".join(text for path, text in files.items() if "ALIAS" not in path))
    )
    assert used == set(aliases)
    assert {name for group in aliases.values() for name in group} == {"ada", "1234", "Bob-B", "eve"}


def test_without_an_approving_role_owners_are_refused() -> None:
    assert (
        "governance.yaml:1:1 owners no role of `example` is known to approve changes "
        "| add `{access: write}` to the `privileges` of a role, or name the `approvers` in `exports.owners`"
        in made(owners, PROJECT.replace("access: write", "access: read"))[1]
    )


def test_without_approvers_owners_are_refused() -> None:
    assert made(owners, PROJECT.partition("seats:")[0]) == (
        {},
        [
            "governance.yaml:1:1 owners nobody is known to approve: no active seat of `committer`, `maintainer` is in "
            "the whole body or has `paths` | list the holders in `seats`, with a `scope` that has `paths`"
        ],
    )


@needs_real
def test_the_owners_of_kmesh_are_those_of_its_own_file() -> None:
    built = build_root(ROOT)
    (kmesh,) = (found for found in built.governances if found.body.project.id == "kmesh")
    files = {file.path: yaml.safe_load(file.text) for file in built.export(kmesh, owners.write).files}
    theirs = yaml.safe_load((REAL / "kmesh-net__kmesh/OWNERS").read_text())
    for key in ("approvers", "reviewers"):
        names = [name for alias in files["OWNERS"][key] for name in files["OWNERS_ALIASES"]["aliases"][alias]]
        assert sorted(names, key=str.lower) == sorted(theirs[key], key=str.lower)
