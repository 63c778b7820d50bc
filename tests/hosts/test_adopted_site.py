"""The site of a project that has adopted: its documents stay its own, and are pages like all others."""

from __future__ import annotations

import re
import subprocess
import sys
from datetime import date
from html import unescape
from pathlib import Path

import pytest
from click.testing import CliRunner

from bylaws.build.root import build_root
from bylaws.build.site import contents
from bylaws.cli import cli
from guides import blocks

GOVERNANCE = """\
<!-- who may edit this -->
Demo Governance
===============
Demo is led by its maintainers, see [the list](MAINTAINERS.md#maintainers) and https://example.org/more.
![Logo](assets/logo.svg) <a href="MAINTAINERS.md">all</a> <img src="assets/logo.svg" alt="again">,
[the license](LICENSE), [its first line](/LICENSE#L1), [up](#values).

## Values
We have two:
- openness
  - in public
    - always
- fairness, as [its page][conduct] says,
  every day

## Décisions -- how

Decisions are made by lazy consensus.
| What | Who |
|---|---|
| all | [us][list] |

1) first
   second line
2) then

```text
[not a link](MAINTAINERS.md)
- [nor](MAINTAINERS.md) a list
```

[list]: ./MAINTAINERS.md
[conduct]: docs/CODE_OF_CONDUCT.md

## Changes

Changes to this document require a two-thirds majority of the maintainers.
"""
MAINTAINERS = """\
# Maintainers

| Maintainer | GitHub ID | Affiliation |
| --- | --- | --- |
| Ada Lovelace | [ada](https://github.com/ada) | Acme |
| Grace Hopper | [grace](https://github.com/grace) | Dash0 |

See [how we decide](GOVERNANCE.md#décisions----how).
"""
CONDUCT = """\
---
author: Ada
---

Demo follows the [CNCF Code of Conduct](https://github.com/cncf/foundation/blob/main/code-of-conduct.md).
See also [its rules](../GOVERNANCE.md).
"""
NEEDED = "  repository: https://github.com/example/demo\n"


@pytest.fixture
def adopted(tmp_path: Path) -> Path:
    """A repository in which `bylaws adopt` has run, and somebody has joined since."""
    for path, text in {
        "GOVERNANCE.md": GOVERNANCE, "MAINTAINERS.md": MAINTAINERS, "docs/CODE_OF_CONDUCT.md": CONDUCT,
        "assets/logo.svg": "<svg/>", "LICENSE": "",
    }.items():  # fmt: skip
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    done = CliRunner().invoke(cli, ["adopt", str(tmp_path)])
    assert done.exit_code == 0, done.output
    record = tmp_path / "governance.yaml"
    text = record.read_text(encoding="utf-8")
    assert "conduct: {path: docs/CODE_OF_CONDUCT.md, by_hand: true}" in text
    text = re.sub(r"(  name: Demo.*\n)", rf"\1{NEEDED}", text)
    text, number = re.subn(r"report_to: \w+", "report_to: [conduct@example.org]", text)
    assert number == 1
    text = text.replace("\nseats:\n", "  joan: {name: Joan Clarke}\n\nseats:\n  - {person: joan, role: maintainer}\n")
    record.write_text(text, encoding="utf-8")
    assert "list/maintainers" in (tmp_path / "MAINTAINERS.md").read_text(encoding="utf-8")
    return tmp_path


def built(root: Path, configuration: str, engine: str = "mkdocs") -> None:
    (root / "mkdocs.yml").write_text(configuration, encoding="utf-8")
    address = {"SITE_URL": "https://example.org/demo/", "EDIT_URI": "https://github.com/example/demo/edit/main/docs/"}
    command = [sys.executable, "-m", engine, "build", "--strict"]
    environment = {"PATH": "", "NO_MKDOCS_2_WARNING": "1", **address}
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "WARNING" not in done.stderr


def page(root: Path, name: str) -> str:
    return (root / "site" / name / "index.html").read_text(encoding="utf-8")


