"""What sentences say besides votes: who governs, closed meetings, conduct, security, licenses, the foundation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bylaws.adopt.prose.measures import BODY, DURATION, NUMBER, ROLE, THRESHOLD, duration, number, role
from bylaws.adopt.prose.sentences import Sentence
from bylaws.adopt.prose.statements import DocumentContext, Statement, decided, find, reader, says

_MAIL: Final = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_LIST: Final = re.compile(
    r"@(?:lists\.|googlegroups\.|groups\.)|(?:^|[.+_-])(?:maintainers?|security|conduct|dev|devel|team|steering|tsc|core|"
    r"hello|info|contact|support|report|admin|oss|private|community)(?:[.+_@-])",
    re.IGNORECASE,
)
"""An address of a list or of a role; any other may be a person's, and is left where it stands."""
_FOUNDATION: Final = re.compile(r"@(?:cncf\.io|linuxfoundation\.org)$", re.IGNORECASE)


CNCF_CONTACT: Final = "cncf-contact"
"""Whom the templates call `the appropriate CNCF contact`: they do not say who that is."""


@reader
def governs(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(
        rf"\bthe collective team of all (?P<who>{ROLE}) is known as the\b[^.]{{0,40}}\bwhich is the governing body",
        sentence,
    )
    if found:
        yield Statement("project.governing_body", role(found["who"]), sentence.place(found.start("who")))
        return
    found = find(rf"\bfinal decisions on the project reside with the (?P<who>{ROLE})\b", sentence) or find(
        r"\bthe (?P<who>(?:technical )?steering committee)(?: \([A-Z]+\))? is (?:a|the) (?:main |highest |primary )?governing body",
        sentence,
    )
    found = found or find(rf"\bhas a single (?:governance|governing) body called the (?P<who>{BODY})\b", sentence)
    found = found or find(
        rf"^(?:the )?(?:overall )?\w[\w .-]{{0,40}} is governed by (?:a|the) (?P<who>{BODY})\b", sentence
    )
    if found:
        yield Statement("project.governing_body", role(found["who"]), sentence.place(found.start("who")))


@reader
def foundation(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(r"\b(?:is|as) an? (?:Cloud Native Computing Foundation \(CNCF\)|CNCF|Cloud Native Computing Foundation),? (?P<level>sandbox|incubating|incubation|graduated)[- ]?(?:level |stage )?project", sentence)  # fmt: skip
    if found:
        level = found["level"].lower().replace("incubation", "incubating")
        yield Statement("foundation.level", level, sentence.place(found.start("level")))


@reader
def resources(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(rf"^(?P<th>{THRESHOLD}) of (?P<by>{ROLE}) approves the request", sentence)
    if found and sentence.under(r"CNCF"):
        yield from decided("resources.vote", found, sentence, context, by=role(found["by"]))


@reader
def closed_meetings(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    if not says(sentence, "meeting", "session"):
        return
    found = find(rf"\b(?P<who>{ROLE}) (?:will |may )?also (?:have|hold) closed (?:meetings|sessions)\b[^.]{{4,90}}\bsecurity (?:reports|vulnerabilities|issues) or (?:code of conduct|CoC)\b", sentence)  # fmt: skip
    if found:
        yield Statement("closed_meetings", role(found["who"]), sentence.place(found.start("who")))
    found = find(
        rf"^such meetings should be scheduled by any (?P<who>{ROLE}) on receipt of a security issue or CoC report\.?$",
        sentence,
    ) or find(rf"^any (?P<who>{ROLE}) may call for a private meeting upon receiving such a report\.?$", sentence)
    if found:
        yield Statement("closed_meetings.called_by", role(found["who"]), sentence.place(found.start("who")))
    found = find(
        rf"^all (?:current |active )?(?P<who>{ROLE}) must be invited to (?:such|these) (?:closed )?(?:meetings|sessions), "
        rf"(?:except for|with the exception of) any {ROLE} (?:who is )?(?:accused|the direct subject)\b",
        sentence,
    )
    if found:
        yield Statement("closed_meetings.invited", role(found["who"]), sentence.place(found.start("who")))


@reader
def conduct(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(
        rf"violations by community members will be discussed and resolved (?:by the (?P<who>{ROLE}) privately|"
        rf"on the (?:private )?#?(?P<list>{ROLE}) (?:mailing list|list|channel)\b)",
        sentence,
    )
    if found:
        yield Statement("conduct.handled_by", role(found["who"] or found["list"]), sentence.place(found.start()))
    found = find(
        rf"\bthe (?P<by>{ROLE}) will instead designate (?P<count>{NUMBER}) (?P<from>{ROLE}) to work with (?:the )?CNCF",
        sentence,
    )
    if found:
        place = sentence.place(found.start("by"))
        yield Statement("conduct.designates", str(number(found["count"])), place, by=role(found["by"]))
        yield Statement("conduct.designated_from", role(found["from"]), place)
    yield from _with_the_foundation(sentence)
    yield from _accused(sentence)
    yield from _reports(sentence)


def _with_the_foundation(sentence: Sentence) -> Iterator[Statement]:
    """The template of the CNCF: its committee hears reports, and somebody of the project helps it."""
    found = find(
        r"\bviolations by community members will be (?P<how>referred to|handled by) the CNCF (?:Code of Conduct|CoC) Committee(?:\.|$)",
        sentence,
    )
    if found:
        yield Statement("conduct.handled_by", "foundation", sentence.place(found.start("how")))
    found = find(
        rf"^should the CNCF (?:CoC|Code of Conduct) Committee need to work with the project on resolution, the (?P<by>{ROLE}) will appoint "
        rf"an? (?:non-|un)involved (?P<from>{ROLE}) to work with them\.?$",
        sentence,
    )
    if found:
        place = sentence.place(found.start("by"))
        yield Statement("conduct.helped_by", role(found["from"]), place, by=role(found["by"]))


def _accused(sentence: Sentence) -> Iterator[Statement]:
    """What happens to a report because of whom it is about."""
    if not sentence.under(r"conduct"):
        return
    found = find(rf"^the code of conduct is overseen by the (?:[\w-]+ )??(?P<who>{ROLE})(?:\.|$)", sentence)
    if found:
        yield Statement("conduct.handled_by", role(found["who"]), sentence.place(found.start("who")))
    found = (
        find(rf"^if the possible violation is against one of the (?P<who>{ROLE}),? that member will be recused\b", sentence)
        or find(rf"^for violations involving an? (?P<who>{ROLE}), the accused {ROLE} will be recused\b", sentence)
        or find(rf"^the accused (?P<who>{ROLE}) is recused\b", sentence)
    )  # fmt: skip
    if found:
        yield Statement("conduct.recused", role(found["who"]), sentence.place(found.start("who")))
    if find(r"^(?:such issues|these cases) must be escalated to the appropriate CNCF contact\b", sentence):
        yield Statement("conduct.escalates", CNCF_CONTACT, sentence.place())


def _reports(sentence: Sentence) -> Iterator[Statement]:
    """Where a document about conduct takes reports: addresses of lists and roles only."""
    asks = f"{sentence.intro} {sentence.text}"
    if not re.search(r"\b(?:report(?:ed|ing|s)?|contact(?:ing)?|e-?mail(?:ed|ing)?)\b", asks, re.IGNORECASE):
        return
    about = sentence.under(r"conduct|enforcement|report") or re.search(
        r"code of conduct|abusive|harass", asks, re.IGNORECASE
    )
    if not about or find(r"\bsecurity|vulnerab|event|moderation|incidents occurring", sentence):
        return
    if find(r"\bnot (?:report|send|e-?mail|contact)\b[^;,.]*@", sentence):
        return
    for address in _addresses(sentence):
        key = "conduct.foundation_contact" if _FOUNDATION.search(address.value) else "conduct.report_to"
        yield Statement(key, address.value, address.place)


def _addresses(sentence: Sentence) -> Iterator[Statement]:
    for found in _MAIL.finditer(sentence.source):
        address = found[0].rstrip(".")
        if _FOUNDATION.search(address) or _LIST.search(address):
            yield Statement("", address, sentence.passage.place(sentence.offset + found.start()))


@reader
def security(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(
        rf"\bthe (?P<who>{ROLE}) (?:will )?appoint a security response team to handle security reports(?:\.|$)",
        sentence,
    )
    if found:
        yield Statement("security_team.appointed_by", role(found["who"]), sentence.place(found.start("who")))
    found = find(
        rf"\bthis (?:committee|team) may simply consist of the (?P<who>{ROLE})(?: council)?(?: themselves)?\.?$",
        sentence,
    )
    if found and sentence.under(r"security"):
        yield Statement("security_team.may_be_everyone", role(found["who"]), sentence.place(found.start("who")))
    found = find(rf"\bwill appoint a team of at least (?P<count>{NUMBER}) contributors to handle it", sentence)
    if found:
        yield Statement(
            "security_team.size", f"at least {number(found['count'])}", sentence.place(found.start("count"))
        )
    found = find(r"\bwill review who is assigned to this at least (?:once a year|annually)", sentence)
    if found:
        yield Statement("security_team.review_every", "1 year", sentence.place(found.start()))
    found = find(rf"\b(?:will|we'll|aim to|should)\b[^.;]{{0,60}}\b(?:acknowledge|respond|reply|confirm)\w*[^.;]{{0,60}}?\bwithin (?P<time>{DURATION})", sentence)  # fmt: skip
    if found and sentence.passage.place(0).path.lower().endswith("security.md") and (value := duration(found["time"])):
        yield Statement("security.acknowledged_within", value, sentence.place(found.start("time")))
    if sentence.passage.place(0).path.lower().endswith("security.md") and find(
        r"\breport|e-?mail|send|contact|disclos", sentence
    ):
        for address in _addresses(sentence):
            yield Statement("security.report_to", address.value, address.place)


@reader
def two_factor(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    found = find(
        rf"^(?:(?P<who>{ROLE})(?: with [\w, ]{{4,60}} access to [\w ]{{3,30}})?|(?P<org>(?:anyone in|all members of) the [\w .-]{{2,40}}? "
        r"GitHub organi[sz]ation)) (?:must (?:have|keep)|are required to have) (?:two-factor authentication|2FA)"
        r"(?: \(2FA\))? enabled\b",
        sentence,
    )
    if found:
        who = "member" if found["org"] else role(found["who"])
        yield Statement(f"two_factor.{who}", "true", sentence.place())


@reader
def licenses(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    if not sentence.under(r"licen[sc]es?\b|DCO"):
        return
    for pattern, key, value in (
        (
            r"^Apache (?:License(?:,? Version)? |v?)2(?:\.0)? (?:for code|is required for all (?:Git )?(?:code|repositories))\b",
            "project.license",
            "Apache-2.0",
        ),
        (
            r"^Creative Commons Attribution 4\.0 International(?: Public License)? for documentation\b",
            "project.documentation_license",
            "CC-BY-4.0",
        ),
        (
            r"^(?:the )?Developer Certificate of Origin(?: \(DCO\))?(?: commit)?(?: sign-?off)? (?:is required|for new contributions|for all)",
            "project.sign_off",
            "dco",
        ),
    ):
        found = find(pattern, sentence)
        if found:
            yield Statement(key, value, sentence.place(found.start()))
