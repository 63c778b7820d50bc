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
    return ((lambda k1: 'those who may vote' if 'voters' in k1 else 'anyone' if 'anyone' in k1 else ('the ' + s.put(a.get('foundation'))) if 'foundation' in k1 else s.put(a.get('team')) if 'team' in k1 else s.form(a.get('noun'), 'the') if 'one' in k1 else ('the ' + s.form(a.get('parts'), 'bare')) if 'union' in k1 else ('people who are among ' + s.put(a.get('parts'))) if 'both' in k1 else ('everyone with ' + s.put(a.get('counted'))) if 'contributors' in k1 else ('the ' + (lambda k2: ('other' + ' ') if 'yes' in k2 else '')(s.keys(a.get('others'))) + s.form(a.get('noun'), 'many')))(s.keys(a.get('kind'))) + who_where(s, a) + who_beyond(s, a))

def who_beyond(s, a):
    return ((lambda k1: '' if 'none' in k1 else (', not counting ' + s.put(a.get('besides'))))(s.keys(a.get('besides'))) + (lambda k2: '' if 'none' in k2 else (', except ' + s.put(a.get('excluding'))))(s.keys(a.get('excluding'))))

def who_where(s, a):
    return (lambda k1: '' if 'none' in k1 else (' ' + 'of ' + s.put(a.get('scope'))) if 'named' in k1 else (' ' + 'of the whole project') if 'whole' in k1 else (' ' + 'of ' + who_part(s, a) + ' concerned') if 'concerned' in k1 else (' ' + 'of each ' + who_scope(s, a) + ' concerned') if 'each-concerned' in k1 else (' ' + 'of that ' + who_scope(s, a)))(s.keys(a.get('where')))

def who_part(s, a):
    return ('the ' + who_scope(s, a))

def who_scope(s, a):
    return (lambda k1: 'repository' if 'repository' in k1 else 'repositories' if 'repositories' in k1 else 'service' if 'service' in k1 else 'field' if 'support' in k1 else 'subproject' if 'subproject' in k1 else 'working group' if 'working-group' in k1 else 'component' if 'component' in k1 else 'area')(s.keys(a.get('scope')))

def who_bare(s, a):
    return ((lambda k1: 'voters' if 'voters' in k1 else 'people' if 'anyone' in k1 else ('the ' + s.put(a.get('foundation'))) if 'foundation' in k1 else ('members of ' + s.put(a.get('team'))) if 'team' in k1 else s.put(a.get('noun')) if 'one' in k1 else s.form(a.get('parts'), 'bare') if 'union' in k1 else ('people who are among ' + s.put(a.get('parts'))) if 'both' in k1 else ('people with ' + s.put(a.get('counted'))) if 'contributors' in k1 else ((lambda k2: ('other' + ' ') if 'yes' in k2 else '')(s.keys(a.get('others'))) + s.form(a.get('noun'), 'many')))(s.keys(a.get('kind'))) + who_where(s, a))

def who_any(s, a):
    return ((lambda k1: 'anyone who may vote' if 'voters' in k1 else 'anyone' if 'anyone' in k1 else ('the ' + s.put(a.get('foundation'))) if 'foundation' in k1 else ('any member of ' + s.put(a.get('team'))) if 'team' in k1 else s.form(a.get('noun'), 'the') if 'one' in k1 else ('any ' + s.form(a.get('choice'), 'one')) if 'union' in k1 else ('anyone who is among ' + s.put(a.get('parts'))) if 'both' in k1 else ('anyone with ' + s.put(a.get('counted'))) if 'contributors' in k1 else ('any ' + (lambda k2: ('other' + ' ') if 'yes' in k2 else '')(s.keys(a.get('others'))) + s.put(a.get('noun'))))(s.keys(a.get('kind'))) + who_where(s, a) + who_beyond(s, a))

def who_one(s, a):
    return ((lambda k1: 'voter' if 'voters' in k1 else 'person' if 'anyone' in k1 else ('the ' + s.put(a.get('foundation'))) if 'foundation' in k1 else ('member of ' + s.put(a.get('team'))) if 'team' in k1 else s.form(a.get('choice'), 'one') if 'union' in k1 else ('person who is among ' + s.put(a.get('parts'))) if 'both' in k1 else ('person with ' + s.put(a.get('counted'))) if 'contributors' in k1 else s.put(a.get('noun')))(s.keys(a.get('kind'))) + who_where(s, a))

def who_a(s, a):
    return ((lambda k1: 'a voter' if 'voters' in k1 else 'anyone' if 'anyone' in k1 else ('the ' + s.put(a.get('foundation'))) if 'foundation' in k1 else ('a member of ' + s.put(a.get('team'))) if 'team' in k1 else s.form(a.get('noun'), 'the') if 'one' in k1 else s.form(a.get('choice'), 'a') if 'union' in k1 else ('someone who is among ' + s.put(a.get('parts'))) if 'both' in k1 else ('someone with ' + s.put(a.get('counted'))) if 'contributors' in k1 else s.form(a.get('noun'), 'a'))(s.keys(a.get('kind'))) + who_where(s, a) + who_beyond(s, a))

