"""How much of what can go wrong in the data is found: `python tests/mutations.py [NUMBER] [SEED]`.

Each mutation is one edit of one line of the data of this repository, of a kind that makes the governance wrong. It is
found when `bylaws check` reports something that it did not report before. Those that are not found are printed.
"""

from __future__ import annotations

import random
import re
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from bylaws.build.root import build_root
from bylaws.checks.text import check_texts
from bylaws.markdown.tree import Tree
from bylaws.problems import Severity

DAY = date(2026, 11, 25)
"""For rules that depend on the day."""
ROOT = Path(__file__).parents[1]
Edit = Callable[[re.Match[str], random.Random], str]


def _swapped(word: str, rng: random.Random) -> str:
    """A slip of the fingers: two letters change places, or one is lost."""
    at = rng.randrange(max(1, len(word) - 1))
    slip = word[:at] + word[at + 1 : at + 2] + word[at : at + 1] + word[at + 2 :]
    return slip if slip != word else word[:at] + word[at + 1 :]


def _named(group: str, new: Callable[[str, random.Random], str]) -> Edit:
    def edit(match: re.Match[str], rng: random.Random) -> str:
        start, end = match.span(group)
        line = match.string
        return line[:start] + new(match[group], rng) + line[end:]

    return edit


def _to(*words: str) -> Callable[[str, random.Random], str]:
    return lambda _, rng: rng.choice(words)


SLIP = _swapped
KINDS: tuple[tuple[str, str, Edit], ...] = (
    ("a wrong handle in a seat", r"\{person: (?P<it>[\w-]+)", _named("it", SLIP)),
    ("a wrong role in a seat", r"person: .*\brole: (?P<it>[\w-]+)", _named("it", SLIP)),
    ("a seat for somebody else's role", r"person: .*\brole: (?P<it>[\w-]+)", _named("it", _to("chairperson", "board"))),
    ("a wrong scope in a seat", r"person: .*\bscope: (?P<it>[\w-]+)", _named("it", SLIP)),
    ("a wrong affiliation", r"\baffiliation: (?P<it>[\w-]+)", _named("it", SLIP)),
    ("a role renamed where it is defined", r"^  (?P<it>maintainer|committer|reviewer|approver|owner|member):", _named("it", SLIP)),
    ("a kind of vote renamed", r"^    (?P<it>simple-majority|two-thirds|super-majority|lazy-consensus|majority):", _named("it", SLIP)),
    ("a wrong kind of vote", r"\bvote: (?P<it>[\w-]+)", _named("it", SLIP)),
    ("a wrong channel", r"\b(?:channel|report_to|venues|handled_in): (?P<it>[\w-]+)", _named("it", SLIP)),
    ("a channel renamed", r"^  (?P<it>[\w-]+-list|[\w-]*chat|github):", _named("it", SLIP)),
    ("a threshold above one", r"(?P<it>(?:at least|more than) \d/\d)", _named("it", _to("at least 7/5", "more than 1/1", "at least 3/2"))),
    ("a threshold of nothing", r"(?P<it>(?:at least|more than) \d/\d)", _named("it", _to("at least 0/3", "about 1/2", "2/3", "most"))),
    ("a zone misspelt", r"\bzone: (?P<it>[\w/]+)", _named("it", _to("CEST", "Europe/Berln", "PST", "UTC+8", "Asia/Beijing"))),
    ("a time that there is not", r"\bat: (?P<it>[\d:\"]+)", _named("it", _to("25:00", "17.00", "5 pm", "16:60"))),
    ("a recurrence that there is not", r"\bwhen: (?P<it>.+?)(?=[,}]|$)", _named("it", _to("fortnightly", "every other Tuesday", "every fifth Tuesday"))),
    ("a length of time that there is not", r": (?P<it>(?:at least )?\d+ (?:day|week|month|year)s?)\b", _named("it", _to("-3 days", "soon", "3 dayz", "5", "0 days"))),
    ("a date that there is not", r"\b(?P<it>20\d\d-\d\d(?:-\d\d)?)\b", _named("it", _to("2024-13", "2025-02-30", "24-05-01", "May 2024"))),
    ("a key misspelt", r"^ *(?:- )?\{?(?P<it>[a-z_]{5,}):", _named("it", SLIP)),
    ("a status that there is not", r"\bstatus: (?P<it>[\w-]+)", _named("it", _to("emiritus", "retired", "gone"))),
    ("a canonical address pinned", r"(?P<it>foundation: \{name: cncf|level: \w+)", _named("it", _to("level: incubated", "level: sandbx"))),
    ("an address that is none", r"(?P<it>https?://[^\s,}\"']+)", _named("it", _to("htps://example.org", "example.org/x y", "http//x"))),
    ("an e-mail address that is none", r"\baddress: (?P<it>[\w.@+-]+)", _named("it", _to("list at example.org", "@list", "list@"))),
    ("a key twice", r"^(?P<it>  [a-z_-]+: \S.*)$", lambda match, _: f"{match.string}\n{match['it']}"),
    ("a seat twice", r"^(?P<it> *- \{person: .*\})$", lambda match, _: f"{match.string}\n{match['it']}"),
    ("a value lost", r"^ +[a-z_]+: (?P<it>[\w][^{}\[\]]*)$", _named("it", _to(""))),
    ("a bracket lost", r"(?P<it>\})\s*$", _named("it", _to(""))),
    ("an old address of the code of conduct", r"(?P<it>https://github\.com/[^\s,}\"']+)", _named("it", _to("https://github.com/cncf/foundation/blob/master/code-of-conduct.md"))),
    ("a threshold that nobody can meet", r"(?P<it>(?:at least|more than) \d/\d)", _named("it", _to("at least 90 votes"))),
    ("a private channel made public", r"\bpublic: (?P<it>false)", _named("it", _to("true"))),
    ("a role of another rank for the governing body", r"\bgoverning_body: (?P<it>[\w-]+)", _named("it", _to("contributor", "member", "reviewer"))),
    ("a size that is not kept", r"\bsize: (?P<it>at least \d|\d+(?: to \d+)?)", _named("it", _to("at least 40", "1"))),
    ("a seat that ended long ago", r"^(?P<it> *- \{person: [^}]*)\}$", lambda match, _: f"{match['it']}, until: 2019-05}}"),
    ("a seat that ends before it begins", r"^(?P<it> *- \{person: [^}]*)\}$", lambda match, _: f"{match['it']}, since: 2024, until: 2023}}"),
    ("a limit that is exceeded", r"^(?P<it>    name: (?:Maintainer|Approver|Org maintainer))$", lambda match, _: f"{match['it']}\n    cap: 1 per organization"),
    ("a quorum above everybody", r"^(?P<it>      passes: (?:at least|more than) \d/\d)$", lambda match, _: f"{match['it']}\n      quorum: at least 60 votes"),
    ("a number that is none", r"\b(?:count|designates|size|number): (?P<it>\"?[\w ]*\d+\"?)", _named("it", _to("many", "-1", "2.5", "two"))),
)  # fmt: skip


