"""Which addresses of a tree are asked, and which hosts may be."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import Final
from urllib.parse import urljoin

from urllib3.exceptions import LocationParseError
from urllib3.util import parse_url

from bylaws.links.online.answers import CREDENTIALS, UNREADABLE
from bylaws.markdown.reading import Kind, Link
from bylaws.markdown.tree import Tree

LONGEST: Final = 2048
"""Characters of an address that is asked: no browser and no server promises more."""
REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
"""The answers that lead to another address."""

_WEB: Final = re.compile(r"https?:", re.IGNORECASE)
_TO_FILL_IN: Final = re.compile(r"[{}<>]|\$[A-Z(]")
_MADE_UP: Final = re.compile(r"(?:.+\.)?(?:example(?:\.(?:com|net|org))?|test|invalid)\.?")
"""Names that are kept for examples (RFC 2606)."""
_LOCAL: Final = re.compile(r"(?:.+\.)?localhost\.?")
_NAT64: Final = IPv6Network("64:ff9b::/96")


class NotAsked(Exception):
    """Raised for an address that is never asked; its text is the reason."""


@dataclass(frozen=True, slots=True)
class Location:
    """An address, taken apart."""

    scheme: str
    host: str
    """Without the brackets of an IPv6 address."""
    port: int
    netloc: str
    """What the `Host` header says."""
    path: str
    """With the query."""

    @property
    def origin(self) -> str:
        """Who answers."""
        return f"{self.scheme}://{self.netloc}"

    @property
    def url(self) -> str:
        """The whole address."""
        return self.origin + self.path


def located(address: str) -> Location:
    """Take an address apart, without its fragment; raises `NotAsked`."""
    try:
        if len(address) > LONGEST or not _WEB.match(address):
            raise NotAsked(UNREADABLE)
        found = parse_url(address)
    except (LocationParseError, ValueError) as error:
        raise NotAsked(UNREADABLE) from error
    if found.auth is not None:
        raise NotAsked(CREDENTIALS)
    if not found.host or found.scheme not in ("http", "https") or found.port == 0:
        raise NotAsked(UNREADABLE)
    usual = {"http": 80, "https": 443}[found.scheme]
    port = found.port or usual
    netloc = found.host if port == usual else f"{found.host}:{port}"
    path = (found.path or "/") + ("" if found.query is None else f"?{found.query}")
    return Location(found.scheme, found.host.strip("[]"), port, netloc, path)


def redirected(where: Location, status: int, target: str) -> Location:
    """Where a redirect leads, by the `Location` of its answer; raises `NotAsked`."""
    if not target:
        raise NotAsked(f"the host answers {status} without a new address")
    target = target.encode("latin-1", "replace").decode("utf-8", "replace")  # http.client reads Latin-1
    try:
        return located(urljoin(where.url, target).partition("#")[0])
    except (NotAsked, ValueError) as error:
        raise NotAsked("it leads to an address that is never asked") from error


def links_to_ask(tree: Tree, skip: Sequence[str]) -> dict[str, list[Link]]:
    """The links that lead to other hosts, by address as it is written, without fragment.

    Not among them: addresses of this repository, which are files; those that match a pattern of `skip`; those with a
    part to fill in, and made-up hosts; and hosts of the reader's own network, unless they are made a link on purpose.
    """
    found: dict[str, list[Link]] = {}
    for document in tree.documents.values():
        for link in document.links:
            address = link.address.partition("#")[0]
            if not _WEB.match(address) or _TO_FILL_IN.search(address) or tree.target(document, link):
                continue
            if not any(fnmatchcase(address, pattern) for pattern in skip) and not _is_only_named(address, link):
                found.setdefault(address, []).append(link)
    return found


def _is_only_named(address: str, link: Link) -> bool:
    try:
        host = located(address).host
    except NotAsked:
        return False
    return bool(_MADE_UP.fullmatch(host)) or (link.kind is Kind.AUTOMATIC and is_local(host))


def is_local(host: str) -> bool:
    """Whether a host is written as one that not everybody can reach."""
    try:
        return not is_public(host)
    except ValueError:
        return bool(_LOCAL.fullmatch(host))


def is_public(address: str) -> bool:
    """Whether an IP address is one of the Internet: not loopback, private, link-local, multicast or reserved."""
    ip = ip_address(address.partition("%")[0])
    if isinstance(ip, IPv6Address):  # some hold an IPv4 address, to which a gateway may lead
        inner = IPv4Address(int(ip) & 0xFFFFFFFF) if ip in _NAT64 else ip.ipv4_mapped or ip.sixtofour
        if inner:
            return is_public(str(inner))
        if ip.teredo or ip.is_site_local:
            return False
    return ip.is_global and not (ip.is_multicast or ip.is_reserved)
