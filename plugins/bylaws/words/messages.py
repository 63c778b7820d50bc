"""One typed constructor a message of the catalogue: `voting_tie(what=...)` is the fact `voting-tie`.

Made from `languages/en.ftl` by `python -m bylaws.words.compiling`. Do not edit."""

from __future__ import annotations

from typing import Any

from bylaws.words.fact import Fact, fact
from bylaws.words.values import Printed


def nothing() -> Fact:
    return fact('nothing')


def heading(*, section: Any) -> Fact:
    """The heading of a section, by its page and its id."""
    return fact('heading', section=section)


def page_title(*, page: Any, name: Printed, group: bool, levels: bool, called: Printed) -> Fact:
    return fact('page-title', page=page, name=name, group=group, levels=levels, called=called)


def duration(*, qualifier: Any, few: Any, range: bool, least: Printed, most: int, business: bool, unit: Any) -> Fact:
    return fact('duration', qualifier=qualifier, few=few, range=range, least=least, most=most, business=business, unit=unit)


def duration_within(*, qualifier: Any, few: Any, range: bool, least: Printed, most: int, business: bool, unit: Any) -> Fact:
    """Behind "within" and "after", where "at most" would say the same twice."""
    return fact('duration-within', qualifier=qualifier, few=few, range=range, least=least, most=most, business=business, unit=unit)


def duration_bare(*, few: Any, range: bool, least: Printed, most: int, business: bool, unit: Any) -> Fact:
    return fact('duration-bare', few=few, range=range, least=least, most=most, business=business, unit=unit)


def duration_number(*, range: bool, least: Printed, most: Printed) -> Fact:
    return fact('duration-number', range=range, least=least, most=most)


def duration_some(*, few: Any, range: bool, least: Printed, most: int, business: bool, unit: Any) -> Fact:
    """Behind "every" and "the past": "every few months"."""
    return fact('duration-some', few=few, range=range, least=least, most=most, business=business, unit=unit)


def duration_unit(*, business: bool, unit: Any, most: int) -> Fact:
    return fact('duration-unit', business=business, unit=unit, most=most)


def duration_noun(*, unit: Any, most: int) -> Fact:
    return fact('duration-noun', unit=unit, most=most)


def duration_every(*, qualifier: Any, most: int, business: bool, unit: Any, few: Any, range: bool, least: Printed) -> Fact:
    return fact('duration-every', qualifier=qualifier, most=most, business=business, unit=unit, few=few, range=range, least=least)


def duration_one(*, unit: Any) -> Fact:
    return fact('duration-one', unit=unit)


def duration_once(*, most: int, unit: Any, few: Any, range: bool, least: Printed, business: bool) -> Fact:
    """"once a year", "every six months": how often at least."""
    return fact('duration-once', most=most, unit=unit, few=few, range=range, least=least, business=business)


def duration_at_least_once(*, most: int, unit: Any, few: Any, range: bool, least: Printed, business: bool) -> Fact:
    return fact('duration-at-least-once', most=most, unit=unit, few=few, range=range, least=least, business=business)


def periodically() -> Fact:
    return fact('periodically')


def periodically_every() -> Fact:
    return fact('periodically-every')


def periodically_at_least_once() -> Fact:
    return fact('periodically-at-least-once')


def duration_per(*, most: int, unit: Any, few: Any, range: bool, least: Printed, business: bool) -> Fact:
    """"30 reviews a year", "in six months"."""
    return fact('duration-per', most=most, unit=unit, few=few, range=range, least=least, business=business)


def duration_past(*, most: int, unit: Any, few: Any, range: bool, least: Printed, business: bool) -> Fact:
    """"in the past year", "in the past six months": up to the day on which it is asked."""
    return fact('duration-past', most=most, unit=unit, few=few, range=range, least=least, business=business)


def duration_another(*, most: int, unit: Any, few: Any, range: bool, least: Printed, business: bool) -> Fact:
    return fact('duration-another', most=most, unit=unit, few=few, range=range, least=least, business=business)


def date(*, known: Any, month: int, day: Printed, year: Printed) -> Fact:
    return fact('date', known=known, month=month, day=day, year=year)


def date_on(*, known: Any, month: int, day: Printed, year: Printed) -> Fact:
    return fact('date-on', known=known, month=month, day=day, year=year)


def month_name(*, month: int) -> Fact:
    return fact('month-name', month=month)


def share(*, percent: Printed, bottom: int, top: int) -> Fact:
    return fact('share', percent=percent, bottom=bottom, top=top)


def threshold(*, test: Any, more: bool, share: Printed, count: int) -> Fact:
    return fact('threshold', test=test, more=more, share=share, count=count)


def threshold_people(*, test: Any, more: bool, share: Printed, count: Printed) -> Fact:
    """Of people who reach it, not of votes: "at least three"."""
    return fact('threshold-people', test=test, more=more, share=share, count=count)


def votes(*, count: int) -> Fact:
    return fact('votes', count=count)


def part(*, qualifier: Any, share: Printed) -> Fact:
    return fact('part', qualifier=qualifier, share=share)


def size(*, shape: Any, written: Printed, least: Printed, most: Printed) -> Fact:
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


def moment_term(*, whose: Printed) -> Fact:
    return fact('moment-term', whose=whose)


def moment(*, length: Printed, after: bool, event: Any, whose: Printed) -> Fact:
    return fact('moment', length=length, after=after, event=event, whose=whose)


def clock(*, time: Printed, zone: Any, city: Printed, offset: Printed) -> Fact:
    return fact('clock', time=time, zone=zone, city=city, offset=offset)


def clock_zone(*, zone: Any, city: Printed) -> Fact:
    return fact('clock-zone', zone=zone, city=city)


def code(*, target: Any, name: Printed, foundation: Printed) -> Fact:
    return fact('code', target=target, name=name, foundation=foundation)


def code_name(*, name: Printed, foundation: Printed) -> Fact:
    return fact('code-name', name=name, foundation=foundation)


def words(*, text: Printed) -> Fact:
    return fact('words', text=text)


def body(*, type: Any, name: Printed) -> Fact:
    return fact('body', type=type, name=name)


def named(*, target: Any, name: Any) -> Fact:
    return fact('named', target=target, name=name)


def party_one(*, party: Printed) -> Fact:
    return fact('party-one', party=party)


def noun(*, one: Printed) -> Fact:
    return fact('noun', one=one)


def noun_many(*, many: Printed) -> Fact:
    return fact('noun-many', many=many)


def noun_a(*, article: Any, one: Printed) -> Fact:
    return fact('noun-a', article=article, one=one)


def noun_the(*, one: Printed) -> Fact:
    return fact('noun-the', one=one)


def team(*, article: bool, name: Printed) -> Fact:
    return fact('team', article=article, name=name)


def member(*, team: Printed) -> Fact:
    return fact('member', team=team)


def member_many(*, team: Printed) -> Fact:
    return fact('member-many', team=team)


def member_a(*, team: Printed) -> Fact:
    return fact('member-a', team=team)


def member_the(*, team: Printed) -> Fact:
    return fact('member-the', team=team)


def kind(*, target: Any, name: Any, takes: Printed) -> Fact:
    return fact('kind', target=target, name=name, takes=takes)


def kind_number(*, takes: Printed) -> Fact:
    return fact('kind-number', takes=takes)


def kind_a(*, article: Any, target: Any, name: Any, takes: Printed) -> Fact:
    """"a two-thirds majority", "lazy consensus"."""
    return fact('kind-a', article=article, target=target, name=name, takes=takes)


def kind_name(*, name: Printed, takes: Printed) -> Fact:
    return fact('kind-name', name=name, takes=takes)


def counted(*, count: int | None, of: Printed, per: Printed, source: Printed) -> Fact:
    return fact('counted', count=count, of=of, per=per, source=source)


def counted_bare(*, count: int | None, of: Printed, per: Printed, source: Printed) -> Fact:
    return fact('counted-bare', count=count, of=of, per=per, source=source)


def counted_things(*, of: Printed, count: int, per: Printed, source: Printed) -> Fact:
    return fact('counted-things', of=of, count=count, per=per, source=source)


def counted_what(*, of: Printed, count: int, per: Printed) -> Fact:
    return fact('counted-what', of=of, count=count, per=per)


def counted_noun(*, of: Printed, count: int) -> Fact:
    return fact('counted-noun', of=of, count=count)


def counted_inside(*, count: int | None, of: Printed, per: Printed, source: Printed) -> Fact:
    """Of people, in the middle of a sentence, which goes on behind the source: what they have done until now."""
    return fact('counted-inside', count=count, of=of, per=per, source=source)


def linked_role(*, target: Any, one: Any) -> Fact:
    return fact('linked-role', target=target, one=one)


def linked_role_many(*, target: Any, many: Any) -> Fact:
    return fact('linked-role-many', target=target, many=many)


def linked_role_a(*, article: Any, target: Any, one: Any) -> Fact:
    return fact('linked-role-a', article=article, target=target, one=one)


def place(*, article: bool, target: Any, name: Any) -> Fact:
    """"the developer mailing list", "GitHub issues"."""
    return fact('place', article=article, target=target, name=name)


def address(*, place: Printed, target: Any, address: Any) -> Fact:
    """Where somebody writes: "the private list, list@example.org"."""
    return fact('address', place=place, target=target, address=address)


def place_name(*, target: Any, name: Any) -> Fact:
    return fact('place-name', target=target, name=name)


def place_plain(*, name: Printed) -> Fact:
    return fact('place-plain', name=name)


def place_at(*, sort: Any, target: Any, name: Any, article: bool) -> Fact:
    """Where something happens: "on the list", "in the meeting"."""
    return fact('place-at', sort=sort, target=target, name=name, article=article)


def who(*, kind: Any, foundation: Printed, party: Printed, others: bool, team: Printed, noun: Printed, parts: Printed, counted: Printed, committee: Printed, where: Any, scope: Printed, parts_word: Printed, attended: Printed, besides: Printed, excluding: Printed, as_of: Any) -> Fact:
    return fact('who', kind=kind, foundation=foundation, party=party, others=others, team=team, noun=noun, parts=parts, counted=counted, committee=committee, where=where, scope=scope, parts_word=parts_word, attended=attended, besides=besides, excluding=excluding, as_of=as_of)


def who_beyond(*, attended: Printed, besides: Printed, excluding: Printed, as_of: Any) -> Fact:
    return fact('who-beyond', attended=attended, besides=besides, excluding=excluding, as_of=as_of)


def who_beyond_one(*, attended: Printed, besides: Printed, excluding: Printed, as_of: Any) -> Fact:
    return fact('who-beyond-one', attended=attended, besides=besides, excluding=excluding, as_of=as_of)


def who_as_of(*, as_of: Any) -> Fact:
    return fact('who-as-of', as_of=as_of)


def who_where(*, where: Any, scope: Printed, parts_word: Printed) -> Fact:
    return fact('who-where', where=where, scope=scope, parts_word=parts_word)


def who_scope_a(*, scope: Printed) -> Fact:
    return fact('who-scope-a', scope=scope)


def who_its(*, kind: Any, noun: Printed) -> Fact:
    """People of the same part as those who were named before: "its members"."""
    return fact('who-its', kind=kind, noun=noun)


def who_scope(*, scope: Printed) -> Fact:
    return fact('who-scope', scope=scope)


def who_among(*, kind: Any, foundation: Printed, party: Printed, others: bool, team: Printed, noun: Printed, parts: Printed, counted: Printed, committee: Printed, where: Any, scope: Printed, parts_word: Printed, attended: Printed, besides: Printed, excluding: Printed, as_of: Any) -> Fact:
    """As a bare noun, behind a number or "all": "maintainers of that repository"."""
    return fact('who-among', kind=kind, foundation=foundation, party=party, others=others, team=team, noun=noun, parts=parts, counted=counted, committee=committee, where=where, scope=scope, parts_word=parts_word, attended=attended, besides=besides, excluding=excluding, as_of=as_of)


def who_bare(*, kind: Any, foundation: Printed, party: Printed, others: bool, team: Printed, noun: Printed, parts: Printed, counted: Printed, where: Any, scope: Printed, parts_word: Printed) -> Fact:
    return fact('who-bare', kind=kind, foundation=foundation, party=party, others=others, team=team, noun=noun, parts=parts, counted=counted, where=where, scope=scope, parts_word=parts_word)


def who_any(*, kind: Any, foundation: Printed, party: Printed, team: Printed, noun: Printed, choice: Printed, parts: Printed, counted: Printed, others: bool, where: Any, scope: Printed, parts_word: Printed, attended: Printed, besides: Printed, excluding: Printed, as_of: Any) -> Fact:
    """One of them, whoever it is: "any maintainer"."""
    return fact('who-any', kind=kind, foundation=foundation, party=party, team=team, noun=noun, choice=choice, parts=parts, counted=counted, others=others, where=where, scope=scope, parts_word=parts_word, attended=attended, besides=besides, excluding=excluding, as_of=as_of)


def who_another(*, kind: Any, team: Printed, noun: Printed, where: Any, scope: Printed, parts_word: Printed, attended: Printed, besides: Printed, excluding: Printed, as_of: Any, foundation: Printed, party: Printed, first: Printed, choice: Printed, parts: Printed, counted: Printed) -> Fact:
    """Somebody of them who does something for another one of them: "another maintainer"."""
    return fact('who-another', kind=kind, team=team, noun=noun, where=where, scope=scope, parts_word=parts_word, attended=attended, besides=besides, excluding=excluding, as_of=as_of, foundation=foundation, party=party, first=first, choice=choice, parts=parts, counted=counted)


def who_one(*, kind: Any, foundation: Printed, party: Printed, team: Printed, choice: Printed, parts: Printed, counted: Printed, noun: Printed, where: Any, scope: Printed, parts_word: Printed) -> Fact:
    return fact('who-one', kind=kind, foundation=foundation, party=party, team=team, choice=choice, parts=parts, counted=counted, noun=noun, where=where, scope=scope, parts_word=parts_word)


def who_a(*, kind: Any, foundation: Printed, party: Printed, team: Printed, noun: Printed, first: Printed, choice: Printed, parts: Printed, counted: Printed, where: Any, scope: Printed, parts_word: Printed, attended: Printed, besides: Printed, excluding: Printed, as_of: Any) -> Fact:
    return fact('who-a', kind=kind, foundation=foundation, party=party, team=team, noun=noun, first=first, choice=choice, parts=parts, counted=counted, where=where, scope=scope, parts_word=parts_word, attended=attended, besides=besides, excluding=excluding, as_of=as_of)


def who_each(*, kind: Any, number: int, party: Printed, foundation: Printed, team: Printed, noun: Printed, first: Printed, choice: Printed, parts: Printed, counted: Printed, where: Any, scope: Printed, parts_word: Printed, attended: Printed, besides: Printed, excluding: Printed, as_of: Any) -> Fact:
    """Every single one of them: "a maintainer", "each of the maintainers of containerd"."""
    return fact('who-each', kind=kind, number=number, party=party, foundation=foundation, team=team, noun=noun, first=first, choice=choice, parts=parts, counted=counted, where=where, scope=scope, parts_word=parts_word, attended=attended, besides=besides, excluding=excluding, as_of=as_of)


def who_article(*, kind: Any, noun: Printed) -> Fact:
    return fact('who-article', kind=kind, noun=noun)


def noun_article(*, article: Any) -> Fact:
    return fact('noun-article', article=article)


def who_all(*, kind: Any, others: bool, foundation: Printed, party: Printed, team: Printed, noun: Printed, parts: Printed, counted: Printed, where: Any, scope: Printed, parts_word: Printed, attended: Printed, besides: Printed, excluding: Printed, as_of: Any) -> Fact:
    """Of whom a share is taken: "all maintainers"."""
    return fact('who-all', kind=kind, others=others, foundation=foundation, party=party, team=team, noun=noun, parts=parts, counted=counted, where=where, scope=scope, parts_word=parts_word, attended=attended, besides=besides, excluding=excluding, as_of=as_of)


def who_other_words(*, others: bool) -> Fact:
    return fact('who-other-words', others=others)


def who_all_words(*, others: bool) -> Fact:
    return fact('who-all-words', others=others)


def who_active(*, kind: Any, others: bool, team: Printed, noun: Printed, where: Any, scope: Printed, parts_word: Printed, foundation: Printed, party: Printed, parts: Printed, counted: Printed) -> Fact:
    """Of those who are active: "all active maintainers", "the other active members of the Board"."""
    return fact('who-active', kind=kind, others=others, team=team, noun=noun, where=where, scope=scope, parts_word=parts_word, foundation=foundation, party=party, parts=parts, counted=counted)


def who_sole(*, noun: Printed) -> Fact:
    """The only one of them: "that maintainer"."""
    return fact('who-sole', noun=noun)


def who_people(*, kind: Any, team: Printed, attended: Printed, besides: Printed, excluding: Printed, as_of: Any, foundation: Printed, party: Printed, others: bool, noun: Printed, parts: Printed, counted: Printed, committee: Printed, where: Any, scope: Printed, parts_word: Printed) -> Fact:
    """Each for themselves, where a team is no single actor: "the members of the Board come from three organizations"."""
    return fact('who-people', kind=kind, team=team, attended=attended, besides=besides, excluding=excluding, as_of=as_of, foundation=foundation, party=party, others=others, noun=noun, parts=parts, counted=counted, committee=committee, where=where, scope=scope, parts_word=parts_word)


def who_they(*, kind: Any, noun: Printed, foundation: Printed, party: Printed) -> Fact:
    """The same people once more: "they"."""
    return fact('who-they', kind=kind, noun=noun, foundation=foundation, party=party)


def who_those(*, kind: Any, noun: Printed, party: Printed) -> Fact:
    """"a simple majority of those maintainers"."""
    return fact('who-those', kind=kind, noun=noun, party=party)


def who_open(*, kind: Any, foundation: Printed, party: Printed, others: bool, team: Printed, noun: Printed, parts: Printed, counted: Printed, where: Any, scope: Printed, parts_word: Printed) -> Fact:
    """Somebody of them who does something: "a maintainer of that repository", "the Steering Committee".
For whom something is open: "contributors", "anyone"."""
    return fact('who-open', kind=kind, foundation=foundation, party=party, others=others, team=team, noun=noun, parts=parts, counted=counted, where=where, scope=scope, parts_word=parts_word)


