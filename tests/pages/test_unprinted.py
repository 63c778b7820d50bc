"""`unprinted`: what a body loses by what it does to its pages, at its place, with what would print it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from bylaws.build.outcomes import outcomes
from bylaws.pages.composing.compose import Composer
from bylaws.pages.documents import all_pages
from bylaws.pages.unprinted import unprinted
from conftest import PATH, governance, told

RULES = """\
project: {id: example, name: Example, license: MIT}
people: {ada: Ada}
ladder:
  contributor: {name: Contributor}
  maintainer: {name: Maintainer, responsibilities: [Review changes]}
seats: [{person: ada, role: maintainer}]
lifecycle:
  removal: {grounds: [inactivity]}
  emeritus: {when: [step down]}
voting:
  default: half
  tie: fails
  kinds: {half: more than 1/2}
teams:
  steering: {name: Steering Committee, powers: [Set the direction], purpose: Decides}
  security: {name: Security Team, purpose: Handles reports}
security: {report_to: security@example.org, team: security}
channels: {list: {name: list, kind: mailing-list, purpose: questions}}
decisions:
  money: {what: Spend money, vote: half}
  logo: {what: Use the logo, topic: foundation, vote: half, steps: [Ask the foundation.]}
"""


def lost(documents: str, own: Mapping[str, str] | None = None, asked: tuple[str, ...] = ()) -> list[str]:
    """What the rule says of these rules with these documents, without the path of the file."""
    composer = Composer(governance(f"{RULES}documents: {documents}\n"), all_pages(), own or {})
    found = [*unprinted(composer, asked)]
    assert all(problem.related and problem.severity == "warning" for problem in found)
    return [line.removeprefix(f"{PATH}:").partition(" / ")[0] for line in told(found)]


def test_a_body_with_all_its_pages_loses_nothing() -> None:
    assert [*unprinted(Composer(governance(RULES), all_pages(), {}))] == []


def test_an_order_that_leaves_out_sections() -> None:
    assert lost("{governance: {order: [roles, voting, cncf-resources, security-response, teams-and-committees]}}") == [
        "1:48 unprinted `project.license` is on no page: `order` leaves out the section `licenses` of "
        "`documents.governance` | add `licenses` to `order`",
        "18:60 unprinted `channels.list.purpose` is on no page: `order` leaves out the section `communication` of "
        "`documents.governance` | add `communication` to `order`",
    ]


def test_a_section_that_is_dropped() -> None:
    assert lost("{governance: {sections: {voting: {drop: true}}}}") == [
        "11:3 unprinted `voting` is on no page: `documents.governance.sections.voting` drops the section | "
        "delete `drop`"
    ]


def test_a_page_that_is_left_out() -> None:
    assert lost("{without: [maintainers]}") == [
        "2:9 unprinted `people` is on no page: `documents.without` leaves out the page `maintainers` | "
        "take `maintainers` out of `documents.without`",
        "6:8 unprinted `seats` is on no page: `documents.without` leaves out the page `maintainers` | "
        "take `maintainers` out of `documents.without`",
    ]


def test_one_of_several_sections_of_a_sort() -> None:
    assert lost("{governance: {sections: {steering: {drop: true}}}}") == [
        "15:3 unprinted `teams.steering` is on no page: `documents.governance.sections.steering` drops the section | "
        "delete `drop`"
    ]


def test_the_team_for_security_has_its_own_section() -> None:
    assert lost("{governance: {sections: {security-response: {drop: true}}}}") == [
        "16:3 unprinted `teams.security` is on no page: `documents.governance.sections.security-response` drops the "
        "section | delete `drop`",
        "17:11 unprinted `security` is on no page: `documents.governance.sections.security-response` drops the "
        "section | delete `drop`",
    ]


def test_a_decision_on_a_topic_of_its_own_section() -> None:
    assert lost("{governance: {sections: {cncf-resources: {drop: true}}}}") == [
        "21:68 unprinted `decisions.logo.steps` is on no page: `documents.governance.sections.cncf-resources` drops "
        "the section | delete `drop`"
    ]


def test_a_section_on_another_page_is_no_loss() -> None:
    assert lost("{governance: {sections: {voting: {drop: true}}}, pages: {votes: {order: [governance/voting]}}}") == []
    assert lost("{governance: {sections: {removal: {drop: true}}}, pages: {votes: {order: [ladder/removal]}}}") == []
    levels = "{sections: {maintainer: {drop: true}, contributor: {drop: true}}}"
    assert lost(f"{{governance: {levels}, pages: {{roles: {{order: [ladder/levels]}}}}}}") == []


# --- own words -------------------------------------------------------------------------------------------------------


def test_own_words_in_place_of_a_section() -> None:
    assert lost("{governance: {sections: {voting: {text: We vote.}}}}") == [
        "11:3 unprinted `voting` is on no page: `documents.governance.sections.voting` has words of its own in place "
        "of the section | say it there in an expression, or write `before` or `behind` in place of `text`"
    ]
    assert lost("{governance: {sections: {voting: {behind: We vote.}}}}") == []


def test_own_words_say_what_their_expressions_ask_for() -> None:
    told_of = "{governance: {sections: {voting: {text: '{{ say(f.voting.tie) }}'}}}}"
    assert lost(told_of) == [
        "11:12 unprinted `voting.default` is on no page: `documents.governance.sections.voting` has words of its own "
        "in place of the section | say it there in an expression, or write `before` or `behind` in place of `text`",
    ]
    own = {"own.md": "{{ say(f.voting.default, f.voting.tie) }}"}
    assert lost("{governance: {sections: {voting: {file: own.md}}}}", own) == []


def test_a_section_that_is_written_by_hand() -> None:
    assert lost("{governance: {sections: {voting: {by_hand: true}}}}") == [
        "11:3 unprinted `voting` is on no page: `documents.governance.sections.voting` is written by hand | "
        "delete `by_hand`"
    ]


def test_documents_that_are_all_written_by_hand_say_the_rules_themselves() -> None:
    every = "{governance: {by_hand: true}, maintainers: {by_hand: true}, without: [ladder, conduct, meetings, charter]}"
    assert lost(every) == []
    assert lost(every.replace("maintainers: {by_hand: true}, ", "")) != []


def test_an_empty_list_holds_nothing_that_could_be_lost() -> None:
    rules = RULES.replace("people: {ada: Ada}\n", "people: {}\n").replace("[{person: ada, role: maintainer}]", "[]")
    assert [*unprinted(Composer(governance(rules), all_pages(), {}))] == []


def test_the_word_for_a_part_and_the_seats_of_an_office_are_said_where_they_count() -> None:
    more = "subprojects: {word: team}\noffices: {chair: {name: Chair, size: 3, cap: 1 per organization}}\n"
    documents = "documents: {governance: {sections: {vendor-neutrality: {drop: true}}}}\n"
    assert [*unprinted(Composer(governance(RULES + more + documents), all_pages(), {}))] == []


def test_a_page_that_is_written_by_hand_says_what_it_asks_for() -> None:
    by_hand = "{ladder: {path: LADDER.md, by_hand: true}}"
    said = [
        "8:3 unprinted `lifecycle` is on no page: `LADDER.md` is written by hand, and does not ask for it | "
        "add `<!-- bylaws:insert ladder/removal -->` and its end to `LADDER.md`",
    ]
    assert [line for line in lost(by_hand) if "`lifecycle" in line] == said
    assert [line for line in lost(by_hand, asked=("ladder/levels",)) if "`lifecycle" in line] == said
    assert [line for line in lost(by_hand, asked=("ladder/removal", "ladder/emeritus")) if "`lifecycle" in line] == []


def test_people_stand_in_a_list_that_is_kept_by_hand_where_the_record_names_it() -> None:
    assert lost("{maintainers: {by_hand: true}}") == []
    text = f"{RULES}documents: {{without: [maintainers]%s}}\n"

    def found(text: str, asked: tuple[str, ...] = ()) -> list[str]:
        ways = (problem.message for problem in unprinted(Composer(governance(text), all_pages(), {}), asked))
        return [way.split("`")[1] for way in ways]

    assert found(text % "") == ["people", "seats"]
    named = text.replace("{name: Maintainer,", "{name: Maintainer, listed_in: OWNERS.md,")
    assert found(named % "") == []
    assert found(named.replace("seats: [", "seats: [{person: ada, role: contributor}, ") % "") == ["people", "seats"]
    a_list = text % ", lists: {owners: {of: maintainer, line: '{{ name }}'}}"
    assert found(a_list) == ["people", "seats"]
    assert found(a_list, asked=("list/owners",)) == []


@pytest.mark.parametrize(
    "documents", ["{governance: {order: [voting]}}", "{governance: {sections: {voting: {drop: true}}}}"]
)
def test_what_is_left_open_is_not_lost(documents: str) -> None:
    body = governance(
        f"project: {{id: example, name: Example}}\nvoting: {{default: undecided}}\ndocuments: {documents}\n"
    )
    assert [*unprinted(Composer(body, all_pages(), {}))] == []


def test_a_code_of_conduct_that_is_the_page_written_by_hand_is_not_lost() -> None:
    conduct = "code_of_conduct: {follows: own, own_text: CODE_OF_CONDUCT.md}\n"
    documents = "documents: {conduct: {path: CODE_OF_CONDUCT.md, by_hand: true}}\n"
    assert [*unprinted(Composer(governance(f"{RULES}{conduct}{documents}"), all_pages(), {}))] == []


def test_the_governance_page_says_where_reports_go_beside_a_page_on_conduct_written_by_hand() -> None:
    conduct = "code_of_conduct: {report_to: conduct@example.org}\n"
    page = "conduct: {path: CODE_OF_CONDUCT.md, by_hand: true}"
    whole = governance(f"{RULES}{conduct}documents: {{{page}}}\n")
    assert [*unprinted(Composer(whole, all_pages(), {}))] == []
    dropped = "governance: {sections: {code-of-conduct: {drop: true}}}"
    part = governance(f"{RULES}{conduct}documents: {{{page}, {dropped}}}\n")
    assert [problem.message for problem in unprinted(Composer(part, all_pages(), {}))] == [
        "`code_of_conduct` is on no page: `documents.governance.sections.code-of-conduct` drops the section"
    ]


def test_the_repository_is_where_links_lead() -> None:
    text = RULES.replace("license: MIT", 'repository: "https://github.com/x/y"')
    body = governance(f"{text}documents: {{governance: {{sections: {{introduction: {{drop: true}}}}}}}}\n")
    assert [*unprinted(Composer(body, all_pages(), {}))] == []


def test_what_a_page_written_by_hand_is_to_ask_for_can_be_asked_for(tmp_path: Path) -> None:
    """Also by the opening of a page, by sections of another page that stand in one, and where bodies share data."""
    for name in ("ours", "theirs"):
        data = tmp_path / "data" / name / "governance.yaml"
        data.parent.mkdir(parents=True)
        data.write_text(
            f"project: {{id: {name}, name: Ours, description: a tool}}\n"
            "ladder: {maintainer: {name: Maintainer, responsibilities: [Review changes]}}\n"
            "people: {ada: Ada}\nseats: [{person: ada, role: maintainer}]\n"
            "documents: {governance: {by_hand: true}}\n"
        )
    found = outcomes(tmp_path)
    hints = [problem.hint.split("`") for problem in found.unprinted(())]
    assert [(hint[1], hint[3]) for hint in hints] == [
        (f"<!-- bylaws:insert {name}/governance/{section} -->", f"governance/{name}/GOVERNANCE.md")
        for name in ("ours", "theirs")
        for section in ("introduction", "levels")
    ]
    asked = {hint[1].split()[2] for hint in hints}
    assert asked <= {*found.inserts}
    assert found.inserts["ours/governance/introduction"].at("README.md") == "Ours is a tool.\n"
    assert found.inserts["ours/governance/levels"].at("README.md").startswith("### Maintainer\n")
    assert found.unprinted(asked) == ()


def test_a_private_channel_to_which_a_rule_sends_people_needs_no_section_of_its_own() -> None:
    channel = "{name: list, kind: mailing-list, address: a@example.org, public: false, purpose: Reports}"
    rules = f"{RULES}documents: {{governance: {{order: [code-of-conduct]}}}}\n"
    rules = rules.replace("channels: {", f"channels: {{reports: {channel}, ")
    assert "reports:" in rules
    without = [one.message for one in unprinted(Composer(governance(rules), all_pages(), {}))]
    assert any("`channels.reports.purpose`" in one for one in without)
    ruled = f"{rules}code_of_conduct: {{follows: cncf, report_to: reports}}\n"
    found = [one.message for one in unprinted(Composer(governance(ruled), all_pages(), {}))]
    assert not any("channels.reports" in one for one in found)


def test_a_role_with_nothing_but_a_name_loses_nothing() -> None:
    """Lists and rules use its name. One with a rule of its own loses that."""
    rules = RULES.replace("  contributor: {name: Contributor}", "  contributor: {name: Contributor%s}")
    documents = "documents: {governance: {order: [ladder/maintainer]}, ladder: {by_hand: true}}\n"

    def messages(more: str) -> list[str]:
        text = f"{rules % more}{documents}"
        return [
            one.message
            for one in unprinted(Composer(governance(text), all_pages(), {}))
            if "contributor" in one.message
        ]

    assert messages(", plural: contributors") == []
    assert messages(", privileges: [Vote]") == [
        "`ladder.contributor` is on no page: `CONTRIBUTOR_LADDER.md` is written by hand, and does not ask for it"
    ]


def test_a_code_of_conduct_of_our_own_that_is_the_page_written_by_hand_is_not_lost() -> None:
    conduct = "code_of_conduct: {follows: own, own_text: CODE_OF_CONDUCT.md%s}\n"
    page = "conduct: {path: CODE_OF_CONDUCT.md, by_hand: true}, governance: {order: [voting]}"

    def messages(more: str) -> list[str]:
        text = f"{RULES}{conduct % more}documents: {{{page}}}\n"
        found = unprinted(Composer(governance(text), all_pages(), {}))
        return [one.message for one in found if "code_of_conduct" in one.message]

    assert messages("") == []
    assert messages(", report_to: a@example.org") == [
        "`code_of_conduct.report_to` is on no page: `order` leaves out the section `code-of-conduct` of "
        "`documents.governance`"
    ]
