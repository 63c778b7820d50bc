"""The documents of a foundation, of several years: every criterion is recognized, and what people wrote is read.

They are not a part of this project, and only some machines have them.
"""

from __future__ import annotations

import re
import shutil
from difflib import ndiff
from pathlib import Path

import pytest
from click.testing import CliRunner

from bylaws.cli import cli
from bylaws.readiness.catalogue import catalogue
from bylaws.readiness.forms import is_form, questions_in
from bylaws.readiness.recognizing import Recognized, Recognizer
from bylaws.readiness.rereading import as_data, reread
from conftest import governance
from corpora import REAL, SMALL

ROOT = Path(__file__).parents[2]
FORMS = REAL.parent / "toc"
pytestmark = pytest.mark.skipif(REAL is SMALL or not FORMS.is_dir(), reason="the forms of a foundation are not here")
PROSE = ("dd-toc-guide.md", "template-adopter-questions.md", "gov-review.yml", "tech-review.yml", "project-health.yaml")
"""Guides and forms without criteria."""
DOCUMENTS = sorted(
    path.relative_to(FORMS).as_posix()
    for folder in ("dd", "governance-review", "sandbox", "templates")
    for path in (FORMS / folder).glob("*")
)
READ = {"dd": 40, "governance-review": 9}
"""How many rows a filled document has at least."""


def recognizer(name: str) -> Recognizer:
    folder, _, file = name.partition("/")
    older = folder == "dd" or "-dd-" in file
    rows = catalogue("cncf-sandbox" if folder == "sandbox" else "cncf-2024" if older else "cncf-2026-08")
    return Recognizer({**catalogue("cncf-1-6").criteria, **rows.criteria}, rows.asides)


def items(name: str) -> tuple[Recognized, ...]:
    path = FORMS / name
    found = recognizer(name).read(path.read_text("utf-8").splitlines())
    if is_form(path.name):
        questions = questions_in(path.name, path.read_text("utf-8"))
        found = (*found, *recognizer(name).each(question.item for question in questions))
    return tuple(found)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_criterion_is_a_row_or_is_known_to_be_none(name: str) -> None:
    found = items(name)
    if Path(name).name not in PROSE:
        assert [(one.item.line + 1, one.item.words, one.reason) for one in found if not (one.row or one.aside)] == []
        assert found


def test_how_many_there_are() -> None:
    found = [one for name in DOCUMENTS if Path(name).name not in PROSE for one in items(name)]
    assert (len(found), sum(one.row is not None for one in found)) == (862, 844)


@pytest.mark.parametrize("name", [name for name in DOCUMENTS if name.partition("/")[0] in READ])
def test_what_people_wrote_becomes_data(name: str) -> None:
    read = reread((FORMS / name).read_text("utf-8"), recognizer(name))
    review = governance(as_data(read, "TOC", "2025-01")).body.review
    assert review
    told = {*review.assessments, *(key for one in review.evidence for key in one.shows)}
    assert len(told) >= READ[name.partition("/")[0]], sorted(told)
    assert all(one.met is not None or one.note for one in review.assessments.values())


@pytest.mark.parametrize("body", ["wasmcloud", "wasmedge"])
@pytest.mark.parametrize("level", ["incubation", "graduation"])
def test_an_official_template_is_filled_and_otherwise_as_it_was(body: str, level: str, tmp_path: Path) -> None:
    template = FORMS / "templates" / f"template-{level}-application.md"
    given = ["apply", "-C", str(ROOT), "--body", body, "--level", level, "--as-of", "2026-11-30", "--template"]
    filled = CliRunner().invoke(cli, [*given, str(template)], standalone_mode=False).stdout
    (tmp_path / "filled.md").write_text(filled, "utf-8")
    again = CliRunner().invoke(cli, [*given, str(tmp_path / "filled.md")], standalone_mode=False).stdout
    assert again == filled
    kept = re.sub(r"\n? *<!-- bylaws:(?:criterion \S+|adopters) -->.*?<!-- bylaws:end -->\n", "", filled, flags=re.S)
    before, after = template.read_text("utf-8").splitlines(), kept.splitlines()
    changed = [line for line in ndiff(before, after) if line[:1] == "-"]
    asked = re.compile(r"- *(?:[-*] \[ \]|Project |Sub-Projects|Communication|.*\$PROJECT|.*MMM-YYYY|\*? *$)")
    assert [line for line in changed if not asked.match(line)] == []
    assert filled.count("[x]") > 20


@pytest.mark.parametrize(
    ("project", "shown"),
    [
        ("k8gb-io__k8gb", {"GOV-3", "GOV-14", "GOV-15"}),
        ("dapr__community", {"COM-1", "GOV-9", "GOV-10", "GOV-14", "GOV-15"}),
    ],
)
def test_a_project_without_preparation_claims_what_its_documents_show(
    project: str, shown: set[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = tmp_path / project
    shutil.copytree(REAL / project, root)
    monkeypatch.chdir(root)
    assert CliRunner().invoke(cli, ["adopt"], standalone_mode=False).exception is None
    template = FORMS / "templates" / "template-incubation-application.md"
    given = ["apply", "--level", "incubation", "--as-of", "2026-11-30", "--template", str(template)]
    filled = CliRunner().invoke(cli, given, standalone_mode=False).stdout
    assert {*re.findall(r"<!-- bylaws:criterion (\S+) -->", filled)} == shown
    assert filled.count("- [x]") == len(shown)
