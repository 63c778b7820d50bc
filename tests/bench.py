"""How long everything takes: `make bench`, or `python tests/bench.py --quick` without what takes minutes.

Prints Markdown, in about eight minutes on a machine with nothing else to do; `--into PAGE` puts each table into a page,
below the heading that it has there. Every sample is a process of its own, with bytecode and templates compiled before,
as for somebody who runs bylaws a second time. Nothing else is written outside of a temporary folder.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import re
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from importlib.metadata import version
from pathlib import Path
from statistics import median
from time import perf_counter, sleep
from typing import Any, NamedTuple

from foundation import write_foundation
from synthetic import write_bodies

REPOSITORY = Path(__file__).parents[1]
ENVIRONMENT = {name: text for name, text in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
KEPT = os.path.join(tempfile.gettempdir(), f"bylaws-bench-kept-{os.getpid()}")
"""Where bylaws keeps results between runs, so that nobody's own are touched."""
ENVIRONMENT |= {"NO_MKDOCS_2_WARNING": "1", "PYTHONUNBUFFERED": "1", "XDG_CACHE_HOME": KEPT}
CORPUS = REPOSITORY.parent / "shared" / "corpus"
LISTED = CORPUS / "project-maintainers.csv"
BYLAWS = (sys.executable, "-m", "bylaws")
FLOOR = (sys.executable, str(Path(__file__).with_name("floor.py")))
MKDOCS = (sys.executable, "-m", "mkdocs")
STAGES = ("load", "model", "rules", "render", "plan", "write")
SITE = """\
site_name: Benchmark
docs_dir: {docs}
theme: {{name: material, font: false}}
plugins: [{plugins}]
"""
STATIC = "not_in_nav: '*'\nnav: [index.md]\n"
"""The pages of bodies are in no navigation of ours either."""


DATA: Mapping[str, Callable[[Path], object]] = {
    "own data, 1 body": lambda root: shutil.copytree(REPOSITORY / "data" / "wasmedge", root / "data"),
    "own data, all bodies": lambda root: shutil.copytree(
        REPOSITORY / "data", root / "data", ignore=shutil.ignore_patterns("bylaws", "lantern*")
    ),
    "25 bodies, 20 people each": lambda root: write_bodies(root, 25, 20),
    "100 bodies, 10 people each": lambda root: write_bodies(root, 100, 10),
}
SMALL = tuple(DATA)[:3]
THOUSAND = "1,000 bodies, 10 people each"
PORTAL = "226 projects of a foundation"
"""A body for each project on the list of maintainers of the CNCF, with the rules of a first body."""
CHECKED: Mapping[str, Callable[[Path], object]] = {
    **DATA,
    PORTAL: lambda root: write_foundation(root, LISTED),
    THOUSAND: lambda root: write_bodies(root, 1000, 10),
}
SITES: Mapping[str, tuple[Callable[[Path], object], int]] = {
    "own data, all bodies": (DATA["own data, all bodies"], 3),
    "25 bodies, 20 people each": (DATA["25 bodies, 20 people each"], 2),
    PORTAL: (lambda root: write_foundation(root, LISTED), 1),
}
"""What sites are made of, and how often each is built."""


def stages(root: Path) -> dict[str, float]:
    """The parts of `bylaws render`, one after the other in this process, into a folder without pages."""
    from bylaws.body import files as reader
    from bylaws.build import root as pipeline
    from bylaws.build.outputs import plan, write
    from bylaws.checks import data as judging

    spent = dict.fromkeys(STAGES, 0.0)

    def watch(module: Any, name: str, stage: str) -> None:
        function = getattr(module, name)

        def watched(*arguments: Any, **options: Any) -> Any:
            start = perf_counter()
            try:
                return function(*arguments, **options)
            finally:
                spent[stage] += perf_counter() - start

        setattr(module, name, watched)

    watch(reader, "read_file", "load")
    watch(reader, "assemble", "model")
    watch(judging, "check_data", "rules")
    start = perf_counter()
    built = pipeline.build_root(root)
    spent["render"] = perf_counter() - start - sum(spent.values())
    start = perf_counter()
    planned = plan(root, built.outputs(), built.inserts, scan=built.scanned())
    spent["plan"] = perf_counter() - start
    start = perf_counter()
    write(planned)
    spent["write"] = perf_counter() - start
    return spent


