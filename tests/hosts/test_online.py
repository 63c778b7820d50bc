"""Addresses are asked politely, hosts may misbehave as they like, and nobody is asked who must not be."""

from __future__ import annotations

import json
import re
import shutil
import signal
import socket
import ssl
import subprocess
import sys
import threading
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from importlib.metadata import PackageNotFoundError
from pathlib import Path
from types import ModuleType

import pytest

from bylaws import __version__
from bylaws.checks.data import RULES
from bylaws.checks.text import TEXT_RULES
from bylaws.links import online
from bylaws.links.online import ONLINE_RULES, addresses, asking
from bylaws.links.online.answers import PRIVATE, Answer
from bylaws.links.online.cache import Cache
from bylaws.links.online.hosts import Manners
from bylaws.markdown.tree import Tree
from bylaws.problems import Problem, Refused, Severity
from conftest import told
from serving import Act, Handler, Site, by_method, drips, endless, hangs, in_turn, raw, says, slow

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
FAST = Manners(timeout=3, pause=0, backoff=0.01, longest_wait=2)


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> dict[str, list[str]]:
    """IP addresses by name; nothing else is looked up, so no test leaves this machine."""
    known: dict[str, list[str]] = {}
    real = socket.getaddrinfo

    def look_up(host: str, port: int, *rest: object, **more: object) -> list[object]:
        if host in known:
            kind = socket.AF_INET6 if ":" in known[host][0] else socket.AF_INET
            return [(kind, socket.SOCK_STREAM, 6, "", (address, port)) for address in known[host]]
        if not re.fullmatch(r"[\d.]+|[\d.a-f]*:[\d.a-f:]*", host):
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return real(host, port, *rest, **more)  # type: ignore[arg-type, return-value]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    return known


def tree_of(*targets: str) -> Tree:
    """A file with one link a line; the address begins at column 6."""
    return Tree(Path("/nowhere"), texts={"page.md": "".join(f"[it]({target})\n\n" for target in targets)})


def asked(
    *targets: str,
    cache: Path | None = None,
    now: datetime = NOW,
    allow_private: bool = True,
    skip: tuple[str, ...] = (),
    manners: Manners = FAST,
) -> list[str]:
    """What is told about links, with `SITE` and `PORT` for what differs from run to run."""
    found = online.ask(tree_of(*targets), cache=cache, now=now, allow_private=allow_private, skip=skip, manners=manners)
    return [
        re.sub(r":\d{4,5}(?=[/`])", ":PORT", re.sub(r"http://127\.0\.0\.1:\d+", "SITE", line)) for line in told(found)
    ]


def unasked(line: int, path: str, reason: str, hint: str = "open it in a browser, or ask again later") -> str:
    return f"page.md:{line}:6 unasked-address `SITE{path}` could not be asked: {reason} | {hint}"


def dead(line: int, path: str, by: str) -> str:
    hint = "link the place where the page is now, or delete the link"
    return f"page.md:{line}:6 dead-address `SITE{path}` is dead: {by} | {hint}"


def moved(line: int, path: str, to: str, hint: str = "") -> str:
    return f"page.md:{line}:6 redirected-address `SITE{path}` has moved to `{to}` | {hint or f'write `{to}`'}"


# --- answers ---------------------------------------------------------------------------------------------------------


def test_a_page_that_is_there_is_asked_once_with_head_and_our_name(site: Site) -> None:
    assert asked(f"{site.base}/a?b=c#d") == []
    assert site.asked == ["HEAD /a?b=c"]
    assert site.agents == {f"bylaws/{__version__} (+link checker)"}


@pytest.mark.parametrize("status", [404, 410])
def test_a_page_that_is_not_there_is_dead(site: Site, status: int) -> None:
    site.acts["/gone"] = says(status)
    assert asked(f"{site.base}/gone") == [dead(1, "/gone", f"its host answers {status}")]


def test_an_address_is_asked_once_and_is_one_problem(site: Site) -> None:
    site.acts["/gone"] = says(404)
    port = site.server_port
    found = asked(f"{site.base}/gone#x", f"{site.base}/gone", f"HTTP://127.0.0.1:{port}/./gone#y", f"{site.base}/there")
    others = " / page.md:3:6 it is linked here too / page.md:5:6 it is linked here too"
    assert found == [dead(1, "/gone", "its host answers 404") + others]
    assert sorted(site.asked) == ["GET /gone", "HEAD /gone", "HEAD /there"]


@pytest.mark.parametrize("status", [403, 404, 405, 501, 500, 503])
def test_a_host_that_refuses_only_head_is_believed_what_it_answers_to_get(site: Site, status: int) -> None:
    site.acts["/a"] = by_method(says(status), says(200))
    assert asked(f"{site.base}/a") == []
    assert site.asked == ["HEAD /a", "GET /a"]


def test_get_is_tried_where_head_gets_no_answer(site: Site) -> None:
    site.acts["/a"] = by_method(hangs, says(200))
    assert asked(f"{site.base}/a", manners=replace(FAST, timeout=0.3)) == []


def test_a_host_with_a_short_trouble_is_asked_again(site: Site) -> None:
    site.acts["/a"] = in_turn(says(500), says(502), says(200))
    assert asked(f"{site.base}/a") == []
    assert site.asked == ["HEAD /a", "GET /a", "GET /a"]


