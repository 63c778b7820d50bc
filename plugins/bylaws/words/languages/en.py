"""Made from the catalogue beside it by `python -m bylaws.words.compiling`. Do not edit."""

# ruff: noqa
# mypy: ignore-errors
from __future__ import annotations

def nothing(s, a):
    return ''

def duration(s, a):
    return ((lambda k1: ('about' + ' ') if 'about' in k1 else ('at least' + ' ') if 'at-least' in k1 else ('at most' + ' ') if 'at-most' in k1 else ('more than' + ' ') if 'more-than' in k1 else ('less than' + ' ') if 'less-than' in k1 else '')(s.keys(a.get('qualifier'))) + duration_bare(s, a))

def duration_within(s, a):
    return ((lambda k1: ('about' + ' ') if 'about' in k1 else ('more than' + ' ') if 'more-than' in k1 else ('less than' + ' ') if 'less-than' in k1 else ('at least' + ' ') if 'at-least' in k1 else '')(s.keys(a.get('qualifier'))) + duration_bare(s, a))

def duration_bare(s, a):
    return ((lambda k1: (s.put(a.get('least')) + ' to ' + s.put(a.get('most'))) if 'yes' in k1 else s.put(a.get('most')))(s.keys(a.get('range'))) + ' ' + duration_unit(s, a))

def duration_unit(s, a):
    return ((lambda k1: ('business' + ' ') if 'yes' in k1 else '')(s.keys(a.get('business'))) + duration_noun(s, a))

def duration_noun(s, a):
    return ((lambda k1: 'hour' if 'hour' in k1 else 'day' if 'day' in k1 else 'week' if 'week' in k1 else 'month' if 'month' in k1 else 'quarter' if 'quarter' in k1 else 'year' if 'year' in k1 else 'minute')(s.keys(a.get('unit'))) + (lambda k2: '' if 'one' in k2 else 's')(s.keys(a.get('most'))))

def duration_every(s, a):
    return ((lambda k1: ('at least' + ' ') if 'at-least' in k1 else ('about' + ' ') if 'about' in k1 else '')(s.keys(a.get('qualifier'))) + (lambda k2: ('every ' + duration_unit(s, a)) if '1' in k2 else ('every other ' + duration_one(s, a)) if '2' in k2 else ('every ' + duration_bare(s, a)))(s.keys(a.get('most'))))

def duration_one(s, a):
    return (lambda k1: 'hour' if 'hour' in k1 else 'day' if 'day' in k1 else 'week' if 'week' in k1 else 'month' if 'month' in k1 else 'quarter' if 'quarter' in k1 else 'year' if 'year' in k1 else 'minute')(s.keys(a.get('unit')))

def duration_once(s, a):
    return (lambda k1: ('once ' + duration_per(s, a)) if '1' in k1 else ('every ' + duration_bare(s, a)))(s.keys(a.get('most')))

def duration_per(s, a):
    return (lambda k1: (lambda k2: 'an hour' if 'hour' in k2 else ('a ' + duration_one(s, a)))(s.keys(a.get('unit'))) if '1' in k1 else ('in ' + duration_bare(s, a)))(s.keys(a.get('most')))

def duration_another(s, a):
    return (lambda k1: ('another ' + duration_one(s, a)) if '1' in k1 else ('another ' + duration_bare(s, a)))(s.keys(a.get('most')))

def date(s, a):
    return (lambda k1: (s.put(a.get('day')) + ' ' + month_name(s, a) + ' ' + s.put(a.get('year'))) if 'day' in k1 else (month_name(s, a) + ' ' + s.put(a.get('year'))) if 'month' in k1 else s.put(a.get('year')))(s.keys(a.get('known')))

def date_on(s, a):
    return (lambda k1: ('on ' + date(s, a)) if 'day' in k1 else ('in ' + date(s, a)))(s.keys(a.get('known')))

def month_name(s, a):
    return (lambda k1: 'February' if '2' in k1 else 'March' if '3' in k1 else 'April' if '4' in k1 else 'May' if '5' in k1 else 'June' if '6' in k1 else 'July' if '7' in k1 else 'August' if '8' in k1 else 'September' if '9' in k1 else 'October' if '10' in k1 else 'November' if '11' in k1 else 'December' if '12' in k1 else 'January')(s.keys(a.get('month')))

def share(s, a):
    return (lambda k1: (lambda k2: (lambda k3: 'half' if '1' in k3 else (s.put(a.get('top')) + '/2'))(s.keys(a.get('top'))) if '2' in k2 else (lambda k4: 'one third' if '1' in k4 else 'two thirds')(s.keys(a.get('top'))) if '3' in k2 else (lambda k5: 'one quarter' if '1' in k5 else 'three quarters')(s.keys(a.get('top'))) if '4' in k2 else (lambda k6: 'one fifth' if '1' in k6 else 'two fifths' if '2' in k6 else 'three fifths' if '3' in k6 else 'four fifths')(s.keys(a.get('top'))) if '5' in k2 else (s.put(a.get('top')) + '/' + s.put(a.get('bottom'))))(s.keys(a.get('bottom'))) if 'none' in k1 else s.put(a.get('percent')))(s.keys(a.get('percent')))

def threshold(s, a):
    return (lambda k1: 'all' if 'unanimity' in k1 else 'no objection' if 'no-objection' in k1 else 'consensus' if 'consensus' in k1 else 'the most votes' if 'plurality' in k1 else ((lambda k2: 'more than' if 'yes' in k2 else 'at least')(s.keys(a.get('more'))) + ' ' + (lambda k3: s.put(a.get('share')) if 'share' in k3 else votes(s, a))(s.keys(a.get('test')))))(s.keys(a.get('test')))

def threshold_people(s, a):
    return (lambda k1: 'all' if 'unanimity' in k1 else 'none' if 'no-objection' in k1 else 'consensus' if 'consensus' in k1 else 'most' if 'plurality' in k1 else ((lambda k2: 'more than' if 'yes' in k2 else 'at least')(s.keys(a.get('more'))) + ' ' + (lambda k3: s.put(a.get('share')) if 'share' in k3 else s.put(a.get('count')))(s.keys(a.get('test')))))(s.keys(a.get('test')))

def votes(s, a):
    return (s.put(a.get('count')) + ' ' + (lambda k1: 'vote' if 'one' in k1 else 'votes')(s.keys(a.get('count'))))

def part(s, a):
    return ((lambda k1: ('at least' + ' ') if 'at-least' in k1 else ('more than' + ' ') if 'more-than' in k1 else ('at most' + ' ') if 'at-most' in k1 else ('less than' + ' ') if 'less-than' in k1 else ('about' + ' ') if 'about' in k1 else '')(s.keys(a.get('qualifier'))) + s.put(a.get('share')))

def size(s, a):
    return (lambda k1: ('about ' + s.put(a.get('written'))) if 'about' in k1 else ('at least ' + s.put(a.get('least'))) if 'at-least' in k1 else ('at most ' + s.put(a.get('most'))) if 'at-most' in k1 else (s.put(a.get('least')) + ' to ' + s.put(a.get('most'))) if 'range' in k1 else s.put(a.get('most')))(s.keys(a.get('shape')))

