"""What others judge and format with, at its defaults, over what we publish and make: see `make neighbors`.

Workflows and the action (zizmor), the package (twine, check-wheel-contents), generated pages (markdownlint, rumdl), and
pages and data after a formatter went over them (Prettier, mdformat): `bylaws check` must not take that for an edit.
Findings as SARIF are read by Microsoft's own validator; CODEOWNERS and calendars by readers that others use; schemas,
workflows and the action are held against their schemas. Tools of npm are left out, aloud, where there is no npm.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[2]
PYTHON_TOOLS = ROOT / ".venv-neighbors" / "bin"
NPM_TOOLS = ROOT / ".venv-neighbors" / "node_modules" / ".bin"
OURS = Path(sys.executable).parent


def run(*command: str | Path, cwd: Path = ROOT) -> str:
    """What a command says; ends with it where it fails."""
    done = subprocess.run(list(map(str, command)), cwd=cwd, capture_output=True, text=True, check=False)
    said = done.stdout + done.stderr
    if done.returncode:
        sys.exit(f"{' '.join(map(str, command))}\n{said}")
    return said


def has_npm() -> bool:
    """Whether the tools of npm could be installed."""
    npm = shutil.which("npm")
    if npm is None:
        print("LEFT OUT: Prettier, markdownlint and sarif-multitool, for there is no npm")
        return False
    shutil.copy(Path(__file__).with_name("package.json"), ROOT / ".venv-neighbors")
    run(npm, "install", "--silent", "--no-audit", "--no-fund", cwd=ROOT / ".venv-neighbors")
    return True


def copied(folder: Path) -> list[str]:
    """The bodies of this repository in a folder of their own, with the folders of their pages."""
    for name in ("data", "governance", ".bylaws-files"):
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name)
        else:
            shutil.copy(source, folder / name)
    return sorted(f"governance/{path.name}" for path in (ROOT / "data").iterdir())


def checked(folder: Path, what: str) -> None:
    """No finding: what a formatter does is no edit."""
    said = run(OURS / "bylaws", "check", cwd=folder)
    if "no problems" not in said:
        sys.exit(f"{what}: `bylaws check` says\n{said}")
    print(f"{what}: `bylaws check` finds no problems")


def formatted(tool: str, *command: str | Path) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        pages = copied(folder)
        run(*command, *pages, cwd=folder)
        checked(folder, tool)


def linted(tool: str, *command: str | Path) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        pages = copied(folder)
        run(*command, *(path for page in pages for path in sorted(map(str, (folder / page).rglob("*.md")))), cwd=folder)
        print(f"{tool}: generated pages have no findings")


def sarif() -> None:
    """Findings of a body with many faults, as a file for code scanning."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "a.md").write_text(
            "[x](gone.md) [y](#gone) [z]() TODO a@b.example [m](a@b.example)\n", encoding="utf-8"
        )
        subprocess.run(
            [OURS / "bylaws", "links", "--sarif", "found.sarif"], cwd=folder, capture_output=True, check=False
        )
        run(NPM_TOOLS / "sarif-multitool", "validate", "found.sarif", "--output", "said.sarif", cwd=folder)
        said = json.loads((folder / "said.sarif").read_text(encoding="utf-8-sig"))
        worst = [it for it in said["runs"][0]["results"] if it.get("level", "warning") in ("error", "warning")]
        if worst:
            sys.exit("sarif-multitool: " + "\n".join(f"{it['ruleId']} {it['message']}" for it in worst))
        print("sarif-multitool: no error and no warning")


BODY = """\
project: {id: demo, name: Demo}
people: {ada: Ada, bob: Bob}
scopes: {server: {name: Server, paths: [/server/, "docs/*.md"]}}
ladder: {maintainer: {name: Maintainer, privileges: [{access: write}]}}
seats: [{person: ada, role: maintainer}, {person: bob, role: maintainer, scope: server}]
meetings:
  call: {name: Call, when: every month on the first Thursday, at: "16:00", zone: Europe/Berlin, since: 2026-01}
exports: {codeowners: {}, calendar: {}, api: {}}
"""
OWNERS = {"server/x": ["@bob"], "docs/a.md": ["@bob"], "docs/b/c.md": ["@ada"], "README.md": ["@ada"]}
EVENTS = {"call.ics": ["2026-01-01 16:00:00+01:00 Call"], "demo.ics": ["2026-01-01 16:00:00+01:00 Call"]}


def copies(*, npm: bool) -> None:
    """Files for other programs: those understand of them what we mean."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "governance.yaml").write_text(BODY, encoding="utf-8")
        for path in OWNERS:
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).touch()
        run(OURS / "bylaws", "render", cwd=folder)
        said = run(PYTHON_TOOLS / "python", Path(__file__).with_name("read.py"), folder, *OWNERS)
        if json.loads(said) != {"owners": OWNERS, "events": EVENTS}:
            sys.exit(f"codeowners, icalendar: they read\n{said}")
        print("codeowners, icalendar: they read what we mean")
        if npm:
            run("git", "init", "--quiet", cwd=folder)
            run("git", "add", ".", cwd=folder)
            said = run(NPM_TOOLS / "github-codeowners", "who", "-d", folder, *OWNERS, cwd=folder)
            if {line.split()[0]: line.split()[1:] for line in said.splitlines()} != OWNERS:
                sys.exit(f"github-codeowners: it reads\n{said}")
            print("github-codeowners: it reads what we mean")
        validate = PYTHON_TOOLS / "check-jsonschema"
        presets = ROOT / "plugins" / "bylaws" / "presets"
        run(validate, "--check-metaschema", presets / "schema.json", presets / "api-v1.schema.json")
        run(validate, "--schemafile", presets / "schema.json", folder / "governance.yaml")
        run(validate, "--builtin-schema", "vendor.github-workflows", *sorted((ROOT / ".github/workflows").iterdir()))
        run(validate, "--builtin-schema", "vendor.github-actions", ROOT / "action.yml")
        print("check-jsonschema: schemas, data, workflows and the action are as they should be")


def main() -> None:
    os.environ.setdefault("NO_COLOR", "1")
    run(PYTHON_TOOLS / "zizmor", "--offline", "--quiet", ".github", "action.yml")
    print("zizmor: workflows and the action have no findings")
    with TemporaryDirectory() as name:
        run(sys.executable, "-m", "hatchling", "build", "-d", name)
        made = sorted(Path(name).iterdir())
        run(PYTHON_TOOLS / "twine", "check", "--strict", *made)
        run(PYTHON_TOOLS / "check-wheel-contents", *(path for path in made if path.suffix == ".whl"))
    print("twine, check-wheel-contents: the package can be published")
    linted("rumdl", OURS / "rumdl", "check", "--no-cache", "--quiet")
    formatted("mdformat", PYTHON_TOOLS / "mdformat")
    npm = has_npm()
    copies(npm=npm)
    if npm:
        formatted("Prettier", NPM_TOOLS / "prettier", "--write", "--log-level", "warn", "data")
        linted("markdownlint", NPM_TOOLS / "markdownlint-cli2")
        sarif()


if __name__ == "__main__":
    main()
