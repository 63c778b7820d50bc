"""The site of this repository in a real browser: every page, for readers with all sorts of screens and habits."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser
from importlib.resources import files
from urllib.parse import unquote, urldefrag, urljoin

import pytest
from playwright.sync_api import Page

from browsing import MakePage, Portal
from bylaws.site.html import image

AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
WANTED = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
OF_COLORS = ["color-contrast", "link-in-text-block"]
"""The rules that can be kept in one scheme and broken in the other."""
PHONE = {"width": 360, "height": 740}


def opened(page: Page, portal: Portal, path: str) -> list[str]:
    """Open a page; returns what the browser complains of, and the requests to other hosts."""
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on(
        "request", lambda it: complaints.append(it.url) if not it.url.startswith((portal.address, "data:")) else None
    )
    page.goto(portal.address + path)
    return complaints


def test_every_page_loads_in_peace(portal: Portal, browser_page: MakePage) -> None:
    page = browser_page()
    assert {path: found for path in portal.pages if (found := opened(page, portal, path))} == {}


# --- links -----------------------------------------------------------------------------------------------------------


class _Links(HTMLParser):
    """The links and the anchors of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.links: set[str] = set()
        self.anchors: set[str] = set()

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        for name, value in attributes:
            if value and name == "id":
                self.anchors.add(value)
            elif value and name in ("href", "src"):
                self.links.add(value)


def test_every_link_inside_the_site_leads_somewhere(portal: Portal) -> None:
    read: dict[str, _Links] = {}
    for path in portal.pages:
        read[path] = _Links()
        read[path].feed((portal.folder / path / "index.html").read_text(encoding="utf-8"))
    broken = [(path, link) for path in portal.pages for link in _broken(portal, path, read)]
    assert broken == []


def _broken(portal: Portal, path: str, read: dict[str, _Links]) -> Iterator[str]:
    for link in read[path].links:
        address, anchor = urldefrag(urljoin(portal.address + path, link))
        if not address.startswith(portal.address):
            continue
        target = unquote(address.removeprefix(portal.address)).partition("?")[0]
        if target in read:
            if anchor and unquote(anchor) not in {*read[target].anchors, "__comments"}:
                yield link
        elif not (portal.folder / target).is_file():
            yield link


# --- everybody -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("part", ["kmesh/", "wasmcloud/", "wasmedge/", "wg-wasm/", "reference/", ""])
def test_nobody_is_shut_out(portal: Portal, browser_page: MakePage, scheme: str, part: str) -> None:
    """axe finds nothing, in both schemes, on any page."""
    page = browser_page(color_scheme=scheme)
    parts = ("kmesh/", "wasmcloud/", "wasmedge/", "wg-wasm/", "reference/")
    paths = [path for path in portal.pages if (path.startswith(part) if part else not path.startswith(parts))]
    assert paths
    found = {}
    for path in paths:
        page.goto(portal.address + path)
        page.evaluate(AXE)
        wanted = WANTED if scheme == "light" else {"type": "rule", "values": OF_COLORS}
        result = page.evaluate("wanted => axe.run({runOnly: wanted, resultTypes: ['violations']})", wanted)
        if result["violations"]:
            found[path] = [(it["id"], len(it["nodes"]), it["nodes"][0]["html"][:200]) for it in result["violations"]]
    assert found == {}


def test_no_page_scrolls_sideways_on_a_phone(portal: Portal, browser_page: MakePage) -> None:
    page = browser_page(viewport=PHONE)
    wide = {}
    for path in portal.pages:
        page.goto(portal.address + path)
        width = page.evaluate("document.scrollingElement.scrollWidth")
        if width > PHONE["width"]:
            wide[path] = width
    assert wide == {}


