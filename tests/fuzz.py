"""Damaged and odd input through every public entry: `python tests/fuzz.py SEED NUMBER`.

An input is data, Markdown or a copy of this repository's tests, of which pieces are lost, doubled, exchanged or made
odd. Whatever it is, a command ends with 0, 1 or 2, and shows no traceback; a reader never raises. `test_fuzz.py` runs
some of it with limits on time and memory.
"""

from __future__ import annotations

import os
import shutil
import sys
import time
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Final

from bylaws.__main__ import main as start
from bylaws.formats.reading import READERS, read_listing
from running import ran

PROJECTS: Final = Path(__file__).parent / "projects"
ODD: Final = (
    "\0", "\x1b[2J", "\r", "\x85", "\u2028", "\ufeff", "\ue000", "\ue003", "\u202e", "\ud7ff", "é", "漢", "😀", "&", "*", "!!python/name:os.system ",
    "<<: *a", "- " * 30, "[" * 200, "{" * 200, "a: " * 50, "'", '"', "`", "|", ">", "#", "%", "@", "${{ x }}", "{{ 1 }}", "{% if %}", "{% include 'x' %}",
    "undecided", "unspecified", "null", "~", "true", "-1", "1e999", "9" * 400, "0x1f", "2026-02-30", "99:99", "../" * 9, "/etc/passwd", "CON", "a" * 5000,
    "<!-- bylaws:keep x -->", "<!-- bylaws:end x -->", "<!-- bylaws sha256:0000000000000000 -->", "<<<<<<< HEAD\n", "=======\n", "\n\n\n", "\t", "  ",
)  # fmt: skip


def samples() -> tuple[list[str], list[str]]:
    """Texts of data, and texts of all else, from the projects of the tests."""
    data = [path.read_text(encoding="utf-8") for path in sorted(PROJECTS.glob("*/data/*.yaml"))]
    data += [path.read_text(encoding="utf-8") for path in sorted(PROJECTS.glob("*/governance.yaml"))]
    others = sorted(Path(__file__).parent.glob("corpus/*/**/*"))
    return data, [path.read_text(encoding="utf-8") for path in others if path.is_file()]


def project(random: Random) -> dict[str, bytes]:
    """The data of a whole project, by the paths of its files."""
    folder = PROJECTS / random.choice(("full", "full", "group", "minimal", "wide"))
    files = [path for top in ("data", "governance.yaml") for path in (folder / top, *(folder / top).rglob("*"))]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files if path.is_file()}


def damaged(random: Random, text: str, others: list[str]) -> bytes:
    """A text that was a good one."""
    for _ in range(random.choice((1, 1, 2, 5, 20))):
        lines = text.split("\n")
        at, to = sorted(random.randrange(len(lines) + 1) for _ in range(2))
        match random.randrange(9):
            case 0:
                del lines[at:to]
            case 1:
                lines[at:at] = lines[at:to][:50]
            case 2:
                random.shuffle(lines)
            case 3:
                part = random.choice(others).split("\n")
                lines[at:at] = part[: random.randrange(1, 20)]
            case 4 | 5:
                place = random.randrange(len(text) + 1)
                lines = (text[:place] + random.choice(ODD) + text[place:]).split("\n")
            case 6:
                lines = text[: random.randrange(len(text) + 1)].split("\n")
            case 7:
                words = text.split(" ")
                words[random.randrange(len(words))] = random.choice(ODD)
                lines = " ".join(words).split("\n")
            case _:
                lines = [" " * random.randrange(4) + line if random.random() < 0.1 else line for line in lines]
        text = "\n".join(lines)[:200_000]
    raw = text.encode("utf-8", "surrogatepass")
    if random.random() < 0.1:
        place = random.randrange(len(raw) + 1)
        raw = raw[:place] + bytes(random.randrange(256) for _ in range(random.randrange(1, 9))) + raw[place:]
    return raw


COMMANDS: Final[tuple[tuple[str, ...], ...]] = (
    ("check",), ("check", "--open", "--format", "json"), ("check", "--format", "sarif", "--sarif", "s"), ("render",), ("render", "--diff"),
    ("render", "--force"), ("render", "--site", "site", "--as-of", "2026-06-01"), ("next", "--as-of", "2026-06-01"), ("drift",), ("drift", "--markdown"),
    ("export", "codeowners"), ("export", "clowarden"), ("export", "gitvote"), ("export", "api", "--output", "out"), ("export", "calendar", "--output", "out"),
    ("export", "peribolos"), ("export", "elekto"), ("export", "owners"), ("export", "dot-project"), ("export", "foundation-csv"), ("export", "security-insights"),
    ("links",), ("links", "--fix"), ("links", "--conduct"), ("audit", "--as-of", "2026-06-01"), ("adopt", "--dry-run"), ("vote", "amendments", "--for", "ada"),
    ("apply", "--template", "GOVERNANCE.md"), ("add", "zoe", "--role", "maintainer"), ("leave", "ada"), ("rename", "ada", "eve"), ("affiliate", "ada", "acme"),
)  # fmt: skip


