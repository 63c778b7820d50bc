"""The how-to guides: every piece of data in them can be read, and what they show is what happens."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
import yaml

from bylaws import __version__
from bylaws.body.governance import Governance
from bylaws.checks.data import check_data
from bylaws.checks.exceptions import in_markdown, in_yaml
from bylaws.checks.settings import read_settings
from bylaws.markdown.reading import read
from bylaws.problems import Severity
from bylaws.reference.examples import body_with
from guides import PAGES, ROOT, blocks, played, shown, with_keys
from naming import repository

GUIDE = (Path(__file__).parents[2] / "governance" / "how-to" / "say-it.md").read_text(encoding="utf-8")
PIECES = re.findall(r"^```yaml\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)


PINNED = f"{repository()}@v{__version__}"
"""What guides tell to use of bylaws itself."""


def test_there_are_pieces() -> None:
    assert len(PIECES) > 15


@pytest.mark.parametrize("piece", PIECES, ids=[piece.splitlines()[-1].strip()[:40] for piece in PIECES])
def test_every_piece_is_sound(piece: str) -> None:
    problems = check_data(Governance(body_with(piece)))
    assert [problem for problem in problems if problem.severity is Severity.ERROR] == []


FINDINGS = (Path(__file__).parents[2] / "governance" / "how-to" / "findings.md").read_text(encoding="utf-8")


def test_the_settings_of_the_guide_can_be_read(tmp_path: Path) -> None:
    blocks = re.findall(r"^```yaml\n(.*?)^```$", FINDINGS, re.MULTILINE | re.DOTALL)
    of_settings = [block for block in blocks if re.match("severity|links|exempt", block)]
    assert len(of_settings) == 2
    for block in of_settings:
        (tmp_path / ".bylaws.yaml").write_text(block)
        assert read_settings(tmp_path).problems == ()


def test_the_comments_of_the_guide_are_exceptions() -> None:
    found = [line for line in FINDINGS.splitlines() if "bylaws:ignore" in line and "because" in line]
    comments = [*in_yaml("a.yaml", found[0]), *in_markdown(read("a.md", found[1]))]
    assert [(comment.rules, comment.reason) for comment in comments] == [
        (("over-cap",), "two of them change employer in May"),
        (("broken-link",), "it is kept for readers of 2019"),
    ]


# --- copies for other tools -------------------------------------------------------------------------------------------


def test_the_guide_on_copies_shows_what_happens(tmp_path: Path) -> None:
    assert len(played("how-to/export.md", tmp_path)) == 4


def test_the_guide_on_reviews_shows_what_happens(tmp_path: Path) -> None:
    assert len(played("how-to/review.md", tmp_path)) == 5


# --- adopt ------------------------------------------------------------------------------------------------------------


def test_the_page_about_people_is_true(tmp_path: Path) -> None:
    assert len(played("how-to/people.md", tmp_path)) == 6


def test_the_guide_for_projects_with_documents_shows_what_happens(tmp_path: Path) -> None:
    shown("git init", tmp_path)
    assert len(played("how-to/adopt.md", tmp_path)) == 10


# --- publish ----------------------------------------------------------------------------------------------------------


def test_the_guide_on_sites_works(tmp_path: Path) -> None:
    for engine in ("material", "properdocs", "zensical"):
        pytest.importorskip(engine)
    shown("bylaws init --maintainer ada", tmp_path)
    meetings = next(block for block in blocks("tutorial.md") if block.text.startswith("meetings:"))
    with (tmp_path / "governance.yaml").open("a", encoding="utf-8") as file:
        file.write(meetings.text)
    shown("bylaws render", tmp_path)
    assert played("how-to/publish.md", tmp_path) == [
        "mkdir -p docs",
        "mkdocs build --strict",
        "mkdocs build --strict",
        "properdocs build --strict",
        "bylaws render --site pages --as-of 2027-03-01",
        "zensical build --clean --strict --config-file zensical.yml",
    ]
    # the last block is a navigation for several bodies
    shutil.copytree(ROOT / "data", tmp_path / "data", ignore=shutil.ignore_patterns("bylaws", "lantern*"))
    (tmp_path / "governance.yaml").unlink()
    shown("bylaws render", tmp_path)
    assert shown("mkdocs build --strict 2> log || cat log", tmp_path) == ""
    assert 'href="GOVERNANCE/"' in (tmp_path / "site/kmesh/index.html").read_text(encoding="utf-8")
    assert "wg-wasm/CHARTER/" not in (tmp_path / "site/index.html").read_text(encoding="utf-8")


# --- own wording ------------------------------------------------------------------------------------------------------


def test_the_guide_on_wording_shows_what_happens(tmp_path: Path) -> None:
    folder = tmp_path / "my-project"
    folder.mkdir()
    shown("bylaws init --maintainer ada; bylaws render", folder)
    assert len(played("how-to/own-wording.md", folder)) == 9
    shown("mkdir docs; bylaws render; bylaws render --site pages", folder)
    assert "\n---\n\n# Welcome\n" in (folder / "pages/index.md").read_text(encoding="utf-8")
    assert (folder / "pages/who.md").exists()
    assert not (folder / "pages/checks.md").exists()


def test_the_guide_on_wording_has_expressions_that_work(tmp_path: Path) -> None:
    shown("bylaws init --maintainer ada --name Example", tmp_path)
    page = (PAGES / "how-to/own-wording.md").read_text(encoding="utf-8")
    expressions = [
        found.replace("\\|", "|").replace("…", "x") for found in re.findall("^\\| `({.+?)` \\|", page, re.MULTILINE)
    ]
    text = "".join(f"            {expression}\n" for expression in expressions)
    own = f"documents:\n  governance:\n    sections:\n      own:\n        text: |\n{text}"
    (tmp_path / "governance.yaml").write_text(with_keys((tmp_path / "governance.yaml").read_text(), own))
    shown("bylaws render", tmp_path)
    made = (tmp_path / "GOVERNANCE.md").read_text(encoding="utf-8")
    said = "By default, the maintainers decide by lazy consensus: a proposal is accepted if no one objects"
    assert f"## Own\n\nExample\n1\n[our votes](#voting)\nx{said}" in made


def test_the_guide_on_wording_names_facts_that_there_are(tmp_path: Path) -> None:
    shown("bylaws init --maintainer ada --name Example", tmp_path)
    page = (PAGES / "how-to/own-wording.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(f\..+?)` \| (.+) \|$", page, re.MULTILINE)
    facts = [f"{subject}.{name}" for subject, names in rows for name in re.findall("`(.+?)`", names)]
    assert len(facts) > 50
    text = "".join(f"- {fact}: {{% if {fact} is defined %}}yes{{% endif %}};\n" for fact in facts)
    own = "teams: {security: {name: Team}}\ndocuments: {governance: {sections: {own: {file: own.md}}}}\n"
    (tmp_path / "own.md").write_text(text)
    (tmp_path / "governance.yaml").write_text(with_keys((tmp_path / "governance.yaml").read_text(), own))
    shown("bylaws render", tmp_path)
    made = (tmp_path / "GOVERNANCE.md").read_text(encoding="utf-8")
    assert [fact for fact in facts if f"- {fact}: yes;" not in made] == []


# --- continuous integration -------------------------------------------------------------------------------------------


def test_the_guide_on_continuous_integration_shows_what_happens(tmp_path: Path) -> None:
    shown("git init; bylaws init --maintainer ada --name my-project; bylaws render", tmp_path)
    assert len(played("how-to/ci.md", tmp_path)) == 5


@pytest.mark.parametrize("page", ["tutorial.md", "how-to/ci.md"])
def test_workflows_use_the_action_as_it_is(page: str) -> None:
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    workflow = yaml.safe_load(file_of(page, ".github/workflows/governance.yml"))
    (job,) = workflow["jobs"].values()
    (step,) = [step for step in job["steps"] if step["uses"] == PINNED]
    assert step.get("with", {}).keys() <= action["inputs"].keys()
    if "sarif" in step.get("with", {}):
        assert job["permissions"] == {"contents": "read", "security-events": "write"}


def test_the_guide_lists_the_inputs_of_the_action() -> None:
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    page = (PAGES / "how-to/ci.md").read_text(encoding="utf-8")
    rows = re.findall("^\\| `([a-z-]+)` \\| .+ \\|(?: `(.+)`| .*|) \\|$", page, re.MULTILINE)
    assert [name for name, _ in rows] == list(action["inputs"])
    assert {name: default for name, default in rows if default} == {
        name: one["default"] for name, one in action["inputs"].items() if one["default"]
    }


def test_the_hooks_of_the_guide_are_there() -> None:
    hooks = {hook["id"] for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))}
    config = yaml.safe_load(file_of("how-to/ci.md", ".pre-commit-config.yaml"))
    assert {hook["id"] for hook in config["repos"][0]["hooks"]} < hooks


def test_other_systems_run_a_command_that_works(tmp_path: Path) -> None:
    install, check = yaml.safe_load(file_of("how-to/ci.md", ".gitlab-ci.yml"))["governance"]["script"]
    assert install == f'pip install "git+https://github.com/{PINNED}"'
    shown("bylaws init --maintainer ada; bylaws render", tmp_path)
    assert shown(check, tmp_path) == (
        "1 body, 2 pages: no problems.\n1 question is open; `bylaws check --open` lists it.\n"
    )
    assert (tmp_path / "bylaws.sarif").is_file()


def test_the_workflow_for_pages_installs_builds_and_publishes() -> None:
    workflow = yaml.safe_load(file_of("how-to/publish.md", ".github/workflows/site.yml"))
    build, publish = workflow["jobs"]["build"]["steps"], workflow["jobs"]["publish"]
    assert [step["run"] for step in build if "run" in step] == [
        f'pip install "bylaws[site] @ git+https://github.com/{PINNED}"',
        "mkdocs build --strict",
    ]
    assert next(step["with"]["path"] for step in build if "pages-artifact" in step.get("uses", "")) == "site"
    assert publish["permissions"] == {"pages": "write", "id-token": "write"}
    assert publish["environment"]["url"] == f"${{{{ steps.{publish['steps'][0]['id']}.outputs.page_url }}}}"


def file_of(page: str, name: str) -> str:
    """The text of a file that a page shows."""
    return next(block.text for block in blocks(page) if block.title == name)
