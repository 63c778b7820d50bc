"""Asks for pictures over HTTP: few at a time, never for long, and nobody but the hosts of the source."""

from __future__ import annotations

import ssl
from collections import deque
from collections.abc import Iterator, Sequence
from functools import cached_property
from queue import Empty, SimpleQueue
from threading import Event, Lock, Thread
from time import monotonic
from typing import Final
from urllib.parse import quote

from urllib3 import BaseHTTPResponse
from urllib3.exceptions import HTTPError, ReadTimeoutError

from bylaws import __version__
from bylaws.avatars.source import Answer, Source
from bylaws.links.online.addresses import REDIRECTS, Location, NotAsked, located, redirected
from bylaws.links.online.failures import failure
from bylaws.links.online.hosts import Host, Manners
from bylaws.pages.site.pictures import suffix

USER_AGENT: Final = f"bylaws/{__version__} (+pictures of people)"

_HEADERS: Final = {
    "User-Agent": USER_AGENT,
    "Accept": "image/png,image/jpeg,image/gif,image/webp",
    "Accept-Encoding": "identity",  # a picture is small already, and what unpacks to something large is no picture
}
_SIZE: Final = 128
"""Pixels: sharp on screens with three for each of a card."""
_GONE: Final = frozenset({404, 410})
_BUSY: Final = 429


class _NoPicture(Exception):
    """Raised where there is no picture; its text is the reason."""

    def __init__(self, reason: str, *, is_gone: bool = False, of_host: bool = False) -> None:
        self.is_gone = is_gone
        self.of_host = of_host
        """Whether nobody need be asked again in this run."""
        super().__init__(reason)


def answers(accounts: Sequence[str], source: Source) -> Iterator[tuple[str, Answer]]:
    """The answer for each account, as they come; after the time of the source, all that are left.

    The threads are not waited for: nobody can interrupt the system while it looks up a name.
    """
    fetcher = _Fetcher(accounts, source)
    left = dict.fromkeys(accounts)
    try:
        for account, answer in fetcher.answers():
            del left[account]
            yield account, answer
    finally:
        fetcher.stop()
    for account in left:
        yield account, Answer(reason=f"there was no time for it within {source.in_all:g} seconds")


class _Fetcher:
    """Shared by all threads."""

    def __init__(self, accounts: Sequence[str], source: Source) -> None:
        self._source = source
        self._end = monotonic() + source.in_all
        self._left = deque(accounts)
        self._number = len(accounts)
        self._lanes = min(source.at_once, self._number)
        """How many are left."""
        self._found: SimpleQueue[tuple[str, Answer | BaseException]] = SimpleQueue()
        self._given_up = ""
        """Why nobody else is asked."""
        self._stop = Event()
        self._lock = Lock()
        self._hosts: dict[str, Host] = {}

    def answers(self) -> Iterator[tuple[str, Answer]]:
        """Start, and give the answers that come in time."""
        for _ in range(self._lanes):
            Thread(target=self._lane, name="bylaws-avatars", daemon=True).start()
        for _ in range(self._number):
            try:
                account, answer = self._found.get(timeout=max(0, self._end - monotonic()))
            except Empty:
                return
            if isinstance(answer, BaseException):
                raise answer
            yield account, answer

    def stop(self) -> None:
        """Begin nothing new."""
        self._stop.set()

    def _lane(self) -> None:
        try:
            self._work()
        finally:
            with self._lock:
                self._lanes -= 1
                is_last = not self._lanes
            for host in self._hosts.values() if is_last else ():
                host.close()

    def _work(self) -> None:
        while not self._stop.is_set():
            try:
                account = self._left.popleft()
            except IndexError:  # not a look before: another lane may take the last one in between
                return
            try:
                self._found.put((account, self._answer(account)))
            except BaseException as error:
                self._found.put((account, error))
                return

    def _answer(self, account: str) -> Answer:
        if self._given_up:
            return Answer(reason=self._given_up)
        try:
            return Answer(self._picture(account))
        except NotAsked as error:
            return Answer(reason=str(error))
        except _NoPicture as error:
            if error.of_host:
                self._given_up = str(error)
            return Answer(reason=str(error), is_gone=error.is_gone)

    def _picture(self, account: str) -> bytes:
        """The picture of an account; raises `_NoPicture` or `NotAsked`."""
        where = located(f"{self._source.base}/{quote(account, safe='')}.png?size={_SIZE}")
        for _ in range(self._source.redirects + 1):
            response = self._response(where)
            try:
                if response.status not in REDIRECTS:
                    return self._content(response)
                where = redirected(where, response.status, response.headers.get("Location", ""))
            finally:
                response.close()
        raise _NoPicture(f"it redirects more than {self._source.redirects} times")

    def _response(self, where: Location) -> BaseHTTPResponse:
        if not self._source.origins.fullmatch(where.origin):
            raise _NoPicture(f"it leads to another host, `{where.origin}`")
        left = self._end - monotonic()
        try:
            return (
                self._host(where.host)
                .pool(where, where.host, lambda: self._context)
                .urlopen(
                    "GET",
                    where.path,
                    headers={"Host": where.netloc, **_HEADERS},
                    retries=False,
                    redirect=False,
                    assert_same_host=False,
                    timeout=max(0.001, min(self._source.timeout, left)),
                    preload_content=False,
                )
            )
        except (HTTPError, OSError, ValueError) as error:
            found = failure(error, self._source.timeout)
            raise _NoPicture(found.reason, of_host=found.of_host) from error

    def _content(self, response: BaseHTTPResponse) -> bytes:
        """The picture in an answer; raises `_NoPicture`."""
        if response.status != 200:
            is_gone, is_busy = response.status in _GONE, response.status == _BUSY
            raise _NoPicture(f"the host answers {response.status}", is_gone=is_gone, of_host=is_busy)
        end = monotonic() + self._source.timeout
        late = f"it did not come within {self._source.timeout:g} seconds"
        content = b""
        try:
            # not `read`: it waits for all that it asks for, however slowly that comes
            while piece := response.read1(self._source.largest, decode_content=False):
                content += piece
                if len(content) > self._source.largest:
                    raise _NoPicture(f"it is larger than {self._source.largest // 1024} KiB")
                if monotonic() > end:
                    raise _NoPicture(late)
        except ReadTimeoutError as error:
            raise _NoPicture(late) from error
        except (HTTPError, OSError, ValueError) as error:
            raise _NoPicture("it breaks off before its end") from error
        if not suffix(content):
            raise _NoPicture("the answer is no PNG, JPEG, GIF or WebP picture")
        return content

    def _host(self, name: str) -> Host:
        with self._lock:
            if name not in self._hosts:
                self._hosts[name] = Host(name, Manners(per_host=self._source.at_once), self._stop)
            return self._hosts[name]

    @cached_property
    def _context(self) -> ssl.SSLContext:
        return ssl.create_default_context()  # takes 20 ms, so there is one for all
