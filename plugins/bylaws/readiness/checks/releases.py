"""Rows about releases."""

from __future__ import annotations

from datetime import date
from typing import Final

from bylaws.readiness.answers import NO_REVIEW, Answer, Case, Checks, at_review, no, plainly, yes
from bylaws.words import messages as say
from bylaws.words.fact import Name, arg
from bylaws.words.values import day

CHECKS: Final = Checks()
YEAR: Final = 366
"""For how many days a release shows that there are regular ones."""


def _release_key(key: str, name: str, asks: str, lacking: str) -> None:
    def answer(case: Case) -> Answer:
        releases = case.review.releases
        if not releases:
            return no(at_review(case), "The record has no `review.releases`.", NO_REVIEW.replace("it", "`releases`"))
        if not getattr(releases, key):
            return no(releases.place(), lacking, f"add `{key}`")
        address = (releases.process,) if key == "process" and releases.process else ()
        return yes(releases.place(key), pages=(("application", "releases"),), addresses=address)

    answer.__doc__ = asks
    CHECKS(name)(answer)


_release_key(
    "process", "release-process", "`releases.process` names the document.", "No document on releases is named."
)
_release_key(
    "every", "release-expectations", "`releases.every` is given.", "Nothing says how often there is a release."
)
_release_key("tagging", "release-tagging", "`releases.tagging` is given.", "Nothing says how releases are told apart.")
_release_key("branching", "release-branching", "`releases.branching` is given.", "Nothing is said about branches.")
_release_key("support", "release-support", "`releases.support` is given.", "Nothing says what is supported.")
_release_key(
    "artifacts", "release-artifacts", "`releases.artifacts` is given.", "Nothing says what a release contains."
)
_release_key("versioning", "versioning", "`releases.versioning` is given.", "Nothing says how versions are numbered.")


@CHECKS("release-history")
def release_history(case: Case) -> Answer:
    """`releases.made` lists releases, the last of them not older than a year."""
    releases = case.review.releases
    if not releases:
        return no(at_review(case), "The record has no `review.releases`.", NO_REVIEW.replace("it", "`releases`"))
    if not releases.made:
        return no(releases.place(), "No release is listed.", "add `made`")
    dated = [one for one in releases.made if one.date]
    if not dated:
        return no(releases.place("made"), "No release that is listed has a date.", "add `date` to the releases")
    last = max(dated, key=lambda one: one.date.last if one.date else date.min)
    if case.today and last.date and (case.today - last.date.last).days > YEAR:
        note = f"The last release that is listed, {last.version}, is of {plainly((day(last.date),))}."
        return no(last.place("date"), note, "add the releases since then to `made`")
    counted = say.evidence_releases(count=len(releases.made), last=Name(last.version), on=arg(last.date))
    return yes(releases.place("made"), pages=(("application", "releases"),), said=[counted])