def commanded(random: Random, data: list[str], others: list[str]) -> str:
    """One command in one odd folder; what went wrong, or nothing."""
    with TemporaryDirectory() as name:
        root = Path(name)
        texts = project(random)
        for path in random.sample(sorted(texts), min(len(texts), random.choice((0, 1, 1, 2)))):
            texts[path] = damaged(random, texts[path].decode("utf-8", "replace"), data)
        for path in random.sample(
            ("GOVERNANCE.md", "MAINTAINERS.md", "CODEOWNERS", "OWNERS", ".bylaws.yaml", "README.md", "docs/a.md"), 3
        ):
            texts[path] = damaged(random, random.choice(others if random.random() < 0.8 else data), others)
        for path, raw in texts.items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_bytes(raw)
        command = random.choice(COMMANDS)
        done = ran(*command, cwd=root, environment={"XDG_CACHE_HOME": f"{name}/.cache", "HOME": name})
        if done.returncode not in (0, 1, 2) or "Traceback" in done.stdout + done.stderr:
            kept = Path(os.environ.get("FUZZ_KEPT", name))
            for path, raw in texts.items():
                (kept / path.replace("/", "_")).write_bytes(raw)
            return f"{' '.join(command)}: {done.returncode} {done.stderr[-600:]}"
    return ""


def kept(random: Random, data: list[str], others: list[str]) -> str:
    """One damaged body, edited twice: what is kept of it gives no other verdict than none, at any time."""
    with TemporaryDirectory() as name, TemporaryDirectory() as caches:
        texts = project(random)
        for number in range(3):
            path = random.choice(sorted(texts))
            raw = texts[path] if number == 0 else damaged(random, texts[path].decode("utf-8", "replace"), data)
            texts_now = {**texts, path: raw} if random.random() < 0.9 else {it: texts[it] for it in texts if it != path}
            shutil.rmtree(name)
            for it, held in texts_now.items():
                (Path(name) / it).parent.mkdir(parents=True, exist_ok=True)
                (Path(name) / it).write_bytes(held)
            Path(name).mkdir(exist_ok=True)
            environment = {"XDG_CACHE_HOME": caches, "HOME": name}
            said = [
                ran("check", *options, cwd=Path(name), environment=environment, entry=start)
                for options in ((), (), ("--no-cache",))
            ]
            if len(set(said)) > 1 or "Traceback" in said[0].stderr:
                return f"kept: {said}"
    return ""


def read(random: Random, data: list[str], others: list[str]) -> str:
    """One odd text through every reader of copies."""
    text = damaged(random, random.choice([*data, *others]), others).decode("utf-8", "replace")
    path = random.choice(
        ("CODEOWNERS", "OWNERS", "OWNERS_ALIASES", "MAINTAINERS.md", ".gitvote.yml", "x.yaml", "x.csv", "x.toml", "x")
    )
    try:
        read_listing(path, text, named=True)
        for reader in READERS:
            if reader.matches(path, text):
                reader.read(path, text)
    except Exception as error:
        return f"reader {type(error).__name__}: {error}"
    return ""


ENTRIES: Final[Mapping[str, Callable[[Random, list[str], list[str]], str]]] = {
    "command": commanded,
    "kept": kept,
    "reader": read,
}


def main(seed: int, number: int) -> int:
    data, others = samples()
    random = Random(seed)
    counts: Counter[str] = Counter()
    slowest, faults = 0.0, []
    for _ in range(number):
        name = random.choice(list(ENTRIES))
        began = time.process_time()
        fault = ENTRIES[name](random, data, others)
        slowest = max(slowest, time.process_time() - began)
        counts[name] += 1
        if fault:
            faults.append(fault)
    print(
        f"{number} inputs ({', '.join(f'{found} {name}' for name, found in sorted(counts.items()))}), {len(faults)} faults"
    )
    print(f"the slowest took {slowest:.1f} s", file=sys.stderr)
    print("\n".join(faults))
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
