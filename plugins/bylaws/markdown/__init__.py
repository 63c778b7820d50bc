"""Markdown: writing text so that it shows as it is, reading it as GitHub does, and where its links lead."""
