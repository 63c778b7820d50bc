"""Colors that can be read, marks, pictures for links, and the first words of pages."""

from __future__ import annotations

import re
import struct
import zlib
from datetime import date
from pathlib import Path

import pytest

from bylaws.build.logos import docs_folder
from bylaws.build.root import build_root
from bylaws.build.site import SiteMap, site_map
from bylaws.commands.check import check
from bylaws.pages.face import USUAL_ICON, Face, letters_of, pictured, whole
from bylaws.pages.face.card import SIZE, card
from bylaws.pages.face.colors import USUAL, WHITE, below_white, contrast, on_dark, on_light, parsed, written
from bylaws.pages.face.outlines import drawable, pixels, width_of
from bylaws.pages.face.summary import LENGTH, summary

TODAY = date(2026, 11, 30)
COLORS = ["#000000", "#ffffff", "#ffff00", "#00a878", "#654ff0", "#0e7490", "#ff0000", "#777777"]
BODY = """\
project: {id: lantern, name: Lantern, description: A light}
people: {ada: {name: Ada, affiliation: independent}}
seats: [{person: ada, role: maintainer}]
ladder: {maintainer: {name: Maintainer}}
"""


def mapped(root: Path, body: str = BODY) -> SiteMap:
    (root / "governance.yaml").write_text(body, encoding="utf-8")
    return site_map(build_root(root), "docs", today=TODAY)


# --- colors ----------------------------------------------------------------------------------------------------------


def test_contrast_is_that_of_wcag() -> None:
    assert contrast((0, 0, 0), WHITE) == pytest.approx(21)
    assert contrast((0x77, 0x77, 0x77), WHITE) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("text", COLORS)
def test_every_color_has_shades_that_can_be_read(text: str) -> None:
    color = parsed(text)
    assert written(color) == text
    assert contrast(on_light(color), WHITE) >= 4.5
    assert contrast(on_dark(color), (0x1E, 0x21, 0x29)) >= 4.5
    assert contrast(below_white(color), WHITE) >= 7


def test_a_color_that_can_be_read_stays_as_it_is() -> None:
    assert on_light(parsed("#1d4ed8")) == parsed("#1d4ed8")


# --- marks -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("WasmEdge", "WE"), ("wasmCloud", "WC"), ("Kmesh", "K"), ("Wasm Working Group", "WG"), ("CNCF", "C"),
        ("灯笼", "灯"), ("3scale", "3"), ("open-telemetry", "OT"),
    ],
)  # fmt: skip
def test_a_mark_has_the_letters_of_a_name(name: str, letters: str) -> None:
    assert letters_of(name) == letters


def test_a_mark_is_drawn_without_a_font() -> None:
    (mark,) = (text for path, text in Face("x", "Kmesh", "Kmesh").files().items() if path.endswith(".svg"))
    assert re.fullmatch(
        r'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="12" '
        r'fill="#[0-9a-f]{6}"/><path fill="#fff" d="[MLQZ\d. -]+"/></svg>\n',
        mark.decode(),
    )


def test_letters_without_an_outline_are_left_to_the_browser() -> None:
    (mark,) = (text for path, text in Face("x", "灯", "灯").files().items() if path.endswith(".svg"))
    assert 'text-anchor="middle">灯</text></svg>' in mark.decode()


# --- pictures --------------------------------------------------------------------------------------------------------


def rows_of(png: bytes) -> list[bytes]:
    """The rows of a picture; each chunk of the file is as it should be."""
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    at, chunks = 8, {}
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        name, content = png[at + 4 : at + 8], png[at + 8 : at + 8 + length]
        assert struct.unpack(">I", png[at + 8 + length : at + 12 + length])[0] == zlib.crc32(name + content)
        chunks[name] = content
        at += 12 + length
    width, height, *kind = struct.unpack(">IIBBBBB", chunks[b"IHDR"])
    assert ((width, height), kind) == (SIZE, [8, 3, 0, 0, 0])
    data = zlib.decompress(chunks[b"IDAT"])
    assert len(data) == height * (width + 1)
    return [data[row * (width + 1) + 1 : (row + 1) * (width + 1)] for row in range(height)]


