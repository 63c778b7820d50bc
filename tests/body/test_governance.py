"""What pages and rules ask of a body: who holds what, who belongs to whom, what a vote takes, what is decided."""

from __future__ import annotations

from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bylaws.body.balance import Balance, Share
from bylaws.body.governance import Governance
from bylaws.body.roster import spread_scope
from bylaws.body.votes import VotesNeeded
from bylaws.model.body import Body
from bylaws.model.conditions import Condition
from bylaws.model.decided import Decided, Variant
from bylaws.model.decisions import Topic
from bylaws.model.groups import ANYONE, FOUNDATION, Counted, Group
from bylaws.model.people import Affiliation, Organization, Person, Seat, Status
from bylaws.model.project import Project
from bylaws.model.quantities import Size, Threshold
from bylaws.model.vote_kinds import Abstention, Base, Quorum, Silence, Tie, VoteKind
from bylaws.model.voting import Subject
from bylaws.source import Open
from bylaws.words.matters import matter_name
from conftest import governance

PEOPLE = """
people: {ada: Ada, bob: Bob, eve: Eve, kim: {handle: kim-gh}, max: {name: Max, handle: none}}
scopes: {docs: {name: Docs}, site: {name: Site}}
ladder:
  reviewer: {name: Reviewer}
  maintainer: {name: Maintainer}
offices: {chair: {name: Chair}}
teams:
  security: {name: Security Team}
  council: {name: Council, members: maintainer}
  board: {name: Board, members: {any_of: [council, chair]}}
  circle: {name: Circle, members: wheel}
  wheel: {name: Wheel, members: {any_of: [circle, chair]}}
  self: {name: Self, members: self}
  public: {name: Public, members: anyone}
seats:
  - {person: eve, role: maintainer}
  - {person: ada, role: maintainer}
  - {person: bob, role: maintainer, scope: docs}
  - {person: ada, role: maintainer, scope: docs}
  - {person: kim, role: maintainer, status: emeritus}
  - {person: max, role: maintainer, status: on-leave}
  - {person: max, role: maintainer, scope: docs, status: resigned}
  - {person: kim, role: maintainer, scope: site, status: removed}
  - {person: bob, role: reviewer, scope: docs}
  - {person: eve, role: reviewer, scope: site}
  - {person: max, role: chair}
  - {person: kim, role: security}
  - {person: ada, role: security}
  - {person: bob, role: self}
"""


@pytest.fixture(scope="module")
def people() -> Governance:
    return governance(PEOPLE)


# --- roles and people ------------------------------------------------------------------------------------------------


def test_levels_offices_and_teams_are_roles(people: Governance) -> None:
    assert [*people.roles] == [
        "reviewer", "maintainer", "chair", "security", "council", "board", "circle", "wheel", "self",
        "public",
    ]  # fmt: skip


def test_a_name_is_the_handle_where_none_is_known(people: Governance) -> None:
    assert [people.name_of(handle) for handle in ("ada", "kim", "nobody")] == ["Ada", "kim", "nobody"]
    assert (people.person("ada"), people.person("nobody")) == (people.body.people["ada"], None)


def test_an_account_is_the_key_unless_another_is_given(people: Governance) -> None:
    accounts = [people.github_of(handle) for handle in ("ada", "kim", "max", "nobody")]
    assert accounts == ["ada", "kim-gh", None, "nobody"]


def test_seats_keep_the_order_of_the_data(people: Governance) -> None:
    assert [(seat.person, seat.scope) for seat in people.seats("maintainer")] == [
        ("eve", None), ("ada", None), ("bob", "docs"), ("ada", "docs"),
    ]  # fmt: skip
    assert people.seats("nothing") == ()


@pytest.mark.parametrize(
    ("scope", "holders"),
    [
        (None, ("eve", "ada", "bob")),
        ("whole", ("eve", "ada")),
        ("docs", ("bob", "ada")),
        ("site", ()),
        ("nowhere", ()),
    ],
)
def test_holders_are_active_and_each_is_named_once(
    people: Governance, scope: str | None, holders: tuple[str, ...]
) -> None:
    assert people.holders("maintainer", scope=scope) == holders


@pytest.mark.parametrize(
    ("status", "seats"),
    [
        ((Status.ACTIVE,), [("eve", None), ("ada", None), ("bob", "docs"), ("ada", "docs")]),
        ((Status.EMERITUS,), [("kim", None)]),
        ((Status.ON_LEAVE, Status.RESIGNED), [("max", None), ("max", "docs")]),
        ((Status.REMOVED,), [("kim", "site")]),
        ((), []),
    ],
)
def test_a_status_belongs_to_a_seat(people: Governance, status: tuple[Status, ...], seats: list[object]) -> None:
    assert [(seat.person, seat.scope) for seat in people.seats("maintainer", status=status)] == seats


def test_the_members_of_a_team_may_follow_from_another_role(people: Governance) -> None:
    assert people.holders("council") == ("eve", "ada", "bob")
    assert people.holders("board") == ("eve", "ada", "bob", "max")
    assert people.holders("security") == ("kim", "ada")
    assert people.holders("public") == ()


