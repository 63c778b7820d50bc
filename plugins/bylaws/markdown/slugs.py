"""Whose anchors must be right."""

from __future__ import annotations

from enum import StrEnum


class Slugs(StrEnum):
    """Who makes the anchors of headings."""

    GITHUB = "github"
    """GitHub; a site with the plugin makes the same ones."""
    SITE = "site"
    """MkDocs, as it comes."""
    BOTH = "both"
    """A link must work on both."""
