"""Which file of the data is edited to change a page, or a section of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from bylaws.build.editing import edited_in, source_of, source_of_section
from bylaws.build.root import build_root
from bylaws.pages.site.assembling import with_edit_links

FILES = {
    "project.yaml": "project: {id: x, name: X, values: {Open: We are open.}}\n",
    "people.yaml": "people: {ada: Ada}\nseats: [{person: ada, role: maintainer}]\n",
    "roles.yaml": "ladder: {maintainer: {name: Maintainer, responsibilities: [Review]}, other: {name: Other}}\n",
    "rules.yaml": "voting: {kinds: {most: {passes: at least 2/3}}}\namendments: {vote: most}\n",
    "documents.yaml": (
        "documents: {ladder: {}, governance: {sections: {history: {text: Long ago.}, voting: {title: Votes}}}}\n"
    ),
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "data").mkdir()
    for name, text in FILES.items():
        (tmp_path / "data" / name).write_text(text, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("page", "section", "source"),
    [
        ("governance", "", "data/project.yaml"),
        ("governance", "values", None),  # the same as the whole page
        ("governance", "voting", "data/rules.yaml"),
        ("governance", "changing-these-rules", "data/rules.yaml"),
        ("governance", "history", "data/documents.yaml"),
        ("governance", "roles", "data/roles.yaml"),
        ("governance", "nowhere", None),
        ("maintainers", "", "data/people.yaml"),
        ("maintainers", "votes-today", "data/rules.yaml"),
        ("ladder", "", "data/roles.yaml"),
        ("ladder", "become-maintainer", None),
        ("governance", "become-maintainer", "data/roles.yaml"),
    ],
)
def test_each_section_knows_its_data(root: Path, page: str, section: str, source: str | None) -> None:
    built = build_root(root)
    (found,) = (it for it in built.pages if it.name == page)
    assert (source_of_section(built, found, section) if section else source_of(built, found)) == source


def test_a_section_leads_to_where_its_data_is_edited(root: Path) -> None:
    built = build_root(root)
    (page,) = (it for it in built.pages if it.name == "governance")
    address = edited_in(built, page, "https://github.com/x/x/edit/main/data/project.yaml")
    assert address("voting") == "https://github.com/x/x/edit/main/data/rules.yaml"
    assert edited_in(built, page, "https://example.org/edit?file=1")("voting") is None
    html = '<h2 id="values">Values</h2><p><a id="voting"></a></p>\n<h2 id="votes">Votes</h2>'
    link = '<a class="bylaws-edit" href="https://github.com/x/x/edit/main/data/rules.yaml" '
    assert with_edit_links(html, address) == html.replace(
        "Votes</h2>", f'Votes{link}aria-label="Edit the data of this section"></a></h2>'
    )