class Sample(NamedTuple):
    """What one run took: seconds by the clock, seconds of processors (user and system), megabytes at the most."""

    seconds: float
    processor: float
    memory: float


def ran(command: Sequence[str], cwd: Path, codes: tuple[int, ...] = (0,)) -> Sample:
    start = perf_counter()
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(command, cwd=cwd, env=ENVIRONMENT, stdout=said, stderr=said)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in codes:
            said.seek(0)
            sys.exit(f"{' '.join(command)} ended with {process.returncode}:\n{said.read().decode()[-2000:]}")
    memory = usage.ru_maxrss / (1024 if sys.platform == "linux" else 1024**2)
    return Sample(seconds, usage.ru_utime + usage.ru_stime, memory)


def measured(
    command: Sequence[str],
    cwd: Path,
    times: int,
    before: Callable[[], object] | None = None,
    codes: tuple[int, ...] = (0,),
) -> str:
    """`median (least to most), processor, memory` of a command; `before` is done before each run, and not measured.

    Other exit codes than `codes` end the benchmark.
    """
    return told(sampled(command, cwd, times, before, codes))


def sampled(
    command: Sequence[str],
    cwd: Path,
    times: int,
    before: Callable[[], object] | None = None,
    codes: tuple[int, ...] = (0,),
) -> list[Sample]:
    samples = []
    for _ in range(times):
        if before:
            before()
        samples.append(ran(command, cwd, codes))
    return samples


def told(samples: Sequence[Sample]) -> str:
    seconds = sorted(sample.seconds for sample in samples)
    spread = f" ({seconds[0]:.2f} to {seconds[-1]:.2f})" if len(samples) > 1 else ""
    memory = max(sample.memory for sample in samples)
    return f"{median(seconds):.2f}{spread}, {processor(samples):.2f} CPU, {memory:.0f} MB"


def processor(samples: Sequence[Sample]) -> float:
    return median(sample.processor for sample in samples)


@contextmanager
def folder(make: Callable[[Path], object]) -> Iterator[Path]:
    """A root with data, and a page that shows all its bodies."""
    with tempfile.TemporaryDirectory(prefix="bylaws-bench-") as made:
        root = Path(made)
        make(root)
        without_pages(root)
        yield root


def without_pages(root: Path) -> None:
    for path in [root / "governance", root / "site", *root.glob("*.md")]:
        shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
    (root / "governance").mkdir()
    several = not any((root / "data").glob("*.yaml"))
    insert = "<!-- bylaws:insert bodies -->\n<!-- bylaws:end bodies -->\n" if several else ""
    (root / "governance" / "index.md").write_text(f"# Everybody\n\n{insert}")


def without_what_is_kept() -> None:
    shutil.rmtree(KEPT, ignore_errors=True)
    Path(KEPT).mkdir(mode=0o700)


def row(*cells: str) -> None:
    print(f"| {' | '.join(cells)} |", flush=True)


def table(title: str, *heads: str) -> None:
    print(f"\n## {title}\n", flush=True)
    row(*heads)
    row(*["---"] * len(heads))


