"""Everything that was found, as one record: the smallest form that says it, each value with the line that says it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from bylaws.adopt.changing import slug_of
from bylaws.adopt.contacts import Contacts
from bylaws.adopt.draft import Node, OneLine, Told
from bylaws.adopt.electing import elections
from bylaws.adopt.kinds import VoteKinds, told
from bylaws.adopt.levels import LISTS, Levels
from bylaws.adopt.people import ListedPeople, by_role
from bylaws.adopt.prose import Item, Statement
from bylaws.adopt.roles import ListedRole, rank
from bylaws.adopt.ruling import Rules
from bylaws.adopt.same_roles import NAMING, by_full_name, name_owners
from bylaws.adopt.survey import Survey
from bylaws.adopt.terms import term_of
from bylaws.problems import Place, Problem
from bylaws.rules.running import SOURCES_DISAGREE

PAGES: Final = ("governance", "maintainers", "ladder", "conduct", "meetings", "charter")
_RULES_IN: Final = ("governance", "charter", "ladder", "conduct", "security")
"""The kinds of documents whose sentences count, in their order of precedence."""
_LISTS_IN: Final = ("ladder", "governance", "charter")
"""The same for lists, which a ladder has at more length."""
_OF_A_ROLE: Final = (
    "becoming.",
    "removal.",
    "inactivity.",
    "stepping_down.",
    "stepping_steps.",
    "emeritus.",
    "term.",
    "term_limit.",
    "cap.",
    "includes.",
    "onboarding.",
    "access.",
    "github_team.",
    "listed.",
    "two_factor.",
    "vacancy.",
    "vacancy_rest.",
    "election.",
    "size.",
    "seat_owner.",
    "indefinite.",
    "getting_started.",
    "powers.",
    "decides.",
    "appointed_by.",
    "replaced_per_year.",
    "outsiders.",
    *(f"{key}." for key in LISTS),
)
"""Facts that are about one role: its id is the second part of their key."""
_BODY: Final = re.compile(r"committee|council|(?:board|-team)$")
_NAMES: Final = {
    "security-response": "Security Response Team",
    "conduct-committee": "Code of Conduct Committee",
    "ci-team": "CI team",
}
"""What roles are called whose id does not say it."""
_OFFICE: Final = re.compile(r"(?:chair|manager|mentor|organizer|project-lead)$")
"""Ends of the ids of roles that stand beside the ladder."""
_TITLE: Final = re.compile(
    r"(?:the )?(?P<name>.+?)(?:'s)?(?: (?:open source|community))?(?: project)? governance"
    r"(?: (?:policy|model|document))?",
    re.IGNORECASE,
)


@dataclass
class Composed:
    """A record that is not written yet."""

    tree: dict[str, Node]
    problems: list[Problem] = field(default_factory=list)


def compose(survey: Survey, roster: ListedPeople, facts: Mapping[str, tuple[Statement, ...]], name: str) -> Composed:
    """The record.

    `facts`: what the sentences of each document say; `name`: what Git or the folder calls the project.
    """
    composed = Composed({}, list(roster.problems))
    chosen = by_full_name(_chosen(survey, facts, composed), roster)
    name_owners(roster, chosen)
    roles = _roles(roster, chosen)
    ruling = _roles(roster, {key: fact for key, fact in chosen.items() if not fact.items})
    top = _top(ruling, chosen) or _top(roles, chosen)
    for role in roles.values():
        if top and not role.is_team and role.id not in ruling and rank(role) > rank(top):
            roles[role.id] = replace(role, is_office=True)  # on the ladder, it would be this role that votes
    votes = VoteKinds(chosen, roles, top.id if top else "")
    by_level = Levels(votes)
    tree = composed.tree
    tree["project"] = _project(survey, chosen, name, roles)
    tree["documents"] = _documents(survey, roster)
    tree["organizations"] = _organizations(roster)
    tree["people"] = _people(roster)
    tree["seats"] = _seats(roster)
    tree["scopes"] = _scopes(roster)
    levels = [role for role in sorted(roles.values(), key=rank) if not role.is_team and not role.is_office]
    tree["ladder"] = {role.id: by_level.level(role) for role in levels}
    tree["offices"] = {role.id: by_level.level(role) for role in roles.values() if role.is_office}
    tree["teams"] = {role.id: by_level.level(role) for role in roles.values() if role.is_team}
    are_written = any(survey.paths.get(kind) for kind in ("governance", "charter", "ladder"))
    tree["elections"] = elections(chosen, roles)
    tree |= Rules(votes, by_level, are_written=are_written).sections()
    contacts = Contacts(survey, chosen, roles)
    conduct, security = contacts.conduct(), contacts.security()
    meetings = tree["meetings"]
    contacts.places(meetings if isinstance(meetings, dict) else ())
    contacts.others()
    venues, voting = contacts.venues(), tree["voting"]
    if venues and isinstance(voting, dict) and voting:
        voting["venues"] = venues
    tree["parties"] = contacts.parties
    tree["channels"] = contacts.channels
    tree["code_of_conduct"] = conduct
    tree["security"] = security
    composed.tree = {key: node for key, node in tree.items() if node or key == "people"}
    if not composed.tree["people"]:
        del composed.tree["people"]
    return composed


def _chosen(survey: Survey, facts: Mapping[str, tuple[Statement, ...]], composed: Composed) -> dict[str, Statement]:
    """One fact for each key: that of the document that comes first; where another says otherwise, a finding."""
    chosen: dict[str, Statement] = {}
    for kind in _RULES_IN:
        for path in survey.paths.get(kind, ())[:2]:
            for fact in facts.get(path, ()):
                if fact.items:
                    continue
                first = chosen.setdefault(fact.key, fact)
                if first.value != fact.value and not fact.key.endswith(("report_to", "foundation_contact")):
                    _disagree(composed, first, fact)
    paths = [path for kind in _LISTS_IN for path in survey.paths.get(kind, ())[:2]]
    for fact in (fact for path in paths for fact in facts.get(path, ()) if fact.items):
        first = chosen.setdefault(fact.key, fact)  # two documents may well list a part each, which is no disagreement
        if first is not fact and first.place.path == fact.place.path and first.of == fact.of:
            chosen[fact.key] = replace(first, items=_together(first, fact))  # a list, and a sentence beside it
    return chosen


def _together(first: Statement, other: Statement) -> tuple[Item, ...]:
    """The items of two facts on one matter in one document, each place once."""
    return tuple({item.place: item for item in (*first.items, *other.items)}.values())


def _disagree(composed: Composed, first: Statement, other: Statement) -> None:
    message = f"this says `{other.value}`, and `{first.place.path}` says `{first.value}`, for `{other.key}`"
    hint = f"make both the same; the record says `{first.value}`"
    related = ((first.place, f"`{first.value}`"),)
    composed.problems.append(SOURCES_DISAGREE.at(other.place, message, hint, related=related))


# --- roles -----------------------------------------------------------------------------------------------------------


def _roles(roster: ListedPeople, chosen: Mapping[str, Statement]) -> dict[str, ListedRole]:
    """Every role that somebody holds, or that a rule is about or names."""
    roles = {role.id: role for role in by_role(roster.seats)}
    named = [key.split(".")[1] for key in chosen if key.startswith(_OF_A_ROLE)]
    for key, fact in chosen.items():
        said = [fact.by] if fact.by and not key.startswith("inactivity") else []
        said += [fact.value] if key.endswith(NAMING) else []
        named += [name for words in said for name in words.split(", ") if name not in ("anyone", "foundation")]
    for name in named:
        if name and name not in roles:
            roles[name] = ListedRole(
                name,
                _NAMES.get(name) or name.replace("-", " ").capitalize(),
                is_team=bool(_BODY.search(name)) or name == "security-response",
                is_office=bool(_OFFICE.search(name)),
            )
    if "security_team.appointed_by" in chosen:
        roles.setdefault("security-response", ListedRole("security-response", "Security Response Team", is_team=True))
    return roles


def _top(roles: Mapping[str, ListedRole], chosen: Mapping[str, Statement]) -> ListedRole | None:
    """The role that governs: the one that a document names, else the highest level."""
    governing = chosen.get("project.governing_body")
    if governing and governing.value in roles:
        return roles[governing.value]
    levels = sorted((it for it in roles.values() if not it.is_team and not it.is_office), key=rank)
    return levels[-1] if levels else None


# --- the project and its documents -----------------------------------------------------------------------------------


def _project(survey: Survey, chosen: Mapping[str, Statement], name: str, roles: Mapping[str, ListedRole]) -> Node:
    called = _name(survey, name)
    project: dict[str, Node] = {"id": Told(slug_of(called.value) or "example"), "name": called}
    if survey.repository:
        project["repository"] = Told(f"https://github.com/{survey.repository}", note="Git", raw=True)
    if survey.repository and survey.branch not in ("", "main"):
        project["branch"] = Told(survey.branch, note="Git")
    if "project.governing_body" in chosen:
        project["governing_body"] = told(chosen["project.governing_body"])
    project |= _values(chosen)
    if "foundation.level" in chosen:
        project["foundation"] = OneLine({"name": Told("cncf"), "level": told(chosen["foundation.level"])})
    if "project.license" in chosen:
        project["license"] = told(chosen["project.license"])
    elif survey.license:
        project["license"] = Told(survey.license, note="LICENSE")
    for key in ("documentation_license", "sign_off"):
        if f"project.{key}" in chosen:
            project[key] = told(chosen[f"project.{key}"])
    if survey.first("contributing"):
        project["contributing"] = Told(survey.first("contributing"))
    return project


def _values(chosen: Mapping[str, Statement]) -> dict[str, Node]:
    if "values" not in chosen:
        return {}
    parted = [(*item.text.partition(": ")[::2], item.place) for item in chosen["values"].items]
    return {"values": {name: Told(text, (place,)) for name, text, place in parted}}


def _name(survey: Survey, name: str) -> Told:
    """What the project is called: as the title of its governance or README has it, where that is its name for sure."""
    for kind in ("governance", "readme"):
        document = survey.documents.get(survey.first(kind))
        if not document or not document.headings or document.headings[0].level != 1:
            continue
        title = document.headings[0]
        found = _TITLE.fullmatch(title.text.strip()) if kind == "governance" else None
        words = found["name"] if found else title.text.strip() if kind == "readme" else ""
        if words and (
            slug_of(words) == slug_of(name)
            or (found and len(words) < 40 and not re.search(r"TODO|\[|^(?:project|the)$", words, re.IGNORECASE))
        ):
            return Told(words.rpartition("/")[2].strip(), (title.place,))
    return Told(_spelled(survey, name) or "example")


_OF_A_NAME: Final = re.compile(r"-?(?:io|core|oss|proj(?:ect)?|dev|lang|community|cncf|net|org)$", re.IGNORECASE)
"""How the name of an account or a repository ends that is more than the name of its project: `kairos-io`."""


def _spelled(survey: Survey, name: str) -> str:
    """The name of the repository as the sentences of the documents write it, where most of them agree: `OpenYurt`;
    without what only the name of an account has, where they write it so: `Kairos`."""
    text = "\n".join(survey.text(survey.first(kind)) for kind in ("governance", "readme") if survey.first(kind))
    for form in dict.fromkeys((name, _OF_A_NAME.sub("", name))):
        pattern = rf"(?<![\w/@.`#:-]){re.escape(form)}(?![\w/@`:-]|\.\w)"
        found = Counter(re.findall(pattern, text, re.IGNORECASE)) if len(form) > 2 else Counter[str]()
        spelling, times = next(iter(found.most_common(1)), (name, 0))
        if times > 1 and 2 * times > found.total():
            return spelling
    return name


def _documents(survey: Survey, roster: ListedPeople) -> Node:
    """Which pages stay documents of the project, and which ones are not made."""
    found: dict[str, Node] = {}
    without: list[str] = []
    for page in PAGES:
        path = _list_of(roster) if page == "maintainers" else survey.first(page)
        if path:
            found[page] = OneLine({"path": Told(path), "by_hand": Told("true", raw=True)})
        else:
            without.append(page)
    if without:
        found["without"] = Told(f"[{', '.join(without)}]", raw=True)
    return found


def _list_of(roster: ListedPeople) -> str:
    """The document that lists people, where it is Markdown."""
    paths = [seat.entry.place.path for seat in roster.seats]
    return next((path for path in paths if path.lower().endswith((".md", ".markdown"))), "")


# --- people ----------------------------------------------------------------------------------------------------------


def _organizations(roster: ListedPeople) -> Node:
    found: dict[str, Node] = {}
    for key, spellings in roster.organizations.items():
        (name, place), *others = spellings
        website = roster.websites.get(key)
        if not others and not website:
            found[key] = Told(name, (place,))
            continue
        line = OneLine({"name": Told(name, (place,))})
        if others:
            line.pairs["aliases"] = _list((other for other, _ in others), [at for _, at in others])
        if website:
            line.pairs["website"] = Told(website)
        found[key] = line
    return found


def _list(words: Iterable[str], places: Iterable[Place] = ()) -> Told:
    return Told(f"[{', '.join(Told(word).yaml for word in words)}]", tuple(places), raw=True)


def _people(roster: ListedPeople) -> Node:
    found: dict[str, Node] = {}
    for key, who in roster.people.items():
        places = tuple(who.places[:3])
        line = OneLine()
        if who.name and who.name != key:
            line.pairs["name"] = Told(who.name, places)
        if who.organization:
            line.pairs["affiliation"] = Told(who.organization, places if not line.pairs else ())
        if who.email:
            line.pairs["email"] = Told(who.email)
        if not who.handle:
            line.pairs["handle"] = Told("none", raw=True, note="the list gives no account")
        if who.notes:
            note = "; ".join(who.notes)
            first = next(iter(line.pairs), None)
            if first:
                given = line.pairs[first]
                line.pairs[first] = Told(given.value, given.places, note, given.raw)
        found[key] = line if line.pairs else Told("{}", places, raw=True)
    return found


def _seats(roster: ListedPeople) -> Node:
    found: list[Node] = []
    for seat in roster.seats:
        line = OneLine({"person": Told(seat.who, (seat.entry.place,), seat.note), "role": Told(seat.role.id)})
        if seat.area:
            line.pairs["scope"] = Told(slug_of(seat.area))
        if seat.is_former:
            line.pairs["status"] = Told("emeritus")
        for key, dated in sorted(term_of(seat.entry).items()):
            line.pairs[key] = Told(dated.value, (dated.place,), raw=True)
        if seat.organization:
            line.pairs["organization"] = Told(seat.organization)
        if seat.title:
            line.pairs["title"] = Told(seat.title)
        found.append(line)
    return found


def _scopes(roster: ListedPeople) -> Node:
    return {slug_of(seat.area): OneLine({"name": Told(seat.area)}) for seat in roster.seats if seat.area}
