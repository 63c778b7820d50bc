"""CLOMonitor's checks of files, run on what we write as it runs them, and held against what the audit says.

The patterns are written down from its source (clomonitor-core, `linter/checks`): names of files are compared without
case, in the folder itself and not below it; a README is read only under the names that it asks for, with their case;
what is looked for in it stands in a heading, or in the words of a link in Markdown.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from fnmatch import fnmatchcase
from pathlib import Path

import pytest
import yaml

from bylaws.build.outputs import plan, write
from bylaws.build.root import build_root
from bylaws.readiness.audit import Status, all_rows
from bylaws.readiness.catalogue import catalogue
from conftest import EXAMPLE_DAY, Maker

READMES = ("README*", ".github/README*", "docs/README*")
FILES = {
    "governance": ("governance*", "docs/governance*"),
    "maintainers": (
        "maintainers*", "docs/maintainers*", "owners*", "docs/owners*", "codeowners*", ".github/codeowners*",
        "docs/codeowners*",
    ),
    "code-of-conduct": ("code*of*conduct*", ".github/code*of*conduct*", "docs/code*of*conduct*"),
    "contributing": ("contributing*", ".github/contributing*", "docs/contributing*"),
    "security-policy": ("security*", ".github/security*", "docs/security*"),
    "adopters": ("adopters*", "users*"),
    "roadmap": ("roadmap*",),
}  # fmt: skip
WORDS = {
    "governance": "governance",
    "maintainers": "maintainers",
    "code-of-conduct": "code of conduct",
    "contributing": "contributing",
    "security-policy": "security",
    "adopters": "adopters",
    "roadmap": "roadmap",
}
MEETING = (
    r"(?im)^#+.*meeting.*$",
    r"(?i)(community|developer|development|working group) \[?(call|event|meeting|session)",
    r"(?i)(weekly|biweekly|monthly) \[?meeting",
    r"(?i)meeting minutes",
)
SLACK = (
    r"(?i)https?://cloud-native.slack.com",
    r"(?i)https?://slack.cncf.io",
    r"(?i)https?://kubernetes.slack.com",
    r"(?i)https?://slack.k8s.io",
)
BADGE = (
    r"(https://www.bestpractices.dev/projects/\d+)",
    r"(https://bestpractices.coreinfrastructure.org/projects/\d+)",
)
INSIGHTS = ("security-insights.yml", ".github/security-insights.yml", "SECURITY-INSIGHTS.yml")


def matching(root: Path, patterns: Sequence[str], *, with_case: bool = False) -> list[Path]:
    """The files and folders that a pattern names: not below the folder that it names."""
    found = []
    for pattern in patterns:
        folder, _, name = pattern.rpartition("/")
        for path in sorted((root / folder).iterdir()) if (root / folder).is_dir() else ():
            if fnmatchcase(path.name, name) if with_case else fnmatchcase(path.name.lower(), name.lower()):
                found.append(path)
    return found


def readme(root: Path) -> str:
    found = matching(root, READMES, with_case=True)
    return found[0].read_text("utf-8") if found and not found[0].is_symlink() else ""


def by_file_or_readme(check: str) -> Callable[[Path], bool]:
    word = WORDS[check]
    wanted = (rf"(?im)^#+.*{word}.*$", rf"(?im)^{word}$", rf"(?i)\[.*{word}.*\]\(.*\)")

    def passes(root: Path) -> bool:
        return bool(matching(root, FILES[check])) or any(re.search(one, readme(root)) for one in wanted)

    return passes


def in_readme(*wanted: str) -> Callable[[Path], bool]:
    return lambda root: any(re.search(one, readme(root)) for one in wanted)


def insights(root: Path) -> bool:
    """The first file, if it can be read as version 2."""
    for name in INSIGHTS:
        if not (root / name).is_file():
            continue
        read = yaml.safe_load((root / name).read_text("utf-8"))
        header, project = read["header"], read["project"]
        return (
            {"last-reviewed", "last-updated", "schema-version", "url"} <= header.keys()
            and str(header["schema-version"]).startswith("2.")
            and {"name", "administrators", "repositories", "vulnerability-reporting"} <= project.keys()
            and all({"name", "primary"} <= one.keys() for one in project["administrators"])
            and all({"name", "comment", "url"} <= one.keys() for one in project["repositories"])
            and {"reports-accepted", "bug-bounty-available"} <= project["vulnerability-reporting"].keys()
        )
    return False


CHECKS: dict[str, Callable[[Path], bool]] = {
    **{check: by_file_or_readme(check) for check in FILES},
    "readme": lambda root: bool(matching(root, READMES, with_case=True)),
    "community-meeting": in_readme(*MEETING),
    "slack-presence": in_readme(*SLACK),
    "openssf-badge": in_readme(*BADGE),
    "security-insights": insights,
}

PARTS = {
    "governance": "amendments: {by: maintainer}\nladder: {maintainer: {name: Maintainer}}\n",
    "maintainers": "people: {ada: {name: Ada, affiliation: independent}}\nseats: [{person: ada, role: maintainer}]\n",
    "code-of-conduct": "code_of_conduct: cncf\n",
    "contributing": "  contributing: docs/how/to-contribute.md\n",
    "security-policy": "security: {policy: SECURITY.md, report_to: private, acknowledged_within: 3 days}\n",
    "adopters": "  adopters: [{name: Acme}]\n",
    "roadmap": "  roadmap: docs/plans/next.md\n",
    "community-meeting": "meetings: {call: {name: Call, when: every week on Monday, at: '16:00', zone: UTC, "
    "link: 'https://meet.example.org'}}\n",
    "slack-presence": "  chat: {name: chat, kind: chat, url: 'https://cloud-native.slack.com/archives/C1'}\n",
    "openssf-badge": "  badges: {best-practices: {name: OpenSSF Best Practices, level: passing, "
    "url: 'https://www.bestpractices.dev/projects/1'}}\n",
    "security-insights": "exports: {security-insights: {reviewed: 2026-05-01, updated: 2026-05-01}}\n",
}
README = """\
# Example

