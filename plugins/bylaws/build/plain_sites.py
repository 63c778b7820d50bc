"""What a body has on a site, as what JSON can hold, and back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bylaws.body.governance import Governance
from bylaws.build.plain import page_of, plain_page, plain_problems, problems_of
from bylaws.pages.face import Face
from bylaws.pages.page import Answers, Site


def plain_site(it: Site) -> Sequence[Any]:
    """What a body has on a site besides its documents."""
    return [
        [plain_page(page) for page in it.pages], it.tabs,
        {path: [said.opening, said.within, said.instead, said.more] for path, said in it.answers.items()},
        it.known_as, it.calendars, plain_problems(it.problems),
        [[one.id, one.name, one.called, one.about, one.numbers, one.color, one.logo] for one in it.faces.values()],
    ]  # fmt: skip


def site_of(governance: Governance, plain: Sequence[Any]) -> Site:
    """The same again."""
    pages, tabs, answers, known_as, calendars, problems, faces = plain
    return Site(
        tuple(page_of(governance, page) for page in pages), tabs,
        {path: Answers(*said) for path, said in answers.items()}, known_as, calendars, problems_of(problems),
        {face.id: face for face in map(_face, faces)},
    )  # fmt: skip


def _face(plain: Sequence[Any]) -> Face:
    name, shown, called, about, numbers, color, logo = plain
    return Face(name, shown, called, about, tuple(numbers), tuple(color) if color else None, logo)
