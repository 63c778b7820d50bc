"""The MkDocs plugin, by building small sites: what readers see, what the log says, and what a server does."""

from __future__ import annotations

import json
import logging
import os
import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit
from urllib.request import urlopen

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, ConfigurationError
from mkdocs.plugins import BasePlugin, event_priority

from bylaws import mkdocs_plugin
from bylaws.build.outputs import plan, write
from bylaws.build.root import build_root as build_pages
from bylaws.build.site_pages import api
from bylaws.problems import Severity

ROOT = Path(__file__).parents[2]

PROJECT = """\
project:
  id: demo
  name: Demo
  description: Shows how things are done
voting:
  default: consensus
  otherwise: majority
  kinds:
    consensus: {passes: no objection, open_for: 3 days}
    majority: {passes: more than 1/2, open_for: at least 5 days}
amendments: {vote: majority}
"""
PEOPLE = """\
people:
  ada: {name: Ada Lovelace, affiliation: independent}
seats:
  - {person: ada, role: maintainer}
"""
ROLES = """\
ladder:
  contributor:
    name: Contributor
    description: Anybody who improves the project
    becoming: {automatic: Everybody who contributes is one.}
  maintainer:
    name: Maintainer
    description: Maintainers look after the project
    becoming: {nominated_by: maintainer, vote: majority}
"""
BODY = {"project.yaml": PROJECT, "people.yaml": PEOPLE, "roles.yaml": ROLES}
MINIMAL = "site_name: Demo site\nplugins: [search, bylaws]\n"


class Spy(BasePlugin):  # type: ignore[type-arg, no-untyped-call]
    """Sees the files and the navigation as other plugins do."""

    @event_priority(25)
    def on_files(self, files: Any, *, config: MkDocsConfig) -> None:
        self.files = {file.src_uri: file for file in files}

    def on_nav(self, nav: Any, *, config: MkDocsConfig, files: Any) -> None:
        self.pages = nav.pages

    @event_priority(-100)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        self.nav = [(page.title, page.file.src_uri) for page in self.pages]
        self.edit = {page.file.src_uri: page.edit_url for page in self.pages}
        self.watch = config.watch


@dataclass
class Site:
    """A folder with a site in the making. `command` is the one that MkDocs is started with."""

    root: Path
    log: pytest.LogCaptureFixture
    command: str = "build"
    spy: Spy = field(default_factory=Spy)

    def write(self, files: Mapping[str, str]) -> Site:
        """Write files; give each a new time, for the disk may count in coarser steps than a test runs."""
        for name, text in files.items():
            path = self.root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return self

    def replace(self, name: str, old: str, new: str) -> None:
        text = (self.root / name).read_text(encoding="utf-8")
        assert old in text
        self.write({name: text.replace(old, new)})

    def render(self) -> None:
        """What `bylaws render` does."""
        built = build_pages(self.root)
        assert [problem for problem in built.standing if problem.severity is not Severity.OPEN] == []
        write(plan(self.root, built.outputs(), built.inserts, scan=built.scanned()))

    def start(self, command: str, dirty: bool = False) -> Site:
        """Begin as `mkdocs serve` and `mkdocs build` do; in one process, the plugin then stays from build to build."""
        self.command = command
        self._config().plugins.on_startup(command=command, dirty=dirty)  # type: ignore[arg-type]
        return self

    def build(self, *, dirty: bool = False, **options: Any) -> list[str]:
        """Build once; returns what was logged as a warning or an error."""
        self.log.clear()
        config = self._config(**options)
        self.spy = config.plugins["spy"] = Spy()
        build(config, serve_url="http://localhost/" if self.command == "serve" else None, dirty=dirty)
        return self.complaints()

    def _config(self, **options: Any) -> MkDocsConfig:
        return load_config(str(self.root / "mkdocs.yml"), site_dir=str(self.root / "site"), **options)

    def complaints(self) -> list[str]:
        return [record.getMessage() for record in self.log.records if record.levelno >= logging.WARNING]

    def page(self, uri: str) -> str:
        return (self.root / "site" / uri / "index.html").read_text(encoding="utf-8")

    def links(self, uri: str) -> list[str]:
        """Where the links in the text of a page lead, besides those of its own headings."""
        found = re.search(r'role="main">(.*?)<footer', self.page(uri), re.DOTALL)
        assert found
        return re.findall(r'(?<!class="headerlink" )href="([^"]*)"', found[1])