def test_teams_that_follow_from_each_other_end(people: Governance) -> None:
    assert people.holders("circle") == ("max",)
    assert people.holders("wheel") == ("max",)
    assert people.holders("self") == ("bob",)


def group(text: str) -> Group:
    found = governance(f"{PEOPLE}voting: {{electorate: {text}}}").voting.electorate
    assert found
    return found


@pytest.mark.parametrize(
    ("text", "members"),
    [
        ("maintainer", ("eve", "ada", "bob")),
        ("chair", ("max",)),
        ("board", ("eve", "ada", "bob", "max")),
        ("{role: maintainer, scope: whole}", ("eve", "ada")),
        ("{role: maintainer, scope: docs}", ("bob", "ada")),
        ("{role: reviewer, excluding: [subject]}", ("bob", "eve")),
        ("{any_of: [chair, maintainer]}", ("max", "eve", "ada", "bob")),
        ("{any_of: [reviewer, maintainer]}", ("bob", "eve", "ada")),
        ("{all_of: [maintainer, security]}", ("ada",)),
        ("{all_of: [security, maintainer, reviewer]}", ()),
        ("{all_of: [maintainer, {any_of: [security, reviewer]}]}", ("eve", "ada", "bob")),
        ("{any_of: [{all_of: [maintainer, security]}, chair]}", ("ada", "max")),
        ("{any_of: [reviewer, maintainer], scope: docs}", ("bob", "ada")),
        ("{any_of: [{role: reviewer, scope: site}, maintainer], scope: docs}", ("eve", "bob", "ada")),
        ("{all_of: [reviewer, maintainer], scope: docs}", ("bob",)),
        ("{any_of: [maintainer], scope: whole}", ("eve", "ada")),
        ("{all_of: [maintainer]}", ("eve", "ada", "bob")),
        ("anyone", None),
        ("foundation", None),
        ("{excluding: [subject]}", None),
        ("{role: maintainer, scope: concerned}", None),
        ("{role: maintainer, scope: where-raised}", None),
        ("{any_of: [maintainer, anyone]}", None),
        ("{all_of: [maintainer, {role: reviewer, scope: concerned}]}", None),
        ("{any_of: [maintainer, reviewer], scope: concerned}", None),
    ],
)
def test_a_group_is_the_people_that_its_words_say(
    people: Governance, text: str, members: tuple[str, ...] | None
) -> None:
    assert people.members(group(text)) == members


def test_the_scope_of_a_combination_is_that_of_its_parts() -> None:
    spread = spread_scope(group("{any_of: [reviewer, {role: chair, scope: site}], scope: docs, excluding: [author]}"))
    assert spread == group("{any_of: [{role: reviewer, scope: docs}, {role: chair, scope: site}], excluding: [author]}")


def test_a_scope_is_found_by_its_id(people: Governance) -> None:
    assert (people.scope("docs"), people.scope("whole")) == (people.body.scopes["docs"], None)


# --- the governing role ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("project", "role"),
    [
        ("governing_body: council", "council"),
        ("governing_body: reviewer", "reviewer"),
        ("type: project", "maintainer"),
        ("governing_body: unspecified", None),
        ("governing_body: undecided", None),
        ("governing_body: nobody", None),
    ],
)
def test_the_highest_level_governs_unless_the_project_names_another_role(project: str, role: str | None) -> None:
    asked = governance(f"{PEOPLE}project: {{id: a, name: A, {project}}}")
    assert asked.governing_role is (asked.roles[role] if role else None)


def test_without_a_ladder_nobody_governs_who_is_not_named() -> None:
    assert governance("offices: {chair: {name: Chair}}").governing_role is None


# --- organizations ---------------------------------------------------------------------------------------------------

COMPANIES = """
organizations:
  acme: {name: Acme, parent: holding}
  branch: {name: Branch, parent: acme}
  holding: Holding
  birch: Birch
  lost: {name: Lost, parent: gone}
  one: {name: One, parent: two}
  two: {name: Two, parent: one}
  own: {name: Own, parent: own}
people:
  ada: {affiliation: acme}
  bob: {affiliation: branch}
  eve: {affiliation: holding}
  kim: {affiliation: birch}
  max: {affiliation: independent}
  pat: {affiliation: independent}
  sam: Sam
  tom: {affiliation: [{organization: acme, until: 2020}, {organization: birch, since: 2021}]}
  uma: {affiliation: [{organization: acme, since: 2010, until: 2020}]}
  val: {affiliation: nothing}
  wim: {affiliation: one}
  xia: {affiliation: two}
  yui: {affiliation: own}
  zoe: {affiliation: lost}
"""


@pytest.fixture(scope="module")
def companies() -> Governance:
    return governance(COMPANIES)


