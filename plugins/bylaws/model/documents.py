"""Which pages are made, where, with which sections in which order, and with which words of the body's own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Final

from bylaws.model.noted import Noted
from bylaws.model.people import Status
from bylaws.model.times import Date
from bylaws.source import (
    FLAG,
    MARKDOWN,
    SLUG,
    TEXT,
    URL,
    Misread,
    Node,
    Scalar,
    by_id,
    matching,
    one_or_several,
    optional,
    ref,
    required,
    several,
)

_SECTION = r"^[a-z0-9]+(?:-[a-z0-9]+)*(?:/[a-z0-9]+(?:-[a-z0-9]+)*)?$"
SECTION = Scalar(
    "a section",
    matching(_SECTION, "a section", "write `roles` or `ladder/removal`"),
    {"type": "string", "pattern": _SECTION},
)
"""The id of a section, behind that of its page where that is another one."""


def _own_section(value: str) -> str:
    page, other, section = value.partition("/")
    if other:
        hint = f"change it where it is at home: `{page}: {{sections: {{{section}: …}}}}`"
        raise Misread(f"`{value}` is a section of another page", hint)
    return SLUG.parse(value)


OWN_SECTION = Scalar("a section of this page", _own_section, SLUG.json_schema)
"""The id of a section of the page itself."""
_COLOR = r"^#[0-9a-fA-F]{6}$"
COLOR = Scalar(
    "a color",
    matching(_COLOR, "a color", 'write it in quotes, such as `"#0f62fe"`'),
    {"type": "string", "pattern": _COLOR},
)
"""A color as six digits of red, green and blue."""


class SectionOptions(Node):
    """A change to one section of a page, or a section of the body's own."""

    title: str | None = optional(TEXT, "How we vote", settled=True)
    """The heading."""

    text: str | None = optional(MARKDOWN, "Our own words, in Markdown.", settled=True)
    """Own Markdown. For a section of ours it takes the place of our words; for a new id it makes a new section.
    Expressions such as `{{ project.name }}` are worked out."""

    file: str | None = optional(TEXT, "own/history.md", settled=True)
    """A file with own Markdown instead of `text`, relative to the data folder."""

    before: str | None = optional(MARKDOWN, "We met for the first time in 2019.", settled=True)
    """Own Markdown above our words."""

    behind: str | None = optional(MARKDOWN, "See also the roadmap.", settled=True)
    """Own Markdown below our words."""

    within: str | None = optional(SLUG, "voting", settled=True)
    """The section of which this one is a part; `none` to make it a section of its own."""

    after: str | None = optional(SLUG, "voting", settled=True)
    """The section behind which a new section stands. Without it, at the end."""

    drop: bool = optional(FLAG, True, default=False, settled=True)
    """Whether the section is left out."""

    by_hand: bool = optional(FLAG, True, default=False, settled=True)
    """Whether the section is written by hand in the page itself, between two marks that are kept."""


class PageOptions(Noted):
    """A page. The line form is its path."""

    ONE_LINE: ClassVar[str] = "path"

    path: str | None = optional(TEXT, "docs/GOVERNANCE.md", settled=True)
    """Where it is written, relative to the root of the output."""

    title: str | None = optional(TEXT, "WasmEdge Runtime Governance", settled=True)
    """Its first heading."""

    order: tuple[str, ...] = several(SECTION, "values", "roles", "ladder/removal", settled=True)
    """Exactly these sections, in this order. One of another page is named with that page: `ladder/removal`."""

    sections: Mapping[str, SectionOptions] = by_id(
        SectionOptions, {"credits": {"drop": True}}, ids=OWN_SECTION, settled=True
    )
    """Changes to sections, by id. One of another page is changed there."""

    contact: tuple[str, ...] = one_or_several(ref("channel"), ["private-list"], settled=True)
    """Where readers can ask about it."""

    contents: bool | None = optional(FLAG, True, settled=True)
    """Whether there is a table of contents. Without it, where there are more than five sections."""

    by_hand: bool = optional(FLAG, True, default=False, settled=True)
    """Whether the page is a document of your own: it is never written, other pages lead to it, and it can ask for each
    of its sections with `bylaws:insert`."""