def test_a_picture_has_a_mark_a_name_and_numbers() -> None:
    rows = rows_of(card("K", "Kmesh", "A mesh", ("7 approvers",), USUAL))
    assert rows[0] == bytes(SIZE[0])
    assert rows[72][80:184] == b"\xff" * 104  # the mark, above its letter
    assert any(max(row) == 255 for row in rows[200:300])
    assert any(max(row) == 255 for row in rows[530:])
    assert not any(max(row[1120:]) for row in rows)


@pytest.mark.parametrize("name", ["W" * 400, "long " * 200, "", "灯笼", "a\nb", "<script>"])
def test_every_name_has_a_picture_that_it_does_not_leave(name: str) -> None:
    rows = rows_of(card("X", name, name, (name[:40],), USUAL))
    assert len(rows) == SIZE[1]


@pytest.mark.parametrize("title", ["Kmesh", "Quarry and Hill " * 3, "Quarry and Hill " * 8])
def test_what_a_body_is_ends_above_its_numbers_whatever_the_length_of_its_name(title: str) -> None:
    rows = rows_of(card("K", title, "stones and more of them " * 40, (), USUAL))
    assert not any(map(max, rows[SIZE[1] - 118 :]))


def test_the_same_words_are_the_same_bytes() -> None:
    once = card("K", "Kmesh", "", (), USUAL)
    card.cache_clear()
    assert card("K", "Kmesh", "", (), USUAL) == once


def test_a_picture_has_no_box_for_what_it_cannot_draw() -> None:
    """Neither an empty mark nor a half of a sentence; what can be drawn is drawn."""
    face = Face("lantern", "灯笼", "灯笼", "一个例子 of it", ("3 人", "2 organizations"))
    rows = rows_of(face.files()[face.card])
    assert not any(max(row) for row in rows[60:180])
    assert rows == rows_of(card("", "lantern", "", ("2 organizations",), USUAL))


@pytest.mark.parametrize(
    ("names", "shown"),
    [
        (("灯笼", "Lantern"), "Lantern"), (("Ναός",), "Ναος"), (("Фонарь",), "Фонарь"), (("灯笼", "灯"), ""),
        (("Lantern 🏮",), "Lantern"), (("Lantern 灯笼", "灯笼"), ""),
    ],
)  # fmt: skip
def test_the_first_name_that_can_be_drawn_whole_is_shown(names: tuple[str, ...], shown: str) -> None:
    assert pictured(*names) == shown


def test_a_name_in_another_script_is_told_by_its_id() -> None:
    in_chinese, in_english = Face("lantern", "灯笼", "灯笼"), Face("lantern", "lantern", "灯笼")
    assert in_chinese.files()[in_chinese.card] == in_english.files()[in_english.card]


def test_characters_are_as_wide_as_they_say() -> None:
    assert drawable("Ada 灯 Größe €") == "Ada  Größe €"
    assert width_of("HH", 100) == 2 * width_of("H", 100)
    drawn = pixels("H", 100)
    assert 68 <= len(drawn.rows) <= 74  # as high as a capital letter
    assert max(drawn.rows[30]) == 255
    assert pixels(" ", 100).rows == ()


# --- on the site -----------------------------------------------------------------------------------------------------


def test_a_body_without_a_color_keeps_that_of_the_theme(tmp_path: Path) -> None:
    files = {path for path in mapped(tmp_path).files if "/faces/" in path}
    assert files == {"assets/bylaws/faces/lantern.png", "assets/bylaws/faces/lantern.svg"}


