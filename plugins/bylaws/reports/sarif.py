"""Problems as SARIF 2.1.0, which code scanning takes: each rule with its manual page, each problem with its places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

from bylaws import __version__
from bylaws.checks import catalogue
from bylaws.formats.jsontext import as_json
from bylaws.presets import REPOSITORY
from bylaws.problems import Fix, Place, Problem, Severity
from bylaws.reports.paths import seen_from
from bylaws.reports.text import Lines

SCHEMA: Final = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS: Final = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.OPEN: "note"}


def as_sarif(problems: Sequence[Problem], root: Path, base: str = "", texts: Mapping[str, str] | None = None) -> str:
    """One run with all problems.

    A fingerprint is made of the rule, the path and the text of the line: a finding keeps it when lines move.
    """
    lines_of = Lines(root, texts)
    names = list(dict.fromkeys(problem.rule for problem in problems))
    seen: Counter[str] = Counter()
    results = [_result(problem, names.index(problem.rule), base, lines_of, seen) for problem in problems]
    driver = {
        "name": "bylaws",
        "informationUri": REPOSITORY,
        "version": __version__,
        "semanticVersion": __version__,
        "rules": [_rule(name) for name in names],
    }
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return as_json({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _rule(name: str) -> Mapping[str, Any]:
    rule = catalogue.rules().get(name)
    described: dict[str, Any] = {"id": name}
    if rule:
        text = rule.manual
        described["shortDescription"] = {"text": rule.claim}
        described["fullDescription"] = {"text": rule.reason}
        described["help"] = {"text": text, "markdown": text}
        described["defaultConfiguration"] = {"level": _LEVELS[rule.severity]}
    return described


def _result(problem: Problem, index: int, base: str, lines_of: Lines, seen: Counter[str]) -> Mapping[str, Any]:
    line = " ".join(lines_of.get(problem.place).split())
    print_ = sha256("\0".join((problem.rule, problem.place.path, line)).encode("utf-8", "replace")).hexdigest()[:16]
    seen[print_] += 1
    text = f"{problem.message}\nhint: {problem.hint}" if problem.hint else problem.message
    result: dict[str, Any] = {
        "ruleId": problem.rule,
        "ruleIndex": index,
        "level": _LEVELS[problem.severity],
        "message": {"text": text},
        "locations": [_location(problem.place, base)],
        "partialFingerprints": {"bylaws/v1": f"{print_}:{seen[print_]}"},
    }
    if problem.related:
        result["relatedLocations"] = [
            {**_location(place, base), "id": number, "message": {"text": words}}
            for number, (place, words) in enumerate(problem.related)
        ]
    if problem.fixes:
        result["fixes"] = [_fix(problem.fixes, problem.hint, base)]
    return result


def _location(place: Place, base: str) -> dict[str, Any]:
    region = {"startLine": place.line, "startColumn": place.column}
    return {"physicalLocation": {"artifactLocation": _artifact(place, base), "region": region}}


def _artifact(place: Place, base: str) -> Mapping[str, str]:
    # the bytes of a name on the disk, which need not be UTF-8
    return {"uri": quote(seen_from(base, place.path).encode("utf-8", "surrogateescape")), "uriBaseId": "%SRCROOT%"}


def _fix(fixes: Sequence[Fix], hint: str, base: str) -> Mapping[str, Any]:
    by_path: dict[str, list[Fix]] = {}
    for fix in fixes:
        by_path.setdefault(fix.place.path, []).append(fix)
    changes = [
        {"artifactLocation": _artifact(of_one[0].place, base), "replacements": [_replacement(fix) for fix in of_one]}
        for of_one in by_path.values()
    ]
    return {"description": {"text": hint}, "artifactChanges": changes}


def _replacement(fix: Fix) -> Mapping[str, Any]:
    start = fix.place.column
    region = {"startLine": fix.place.line, "startColumn": start, "endColumn": start + len(fix.old)}
    return {"deletedRegion": region, "insertedContent": {"text": fix.new}}
