"""CONTRIBUTOR_LADDER.md: the levels, what each asks and gives, and how people move between them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from bylaws.governance import Governance
from bylaws.markdown import Markup, plain, table, without_empty_columns
from bylaws.model.ladder import Inherited, Level, Role
from bylaws.model.scopes import ScopeKind
from bylaws.pages.compose import Section
from bylaws.pages.diagram import as_mermaid, as_svg
from bylaws.pages.phrases import capital, duration, joined, sentence, threshold
from bylaws.pages.sentences import Sentences

NAME: Final = "ladder"
PATH: Final = "CONTRIBUTOR_LADDER.md"
SECTIONS: Final = (
    Section("introduction", "Introduction"),
    Section("overview", "Overview"),
    Section("when-somebody-joins", "When somebody joins"),
    Section("inactivity", "Inactivity"),
    Section("removal", "Removal"),
    Section("stepping-down", "Stepping down"),
    Section("leave-of-absence", "Leave of absence"),
    Section("emeritus", "Emeritus"),
    Section("contact", "Contact"),
)

_SCOPES: Final = {
    ScopeKind.BODY: "the whole project",
    ScopeKind.SUBPROJECT: "a subproject",
    ScopeKind.REPOSITORY: "a repository",
    ScopeKind.REPOSITORIES: "a group of related repositories",
    ScopeKind.SERVICE: "a service",
    ScopeKind.AREA: "an area",
    ScopeKind.SUPPORT: "supporting work",
}


def sections(words: Sentences) -> Sequence[Section]:
    """The introduction, one section a level, and what is the same for all levels."""
    levels = [
        Section(level.id, level.name, template="_level", values={"level": level}, kin="levels")
        for level in words.governance.body.ladder.values()
    ]
    return (*SECTIONS[:2], *levels, *SECTIONS[2:])


def title(words: Sentences) -> str:
    return f"{words.governance.body.project.called} Contributor Ladder"


def applies(governance: Governance) -> bool:
    return len(governance.body.ladder) > 1


def context(words: Sentences) -> Mapping[str, Any]:
    governance = words.governance
    rungs = _rungs(words)
    diagram = as_mermaid(title(words), rungs)
    return {
        "diagram": diagram,
        "figures": {str(diagram): as_svg(title(words), rungs)},
        "overview": lambda: _overview(words),
        "levels": list(governance.body.ladder.values()),
        "deciding": lambda role: _deciding(words, role),
        "held_in": lambda role: held_in(role),
        "inherits": lambda role: _inherits(words, role),
        "removal_of": governance.removal,
        "removable": [
            level
            for level in governance.body.ladder.values()
            if level.becoming and not level.becoming.automatic and governance.removal(level)
        ],
        "ask": _whom_to_ask(words),
        "joining_roles": [role for role in governance.roles.values() if role.onboarding],
        "leaving_roles": [role for role in governance.roles.values() if role.offboarding],
    }


def held_in(role: Role) -> Markup:
    """`a repository, an area or a service`; nothing where that is the whole body."""
    if set(role.held_in) == {ScopeKind.BODY}:
        return Markup("")
    return joined((_SCOPES[kind] for kind in role.held_in), "or")


def _inherits(words: Sentences, role: Role) -> Markup:
    """What a level takes over from the one below, as a sentence."""
    if not role.includes:
        return Markup("")
    lower = words.governance.roles.get(role.includes.role)
    if lower is None:
        return Markup("")
    taken = [kind for kind in Inherited if kind in role.includes.inherits]
    what = joined((str(kind) for kind in taken), "and")
    return Markup(f"The {what} of {words.noun(lower)} apply here too.")


def _rungs(words: Sentences) -> list[tuple[str, str]]:
    return [(level.name, _edge(words, level)) for level in words.governance.body.ladder.values()]


def _edge(words: Sentences, level: Level) -> str:
    """How one gets to a level, in a few words."""
    becoming = level.becoming
    if becoming is None or becoming.automatic:
        return ""
    kind = words.governance.kind(becoming) if becoming.vote else None
    if kind:
        return kind.name or kind.id.replace("-", " ")
    if becoming.sponsors:
        noun = words.governance.roles.get(becoming.sponsors.role.role or "")
        who = (noun.singular if becoming.sponsors.count == 1 else noun.plural_noun) if noun else "sponsors"
        return f"{becoming.sponsors.count} {who}"
    if becoming.appointed_by:
        return "appointed"
    return ""


def _deciding(words: Sentences, role: Role) -> list[Markup]:
    """The path to a role as steps: nomination, consent, approvals, decision."""
    becoming = role.becoming
    if becoming is None:
        return []
    steps: list[Markup] = []
    if becoming.nominated_by or becoming.self_nomination:
        steps.append(_nomination(words, role))
    if becoming.sponsors:
        steps.append(sentence(Markup(f"{capital(words.noun(role))} is {words.sponsors(becoming.sponsors)}")))
    steps += [words.step(step) for step in becoming.steps]
    if becoming.consent:
        steps.append(sentence(becoming.consent))
    steps += [
        Markup(f"{capital(words.approval(approval))} approve.{words.note(approval)}") for approval in becoming.approvals
    ]
    if becoming.appointed_by:
        steps.append(sentence(Markup(f"{capital(words.group(becoming.appointed_by))} appoint the candidate")))
    if becoming.vote or becoming.by:
        steps.append(_decision(words, role))
    if becoming.no_objection_by:
        steps.append(sentence(Markup(f"{capital(words.anyone_of(becoming.no_objection_by))} can stop it by objecting")))
    if becoming.probation:
        steps.append(sentence(Markup(f"A time of trial of {duration(becoming.probation)} follows")))
    return steps


def _nomination(words: Sentences, role: Role) -> Markup:
    becoming = role.becoming
    assert becoming is not None
    drawn = f" {words.noun(becoming.drawn_from.role)}" if becoming.drawn_from and becoming.drawn_from.role else ""
    whom = drawn or " somebody"
    form = f" in {plain(becoming.nomination)}" if becoming.nomination else ""
    where = f" ({words.channels(becoming.nominate_in)})" if becoming.nominate_in else ""
    if becoming.nominated_by is None:
        return Markup(f"Candidates put themselves forward{form}{where}.")
    myself = " Candidates may also put themselves forward." if becoming.self_nomination else ""
    return Markup(f"{capital(words.anyone_of(becoming.nominated_by))} may nominate{whom}{form}{where}.{myself}")


def _decision(words: Sentences, role: Role) -> Markup:
    becoming = role.becoming
    kind = words.governance.kind(becoming)
    group = words.governance.electorate(becoming)
    if kind is None:
        return sentence(Markup(f"{capital(words.group(group))} decide"))
    length = (becoming.open_for if becoming else None) or kind.open_for
    if not kind.passes.counts_votes:
        window = f" within {duration(length)}" if length else ""
        return Markup(
            f"{capital(words.group(group))} decide by {words.kind_linked(kind)}: {threshold(kind.passes)}{window}."
        )
    window = f" The vote stays open for {duration(length)}." if length else ""
    return Markup(
        f"{capital(words.group(group))} decide by {words.kind_linked(kind)} ({words.takes(kind, group)}).{window}"
    )


def _overview(words: Sentences) -> Markup:
    """All levels side by side."""
    governance = words.governance
    rows: list[list[str | Markup]] = []
    for level in governance.body.ladder.values():
        rows.append(
            [
                Markup(f"[{plain(level.name)}](#{level.id})"),
                _lines(_flat(words.requirement(item)) for item in level.requirements),
                _lines(words.duty(item) for item in level.responsibilities),
                _lines(words.privilege(item) for item in level.privileges),
            ]
        )
    return table(*without_empty_columns(("Level", "Requirements", "Responsibilities", "Privileges"), rows))


def _lines(items: Iterable[Markup]) -> Markup:
    """Several items in one cell, each on a line of its own."""
    return Markup("<br>".join(items))


def _flat(words: Markup) -> Markup:
    """A requirement with parts, on one line of a table."""
    head, *parts = [line.strip().removeprefix("- ") for line in words.split("\n")]
    return Markup(f"{head} {'; '.join(parts)}") if parts else words


def _whom_to_ask(words: Sentences) -> str | None:
    """The channel for questions: where people say that they step down, else the first public one."""
    stepping_down = words.governance.body.lifecycle.stepping_down
    if stepping_down and stepping_down.contact:
        return stepping_down.contact[0]
    return next((channel.id for channel in words.governance.body.channels.values() if channel.public), None)