def who_some(*, kind: Any, team: Printed, foundation: Printed, party: Printed, noun: Printed, first: Printed, choice: Printed, parts: Printed, counted: Printed, where: Any, scope: Printed, parts_word: Printed, attended: Printed, besides: Printed, excluding: Printed, as_of: Any) -> Fact:
    return fact('who-some', kind=kind, team=team, foundation=foundation, party=party, noun=noun, first=first, choice=choice, parts=parts, counted=counted, where=where, scope=scope, parts_word=parts_word, attended=attended, besides=besides, excluding=excluding, as_of=as_of)


def attended(*, meeting: Printed, number: Printed, of: Printed) -> Fact:
    return fact('attended', meeting=meeting, number=number, of=of)


def who_bare_or(*, kind: Any, choice: Printed, foundation: Printed, party: Printed, others: bool, team: Printed, noun: Printed, parts: Printed, counted: Printed, where: Any, scope: Printed, parts_word: Printed) -> Fact:
    """Behind a number: "approvers or maintainers"."""
    return fact('who-bare-or', kind=kind, choice=choice, foundation=foundation, party=party, others=others, team=team, noun=noun, parts=parts, counted=counted, where=where, scope=scope, parts_word=parts_word)


def several(*, n: int, who: Printed) -> Fact:
    return fact('several', n=n, who=who)


def excluded_but(*, who: Any) -> Fact:
    """Behind the people who are left: "the maintainers who are not accused"."""
    return fact('excluded-but', who=who)


def excluded_but_one(*, who: Any) -> Fact:
    return fact('excluded-but-one', who=who)


def excluded(*, who: Any) -> Fact:
    return fact('excluded', who=who)


def voting_steps_lead() -> Fact:
    return fact('voting-steps-lead')


def voting_default_lazy(*, who: Printed, strength: Any, kind: Printed, defined: bool, objector: Printed, window: Printed) -> Fact:
    return fact('voting-default-lazy', who=who, strength=strength, kind=kind, defined=defined, objector=objector, window=window)


def default_who(*, who: Printed, strength: Any) -> Fact:
    return fact('default-who', who=who, strength=strength)


def objector(*, objector: Printed) -> Fact:
    return fact('objector', objector=objector)


def voting_default_consensus(*, who: Printed, strength: Any, kind: Printed) -> Fact:
    return fact('voting-default-consensus', who=who, strength=strength, kind=kind)


def voting_default_plurality(*, who: Printed, strength: Any, kind: Printed) -> Fact:
    return fact('voting-default-plurality', who=who, strength=strength, kind=kind)


def voting_default_counted(*, takes: Printed, who: Printed, strength: Any, kind: Printed) -> Fact:
    return fact('voting-default-counted', takes=takes, who=who, strength=strength, kind=kind)


def voting_announced(*, where: Printed, window: Printed) -> Fact:
    """How a proposal begins, and what makes it stand."""
    return fact('voting-announced', where=where, window=window)


def voting_accepted(*, objector: Printed, window: Any) -> Fact:
    return fact('voting-accepted', objector=objector, window=window)


def voting_called(*, who: Any) -> Fact:
    return fact('voting-called', who=who)


def voting_called_several(*, number: Printed, who: Printed) -> Fact:
    return fact('voting-called-several', number=number, who=who)


def voting_otherwise(*, kind: Printed) -> Fact:
    return fact('voting-otherwise', kind=kind)


def voting_otherwise_defined(*, first: bool, discussion: Printed, called: Printed, who: Printed, kind: Printed, takes: Printed) -> Fact:
    return fact('voting-otherwise-defined', first=first, discussion=discussion, called=called, who=who, kind=kind, takes=takes)


def otherwise_who(*, who: Printed) -> Fact:
    return fact('otherwise-who', who=who)


def voting_asked(*, asked: bool, kind: Printed, takes: Printed) -> Fact:
    return fact('voting-asked', asked=asked, kind=kind, takes=takes)


def voting_asked_lazy(*, asked: bool, kind: Printed, objector: Printed, window: Printed) -> Fact:
    return fact('voting-asked-lazy', asked=asked, kind=kind, objector=objector, window=window)


def voting_asked_plurality(*, asked: bool, kind: Printed) -> Fact:
    return fact('voting-asked-plurality', asked=asked, kind=kind)


def voting_asked_more(*, asked: bool, kind: Printed, more: Any) -> Fact:
    return fact('voting-asked-more', asked=asked, kind=kind, more=more)


def asked_for(*, asked: bool, kind: Printed) -> Fact:
    """A kind of vote that no rule of the data names may be called for all the same."""
    return fact('asked-for', asked=asked, kind=kind)


def voting_kinds_lead(*, who: Any) -> Fact:
    return fact('voting-kinds-lead', who=who)


def voting_stronger(*, who: Any, kind: Printed) -> Fact:
    return fact('voting-stronger', who=who, kind=kind)


def voting_quorum_none(*, base: Any, who: Printed) -> Fact:
    return fact('voting-quorum-none', base=base, who=who)


def voting_quorum(*, quorum: Printed) -> Fact:
    return fact('voting-quorum', quorum=quorum)


def voting_tie(*, what: Any) -> Fact:
    return fact('voting-tie', what=what)


def voting_window(*, window: Printed) -> Fact:
    return fact('voting-window', window=window)


def voting_window_one(*, window: Printed) -> Fact:
    return fact('voting-window-one', window=window)


def voting_ends(*, when: Any) -> Fact:
    return fact('voting-ends', when=when)


def voting_recorded(*, what: Any, number: Any, strength: Any, where: Printed) -> Fact:
    return fact('voting-recorded', what=what, number=number, strength=strength, where=where)


def venue_noted(*, place: Printed, note: Printed) -> Fact:
    return fact('venue-noted', place=place, note=note)


def voting_venues(*, strength: Any, places: Printed) -> Fact:
    return fact('voting-venues', strength=strength, places=places)


def voting_venues_also(*, subjects: Printed, strength: Any, places: Printed) -> Fact:
    return fact('voting-venues-also', subjects=subjects, strength=strength, places=places)


def voting_venues_besides(*, strength: Any, places: Printed) -> Fact:
    return fact('voting-venues-besides', strength=strength, places=places)


def voting_venues_only(*, subjects: Printed, places: Printed) -> Fact:
    return fact('voting-venues-only', subjects=subjects, places=places)


def voting_venues_others(*, places: Printed) -> Fact:
    return fact('voting-venues-others', places=places)


def voting_today(*, page: Any, commands: bool) -> Fact:
    return fact('voting-today', page=page, commands=commands)


def voting_abstentions_cast() -> Fact:
    return fact('voting-abstentions-cast')


def subject(*, what: Any) -> Fact:
    return fact('subject', what=what)


def subjects(*, what: Any) -> Fact:
    return fact('subjects', what=what)


def subjects_matters(*, list: Printed, people: bool) -> Fact:
    return fact('subjects-matters', list=list, people=people)


def kind_such(*, what: Any) -> Fact:
    """The same of one kind of vote, behind the sentence that names it."""
    return fact('kind-such', what=what)


def kind_quorum(*, quorum: Printed) -> Fact:
    return fact('kind-quorum', quorum=quorum)


def kind_quorum_none() -> Fact:
    return fact('kind-quorum-none')


def kind_tie(*, what: Any) -> Fact:
    return fact('kind-tie', what=what)


def kind_may_not_vote(*, who: Any) -> Fact:
    return fact('kind-may-not-vote', who=who)


def kind_floor(*, takes: Printed) -> Fact:
    return fact('kind-floor', takes=takes)


def alternatives_method(*, how: Any) -> Fact:
    return fact('alternatives-method', how=how)


def alternatives_floor(*, takes: Printed) -> Fact:
    return fact('alternatives-floor', takes=takes)


def alternatives_against() -> Fact:
    return fact('alternatives-against')


def alternatives_otherwise(*, what: Any) -> Fact:
    return fact('alternatives-otherwise', what=what)


def kind_organization_votes(*, limit: Any, votes: Printed, share: Printed, weighted: bool, who: Printed) -> Fact:
    return fact('kind-organization-votes', limit=limit, votes=votes, share=share, weighted=weighted, who=who)


def organization_share(*, weighted: bool, who: Printed) -> Fact:
    return fact('organization-share', weighted=weighted, who=who)


def kind_cast_by(*, how: Any, one: bool) -> Fact:
    return fact('kind-cast-by', how=how, one=one)


def kind_agreement(*, one: bool, agreement: Printed) -> Fact:
    return fact('kind-agreement', one=one, agreement=agreement)


def voting_final_say(*, who: Any) -> Fact:
    return fact('voting-final-say', who=who)


def weight(*, who: Printed, votes: Printed) -> Fact:
    """Whose votes count more than once."""
    return fact('weight', who=who, votes=votes)


def kind_weights(*, weights: Any, one: Printed) -> Fact:
    return fact('kind-weights', weights=weights, one=one)


def kind_abstentions(*, what: Any) -> Fact:
    return fact('kind-abstentions', what=what)


def kind_abstainers(*, part: bool, counted: bool) -> Fact:
    return fact('kind-abstainers', part=part, counted=counted)


def kind_silence(*, lazy: bool, what: Any) -> Fact:
    return fact('kind-silence', lazy=lazy, what=what)


def vote_ends(*, when: Any) -> Fact:
    return fact('vote-ends', when=when)


def kind_extension(*, who: Any, strength: Any, most: Printed, reason: Printed) -> Fact:
    return fact('kind-extension', who=who, strength=strength, most=most, reason=reason)


def kind_secrecy(*, what: Any) -> Fact:
    return fact('kind-secrecy', what=what)


def kind_again(*, time: Printed) -> Fact:
    return fact('kind-again', time=time)


def kind_objection_both(*, first: Any, second: Any) -> Fact:
    return fact('kind-objection-both', first=first, second=second)


def kind_objection_same(*, first: Any) -> Fact:
    return fact('kind-objection-same', first=first)


def see_more(*, pages: Printed) -> Fact:
    return fact('see-more', pages=pages)


def page_to_read(*, target: Any, text: Any) -> Fact:
    return fact('page-to-read', target=target, text=text)


def kind_objection_either(*, first: Any) -> Fact:
    return fact('kind-objection-either', first=first)


def kind_objection_reasons(*, first: Any) -> Fact:
    return fact('kind-objection-reasons', first=first)


def kind_objection_alternative(*, first: Any) -> Fact:
    return fact('kind-objection-alternative', first=first)


def kind_objection_by(*, who: Printed) -> Fact:
    return fact('kind-objection-by', who=who)


def kind_effect(*, what: Any, it: bool, vote: bool) -> Fact:
    return fact('kind-effect', what=what, it=it, vote=vote)


def kind_discussion(*, time: Printed) -> Fact:
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


def takes(*, test: Any, base: Any, who: Printed, weighted: bool, threshold: Printed, against: Printed, apart: bool) -> Fact:
    return fact('takes', test=test, base=base, who=who, weighted=weighted, threshold=threshold, against=against, apart=apart)


def takes_base(*, base: Any, weighted: bool, who: Printed) -> Fact:
    return fact('takes-base', base=base, weighted=weighted, who=who)


def takes_people(*, base: Any, who: Printed) -> Fact:
    return fact('takes-people', base=base, who=who)


def who_who_vote(*, kind: Any, team: Printed, foundation: Printed, party: Printed, others: bool, noun: Printed, parts: Printed, counted: Printed, committee: Printed, where: Any, scope: Printed, parts_word: Printed, attended: Printed, besides: Printed, excluding: Printed, as_of: Any) -> Fact:
    return fact('who-who-vote', kind=kind, team=team, foundation=foundation, party=party, others=others, noun=noun, parts=parts, counted=counted, committee=committee, where=where, scope=scope, parts_word=parts_word, attended=attended, besides=besides, excluding=excluding, as_of=as_of)


def against(*, limit: Any, votes: Printed, share: Printed, base: Any, weighted: bool, who: Printed) -> Fact:
    return fact('against', limit=limit, votes=votes, share=share, base=base, weighted=weighted, who=who)


def quorum(*, threshold: Printed, of: Any, number: int, who: Printed) -> Fact:
    return fact('quorum', threshold=threshold, of=of, number=number, who=who)


def quorum_none() -> Fact:
    return fact('quorum-none')


def quorum_holding(*, of: Any, threshold: Printed, number: int, who: Printed) -> Fact:
    """As people: seats take no part."""
    return fact('quorum-holding', of=of, threshold=threshold, number=number, who=who)


def tie_short(*, what: Any) -> Fact:
    return fact('tie-short', what=what)


def clause(*, what: Any) -> Fact:
    """A clause as a sentence of its own."""
    return fact('clause', what=what)


def clause_in_case(*, case: Printed, what: Printed) -> Fact:
    """"In this case, the maintainers decide alone."."""
    return fact('clause-in-case', case=case, what=what)


def led(*, what: Any) -> Fact:
    """Words in bold that lead an item of a list."""
    return fact('led', what=what)


def led_sentence(*, what: Any, sentence: Printed) -> Fact:
    return fact('led-sentence', what=what, sentence=sentence)


def rule_decides(*, who: Printed, strength: Any, kind: Printed, window: Printed, consulted: Printed) -> Fact:
    return fact('rule-decides', who=who, strength=strength, kind=kind, window=window, consulted=consulted)


def rule_decides_alone(*, any: bool, strength: Any, who: Printed, consulted: Printed) -> Fact:
    return fact('rule-decides-alone', any=any, strength=strength, who=who, consulted=consulted)


def rule_any_decides(*, strength: Any, who: Printed) -> Fact:
    return fact('rule-any-decides', strength=strength, who=who)


def rule_decides_people(*, who: Printed, strength: Any, consulted: Printed) -> Fact:
    return fact('rule-decides-people', who=who, strength=strength, consulted=consulted)


def rule_decides_then(*, who: Printed, strength: Any, kind: Printed, window: Printed, consulted: Printed) -> Fact:
    """The same behind something that comes first: "the maintainers then decide"."""
    return fact('rule-decides-then', who=who, strength=strength, kind=kind, window=window, consulted=consulted)


def rule_decides_alone_then(*, any: bool, strength: Any, who: Printed, consulted: Printed) -> Fact:
    return fact('rule-decides-alone-then', any=any, strength=strength, who=who, consulted=consulted)


def rule_decides_people_then(*, who: Printed, strength: Any, consulted: Printed) -> Fact:
    return fact('rule-decides-people-then', who=who, strength=strength, consulted=consulted)


def rule_consulting(*, consulted: Printed) -> Fact:
    return fact('rule-consulting', consulted=consulted)


def rule_vote(*, kind: Printed, base: Any, who: Printed) -> Fact:
    """What it takes, as an object: "a two-thirds majority of the maintainers"."""
    return fact('rule-vote', kind=kind, base=base, who=who)


def rule_window(*, window: Printed) -> Fact:
    return fact('rule-window', window=window)


def rule_window_objections(*, window: Printed) -> Fact:
    return fact('rule-window-objections', window=window)


def rule_window_discussion(*, window: Printed) -> Fact:
    return fact('rule-window-discussion', window=window)


def rule_discussed(*, strength: Any, time: Printed) -> Fact:
    return fact('rule-discussed', strength=strength, time=time)


def rule_seconded(*, strength: Any, who: Printed, organizations: int | None, apart: bool, others: Printed, know: bool, besides: bool) -> Fact:
    return fact('rule-seconded', strength=strength, who=who, organizations=organizations, apart=apart, others=others, know=know, besides=besides)


def rule_must_vote() -> Fact:
    return fact('rule-must-vote')


def rule_consulted(*, who: Printed) -> Fact:
    return fact('rule-consulted', who=who)


def rule_opens(*, moment: Printed) -> Fact:
    return fact('rule-opens', moment=moment)


def rule_rivals(*, plurality: bool, kind: Printed) -> Fact:
    return fact('rule-rivals', plurality=plurality, kind=kind)


def rule_may_vote_too(*, who: Printed) -> Fact:
    return fact('rule-may-vote-too', who=who)


def rule_effect(*, length: Printed, moment: Printed) -> Fact:
    return fact('rule-effect', length=length, moment=moment)


def rule_venues(*, again: bool, places: Printed) -> Fact:
    return fact('rule-venues', again=again, places=places)


def rule_excluding(*, who: Printed) -> Fact:
    return fact('rule-excluding', who=who)


def veto(*, strength: Any, who: Printed, kind: Printed, window: Printed) -> Fact:
    return fact('veto', strength=strength, who=who, kind=kind, window=window)


def veto_reasons(*, strength: Any) -> Fact:
    return fact('veto-reasons', strength=strength)


def case_when(*, text: Printed) -> Fact:
    """Conditions of a variant."""
    return fact('case-when', text=text)


def case_number(*, size: Printed, only: bool, who: Printed) -> Fact:
    return fact('case-number', size=size, only=only, who=who)


def case_organizations(*, who: Printed, size: Printed) -> Fact:
    return fact('case-organizations', who=who, size=size)


def case_scopes(*, scopes: Printed) -> Fact:
    return fact('case-scopes', scopes=scopes)


def case_until(*, text: Printed) -> Fact:
    return fact('case-until', text=text)


def case_both(*, case: Printed, until: Printed) -> Fact:
    return fact('case-both', case=case, until=until)


def column_decision() -> Fact:
    return fact('column-decision')


def column_decided_by() -> Fact:
    return fact('column-decided-by')


def column_how() -> Fact:
    return fact('column-how')


def column_where() -> Fact:
    return fact('column-where')


def decisions_lead(*, who: Any, votes: bool) -> Fact:
    return fact('decisions-lead', who=who, votes=votes)


def decisions_voted(*, all: bool) -> Fact:
    return fact('decisions-voted', all=all)


def decisions_approvals(*, roles: Printed, page: Any) -> Fact:
    return fact('decisions-approvals', roles=roles, page=page)


def decision_role(*, act: Any, roles: Printed) -> Fact:
    return fact('decision-role', act=act, roles=roles)


def decision_what(*, what: Printed, folder: Printed, scopes: Printed, covers: Printed) -> Fact:
    return fact('decision-what', what=what, folder=folder, scopes=scopes, covers=covers)


def decision_folder(*, page: Any, path: Any, repository: Printed) -> Fact:
    return fact('decision-folder', page=page, path=path, repository=repository)


def decision_how(*, how: Any, kind: Printed, who: Printed, consulted: Printed, window: Printed, silent: bool, must: bool) -> Fact:
    return fact('decision-how', how=how, kind=kind, who=who, consulted=consulted, window=window, silent=silent, must=must)


def decision_proposed(*, who: Any, what: Printed, places: Printed) -> Fact:
    return fact('decision-proposed', who=who, what=what, places=places)


def decision_step(*, what: Any, step: Any) -> Fact:
    return fact('decision-step', what=what, step=step)


