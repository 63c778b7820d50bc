"""The API: every file is as its schema says, nothing private is in it, and votes can be counted from it exactly."""

from __future__ import annotations

import json
import random
from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from click.testing import CliRunner

from bylaws.body import tally
from bylaws.body.governance import Governance
from bylaws.body.polls import poll
from bylaws.build.root import build_root
from bylaws.cli import cli
from bylaws.formats.json import api_files, schema_text
from bylaws.formats.json.shapes import FILES
from bylaws.model.quantities import Test as Measure
from bylaws.model.quantities import Threshold
from bylaws.model.vote_kinds import Abstention, Base, CastBy, Closing, Quorum, Silence, Tie, VoteLimit
from bylaws.reference.interface import api_page, api_schema
from conftest import Maker, governance

ROOT = Path(__file__).parents[2]
PROJECTS = ROOT / "tests" / "projects"
ROOTS = {"real": ROOT, **{path.name: path for path in sorted(PROJECTS.iterdir()) if (path / "data").is_dir()}}
VALID = jsonschema_rs.validator_for(json.loads(schema_text()))


def governances(name: str) -> tuple[Governance, ...]:
    return build_root(ROOTS[name]).governances


def read(files: Mapping[str, str], path: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(files[path])
    return found


def files_of(text: str) -> Mapping[str, str]:
    return api_files([governance(text)])


# --- the schema -------------------------------------------------------------------------------------------------------


def test_the_committed_schema_and_page_are_current() -> None:
    assert schema_text() == api_schema(), "run `bylaws schema --api > plugins/bylaws/presets/api-v1.schema.json`"
    page = (ROOT / "governance" / "reference" / "api.md").read_text(encoding="utf-8")
    assert page == api_page(), "run `bylaws schema --api --reference > governance/reference/api.md`"


def test_no_object_may_hold_more_and_every_field_has_a_meaning() -> None:
    for name, shape in json.loads(schema_text())["$defs"].items():
        assert shape["additionalProperties"] is False
        assert shape["required"] == list(shape["properties"]), name
        assert shape["description"].endswith(".")
        for field in shape["properties"].values():
            assert field["description"].endswith(".")
            assert ("enum" in field) + ("const" in field) + ("type" in field) + ("$ref" in field) + (
                "anyOf" in field
            ) == 1


@pytest.mark.parametrize("name", ROOTS)
def test_every_file_is_as_the_schema_says(name: str) -> None:
    found = governances(name)
    files = api_files(found)
    assert found
    assert len(files) == 2 + 6 * len(found)
    for path, text in files.items():
        if path != "schema.json":
            assert [error.message for error in VALID.iter_errors(json.loads(text))] == [], path
            assert text.endswith("}\n")
    entries = read(files, "index.json")["bodies"]
    assert [path for entry in entries for path in entry["files"]] == [
        path for path in files if path not in ("index.json", "schema.json")
    ]


def test_every_field_is_given_somewhere() -> None:
    """A field that is always null would be a promise that nobody keeps. A few are given in smaller tests only."""
    given: set[tuple[str, str]] = set()

    def look(value: Any, shape: str) -> None:
        for key, item in value.items():
            if item not in (None, [], ""):
                given.add((shape, key))
            field = schema[shape]["properties"][key]
            for part in field.get("anyOf", [field]):
                target = (part.get("items") or part).get("$ref", "").rpartition("/")[2]
                for below in item if isinstance(item, list) else [item]:
                    if target and isinstance(below, dict):
                        look(below, target)

    schema = json.loads(schema_text())["$defs"]
    for name in ROOTS:
        for path, text in api_files(governances(name)).items():
            if path != "schema.json":
                shape = Path(path).stem.capitalize()
                assert shape in {one.__name__ for one in FILES}
                look(json.loads(text), shape)
    missing = {(shape, key) for shape, node in schema.items() for key in node["properties"]} - given
    assert missing == {
        ("VoteLimit", "share"),
        ("Rule", "against"),
        ("Rule", "floor"),
        ("Rule", "agreement"),
        ("Seat", "acting_for"),
        ("Decision", "quorum_of"),
    }


def test_the_schema_refuses_what_is_not_of_it() -> None:
    people = read(files_of("people: {ada: Ada}"), "example/people.json")
    assert VALID.is_valid(people)
    for spoiled in (
        {**people, "more": 1},
        {**people, "api": "v2"},
        {**people, "file": "roles"},
        {**people, "people": [{"id": "ada"}]},
        {key: value for key, value in people.items() if key != "body"},
    ):
        assert not VALID.is_valid(spoiled)


# --- what is in it ----------------------------------------------------------------------------------------------------

SMALL = """
project: {id: small, name: Small Project, short_name: Small}
organizations:
  acorn: {name: Acorn, parent: forest}
  forest: Forest
people:
  ada: {name: Ada "A" 会议, affiliation: acorn, email: ada@example.org, contacts: [
    {kind: slack, value: "@ada"}, {kind: email, value: secret@example.org, visibility: private},
    {kind: matrix, value: unsure, visibility: undecided}]}
  "1234": {affiliation: independent, handle: none}
  no: {affiliation: [{organization: forest, until: 2020}]}
seats:
  - {person: ada, role: maintainer, since: 2021-04}
  - {person: "1234", role: maintainer, acting_for: ada}
  - {person: no, role: maintainer, status: emeritus, until: 2024}
ladder:
  maintainer: {name: Maintainer, becoming: {vote: majority}, removal: {vote: majority}}
voting: {kinds: {majority: {passes: more than 50 %, excluding: [subject], open_for: at least 5 days}}}
channels:
  chat: {name: chat, kind: chat}
  back-room: {name: back room, kind: chat, public: false, purpose: Secrets}
meetings:
  call: {name: Call, when: every week on Monday, at: 9:00, zone: UTC, lasts: 90 minutes}
  board: {name: Board, when: every week on Monday, public: false}
  unsure: {name: Unsure, public: undecided}
"""


def test_people() -> None:
    assert read(files_of(SMALL), "small/people.json") == {
        "api": "v1",
        "file": "people",
        "body": "small",
        "people": [
            {
                "id": "ada", "name": 'Ada "A" 会议', "github": "ada", "organization": "acorn", "independent": False,
                "email": "ada@example.org", "contacts": [{"kind": "slack", "value": "@ada"}],
                "seats": [
                    {
                        "role": "maintainer", "scope": None, "status": "active", "since": "2021-04", "until": None,
                        "title": None, "seat_class": None, "acting_for": None, "evidence": None,
                    }
                ],
            },
            {
                "id": "1234", "name": "1234", "github": None, "organization": None, "independent": True, "email": None,
                "contacts": [],
                "seats": [
                    {
                        "role": "maintainer", "scope": None, "status": "active", "since": None, "until": None,
                        "title": None, "seat_class": None, "acting_for": "ada", "evidence": None,
                    }
                ],
            },
            {
                "id": "no", "name": "no", "github": "no", "organization": None, "independent": False, "email": None,
                "contacts": [],
                "seats": [
                    {
                        "role": "maintainer", "scope": None, "status": "emeritus", "since": None, "until": "2024",
                        "title": None, "seat_class": None, "acting_for": None, "evidence": None,
                    }
                ],
            },
        ],
    }  # fmt: skip


def test_organizations() -> None:
    found = read(files_of(SMALL), "small/organizations.json")
    assert found["organizations"] == [
        {
            "id": "acorn", "name": "Acorn", "kind": None, "website": None, "parent": "forest", "controller": "forest",
            "people": 1, "roles": [{"role": "maintainer", "people": 1}],
        },
        {
            "id": "forest", "name": "Forest", "kind": None, "website": None, "parent": None, "controller": "forest",
            "people": 0, "roles": [],
        },
    ]  # fmt: skip
    assert found["balance"] == [
        {
            "role": "maintainer", "people": 2,
            "shares": [
                {"organization": "forest", "person": None, "people": 1},
                {"organization": None, "person": "1234", "people": 1},
            ],
        }
    ]  # fmt: skip


def test_roles() -> None:
    found = read(files_of(SMALL), "small/roles.json")
    assert (found["governing"], found["roles"]) == (
        "maintainer",
        [
            {
                "id": "maintainer", "name": "Maintainer", "plural": "maintainers", "kind": "level", "rank": 1,
                "description": None, "holders": ["ada", "1234"], "size": None, "term": None,
                "represents_body": False, "github_team": None,
            }
        ],
    )  # fmt: skip


def test_decisions() -> None:
    found = read(files_of(SMALL), "small/decisions.json")
    assert [(one["id"], one["type"], one["role"]) for one in found["decisions"]] == [
        ("majority", "kind", None), ("appoint-maintainer", "appointment", "maintainer"),
        ("remove-maintainer", "removal", "maintainer"),
    ]  # fmt: skip
    assert found["decisions"][2] == {
        "id": "remove-maintainer", "what": "Remove a maintainer", "type": "removal", "topic": None,
        "role": "maintainer",
        "vote": "majority", "vote_name": "majority",
        "rule": {
            "passes": {
                "test": "share", "more_than": True, "share": {"numerator": 1, "denominator": 2}, "count": None,
                "text": "more than 50 %",
            },
            "of": "all", "against": None, "floor": None, "quorum": None, "abstainers_take_part": True, "tie": "fails",
            "abstentions": "against", "silence": "against", "closes": "on-time", "votes_per_organization": None,
            "cast_by": "first", "agreement": None,
        },
        "voters": [
            {"person": "ada", "organization": "forest", "active": True, "votes": 1},
            {"person": "1234", "organization": None, "active": True, "votes": 1},
        ],
        "quorum_of": None, "seats": None, "excluding": ["subject"], "discussion": None,
        "open_for": {
            "least": 5, "most": 5, "unit": "day", "business": False, "qualifier": "at least", "text": "at least 5 days",
        },
        "venues": [],
        "today": {"voters": 2, "base": 2, "needed": 2, "quorum": None},
    }  # fmt: skip


def test_meetings_and_channels_that_are_not_public_are_left_out() -> None:
    files = files_of(SMALL)
    assert read(files, "small/meetings.json")["meetings"] == [
        {
            "id": "call", "name": "Call", "purpose": None, "rule": "FREQ=WEEKLY;BYDAY=MO", "first": None, "until": None,
            "time": "09:00", "zone": "UTC",
            "lasts": {
                "least": 90, "most": 90, "unit": "minute", "business": False, "qualifier": "", "text": "90 minutes",
            },
            "scope": None, "link": None, "notes": None, "recordings": None, "calendar": None,
        }
    ]  # fmt: skip
    assert [one["id"] for one in read(files, "small/body.json")["channels"]] == ["chat"]
    everything = "".join(files.values())
    for hidden in ("secret@example.org", "unsure", "Board", "Secrets"):
        assert hidden not in everything


# --- counting ---------------------------------------------------------------------------------------------------------


def rule_from(given: Mapping[str, Any]) -> tally.Counting:
    """The rule that a reader of the API counts with."""
    quorum = given["quorum"]
    return tally.Counting(
        passes=_threshold(given["passes"]),
        of=Base(given["of"]),
        against=_limit(given["against"]),
        floor=_threshold(given["floor"]) if given["floor"] else None,
        quorum=Quorum(_threshold(quorum["threshold"]), quorum["of"].replace("voters", "")) if quorum else None,
        abstainers_take_part=given["abstainers_take_part"],
        tie=Tie(given["tie"]),
        abstentions=Abstention(given["abstentions"]),
        silence=Silence(given["silence"]),
        closes=Closing(given["closes"]),
        limit=_limit(given["votes_per_organization"]),
        cast_by=CastBy(given["cast_by"]),
    )


def _share(given: Mapping[str, int] | None) -> Fraction | None:
    return Fraction(given["numerator"], given["denominator"]) if given else None


def _threshold(given: Mapping[str, Any]) -> Threshold:
    test = {"most votes": Measure.PLURALITY}.get(given["test"]) or Measure(given["test"])
    return Threshold(test, given["more_than"], _share(given["share"]) or Fraction(0), given["count"] or 0)


def _limit(given: Mapping[str, Any] | None) -> VoteLimit | None:
    return VoteLimit(given["most"], _share(given["share"]), given["below"]) if given else None


@pytest.mark.parametrize("name", ROOTS)
def test_votes_are_counted_from_it_as_they_are_from_the_data(name: str) -> None:
    chance = random.Random(name)
    compared = 0
    for body in governances(name):
        decisions = read(api_files([body]), f"{body.body.project.id}/decisions.json")["decisions"]
        assert [decision["id"] for decision in decisions] == list(body.decided.by_id)
        for decision in decisions:
            it = poll(body, body.decided.by_id[decision["id"]])
            assert (it is None) == (decision["voters"] is None or decision["rule"] is None)
            if it is None:
                continue
            voters = [
                tally.Voter(one["person"], one["organization"], one["active"], votes=one["votes"])
                for one in decision["voters"]
            ]
            assert voters == list(it.voters)
            rule = rule_from(decision["rule"])
            for _ in range(8):
                ballots = {voter.name: chance.choice(list(tally.Choice)) for voter in voters if chance.random() < 0.7}
                over = chance.random() < 0.5
                ours = tally.count(it.counting, it.voters, ballots, over=over, seats=it.seats)
                assert tally.count(rule, voters, ballots, over=over, seats=decision["seats"]) == ours
                compared += 1
            if decision["today"]["needed"] is not None:
                assert decision["today"]["needed"] == ours.needed or it.counting.abstentions is Abstention.SMALLER_BASE
    assert compared > 0 or name == "group"  # which votes on nothing


KINDS = """
  some: {passes: at least 3 votes, quorum: at least 2/3 of present, votes_per_organization: less than 1/2}
  heads: {passes: at least 2/3, of: cast, quorum: more than 1/2}
  seats: {passes: unanimous, of: seats, against: at most 1/5}
  most: {passes: most votes, floor: at least 1 vote, against: none}
  quiet: {passes: no objection}
  anyone: {passes: more than 1/2, of: present}
"""


def test_the_numbers_of_today() -> None:
    text = SMALL.replace("voting: {kinds: {majority:", f"voting:\n kinds:\n{KINDS}  majority:").replace(
        "days}}}", "days}"
    )
    decisions = {one["id"]: one for one in read(files_of(text), "small/decisions.json")["decisions"]}
    assert {name: decisions[name]["today"] for name in ("some", "heads", "seats", "most", "quiet", "anyone")} == {
        "some": {"voters": 2, "base": 2, "needed": 3, "quorum": None},
        "heads": {"voters": 2, "base": None, "needed": None, "quorum": 2},
        "seats": {"voters": 2, "base": 2, "needed": 2, "quorum": None},
        "most": {"voters": 2, "base": 2, "needed": None, "quorum": None},
        "quiet": {"voters": 2, "base": 2, "needed": None, "quorum": None},
        "anyone": {"voters": 2, "base": None, "needed": None, "quorum": None},
    }
    assert [decisions[name]["rule"]["passes"]["text"] for name in ("some", "seats", "most", "quiet")] == [
        "at least 3 votes", "unanimous", "most votes", "no objection",
    ]  # fmt: skip
    assert decisions["some"]["rule"]["quorum"]["of"] == "present"
    assert decisions["some"]["rule"]["votes_per_organization"] == {
        "most": None, "share": {"numerator": 1, "denominator": 2}, "below": True,
    }  # fmt: skip
    for one in decisions.values():
        rule_from(one["rule"])


# --- writing ----------------------------------------------------------------------------------------------------------


def test_export_writes_all_bodies_with_one_index_or_one_alone(tmp_path: Path) -> None:
    result = CliRunner().invoke(
        cli, ["export", "api", "-C", str(ROOT), "--output", str(tmp_path / "all")], standalone_mode=False
    )
    assert (result.return_value, result.stderr) == (0, "")
    files = api_files(governances("real"))
    written = {
        path.relative_to(tmp_path / "all" / "v1").as_posix(): path for path in (tmp_path / "all").rglob("*.json")
    }
    assert {name: path.read_bytes().decode() for name, path in written.items()} == files
    assert [entry["id"] for entry in read(files, "index.json")["bodies"]] == [
        "bylaws",
        "kmesh",
        "lantern",
        "lantern-docs",
        "wasmcloud",
        "wasmedge",
        "wg-wasm",
    ]
    arguments = ["export", "api", "-C", str(ROOT), "--body", "kmesh", "--output", str(tmp_path / "one")]
    assert CliRunner().invoke(cli, arguments, standalone_mode=False).return_value == 0
    (index,) = (tmp_path / "one").rglob("index.json")
    assert [entry["id"] for entry in json.loads(index.read_text(encoding="utf-8"))["bodies"]] == ["kmesh"]


def test_a_body_can_keep_it(root_with: Maker) -> None:
    root = root_with({"governance.yaml": "project: {id: x, name: X}\nexports: {api: docs/api/v1}\n"})
    kept = {output.path: output.sealed for output in build_root(root).exports}
    assert kept["docs/api/v1/x/people.json"] == (
        '{\n "api": "v1",\n "file": "people",\n "body": "x",\n "people": []\n}\n'
    )
    assert sorted(kept)[:2] == ["docs/api/v1/index.json", "docs/api/v1/schema.json"]
