"""A host that is asked: where it is, and how often it may be asked."""

from __future__ import annotations

import socket
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from http.client import HTTPException
from ssl import SSLContext
from threading import Event, Lock, Semaphore, Timer
from time import monotonic

from urllib3 import HTTPConnectionPool, HTTPResponse, HTTPSConnectionPool
from urllib3.connection import HTTPConnection, HTTPSConnection

from bylaws.links.online.addresses import Location


@dataclass(frozen=True, slots=True)
class Manners:
    """How hosts are asked; all times in seconds."""

    timeout: float = 10.0
    """For a connection, and then for the head of an answer."""
    tries: int = 3
    """Requests for one address at most, redirects apart: HEAD, then GET."""
    per_host: int = 2
    """Requests to one host at a time."""
    in_all: int = 16
    """Requests at a time."""
    pause: float = 0.2
    """Between the beginnings of two requests to one host."""
    backoff: float = 1.0
    """Before a further try; doubled for each one after it."""
    longest_wait: float = 30.0
    """For which a host may ask by `Retry-After`; if it asks for more, it is not asked again."""
    redirects: int = 5
    """Followed for one address."""
    silences: int = 3
    """Addresses in a row that a host may leave without an answer before it is not asked again."""


class Stopped(Exception):
    """Raised in a thread that is no longer needed."""


class Host:
    """One host, shared by all threads."""

    def __init__(self, name: str, manners: Manners, stop: Event) -> None:
        self.name = name
        self.limit = Semaphore(manners.per_host)
        self.silent: dict[str, int] = {}
        """For each origin, how many addresses in a row got no answer."""
        self.given_up: dict[str, str] = {}
        """The origins that are not asked again, and why."""
        self._manners = manners
        self._stop = stop
        self._lock = Lock()
        self._not_before = monotonic()
        self._addresses: tuple[str, ...] | None = None
        self._pools: dict[tuple[str, str], HTTPConnectionPool] = {}

    def rest(self, seconds: float) -> None:
        """Nobody asks the host for some seconds."""
        with self._lock:
            self._not_before = max(self._not_before, monotonic() + seconds)

    def turn(self) -> None:
        """Wait until the host may be asked; raises `Stopped`."""
        while not self._stop.is_set():
            with self._lock:
                left = self._not_before - monotonic()
                if left <= 0:
                    self._not_before = monotonic() + self._manners.pause
                    return
            self._stop.wait(left)
        raise Stopped

    def addresses(self, port: int) -> tuple[str, ...]:
        """Its IP addresses, looked up once; raises `OSError` or `UnicodeError`."""
        with self._lock:
            if self._addresses is None:
                found = socket.getaddrinfo(self.name, port, type=socket.SOCK_STREAM)
                self._addresses = tuple(dict.fromkeys(str(info[4][0]) for info in found))
            return self._addresses

    def prefer(self, address: str) -> None:
        """Try an IP address first from now on."""
        with self._lock:
            self._addresses = tuple(dict.fromkeys((address, *(self._addresses or ()))))

    def pool(self, where: Location, address: str, context: Callable[[], SSLContext]) -> HTTPConnectionPool:
        """Connections to one of its IP addresses.

        It is the address that was looked up and judged: a name that is looked up again may lead somewhere else.
        """
        with self._lock:
            key = (where.origin, address)
            if key not in self._pools:
                size = self._manners.per_host
                self._pools[key] = (
                    _SecurePool(address, where.port, maxsize=size, ssl_context=context(), server_hostname=where.host)
                    if where.scheme == "https"
                    else _Pool(address, where.port, maxsize=size)
                )
            return self._pools[key]

    def close(self) -> None:
        """Close all connections."""
        for pool in self._pools.values():
            pool.close()


def _in_time(connection: HTTPConnection, read: Callable[[], HTTPResponse]) -> HTTPResponse:
    """Read the head of an answer within the timeout.

    The timeout of a socket begins again with each byte, so a host that sends one now and then would hold us for ever.
    """
    sock = connection.sock
    late = Event()

    def cut() -> None:
        late.set()
        with suppress(OSError):  # it is closed already
            sock.shutdown(socket.SHUT_RDWR)

    timer = Timer(connection.timeout or 0, cut)
    timer.daemon = True
    timer.start()
    try:
        response = read()
    except (HTTPException, OSError, ValueError) as error:
        if late.is_set():
            raise TimeoutError from error
        raise
    finally:
        timer.cancel()
    if late.is_set():  # what looks like the end of the head is only where it was cut
        response.close()
        raise TimeoutError
    return response


class _Connection(HTTPConnection):
    def getresponse(self) -> HTTPResponse:  # type: ignore[override]  # as in urllib3
        return _in_time(self, super().getresponse)


class _SecureConnection(HTTPSConnection):
    def getresponse(self) -> HTTPResponse:  # type: ignore[override]  # as in urllib3
        return _in_time(self, super().getresponse)


class _Pool(HTTPConnectionPool):
    ConnectionCls = _Connection


class _SecurePool(HTTPSConnectionPool):
    ConnectionCls = _SecureConnection
