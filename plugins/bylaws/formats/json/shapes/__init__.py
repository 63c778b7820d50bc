"""What the files of the API hold: an interface, apart from the model of the data, so that the model can change.

The JSON Schema and the reference page are made from these classes: each attribute is a field, its docstring the
meaning. Every field is always there; `null` says that the data does not say it. A field is never taken away and never
gets another meaning within a version.
"""

from bylaws.formats.json.shapes.bodies import Body, Index, Meetings
from bylaws.formats.json.shapes.decisions import Decisions
from bylaws.formats.json.shapes.people import Organizations, People, Roles

__all__ = ["FILES", "Body", "Decisions", "Index", "Meetings", "Organizations", "People", "Roles"]

FILES = (Index, Body, People, Organizations, Roles, Decisions, Meetings)
"""The files, in the order of the reference."""
