"""The two corpora that tests run on: a small one that is a part of this project, and a large one of real documents.

The large one is not a part of it, and only some machines have it; the summary of a run says when it was left out.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from scoring import corpus as find_real

SMALL: Final = Path(__file__).parent / "corpus"
REAL: Final = find_real() or SMALL
needs_real = pytest.mark.skipif(REAL is SMALL, reason="the corpus of real documents is not here")
each_corpus = pytest.mark.parametrize(
    "corpus", [pytest.param(SMALL, id="small"), pytest.param(REAL, id="real", marks=needs_real)]
)


def documents(corpus: Path) -> list[Path]:
    """The Markdown files of all repositories of a corpus."""
    return sorted(path for path in corpus.rglob("*.md") if "__" in path.relative_to(corpus).parts[0])
