"""People of other bodies: counted where their body is in the same data, and named, never counted as none, elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from bylaws.body.governance import Governance
from bylaws.build.root import build_root
from bylaws.cli import cli
from bylaws.formats.gitvote_profiles import GitVote
from bylaws.model.body import Body
from bylaws.model.groups import Group
from conftest import body, told

PARENT = """
project: {id: containers, name: Containers}
organizations: {acme: Acme}
people:
  ada: {affiliation: acme}
  bob-old: {handle: Bob, affiliation: independent}
  kim: {affiliation: acme}
ladder:
  reviewer: {name: Reviewer}
  maintainer: {name: Maintainer}
seats:
  - {person: ada, role: maintainer}
  - {person: bob-old, role: maintainer}
  - {person: kim, role: reviewer}
"""
HERE = """
project: {id: shims, name: Shims}
organizations: {acme: Acme, birch: Birch}
people:
  bob: {affiliation: birch}
  kim: {affiliation: birch, handle: another-kim}
ladder: {maintainer: {name: Maintainer}}
seats: [{person: bob, role: maintainer}, {person: kim, role: maintainer}]
parties:
  parent: {name: the maintainers of Containers, plural: true, bodies: containers}
  readers: {name: the reviewers of Containers, plural: true, bodies: [containers], role: reviewer}
  toc: {name: the TOC}
voting:
  kinds:
    majority: {passes: more than 1/2, of: all, tie: fails, open_for: 5 days}
    one-each: {passes: more than 1/2, of: all, open_for: 5 days, votes_per_organization: 1 vote}
decisions:
  name: {what: Change the name, vote: majority, by: {any_of: [maintainer, parent]}}
  license: {what: Change the license, vote: one-each, by: {any_of: [maintainer, parent]}}
  charter: {what: Change the charter, vote: majority, by: {any_of: [maintainer, toc]}}
"""


def beside(text: str, *others: Body) -> Governance:
    """A body with others in the same data."""
    return Governance(body(text), others={one.project.id: one for one in others})


@pytest.mark.parametrize(
    ("group", "people"),
    [
        (Group(role="parent"), ("ada", "bob")),
        (Group(any_of=(Group(role="maintainer"), Group(role="parent"))), ("bob", "kim", "ada")),
        (Group(role="readers"), ("containers/kim",)),
        (Group(role="toc"), None),
        (Group(any_of=(Group(role="maintainer"), Group(role="toc"))), None),
    ],
)
def test_people_of_a_body_in_the_same_data_are_counted(group: Group, people: tuple[str, ...] | None) -> None:
    """One account is one person, whatever the key is; two accounts with one key are two people."""
    assert beside(HERE, body(PARENT)).members(group) == people


@pytest.mark.parametrize("role", ["parent", "readers"])
def test_people_of_a_body_elsewhere_are_not_counted_as_none(role: str) -> None:
    assert beside(HERE).members(Group(role=role)) is None


def test_a_party_of_several_bodies_is_counted_where_all_are_known() -> None:
    one, other = body("project: {id: one, name: One}\n" + CREW), body("project: {id: other, name: Other}\n" + CREW)
    text = HERE.replace("bodies: containers}", "bodies: [one, other]}")
    assert beside(text, one, other).members(Group(role="parent")) == ("ada",)
    assert beside(text, one).members(Group(role="parent")) is None


CREW = """people: {ada: Ada}
ladder: {maintainer: {name: Maintainer}}
seats: [{person: ada, role: maintainer}]
"""


def test_a_guest_is_known_by_name_account_and_organization() -> None:
    it = beside(HERE, body(PARENT))
    assert it.github_of("containers/kim") == "kim"
    assert it.github_of("kim") == "another-kim"
    organization = it.organization_of("ada")
    assert organization is not None
    assert organization.name == "Acme"
    balance = it.balance(("bob", "kim", "ada"))
    assert [(share.name, share.count) for share in balance.shares] == [("Birch", 2), ("Acme", 1)]


TIERS = """
project: {id: whole, name: Whole}
people: {eve: Eve}
ladder: {maintainer: {name: Maintainer, held_in: subproject}}
subprojects: {tiers: {core: {name: Core}}}
scopes:
  own: {name: Own, kind: subproject, tier: core}
  containers: {name: Containers, kind: subproject, tier: core, body: containers}
