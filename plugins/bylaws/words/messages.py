"""One typed constructor a message of the catalogue: `voting_tie(what=...)` is the fact `voting-tie`.

Made from `languages/en.ftl` by `python -m bylaws.words.compiling`. Do not edit."""

from __future__ import annotations

from typing import Any

from bylaws.words import values as values  # says what values of the model are made of
from bylaws.words.fact import Fact, fact


def nothing() -> Fact:
    return fact('nothing')


def duration(*, qualifier: Any, range: bool, least: Any, most: int, business: bool, unit: Any) -> Fact:
    return fact('duration', qualifier=qualifier, range=range, least=least, most=most, business=business, unit=unit)


def duration_within(*, qualifier: Any, range: bool, least: Any, most: int, business: bool, unit: Any) -> Fact:
    """Behind "within" and "after", where "at most" would say the same twice."""
    return fact('duration-within', qualifier=qualifier, range=range, least=least, most=most, business=business, unit=unit)


def duration_bare(*, range: bool, least: Any, most: int, business: bool, unit: Any) -> Fact:
    return fact('duration-bare', range=range, least=least, most=most, business=business, unit=unit)


def duration_unit(*, business: bool, unit: Any, most: int) -> Fact:
    return fact('duration-unit', business=business, unit=unit, most=most)


def duration_noun(*, unit: Any, most: int) -> Fact:
    return fact('duration-noun', unit=unit, most=most)


def duration_every(*, qualifier: Any, most: int, business: bool, unit: Any, range: bool, least: Any) -> Fact:
    return fact('duration-every', qualifier=qualifier, most=most, business=business, unit=unit, range=range, least=least)


def duration_one(*, unit: Any) -> Fact:
    return fact('duration-one', unit=unit)


def duration_once(*, most: int, unit: Any, range: bool, least: Any, business: bool) -> Fact:
    """"once a year", "every six months": how often at least."""
    return fact('duration-once', most=most, unit=unit, range=range, least=least, business=business)


def duration_per(*, most: int, unit: Any, range: bool, least: Any, business: bool) -> Fact:
    """"30 reviews a year", "in six months"."""
    return fact('duration-per', most=most, unit=unit, range=range, least=least, business=business)


def duration_another(*, most: int, unit: Any, range: bool, least: Any, business: bool) -> Fact:
    return fact('duration-another', most=most, unit=unit, range=range, least=least, business=business)


def date(*, known: Any, day: Any, month: int, year: Any) -> Fact:
    return fact('date', known=known, day=day, month=month, year=year)


def date_on(*, known: Any, day: Any, month: int, year: Any) -> Fact:
    return fact('date-on', known=known, day=day, month=month, year=year)


def month_name(*, month: int) -> Fact:
    return fact('month-name', month=month)


def share(*, percent: Any, bottom: int, top: int) -> Fact:
    return fact('share', percent=percent, bottom=bottom, top=top)


def threshold(*, test: Any, more: bool, share: Any, count: int) -> Fact:
    return fact('threshold', test=test, more=more, share=share, count=count)


def threshold_people(*, test: Any, more: bool, share: Any, count: Any) -> Fact:
    """Of people who reach it, not of votes: "at least three"."""
    return fact('threshold-people', test=test, more=more, share=share, count=count)


def votes(*, count: int) -> Fact:
    return fact('votes', count=count)


def part(*, qualifier: Any, share: Any) -> Fact:
    return fact('part', qualifier=qualifier, share=share)


def size(*, shape: Any, written: Any, least: Any, most: Any) -> Fact:
    return fact('size', shape=shape, written=written, least=least, most=most)


def recurrence(*, every: int, ordinal: Any, weekday: Any, unit: Any) -> Fact:
    return fact('recurrence', every=every, ordinal=ordinal, weekday=weekday, unit=unit)


def recurrence_rhythm(*, every: int, unit: Any) -> Fact:
    return fact('recurrence-rhythm', every=every, unit=unit)


