"""The words for how the holders of a role are spread over organizations, and for the limits on it."""

from __future__ import annotations

from bylaws.body.balance import Balance, Share
from bylaws.markdown.writing import Markup, plain
from bylaws.model.ladder import Role
from bylaws.model.noted import Strength
from bylaws.model.people import INDEPENDENT
from bylaws.model.seating import Cap
from bylaws.model.teams import Team
from bylaws.words.leaving import Leaving
from bylaws.words.phrases import amount, event, joined, limit, percent, raw, sentence, told


class Balances(Leaving):
    """Where organizations stand, worked out from the seats."""

    def balance(self, role: Role | None) -> Markup:
        """`The 5 maintainers come from 2 organizations: Acme (4) and Birch (1).`"""
        balance = self.governance.balance(self.governance.holders(role.id)) if role else None
        if role is None or balance is None or not balance.known:
            return raw("")
        unknown = sum(share.count for share in balance.shares if not share.name)
        everybody = self._everybody(balance, role)
        if unknown:
            everybody = raw(f"Of {everybody[:1].lower()}{everybody[1:]}, those whose affiliation is given")
        unsaid = f"No affiliation is given for {amount(unknown, 'person', 'people')}." if unknown else ""
        return told(raw(f"{everybody} {self._shares(balance, unknown)}."), unsaid)

    def _everybody(self, balance: Balance, role: Role) -> Markup:
        return raw(
            f"The {self.numbered_role(balance.total, role)}" if balance.total > 1 else f"The one {self.singular(role)}"
        )

    def _shares(self, balance: Balance, unknown: int) -> str:
        """`come from 2 organizations: Acme (4) and Birch (1); 1 is independent`."""
        organizations = [share for share in balance.known if share.name != INDEPENDENT]
        independent = sum(share.count for share in balance.known if share.name == INDEPENDENT)
        if not organizations:
            return (
                "is independent" if balance.total == 1 else "are all independent" if not unknown else "are independent"
            )
        first = organizations[0]
        if balance.total == 1:
            return f"comes from {plain(first.name)}"
        if len(organizations) == 1 and not independent:
            return f"{'' if unknown else 'both ' if balance.total == 2 else 'all '}come from {plain(first.name)}"
        named = joined(raw(f"{plain(share.name)} ({share.count})") for share in organizations)
        alone = f"; {independent} {'is' if independent == 1 else 'are'} independent" if independent else ""
        return f"come from {amount(len(organizations), 'organization')}: {named}{alone}"

    def cap(self, cap: Cap, role: Role) -> Markup:
        """A limit per organization, as a sentence."""
        seats = self._seats_counted(cap, role)
        count = cap.limit.count
        words = limit(cap.limit, seats) if count is None else f"at most {count} of {seats}"
        lead = {
            Strength.TARGET: "Target: one organization holds",
            Strength.SHOULD: "One organization should hold",
            Strength.MUST: "One organization may hold",
            Strength.MAY: "One organization may hold",
        }[cap.strength]
        return raw(f"{lead} {words}.{self._begins(cap)}{self.note(cap)}")

    def _begins(self, cap: Cap) -> Markup:
        return raw(f" This begins to hold when this is so: {sentence(event(cap.from_))}" if cap.from_ else "")

    def _counted_seats(self, cap: Cap, role: Role) -> tuple[str, ...]:
        """The people whose seats a limit counts: all, or those of some classes."""
        if not cap.classes:
            return self.governance.holders(role.id)
        held = self.governance.seats(role.id)
        return tuple(dict.fromkeys(seat.person for seat in held if seat.seat_class in cap.classes))

    def _seats_counted(self, cap: Cap, role: Role) -> Markup:
        classes = (role.classes if isinstance(role, Team) else None) or {}
        names = [classes[name].name if name in classes else name for name in cap.classes]
        return raw(f"the seats of these kinds: {joined(names)}") if names else self.seats_of(role)

    def cap_today(self, cap: Cap, role: Role) -> Markup:
        """Where a role stands against a limit per organization today."""
        balance = self.governance.balance(self._counted_seats(cap, role))
        if not balance.known:
            return raw("")
        largest = max(balance.known, key=lambda share: share.count)
        kept = cap.limit.allows(largest.count, balance.total)
        name = "target" if cap.strength is Strength.TARGET else "limit"
        share = percent(largest.count, balance.total)
        held = f"{self._holder(largest)} holds {largest.count} of {balance.total} ({share})"
        return raw(f"Today {held}, which is {'within' if kept else 'above'} the {name}.")

    def _holder(self, share: Share) -> Markup:
        return plain("an independent person" if share.name == INDEPENDENT else share.name)
