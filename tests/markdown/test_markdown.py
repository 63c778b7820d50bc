"""Every reader of our pages shows the text of the data as it was written, and the blocks are what they should be."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from html.parser import HTMLParser
from unicodedata import category
from urllib.parse import unquote

import cmarkgfm
import pytest
from cmarkgfm.cmark import Options
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown.extensions.toc import slugify
from markdown_it import MarkdownIt
from pymdownx import gemoji_db

from bylaws.markdown.writing import (
    Markup,
    bullets,
    code,
    finalize,
    heading,
    link,
    mail,
    numbered,
    paragraphs,
    plain,
    profile,
    shown,
    site_slug,
    slug,
    slugs,
    table,
    without_empty_columns,
)
from markdown import Markdown

# --- the readers -----------------------------------------------------------------------------------------------------

MATERIAL = re.findall(
    r"\S+",
    """
    abbr admonition attr_list def_list footnotes md_in_html tables toc
    pymdownx.arithmatex pymdownx.betterem pymdownx.blocks.admonition pymdownx.caret pymdownx.critic pymdownx.details
    pymdownx.emoji pymdownx.highlight pymdownx.inlinehilite pymdownx.keys pymdownx.mark pymdownx.snippets
    pymdownx.superfences pymdownx.tabbed pymdownx.tasklist pymdownx.tilde
    """,
)


def github(source: str) -> str:
    """What GitHub makes of Markdown, before its own filters."""
    return str(cmarkgfm.github_flavored_markdown_to_html(source, Options.CMARK_OPT_UNSAFE))


def site(*extensions: str) -> Callable[[str], str]:
    """Python-Markdown with these extensions."""
    reader = Markdown(extensions=list(extensions), extension_configs={"pymdownx.arithmatex": {"generic": True}})
    return lambda source: str(reader.reset().convert(source))


def editor() -> Callable[[str], str]:
    """markdown-it, as in our own checks: `OWNERS.md` is no address of a Moldovan host."""
    reader = MarkdownIt("gfm-like", {"linkify": True})
    assert reader.linkify is not None
    reader.linkify.set({"fuzzy_link": False})
    reader.linkify.add("//", None)
    return lambda source: str(reader.render(source))


READERS = {
    "github": github,
    "material": site(*MATERIAL),
    "mkdocs": site("toc", "tables", "fenced_code"),
    "markdown-it": editor(),
}
every_reader = pytest.mark.parametrize("reader", READERS)

Event = tuple[str, str]


class Page(HTMLParser):
    """HTML as a list of what begins, what ends and what text stands between."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.events: list[Event] = []
        self.targets: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs if name != "id"}
        if tag == "a":
            self.targets.append(given["href"])
            self.events.append(("link", given["href"]))
        else:
            self.events.append(("begin", " ".join([tag, *sorted(given)])))

    def handle_endtag(self, tag: str) -> None:
        self.events.append(("end", tag))

    def handle_data(self, data: str) -> None:
        if self.events and self.events[-1][0] == "text":
            data = self.events.pop()[1] + data
        self.events.append(("text", data))

    def handle_comment(self, data: str) -> None:
        self.events.append(("comment", data))

    handle_decl = handle_pi = unknown_decl = handle_comment

    @property
    def texts(self) -> Iterator[str]:
        """The pieces of text in which GitHub looks for emoji and formulas."""
        inside = 0
        for kind, value in self.events:
            inside += {"begin": 1, "end": -1}.get(kind, 0) if value == "code" else 0
            if kind == "text" and not inside:
                yield value

    @property
    def outline(self) -> list[Event]:
        """The events, with runs of blanks as one, without bare `<span>` and without links that show their target."""
        events = iter(joined(event for event in self.events if event not in (("begin", "span"), ("end", "span"))))
        found: list[Event] = []
        for kind, value in events:
            if kind != "link":
                found.append((kind, value))
                continue
            inside = list(iter(lambda: next(events), ("end", "a")))
            if len(inside) == 1 and shows_itself(inside[0][1], value):
                found += inside
            else:
                found += [(kind, value), *inside, ("end", "a")]
        squeezed = [(kind, " ".join(value.split()) if kind == "text" else value) for kind, value in joined(found)]
        return [event for event in squeezed if event != ("text", "")]


def joined(events: Iterable[Event]) -> list[Event]:
    """The events with neighboring pieces of text as one."""
    found: list[Event] = []
    for kind, value in events:
        if kind == "text" and found and found[-1][0] == "text":
            found[-1] = (kind, found[-1][1] + value)
        else:
            found.append((kind, value))
    return found