def recurrence_weekday(*, unit: Any, every: int, weekday: Any) -> Fact:
    return fact('recurrence-weekday', unit=unit, every=every, weekday=weekday)


def recurrence_unit(*, unit: Any) -> Fact:
    return fact('recurrence-unit', unit=unit)


def recurrence_ordinal(*, ordinal: Any) -> Fact:
    return fact('recurrence-ordinal', ordinal=ordinal)


def weekday_name(*, weekday: Any) -> Fact:
    return fact('weekday-name', weekday=weekday)


def moment(*, length: Any, after: bool, event: Any) -> Fact:
    return fact('moment', length=length, after=after, event=event)


def body(*, type: Any, name: Any) -> Fact:
    return fact('body', type=type, name=name)


def named(*, target: Any, name: Any) -> Fact:
    return fact('named', target=target, name=name)


def noun(*, one: Any) -> Fact:
    return fact('noun', one=one)


def noun_many(*, many: Any) -> Fact:
    return fact('noun-many', many=many)


def noun_a(*, article: Any, one: Any) -> Fact:
    return fact('noun-a', article=article, one=one)


def noun_the(*, one: Any) -> Fact:
    return fact('noun-the', one=one)


def team(*, article: bool, name: Any) -> Fact:
    return fact('team', article=article, name=name)


def member(*, team: Any) -> Fact:
    return fact('member', team=team)


def member_many(*, team: Any) -> Fact:
    return fact('member-many', team=team)


def member_a(*, team: Any) -> Fact:
    return fact('member-a', team=team)


def member_the(*, team: Any) -> Fact:
    return fact('member-the', team=team)


def kind(*, target: Any, name: Any) -> Fact:
    return fact('kind', target=target, name=name)


def kind_a(*, article: Any, target: Any, name: Any) -> Fact:
    """"a two-thirds majority", "lazy consensus"."""
    return fact('kind-a', article=article, target=target, name=name)


def kind_name(*, name: Any) -> Fact:
    return fact('kind-name', name=name)


def counted(*, count: Any, of: Any, per: Any, source: Any) -> Fact:
    return fact('counted', count=count, of=of, per=per, source=source)


def counted_bare(*, count: Any, of: Any, per: Any, source: Any) -> Fact:
    return fact('counted-bare', count=count, of=of, per=per, source=source)


def counted_things(*, of: Any, per: Any, source: Any) -> Fact:
    return fact('counted-things', of=of, per=per, source=source)


def place(*, article: bool, target: Any, name: Any) -> Fact:
    """"the developer mailing list", "GitHub issues"."""
    return fact('place', article=article, target=target, name=name)


def place_name(*, target: Any, name: Any) -> Fact:
    return fact('place-name', target=target, name=name)


def place_at(*, sort: Any, article: bool, target: Any, name: Any) -> Fact:
    """Where something happens: "on the list", "in the meeting"."""
    return fact('place-at', sort=sort, article=article, target=target, name=name)


def who(*, kind: Any, foundation: Any, party: Any, others: bool, team: Any, noun: Any, parts: Any, counted: Any, where: Any, scope: Any, attended: Any, besides: Any, excluding: Any, as_of: Any) -> Fact:
    return fact('who', kind=kind, foundation=foundation, party=party, others=others, team=team, noun=noun, parts=parts, counted=counted, where=where, scope=scope, attended=attended, besides=besides, excluding=excluding, as_of=as_of)


def who_beyond(*, attended: Any, besides: Any, excluding: Any, as_of: Any) -> Fact:
    return fact('who-beyond', attended=attended, besides=besides, excluding=excluding, as_of=as_of)


def who_beyond_one(*, attended: Any, besides: Any, excluding: Any, as_of: Any) -> Fact:
    return fact('who-beyond-one', attended=attended, besides=besides, excluding=excluding, as_of=as_of)


def who_as_of(*, as_of: Any) -> Fact:
    return fact('who-as-of', as_of=as_of)


