"""What a distribution has that the repository has not: a README with addresses, and templates compiled to Python."""

from __future__ import annotations

import ast
import re
import shutil
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import jinja2
from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.metadata.plugin.interface import MetadataHookInterface

PAGES = "plugins/bylaws/pages"


class ReadmeHook(MetadataHookInterface):
    """Puts the README into the metadata, with links that work where there are no files beside it."""

    def update(self, metadata: dict[str, Any]) -> None:
        root = Path(self.root)
        version = re.search(r'__version__ = "(.+)"', (root / "plugins/bylaws/__init__.py").read_text(encoding="utf-8"))
        assert version
        text = (root / "README.md").read_text(encoding="utf-8")
        at = f"{metadata['urls']['Repository']}/blob/v{version[1]}/"
        metadata["readme"] = {"content-type": "text/markdown", "text": with_addresses(text, at)}


def with_addresses(text: str, at: str) -> str:
    """Markdown whose relative links lead below an address."""
    return re.sub(r"(\]\()(?!https?:|mailto:|#)([^)\s]+\))", rf"\g<1>{at}\2", text)


class TemplatesHook(BuildHookInterface):
    """Puts a module for each template into the wheel, so that nobody who installs it compiles them."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        self.made = Path(mkdtemp())
        for name, text in compiled(Path(self.root)).items():
            (self.made / name).write_text(text, encoding="utf-8")
            build_data["force_include"][str(self.made / name)] = f"bylaws/pages/shipped/{name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        if version != "editable":
            shutil.rmtree(self.made)


def compiled(root: Path) -> dict[str, str]:
    """The files of the package with the templates, by name."""
    environment = jinja2.Environment(finalize=jinja2.pass_context(lambda context, value: value), **_syntax(root))
    folder = root / PAGES / "templates" / "en"
    names = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.j2"))
    modules = {name: re.sub(r"\W", "_", name.removesuffix(".md.j2")) for name in names}
    files = {"__init__.py": f"JINJA = {jinja2.__version__!r}\nMODULES = {modules!r}\n"}
    for name, module in modules.items():
        text = (folder / name).read_text(encoding="utf-8")
        files[f"{module}.py"] = environment.compile(text, name, name, raw=True, defer_init=True)
    assert len(files) == len(names) + 1, "two templates have one name"
    return files


def _syntax(root: Path) -> dict[str, bool]:
    """`SYNTAX` of our own environment, which cannot be imported where the package is built."""
    tree = ast.parse((root / PAGES / "composing" / "compiled.py").read_text(encoding="utf-8"))
    found = next(
        node.value for node in tree.body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.target.id == "SYNTAX"
    )  # fmt: skip
    assert found is not None
    return dict(ast.literal_eval(found))