def article(html: str) -> str:
    """The text of a page without its tabs, the marks beside headings and the way to edit it."""
    found = re.search(r"<article.*?</article>", html, re.DOTALL)
    assert found
    text = re.sub(r'<nav aria-label="Pages of.*?</nav>', "", found[0], flags=re.DOTALL)
    return re.sub(r'<a [^>]*class="headerlink".*?</a>', "", text, flags=re.DOTALL)


def words(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def tabs(html: str) -> list[str]:
    found = re.search(r'<nav aria-label="Pages of.*?</nav>', html, re.DOTALL)
    assert found
    return re.findall(r"<li>.*?>([^<]+)<", found[0])


RECOMMENDED = next(block.text for block in blocks("how-to/publish.md") if "\nnav:\n" in block.text)
NAVIGATION = pytest.mark.parametrize("nav", [True, False], ids=["nav", "no nav"])


@NAVIGATION
@pytest.mark.parametrize("engine", ["mkdocs", "properdocs"])
def test_the_documents_are_pages_with_the_settings_of_the_guide(adopted: Path, nav: bool, engine: str) -> None:
    pytest.importorskip(engine)
    built(adopted, RECOMMENDED if nav else RECOMMENDED.partition("\nnav:\n")[0], engine)
    governance = page(adopted, "GOVERNANCE")
    assert tabs(governance) == [
        "Overview", "Governance", "People", "Maintainers", "Decisions", "Organizations", "Conduct", "Checks",
    ]  # fmt: skip
    assert re.findall(r"<h1[^>]*>(.*?)<a", governance) == ["Demo Governance"]
    assert '<h2 id="values">' in governance
    assert '<h2 id="décisions----how">' in governance
    assert "../MAINTAINERS/#maintainers" in governance
    assert '<a href="https://example.org/more">https://example.org/more</a>.' in governance
    assert '<img alt="Logo" src="../assets/logo.svg"' in governance
    assert '<a href="../MAINTAINERS/">all</a> <img src="../assets/logo.svg" alt="again">' in governance
    assert (adopted / "site/assets/logo.svg").read_text(encoding="utf-8") == "<svg/>"
    assert '<a href="https://github.com/example/demo/blob/main/LICENSE">the license</a>' in governance
    assert '<a href="https://github.com/example/demo/blob/main/LICENSE#L1">its first line</a>' in governance
    assert '<a href="#values">up</a>' in governance
    assert '<a href="../CODE_OF_CONDUCT/">its page</a>' in governance
    lists = "".join(re.findall(r"<[uo]l>.*</[uo]l>", re.sub(r"<p>|</p>|\s+", "", article(governance))))
    assert lists.startswith("<ul><li>openness<ul><li>inpublic<ul><li>always</li></ul></li></ul></li><li>fairness,as")
    assert lists.endswith("<ol><li>firstsecondline</li><li>then</li></ol>")
    assert re.search(r'<th scope="row">all</th>\s*<td><a href="../MAINTAINERS/">us</a></td>', governance)
    assert "[not a link](MAINTAINERS.md)" in words(governance)
    edit = 'href="https://github.com/example/demo/edit/main/GOVERNANCE.md"'
    assert (edit in governance) or "/edit/main/docs/../GOVERNANCE.md" in governance


def test_regions_are_as_the_record_has_them(adopted: Path) -> None:
    before = (adopted / "MAINTAINERS.md").read_text(encoding="utf-8")
    assert "Joan Clarke" not in before
    built(adopted, RECOMMENDED)
    assert words(article(page(adopted, "MAINTAINERS"))) == (
        "Maintainers Maintainer GitHub ID Affiliation Joan Clarke joan Ada Lovelace ada Acme Grace Hopper grace Dash0 "
        "See how we decide ."
    )
    assert 'href="../GOVERNANCE/#décisions----how"' in page(adopted, "MAINTAINERS")
    assert (adopted / "MAINTAINERS.md").read_text(encoding="utf-8") == before


def test_a_document_in_the_folder_of_the_site_has_its_title_its_tabs_and_where_to_report(adopted: Path) -> None:
    built(adopted, RECOMMENDED)
    conduct = page(adopted, "CODE_OF_CONDUCT")
    assert "<title>Demo Code of Conduct - My project</title>" in conduct
    assert tabs(conduct)[-2:] == ["Conduct", "Checks"]
    assert 'href="../GOVERNANCE/">its rules</a>' in conduct
    assert not (adopted / "site/conduct").exists()
    text = words(article(conduct))
    assert "conduct@example.org" in text
    assert text.endswith("Demo follows the CNCF Code of Conduct . See also its rules .")


def test_the_overview_promises_what_there_is(adopted: Path) -> None:
    built(adopted, RECOMMENDED)
    overview = page(adopted, "")
    for target in set(re.findall(r'href="([^":#?]+)"', article(overview))):
        assert (adopted / "site" / target).exists(), target
    assert 'href="GOVERNANCE/"' in article(overview)


def test_pages_of_the_site_itself_stay(adopted: Path) -> None:
    (adopted / "docs/GOVERNANCE.md").write_text("# Our own page\n", encoding="utf-8")
    (adopted / "docs/index.md").write_text("# Welcome\n\n[Rules](GOVERNANCE.md)\n", encoding="utf-8")
    built(adopted, "site_name: My project\ntheme: {name: material, font: false}\nplugins: [search, bylaws]\n")
    assert "Our own page" in page(adopted, "GOVERNANCE")
    assert tabs(page(adopted, "MAINTAINERS"))[1] == "People"  # the site has another page of that name


def test_a_file_that_is_gone_or_empty_is_no_page(adopted: Path) -> None:
    (adopted / "GOVERNANCE.md").unlink()
    (adopted / "docs/CODE_OF_CONDUCT.md").write_text("\n", encoding="utf-8")
    made, _ = contents(build_root(adopted), "docs", date(2027, 1, 1))
    assert {name for name in made if name.endswith(".md")} == {
        "MAINTAINERS.md", "CODE_OF_CONDUCT.md", "index.md", "people.md", "decisions.md", "organizations.md",
        "conduct.md", "checks.md",
    }  # fmt: skip
    assert "GOVERNANCE.md" not in made["index.md"].decode()


def test_an_engine_without_plugins_has_the_same_pages(adopted: Path) -> None:
    made, problems = contents(build_root(adopted), "docs", date(2027, 1, 1))
    assert problems == ()
    governance = made["GOVERNANCE.md"].decode()
    assert '<div class="bylaws-tabs"></div>' in governance
    assert "see [the list](MAINTAINERS.md#maintainers) and <https://example.org/more>." in governance
    assert '<a href="../MAINTAINERS/">all</a> <img src="../assets/logo.svg" alt="again">' in governance
    assert "\n- openness\n    - in public\n        - always\n- fairness" in governance
    assert '\ndescription: "Demo is led by its maintainers' in governance
    assert made["assets/logo.svg"] == b"<svg/>"
    assert "Joan Clarke" in made["MAINTAINERS.md"].decode()
    conduct = made["CODE_OF_CONDUCT.md"].decode()
    assert conduct.count("---\n") == 2
    assert conduct.index("author: Ada") < conduct.index("bylaws-tabs") < conduct.rindex("Demo follows")


def test_a_strict_build_passes_with_warnings_of_the_data_and_tells_of_them(adopted: Path) -> None:
    record = (adopted / "governance.yaml").read_text(encoding="utf-8")
    record = record.replace("joan: {name: Joan Clarke}", "joan: {name: Joan Clarke, affiliation: acme}")
    (adopted / "governance.yaml").write_text(record, encoding="utf-8")
    (adopted / "mkdocs.yml").write_text("site_name: Demo\nplugins: [bylaws]\n", encoding="utf-8")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    done = subprocess.run(command, cwd=adopted, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert [line for line in done.stderr.splitlines() if "one-organization-decides" in line] != []
    assert "ERROR" not in done.stderr