def who_where(*, where: Any, scope: Any) -> Fact:
    return fact('who-where', where=where, scope=scope)


def who_part(*, scope: Any) -> Fact:
    return fact('who-part', scope=scope)


def who_scope(*, scope: Any) -> Fact:
    return fact('who-scope', scope=scope)


def who_bare(*, kind: Any, foundation: Any, party: Any, others: bool, team: Any, noun: Any, parts: Any, counted: Any, where: Any, scope: Any) -> Fact:
    """As a bare noun, behind a number or "all": "maintainers of that repository"."""
    return fact('who-bare', kind=kind, foundation=foundation, party=party, others=others, team=team, noun=noun, parts=parts, counted=counted, where=where, scope=scope)


def who_any(*, kind: Any, foundation: Any, party: Any, team: Any, noun: Any, choice: Any, parts: Any, counted: Any, others: bool, where: Any, scope: Any, attended: Any, besides: Any, excluding: Any, as_of: Any) -> Fact:
    """One of them, whoever it is: "any maintainer"."""
    return fact('who-any', kind=kind, foundation=foundation, party=party, team=team, noun=noun, choice=choice, parts=parts, counted=counted, others=others, where=where, scope=scope, attended=attended, besides=besides, excluding=excluding, as_of=as_of)


def who_one(*, kind: Any, foundation: Any, party: Any, team: Any, choice: Any, parts: Any, counted: Any, noun: Any, where: Any, scope: Any) -> Fact:
    return fact('who-one', kind=kind, foundation=foundation, party=party, team=team, choice=choice, parts=parts, counted=counted, noun=noun, where=where, scope=scope)


def who_a(*, kind: Any, foundation: Any, party: Any, team: Any, noun: Any, choice: Any, parts: Any, counted: Any, where: Any, scope: Any, attended: Any, besides: Any, excluding: Any, as_of: Any) -> Fact:
    return fact('who-a', kind=kind, foundation=foundation, party=party, team=team, noun=noun, choice=choice, parts=parts, counted=counted, where=where, scope=scope, attended=attended, besides=besides, excluding=excluding, as_of=as_of)


def who_all(*, kind: Any, foundation: Any, party: Any, others: bool, team: Any, noun: Any, parts: Any, counted: Any, where: Any, scope: Any, attended: Any, besides: Any, excluding: Any, as_of: Any) -> Fact:
    """Of whom a share is taken: "all maintainers"."""
    return fact('who-all', kind=kind, foundation=foundation, party=party, others=others, team=team, noun=noun, parts=parts, counted=counted, where=where, scope=scope, attended=attended, besides=besides, excluding=excluding, as_of=as_of)


def who_other(*, others: bool) -> Fact:
    return fact('who-other', others=others)


def who_every(*, others: bool) -> Fact:
    return fact('who-every', others=others)


def who_they(*, kind: Any, noun: Any, foundation: Any, party: Any) -> Fact:
    """The same people once more: "they"."""
    return fact('who-they', kind=kind, noun=noun, foundation=foundation, party=party)


def who_those(*, kind: Any, noun: Any, party: Any) -> Fact:
    """"a simple majority of those maintainers"."""
    return fact('who-those', kind=kind, noun=noun, party=party)


def who_some(*, kind: Any, team: Any, foundation: Any, party: Any, noun: Any, choice: Any, parts: Any, counted: Any, where: Any, scope: Any, attended: Any, besides: Any, excluding: Any, as_of: Any) -> Fact:
    """Somebody of them who does something: "a maintainer of that repository", "the Steering Committee"."""
    return fact('who-some', kind=kind, team=team, foundation=foundation, party=party, noun=noun, choice=choice, parts=parts, counted=counted, where=where, scope=scope, attended=attended, besides=besides, excluding=excluding, as_of=as_of)


def attended(*, meeting: Any, number: Any, of: Any) -> Fact:
    return fact('attended', meeting=meeting, number=number, of=of)