def recurrence(s, a):
    return (lambda k1: 'when there is need' if '0' in k1 else (lambda k2: (lambda k3: recurrence_rhythm(s, a) if 'none' in k3 else recurrence_weekday(s, a))(s.keys(a.get('weekday'))) if 'none' in k2 else ('on the ' + recurrence_ordinal(s, a) + ' ' + weekday_name(s, a) + ' of every ' + recurrence_unit(s, a)))(s.keys(a.get('ordinal'))))(s.keys(a.get('every')))

def recurrence_rhythm(s, a):
    return (lambda k1: ('every ' + recurrence_unit(s, a)) if '1' in k1 else ('every other ' + recurrence_unit(s, a)) if '2' in k1 else ('every ' + s.put(a.get('every')) + ' ' + recurrence_unit(s, a) + 's'))(s.keys(a.get('every')))

def recurrence_weekday(s, a):
    return (lambda k1: (lambda k2: ('every ' + weekday_name(s, a)) if '1' in k2 else ('every other ' + weekday_name(s, a)) if '2' in k2 else ('every ' + s.put(a.get('every')) + ' weeks on ' + weekday_name(s, a)))(s.keys(a.get('every'))) if 'week' in k1 else (recurrence_rhythm(s, a) + ' on ' + weekday_name(s, a)))(s.keys(a.get('unit')))

def recurrence_unit(s, a):
    return (lambda k1: 'week' if 'week' in k1 else 'month' if 'month' in k1 else 'quarter' if 'quarter' in k1 else 'year')(s.keys(a.get('unit')))

def recurrence_ordinal(s, a):
    return (lambda k1: 'first' if 'first' in k1 else 'second' if 'second' in k1 else 'third' if 'third' in k1 else 'fourth' if 'fourth' in k1 else 'last')(s.keys(a.get('ordinal')))

def weekday_name(s, a):
    return (lambda k1: 'Tuesday' if 'tuesday' in k1 else 'Wednesday' if 'wednesday' in k1 else 'Thursday' if 'thursday' in k1 else 'Friday' if 'friday' in k1 else 'Saturday' if 'saturday' in k1 else 'Sunday' if 'sunday' in k1 else 'Monday')(s.keys(a.get('weekday')))

def moment(s, a):
    return ((lambda k1: '' if 'none' in k1 else (s.put(a.get('length')) + ' '))(s.keys(a.get('length'))) + (lambda k2: 'after' if 'yes' in k2 else 'before')(s.keys(a.get('after'))) + ' ' + (lambda k3: 'the term ends' if 'the-term-ends' in k3 else 'the term begins' if 'the-term-begins' in k3 else 'nominations open' if 'nominations-open' in k3 else 'nominations close' if 'nominations-close' in k3 else 'voting opens' if 'voting-opens' in k3 else 'voting closes' if 'voting-closes' in k3 else 'the seat becomes vacant' if 'the-seat-falls-empty' in k3 else 'the proposal is made' if 'the-proposal-is-made' in k3 else 'the meeting' if 'the-meeting' in k3 else 'the release' if 'the-release' in k3 else 'the decision')(s.keys(a.get('event'))))

def body(s, a):
    return (lambda k1: s.put(a.get('name')) if 'project' in k1 else ('the ' + s.put(a.get('name'))))(s.keys(a.get('type')))

def named(s, a):
    return s.link(a.get('target'), a.get('name'))

def noun(s, a):
    return s.put(a.get('one'))

def noun_many(s, a):
    return s.put(a.get('many'))

def noun_a(s, a):
    return (s.put(a.get('article')) + ' ' + s.put(a.get('one')))

def noun_the(s, a):
    return ('the ' + s.put(a.get('one')))

def team(s, a):
    return (lambda k1: ('the ' + s.put(a.get('name'))) if 'yes' in k1 else s.put(a.get('name')))(s.keys(a.get('article')))

def member(s, a):
    return ('member of ' + s.put(a.get('team')))

def member_many(s, a):
    return ('members of ' + s.put(a.get('team')))

def member_a(s, a):
    return ('a member of ' + s.put(a.get('team')))

def member_the(s, a):
    return ('the member of ' + s.put(a.get('team')))

def kind(s, a):
    return s.link(a.get('target'), a.get('name'))

def kind_a(s, a):
    return ((lambda k1: '' if 'none' in k1 else ('an' + ' ') if 'an' in k1 else ('a' + ' '))(s.keys(a.get('article'))) + kind(s, a))

def kind_name(s, a):
    return s.put(a.get('name'))

def counted(s, a):
    return ((lambda k1: '' if 'none' in k1 else ('at least ' + s.put(a.get('count')) + ' '))(s.keys(a.get('count'))) + counted_things(s, a))

def counted_bare(s, a):
    return ((lambda k1: '' if 'none' in k1 else (s.put(a.get('count')) + ' '))(s.keys(a.get('count'))) + counted_things(s, a))

def counted_things(s, a):
    return ((lambda k1: 'contributions' if 'none' in k1 else s.put(a.get('of')))(s.keys(a.get('of'))) + (lambda k2: '' if 'none' in k2 else (' ' + s.form(a.get('per'), 'per')))(s.keys(a.get('per'))) + (lambda k3: '' if 'none' in k3 else (', as counted by ' + s.put(a.get('source'))))(s.keys(a.get('source'))))

def place(s, a):
    return ((lambda k1: ('the' + ' ') if 'yes' in k1 else '')(s.keys(a.get('article'))) + place_name(s, a))

def place_name(s, a):
    return s.link(a.get('target'), a.get('name'))

def place_at(s, a):
    return ((lambda k1: 'in' if 'issues' in k1 else 'in' if 'pull-requests' in k1 else 'in' if 'meeting' in k1 else 'on')(s.keys(a.get('sort'))) + ' ' + place(s, a))

def who(s, a):
    return ((lambda k1: 'those who may vote' if 'voters' in k1 else 'anyone' if 'anyone' in k1 else ('the ' + s.put(a.get('foundation'))) if 'foundation' in k1 else s.put(a.get('party')) if 'party' in k1 else (lambda k2: ('the other members of ' + s.put(a.get('team'))) if 'yes' in k2 else s.put(a.get('team')))(s.keys(a.get('others'))) if 'team' in k1 else s.form(a.get('noun'), 'the') if 'one' in k1 else ('the ' + who_other(s, a) + s.form(a.get('parts'), 'bare')) if 'union' in k1 else ('people who are among ' + s.put(a.get('parts'))) if 'both' in k1 else ('everyone with ' + s.put(a.get('counted'))) if 'contributors' in k1 else ('the ' + (lambda k3: ('other' + ' ') if 'yes' in k3 else '')(s.keys(a.get('others'))) + s.form(a.get('noun'), 'many')))(s.keys(a.get('kind'))) + who_where(s, a) + who_beyond(s, a))

def who_beyond(s, a):
    return ((lambda k1: '' if 'none' in k1 else (' ' + 'who ' + s.put(a.get('attended'))))(s.keys(a.get('attended'))) + (lambda k2: '' if 'none' in k2 else (' ' + 'who are not among ' + s.put(a.get('besides'))))(s.keys(a.get('besides'))) + (lambda k3: '' if 'none' in k3 else (' ' + s.form(a.get('excluding'), 'but')))(s.keys(a.get('excluding'))) + who_as_of(s, a))

