"""Asks addresses over HTTP, politely, and learns as much as is needed to say whether there is a page."""

from __future__ import annotations

import re
import socket
import ssl
from collections import deque
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import cached_property
from math import inf
from threading import Event, Lock
from typing import Final

from urllib3.exceptions import ConnectTimeoutError, HTTPError, NewConnectionError

from bylaws import __version__
from bylaws.links.online import addresses
from bylaws.links.online.addresses import REDIRECTS, Location, NotAsked, redirected
from bylaws.links.online.answers import DEAD, PRIVATE, Answer
from bylaws.links.online.failures import failure
from bylaws.links.online.hosts import Host, Manners, Stopped

USER_AGENT: Final = f"bylaws/{__version__} (+link checker)"

_PERMANENT: Final = frozenset({301, 308})
_FOR_HEAD_ONLY: Final = frozenset({403, 404, 405, 501})
"""What many hosts answer to HEAD about pages that GET would bring."""
_MOST_ADDRESSES: Final = 3
"""IP addresses of a host that are tried."""


@dataclass(frozen=True, slots=True)
class _Reply:
    """What one request brought."""

    status: int = 0
    location: str = ""
    wait: float | None = None
    """Seconds for which the host asks."""
    reason: str = ""
    """Why there is no status."""
    again: bool = True
    """Whether another try makes sense."""
    of_host: bool = False
    """Whether every address of the origin would bring the same."""


