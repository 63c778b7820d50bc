"""What each rule says, to the letter: of its own bad example, and of cases that the examples do not have."""

from __future__ import annotations

import pytest
from test_rules import example

from bylaws.checks.data import DATED, RULES
from bylaws.rules import Rule
from conftest import PATH, reading, rule_problems, told, whole

OTHERS = [rule for rule in (*RULES, *DATED) if rule.name != "unknown-reference"]

OF_THE_BAD_EXAMPLE = {
    "undecided": [
        "2:83 undecided no one has decided yet how long this vote stays open: `voting.kinds.half.open_for`"
        " | decide it, then write `open_for: at least 5 days`",
    ],
    "unread": [
        "2:83 unread no one has looked up yet how long this vote stays open: `voting.kinds.half.open_for`"
        " | look it up, then write `open_for: at least 5 days`, or `unspecified` where nothing says it",
    ],
    "unspecified": [
        "2:83 unspecified the documents do not say how long this vote stays open: `voting.kinds.half.open_for`"
        " | ask those who know, then write `open_for: at least 5 days`",
    ],
    "default-decides": [
        "2:35 default-decides if a vote by `choice` is tied, the proposal fails,"
        " because the rules do not say anything else"
        " | write `tie: fails`, or say who decides then, such as `tie: chair`",
    ],
    "comma-in-list": [
        "2:67 comma-in-list `and close old ones` is an item of its own, and reads like a piece of `Sort issues`"
        ' | write `"Sort issues, and close old ones"` in quotes, or begin the item with a capital',
    ],
    "sentence-for-phrase": [
        "2:33 sentence-for-phrase `They may be asked for advice.` is a sentence, where a part of one is wanted"
        " | write it as in `be consulted on designs`, or put the sentence into a `note`",
    ],
    "unsayable-words": [
        "2:33 unsayable-words this message has nothing called `waht` | use what the message has: `{what}`",
    ],
    "metric-without-date": [
        "2:42 metric-without-date `contributors` does not say when 176 was counted | add `as_of`",
    ],
    "metric-contradicted": [
        "5:41 metric-contradicted `maintainers` of 2026-05 is 14, but the record counts 2"
        " | correct the number or `seats`, or delete the number: the record counts it"
        " / governance.yaml:4:9 the first seat that is counted",
    ],
    "evidence-unchecked": [
        "2:41 evidence-unchecked nothing says when `https://github.com/example/example/blob/main/SECURITY.md` was last "
        "looked at | add `checked_on`, or an address with the commit and `pinned: true`",
    ],
    "evidence-outdated": [
        "2:85 evidence-outdated `https://example.org/security` was last looked at 2192 days ago"
        " | look at it again, then write the day here",
    ],
    "badge-ended": [
        "2:95 badge-ended `Best Practices` ended 2192 days ago | renew it, or delete it",
    ],
    "name-not-drawn": [
        "1:30 name-not-drawn no picture can draw `灯笼`: that for links shows the id `lantern`"
        " | add a `short_name` in Latin, Greek or Cyrillic letters",
    ],
    "duplicate-seat": [
        "4:42 duplicate-seat `ada` is `maintainer` twice: active and emeritus"
        " | keep one of them, or give both their dates"
        " / governance.yaml:4:9 the first seat",
    ],
    "unused-person": [
        "2:25 unused-person nothing refers to `bob` | add a seat, or delete the person",
    ],
    "organization-loop": [
        "2:44 organization-loop the parents go round in a circle: `acme` → `birch` → `acme`"
        " | delete one `parent`"
        " / governance.yaml:2:81 it goes on here",
    ],
    "over-cap": [
        "4:46 over-cap `Acme` holds 2 of 2 seats of `maintainer`, which is above the limit"
        " | do what `on_breach` says, or change the limit"
        " / governance.yaml:5:9 held by `ada`"
        " / governance.yaml:5:42 held by `bob`",
    ],
    "unreachable-threshold": [
        "6:54 unreachable-threshold `Publish a release` needs 2 votes, but today there are 1"
        " | lower the number, or say with `variants` what holds for so few"
        " / governance.yaml:5:29 `approvals` asks for so many",
    ],
    "quorum-above-electorate": [
        "5:60 quorum-above-electorate the quorum is 3, but only 1 may vote on `Publish a release`"
        " | write a share, such as `at least 1/2`",
    ],
    "private-matter-in-public": [
        "3:47 private-matter-in-public votes on security and conduct are held in `issues`, which is public"
        " | name a private channel"
        " / governance.yaml:2:12 everybody can read it",
    ],
    "same-decision-twice": [
        "5:24 same-decision-twice `create a repository` is decided by two rules: `new-repository` and `repositories`"
        " | keep one, and write the other case as one of its `variants`"
        " / governance.yaml:4:26 the first rule",
    ],
    "unclear-stage": [
        "3:39 unclear-stage this stage does not say what follows | add `vote`, `by` or `outcome`",
    ],
    "removal-easier": [
        "3:87 removal-easier to remove `maintainer` takes 3 votes, to appoint one takes 4"
        " | ask for as many votes as for an appointment"
        " / governance.yaml:3:58 `two-thirds` for an appointment",
    ],
    "removal-of-nobody": [
        "7:22 removal-of-nobody this rule on removal is for no role"
        " | add `removes: [maintainer]`, with those whom it is for",
    ],
    "removal-reaches-others": [
        "6:13 removal-reaches-others this rule on removal speaks of `maintainer`, and is for `committer` too"
        " | add `removes: [maintainer]`, or name all whom it is for",
    ],
    "conduct-of-another": [
        "2:28 conduct-of-another the CNCF asks its projects to follow its code of conduct, "
        "and this body follows `Contributor Covenant`"
        " | write `follows: cncf` and keep yours as `own_text`, or settle it with the CNCF",
    ],
    "wrong-body": [
        "2:76 wrong-body `example` is this body itself | name another body, or use a role of this one",
    ],
    "removal-differs": [
        "7:13 removal-differs `Remove a maintainer` is decided in another way than the removal of `maintainer`"
        " | delete this decision, or make both the same"
        " / governance.yaml:3:87 the other rule",
    ],
    "time-without-zone": [
        "2:64 time-without-zone `16:00` is in no time zone | add `zone`, such as Europe/Berlin",
    ],
    "placeholder-left": [
        "2:54 placeholder-left `TODO` is a placeholder | write what holds, or `undecided`",
    ],
    "same-account": [
        "2:34 same-account `ada` and `Ada` have one account"
        " | keep one of the two, and rename the other in `seats`"
        " / governance.yaml:2:15 the other one",
    ],
    "same-organization": [
        "2:29 same-organization `ACME` is a name of `acme` and of `acme-inc`"
        " | keep one of the two"
        " / governance.yaml:2:23 the other one",
    ],
    "affiliation-dates": [
        "3:36 affiliation-dates `ada` belongs to `acme` and `birch` at one time"
        " | write `until` where one of them has ended"
        " / governance.yaml:3:30 the other one",
    ],
    "no-affiliation": [
        "2:15 no-affiliation `maintainer` has 1 of 2 holders without an affiliation"
        " | write `affiliation`, or `independent` for somebody without an employer",
    ],
    "single-organization": [
        "4:10 single-organization the 2 holders of `maintainer` all belong to `Acme`"
        " | find holders elsewhere, and say in `neutrality.plan` how"
        " / governance.yaml:3:10 `ada`"
        " / governance.yaml:3:36 `bob`",
    ],
    "one-organization-decides": [
        "6:39 one-organization-decides `Acme` alone has the 2 votes that `two-thirds` needs today"
        " | limit the seats of one organization (`cap`), or its votes (`votes_per_organization`)",
    ],
    "same-address": [
        "4:60 same-address `dev` and `list` have one address"
        " | keep one of the two"
        " / governance.yaml:3:59 the other one",
    ],
    "channel-without-purpose": [
        "2:12 channel-without-purpose `maintainers` is private, and nothing says why | add `purpose`",
    ],
    "readers-of-public-channel": [
        "3:78 readers-of-public-channel `inner` has readers, and is public"
        " | write `public: false`, or delete `readers`",
    ],
    "report-in-public": [
        "3:23 report-in-public reports of security problems go to `dev`, which is public"
        " | name a private channel, or write `public: false` there"
        " / governance.yaml:2:12 everybody can read it",
    ],
    "report-without-address": [
        "2:12 report-without-address `security` takes reports, and has no address | add `address` or `url`",
    ],
    "one-list-for-two": [
        "4:30 one-list-for-two `private` takes reports about conduct and of security problems"
        " | give each its own channel"
        " / governance.yaml:3:23 security problems",
    ],
    "seat-dates": [
        "4:60 seat-dates `ada` takes this seat on 2024-05, and leaves it on 2023-01 | mend one of the dates",
    ],
    "wrong-scope": [
        "5:43 wrong-scope `owner` is held in `docs`, which is an area, and `held_in` does not allow it"
        " | hold it in a body, or add `area` to `held_in`"
        " / governance.yaml:4:40 said here",
    ],
    "archived-but-used": [
        "3:35 archived-but-used `old` is archived, and still in use"
        " | end its seats and meetings, or its `status`"
        " / governance.yaml:5:9 held by `ada`",
    ],
    "acting-for-nobody": [
        "5:77 acting-for-nobody `bob` acts for `ada`, who has no seat of `board`"
        " | name a member, or give them their seat",
    ],
    "wrong-size": [
        "3:56 wrong-size `security` has 1 holder today | fill or end seats, or change `size`",
    ],
    "nobody-decides": [
        "6:45 nobody-decides `board` decides, but nobody holds it"
        " | add a seat of `board`, or say who decides"
        " / governance.yaml:6:45 they decide: Spend money",
    ],
    "subproject-incomplete": [
        "2:10 subproject-incomplete `sdk` does not say who leads it or where it is"
        " | add seats in it or `roster`, and `repositories`",
    ],
    "unreachable-level": [
        "5:3 unreachable-level nothing says how somebody becomes `maintainer`"
        " | add `becoming`, or write `becoming: undecided`",
    ],
    "role-loop": [
        "2:47 role-loop `reviewer` is made of itself: `reviewer` → `maintainer` → `reviewer`"
        " | take one of these steps out",
    ],
    "requires-higher": [
        "3:52 requires-higher `reviewer` asks for `maintainer`, which is not below it"
        " | name a lower level, or move the levels",
    ],
    "governed-from-below": [
        "1:55 governed-from-below `approver` governs, but `owner` is above it in the ladder"
        " | say who has the last word: change `governing_body`, or the order of the levels"
        " / governance.yaml:2:38 above it",
    ],
    "incomplete-lifecycle": [
        "2:10 incomplete-lifecycle nothing is said about `inactivity`, `removal` and `emeritus` of roles"
        " | add them to `lifecycle`, or write `undecided`",
    ],
    "decision-missing": [
        "1:1 decision-missing nothing says how contributions are accepted,"
        " nor how the foundation is asked, nor how these rules are changed"
        " | add it to `decisions`, set `voting.default` (`undecided` will do), or add `amendments`",
    ],
    "decisions-unrecorded": [
        "4:33 decisions-unrecorded nothing says where votes are recorded"
        " | add `record: {where: ...}` to `voting`, with the channel",
    ],
    "scope-missing": [
        "1:1 scope-missing nothing says what is in scope, and what is not"
        " | add `scope: {inside: [...], outside: [...]}` to `project`",
    ],
    "one-administrator": [
        "4:75 one-administrator `ada` alone has the access of an administrator | give `admin` to a second person",
    ],
    "unknown-release": [
        "4:47 unknown-release no release `1.14` is listed in `review.releases.made`"
        " | correct the version, or add the release",
    ],
    "unused-vote-kind": [
        "4:60 unused-vote-kind nothing is decided by `two-thirds` | use it, or delete it",
    ],
    "no-window": [
        "2:94 no-window `two-thirds` does not say how long a vote is open"
        " | add `open_for`, or write `open_for: undecided`",
    ],
    "active-undefined": [
        "5:33 active-undefined `half` counts active people, and nothing says who is active"
        " | add `lifecycle.inactivity`, or define `Active`",
    ],
    "terms-outlast-limit": [
        "2:42 terms-outlast-limit `board` has a limit on terms, but no term | add `term`, or delete the limit",
    ],
    "too-many-terms": [
        "6:5 too-many-terms `ada` is in term 2 as `board`, and 1 may be served"
        " | fill the seat anew, or mend the dates"
        " / governance.yaml:3:56 the limit"
        " / governance.yaml:5:5 an earlier term",
    ],
    "unused-election": [
        "2:13 unused-election no team or office is filled by `yearly`"
        " | write `election: yearly` in a team or an office, or delete it",
    ],
    "meeting-without-link": [
        "3:12 meeting-without-link `dev` is public, and nothing says how to join it"
        " | add `link`, `calendar` or `notes`",
    ],
    "first-meeting-elsewhere": [
        "3:73 first-meeting-elsewhere `2026-01-07` is a Wednesday, and `Tuesday` is meant"
        " | write a date on which it is held"
        " / governance.yaml:3:40 said here",
    ],
    "same-meeting": [
        "4:3 same-meeting `community` and `dev` are held at one time and place"
        " | delete one of the two, or mend it"
        " / governance.yaml:3:3 the other one",
    ],
    "conduct-missing": [
        "1:1 conduct-missing nothing says whose code of conduct is followed | add `code_of_conduct: cncf`",
    ],
    "term-ended": [
        "4:43 term-ended the term of `ada` as `board` ended on 2020-06"
        " | hold the election, then change `until`, or end the seat with a `status`",
    ],
    "begins-later": [
        "4:43 begins-later `ada` takes the seat of `board` on 2099-01, and is counted already"
        " | add the seat on that day, or mend the date",
    ],
    "review-overdue": [
        "2:82 review-overdue the review of `security` is overdue since 2021-03-01 | review it, then write the day here",
    ],
    "objection-without-end": [
        "2:39 objection-without-end `lazy` passes without an objection, and no one says how long there is for one | add `open_for`, or write `open_for: undecided`"
    ],
    "election-without-voters": [
        "4:13 election-without-voters no one says who votes in the election `yearly` | add `voters`, or write `voters: undecided`"
    ],
    "one-team-two-accesses": [
        "5:47 one-team-two-accesses `maintainer` gives the access `write`, and shares its team with `reviewer`, which gives `triage` | give each role a team of its own / governance.yaml:4:43 the team of `reviewer`"
    ],
}