def test_people_belong_to_the_organization_that_they_belong_to_now(companies: Governance) -> None:
    found = {handle: companies.organization_of(handle) for handle in (*companies.body.people, "nobody")}
    assert {handle: organization.id if organization else None for handle, organization in found.items()} == {
        "ada": "acme", "bob": "branch", "eve": "holding", "kim": "birch", "max": None, "pat": None, "sam": None,
        "tom": "birch", "uma": None, "val": None, "wim": "one", "xia": "two", "yui": "own", "zoe": "lost",
        "nobody": None,
    }  # fmt: skip


def test_only_who_says_so_is_independent(companies: Governance) -> None:
    asked = ("max", "pat", "ada", "sam", "uma", "nobody")
    assert [companies.is_independent(handle) for handle in asked] == [True, True, False, False, False, False]


@pytest.mark.parametrize(
    ("organization", "top"),
    [
        ("branch", "holding"),
        ("acme", "holding"),
        ("holding", "holding"),
        ("birch", "birch"),
        ("lost", "lost"),
        ("own", "own"),
    ],
)
def test_the_controller_is_at_the_top(companies: Governance, organization: str, top: str) -> None:
    assert companies.controller(companies.body.organizations[organization]).id == top


def test_parents_in_a_loop_end(companies: Governance) -> None:
    for organization in ("one", "two"):
        assert companies.controller(companies.body.organizations[organization]).id in ("one", "two")


def test_balance_counts_subsidiaries_together_and_the_independent_alone(companies: Governance) -> None:
    handles = ("sam", "max", "kim", "ada", "bob", "pat", "tom", "eve", "uma", "nobody")
    found = companies.balance(handles)
    assert found == Balance(
        10,
        (
            Share("", "", 3),
            Share("holding", "Holding", 3),
            Share("birch", "Birch", 2),
            Share("@max", "independent", 1),
            Share("@pat", "independent", 1),
        ),
    )
    assert found.known == found.shares[1:]


def test_equal_shares_keep_the_order_of_the_data(companies: Governance) -> None:
    assert [share.organization for share in companies.balance(("pat", "kim", "ada", "max")).shares] == [
        "@pat", "birch", "holding", "@max",
    ]  # fmt: skip


def test_nobody_is_balanced() -> None:
    assert governance("people: {}").balance(()) == Balance(0, ())


ids = st.sampled_from(["a", "b", "c", "d"])


@given(
    st.dictionaries(ids, ids | st.none(), max_size=4),
    st.lists(st.tuples(st.sampled_from("pqrstu"), ids | st.just("independent") | st.none()), max_size=6),
)
def test_balance_is_complete_and_ordered_whatever_controls_whom(
    parents: dict[str, str | None], employed: list[tuple[str, str | None]]
) -> None:
    organizations = {name: Organization(name=name, parent=parent, id=name) for name, parent in parents.items()}
    members = {
        handle: Person(affiliation=(Affiliation(organization=name),) if name else ()) for handle, name in employed
    }
    project = Project(id="a", name="A")
    found = Governance(Body(project=project, people=members, organizations=organizations)).balance(tuple(members))
    counts = [share.count for share in found.shares]
    assert sum(counts) == found.total == len(members)
    assert counts == sorted(counts, reverse=True)
    assert len({share.organization for share in found.shares}) == len(found.shares)
    assert all(share.count == 1 for share in found.shares if share.organization.startswith("@"))


# --- votes -----------------------------------------------------------------------------------------------------------

VOTES = """
people: {ada: A, bob: B, eve: C, kim: D, max: E}
ladder:
  reviewer: {name: Reviewer}
  maintainer: {name: Maintainer, size: 2 to 9}
teams:
  board: {name: Board, size: 7}
  panel: {name: Panel}
  writer: {name: Writers}
seats:
  - {person: ada, role: maintainer}
  - {person: bob, role: maintainer}
  - {person: eve, role: maintainer}
  - {person: kim, role: maintainer}
  - {person: max, role: maintainer}
  - {person: max, role: maintainer, status: on-leave}
  - {person: ada, role: board}
  - {person: bob, role: board}
  - {person: ada, role: panel}
  - {person: pia, role: writer}
voting:
  default: plain
  kinds:
    plain: more than 1/2
    cast: {passes: more than 1/2, of: cast}
    voters: {passes: at least 2/3, of: voting}
    present: {passes: more than 1/2, of: present}
    active: {passes: more than 1/2, of: active}
    seats: {passes: more than 1/2, of: seats}
    fixed: at least 3 votes
    all: unanimous
    lazy: no objection
    fair: {passes: at least 2/3, excluding: [subject]}
    other: {passes: at least 2/3, excluding: [author]}
    tuned: {passes: at least 2/3, quorum: none, tie: chair, abstentions: smaller-base, silence: consent}
    counted: {passes: more than 1/2, of: cast, abstentions: against, silence: abstention}
"""


@pytest.fixture(scope="module")
def votes() -> Governance:
    return governance(VOTES)