def who_beyond_one(s, a):
    return ((lambda k1: '' if 'none' in k1 else (' ' + 'who ' + s.put(a.get('attended'))))(s.keys(a.get('attended'))) + (lambda k2: '' if 'none' in k2 else (' ' + 'who is not among ' + s.put(a.get('besides'))))(s.keys(a.get('besides'))) + (lambda k3: '' if 'none' in k3 else (' ' + s.form(a.get('excluding'), 'but-one')))(s.keys(a.get('excluding'))) + who_as_of(s, a))

def who_as_of(s, a):
    return (lambda k1: (' ' + 'as of the day on which the vote opens') if 'vote-opened' in k1 else (' ' + 'as of the last election') if 'last-election' in k1 else '')(s.keys(a.get('as_of')))

def who_where(s, a):
    return (lambda k1: '' if 'none' in k1 else (' ' + 'of ' + s.put(a.get('scope'))) if 'named' in k1 else (' ' + 'of all ' + s.put(a.get('scope')) + ' projects') if 'tier' in k1 else (' ' + 'of the whole project') if 'whole' in k1 else (' ' + 'of ' + who_part(s, a) + ' concerned') if 'concerned' in k1 else (' ' + 'of each ' + who_scope(s, a) + ' concerned') if 'each-concerned' in k1 else (' ' + 'of that ' + who_scope(s, a)))(s.keys(a.get('where')))

def who_part(s, a):
    return ('the ' + who_scope(s, a))

def who_scope(s, a):
    return (lambda k1: 'repository' if 'repository' in k1 else 'repositories' if 'repositories' in k1 else 'service' if 'service' in k1 else 'field' if 'support' in k1 else 'subproject' if 'subproject' in k1 else 'working group' if 'working-group' in k1 else 'component' if 'component' in k1 else 'area')(s.keys(a.get('scope')))

def who_bare(s, a):
    return ((lambda k1: 'voters' if 'voters' in k1 else 'people' if 'anyone' in k1 else ('the ' + s.put(a.get('foundation'))) if 'foundation' in k1 else s.put(a.get('party')) if 'party' in k1 else (who_other(s, a) + 'members of ' + s.put(a.get('team'))) if 'team' in k1 else s.put(a.get('noun')) if 'one' in k1 else (who_other(s, a) + s.form(a.get('parts'), 'bare')) if 'union' in k1 else ('people who are among ' + s.put(a.get('parts'))) if 'both' in k1 else ('people with ' + s.put(a.get('counted'))) if 'contributors' in k1 else ((lambda k2: ('other' + ' ') if 'yes' in k2 else '')(s.keys(a.get('others'))) + s.form(a.get('noun'), 'many')))(s.keys(a.get('kind'))) + who_where(s, a))

def who_any(s, a):
    return ((lambda k1: 'anyone who may vote' if 'voters' in k1 else 'anyone' if 'anyone' in k1 else ('the ' + s.put(a.get('foundation'))) if 'foundation' in k1 else s.put(a.get('party')) if 'party' in k1 else ('any member of ' + s.put(a.get('team'))) if 'team' in k1 else s.form(a.get('noun'), 'the') if 'one' in k1 else ('any ' + s.form(a.get('choice'), 'one')) if 'union' in k1 else ('anyone who is among ' + s.put(a.get('parts'))) if 'both' in k1 else ('anyone with ' + s.put(a.get('counted'))) if 'contributors' in k1 else ('any ' + (lambda k2: ('other' + ' ') if 'yes' in k2 else '')(s.keys(a.get('others'))) + s.put(a.get('noun'))))(s.keys(a.get('kind'))) + who_where(s, a) + who_beyond_one(s, a))

def who_one(s, a):
    return ((lambda k1: 'voter' if 'voters' in k1 else 'person' if 'anyone' in k1 else ('the ' + s.put(a.get('foundation'))) if 'foundation' in k1 else s.put(a.get('party')) if 'party' in k1 else ('member of ' + s.put(a.get('team'))) if 'team' in k1 else s.form(a.get('choice'), 'one') if 'union' in k1 else ('person who is among ' + s.put(a.get('parts'))) if 'both' in k1 else ('person with ' + s.put(a.get('counted'))) if 'contributors' in k1 else s.put(a.get('noun')))(s.keys(a.get('kind'))) + who_where(s, a))

def who_a(s, a):
    return ((lambda k1: 'a voter' if 'voters' in k1 else 'anyone' if 'anyone' in k1 else ('the ' + s.put(a.get('foundation'))) if 'foundation' in k1 else s.put(a.get('party')) if 'party' in k1 else ('a member of ' + s.put(a.get('team'))) if 'team' in k1 else s.form(a.get('noun'), 'the') if 'one' in k1 else s.form(a.get('choice'), 'a') if 'union' in k1 else ('someone who is among ' + s.put(a.get('parts'))) if 'both' in k1 else ('someone with ' + s.put(a.get('counted'))) if 'contributors' in k1 else s.form(a.get('noun'), 'a'))(s.keys(a.get('kind'))) + who_where(s, a) + who_beyond_one(s, a))

def who_all(s, a):
    return ((lambda k1: 'everyone who may vote' if 'voters' in k1 else 'everyone' if 'anyone' in k1 else ('the ' + s.put(a.get('foundation'))) if 'foundation' in k1 else s.put(a.get('party')) if 'party' in k1 else (who_every(s, a) + 'members of ' + s.put(a.get('team'))) if 'team' in k1 else s.form(a.get('noun'), 'the') if 'one' in k1 else (who_every(s, a) + s.form(a.get('parts'), 'bare')) if 'union' in k1 else ('all people who are among ' + s.put(a.get('parts'))) if 'both' in k1 else ('everyone with ' + s.put(a.get('counted'))) if 'contributors' in k1 else (lambda k2: ('the other ' + s.form(a.get('noun'), 'many')) if 'yes' in k2 else ('all ' + s.form(a.get('noun'), 'many')))(s.keys(a.get('others'))))(s.keys(a.get('kind'))) + who_where(s, a) + who_beyond(s, a))

def who_other(s, a):
    return (lambda k1: ('other' + ' ') if 'yes' in k1 else '')(s.keys(a.get('others')))

def who_every(s, a):
    return (lambda k1: ('the other' + ' ') if 'yes' in k1 else ('all' + ' '))(s.keys(a.get('others')))

def who_they(s, a):
    return (lambda k1: 'it' if 'team' in k1 else s.form(a.get('noun'), 'the') if 'one' in k1 else ('the ' + s.put(a.get('foundation'))) if 'foundation' in k1 else s.put(a.get('party')) if 'party' in k1 else 'they' if 'anyone' in k1 else 'they')(s.keys(a.get('kind')))

def who_those(s, a):
    return (lambda k1: 'its members' if 'team' in k1 else ('those ' + s.form(a.get('noun'), 'many')) if 'role' in k1 else s.put(a.get('party')) if 'party' in k1 else 'them')(s.keys(a.get('kind')))