def said(text: str, *asked: str) -> list[str]:
    """What all rules say, without the path of the file in front; what is left open, only of the rules asked for."""
    found = reading(text)
    assert told(found.problems) == []
    return [problem.removeprefix(f"{PATH}:") for problem in told(rule_problems(found, asked=asked))]


def test_every_rule_is_here() -> None:
    assert {*OF_THE_BAD_EXAMPLE} == {rule.name for rule in OTHERS}


@pytest.mark.parametrize("rule", OTHERS, ids=lambda rule: rule.name)
def test_what_a_rule_says_of_its_bad_example(rule: Rule) -> None:
    assert said(example(rule, "Bad"), rule.name) == OF_THE_BAD_EXAMPLE[rule.name]


ROLES = """
people: {ada: {affiliation: acme}, bob: {affiliation: birch}, eve: {affiliation: independent}}
organizations: {acme: Acme, birch: {name: Birch, parent: acme}}
ladder: {reviewer: {name: Reviewer}, maintainer: {name: Maintainer, cap: 1 per organization}}
scopes: {docs: {name: Docs}, site: {name: Site}}
voting: {default: most, kinds: {most: more than 1/2, three: at least 3 votes}, stronger: {by: maintainer, vote: three}}
"""
SEATS = "seats: [{person: ada, role: maintainer}, {person: bob, role: reviewer}, {person: eve, role: maintainer}]"


