"""
Who approves and who reviews what, folder by folder, for Prow and the bots that read its files.

`OWNERS` in the root is for everything: the people who hold a role in the whole body. Each folder among the `paths` of
a scope has an `OWNERS` of its own, for the people who hold a role there; Prow adds those of the folders above. Single
files among the `paths` stand in the `OWNERS` of their folder, under `filters`. `OWNERS_ALIASES`, in the root, holds
the people by group; the other files name the groups.

Approvers hold a role that gives the access `write`, `maintain` or `admin`; `approvers` names others. Reviewers are the
approvers and those whose role gives `triage`; `reviewers` names others. Only seats that are active count. Former
holders of an approving role stand under `emeritus_approvers`, which gives them no rights.

Patterns with `*`, `?`, `[`, `!` or `..` are left out with a warning: `OWNERS` knows folders and files. So are people
without a GitHub account. It is refused when no role is known to approve, and when nobody holds one.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any, Final

from bylaws.body.governance import Governance
from bylaws.formats.addresses import in_main_repository
from bylaws.formats.listing import Entry, Listing, account, listed
from bylaws.formats.made import File, Made, Pages, export
from bylaws.formats.owning import Holdings, named, with_access
from bylaws.formats.remarks import with_names
from bylaws.formats.yamltext import Value, block
from bylaws.model.access import Access
from bylaws.model.exports import Owners
from bylaws.model.people import Status
from bylaws.model.scopes import Scope
from bylaws.problems import Place
from bylaws.rules import WARNING, Finding
from bylaws.source.yaml import YamlFile, read_text

NAME: Final = "owners"
PATH: Final = "./"


@dataclass(slots=True)
class _Entry:
    """The groups that answer for one folder or file."""

    approvers: list[str] = field(default_factory=list)
    reviewers: list[str] = field(default_factory=list)
    emeritus: list[str] = field(default_factory=list)

    def value(self) -> dict[str, Value]:
        named = {"approvers": self.approvers, "reviewers": self.reviewers, "emeritus_approvers": self.emeritus}
        return {key: groups for key, groups in named.items() if groups}


@export(NAME, PATH)
def write(governance: Governance, pages: Pages) -> Made:
    """`OWNERS_ALIASES`, and an `OWNERS` for the root and for each folder."""
    return _Owners(governance).made()


class _Owners:
    def __init__(self, governance: Governance) -> None:
        self.governance = governance
        given = governance.body.exports.owners or Owners()
        approving = named(governance, given.approvers) if given.approvers else with_access(governance, Access.WRITE)
        at_least_triage = with_access(governance, Access.TRIAGE)
        reviewing = named(governance, given.reviewers) if given.reviewers else (*approving, *at_least_triage)
        self.approving = Holdings(governance, approving)
        self.reviewing = Holdings(governance, tuple(dict.fromkeys(reviewing)))
        self.problems = [*self.approving.problems(), *self.reviewing.problems()]
        self.aliases: dict[str, Value] = {}
        self.folders: dict[str, dict[str, _Entry]] = {}
        """By folder, and by the name of a file in it; an empty name for the whole folder."""

    def made(self) -> Made:
        self._root()
        for scope in self.governance.body.scopes.values():
            self._part(scope)
        if not any(entry.approvers for entries in self.folders.values() for entry in entries.values()):
            return Made((), (*self.problems, self._refusal()))
        aliases = File("OWNERS_ALIASES", block({"aliases": self.aliases}))
        files = [
            File(posixpath.join(folder, "OWNERS"), block(_value(entries)))
            for folder, entries in sorted(self.folders.items())
        ]
        return Made((aliases, *files), tuple(self.problems))

    def _root(self) -> None:
        body = self.governance.body.project.id
        active = self.approving.accounts(self.approving.whole())
        approvers = self._alias(f"{body}-approvers", active)
        reviewers = self._alias(f"{body}-reviewers", self.reviewing.accounts(self.reviewing.whole()))
        anywhere = {seat.person for seat in self.approving.seats()}
        former = [seat for seat in self.approving.seats((Status.EMERITUS,)) if seat.person not in anywhere]
        emeritus = self.approving.accounts([seat.person for seat in former if not seat.scope])
        if approvers or reviewers or emeritus:
            self.folders[""] = {"": _Entry(approvers, reviewers, list(emeritus))}

    def _part(self, scope: Scope) -> None:
        if not in_main_repository(self.governance, scope):
            return
        group = f"{self.governance.body.project.id}-{scope.id}"
        approvers = self._alias(f"{group}-approvers", self.approving.accounts(self.approving.within(scope.id)))
        reviewers = self._alias(f"{group}-reviewers", self.reviewing.accounts(self.reviewing.within(scope.id)))
        if not approvers and not reviewers:
            return
        for folder, name in self._places(scope):
            entry = self.folders.setdefault(folder, {}).setdefault(name, _Entry())
            entry.approvers += approvers
            entry.reviewers += reviewers

    def _alias(self, name: str, accounts: tuple[str, ...]) -> list[str]:
        if not accounts:
            return []
        self.aliases[name] = accounts
        return [name]

    def _places(self, scope: Scope) -> Iterator[tuple[str, str]]:
        """The folders and files of a scope, each as a folder and a name in it."""
        if not scope.paths and scope.repositories:
            yield "", ""
        for index, pattern in enumerate(scope.paths):
            path = posixpath.normpath(pattern.strip("/"))
            parts = path.split("/")
            # no system has longer names, and YAML no longer keys
            is_long = any(len(part.encode("utf-8", "replace")) > 255 for part in parts)
            if is_long or re.search(r"[*?\[\]!#\\\x00-\x1f\x7f]", pattern) or ".." in parts or ".git" in parts:
                message = f"the pattern `{pattern}` is left out: `OWNERS` files are for folders and files"
                place = scope.place("paths", index)
                hint = "write a folder, such as `/docs/`, or a file"
                self.problems.append(Finding(place, message, hint, severity=WARNING))
            elif pattern.endswith("/"):
                yield ("" if path == "." else path), ""
            else:
                yield posixpath.split(path)

    def _refusal(self) -> Finding:
        body = self.governance.body
        place: Place = body.exports.owners.place() if body.exports.owners else body.project.place()
        roles = self.approving.roles
        if roles:
            names = ", ".join(f"`{role.id}`" for role in roles)
            message = f"nobody is known to approve: no active seat of {names} is in the whole body or has `paths`"
            return Finding(place, message, "list the holders in `seats`, with a `scope` that has `paths`")
        message = f"no role of `{body.project.id}` is known to approve changes"
        hint = "add `{access: write}` to the `privileges` of a role, or name the `approvers` in `exports.owners`"
        return Finding(place, message, hint)


def _value(entries: dict[str, _Entry]) -> dict[str, Value]:
    """The content of one file. Where single files have owners of their own, Prow wants everything under `filters`."""
    if entries.keys() == {""}:
        return entries[""].value()
    filters: dict[str, Value] = {}
    for name, entry in sorted(entries.items()):
        filters[f"^{re.escape(name)}$" if name else ".*"] = entry.value()
    return {"filters": filters}


# --- reading ---------------------------------------------------------------------------------------------------------

_FILES: Final = ("OWNERS", "OWNERS_ALIASES")
_KEYS: Final = re.compile(
    r"^(?:approvers|reviewers|required_reviewers|emeritus_approvers|emeritus_reviewers|filters|aliases|options|labels)"
    r"[ \t]*:",
    re.MULTILINE,
)
_GRANTING: Final = frozenset({"approvers", "reviewers", "required_reviewers"})
_FORMER_KEYS: Final = ("emeritus", "former", "alumni", "retired")


def matches(path: str, text: str) -> bool:
    """Whether Prow reads the file: by its name, where it is not a plain list of lines."""
    return posixpath.basename(path) in _FILES and bool(_KEYS.search(text))


def read(path: str, text: str) -> Listing:
    """Approvers and reviewers, those of `filters` too; or the people of each alias.

    Names of aliases stand among the entries: only who knows `OWNERS_ALIASES` can tell them from accounts.
    """
    document = read_text(path, text, foreign=True)
    data = document.data if isinstance(document.data, dict) else {}
    if posixpath.basename(path) == "OWNERS_ALIASES":
        return _aliases(document, data.get("aliases"))
    if document.data is None and document.problems:
        # Prow reads nothing of it, and whoever stands there has no rights; but it is clear who is meant
        mended = read_text(path, re.sub(r"(?m)^(\s*-\s+)@", r"\1 ", text), foreign=True)
        found = tuple(_listed(mended, mended.data, posixpath.dirname(path)))
        entries = tuple(replace(entry, grants=False) for entry in found)
    else:
        entries = tuple(with_names(_listed(document, data, posixpath.dirname(path)), text))
    return Listing(path, NAME, entries, problems=tuple(document.problems))


def _listed(document: YamlFile, data: Any, area: str) -> Iterator[Entry]:
    if not isinstance(data, dict):
        return
    for group in data:
        if group in ("labels", "options"):
            continue
        is_former = group.casefold().startswith(_FORMER_KEYS)
        for word, place in listed(document, data, group):
            yield account(
                word, place, role=_role(group), section=group, area=area, is_former=is_former, grants=group in _GRANTING
            )
    filters = data.get("filters")
    for pattern, inner in filters.items() if isinstance(filters, dict) else ():
        yield from _listed(document, inner, posixpath.join(area, pattern))


def _role(group: str) -> str:
    """`emeritus_approvers`: they were approvers."""
    words = re.sub(rf"^(?:{'|'.join(_FORMER_KEYS)})[-_ ]", "", group.casefold())
    return re.sub(r"[-_]+", " ", words.removesuffix("s"))


def _aliases(document: YamlFile, aliases: Any) -> Listing:
    found = {name: listed(document, aliases, name) for name in (aliases if isinstance(aliases, dict) else ())}
    entries = tuple(
        account(word, place, role=name, section=name, grants=True)
        for name, words in found.items()
        for word, place in words
    )
    named = {name.casefold(): tuple(word.removeprefix("@") for word, _ in words) for name, words in found.items()}
    return Listing(document.path, "owners-aliases", entries, problems=tuple(document.problems), aliases=named)