@pytest.mark.parametrize(
    ("kind", "electorate", "removing", "count"),
    [
        ("plain", "maintainer", "", VotesNeeded(5, 5, 3)),
        ("plain", "maintainer", "maintainer", VotesNeeded(5, 5, 3)),
        ("fair", "maintainer", "", VotesNeeded(5, 5, 4)),
        ("fair", "maintainer", "maintainer", VotesNeeded(5, 4, 3, others=True)),
        ("other", "maintainer", "maintainer", VotesNeeded(5, 5, 4)),
        ("plain", "{role: maintainer, excluding: [subject]}", "", VotesNeeded(5, 4, 3, others=True)),
        ("fair", "{role: maintainer, excluding: [subject]}", "maintainer", VotesNeeded(5, 4, 3, others=True)),
        ("plain", "{role: maintainer, excluding: [author]}", "maintainer", VotesNeeded(5, 5, 3)),
        ("fixed", "maintainer", "", VotesNeeded(5, 5, 3)),
        ("fixed", "board", "", VotesNeeded(2, 2, 3)),
        ("all", "maintainer", "", VotesNeeded(5, 5, 5)),
        ("all", "{role: maintainer, excluding: [subject]}", "", VotesNeeded(5, 4, 4, others=True)),
        ("lazy", "maintainer", "", VotesNeeded(5, 5, None)),
        ("seats", "board", "", VotesNeeded(2, 7, 4)),
        ("seats", "{role: board, excluding: [subject]}", "", VotesNeeded(2, 6, 4, others=True)),
        ("seats", "maintainer", "", None),
        ("seats", "panel", "", None),
        ("seats", "{any_of: [board, panel]}", "", None),
        ("cast", "maintainer", "", None),
        ("voters", "maintainer", "", None),
        ("present", "maintainer", "", None),
        ("active", "maintainer", "", None),
        ("plain", "anyone", "", None),
        ("plain", "foundation", "", None),
        ("plain", "{role: maintainer, scope: concerned}", "", None),
        ("plain", "reviewer", "", None),
        ("plain", "{any_of: [board, panel]}", "", VotesNeeded(2, 2, 2)),
        ("fair", "panel", "", VotesNeeded(1, 1, 1)),
        ("fair", "panel", "panel", None),
        ("fair", "maintainer", "board", VotesNeeded(5, 4, 3, others=True)),
        ("fair", "maintainer", "writer", VotesNeeded(5, 5, 4)),
        ("plain", "{role: maintainer, excluding: [subject]}", "writer", VotesNeeded(5, 5, 3)),
    ],
)
def test_the_number_of_votes_that_it_takes_today(
    votes: Governance, kind: str, electorate: str, removing: str, count: VotesNeeded | None
) -> None:
    found = governance(f"people: {{ada: A}}\nvoting: {{electorate: {electorate}}}").voting.electorate
    assert votes.count(votes.voting.kinds[kind], found, removing=votes.roles.get(removing)) == count


def test_without_an_electorate_no_number_is_known(votes: Governance) -> None:
    assert votes.count(votes.voting.kinds["plain"], None) is None


def terms_of(asked: Governance, kind: str) -> tuple[object, ...]:
    terms = asked.terms(asked.voting.kinds[kind])
    assert terms.kind is asked.voting.kinds[kind]
    return (terms.of, terms.quorum, terms.tie, terms.abstentions, terms.silence)


def test_what_a_kind_of_vote_leaves_out_follows_from_the_body(votes: Governance) -> None:
    assert {kind: terms_of(votes, kind) for kind in ("plain", "cast", "tuned", "counted")} == {
        "plain": (Base.ALL, None, Tie.FAILS, Abstention.AGAINST, Silence.AGAINST),
        "cast": (Base.CAST, None, Tie.FAILS, Abstention.SMALLER_BASE, Silence.AGAINST),
        "tuned": (Base.ALL, Quorum(), Tie.CHAIR, Abstention.SMALLER_BASE, Silence.CONSENT),
        "counted": (Base.CAST, None, Tie.FAILS, Abstention.AGAINST, Silence.ABSTENTION),
    }


def test_the_body_may_set_other_defaults() -> None:
    asked = governance(
        """
        voting:
          of: cast
          quorum: more than 1/2
          tie: passes
          kinds: {plain: more than 1/2, all: {passes: more than 1/2, of: all, quorum: none, tie: fails}}
        """
    )
    quorum = Quorum(Threshold.parse("more than 1/2"))
    assert terms_of(asked, "plain") == (Base.CAST, quorum, Tie.PASSES, Abstention.SMALLER_BASE, Silence.AGAINST)
    assert terms_of(asked, "all") == (Base.ALL, Quorum(), Tie.FAILS, Abstention.AGAINST, Silence.AGAINST)


def test_a_rule_is_decided_by_its_own_kind_of_vote_or_by_the_default(votes: Governance) -> None:
    kinds = votes.voting.kinds
    assert votes.kind(None) is kinds["plain"]
    assert votes.kind(Decided()) is kinds["plain"]
    assert votes.kind(Decided(vote="fair")) is kinds["fair"]
    assert votes.kind(Decided(vote="nothing")) is None
    assert votes.kind(Decided(vote=Open.UNDECIDED)) is None
    assert governance("people: {}").kind(Decided()) is None


