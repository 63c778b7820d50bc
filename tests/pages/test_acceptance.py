"""Every fact of the documents that bylaws was made for stands on a page of the body that it is about.

W: WasmEdge's governance, K: Kmesh's governance, C: the charter of the Wasm working group, M: wasmCloud's governance.
Each row says what the source rules, and the words in which a page says it.
"""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
G, P, L, D, E, C = (
    "GOVERNANCE.md",
    "MAINTAINERS.md",
    "CONTRIBUTOR_LADDER.md",
    "CODE_OF_CONDUCT.md",
    "MEETINGS.md",
    "CHARTER.md",
)

WASMEDGE = [
    ("W1 name, level, foundation", G, "# WasmEdge Runtime Governance"),
    (
        "W1 name, level, foundation",
        G,
        "It has been a [Cloud Native Computing Foundation (CNCF)](https://www.cncf.io) sandbox project since",
    ),
    ("W1 code of conduct", G, "https://github.com/cncf/foundation/blob/main/code-of-conduct.md"),
    ("W3 openness", G, "- **Openness:** "),
    ("W4 fairness", G, "- **Fairness:** "),
    ("W5 community", G, "- **Community over Product or Company:** "),
    ("W6 inclusivity", G, "- **Inclusivity:** "),
    ("W7 participation", G, "- **Participation:** "),
    ("W8 three levels", L, "Reviewers contribute regularly and help with issues and pull requests."),
    (
        "W8 three levels",
        L,
        "Committers look after a specific area: one code base, several related ones, a service such as a",
    ),
    ("W8 three levels", L, "Maintainers are responsible for the health of the project as a whole."),
    (
        "W8 scope kinds",
        L,
        "Committers look after a specific area: one code base, several related ones, a service such as a website",
    ),
    ("W9 ladder", G, "[contributor ladder](CONTRIBUTOR_LADDER.md)"),
    (
        "W10 new projects",
        G,
        "Open a [GitHub issue](https://github.com/WasmEdge/WasmEdge/issues) in any existing WasmEdge project.",
    ),
    ("W10 discussion", G, "Allow about 3 to 5 business days for discussion, depending on how much people have to say."),
    ("W10 where raised", G, "A maintainer of that project calls the vote."),
    ("W11 meeting", E, "The developer meeting takes place on the first Tuesday of every month."),
    (
        "W11 attendance",
        G,
        "The maintainers are expected to attend the monthly [developer meeting](MEETINGS.md#dev-meeting),",
    ),
    (
        "W12 closed meetings",
        G,
        "The maintainers also hold closed meetings to discuss security reports and Code of Conduct reports.",
    ),
    ("W12 who calls", G, "Any maintainer should call one as soon as such a report arrives."),
    ("W12 who is invited", G, "All maintainers must be invited, except anyone who is accused."),
    ("W13 resources", G, "Any maintainer may propose to ask the CNCF for resources, on the"),
    ("W13 simple majority", P, "| Simple majority of the maintainers | 3 of 5 |"),
    ("W13 delegation", G, "whom the CNCF then adds to its maintainer list for that task."),
    (
        "W14 private list",
        G,
        "The maintainers handle reports of Code of Conduct violations on the [private maintainer mailing",
    ),
    (
        "W14 a maintainer is involved",
        G,
        "If a report involves a maintainer, the maintainers instead appoint two of their number to work with",
    ),
    ("W15 appointed", G, "The maintainers appoint the Security Response Team, which handles all security reports."),
    ("W15 may be everyone", G, "It may consist of the maintainers themselves."),
    ("W15 at least two", G, "Otherwise, it has at least two members, drawn from the contributors."),
    ("W15 review", G, "The maintainers review the team's membership at least once a year."),
    ("W15 policy", G, "[security policy](https://github.com/WasmEdge/WasmEdge/blob/master/SECURITY.md)"),
    ("W16 lazy consensus", G, "By default, the maintainers decide by lazy consensus"),
    ("W17 developer list", E, "[wasmedge@googlegroups.com](mailto:wasmedge@googlegroups.com)"),
    (
        "W17 private list",
        G,
        "Votes on security and conduct matters may also be held on the [private maintainer mailing",
    ),
    ("W17 GitHub", E, "[GitHub issues](https://github.com/WasmEdge/WasmEdge/issues)"),
    ("W18 simple majority", G, "| Simple majority | More than half of all maintainers | At least 3 days |"),
    ("W18 reviewers", G, "| Appoint or remove a reviewer | Simple majority |"),
    ("W18 conflicts", G, "Settle a conflict"),
    ("W19 two thirds", G, "| Two-thirds majority | At least two thirds of all maintainers | At least 5 days |"),
    ("W19 repositories", G, "| Create a repository or subproject | Two-thirds majority |"),
    (
        "W19 documentation",
        G,
        "| Change the documentation in the [`docs/`](https://github.com/WasmEdge/WasmEdge/tree/master/docs)",
    ),
    ("W19 committers", G, "| Appoint or remove a committer or maintainer | Two-thirds majority |"),
    ("W19 maintainers", G, "| Appoint or remove a committer or maintainer | Two-thirds majority |"),
    ("W20 demand", G, "Any maintainer may call for a vote."),
    ("W21 window", G, "| Two-thirds majority | At least two thirds of all maintainers | At least 5 days |"),
    ("W22 quorum", G, "There is no quorum: these are shares of all maintainers"),
    ("W23 record", G, "Every vote and its outcome must be recorded."),
    ("W24 tie", G, "A tied vote fails."),
    ("W25 computed", P, "| National Tsing Hua University | 1 | 20% |"),
    (
        "W26 commitment",
        G,
        "A healthy open source community does not depend on a single vendor, and WasmEdge is working toward",
    ),
    ("W26 plan", G, "promote qualified people from other organizations, starting with our reviewers and committers."),
    ("W27 target", G, "Our target is that no organization holds more than half of the maintainer seats; see [where we"),
    ("W27 today", P, "Second State is above the [target](GOVERNANCE.md#vendor-neutrality) for the seats of one"),
    ("W28 interim", G, "- discuss every major decision in public, in a way that makes it easy to take part"),
    ("W28 roadmap", G, "- open a public issue for every change to the roadmap before anyone works on it"),
    ("W29 report", G, "We report on our progress every quarter."),
    ("W29 feedback", G, "We welcome the community's comments on this approach."),
    ("W30 amendments", P, "| Two-thirds majority of the maintainers | 4 of 5 |"),
    (
        "W30 covers",
        G,
        "Changes to this document and its supporting documents take a two-thirds majority of",
    ),
    ("W31 credit", G, "These rules are based on [the CNCF template for maintainer-led"),
    (
        "OWNER.md maintainers",
        P,
        "| HanWen Tsao | [grorge123](https://github.com/grorge123) | National Tsing Hua University |",
    ),
    ("OWNER.md committers", P, "| Shreyas Atre | [SAtacker](https://github.com/SAtacker) | SRA VJTI |"),
    (
        "OWNER.md reviewers",
        P,
        "| 叶坚白 | [gusye1234](https://github.com/gusye1234) | University of Science and Technology of China |",
    ),
    ("ladder: 30 contributions a year", L, "- Make at least 30 GitHub contributions a year, as counted by DevStats"),
    ("ladder: 2 pull requests", L, "    - 2 accepted pull requests"),
    ("ladder: 5 reviews", L, "    - 5 reviewed pull requests"),
    ("ladder: 10 issues", L, "    - 10 issues resolved and closed"),
    ("ladder: 3 months", L, "- Has been active for at least 3 months"),
    (
        "ladder: a third approves",
        L,
        "At least one third of the reviewers, committers and maintainers approve the pull request.",
    ),
    (
        "ladder: half approves",
        L,
        "At least half of the reviewers, committers and maintainers of the affected project approve the pull",
    ),
    ("ladder: 120 hours", L, "- Can spend at least 120 hours a month on the project"),
    ("ladder: consent", L, "The nominee accepts all requirements in a comment on the pull request."),
    ("ladder: permissions", L, "- Have admin access to the WasmEdge/WasmEdge repository"),
    (
        "ladder: inactivity",
        L,
        "You are considered inactive after more than 12 months without contributions, or after more than 12",
    ),
    ("ladder: removal", L, "The maintainers may remove someone from a role, or move them to a lower level instead"),
    ("conduct: contact", D, "- the [CNCF Code of Conduct Committee](https://www.cncf.io/conduct/committee/),"),
    ("meeting: link", E, "- [Join the meeting](https://us06web.zoom.us/j/89156807241"),
]

