"""Rules that documents say, as they stand in the record that `bylaws adopt` writes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from bylaws.cli import cli
from conftest import Maker

Adopted = Callable[[dict[str, str]], str]
LADDER = """\
# Contributor ladder

## Reviewer

Reviewers have the following privileges:

- Label issues

## Maintainer

A Maintainer must meet the responsibilities and requirements of a Reviewer, plus:

- Responsibilities include:
    - Review patches
- Requirements (one or several of the below):
    - Ten patches
    - Ten reviews

A Maintainer may resign at any time.

## Admin

Admins are responsible for:

- The keys

## Advisory Committee

Responsibilities:

- Advice
"""


@pytest.fixture
def adopted(root_with: Maker, tmp_path: Path) -> Adopted:
    """The record of a project with these documents."""

    def adopt(documents: dict[str, str]) -> str:
        root_with({f"lantern/{name}": text for name, text in documents.items()})
        found = CliRunner().invoke(cli, ["adopt", "--yes", str(tmp_path / "lantern")], standalone_mode=False)
        assert (found.exception, found.return_value) == (None, 0)
        return (tmp_path / "lantern/governance.yaml").read_text()

    return adopt


def _of(record: str, *keys: str) -> str:
    """The top-level keys of a record, as they are written."""
    blocks = record.split("\n\n")
    return "\n".join(block.rstrip() for key in keys for block in blocks if block.startswith(f"{key}:"))


def test_lists_of_a_ladder_stand_under_their_roles(adopted: Adopted) -> None:
    record = adopted({"CONTRIBUTOR_LADDER.md": LADDER})
    assert (
        _of(record, "ladder", "offices", "teams")
        == """\
ladder:
  reviewer:
    name: Reviewer
    privileges:
      - Label issues # CONTRIBUTOR_LADDER.md:7
    becoming: unread
  maintainer:
    name: Maintainer
    includes: {role: reviewer, inherits: [responsibilities, requirements]} # CONTRIBUTOR_LADDER.md:11
    responsibilities:
      - Review patches # CONTRIBUTOR_LADDER.md:14
    requirements:
      - any_of:
          - Ten patches # CONTRIBUTOR_LADDER.md:16
          - Ten reviews # CONTRIBUTOR_LADDER.md:17
    becoming: unread
    stepping_down: {any_time: true} # CONTRIBUTOR_LADDER.md:19
offices:
  admin:
    name: Admin
    responsibilities:
      - The keys # CONTRIBUTOR_LADDER.md:25
teams:
  advisory-committee:
    name: Advisory committee
    responsibilities:
      - Advice # CONTRIBUTOR_LADDER.md:31"""
    )


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("LanTern is run by its maintainers. Join LanTern at [lantern](https://github.com/x/lantern).", "LanTern"),
        ("LanTern grows.", "lantern"),  # said once, it may be a slip
    ],
)
def test_a_project_is_called_as_its_documents_spell_it(adopted: Adopted, sentence: str, name: str) -> None:
    rule = "New maintainers are elected by a 2/3 majority vote of all maintainers."
    assert f"  name: {name}\n" in adopted({"GOVERNANCE.md": f"# Governance\n\n{sentence}\n{rule}\n"})


def test_a_project_has_no_more_of_a_name_than_its_documents(root_with: Maker, tmp_path: Path) -> None:
    rule = "New maintainers are elected by a 2/3 majority vote of all maintainers."
    root_with({"lantern-io/GOVERNANCE.md": f"# Governance\n\nLantern is young. Join Lantern.\n{rule}\n"})
    CliRunner().invoke(cli, ["adopt", "--yes", str(tmp_path / "lantern-io")], standalone_mode=False)
    assert "  name: Lantern\n" in (tmp_path / "lantern-io/governance.yaml").read_text()


def test_values_are_named(adopted: Adopted) -> None:
    text = "# Lantern Governance\n\n## Values\n\n- **Open**: We talk in public.\n- **Fair**: Merit counts.\n"
    record = adopted({"GOVERNANCE.md": text})
    values = "  values:\n    Open: We talk in public # GOVERNANCE.md:5\n    Fair: Merit counts # GOVERNANCE.md:6\n"
    assert values in record