@pytest.mark.parametrize(
    "more",
    [
        # one role in two parts of the body; somebody who came back; independent people are nobody's colleagues
        "seats: [{person: ada, role: reviewer, scope: docs}, {person: ada, role: reviewer, scope: site},"
        " {person: bob, role: reviewer, status: emeritus, until: 2020}, {person: bob, role: reviewer, since: 2021},"
        " {person: eve, role: maintainer}]",
        # subsidiaries count together, but a target is no rule
        SEATS + "\noffices: {chair: {name: Chair, cap: {limit: 1 per organization, strength: target}}}",
        # a number that nobody can meet, where a variant holds today
        SEATS + "\ndecisions: {it: {what: It, vote: three, variants: [{when: {number: at most 2}, vote: most}]}}",
        # one matter, decided apart in two parts
        SEATS + "\ndecisions: {it: {what: It, scopes: docs}, that: {what: It, scopes: site}}",
        # a zone that is left open in so many words
        SEATS
        + "\nmeetings: {call: {name: Call, when: every week on Tuesday, at: 16:00, zone: undecided, notes: 'https://n.example'}}",
        # a stage that is left open; words that only look like placeholders
        SEATS + "\ndecisions: {it: {what: Work on the todos, then: {on: tie, by: undecided}}}",
    ],
)
def test_where_the_rules_stay_silent(more: str) -> None:
    assert said(whole(ROLES + more)) == []