def shows_itself(text: str, target: str) -> bool:
    """Whether an automatic link shows its target; markdown-it decodes escapes in it, and writes hosts in ASCII."""
    if "xn--" in target:
        return True
    return bool(re.match("(?i)https?:|mailto:", target)) and unquote(target) in (
        unquote(before + text) for before in ("", "http://", "mailto:")
    )


EMOJI = {name.strip(":") for name in (*gemoji_db.emoji, *gemoji_db.aliases)}


def github_adds(html: str) -> list[str]:
    """The emoji and formulas that GitHub would find in a finished page."""
    found = []
    for text in Page(html).texts:
        found += [name for name in re.findall(r"(?=:([\w+-]+):)", text) if name in EMOJI]
        found += re.findall(r"\$[^$]+\$", text)
    return found


# --- text ------------------------------------------------------------------------------------------------------------

ORDINARY = """
    Hung-Ying Tai (hydai)
    snake_case
    C++
    a_b
    5 * 3
    R&D
    AT&T
    1/2
    50 %
    e.g.
    v1.2.0
    @handle
    docs/OWNER.md
    we (the maintainers) decide: yes
    --force
    3 - 5
    "quoted"
    it's
    x = y
    ~3 days
    a < b and c > d -> e => f <= g
    the channel #general
    from 16:00:30 to 17:00
    git@github.com:cncf/toc.git
    C++11 and C++14
    who? 2 (two) of 3!
    a == b
    ada@example.org
    https://example.org/a_b/~ada?c=d&e=f#g
    see www.example.org/a_b, please
    Zoë Ångström, 戴宏穎 and نیما \u06a9\u200cم 🎉
    1.5 GB
    ...
    a; b
    A. Turing
    * in the middle is not at the begin
""".strip("\n").split("\n")[:-1]


@pytest.mark.parametrize("text", [line.strip() for line in ORDINARY])
def test_ordinary_text_is_not_changed(text: str) -> None:
    assert plain(text) == text
    assert table([text], []).split("\n")[0] == f"| {text} |"


def test_only_text_that_may_begin_a_line_is_kept_from_beginning_a_block() -> None:
    for text in ("#general", "- 5", "+ 5", "1. May", "!!! now"):
        assert plain(text) == re.sub(r"(?<=1)\.|^[^1]", r"\\\g<0>", text)
        assert link(text, "a") == f"[{text}](a)"
        assert table([text], []) == f"| {text} |\n| --- |"
        assert heading(2, text) == f"## {text}"


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("*all*", r"\*all\*"),
        ("* all", r"\* all"),
        ("_all_ __init__.py", r"\_all\_ \_\_init\_\_.py"),
        ("`a`", r"\`a\`"),
        (r"C:\new", r"C:\\new"),
        ("see [x] (y)", r"see \[x\] (y)"),
        ("[x]", r"&#91;x\]"),
        ("see [^1]: y", "see \\[&#94;1&#93;: y"),
        ("a | b", r"a \| b"),
        ("<script>", "&lt;script>"),
        ("&amp; &#35; &c", "&amp;amp; &amp;#35; &c"),
        ("{: .x }", r"\{: .x }"),
        ("{{ x }}", r"\{\{ x }}"),
        ("{==x==}", "&#123;=&#61;x=&#61;}"),
        ("++ctrl+a++", r"\+\+ctrl+a++"),
        ("~~a~~ ~b~", "&#126;&#126;a&#126;&#126; &#126;b&#126;"),
        ("==a==", "=&#61;a=&#61;"),
        ("x^2", "x&#94;2"),
        ("--8<-- x", "--8&lt;-- x"),
        (":smile: a:b:c", "<span>&#58;</span>smile: a<span>&#58;</span>b:c"),
        ("from $5 to $6", "from <span>&#36;</span>5 to <span>&#36;</span>6"),
        ("# a", r"\# a"),
        ("> a", r"\> a"),
        ("---", r"\---"),
        ("===", "&#61;=&#61;"),
        ("10) a", r"10\) a"),
        (": a", "&#58; a"),
        ("::: a", "&#58;:: a"),
        ("??? a", "&#63;?? a"),
        ("/// a", "&#47;// a"),
        ("C#", r"C\#"),
        ("https://a.org/*b*", r"https:/&#47;a.org/\*b\*"),
        ("www.a.org/*b*", r"www\.a.org/\*b\*"),
        ("https://a.org/#", r"https:/&#47;a.org/\#"),
        ("ftp://a.org", "ftp:/&#47;a.org"),
        ("xmpp:a@b.org", "xmpp<span>&#58;</span>a@b.org"),
        ("  a \n\t b\u3000c  ", "a b c"),
        ("a\u202eb\u2066c\x00d\u200be", "abcde"),
    ],
)
def test_markup_is_escaped_as_little_as_possible(text: str, escaped: str) -> None:
    assert plain(text) == escaped
    assert isinstance(plain(text), Markup)