def several(*, n: int, who: Any) -> Fact:
    return fact('several', n=n, who=who)


def excluded_but(*, who: Any) -> Fact:
    """Behind the people who are left: "the maintainers who are not accused"."""
    return fact('excluded-but', who=who)


def excluded_but_one(*, who: Any) -> Fact:
    return fact('excluded-but-one', who=who)


def excluded(*, who: Any) -> Fact:
    return fact('excluded', who=who)


def voting_default_lazy(*, who: Any, strength: Any, kind: Any, defined: bool, objector: Any, window: Any) -> Fact:
    return fact('voting-default-lazy', who=who, strength=strength, kind=kind, defined=defined, objector=objector, window=window)


def default_who(*, who: Any, strength: Any) -> Fact:
    return fact('default-who', who=who, strength=strength)


def objector(*, objector: Any) -> Fact:
    return fact('objector', objector=objector)


def voting_default_consensus(*, who: Any, strength: Any, kind: Any) -> Fact:
    return fact('voting-default-consensus', who=who, strength=strength, kind=kind)


def voting_default_plurality(*, who: Any, strength: Any, kind: Any) -> Fact:
    return fact('voting-default-plurality', who=who, strength=strength, kind=kind)


def voting_default_counted(*, takes: Any, who: Any, strength: Any, kind: Any) -> Fact:
    return fact('voting-default-counted', takes=takes, who=who, strength=strength, kind=kind)


def voting_announced(*, where: Any, window: Any) -> Fact:
    """How a proposal begins, and what makes it stand."""
    return fact('voting-announced', where=where, window=window)


def voting_accepted(*, objector: Any, window: Any) -> Fact:
    return fact('voting-accepted', objector=objector, window=window)


def voting_called(*, who: Any) -> Fact:
    return fact('voting-called', who=who)


def voting_called_several(*, number: Any, who: Any) -> Fact:
    return fact('voting-called-several', number=number, who=who)


def voting_otherwise(*, kind: Any) -> Fact:
    return fact('voting-otherwise', kind=kind)


def voting_otherwise_defined(*, first: bool, discussion: Any, called: Any, who: Any, kind: Any, takes: Any) -> Fact:
    return fact('voting-otherwise-defined', first=first, discussion=discussion, called=called, who=who, kind=kind, takes=takes)


def otherwise_who(*, who: Any) -> Fact:
    return fact('otherwise-who', who=who)


def voting_asked(*, kind: Any, takes: Any) -> Fact:
    return fact('voting-asked', kind=kind, takes=takes)


def voting_asked_lazy(*, kind: Any, objector: Any, window: Any) -> Fact:
    return fact('voting-asked-lazy', kind=kind, objector=objector, window=window)


def voting_asked_plurality(*, kind: Any) -> Fact:
    return fact('voting-asked-plurality', kind=kind)


def voting_kinds_lead(*, who: Any) -> Fact:
    return fact('voting-kinds-lead', who=who)


def voting_stronger(*, who: Any, kind: Any) -> Fact:
    return fact('voting-stronger', who=who, kind=kind)


def voting_quorum_none(*, base: Any, who: Any) -> Fact:
    return fact('voting-quorum-none', base=base, who=who)


def voting_quorum(*, quorum: Any) -> Fact:
    return fact('voting-quorum', quorum=quorum)


def voting_tie(*, what: Any) -> Fact:
    return fact('voting-tie', what=what)


def voting_window(*, window: Any) -> Fact:
    return fact('voting-window', window=window)


def voting_window_one(*, window: Any) -> Fact:
    return fact('voting-window-one', window=window)


def voting_ends(*, when: Any) -> Fact:
    return fact('voting-ends', when=when)


def voting_recorded(*, what: Any, number: Any, strength: Any, where: Any) -> Fact:
    return fact('voting-recorded', what=what, number=number, strength=strength, where=where)


