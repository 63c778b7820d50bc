"""Files that bots and programs read, with the variations that people write into them: the right accounts."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bylaws.formats.listing import Listing
from bylaws.formats.reading import read_listing

ACCOUNTS = (
    "ada", "R2D2", "jb-roche", "k8s-dev", "team-ada", "x0", "1password", "no", "on", "y", "null-pointer", "true-blue",
    "0xE282B0", "1e5", "12e3", "007", "0x1f", "MartenA", "a-b-c", "admin", "docs", "approvers",
)  # fmt: skip
"""Some are words or numbers for YAML, so that people put them in quotes."""
PEOPLE = st.lists(st.sampled_from(ACCOUNTS), min_size=4, max_size=7, unique=True)
Draw = Callable[[st.SearchStrategy[str]], str]
Found = set[tuple[str, bool]]
ODD = frozenset({"no", "on", "y", "1e5", "12e3", "007", "0x1f"})


def word(draw: Draw, account: str) -> str:
    """An account as a value of YAML: in quotes where it would be something else, and sometimes elsewhere."""
    form = draw(st.sampled_from(['"{}"', "'{}'", '"@{}"'] + ["{}"] * (account not in ODD)))
    return form.format(account)


def items(draw: Draw, people: Sequence[str], indent: str = "  ") -> str:
    """A list of accounts, in one of the ways to write one."""
    words = [word(draw, it) for it in people]
    if draw(st.sampled_from(["block", "block", "flow"])) == "flow":
        return f" [{', '.join(words)}]\n"
    comments = [draw(st.sampled_from(["", "", "  # on leave", " # @nobody, Nobody <a@b.example>"])) for _ in words]
    return "\n" + "".join(f"{indent}- {it}{comment}\n" for it, comment in zip(words, comments, strict=True))


def owners(draw: Draw, here: Sequence[str], gone: Sequence[str]) -> tuple[str, str]:
    approvers = items(draw, here[:1], draw(st.sampled_from(["", "  "])))
    text = f"# See the docs\napprovers:{approvers}reviewers:{items(draw, here[1:])}"
    text += f"labels:\n- area/x\nemeritus_approvers:{items(draw, gone)}"
    return draw(st.sampled_from(["OWNERS", "pkg/OWNERS"])), text.replace("\n", draw(st.sampled_from(["\n", "\r\n"])))


def filters(draw: Draw, here: Sequence[str], gone: Sequence[str]) -> tuple[str, str]:
    inner = f"    approvers:{items(draw, here, '      ')}    emeritus_approvers:{items(draw, gone, '      ')}"
    return "OWNERS", f'options: {{no_parent_owners: true}}\nfilters:\n  ".*":\n{inner}'


def sigs(draw: Draw, here: Sequence[str], gone: Sequence[str]) -> tuple[str, str]:
    def leaders(people: Sequence[str]) -> str:
        return "".join(f"    - github: {word(draw, it)}\n      name: Ada Moss\n      company: Acme\n" for it in people)

    text = "sigs:\n- dir: sig-apps\n  name: Apps\n  label: apps\n  leadership:\n    chairs:\n" + leaders(here)
    text += "    emeritus_leads:\n" + leaders(gone) + "  meetings:\n  - description: Regular\n    day: Thursday\n"
    return "sigs.yaml", text


def toml(draw: Draw, here: Sequence[str], gone: Sequence[str]) -> tuple[str, str]:
    quote = draw(st.sampled_from(['"', "'"]))

    def array(people: Sequence[str]) -> str:
        joint = draw(st.sampled_from([", ", ",\n  "]))
        return "[" + joint.join(f"{quote}{it}{quote}" for it in people) + draw(st.sampled_from(["", ","])) + "]"

    text = f'name = "docs"\nkind = "team"\n\n[people]\nleads = {array(here[:1])}\nmembers = {array(here)}\n'
    return "teams.toml", f"{text}alumni = {array(gone)}\n"


def codeowners(draw: Draw, here: Sequence[str], gone: Sequence[str]) -> tuple[str, str]:
    gap = draw(st.sampled_from([" ", "   ", "\t"]))
    first = gap.join(["*", *(f"@{it}" for it in here[:2]), "@org/team", "a@b.example"])
    second = gap.join(["/docs/**", *(f"@{it}" for it in here[1:])])
    text = f"# @nobody\n{first}{draw(st.sampled_from(['', ' # @nobody too']))}\n\n{second}\n/empty/\n"
    return draw(st.sampled_from(["CODEOWNERS", ".github/CODEOWNERS", "docs/CODEOWNERS"])), text


def gitvote(draw: Draw, here: Sequence[str], gone: Sequence[str]) -> tuple[str, str]:
    users = items(draw, here, "        ")
    return ".gitvote.yml", (
        "profiles:\n  default:\n    duration: 1w\n    pass_threshold: 50\n"
        f"    allowed_voters:\n      teams: [org-core]\n      users:{users}"
    )


def peribolos(draw: Draw, here: Sequence[str], gone: Sequence[str]) -> tuple[str, str]:
    return "org.yaml", (
        f"orgs:\n  acme:\n    admins:{items(draw, here[:1], '    ')}    members:{items(draw, gone, '    ')}"
        f"    teams:\n      core:\n        privacy: closed\n        maintainers:{items(draw, here[1:2], '        ')}"
        f"        teams:\n          inner:\n            members:{items(draw, here[2:], '            ')}"
    )


def contacts(draw: Draw, here: Sequence[str], gone: Sequence[str]) -> tuple[str, str]:
    lines = draw(st.sampled_from(["\n", "\n\n", " \n"])).join(here)
    return "SECURITY_CONTACTS", f"# Defined below are the security contacts\n#\n# DO NOT REPORT HERE\n\n{lines}\n"


def accounts(listing: Listing | None) -> Found:
    assert listing is not None
    assert [problem.message for problem in listing.problems] == []
    return {(it.handle, it.is_former) for it in listing.entries}


@pytest.mark.parametrize("shape", [owners, filters, sigs, toml])
@settings(max_examples=40)
@given(st.data(), PEOPLE)
def test_who_is_there_and_who_has_left(
    shape: Callable[[Draw, Sequence[str], Sequence[str]], tuple[str, str]], data: st.DataObject, people: list[str]
) -> None:
    here, gone = people[:-1], people[-1:]
    path, text = shape(data.draw, here, gone)
    assert accounts(read_listing(path, text)) == {(it, it in gone) for it in people}


@pytest.mark.parametrize("shape", [gitvote, peribolos, contacts])
@settings(max_examples=40)
@given(st.data(), PEOPLE)
def test_who_has_rights(
    shape: Callable[[Draw, Sequence[str], Sequence[str]], tuple[str, str]], data: st.DataObject, people: list[str]
) -> None:
    here, gone = people[:-1], people[-1:]
    path, text = shape(data.draw, here, gone)
    assert accounts(read_listing(path, text)) == {(it, False) for it in here}


@settings(max_examples=40)
@given(st.data(), PEOPLE)
def test_code_owners(data: st.DataObject, people: list[str]) -> None:
    """Comments may name people, too; they give no rights."""
    path, text = codeowners(data.draw, people, ())
    listing = read_listing(path, text)
    assert listing is not None
    assert {it.handle for it in listing.entries if it.grants or it.overridden_by} == {*people}
    assert {it.handle for it in listing.entries if it.area == "/docs/**"} == {*people[1:]}
    assert [team.path for team in listing.teams] == ["org/team"]


@settings(max_examples=40)
@given(st.data(), PEOPLE)
def test_aliases(data: st.DataObject, people: list[str]) -> None:
    core, docs = (items(data.draw, them, "  ") for them in (people[:2], people[2:]))
    text = f"aliases:\n  core-approvers:{core}  docs-reviewers:{docs}"
    listing = read_listing("OWNERS_ALIASES", text)
    assert listing is not None
    assert {name: [*who] for name, who in listing.aliases.items()} == {
        "core-approvers": people[:2],
        "docs-reviewers": people[2:],
    }
