"""Lists that are not written in one way throughout: the record makes them again, and what only they say is kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import example, given, settings
from hypothesis import strategies as st
from jinja2 import Environment, StrictUndefined

from bylaws.adopt.shaping import line_for
from bylaws.adopt.spans import Draft, Unlike
from bylaws.cli import cli
from conftest import Maker

REMARKS = """\
# Maintainers

- [Ada](https://github.com/ada)
- [Bo](https://github.com/bo) (he/him)
- [Cy](https://github.com/cy) - on leave
- [Di](https://github.com/di) (project manager)
"""
COLUMN = """\
# Maintainers

| Name | GitHub | Slack | Chairs |
| --- | --- | --- | --- |
| Ada | [ada](https://github.com/ada) | [@ada](https://chat.example/team/U1) |  |
| Bo | [bo](https://github.com/bo) | [@Bobby](https://chat.example/team/U2) | Docs call |
"""
BLOCKS = """\
# Maintainers

Name: Ada Lovelace
GitHub: @ada
Organization: Acme

Name: Bo Diddley
GitHub: @bo
Organization: Independent

## Emeritus

Name: Cy Young
GitHub: @cy
"""
NESTED = """\
# Maintainers

* Areas:
    * `api`
        * Ada (@ada)
        * Bo (@bo)
    * `docs`
        * Cy (@cy)
"""
BELOW = """\
# Maintainers

* [Ada](https://github.com/ada)
    * Release Manager
* [Bo](https://github.com/bo)
* [Cy](https://github.com/cy)
    * Docs Lead
"""
AREAS = """\
# Maintainers

* [Ada](https://github.com/ada) [Acme]
    * Docs Lead
* [Bo](https://github.com/bo) [Oak]
    * Release Lead
"""
SPACED = """\
# Maintainers

Ada (@ada)

Bo (@bo)

Cy (@cy)
"""
SEVERAL = """\
# Maintainers

| Name | GitHub | Repositories |
| --- | --- | --- |
| Ada | @ada | api, docs |
| Bo | @bo | docs |
"""
BARE = """\
# Maintainers

- Ada [@ada](https://github.com/ada)
- Bo [bo](https://github.com/bo)
- Cy [@cy](https://github.com/cy)
- Di [@di](https://github.com/di)
"""
TERMS = """\
# Steering Committee

## Term ends in October 2027

- Ada (@ada)

## Term ends in October 2028

- Bo (@bo)
- Cy (@cy)
"""
DATES = """\
# Steering Committee

| Name | GitHub | Elected on | Until |
| --- | --- | --- | --- |
| Ada | @ada | Feb 2025 | Feb 2027 |
| Bo | @bo | Bootstrap | Feb 2028 |

## Former members

| Name | GitHub | Elected on | Until |
| --- | --- | --- | --- |
| Ada | @ada | Feb 2020 | Feb 2022 |
| Cy | @cy | Feb 2021 | Feb 2023 |
"""
FORMER = """\
# Maintainers

- Ada (@ada), Acme
- Bo (@bo), Oak

## Emeritus maintainers

- Cy (@cy), Acme
- Di (@di), Birch

# Reviewers

- Di (@di), Oak
"""
ADDRESSES = """\
# Maintainers

| Name | GitHub | Affiliation |
| --- | --- | --- |
| Ada | @ada | [Acme](https://acme.example) |
| Bo | @bo | [Acme](https://www.acme.example/labs) |
| Cy | @cy | Oak |
| Di | @di |  |
"""
ALONE = """\
# Maintainers

- Ada, Acme (@ada)
- Bo, Individual (@bo)
"""


SPELLED = (
    """      line: "- {{ name }}{% if organization %}, {{ organization | replace('Independent', 'Individual') }}"""
    """{% endif %} (@{{ handle }})\""""
)


def adopted(root_with: Maker, text: str) -> tuple[str, str, str]:
    """What `adopt` says of lists, the record, and the document without marks and the empty lines around them."""
    root = root_with({"MAINTAINERS.md": text})
    result = CliRunner().invoke(cli, ["adopt", str(root), "--yes"])
    assert result.exit_code == 0, result.output
    assert CliRunner().invoke(cli, ["render", "--root", str(root)]).exit_code == 0
    said = "\n".join(line for line in result.output.splitlines() if line.startswith("MAINTAINERS.md"))
    return said, (root / "governance.yaml").read_text(encoding="utf-8"), plain(root / "MAINTAINERS.md")


def plain(path: Path) -> str:
    lines = path.read_text(encoding="utf-8").splitlines()
    return "\n".join(line for line in lines if line.strip() and "<!-- bylaws:" not in line)


@pytest.mark.parametrize(
    "text",
    [REMARKS, COLUMN, BLOCKS, NESTED, BELOW, AREAS, SPACED, SEVERAL, BARE, TERMS, DATES, FORMER, ADDRESSES, ALONE],
)
def test_every_list_is_made_again_as_it_stands(root_with: Maker, text: str) -> None:
    said, _, document = adopted(root_with, text)
    assert "stays as it is" not in said
    assert "made from the record" in said
    assert document == "\n".join(line for line in text.splitlines() if line)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (REMARKS, ['      own:', '        - person: bo', '          words: {note: "(he/him)"}']),
        (COLUMN, ["          words: {slack: \"[@Bobby](https://chat.example/team/U2)\", chairs: Docs call}"]),
        (BLOCKS, ["        Organization: {{ organization }}", "      spaced: true"]),
        (NESTED, ["    maintainers-of:", '      line: "* {{ name }} (@{{ handle }})"']),
        (BELOW, ["        * [{{ name }}](https://github.com/{{ handle }}){% if title +%}"]),
        (SEVERAL, ["      together: true", '      line: "| {{ name }} | @{{ handle }} | {{ scope }} |"']),
        (BARE, ['          words: {without_note: "@"}']),
        (TERMS, ["      until: 2027-10", "      until: 2028-10"]),
        (DATES, ["  - {person: ada, role: steering-committee, status: emeritus, since: 2020-02, until: 2022-02}"]),
        (FORMER, ["  - {person: di, role: maintainer, status: emeritus, organization: birch}"]),
        (ALONE, [SPELLED]),
    ],
)  # fmt: skip
def test_what_the_record_holds_of_it(root_with: Maker, text: str, lines: list[str]) -> None:
    _, record, _ = adopted(root_with, text)
    held = [line.partition(" #")[0] for line in record.splitlines()]
    assert [line for line in lines if line not in held] == []


def test_a_name_that_the_record_has_otherwise_is_no_remark(root_with: Maker) -> None:
    text = "# Maintainers\n\n- Ada (@ada), Acme\n- Bo (@bo), Oak\n- Cy (@cy), Elm\n"
    root = root_with(
        {"MAINTAINERS.md": text, "TRIAGERS.md": "# Triagers\n\n- Bo Diddley (@bo), Birch\n- Di (@di), Elm\n"}
    )
    output = CliRunner().invoke(cli, ["adopt", str(root), "--yes"]).output
    assert (
        "TRIAGERS.md:3: this list stays as it is: the record would write `- Bo (@bo), Oak` in place of "
        "`- Bo Diddley (@bo), Birch`\n"
    ) in output


@pytest.mark.parametrize("written", ["2027/feb.", "3/4/2027", "Fall 2027"])
def test_a_date_that_cannot_be_read_is_no_remark(root_with: Maker, written: str) -> None:
    """The seat would have no end, and the list would say one."""
    said, record, _ = adopted(root_with, DATES.replace("Feb 2027", written).replace("Feb 2028", "3 / 2028"))
    assert [line for line in said.splitlines() if "stays as it is" in line] == [
        f"MAINTAINERS.md:3: this list stays as it is: `{written}` is not a date that can be read: write it as `2027-02`"
    ]
    assert written not in record
    assert "3 / 2028" not in record


def test_a_date_behind_a_name_that_cannot_be_read_is_no_remark(root_with: Maker) -> None:
    text = "# Maintainers\n\n- Ada (@ada)\n- Bo (@bo), since 2027/feb.\n- Cy (@cy)\n"
    said, record, _ = adopted(root_with, text)
    assert "`2027/feb.` is not a date that can be read" in said
    assert "own:" not in record


def test_words_with_a_year_in_them_are_a_remark(root_with: Maker) -> None:
    text = "# Maintainers\n\n- Ada (@ada)\n- Bo (@bo), joined us for the 2019 summit\n- Cy (@cy)\n"
    said, _, document = adopted(root_with, text)
    assert "stays as it is" not in said
    assert "- Bo (@bo), joined us for the 2019 summit" in document


def test_several_people_on_a_line_are_told(root_with: Maker) -> None:
    said, _, _ = adopted(root_with, "# Maintainers\n\n- Ada (@ada) and Bo (@bo)\n- Cy (@cy)\n")
    assert said == (
        "MAINTAINERS.md:3: this list stays as it is: several people stand on one line of it: give each a line"
    )


WORDS = st.sampled_from(["(he/him)", "- on leave", "[site](https://x.example)", "**lead**", "emeritus soon"])
ROWS = st.lists(st.tuples(st.booleans(), st.none() | WORDS, st.none() | WORDS), min_size=2, max_size=6)


@given(ROWS)
@example([(True, "- on leave", "**lead**"), (False, "(he/him)", "**lead**"), (False, "- on leave", "**lead**")])
@settings(max_examples=60)
def test_remarks_stand_where_they_stood(rows: list[tuple[bool, str | None, str | None]]) -> None:
    """However values are left out and remarks added, the line makes each person's text or says that it cannot."""
    texts, drafts = [], []
    for has_company, before, behind in rows:
        company = " at {{ organization }}" if has_company else ""
        text = f"- {f'{before} ' if before else ''}{{{{ name }}}}{company}{f' {behind}' if behind else ''}"
        texts.append(text)
        drafts.append(Draft(text, frozenset() if has_company else frozenset({"organization"}), text))
    try:
        line = line_for(drafts, "")
    except Unlike:
        return
    for (has_company, _, _), own, text in zip(rows, line.own, texts, strict=True):
        values = {"name": "Ada", "organization": "Acme" if has_company else "", "own": Own(own)}
        made = Environment(trim_blocks=True, undefined=StrictUndefined).from_string(line.text).render(values)
        assert made == text.replace("{{ name }}", "Ada").replace("{{ organization }}", "Acme")


class Own(dict[str, str]):
    """The words of one person: nothing where a list has none."""

    def __missing__(self, key: str) -> str:
        return ""


def test_somebody_new_without_an_organization_leaves_no_empty_brackets(root_with: Maker) -> None:
    root = root_with({"MAINTAINERS.md": "# Maintainers\n\n- Ada (Acme) @ada\n- Bo (Oak) @bo\n"})
    for args in (
        ["adopt", str(root), "--yes"],
        ["add", "@cy", "--role", "maintainer", "--root", str(root), "--render"],
    ):
        result = CliRunner().invoke(cli, args)
        assert result.exit_code == 0, result.output
    assert plain(root / "MAINTAINERS.md") == "# Maintainers\n- Ada (Acme) @ada\n- Bo (Oak) @bo\n- cy @cy"


def test_a_list_of_former_members_lists_nobody_else(root_with: Maker) -> None:
    """Whoever is new is still to be written into the list above it, which stays by hand."""
    text = "# Maintainers\n\n- Ada (@ada)\n- @bo (Bo)\n- Cy (@cy)\n\n## Emeritus\n\n- Di (@di)\n"
    root = root_with({"MAINTAINERS.md": text})
    assert CliRunner().invoke(cli, ["adopt", str(root), "--yes"]).exit_code == 0
    said = CliRunner().invoke(cli, ["add", "@eve", "--role", "maintainer", "--root", str(root), "--render"]).output
    path = (root / "MAINTAINERS.md").as_posix()
    assert f"  {path}:3: `eve` holds `maintainer`, and is not in `{path}`\n" in said


def test_words_follow_somebody_with_a_new_account(root_with: Maker) -> None:
    root = root_with({"MAINTAINERS.md": REMARKS})
    for args in (["adopt", str(root), "--yes"], ["rename", "@bo", "bodo", "--root", str(root), "--render"]):
        result = CliRunner().invoke(cli, args)
        assert result.exit_code == 0, result.output
    assert "- [Bo](https://github.com/bodo) (he/him)\n" in (root / "MAINTAINERS.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("people", "newcomer"),
    [
        ("- Ada Byron (@ada) (he/him)\n- Bo Fox (@bofox) (he/him)\n- Cy Reed (@cyreed)\n", "- New One (@newone)"),
        ("- Ada Byron (@ada) (she/her)\n- Di Ray (@diray) (she/her)\n", "- New One (@newone)"),
        (
            "| Name | GitHub | Zone |\n| --- | --- | --- |\n"
            "| Ada Byron | @ada | UTC |\n| Bo Fox | @bofox | UTC |\n| Cy Reed | @cyreed | CET |\n",
            "| New One | @newone |  |",
        ),
        (
            "- Ada Byron (@ada), [Acme](https://acme.example)\n- Bo Fox (@bofox), [Birch](https://birch.example)\n\n"
            "## Emeritus\n\n"
            "- Cy Reed (@cyreed), [Acme](https://a.example)\n- Di Ray (@diray), [Birch](https://b.example)\n",
            "- Ada Byron (@ada), [Acme](https://acme.example)",
        ),
    ],
    ids=["some say it", "all say it", "a column", "an address"],
)
def test_what_others_say_of_themselves_is_not_said_of_a_newcomer(root_with: Maker, people: str, newcomer: str) -> None:
    root = root_with({"MAINTAINERS.md": f"# Maintainers\n\n{people}"})
    runner = CliRunner()
    assert runner.invoke(cli, ["adopt", str(root), "--yes"]).exit_code == 0
    assert people.splitlines()[-1] in (root / "MAINTAINERS.md").read_text(encoding="utf-8")
    change = ["leave", "@ada", "--emeritus"] if "Emeritus" in people else ["add", "@newone", "--name", "New One"]
    role = [] if "Emeritus" in people else ["--role", "maintainer"]
    result = runner.invoke(cli, [*change, *role, "--render", "--root", str(root)])
    assert result.exit_code == 0, result.output
    text = (root / "MAINTAINERS.md").read_text(encoding="utf-8")
    assert newcomer in text.splitlines()
    assert all(line in text for line in people.splitlines())