def voting_venues(*, places: Any) -> Fact:
    return fact('voting-venues', places=places)


def voting_venues_also(*, subjects: Any, strength: Any, places: Any) -> Fact:
    return fact('voting-venues-also', subjects=subjects, strength=strength, places=places)


def voting_venues_only(*, subjects: Any, places: Any) -> Fact:
    return fact('voting-venues-only', subjects=subjects, places=places)


def voting_venues_others(*, places: Any) -> Fact:
    return fact('voting-venues-others', places=places)


def voting_today(*, page: Any, commands: bool) -> Fact:
    return fact('voting-today', page=page, commands=commands)


def voting_abstentions_cast() -> Fact:
    return fact('voting-abstentions-cast')


def subject(*, what: Any) -> Fact:
    return fact('subject', what=what)


def subjects(*, what: Any) -> Fact:
    return fact('subjects', what=what)


def subjects_matters(*, list: Any) -> Fact:
    return fact('subjects-matters', list=list)


def kind_may_not_vote(*, who: Any) -> Fact:
    return fact('kind-may-not-vote', who=who)


def kind_floor(*, takes: Any) -> Fact:
    return fact('kind-floor', takes=takes)


def kind_organization_votes(*, limit: Any, votes: Any, share: Any) -> Fact:
    return fact('kind-organization-votes', limit=limit, votes=votes, share=share)


def kind_cast_by(*, how: Any) -> Fact:
    return fact('kind-cast-by', how=how)


def kind_abstentions(*, what: Any) -> Fact:
    return fact('kind-abstentions', what=what)


def kind_abstainers(*, part: bool, counted: bool) -> Fact:
    return fact('kind-abstainers', part=part, counted=counted)


def kind_silence(*, what: Any) -> Fact:
    return fact('kind-silence', what=what)


def kind_ends(*, when: Any) -> Fact:
    return fact('kind-ends', when=when)


def kind_extension(*, who: Any, most: Any, reason: Any) -> Fact:
    return fact('kind-extension', who=who, most=most, reason=reason)


def kind_secrecy(*, what: Any) -> Fact:
    return fact('kind-secrecy', what=what)


def kind_again(*, time: Any) -> Fact:
    return fact('kind-again', time=time)


def kind_objection_both(*, first: Any, second: Any) -> Fact:
    return fact('kind-objection-both', first=first, second=second)


def kind_objection_same(*, first: Any) -> Fact:
    return fact('kind-objection-same', first=first)


def kind_objection_reasons(*, first: Any) -> Fact:
    return fact('kind-objection-reasons', first=first)


def kind_objection_alternative(*, first: Any) -> Fact:
    return fact('kind-objection-alternative', first=first)


def kind_objection_by(*, who: Any) -> Fact:
    return fact('kind-objection-by', who=who)


def kind_effect(*, what: Any, it: bool, vote: bool) -> Fact:
    return fact('kind-effect', what=what, it=it, vote=vote)


def kind_discussion(*, time: Any) -> Fact:
    return fact('kind-discussion', time=time)


def column_vote() -> Fact:
    return fact('column-vote')


def column_passes_with() -> Fact:
    return fact('column-passes-with')


def column_open_for() -> Fact:
    return fact('column-open-for')


def column_quorum() -> Fact:
    return fact('column-quorum')


def column_tie() -> Fact:
    return fact('column-tie')


def column_no_vote() -> Fact:
    return fact('column-no-vote')


def takes(*, test: Any, base: Any, who: Any, threshold: Any, against: Any, apart: bool) -> Fact:
    return fact('takes', test=test, base=base, who=who, threshold=threshold, against=against, apart=apart)


def takes_base(*, base: Any, who: Any) -> Fact:
    return fact('takes-base', base=base, who=who)


def takes_voting(*, who: Any) -> Fact:
    return fact('takes-voting', who=who)