def test_a_sum_alone_in_its_cell_or_heading_needs_no_escape() -> None:
    assert table(["$5"], [["about $5,000"]]) == "| $5 |\n| --- |\n| about $5,000 |"
    assert heading(2, "Up to $5") == "## Up to $5"


def test_long_text_is_no_problem() -> None:
    assert plain("https://*" * 2000) == r"https:/&#47;\*" * 2000
    for text in ("++", "<a", "$", "~", ":a", "\\", "`", "_", "==", "www.", "&#"):
        assert len(plain(text * 2000)) < 2000 * 20


def page(text: str) -> str:
    """Text in every place that our pages have for it."""
    return "\n\n".join(
        [
            heading(1, text),
            f"## {plain(text)}",
            paragraphs(text),
            f"A line.\n{plain(text)}",
            f"Some {plain(text)} and ({plain(text)}) here.",
            bullets([text, Markup(f"**{plain(text)}**\n\n{bullets([text])}")]),
            "Then.",
            numbered([text]),
            f"**{plain(text)}**",
            link(text, "https://link.example/"),
            code(text),
            table([text, code(text)], [[text, text], [link(text, "https://link.example/"), code(text)], [text, ""]]),
            "The end.",
        ]
    )


WORD = "Qwzx"


@cache
def with_word(reader: str) -> list[Event]:
    """The page of a word, as the reader sees it."""
    return Page(READERS[reader](page(WORD))).outline


def expected(reader: str, text: str) -> list[Event]:
    """The same page with the text in the place of the word."""
    return [(kind, value.replace(WORD, text) if kind == "text" else value) for kind, value in with_word(reader)]


HOSTILE = re.findall(
    r"\S+",
    """
    * ** *** _ __ ` `` ``` ~ ~~ ~~~ [ ] [x](y) [x][y] [x]: [^1] [^1]: ![ ! !!! ??? /// ::: :: : ; # ## ### > >> - --
    --- + ++ +++ = == === | || \\ \\\\ < <b> </b> <script> <!-- --> <? ?> <![CDATA[ ]]> & &amp; &lt; &#35; &copy
    &copy; ^ ^^ $ $$ { } {: .x } {#id} {.x} {{ }} {% %} {++ ++} {-- --} {>> << {== ==} {~~ ~> ~~} :smile: :a: :100:
    12:30:45 ++a++ ++ctrl+a++ ++"a"++ --8<-- ;--8<-- "x.md" ==a== ^^a^^ ~~a~~ ~a~ ^a^ a_b _a_ __a__ *a* **a** `a` $a$
    $5 US$5 ($5) \\(a\\) \\[a\\] \\begin{a} \\end{a} 1. 1) 12. a. *[abbr]: [TOC] [ ] https://x.org https://x.org/a_b
    https://x.org/_a_ https://x.org/a*b* http://x.org/?a=1&b=2 ftp://x.org www.x.org www.x.org/_a_ mailto:a@b.org
    a@b.org xmpp:a@b.org javascript:alert(1) <https://x.org> <a@b.org> //x.org @ada #1 C++ C# R&D a b 1 2 é 日本 😀
    \u200d \u0301 “ ’ — . , " ' / % @ >= -> <-- ~/x /~u 8< -8< std::io::x :x: :- &#1
    """,
)
HOSTILE_TEXT = st.one_of(
    st.lists(st.sampled_from(HOSTILE), min_size=1, max_size=6).map("".join),
    st.lists(st.sampled_from(HOSTILE), min_size=1, max_size=6).map(" ".join),
    st.text("*_`~[]()!#>-+=|\\<&;^${}:/?.,\"'@%8ab 1é", min_size=1, max_size=12),
    st.text(min_size=1, max_size=20),
)
thorough = settings(max_examples=200, deadline=None, derandomize=True, database=None)