def who_some(s, a):
    return (lambda k1: s.put(a.get('team')) if 'team' in k1 else who_a(s, a))(s.keys(a.get('kind')))

def attended(s, a):
    return ('attended ' + (lambda k1: ('at least ' + s.put(a.get('number')) + ' of the last ' + s.put(a.get('of')) + ' meetings') if 'none' in k1 else (s.put(a.get('meeting')) + ' at least ' + s.put(a.get('number')) + ' of the last ' + s.put(a.get('of')) + ' times'))(s.keys(a.get('meeting'))))

def several(s, a):
    return (lambda k1: (s.put(a.get('n')) + ' ' + s.form(a.get('who'), 'one')) if 'one' in k1 else (s.put(a.get('n')) + ' ' + s.form(a.get('who'), 'bare')))(s.keys(a.get('n')))

def excluded_but(s, a):
    return (lambda k1: 'other than the person concerned' if 'subject' in k1 else 'who are not accused' if 'accused' in k1 else 'other than the candidate' if 'candidate' in k1 else 'other than the author of the proposal' if 'author' in k1 else 'who are not involved' if 'involved' in k1 else 'from other organizations')(s.keys(a.get('who')))

def excluded_but_one(s, a):
    return (lambda k1: 'other than the person concerned' if 'subject' in k1 else 'who is not accused' if 'accused' in k1 else 'other than the candidate' if 'candidate' in k1 else 'other than the author of the proposal' if 'author' in k1 else 'who is not involved' if 'involved' in k1 else 'from another organization')(s.keys(a.get('who')))

def excluded(s, a):
    return (lambda k1: 'the person concerned' if 'subject' in k1 else 'anyone who is accused' if 'accused' in k1 else 'the candidate' if 'candidate' in k1 else 'the author of the proposal' if 'author' in k1 else 'anyone who is involved' if 'involved' in k1 else 'anyone from the same organization')(s.keys(a.get('who')))

def voting_default_lazy(s, a):
    return ('By default, ' + default_who(s, a) + ' ' + s.put(a.get('kind')) + (lambda k1: (': a proposal is accepted if ' + objector(s, a) + (lambda k2: '' if 'none' in k2 else (' ' + 'within ' + s.form(a.get('window'), 'within')))(s.keys(a.get('window')))) if 'yes' in k1 else '')(s.keys(a.get('defined'))) + '.')

def default_who(s, a):
    return (lambda k1: ('decisions ' + s.verb('other', a.get('strength'), 'be made') + ' by') if 'none' in k1 else (s.put(a.get('who')) + ' ' + s.verb(a.get('who'), a.get('strength'), 'decide') + ' by'))(s.keys(a.get('who')))

def objector(s, a):
    return ((lambda k1: 'no one' if 'none' in k1 else ('no ' + s.form(a.get('objector'), 'one')))(s.keys(a.get('objector'))) + ' objects')

def voting_default_consensus(s, a):
    return ('By default, ' + default_who(s, a) + ' ' + s.put(a.get('kind')) + '.')

def voting_default_plurality(s, a):
    return ('By default, ' + default_who(s, a) + ' ' + s.put(a.get('kind')) + ': the proposal with the most votes wins.')

def voting_default_counted(s, a):
    return (lambda k1: ('Unless these rules say otherwise, ' + default_who(s, a) + ' ' + s.form(a.get('kind'), 'a') + '.') if 'none' in k1 else ('Unless these rules say otherwise, ' + default_who(s, a) + ' ' + s.form(a.get('kind'), 'a') + ': ' + s.put(a.get('takes')) + '.'))(s.keys(a.get('takes')))

def voting_announced(s, a):
    return ('A proposal ' + (lambda k1: ('stays open for ' + s.put(a.get('window'))) if 'none' in k1 else ('is announced ' + s.put(a.get('where')) + (lambda k2: '' if 'none' in k2 else (' ' + 'and stays open for ' + s.put(a.get('window'))))(s.keys(a.get('window')))))(s.keys(a.get('where'))) + '.')

def voting_accepted(s, a):
    return ('It is accepted if ' + objector(s, a) + (lambda k1: '' if 'none' in k1 else (' ' + 'in that time'))(s.keys(a.get('window'))) + '.')

def voting_called(s, a):
    return (s.cap(a.get('who')) + ' may call for a vote.')

def voting_called_several(s, a):
    return ('A vote is held when ' + s.put(a.get('number')) + ' of ' + s.put(a.get('who')) + ' ask for it.')

def voting_otherwise(s, a):
    return ('Unless these rules say otherwise, votes are decided by ' + s.form(a.get('kind'), 'a') + '.')

def voting_otherwise_defined(s, a):
    return ((lambda k1: ((lambda k2: 'If that brings no decision' if 'none' in k2 else ('If there is no agreement after ' + s.put(a.get('discussion')) + ' of discussion'))(s.keys(a.get('discussion'))) + ', ' + (lambda k3: '' if 'none' in k3 else ('or if ' + s.put(a.get('called')) + ' demands a vote,' + ' '))(s.keys(a.get('called'))) + otherwise_who(s, a)) if 'yes' in k1 else s.cap(s.said(otherwise_who(s, a))))(s.keys(a.get('first'))) + ' ' + s.form(a.get('kind'), 'a') + ': ' + s.put(a.get('takes')) + '.')

def otherwise_who(s, a):
    return (lambda k1: 'votes are decided by' if 'none' in k1 else (s.put(a.get('who')) + ' ' + s.verb(a.get('who'), 'none', 'decide') + ' by'))(s.keys(a.get('who')))

def voting_asked(s, a):
    return ('Where these rules ask for ' + s.form(a.get('kind'), 'a') + ', it takes ' + s.put(a.get('takes')) + '.')

def voting_asked_lazy(s, a):
    return ('Where these rules ask for ' + s.form(a.get('kind'), 'a') + ', a proposal is accepted if ' + objector(s, a) + (lambda k1: '' if 'none' in k1 else (' ' + 'within ' + s.form(a.get('window'), 'within')))(s.keys(a.get('window'))) + '.')

def voting_asked_plurality(s, a):
    return ('Where these rules ask for ' + s.form(a.get('kind'), 'a') + ', the proposal with the most votes wins.')

def voting_kinds_lead(s, a):
    return (s.cap(a.get('who')) + ' vote in these ways:')

def voting_stronger(s, a):
    return (s.cap(a.get('who')) + ' may demand ' + s.form(a.get('kind'), 'a') + ' instead.')

def voting_quorum_none(s, a):
    return ('There is no quorum' + (lambda k1: (': these are shares of ' + s.put(a.get('who')) + ', not of the votes cast') if 'all' in k1 else '')(s.keys(a.get('base'))) + '.')

def voting_quorum(s, a):
    return (s.cap(a.get('quorum')) + ' must take part for a vote to count.')

def voting_tie(s, a):
    return ('A tied vote ' + (lambda k1: 'passes' if 'passes' in k1 else 'is decided by the chair' if 'chair' in k1 else 'goes to the next higher body' if 'escalates' in k1 else 'is held again' if 'repeated' in k1 else 'fails')(s.keys(a.get('what'))) + '.')