def who_who_vote(*, kind: Any, foundation: Any, party: Any, others: bool, team: Any, noun: Any, parts: Any, counted: Any, where: Any, scope: Any) -> Fact:
    return fact('who-who-vote', kind=kind, foundation=foundation, party=party, others=others, team=team, noun=noun, parts=parts, counted=counted, where=where, scope=scope)


def against(*, limit: Any, votes: Any, share: Any, base: Any, who: Any) -> Fact:
    return fact('against', limit=limit, votes=votes, share=share, base=base, who=who)


def quorum(*, threshold: Any, of: Any, number: int, who: Any) -> Fact:
    return fact('quorum', threshold=threshold, of=of, number=number, who=who)


def quorum_none() -> Fact:
    return fact('quorum-none')


def tie_short(*, what: Any) -> Fact:
    return fact('tie-short', what=what)


def clause(*, what: Any) -> Fact:
    """A clause as a sentence of its own."""
    return fact('clause', what=what)


def clause_in_case(*, case: Any, what: Any) -> Fact:
    """"In this case, the maintainers decide alone."."""
    return fact('clause-in-case', case=case, what=what)


def clause_if(*, what: Any) -> Fact:
    return fact('clause-if', what=what)


def led(*, what: Any) -> Fact:
    """Words in bold that lead an item of a list."""
    return fact('led', what=what)


def rule_decides(*, who: Any, strength: Any, kind: Any, window: Any, consulted: Any) -> Fact:
    return fact('rule-decides', who=who, strength=strength, kind=kind, window=window, consulted=consulted)


def rule_decides_alone(*, who: Any, strength: Any, consulted: Any) -> Fact:
    return fact('rule-decides-alone', who=who, strength=strength, consulted=consulted)


def rule_decides_people(*, who: Any, strength: Any, consulted: Any) -> Fact:
    return fact('rule-decides-people', who=who, strength=strength, consulted=consulted)


def rule_consulting(*, consulted: Any) -> Fact:
    return fact('rule-consulting', consulted=consulted)


def rule_vote(*, kind: Any, base: Any, who: Any) -> Fact:
    """What it takes, as an object: "a two-thirds majority of the maintainers"."""
    return fact('rule-vote', kind=kind, base=base, who=who)


def rule_window(*, window: Any) -> Fact:
    return fact('rule-window', window=window)


def rule_window_objections(*, window: Any) -> Fact:
    return fact('rule-window-objections', window=window)


def rule_window_discussion(*, window: Any) -> Fact:
    return fact('rule-window-discussion', window=window)


def rule_discussed(*, strength: Any, time: Any) -> Fact:
    return fact('rule-discussed', strength=strength, time=time)


def rule_seconded(*, strength: Any, who: Any, organizations: int | None, others: Any, besides: bool) -> Fact:
    return fact('rule-seconded', strength=strength, who=who, organizations=organizations, others=others, besides=besides)


def rule_must_vote() -> Fact:
    return fact('rule-must-vote')


def rule_consulted(*, who: Any) -> Fact:
    return fact('rule-consulted', who=who)


def rule_opens(*, moment: Any) -> Fact:
    return fact('rule-opens', moment=moment)


def rule_effect(*, moment: Any) -> Fact:
    return fact('rule-effect', moment=moment)


def rule_venues(*, places: Any) -> Fact:
    return fact('rule-venues', places=places)


def rule_excluding(*, who: Any) -> Fact:
    return fact('rule-excluding', who=who)


def veto(*, who: Any, window: Any, kind: Any) -> Fact:
    return fact('veto', who=who, window=window, kind=kind)


def veto_reasons() -> Fact:
    return fact('veto-reasons')


def case_when(*, text: Any) -> Fact:
    """Conditions of a variant."""
    return fact('case-when', text=text)


def case_number(*, size: Any, who: Any) -> Fact:
    return fact('case-number', size=size, who=who)


def case_organizations(*, who: Any, size: Any) -> Fact:
    return fact('case-organizations', who=who, size=size)


