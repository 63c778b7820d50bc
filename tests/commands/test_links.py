"""`bylaws links`: what it says of trees of files, to the letter, and what it mends."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bylaws.checks.text import check_texts
from bylaws.cli import cli
from bylaws.markdown.conduct import Way, ways
from bylaws.markdown.foundations import FOUNDATIONS
from bylaws.markdown.slugs import Slugs
from bylaws.markdown.tree import Tree, markdown_below
from bylaws.problems import ordered
from conftest import Maker, told

CODE = "We follow the [code](https://github.com/cncf/foundation/blob/main/code-of-conduct.md).\n"
SOUND = """\
project: {id: example, name: Example}
people: {ada: Ada}
ladder: {maintainer: {name: Maintainer}}
seats: [{person: ada, role: maintainer}]
"""
MASTER = CODE.replace("/main/", "/master/")


def found(root: Path, **more: object) -> list[str]:
    return told(ordered(check_texts(Tree(root, markdown_below(root), **more))))  # type: ignore[arg-type]


# --- where links lead ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ("b.md", None),
        ("./b.md", None),
        ("/docs/b.md", None),
        ("../docs/b.md", None),
        ("../README.md#top", None),
        ("b.md?plain=1#L3", None),
        ("b%20c.md", None),
        ("folder/", None),
        ("folder", None),
        ("../../../issues/new", None),
        ("../../../../other/blob/main/x.md", None),
        ("../../main/c.md", None),
        ("../../../blob/main/x.md", None),
        ("b.md#two", None),
        ("#one", None),
        ("picture.png#x", None),
        ("https://example.org/gone", None),
        ("mailto:a@b.example", None),
        ("//example.org/x", None),
        ("?tab=readme", None),
        (
            "c.md",
            "docs/a.md:3:5 broken-link there is no `docs/c.md` | write `../c.md`, if that file is meant",
        ),
        ("nowhere/d.md", "docs/a.md:3:5 broken-link there is no `docs/nowhere/d.md` | mend the path, or add the file"),
        ("/b.md", "docs/a.md:3:5 broken-link there is no `b.md` | write `b.md`, if that file is meant"),
        (
            "b.md/",
            "docs/a.md:3:5 broken-link `docs/b.md` is a file, but the `/` behind it asks for a folder | write `b.md`",
        ),
        (
            "../../x.md",
            "docs/a.md:3:5 broken-link `../../x.md` leads out of the repository"
            " | write the whole address, or a path in the repository",
        ),
        ("B.md", "docs/a.md:3:5 wrong-case `B.md` is written `b.md` | write `b.md`"),
        ("../DOCS/b.md#Two", "docs/a.md:3:5 wrong-case `../DOCS/b.md#Two` is written `b.md#Two` | write `b.md#Two`"),
        ("b.md#Two", None),  # GitHub does not mind
        (
            "b.md#tow",
            "docs/a.md:3:5 broken-anchor `docs/b.md` has no section `#tow` | did you mean `#two`?",
        ),
        (
            "#nothing-like-it",
            "docs/a.md:3:5 broken-anchor `docs/a.md` has no section `#nothing-like-it`"
            " | name a heading of the page, or add it",
        ),
        ("", "docs/a.md:3:5 empty-link this link has no address | write its address, or delete it"),
        (
            "a@b.example",
            "docs/a.md:3:5 mail-without-mailto `a@b.example` is an e-mail address, but the link takes it for a file"
            " | write `mailto:a@b.example`",
        ),
        (
            "./https://b.example",
            "docs/a.md:3:5 broken-link `./https://b.example` is taken for the name of a file"
            " | delete what stands before the address",
        ),
        (
            "(https://b.example)",
            "docs/a.md:3:5 broken-link the brackets around `https://b.example` are taken as a part of it"
            " | write `https://b.example`",
        ),
    ],
)
def test_where_a_link_leads(root_with: Maker, link: str, expected: str | None) -> None:
    root = root_with(
        {
            "docs/a.md": f"# One\n\n[x]({link})\n",
            "docs/b.md": "# Two\n",
            "docs/b c.md": "words",
            "docs/folder/x.txt": "",
            "docs/picture.png": "",
            "README.md": CODE,
            "c.md": "# C\n",
        }
    )
    assert found(root) == ([expected] if expected else [])


def test_the_repository_itself_on_github_is_looked_at(root_with: Maker) -> None:
    at = "https://github.com/Example/it/blob/main"
    root = root_with({"a.md": f"[x]({at}/b.md) [y]({at}/c.md#one) [z]({at}/c.md#tow)", "c.md": "# One\n\n# Two\n"})
    assert found(root) == []
    assert found(root, repository="example/it") == [
        "a.md:1:5 broken-link there is no `b.md` | mend the path, or add the file",
        "a.md:1:109 broken-anchor `c.md` has no section `#tow` | did you mean `#two`?",
    ]


def test_what_several_links_miss_is_one_problem(root_with: Maker) -> None:
    root = root_with({"a.md": "[x](gone.md) [y](gone.md)\n", "b/c.md": "[z](../gone.md#one)\n"})
    assert found(root) == [
        "a.md:1:5 broken-link there is no `gone.md` | mend the path, or add the file"
        " / a.md:1:18 it is linked here too / b/c.md:1:5 it is linked here too"
    ]


def test_anchors_of_a_site_can_be_asked_for(root_with: Maker) -> None:
    root = root_with({"a.md": "[x](#über-uns) [y](#uber-uns) [z](#plain)\n\n# Über uns\n\n# Plain\n"})
    assert [one.split(" ")[6] for one in found(root)] == ["`#uber-uns`"]
    assert [one.split(" ")[6] for one in found(root, slugs=Slugs.SITE)] == ["`#über-uns`"]
    assert [one.split(" ")[6] for one in found(root, slugs=Slugs.BOTH)] == ["`#über-uns`", "`#uber-uns`"]


def test_an_anchor_into_a_file_without_text_is_unknown(root_with: Maker) -> None:
    assert found(root_with({"a.md": "[x](b.md#c)", "b.md": ""})) == [
        "a.md:1:5 empty-target `b.md` is empty | write it, or delete the link"
    ]


def test_files_that_are_no_documents_are_passed_over(root_with: Maker) -> None:
    wrong = "[x](gone.md)"
    root = root_with(
        {
            **dict.fromkeys(("node_modules/a.md", ".git/a.md", "vendor/a.md", "testdata/a.md"), wrong),
            **dict.fromkeys((".github/a.MD", "a.txt"), wrong),
        }
    )
    assert [one.split(" ")[0] for one in found(root)] == [".github/a.MD:1:5"]


def test_links_in_circles_of_folders_end(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("[x](loop/loop/loop/a.md) [y](loop/gone.md)")
    (tmp_path / "loop").symlink_to(tmp_path)
    assert [one.split(" | ")[0] for one in found(tmp_path)] == ["a.md:1:30 broken-link there is no `loop/gone.md`"]


def test_a_file_that_cannot_be_read_is_said_to_be_so(tmp_path: Path) -> None:
    (tmp_path / "a.md").symlink_to(tmp_path / "gone.md")
    assert told(ordered(check_texts(Tree(tmp_path, ["a.md"])))) == [
        "a.md:1:1 unreadable-file `a.md` cannot be read: no such file or directory | check the path and its mode"
    ]


# --- the code of conduct ---------------------------------------------------------------------------------------------

AT = "https://github.com/cncf/foundation"


@pytest.mark.parametrize(
    ("address", "right"),
    [
        (f"{AT}/blob/master/code-of-conduct.md", f"{AT}/blob/main/code-of-conduct.md"),
        (f"{AT}/blob/HEAD/code-of-conduct.md", f"{AT}/blob/main/code-of-conduct.md"),
        (
            f"{AT}/blob/0ce4694e5103c0c24ca90c189da81e5408a46632/code-of-conduct.md",
            f"{AT}/blob/main/code-of-conduct.md",
        ),
        (f"{AT}/blob/main/code-of-conduct.md#cncf-events", f"{AT}/blob/main/code-of-conduct.md"),
        (f"{AT}/tree/main/code-of-conduct.md", f"{AT}/blob/main/code-of-conduct.md"),
        (f"{AT}/blob/main/CODE_OF_CONDUCT.md", f"{AT}/blob/main/code-of-conduct.md"),
        ("http://www.github.com/cncf/foundation/blob/main/code-of-conduct.md", f"{AT}/blob/main/code-of-conduct.md"),
        (
            "https://raw.githubusercontent.com/cncf/foundation/master/code-of-conduct.md",
            f"{AT}/blob/main/code-of-conduct.md",
        ),
        (f"{AT}/blob/master/code-of-conduct-languages/zh.md", f"{AT}/blob/main/code-of-conduct-languages/zh.md"),
        (f"{AT}/blob/main/code-of-conduct.md", None),
        (f"{AT}/blob/main/code-of-conduct-languages/zh.md", None),
        (f"{AT}/blob/main/code-of-conduct/coc-committee-charter.md", None),
        ("https://github.com/other/foundation/blob/master/code-of-conduct.md", None),
        ("https://www.cncf.io/conduct/committee/", None),
    ],
)
def test_every_form_of_the_address_is_known(root_with: Maker, address: str, right: str | None) -> None:
    root = root_with({"a.md": f"{CODE}See [it]({address}).\n"})
    problems = check_texts(Tree(root, ["a.md"]))
    assert [problem.rule for problem in problems] == (["conduct-address"] if right else [])
    assert [fix.new for problem in problems for fix in problem.fixes] == ([right] if right else [])


def test_a_landing_page_is_wrong_only_alone(root_with: Maker) -> None:
    root = root_with(
        {"a.md": "[conduct](https://www.cncf.io/conduct/)\n", "b.md": f"[c](https://www.cncf.io/conduct/) {CODE}"}
    )
    assert found(root) == [
        "a.md:1:11 conduct-address this page is about the code of conduct of the CNCF, but is not it"
        f" | write `{AT}/blob/main/code-of-conduct.md`"
    ]


def test_one_wrong_form_in_a_file_is_one_problem(root_with: Maker) -> None:
    root = root_with({"a.md": f"{MASTER}{MASTER}"})
    assert found(root) == [
        "a.md:1:22 conduct-address this is not the address of the code of conduct of the CNCF:"
        " its branch is called `main`"
        f" | write `{AT}/blob/main/code-of-conduct.md` / a.md:2:22 it is linked here too"
    ]


def test_how_documents_come_to_the_code(root_with: Maker) -> None:
    root = root_with(
        {
            "GOVERNANCE.md": "[c](Code_of_Conduct.md)",
            "CONTRIBUTING.md": CODE,
            "docs/charter.md": "[c](https://github.com/example/community/blob/main/CODE_OF_CONDUCT.md)",
            "docs/contributor-ladder.md": "[c](https://golang.org/conduct)",
            "docs/README.md": "not the one at the root",
            "MAINTAINERS.md": "a list of people",
            "Code_of_Conduct.md": MASTER,
        }
    )
    assert ways(Tree(root, markdown_below(root))) == {
        "CONTRIBUTING.md": Way(),
        "Code_of_Conduct.md": Way(),
        "GOVERNANCE.md": Way("Code_of_Conduct.md"),
        "docs/charter.md": Way("https://github.com/example/community/blob/main/CODE_OF_CONDUCT.md", known=False),
        "docs/contributor-ladder.md": None,
    }


def test_the_nearest_code_is_the_one_to_link(root_with: Maker) -> None:
    root = root_with({"a/GOVERNANCE.md": "x", "b/CODE_OF_CONDUCT.md": CODE, "a/docs/CODE_OF_CONDUCT.md": CODE})
    assert found(root) == [
        "a/GOVERNANCE.md:1:1 conduct-not-linked `a/GOVERNANCE.md` does not link the code of conduct"
        " | link `docs/CODE_OF_CONDUCT.md`"
    ]


def test_a_link_to_the_section_that_adopts_the_code_is_a_way_to_it(root_with: Maker) -> None:
    address = "https://github.com/cncf/foundation/blob/main/code-of-conduct.md"
    ladder = "Follow the [Code of Conduct](GOVERNANCE.md#code-of-conduct)."
    rules = f"# Rules\n\n## Code of Conduct\n\nWe follow the [CNCF Code of Conduct]({address}).\n"
    assert found(root_with({"GOVERNANCE.md": rules, "CONTRIBUTOR_LADDER.md": ladder})) == []
    silent = "# Rules\n\n## Code of Conduct\n\nBe kind.\n"
    told = found(root_with({"GOVERNANCE.md": silent, "CONTRIBUTOR_LADDER.md": ladder}))
    assert [one.split(" ", 1)[0] for one in told] == ["CONTRIBUTOR_LADDER.md:1:13", "GOVERNANCE.md:3:4"]


@pytest.mark.parametrize("repository", ["kubernetes/steering", "Kubernetes-SIGs/kind"])
def test_what_belongs_to_others_is_right_with_them(root_with: Maker, repository: str) -> None:
    text = "[c](https://git.k8s.io/community/code-of-conduct.md) conduct@kubernetes.io\n"
    root = root_with({"CODE_OF_CONDUCT.md": text})
    assert found(root, repository=repository) == []
    assert [one.split(" ")[1] for one in found(root, repository="example/it")] == [
        "conduct-not-adopted",
        "conduct-of-others",
        "conduct-contact",
    ]


def test_without_a_foundation_nobody_asks_for_its_code(root_with: Maker) -> None:
    root = root_with({"GOVERNANCE.md": "x", "CODE_OF_CONDUCT.md": "Be kind. mishi@linux.com"})
    assert found(root, foundation=None) == []


# --- what is no mistake -----------------------------------------------------------------------------------------------

MISSED = "mend the path, or add the file"
ADOPTED = "[CNCF](https://github.com/cncf/foundation/blob/main/code-of-conduct.md)"


NOT_LINKED = (
    "conduct-not-linked `{}` does not link the code of conduct | link"
    " `https://github.com/cncf/foundation/blob/main/code-of-conduct.md`"
)
REPEATED = "# A\n\n## Fixes\n\na\n\n## Fixes\n\nb\n"
FOUR = "\n## One\n\na\n\n## Two\n\nb\n\n## Three\n\nc\n\n## Four\n\nd\n"
CONTENTS = "- [One](#one)\n- [Two](#two)\n- [Three](#three)\n"
SECTIONS = "\n## One\n\n## Two\n\n## Three\n"


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        # capitals in an anchor, and a section without its mark
        ({"a.md": "[x](#Appendix)\n\n## Appendix\n"}, []),
        (
            {"a.md": "[x](changing-this-charter)\n\n## Changing this charter\n"},
            ["a.md:1:5 broken-link `changing-this-charter` is a section, and no file | write `#changing-this-charter`"],
        ),
        # sources of a code are no adoption; without such a heading they are
        ({"CODE_OF_CONDUCT.md": f"{ADOPTED}\n\n## Attribution\n\n[x](https://go.dev/conduct)\n"}, []),
        (
            {"CODE_OF_CONDUCT.md": f"{ADOPTED}\n\n## Reports\n\n[x](https://go.dev/conduct)\n"},
            [
                "CODE_OF_CONDUCT.md:5:5 conduct-of-others this is the code of conduct of the Go project"
                " | link `https://github.com/cncf/foundation/blob/main/code-of-conduct.md`"
            ],
        ),
        # sources are told by a sentence too, and what stands beside the foundation's code is not in its place
        (
            {
                "CODE_OF_CONDUCT.md": f"We follow the {ADOPTED} code.\n\nAlso, guidelines adapted from the\n"
                "[Rust Code of Conduct](https://www.rust-lang.org/en-US/conduct.html):\n\n- Be kind.\n"
            },
            [],
        ),
        (
            {"CODE_OF_CONDUCT.md": f"We follow {ADOPTED}. Additionally, [Go's](https://go.dev/conduct) hold.\n"},
            [],
        ),
        # a part of the code, where that part is meant
        (
            {
                "CODE_OF_CONDUCT.md": f"{ADOPTED}\n\nSee the [way of reports]"
                "(https://github.com/cncf/foundation/blob/main/code-of-conduct.md#cncf-events).\n"
            },
            [],
        ),
        (
            {
                "GOVERNANCE.md": "See the [code of conduct]"
                "(https://github.com/cncf/foundation/blob/main/code-of-conduct.md#cncf-events).\n"
            },
            [
                "GOVERNANCE.md:1:27 conduct-address this is not the address of the code of conduct of the CNCF: "
                "it leads to one part only | write `https://github.com/cncf/foundation/blob/main/code-of-conduct.md`"
            ],
        ),
        # a file of which nothing is known here: it may lead to the code
        ({"GOVERNANCE.md": "[Code of Conduct](CONTRIBUTING.rst#code-of-conduct)\n", "CONTRIBUTING.rst": "x"}, []),
        (
            {"GOVERNANCE.md": "[Contributing](CONTRIBUTING.rst)\n", "CONTRIBUTING.rst": "x"},
            [
                "GOVERNANCE.md:1:1 conduct-not-linked `GOVERNANCE.md` does not link the code of conduct"
                " | link `https://github.com/cncf/foundation/blob/main/code-of-conduct.md`"
            ],
        ),
        # contents in two lists; an anchor in them that is wrong is one mistake
        ({"a.md": f"# A\n\n{CONTENTS}\nFor a time\n\n- [Chair](#chair)\n{SECTIONS}\n## Chair\n"}, []),
        (
            {"a.md": f"# A\n\n{CONTENTS}- [Chair](#the-chair)\n{SECTIONS}\n## Chair of the board\n"},
            ["a.md:6:11 broken-anchor `a.md` has no section `#the-chair` | name a heading of the page, or add it"],
        ),
        (
            {"a.md": f"# A\n\n{CONTENTS}{SECTIONS}\n## Chair\n"},
            [
                "a.md:3:9 incomplete-contents the contents leave out `Chair`"
                " | add it to the list, or have the list made / a.md:13:4 this section"
            ],
        ),
        # a page that has moved: within the tree it is followed, elsewhere nothing is known
        ({"GOVERNANCE.md": "It has moved to the [community](https://github.com/example/community).\n"}, []),
        ({"GOVERNANCE.md": "It lives [here](docs/rules.md).\n", "docs/rules.md": f"{ADOPTED}\n"}, []),
        (
            {"GOVERNANCE.md": "It lives [here](docs/rules.md).\n", "docs/rules.md": "# Rules\n"},
            [
                "GOVERNANCE.md:1:1 conduct-not-linked `GOVERNANCE.md` does not link the code of conduct"
                " | link `https://github.com/cncf/foundation/blob/main/code-of-conduct.md`"
            ],
        ),
        # a code that is spelled in another way: one finding, with the name that is meant
        (
            {"GOVERNANCE.md": "[Code](./code-of-conduct.md)\n", "CODE_OF_CONDUCT.md": f"{ADOPTED}\n"},
            [
                "GOVERNANCE.md:1:8 broken-link there is no `code-of-conduct.md`"
                " | write `CODE_OF_CONDUCT.md`, if that file is meant"
            ],
        ),
        # brackets
        ({"a.md": "- [BUG][UI] The button\n"}, []),
        (
            {"a.md": "- [BUG][UI] The [button][b]\n\n[b]: b.md\n", "b.md": "# B\n"},
            [
                "a.md:1:3 undefined-label `[UI]` is not defined in this file"
                " | add `[UI]: ADDRESS` below, or write the address in parentheses"
            ],
        ),
        # what is called like a governing document
        ({"governance-committee-candidates.md": "# Candidates\n"}, []),
        ({"elections/2024/governance.md": "# Candidates\n"}, []),
        # other pages
        ({"a.md": "[events](https://events.linuxfoundation.org/code-of-conduct/)\n"}, []),
        (
            {"a.md": "[x](https://github.com/cncf/foundation/blob/main/website-guidelines.md)\n"},
            [
                "a.md:1:5 moved-address this is an old address: it has moved | write "
                "`https://github.com/cncf/foundation/blob/main/policies-guidance/website-guidelines.md`"
            ],
        ),
        (
            {"a.md": "[x](https://contribute.cncf.io/about/charter/)\n"},
            [
                "a.md:1:5 moved-address this is an old address: there is no such page any more"
                " | link what you mean in `https://github.com/cncf/foundation/blob/main/charter.md`"
            ],
        ),
        # what a build makes of a file that is there
        ({"run.md": "[start](start.1.md)\n", "start.1.md.in": "x"}, []),
        # headings of templates are shown, not meant
        ({"a.md": "# A\n\n<h2>{{ .Title }}</h2>\n\n<h2>{{ .Title }}</h2>\n"}, []),
        (
            {"a.md": "# A\n\n<h2>Rules</h2>\n\n<h2>Rules</h2>\n"},
            [
                "a.md:5:1 repeated-heading `Rules` is a heading of this section already"
                " | give one of them another name / a.md:3:1 the first one"
            ],
        ),
        # files of others
        ({"third_party/x/a.md": "[gone](gone.md) TODO\n"}, []),
        ({"lib/vendored/a.md": "[gone](gone.md)\n", "_vendor/a.md": "[gone](gone.md)\n"}, []),
        # what is called so, and lists of it
        (
            {
                "a.md": "See [the TODO list](b.md), the TODO plugin and TODO.md; remove the TODO comment.\n",
                "b.md": "x\n",
            },
            [],
        ),
        ({"docs/TODO.md": "# TODO\n\n- TODO: all\n", "CHANGELOG.md": "- Mend a TODO\n"}, []),
        ({"a.md": "It is TBD.\n"}, ["a.md:1:7 unfinished-text `TBD` is a placeholder | write what holds"]),
        ({"a.md": "**TODO:** say it\n"}, ["a.md:1:3 unfinished-text `TODO` is a placeholder | write what holds"]),
        # placeholders
        ({"templates/a.md": "[TODO: a name] leads.\n"}, []),
        (
            {"docs/a.md": "[TODO: a name] leads.\n"},
            ["docs/a.md:1:1 unfinished-text `[TODO: a name]` is a placeholder | write what holds"],
        ),
        ({"docs/a.md": "## TODO\n\n- test it\n"}, []),
        ({"docs/a.md": "## TODO tests\n\nThey may fail. TODO tests can be skipped too: both TODO and skipped.\n"}, []),
        (
            {"docs/a.md": "## TODO: tests\n"},
            ["docs/a.md:1:4 unfinished-text `TODO` is a placeholder | write what holds"],
        ),
        ({"CHANGES.md": "It will be dropped (TBD).\n", "docs/LTS.md": "| 9.x | TBD |\n| --- | --- |\n"}, []),
        ({"RELEASES.md": "| 1.8 | TBD |\n| --- | --- |\n"}, []),
        ({"docs/MAN_SYNTAX.md": "Write `See` [a](a.1.md).\n", "man/a.1.md": ""}, []),
        (
            {"docs/MAN_SYNTAX.md": "See [a](a.1.md).\n"},
            [f"docs/MAN_SYNTAX.md:1:9 broken-link there is no `docs/a.1.md` | {MISSED}"],
        ),
        ({"docs/a.md": "Write `[a link](https://www.example.com/)` for a link.\n"}, []),
        (
            {"docs/a.md": "See `[a list](https://example.org/list)`.\n"},
            ["docs/a.md:1:5 link-as-code this link is shown as code | delete the backticks"],
        ),
        ({"docs/a.md": "[https://forums.example.org/](https://forums.example.org/t/a-topic/3)\n"}, []),
        (
            {"docs/a.md": "[https://forums.example.org/t](https://forums.example.org/topics)\n"},
            [
                "docs/a.md:1:32 misleading-link this link shows `https://forums.example.org/t`, but leads to"
                " `https://forums.example.org/topics` | write the same address in both places"
            ],
        ),
        ({"docs/a.md": "[https://example.org/how_to/](https://example.org/how_to/)\n"}, []),
        (
            {"docs/a.md": "[_https://example.org/how_to_](https://example.org/howto)\n"},
            [
                "docs/a.md:1:32 misleading-link this link shows `https://example.org/how_to`, but leads to"
                " `https://example.org/howto` | write the same address in both places"
            ],
        ),
        # examples of a template, brackets around an address, and names that every folder can have
        ({"docs/template.md": "It replaces [7](0007-example.md).\n"}, []),
        (
            {"docs/template.md": "It replaces [7](0007.md).\n"},
            [f"docs/template.md:1:17 broken-link there is no `docs/0007.md` | {MISSED}"],
        ),
        (
            {"docs/a.md": "[x]((#one))\n\n# One\n"},
            ["docs/a.md:1:5 broken-link the brackets around `#one` are taken as a part of it | write `#one`"],
        ),
        (
            {"docs/a.md": "[x](src/README.md) [y](src/guide.md)\n", "README.md": "x\n", "docs/guide.md": "x\n"},
            [
                f"docs/a.md:1:5 broken-link there is no `docs/src/README.md` | {MISSED}",
                "docs/a.md:1:24 broken-link there is no `docs/src/guide.md` | write `guide.md`, if that file is meant",
            ],
        ),
        (
            {"docs/a.md": "[x](#e7)\n\n# E7: too late\n"},
            ["docs/a.md:1:5 broken-anchor `docs/a.md` has no section `#e7` | did you mean `#e7-too-late`?"],
        ),
        # of the READMEs, the one that visitors see
        ({"README.md": f"{ADOPTED} [x](GOVERNANCE.md)\n", "docs/README.md": "x\n", "GOVERNANCE.md": ADOPTED}, []),
        (
            {
                ".github/README.md": f"{ADOPTED}\n",
                "README.md": f"{ADOPTED} [x](GOVERNANCE.md)\n",
                "GOVERNANCE.md": ADOPTED,
            },
            [
                ".github/README.md:1:1 governance-not-linked `.github/README.md` does not lead to `GOVERNANCE.md`"
                " | link `../GOVERNANCE.md`"
            ],
        ),
        # the code of somebody else is one mistake, and not a missing link besides
        (
            {"GOVERNANCE.md": "We follow a [code of conduct](https://go.dev/conduct).\n"},
            [
                "GOVERNANCE.md:1:31 conduct-of-others this is the code of conduct of the Go project"
                " | link `https://github.com/cncf/foundation/blob/main/code-of-conduct.md`"
            ],
        ),
        (
            {"docs/a.md": "# Names\n\n## `Crypto`\n\na\n\n## `crypto`\n\nb\n"},
            [
                "docs/a.md:7:4 repeated-heading `crypto` differs by capitals only from a heading of this section"
                " | give one of them another name / docs/a.md:3:4 the first one"
            ],
        ),
        ({"docs/a.md": "We meet each Wednesday at 16:00 UK time (GMT/BST) or 17:00.\n"}, []),
        ({"docs/a.md": "We meet each Wednesday at 9 am PST/PDT.\n"}, []),
        (
            {"docs/a.md": "We meet each Wednesday at 9 am PST/EDT.\n"},
            [
                "docs/a.md:1:32 unclear-time one time stands in two zones: `PST` and `EDT` | name one IANA zone,"
                " such as `Europe/Berlin` / docs/a.md:1:36 the other zone"
            ],
        ),
        ({"reports/2017-05-15.md": "We met every Tuesday at 9am PST.\n"}, []),
        (
            {"reports/2017.md": "We meet every Tuesday at 9am PST.\n"},
            [
                "reports/2017.md:1:30 unclear-time `PST` holds for one half of the year only | name one IANA zone,"
                " such as `Europe/Berlin`"
            ],
        ),
        ({"CHANGELOG.md": "# 2.0\n\n## Fixes\n\na\n\n## 1.9\n\n## Fixes\n\nb\n", "changelogs/v1.md": REPEATED}, []),
        (
            {"docs/a.md": REPEATED},
            [
                "docs/a.md:7:4 repeated-heading `Fixes` is a heading of this section already | give one of them another"
                " name / docs/a.md:3:4 the first one"
            ],
        ),
        (
            {"docs/a.md": "# A\n\n- See [one](#one) first\n- See [two](#two)s\n- See [three](#three) too\n" + FOUR},
            [],
        ),
        (
            {"docs/a.md": "# A\n\n- Part 1: [one](#one)\n- [two](#two), in short\n- [three](#three)\n" + FOUR},
            [
                "docs/a.md:3:17 incomplete-contents the contents leave out `Four` | add it to the list, or have the"
                " list made / docs/a.md:19:4 this section"
            ],
        ),
        (
            {
                "tests/compare/expected/a.md": "[x](gone.md)\n",
                "a/fixtures/b.md": "[x](gone.md)\n",
                "deps/x/c.md": "[x](y.md)",
            },
            [],
        ),
        (
            {"docs/expected/a.md": "[x](gone.md)\n"},
            [f"docs/expected/a.md:1:5 broken-link there is no `docs/expected/gone.md` | {MISSED}"],
        ),
        (
            {"man/a.1.md.in": "", "man/options/all.md": "See [a](a.1.md) and [b](../man/b.md).\n", "man/b.md": "# B\n"},
            [],
        ),
        (
            {"man/a.1.md": "", "man/text/all.md": "See [a](a.1.md).\n"},
            [
                "man/text/all.md:1:9 broken-link there is no `man/text/a.1.md` | write `../a.1.md`, if that file is"
                " meant"
            ],
        ),
        ({"man/options/all.md": "See [1](#Footnote1).\n"}, []),
        (
            {"man/options.md": "See [1](#Footnote1).\n"},
            [
                "man/options.md:1:9 broken-anchor `man/options.md` has no section `#Footnote1` | name a heading of the"
                " page, or add it"
            ],
        ),
        ({"README.md": "# A\n", "CONTRIBUTING.md": "# B\n"}, []),
        (
            {"README.md": "# A\n", "docs/a.md": "We are a project of the CNCF.\n"},
            [f"README.md:1:3 {NOT_LINKED.format('README.md')}"],
        ),
        (
            {"CONTRIBUTING.md": "# B\n\nFollow the code of conduct.\n"},
            [f"CONTRIBUTING.md:3:12 {NOT_LINKED.format('CONTRIBUTING.md')}"],
        ),
        ({"GOVERNANCE.md": "# C\n"}, [f"GOVERNANCE.md:1:3 {NOT_LINKED.format('GOVERNANCE.md')}"]),
        ({"rules/index.md": "[Git](git.md)\n", "rules/git.bzl": ""}, []),
        ({"man/a.md": "{{#options}}\n[x](../reference/config.html) [y](../gone.md)\n{{/options}}\n"}, []),
        (
            {"man/a.md": "Write `{{#options}}`: [y](gone.md)\n"},
            [f"man/a.md:1:27 broken-link there is no `man/gone.md` | {MISSED}"],
        ),
        ({"CODE_OF_CONDUCT.md": f"{ADOPTED}\nWrite to a@example.org, or to the CNCF Conduct staff.\n"}, []),
        ({"CODE_OF_CONDUCT.md": f"{ADOPTED}\nWrite to a@example.org. The CNCF's CoC committee hears you too.\n"}, []),
        (
            {"CODE_OF_CONDUCT.md": f"{ADOPTED}\nWrite to our conduct team at a@example.org.\n"},
            [
                "CODE_OF_CONDUCT.md:2:30 conduct-without-escalation reports go to `a@example.org` only, and not to the"
                " committee of the CNCF | name `conduct@cncf.io` beside it"
            ],
        ),
    ],
)
def test_what_is_a_mistake_and_what_is_none(root_with: Maker, files: Mapping[str, str], expected: list[str]) -> None:
    assert found(root_with(files)) == expected


def test_the_dead_links_of_a_copied_code_are_one_finding(root_with: Maker) -> None:
    links = "".join(f"[{name}](languages/{name}.md)\n" for name in ("de", "fr", "it", "ja", "zh"))
    root = root_with({"CODE_OF_CONDUCT.md": f"{ADOPTED}\n{links}"})
    assert found(root) == [
        "CODE_OF_CONDUCT.md:2:6 broken-link 5 links of this copy lead nowhere: the files beside the original are not"
        " here | link the original, in place of a copy"
        + "".join(
            f" / CODE_OF_CONDUCT.md:{line}:6 `languages/{name}.md`"
            for line, name in ((3, "fr"), (4, "it"), (5, "ja"), (6, "zh"))
        )
    ]
    few = root_with({"CODE_OF_CONDUCT.md": f"{ADOPTED}\n[de](de.md)\n"})
    assert found(few) == [f"CODE_OF_CONDUCT.md:2:6 broken-link there is no `de.md` | {MISSED}"]


SITES = {
    "Hugo": {"hugo.toml": "", "content/one.md": "PAGE", "content/two.md": "# Two\n"},
    "Hugo in a folder": {"web/config.toml": "", "web/content/en/one.md": "PAGE", "web/content/en/two.md": "# Two\n"},
    "Docusaurus": {"docusaurus.config.ts": "", "docs/one.md": "PAGE", "docs/two.md": "# Two\n"},
    "Jekyll": {
        "docs/_config.yml": "",
        "docs/pages/one.md": "---\ntitle: One\n---\nPAGE",
        "docs/pages/two.md": "# Two\n",
    },
    "mdBook": {"book/book.toml": "", "book/src/one.md": "PAGE", "book/src/two.md": "# Two\n"},
    "MkDocs": {"mkdocs.yml": "", "docs/one.md": "PAGE", "docs/two.md": "# Two\n"},
    "ProperDocs": {"properdocs.yml": "", "docs/one.md": "PAGE", "docs/two.md": "# Two\n"},
    "Zensical": {"zensical.toml": "", "docs/one.md": "PAGE", "docs/two.md": "# Two\n"},
    "MyST": {"book/myst.yml": "", "book/one.md": "PAGE", "book/two.md": "# Two\n"},
    "Sphinx": {"docs/conf.py": "", "docs/guide/one.md": "PAGE", "docs/guide/two.md": "# Two\n"},
}


@pytest.mark.parametrize("site", SITES)
def test_pages_of_a_site_follow_its_rules(root_with: Maker, site: str) -> None:
    """The generator knows where `../two/` leads; a Markdown file must be there for every one of them."""
    page = "# One\n\n[a](../two/) [b](/docs/two) [c](two.md) [d](gone.md)\n"
    files = {name: text.replace("PAGE", page) for name, text in SITES[site].items()}
    (problem,) = found(root_with(files))
    path = next(name for name, text in SITES[site].items() if text.endswith("PAGE"))
    line = files[path].split("\n").index("[a](../two/) [b](/docs/two) [c](two.md) [d](gone.md)") + 1
    assert problem.startswith(f"{path}:{line}:45 broken-link there is no `")
    assert problem.endswith(f"gone.md` | {MISSED}")


def test_a_program_at_the_root_that_is_called_like_settings_makes_no_site(root_with: Maker) -> None:
    root = root_with({"conf.py": "", "docs/one.md": "[a](../two/)\n"})
    assert found(root) == [f"docs/one.md:1:5 broken-link there is no `two` | {MISSED}"]


def test_files_that_a_generator_makes_are_not_missed(root_with: Maker) -> None:
    """Those of one name that pages link in five folders; in four, it could be a mistake that was copied."""

    pages = {f"docs/modules/{one}/index.md": "# One\n\n[fields](schema.md)\n" for one in range(5)}
    root = root_with({**pages, "docs/schema.md": "[a](modules/1/schema.md) [b](gone.md)\n"})
    assert len(found(root)) == 5 + 1
    root_with({"docs/conf.py": ""})
    assert found(root) == [f"docs/schema.md:1:30 broken-link there is no `docs/gone.md` | {MISSED}"]
    (root / "docs/modules/4/index.md").unlink()
    assert len(found(root)) == 4 + 1


def test_pages_may_lead_above_their_folder_where_a_site_has_more_of_them(root_with: Maker) -> None:
    picture = "[x](../../../icon.png)\n"
    outside = "docs/_posts/one.md:1:5 broken-link `../../../icon.png` leads out of the repository"
    right = " | write the whole address, or a path in the repository"
    assert found(root_with({"docs/_posts/one.md": picture})) == [outside + right]
    assert found(root_with({"docs/_config.yml": "", "docs/_posts/one.md": f"---\ntitle: One\n---\n{picture}"})) == []


def test_other_books_of_the_same_host_are_not_known(root_with: Maker) -> None:
    page = "# One\n\n[a](../../reference/macros.md) [b](../../reference/macros.html) [c](two.html) [d](gone.md)\n"
    root = root_with({"docs/book.toml": "", "docs/src/book/one.md": page, "docs/src/book/two.md": "# Two\n"})
    assert found(root) == [
        f"docs/src/book/one.md:3:{page.index('gone') - 6} broken-link there is no `docs/src/book/gone.md` | {MISSED}"
    ]


def pages(count: int) -> dict[str, str]:
    """Documents that link each other as the pages of a site that is nowhere here."""
    return {
        f"docs/rules/{one}.md": f"# {one}\n\n[a](../rules/{one + 1}) [b](/docs/rules/{one + 1}.html) [c](gone.md)\n"
        for one in range(count)
    } | {f"docs/rules/{count}.md": "# Last\n"}


def test_links_to_pages_of_a_site_elsewhere_are_its_own(root_with: Maker) -> None:
    """One or two are a mistake: on GitHub they lead nowhere."""
    few = found(root_with(pages(2)))
    assert [it.split(" ")[1] for it in few] == ["broken-link"] * 5
    assert found(root_with({**pages(5), "GOVERNANCE.md": f"{ADOPTED} [x](docs/rules/1)\n"})) == [
        f"GOVERNANCE.md:1:77 broken-link there is no `docs/rules/1` | {MISSED}",
        f"docs/rules/0.md:3:45 broken-link there is no `docs/rules/gone.md` | {MISSED}"
        + "".join(f" / docs/rules/{one}.md:3:45 it is linked here too" for one in range(1, 5)),
    ]


def test_a_site_elsewhere_counts_from_the_folder_of_its_pages(root_with: Maker) -> None:
    files = {f"docs/content/use/{one}.md": f"# {one}\n\n[a](/use/{one + 1}) [b](/start)\n" for one in range(5)}
    root = root_with({**files, "docs/content/use/5.md": "# Last\n"})
    assert found(root) == []
    for one in range(3):
        (root / f"docs/content/use/{one}.md").unlink()
    assert found(root) == [
        f"docs/content/use/3.md:3:5 broken-link there is no `use/4` | {MISSED}",
        f"docs/content/use/3.md:3:17 broken-link there is no `start` | {MISSED}"
        " / docs/content/use/4.md:3:17 it is linked here too",
        f"docs/content/use/4.md:3:5 broken-link there is no `use/5` | {MISSED}",
    ]


@pytest.mark.parametrize("mark", ["website/config.toml", "website/docusaurus.config.js", "site/hugo.yaml"])
def test_a_site_takes_pages_in_from_other_folders(root_with: Maker, mark: str) -> None:
    """What only a generator reads at the top of a page says that it is one of its pages."""
    page = "# One\n\n[a](../two/) [b](/docs/two) [d](gone.md)\n"
    root = root_with({mark: "", "guides/one.md": f"---\ntitle: One\nweight: 1\n---\n{page}", "guides/two.md": page})
    assert [problem.partition(" there is")[0] for problem in found(root)] == [
        "guides/one.md:7:33 broken-link",
        "guides/two.md:3:5 broken-link",
        "guides/two.md:3:18 broken-link",
    ]


def test_pages_for_a_site_in_another_repository_have_its_addresses(root_with: Maker) -> None:
    page = "[range](../basics/#range) [gone](../gone/)\n"
    basics = "# Basics\n"
    root = root_with({"docs/one.md": f"---\ntitle: One\n---\n{page}", "docs/two.md": page, "docs/basics.md": basics})
    assert [problem.partition(" there is")[0] for problem in found(root)] == [
        "docs/one.md:4:34 broken-link",
        "docs/two.md:1:9 broken-link",
    ]


def test_what_stands_beside_a_site_is_judged_as_on_github(root_with: Maker) -> None:
    root = root_with({"_config.yml": "", "README.md": f"{ADOPTED} [a](../two/)\n", "docs/a.md": "[b](gone/)\n"})
    assert [problem.partition(" ")[0] for problem in found(root)] == ["README.md:1:77", "docs/a.md:1:5"]


# --- the command -----------------------------------------------------------------------------------------------------

Links = Callable[..., Result]


@pytest.fixture
def links(root_with: Maker, monkeypatch: pytest.MonkeyPatch) -> Callable[[Mapping[str, str]], Links]:
    """Makes a repository the working directory; returns the command in it."""
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)

    def made(files: Mapping[str, str]) -> Links:
        root = root_with({".git/HEAD": "", **files})
        monkeypatch.chdir(root)
        return lambda *arguments: CliRunner().invoke(cli, ["links", *arguments], standalone_mode=False)

    return made


def test_what_is_not_markdown_is_not_judged(links: Callable[[Mapping[str, str]], Links]) -> None:
    ran = links({"guide.rst": "Guide\n=====\n"})("guide.rst")
    assert str(ran.exception) == "`guide.rst` is not Markdown"
    assert ran.output == ""


def test_it_says_once_what_it_passes_over(links: Callable[[Mapping[str, str]], Links]) -> None:
    ran = links({"hugo.toml": "", "content/a.md": "[b](../b/)\n", "content/c.md": "# C\n"})()
    assert ran.stdout == "2 files: no problems.\n"
    assert ran.stderr == "2 files of a site by Hugo: of their links, only those to Markdown files are judged.\n"


def test_it_says_what_is_wrong_and_fails(links: Callable[[Mapping[str, str]], Links]) -> None:
    ran = links({"docs/a.md": "see [this](b.md)\n"})()
    assert ran.return_value == 1
    assert ran.stdout == (
        "docs/a.md:1:12: broken-link there is no `docs/b.md`\n"
        "    see [this](b.md)\n"
        "               ^\n"
        "    hint: mend the path, or add the file\n"
        "\n"
        "1 error.\n"
    )


def test_it_says_that_all_is_well(links: Callable[[Mapping[str, str]], Links]) -> None:
    ran = links({"a.md": CODE, "b.md": "x"})()
    assert (ran.return_value, ran.output) == (0, "2 files: no problems.\n")


def test_only_what_is_named_is_judged_but_links_lead_anywhere(links: Callable[[Mapping[str, str]], Links]) -> None:
    run_links = links({"a.md": "[x](gone.md)", "docs/b.md": "[y](../a.md) [z](../gone.md)"})
    assert run_links("docs").stdout.startswith("docs/b.md:1:18: broken-link there is no `gone.md`\n")
    assert "a.md:1:5" not in run_links("docs").stdout
    assert run_links("a.md", "--select", "broken-anchor").return_value == 0


def test_fix_mends_what_has_one_right_answer_and_nothing_else(links: Callable[[Mapping[str, str]], Links]) -> None:
    before = (
        "\ufeff[code](https://github.com/cncf/foundation/blob/master/code-of-conduct.md) and again\r\n"
        "<https://github.com/cncf/foundation/blob/master/code-of-conduct.md>,\t[x](readme.MD#One)\r\n"
        "[y](a@b.example)  \r\n"
        "[gone](gone.md) `[z](a@b.example)` mishi@linux.com\r\n"
    )
    after = (
        "\ufeff[code](https://github.com/cncf/foundation/blob/main/code-of-conduct.md) and again\r\n"
        "<https://github.com/cncf/foundation/blob/main/code-of-conduct.md>,\t[x](README.md#One)\r\n"
        "[y](mailto:a@b.example)  \r\n"
        "[gone](gone.md) `[z](a@b.example)` conduct@cncf.io\r\n"
    )
    run_links = links({"a.md": before, "README.md": f"# One\n\n{CODE}"})
    Path("a.md").write_bytes(before.encode())
    ran = run_links("--fix")
    assert Path("a.md").read_bytes() == after.encode()
    assert ran.stdout.startswith("fixed a.md\n")
    assert [line for line in ran.stdout.splitlines() if line.startswith("a.md")] == [
        "a.md:4:8: broken-link there is no `gone.md`",
    ]
    assert "fixed" not in run_links("--fix").stdout


def test_fix_leaves_generated_files_to_the_data(links: Callable[[Mapping[str, str]], Links]) -> None:
    own = f"own: {{title: Own, text: '[x]({AT}/blob/master/code-of-conduct.md)'}}"
    run_links = links({"governance.yaml": f"{SOUND}documents: {{governance: {{sections: {{{own}}}}}}}\n"})
    CliRunner().invoke(cli, ["render"], standalone_mode=False)
    before = Path("GOVERNANCE.md").read_bytes()
    ran = run_links("--fix", "--select", "conduct-address")
    assert ran.return_value == 1
    assert Path("GOVERNANCE.md").read_bytes() == before


def test_the_way_to_the_code_of_conduct_is_shown(links: Callable[[Mapping[str, str]], Links]) -> None:
    run_links = links(
        {"GOVERNANCE.md": "[c](CODE_OF_CONDUCT.md)", "CODE_OF_CONDUCT.md": CODE, "README.md": "[g](GOVERNANCE.md)"}
    )
    assert run_links("--conduct", "--ignore", "conduct-not-linked").stdout == (
        "CODE_OF_CONDUCT.md: links it directly\n"
        "GOVERNANCE.md: leads to it through CODE_OF_CONDUCT.md\n"
        "README.md: does not lead to the code of conduct\n"
    )


def test_the_remote_tells_whose_repository_it_is(links: Callable[[Mapping[str, str]], Links]) -> None:
    run_links = links({"a.md": "[x](https://github.com/example/it/blob/main/gone.md)"})
    shutil.rmtree(".git")
    environment = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull}
    for arguments in (["init", "-q"], ["remote", "add", "origin", "git@github.com:example/it.git"]):
        subprocess.run(["git", *arguments], check=True, env=environment)
    assert run_links().stdout.startswith("a.md:1:5: broken-link there is no `gone.md`\n")


def test_several_repositories_at_once(links: Callable[[Mapping[str, str]], Links]) -> None:
    run_links = links(
        {"one/.git/HEAD": "", "one/a.md": "[x](/b.md)", "two/.git/HEAD": "", "two/a.md": "[x](/b.md)", "two/b.md": "x"}
    )
    ran = run_links("one", "two", "--format", "json")
    assert [problem["path"] for problem in json.loads(ran.stdout)["problems"]] == ["one/a.md"]


def test_other_foundations_have_codes_of_their_own(root_with: Maker) -> None:
    own = "https://www.apache.org/foundation/policies/conduct.html"
    root = root_with(
        {
            "GOVERNANCE.md": f"[c]({own}#specific) ",
            "CONTRIBUTING.md": "x",
            "CODE_OF_CONDUCT.md": f"[c]({own})",
        }
    )
    assert found(root, foundation=FOUNDATIONS["apache"]) == [
        "CONTRIBUTING.md:1:1 conduct-not-linked `CONTRIBUTING.md` does not link the code of conduct"
        " | link `CODE_OF_CONDUCT.md`",
        "GOVERNANCE.md:1:5 conduct-address this is not the address of the code of conduct of the ASF:"
        f" it is not the page itself | write `{own}`",
    ]
