"""What somebody wrote where generated text stands, and where."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bylaws.build.outputs.regions import Parsed, Region, checksum, inserted_content, unix
from bylaws.problems import Place, Problem
from bylaws.rules.files import EDITED_BY_HAND
from bylaws.rules.regions import LOST_REGION

FORCE: Final = "or run with --force"


def lost_regions(standing: Parsed, fresh: Parsed) -> Iterator[Problem]:
    """Kept regions with text in them that the new page has no place for."""
    for name, region in standing.kept.items():
        if name not in fresh.kept and region.content.strip():
            message = f"text stands in the kept region `{name}`, which the page no longer has"
            hint = "move the text elsewhere and leave the region empty, or bring the region back"
            yield LOST_REGION.at(region.begin.place(standing.path), message, hint)


def edited_page(standing: Parsed, fresh: Parsed) -> Iterator[Problem]:
    """An edit of the generated text of a file, unless the edit is what we would write anyway."""
    assert standing.seal
    assert fresh.seal
    if standing.is_intact or unix(standing.sealed_text) == unix(fresh.sealed_text):
        return
    place = standing.seal.place(standing.path)
    message = "generated text was edited by hand: the checksum does not match"
    if standing.seal.checksum == fresh.seal.checksum:  # the data is as it was, so each difference is an edit
        place = Place(standing.path, first_difference(standing.text, fresh.text))
        message = "generated text was edited by hand here"
    yield EDITED_BY_HAND.at(place, message, f"move the change into the data or into a kept region, {FORCE}")


def edited_region(path: str, region: Region, text: str) -> Iterator[Problem]:
    """An edit of inserted text, unless the edit is what we would write anyway."""
    name = region.begin.name
    new = inserted_content(region, text)
    if region.is_intact or unix(region.content) == unix(new):
        return
    place, message = region.begin.place(path), f"the text of `{name}` was edited by hand: the checksum does not match"
    if not region.checksum:
        message = f"text stands in `{name}`, which was never generated"
    elif region.checksum == checksum(new):
        place = Place(path, region.begin.line.number + first_difference(region.content, new))
        message = f"the text of `{name}` was edited by hand here"
    yield EDITED_BY_HAND.at(place, message, f"move the change into the data or out of the region, {FORCE}")


def first_difference(old: str, new: str) -> int:
    """The first line of the old text that is not as in the new one; the last line if only more follows."""
    before, after = (unix(text).removeprefix("\ufeff").split("\n") for text in (old, new))
    pairs = enumerate(zip(before, after, strict=False), 1)
    same = min(len(before), len(after))
    return next((number for number, (one, other) in pairs if one != other), min(same + 1, len(before)))