def voting_window(s, a):
    return ('Votes stay open for ' + s.put(a.get('window')) + '.')

def voting_window_one(s, a):
    return ('A vote stays open for ' + s.put(a.get('window')) + '.')

def voting_ends(s, a):
    return ('A vote ' + (lambda k1: 'ends early once everyone has voted' if 'all-voted' in k1 else 'ends early once there are enough votes in favor' if 'reached' in k1 else 'ends early once the result is certain' if 'certain' in k1 else 'stays open until the quorum has voted' if 'quorum' in k1 else 'ends when its time is over, not before')(s.keys(a.get('when'))) + '.')

def voting_recorded(s, a):
    return (s.cap(a.get('what')) + ' ' + s.verb(a.get('number'), a.get('strength'), 'be recorded') + (lambda k1: '' if 'none' in k1 else (' ' + s.put(a.get('where'))))(s.keys(a.get('where'))) + '.')

def voting_venues(s, a):
    return ('Votes are held ' + s.put(a.get('places')) + '.')

def voting_venues_also(s, a):
    return ('Votes on ' + s.put(a.get('subjects')) + ' ' + s.verb('other', a.get('strength'), 'also be held') + ' ' + s.put(a.get('places')) + '.')

def voting_venues_only(s, a):
    return ('Votes on ' + s.put(a.get('subjects')) + ' take place ' + s.put(a.get('places')) + '.')

def voting_venues_others(s, a):
    return ('All other votes take place ' + s.put(a.get('places')) + '.')

def voting_today(s, a):
    return ('See ' + s.link(a.get('page'), 'Votes today') + ' for the number of votes needed' + (lambda k1: (' ' + 'and the commands that start a vote') if 'yes' in k1 else '')(s.keys(a.get('commands'))) + '.')

def voting_abstentions_cast(s, a):
    return 'Abstentions are not counted.'

def subject(s, a):
    return (lambda k1: 'security matters' if 'security' in k1 else 'conduct matters' if 'conduct' in k1 else 'appointments and removals' if 'people' in k1 else 'everything else')(s.keys(a.get('what')))

def subjects(s, a):
    return (lambda k1: 'security' if 'security' in k1 else 'conduct' if 'conduct' in k1 else 'appointment' if 'people' in k1 else 'other')(s.keys(a.get('what')))

def subjects_matters(s, a):
    return (s.put(a.get('list')) + ' matters')

def kind_may_not_vote(s, a):
    return (s.cap(a.get('who')) + ' may not vote.')

def kind_floor(s, a):
    return ('The winner needs ' + s.put(a.get('takes')) + '.')

def kind_organization_votes(s, a):
    return (lambda k1: 'Each organization has one vote, however many of its people vote.' if 'one' in k1 else ('Each organization has at most ' + s.put(a.get('votes')) + ', however many of its people vote.') if 'count' in k1 else ('Each organization has less than ' + s.put(a.get('share')) + ' of the votes.') if 'below' in k1 else ('No organization has more than ' + s.put(a.get('share')) + ' of the votes.'))(s.keys(a.get('limit')))

def kind_cast_by(s, a):
    return (lambda k1: 'If more of its people vote, the votes cast first count.' if 'first' in k1 else 'It names the people who vote for it.' if 'representative' in k1 else 'Its votes go the way that the majority of its people vote; without a majority, they count as abstentions.' if 'majority' in k1 else 'Its votes are split in proportion to how its people vote.')(s.keys(a.get('how')))

def kind_abstentions(s, a):
    return (lambda k1: 'An abstention counts as a vote against.' if 'against' in k1 else 'Abstentions are not counted.' if 'smaller-base' in k1 else 'Voters may not abstain.')(s.keys(a.get('what')))

def kind_abstainers(s, a):
    return (lambda k1: (lambda k2: 'Those who abstain count toward the quorum.' if 'yes' in k2 else 'Those who abstain count toward the quorum, but not toward the result.')(s.keys(a.get('counted'))) if 'yes' in k1 else (lambda k3: 'Those who abstain do not count toward the quorum.' if 'yes' in k3 else 'Those who abstain count neither toward the quorum nor toward the result.')(s.keys(a.get('counted'))))(s.keys(a.get('part')))

def kind_silence(s, a):
    return (lambda k1: 'Not voting counts as a vote against.' if 'against' in k1 else 'Not voting counts as agreement.' if 'consent' in k1 else 'Not voting counts as an abstention.')(s.keys(a.get('what')))

def kind_ends(s, a):
    return (lambda k1: 'It ends early once everyone has voted.' if 'all-voted' in k1 else 'It ends early once there are enough votes in favor.' if 'reached' in k1 else 'It ends early once the result is certain.' if 'certain' in k1 else 'It stays open until the quorum has voted.' if 'quorum' in k1 else 'It ends when its time is over, not before.')(s.keys(a.get('when')))

def kind_extension(s, a):
    return (s.cap(a.get('who')) + ' may extend it' + (lambda k1: '' if 'none' in k1 else (' ' + 'to at most ' + s.put(a.get('most'))))(s.keys(a.get('most'))) + (lambda k2: '' if 'none' in k2 else (' ' + 'if ' + s.put(a.get('reason'))))(s.keys(a.get('reason'))) + '.')

def kind_secrecy(s, a):
    return (lambda k1: 'Everyone can see how each person votes.' if 'public' in k1 else 'Only those who may vote can see how each person votes.' if 'private' in k1 else 'The vote is secret.')(s.keys(a.get('what')))

def kind_again(s, a):
    return ('A proposal that fails may be made again only after ' + s.put(a.get('time')) + '.')

def kind_objection_both(s, a):
    return ('An objection ' + s.verb('one', a.get('first'), 'give reasons') + ' and ' + s.verb('one', a.get('second'), 'suggest an alternative') + '.')

def kind_objection_same(s, a):
    return ('An objection ' + s.verb('one', a.get('first'), 'give reasons and suggest an alternative') + '.')

def kind_objection_reasons(s, a):
    return ('An objection ' + s.verb('one', a.get('first'), 'give reasons') + '.')

def kind_objection_alternative(s, a):
    return ('An objection ' + s.verb('one', a.get('first'), 'suggest an alternative') + '.')

def kind_objection_by(s, a):
    return ('Only ' + s.put(a.get('who')) + ' may object.')

def kind_effect(s, a):
    return (lambda k1: ((lambda k2: 'It' if 'yes' in k2 else 'An objection')(s.keys(a.get('it'))) + ' blocks the proposal until it is withdrawn' + (lambda k3: (' ' + 'or a vote decides') if 'yes' in k3 else '')(s.keys(a.get('vote'))) + '.') if 'blocks' in k1 else ((lambda k4: 'It' if 'yes' in k4 else 'An objection')(s.keys(a.get('it'))) + ' puts the proposal to a vote.'))(s.keys(a.get('what')))

def kind_discussion(s, a):
    return ('Those who disagree have ' + s.put(a.get('time')) + ' to reach agreement.')

def column_vote(s, a):
    return 'Vote'

def column_passes_with(s, a):
    return 'Passes with'

def column_open_for(s, a):
    return 'Open for'

