"""`bylaws vote`: does a vote pass, is it open, what is missing, and why?"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from fractions import Fraction
from pathlib import Path

import click

from bylaws.body.polls import Poll, poll
from bylaws.body.tally import Choice, Result, State, count
from bylaws.build.root import build_root
from bylaws.commands.show import body_named, counted, problems_shown
from bylaws.problems import Refused, nearest, quoted
from bylaws.words.matters import matter_name
from bylaws.words.results import CAN_CHANGE, CANNOT_PASS, STATES, WHYS, WILL_PASS


def vote(
    root: Path,
    data: str,
    what: str,
    ballots: Mapping[Choice, Sequence[str]],
    *,
    body: str = "",
    about: str = "",
    present: Sequence[str] = (),
    over: bool = False,
    as_json: bool = False,
) -> int:
    """Count the votes on a matter. 0 when it passes, else 1."""
    try:
        built = build_root(root, data)
    except Refused as refused:
        return problems_shown(refused.problems, root, aside=True)
    if not built.governances:
        return problems_shown(built.findings, root, texts=built.texts, aside=True)
    governance = body_named(built.governances, body)
    known = governance.decided.by_id
    if what not in known:
        guess = nearest(what, known)
        hint = f"did you mean `{guess}`?" if guess else f"it is one of {quoted(sorted(known))}"
        raise click.BadParameter(f"`{what}` is nothing that is voted on: {hint}", param_hint="WHAT")
    it = poll(governance, known[what], about=about, present=frozenset(present))
    if it is None:
        raise click.BadParameter(f"the data does not say who votes on `{what}`, or how", param_hint="WHAT")
    said = {name: choice for choice, names in ballots.items() for name in names}
    result = count(it.counting, it.voters, said, over=over, seats=it.seats)
    if as_json:
        click.echo(_as_json(it, said, result))
    else:
        passes = count(it.counting, it.voters, said, over=True, seats=it.seats).state is State.PASSED
        click.echo("\n".join(_told(it, said, result, passes=passes)))
    return 0 if result.state is State.PASSED else 1


def _told(it: Poll, said: Mapping[str, Choice], result: Result, *, passes: bool) -> list[str]:
    """What is said of a result; `passes`: whether it passes if nobody else votes."""
    votes, is_open = result.votes, result.state is State.OPEN
    lines = [
        f"{_headed(it)}, {counted(len(it.voters), 'voter')}.",
        f"For {_number(votes.in_favor)}, against {_number(votes.against)}, abstained {_number(votes.abstained)}.",
        f"{STATES[result.state]}: {'so far, ' if is_open else ''}{WHYS[result.why]}.",
    ]
    if result.needed is not None:
        lines.append(f"Needed: {counted(result.needed, 'vote')} in favor, of {_number(result.base)}.")
    if result.missing and not (is_open and result.certain):
        lines.append(f"Missing: {counted(result.missing, 'vote')} in favor.")
    if result.quorum is not None:
        lines.append(f"Quorum: {result.took_part} of {result.quorum} take part.")
    if is_open:
        lines.append((WILL_PASS if passes else CANNOT_PASS) if result.certain else CAN_CHANGE)
    return [*lines, *_not_counted(it, said, result)]


def _headed(it: Poll) -> str:
    """`Change the license: two-thirds majority`; only the second where it is all that is voted on."""
    kind = it.kind.called
    return f"{kind[:1].upper()}{kind[1:]}" if it.matter.kind else f"{matter_name(it.matter)}: {kind}"


def _not_counted(it: Poll, said: Mapping[str, Choice], result: Result) -> list[str]:
    names = {voter.name for voter in it.voters}
    strangers = [name for name in said if name not in names and name not in it.excluded]
    excluded = [name for name in said if name in it.excluded]
    reasons = (
        ("may not vote on this", strangers),
        ("have no vote in this matter", excluded),
        ("come after the last vote of their organization", result.votes.uncounted),
    )
    return [f"Not counted, for they {reason}: {', '.join(who)}." for reason, who in reasons if who]


def _number(number: Fraction) -> str:
    return str(number.numerator) if number.denominator == 1 else f"{number.numerator}/{number.denominator}"


def _as_json(it: Poll, said: Mapping[str, Choice], result: Result) -> str:
    names = {voter.name for voter in it.voters}
    return json.dumps(
        {
            "what": matter_name(it.matter),
            "kind": it.kind.id,
            "state": result.state,
            "why": result.why,
            "for": _number(result.votes.in_favor),
            "against": _number(result.votes.against),
            "abstained": _number(result.votes.abstained),
            "base": _number(result.base),
            "needed": result.needed,
            "missing": result.missing,
            "quorum": result.quorum,
            "took_part": result.took_part,
            "certain": result.certain,
            "not_counted": sorted({*(name for name in said if name not in names), *result.votes.uncounted}),
        },
        indent=2,
    )
