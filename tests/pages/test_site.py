"""The pages that only a site has: whole pages of the projects beside, and what hostile names do to them."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bylaws.build.root import build_root
from bylaws.build.site_pages import site as pages_of_site
from bylaws.model.people import Status
from bylaws.pages.page import Site
from bylaws.pages.site.assets import assets
from bylaws.pages.site.joining import joined
from bylaws.pages.site.people import initials
from projects.bodies import DAY, MADE, PROJECTS, REAL, ROOT

OUR_SHARE = 20 * 1024
"""How many bytes of style sheet and script a site may have from us."""


def site_of(root: Path, day: date = DAY, **options: Any) -> Site:
    site = pages_of_site(build_root(root), day, **options)
    assert not site.problems
    return site


def texts_of(root: Path) -> dict[str, str]:
    """Every page of a site by its path, documents with what the site adds to them."""
    site = site_of(root)
    documents = {page.path: page.text for page in build_root(root).pages}
    return {page.path: page.text for page in site.pages} | {
        path: joined(documents[path], answers) for path, answers in site.answers.items()
    }


@pytest.mark.parametrize("name", MADE)
def test_the_pages_are_the_expected_ones(name: str, bless: bool) -> None:
    pages = texts_of(PROJECTS / name)
    folder = PROJECTS / name / "expected-site"
    if bless:
        for old in [*folder.rglob("*.md")]:
            old.unlink()
        for path, text in pages.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text, encoding="utf-8", newline="\n")
    assert {it.relative_to(folder).as_posix(): it.read_text(encoding="utf-8") for it in folder.rglob("*.md")} == pages


def test_every_body_has_its_pages() -> None:
    site = site_of(ROOT)
    named = [(page.governance.body.project.id, page.name) for page in site.pages if page.name != "portal"]
    pages = {(body, name) for body, name in named if body in REAL}
    everywhere = {"overview", "checks"}
    with_rules = {"decisions", "organizations"}
    assert pages == {
        *((body, name) for body in REAL for name in (everywhere if body == "wg-wasm" else everywhere | with_rules)),
        *((body, "audit") for body in ("wasmcloud", "wasmedge")),
        *((body, "report_security") for body in ("kmesh", "wasmedge")),
        ("kmesh", "calendar"), ("kmesh", "report_conduct"),
    }  # fmt: skip
    assert sorted(path for path in site.answers if path.startswith(tuple(f"governance/{body}/" for body in REAL))) == [
        "governance/kmesh/MAINTAINERS.md", "governance/kmesh/community-membership.md",
        "governance/wasmcloud/CODE_OF_CONDUCT.md", "governance/wasmcloud/CONTRIBUTION_LADDER.md",
        "governance/wasmcloud/MAINTAINERS.md", "governance/wasmcloud/MEETINGS.md", "governance/wasmcloud/SECURITY.md",
        "governance/wasmedge/CODE_OF_CONDUCT.md", "governance/wasmedge/CONTRIBUTOR_LADDER.md",
        "governance/wasmedge/MAINTAINERS.md", "governance/wasmedge/MEETINGS.md", "governance/wg-wasm/CODE_OF_CONDUCT.md",
        "governance/wg-wasm/MAINTAINERS.md", "governance/wg-wasm/MEETINGS.md",
    ]  # fmt: skip


def test_a_first_page_of_the_site_itself_is_kept() -> None:
    paths = [page.path for page in site_of(PROJECTS / "minimal", front="overview.md").pages]
    assert "overview.md" in paths
    assert "index.md" not in paths


def test_several_bodies_have_a_page_that_lists_them() -> None:
    (page,) = (page for page in site_of(ROOT, front=None).pages if page.name == "portal")
    assert page.path == "governance/bodies.md"
    assert page.text == (
        "# Projects and groups\n\nFive projects and two working groups.\n\n"
        '<div class="bylaws-tasks" data-filter="Kind=kind|Level=level"></div>\n\n'
        "- **[bylaws](../index.md)**<br>\n"
        "    bylaws is a tool that keeps the governance of open-source projects as data, and makes and checks their "
        "documents.<br>\n"
        '    <span class="bylaws-facts" data-kind="Project">Project</span>\n'
        "- **[Kmesh](kmesh/index.md)**<br>\n"
        "    Kmesh is a fast, low-overhead data plane for service meshes, built on eBPF and a programmable kernel.<br>\n"
        '    <span class="bylaws-facts" data-kind="Project" data-level="Sandbox">Project, Sandbox, 7 approvers</span>\n'
        "- **[Lantern](lantern/index.md)**<br>\n"
        "    Lantern is an example that shows what a complete record produces; no such project exists.<br>\n"
        '    <span class="bylaws-facts" data-kind="Project">Project, 3 maintainers</span>\n'
        "- **[Lantern Docs Working Group](lantern-docs/index.md)**<br>\n"
        "    The Lantern Docs Working Group is an example of a working group; no such group exists.<br>\n"
        '    <span class="bylaws-facts" data-kind="Working group">Working group</span>\n'
        "- **[wasmCloud](wasmcloud/index.md)**<br>\n"
        "    wasmCloud is a platform for building and running applications made of WebAssembly components.<br>\n"
        '    <span class="bylaws-facts" data-kind="Project" data-level="Incubating">'
        "Project, Incubating, 7 org maintainers</span>\n"
        "- **[WasmEdge Runtime](wasmedge/index.md)**<br>\n"
        "    WasmEdge Runtime is a lightweight, fast WebAssembly runtime for cloud, edge and decentralized applications.<br>\n"
        '    <span class="bylaws-facts" data-kind="Project" data-level="Sandbox">Project, Sandbox, 5 maintainers</span>\n'
        "- **[WebAssembly (Wasm) Working Group](wg-wasm/index.md)**<br>\n"
        "    The WebAssembly (Wasm) Working Group works on building, packaging and "
        "distributing Wasm artifacts, and on solutions that use them.<br>\n"
        '    <span class="bylaws-facts" data-kind="Working group">Working group</span>\n'
    )
    assert "governance/index.md" in {page.path for page in site_of(ROOT).pages}


def test_the_tabs_of_a_document_lead_to_all_pages() -> None:
    site = site_of(PROJECTS / "minimal")
    assert site.tabs["GOVERNANCE.md"] == (
        '<div class="bylaws-tabs"></div>\n\n- [Overview](index.md)\n- Governance\n- [People](MAINTAINERS.md)\n'
        "- [Ladder](levels.md)\n- [Decisions](decisions.md)\n- [Organizations](organizations.md)\n"
        "- [Conduct](conduct.md)\n- [Checks](checks.md)"
    )


def calendar_of(root: Path, meetings: str) -> str:
    (root / "governance.yaml").write_text(
        f"project: {{id: x, name: X}}\ndocuments: {{without: [meetings]}}\nmeetings:\n{meetings}", encoding="utf-8"
    )
    return texts_of(root)["calendar.md"]


def test_a_calendar_says_why_a_meeting_has_no_dates(tmp_path: Path) -> None:
    text = calendar_of(
        tmp_path,
        "  weekly: {name: Weekly call, when: every week on Monday}\n"
        "  india: {name: Planning call, when: every quarter, first: 2024-07-02}\n"
        "  odd: {name: Odd call, when: every 2 weeks on Monday, first: 2026-01}\n"
        "  ask: {name: Ask us, when: on demand}\n",
    )
    assert "subscribe to [all meetings with known dates](calendar/x.ics)." in text
    assert (
        "The planning call takes place every quarter.\n"
        "Dates are counted from July 2, 2024.\n"
        "Its dates cannot be calculated: the data does not say on which weekday it is held.\n" in text
    )
    assert (
        "Dates are counted from January 2026.\n"
        "Its dates cannot be calculated: it is held every 2 weeks, and `2026-01` says only about when.\n" in text
    )
    assert text.count("cannot be calculated") == 2
    assert "These are the next dates as of June 1, 2026.\n" in text


def test_a_calendar_with_dates_of_all_meetings_says_so(tmp_path: Path) -> None:
    text = calendar_of(tmp_path, "  weekly: {name: Weekly call, when: every week on Monday}\n")
    assert "subscribe to [all meetings](calendar/x.ics)." in text


def test_a_calendar_leads_to_files_of_the_site_wherever_the_repository_is(tmp_path: Path) -> None:
    (tmp_path / "governance.yaml").write_text(
        "project: {id: x, name: X, repository: 'https://github.com/x/x'}\n"
        "documents: {without: [meetings]}\n"
        "meetings:\n  weekly: {name: Weekly call, when: every week on Monday}\n",
        encoding="utf-8",
    )
    assert re.findall(r"\]\((.*?\.ics)\)", texts_of(tmp_path)["calendar.md"]) == [
        "calendar/x.ics",
        "calendar/meetings/weekly.ics",
    ]


def test_our_share_is_small() -> None:
    assert sum(len(text.encode()) for text in assets().values()) < OUR_SHARE


def test_people_stand_below_their_highest_role(tmp_path: Path) -> None:
    (tmp_path / "governance.yaml").write_text(
        "project: {id: x, name: X}\n"
        "ladder: {reviewer: {name: Reviewer}, maintainer: {name: Maintainer}}\n"
        "documents: {without: [maintainers]}\n"
        "teams: {security: {name: Security Team}}\n"
        "people: {ada: {name: Ada}, bob: {name: Bob}, eve: {name: Eve}}\n"
        "seats:\n"
        "- {person: bob, role: security}\n- {person: bob, role: reviewer}\n"
        "- {person: ada, role: maintainer}\n- {person: ada, role: security}\n- {person: eve, role: security}\n",
        encoding="utf-8",
    )
    assert re.findall("^## (.*)|<bdi>(.*?)</bdi>", texts_of(tmp_path)["people.md"], re.MULTILINE) == [
        *(("Maintainers", ""), ("", "Ada")),
        *(("Reviewers", ""), ("", "Bob")),
        *(("Security Team", ""), ("", "Eve")),
    ]


def test_who_has_left_a_role_has_no_card_for_it(tmp_path: Path) -> None:
    seats = [f"{{person: {status}, role: maintainer, status: {status}}}" for status in Status]
    people = "\n".join(f"  {status}: {{name: {status.value.capitalize()}}}" for status in Status)
    body = (PROJECTS / "minimal/governance.yaml").read_text(encoding="utf-8")
    body = body.replace("  ada-quill: {affiliation: independent}", people)
    body = body.replace("- {person: ada-quill, role: maintainer}", "\n  ".join(f"- {seat}" for seat in seats))
    (tmp_path / "governance.yaml").write_text(f"{body}\ndocuments: {{without: [maintainers]}}\n", encoding="utf-8")
    present, _, past = texts_of(tmp_path)["people.md"].partition("## Emeritus")
    assert re.findall("<bdi>(.*?)</bdi>", present) == ["Active", "On-leave", "On-trial", "Inactive", "Suspended"]
    assert re.findall("<bdi>(.*?)</bdi>", past) == ["Emeritus"]


# --- initials --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ada Lovelace", "AL"),
        ("Grace Brewster Murray Hopper", "GH"),
        ("ada-quill", "A"),
        ("王小明", "王"),
        ("محمد علي", "مع"),
        ("É́tienne d'Arc", "É́D"),
        ("e\u0301mile", "E\u0301"),
        ("(none) — !", "N"),
        ("!!!", "?"),
        ("ß", "SS"),
    ],
)
def test_initials(name: str, expected: str) -> None:
    assert initials(name) == expected
