"""A real browser for tests of the built site: Debian's Chromium, driven by Playwright. Without it, these tests skip."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).parent.parent
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
OPTIONS = (
    "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--no-first-run",
)  # fmt: skip
"""Without the later ones, the browser looks for hosts of its maker at each start."""

MakePage = Callable[..., Page]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = next(filter(None, map(shutil.which, BROWSERS)), None)
    if path is None:
        pytest.skip(f"no browser is installed: none of {', '.join(BROWSERS)}")
    with sync_playwright() as driver, closing(driver.chromium.launch(executable_path=path, args=OPTIONS)) as found:
        yield found


@pytest.fixture
def browser_page(browser: Browser) -> Iterator[MakePage]:
    """Makes empty pages; options are those of `Browser.new_context`: `timezone_id`, `color_scheme`, `viewport`."""
    made = []

    def make(**options: Any) -> Page:
        made.append(browser.new_context(**options))
        return made[-1].new_page()

    yield make
    for context in made:
        context.close()


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *arguments: object) -> None:
        pass


@pytest.fixture(scope="session")
def portal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Portal]:
    """The site of this repository, built and served below a path, as on pages of a code host."""
    top = tmp_path_factory.mktemp("portal")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(top / "project")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(top)))
    Thread(target=server.serve_forever, daemon=True).start()
    yield Portal(top / "project", f"http://127.0.0.1:{server.server_port}/project/")
    server.shutdown()
    server.server_close()


class Portal:
    """A built site, and where it is served."""

    def __init__(self, folder: Path, address: str) -> None:
        self.folder, self.address = folder, address

    @property
    def pages(self) -> list[str]:
        """The path of every page, as links have it: `kmesh/people/`, and empty for the first one."""
        found = sorted(path.parent.relative_to(self.folder).as_posix() for path in self.folder.rglob("index.html"))
        return ["" if path == "." else f"{path}/" for path in found]
