"""The ladder as stairs, and the seats of a role as one bar."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from bylaws.build.root import build_root
from bylaws.build.site_pages import site

BODY = """\
project: {id: lantern, name: Lantern}
organizations: {acme: Acme, birch: "Birch & Co"}
people:
  ada: {name: Ada, affiliation: acme}
  grace: {name: Grace, affiliation: acme}
  alan: {name: Alan, affiliation: birch}
  joan: {name: Joan, affiliation: independent}
seats:
  - {person: ada, role: maintainer}
  - {person: grace, role: maintainer}
  - {person: alan, role: maintainer}
  - {person: joan, role: maintainer}
ladder:
  contributor: {name: Contributor}
  maintainer:
    name: Maintainer
    cap: at most 1/2 per organization
    requirements: [{held: contributor, held_for: at least 3 months}]
    becoming: {nominated_by: maintainer, vote: majority}
voting:
  kinds: {majority: {name: simple majority, passes: more than 1/2, of: all}}
"""


def page(root: Path, name: str, body: str = BODY) -> str:
    (root / "governance.yaml").write_text(body, encoding="utf-8")
    (found,) = (it.text for it in site(build_root(root), date(2026, 11, 30)).pages if it.name == name)
    return found


def test_each_step_has_its_people_its_time_and_its_vote(tmp_path: Path) -> None:
    stairs = re.search(r'<div class="bylaws-stairs"></div>\n\n(.*?)\n\n', page(tmp_path, "levels"), re.DOTALL)
    assert stairs
    first, second = stairs[1].splitlines()
    assert re.sub(r"\]\(.*?\)", "]", first) == "1. **Contributor**"  # nothing more is said of it
    assert second == (
        "2. **[Maintainer](#become-maintainer)** <span>4 people</span> <span>Contributor for at least 3 months</span> "
        "<span>simple majority</span> <span>3 of 4 votes today</span>"
    )


def test_all_seats_are_one_bar_with_its_lines(tmp_path: Path) -> None:
    text = page(tmp_path, "organizations")
    (bar,) = re.findall(r'<svg class="bylaws-bar".*?</svg></div>', text)
    assert re.findall(r'<svg x="(.*?)" y="26" width="(.*?)" height="44">', bar) == [
        ("0%", "50%"), ("50%", "25%"), ("75%", "25%"),
    ]  # fmt: skip
    assert re.findall(r"<text [^>]*>(.*?)</text>", bar) == [
        "Acme 2", "Birch &amp; Co 1", "Independent 1", "half", "two thirds", "limit: 2 seats",
    ]  # fmt: skip
    assert re.findall(r'<line x1="(.*?)"', bar) == ["50%", "66.67%", "50%"]
    assert "- Acme: 2 (50%)\n- Birch & Co: 1 (25%)\n- Independent: 1 (25%)\n" in text


def test_a_narrow_part_of_a_bar_has_no_name_in_it(tmp_path: Path) -> None:
    people = "".join(f"  p{number}: {{name: P, affiliation: acme}}\n" for number in range(6))
    seats = "".join(f"  - {{person: p{number}, role: maintainer}}\n" for number in range(6))
    body = BODY.replace("people:\n", f"people:\n{people}").replace("seats:\n", f"seats:\n{seats}")
    text = page(tmp_path, "organizations", body)
    assert re.findall(r"<text [^>]*>(.*?)</text>", text)[:2] == ["Acme 8", "half"]
    assert "- Birch & Co: 1 (10%)" in text