@pytest.mark.slow
@every_reader
@thorough
@given(text=HOSTILE_TEXT)
def test_every_reader_shows_the_text_and_nothing_else(reader: str, text: str) -> None:
    text = shown(text) or WORD
    html = READERS[reader](page(text))
    assert Page(html).outline == expected(reader, text)
    if reader == "github":
        assert github_adds(html) == []


@pytest.mark.parametrize(
    "text",
    [
        "]: x",
        "[x]",
        "[0]",
        "[TOC]",
        "[^1]: x",
        "*[abbr]: x",
        "{++x++} {--x--} {==x==} {>>x<<} {~~x~>y~~}",
        "a <-@b.org> c",
        "a <b> & c</b>",
        "<!-- a",
        "<?a ?>",
        "?? ??? a",
        "??? a",
        "??? 'a'",
        "/// a | b",
        "/// note | b",
        "::: a",
        '=== "a"',
        ": a",
        ":-",
        "--8<-- 'a'",
        "1. a",
        "---",
        "===",
        "- - -",
        "-=",
        "=-",
        "+",
        "# #",
        "https://x.org/#",
        "https://x.org/##",
        "https://x.org/_a_",
        "_www.x.org/_a_",
        "a.mailto:a@b.org",
        "&#1 and &#x41;",
        "#!py a",
        ":::py a",
        "$5 and US$6",
        "0++0++",
        "~1 (~2) 3~4",
        "\\(a\\) \\[a\\]",
        "\\",
        "a\\",
    ],
)
@every_reader
def test_text_that_was_hard_once(reader: str, text: str) -> None:
    html = READERS[reader](page(text))
    assert Page(html).outline == expected(reader, text)
    if reader == "github":
        assert github_adds(html) == []


def test_the_page_of_a_word_has_what_was_asked_for() -> None:
    for reader in READERS:
        html = READERS[reader](page(WORD))
        assert [html.count(f"<{tag}") for tag in ("h1", "h2", "a ", "code", "td", "strong")] == [1, 1, 2, 3, 6, 2]
        assert html.count(WORD) == 20
        assert re.findall("</?[uo]l>", html) == ["<ul>", "<ul>", "</ul>", "</ul>", "<ol>", "</ol>"]


@thorough
@given(text=st.text(st.characters(), max_size=20))
def test_shown_text_is_one_line_that_prints(text: str) -> None:
    result = shown(text)
    assert result == shown(result) == " ".join(result.split(" ")).strip()
    assert all(c in "\u200c\u200d " or category(c)[0] not in "Z" for c in result)
    assert all(c in "\u200c\u200d" or category(c) not in ("Cc", "Cf", "Co", "Cs") for c in result)
    left_out = set(text) - set(result)
    assert all(c.isspace() or category(c) in ("Cc", "Cf", "Co", "Cs") for c in left_out)


def test_paragraphs_are_parts_between_blank_lines() -> None:
    assert paragraphs("One\ntwo.\n\n\n# Three\n \n\nfour*\n") == "One two.\n\n\\# Three\n\nfour\\*"
    assert paragraphs(" \n\n ") == ""


def test_finalize_prints_markdown_text_and_whole_numbers_only() -> None:
    assert finalize(Markup("*a*")) == "*a*"
    assert finalize("*a*") == r"\*a\*"
    assert finalize(12) == "12"
    for value, called in (
        (None, "nothing"), (True, "true or false"), (1.5, "a fraction"), (["a"], "a list"), (("a",), "a list"),
        ({"a": 1}, "a mapping"), (object(), "a whole `object`"),
    ):  # fmt: skip
        with pytest.raises(TypeError, match=f"^a page cannot show {called}$"):
            finalize(value)


# --- inside a line ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("a *b* & <c", "`a *b* & <c`".replace("<c", "< c")),
        ("git rebase --signoff", "`git rebase --signoff`"),
        ("a`b", "``a`b``"),
        ("`a``", "``` `a`` ```"),
        ("a|b", r"<code>a\|b</code>"),
        ("a\\", "<code>a\\\\</code>"),
        ("<b>", "<code>&lt;b></code>"),
        ("#!sh x", "<code>#!sh x</code>"),
        ("a\n  b", "`a b`"),
        ("", ""),
    ],
)
def test_code(text: str, written: str) -> None:
    assert code(text.replace("<c", "< c")) == written