class SiteOptions(Node):
    """The pages that only a website has, beside the documents. None of them is kept in the repository."""

    ELSEWHERE: ClassVar[Mapping[str, str]] = {"avatars": "list people with their initials: pages fetch no pictures"}

    overview: PageOptions | None = optional(PageOptions, "index.md", settled=True)
    """The first page: what the body is, and where a reader goes from here."""

    people: PageOptions | None = optional(PageOptions, "people.md", settled=True)
    """A card for each person; one with the list of people, where that is made."""

    levels: PageOptions | None = optional(PageOptions, "levels.md", settled=True)
    """The way up, and how to become what; one with the contributor ladder, where that is made."""

    decisions: PageOptions | None = optional(PageOptions, "decisions.md", settled=True)
    """What is decided by whom, and whether a vote passes."""

    calendar: PageOptions | None = optional(PageOptions, "calendar.md", settled=True)
    """The next meetings; one with the page of meetings, where that is made."""

    organizations: PageOptions | None = optional(PageOptions, "organizations.md", settled=True)
    """How many seats each organization holds."""

    report_conduct: PageOptions | None = optional(PageOptions, "conduct.md", settled=True)
    """Where a conduct problem is reported; one with the page that adopts the code of conduct, where that is made."""

    report_security: PageOptions | None = optional(PageOptions, "security.md", settled=True)
    """Where a vulnerability is reported; one with the security policy, where that is made."""

    audit: PageOptions | None = optional(PageOptions, "criteria.md", settled=True)
    """Which criteria of a foundation are met; made where the data has `review`."""

    changes: PageOptions | None = optional(PageOptions, "changes.md", settled=True)
    """What changed, as the repository's history in Git tells it, and who held which role when."""

    checks: PageOptions | None = optional(PageOptions, "checks.md", settled=True)
    """What `bylaws check` finds in the data of this body."""

    without: tuple[str, ...] = several(SLUG, "checks", settled=True)
    """Pages that are not made."""

    color: str | None = optional(COLOR, "#0f62fe", settled=True)
    """The color of the body: its pages, its mark and the pictures of its links have shades of it that can be read."""

    logo: str | None = optional(TEXT, "assets/logo.svg", settled=True)
    """A picture that stands for the mark of the body, as seen from the folder of the site's pages. Without it, the mark
    is made of the letters of its name."""


class Repository(Node):
    """What another repository of the body holds. The line form is the part of the body that it is about."""

    ONE_LINE: ClassVar[str] = "scopes"

    scopes: tuple[str, ...] = one_or_several(ref("scope"), ["docs"], settled=True)
    """The parts of the body whose people it lists. Without it, everybody."""

    maintainers: str = optional(TEXT, "docs/MAINTAINERS.md", default="MAINTAINERS.md", settled=True)
    """The path of the page that lists them."""

    governance: str | None = optional(TEXT, "GOVERNANCE.md", settled=True)
    """The path of a short page that leads to the rules of the whole. Without it, only the list of people does."""


_WORD = r"^[a-z][a-z0-9_]*$"
WORD = Scalar(
    "a name of words",
    matching(_WORD, "a name of words", "write small letters, digits and `_`, such as `pronouns`"),
    {"type": "string", "pattern": _WORD},
)
"""A name that an expression can have."""


class OwnWords(Node):
    """What a list says of one person, and the record does not hold."""

    person: str = required(ref("person"), "ada")
    """The person."""

    words: Mapping[str, str] = by_id(MARKDOWN, {"pronouns": "(she/her)"}, ids=WORD, settled=True)
    """The words, each by a name under which the line of the list asks for it: `{{ own.pronouns }}`."""


class PeopleList(Node):
    """A list of people inside a document of your own, in a shape of your own. A document asks for it with
    `<!-- bylaws:insert list/<id> -->`, and for the part of it that is about one scope with
    `<!-- bylaws:insert list/<id>/<scope> -->`."""

    of: tuple[str, ...] = one_or_several(ref("role"), "maintainer", settled=True)
    """The roles whose holders it names, in the order of `seats`."""

    scope: str | None = optional(ref("scope"), "docs", settled=True)
    """Only holders in this part of the body; `whole` for those who hold the role in the whole body."""

    status: tuple[Status, ...] = one_or_several(Status, ["emeritus"], default=(Status.ACTIVE,), settled=True)
    """Only seats of this status, or of these."""

    until: Date | None = optional(Date, "2027-10", settled=True)
    """Only seats that end then, where a document has a list for each term."""

    head: str | None = optional(MARKDOWN, "The present maintainers:", settled=True)
    """What stands above the first line, such as the head of a table."""

    line: str = required(MARKDOWN, "- {{ name }} (@{{ handle }})")
    """One person, on a line or several. `name` (the handle where no name is known), `handle`, `email`, `organization`,
    `website` (of the organization), `title`, `role`, `scope`, `since`, `until`, `number` (the place in the list, from 1
    on) and the words of `own` are worked out; `{% if organization %}…{% endif %}` leaves out what is not known, and the
    filter `date('%b %Y')` writes a date as `Oct 2027`."""

    own: tuple[OwnWords, ...] = several(OwnWords, {"person": "ada", "words": {"pronouns": "(she/her)"}}, settled=True)
    """What this list says of single people, such as a remark behind a name. `{{ own.pronouns }}` is empty for those
    of whom it says nothing."""

    together: bool = optional(FLAG, True, default=False, settled=True)
    """Whether somebody with seats in several scopes stands here once, with `scope` naming them all: `api, docs`."""

    spaced: bool = optional(FLAG, True, default=False, settled=True)
    """Whether an empty line stands between two people."""

    aligned: bool = optional(FLAG, True, default=False, settled=True)
    """Whether the cells of a table are filled up with spaces, so that its bars stand below each other."""


