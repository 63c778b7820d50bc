"""Templates are compiled once: into the wheel, or else beside themselves, as Python keeps its modules.

Compiling them takes most of the time of a `bylaws check`; reading what was compiled takes next to none.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, MutableMapping
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any, Final

import jinja2
from jinja2 import BaseLoader, Environment, FileSystemLoader, Template, TemplateNotFound
from jinja2.bccache import Bucket, FileSystemBytecodeCache

SYNTAX: Final[dict[str, Any]] = {"autoescape": True, "trim_blocks": True, "lstrip_blocks": True}
"""What decides how our templates are compiled; `hatch_build.py` reads it."""
SHIPPED: Final = "bylaws.pages.shipped"
"""The package that a wheel holds besides what is here: a module with Python for each template."""


def loader(templates: Path) -> BaseLoader:
    """What finds our templates: in the wheel, where it was built with this version of Jinja, else in their folder."""
    with suppress(ImportError):
        shipped = import_module(SHIPPED)
        if jinja2.__version__ == shipped.JINJA:
            return Shipped(shipped.MODULES)
    return FileSystemLoader(templates)


class Shipped(BaseLoader):
    """Templates that are modules already."""

    def __init__(self, modules: Mapping[str, str], package: str = SHIPPED) -> None:
        """`modules`: by the name of the template."""
        self._modules = modules
        self._package = package

    def load(self, environment: Environment, name: str, globals: MutableMapping[str, Any] | None = None) -> Template:
        """The template of this name."""
        if name not in self._modules:
            raise TemplateNotFound(name)
        module = import_module(f"{self._package}.{self._modules[name]}")
        return environment.template_class.from_module_dict(environment, vars(module), globals or {})

    def list_templates(self) -> list[str]:
        """The names of all templates."""
        return sorted(self._modules)


def compiled_beside(templates: Path) -> FileSystemBytecodeCache | None:
    """A cache in `__pycache__` below the templates; None where Python itself would not write bytecode either."""
    folder = templates / "__pycache__"
    if sys.dont_write_bytecode and not folder.is_dir():
        return None
    with suppress(OSError):
        folder.mkdir(exist_ok=True)
    return _ForgivingCache(str(folder), "compiled_%s.cache") if folder.is_dir() else None


class _ForgivingCache(FileSystemBytecodeCache):
    """A cache in a folder that may be read-only: then every run compiles, and nothing fails."""

    def load_bytecode(self, bucket: Bucket) -> None:
        with suppress(OSError, EOFError, ValueError, TypeError):
            super().load_bytecode(bucket)

    def dump_bytecode(self, bucket: Bucket) -> None:
        if not sys.dont_write_bytecode:
            with suppress(OSError):
                super().dump_bytecode(bucket)