KMESH = [
    (
        "K1 name and description",
        G,
        "[Kmesh](https://kmesh.net) is a fast, low-overhead data plane for service meshes, built on eBPF and",
    ),
    ("K3 values", G, "- **Participation:** "),
    ("K4 roles elsewhere", P, "[Community membership](community-membership.md) describes each role"),
    ("K5 governing body in lower case", G, "The approvers govern Kmesh"),
    ("K5 may change", G, "As the project grows, that may change; an elected steering committee is one option."),
    ("K6 meeting", G, "The community meeting takes place every other Thursday at 16:00 China Standard Time (UTC+8)."),
    ("K7 closed meetings", G, "All approvers must be invited, except anyone who is accused."),
    (
        "K8 the foundation handles reports",
        G,
        "The [CNCF Code of Conduct Committee](https://www.cncf.io/conduct/committee/) handles reports of",
    ),
    (
        "K8 a contributor who is not involved",
        G,
        "If the committee needs help from the project, the approvers appoint one contributor who is not",
    ),
    ("K9 security team", G, "The approvers appoint the Security Response Team, which handles all security reports."),
    ("K9 policy", G, "security-team/SECURITY.md"),
    ("K10 lazy consensus, linked", G, "[lazy consensus](https://community.apache.org/committers/lazyConsensus.html)"),
    (
        "K11 list",
        G,
        "- [Developer mailing list](https://groups.google.com/forum/#!forum/kmesh): development and questions",
    ),
    ("K11 private venue", G, "Votes on security and conduct matters take place in a closed meeting."),
    ("K12 demand", G, "if any approver demands a vote"),
    (
        "K13 default",
        G,
        "If no decision is reached, or if any approver demands a vote, the approvers decide by a simple majority",
    ),
    ("K13 simple majority", P, "| Simple majority of the approvers | 4 of 7 |"),
    (
        "K13 two thirds",
        G,
        "Where these rules ask for a two-thirds majority, it takes at least two thirds of all approvers.",
    ),
    ("K14 amendments", P, "| Two-thirds majority of the approvers | 5 of 7 |"),
    ("ladder as a table", "community-membership.md", "| Role | Sponsored by | Time in the previous role |"),
    ("ladder: sponsors", "community-membership.md", "3 owners"),
    ("ladder: two factors", "community-membership.md", "- Two-factor authentication on your GitHub account"),
    ("ladder: 2 months", "community-membership.md", "Approver for at least 2 months"),
    ("ladder: no objection", "community-membership.md", "- No objection from any owner"),
    ("maintainers", P, "| Zengzeng Yao | [YaoZengzeng](https://github.com/YaoZengzeng) | Huawei |"),
]

