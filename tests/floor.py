"""The least that such a tool can do: `python tests/floor.py ROOT`.

It reads every YAML file below `ROOT/data` with the parser in C, fills one Jinja template a body, and compares the page
with what stands in `ROOT/floor`; the first run writes it. It checks nothing, knows no places and makes no sentences: a
peer that anyone can run, to divide by.
"""

from __future__ import annotations

import sys
from pathlib import Path

import yaml
from jinja2 import Environment

PAGE = """\
# {{ project.name }}
{% if project.description %}

{{ project.description }}
{% endif %}
{% for id, role in ladder.items() %}

## {{ role.name }}

{{ role.description }}
{% for item in role.responsibilities %}
- {{ item }}
{% endfor %}
{% endfor %}

## People

| Name | Role | Organization |
| --- | --- | --- |
{% for seat in seats %}
| [{{ seat.person }}](https://github.com/{{ seat.person }}) | {{ seat.role }} | {{ people[seat.person].affiliation }} |
{% endfor %}
"""


def main(root: Path) -> int:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    template = Environment(trim_blocks=True, lstrip_blocks=True, autoescape=False).from_string(PAGE)
    bodies: dict[Path, dict[str, object]] = {}
    for path in sorted((root / "data").rglob("*.yaml")):
        bodies.setdefault(path.parent, {}).update(yaml.load(path.read_text(encoding="utf-8"), loader) or {})
    stale = 0
    for folder, body in bodies.items():
        page = template.render({"people": {}, "seats": [], "ladder": {}, **body})
        target = root / "floor" / f"{folder.name}.md"
        if not target.exists():
            target.parent.mkdir(exist_ok=True)
            target.write_text(page, encoding="utf-8")
        stale += target.read_text(encoding="utf-8") != page
    print(f"{len(bodies)} bodies, {stale} stale.")
    return int(bool(stale))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
