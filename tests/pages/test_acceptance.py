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
    ("W1 name, level, foundation", G, "It is a sandbox project of the [Cloud Native Computing Foundation (CNCF)]"),
    ("W1 code of conduct", G, "https://github.com/cncf/foundation/blob/main/code-of-conduct.md"),
    ("W3 openness", G, "- **Openness:** "),
    ("W4 fairness", G, "- **Fairness:** "),
    ("W5 community", G, "- **Community over Product or Company:** "),
    ("W6 inclusivity", G, "- **Inclusivity:** "),
    ("W7 participation", G, "- **Participation:** "),
    (
        "W8 three levels",
        G,
        "[reviewer](CONTRIBUTOR_LADDER.md#reviewer), [committer](CONTRIBUTOR_LADDER.md#committer) and"
        " [maintainer](CONTRIBUTOR_LADDER.md#maintainer).",
    ),
    ("W8 scope kinds", L, "one code base, several related ones, a service such as a website, or work that supports"),
    ("W9 ladder", G, "The [contributor ladder](CONTRIBUTOR_LADDER.md) describes"),
    ("W10 new projects", G, "Open an issue in any project that the organization already has."),
    ("W10 discussion", G, "The matter is discussed for about 3 to 5 business days."),
    ("W10 where raised", G, "Any maintainer of the project in which it was raised does this."),
    ("W11 meeting", G, "The developer meeting takes place on the first Tuesday of every month."),
    ("W11 gap", G, "The time and the time zone are not stated."),
    ("W11 attendance", G, "The maintainers are expected to take part, as far as their time zones allow."),
    ("W12 closed meetings", G, "Closed meetings are held for security reports and reports about the Code of Conduct."),
    ("W12 who calls", G, "Any maintainer calls one as soon as such a report comes in."),
    ("W12 who is invited", G, "All maintainers are invited, except anyone who is accused."),
    ("W13 resources", G, "**Ask the CNCF for resources:** Any maintainer may propose this."),
    ("W13 simple majority", G, "The maintainers decide by simple majority (3 of 5 votes today)."),
    ("W13 delegation", G, "the CNCF then puts them on its maintainer list for this task."),
    ("W14 private list", G, "The maintainers handle reports in private, in the [private maintainer mailing list]"),
    (
        "W14 a maintainer is involved",
        G,
        "If a maintainer is involved, the maintainers name two maintainers to work with the CNCF",
    ),
    ("W15 appointed", G, "The maintainers appoint the Security Response Team, which handles all reports."),
    ("W15 may be everyone", G, "It may consist of the maintainers themselves."),
    ("W15 at least two", G, "If others are appointed, it has at least 2 members."),
    ("W15 review", G, "Its membership is reviewed at least once a year."),
    ("W15 policy", G, "[security policy](https://github.com/WasmEdge/WasmEdge/blob/master/SECURITY.md)"),
    ("W16 lazy consensus", G, "Most decisions are taken by lazy consensus"),
    ("W17 developer list", G, "[wasmedge@googlegroups.com](mailto:wasmedge@googlegroups.com)"),
    (
        "W17 private list",
        G,
        "cncf-wasmedge-runtime-maintainers@lists.cncf.io): only on security matters and conduct matters",
    ),
    ("W17 GitHub", G, "- [GitHub issues](https://github.com/WasmEdge/WasmEdge/issues)"),
    ("W18 simple majority", G, "| simple majority | more than 1/2 of all 5 maintainers: 3 votes | at least 3 days |"),
    (
        "W18 reviewers",
        G,
        "| Appoint or remove a reviewer | The maintainers | simple majority | 3 of 5 | at least 3 days |",
    ),
    ("W18 conflicts", G, "| Settle a conflict | The maintainers | simple majority | 3 of 5 | at least 3 days |"),
    ("W19 two thirds", G, "| two-thirds majority | at least 2/3 of all 5 maintainers: 4 votes | at least 5 days |"),
    ("W19 repositories", G, "| Create a repository or a subproject | The maintainers | two-thirds majority | 4 of 5 |"),
    (
        "W19 documentation",
        G,
        "| Change the documentation (WasmEdge/docs) | The maintainers | two-thirds majority | 4 of 5 |",
    ),
    ("W19 committers", G, "| Appoint or remove a committer | The maintainers | two-thirds majority | 4 of 5 |"),
    ("W19 maintainers", G, "| Appoint or remove a maintainer | The maintainers | two-thirds majority | 4 of 5 |"),
    ("W20 demand", G, "Any maintainer may ask for a vote at any time."),
    ("W21 window", G, "two-thirds majority | at least 2/3 of all 5 maintainers: 4 votes | at least 5 days"),
    ("W22 quorum", G, "- **Quorum:** none; what counts is the share of everybody who may vote."),
    ("W23 record", G, "- **Record:** we record every vote and its outcome. Where is not stated."),
    ("W24 tie", G, "- **Tie:** when as many vote for as against, the proposal fails."),
    ("W25 computed", G, "2 organizations: Second State (4) and National Tsing Hua University (1)."),
    ("W26 commitment", G, "An open source community is healthy when no single vendor carries it."),
    ("W26 plan", G, "first of all from among the reviewers and committers"),
    ("W27 target", G, "Target: one organization holds at most 1/2 of the maintainer seats."),
    ("W27 today", G, "Today Second State holds 4 of 5 (80 %), which is above the target."),
    ("W28 interim", G, "- Discuss every major decision in public"),
    ("W28 roadmap", G, "- Open a public issue for every change of the roadmap"),
    ("W29 report", G, "We report on our progress every quarter."),
    ("W29 feedback", G, "Comments of the community on this approach are welcome."),
    ("W30 amendments", G, "takes a two-thirds majority of the maintainers (4 of 5 votes today)."),
    ("W30 covers", G, "A change of the governance document and the documents that support it"),
    ("W31 credit", G, "These rules build on [the CNCF template"),
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
        "At least half of the reviewers, committers and maintainers of the area concerned approve the pull request.",
    ),
    ("ladder: 120 hours", L, "- Can spend at least 120 hours a month on the project"),
    ("ladder: consent", L, "The nominee accepts all requirements in a comment on the pull request."),
    ("ladder: permissions", L, "- Have admin access to the WasmEdge/WasmEdge repository"),
    ("ladder: inactivity", L, "You are considered inactive after more than 12 months without contributions, or after"),
    (
        "ladder: removal",
        L,
        "This takes the [vote](GOVERNANCE.md#decisions) listed for the role.",
    ),
    ("conduct: contact", D, "[conduct@cncf.io](mailto:conduct@cncf.io), which answers within three business days"),
    ("meeting: link", E, "- [Join the meeting](https://us06web.zoom.us/j/89156807241"),
]