def test_a_body_has_its_color_in_shades_that_can_be_read(tmp_path: Path) -> None:
    found = mapped(tmp_path, f'{BODY}documents: {{site: {{color: "#ffff00"}}}}\n')
    assert found.files["assets/bylaws/faces/lantern.css"].decode() == (
        "body:not(#_){--md-primary-fg-color:#5c5c00;--md-primary-fg-color--light:#5c5c00;"
        "--md-primary-fg-color--dark:#5c5c00;--md-accent-fg-color:#707000;--md-typeset-a-color:#707000}\n"
        "body[data-md-color-scheme=slate]:not(#_){--md-accent-fg-color:#ffff00;--md-typeset-a-color:#ffff00}\n"
    )


def test_a_color_is_six_digits(tmp_path: Path) -> None:
    (tmp_path / "governance.yaml").write_text(f"{BODY}documents: {{site: {{color: red}}}}\n", encoding="utf-8")
    (problem,) = (it for it in build_root(tmp_path).problems if "color" in it.message)
    assert (str(problem.place), problem.message, problem.hint) == (
        "governance.yaml:5:27", "`red` is not a color", 'write it in quotes, such as `"#0f62fe"`',
    )  # fmt: skip


def test_a_logo_stands_for_the_mark(tmp_path: Path) -> None:
    found = mapped(tmp_path, f"{BODY}documents: {{site: {{logo: assets/logo.svg}}}}\n")
    assert {path for path in found.files if "/faces/" in path} == {"assets/bylaws/faces/lantern.png"}
    theme = {"favicon": USUAL_ICON}
    found.dress(theme)
    assert theme == {"favicon": "assets/logo.svg", "logo": "assets/logo.svg"}


PNG = b"\x89PNG\r\n\x1a\n"


@pytest.mark.parametrize(
    ("logo", "content", "said"),
    [
        ("assets/logo.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", None),
        ("assets/logo.PNG", PNG + bytes(262144 - 8), None),
        ("assets/logo.png", PNG + bytes(262144 - 7), (
            "`docs/assets/logo.png` has 262,145 bytes, and every page loads it", "make it smaller than 262,144 bytes"
        )),
        ("assets/logo.png", b"<svg/>", (
            "`docs/assets/logo.png` does not hold what its name says: no PNG begins like this", "save it anew"
        )),
        ("assets/logo.svg", None, (
            "there is no file `docs/assets/logo.svg`", "write a path as seen from `docs`, or delete the key"
        )),
        ("logo.pdf", b"%PDF", (
            "`logo.pdf` is no picture that every browser shows: those end with `.svg`, `.png`, `.jpg`, `.jpeg`, `.gif`,"
            " `.webp`", "save it as SVG or PNG",
        )),
        ("../logo.svg", b"<svg/>", (
            "`../logo.svg` leads out of `docs`, where the site has its files", "write a path as seen from `docs`"
        )),
        ("https://example.org/logo.svg", None, (
            "`https://example.org/logo.svg` is an address, and no page loads anything from another host",
            "write a path as seen from `docs`",
        )),
    ],
)  # fmt: skip
def test_a_logo_is_a_picture_in_the_folder_of_the_pages(
    tmp_path: Path, logo: str, content: bytes | None, said: tuple[str, str] | None
) -> None:
    if content is not None:
        (tmp_path / "docs/assets").mkdir(parents=True)
        path = tmp_path / "docs" / logo
        path.write_bytes(content)
    found = mapped(tmp_path, f"{BODY}documents: {{site: {{logo: '{logo}'}}}}\n").problems
    told = [(str(it.place), it.rule, it.message, it.hint) for it in found]
    assert told == ([("governance.yaml:5:26", "unusable-logo", *said)] if said else [])


def test_a_symlink_to_elsewhere_is_no_logo(tmp_path: Path) -> None:
    (tmp_path / "logo.svg").write_text("<svg/>", encoding="utf-8")
    (tmp_path / "root/docs").mkdir(parents=True)
    (tmp_path / "root/docs/logo.svg").symlink_to("../../logo.svg")
    found = mapped(tmp_path / "root", f"{BODY}documents: {{site: {{logo: logo.svg}}}}\n").problems
    assert [it.message for it in found] == ["`logo.svg` leads out of `docs`, where the site has its files"]