@pytest.mark.parametrize(
    ("target", "written"),
    [
        ("https://example.org/a_b?c=d&e=f#g", "https://example.org/a_b?c=d&e=f#g"),
        ("https://example.org/a_(b)", "https://example.org/a_%28b%29"),
        ("https://example.org/?a=1&lt;=2", "https://example.org/?a=1&amp;lt;=2"),
        ("https://example.org/C++", r"https://example.org/C\+\+"),
        ("HTTP://example.org", "HTTP://example.org"),
        ("mailto:a@b.org?subject=x", "mailto:a@b.org?subject=x"),
        ("docs/my file.md", "docs/my%20file.md"),
        ("../戴.md#日本", "../戴.md#日本"),
        ("#anchor", "#anchor"),
        ("/docs/a.md", "/docs/a.md"),
        (" a|b ", "a%7Cb"),
        ("1:2", "1:2"),
    ],
)
def test_link_targets(target: str, written: str) -> None:
    assert link("x", target) == f"[x]({written})"


@pytest.mark.parametrize(
    "target",
    [
        "",
        " ",
        "javascript:alert(1)",
        "\u00a0javascript:x",
        "JavaScript:x",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "C:/x",
        "//example.org",
        "java\nscript:x",
        "a\u202eb",
        "a\x00b",
    ],
)
def test_other_targets_are_refused(target: str) -> None:
    with pytest.raises(ValueError, match="not the target of a link"):
        link("x", target)


TARGETS = re.findall(
    r"\S+",
    """
    https://x.org http://X.org mailto:a@b.org docs/OWNER.md ../a #anchor #日本 / ? & = + ++ ++a++ %20 %2F ( ) [ ] < > "
    ' ` * _ ~ ^ $ $a$ | \\ { } ! : ; @ , . - -- == ~~ ^^ :smile: &amp; &lt; &#35; &copy &copy; &colon; javascript
    javascript: a b 1 é 😀 \\( \\) [^1]
    """,
)


@every_reader
@thorough
@given(
    begin=st.sampled_from(["", "https://x.org/", "docs/", "#"]),
    parts=st.lists(st.sampled_from([*TARGETS, " ", "\u3000"]), min_size=1, max_size=5),
)
def test_every_reader_follows_the_target(reader: str, begin: str, parts: list[str]) -> None:
    target = (begin + "".join(parts)).strip()
    try:
        written = link("x", target)
    except ValueError:
        return
    found = Page(READERS[reader](f"{written}\n\n{table([written], [[written]])}\n\nA {written} and {written}.")).targets
    assert len(found) == 5
    if "xn--" not in found[0]:
        assert {unquote(unquote(place)) for place in found} == {unquote(unquote(target))}


def test_link_text_is_text_or_markdown() -> None:
    assert link("[*a*]", "b") == r"[\[\*a\*\]](b)"
    assert link(code("a"), "b") == "[`a`](b)"


def test_mail_and_profile() -> None:
    assert mail("a_b+c@d.org") == "[a_b+c@d.org](mailto:a_b+c@d.org)"
    assert mail("o'neil&co?@d.org") == "[o'neil&co?@d.org](mailto:o%27neil%26co%3F@d.org)"
    assert profile("ada-l") == "[ada-l](https://github.com/ada-l)"


def test_the_reader_of_cncf_finds_profiles_and_only_them() -> None:
    handle = "([a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)"
    people = table(["Name", "GitHub"], [["Ada", profile("ada-l")], ["Bo (x)", profile("b0")], ["C", mail("c@d.org")]])
    assert re.findall(rf"https?://github\.com/{handle}(?:\s|$|\)|,)", people) == ["ada-l", "b0"]
    assert re.findall(rf"[ (|,\-\t]@{handle}", people) == []


# --- blocks ----------------------------------------------------------------------------------------------------------


def test_headings() -> None:
    assert heading(1, "A *b*") == r"# A \*b\*"
    assert heading(6, "C# and F#") == r"###### C# and F\#"
    assert heading(2, code("x")) == "## `x`"
    for level in (0, 7):
        with pytest.raises(ValueError, match=f"no heading has level {level}"):
            heading(level, "x")


def test_lists() -> None:
    assert bullets(["a", "- b", Markup("*c*")]) == "- a\n- \\- b\n- *c*"
    assert numbered(["a", "b"]) == "1. a\n2. b"
    assert bullets(["a"], indent=4) == "    - a"
    inner = Markup(f"b\n\n{numbered(['c', Markup('d' + chr(10) + bullets(['e']))])}")
    assert bullets(["a", inner]) == "- a\n- b\n\n    1. c\n    2. d\n        - e"
    assert bullets([]) == ""