KMESH = [
    (
        "K1 name and description",
        G,
        "Kmesh is a fast data plane for service meshes that costs little overhead, built on eBPF",
    ),
    ("K3 values", G, "- **Participation:** "),
    ("K4 roles elsewhere", G, "[Community membership](community-membership.md) describes each role in Kmesh"),
    ("K5 governing body in lower case", G, "The approvers govern Kmesh"),
    ("K5 may change", G, "As the project grows, that may change; an elected steering committee is one option."),
    ("K6 meeting", G, "The community meeting takes place every 2 weeks on Thursday at 16:00 (Asia/Shanghai time)."),
    ("K7 closed meetings", G, "All approvers are invited, except anyone who is accused."),
    ("K8 the foundation handles reports", G, "Reports are handled by the CNCF Code of Conduct Committee."),
    (
        "K8 a contributor who is not involved",
        G,
        "The approvers name one person who has no part in the matter to work with the CNCF",
    ),
    ("K9 security team", G, "The approvers appoint the Security Response Team, which handles all reports."),
    ("K9 policy", G, "(https://github.com/kmesh-net/community/blob/main/security-team/SECURITY.md)"),
    ("K10 lazy consensus, linked", G, "[lazy consensus](https://community.apache.org/committers/lazyConsensus.html)"),
    ("K11 list", G, "- The [developer mailing list](https://groups.google.com/forum/#!forum/kmesh)"),
    ("K11 private venue", G, "- The closed meeting: only on security matters and conduct matters"),
    ("K12 demand", G, "Any approver may ask for a vote at any time."),
    (
        "K13 default",
        G,
        "A vote that is asked for, or that is needed because there is no agreement, is decided by simple majority",
    ),
    ("K13 simple majority", G, "| simple majority | more than 1/2 of all 7 approvers: 4 votes |"),
    ("K13 two thirds", G, "| two-thirds majority | at least 2/3 of all 7 approvers: 5 votes |"),
    ("K14 amendments", G, "takes a two-thirds majority of the approvers (5 of 7 votes today)."),
    ("ladder as a table", "community-membership.md", "| Role | Sponsored by | Time in the previous role |"),
    (
        "ladder: sponsors",
        "community-membership.md",
        "| [Owner](#owner) | 3 owners | Maintainer for at least 2 months |",
    ),
    ("ladder: two factors", "community-membership.md", "- Two-factor authentication on your GitHub account"),
    ("ladder: 2 months", "community-membership.md", "| 2 owners | Approver for at least 2 months |"),
    ("ladder: no objection", "community-membership.md", "- No objection from any owner"),
    ("maintainers", P, "| Zengzeng Yao | [YaoZengzeng](https://github.com/YaoZengzeng) | Huawei |"),
]

