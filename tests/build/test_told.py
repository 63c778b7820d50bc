"""What pages tell of themselves in short: rules find the same in it as in all that stands in them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bylaws.build.outcomes import outcomes
from bylaws.build.told import in_short
from bylaws.checks.text import TEXT_RULES, check_texts
from bylaws.markdown.foundations import CNCF
from bylaws.markdown.ours import told
from bylaws.markdown.reading import Document, Parts
from bylaws.markdown.slugs import Slugs
from bylaws.markdown.tree import Tree
from bylaws.problems import Problem, ordered
from projects.bodies import ROOT

BY_HAND = {
    "README.md": "# A project\n\nSee [the rules](GOVERNANCE.md) and [how we vote](GOVERNANCE.md#voting).\n",
    "docs/CODE_OF_CONDUCT.md": "# Code of Conduct\n\nWe follow the [code](../GOVERNANCE.md#conduct).\n",
}


def short(pages: Mapping[str, str]) -> tuple[dict[str, Parts], Mapping[str, Parts]]:
    """What pages tell as a whole, and in short."""
    whole = {path: known for path, text in pages.items() if (known := told(path, text))}
    made = Tree(Path(), texts={path: pages[path] for path in whole}, ours=whole)
    return whole, in_short(made)


def found(pages: Mapping[str, str], ours: Mapping[str, Parts], slugs: Slugs, repository: str) -> Sequence[Problem]:
    texts = {**BY_HAND, **pages}
    return ordered(check_texts(Tree(Path("/nowhere"), texts=texts, ours=ours, slugs=slugs, repository=repository)))


TARGETS = (
    "GOVERNANCE.md", "GOVERNANCE.md#voting", "GOVERNANCE.md#votin", "#voting", "#voting_1", "#nowhere", "nowhere.md",
    "governance.md", "docs/CODE_OF_CONDUCT.md", "../README.md", "README.md#a-project", "a@example.org",
    "/MAINTAINERS.md", "GOVERNANCE.md/", "MAINTAINERS.md#", "//example.org", "mailto:a@example.org",
    "https://example.org/a", "http://www.example.org/b/", "https://www.cncf.io/conduct/procedures/",
    "https://github.com/example/project/blob/main/GOVERNANCE.md",
    "https://github.com/example/project/tree/main/missing", "https://github.com/other/project/blob/main/README.md",
    "https://github.com/cncf/foundation/blob/master/code-of-conduct.md", "https://golang.org/conduct",
    "https://github.com/cncf/foundation/blob/main/code-of-conduct.md", "https://tockify.com/cncf.public.events",
    "https://bestpractices.coreinfrastructure.org/projects/1", "https://git.k8s.io/community/committee-code-of-conduct",
)  # fmt: skip
WORDS = ("it", "https://example.org/a", "https://example.org/else", "our Code of Conduct", "a@example.org")
LINKS = st.builds("[{}]({})".format, st.sampled_from(WORDS), st.sampled_from(TARGETS))
TEXTS = st.lists(LINKS | st.sampled_from(TARGETS), max_size=7).map(
    lambda them: "\n\n".join(f"See {it}." for it in them)
)


@given(TEXTS, TEXTS, st.sampled_from(Slugs), st.sampled_from(["", "example/project"]))
def test_rules_find_the_same_in_short(governance: str, maintainers: str, slugs: Slugs, repository: str) -> None:
    pages = {
        "GOVERNANCE.md": f"# Governance\n\n## Voting\n\n{governance}\n\n## Voting\n\nIt is.\n",
        "MAINTAINERS.md": f"# Maintainers\n\n{maintainers}\n",
    }
    whole, in_brief = short(pages)
    assert found(pages, whole, slugs, repository) == found(pages, in_brief, slugs, repository)


def test_a_page_tells_what_may_be_wrong_and_where_it_leads() -> None:
    _, in_brief = short(
        {
            "GOVERNANCE.md": (
                "# Governance\n\n## Voting\n\n[here](#voting), [a](MAINTAINERS.md), [b](MAINTAINERS.md#people), "
                "[c](https://example.org), [d](MAINTAINERS.md#missing), [e](README.md), [f](a@example.org)\n"
            ),
            "MAINTAINERS.md": "# Maintainers\n\n## People\n\n[one](https://example.org)\n",
        }
    )
    left = {path: [link.target for link in parts.links] for path, parts in in_brief.items()}
    assert left == {
        "GOVERNANCE.md": ["MAINTAINERS.md", "MAINTAINERS.md#missing", "README.md", "a@example.org"],
        "MAINTAINERS.md": ["https://example.org"],  # a page with one link may say where its text stands now
    }


@pytest.mark.parametrize("root", [ROOT], ids=["own data"])
def test_pages_that_stand_here_tell_little(root: Path) -> None:
    pages = [page for body in outcomes(root).bodies for page in body.pages]
    told_of = [page for page in pages if page.told]
    whole = [known for page in told_of if (known := told(page.path, page.text))]
    assert len(told_of) > len(pages) / 2
    assert sum(len(page.told.links) for page in told_of if page.told) < sum(len(it.links) for it in whole) / 3


def test_no_page_that_tells_is_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    pages = {
        "GOVERNANCE.md": "# Governance\n\nSee [it](CODE_OF_CONDUCT.md).\n",
        "CODE_OF_CONDUCT.md": f"# Code\n\nWe follow the [code]({CNCF.code_of_conduct}).\n",
    }
    ours = {path: known for path, text in pages.items() if (known := told(path, text))}
    parsed: list[str] = []
    monkeypatch.setattr(Document, "_parsed", lambda document: parsed.append(document.path))
    check_texts(Tree(Path(), texts=pages, ours=ours))
    assert parsed == []


def test_each_rule_over_links_is_tried() -> None:
    pages = {"GOVERNANCE.md": "\n\n".join(f"[{words}]({it})" for words in WORDS for it in TARGETS)}
    names = {problem.rule for problem in found(pages, short(pages)[0], Slugs.BOTH, "example/project")}
    over_links = {
        "broken-anchor", "broken-link", "conduct-address", "conduct-of-others", "mail-without-mailto",
        "misleading-link", "moved-address", "wrong-case",
    }  # fmt: skip
    assert over_links <= names
    assert over_links <= {rule.name for rule in TEXT_RULES}


KNOWN = {
    "broken_anchor", "broken_link", "conduct_address", "conduct_not_linked", "conduct_of_others", "empty_link",
    "empty_target", "governance_not_linked", "incomplete_contents", "mail_without_mailto", "misleading_link",
    "moved_address", "two_codes_of_conduct", "wrong_case",
}  # fmt: skip


def test_every_rule_over_links_is_thought_of() -> None:
    """A rule that is not among these sees only the links that `in_short` leaves: make it leave what the rule is about,
    in `may_be_wrong` or here, and write it down."""
    modules = (ROOT / "plugins" / "bylaws" / "checks" / "text").glob("*.py")
    asking = {path.stem for path in modules if re.search(r"\.(?:links|leading)\b", path.read_text(encoding="utf-8"))}
    assert asking - {"__init__"} == KNOWN