WASMCLOUD = [
    ("between 2 and 9", "CONTRIBUTION_LADDER.md", "There are two to nine org maintainers."),
    ("drawn from project maintainers", "CONTRIBUTION_LADDER.md", "**Requirements:** Is already a project maintainer."),
    (
        "anyone may nominate",
        "CONTRIBUTION_LADDER.md",
        "Anyone with at least 1 contribution to a repository of the wasmCloud organization may nominate a",
    ),
    ("nominations for 3 weeks", "CONTRIBUTION_LADDER.md", "nominations are open for 3 weeks."),
    ("elected by two thirds", P, "of the org maintainers | 5 of 7 |"),
    (
        "unresponsive",
        "CONTRIBUTION_LADDER.md",
        "An org maintainer is considered inactive after more than three months without responses.",
    ),
    ("the others may extend", "CONTRIBUTION_LADDER.md", "unless the other org maintainers extend the period by a"),
    ("onboarding", "CONTRIBUTION_LADDER.md", "Objections may be raised for 7 days."),
    ("leave", "CONTRIBUTION_LADDER.md", "You may take a leave of absence; no reason is needed."),
    (
        "emeritus after 6 months",
        "CONTRIBUTION_LADDER.md",
        "If no one has heard from you for six months during a leave, you may be moved to [emeritus",
    ),
    ("emeritus is permanent", "CONTRIBUTION_LADDER.md", "Their names stay listed unless they ask to be removed."),
    ("conduct by super-majority", G, "| Enforce the Code of Conduct after a violation |"),
    (
        "removal by super-majority",
        G,
        "| Remove a project maintainer | The org maintainers | Super majority; a vote is required |",
    ),
    ("governance by super-majority", G, "Changes to "),
    (
        "licenses by simple majority",
        G,
        "| Change licensing or other intellectual property, including new logos and new wordmarks | The org",
    ),
    (
        "subprojects by simple majority",
        G,
        "| Add, archive or remove a subproject | The org maintainers | Simple majority; a vote is required |",
    ),
    (
        "funds by simple majority",
        G,
        "| Spend project or CNCF funds on anything that the CNCF deems “not cheap and easy” | The",
    ),
    ("two scopes", G, "| Decide matters of a single project | The project maintainers of that"),
    ("recusal", G, "The org maintainer involved takes no part in handling it."),
    ("licenses", G, "The documentation is licensed under the [Creative Commons Attribution"),
    ("groups", P, "GitHub team: `@wasmCloud/wash-maintainers`."),
    ("independent", P, "| Lucas Fontes | [lxfontes](https://github.com/lxfontes) | Independent |"),
    ("emeritus people", P, "| Steve Schoettler | [stevelr](https://github.com/stevelr) |"),
    ("lists elsewhere", P, "- [wadm](https://github.com/wasmCloud/wadm/blob/main/MAINTAINERS.md)"),
]