def column_quorum(s, a):
    return 'Quorum'

def column_tie(s, a):
    return 'Tie'

def column_no_vote(s, a):
    return 'Who may not vote'

def takes(s, a):
    return ((lambda k1: (lambda k2: 'every vote cast' if 'cast' in k2 else 'every vote' if 'votes' in k2 else ('the votes of ' + takes_voting(s, a)) if 'voting' in k2 else 'the votes of everyone present' if 'present' in k2 else ('the votes of all active ' + s.form(a.get('who'), 'bare')) if 'active' in k2 else ('the votes of ' + s.form(a.get('who'), 'all')))(s.keys(a.get('base'))) if 'unanimity' in k1 else 'no objection' if 'no-objection' in k1 else 'consensus' if 'consensus' in k1 else 'the most votes' if 'plurality' in k1 else s.put(a.get('threshold')) if 'count' in k1 else (s.put(a.get('threshold')) + ' of ' + takes_base(s, a)))(s.keys(a.get('test'))) + (lambda k3: '' if 'none' in k3 else (', with ' + s.put(a.get('against'))))(s.keys(a.get('against'))) + (lambda k4: '; abstentions are not counted' if 'yes' in k4 else '')(s.keys(a.get('apart'))))

def takes_base(s, a):
    return (lambda k1: 'all seats, including vacant ones' if 'seats' in k1 else 'the votes cast' if 'cast' in k1 else takes_voting(s, a) if 'voting' in k1 else 'those present' if 'present' in k1 else ('all active ' + s.form(a.get('who'), 'bare')) if 'active' in k1 else 'the votes' if 'votes' in k1 else s.form(a.get('who'), 'all'))(s.keys(a.get('base')))

def takes_voting(s, a):
    return (lambda k1: 'everyone who votes' if 'none' in k1 else s.form(a.get('who'), 'who-vote'))(s.keys(a.get('who')))

def who_who_vote(s, a):
    return ('the ' + who_bare(s, a) + ' who vote')

def against(s, a):
    return (lambda k1: '' if 'none' in k1 else 'none against' if 'zero' in k1 else ('at most ' + s.put(a.get('votes')) + ' against') if 'count' in k1 else ('less than ' + s.put(a.get('share')) + ' of ' + takes_base(s, a) + ' against') if 'below' in k1 else ('at most ' + s.put(a.get('share')) + ' of ' + takes_base(s, a) + ' against'))(s.keys(a.get('limit')))

def quorum(s, a):
    return (s.put(a.get('threshold')) + (lambda k1: '' if 'none' in k1 else (lambda k2: (' ' + s.form(a.get('who'), 'one')) if 'one' in k2 else (' ' + s.form(a.get('who'), 'bare')))(s.keys(a.get('number'))) if 'count' in k1 else (' ' + 'of all seats') if 'seats' in k1 else (' ' + 'of the active ' + s.form(a.get('who'), 'bare')) if 'active' in k1 else (' ' + 'of those present') if 'present' in k1 else (' ' + 'of ' + s.form(a.get('who'), 'all')))(s.keys(a.get('of'))))

def quorum_none(s, a):
    return 'none'

def tie_short(s, a):
    return (lambda k1: 'passes' if 'passes' in k1 else 'chair decides' if 'chair' in k1 else 'goes to the next higher body' if 'escalates' in k1 else 'held again' if 'repeated' in k1 else 'fails')(s.keys(a.get('what')))

def clause(s, a):
    return (s.cap(a.get('what')) + '.')

def clause_in_case(s, a):
    return (s.put(a.get('case')) + ', ' + s.put(a.get('what')))

def clause_if(s, a):
    return ('If ' + s.put(a.get('what')))

def led(s, a):
    return ('**' + s.cap(a.get('what')) + ':**')

def rule_decides(s, a):
    return ((lambda k1: ('the decision ' + s.verb('one', a.get('strength'), 'be made')) if 'none' in k1 else (s.put(a.get('who')) + ' ' + s.verb(a.get('who'), a.get('strength'), 'decide')))(s.keys(a.get('who'))) + ' by ' + s.form(a.get('kind'), 'a') + (lambda k2: '' if 'none' in k2 else (', with ' + s.put(a.get('window')) + ' to object'))(s.keys(a.get('window'))) + rule_consulting(s, a))

def rule_decides_alone(s, a):
    return (s.put(a.get('who')) + ' ' + s.verb(a.get('who'), a.get('strength'), 'decide') + ' alone' + rule_consulting(s, a))

def rule_decides_people(s, a):
    return (s.put(a.get('who')) + ' ' + s.verb(a.get('who'), a.get('strength'), 'decide') + rule_consulting(s, a))

def rule_consulting(s, a):
    return (lambda k1: '' if 'none' in k1 else (', after consulting ' + s.put(a.get('consulted'))))(s.keys(a.get('consulted')))

def rule_vote(s, a):
    return (s.form(a.get('kind'), 'a') + (lambda k1: '' if 'alone' in k1 else '' if 'none' in k1 else (' ' + 'of ' + s.put(a.get('who'))) if 'all' in k1 else (' ' + 'of all seats on ' + s.put(a.get('who'))) if 'seats' in k1 else (' ' + 'of the ' + s.form(a.get('who'), 'bare') + ' present') if 'present' in k1 else (' ' + 'of the active ' + s.form(a.get('who'), 'bare')) if 'active' in k1 else (' ' + 'among ' + s.put(a.get('who'))) if 'consensus' in k1 else (' ' + 'from ' + s.put(a.get('who'))) if 'approval' in k1 else (' ' + 'by ' + s.put(a.get('who'))) if 'by' in k1 else (' ' + 'in a vote of ' + s.put(a.get('who'))))(s.keys(a.get('base'))))

def rule_window(s, a):
    return ('the vote stays open for ' + s.put(a.get('window')))

def rule_window_objections(s, a):
    return ('objections may be raised for ' + s.put(a.get('window')))

def rule_window_discussion(s, a):
    return ('people have ' + s.put(a.get('window')) + ' to reach agreement')

def rule_discussed(s, a):
    return ('the proposal ' + s.verb('one', a.get('strength'), 'be discussed') + ' for ' + s.put(a.get('time')))

def rule_seconded(s, a):
    return ('the proposal ' + (lambda k1: 'needs' if 'none' in k1 else s.verb('one', a.get('strength'), 'have'))(s.keys(a.get('strength'))) + ' the support of ' + s.put(a.get('who')) + (lambda k2: '' if 'none' in k2 else '' if 'one' in k2 else (' ' + 'from at least ' + s.put(a.get('organizations')) + ' organizations'))(s.keys(a.get('organizations'))) + (lambda k3: '' if 'none' in k3 else (', at least ' + s.put(a.get('others')) + ' of them from another organization'))(s.keys(a.get('others'))) + (lambda k4: ', not counting whoever made it' if 'yes' in k4 else '')(s.keys(a.get('besides'))))

def rule_must_vote(s, a):
    return 'a vote is required'

def rule_consulted(s, a):
    return (s.put(a.get('who')) + ' ' + s.verb(a.get('who'), 'none', 'be consulted') + ' first')

