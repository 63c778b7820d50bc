"""What a few words say of one person: who it is, and what stands beside the name.

The forms are many (`Ada (Acme) @ada`, `[Ada](https://github.com/ada), Acme`, `@ada - Ada Lovelace`, …), and all are
made of the same parts in some order, kept apart by brackets, commas, dashes and colons. So the words are cut there, and
each part is judged by what it is and where it stands. Words in which no one is found, such as sentences, give nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bylaws.formats.listing import GITHUB, GITLAB, IS_HANDLE
from bylaws.formats.roster.found import FoundPerson, Value
from bylaws.formats.roster.kinds import VOTING, Piece, kind_of, name_and_company
from bylaws.formats.roster.names import NOTHING, looks_like_a_name
from bylaws.formats.roster.phrases import ASIDE, AT_BEHIND, LABEL, LABELLED, ON_HOST, PATTERN, SOCIAL, SUFFIX, WORKS_FOR
from bylaws.formats.roster.text import Mark, ShownText, What
from bylaws.formats.roster.words import Column, has_role, part_of, says_former, without_former

_ACCOUNT: Final = "\x01"
_NOTHING_ELSE: Final = re.compile(r"[\])]\s*[(\[]?\x01+[)\]]?(?:[\s,–—-].*)?", re.DOTALL)
"""An account right behind a bracket that closes."""
_ADDRESS: Final = "\x02"
_OPEN: Final = "(（[【"
_CLOSE: Final = ")）]】"
_SEVERAL_THINGS: Final = re.compile(r"\sand\s(?:.*\s)?[a-z][a-z-]*$|(?:\s[a-z][a-z-]*){2}$")
"""`Deployment and use-cases`, `Help for users`: a single small word may end the name of a company."""
_CUT: Final = re.compile(
    r"(?P<line>\n)|(?P<dash>\s+[-–—―|•·→]+\s+|\s+[-–—]+(?=[\x01])|\s+/\s+|[–—―]|\s+\|)|(?P<comma>\s*[,，、;；]\s*)|(?P<colon>\s*[:：]+(?=\s|[\x01\x02])\s*)|"
    r"(?P<space>[\x01\x02]+)|(?P<from>\s?(?:(?<=\s)(?:from|at|@)|"
    r"\b(?:on behalf of|representing|works? (?:at|for)|working (?:at|for)|employed by))"
    r"\s(?=[A-Z\d]|[a-z]+[A-Z]|[\w.-]+\s*$))"
)


def person_in(text: ShownText, *, handles: bool = False) -> FoundPerson | None:
    """The person of whom a text is; None where it is of no one, or of more than can be told.

    `handles`: a word in brackets behind a name is an account, as all of the list shows.
    """
    return _Parser(text, handles=handles).person()


class _Parser:
    def __init__(self, text: ShownText, *, handles: bool) -> None:
        self.text = text
        self.handles = handles
        self.found = FoundPerson()
        self.is_prose = False
        self.flat = list(text.shown)
        self.cuts: set[int] = set()

    def person(self) -> FoundPerson | None:
        self._marks()
        if self.text.is_struck:
            self.found.former = Value(self.text.shown, self.text.offset(0))
        pieces = [*self._pieces("".join(self.flat), 0)]
        for piece in pieces:
            if self._is_keyed(piece):
                break
            self._piece(piece)
        found = self.found
        if found.name and found.handle:  # `[Ada Lovelace (@ada)](https://github.com/ada)`
            name = re.sub(rf"\s+[(（]@?{re.escape(found.handle.text)}[)）]$", "", found.name.text, flags=re.IGNORECASE)
            found.name = Value(name, found.name.at)
        if self.is_prose or not (found.handle or found.name):
            return None
        if found.name and not found.handle and not found.has_mail:
            return found if looks_like_a_name(found.name.text, alone=True) else None
        return found

    # --- what is more than words --------------------------------------------------------------------------------------

    def _marks(self) -> None:
        accounts = [mark for mark in self.text.marks if mark.what is What.ACCOUNT]
        named = [mark for mark in self.text.marks if mark.what is What.NAMED]
        if accounts:
            self._account(accounts[0])
        elif named:
            if not looks_like_a_name(self._words(named[0])):
                self.is_prose = True
            self._account(named[0])
        self.cuts |= {start for start, _ in self.text.slanted if start}
        if self.text.bold and self.text.bold[0] == 0:
            self.cuts.add(self.text.bold[1])
        for mark in self.text.marks:
            self._flatten(mark)
        self._labelled(is_known=bool(accounts or named))

    def _labelled(self, *, is_known: bool) -> None:
        """`GitHub: ada` is an account without a mark; `Slack: ada` is nothing that is told."""
        flat = "".join(self.flat)
        for found in (*SOCIAL.finditer(flat), *ASIDE.finditer(flat)):
            self.flat[found.start() : found.end()] = _ADDRESS * (found.end() - found.start())
        account = None if is_known else LABELLED.search(flat) or AT_BEHIND.search(flat)
        if account:
            self.found.handle = Value(account["handle"], self.text.offset(account.start("handle")))
            self.found.host = GITLAB if (account.groupdict().get("host") or "").casefold() == "lab" else GITHUB
            self.flat[account.start() : account.end()] = _ACCOUNT * (account.end() - account.start())

    def _account(self, mark: Mark) -> None:
        self.found.handle = Value(mark.handle, mark.at)
        self.found.host = mark.host
        self.found.differs = mark.differs

    def _words(self, mark: Mark) -> str:
        return self.text.shown[mark.start : mark.end].strip()

    def _flatten(self, mark: Mark) -> None:
        if mark.what is What.MAIL:
            self.found.has_mail = True
        is_label = mark.what is What.LINK and LABEL.fullmatch(self._words(mark))
        if mark.what in (What.NAMED, What.LINK) and not is_label:
            self.cuts |= {mark.start, mark.end}
            return
        sign = _ACCOUNT if mark.what is What.ACCOUNT else _ADDRESS
        for index in range(mark.start, mark.end):
            self.flat[index] = sign

    # --- cutting ------------------------------------------------------------------------------------------------------

    def _pieces(self, flat: str, base: int, cut: str = "start", *, seen: bool = False) -> Iterator[Piece]:
        """The words between cuts, those in brackets as one piece each."""
        at = begin = 0
        while at < len(flat):
            group = self._group(flat, at)
            if group:
                yield from self._piece_at(flat, base, begin, at, cut, seen)
                inside = flat[at + 1 : group]
                seen = seen or _ACCOUNT in flat[:at]
                yield from self._bracketed(inside, base + at + 1, seen=seen)
                seen = seen or _ACCOUNT in inside
                cut, at = "space", group + 1
                begin = at
                continue
            found = _CUT.match(flat, at)
            if found and not (found["comma"] and SUFFIX.match(flat, at)) and not self._is_inside(base + at):
                yield from self._piece_at(flat, base, begin, at, cut, seen)
                cut = str(found.lastgroup)
                seen = seen or _ACCOUNT in found[0]
                at = begin = max(found.end(), at + 1)
            elif base + at in self.cuts and at > begin:
                yield from self._piece_at(flat, base, begin, at, cut, seen)
                seen = seen or any(it.end == base + at and it.what is What.NAMED for it in self.text.marks)
                begin, cut = at, "space"
                at += 1
            else:
                suffix = SUFFIX.match(flat, at)
                at = suffix.end() if suffix else at + 1
        yield from self._piece_at(flat, base, begin, len(flat), cut, seen)

    def _is_inside(self, index: int) -> bool:
        """Whether an offset lies in the words of a link: these are one piece."""
        if any(start < index < end for start, end in self.text.slanted if start):
            return True
        return any(it.start < index < it.end and it.what in (What.NAMED, What.LINK) for it in self.text.marks)

    def _group(self, flat: str, at: int) -> int | None:
        """Where a bracket that opens here closes; None for no bracket, and for one within a name."""
        if flat[at] not in _OPEN or self._is_inside(at):
            return None
        depth = 0
        for index in range(at, len(flat)):
            depth += (flat[index] in _OPEN) - (flat[index] in _CLOSE)
            if depth == 0:
                return None if self._is_nickname(flat, at, index) else index
        return len(flat) if at < len(flat) - 1 and "\n" not in flat[at:] else None

    def _is_nickname(self, flat: str, at: int, close: int) -> bool:
        """`Zefeng (Kevin) Wang`, `Hung-Ying Tai(hydai)`."""
        inside = flat[at + 1 : close]
        if not re.fullmatch(r"[^\W\d_][\w'’ .-]*", inside) or (self.found.name and at > 0 and flat[at - 1] in _ACCOUNT):
            return False
        is_joined = at > 0 and flat[at - 1].isalnum() and not self.handles and flat[at] in "(（"
        after = re.match(r"\s+([^\W\d_][\w'’-]*)", flat[close + 1 :])
        is_between = bool(
            after and after[1][:1].isupper() and len(inside.split()) == 1 and re.search(r"\w\s*$", flat[:at])
        )
        behind_link = any(
            it.end == len(flat[:at].rstrip()) for it in self.text.marks if it.what in (What.NAMED, What.LINK)
        )
        return is_joined or (is_between and not behind_link)

    def _bracketed(self, inside: str, base: int, *, seen: bool) -> Iterator[Piece]:
        """Words in brackets: one piece, or several where an account or another label stands among them."""
        parts = [*re.finditer(r"[^,，;；|\n]+", inside)]
        is_list = len(parts) > 1 and any(
            re.search(r"[\x01\x02]", part[0])
            or SOCIAL.fullmatch(part[0].strip())
            or kind_of(part[0].strip()) in ("former", "role", "date")
            for part in parts
        )
        if re.search(r"[\x01\x02]", inside) or is_list:
            for piece in self._pieces(inside, base, "open", seen=seen):
                piece.cut = "open"
                yield piece
            return
        named = name_and_company(inside) if seen and self.found.name is None else None
        if named:
            for key in ("name", "company"):
                yield Piece(named[key], base + named.start(key), "open", True, base + named.end(key))
            return
        stripped = inside.strip()
        if stripped:
            start = base + inside.index(stripped)
            yield Piece(stripped, start, "open", seen, start + len(stripped))

    def _piece_at(self, flat: str, base: int, begin: int, end: int, cut: str, seen: bool) -> Iterator[Piece]:
        words = flat[begin:end]
        edges = " \t\n,;:|•-–—" if PATTERN.search(words) else " \t\n,;:|*•-–—"
        stripped = words.strip(edges).rstrip("([（【")
        if len(stripped) > 2 and stripped[0] == stripped[-1] == '"' and stripped.count('"') == 2:
            stripped = stripped[1:-1]
        if stripped:
            start = base + begin + words.index(stripped)
            behind = flat[end:].lstrip()
            is_label = bool(re.match(r"[:：](?:[\s\x01\x02]|$)", behind)) or (
                behind[:1] == _ACCOUNT and bool(LABEL.fullmatch(stripped))
            )
            yield Piece(stripped, start, cut, seen or _ACCOUNT in flat[:begin], start + len(stripped), is_label)

    def _is_keyed(self, piece: Piece) -> bool:
        """`Focus Areas: Raft, Storage` behind a name: a key with its value."""
        part = part_of(piece.text) if piece.is_label and (self.found.name or self.found.handle) else None
        if part not in (Column.AREA, Column.AFFILIATION, Column.ROLE):
            return False
        rest = "".join(self.flat[piece.end :])
        value = re.match(r"\s*[:：]\s*(?P<value>[^;\n\x01\x02]+)", rest)
        if not value:
            return False
        words = value["value"].strip(" ,|()")
        words = words if re.search(r"(?:\b(?:Inc|Ltd|Corp|Co)|\.\w)\.$", words) else words.rstrip(".")
        at = self.text.offset(piece.end + value.start("value"))
        if words and getattr(self.found, part.value) is None:
            setattr(self.found, part.value, Value(words, at))
        return True

    # --- judging ------------------------------------------------------------------------------------------------------

    def _piece(self, piece: Piece) -> None:
        if self._says_nothing(piece):
            return
        kind = "org" if WORKS_FOR.match(piece.text) else kind_of(piece.text)
        is_slanted = any(start == piece.start for start, _ in self.text.slanted if start)
        if is_slanted and piece.text.islower() and kind != "former":
            self.found.details.append(("", self._value(piece)))  # `*nominated by Ted*`
            return
        if (
            all(re.search(r"[./*]", token) for token in piece.text.split())
            and piece.after_account
            and piece.cut == "space"
            and not is_slanted
        ):
            self.found.area = self.found.area or self._value(piece)  # `@ada go.mod *.md`
            return
        if piece.is_label and not self.found.name and not piece.after_account:
            self._leading(piece, kind)
        elif kind == "role" and piece.cut == "start" and self._is_in_front_of_a_name(piece):
            self._leading(piece, kind)  # `**Chair** – Ada Lovelace (@ada)`
        elif kind == "former" and not (self.found.name is None and piece.cut == "start"):
            self._former(piece)
        elif kind in ("date", "remark"):
            self._remark(piece, kind)
        elif kind == "role" and (self.found.name or self.found.handle) and piece.cut != "start":
            self._role(piece)
        elif not self._is_name(piece):
            self._beside(piece, kind)

    def _says_nothing(self, piece: Piece) -> bool:
        is_label = piece.is_label and bool(LABEL.fullmatch(piece.text))
        is_empty = is_label or bool(NOTHING.fullmatch(piece.text) or ON_HOST.fullmatch(piece.text))
        return is_empty or (self.found.name is not None and self._is_another_name(piece))

    def _is_in_front_of_a_name(self, piece: Piece) -> bool:
        behind = re.match(r"\s+[-–—]\s+(?P<name>[^\x01\x02()\[\],;\n]+)", "".join(self.flat[piece.end :]))
        return bool(behind and looks_like_a_name(behind["name"], alone=True))

    def _is_another_name(self, piece: Piece) -> bool:
        """`Ada Lovelace ([al](https://github.com/ada))`: the account by another word than its own."""
        is_named = any(it.what is What.NAMED and it.start <= piece.start < it.end for it in self.text.marks)
        return is_named and piece.cut == "open" and bool(IS_HANDLE.fullmatch(piece.text)) and piece.text.islower()

    def _value(self, piece: Piece, text: str | None = None) -> Value:
        return Value(text if text is not None else piece.text, self.text.offset(piece.start))

    def _leading(self, piece: Piece, kind: str) -> None:
        """Words in front of a colon: what somebody is, what of, or who."""
        self.found.is_led = True
        if says_former(piece.text) and len(piece.text.split()) <= 5:
            self._former(piece)
        elif kind == "role" or has_role(piece.text):
            self.found.role = self._value(piece)
        elif kind == "former":
            self._former(piece)
        elif looks_like_a_name(piece.text, alone=True):
            self.found.name = self._value(piece)
        elif len(piece.text.split()) <= 5:
            self.found.area = self._value(piece)
        else:
            self.is_prose = True

    def _former(self, piece: Piece) -> None:
        self.found.former = self._value(piece)
        rest = without_former(piece.text)
        if rest and has_role(rest) and not self.found.role:
            self.found.role = self._value(piece, rest)
        elif rest and piece.cut == "open" and not self.found.affiliation and self.found.name and kind_of(rest) == "org":
            self.found.affiliation = self._value(piece, rest)

    def _remark(self, piece: Piece, kind: str) -> None:
        if kind == "remark" and (piece.cut in ("start", "space") or not (self.found.name or self.found.handle)):
            self.is_prose = True
        self.found.details.append(("", self._value(piece)))

    def _role(self, piece: Piece) -> None:
        if self.found.role or VOTING.fullmatch(piece.text):
            self.found.details.append(("", self._value(piece)))
        else:
            self.found.role = self._value(piece)

    def _is_name(self, piece: Piece) -> bool:
        """Take a piece for the name, if it can be one."""
        behind = "".join(self.flat[piece.end :])
        if not self.found.name and piece.cut == "open" and piece.start <= 1 and _NOTHING_ELSE.fullmatch(behind):
            if looks_like_a_name(piece.text):
                self.found.name = self._value(piece)  # `[Ada Lovelace] (@ada)`
            return self.found.name is not None
        if self.found.name or piece.cut == "from" or (piece.cut == "open" and not self.found.handle):
            return False
        if self.handles and piece.cut == "open":
            return False
        if piece.cut == "open" and not (
            piece.start > 0 and piece.after_account and looks_like_a_name(piece.text, alone=True)
        ):
            return False
        if not looks_like_a_name(piece.text):
            if piece.cut in ("start", "space"):
                self.is_prose = True
            return False
        is_small = piece.text[:1].islower() and len(piece.text.split()) > 1
        if piece.after_account and piece.cut == "space" and is_small:
            self.is_prose = True
            return True
        self.found.name = self._value(piece)
        self.found.guess = piece.cut if piece.after_account else ""
        return True

    def _beside(self, piece: Piece, kind: str) -> None:
        """A piece that is no name: an account in brackets, an organization, or what somebody looks after."""
        found = self.found
        works_for = WORKS_FOR.match(piece.text)
        if works_for and found.affiliation is None:
            words = piece.text[works_for.end() :]
            found.affiliation = Value(words, self.text.offset(piece.start + works_for.end()))
            return
        if (
            self.handles
            and piece.cut == "open"
            and not found.handle
            and IS_HANDLE.fullmatch(piece.text.removeprefix("@"))
        ):
            self.found.handle = self._value(piece, piece.text.removeprefix("@"))
            return
        if (
            found.handle
            and piece.cut == "open"
            and piece.text.removeprefix("@").casefold() == found.handle.text.casefold()
        ):
            return
        if not (found.name or found.handle):
            self.is_prose = self.is_prose or piece.cut in ("start", "space")
            return
        is_small = piece.text[:1].islower()
        if piece.cut == "space" and is_small and len(piece.text.split()) > 1:
            self.is_prose = True
        elif kind == "role":
            self._role(piece)
        elif found.affiliation is None and not self._is_area(piece):
            found.affiliation = self._value(piece)
        elif found.area is None:
            found.area = self._value(piece)
        else:
            found.details.append(("", self._value(piece)))

    def _is_area(self, piece: Piece) -> bool:
        """Whether words behind the account are what somebody looks after: `pkg:raft`, and small ones in brackets."""
        if re.fullmatch(r"[a-z]+:\S+", piece.text):
            return True
        if not (piece.cut in ("open", "colon") and piece.after_account and self.found.name):
            return False
        if piece.cut == "colon" and _SEVERAL_THINGS.search(piece.text):
            return True
        parts = [part.strip() for part in re.split(r"[,/]", piece.text)]
        is_small = all(re.fullmatch(r"[a-z0-9._*-]+(?: [a-z0-9._-]+)?", part) for part in parts)
        return is_small and (len(parts) > 1 or bool(re.search(r"[-*]", piece.text)))