def decision_steps(*, what: Any, strength: Any) -> Fact:
    return fact('decision-steps', what=what, strength=strength)


def decision_then(*, what: Printed) -> Fact:
    return fact('decision-then', what=what)


def decision_takes(*, strength: Any, vote: Printed, what: Any, consulted: Printed) -> Fact:
    return fact('decision-takes', strength=strength, vote=vote, what=what, consulted=consulted)


def decision_whether(*, who: Any, strength: Any, kind: Printed, what: Any, consulted: Printed) -> Fact:
    """Where nobody says of whom a share is taken: "The maintainers decide by a two-thirds majority whether to change it."."""
    return fact('decision-whether', who=who, strength=strength, kind=kind, what=what, consulted=consulted)


def decision_silent(*, who: Any, strength: Any, kind: Printed, what: Any, window: Printed, consulted: Printed) -> Fact:
    return fact('decision-silent', who=who, strength=strength, kind=kind, what=what, window=window, consulted=consulted)


def decision_alone(*, any: Any, who: Printed, strength: Any, what: Any, consulted: Printed) -> Fact:
    return fact('decision-alone', any=any, who=who, strength=strength, what=what, consulted=consulted)


def decision_people(*, who: Any, strength: Any, what: Any, consulted: Printed) -> Fact:
    return fact('decision-people', who=who, strength=strength, what=what, consulted=consulted)


def decision_includes(*, covers: Printed) -> Fact:
    return fact('decision-includes', covers=covers)


def decision_apart() -> Fact:
    return fact('decision-apart')


def decision_reserved() -> Fact:
    return fact('decision-reserved')


def stage_on(*, on: Any, again: bool) -> Fact:
    return fact('stage-on', on=on, again=again)


def stage_on_what(*, on: Any) -> Fact:
    return fact('stage-on-what', on=on)


def stage_decides(*, who: Printed, strength: Any, kind: Printed) -> Fact:
    return fact('stage-decides', who=who, strength=strength, kind=kind)


def rule_vote_a(*, kind: Printed, base: Any, who: Printed) -> Fact:
    return fact('rule-vote-a', kind=kind, base=base, who=who)


def stage_may(*, who: Printed, kind: Printed) -> Fact:
    return fact('stage-may', who=who, kind=kind)


def stage_ratifies(*, who: Printed, strength: Any, kind: Printed) -> Fact:
    return fact('stage-ratifies', who=who, strength=strength, kind=kind)


def stage_takes_effect(*, who: Printed, kind: Printed) -> Fact:
    return fact('stage-takes-effect', who=who, kind=kind)


def stage_mediates(*, who: Printed, strength: Any) -> Fact:
    return fact('stage-mediates', who=who, strength=strength)


def stage_advises(*, who: Printed, strength: Any) -> Fact:
    return fact('stage-advises', who=who, strength=strength)


def stage_agrees(*, who: Printed, strength: Any) -> Fact:
    return fact('stage-agrees', who=who, strength=strength)


def stage_agrees_takes(*, takes: Printed) -> Fact:
    return fact('stage-agrees-takes', takes=takes)


def stage_raised(*, same: bool, raiser: Printed, who: Printed, strength: Any, decides: bool, when: Printed) -> Fact:
    return fact('stage-raised', same=same, raiser=raiser, who=who, strength=strength, decides=decides, when=when)


def stage_outcome(*, what: Any, strength: Any, time: Printed) -> Fact:
    return fact('stage-outcome', what=what, strength=strength, time=time)


def stage_window(*, time: Printed) -> Fact:
    return fact('stage-window', time=time)


def stage_with_condition(*, what: Printed, when: Printed) -> Fact:
    return fact('stage-with-condition', what=what, when=when)


def stages_lead(*, on: Any) -> Fact:
    return fact('stages-lead', on=on)


def stages_lead_follow() -> Fact:
    return fact('stages-lead-follow')


def stages_lead_kind(*, kind: Printed) -> Fact:
    return fact('stages-lead-kind', kind=kind)


def step_done(*, who: Any, strength: Any, action: Any, where: Printed, at: Printed, within: Printed, lasts: Printed) -> Fact:
    """Somebody does something: "A maintainer opens a pull request."."""
    return fact('step-done', who=who, strength=strength, action=action, where=where, at=at, within=within, lasts=lasts)


def step_you(*, others: bool, strength: Any, action: Any, where: Printed, at: Printed, within: Printed, lasts: Printed) -> Fact:
    return fact('step-you', others=others, strength=strength, action=action, where=where, at=at, within=within, lasts=lasts)


def step_plain(*, action: Any, where: Printed, at: Printed, within: Printed, lasts: Printed) -> Fact:
    return fact('step-plain', action=action, where=where, at=at, within=within, lasts=lasts)


def step_more(*, where: Printed, at: Printed, within: Printed, lasts: Printed) -> Fact:
    return fact('step-more', where=where, at=at, within=within, lasts=lasts)


def procedure_lead(*, lead: Printed) -> Fact:
    """A list of steps, or the only one behind its lead: "To step down, open a pull request."."""
    return fact('procedure-lead', lead=lead)


def procedure_alone(*, lead: Printed, step: Any) -> Fact:
    return fact('procedure-alone', lead=lead, step=step)


def step_sentence(*, what: Printed) -> Fact:
    return fact('step-sentence', what=what)


def step_in_case(*, case: Printed, what: Any) -> Fact:
    return fact('step-in-case', case=case, what=what)


def step_discussion(*, time: Printed, note: Printed) -> Fact:
    return fact('step-discussion', time=time, note=note)


def step_waits(*, time: Printed) -> Fact:
    return fact('step-waits', time=time)


def step_reply(*, reply: Printed, then: Printed) -> Fact:
    return fact('step-reply', reply=reply, then=then)


def step_see(*, links: Printed) -> Fact:
    return fact('step-see', links=links)


def team_appointed_for(*, by: Any, team: Printed, purpose: Printed) -> Fact:
    return fact('team-appointed-for', by=by, team=team, purpose=purpose)


def team_purpose(*, team: Any, purpose: Printed) -> Fact:
    return fact('team-purpose', team=team, purpose=purpose)


def team_consists(*, who: Printed) -> Fact:
    return fact('team-consists', who=who)


def team_appointed(*, by: Any) -> Fact:
    return fact('team-appointed', by=by)


def team_elected(*, page: Any, term: Printed) -> Fact:
    return fact('team-elected', page=page, term=term)


def team_elected_size(*, team: Any, strength: Any, size: Printed, page: Any, term: Printed) -> Fact:
    return fact('team-elected-size', team=team, strength=strength, size=size, page=page, term=term)


def team_for_term(*, term: Printed) -> Fact:
    return fact('team-for-term', term=term)


def team_themselves(*, who: Printed) -> Fact:
    return fact('team-themselves', who=who)


def size_case(*, case: Any, size: Any) -> Fact:
    """A size for one case: "When there are at least ten committers, it has at least three members."."""
    return fact('size-case', case=case, size=size)


def team_size(*, otherwise: bool, strength: Any, size: Printed, drawn: Printed) -> Fact:
    return fact('team-size', otherwise=otherwise, strength=strength, size=size, drawn=drawn)


def size_members(*, number: int) -> Fact:
    return fact('size-members', number=number)


def team_odd() -> Fact:
    return fact('team-odd')


def team_quota_organizations(*, strength: Any, size: Printed) -> Fact:
    return fact('team-quota-organizations', strength=strength, size=size)


def size_organizations(*, number: int) -> Fact:
    return fact('size-organizations', number=number)


def team_quota_text(*, strength: Any, what: Any) -> Fact:
    return fact('team-quota-text', strength=strength, what=what)


def team_quota_number(*, size: Any, one: bool, strength: Any, who: Printed) -> Fact:
    return fact('team-quota-number', size=size, one=one, strength=strength, who=who)


def team_outsiders(*, may: bool, project: Printed) -> Fact:
    return fact('team-outsiders', may=may, project=project)


def team_cohorts(*, same: int | None, counts: Printed) -> Fact:
    return fact('team-cohorts', same=same, counts=counts)


def team_renewal(*, time: Printed) -> Fact:
    return fact('team-renewal', time=time)


def team_replaced(*, n: int) -> Fact:
    return fact('team-replaced', n=n)


def team_seat_owner(*, who: Any, replaceable: bool) -> Fact:
    return fact('team-seat-owner', who=who, replaceable=replaceable)


def team_replaceable() -> Fact:
    return fact('team-replaceable')


def team_ratified(*, who: Any, team: Printed) -> Fact:
    return fact('team-ratified', who=who, team=team)


def team_forfeiture(*, part: Printed, per: Printed) -> Fact:
    return fact('team-forfeiture', part=part, per=per)


def duration_objecting(*, qualifier: Any, few: Any, range: bool, least: Printed, most: int, business: bool, unit: Any) -> Fact:
    """How long nobody may object: "within three days", "for at least three days"."""
    return fact('duration-objecting', qualifier=qualifier, few=few, range=range, least=least, most=most, business=business, unit=unit)


def duration_within_time(*, few: Any, range: bool, least: Printed, most: int, business: bool, unit: Any) -> Fact:
    return fact('duration-within-time', few=few, range=range, least=least, most=most, business=business, unit=unit)


def team_review(*, by: Any, strength: Any, every: Printed) -> Fact:
    return fact('team-review', by=by, strength=strength, every=every)


def team_powers(*, team: Any) -> Fact:
    return fact('team-powers', team=team)


def team_power(*, team: Any, has: bool, power: Printed) -> Fact:
    return fact('team-power', team=team, has=has, power=power)


def team_delegated(*, team: Any, power: Printed, to: Printed) -> Fact:
    return fact('team-delegated', team=team, power=power, to=to)


def team_criteria() -> Fact:
    return fact('team-criteria')


def team_criterion(*, what: Printed) -> Fact:
    return fact('team-criterion', what=what)


def team_contact(*, team: Printed, places: Printed) -> Fact:
    return fact('team-contact', team=team, places=places)


def column_seats_of_class() -> Fact:
    return fact('column-seats-of-class')


def column_filled_by() -> Fact:
    return fact('column-filled-by')


def column_open_to() -> Fact:
    return fact('column-open-to')


def column_term_of_office() -> Fact:
    return fact('column-term-of-office')


def column_when() -> Fact:
    return fact('column-when')


def seats_lead(*, team: Any, strength: Any, size: Printed, total: Printed, kinds: Printed) -> Fact:
    return fact('seats-lead', team=team, strength=strength, size=size, total=total, kinds=kinds)


def seats_one_class(*, size: Printed, name: Printed, filled: Printed, eligible: Printed, term: Printed) -> Fact:
    return fact('seats-one-class', size=size, name=name, filled=filled, eligible=eligible, term=term)


def seats_of_each_part(*, by: Printed, part: Printed, name: Printed, eligible: Printed, term: Printed) -> Fact:
    """Where each part of the body fills one of them."""
    return fact('seats-of-each-part', by=by, part=part, name=name, eligible=eligible, term=term)


def size_seats(*, number: int) -> Fact:
    return fact('size-seats', number=number)


def seat_class(*, size: Printed, name: Printed) -> Fact:
    return fact('seat-class', size=size, name=name)


def seats_filled(*, strength: Any, how: Any, by: Printed, owner: Printed, optional: bool) -> Fact:
    return fact('seats-filled', strength=strength, how=how, by=by, owner=owner, optional=optional)


def seats_optional() -> Fact:
    return fact('seats-optional')


def seats_turn(*, count: int | None, every: int, unit: Any) -> Fact:
    return fact('seats-turn', count=count, every=every, unit=unit)


def seats_turn_unit(*, unit: Any) -> Fact:
    return fact('seats-turn-unit', unit=unit)


def seats_in_turn(*, counts: Printed) -> Fact:
    return fact('seats-in-turn', counts=counts)


def seats_exclusive(*, others: Printed) -> Fact:
    return fact('seats-exclusive', others=others)


def seats_limit(*, word: Printed, how: Any, below: bool, share: Printed, classes: Printed, count: int) -> Fact:
    return fact('seats-limit', word=word, how=how, below=below, share=share, classes=classes, count=count)


def seats_of(*, classes: Printed) -> Fact:
    return fact('seats-of', classes=classes)


def seats_limit_from(*, date: bool, text: Printed) -> Fact:
    return fact('seats-limit-from', date=date, text=text)


def seats_case(*, case: Any, step: Any) -> Fact:
    return fact('seats-case', case=case, step=step)


def seats_over_at_election() -> Fact:
    return fact('seats-over-at-election')


def seats_over_later() -> Fact:
    return fact('seats-over-later')


def seats_resign(*, word: Printed, strength: Any, time: Printed) -> Fact:
    return fact('seats-resign', word=word, strength=strength, time=time)


def vacancy_within(*, first: bool, office: Printed, strength: Any, time: Printed) -> Fact:
    return fact('vacancy-within', first=first, office=office, strength=strength, time=time)


def vacancy_acting(*, told: bool, who: Printed, office: Printed) -> Fact:
    return fact('vacancy-acting', told=told, who=who, office=office)


def vacancy_what(*, office: Printed) -> Fact:
    return fact('vacancy-what', office=office)


def office_deputy(*, who: Any, holder: Printed) -> Fact:
    return fact('office-deputy', who=who, holder=holder)


def vacancy_case(*, names: Printed, office: Printed, article: Any) -> Fact:
    return fact('vacancy-case', names=names, office=office, article=article)


def vacancy_case_and(*, names: Printed, office: Printed, article: Any, text: Printed) -> Fact:
    return fact('vacancy-case-and', names=names, office=office, article=article, text=text)


def vacancy_if(*, text: Printed) -> Fact:
    return fact('vacancy-if', text=text)


def vacancy_next() -> Fact:
    return fact('vacancy-next')


def vacancy_rest() -> Fact:
    return fact('vacancy-rest')


def vacancy_skip(*, time: Printed) -> Fact:
    return fact('vacancy-skip', time=time)


def column_step() -> Fact:
    return fact('column-step')


def election_fills(*, teams: Printed, by: Any, every: Printed, when: Printed) -> Fact:
    return fact('election-fills', teams=teams, by=by, every=every, when=when)


def election_method(*, how: Any) -> Fact:
    return fact('election-method', how=how)


def election_only_if(*, case: Printed) -> Fact:
    return fact('election-only-if', case=case)


def election_votes(*, n: int, seats: bool) -> Fact:
    return fact('election-votes', n=n, seats=seats)


def election_accepted_if(*, case: Printed) -> Fact:
    return fact('election-accepted-if', case=case)


def election_tool(*, tool: Printed) -> Fact:
    return fact('election-tool', tool=tool)


def election_uncontested(*, elected: bool, kind: Printed) -> Fact:
    return fact('election-uncontested', elected=elected, kind=kind)


def election_tie(*, what: Printed) -> Fact:
    return fact('election-tie', what=what)


def election_special(*, reasons: Printed) -> Fact:
    return fact('election-special', reasons=reasons)


def election_special_roll(*, which: Any, named: bool) -> Fact:
    return fact('election-special-roll', which=which, named=named)


def special_election(*, named: bool) -> Fact:
    return fact('special-election', named=named)


def election_event(*, what: Any, strength: Any) -> Fact:
    return fact('election-event', what=what, strength=strength)


def election_when(*, what: Any, time: Printed) -> Fact:
    return fact('election-when', what=what, time=time)


def election_time(*, what: Printed, when: Printed) -> Fact:
    return fact('election-time', what=what, when=when)


def election_dates(*, opens: Printed, closes: Printed, seats: int | None) -> Fact:
    return fact('election-dates', opens=opens, closes=closes, seats=seats)


def election_exceptions_until(*, day: Printed) -> Fact:
    return fact('election-exceptions-until', day=day)


def election_steps() -> Fact:
    return fact('election-steps')


def election_voters(*, who: Any) -> Fact:
    return fact('election-voters', who=who)


def election_frozen(*, who: Printed, moment: Printed) -> Fact:
    return fact('election-frozen', who=who, moment=moment)


def election_exceptions(*, target: Any) -> Fact:
    return fact('election-exceptions', target=target)


def election_exceptions_by(*, named: bool, what: Printed) -> Fact:
    return fact('election-exceptions-by', named=named, what=what)


def election_roll(*, target: Any) -> Fact:
    return fact('election-roll', target=target)


def election_guide(*, target: Any) -> Fact:
    return fact('election-guide', target=target)


def election_candidates(*, who: Any) -> Fact:
    return fact('election-candidates', who=who)


def election_nominated(*, who: Any, themselves: bool) -> Fact:
    return fact('election-nominated', who=who, themselves=themselves)


def election_stand_and_nominate(*, who: Any, themselves: bool) -> Fact:
    return fact('election-stand-and-nominate', who=who, themselves=themselves)


def election_self_nominated() -> Fact:
    return fact('election-self-nominated')


def election_nominated_in(*, where: Printed) -> Fact:
    return fact('election-nominated-in', where=where)


def election_nominations_each(*, n: int) -> Fact:
    return fact('election-nominations-each', n=n)


def election_nominations_of_one(*, n: int) -> Fact:
    return fact('election-nominations-of-one', n=n)


def election_nominations_both(*, n: int, same: Printed) -> Fact:
    return fact('election-nominations-both', n=n, same=same)


def election_statement(*, what: Printed) -> Fact:
    return fact('election-statement', what=what)


def election_endorsed(*, n: int | None, organizations: int | None) -> Fact:
    return fact('election-endorsed', n=n, organizations=organizations)


def organizations_noun(*, organizations: int) -> Fact:
    return fact('organizations-noun', organizations=organizations)


def election_conditions() -> Fact:
    return fact('election-conditions')


def election_condition(*, what: Printed) -> Fact:
    return fact('election-condition', what=what)


def election_officers(*, size: Printed) -> Fact:
    return fact('election-officers', size=size)


def size_officers(*, number: int) -> Fact:
    return fact('size-officers', number=number)


def election_officers_conditions(*, what: Printed) -> Fact:
    return fact('election-officers-conditions', what=what)


def election_run_by(*, people: Printed) -> Fact:
    return fact('election-run-by', people=people)


def election_officers_spread() -> Fact:
    return fact('election-officers-spread')


def group_lead_word() -> Fact:
    return fact('group-lead-word')


def group_lead_word_a() -> Fact:
    return fact('group-lead-word-a')


def group_lead_word_many() -> Fact:
    return fact('group-lead-word-many')


def group_subject(*, what: Any) -> Fact:
    return fact('group-subject', what=what)


def group_steps_lead(*, group: Printed) -> Fact:
    return fact('group-steps-lead', group=group)


