"""Defined terms: what a word means in these rules."""

from __future__ import annotations

from typing import ClassVar

from bylaws.model.noted import Noted
from bylaws.source import TEXT, required


class Definition(Noted):
    """What a word means in these rules. The line form is the meaning."""

    ONE_LINE: ClassVar[str] = "means"

    means: str = required(TEXT, "Somebody who has contributed in the last 6 months.")
    """The meaning, as a full sentence."""
