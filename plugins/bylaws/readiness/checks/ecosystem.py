"""Rows about adopters and integrations."""

from __future__ import annotations

from typing import Final

from bylaws.model.maturity import Use
from bylaws.readiness.answers import Answer, Case, Checks, at_review, no, yes
from bylaws.words import messages as say
from bylaws.words.fact import Text
from bylaws.words.names import Names

CHECKS: Final = Checks()
FOR_THREE: Final = 3
"""How many adopters a foundation asks for."""


@CHECKS("adopters-listed")
def adopters_listed(case: Case) -> Answer:
    """`review` names adopters, or the page that lists them."""
    review = case.review
    if review.adopters_page:
        return yes(review.place("adopters_page"), pages=(("adopters", ""),), addresses=(review.adopters_page,))
    if review.adopters:
        return yes(review.place("adopters"), pages=(("adopters", ""), ("application", "adopters")))
    if path := case.file("adopters", "users"):
        return yes(addresses=(path,))
    return no(at_review(case), "No adopter is recorded.", "add `adopters` or `adopters_page` to `review`")


@CHECKS("three-adopters")
def three_adopters(case: Case) -> Answer:
    """Three adopters are recorded who do more than try it out."""
    review = case.review
    found = [one for one in review.adopters if one.stage is not Use.TRIAL]
    if len(found) >= FOR_THREE:
        production = sum(one.stage is Use.PRODUCTION for one in found)
        body = Names(case.governance).project
        counted = (
            say.evidence_adopters_all(count=len(found), body=body)
            if production == len(found)
            else say.evidence_adopters(count=len(found), body=body, production=production)
        )
        return yes(review.place("adopters"), pages=(("adopters", ""), ("application", "adopters")), said=[counted])
    fewer = ("No adopter is", "One adopter is", "Two adopters are")[len(found)]
    return no(at_review(case), f"{fewer} recorded.", "add more to `review.adopters`")


@CHECKS("alignment-stated")
def alignment_stated(case: Case) -> Answer:
    """`review.alignment` says how the project serves the mission of its foundation."""
    review = case.review
    if not review.alignment:
        return no(at_review(case), "The record has no `alignment`.", "add `alignment` to `review`")
    return yes(review.place("alignment"), pages=(("application", "integrations"),), value=Text(review.alignment))


@CHECKS("integrations-documented")
def integrations_documented(case: Case) -> Answer:
    """`review` names integrations, or the page that documents them."""
    review = case.review
    if review.integrations_page:
        return yes(review.place("integrations_page"), addresses=(review.integrations_page,))
    if review.integrations:
        return yes(review.place("integrations"), pages=(("application", "integrations"),))
    return no(at_review(case), "No integration is recorded.", "add `integrations` to `review`")
