"""A server on this machine that answers as a test says, and may misbehave as it likes."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

Act = Callable[["Handler"], None]


class Site(ThreadingHTTPServer):
    """A server that notes who asks what, and answers as a test says."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.acts: dict[str, Act] = {}
        self.asked: list[str] = []
        self.agents: set[str | None] = set()
        self.at_once = self.most_at_once = self.connections = 0
        self.lock = threading.Lock()
        self.released = threading.Event()

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def times(self, path: str) -> int:
        return sum(1 for line in self.asked if line.split(" ", 1)[1] == path)

    def handle_error(self, *_: object) -> None:
        """A client that hangs up is no news."""


class Handler(BaseHTTPRequestHandler):
    server: Site
    protocol_version = "HTTP/1.1"  # connections stay open

    def setup(self) -> None:
        super().setup()
        with self.server.lock:
            self.server.connections += 1

    def do_GET(self) -> None:
        with self.server.lock:
            self.server.asked.append(f"{self.command} {self.path}")
            self.server.agents.add(self.headers["User-Agent"])
        self.server.acts.get(self.path, says(200))(self)

    do_HEAD = do_GET  # noqa: N815

    def log_message(self, *_: object) -> None:
        """Be quiet."""


def says(status: int, **headers: str) -> Act:
    def act(handler: Handler) -> None:
        handler.send_response(status)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        if "Content_Length" not in headers:
            handler.send_header("Content-Length", "0")
        handler.end_headers()

    return act


def by_method(head: Act, get: Act) -> Act:
    return lambda handler: (head if handler.command == "HEAD" else get)(handler)


def in_turn(*acts: Act) -> Act:
    left = list(acts)
    return lambda handler: (left.pop(0) if len(left) > 1 else left[0])(handler)


def raw(data: bytes, *, then: Act | None = None) -> Act:
    def act(handler: Handler) -> None:
        handler.close_connection = True
        handler.wfile.write(data)
        if then:
            then(handler)

    return act


def hangs(handler: Handler) -> None:
    handler.close_connection = True
    handler.server.released.wait(5)


def drips(data: bytes) -> Act:
    """One byte now and then, each in time for a timeout that begins anew with it."""

    def act(handler: Handler) -> None:
        handler.close_connection = True
        handler.wfile.write(data)
        while not handler.server.released.wait(0.05):
            handler.wfile.write(b"x")

    return act


def endless(handler: Handler) -> None:
    says(200, Content_Length="99999999999")(handler)
    while handler.command == "GET" and not handler.server.released.is_set():
        handler.wfile.write(b"x" * 65536)


def slow(handler: Handler) -> None:
    """Take some time, and count who waits meanwhile; not later: a client may be quicker than the count."""
    site = handler.server
    with site.lock:
        site.at_once += 1
        site.most_at_once = max(site.most_at_once, site.at_once)
    time.sleep(0.03)
    with site.lock:
        site.at_once -= 1
    says(200)(handler)


@pytest.fixture
def site() -> Iterator[Site]:
    with Site() as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield server
        server.released.set()
        server.shutdown()
        thread.join()
