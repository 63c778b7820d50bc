"""Where each key is said: the table holds against what pages say without a key, and without a section."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from copy import deepcopy
from functools import cache
from typing import Any

import pytest

from bylaws.body.governance import Governance
from bylaws.model.body import Body
from bylaws.model.decisions import Decision
from bylaws.model.requirements import Requirement
from bylaws.model.teams import Team
from bylaws.pages.composing.compose import Composer
from bylaws.pages.documents import all_pages
from bylaws.pages.homes import EVERY_PAGE, Homes, Row, homes_of, node_of, rows
from bylaws.pages.unprinted import unprinted
from bylaws.source import Node
from bylaws.source.yaml import Plain
from projects.bodies import body_of, yaml_of
from projects.given import BODIES, GIVEN, Given, data, label, once, own, without

SILENT = {
    "full: project.type": "`project` is the default",
    "full: channels.dev-list.public": "`true` is the default",
    "full: people.ada-quill.contacts.0.visibility": "`public` is the default",
    "full: seats.0.status": "`active` is the default",
    "full: lifecycle.inactivity.needs": "`any` is the default",
    "full: code_of_conduct.follows": "it has one value, which is the default",
    "group: code_of_conduct.follows": "it has one value, which is the default",
    "full: project.foundation.name": "it has one value, which is the default",
    "group: project.foundation.name": "it has one value, which is the default",
    "full: teams.steering-committee.removal.by.excluding": "its kind of vote leaves out the same person",
    "full: teams.steering-committee.size": "the sum of the seats of its classes says it",
    "rare: voting.kinds.support.article": "the table of votes names it without an article anyway",
    "rare: groups.circle.section": "it is the heading of the section, not what it says",
    "group: offices.liaison.term": "it is left open, and a gap is no rule",
}
"""Places where a key says what is true without it."""


def composer_of(body: Body, project: str) -> Composer:
    return Composer(Governance(body), all_pages(), own(project))


# --- the table -------------------------------------------------------------------------------------------------------


def reachable() -> list[type[Node]]:
    """Every class of the model."""
    found = [Body]
    for node in found:
        inner = {one: None for field in node.FIELDS.values() if (one := node_of(field.kind))}
        found += [one for one in inner if one not in found]
    return found


def test_every_key_of_the_model_has_a_home_or_a_reason() -> None:
    for node in reachable():
        for key in node.FIELDS:
            for homes in homes_of(node, key):
                assert homes.sections or homes.unsaid or node is Body, f"{node.__name__}.{key}"


def test_every_home_is_a_section() -> None:
    sections = {home for project in BODIES for home in sections_by_home(project)}
    sections |= {"governance/groups", "security/introduction", "security/what-follows", "security/supported-versions"}
    named = {home for _, homes in every_row(rows()) for one in homes.sections for home in one.split("|")}
    assert named - sections == {EVERY_PAGE, "site/overview"}


def every_row(below: Mapping[str, Row], way: str = "") -> Iterator[tuple[str, Homes]]:
    for key, row in below.items():
        if row.homes:
            yield f"{way}{key}", row.homes
        yield from every_row(row.below, f"{way}{key}.")


def test_the_reference_can_ask_where_a_key_is_said() -> None:
    assert homes_of(Body, "voting") == (Homes(("governance/voting",)),)
    assert homes_of(Body, "exports") == (Homes(unsaid="is for copies that other tools read"),)
    assert [homes.sections for homes in homes_of(Requirement, "judged_by")] == [
        ("ladder/levels",),
        ("governance/offices", "charter/offices", "charter/leadership"),
        ("governance/teams",),
        ("governance/elections",),
    ]


# --- without a key, a section named in the table reads differently ---------------------------------------------------


@cache
def sections_by_home(project: str) -> Mapping[str, tuple[tuple[str, str], ...]]:
    """The sections on the pages of a project by their home, each as its page and name."""
    return placed_by_home(whole(project))


@cache
def whole(project: str) -> Composer:
    """A project as it is, for all that are compared with it."""
    return composer_of(body_of(yaml_of(data(project))), project)


@cache
def said_before(project: str, homes: frozenset[str]) -> str:
    return said_at(whole(project), homes)


def placed_by_home(composer: Composer) -> Mapping[str, tuple[tuple[str, str], ...]]:
    modules = [module for module in composer.every.values() if module.applies(composer.governance)]
    kins = {(module.NAME, it.id): it.kin for module in modules for it in module.sections(composer.words)}
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for module in composer.modules:
        for name, (section, change) in composer.placed(module).items():
            if section and change.text is None and change.file is None and not change.by_hand:
                page = section.page or module.NAME
                home = f"{page}/{kins.get((page, section.id)) or section.id}"
                found[home] = (*found.get(home, ()), (module.NAME, name))
    return found


def said_at(composer: Composer, homes: Collection[str]) -> str:
    """What the sections of some homes say, with their headings, and what each page says in its title."""
    placed = placed_by_home(composer)
    pages = {module.NAME: module for module in composer.modules}
    titles = [composer.page(name).text for name in pages] if EVERY_PAGE in homes else []
    where = [one for home in sorted(homes) for one in placed.get(home, ())]
    return "\n".join([*titles, *(f"{name}\n{composer.section_text(pages[page], name)}" for page, name in where)])


def homes_at(given: Given) -> Homes:
    """The homes of a key that is given."""
    homes, below = Homes(), rows()
    value: Any = data(given.project)
    node: type[Node] | None = Body
    beside: tuple[str, ...] = ()
    for step in given.way:
        if node and isinstance(step, str) and (key := node_by_key(node).get(step)):
            row = below.get(key, Row())
            homes = row.homes or homes
            if beside and not homes.unsaid:
                homes = Homes((*beside, *(row.homes.sections if row.homes else ())))
            below = row.below
            node = node_of(node.FIELDS[key].kind)
        value = value[step] if isinstance(value, dict | list) else value
        beside = section_beside(given.project, node, step, value) or beside
    if given.short and node:
        row = below.get(given.key, Row())
        homes = row.homes or homes
    return homes


def node_by_key(node: type[Node]) -> Mapping[str, str]:
    return {field.key: name for name, field in node.FIELDS.items()}


def section_beside(project: str, node: type[Node] | None, step: str | int, value: Any) -> tuple[str, ...]:
    if node is Team and step == data(project).get("security", {}).get("team"):
        return ("governance/security-response",)
    if node is Decision and isinstance(value, dict):
        sections = {"foundation": "governance/cncf-resources", "subprojects": "governance/repositories-and-subprojects"}
        found = sections.get(str(value.get("topic", "")))
        return (found,) if found else ()
    return ()


PLACES = once(given for given in GIVEN if given.optional)


@pytest.mark.parametrize("given", PLACES, ids=map(label, PLACES))
def test_without_a_key_one_of_its_homes_reads_differently(given: Given) -> None:
    homes = homes_at(given)
    if homes.unsaid or label(given) in SILENT or len(given.way) == 1:
        pytest.skip("no page says it, or only what is below it")
    wanted = frozenset(home for one in homes.sections for home in one.split("|"))
    after = composer_of(without(given), given.project)
    assert said_before(given.project, wanted) != said_at(after, wanted), sorted(wanted)


# --- without a section, no page says what it said --------------------------------------------------------------------

ECHOES = {
    ("charter/leadership", "offices.liaison"): "the list of people goes on naming whoever holds it",
    ("charter/leadership", "offices.tech-lead"): "the list of people goes on naming whoever holds it",
    ("governance/changing-these-rules", "amendments"): "a review counts whether there is a rule",
    ("governance/introduction", "project.foundation"): "the application says it in its own introduction",
    ("governance/offices", "offices.ambassador.roster"): "a review counts who is listed",
    ("governance/offices", "offices.host.election"): "the section on elections says whom it fills",
    ("governance/teams", "teams"): "the list of people goes on naming its members",
    ("ladder/inactivity", "lifecycle"): "a review counts whether there is a rule",
    ("ladder/levels", "ladder.contributor.becoming"): "the drawing has the ways between the levels",
    ("ladder/levels", "ladder.reviewer.requirements"): "a review counts whether there are some",
    ("ladder/levels", "ladder.reviewer.responsibilities"): "a review counts whether there are some",
    ("ladder/levels", "ladder.reviewer.singular"): "every page calls them so",
    ("governance/cncf-resources", "decisions.resources.topic"): "without it, the decision has another section",
    ("governance/decisions", "decisions"): "today's numbers say whose votes are not counted here",
    ("governance/decisions", "lifecycle.removes"): "today's numbers name the vote",
    ("governance/introduction", "project.repository"): "it is a part of links",
    ("governance/meetings", "closed_meetings"): "the page of meetings leads to them",
    ("governance/meetings", "meetings"): "the list of channels is no longer for the time between meetings",
    ("governance/repositories-and-subprojects", "decisions.new-repository.topic"): "it would have another section",
    ("governance/roles", "project.governing_body"): "the role leads to the section",
    ("governance/security-response", "security.team"): "without it, the team has a section of its own",
    ("governance/security-response", "teams.security-response"): "the list of people goes on naming its members",
    ("governance/teams", "teams.conduct-committee"): "the code of conduct goes on naming it",
    ("governance/teams", "teams.steering-committee.cap"): "the list of people is held against it",
    ("governance/teams", "teams.steering-committee.classes"): "the list of people says who holds which",
    ("governance/teams", "teams.steering-committee.decides"): "its kind of vote has no other use",
    ("governance/vendor-neutrality", "ladder.maintainer.cap"): "today's numbers are held against it",
    ("governance/voting", "voting"): "decisions go on naming the kinds of votes",
    ("ladder/leave-of-absence", "lifecycle.leave"): "others lead to the section",
    ("ladder/levels", "ladder.reviewer.privileges"): "the introduction says what its word means",
    ("ladder/levels", "ladder.maintainer.stepping_down"): "the criteria of the foundation look for it",
    ("ladder/stepping-down", "lifecycle.stepping_down"): "others lead to the section",
    ("meetings/meetings", "meetings.alpha-call"): "its subproject goes on naming it",
}
"""What still reads differently without a key that no page says, by the section that is dropped, and why."""


@pytest.mark.slow
@pytest.mark.parametrize("project", BODIES)
def test_what_is_said_to_be_on_no_page_is_on_none(project: str) -> None:
    echoes = {}
    for home, sections in sections_by_home(project).items():
        values = dropped(project, sections)
        composer = composer_of(body_of(yaml_of(values)), project)
        for way in (problem.message.split("`")[1] for problem in unprinted(composer)):
            other = removed(values, way)
            if other is not None and texts(composer) != texts(composer_of(other, project)):
                echoes[home, way] = ""
    assert [one for one in echoes if one not in ECHOES] == []


def dropped(project: str, sections: tuple[tuple[str, str], ...]) -> dict[str, Any]:
    """The data of a project without some sections of its pages."""
    values = deepcopy(data(project))
    documents = values.setdefault("documents", {})
    for page, name in sections:
        every = documents.get("pages", {}) if page in documents.get("pages", {}) else documents
        if not isinstance(every.get(page), dict):
            every[page] = {"path": every[page]} if page in every else {}
        if every is not documents:  # a page of the body's own: its sections are those of others
            every[page]["order"] = [one for one in every[page]["order"] if one != name] or [Plain("values")]
            continue
        every[page].setdefault("sections", {}).setdefault(name, {})["drop"] = Plain("true")
    return values


def removed(values: dict[str, Any], way: str) -> Body | None:
    """The body without the key at the end of a way; None where it goes through a list, or a key must be there."""
    copy = deepcopy(values)
    holder: Any = copy
    *above, last = way.split(".")
    try:
        for step in above:
            holder = holder[step]
        del holder[last]
        return body_of(yaml_of(copy))
    except (AssertionError, KeyError, TypeError):
        return None


def texts(composer: Composer) -> list[str]:
    return [composer.section_text(module, name) for module in composer.modules for name in composer.placed(module)]
