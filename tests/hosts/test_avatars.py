"""Pictures for the cards of people: who is asked for them and how, what is kept, and what a site is made of."""

from __future__ import annotations

import json
import logging
import re
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from importlib.metadata import PackageNotFoundError
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from mkdocs.commands.build import build as build_site
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort

from bylaws import __version__, avatars
from bylaws.avatars import Fetched, fetched
from bylaws.avatars.kept import UNKNOWN, kept_in
from bylaws.avatars.source import Source
from bylaws.body.governance import Governance
from bylaws.cli import cli
from bylaws.links import online
from conftest import governance, told
from serving import Act, Handler, Site, drips, endless, hangs, raw, says

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
PNG = b"\x89PNG\r\n\x1a\nof ada"
JPEG = b"\xff\xd8\xff\xe0of bo"


def body(*people: str, site: str = "avatars: true") -> Governance:
    """A body of these people, each `handle` or `handle: {data}`."""
    named = (person if ":" in person else f"{person}: {person.capitalize()}" for person in people)
    seats = ", ".join(f"{{person: {person.partition(':')[0]}, role: maintainer}}" for person in people)
    return governance(
        f"people: {{{', '.join(named)}}}\nladder: {{maintainer: {{name: Maintainer}}}}\nseats: [{seats}]\n"
        f"documents: {{site: {{{site}}}}}\n"
    )


def gives(content: bytes, **headers: str) -> Act:
    def act(handler: Handler) -> None:
        says(200, Content_Length=str(len(content)), **headers)(handler)
        handler.wfile.write(content)

    return act


def path(account: str) -> str:
    return f"/{account}.png?size=128"


class Runs:
    """Fetches from the server of the test, always with one cache."""

    def __init__(self, site: Site, cache: Path) -> None:
        self.site, self.cache = site, cache
        origin = re.compile(re.escape(site.base))
        self.source = Source(site.base, origin, timeout=2, in_all=5, largest=1024)

    def __call__(self, *governances: Governance, now: datetime = NOW, **changes: object) -> Fetched:
        source = replace(self.source, **changes)  # type: ignore[arg-type]
        found = fetched(governances, cache=self.cache, now=now, source=source)
        return replace(found, note=found.note.replace(self.site.base, "SITE"))


@pytest.fixture
def run(site: Site, tmp_path: Path) -> Runs:
    return Runs(site, tmp_path / "cache")


def failed(reason: str, accounts: str = "`ada`") -> Fetched:
    return Fetched({}, f"1 picture could not be fetched: {reason} ({accounts})")


# --- what is fetched -------------------------------------------------------------------------------------------------


def test_a_picture_is_asked_for_once_by_our_name(site: Site, run: Runs) -> None:
    site.acts |= {path("ada"): gives(PNG), path("bo"): gives(JPEG)}
    assert run(body("Ada", "bo"), body("ada")) == Fetched({"ada": PNG, "bo": JPEG})
    assert sorted(site.asked) == [f"GET {path('ada')}", f"GET {path('bo')}"]
    assert site.agents == {f"bylaws/{__version__} (+pictures of people)"}


def test_a_redirect_within_the_source_is_followed(site: Site, run: Runs) -> None:
    site.acts |= {path("ada"): says(302, Location="/u/1?v=4"), "/u/1?v=4": gives(PNG)}
    assert run(body("ada")) == Fetched({"ada": PNG})


@pytest.mark.parametrize("site_data", ["", "avatars: false", "avatars: true, without: [people]"])
def test_nobody_is_asked_for_a_body_that_shows_no_pictures(site: Site, run: Runs, site_data: str) -> None:
    assert run(body("ada", site=site_data)) == Fetched({})
    assert (site.asked, site.connections, run.cache.exists()) == ([], 0, False)


def test_nobody_is_asked_for_people_who_refuse_or_have_no_account(site: Site, run: Runs) -> None:
    site.acts[path("eve-2")] = gives(PNG)
    people = ("ada: {name: Ada, avatar: false}", "bo: {name: Bo, handle: none}", "eve: {name: Eve, handle: Eve-2}")
    assert run(body(*people)) == Fetched({"eve-2": PNG})
    assert site.asked == [f"GET {path('eve-2')}"]


def test_a_body_that_wants_no_pictures_shows_none_of_another(site: Site, run: Runs) -> None:
    site.acts |= {path("ada"): gives(PNG)}
    run(body("ada"), body("ada", "bo", site=""))
    assert site.asked == [f"GET {path('ada')}"]


