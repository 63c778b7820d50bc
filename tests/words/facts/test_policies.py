"""What is said about security, neutrality, amendments and the body itself, and by which keys."""

from __future__ import annotations

import pytest
from saying import EVERY_PAGE, block, facts, items, said

PEOPLE = """
people: {ada: Ada, eve: Eve}
ladder: {maintainer: {name: Maintainer%s}}
seats: [{person: ada, role: maintainer}, {person: eve, role: maintainer}]
voting: {electorate: maintainer, kinds: {two-thirds: at least 2/3, lazy-consensus: no objection}}
"""
BODY = PEOPLE % ""


@pytest.mark.parametrize(
    ("keys", "sentences"),
    [
        (
            "{report_to: sec@example.org}",
            "Please report vulnerabilities privately to [sec@example.org](mailto:sec@example.org).",
        ),
        (
            "{report_to: sec@example.org, advisories: 'https://example.org/new', policy: SECURITY.md}",
            "Please report vulnerabilities privately, either to [sec@example.org](mailto:sec@example.org)"
            " or as a [private GitHub advisory](https://example.org/new),"
            " as the [security policy](SECURITY.md) describes.",
        ),
        ("{policy: SECURITY.md}", "Please report vulnerabilities as the [security policy](SECURITY.md) describes."),
        (
            "{acknowledged_within: 24 hours, answered_within: 2 days}",
            "You will receive a reply within 24 hours and an explanation of the next steps within another two days.",
        ),
        ("{answered_within: 2 days}", "You will receive an explanation of the next steps within two days."),
        ("{disclosed_after: 90 days}", "Vulnerabilities are disclosed after 90 days."),
        (
            "{disclosed_after: 90 days, embargo: docs/embargo.md}",
            "Vulnerabilities are disclosed after 90 days; until then, the [embargo policy](docs/embargo.md) applies.",
        ),
        (
            "{embargo: docs/embargo.md}",
            "The [embargo policy](docs/embargo.md) applies until a vulnerability is disclosed.",
        ),
        ("{note: We thank reporters.}", "We thank reporters."),
        ("{two_factor: maintainer}", "All maintainers must use two-factor authentication on their accounts."),
        ("{two_factor: anyone}", "Everyone must use two-factor authentication on their accounts."),
    ],
)
def test_security(keys: str, sentences: str) -> None:
    assert said(facts(f"{BODY}security: {keys}\n").security.sentences) == sentences


def test_versions_that_get_fixes() -> None:
    found = facts(f"{BODY}security: {{supported: [version 1.1, version 1.0]}}\n").security
    assert said(found.supported) == "Security fixes are released for version 1.1 and version 1.0."


@pytest.mark.parametrize(
    ("cap", "sentence"),
    [
        ("2 per organization", "No organization may hold more than two maintainer seats."),
        ("{limit: 2 per organization, word: company}", "No company may hold more than two maintainer seats."),
        ("{limit: 1 per organization, strength: should}", "No organization should hold more than one maintainer seat."),
        (
            "{limit: at most 1/2 per organization, strength: target}",
            "Our target is that no organization holds more than half of the maintainer seats.",
        ),
        (
            "{limit: less than 1/2 per organization, strength: must}",
            "No organization may hold half or more of the maintainer seats.",
        ),
    ],
)
def test_the_limit_of_one_organization_is_as_binding_as_it_says(cap: str, sentence: str) -> None:
    assert said(facts(PEOPLE % f", cap: {cap}").neutrality.limits) == sentence


def test_those_members_of_a_team_decide_who_are_not_involved() -> None:
    rule = "neutrality: {doubts: {by: {role: board, excluding: involved}, vote: two-thirds}}\n"
    found = facts(f"{BODY}teams: {{board: {{name: Board}}}}\n{rule}").neutrality
    assert said(found.doubts) == (
        "If it is unclear which companies count as one organization, the members of the Board who are not involved"
        " decide by a two-thirds majority."
    )
    said_before = rule.replace("{doubts", "{one_organization: Companies and their owners are one., doubts")
    found = facts(f"{BODY}teams: {{board: {{name: Board}}}}\n{said_before}").neutrality
    assert said(found.doubts).startswith("If that is unclear, ")


