"""The README shows what happens: its commands are run in the projects that it describes."""

from __future__ import annotations

from pathlib import Path

from guides import Block, blocks, shown, with_keys

ADOPTED = {
    "MAINTAINERS.md": """\
# Maintainers

| Name         | GitHub  | Company |
| ------------ | ------- | ------- |
| Ada Lovelace | @ada    | Acme    |
| Grace Hopper | @grace  | Birch   |
| Alan Turing  | @turing | Cedar   |

## Emeritus

- Charles Babbage (@babbage)
""",
    "GOVERNANCE.md": """\
# Lantern Governance

New maintainers are elected by a 2/3 majority vote of the existing maintainers.
Most votes require a simple majority of all maintainers.

Conduct: <https://github.com/cncf/foundation/blob/master/code-of-conduct.md>
""",
    "CODE_OF_CONDUCT.md": """\
# Code of Conduct

We follow the [CNCF Code of Conduct](https://github.com/cncf/foundation/blob/main/code-of-conduct.md).
Report violations to the [CNCF Code of Conduct Committee](mailto:conduct@cncf.io).
""",
    "README.md": "# Lantern\n\nSee our [governance](GOVERNANCE.md).\n",
    ".github/CODEOWNERS": "* @ada @grace @turing\n/docs/ @babbage\n",
}


def _blocks() -> list[Block]:
    return blocks("../README.md")


def _commands(*, beginning: str) -> list[tuple[str, str]]:
    """The commands of the one block that begins so, with what they print."""
    (found,) = [block.commands for block in _blocks() if block.text.startswith(f"$ {beginning}")]
    return found


def _plays(commands: list[tuple[str, str]], folder: Path) -> None:
    for command, expected in commands:
        assert f"$ {command}\n{shown(command, folder)}" == f"$ {command}\n{expected}"


def test_documents_are_adopted_as_it_says(tmp_path: Path) -> None:
    for name, text in ADOPTED.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    _plays(_commands(beginning="bylaws adopt"), tmp_path)
    first, _ = [block.commands for block in _blocks() if block.text.startswith("$ bylaws check")]
    _plays(first, tmp_path)
    _plays(_commands(beginning="bylaws add"), tmp_path)
    rows = (tmp_path / "MAINTAINERS.md").read_text(encoding="utf-8").splitlines()
    assert rows[rows.index("| Alan Turing  | @turing | Cedar   |") + 1] == "| Joan Clarke  | @joan   | Cedar   |"


def test_a_first_body_is_made_as_it_says(tmp_path: Path) -> None:
    _plays(_commands(beginning="bylaws init"), tmp_path)
    people = next(block.text for block in _blocks() if block.text.startswith("people:"))
    record = tmp_path / "governance.yaml"
    record.write_text(with_keys(record.read_text(encoding="utf-8"), people), encoding="utf-8")
    assert shown("bylaws render", tmp_path) == "wrote MAINTAINERS.md\n1 file written, 1 unchanged.\n"
    page = (tmp_path / "MAINTAINERS.md").read_text(encoding="utf-8")
    assert "| Grace Hopper | [grace](https://github.com/grace) | Independent |\n" in page
    assert "2 of 2" in page
    _plays(_commands(beginning="bylaws vote"), tmp_path)
    record.write_text(record.read_text(encoding="utf-8").replace("person: grace", "person: graec"), encoding="utf-8")
    _, second = [block.commands for block in _blocks() if block.text.startswith("$ bylaws check")]
    _plays(second, tmp_path)


def test_every_block_is_played_or_is_known() -> None:
    """A new command of the README belongs into one of the tests above."""
    played = ("$ bylaws adopt\n", "$ bylaws check\n", "$ bylaws add ", "$ bylaws init ", "$ bylaws vote ", "people:\n")
    left = [block.text.partition("\n")[0] for block in _blocks() if not block.text.startswith(played)]
    assert left == [
        "pip install .", "pip install '.[site]'", "site_name: My project", "$ bylaws links", "documents:",
        "# yaml-language-server: $schema=governance.schema.json", "<!-- bylaws:insert maintainers/people -->",
        "make site   # check the data, verify the committed pages, build the site into site/",
    ]  # fmt: skip
