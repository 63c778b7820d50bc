"""Print the lowest versions that the package says it works with, one a line, for `pip install`: see `make lowest`."""

from __future__ import annotations

import tomllib
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).parents[1]


def lowest() -> list[str]:
    """`name==version` for every dependency, those of all extras included."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = (one for extra in project["optional-dependencies"].values() for one in extra)
    return sorted(f"{found.name}=={_lower(found)}" for found in map(Requirement, (*project["dependencies"], *extras)))


def _lower(found: Requirement) -> str:
    (version,) = (bound.version for bound in found.specifier if bound.operator == ">=")
    return version


if __name__ == "__main__":
    print("\n".join(lowest()))