def test_a_share_of_several_roles_is_said_once_and_a_number_for_each() -> None:
    """*Two reviewer seats or maintainer seats* would be two of both together."""
    text = (
        "ladder: {{reviewer: {{name: Reviewer, cap: {0}}}, maintainer: {{name: Maintainer, cap: {0}}}}}\n"
        "teams: {{board: {{name: Board, cap: {0}}}}}\n"
    )
    assert said(facts(text.format("at most 1/2 per organization")).neutrality.limits) == (
        "No organization may hold more than half of the reviewer seats or maintainer seats."
    )
    assert said(facts(text.format("2 per organization")).neutrality.limits) == (
        "No organization may hold more than two reviewer seats. "
        "No organization may hold more than two maintainer seats."
    )


def test_a_limit_leads_to_where_the_body_stands() -> None:
    found = facts(PEOPLE % ", cap: 2 per organization", EVERY_PAGE).neutrality.limits
    assert said(found) == (
        "No organization may hold more than two maintainer seats; see [where we stand](maintainers#organizations)."
    )


def test_neutrality() -> None:
    found = facts(
        f"""{BODY}neutrality:
  commitment: |
    No company steers us.

    We mean it.
  one_organization: Companies under common control count as one.
  doubts: {{by: maintainer, vote: two-thirds}}
  plan: [Find people elsewhere]
  meanwhile: [Discuss in public, CI runs in public]
  reports: 1 quarter
  reported: 2026-07
  report: https://example.org/report
  feedback: Tell us what you think.
"""
    ).neutrality
    assert items(found.commitment) == ["No company steers us.", "We mean it."]
    assert said(found.one_organization, found.doubts) == (
        "Companies under common control count as one."
        " If that is unclear, the maintainers decide by a two-thirds majority."
    )
    assert said(found.plan_one) == "To get there, we find people elsewhere."
    assert block(found.meanwhile) == ["Until then, we:", "discuss in public", "CI runs in public"]
    assert said(found.reports, found.reported, found.feedback) == (
        "We report on our progress every quarter."
        " We last reported in July 2026: read the [report](https://example.org/report). Tell us what you think."
    )


@pytest.mark.parametrize(
    ("keys", "sentences"),
    [
        ("{vote: two-thirds}", "Changes to these rules take a two-thirds majority of the maintainers."),
        (
            "{vote: two-thirds, covers: [this document, its supporting documents]}",
            "Changes to this document and its supporting documents take a two-thirds majority of the maintainers.",
        ),
        (
            "{vote: two-thirds, strength: should}",
            "Changes to these rules should take a two-thirds majority of the maintainers.",
        ),
        ("{by: maintainer}", "The maintainers decide on changes to these rules."),
        (
            "{where: a pull request, vote: two-thirds}",
            "Changes to these rules are proposed in a pull request."
            " They take a two-thirds majority of the maintainers.",
        ),
        (
            "{which: substantive, vote: two-thirds}",
            "Substantive changes to these rules take a two-thirds majority of the maintainers.",
        ),
        (
            "{which: major, covers: [this document], by: maintainer}",
            "The maintainers decide on major changes to this document.",
        ),
        (
            "{proposed_by: anyone, where: a pull request, vote: two-thirds}",
            "Anyone may propose a change to these rules in a pull request."
            " Changes to these rules take a two-thirds majority of the maintainers.",
        ),
        (
            "{vote: two-thirds, editorial: {vote: lazy-consensus, means: [spelling, links],"
            " challenged_by: maintainer}}",
            "Changes to these rules take a two-thirds majority of the maintainers."
            " Changes that do not alter the meaning (spelling and links) are decided by lazy consensus."
            " Any maintainer may demand that such a change be treated like any other.",
        ),
    ],
)
def test_amendments(keys: str, sentences: str) -> None:
    found = facts(f"{BODY}amendments: {keys}\n").amendments
    assert said(found.proposed, found.decided, found.editorial) == sentences