def test_a_rule_is_decided_by_its_own_group_or_by_that_of_the_body(votes: Governance) -> None:
    own = Group(role="board")
    assert votes.electorate(Decided(by=own)) is own
    assert votes.electorate(Decided()) == votes.electorate() == Group(role="maintainer")
    asked = governance("ladder: {a: {name: A}}\nvoting: {electorate: {role: a, scope: whole}}")
    assert asked.electorate(Decided()) == Group(role="a", scope="whole")
    assert governance("people: {}").electorate() is None


def test_a_kind_of_vote_has_the_electorate_of_all_that_is_decided_by_it() -> None:
    asked = governance(
        """
        ladder: {a: {name: A}, b: {name: B}}
        voting:
          default: usual
          kinds: {usual: unanimous, free: unanimous, board: unanimous, mixed: unanimous, both: unanimous}
        decisions:
          one: {what: One}
          two: {what: Two, vote: board, by: a}
          three: {what: Three, vote: board, by: a}
          four: {what: Four, vote: mixed, by: a}
          five: {what: Five, vote: mixed, by: anyone}
          six: {what: Six, vote: both, by: a}
          seven: {what: Seven, vote: both}
        """
    )
    assert {name: asked.electorate_of(kind) for name, kind in asked.voting.kinds.items()} == {
        "usual": Group(role="b"), "free": Group(role="b"), "board": Group(role="a"), "mixed": None,
        "both": Group(role="b"),
    }  # fmt: skip


def test_a_rule_is_decided_in_its_own_venues_or_in_those_of_its_subject() -> None:
    asked = governance(
        """
        channels:
          list: {name: list, kind: mailing-list}
          safe: {name: safe, kind: email}
          chat: {name: chat, kind: chat}
        voting:
          venues: [list, {channel: safe, subjects: [security, conduct]}, {channel: chat, subjects: people}, chat]
        """
    )
    assert asked.venues(None) == asked.venues(Decided()) == ("list", "chat")
    assert asked.venues(Decided(), Subject.CONDUCT) == ("safe",)
    assert asked.venues(Decided(), Subject.PEOPLE) == ("chat",)
    assert asked.venues(Decided(venues=("safe",)), Subject.PEOPLE) == ("safe",)


# --- what is decided -------------------------------------------------------------------------------------------------

KINDS = "voting: {default: lazy, kinds: {lazy: no objection, half: more than 1/2, most: at least 2/3}}\n"


def matters(text: str) -> list[tuple[str, str | None, bool]]:
    asked = governance(KINDS + text)
    return [
        (
            matter_name(asked, matter),
            kind.id if (kind := asked.kind(matter.rule)) else None,
            matter.removing is not None,
        )
        for matter in asked.matters
    ]


def test_all_that_is_decided_stands_in_one_order() -> None:
    asked = governance(
        KINDS
        + """
amendments: {vote: most}
subprojects: {departure: {vote: half}, admission: {vote: most}}
decisions:
  release: {what: Make a release, topic: releases, vote: half}
  other: {what: Do something else}
teams: {steering: {name: Steering Committee, becoming: {vote: most}}}
offices: {editor: {name: Editor, removal: {vote: half}}}
ladder:
  user: {name: User, becoming: {automatic: Everybody is one.}}
  maintainer: {name: Maintainer, becoming: {vote: most}}
"""
    )
    assert [
        (matter_name(asked, matter), matter.topic, asked.kind(matter.rule).id, matter.removing is not None)
        for matter in asked.matters
    ] == [
        ("Appoint a maintainer", Topic.PEOPLE, "most", False),
        ("Remove an editor", Topic.PEOPLE, "half", True),
        ("Appoint a member of the Steering Committee", Topic.PEOPLE, "most", False),
        ("Make a release", Topic.RELEASES, "half", False),
        ("Do something else", Topic.OTHER, "lazy", False),
        ("Add a subproject", Topic.SUBPROJECTS, "most", False),
        ("Archive or remove a subproject", Topic.SUBPROJECTS, "half", False),
        ("Change these rules", Topic.GOVERNANCE, "most", False),
    ]
    assert [matter.role.id if matter.role else None for matter in asked.matters[:4]] == [
        "maintainer", "editor", "steering", None,
    ]  # fmt: skip
    assert asked.matters[3].decision is asked.body.decisions["release"]
    assert asked.on(Topic.PEOPLE) == asked.matters[:3]
    assert asked.on(Topic.FINANCE) == ()