HOMES: Final = {
    "ladder": ("governance", "roles"),
    "conduct": ("governance", "code-of-conduct"),
    "meetings": ("governance", "meetings"),
}
"""Pages that are made only where the data names them, each with the page and the section in which it else stands."""


class Documents(Node):
    """The pages of this body.

    The rules stand on the governance page and the people on the list of people. The ladder, the code of conduct and the
    meetings have a page of their own where it is named here, as in `ladder: CONTRIBUTOR_LADDER.md`; else they are
    sections of the governance page.
    """

    folder: str | None = optional(TEXT, "governance/wasmedge", settled=True)
    """The folder of the output, relative to the root. Without it, `governance/<id>` where several bodies share a
    `data` folder, and the root itself where there is one."""

    governance: PageOptions | None = optional(PageOptions, "GOVERNANCE.md", settled=True)
    """The governance page."""

    maintainers: PageOptions | None = optional(PageOptions, "MAINTAINERS.md", settled=True)
    """The page that lists people."""

    ladder: PageOptions | None = optional(PageOptions, "CONTRIBUTOR_LADDER.md", settled=True)
    """The contributor ladder."""

    conduct: PageOptions | None = optional(PageOptions, "CODE_OF_CONDUCT.md", settled=True)
    """The page that adopts the code of conduct."""

    meetings: PageOptions | None = optional(PageOptions, "MEETINGS.md", settled=True)
    """The meetings."""

    charter: PageOptions | None = optional(PageOptions, "CHARTER.md", settled=True)
    """The charter of a working group or committee."""

    security: PageOptions | None = optional(PageOptions, "SECURITY.md", settled=True)
    """The security policy, made from `security` where it is named here."""

    adopters: PageOptions | None = optional(PageOptions, "ADOPTERS.md", settled=True)
    """The list of adopters, made from `review` where it is named here."""

    application: PageOptions | None = optional(PageOptions, "APPLICATION.md", settled=True)
    """The application to a foundation, made from `review` where it is named here."""

    diligence: PageOptions | None = optional(PageOptions, "DUE_DILIGENCE.md", settled=True)
    """The due diligence of a foundation, made from `review` where it is named here."""

    review: PageOptions | None = optional(PageOptions, "GOVERNANCE_REVIEW.md", settled=True)
    """A review of the governance, prepared for the reviewers of a foundation, where it is named here."""

    pages: Mapping[str, PageOptions] = by_id(
        PageOptions, {"voting": {"path": "VOTING.md", "order": ["governance/voting"]}}, settled=True
    )
    """Further pages, out of sections of ours and own ones: `order` names a section of a page as `ladder/removal`."""

    site: SiteOptions = optional(SiteOptions, {"without": ["checks"]}, default=SiteOptions(), settled=True)
    """The pages that only a website has."""

    address: str | None = optional(URL, "https://github.com/example/community/blob/main", settled=True)
    """Where the pages are read, for links to them from other repositories. Without it, in the project's repository."""

    repositories: Mapping[str, Repository] = by_id(Repository, {"docs": {"scopes": ["docs"]}}, ids=TEXT, settled=True)
    """What other repositories hold, by the name that `bylaws render --repo NAME=PATH` gives them."""

    lists: Mapping[str, PeopleList] = by_id(
        PeopleList, {"maintainers": {"of": "maintainer", "line": "- {{ name }} (@{{ handle }})"}}, settled=True
    )
    """Lists of people inside documents of your own, by id."""

    without: tuple[str, ...] = several(SLUG, "meetings", settled=True)
    """Pages that are not made."""

    words: Mapping[str, str] = by_id(TEXT, {"voting-tie": "If a vote is tied, the proposal {what}."}, settled=True)
    """Sentences in the body's own words, by the name of the message that they replace. What stands in braces is what
    the message says it about."""

    ladder_table: bool = optional(FLAG, True, default=False, settled=True)
    """Whether the ladder page begins with a table of all levels."""

    ladder_diagram: bool = optional(FLAG, True, default=False, settled=True)
    """Whether the ladder page begins with a drawing of the levels and the ways between them."""

    def is_by_hand(self, page: str) -> bool:
        """Whether a page is a document of the body's own, of which nobody knows what it says."""
        options: PageOptions | None = getattr(self, page, None)
        return bool(options and options.by_hand)
