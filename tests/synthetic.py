"""Made-up bodies in any number, for the benchmark and for tests that need many: the same seed gives the same bytes.

Each has 5 levels, 4 kinds of votes, 10 decisions, a security team, 3 meetings, 6 channels and a plan for neutrality,
in six files like those of the real bodies in `data`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from random import Random
from string import Template

LEVELS = ("contributor", "triager", "reviewer", "approver", "maintainer")
SCOPES = ("core", "docs", "website")

_GIVEN = "Ada Björn Chén Dana Émile Farida Goran Hana Ivo Júlia Kofi Lena Mei Noor Otto Priya Quentin Rosa Sven Tuğba"
_FAMILY = "Abara Bakker Castro Dvořák Eze Fischer García Haddad Ito Jensen Kaya López Moreau Novák Okafor Petrov Reid"
_COMPANIES = "Acorn Birch Cedar Dogwood Elm Fir Ginkgo Hazel Ivy Juniper"
_THINGS = "meshes caches queues gateways registries schedulers runtimes secrets traces volumes"

_PROJECT = """\
# $name: what it is and where it belongs.

project:
  id: $id
  name: $name
  description: A platform for $thing that runs in the cloud and at the edge
  foundation:
    name: cncf
    level: $stage
    history:
      - {level: $stage, date: $admitted, issue: "https://github.com/cncf/toc/issues/$number"}
    maintainer_list: cncf-$id-maintainers@lists.cncf.io
  website: https://$id.example
  repository: https://github.com/$id/$id
  repositories:
    - https://github.com/$id/docs
    - https://github.com/$id/website
  governing_body: maintainer
  mission: We make $thing simple to run, simple to understand and simple to leave.
  values:
    Openness: We talk and decide where everybody can follow us, and where others can look it up later.
    Fairness: Everybody can comment and contribute. We judge a contribution by its quality, not by its sender.
    Community: A strong and growing community matters more to us than the plans of one sponsor.
  license: Apache-2.0
  sign_off: dco
  contributing: CONTRIBUTING.md

