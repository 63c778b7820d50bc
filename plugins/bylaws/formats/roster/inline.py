"""A piece of Markdown as a reader sees it: the words, and the accounts, addresses and links among them, each at its
offset in the file.

Lists of people are written for eyes. Emphasis, pictures, tags and escapes carry nothing; a link carries its target.
What is malformed but clear, such as a blank between `]` and `(`, is read as it was meant.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from html import unescape
from typing import Final

from bylaws.formats.listing import GITHUB, GITLAB
from bylaws.formats.roster.names import looks_like_a_name
from bylaws.formats.roster.text import HANDLE, Mark, ShownText, What, account_in, pairs_of_brackets
from bylaws.formats.roster.words import word_set
from bylaws.patterns import late

_URL: Final = late(r"(?:https?://|(?<![\w@.-])(?:www\.)?git(?:hub|lab)\.com/)[^\s<>()\[\]\"'`|,;]+", re.IGNORECASE)
_MAIL: Final = late(r"[\w.+-]+(?:@|\s?[\[({]at[\])}]\s?)[\w-]+(?:(?:\.|\s?[\[({]dot[\])}]\s?)[\w-]+)+", re.IGNORECASE)
_TEAM: Final = late(r"@(?P<team>[\w.-]+/[\w.-]+)")
_AT: Final = late(rf"@(?P<handle>{HANDLE})(?![\w@])")
_TAG: Final = late(r"</?([A-Za-z][A-Za-z0-9-]*)\b(?:[^<>\"']|\"[^\"]*\"|'[^']*')*/?>")
_HREF: Final = late(r"""\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
_ENTITY: Final = late(r"&(?:#\d+|#x[0-9a-fA-F]+|\w+);")
_ENDING: Final = word_set("br p div li ul ol dl dt dd tr td th sub sup h1 h2 h3 h4 h5 h6")
_INVISIBLE: Final = frozenset("\u200b\u200c\u200d\u2060\ufeff\u00ad\ufe0f")
_SHORTCODE: Final = late(r"(?<!\S):[a-z][a-z0-9_+-]{1,30}:(?!\S)")
_PICTURE: Final = late(r"!\[(?P<words>[^\[\]]*)\](?:\([^()]*\)|\[[^\[\]]*\])")
_STATES: Final = frozenset("✓✔✅☑✗✘❌")
"""Pictures that say something in a table."""
_DOUBLY_BRACKETED: Final = late(r"<<(?:mailto:)?([^<>\s]+)>>")
_ON_GITLAB: Final = late(r"git\s?lab(?:\s+(?:id|handle|user(?:name)?))?\s*[:=-]?\s*[`\"']?$", re.IGNORECASE)
_ELSEWHERE: Final = late(
    r"(?<![\w@.-])(?:slack|twitter|x|matrix|irc|discord|mastodon|telegram|bluesky|linkedin|lfid|lf id|keybase|wechat)"
    r"(?:[^\S\n]+(?:id|handle|user(?:name)?|nick))?[^\S\n]*[:=-]?[^\S\n]*[`\"']?$",
    re.IGNORECASE,
)
"""What stands in front of an account on another host, on its line; `@a-x` does not end with one."""


def shown(source: str, start: int, end: int, labels: Mapping[str, tuple[str, int]]) -> ShownText:
    """What stands between two offsets of a file, as it is shown.

    `labels` are the definitions of the file: the target of each label, in lower case, and its offset.
    """
    scan = _Scan(source, labels, pairs_of_brackets(source, start, end))
    scan.run(start, end)
    return scan.text()