def test_whose_term_is_meant_is_said_where_the_rule_is_not_about_a_role() -> None:
    more = "offices: {lead: {name: Project Lead, size: 1, term: 1 year%s}}\n"
    rule = "opens: at most 6 weeks before the term ends"
    amendments = f"amendments: {{vote: two-thirds, {rule}}}\n"
    one = facts(BODY + more % f", becoming: {{vote: two-thirds, {rule}}}" + amendments)
    assert said(one.amendments.behind) == ("The vote opens at most six weeks before the term of the project lead ends.")
    assert "The vote opens at most six weeks before the term ends." in said(*one.role("lead").becoming.steps)
    two = facts(BODY + more % "" + "teams: {board: {name: Board, term: 2 years}}\n" + amendments)
    assert said(two.amendments.behind) == "The vote opens at most six weeks before the term ends."


def test_a_change_of_the_rules_says_all_that_a_decision_says() -> None:
    keys = (
        "{proposed_by: maintainer, note: They need no reason., discussion: 2 weeks, vote: two-thirds,"
        " open_for: 14 days, must_be_voted: true, takes_effect: 1 month after voting closes, consulted: anyone,"
        " bootstrap: {vote: lazy-consensus, by: anyone, note: That is rare.}}"
    )
    found = facts(f"{BODY}amendments: {keys}\n").amendments
    assert said(found.before) == "The proposal is discussed for two weeks."
    assert said(found.behind) == (
        "A vote is required. The vote stays open for 14 days. The decision takes effect one month after voting closes."
        " As long as the maintainers have no members, anyone decides by lazy consensus. That is rare."
    )
    assert said(found.decided) == (
        "Changes to these rules take a two-thirds majority of the maintainers, after consulting anyone."
    )
    assert said(found.notes) == "They need no reason."
    assert said(facts(BODY).amendments.before, facts(BODY).amendments.behind, facts(BODY).amendments.notes) == ""


def test_other_pages_do_not_call_the_document_this_one() -> None:
    found = facts(f"{BODY}amendments: {{vote: two-thirds, covers: [this document]}}\n").amendments
    assert said(found.decided) == "Changes to this document take a two-thirds majority of the maintainers."
    assert said(found.in_short) == "Changes to these rules take a two-thirds majority of the maintainers."
    assert said(facts(BODY).amendments.in_short) == ""


def test_what_holds_where_the_rules_are_not_clear() -> None:
    keys = (
        "{precedence: [this document, the ladder], interpreted_by: maintainer, reviewed_every: 1 year, note: So be it.}"
    )
    found = facts(f"{BODY}amendments: {keys}\n").amendments
    assert said(found.decided, found.precedence, found.interpreted, found.reviewed, found.notes) == (
        "Where two documents disagree, the first of these prevails: this document; the ladder."
        " The maintainers interpret these rules where they are unclear. These rules are reviewed every year. So be it."
    )