def test_a_list_of_the_ladder_goes_before_one_of_the_governance(adopted: Adopted) -> None:
    record = adopted(
        {
            "GOVERNANCE.md": "# Lantern Governance\n\n## Maintainer\n\nResponsibilities:\n\n- Care\n",
            "CONTRIBUTOR_LADDER.md": "# Ladder\n\n## Maintainer\n\nResponsibilities:\n\n- Review\n- Release\n",
        }
    )
    assert "- Review # CONTRIBUTOR_LADDER.md:7\n      - Release # CONTRIBUTOR_LADDER.md:8\n" in record
    assert "Care" not in record


WAYS = """\
# Lantern Governance

The current committers can be found in [COMMITTERS.md](COMMITTERS.md). Mail lantern-dev@lists.example.org for more.

## Becoming a Committer

Committer nominations are evaluated without prejudice to employer or demographics. New committers are nominated by an
existing reviewer or committer. New committers are elected by a two-thirds majority vote of the committers.

Committers who are selected will be granted the rights they need, and invited to the private list.

## Removing a Committer

Committers may also be removed after being inactive, failure to review, or other reasons. When a committer steps down,
they become an emeritus committer. Committers must have two-factor authentication enabled.

## Inactivity

- Inactivity is measured by:
    - Periods of no contributions for longer than 8 months
    - Periods of no communication for longer than 4 months
- Consequences of being inactive include:
    - Being asked to move to Emeritus status

## Code of Conduct

We follow the [CNCF Code of Conduct](https://github.com/cncf/foundation/blob/main/code-of-conduct.md). If the possible
violation is against one of the committers, that member will be recused. Such issues must be escalated to the
appropriate CNCF contact.

## Amendments

Amendments should be circulated in the community for comment for at least one week before voting.
"""

WAYS_RECORD = """\
ladder:
  reviewer: {name: Reviewer, becoming: unread}
  committer:
    name: Committer
    becoming: {neutral: true, nominated_by: {any_of: [reviewer, committer]}, vote: two-thirds} # GOVERNANCE.md:7, 8
    removal:
      grounds:
        - being inactive # GOVERNANCE.md:14
        - failure to review # GOVERNANCE.md:14
        - other reasons # GOVERNANCE.md:14
      vote: unread
    onboarding:
      - grant the rights they need # GOVERNANCE.md:10
      - invite the person to the private list # GOVERNANCE.md:10
    listed_in: COMMITTERS.md # GOVERNANCE.md:3
lifecycle:
  emeritus:
    when:
      - step down # GOVERNANCE.md:14
  inactivity:
    clocks:
      - {without: contributions, longer_than: 8 months} # GOVERNANCE.md:20
      - {without: communication, longer_than: 4 months} # GOVERNANCE.md:21
    effects:
      - {then: emeritus-offered} # GOVERNANCE.md:23
  stepping_down: unread
amendments: {discussion: at least 1 week, vote: unread} # GOVERNANCE.md:33
parties:
  cncf-contact: {name: the appropriate CNCF contact}
channels:
  lantern-dev:
    name: lantern-dev mailing list
    kind: mailing-list
    address: lantern-dev@lists.example.org # GOVERNANCE.md:3
    public: unread
    purpose: unread
code_of_conduct:
  follows: cncf # GOVERNANCE.md:27
  report_to: unread
  routes:
    - {about: committer, recused: true, escalates: cncf-contact} # GOVERNANCE.md:28
security:
  two_factor: committer # GOVERNANCE.md:15"""


def test_ways_in_and_out_stand_in_the_record(adopted: Adopted) -> None:
    record = adopted({"GOVERNANCE.md": WAYS})
    said = _of(record, "ladder", "lifecycle", "amendments", "parties", "channels", "code_of_conduct", "security")
    assert said == WAYS_RECORD


def test_who_decides_on_someone_with_sponsors_is_asked(adopted: Adopted) -> None:
    text = "# Ladder\n\n## Reviewer\n\n### Requirements\n\n- Sponsored by two committers\n- Ten patches\n"
    assert (
        _of(adopted({"CONTRIBUTOR_LADDER.md": text}), "ladder")
        == """\
ladder:
  reviewer:
    name: Reviewer
    requirements:
      - Ten patches # CONTRIBUTOR_LADDER.md:8
    becoming: {sponsors: {count: 2, role: committer}, vote: unread} # CONTRIBUTOR_LADDER.md:7
  committer: {name: Committer, becoming: unread}"""
    )