class _Scan:
    def __init__(self, source: str, labels: Mapping[str, tuple[str, int]], pairs: Mapping[int, int]) -> None:
        self.source = source
        self.labels = labels
        self.pairs = pairs
        self.out: list[str] = []
        self.offsets: list[int] = []
        self.marks: list[Mark] = []
        self.anchors: list[tuple[int, str, int]] = []
        self.struck = 0
        self.strike: int | None = None
        self.strong: int | None = None
        self.bold: tuple[int, int] | None = None
        self.slant: int | None = None
        self.slanted: list[tuple[int, int]] = []

    def text(self) -> ShownText:
        words = sum(not it.isspace() for it in self.out)
        is_struck = words > 0 and self.struck * 2 > words
        return ShownText(
            "".join(self.out),
            self.offsets,
            sorted(self.marks, key=lambda it: it.start),
            is_struck,
            self.bold,
            self.slanted,
        )

    def run(self, start: int, end: int) -> None:
        at = start
        while at < end:
            at = self.step(at, end)

    def put(self, characters: str, at: int) -> None:
        for character in characters:
            if character not in _INVISIBLE and not _is_a_picture(character):
                self.out.append("\n" if character == "\n" else " " if character.isspace() else character)
                self.offsets.append(at)

    def step(self, at: int, end: int) -> int:
        """Read what begins at an offset; returns where it ends."""
        character = self.source[at]
        reader = _READERS.get(character)
        if reader:
            after = reader(self, at, end)
            if after is not None:
                return after
        if character.isalnum() or character == "_":
            after = self.word(at, end)
            if after is not None:
                return after
        self.put(character, at)
        return at + 1

    # --- one method for each character that may begin something -------------------------------------------------------

    def escape(self, at: int, end: int) -> int | None:
        if at + 1 < end and not self.source[at + 1].isalnum() and not self.source[at + 1].isspace():
            self.put(self.source[at + 1], at + 1)
            return at + 2
        return at + 1 if at + 1 >= end or self.source[at + 1] == "\n" else None

    def emphasis(self, at: int, end: int) -> int | None:
        sign = self.source[at]
        stop = at
        while stop < end and self.source[stop] == sign:
            stop += 1
        before = self.source[at - 1] if at else " "
        after = self.source[stop] if stop < end else " "
        if before.isspace() and after.isspace():
            return None
        if sign == "_" and before.isalnum() and after.isalnum():
            return None
        if sign == "*" and self.slant is None and self.strong is None and self.source.find(sign, stop, end) < 0:
            return None  # `*.md`: what is never closed is no emphasis
        if stop - at >= 2:
            self._strong()
        elif self.slant is None:
            self.slant = len(self.out)
        else:
            self.slanted.append((self.slant, len(self.out)))
            self.slant = None
        return stop

    def _strong(self) -> None:
        if self.strong is None:
            self.strong = len(self.out)
        elif self.bold is None:
            self.bold = (self.strong, len(self.out))

    def strikethrough(self, at: int, end: int) -> int | None:
        if not self.source.startswith("~~", at):
            return None
        self._strike()
        return at + 2

    def _strike(self) -> None:
        if self.strike is None:
            self.strike = len(self.out)
        else:
            self.struck += sum(not it.isspace() for it in self.out[self.strike :])
            self.strike = None

    def code(self, at: int, end: int) -> int | None:
        stop = at
        while stop < end and self.source[stop] == "`":
            stop += 1
        close = self.source.find(self.source[at:stop], stop, end)
        if close < 0:
            return stop
        inside = stop
        while inside < close:
            after = self.handle(inside, close) if self.source[inside] == "@" else None
            if after is None:
                self.put(self.source[inside], inside)
                after = inside + 1
            inside = after
        return close + stop - at

    def entity(self, at: int, end: int) -> int | None:
        found = _ENTITY.match(self.source, at, end)
        if not found:
            return None
        self.put(unescape(found[0]), at)
        return found.end()

    def image(self, at: int, end: int) -> int | None:
        if not self.source.startswith("![", at):
            return None
        close = self.pairs.get(at + 1)
        if close is None:
            return None
        if self.source.startswith("(", close + 1):
            stop = self.source.find(")", close, end)
            return stop + 1 if stop >= 0 else None
        if self.source.startswith("[", close + 1):
            stop = self.source.find("]", close + 1, end)
            return stop + 1 if stop >= 0 else None
        return close + 1

    def link(self, at: int, end: int) -> int | None:
        close = self.pairs.get(at)
        if close is None:
            return None
        found = re.compile(r"(?:\(|[ \t]+\((?=https?:))\s*<?([^)\s>]*)>?[^)]*\)").match(self.source, close + 1, end)
        if found:
            return self._linked(at + 1, close, found[1], found.start(1), found.end())
        label = re.compile(r"\[([^\]]*)\]").match(self.source, close + 1, end)
        name = (label[1] if label and label[1] else self.source[at + 1 : close]).casefold()
        if " ".join(name.split()) in self.labels:
            target, _ = self.labels[" ".join(name.split())]  # what people see stands here, and not at the definition
            return self._linked(at + 1, close, target, None, label.end() if label else close + 1)
        return None

    def _linked(self, start: int, close: int, target: str, target_at: int | None, after: int) -> int:
        begin, known = len(self.out), len(self.marks)
        picture = _PICTURE.fullmatch(self.source, start, close)
        if picture and account_in(target) and looks_like_a_name(picture["words"], alone=True):
            self.run(*picture.span("words"))  # `[![Ada Lovelace](…)](https://github.com/ada)`
        else:
            self.run(start, close)
        self._mark(begin, known, target, target_at)
        if len(self.out) > begin and picture:
            self.put("\n", close)  # each picture of a wall is a person
        return after

    def _mark(self, begin: int, known: int, target: str, target_at: int | None) -> None:
        """Note a link of which the words have been put since `begin`; the marks in them are part of it."""
        inner, self.marks = self.marks[known:], self.marks[:known]
        words = "".join(self.out[begin:]).strip()
        found = account_in(unescape(target))
        end = len(self.out)
        if found:
            self.marks.append(self._profile(begin, end, words, target, target_at, *found))
        elif target.startswith("mailto:") or _MAIL.fullmatch(target):
            is_name = words and not _MAIL.fullmatch(words)
            self.marks.append(Mark(What.MAIL, end if is_name else begin, end))
        elif any(mark.what in (What.ACCOUNT, What.TEAM) for mark in inner):
            self.marks += inner
        else:
            what = What.ADDRESS if not words or _URL.fullmatch(words) else What.LINK
            self.marks.append(Mark(what, begin, end, target))

    def _profile(
        self, begin: int, end: int, words: str, target: str, target_at: int | None, handle: str, host: str
    ) -> Mark:
        word = words.removeprefix("@").strip()
        is_spelled_as_a_name = bool(re.fullmatch(r"[A-Z][a-z]+", words)) and handle.islower()
        if (word.casefold() == handle.casefold() and not is_spelled_as_a_name) or not word:
            # spelled as people see it, and found where they see it
            at = self.offsets[begin + (words[:1] == "@") + _lead(self.out[begin:])] if word else target_at or 0
            return Mark(What.ACCOUNT, begin, end, target, word or handle, host, at)
        at = self.offsets[begin] if target_at is None else target_at + max(0, target.rfind(handle))
        if words.startswith("@") and re.fullmatch(HANDLE, word):
            return Mark(What.ACCOUNT, begin, end, target, word, host, self.offsets[begin] + 1, handle)
        if account_in(words) or re.fullmatch(
            r"(?:on |my |see )?(?:git ?hub|git ?lab|gh|profile|link|here|account)(?: profile)?", words, re.IGNORECASE
        ):
            return Mark(What.ACCOUNT, begin, end, target, handle, host, at)
        return Mark(What.NAMED, begin, end, target, handle, host, at)

    def shortcode(self, at: int, end: int) -> int | None:
        """`:rocket:` is a picture."""
        found = _SHORTCODE.match(self.source, at, end)
        return found.end() if found else None

    def angle(self, at: int, end: int) -> int | None:
        twice = _DOUBLY_BRACKETED.match(self.source, at, end)
        if twice and _MAIL.fullmatch(twice[1]):
            return 1 + (self.angle(at + 1, end) or at + 1)
        found = re.compile(r"<(?:mailto:)?([^<>\s]+)>").match(self.source, at, end)
        if found and _MAIL.fullmatch(found[1]):
            self.put("<>", at)
            self.marks.append(Mark(What.MAIL, len(self.out) - 2, len(self.out)))
            return found.end()
        if found and re.match(r"https?://", found[1]):
            begin = len(self.out)
            self.put(found[1], found.start(1))
            self._bare(begin, found[1], found.start(1))
            return found.end()
        tag = _TAG.match(self.source, at, end)
        return self.tag(tag) if tag else None

    def tag(self, tag: re.Match[str]) -> int:
        name, is_end = tag[1].casefold(), tag[0].startswith("</")
        if name == "a":
            self._anchor(tag, is_end=is_end)
        elif name in ("s", "del", "strike"):
            self._strike()
        elif name in _ENDING and self.out and self.out[-1] != "\n":
            self.put("\n", tag.start())
        return tag.end()

    def _anchor(self, tag: re.Match[str], *, is_end: bool) -> None:
        href = _HREF.search(tag[0])
        if is_end and self.anchors:
            begin, target, at = self.anchors.pop()
            known = next((n for n, mark in enumerate(self.marks) if mark.start >= begin), len(self.marks))
            while begin < len(self.out) and self.out[begin].isspace():
                begin += 1
            self._mark(begin, known, target, at)
        elif href and not is_end:
            group = next(number for number in (1, 2, 3) if href[number] is not None)
            self.anchors.append((len(self.out), href[group], tag.start() + href.start(group)))

    def handle(self, at: int, end: int) -> int | None:
        before = self.source[at - 1] if at else " "
        is_next = before == "/" and bool(self.marks) and self.marks[-1].end == len(self.out) - 1  # `@ada/@eve`
        if before.isalnum() or (before in "/._" and not is_next):
            return None
        team = _TEAM.match(self.source, at, end)
        if team:
            begin = len(self.out)
            self.put(team[0], at)
            self.marks.append(Mark(What.TEAM, begin, len(self.out), team["team"]))
            return team.end()
        at_sign, stop = at, at + 1
        while stop < end and self.source[stop] in _INVISIBLE:
            stop += 1
        before_it = "".join(self.out[-30:])
        host = GITLAB if _ON_GITLAB.search(before_it) else GITHUB
        handle = rf"(?P<handle>{HANDLE})(?![\w@])" if host == GITHUB else r"(?P<handle>\w(?:[\w.-]*\w)?)(?!@)"
        found = re.compile(handle).match(self.source, stop, end)
        if not found or _ELSEWHERE.search(before_it):
            return None
        begin = len(self.out)
        self.put("@", at_sign)
        for number, character in enumerate(found["handle"]):
            self.put(character, found.start() + number)
        self.marks.append(Mark(What.ACCOUNT, begin, len(self.out), "", found["handle"], host, found.start()))
        return found.end()

    def word(self, at: int, end: int) -> int | None:
        """An address without marks, where a word begins."""
        before = self.source[at - 1] if at else " "
        if before.isalnum() or before in "_@":
            return None
        url = _URL.match(self.source, at, end)
        if url:
            address = re.sub(r"[.,:;!?*_~'\"]+$", "", url[0])
            close = self.pairs.get(url.end())
            if close is not None:  # `https://github.com/ada[Ada Lovelace]`, as AsciiDoc has it
                return self._behind_its_address(url.end() + 1, close, url[0], at)
            begin = len(self.out)
            for number, character in enumerate(address):
                self.put(character, at + number)
            self._bare(begin, address, at)
            return at + len(address)
        mail = _MAIL.match(self.source, at, end)
        if mail and re.search(r"@|[\[({]at", mail[0], re.IGNORECASE):
            self.put("<>", at)
            self.marks.append(Mark(What.MAIL, len(self.out) - 2, len(self.out)))
            return mail.end()
        return None

    def _behind_its_address(self, start: int, close: int, address: str, at: int) -> int:
        if "".join(self.out[-5:]) == "link:":
            del self.out[-5:], self.offsets[-5:]
        return self._linked(start, close, address, at, close + 1)

    def _bare(self, begin: int, address: str, at: int) -> None:
        found = account_in(address)
        if found:
            handle, host = found
            where = at + address.rfind(handle)
            self.marks.append(Mark(What.ACCOUNT, begin, len(self.out), address, handle, host, where))
        else:
            self.marks.append(Mark(What.ADDRESS, begin, len(self.out), address))


_READERS: Final = {
    "\\": _Scan.escape,
    "*": _Scan.emphasis,
    "_": _Scan.emphasis,
    "~": _Scan.strikethrough,
    "`": _Scan.code,
    "&": _Scan.entity,
    "!": _Scan.image,
    "[": _Scan.link,
    "<": _Scan.angle,
    ":": _Scan.shortcode,
    "@": _Scan.handle,
}


def _is_a_picture(character: str) -> bool:
    return character > "\u218f" and unicodedata.category(character) in ("So", "Sk") and character not in _STATES


def _lead(words: list[str]) -> int:
    """How many blanks stand in front."""
    return next((number for number, it in enumerate(words) if not it.isspace()), 0)
