"""The first page of a body: what it is, how it decides, its numbers, and where a reader goes from here."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Final

from bylaws.body.governance import Governance
from bylaws.markdown.writing import Markup, mail, plain
from bylaws.model.ladder import Level
from bylaws.model.people import INDEPENDENT
from bylaws.model.teams import Team
from bylaws.pages.composing.compose import Section
from bylaws.pages.documents import ladder
from bylaws.pages.site.dates import public, shown, upcoming
from bylaws.pages.site.html import block, element, text
from bylaws.words.phrases import amount, capital, joined, raw, told
from bylaws.words.sentences import Sentences

NAME: Final = "overview"
PATH: Final = "index.md"
SECTIONS: Final = (
    Section("introduction", "Introduction"),
    Section("i-want-to", "I want to"),
    Section("how-it-decides", "How it decides"),
    Section("documents", "Documents"),
)

NAMED: Final = 8
"""So many people, or organizations, can be named in a sentence."""

Linker = Callable[..., Markup | None]


def sections(words: Sentences) -> Sequence[Section]:
    return SECTIONS


def title(words: Sentences) -> str:
    return words.governance.body.project.name


def applies(governance: Governance) -> bool:
    return True


def context(words: Sentences) -> Mapping[str, Any]:
    return {
        "numbers": _numbers(words),
        "balance": _balance(words),
        "they": lambda to: _they(words, to),
        "tasks": lambda to, today: [raw(f"**{head}**<br>\n{more}") for head, more in _tasks(words, to, today)],
    }


# --- numbers ---------------------------------------------------------------------------------------------------------


def _numbers(words: Sentences) -> Markup:
    """The numbers that describe a body, as a list of terms."""
    found = [element("div", element("dt", text(what)) + element("dd", text(number))) for number, what in _facts(words)]
    return block("dl", found, class_="bylaws-numbers") if found else raw("")


def _facts(words: Sentences) -> Iterator[tuple[str, str]]:
    governance = words.governance
    top = governance.governing_role
    holders = governance.holders(top.id) if top else ()
    if top and holders:
        yield str(len(holders)), _called(top.singular if len(holders) == 1 else top.plural_noun, top)
    active = {seat.person for role in governance.roles for seat in governance.seats(role)}
    if len(active) > len(holders):
        yield str(len(active)), "people with a role"
    organizations = _organizations(governance, holders)
    if organizations:
        yield str(organizations), amount(organizations, "organization").partition(" ")[2]
    amendments = governance.body.amendments
    if amendments and (today := words.today(governance.in_force(amendments))):
        yield str(today), "votes to change the rules"


def _organizations(governance: Governance, holders: tuple[str, ...]) -> int:
    """How many organizations some people belong to; independent people belong to none."""
    return sum(share.name != INDEPENDENT for share in governance.balance(holders).known)


def _called(noun: str, role: Any) -> str:
    return f"members of the {role.name}" if isinstance(role, Team) else noun


def _they(words: Sentences, to: Linker) -> Markup:
    """Who those are who govern: by name, or where they are listed."""
    governance = words.governance
    holders = governance.holders(governance.governing_role.id) if governance.governing_role else ()
    if 1 < len(holders) <= NAMED:
        return raw(f"They are {joined(plain(governance.name_of(holder)) for holder in holders)}.")
    page = to("people", "people page")
    return raw(f"The {page} lists them.") if len(holders) > NAMED and page else raw("")


def _balance(words: Sentences) -> Markup:
    """From which organizations those who govern come; only how many these are, where a sentence cannot name them."""
    top = words.governance.governing_role
    organizations = _organizations(words.governance, words.governance.holders(top.id)) if top else 0
    if organizations > NAMED:
        return raw(f"They come from {organizations} organizations.")
    return words.balance(top)


# --- tasks -----------------------------------------------------------------------------------------------------------


def _tasks(words: Sentences, to: Linker, today: date) -> Iterator[tuple[Markup, Markup]]:
    """What a reader may want, each as a link to the section that says how, with the answer in a line."""
    for task in (_contribute, _rise, _propose, _call_vote, _report_conduct, _report_vulnerability):
        found = task(words, to)
        if found and found[0]:
            yield found[0], found[1]
    found = _join_meeting(words, to, today)
    if found and found[0]:
        yield found[0], found[1]


Task = tuple[Markup | None, Markup] | None


def _contribute(words: Sentences, to: Linker) -> Task:
    body = words.governance.body
    guide = body.project.contributing
    first = next(iter(body.ladder.values()), None)
    more = raw("The contributing guide says how.") if guide else raw("")
    if guide:
        return words.link("Contribute", guide), more
    if first is None:
        return None
    is_open = bool(first.becoming and first.becoming.automatic)
    words_of = raw(f"Everybody begins as {words.noun(first)}." if is_open else "The ladder says how people begin.")
    return to("ladder", "Contribute", ladder.section_of(words.governance, first)), words_of


def _rise(words: Sentences, to: Linker) -> Task:
    governance = words.governance
    top = governance.governing_role
    if top is None:
        return None
    name = f"Become {words.noun(top)}"
    becoming = governance.in_force(top.becoming) if top.becoming else None
    more = raw("The rules do not say how.")
    if becoming and becoming.vote:
        more = raw(f"It {words.needs(becoming)}.")
    elif becoming and becoming.given():
        more = raw("The rules say what it takes.")
    if isinstance(top, Level):
        return to("ladder", name, ladder.section_of(governance, top)), more
    return to("governance", name, top.id), more


def _propose(words: Sentences, to: Linker) -> Task:
    default = words.governance.kind(None)
    if default is None:
        return None
    venues = words.governance.venues(None)
    where = raw(f"Where: {words.channels(venues)}.") if venues else ""
    more = told(where, raw(f"Most decisions {_taken(words)}."))
    return to("governance", "Propose a change", "voting") or to("decisions", "Propose a change"), more


def _taken(words: Sentences) -> str:
    default = words.governance.kind(None)
    assert default is not None
    if default.passes.counts_votes:
        return f"take {words.usual()}"
    return f"are taken by {words.kind(default)}: {str(words.meaning(default)).rstrip('.')}"


def _call_vote(words: Sentences, to: Linker) -> Task:
    voting = words.governance.voting
    if not voting.kinds:
        return None
    who = raw("The rules do not say who may ask for one.")
    if voting.demanded_by and voting.demand:
        who = raw(f"{words.demand(voting)}.")
    elif voting.demanded_by:
        who = raw(f"{capital(words.anyone_of(voting.demanded_by))} may ask for one at any time.")
    return to("governance", "Call a vote", "voting"), who


def _report_conduct(words: Sentences, to: Linker) -> Task:
    conduct = words.body.code_of_conduct
    ours = [words.address(name) for name in conduct.report_to] if conduct else []
    committee = [raw(f"the {words.committee}, {mail(words.host.conduct_contact)}")] if words.has_committee else []
    more = raw(f"Write to {joined([*ours, *committee], 'or')}." if ours or committee else "Nobody is named yet.")
    return to("conduct", "Report a breach of the Code of Conduct", "reporting"), more


def _report_vulnerability(words: Sentences, to: Linker) -> Task:
    security = words.body.security
    if not security:
        return None
    more = words.report_to(security, "In private: write to") or raw("Where to report it is not stated.")
    return to("governance", "Report a vulnerability", "security-response"), more


def _join_meeting(words: Sentences, to: Linker, today: date) -> Task:
    meetings = public(words.governance)
    if not meetings:
        return None
    more = raw(f"{amount(len(meetings), 'meeting is', 'meetings are')} open to everybody.")
    if dates := upcoming(words.governance, today):
        meeting, when = dates[0]
        words_of = f"The next one: {shown(meeting, when)}, {plain(meeting.name)}."
        following = element("span", words_of, class_="bylaws-next")
        more = raw(f"{more} {following}")
    return to("calendar", "Join a meeting"), more