def group_purpose(*, groups: Printed, purpose: Printed) -> Fact:
    return fact('group-purpose', groups=groups, purpose=purpose)


def group_proposed(*, who: Any, group: Printed, proposal: Printed) -> Fact:
    return fact('group-proposed', who=who, group=group, proposal=proposal)


def group_charter(*, what: Printed) -> Fact:
    return fact('group-charter', what=what)


def group_leads_appointed(*, who: Any, least: Printed, size: Printed, leads: Printed, one: bool, most: Printed) -> Fact:
    return fact('group-leads-appointed', who=who, least=least, size=size, leads=leads, one=one, most=most)


def group_leads_elected(*, least: Printed, size: Printed, leads: Printed, one: bool, most: Printed) -> Fact:
    return fact('group-leads-elected', least=least, size=size, leads=leads, one=one, most=most)


def group_leads(*, group: Printed, least: Printed, size: Printed, leads: Printed, one: bool, most: Printed) -> Fact:
    return fact('group-leads', group=group, least=least, size=size, leads=leads, one=one, most=most)


def group_leads_count(*, least: Printed, size: Printed, leads: Printed, one: bool, most: Printed) -> Fact:
    return fact('group-leads-count', least=least, size=size, leads=leads, one=one, most=most)


def group_lead_term(*, lead: Printed, time: Printed) -> Fact:
    return fact('group-lead-term', lead=lead, time=time)


def group_leads_confirmed(*, by: Any, one: bool, leads: Printed, strength: Any, every: Printed) -> Fact:
    return fact('group-leads-confirmed', by=by, one=one, leads=leads, strength=strength, every=every)


def group_join(*, who: Any) -> Fact:
    return fact('group-join', who=who)


def group_organizations(*, group: Printed, size: Printed) -> Fact:
    return fact('group-organizations', group=group, size=size)


def group_leads_decide(*, one: bool, leads: Printed) -> Fact:
    return fact('group-leads-decide', one=one, leads=leads)


def group_creator_decides(*, who: Printed) -> Fact:
    return fact('group-creator-decides', who=who)


def group_duties(*, group: Printed, what: Printed) -> Fact:
    return fact('group-duties', group=group, what=what)


def group_duty(*, what: Any) -> Fact:
    return fact('group-duty', what=what)


def group_duties_lead(*, group: Printed) -> Fact:
    return fact('group-duties-lead', group=group)


def group_reports(*, group: Printed, strength: Any, to: Printed, every: Printed) -> Fact:
    return fact('group-reports', group=group, strength=strength, to=to, every=every)


def group_it(*, group: Printed) -> Fact:
    return fact('group-it', group=group)


def group_ends(*, group: Printed, strength: Any, when: Printed, automatic: bool) -> Fact:
    return fact('group-ends', group=group, strength=strength, when=when, automatic=automatic)


def group_dissolved(*, who: Any, strength: Any, group: Printed, kind: Printed, when: Printed) -> Fact:
    return fact('group-dissolved', who=who, strength=strength, group=group, kind=kind, when=when)


def subproject_word() -> Fact:
    return fact('subproject-word')


def subproject_word_a() -> Fact:
    return fact('subproject-word-a')


def subproject_word_many() -> Fact:
    return fact('subproject-word-many')


def subprojects_own(*, word: Printed, clause: bool, what: Printed, own: bool) -> Fact:
    return fact('subprojects-own', word=word, clause=clause, what=what, own=own)


def subprojects_fixed(*, what: Any, number: Any, word: Printed) -> Fact:
    return fact('subprojects-fixed', what=what, number=number, word=word)


def subproject_joins(*, word: Printed) -> Fact:
    return fact('subproject-joins', word=word)


def subproject_steps_lead(*, word: Printed) -> Fact:
    return fact('subproject-steps-lead', word=word)


def subproject_proposed(*, who: Any) -> Fact:
    return fact('subproject-proposed', who=who)


def subproject_takes(*, what: Any, word: Printed, strength: Any, vote: Printed, consulted: Printed) -> Fact:
    return fact('subproject-takes', what=what, word=word, strength=strength, vote=vote, consulted=consulted)


def subproject_refused(*, reasons: Printed) -> Fact:
    return fact('subproject-refused', reasons=reasons)


def subproject_criterion(*, what: Printed) -> Fact:
    return fact('subproject-criterion', what=what)


def subproject_criteria(*, word: Printed) -> Fact:
    return fact('subproject-criteria', word=word)


def tier_votes(*, may: bool) -> Fact:
    return fact('tier-votes', may=may)


def tier_duties(*, what: Printed) -> Fact:
    return fact('tier-duties', what=what)


def tier_review(*, strength: Any, every: Printed) -> Fact:
    return fact('tier-review', strength=strength, every=every)


def subproject_leaves(*, word: Printed) -> Fact:
    return fact('subproject-leaves', word=word)


def subproject_reason(*, what: Printed) -> Fact:
    return fact('subproject-reason', what=what)


def subproject_reasons() -> Fact:
    return fact('subproject-reasons')


def subproject_orphaned(*, word: Printed, holders: Printed, who: Printed, may: Printed) -> Fact:
    return fact('subproject-orphaned', word=word, holders=holders, who=who, may=may)


def parts_lead(*, project: Any, word: Printed) -> Fact:
    return fact('parts-lead', project=project, word=word)


def parts_only(*, project: Any, what: Printed, name: Printed) -> Fact:
    return fact('parts-only', project=project, what=what, name=name)


def piece(*, name: Printed, what: Printed, described: bool) -> Fact:
    return fact('piece', name=name, what=what, described=described)


def piece_plain(*, name: Printed, then: Any) -> Fact:
    return fact('piece-plain', name=name, then=then)


def piece_what(*, tier: Printed, kind: Any, word: Printed) -> Fact:
    return fact('piece-what', tier=tier, kind=kind, word=word)


def piece_since(*, since: Printed) -> Fact:
    return fact('piece-since', since=since)


def piece_kind(*, kind: Any, word: Printed) -> Fact:
    return fact('piece-kind', kind=kind, word=word)


def piece_status(*, status: Any) -> Fact:
    return fact('piece-status', status=status)


def piece_code(*, n: int, where: Printed) -> Fact:
    return fact('piece-code', n=n, where=where)


def piece_page(*, what: Any, target: Any) -> Fact:
    return fact('piece-page', what=what, target=target)


def piece_pages(*, pages: Printed) -> Fact:
    return fact('piece-pages', pages=pages)


def piece_packaged(*, together: bool) -> Fact:
    return fact('piece-packaged', together=together)


def piece_review(*, strength: Any, every: Printed) -> Fact:
    return fact('piece-review', strength=strength, every=every)


def piece_places(*, places: Printed) -> Fact:
    return fact('piece-places', places=places)


def charter_works_on() -> Fact:
    return fact('charter-works-on')


def charter_not_on() -> Fact:
    return fact('charter-not-on')


def charter_focus(*, what: Printed) -> Fact:
    return fact('charter-focus', what=what)


def charter_mission(*, only: bool, primary: Printed) -> Fact:
    return fact('charter-mission', only=only, primary=primary)


def charter_second_mission(*, secondary: Printed) -> Fact:
    return fact('charter-second-mission', secondary=secondary)


def charter_means(*, means: Printed) -> Fact:
    return fact('charter-means', means=means)


def charter_title(*, title: Printed) -> Fact:
    return fact('charter-title', title=title)


def charter_produces() -> Fact:
    return fact('charter-produces')


def charter_delivered(*, ongoing: bool) -> Fact:
    return fact('charter-delivered', ongoing=ongoing)


def deliverable_due(*, day: Printed) -> Fact:
    return fact('deliverable-due', day=day)


def deliverable_status(*, what: Any) -> Fact:
    return fact('deliverable-status', what=what)


def charter_success() -> Fact:
    return fact('charter-success')


def charter_only_success(*, what: Printed) -> Fact:
    return fact('charter-only-success', what=what)


def charter_stakeholders() -> Fact:
    return fact('charter-stakeholders')


def charter_only_stakeholder(*, who: Printed) -> Fact:
    return fact('charter-only-stakeholder', who=who)


def charter_coordination() -> Fact:
    return fact('charter-coordination')


def charter_only_coordination(*, who: Printed) -> Fact:
    return fact('charter-only-coordination', who=who)


def charter_projects_led(*, title: Printed, host: Printed) -> Fact:
    return fact('charter-projects-led', title=title, host=host)


def charter_project(*, project: Printed, about: Printed, note: Printed) -> Fact:
    return fact('charter-project', project=project, about=about, note=note)


def charter_rules(*, target: Any, words: Any) -> Fact:
    return fact('charter-rules', target=target, words=words)


def charter_follows(*, rules: Printed) -> Fact:
    return fact('charter-follows', rules=rules)


def column_does() -> Fact:
    return fact('column-does')


def charter_office(*, size: Printed, role: Printed, one: bool) -> Fact:
    return fact('charter-office', size=size, role=role, one=one)


def charter_offices(*, roles: Printed) -> Fact:
    return fact('charter-offices', roles=roles)


def charter_people(*, page: Any) -> Fact:
    return fact('charter-people', page=page)


def charter_reviewed(*, strength: Any, every: Printed) -> Fact:
    return fact('charter-reviewed', strength=strength, every=every)


def charter_inactive(*, time: Printed) -> Fact:
    return fact('charter-inactive', time=time)


def charter_ends(*, when: Printed) -> Fact:
    return fact('charter-ends', when=when)


def charter_approved(*, by: Printed, day: Printed, target: Any) -> Fact:
    return fact('charter-approved', by=by, day=day, target=target)


def charter_founders(*, people: Printed) -> Fact:
    return fact('charter-founders', people=people)


def charter_contributors() -> Fact:
    return fact('charter-contributors')


def charter_only_contributor(*, who: Printed) -> Fact:
    return fact('charter-only-contributor', who=who)


def project_is(*, group: bool, target: Any, name: Any, does: bool, description: Printed) -> Fact:
    return fact('project-is', group=group, target=target, name=name, does=does, description=description)


def project_it(*, body: Any) -> Fact:
    """The first sentence about a body names it."""
    return fact('project-it', body=body)


def project_hosted(*, body: Any, level: Any, target: Any, host: Any, since: Any, issue: Any) -> Fact:
    return fact('project-hosted', body=body, level=level, target=target, host=host, since=since, issue=issue)


def foundation(*, name: Printed, short: Printed) -> Fact:
    return fact('foundation', name=name, short=short)


def level(*, level: Any) -> Fact:
    return fact('level', level=level)


def project_reached(*, level: Any, issue: Any, on: Printed) -> Fact:
    return fact('project-reached', level=level, issue=issue, on=on)


def project_day(*, on: Printed) -> Fact:
    return fact('project-day', on=on)


def project_belongs(*, body: Any, target: Any, name: Any) -> Fact:
    return fact('project-belongs', body=body, target=target, name=name)


def project_home(*, body: Any, website: Printed, group: bool, code: Printed) -> Fact:
    """The name of the body where no sentence before names it."""
    return fact('project-home', body=body, website=website, group=group, code=code)


def home_code(*, group: bool) -> Fact:
    return fact('home-code', group=group)


def repositories_of(*, other: bool, target: Any, owner: Any) -> Fact:
    return fact('repositories-of', other=other, target=target, owner=owner)


def project_follows(*, body: Printed, code: Printed) -> Fact:
    return fact('project-follows', body=body, code=code)


def values_lead() -> Fact:
    return fact('values-lead')


def value(*, name: Printed, text: Printed) -> Fact:
    return fact('value', name=name, text=text)


def goals_lead() -> Fact:
    return fact('goals-lead')


def inside_lead() -> Fact:
    return fact('inside-lead')


def outside_lead() -> Fact:
    return fact('outside-lead')


def point(*, title: Printed, text: Printed, links: Printed, note: Printed) -> Fact:
    return fact('point', title=title, text=text, links=links, note=note)


def project_roadmap(*, target: Any) -> Fact:
    return fact('project-roadmap', target=target)


def license_of_code(*, license: Printed) -> Fact:
    return fact('license-of-code', license=license)


def license_of_documentation(*, license: Printed) -> Fact:
    return fact('license-of-documentation', license=license)


def sign_off(*, how: Any, target: Any) -> Fact:
    return fact('sign-off', how=how, target=target)


def project_contributing(*, target: Any) -> Fact:
    return fact('project-contributing', target=target)


def credits(*, sources: Printed) -> Fact:
    return fact('credits', sources=sources)


def definition(*, term: Printed, means: Printed, note: Printed) -> Fact:
    return fact('definition', term=term, means=means, note=note)


def governs(*, kind: Any, who: Printed, body: Printed, rest: bool) -> Fact:
    return fact('governs', kind=kind, who=who, body=body, rest=rest)


def roles_count(*, body: Any, n: Printed, here: bool, roles: Printed) -> Fact:
    return fact('roles-count', body=body, n=n, here=here, roles=roles)


def roles_offices(*, also: bool, body: Any, roles: Printed) -> Fact:
    return fact('roles-offices', also=also, body=body, roles=roles)


def office(*, target: Any, name: Any, text: Printed) -> Fact:
    return fact('office', target=target, name=name, text=text)


def roles_offices_lead(*, also: bool, body: Any) -> Fact:
    return fact('roles-offices-lead', also=also, body=body)


def roles_ladder(*, page: Any) -> Fact:
    """Where the ladder is described, for other pages."""
    return fact('roles-ladder', page=page)


def roles_ladder_titled(*, page: Any, title: Any, body: Printed) -> Fact:
    return fact('roles-ladder-titled', page=page, title=title, body=body)


def roles_people(*, page: Any, name: Any) -> Fact:
    return fact('roles-people', page=page, name=name)


def ladder_path(*, titled: bool, body: Printed) -> Fact:
    return fact('ladder-path', titled=titled, body=body)


def ladder_path_plain(*, body: Printed, first: Printed, last: Printed) -> Fact:
    return fact('ladder-path-plain', body=body, first=first, last=last)


def ladder_meaning(*, parts: Printed) -> Fact:
    return fact('ladder-meaning', parts=parts)


def ladder_part(*, what: Any) -> Fact:
    return fact('ladder-part', what=what)


def ladder_shared(*, links: Any, number: int) -> Fact:
    return fact('ladder-shared', links=links, number=number)


def ladder_shared_link(*, page: Any, what: Any) -> Fact:
    return fact('ladder-shared-link', page=page, what=what)


def ladder_shared_name(*, what: Any) -> Fact:
    return fact('ladder-shared-name', what=what)


def ladder_start(*, page: Any) -> Fact:
    return fact('ladder-start', page=page)


def ladder_below() -> Fact:
    return fact('ladder-below')


def ladder_builds(*, role: Printed) -> Fact:
    return fact('ladder-builds', role=role)


def column_sponsored() -> Fact:
    return fact('column-sponsored')


def column_time() -> Fact:
    return fact('column-time')


def column_access() -> Fact:
    return fact('column-access')


def column_listed() -> Fact:
    return fact('column-listed')


def time_in_role(*, role: Any, time: Printed) -> Fact:
    return fact('time-in-role', role=role, time=time)


def way_vote(*, kind: Printed) -> Fact:
    return fact('way-vote', kind=kind)


def kind_kind_name(*, name: Printed, takes: Printed) -> Fact:
    return fact('kind-kind-name', name=name, takes=takes)


def way_sponsors(*, who: Printed) -> Fact:
    return fact('way-sponsors', who=who)


def way_appointed() -> Fact:
    return fact('way-appointed')


def role_held_in(*, where: Printed) -> Fact:
    return fact('role-held-in', where=where)


def scope_kind(*, kind: Any, word: Printed) -> Fact:
    return fact('scope-kind', kind=kind, word=word)


def scope_kind_bare(*, kind: Any) -> Fact:
    return fact('scope-kind-bare', kind=kind)


def role_size(*, size: Printed, strength: Any, role: Printed) -> Fact:
    return fact('role-size', size=size, strength=strength, role=role)


def role_size_each(*, part: Printed, strength: Any, size: Printed, role: Printed) -> Fact:
    return fact('role-size-each', part=part, strength=strength, size=size, role=role)


def role_indefinite() -> Fact:
    return fact('role-indefinite')


def role_per(*, role: Printed, per: Printed) -> Fact:
    return fact('role-per', role=role, per=per)


def role_term(*, strength: Any, time: Printed) -> Fact:
    return fact('role-term', strength=strength, time=time)


def role_prohibited(*, role: Printed, strength: Any, what: Printed) -> Fact:
    return fact('role-prohibited', role=role, strength=strength, what=what)


def must_not(*, strength: Any) -> Fact:
    return fact('must-not', strength=strength)


def role_elected(*, role: Printed, page: Any, term: Printed) -> Fact:
    return fact('role-elected', role=role, page=page, term=term)


def role_renewable() -> Fact:
    return fact('role-renewable')


def role_no_term_limit() -> Fact:
    return fact('role-no-term-limit')


def role_term_limit(*, limits: Printed) -> Fact:
    return fact('role-term-limit', limits=limits)


def term_limit(*, n: int, how: Any) -> Fact:
    return fact('term-limit', n=n, how=how)


def role_term_part(*, part: Any) -> Fact:
    return fact('role-term-part', part=part)


def role_confirmed(*, by: Any, one: bool, role: Printed, strength: Any, every: Printed) -> Fact:
    return fact('role-confirmed', by=by, one=one, role=role, strength=strength, every=every)


def role_official(*, role: Printed, foundation: Printed) -> Fact:
    return fact('role-official', role=role, foundation=foundation)


def prohibited(*, who: Any, strength: Any, what: Printed) -> Fact:
    return fact('prohibited', who=who, strength=strength, what=what)


def role_listed(*, role: Printed, who: Printed, documents: Printed) -> Fact:
    return fact('role-listed', role=role, who=who, documents=documents)


def page(*, target: Any, name: Any) -> Fact:
    return fact('page', target=target, name=name)


def role_includes(*, role: Printed, how: Any, what: Printed, lower: Printed) -> Fact:
    return fact('role-includes', role=role, how=how, what=what, lower=lower)


def linked_role_linked_a(*, article: Any, target: Any, one: Any) -> Fact:
    return fact('linked-role-linked-a', article=article, target=target, one=one)


def linked_team(*, target: Any, name: Any) -> Fact:
    return fact('linked-team', target=target, name=name)


def linked_team_linked_a(*, target: Any, name: Any) -> Fact:
    return fact('linked-team-linked-a', target=target, name=name)


