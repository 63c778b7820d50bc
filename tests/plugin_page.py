"""The page of the options of the MkDocs plugin, from their docstrings. `make fix` writes what this prints.

It stands here because only the plugin knows MkDocs, and the plugin itself has no use for the page.
"""

from __future__ import annotations

import sys

from mkdocs.config import config_options

from bylaws.markdown.writing import Markup, code, table
from bylaws.mkdocs_plugin import BylawsConfig
from bylaws.reference.schema import attribute_docs

HEAD = """\
# Options of the MkDocs plugin

The plugin needs no options. Those that it has stand behind its name in `mkdocs.yml`:

```yaml
plugins:
  - search
  - bylaws:
      data_dir: records
      api: false
```
"""
TAIL = """\
Every plugin of MkDocs also has `enabled`: with `false`, it does nothing.

What the plugin does of its own accord:

- It makes the anchors of headings as GitHub does, unless `toc` has a `slugify` of yours.
- It adds a style sheet and two scripts for the pages that only a site has, in front of yours.
- It watches the data under `mkdocs serve`.

[Publish a site](../how-to/publish.md) shows the settings around it.
"""


def plugin_page() -> str:
    """The page, in Markdown."""
    docs = attribute_docs(BylawsConfig)
    schema = dict(BylawsConfig()._schema)
    rows = [
        (code(name), Markup(_value(schema[name])), _default(schema[name]), Markup(doc)) for name, doc in docs.items()
    ]
    assert docs.keys() == schema.keys() - {"enabled"}, "an option has no docstring"
    return f"{HEAD}\n{table(('Option', 'Value', 'Default', 'Meaning'), rows)}\n\n{TAIL}"


def _value(option: object) -> str:
    if isinstance(option, config_options.Optional):
        return _value(option.option)
    if isinstance(option, config_options.Dir):
        return "a folder that is there"
    assert isinstance(option, config_options.Type)
    return {bool: "true or false", str: "text"}[option._type]


def _default(option: object) -> Markup:
    default = getattr(option, "default", None)
    return Markup("") if default is None else code(str(default).lower() if isinstance(default, bool) else default)


if __name__ == "__main__":
    sys.stdout.buffer.write(plugin_page().encode())