seats: [{person: eve, role: maintainer, scope: own}]
"""


def test_all_projects_of_a_class_are_counted_with_those_that_have_their_own_record() -> None:
    group = Group(role="maintainer", tier="core")
    assert beside(TIERS, body(PARENT)).members(group) == ("eve", "ada", "bob-old")
    assert beside(TIERS, body(PARENT)).members(Group(role="maintainer", scope="containers")) == ("ada", "bob-old")
    assert beside(TIERS).members(group) is None
    listed = TIERS.replace("body: containers", "roster: https://example.org/maintainers")
    assert beside(listed).members(group) is None


@pytest.fixture
def root(root_with: Callable[..., Path]) -> Path:
    return root_with({"data/containers/a.yaml": PARENT, "data/shims/a.yaml": HERE + "exports: {gitvote: {}}\n"})


def run(root: Path, *arguments: str) -> str:
    return CliRunner().invoke(cli, [arguments[0], "-C", str(root), *arguments[1:]]).output


def test_a_vote_counts_them(root: Path) -> None:
    assert run(root, "vote", "name", "--body", "shims", "--for", "ada,bob", "--against", "nobody") == (
        "Change the name: majority, 3 voters.\n"
        "For 2, against 0, abstained 0.\n"
        "It is still open: there are enough votes in favor.\n"
        "Needed: 2 votes in favor, of 3.\n"
        "It will pass, however the others vote.\n"
        "Not counted, for nobody is known by this name: nobody.\n"
    )


@pytest.mark.parametrize(
    ("there", "employer", "shares"),
    [
        ("acme: Acme", "acme", [("Acme", 2)]),
        ("acme: {name: 'Acme, Inc.'}", "acme", [("Acme", 2)]),  # one id is one organization, however it is spelled
        ("acme-inc: ACME", "acme-inc", [("Acme", 2)]),  # and so is one name
        ("co: {name: Acme Co, aliases: [Acme]}", "co", [("Acme", 2)]),
        ("lab: {name: Lab, parent: acme}, acme: Acme", "lab", [("Acme", 2)]),
        ("lab: {name: Lab, parent: holding}, holding: {name: Acme}", "lab", [("Acme", 2)]),
        ("lab: {name: Lab, parent: holding}, holding: Holding", "lab", [("Acme", 1), ("Holding", 1)]),
        ("other: Acme Cycling", "other", [("Acme", 1), ("Acme Cycling", 1)]),
    ],
)
def test_an_organization_of_two_bodies_is_one_by_its_id_or_its_name(
    there: str, employer: str, shares: list[tuple[str, int]]
) -> None:
    other = body(f"""
project: {{id: up, name: Up}}
organizations: {{{there}}}
people: {{eve: {{affiliation: {employer}}}}}
ladder: {{maintainer: {{name: Maintainer}}}}
seats: [{{person: eve, role: maintainer}}]
""")
    it = beside(
        """
