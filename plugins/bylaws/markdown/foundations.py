"""What bylaws knows about the foundations that host bodies: addresses that every document must have right.

Facts of 2026-08; an address that moves later is one more line here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property, lru_cache
from typing import Final

from bylaws.structs import struct


@struct
class Moved:
    """An address that is not the one to write: a pattern of the whole address, the right one, and what is wrong."""

    old: str
    new: str
    """Groups of the pattern may be used, as `\\1`. Empty where there is no successor."""
    why: str
    exact: bool = True
    """Whether the new address shows what the old one did, so that it can be written without asking."""
    part_only: bool = False
    """Whether the address shows a part of the right page, which may be what is meant."""

    def right(self, address: str) -> str | None:
        """The address to write instead; None where this one is not meant."""
        match = _one_of((self.old,)).fullmatch(address)
        return match.expand(self.new) if match else None


@lru_cache(64)
def _one_of(patterns: tuple[str, ...]) -> re.Pattern[str]:
    """Addresses of any of these forms: a site has thousands of addresses, and next to none is one."""
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


def moved(address: str, known: Iterable[Moved]) -> tuple[Moved, str] | None:
    """Which of the known addresses one is, with the address to write instead."""
    known = tuple(known)
    if not _one_of(tuple(it.old for it in known)).fullmatch(address):
        return None
    found = ((it, it.right(address)) for it in known)
    return next(((it, right) for it, right in found if right is not None), None)


@struct
class Host:
    """A foundation."""

    id: str
    short: str
    name: str
    website: str
    code_of_conduct: str
    """The canonical address of its code of conduct: the only form that is ever written."""
    conduct_committee: str = ""
    conduct_contact: str = ""
    answers_within: int = 0
    """How soon its conduct committee answers a report, in business days."""
    conduct_forms: tuple[Moved, ...] = ()
    """Addresses that mean its code of conduct, or a page that belongs to it, and are not canonical."""
    conduct_pages: tuple[str, ...] = ()
    """Patterns of addresses that lead to its code of conduct by a page of its own: not wrong beside the code itself."""
    retired_contacts: tuple[str, ...] = ()
    """Addresses that once took reports."""
    moved: tuple[Moved, ...] = ()
    """Other pages that have moved."""
    repository: str = ""
    """Where its code of conduct is written: links there need no correction."""

    def is_named(self, text: str) -> bool:
        """Whether a text speaks of the foundation, in words or by an address."""
        return bool(self._names.search(text))

    @cached_property
    def _names(self) -> re.Pattern[str]:
        site = self.website.removeprefix("https://").removeprefix("www.")
        return re.compile("|".join(map(re.escape, (self.short, self.name, site, f"{self.repository}/"))))

    @cached_property
    def _pages(self) -> re.Pattern[str]:
        return _one_of((re.escape(self.code_of_conduct), *self.conduct_pages))

    def is_another_form(self, address: str) -> bool:
        """Whether an address may be one of the forms: all hold this word, and those that are usual are right."""
        return address not in (self.code_of_conduct, self.conduct_committee) and "conduct" in address.lower()

    def means_conduct(self, address: str) -> bool:
        """Whether an address is meant as the code of conduct, in whatever form."""
        if not self.is_another_form(address):
            return address == self.code_of_conduct
        known = self._meant.get(address)
        if known is None:
            known = bool(self._pages.fullmatch(address)) or self._is_form(address)
            self._meant[address] = known
        return known

    def has_form(self, address: str) -> bool:
        """Whether an address is one of the forms: asked of all at once, for next to none is."""
        forms = tuple(form.old for form in self.conduct_forms)
        return bool(forms) and _one_of(forms).fullmatch(address) is not None

    def _is_form(self, address: str) -> bool:
        return self.has_form(address) and any(
            form.right(address) == self.code_of_conduct for form in self.conduct_forms
        )

    @cached_property
    def _meant(self) -> dict[str, bool]:
        """What was asked before: pages link the same addresses again and again."""
        return {}


_CODE: Final = "https://github.com/cncf/foundation/blob/main/code-of-conduct.md"
_FILE: Final = r"code[-_]of[-_]conduct\.md"
_HOST: Final = r"https?://(?:www\.)?github\.com"
_ANCHOR: Final = r"(?:[?#].*)?"
_CRITERIA: Final = "https://contribute.cncf.io/projects/best-practices"
_POLICIES: Final = "https://github.com/cncf/foundation/blob/main/policies-guidance"

CNCF: Final = Host(
    id="cncf",
    short="CNCF",
    name="Cloud Native Computing Foundation",
    website="https://www.cncf.io",
    code_of_conduct=_CODE,
    conduct_committee="https://www.cncf.io/conduct/committee/",
    conduct_contact="conduct@cncf.io",
    answers_within=3,
    repository="cncf/foundation",
    retired_contacts=("mishi@linux.com",),
    conduct_pages=(r"https?://(?:www\.)?cncf\.io/(?:about/)?conduct/?" + _ANCHOR,),
    conduct_forms=(
        Moved(
            rf"{_HOST}/cncf/foundation/(?:blob|tree|raw)/master/{_FILE}{_ANCHOR}", _CODE, "its branch is called `main`"
        ),
        Moved(
            rf"{_HOST}/cncf/foundation/(?:blob|tree|raw)/[0-9a-f]{{7,40}}/{_FILE}{_ANCHOR}",
            _CODE,
            "it is pinned to an old version",
        ),
        Moved(
            rf"https?://raw\.githubusercontent\.com/cncf/foundation/(?:refs/heads/)?[^/]+/{_FILE}{_ANCHOR}",
            _CODE,
            "it is the bare text, not the page",
        ),
        Moved(
            rf"{_HOST}/cncf/foundation/(?:blob|tree|raw)/(?!main/)[^/]+/{_FILE}{_ANCHOR}",
            _CODE,
            "it is not the branch `main`",
        ),
        Moved(rf"{_HOST}/cncf/foundation/blob/main/{_FILE}[?#].+", _CODE, "it leads to one part only", part_only=True),
        Moved(rf"(?!{re.escape(_CODE)}\Z){_HOST}/cncf/foundation/(?:blob|tree|raw)/main/{_FILE}", _CODE, ""),
        Moved(
            r"https?://(?:www\.)?github\.com/cncf/foundation/?#(?:.*conduct.*)", _CODE, "it is the folder, not the page"
        ),
        Moved(
            rf"{_HOST}/cncf/foundation/blob/master/code-of-conduct-languages/([a-z-]+)\.md{_ANCHOR}",
            r"https://github.com/cncf/foundation/blob/main/code-of-conduct-languages/\1.md",
            "its branch is called `main`",
        ),
    ),
    moved=(
        Moved(
            r"https?://(?:www\.)?cncf\.io/conduct/procedures/?" + _ANCHOR,
            "https://github.com/cncf/foundation/blob/main/code-of-conduct/coc-incident-resolution-procedures.md",
            "it has moved",
        ),
        Moved(
            r"https?://(?:www\.)?cncf\.io/conduct/jurisdiction/?" + _ANCHOR,
            "https://github.com/cncf/foundation/blob/main/code-of-conduct/coc-committee-jurisdiction-policy.md",
            "it has moved",
        ),
        Moved(
            r"https?://events\.linuxfoundation\.org/about/code-of-conduct/?",
            "https://events.linuxfoundation.org/code-of-conduct/",
            "it has moved",
        ),
        Moved(
            r"https?://contribute\.cncf\.io/maintainers/community/vendor-neutrality/?(#.*)?",
            rf"{_CRITERIA}/community/vendor-neutrality/\1",
            "it has moved",
        ),
        Moved(
            r"https?://contribute\.cncf\.io/maintainers/governance/([\w/-]*?)/?(#.*)?",
            rf"{_CRITERIA}/governance/\1/\2",
            "it has moved",
        ),
        Moved(
            r"https?://contribute\.cncf\.io/maintainers/security/security-guidelines/?(#.*)?",
            rf"{_CRITERIA}/security/security-hygiene/\1",
            "it has moved",
        ),
        Moved(
            r"https?://contribute\.cncf\.io/maintainers/templates/(?:governance-(?:intro|maintainer|elections|subprojects)"
            r"|contributor-ladder)/?(?:#.*)?",
            rf"{_CRITERIA}/governance/templates/",
            "there is no such page any more",
            exact=False,
        ),
        Moved(
            r"https?://contribute\.cncf\.io/maintainers/(?:github/)?templates/.*",
            f"{_CRITERIA}/templates/",
            "there is no such page any more",
            exact=False,
        ),
        Moved(
            rf"{_HOST}/cncf/foundation/blob/master/project-maintainers\.csv{_ANCHOR}",
            "https://github.com/cncf/foundation/blob/main/project-maintainers.csv",
            "its branch is called `main`",
        ),
        Moved(
            rf"{_HOST}/cncf/foundation/blob/(?:main|master)/"
            r"(allowed-third-party-license-policy|dco-guidelines|maintainers-election-policy|website-guidelines)\.md"
            + f"({_ANCHOR})",
            rf"{_POLICIES}/\1.md\2",
            "it has moved",
        ),
        Moved(
            rf"{_HOST}/cncf/toc/blob/(?:main|master)/tags/cncf-tags\.md({_ANCHOR})",
            r"https://github.com/cncf/toc/blob/main/.archive/cncf-tags.md\1",
            "it was archived",
        ),
        Moved(
            r"https?://bestpractices\.coreinfrastructure\.org/(?:[a-z]{2}(?:-[A-Z]{2})?/)?projects/(\d+)/?",
            r"https://www.bestpractices.dev/projects/\1",
            "the service has another name",
        ),
        Moved(
            r"https?://(?:www\.)?bestpractices\.dev/[a-z]{2}(?:-[A-Z]{2})?/projects/(\d+)/?",
            r"https://www.bestpractices.dev/projects/\1",
            "it is tied to one language",
        ),
        Moved(
            r"https?://contribute\.cncf\.io/about/charter/?(?:#.*)?",
            "https://github.com/cncf/foundation/blob/main/charter.md",
            "there is no such page any more",
            exact=False,
        ),
        Moved(r"https?://tockify\.com/cncf\.public\.events\b.*", "", "that calendar is no longer kept", exact=False),
    ),
)

APACHE: Final = Host(
    id="apache",
    short="ASF",
    name="Apache Software Foundation",
    website="https://www.apache.org",
    code_of_conduct="https://www.apache.org/foundation/policies/conduct.html",
    conduct_forms=(
        Moved(
            r"https?://(?:www\.)?apache\.org/foundation/policies/conduct(?:\.html#.*|/|#.*)?",
            "https://www.apache.org/foundation/policies/conduct.html",
            "it is not the page itself",
        ),
    ),
)

LINUX_FOUNDATION: Final = Host(
    id="linux-foundation",
    short="LF",
    name="Linux Foundation",
    website="https://www.linuxfoundation.org",
    code_of_conduct="https://lfprojects.org/policies/code-of-conduct/",
    conduct_forms=(
        Moved(
            r"https?://(?:www\.)?lfprojects\.org/policies/code-of-conduct(?:/?#.*)?",
            "https://lfprojects.org/policies/code-of-conduct/",
            "it is not the page itself",
        ),
    ),
)

FOUNDATIONS: Final = {foundation.id: foundation for foundation in (CNCF, APACHE, LINUX_FOUNDATION)}

_KUBERNETES: Final = ("kubernetes", "kubernetes-sigs", "kubernetes-client", "kubernetes-csi", "etcd-io")


@struct
class Others:
    """A code of conduct or a contact that belongs to one project or company, and is copied into others."""

    pattern: str
    whose: str
    owners: tuple[str, ...]
    """Its accounts on GitHub, where it is right."""


CODES_OF_OTHERS: Final = (
    Others(r"https?://(?:go\.dev|golang\.org)/conduct\b.*", "the Go project", ("golang",)),
    Others(
        r"https?://(?:www\.)?apache\.org/foundation/policies/conduct\b.*", "the Apache Software Foundation", ("apache",)
    ),
    Others(
        r"https?://(?:www\.)?python\.org/psf/(?:conduct|codeofconduct)\b.*",
        "the Python Software Foundation",
        ("python", "psf"),
    ),
    Others(
        r"https?://(?:www\.)?rust-lang\.org/(?:[\w-]+/)*(?:policies/code-of-conduct|conduct\.html).*",
        "Rust",
        ("rust-lang",),
    ),
    Others(r"https?://trio\.readthedocs\.io/.*code-of-conduct.*", "Trio", ("python-trio",)),
    Others(r"https?://opensource\.microsoft\.com/codeofconduct\b.*", "Microsoft", ("microsoft", "azure")),
    Others(r"https?://aws\.github\.io/code-of-conduct\b.*", "Amazon", ("aws", "awslabs")),
    Others(r"https?://github\.com/auth0/.*CODE[-_]OF[-_]CONDUCT.*", "Auth0", ("auth0",)),
    Others(
        r"https?://github\.com/kubernetes/(?:kubernetes|community)/.*code[-_]of[-_]conduct.*", "Kubernetes", _KUBERNETES
    ),
    Others(r"https?://git\.k8s\.io/(?:community/)?(?:committee-)?code-of-conduct.*", "Kubernetes", _KUBERNETES),
    Others(r"https?://(?:www\.)?(?:k8s|kubernetes)\.io/.*code-of-conduct.*", "Kubernetes", _KUBERNETES),
    Others(r"https?://github\.com/linkerd/linkerd/wiki/.*code-of-conduct.*", "Linkerd", ("linkerd",)),
    Others(r"https?://lfprojects\.org/policies/code-of-conduct.*", "LF Projects", ()),
)

CONTACTS_OF_OTHERS: Final = (
    Others(r"conduct@kubernetes\.io", "Kubernetes", _KUBERNETES),
    Others(r"conduct@golang\.org", "the Go project", ("golang",)),
    Others(r"opencode@microsoft\.com", "Microsoft", ("microsoft", "azure")),
    Others(r"opensource-codeofconduct@amazon\.com", "Amazon", ("aws", "awslabs")),
)


_CODES: Final = tuple(others.pattern for others in CODES_OF_OTHERS)


def code_of_others(address: str, owner: str) -> str | None:
    """Whose code of conduct an address is, if it is a known one of somebody else than `owner`."""
    if "conduct" not in address.lower() or not _one_of(_CODES).fullmatch(address):
        return None
    for others in CODES_OF_OTHERS:
        if owner.lower() not in others.owners and _one_of((others.pattern,)).fullmatch(address):
            return others.whose
    return None