@pytest.fixture
def site(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> Iterator[Site]:
    """A body in `data`, an empty `docs`, and nothing else."""
    caplog.set_level(logging.INFO, "mkdocs")
    MkDocsConfig.plugins.plugin_cache.clear()  # type: ignore[attr-defined]
    (tmp_path / "docs").mkdir()
    made = Site(tmp_path, caplog)
    made.write({"mkdocs.yml": MINIMAL, **{f"data/{name}": text for name, text in BODY.items()}})
    yield made
    MkDocsConfig.plugins.plugin_cache.clear()  # type: ignore[attr-defined]


def mkdocs(site: Site, *options: str) -> subprocess.CompletedProcess[str]:
    """The command itself, which sets up the log in its own way."""
    command = [sys.executable, "-m", "mkdocs", "build", *options]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    return subprocess.run(command, cwd=site.root, env=environment, capture_output=True, text=True, check=False)


# --- what readers see ------------------------------------------------------------------------------------------------


def test_two_words_in_the_configuration_are_enough(site: Site) -> None:
    assert site.build(strict=True) == []
    assert site.spy.nav == [
        ("Demo", "index.md"),
        ("Demo Governance", "GOVERNANCE.md"),
        ("Demo Maintainers", "MAINTAINERS.md"),
    ]
    assert "<title>Demo Maintainers - Demo site</title>" in site.page("MAINTAINERS")
    assert '<meta property="og:title" content="Demo Maintainers">' in site.page("MAINTAINERS")
    assert "Ada Lovelace" in site.page("MAINTAINERS")
    assert "Generated by bylaws" not in site.page("MAINTAINERS")
    assert {"GOVERNANCE/", "MAINTAINERS/"} < set(site.links(""))
    found = json.loads((site.root / "site/search/search_index.json").read_text(encoding="utf-8"))["docs"]
    assert any("Ada Lovelace" in entry["text"] and entry["location"].startswith("MAINTAINERS/") for entry in found)


def test_nothing_is_written_beside_the_site(site: Site) -> None:
    before = sorted(site.root.rglob("*"))
    site.build()
    assert sorted(path for path in site.root.rglob("*") if site.root / "site" not in (path, *path.parents)) == before


def test_a_single_file_is_enough(site: Site) -> None:
    shutil.rmtree(site.root / "data")
    site.write({"governance.yaml": "".join(BODY.values())})
    assert site.build(strict=True) == []
    assert "Ada Lovelace" in site.page("MAINTAINERS")


def test_the_home_page_of_somebody_is_left_alone(site: Site) -> None:
    site.write({"docs/index.md": "# Welcome\n"})
    assert site.build(strict=True) == []
    assert site.spy.nav[0] == ("Welcome", "index.md")
    assert "GOVERNANCE" not in "".join(site.links(""))


@pytest.mark.parametrize("home", ["README.md", "index.html"])
def test_no_home_page_is_made_where_there_is_one(site: Site, home: str) -> None:
    site.write({f"docs/{home}": "# Welcome\n"})
    site.build(strict=True)
    assert "index.md" not in site.spy.files


def test_a_given_navigation_stays_as_it_is(site: Site) -> None:
    nav = "nav:\n  - Who decides: GOVERNANCE.md\n  - People: MAINTAINERS.md\nnot_in_nav: CONTRIBUTOR_LADDER.md\n"
    site.write({"mkdocs.yml": f"{MINIMAL}{nav}validation: {{omitted_files: warn}}\n"})
    assert site.build(strict=True) == []
    assert site.spy.nav == [("Who decides", "GOVERNANCE.md"), ("People", "MAINTAINERS.md")]


def test_bodies_that_share_a_data_folder_have_folders_of_their_own(site: Site) -> None:
    shutil.rmtree(site.root / "data")
    for name in ("one", "two"):
        texts = {**BODY, "project.yaml": PROJECT.replace("id: demo", f"id: {name}").replace("Demo", name.capitalize())}
        site.write({f"data/{name}/{file}": text for file, text in texts.items()})
    assert site.build(strict=True) == []
    assert "One Maintainers" in site.page("one/MAINTAINERS")
    assert "../GOVERNANCE/" in site.links("two/MAINTAINERS")
    # the same pages, where their output folder is the one of the site
    (site.root / "governance").mkdir()
    site.write({"mkdocs.yml": f"{MINIMAL}docs_dir: governance\n"})
    assert site.build(strict=True) == []
    assert "Two Maintainers" in site.page("two/MAINTAINERS")


def test_the_diagram_is_drawn_without_a_script(site: Site) -> None:
    site.write(
        {"data/documents.yaml": "documents: {folder: docs, ladder: CONTRIBUTOR_LADDER.md, ladder_diagram: true}\n"}
    )
    site.build()
    page = site.page("CONTRIBUTOR_LADDER")
    assert '<svg class="bylaws-ladder" role="img"' in page
    assert "flowchart" not in page


def test_anchors_are_the_ones_of_github(site: Site) -> None:
    site.write({"mkdocs.yml": f"{MINIMAL}validation: {{anchors: warn}}\n"})
    site.write({"docs/index.md": "[a](#roles--rights) [b](#décisions) [c](GOVERNANCE.md#voting)\n\n"})
    site.replace("docs/index.md", "\n\n", "\n\n## Roles & Rights\n\n## Décisions\n")
    assert site.build(strict=True) == []


def test_somebody_may_prefer_other_anchors(site: Site) -> None:
    slugs = "toc: {slugify: !!python/name:markdown.extensions.toc.slugify }"
    site.write({"mkdocs.yml": f"{MINIMAL}markdown_extensions: [{slugs}]\n", "docs/index.md": "# Roles & Rights\n"})
    site.build()
    assert 'id="roles-rights"' in site.page("")


# --- links -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("docs", "options", "file"),
    [
        ("docs", "repo_url: https://github.com/o/demo\n", "https://github.com/o/demo/edit/master/data/"),
        (
            "docs",
            "repo_url: https://git.example/o/demo\nedit_uri: -/edit/main/docs/\n",
            "https://git.example/o/demo/-/edit/main/data/",
        ),
        (
            "web/pages",
            "docs_dir: web/pages\nedit_uri: https://github.com/o/demo/edit/main/web/pages/\n",
            "https://github.com/o/demo/edit/main/data/",
        ),
        (
            "docs",
            "edit_uri_template: https://github.com/o/demo/edit/main/docs/{path}\n",
            "https://github.com/o/demo/edit/main/data/",
        ),
    ],
)
def test_edit_this_page_leads_to_the_data(site: Site, docs: str, options: str, file: str) -> None:
    (site.root / docs).mkdir(parents=True, exist_ok=True)
    site.write({"mkdocs.yml": f"{MINIMAL}{options}"})
    assert site.build(strict=True) == []
    # MkDocs leaves `..` in an address without `repo_url`; browsers do not
    found = {uri: url and urljoin(url, urlsplit(url).path) for uri, url in site.spy.edit.items()}
    assert found == {
        "index.md": f"{file}project.yaml",
        "GOVERNANCE.md": f"{file}project.yaml",
        "MAINTAINERS.md": f"{file}people.yaml",
    }


