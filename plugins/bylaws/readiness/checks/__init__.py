"""The checks: one module a subject, each with its `CHECKS`."""
