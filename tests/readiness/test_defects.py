"""The defects of a real application and a real due diligence: each cannot be written, or is reported."""

from __future__ import annotations

import pytest

from bylaws.build.root import build_root
from bylaws.checks.text import check_texts
from bylaws.markdown.tree import Tree
from bylaws.readiness.catalogue import catalogue
from bylaws.readiness.recognizing import Recognizer
from conftest import EXAMPLE_DAY, Maker, reading, rule_problems, told, whole

PEOPLE = """
people: {ada: {affiliation: independent}, bob: {affiliation: independent}}
ladder: {maintainer: {name: Maintainer}}
seats: [{person: ada, role: maintainer}, {person: bob, role: maintainer}]
"""
IN_THE_RECORD = {
    "168 contributors in one sentence, 176 in another": (
        "review:\n  metrics:\n    contributors: {value: 168, as_of: 2023}\n    contributors: {value: 176, as_of: 2023}",
        "duplicate-key",
    ),
    "14 maintainers above a list of others": (
        PEOPLE + "review: {metrics: {maintainers: {value: 14, counts: maintainer}}}",
        "metric-contradicted",
    ),
    "a figure without a day": ("review: {metrics: {stars: {value: 6200}}}", "metric-without-date"),
    "a link to a branch that goes on": (
        "review: {evidence: [{shows: GOV-3, url: 'https://github.com/e/e/blob/master/docs/GOVERNANCE.md'}]}",
        "evidence-unchecked",
    ),
    "a page that may be gone": (
        "review: {evidence: [{shows: ENG-6, url: 'https://github.com/e/e/blob/main/RELEASE.md', checked_on: 2024-10}]}",
        "evidence-outdated",
    ),
    "two applications": (
        "review:\n  application: https://github.com/cncf/toc/issues/1\n  application: https://github.com/cncf/toc/issues/2",
        "duplicate-key",
    ),
    "a version that was never made": (
        "review: {releases: {made: [{version: 1.0.0}, {version: 1.1.0}]}, "
        "interviews: [{industry: IT, versions: ['1.14'], text: It works.}]}",
        "unknown-release",
    ),
}
BODY = """\
project: {id: example, name: Example, repository: 'https://github.com/example/example'}
code_of_conduct: cncf
documents: {application: APPLICATION.md, diligence: DUE_DILIGENCE.md}
review:
  releases: {process: RELEASE.md}
  badges: {best-practices: {name: OpenSSF, url: 'https://bestpractices.coreinfrastructure.org/en/projects/5059'}}
  findings:
    - {kind: noteworthy, text: 'The project should [=[clean up references](https://example.org/1)] to a product.'}
    - {kind: noteworthy, text: 'There is `[a list](https://example.org/integrations)`.'}
    - {kind: noteworthy, text: 'See [https://example.org/new](https://example.org/old).'}
    - {kind: noteworthy, text: 'It follows [the code](https://github.com/cncf/foundation/blob/master/code-of-conduct.md).'}
"""
ON_A_PAGE = {
    "the badge's old address": "moved-address",
    "a document that is no longer there": "broken-link",
    "what an editor left": "unfinished-text",
    "a link that is shown as code": "link-as-code",
    "a link that shows another address": "misleading-link",
    "the code of conduct on the old branch": "conduct-address",
}


@pytest.mark.parametrize("defect", IN_THE_RECORD)
def test_the_record_cannot_hold_it_or_it_is_reported(defect: str) -> None:
    text, rule = IN_THE_RECORD[defect]
    found = reading(whole(text))
    assert rule in {problem.rule for problem in (*found.problems, *rule_problems(found, EXAMPLE_DAY))}


@pytest.mark.parametrize("defect", ON_A_PAGE)
def test_a_page_with_it_is_reported(defect: str, root_with: Maker) -> None:
    root = root_with({"governance.yaml": BODY})
    built = build_root(root)
    texts = {page.path: page.text for page in built.pages}
    assert {"APPLICATION.md", "DUE_DILIGENCE.md"} <= texts.keys()
    found = list(check_texts(Tree(root, texts=texts, repository="example/example")))
    assert ON_A_PAGE[defect] in {problem.rule for problem in found}, told(found)


def test_an_older_wording_is_the_same_row() -> None:
    old = "- [x] **Document agreement that project will adopt CNCF Code of Conduct.**"
    new = "- [x] **Document adoption and adherence to the CNCF Code of Conduct.**"
    rows = [one.row.id for one in Recognizer(catalogue("cncf-2024").criteria).read([old, new]) if one.row]
    assert rows == ["GOV-14", "GOV-14"]


def test_a_body_without_a_review_has_no_pages_for_reviewers(root_with: Maker) -> None:
    plain = "project: {id: example, name: Example}\ncode_of_conduct: cncf\n" + PEOPLE
    named = (
        "documents: {application: APPLICATION.md, diligence: DUE_DILIGENCE.md, adopters: ADOPTERS.md, security: S.md}\n"
    )
    for text in (plain, plain + named):
        paths = {page.path for page in build_root(root_with({"governance.yaml": text})).pages}
        assert not paths & {"APPLICATION.md", "DUE_DILIGENCE.md", "ADOPTERS.md", "S.md", "GOVERNANCE_REVIEW.md"}


def test_a_prepared_review_of_such_a_body_claims_only_what_it_shows(root_with: Maker) -> None:
    text = "project: {id: example, name: Example}\ndocuments: {review: GOVERNANCE_REVIEW.md}\n" + PEOPLE
    pages = {page.path: page.text for page in build_root(root_with({"governance.yaml": text})).pages}
    lines = pages["GOVERNANCE_REVIEW.md"].splitlines()
    met = [line for line in lines if line.startswith("- Met: ")]
    assert met == [
        "- Met: **The governance documents are clear and easy to find.**",
    ]
    assert sum(line.startswith("- Not assessed: ") for line in lines) >= 5
