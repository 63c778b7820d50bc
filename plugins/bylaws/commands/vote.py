"""`bylaws vote`: does a vote pass, is it open, what is missing, and why?"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Final

import click

from bylaws.body.approvals import Approved, approved
from bylaws.body.ballots import Choice
from bylaws.body.governance import Governance
from bylaws.body.matters import Matter
from bylaws.body.polls import Poll, poll
from bylaws.body.tally import Result, State, Why, count
from bylaws.build.root import build_root
from bylaws.commands.show import body_named, counted, problems_shown, refusals_shown
from bylaws.model.groups import RELATIVE_SCOPES
from bylaws.model.quantities import Test
from bylaws.model.vote_kinds import Base
from bylaws.problems import nearest, quoted
from bylaws.words import messages as say
from bylaws.words.english import English
from bylaws.words.fact import Fact, Name
from bylaws.words.matters import matter_name


@refusals_shown(aside=True)
def vote(
    root: Path,
    data: str,
    what: str,
    ballots: Mapping[Choice, Sequence[str]],
    *,
    body: str = "",
    about: str = "",
    present: Sequence[str] = (),
    scope: str = "",
    voters: Sequence[str] = (),
    over: bool = False,
    as_json: bool = False,
) -> int:
    """Count the votes on a matter. 0 when it passes, else 1."""
    built = build_root(root, data)
    if not built.governances:
        return problems_shown(built.findings, root, texts=built.texts, aside=True)
    governance = body_named(built.governances, body)
    known = governance.decided.by_id
    if what not in known:
        guess = nearest(what, known)
        hint = f"did you mean `{guess}`?" if guess else f"it is one of {quoted(sorted(known))}"
        raise click.BadParameter(f"`{what}` is nothing that is voted on: {hint}", param_hint="WHAT")
    if scope and scope not in governance.body.scopes:
        guess = nearest(scope, governance.body.scopes)
        hint = f": did you mean `{guess}`?" if guess else ""
        raise click.BadParameter(f"there is no scope `{scope}`{hint}", param_hint="--scope")
    matter = known[what]
    it = poll(governance, matter, about=about, present=frozenset(present), scope=scope, voters=tuple(voters))
    if it is None:
        raise click.BadParameter(_why_not(governance, matter, scope), param_hint="WHAT")
    said = {name: choice for choice, names in ballots.items() for name in names}
    result = count(it.counting, it.voters, said, over=over, seats=it.seats, quorum_of=it.quorum_of)
    approvals = tuple(approved(governance, matter, said, about=about, scope=scope))
    result = _with_approvals(result, approvals, over=over)
    if as_json:
        click.echo(_as_json(it, said, result, approvals))
    else:
        ended = count(it.counting, it.voters, said, over=True, seats=it.seats, quorum_of=it.quorum_of)
        lines = _told(governance, it, said, result, approvals, passes=ended.state is State.PASSED)
        click.echo("\n".join([*lines, *_assumed(governance, it, result)]))
    return 0 if result.state is State.PASSED else 1


def _with_approvals(result: Result, approvals: Sequence[Approved], *, over: bool) -> Result:
    """What a vote has come to with the approvals that it takes besides: without them, nothing passes."""
    if all(one.is_enough for one in approvals):
        return result
    if result.state is State.PASSED:
        state = State.FAILED if over else State.OPEN
        return replace(result, state=state, why=Why.APPROVALS, certain=over)
    if result.state is State.OPEN and result.why in _IN_FAVOR:
        return replace(result, why=Why.APPROVALS, certain=False)
    return result


_IN_FAVOR: Final = (Why.ENOUGH, Why.NO_OBJECTION)
"""What speaks for it: nothing more is needed if it stays like that."""


def _why_not(governance: Governance, matter: Matter, scope: str) -> str:
    """Why a vote cannot be counted."""
    rule = governance.in_force(matter.rule)
    group = governance.electorate(rule)
    if rule.alone:
        return f"nobody votes on `{matter.id}`: one person decides alone"
    kind = governance.kind(rule)
    if kind is None or group is None:
        return f"the data does not say who votes on `{matter.id}`, or how"
    if kind.passes.test is Test.SUPERMAJORITY:
        return f"the rules do not say how many votes `{kind.id}` takes, so that no one can count `{matter.id}`"
    parts = (group, *group.any_of, *group.all_of)
    heavier = [one.of for one in governance.votes.weights(kind) if not (scope and one.of.scope in RELATIVE_SCOPES)]
    if not scope and any(part.scope in RELATIVE_SCOPES for part in (*parts, *heavier)):
        return f"who votes on `{matter.id}` depends on the part of the body that it concerns: name it with `--scope`"
    if any(governance.members(one) is None for one in heavier):
        return f"nobody in this data knows whose votes count more than once on `{matter.id}` (`weights`)"
    outside = [party.name for part in parts if (party := governance.body.parties.get(part.role or ""))]
    if outside:
        return f"nobody in this data knows who belongs to {outside[0]}: name those who vote with `--voters`"
    return f"the data does not say who votes on `{matter.id}`, or how: name them with `--voters`"


def _assumed(governance: Governance, it: Poll, result: Result) -> list[str]:
    """What the arithmetic needed and the data does not say."""
    voting, kind = governance.voting, it.kind
    found = []
    if kind.passes.test is Test.SHARE and not kind.of and "of" not in voting.given():
        found.append("its share is taken of all who may vote")
    if result.why is Why.TIE and not kind.tie and "tie" not in voting.given():
        found.append("a tie fails")
    if it.counting.of is Base.CAST and result.quorum is not None and result.votes.abstained:
        said = (kind.abstainers_take_part, voting.abstainers_take_part)
        if not any(isinstance(one, bool) for one in said):
            found.append("those who abstain count toward the quorum")
    return [f"Assumed, for the data does not say it: {'; '.join(found)}."] if found else []


def _told(
    governance: Governance,
    it: Poll,
    said: Mapping[str, Choice],
    result: Result,
    approvals: Sequence[Approved],
    *,
    passes: bool,
) -> list[str]:
    """What is said of a result; `passes`: whether it passes if nobody else votes."""
    votes, is_open = result.votes, result.state is State.OPEN
    can_change = is_open and not (result.certain and passes is (result.why in _IN_FAVOR))
    state = say.result_state(what=result.state)
    verdict = say.ballot_so_far if can_change else say.ballot_verdict
    lines = [
        f"{_headed(it)}, {counted(len(it.voters), 'voter')}.",
        f"For {_number(votes.in_favor)}, against {_number(votes.against)}, abstained {_number(votes.abstained)}.",
        _said(verdict(state=state, why=say.result_why(what=result.why))),
    ]
    if result.needed is not None and result.base:  # of no votes at all, no number is a share
        base = Name(_number(result.base))
        lines.append(_said(say.ballot_needed(number=result.needed, n=Name(str(result.needed)), base=base)))
    if result.missing and not (is_open and result.certain):
        lines.append(_said(say.ballot_missing(number=result.missing, n=Name(str(result.missing)))))
    lines += [_approvals_told(governance, one) for one in approvals]
    if result.quorum is not None:
        lines.append(_said(say.ballot_quorum(n=Name(str(result.took_part)), quorum=Name(str(result.quorum)))))
    if is_open:
        certain = "passes" if passes else "fails"
        lines.append(_said(say.result_open(certain=certain if result.certain else "open")))
    return [*lines, *_not_counted(governance, it, said, result, approvals)]


def _approvals_told(governance: Governance, one: Approved) -> str:
    from bylaws.words.facts import Facts

    who = Facts(governance).names.who(one.approval.by)
    return _said(say.approvals_counted(who=who, n=Name(str(len(one.given))), needed=Name(str(one.needed))))


def _said(fact: Fact) -> str:
    return English().plainly(fact)


def _headed(it: Poll) -> str:
    """`Change the license: two-thirds majority`; only the second where it is all that is voted on."""
    kind = it.kind.called
    return f"{kind[:1].upper()}{kind[1:]}" if it.matter.kind else f"{matter_name(it.governance, it.matter)}: {kind}"


def _not_counted(
    governance: Governance, it: Poll, said: Mapping[str, Choice], result: Result, approvals: Sequence[Approved]
) -> list[str]:
    names = _heard(it, approvals)
    others = [name for name in said if name not in names and name not in it.excluded]
    unknown = [name for name in others if governance.person(name) is None]
    strangers = [name for name in others if name not in unknown]
    excluded = [name for name in said if name in it.excluded]
    reasons = (
        ("may not vote on this", strangers),
        ("have no vote in this matter", excluded),
        ("come after the last vote of their organization", result.votes.uncounted),
    )
    lines = [f"Not counted, for they {reason}: {', '.join(who)}." for reason, who in reasons if who]
    if unknown:
        shown = (f"{name} (did you mean {guess}?)" if (guess := nearest(name, names)) else name for name in unknown)
        lines.append(f"Not counted, for nobody is known by this name: {', '.join(shown)}.")
    return lines


def _heard(it: Poll, approvals: Sequence[Approved]) -> set[str]:
    """Those whose votes or approvals count."""
    return {*(voter.name for voter in it.voters), *(name for one in approvals for name in one.given)}


def _number(number: Fraction) -> str:
    return str(number.numerator) if number.denominator == 1 else f"{number.numerator}/{number.denominator}"


def _as_json(it: Poll, said: Mapping[str, Choice], result: Result, approvals: Sequence[Approved]) -> str:
    names = _heard(it, approvals)
    return json.dumps(
        {
            "what": matter_name(it.governance, it.matter),
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
            "approvals": [{"needed": one.needed, "given": list(one.given)} for one in approvals],
            "certain": result.certain,
            "not_counted": sorted({*(name for name in said if name not in names), *result.votes.uncounted}),
        },
        indent=2,
    )