def rule_opens(s, a):
    return ('the vote opens ' + s.put(a.get('moment')))

def rule_effect(s, a):
    return ('the decision takes effect ' + s.put(a.get('moment')))

def rule_venues(s, a):
    return ('the decision is made ' + s.put(a.get('places')))

def rule_excluding(s, a):
    return (s.put(a.get('who')) + ' may not vote')

def veto(s, a):
    return (s.put(a.get('who')) + ' may veto the decision' + (lambda k1: '' if 'none' in k1 else (' ' + 'within ' + s.form(a.get('window'), 'within')))(s.keys(a.get('window'))) + (lambda k2: '' if 'none' in k2 else (' ' + 'by ' + s.form(a.get('kind'), 'a')))(s.keys(a.get('kind'))))

def veto_reasons(s, a):
    return 'a veto must give reasons'

def case_when(s, a):
    return ('when ' + s.put(a.get('text')))

def case_number(s, a):
    return ('when there are ' + s.put(a.get('size')) + ' ' + s.put(a.get('who')))

def case_organizations(s, a):
    return ('when ' + s.put(a.get('who')) + ' come from ' + s.put(a.get('size')) + ' organizations')

def case_scopes(s, a):
    return ('in ' + s.put(a.get('scopes')))

def case_until(s, a):
    return ('until ' + s.put(a.get('text')))

def case_both(s, a):
    return (s.put(a.get('case')) + ', ' + s.put(a.get('until')))

def stage_on(s, a):
    return (lambda k1: 'if anyone objects' if 'objection' in k1 else 'if there is no consensus' if 'no-consensus' in k1 else 'if they cannot agree to hold a vote' if 'no-agreement' in k1 else 'if too few take part' if 'no-quorum' in k1 else 'if there is a tie' if 'tie' in k1 else 'if no one answers' if 'silence' in k1 else 'if it is accepted' if 'passed' in k1 else 'if it is rejected' if 'rejected' in k1 else 'alternatively' if 'instead' in k1 else 'if that brings no decision')(s.keys(a.get('on')))

def stage_decides(s, a):
    return (s.put(a.get('who')) + ' ' + s.verb(a.get('who'), a.get('strength'), 'decide') + (lambda k1: '' if 'none' in k1 else (' ' + 'by ' + s.form(a.get('kind'), 'a')))(s.keys(a.get('kind'))))

def rule_vote_a(s, a):
    return rule_vote(s, a)

def stage_may(s, a):
    return (s.put(a.get('who')) + ' may decide' + (lambda k1: '' if 'none' in k1 else (' ' + 'by ' + s.form(a.get('kind'), 'a')))(s.keys(a.get('kind'))))

def stage_ratifies(s, a):
    return (s.put(a.get('who')) + ' ' + s.verb(a.get('who'), a.get('strength'), 'confirm or reject') + ' it' + (lambda k1: '' if 'none' in k1 else (' ' + 'by ' + s.form(a.get('kind'), 'a')))(s.keys(a.get('kind'))))

def stage_takes_effect(s, a):
    return ('it takes effect only once ' + s.put(a.get('who')) + ' ' + s.verb(a.get('who'), 'none', 'confirm') + ' it' + (lambda k1: '' if 'none' in k1 else (' ' + 'by ' + s.form(a.get('kind'), 'a')))(s.keys(a.get('kind'))))

def stage_mediates(s, a):
    return (s.put(a.get('who')) + ' ' + s.verb(a.get('who'), a.get('strength'), 'help') + ' those who disagree to reach agreement')

def stage_advises(s, a):
    return (s.put(a.get('who')) + ' ' + s.verb(a.get('who'), a.get('strength'), 'give') + ' advice, which does not bind')

def stage_agrees(s, a):
    return (s.put(a.get('who')) + ' ' + s.verb(a.get('who'), a.get('strength'), 'agree') + ' to hold a vote')

def stage_agrees_takes(s, a):
    return ('It takes ' + s.put(a.get('takes')) + '.')

def stage_raised(s, a):
    return ((lambda k1: 'any of them' if 'yes' in k1 else s.put(a.get('raiser')))(s.keys(a.get('same'))) + ' ' + s.verb('one', a.get('strength'), 'escalate') + ' the matter to ' + s.put(a.get('who')) + (lambda k2: '' if 'none' in k2 else (', but only if ' + s.put(a.get('when'))))(s.keys(a.get('when'))))

def stage_only_if(s, a):
    return (', but only if ' + s.put(a.get('when')))

def stage_outcome(s, a):
    return (lambda k1: ('the proposal ' + s.verb('one', a.get('strength'), 'be accepted')) if 'passes' in k1 else ('the proposal ' + s.verb('one', a.get('strength'), 'be rejected')) if 'fails' in k1 else ('the vote ' + s.verb('one', a.get('strength'), 'be held again')) if 'repeated' in k1 else ('the vote ' + s.verb('one', a.get('strength'), 'stay open') + (lambda k2: (' ' + 'longer') if 'none' in k2 else (' ' + 'for ' + s.form(a.get('time'), 'another')))(s.keys(a.get('time')))) if 'longer' in k1 else ('the proposal ' + s.verb('one', a.get('strength'), 'be changed or withdrawn')))(s.keys(a.get('what')))

def stage_window(s, a):
    return ('it takes ' + s.put(a.get('time')))

def stage_with_condition(s, a):
    return (s.put(a.get('what')) + (lambda k1: '' if 'none' in k1 else (', but only if ' + s.put(a.get('when'))))(s.keys(a.get('when'))))

def stages_lead(s, a):
    return (lambda k1: 'When they cannot, these steps follow in order:' if 'no-consensus' in k1 else 'If that brings no decision, these steps follow in order:')(s.keys(a.get('on')))

def stages_lead_follow(s, a):
    return 'These steps then follow in order:'

def stages_lead_kind(s, a):
    return ('These steps follow ' + s.form(a.get('kind'), 'a') + ', in order:')

def step_done(s, a):
    return (s.cap(a.get('who')) + ' ' + s.verb(a.get('who'), a.get('strength'), a.get('action')) + step_more(s, a))

def step_you(s, a):
    return ('You ' + s.verb('other', a.get('strength'), a.get('action')) + step_more(s, a))

def step_plain(s, a):
    return (s.cap(a.get('action')) + step_more(s, a))

def step_more(s, a):
    return ((lambda k1: '' if 'none' in k1 else (' ' + s.put(a.get('where'))))(s.keys(a.get('where'))) + (lambda k2: '' if 'none' in k2 else (' ' + s.put(a.get('at'))))(s.keys(a.get('at'))) + (lambda k3: '' if 'none' in k3 else (' ' + 'within ' + s.form(a.get('within'), 'within')))(s.keys(a.get('within'))) + (lambda k4: '' if 'none' in k4 else (', for ' + s.put(a.get('lasts'))))(s.keys(a.get('lasts'))))

def step_sentence(s, a):
    return (s.put(a.get('what')) + '.')

def step_discussion(s, a):
    return ('Allow ' + s.put(a.get('time')) + ' for discussion.')

def step_waits(s, a):
    return ('Allow ' + s.put(a.get('time')) + ' for an answer.')