WASMCLOUD = [
    ("between 2 and 9", "CONTRIBUTION_LADDER.md", "There are two to nine org maintainers."),
    ("drawn from project maintainers", "CONTRIBUTION_LADDER.md", "- Is already a project maintainer\n"),
    (
        "anyone may nominate",
        "CONTRIBUTION_LADDER.md",
        "Anyone with at least 1 contribution to a repository of the wasmCloud organization may nominate",
    ),
    ("nominations for 3 weeks", "CONTRIBUTION_LADDER.md", "Nominations are open for 3 weeks."),
    (
        "elected by two thirds",
        "CONTRIBUTION_LADDER.md",
        "The org maintainers vote on the nomination, which takes a [super majority]",
    ),
    (
        "unresponsive",
        "CONTRIBUTION_LADDER.md",
        "is considered inactive after more than three months without responses.",
    ),
    (
        "the others may extend",
        "CONTRIBUTION_LADDER.md",
        "They lose the role, unless the other org maintainers extend the period by a [super majority]",
    ),
    ("onboarding", "CONTRIBUTION_LADDER.md", "Objections are possible for 7 days."),
    ("leave", "CONTRIBUTION_LADDER.md", "You may take a leave of absence; no reason is needed."),
    (
        "emeritus after 6 months",
        "CONTRIBUTION_LADDER.md",
        "If no one has heard from you for six months during a leave, you may be moved to [emeritus status](#emeritus).",
    ),
    ("emeritus is permanent", "CONTRIBUTION_LADDER.md", "Their names stay listed unless they ask to be removed."),
    ("conduct by super-majority", G, "| Enforce the Code of Conduct after a violation |"),
    ("removal by super-majority", G, "| Remove a project maintainer | The org maintainers | super majority | 5 of 7 |"),
    ("governance by super-majority", G, "| Change these rules | The org maintainers | super majority | 5 of 7 |"),
    (
        "licenses by simple majority",
        G,
        "| Change licenses or other intellectual property | The org maintainers | simple majority | 4 of 7 |",
    ),
    (
        "subprojects by simple majority",
        G,
        "| Add, archive or remove a subproject | The org maintainers | simple majority | 4 of 7 |",
    ),
    ("funds by simple majority", G, '"cheap and easy" | The org maintainers | simple majority | 4 of 7 |'),
    ("two scopes", G, "| The project maintainers of the part concerned | lazy consensus |"),
    ("recusal", G, "If an org maintainer is involved, that person takes no part in the decision"),
    ("licenses", G, "- Documentation: [Creative Commons Attribution 4.0]"),
    ("groups", P, "GitHub team: `@wasmCloud/wash-maintainers`."),
    ("independent", P, "| Lucas Fontes | [lxfontes](https://github.com/lxfontes) | Independent |"),
    ("emeritus people", P, "| Steve Schoettler | [stevelr](https://github.com/stevelr) |"),
    ("lists elsewhere", P, "- [wadm](https://github.com/wasmCloud/wadm/blob/main/MAINTAINERS.md)"),
]

