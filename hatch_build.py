"""The page of the package: the README, whose links lead to the repository at the version that is published."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface


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