WITHOUT_SCRIPT = {
    "bodies/": ["Projects and groups", "WasmEdge Runtime", "Project, Sandbox, 5 maintainers"],
    "kmesh/": ["I want to", "Report a vulnerability", "5 of 7", "votes to change the rules"],
    "wasmcloud/people/": ["Bailey Hayes", "@ricochet", "Org Maintainer", "Cosmonic", "thanks them for their work"],
    "wasmcloud/levels/": ["Side by side", "Merge changes", "5 of 7"],
    "wasmcloud/decisions/": ["Change the roadmap", "super majority", "This form needs JavaScript"],
    "wasmedge/calendar/": ["The developer meeting takes place on the first Tuesday of every month", "Subscribe"],
    "wasmedge/organizations/": ["Second State", "80 %", "which is above the target"],
    "kmesh/checks/": ["governed-from-below", "Somebody has seen these, and has said why they stand"],
    "kmesh/GOVERNANCE/": ["Kmesh Project Governance", "Way up", "two-thirds majority"],
}


def test_everything_is_said_without_a_script(portal: Portal, browser_page: MakePage) -> None:
    page = browser_page(java_script_enabled=False)
    for path, said in WITHOUT_SCRIPT.items():
        page.goto(portal.address + path)
        shown = page.locator("main").inner_text()
        assert [words for words in said if words not in shown] == [], path


def test_the_keyboard_reaches_everything(portal: Portal, browser_page: MakePage) -> None:
    page = browser_page()
    page.goto(f"{portal.address}kmesh/")
    reached = []
    for _ in range(60):
        page.keyboard.press("Tab")
        reached.append(page.evaluate("document.activeElement.textContent.trim()"))
    assert reached[0] == "Skip to content"
    tabs = ["People", "Way up", "Decisions", "Meetings", "Organizations", "Checks"]
    start = reached.index("People")
    assert reached[start : start + len(tabs)] == tabs
    assert reached.index("Contribute") < reached.index("Become an approver") < reached.index("Report a vulnerability")
    page.get_by_role("link", name="Way up").focus()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
    page.keyboard.press("Enter")
    page.wait_for_url("**/kmesh/levels/")