CHECKING = (
    "Checking again, seconds (least to most), processor seconds, memory",
    "data", "the least (`tests/floor.py`)", "`check --no-cache`", "after one edit", "unchanged", "`render`, unchanged",
    "CPU, in times of the least",
)  # fmt: skip
PARTS = ("The parts of `bylaws render`, seconds, no pages there yet", "data", *STAGES, "total")
PROCESSES = (
    "Whole processes with `--no-cache`, seconds (least to most), processor seconds, memory",
    "data", "`render`, no pages yet", "`render`, all pages current", "`check`",
)  # fmt: skip
LINKS = ("`bylaws links`, seconds (least to most), processor seconds, memory", "documents", "whole process")
BUILDS = (
    "`mkdocs build` with Material, seconds (least to most), processor seconds, memory",
    "data", "pages", "the same pages as static files", "plugin, nothing kept", "plugin, nothing changed",
    "CPU, in times of static files",
)  # fmt: skip
RELOADS = (
    "From an edit of the YAML to the reload, seconds (least to most)",
    "data",
    "`mkdocs serve`",
    "`mkdocs serve --dirty`",
)
KEYSTROKES = (
    "A keystroke in the field that searches a list, milliseconds (least to most)",
    "list", "script", "until the next picture",
)  # fmt: skip
TABLES = (CHECKING, PARTS, PROCESSES, LINKS, BUILDS, RELOADS, KEYSTROKES)
"""Each table: its heading, and the heads of its columns."""


def table_of_checks(names: Sequence[str]) -> None:
    """A check of everything, after one edit and of nothing new, beside the least that can be done."""
    table(*CHECKING)
    bare = sampled([sys.executable, "-c", "pass"], REPOSITORY, 5)
    row("none: `python -c pass`", told(bare), *[""] * 5)
    for name in names:
        with folder(CHECKED[name]) as root:
            times = 5 if name in SMALL else 2 if name != THOUSAND else 1
            ran([*BYLAWS, "render"], root)
            ran([*FLOOR, str(root)], root)
            least = sampled([*FLOOR, str(root)], root, times)
            cold = sampled([*BYLAWS, "check", "--no-cache"], root, times)
            if name == THOUSAND:  # the rest would take minutes, and says nothing that the row above does not
                row(name, told(least), told(cold), "", "", "", f"{processor(cold) / processor(least):.1f}")
                continue
            ran([*BYLAWS, "check"], root)
            same = sampled([*BYLAWS, "check"], root, times)
            ran([*BYLAWS, "render"], root)
            render = sampled([*BYLAWS, "render"], root, times)
            next_edit = partial(edit, root, iter(range(100)))
            edited = sampled([*BYLAWS, "check"], root, times, before=next_edit, codes=(0, 1))
            ratios = [processor(samples) / processor(least) for samples in (cold, edited, same, render)]
            cells = (told(samples) for samples in (least, cold, edited, same, render))
            row(name, *cells, ", ".join(f"{ratio:.1f}" for ratio in ratios))


def edit(root: Path, numbers: Iterator[int]) -> None:
    """Change the name of one body."""
    number = next(numbers)
    path = min([*root.glob("data/**/project.yaml"), *root.glob("data/**/body.yaml")])
    text = path.read_text(encoding="utf-8")
    path.write_text(
        re.sub(r'^(  name: "?)(?:Edit \d+ of )?', rf"\g<1>Edit {number} of ", text, count=1, flags=re.M), "utf-8"
    )


def tables_of_the_core(names: Sequence[str], times: int) -> None:
    table(*PARTS)
    for name in names:
        with folder(DATA[name]) as root:
            samples = [staged(root) for _ in range(times if name in SMALL else 1)]
            middle = {stage: median(sample[stage] for sample in samples) for stage in STAGES}
            row(name, *(f"{middle[stage]:.3f}" for stage in STAGES), f"**{sum(middle.values()):.2f}**")
    table(*PROCESSES)
    for name in names:
        with folder(DATA[name]) as root:
            often = times if name in SMALL else 1
            first = measured([*BYLAWS, "render", "--no-cache"], root, often, before=partial(without_pages, root))
            again = measured([*BYLAWS, "render", "--no-cache"], root, often)
            row(name, first, again, measured([*BYLAWS, "check", "--no-cache"], root, often))
    row("none: `bylaws --help`", "", "", measured([*BYLAWS, "--help"], REPOSITORY, times))