def test_a_lead_stands_beside_the_ladder_and_is_elected(adopted: Adopted) -> None:
    text = (
        "# Lantern Governance\n\nThe project lead is elected by Lantern maintainers. If a dispute still "
        "cannot be decided, "
        "the project lead has the final say.\n\n## Changes in Project Lead\n\nAnyone from the Lantern "
        "community can vote on "
        "the PR with either +1 or -1. The PR is opened no earlier than 6 weeks before the end of the term. "
        "The PR can only be merged after the end of the last project lead's "
        "term, with more +1 "
        "than -1 in the binding votes.\n"
    )
    record = adopted({"GOVERNANCE.md": text})
    assert _of(record, "offices", "decisions") == (
        """\
offices:
  project-lead:
    name: Project lead
    becoming:
      vote: simple-majority # GOVERNANCE.md:7
      by: maintainer # GOVERNANCE.md:3
      opens: at most 6 weeks before the term ends # GOVERNANCE.md:7
      takes_effect: after the term ends # GOVERNANCE.md:7
      may_vote_too: anyone # GOVERNANCE.md:7
decisions:
  disputes:
    what: Settle a dispute that nobody else could settle
    topic: conflicts
    by: project-lead # GOVERNANCE.md:3
    alone: true"""
    )


def test_an_empty_seat_is_filled_as_the_document_says(adopted: Adopted) -> None:
    text = (
        "# Lantern Governance\n\n## Steering Committee\n\n### Vacancies\n\nAny replacement member will serve out the "
        "remainder of the term.\n"
    )
    assert (
        _of(adopted({"GOVERNANCE.md": text}), "teams")
        == """\
teams:
  steering-committee:
    name: Steering committee
    vacancy:
      rest_of_term: true # GOVERNANCE.md:7"""
    )


def test_an_elected_committee_has_its_election_and_its_limits(adopted: Adopted) -> None:
    text = (
        "# Lantern Steering Committee (LSC)\n\nThe committee is elected annually. LSC members serve a 1-year term. "
        "Seats are held by individuals, not by their employers.\n\nNo more than two seats may be held by employees "
        "of the same company. If the results of an election result in more than two, the lowest vote getters from "
        "that company will be removed until two are left.\n\n## Elections\n\nElections are held with Condorcet "
        "ranking on CIVS. Candidates may self-nominate. One week before the election the call for nominations will "
        "be closed.\n\n## Officers\n\nThe LSC will appoint two election officers. Election officers will be eligible "
        "to vote.\n\n## Vacancies\n\nIf this fails to fill the seat, a special election will be held. Eligible "
        "voters from the last election will vote in the special election.\n"
    )
    assert _of(adopted({"GOVERNANCE.md": text}), "teams", "elections") == (
        """\
teams:
  steering-committee:
    name: Steering committee
    term: 1 year # GOVERNANCE.md:3
    cap:
      limit: 2 per organization # GOVERNANCE.md:5
      at_election:
        - The people of that organization with the fewest votes are taken off until the limit is met. # GOVERNANCE.md:5
    election: steering-committee-election
    vacancy:
      steps:
        - "If that does not fill the seat, a special election is held." # GOVERNANCE.md:17
    seat_owner: person # GOVERNANCE.md:3
elections:
  steering-committee-election:
    every: 1 year # GOVERNANCE.md:3
    method: condorcet # GOVERNANCE.md:9
    tool: CIVS # GOVERNANCE.md:9
    special_roll: last # GOVERNANCE.md:17
    voters: unread
    officers:
      count: 2 # GOVERNANCE.md:13
      conditions:
        - may vote # GOVERNANCE.md:13
    candidates: {self_nomination: true} # GOVERNANCE.md:9
    timetable: {nominations_close_before: 1 week} # GOVERNANCE.md:9"""
    )


