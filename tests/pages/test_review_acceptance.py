"""What an application and a due diligence hold, fact by fact, and the words of the page that says it."""

from __future__ import annotations

from pathlib import Path

import pytest

GOVERNANCE = Path(__file__).parents[2] / "governance"

APPLICATION = {
    "P1 what it is": "is a lightweight, fast WebAssembly runtime for cloud, edge and decentralized applications.",
    "P2 the level": "sandbox project since [April 2021](https://github.com/cncf/toc/issues/646)",
    "P3 the dashboard": "More figures are on the [dashboard](https://wasmedge.devstats.cncf.io) of the project.",
    "P4 figures": "| Countries and regions | | [22](https://wasmedge.devstats.cncf.io/",
    "P4 a month": "| Commits a month | | [343.92](https://wasmedge.devstats.cncf.io/",
    "P6 before and after": "| Stars | 819 (April 2021) | [6200](https://github.com/WasmEdge/WasmEdge) | May 2023 |",
    "P7 releases": "- [0.12.1](https://github.com/WasmEdge/WasmEdge/releases/tag/0.12.1)",
    "P8 achievements": "- **Embedding:** Rust, Go, C, C++, Python and Java programs can embed the runtime.",
    "P8 partners": "WasmEdge works together with Docker, Red Hat and Microsoft.",
    "P9 adopters": "- **[Docker](https://docker.com/)** (in production): Ships WasmEdge in Docker Desktop",
    "P9 the list": "The [list of adopters](https://wasmedge.org/docs/contribute/users) has all of them.",
    "P10 people": "people with a role, from",
    "P12 flow": "| Pull requests closed a month | | [53.36](",
    "P13 versions": "Versions follow Semantic Versioning.",
    "P13 phases": "Before a release, a version goes through Alpha, Beta and RC.",
    "P13 rhythm": "There is a release every three months.",
    "P14 badge": "- [OpenSSF Best Practices](https://www.bestpractices.dev/projects/5059), passing",
    "P15 vulnerabilities": "Please report vulnerabilities privately",
    "P16 alignment": "WasmEdge brings a fast, small and secure runtime to the cloud and to the edge",
    "P16 integrations": "- runwasi (CNCF)",
    "P17 technical goals": "- Improve the SDKs for embedding the runtime in other applications.",
    "P17 community goal": "- Recruit and support maintainers from companies other than Second State.",
}
DILIGENCE = {
    "D1 the application": "applied for incubation on October 25, 2023 ([application](https://github.com/cncf/toc/issues/1338)).",
    "D2 sponsors": "Karena Angell conducts the due diligence.",
    "D2 interviewers": "Davanum Srinivas and Duffie Cooley interview the adopters.",
    "D3 noteworthy": "- Public meetings, their notes and their recordings are easy to find.",
    "D4 blocking": "Resolved ([follow-up](https://github.com/wasmCloud/wasmCloud/issues/3302)).",
    "D5 recommended": "- Explain the architecture of the core better. Open.",
    "D6 conclusion": "The TOC found that the project meets the criteria for incubation.",
    "D7 application": "TAG Runtime saw the presentation on June 15, 2023.",
    "D8 not met": "- Not met: **A document says how the direction of the project stays vendor-neutral.**",
    "D9 decisions": "- Met: **A document says how decisions are made on leadership",
    "D10 lifecycle": "- Met: **A document describes the whole life of a maintainer: joining, leaving and emeritus.**",
    "D11 subprojects": "- Met: **Subprojects have leaders, a status, and a way in and out.**",
    "D12 maintainers": "There are enough active maintainers, but many of them work for one organization.",
    "D13 the ladder": "- Met: **A contributor ladder has several roles.**",
    "D14 growth": "- Met: **Contributors are active, and new ones are recruited.**",
    "D15 the roadmap": "The roadmap is discussed in open meetings once a quarter",
    "D15 releases": "Then there was none until August 2023",
    "D16 access": "The foundation enforces two factors for the organization.",
    "D16 badge": "(https://www.bestpractices.dev/projects/6363)",
    "D17 adopters": "- Met: **The foundation has verified the adopters.**",
    "D18 anonymous": "An adopter who stays anonymous was interviewed in October 2024.",
    "D18 named": "MachineMetrics was interviewed in October 2024.",
    "D18 people": "Jochen, Engineering Manager and Tyler, Staff Engineer spoke for the adopter.",
    "D19 result, note, evidence": "CNCF TOC (October 2024): not met. No section and no policy is about",
}


@pytest.mark.parametrize("row", APPLICATION)
def test_the_application_says_it(row: str) -> None:
    assert APPLICATION[row] in (GOVERNANCE / "wasmedge/APPLICATION.md").read_text("utf-8")


@pytest.mark.parametrize("row", DILIGENCE)
def test_the_due_diligence_says_it(row: str) -> None:
    assert DILIGENCE[row] in (GOVERNANCE / "wasmcloud/DUE_DILIGENCE.md").read_text("utf-8")


def test_one_number_stands_once() -> None:
    text = (GOVERNANCE / "wasmedge/APPLICATION.md").read_text("utf-8")
    assert (text.count("[176]"), text.count("168"), text.count("14 maintainers")) == (1, 0, 0)


def test_every_row_of_the_catalogue_is_answered() -> None:
    lines = (GOVERNANCE / "wasmcloud/DUE_DILIGENCE.md").read_text("utf-8").splitlines()
    answered = [line for line in lines if line.startswith(("- Met: ", "- Not met: "))]
    assert (len(answered), sum(line.startswith("- Not met") for line in answered)) == (45, 1)
