"""What documents that are written by hand rule otherwise than the record: found by `check` and by a second `adopt`."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from bylaws.adopt.against import otherwise
from bylaws.cli import cli
from bylaws.markdown.reading import read
from conftest import Maker, governance

RECORD = """
project: {id: lantern, name: Lantern, governing_body: maintainer}
people: {ada: {name: Ada}}
seats: [{person: ada, role: maintainer}]
ladder:
  maintainer:
    name: Maintainer
    becoming: {vote: strong}
    removal: {vote: strong}
    inactivity: {clocks: [{without: contributions, longer_than: 1 year}]}
teams:
  steering-committee: {name: Steering Committee, term: 2 years, size: 5, cap: 2 per organization, election: board}
  security-response: {name: Security Response Team, review_every: 1 year}
elections: {board: {every: 1 year, voters: maintainer, timetable: {voting_for: at least 1 week}}}
voting:
  default: consensus
  otherwise: half
  kinds:
    consensus: {passes: no objection}
    half: {passes: more than 1/2, of: all}
    strong: {passes: at least 2/3, of: all}
decisions: {cncf-resources: {what: Request resources from the CNCF, vote: half}}
amendments: {vote: strong}
"""
RULES = [
    (
        "New maintainers are elected by a {} vote of the existing maintainers.",
        ("2/3 majority", "majority"),
        "this says `more than 1/2` for becoming a maintainer, and the record says `at least 2/3`",
    ),
    (
        "Removing a maintainer requires a {} vote of the maintainers.",
        ("two-thirds majority", "three-quarters majority"),
        "this says `at least 3/4` for the removal of a maintainer, and the record says `at least 2/3`",
    ),
    (
        "Changes to this document may be approved by a {} vote of the maintainers.",
        ("2/3", "3/4"),
        "this says `at least 3/4` for changes to these rules, and the record says `at least 2/3`",
    ),
    (
        "Most votes require a {} of all maintainers.",
        ("simple majority", "two-thirds majority"),
        "this says `at least 2/3` for votes in general, and the record says `more than 1/2`",
    ),
    (
        "## Steering Committee\n\nMembers are elected for {}.",
        ("2 years", "3 years"),
        "this says `3 years` for the term of the Steering Committee, and the record says `2 years`",
    ),
    (
        "## Steering Committee\n\nThe Steering Committee consists of {} members.",
        ("five", "seven"),
        "this says `7` for the size of the Steering Committee, and the record says `5`",
    ),
    (
        "## Steering Committee\n\nNo more than {} seats may be held by employees of the same company.",
        ("two", "three"),
        "this says `3 per organization` for the seats of one organization, and the record says `2 per organization`",
    ),
    (
        "## Steering Committee Elections\n\nElections are held every {}.",
        ("12 months", "2 years"),
        "this says `2 years` for the election of the Steering Committee, and the record says `1 year`",
    ),
    (
        "## Steering Committee Elections\n\nThe election itself will last for at least {}.",
        ("one week", "two weeks"),
        "this says `at least 2 weeks` for the election of the Steering Committee, and the record says "
        "`at least 1 week`",
    ),
    (
        "Maintainers who are inactive for {} may be removed.",
        ("12 months", "6 months"),
        "this says `6 months` for the inactivity of a maintainer, and the record says `1 year`",
    ),
]


def found(sentence: str) -> list[str]:
    document = read("GOVERNANCE.md", f"# Lantern Governance\n\n{sentence}\n")
    return [problem.message for problem in otherwise(governance(RECORD), [document])]


@pytest.mark.parametrize(("sentence", "values", "message"), RULES, ids=[message for *_, message in RULES])
def test_a_rule_that_the_record_has_otherwise_is_found(sentence: str, values: tuple[str, str], message: str) -> None:
    same, other = values
    assert found(sentence.format(same)) == []
    assert found(sentence.format(other)) == [message]


def test_of_several_sentences_on_one_matter_one_is_enough() -> None:
    """A document may rule a matter in two ways, of which the record has one."""
    two = "Removing a maintainer requires a {} vote of the maintainers.\n"
    assert found(two.format("two-thirds majority") + two.format("unanimous")) == []


def test_what_the_record_leaves_open_is_no_contradiction() -> None:
    document = read(
        "GOVERNANCE.md", "# L\n\nRemoving a maintainer requires a two-thirds majority vote of the maintainers.\n"
    )
    assert [*otherwise(governance(RECORD.replace("removal: {vote: strong}", "removal: undecided")), [document])] == []


GOVERNANCE = """\
# Lantern Governance

New maintainers are elected by a 2/3 majority vote of the existing maintainers.
"""
SAID = """\
GOVERNANCE.md:3:32: document-says-otherwise this says `at least 2/3` for becoming a maintainer, and the record says \
`at least 3/4`
    New maintainers are elected by a 2/3 majority vote of the existing maintainers.
                                   ^
    governance.yaml:26:22: `at least 3/4`
    hint: make both the same; `at least 3/4` is what is counted

1 warning.
"""


@pytest.fixture
def adopted(root_with: Maker, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project that has adopted, and changed its record since."""
    files = {
        "MAINTAINERS.md": "# Maintainers\n\n- Ada Lovelace @ada\n", "GOVERNANCE.md": GOVERNANCE,
        "README.md": "# Lantern\n\nSee our [governance](GOVERNANCE.md).\n",
    }  # fmt: skip
    root = root_with({f"lantern/{name}": text for name, text in files.items()}) / "lantern"
    monkeypatch.chdir(root)
    monkeypatch.setenv("XDG_CACHE_HOME", str(root.parent / "cache"))
    assert ran("adopt")[0] == 0
    record = root / "governance.yaml"
    record.write_text(record.read_text(encoding="utf-8").replace("at least 2/3", "at least 3/4"), encoding="utf-8")
    return root


def ran(*arguments: str) -> tuple[int, str]:
    result = CliRunner().invoke(cli, [*arguments], standalone_mode=False)
    assert result.exception is None, result.exception
    return int(result.return_value), result.output


def test_check_finds_it_with_and_without_what_is_kept(adopted: Path) -> None:
    first, again, without = ran("check"), ran("check"), ran("check", "--no-cache")
    assert first == again == without
    assert first == (0, f"{SAID}6 questions are open; `bylaws check --open` lists them.\n")


def test_a_second_adopt_says_it(adopted: Path) -> None:
    assert ran("adopt") == (
        0,
        f"{SAID}Nothing was written. Change the record with `bylaws add`, `move` and `leave`, or by hand.\n",
    )


def test_a_comment_lets_it_stand(adopted: Path) -> None:
    comment = "<!-- bylaws:ignore document-says-otherwise because it is changed next week -->\n"
    text = GOVERNANCE.replace("New maintainers", f"{comment}New maintainers")
    (adopted / "GOVERNANCE.md").write_text(text, encoding="utf-8")
    assert "document-says-otherwise" not in ran("check")[1]
    assert "unused-exception" not in ran("check")[1]
