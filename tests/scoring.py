"""How well lists of people are read, against lists that were read by hand.

`python tests/scoring.py [FOLDER]` prints the score of each kind, and with `-v` what differs. FOLDER is a corpus
with `truth/`; without it, `shared/corpus` beside the project or beside one of the folders above it.

The truth of a file has one record for each appearance of a person; people are told apart by their account, else by
name.
"""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bylaws.formats.reading import read_listing

KINDS = ("people", "handle", "name", "affiliation", "former", "role", "area")


def corpus() -> Path | None:
    """The corpus, if it is on this machine."""
    here = Path(__file__).resolve()
    return next((it for above in here.parents if (it := above / "shared" / "corpus").is_dir()), None)


@dataclass
class Score:
    """How many values of a kind are right, how many we gave, and how many there are."""

    right: int = 0
    ours: int = 0
    theirs: int = 0
    wrong: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        return self.right / self.ours if self.ours else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.theirs if self.theirs else 1.0


def merged(records: Iterable[Mapping[str, Any]]) -> dict[str, dict[str, set[str]]]:
    """The values of each person, of all appearances."""
    found: dict[str, dict[str, set[str]]] = {}
    for record in records:
        who = (record.get("handle") or record.get("name") or "").casefold()
        values = found.setdefault(who, {kind: set() for kind in (*KINDS, "open")})
        values["open"] |= set(record.get("open", ()))
        for kind in KINDS[1:]:
            if value := record.get(kind):
                values[kind].add(" ".join(str(value).casefold().split()))
    return found


def truths(folder: Path) -> Iterable[tuple[str, str, list[dict[str, Any]]]]:
    """The path of each file, its text, and what was read in it by hand."""
    with (folder / "truth" / "index.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            name = f"{row['owner']}__{row['repo']}"
            records = json.loads((folder / "truth" / f"{name}.json").read_text(encoding="utf-8"))
            names = {"github": "handle", "emeritus": "former", "scope": "area", "unscored": "open"}
            text = (folder / name / row["path"]).read_bytes().decode("utf-8", "replace")
            yield f"{name}/{row['path']}", text, [{names.get(key, key): it for key, it in r.items()} for r in records]


def read(path: str, text: str) -> list[dict[str, Any]]:
    listing = read_listing(path, text, named=True)
    assert listing is not None
    return [
        {
            "handle": it.handle,
            "name": it.name,
            "affiliation": it.affiliation,
            "former": it.is_former,
            "role": it.role,
            "area": it.area,
        }
        for it in listing.entries
    ]


def score(files: Iterable[tuple[str, str, list[dict[str, Any]]]]) -> dict[str, Score]:
    """The score of each kind over some files."""
    scores = {kind: Score() for kind in KINDS}
    for path, text, records in files:
        skipped = {(r.get("handle") or r.get("name") or "").casefold() for r in records if "*" in r.get("open", ())}
        names = {"github": "handle", "emeritus": "former", "scope": "area"}
        theirs = merged({**r, "open": [names.get(it, it) for it in r.get("open", ())]} for r in records)
        ours = merged(read(path.partition("/")[2], text))
        for who in sorted({*theirs, *ours} - skipped):
            _compare(scores, path, who, ours.get(who), theirs.get(who))
    return scores


def _compare(
    scores: dict[str, Score],
    path: str,
    who: str,
    mine: dict[str, set[str]] | None,
    true: dict[str, set[str]] | None,
) -> None:
    people = scores["people"]
    people.ours += mine is not None
    people.theirs += true is not None
    people.right += mine is not None and true is not None
    if mine is None or true is None:
        people.wrong.append(f"{path}: {who}: {'missing' if mine is None else 'nobody'}")
    for kind in KINDS[1:]:
        if true and kind in true["open"]:
            continue
        have, want = (mine or {}).get(kind, set()), (true or {}).get(kind, set())
        if kind in ("role", "area") and not (mine and true):
            continue
        scores[kind].right += len(have & want)
        scores[kind].ours += len(have)
        scores[kind].theirs += len(want)
        if have != want and mine and true:
            scores[kind].wrong.append(f"{path}: {who}: {kind} {sorted(have)}, not {sorted(want)}")


def table(scores: Mapping[str, Score]) -> str:
    lines = [f"{'kind':12} {'precision':>9} {'recall':>7}  right/ours/there"]
    for kind, it in scores.items():
        lines.append(f"{kind:12} {it.precision:9.3f} {it.recall:7.3f}  {it.right}/{it.ours}/{it.theirs}")
    return "\n".join(lines)


def main() -> int:
    arguments = [it for it in sys.argv[1:] if it != "-v"]
    folder = Path(arguments[0]) if arguments else corpus()
    if folder is None or not (folder / "truth").is_dir():
        print("skipped: the corpus is not here", file=sys.stderr)
        return 0
    scores = score(truths(folder))
    print(table(scores))
    if "-v" in sys.argv:
        print("\n".join(line for it in scores.values() for line in it.wrong))
    return 0


if __name__ == "__main__":
    sys.exit(main())
