"""Where people reach a project, and who hears reports: channels, the code of conduct, security."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

from bylaws.adopt.changing import slug_of
from bylaws.adopt.draft import Node, OneLine, Told
from bylaws.adopt.kinds import NOT_READ, group, told
from bylaws.adopt.prose import Statement
from bylaws.adopt.prose.matters import CNCF_CONTACT
from bylaws.adopt.survey import Survey
from bylaws.problems import Place

_READ_BY_FEW: Final = r"private|security|conduct|^cncf-[\w-]+-maintainers@lists\.cncf\.io$"
_CNCF_CONDUCT: Final = re.compile(
    r"github\.com/cncf/foundation/\S*code-of-conduct|cncf\.io/conduct|CNCF Code of Conduct", re.IGNORECASE
)


class Contacts:
    """Channels, conduct and security of a record in the making; `channels` are complete after `others`, and `parties`,
    whom documents name outside of the project, after `conduct`."""

    def __init__(self, survey: Survey, chosen: Mapping[str, Statement], roles: Mapping[str, object]) -> None:
        self.survey = survey
        self.chosen = chosen
        self.roles = roles
        self.channels: dict[str, Node] = {}
        self.parties: dict[str, Node] = {}
        self._purposes: dict[str, str] = {}
        """What places are for that take reports, by their ids."""

    # --- the code of conduct -----------------------------------------------------------------------------------------

    def conduct(self) -> Node:
        """The code of conduct; nothing where no document speaks of one."""
        survey, chosen = self.survey, self.chosen
        own = survey.first("conduct")
        texts = {
            path: survey.text(path)
            for path in (own, survey.first("governance"), survey.first("contributing"), survey.first("readme"))
        }
        linked = next(((path, code) for path, text in texts.items() if (code := _CNCF_CONDUCT.search(text))), None)
        if not own and not linked and not any(key.startswith("conduct.") for key in chosen):
            return {}
        if not linked:
            return Told(
                "unread", note=f"{f'{own} does not say' if own else 'no document says'} that it is the CNCF's", raw=True
            )
        path, code = linked
        line = code.string[: code.start()].count("\n") + 1
        found: dict[str, Node] = {"follows": Told("cncf", (Place(path, line),)), "report_to": self._conduct_reports()}
        if "conduct.handled_by" in chosen:
            found["handled_by"] = told(chosen["conduct.handled_by"])
        if "conduct.handled_in" in chosen:
            found["handled_in"] = told(chosen["conduct.handled_in"])
        routes = self._routes()
        if routes:
            found["routes"] = routes
        return found

    def _conduct_reports(self) -> Told:
        if "conduct.report_to" in self.chosen:
            return self._channel("conduct-reports", self.chosen["conduct.report_to"], "Reports about conduct")
        if "conduct.foundation_contact" in self.chosen:
            return told(self.chosen["conduct.foundation_contact"], raw=True)
        return NOT_READ

    def _routes(self) -> list[Node]:
        """What happens to reports about those who handle them."""
        recused, designates = self.chosen.get("conduct.recused"), self.chosen.get("conduct.designates")
        involved = self.chosen.get("conduct.involved")
        helped = self.chosen.get("conduct.helped_by")
        if helped:
            pairs = {"when": Told("the committee needs help from the project", (helped.place,))}
            pairs |= {"designates": Told("1", raw=True), "designated_from": Told(helped.value)}
            pairs |= {"designated_by": Told(helped.by), "uninvolved": Told("true", raw=True)}
            return [OneLine(pairs)]
        about = recused.value if recused else designates.by if designates else involved.value if involved else ""
        if about not in self.roles:
            return []
        pairs = {"about": Told(about)}
        if involved and involved.value == about:
            pairs["role"] = Told("involved", (involved.place,))
        if recused:
            pairs["recused"] = Told("true", (recused.place,), raw=True)
        escalates = self.chosen.get("conduct.escalates")
        if escalates:
            pairs["escalates"] = told(escalates)
            if escalates.value == CNCF_CONTACT:
                self.parties[CNCF_CONTACT] = OneLine({"name": Told("the appropriate CNCF contact")})
        if designates:
            pairs["designates"] = told(designates, raw=True)
            if "conduct.designated_from" in self.chosen:
                pairs["designated_from"] = Told(self.chosen["conduct.designated_from"].value)
        return [OneLine(pairs)]

    # --- security ----------------------------------------------------------------------------------------------------

    def security(self) -> Node:
        survey, chosen = self.survey, self.chosen
        found: dict[str, Node] = {}
        if survey.first("security"):
            found["policy"] = Told(survey.first("security"))
        if "security.report_to" in chosen:
            found["report_to"] = self._channel(
                "security-reports", chosen["security.report_to"], "Reports of vulnerabilities"
            )
        if "security_team.appointed_by" in chosen:
            found["team"] = Told("security-response", (chosen["security_team.appointed_by"].place,))
        if "security.acknowledged_within" in chosen:
            found["acknowledged_within"] = told(chosen["security.acknowledged_within"], raw=True)
        secured = {key.partition(".")[2]: fact for key, fact in chosen.items() if key.startswith("two_factor.")}
        if secured:
            found["two_factor"] = group(", ".join(secured), tuple(fact.place for fact in secured.values()))
        return found

    # --- places ------------------------------------------------------------------------------------------------------

    def places(self, meetings: Iterable[str]) -> None:
        """The channels that documents name for votes, nominations and reports, but for meetings that are known."""
        for key, fact in self.chosen.items():
            name = key.removeprefix("place.")
            if name in (key, *meetings):
                continue
            kind, _, called = fact.of.partition(" ")
            found: dict[str, Node] = {"name": Told(called, (fact.place,)), "kind": Told(kind)}
            if fact.value:
                found["address" if "@" in fact.value else "url"] = told(fact, raw="@" in fact.value)
            if re.search(r"\bprivate\b", fact.of, re.IGNORECASE):
                found |= {"public": Told("false", raw=True), "purpose": NOT_READ}
            elif kind not in ("issues", "discussions"):
                found["public"] = NOT_READ
            if name in self._purposes:
                found["purpose"] = Told(self._purposes[name])
            self.channels.setdefault(name, found)

    def venues(self) -> list[Node]:
        """Where votes are held."""
        found: list[Node] = []
        for key, fact in self.chosen.items():
            name = key.removeprefix("venue.")
            only = self.chosen.get(f"only.{name}")
            where = Told(name, (fact.place,))
            if name != key and only:
                found.append(OneLine({"channel": where, "subjects": Told(f"[{only.value}]", raw=True)}))
            elif name != key:
                found.append(where)
        return found

    # --- channels ----------------------------------------------------------------------------------------------------

    def others(self) -> None:
        """The lists and chats that documents name, besides those that take reports."""
        reports = [self.chosen[key] for key in ("conduct.report_to", "security.report_to") if key in self.chosen]
        known = {fact.value.lower() for fact in reports}
        for key, fact in self.chosen.items():
            local = fact.value.partition("@")[0]
            if key.startswith("list.") and fact.value not in known and slug_of(local) not in self.roles:
                self.channels.setdefault(
                    slug_of(local),
                    {
                        "name": Told(f"{local} mailing list"), "kind": Told("mailing-list"),
                        "address": told(fact, raw=True), "public": _is_public("mailing-list", fact.value),
                        "purpose": NOT_READ,
                    },
                )  # fmt: skip
            elif key.startswith("chat."):
                self.channels.setdefault(
                    slug_of(fact.of), {"name": Told(fact.of), "kind": Told("chat"), "url": told(fact)}
                )

    def _channel(self, key: str, fact: Statement, purpose: str) -> Told:
        """A channel for an address, and its id."""
        places = ((name, it) for name, it in self.chosen.items() if name.startswith("place."))
        same = next((name.partition(".")[2] for name, it in places if it.value.lower() == fact.value.lower()), "")
        if same:
            self._purposes[same] = purpose
            return Told(same, (fact.place,))
        host = fact.value.partition("@")[2]
        kind = "mailing-list" if re.match(r"lists\.|googlegroups\.|groups\.", host) else "email"
        name = f"{'list' if kind == 'mailing-list' else 'address'} for {purpose[0].lower()}{purpose[1:]}"
        self.channels[key] = {
            "name": Told(name),
            "kind": Told(kind),
            "address": told(fact, raw=True),
            "public": _is_public(kind, fact.value),
            "purpose": Told(purpose),
        }
        return Told(key, (fact.place,))


def _is_public(kind: str, address: str) -> Told:
    """An address is read by few, and so is a list that says so; of any other list, nobody knows."""
    if kind == "email" or re.search(_READ_BY_FEW, address, re.IGNORECASE):
        return Told("false", raw=True)
    return NOT_READ
