"""Markdown files as their readers see them: links, anchors and headings, each at its place. Writes nothing."""