project: {id: down, name: Down}
organizations: {acme: Acme}
people: {ada: {affiliation: acme}}
ladder: {maintainer: {name: Maintainer}}
seats: [{person: ada, role: maintainer}]
parties: {up: {name: the maintainers of Up, plural: true, bodies: up}}
""",
        other,
    )
    assert [(one.name, one.count) for one in it.balance(("ada", "eve")).shares] == shares


def test_organizations_of_a_body_that_has_no_part_in_this_one_are_not_known() -> None:
    other = body("project: {id: up, name: Up}\norganizations: {acme: Acme}\npeople: {eve: {affiliation: acme}}\n")
    it = beside("project: {id: down, name: Down}\npeople: {ada: {affiliation: acme}}\n", other)
    assert it.organization_of("ada") is None


def test_two_people_of_one_organization_are_colleagues_across_bodies(root: Path) -> None:
    """Bob and Kim are from Birch, Ada is from Acme: two votes can count."""
    assert "Needed: 2 votes in favor, of 2." in run(root, "vote", "license", "--body", "shims", "--for", "ada,bob")


def test_a_vote_of_people_whom_nobody_knows_asks_for_their_names(root: Path) -> None:
    assert run(root, "vote", "charter", "--body", "shims").endswith(
        "nobody in this data knows who belongs to the TOC: name those who vote with `--voters`\n"
    )


def test_the_numbers_of_today_have_them(root: Path) -> None:
    page = next(page for page in build_root(root).pages if page.path == "governance/shims/MAINTAINERS.md")
    assert page.text.partition("## Votes today\n\n")[2].partition("\n\nTo hold")[0] == (
        "These numbers are based on the lists above; [Governance](GOVERNANCE.md#voting) sets the thresholds.\n"
        "They include the maintainers of Containers, as listed in their own record.\n"
        "Votes that include the TOC are not in the table, because this record does not list those people.\n\n"
        "| Needed for | Votes needed today | GitVote command |\n"
        "| --- | --- | --- |\n"
        "| Majority of the maintainers and the maintainers of Containers | 2 of 3 | `/vote-name` |\n"
        "| One each of the maintainers and the maintainers of Containers | 2 of 2 | |"
    )


def test_gitvote_has_them_or_leaves_the_vote_to_people(root: Path) -> None:
    it = next(it for it in build_root(root).governances if it.body.project.id == "shims")
    found = GitVote(it)
    assert found.profiles["name"].users == ("bob", "another-kim", "ada")
    assert [(one.what, one.why) for one in found.by_hand] == [
        ("one-each", "each organization has only some votes"),
        ("charter", "people vote who are not in this record (`parties`)"),
    ]
    text = TIERS + "voting: {kinds: {half: {passes: at least 1/2, open_for: 5 days}}, electorate: "
    for electorate in ("{role: maintainer, tier: core}", "{role: maintainer, scope: containers}"):
        (refusal,) = GitVote(beside(f"{text}{electorate}}}\n")).by_hand
        assert refusal.why == "people vote whom another record lists (`body`)"


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (
            ("bodies: containers}", "bodies: container}"),
            "data/shims/a.yaml:10:71 wrong-body there is no body `container` in this data | did you mean `containers`?",
        ),
        (
            ("role: reviewer}", "role: reviwer}"),
            "data/shims/a.yaml:11:90 wrong-body `containers` has no role `reviwer` | did you mean `reviewer`?",
        ),
        (
            ("role: reviewer}", "role: chair}"),
            "data/shims/a.yaml:11:90 wrong-body `containers` has no role `chair` "
            "| it is one of `reviewer` and `maintainer`",
        ),
        (
            (", bodies: [containers], role", ", role"),
            "data/shims/a.yaml:11:68 wrong-body `role` is for `bodies`, and there are none | add `bodies`",
        ),
    ],
)
def test_what_is_wrong_about_another_body(root_with: Callable[..., Path], wrong: tuple[str, str], message: str) -> None:
    root = root_with({"data/containers/a.yaml": PARENT, "data/shims/a.yaml": HERE.replace(*wrong)})
    found = [problem for problem in build_root(root).findings if problem.rule == "wrong-body"]
    assert told(found) == [message]


def test_a_body_is_made_again_when_one_that_it_names_has_changed(root: Path) -> None:
    first = build_root(root)
    assert build_root(root, before=first).bodies == first.bodies
    (root / "data/containers/a.yaml").write_text(PARENT.replace("kim, role: reviewer", "kim, role: maintainer"))
    second = build_root(root, before=first)
    assert [one is other for one, other in zip(first.bodies, second.bodies, strict=True)] == [False, False]
    (root / "data/shims/a.yaml").write_text(HERE + "meetings: {}\n")
    third = build_root(root, before=second)
    assert [one is other for one, other in zip(second.bodies, third.bodies, strict=True)] == [True, False]