def test_what_holds_for_votes_and_meetings(adopted: Adopted) -> None:
    text = (
        "# Lantern Governance\n\n## Meetings\n\nTime zones permitting, maintainers are expected to take part in the "
        "community meeting. The community meeting takes place every Monday at 15:00 UTC.\n\n## Lazy "
        "Consensus\n\nMost decisions are made by lazy consensus. Authors will give a time period of no less than "
        "four working days for comment.\n\n## Voting\n\nIdeally, all decisions are made by consensus. Most votes "
        "require a 2/3 majority. Two-thirds majority votes mean at least two-thirds of all existing maintainers.\n"
    )
    assert _of(adopted({"GOVERNANCE.md": text}), "voting", "meetings") == (
        """\
voting:
  aim: "Ideally, all decisions are made by consensus." # GOVERNANCE.md:13
  default: lazy-consensus # GOVERNANCE.md:9
  otherwise: two-thirds # GOVERNANCE.md:13
  kinds:
    lazy-consensus: {passes: no objection, open_for: at least 4 business days} # GOVERNANCE.md:9
    two-thirds: {passes: at least 2/3, of: all, open_for: unread} # GOVERNANCE.md:13
meetings:
  community-meeting:
    name: Community meeting
    when: every week on Monday # GOVERNANCE.md:5
    at: 15:00 # GOVERNANCE.md:5
    zone: UTC
    attendance: maintainer # GOVERNANCE.md:5
    zones_permitting: true # GOVERNANCE.md:5"""
    )


def test_steps_are_taken_but_for_those_that_are_rules(adopted: Adopted) -> None:
    text = (
        "# Lantern Contributor Ladder\n\n## Community Contributor\n\nSome possible forms of contribution are:\n\n- "
        "Write pages\n\n## Reviewer\n\nThe process for a Community Contributor to become a Reviewer is as "
        "follows:\n\n1. Open an issue\n2. At least two maintainers approve the request\n"
    )
    assert _of(adopted({"CONTRIBUTOR_LADDER.md": text}), "ladder") == (
        """\
ladder:
  community-contributor:
    name: Community contributor
    getting_started:
      - Write pages # CONTRIBUTOR_LADDER.md:7
    becoming: unread
  reviewer:
    name: Reviewer
    becoming:
      drawn_from: community-contributor # CONTRIBUTOR_LADDER.md:11
      approvals: [{passes: at least 2 votes, by: maintainer}] # CONTRIBUTOR_LADDER.md:14
      vote: unread
      steps:
        - Open an issue # CONTRIBUTOR_LADDER.md:13
  maintainer: {name: Maintainer, becoming: unread}"""
    )


def test_committees_and_what_they_do(adopted: Adopted) -> None:
    text = (
        "# Lantern Governance\n\n## Steering Committee\n\n### Charter\n\n- Set the plan\n\n### "
        "Decisions\n\nDecisions are made in meetings when a quorum of the members are present and may pass with at "
        "least half the members of the committee supporting it.\n\n## Code of Conduct Committee\n\nThe Steering "
        "Committee selects three people to be on the Code of Conduct Committee. Members of the committee do not "
        "need to be members of Lantern.\n\n## CNCF resources\n\nAny Maintainer may suggest a request for CNCF "
        "resources. A simple majority of Maintainers approves the request.\n\n## Maintainers\n\nThey can merge "
        "their own patches or patches from others.\n\nPrivileges:\n\n- Label issues\n"
    )
    assert _of(adopted({"GOVERNANCE.md": text}), "ladder", "teams", "decisions") == (
        """\
ladder:
  maintainer:
    name: Maintainer
    privileges:
      - Merge their own patches or patches from others # GOVERNANCE.md:23
      - Label issues # GOVERNANCE.md:27
    becoming: unread
teams:
  steering-committee:
    name: Steering committee
    powers:
      - Set the plan # GOVERNANCE.md:7
    decides: {vote: half} # GOVERNANCE.md:11
  conduct-committee: {name: Code of Conduct Committee, size: 3, appointed_by: steering-committee, outsiders: true} \
# GOVERNANCE.md:15
decisions:
  cncf-resources:
    what: Request resources from the CNCF
    proposed_by: maintainer # GOVERNANCE.md:19
    vote: simple-majority # GOVERNANCE.md:19"""
    )


