"""Files of ours, read by readers of others: prints what they understand, as JSON. Runs where those are installed."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from codeowners import CodeOwners
from icalendar import Calendar


def main(folder: Path, paths: list[str]) -> None:
    owners = CodeOwners((folder / ".github" / "CODEOWNERS").read_text(encoding="utf-8"))
    events = {
        path.name: sorted(
            f"{event.decoded('dtstart')} {event['summary']}"
            for event in Calendar.from_ical(path.read_bytes()).walk("VEVENT")
        )
        for path in sorted((folder / "calendar").rglob("*.ics"))
    }
    print(json.dumps({"owners": {path: [name for _, name in owners.of(path)] for path in paths}, "events": events}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
