"""A release: the version, the changelog, and what must be true of what is published. See RELEASING.md."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from bylaws import __version__
from bylaws.reference.schema import json_schema
from naming import ROOT, outdated, repository

CHANGELOG = ROOT / "CHANGELOG.md"
KEYS = ROOT / "tests" / "reference" / "keys-v1.txt"


def released(changelog: str, version: str, day: date) -> str:
    """A changelog in which what is unreleased is this version; raises ValueError where there is nothing to release."""
    head, heading, rest = changelog.partition("\n## Unreleased\n")
    ours = rest.partition("\n## ")[0]
    if not heading or not re.search(r"^- ", ours, re.MULTILINE):
        raise ValueError("the changelog has nothing that is unreleased")
    if f"\n## {version} " in changelog:
        raise ValueError(f"the changelog has {version} already")
    return f"{head}{heading}\n## {version} ({day.isoformat()})\n{rest}"


def keys_of(schema: Mapping[str, object]) -> dict[str, set[str]]:
    """The keys of the data, by the class of the model."""
    found: dict[str, set[str]] = {"Body": set(_properties(schema))}
    definitions = schema["$defs"]
    assert isinstance(definitions, dict)
    return found | {name: keys for name, shape in definitions.items() if (keys := set(_properties(shape)))}


def _properties(shape: object) -> Sequence[str]:
    if not isinstance(shape, dict):
        return ()
    own = shape.get("properties")
    return list(own) if isinstance(own, dict) else [key for one in shape.get("anyOf", ()) for key in _properties(one)]


def with_keys(known: str, now: Mapping[str, set[str]]) -> str:
    """The list of all keys that there ever were, with those of today."""
    ever = {name: set(keys.split()) for name, _, keys in (line.partition(": ") for line in known.splitlines())}
    for name, keys in now.items():
        ever.setdefault(name, set()).update(keys)
    return "".join(f"{name}: {' '.join(sorted(keys))}\n" for name, keys in sorted(ever.items()))


def faults(tag: str, place: str, dist: Sequence[str]) -> list[str]:
    """Why this must not be published."""
    found = []
    if tag != f"v{__version__}":
        found.append(f"the tag is {tag}, and the version is {__version__}")
    if place != repository():
        found.append(f"this is {place}, and pyproject.toml names {repository()}")
    if f"\n## {__version__} (" not in CHANGELOG.read_text(encoding="utf-8"):
        found.append(f"the changelog has no {__version__}")
    wanted = {f"bylaws-{__version__}-py3-none-any.whl", f"bylaws-{__version__}.tar.gz"}
    if set(dist) != wanted:
        found.append(f"dist holds {', '.join(sorted(dist)) or 'nothing'}, and not {' and '.join(sorted(wanted))}")
    found += [f"{path.relative_to(ROOT)} has another name or version: run `make fix`" for path, _ in outdated()]
    return found


def main(arguments: Sequence[str]) -> int:
    if arguments[0] == "check":
        dist = [path.name for path in (ROOT / "dist").iterdir()] if (ROOT / "dist").is_dir() else []
        found = faults(os.environ.get("TAG", ""), os.environ.get("REPOSITORY", ""), dist)
        print("\n".join(found) or f"bylaws {__version__} can be published.")
        return int(bool(found))
    (version,) = arguments
    if not re.fullmatch(r"\d+\.\d+\.\d+", version):
        print("write a version such as 0.2.0")
        return 2
    CHANGELOG.write_text(released(CHANGELOG.read_text(encoding="utf-8"), version, date.today()), encoding="utf-8")
    KEYS.write_text(with_keys(KEYS.read_text(encoding="utf-8"), keys_of(json_schema())), encoding="utf-8")
    home = Path(ROOT, "plugins/bylaws/__init__.py")
    text = home.read_text(encoding="utf-8")
    home.write_text(re.sub(r'__version__ = ".+"', f'__version__ = "{version}"', text), encoding="utf-8")
    print(f"bylaws is {version} now. Run `make fix`, and read the difference.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