def test_whose_votes_are_welcome_and_who_gets_more_time(adopted: Adopted) -> None:
    text = (
        "# Lantern Governance\n\n## Voting\n\nA vote requires a simple majority to pass. Each maintainer gets a "
        "binding vote. Non-binding votes from the community are encouraged.\n\n## Maintainer\n\nIf they are "
        "unresponsive for >4 months, they will be automatically removed unless a 2/3 majority of the other "
        "maintainers agrees to extend the period.\n"
    )
    assert _of(adopted({"GOVERNANCE.md": text}), "ladder", "voting") == (
        """\
ladder:
  maintainer:
    name: Maintainer
    becoming: unread
    inactivity:
      clocks:
        - {without: contributions, longer_than: 4 months} # GOVERNANCE.md:9
      effects:
        - {then: removed} # GOVERNANCE.md:9
      extended_by: {vote: two-thirds} # GOVERNANCE.md:9
voting:
  default: simple-majority # GOVERNANCE.md:5
  electorate: maintainer # GOVERNANCE.md:5
  may_vote_too: anyone # GOVERNANCE.md:5
  kinds:
    two-thirds: {passes: at least 2/3, open_for: unread} # GOVERNANCE.md:9
    simple-majority: {passes: more than 1/2, open_for: unread} # GOVERNANCE.md:5"""
    )


def test_small_changes_and_votes_that_end_early(adopted: Adopted) -> None:
    text = (
        "# Lantern Governance\n\n## Voting\n\nA vote requires a simple majority to pass. A vote may be closed early if "
        "enough votes have come in one way so that further votes cannot change the decision.\n\n## Governance changes"
        "\n\nAny change requires a 2/3 majority. Editorial changes may be made by lazy consensus.\n"
    )
    assert _of(adopted({"GOVERNANCE.md": text}), "voting", "amendments") == (
        """\
voting:
  default: simple-majority # GOVERNANCE.md:5
  closes: certain # GOVERNANCE.md:5
  kinds:
    two-thirds: {passes: at least 2/3, open_for: unread} # GOVERNANCE.md:9
    lazy-consensus: {passes: no objection, open_for: unread} # GOVERNANCE.md:9
    simple-majority: {passes: more than 1/2, open_for: unread} # GOVERNANCE.md:5
amendments: {vote: two-thirds, editorial: lazy-consensus} # GOVERNANCE.md:9"""
    )


def test_a_limit_on_the_votes_of_organizations_holds_for_every_vote(adopted: Adopted) -> None:
    """It is said once, also where a document calls its votes those of organizations."""
    rules = (
        "# Governance\n\nMaintainers are elected by a 2/3 majority organization vote.\n\n"
        "All changes in Governance require a simple majority vote of the maintainers.\n\n"
        "Each company or organization receives one organization vote.\n"
    )
    record = adopted({"GOVERNANCE.md": rules, "MAINTAINERS.md": "# Maintainers\n\n- Ada Moss (@ada-moss)\n"})
    assert record.count("votes_per_organization") == 1
    assert "  votes_per_organization: 1 vote # GOVERNANCE.md:7\n" in _of(record, "voting")


@pytest.mark.parametrize(
    ("who", "expected"),
    [("a Steering Committee", "  removes: unread\n  removal:\n"), ("its Maintainers", "  removal:\n")],
)
def test_whom_a_rule_on_removal_is_for_is_asked_where_a_committee_governs(
    adopted: Adopted, who: str, expected: str
) -> None:
    """Without an answer it would be for those who govern, and so for no level of the ladder."""
    rules = f"# Lantern Governance\n\nLantern is governed by {who}, which meets each month.\n"
    ladder = (
        "# Contributor Ladder\n\n## Involuntary Removal\n\nInvoluntary removal/demotion of a contributor happens at"
        " times. This may include repeated patterns of inactivity, and/or a violation of the code.\n"
    )
    files = {"GOVERNANCE.md": rules, "CONTRIBUTOR_LADDER.md": ladder, "MAINTAINERS.md": "# Maintainers\n\n- @ada\n"}
    assert f"lifecycle:\n{expected}    grounds:\n" in adopted(files)


