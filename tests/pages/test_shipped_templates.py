"""The templates that a wheel has as modules are those of the repository, and of no other version of Jinja."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import jinja2
import pytest

from bylaws.pages.composing import compiled
from bylaws.pages.composing.templating import TEMPLATES, environment
from projects.bodies import ROOT


@pytest.fixture
def files() -> dict[str, str]:
    """What the build puts into the wheel."""
    pytest.importorskip("hatchling")
    spec = importlib.util.spec_from_file_location("hatch_build", ROOT / "hatch_build.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    found: dict[str, str] = module.compiled(ROOT)
    return found


def test_they_are_compiled_as_ours_are(files: dict[str, str]) -> None:
    made: dict[str, dict[str, str]] = {}
    exec(files["__init__.py"], made)
    names = sorted(path.relative_to(TEMPLATES / "en").as_posix() for path in TEMPLATES.rglob("*.j2"))
    assert sorted(made["MODULES"]) == names
    for name, module in made["MODULES"].items():
        text = (TEMPLATES / "en" / name).read_text(encoding="utf-8")
        assert files[f"{module}.py"] == environment().compile(text, name, name, raw=True, defer_init=True), name


def test_they_say_the_same(files: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "shipped_here").mkdir()
    for name, text in files.items():
        (tmp_path / "shipped_here" / name).write_text(text, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(compiled, "SHIPPED", "shipped_here")
    shipped = importlib.import_module("shipped_here")
    found = compiled.loader(TEMPLATES / "en")
    assert isinstance(found, compiled.Shipped)
    assert found.list_templates() == sorted(shipped.MODULES)
    loaded = compiled.Shipped(shipped.MODULES, "shipped_here").load(environment(), "ladder/_level.md.j2")
    assert loaded.name == "ladder/_level.md.j2"
    with pytest.raises(jinja2.TemplateNotFound):
        found.load(environment(), "nowhere.md.j2")


def test_those_of_another_version_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    module = ModuleType("shipped_elsewhere")
    module.JINJA, module.MODULES = "3.0.0", {}  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "shipped_elsewhere", module)
    monkeypatch.setattr(compiled, "SHIPPED", "shipped_elsewhere")
    assert isinstance(compiled.loader(TEMPLATES / "en"), jinja2.FileSystemLoader)