@pytest.mark.parametrize(
    ("options", "leads"),
    [
        ("edit_uri_template: 'https://cms.example/{path_noext}.md'\n", False),
        ("edit_uri_template: 'https://cms.example/edit/{path!q}'\n", False),
        ("edit_uri_template: 'https://cms.example/?file=docs/{path}'\n", False),
        ("edit_uri_template: 'https://cms.example/?file={path!q}'\ndocs_dir: data\n", True),
    ],
)
def test_edit_this_page_leads_nowhere_rather_than_elsewhere(site: Site, options: str, leads: bool) -> None:
    (site.root / "docs").mkdir(exist_ok=True)
    site.write({"mkdocs.yml": f"{MINIMAL}{options}"})
    assert site.build(strict=True) == []
    edited = site.spy.edit["GOVERNANCE.md"]
    assert edited == ("https://cms.example/?file=project.yaml" if leads else None)


def test_pages_that_the_site_excludes_are_not_made(site: Site) -> None:
    site.write({"mkdocs.yml": f"{MINIMAL}exclude_docs: /people.md\n"})
    assert site.build(strict=True) == []
    assert not (site.root / "site/people").exists()
    assert (site.root / "site/decisions/index.html").exists()
    assert not [link for page in ("", "decisions", "GOVERNANCE") for link in site.links(page) if "people" in link]


