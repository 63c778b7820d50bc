"""Shapes of lists that single communities use, each in its smallest form: everyone is read, and no one else."""

from __future__ import annotations

import pytest

from bylaws.formats.reading import read_listing

KINDS: dict[str, tuple[str, str, list[str]]] = {
    "accounts-first": (
        "README.md",
        """\
# Reef

## Current project team members

### TSC (Technical Steering Committee)

#### TSC voting members

* [ada](https://github.com/ada) -
  **Ada du Hamel** <<a@b.example>> (he/him)
* [grace](https://github.com/grace) -
  **Grace Moss** <<a@b.example>> (he/him)

<details>

<summary>TSC emeriti</summary>

#### TSC emeriti members

* [eve](https://github.com/eve) -
  **Eve Lee** <<a@b.example>> (she/her)

</details>
""",
        [
            "ada | Ada du Hamel",
            "grace | Grace Moss",
            "-eve | Eve Lee",
        ],
    ),
    "by-part": (
        "MAINTAINERS.md",
        (
            "# Maintainers\n"
            "\n"
            "General maintainers:\n"
            "* Ada Moss (a@b.example / @ada)\n"
            "* Eve Lee (a@b.example / @eve)\n"
            "\n"
            "Maintainers for specific parts of the codebase:\n"
            "* `cmd`\n"
            "  * `checker`: Kim Lee (<a@b.example> / @kim)\n"
            "* `discovery`\n"
            "  * `azure`: Jan-Otto Röpke (<a@b.example> / @jan)\n"
            "  * `k8s`: Fred Branch (<a@b.example> / @fred)\n"
            "* `storage`\n"
            "  * `remote`: Cal Stone (<a@b.example> / @cal), Tom Wells (a@b.example / @tom-w), Alex Green (<"
            "a@b.example> / @alex-g)\n"
        ),
        [
            "ada | Ada Moss",
            "eve | Eve Lee",
            "kim | Kim Lee",
            "jan | Jan-Otto Röpke",
            "fred | Fred Branch",
            "cal | Cal Stone",
            "tom-w | Tom Wells",
            "alex-g | Alex Green",
        ],
    ),
    "comments-of-handles": (
        "OWNERS",
        """\
maintainers:
- ben-w           # Ben Wang <a@b.example> <c@d.example>
- kim       # Marek Lee
emeritus:
- ben-d        # Ben Dale <a@b.example>
""",
        [
            "ben-w | Ben Wang",
            "kim | Marek Lee",
            "-ben-d | Ben Dale",
        ],
    ),
    "teams-of-toml": (
        "MAINTAINERS",
        (
            "# Reef maintainers file\n"
            "#\n"
            "[Org]\n"
            "\n"
            '\t[Org."Core maintainers"]\n'
            "\n"
            "\t\tpeople = [\n"
            '\t\t\t"ada",\n'
            '\t\t\t"grace",\n'
            "\t\t]\n"
            "\n"
            "\t[Org.Alumni]\n"
            "\t\tpeople = [\n"
            '\t\t\t"eve",\n'
            "\t\t]\n"
            "\n"
            "[people]\n"
            "\n"
            "\t[people.eve]\n"
            '\tName = "Eve Lee"\n'
            '\tEmail = "a@b.example"\n'
            '\tGitHub = "eve"\n'
            "\n"
            "\t[people.ada]\n"
            '\tName = "Ada Moss"\n'
            '\tEmail = "a@b.example"\n'
            '\tGitHub = "ada"\n'
            "\n"
            "\t[people.grace]\n"
            '\tName = "Grace Hopper"\n'
            '\tEmail = "a@b.example"\n'
            '\tGitHub = "Grace-H"\n'
        ),
        [
            "ada | Ada Moss",
            "Grace-H | Grace Hopper",
            "-eve | Eve Lee",
        ],
    ),
    "rst-list": (
        "MAINTAINERS.rst",
        """\
===========
Maintainers
===========

Active
------

* Ada Lovelace (`@ada <https://github.com/ada>`_), Acme
* Grace Hopper (`grace <https://github.com/grace>`__)

Emeritus
--------

* Eve Moss (`@eve <https://github.com/eve>`_)
""",
        [
            "ada | Ada Lovelace | Acme",
            "grace | Grace Hopper",
            "-eve | Eve Moss",
        ],
    ),
    "rst-link-name": (
        "MAINTAINERS.rst",
        """\
Maintainers
===========

- `Ada Lovelace <https://github.com/ada>`_
- `Grace Hopper <https://github.com/grace>`_ (Acme)
""",
        [
            "ada | Ada Lovelace",
            "grace | Grace Hopper | Acme",
        ],
    ),
    "rst-list-table": (
        "MAINTAINERS.rst",
        """\
Maintainers
===========

.. list-table::
   :header-rows: 1

   * - Name
     - GitHub
     - Affiliation
   * - Ada Lovelace
     - `@ada <https://github.com/ada>`_
     - Acme
   * - Grace Hopper
     - @grace
     - Birch
""",
        [
            "ada | Ada Lovelace | Acme",
            "grace | Grace Hopper | Birch",
        ],
    ),
    "rst-simple-table": (
        "MAINTAINERS.rst",
        """\
Maintainers
===========

=============  =======  ===========
Name           GitHub   Affiliation
=============  =======  ===========
Ada Lovelace   @ada     Acme
Grace Hopper   @grace   Birch Labs
=============  =======  ===========
""",
        [
            "ada | Ada Lovelace | Acme",
            "grace | Grace Hopper | Birch Labs",
        ],
    ),
    "rst-grid": (
        "MAINTAINERS.rst",
        """\
Maintainers
===========

+--------------+---------+-------------+
| Name         | GitHub  | Affiliation |
+==============+=========+=============+
| Ada Lovelace | @ada    | Acme        |
+--------------+---------+-------------+
| Grace Hopper | @grace  | Birch Labs  |
+--------------+---------+-------------+
""",
        [
            "ada | Ada Lovelace | Acme",
            "grace | Grace Hopper | Birch Labs",
        ],
    ),
    "rst-csv-table": (
        "MAINTAINERS.rst",
        """\
Maintainers
===========

.. csv-table::
   :header: "Name", "GitHub", "Affiliation"

   "Ada Lovelace", "ada", "Acme"
   "Grace Hopper", "grace", "Birch Labs"
""",
        [
            "ada | Ada Lovelace | Acme",
            "grace | Grace Hopper | Birch Labs",
        ],
    ),
    "rst-ref": (
        "MAINTAINERS.rst",
        """\
Maintainers
===========

- `Ada Lovelace`_
- `Grace Hopper`_, Acme

.. _Ada Lovelace: https://github.com/ada
.. _`Grace Hopper`: https://github.com/grace
""",
        [
            "ada | Ada Lovelace",
            "grace | Grace Hopper | Acme",
        ],
    ),
    "rst-field": (
        "MAINTAINERS.rst",
        """\
Maintainers
===========

:Name: Ada Lovelace
:GitHub: ada
:Company: Acme

:Name: Grace Hopper
:GitHub: grace
:Company: Birch
""",
        [
            "ada | Ada Lovelace | Acme",
            "grace | Grace Hopper | Birch",
        ],
    ),
    "rst-role": (
        "MAINTAINERS.rst",
        """\
Maintainers
===========

- Ada Lovelace :github:`ada`
- Grace Hopper (:gh:`grace`)
""",
        [
            "ada | Ada Lovelace",
            "grace | Grace Hopper",
        ],
    ),
    "adoc-list": (
        "MAINTAINERS.adoc",
        """\
= Maintainers

== Current

* https://github.com/ada[Ada Lovelace] (Acme)
* https://github.com/grace[@grace] - Grace Hopper
* link:https://github.com/kim[Kim Lee]

== Emeritus

* https://github.com/eve[Eve Moss]
""",
        [
            "ada | Ada Lovelace | Acme",
            "grace | Grace Hopper",
            "kim | Kim Lee",
            "-eve | Eve Moss",
        ],
    ),
    "adoc-table": (
        "MAINTAINERS.adoc",
        """\
= Maintainers

[cols="1,1,1", options="header"]
|===
| Name | GitHub | Company

| Ada Lovelace
| https://github.com/ada[@ada]
| Acme

| Grace Hopper
| @grace
| Birch
|===
""",
        [
            "ada | Ada Lovelace | Acme",
            "grace | Grace Hopper | Birch",
        ],
    ),
    "adoc-table-row": (
        "MAINTAINERS.adoc",
        """\
= Maintainers

|===
|Name |GitHub |Company

|Ada Lovelace |https://github.com/ada[ada] |Acme
|Grace Hopper |https://github.com/grace[grace] |Birch
|===
""",
        [
            "ada | Ada Lovelace | Acme",
            "grace | Grace Hopper | Birch",
        ],
    ),
    "adoc-nested": (
        "MAINTAINERS.adoc",
        """\
= Project

== Maintainers

* Core
** Ada Lovelace (@ada)
** Grace Hopper (@grace)
* Docs
** Kim Lee (@kim)
""",
        [
            "ada | Ada Lovelace",
            "grace | Grace Hopper",
            "kim | Kim Lee",
        ],
    ),
    "asciidoc-terms": (
        "MAINTAINERS.adoc",
        """\
= Maintainers

Ada Lovelace:: @ada, Acme
Grace Hopper:: @grace, Birch
""",
        [
            "ada | Ada Lovelace | Acme",
            "grace | Grace Hopper | Birch",
        ],
    ),
    "md-deflist": (
        "MAINTAINERS.md",
        """\
# Maintainers

Ada Lovelace
: [@ada](https://github.com/ada)
: Acme

Grace Hopper
: [@grace](https://github.com/grace)
: Birch
""",
        [
            "ada | Ada Lovelace | Acme",
            "grace | Grace Hopper | Birch",
        ],
    ),
    "html-dl": (
        "MAINTAINERS.md",
        """\
# Maintainers

<dl>
<dt>Ada Lovelace</dt><dd><a href="https://github.com/ada">@ada</a>, Acme</dd>
<dt>Grace Hopper</dt><dd><a href="https://github.com/grace">@grace</a>, Birch</dd>
</dl>
""",
        [
            "ada | Ada Lovelace | Acme",
            "grace | Grace Hopper | Birch",
        ],
    ),
    "chair-suffix": (
        "MAINTAINERS.md",
        """\
# Steering Committee

- Ada Lovelace (@ada, chair)
- Grace Hopper (@grace) (chair)
- Kim Lee, Acme (@kim) (co-chair)
- Eve Moss (@eve) — Chair, Birch
""",
        [
            "ada | Ada Lovelace",
            "grace | Grace Hopper",
            "kim | Kim Lee | Acme",
            "eve | Eve Moss | Birch",
        ],
    ),
    "chair-prefix": (
        "MAINTAINERS.md",
        """\
# Technical Steering Committee

- Chair: Ada Lovelace (@ada), Acme
- Vice Chair: Grace Hopper (@grace), Birch
- **Secretary** – Kim Lee (@kim)
""",
        [
            "ada | Ada Lovelace | Acme",
            "grace | Grace Hopper | Birch",
            "kim | Kim Lee",
        ],
    ),
    "prose": (
        "MAINTAINERS.md",
        """\
# Maintainers

The project is maintained by Ada Lovelace (@ada), Grace Hopper (@grace) and Kim Lee (@kim).
""",
        [
            "ada | Ada Lovelace",
            "grace | Grace Hopper",
            "kim | Kim Lee",
        ],
    ),
    "prose-of-links": (
        "MAINTAINERS.md",
        (
            "# Maintainers\n"
            "\n"
            "The current maintainers are [Ada Lovelace](https://github.com/ada) and [Grace Hopper](https://g"
            "ithub.com/grace).\n"
            "\n"
            "Former maintainers: [Eve Moss](https://github.com/eve).\n"
        ),
        [
            "ada | Ada Lovelace",
            "grace | Grace Hopper",
            "-eve | Eve Moss",
        ],
    ),
    "handles-line": (
        "MAINTAINERS.md",
        """\
# Maintainers

@ada, @grace, @kim

## Emeritus

@eve
""",
        [
            "ada",
            "grace",
            "kim",
            "-eve",
        ],
    ),
    "mail-only": (
        "MAINTAINERS",
        """\
Ada Lovelace <a@b.example>
Grace Hopper <a@b.example>
""",
        [
            " | Ada Lovelace",
            " | Grace Hopper",
        ],
    ),
    "mail-only-md": (
        "MAINTAINERS.md",
        """\
# Maintainers

- Ada Lovelace <a@b.example>
- Grace Hopper, Birch <a@b.example>

# Emeritus

- Eve Moss <a@b.example>
""",
        [
            " | Ada Lovelace",
            " | Grace Hopper | Birch",
            "- | Eve Moss",
        ],
    ),
    "name-only-table": (
        "MAINTAINERS.md",
        """\
# Maintainers

| Name | Company |
|---|---|
| Ada Lovelace | Acme |
| Grace Hopper | Birch |
""",
        [
            " | Ada Lovelace | Acme",
            " | Grace Hopper | Birch",
        ],
    ),
    "name-only": (
        "MAINTAINERS.md",
        """\
# Maintainers

* Ada Lovelace
* Grace Hopper

# Emeritus

* Eve Moss
""",
        [
            " | Ada Lovelace",
            " | Grace Hopper",
            "- | Eve Moss",
        ],
    ),
    "odd-heads": (
        "MAINTAINERS.md",
        """\
# People

| Who | Where to find | Works at | Since |
|---|---|---|---|
| Ada Lovelace | [ada](https://github.com/ada) | Acme | 2020 |
| Grace Hopper | [grace](https://github.com/grace) | Birch | 2021 |
""",
        [
            "ada | Ada Lovelace | Acme",
            "grace | Grace Hopper | Birch",
        ],
    ),
    "no-head": (
        "MAINTAINERS.md",
        """\
# Maintainers

| | | |
|---|---|---|
| Ada Lovelace | @ada | Acme |
| Grace Hopper | @grace | Birch |
""",
        [
            "ada | Ada Lovelace | Acme",
            "grace | Grace Hopper | Birch",
        ],
    ),
    "kind-col": (
        "MAINTAINERS.md",
        """\
# Maintainers

| Type | Name | GitHub Handle | Organisation |
|---|---|---|---|
| Maintainer | Ada Lovelace | `ada` | Acme |
| Emeritus | Eve Moss | `eve` | Birch |
""",
        [
            "ada | Ada Lovelace | Acme",
            "-eve | Eve Moss | Birch",
        ],
    ),
    "table-status-icon": (
        "MAINTAINERS.md",
        """\
| Name | GitHub | Org | Active |
|---|---|---|---|
| Ada Lovelace | @ada | Acme | ✅ |
| Eve Moss | @eve | Birch | ❌ |
""",
        [
            "ada | Ada Lovelace | Acme",
            "-eve | Eve Moss | Birch",
        ],
    ),
    "sep-row": (
        "MAINTAINERS.md",
        """\
| Name | GitHub | Org |
|---|---|---|
| **Maintainers** | | |
| Ada Lovelace | @ada | Acme |
| **Emeritus** | | |
| Eve Moss | @eve | Birch |
""",
        [
            "ada | Ada Lovelace | Acme",
            "-eve | Eve Moss | Birch",
        ],
    ),
    "emeritus-date": (
        "MAINTAINERS.md",
        """\
# Maintainers

- Ada Lovelace (@ada)
- Eve Moss (@eve) - emeritus since 2022
- Kim Lee (@kim) [Emeritus]
- *Old One (@old)* (retired 2020)
- Emeritus: Joe Doe (@joe)
""",
        [
            "ada | Ada Lovelace",
            "-eve | Eve Moss",
            "-kim | Kim Lee",
            "-old | Old One",
            "-joe | Joe Doe",
        ],
    ),
    "emeritus-words": (
        "MAINTAINERS.md",
        """\
# Maintainers
- @ada

## Hall of Fame
- @eve

## Honorary maintainers
- @kim

## Previously active
- @joe

## Retired
- @old
""",
        [
            "ada",
            "-eve",
            "-kim",
            "-joe",
            "-old",
        ],
    ),
    "emeritus-sentence": (
        "MAINTAINERS.md",
        """\
# Maintainers

- Ada Lovelace (@ada)

We thank these past maintainers for their work:

- Eve Moss (@eve)
""",
        [
            "ada | Ada Lovelace",
            "-eve | Eve Moss",
        ],
    ),
    "nested-teams": (
        "MAINTAINERS.md",
        """\
# Maintainers

- **Core**
  - [Ada Lovelace](https://github.com/ada) (Acme)
  - [Grace Hopper](https://github.com/grace) (Birch)
- **Docs**
  - [Kim Lee](https://github.com/kim) (Acme)
- **Emeritus**
  - [Eve Moss](https://github.com/eve)
""",
        [
            "ada | Ada Lovelace | Acme",
            "grace | Grace Hopper | Birch",
            "kim | Kim Lee | Acme",
            "-eve | Eve Moss",
        ],
    ),
    "gitlab": (
        "MAINTAINERS.md",
        """\
# Maintainers

| Name | GitLab | Company |
|---|---|---|
| Ada Lovelace | @ada | Acme |
| Grace Hopper | [@grace.h](https://gitlab.com/grace.h) | Birch |
""",
        [
            "ada | Ada Lovelace | Acme",
            "grace.h | Grace Hopper | Birch",
        ],
    ),
    "gitlab-list": (
        "MAINTAINERS.md",
        """\
# Maintainers

- Ada Lovelace (https://gitlab.com/ada_l) Acme
- [Grace](https://gitlab.freedesktop.org/grace) - Birch
- Kim Lee (GitLab: @kim.lee)
""",
        [
            "ada_l | Ada Lovelace | Acme",
            "grace | Grace | Birch",
            "kim.lee | Kim Lee",
        ],
    ),
    "yaml-groups": (
        "maintainer-groups.yaml",
        """\
maintainerGroups:
- name: Org Maintainers
  ownersLink: https://github.com/x/y/blob/main/MAINTAINERS.md
  mailingList: a@lists.x.org
- name: Charts
  owners:
  - ada
  emeritus:
  - eve
  mailingList: b@lists.x.org
- name: Security
  members:
  - name: Kim Lee
    github: kim
    email: a@b.example
""",
        [
            "ada",
            "-eve",
            "kim | Kim Lee",
        ],
    ),
    "yaml-teams": (
        "teams.yaml",
        """\
teams:
  - name: core
    description: Core team
    maintainers: [ada]
    members: [grace, kim]
  - name: docs
    members:
      - eve
""",
        [
            "ada",
            "grace",
            "kim",
            "eve",
        ],
    ),
    "yaml-team-map": (
        "maintainers.yaml",
        """\
core:
  lead: ada
  members:
    - grace
    - kim
docs:
  lead: eve
""",
        [
            "ada",
            "grace",
            "kim",
            "eve",
        ],
    ),
    "yaml-mail": (
        "maintainers.yaml",
        """\
maintainers:
  - name: Ada Lovelace
    email: a@b.example
    org: Acme
  - name: Grace Hopper
    email: a@b.example
    org: Birch
""",
        [
            " | Ada Lovelace | Acme",
            " | Grace Hopper | Birch",
        ],
    ),
    "yaml-strings": (
        "maintainers.yaml",
        """\
maintainers:
  - Ada Lovelace <a@b.example> (@ada)
  - "Grace Hopper (@grace), Birch"
""",
        [
            "ada | Ada Lovelace",
            "grace | Grace Hopper | Birch",
        ],
    ),
    "json": (
        "maintainers.json",
        (
            '{"maintainers":[{"name":"Ada Lovelace","github":"ada","company":"Acme"}],"emeritus":[{"name":"E'
            've Moss","github":"eve"}]}\n'
        ),
        [
            "ada | Ada Lovelace | Acme",
            "-eve | Eve Moss",
        ],
    ),
    "contributors-wall": (
        "MAINTAINERS.md",
        (
            "# Maintainers\n"
            "\n"
            "<table><tbody><tr>\n"
            '<td align="center"><a href="https://github.com/ada"><img src="x" width="100px;" alt="Ada Lovela'
            'ce"/><br /><sub><b>Ada Lovelace</b></sub></a><br />Acme</td>\n'
            '<td align="center"><a href="https://github.com/grace"><img src="x" alt=""/><br /><sub><b>Grace '
            "Hopper</b></sub></a><br />Birch</td>\n"
            "</tr></tbody></table>\n"
        ),
        [
            "ada | Ada Lovelace | Acme",
            "grace | Grace Hopper | Birch",
        ],
    ),
    "img-alt": (
        "MAINTAINERS.md",
        (
            "# Maintainers\n"
            "\n"
            "[![Ada Lovelace](https://github.com/ada.png?size=80)](https://github.com/ada) [![Grace Hopper]("
            "https://github.com/grace.png?size=80)](https://github.com/grace)\n"
        ),
        [
            "ada | Ada Lovelace",
            "grace | Grace Hopper",
        ],
    ),
    "keys-of-a-letter": (
        "MAINTAINERS",
        (
            "NETWORKING\n"
            "M:\tAda Lovelace <a@b.example>\n"
            "M:\tGrace Hopper <a@b.example>\n"
            "R:\tKim Lee <a@b.example>\n"
            "L:\tnet@lists.x.org\n"
            "S:\tMaintained\n"
            "F:\tnet/\n"
            "\n"
            "DRIVERS\n"
            "M:\tEve Moss <a@b.example>\n"
            "S:\tOrphan\n"
        ),
        [
            " | Ada Lovelace",
            " | Grace Hopper",
            " | Kim Lee",
            " | Eve Moss",
        ],
    ),
    "areas-of-yaml": (
        "MAINTAINERS.yml",
        """\
"Core":
  status: maintained
  maintainers:
    - ada
  collaborators:
    - grace
  files:
    - lib/core/
  labels:
    - "area: Core"
"Docs":
  status: odd fixes
  maintainers:
    - kim
  files-regex:
    - x
""",
        [
            "ada",
            "grace",
            "kim",
        ],
    ),
    "quoted": (
        "MAINTAINERS",
        """\
"Ada Lovelace" <a@b.example> @ada
"Grace Hopper" <a@b.example> @grace
""",
        [
            "ada | Ada Lovelace",
            "grace | Grace Hopper",
        ],
    ),
    "pipe-text": (
        "MAINTAINERS.md",
        """\
# Maintainers

- Ada Lovelace | Acme | @ada
- Grace Hopper | Birch | @grace
""",
        [
            "ada | Ada Lovelace | Acme",
            "grace | Grace Hopper | Birch",
        ],
    ),
    "pronouns": (
        "MAINTAINERS.md",
        """\
# Maintainers

- Ada Lovelace (she/her) ([@ada](https://github.com/ada)) - Acme
- [Grace Hopper](https://github.com/grace) (she/they), Birch
""",
        [
            "ada | Ada Lovelace | Acme",
            "grace | Grace Hopper | Birch",
        ],
    ),
    "emoji": (
        "MAINTAINERS.md",
        """\
# Maintainers

- 👑 Ada Lovelace (@ada)
- 🇩🇪 Grace Hopper (@grace) :rocket:
""",
        [
            "ada | Ada Lovelace",
            "grace | Grace Hopper",
        ],
    ),
    "timezone": (
        "MAINTAINERS.md",
        """\
# Maintainers

- Ada Lovelace (@ada) - UTC+1, Acme
- Grace Hopper (@grace) - UTC-8, Birch
""",
        [
            "ada | Ada Lovelace | Acme",
            "grace | Grace Hopper | Birch",
        ],
    ),
    "on-behalf": (
        "MAINTAINERS.md",
        """\
# Maintainers

* [@ada](https://github.com/ada) on behalf of Acme
* [@grace](https://github.com/grace) (on behalf of Birch)
""",
        [
            "ada |  | Acme",
            "grace |  | Birch",
        ],
    ),
    "linkedin": (
        "MAINTAINERS.md",
        """\
# Maintainers

- [Ada Lovelace](https://www.linkedin.com/in/ada-l/) ([GitHub](https://github.com/ada)), Acme
- [Grace Hopper](https://www.linkedin.com/in/grace/) ([GitHub](https://github.com/grace)), Birch
""",
        [
            "ada | Ada Lovelace | Acme",
            "grace | Grace Hopper | Birch",
        ],
    ),
    "bold-role-list": (
        "GOVERNANCE.md",
        """\
# Governance

## Maintainers

**Lead:** Ada Lovelace ([@ada](https://github.com/ada))

**Members:** Grace Hopper ([@grace](https://github.com/grace)), Kim Lee ([@kim](https://github.com/kim))
""",
        [
            "ada | Ada Lovelace",
            "grace | Grace Hopper",
            "kim | Kim Lee",
        ],
    ),
    "since": (
        "MAINTAINERS.md",
        """\
# Maintainers

- Ada Lovelace (@ada), since 2019
- Grace Hopper (@grace, 2020-2023, Acme)
""",
        [
            "ada | Ada Lovelace",
            "grace | Grace Hopper | Acme",
        ],
    ),
    "tsv": (
        "MAINTAINERS",
        ("Name\tGitHub\tCompany\nAda Lovelace\tada\tAcme\nGrace Hopper\tgrace\tBirch\n"),
        [
            "ada | Ada Lovelace | Acme",
            "grace | Grace Hopper | Birch",
        ],
    ),
    "alt-account": (
        "MAINTAINERS.md",
        """\
# Maintainers

| Name | GitHub | GitLab | Org |
|---|---|---|---|
| Ada Lovelace | ada | ada_l | Acme |
| Grace Hopper | grace-h | grace | Birch |
""",
        [
            "ada | Ada Lovelace | Acme",
            "grace-h | Grace Hopper | Birch",
        ],
    ),
    "aka": (
        "MAINTAINERS.md",
        """\
# Maintainers

- Ada Lovelace, aka "ada" (@ada)
- Grace Hopper a.k.a. grace ([@grace](https://github.com/grace))
""",
        [
            "ada | Ada Lovelace",
            "grace | Grace Hopper",
        ],
    ),
    "inactive-suffix": (
        "MAINTAINERS.md",
        """\
# Maintainers
- Ada Lovelace (@ada)
- Eve Moss (@eve) (inactive)
- Kim Lee (@kim), stepped down 2021
- Joe Doe (@joe), no longer active
""",
        [
            "ada | Ada Lovelace",
            "-eve | Eve Moss",
            "-kim | Kim Lee",
            "-joe | Joe Doe",
        ],
    ),
    "two-tables-of-people": (
        "MAINTAINERS",
        """\
[Org]

[Org.Maintainers]
people = ["ada", "grace"]

[People]

[people.ada]
Name = "Ada Moss"
GitHub = "ada-m"

[People.grace]
Name = "Grace Hopper"
GitHub = "grace"
""",
        [
            "ada-m | Ada Moss",
            "grace | Grace Hopper",
        ],
    ),
    "accounts-with-companies": (
        "MAINTAINERS.md",
        """\
# Maintainers

- [ada](https://github.com/ada), Linux Foundation
- [grace](https://github.com/grace), Dropbox, Inc.
- [kim](https://github.com/kim), Birch
""",
        [
            "ada |  | Linux Foundation",
            "grace |  | Dropbox, Inc.",
            "kim |  | Birch",
        ],
    ),
    "accounts-with-and-without-a-sign": (
        "MAINTAINERS.md",
        """\
# Maintainers

```
"Ada Moss",@ada-m,a@b.example
"Kim Lee",kim,a@b.example
```
""",
        [
            "ada-m | Ada Moss",
            "kim | Kim Lee",
        ],
    ),
    "a-team-in-a-column": (
        "MAINTAINERS.md",
        """\
# Maintainers

## Docs

| Name | Organization | Team | GitHub |
|---|---|---|---|
| Ada Moss | Acme | Blue Whales | [ada](https://github.com/ada) |
""",
        [
            "ada | Ada Moss | Acme",
        ],
    ),
    "a-row-a-team": (
        "MAINTAINERS.md",
        """\
# Maintainers

| Team | Member |
|---|---|
| docs-approvers | @ada, @kim |
""",
        [
            "ada",
            "kim",
        ],
    ),
    "owners-first": (
        "CODEOWNERS.in",
        """\
@ada /.github/workflows/ /scripts/ Makefile*
@kim *.md go.mod
@eve *
""",
        [
            "ada",
            "kim",
            "eve",
        ],
    ),
    "blocks-with-indents": (
        "MAINTAINERS.txt",
        """\
Maintainers:
  Ada Moss
    Email: a@b.example
    GitHub username: @ada

  Kim Lee
    Email: a@b.example
    GitHub username: @kim
""",
        [
            "ada | Ada Moss",
            "kim | Kim Lee",
        ],
    ),
    "rows-switched-off": (
        "MAINTAINERS",
        """\
# Official list of Maintainers.
#
#Maintainers
"Ada Moss",@ada,Acme
"Kim Lee",@kim,Birch #docs

#Emeritus Maintainers due to change in project priorities.
#"Eve Moss",@eve,Acme
""",
        [
            "ada | Ada Moss | Acme",
            "kim | Kim Lee | Birch",
            "-eve | Eve Moss | Acme",
        ],
    ),
    "names-in-brackets": (
        "MAINTAINERS.md",
        """\
# Maintainers

- [Ada Moss] (@ada)
- [Kim Lee] @kim, Birch
- [Acme] Eve Moss (@eve)
- Lou Reed [Acme] (@lou)
""",
        [
            "ada | Ada Moss",
            "kim | Kim Lee | Birch",
            "eve | Eve Moss | Acme",
            "lou | Lou Reed | Acme",
        ],
    ),
    "words-behind-a-colon": (
        "MAINTAINERS.md",
        """\
# Maintainers

- Ada Moss (https://github.com/ada): Deployment and use-cases
- Kim Lee (https://github.com/kim): Acme Labs
- Cy Reed (https://github.com/cy): Deutsche bank
- Eve Ray (https://github.com/eve): Help for users
- Lou Park (https://github.com/lou): Docs and Website tests
""",
        [
            "ada | Ada Moss",
            "kim | Kim Lee | Acme Labs",
            "cy | Cy Reed | Deutsche bank",
            "eve | Eve Ray",
            "lou | Lou Park",
        ],
    ),
}


