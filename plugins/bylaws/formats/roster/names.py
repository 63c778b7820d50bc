"""Names of people: what can be one, and what cannot."""

from __future__ import annotations

import re
from typing import Final

from bylaws.formats.roster.words import has_role, word_set

NOTHING: Final = re.compile(r"[\W_]*|n/?a|none|tb[da]|todo\b.*|unknown|x|nil|null|\?+", re.IGNORECASE)
"""What stands in a cell that says nothing."""
PARTICLES: Final = word_set(
    "de del della di da dos das do du la le van von der den ter ten tot el al bin ibn ben bint y e af av zu zum "
    "zur st st. 't of' d' 't' san santa mac of"
) - {"of"}
_SMALL: Final = word_set(
    "a about above add after all also an and any are as ask at be been being below but by can each every file "
    "following for from get has have help here how if in inside into is it its join made make more must new no "
    "not note of on one only open or other our out over per please read see send should so that the their them "
    "then there these they this those thanks thank to under up use used uses via was we were what when where "
    "which who will with work you your i my"
)
"""Words of sentences."""
_ALSO_NAMES: Final = word_set("will an so my no")
"""Words of sentences that people are called by."""
_INITIAL: Final = re.compile(r"[^\W\d_]\.")
_NO_NAME: Final = word_set(
    "access active announcements area bug bugs changelog charter code commit commits community company conduct "
    "contact contributing contribution contributions current decision decisions document documents documentation "
    "docs election elections email emeritus expectations github governance guide guidelines inactive issue issues "
    "license list lists mail mailing meeting meetings members model nomination organization people permissions "
    "policy principles privileges process project projects pull removal repo repository request requests "
    "requirements responsibilities review reviews role roles rules security slack software source sources "
    "standards steering structure subject tbd team teams term terms values vision voting vote votes voters "
    "workflow changes becoming overview scope mission goals scopes duties eligibility stepping down"
)
"""Words of headings, which are no names of people who have no account beside them."""
_LONGEST_CASELESS: Final = 7
"""Longer runs of letters without capitals are sentences of Chinese or Japanese."""
_CASELESS: Final = re.compile(r"[^\W\d_]")


def looks_like_a_name(words: str, *, alone: bool = False) -> bool:
    """Whether words can be the name of a person; `alone`: where nothing else says that they are.

    People write their names in small letters, with digits and in one word; alone, only two words with capitals, or a
    name in a script without capitals, are taken for one.
    """
    words = re.sub(r"\s*[(（][^)）]*[)）]", "", words).strip()
    tokens = words.replace("“", '"').replace("”", '"').split()
    if (
        not tokens
        or len(tokens) > 6
        or (words.endswith((".", "!", "?", ":")) and not re.search(r"\b\w{1,3}\.$", words))
    ):
        return False
    bare = [token.strip("\"'.,") for token in tokens]
    first = "" if _INITIAL.fullmatch(tokens[0]) else bare[0].casefold()
    if any(token in _SMALL and token not in PARTICLES for token in bare) or first in _SMALL - _ALSO_NAMES:
        return False
    if any(token.casefold() in _NO_NAME for token in bare if alone or token.islower()) or (alone and has_role(words)):
        return False
    if re.search(r"[/<>{}#=\\^@*]|\.[a-z]{2,}", words):
        return False
    if not _CASELESS.search(words):
        return False
    if re.search(r"[。，；：！？、]", words) or any(
        len(it) > _LONGEST_CASELESS and it[:1].lower() == it[:1].upper() for it in bare
    ):
        return False
    if not alone:
        return len(tokens) <= 4 or all(map(_has_capital, tokens))
    return (
        all(map(_has_capital, tokens)) and (len(tokens) > 1 or _is_caseless(tokens[0])) and not re.search(r"\d", words)
    )


def _has_capital(token: str) -> bool:
    bare = token.strip("\"'‘’.,-")
    particle, _, rest = bare.partition("-")
    if rest and particle.casefold() in PARTICLES:
        bare = rest  # `al-Farsi`
    return (
        not bare or bare.casefold() in PARTICLES or bare[:1].isupper() or _is_caseless(bare) or bare[:2] in ("d'", "d’")
    )


def _is_caseless(token: str) -> bool:
    return token[:1].isalpha() and token[:1].lower() == token[:1].upper() and len(token) <= _LONGEST_CASELESS