def noun_linked_a(*, article: Any, one: Printed) -> Fact:
    return fact('noun-linked-a', article=article, one=one)


def member_linked_a(*, team: Printed) -> Fact:
    return fact('member-linked-a', team=team)


def inherited(*, what: Any) -> Fact:
    return fact('inherited', what=what)


def role_refined(*, who: Printed) -> Fact:
    return fact('role-refined', who=who)


def getting_started_lead() -> Fact:
    return fact('getting-started-lead')


def specializations_lead(*, role: Printed) -> Fact:
    return fact('specializations-lead', role=role)


def specialization(*, name: Printed, text: Printed) -> Fact:
    return fact('specialization', name=name, text=text)


def joining_lead(*, also: bool, role: Printed) -> Fact:
    return fact('joining-lead', also=also, role=role)


def joining_lead_all() -> Fact:
    return fact('joining-lead-all')


def left_lead(*, also: bool, role: Printed) -> Fact:
    return fact('left-lead', also=also, role=role)


def left_lead_all() -> Fact:
    return fact('left-lead-all')


def renewal(*, by: Printed, strength: Any, free: bool, vote: Printed, unless: Any) -> Fact:
    return fact('renewal', by=by, strength=strength, free=free, vote=vote, unless=unless)


def renewal_lead(*, words: Printed) -> Fact:
    return fact('renewal-lead', words=words)


def sentences(*, words: Printed) -> Fact:
    return fact('sentences', words=words)


def plain(*, words: Printed) -> Fact:
    return fact('plain', words=words)


def item_noted(*, item: Printed, how: Any, note: Printed) -> Fact:
    """An item with the body's words behind it."""
    return fact('item-noted', item=item, how=how, note=note)


def item_remarked(*, item: Printed, remarks: Printed) -> Fact:
    return fact('item-remarked', item=item, remarks=remarks)


def only_item(*, lead: Printed, item: Printed) -> Fact:
    """A list of one thing is a line."""
    return fact('only-item', lead=lead, item=item)


def lead(*, words: Printed) -> Fact:
    return fact('lead', words=words)


def duties_lead() -> Fact:
    return fact('duties-lead')


def duties_lead_soft(*, who: Printed, strength: Any) -> Fact:
    return fact('duties-lead-soft', who=who, strength=strength)


def duty(*, strength: Any, text: Any, tone: Any) -> Fact:
    return fact('duty', strength=strength, text=text, tone=tone)


def duty_counted(*, do: Any, strength: Any, counted: Printed, tone: Any) -> Fact:
    return fact('duty-counted', do=do, strength=strength, counted=counted, tone=tone)


def requirements_lead() -> Fact:
    return fact('requirements-lead')


def requirements_lead_soft(*, who: Printed, strength: Any) -> Fact:
    return fact('requirements-lead-soft', who=who, strength=strength)


def requirements_lead_choice(*, number: int) -> Fact:
    return fact('requirements-lead-choice', number=number)


def requirements_lead_automatic(*, number: int, who: Printed) -> Fact:
    return fact('requirements-lead-automatic', number=number, who=who)


def standing_lead() -> Fact:
    return fact('standing-lead')


def standing_lead_soft(*, who: Printed, strength: Any) -> Fact:
    return fact('standing-lead-soft', who=who, strength=strength)


def soft(*, strength: Any) -> Fact:
    """The strength of a whole list, in its lead: "contributors should:"."""
    return fact('soft', strength=strength)


def requirement(*, strength: Any, text: Any, tone: Any) -> Fact:
    return fact('requirement', strength=strength, text=text, tone=tone)


def requirement_group(*, strong: bool, title: Printed, choice: Printed) -> Fact:
    return fact('requirement-group', strong=strong, title=title, choice=choice)


def one_of_these(*, number: int) -> Fact:
    return fact('one-of-these', number=number)


def requirement_any(*, number: int) -> Fact:
    return fact('requirement-any', number=number)


def requirement_all() -> Fact:
    return fact('requirement-all')


def requirement_held(*, tone: Any, strength: Any, time: Printed, role: Printed) -> Fact:
    return fact('requirement-held', tone=tone, strength=strength, time=time, role=role)


def requirement_active(*, tone: Any, strength: Any, time: Printed) -> Fact:
    return fact('requirement-active', tone=tone, strength=strength, time=time)


def requirement_effort(*, tone: Any, strength: Any, time: Printed, per: Printed) -> Fact:
    return fact('requirement-effort', tone=tone, strength=strength, time=time, per=per)


def requirement_each(*, per: Printed) -> Fact:
    return fact('requirement-each', per=per)


def requirement_working_time(*, tone: Any, strength: Any, part: Printed) -> Fact:
    return fact('requirement-working-time', tone=tone, strength=strength, part=part)


def requirement_sponsors(*, tone: Any, strength: Any, sponsors: Printed) -> Fact:
    return fact('requirement-sponsors', tone=tone, strength=strength, sponsors=sponsors)


def requirement_joined(*, tone: Any, strength: Any, where: Printed) -> Fact:
    return fact('requirement-joined', tone=tone, strength=strength, where=where)


def requirement_accepted(*, tone: Any, strength: Any, documents: Printed) -> Fact:
    return fact('requirement-accepted', tone=tone, strength=strength, documents=documents)


def requirement_two_factor(*, tone: Any, strength: Any) -> Fact:
    return fact('requirement-two-factor', tone=tone, strength=strength)


def requirement_no_two_factor() -> Fact:
    return fact('requirement-no-two-factor')


def requirement_counted(*, tone: Any, strength: Any, done: Printed, counted: Printed) -> Fact:
    return fact('requirement-counted', tone=tone, strength=strength, done=done, counted=counted)


def requirement_judged(*, who: Any) -> Fact:
    return fact('requirement-judged', who=who)


def requirement_waived(*, who: Any) -> Fact:
    return fact('requirement-waived', who=who)


def requirement_nominated(*, tone: Any, strength: Any, who: Printed) -> Fact:
    """Of an informal process: what would be a step of a formal one."""
    return fact('requirement-nominated', tone=tone, strength=strength, who=who)


def requirement_veto(*, who: Printed) -> Fact:
    return fact('requirement-veto', who=who)


def sponsors(*, who: Printed, organizations: Printed, others: int | None, know: bool, besides: bool) -> Fact:
    return fact('sponsors', who=who, organizations=organizations, others=others, know=know, besides=besides)


def privileges_lead() -> Fact:
    return fact('privileges-lead')


def privileges_sentence(*, who: Printed, list: Printed) -> Fact:
    return fact('privileges-sentence', who=who, list=list)


def privilege(*, strength: Any, text: Any) -> Fact:
    return fact('privilege', strength=strength, text=text)


def privilege_conditional(*, privilege: Printed, conditions: Printed) -> Fact:
    """"Merge pull requests, after six months in the role and once two-factor authentication is on"."""
    return fact('privilege-conditional', privilege=privilege, conditions=conditions)


def privilege_after(*, time: Printed) -> Fact:
    return fact('privilege-after', time=time)


def privilege_two_factor() -> Fact:
    return fact('privilege-two-factor')


def privilege_once(*, text: Printed) -> Fact:
    return fact('privilege-once', text=text)


def privilege_short(*, text: Any) -> Fact:
    return fact('privilege-short', text=text)


def privilege_limit(*, privilege: Printed, text: Any) -> Fact:
    return fact('privilege-limit', privilege=privilege, text=text)


def privilege_team(*, privilege: Printed, team: Printed) -> Fact:
    return fact('privilege-team', privilege=privilege, team=team)


def privilege_access(*, member: bool, strength: Any, on: Printed, access: Printed) -> Fact:
    return fact('privilege-access', member=member, strength=strength, on=on, access=access)


def access(*, level: Any, on: Printed) -> Fact:
    return fact('access', level=level, on=on)


def access_level(*, level: Any) -> Fact:
    return fact('access-level', level=level)


def access_resources(*, things: Printed, on: Printed) -> Fact:
    return fact('access-resources', things=things, on=on)


def resource(*, what: Any) -> Fact:
    return fact('resource', what=what)


def automatic(*, text: Any, comma: bool, role: Printed, only: bool) -> Fact:
    return fact('automatic', text=text, comma=comma, role=role, only=only)


def automatic_held(*, held: Printed, role: Printed) -> Fact:
    return fact('automatic-held', held=held, role=role)


def noun_every_one(*, one: Printed) -> Fact:
    return fact('noun-every-one', one=one)


def member_every_one(*, team: Printed) -> Fact:
    return fact('member-every-one', team=team)


def automatic_counted(*, counted: Printed, role: Printed) -> Fact:
    return fact('automatic-counted', counted=counted, role=role)


def becoming_lead(*, one: bool, role: Printed) -> Fact:
    return fact('becoming-lead', one=one, role=role)


def becoming_alone(*, one: bool, role: Printed, step: Printed) -> Fact:
    return fact('becoming-alone', one=one, role=role, step=step)


def becoming_nomination(*, several: bool, who: Printed, strength: Any, whom: Printed, form: Printed) -> Fact:
    return fact('becoming-nomination', several=several, who=who, strength=strength, whom=whom, form=form)


def nomination(*, form: Printed) -> Fact:
    return fact('nomination', form=form)


def nomination_opened(*, passive: bool, what: Any, target: Any, text: Printed) -> Fact:
    return fact('nomination-opened', passive=passive, what=what, target=target, text=text)


def nomination_form(*, text: Printed, where: Printed) -> Fact:
    return fact('nomination-form', text=text, where=where)


def nomination_where(*, where: Printed) -> Fact:
    return fact('nomination-where', where=where)


def becoming_self_also() -> Fact:
    return fact('becoming-self-also')


def becoming_self(*, who: Printed, form: Printed) -> Fact:
    return fact('becoming-self', who=who, form=form)


def becoming_nominated(*, who: Printed, form: Printed) -> Fact:
    return fact('becoming-nominated', who=who, form=form)


def becoming_drawn(*, open: bool, role: Printed, who: Printed) -> Fact:
    return fact('becoming-drawn', open=open, role=role, who=who)


def becoming_on_request(*, who: Printed, role: Printed, where: Printed) -> Fact:
    return fact('becoming-on-request', who=who, role=role, where=where)


def noun_join(*, article: Any, one: Printed) -> Fact:
    return fact('noun-join', article=article, one=one)


def member_join() -> Fact:
    return fact('member-join')


def becoming_opening(*, opening: Any, time: Printed) -> Fact:
    return fact('becoming-opening', opening=opening, time=time)


def becoming_sponsors(*, who: Any, aside: bool, number: int, strength: Any, whom: Any) -> Fact:
    return fact('becoming-sponsors', who=who, aside=aside, number=number, strength=strength, whom=whom)


def becoming_approvals(*, test: Any, who: Printed, strength: Any, threshold: Printed, what: Any) -> Fact:
    return fact('becoming-approvals', test=test, who=who, strength=strength, threshold=threshold, what=what)


def becoming_nominator(*, counts: bool) -> Fact:
    return fact('becoming-nominator', counts=counts)


def threshold_threshold_people(*, test: Any, more: bool, share: Printed, count: Printed) -> Fact:
    return fact('threshold-threshold-people', test=test, more=more, share=share, count=count)


def becoming_invited(*, who: Printed, whom: Printed, role: Printed, alone: bool) -> Fact:
    return fact('becoming-invited', who=who, whom=whom, role=role, alone=alone)


def becoming_ask(*, who: Printed) -> Fact:
    return fact('becoming-ask', who=who)


def becoming_appointed(*, who: Any, strength: Any, one: bool, role: Printed) -> Fact:
    return fact('becoming-appointed', who=who, strength=strength, one=one, role=role)


def noun_the_many(*, many: Printed) -> Fact:
    return fact('noun-the-many', many=many)


def member_the_many(*, team: Printed) -> Fact:
    return fact('member-the-many', team=team)


def becoming_vote(*, who: Any, kind: Printed, voted: bool, strength: Any, lazy: bool, whom: Any, consulted: Printed) -> Fact:
    return fact('becoming-vote', who=who, kind=kind, voted=voted, strength=strength, lazy=lazy, whom=whom, consulted=consulted)


def candidate(*, whom: Any) -> Fact:
    return fact('candidate', whom=whom)


def becoming_decided(*, who: Any, strength: Any, whom: Any, consulted: Printed) -> Fact:
    return fact('becoming-decided', who=who, strength=strength, whom=whom, consulted=consulted)


def becoming_vote_by(*, how: Any) -> Fact:
    return fact('becoming-vote-by', how=how)


def becoming_objections(*, time: Printed) -> Fact:
    return fact('becoming-objections', time=time)


def veto_nomination(*, strength: Any, kind: Any, who: Any) -> Fact:
    return fact('veto-nomination', strength=strength, kind=kind, who=who)


def becoming_veto(*, kind: Printed, who: Printed, strength: Any, within: Printed, reasons: Any) -> Fact:
    return fact('becoming-veto', kind=kind, who=who, strength=strength, within=within, reasons=reasons)


def becoming_trial(*, before: bool, strength: Any, time: Printed) -> Fact:
    return fact('becoming-trial', before=before, strength=strength, time=time)


def becoming_trial_until(*, before: bool, strength: Any, time: Printed, until: Printed) -> Fact:
    return fact('becoming-trial-until', before=before, strength=strength, time=time, until=until)


def becoming_trial_length(*, time: Printed) -> Fact:
    return fact('becoming-trial-length', time=time)


def becoming_trial_end(*, time: Any, until: Printed) -> Fact:
    return fact('becoming-trial-end', time=time, until=until)


def becoming_guided(*, who: Printed) -> Fact:
    return fact('becoming-guided', who=who)


def becoming_neutral() -> Fact:
    return fact('becoming-neutral')


def becoming_spread(*, count: int | None, share: Printed) -> Fact:
    return fact('becoming-spread', count=count, share=share)


def becoming_reviewed(*, who: Any, strength: Any, every: Printed) -> Fact:
    return fact('becoming-reviewed', who=who, strength=strength, every=every)


def becoming_informal(*, number: int) -> Fact:
    return fact('becoming-informal', number=number)


def inactivity_considered(*, subject: Printed, strength: Any, clocks: Printed) -> Fact:
    return fact('inactivity-considered', subject=subject, strength=strength, clocks=clocks)


def clock_without(*, time: Printed, some: bool, what: Printed, more: bool, source: Printed) -> Fact:
    return fact('clock-without', time=time, some=some, what=what, more=more, source=source)


def clock_source(*, source: Printed) -> Fact:
    return fact('clock-source', source=source)


def clock_missed(*, share: Printed, count: Printed, what: Printed, row: bool, per: Printed, time: Printed, source: Printed) -> Fact:
    return fact('clock-missed', share=share, count=count, what=what, row=row, per=per, time=time, source=source)


def clock_row(*, row: bool, per: Printed, time: Printed) -> Fact:
    return fact('clock-row', row=row, per=per, time=time)


def clock_unanswered(*, count: Printed, what: Printed, row: bool, per: Printed, time: Printed) -> Fact:
    return fact('clock-unanswered', count=count, what=what, row=row, per=per, time=time)


def clock_bare(*, sort: Any, what: Printed) -> Fact:
    return fact('clock-bare', sort=sort, what=what)


def column_inactivity() -> Fact:
    return fact('column-inactivity')


def column_after() -> Fact:
    return fact('column-after')


def column_what_happens() -> Fact:
    return fact('column-what-happens')


def after_time(*, time: Printed) -> Fact:
    return fact('after-time', time=time)


def after_time_behind(*, time: Printed) -> Fact:
    return fact('after-time-behind', time=time)


def after_count(*, count: Printed, row: bool) -> Fact:
    return fact('after-count', count=count, row=row)


def after_count_behind(*, missed: bool, count: Printed, row: bool) -> Fact:
    return fact('after-count-behind', missed=missed, count=count, row=row)


def inactivity_table_lead(*, subject: Printed) -> Fact:
    return fact('inactivity-table-lead', subject=subject)


def inactivity_effects_lead(*, clock: Printed, subject: Printed) -> Fact:
    return fact('inactivity-effects-lead', clock=clock, subject=subject)


def inactivity_effect_one(*, subject: Printed, clock: Printed, what: Printed, after: Printed, until: Any, unless: Any) -> Fact:
    """The same with only one effect: "When a maintainer goes without reviews, they lose the role after one year."."""
    return fact('inactivity-effect-one', subject=subject, clock=clock, what=what, after=after, until=until, unless=unless)


def goes_inactive(*, subject: Printed, clock: Printed) -> Fact:
    return fact('goes-inactive', subject=subject, clock=clock)


def clock_doing(*, sort: Any, what: Printed) -> Fact:
    """What somebody does who is inactive, by the sort of clock: "goes without reviews"."""
    return fact('clock-doing', sort=sort, what=what)


def inactivity_before(*, case: Any) -> Fact:
    return fact('inactivity-before', case=case)


def inactivity_watched(*, who: Any, strength: Any, every: Printed, subject: Printed) -> Fact:
    return fact('inactivity-watched', who=who, strength=strength, every=every, subject=subject)


def watched_whom(*, subject: Printed) -> Fact:
    return fact('watched-whom', subject=subject)


def inactivity_extended(*, who: Any, strength: Any, kind: Printed) -> Fact:
    return fact('inactivity-extended', who=who, strength=strength, kind=kind)


def unless_extended(*, who: Printed, kind: Printed) -> Fact:
    return fact('unless-extended', who=who, kind=kind)


def effects(*, case: Any, who: Any, strength: Any, what: Printed) -> Fact:
    """What follows inactivity: the person is "you" or "they"."""
    return fact('effects', case=case, who=who, strength=strength, what=what)


def effects_then(*, case: Any, what: Printed) -> Fact:
    return fact('effects-then', case=case, what=what)


def effect_at_once(*, case: Any, what: Printed, unless: Printed) -> Fact:
    return fact('effect-at-once', case=case, what=what, unless=unless)


def if_inactive(*, subject: Printed) -> Fact:
    return fact('if-inactive', subject=subject)


def unless_text(*, text: Any) -> Fact:
    return fact('unless-text', text=text)


def effect(*, after: Printed, what: Printed, until: Any, unless: Any) -> Fact:
    return fact('effect', after=after, what=what, until=until, unless=unless)


def effect_end(*, until: Any, unless: Any) -> Fact:
    return fact('effect-end', until=until, unless=unless)


def effect_acts(*, another: bool, actor: Printed, strength: Any, text: Any) -> Fact:
    return fact('effect-acts', another=another, actor=actor, strength=strength, text=text)