LEAVING = """\
# Governance

## Maintainers

New maintainers must be nominated by an existing maintainer and must be elected by a 2/3 majority of maintainers.
{maintainer}

## Reviewers

New reviewers must be nominated by an existing maintainer and must be elected by a 2/3 majority of maintainers.
{reviewer}
"""


@pytest.mark.parametrize(
    ("maintainer", "reviewer", "of_all", "of_one"),
    [
        (
            "A maintainer may resign at any time.",
            "A reviewer may resign at any time.",
            "  stepping_down: {any_time: true} # GOVERNANCE.md:6\n",
            "",
        ),
        (
            "A maintainer may resign at any time.",
            "",
            "",
            "    stepping_down: {any_time: true} # GOVERNANCE.md:6\n",
        ),
        (
            "A maintainer may resign at any time.",
            "A reviewer may resign by notifying the maintainers.",
            "",
            "    stepping_down:\n      steps:\n        - notify the maintainers # GOVERNANCE.md:11\n",
        ),
    ],
)
def test_stepping_down_stands_where_it_holds(
    adopted: Adopted, maintainer: str, reviewer: str, of_all: str, of_one: str
) -> None:
    record = adopted({"GOVERNANCE.md": LEAVING.format(maintainer=maintainer, reviewer=reviewer)})
    assert of_all in _of(record, "lifecycle") + "\n"
    assert of_one in _of(record, "ladder") + "\n"
    assert ("stepping_down:" in _of(record, "lifecycle")) == bool(of_all)
    assert ("stepping_down:" in _of(record, "ladder")) == bool(of_one)


def test_a_document_of_which_nothing_is_understood_has_a_record(adopted: Adopted) -> None:
    assert (
        adopted(
            {"GOVERNANCE.md": "# Lantern Governance\n\nWe talk until we agree, and the oldest of us breaks ties.\n"}
        )
        == """\
# Read from the documents of the project by `bylaws adopt`. A comment names the line that says a value;
# `unread` is what may well be said, in words that were not understood: look it up when you come to it.
project:
  id: lantern
  name: Lantern # GOVERNANCE.md:1

# These documents stay as they are. Lists of people in them are made from this record, in their place.
documents:
  governance: {path: GOVERNANCE.md, by_hand: true}
  without: [maintainers, ladder, conduct, meetings, charter]

lifecycle:
  inactivity: unread
  removal: unread
  stepping_down: unread
  emeritus: unread

amendments: unread
"""
    )


def test_members_of_a_committee_hold_a_seat_of_it(adopted: Adopted) -> None:
    record = adopted(
        {
            "GOVERNANCE.md": "# Lantern Governance\n\n## Project management committee\n\n"
            "The current committee members and their GitHub handles are:\n\n"
            "* Ada Byron (abyron)\n* Grace Moore (gmoore)\n"
        }
    )
    assert (
        _of(record, "people", "seats", "teams")
        == """\
people:
  abyron: {name: Ada Byron} # GOVERNANCE.md:7
  gmoore: {name: Grace Moore} # GOVERNANCE.md:8
seats:
  - {person: abyron, role: management-committee} # GOVERNANCE.md:7
  - {person: gmoore, role: management-committee} # GOVERNANCE.md:8
teams:
  management-committee: {name: Management Committee}"""
    )


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("lantern-maintainers@googlegroups.com", "unread"),
        ("lantern-private@googlegroups.com", "false"),
        ("cncf-lantern-maintainers@lists.cncf.io", "false"),
    ],
)
def test_whether_a_list_is_public_is_not_guessed(adopted: Adopted, address: str, public: str) -> None:
    record = adopted({"GOVERNANCE.md": f"# Lantern Governance\n\nProposals can be sent to `{address}`.\n"})
    assert f"    public: {public}\n" in _of(record, "channels") + "\n"


