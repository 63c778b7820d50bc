"""Governance as data: GOVERNANCE.md, MAINTAINERS.md and contributor ladders from one record.

The command line and the MkDocs plugin are the usual ways in. From Python, `build_root` reads, judges and renders every
body under a root; nothing it does writes, and the same data gives the same bytes. Other packages bring rules and
formats with `rule` and `export`. `governance/reference/python.md` says what of it is kept.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:  # `typing` itself is loaded by those who need it: an unchanged check does not
    from typing import Any

    from bylaws.body.governance import Governance as Governance
    from bylaws.build.root import Built as Built
    from bylaws.build.root import build_root as build_root
    from bylaws.formats.made import Export as Export
    from bylaws.formats.made import File as File
    from bylaws.formats.made import Made as Made
    from bylaws.formats.made import Pages as Pages
    from bylaws.formats.made import export as export
    from bylaws.markdown.tree import Tree as Tree
    from bylaws.problems import Concern as Concern
    from bylaws.problems import Fix as Fix
    from bylaws.problems import Place as Place
    from bylaws.problems import Problem as Problem
    from bylaws.problems import Refused as Refused
    from bylaws.problems import Severity as Severity
    from bylaws.rules import DAY as DAY
    from bylaws.rules import ERROR as ERROR
    from bylaws.rules import MARKDOWN as MARKDOWN
    from bylaws.rules import OPEN as OPEN
    from bylaws.rules import WARNING as WARNING
    from bylaws.rules import Finding as Finding
    from bylaws.rules import Rule as Rule
    from bylaws.rules import rule as rule

__version__ = "0.1.0"

_HOMES = {
    "body.governance": ("Governance",),
    "build.root": ("Built", "build_root"),
    "formats.made": ("Export", "File", "Made", "Pages", "export"),
    "markdown.tree": ("Tree",),
    "problems": ("Concern", "Fix", "Place", "Problem", "Refused", "Severity"),
    "rules": ("DAY", "ERROR", "MARKDOWN", "OPEN", "WARNING", "Finding", "Rule", "rule"),
}
__all__ = [
    "DAY", "ERROR", "MARKDOWN", "OPEN", "WARNING", "Built", "Concern", "Export", "File", "Finding", "Fix", "Governance",
    "Made", "Pages", "Place", "Problem", "Refused", "Rule", "Severity", "Tree", "build_root", "export", "rule",
]  # fmt: skip


def __getattr__(name: str) -> Any:
    # imported on demand: `bylaws --help` needs none of this
    home = next((home for home, names in _HOMES.items() if name in names), None)
    if home is None:
        raise AttributeError(f"module `bylaws` has no attribute `{name}`")
    from importlib import import_module

    return getattr(import_module(f"bylaws.{home}"), name)