def table_of_links(times: int) -> None:
    """The documents of the corpus, each repository with an own root; without it, only those of this repository."""
    table(*LINKS)
    row("this repository", measured([*BYLAWS, "links"], REPOSITORY, times, codes=(0, 1)))
    if not CORPUS.is_dir():
        row(f"the corpus is not at {CORPUS.relative_to(REPOSITORY.parent)}", "")
        return
    with tempfile.TemporaryDirectory(prefix="bylaws-bench-") as made:
        names = sorted(path.stem for path in (CORPUS / "trees").glob("*.txt"))
        for name in names:
            shutil.copytree(CORPUS / name, Path(made, name))
            Path(made, name, ".git").mkdir()
        number = sum(1 for _ in Path(made).rglob("*.md"))
        row(
            f"{number} in {len(names)} repositories",
            measured([*BYLAWS, "links", *names], Path(made), times, codes=(0, 1)),
        )


def staged(root: Path) -> dict[str, float]:
    without_pages(root)
    command = [sys.executable, __file__, "--stages", str(root)]
    done = subprocess.run(command, env=ENVIRONMENT, stdout=subprocess.PIPE, check=True)
    return dict(json.loads(done.stdout))


def tables_of_sites(names: Sequence[str]) -> None:
    table(*BUILDS)
    for name in names:
        make, times = SITES[name]
        with folder(make) as root:
            (root / "mkdocs.yml").write_text(SITE.format(docs="governance", plugins="search, bylaws"))
            fresh = sampled([*MKDOCS, "build"], root, times, before=without_what_is_kept)
            again = sampled([*MKDOCS, "build"], root, times)
            ran([*BYLAWS, "render", "--site", "static", "--docs", "governance"], root)
            (root / "static.yml").write_text(SITE.format(docs="static", plugins="search") + STATIC)
            static = sampled([*MKDOCS, "build", "-f", "static.yml"], root, times)
            ratios = " and ".join(f"{processor(ours) / processor(static):.2f}" for ours in (fresh, again))
            pages = str(len([*(root / "static").rglob("*.md")]))
            row(name, pages, told(static), told(fresh), told(again), ratios)
    table(*RELOADS)
    for name in names:
        with folder(SITES[name][0]) as root:
            (root / "mkdocs.yml").write_text(SITE.format(docs="governance", plugins="search, bylaws"))
            times = 2 if name != PORTAL else 1
            row(name, reloaded(root, times=times), reloaded(root, "--dirty", times=times))
    if PORTAL in names:
        table_of_keystrokes()


def table_of_keystrokes() -> None:
    """How long the list of all bodies takes to show what fits, in Chromium."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        return
    table(*KEYSTROKES)
    with folder(SITES[PORTAL][0]) as root, sync_playwright() as playwright:
        (root / "governance" / "index.md").unlink()
        (root / "mkdocs.yml").write_text(SITE.format(docs="governance", plugins="search, bylaws"))
        ran([*MKDOCS, "build", "-q"], root)
        page = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"]).new_page()
        page.goto((root / "site" / "index.html").as_uri())
        field = page.locator("input[type=search]")
        samples = [field.evaluate(KEYSTROKE, text) for text in ("k", "ku", "kube", "kuber", "kubernetes", "k", "")]
        cells = (f"{median(them):.1f} ({min(them):.1f} to {max(them):.1f})" for them in zip(*samples, strict=True))
        row(PORTAL, *cells)


KEYSTROKE = """async (field, text) => {
  const begin = performance.now();
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  const done = performance.now();
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return [done - begin, performance.now() - begin];
}"""


def reloaded(root: Path, *options: str, times: int = 3) -> str:
    """How long a server takes to show an edit: from the moment the file is saved until it tells browsers to reload."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    edited = min([*root.glob("data/*/project.yaml"), *root.glob("data/*/body.yaml")])
    original = edited.read_text(encoding="utf-8")
    seconds = []
    command = [*MKDOCS, "serve", "-a", address, *options]
    with subprocess.Popen(command, cwd=root, env=ENVIRONMENT, stderr=subprocess.PIPE, text=True) as server:
        try:
            until("Serving on", server)
            for number in range(times):
                sleep(1)
                start = perf_counter()
                saved = root / "saved"
                text = re.sub('^  name: "?', rf"\g<0>Edit {number} of ", original, count=1, flags=re.MULTILINE)
                saved.write_text(text, "utf-8")
                saved.replace(edited)  # at once: a server that sees half of an edit builds twice
                until("Reloading browsers", server)
                seconds.append(perf_counter() - start)
        finally:
            server.terminate()
            edited.write_text(original, encoding="utf-8")
    return f"{median(seconds):.2f} ({min(seconds):.2f} to {max(seconds):.2f})"