CHARTER = [
    ("C1 title", C, "# WebAssembly (Wasm) Working Group Charter"),
    ("C1 parent", C, "is part of [TAG Runtime](https://github.com/cncf/tag-runtime)."),
    ("C2 background", C, "## Background\n\nWebAssembly, or Wasm for short, is a compact binary instruction format"),
    ("C3 primary", C, "Its primary mission is to make Wasm a first-class choice for running such workloads."),
    (
        "C3 secondary",
        C,
        "Its secondary mission is to bring Wasm to all cloud native projects and keep improving its support there.",
    ),
    ("C3 means", C, "To that end, it aims to support adoption with resources, best practices and tools"),
    ("C4 scope", C, "- **Interoperability:** "),
    ("C4 scope", C, "- **Voice of cloud native users:** "),
    ("C5 deliverables", C, "- **Vertical use cases:** "),
    ("C6 results", C, "See [the wasi-cloud interfaces](https://github.com/WebAssembly/wasi-cloud-core)."),
    ("C7 runtimes", C, "**Runtimes (CNCF projects):**"),
    ("C7 a note", C, "- [Kuasar](https://github.com/kuasar-io/kuasar): A container runtime engine for Kubernetes"),
    ("C7 others", C, "- [SpiderLightning (Slight)](https://github.com/deislabs/spiderlightning)"),
    ("C8 operations", C, "(https://github.com/cncf/toc/blob/main/.archive/cncf-tags.md)"),
    ("C9 TAG liaisons", P, "Ricardo Aravena"),
    ("C10 TOC liaison", P, "Nikhita Raghunath"),
    ("C11 chairs", P, "David Justice"),
    ("C12 technical leaders", P, "Angel M Miguel"),
    ("C13 meeting", E, "The community meeting takes place every other Tuesday at 17:00 Central European Time."),
    (
        "C14 notes",
        E,
        "- [Notes and agenda](https://docs.google.com/document/d/1d6PvdCuKbSdcuXG2M9fBSDQPTPfHYA0PPDTM2plbH3I)",
    ),
    ("C14 chat", C, "(https://cloud-native.slack.com/archives/C056EDRH4PJ)"),
    ("C14 list", C, "(https://lists.cncf.io/g/cncf-tag-runtime)"),
    ("C15 contributors", C, "- [Tiejun Chen](https://github.com/TiejunChina/)"),
]