def effect_text(*, strength: Any, text: Any, who: Any) -> Fact:
    return fact('effect-text', strength=strength, text=text, who=who)


def effect_voted(*, actor: Printed, strength: Any, what: Any, kind: Printed) -> Fact:
    return fact('effect-voted', actor=actor, strength=strength, what=what, kind=kind)


def effect_soft(*, who: Any, strength: Any, what: Printed) -> Fact:
    return fact('effect-soft', who=who, strength=strength, what=what)


def pronoun(*, who: Any) -> Fact:
    return fact('pronoun', who=who)


def pronoun_object(*, who: Any) -> Fact:
    return fact('pronoun-object', who=who)


def pronoun_their(*, who: Any) -> Fact:
    return fact('pronoun-their', who=who)


def effect_done(*, what: Any, who: Any) -> Fact:
    """As a participle behind "be"."""
    return fact('effect-done', what=what, who=who)


def effect_act(*, what: Any, who: Any) -> Fact:
    """As what those who vote do."""
    return fact('effect-act', what=what, who=who)


def effect_alone(*, who: Any, what: Any) -> Fact:
    """As a clause of its own."""
    return fact('effect-alone', who=who, what=what)


def removal_lead(*, who: Any, act: Printed, only: bool) -> Fact:
    return fact('removal-lead', who=who, act=act, only=only)


def removal_for(*, who: Any, act: Printed, only: bool, ground: Printed) -> Fact:
    return fact('removal-for', who=who, act=act, only=only, ground=ground)


def removal_passive(*, whom: Printed, strength: Any, replace: bool, lower: bool, only: bool, ground: Printed) -> Fact:
    """Where nobody says who decides: "A maintainer may be removed only for:"."""
    return fact('removal-passive', whom=whom, strength=strength, replace=replace, lower=lower, only=only, ground=ground)


def removal_act(*, replace: bool, strength: Any, who: Any, whom: Printed, lower: bool, kind: Printed) -> Fact:
    return fact('removal-act', replace=replace, strength=strength, who=who, whom=whom, lower=lower, kind=kind)


def removal_whom(*, whom: Printed) -> Fact:
    return fact('removal-whom', whom=whom)


def one_role(*, choice: Printed) -> Fact:
    """One of several roles: "a committer or maintainer"."""
    return fact('one-role', choice=choice)


def one_role_a(*, first: Printed, choice: Printed) -> Fact:
    return fact('one-role-a', first=first, choice=choice)


def one_role_many(*, choice: Printed) -> Fact:
    return fact('one-role-many', choice=choice)


def ground(*, text: Any) -> Fact:
    return fact('ground', text=text)


def removal_rule(*, whom: Printed, strength: Any, free: bool, when: Any) -> Fact:
    return fact('removal-rule', whom=whom, strength=strength, free=free, when=when)


def removal_successor() -> Fact:
    return fact('removal-successor')


def removal_steps_lead(*, some: bool, decided: bool, whom: Printed) -> Fact:
    return fact('removal-steps-lead', some=some, decided=decided, whom=whom)


def removal_heard() -> Fact:
    return fact('removal-heard')


def removal_decision(*, who: Any, voted: bool, kind: Printed) -> Fact:
    return fact('removal-decision', who=who, voted=voted, kind=kind)


def removal_lower() -> Fact:
    return fact('removal-lower')


def removal_proposed(*, who: Any, where: Printed) -> Fact:
    return fact('removal-proposed', who=who, where=where)


def removal_takes(*, whom: Printed, voted: bool, vote: Printed) -> Fact:
    return fact('removal-takes', whom=whom, voted=voted, vote=vote)


def removal_may(*, who: Any, strength: Any, whom: Printed, kind: Printed) -> Fact:
    return fact('removal-may', who=who, strength=strength, whom=whom, kind=kind)


def removal_by(*, who: Any, whom: Printed) -> Fact:
    return fact('removal-by', who=who, whom=whom)


def removal_listed(*, page: Any) -> Fact:
    return fact('removal-listed', page=page)


def removal_suspension(*, case: Any, who: Printed, whom: Printed, time: Printed) -> Fact:
    return fact('removal-suspension', case=case, who=who, whom=whom, time=time)


def removal_appeal(*, to: Printed, within: Printed, where: Printed) -> Fact:
    return fact('removal-appeal', to=to, within=within, where=where)


def stepping_allowed(*, role: Printed, freely: bool, channels: Printed) -> Fact:
    return fact('stepping-allowed', role=role, freely=freely, channels=channels)


def stepping_lower() -> Fact:
    return fact('stepping-lower')


def stepping_notice(*, time: Printed) -> Fact:
    return fact('stepping-notice', time=time)


def stepping_successor() -> Fact:
    return fact('stepping-successor')


def stepping_contact(*, role: Printed, channels: Printed) -> Fact:
    return fact('stepping-contact', role=role, channels=channels)


def stepping_lead(*, role: Printed) -> Fact:
    return fact('stepping-lead', role=role)


def stepping_as(*, role: Printed) -> Fact:
    """Where one role is left in another way than the others."""
    return fact('stepping-as', role=role)


def step_tell(*, channels: Printed) -> Fact:
    return fact('step-tell', channels=channels)


def leave_taken(*, reasons: Any) -> Fact:
    return fact('leave-taken', reasons=reasons)


def leave_how(*, strength: Any, how: Any) -> Fact:
    return fact('leave-how', strength=strength, how=how)


def leave_most(*, strength: Any, time: Printed) -> Fact:
    return fact('leave-most', strength=strength, time=time)


def leave_counted(*, counted: bool) -> Fact:
    return fact('leave-counted', counted=counted)


def leave_silent(*, time: Printed, page: Any) -> Fact:
    return fact('leave-silent', time=time, page=page)


def back_by(*, who: Any, text: Any, role: Printed) -> Fact:
    return fact('back-by', who=who, text=text, role=role)


def back(*, within: Printed, who: Any, role: Printed, strength: Any, active: Printed, new: bool, vote: Printed, by: Printed, free: bool) -> Fact:
    return fact('back', within=within, who=who, role=role, strength=strength, active=active, new=new, vote=vote, by=by, free=free)


def returner(*, who: Any, role: Printed) -> Fact:
    return fact('returner', who=who, role=role)


def vote_of(*, who: Printed, kind: Printed) -> Fact:
    return fact('vote-of', who=who, kind=kind)


def emeritus_when(*, what: Printed) -> Fact:
    return fact('emeritus-when', what=what)


def emeritus_entry(*, role: Printed, what: Printed, strength: Any, request: bool, vote: Printed, free: bool) -> Fact:
    return fact('emeritus-entry', role=role, what=what, strength=strength, request=request, vote=vote, free=free)


def emeritus_vote(*, request: bool, vote: Printed) -> Fact:
    return fact('emeritus-vote', request=request, vote=vote)


def emeritus_rights(*, first: bool, role: Printed, time: Printed, rights: Printed) -> Fact:
    return fact('emeritus-rights', first=first, role=role, time=time, rights=rights)


def emeritus_and(*, rights: Any) -> Fact:
    return fact('emeritus-and', rights=rights)


def right(*, text: Any) -> Fact:
    return fact('right', text=text)


def emeritus_people(*, role: Printed) -> Fact:
    return fact('emeritus-people', role=role)


def emeritus_no_vote(*, role: Printed) -> Fact:
    return fact('emeritus-no-vote', role=role)


def emeritus_declinable() -> Fact:
    return fact('emeritus-declinable')


def emeritus_free() -> Fact:
    return fact('emeritus-free')


def emeritus_listed(*, first: bool, role: Printed, how: Any, where: Printed) -> Fact:
    """Where the names of those who have left stand, and for how long. The first sentence about them says whose they are."""
    return fact('emeritus-listed', first=first, role=role, how=how, where=where)


def ladder_contact(*, why: Printed, channels: Printed) -> Fact:
    return fact('ladder-contact', why=why, channels=channels)


def ladder_contact_lower() -> Fact:
    return fact('ladder-contact-lower')


def ladder_contact_step_down() -> Fact:
    return fact('ladder-contact-step-down')


def ladder_contact_emeritus() -> Fact:
    return fact('ladder-contact-emeritus')


def ladder_contact_question(*, titled: bool) -> Fact:
    return fact('ladder-contact-question', titled=titled)


def ladder_word(*, titled: bool) -> Fact:
    """What the page about the roles calls itself: the body may have given it another title."""
    return fact('ladder-word', titled=titled)


def meetings_introduction(*, body: Printed) -> Fact:
    return fact('meetings-introduction', body=body)


def meetings_told(*, page: Any, what: Any) -> Fact:
    return fact('meetings-told', page=page, what=what)


def meeting_takes_place(*, name: Printed, when: Printed, at: Printed, lasts: Printed) -> Fact:
    return fact('meeting-takes-place', name=name, when=when, at=at, lasts=lasts)


def meeting_time_in(*, page: Any) -> Fact:
    return fact('meeting-time-in', page=page)


def meeting_time_asked(*, place: Printed) -> Fact:
    return fact('meeting-time-asked', place=place)


def meeting_first(*, day: Printed) -> Fact:
    return fact('meeting-first', day=day)


def meeting_quorum(*, name: Printed, quorum: Printed) -> Fact:
    return fact('meeting-quorum', name=name, quorum=quorum)


def meeting_does(*, name: Printed, what: Any) -> Fact:
    return fact('meeting-does', name=name, what=what)


def meeting_until(*, day: Printed) -> Fact:
    return fact('meeting-until', day=day)


def meeting_of_part(*, name: Printed) -> Fact:
    return fact('meeting-of-part', name=name)


def meeting_open(*, public: bool, name: Printed) -> Fact:
    return fact('meeting-open', public=public, name=name)


def meeting_open_at(*, name: Printed) -> Fact:
    return fact('meeting-open-at', name=name)


def meeting_it(*, name: Printed) -> Fact:
    """The meeting, which the first sentence about it names."""
    return fact('meeting-it', name=name)


def meeting_chaired(*, who: Any, name: Printed) -> Fact:
    return fact('meeting-chaired', who=who, name=name)


def meeting_written(*, who: Any, name: Printed) -> Fact:
    return fact('meeting-written', who=who, name=name)


def meeting_chaired_and_written(*, who: Any, name: Printed) -> Fact:
    return fact('meeting-chaired-and-written', who=who, name=name)


def meeting_notice(*, name: Printed, time: Printed) -> Fact:
    return fact('meeting-notice', name=name, time=time)


def meeting_attended(*, who: Any, strength: Any, meeting: Printed, rhythm: Any, excused: bool) -> Fact:
    return fact('meeting-attended', who=who, strength=strength, meeting=meeting, rhythm=rhythm, excused=excused)


def meeting_rhythm(*, rhythm: Any) -> Fact:
    return fact('meeting-rhythm', rhythm=rhythm)


def meetings_see(*, page: Any, meetings: Printed, number: int) -> Fact:
    return fact('meetings-see', page=page, meetings=meetings, number=number)


def meeting_private(*, what: Printed) -> Fact:
    return fact('meeting-private', what=what)


def meeting_announced(*, places: Printed) -> Fact:
    return fact('meeting-announced', places=places)


def meeting_link(*, what: Any, target: Any) -> Fact:
    return fact('meeting-link', what=what, target=target)


def meeting_link_behind(*, what: Any, target: Any) -> Fact:
    return fact('meeting-link-behind', what=what, target=target)


def meeting_links(*, links: Printed) -> Fact:
    return fact('meeting-links', links=links)


def closed_held(*, who: Any, purposes: Printed, also: bool) -> Fact:
    return fact('closed-held', who=who, purposes=purposes, also=also)


def closed_called(*, who: Any, how: Any, trigger: Printed, clause: bool) -> Fact:
    return fact('closed-called', who=who, how=how, trigger=trigger, clause=clause)


def closed_invited(*, who: Any, how: Any, but: Printed) -> Fact:
    return fact('closed-invited', who=who, how=how, but=but)


def channels_public() -> Fact:
    return fact('channels-public')


def channels_between() -> Fact:
    return fact('channels-between')


def channel_only(*, between: bool, channel: Printed, address: Printed, purpose: Any) -> Fact:
    """The only one: "You can find us on the developer mailing list."."""
    return fact('channel-only', between=between, channel=channel, address=address, purpose=purpose)


def channel_only_private(*, channel: Any, address: Printed, purpose: Any, readers: Printed) -> Fact:
    return fact('channel-only-private', channel=channel, address=address, purpose=purpose, readers=readers)


def channels_private() -> Fact:
    return fact('channels-private')


def channel(*, address: Printed, channel: Any, url: Any, plain: Any, purpose: Any, readers: Printed, join: Any, archive: Any, note: Printed) -> Fact:
    return fact('channel', address=address, channel=channel, url=url, plain=plain, purpose=purpose, readers=readers, join=join, archive=archive, note=note)


def conduct_adopted(*, body: Any, code: Printed) -> Fact:
    return fact('conduct-adopted', body=body, code=code)


def conduct_own_rules(*, target: Any) -> Fact:
    return fact('conduct-own-rules', target=target)


def conduct_applies(*, where: Printed) -> Fact:
    return fact('conduct-applies', where=where)


def conduct_report(*, places: Printed) -> Fact:
    return fact('conduct-report', places=places)


def conduct_report_lead(*, either: Any) -> Fact:
    return fact('conduct-report-lead', either=either)


def conduct_way(*, place: Printed, address: Printed, readers: Printed) -> Fact:
    return fact('conduct-way', place=place, address=address, readers=readers)


def conduct_committee(*, target: Any, foundation: Printed) -> Fact:
    return fact('conduct-committee', target=target, foundation=foundation)


def conduct_committee_name(*, foundation: Printed) -> Fact:
    return fact('conduct-committee-name', foundation=foundation)


def conduct_way_committee(*, committee: Printed, address: Printed, within: Printed) -> Fact:
    return fact('conduct-way-committee', committee=committee, address=address, within=within)


def conduct_instead(*, about: Printed, who: Printed) -> Fact:
    return fact('conduct-instead', about=about, who=who)


def conduct_see_reporting(*, page: Any) -> Fact:
    return fact('conduct-see-reporting', page=page)


def conduct_see_handling(*, page: Any) -> Fact:
    return fact('conduct-see-handling', page=page)


def conduct_handled(*, who: Any, all: bool, where: Printed) -> Fact:
    return fact('conduct-handled', who=who, all=all, where=where)


def conduct_discussed(*, where: Printed) -> Fact:
    return fact('conduct-discussed', where=where)


def conduct_when(*, when: Printed) -> Fact:
    return fact('conduct-when', when=when)


def conduct_about(*, role: Any, who: Printed) -> Fact:
    return fact('conduct-about', role=role, who=who)


def conduct_route_lead(*, condition: Printed) -> Fact:
    return fact('conduct-route-lead', condition=condition)


def conduct_route_one(*, condition: Printed, act: Printed) -> Fact:
    return fact('conduct-route-one', condition=condition, act=act)


def conduct_route_plain(*, act: Any) -> Fact:
    return fact('conduct-route-plain', act=act)


def conduct_act_report(*, how: Any, places: Printed) -> Fact:
    return fact('conduct-act-report', how=how, places=places)


def conduct_act_informs(*, who: Printed, how: Any, whom: Printed) -> Fact:
    return fact('conduct-act-informs', who=who, how=how, whom=whom)


def conduct_act_recused(*, who: Printed, role: Any) -> Fact:
    return fact('conduct-act-recused', who=who, role=role)


def conduct_act_escalates(*, how: Any, whom: Printed) -> Fact:
    return fact('conduct-act-escalates', how=how, whom=whom)


def conduct_act_decides(*, who: Printed) -> Fact:
    return fact('conduct-act-decides', who=who)


def conduct_act_designates(*, who: Printed, whole: bool, own: bool, n: int, several: bool, whom: Printed, uninvolved: bool, helps: Printed, again: bool) -> Fact:
    return fact('conduct-act-designates', who=who, whole=whole, own=own, n=n, several=several, whom=whom, uninvolved=uninvolved, helps=helps, again=again)


def conduct_heard() -> Fact:
    return fact('conduct-heard')


def conduct_sanctions(*, what: Printed) -> Fact:
    return fact('conduct-sanctions', what=what)


def conduct_guidelines_lead() -> Fact:
    return fact('conduct-guidelines-lead')


def security_report(*, either: bool, ways: Printed, policy: Any) -> Fact:
    return fact('security-report', either=either, ways=ways, policy=policy)


def security_to(*, place: Printed) -> Fact:
    return fact('security-to', place=place)


def security_advisory(*, target: Any) -> Fact:
    return fact('security-advisory', target=target)


def security_policy(*, policy: Any) -> Fact:
    return fact('security-policy', policy=policy)


def security_answers(*, first: Printed, then: Printed) -> Fact:
    return fact('security-answers', first=first, then=then)


def security_disclosed(*, after: Printed, embargo: Any) -> Fact:
    return fact('security-disclosed', after=after, embargo=embargo)


def security_two_factor(*, who: Any) -> Fact:
    return fact('security-two-factor', who=who)


def security_supported(*, versions: Printed) -> Fact:
    return fact('security-supported', versions=versions)


def security_team(*, by: Any, team: Printed, policy: Any) -> Fact:
    return fact('security-team', by=by, team=team, policy=policy)


def limit_case(*, case: Any, limit: Any) -> Fact:
    return fact('limit-case', case=case, limit=limit)


def cap(*, how: Any, word: Printed, below: bool, share: Printed, seats: Printed, count: int, stands: Any) -> Fact:
    return fact('cap', how=how, word=word, below=below, share=share, seats=seats, count=count, stands=stands)


def cap_most(*, below: bool, share: Printed, seats: Printed, count: int) -> Fact:
    return fact('cap-most', below=below, share=share, seats=seats, count=count)


def seats_role(*, role: Printed) -> Fact:
    return fact('seats-role', role=role)


def seats_role_one(*, role: Printed) -> Fact:
    return fact('seats-role-one', role=role)


def people_beside(*, role: Printed) -> Fact:
    """The list of those who hold a role, beside the section on the role."""
    return fact('people-beside', role=role)


def seats_role_many(*, role: Printed) -> Fact:
    return fact('seats-role-many', role=role)


def seats_team(*, team: Printed) -> Fact:
    return fact('seats-team', team=team)


def seats_team_one(*, team: Printed) -> Fact:
    return fact('seats-team-one', team=team)


def seats_team_many(*, team: Printed) -> Fact:
    return fact('seats-team-many', team=team)


def neutrality_doubts(*, said: bool, who: Printed, how: Any, kind: Printed) -> Fact:
    return fact('neutrality-doubts', said=said, who=who, how=how, kind=kind)