def test_search_finds_a_person(portal: Portal, browser_page: MakePage) -> None:
    page = browser_page()
    page.goto(portal.address)
    page.keyboard.press("/")
    page.keyboard.type("Brooks Townsend", delay=5)
    page.locator(".md-search-result__link").first.wait_for()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/wasmcloud/**")


@pytest.mark.parametrize(("system", "scheme"), [("light", "default"), ("dark", "slate")])
def test_the_scheme_follows_the_system_until_somebody_chooses(
    portal: Portal, browser_page: MakePage, system: str, scheme: str
) -> None:
    page = browser_page(color_scheme=system)
    page.goto(portal.address)
    assert page.evaluate("document.body.dataset.mdColorScheme") == scheme
    page.locator("label[title='Switch to light mode']").click()
    assert page.evaluate("document.body.dataset.mdColorScheme") == "default"
    page.locator("label[title='Switch to dark mode']").click()
    assert page.evaluate("document.body.dataset.mdColorScheme") == "slate"
    page.reload()
    assert page.evaluate("document.body.dataset.mdColorScheme") == "slate"


# --- what the script adds --------------------------------------------------------------------------------------------


def shown_cards(page: Page) -> list[str]:
    return [
        card.inner_text().split("\n")[1] for card in page.locator(".bylaws-people").first.locator("li:visible").all()
    ]


def test_people_are_searched_and_filtered(portal: Portal, browser_page: MakePage) -> None:
    page = browser_page()
    page.goto(f"{portal.address}wasmcloud/people/")
    assert len(shown_cards(page)) == 17
    page.get_by_label("Role").select_option("Contributor")
    page.get_by_label("Organization").select_option("Microsoft")
    assert shown_cards(page) == ["Jiaxiao Zhou"]
    assert page.get_by_role("status").first.inner_text() == "1 of 17 shown."
    page.get_by_label("Organization").select_option("All")
    page.get_by_label("Role").select_option("All")
    assert page.get_by_role("status").first.inner_text() == ""
    page.get_by_role("searchbox", name="Search").last.fill("KOVARI mark")  # no accents, no order
    assert shown_cards(page) == ["Márk Kővári"]


def test_a_picture_takes_the_place_of_initials(portal: Portal, browser_page: MakePage) -> None:
    page = browser_page()
    page.goto(f"{portal.address}wasmcloud/people/")
    card = page.locator(".bylaws-people > li").first
    before = [it.bounding_box() for it in card.locator("> *").all()]
    dot = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"
    picture = image(dot, 40, class_="bylaws-avatar")
    card.locator(".bylaws-initials").evaluate("(it, html) => { it.outerHTML = html; }", picture)
    assert [it.bounding_box() for it in card.locator("> *").all()] == before
    page.evaluate(AXE)
    found = page.evaluate("wanted => axe.run({runOnly: wanted, resultTypes: ['violations']})", WANTED)
    assert found["violations"] == []


def test_bodies_are_filtered(portal: Portal, browser_page: MakePage) -> None:
    page = browser_page()
    page.goto(f"{portal.address}bodies/")
    page.get_by_label("Level").select_option("Sandbox")
    assert page.locator(".bylaws-tasks + ul > li:visible a").all_inner_texts() == ["Kmesh", "WasmEdge Runtime"]
    page.get_by_label("Level").select_option("All")
    page.get_by_label("Kind").select_option("Working group")
    assert page.locator(".bylaws-tasks + ul > li:visible a").all_inner_texts() == ["WebAssembly (Wasm) Working Group"]


def test_the_form_counts_a_vote(portal: Portal, browser_page: MakePage) -> None:
    page = browser_page()
    page.goto(f"{portal.address}kmesh/decisions/")
    result = page.locator(".bylaws-result p")
    page.get_by_label("Decision").select_option("Change these rules")
    page.get_by_label("For").fill("4")
    assert result.all_inner_texts() == [
        "It is still open: so far, there are too few votes in favor.",
        "7 people may vote, by two-thirds majority.",
        "Needed: 5 votes in favor, of 7.",
        "Missing: 1 vote in favor.",
        "The result can still change.",
        "It closes when its time is over.",
    ]
    page.get_by_label("Against").fill("3")
    page.get_by_label("Its time is over").check()
    assert result.all_inner_texts()[0] == "It has failed: there are too few votes in favor."
    page.get_by_label("For").fill("5")
    assert result.all_inner_texts()[0] == "There are only 7 votes."
    page.get_by_label("Against").fill("2")
    assert result.all_inner_texts() == [
        "It has passed: there are enough votes in favor.",
        "7 people may vote, by two-thirds majority.",
        "Needed: 5 votes in favor, of 7.",
    ]


def test_whom_a_matter_is_about_has_no_vote(portal: Portal, browser_page: MakePage) -> None:
    page = browser_page()
    page.goto(f"{portal.address}wasmcloud/decisions/")
    page.get_by_label("Decision").select_option("Enforce the Code of Conduct after a violation")
    page.get_by_label("It is about").select_option("Colin Murphy")
    assert "6 people may vote, by super majority." in page.locator(".bylaws-result").inner_text()
    page.get_by_label("Decision").select_option("Change these rules")
    assert not page.get_by_label("It is about").is_visible()


TIMES = {
    "Asia/Tokyo": "Thursday 11 June at 23:00 your time (Asia/Tokyo)",
    "Europe/London": "Thursday 11 June at 15:00 your time (Europe/London)",
    "America/Los_Angeles": "Thursday 11 June at 07:00 your time (America/Los Angeles)",
}


@pytest.mark.parametrize("zone", TIMES)
def test_meetings_are_shown_in_the_time_of_the_reader(portal: Portal, browser_page: MakePage, zone: str) -> None:
    page = browser_page(timezone_id=zone)
    page.goto(f"{portal.address}kmesh/calendar/")
    page.clock.set_fixed_time("2026-06-01")
    text = "Thursday 11 June 2026, 16:00 (Europe/Berlin time)"
    past = '<li><time datetime="2026-05-28T14:00:00Z">past</time></li>'
    page.evaluate(
        "html => { document.querySelector('article').innerHTML = html; window.document$.next(document); }",
        f'<ul><li><time datetime="2026-06-11T14:00:00Z">{text}</time></li>{past}</ul>',
    )
    page.locator(".bylaws-own-time").first.wait_for()
    assert page.locator("article li:visible").all_inner_texts() == [f"{text} = {TIMES[zone]}"]