def test_check_looks_at_the_logo_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "governance.yaml").write_text(f"{BODY}documents: {{site: {{logo: x.svg}}}}\n", encoding="utf-8")
    (tmp_path / "mkdocs.yml").write_text("docs_dir: pages\n", encoding="utf-8")
    check(tmp_path, "data", today=TODAY)
    assert "governance.yaml:5:26: unusable-logo there is no file `pages/x.svg`" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("config", "folder"),
    [
        ("", "docs"), ("site_name: X\n", "docs"), ("docs_dir: governance\n", "governance"),
        ("docs_dir: 'a/b' # x\n", "a/b"),
    ],
)  # fmt: skip
def test_the_folder_of_the_pages_is_that_of_the_configuration(tmp_path: Path, config: str, folder: str) -> None:
    if config:
        (tmp_path / "mkdocs.yml").write_text(config, encoding="utf-8")
    assert docs_folder(tmp_path) == folder


def test_what_a_site_has_chosen_stays(tmp_path: Path) -> None:
    theme = {"favicon": "mine.svg"}
    mapped(tmp_path).dress(theme)
    assert theme == {"favicon": "mine.svg"}
    theme = {"favicon": USUAL_ICON, "icon": {"logo": "material/scale-balance"}}
    mapped(tmp_path).dress(theme)
    assert theme == {"favicon": "assets/bylaws/faces/lantern.svg", "icon": {"logo": "material/scale-balance"}}


def test_a_page_says_what_it_is_about(tmp_path: Path) -> None:
    head = mapped(tmp_path).head("../GOVERNANCE.md", "A & B", "# A\n\nThe <b>words</b> of 1 < 2.\n")
    assert head == {
        "description": "The words of 1 &lt; 2.",
        "bylaws": {
            "title": "A &amp; B",
            "name": "Lantern",
            "icon": "assets/bylaws/faces/lantern.svg",
            "style": "",
            "card": "assets/bylaws/faces/lantern.png",
        },
    }


def test_a_site_of_several_bodies_has_a_face_of_its_own() -> None:
    face = whole("My projects", None)
    assert face.icon == "assets/bylaws/faces/_site.svg"
    assert len(face.files()) == 2


def test_what_is_in_a_name_is_no_template(tmp_path: Path) -> None:
    found = mapped(tmp_path, BODY.replace("name: Lantern", "name: '{{ 7 * 7 }}<b>'"))
    page = found.templates(lambda uri: f"{uri}'")["404.html"]
    assert "7 * 7" not in page  # an address that would end its text is left out
    page = found.templates(lambda uri: uri)["404.html"]
    assert "&#123;&#123; 7 &#42; 7 &#125;&#125;&lt;b&gt;" in page


# --- the first words -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("# T\n\nThe **first** words\nof [a page](x.md#y), `code`.\n\nMore.", "The first words of a page, code."),
        ("---\nhide: [toc]\n---\n<!-- made -->\n\n# T\n\n- a list\n\nText.", "Text."),
        ("# T\n\n```yaml\na: 1\n\nb: 2\n```\n\n| a | b |\n| - | - |\n\nBehind.", "Behind."),
        ("# T\n\nOf &lt;/title>&lt;b> & <em>b</em> &amp; c.", "Of </title><b> & b & c."),
        ("# T\n\n1. One\n\n> Quoted\n\n<div>html</div>", ""),
        ("# T\n\nsnake_case and *emphasis* and \\* and 2 < 3.", "snake_case and emphasis and * and 2 < 3."),
        (f"# T\n\nShort. {'Long ' * 60}end.", "Short."),
    ],
)  # fmt: skip
def test_the_first_words_of_a_page(page: str, words: str) -> None:
    assert summary(page) == words


def test_a_sentence_that_is_too_long_is_cut_at_a_word() -> None:
    found = summary("word " * 100)
    assert len(found) <= LENGTH
    assert found.endswith("word…")
