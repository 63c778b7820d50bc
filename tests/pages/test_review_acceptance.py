"""What an application and a due diligence hold, fact by fact: the data, and the words of the page that says it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from bylaws.source.yaml import read_text

ROOT = Path(__file__).parents[2]
GOVERNANCE = ROOT / "governance"
EDGE, CLOUD = "wasmedge/APPLICATION.md", "wasmcloud/DUE_DILIGENCE.md"

Row = tuple[str, str, Any, str, str]
"""The fact; where its data stands; a value of it; the page; the words."""

APPLICATION: tuple[Row, ...] = (
    (
        "P1 what it is",
        "project.description",
        "A lightweight, fast WebAssembly runtime for cloud, edge and decentralized applications",
        EDGE,
        "is a lightweight, fast WebAssembly runtime for cloud, edge and decentralized applications.",
    ),
    (
        "P2 the level",
        "project.foundation.history.0.date",
        "2021-04",
        EDGE,
        "sandbox project since [April 2021](https://github.com/cncf/toc/issues/646)",
    ),
    (
        "P3 the dashboard",
        "review.dashboard",
        "https://wasmedge.devstats.cncf.io",
        EDGE,
        "See the project's [dashboard](https://wasmedge.devstats.cncf.io) for more figures.",
    ),
    (
        "P4 countries",
        "review.metrics.countries.value",
        "22",
        EDGE,
        "| Countries and regions | | [22](https://wasmedge.devstats.cncf.io/",
    ),
    (
        "P4 organizations",
        "review.metrics.contributing-organizations.value",
        "53",
        EDGE,
        "| Contributing organizations | | [53](https://wasmedge.devstats.cncf.io/",
    ),
    (
        "P4 commits a month",
        "review.metrics.commits.value",
        "343.92",
        EDGE,
        "| Commits a month | | [343.92](https://wasmedge.devstats.cncf.io/",
    ),
    (
        "P4 merged a month",
        "review.metrics.merged-pull-requests.value",
        "44.32",
        EDGE,
        "| Merged pull requests a month | | [44.32](https://wasmedge.devstats.cncf.io/",
    ),
    (
        "P5 meetings",
        "meetings.dev-meeting.since",
        "2021-10",
        EDGE,
        "It has been held since October 2021, with public [notes](https://docs.google.com/",
    ),
    (
        "P5 recordings",
        "meetings.dev-meeting.recordings",
        "https://www.youtube.com/playlist?list=PL4H9HXvnb_jYbsHBOMk-jayEMGrl09VSO",
        EDGE,
        "and [recordings](https://www.youtube.com/playlist?list=PL4H9HXvnb_jYbsHBOMk-jayEMGrl09VSO).",
    ),
    (
        "P6 contributors before and after",
        "review.metrics.contributors.before.value",
        "6",
        EDGE,
        "| Contributors | [6](https://wasmedge.devstats.cncf.io/d/22/prs-authors-table) (April 2021) | [176](",
    ),
    (
        "P6 stars before and after",
        "review.metrics.stars.before.value",
        "819",
        EDGE,
        "| Stars | 819 (April 2021) | [6200](https://github.com/WasmEdge/WasmEdge) | May 2023 |",
    ),
    (
        "P6 forks before and after",
        "review.metrics.forks.value",
        "558",
        EDGE,
        "| Forks | 43 (April 2021) | [558](https://github.com/WasmEdge/WasmEdge) | May 2023 |",
    ),
    (
        "P7 the first release",
        "review.releases.made.0.version",
        "0.8.0",
        EDGE,
        "- [0.8.0](https://github.com/WasmEdge/WasmEdge/releases/tag/0.8.0)",
    ),
    (
        "P7 the tenth release",
        "review.releases.made.9.version",
        "0.12.1",
        EDGE,
        "- [0.12.1](https://github.com/WasmEdge/WasmEdge/releases/tag/0.12.1), May 2023",
    ),
    (
        "P8 achievements",
        "review.achievements.6.title",
        "Embedding",
        EDGE,
        "- **Embedding:** Rust, Go, C, C++, Python and Java programs can embed the runtime.",
    ),
    (
        "P8 partners",
        "review.partners.1",
        "Red Hat",
        EDGE,
        "WasmEdge also works with Docker, Red Hat and Microsoft.",
    ),
    (
        "P9 adopters",
        "review.adopters.0.evidence",
        "https://docs.docker.com/desktop/wasm/",
        EDGE,
        "- **[Docker](https://docker.com/)** (in production): Ships WasmEdge in Docker Desktop",
    ),
    ("P9 the sixth", "review.adopters.5.name", "Flows Network", EDGE, "- **[Flows Network](https://flows.network/)**"),
    (
        "P9 the list",
        "review.adopters_page",
        "https://wasmedge.org/docs/contribute/users",
        EDGE,
        "See the full [list of adopters](https://wasmedge.org/docs/contribute/users).",
    ),
    (
        "P10 people are counted",
        "seats.0.role",
        "maintainer",
        EDGE,
        "The project has five maintainers, eight committers and eight reviewers, who belong to 11 organizations.",
    ),
    (
        "P10 as the proposal counts them",
        "review.assessments.PRO-2.met",
        True,
        EDGE,
        "The proposal counts 14 people who can accept or triage contributions, from five organizations.",
    ),
    (
        "P11 access by role",
        "ladder.maintainer.privileges",
        None,
        EDGE,
        "Access to the repositories depends on the role: triage for reviewers, write for committers and admin for",
    ),
    (
        "P12 flow",
        "review.metrics.contributions.value",
        "more than 719",
        EDGE,
        "| Contributions a month | | [More than 719](",
    ),
    ("P12 issues opened", "review.metrics.issues-opened.value", "39.92", EDGE, "| Issues opened a month | | [39.92]("),
    ("P12 issues closed", "review.metrics.issues-closed.value", "27.96", EDGE, "| Issues closed a month | | [27.96]("),
    (
        "P12 pull requests opened",
        "review.metrics.pull-requests-opened.value",
        "56.68",
        EDGE,
        "| Pull requests opened a month | | [56.68](",
    ),
    (
        "P12 pull requests closed",
        "review.metrics.pull-requests-closed.value",
        "53.36",
        EDGE,
        "| Pull requests closed a month | | [53.36](",
    ),
    (
        "P13 versions",
        "review.releases.versioning",
        "Semantic Versioning",
        EDGE,
        "Versions follow Semantic Versioning.",
    ),
    (
        "P13 phases",
        "review.releases.phases.2",
        "RC",
        EDGE,
        "Before it is released, a version goes through the phases Alpha, Beta and RC.",
    ),
    (
        "P13 rhythm",
        "review.releases.every",
        "about 3 months",
        EDGE,
        "A new version is released about every three months.",
    ),
    (
        "P13 the document",
        "review.releases.process",
        "https://wasmedge.org/docs/contribute/release",
        EDGE,
        "The [release process](https://wasmedge.org/docs/contribute/release) is documented.",
    ),
    (
        "P14 badge",
        "review.badges.best-practices.level",
        "passing",
        EDGE,
        "- [OpenSSF Best Practices](https://www.bestpractices.dev/projects/5059) badge (passing)",
    ),
    ("P15 vulnerabilities", "security.policy", None, EDGE, "Please report vulnerabilities privately"),
    (
        "P15 OSS-Fuzz",
        "review.evidence.1.url",
        "https://github.com/google/oss-fuzz/pull/8894",
        EDGE,
        "The project was about to join OSS-Fuzz.",
    ),
    (
        "P16 alignment",
        "review.alignment",
        None,
        EDGE,
        "WasmEdge brings a fast, lightweight and secure runtime to the cloud and the edge",
    ),
    ("P16 integrations", "review.integrations.2.name", "runwasi", EDGE, "- runwasi (CNCF)"),
    (
        "P17 technical goals",
        "review.goals.7",
        "Improve the SDKs for embedding WasmEdge in other applications.",
        EDGE,
        "- Improve the SDKs for embedding WasmEdge in other applications.",
    ),
    (
        "P17 community goal",
        "review.goals.10.kind",
        "community",
        EDGE,
        "- Recruit and support maintainers from companies other than Second State.",
    ),
    (
        "P18 the criteria of that time",
        "review.catalogue",
        "cncf-proposal",
        EDGE,
        "- Met: **At least three independent adopters use the project in production.**",
    ),
    (
        "P18 committers",
        "review.assessments.PRO-2.met",
        True,
        EDGE,
        "- Met: **The project has a healthy number of committers, who can accept contributions.**",
    ),
    (
        "P18 flow",
        "review.assessments.PRO-3.met",
        True,
        EDGE,
        "- Met: **The flow of commits and merged contributions is substantial and ongoing.**",
    ),
    ("P18 versioning", "review.catalogue", "cncf-proposal", EDGE, "- Met: **The versioning scheme is clear.**"),
    (
        "P18 security",
        "review.catalogue",
        "cncf-proposal",
        EDGE,
        "- Met: **The project documents how to report security issues, and how fixes are released.**",
    ),
)
DILIGENCE: tuple[Row, ...] = (
    (
        "D1 the application",
        "review.applied",
        "2023-10-25",
        CLOUD,
        "applied for incubation on October 25, 2023 ([application](https://github.com/cncf/toc/issues/1338)).",
    ),
    ("D2 sponsors", "review.sponsors.0", "Karena Angell", CLOUD, "Karena Angell conducted the due diligence."),
    (
        "D2 interviewers",
        "review.interviewers.1",
        "Duffie Cooley",
        CLOUD,
        "Davanum Srinivas and Duffie Cooley interviewed the adopters.",
    ),
    (
        "D3 noteworthy",
        "review.findings.4.kind",
        "noteworthy",
        CLOUD,
        "- Public meetings, their notes and their recordings are easy to find.",
    ),
    (
        "D4 blocking",
        "review.findings.7.issue",
        "https://github.com/wasmCloud/wasmCloud/issues/3302",
        CLOUD,
        "- The security self-assessment was missing. Resolved ([follow-up](https://github.com/wasmCloud/wasmCloud/issues/",
    ),
    (
        "D4 by whom",
        "review.findings.11.by",
        "TAG Contributor Strategy",
        CLOUD,
        "differed from the foundation's. Found by TAG Contributor Strategy. Resolved",
    ),
    (
        "D5 recommended",
        "review.findings.20.kind",
        "recommended",
        CLOUD,
        "- Explain the core architecture in more detail. Open.",
    ),
    (
        "D6 conclusion",
        "review.conclusion",
        "The TOC found that the project meets the criteria for incubation.",
        CLOUD,
        "The TOC found that the project meets the criteria for incubation.",
    ),
    (
        "D7 the talk",
        "review.evidence.0.on",
        "2023-06-15",
        CLOUD,
        "- [youtu.be/R4yQrOH1JGA](https://youtu.be/R4yQrOH1JGA) (June 15, 2023)",
    ),
    (
        "D7 expectations",
        "review.evidence.1.on",
        "2021-07-13",
        CLOUD,
        "- [github.com/cncf/sandbox/issues/230](https://github.com/cncf/sandbox/issues/230) (July 13, 2021)",
    ),
    (
        "D8 not met",
        "review.assessments.GOV-5.met",
        False,
        CLOUD,
        "- Not met: **The governance documents how the direction of the project stays vendor-neutral.** (suggested)",
    ),
    (
        "D9 decisions",
        "decisions",
        None,
        CLOUD,
        "- Met: **The governance documents how decisions are made on leadership",
    ),
    (
        "D10 lifecycle",
        "lifecycle",
        None,
        CLOUD,
        "- Met: **The complete maintainer lifecycle is documented: onboarding, offboarding and emeritus status.**",
    ),
    (
        "D11 subprojects",
        "scopes",
        None,
        CLOUD,
        "- Met: **Subprojects have leaders and a maturity status, and the process",
    ),
    (
        "D12 maintainers",
        "review.assessments.GOV-11.met",
        True,
        CLOUD,
        "There are enough active maintainers, but many of them work for the same organization.",
    ),
    (
        "D13 the ladder",
        "ladder.contributor.name",
        "Contributor",
        CLOUD,
        "- Met: **The project has a contributor ladder with several roles.** (suggested)",
    ),
    (
        "D14 growth",
        "review.metrics.contributor-growth.value",
        "about 60%",
        CLOUD,
        "- Met: **Contributors are active, and the project recruits new ones.**",
    ),
    (
        "D15 the roadmap",
        "review.assessments.ENG-4.met",
        False,
        CLOUD,
        "- Not met: **The process for changing the roadmap is documented.** (suggested)",
    ),
    (
        "D15 releases",
        "review.assessments.ENG-7.met",
        True,
        CLOUD,
        "The next one came in August 2023, when the repositories were merged into one",
    ),
    (
        "D16 access",
        "review.assessments.SEC-4.met",
        True,
        CLOUD,
        "The foundation enforces two-factor authentication for the organization.",
    ),
    (
        "D16 badge",
        "review.badges.best-practices.url",
        "https://www.bestpractices.dev/projects/6363",
        CLOUD,
        "(https://www.bestpractices.dev/projects/6363)",
    ),
    (
        "D17 adopters",
        "review.assessments.ECO-3.met",
        True,
        CLOUD,
        "- Met: **The foundation has verified the adopters.**",
    ),
    (
        "D18 anonymous",
        "review.interviews.0.industry",
        "Information technology",
        CLOUD,
        "An adopter that prefers to remain anonymous was interviewed in October 2024.",
    ),
    (
        "D18 named",
        "review.interviews.2.adopter",
        "MachineMetrics",
        CLOUD,
        "MachineMetrics was interviewed in October 2024.",
    ),
    (
        "D18 people",
        "review.interviews.2.people.1",
        "Tyler (Staff Engineer)",
        CLOUD,
        "Jochen (Engineering Manager) and Tyler (Staff Engineer) spoke for MachineMetrics.",
    ),
    (
        "D19 result, note, evidence",
        "review.assessments.ENG-4.note",
        "The roadmap is discussed in open quarterly meetings; beyond that, no process is documented.",
        CLOUD,
        "    - The roadmap is discussed in open quarterly meetings; beyond that, no process is documented.\n"
        "    - [github.com/wasmCloud/wasmCloud/issues/3343](https://github.com/wasmCloud/wasmCloud/issues/3343)",
    ),
    (
        "D19 by whom and when",
        "review.assessments.ENG-4.on",
        "2024-10",
        CLOUD,
        "The CNCF TOC assessed the criteria in October 2024.",
    ),
)


@cache
def data_of(body: str) -> Mapping[str, Any]:
    """The whole data of a body, as it is written."""
    found: dict[str, Any] = {}
    for path in sorted((ROOT / "data" / body).glob("*.yaml")):
        found |= read_text(path.name, path.read_text("utf-8")).data
    return found


def value(data: Mapping[str, Any], path: str) -> Any:
    """What stands at a path such as `review.goals.7`."""
    found: Any = data
    for part in path.split("."):
        found = found[int(part)] if isinstance(found, list) else found[part]
    return found


@pytest.mark.parametrize(("fact", "path", "wanted", "page", "words"), [*APPLICATION, *DILIGENCE], ids=lambda it: None)
def test_the_data_has_it_and_a_page_says_it(fact: str, path: str, wanted: Any, page: str, words: str) -> None:
    found = value(data_of(page.partition("/")[0]), path)
    assert wanted is None or str(found).casefold() == str(wanted).casefold(), fact
    assert words in (GOVERNANCE / page).read_text("utf-8"), fact


def test_every_fact_has_a_row() -> None:
    numbers = [row[0].split(" ")[0] for row in (*APPLICATION, *DILIGENCE)]
    assert list(dict.fromkeys(numbers)) == [*(f"P{n}" for n in range(1, 19)), *(f"D{n}" for n in range(1, 20))]


def test_one_number_stands_once() -> None:
    text = (GOVERNANCE / EDGE).read_text("utf-8")
    assert (text.count("[176]"), text.count("168"), text.count("14 maintainers")) == (1, 0, 0)


def test_every_row_of_the_catalogue_is_answered() -> None:
    lines = (GOVERNANCE / CLOUD).read_text("utf-8").splitlines()
    answered = [line for line in lines if line.startswith(("- Met: ", "- Not met: ", "- Not assessed: "))]
    assert (len(answered), sum(line.startswith("- Not met") for line in answered)) == (45, 2)
    assert not any(line.startswith("- Not assessed") for line in answered)