@pytest.mark.parametrize(
    ("keys", "sentences"),
    [
        ("", ""),
        ("description: A runtime for bells", "Example is a runtime for bells."),
        (
            "description: A runtime for bells, website: 'https://example.org'",
            "[Example](https://example.org) is a runtime for bells.",
        ),
        ("website: 'https://example.org'", "Example's website is [example.org](https://example.org)."),
        (
            "website: 'https://example.org', repository: 'https://github.com/a/b'",
            "Example's website is [example.org](https://example.org), and its code is in [a/b](https://github.com/a/b).",
        ),
        ("repository: 'https://github.com/a/b'", "Example's code is in [a/b](https://github.com/a/b)."),
        ("repository: 'https://github.com/a/community'", ""),
        (
            "repository: 'https://github.com/a/b', repositories: ['https://github.com/orgs/a/repositories']",
            "Example's code is in [a/b](https://github.com/a/b)"
            " and the other repositories of the [a](https://github.com/orgs/a/repositories) organization.",
        ),
        (
            "description: A runtime for bells, repository: 'https://github.com/orgs/a/repositories'",
            "Example is a runtime for bells."
            " Its code is in the repositories of the [a](https://github.com/orgs/a/repositories) organization.",
        ),
        (
            "type: working-group, description: Works on bells, repository: 'https://github.com/a/b'",
            "The Example works on bells. Its repository is [a/b](https://github.com/a/b).",
        ),
        (
            "type: working-group, parent: {name: TAG Runtime}",
            "The Example is part of TAG Runtime.",
        ),
        (
            "foundation: {level: sandbox, history: [{level: sandbox, date: 2021-04, issue: 'https://example.org/1'}]}",
            "Example has been a [Cloud Native Computing Foundation (CNCF)](https://www.cncf.io) sandbox project"
            " since [April 2021](https://example.org/1).",
        ),
        (
            "foundation: {level: incubating, history: [{level: sandbox, date: 2021-07-13}]}",
            "Example is a [Cloud Native Computing Foundation (CNCF)](https://www.cncf.io) incubating project."
            " It joined the sandbox on July 13, 2021.",
        ),
        ("foundation: {}", "Example is hosted by the [Cloud Native Computing Foundation (CNCF)](https://www.cncf.io)."),
        (
            "parent: {name: TAG Runtime, url: 'https://example.org'}",
            "Example is part of [TAG Runtime](https://example.org).",
        ),
    ],
)
def test_what_the_body_is(keys: str, sentences: str) -> None:
    found = facts(f"project: {{id: example, name: Example{', ' if keys else ''}{keys}}}\n").project
    assert said(found.description, found.hosting, found.joined, found.parent, found.home) == sentences


def test_a_roadmap_alone_is_no_section() -> None:
    road = "project: {id: example, name: Example, roadmap: 'https://example.org/next'%s}\n"
    alone, behind = facts(road % "").project, facts(road % ", mission: We ring.").project
    sentence = "See the [roadmap](https://example.org/next) for what comes next."
    assert (said(alone.roadmap), said(alone.roadmap_alone)) == ("", sentence)
    assert (said(behind.roadmap), said(behind.roadmap_alone)) == (sentence, "")


def test_terms_and_sources() -> None:
    found = facts(
        """
        project:
          id: example
          name: Example
          license: Apache-2.0
          documentation_license: CC0-1.0
          sign_off: dco
          contributing: CONTRIBUTING.md
          roadmap: https://example.org/next
          credits: [{text: The rules of bells, url: 'https://example.org'}, {text: Lantern governance}]
          values: {Openness: We talk in **public**.}
          goals: [Ring]
          scope: {inside: [{title: Bells, text: All of them.}], outside: [Horns]}
        definitions: {bell: {means: A thing that rings., note: Or a person.}}
        """
    ).project
    assert said(found.licenses, found.contributing, found.roadmap, found.credits) == (
        "The code is licensed under the [Apache License 2.0](https://www.apache.org/licenses/LICENSE-2.0)."
        " The documentation is licensed under the CC0-1.0."
        " Contributors sign off their commits under the"
        " [Developer Certificate of Origin](https://developercertificate.org/)."
        " To make a first contribution, start with the [contributing guide](CONTRIBUTING.md)."
        " See the [roadmap](https://example.org/next) for what comes next."
        " These rules are based on [the rules of bells](https://example.org) and Lantern governance."
    )
    assert items(found.values) == ["**Openness:** We talk in **public**."]
    assert items([*found.goals, *found.inside, *found.outside]) == ["Ring", "**Bells:** All of them.", "Horns"]
    assert items(found.definitions) == ["**bell:** A thing that rings. Or a person."]
