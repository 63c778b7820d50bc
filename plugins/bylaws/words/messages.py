"""One typed constructor a message of the catalogue: `voting_tie(what=...)` is the fact `voting-tie`.

Made from `languages/en.ftl` by `python -m bylaws.words.compiling`. Do not edit."""

from __future__ import annotations

from typing import Any

from bylaws.words import values as values  # says what values of the model are made of
from bylaws.words.fact import Fact, fact


def nothing() -> Fact:
    return fact('nothing')


def duration(*, qualifier: Any) -> Fact:
    return fact('duration', qualifier=qualifier)


def duration_within(*, qualifier: Any) -> Fact:
    """Behind "within" and "after", where "at most" would say the same twice."""
    return fact('duration-within', qualifier=qualifier)


def duration_bare(*, range: bool, least: Any, most: Any) -> Fact:
    return fact('duration-bare', range=range, least=least, most=most)


def duration_unit(*, business: bool) -> Fact:
    return fact('duration-unit', business=business)


def duration_noun(*, unit: Any, most: int) -> Fact:
    return fact('duration-noun', unit=unit, most=most)


def duration_every(*, qualifier: Any, most: int) -> Fact:
    return fact('duration-every', qualifier=qualifier, most=most)


def duration_one(*, unit: Any) -> Fact:
    return fact('duration-one', unit=unit)


def duration_once(*, most: int) -> Fact:
    """"once a year", "every six months": how often at least."""
    return fact('duration-once', most=most)


def duration_per(*, most: int, unit: Any) -> Fact:
    """"30 reviews a year", "in six months"."""
    return fact('duration-per', most=most, unit=unit)


def duration_another(*, most: int) -> Fact:
    return fact('duration-another', most=most)


def date(*, known: Any, day: Any, year: Any) -> Fact:
    return fact('date', known=known, day=day, year=year)


def date_on(*, known: Any) -> Fact:
    return fact('date-on', known=known)


def month_name(*, month: int) -> Fact:
    return fact('month-name', month=month)


def share(*, percent: Any, bottom: int, top: int) -> Fact:
    return fact('share', percent=percent, bottom=bottom, top=top)


def threshold(*, test: Any, more: bool, share: Any) -> Fact:
    return fact('threshold', test=test, more=more, share=share)


def threshold_people(*, test: Any, more: bool, share: Any, count: Any) -> Fact:
    """Of people who reach it, not of votes: "at least three"."""
    return fact('threshold-people', test=test, more=more, share=share, count=count)


def votes(*, count: int) -> Fact:
    return fact('votes', count=count)


def part(*, qualifier: Any, share: Any) -> Fact:
    return fact('part', qualifier=qualifier, share=share)


def size(*, shape: Any, written: Any, least: Any, most: Any) -> Fact:
    return fact('size', shape=shape, written=written, least=least, most=most)


def recurrence(*, every: int, ordinal: Any, weekday: Any) -> Fact:
    return fact('recurrence', every=every, ordinal=ordinal, weekday=weekday)


def recurrence_rhythm(*, every: int) -> Fact:
    return fact('recurrence-rhythm', every=every)


def recurrence_weekday(*, unit: Any, every: int) -> Fact:
    return fact('recurrence-weekday', unit=unit, every=every)


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


def kind_a(*, article: Any) -> Fact:
    """"a two-thirds majority", "lazy consensus"."""
    return fact('kind-a', article=article)


def kind_name(*, name: Any) -> Fact:
    return fact('kind-name', name=name)


def counted(*, count: int | None) -> Fact:
    return fact('counted', count=count)


def counted_bare(*, count: int | None) -> Fact:
    return fact('counted-bare', count=count)


def counted_things(*, of: Any, per: Any, source: Any) -> Fact:
    return fact('counted-things', of=of, per=per, source=source)


def place(*, article: bool) -> Fact:
    """"the developer mailing list", "GitHub issues"."""
    return fact('place', article=article)


def place_name(*, target: Any, name: Any) -> Fact:
    return fact('place-name', target=target, name=name)


def place_at(*, sort: Any) -> Fact:
    """Where something happens: "on the list", "in the meeting"."""
    return fact('place-at', sort=sort)


def who(*, kind: Any, foundation: Any, team: Any, noun: Any, parts: Any, counted: Any, others: bool) -> Fact:
    return fact('who', kind=kind, foundation=foundation, team=team, noun=noun, parts=parts, counted=counted, others=others)


def who_beyond(*, besides: Any, excluding: Any) -> Fact:
    return fact('who-beyond', besides=besides, excluding=excluding)


def who_where(*, where: Any, scope: Any) -> Fact:
    return fact('who-where', where=where, scope=scope)


def who_part() -> Fact:
    return fact('who-part')


def who_scope(*, scope: Any) -> Fact:
    return fact('who-scope', scope=scope)


