"""The words for conditions: when a variant of a rule holds, and whether it does today."""

from __future__ import annotations

from bylaws.markdown.writing import Markup, plain
from bylaws.model.conditions import Condition
from bylaws.model.groups import Group
from bylaws.model.quantities import Size
from bylaws.words.phrases import clause, event, joined, raw, size, told
from bylaws.words.procedures import Procedures


class Conditions(Procedures):
    """How conditions read."""

    def case(self, when: Condition | None, until: str | None) -> Markup:
        """`when there are at most 6 maintainers (today: 5), until 2027`."""
        parts = (self.condition(when), raw(f"until {event(until)}") if until else raw(""))
        return raw(", ".join(filter(None, parts)))

    def condition(self, condition: Condition | None) -> Markup:
        """`when there are at most 6 maintainers (today: 5)`."""
        if condition is None:
            return raw("")
        if condition.text:
            words = raw(f"when {plain(condition.text)}")
        elif condition.scopes:
            words = raw(f"in {joined(self._scope(name) for name in condition.scopes)}")
        else:
            words = self._number(condition, condition.of or self.governance.electorate() or Group())
        note = told(self.note(condition), self.about(condition.of))
        return raw(f"{words} ({clause(note)})" if note else words)

    def _scope(self, name: str) -> Markup:
        scope = self.governance.scope(name)
        return plain(scope.name if scope else name)

    def _number(self, condition: Condition, group: Group) -> Markup:
        people = self.governance.members(group)
        if condition.organizations:
            today = f" (today: {self.governance.balance(people).organizations})" if people is not None else ""
            come = self.acting(group, "come", "comes")
            return raw(f"when {come} from {size(condition.organizations, 'organization')}{today}")
        number = condition.number or Size()
        today = f" (today: {len(people)})" if people is not None else ""
        verb = "is" if number.exact and number.least == 1 else "are"
        if group.role:
            return raw(f"when there {verb} {size(number, str(self.one(group)), str(self.bare(group)))}{today}")
        return raw(f"when there {verb} {size(number, 'person', 'people')} among {self.group(group)}{today}")