def step_reply(s, a):
    return ('If ' + s.put(a.get('reply')) + ', ' + s.put(a.get('then')))

def step_see(s, a):
    return ('See ' + s.put(a.get('links')) + '.')

MESSAGES = {
    'nothing': nothing,
    'duration': duration,
    'duration-within': duration_within,
    'duration-bare': duration_bare,
    'duration-unit': duration_unit,
    'duration-noun': duration_noun,
    'duration-every': duration_every,
    'duration-one': duration_one,
    'duration-once': duration_once,
    'duration-per': duration_per,
    'duration-another': duration_another,
    'date': date,
    'date-on': date_on,
    'month-name': month_name,
    'share': share,
    'threshold': threshold,
    'threshold-people': threshold_people,
    'votes': votes,
    'part': part,
    'size': size,
    'recurrence': recurrence,
    'recurrence-rhythm': recurrence_rhythm,
    'recurrence-weekday': recurrence_weekday,
    'recurrence-unit': recurrence_unit,
    'recurrence-ordinal': recurrence_ordinal,
    'weekday-name': weekday_name,
    'moment': moment,
    'body': body,
    'named': named,
    'noun': noun,
    'noun-many': noun_many,
    'noun-a': noun_a,
    'noun-the': noun_the,
    'team': team,
    'member': member,
    'member-many': member_many,
    'member-a': member_a,
    'member-the': member_the,
    'kind': kind,
    'kind-a': kind_a,
    'kind-name': kind_name,
    'counted': counted,
    'counted-bare': counted_bare,
    'counted-things': counted_things,
    'place': place,
    'place-name': place_name,
    'place-at': place_at,
    'who': who,
    'who-beyond': who_beyond,
    'who-beyond-one': who_beyond_one,
    'who-as-of': who_as_of,
    'who-where': who_where,
    'who-part': who_part,
    'who-scope': who_scope,
    'who-bare': who_bare,
    'who-any': who_any,
    'who-one': who_one,
    'who-a': who_a,
    'who-all': who_all,
    'who-other': who_other,
    'who-every': who_every,
    'who-they': who_they,
    'who-those': who_those,
    'who-some': who_some,
    'attended': attended,
    'several': several,
    'excluded-but': excluded_but,
    'excluded-but-one': excluded_but_one,
    'excluded': excluded,
    'voting-default-lazy': voting_default_lazy,
    'default-who': default_who,
    'objector': objector,
    'voting-default-consensus': voting_default_consensus,
    'voting-default-plurality': voting_default_plurality,
    'voting-default-counted': voting_default_counted,
    'voting-announced': voting_announced,
    'voting-accepted': voting_accepted,
    'voting-called': voting_called,
    'voting-called-several': voting_called_several,
    'voting-otherwise': voting_otherwise,
    'voting-otherwise-defined': voting_otherwise_defined,
    'otherwise-who': otherwise_who,
    'voting-asked': voting_asked,
    'voting-asked-lazy': voting_asked_lazy,
    'voting-asked-plurality': voting_asked_plurality,
    'voting-kinds-lead': voting_kinds_lead,
    'voting-stronger': voting_stronger,
    'voting-quorum-none': voting_quorum_none,
    'voting-quorum': voting_quorum,
    'voting-tie': voting_tie,
    'voting-window': voting_window,
    'voting-window-one': voting_window_one,
    'voting-ends': voting_ends,
    'voting-recorded': voting_recorded,
    'voting-venues': voting_venues,
    'voting-venues-also': voting_venues_also,
    'voting-venues-only': voting_venues_only,
    'voting-venues-others': voting_venues_others,
    'voting-today': voting_today,
    'voting-abstentions-cast': voting_abstentions_cast,
    'subject': subject,
    'subjects': subjects,
    'subjects-matters': subjects_matters,
    'kind-may-not-vote': kind_may_not_vote,
    'kind-floor': kind_floor,
    'kind-organization-votes': kind_organization_votes,
    'kind-cast-by': kind_cast_by,
    'kind-abstentions': kind_abstentions,
    'kind-abstainers': kind_abstainers,
    'kind-silence': kind_silence,
    'kind-ends': kind_ends,
    'kind-extension': kind_extension,
    'kind-secrecy': kind_secrecy,
    'kind-again': kind_again,
    'kind-objection-both': kind_objection_both,
    'kind-objection-same': kind_objection_same,
    'kind-objection-reasons': kind_objection_reasons,
    'kind-objection-alternative': kind_objection_alternative,
    'kind-objection-by': kind_objection_by,
    'kind-effect': kind_effect,
    'kind-discussion': kind_discussion,
    'column-vote': column_vote,
    'column-passes-with': column_passes_with,
    'column-open-for': column_open_for,
    'column-quorum': column_quorum,
    'column-tie': column_tie,
    'column-no-vote': column_no_vote,
    'takes': takes,
    'takes-base': takes_base,
    'takes-voting': takes_voting,
    'who-who-vote': who_who_vote,
    'against': against,
    'quorum': quorum,
    'quorum-none': quorum_none,
    'tie-short': tie_short,
    'clause': clause,
    'clause-in-case': clause_in_case,
    'clause-if': clause_if,
    'led': led,
    'rule-decides': rule_decides,
    'rule-decides-alone': rule_decides_alone,
    'rule-decides-people': rule_decides_people,
    'rule-consulting': rule_consulting,
    'rule-vote': rule_vote,
    'rule-window': rule_window,
    'rule-window-objections': rule_window_objections,
    'rule-window-discussion': rule_window_discussion,
    'rule-discussed': rule_discussed,
    'rule-seconded': rule_seconded,
    'rule-must-vote': rule_must_vote,
    'rule-consulted': rule_consulted,
    'rule-opens': rule_opens,
    'rule-effect': rule_effect,
    'rule-venues': rule_venues,
    'rule-excluding': rule_excluding,
    'veto': veto,
    'veto-reasons': veto_reasons,
    'case-when': case_when,
    'case-number': case_number,
    'case-organizations': case_organizations,
    'case-scopes': case_scopes,
    'case-until': case_until,
    'case-both': case_both,
    'stage-on': stage_on,
    'stage-decides': stage_decides,
    'rule-vote-a': rule_vote_a,
    'stage-may': stage_may,
    'stage-ratifies': stage_ratifies,
    'stage-takes-effect': stage_takes_effect,
    'stage-mediates': stage_mediates,
    'stage-advises': stage_advises,
    'stage-agrees': stage_agrees,
    'stage-agrees-takes': stage_agrees_takes,
    'stage-raised': stage_raised,
    'stage-only-if': stage_only_if,
    'stage-outcome': stage_outcome,
    'stage-window': stage_window,
    'stage-with-condition': stage_with_condition,
    'stages-lead': stages_lead,
    'stages-lead-follow': stages_lead_follow,
    'stages-lead-kind': stages_lead_kind,
    'step-done': step_done,
    'step-you': step_you,
    'step-plain': step_plain,
    'step-more': step_more,
    'step-sentence': step_sentence,
    'step-discussion': step_discussion,
    'step-waits': step_waits,
    'step-reply': step_reply,
    'step-see': step_see,
}