@pytest.mark.parametrize("status", [500, 503])
def test_a_host_with_a_lasting_trouble_has_no_dead_page(site: Site, status: int) -> None:
    site.acts["/a"] = says(status)
    assert asked(f"{site.base}/a") == [unasked(1, "/a", f"the host answers {status}")]
    assert len(site.asked) == 3


@pytest.mark.parametrize("status", [400, 401, 403, 451, 999])
def test_a_host_that_refuses_programs_has_no_dead_page(site: Site, status: int) -> None:
    site.acts["/a"] = says(status)
    assert asked(f"{site.base}/a") == [unasked(1, "/a", f"the host answers {status}")]


def test_one_trouble_of_one_host_is_one_problem(site: Site) -> None:
    site.acts.update({"/a": says(403), "/b": says(403), "/c": says(401)})
    assert asked(*(f"{site.base}/{page}" for page in "abc"), f"{site.base}/b#x") == [
        unasked(1, "/a", "the host answers 403") + " / page.md:3:6 nor could `SITE/b` / page.md:7:6 nor could `SITE/b`",
        unasked(5, "/c", "the host answers 401"),
    ]


# --- waiting ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "headers",
    [
        {"Retry_After": "1"},
        {"Date": "Sun, 01 Mar 2026 12:00:00 GMT", "Retry_After": "Sun, 01 Mar 2026 12:00:01 GMT"},
    ],
)
def test_a_host_may_ask_to_wait(site: Site, headers: dict[str, str]) -> None:
    def busy(handler: Handler) -> None:
        handler.send_response_only(429)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    site.acts["/a"] = in_turn(busy, says(200))
    begin = time.monotonic()
    assert asked(f"{site.base}/a", f"{site.base}/b") == []
    assert time.monotonic() - begin >= 0.99


@pytest.mark.parametrize("wait", ["3600", "9" * 5000, "Sun, 01 Mar 2099 12:00:00 GMT"])
def test_a_host_that_asks_for_too_long_a_wait_is_left_alone(site: Site, wait: str) -> None:
    for page in "abcdef":
        site.acts[f"/{page}"] = says(429, Retry_After=wait)
    reason = "the host answers 429 and asks to wait for more than 2 seconds"
    (found,) = asked(*(f"{site.base}/{page}" for page in "abcdef"))
    assert found.startswith(unasked(1, "/a", reason) + " / page.md:3:6 nor could `SITE/b`")
    assert len(site.asked) <= FAST.per_host


def test_only_a_busy_host_is_waited_for(site: Site) -> None:
    site.acts["/gone"] = says(404, Retry_After="3600")
    assert asked(f"{site.base}/gone") == [dead(1, "/gone", "its host answers 404")]


@pytest.mark.parametrize(
    ("text", "date", "seconds"),
    [
        ("", "", None),
        ("soon", "", None),
        ("-5", "", None),
        ("1.5", "", None),
        ("0", "", 0),
        ("120", "", 120),
        ("9" * 5000, "", float("inf")),
        ("Sun, 01 Mar 2026 12:01:00 GMT", "", 60),
        ("Sun, 01 Mar 2026 12:01:00 -0000", "", 60),
        ("Sun, 01 Mar 2026 12:01:00 GMT", "Sun, 01 Mar 2026 12:00:50 GMT", 10),
        ("Sun, 01 Mar 2026 12:01:00 GMT", "nonsense", 60),
        ("Sun, 01 Mar 2020 12:01:00 GMT", "", 0),
        ("Sun, 99 Mar 2026 12:01:00 GMT", "", None),
        ("Sun, 01 Mar 999999999999 12:01:00 GMT", "", None),
    ],
)
def test_what_retry_after_means(text: str, date: str, seconds: float | None) -> None:
    assert asking._seconds({"Retry-After": text, "Date": date}, NOW) == seconds


def test_429_without_a_wait_is_asked_again_then_given_up(site: Site) -> None:
    site.acts["/a"] = in_turn(says(429), says(429), says(200))
    assert asked(f"{site.base}/a") == []
    site.asked.clear()
    pages = [f"/b{number}" for number in range(10)]
    site.acts.update(dict.fromkeys(pages, says(429)))
    (found,) = asked(*(site.base + page for page in pages))
    assert found.startswith(unasked(1, "/b0", "the host answers 429") + " / page.md:3:6 nor could `SITE/b1`")
    assert found.count("nor could") == 9
    assert len(site.asked) <= 3 * FAST.per_host


def test_429_gets_a_pause_even_where_it_names_none(site: Site) -> None:
    site.acts["/a"] = in_turn(says(429), says(200))
    begin = time.monotonic()
    assert asked(f"{site.base}/a", manners=replace(FAST, backoff=0.2)) == []
    assert time.monotonic() - begin >= 0.2


def test_a_host_is_never_asked_more_than_twice_at_once(site: Site) -> None:
    pages = [f"/{number}" for number in range(30)]
    site.acts.update(dict.fromkeys(pages, slow))
    assert asked(*(site.base + page for page in pages)) == []
    assert site.most_at_once == 2
    assert len(site.asked) == 30
    assert site.connections == 2


def test_the_limit_of_a_host_also_holds_for_those_that_are_sent_there(site: Site, names: dict[str, list[str]]) -> None:
    links = []
    for number in range(8):
        names[f"host{number}.io"] = ["127.0.0.1"]
        site.acts[f"/{number}"] = says(302, Location=f"{site.base}/slow{number}")
        site.acts[f"/slow{number}"] = slow
        links.append(f"http://host{number}.io:{site.server_port}/{number}")
    assert asked(*links) == []
    assert site.most_at_once == 2
    assert len(site.asked) == 16