def who_all(s, a):
    return ((lambda k1: 'everyone who may vote' if 'voters' in k1 else 'everyone' if 'anyone' in k1 else ('the ' + s.put(a.get('foundation'))) if 'foundation' in k1 else ('all members of ' + s.put(a.get('team'))) if 'team' in k1 else s.form(a.get('noun'), 'the') if 'one' in k1 else ('all ' + s.form(a.get('parts'), 'bare')) if 'union' in k1 else ('all people who are among ' + s.put(a.get('parts'))) if 'both' in k1 else ('everyone with ' + s.put(a.get('counted'))) if 'contributors' in k1 else (lambda k2: ('the other ' + s.form(a.get('noun'), 'many')) if 'yes' in k2 else ('all ' + s.form(a.get('noun'), 'many')))(s.keys(a.get('others'))))(s.keys(a.get('kind'))) + who_where(s, a))

def several(s, a):
    return (lambda k1: (s.put(a.get('n')) + ' ' + s.form(a.get('who'), 'one')) if 'one' in k1 else (s.put(a.get('n')) + ' ' + s.form(a.get('who'), 'bare')))(s.keys(a.get('n')))

def excluded(s, a):
    return (lambda k1: 'the person concerned' if 'subject' in k1 else 'anyone who is accused' if 'accused' in k1 else 'the candidate' if 'candidate' in k1 else 'the author of the proposal' if 'author' in k1 else 'anyone who is involved' if 'involved' in k1 else 'anyone from the same organization')(s.keys(a.get('who')))

def voting_default_lazy(s, a):
    return ('By default, ' + s.put(a.get('who')) + ' ' + s.verb(a.get('who'), a.get('strength'), 'decide') + ' by ' + s.put(a.get('kind')) + ': a proposal is accepted if no one objects' + (lambda k1: '' if 'none' in k1 else (' ' + 'within ' + s.form(a.get('window'), 'within')))(s.keys(a.get('window'))) + '.')

def voting_default_consensus(s, a):
    return ('By default, ' + s.put(a.get('who')) + ' ' + s.verb(a.get('who'), a.get('strength'), 'decide') + ' by ' + s.put(a.get('kind')) + '.')

def voting_default_plurality(s, a):
    return ('By default, ' + s.put(a.get('who')) + ' ' + s.verb(a.get('who'), a.get('strength'), 'decide') + ' by ' + s.put(a.get('kind')) + ': the proposal with the most votes wins.')

def voting_default_counted(s, a):
    return ('Unless these rules say otherwise, ' + s.put(a.get('who')) + ' ' + s.verb(a.get('who'), a.get('strength'), 'decide') + ' by ' + s.form(a.get('kind'), 'a') + '.')

def voting_announced(s, a):
    return ('A proposal is announced ' + s.put(a.get('where')) + ' and stays open for ' + s.put(a.get('window')) + '. It is accepted if ' + (lambda k1: 'no one' if 'none' in k1 else ('no ' + s.form(a.get('who'), 'one')))(s.keys(a.get('who'))) + ' objects in that time.')

def voting_called(s, a):
    return (s.cap(a.get('who')) + ' may call for a vote.')

def voting_called_several(s, a):
    return ('A vote is held when ' + s.put(a.get('number')) + ' of ' + s.put(a.get('who')) + ' ask for it.')

def voting_otherwise(s, a):
    return ('Unless these rules say otherwise, votes are decided by ' + s.form(a.get('kind'), 'a') + '.')

def voting_otherwise_defined(s, a):
    return ('If that brings no decision, ' + (lambda k1: '' if 'none' in k1 else ('or if ' + s.put(a.get('called')) + ' demands a vote,' + ' '))(s.keys(a.get('called'))) + s.put(a.get('who')) + ' ' + s.verb(a.get('who'), 'none', 'decide') + ' by ' + s.form(a.get('kind'), 'a') + ': ' + s.put(a.get('takes')) + '.')

def voting_asked(s, a):
    return ('Where these rules ask for ' + s.form(a.get('kind'), 'a') + ', it takes ' + s.put(a.get('takes')) + '.')

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

def voting_ends(s, a):
    return ('A vote ' + (lambda k1: 'ends early once everyone has voted' if 'all-voted' in k1 else 'ends early once there are enough votes in favor' if 'reached' in k1 else 'ends early once the result is certain' if 'certain' in k1 else 'stays open until the quorum has voted' if 'quorum' in k1 else 'ends when its time is over, not before')(s.keys(a.get('when'))) + '.')

def voting_recorded(s, a):
    return (s.cap(a.get('what')) + ' ' + s.verb(a.get('what'), a.get('strength'), 'be') + ' recorded' + (lambda k1: '' if 'none' in k1 else (' ' + s.put(a.get('where'))))(s.keys(a.get('where'))) + '.')

def voting_venues(s, a):
    return ('Votes are held ' + s.put(a.get('places')) + '.')

def voting_venues_also(s, a):
    return ('Votes on ' + s.put(a.get('subjects')) + ' may also be held ' + s.put(a.get('places')) + '.')