def test_few_are_asked_for_at_a_time(site: Site, run: Runs) -> None:
    most, now, lock = 0, 0, threading.Lock()

    def slow(handler: Handler) -> None:
        nonlocal most, now
        with lock:
            now += 1
            most = max(most, now)
        time.sleep(0.03)
        with lock:
            now -= 1
        gives(PNG)(handler)

    people = [f"p{number}" for number in range(12)]
    site.acts |= {path(person): slow for person in people}
    assert run(body(*people)).pictures == dict.fromkeys(sorted(people), PNG)
    assert most == 4


# --- what is not -----------------------------------------------------------------------------------------------------

TOO_LARGE = "it is larger than 1 KiB"
NO_PICTURE = "the answer is no PNG, JPEG, GIF or WebP picture"


@pytest.mark.parametrize(
    ("act", "reason"),
    [
        (says(404), "the host answers 404"),
        (says(503), "the host answers 503"),
        (says(204), "the host answers 204"),
        (gives(PNG + bytes(1024)), TOO_LARGE),
        (endless, TOO_LARGE),
        (gives(b"<!DOCTYPE html>", Content_Type="image/png"), NO_PICTURE),
        (gives(b"<svg xmlns='http://www.w3.org/2000/svg'/>", Content_Type="image/png"), NO_PICTURE),
        (gives(b""), NO_PICTURE),
        (gives(b"\x1f\x8b\x08", Content_Encoding="gzip"), NO_PICTURE),
        (
            raw(b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n" + PNG),
            "it breaks off before its end",
        ),
        (raw(b"nonsense\r\n"), "the answer is not HTTP"),
        (raw(b""), "the host closes the connection without an answer"),
        (says(302), "the host answers 302 without a new address"),
        (says(302, Location="/again.png?size=128"), "it redirects more than 3 times"),
        (says(302, Location="//elsewhere.example/a.png"), "it leads to another host, `http://elsewhere.example`"),
        (says(302, Location="https://127.0.0.1/"), "it leads to another host, `https://127.0.0.1`"),
        (says(302, Location="http://a@127.0.0.1/"), "it leads to an address that is never asked"),
        (says(302, Location="file:///etc/passwd"), "it leads to an address that is never asked"),
    ],
)
def test_what_is_no_picture_is_told_and_not_shown(site: Site, run: Runs, act: Act, reason: str) -> None:
    site.acts |= {path("ada"): act, "/again.png?size=128": says(302, Location="/again.png?size=128")}
    assert run(body("ada")) == failed(reason)


@pytest.mark.parametrize(
    "base", ["https://github.com", "https://avatars.githubusercontent.com", "https://a.b.githubusercontent.com"]
)
def test_github_may_be_asked(base: str) -> None:
    assert Source().origins.fullmatch(base)


@pytest.mark.parametrize(
    "base",
    [
        "http://github.com",
        "https://github.com:8443",
        "https://github.com.example",
        "https://gist.github.com",
        "https://githubusercontent.com",
        "https://agithubusercontent.com",
        "https://githubusercontent.com.example",
    ],
)
def test_nobody_else_may_be(base: str) -> None:
    assert not Source().origins.fullmatch(base)


def test_a_host_that_hangs_is_not_waited_for(site: Site, run: Runs) -> None:
    site.acts |= {path("ada"): hangs, path("bo"): gives(JPEG)}
    note = "1 picture could not be fetched: no answer came within 0.2 seconds (`ada`)"
    assert run(body("ada", "bo"), timeout=0.2) == Fetched({"bo": JPEG}, note)


def test_a_picture_that_drips_is_not_waited_for(site: Site, run: Runs) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n"
    site.acts[path("ada")] = drips(head + PNG)
    assert run(body("ada"), timeout=0.2) == failed("it did not come within 0.2 seconds")


def test_all_together_have_a_limit(site: Site, run: Runs) -> None:
    site.acts |= {path("ada"): gives(PNG)} | {path(f"p{number}"): hangs for number in range(10)}
    begin = time.monotonic()
    found = run(body("ada", *(f"p{number}" for number in range(10))), in_all=1.5)
    assert time.monotonic() - begin < 3
    reason = "there was no time for it within 1.5 seconds"
    assert found == Fetched({"ada": PNG}, f"10 pictures could not be fetched: {reason} (`p0`, `p1`, `p2` and 7 more)")
    assert len(site.asked) == 5


def test_a_host_that_cannot_be_reached_is_asked_once(run: Runs) -> None:
    run.source = replace(run.source, base="http://127.0.0.1:9", origins=re.compile(".*"), at_once=1)
    reason = "there is no connection to the host (`ada`, `bo`, `cleo` and 1 more)"
    assert run(body("ada", "bo", "cleo", "dov")) == Fetched({}, f"4 pictures could not be fetched: {reason}")


def test_a_machine_without_a_network_is_told_so(run: Runs, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_names(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    monkeypatch.setattr("socket.getaddrinfo", no_names)
    found = run(body("ada"), base="https://github.com", origins=Source().origins)
    assert found == failed("the name of the host is not known")


def test_a_busy_host_is_left_alone(site: Site, run: Runs) -> None:
    people = [f"p{number}" for number in range(20)]
    site.acts |= {path(person): says(429) for person in people}
    found = run(body(*people))
    assert found.note == "20 pictures could not be fetched: the host answers 429 (`p0`, `p1`, `p10` and 17 more)"
    assert len(site.asked) <= 4


# --- what is kept ----------------------------------------------------------------------------------------------------


def test_what_was_fetched_is_good_for_a_week(site: Site, run: Runs) -> None:
    site.acts[path("ada")] = gives(PNG)
    run(body("ada"))
    site.acts[path("ada")] = gives(JPEG)
    week = timedelta(days=7)
    assert run(body("ada"), now=NOW + week - timedelta(seconds=1)) == Fetched({"ada": PNG})
    assert len(site.asked) == 1
    assert run(body("ada"), now=NOW + week) == Fetched({"ada": JPEG})
    assert len(site.asked) == 2


def test_a_failure_is_remembered_for_an_hour(site: Site, run: Runs) -> None:
    site.acts[path("ada")] = says(500)
    told_of = failed("the host answers 500")
    assert run(body("ada")) == told_of
    assert run(body("ada"), now=NOW + timedelta(minutes=59)) == told_of
    assert len(site.asked) == 1
    site.acts[path("ada")] = gives(PNG)
    assert run(body("ada"), now=NOW + timedelta(hours=1)) == Fetched({"ada": PNG})


def test_a_failure_leaves_an_older_picture(site: Site, run: Runs) -> None:
    site.acts[path("ada")] = gives(PNG)
    run(body("ada"))
    site.acts[path("ada")] = says(500)
    note = "1 picture could not be fetched: the host answers 500 (`ada`)"
    for hours in (0, 1, 2):
        assert run(body("ada"), now=NOW + timedelta(days=8, hours=hours)) == Fetched({"ada": PNG}, note)


@pytest.mark.parametrize("status", [404, 410])
def test_the_picture_of_an_account_that_is_gone_is_not_kept(site: Site, run: Runs, status: int) -> None:
    site.acts[path("ada")] = gives(PNG)
    run(body("ada"))
    site.acts[path("ada")] = says(status)
    assert run(body("ada"), now=NOW + timedelta(days=8)) == failed(f"the host answers {status}")


def test_somebody_who_refuses_later_is_not_shown_from_the_cache(site: Site, run: Runs) -> None:
    site.acts[path("ada")] = gives(PNG)
    run(body("ada"))
    assert run(body("ada: {name: Ada, avatar: false}")) == Fetched({})


def written(run: Runs) -> Path:
    (file,) = (run.cache / "avatars").iterdir()
    return file


def cut(content: bytes) -> bytes:
    return content[:-1]


@pytest.mark.parametrize(
    "damage",
    [
        cut,
        lambda content: content.replace(PNG, b"<svg/>" + b" " * (len(PNG) - 6)),
        lambda content: content.replace(b"+00:00", b""),
        lambda content: content.replace(b'"reason": ""', b'"reason": 1'),
        lambda content: content.replace(b"2026", b"soon"),
        lambda content: b"[]\n" + PNG,
        lambda content: b"[" * 100_000,
        lambda content: b"",
    ],
)
def test_a_damaged_cache_is_none(site: Site, run: Runs, damage: Callable[[bytes], bytes]) -> None:
    site.acts[path("ada")] = gives(PNG)
    run(body("ada"))
    file = written(run)
    file.write_bytes(damage(file.read_bytes()))
    assert kept_in(run.cache / "avatars", "ada") == UNKNOWN
    assert run(body("ada")) == Fetched({"ada": PNG})
    assert len(site.asked) == 2


def test_a_cache_that_cannot_be_written_does_not_matter(site: Site, run: Runs) -> None:
    site.acts[path("ada")] = gives(PNG)
    run.cache.write_text("a file where the folder should be", encoding="utf-8")
    assert run(body("ada")) == Fetched({"ada": PNG})


def test_the_file_of_an_account_says_when_it_was_asked_for(site: Site, run: Runs) -> None:
    site.acts[path("ada")] = gives(PNG)
    run(body("ada"))
    head, _, picture = written(run).read_bytes().partition(b"\n")
    assert json.loads(head) == {"asked": "2026-03-01T12:00:00+00:00", "reason": "", "size": len(PNG)}
    assert (written(run).name, picture) == ("ada.avatar", PNG)


# --- the package -----------------------------------------------------------------------------------------------------

MISSING = "`urllib3` 2.2 or later, which fetches pictures, is not installed"


@pytest.fixture
def no_urllib3(monkeypatch: pytest.MonkeyPatch) -> None:
    def version(name: str) -> str:
        raise PackageNotFoundError(name)

    monkeypatch.setattr(online, "version", version)


@pytest.mark.usefixtures("no_urllib3")
def test_without_urllib3_it_says_what_to_install(site: Site, run: Runs) -> None:
    found = run(body("ada"))
    assert (found.pictures, found.note, site.asked) == ({}, "", [])
    assert told(found.problems) == [f"governance.yaml:4:29 missing-package {MISSING} | install `bylaws[online]`"]


def test_with_a_fresh_cache_urllib3_is_not_needed(site: Site, run: Runs, request: pytest.FixtureRequest) -> None:
    site.acts[path("ada")] = gives(PNG)
    run(body("ada"))
    request.getfixturevalue("no_urllib3")
    assert run(body("ada")) == Fetched({"ada": PNG})
    later = run(body("ada"), now=NOW + timedelta(days=8))
    assert (later.pictures, len(later.problems)) == ({"ada": PNG}, 1)


# --- sites -----------------------------------------------------------------------------------------------------------

BODY = """\
project: {id: demo, name: Demo, description: Shows how things are done}
people: {Ada: {name: Ada Quill, affiliation: independent}, bo: {name: Bo Sands, affiliation: independent}}
seats: [{person: Ada, role: maintainer}, {person: bo, role: maintainer}]
ladder: {maintainer: {name: Maintainer, description: Maintainers look after the project}}
documents: {site: {avatars: true}}
"""
NOTE = "1 picture could not be fetched: the host answers 404 (`bo`)"


@pytest.fixture
def root(
    site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> Iterator[Path]:
    """A body that asks for pictures, of which the server has one."""
    (tmp_path / "governance.yaml").write_text(BODY, encoding="utf-8")
    (tmp_path / "docs").mkdir()
    (tmp_path / "mkdocs.yml").write_text("site_name: Demo\nplugins: [bylaws]\n", encoding="utf-8")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(avatars, "GITHUB", Source(site.base, re.compile(re.escape(site.base)), timeout=2))
    site.acts |= {path("ada"): gives(PNG), path("bo"): says(404)}
    caplog.set_level(logging.INFO, "mkdocs")
    MkDocsConfig.plugins.plugin_cache.clear()  # type: ignore[attr-defined]
    yield tmp_path
    MkDocsConfig.plugins.plugin_cache.clear()  # type: ignore[attr-defined]


def built(root: Path, log: pytest.LogCaptureFixture, **options: Any) -> list[str]:
    """What a strict build logs about pictures."""
    log.clear()
    config = load_config(str(root / "mkdocs.yml"), site_dir=str(root / "site"), strict=True, **options)
    config.plugins.on_startup(command="build", dirty=False)
    build_site(config)
    return [f"{it.levelname} {it.getMessage()}" for it in log.records if "fetch" in it.getMessage()]


@pytest.mark.parametrize(("is_folder", "page"), [(True, "people/index.html"), (False, "people.html")])
def test_the_plugin_stores_pictures_beside_the_page(
    root: Path, site: Site, caplog: pytest.LogCaptureFixture, is_folder: bool, page: str
) -> None:
    assert built(root, caplog, use_directory_urls=is_folder) == [f"INFO bylaws: {NOTE}"]
    html = (root / "site" / page).read_text(encoding="utf-8")
    source = "../avatars/ada.png" if is_folder else "avatars/ada.png"
    assert re.findall("<img[^>]*>", html) == [
        f'<img class="bylaws-avatar" src="{source}" alt width="40" height="40" loading="lazy">'
    ]
    assert html.count("bylaws-initials") == 1
    assert [file.name for file in (root / "site/avatars").iterdir()] == ["ada.png"]
    assert (root / "site/avatars/ada.png").read_bytes() == PNG
    assert site.base not in html
    assert len(site.asked) == 2
    built(root, caplog)
    assert len(site.asked) == 2


def test_the_plugin_makes_no_pictures_without_the_pages_of_a_site(
    root: Path, site: Site, caplog: pytest.LogCaptureFixture
) -> None:
    (root / "mkdocs.yml").write_text("site_name: Demo\nplugins: [{bylaws: {site: false}}]\n", encoding="utf-8")
    assert (built(root, caplog), site.asked) == ([], [])


@pytest.mark.usefixtures("no_urllib3")
def test_a_strict_build_fails_where_the_package_is_missing(root: Path, caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(Abort):
        built(root, caplog)
    (told_of,) = (it.getMessage() for it in caplog.records if it.levelno >= logging.ERROR)
    assert told_of == (
        f"bylaws: governance.yaml:5:29: missing-package {MISSING}\n    documents: {{site: {{avatars: true}}}}\n"
        "                                ^\n    hint: install `bylaws[online]`"
    )


def rendered(root: Path, *arguments: str) -> Result:
    return CliRunner().invoke(cli, [*arguments, "-C", str(root)], standalone_mode=False)


def test_render_site_stores_pictures_beside_the_page(root: Path, site: Site) -> None:
    done = rendered(root, "render", "--site", str(root / "pages"), "--as-of", "2026-06-01")
    assert done.return_value == 0
    assert done.output.splitlines()[1] == f"{NOTE}."
    assert (root / "pages/avatars/ada.png").read_bytes() == PNG
    page = (root / "pages/people.md").read_text(encoding="utf-8")
    assert '<img class="bylaws-avatar" src="avatars/ada.png" alt width="40" height="40" loading="lazy">' in page
    again = rendered(root, "render", "--site", str(root / "pages"), "--as-of", "2026-06-01")
    assert again.output.startswith("0 files written")
    assert len(site.asked) == 2
    (root / "governance.yaml").write_text(BODY.replace("avatars: true", "avatars: false"), encoding="utf-8")
    rendered(root, "render", "--site", str(root / "pages"), "--as-of", "2026-06-01")
    assert not (root / "pages/avatars/ada.png").exists()


def test_pictures_stand_in_the_folder_of_their_body(root: Path) -> None:
    for name in ("one", "two"):
        (root / "data" / name).mkdir(parents=True)
        text = BODY.replace("id: demo", f"id: {name}")
        text = text if name == "one" else text.replace("avatars: true", "")
        (root / "data" / name / "body.yaml").write_text(text, encoding="utf-8")
    (root / "governance.yaml").unlink()
    assert rendered(root, "render", "--site", str(root / "pages")).return_value == 0
    assert [file.relative_to(root).as_posix() for file in root.rglob("ada.png")] == ["pages/one/avatars/ada.png"]
    assert '"avatars/ada.png"' in (root / "pages/one/people.md").read_text(encoding="utf-8")
    assert "<img" not in (root / "pages/two/people.md").read_text(encoding="utf-8")


@pytest.mark.skipif(find_spec("zensical") is None, reason="Zensical is not installed")
@pytest.mark.parametrize(("is_folder", "page"), [("true", "people/index.html"), ("false", "people.html")])
def test_zensical_finds_the_pictures(root: Path, is_folder: str, page: str) -> None:
    rendered(root, "render", "--site", str(root / "pages"))
    config = f"site_name: Demo\ndocs_dir: pages\nuse_directory_urls: {is_folder}\n"
    (root / "mkdocs.yml").write_text(config, encoding="utf-8")
    command = [sys.executable, "-m", "zensical", "build", "--clean", "--strict"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    html = root / "site" / page
    (source,) = re.findall('<img class="bylaws-avatar" src="([^"]*)"', html.read_text(encoding="utf-8"))
    assert (html.parent / source).read_bytes() == PNG


def test_only_a_site_asks(root: Path, site: Site) -> None:
    for arguments in (["render"], ["render", "--diff"], ["check"], ["export", "api"], ["next"]):
        rendered(root, *arguments)
    assert site.asked == []
    assert not (root / "cache").exists()


def test_a_site_without_pictures_does_not_load_the_network(root: Path) -> None:
    (root / "governance.yaml").write_text(BODY.replace("avatars: true", ""), encoding="utf-8")
    script = f"""
import sys
from bylaws.cli import main
sys.argv = ["bylaws", "render", "-C", {str(root)!r}, "--site", {str(root / "pages")!r}]
try:
    main()
except SystemExit as left:
    assert left.code in (0, None), left.code
print(sorted({{"urllib3", "idna", "ssl", "http.client"}} & set(sys.modules)))
"""
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert ran.stdout.splitlines()[-1] == "[]", ran.stderr
