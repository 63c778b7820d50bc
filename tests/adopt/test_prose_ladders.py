"""What a ladder lists under its roles: which lists are taken, item by item, and which are left alone."""

from __future__ import annotations

import pytest

from bylaws.adopt.prose import statements
from bylaws.markdown.reading import read

TAKEN: dict[str, tuple[str, list[str]]] = {
    "lists below words": (
        "## Reviewer\n\n* Responsibilities include:\n    * Read the guide\n    * Review patches.\n"
        "* Requirements:\n    * Has found three bugs\n* Additional privileges:\n    * May label issues\n",
        [
            "privileges.reviewer: May label issues",
            "requirements.reviewer: Has found three bugs",
            "responsibilities.reviewer: Read the guide | Review patches",
        ],
    ),
    "one of several": (
        "## Contributor\n\n- Requirements (one or several of the below):\n  - Reports bugs\n  - Writes pages\n",
        ["requirements.contributor (any): Reports bugs | Writes pages"],
    ),
    "one of several by a sentence": (
        "## Contributor\n\n### Requirements\n\nContributors help in one or more of the following ways.\n\n"
        "- Report bugs\n- Write pages\n",
        ["requirements.contributor (any): Report bugs | Write pages"],
    ),
    "lists below headings": (
        "## Org Member\n\n### Requirements\n\n- Two patches\n\n### Responsibilities and privileges\n\n"
        "- Answers questions\n- May be assigned to issues\n",
        [
            "privileges.org-member: May be assigned to issues",
            "requirements.org-member: Two patches",
            "responsibilities.org-member: Answers questions",
        ],
    ),
    "lists below bold words": (
        "### Member\n\n**Responsibilities**\n\n* Triage issues.\n\n**Requirements:**\n\n* A patch; and\n* a friend.\n",
        ["requirements.member: A patch | a friend", "responsibilities.member: Triage issues"],
    ),
    "a sentence that leads": (
        "## Admins\n\nAdmins are expected to:\n\n- Keep the keys\n\nAdmins have the following additional "
        "capabilities:\n\n- Full access\n",
        ["privileges.admin: Full access", "responsibilities.admin: Keep the keys"],
    ),
    "who is meant by they": (
        "## Stewardship\n\nMaintainers look after all of it. They have two main responsibilities:\n\n"
        "+ Review\n+ Release\n",
        ["responsibilities.maintainer: Review | Release"],
    ),
    "a role in the heading of the list": (
        "## Expectations from Committers\n\n- Read the mail\n\n## Responsibilities of the SIG Lead\n\n- Chair\n",
        ["responsibilities.committer: Read the mail", "responsibilities.sig-lead: Chair"],
    ),
    "what it takes": (
        "## Becoming a Maintainer\n\nTo become a Maintainer you need to demonstrate the following:\n\n* commitment:\n"
        "    * take part for 5 months,\n    * review 9 patches;\n* good will\n",
        ["requirements.maintainer: commitment: take part for 5 months; review 9 patches | good will"],
    ),
    "the name of the project": (
        "## Lantern Maintainers\n\nThe Lantern maintainers are responsible for:\n\n- The brand\n",
        ["responsibilities.maintainer: The brand"],
    ),
    "words in between": (
        "## Approver\n\n### Requirements\n\nThe following apply to the part for which one would be an "
        "approver:\n\n- Ten reviews\n",
        ["requirements.approver: Ten reviews"],
    ),
    "links and marks": (
        "## Member\n\nRequirements:\n\n- Has **read** the [guide](https://x.example) and\n  the `FAQ`\n",
        ["requirements.member: Has read the [guide](https://x.example) and the FAQ"],
    ),
    "links by labels": (
        "## Member\n\nRequirements:\n\n- Has read the [Guide] and the [rules][law]\n- Keeps [this](#here) in [mind]\n\n"
        "[guide]: GUIDE.md\n[law]: https://x.example/law\n",
        [
            "requirements.member: Has read the [Guide](GUIDE.md) and the [rules](https://x.example/law) | Keeps this in "
            "[mind]",
        ],
    ),
    "an address": (
        "## Member\n\nRequirements:\n\n- Reads <https://x.example/a>\n",
        ["requirements.member: Reads https://x.example/a"],
    ),
    "a committee": (
        "The Steering Committee's responsibilities include:\n\n- Settle disputes\n",
        ["responsibilities.steering-committee: Settle disputes"],
    ),
    "what an active holder should do": (
        "An active maintainer should:\n\n* Answer questions\n",
        ["responsibilities.maintainer: Answer questions"],
    ),
    "ways to take part": (
        "## Community Contributor\n\nSome possible forms of contribution are:\n\n- Write pages\n- Give talks\n",
        ["getting_started.community-contributor: Write pages | Give talks"],
    ),
    "steps": (
        "## Reviewer\n\nThe process for a Member to become a Reviewer is as follows:\n\n1. Open an issue\n2. Wait a week\n",
        ["becoming.reviewer.drawn_from = member", "becoming.reviewer.steps: Open an issue | Wait a week"],
    ),
    "values of a project and its leadership": (
        "The Lantern project and its leadership embrace the following values:\n\n* **Open**: We talk.\n* **Fair**: We listen.\n",
        ["values: Open: We talk | Fair: We listen"],
    ),
    "tasks right below a role": (
        "## Roles\n\n### 1. Project Lead\n\n- Provide the vision\n- Represent the project\n",
        ["responsibilities.project-lead: Provide the vision | Represent the project"],
    ),
    "what can be shown": (
        "## Becoming a Maintainer\n\nTo become a Maintainer you need to demonstrate that you care. This can include one or more of the "
        "following:\n\n* Ten patches\n* Ten reviews\n",
        ["requirements.maintainer (any): Ten patches | Ten reviews"],
    ),
    "a checklist": (
        "## Approvers\n\n**Checklist before becoming an Approver**\n\n- Two patches\n- Sponsored by two maintainers\n",
        ["becoming.approver.sponsors = 2", "requirements.approver: Two patches | Sponsored by two maintainers"],
    ),
    "words between": (
        "## Owners\n\n**Duties**\n\nThe following duties apply to their part.\n\n- Review\n",
        ["responsibilities.owner: Review"],
    ),
    "what users do": (
        "## User\n\nCommon user activities include:\n\n* Using it\n\n## Contributor\n\nContributions can take many forms, "
        "including:\n\n* Talks\n",
        ["getting_started.contributor: Talks", "getting_started.user: Using it"],
    ),
    "roles on GitHub": (
        "| Project Role | GitHub Role |\n| --- | --- |\n| Approver | Write |\n| Friend | Read |\n",
        ["access.approver = write"],
    ),
    "where roles are defined": (
        "| Role | Defined by |\n| --- | --- |\n| Approver | [CODEOWNERS](x) in GitHub |\n| Member | OWNERS or CODEOWNERS |\n",
        ["listed.approver = CODEOWNERS"],
    ),
    "lists in lists in lists": (
        "## Member\n\nRequirements:\n\n- Has done one of the following:\n  - Patches,\n  - Reviews of two kinds:\n    - Of code.\n    - Of "
        "pages.\n",
        ["requirements.member: Has done one of the following: Patches; Reviews of two kinds (Of code; Of pages)"],
    ),
    "what a list says right below a role": (
        "## Reviewer\n\nYou are expected to:\n\n- Answer\n\nThey can:\n\n- Label issues\n\n### More\n\nThey can:\n\n- Fly\n",
        ["privileges.reviewer: Label issues", "responsibilities.reviewer: Answer"],
    ),
    "criteria": (
        "## Org Members\n\nMembers are known people who meet the following criteria, which are judged by us:\n\n- Two patches\n",
        ["requirements.org-member: Two patches"],
    ),
    "letters of a committee": (
        "The Steering Committee (SC) decides. Based on that, the SC is responsible for:\n\n- The plan\n",
        ["responsibilities.steering-committee: The plan"],
    ),
    "a charter": (
        "## Steering Committee\n\n### Charter\n\n1. Set the plan.\n1. Keep the keys.\n",
        ["powers.steering-committee: Set the plan | Keep the keys"],
    ),
    "powers before another paragraph": (
        "The following responsibilities and powers belong to the Steering Committee.\n\nOthers write code.\n\n* Set the plan.\n",
        ["powers.steering-committee: Set the plan"],
    ),
    "tasks that can be passed on": (
        "The Steering Committee is responsible for the following tasks, any of which may be delegated to somebody else:\n\n* Talk\n",
        ["responsibilities.steering-committee: Talk"],
    ),
    "a process": (
        "## Process for becoming a maintainer\n\n* Tell us\n* Wait\n",
        ["becoming.maintainer.steps: Tell us | Wait"],
    ),
    "membership": (
        "To be eligible for membership in the Steering Committee, you must:\n\n- Use it\n",
        ["requirements.steering-committee: Use it"],
    ),
    "values with a dash": (
        "## Principles\n\n* Open - We talk.\n* Fair - We listen.\n",
        ["values: Open: We talk | Fair: We listen"],
    ),
    "a level in a title": ("## Level 2: Reviewer\n\nDuties:\n\n- Review\n", ["responsibilities.reviewer: Review"]),
    "a table of roles": (
        "| Role | Responsibilities | Requirements | Defined by |\n| --- | --- | --- | --- |\n"
        "| [Member](#m) | Helps others | Two patches<br>A sponsor | The team |\n| **Approver** | Reviews | n/a | OWNERS |\n",
        [
            "listed.approver = OWNERS",
            "requirements.member: Two patches | A sponsor",
            "responsibilities.approver: Reviews",
            "responsibilities.member: Helps others",
        ],
    ),
    "a table that sums up": (
        "| Role | Duties |\n| --- | --- |\n| Member | Helps |\n\n## Member\n\nResponsibilities:\n\n- Help others\n",
        ["responsibilities.member: Help others"],
    ),
    "items with a subject": (
        "## Member\n\nRequirements:\n\n- You must know the code\n\nResponsibilities and privileges:\n\n- "
        "They can label issues\n"
        "- They will answer\n",
        [
            "privileges.member: Label issues",
            "requirements.member: Must know the code",
            "responsibilities.member: Answer",
        ],
    ),
    "values": (
        "## Values\n\n* **Open**: We talk in public.\n* **Fair**: Merit counts.\n",
        ["values: Open: We talk in public | Fair: Merit counts"],
    ),
    "roles that build on others": (
        "## Reviewer\n\nA Reviewer must meet the responsibilities and has the requirements of an Org Member, plus:\n\n"
        "## Lead\n\nLeads have all the rights, responsibilities and requirements of a Reviewer, plus:\n",
        ["includes.lead = reviewer", "includes.reviewer = org-member (responsibilities, requirements)"],
    ),
}