def until(words: str, server: subprocess.Popen[str]) -> None:
    said = []
    for line in server.stderr or ():
        said.append(line)
        if words in line:
            return
    sys.exit(f"the server ended before it said `{words}`:\n{''.join(said)[-2000:]}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--quick",
        action="store_true",
        help="leave out what takes minutes: 200 bodies and more",
    )
    parser.add_argument("--into", type=Path, metavar="PAGE", help="put the tables into a page that has these headings")
    parser.add_argument("--stages", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.stages:
        print(json.dumps(stages(options.stages)))
        return
    subprocess.run([sys.executable, "-m", "compileall", "-q", REPOSITORY / "plugins"], env=ENVIRONMENT, check=True)
    names = ("bylaws", "mkdocs", "mkdocs-material")
    packages = ", ".join(f"{name} {version(name)}" for name in names)
    machine = f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}, {platform.system()} {platform.machine()}"
    told = f"Python {platform.python_version()}, {machine}; {packages}"
    print(told, flush=True)
    lines: list[str] = []
    without_what_is_kept()
    try:
        with listening(lines):
            tables(quick=options.quick)
    finally:
        shutil.rmtree(KEPT, ignore_errors=True)
    if options.into:
        page = filled(options.into.read_text(encoding="utf-8"), told, "".join(lines))
        options.into.write_text(page, encoding="utf-8")


@contextmanager
def listening(lines: list[str]) -> Iterator[None]:
    """Standard output goes to the list, too."""
    write = sys.stdout.write

    def heard(text: str) -> int:
        lines.append(text)
        return write(text)

    sys.stdout.write = heard  # type: ignore[method-assign]
    try:
        yield
    finally:
        sys.stdout.write = write  # type: ignore[method-assign]


MACHINE = re.compile(r"^Python \d.*$", re.MULTILINE)
"""The line that says with what the figures were taken."""


OLDER = re.compile(r"^The tables from here on are older .*\n\n", re.MULTILINE)
"""Not any more."""


def filled(page: str, machine: str, printed: str) -> str:
    """A page with new tables below its headings: rows that were not measured are gone, all other text stays."""
    page = OLDER.sub("", MACHINE.sub(lambda _: machine, page))
    for title, rows in re.findall(r"^## (.+)\n\n((?:\|.*\n)+)", printed, re.MULTILINE):
        there = re.compile(rf"(^## {re.escape(title)}\n(?:(?!## )[^|\n].*\n|\n)*)(?:\|.*\n)+", re.MULTILINE)
        page, count = there.subn(lambda found, rows=rows: f"{found[1]}{rows}", page)
        if count != 1:
            sys.exit(f"the page has no table below `## {title}`")
    return page


def tables(*, quick: bool) -> None:
    checked = [*SMALL] if quick else [name for name in CHECKED if name != PORTAL or LISTED.is_file()]
    table_of_checks(checked)
    tables_of_the_core(list(DATA)[: 3 if quick else 4], times=3)
    table_of_links(times=2)
    tables_of_sites([name for name in list(SITES)[: 2 if quick else 3] if name != PORTAL or LISTED.is_file()])


if __name__ == "__main__":
    main()