def test_a_bound_on_the_votes_for_one_office_holds_for_no_other_vote(adopted: Adopted) -> None:
    rules = (
        "# Governance\n\nMost votes require a simple majority of all Maintainers to succeed.\n\n"
        "## Changes in Project Lead\n\nThe PR can only be merged after the end of the last project lead's term, with "
        "more +1 than -1 in the binding votes.\n\n"
        "No organization should have more binding votes than 1/6 of the total number of maintainers.\n"
    )
    record = adopted({"GOVERNANCE.md": rules, "MAINTAINERS.md": "# Maintainers\n\n- Ada Moss (@ada-moss)\n"})
    assert "becoming: {vote: simple-majority-of-cast-with-a-bound, " in record
    assert _of(record, "voting") == (
        """\
voting:
  default: simple-majority # GOVERNANCE.md:3
  electorate: maintainer # GOVERNANCE.md:3
  kinds:
    simple-majority-of-cast-with-a-bound:
      passes: more than 1/2 # GOVERNANCE.md:7
      name: simple majority (votes cast)
      of: cast # GOVERNANCE.md:7
      votes_per_organization: at most 1/6 # GOVERNANCE.md:9
      open_for: unread
    simple-majority: {passes: more than 1/2, of: all, open_for: unread} # GOVERNANCE.md:3"""
    )


@pytest.mark.parametrize(
    ("sentence", "then"),
    [
        ("Maintainers who have not taken part for 9 months are automatically removed from the team.", "removed"),
        ("Inactivity for 9 months leads to a removal vote by other maintainers.", "may-be-removed"),
    ],
)
def test_what_follows_a_silence_is_as_certain_as_the_document_says(adopted: Adopted, sentence: str, then: str) -> None:
    rules = f"# Governance\n\n## Maintainers\n\n{sentence}\n"
    record = adopted({"GOVERNANCE.md": rules, "MAINTAINERS.md": "# Maintainers\n\n- Ada Moss (@ada-moss)\n"})
    assert f"        - {{then: {then}}} # GOVERNANCE.md:5\n" in record, record


def test_decisions_that_begin_alike_and_others_who_help_are_all_kept(adopted: Adopted) -> None:
    rules = (
        "# Governance\n\nThe following decisions require a 2/3 majority of the maintainers:\n\n- Open a new forum\n"
        "- Open a new forum thread\n\n## CNCF Resources\n\nA simple majority of Maintainers approves the request. The "
        "Maintainers may also choose to delegate working with the CNCF to other people.\n"
    )
    record = adopted({"GOVERNANCE.md": rules, "MAINTAINERS.md": "# Maintainers\n\n- @ada-moss\n"})
    lines = [line.partition(" #")[0].strip() for line in _of(record, "decisions").splitlines()]
    assert [line for line in lines if line.startswith(("open-", "what: Open", "delegation"))] == [
        "open-a-new-forum:",
        "what: Open a new forum",
        "open-a-new-forum-2:",
        "what: Open a new forum thread",
        "delegation: The Maintainers may also choose to delegate working with the CNCF to other people.",
    ]


def test_votes_nominations_and_reports_have_their_places(adopted: Adopted) -> None:
    """A place takes the reports that are sent to its address; one that is a known meeting is no channel."""
    rules = (
        "# Governance\n\nA new Maintainer must be proposed by an existing maintainer by sending a message to [the dev "
        "list](https://lists.example/dev).\n\n## Voting\n\nMost votes require a simple majority of all Maintainers to "
        "succeed. A vote can be taken on the dev list, or on the private mailing list (keepers@lists.example) for "
        "security or conduct matters. Votes may also be taken at the developer meeting.\n\nThe developer meeting takes "
        "place every Monday.\n\nAll PRs must receive approval from at least one maintainer prior to merging.\n"
    )
    conduct = (
        "# Code of Conduct\n\nWe follow the [CNCF Code of Conduct](https://github.com/cncf/foundation/blob/main/"
        "code-of-conduct.md). Please contact keepers@lists.example in order to report violations of it.\n"
    )
    files = {"GOVERNANCE.md": rules, "CODE_OF_CONDUCT.md": conduct, "MAINTAINERS.md": "# Maintainers\n\n- @ada-moss\n"}
    record = adopted(files)
    assert _of(record, "voting", "decisions", "meetings", "channels", "code_of_conduct") == (
        """\
voting:
  default: simple-majority # GOVERNANCE.md:7
  electorate: maintainer # GOVERNANCE.md:7
  kinds:
    1-approval: {name: one approval, passes: at least 1 vote, article: none} # GOVERNANCE.md:11
    simple-majority: {passes: more than 1/2, of: all, open_for: unread} # GOVERNANCE.md:7
  venues:
    - dev-list # GOVERNANCE.md:7
    - {channel: keepers, subjects: [security, conduct]} # GOVERNANCE.md:7
    - developer-meeting # GOVERNANCE.md:7
decisions:
  merge-a-change:
    what: Merge a change
    topic: contributions
    vote: 1-approval # GOVERNANCE.md:11
    by: maintainer
meetings:
  developer-meeting:
    name: Developer meeting
    when: every week on Monday # GOVERNANCE.md:9
channels:
  dev-list:
    name: dev list # GOVERNANCE.md:3
    kind: mailing-list
    url: https://lists.example/dev # GOVERNANCE.md:3
    public: unread
  keepers:
    name: private mailing list # GOVERNANCE.md:7
    kind: mailing-list
    address: keepers@lists.example # GOVERNANCE.md:7
    public: false
    purpose: Reports about conduct
code_of_conduct:
  follows: cncf # CODE_OF_CONDUCT.md:3
  report_to: keepers # CODE_OF_CONDUCT.md:3"""
    )
    assert "nominate_in: dev-list" in record