@pytest.mark.parametrize(
    ("level", "found"),
    [
        ("becoming: {vote: half}, removal: {vote: half}", [("Appoint or remove a reviewer", "half", False)]),
        (
            "becoming: {vote: half, by: a, open_for: 3 days}, removal: {vote: half, by: a, open_for: 3 days}",
            [("Appoint or remove a reviewer", "half", False)],
        ),
        (
            "becoming: {vote: half, nominated_by: a}, removal: {vote: half, grounds: [x]}",
            [("Appoint or remove a reviewer", "half", False)],
        ),
        *(
            (
                f"becoming: {{vote: half}}, removal: {{vote: half, {key}}}",
                [("Appoint a reviewer", "half", False), ("Remove a reviewer", "half", True)],
            )
            for key in ("by: a", "discussion: 1 day", "open_for: 1 day", "venues: list", "then: most")
        ),
        (
            "becoming: {vote: half}, removal: {vote: most}",
            [("Appoint a reviewer", "half", False), ("Remove a reviewer", "most", True)],
        ),
        ("becoming: {vote: half}", [("Appoint a reviewer", "half", False)]),
        ("removal: {vote: most}", [("Remove a reviewer", "most", True)]),
        ("becoming: {nominated_by: a}, removal: {grounds: [x]}", []),
        ("becoming: {vote: undecided}", [("Appoint a reviewer", None, False)]),
        ("removal: {vote: undecided}", [("Remove a reviewer", None, True)]),
        ("term: 1 year", []),
    ],
)
def test_a_role_is_given_and_taken_by_one_rule_or_by_two(level: str, found: list[object]) -> None:
    assert matters(f"ladder: {{a: {{name: Reviewer, {level}}}}}") == found


def test_what_is_the_same_for_every_role_is_merged_too() -> None:
    assert matters(
        """
lifecycle: {removes: [a, b], removal: {vote: half}}
ladder: {a: {name: A, becoming: {vote: half}}, b: {name: B, becoming: {vote: most}}, c: {name: C}}
"""
    ) == [
        ("Appoint or remove an a", "half", False),
        ("Appoint a b", "most", False),
        ("Remove a b", "half", True),
    ]


@pytest.mark.parametrize(
    ("lifecycle", "level", "removal"),
    [
        ("{}", "becoming: {vote: half}", None),
        ("{}", "removal: {vote: half}", {"vote": "half"}),
        ("{removal: {vote: most, grounds: [g]}}", "becoming: {vote: half}", {"vote": "most", "grounds": ("g",)}),
        ("{removal: {vote: most, grounds: [g]}}", "becoming: {nominated_by: a}", {"vote": "most", "grounds": ("g",)}),
        ("{removal: {vote: most, grounds: [g]}}", "becoming: {automatic: All.}", None),
        ("{removal: {vote: most, grounds: [g]}}", "term: 1 year", {"vote": "most", "grounds": ("g",)}),
        ("{removal: {vote: most, grounds: [g]}}", "removal: {vote: half}", {"vote": "half", "grounds": ("g",)}),
        (
            "{removal: {vote: most, grounds: [g]}}",
            "removal: {grounds: [h], note: n}",
            {"vote": "most", "grounds": ("h",), "note": "n"},
        ),
        (
            "{removal: {vote: most, grounds: [g]}}",
            "removal: {vote: undecided}",
            {"vote": Open.UNDECIDED, "grounds": ("g",)},
        ),
        ("{removal: {vote: most}, removes: [a, b]}", "becoming: {vote: half}", {"vote": "most"}),
        ("{removal: {vote: most}, removes: [b]}", "becoming: {vote: half}", None),
        ("{removal: {vote: most}, removes: [b]}", "removal: {grounds: [h]}", {"grounds": ("h",)}),
        ("{removal: {vote: most}, removes: [a]}", "removal: {grounds: [h]}", {"vote": "most", "grounds": ("h",)}),
    ],
)
def test_a_role_is_lost_by_its_own_rule_or_by_that_of_every_role(
    lifecycle: str, level: str, removal: dict[str, object] | None
) -> None:
    voting = "voting: {electorate: a}\n"
    asked = governance(f"{voting}lifecycle: {lifecycle}\nladder: {{a: {{name: A, {level}}}, b: {{name: B}}}}")
    found = asked.removal(asked.roles["a"])
    assert (found.given() if found else None) == removal


def test_what_is_left_open_about_a_removal_stays_open() -> None:
    asked = governance("lifecycle: {removal: {vote: most}}\nladder: {a: {name: A, removal: {vote: unspecified}}}")
    removal = asked.removal(asked.roles["a"])
    assert removal
    assert removal.vote is Open.UNSPECIFIED
    assert asked.kind(removal) is None


def test_everybody_and_the_foundation_need_no_definition() -> None:
    assert (ANYONE, FOUNDATION) == ("anyone", "foundation")
    asked = governance("ladder: {anyone: {name: Anyone}}\npeople: {ada: A}\nseats: [{person: ada, role: anyone}]")
    assert asked.members(Group(role=ANYONE)) is None


def test_a_governance_made_by_hand_can_be_asked() -> None:
    seats = (Seat(person="ada", role="a"), Seat(person="ada", role="a", scope="docs"))
    kind = VoteKind(passes=Threshold.parse("unanimous"))
    asked = Governance(Body(project=Project(id="a", name="A"), seats=seats), ("a.yaml",), "out")
    assert (asked.files, asked.folder, asked.unread) == (("a.yaml",), "out", frozenset())
    assert asked.count(kind, Group(role="a")) == VotesNeeded(1, 1, 1)


