"""The site of this repository in a real browser: every page, for readers with all sorts of screens and habits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from html.parser import HTMLParser
from importlib.resources import files
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin

import pytest
from playwright.sync_api import Locator, Page, expect

from browsing import MakePage, Portal
from bylaws.build.root import build_root
from bylaws.build.site_pages import site

AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
WANTED = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
OF_COLORS = ["color-contrast", "link-in-text-block"]
"""The rules that can be kept in one scheme and broken in the other."""
RESULT = ".bylaws-verdict, .bylaws-verdict + div > p"
PHONE = {"width": 360, "height": 740}


pytestmark = pytest.mark.usefixtures("browser")  # asked first: without one, no site is built


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
    "kmesh/": ["Huawei holds 7 of 7 approver seats (100%)", "Get involved", "Report a vulnerability"],
    "wasmcloud/MAINTAINERS/": ["Bailey Hayes", "@ricochet", "Org Maintainer", "Cosmonic", "Emeritus"],
    "wasmcloud/CONTRIBUTION_LADDER/": ["Become an org maintainer", "it takes 5 of 7 votes", "pull request"],
    "wasmcloud/decisions/": ["change the roadmap", "Super majority", "This form needs JavaScript"],
    "wasmedge/MEETINGS/": [
        "Next meeting: Tuesday",
        "The developer meeting takes place on the first Tuesday of every month",
        "Subscribe",
    ],
    "wasmedge/organizations/": ["Second State holds 4 of 5 maintainer seats (80%)", "at most 2 of 5 seats"],
    "kmesh/checks/": ["governed-from-below", "Reviewed and accepted:"],
    "kmesh/GOVERNANCE/": ["Kmesh Project Governance", "Ladder", "two-thirds majority"],
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
    tabs = ["People", "Ladder", "Decisions", "Meetings", "Organizations", "Conduct", "Security"]
    start = reached.index("People")
    assert reached[start : start + len(tabs)] == tabs
    assert reached.index("Contribute") < reached.index("Become a member") < reached.index("Report a vulnerability")
    page.get_by_role("link", name="Ladder", exact=True).focus()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
    page.keyboard.press("Enter")
    page.wait_for_url("**/kmesh/community-membership/")


def test_search_finds_a_person(portal: Portal, browser_page: MakePage) -> None:
    page = browser_page()
    page.goto(portal.address)
    page.keyboard.press("/")
    page.keyboard.type("Brooks Townsend", delay=5)
    page.locator(".md-search-result__link").first.wait_for()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/wasmcloud/**")


@pytest.mark.parametrize(
    ("words", "part"),
    [("quorum", "GOVERNANCE/"), ("inactive", "LADDER/"), ("voting", "GOVERNANCE/"), ("drift", "reference/drift/")],
)
def test_search_prefers_rules_to_what_is_about_them(
    portal: Portal, browser_page: MakePage, words: str, part: str
) -> None:
    page = browser_page()
    page.goto(portal.address)
    page.keyboard.press("/")
    page.keyboard.type(words, delay=5)
    first = page.locator(".md-search-result__link").first
    first.wait_for()
    expect(first).to_have_attribute("href", re.compile(part))


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
    cards = page.locator(".bylaws-people[data-when=present] > li:visible").all()
    return [card.inner_text().split("\n")[1] for card in cards]


def test_people_are_searched_and_filtered(portal: Portal, browser_page: MakePage) -> None:
    page = browser_page()
    page.goto(f"{portal.address}wasmcloud/MAINTAINERS/")
    assert len(shown_cards(page)) == 42
    page.get_by_label("Role").select_option("Contributor")
    page.get_by_label("Organization").select_option("Microsoft")
    assert shown_cards(page) == ["Jiaxiao Zhou"]
    assert page.get_by_role("status").first.inner_text() == "1 of 42 shown."
    page.get_by_label("Organization").select_option("All")
    page.get_by_label("Role").select_option("All")
    assert page.get_by_role("status").first.inner_text() == ""
    page.get_by_role("searchbox", name="Search").last.fill("KOVARI mark")  # no accents, no order
    assert shown_cards(page) == ["Márk Kővári"]


def test_a_link_to_a_calendar_subscribes(portal: Portal, browser_page: MakePage) -> None:
    page = browser_page()
    page.goto(f"{portal.address}wasmedge/MEETINGS/")
    address = portal.address.replace("http://", "webcal://")
    assert page.get_by_role("link", name="all meetings").evaluate("it => it.href") == (
        f"{address}wasmedge/calendar/wasmedge.ics"
    )


def test_no_table_is_cut_on_paper(portal: Portal, browser_page: MakePage) -> None:
    """What stands right of the edge is not printed; 680 pixels are the width of A4 without its margins."""
    page = browser_page(viewport={"width": 680, "height": 1000})
    page.emulate_media(media="print")
    wide = {}
    for path in portal.pages:
        if path.startswith(("kmesh/", "wasmcloud/", "wasmedge/", "wg-wasm/")):
            page.goto(portal.address + path)
            cut = page.locator("article table").evaluate_all(
                "all => all.filter(it => it.getBoundingClientRect().right > innerWidth"
                " || it.scrollWidth > it.clientWidth + 1).length"
            )
            if cut:
                wide[path] = cut
    assert wide == {}


def test_bodies_are_filtered(portal: Portal, browser_page: MakePage) -> None:
    page = browser_page()
    page.goto(f"{portal.address}bodies/")
    page.get_by_label("Level").select_option("Sandbox")
    assert page.locator(".bylaws-tasks + ul > li:visible a").all_inner_texts() == ["Kmesh", "WasmEdge Runtime"]
    page.get_by_label("Level").select_option("All")
    page.get_by_label("Kind").select_option("Working group")
    assert page.locator(".bylaws-tasks + ul > li:visible a").all_inner_texts() == [
        "Lantern Docs Working Group",
        "WebAssembly (Wasm) Working Group",
    ]


def test_the_form_counts_a_vote(portal: Portal, browser_page: MakePage) -> None:
    page = browser_page()
    page.goto(f"{portal.address}kmesh/decisions/")
    result = page.locator(RESULT)
    page.get_by_role("combobox", name="Decision").select_option("Change these rules")
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
    page.get_by_label("Voting has ended").check()
    assert result.all_inner_texts()[0] == "It does not pass: there are too few votes in favor."
    page.get_by_label("For").fill("5")
    page.get_by_label("Against").fill("2")
    assert result.all_inner_texts() == [
        "It passes: there are enough votes in favor.",
        "7 people may vote, by two-thirds majority.",
        "Needed: 5 votes in favor, of 7.",
    ]
    assert page.locator(".bylaws-verdict").get_attribute("data-state") == "passed"


def test_what_is_certain_is_said(portal: Portal, browser_page: MakePage) -> None:
    page = browser_page()
    page.goto(f"{portal.address}kmesh/decisions/")
    page.get_by_role("combobox", name="Decision").select_option("Change these rules")
    page.get_by_label("For").fill("1")
    page.get_by_label("Against").fill("4")
    assert page.locator(RESULT).all_inner_texts() == [
        "It is still open: there are too few votes in favor. It can no longer pass.",
        "7 people may vote, by two-thirds majority.",
        "Needed: 5 votes in favor, of 7.",
        "It closes when its time is over.",
    ]
    page.get_by_label("Against").fill("0")
    page.get_by_label("For").fill("5")
    assert page.locator(RESULT).all_inner_texts()[0] == (
        "It is still open: there are enough votes in favor. It will pass, however the others vote."
    )


@pytest.mark.parametrize(
    ("votes", "wrong"),
    [
        (("9", "-2", ""), ["Against", "Abstain"]),
        (("-3", "0", "0"), ["For"]),
        (("2.5", "0", "0"), ["For"]),
        (("5", "3", "0"), ["For", "Against", "Abstain"]),
    ],
)
def test_impossible_votes_have_no_result(
    portal: Portal, browser_page: MakePage, votes: tuple[str, ...], wrong: list[str]
) -> None:
    page = browser_page()
    page.goto(f"{portal.address}kmesh/decisions/")
    for label, value in zip(("For", "Against", "Abstain"), votes, strict=True):
        page.get_by_label(label).fill(value)
    assert page.locator(RESULT).all_inner_texts() == ["Enter whole numbers from 0 to 7, together at most 7."]
    assert page.locator(".bylaws-verdict").get_attribute("data-state") == ""
    marked = page.locator("label:has([aria-invalid=true])").all_inner_texts()
    assert marked == wrong
    for label in ("For", "Against", "Abstain"):
        page.get_by_label(label).fill("1")
    assert page.locator("[aria-invalid=true]").count() == 0


def number(page: Page, name: str) -> Locator:
    return page.get_by_role("spinbutton", name=name, exact=True)


def test_whom_a_matter_is_about_has_no_vote(portal: Portal, browser_page: MakePage) -> None:
    page = browser_page()
    page.goto(f"{portal.address}wasmcloud/decisions/")
    page.get_by_role("combobox", name="Decision").select_option("Enforce the Code of Conduct after a violation")
    number(page, "For").fill("5")
    number(page, "Against").fill("2")
    assert page.get_by_label("Person concerned").input_value() == ""
    page.get_by_label("Person concerned").select_option("Colin Murphy")
    assert page.locator(RESULT).all_inner_texts()[1] == "6 people may vote, by super majority."
    assert number(page, "For").input_value() == "5"
    assert number(page, "Against").input_value() == "0"  # 2 would be too many
    page.get_by_role("combobox", name="Decision").select_option("Change these rules")
    assert not page.get_by_label("Person concerned").is_visible()
    assert number(page, "For").input_value() == "5"
    assert number(page, "Against").input_value() == "2"


def test_only_the_verdict_is_read_aloud_and_after_a_pause(portal: Portal, browser_page: MakePage) -> None:
    page = browser_page()
    page.clock.install(time="2026-06-01T00:00:00Z")
    page.goto(f"{portal.address}kmesh/decisions/")
    page.clock.pause_at("2026-06-01T12:00:00Z")  # an installed clock runs on: on a slow machine, past the pause
    heard = page.locator(".bylaws-calculator [role=status]")
    page.get_by_label("For").fill("1")
    page.clock.run_for(500)
    page.get_by_label("For").fill("2")
    page.clock.run_for(500)
    assert heard.text_content() == ""
    page.clock.run_for(500)
    assert heard.text_content() == page.locator(".bylaws-verdict").inner_text()


FORBIDDEN = """
project: {id: example, name: Example}
organizations: {acme: Acme}
people: {ada: {affiliation: acme}, bob: {affiliation: acme}, eve: {affiliation: independent}}
ladder: {maintainer: {name: Maintainer, becoming: {vote: majority}}}
seats: [{person: ada, role: maintainer}, {person: bob, role: maintainer}, {person: eve, role: maintainer}]
voting:
  default: majority
  kinds:
    majority: {passes: more than 1/2, abstentions: forbidden, excluding: subject}
    present: {passes: more than 1/2, of: present, votes_per_organization: 1 vote, excluding: candidate}
