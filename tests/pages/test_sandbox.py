"""Expressions in own sections: they see the data alone, print nothing that differs from run to run, and end."""

from __future__ import annotations

import json
import os
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bylaws.body.governance import Governance
from bylaws.pages.composing.compose import Composer
from bylaws.pages.composing.links import closed
from bylaws.pages.documents import all_pages
from projects.bodies import body_of

BODY = """\
project: {id: demo, name: Demo}
people: {ada: Ada, bob: Bob}
ladder: {maintainer: {name: Maintainer}}
seats: [{person: ada, role: maintainer}]
documents:
  governance:
    sections:
      own:
        title: Own
        text: """


def shown(text: str) -> tuple[str, list[str]]:
    """What an own section shows, and what is wrong with it: the messages without what they all begin with."""
    composer = Composer(Governance(body_of(f"{BODY}{json.dumps(text)}\n")), all_pages(), {})
    pages = {page.path: page for page in composer.render()}
    text = closed(
        pages["GOVERNANCE.md"].text, "GOVERNANCE.md", "", {path: page.anchors for path, page in pages.items()}
    )
    start = "this expression does not work: "
    assert all(problem.message.startswith(start) for problem in composer.problems)
    found = re.search(r"\n## Own\n\n(.*?)(?=\n## |\Z)", text, re.DOTALL)
    return (found[1].strip() if found else ""), [it.message.removeprefix(start) for it in composer.problems]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{{ project.name|upper }} {{ body.people|length + 1 }} {{ 7 * 6 }} {{ 'a' + 'b' }}", "DEMO 3 42 ab"),
        ("{% for it in body.people.values() %}{{ loop.index }} {{ it.name }}{{ ', ' if not loop.last }}{% endfor %}", "1 Ada,2 Bob"),
        ("{% set both = project.name ~ ' and ' ~ 2 %}{{ both|replace('Demo', 'we') }}", "we and 2"),
        ("{% macro hi(who) %}Hi {{ who }}{% endmacro %}{{ hi('Ada') }}", "Hi Ada"),
        ("{{ body.people.values()|map(attribute='name')|sort|join(', ') }}", "Ada, Bob"),
        ("{% filter upper %}a{{ 'b' }}{% endfilter %}{% set x %}c{% endset %}{{ x }}", "ABc"),
        ("a{{ '\\x00\\x1b\\x9b' }}b", "ab"),
        ("[x](\ue000NOPE.md\ue002x\ue001)", "x"),
    ],
)  # fmt: skip
def test_what_can_be_asked(text: str, expected: str) -> None:
    assert shown(text) == (expected, [])


