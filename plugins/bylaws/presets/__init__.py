"""Data that we ship: the JSON Schema, and the first body that `bylaws init` writes."""
