"""The data files of a body as texts, of which those stay in memory that somebody asks for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from bylaws.cache.seen import digest
from bylaws.folder import Folder
from bylaws.problems import Refused


class Texts(Mapping[str, str]):
    """Texts by path, read again when one is asked for; those that hold comments for us are asked for by everyone."""

    def __init__(self, root: Path, texts: Mapping[str, str], *, hold: bool = False) -> None:
        """`hold`: all stay in memory."""
        self._root = root
        self.digests = {path: digest(text.encode("utf-8", "surrogatepass")) for path, text in texts.items()}
        self.held = {path: text for path, text in texts.items() if hold or "bylaws:" in text}

    def __getitem__(self, path: str) -> str:
        if path in self.held:
            return self.held[path]
        if path not in self.digests:
            raise KeyError(path)
        return text_of(Folder(self._root, any_name=True), path) or ""

    def __iter__(self) -> Iterator[str]:
        return iter(self.digests)

    def __len__(self) -> int:
        return len(self.digests)


class Several(Mapping[str, str]):
    """The texts of several bodies."""

    def __init__(self, texts: Iterable[Texts]) -> None:
        self._texts = {path: each for each in texts for path in each}

    def __getitem__(self, path: str) -> str:
        return self._texts[path][path]

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)


def text_of(folder: Folder, path: str) -> str | None:
    """The text of a data file; None where it is not what it should be."""
    try:
        return (folder.read_bytes(path) or b"").decode("utf-8-sig")
    except (Refused, UnicodeDecodeError):
        return None