@pytest.mark.parametrize("beside", [True, False])
def test_a_page_with_all_pages_finds_the_anchors(site: Site, beside: bool) -> None:
    """mkdocs-print-site puts the name of a page before the ids of headings and `sup`, and into all links to them."""
    hook = "from mkdocs.plugins import BasePlugin\n\ndef on_config(config):\n"
    hook += '    config.plugins["print-site"] = BasePlugin()\n'
    titles = "documents: {governance: {sections: {roles: {title: Who we are}}}}\n"
    config = f"{MINIMAL}{'hooks: [hook.py]' if beside else ''}\n"
    site.write({"mkdocs.yml": config, "hook.py": hook, "data/titles.yaml": titles})
    assert site.build() == []
    tag = re.search(r'<(\w+) id="roles"></', site.page("GOVERNANCE"))
    assert tag
    assert tag[1] == ("sup" if beside else "a")


def test_a_build_can_be_repeated_on_another_day(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    call = "{name: Call, when: every week on Monday, at: 16:00, zone: UTC}"
    site.write({"data/meetings.yaml": f"meetings: {{call: {call}}}\n"})
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1780315200")  # the first of June 2026
    assert site.build() == []
    assert re.findall(r"2026-\d\d-\d\d", site.page("calendar"))[0] == "2026-06-01"


def test_links_from_hand_written_pages_lead_to_pages_at_the_root(site: Site) -> None:
    text = "# Home\n\n[Rules](../GOVERNANCE.md#voting), [us][people], [more](guide/more.md), [web](https://a.example)\n"
    site.write({"docs/index.md": f"{text}\n[people]: ../MAINTAINERS.md\n", "docs/guide/more.md": "[up](../index.md)\n"})
    site.write({"mkdocs.yml": f"{MINIMAL}validation: {{anchors: warn, unrecognized_links: warn}}\n"})
    assert site.build(strict=True) == []
    assert site.links("") == ["GOVERNANCE/#voting", "MAINTAINERS/", "guide/more/", "https://a.example"]


def test_links_from_pages_at_the_root_lead_to_hand_written_pages(site: Site) -> None:
    text = "See [the guide](docs/guide.md), [the code](src/main.c) and [us](MAINTAINERS.md)."
    section = f"documents: {{governance: {{sections: {{more: {{text: '{text}'}}}}}}}}\n"
    site.write({"data/documents.yaml": section, "docs/guide.md": "# Guide\n"})
    assert "Doc file 'GOVERNANCE.md' contains a link 'src/main.c'" in site.build()[0]  # which is not on the site
    assert site.links("GOVERNANCE")[-3:] == ["../guide/", "src/main.c", "../MAINTAINERS/"]


def test_pages_may_stand_in_and_outside_of_the_docs(site: Site) -> None:
    site.write({"data/documents.yaml": "documents: {governance: docs/rules/GOVERNANCE.md}\n"})
    assert site.build(strict=True) == []
    assert "../../MAINTAINERS/" in site.links("rules/GOVERNANCE")
    assert "../rules/GOVERNANCE/" in site.links("MAINTAINERS")


@pytest.mark.parametrize("start", ["", "\ufeff"])
def test_regions_of_hand_written_pages_are_filled(site: Site, start: str) -> None:
    names = ("maintainers/maintainers", "governance/voting")
    regions = [f"<!-- bylaws:insert {name} -->\n<!-- bylaws:end {name} -->\n" for name in names]
    site.write({"docs/index.md": "\n".join([f"{start}# Welcome\n", *regions])})
    complaints = site.build()
    assert site.spy.nav[0] == ("Welcome", "index.md")
    assert "Ada Lovelace" in site.page("")
    assert "MAINTAINERS/#votes-today" in site.links("")
    assert [text.split(" ")[:2] for text in complaints] == [["bylaws:", "docs/index.md:3:1:"]]
    assert "(run `bylaws render`)" in complaints[0]
    site.render()
    assert site.build(strict=True) == []
    assert "Ada Lovelace" in site.page("")


# --- committed pages -------------------------------------------------------------------------------------------------


@pytest.fixture
def committed(site: Site) -> Site:
    """A site whose pages are committed below `docs`."""
    site.write({"data/documents.yaml": "documents: {folder: docs}\n"})
    site.render()
    return site


def test_current_pages_stay_files(committed: Site) -> None:
    assert committed.build(strict=True) == []
    file = committed.spy.files["MAINTAINERS.md"]
    assert file.abs_src_path == str(committed.root / "docs/MAINTAINERS.md")
    assert file.generated_by is None
    assert "<title>Demo Maintainers - Demo site</title>" in committed.page("MAINTAINERS")
    assert "Generated by bylaws" not in committed.page("MAINTAINERS")


def test_stale_pages_are_replaced_and_reported(committed: Site) -> None:
    committed.replace("data/people.yaml", "Ada Lovelace", "Ada King")
    (complaint,) = committed.build()
    assert complaint.startswith("bylaws: docs/MAINTAINERS.md:")
    assert complaint.endswith("stale-file `docs/MAINTAINERS.md` is out of date from here on (run `bylaws render`)")
    assert "Ada King" in committed.page("MAINTAINERS")
    assert committed.spy.files["MAINTAINERS.md"].generated_by == "bylaws"
    with pytest.raises(Abort, match="1 errors in strict mode"):
        committed.build(strict=True)


@pytest.mark.parametrize("options", [["--strict"], ["--strict", "--quiet"], ["--strict", "--verbose"]])
def test_a_strict_build_of_a_stale_page_fails_however_quiet_it_is(committed: Site, options: list[str]) -> None:
    assert mkdocs(committed, *options).returncode == 0
    committed.replace("data/people.yaml", "Ada Lovelace", "Ada King")
    done = mkdocs(committed, *options)
    assert done.returncode == 1
    assert "stale-file" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_server_only_mentions_stale_pages(committed: Site) -> None:
    committed.start("serve").replace("data/people.yaml", "Ada Lovelace", "Ada King")
    assert committed.build() == []
    assert any("stale-file" in record.getMessage() for record in committed.log.records)


def test_what_was_edited_by_hand_or_left_over_is_reported(committed: Site) -> None:
    committed.write({"data/documents.yaml": "documents: {folder: docs, ladder: CONTRIBUTOR_LADDER.md}\n"})
    committed.render()
    committed.replace("docs/MAINTAINERS.md", "Ada Lovelace", "Ada King")
    committed.write({"data/documents.yaml": "documents: {folder: docs, without: [ladder]}\n"})
    text = "\n".join(committed.build())
    assert "docs/CONTRIBUTOR_LADDER.md:1:1: orphan" in text
    assert re.search(r"docs/MAINTAINERS\.md:\d+:\d+: edited", text)
    assert "Ada Lovelace" in committed.page("MAINTAINERS")


def test_kept_regions_are_on_the_site(committed: Site) -> None:
    by_hand = "documents: {folder: docs, governance: {sections: {history: {by_hand: true}}}}\n"
    committed.write({"data/documents.yaml": by_hand})
    committed.render()
    committed.replace("docs/GOVERNANCE.md", "<!-- bylaws:keep history -->\n", "<!-- bylaws:keep history -->\nOnce.\n")
    assert committed.build(strict=True) == []
    assert "Once." in committed.page("GOVERNANCE")
    committed.replace("data/project.yaml", "Shows how", "Says how")
    assert len(committed.build()) == 1
    assert "Once." in committed.page("GOVERNANCE")
    assert "says how things are done" in committed.page("GOVERNANCE").lower()


def test_pages_at_the_root_are_no_business_of_the_site(site: Site) -> None:
    site.render()
    site.replace("data/people.yaml", "Ada Lovelace", "Ada King")
    assert site.build(strict=True) == []
    assert "Ada King" in site.page("MAINTAINERS")


def test_a_hand_written_page_does_not_vanish_unseen(site: Site) -> None:
    site.write({"docs/MAINTAINERS.md": "# Us\n"})
    assert site.build() == ["bylaws: docs/MAINTAINERS.md is not on the site: MAINTAINERS.md has its place"]
    with pytest.raises(Abort):
        site.build(strict=True)


@pytest.mark.parametrize("docs", ["docs", "./docs/"])
def test_the_folder_of_the_data_may_be_the_folder_of_the_pages(site: Site, docs: str) -> None:
    data = "".join((site.root / "data" / name).read_text(encoding="utf-8") for name in BODY)
    shutil.rmtree(site.root / "data")
    site.write({"docs/governance.yaml": data, "mkdocs.yml": f"{MINIMAL.rstrip()[:-8]}{{bylaws: {{root: {docs}}}}}]\n"})
    assert site.build(strict=True) == []
    planned = build_pages(site.root / "docs")
    write(plan(site.root / "docs", planned.outputs(), {}))
    assert (site.root / "docs/GOVERNANCE.md").exists()
    assert site.build(strict=True) == []
    assert "Ada Lovelace" in site.page("MAINTAINERS")
    assert not (site.root / "site/governance.yaml").exists(), "addresses that are not for everyone may stand in it"


def test_a_path_may_begin_with_this_folder(site: Site) -> None:
    documents = "documents: {folder: ./docs/./, governance: ./RULES.md}\n"
    site.write({"data/documents.yaml": documents})
    site.render()
    assert {path.name for path in (site.root / "docs").iterdir()} >= {"RULES.md", "MAINTAINERS.md"}
    assert site.build(strict=True) == []
    assert "[Governance" not in site.page("RULES")


def test_no_page_leaves_the_site(site: Site) -> None:
    # as many levels up lead out of each folder that the page could be meant from; the name is this test's alone, for
    # other tests run beside it
    escape = f"../../{site.root.name}-escaped.md"
    site.write({"data/documents.yaml": f"documents: {{governance: {escape}}}\n"})
    with pytest.raises(Abort):
        site.build()
    assert f"data/documents.yaml:1:25: outside-root `{escape}` leads out of the root" in site.complaints()[0]
    outside = (site.root / "docs", site.root / "site", site.root)
    assert [place for place in outside if (place / escape).exists()] == []
    assert list(site.root.rglob("*-escaped*")) == []


# --- problems of the data --------------------------------------------------------------------------------------------


def test_problems_fail_a_build_with_all_their_places(site: Site) -> None:
    site.replace("data/people.yaml", "person: ada, role: maintainer", "person: adaa, role: maintaner")
    with pytest.raises(Abort):
        site.build()
    text = "\n".join(site.complaints())
    assert "bylaws: data/people.yaml:4:14: unknown-reference there is no person `adaa`" in text
    assert "hint: did you mean `ada`?" in text
    assert "data/people.yaml:4:26: unknown-reference" in text
    assert site.complaints()[-1] == "bylaws: 2 errors in the data"
    assert not (site.root / "site").exists()


def test_a_copy_that_cannot_be_made_stops_no_site(site: Site) -> None:
    """A site has none of the copies for other programs; what is wrong with one is said all the same."""
    site.write({"data/exports.yaml": "exports: {elekto: {path: elections}}\n"})
    (complaint,) = site.build()
    assert complaint.startswith("bylaws: data/project.yaml:1:1: elekto `demo` has no elections\n")
    assert "Ada Lovelace" in site.page("MAINTAINERS")


def test_a_command_shows_no_traceback(site: Site) -> None:
    site.write({"data/people.yaml": "people: [\n"})
    done = mkdocs(site, "--quiet")
    assert done.returncode == 1
    assert "data/people.yaml:" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_server_keeps_the_last_good_pages(site: Site) -> None:
    site.start("serve")
    assert site.build() == []
    site.replace("data/people.yaml", "role: maintainer", "role: maintaner")
    for _ in range(2):  # whatever else is saved, the problem stays in sight
        (complaint,) = site.build()
        assert complaint.startswith("bylaws: data/people.yaml:4:25: unknown-reference")
        assert "Ada Lovelace" in site.page("MAINTAINERS")
    site.replace("data/people.yaml", "role: maintaner", "role: maintainer")
    site.replace("data/people.yaml", "Ada Lovelace", "Ada King")
    assert site.build() == []
    assert "Ada King" in site.page("MAINTAINERS")


def test_a_server_starts_with_a_problem(site: Site) -> None:
    site.start("serve").replace("data/people.yaml", "role: maintainer", "role: maintaner")
    assert len(site.build()) == 1
    site.replace("data/people.yaml", "role: maintaner", "role: maintainer")
    assert site.build() == []
    assert "Ada Lovelace" in site.page("MAINTAINERS")


def test_a_server_starts_with_the_bodies_that_are_sound(site: Site) -> None:
    shutil.rmtree(site.root / "data")
    (site.root / "governance").mkdir()
    for name in ("one", "two"):
        texts = {**BODY, "project.yaml": PROJECT.replace("id: demo", f"id: {name}")}
        site.write({f"data/{name}/{file}": text for file, text in texts.items()})
    site.write({"mkdocs.yml": f"{MINIMAL}docs_dir: governance\n"}).start("serve").render()
    site.replace("data/one/people.yaml", "Ada Lovelace", "Ada King")
    site.replace("data/two/people.yaml", "role: maintainer", "role: maintaner")
    assert len(site.build()) == 1
    assert "Ada King" in site.page("one/MAINTAINERS")
    assert "Ada Lovelace" in site.page("two/MAINTAINERS")
    assert "orphan" not in site.log.text


def test_the_server_itself(site: Site) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    log = site.root / "serve.log"
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", address]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}

    def page() -> str:
        with suppress(OSError), urlopen(f"http://{address}/MAINTAINERS/") as answer:
            return str(answer.read(), "utf-8")
        return ""

    def wait_for(found: Callable[[], bool]) -> None:
        end = time.monotonic() + 600  # something hangs: no machine is so slow
        while not found():
            assert server.poll() is None, log.read_text(encoding="utf-8")
            assert time.monotonic() < end, log.read_text(encoding="utf-8")
            time.sleep(0.1)

    with log.open("wb") as file, subprocess.Popen(command, cwd=site.root, env=environment, stderr=file) as server:
        try:
            wait_for(lambda: "Ada Lovelace" in page())
            site.replace("data/people.yaml", "Ada Lovelace", "Ada King")
            wait_for(lambda: "Ada King" in page())
            site.replace("data/people.yaml", "role: maintainer", "role: maintaner")
            wait_for(lambda: "data/people.yaml:4:25: unknown-reference" in log.read_text(encoding="utf-8"))
            site.replace("data/people.yaml", "Ada King", "Ada Byron")
            site.replace("data/people.yaml", "role: maintaner", "role: maintainer")
            wait_for(lambda: "Ada Byron" in page())
        finally:
            server.terminate()
    assert "Traceback" not in log.read_text(encoding="utf-8")


@pytest.mark.parametrize("command", ["build", "serve"])
def test_without_data_there_is_nothing_to_wait_for(site: Site, command: str) -> None:
    shutil.rmtree(site.root / "data")
    site.start(command)
    with pytest.raises(Abort):
        site.build()
    assert "there is neither a folder `data` nor a file `governance.yaml` here" in site.complaints()[0]
    assert "1 error in the data; set `root` of the plugin, if it is elsewhere" in site.complaints()[-1]


# --- rebuilds --------------------------------------------------------------------------------------------------------


def test_an_edit_is_on_the_next_build(site: Site) -> None:
    site.start("serve").build()
    site.replace("data/people.yaml", "Ada Lovelace", "Ada King")
    site.build()
    assert "Ada King" in site.page("MAINTAINERS")


def test_data_is_read_again_only_when_it_changed(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[Path] = []

    def counted(root: Path, data: str, **options: Any) -> Any:
        calls.append(root)
        return build_pages(root, data, **options)

    monkeypatch.setattr(mkdocs_plugin, "build_root", counted)
    site.start("serve").build()
    site.write({"docs/index.md": "# Home\n"}).build()
    assert len(calls) == 1
    site.write({"data/people.yaml": PEOPLE}).build()
    assert len(calls) == 2


def test_the_data_and_own_files_are_watched(site: Site) -> None:
    section = "documents: {governance: {sections: {history: {file: ../own/history.md}}}}\n"
    site.write({"data/documents.yaml": section, "own/history.md": "Once.\n"}).start("serve")
    assert site.build() == []
    watched = {Path(path).resolve() for path in site.spy.watch}
    assert watched == {site.root / "data", site.root / "own/history.md"}
    site.write({"own/history.md": "Long ago.\n"}).build()
    assert "Long ago." in site.page("GOVERNANCE")


@pytest.mark.parametrize("folder", [".", "docs"])
def test_a_dirty_build_makes_only_changed_pages_again(site: Site, folder: str) -> None:
    site.write({"data/documents.yaml": f"documents: {{folder: {folder}}}\n"})
    site.render()
    site.start("serve", dirty=True).build(dirty=True)

    def made_again() -> set[str]:
        pages = list((site.root / "site").glob("*/index.html"))
        for page in pages:
            os.utime(page, (2e9, 2e9))
        site.build(dirty=True)
        return {page.parent.name for page in pages if page.stat().st_mtime < 2e9}

    assert made_again() == set()
    shutil.rmtree(site.root / "site/GOVERNANCE")  # as after a build that failed
    site.build(dirty=True)
    assert site.page("GOVERNANCE")
    site.replace("data/people.yaml", "Ada Lovelace", "Ada King")
    assert made_again() == {"MAINTAINERS", "decisions"}
    assert "Ada King" in site.page("MAINTAINERS")
    site.replace("data/people.yaml", "Ada King", "Ada Lovelace")  # as the page was committed, long before the site
    assert made_again() == {"MAINTAINERS", "decisions"}
    assert "Ada Lovelace" in site.page("MAINTAINERS")


# --- options ---------------------------------------------------------------------------------------------------------


def test_options_say_where_the_data_is(site: Site) -> None:
    (site.root / "project").mkdir()
    (site.root / "data").rename(site.root / "project/records")
    options = "plugins: [bylaws: {root: project, data_dir: records}]\nrepo_url: https://github.com/o/demo\n"
    site.write({"mkdocs.yml": f"site_name: Demo site\n{options}"})
    assert site.build(strict=True) == []
    assert site.spy.edit["MAINTAINERS.md"] == "https://github.com/o/demo/edit/master/project/records/people.yaml"


def test_the_plugin_can_be_switched_off(site: Site) -> None:
    site.write({"mkdocs.yml": "site_name: Demo site\nplugins: [bylaws: {enabled: false}]\n", "docs/index.md": "# Hi\n"})
    assert site.build(strict=True) == []
    assert "MAINTAINERS.md" not in site.spy.files


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        ("{data_dir: 5}", "Plugin 'bylaws' option 'data_dir': Expected type: <class 'str'>"),
        ("{root: nowhere}", "nowhere' isn't an existing directory."),
        ("{root: [a]}", "Plugin 'bylaws' option 'root': Expected type: <class 'str'>"),
        ("{api: perhaps}", "Plugin 'bylaws' option 'api': Expected type: <class 'bool'>"),
        ("{enabled: perhaps}", "Plugin 'bylaws' option 'enabled': Expected boolean"),
        ("[data_dir]", "Invalid config options for the 'bylaws' plugin."),
    ],
)
def test_wrong_options_are_refused(site: Site, options: str, complaint: str) -> None:
    site.write({"mkdocs.yml": f"site_name: Demo site\nplugins: [bylaws: {options}]\n"})
    with pytest.raises((Abort, ConfigurationError)):
        site.build()
    assert complaint in "\n".join(site.complaints())