decisions:
  repository: {what: Create a repository, vote: majority, topic: subprojects}
  ask: {what: Ask those who are there, vote: present}
"""


def test_the_form_asks_only_what_can_be(portal: Portal, browser_page: MakePage, tmp_path: Path) -> None:
    """Nobody abstains where that is forbidden, and a repository is no person."""
    (tmp_path / "governance.yaml").write_text(FORBIDDEN, encoding="utf-8")
    (decisions,) = (it for it in site(build_root(tmp_path), date(2026, 6, 1)).pages if it.name == "decisions")
    page = browser_page()
    page.goto(f"{portal.address}kmesh/decisions/")
    form = decisions.text[decisions.text.index('<div class="bylaws-calculator">') :]
    show(page, form)
    labels = page.locator(".bylaws-calculator label:visible")
    page.get_by_role("combobox", name="Decision").select_option("Create a repository")
    assert [it.evaluate("it => it.firstChild.data") for it in labels.all()] == [
        "Decision", "For", "Against", "Voting has ended",
    ]  # fmt: skip
    page.get_by_role("combobox", name="Decision").select_option("Appoint a maintainer")
    assert page.get_by_label("Person concerned").is_visible()
    page.get_by_role("combobox", name="Decision").select_option("Ask those who are there")
    page.locator("select[name='@eve']").select_option("For")
    page.get_by_label("Present without a vote").fill("3")
    assert page.locator(RESULT).all_inner_texts() == ["Enter a whole number from 0 to 2."]
    page.get_by_label("Present without a vote").fill("1")
    assert page.locator(RESULT).all_inner_texts()[2] == "Needed: 2 votes in favor, of 2."
    page.get_by_label("Person concerned").select_option("bob")
    assert page.locator("select[name='@eve']").input_value() == "for"


def show(page: Page, html: str) -> None:
    """Replace what the page says, as the theme does when it loads the next page without leaving this one."""
    page.evaluate(
        "html => { document.querySelector('article').innerHTML = html; window.document$.next(document); }", html
    )


TIMES = {
    "Asia/Tokyo": ("Japan Standard Time", "Thursday, June 11 at 11:00 PM your time"),
    "Asia/Calcutta": ("India Standard Time", "Thursday, June 11 at 7:30 PM your time"),
    "Europe/London": ("United Kingdom Time", "Thursday, June 11 at 3:00 PM your time"),
    "America/Los_Angeles": ("Pacific Time", "Thursday, June 11 at 7:00 AM your time"),
    "Europe/Paris": ("", ""),
}
SAID = "Thursday, June 11, 2026, 16:00 (Europe/Berlin time)"


@pytest.mark.parametrize("zone", TIMES)
def test_meetings_are_shown_in_the_time_of_the_reader(portal: Portal, browser_page: MakePage, zone: str) -> None:
    page = browser_page(timezone_id=zone)
    page.goto(f"{portal.address}kmesh/calendar/")
    page.clock.set_fixed_time("2026-06-01")
    past = '<li><time class="bylaws-date" datetime="2026-05-28T16:00:00+02:00">past</time></li>'
    show(page, f'<ul><li><time class="bylaws-date" datetime="2026-06-11T16:00:00+02:00">{SAID}</time></li>{past}</ul>')
    page.locator("[data-ready]").first.wait_for()
    called, time = TIMES[zone]
    assert page.locator("article li:visible").all_inner_texts() == [f"{SAID}\n{time}" if time else SAID]
    assert page.locator("article p").all_inner_texts() == (
        [f"Your own time, {called}, is given below each date."] if time else []
    )


WHOLE = '<time class="bylaws-date" datetime="2026-12-01">Tuesday, December 1, 2026</time>'
TIMED = '<time class="bylaws-date" datetime="2026-12-01T10:00:00Z"{}>Tuesday, December 1, 2026, 10:00 (UTC time)</time>'


@pytest.mark.parametrize(
    ("item", "now", "is_shown"),
    [
        (WHOLE, "2026-12-02T01:00:00Z", True),  # 17:00 in Los Angeles, of the same day
        (WHOLE, "2026-12-02T11:59:00Z", True),
        (WHOLE, "2026-12-02T12:01:00Z", False),
        (TIMED.format(' data-ends="2026-12-01T16:00:00Z"'), "2026-12-01T15:59:00Z", True),
        (TIMED.format(' data-ends="2026-12-01T16:00:00Z"'), "2026-12-01T16:01:00Z", False),
        (TIMED.format(""), "2026-12-01T13:59:00Z", True),
        (TIMED.format(""), "2026-12-01T14:01:00Z", False),
    ],
)
def test_a_date_goes_when_it_is_over(
    portal: Portal, browser_page: MakePage, item: str, now: str, is_shown: bool
) -> None:
    page = browser_page(timezone_id="America/Los_Angeles")
    page.goto(f"{portal.address}kmesh/calendar/")
    page.clock.set_fixed_time(now)
    show(page, f'<p class="bylaws-over" hidden>These dates have passed.</p><ul><li>{item}</li></ul>')
    page.locator("[data-ready]").first.wait_for(state="attached")
    assert page.locator("article li").is_visible() == is_shown
    assert page.locator(".bylaws-over").is_visible() == (not is_shown)


def test_dates_and_dialogs_of_others_are_left_alone(portal: Portal, browser_page: MakePage) -> None:
    page = browser_page()
    page.goto(f"{portal.address}kmesh/calendar/")
    named = page.locator(".md-search[aria-label]")
    named.evaluate("it => it.removeAttribute('aria-label')")
    show(page, '<ul><li><time datetime="2024-01-31 00:00:00+00:00">1 May</time></li></ul><div role="dialog">Hi</div>')
    named.wait_for(state="attached")  # the last thing that is done to a new page
    assert page.locator("article li").inner_text() == "1 May"
    assert page.locator("article li").is_visible()
    assert page.locator("article [role=dialog]").get_attribute("aria-label") is None
    assert page.locator(".md-search").get_attribute("aria-label") == "Search"


def test_filters_stay_in_the_address_and_can_be_reset(portal: Portal, browser_page: MakePage) -> None:
    page = browser_page()
    page.goto(f"{portal.address}wasmcloud/MAINTAINERS/")
    options = page.get_by_label("Organization").locator("option").all_inner_texts()
    assert options == ["All", *sorted(options[1:], key=str.casefold)]
    page.get_by_label("Organization").select_option("Microsoft")
    page.get_by_role("searchbox", name="Search").last.fill("nobody at all")
    assert page.get_by_role("status").first.inner_text() == "No one fits."
    assert page.url.endswith("/wasmcloud/MAINTAINERS/?organization=Microsoft&search=nobody+at+all")
    page.reload()
    assert page.get_by_role("status").first.inner_text() == "No one fits."
    page.get_by_role("button", name="Show all").click()
    assert len(shown_cards(page)) == 42
    assert page.url.endswith("/wasmcloud/MAINTAINERS/")
    page.goto(f"{portal.address}wasmcloud/MAINTAINERS/?organization=Nowhere")
    assert page.get_by_label("Organization").input_value() == ""
    assert len(shown_cards(page)) == 42


def test_a_table_that_scrolls_is_a_region_with_a_name_while_it_does(portal: Portal, browser_page: MakePage) -> None:
    page = browser_page()
    page.goto(f"{portal.address}bodies/")
    box = '<div class="md-typeset__scrollwrap" style="overflow: auto; width: 100px"><p style="width: 300px">1</p></div>'
    page.locator("article").evaluate("(it, box) => { it.innerHTML = box; }", box)
    scrolled = page.locator(".md-typeset__scrollwrap")
    page.evaluate("dispatchEvent(new Event('resize'))")
    assert [scrolled.get_attribute(name) for name in ("tabindex", "role", "aria-label")] == ["0", "region", "Table 1"]
    scrolled.evaluate("it => { it.style.width = '400px'; }")
    page.evaluate("dispatchEvent(new Event('resize'))")
    assert [scrolled.get_attribute(name) for name in ("tabindex", "role", "aria-label")] == [None, None, None]


@pytest.mark.parametrize("path", ["wasmcloud/decisions/", "wasmedge/GOVERNANCE/"])
def test_each_row_of_a_wide_table_is_a_card_on_a_phone(portal: Portal, browser_page: MakePage, path: str) -> None:
    page = browser_page(viewport=PHONE)
    page.goto(portal.address + path)
    page.locator("td[data-label]").first.wait_for(state="attached")
    wide = "all => all.filter(it => it.getBoundingClientRect().right > innerWidth).length"
    assert page.locator("td:visible").evaluate_all(wide) == 0
    table = page.locator("table:has([data-label])").first
    labels = table.locator("tr:last-child > td[data-label]").evaluate_all("all => all.map(it => it.dataset.label)")
    assert labels == table.locator("thead th:not(:first-child)").evaluate_all("all => all.map(it => it.textContent)")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_fields_show_where_the_focus_is(portal: Portal, browser_page: MakePage, scheme: str) -> None:
    page = browser_page(color_scheme=scheme)
    for path, field in (
        ("wasmcloud/MAINTAINERS/", "[type=search]"),
        ("wasmcloud/MAINTAINERS/", "select"),
        ("kmesh/decisions/", "[type=number]"),
        ("kmesh/decisions/", "[type=checkbox]"),
    ):
        page.goto(portal.address + path)
        page.locator(f".bylaws-form {field}").first.focus()
        page.keyboard.press("Shift+Tab")
        page.keyboard.press("Tab")
        style = page.evaluate("(({outlineStyle, outlineWidth}) => [outlineStyle, outlineWidth])"
                              "(getComputedStyle(document.activeElement))")  # fmt: skip
        assert style == ["solid", "2px"], field


def test_only_the_tab_of_this_page_has_a_line_and_all_are_large(portal: Portal, browser_page: MakePage) -> None:
    page = browser_page(forced_colors="active")
    page.goto(f"{portal.address}kmesh/MAINTAINERS/")
    tabs = page.locator(".bylaws-tabs + ul > li")
    lines = tabs.evaluate_all("all => all.filter(it => getComputedStyle(it).borderBottomStyle !== 'none')"
                              ".map(it => it.textContent)")  # fmt: skip
    assert lines == ["People"]
    heights = tabs.locator("a").evaluate_all("all => all.map(it => it.getBoundingClientRect().height)")
    assert min(heights) >= 24


@pytest.mark.parametrize("width", [390, 768])
def test_the_tabs_are_one_row_with_that_of_this_page_in_view(
    portal: Portal, browser_page: MakePage, width: int
) -> None:
    page = browser_page(viewport={"width": width, "height": 900})
    for path in ("wasmcloud/", "wasmcloud/checks/", "wasmcloud/organizations/"):
        page.goto(portal.address + path)
        tabs = page.locator(".bylaws-tabs + ul > li")
        assert len(set(tabs.evaluate_all("all => all.map(it => it.getBoundingClientRect().top)"))) == 1
        this = page.locator(".bylaws-tabs + ul > li:not(:has(a))").bounding_box()
        assert this
        assert this["x"] >= 0
        assert this["x"] + this["width"] <= width - 95  # where the row fades


def test_a_name_in_a_bar_ends_before_its_part_does(portal: Portal, browser_page: MakePage) -> None:
    for width in (390, 768, 1280):
        page = browser_page(viewport={"width": width, "height": 900})
        page.goto(f"{portal.address}wasmcloud/organizations/")
        cut = page.locator(".bylaws-bar svg text:visible").evaluate_all(
            "all => all.filter(it => it.getBoundingClientRect().right"
            " > it.ownerSVGElement.getBoundingClientRect().right).map(it => it.textContent)"
        )
        assert cut == [], width


def test_forms_and_tabs_are_not_printed(portal: Portal, browser_page: MakePage) -> None:
    page = browser_page()
    for path in ("kmesh/MAINTAINERS/", "kmesh/decisions/"):
        page.goto(portal.address + path)
        page.emulate_media(media="print")
        assert page.locator(".bylaws-tabs + ul:visible, .bylaws-form:visible, .bylaws-calculator:visible").count() == 0
        page.emulate_media(media="screen")