def findings(root: Path) -> Counter[str]:
    """What is found, without where: lines move."""
    built = build_root(root, today=DAY)
    problems = list(built.problems)
    if not any(problem.severity is Severity.ERROR for problem in problems):
        problems += check_texts(Tree(root, texts={page.path: page.text for page in built.pages}))
    return Counter(f"{problem.rule} {problem.message}" for problem in problems)


def edits(root: Path, rng: random.Random) -> Iterator[tuple[str, Path, int, str]]:
    """Edits without end: each kind as often as the others."""
    files = sorted((root / "data").rglob("*.yaml"))
    lines = [(path, number, line) for path in files for number, line in enumerate(path.read_text().split("\n"))]
    places = {
        name: [(path, number, line) for path, number, line in lines if re.search(pattern, line) and "#" not in line]
        for name, pattern, _ in KINDS
    }
    while True:
        for name, pattern, edit in KINDS:
            if not places[name]:
                continue
            path, number, line = rng.choice(places[name])
            match = rng.choice([*re.finditer(pattern, line)])
            new = edit(match, rng)
            if new != line:
                yield name, path, number, new


def main(count: int = 200, seed: int = 20261125) -> None:
    rng = random.Random(seed)
    found: Counter[str] = Counter()
    tried: Counter[str] = Counter()
    missed: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        shutil.copytree(ROOT / "data", root / "data")
        before = findings(root)
        for name, path, number, new in edits(root, rng):
            original = path.read_text()
            lines = original.split("\n")
            old, lines[number] = lines[number], new
            path.write_text("\n".join(lines))
            tried[name] += 1
            if findings(root) - before:
                found[name] += 1
            else:
                missed.append(f"{path.relative_to(root)}:{number + 1} {name}: `{old.strip()}` -> `{new.strip()}`")
            path.write_text(original)
            if tried.total() >= count:
                break
    print(f"{found.total()} of {tried.total()} mutations are found (seed {seed}).")
    for name in tried:
        print(f"{found[name]:4} of {tried[name]:3}  {name}")
    print("\n".join(["", "Not found:", *missed] if missed else []))


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:]))