def neutrality_plan() -> Fact:
    return fact('neutrality-plan')


def neutrality_plan_one(*, what: Printed) -> Fact:
    return fact('neutrality-plan-one', what=what)


def neutrality_meanwhile(*, until: bool) -> Fact:
    return fact('neutrality-meanwhile', until=until)


def neutrality_meanwhile_one(*, until: bool, what: Printed) -> Fact:
    return fact('neutrality-meanwhile-one', until=until, what=what)


def neutrality_reports(*, every: Printed) -> Fact:
    return fact('neutrality-reports', every=every)


def neutrality_reported(*, day: Printed, target: Any) -> Fact:
    return fact('neutrality-reported', day=day, target=target)


def amendment_proposed(*, who: Any, one: bool, where: Printed) -> Fact:
    return fact('amendment-proposed', who=who, one=one, where=where)


def amendment_decided(*, kind: Printed, who: Printed, how: Any, which: Printed, covers: Printed, consulted: Printed, again: bool) -> Fact:
    return fact('amendment-decided', kind=kind, who=who, how=how, which=which, covers=covers, consulted=consulted, again=again)


def amendment_bootstrap(*, who: Printed, decided: Printed) -> Fact:
    return fact('amendment-bootstrap', who=who, decided=decided)


def amendment_changes(*, which: Printed, covers: Printed) -> Fact:
    return fact('amendment-changes', which=which, covers=covers)


def amendment_covers(*, covers: Printed) -> Fact:
    return fact('amendment-covers', covers=covers)


def editorial(*, means: Printed, kind: Printed) -> Fact:
    return fact('editorial', means=means, kind=kind)


def editorial_challenged(*, who: Any) -> Fact:
    return fact('editorial-challenged', who=who)


def precedence(*, order: Printed) -> Fact:
    return fact('precedence', order=order)


def interpreted(*, who: Any) -> Fact:
    return fact('interpreted', who=who)


def rules_reviewed(*, strength: Any, every: Printed) -> Fact:
    return fact('rules-reviewed', strength=strength, every=every)


def people_introduction(*, group: bool, body: Printed, governance: Any) -> Fact:
    return fact('people-introduction', group=group, body=body, governance=governance)


def people_part_of(*, whole: Printed) -> Fact:
    return fact('people-part-of', whole=whole)


def people_ladder(*, title: Any, page: Any) -> Fact:
    return fact('people-ladder', title=title, page=page)


def people_listed(*, roles: Any, record: Printed) -> Fact:
    return fact('people-listed', roles=roles, record=record)


def people_registered(*, roles: Any, foundation: Printed, address: Printed) -> Fact:
    return fact('people-registered', roles=roles, foundation=foundation, address=address)


def people_security(*, page: Any) -> Fact:
    return fact('people-security', page=page)


def github_team(*, team: Printed) -> Fact:
    return fact('github-team', team=team)


def scope_code(*, code: Printed) -> Fact:
    return fact('scope-code', code=code)


def scope_since(*, project: Printed, since: Printed) -> Fact:
    return fact('scope-since', project=project, since=since)


def scope_sponsor(*, person: Printed) -> Fact:
    return fact('scope-sponsor', person=person)


def team_reviewed(*, day: Printed) -> Fact:
    return fact('team-reviewed', day=day)


def scope_paths(*, paths: Printed) -> Fact:
    return fact('scope-paths', paths=paths)


def column_name() -> Fact:
    return fact('column-name')


def column_github() -> Fact:
    return fact('column-github')


def column_company() -> Fact:
    return fact('column-company')


def column_domain() -> Fact:
    return fact('column-domain')


def column_seat() -> Fact:
    return fact('column-seat')


def column_contact() -> Fact:
    return fact('column-contact')


def column_lfx() -> Fact:
    return fact('column-lfx')


def column_since() -> Fact:
    return fact('column-since')


def column_until() -> Fact:
    return fact('column-until')


def column_term() -> Fact:
    return fact('column-term')


def column_notes() -> Fact:
    return fact('column-notes')


def column_part(*, kind: Any, word: Printed) -> Fact:
    return fact('column-part', kind=kind, word=word)


def components_heading(*, kind: Any, word: Printed) -> Fact:
    return fact('components-heading', kind=kind, word=word)


def column_holders(*, role: Printed) -> Fact:
    return fact('column-holders', role=role)


def column_team(*, team: Printed) -> Fact:
    return fact('column-team', team=team)


def column_code(*, what: Any) -> Fact:
    return fact('column-code', what=what)


def column_github_team() -> Fact:
    return fact('column-github-team')


def holder(*, person: Printed, organization: Printed) -> Fact:
    """Someone in a table of parts: "Ada Quill (Acorn)"."""
    return fact('holder', person=person, organization=organization)


def column_role() -> Fact:
    return fact('column-role')


def column_state() -> Fact:
    return fact('column-state')


def column_organization() -> Fact:
    return fact('column-organization')


def column_kind() -> Fact:
    return fact('column-kind')


def column_part_of() -> Fact:
    return fact('column-part-of')


def column_seats(*, role: Any) -> Fact:
    return fact('column-seats', role=role)


def column_seats_team(*, team: Printed) -> Fact:
    return fact('column-seats-team', team=team)


def column_share() -> Fact:
    return fact('column-share')


def column_needed_for() -> Fact:
    return fact('column-needed-for')


def column_today() -> Fact:
    return fact('column-today')


def column_command() -> Fact:
    return fact('column-command')


def term_until(*, day: Printed) -> Fact:
    return fact('term-until', day=day)


def since(*, day: Any, target: Any) -> Fact:
    return fact('since', day=day, target=target)


def independent() -> Fact:
    return fact('independent')


def affiliation_unknown() -> Fact:
    return fact('affiliation-unknown')


def an_independent() -> Fact:
    return fact('an-independent')


def contact(*, kind: Any, target: Any, value: Printed, service: Printed, note: Printed) -> Fact:
    return fact('contact', kind=kind, target=target, value=value, service=service, note=note)


def affiliation_then(*, name: Printed) -> Fact:
    return fact('affiliation-then', name=name)


def acts_for(*, person: Printed) -> Fact:
    return fact('acts-for', person=person)


def seat_state(*, what: Any) -> Fact:
    return fact('seat-state', what=what)


def held_role(*, role: Printed, where: Printed) -> Fact:
    return fact('held-role', role=role, where=where)


def leave_lead(*, counted: bool | None) -> Fact:
    return fact('leave-lead', counted=counted)


def not_active_lead() -> Fact:
    return fact('not-active-lead')


def emeritus_lead() -> Fact:
    return fact('emeritus-lead')


def elsewhere_lead(*, body: Printed) -> Fact:
    return fact('elsewhere-lead', body=body)


def listed_elsewhere(*, target: Any, name: Any, description: Printed, alone: bool, since: Printed, team: Printed) -> Fact:
    return fact('listed-elsewhere', target=target, name=name, description=description, alone=alone, since=since, team=team)


def affiliation_updated(*, strength: Any, here: bool, within: Printed) -> Fact:
    return fact('affiliation-updated', strength=strength, here=here, within=within)


def organization_kind(*, what: Any) -> Fact:
    return fact('organization-kind', what=what)


def organizations_of_kind(*, kind: Any, names: Printed) -> Fact:
    """What some organizations are: "Universities: Nanjing University and Purdue University."."""
    return fact('organizations-of-kind', kind=kind, names=names)


def votes_today_lead(*, page: Any) -> Fact:
    return fact('votes-today-lead', page=page)


def votes_today_guests(*, who: Printed, several: bool) -> Fact:
    return fact('votes-today-guests', who=who, several=several)


def votes_today_unknown(*, who: Printed) -> Fact:
    return fact('votes-today-unknown', who=who)


def votes_today_kind(*, kind: Any, who: Printed) -> Fact:
    return fact('votes-today-kind', kind=kind, who=who)


def votes_today_approvals(*, role: Printed, who: Printed) -> Fact:
    return fact('votes-today-approvals', role=role, who=who)


def votes_nobody() -> Fact:
    return fact('votes-nobody')


def votes_of(*, possible: bool, needed: Printed, base: Printed) -> Fact:
    return fact('votes-of', possible=possible, needed=needed, base=base)


def gitvote_how() -> Fact:
    return fact('gitvote-how')


def above_limit(*, who: Any, number: int, sort: Any, page: Any) -> Fact:
    return fact('above-limit', who=who, number=number, sort=sort, page=page)


def control_holds(*, who: Printed, held: Any, total: Any, team: Printed, seats: Printed, share: Printed) -> Fact:
    """--- who controls it."""
    return fact('control-holds', who=who, held=held, total=total, team=team, seats=seats, share=share)


def control_independent(*, total: Any, team: Printed, role: Printed) -> Fact:
    return fact('control-independent', total=total, team=team, role=role)


def control_independent_one(*, role: Printed) -> Fact:
    return fact('control-independent-one', role=role)


def control_can(*, how: Any, amends: bool) -> Fact:
    return fact('control-can', how=how, amends=amends)


def control_target(*, sort: Any, n: Any, total: Any) -> Fact:
    return fact('control-target', sort=sort, n=n, total=total)


def organizations_introduction() -> Fact:
    return fact('organizations-introduction')


def organizations_drawing(*, role: Printed) -> Fact:
    return fact('organizations-drawing', role=role)


def independent_people() -> Fact:
    return fact('independent-people')


def bar_half() -> Fact:
    return fact('bar-half')


def bar_two_thirds() -> Fact:
    return fact('bar-two-thirds')


def share_of_seats(*, name: Printed, n: Any, share: Printed) -> Fact:
    return fact('share-of-seats', name=name, n=n, share=share)


def limit_line(*, sort: Any, n: int) -> Fact:
    return fact('limit-line', sort=sort, n=n)


def shares_with(*, name: Printed, others: Printed) -> Fact:
    return fact('shares-with', name=name, others=others)


def overview_about(*, body: Printed) -> Fact:
    """--- overview."""
    return fact('overview-about', body=body)


def overview_named(*, told: bool, role: Printed, people: Printed) -> Fact:
    return fact('overview-named', told=told, role=role, people=people)


def overview_listed(*, page: Any) -> Fact:
    return fact('overview-listed', page=page)


def number_of_role(*, n: int, role: Printed) -> Fact:
    return fact('number-of-role', n=n, role=role)


def number_of_people(*, n: int) -> Fact:
    return fact('number-of-people', n=n)


def number_of_organizations(*, n: int) -> Fact:
    return fact('number-of-organizations', n=n)


def task_contribute(*, target: Any) -> Fact:
    return fact('task-contribute', target=target)


def task_contribute_guide() -> Fact:
    return fact('task-contribute-guide')


def task_become(*, target: Any, role: Printed) -> Fact:
    return fact('task-become', target=target, role=role)


def task_become_words(*, role: Printed) -> Fact:
    return fact('task-become-words', role=role)


def task_become_how(*, does: bool, role: Printed) -> Fact:
    return fact('task-become-how', does=does, role=role)


def task_propose(*, target: Any) -> Fact:
    return fact('task-propose', target=target)


def task_call(*, target: Any) -> Fact:
    return fact('task-call', target=target)


def task_conduct(*, target: Any) -> Fact:
    return fact('task-conduct', target=target)


def task_vulnerability(*, target: Any) -> Fact:
    return fact('task-vulnerability', target=target)


def task_inactive(*, target: Any) -> Fact:
    return fact('task-inactive', target=target)


def task_inactive_how() -> Fact:
    return fact('task-inactive-how')


def task_review(*, target: Any) -> Fact:
    return fact('task-review', target=target)


def task_meeting(*, target: Any) -> Fact:
    return fact('task-meeting', target=target)


def task_meetings_open(*, n: int) -> Fact:
    return fact('task-meetings-open', n=n)


def task_meeting_next(*, when: Printed, name: Printed) -> Fact:
    return fact('task-meeting-next', when=when, name=name)


def people_present(*, n: int, body: Printed) -> Fact:
    """--- people."""
    return fact('people-present', n=n, body=body)


def people_former(*, body: Printed) -> Fact:
    return fact('people-former', body=body)


def card_lfx(*, id: Printed) -> Fact:
    return fact('card-lfx', id=id)


def card_since(*, day: Printed) -> Fact:
    return fact('card-since', day=day)


def card_until(*, day: Printed) -> Fact:
    return fact('card-until', day=day)


def card_state(*, what: Any) -> Fact:
    return fact('card-state', what=what)


def filter(*, what: Any) -> Fact:
    return fact('filter', what=what)


def levels_introduction(*, body: Any, n: Printed, first: Printed, last: Printed) -> Fact:
    """--- the ladder on a site."""
    return fact('levels-introduction', body=body, n=n, first=first, last=last)


def levels_first(*, role: Printed, page: Any) -> Fact:
    return fact('levels-first', role=role, page=page)


def stair_people(*, n: int) -> Fact:
    return fact('stair-people', n=n)


def stair_votes(*, votes: Printed) -> Fact:
    return fact('stair-votes', votes=votes)


def levels_more(*, page: Any) -> Fact:
    return fact('levels-more', page=page)


def become(*, role: Printed) -> Fact:
    return fact('become', role=role)


def become_conditions() -> Fact:
    return fact('become-conditions')


def become_as(*, role: Printed) -> Fact:
    return fact('become-as', role=role)


def become_steps(*, number: int) -> Fact:
    return fact('become-steps', number=number)


def become_number(*, needed: Any, base: Any, what: Any) -> Fact:
    return fact('become-number', needed=needed, base=base, what=what)


def become_numbers(*, numbers: Printed) -> Fact:
    return fact('become-numbers', numbers=numbers)


def become_button(*, what: Any) -> Fact:
    return fact('become-button', what=what)


def become_write(*, address: Printed) -> Fact:
    return fact('become-write', address=address)


def ladder_drawing(*, steps: Printed) -> Fact:
    return fact('ladder-drawing', steps=steps)


def decision_amend() -> Fact:
    """--- decisions."""
    return fact('decision-amend')


def decisions_voting(*, page: Any) -> Fact:
    return fact('decisions-voting', page=page)


def decisions_people(*, page: Any) -> Fact:
    return fact('decisions-people', page=page)


def decisions_script(*, table: bool, command: Printed) -> Fact:
    return fact('decisions-script', table=table, command=command)


def decisions_left_out() -> Fact:
    return fact('decisions-left-out')


def decisions_left_out_because(*, what: Printed, why: Any) -> Fact:
    return fact('decisions-left-out-because', what=what, why=why)


def decisions_usual(*, which: Any) -> Fact:
    return fact('decisions-usual', which=which)


def decisions_usual_by(*, which: Any, kind: Printed) -> Fact:
    return fact('decisions-usual-by', which=which, kind=kind)


def matter_effect(*, what: Any, role: Printed, team: Printed) -> Fact:
    """--- what is decided, and how a vote ends: for pages, files and the command line."""
    return fact('matter-effect', what=what, role=role, team=team)


def result_state(*, what: Any) -> Fact:
    return fact('result-state', what=what)


def result_why(*, what: Any) -> Fact:
    return fact('result-why', what=what)


def vote_closes(*, what: Any) -> Fact:
    return fact('vote-closes', what=what)


def approvals_counted(*, who: Printed, n: Printed, needed: Printed) -> Fact:
    return fact('approvals-counted', who=who, n=n, needed=needed)


def result_open(*, certain: Any) -> Fact:
    return fact('result-open', certain=certain)


def changes_last(*, body: Printed, day: Printed) -> Fact:
    """--- what changed."""
    return fact('changes-last', body=body, day=day)


def changes_feed(*, file: Any) -> Fact:
    return fact('changes-feed', file=file)


def changes_entry(*, day: Printed, subject: Printed, decided: Printed) -> Fact:
    return fact('changes-entry', day=day, subject=subject, decided=decided)


def changes_more(*, n: int) -> Fact:
    return fact('changes-more', n=n)


def changes_needed(*, what: Printed, how: Printed) -> Fact:
    return fact('changes-needed', what=what, how=how)


def changes_held() -> Fact:
    return fact('changes-held')


def report_more(*, page: Any) -> Fact:
    """--- where to report."""
    return fact('report-more', page=page)


def report_readers(*, readers: Printed) -> Fact:
    return fact('report-readers', readers=readers)


def calendar_introduction() -> Fact:
    """--- calendar."""
    return fact('calendar-introduction')


def calendar_more(*, page: Any) -> Fact:
    return fact('calendar-more', page=page)


def calendar_subscribe(*, file: Any, all: bool) -> Fact:
    return fact('calendar-subscribe', file=file, all=all)


def calendar_copy() -> Fact:
    return fact('calendar-copy')


def calendar_which(*, all: bool) -> Fact:
    return fact('calendar-which', all=all)


def calendar_one(*, file: Any) -> Fact:
    return fact('calendar-one', file=file)


def calendar_as_of(*, day: Printed) -> Fact:
    return fact('calendar-as-of', day=day)


def calendar_over() -> Fact:
    return fact('calendar-over')


def occurrence(*, weekday: Any, day: Printed, begins: Printed, ends: Printed, zone: Printed) -> Fact:
    return fact('occurrence', weekday=weekday, day=day, begins=begins, ends=ends, zone=zone)


def calendar_unknown(*, whose: Any, why: Printed) -> Fact:
    return fact('calendar-unknown', whose=whose, why=why)


def checks_introduction(*, body: Printed) -> Fact:
    """--- checks."""
    return fact('checks-introduction', body=body)


def checks_found(*, n: int, known: int, errors: int, warnings: int) -> Fact:
    return fact('checks-found', n=n, known=known, errors=errors, warnings=warnings)


def checks_severity(*, what: Any) -> Fact:
    return fact('checks-severity', what=what)


def checks_open_lead(*, n: int) -> Fact:
    return fact('checks-open-lead', n=n)


def checks_concern(*, what: Any) -> Fact:
    return fact('checks-concern', what=what)


def checks_known_lead() -> Fact:
    return fact('checks-known-lead')


def checks_accepted(*, why: Printed) -> Fact:
    return fact('checks-accepted', why=why)


def checks_more_places(*, n: int) -> Fact:
    return fact('checks-more-places', n=n)


def portal_title() -> Fact:
    """--- the portal."""
    return fact('portal-title')


def portal_counts(*, kinds: Any) -> Fact:
    return fact('portal-counts', kinds=kinds)


def portal_size(*, n: int, role: Printed) -> Fact:
    return fact('portal-size', n=n, role=role)


def body_kind(*, what: Any) -> Fact:
    return fact('body-kind', what=what)