LONG = "this text would become too long"
SAFE = "access to attribute '{}' of 'str' object is unsafe"
DOUBLED = "{% set a = 'aaaaaaaaaaaaaaaa' %}" + "{% set a = a ~ a %}" * 36 + "{{ a }}"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        # a mistake that Jinja does not call one
        ("{{ 3|day }}", "no filter named 'day'"),
        ("{{ body.project|clause }}", None),
        ("{{ link(1, 2) }}", None),
        ("{% if 1 %}" * 150 + "{% endif %}" * 150, None),
        # no way out
        ("{{ ().__class__ }}", "access to attribute '__class__' of 'tuple' object is unsafe"),
        ("{{ ('{0.__init__.__globals__}'|attr('format'))(link) }}", "no filter named 'attr'"),
        ("{{ '{0.__init__.__globals__}'.format(link) }}", SAFE.format("format")),
        ("{{ ['{0.__init__.__globals__}']|map('format', link)|list }}", "no filter named 'format'"),
        ("{{ link.__wrapped__ }}", "access to attribute '__wrapped__' of '_lru_cache_wrapper' object is unsafe"),
        # no end
        ("{% set a = 10000000 %}" + "{% set a = a * a %}" * 40, "this number would become too large"),
        ("{{ 9 ** 9 ** 9 }}", "`**` is not worked out here"),
        ("{{ 'a' * 1000000000 }}", "`*` is not worked out here"),
        ("{% for a in '0123456789' %}" * 9 + "x" + "{% endfor %}" * 9, "these loops go on for too long"),
        ("{% macro m(n) %}{{ m(n) }}{{ m(n) }}{% endmacro %}{{ m(1) }}", None),
        ("{% macro m(n) %}{% if n %}{{ m(n - 1) }}{{ m(n - 1) }}{% endif %}{% endmacro %}{{ m(60) }}", "these loops go on for too long"),
        ("{% for a in [1, 2] recursive %}{{ loop([1, 2]) }}{% endfor %}", "`recursive` is not worked out here"),
        # no other templates: nothing would be counted in them, and no message says where ours are
        ("{% include 'governance/roles.md.j2' %}", "`include` is not worked out here"),
        ("{% include 'nothing.md' ignore missing %}", "`include` is not worked out here"),
        ("{% import 'governance/_team.md.j2' as t %}", "`import` is not worked out here"),
        ("{% from '/etc/passwd' import x %}", "`from` is not worked out here"),
        ("{% extends 'governance/roles.md.j2' %}", "`extends` is not worked out here"),
        ("{{ [1]|slice(3000000000)|list }}", "no filter named 'slice'"),
        ("{{ 5|round(-1000000000) }}", ""),
        # no text without end
        (DOUBLED, LONG),
        (DOUBLED.replace("~", "+"), "this would become too long"),
        ("{% set a %}aaaaaaaaaaaaaaaa{% endset %}" + "{% set a %}{{ a }}{{ a }}{% endset %}" * 36, LONG),
        ("{% macro m(a) %}{{ a }}{{ a }}{% endmacro %}{{ " + "m(" * 36 + "'aaaaaaaa'" + ")" * 36 + " }}", LONG),
        ("{{ 'a'.ljust(3000000000) }}", SAFE.format("ljust")),
        ("{{ 'a'|center(3000000000) }}", "no filter named 'center'"),
        ("{{ '%3000000000d'|format(1) }}", "no filter named 'format'"),
        ("{{ '%3000000000d' % 1 }}", "`%` is not worked out here"),
        ("{{ '{:3000000000}'.format(1) }}", SAFE.format("format")),
        ("{{ (1).to_bytes(3000000000) }}", "access to attribute 'to_bytes' of 'int' object is unsafe"),
        ("{% set a = 'a' * 1 %}", "`*` is not worked out here"),
        ("{% set a %}" + "a" * 2000 + "{% endset %}{{ a|replace('', a) }}", LONG),
        ("{% set a %}" + "a" * 2000 + "{% endset %}{{ a|join(a) }}", LONG),
        # nothing that is another one in each run
        ("{{ link|string }}", "no filter named 'string'"),
        ("{{ 1 ~ link }}", "a page cannot show a function"),
        ("{{ link|lower }}", "a page cannot show a function"),
        ("{{ [link]|join }}", "a page cannot show a function"),
        ("{{ [1, 2, 3]|random }}", "no filter named 'random'"),
        ("{{ link|pprint }}", "no filter named 'pprint'"),
    ],
)  # fmt: skip
def test_what_is_refused_is_one_problem(text: str, reason: str | None) -> None:
    page, problems = shown(text)
    if reason == "":
        assert (page, problems) == ("5", [])
        return
    (problem,) = problems
    assert page == ""
    assert reason is None or problem == reason


def test_nothing_of_the_environment_can_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GITHUB_TOKEN", "ghs_SECRET")
    for way in ("{0.__init__.__globals__[dataclass].__globals__[sys].modules[os].environ}", "{0.__globals__}"):
        for text in (
            f"{{{{ ('{way}'|attr('format'))(g) }}}}",
            f"{{{{ '{way}'.format(link) }}}}",
            f"{{{{ '{way}'['format'](link) }}}}",
        ):
            page, problems = shown(text)
            assert "ghs_SECRET" not in page + "".join(problems)
            assert len(problems) == 1


PIECES = (
    "{{ ", " }}", "{% for x in ", "{% endfor %}", "{% if ", "{% endif %}", "{% set a = ", "{% set a %}", "{% endset %}",
    " %}", "{% macro m(x) %}", "{% endmacro %}", "m(1)", "m(m)", "loop.", "body", ".people", "project", ".name", ".items()",
    "g", "words", "link", "to", "table", "('a', 'b')", "(1, 2)", "|length", "|list", "|upper", "|date", "|clause", "|join(',')",
    "|map('upper')", "|sum", "|int", " ~ ", " + ", " * ", " - ", "a", "x", "1", "9999999999", "'t'", "[1, 2]", "{'k': 1}",
    " in ", " is ", "defined", "{# ", " #}", "{% raw %}", "{% include 'governance/roles.md.j2' %}", "{% call m() %}", "{% endcall %}",
    "\n", "\ue000GOVERNANCE.md\ue002own\ue001", "](", "[", "# h", "<!-- bylaws:keep x -->",
)  # fmt: skip
EXAMPLES = int(os.environ.get("BYLAWS_EXAMPLES", "0"))
"""More of them for a long run."""


@settings(max_examples=EXAMPLES or 150)
@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join).filter(str.strip))
def test_no_section_is_too_odd_to_be_a_page_or_a_problem(text: str) -> None:
    page, problems = shown(text)
    again, same = shown(text)
    assert (page, problems) == (again, same)
    assert not re.search(r" at 0x[0-9a-f]{6}", page + "".join(problems))