LEFT = {
    "a list about nobody": "## Releases\n\nRequirements:\n\n- A tag\n",
    "a list about something else": "## Reviewer\n\nHow to get in touch:\n\n- By mail\n",
    "words that are no role": "## Adding Maintainers\n\n### Requirements\n\n- A pull request\n",
    "a list of lists": "## Member\n\nResponsibilities:\n\n- Chairs:\n  - Duties:\n    - Chair\n",
    "an item that is a page": f"## Member\n\nResponsibilities:\n\n- {'Read and ' * 90}write\n",
    "people right below a role": "## Maintainers\n\n- Ada Lovelace (@ada)\n- Grace Hopper (@grace)\n",
    "sentences right below a role": "## Maintainers\n\n- Maintainers are elected\n- Review patches\n",
    "lists of roles in a list": "## Board members\n\nDuties:\n\n- Chairs:\n  - Duties:\n    - Talk\n",
    "the charter of nobody": "## Charter\n\n- Set the plan\n",
    "ways to take part in a role that is given": "## Approver\n\nSome forms of contribution are:\n\n- Write pages\n",
    "tasks below another heading": "## Approver\n\n### Officers of elections\n\nThey are responsible for:\n\n- Ballots\n",
    "a table of people": "| Role | Name |\n| --- | --- |\n| Member | Ada |\n",
    "one of one": "## Member\n\nRequirements (any of the following):\n\n- A patch\n",
    "a comment": "## Member\n\n<!--\n### Requirements\n\n- A patch\n-->\n",
    "code": "## Member\n\n```\n### Requirements\n\n- A patch\n```\n",
    "values without names": "## Principles\n\n- We talk in public\n- We are fair\n",
    "values of another kind": "## Values\n\nThese are the values of the setting:\n\n- **on**: It is on.\n",
}


