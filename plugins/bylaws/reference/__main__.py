"""`python -m bylaws.reference FOLDER`: write the pages of the reference that have an index. `make fix` runs it."""

from __future__ import annotations

import sys
from pathlib import Path

from bylaws.reference.pages import reference_pages
from bylaws.reference.rules import rules_pages


def main(folder: Path) -> None:
    """Write every page, and delete those of which there is none any more."""
    pages = {**reference_pages(), **rules_pages()}
    for path, text in pages.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(text.encode())  # the same file on every system
    for sub in {Path(path).parent for path in pages} - {Path()}:
        for found in (folder / sub).glob("*.md"):
            if found.relative_to(folder).as_posix() not in pages:
                found.unlink()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
