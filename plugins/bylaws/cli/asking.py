"""Commands that answer a question: does a vote pass, what changed, when is the next meeting?"""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import click

from bylaws.cli.options import BODY, DATA, DAY, ROOT, completing


def _handles(value: str) -> tuple[str, ...]:
    """`ada,bob`: handles in the order of their votes."""
    return tuple(name.strip().removeprefix("@") for name in value.split(",") if name.strip())


@click.command()
@ROOT
@DATA
@click.argument("what", shell_complete=completing("matter"))
@click.option(
    "--for",
    "in_favor",
    shell_complete=completing("people"),
    type=_handles,
    default="",
    metavar="HANDLES",
    help="Who is for it, in the order of their votes: `ada,bob`.",
)
@click.option(
    "--against",
    shell_complete=completing("people"),
    type=_handles,
    default="",
    metavar="HANDLES",
    help="Who is against it, or objects.",
)
@click.option(
    "--abstain", shell_complete=completing("people"), type=_handles, default="", metavar="HANDLES", help="Who abstains."
)
@click.option(
    "--present",
    shell_complete=completing("people"),
    type=_handles,
    default="",
    metavar="HANDLES",
    help="Who is present, where that counts.",
)
@click.option(
    "--about",
    metavar="HANDLE",
    default="",
    shell_complete=completing("person"),
    help="The person whom the matter is about.",
)
@click.option(
    "--scope",
    metavar="ID",
    default="",
    shell_complete=completing("scope"),
    help="The part of the body that the matter concerns.",
)
@click.option(
    "--voters",
    shell_complete=completing("people"),
    type=_handles,
    default="",
    metavar="HANDLES",
    help="Who may vote, where the data cannot know.",
)
@click.option("--over", is_flag=True, help="The time for the vote has run out.")
@BODY
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def vote(
    root: Path,
    data: str,
    what: str,
    in_favor: tuple[str, ...],
    against: tuple[str, ...],
    abstain: tuple[str, ...],
    present: tuple[str, ...],
    about: str,
    scope: str,
    voters: tuple[str, ...],
    over: bool,
    body: str,
    as_json: bool,
) -> int:
    """Count a vote: does it pass, what is missing, and why?

    WHAT is a decision, a kind of vote, `appoint-ROLE`, `remove-ROLE`, `within-TEAM`, `add-subproject`,
    `remove-subproject` or `amendments`. Exit code 0: it passes.
    """
    from bylaws.body.ballots import Choice
    from bylaws.commands.vote import vote as run

    ballots = {Choice.FOR: in_favor, Choice.AGAINST: against, Choice.ABSTAIN: abstain}
    subject = about.removeprefix("@")
    return run(
        root,
        data,
        what,
        ballots,
        body=body,
        about=subject,
        present=present,
        scope=scope,
        voters=voters,
        over=over,
        as_json=as_json,
    )


@click.command()
@ROOT
@DATA
@click.argument("old", metavar="REV")
@click.argument("new", metavar="[REV]", required=False)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def diff(root: Path, data: str, old: str, new: str | None, as_json: bool) -> int:
    """Say what changed in the governance between two commits.

    It says, in Markdown, which decision each change needed under the rules before it. Without the second REV, a commit
    is compared with the files as they are.
    """
    from bylaws.commands.diff import diff as run

    return run(root, data, old, new, as_json=as_json)


@click.command("next")
@ROOT
@DATA
@click.option("--body", metavar="ID", default="", shell_complete=completing("body"), help="Which body. Default: all.")
@click.option("--until", type=DAY, metavar="DATE", help="The last day, such as 2027-01-31. Default: a year.")
@click.option("--as-of", type=DAY, metavar="DATE", help="The first day. Default: today.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def next_dates(root: Path, data: str, body: str, until: datetime | None, as_of: datetime | None, as_json: bool) -> int:
    """List the next meetings, in UTC and in local time."""
    from bylaws.commands.next import next_dates as run

    since = as_of.date() if as_of else date.today()
    return run(root, data, body=body, since=since, until=until.date() if until else None, as_json=as_json)
