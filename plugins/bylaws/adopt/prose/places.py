"""Where a project meets: mailing lists and chats that governing documents name, and teams on GitHub."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bylaws.adopt.prose.measures import ROLE, role
from bylaws.adopt.prose.sentences import Sentence
from bylaws.adopt.prose.statements import DocumentContext, Statement, find, is_of_the_project, reader, whole
from bylaws.markdown.reading import Block, Document

_MAIL: Final = re.compile(
    r"(?<![\w.+-])[\w.+-]+@(?:lists\.[\w-]+(?:\.[\w-]+)+|(?:[\w-]+\.)?groups\.io|googlegroups\.com)\b"
)
"""An address of a list, by its host."""
_CHATS: Final = {
    "Slack": r"https://[\w-]+\.slack\.com/(?:archives|messages|channels|app_redirect)\b",
    "Discord": r"https://discord\.(?:gg|com/(?:invite|channels))/",
    "Matrix": r"https://(?:matrix\.to|app\.element\.io)/#/",
}
_CHANNEL: Final = re.compile(r"#[a-z][\w-]+")
_ACCESS: Final = r"(?P<access>triage|write|maintain|admin)"

_REPOSITORY: Final = (
    r"(?:the |all )+(?:(?:project(?:'s)?|(?P<of>[\w-]+)(?: project)?) )?(?:GitHub )?repositor(?:y|ies)|"
    r"the (?:[\w-]+ )?GitHub organi[sz]ation"
)
"""Repositories of the whole project; `of` is a word that may name a part of it."""


@whole
def mailing_lists(document: Document) -> Iterator[Statement]:
    """Addresses of lists by their hosts, but for those that take reports, and stand in documents about reports."""
    if re.search(r"conduct|security", document.path, re.IGNORECASE):
        return
    for passage in document.passages:
        if passage.block is Block.HTML:
            continue
        for found in _MAIL.finditer(passage.source):
            address = re.sub(r"\+(?:un)?subscribe(?=@)", "", found[0].lower())
            yield Statement(f"list.{address}", address, passage.place(found.start()))


@whole
def chats(document: Document) -> Iterator[Statement]:
    """Channels in a chat, by their links. `of`: what they are called."""
    for link in document.links:
        for name, pattern in _CHATS.items():
            if re.match(pattern, link.address):
                called = _CHANNEL.fullmatch(link.text.strip(" `"))
                of = f"{called[0]} on {name}" if called else name
                yield Statement(f"chat.{link.address}", link.address, link.place, of=of)


@reader
def teams_on_github(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(rf"\bteam reflects the list of (?P<who>{ROLE})\.?$", sentence)
    team = re.search(r"github\.com/orgs/(?P<org>[\w-]+)/teams/(?P<team>[\w-]+)", sentence.source)
    if found and team:
        yield Statement(f"github_team.{role(found['who'])}", f"{team['org']}/{team['team']}", sentence.place())


@reader
def listed_in(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    """Which file names the holders of a role: `The current maintainers can be found in MAINTAINERS.md.`"""
    found = find(
        rf"^(?:the |a |all )?(?:full |complete |current )?(?:list of )?(?:the |all )?(?:current |active )?(?P<who>{ROLE})"
        r"(?: and their [\w ,]{4,60}?| of the [\w -]{3,30}?)? (?:can be found|(?:is|are) (?:published|kept|maintained|listed|identified|"
        r"available|found|published and (?:updated|maintained))) in (?:the |our )?`?(?P<file>[A-Z][A-Z_]{3,30}(?:\.md)?)\b",
        sentence,
    )
    found = found or find(
        rf"^(?:every|each) (?P<who>{ROLE}) is listed in (?:the |our )?`?(?P<file>[A-Z][A-Z_]{{3,30}}(?:\.md)?)\b",
        sentence,
    )
    found = found or find(
        rf"\ba list of the (?:existing |current )?(?P<who>{ROLE})(?: and [\w ]{{4,50}}?)? in the `?(?P<file>[A-Z][A-Z_]{{3,30}}(?:\.md)?)\b",
        sentence,
    )
    is_file = found is not None and re.fullmatch(r"[A-Z][A-Z_]+(?:\.md)?", found["file"])
    if found and is_file and not re.search(r"committee|member", role(found["who"])):
        yield Statement(f"listed.{role(found['who'])}", found["file"], sentence.place(found.start("file")))


@reader
def access(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    """What holders may do on GitHub: `Lantern Maintainers have write access to the project GitHub repository.`"""
    found = find(
        rf"^(?:[\w-]+ ){{0,2}}?(?P<who>{ROLE}) have {_ACCESS} access to (?:{_REPOSITORY})(?=[.,;]|$| https?:| \()",
        sentence,
    ) or find(
        rf"^members designated as (?P<who>{ROLE}) will be included in the \S+ team, where they will possess the {_ACCESS} role(?=\.?$| (?:for|in|on) (?:every|all) )",
        sentence,
    ) or find(
        rf"^(?P<who>{ROLE}) will be added to the collaborators list of (?:{_REPOSITORY}) with \"{_ACCESS}\" access\b",
        sentence,
    ) or find(
        rf"^(?P<who>{ROLE}) (?:are|will be) granted {_ACCESS} (?:access|permissions?) (?:for|to|on) (?:{_REPOSITORY})\.?$",
        sentence,
    )  # fmt: skip
    if found and is_of_the_project(found.groupdict().get("of") or "", context):
        value = found["access"].lower()
        yield Statement(f"access.{role(found['who'])}", value, sentence.place(found.start("access")))