def test_a_supermajority_of_which_no_document_says_the_number_gets_none(adopted: Adopted) -> None:
    text = (
        "# Lantern Governance\n\nNew maintainers are elected by a supermajority of the maintainers.\n\n"
        "Changes to this document may be approved by a 2/3 vote of the maintainers.\n"
    )
    record = adopted({"GOVERNANCE.md": text, "MAINTAINERS.md": "# Maintainers\n\n- Ada Quill (@ada)\n"})
    assert _of(record, "voting") == (
        "voting:\n  kinds:\n"
        "    supermajority: {passes: supermajority, open_for: unread}"
        " # GOVERNANCE.md:3; no document says what a supermajority is\n"
        "    two-thirds: {passes: at least 2/3, open_for: unread} # GOVERNANCE.md:5"
    )


@pytest.mark.parametrize(
    ("more", "by"),
    [
        ("", "unread"),
        (
            "\n## Voting\n\nIn all cases, all and only Maintainers are eligible to vote.\n",
            "{role: maintainer, excluding: [subject]}",
        ),
    ],
)
def test_who_removes_members_of_a_team_is_asked_where_no_document_says_it(adopted: Adopted, more: str, by: str) -> None:
    """Those who govern would be a guess; where a document says who has a vote, it is these."""
    rules = (
        "# Governance\n\n## Triage team\n\nTeam members can be removed by majority vote on the list. For this vote, "
        f"the member in question is not eligible to vote.\n{more}"
    )
    files = {"GOVERNANCE.md": rules, "MAINTAINERS.md": "# Maintainers\n\n- Ada Moss (@ada-moss)\n"}
    assert f"removal: {{vote: simple-majority, by: {by}}} # GOVERNANCE.md:5\n" in adopted(files)


MEMBERS = """\
# Lantern Governance

## Team members

Team members can be removed by a 2/3 majority vote of all team members.

The current team members are:

- Ada Byron ([Acme](https://acme.example))
- Grace Moore ([Birch](https://birch.example))
"""


def test_people_without_accounts_are_read_where_rules_stand(adopted: Adopted) -> None:
    record = adopted({"GOVERNANCE.md": MEMBERS})
    assert (
        _of(record, "people", "seats")
        == """\
people:
  ada-byron: {name: Ada Byron, affiliation: acme, handle: none} # GOVERNANCE.md:9; the list gives no account
  grace-moore: {name: Grace Moore, affiliation: birch, handle: none} # GOVERNANCE.md:10; the list gives no account
seats:
  - {person: ada-byron, role: team-member} # GOVERNANCE.md:9
  - {person: grace-moore, role: team-member} # GOVERNANCE.md:10"""
    )
    assert "  lists:\n    team-members:\n      of: team-member # GOVERNANCE.md:9\n" in record


def test_an_introduction_names_many_who_hold_nothing(adopted: Adopted) -> None:
    record = adopted({"GOVERNANCE.md": "# Lantern Governance\n\nWe agree.\n", "README.md": MEMBERS})
    assert "people:" not in record