<!-- bylaws:insert readme/governance-links -->
<!-- bylaws:end readme/governance-links -->
"""


NEEDS = {"security-insights": "security-policy"}
"""What cannot be written without another part."""


def data(*, without: str = "") -> str:
    part = {name: "" if without in (name, NEEDS.get(name)) else text for name, text in PARTS.items()}
    return (
        "project:\n  id: example\n  name: Example\n  repository: https://github.com/example/example\n"
        f"  governing_body: maintainer\n{part['contributing']}{part['roadmap']}"
        "documents: {adopters: ADOPTERS.md, security: SECURITY.md, conduct: CODE_OF_CONDUCT.md}\n"
        "channels:\n  private: {name: list, kind: mailing-list, address: s@example.org, public: false, purpose: Talk}\n"
        f"{part['slack-presence']}review:\n  partners: [Acme]\n{part['adopters']}{part['openssf-badge']}"
        f"{part['governance']}{part['maintainers']}{part['code-of-conduct']}{part['security-policy']}"
        f"{part['community-meeting']}{part['security-insights']}"
    )


def rendered(root_with: Maker, text: str) -> Path:
    root = root_with({"governance.yaml": text, "README.md": README})
    built = build_root(root)
    assert [str(problem) for problem in built.problems if problem.severity == "error"] == []
    write(plan(root, built.outputs(), built.inserts, scan=built.scanned()))
    return root


@pytest.mark.parametrize("check", CHECKS)
def test_what_we_write_passes(check: str, root_with: Maker) -> None:
    assert CHECKS[check](rendered(root_with, data()))


@pytest.mark.parametrize("check", sorted(PARTS.keys() - {"governance", "maintainers"}))
def test_what_the_data_does_not_have_does_not_pass(check: str, root_with: Maker) -> None:
    """Governance and maintainers are what a body is made of: without them, there is nothing to render."""
    root = rendered(root_with, data(without=check))
    lacking = [name for name in CHECKS if check in (name, NEEDS.get(name))]
    assert [name for name, passes in CHECKS.items() if not passes(root)] == lacking


@pytest.mark.parametrize("check", ["", *sorted(PARTS.keys() - {"governance", "maintainers"})])
def test_the_audit_says_what_clomonitor_finds(check: str, root_with: Maker) -> None:
    root = rendered(root_with, data(without=check))
    rows = all_rows(
        build_root(root).governances[0], catalogue("clomonitor"), "code", lambda page, section: page, EXAMPLE_DAY
    )
    decided = {name: row for name, row in rows.items() if row.criterion.check and name in CHECKS}
    assert len(decided) == 9
    assert {name: row.status is Status.MET for name, row in decided.items()} == {
        name: CHECKS[name](root) for name in decided
    }


def test_a_readme_of_another_case_is_not_read(root_with: Maker) -> None:
    root = root_with({"Readme.md": "## Community meeting\n"})
    assert (CHECKS["readme"](root), CHECKS["community-meeting"](root)) == (False, False)


def test_files_below_a_folder_are_not_found(root_with: Maker) -> None:
    root = root_with({"docs/community/GOVERNANCE.md": "x", "docs/ADOPTERS.md": "x", ".github/governance.md": "x"})
    assert [check for check in FILES if CHECKS[check](root)] == []
