"""The copies for other tools: what is true of every format, and how they are printed, written and kept."""

from __future__ import annotations

import inspect
import re
from pathlib import Path
from typing import Any

import pytest

from bylaws.exports import EXPORTS, Export
from bylaws.model.exports import Exports
from bylaws.pipeline import Built, build, export
from bylaws.problems import Severity

ROOT = Path(__file__).parent.parent
BODIES = ("kmesh", "wasmcloud", "wasmedge", "wg-wasm")


@pytest.fixture(scope="module")
def built() -> Built:
    return build(ROOT)


def by_name(module: Export) -> str:
    return module.NAME


# --- every format -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("module", EXPORTS, ids=by_name)
def test_a_format_is_named_like_its_module_and_has_a_manual(module: Any) -> None:
    assert module.__name__.rpartition(".")[2] == module.NAME.replace("-", "_")
    manual = inspect.cleandoc(module.__doc__)
    first, blank, *rest = manual.splitlines()
    assert first.endswith(".")
    assert blank == ""
    assert "refuse" in " ".join(rest) or "left out" in " ".join(rest)


def test_the_data_knows_every_format() -> None:
    assert [field.key for field in Exports.FIELDS.values()] == sorted(module.NAME for module in EXPORTS)


@pytest.mark.parametrize("module", EXPORTS, ids=by_name)
def test_every_body_has_files_or_a_reason_at_a_place_in_the_data(built: Built, module: Export) -> None:
    for governance in built.governances:
        made = export(built, governance, module)
        assert made == export(built, governance, module)
        errors = [problem for problem in made.problems if problem.severity is Severity.ERROR]
        assert bool(made.files) != bool(errors)
        assert [problem.place.path in governance.files and problem.place.line > 0 for problem in made.problems] == [
            True for _ in made.problems
        ]
        assert [problem.rule for problem in made.problems] == [module.NAME for _ in made.problems]
        for problem in made.problems:
            assert re.match(r"[a-z`0-9]", problem.message)
            assert not problem.message.endswith(".")
            assert re.match(r"[a-z]", problem.hint)
        for file in made.files:
            assert file.text.endswith("\n")
            assert not re.search(r"[ \t]$", file.text, re.MULTILINE)