scopes:
  core:
    name: Core
    kind: repository
    description: The server, its interfaces and its tests.
    repositories: [https://github.com/$id/$id]
    paths: [/server/, /api/, /tests/]
    github_team: $id/core-approvers
  docs:
    name: Documentation
    kind: repository
    description: The manual, the tutorials and these rules.
    repositories: [https://github.com/$id/docs]
    github_team: $id/docs-approvers
  website:
    name: $id.example
    kind: service
    description: The website of the project.
    repositories: [https://github.com/$id/website]
    github_team: $id/website-approvers
"""

_ROLES = """\
# The contributor ladder of $name, its security team, and what is the same for every role.

ladder:
  contributor:
    name: Contributor
    description: Somebody who improves the project, with code or in any other way.
    responsibilities:
      - Follow the Code of Conduct
      - Follow the contributing guide
    getting_started:
      - Comment on issues that interest you
      - Improve the documentation
      - Come to a meeting
    becoming:
      automatic: Everybody who contributes is one.

  triager:
    name: Triager
    description: Triagers keep the issues in order, so that others find what they can work on.
    includes: {role: contributor, inherits: [responsibilities]}
    responsibilities:
      - Label new issues and ask for what is missing
      - Find duplicates and close them
    requirements:
      - {active_for: at least 1 month}
      - {count: 10, of: issues with a helpful comment}
      - {two_factor: true}
    privileges:
      - {access: triage, on: all repositories}
    becoming:
      nominated_by: {any_of: [reviewer, approver, maintainer]}
      self_nomination: true
      nomination: an issue
      nominate_in: issues
      vote: lazy-consensus

  reviewer:
    name: Reviewer
    description: Reviewers read changes in their area and say what would make them better.
    held_in: [repository, service]
    includes: triager
    responsibilities:
      - {count: $reviews, of: pull requests reviewed, per: 1 year, source: DevStats}
      - Answer requests for review in a few days
    requirements:
      - {sponsors: {count: 2, role: approver, from_other_organizations: 1}}
      - {count: $merged, of: merged pull requests}
      - any_of:
          - Has found a serious mistake in a review
          - Has written a part of the manual
          - Has led a release
    privileges:
      - Get reviews assigned
      - Start the tests of a pull request
    becoming:
      drawn_from: triager
      nominated_by: approver
      nomination: a pull request that changes OWNERS
      nominate_in: pull-requests
      vote: simple-majority
    removal: {vote: simple-majority}
    listed_in: OWNERS

  approver:
    name: Approver
    description: Approvers decide which changes are merged in their area.
    held_in: [repository, service]
    includes: reviewer
    responsibilities:
      - Approve or refuse changes in their area, with reasons
      - Mentor reviewers on their way to becoming approvers
    requirements:
      - {held: reviewer, held_for: at least 3 months}
      - Knows the area in depth
      - {text: Has worked on the design of a feature, strength: should}
    privileges:
      - {access: write, on: the repositories of their area}
      - Vote on new reviewers
    becoming:
      drawn_from: reviewer
      nominated_by: {any_of: [approver, maintainer]}
      nomination: a pull request that changes OWNERS
      nominate_in: pull-requests
      approvals:
        - {passes: at least 1/2, by: {role: approver, scope: concerned}}
      vote: simple-majority
    listed_in: OWNERS

  maintainer:
    name: Maintainer
    description: Maintainers are responsible for the whole project, its direction and its health.
    held_in: body
    includes: approver
    responsibilities:
      - Set the direction and the roadmap of the project
      - Enforce the Code of Conduct
      - Come to the maintainer meetings
    requirements:
      - {held: approver, held_for: at least 6 months}
      - {effort: at least 20 hours, per: 1 month}
      - Decides in the interest of the project, whatever an employer may want
    privileges:
      - {access: admin, on: all repositories}
      - Vote on everything that the maintainers decide
    becoming:
      drawn_from: approver
      nominated_by: maintainer
      nomination: a message
      nominate_in: private-list
      consent: The nominee accepts all requirements.
      vote: two-thirds
    cap: {limit: at most 1/2 per organization, strength: target}
    represents_body: true
    listed_in: MAINTAINERS.md

teams:
  security-response:
    name: Security Response Team
    kind: team
    purpose: Handles every report of a security problem, as the security policy says.
    appointed_by: maintainer
    size: at least 2
    requirements:
      - Keeps reports private until they are disclosed
    review_every: 1 year
    contact: security-list

lifecycle:
  inactivity:
    clocks:
      - {without: contributions, longer_than: $inactive months}
      - {without: communication, longer_than: 6 months}
    effects:
      - The person is asked to take emeritus status.
  removal:
    vote: two-thirds
    grounds:
      - inactivity that comes again and again
      - a violation of the Code of Conduct
  stepping_down:
    any_time: true
    contact: private-list
  emeritus:
    when:
      - A maintainer steps down or leaves active work.
    back: unspecified
  onboarding:
    - action: Open a pull request that adds the person to OWNERS.
      where: pull-requests
    - action: Put the person into the GitHub team of their area.
      actor: maintainer
    - action: Announce the change.
      actor: maintainer
      where: [dev-list, community-meeting]
"""

_VOTING = """\
# How $name decides.

voting:
  electorate: maintainer
  default: lazy-consensus
  otherwise: simple-majority
  demanded_by: maintainer
  of: all
  quorum: $quorum
  tie: fails
  kinds:
    lazy-consensus:
      passes: no objection
      open_for: $objection days
      reference: https://community.apache.org/committers/lazyConsensus.html
    simple-majority:
      passes: more than 1/2
      open_for: at least 5 days
    two-thirds:
      name: two-thirds majority
      passes: at least 2/3
      open_for: at least 7 days
      excluding: [subject]
    unanimity:
      passes: unanimous
      open_for: at least 14 days
  venues:
    - dev-list
    - issues
    - {channel: private-list, subjects: [security, conduct, people]}
  record:
    where: issues
    what: [every vote, its outcome]

decisions:
  new-repository: {what: Create a repository, topic: subprojects, vote: two-thirds, venues: issues}
  roadmap: {what: Change the roadmap, topic: roadmap, discussion: at least 2 weeks, vote: simple-majority}
  release: {what: Publish a release, topic: releases, by: {role: approver, scope: core}, vote: lazy-consensus}
  contribution:
    what: Accept a pull request
    topic: contributions
    at_scope_level: true
    by: {role: approver, scope: concerned}
    vote: lazy-consensus
    steps:
      - action: Review the pull request.
        actor: {any_of: [reviewer, approver]}
      - action: Approve and merge the pull request.
        actor: {role: approver, scope: concerned}
  conflict: {what: Settle a conflict, topic: conflicts, vote: simple-majority, must_be_voted: true}
  conduct:
    what: Act on a violation of the Code of Conduct
    topic: conduct
    vote: two-thirds
    by: {role: maintainer, excluding: [involved]}
  license: {what: Change the license, topic: legal, vote: unanimity, must_be_voted: true}
  money: {what: Spend money of the project, topic: finance, vote: simple-majority, venues: private-list}
  foundation: {what: Ask the foundation for resources, topic: foundation, proposed_by: maintainer, vote: lazy-consensus}
  documentation: {what: Change these documents, topic: governance, scopes: docs, vote: simple-majority}

amendments:
  vote: two-thirds
  covers: [the governance document, the documents that support it]
  proposal: A change is proposed as a pull request.
  discussion: at least 1 week
  editorial: lazy-consensus
"""

_MEETINGS = """\
# Where the people of $name meet and talk.

meetings:
  community-meeting:
    name: Community meeting
    purpose: Everybody can ask and show what they work on.
    when: every 2 weeks on $weekday
    at: $hour:00
    zone: $zone
    lasts: 1 hour
    first: $first
    link: https://zoom.example/j/$number
    notes: https://docs.example/$id/notes
    recordings: https://video.example/$id
    announced_in: dev-list
  maintainer-meeting:
    name: Maintainer meeting
    when: every month on the first $weekday
    at: $hour:30
    zone: $zone
    attendance: maintainer
    notes: https://docs.example/$id/maintainers
    private_parts: [personnel matters]
  planning:
    name: Planning meeting
    purpose: Discusses the roadmap.
    when: every quarter
    first: 2026-01-13
    notes: https://docs.example/$id/planning

closed_meetings:
  - purposes: [security reports, reports about the Code of Conduct]
    called_by: maintainer
    trigger: as soon as such a report comes in
    invited: {role: maintainer, excluding: [accused]}

channels:
  dev-list:
    name: developer mailing list
    kind: mailing-list
    address: dev@$id.example
    purpose: Talk among developers, and votes
  issues: {name: GitHub issues, kind: issues, url: "https://github.com/$id/$id/issues", purpose: Bugs and ideas}
  pull-requests: {name: GitHub pull requests, kind: pull-requests, url: "https://github.com/$id/$id/pulls"}
  chat: {name: "#$id channel", kind: chat, url: "https://slack.example/$id", purpose: Questions}
  private-list:
    name: private maintainer mailing list
    kind: mailing-list
    address: cncf-$id-maintainers@lists.cncf.io
    public: false
    readers: maintainer
    purpose: Matters of conduct and of people
  security-list:
    name: security mailing list
    kind: mailing-list
    address: security@$id.example
    public: false
    readers: security-response
    purpose: Reports of vulnerabilities
"""

_POLICIES = """\
# Conduct, security and vendor neutrality in $name.

code_of_conduct:
  follows: cncf
  report_to: private-list
  handled_by: maintainer
  handled_in: private-list
  routes:
    - {about: maintainer, role: involved, designates: 2, designated_from: maintainer, handled_by: foundation}

security:
  policy: SECURITY.md
  report_to: security-list
  advisories: https://github.com/$id/$id/security/advisories/new
  team: security-response
  acknowledged_within: $acknowledged business days
  disclosed_after: 90 days
  supported: [the last 3 minor releases]

neutrality:
  commitment: No organization may steer this project alone.
  plan: [Find reviewers in other organizations, Mentor them on their way to becoming approvers]
  meanwhile: [Discuss every major decision in public]
  reports: 1 quarter
  feedback: Comments on this plan are welcome at any time.
"""


def write_bodies(root: Path, bodies: int, people: int, seed: int = 0) -> None:
    """Write so many bodies below `root/data`, one folder each."""
    for index in range(bodies):
        random = Random(f"{seed}/{index}")
        folder = root / "data" / f"body-{index:03}"
        folder.mkdir(parents=True)
        for name, text in _files(random, index, people).items():
            (folder / f"{name}.yaml").write_text(text, encoding="utf-8")


def _files(random: Random, index: int, people: int) -> Mapping[str, str]:
    values = {
        "id": f"body-{index:03}",
        "name": f"Body {index:03}",
        "thing": random.choice(_THINGS.split()),
        "stage": random.choice(("sandbox", "incubating", "graduated")),
        "admitted": _month(random),
        "number": random.randint(100, 999),
        "reviews": random.randint(10, 40),
        "merged": random.randint(5, 20),
        "inactive": random.choice((6, 9, 12)),
        "quorum": random.choice(("none", "at least 1/2", "more than 1/3")),
        "objection": random.randint(2, 5),
        "weekday": random.choice(("Monday", "Tuesday", "Wednesday", "Thursday")),
        "hour": random.randint(9, 17),
        "zone": random.choice(("Europe/Berlin", "America/Los_Angeles", "Asia/Shanghai", "UTC")),
        "acknowledged": random.randint(1, 3),
    }
    templates = {
        "project": _PROJECT,
        "roles": _ROLES,
        "voting": _VOTING,
        "meetings": _MEETINGS,
        "policies": _POLICIES,
    }
    days = {"Monday": 5, "Tuesday": 6, "Wednesday": 7, "Thursday": 8}  # in January 2026
    values["first"] = f"2026-01-{days[str(values['weekday'])]:02}"
    texts = {name: Template(template).substitute(values) for name, template in templates.items()}
    return {**texts, "people": "\n".join(_people(random, people)) + "\n"}


def _people(random: Random, number: int) -> Iterator[str]:
    """Organizations, people and their seats: a few maintainers, more of each lower level, two former ones."""
    companies = random.sample(_COMPANIES.split(), 4)
    yield "organizations:"
    yield from (f"  {company.lower()}: {company} Inc." for company in companies)
    handles = [f"{_handle(random)}-{index}" for index in range(number)]
    yield "\npeople:"
    for handle in handles:
        name = f"{random.choice(_GIVEN.split())} {random.choice(_FAMILY.split())}"
        affiliation = random.choice([*(company.lower() for company in companies), "independent"])
        yield f"  {handle}: {{name: {name}, affiliation: {affiliation}}}"
    yield "\nseats:"
    active, former = handles[: max(3, number - 2)], handles[max(3, number - 2) :]
    for index, handle in enumerate(active):
        role = LEVELS[-1 - index * len(LEVELS) // len(active)]
        scope = f", scope: {SCOPES[index % 3]}" if role in ("reviewer", "approver") else ""
        yield f"  - {{person: {handle}, role: {role}{scope}, since: {_month(random)}}}"
    for handle in active[:2]:
        yield f"  - {{person: {handle}, role: security-response}}"
    for handle in former:
        yield f"  - {{person: {handle}, role: maintainer, status: emeritus, since: 2019-01, until: {_month(random)}}}"


def _handle(random: Random) -> str:
    return "".join(random.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(random.randint(4, 9)))


def _month(random: Random) -> str:
    return f"{random.randint(2020, 2025)}-{random.randint(1, 12):02}"