def test_many_hosts_are_asked_at_the_same_time(site: Site, names: dict[str, list[str]]) -> None:
    met = threading.Barrier(6)

    def together(handler: Handler) -> None:
        met.wait(5)
        says(200)(handler)

    names.update({f"host{number}.io": ["127.0.0.1"] for number in range(6)})
    site.acts["/a"] = together
    assert asked(*(f"http://{name}:{site.server_port}/a" for name in names)) == []
    assert len(site.asked) == 6


def test_there_is_a_limit_for_all_hosts_together(site: Site, names: dict[str, list[str]]) -> None:
    names.update({f"host{number}.io": ["127.0.0.1"] for number in range(10)})
    site.acts["/a"] = slow
    links = [f"http://{name}:{site.server_port}/a" for name in names]
    assert asked(*links, manners=replace(FAST, in_all=3)) == []
    assert site.most_at_once == 3


def test_a_host_has_a_pause_between_requests(site: Site) -> None:
    begin = time.monotonic()
    assert asked(*(f"{site.base}/{number}" for number in range(6)), manners=replace(FAST, pause=0.05)) == []
    assert time.monotonic() - begin >= 0.25


# --- redirects -------------------------------------------------------------------------------------------------------


def test_a_permanent_redirect_names_the_new_address(site: Site) -> None:
    site.acts.update({"/old": says(301, Location="/new#part"), "/older": says(308, Location=f"{site.base}/old")})
    assert asked(f"{site.base}/old#top", f"{site.base}/older") == [
        moved(1, "/old", "SITE/new", "write `SITE/new#top`"),
        moved(3, "/older", "SITE/new"),
    ]


def test_what_follows_a_temporary_redirect_is_not_permanent(site: Site) -> None:
    site.acts.update(
        {
            "/a": says(302, Location="/b"),
            "/b": says(301, Location="/c"),
            "/d": says(301, Location="/e"),
            "/e": says(307, Location="/f"),
        }
    )
    assert asked(f"{site.base}/a", f"{site.base}/d") == [moved(3, "/d", "SITE/e")]


def test_a_front_page_is_not_where_a_page_went(site: Site) -> None:
    site.acts["/docs/page"] = says(301, Location="/")
    hint = "look for the page itself: the new address is only the front page"
    assert asked(f"{site.base}/docs/page") == [moved(1, "/docs/page", "SITE/", hint)]


@pytest.mark.parametrize("new", ["/a/", "/a/index.html", "/login?next=/a", "/users/sign_in", "/o/oauth2/v2/x"])
def test_a_trivial_redirect_is_no_problem(site: Site, new: str) -> None:
    site.acts["/a"] = says(301, Location=new)
    assert asked(f"{site.base}/a") == []


def test_an_address_that_only_needs_https_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    answer = Answer(200, "https://bylaws.io/a", "https://bylaws.io/a")
    assert judged({"http://bylaws.io/a": answer}, "http://bylaws.io/a#b") == [
        "page.md:1:6 redirected-address `http://bylaws.io/a` has moved to `https://bylaws.io/a` | "
        "write `https://bylaws.io/a#b`"
    ]


def test_what_another_rule_finds_without_asking_is_not_found_twice() -> None:
    old = "https://github.com/cncf/foundation/blob/master/code-of-conduct.md"
    answer = Answer(200, "https://github.com/x", "https://github.com/x")
    assert judged({old: answer}, old) == []


def test_a_redirect_to_a_dead_page_is_dead(site: Site) -> None:
    site.acts.update({"/old": says(301, Location="/gone"), "/gone": says(404)})
    assert asked(f"{site.base}/old") == [dead(1, "/old", "it leads to `SITE/gone`, which answers 404")]


def test_a_redirect_to_a_broken_page_says_so(site: Site) -> None:
    site.acts.update({"/old": says(301, Location="/broken"), "/broken": says(500)})
    assert asked(f"{site.base}/old") == [unasked(1, "/old", "it leads to `SITE/broken`, and the host answers 500")]


def test_redirects_end(site: Site) -> None:
    for number in range(9):
        site.acts[f"/{number}"] = says(302, Location=f"/{number + 1}")
    site.acts.update({"/x": says(301, Location="/y"), "/y": says(301, Location="/x"), "/z": says(301, Location="/z")})
    assert asked(*(f"{site.base}/{page}" for page in "0xz4")) == [
        unasked(1, "/0", "it redirects more than 5 times"),
        unasked(3, "/x", "it redirects in a circle") + " / page.md:5:6 nor could `SITE/z`",
    ]
    assert site.times("/5") == 2
    assert site.times("/6") == 1  # only for `/4`, which needs five


@pytest.mark.parametrize(
    "location",
    [
        "ftp://127.0.0.1/x", "file:///etc/passwd", "javascript:alert(1)", "http://[::1", "http://a b/",
        "http://user:secret@127.0.0.1/", "http://127.0.0.1:99999/", "/" + "x" * 5000, "http://\x1b[31m/",
    ],
)  # fmt: skip
def test_a_redirect_to_what_is_never_asked(site: Site, location: str) -> None:
    site.acts["/a"] = says(302, Location=location)
    assert asked(f"{site.base}/a") == [unasked(1, "/a", "it leads to an address that is never asked")]


