"""Who is who, and what they are: from the lists of a repository to seats."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from bylaws.adopt.planning import Adoption, plan
from bylaws.adopt.prose import Statement
from bylaws.adopt.same_roles import by_full_name
from bylaws.adopt.survey import survey
from bylaws.problems import Place

Files = dict[str, str]
Adopted = Callable[[Files], Adoption]


@pytest.fixture
def adopted(tmp_path: Path) -> Adopted:
    def make(files: Files) -> Adoption:
        for path, text in files.items():
            file = tmp_path / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        return plan(survey(tmp_path), "lantern")

    return make


def seats(adoption: Adoption) -> list[str]:
    """`path:line account: role [scope] (title)`, with `-` in front of those who have left."""
    return [
        f"{it.entry.place.path}:{it.entry.place.line} {'-' * it.is_former}{it.who}: {it.role.id}"
        f"{f' [{it.area}]' if it.area else ''}{f' ({it.title})' if it.title else ''}"
        for it in adoption.roster.seats
    ]


ALIASES = "aliases:\n  core-approvers:\n    - ada\n    - grace\n"


def test_an_alias_is_the_people_for_whom_it_stands(adopted: Adopted) -> None:
    found = adopted({"OWNERS": "approvers:\n  - core-approvers\n  - kim\n", "OWNERS_ALIASES": ALIASES})
    assert seats(found) == [
        "OWNERS_ALIASES:3 ada: approver",
        "OWNERS_ALIASES:4 grace: approver",
        "OWNERS:3 kim: approver",
    ]


def test_an_alias_that_nothing_explains_is_no_person(adopted: Adopted) -> None:
    found = adopted({"OWNERS": "approvers:\n  - core-approvers\n  - kim\n"})
    assert seats(found) == ["OWNERS:3 kim: approver"]
    assert [reason for reason, _ in found.roster.left] == [
        "`core-approvers` looks like an alias, and `OWNERS_ALIASES` was not read"
    ]


def test_a_name_without_account_is_the_person_who_has_one_elsewhere(adopted: Adopted) -> None:
    found = adopted(
        {
            "MAINTAINERS.md": "# Maintainers\n\n- Ada Moss (Acme)\n- Eve Lee (Birch)\n",
            "OWNERS.md": "# Owners\n\n- Ada Moss (@ada)\n",
        }
    )
    assert seats(found) == [
        "MAINTAINERS.md:3 ada: maintainer",
        "MAINTAINERS.md:4 eve-lee: maintainer",
        "OWNERS.md:3 ada: owner",
    ]


def test_a_readme_counts_where_there_is_no_list(adopted: Adopted) -> None:
    readme = "# Lantern\n\nUse it.\n\n## Maintainers\n\n- [Ada Moss](https://github.com/ada)\n\n## Thanks\n\n- @kim\n"
    assert seats(adopted({"README.md": readme})) == ["README.md:7 ada: maintainer"]
    both = {"README.md": readme, "MAINTAINERS.md": "# Maintainers\n\n- [Eve Lee](https://github.com/eve)\n"}
    assert seats(adopted(both)) == ["MAINTAINERS.md:3 eve: maintainer"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# Maintainers\n\n## @org/org-maintainers\n- @ada\n\n## @org/docs-maintainers\n- @eve\n",
         ["4 ada: org-maintainer", "7 eve: maintainer"]),
        ("# Maintainers\n\n## @org/core-maintainers\n- @ada\n\n## @org/docs-maintainers\n- @eve\n\n## @org/cli-maintainers\n- @kim\n",
         ["4 ada: core-maintainer", "7 eve: maintainer [docs]", "10 kim: maintainer [cli]"]),
        ("# Lantern Maintainers\n- @ada\n\n# Emeritus Maintainers\n- @eve\n", ["2 ada: maintainer", "5 -eve: maintainer"]),
        ("# Maintainers\n- @ada\n\n# Lantern mobile maintainers\n- @eve\n", ["2 ada: maintainer", "5 eve: maintainer [Lantern mobile]"]),
        ("# Maintainers\n- @ada\n\n# Community Managers\n- @eve\n", ["2 ada: maintainer", "5 eve: community-manager"]),
        ("# Maintainers\n- Ada Moss (@ada)\n- Eve Lee (@eve) (chair)\n", ["2 ada: maintainer", "3 eve: maintainer (chair)"]),
        ("# Maintainers\n- [Ada Moss](https://github.com/ada)\n  - Operator Lead\n- [Eve Lee](https://github.com/eve)\n  - docs\n",
         ["2 ada: maintainer (Operator Lead)", "4 eve: maintainer [docs]"]),
        ("# Maintainers\n\n| Name | GitHub | Responsibilities |\n|---|---|---|\n| Ada Moss | @ada | Approver |\n",
         ["5 ada: maintainer (Approver)"]),
        ("# Maintainers\n\n| Name | GitHub | Role |\n|---|---|---|\n| Ada Moss | @ada | Reviewer |\n", ["5 ada: reviewer"]),
        ("# Maintainers\n\n| Name | GitHub | Projects |\n|---|---|---|\n| Ada Moss | @ada | https://github.com/lantern/cli |\n",
         ["5 ada: maintainer [cli]"]),
        ("# Maintainers\n\n| Name | GitHub | Area |\n|---|---|---|\n| Ada Moss | @ada | ALL |\n", ["5 ada: maintainer"]),
        ("# Maintainers\n- @ada\n\n## Triage\n- @eve\n", ["2 ada: maintainer", "5 eve: triager"]),
        ("# Lantern Governance Committee\n\n## Current members\n- @ada\n\n### Former members\n- @eve\n",
         ["4 ada: governance-committee", "7 -eve: governance-committee"]),
        ("# Steering and Technical Committee\n\n## Committee members\n- @ada\n", ["4 ada: steering-and-technical-committee"]),
    ],
)  # fmt: skip
def test_headings_say_roles_and_parts(adopted: Adopted, text: str, expected: list[str]) -> None:
    assert [it.removeprefix("MAINTAINERS.md:") for it in seats(adopted({"MAINTAINERS.md": text}))] == expected


def test_an_office_stands_beside_the_ladder(adopted: Adopted) -> None:
    found = adopted({"MAINTAINERS.md": "# Maintainers\n- @ada\n\n# Community Managers\n- @eve\n"})
    assert [*found.governance.body.ladder] == ["maintainer"]
    assert [*found.governance.body.offices] == ["community-manager"]


def test_an_earlier_term_is_no_disagreement(adopted: Adopted) -> None:
    members = "# Steering Committee\n\n## Members\n\n| Name | GitHub |{h}\n|---|---|{r}\n| Ada Moss | @ada |{c}\n"
    now = members.format(h="", r="", c="")
    then = "\n## Former members\n\n| Name | GitHub |{h}\n|---|---|{r}\n| Ada Moss | @ada |{c}\n"
    dated = adopted({"MAINTAINERS.md": now + then.format(h=" Until |", r="---|", c=" 2020 |")})
    assert (seats(dated), dated.problems) == (["MAINTAINERS.md:7 ada: steering-committee"], [])
    plain = adopted({"MAINTAINERS.md": now + then.format(h="", r="", c="")})
    assert [str(it.rule) for it in plain.problems] == ["sources-disagree"]


def test_what_one_document_defines_holds_for_the_others(adopted: Adopted) -> None:
    found = adopted(
        {
            "GOVERNANCE.md": "# Governance\n\nA supermajority is defined as two-thirds of the votes.\n",
            "CONTRIBUTOR_LADDER.md": "# Ladder\n\nBecoming a maintainer requires a super-majority vote of existing maintainers.\n",
            "MAINTAINERS.md": "# Maintainers\n- @ada\n",
        }
    )
    assert [(it.key, it.value) for it in found.facts["CONTRIBUTOR_LADDER.md"]] == [
        ("becoming.maintainer.vote", "at least 2/3")
    ]


def test_reports_go_to_the_foundation_where_its_address_alone_is_named(adopted: Adopted) -> None:
    conduct = (
        "# Code of Conduct\n\nWe follow the [CNCF Code of Conduct](https://github.com/cncf/foundation/blob/main/"
        "code-of-conduct.md).\n\nTo report an incident, contact <conduct@cncf.io>.\n"
    )
    found = adopted({"CODE_OF_CONDUCT.md": conduct, "MAINTAINERS.md": "# Maintainers\n- @ada\n"})
    (text,) = found.record.texts.values()
    assert "  report_to: conduct@cncf.io # CODE_OF_CONDUCT.md:5\n" in text
    own = conduct.replace("conduct@cncf.io", "conduct@lantern.example> or <conduct@cncf.io")
    (text,) = adopted({"CODE_OF_CONDUCT.md": own}).record.texts.values()
    assert "  report_to: conduct-reports # CODE_OF_CONDUCT.md:5\n" in text
    assert "    address: conduct@lantern.example # CODE_OF_CONDUCT.md:5\n" in text


def test_members_are_those_of_the_one_team_that_rules_speak_of(adopted: Adopted) -> None:
    rules = (
        "# Governance\n\nTeam members can be removed by a 2/3 majority vote.\n\n"
        "A 2/3 majority of members must vote to approve a new maintainer.\n"
    )
    found = adopted({"GOVERNANCE.md": rules, "MAINTAINERS.md": "# Maintainers\n- @ada\n"})
    assert [*found.governance.body.ladder] == ["team-member", "maintainer"]
    assert "becoming: {vote: two-thirds, by: team-member}" in next(iter(found.record.texts.values()))


def test_members_beside_team_members_are_others(adopted: Adopted) -> None:
    rules = "# Governance\n\nTeam members can be removed by a 2/3 majority vote.\n"
    found = adopted({"GOVERNANCE.md": rules, "MEMBERS.md": "# Members\n- @ada\n"})
    assert {*found.governance.body.ladder} == {"member", "team-member"}


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("# lamps/lantern Project Governance", "lantern"),
        ("# Lantern Governance", "Lantern"),
        ("# [TODO] Governance", "lantern"),
        ("# How we decide", "lantern"),
    ],
)
def test_the_name_of_the_project_is_that_of_its_title(adopted: Adopted, title: str, name: str) -> None:
    found = adopted({"GOVERNANCE.md": f"{title}\n\nText.\n", "MAINTAINERS.md": "# Maintainers\n- @ada\n"})
    assert found.governance.body.project.name == name


def test_rules_on_maintainers_are_those_on_core_maintainers_where_there_are_no_others(adopted: Adopted) -> None:
    rules = "# Governance\n\nA Maintainer may be removed at any time by a 2/3 vote of the remaining maintainers.\n"
    lists = "# Core Maintainers\n\n- @ada\n{more}\n# Emeritus Maintainers\n\n- @old\n"
    found = adopted({"GOVERNANCE.md": rules, "MAINTAINERS.md": lists.format(more="")})
    (text,) = found.record.texts.values()
    assert "removal: {vote: two-thirds, by: {role: core-maintainer, excluding: [subject]}} # GOVERNANCE.md:3" in text
    found = adopted({"GOVERNANCE.md": rules, "MAINTAINERS.md": lists.format(more="\n# Maintainers\n\n- @eve\n")})
    (text,) = found.record.texts.values()
    assert "removal: {vote: two-thirds, by: {role: maintainer, excluding: [subject]}} # GOVERNANCE.md:3" in text


def test_core_maintainers_stand_above_maintainers(adopted: Adopted) -> None:
    lists = "# Maintainers\n- @ada\n\n# Core Maintainers\n- @eve\n\n# Reviewers\n- @kim\n\n# Repo-Level Maintainers\n- @old\n"
    found = adopted({"MAINTAINERS.md": lists})
    assert [*found.governance.body.ladder] == ["reviewer", "repo-maintainer", "maintainer", "core-maintainer"]


def test_what_a_maintainer_looks_after_is_no_part_of_the_project(adopted: Adopted) -> None:
    """All of them vote on everything: a column of that kind tells who knows what."""
    table = "| Name | GitHub | {head} |\n|---|---|---|\n| Ada | @ada | Storage (lead), Docs |\n| Eve | @eve | ALL |\n"
    for head in ("Focus Areas", "Responsibilities", "Areas of expertise"):
        found = adopted({"MAINTAINERS.md": f"# Maintainers\n\n{table.replace('{head}', head)}"})
        assert seats(found) == [
            "MAINTAINERS.md:5 ada: maintainer (Storage (lead), Docs)",
            "MAINTAINERS.md:6 eve: maintainer",
        ]
    found = adopted({"MAINTAINERS.md": f"# Maintainers\n\n{table.replace('{head}', 'Repository')}"})
    assert seats(found)[0] == "MAINTAINERS.md:5 ada: maintainer [Storage (lead), Docs]"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "- Ada (@ada)\n\nShe began it.\n\n- Eve (@eve)\n",
            "its people do not stand right below each other: close the gap",
        ),
        ("Maintainers are Ada and Eve:\n@ada\n@eve\n", "it is a part of a paragraph: set it off by empty lines"),
        ("current:\n  - @ada\n  - @eve\n", "it can be read as YAML, in which no mark may stand: keep it by hand"),
        ("- Ada (@ada)\n- Bo (@bo) and Cy (@cy)\n", "several people stand on one line of it: give each a line"),
        (
            "- Ada (@ada)\n\n## Current maintainers\n\n- Eve (@eve)\n",
            "others hold this role too, in another list: join the two, or give each its own role or scope",
        ),
    ],
)
def test_why_a_list_stays_as_it_is(text: str, reason: str, adopted: Adopted) -> None:
    found = adopted({"MAINTAINERS.md": f"# Maintainers\n\n{text}"})
    assert {why for _, why in found.by_hand} == {reason}


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (" * Ada Lovelace (@ada)\n * Eve Moneypenny (@eve)\n", '" * {{ name }} (@{{ handle }})"'),
        ("Listed here:\n\n  - @ada\n  - @eve\n", '"  - @{{ handle }}"'),
        (
            "- Ada Lovelace (@ada)\n- Eve Moneypenny (@eve)\n- Kim Holland\t (@kim)\n",
            '"- {{ name }} (@{{ handle }})"',
        ),
        ("@ada\n@eve\n\nMore text.\n", '"@{{ handle }}"'),
        ("Ada Lovelace (@ada)\nEve Moneypenny (@eve)\n", '"{{ name }} (@{{ handle }})"'),
    ],
)
def test_a_list_with_blanks_before_it_or_without_bullets_is_made(text: str, line: str, adopted: Adopted) -> None:
    found = adopted({"MAINTAINERS.md": f"# Maintainers\n\n{text}"})
    assert not found.by_hand
    (record,) = found.record.texts.values()
    assert f"      line: {line}\n" in record


def test_a_committee_and_the_board_of_the_same_name_are_one(adopted: Adopted) -> None:
    people = adopted({"MEMBERS.md": "# Governance Committee\n\n- Ada (@ada)\n- Bo (@bo)\n"}).roster
    said = [
        Statement("size.governance-board", "5", Place("GOVERNANCE.md", 3)),
        Statement("size.other-board", "3", Place("GOVERNANCE.md", 4)),
    ]
    assert [*by_full_name({it.key: it for it in said}, people)] == ["size.governance-committee", "size.other-board"]