@pytest.mark.parametrize(
    ("more", "problems"),
    [
        (
            SEATS + "\ndecisions: {it: {what: It, then: {vote: most, outcome: fails}}}",
            [
                "7:56 unclear-stage `outcome: fails` leaves nothing to decide | delete one of the two"
                " / 7:41 somebody decides here"
            ],
        ),
        (
            "seats: [{person: ada, role: maintainer}, {person: bob, role: maintainer}, {person: eve, role: reviewer}]",
            [
                "3:74 over-cap `Acme` holds 2 of 2 seats of `maintainer`, which is above the limit"
                " | do what `on_breach` says, or change the limit / 6:9 held by `ada` / 6:42 held by `bob`"
            ],
        ),
        (
            SEATS + "\ndecisions: {it: {what: It, vote: three}}",
            [
                "7:34 unreachable-threshold `It` needs 3 votes, but today there are 2"
                " | lower the number, or say with `variants` what holds for so few / 5:61 `three` asks for so many"
            ],
        ),
    ],
)
def test_other_cases(more: str, problems: list[str]) -> None:
    found = [problem.replace(f" / {PATH}:", " / ") for problem in said(whole(ROLES + more))]
    assert found == problems


SILENT_MORE = {
    "phrases that end with an abbreviation, or stand behind if and when": (
        "closed_meetings: [{purposes: [security], trigger: somebody asks for one}]\n"
        "lifecycle: {emeritus: {when: Maintainers who step down become emeritus., rights: [advise, etc.]}}"
    ),
    "a rule on removal that names nobody": (
        "people: {ada: Ada, bob: Bob}\nladder: {reviewer: {name: Reviewer}, owner: {name: Owner}}\n"
        "seats: [{person: ada, role: owner}, {person: bob, role: reviewer}]\n"
        "voting: {electorate: {any_of: [reviewer, owner]}}\nlifecycle: {removal: {grounds: [neglect]}}"
    ),
    "inactivity that takes nothing from anybody": (
        "people: {ada: Ada, bob: Bob}\nladder: {reviewer: {name: Reviewer}, owner: {name: Owner}}\n"
        "seats: [{person: ada, role: owner}, {person: bob, role: reviewer}]\n"
        "lifecycle: {inactivity: {clocks: [{without: reviews by a reviewer, longer_than: 1 year}],"
        " effects: [{then: notice}]}}"
    ),
    "a code of one's own without a foundation": (
        "project: {id: example, name: Example}\n"
        "code_of_conduct: {follows: own, own_text: CODE.md, report_to: a@example.org}"
    ),
    "somebody came back to another employer": (
        "organizations: {acme: Acme, birch: Birch}\n"
        "people: {ada: {affiliation: [{organization: acme, since: 2019, until: 2021-05-31},"
        " {organization: birch, since: 2021-06-01}]}}\n"
        "ladder: {m: {name: M}}\nseats: [{person: ada, role: m}]"
    ),
    "accounts of nobody": "people: {ada: {handle: none}, bob: {handle: none}}\nladder: {m: {name: M}}\n"
    "seats: [{person: ada, role: m}, {person: bob, role: m}]",
    "two independent people are no organization": "people: {ada: {affiliation: independent}, bob: {affiliation: independent}}\n"
    "ladder: {m: {name: M}}\nseats: [{person: ada, role: m}, {person: bob, role: m}]",
    "one who governs alone": "organizations: {acme: Acme}\npeople: {ada: {affiliation: acme}}\nladder: {m: {name: M}}\n"
    "seats: [{person: ada, role: m}]",
    "rooms of one chat": "channels: {dev: {name: dev, kind: chat, url: 'https://c.example'},"
    " help: {name: help, kind: chat, url: 'https://c.example'}}",
    "an e-mail address that a few people read": "channels: {report: {name: reports, kind: email, address: r@example.org}}\n"
    "security: {report_to: report}",
    "a scope that is left open": "people: {ada: Ada}\nladder: {m: {name: M, held_in: area}}\n"
    "seats: [{person: ada, role: m, scope: unspecified}]",
    "a team that may be everybody": "people: {ada: Ada, bob: Bob}\nladder: {m: {name: M}}\n"
    "teams: {security: {name: Security, size: at least 2, may_be_everyone: m, appointed_by: m}}\n"
    "seats: [{person: ada, role: m}, {person: bob, role: m}]",
    "a ladder of which no step is said": "ladder: {a: {name: A}, b: {name: B}}",
    "a level whose way is left open": "ladder: {a: {name: A}, b: {name: B, becoming: undecided},"
    " c: {name: C, becoming: {on_request: true}}}",
    "a requirement with a lower level beside it": "ladder: {a: {name: A}, b: {name: B, requirements: [{held: [a, b]}]}}",
    "the highest level governs": "project: {id: example, name: Example, governing_body: b}\nladder: {a: {name: A}, b: {name: B}}",
    "a team governs": "project: {id: example, name: Example, governing_body: t}\nladder: {a: {name: A}}\nteams: {t: {name: T}}",
    "no foundation asks": "ladder: {a: {name: A}}",
    "nobody sets a time": "voting: {default: half, kinds: {half: more than 1/2}}",
    "terms by class": "teams: {board: {name: Board, term_limit: 2 terms, classes: {user: {name: User seat, term: 1 year}}}}",
    "the last Friday": "meetings: {call: {name: Call, when: every month on the last Friday, first: 2026-01-30, notes: 'https://n.example'}}",
    "a month alone": "meetings: {call: {name: Call, when: every month on the last Friday, first: 2026-01, notes: 'https://n.example'}}",
    "a removal said twice alike": "people: {ada: Ada}\nladder: {m: {name: Keeper, becoming: {vote: half}, removal: {vote: half}}}\n"
    "seats: [{person: ada, role: m}]\nvoting: {kinds: {half: more than 1/2}}\n"
    "decisions: {it: {what: Remove a keeper, topic: people, vote: half}, other: {what: Remove the keepers' sign, vote: half}}",
    "a subproject that was archived": "scopes: {s: {name: S, kind: subproject, status: archived}}",
    "a break between two terms": "people: {ada: Ada}\nteams: {t: {name: T, term: 1 year, term_limit: 1 term in a row}}\n"
    "seats: [{person: ada, role: t, since: 2020-01, until: 2020-12, status: emeritus}, {person: ada, role: t, since: 2022-01}]",
    "as many terms as are allowed": "people: {ada: Ada}\nteams: {t: {name: T, term: 1 year, term_limit: 2 terms}}\n"
    "seats: [{person: ada, role: t, since: 2020-01, until: 2020-12, status: emeritus}, {person: ada, role: t, since: 2021-01}]",
    "a private meeting": "meetings: {call: {name: Call, public: false}}",
    "a term that ends today": "people: {ada: Ada}\nladder: {m: {name: M}}\nseats: [{person: ada, role: m, until: 2026-06-01}]",
    "a term that ends this month": "people: {ada: Ada}\nladder: {m: {name: M}}\nseats: [{person: ada, role: m, until: 2026-06}]",
    "an emeritus seat has ended": "people: {ada: Ada}\nladder: {m: {name: M}}\n"
    "seats: [{person: ada, role: m, until: 2020, status: emeritus}]",
    "a seat that begins today": "people: {ada: Ada}\nladder: {m: {name: M}}\nseats: [{person: ada, role: m, since: 2026-06-01}]",
    "a review on its last day": "teams: {t: {name: T, review_every: 1 year, reviewed: 2025-06-01}}",
}  # fmt: skip