def test_a_redirect_to_nowhere(site: Site) -> None:
    site.acts["/a"] = says(302)
    assert asked(f"{site.base}/a") == [unasked(1, "/a", "the host answers 302 without a new address")]


def test_a_redirect_in_another_encoding_and_with_control_characters(site: Site) -> None:
    site.acts["/a"] = raw("HTTP/1.1 301 Moved\r\nLocation: /\u6cbb\x1b[31m\r\n\r\n".encode())
    assert asked(f"{site.base}/a") == [moved(1, "/a", "SITE/%E6%B2%BB%1B%5B31m")]


# --- hosts that misbehave --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("act", "reason"),
    [
        (raw(b""), "the host closes the connection without an answer"),
        (raw(b"SSH-2.0-OpenSSH_9.9\r\n"), "the answer is not HTTP"),
        (raw(b"\x00\xff" * 40000), "the answer is not HTTP"),
        (raw(b"HTTP/1.1 abc OK\r\n\r\n"), "the answer is not HTTP"),
        (raw(b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 500 + b"\r\n"), "the answer is not HTTP"),
        (raw(b"HTTP/1.1 200 OK\r\nA: " + b"b" * 99999 + b"\r\n\r\n"), "the answer is not HTTP"),
    ],
    ids=["closed", "ssh", "noise", "no-status", "many-headers", "long-header"],
)
def test_a_host_without_a_proper_answer(site: Site, act: Act, reason: str, capfd: pytest.CaptureFixture[str]) -> None:
    site.acts["/a"] = act
    assert asked(f"{site.base}/a") == [unasked(1, "/a", reason)]
    assert site.asked == ["HEAD /a", "GET /a", "GET /a"]
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    "act",
    [hangs, raw(b"HTTP/1.1 200", then=hangs), drips(b"HTTP/1.1 200 "), drips(b"HTTP/1.1 200 OK\r\nA: ")],
    ids=["hangs", "stops", "drips", "drips-on"],
)
def test_a_host_without_an_end_to_the_head_of_its_answer(
    site: Site, act: Act, capfd: pytest.CaptureFixture[str]
) -> None:
    site.acts["/a"] = act
    begin = time.monotonic()
    assert asked(f"{site.base}/a", manners=replace(FAST, timeout=0.1)) == [
        unasked(1, "/a", "no answer came within 0.1 seconds")
    ]
    assert time.monotonic() - begin < 3
    assert site.asked == ["HEAD /a", "GET /a", "GET /a"]
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    "act",
    [
        by_method(says(405), endless),
        by_method(says(405), says(200, Content_Length="5000")),
        by_method(says(405), raw(b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n" + b"more" * 99)),
        by_method(says(405), raw(b"HTTP/1.1 200 OK\r\nContent-Length: -7\r\n\r\n")),
        by_method(says(405), raw(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzzz\r\n")),
        raw(b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbody"),
        raw(b"HTTP/1.1 200 OK\r\nno colon here\r\n: no name\r\nA: b\r\n\r\n"),
        raw(b"HTTP/1.1 200 OK\r\nContent-Length: nonsense\r\nContent-Length: 5\r\n\r\n"),
        raw(b"HTTP/1.1 200\r\n\r\n"),
        raw(b"HTTP/1.0 200 \xff\xfe\r\nContent-Type: \xff\r\n\r\n"),
    ],
    ids=[
        *("endless", "too-short", "too-long", "negative", "bad-chunk", "head-with-body", "bad-headers", "two-lengths"),
        *("no-words", "not-text"),
    ],
)
def test_a_page_that_is_there_all_the_same(site: Site, act: Act, capfd: pytest.CaptureFixture[str]) -> None:
    site.acts["/a"] = act
    assert asked(f"{site.base}/a", f"{site.base}/b") == []
    assert capfd.readouterr() == ("", "")


def test_a_host_that_is_silent_is_given_up(site: Site) -> None:
    pages = [f"/{number}" for number in range(20)]
    site.acts.update(dict.fromkeys(pages, hangs))
    (found,) = asked(*(site.base + page for page in pages), manners=replace(FAST, timeout=0.1))
    assert found.startswith(unasked(1, "/0", "no answer came within 0.1 seconds") + " / page.md:3:6 nor could `SITE/1`")
    assert found.count("nor could") == 19
    assert len(site.asked) <= 3 * (FAST.silences + FAST.per_host - 1)


def test_a_port_where_nobody_listens() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    assert asked(f"http://127.0.0.1:{port}/a") == [unasked(1, "/a", "there is no connection to the host")]


def test_a_name_that_is_not_known(names: dict[str, list[str]]) -> None:
    long = "x" * 70
    assert asked("https://no-such-host.io/a", "https://no-such-host.io/b", f"http://{long}.io/") == [
        "page.md:1:6 unasked-address `https://no-such-host.io/a` could not be asked: the name of the host is not known"
        " | open it in a browser, or ask again later / page.md:3:6 nor could `https://no-such-host.io/b`",
        f"page.md:5:6 unasked-address `http://{long}.io/` could not be asked: the name of the host is not known"
        " | open it in a browser, or ask again later",
    ]


def test_no_network_is_one_problem(names: dict[str, list[str]]) -> None:
    assert asked("https://a.io/", "https://b.io/", "https://c.io/x", "http://d.io:999999/") == [
        "page.md:1:6 unasked-address none of 3 hosts gives an answer | check the connection to the network",
        "page.md:7:6 unasked-address `http://d.io:999999/` could not be asked: no program can read it"
        " | mend the address",
    ]


def test_hosts_that_lead_nowhere_do_answer(site: Site, names: dict[str, list[str]]) -> None:
    names.update({f"{name}.io": ["127.0.0.1"] for name in "abc"})
    site.acts["/"] = says(302, Location="http://no-such-host.io/")
    reason = "it leads to `http://no-such-host.io/`, and the name of the host is not known"
    hint = "open it in a browser, or ask again later"
    assert asked(*(f"http://{name}:{site.server_port}/" for name in names)) == [
        f"page.md:{line}:6 unasked-address `http://{name}.io:PORT/` could not be asked: {reason} | {hint}"
        for line, name in ((1, "a"), (3, "b"), (5, "c"))
    ]


def test_a_name_that_is_not_known_is_looked_up_once_a_lane(monkeypatch: pytest.MonkeyPatch) -> None:
    looked_up: list[str] = []

    def look_up(host: str, *_: object, **__: object) -> list[object]:
        looked_up.append(host)
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    (found,) = asked(*(f"https://no-such-host.io/{number}" for number in range(20)))
    assert found.count("nor could") == 19
    assert len(looked_up) <= FAST.per_host


def test_an_address_of_a_host_that_is_down_is_passed_over(
    site: Site, names: dict[str, list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    names["two.io"] = ["127.0.0.3", "127.0.0.1"]  # nobody listens at the first
    tried: list[object] = []
    real = asking.Asker._request_at

    def noted(self: asking.Asker, *rest: object) -> object:
        tried.append(rest[1])
        return real(self, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(asking.Asker, "_request_at", noted)
    links = [f"http://two.io:{site.server_port}/{page}" for page in "abc"]
    assert asked(*links, manners=replace(FAST, per_host=1)) == []
    assert tried == ["127.0.0.3", "127.0.0.1", "127.0.0.1", "127.0.0.1"]


def test_a_body_that_comes_late_is_not_taken_for_the_next_answer(site: Site) -> None:
    def late(handler: Handler) -> None:
        says(200, Content_Length="4")(handler)
        time.sleep(0.05)
        handler.wfile.write(b"late")

    site.acts["/a"] = by_method(says(405), late)
    assert asked(f"{site.base}/a", f"{site.base}/b", manners=replace(FAST, per_host=1)) == []
    assert site.asked == ["HEAD /a", "GET /a", "HEAD /b"]


def test_a_certificate_that_nobody_trusts(site: Site, tmp_path: Path) -> None:
    if not shutil.which("openssl"):
        pytest.skip("needs openssl to make a certificate")
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    make = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    make += ["-keyout", str(key), "-out", str(certificate), "-subj", "/CN=127.0.0.1"]
    make += ["-addext", "subjectAltName=IP:127.0.0.1"]
    subprocess.run(make, check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    site.socket = context.wrap_socket(site.socket, server_side=True)
    secure = site.base.replace("http", "https")
    assert asked(f"{secure}/a") == [
        "page.md:1:6 unasked-address `https://127.0.0.1:PORT/a` could not be asked: "
        "the certificate of the host is not trusted | open it in a browser, or ask again later"
    ]
    assert site.asked == []


def test_a_certificate_must_be_for_the_name_and_not_for_the_ip_address(
    site: Site, tmp_path: Path, names: dict[str, list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    if not shutil.which("openssl"):
        pytest.skip("needs openssl to make a certificate")
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    make = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    make += ["-keyout", str(key), "-out", str(certificate), "-subj", "/CN=x", "-addext", "subjectAltName=DNS:right.io"]
    subprocess.run(make, check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    site.socket = context.wrap_socket(site.socket, server_side=True)
    real = ssl.create_default_context
    monkeypatch.setattr(ssl, "create_default_context", lambda: real(cafile=str(certificate)))
    names.update({"right.io": ["127.0.0.1"], "wrong.io": ["127.0.0.1"]})
    port = site.server_port
    assert asked(f"https://right.io:{port}/a", f"https://wrong.io:{port}/a") == [
        "page.md:3:6 unasked-address `https://wrong.io:PORT/a` could not be asked: "
        "the certificate of the host is not trusted | open it in a browser, or ask again later"
    ]
    assert site.asked == ["HEAD /a"]


def test_a_host_that_does_not_speak_tls(site: Site) -> None:
    assert asked(f"{site.base.replace('http', 'https')}/a") == [
        "page.md:1:6 unasked-address `https://127.0.0.1:PORT/a` could not be asked: "
        "there is no secure connection | open it in a browser, or ask again later"
    ]


def test_names_and_paths_in_other_scripts(site: Site, names: dict[str, list[str]]) -> None:
    names["xn--bcher-kva.io"] = names["xn--strae-oqa.io"] = ["127.0.0.1"]
    site.acts["/%E6%B2%BB%E7%90%86"] = says(404)
    port = site.server_port
    assert asked(f"http://bücher.io:{port}/治理", f"http://straße.io:{port}/%C3%BC?ä=%zz") == [
        "page.md:1:6 dead-address `http://bücher.io:PORT/治理` is dead: its host answers 404"
        " | link the place where the page is now, or delete the link"
    ]
    assert sorted(site.asked) == ["GET /%E6%B2%BB%E7%90%86", "HEAD /%C3%BC?%C3%A4=%25zz", "HEAD /%E6%B2%BB%E7%90%86"]


# --- who must not be asked -------------------------------------------------------------------------------------------


def private(line: int, address: str) -> str:
    hint = "link a page that everybody can reach"
    return f"page.md:{line}:6 unasked-address `{address}` could not be asked: {PRIVATE} | {hint}"


def test_a_host_of_this_machine_is_not_asked(site: Site, names: dict[str, list[str]]) -> None:
    names["inside.io"] = names["localhost"] = names["2130706433"] = ["127.0.0.1"]
    port = site.server_port
    assert asked(
        f"{site.base}/a", f"http://inside.io:{port}/a", f"http://localhost:{port}/a", f"http://2130706433:{port}/",
        f"http://[::ffff:127.0.0.1]:{port}/", allow_private=False,
    ) == [
        private(1, "SITE/a"), private(3, "http://inside.io:PORT/a"), private(5, "http://localhost:PORT/a"),
        private(7, "http://2130706433:PORT/"), private(9, "http://[::ffff:127.0.0.1]:PORT/"),
    ]  # fmt: skip
    assert site.asked == []


def test_a_redirect_to_a_host_of_the_own_network_is_not_followed(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(addresses, "is_public", lambda address: address == "127.0.0.1")
    site.acts["/a"] = says(301, Location=f"http://127.0.0.2:{site.server_port}/secret")
    assert asked(f"{site.base}/a", allow_private=False) == [
        unasked(1, "/a", f"it leads to `http://127.0.0.2:PORT/secret`, and {PRIVATE}")
    ]
    assert site.asked == ["HEAD /a"]


def test_a_name_is_looked_up_once_so_that_it_cannot_change_sides(
    site: Site, names: dict[str, list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(addresses, "is_public", lambda address: address == "127.0.0.1")
    names["two-faced.io"] = ["127.0.0.2", "127.0.0.1"]

    def turn_coat(handler: Handler) -> None:
        names["two-faced.io"] = ["127.0.0.2"]
        says(503)(handler)

    site.acts["/a"] = in_turn(turn_coat, says(200))
    assert asked(f"http://two-faced.io:{site.server_port}/a", allow_private=False) == []
    assert site.asked == ["HEAD /a", "GET /a"]


@pytest.mark.parametrize(
    "address",
    [
        "0.0.0.0", "10.1.2.3", "100.64.0.1", "127.0.0.1", "169.254.169.254", "172.16.0.1", "192.168.1.1", "198.18.0.1",
        "224.0.0.1", "240.0.0.1", "255.255.255.255", "::", "::1", "::ffff:10.0.0.1", "::ffff:169.254.169.254",
        "64:ff9b::10.0.0.1", "2002:7f00:1::", "2001:0:7f00:1::", "fc00::1", "fe80::1", "fe80::1%eth0", "fec0::1",
        "ff02::1",
    ],
)  # fmt: skip
def test_addresses_of_own_networks(address: str) -> None:
    assert not addresses.is_public(address)


@pytest.mark.parametrize(
    "address", ["1.1.1.1", "140.82.121.3", "2606:4700::1111", "::ffff:1.1.1.1", "64:ff9b::1.1.1.1"]
)
def test_addresses_of_the_internet(address: str) -> None:
    assert addresses.is_public(address)


def test_a_password_is_not_sent_and_not_shown(site: Site) -> None:
    address = site.base.replace("://", "://user:secret@")
    hint = "delete what stands before the `@`, and change the password if it is one"
    assert asked(f"{address}/a", "https://medium.com@evil.io/") == [
        f"page.md:1:6 unasked-address `http://…@127.0.0.1:PORT/a` could not be asked: "
        f"it holds a user name or a password | {hint}",
        f"page.md:3:6 unasked-address `https://…@evil.io/` could not be asked: "
        f"it holds a user name or a password | {hint}",
    ]
    assert site.asked == []


@pytest.mark.parametrize(
    "address", ["https://", "https:x", "http:/a", "http://[::1/", "http://a:0/", "http://a..io:x/"]
)
def test_an_address_that_is_none(address: str) -> None:
    assert asked(address) == [
        f"page.md:1:6 unasked-address `{address}` could not be asked: no program can read it | mend the address"
    ]


def test_what_is_not_asked_without_a_word(site: Site, names: dict[str, list[str]]) -> None:
    text = f"""
    [own](other.md), [mail](mailto:a@b.io), [files](ftp://b.io/), [fill in](https://b.io/{{org}}), <{site.base}/auto>,
    [made up](https://example.com/x), [made up](http://wiki.example/), [own](https://github.com/o/r/blob/main/x.md),
    [skipped](https://linkedin.com/in/x), `https://code.io/`
    """
    tree = Tree(Path("/nowhere"), texts={"page.md": text.replace("    ", "")}, repository="o/r")
    skip = ("https://linkedin.com/*",)
    assert told(online.ask(tree, cache=None, now=NOW, skip=skip, manners=FAST)) == []
    assert site.asked == []


def test_patterns_to_skip_are_for_whole_addresses(site: Site) -> None:
    site.acts.update({"/a": says(404), "/b/c": says(404)})
    assert asked(f"{site.base}/a#x", f"{site.base}/b/c", skip=("*/a", "/b/*", "b")) == [
        dead(3, "/b/c", "its host answers 404")
    ]


# --- cache -----------------------------------------------------------------------------------------------------------


def test_a_good_answer_is_kept_for_a_week_and_a_bad_one_for_an_hour(site: Site, tmp_path: Path) -> None:
    cache = tmp_path / "new" / "addresses.json"
    site.acts["/gone"] = says(404)
    bad = [dead(3, "/gone", "its host answers 404")]

    def run(later: timedelta) -> list[str]:
        site.asked.clear()
        assert asked(f"{site.base}/a", f"{site.base}/gone", cache=cache, now=NOW + later) == bad
        return sorted(site.asked)

    assert run(timedelta()) == ["GET /gone", "HEAD /a", "HEAD /gone"]
    assert json.loads(cache.read_text()) == {
        f"{site.base}/a": {
            "asked": "2026-03-01T12:00:00+00:00", "final": f"{site.base}/a", "moved": "", "reason": "", "status": 200,
        },
        f"{site.base}/gone": {
            "asked": "2026-03-01T12:00:00+00:00", "final": f"{site.base}/gone", "moved": "", "reason": "",
            "status": 404,
        },
    }  # fmt: skip
    assert run(timedelta(minutes=59)) == []
    assert run(timedelta(hours=1)) == ["GET /gone", "HEAD /gone"]
    assert run(timedelta(days=7, seconds=-1)) == ["GET /gone", "HEAD /gone"]
    assert run(timedelta(days=7)) == ["HEAD /a"]
    assert run(timedelta(days=-1)) == [
        "GET /gone",
        "HEAD /a",
        "HEAD /gone",
    ]  # it was asked in the future: a wrong clock
    assert [path.name for path in cache.parent.iterdir()] == ["addresses.json"]


def test_answers_of_other_runs_stay_and_old_ones_go(site: Site, tmp_path: Path) -> None:
    cache = tmp_path / "addresses.json"
    assert asked(f"{site.base}/a", cache=cache, now=NOW - timedelta(days=8)) == []
    assert asked(f"{site.base}/b", cache=cache, now=NOW - timedelta(days=6)) == []
    assert asked(f"{site.base}/c", cache=cache, now=NOW) == []
    assert list(json.loads(cache.read_text())) == [f"{site.base}/b", f"{site.base}/c"]


def test_every_problem_is_the_same_from_the_cache(site: Site, tmp_path: Path) -> None:
    cache = tmp_path / "addresses.json"
    site.acts.update({"/a": says(404), "/b": says(301, Location="/x"), "/c": says(500), "/d": says(302, Location="/d")})
    pages = [f"{site.base}/{page}" for page in "abcd"]
    first = asked(*pages, cache=cache)
    assert len(first) == 4
    count = len(site.asked)
    assert asked(*pages, cache=cache) == first
    assert len(site.asked) == count


@pytest.mark.parametrize(
    "content",
    [
        b"", b"{", b"null", b"[]", b"7", b"\xff\xfe", b"[" * 100_000,
        b'{"SITE/a": null}', b'{"SITE/a": {"status": 200}}',
        b'{"SITE/a": {"status": "200", "final": "", "moved": "", "reason": "", "asked": "2026-03-01T12:00:00+00:00"}}',
        b'{"SITE/a": {"status": true, "final": "", "moved": "", "reason": "", "asked": "2026-03-01T12:00:00+00:00"}}',
        b'{"SITE/a": {"status": 200, "final": [], "moved": "", "reason": "", "asked": "2026-03-01T12:00:00+00:00"}}',
        b'{"SITE/a": {"status": 200, "final": "", "moved": "", "reason": "", "asked": "2026-03-01T12:00:00"}}',
        b'{"SITE/a": {"status": 200, "final": "", "moved": "", "reason": "", "asked": "yesterday"}}',
        b'{"SITE/a": {"status": 200, "final": "", "moved": "", "reason": "", "asked": 7}}',
    ],
)  # fmt: skip
def test_a_damaged_cache_is_as_good_as_none(site: Site, tmp_path: Path, content: bytes) -> None:
    cache = tmp_path / "addresses.json"
    cache.write_bytes(content.replace(b"SITE", site.base.encode()))
    assert asked(f"{site.base}/a", cache=cache) == []
    assert site.asked == ["HEAD /a"]
    assert list(json.loads(cache.read_text())) == [f"{site.base}/a"]


def test_a_cache_that_cannot_be_written_is_no_problem(site: Site, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert asked(f"{site.base}/a", cache=tmp_path / "file" / "addresses.json") == []
    (tmp_path / "folder").mkdir()
    assert asked(f"{site.base}/a", cache=tmp_path / "folder") == []
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["file", "folder"]


def test_runs_at_the_same_time_do_not_damage_the_cache(tmp_path: Path) -> None:
    path = tmp_path / "addresses.json"
    damaged: list[str] = []

    def run(number: int) -> None:
        for turn in range(15):
            Cache(path, NOW).save({f"https://{number}.io/{turn}": Answer(200, "x" * 5000)})
            try:
                json.loads(path.read_text())
            except ValueError as error:
                damaged.append(str(error))

    threads = [threading.Thread(target=run, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert damaged == []
    assert [found.name for found in tmp_path.iterdir()] == ["addresses.json"]
    assert len(Cache(path, NOW).known) >= 15


def test_whether_a_host_is_public_is_not_kept(site: Site, tmp_path: Path) -> None:
    cache = tmp_path / "addresses.json"
    assert asked(f"{site.base}/a", cache=cache, allow_private=False) == [private(1, "SITE/a")]
    assert asked(f"{site.base}/a", cache=cache) == []


def test_an_interrupted_run_keeps_what_it_has_learned(site: Site, tmp_path: Path) -> None:
    cache = tmp_path / "addresses.json"

    def interrupts(handler: Handler) -> None:
        if len(site.asked) == 5:
            signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)
        slow(handler)

    pages = [f"/{number}" for number in range(50)]
    site.acts.update(dict.fromkeys(pages, interrupts))
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell lets its background jobs ignore it
    try:
        with pytest.raises(KeyboardInterrupt):
            asked(*(site.base + page for page in pages), cache=cache)
    finally:
        signal.signal(signal.SIGINT, before)
    assert 3 <= len(json.loads(cache.read_text())) < 10
    assert len(site.asked) < 10


def test_a_failure_in_one_thread_stops_the_others(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    first: list[object] = []
    real = asking.Asker._request

    def fails(self: asking.Asker, *rest: object) -> object:
        first.append(threading.current_thread())
        if first[0] is not first[-1]:  # not the one that is waited for
            raise ZeroDivisionError
        return real(self, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(asking.Asker, "_request", fails)
    pages = [f"/{number}" for number in range(50)]
    site.acts.update(dict.fromkeys(pages, slow))
    with pytest.raises(ZeroDivisionError):
        asked(*(site.base + page for page in pages))
    assert len(site.asked) < 10


# --- rules -----------------------------------------------------------------------------------------------------------

ANSWERS = {
    "https://github.com/cncf/no-such-page": Answer(404, "https://github.com/cncf/no-such-page"),
    "http://github.com/cncf/old-name": Answer(
        200, "https://github.com/cncf/new-name", "https://github.com/cncf/new-name"
    ),
    "https://lists.cncf.io/g/broken-today": Answer(503, "", "", "the host answers 503"),
}
"""What the hosts of the examples answer; 200 to everything else."""

each_rule = pytest.mark.parametrize("rule", ONLINE_RULES, ids=lambda rule: rule.NAME)


def judged(answers: dict[str, Answer], *targets: str, tree: Tree | None = None) -> list[str]:
    return told(judged_problems(answers, tree or tree_of(*targets)))


def judged_problems(answers: dict[str, Answer], tree: Tree) -> list[Problem]:
    links = addresses.links_to_ask(tree, ())
    hosts = {url: addresses.located(url).host for url in links}
    return online.judge(links, {url: answers.get(url, Answer(200, url)) for url in links}, hosts)


@each_rule
def test_the_bad_example_fires_and_the_good_one_does_not(rule: ModuleType) -> None:
    assert rule.__doc__
    _, why, bad, good = re.split(r"^## (?:Why|Bad|Good)$", rule.__doc__, flags=re.MULTILINE)
    assert "bylaws links --online" in " ".join(why.split())
    for section, expected in ((bad, [(rule.NAME, rule.SEVERITY)]), (good, [])):
        files = dict(re.findall(r"^```markdown (\S+)\n(.*?)^```$", section, re.MULTILINE | re.DOTALL))
        found = judged_problems(ANSWERS, Tree(Path("/nowhere"), texts=files))
        assert [(problem.rule, problem.severity) for problem in found] == expected


@each_rule
def test_a_rule_is_named_after_its_module(rule: ModuleType) -> None:
    assert rule.__name__ == f"bylaws.links.online.{rule.NAME.replace('-', '_')}"
    assert isinstance(rule.SEVERITY, Severity)


def test_no_two_rules_have_one_name() -> None:
    names = [*(rule.name for rule in (*RULES, *TEXT_RULES)), *(rule.NAME for rule in ONLINE_RULES)]
    assert len(set(names)) == len(names)


def test_nothing_is_asked_for_nothing(tmp_path: Path) -> None:
    assert online.ask(Tree(tmp_path), cache=None, now=NOW) == []


# --- the package -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("found", ["", "1.26.20", "2.1.0"])
def test_without_urllib3_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch, found: str) -> None:
    def version(name: str) -> str:
        assert name == "urllib3"
        if not found:
            raise PackageNotFoundError(name)
        return found

    monkeypatch.setattr(online, "version", version)
    with pytest.raises(Refused) as refused:
        asked("https://bylaws.io/")
    message = "`urllib3` 2.2 or later, which asks addresses, is not installed"
    assert told(refused.value.problems) == [f".:1:1 missing-package {message} | install `bylaws[online]`"]


def test_a_check_that_asks_nobody_does_not_load_the_network(tmp_path: Path) -> None:
    data = Path(__file__).parents[2] / "data"
    (tmp_path / "page.md").write_text("[it](https://bylaws.io/)\n")
    script = f"""
import sys
from pathlib import Path
from bylaws.cli import main
from bylaws.links import online
from bylaws.markdown.tree import Tree
from bylaws.checks.text import check_texts
check_texts(Tree(Path({str(tmp_path)!r}), ["page.md"]))
sys.argv = ["bylaws", "check", "--root", {str(data.parent)!r}]
try:
    main()
except SystemExit as left:
    assert left.code in (0, None), left.code
print(sorted({{"urllib3", "idna", "ssl", "http.client"}} & set(sys.modules)))
"""
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert ran.stderr.count("Traceback") == 0, ran.stderr
    assert ran.stdout.splitlines()[-1] == "[]"