@pytest.mark.parametrize("name", ["data", "datadir"])
def test_unknown_options_are_named(site: Site, name: str) -> None:
    site.write({"mkdocs.yml": f"site_name: Demo site\nplugins: [bylaws: {{{name}: data}}]\n"})
    complaint = f"Plugin 'bylaws' option '{name}': Unrecognised configuration name: {name}"
    assert any(complaint in text for text in [*site.build(), *site.complaints()])
    with pytest.raises(Abort, match="configuration warnings in 'strict' mode"):
        site.build(strict=True)


# --- the API ---------------------------------------------------------------------------------------------------------


def test_the_record_is_published_as_json_too(site: Site) -> None:
    site.start("serve")
    assert site.build() == []
    published = {
        path.relative_to(site.root / "site").as_posix(): path for path in (site.root / "site/api").rglob("*.*")
    }
    assert {name: path.read_text(encoding="utf-8") for name, path in published.items()} == api(build_pages(site.root))
    assert len(published) == 8
    sound = published["api/v1/demo/people.json"].read_text(encoding="utf-8")
    site.replace("data/people.yaml", "Ada Lovelace", "Ada King")
    site.build()
    people = published["api/v1/demo/people.json"].read_text(encoding="utf-8")
    assert people == sound.replace("Ada Lovelace", "Ada King")
    site.replace("data/people.yaml", "role: maintainer", "role: nobody")  # a server shows what it showed before
    site.build()
    assert published["api/v1/demo/people.json"].read_text(encoding="utf-8") == people


def test_it_is_left_out_where_nobody_wants_it(site: Site) -> None:
    site.replace("mkdocs.yml", "bylaws", "bylaws: {api: false}")
    assert site.build() == []
    assert not (site.root / "site/api").exists()


# --- the plugin itself -----------------------------------------------------------------------------------------------


def test_the_plugin_is_a_thin_adapter() -> None:
    assert len(Path(mkdocs_plugin.__file__).read_text(encoding="utf-8").splitlines()) < 195


def test_the_site_of_this_repository(site: Site) -> None:
    pytest.importorskip("material")
    shutil.rmtree(site.root / "data")
    for name in ("data", "governance"):
        shutil.copytree(ROOT / name, site.root / name)
    shutil.copy(ROOT / "mkdocs.yml", site.root)
    site.render()  # whether pages are current is the question of another test
    assert site.build(strict=True) == []
    text = "".join(path.read_text(encoding="utf-8") for path in (site.root / "site").rglob("*.html"))
    assert re.findall(r'<(?:script|img|iframe|link)\b[^>]*\b(?:src|href)="(?:https?:)?//[^"]+', text) == []
