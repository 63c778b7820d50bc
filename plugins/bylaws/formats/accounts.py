"""People as other tools know them: by the name of their GitHub account."""

from __future__ import annotations

from collections.abc import Iterable

from bylaws.body.governance import Governance
from bylaws.problems import Place
from bylaws.rules import WARNING, Finding


def accounts(governance: Governance, people: Iterable[str]) -> tuple[tuple[str, ...], tuple[Finding, ...]]:
    """The GitHub accounts of people, each once, as the data spells them; and who is left out for having none."""
    found: dict[str, str] = {}
    problems: list[Finding] = []
    for handle in people:
        account = governance.github_of(handle)
        if account is None:
            person = governance.person(handle)
            place = person.place("handle") if person else Place("")
            message = f"`{handle}` has no GitHub account and is left out"
            problems.append(Finding(place, message, "add the `handle`, if there is one", severity=WARNING))
        else:
            found.setdefault(account.casefold(), account)
    return tuple(found.values()), tuple(problems)


def representatives(governance: Governance) -> tuple[tuple[str, ...], tuple[Finding, ...]]:
    """The people whom the foundation lists as maintainers, or why nobody knows who they are."""
    roles = [role for role in governance.roles.values() if role.represents_body]
    people = tuple(dict.fromkeys(person for role in roles for person in governance.holders(role.id)))
    if people:
        return people, ()
    if not roles:
        message = f"no role of `{governance.body.project.id}` is listed by the foundation"
        hint = "write `represents_body: true` in the role whose holders it lists"
        return (), (Finding(governance.body.project.place(), message, hint),)
    message = f"nobody holds `{roles[0].id}`"
    return (), (Finding(roles[0].place(), message, f"list the holders in `seats`, with `role: {roles[0].id}`"),)
