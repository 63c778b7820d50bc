"""The data reference: every key of the model, with examples and what they print."""

from bylaws.reference.page import PLAIN, reference, yaml_of

__all__ = ["PLAIN", "reference", "yaml_of"]