# --- groups, variants and votes of organizations ---------------------------------------------------------------------

WIDE = """
organizations: {acme: Acme, birch: {name: Birch, parent: acme}, elm: Elm}
people:
  ada: {affiliation: acme}
  bob: {affiliation: birch}
  eve: {affiliation: elm}
  kim: {affiliation: independent}
  max: Max
ladder: {reviewer: {name: Reviewer}, maintainer: {name: Maintainer}}
offices:
  chair: {name: Chair}
  keeper: {name: Keeper, becoming: {automatic: {held: [chair, reviewer]}}}
seats:
  - {person: ada, role: maintainer}
  - {person: bob, role: maintainer}
  - {person: eve, role: maintainer}
  - {person: kim, role: maintainer}
  - {person: max, role: maintainer, status: on-leave}
  - {person: max, role: reviewer}
  - {person: eve, role: chair}
voting:
  default: most
  kinds:
    most: more than 1/2
    one-each: {passes: at least 2/3, votes_per_organization: 1 vote}
    two-each: {passes: more than 1/2, votes_per_organization: at most 2 votes}
    tenth: {passes: more than 1/2, votes_per_organization: at most 1/10}
"""


@pytest.fixture(scope="module")
def wide() -> Governance:
    return governance(WIDE)


def test_a_group_without_another_and_a_role_that_comes_with_others(wide: Governance) -> None:
    without = Group(role="maintainer", but_not=Group(role="chair"))
    assert wide.members(without) == ("ada", "bob", "kim")
    assert wide.holders("keeper") == ("eve", "max")


def test_nobody_knows_who_has_contributed(wide: Governance) -> None:
    contributors = Group(contributors=Counted(count=5, of=("changes",)))
    assert wide.members(contributors) is None
    assert wide.members(Group(any_of=(Group(role="chair"), contributors))) is None
    assert wide.members(Group(role="maintainer", but_not=contributors)) is None


@pytest.mark.parametrize(
    ("kind", "count"),
    [
        ("most", VotesNeeded(4, 4, 3)),
        ("one-each", VotesNeeded(4, 3, 2, 3)),
        ("two-each", VotesNeeded(4, 4, 3, 4)),
        ("tenth", VotesNeeded(4, 3, 2, 3)),
    ],
)
def test_votes_of_organizations_make_the_base(wide: Governance, kind: str, count: VotesNeeded) -> None:
    assert wide.count(wide.voting.kinds[kind], Group(role="maintainer")) == count


def test_who_can_pass_alone_is_named() -> None:
    people = "people: {ada: {affiliation: acme}, bob: {affiliation: acme}, eve: {affiliation: independent}}"
    two = governance(
        f"{people}\norganizations: {{acme: Acme}}\nladder: {{maintainer: {{name: M}}}}\n"
        "seats: [{person: ada, role: maintainer}, {person: bob, role: maintainer}, {person: eve, role: maintainer}]\n"
        "voting: {kinds: {two-each: {passes: more than 1/2, votes_per_organization: at most 2 votes}}}"
    )
    assert two.count(two.voting.kinds["two-each"], Group(role="maintainer")) == VotesNeeded(3, 3, 2, 3, ("Acme",))


@pytest.mark.parametrize(
    ("condition", "holds"),
    [
        (Condition(number=Size(most=4), of=Group(role="maintainer")), True),
        (Condition(number=Size(least=5)), False),
        (Condition(organizations=Size(least=3)), True),
        (Condition(organizations=Size(least=4)), False),
        (Condition(number=Size(about=True)), None),
        (Condition(number=Size(least=1), of=Group(role=ANYONE)), None),
        (Condition(text="it is urgent"), None),
        (None, None),
    ],
)
def test_a_condition_is_judged_by_the_people_of_today(
    wide: Governance, condition: Condition | None, holds: bool | None
) -> None:
    assert wide.holds(condition) is holds


def test_the_first_variant_that_holds_is_in_force(wide: Governance) -> None:
    small, large = Condition(number=Size(most=9)), Condition(number=Size(least=10))
    rule = Decided(
        vote="most",
        must_be_voted=True,
        variants=(
            Variant(when=large, vote="one-each"),
            Variant(when=small, vote="two-each", note="Today."),
            Variant(when=small, vote="tenth"),
        ),
    )
    assert wide.in_force(rule) == Decided(vote="two-each", must_be_voted=True)
    plain = Decided(vote="most")
    assert wide.in_force(plain) is plain


def test_people_on_leave_count_where_the_body_says_so() -> None:
    counting = governance(f"{WIDE}\nlifecycle: {{leave: {{counted: true}}}}")
    group = Group(role="maintainer")
    assert counting.members(group) == ("ada", "bob", "eve", "kim", "max")
    assert counting.holders("maintainer") == ("ada", "bob", "eve", "kim")
    assert counting.count(counting.voting.kinds["most"], group) == VotesNeeded(5, 5, 3)