@pytest.mark.parametrize("text", SILENT_MORE.values(), ids=SILENT_MORE)
def test_where_nothing_is_wrong(text: str) -> None:
    assert said(whole(text)) == []


FIRES_TOO = {
    "a comma in a duty, and none in names that begin in lower case": (
        "ladder: {lead: {name: Lead, responsibilities: [Triage issues, pull requests and questions, Mentor others]}}\n"
        "closed_meetings: [{purposes: [Code of Conduct reports, security reports]}]",
        [
            "1:63 comma-in-list `pull requests and questions` is an item of its own, and reads like a piece of "
            '`Triage issues` | write `"Triage issues, pull requests and questions"` in quotes, or begin the item with '
            "a capital"
        ],
    ),
    "a comma in a list of names, behind which it goes on": (
        "voting: {record: {what: [the votes, and the outcome]}}\n"
        "lifecycle: {emeritus: {rights: [\n  vote,\n  and speak]}}",
        [
            "1:37 comma-in-list `and the outcome` is an item of its own, and reads like a piece of `the votes`"
            ' | write `"the votes, and the outcome"` in quotes, or begin the item with a capital',
        ],
    ),
    "a party that takes reports and cannot be reached": (
        "parties: {staff: the staff}\nsecurity: {report_to: staff}",
        ["1:18 report-without-address `staff` takes reports, and has no address | add `address` or `url`"],
    ),
    "sentences where phrases are wanted": (
        "lifecycle: {emeritus: {when: Somebody steps down.}}\n"
        "closed_meetings: [{purposes: [security], trigger: A report arrives.}]\n"
        "neutrality: {meanwhile: [We discuss in public, Discuss in public]}",
        [
            "1:30 sentence-for-phrase `Somebody steps down.` is a sentence, where a part of one is wanted"
            " | write it as in `step down`, or put the sentence into a `note`",
            "2:51 sentence-for-phrase `A report arrives.` is a sentence, where a part of one is wanted"
            " | write it as in `when such a report arrives`, or put the sentence into a `note`",
            "3:26 sentence-for-phrase `We discuss in public` is a sentence, where a part of one is wanted"
            " | write it as in `Discuss every major decision in public`",
        ],
    ),
    "a sentence that no strength can change, and two that are phrases": (
        "teams: {board: {name: Board, size: 3, election: e, quotas: [{text: They come from three regions., strength: should}, "
        "{text: come from three regions, strength: should}, They come from three regions.]}}\n"
        "elections: {e: {only_if: someone stands, voters: {group: anyone}, candidates: {accepted_if: they agree}}}",
        [
            "1:68 sentence-for-phrase `They come from three regions.` is a sentence, which `strength` cannot make weaker"
            " or stronger | write it as in `come from different regions of the world`, or delete `strength`"
        ],
    ),
    "inactivity of one role": (
        "people: {ada: Ada, bob: Bob}\nladder: {reviewer: {name: Reviewer}, owner: {name: Owner}}\n"
        "seats: [{person: ada, role: owner}, {person: bob, role: reviewer}]\n"
        "lifecycle: {inactivity: {clocks: [{without: reviews by a reviewer, longer_than: 1 year}],"
        " effects: [{then: removed}]}}",
        [
            "4:13 removal-reaches-others this rule on inactivity speaks of `reviewer`, and is for `owner` too"
            " | add `applies_to: [reviewer]`, or name all whom it is for"
        ],
    ),
    "a code without a name": (
        "project: {id: example, name: Example, foundation: {name: cncf}, type: working-group}\n"
        "code_of_conduct: {follows: own, own_text: CODE.md, report_to: a@example.org}",
        [
            "2:28 conduct-of-another the CNCF asks its projects to follow its code of conduct, "
            "and this body follows a code of its own"
            " | write `follows: cncf` and keep yours as `own_text`, or settle it with the CNCF"
        ],
    ),
    "a quorum for everything else": (
        "people: {ada: Ada}\nladder: {m: {name: M}}\nseats: [{person: ada, role: m}]\n"
        "voting: {default: half, kinds: {half: {passes: more than 1/2, quorum: at least 3 votes}}}",
        [
            "4:71 quorum-above-electorate the quorum is 3, but only 1 may vote on everything else"
            " | write a share, such as `at least 1/2`"
        ],
    ),
    "a number for everything else": (
        "people: {ada: Ada}\nladder: {m: {name: M}}\nseats: [{person: ada, role: m}]\n"
        "voting: {otherwise: three, kinds: {three: at least 3 votes}}",
        [
            "4:21 unreachable-threshold everything else needs 3 votes, but today there are 1 | lower the number"
            " / 4:43 `three` asks for so many"
        ],
    ),
    "two terms in a row": (
        "people: {ada: Ada}\nteams: {t: {name: T, term: 1 year, term_limit: 1 term in a row}}\n"
        "seats: [{person: ada, role: t, since: 2021, until: 2021, status: emeritus}, {person: ada, role: t, since: 2022}]",
        [
            "3:77 too-many-terms `ada` is in term 2 as `t`, and 1 may be served | fill the seat anew, or mend the dates"
            " / 2:48 the limit / 3:9 an earlier term"
        ],
    ),
    "a period that runs backwards": (
        "organizations: {acme: Acme}\npeople: {ada: {affiliation: [{organization: acme, since: 2024, until: 2023}, acme]}}\n"
        "ladder: {m: {name: M}}\nseats: [{person: ada, role: m}]",
        ["2:30 affiliation-dates the affiliation of `ada` ends before it begins | mend one of the dates"],
    ),
    "one LFX id": (
        "people: {ada: {lfx: a}, bob: {lfx: A}}\nladder: {m: {name: M}}\n"
        "seats: [{person: ada, role: m}, {person: bob, role: m}]",
        [
            "1:25 same-account `ada` and `bob` have one LFX id | keep one of the two, and rename the other in `seats`"
            " / 1:10 the other one"
        ],
    ),
    "a channel for reports of which nobody says whether it is public": (
        "channels: {dev: {name: dev, kind: email, address: a@b.example, public: undecided}}\nsecurity: {report_to: dev}",
        [
            "1:72 report-without-address `dev` takes reports, and nobody says whether its address may be printed"
            " | write `public: true` or `public: false`"
        ],
    ),
    "conduct in public": (
        "channels: {dev: {name: dev, kind: issues, url: 'https://i.example'}}\ncode_of_conduct: {report_to: undecided, handled_in: dev}",
        [
            "2:53 report-in-public reports about conduct go to `dev`, which is public"
            " | name a private channel, or write `public: false` there / 1:12 everybody can read it"
        ],
    ),
    "an even committee": (
        "people: {ada: Ada, bob: Bob}\nteams: {t: {name: T, odd: true}}\n"
        "seats: [{person: ada, role: t}, {person: bob, role: t}]",
        ["2:27 wrong-size `t` has 2 holders today, which is not odd | fill or end a seat"],
    ),
    "a team of itself": (
        "teams: {t: {name: T, members: {any_of: [u]}}, u: {name: U, members: t}}",
        ["1:9 role-loop `t` is made of itself: `t` → `u` → `t` | take one of these steps out"],
    ),
    "the second Tuesday": (
        "meetings: {call: {name: Call, when: every month on the first Tuesday, first: 2026-01-13, notes: 'https://n.example'}}",
        [
            "1:78 first-meeting-elsewhere `2026-01-13` is a Tuesday, and `first Tuesday` is meant"
            " | write a date on which it is held / 1:37 said here"
        ],
    ),
    "a report on neutrality": (
        "neutrality: {reports: 1 quarter, reported: 2026-02}",
        [
            "1:44 review-overdue the report on neutrality is overdue since 2026-05-28"
            " | write it, then write the day here"
        ],
    ),
    "a meeting of what is archived": (
        "scopes: {old: {name: Old, status: archived}}\nmeetings: {call: {name: Call, scope: old, notes: 'https://n.example'}}",
        [
            "1:35 archived-but-used `old` is archived, and still in use | end its seats and meetings, or its `status`"
            " / 2:12 it meets"
        ],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "problems"), FIRES_TOO.values(), ids=FIRES_TOO)
