"""What a body is, what it stands for, and under which terms it works."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from bylaws.body.governance import Governance
from bylaws.model.project import BodyType, LevelChange, Point
from bylaws.words import messages as say
from bylaws.words.english import is_third_person, uncapitalized
from bylaws.words.fact import Fact, Name, Target, Text, arg, in_full, linked_address, linked_name, listed, remark
from bylaws.words.facts.steps import lowered as as_phrase
from bylaws.words.names import Names, with_article
from bylaws.words.values import as_name, as_target, words

_LICENSES: Final = {
    "Apache-2.0": ("Apache License 2.0", "https://www.apache.org/licenses/LICENSE-2.0"),
    "CC-BY-4.0": (
        "Creative Commons Attribution 4.0 International License",
        "https://creativecommons.org/licenses/by/4.0/",
    ),
    "MIT": ("MIT License", "https://opensource.org/license/mit"),
    "BSD-3-Clause": ("BSD 3-Clause License", "https://opensource.org/license/bsd-3-clause"),
    "MPL-2.0": ("Mozilla Public License 2.0", "https://www.mozilla.org/MPL/2.0/"),
}
_DOCUMENTS: Final = re.compile(r"/(?:community|(?:project-)?governance|org|\.github|toc|tsc|steering)/?$")
"""The repository that holds the documents of a body, by its name."""
_ALL_REPOSITORIES: Final = re.compile(r"https://github\.com/orgs/([\w-]+)/repositories")


def _behind_on(text: str) -> str:
    """What these rules are based on: a name such as Kubernetes keeps its capital, an article does not."""
    return uncapitalized(text) if text.split(" ", 1)[0] in ("The", "A", "An", "Our") else text


class ProjectFacts:
    """What the introduction says, and the sections on values, scope and licenses."""

    def __init__(self, governance: Governance, names: Names) -> None:
        self.governance = governance
        self.names = names
        self.project = governance.body.project

    # --- what it is --------------------------------------------------------------------------------------------------

    @property
    def description(self) -> Fact | None:
        """`[WasmEdge](…) is a runtime …`: the name leads to the website, where it is not named apart."""
        text = self.project.description
        if not text:
            return None
        target = Target(self.project.website) if self.project.website and self._one_sentence_home else None
        name = Name(self.project.name)
        does = self.is_group and is_third_person(text.split(" ", 1)[0])
        said = as_phrase(text) if does else Text(with_article(text))
        return say.project_is(
            group=self.is_group and not self.project.name.startswith("The "),
            name=name,
            target=target,
            does=does,
            description=said,
        )

    @property
    def hosting(self) -> Fact | None:
        """The level at the foundation, and since when."""
        foundation = self.project.foundation
        if not foundation:
            return None
        host = say.foundation(name=Name(self.names.host.name), short=Name(self.names.host.short))
        now = next((change for change in foundation.history if change.level is foundation.level), None)
        return say.project_hosted(
            body=None if self.description else self.names.project,
            host=host,
            target=Target(self.names.host.website),
            level=foundation.level or None,
            since=arg(now.date) if now else None,
            issue=Target(now.issue) if now and now.issue else None,
        )

    @property
    def joined(self) -> Sequence[Fact]:
        """The levels before."""
        foundation = self.project.foundation
        if not foundation:
            return ()
        before = [change for change in foundation.history if change.level is not foundation.level]
        return [self._reached(change) for change in before]

    def _reached(self, change: LevelChange) -> Fact:
        issue = as_target(change.issue)
        return say.project_reached(level=change.level, on=arg(change.date), issue=issue)

    @property
    def foundation_note(self) -> Text | None:
        foundation = self.project.foundation
        return remark(foundation.note) if foundation else None

    @property
    def parent(self) -> Sequence[Fact | Text | None]:
        """The body to which this one belongs."""
        parent = self.project.parent
        if not parent:
            return ()
        target = as_target(parent.url)
        named = self.description or self.hosting
        body = None if named else self.names.project
        return [say.project_belongs(body=body, name=Name(parent.name), target=target), remark(parent.note)]

    @property
    def _one_sentence_home(self) -> bool:
        return bool(self.project.description)

    @property
    def home(self) -> Fact | None:
        """Where the website is, unless its name leads there, and where the code is."""
        project = self.project
        code = [url for url in (project.repository, *project.repositories) if url]
        if len(code) == 1 and _DOCUMENTS.search(code[0]) and not self.is_group:
            code = []  # the repository of these documents: it holds no code
        website = None if self.description else project.website
        if not code and not website:
            return None
        named = self.description or self.hosting or self.joined or self.parent
        return say.project_home(
            body=None if named else self.names.project,
            website=self._site(website) if website else None,
            group=self.is_group and len(code) == 1,
            code=listed(self._site(url, other=len(code) > 1) for url in code) if code else None,
        )

    def _site(self, url: str, *, other: bool = False) -> Fact:
        """An address by its short form: `example.org`, `example/docs`. `other`: whether another one is named."""
        every = _ALL_REPOSITORIES.fullmatch(url)
        if every:
            return say.repositories_of(owner=Name(every[1]), target=Target(url), other=other)
        return linked_address(url)

    @property
    def conduct(self) -> Fact | None:
        """That everyone follows the code of conduct, where a page tells more about it."""
        conduct = self.governance.body.code_of_conduct
        if not conduct:
            return None
        return say.project_follows(body=self.names.project, code=self.names.code_of_conduct())

    # --- what it stands for ------------------------------------------------------------------------------------------

    @property
    def values_lead(self) -> Fact:
        return say.values_lead()

    @property
    def values(self) -> Sequence[Fact]:
        return [say.value(name=Name(name), text=in_full(text)) for name, text in (self.project.values or {}).items()]

    @property
    def mission(self) -> Sequence[Text]:
        """The mission, a paragraph each."""
        return [Text(part) for part in re.split(r"\n\s*\n", self.project.mission or "") if part.strip()]

    @property
    def goals(self) -> Sequence[Text]:
        return [Text(goal) for goal in self.project.goals or ()]

    @property
    def goals_lead(self) -> Fact:
        return say.goals_lead()

    @property
    def inside(self) -> Sequence[Fact]:
        scope = self.project.scope
        return [self.point(point) for point in scope.inside] if scope else []

    @property
    def inside_lead(self) -> Fact:
        return say.inside_lead()

    @property
    def outside(self) -> Sequence[Fact]:
        scope = self.project.scope
        return [self.point(point) for point in scope.outside] if scope else []

    @property
    def outside_lead(self) -> Fact:
        return say.outside_lead()

    def point(self, point: Point) -> Fact:
        """A point of a list, with the words in front of it and its links."""
        return say.point(
            title=as_name(point.title),
            text=in_full(point.text) if point.links or point.note else Text(point.text),
            links=self.names.links(point.links) if point.links else None,
            note=words(point.note),
        )

    def points(self, points: Sequence[Point]) -> Sequence[Fact]:
        """The points of a list."""
        return [self.point(point) for point in points]

    @property
    def works_on_lead(self) -> Fact:
        return say.charter_works_on()

    @property
    def not_on_lead(self) -> Fact:
        return say.charter_not_on()

    @property
    def roadmap(self) -> Fact | None:
        """Where the roadmap is, behind the mission and the scope."""
        return self._roadmap if self._has_scope else None

    @property
    def roadmap_alone(self) -> Fact | None:
        """The same for a body that says no more of its mission: it would be a section of one link."""
        return None if self._has_scope else self._roadmap

    @property
    def _roadmap(self) -> Fact | None:
        return say.project_roadmap(target=Target(self.project.roadmap)) if self.project.roadmap else None

    @property
    def _has_scope(self) -> bool:
        return bool(self.project.mission or self.project.goals or self.project.scope)

    # --- terms -------------------------------------------------------------------------------------------------------

    @property
    def licenses(self) -> Sequence[Fact]:
        """The licenses and what contributors agree to: sentences, one each."""
        project = self.project
        found = []
        if project.license:
            found.append(say.license_of_code(license=_license(project.license)))
        if project.documentation_license:
            found.append(say.license_of_documentation(license=_license(project.documentation_license)))
        if project.sign_off:
            dco = Target("https://developercertificate.org/")
            found.append(say.sign_off(how=project.sign_off, target=dco if project.sign_off == "dco" else None))
        return found

    @property
    def contributing(self) -> Fact | None:
        return say.project_contributing(target=Target(self.project.contributing)) if self.project.contributing else None

    @property
    def credits(self) -> Sequence[Fact | Text | None]:
        """The sources of these rules."""
        given = self.project.credits or ()
        if not given:
            return ()
        named = [linked_name(_behind_on(one.text), one.url) for one in given]
        return [say.credits(sources=listed(named)), *(words(one.note) for one in given)]

    @property
    def definitions(self) -> Sequence[Fact]:
        """Defined terms."""
        return [
            say.definition(term=Name(term), means=Text(found.means), note=words(found.note))
            for term, found in self.governance.body.definitions.items()
        ]

    @property
    def is_group(self) -> bool:
        return self.project.type is not BodyType.PROJECT


def _license(expression: str) -> Fact:
    """A license by its SPDX expression, linked where it is known."""
    name, address = _LICENSES.get(expression, (expression, None))
    return linked_name(name, address)
