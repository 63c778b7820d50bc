"""The pages of the reference: all there, of a size that people read, found by the words that people use."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from bylaws.checks.catalogue import own_rules
from bylaws.model.body import Body
from bylaws.reference.__main__ import main
from bylaws.reference.page import chapters
from bylaws.reference.pages import reference_pages, words
from bylaws.reference.rules import SHELVES, rules_pages

ROOT = Path(__file__).parents[2]
COMMITTED = ROOT / "governance" / "reference"
PAGES = {**reference_pages(), **rules_pages()}
MOST = 28_500
"""Characters of the longest page that is read from top to bottom."""


def anchors(text: str) -> set[str]:
    """The places in a page to which links can lead."""
    outside = re.sub(r"^```.*?^```", "", text, flags=re.DOTALL | re.MULTILINE)
    headings = re.findall(r"^#+ (.+)$", outside, re.MULTILINE)
    return {title.lower().replace(" ", "-") for title in headings} | set(re.findall(r'<a id="([^"]+)">', text))


def test_the_committed_pages_are_current() -> None:
    here = {path.relative_to(COMMITTED).as_posix() for path in COMMITTED.glob("*/*.md")}
    assert here == {path for path in PAGES if "/" in path}
    for path, text in PAGES.items():
        assert (COMMITTED / path).read_text(encoding="utf-8") == text, "the model has changed: run `make fix`"


def test_pages_that_are_gone_are_deleted(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "gone.md").write_text("")
    (tmp_path / "own.md").write_text("")
    main(tmp_path)
    assert {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.md")} == {*PAGES, "own.md"}


def test_each_top_level_key_has_a_page() -> None:
    assert {field.key.replace("_", "-") for field in Body.FIELDS.values()} < {
        path.removeprefix("data/").removesuffix(".md") for path in reference_pages()
    }


def test_no_page_is_too_long_to_be_read() -> None:
    assert [path for path, text in PAGES.items() if len(text) > MOST and "/" in path] == []


@pytest.mark.parametrize("path", PAGES)
def test_links_lead_somewhere(path: str) -> None:
    others = {"exports.md": "", "../how-to/findings.md": ""}
    for target in re.findall(r"\]\(([^)`\s]+)\)", re.sub(r"^```.*?^```|`[^`\n]+`", "", PAGES[path], flags=re.S | re.M)):
        name, _, anchor = target.partition("#")
        at = (Path(path).parent / name).as_posix() if name else path
        at = re.sub(r"^[^/]+/\.\./", "", at)
        if at in others or name.startswith("http"):
            continue
        assert at in PAGES, target
        assert not anchor or anchor in anchors(PAGES[at]), target


def test_old_addresses_still_lead_there() -> None:
    """When each was one page, every section had an anchor there."""
    sections = {part.anchor for chapter in chapters() for part in (chapter.head, *chapter.parts)}
    assert sections <= anchors(PAGES["data.md"])
    rules = {rule.name for rule in own_rules().values() if any(shelf.holds(rule) for shelf in SHELVES)}
    assert rules <= anchors(PAGES["rules.md"])
    assert {"top-level-keys", "over-cap", "broken-link"} <= anchors(PAGES["data.md"]) | rules


def test_every_rule_stands_on_one_page() -> None:
    for name, rule in own_rules().items():
        shelves = [shelf.name for shelf in SHELVES if shelf.holds(rule)]
        assert len(shelves) == (rule.over != "export"), name


@pytest.mark.parametrize(
    ("word", "section"),
    [
        ("TOC", "team"), ("steering committee", "team"), ("sunset", "dissolution"), ("lazy consensus", "vote-kind"),
        ("recusal", "excluded"), ("conflict of interest", "excluded"), ("supermajority", "threshold"),
        ("casting vote", "tie"), ("BDFL", "office"), ("company limit", "cap"), ("term limit", "limit-on-terms"),
        ("Condorcet", "method"), ("SIG", "inner-group"), ("leave of absence", "leave"), ("alumni", "emeritus"),
        ("step down", "stepping-down"), ("vulnerability", "security"), ("harassment", "code-of-conduct"),
        ("escalation", "stage"), ("mailing list", "channels"), ("typo", "editorial"), ("due diligence", "review"),
        ("LGTM", "approval"), ("business days", "length-of-time"), ("parent project", "parties"),
        ("employer", "affiliation"), ("end user seat", "seat-class"), ("self-nomination", "becoming"),
    ],
)  # fmt: skip
def test_a_key_is_found_by_the_word_that_people_use(word: str, section: str) -> None:
    (item,) = [line for line in PAGES["data.md"].splitlines() if line.startswith(f'- <a id="{section}">')]
    assert word in item


def test_other_words_are_of_sections_that_there_are() -> None:
    assert {*words()} <= {part.anchor for chapter in chapters() for part in (chapter.head, *chapter.parts)}


def test_the_index_is_a_list_that_the_script_can_filter() -> None:
    """The script takes the list behind the mark; without a script, the list is complete."""
    for path, fact in (("data.md", "data-page"), ("rules.md", "data-weight")):
        html = MarkdownIt("gfm-like", {"linkify": False}).render(PAGES[path])
        _, _, behind = html.partition('<div class="bylaws-tasks"')
        assert re.match(r' data-filter="[^"]+"></div>\s*<ul>\s*<li>', behind)
        assert behind.count("<li>") == behind.count(f"{fact}=")


@pytest.mark.parametrize(
    ("page", "section", "line"),
    [
        ("voting", "Voting", "Printed in `governance/voting`."),
        ("lifecycle", "Lifecycle", "- `inactivity`: printed in `ladder/inactivity`"),
        ("documents", "Documents", "Not printed: it arranges the pages."),
        ("parties", "Party", "- `bodies`, `role`: not printed: it says where its people are counted"),
        ("shared-parts", "Step", "Printed with the rule to which it belongs."),
        (
            "code-of-conduct",
            "Code of conduct",
            "- `report_to`: printed in `conduct/reporting` (without that page: `governance/code-of-conduct`)",
        ),
    ],
)
def test_each_key_says_where_it_is_printed(page: str, section: str, line: str) -> None:
    _, _, behind = PAGES[f"data/{page}.md"].partition(f"# {section}\n")
    assert line in re.split(r"^#+ ", behind, flags=re.MULTILINE)[0].splitlines()


def test_the_site_leads_to_every_page() -> None:
    """A build of the site says so, too, but much later."""
    navigation = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    written = {path.relative_to(ROOT / "governance").as_posix() for path in (ROOT / "governance").glob("[rh]*/**/*.md")}
    assert {path for path in written if f" {path}\n" not in navigation} == set()
