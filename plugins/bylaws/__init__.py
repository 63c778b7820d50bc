"""Governance as data: GOVERNANCE.md, MAINTAINERS.md and contributor ladders from one record.

The command line and the MkDocs plugin are the usual ways in. From Python, `build_root` reads every body under a root;
what it gives judges, renders and exports them when it is asked. Nothing of it writes, and the same data gives the same
bytes.
"""

from __future__ import annotations

from typing import Any

__version__ = "0.1.0"
__all__ = ["Built", "Governance", "Place", "Problem", "Refused", "Severity", "build_root"]

_HOMES = {"Built": "build.root", "Governance": "body.governance", "build_root": "build.root"}


def __getattr__(name: str) -> Any:
    # imported on demand: `bylaws --help` needs none of this
    if name not in __all__:
        raise AttributeError(f"module `bylaws` has no attribute `{name}`")
    from importlib import import_module

    return getattr(import_module(f"bylaws.{_HOMES.get(name, 'problems')}"), name)
