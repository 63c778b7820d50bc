"""What we ship as it is: the JSON Schema, the first body that `bylaws init` writes, and where bylaws itself is at home.

The name of the repository stands in `pyproject.toml`; `make fix` brings it here and into the guides.
"""

from typing import Final

REPOSITORY: Final = "https://github.com/bylaws-org/bylaws"
SITE: Final = "https://bylaws-org.github.io/bylaws"

SCHEMA_VERSION: Final = 1
"""Files that a schema accepts stay accepted within a version: keys and words may be added, none is taken away."""
SCHEMA_PATH: Final = f"schema/v{SCHEMA_VERSION}/governance.json"
"""Where the site has the JSON Schema of data files."""
SCHEMA_ADDRESS: Final = f"{SITE}/{SCHEMA_PATH}"