CHARTER = [
    ("C1 title", C, "# WebAssembly (Wasm) Working Group Charter"),
    ("C1 parent", C, "belongs to [TAG Runtime](https://github.com/cncf/tag-runtime)."),
    ("C2 background", C, "## Background\n\nWebAssembly, or Wasm for short, is a small binary format"),
    ("C3 primary", C, "- **Primary mission:** Make Wasm a first-class choice"),
    ("C3 secondary", C, "- **Secondary mission:** "),
    ("C3 means", C, "- **How:** "),
    ("C4 scope", C, "- **Interoperability:** "),
    ("C4 scope", C, "- **Voice of cloud native users:** "),
    ("C5 deliverables", C, "- **Vertical use cases:** "),
    (
        "C6 results",
        C,
        "State: completed and ongoing. See [the wasi-cloud interfaces](https://github.com/WebAssembly/wasi-cloud-core).",
    ),
    ("C7 runtimes", C, "**Runtimes (CNCF projects):**"),
    ("C7 a note", C, "- [Kuasar](https://github.com/kuasar-io/kuasar): A container runtime engine for Kubernetes"),
    ("C7 others", C, "- [SpiderLightning (Slight)](https://github.com/deislabs/spiderlightning)"),
    ("C8 operations", C, "(https://github.com/cncf/toc/blob/main/.archive/cncf-tags.md)"),
    (
        "C9 TAG liaisons",
        C,
        "| TAG Liaison | 2 seats | [Ricardo Aravena](https://github.com/raravena80) and [Heba Elayoty]",
    ),
    ("C10 TOC liaison", C, "| TOC Liaison | 1 seat | [Nikhita Raghunath](https://github.com/nikhita) |"),
    ("C11 chairs", C, "| Chair | 3 seats | [David Justice](https://github.com/devigned), [Danielle Lancashire]"),
    (
        "C12 technical leaders",
        C,
        "| Technical Leader | 3 seats | [Angel M Miguel](https://github.com/Angelmmiguel), [Kevin Hoffman]",
    ),
    ("C13 meeting", C, "takes place every 2 weeks on Tuesday at 17:00 (Europe/Berlin time)."),
    (
        "C14 notes",
        E,
        "- [Notes and agenda](https://docs.google.com/document/d/1d6PvdCuKbSdcuXG2M9fBSDQPTPfHYA0PPDTM2plbH3I)",
    ),
    ("C14 chat", C, "(https://cloud-native.slack.com/archives/C056EDRH4PJ)"),
    ("C14 list", C, "(https://lists.cncf.io/g/cncf-tag-runtime)"),
    ("C15 contributors", C, "- [Tiejun Chen](https://github.com/TiejunChina)"),
    ("gaps", C, "What is outside the scope is not stated."),
    ("gaps", C, "When the group ends is not stated."),
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
def test_every_page_reaches_the_code_of_conduct(body: str) -> None:
    canonical = "https://github.com/cncf/foundation/blob/main/code-of-conduct.md"
    folder = ROOT / "governance" / body
    assert canonical in (folder / "CODE_OF_CONDUCT.md").read_text(encoding="utf-8")
    without = [
        page.name
        for page in folder.glob("*.md")
        if "](CODE_OF_CONDUCT.md)" not in page.read_text(encoding="utf-8") and page.name != "CODE_OF_CONDUCT.md"
    ]
    assert without == []


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