def _said(text: str, path: str = "LADDER.md") -> list[str]:
    said = []
    for fact in statements(read(path, f"# Lantern Contributor Ladder\n\n{text}")):
        of = f" ({fact.of})" if fact.of else ""
        items = " | ".join(item.text for item in fact.items)
        said.append(f"{fact.key}{of}: {items}" if items else f"{fact.key} = {fact.value}{of}")
    return sorted(said)


@pytest.mark.parametrize("case", TAKEN)
def test_lists_under_roles_are_taken(case: str) -> None:
    text, said = TAKEN[case]
    assert _said(text) == said


@pytest.mark.parametrize("case", LEFT)
def test_other_lists_are_left(case: str) -> None:
    assert _said(LEFT[case]) == []


def test_principles_of_conduct_are_no_values_of_the_project() -> None:
    assert _said("## Values\n\n* **Open**: We talk.\n* **Fair**: We listen.\n", "CODE_OF_CONDUCT.md") == []


def test_each_item_knows_its_line() -> None:
    text = "# L\n\n## Member\n\nRequirements:\n\n- One\n  more line\n- Two\n"
    (fact,) = statements(read("L.md", text))
    assert [(item.text, item.place.line) for item in fact.items] == [("One more line", 7), ("Two", 9)]


def test_odd_characters_and_long_lines_are_read_at_once() -> None:
    odd = "## Member\n\nRequirements:\n\n- Has read \ue0007\ue001 [this](https://x.example)\n"
    assert _said(odd) == ["requirements.member: Has read 7 [this](https://x.example)"]
    assert _said(f"| Role | Duties |\n{'-' * 5000} x\n| Member | Helps |\n") == []
    assert _said(f"| Role | Duties |\n{'-- ' * 2000}x\n| Member | Helps |\n") == []