def test_matters_that_differ_in_what_follows_are_two() -> None:
    both = "{maintainer: {name: M, becoming: {vote: most}, removal: {vote: most%s}}}"
    told = [
        [
            matter_name(asked, matter)
            for asked in [governance(f"ladder: {both % more}\nvoting: {{kinds: {{most: more than 1/2}}}}")]
            for matter in asked.matters
        ]
        for more in ("", ", veto: {by: maintainer}")
    ]
    assert told == [["Appoint or remove a m"], ["Appoint a m", "Remove a m"]]


CASES: Final = """
people: {ada: Ada, bob: Bob, eve: Eve}
ladder:
  maintainer:
    name: Maintainer
    size: 1
    size_variants:
      - {when: {number: 2}, size: 5}
      - {when: {number: at least 3}, size: at least 4, strength: %s}
    cap: [1 per organization, {limit: 2 per organization, when: {number: at least 3}}, %s]
seats: [{person: ada, role: maintainer}, {person: bob, role: maintainer}, {person: eve, role: maintainer}]
"""


def test_a_limit_binds_in_its_case_only() -> None:
    more = "{limit: 3 per organization, when: {number: at least 4}}, {limit: 4 per organization, when: it is late}"
    given = governance(CASES % ("must", f"{more}, {{limit: 5 per organization, strength: target}}"))
    binding = [cap.limit.count for cap in given.roles["maintainer"].cap if given.votes.binds(cap)]
    assert binding == [1, 2]


@pytest.mark.parametrize(("strength", "written"), [("must", 4), ("should", None)])
def test_a_size_is_that_of_the_case_of_today(strength: str, written: int | None) -> None:
    given = governance(CASES % (strength, "4 per organization"))
    size = given.votes.size_of(given.roles["maintainer"])
    assert (size.least if size else None) == written


def test_a_size_is_not_known_where_the_case_is_not() -> None:
    given = governance("ladder: {m: {name: M, size: 3, size_variants: [{when: it is late, size: 5}]}}")
    assert given.votes.size_of(given.roles["m"]) is None


def test_a_size_that_only_should_be_met_is_no_rule() -> None:
    soft, hard = (governance(f"ladder: {{m: {{name: M, size: 3{more}}}}}") for more in (", size_strength: should", ""))
    assert [one.votes.size_of(one.roles["m"]) for one in (soft, hard)] == [None, hard.roles["m"].size]


WEIGHED: Final = """
people: {ada: {affiliation: acme}, bob: {affiliation: acme}, eve: {affiliation: birch}}
organizations: {acme: Acme, birch: Birch}
ladder: {maintainer: {name: Maintainer}}
teams: {board: {name: Board, size: 4}}
seats:
  - {person: ada, role: maintainer}
  - {person: bob, role: maintainer}
  - {person: eve, role: maintainer}
  - {person: eve, role: board}
parties: {founders: the founders}
voting:
  of: all
  weights: [{of: board, votes: 3}, {of: maintainer, votes: 2}]
  kinds:
    most: more than 1/2
    seats: {passes: more than 1/2, of: seats}
    limited: {passes: more than 1/2, votes_per_organization: at most 3 votes}
    founded: {passes: more than 1/2, weights: {of: founders, votes: 2}}
"""


def test_votes_that_count_more_than_once_make_the_base_larger() -> None:
    """Ada and Bob have two votes each, and Eve three: the most that any of her groups gives her."""
    given = governance(WEIGHED)
    group, board = Group(role="maintainer"), Group(role="board")
    counts = {name: given.count(kind, group) for name, kind in given.voting.kinds.items() if name != "seats"}
    assert counts == {
        "most": VotesNeeded(3, 7, 4, None, ("Acme",)),
        "limited": VotesNeeded(3, 6, 4, 6),
        "founded": None,
    }
    assert given.count(given.voting.kinds["seats"], board) == VotesNeeded(1, 6, 4)  # three empty seats


def test_how_many_are_left_depends_on_who_is_left_out() -> None:
    given = governance(WEIGHED)
    kind, group = given.voting.kinds["most"], Group(role="maintainer")
    assert given.count(kind, group, others=True) is None
    alike = governance(WEIGHED.replace("{of: board, votes: 3}, ", ""))
    assert alike.count(alike.voting.kinds["most"], group, others=True) == VotesNeeded(3, 4, 3, None, ("Acme",), True)


def test_organizations_have_only_so_many_votes_once_the_case_is_met() -> None:
    for case, expected in (("organizations: at least 2", True), ("organizations: at least 3", False)):
        given = governance(WEIGHED.replace("at most 3 votes", f"{{limit: 1 vote, when: {{{case}}}}}"))
        kind = given.voting.kinds["limited"]
        assert (given.votes.organization_votes(kind) is not None) is expected
        assert (given.count(kind, Group(role="maintainer")) == VotesNeeded(3, 2, 2, 2)) is expected
    unknown = governance(WEIGHED.replace("at most 3 votes", "{limit: 1 vote, when: they are many}"))
    assert unknown.votes.organization_votes(unknown.voting.kinds["limited"]) is not None
