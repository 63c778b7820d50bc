"""`bylaws adopt`: what documents say becomes a record, and the documents go on saying it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from bylaws.cli import cli
from bylaws.commands.init import TEMPLATES
from conftest import Maker

MAINTAINERS = """\
# Lantern Maintainers

Ask them anything.

| Name         | GitHub                               | Company      |
| ------------ | ------------------------------------ | ------------ |
| Ada Lovelace | [@ada](https://github.com/ada)       | Acme, Inc.   |
| Grace Hopper | [@grace](https://github.com/grace)   | Birch        |
| Alan Turing  | [@turing](https://github.com/turing) | Acme         |

## Emeritus Maintainers

* [Charles Babbage](https://github.com/babbage)

Thank you!
"""
GOVERNANCE = """\
# Lantern Project Governance

## Maintainers

The collective team of all Maintainers is known as the Maintainer Council, which
is the governing body for the project.

### Becoming a Maintainer

A new Maintainer must be proposed by an existing maintainer by sending a message.
A simple majority vote of existing Maintainers approves the application.

### Removing a Maintainer

Maintainers may resign at any time if they feel that they will not be able to
continue. Inactivity is defined as a period of very low or no activity in the project
for a year or more, with no definite schedule to return.

A Maintainer may be removed at any time by a 2/3 vote of the remaining maintainers.

## Voting

While most business in Lantern is conducted by "[lazy consensus](https://example.org)",
the Maintainers may need to vote. Any Maintainer may demand a vote be taken.
Votes are public, and nobody may vote twice.

### Ballots

Most votes require a simple majority of all Maintainers to succeed.

## Modifying this Charter

Changes to this Governance may be approved by a 2/3 vote of the Maintainers.
"""
CONDUCT = """\
# Code of Conduct

We follow the [CNCF Code of Conduct](https://github.com/cncf/foundation/blob/main/code-of-conduct.md).
Please report to the maintainers at <conduct@lists.lantern.example>.
"""
PROJECT = {"MAINTAINERS.md": MAINTAINERS, "GOVERNANCE.md": GOVERNANCE, "CODE_OF_CONDUCT.md": CONDUCT}

RECORD = """\
# Read from the documents of the project by `bylaws adopt`. A comment names the line that says a value;
# `unread` is what may well be said, in words that were not understood: look it up when you come to it.
project:
  id: lantern
  name: Lantern # GOVERNANCE.md:1
  governing_body: maintainer # GOVERNANCE.md:5

# These documents stay as they are. Lists of people in them are made from this record, in their place.
documents:
  governance: {path: GOVERNANCE.md, by_hand: true}
  maintainers: {path: MAINTAINERS.md, by_hand: true}
  conduct: {path: CODE_OF_CONDUCT.md, by_hand: true}
  without: [ladder, meetings, charter]
  lists:
    emeritus-maintainers:
      of: maintainer # MAINTAINERS.md:13
      status: emeritus
      line: "* [{{ name }}](https://github.com/{{ handle }})"

organizations:
  acme-inc: {name: "Acme, Inc.", aliases: [Acme]} # MAINTAINERS.md:7, 9
  birch: Birch # MAINTAINERS.md:8

people:
  ada: {name: Ada Lovelace, affiliation: acme-inc} # MAINTAINERS.md:7
  grace: {name: Grace Hopper, affiliation: birch} # MAINTAINERS.md:8
  turing: {name: Alan Turing, affiliation: acme-inc} # MAINTAINERS.md:9
  babbage: {name: Charles Babbage} # MAINTAINERS.md:13

seats:
  - {person: ada, role: maintainer} # MAINTAINERS.md:7
  - {person: grace, role: maintainer} # MAINTAINERS.md:8
  - {person: turing, role: maintainer} # MAINTAINERS.md:9
  - {person: babbage, role: maintainer, status: emeritus} # MAINTAINERS.md:13

ladder:
  maintainer:
    name: Maintainer
    becoming: {nominated_by: maintainer, nomination_strength: must, vote: simple-majority} # GOVERNANCE.md:10, 11
    removal: {vote: two-thirds, by: {role: maintainer, excluding: [subject]}} # GOVERNANCE.md:19
    inactivity:
      clocks:
        - {without: contributions, longer_than: 1 year} # GOVERNANCE.md:17

lifecycle:
  stepping_down: {any_time: true} # GOVERNANCE.md:15
  emeritus: unread

voting:
  default: lazy-consensus # GOVERNANCE.md:23
  otherwise: simple-majority # GOVERNANCE.md:29
  electorate: maintainer # GOVERNANCE.md:29
  demanded_by: maintainer # GOVERNANCE.md:24
  kinds:
    simple-majority: {passes: more than 1/2, of: all, open_for: unread} # GOVERNANCE.md:11
    two-thirds: {passes: at least 2/3, of: all, open_for: unread} # GOVERNANCE.md:19
    lazy-consensus: {passes: no objection, open_for: unread} # GOVERNANCE.md:23

amendments: {vote: two-thirds} # GOVERNANCE.md:33

channels:
  conduct-reports:
    name: list for reports about conduct
    kind: mailing-list
    address: conduct@lists.lantern.example # CODE_OF_CONDUCT.md:4
    public: false
    purpose: Reports about conduct

code_of_conduct:
  follows: cncf # CODE_OF_CONDUCT.md:3
  report_to: conduct-reports # CODE_OF_CONDUCT.md:4
"""


def ran(root: Path, *arguments: str, typed: str = "") -> tuple[int, str]:
    at = [] if arguments[0] == "adopt" else ["-C", str(root)]
    words = [arguments[0], *([str(root)] if arguments[0] == "adopt" else []), *arguments[1:], *at]
    found = CliRunner().invoke(cli, words, standalone_mode=False, input=typed)
    if found.exception:
        return 2, str(getattr(found.exception, "message", None) or getattr(found.exception, "format_message", str)())
    return int(found.return_value), found.output


@pytest.fixture
def lantern(root_with: Maker, tmp_path: Path) -> Path:
    """A small project with documents, in a folder of its own name."""
    root_with({f"lantern/{name}": text for name, text in PROJECT.items()})
    return tmp_path / "lantern"


def test_documents_become_a_record_in_which_each_value_names_its_line(lantern: Path) -> None:
    code, output = ran(lantern, "adopt")
    assert code == 0
    assert (lantern / "governance.yaml").read_text() == RECORD
    assert output == (
        "Read 2 documents and 1 list of people.\n"
        "wrote governance.yaml\n"
        "It holds 4 people, 2 organizations, 1 role, 12 statements about rules; each names its line.\n"
        "MAINTAINERS.md: the list in line 13 is made from the record now, as `list/emeritus-maintainers`\n"
        "MAINTAINERS.md:5: this list stays as it is: the record would write "
        "`| Alan Turing  | [@turing](https://github.com/turing) | Acme, Inc.   |` in place of "
        "`| Alan Turing  | [@turing](https://github.com/turing) | Acme         |`\n"
        "`bylaws add`, `move` and `leave` name the lines of such a list that are still to be edited.\n"
        "To have it made from the record, remove the reason, and run `bylaws adopt` again.\n"
        "GOVERNANCE.md:25: not read, though rules may stand there; the record has nothing of them\n"
        "Look at it with `git diff`, then run `bylaws check`.\n"
    )


def test_documents_say_what_they_said(lantern: Path) -> None:
    ran(lantern, "adopt")
    code, output = ran(lantern, "render")
    assert (code, output.partition("\n")[0]) == (0, "0 files written, 1 unchanged.")
    assert (lantern / "GOVERNANCE.md").read_text() == GOVERNANCE
    assert (lantern / "CODE_OF_CONDUCT.md").read_text() == CONDUCT
    text = (lantern / "MAINTAINERS.md").read_text()
    assert re.sub(r"<!-- bylaws:insert .* -->\n\n|<!-- bylaws:end .* -->\n\n", "", text) == MAINTAINERS
    assert ran(lantern, "check")[0] == 0


def test_a_list_follows_the_record(lantern: Path) -> None:
    ran(lantern, "adopt")
    ran(lantern, "leave", "grace", "--emeritus", "--render")
    listed = (lantern / "MAINTAINERS.md").read_text().partition("## Emeritus")[2]
    assert "* [Grace Hopper](https://github.com/grace)\n* [Charles Babbage](https://github.com/babbage)\n" in listed


def test_a_dry_run_writes_nothing(lantern: Path) -> None:
    code, output = ran(lantern, "adopt", "--dry-run")
    assert code == 0
    assert output.startswith("--- a/MAINTAINERS.md\n") or "+++ b/governance.yaml\n" in output
    assert sorted(path.name for path in lantern.iterdir()) == sorted(PROJECT)


STAYS = (
    "MAINTAINERS.md:5: this list stays as it is: the record would write "
    "`| Alan Turing  | [@turing](https://github.com/turing) | Acme, Inc.   |` in place of "
    "`| Alan Turing  | [@turing](https://github.com/turing) | Acme         |`\n"
    "`bylaws add`, `move` and `leave` name the lines of such a list that are still to be edited.\n"
    "To have it made from the record, remove the reason, and run `bylaws adopt` again.\n"
)


def test_adopting_again_says_what_is_new(lantern: Path) -> None:
    ran(lantern, "adopt")
    assert ran(lantern, "adopt") == (
        0, f"There is a record already, and the documents say nothing that it does not hold.\n{STAYS}",
    )  # fmt: skip
    path = lantern / "MAINTAINERS.md"
    row = "| Alan Turing  | [@turing](https://github.com/turing) | Acme         |\n"
    path.write_text(
        path.read_text().replace(row, f"{row}| Joan Clarke  | [@joan](https://github.com/joan)     | Birch        |\n")
    )
    before = (lantern / "governance.yaml").read_text()
    assert ran(lantern, "adopt") == (
        0,
        "There is a record already. The documents say more:\n"
        "  MAINTAINERS.md:10: @joan, who is not in the record: maintainer\n"
        f"{STAYS}"
        "Nothing was written. Change the record with `bylaws add`, `move` and `leave`, or by hand.\n",
    )
    assert (lantern / "governance.yaml").read_text() == before


def test_lists_that_disagree_are_findings_at_both_places(root_with: Maker) -> None:
    root = root_with(
        {
            "MAINTAINERS.md": "# Maintainers\n\n- Ada Lovelace (Acme) @ada\n",
            "docs/TEAM.md": "# Team\n",
            "docs/COMMITTERS.md": "# Committers\n\n- Ada King (Birch) @ada\n",
        }
    )
    code, output = ran(root, "adopt")
    assert code == 0
    assert "sources-disagree `ada` is called `Ada King` here, and `Ada Lovelace` in `MAINTAINERS.md`\n" in output
    assert "sources-disagree `ada` works for `Birch` here, and for `Acme` in `MAINTAINERS.md`\n" in output
    record = (root / "governance.yaml").read_text()
    assert "docs/COMMITTERS.md:3 says Ada King" in record
    assert "ada: {name: Ada Lovelace, affiliation: acme}" in record


def test_a_folder_without_documents_is_sent_to_init(root_with: Maker) -> None:
    root = root_with({"README.md": "# Lantern\n"})
    assert ran(root, "adopt") == (
        1,
        "There is no list of people here and no rule that can be read. Begin with `bylaws init`.\n",
    )
    assert not (root / "governance.yaml").exists()


@pytest.mark.parametrize(
    ("rule", "holds", "next_step"),
    [
        (
            "Three of us throw dice.",
            "It names the documents, and holds no rule yet.\n",
            "Write `ladder: {maintainer: {name: Maintainer}}`, then run `bylaws add @HANDLE --role maintainer`.\n",
        ),
        (
            "A committer may resign at any time.",
            "It holds 1 role, 1 statement about rules; each names its line.\n",
            "`bylaws add @HANDLE --role committer` adds someone.\n",
        ),
    ],
)
def test_a_record_without_people_says_how_to_add_them(root_with: Maker, rule: str, holds: str, next_step: str) -> None:
    root = root_with({"GOVERNANCE.md": f"# Lantern Governance\n\n{rule}\n"})
    assert ran(root, "adopt") == (
        0,
        "Read 1 document and 0 lists of people.\n"
        "wrote governance.yaml\n"
        f"{holds}"
        f"No list of people was found. {next_step}"
        "Look at it with `git diff`, then run `bylaws check`.\n",
    )


def test_init_beside_documents_points_to_adopt(lantern: Path) -> None:
    code, output = ran(lantern, "init", "--maintainer", "ada")
    assert code == 1
    assert output.startswith("GOVERNANCE.md:1:1: already-there `GOVERNANCE.md` and `MAINTAINERS.md` are here already\n")
    assert (
        "hint: run `bylaws adopt`, which reads what you have, or begin anew with `--template maintainers`\n" in output
    )
    assert not (lantern / "governance.yaml").exists()


def test_people_in_a_document_about_rules_have_seats(root_with: Maker) -> None:
    rules = """\
# Lantern Governance

## Team Members

| Team Member | GitHub ID | Affiliation |
| --- | --- | --- |
| Joan Clarke | [joan](https://github.com/joan) | Cedar |
"""
    root = root_with({"MAINTAINERS.md": MAINTAINERS, "GOVERNANCE.md": rules})
    ran(root, "adopt")
    record = (root / "governance.yaml").read_text()
    assert "  - {person: joan, role: member} # GOVERNANCE.md:7\n" in record
    named = "\nTeam members can be removed by a 2/3 majority vote.\n"
    root = root_with({"MAINTAINERS.md": MAINTAINERS, "GOVERNANCE.md": f"{rules}{named}"})
    (root / "governance.yaml").unlink(missing_ok=True)
    ran(root, "adopt")
    record = (root / "governance.yaml").read_text()
    assert "  - {person: joan, role: team-member} # GOVERNANCE.md:7\n" in record
    assert "    removal: {vote: two-thirds, by: unread} # GOVERNANCE.md:9\n" in record
    assert "  joan: {name: Joan Clarke, affiliation: cedar} # GOVERNANCE.md:7\n" in record


@pytest.mark.parametrize(
    ("sentence", "becoming"),
    [
        ("New maintainers must be nominated by an existing maintainer.", ", nomination_strength: must"),
        ("New maintainers should be nominated by an existing maintainer.", ", nomination_strength: should"),
        ("New maintainers are nominated by an existing maintainer.", ""),
    ],
)
def test_a_nomination_is_as_binding_as_the_sentence(sentence: str, becoming: str, root_with: Maker) -> None:
    root = root_with({"MAINTAINERS.md": MAINTAINERS, "GOVERNANCE.md": f"# Lantern Governance\n\n{sentence}\n"})
    ran(root, "adopt")
    line = f"    becoming: {{nominated_by: maintainer{becoming}, vote: unread}} # GOVERNANCE.md:3\n"
    assert line in (root / "governance.yaml").read_text()


def test_one_share_of_two_groups_is_two_kinds_with_a_name(root_with: Maker) -> None:
    rules = """\
# Lantern Governance

Removing a maintainer requires a two-thirds majority vote of all maintainers.
Most votes require a simple majority (>50%) of all active maintainers.
Changes to this document require a two-thirds majority of all active maintainers.
"""
    root = root_with({"MAINTAINERS.md": MAINTAINERS, "GOVERNANCE.md": rules})
    ran(root, "adopt")
    record = (root / "governance.yaml").read_text()
    assert record[record.index("voting:") :] == (
        "voting:\n"
        "  default: simple-majority # GOVERNANCE.md:4\n"
        "  electorate: maintainer # GOVERNANCE.md:4\n"
        "  kinds:\n"
        "    two-thirds: {passes: at least 2/3, of: all, open_for: unread} # GOVERNANCE.md:3\n"
        "    two-thirds-of-active:\n"
        "      passes: at least 2/3 # GOVERNANCE.md:5\n"
        "      name: two-thirds majority (active voters)\n"
        "      of: active # GOVERNANCE.md:5\n"
        "      open_for: unread\n"
        "    simple-majority: {passes: more than 1/2, of: active, open_for: unread} # GOVERNANCE.md:4\n\n"
        "amendments: {vote: two-thirds-of-active} # GOVERNANCE.md:5\n"
    )


# --- sections --------------------------------------------------------------------------------------------------------


def test_a_section_is_shown_beside_the_one_of_the_record(lantern: Path) -> None:
    ran(lantern, "adopt")
    code, output = ran(lantern, "adopt", "--section", "voting")
    assert code == 0
    assert output.startswith("GOVERNANCE.md, lines 22 to 29, `Voting`, as it stands:\n\n  While most business")
    assert output.endswith(
        "Only your text says:\n"
        "  GOVERNANCE.md:25: Votes are public, and nobody may vote twice.\n"
        "Read from your text, and said in other words; compare:\n"
        '  GOVERNANCE.md:23: While most business in Lantern is conducted by "lazy consensus", the Maintainers may '
        "need to vote.\n"
        "  GOVERNANCE.md:24: Any Maintainer may demand a vote be taken.\n"
        "  GOVERNANCE.md:29: Most votes require a simple majority of all Maintainers to succeed.\n"
        "To put the second in the place of the first, add `--switch` to `bylaws adopt --section voting`.\n"
    )
    assert (lantern / "GOVERNANCE.md").read_text() == GOVERNANCE


def test_all_that_would_go_is_told(root_with: Maker) -> None:
    """Sentences without a rule, items, rows and code, and what the record says in a section that stands nowhere."""
    voting = """\
We like short debates. Any maintainer may call for a vote.
Voting takes place at:

* **Discussions:** the category of the maintainers.

| Vote | Open for |
| ---- | -------- |
| Any  | a week   |

```text
+1 binding
```

Changes to this document require a two-thirds majority vote of the maintainers.
"""
    root = root_with({"MAINTAINERS.md": MAINTAINERS, "GOVERNANCE.md": f"# Lantern Governance\n\n## Voting\n\n{voting}"})
    ran(root, "adopt")
    _, output = ran(root, "adopt", "--section", "voting")
    assert output[output.index("Only your text") :] == (
        "Only your text says:\n"
        "  GOVERNANCE.md:5: We like short debates.\n"
        "  GOVERNANCE.md:8: Discussions: the category of the maintainers.\n"
        "  GOVERNANCE.md:10: | Vote | Open for |\n"
        "  GOVERNANCE.md:12: | Any  | a week   |\n"
        "  GOVERNANCE.md:15: +1 binding\n"
        "  GOVERNANCE.md:18: Changes to this document require a two-thirds majority vote of the maintainers. "
        "(the record says it in `changing-these-rules`)\n"
        "To put the second in the place of the first, add `--switch` to `bylaws adopt --section voting`.\n"
    )
    before = (root / "GOVERNANCE.md").read_text()
    assert ran(root, "adopt", "--section", "voting", "--switch") == (
        1,
        "GOVERNANCE.md:18: the record says this in `changing-these-rules`, which stands nowhere: "
        "Changes to this document require a two-thirds majority vote of the maintainers.\n"
        "Nothing was written. First give it a place, under a heading of yours:\n\n"
        "  <!-- bylaws:insert governance/changing-these-rules -->\n"
        "  <!-- bylaws:end governance/changing-these-rules -->\n",
    )
    assert (root / "GOVERNANCE.md").read_text() == before
    marks = (f"<!-- bylaws:{verb} governance/changing-these-rules -->\n" for verb in ("insert", "end"))
    place = "".join(["\n## Changes\n\n", *marks])
    (root / "GOVERNANCE.md").write_text(before + place)
    assert ran(root, "adopt", "--section", "voting", "--switch")[0] == 0
    assert ran(root, "render")[0] == 0
    assert (
        "Changes to these rules take a two-thirds majority of the maintainers.\n"
        in (root / "GOVERNANCE.md").read_text()
    )


def test_what_stands_in_the_same_words_is_not_told(root_with: Maker) -> None:
    text = "# Lantern Governance\n\n## Voting\n\nAny **maintainer** may call for a vote.\n"
    root = root_with({"MAINTAINERS.md": MAINTAINERS, "GOVERNANCE.md": text})
    ran(root, "adopt")
    _, output = ran(root, "adopt", "--section", "voting")
    assert "\nThe record says all of it, in the same words.\nTo put" in output


def test_of_several_sections_one_is_to_be_named(root_with: Maker) -> None:
    text = (
        "# L\n\n## Who has a vote\n\nAny maintainer may call for a vote.\n\n## Decision process\n\nBy lazy consensus.\n"
    )
    root = root_with({"MAINTAINERS.md": MAINTAINERS, "GOVERNANCE.md": text})
    ran(root, "adopt")
    assert ran(root, "adopt", "--section", "voting") == (
        2,
        "GOVERNANCE.md has several sections that may be meant: `Who has a vote` (line 3); `Decision process` (line 7). "
        "Name one with --heading",
    )
    assert ran(root, "adopt", "--section", "voting", "--heading", "Who has a vote")[0] == 0
    text += "\n## Voting\n\nVotes are public.\n"
    (root / "GOVERNANCE.md").write_text(text)
    assert ran(root, "adopt", "--section", "voting")[1].startswith("GOVERNANCE.md, lines 12 to 13, `Voting`")


def test_a_list_of_people_in_the_section_stays(root_with: Maker) -> None:
    """It is made from the record already, and the text of the section says nobody's name."""
    table = "| Name | GitHub |\n| --- | --- |\n| Joan Clarke | [joan](https://github.com/joan) |\n"
    text = "# Lantern Governance\n\n## Roles\n\nMaintainers may resign at any time.\n\n### Maintainers\n\n"
    root = root_with({"GOVERNANCE.md": f"{text}{table}"})
    ran(root, "adopt")
    before = (root / "GOVERNANCE.md").read_text()
    region = before[before.index("<!-- bylaws:insert list/maintainers") :]
    assert table in region
    _, output = ran(root, "adopt", "--section", "roles", "--heading", "Roles")
    assert "Joan" not in output[output.index("From the record") :]
    assert ran(root, "adopt", "--section", "roles", "--heading", "Roles", "--switch")[0] == 0
    after = (root / "GOVERNANCE.md").read_text()
    assert after.endswith(f"<!-- bylaws:end governance/roles -->\n\n{region}")
    assert ran(root, "render")[1].startswith("0 files written")


def test_comments_stay_and_headings_go_below_the_one_that_is_there(root_with: Maker) -> None:
    text = """\
# Lantern Governance

## People

### Roles

<!-- TODO: say more
about proxies -->

New maintainers are elected by a 2/3 majority vote of the existing maintainers.
Maintainers may resign at any time.
"""
    root = root_with({"MAINTAINERS.md": MAINTAINERS, "GOVERNANCE.md": text})
    ran(root, "adopt")
    assert ran(root, "adopt", "--section", "roles", "--switch")[0] == 0
    switched = (root / "GOVERNANCE.md").read_text()
    assert switched.count("<!-- TODO: say more\nabout proxies -->\n") == 1
    assert "\n#### Maintainer\n" in switched
    assert "\n### Maintainer\n" not in switched
    assert ran(root, "render")[1].startswith("0 files written")


def test_a_section_is_switched_and_its_anchors_stay(lantern: Path) -> None:
    ran(lantern, "adopt")
    (lantern / "README.md").write_text("See [ballots](GOVERNANCE.md#ballots) and [voting](GOVERNANCE.md#voting).\n")
    code, output = ran(lantern, "adopt", "--section", "voting", "--switch")
    assert (code, output) == (
        0,
        "GOVERNANCE.md:25: no longer said: Votes are public, and nobody may vote twice.\n"
        "GOVERNANCE.md: `Voting` is made from the record now. The heading and all anchors stay.\n",
    )
    text = (lantern / "GOVERNANCE.md").read_text()
    assert '## Voting\n\n<a id="ballots"></a>\n\n<!-- bylaws:insert governance/voting sha256:' in text
    assert text.endswith(GOVERNANCE[GOVERNANCE.index("## Modifying") :])
    assert text.startswith(GOVERNANCE[: GOVERNANCE.index("While most")])
    assert ran(lantern, "render")[1].startswith("0 files written, 2 unchanged.\n")
    assert "broken-anchor" not in ran(lantern, "check")[1]
    code, message = ran(lantern, "adopt", "--section", "voting", "--switch")
    assert (code, message) == (2, "the section `Voting` of GOVERNANCE.md is made from the record already")


@pytest.mark.parametrize(
    ("name", "meant"), [("votin", "voting"), ("amendments", "changing-these-rules"), ("channels", "communication")]
)
def test_a_section_that_is_not_there_is_named(lantern: Path, name: str, meant: str) -> None:
    ran(lantern, "adopt")
    code, message = ran(lantern, "adopt", "--section", name)
    assert (code, message) == (2, f"the record makes no section `{name}`: did you mean `{meant}`?")


def test_a_section_of_a_page_in_its_folder_and_of_one_of_several_bodies(root_with: Maker) -> None:
    def body(name: str, documents: str) -> str:
        return (
            f"project: {{id: {name}, name: Ours}}\nvoting: {{default: most, kinds: {{most: more than 1/2}}}}\n"
            f"documents: {{folder: {name}, {documents}}}\n"
        )

    by_hand = "governance: {path: RULES.md, by_hand: true}"
    page = "# Ours\n\n## Voting\n\nWe vote.\n"
    root = root_with({"data/a/governance.yaml": body("a", by_hand), "a/RULES.md": page})
    assert ran(root, "adopt", "--section", "voting")[1].startswith("a/RULES.md, lines 4 to 5, `Voting`,")
    root_with({"data/b/governance.yaml": body("b", by_hand), "b/RULES.md": page})
    assert ran(root, "adopt", "--section", "voting") == (
        2,
        "several bodies have a governance page that is written by hand: `a` and `b`",
    )
    root_with({"data/b/governance.yaml": body("b", "governance: {note: We vote}")})
    assert ran(root, "adopt", "--section", "voting", "--switch")[0] == 0
    assert "\n<!-- bylaws:insert a/governance/voting sha256:" in (root / "a/RULES.md").read_text()


# --- templates -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_template_is_sound_and_short(template: str, tmp_path: Path) -> None:
    assert ran(tmp_path, "init", "--template", template, "--name", "My Project", "--maintainer", "ada")[0] == 0
    text = (tmp_path / "governance.yaml").read_text()
    assert 30 <= text.count("\n") <= 60
    assert ran(tmp_path, "render")[0] == 0
    code, output = ran(tmp_path, "check")
    assert (code, output.partition(":")[2].splitlines()[0]) == (0, " no problems.")


# --- odd files -------------------------------------------------------------------------------------------------------


def test_line_ends_and_byte_order_marks_stay(root_with: Maker) -> None:
    text = "\ufeff# Maintainers\r\n- Ada Lovelace @ada\r\n- Grace Hopper @grace\r\nThe end"
    root = root_with({"lantern/MAINTAINERS.md": text.encode()}) / "lantern"
    assert ran(root, "adopt")[0] == 0
    after = (root / "MAINTAINERS.md").read_bytes().decode()
    assert [line for line in text.split("\r\n") if line not in after.split("\r\n")] == []
    assert "\n" not in after.replace("\r\n", "")
    assert ran(root, "render")[1].startswith("0 files written, 1 unchanged.\n")


@pytest.mark.parametrize(
    "files",
    [
        {"MAINTAINERS.md": b"# Maintainers\n\n- \xff\xfe @ada\n"},
        {"MAINTAINERS.md": b"", "GOVERNANCE.md": b""},
        {"MAINTAINERS": b"Ada Lovelace <ada@example.org> (@ada)\n"},
        {"OWNERS": b"approvers: [ada\n"},
        {"GOVERNANCE.md": b"# \x00 Governance\n\nAny maintainer may demand a vote be taken.\n"},
        {"MAINTAINERS.md": "# Maintainers\n\n- 李雷 @lilei (阿里)\n- {{ x }} @b\n- a: b #c @d\n".encode()},
        {"MAINTAINERS.md": b"# Maintainers\n\n| Name | GitHub |\n|---|---|\n| No | no |\n| 1234 | 1234 |\n"},
    ],
)
def test_odd_files_do_no_harm(root_with: Maker, files: dict[str, bytes]) -> None:
    root = root_with({f"lantern/{name}": text for name, text in files.items()}) / "lantern"
    code, output = ran(root, "adopt")
    assert code in (0, 1), output
    for name, text in files.items():
        kept = (root / name).read_bytes()
        assert [line for line in text.split(b"\n") if line not in kept.split(b"\n")] == []
    if code == 0:
        assert ran(root, "render")[0] == 0


# --- at a terminal ---------------------------------------------------------------------------------------------------


class Terminal:
    """Stands for `sys` where somebody sits at a terminal."""

    class stdin:  # noqa: N801
        @staticmethod
        def isatty() -> bool:
            return True


def test_at_a_terminal_it_asks_who_is_there(root_with: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    root = root_with({"lantern/GOVERNANCE.md": GOVERNANCE}) / "lantern"
    monkeypatch.setattr("bylaws.commands.adopt.sys", Terminal)
    code, output = ran(root, "adopt", typed="ada, @grace, no one\n")
    assert code == 0
    assert output.startswith("No list of people was found. GitHub handles of the maintainers: ")
    record = (root / "governance.yaml").read_text()
    assert (
        "seats:\n  - {person: ada, role: maintainer} # asked\n  - {person: grace, role: maintainer} # asked\n" in record
    )


def test_at_a_terminal_it_asks_before_documents_change(lantern: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bylaws.commands.adopt_told.sys", Terminal)
    code, output = ran(lantern, "adopt", typed="n\n")
    assert (code, output) == (
        1,
        "MAINTAINERS.md: lines 13 to 13 get two marks around them; they stay as they are.\n"
        "May these documents be changed? [Y/n]: n\nNothing was written.\n",
    )
    assert sorted(path.name for path in lantern.iterdir()) == sorted(PROJECT)
    assert ran(lantern, "adopt", "--yes")[0] == 0


def test_a_list_that_is_no_markdown_stays_as_it_is(root_with: Maker) -> None:
    people = "Ada Byron <ada@example.org> (@abyron) pkg:*\nGrace Moore <grace@example.org> (gmoore@) pkg:raft\n"
    root = root_with({"MAINTAINERS": f"# MAINTAINERS\n{people}"})
    assert ran(root, "adopt") == (
        0,
        "Read 0 documents and 1 list of people.\n"
        "wrote governance.yaml\n"
        "It holds 2 people, 1 role; each names its line.\n"
        "MAINTAINERS: this file stays as it is: a list is made from the record in Markdown only\n"
        "`bylaws add`, `move` and `leave` name the lines of such a list that are still to be edited.\n"
        "Look at it with `git diff`, then run `bylaws check`.\n",
    )
    record = (root / "governance.yaml").read_text()
    assert "  - {person: abyron, role: maintainer} # MAINTAINERS:2\n" in record
    assert "  - {person: gmoore, role: maintainer, scope: pkg-raft} # MAINTAINERS:3\n" in record
    code, output = ran(root, "leave", "@abyron")
    assert (code, "MAINTAINERS:2" in output) == (0, True)


def test_marks_of_an_earlier_record_are_used_again(root_with: Maker) -> None:
    root = root_with({"MAINTAINERS.md": "# Maintainers\n\n- Ada Byron (@abyron)\n- Grace Moore (@gmoore)\n\nThanks!\n"})
    assert ran(root, "adopt")[0] == 0
    first = (root / "MAINTAINERS.md").read_text()
    (root / "governance.yaml").unlink()
    (root / "MAINTAINERS.md").write_text(first.replace("- Grace Moore (@gmoore)\n", ""))
    assert ran(root, "adopt")[0] == 0
    assert (root / "MAINTAINERS.md").read_text().count("bylaws:insert") == 1
    assert ran(root, "check") == (
        0,
        "1 body, 0 pages: no problems.\n1 question is open; `bylaws check --open` lists it.\n",
    )