def body_kind_count(*, n: int, what: Any) -> Fact:
    return fact('body-kind-count', n=n, what=what)


def portal_governed(*, n: int, role: Printed) -> Fact:
    return fact('portal-governed', n=n, role=role)


def portal_read(*, links: Printed) -> Fact:
    return fact('portal-read', links=links)


def page_short(*, page: Any, group: bool, title: Printed) -> Fact:
    return fact('page-short', page=page, group=group, title=title)


def tab(*, page: Any) -> Fact:
    return fact('tab', page=page)


def edit_section() -> Fact:
    return fact('edit-section')


def tabs_label(*, body: Printed) -> Fact:
    return fact('tabs-label', body=body)


def contents_here() -> Fact:
    return fact('contents-here')


def lost_title() -> Fact:
    return fact('lost-title')


def lost_reason() -> Fact:
    return fact('lost-reason')


def lost_ways() -> Fact:
    return fact('lost-ways')


def link_to_section(*, section: Printed) -> Fact:
    return fact('link-to-section', section=section)


def review_applied(*, level: Any, on: Printed, target: Any) -> Fact:
    return fact('review-applied', level=level, on=on, target=target)


def review_sponsors(*, people: Printed, ended: bool, one: bool) -> Fact:
    return fact('review-sponsors', people=people, ended=ended, one=one)


def review_interviewers(*, people: Printed, ended: bool, one: bool) -> Fact:
    return fact('review-interviewers', people=people, ended=ended, one=one)


def review_people(*, people: int, organizations: int) -> Fact:
    return fact('review-people', people=people, organizations=organizations)


def review_role_count(*, count: int, role: Printed) -> Fact:
    return fact('review-role-count', count=count, role=role)


def review_roles(*, roles: Printed, people: int, organizations: int) -> Fact:
    return fact('review-roles', roles=roles, people=people, organizations=organizations)


def review_names(*, page: Any) -> Fact:
    return fact('review-names', page=page)


def review_access_of(*, level: Any, role: Printed) -> Fact:
    return fact('review-access-of', level=level, role=role)


def review_access(*, given: Printed) -> Fact:
    return fact('review-access', given=given)


def review_access_one(*, role: Printed, level: Any) -> Fact:
    return fact('review-access-one', role=role, level=level)


def review_meeting_since(*, on: Printed, notes: Any, recordings: Any) -> Fact:
    return fact('review-meeting-since', on=on, notes=notes, recordings=recordings)


def review_governed(*, who: Any, project: Printed) -> Fact:
    return fact('review-governed', who=who, project=project)


def column_subproject() -> Fact:
    return fact('column-subproject')


def column_ownership() -> Fact:
    return fact('column-ownership')


def column_communication() -> Fact:
    return fact('column-communication')


def review_coverage(*, parts: int) -> Fact:
    return fact('review-coverage', parts=parts)


def governance_review_purpose(*, project: Printed) -> Fact:
    return fact('governance-review-purpose', project=project)


def governance_review_criteria(*, catalogue: Printed, level: Printed, version: Printed) -> Fact:
    return fact('governance-review-criteria', catalogue=catalogue, level=level, version=version)


def review_dashboard(*, target: Any) -> Fact:
    return fact('review-dashboard', target=target)


def column_figure() -> Fact:
    return fact('column-figure')


def column_before() -> Fact:
    return fact('column-before')


def column_now() -> Fact:
    return fact('column-now')


def column_as_of() -> Fact:
    return fact('column-as-of')


def review_figure(*, what: Any, per: Printed) -> Fact:
    return fact('review-figure', what=what, per=per)


def review_number(*, target: Any, value: Any) -> Fact:
    return fact('review-number', target=target, value=value)


def review_before(*, target: Any, value: Any, on: Printed) -> Fact:
    return fact('review-before', target=target, value=value, on=on)


def release_versioning(*, scheme: Printed) -> Fact:
    return fact('release-versioning', scheme=scheme)


def release_phases(*, phases: Printed) -> Fact:
    return fact('release-phases', phases=phases)


def release_every(*, every: Printed) -> Fact:
    return fact('release-every', every=every)


def release_artifacts(*, artifacts: Printed) -> Fact:
    return fact('release-artifacts', artifacts=artifacts)


def release_process(*, target: Any) -> Fact:
    return fact('release-process', target=target)


def release_page(*, target: Any) -> Fact:
    return fact('release-page', target=target)


def release_lead() -> Fact:
    return fact('release-lead')


def release_item(*, target: Any, version: Any, on: Printed) -> Fact:
    return fact('release-item', target=target, version=version, on=on)


def adopters_lead(*, project: Printed) -> Fact:
    return fact('adopters-lead', project=project)


def adopter(*, target: Any, name: Any, stage: Any, use: Printed, evidence: Any) -> Fact:
    return fact('adopter', target=target, name=name, stage=stage, use=use, evidence=evidence)


def adopters_page(*, target: Any) -> Fact:
    return fact('adopters-page', target=target)


def adopter_stage(*, stage: Any) -> Fact:
    return fact('adopter-stage', stage=stage)


def integration(*, target: Any, name: Any, foundation: Printed, by: Printed) -> Fact:
    return fact('integration', target=target, name=name, foundation=foundation, by=by)


def review_item_noted(*, item: Printed, note: Printed) -> Fact:
    return fact('review-item-noted', item=item, note=note)


def integrations_lead(*, project: Printed) -> Fact:
    return fact('integrations-lead', project=project)


def integrations_page(*, target: Any) -> Fact:
    return fact('integrations-page', target=target)


def review_partners(*, project: Printed, also: bool, partners: Printed) -> Fact:
    return fact('review-partners', project=project, also=also, partners=partners)


def achievement(*, title: Printed, text: Printed) -> Fact:
    return fact('achievement', title=title, text=text)


def badge(*, target: Any, name: Any, level: Printed, since: Printed, until: Printed) -> Fact:
    return fact('badge', target=target, name=name, level=level, since=since, until=until)


def audit_item(*, target: Any, kind: Any, by: Printed, on: Printed, found: int | None, severe: Printed, open: Printed) -> Fact:
    return fact('audit-item', target=target, kind=kind, by=by, on=on, found=found, severe=severe, open=open)


def audit_kind(*, kind: Any) -> Fact:
    return fact('audit-kind', kind=kind)


def review_goals_lead(*, kind: Any) -> Fact:
    return fact('review-goals-lead', kind=kind)


def review_finding(*, text: Printed, by: Printed, status: Any, issue: Any) -> Fact:
    return fact('review-finding', text=text, by=by, status=status, issue=issue)


def review_noted(*, text: Printed, issue: Any) -> Fact:
    return fact('review-noted', text=text, issue=issue)


def criterion_words(*, status: Any, words: Printed, required: bool) -> Fact:
    return fact('criterion-words', status=status, words=words, required=required)


def criterion_shown(*, target: Any, words: Any, on: Printed) -> Fact:
    return fact('criterion-shown', target=target, words=words, on=on)


def criterion_gap(*, words: Printed, found: Printed) -> Fact:
    return fact('criterion-gap', words=words, found=found)


def criteria_assessed(*, by: Any, on: Printed) -> Fact:
    return fact('criteria-assessed', by=by, on=on)


def interview_about(*, adopter: Printed, on: Printed) -> Fact:
    return fact('interview-about', adopter=adopter, on=on)


def interview_people(*, people: Printed, titled: bool, adopter: Printed) -> Fact:
    return fact('interview-people', people=people, titled=titled, adopter=adopter)


def interview_versions(*, versions: Printed) -> Fact:
    return fact('interview-versions', versions=versions)


def audit_introduction(*, body: Printed, catalogue: Printed, level: Printed) -> Fact:
    return fact('audit-introduction', body=body, catalogue=catalogue, level=level)


def audit_counted(*, required: bool, all: Printed, met: int) -> Fact:
    return fact('audit-counted', required=required, all=all, met=met)


def column_section() -> Fact:
    return fact('column-section')


def column_met() -> Fact:
    return fact('column-met')


def column_not_met() -> Fact:
    return fact('column-not-met')


def column_missing() -> Fact:
    return fact('column-missing')


def column_person() -> Fact:
    return fact('column-person')


def audit_row(*, status: Any, required: bool, words: Printed, id: Printed) -> Fact:
    return fact('audit-row', status=status, required=required, words=words, id=id)


def audit_todo(*, what: Printed) -> Fact:
    return fact('audit-todo', what=what)


def assessment_said(*, met: bool, level: Printed, by: Printed, on: Printed) -> Fact:
    return fact('assessment-said', met=met, level=level, by=by, on=on)


def evidence_level(*, body: Any, level: Any, on: Printed) -> Fact:
    return fact('evidence-level', body=body, level=level, on=on)


def evidence_terms() -> Fact:
    return fact('evidence-terms')


def evidence_governors(*, count: int, role: Printed) -> Fact:
    return fact('evidence-governors', count=count, role=role)


def evidence_left(*, count: int) -> Fact:
    return fact('evidence-left', count=count)


def evidence_dated(*, count: int) -> Fact:
    return fact('evidence-dated', count=count)


def evidence_people(*, count: int) -> Fact:
    return fact('evidence-people', count=count)


def evidence_organizations(*, people: Any, organizations: Any, shares: Printed) -> Fact:
    return fact('evidence-organizations', people=people, organizations=organizations, shares=shares)


def evidence_share(*, name: Printed, count: Any, all: Any) -> Fact:
    return fact('evidence-share', name=name, count=count, all=all)


def evidence_owners(*, file: Any) -> Fact:
    return fact('evidence-owners', file=file)


def evidence_levels(*, count: Any, names: Printed) -> Fact:
    return fact('evidence-levels', count=count, names=names)


def evidence_subprojects(*, count: int, names: Printed) -> Fact:
    return fact('evidence-subprojects', count=count, names=names)


def evidence_channels(*, count: int, private: int) -> Fact:
    return fact('evidence-channels', count=count, private=private)


def evidence_no_repositories() -> Fact:
    return fact('evidence-no-repositories')


def evidence_license(*, license: Printed) -> Fact:
    return fact('evidence-license', license=license)


def evidence_releases(*, count: int, last: Printed, on: Printed) -> Fact:
    return fact('evidence-releases', count=count, last=last, on=on)


def evidence_access(*, roles: Printed) -> Fact:
    return fact('evidence-access', roles=roles)


def evidence_role(*, role: Printed, access: Printed) -> Fact:
    return fact('evidence-role', role=role, access=access)


def evidence_adopters(*, count: Any, body: Printed, production: int) -> Fact:
    return fact('evidence-adopters', count=count, body=body, production=production)


def evidence_adopters_all(*, count: Any, body: Printed) -> Fact:
    return fact('evidence-adopters-all', count=count, body=body)


def script_search() -> Fact:
    return fact('script-search')


def script_all() -> Fact:
    return fact('script-all')


def script_show_all() -> Fact:
    return fact('script-show-all')


def script_filter() -> Fact:
    return fact('script-filter')


def script_no_one_fits() -> Fact:
    return fact('script-no-one-fits')


def script_nothing_fits() -> Fact:
    return fact('script-nothing-fits')


def script_shown(*, n: Printed, all: Printed) -> Fact:
    return fact('script-shown', n=n, all=all)


def script_own_zone(*, zone: Printed) -> Fact:
    return fact('script-own-zone', zone=zone)


def script_own_time(*, time: Printed) -> Fact:
    return fact('script-own-time', time=time)


def script_table(*, n: Printed) -> Fact:
    return fact('script-table', n=n)


def ballot_for() -> Fact:
    return fact('ballot-for')


def ballot_against() -> Fact:
    return fact('ballot-against')


def ballot_abstain() -> Fact:
    return fact('ballot-abstain')


def ballot_may_vote(*, number: int, n: Printed, kind: Printed) -> Fact:
    return fact('ballot-may-vote', number=number, n=n, kind=kind)


def ballot_needed(*, number: int, n: Printed, base: Printed) -> Fact:
    return fact('ballot-needed', number=number, n=n, base=base)


def ballot_missing(*, number: int, n: Printed) -> Fact:
    return fact('ballot-missing', number=number, n=n)


def ballot_quorum(*, n: Printed, quorum: Printed) -> Fact:
    return fact('ballot-quorum', n=n, quorum=quorum)


def ballot_stays_open(*, time: Printed) -> Fact:
    return fact('ballot-stays-open', time=time)


def ballot_verdict(*, state: Printed, why: Printed) -> Fact:
    return fact('ballot-verdict', state=state, why=why)


def ballot_so_far(*, state: Printed, why: Printed) -> Fact:
    return fact('ballot-so-far', state=state, why=why)


def ballot_votes() -> Fact:
    return fact('ballot-votes')


def ballot_no_voter() -> Fact:
    return fact('ballot-no-voter')


def ballot_not_voted() -> Fact:
    return fact('ballot-not-voted')


def ballot_present() -> Fact:
    return fact('ballot-present')


def ballot_whole(*, n: Printed) -> Fact:
    return fact('ballot-whole', n=n)


def ballot_together(*, n: Printed) -> Fact:
    return fact('ballot-together', n=n)


def ballot_count() -> Fact:
    return fact('ballot-count')


def ballot_decision() -> Fact:
    return fact('ballot-decision')


def ballot_concerned() -> Fact:
    return fact('ballot-concerned')


def ballot_ended() -> Fact:
    return fact('ballot-ended')


def change_section(*, what: Any) -> Fact:
    return fact('change-section', what=what)


def change_seat(*, event: Any, who: Printed, sort: Any, role: Printed, team: Printed, place: Printed, earlier: Printed) -> Fact:
    """--- people."""
    return fact('change-seat', event=event, who=who, sort=sort, role=role, team=team, place=place, earlier=earlier)


def change_holder(*, sort: Any, role: Printed) -> Fact:
    return fact('change-holder', sort=sort, role=role)


def change_where(*, place: Printed) -> Fact:
    return fact('change-where', place=place)


def change_place(*, who: Printed, sort: Any, role: Printed, now: Printed, before: Printed) -> Fact:
    return fact('change-place', who=who, sort=sort, role=role, now=now, before=before)


def change_person(*, is_new: bool, who: Printed) -> Fact:
    return fact('change-person', is_new=is_new, who=who)


def change_affiliation(*, now_is: Any, before: Printed, who: Printed, now: Printed) -> Fact:
    return fact('change-affiliation', now_is=now_is, before=before, who=who, now=now)


def change_contacts(*, who: Printed) -> Fact:
    return fact('change-contacts', who=who)


def change_balance(*, role: Printed, standing: Any, name: Printed, n: Any, total: Any, before: Any, other: Printed, before_total: Any) -> Fact:
    """--- numbers that follow from people."""
    return fact('change-balance', role=role, standing=standing, name=name, n=n, total=total, before=before, other=other, before_total=before_total)


def change_limit(*, state: Any, limit: Printed) -> Fact:
    return fact('change-limit', state=state, limit=limit)


def change_votes(*, kind: Printed, needed: Printed, base: Printed, before: Printed, before_base: Printed) -> Fact:
    return fact('change-votes', kind=kind, needed=needed, base=base, before=before, before_base=before_base)


def change_thing(*, sort: Any, name: Printed, is_new: bool) -> Fact:
    """--- things of which there are several."""
    return fact('change-thing', sort=sort, name=name, is_new=is_new)


def change_whole(*, state: Any, of: Printed) -> Fact:
    return fact('change-whole', state=state, of=of)


def change_ladder_order() -> Fact:
    return fact('change-ladder-order')


def change_own_text(*, file: Printed) -> Fact:
    return fact('change-own-text', file=file)


def change_of(*, sort: Any, name: Printed, who: Printed, role: Printed, place: Printed) -> Fact:
    return fact('change-of', sort=sort, name=name, who=who, role=role, place=place)


def change_of_for(*, sort: Any, name: Printed, who: Printed, role: Printed, place: Printed) -> Fact:
    """What a rule holds for."""
    return fact('change-of-for', sort=sort, name=name, who=who, role=role, place=place)


def change_key(*, old: Printed, key: Printed, of: Printed, new: Printed, way: Any) -> Fact:
    """--- keys and values."""
    return fact('change-key', old=old, key=key, of=of, new=new, way=way)


def change_flag(*, key: Any, value: bool, of: Printed) -> Fact:
    return fact('change-flag', key=key, value=value, of=of)


def change_rules(*, state: Any, key: Printed, of: Printed) -> Fact:
    return fact('change-rules', state=state, key=key, of=of)


def change_text(*, key: Any, of: Printed, new: Printed) -> Fact:
    return fact('change-text', key=key, of=of, new=new)


def change_items(*, key: Any, of: Printed, gained: Printed, lost: Printed) -> Fact:
    return fact('change-items', key=key, of=of, gained=gained, lost=lost)


def change_counted(*, key: Any, of: Printed, gained: int, lost: int) -> Fact:
    return fact('change-counted', key=key, of=of, gained=gained, lost=lost)


def change_rewritten(*, key: Any, of: Printed, n: int) -> Fact:
    return fact('change-rewritten', key=key, of=of, n=n)


def change_order(*, key: Printed, of: Printed) -> Fact:
    return fact('change-order', key=key, of=of)


def change_label(*, name: Printed, own: Printed, inside: Printed) -> Fact:
    return fact('change-label', name=name, own=own, inside=inside)


def change_label_words(*, name: Printed, own: Printed) -> Fact:
    return fact('change-label-words', name=name, own=own)


def change_quote(*, words: Printed) -> Fact:
    return fact('change-quote', words=words)


def change_open(*, how: Any) -> Fact:
    return fact('change-open', how=how)


def change_key_name(*, name: Any, shown: Printed) -> Fact:
    return fact('change-key-name', name=name, shown=shown)


def need_vote(*, kind: Printed, needed: Printed, base: Printed) -> Fact:
    """--- which decision a change needed."""
    return fact('need-vote', kind=kind, needed=needed, base=base)


def need_voters(*, kind: Printed, n: int) -> Fact:
    return fact('need-voters', kind=kind, n=n)


def need_unknown() -> Fact:
    return fact('need-unknown')


def need_default(*, how: Printed) -> Fact:
    return fact('need-default', how=how)


def need_wish(*, how: Printed) -> Fact:
    return fact('need-wish', how=how)


def need_election() -> Fact:
    return fact('need-election')


def need_appointed(*, who: Printed) -> Fact:
    return fact('need-appointed', who=who)


def need_invited(*, who: Printed) -> Fact:
    return fact('need-invited', who=who)


def need_others() -> Fact:
    return fact('need-others')
