"""Markdown files as their readers see them: links, anchors and headings, each at its place.

Nothing here writes, but for the cache of `online`, which is also the only part that uses the network.
"""
