"""A vote of a body: who has one, and who is left out because of the matter."""

from __future__ import annotations

import pytest

from bylaws.body.polls import poll
from conftest import governance

BODY = """
people:
  ada: {affiliation: reef}
  bob: {affiliation: reef-labs}
  eve: {affiliation: tide}
  kim: {affiliation: independent}
  sam: {affiliation: independent}
organizations: {reef: Reef, reef-labs: {name: Reef Labs, parent: reef}, tide: Tide}
ladder: {maintainer: {name: Maintainer, removal: {vote: half, excluding: [WHOM]}}}
seats:
  - {person: ada, role: maintainer}
  - {person: bob, role: maintainer}
  - {person: eve, role: maintainer}
  - {person: kim, role: maintainer}
  - {person: sam, role: maintainer}
voting: {electorate: maintainer, kinds: {half: {passes: more than 1/2, of: all}}}
"""


@pytest.mark.parametrize(
    ("excluding", "about", "left_out"),
    [
        ("subject", "", ()),
        ("subject", "ada", ("ada",)),
        ("subject", "nobody", ()),
        ("same-organization", "ada", ("ada", "bob")),
        ("same-organization", "bob", ("ada", "bob")),
        ("same-organization", "eve", ("eve",)),
        ("same-organization", "kim", ("kim",)),
    ],
)
def test_who_is_left_out_because_of_the_matter(excluding: str, about: str, left_out: tuple[str, ...]) -> None:
    """Colleagues are those of one organization and of those that it controls; people of none have no colleagues."""
    body = governance(BODY.replace("WHOM", excluding))
    it = poll(body, body.decided.by_id["remove-maintainer"], about=about)
    assert it is not None
    assert it.excluded == left_out
    assert [voter.name for voter in it.voters] == [name for name in sorted(body.body.people) if name not in left_out]