def case_scopes(*, scopes: Any) -> Fact:
    return fact('case-scopes', scopes=scopes)


def case_until(*, text: Any) -> Fact:
    return fact('case-until', text=text)


def case_both(*, case: Any, until: Any) -> Fact:
    return fact('case-both', case=case, until=until)


def stage_on(*, on: Any) -> Fact:
    return fact('stage-on', on=on)


def stage_decides(*, who: Any, strength: Any, kind: Any) -> Fact:
    return fact('stage-decides', who=who, strength=strength, kind=kind)


def rule_vote_a(*, kind: Any, base: Any, who: Any) -> Fact:
    return fact('rule-vote-a', kind=kind, base=base, who=who)


def stage_may(*, who: Any, kind: Any) -> Fact:
    return fact('stage-may', who=who, kind=kind)


def stage_ratifies(*, who: Any, strength: Any, kind: Any) -> Fact:
    return fact('stage-ratifies', who=who, strength=strength, kind=kind)


def stage_takes_effect(*, who: Any, kind: Any) -> Fact:
    return fact('stage-takes-effect', who=who, kind=kind)


def stage_mediates(*, who: Any, strength: Any) -> Fact:
    return fact('stage-mediates', who=who, strength=strength)


def stage_advises(*, who: Any, strength: Any) -> Fact:
    return fact('stage-advises', who=who, strength=strength)


def stage_agrees(*, who: Any, strength: Any) -> Fact:
    return fact('stage-agrees', who=who, strength=strength)


def stage_agrees_takes(*, takes: Any) -> Fact:
    return fact('stage-agrees-takes', takes=takes)


def stage_raised(*, same: bool, raiser: Any, strength: Any, who: Any, when: Any) -> Fact:
    return fact('stage-raised', same=same, raiser=raiser, strength=strength, who=who, when=when)


def stage_only_if(*, when: Any) -> Fact:
    return fact('stage-only-if', when=when)


def stage_outcome(*, what: Any, strength: Any, time: Any) -> Fact:
    return fact('stage-outcome', what=what, strength=strength, time=time)


def stage_window(*, time: Any) -> Fact:
    return fact('stage-window', time=time)


def stage_with_condition(*, what: Any, when: Any) -> Fact:
    return fact('stage-with-condition', what=what, when=when)


def stages_lead(*, on: Any) -> Fact:
    return fact('stages-lead', on=on)


def stages_lead_follow() -> Fact:
    return fact('stages-lead-follow')


def stages_lead_kind(*, kind: Any) -> Fact:
    return fact('stages-lead-kind', kind=kind)


def step_done(*, who: Any, strength: Any, action: Any, where: Any, at: Any, within: Any, lasts: Any) -> Fact:
    """Somebody does something: "A maintainer opens a pull request."."""
    return fact('step-done', who=who, strength=strength, action=action, where=where, at=at, within=within, lasts=lasts)


def step_you(*, strength: Any, action: Any, where: Any, at: Any, within: Any, lasts: Any) -> Fact:
    return fact('step-you', strength=strength, action=action, where=where, at=at, within=within, lasts=lasts)


def step_plain(*, action: Any, where: Any, at: Any, within: Any, lasts: Any) -> Fact:
    return fact('step-plain', action=action, where=where, at=at, within=within, lasts=lasts)


def step_more(*, where: Any, at: Any, within: Any, lasts: Any) -> Fact:
    return fact('step-more', where=where, at=at, within=within, lasts=lasts)


def step_sentence(*, what: Any) -> Fact:
    return fact('step-sentence', what=what)


def step_discussion(*, time: Any) -> Fact:
    return fact('step-discussion', time=time)


def step_waits(*, time: Any) -> Fact:
    return fact('step-waits', time=time)


def step_reply(*, reply: Any, then: Any) -> Fact:
    return fact('step-reply', reply=reply, then=then)


def step_see(*, links: Any) -> Fact:
    return fact('step-see', links=links)