def who_bare(*, kind: Any, foundation: Any, team: Any, noun: Any, parts: Any, counted: Any, others: bool) -> Fact:
    """As a bare noun, behind a number or "all": "maintainers of that repository"."""
    return fact('who-bare', kind=kind, foundation=foundation, team=team, noun=noun, parts=parts, counted=counted, others=others)


def who_any(*, kind: Any, foundation: Any, team: Any, noun: Any, choice: Any, parts: Any, counted: Any, others: bool) -> Fact:
    """One of them, whoever it is: "any maintainer"."""
    return fact('who-any', kind=kind, foundation=foundation, team=team, noun=noun, choice=choice, parts=parts, counted=counted, others=others)


def who_one(*, kind: Any, foundation: Any, team: Any, choice: Any, parts: Any, counted: Any, noun: Any) -> Fact:
    return fact('who-one', kind=kind, foundation=foundation, team=team, choice=choice, parts=parts, counted=counted, noun=noun)


def who_a(*, kind: Any, foundation: Any, team: Any, noun: Any, choice: Any, parts: Any, counted: Any) -> Fact:
    return fact('who-a', kind=kind, foundation=foundation, team=team, noun=noun, choice=choice, parts=parts, counted=counted)


def who_all(*, kind: Any, foundation: Any, team: Any, noun: Any, parts: Any, counted: Any, others: bool) -> Fact:
    """Of whom a share is taken: "all maintainers"."""
    return fact('who-all', kind=kind, foundation=foundation, team=team, noun=noun, parts=parts, counted=counted, others=others)


def several(*, n: int, who: Any) -> Fact:
    return fact('several', n=n, who=who)


def excluded(*, who: Any) -> Fact:
    return fact('excluded', who=who)


def voting_default_lazy(*, who: Any, strength: Any, kind: Any, window: Any) -> Fact:
    return fact('voting-default-lazy', who=who, strength=strength, kind=kind, window=window)


def voting_default_consensus(*, who: Any, strength: Any, kind: Any) -> Fact:
    return fact('voting-default-consensus', who=who, strength=strength, kind=kind)


def voting_default_plurality(*, who: Any, strength: Any, kind: Any) -> Fact:
    return fact('voting-default-plurality', who=who, strength=strength, kind=kind)


def voting_default_counted(*, who: Any, strength: Any, kind: Any) -> Fact:
    return fact('voting-default-counted', who=who, strength=strength, kind=kind)


def voting_announced(*, where: Any, window: Any, who: Any) -> Fact:
    return fact('voting-announced', where=where, window=window, who=who)


def voting_called(*, who: Any) -> Fact:
    return fact('voting-called', who=who)


def voting_called_several(*, number: Any, who: Any) -> Fact:
    return fact('voting-called-several', number=number, who=who)


def voting_otherwise(*, kind: Any) -> Fact:
    return fact('voting-otherwise', kind=kind)


def voting_otherwise_defined(*, called: Any, who: Any, kind: Any, takes: Any) -> Fact:
    return fact('voting-otherwise-defined', called=called, who=who, kind=kind, takes=takes)


def voting_asked(*, kind: Any, takes: Any) -> Fact:
    return fact('voting-asked', kind=kind, takes=takes)


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


def voting_ends(*, when: Any) -> Fact:
    return fact('voting-ends', when=when)


def voting_recorded(*, what: Any, strength: Any, where: Any) -> Fact:
    return fact('voting-recorded', what=what, strength=strength, where=where)


def voting_venues(*, places: Any) -> Fact:
    return fact('voting-venues', places=places)


def voting_venues_also(*, subjects: Any, places: Any) -> Fact:
    return fact('voting-venues-also', subjects=subjects, places=places)


def voting_venues_only(*, subjects: Any, places: Any) -> Fact:
    return fact('voting-venues-only', subjects=subjects, places=places)


def voting_venues_others(*, places: Any) -> Fact:
    return fact('voting-venues-others', places=places)


def voting_today(*, page: Any, commands: bool) -> Fact:
    return fact('voting-today', page=page, commands=commands)


def subject(*, what: Any) -> Fact:
    return fact('subject', what=what)


def subjects(*, what: Any) -> Fact:
    return fact('subjects', what=what)


def subjects_matters(*, list: Any) -> Fact:
    return fact('subjects-matters', list=list)


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


def takes(*, test: Any, base: Any, who: Any, threshold: Any, against: Any) -> Fact:
    return fact('takes', test=test, base=base, who=who, threshold=threshold, against=against)


def takes_base(*, base: Any, who: Any) -> Fact:
    return fact('takes-base', base=base, who=who)


def who_who_vote() -> Fact:
    return fact('who-who-vote')


def against(*, limit: Any, votes: Any, share: Any) -> Fact:
    return fact('against', limit=limit, votes=votes, share=share)


def quorum(*, threshold: Any, of: Any, who: Any) -> Fact:
    return fact('quorum', threshold=threshold, of=of, who=who)


def tie_short(*, what: Any) -> Fact:
    return fact('tie-short', what=what)