def voting_venues_only(s, a):
    return ('Votes on ' + s.put(a.get('subjects')) + ' take place ' + s.put(a.get('places')) + '.')

def voting_venues_others(s, a):
    return ('All other votes take place ' + s.put(a.get('places')) + '.')

def voting_today(s, a):
    return ('See ' + s.link(a.get('page'), 'Votes today') + ' for the number of votes needed' + (lambda k1: (' ' + 'and the commands that start a vote') if 'yes' in k1 else '')(s.keys(a.get('commands'))) + '.')

def subject(s, a):
    return (lambda k1: 'security matters' if 'security' in k1 else 'conduct matters' if 'conduct' in k1 else 'appointments and removals' if 'people' in k1 else 'everything else')(s.keys(a.get('what')))

def subjects(s, a):
    return (lambda k1: 'security' if 'security' in k1 else 'conduct' if 'conduct' in k1 else 'appointment' if 'people' in k1 else 'other')(s.keys(a.get('what')))

def subjects_matters(s, a):
    return (s.put(a.get('list')) + ' matters')

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
    return ((lambda k1: (lambda k2: 'every vote cast' if 'cast' in k2 else ('the votes of ' + s.form(a.get('who'), 'all')))(s.keys(a.get('base'))) if 'unanimity' in k1 else 'no objection' if 'no-objection' in k1 else 'consensus' if 'consensus' in k1 else 'the most votes' if 'plurality' in k1 else s.put(a.get('threshold')) if 'count' in k1 else (s.put(a.get('threshold')) + ' of ' + takes_base(s, a)))(s.keys(a.get('test'))) + (lambda k3: '' if 'none' in k3 else (', and ' + s.put(a.get('against'))))(s.keys(a.get('against'))))

def takes_base(s, a):
    return (lambda k1: 'all seats, including vacant ones' if 'seats' in k1 else 'the votes cast' if 'cast' in k1 else (lambda k2: 'everyone who votes' if 'none' in k2 else s.form(a.get('who'), 'who-vote'))(s.keys(a.get('who'))) if 'voting' in k1 else 'those present' if 'present' in k1 else ('all active ' + s.form(a.get('who'), 'bare')) if 'active' in k1 else s.form(a.get('who'), 'all'))(s.keys(a.get('base')))

def who_who_vote(s, a):
    return ('the ' + who_bare(s, a) + ' who vote')

def against(s, a):
    return (lambda k1: '' if 'none' in k1 else 'no votes against' if 'zero' in k1 else ('at most ' + s.put(a.get('votes')) + ' against') if 'count' in k1 else ('less than ' + s.put(a.get('share')) + ' of the votes cast against') if 'below' in k1 else ('at most ' + s.put(a.get('share')) + ' of the votes cast against'))(s.keys(a.get('limit')))

def quorum(s, a):
    return (s.put(a.get('threshold')) + ' of ' + (lambda k1: 'all seats' if 'seats' in k1 else ('the active ' + s.form(a.get('who'), 'bare')) if 'active' in k1 else 'those present' if 'present' in k1 else s.form(a.get('who'), 'who-all'))(s.keys(a.get('of'))))

def tie_short(s, a):
    return (lambda k1: 'passes' if 'passes' in k1 else 'chair decides' if 'chair' in k1 else 'goes to the next higher body' if 'escalates' in k1 else 'held again' if 'repeated' in k1 else 'fails')(s.keys(a.get('what')))

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
    'who-where': who_where,
    'who-part': who_part,
    'who-scope': who_scope,
    'who-bare': who_bare,
    'who-any': who_any,
    'who-one': who_one,
    'who-a': who_a,
    'who-all': who_all,
    'several': several,
    'excluded': excluded,
    'voting-default-lazy': voting_default_lazy,
    'voting-default-consensus': voting_default_consensus,
    'voting-default-plurality': voting_default_plurality,
    'voting-default-counted': voting_default_counted,
    'voting-announced': voting_announced,
    'voting-called': voting_called,
    'voting-called-several': voting_called_several,
    'voting-otherwise': voting_otherwise,
    'voting-otherwise-defined': voting_otherwise_defined,
    'voting-asked': voting_asked,
    'voting-kinds-lead': voting_kinds_lead,
    'voting-stronger': voting_stronger,
    'voting-quorum-none': voting_quorum_none,
    'voting-quorum': voting_quorum,
    'voting-tie': voting_tie,
    'voting-ends': voting_ends,
    'voting-recorded': voting_recorded,
    'voting-venues': voting_venues,
    'voting-venues-also': voting_venues_also,
    'voting-venues-only': voting_venues_only,
    'voting-venues-others': voting_venues_others,
    'voting-today': voting_today,
    'subject': subject,
    'subjects': subjects,
    'subjects-matters': subjects_matters,
    'column-vote': column_vote,
    'column-passes-with': column_passes_with,
    'column-open-for': column_open_for,
    'column-quorum': column_quorum,
    'column-tie': column_tie,
    'column-no-vote': column_no_vote,
    'takes': takes,
    'takes-base': takes_base,
    'who-who-vote': who_who_vote,
    'against': against,
    'quorum': quorum,
    'tie-short': tie_short,
}
