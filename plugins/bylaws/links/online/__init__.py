"""Whether the addresses in documents answer. It uses the network, and only when it is asked to.

urllib3 comes with the extra `online`; nothing here is imported by a check that does not ask for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from bylaws.links.online import dead_address, redirected_address, unasked_address
from bylaws.links.online.answers import Answer, Asked
from bylaws.markdown.reading import Link
from bylaws.markdown.tree import Tree
from bylaws.problems import Place, Problem, Refused, Severity, ordered
from bylaws.rules.running import MISSING_PACKAGE

if TYPE_CHECKING:
    from bylaws.links.online.addresses import Location
    from bylaws.links.online.hosts import Manners


class OnlineRule(Protocol):
    """What a rule on answers provides; its docstring is its manual page."""

    @property
    def NAME(self) -> str:  # noqa: N802
        """What is wrong, in kebab case."""
        ...

    @property
    def SEVERITY(self) -> Severity:  # noqa: N802
        """How much it matters."""
        ...

    def check(self, asked: Sequence[Asked]) -> Iterator[Problem]:
        """Every address where it is wrong."""
        ...


ONLINE_RULES: Final[Sequence[OnlineRule]] = (dead_address, redirected_address, unasked_address)


def ask(
    tree: Tree,
    *,
    cache: Path | None,
    now: datetime,
    allow_private: bool = False,
    skip: Sequence[str] = (),
    manners: Manners | None = None,
) -> list[Problem]:
    """Ask every address of the documents of a tree, and judge the answers.

    `cache` is a file of earlier answers, which is read and written; `now` needs a zone. Hosts that are not public are
    only asked if that is allowed. Addresses that match a pattern of `skip`, with `*` and `?`, are not asked. Raises
    `Refused` where urllib3 is not installed.
    """
    _require_urllib3()
    from bylaws.links.online.addresses import NotAsked, links_to_ask, located
    from bylaws.links.online.asking import Asker
    from bylaws.links.online.cache import Cache

    links: dict[str, list[Link]] = {}
    locations: dict[str, Location] = {}
    answers: dict[str, Answer] = {}
    for written, found in links_to_ask(tree, skip).items():
        try:
            where = located(written)
            url = where.url
            locations[url] = where
        except NotAsked as error:
            url = written
            answers[url] = Answer(reason=str(error))
        links.setdefault(url, []).extend(found)

    kept = Cache(cache, now)
    asker = Asker(now, allow_private=allow_private, manners=manners)
    try:
        asker.ask(where for url, where in locations.items() if url not in kept.known)
    finally:  # what an interrupted run has learned need not be asked again
        kept.save(asker.answers)
    answers |= {url: answer for url, answer in {**kept.known, **asker.answers}.items() if url in links}
    return judge(links, answers, {url: where.host for url, where in locations.items()})


def judge(
    links: Mapping[str, Sequence[Link]], answers: Mapping[str, Answer], hosts: Mapping[str, str]
) -> list[Problem]:
    """What the rules say about answers."""
    asked = [
        Asked(url, hosts.get(url, ""), tuple(sorted(found, key=lambda link: link.place)), answers[url])
        for url, found in links.items()
    ]
    asked.sort(key=lambda one: one.links[0].place)
    return list(ordered(problem for rule in ONLINE_RULES for problem in rule.check(asked)))


def has_urllib3() -> bool:
    """Whether urllib3 is installed, and new enough."""
    try:
        major, minor, *_ = version("urllib3").split(".")
        return (int(major), int(minor)) >= (2, 2)
    except (PackageNotFoundError, ValueError):
        return False


def _require_urllib3() -> None:
    if not has_urllib3():
        message = "`urllib3` 2.2 or later, which asks addresses, is not installed"
        raise Refused([MISSING_PACKAGE.at(Place("."), message, "install `bylaws[online]`")])