@every_reader
def test_what_belongs_to_an_item_stays_in_it(reader: str) -> None:
    item = Markup(f"one\n\ntwo\n\n{bullets(['three'])}")
    for source, items in ((bullets([item]), 2), (numbered([item] * 100), 200)):
        html = READERS[reader](source)
        assert html.count("<li>") == items
        assert html.count("<ul>") + html.count("<ol>") == 1 + items // 2
        assert "<pre" not in html
        assert re.sub(r"<[^>]*>|\s", "", html) == "onetwothree" * (items // 2)


def test_tables() -> None:
    rows = [["Ada", profile("ada"), ""], ["a|b", Markup("c | d\n\\| e"), "x\ny"]]
    assert table(["Name", "GitHub", "Since"], rows) == (
        "| Name | GitHub | Since |\n"
        "| --- | --- | --- |\n"
        "| Ada | [ada](https://github.com/ada) | |\n"
        r"| a\|b | c \| d \| e | x y |"
    )
    assert table(["a"], []) == "| a |\n| --- |"
    with pytest.raises(ValueError, match=re.escape("a row is not as wide as the header ['a', 'b']")):
        table(["a", "b"], [["c"]])


@every_reader
def test_every_reader_sees_empty_cells(reader: str) -> None:
    html = READERS[reader](table(["a", "", "c"], [["", "x", ""], ["", "", ""], ["y", "", "z"]]))
    assert [html.count(f"<{tag}") for tag in ("table", "tr", "th>", "td")] == [1, 4, 3, 9]
    assert re.findall("<t[dh]>(.*)</t[dh]>", html) == ["a", "", "c", "", "x", "", "", "", "", "y", "", "z"]


def test_columns_that_are_empty_in_every_row_can_be_left_out() -> None:
    header = ["a", "b", "c"]
    assert without_empty_columns(header, [["1", "", " "], ["", "", "3"]]) == (["a", "c"], [["1", " "], ["", "3"]])
    assert without_empty_columns(header, [["", " ", ""]]) == ([], [[]])
    assert without_empty_columns(header, iter([])) == (header, [])


def test_no_block_ends_with_a_newline() -> None:
    for block in (heading(1, "a"), bullets(["a"]), numbered(["a"]), table(["a"], [["b"]]), paragraphs("a\n")):
        assert isinstance(block, Markup)
        assert block == block.strip()


# --- anchors ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "on_github", "on_site"),
    [
        ("Roles & Responsibilities", "roles--responsibilities", "roles-responsibilities"),
        ("A – B", "a--b", "a-b"),
        ("Maintainer -> Emeritus", "maintainer---emeritus", "maintainer-emeritus"),
        ("C++ / Rust", "c--rust", "c-rust"),
        ("Décisions", "décisions", "decisions"),
        ("Straße", "straße", "strae"),
        ("日本語のガバナンス", "日本語のガバナンス", ""),
        ("Party 🎉 time", "party--time", "party-time"),
        ("İstanbul", "i̇stanbul", "istanbul"),
        ("Q1/Q2", "q1q2", "q1q2"),
        ("v1.2.0 (2026-01-01)", "v120-2026-01-01", "v120-2026-01-01"),
        ("What's next?", "whats-next", "whats-next"),
        ("1. Voting rules", "1-voting-rules", "1-voting-rules"),
        ("code", "code", "code"),
        ("snake_case", "snake_case", "snake_case"),
    ],
)
def test_anchors(text: str, on_github: str, on_site: str) -> None:
    assert slug(text) == on_github
    assert site_slug(text) == on_site


def test_repeated_anchors_are_numbered() -> None:
    assert slugs(["A", "A", "a-1", "A", "B", "!"]) == ["a", "a-1", "a-1-1", "a-2", "b", ""]


@thorough
@given(text=st.text(max_size=20))
def test_anchors_of_the_site_are_those_of_python_markdown(text: str) -> None:
    assert site_slug(text) == slugify(text, "-")


@thorough
@given(text=HOSTILE_TEXT)
def test_the_site_gives_our_headings_that_anchor(text: str) -> None:
    anchor = re.search('<h2 id="([^"]*)"', READERS["mkdocs"](heading(2, text)))
    assert anchor is not None
    assert anchor[1] == (site_slug(shown(text)) or "_1")