ROWS = [
    *(("wasmedge", *row) for row in WASMEDGE),
    *(("kmesh", *row) for row in KMESH),
    *(("wasmcloud", *row) for row in WASMCLOUD),
    *(("wg-wasm", *row) for row in CHARTER),
]


@pytest.mark.parametrize(("body", "row", "page", "words"), ROWS, ids=[f"{row[0]}-{row[1]}" for row in ROWS])
def test_the_page_says_it(body: str, row: str, page: str, words: str) -> None:
    text = (ROOT / "governance" / body / page).read_text(encoding="utf-8")
    assert words in text, row


def test_w2_the_ten_titles_of_wasmedge_stand_in_their_order() -> None:
    text = (ROOT / "governance/wasmedge/GOVERNANCE.md").read_text(encoding="utf-8")
    titles = [line.removeprefix("## ") for line in text.splitlines() if line.startswith("## ")]
    assert titles == [
        "Values",
        "Maintainers Structure",
        "Meetings",
        "CNCF Resources",
        "Code of Conduct Enforcement",
        "Security Response Team",
        "Voting",
        "Vendor Neutrality",
        "Modifications",
        "Credits",
    ]


def test_k2_the_seven_titles_of_kmesh_stand_in_their_order() -> None:
    text = (ROOT / "governance/kmesh/GOVERNANCE.md").read_text(encoding="utf-8")
    titles = [line.removeprefix("## ") for line in text.splitlines() if line.startswith("## ")]
    assert titles == [
        "Values",
        "Membership",
        "Meetings",
        "Code of Conduct",
        "Security Response Team",
        "Voting",
        "Modifying this Charter",
    ]


@pytest.mark.parametrize("body", ["wasmedge", "kmesh", "wasmcloud", "wg-wasm"])
def test_every_governing_document_reaches_the_code_of_conduct(body: str) -> None:
    canonical = "https://github.com/cncf/foundation/blob/main/code-of-conduct.md"
    links = (f"]({canonical})", "](CODE_OF_CONDUCT.md)", "](GOVERNANCE.md#code-of-conduct)")
    pages = {page.name: page.read_text(encoding="utf-8") for page in (ROOT / "governance" / body).glob("*.md")}
    assert any(canonical in text for text in pages.values())
    others = ("index.md", "people.md", "SECURITY.md", "ADOPTERS.md", "APPLICATION.md")
    governing = [name for name in pages if name not in (P, E, *others)]
    assert [name for name in governing if name != D and not any(link in pages[name] for link in links)] == []


@pytest.mark.parametrize("body", ["wasmedge", "kmesh", "wasmcloud", "wg-wasm"])
def test_no_page_names_a_personal_address(body: str) -> None:
    import re

    allowed = re.compile(r"@(?:lists\.cncf\.io|googlegroups\.com|cncf\.io|wasmcloud\.com)$|^kmesh\.net@gmail\.com$")
    found = {
        address
        for page in (ROOT / "governance" / body).glob("*.md")
        for address in re.findall(r"[\w.+-]+@[\w.-]+\.\w+", page.read_text(encoding="utf-8"))
        if not allowed.search(address)
    }
    assert found == set()