@pytest.mark.parametrize("kind", KINDS)
def test_everyone_is_read_and_no_one_else(kind: str) -> None:
    path, text, people = KINDS[kind]
    listing = read_listing(path, text, named=True)
    assert listing is not None
    found = {
        f"{'-' * it.is_former}{' | '.join((it.handle, it.name, it.affiliation)).rstrip(' |')}" for it in listing.entries
    }
    assert found == set(people)


def test_former_members_of_a_list_are_what_its_file_is_called() -> None:
    text = "# Current Release Managers\n\n## 1.2\n\n* Ada (@ada)\n\n# Emeritus Members\n\n## 1.1\n\n* Bo (@bo)\n"
    listing = read_listing("RELEASE_MANAGERS.md", text)
    assert listing is not None
    assert [(it.handle, it.role, it.is_former) for it in listing.entries] == [
        ("ada", "Release Manager", False), ("bo", "Release manager", True),
    ]  # fmt: skip


def test_what_is_called_a_manager_may_be_looked_after() -> None:
    text = "# Component owners\n\n### Package Manager (PM)\n\n**Owners:**\n\n- Ada Moss (@ada)\n"
    listing = read_listing("COMPONENT-OWNERS.md", text)
    assert listing is not None
    assert [(it.handle, it.role, it.area) for it in listing.entries] == [("ada", "Owner", "Package Manager (PM)")]