class Asker:
    """Asks each address once and keeps the answers, also when it is interrupted."""

    def __init__(self, now: datetime, *, allow_private: bool = False, manners: Manners | None = None) -> None:
        """`now` is only used for a host that says until when to wait, and not what time it has."""
        self.answers: dict[str, Answer] = {}
        self._now = now
        self._allow_private = allow_private
        self._manners = manners or Manners()
        self._hosts: dict[str, Host] = {}
        self._lock = Lock()
        self._stop = Event()

    def ask(self, locations: Iterable[Location]) -> None:
        """Ask addresses, many at a time; a host with many of them does not hold up the others."""
        queues: dict[str, deque[Location]] = {}
        for where in locations:
            queues.setdefault(where.host, deque()).append(where)
        lanes = [queue for _ in range(self._manners.per_host) for queue in queues.values()]
        try:
            with ThreadPoolExecutor(self._manners.in_all) as threads:
                try:
                    for done in [threads.submit(self._lane, queue) for queue in lanes]:
                        done.result()
                finally:  # after an interruption, no thread begins anything new
                    self._stop.set()
        finally:
            for host in self._hosts.values():
                host.close()

    def _lane(self, queue: deque[Location]) -> None:
        """Ask what a queue holds, beside the other lanes of its host."""
        try:
            while not self._stop.is_set():
                try:
                    where = queue.popleft()
                except IndexError:  # not a look before: another lane may take the last one in between
                    return
                self.answers[where.url] = self._answer(where)
        except Stopped:
            return
        except BaseException:
            self._stop.set()
            raise

    # --- one address -------------------------------------------------------------------------------------------------

    def _answer(self, first: Location) -> Answer:
        """Follow redirects to the end; each hop is judged like an address of a document."""
        seen = [first.url]
        where, moved, lasting = first, "", True
        reply = self._reply(where)
        while reply.status in REDIRECTS:
            lasting = lasting and reply.status in _PERMANENT
            try:
                where = redirected(where, reply.status, reply.location)
                if where.url in seen:
                    raise NotAsked("it redirects in a circle")
                if len(seen) > self._manners.redirects:
                    raise NotAsked(f"it redirects more than {self._manners.redirects} times")
            except NotAsked as error:
                return Answer(reply.status, where.url, moved, str(error))
            seen.append(where.url)
            moved = where.url if lasting else moved
            reply = self._reply(where)
        reason = reply.reason
        if reply.status >= 400 and reply.status not in DEAD:
            reason = reason or f"the host answers {reply.status}"
        if reason and len(seen) > 1:
            reason = f"it leads to `{where.url}`, and {reason}"
        return Answer(reply.status, where.url, moved, reason)

    def _reply(self, where: Location) -> _Reply:
        """The reply to an address, after as many tries as it takes."""
        host = self._host(where.host)
        reply = _Reply()
        for number, method in enumerate(("HEAD", *("GET",) * (self._manners.tries - 1))):
            if number:
                host.rest(self._wait(reply, number))
            with host.limit:
                host.turn()
                if where.origin in host.given_up:
                    return _Reply(reason=host.given_up[where.origin])
                reply = self._request(host, method, where)
            if (reply.wait or 0) > self._manners.longest_wait:
                longest = f"{self._manners.longest_wait:g} seconds"
                reason = f"the host answers {reply.status} and asks to wait for more than {longest}"
                reply = _Reply(reply.status, reason=reason, again=False)
            if not _is_worth_a_try(reply, method):
                break
        self._note(host, where.origin, reply)
        return reply

    def _wait(self, reply: _Reply, number: int) -> float:
        if reply.wait is not None:
            return reply.wait
        if number == 1 and reply.status not in (0, 429):  # HEAD was answered, only not as GET will be
            return 0
        return self._manners.backoff * float(2 ** (number - 1))

    def _note(self, host: Host, origin: str, reply: _Reply) -> None:
        """Give a host up that will not answer: its other addresses would only take time, ours and its own."""
        host.silent[origin] = 0 if reply.status else host.silent.get(origin, 0) + 1
        if reply.status == 429 or reply.of_host or (reply.status and reply.reason):
            host.given_up[origin] = reply.reason or f"the host answers {reply.status}"
        elif host.silent[origin] >= self._manners.silences:
            host.given_up[origin] = reply.reason

    def _host(self, name: str) -> Host:
        with self._lock:
            if name not in self._hosts:
                self._hosts[name] = Host(name, self._manners, self._stop)
            return self._hosts[name]

    # --- one request -------------------------------------------------------------------------------------------------

    @cached_property
    def _context(self) -> ssl.SSLContext:
        return ssl.create_default_context()  # takes 20 ms, so there is one for all

    def _request(self, host: Host, method: str, where: Location) -> _Reply:
        try:
            found = host.addresses(where.port)
        except socket.gaierror as error:
            again = error.errno == socket.EAI_AGAIN
            return _Reply(reason="the name of the host is not known", again=again, of_host=True)
        except (OSError, UnicodeError):
            return _Reply(reason="the name of the host is not known", again=False, of_host=True)
        allowed = [address for address in found if self._allow_private or addresses.is_public(address)]
        if not allowed:
            return _Reply(reason=PRIVATE, again=False, of_host=True)
        failed: Exception = OSError()
        for address in allowed[:_MOST_ADDRESSES]:
            try:
                reply = self._request_at(host, address, method, where)
                host.prefer(address)
                return reply
            except (NewConnectionError, ConnectTimeoutError) as error:
                failed = error
            except (HTTPError, OSError, ValueError) as error:
                return self._failed(error)
        return self._failed(failed)

    def _request_at(self, host: Host, address: str, method: str, where: Location) -> _Reply:
        response = host.pool(where, address, lambda: self._context).urlopen(
            method,
            where.path,
            headers={"Host": where.netloc, "User-Agent": USER_AGENT, "Accept": "*/*"},
            retries=False,
            redirect=False,
            assert_same_host=False,
            timeout=self._manners.timeout,
            preload_content=False,
        )
        try:
            location = response.headers.get("Location", "") if response.status in REDIRECTS else ""
            busy = response.status == 429 or response.status >= 500
            wait = _seconds(response.headers, self._now) if busy else None
            return _Reply(response.status, location, wait)
        finally:  # the body of a page is not read: it may have no end, and its head has said enough
            if method != "HEAD":
                response.close()
            response.release_conn()

    def _failed(self, error: Exception) -> _Reply:
        found = failure(error, self._manners.timeout)
        return _Reply(reason=found.reason, again=found.again, of_host=found.of_host)


def _is_worth_a_try(reply: _Reply, method: str) -> bool:
    if reply.status in _FOR_HEAD_ONLY:
        return method == "HEAD"
    return reply.again and (reply.status in (0, 429) or reply.status >= 500)


def _seconds(headers: Mapping[str, str], now: datetime) -> float | None:
    """What `Retry-After` asks for: seconds, or a day and time; None where it asks for nothing that can be read."""
    text = headers.get("Retry-After", "").strip()
    if re.fullmatch(r"[0-9]+", text):
        return float(text) if len(text) < 10 else inf
    until = _time(text)
    if until is None:
        return None
    return max(0.0, (until - (_time(headers.get("Date", "")) or now)).total_seconds())


def _time(text: str) -> datetime | None:
    try:
        found = parsedate_to_datetime(text)
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)