def test_where_more_is_wrong(text: str, problems: list[str]) -> None:
    assert [problem.replace(f" / {PATH}:", " / ") for problem in said(whole(text))] == problems


def test_a_limit_of_votes_that_is_there_is_to_be_lowered() -> None:
    text = """
        organizations: {acme: Acme, birch: Birch}
        people: {ada: {affiliation: acme}, bob: {affiliation: acme}, eve: {affiliation: birch}}
        ladder: {maintainer: {name: Maintainer}}
        seats: [{person: ada, role: maintainer}, {person: bob, role: maintainer}, {person: eve, role: maintainer}]
        voting: {kinds: {two-thirds: {passes: at least 2/3, votes_per_organization: 2 votes}}}
        amendments: {vote: two-thirds}
    """
    assert said(whole(text), "one-organization-decides") == [
        "5:39 one-organization-decides `Acme` alone has the 2 votes that `two-thirds` needs today"
        " | limit the seats of one organization (`cap`), or lower its limit of votes (`votes_per_organization`)"
    ]


def test_an_election_has_voters_where_each_class_of_seats_says_who_elects() -> None:
    text = (
        "teams:\n  board:\n    name: Board\n    election: yearly\n"
        "    classes: {a: {name: A, filled_by: election%s}, b: {name: B, filled_by: appointment}}\n"
        "elections: {yearly: {every: 1 year}}\n"
    )
    head = "project: {id: example, name: Example}\n" + ROLES
    found = "no one says who votes in the election `yearly`"
    assert found in "\n".join(said(head + text % ""))
    assert found not in "\n".join(said(head + text % ", elected_by: maintainer"))
