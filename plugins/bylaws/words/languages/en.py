"""Made from the catalogue beside it by `python -m bylaws.words.compiling`. Do not edit."""

# ruff: noqa
# mypy: ignore-errors
from __future__ import annotations

def nothing(s, a):
    return ''

def heading(s, a, t1={'maintainers-votes-today': 'Votes today', 'maintainers-organizations': 'Organizations', 'maintainers-on-leave': 'On leave', 'maintainers-not-active': 'Not active', 'maintainers-emeritus': 'Emeritus', 'maintainers-listed-elsewhere': 'Listed elsewhere', 'maintainers-keeping-this-list': 'Keeping this list', 'conduct-reporting': 'Reporting', 'conduct-how-reports-are-handled': 'How reports are handled', 'conduct-guidelines': 'Guidelines', 'governance-mission-and-scope': 'Mission and scope', 'governance-values': 'Values', 'governance-roles': 'Roles', 'governance-teams-and-committees': 'Teams and committees', 'governance-elections': 'Elections', 'governance-repositories-and-subprojects': 'Repositories and subprojects', 'governance-meetings': 'Meetings', 'governance-voting': 'Voting', 'governance-decisions': 'Decisions', 'governance-cncf-resources': 'CNCF resources', 'governance-code-of-conduct': 'Code of Conduct', 'governance-security-response': 'Security response', 'governance-vendor-neutrality': 'Vendor neutrality', 'governance-communication': 'Communication', 'governance-licenses': 'Licenses', 'governance-contributing': 'Contributing', 'governance-mission': 'Mission', 'governance-changing-these-rules': 'Changing these rules', 'governance-definitions': 'Definitions', 'governance-credits': 'Credits', 'security-what-follows': 'What happens next', 'security-supported-versions': 'Supported versions', 'security-response-team': 'Who handles reports', 'application-progress': 'Progress', 'application-releases': 'Releases', 'application-achievements': 'Achievements', 'application-adopters': 'Adopters', 'application-people': 'People', 'application-security': 'Security', 'application-integrations': 'Integrations', 'application-goals': 'Goals', 'diligence-noteworthy': 'Noteworthy', 'diligence-resolved': 'Required changes', 'diligence-recommendations': 'Recommendations', 'diligence-conclusion': 'Conclusion', 'diligence-criteria': 'Criteria', 'diligence-interviews': 'Interviews with adopters', 'application-criteria': 'Criteria', 'review-summary': 'Governance summary', 'review-to-mend': 'Required changes', 'review-to-improve': 'Areas for improvement', 'review-subprojects': 'Subprojects', 'review-criteria': 'Review', 'audit-counts': 'By section', 'audit-gaps': 'What is missing', 'audit-met': 'What is met', 'charter-background': 'Background', 'charter-mission': 'Mission', 'charter-scope': 'Scope', 'charter-deliverables': 'Deliverables', 'charter-results-so-far': 'Results so far', 'charter-related-projects': 'Related projects', 'charter-coordination': 'Coordination', 'charter-operations': 'Operations', 'charter-leadership': 'Leadership', 'charter-communication': 'Communication', 'charter-code-of-conduct': 'Code of Conduct', 'charter-review-and-end': 'Review and end', 'charter-contributors-to-this-charter': 'Contributors to this charter', 'meetings-closed-meetings': 'Closed meetings', 'meetings-channels': 'Channels', 'ladder-overview': 'Overview', 'ladder-when-someone-joins': 'When someone joins', 'ladder-inactivity': 'Inactivity', 'ladder-removal': 'Removal', 'ladder-stepping-down': 'Stepping down', 'ladder-leave-of-absence': 'Leave of absence', 'ladder-emeritus': 'Emeritus', 'ladder-contact': 'Contact', 'calendar-next-dates': 'Next dates', 'calendar-meetings': 'Meetings', 'decisions-who-decides-what': 'Who decides what', 'decisions-count-a-vote': 'Count a vote', 'people-emeritus': 'Emeritus', 'overview-i-want-to': 'Get involved', 'changes-recent': 'Recent changes', 'changes-who-held-what': 'Who held what', 'overview-how-it-decides': 'How it decides', 'checks-findings': 'Findings', 'checks-open': 'Open questions', 'checks-known': 'Known and accepted'}):
    return (t1[k1] if (k1 := s.keys(a.get('section'))[0]) in t1 else 'Introduction')

def page_title(s, a):
    return ((s.put(a.get('name')) + ' Governance') if 'governance' in (k1 := s.keys(a.get('page'))) else (s.put(a.get('name')) + ' ' + ('Members' if 'yes' in (k2 := s.keys(a.get('group'))) else 'Maintainers')) if 'maintainers' in k1 else ((s.put(a.get('called')) + ' Contributor Ladder') if 'yes' in (k3 := s.keys(a.get('levels'))) else ('Joining and leaving ' + s.put(a.get('called')))) if 'ladder' in k1 else (s.put(a.get('called')) + ' Code of Conduct') if 'conduct' in k1 else (s.put(a.get('called')) + ' Meetings') if 'meetings' in k1 else (s.put(a.get('called')) + ' Security Policy') if 'security' in k1 else (s.put(a.get('called')) + ' Adopters') if 'adopters' in k1 else (s.put(a.get('called')) + ' Application') if 'application' in k1 else (s.put(a.get('called')) + ' Due Diligence') if 'diligence' in k1 else (s.put(a.get('called')) + ' Governance Review') if 'review' in k1 else (s.put(a.get('name')) + ' Charter') if 'charter' in k1 else s.put(a.get('name')) if 'overview' in k1 else (s.put(a.get('called')) + ' people') if 'people' in k1 else ('Report a conduct problem to ' + s.put(a.get('called'))) if 'report_conduct' in k1 else ('Report a vulnerability in ' + s.put(a.get('called'))) if 'report_security' in k1 else ('What changed in ' + s.put(a.get('called'))) if 'changes' in k1 else (s.put(a.get('called')) + ' contributor ladder') if 'levels' in k1 else (s.put(a.get('called')) + ' decisions') if 'decisions' in k1 else (s.put(a.get('called')) + ' meetings') if 'calendar' in k1 else (s.put(a.get('called')) + ' organizations') if 'organizations' in k1 else (s.put(a.get('called')) + ' criteria') if 'audit' in k1 else (s.put(a.get('called')) + ' checks'))

def duration(s, a):
    return ((('about' + ' ') if 'about' in (k1 := s.keys(a.get('qualifier'))) else ('at least' + ' ') if 'at-least' in k1 else ('at most' + ' ') if 'at-most' in k1 else ('more than' + ' ') if 'more-than' in k1 else ('less than' + ' ') if 'less-than' in k1 else '') + duration_bare(s, a))

def duration_within(s, a):
    return ((('about' + ' ') if 'about' in (k1 := s.keys(a.get('qualifier'))) else ('more than' + ' ') if 'more-than' in k1 else ('less than' + ' ') if 'less-than' in k1 else ('at least' + ' ') if 'at-least' in k1 else '') + duration_bare(s, a))

def duration_bare(s, a):
    return (('several' if 'several' in (k1 := s.keys(a.get('few'))) else 'a few' if 'a-few' in k1 else 'a couple of' if 'a-couple-of' in k1 else duration_number(s, a)) + ' ' + duration_unit(s, a))

def duration_number(s, a):
    return ((s.put(a.get('least')) + ' to ' + s.put(a.get('most'))) if 'yes' in (k1 := s.keys(a.get('range'))) else s.put(a.get('most')))

def duration_some(s, a):
    return (('several' if 'several' in (k1 := s.keys(a.get('few'))) else 'few' if 'a-few' in k1 else 'couple of' if 'a-couple-of' in k1 else duration_number(s, a)) + ' ' + duration_unit(s, a))

def duration_unit(s, a):
    return ((('business' + ' ') if 'yes' in (k1 := s.keys(a.get('business'))) else '') + duration_noun(s, a))

def duration_noun(s, a):
    return (('hour' if 'hour' in (k1 := s.keys(a.get('unit'))) else 'day' if 'day' in k1 else 'week' if 'week' in k1 else 'month' if 'month' in k1 else 'quarter' if 'quarter' in k1 else 'year' if 'year' in k1 else 'minute') + ('' if 'one' in (k2 := s.keys(a.get('most'))) else 's'))

def duration_every(s, a):
    return ((('at least' + ' ') if 'at-least' in (k1 := s.keys(a.get('qualifier'))) else ('about' + ' ') if 'about' in k1 else '') + (('every ' + duration_unit(s, a)) if '1' in (k2 := s.keys(a.get('most'))) else ('every other ' + duration_one(s, a)) if '2' in k2 else ('every ' + duration_some(s, a))))

def duration_one(s, a):
    return ('hour' if 'hour' in (k1 := s.keys(a.get('unit'))) else 'day' if 'day' in k1 else 'week' if 'week' in k1 else 'month' if 'month' in k1 else 'quarter' if 'quarter' in k1 else 'year' if 'year' in k1 else 'minute')

def duration_once(s, a):
    return (('once ' + duration_per(s, a)) if '1' in (k1 := s.keys(a.get('most'))) else ('every ' + duration_some(s, a)))

def duration_at_least_once(s, a):
    return ('at least ' + duration_once(s, a))

def periodically(s, a):
    return 'periodically'

def periodically_every(s, a):
    return periodically(s, a)

def periodically_at_least_once(s, a):
    return periodically(s, a)

def duration_per(s, a):
    return (('an hour' if 'hour' in (k2 := s.keys(a.get('unit'))) else ('a ' + duration_one(s, a))) if '1' in (k1 := s.keys(a.get('most'))) else ('in ' + duration_bare(s, a)))

def duration_past(s, a):
    return ('in the past ' + (duration_one(s, a) if '1' in (k1 := s.keys(a.get('most'))) else duration_some(s, a)))

def duration_another(s, a):
    return (('another ' + duration_one(s, a)) if '1' in (k1 := s.keys(a.get('most'))) else ('another ' + duration_some(s, a)))

def date(s, a):
    return ((month_name(s, a) + ' ' + s.put(a.get('day')) + ', ' + s.put(a.get('year'))) if 'day' in (k1 := s.keys(a.get('known'))) else (month_name(s, a) + ' ' + s.put(a.get('year'))) if 'month' in k1 else s.put(a.get('year')))

def date_on(s, a):
    return (('on ' + date(s, a)) if 'day' in (k1 := s.keys(a.get('known'))) else ('in ' + date(s, a)))

def month_name(s, a):
    return ('February' if '2' in (k1 := s.keys(a.get('month'))) else 'March' if '3' in k1 else 'April' if '4' in k1 else 'May' if '5' in k1 else 'June' if '6' in k1 else 'July' if '7' in k1 else 'August' if '8' in k1 else 'September' if '9' in k1 else 'October' if '10' in k1 else 'November' if '11' in k1 else 'December' if '12' in k1 else 'January')

def share(s, a):
    return ((('half' if '1' in (k3 := s.keys(a.get('top'))) else (s.put(a.get('top')) + '/2')) if '2' in (k2 := s.keys(a.get('bottom'))) else ('one third' if '1' in (k4 := s.keys(a.get('top'))) else 'two thirds') if '3' in k2 else ('one quarter' if '1' in (k5 := s.keys(a.get('top'))) else 'three quarters') if '4' in k2 else ('one fifth' if '1' in (k6 := s.keys(a.get('top'))) else 'two fifths' if '2' in k6 else 'three fifths' if '3' in k6 else 'four fifths') if '5' in k2 else (s.put(a.get('top')) + '/' + s.put(a.get('bottom')))) if 'none' in (k1 := s.keys(a.get('percent'))) else s.put(a.get('percent')))

def threshold(s, a):
    return ('all' if 'unanimity' in (k1 := s.keys(a.get('test'))) else 'no objection' if 'no-objection' in k1 else 'consensus' if 'consensus' in k1 else 'the most votes' if 'plurality' in k1 else 'a supermajority' if 'supermajority' in k1 else (('more than' if 'yes' in (k2 := s.keys(a.get('more'))) else 'at least') + ' ' + (s.put(a.get('share')) if 'share' in (k3 := s.keys(a.get('test'))) else votes(s, a))))

def threshold_people(s, a):
    return ('all' if 'unanimity' in (k1 := s.keys(a.get('test'))) else 'none' if 'no-objection' in k1 else 'consensus' if 'consensus' in k1 else 'most' if 'plurality' in k1 else 'a supermajority' if 'supermajority' in k1 else (('more than' if 'yes' in (k2 := s.keys(a.get('more'))) else 'at least') + ' ' + (s.put(a.get('share')) if 'share' in (k3 := s.keys(a.get('test'))) else s.put(a.get('count')))))

def votes(s, a):
    return (s.put(a.get('count')) + ' ' + ('vote' if 'one' in (k1 := s.keys(a.get('count'))) else 'votes'))

def part(s, a):
    return ((('at least' + ' ') if 'at-least' in (k1 := s.keys(a.get('qualifier'))) else ('more than' + ' ') if 'more-than' in k1 else ('at most' + ' ') if 'at-most' in k1 else ('less than' + ' ') if 'less-than' in k1 else ('about' + ' ') if 'about' in k1 else '') + s.put(a.get('share')))

def size(s, a):
    return (('about ' + s.put(a.get('written'))) if 'about' in (k1 := s.keys(a.get('shape'))) else ('at least ' + s.put(a.get('least'))) if 'at-least' in k1 else ('at most ' + s.put(a.get('most'))) if 'at-most' in k1 else ('more than ' + s.put(a.get('least'))) if 'more-than' in k1 else ('fewer than ' + s.put(a.get('most'))) if 'fewer-than' in k1 else (s.put(a.get('least')) + ' or ' + s.put(a.get('most'))) if 'either' in k1 else (s.put(a.get('least')) + ' to ' + s.put(a.get('most'))) if 'range' in k1 else s.put(a.get('most')))

def recurrence(s, a):
    return ('when there is need' if '0' in (k1 := s.keys(a.get('every'))) else ((recurrence_rhythm(s, a) if 'none' in (k3 := s.keys(a.get('weekday'))) else recurrence_weekday(s, a)) if 'none' in (k2 := s.keys(a.get('ordinal'))) else (('on the ' + recurrence_ordinal(s, a) + ' ' + weekday_name(s, a) + ' of every ' + recurrence_unit(s, a)) if '1' in (k4 := s.keys(a.get('every'))) else (recurrence_rhythm(s, a) + ' on the ' + recurrence_ordinal(s, a) + ' ' + weekday_name(s, a)))))

def recurrence_rhythm(s, a):
    return (('every ' + recurrence_unit(s, a)) if '1' in (k1 := s.keys(a.get('every'))) else ('every other ' + recurrence_unit(s, a)) if '2' in k1 else ('every ' + s.put(a.get('every')) + ' ' + recurrence_unit(s, a) + 's'))

def recurrence_weekday(s, a):
    return ((('every ' + weekday_name(s, a)) if '1' in (k2 := s.keys(a.get('every'))) else ('every other ' + weekday_name(s, a)) if '2' in k2 else ('every ' + s.put(a.get('every')) + ' weeks on ' + weekday_name(s, a))) if 'week' in (k1 := s.keys(a.get('unit'))) else (recurrence_rhythm(s, a) + ' on ' + weekday_name(s, a)))

def recurrence_unit(s, a):
    return ('week' if 'week' in (k1 := s.keys(a.get('unit'))) else 'month' if 'month' in k1 else 'quarter' if 'quarter' in k1 else 'year')

def recurrence_ordinal(s, a):
    return ('first' if 'first' in (k1 := s.keys(a.get('ordinal'))) else 'second' if 'second' in k1 else 'third' if 'third' in k1 else 'fourth' if 'fourth' in k1 else 'last')

def weekday_name(s, a):
    return ('Tuesday' if 'tuesday' in (k1 := s.keys(a.get('weekday'))) else 'Wednesday' if 'wednesday' in k1 else 'Thursday' if 'thursday' in k1 else 'Friday' if 'friday' in k1 else 'Saturday' if 'saturday' in k1 else 'Sunday' if 'sunday' in k1 else 'Monday')

def moment_term(s, a):
    return ('the term' if 'none' in (k1 := s.keys(a.get('whose'))) else ('the term of ' + s.put(a.get('whose'))))

def moment(s, a):
    return (('' if 'none' in (k1 := s.keys(a.get('length'))) else (s.put(a.get('length')) + ' ')) + ('after' if 'yes' in (k2 := s.keys(a.get('after'))) else 'before') + ' ' + ((moment_term(s, a) + ' ends') if 'the-term-ends' in (k3 := s.keys(a.get('event'))) else (moment_term(s, a) + ' begins') if 'the-term-begins' in k3 else 'nominations open' if 'nominations-open' in k3 else 'nominations close' if 'nominations-close' in k3 else 'voting opens' if 'voting-opens' in k3 else 'voting closes' if 'voting-closes' in k3 else 'the seat becomes vacant' if 'the-seat-falls-empty' in k3 else 'the proposal is made' if 'the-proposal-is-made' in k3 else 'the meeting' if 'the-meeting' in k3 else 'the release' if 'the-release' in k3 else 'the decision'))

def clock(s, a):
    return (s.put(a.get('time')) + ('' if 'none' in (k1 := s.keys(a.get('zone'))) else (' ' + clock_zone(s, a) + ('' if 'none' in (k2 := s.keys(a.get('offset'))) else (' ' + '(' + s.put(a.get('offset')) + ')')))))

def clock_zone(s, a):
    return ('UTC' if 'UTC' in (k1 := s.keys(a.get('zone'))) else 'China Standard Time' if 'Asia-Shanghai' in k1 else 'Taipei time' if 'Asia-Taipei' in k1 else 'Japan Standard Time' if 'Asia-Tokyo' in k1 else 'Korea Standard Time' if 'Asia-Seoul' in k1 else 'India Standard Time' if 'Asia-Kolkata' in k1 else 'Pacific Time' if 'America-Los_Angeles' in k1 else 'Mountain Time' if 'America-Denver' in k1 else 'Central Time' if 'America-Chicago' in k1 else 'Eastern Time' if 'America-New_York' in k1 else 'UK time' if 'Europe-London' in k1 else 'Central European Time' if 'Europe-Berlin' in k1 else 'Central European Time' if 'Europe-Paris' in k1 else 'Central European Time' if 'Europe-Amsterdam' in k1 else (s.put(a.get('city')) + ' time'))

def code(s, a):
    return s.link(a.get('target'), s.said(code_name(s, a)))

def code_name(s, a):
    return (('Code of Conduct' if 'none' in (k2 := s.keys(a.get('foundation'))) else (s.put(a.get('foundation')) + ' Code of Conduct')) if 'none' in (k1 := s.keys(a.get('name'))) else s.put(a.get('name')))

def words(s, a):
    return s.put(a.get('text'))

def body(s, a):
    return (s.put(a.get('name')) if 'project' in (k1 := s.keys(a.get('type'))) else ('the ' + s.put(a.get('name'))))

def named(s, a):
    return s.link(a.get('target'), a.get('name'))

def party_one(s, a):
    return ('one of ' + s.put(a.get('party')))

def noun(s, a):
    return s.put(a.get('one'))

def noun_many(s, a):
    return s.put(a.get('many'))

def noun_a(s, a):
    return (('an' if 'an' in (k1 := s.keys(a.get('article'))) else 'a') + ' ' + s.put(a.get('one')))

def noun_the(s, a):
    return ('the ' + s.put(a.get('one')))

def team(s, a):
    return (('the ' + s.put(a.get('name'))) if 'yes' in (k1 := s.keys(a.get('article'))) else s.put(a.get('name')))

def member(s, a):
    return ('member of ' + s.put(a.get('team')))

def member_many(s, a):
    return ('members of ' + s.put(a.get('team')))

def member_a(s, a):
    return ('a member of ' + s.put(a.get('team')))

def member_the(s, a):
    return ('the member of ' + s.put(a.get('team')))

def kind(s, a):
    return (s.link(a.get('target'), a.get('name')) + kind_number(s, a))

def kind_number(s, a):
    return ('' if 'none' in (k1 := s.keys(a.get('takes'))) else (' ' + '(' + s.put(a.get('takes')) + ')'))

def kind_a(s, a):
    return (('' if 'none' in (k1 := s.keys(a.get('article'))) else ('an' + ' ') if 'an' in k1 else ('a' + ' ')) + kind(s, a))

def kind_name(s, a):
    return (s.put(a.get('name')) + kind_number(s, a))

def counted(s, a):
    return (('' if 'none' in (k1 := s.keys(a.get('count'))) else ('at least ' + s.put(a.get('count')) + ' ')) + counted_things(s, a))

def counted_bare(s, a):
    return (('' if 'none' in (k1 := s.keys(a.get('count'))) else (s.put(a.get('count')) + ' ')) + counted_things(s, a))

def counted_things(s, a):
    return (counted_what(s, a) + ('' if 'none' in (k1 := s.keys(a.get('source'))) else (', as counted by ' + s.put(a.get('source')))))

def counted_what(s, a):
    return (counted_noun(s, a) + ('' if 'none' in (k1 := s.keys(a.get('per'))) else (' ' + s.form(a.get('per'), 'per'))))

def counted_noun(s, a):
    return (('contribution' if '1' in (k2 := s.keys(a.get('count'))) else 'contributions') if 'none' in (k1 := s.keys(a.get('of'))) else (s.singular(a.get('of')) if '1' in (k3 := s.keys(a.get('count'))) else s.put(a.get('of'))))

def counted_inside(s, a):
    return (('' if 'none' in (k1 := s.keys(a.get('count'))) else ('at least ' + s.put(a.get('count')) + ' ')) + counted_noun(s, a) + ('' if 'none' in (k2 := s.keys(a.get('per'))) else (' ' + s.form(a.get('per'), 'past'))) + ('' if 'none' in (k3 := s.keys(a.get('source'))) else (' ' + '(as counted by ' + s.put(a.get('source')) + ')')))

def linked_role(s, a):
    return s.link(a.get('target'), a.get('one'))

def linked_role_many(s, a):
    return s.link(a.get('target'), a.get('many'))

def linked_role_a(s, a):
    return (('an' if 'an' in (k1 := s.keys(a.get('article'))) else 'a') + ' ' + s.link(a.get('target'), a.get('one')))

def place(s, a):
    return ((('the' + ' ') if 'yes' in (k1 := s.keys(a.get('article'))) else '') + place_name(s, a))

def address(s, a):
    return (s.put(a.get('place')) + ', ' + s.link(a.get('target'), a.get('address')))

def place_name(s, a):
    return s.link(a.get('target'), a.get('name'))

def place_plain(s, a):
    return s.put(a.get('name'))

def place_at(s, a):
    return (('at' if 'email' in (k1 := s.keys(a.get('sort'))) else 'in' if 'issues' in k1 else 'in' if 'pull-requests' in k1 else 'in' if 'discussions' in k1 else 'in' if 'meeting' in k1 else 'in a' if 'closed' in k1 else 'on') + ' ' + (place_name(s, a) if 'closed' in (k2 := s.keys(a.get('sort'))) else place(s, a)))

def who(s, a):
    return (('those who may vote' if 'voters' in (k1 := s.keys(a.get('kind'))) else 'anyone' if 'anyone' in k1 else ('the ' + s.put(a.get('foundation'))) if 'foundation' in k1 else s.put(a.get('party')) if 'party' in k1 else (('the other members of ' + s.put(a.get('team'))) if 'yes' in (k2 := s.keys(a.get('others'))) else s.put(a.get('team'))) if 'team' in k1 else s.form(a.get('noun'), 'the') if 'one' in k1 else ('the ' + who_other_words(s, a) + s.form(a.get('parts'), 'bare')) if 'union' in k1 else ('people who are both ' + s.form(a.get('parts'), 'bare')) if 'both' in k1 else ('everyone with ' + s.form(a.get('counted'), 'inside')) if 'contributors' in k1 else ('the ' + s.put(a.get('committee'))) if 'committee' in k1 else ('the ' + (('other' + ' ') if 'yes' in (k3 := s.keys(a.get('others'))) else '') + s.form(a.get('noun'), 'many'))) + who_where(s, a) + who_beyond(s, a))

def who_beyond(s, a):
    return (('' if 'none' in (k1 := s.keys(a.get('attended'))) else (' ' + 'who ' + s.put(a.get('attended')))) + ('' if 'none' in (k2 := s.keys(a.get('besides'))) else (' ' + 'who are not ' + s.form(a.get('besides'), 'among'))) + ('' if 'none' in (k3 := s.keys(a.get('excluding'))) else (' ' + s.form(a.get('excluding'), 'but'))) + who_as_of(s, a))

def who_beyond_one(s, a):
    return (('' if 'none' in (k1 := s.keys(a.get('attended'))) else (' ' + 'who ' + s.put(a.get('attended')))) + ('' if 'none' in (k2 := s.keys(a.get('besides'))) else (' ' + 'who is not ' + s.form(a.get('besides'), 'among'))) + ('' if 'none' in (k3 := s.keys(a.get('excluding'))) else (' ' + s.form(a.get('excluding'), 'but-one'))) + who_as_of(s, a))

def who_as_of(s, a):
    return ((' ' + 'as of the day the vote opens') if 'vote-opened' in (k1 := s.keys(a.get('as_of'))) else (' ' + 'as of the last election') if 'last-election' in k1 else '')

def who_where(s, a):
    return ('' if 'none' in (k1 := s.keys(a.get('where'))) else (' ' + 'of ' + s.put(a.get('scope'))) if 'named' in k1 else (' ' + 'of all ' + s.put(a.get('scope')) + ' ' + ('projects' if 'none' in (k2 := s.keys(a.get('parts_word'))) else s.form(a.get('parts_word'), 'many'))) if 'tier' in k1 else (' ' + 'of the whole project') if 'whole' in k1 else (' ' + 'of the affected ' + who_scope(s, a)) if 'concerned' in k1 else (' ' + 'of each affected ' + who_scope(s, a)) if 'each-concerned' in k1 else (' ' + 'of ' + who_scope_a(s, a)) if 'some' in k1 else (' ' + 'of that ' + who_scope(s, a)) if 'that' in k1 else (' ' + 'of the ' + who_scope(s, a) + ' in which it was raised'))

def who_scope_a(s, a):
    return ('a repository' if 'repository' in (k1 := s.keys(a.get('scope'))) else 'a group of repositories' if 'repositories' in k1 else 'a service' if 'service' in k1 else 'a field' if 'support' in k1 else 'a subproject' if 'subproject' in k1 else 'a working group' if 'working-group' in k1 else 'a component' if 'component' in k1 else ('a ' + s.put(a.get('scope'))) if 'given' in k1 else 'an area')

def who_its(s, a):
    return ('its ' + (s.form(a.get('noun'), 'many') if 'role' in (k1 := s.keys(a.get('kind'))) else 'people'))

def who_scope(s, a):
    return ('repository' if 'repository' in (k1 := s.keys(a.get('scope'))) else 'repositories' if 'repositories' in k1 else 'service' if 'service' in k1 else 'field' if 'support' in k1 else 'subproject' if 'subproject' in k1 else 'working group' if 'working-group' in k1 else 'component' if 'component' in k1 else s.put(a.get('scope')) if 'given' in k1 else 'area')

def who_among(s, a):
    return (('on ' + who(s, a)) if 'team' in (k1 := s.keys(a.get('kind'))) else ('among ' + who(s, a)))

def who_bare(s, a):
    return (('voters' if 'voters' in (k1 := s.keys(a.get('kind'))) else 'people' if 'anyone' in k1 else ('the ' + s.put(a.get('foundation'))) if 'foundation' in k1 else s.put(a.get('party')) if 'party' in k1 else (who_other_words(s, a) + 'members of ' + s.put(a.get('team'))) if 'team' in k1 else s.put(a.get('noun')) if 'one' in k1 else (who_other_words(s, a) + s.form(a.get('parts'), 'bare')) if 'union' in k1 else ('people who are both ' + s.form(a.get('parts'), 'bare')) if 'both' in k1 else ('people with ' + s.form(a.get('counted'), 'inside')) if 'contributors' in k1 else ((('other' + ' ') if 'yes' in (k2 := s.keys(a.get('others'))) else '') + s.form(a.get('noun'), 'many'))) + who_where(s, a))

def who_any(s, a):
    return (('anyone who may vote' if 'voters' in (k1 := s.keys(a.get('kind'))) else 'anyone' if 'anyone' in k1 else ('the ' + s.put(a.get('foundation'))) if 'foundation' in k1 else s.put(a.get('party')) if 'party' in k1 else ('any member of ' + s.put(a.get('team'))) if 'team' in k1 else s.form(a.get('noun'), 'the') if 'one' in k1 else ('any ' + s.form(a.get('choice'), 'one')) if 'union' in k1 else ('anyone who is both ' + s.form(a.get('parts'), 'a')) if 'both' in k1 else ('anyone with ' + s.form(a.get('counted'), 'inside')) if 'contributors' in k1 else ('any ' + (('other' + ' ') if 'yes' in (k2 := s.keys(a.get('others'))) else '') + s.put(a.get('noun')))) + who_where(s, a) + who_beyond_one(s, a))

def who_another(s, a):
    return (('another member of ' + s.put(a.get('team'))) if 'team' in (k1 := s.keys(a.get('kind'))) else s.form(a.get('noun'), 'the') if 'one' in k1 else ('another ' + s.put(a.get('noun')) + who_where(s, a) + who_beyond(s, a)) if 'role' in k1 else who_some(s, a))

def who_one(s, a):
    return (('voter' if 'voters' in (k1 := s.keys(a.get('kind'))) else 'person' if 'anyone' in k1 else ('the ' + s.put(a.get('foundation'))) if 'foundation' in k1 else s.put(a.get('party')) if 'party' in k1 else ('member of ' + s.put(a.get('team'))) if 'team' in k1 else s.form(a.get('choice'), 'one') if 'union' in k1 else ('person who is both ' + s.form(a.get('parts'), 'a')) if 'both' in k1 else ('person with ' + s.form(a.get('counted'), 'inside')) if 'contributors' in k1 else s.put(a.get('noun'))) + who_where(s, a))

def who_a(s, a):
    return (('a voter' if 'voters' in (k1 := s.keys(a.get('kind'))) else 'anyone' if 'anyone' in k1 else ('the ' + s.put(a.get('foundation'))) if 'foundation' in k1 else s.put(a.get('party')) if 'party' in k1 else ('a member of ' + s.put(a.get('team'))) if 'team' in k1 else s.form(a.get('noun'), 'the') if 'one' in k1 else (s.form(a.get('first'), 'article') + ' ' + s.form(a.get('choice'), 'one')) if 'union' in k1 else ('someone who is both ' + s.form(a.get('parts'), 'a')) if 'both' in k1 else ('someone with ' + s.form(a.get('counted'), 'inside')) if 'contributors' in k1 else s.form(a.get('noun'), 'a')) + who_where(s, a) + who_beyond_one(s, a))

def who_each(s, a):
    return ((s.put(a.get('party')) if 'one' in (k2 := s.keys(a.get('number'))) else ('each of ' + s.put(a.get('party')))) if 'party' in (k1 := s.keys(a.get('kind'))) else who_a(s, a))

def who_article(s, a):
    return (s.form(a.get('noun'), 'article') if 'role' in (k1 := s.keys(a.get('kind'))) else 'a')

def noun_article(s, a):
    return ('an' if 'an' in (k1 := s.keys(a.get('article'))) else 'a')

def who_all(s, a):
    return ((('everyone else who may vote' if 'yes' in (k2 := s.keys(a.get('others'))) else 'everyone who may vote') if 'voters' in (k1 := s.keys(a.get('kind'))) else 'everyone' if 'anyone' in k1 else ('the ' + s.put(a.get('foundation'))) if 'foundation' in k1 else s.put(a.get('party')) if 'party' in k1 else (who_all_words(s, a) + 'members of ' + s.put(a.get('team'))) if 'team' in k1 else s.form(a.get('noun'), 'the') if 'one' in k1 else (who_all_words(s, a) + s.form(a.get('parts'), 'bare')) if 'union' in k1 else ('all people who are both ' + s.form(a.get('parts'), 'bare')) if 'both' in k1 else ('everyone with ' + s.form(a.get('counted'), 'inside')) if 'contributors' in k1 else (('the other ' + s.form(a.get('noun'), 'many')) if 'yes' in (k3 := s.keys(a.get('others'))) else ('all ' + s.form(a.get('noun'), 'many')))) + who_where(s, a) + who_beyond(s, a))

def who_other_words(s, a):
    return (('other' + ' ') if 'yes' in (k1 := s.keys(a.get('others'))) else '')

def who_all_words(s, a):
    return (('the other' + ' ') if 'yes' in (k1 := s.keys(a.get('others'))) else ('all' + ' '))

def who_active(s, a):
    return (('everyone else who may vote and is active' if 'yes' in (k2 := s.keys(a.get('others'))) else 'everyone who may vote and is active') if 'voters' in (k1 := s.keys(a.get('kind'))) else (('the other active members of ' + s.put(a.get('team'))) if 'yes' in (k3 := s.keys(a.get('others'))) else ('all active members of ' + s.put(a.get('team')))) if 'team' in k1 else ((('the other active ' + s.form(a.get('noun'), 'many')) if 'yes' in (k4 := s.keys(a.get('others'))) else ('all active ' + s.form(a.get('noun'), 'many'))) + who_where(s, a)) if 'role' in k1 else ('all active ' + who_bare(s, a)))

def who_sole(s, a):
    return ('that ' + s.put(a.get('noun')))

def who_people(s, a):
    return (('the members of ' + s.put(a.get('team')) + who_beyond(s, a)) if 'team' in (k1 := s.keys(a.get('kind'))) else who(s, a))

def who_they(s, a):
    return ('it' if 'team' in (k1 := s.keys(a.get('kind'))) else s.form(a.get('noun'), 'the') if 'one' in k1 else ('the ' + s.put(a.get('foundation'))) if 'foundation' in k1 else s.put(a.get('party')) if 'party' in k1 else 'they' if 'anyone' in k1 else 'they')

def who_those(s, a):
    return ('its members' if 'team' in (k1 := s.keys(a.get('kind'))) else ('those ' + s.form(a.get('noun'), 'many')) if 'role' in k1 else s.put(a.get('party')) if 'party' in k1 else 'them')

def who_open(s, a):
    return ('anyone' if 'anyone' in (k1 := s.keys(a.get('kind'))) else who_bare(s, a))

def who_some(s, a):
    return (s.put(a.get('team')) if 'team' in (k1 := s.keys(a.get('kind'))) else 'someone' if 'anyone' in k1 else who_a(s, a))

def attended(s, a):
    return ('attended ' + (('at least ' + s.put(a.get('number')) + ' of the last ' + s.put(a.get('of')) + ' meetings') if 'none' in (k1 := s.keys(a.get('meeting'))) else (s.put(a.get('meeting')) + ' at least ' + s.put(a.get('number')) + ' of the last ' + s.put(a.get('of')) + ' times')))

def who_bare_or(s, a):
    return ((s.form(a.get('choice'), 'bare') if 'union' in (k1 := s.keys(a.get('kind'))) else who_bare(s, a)) + (who_where(s, a) if 'union' in (k2 := s.keys(a.get('kind'))) else ''))

def several(s, a):
    return ((s.put(a.get('n')) + ' ' + s.form(a.get('who'), 'one')) if 'one' in (k1 := s.keys(a.get('n'))) else (s.put(a.get('n')) + ' ' + s.form(a.get('who'), 'bare-or')))

def excluded_but(s, a):
    return ('other than the person concerned' if 'subject' in (k1 := s.keys(a.get('who'))) else 'who are not accused' if 'accused' in k1 else 'other than the candidate' if 'candidate' in k1 else 'other than the author of the proposal' if 'author' in k1 else 'who are not involved' if 'involved' in k1 else 'from other organizations')

def excluded_but_one(s, a):
    return ('other than the person concerned' if 'subject' in (k1 := s.keys(a.get('who'))) else 'who is not accused' if 'accused' in k1 else 'other than the candidate' if 'candidate' in k1 else 'other than the author of the proposal' if 'author' in k1 else 'who is not involved' if 'involved' in k1 else 'from another organization')

def excluded(s, a):
    return ('the person concerned' if 'subject' in (k1 := s.keys(a.get('who'))) else 'anyone who is accused' if 'accused' in k1 else 'the candidate' if 'candidate' in k1 else 'the author of the proposal' if 'author' in k1 else 'anyone who is involved' if 'involved' in k1 else 'anyone from the same organization')

def voting_steps_lead(s, a):
    return 'To hold a vote'

def voting_default_lazy(s, a):
    return ('By default, ' + default_who(s, a) + ' ' + s.put(a.get('kind')) + ((': a proposal is accepted if ' + objector(s, a) + ('' if 'none' in (k2 := s.keys(a.get('window'))) else (' ' + s.form(a.get('window'), 'objecting')))) if 'yes' in (k1 := s.keys(a.get('defined'))) else '') + '.')

def default_who(s, a):
    return (('decisions ' + s.verb('other', a.get('strength'), 'be made') + ' by') if 'none' in (k1 := s.keys(a.get('who'))) else (s.put(a.get('who')) + ' ' + s.verb(a.get('who'), a.get('strength'), 'decide') + ' by'))

def objector(s, a):
    return (('no one' if 'none' in (k1 := s.keys(a.get('objector'))) else ('no ' + s.form(a.get('objector'), 'one'))) + ' objects')

def voting_default_consensus(s, a):
    return ('By default, ' + default_who(s, a) + ' ' + s.put(a.get('kind')) + '.')

def voting_default_plurality(s, a):
    return ('By default, ' + default_who(s, a) + ' ' + s.form(a.get('kind'), 'a') + ': the proposal with the most votes wins.')

def voting_default_counted(s, a):
    return (('Unless these rules say otherwise, ' + default_who(s, a) + ' ' + s.form(a.get('kind'), 'a') + '.') if 'none' in (k1 := s.keys(a.get('takes'))) else ('Unless these rules say otherwise, ' + default_who(s, a) + ' ' + s.form(a.get('kind'), 'a') + ': ' + s.put(a.get('takes')) + '.'))

def voting_announced(s, a):
    return ('A proposal ' + (('stays open for ' + s.put(a.get('window'))) if 'none' in (k1 := s.keys(a.get('where'))) else ('is announced ' + s.put(a.get('where')) + ('' if 'none' in (k2 := s.keys(a.get('window'))) else (' ' + 'and stays open for ' + s.put(a.get('window')))))) + '.')

def voting_accepted(s, a):
    return ('It is accepted if ' + objector(s, a) + ('' if 'none' in (k1 := s.keys(a.get('window'))) else (' ' + 'in that time')) + '.')

def voting_called(s, a):
    return (s.cap(a.get('who')) + ' may call for a vote.')

def voting_called_several(s, a):
    return ('A vote is held when ' + s.put(a.get('number')) + ' of ' + s.form(a.get('who'), 'people') + ' ask for it.')

def voting_otherwise(s, a):
    return ('Unless these rules say otherwise, votes are decided by ' + s.form(a.get('kind'), 'a') + '.')

def voting_otherwise_defined(s, a):
    return (((('If no decision is reached' if 'none' in (k2 := s.keys(a.get('discussion'))) else ('If there is no agreement after ' + s.put(a.get('discussion')) + ' of discussion')) + ', ' + ('' if 'none' in (k3 := s.keys(a.get('called'))) else ('or if ' + s.put(a.get('called')) + ' demands a vote,' + ' ')) + otherwise_who(s, a)) if 'yes' in (k1 := s.keys(a.get('first'))) else s.cap(s.said(otherwise_who(s, a)))) + ' ' + s.form(a.get('kind'), 'a') + ('' if 'none' in (k4 := s.keys(a.get('takes'))) else (': ' + s.put(a.get('takes')))) + '.')

def otherwise_who(s, a):
    return ('votes are decided by' if 'none' in (k1 := s.keys(a.get('who'))) else (s.put(a.get('who')) + ' ' + s.verb(a.get('who'), 'none', 'decide') + ' by'))

def voting_asked(s, a):
    return (asked_for(s, a) + ', it takes ' + s.put(a.get('takes')) + '.')

def voting_asked_lazy(s, a):
    return (asked_for(s, a) + ', a proposal is accepted if ' + objector(s, a) + ('' if 'none' in (k1 := s.keys(a.get('window'))) else (' ' + s.form(a.get('window'), 'objecting'))) + '.')

def voting_asked_plurality(s, a):
    return (asked_for(s, a) + ', the proposal with the most votes wins.')

def voting_asked_more(s, a):
    return (asked_for(s, a) + ', ' + s.decap(a.get('more')))

def asked_for(s, a):
    return (('Where these rules ask for ' + s.form(a.get('kind'), 'a')) if 'yes' in (k1 := s.keys(a.get('asked'))) else ('For ' + s.form(a.get('kind'), 'a')))

def voting_kinds_lead(s, a):
    return (s.cap(a.get('who')) + ' vote in these ways:')

def voting_stronger(s, a):
    return (s.cap(a.get('who')) + ' may demand ' + s.form(a.get('kind'), 'a') + ' instead.')

def voting_quorum_none(s, a):
    return ('There is no quorum' + ((': these are shares of ' + s.put(a.get('who')) + ', not of the votes cast') if 'all' in (k1 := s.keys(a.get('base'))) else '') + '.')

def voting_quorum(s, a):
    return (s.cap(s.said(s.form(a.get('quorum'), 'holding'))) + ' must take part for a vote to count.')

def voting_tie(s, a):
    return ('A tied vote ' + ('passes' if 'passes' in (k1 := s.keys(a.get('what'))) else 'is decided by the chair' if 'chair' in k1 else 'goes to the next higher body' if 'escalates' in k1 else 'is held again' if 'repeated' in k1 else 'fails') + '.')

def voting_window(s, a):
    return ('Votes stay open for ' + s.put(a.get('window')) + '.')

def voting_window_one(s, a):
    return ('A vote stays open for ' + s.put(a.get('window')) + '.')

def voting_ends(s, a):
    return ('A vote ' + ('ends early once everyone has voted' if 'all-voted' in (k1 := s.keys(a.get('when'))) else 'ends early once there are enough votes in favor' if 'reached' in k1 else 'ends early once the result is certain' if 'certain' in k1 else 'stays open until the quorum has voted' if 'quorum' in k1 else 'ends when its time is over, not before') + '.')

def voting_recorded(s, a):
    return (s.cap(a.get('what')) + ' ' + s.verb(a.get('number'), a.get('strength'), 'be recorded') + ('' if 'none' in (k1 := s.keys(a.get('where'))) else (' ' + s.put(a.get('where')))) + '.')

def venue_noted(s, a):
    return (s.put(a.get('place')) + ' (' + s.put(a.get('note')) + ')')

def voting_venues(s, a):
    return ('Votes ' + ('are' if 'none' in (k1 := s.keys(a.get('strength'))) else s.verb('other', a.get('strength'), 'be')) + ' held ' + s.put(a.get('places')) + '.')

def voting_venues_also(s, a):
    return ('Votes on ' + s.put(a.get('subjects')) + ' ' + s.verb('other', a.get('strength'), 'also be held') + ' ' + s.put(a.get('places')) + '.')

def voting_venues_besides(s, a):
    return ('Votes ' + s.verb('other', a.get('strength'), 'also be held') + ' ' + s.put(a.get('places')) + '.')

def voting_venues_only(s, a):
    return ('Votes on ' + s.put(a.get('subjects')) + ' take place ' + s.put(a.get('places')) + '.')

def voting_venues_others(s, a):
    return ('All other votes take place ' + s.put(a.get('places')) + '.')

def voting_today(s, a):
    return ('See ' + s.link(a.get('page'), 'Votes today') + ' for the number of votes needed' + ((' ' + 'and the commands that start a vote') if 'yes' in (k1 := s.keys(a.get('commands'))) else '') + '.')

def voting_abstentions_cast(s, a):
    return 'Abstentions are not counted.'

def subject(s, a):
    return ('security matters' if 'security' in (k1 := s.keys(a.get('what'))) else 'conduct matters' if 'conduct' in k1 else 'appointments and removals' if 'people' in k1 else 'everything else')

def subjects(s, a):
    return ('security' if 'security' in (k1 := s.keys(a.get('what'))) else 'conduct' if 'conduct' in k1 else 'sensitive' if 'sensitive' in k1 else 'other')

def subjects_matters(s, a):
    return ('appointments and removals' if 'none' in (k1 := s.keys(a.get('list'))) else (s.put(a.get('list')) + ' matters' + (', and on appointments and removals,' if 'yes' in (k2 := s.keys(a.get('people'))) else '')))

def kind_such(s, a):
    return ('In such a vote, ' + s.decap(a.get('what')))

def kind_quorum(s, a):
    return ('For such a vote to count, ' + s.form(a.get('quorum'), 'holding') + ' must take part.')

def kind_quorum_none(s, a):
    return 'Such a vote has no quorum.'

def kind_tie(s, a):
    return ('If such a vote is tied, ' + ('it passes' if 'passes' in (k1 := s.keys(a.get('what'))) else 'the chair decides' if 'chair' in k1 else 'the next higher body decides' if 'escalates' in k1 else 'it is held again' if 'repeated' in k1 else 'it fails') + '.')

def kind_may_not_vote(s, a):
    return (s.cap(a.get('who')) + ' may not vote.')

def kind_floor(s, a):
    return ('The winner needs ' + s.put(a.get('takes')) + '.')

def alternatives_method(s, a):
    return ('Where there are several alternatives, ' + ('voters rank them, and the one that beats each of the others in pairs wins (Condorcet)' if 'condorcet' in (k1 := s.keys(a.get('how'))) else 'voters rank them, and the Schulze method decides (Condorcet)' if 'schulze' in k1 else 'voters rank them, and the last one drops out, round by round (instant runoff)' if 'instant-runoff' in k1 else 'voters rank them, and votes that a winner does not need go to the next one (single transferable vote)' if 'single-transferable' in k1 else 'people may vote for more than one of them, and the one with the most votes wins' if 'approval' in k1 else 'the one with more than half of the votes wins' if 'majority' in k1 else 'each of them is voted on by itself' if 'yes-or-no' in k1 else 'the one with the most votes wins') + '.')

def alternatives_floor(s, a):
    return ('The winner also needs ' + s.put(a.get('takes')) + '.')

def alternatives_against(s, a):
    return 'People may also vote against all of them.'

def alternatives_otherwise(s, a):
    return ('If none of them wins, ' + ('a second vote is held between the two with the most votes' if 'run-off' in (k1 := s.keys(a.get('what'))) else 'another vote may be held on fewer of them' if 'fewer' in k1 else 'all of them fail') + '.')

def kind_organization_votes(s, a):
    return ('Each organization has one vote, however many of its people vote.' if 'one' in (k1 := s.keys(a.get('limit'))) else ('Each organization has at most ' + s.put(a.get('votes')) + ', however many of its people vote.') if 'count' in k1 else ('Each organization has fewer votes than ' + s.put(a.get('share')) + ' of ' + organization_share(s, a) + '.') if 'below' in k1 else ('No organization may cast more votes than ' + s.put(a.get('share')) + ' of ' + organization_share(s, a) + '.'))

def organization_share(s, a):
    return (('the votes of ' + s.form(a.get('who'), 'all')) if 'yes' in (k1 := s.keys(a.get('weighted'))) else ('the number of ' + s.form(a.get('who'), 'bare')))

def kind_cast_by(s, a):
    return (('If several of its people vote, the vote cast first counts.' if 'yes' in (k2 := s.keys(a.get('one'))) else 'If more of its people vote, the votes cast first count.') if 'first' in (k1 := s.keys(a.get('how'))) else ('An organization with more voters chooses ' + ('the one who votes' if 'yes' in (k3 := s.keys(a.get('one'))) else 'those who vote') + ' for it.') if 'representative' in k1 else ('Its vote goes the way that the majority of its people vote; without a majority, it counts as an abstention.' if 'yes' in (k4 := s.keys(a.get('one'))) else 'Its votes go the way that the majority of its people vote; without a majority, they count as abstentions.') if 'majority' in k1 else (('Its vote is' if 'yes' in (k5 := s.keys(a.get('one'))) else 'Its votes are') + ' split in proportion to how its people vote.'))

def kind_agreement(s, a):
    return (('Its vote goes the way that ' + s.put(a.get('agreement')) + ' of its people vote; otherwise, it counts as an abstention.') if 'yes' in (k1 := s.keys(a.get('one'))) else ('Its votes go the way that ' + s.put(a.get('agreement')) + ' of its people vote; otherwise, they count as abstentions.'))

def voting_final_say(s, a):
    return (s.cap(a.get('who')) + ' ' + s.verb(a.get('who'), 'none', 'have') + ' the final say.')

def weight(s, a):
    return (s.form(a.get('who'), 'each') + ' has ' + s.put(a.get('votes')))

def kind_weights(s, a):
    return (s.cap(a.get('weights')) + '; everyone else has ' + s.put(a.get('one')) + '.')

def kind_abstentions(s, a):
    return ('An abstention counts as a vote against.' if 'against' in (k1 := s.keys(a.get('what'))) else 'Abstentions are not counted.' if 'smaller-base' in k1 else 'Voters may not abstain.')

def kind_abstainers(s, a):
    return (('Those who abstain count toward the quorum.' if 'yes' in (k2 := s.keys(a.get('counted'))) else 'Those who abstain count toward the quorum, but not toward the result.') if 'yes' in (k1 := s.keys(a.get('part'))) else ('Those who abstain do not count toward the quorum.' if 'yes' in (k3 := s.keys(a.get('counted'))) else 'Those who abstain count neither toward the quorum nor toward the result.'))

def kind_silence(s, a):
    return (('Silence' if 'yes' in (k1 := s.keys(a.get('lazy'))) else 'Not voting') + ' counts as ' + ('a vote against' if 'against' in (k2 := s.keys(a.get('what'))) else 'agreement' if 'consent' in k2 else 'an abstention') + '.')

def vote_ends(s, a):
    return ('The vote ' + ('ends early once everyone has voted' if 'all-voted' in (k1 := s.keys(a.get('when'))) else 'ends early once there are enough votes in favor' if 'reached' in k1 else 'ends early once the result is certain' if 'certain' in k1 else 'stays open until the quorum has voted' if 'quorum' in k1 else 'ends when its time is over, not before') + '.')

def kind_extension(s, a):
    return (s.cap(a.get('who')) + ' ' + ('may extend' if 'none' in (k1 := s.keys(a.get('strength'))) else s.verb(a.get('who'), a.get('strength'), 'extend')) + ' the vote' + ('' if 'none' in (k2 := s.keys(a.get('most'))) else (' ' + 'to at most ' + s.put(a.get('most')))) + ('' if 'none' in (k3 := s.keys(a.get('reason'))) else (' ' + 'if ' + s.put(a.get('reason')))) + '.')

def kind_secrecy(s, a):
    return ('Everyone can see how each person votes.' if 'public' in (k1 := s.keys(a.get('what'))) else 'Only those who may vote can see how each person votes.' if 'private' in k1 else 'The vote is secret.')

def kind_again(s, a):
    return ('A proposal that fails may be made again only after ' + s.put(a.get('time')) + '.')

def kind_objection_both(s, a):
    return ('An objection ' + s.verb('one', a.get('first'), 'give reasons') + ' and ' + s.verb('one', a.get('second'), 'suggest an alternative') + '.')

def kind_objection_same(s, a):
    return ('An objection ' + s.verb('one', a.get('first'), 'give reasons and suggest an alternative') + '.')

def see_more(s, a):
    return ('For more, see ' + s.put(a.get('pages')) + '.')

def page_to_read(s, a):
    return s.link(a.get('target'), a.get('text'))

def kind_objection_either(s, a):
    return ('An objection ' + s.verb('one', a.get('first'), 'give reasons') + ' or suggest an alternative.')

def kind_objection_reasons(s, a):
    return ('An objection ' + s.verb('one', a.get('first'), 'give reasons') + '.')

def kind_objection_alternative(s, a):
    return ('An objection ' + s.verb('one', a.get('first'), 'suggest an alternative') + '.')

def kind_objection_by(s, a):
    return ('Only ' + s.put(a.get('who')) + ' may object.')

def kind_effect(s, a):
    return ((('It' if 'yes' in (k2 := s.keys(a.get('it'))) else 'An objection') + ' blocks the proposal until it is withdrawn' + ((' ' + 'or a vote decides') if 'yes' in (k3 := s.keys(a.get('vote'))) else '') + '.') if 'blocks' in (k1 := s.keys(a.get('what'))) else (('It' if 'yes' in (k4 := s.keys(a.get('it'))) else 'An objection') + ' puts the proposal to a vote.'))

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
    return ((('every vote cast' if 'cast' in (k2 := s.keys(a.get('base'))) else 'every vote' if 'votes' in k2 else ('the votes of ' + s.form(a.get('who'), 'who-vote')) if 'voting' in k2 else 'the votes of everyone present' if 'present' in k2 else ('the votes of ' + s.form(a.get('who'), 'active')) if 'active' in k2 else ('the votes of ' + s.form(a.get('who'), 'all'))) if 'unanimity' in (k1 := s.keys(a.get('test'))) else 'no objection' if 'no-objection' in k1 else 'consensus' if 'consensus' in k1 else 'the most votes' if 'plurality' in k1 else ('a supermajority' + ('' if 'votes' in (k3 := s.keys(a.get('base'))) else (' ' + 'of ' + takes_base(s, a)))) if 'supermajority' in k1 else s.put(a.get('threshold')) if 'count' in k1 else (s.put(a.get('threshold')) + ('' if 'votes' in (k4 := s.keys(a.get('base'))) else (' ' + 'of ' + takes_base(s, a))))) + ('' if 'none' in (k5 := s.keys(a.get('against'))) else (', with ' + s.put(a.get('against')))) + ('; abstentions are not counted' if 'yes' in (k6 := s.keys(a.get('apart'))) else ''))

def takes_base(s, a):
    return ('all seats, including vacant ones' if 'seats' in (k1 := s.keys(a.get('base'))) else 'all votes' if 'counted' in k1 else 'the votes cast' if 'cast' in k1 else 'the votes' if 'votes' in k1 else ((('the votes of' + ' ') if 'yes' in (k2 := s.keys(a.get('weighted'))) else '') + takes_people(s, a)))

def takes_people(s, a):
    return (s.form(a.get('who'), 'who-vote') if 'voting' in (k1 := s.keys(a.get('base'))) else 'those present' if 'present' in k1 else s.form(a.get('who'), 'active') if 'active' in k1 else s.form(a.get('who'), 'all'))

def who_who_vote(s, a):
    return ('everyone who votes' if 'voters' in (k1 := s.keys(a.get('kind'))) else ('the members of ' + s.put(a.get('team')) + ' who vote') if 'team' in k1 else (who(s, a) + ' who vote'))

def against(s, a):
    return ('' if 'none' in (k1 := s.keys(a.get('limit'))) else 'none against' if 'zero' in k1 else ('at most ' + s.put(a.get('votes')) + ' against') if 'count' in k1 else ('less than ' + s.put(a.get('share')) + ' of ' + takes_base(s, a) + ' against') if 'below' in k1 else ('at most ' + s.put(a.get('share')) + ' of ' + takes_base(s, a) + ' against'))

def quorum(s, a):
    return (s.put(a.get('threshold')) + ('' if 'none' in (k1 := s.keys(a.get('of'))) else ((' ' + s.form(a.get('who'), 'one')) if 'one' in (k2 := s.keys(a.get('number'))) else (' ' + s.form(a.get('who'), 'bare'))) if 'count' in k1 else (' ' + 'of all seats') if 'seats' in k1 else (' ' + 'of the active ' + s.form(a.get('who'), 'bare')) if 'active' in k1 else (' ' + 'of those present') if 'present' in k1 else (' ' + 'of ' + s.form(a.get('who'), 'all'))))

def quorum_none(s, a):
    return 'none'

def quorum_holding(s, a):
    return ((('the holders of' + ' ') if 'seats' in (k1 := s.keys(a.get('of'))) else '') + quorum(s, a))

def tie_short(s, a):
    return ('passes' if 'passes' in (k1 := s.keys(a.get('what'))) else 'chair decides' if 'chair' in k1 else 'goes to the next higher body' if 'escalates' in k1 else 'held again' if 'repeated' in k1 else 'fails')

def clause(s, a):
    return (s.cap(a.get('what')) + '.')

def clause_in_case(s, a):
    return (s.put(a.get('case')) + ', ' + s.put(a.get('what')))

def led(s, a):
    return ('**' + s.cap(a.get('what')) + ':**')

def led_sentence(s, a):
    return (led(s, a) + ' ' + s.put(a.get('sentence')))

def rule_decides(s, a):
    return ((('the decision ' + s.verb('one', a.get('strength'), 'be made')) if 'none' in (k1 := s.keys(a.get('who'))) else (s.put(a.get('who')) + ' ' + s.verb(a.get('who'), a.get('strength'), 'decide'))) + ' by ' + s.form(a.get('kind'), 'a') + ('' if 'none' in (k2 := s.keys(a.get('window'))) else (', with ' + s.put(a.get('window')) + ' to object')) + rule_consulting(s, a))

def rule_decides_alone(s, a):
    return ((rule_any_decides(s, a) if 'yes' in (k1 := s.keys(a.get('any'))) else (s.put(a.get('who')) + ' ' + s.verb(a.get('who'), a.get('strength'), 'decide') + ' alone')) + rule_consulting(s, a))

def rule_any_decides(s, a):
    return ((s.form(a.get('who'), 'any') + ' may decide alone') if 'none' in (k1 := s.keys(a.get('strength'))) else (s.form(a.get('who'), 'any') + ' may decide alone') if 'may' in k1 else (s.form(a.get('who'), 'some') + ' ' + s.verb('one', a.get('strength'), 'decide') + ' alone'))

def rule_decides_people(s, a):
    return (s.put(a.get('who')) + ' ' + s.verb(a.get('who'), a.get('strength'), 'decide') + rule_consulting(s, a))

def rule_decides_then(s, a):
    return ((('the decision ' + s.verb('one', a.get('strength'), 'be made')) if 'none' in (k1 := s.keys(a.get('who'))) else (s.put(a.get('who')) + ' then ' + s.verb(a.get('who'), a.get('strength'), 'decide'))) + ' by ' + s.form(a.get('kind'), 'a') + ('' if 'none' in (k2 := s.keys(a.get('window'))) else (', with ' + s.put(a.get('window')) + ' to object')) + rule_consulting(s, a))

def rule_decides_alone_then(s, a):
    return ((rule_any_decides(s, a) if 'yes' in (k1 := s.keys(a.get('any'))) else (s.put(a.get('who')) + ' then ' + s.verb(a.get('who'), a.get('strength'), 'decide') + ' alone')) + rule_consulting(s, a))

def rule_decides_people_then(s, a):
    return (s.put(a.get('who')) + ' then ' + s.verb(a.get('who'), a.get('strength'), 'decide') + rule_consulting(s, a))

def rule_consulting(s, a):
    return ('' if 'none' in (k1 := s.keys(a.get('consulted'))) else (', after consulting ' + s.put(a.get('consulted'))))

def rule_vote(s, a):
    return (s.form(a.get('kind'), 'a') + ('' if 'none' in (k1 := s.keys(a.get('base'))) else (' ' + 'of ' + s.put(a.get('who'))) if 'all' in k1 else (' ' + 'of all seats on ' + s.put(a.get('who'))) if 'seats' in k1 else (' ' + 'of all seats, including vacant ones') if 'own-seats' in k1 else (' ' + 'of the ' + s.form(a.get('who'), 'bare') + ' present') if 'present' in k1 else (' ' + 'of the active ' + s.form(a.get('who'), 'bare')) if 'active' in k1 else (' ' + 'among ' + s.put(a.get('who'))) if 'consensus' in k1 else (' ' + 'from ' + s.form(a.get('who'), 'bare')) if 'approval' in k1 else (' ' + 'from ' + s.form(a.get('who'), 'a')) if 'approval-of-one' in k1 else (' ' + 'by ' + s.put(a.get('who'))) if 'by' in k1 else (' ' + 'in a vote of ' + s.put(a.get('who')))))

def rule_window(s, a):
    return ('the vote stays open for ' + s.put(a.get('window')))

def rule_window_objections(s, a):
    return ('objections may be raised for ' + s.put(a.get('window')))

def rule_window_discussion(s, a):
    return ('allow ' + s.put(a.get('window')) + ' to reach agreement')

def rule_discussed(s, a):
    return ('the proposal ' + s.verb('one', a.get('strength'), 'be discussed') + ' for ' + s.put(a.get('time')))

def rule_seconded(s, a):
    return ('the proposal ' + ('needs' if 'none' in (k1 := s.keys(a.get('strength'))) else s.verb('one', a.get('strength'), 'have')) + ' the support of ' + s.put(a.get('who')) + ('' if 'none' in (k2 := s.keys(a.get('organizations'))) else '' if 'one' in k2 else (' ' + 'from at least ' + s.put(a.get('organizations')) + ' organizations')) + ((' ' + 'from another organization') if 'yes' in (k3 := s.keys(a.get('apart'))) else ('' if 'none' in (k4 := s.keys(a.get('others'))) else (', at least ' + s.put(a.get('others')) + ' of them from another organization'))) + ((' ' + 'with first-hand knowledge of the work') if 'yes' in (k5 := s.keys(a.get('know'))) else '') + (', not counting whoever made it' if 'yes' in (k6 := s.keys(a.get('besides'))) else ''))

def rule_must_vote(s, a):
    return 'a vote is required'

def rule_consulted(s, a):
    return (s.put(a.get('who')) + ' ' + s.verb(a.get('who'), 'none', 'be consulted') + ' first')

def rule_opens(s, a):
    return ('the vote opens ' + s.put(a.get('moment')))

def rule_rivals(s, a):
    return ('if there are several proposals, the one with the most votes wins' if 'yes' in (k1 := s.keys(a.get('plurality'))) else ('if there are several proposals, ' + s.form(a.get('kind'), 'a') + ' decides between them'))

def rule_may_vote_too(s, a):
    return (s.put(a.get('who')) + ' may vote too, but these votes are not counted')

def rule_effect(s, a):
    return ('the decision takes effect ' + (s.put(a.get('moment')) if 'none' in (k1 := s.keys(a.get('length'))) else (s.put(a.get('length')) + ' later')))

def rule_venues(s, a):
    return (('it' if 'yes' in (k1 := s.keys(a.get('again'))) else 'the decision') + ' is made ' + s.put(a.get('places')))

def rule_excluding(s, a):
    return (s.put(a.get('who')) + ' may not vote')

def veto(s, a):
    return (((s.put(a.get('who')) + ' may veto the decision') if 'none' in (k1 := s.keys(a.get('strength'))) else (s.put(a.get('who')) + ' ' + (s.verb('one', a.get('strength'), 'veto') if 'none' in (k2 := s.keys(a.get('kind'))) else s.verb(a.get('who'), a.get('strength'), 'veto')) + ' the decision')) + ('' if 'none' in (k3 := s.keys(a.get('window'))) else (' ' + 'within ' + s.form(a.get('window'), 'within'))) + ('' if 'none' in (k4 := s.keys(a.get('kind'))) else (' ' + 'by ' + s.form(a.get('kind'), 'a'))))

def veto_reasons(s, a):
    return ('a veto ' + ('must give' if 'none' in (k1 := s.keys(a.get('strength'))) else s.verb('one', a.get('strength'), 'give')) + ' reasons')

def case_when(s, a):
    return ('when ' + s.put(a.get('text')))

def case_number(s, a):
    return ('when there ' + (('is ' + (('only' + ' ') if 'yes' in (k2 := s.keys(a.get('only'))) else '') + s.put(a.get('size')) + ' ' + s.form(a.get('who'), 'one')) if 'one' in (k1 := s.keys(s.count(a.get('size')))) else ('are ' + s.put(a.get('size')) + ' ' + s.form(a.get('who'), 'bare'))))

def case_organizations(s, a):
    return ('when ' + s.form(a.get('who'), 'people') + ' come from ' + s.put(a.get('size')) + ' organizations')

def case_scopes(s, a):
    return ('for ' + s.put(a.get('scopes')))

def case_until(s, a):
    return ('until ' + s.put(a.get('text')))

def case_both(s, a):
    return (s.put(a.get('case')) + ', ' + s.put(a.get('until')))

def column_decision(s, a):
    return 'Decision'

def column_decided_by(s, a):
    return 'Decided by'

def column_how(s, a):
    return 'How'

def column_where(s, a):
    return 'Where'

def decisions_lead(s, a):
    return (s.cap(a.get('who')) + ' ' + s.verb(a.get('who'), 'none', 'make') + ' these decisions' + ((' ' + 'by vote') if 'yes' in (k1 := s.keys(a.get('votes'))) else '') + ':')

def decisions_voted(s, a):
    return ('A vote is always required, even if no one objects.' if 'yes' in (k1 := s.keys(a.get('all'))) else 'Where the table names a majority, a vote is required, even if no one objects.')

def decisions_approvals(s, a):
    return ('Appointing ' + s.put(a.get('roles')) + ' also takes the approvals listed in the ' + s.link(a.get('page'), 'contributor ladder') + '.')

def decision_role(s, a):
    return (('Appoint or remove' if 'both' in (k1 := s.keys(a.get('act'))) else 'Appoint' if 'appoint' in k1 else 'Remove') + ' ' + s.put(a.get('roles')))

def decision_what(s, a):
    return (s.put(a.get('what')) + (('' if 'none' in (k2 := s.keys(a.get('scopes'))) else (' ' + 'in ' + s.put(a.get('scopes')))) if 'none' in (k1 := s.keys(a.get('folder'))) else (' ' + 'in ' + s.put(a.get('folder')))) + ('' if 'none' in (k3 := s.keys(a.get('covers'))) else (', including ' + s.put(a.get('covers')))))

def decision_folder(s, a):
    return ('the ' + s.link(a.get('page'), a.get('path')) + ' folder of ' + s.put(a.get('repository')))

def decision_how(s, a):
    return (('alone' if 'alone' in (k1 := s.keys(a.get('how'))) else s.put(a.get('kind')) if 'by-kind' in k1 else '') + ('' if 'none' in (k2 := s.keys(a.get('who'))) else (' ' + 'of ' + s.put(a.get('who')))) + ('' if 'none' in (k3 := s.keys(a.get('consulted'))) else (('after consulting ' + s.put(a.get('consulted'))) if 'people' in (k4 := s.keys(a.get('how'))) else (', after consulting ' + s.put(a.get('consulted'))))) + ('' if 'none' in (k5 := s.keys(a.get('window'))) else ((', with ' + s.put(a.get('window')) + ' to object') if 'yes' in (k6 := s.keys(a.get('silent'))) else (', open for ' + s.put(a.get('window'))))) + ('; a vote is required' if 'yes' in (k7 := s.keys(a.get('must'))) else ''))

def decision_proposed(s, a):
    return (s.cap(a.get('who')) + ' may propose ' + ('this' if 'none' in (k1 := s.keys(a.get('what'))) else ('to ' + s.put(a.get('what')))) + ('' if 'none' in (k2 := s.keys(a.get('places'))) else (', ' + s.put(a.get('places')))) + '.')

def decision_step(s, a):
    return ('To ' + s.decap(a.get('what')) + ', ' + s.decap(a.get('step')) + '.')

def decision_steps(s, a):
    return ('To ' + s.decap(a.get('what')) + ('' if 'none' in (k1 := s.keys(a.get('strength'))) else (', these steps ' + s.verb('other', a.get('strength'), 'be taken'))) + ':')

def decision_then(s, a):
    return (s.cap(s.said(s.form(a.get('what'), 'then'))) + '.')

def decision_takes(s, a):
    return ('It ' + s.verb('one', a.get('strength'), 'take') + ' ' + s.put(a.get('vote')) + ' to ' + s.decap(a.get('what')) + rule_consulting(s, a) + '.')

def decision_whether(s, a):
    return (s.cap(a.get('who')) + ' ' + s.verb(a.get('who'), a.get('strength'), 'decide') + ' by ' + s.form(a.get('kind'), 'a') + ' whether to ' + s.decap(a.get('what')) + rule_consulting(s, a) + '.')

def decision_silent(s, a):
    return ((((s.cap(s.said(s.form(a.get('kind'), 'a'))) + ' is enough to ' + s.decap(a.get('what'))) if 'may' in (k2 := s.keys(a.get('strength'))) else ('It takes ' + s.form(a.get('kind'), 'a') + ' to ' + s.decap(a.get('what'))) if 'none' in k2 else ('It ' + s.verb('one', a.get('strength'), 'take') + ' ' + s.form(a.get('kind'), 'a') + ' to ' + s.decap(a.get('what')))) if 'none' in (k1 := s.keys(a.get('who'))) else (s.cap(a.get('who')) + ' ' + s.verb(a.get('who'), a.get('strength'), a.get('what')) + ' by ' + s.form(a.get('kind'), 'a'))) + ('' if 'none' in (k3 := s.keys(a.get('window'))) else (', with ' + s.put(a.get('window')) + ' to object')) + rule_consulting(s, a) + '.')

def decision_alone(s, a):
    return ((('Only ' + s.form(a.get('who'), 'some') + ' ' + (('may ' + s.decap(a.get('what'))) if 'none' in (k2 := s.keys(a.get('strength'))) else s.verb('one', a.get('strength'), a.get('what')))) if 'only' in (k1 := s.keys(a.get('any'))) else ('Only ' + s.put(a.get('who')) + ' ' + s.verb(a.get('who'), a.get('strength'), a.get('what'))) if 'only-they' in k1 else ((s.cap(s.said(s.form(a.get('who'), 'any'))) + ' may ' + s.decap(a.get('what')) + ' without a vote') if 'none' in (k3 := s.keys(a.get('strength'))) else (s.cap(s.said(s.form(a.get('who'), 'any'))) + ' may ' + s.decap(a.get('what'))) if 'may' in k3 else (s.cap(s.said(s.form(a.get('who'), 'some'))) + ' ' + s.verb('one', a.get('strength'), a.get('what')))) if 'yes' in k1 else (s.cap(a.get('who')) + ' alone ' + s.verb(a.get('who'), a.get('strength'), a.get('what')))) + rule_consulting(s, a) + '.')

def decision_people(s, a):
    return (s.cap(a.get('who')) + ' ' + s.verb(a.get('who'), a.get('strength'), a.get('what')) + rule_consulting(s, a) + '.')

def decision_includes(s, a):
    return ('This includes ' + s.put(a.get('covers')) + '.')

def decision_apart(s, a):
    return 'Each part of the project decides this for itself.'

def decision_reserved(s, a):
    return 'No one else may decide this.'

def stage_on(s, a):
    return (stage_on_what(s, a) + ((' ' + 'again') if 'yes' in (k1 := s.keys(a.get('again'))) else ''))

def stage_on_what(s, a):
    return ('if anyone objects' if 'objection' in (k1 := s.keys(a.get('on'))) else 'if there is no consensus' if 'no-consensus' in k1 else 'if they cannot agree to hold a vote' if 'no-agreement' in k1 else 'if too few take part' if 'no-quorum' in k1 else 'if there is a tie' if 'tie' in k1 else 'if no one answers' if 'silence' in k1 else 'if it is accepted' if 'passed' in k1 else 'if it is rejected' if 'rejected' in k1 else 'alternatively' if 'instead' in k1 else 'if no decision is reached')

def stage_decides(s, a):
    return (s.put(a.get('who')) + ' ' + s.verb(a.get('who'), a.get('strength'), 'decide') + ('' if 'none' in (k1 := s.keys(a.get('kind'))) else (' ' + 'by ' + s.form(a.get('kind'), 'a'))))

def rule_vote_a(s, a):
    return rule_vote(s, a)

def stage_may(s, a):
    return (s.put(a.get('who')) + ' may decide' + ('' if 'none' in (k1 := s.keys(a.get('kind'))) else (' ' + 'by ' + s.form(a.get('kind'), 'a'))))

def stage_ratifies(s, a):
    return (s.put(a.get('who')) + ' ' + s.verb(a.get('who'), a.get('strength'), 'confirm or reject') + ' it' + ('' if 'none' in (k1 := s.keys(a.get('kind'))) else (' ' + 'by ' + s.form(a.get('kind'), 'a'))))

def stage_takes_effect(s, a):
    return ('the decision takes effect only once ' + s.put(a.get('who')) + ' ' + s.verb(a.get('who'), 'none', 'confirm') + ' it' + ('' if 'none' in (k1 := s.keys(a.get('kind'))) else (' ' + 'by ' + s.form(a.get('kind'), 'a'))))

def stage_mediates(s, a):
    return (s.put(a.get('who')) + ' ' + s.verb(a.get('who'), a.get('strength'), 'help') + ' those who disagree to reach agreement')

def stage_advises(s, a):
    return (s.put(a.get('who')) + ' ' + s.verb(a.get('who'), a.get('strength'), 'give') + ' advice, which does not bind')

def stage_agrees(s, a):
    return (s.put(a.get('who')) + ' ' + s.verb(a.get('who'), a.get('strength'), 'agree') + ' to hold a vote')

def stage_agrees_takes(s, a):
    return ('It takes ' + s.put(a.get('takes')) + '.')

def stage_raised(s, a):
    return (('any of them' if 'yes' in (k1 := s.keys(a.get('same'))) else s.put(a.get('raiser'))) + ' ' + ((s.verb('one', a.get('strength'), 'call') + ' for a decision') if 'none' in (k2 := s.keys(a.get('who'))) else (s.verb('one', a.get('strength'), 'escalate') + ' the matter to ' + s.put(a.get('who')) + ((', which ' + s.verb(a.get('who'), 'none', 'decide')) if 'yes' in (k3 := s.keys(a.get('decides'))) else ''))) + ('' if 'none' in (k4 := s.keys(a.get('when'))) else (', but only if ' + s.put(a.get('when')))))

def stage_outcome(s, a):
    return (('the proposal ' + s.verb('one', a.get('strength'), 'be accepted')) if 'passes' in (k1 := s.keys(a.get('what'))) else ('the proposal ' + s.verb('one', a.get('strength'), 'be rejected')) if 'fails' in k1 else ('the vote ' + s.verb('one', a.get('strength'), 'be held again')) if 'repeated' in k1 else ('the vote ' + s.verb('one', a.get('strength'), 'stay open') + ((' ' + 'longer') if 'none' in (k2 := s.keys(a.get('time'))) else (' ' + 'for ' + s.form(a.get('time'), 'another')))) if 'longer' in k1 else ('the proposal ' + s.verb('one', a.get('strength'), 'be changed or withdrawn')))

def stage_window(s, a):
    return ('it takes ' + s.put(a.get('time')))

def stage_with_condition(s, a):
    return (s.put(a.get('what')) + ('' if 'none' in (k1 := s.keys(a.get('when'))) else (', but only if ' + s.put(a.get('when')))))

def stages_lead(s, a):
    return ('When they cannot, these steps follow in order:' if 'no-consensus' in (k1 := s.keys(a.get('on'))) else 'If no decision is reached, these steps follow in order:')

def stages_lead_follow(s, a):
    return 'These steps then follow in order:'

def stages_lead_kind(s, a):
    return ('These steps follow ' + s.form(a.get('kind'), 'a') + ', in order:')

def step_done(s, a):
    return (s.cap(a.get('who')) + ' ' + s.verb(a.get('who'), a.get('strength'), a.get('action')) + step_more(s, a))

def step_you(s, a):
    return ((('Someone ' + s.verb('one', a.get('strength'), a.get('action'))) if 'yes' in (k1 := s.keys(a.get('others'))) else ('You ' + s.verb('other', a.get('strength'), a.get('action')))) + step_more(s, a))

def step_plain(s, a):
    return (s.cap(a.get('action')) + step_more(s, a))

def step_more(s, a):
    return (('' if 'none' in (k1 := s.keys(a.get('where'))) else (' ' + s.put(a.get('where')))) + ('' if 'none' in (k2 := s.keys(a.get('at'))) else (' ' + s.put(a.get('at')))) + ('' if 'none' in (k3 := s.keys(a.get('within'))) else (' ' + 'within ' + s.form(a.get('within'), 'within'))) + ('' if 'none' in (k4 := s.keys(a.get('lasts'))) else (' ' + 'for ' + s.put(a.get('lasts')))))

def procedure_lead(s, a):
    return (s.put(a.get('lead')) + ':')

def procedure_alone(s, a):
    return (s.put(a.get('lead')) + ', ' + s.low(a.get('step')) + '.')

def step_sentence(s, a):
    return (s.put(a.get('what')) + '.')

def step_in_case(s, a):
    return ('If ' + s.put(a.get('case')) + ', ' + s.decap(a.get('what')))

def step_discussion(s, a):
    return ('Allow ' + s.put(a.get('time')) + ' for discussion' + ('' if 'none' in (k1 := s.keys(a.get('note'))) else (', ' + s.put(a.get('note')))) + '.')

def step_waits(s, a):
    return ('Allow ' + s.put(a.get('time')) + ' for an answer.')

def step_reply(s, a):
    return ('If ' + s.put(a.get('reply')) + ', ' + s.put(a.get('then')))

def step_see(s, a):
    return ('See ' + s.put(a.get('links')) + '.')

def team_appointed_for(s, a):
    return (s.cap(a.get('by')) + ' ' + s.verb(a.get('by'), 'none', 'appoint') + ' ' + s.put(a.get('team')) + ', which ' + s.put(a.get('purpose')) + '.')

def team_purpose(s, a):
    return (s.cap(a.get('team')) + ' ' + s.put(a.get('purpose')) + '.')

def team_consists(s, a):
    return ('Its members are ' + s.put(a.get('who')) + '.')

def team_appointed(s, a):
    return (s.cap(a.get('by')) + ' ' + s.verb(a.get('by'), 'none', 'appoint') + ' its members.')

def team_elected(s, a):
    return ('Its members are ' + s.link(a.get('page'), 'elected') + team_for_term(s, a) + '.')

def team_elected_size(s, a):
    return (s.cap(a.get('team')) + ' ' + s.verb('one', a.get('strength'), 'have') + ' ' + s.put(a.get('size')) + ' ' + s.form(a.get('size'), 'members') + ', ' + s.link(a.get('page'), 'elected') + team_for_term(s, a) + '.')

def team_for_term(s, a):
    return ('' if 'none' in (k1 := s.keys(a.get('term'))) else (' ' + 'for ' + s.put(a.get('term'))))

def team_themselves(s, a):
    return ('It may consist of ' + s.put(a.get('who')) + ' themselves.')

def size_case(s, a):
    return (s.cap(a.get('case')) + ', ' + s.decap(a.get('size')))

def team_size(s, a):
    return (('Otherwise, it' if 'yes' in (k1 := s.keys(a.get('otherwise'))) else 'It') + ' ' + s.verb('one', a.get('strength'), 'have') + ' ' + s.put(a.get('size')) + ' ' + s.form(a.get('size'), 'members') + ('' if 'none' in (k2 := s.keys(a.get('drawn'))) else (', drawn from ' + s.put(a.get('drawn')))) + '.')

def size_members(s, a):
    return ('member' if 'one' in (k1 := s.keys(a.get('number'))) else 'members')

def team_odd(s, a):
    return 'The number of its members is odd.'

def team_quota_organizations(s, a):
    return ('Its members ' + s.verb('other', a.get('strength'), 'come') + ' from ' + s.put(a.get('size')) + ' ' + s.form(a.get('size'), 'organizations') + '.')

def size_organizations(s, a):
    return ('organization' if 'one' in (k1 := s.keys(a.get('number'))) else 'organizations')

def team_quota_text(s, a):
    return ('Its members ' + s.verb('other', a.get('strength'), a.get('what')) + '.')

def team_quota_number(s, a):
    return (s.cap(a.get('size')) + ' of its members ' + ((s.verb('one', a.get('strength'), 'be') + ' ' + s.form(a.get('who'), 'a')) if 'yes' in (k1 := s.keys(a.get('one'))) else (s.verb('other', a.get('strength'), 'be') + ' ' + s.form(a.get('who'), 'bare'))) + '.')

def team_outsiders(s, a):
    return ((('People from outside ' + s.put(a.get('project')) + ' may be members') if 'yes' in (k1 := s.keys(a.get('may'))) else ('All members come from within ' + s.put(a.get('project')))) + '.')

def team_cohorts(s, a):
    return ('Terms are staggered, with ' + ((s.put(a.get('counts')) + ' seats filled in turn') if 'none' in (k1 := s.keys(a.get('same'))) else 'one seat filled in each round' if 'one' in k1 else (s.put(a.get('same')) + ' seats filled in each round')) + '.')

def team_renewal(s, a):
    return ('When a term ends, it is renewed or the seat is filled within ' + s.form(a.get('time'), 'within') + '.')

def team_replaced(s, a):
    return ('At least ' + s.put(a.get('n')) + ' ' + ('member is' if 'one' in (k1 := s.keys(a.get('n'))) else 'members are') + ' replaced every year.')

def team_seat_owner(s, a):
    return (team_replaceable(s, a) if 'none' in (k1 := s.keys(a.get('who'))) else ('Seats belong to people, not to their employers.' + ((' ' + team_replaceable(s, a)) if 'yes' in (k2 := s.keys(a.get('replaceable'))) else '')) if 'person' in k1 else ('Seats belong to organizations, ' + ('which may replace their people at any time' if 'yes' in (k3 := s.keys(a.get('replaceable'))) else 'not to people') + '.'))

def team_replaceable(s, a):
    return 'Organizations may replace their people at any time.'

def team_ratified(s, a):
    return (s.cap(a.get('who')) + ' must confirm what ' + s.put(a.get('team')) + ' proposes.')

def team_forfeiture(s, a):
    return ('Anyone who misses ' + s.put(a.get('part')) + ' of the meetings' + ('' if 'none' in (k1 := s.keys(a.get('per'))) else (' ' + s.form(a.get('per'), 'within-time'))) + ' loses the seat.')

def duration_objecting(s, a):
    return (('for at least ' + duration_bare(s, a)) if 'at-least' in (k1 := s.keys(a.get('qualifier'))) else ('for more than ' + duration_bare(s, a)) if 'more-than' in k1 else ('within ' + duration_within(s, a)))

def duration_within_time(s, a):
    return ('in ' + duration_bare(s, a))

def team_review(s, a):
    return (("The team's membership " + s.verb('one', a.get('strength'), 'be reviewed') + ' ' + s.form(a.get('every'), 'at-least-once') + '.') if 'none' in (k1 := s.keys(a.get('by'))) else (s.cap(a.get('by')) + ' ' + s.verb(a.get('by'), a.get('strength'), 'review') + " the team's membership " + s.form(a.get('every'), 'at-least-once') + '.'))

def team_powers(s, a):
    return (s.cap(a.get('team')) + ' has the power to:')

def team_power(s, a):
    return (s.cap(a.get('team')) + ' ' + (s.put(a.get('power')) if 'yes' in (k1 := s.keys(a.get('has'))) else ('has the power to ' + s.put(a.get('power')))) + '.')

def team_delegated(s, a):
    return (s.cap(a.get('team')) + ' has delegated ' + s.put(a.get('power')) + ' to ' + s.put(a.get('to')) + '.')

def team_criteria(s, a):
    return 'Members should bring:'

def team_criterion(s, a):
    return ('Members should bring ' + s.put(a.get('what')) + '.')

def team_contact(s, a):
    return ('To reach ' + s.put(a.get('team')) + ', write to ' + s.put(a.get('places')) + '.')

def column_seats_of_class(s, a):
    return 'Seats'

def column_filled_by(s, a):
    return 'Filled by'

def column_open_to(s, a):
    return 'Open to'

def column_term_of_office(s, a):
    return 'Term'

def column_when(s, a):
    return 'When'

def seats_lead(s, a):
    return (s.cap(a.get('team')) + ' ' + s.verb('one', a.get('strength'), 'have') + ' ' + (('seats' if 'none' in (k2 := s.keys(a.get('total'))) else (s.put(a.get('total')) + ' seats')) if 'none' in (k1 := s.keys(a.get('size'))) else (s.put(a.get('size')) + ' ' + s.form(a.get('size'), 'seats'))) + ' of ' + s.put(a.get('kinds')) + ' kinds:')

def seats_one_class(s, a):
    return ('It has ' + ('' if 'none' in (k1 := s.keys(a.get('size'))) else (s.put(a.get('size')) + ' ')) + s.put(a.get('name')) + ' ' + ('seats' if 'none' in (k2 := s.keys(a.get('size'))) else s.form(a.get('size'), 'seats')) + ('' if 'none' in (k3 := s.keys(a.get('filled'))) else (', filled by ' + s.put(a.get('filled')))) + ('' if 'none' in (k4 := s.keys(a.get('eligible'))) else (', open to ' + s.put(a.get('eligible')))) + ('' if 'none' in (k5 := s.keys(a.get('term'))) else (', for ' + s.put(a.get('term')))) + '.')

def seats_of_each_part(s, a):
    return ((('Each ' + s.put(a.get('part')) + ' fills one ' + s.put(a.get('name')) + ' seat') if 'none' in (k1 := s.keys(a.get('by'))) else ('In each ' + s.put(a.get('part')) + ', ' + s.put(a.get('by')) + ' ' + s.verb(a.get('by'), 'none', 'fill') + ' one ' + s.put(a.get('name')) + ' seat')) + ('' if 'none' in (k2 := s.keys(a.get('eligible'))) else (', open to ' + s.put(a.get('eligible')))) + ('' if 'none' in (k3 := s.keys(a.get('term'))) else (', for ' + s.put(a.get('term')))) + '.')

def size_seats(s, a):
    return ('seat' if 'one' in (k1 := s.keys(a.get('number'))) else 'seats')

def seat_class(s, a):
    return (('' if 'none' in (k1 := s.keys(a.get('size'))) else (s.put(a.get('size')) + ' ')) + s.put(a.get('name')))

def seats_filled(s, a):
    return ((('preferably' + ' ') if 'should' in (k1 := s.keys(a.get('strength'))) else ('as a rule,' + ' ') if 'expected' in k1 else ('ideally' + ' ') if 'encouraged' in k1 else ('typically' + ' ') if 'typically' in k1 else ('if possible,' + ' ') if 'target' in k1 else ('possibly' + ' ') if 'may' in k1 else '') + ('election' if 'election' in (k2 := s.keys(a.get('how'))) else 'appointment' if 'appointment' in k2 else 'another office' if 'ex-officio' in k2 else ('each subproject, ' + ('which chooses one' if 'none' in (k3 := s.keys(a.get('by'))) else 'chosen')) if 'subproject' in k2 else s.put(a.get('owner'))) + ('' if 'none' in (k4 := s.keys(a.get('by'))) else (' ' + 'by ' + s.put(a.get('by')))) + ('' if 'named' in (k5 := s.keys(a.get('how'))) else ('' if 'none' in (k6 := s.keys(a.get('owner'))) else (', for ' + s.put(a.get('owner'))))) + ('; may stay vacant' if 'yes' in (k7 := s.keys(a.get('optional'))) else ''))

def seats_optional(s, a):
    return 'may stay vacant'

def seats_turn(s, a):
    return (('' if 'none' in (k1 := s.keys(a.get('count'))) else (s.put(a.get('count')) + ' ' + ('seat' if 'one' in (k2 := s.keys(a.get('count'))) else 'seats') + ' ')) + ((('every' if 'none' in (k4 := s.keys(a.get('count'))) else 'each') + ' ' + seats_turn_unit(s, a)) if '1' in (k3 := s.keys(a.get('every'))) else ('every ' + s.put(a.get('every')) + ' ' + seats_turn_unit(s, a) + 's')))

def seats_turn_unit(s, a):
    return ('month' if 'month' in (k1 := s.keys(a.get('unit'))) else 'quarter' if 'quarter' in k1 else 'year')

def seats_in_turn(s, a):
    return (s.put(a.get('counts')) + ' seats in turn')

def seats_exclusive(s, a):
    return ('Whoever holds such a seat may not hold ' + s.put(a.get('others')) + ' seats at the same time.')

def seats_limit(s, a):
    return ('No ' + s.put(a.get('word')) + ' ' + ('should hold' if 'should' in (k1 := s.keys(a.get('how'))) else 'should, if possible, hold' if 'target' in k1 else 'may hold') + ' ' + ((s.put(a.get('share')) + ' or more of the ' + seats_of(s, a) + 'seats') if 'yes' in (k2 := s.keys(a.get('below'))) else ('more than ' + ((s.put(a.get('count')) + ' ' + seats_of(s, a) + ('seat' if 'one' in (k4 := s.keys(a.get('count'))) else 'seats')) if 'none' in (k3 := s.keys(a.get('share'))) else (s.put(a.get('share')) + ' of the ' + seats_of(s, a) + 'seats')))) + '.')

def seats_of(s, a):
    return ('' if 'none' in (k1 := s.keys(a.get('classes'))) else (s.put(a.get('classes')) + ' '))

def seats_limit_from(s, a):
    return (('This applies from ' + s.put(a.get('text')) + '.') if 'yes' in (k1 := s.keys(a.get('date'))) else ('This applies once ' + s.put(a.get('text')) + '.'))

def seats_case(s, a):
    return (s.cap(a.get('case')) + ', ' + s.decap(a.get('step')) + '.')

def seats_over_at_election(s, a):
    return 'if an election would exceed this limit'

def seats_over_later(s, a):
    return 'if the limit is exceeded later'

def seats_resign(s, a):
    return ('If the limit is exceeded later, enough members from that ' + s.put(a.get('word')) + ' ' + s.verb('other', a.get('strength'), 'resign') + ('' if 'none' in (k1 := s.keys(a.get('time'))) else (' ' + 'within ' + s.form(a.get('time'), 'within'))) + ' to meet it again.')

def vacancy_within(s, a):
    return (('If ' + vacancy_what(s, a) + ' becomes vacant, it ' + s.verb('one', a.get('strength'), 'be filled') + ' within ' + s.form(a.get('time'), 'within') + '.') if 'yes' in (k1 := s.keys(a.get('first'))) else ('A vacancy ' + s.verb('one', a.get('strength'), 'be filled') + ' within ' + s.form(a.get('time'), 'within') + '.'))

def vacancy_acting(s, a):
    return (('Until then, ' + s.put(a.get('who')) + ' ' + s.verb(a.get('who'), 'none', 'act') + ' ' + ('in place of the member' if 'none' in (k2 := s.keys(a.get('office'))) else ('as ' + s.put(a.get('office')))) + '.') if 'yes' in (k1 := s.keys(a.get('told'))) else ('If ' + vacancy_what(s, a) + ' becomes vacant, ' + s.put(a.get('who')) + ' ' + s.verb(a.get('who'), 'none', 'act') + ' ' + ('in place of the member' if 'none' in (k3 := s.keys(a.get('office'))) else ('as ' + s.put(a.get('office')))) + ' until it is filled.'))

def vacancy_what(s, a):
    return ('a seat' if 'none' in (k1 := s.keys(a.get('office'))) else ('the office of ' + s.put(a.get('office'))))

def office_deputy(s, a):
    return (s.cap(a.get('who')) + ' ' + s.verb(a.get('who'), 'none', 'stand in') + ' when ' + s.form(a.get('holder'), 'a') + ' is away.')

def vacancy_case(s, a):
    return ('if ' + (vacancy_what(s, a) if 'none' in (k1 := s.keys(a.get('names'))) else (('the' if 'the' in (k2 := s.keys(a.get('article'))) else 'an' if 'an' in k2 else 'a') + ' ' + s.put(a.get('names')) + ' seat')) + ' becomes vacant')

def vacancy_case_and(s, a):
    return (vacancy_case(s, a) + ' and ' + s.put(a.get('text')))

def vacancy_if(s, a):
    return ('if ' + s.put(a.get('text')))

def vacancy_next(s, a):
    return 'if that is not possible'

def vacancy_rest(s, a):
    return 'Whoever fills a vacancy serves the rest of the term.'

def vacancy_skip(s, a):
    return ('A seat that becomes vacant less than ' + s.put(a.get('time')) + ' before the next regular election stays vacant until then.')

def column_step(s, a):
    return 'Step'

def election_fills(s, a):
    return (('An election is held' if 'none' in (k1 := s.keys(a.get('teams'))) else ((s.cap(a.get('teams')) + ' ' + s.verb(a.get('teams'), 'none', 'be elected')) if 'none' in (k2 := s.keys(a.get('by'))) else (s.cap(a.get('by')) + ' ' + s.verb(a.get('by'), 'none', 'elect') + ' ' + s.put(a.get('teams'))))) + ('' if 'none' in (k3 := s.keys(a.get('every'))) else (' ' + s.form(a.get('every'), 'every'))) + ('' if 'none' in (k4 := s.keys(a.get('when'))) else (' ' + 'when ' + s.put(a.get('when')))) + '.')

def election_method(s, a):
    return ('Voters rank the candidates; whoever beats each of the others in pairs wins (Condorcet).' if 'condorcet' in (k1 := s.keys(a.get('how'))) else 'Voters rank the candidates, and the Schulze method decides (Condorcet).' if 'schulze' in k1 else 'Voters rank the candidates; the last one drops out, round by round (instant runoff).' if 'instant-runoff' in k1 else 'Voters rank the candidates; votes that a winner does not need go to the next one (single transferable vote).' if 'single-transferable' in k1 else 'Voters name everyone they approve of; the candidates with the most votes win.' if 'approval' in k1 else 'The candidates with the most votes win.' if 'plurality' in k1 else 'A candidate needs more than half of the votes.' if 'majority' in k1 else 'Voters vote yes or no on each candidate.')

def election_only_if(s, a):
    return ('The election is held only if ' + s.put(a.get('case')) + '.')

def election_votes(s, a):
    return ('Each voter has ' + s.put(a.get('n')) + ' ' + ('vote' if 'one' in (k1 := s.keys(a.get('n'))) else 'votes') + ((' ' + 'for each seat to be filled') if 'yes' in (k2 := s.keys(a.get('seats'))) else '') + '.')

def election_accepted_if(s, a):
    return ('A nomination is accepted only if ' + s.put(a.get('case')) + '.')

def election_tool(s, a):
    return ('The election is held using ' + s.put(a.get('tool')) + '.')

def election_uncontested(s, a):
    return ('If there are no more candidates than seats, ' + ('they are elected without a vote' if 'yes' in (k1 := s.keys(a.get('elected'))) else ('each of them is voted on' if 'none' in (k2 := s.keys(a.get('kind'))) else ('each of them needs ' + s.form(a.get('kind'), 'a')))) + '.')

def election_tie(s, a):
    return ('If candidates tie, ' + s.put(a.get('what')) + '.')

def election_special(s, a):
    return ('A special election is held when ' + s.put(a.get('reasons')) + '.')

def election_special_roll(s, a):
    return (('Those who could vote in the last election may vote in ' + special_election(s, a) + '.') if 'last' in (k1 := s.keys(a.get('which'))) else ('A new list of voters is made for ' + special_election(s, a) + '.'))

def special_election(s, a):
    return ('it' if 'yes' in (k1 := s.keys(a.get('named'))) else 'a special election')

def election_event(s, a):
    return (('Election officers ' + s.verb('other', a.get('strength'), 'be appointed')) if 'officers' in (k1 := s.keys(a.get('what'))) else ('Nominations ' + s.verb('other', a.get('strength'), 'open')) if 'nominations-open' in k1 else ('Nominations ' + s.verb('other', a.get('strength'), 'close')) if 'nominations-close' in k1 else ('Nominations ' + s.verb('other', a.get('strength'), 'be open')) if 'nominations' in k1 else ('Voting ' + s.verb('one', a.get('strength'), 'last')) if 'voting' in k1 else ('Results ' + s.verb('other', a.get('strength'), 'be published')) if 'results' in k1 else ('Those elected ' + s.verb('other', a.get('strength'), 'take office')) if 'office' in k1 else ('The first election ' + s.verb('one', a.get('strength'), 'be held')))

def election_when(s, a):
    return (s.put(a.get('time')) if 'voting' in (k1 := s.keys(a.get('what'))) else ('for ' + s.put(a.get('time'))) if 'nominations' in k1 else ('within ' + s.form(a.get('time'), 'within') + ' after voting ends') if 'results' in k1 else ('within ' + s.form(a.get('time'), 'within') + ' after the first members are appointed') if 'bootstrap' in k1 else (s.put(a.get('time')) + ' before voting begins'))

def election_time(s, a):
    return (s.put(a.get('what')) + ' ' + s.put(a.get('when')) + '.')

def election_dates(s, a):
    return ('The next election runs from ' + s.put(a.get('opens')) + ', through ' + s.put(a.get('closes')) + ('' if 'none' in (k1 := s.keys(a.get('seats'))) else ', for one seat' if 'one' in k1 else (', for ' + s.put(a.get('seats')) + ' seats')) + '.')

def election_exceptions_until(s, a):
    return ('Anyone who is not on the list of voters can apply until ' + s.put(a.get('day')) + '.')

def election_steps(s, a):
    return 'These steps are taken, in order:'

def election_voters(s, a):
    return (s.cap(a.get('who')) + ' may vote.')

def election_frozen(s, a):
    return ('To vote, you must ' + ('belong to this group' if 'none' in (k1 := s.keys(a.get('who'))) else ('be ' + s.form(a.get('who'), 'a'))) + ' ' + s.put(a.get('moment')) + '.')

def election_exceptions(s, a):
    return ('If you are not on the list of voters, you can ' + s.link(a.get('target'), 'apply for an exception') + '.')

def election_exceptions_by(s, a):
    return (('On such an application' if 'yes' in (k1 := s.keys(a.get('named'))) else 'If someone asks for an exception') + ', ' + s.put(a.get('what')) + '.')

def election_roll(s, a):
    return ('The ' + s.link(a.get('target'), 'list of voters') + ' is public.')

def election_guide(s, a):
    return ('See the ' + s.link(a.get('target'), 'guide for voters') + '.')

def election_candidates(s, a):
    return (s.cap(a.get('who')) + ' may stand.')

def election_nominated(s, a):
    return (s.cap(a.get('who')) + ' may nominate candidates' + (', and candidates may nominate themselves' if 'yes' in (k1 := s.keys(a.get('themselves'))) else '') + '.')

def election_stand_and_nominate(s, a):
    return (s.cap(a.get('who')) + ' may stand and nominate candidates' + (', including themselves' if 'yes' in (k1 := s.keys(a.get('themselves'))) else '') + '.')

def election_self_nominated(s, a):
    return 'Candidates may nominate themselves.'

def election_nominated_in(s, a):
    return ('Nominations are made ' + s.put(a.get('where')) + '.')

def election_nominations_each(s, a):
    return ('No one may nominate more than ' + s.put(a.get('n')) + ' ' + ('person' if 'one' in (k1 := s.keys(a.get('n'))) else 'people') + '.')

def election_nominations_of_one(s, a):
    return ('No one may nominate more than ' + s.put(a.get('n')) + ' ' + ('person' if 'one' in (k1 := s.keys(a.get('n'))) else 'people') + ' from the same organization.')

def election_nominations_both(s, a):
    return ('No one may nominate more than ' + s.put(a.get('n')) + ' ' + ('person' if 'one' in (k1 := s.keys(a.get('n'))) else 'people') + ', and no more than ' + s.put(a.get('same')) + ' from the same organization.')

def election_statement(s, a):
    return ('Candidates state ' + s.put(a.get('what')) + '.')

def election_endorsed(s, a):
    return (('Endorsements must come from at least ' + s.put(a.get('organizations')) + ' ' + organizations_noun(s, a) + '.') if 'none' in (k1 := s.keys(a.get('n'))) else ('A candidate needs ' + s.put(a.get('n')) + ' ' + ('endorsement' if 'one' in (k2 := s.keys(a.get('n'))) else 'endorsements') + ('' if 'none' in (k3 := s.keys(a.get('organizations'))) else (' ' + 'from at least ' + s.put(a.get('organizations')) + ' ' + organizations_noun(s, a))) + '.'))

def organizations_noun(s, a):
    return ('organization' if 'one' in (k1 := s.keys(a.get('organizations'))) else 'organizations')

def election_conditions(s, a):
    return 'Candidates must meet these conditions:'

def election_condition(s, a):
    return ('**Requirements for candidates:** ' + s.put(a.get('what')) + '.')

def election_officers(s, a):
    return (s.cap(a.get('size')) + ' ' + s.form(a.get('size'), 'officers') + ' the election.')

def size_officers(s, a):
    return ('election officer runs' if 'one' in (k1 := s.keys(a.get('number'))) else 'election officers run')

def election_officers_conditions(s, a):
    return ('They ' + s.put(a.get('what')) + '.')

def election_run_by(s, a):
    return ('The next election is run by ' + s.put(a.get('people')) + '.')

def election_officers_spread(s, a):
    return 'They must not all come from the same organization.'

def group_lead_word(s, a):
    return 'lead'

def group_lead_word_a(s, a):
    return 'a lead'

def group_lead_word_many(s, a):
    return 'leads'

def group_subject(s, a):
    return ('creation' if 'creation' in (k1 := s.keys(a.get('what'))) else 'people' if 'people' in k1 else 'decisions' if 'decisions' in k1 else 'work' if 'duties' in k1 else 'reports' if 'reports' in k1 else 'dissolution')

def group_steps_lead(s, a):
    return ('To create ' + s.form(a.get('group'), 'a'))

def group_purpose(s, a):
    return (s.cap(s.said(s.form(a.get('groups'), 'many'))) + ' ' + s.put(a.get('purpose')) + '.')

def group_proposed(s, a):
    return (((s.cap(s.said(s.form(a.get('group'), 'many'))) + ' are proposed in ' + s.put(a.get('proposal'))) if 'none' in (k1 := s.keys(a.get('who'))) else (s.cap(a.get('who')) + ' may propose ' + s.form(a.get('group'), 'a') + ('' if 'none' in (k2 := s.keys(a.get('proposal'))) else (' ' + 'in ' + s.put(a.get('proposal')))))) + '.')

def group_charter(s, a):
    return ('The charter must name its ' + s.put(a.get('what')) + '.')

def group_leads_appointed(s, a):
    return (s.cap(a.get('who')) + ' ' + s.verb(a.get('who'), 'none', 'appoint') + ' ' + group_leads_count(s, a) + '.')

def group_leads_elected(s, a):
    return ('The members elect ' + group_leads_count(s, a) + '.')

def group_leads(s, a):
    return (s.cap(s.said(s.form(a.get('group'), 'a'))) + ' has ' + group_leads_count(s, a) + '.')

def group_leads_count(s, a):
    return ((('its ' + s.form(a.get('leads'), 'many')) if 'none' in (k2 := s.keys(a.get('size'))) else (s.put(a.get('size')) + ' ' + (s.put(a.get('leads')) if 'yes' in (k3 := s.keys(a.get('one'))) else s.form(a.get('leads'), 'many')))) if 'none' in (k1 := s.keys(a.get('least'))) else (s.put(a.get('least')) + ' or ' + s.put(a.get('most')) + ' ' + s.form(a.get('leads'), 'many')))

def group_lead_term(s, a):
    return ('A ' + s.put(a.get('lead')) + ' serves for ' + s.put(a.get('time')) + '.')

def group_leads_confirmed(s, a):
    return (((('The ' + s.put(a.get('leads')) + ' ' + s.verb('one', a.get('strength'), 'be confirmed')) if 'yes' in (k2 := s.keys(a.get('one'))) else ('The ' + s.form(a.get('leads'), 'many') + ' ' + s.verb('other', a.get('strength'), 'be confirmed'))) if 'none' in (k1 := s.keys(a.get('by'))) else (s.cap(a.get('by')) + ' ' + s.verb(a.get('by'), a.get('strength'), 'confirm') + ' the ' + (s.put(a.get('leads')) if 'yes' in (k3 := s.keys(a.get('one'))) else s.form(a.get('leads'), 'many')))) + ('' if 'none' in (k4 := s.keys(a.get('every'))) else (' ' + s.form(a.get('every'), 'every'))) + '.')

def group_join(s, a):
    return (s.cap(a.get('who')) + ' may join.')

def group_organizations(s, a):
    return ('The members of ' + s.form(a.get('group'), 'a') + ' come from ' + s.put(a.get('size')) + ' organizations.')

def group_leads_decide(s, a):
    return ('If no decision is reached, its ' + ((s.put(a.get('leads')) + ' decides') if 'yes' in (k1 := s.keys(a.get('one'))) else (s.form(a.get('leads'), 'many') + ' decide')) + '.')

def group_creator_decides(s, a):
    return ('If no decision is reached, ' + s.put(a.get('who')) + ' ' + s.verb(a.get('who'), 'none', 'decide') + '.')

def group_duties(s, a):
    return (s.cap(s.said(s.form(a.get('group'), 'a'))) + ' ' + s.put(a.get('what')) + '.')

def group_duty(s, a):
    return s.verb('one', 'none', a.get('what'))

def group_duties_lead(s, a):
    return ('Each ' + s.put(a.get('group')) + ':')

def group_reports(s, a):
    return (s.cap(s.said(s.form(a.get('group'), 'a'))) + ' ' + s.verb('one', a.get('strength'), 'report') + ' to ' + s.put(a.get('to')) + ('' if 'none' in (k1 := s.keys(a.get('every'))) else (' ' + s.form(a.get('every'), 'every'))) + '.')

def group_it(s, a):
    return ('it' if 'none' in (k1 := s.keys(a.get('group'))) else s.form(a.get('group'), 'a'))

def group_ends(s, a):
    return (s.cap(s.said(group_it(s, a))) + ' ' + s.verb('one', a.get('strength'), 'be dissolved') + ('' if 'none' in (k1 := s.keys(a.get('when'))) else (' ' + 'when ' + s.put(a.get('when')))) + ('; no vote is needed' if 'yes' in (k2 := s.keys(a.get('automatic'))) else '') + '.')

def group_dissolved(s, a):
    return (s.cap(a.get('who')) + ' ' + s.verb(a.get('who'), a.get('strength'), 'dissolve') + ' ' + group_it(s, a) + ('' if 'none' in (k1 := s.keys(a.get('kind'))) else (' ' + 'by ' + s.form(a.get('kind'), 'a'))) + ('' if 'none' in (k2 := s.keys(a.get('when'))) else (' ' + 'when ' + s.put(a.get('when')))) + '.')

def subproject_word(s, a):
    return 'subproject'

def subproject_word_a(s, a):
    return 'a subproject'

def subproject_word_many(s, a):
    return 'subprojects'

def subprojects_own(s, a):
    return ('Each ' + s.put(a.get('word')) + ' ' + (('decides ' + s.put(a.get('what'))) if 'yes' in (k1 := s.keys(a.get('clause'))) else (('decides on ' + s.put(a.get('what'))) if 'yes' in (k2 := s.keys(a.get('own'))) else ('makes its own decisions about ' + s.put(a.get('what'))))) + '.')

def subprojects_fixed(s, a):
    return (s.cap(a.get('what')) + ' ' + s.verb(a.get('number'), 'none', 'apply') + ' to every ' + s.put(a.get('word')) + '.')

def subproject_joins(s, a):
    return ('adding ' + s.form(a.get('word'), 'a'))

def subproject_steps_lead(s, a):
    return ('To add ' + s.form(a.get('word'), 'a'))

def subproject_proposed(s, a):
    return (s.cap(a.get('who')) + ' may propose one.')

def subproject_takes(s, a):
    return ((('Moving ' + s.form(a.get('word'), 'a') + ' into this class') if 'move' in (k1 := s.keys(a.get('what'))) else 'The decision') + ' ' + s.verb('one', a.get('strength'), 'take') + ' ' + s.put(a.get('vote')) + rule_consulting(s, a) + '.')

def subproject_refused(s, a):
    return ('It may be refused only for ' + s.put(a.get('reasons')) + '.')

def subproject_criterion(s, a):
    return ('It must meet one condition: ' + s.put(a.get('what')) + '.')

def subproject_criteria(s, a):
    return ('A new ' + s.put(a.get('word')) + ' must meet these conditions:')

def tier_votes(s, a):
    return ('These subprojects vote in the project as a whole.' if 'yes' in (k1 := s.keys(a.get('may'))) else 'These subprojects do not vote in the project as a whole.')

def tier_duties(s, a):
    return ('These subprojects ' + s.put(a.get('what')) + '.')

def tier_review(s, a):
    return ('Their status ' + s.verb('one', a.get('strength'), 'be reviewed') + ' ' + s.form(a.get('every'), 'every') + '.')

def subproject_leaves(s, a):
    return ('archiving or removing ' + s.form(a.get('word'), 'a'))

def subproject_reason(s, a):
    return ('A possible reason is that ' + s.put(a.get('what')) + '.')

def subproject_reasons(s, a):
    return 'Possible reasons:'

def subproject_orphaned(s, a):
    return ('When ' + s.form(a.get('word'), 'a') + ' has no ' + ('one left' if 'none' in (k1 := s.keys(a.get('holders'))) else (s.form(a.get('holders'), 'many') + ' left')) + ', ' + s.put(a.get('who')) + ' ' + s.verb(a.get('who'), 'none', 'become') + ' responsible for it' + ('' if 'none' in (k2 := s.keys(a.get('may'))) else (' ' + 'and may ' + s.put(a.get('may')))) + '.')

def parts_lead(s, a):
    return (s.cap(a.get('project')) + ' has these ' + ('parts' if 'none' in (k1 := s.keys(a.get('word'))) else s.form(a.get('word'), 'many')) + ':')

def parts_only(s, a):
    return (s.cap(a.get('project')) + ' has one ' + s.put(a.get('what')) + ': ' + s.put(a.get('name')) + '.')

def piece(s, a):
    return ('**' + s.put(a.get('name')) + '** (' + s.put(a.get('what')) + ')' + (':' if 'yes' in (k1 := s.keys(a.get('described'))) else '.'))

def piece_plain(s, a):
    return ('**' + s.put(a.get('name')) + '**' + (':' if 'described' in (k1 := s.keys(a.get('then'))) else '.' if 'more' in k1 else ''))

def piece_what(s, a):
    return (piece_kind(s, a) if 'none' in (k1 := s.keys(a.get('tier'))) else (s.put(a.get('tier')) + ' ' + piece_kind(s, a)))

def piece_since(s, a):
    return ('since ' + s.put(a.get('since')))

def piece_kind(s, a):
    return ('project' if 'body' in (k1 := s.keys(a.get('kind'))) else ('subproject' if 'none' in (k2 := s.keys(a.get('word'))) else s.put(a.get('word'))) if 'subproject' in k1 else 'working group' if 'working-group' in k1 else 'component' if 'component' in k1 else 'repository' if 'repository' in k1 else 'group of repositories' if 'repositories' in k1 else 'service' if 'service' in k1 else 'supporting work' if 'support' in k1 else 'area')

def piece_status(s, a):
    return ('experimental' if 'experimental' in (k1 := s.keys(a.get('status'))) else 'in maintenance' if 'maintenance' in k1 else 'archived' if 'archived' in k1 else 'active')

def piece_code(s, a):
    return (('Repository' if 'one' in (k1 := s.keys(a.get('n'))) else 'Repositories') + ': ' + s.put(a.get('where')) + '.')

def piece_page(s, a):
    return (s.link(a.get('target'), 'governance') if 'governance' in (k1 := s.keys(a.get('what'))) else s.link(a.get('target'), 'contributing guide') if 'contributing' in k1 else s.link(a.get('target'), 'list of people'))

def piece_pages(s, a):
    return ('It has its own ' + s.put(a.get('pages')) + '.')

def piece_packaged(s, a):
    return ('It is released together with the main project.' if 'yes' in (k1 := s.keys(a.get('together'))) else 'It is released separately from the main project.')

def piece_review(s, a):
    return ('It ' + s.verb('one', a.get('strength'), 'be reviewed') + ' ' + s.form(a.get('every'), 'every') + '.')

def piece_places(s, a):
    return ('Meetings and channels: ' + s.put(a.get('places')) + '.')

def charter_works_on(s, a):
    return 'The group works on:'

def charter_not_on(s, a):
    return 'It does not work on:'

def charter_focus(s, a):
    return ('The group works on ' + s.put(a.get('what')) + '.')

def charter_mission(s, a):
    return ((('Its mission is to ' + s.put(a.get('primary'))) if 'yes' in (k1 := s.keys(a.get('only'))) else ('Its primary mission is to ' + s.put(a.get('primary')))) + '.')

def charter_second_mission(s, a):
    return ('Its secondary mission is to ' + s.put(a.get('secondary')) + '.')

def charter_means(s, a):
    return ('To that end, it aims to ' + s.put(a.get('means')) + '.')

def charter_title(s, a):
    return ('**' + s.put(a.get('title')) + ':**')

def charter_produces(s, a):
    return 'The group produces:'

def charter_delivered(s, a):
    return ('The group has delivered these results, and work on them continues:' if 'yes' in (k1 := s.keys(a.get('ongoing'))) else 'Delivered so far:')

def deliverable_due(s, a):
    return ('Due ' + s.form(a.get('day'), 'on') + '.')

def deliverable_status(s, a):
    return ('Status: planned.' if 'planned' in (k1 := s.keys(a.get('what'))) else 'Status: in progress.' if 'ongoing' in k1 else 'Status: delivered.' if 'completed' in k1 else 'Status: delivered; work continues.')

def charter_success(s, a):
    return 'The group has succeeded when:'

def charter_only_success(s, a):
    return ('The group has succeeded when ' + s.put(a.get('what')) + '.')

def charter_stakeholders(s, a):
    return 'The work concerns:'

def charter_only_stakeholder(s, a):
    return ('The work concerns ' + s.put(a.get('who')) + '.')

def charter_coordination(s, a):
    return 'The group coordinates with:'

def charter_only_coordination(s, a):
    return ('The group coordinates with ' + s.put(a.get('who')) + '.')

def charter_projects_led(s, a):
    return ('**' + s.put(a.get('title')) + ('' if 'none' in (k1 := s.keys(a.get('host'))) else (' ' + '(' + s.put(a.get('host')) + ' projects)')) + ':**')

def charter_project(s, a):
    return (s.put(a.get('project')) + ('' if 'none' in (k1 := s.keys(a.get('about'))) else (': ' + s.put(a.get('about')))) + ('' if 'none' in (k2 := s.keys(a.get('note'))) else (' ' + '(' + s.put(a.get('note')) + ')')))

def charter_rules(s, a):
    return s.link(a.get('target'), a.get('words'))

def charter_follows(s, a):
    return ('Unless this charter says otherwise, the group follows ' + s.put(a.get('rules')) + '.')

def column_does(s, a):
    return 'What they do'

def charter_office(s, a):
    return ('The group has ' + (s.form(a.get('role'), 'many') if 'none' in (k1 := s.keys(a.get('size'))) else (s.put(a.get('size')) + ' ' + (s.put(a.get('role')) if 'yes' in (k2 := s.keys(a.get('one'))) else s.form(a.get('role'), 'many')))) + '.')

def charter_offices(s, a):
    return ('The group has ' + s.put(a.get('roles')) + '.')

def charter_people(s, a):
    return ('See the ' + s.link(a.get('page'), 'list of people') + ' for the names.')

def charter_reviewed(s, a):
    return ('This charter ' + s.verb('one', a.get('strength'), 'be reviewed') + ' ' + s.form(a.get('every'), 'every') + '.')

def charter_inactive(s, a):
    return ('The group is considered inactive after ' + s.put(a.get('time')) + ' without activity.')

def charter_ends(s, a):
    return ('It ends when ' + s.put(a.get('when')) + '.')

def charter_approved(s, a):
    return ('Approved by the ' + s.put(a.get('by')) + ('' if 'none' in (k1 := s.keys(a.get('day'))) else (' ' + s.form(a.get('day'), 'on'))) + ('' if 'none' in (k2 := s.keys(a.get('target'))) else (' ' + '(' + s.link(a.get('target'), 'record') + ')')) + '.')

def charter_founders(s, a):
    return ('The group was founded by ' + s.put(a.get('people')) + '.')

def charter_contributors(s, a):
    return 'Written and reviewed by:'

def charter_only_contributor(s, a):
    return ('Written and reviewed by ' + s.put(a.get('who')) + '.')

def project_is(s, a):
    return ((('The' + ' ') if 'yes' in (k1 := s.keys(a.get('group'))) else '') + s.link(a.get('target'), a.get('name')) + ' ' + (s.put(a.get('description')) if 'yes' in (k2 := s.keys(a.get('does'))) else ('is ' + s.put(a.get('description')))) + '.')

def project_it(s, a):
    return ('It' if 'none' in (k1 := s.keys(a.get('body'))) else s.cap(a.get('body')))

def project_hosted(s, a):
    return (project_it(s, a) + ' ' + (('is hosted by the ' + s.link(a.get('target'), a.get('host'))) if 'none' in (k1 := s.keys(a.get('level'))) else (('is a' if 'none' in (k2 := s.keys(a.get('since'))) else 'has been a') + ' ' + s.link(a.get('target'), a.get('host')) + ' ' + level(s, a) + ' project')) + ('' if 'none' in (k3 := s.keys(a.get('since'))) else (' ' + 'since ' + s.link(a.get('issue'), a.get('since')))) + '.')

def foundation(s, a):
    return (s.put(a.get('name')) + ' (' + s.put(a.get('short')) + ')')

def level(s, a):
    return ('incubating' if 'incubating' in (k1 := s.keys(a.get('level'))) else 'graduated' if 'graduated' in k1 else 'archived' if 'archived' in k1 else 'sandbox')

def project_reached(s, a):
    return ('It ' + ('joined the sandbox' if 'sandbox' in (k1 := s.keys(a.get('level'))) else 'became an incubating project' if 'incubating' in k1 else 'was archived' if 'archived' in k1 else 'graduated') + ' ' + s.link(a.get('issue'), s.said(project_day(s, a))) + '.')

def project_day(s, a):
    return s.form(a.get('on'), 'on')

def project_belongs(s, a):
    return (project_it(s, a) + ' is part of ' + s.link(a.get('target'), a.get('name')) + '.')

def project_home(s, a):
    return (('Its' if 'none' in (k1 := s.keys(a.get('body'))) else (s.cap(a.get('body')) + "'s")) + ' ' + ((home_code(s, a) + ' ' + s.put(a.get('code'))) if 'none' in (k2 := s.keys(a.get('website'))) else ('website is ' + s.put(a.get('website')) + ('' if 'none' in (k3 := s.keys(a.get('code'))) else (', and its ' + home_code(s, a) + ' ' + s.put(a.get('code')))))) + '.')

def home_code(s, a):
    return ('repository is' if 'yes' in (k1 := s.keys(a.get('group'))) else 'code is in')

def repositories_of(s, a):
    return (('the other repositories' if 'yes' in (k1 := s.keys(a.get('other'))) else 'the repositories') + ' of the ' + s.link(a.get('target'), a.get('owner')) + ' organization')

def project_follows(s, a):
    return ('Everyone who takes part in ' + s.put(a.get('body')) + ' follows the ' + s.put(a.get('code')) + '.')

def values_lead(s, a):
    return 'These values guide our work and our decisions:'

def value(s, a):
    return ('**' + s.put(a.get('name')) + ':** ' + s.put(a.get('text')))

def goals_lead(s, a):
    return 'Our goals:'

def inside_lead(s, a):
    return 'In scope:'

def outside_lead(s, a):
    return 'Out of scope:'

def point(s, a):
    return (('' if 'none' in (k1 := s.keys(a.get('title'))) else ('**' + s.put(a.get('title')) + ':**' + ' ')) + s.put(a.get('text')) + ('' if 'none' in (k2 := s.keys(a.get('links'))) else (' ' + 'See ' + s.put(a.get('links')) + '.')) + ('' if 'none' in (k3 := s.keys(a.get('note'))) else (' ' + s.put(a.get('note')))))

def project_roadmap(s, a):
    return ('See the ' + s.link(a.get('target'), 'roadmap') + ' for what comes next.')

def license_of_code(s, a):
    return ('The code is licensed under the ' + s.put(a.get('license')) + '.')

def license_of_documentation(s, a):
    return ('The documentation is licensed under the ' + s.put(a.get('license')) + '.')

def sign_off(s, a):
    return ('Contributors ' + (('sign off their commits under the ' + s.link(a.get('target'), 'Developer Certificate of Origin')) if 'dco' in (k1 := s.keys(a.get('how'))) else 'sign a contributor license agreement') + '.')

def project_contributing(s, a):
    return ('To make a first contribution, start with the ' + s.link(a.get('target'), 'contributing guide') + '.')

def credits(s, a):
    return ('These rules are based on ' + s.put(a.get('sources')) + '.')

def definition(s, a):
    return ('**' + s.put(a.get('term')) + ':** ' + s.put(a.get('means')) + ('' if 'none' in (k1 := s.keys(a.get('note'))) else (' ' + s.put(a.get('note')))))

def governs(s, a):
    return (((s.cap(a.get('who')) + ' governs ' + s.put(a.get('body'))) if 'team' in (k1 := s.keys(a.get('kind'))) else ('The ' + s.form(a.get('who'), 'many') + ' govern ' + s.put(a.get('body')))) + ((' ' + 'and ' + ('decides' if 'team' in (k3 := s.keys(a.get('kind'))) else 'decide') + ' everything that these rules do not assign to someone else') if 'yes' in (k2 := s.keys(a.get('rest'))) else '') + '.')

def roles_count(s, a):
    return (s.cap(a.get('body')) + ' has ' + s.put(a.get('n')) + ' roles, listed ' + (('here' + ' ') if 'yes' in (k1 := s.keys(a.get('here'))) else '') + 'from entry level to most senior' + ('.' if 'none' in (k2 := s.keys(a.get('roles'))) else (': ' + s.put(a.get('roles')) + '.')))

def roles_offices(s, a):
    return ((s.cap(a.get('body')) + ' also has ' + s.put(a.get('roles')) + '.') if 'yes' in (k1 := s.keys(a.get('also'))) else (s.cap(a.get('body')) + ' has ' + s.put(a.get('roles')) + '.'))

def office(s, a):
    return (s.link(a.get('target'), a.get('name')) + ('' if 'none' in (k1 := s.keys(a.get('text'))) else (': ' + s.put(a.get('text')))))

def roles_offices_lead(s, a):
    return ((s.cap(a.get('body')) + ' also has these offices:') if 'yes' in (k1 := s.keys(a.get('also'))) else (s.cap(a.get('body')) + ' has these offices:'))

def roles_ladder(s, a):
    return ('The ' + s.link(a.get('page'), 'contributor ladder') + ' describes what each role requires, what it grants, and how people join and leave it.')

def roles_ladder_titled(s, a):
    return (s.link(a.get('page'), a.get('title')) + ' describes each role in ' + s.put(a.get('body')) + ', what it takes to reach it, and what comes with it.')

def roles_people(s, a):
    return (s.link(a.get('page'), a.get('name')) + ' lists who holds each role.')

def ladder_path(s, a):
    return ('This ' + ladder_word(s, a) + ' describes the path from a first contribution to maintaining ' + s.put(a.get('body')) + '.')

def ladder_path_plain(s, a):
    return ('These are the roles in ' + s.put(a.get('body')) + ', from ' + s.put(a.get('first')) + ' to ' + s.put(a.get('last')) + '.')

def ladder_meaning(s, a):
    return ('At each level, ' + s.put(a.get('parts')) + '.')

def ladder_part(s, a):
    return ('the ' + ('responsibilities are what people are expected to do' if 'responsibilities' in (k1 := s.keys(a.get('what'))) else 'requirements are what they must meet to reach the level' if 'requirements' in k1 else 'privileges are what they may do'))

def ladder_shared(s, a):
    return (s.cap(a.get('links')) + ' ' + ('works' if 'one' in (k1 := s.keys(a.get('number'))) else 'work') + ' the same way at every level.')

def ladder_shared_link(s, a):
    return s.link(a.get('page'), s.said(ladder_shared_name(s, a)))

def ladder_shared_name(s, a):
    return ('inactivity' if 'inactivity' in (k1 := s.keys(a.get('what'))) else 'removal' if 'removal' in k1 else 'stepping down' if 'stepping-down' in k1 else 'leave of absence' if 'leave-of-absence' in k1 else 'emeritus status')

def ladder_start(s, a):
    return ('To make a first contribution, start with the ' + s.link(a.get('page'), 'contributing guide') + '.')

def ladder_below(s, a):
    return 'The sections below add to this table.'

def ladder_builds(s, a):
    return ('From ' + s.put(a.get('role')) + ' up, each role also carries the responsibilities, requirements and privileges of the role before it.')

def column_sponsored(s, a):
    return 'Sponsored by'

def column_time(s, a):
    return 'Time in the previous role'

def column_access(s, a):
    return 'Access'

def column_listed(s, a):
    return 'Listed in'

def time_in_role(s, a):
    return (s.cap(a.get('role')) + ' for ' + s.put(a.get('time')))

def way_vote(s, a):
    return s.form(a.get('kind'), 'kind-name')

def kind_kind_name(s, a):
    return kind_name(s, a)

def way_sponsors(s, a):
    return ('sponsored by ' + s.put(a.get('who')))

def way_appointed(s, a):
    return 'appointed'

def role_held_in(s, a):
    return ('The role covers ' + s.put(a.get('where')) + '.')

def scope_kind(s, a):
    return ('the whole project' if 'body' in (k1 := s.keys(a.get('kind'))) else ('one subproject' if 'none' in (k2 := s.keys(a.get('word'))) else ('one ' + s.put(a.get('word')))) if 'subproject' in k1 else 'one working group' if 'working-group' in k1 else 'one component' if 'component' in k1 else 'one repository' if 'repository' in k1 else 'a group of related repositories' if 'repositories' in k1 else 'a service' if 'service' in k1 else 'supporting work' if 'support' in k1 else 'one area')

def scope_kind_bare(s, a):
    return ('project' if 'body' in (k1 := s.keys(a.get('kind'))) else 'working group' if 'working-group' in k1 else 'group of repositories' if 'repositories' in k1 else 'subproject' if 'subproject' in k1 else 'component' if 'component' in k1 else 'repository' if 'repository' in k1 else 'service' if 'service' in k1 else 'field of work' if 'support' in k1 else 'area')

def role_size(s, a):
    return (('There ' + s.verb('one', a.get('strength'), 'be') + ' ' + s.put(a.get('size')) + ' ' + s.put(a.get('role')) + '.') if 'one' in (k1 := s.keys(s.count(a.get('size')))) else ('There ' + s.verb('other', a.get('strength'), 'be') + ' ' + s.put(a.get('size')) + ' ' + s.form(a.get('role'), 'many') + '.'))

def role_size_each(s, a):
    return ('Each ' + s.put(a.get('part')) + ' ' + s.verb('one', a.get('strength'), 'have') + ' ' + s.put(a.get('size')) + ' ' + (s.put(a.get('role')) if 'one' in (k1 := s.keys(s.count(a.get('size')))) else s.form(a.get('role'), 'many')) + '.')

def role_indefinite(s, a):
    return 'There is no fixed term.'

def role_per(s, a):
    return (s.cap(s.said(s.form(a.get('role'), 'a'))) + ' is named for each ' + s.put(a.get('per')) + '.')

def role_term(s, a):
    return ('A term ' + s.verb('one', a.get('strength'), 'last') + ' ' + s.put(a.get('time')) + '.')

def role_prohibited(s, a):
    return (s.cap(s.said(s.form(a.get('role'), 'many'))) + ' ' + must_not(s, a) + ' ' + s.put(a.get('what')) + '.')

def must_not(s, a):
    return ('should not' if 'should' in (k1 := s.keys(a.get('strength'))) else 'need not' if 'may' in k1 else 'are expected not to' if 'expected' in k1 else 'are encouraged not to' if 'encouraged' in k1 else 'typically do not' if 'typically' in k1 else 'aim not to' if 'target' in k1 else 'must not')

def role_elected(s, a):
    return (s.cap(s.said(s.form(a.get('role'), 'many'))) + ' are ' + s.link(a.get('page'), 'elected') + team_for_term(s, a) + '.')

def role_renewable(s, a):
    return 'A term can be renewed.'

def role_no_term_limit(s, a):
    return 'There is no limit on the number of terms.'

def role_term_limit(s, a):
    return ('No one may serve more than ' + s.put(a.get('limits')) + '.')

def term_limit(s, a):
    return (s.put(a.get('n')) + ' ' + ('term' if 'one' in (k1 := s.keys(a.get('n'))) else 'terms') + ((' ' + 'in a row') if 'row' in (k2 := s.keys(a.get('how'))) else (' ' + 'in all') if 'all' in k2 else ''))

def role_term_part(s, a):
    return (s.cap(a.get('part')) + ' of a term does not count toward this limit.')

def role_confirmed(s, a):
    return ((((s.cap(s.said(s.form(a.get('role'), 'the'))) + ' ' + s.verb('one', a.get('strength'), 'be confirmed')) if 'yes' in (k2 := s.keys(a.get('one'))) else (s.cap(s.said(s.form(a.get('role'), 'many'))) + ' ' + s.verb('other', a.get('strength'), 'be confirmed'))) if 'none' in (k1 := s.keys(a.get('by'))) else (s.cap(a.get('by')) + ' ' + s.verb(a.get('by'), a.get('strength'), 'confirm') + ' ' + (s.form(a.get('role'), 'the') if 'yes' in (k3 := s.keys(a.get('one'))) else s.form(a.get('role'), 'the-many')))) + ('' if 'none' in (k4 := s.keys(a.get('every'))) else (' ' + s.form(a.get('every'), 'every'))) + '.')

def role_official(s, a):
    return (s.cap(s.said(s.form(a.get('role'), 'many'))) + ' are registered with the ' + s.put(a.get('foundation')) + '.')

def prohibited(s, a):
    return ((('No one should' if 'should' in (k2 := s.keys(a.get('strength'))) else 'No one needs to' if 'may' in k2 else 'Everyone is expected not to' if 'expected' in k2 else 'Everyone is encouraged not to' if 'encouraged' in k2 else 'Typically, people do not' if 'typically' in k2 else 'Everyone should aim not to' if 'target' in k2 else 'No one may') if 'none' in (k1 := s.keys(a.get('who'))) else (s.cap(a.get('who')) + ' ' + must_not(s, a))) + ' ' + s.put(a.get('what')) + '.')

def role_listed(s, a):
    return ((('They are' if 'none' in (k2 := s.keys(a.get('who'))) else (s.cap(s.said(s.form(a.get('who'), 'many'))) + ' are')) if 'none' in (k1 := s.keys(a.get('role'))) else (s.cap(s.said(s.form(a.get('role'), 'the'))) + ' is')) + ' listed in ' + s.put(a.get('documents')) + '.')

def page(s, a):
    return s.link(a.get('target'), a.get('name'))

def role_includes(s, a):
    return (s.cap(s.said(s.form(a.get('role'), 'many'))) + ' ' + ('share' if 'share' in (k1 := s.keys(a.get('how'))) else 'also meet' if 'meet' in k1 else 'also have') + ' the ' + s.put(a.get('what')) + ' of ' + s.form(a.get('lower'), 'linked-a') + '.')

def linked_role_linked_a(s, a):
    return linked_role_a(s, a)

def linked_team(s, a):
    return s.link(a.get('target'), a.get('name'))

def linked_team_linked_a(s, a):
    return ('a member of the ' + linked_team(s, a))

def noun_linked_a(s, a):
    return noun_a(s, a)

def member_linked_a(s, a):
    return member_a(s, a)

def inherited(s, a):
    return ('responsibilities' if 'responsibilities' in (k1 := s.keys(a.get('what'))) else 'requirements' if 'requirements' in k1 else 'privileges')

def role_refined(s, a):
    return (s.cap(s.said(s.form(a.get('who'), 'any'))) + ' may add requirements for their own area.')

def getting_started_lead(s, a):
    return '**Ways to take part:**'

def specializations_lead(s, a):
    return ('**Kinds of ' + s.form(a.get('role'), 'many') + ':**')

def specialization(s, a):
    return ('**' + s.put(a.get('name')) + ':** ' + s.put(a.get('text')))

def joining_lead(s, a):
    return (('In addition, when' if 'yes' in (k1 := s.keys(a.get('also'))) else 'When') + ' someone becomes ' + s.form(a.get('role'), 'a'))

def joining_lead_all(s, a):
    return 'When someone takes on a role'

def left_lead(s, a):
    return (('In addition, when' if 'yes' in (k1 := s.keys(a.get('also'))) else 'When') + ' someone is no longer ' + s.form(a.get('role'), 'a'))

def left_lead_all(s, a):
    return 'When someone has left a role'

def renewal(s, a):
    return ('At the end of a term, ' + (('it ' + s.verb('one', a.get('strength'), 'be') + ' renewed' + ((' ' + 'automatically') if 'yes' in (k2 := s.keys(a.get('free'))) else '')) if 'none' in (k1 := s.keys(a.get('by'))) else (s.put(a.get('by')) + ' ' + s.verb(a.get('by'), a.get('strength'), 'decide') + ('' if 'none' in (k3 := s.keys(a.get('vote'))) else (' ' + 'by ' + s.form(a.get('vote'), 'a'))) + ' whether to renew it')) + ('' if 'none' in (k4 := s.keys(a.get('unless'))) else (', unless ' + s.low(a.get('unless')))) + '.')

def renewal_lead(s, a):
    return ('To renew a term:' if 'none' in (k1 := s.keys(a.get('words'))) else (s.put(a.get('words')) + ' The steps are:'))

def sentences(s, a):
    return s.put(a.get('words'))

def plain(s, a):
    return s.put(a.get('words'))

def item_noted(s, a):
    return (s.put(a.get('item')) + ((', ' + s.low(a.get('note'))) if 'phrase' in (k1 := s.keys(a.get('how'))) else ('; ' + s.low(a.get('note'))) if 'clause' in k1 else ('. ' + s.put(a.get('note')))))

def item_remarked(s, a):
    return (s.put(a.get('item')) + '. ' + s.put(a.get('remarks')))

def only_item(s, a):
    return (s.put(a.get('lead')) + ' ' + s.put(a.get('item')) + '.')

def lead(s, a):
    return (s.put(a.get('words')) + ':')

def duties_lead(s, a):
    return '**Responsibilities:**'

def duties_lead_soft(s, a):
    return ('**Responsibilities:** ' + s.cap(s.said(s.form(a.get('who'), 'many'))) + soft(s, a) + ':')

def duty(s, a):
    return (s.cap(a.get('text')) if 'none' in (k1 := s.keys(a.get('strength'))) else s.does(a.get('tone'), a.get('strength'), a.get('text')))

def duty_counted(s, a):
    return ((s.cap(a.get('counted')) if 'none' in (k2 := s.keys(a.get('strength'))) else (s.does(a.get('tone'), a.get('strength'), 'make') + ' ' + s.put(a.get('counted')))) if 'none' in (k1 := s.keys(a.get('do'))) else ((s.cap(a.get('do')) if 'none' in (k3 := s.keys(a.get('strength'))) else s.does(a.get('tone'), a.get('strength'), a.get('do'))) + ' ' + s.put(a.get('counted'))))

def requirements_lead(s, a):
    return '**Requirements:**'

def requirements_lead_soft(s, a):
    return ('**Requirements:** ' + s.cap(s.said(s.form(a.get('who'), 'many'))) + soft(s, a) + ':')

def requirements_lead_choice(s, a):
    return ('**Requirements:** ' + one_of_these(s, a) + ':')

def requirements_lead_automatic(s, a):
    return ('**Requirements:** Anyone who does ' + ('at least one' if '1' in (k1 := s.keys(a.get('number'))) else ('at least ' + s.put(a.get('number')))) + ' of the following is ' + s.form(a.get('who'), 'a') + '.')

def standing_lead(s, a):
    return '**To keep the role:**'

def standing_lead_soft(s, a):
    return ('**To keep the role,** ' + s.form(a.get('who'), 'many') + soft(s, a) + ':')

def soft(s, a):
    return ((' ' + 'must') if 'must' in (k1 := s.keys(a.get('strength'))) else (' ' + 'may') if 'may' in k1 else (' ' + 'are expected to') if 'expected' in k1 else (' ' + 'are encouraged to') if 'encouraged' in k1 else (' ' + 'typically') if 'typically' in k1 else (' ' + 'aim to') if 'target' in k1 else (' ' + 'should'))

def requirement(s, a):
    return (s.cap(a.get('text')) if 'none' in (k1 := s.keys(a.get('strength'))) else s.does(a.get('tone'), a.get('strength'), a.get('text')))

def requirement_group(s, a):
    return ((('**' + s.put(a.get('title')) + '**') if 'yes' in (k1 := s.keys(a.get('strong'))) else s.put(a.get('title'))) + ('' if 'none' in (k2 := s.keys(a.get('choice'))) else (', ' + s.put(a.get('choice')))))

def one_of_these(s, a):
    return ('at least one of these' if '1' in (k1 := s.keys(a.get('number'))) else ('at least ' + s.put(a.get('number')) + ' of these'))

def requirement_any(s, a):
    return s.cap(s.said(one_of_these(s, a)))

def requirement_all(s, a):
    return 'All of these'

def requirement_held(s, a):
    return ((('Already ' + s.put(a.get('role'))) if 'none' in (k2 := s.keys(a.get('time'))) else (s.cap(a.get('time')) + ' as ' + s.put(a.get('role')))) if 'noun' in (k1 := s.keys(s.tone(a.get('tone'), a.get('strength')))) else ((s.does(a.get('tone'), a.get('strength'), 'be') + ' already ' + s.put(a.get('role'))) if 'none' in (k3 := s.keys(a.get('time'))) else (s.does(a.get('tone'), a.get('strength'), 'have been') + ' ' + s.put(a.get('role')) + ' for ' + s.put(a.get('time')))))

def requirement_active(s, a):
    return ((s.cap(a.get('time')) + ' of active contribution') if 'noun' in (k1 := s.keys(s.tone(a.get('tone'), a.get('strength')))) else (s.does(a.get('tone'), a.get('strength'), 'have been active for') + ' ' + s.put(a.get('time'))))

def requirement_effort(s, a):
    return ((s.cap(a.get('time')) + requirement_each(s, a) + ' for the project') if 'noun' in (k1 := s.keys(s.tone(a.get('tone'), a.get('strength')))) else (s.does(a.get('tone'), a.get('strength'), 'can spend') + ' ' + s.put(a.get('time')) + requirement_each(s, a) + ' on the project'))

def requirement_each(s, a):
    return ('' if 'none' in (k1 := s.keys(a.get('per'))) else (' ' + s.form(a.get('per'), 'per')))

def requirement_working_time(s, a):
    return ((s.cap(a.get('part')) + ' of your working time for the project') if 'noun' in (k1 := s.keys(s.tone(a.get('tone'), a.get('strength')))) else (s.does(a.get('tone'), a.get('strength'), 'can spend') + ' ' + s.put(a.get('part')) + ' of your working time on the project') if 'you' in k1 else (s.does(a.get('tone'), a.get('strength'), 'can spend') + ' ' + s.put(a.get('part')) + ' of their working time on the project'))

def requirement_sponsors(s, a):
    return (('Sponsorship by ' + s.put(a.get('sponsors'))) if 'noun' in (k1 := s.keys(s.tone(a.get('tone'), a.get('strength')))) else (s.does(a.get('tone'), a.get('strength'), 'be sponsored by') + ' ' + s.put(a.get('sponsors'))))

def requirement_joined(s, a):
    return (('Participation in discussions ' + s.put(a.get('where'))) if 'noun' in (k1 := s.keys(s.tone(a.get('tone'), a.get('strength')))) else (s.does(a.get('tone'), a.get('strength'), 'take part in discussions') + ' ' + s.put(a.get('where'))))

def requirement_accepted(s, a):
    return (('Acceptance of ' + s.put(a.get('documents'))) if 'noun' in (k1 := s.keys(s.tone(a.get('tone'), a.get('strength')))) else (s.does(a.get('tone'), a.get('strength'), 'have read and accepted') + ' ' + s.put(a.get('documents'))))

def requirement_two_factor(s, a):
    return ('Two-factor authentication on your GitHub account' if 'noun' in (k1 := s.keys(s.tone(a.get('tone'), a.get('strength')))) else (s.does(a.get('tone'), a.get('strength'), 'use') + ' two-factor authentication on your GitHub account') if 'you' in k1 else (s.does(a.get('tone'), a.get('strength'), 'use') + ' two-factor authentication on GitHub'))

def requirement_no_two_factor(s, a):
    return 'Two-factor authentication is not required'

def requirement_counted(s, a):
    return ((s.cap(a.get('counted')) if 'none' in (k2 := s.keys(a.get('done'))) else ('Having ' + s.put(a.get('done')) + ' ' + s.put(a.get('counted')))) if 'noun' in (k1 := s.keys(s.tone(a.get('tone'), a.get('strength')))) else (s.does(a.get('tone'), a.get('strength'), 'have') + ('' if 'none' in (k3 := s.keys(a.get('done'))) else (' ' + s.put(a.get('done')))) + ' ' + s.put(a.get('counted'))))

def requirement_judged(s, a):
    return (s.cap(a.get('who')) + ' ' + s.verb(a.get('who'), 'none', 'judge') + ' whether this is met.')

def requirement_waived(s, a):
    return (s.cap(a.get('who')) + ' may waive this.')

def requirement_nominated(s, a):
    return (('Nomination by ' + s.form(a.get('who'), 'a')) if 'noun' in (k1 := s.keys(s.tone(a.get('tone'), a.get('strength')))) else (s.does(a.get('tone'), a.get('strength'), 'be nominated by') + ' ' + s.form(a.get('who'), 'a')))

def requirement_veto(s, a):
    return ('No objection from ' + s.form(a.get('who'), 'any'))

def sponsors(s, a):
    return (s.put(a.get('who')) + ('' if 'none' in (k1 := s.keys(a.get('organizations'))) else (' ' + 'from ' + s.put(a.get('organizations')) + ' different organizations')) + ('' if 'none' in (k2 := s.keys(a.get('others'))) else (', at least ' + s.put(a.get('others')) + ' of them from another organization') if 'one' in k2 else (', at least ' + s.put(a.get('others')) + ' of them from other organizations')) + ((' ' + "with first-hand knowledge of the candidate's work") if 'yes' in (k3 := s.keys(a.get('know'))) else '') + (', not counting the nominator' if 'yes' in (k4 := s.keys(a.get('besides'))) else ''))

def privileges_lead(s, a):
    return '**Privileges:**'

def privileges_sentence(s, a):
    return (s.cap(s.said(s.form(a.get('who'), 'many'))) + ' may ' + s.put(a.get('list')) + '.')

def privilege(s, a):
    return (s.cap(a.get('text')) if 'none' in (k1 := s.keys(a.get('strength'))) else s.does('several', a.get('strength'), a.get('text')))

def privilege_conditional(s, a):
    return (s.put(a.get('privilege')) + ', ' + s.put(a.get('conditions')))

def privilege_after(s, a):
    return ('after ' + s.put(a.get('time')) + ' in the role')

def privilege_two_factor(s, a):
    return 'once two-factor authentication is on'

def privilege_once(s, a):
    return ('once ' + s.put(a.get('text')))

def privilege_short(s, a):
    return s.low(a.get('text'))

def privilege_limit(s, a):
    return (s.put(a.get('privilege')) + ', but not ' + s.low(a.get('text')))

def privilege_team(s, a):
    return (s.put(a.get('privilege')) + ', through the `' + s.put(a.get('team')) + '` team')

def privilege_access(s, a):
    return ((s.does('several', a.get('strength'), 'belong') + ' to ' + ('the organization on GitHub' if 'none' in (k2 := s.keys(a.get('on'))) else s.put(a.get('on')))) if 'yes' in (k1 := s.keys(a.get('member'))) else (s.does('several', a.get('strength'), 'have') + ' ' + s.put(a.get('access'))))

def access(s, a):
    return (('membership in ' + ('the organization on GitHub' if 'none' in (k2 := s.keys(a.get('on'))) else s.put(a.get('on')))) if 'member' in (k1 := s.keys(a.get('level'))) else (access_level(s, a) + ' access' + ((' ' + 'on GitHub') if 'none' in (k3 := s.keys(a.get('on'))) else (' ' + 'to ' + s.put(a.get('on'))))))

def access_level(s, a):
    return ('read' if 'read' in (k1 := s.keys(a.get('level'))) else 'triage' if 'triage' in k1 else 'maintain' if 'maintain' in k1 else 'admin' if 'admin' in k1 else 'write')

def access_resources(s, a):
    return ('access to ' + s.put(a.get('things')) + ('' if 'none' in (k1 := s.keys(a.get('on'))) else (' ' + 'for ' + s.put(a.get('on')))))

def resource(s, a):
    return ('secrets' if 'secrets' in (k1 := s.keys(a.get('what'))) else 'the build and test infrastructure' if 'ci' in k1 else 'the means to publish releases' if 'releases' in k1 else 'social media accounts' if 'social-accounts' in k1 else 'private mailing lists' if 'mailing-lists' in k1 else 'private chat channels' if 'private-channels' in k1 else 'private security advisories' if 'advisories' in k1 else "the foundation's service desk" if 'service-desk' in k1 else 'websites and domain names' if 'websites' in k1 else "the project's funds")

def automatic(s, a):
    return ('Anyone who ' + s.low(a.get('text')) + (',' if 'yes' in (k1 := s.keys(a.get('comma'))) else '') + ' is ' + s.form(a.get('role'), 'a') + '.' + ((' ' + 'There is nothing to apply for.') if 'yes' in (k2 := s.keys(a.get('only'))) else ''))

def automatic_held(s, a):
    return (s.cap(s.said(s.form(a.get('held'), 'every-one'))) + ' is also ' + s.form(a.get('role'), 'a') + '.')

def noun_every_one(s, a):
    return ('every ' + s.put(a.get('one')))

def member_every_one(s, a):
    return ('every member of ' + s.put(a.get('team')))

def automatic_counted(s, a):
    return ('Anyone with ' + s.form(a.get('counted'), 'inside') + ' is ' + s.form(a.get('role'), 'a') + '.')

def becoming_lead(s, a):
    return ('**How to become ' + (s.form(a.get('role'), 'the') if 'yes' in (k1 := s.keys(a.get('one'))) else s.form(a.get('role'), 'a')) + ':**')

def becoming_alone(s, a):
    return (becoming_lead(s, a) + ' ' + s.put(a.get('step')))

def becoming_nomination(s, a):
    return ((s.cap(s.said(s.form(a.get('who'), 'a'))) if 'yes' in (k1 := s.keys(a.get('several'))) else (s.cap(s.said(s.form(a.get('who'), 'any'))) if 'none' in (k2 := s.keys(a.get('strength'))) else s.cap(s.said(s.form(a.get('who'), 'any'))) if 'may' in k2 else s.cap(s.said(s.form(a.get('who'), 'some'))))) + ' ' + ('may nominate' if 'none' in (k3 := s.keys(a.get('strength'))) else s.verb('one', a.get('strength'), 'nominate')) + ' ' + ('you' if 'none' in (k4 := s.keys(a.get('whom'))) else s.form(a.get('whom'), 'a')) + nomination(s, a) + '.')

def nomination(s, a):
    return ('' if 'none' in (k1 := s.keys(a.get('form'))) else (' ' + s.put(a.get('form'))))

def nomination_opened(s, a):
    return (('in' if 'yes' in (k1 := s.keys(a.get('passive'))) else 'by opening') + ' ' + (('an ' + s.link(a.get('target'), 'issue')) if 'issue' in (k2 := s.keys(a.get('what'))) else ('a ' + s.link(a.get('target'), 'pull request'))) + ('' if 'none' in (k3 := s.keys(a.get('text'))) else (' ' + s.put(a.get('text')))))

def nomination_form(s, a):
    return ('in ' + s.put(a.get('text')) + ('' if 'none' in (k1 := s.keys(a.get('where'))) else (' ' + s.put(a.get('where')))))

def nomination_where(s, a):
    return s.put(a.get('where'))

def becoming_self_also(s, a):
    return 'You may also nominate yourself.'

def becoming_self(s, a):
    return (('Nominate yourself' if 'none' in (k1 := s.keys(a.get('who'))) else (s.cap(s.said(s.form(a.get('who'), 'any'))) + ' may nominate themselves')) + nomination(s, a) + '.')

def becoming_nominated(s, a):
    return (('Nominations are made' if 'none' in (k1 := s.keys(a.get('who'))) else (s.cap(s.said(s.form(a.get('who'), 'a'))) + ' may be nominated')) + nomination(s, a) + '.')

def becoming_drawn(s, a):
    return ((('Anyone can become ' + s.form(a.get('role'), 'a')) if 'yes' in (k1 := s.keys(a.get('open'))) else ('Candidates are drawn from ' + s.put(a.get('who')))) + '.')

def becoming_on_request(s, a):
    return (s.cap(s.said(s.form(a.get('who'), 'any'))) + ' may ' + s.form(a.get('role'), 'join') + ' by asking' + ('' if 'none' in (k1 := s.keys(a.get('where'))) else (' ' + s.put(a.get('where')))) + '; no approval is needed.')

def noun_join(s, a):
    return ('become ' + noun_a(s, a))

def member_join(s, a):
    return 'join'

def becoming_opening(s, a):
    return (('Nominations are' if 'none' in (k1 := s.keys(a.get('opening'))) else ('When ' + s.low(a.get('opening')) + ', nominations are')) + ' open' + ('' if 'none' in (k2 := s.keys(a.get('time'))) else (' ' + 'for ' + s.put(a.get('time')))) + '.')

def becoming_sponsors(s, a):
    return (s.cap(a.get('who')) + (',' if 'yes' in (k1 := s.keys(a.get('aside'))) else '') + ' ' + (s.verb('one', a.get('strength'), 'sponsor') if 'one' in (k2 := s.keys(a.get('number'))) else s.verb('other', a.get('strength'), 'sponsor')) + ' ' + ('you' if 'you' in (k3 := s.keys(a.get('whom'))) else 'the nominee') + '.')

def becoming_approvals(s, a):
    return ((('At least one of ' + s.put(a.get('who')) + ' ' + s.verb('one', a.get('strength'), 'approve')) if 'any' in (k1 := s.keys(a.get('test'))) else (s.cap(a.get('threshold')) + ' of ' + s.put(a.get('who')) + ' ' + s.verb('other', a.get('strength'), 'approve')) if 'share' in k1 else (s.cap(a.get('threshold')) + ' of ' + s.put(a.get('who')) + ' ' + s.verb('other', a.get('strength'), 'approve')) if 'supermajority' in k1 else (s.cap(s.said(s.form(a.get('who'), 'all'))) + ' ' + s.verb('other', a.get('strength'), 'approve')) if 'unanimity' in k1 else (s.cap(a.get('who')) + ' ' + s.verb('other', a.get('strength'), 'approve')) if 'consensus' in k1 else (s.cap(a.get('who')) + ' ' + s.verb('other', a.get('strength'), 'approve')) if 'no-objection' in k1 else (s.cap(s.said(s.form(a.get('threshold'), 'threshold-people'))) + ' ' + s.form(a.get('who'), 'bare') + ' ' + s.verb('other', a.get('strength'), 'approve'))) + ' the ' + ('pull request' if 'pull-request' in (k2 := s.keys(a.get('what'))) else 'issue' if 'issue' in k2 else 'nomination') + ((' ' + 'by consensus') if 'consensus' in (k3 := s.keys(a.get('test'))) else (' ' + 'without objection') if 'no-objection' in k3 else '') + '.')

def becoming_nominator(s, a):
    return ('The nominator ' + ('counts as one of them' if 'yes' in (k1 := s.keys(a.get('counts'))) else 'is not counted among them') + '.')

def threshold_threshold_people(s, a):
    return threshold_people(s, a)

def becoming_invited(s, a):
    return (s.cap(s.said(s.form(a.get('who'), 'any'))) + ' may invite ' + ('you' if 'none' in (k1 := s.keys(a.get('whom'))) else s.form(a.get('whom'), 'any')) + ' to become ' + s.form(a.get('role'), 'a') + ('; no vote is needed' if 'yes' in (k2 := s.keys(a.get('alone'))) else '') + '.')

def becoming_ask(s, a):
    return ('If you are interested, please reach out to ' + s.form(a.get('who'), 'any') + '.')

def becoming_appointed(s, a):
    return (s.cap(a.get('who')) + ' ' + s.verb(a.get('who'), a.get('strength'), 'appoint') + ' ' + (s.form(a.get('role'), 'the') if 'yes' in (k1 := s.keys(a.get('one'))) else s.form(a.get('role'), 'the-many')) + '.')

def noun_the_many(s, a):
    return ('the ' + s.put(a.get('many')))

def member_the_many(s, a):
    return ('the members of ' + s.put(a.get('team')))

def becoming_vote(s, a):
    return ((('The nomination is decided by ' + s.form(a.get('kind'), 'a')) if 'none' in (k1 := s.keys(a.get('who'))) else (s.cap(a.get('who')) + ' ' + (('vote on the nomination, which takes ' + s.form(a.get('kind'), 'a')) if 'yes' in (k2 := s.keys(a.get('voted'))) else (((s.verb(a.get('who'), 'none', 'decide') if 'yes' in (k4 := s.keys(a.get('lazy'))) else s.verb(a.get('who'), 'none', 'agree')) if 'none' in (k3 := s.keys(a.get('strength'))) else ('may appoint ' + candidate(s, a)) if 'may' in k3 else s.verb(a.get('who'), a.get('strength'), 'decide')) + ' by ' + s.form(a.get('kind'), 'a'))))) + ('' if 'none' in (k5 := s.keys(a.get('consulted'))) else (', after consulting ' + s.put(a.get('consulted')))) + '.')

def candidate(s, a):
    return ('you' if 'you' in (k1 := s.keys(a.get('whom'))) else 'the nominee')

def becoming_decided(s, a):
    return (s.cap(a.get('who')) + ' ' + (('may appoint ' + candidate(s, a)) if 'may' in (k1 := s.keys(a.get('strength'))) else s.verb(a.get('who'), a.get('strength'), 'decide')) + ('' if 'none' in (k2 := s.keys(a.get('consulted'))) else (', after consulting ' + s.put(a.get('consulted')))) + '.')

def becoming_vote_by(s, a):
    return ('They vote by ' + s.low(a.get('how')) + '.')

def becoming_objections(s, a):
    return ('Objections may be raised for ' + s.put(a.get('time')) + '.')

def veto_nomination(s, a):
    return (('may veto' if 'none' in (k1 := s.keys(a.get('strength'))) else (s.verb('one', a.get('strength'), 'veto') if 'none' in (k2 := s.keys(a.get('kind'))) else s.verb(a.get('who'), a.get('strength'), 'veto'))) + ' the nomination')

def becoming_veto(s, a):
    return (((s.cap(s.said(s.form(a.get('who'), 'any'))) + ' ' + veto_nomination(s, a)) if 'none' in (k1 := s.keys(a.get('kind'))) else (s.cap(a.get('who')) + ' ' + veto_nomination(s, a) + ' by ' + s.form(a.get('kind'), 'a'))) + ('' if 'none' in (k2 := s.keys(a.get('within'))) else (' ' + 'within ' + s.form(a.get('within'), 'within'))) + ('' if 'none' in (k3 := s.keys(a.get('reasons'))) else (' ' + 'by giving reasons') if 'must' in k3 else (' ' + 'and ' + s.verb('other', a.get('reasons'), 'give reasons'))) + '.')

def becoming_trial(s, a):
    return (('The decision ' + s.verb('one', a.get('strength'), 'follow') + ' a trial period of ' + s.put(a.get('time')) + '.') if 'yes' in (k1 := s.keys(a.get('before'))) else ('A trial period of ' + s.put(a.get('time')) + ' ' + s.verb('one', a.get('strength'), 'follow') + '.'))

def becoming_trial_until(s, a):
    return (('The decision ' + s.verb('one', a.get('strength'), 'follow') + ' a trial period' + becoming_trial_length(s, a) + ', which lasts' + becoming_trial_end(s, a) + '.') if 'yes' in (k1 := s.keys(a.get('before'))) else ('A trial period' + becoming_trial_length(s, a) + ' ' + s.verb('one', a.get('strength'), 'follow') + ',' + becoming_trial_end(s, a) + '.'))

def becoming_trial_length(s, a):
    return ('' if 'none' in (k1 := s.keys(a.get('time'))) else (' ' + 'of ' + s.put(a.get('time'))))

def becoming_trial_end(s, a):
    return ((' ' + 'until ' + s.put(a.get('until'))) if 'none' in (k1 := s.keys(a.get('time'))) else (' ' + 'at least until ' + s.put(a.get('until'))))

def becoming_guided(s, a):
    return (s.cap(s.said(s.form(a.get('who'), 'some'))) + ' guides you during this time.')

def becoming_neutral(s, a):
    return 'Candidates are considered without regard to their employer or background.'

def becoming_spread(s, a):
    return ('Nominations from an organization that already holds ' + ((s.put(a.get('share')) + ' of the seats') if 'none' in (k1 := s.keys(a.get('count'))) else (s.put(a.get('count')) + ' seat') if 'one' in k1 else (s.put(a.get('count')) + ' seats')) + ' should be avoided.')

def becoming_reviewed(s, a):
    return ((('Candidates ' + s.verb('other', a.get('strength'), 'be considered')) if 'none' in (k1 := s.keys(a.get('who'))) else (s.cap(a.get('who')) + ' ' + s.verb(a.get('who'), a.get('strength'), 'consider') + ' candidates')) + ' ' + s.form(a.get('every'), 'every') + '.')

def becoming_informal(s, a):
    return ('There is no formal process yet for accepting people into ' + ('this role' if 'one' in (k1 := s.keys(a.get('number'))) else 'these roles') + '.')

def inactivity_considered(s, a):
    return ((('You ' + s.verb('other', a.get('strength'), 'be')) if 'none' in (k1 := s.keys(a.get('subject'))) else (s.cap(s.said(s.form(a.get('subject'), 'a'))) + ' ' + s.verb('one', a.get('strength'), 'be'))) + ' considered inactive ' + s.put(a.get('clocks')) + '.')

def clock_without(s, a):
    return ((((('after some time' + ' ') if 'yes' in (k2 := s.keys(a.get('some'))) else '') + 'without ' + s.put(a.get('what'))) if 'none' in (k1 := s.keys(a.get('time'))) else ('after ' + (('more than' + ' ') if 'yes' in (k3 := s.keys(a.get('more'))) else '') + s.put(a.get('time')) + ' without ' + s.put(a.get('what')))) + clock_source(s, a))

def clock_source(s, a):
    return ('' if 'none' in (k1 := s.keys(a.get('source'))) else (', as counted by ' + s.put(a.get('source'))))

def clock_missed(s, a):
    return ('after missing ' + ((s.put(a.get('what')) if 'none' in (k2 := s.keys(a.get('count'))) else (s.put(a.get('count')) + ' ' + s.put(a.get('what')))) if 'none' in (k1 := s.keys(a.get('share'))) else (s.put(a.get('share')) + ' of the ' + s.put(a.get('what')))) + clock_row(s, a) + clock_source(s, a))

def clock_row(s, a):
    return (((' ' + 'in a row') if 'yes' in (k1 := s.keys(a.get('row'))) else '') + ('' if 'none' in (k2 := s.keys(a.get('per'))) else (' ' + s.form(a.get('per'), 'per'))) + ('' if 'none' in (k3 := s.keys(a.get('time'))) else (' ' + 'for ' + s.put(a.get('time')))))

def clock_unanswered(s, a):
    return ('after ' + (('unanswered ' + s.put(a.get('what'))) if 'none' in (k1 := s.keys(a.get('count'))) else (s.put(a.get('count')) + ' unanswered ' + s.put(a.get('what')))) + clock_row(s, a))

def clock_bare(s, a):
    return (('missing ' + s.put(a.get('what'))) if 'missed' in (k1 := s.keys(a.get('sort'))) else ('unanswered ' + s.put(a.get('what'))) if 'unanswered' in k1 else ('without ' + s.put(a.get('what'))))

def column_inactivity(s, a):
    return 'Inactivity'

def column_after(s, a):
    return 'After'

def column_what_happens(s, a):
    return 'What happens'

def after_time(s, a):
    return s.put(a.get('time'))

def after_time_behind(s, a):
    return ('after ' + s.put(a.get('time')))

def after_count(s, a):
    return (s.put(a.get('count')) + ((' ' + 'in a row') if 'yes' in (k1 := s.keys(a.get('row'))) else ''))

def after_count_behind(s, a):
    return ('after ' + (('missing' + ' ') if 'yes' in (k1 := s.keys(a.get('missed'))) else '') + after_count(s, a))

def inactivity_table_lead(s, a):
    return ('When someone is inactive:' if 'none' in (k1 := s.keys(a.get('subject'))) else ('When ' + s.form(a.get('subject'), 'a') + ' is inactive:'))

def inactivity_effects_lead(s, a):
    return ('What happens then:' if 'none' in (k1 := s.keys(a.get('clock'))) else ('When ' + goes_inactive(s, a) + ':'))

def inactivity_effect_one(s, a):
    return ('When ' + goes_inactive(s, a) + ', ' + s.put(a.get('what')) + ('' if 'none' in (k1 := s.keys(a.get('after'))) else (' ' + s.form(a.get('after'), 'behind'))) + effect_end(s, a) + '.')

def goes_inactive(s, a):
    return (('someone' if 'none' in (k1 := s.keys(a.get('subject'))) else s.form(a.get('subject'), 'a')) + ' ' + s.put(a.get('clock')))

def clock_doing(s, a):
    return (('misses ' + s.put(a.get('what'))) if 'missed' in (k1 := s.keys(a.get('sort'))) else ('leaves ' + s.put(a.get('what')) + ' unanswered') if 'unanswered' in k1 else ('goes without ' + s.put(a.get('what'))))

def inactivity_before(s, a):
    return ('First' if 'none' in (k1 := s.keys(a.get('case'))) else s.cap(a.get('case')))

def inactivity_watched(s, a):
    return (('Inactivity ' + s.verb('one', a.get('strength'), 'be reviewed') + ' ' + s.form(a.get('every'), 'every') + '.') if 'none' in (k1 := s.keys(a.get('who'))) else (s.cap(a.get('who')) + ' ' + s.verb(a.get('who'), a.get('strength'), 'check') + ' for inactive ' + watched_whom(s, a) + ('' if 'none' in (k2 := s.keys(a.get('every'))) else (' ' + s.form(a.get('every'), 'every'))) + '.'))

def watched_whom(s, a):
    return ('people' if 'none' in (k1 := s.keys(a.get('subject'))) else s.form(a.get('subject'), 'many'))

def inactivity_extended(s, a):
    return (s.cap(a.get('who')) + ' ' + ('may extend the period' if 'none' in (k1 := s.keys(a.get('strength'))) else (s.verb(a.get('who'), a.get('strength'), 'extend') + ' the period')) + ('' if 'none' in (k2 := s.keys(a.get('kind'))) else (' ' + 'by ' + s.form(a.get('kind'), 'a'))) + '.')

def unless_extended(s, a):
    return (s.put(a.get('who')) + ' ' + s.verb(a.get('who'), 'none', 'extend') + ' the period' + ('' if 'none' in (k1 := s.keys(a.get('kind'))) else (' ' + 'by ' + s.form(a.get('kind'), 'a'))))

def effects(s, a):
    return ((s.cap(s.said(pronoun(s, a))) if 'none' in (k1 := s.keys(a.get('case'))) else (s.cap(a.get('case')) + ', ' + pronoun(s, a))) + ' ' + (('are ' + effects_then(s, a)) if 'none' in (k2 := s.keys(a.get('strength'))) else ((s.verb('other', a.get('strength'), 'then be') if 'none' in (k3 := s.keys(a.get('case'))) else s.verb('other', a.get('strength'), 'be')) + ' ' + s.put(a.get('what')))) + '.')

def effects_then(s, a):
    return ((('then' + ' ') if 'none' in (k1 := s.keys(a.get('case'))) else '') + s.put(a.get('what')))

def effect_at_once(s, a):
    return ((s.cap(a.get('what')) if 'none' in (k1 := s.keys(a.get('case'))) else (s.cap(a.get('case')) + ', ' + s.put(a.get('what')))) + ('' if 'none' in (k2 := s.keys(a.get('unless'))) else (', unless ' + s.put(a.get('unless')))) + '.')

def if_inactive(s, a):
    return ('if you are inactive' if 'none' in (k1 := s.keys(a.get('subject'))) else ('if ' + s.form(a.get('subject'), 'a') + ' is inactive'))

def unless_text(s, a):
    return s.low(a.get('text'))

def effect(s, a):
    return ((s.cap(a.get('what')) if 'none' in (k1 := s.keys(a.get('after'))) else (s.cap(s.said(s.form(a.get('after'), 'behind'))) + ', ' + s.put(a.get('what')))) + effect_end(s, a) + '.')

def effect_end(s, a):
    return (('' if 'none' in (k1 := s.keys(a.get('until'))) else (' ' + 'until ' + s.low(a.get('until')))) + ('' if 'none' in (k2 := s.keys(a.get('unless'))) else (', unless ' + s.low(a.get('unless')))))

def effect_acts(s, a):
    return ((s.form(a.get('actor'), 'another') if 'yes' in (k1 := s.keys(a.get('another'))) else s.form(a.get('actor'), 'some')) + ' ' + s.verb('one', a.get('strength'), a.get('text')))

def effect_text(s, a):
    return (s.low(a.get('text')) if 'none' in (k1 := s.keys(a.get('strength'))) else (pronoun(s, a) + ' ' + s.verb('other', a.get('strength'), a.get('text'))))

def effect_voted(s, a):
    return (s.put(a.get('actor')) + ' ' + s.verb(a.get('actor'), a.get('strength'), a.get('what')) + ' by ' + s.form(a.get('kind'), 'a'))

def effect_soft(s, a):
    return (pronoun(s, a) + ' ' + s.verb('other', a.get('strength'), 'be') + ' ' + s.put(a.get('what')))

def pronoun(s, a):
    return ('you' if 'you' in (k1 := s.keys(a.get('who'))) else 'they')

def pronoun_object(s, a):
    return ('you' if 'you' in (k1 := s.keys(a.get('who'))) else 'them')

def pronoun_their(s, a):
    return ('your' if 'you' in (k1 := s.keys(a.get('who'))) else 'their')

def effect_done(s, a):
    return (('asked about ' + pronoun_their(s, a) + ' plans') if 'notice' in (k1 := s.keys(a.get('what'))) else 'left without a vote' if 'no-vote' in k1 else ('suspended until ' + pronoun(s, a) + ' are active again') if 'suspended' in k1 else 'listed as inactive and no longer counted in votes' if 'inactive' in k1 else 'moved to emeritus status' if 'emeritus' in k1 else 'asked to take emeritus status' if 'emeritus-offered' in k1 else 'moved to a lower level' if 'lower-level' in k1 else 'removed under the rules on removal' if 'may-be-removed' in k1 else 'removed')

def effect_act(s, a):
    return (('ask ' + pronoun_object(s, a) + ' about ' + pronoun_their(s, a) + ' plans') if 'notice' in (k1 := s.keys(a.get('what'))) else ('take away ' + pronoun_their(s, a) + ' vote') if 'no-vote' in k1 else ('suspend ' + pronoun_object(s, a)) if 'suspended' in k1 else ('list ' + pronoun_object(s, a) + ' as inactive') if 'inactive' in k1 else ('move ' + pronoun_object(s, a) + ' to emeritus') if 'emeritus' in k1 else ('ask ' + pronoun_object(s, a) + ' to take emeritus status') if 'emeritus-offered' in k1 else ('move ' + pronoun_object(s, a) + ' to a lower level') if 'lower-level' in k1 else ('remove ' + pronoun_object(s, a)) if 'may-be-removed' in k1 else ('remove ' + pronoun_object(s, a)))

def effect_alone(s, a):
    return (pronoun(s, a) + ' ' + (('are asked about ' + pronoun_their(s, a) + ' plans') if 'notice' in (k1 := s.keys(a.get('what'))) else ('lose ' + pronoun_their(s, a) + ' vote') if 'no-vote' in k1 else ('are suspended until ' + pronoun(s, a) + ' are active again') if 'suspended' in k1 else 'are listed as inactive and no longer counted in votes' if 'inactive' in k1 else 'move to emeritus status' if 'emeritus' in k1 else 'are asked to take emeritus status' if 'emeritus-offered' in k1 else 'move to a lower level' if 'lower-level' in k1 else 'may be removed' if 'may-be-removed' in k1 else 'lose the role'))

def removal_lead(s, a):
    return (s.cap(a.get('who')) + ' ' + s.put(a.get('act')) + ' for' + ((' ' + 'these reasons only') if 'yes' in (k1 := s.keys(a.get('only'))) else '') + ':')

def removal_for(s, a):
    return (s.cap(a.get('who')) + ' ' + s.put(a.get('act')) + ' ' + ('only for' if 'yes' in (k1 := s.keys(a.get('only'))) else 'for') + ' ' + s.put(a.get('ground')) + '.')

def removal_passive(s, a):
    return (('Someone' if 'none' in (k1 := s.keys(a.get('whom'))) else s.cap(s.said(s.form(a.get('whom'), 'a')))) + ' ' + s.verb('one', a.get('strength'), 'be removed') + ((' ' + 'from a role') if 'none' in (k2 := s.keys(a.get('whom'))) else '') + ((' ' + 'and replaced') if 'yes' in (k3 := s.keys(a.get('replace'))) else '') + (', or moved to a lower level instead,' if 'yes' in (k4 := s.keys(a.get('lower'))) else '') + ((' ' + 'only') if 'yes' in (k5 := s.keys(a.get('only'))) else '') + ' for' + (':' if 'none' in (k6 := s.keys(a.get('ground'))) else (' ' + s.put(a.get('ground')) + '.')))

def removal_act(s, a):
    return ((('may remove and replace' if 'none' in (k2 := s.keys(a.get('strength'))) else s.verb(a.get('who'), a.get('strength'), 'remove and replace')) if 'yes' in (k1 := s.keys(a.get('replace'))) else ('may remove' if 'none' in (k3 := s.keys(a.get('strength'))) else s.verb(a.get('who'), a.get('strength'), 'remove'))) + ' ' + (('someone who holds a role' if 'none' in (k5 := s.keys(a.get('whom'))) else s.form(a.get('whom'), 'a')) if 'yes' in (k4 := s.keys(a.get('replace'))) else removal_whom(s, a)) + (', or move them to a lower level instead,' if 'yes' in (k6 := s.keys(a.get('lower'))) else '') + ('' if 'none' in (k7 := s.keys(a.get('kind'))) else (' ' + 'by ' + s.form(a.get('kind'), 'a'))))

def removal_whom(s, a):
    return ('someone from a role' if 'none' in (k1 := s.keys(a.get('whom'))) else s.form(a.get('whom'), 'a'))

def one_role(s, a):
    return s.put(a.get('choice'))

def one_role_a(s, a):
    return (s.form(a.get('first'), 'article') + ' ' + s.put(a.get('choice')))

def one_role_many(s, a):
    return s.form(a.get('choice'), 'many')

def ground(s, a):
    return s.low(a.get('text'))

def removal_rule(s, a):
    return (('Someone' if 'none' in (k1 := s.keys(a.get('whom'))) else s.cap(s.said(s.form(a.get('whom'), 'a')))) + ' ' + s.verb('one', a.get('strength'), 'be removed') + ((' ' + 'without a vote') if 'yes' in (k2 := s.keys(a.get('free'))) else '') + ' if ' + s.low(a.get('when')) + '.')

def removal_successor(s, a):
    return 'Whoever decides on the removal also appoints a successor.'

def removal_steps_lead(s, a):
    return ('Where a vote is needed' if 'yes' in (k1 := s.keys(a.get('some'))) else (('To remove ' + removal_whom(s, a)) if 'yes' in (k2 := s.keys(a.get('decided'))) else 'Before someone is removed'))

def removal_heard(s, a):
    return 'The person must have a chance to respond.'

def removal_decision(s, a):
    return (s.cap(a.get('who')) + ' ' + (('vote, which takes ' + s.form(a.get('kind'), 'a')) if 'yes' in (k1 := s.keys(a.get('voted'))) else (s.verb(a.get('who'), 'none', 'decide') + ('' if 'none' in (k2 := s.keys(a.get('kind'))) else (' ' + 'by ' + s.form(a.get('kind'), 'a'))))) + '.')

def removal_lower(s, a):
    return 'They may move the person to a lower role instead.'

def removal_proposed(s, a):
    return (('A removal is proposed in ' + s.put(a.get('where')) + '.') if 'none' in (k1 := s.keys(a.get('who'))) else (s.cap(a.get('who')) + ' may propose a removal' + ('' if 'none' in (k2 := s.keys(a.get('where'))) else (' ' + 'in ' + s.put(a.get('where')))) + '.'))

def removal_takes(s, a):
    return ('Removing ' + removal_whom(s, a) + ' ' + ('always takes' if 'yes' in (k1 := s.keys(a.get('voted'))) else 'takes') + ' ' + s.put(a.get('vote')) + '.')

def removal_may(s, a):
    return (s.cap(a.get('who')) + ' ' + ('may remove' if 'none' in (k1 := s.keys(a.get('strength'))) else s.verb(a.get('who'), a.get('strength'), 'remove')) + ' ' + removal_whom(s, a) + ' by ' + s.form(a.get('kind'), 'a') + '.')

def removal_by(s, a):
    return (s.cap(a.get('who')) + ' ' + s.verb(a.get('who'), 'none', 'decide') + ' whether to remove ' + removal_whom(s, a) + '.')

def removal_listed(s, a):
    return ('This takes the ' + s.link(a.get('page'), 'vote') + ' listed for the role.')

def removal_suspension(s, a):
    return ((s.cap(s.said(s.form(a.get('who'), 'any'))) if 'none' in (k1 := s.keys(a.get('case'))) else (s.cap(a.get('case')) + ', ' + s.form(a.get('who'), 'any'))) + ' may suspend ' + removal_whom(s, a) + ' at once.' + ('' if 'none' in (k2 := s.keys(a.get('time'))) else (' ' + 'Within ' + s.form(a.get('time'), 'within') + ', the role is given back or taken away for good.')))

def removal_appeal(s, a):
    return ('The person may appeal to ' + s.put(a.get('to')) + ('' if 'none' in (k1 := s.keys(a.get('within'))) else (' ' + 'within ' + s.form(a.get('within'), 'within'))) + ('' if 'none' in (k2 := s.keys(a.get('where'))) else (' ' + s.put(a.get('where')))) + '.')

def stepping_allowed(s, a):
    return ('You may step down' + stepping_as(s, a) + ((' ' + 'at any time') if 'yes' in (k1 := s.keys(a.get('freely'))) else '') + ('' if 'none' in (k2 := s.keys(a.get('channels'))) else (' ' + 'by writing to ' + s.put(a.get('channels')))) + '.')

def stepping_lower(s, a):
    return 'If you have less time than before, you may move to a lower level instead of leaving.'

def stepping_notice(s, a):
    return ('Please give notice ' + s.put(a.get('time')) + ' in advance.')

def stepping_successor(s, a):
    return 'Please help to find a successor.'

def stepping_contact(s, a):
    return ('To step down' + stepping_as(s, a) + ', write to ' + s.put(a.get('channels')) + '.')

def stepping_lead(s, a):
    return ('To step down' + stepping_as(s, a))

def stepping_as(s, a):
    return ('' if 'none' in (k1 := s.keys(a.get('role'))) else (' ' + 'as ' + s.form(a.get('role'), 'a')))

def step_tell(s, a):
    return ('Write to ' + s.put(a.get('channels')) + '.')

def leave_taken(s, a):
    return ('You may take a leave of absence' + ((' ' + 'if you give a reason') if 'needed' in (k1 := s.keys(a.get('reasons'))) else '; no reason is needed' if 'free' in k1 else '') + '.')

def leave_how(s, a):
    return ('To take one, ' + (s.low(a.get('how')) if 'none' in (k1 := s.keys(a.get('strength'))) else ('you ' + s.verb('other', a.get('strength'), a.get('how')))) + '.')

def leave_most(s, a):
    return ('It ' + (('may last ' + s.put(a.get('time'))) if 'none' in (k1 := s.keys(a.get('strength'))) else (s.verb('one', a.get('strength'), 'last') + ' at most ' + s.form(a.get('time'), 'within'))) + '.')

def leave_counted(s, a):
    return ('People on leave ' + ('still count in votes' if 'yes' in (k1 := s.keys(a.get('counted'))) else 'do not vote and are not counted in votes') + '.')

def leave_silent(s, a):
    return ('If no one has heard from you for ' + s.put(a.get('time')) + ' during a leave, you may be moved to ' + s.link(a.get('page'), 'emeritus status') + '.')

def back_by(s, a):
    return (('To return, ' + s.low(a.get('text')) + '.') if 'you' in (k1 := s.keys(a.get('who'))) else ('To return, ' + emeritus_people(s, a) + ' ' + s.low(a.get('text')) + '.') if 'emeritus' in k1 else ('To return, they ' + s.low(a.get('text')) + '.'))

def back(s, a):
    return ((s.cap(s.said(returner(s, a))) if 'none' in (k1 := s.keys(a.get('within'))) else ('Within ' + s.form(a.get('within'), 'within') + ', ' + returner(s, a))) + ' ' + ('may return' if 'none' in (k2 := s.keys(a.get('strength'))) else s.verb('other', a.get('strength'), 'return')) + ('' if 'none' in (k3 := s.keys(a.get('active'))) else (' ' + 'after being active again for ' + s.put(a.get('active')))) + ((' ' + 'in the same way as a new candidate') if 'yes' in (k4 := s.keys(a.get('new'))) else '') + ('' if 'none' in (k5 := s.keys(a.get('vote'))) else (' ' + 'if ' + s.put(a.get('vote')))) + ('' if 'none' in (k6 := s.keys(a.get('by'))) else (' ' + 'if ' + s.put(a.get('by')) + ' ' + s.verb(a.get('by'), 'none', 'agree'))) + ('; no approval is needed' if 'yes' in (k7 := s.keys(a.get('free'))) else '') + '.')

def returner(s, a):
    return (emeritus_people(s, a) if 'emeritus' in (k1 := s.keys(a.get('who'))) else pronoun(s, a))

def vote_of(s, a):
    return (s.put(a.get('who')) + ' ' + s.verb(a.get('who'), 'none', 'agree') + ' by ' + s.form(a.get('kind'), 'a'))

def emeritus_when(s, a):
    return ('Emeritus status is for people who ' + s.put(a.get('what')) + '.')

def emeritus_entry(s, a):
    return (('People' if 'none' in (k1 := s.keys(a.get('role'))) else s.cap(s.said(s.form(a.get('role'), 'many')))) + ' who ' + s.put(a.get('what')) + ' ' + ('become' if 'none' in (k2 := s.keys(a.get('strength'))) else 'may become' if 'may' in k2 else 'typically become' if 'typically' in k2 else (s.verb('other', a.get('strength'), 'ask to become') if 'yes' in (k3 := s.keys(a.get('request'))) else s.verb('other', a.get('strength'), 'become'))) + ' ' + ('emeritus' if 'none' in (k4 := s.keys(a.get('role'))) else ('emeritus ' + s.form(a.get('role'), 'many'))) + (((' ' + 'on request') if 'none' in (k6 := s.keys(a.get('strength'))) else (' ' + 'on request') if 'may' in k6 else (' ' + 'on request') if 'typically' in k6 else '') if 'yes' in (k5 := s.keys(a.get('request'))) else '') + ('' if 'none' in (k7 := s.keys(a.get('vote'))) else (' ' + 'if ' + s.put(a.get('vote')))) + ('; no vote is needed' if 'yes' in (k8 := s.keys(a.get('free'))) else '') + '.')

def emeritus_vote(s, a):
    return ('Emeritus status is given ' + (('on request, or' + ' ') if 'yes' in (k1 := s.keys(a.get('request'))) else '') + 'if ' + s.put(a.get('vote')) + '.')

def emeritus_rights(s, a):
    return ((s.cap(s.said(emeritus_people(s, a))) if 'yes' in (k1 := s.keys(a.get('first'))) else 'They') + ' ' + ('may' if 'none' in (k2 := s.keys(a.get('time'))) else ('keep their vote for ' + s.put(a.get('time')) + emeritus_and(s, a))) + ('' if 'none' in (k3 := s.keys(a.get('rights'))) else (' ' + s.put(a.get('rights')))) + '.')

def emeritus_and(s, a):
    return ('' if 'none' in (k1 := s.keys(a.get('rights'))) else ', and may')

def right(s, a):
    return s.base(a.get('text'))

def emeritus_people(s, a):
    return ('emeritus ' + ('members' if 'none' in (k1 := s.keys(a.get('role'))) else s.form(a.get('role'), 'many')))

def emeritus_no_vote(s, a):
    return (s.cap(s.said(emeritus_people(s, a))) + ' do not vote.')

def emeritus_declinable(s, a):
    return 'Anyone may decline emeritus status.'

def emeritus_free(s, a):
    return 'No vote is needed to become emeritus.'

def emeritus_listed(s, a):
    return ((('The names of ' + emeritus_people(s, a)) if 'yes' in (k1 := s.keys(a.get('first'))) else 'Their names') + ' ' + ('are permanently listed' if 'for-good' in (k2 := s.keys(a.get('how'))) else 'stay listed' if 'until-asked' in k2 else 'are listed') + ('' if 'none' in (k3 := s.keys(a.get('where'))) else (' ' + 'in ' + s.put(a.get('where')))) + ((' ' + 'unless they ask to be removed') if 'until-asked' in (k4 := s.keys(a.get('how'))) else '') + '.')

def ladder_contact(s, a):
    return ('To ' + s.put(a.get('why')) + ', write to ' + s.put(a.get('channels')) + '.')

def ladder_contact_lower(s, a):
    return 'move down a level'

def ladder_contact_step_down(s, a):
    return 'step down'

def ladder_contact_emeritus(s, a):
    return 'take emeritus status'

def ladder_contact_question(s, a):
    return ('ask a question about this ' + ladder_word(s, a))

def ladder_word(s, a):
    return ('page' if 'yes' in (k1 := s.keys(a.get('titled'))) else 'ladder')

def meetings_introduction(s, a):
    return ('When and where ' + s.put(a.get('body')) + ' meets.')

def meetings_told(s, a):
    return (s.link(a.get('page'), 'Governance') + ' describes ' + ('who attends and when closed meetings are held' if 'both' in (k1 := s.keys(a.get('what'))) else 'who attends' if 'attended' in k1 else 'when closed meetings are held') + '.')

def meeting_takes_place(s, a):
    return ('The ' + s.put(a.get('name')) + ' takes place ' + s.put(a.get('when')) + ('' if 'none' in (k1 := s.keys(a.get('at'))) else (' ' + 'at ' + s.put(a.get('at')))) + ('' if 'none' in (k2 := s.keys(a.get('lasts'))) else (' ' + 'and lasts ' + s.put(a.get('lasts')))) + '.')

def meeting_time_in(s, a):
    return ('For the start time, see the ' + s.link(a.get('page'), 'meeting notes') + '.')

def meeting_time_asked(s, a):
    return ('For the start time, ask ' + s.put(a.get('place')) + '.')

def meeting_first(s, a):
    return ('Dates are counted from ' + s.put(a.get('day')) + '.')

def meeting_quorum(s, a):
    return (s.cap(s.said(meeting_it(s, a))) + ' can make decisions only if ' + s.put(a.get('quorum')) + ' are present.')

def meeting_does(s, a):
    return (s.cap(s.said(meeting_it(s, a))) + ' ' + s.low(a.get('what')) + '.')

def meeting_until(s, a):
    return ('It is held until ' + s.put(a.get('day')) + '.')

def meeting_of_part(s, a):
    return ('It is a meeting of ' + s.put(a.get('name')) + '.')

def meeting_open(s, a):
    return (('Everyone is welcome' + meeting_open_at(s, a) + '.') if 'yes' in (k1 := s.keys(a.get('public'))) else (('It' if 'none' in (k2 := s.keys(a.get('name'))) else ('The ' + s.put(a.get('name')))) + ' is not public.'))

def meeting_open_at(s, a):
    return ('' if 'none' in (k1 := s.keys(a.get('name'))) else (' ' + 'at the ' + s.put(a.get('name'))))

def meeting_it(s, a):
    return ('it' if 'none' in (k1 := s.keys(a.get('name'))) else ('the ' + s.put(a.get('name'))))

def meeting_chaired(s, a):
    return (s.cap(a.get('who')) + ' ' + s.verb(a.get('who'), 'none', 'chair') + ' ' + meeting_it(s, a) + '.')

def meeting_written(s, a):
    return (s.cap(a.get('who')) + ' ' + s.verb(a.get('who'), 'none', 'take') + ' the minutes' + ('' if 'none' in (k1 := s.keys(a.get('name'))) else (' ' + 'of the ' + s.put(a.get('name')))) + '.')

def meeting_chaired_and_written(s, a):
    return (s.cap(a.get('who')) + ' ' + s.verb(a.get('who'), 'none', 'chair') + ' ' + meeting_it(s, a) + ' and ' + s.verb(a.get('who'), 'none', 'take') + ' the minutes.')

def meeting_notice(s, a):
    return (s.cap(s.said(meeting_it(s, a))) + ' is announced ' + s.put(a.get('time')) + ' in advance.')

def meeting_attended(s, a):
    return (s.cap(a.get('who')) + ' ' + s.verb(a.get('who'), a.get('strength'), 'attend') + ' ' + ('it' if 'none' in (k1 := s.keys(a.get('meeting'))) else ('the ' + meeting_rhythm(s, a) + s.put(a.get('meeting')))) + (', time zones permitting' if 'yes' in (k2 := s.keys(a.get('excused'))) else '') + '.')

def meeting_rhythm(s, a):
    return (('weekly' + ' ') if 'weekly' in (k1 := s.keys(a.get('rhythm'))) else ('monthly' + ' ') if 'monthly' in k1 else ('quarterly' + ' ') if 'quarterly' in k1 else ('yearly' + ' ') if 'yearly' in k1 else '')

def meetings_see(s, a):
    return ('See ' + s.link(a.get('page'), 'Meetings') + ' for when and where the ' + s.put(a.get('meetings')) + ' ' + ('takes' if 'one' in (k1 := s.keys(a.get('number'))) else 'take') + ' place.')

def meeting_private(s, a):
    return ('Parts of it are closed: ' + s.put(a.get('what')) + '.')

def meeting_announced(s, a):
    return ('Notes and changes are announced ' + s.put(a.get('places')) + '.')

def meeting_link(s, a):
    return (s.link(a.get('target'), 'Join the meeting') if 'join' in (k1 := s.keys(a.get('what'))) else s.link(a.get('target'), 'Recordings') if 'recordings' in k1 else s.link(a.get('target'), 'Calendar') if 'calendar' in k1 else s.link(a.get('target'), 'Notes and agenda'))

def meeting_link_behind(s, a):
    return (s.link(a.get('target'), 'join the meeting') if 'join' in (k1 := s.keys(a.get('what'))) else ('watch the ' + s.link(a.get('target'), 'recordings')) if 'recordings' in k1 else ('see the ' + s.link(a.get('target'), 'calendar')) if 'calendar' in k1 else ('read the ' + s.link(a.get('target'), 'agenda and notes')))

def meeting_links(s, a):
    return ('You can ' + s.put(a.get('links')) + '.')

def closed_held(s, a):
    return (('Closed meetings are held to discuss ' + s.put(a.get('purposes')) + '.') if 'none' in (k1 := s.keys(a.get('who'))) else (s.cap(a.get('who')) + ' ' + (('also' + ' ') if 'yes' in (k2 := s.keys(a.get('also'))) else '') + s.verb(a.get('who'), 'none', 'hold') + ' closed meetings to discuss ' + s.put(a.get('purposes')) + '.'))

def closed_called(s, a):
    return (s.cap(a.get('who')) + ' ' + s.verb('one', a.get('how'), 'call') + ' one' + ('' if 'none' in (k1 := s.keys(a.get('trigger'))) else (' ' + (('when' + ' ') if 'yes' in (k2 := s.keys(a.get('clause'))) else '') + s.put(a.get('trigger')))) + '.')

def closed_invited(s, a):
    return (s.cap(a.get('who')) + ' ' + s.verb('other', a.get('how'), 'be') + ' invited' + ('' if 'none' in (k1 := s.keys(a.get('but'))) else (', except ' + s.put(a.get('but')))) + '.')

def channels_public(s, a):
    return 'You can find us here:'

def channels_between(s, a):
    return 'Between meetings, you can find us here:'

def channel_only(s, a):
    return (('Between meetings, you can find us' if 'yes' in (k1 := s.keys(a.get('between'))) else 'You can find us') + ' ' + s.form(a.get('channel'), 'at') + ('' if 'none' in (k2 := s.keys(a.get('address'))) else (', ' + s.put(a.get('address')))) + ('' if 'none' in (k3 := s.keys(a.get('purpose'))) else (', for ' + s.decap(a.get('purpose')))) + '.')

def channel_only_private(s, a):
    return (s.cap(a.get('channel')) + ('' if 'none' in (k1 := s.keys(a.get('address'))) else (', ' + s.put(a.get('address')) + ',')) + ' is a private channel' + ('' if 'none' in (k2 := s.keys(a.get('purpose'))) else (' ' + 'for ' + s.decap(a.get('purpose')))) + ('' if 'none' in (k3 := s.keys(a.get('readers'))) else ('; only ' + s.put(a.get('readers')) + ' can read it')) + '.')

def channels_private(s, a):
    return 'Private channels:'

def channel(s, a):
    return ((s.cap(a.get('channel')) if 'none' in (k1 := s.keys(a.get('address'))) else ((s.cap(a.get('channel')) + ', ' + s.put(a.get('address'))) if 'yes' in (k2 := s.keys(a.get('url'))) else (s.cap(a.get('plain')) + ', ' + s.put(a.get('address'))))) + ('' if 'none' in (k3 := s.keys(a.get('purpose'))) else (': ' + s.decap(a.get('purpose')))) + ('' if 'none' in (k4 := s.keys(a.get('readers'))) else ('; only ' + s.put(a.get('readers')) + ' can read it')) + ('' if 'none' in (k5 := s.keys(a.get('join'))) else ('; ' + s.link(a.get('join'), 'join here'))) + ('' if 'none' in (k6 := s.keys(a.get('archive'))) else ('; ' + s.link(a.get('archive'), 'archive'))) + ('' if 'none' in (k7 := s.keys(a.get('note'))) else ('. ' + s.put(a.get('note')))))

def conduct_adopted(s, a):
    return (s.cap(a.get('body')) + ' follows the ' + s.put(a.get('code')) + '.')

def conduct_own_rules(s, a):
    return ('We also have ' + s.link(a.get('target'), 'rules of our own') + '.')

def conduct_applies(s, a):
    return ('It applies ' + s.put(a.get('where')) + '.')

def conduct_report(s, a):
    return ('If you experience or witness a violation, please report it to ' + s.put(a.get('places')) + '.')

def conduct_report_lead(s, a):
    return ('If you experience or witness behavior that violates the Code of Conduct, please report it to ' + ('either' if 'either' in (k1 := s.keys(a.get('either'))) else 'any') + ' of these:')

def conduct_way(s, a):
    return (s.put(a.get('place')) + ('' if 'none' in (k1 := s.keys(a.get('address'))) else (', ' + s.put(a.get('address')))) + ('' if 'none' in (k2 := s.keys(a.get('readers'))) else (', which only ' + s.put(a.get('readers')) + ' can read')))

def conduct_committee(s, a):
    return s.link(a.get('target'), s.said(conduct_committee_name(s, a)))

def conduct_committee_name(s, a):
    return (s.put(a.get('foundation')) + ' Code of Conduct Committee')

def conduct_way_committee(s, a):
    return ('the ' + s.put(a.get('committee')) + ', ' + s.put(a.get('address')) + ('' if 'none' in (k1 := s.keys(a.get('within'))) else (', which responds within ' + s.put(a.get('within')))))

def conduct_instead(s, a):
    return ('If your report involves ' + s.put(a.get('about')) + ', you can write to the committee instead of ' + s.put(a.get('who')) + '.')

def conduct_see_reporting(s, a):
    return ('To make a report, see ' + s.link(a.get('page'), 'Reporting') + '.')

def conduct_see_handling(s, a):
    return (s.link(a.get('page'), 'Governance') + ' describes how reports are handled.')

def conduct_handled(s, a):
    return (s.cap(a.get('who')) + ' ' + s.verb(a.get('who'), 'none', 'handle') + ' ' + ('all reports' if 'yes' in (k1 := s.keys(a.get('all'))) else 'reports of Code of Conduct violations') + ('' if 'none' in (k2 := s.keys(a.get('where'))) else (' ' + s.put(a.get('where')))) + '.')

def conduct_discussed(s, a):
    return ('Reports are discussed ' + s.put(a.get('where')) + '.')

def conduct_when(s, a):
    return s.put(a.get('when'))

def conduct_about(s, a):
    return ('a report ' + ('comes from' if 'reporter' in (k1 := s.keys(a.get('role'))) else 'involves' if 'involved' in k1 else 'accuses') + ' ' + s.put(a.get('who')))

def conduct_route_lead(s, a):
    return ('If ' + s.put(a.get('condition')) + ':')

def conduct_route_one(s, a):
    return ('If ' + s.put(a.get('condition')) + ', ' + s.put(a.get('act')) + '.')

def conduct_route_plain(s, a):
    return (s.cap(a.get('act')) + '.')

def conduct_act_report(s, a):
    return ('you ' + s.verb('other', a.get('how'), 'send') + ' the report to ' + s.put(a.get('places')) + ' instead')

def conduct_act_informs(s, a):
    return (s.put(a.get('who')) + ' ' + s.verb(a.get('who'), a.get('how'), 'inform') + ' ' + s.put(a.get('whom')))

def conduct_act_recused(s, a):
    return (('that person' if 'none' in (k1 := s.keys(a.get('who'))) else ('the ' + (('accused ' + s.put(a.get('who'))) if 'accused' in (k2 := s.keys(a.get('role'))) else (s.put(a.get('who')) + ' involved') if 'involved' in k2 else s.put(a.get('who'))))) + ' takes no part in handling it')

def conduct_act_escalates(s, a):
    return ('the report ' + s.verb('one', a.get('how'), 'be') + ' passed on to ' + s.put(a.get('whom')) + ', which may step in')

def conduct_act_decides(s, a):
    return (s.put(a.get('who')) + ' ' + s.verb(a.get('who'), 'none', 'decide'))

def conduct_act_designates(s, a):
    return (s.put(a.get('who')) + ' ' + (('instead' + ' ') if 'yes' in (k1 := s.keys(a.get('whole'))) else '') + s.verb(a.get('who'), 'none', 'appoint') + ' ' + ((s.put(a.get('n')) + ' of ' + ('their number' if 'yes' in (k3 := s.keys(a.get('several'))) else 'its members')) if 'yes' in (k2 := s.keys(a.get('own'))) else ((s.put(a.get('n')) + ' ' + ('person' if 'one' in (k5 := s.keys(a.get('n'))) else 'people')) if 'none' in (k4 := s.keys(a.get('whom'))) else (s.put(a.get('n')) + ' ' + (s.form(a.get('whom'), 'one') if 'one' in (k6 := s.keys(a.get('n'))) else s.form(a.get('whom'), 'bare'))))) + ((' ' + 'who ' + ('is' if 'one' in (k8 := s.keys(a.get('n'))) else 'are') + ' not involved') if 'yes' in (k7 := s.keys(a.get('uninvolved'))) else '') + ('' if 'none' in (k9 := s.keys(a.get('helps'))) else (' ' + 'to work with ' + ('the committee' if 'yes' in (k10 := s.keys(a.get('again'))) else s.put(a.get('helps'))))))

def conduct_heard(s, a):
    return 'Anyone who is accused can respond before a decision is made.'

def conduct_sanctions(s, a):
    return ('A violation can lead to ' + s.put(a.get('what')) + '.')

def conduct_guidelines_lead(s, a):
    return 'Further rules:'

def security_report(s, a):
    return ('Please report vulnerabilities privately' + (', either' if 'yes' in (k1 := s.keys(a.get('either'))) else '') + ' ' + s.put(a.get('ways')) + ('' if 'none' in (k2 := s.keys(a.get('policy'))) else (', as the ' + s.link(a.get('policy'), 'security policy') + ' describes')) + '.')

def security_to(s, a):
    return ('to ' + s.put(a.get('place')))

def security_advisory(s, a):
    return ('as a ' + s.link(a.get('target'), 'private GitHub advisory'))

def security_policy(s, a):
    return ('Please report vulnerabilities as the ' + s.link(a.get('policy'), 'security policy') + ' describes.')

def security_answers(s, a):
    return ('You will receive ' + (('an explanation of the next steps within ' + s.form(a.get('then'), 'within')) if 'none' in (k1 := s.keys(a.get('first'))) else ('a reply within ' + s.form(a.get('first'), 'within') + ('' if 'none' in (k2 := s.keys(a.get('then'))) else (' ' + 'and an explanation of the next steps within another ' + s.form(a.get('then'), 'within'))))) + '.')

def security_disclosed(s, a):
    return ((('The ' + s.link(a.get('embargo'), 'embargo policy') + ' applies until a vulnerability is disclosed') if 'none' in (k1 := s.keys(a.get('after'))) else ('Vulnerabilities are disclosed after ' + s.put(a.get('after')) + ('' if 'none' in (k2 := s.keys(a.get('embargo'))) else ('; until then, the ' + s.link(a.get('embargo'), 'embargo policy') + ' applies')))) + '.')

def security_two_factor(s, a):
    return (s.cap(a.get('who')) + ' must use two-factor authentication on their accounts.')

def security_supported(s, a):
    return ('Security fixes are released for ' + s.put(a.get('versions')) + '.')

def security_team(s, a):
    return (((s.cap(a.get('team')) + ' handles all security reports') if 'none' in (k1 := s.keys(a.get('by'))) else (s.cap(a.get('by')) + ' ' + s.verb(a.get('by'), 'none', 'appoint') + ' ' + s.put(a.get('team')) + ', which handles all security reports')) + ('' if 'none' in (k2 := s.keys(a.get('policy'))) else (' ' + 'as described in the ' + s.link(a.get('policy'), 'security policy'))) + '.')

def limit_case(s, a):
    return (s.cap(a.get('case')) + ', ' + s.decap(a.get('limit')))

def cap(s, a):
    return ((('Our target is that no ' + s.put(a.get('word')) + ' holds ' + cap_most(s, a)) if 'target' in (k1 := s.keys(a.get('how'))) else ('No ' + s.put(a.get('word')) + ' should hold ' + cap_most(s, a)) if 'should' in k1 else ('No ' + s.put(a.get('word')) + ' may hold ' + cap_most(s, a))) + ('' if 'none' in (k2 := s.keys(a.get('stands'))) else ('; see ' + s.link(a.get('stands'), 'where we stand'))) + '.')

def cap_most(s, a):
    return ((s.put(a.get('share')) + ' or more of the ' + s.form(a.get('seats'), 'many')) if 'yes' in (k1 := s.keys(a.get('below'))) else ('more than ' + ((s.put(a.get('count')) + ' ' + (s.form(a.get('seats'), 'one') if 'one' in (k3 := s.keys(a.get('count'))) else s.form(a.get('seats'), 'many'))) if 'none' in (k2 := s.keys(a.get('share'))) else (s.put(a.get('share')) + ' of the ' + s.form(a.get('seats'), 'many')))))

def seats_role(s, a):
    return (s.put(a.get('role')) + ' seat')

def seats_role_one(s, a):
    return (s.put(a.get('role')) + ' seat')

def people_beside(s, a):
    return s.cap(s.said(s.form(a.get('role'), 'many')))

def seats_role_many(s, a):
    return (s.put(a.get('role')) + ' seats')

def seats_team(s, a):
    return ('seat on ' + s.put(a.get('team')))

def seats_team_one(s, a):
    return ('seat on ' + s.put(a.get('team')))

def seats_team_many(s, a):
    return ('seats on ' + s.put(a.get('team')))

def neutrality_doubts(s, a):
    return ('If ' + ('that is unclear' if 'yes' in (k1 := s.keys(a.get('said'))) else 'it is unclear which companies count as one organization') + ', ' + s.put(a.get('who')) + ' ' + s.verb(a.get('who'), a.get('how'), 'decide') + ('' if 'none' in (k2 := s.keys(a.get('kind'))) else (' ' + 'by ' + s.form(a.get('kind'), 'a'))) + '.')

def neutrality_plan(s, a):
    return 'To get there, we:'

def neutrality_plan_one(s, a):
    return ('To get there, we ' + s.put(a.get('what')) + '.')

def neutrality_meanwhile(s, a):
    return ('Until then, we:' if 'yes' in (k1 := s.keys(a.get('until'))) else 'We:')

def neutrality_meanwhile_one(s, a):
    return (('Until then, we' if 'yes' in (k1 := s.keys(a.get('until'))) else 'We') + ' ' + s.put(a.get('what')) + '.')

def neutrality_reports(s, a):
    return ('We report on our progress ' + s.form(a.get('every'), 'every') + '.')

def neutrality_reported(s, a):
    return (('Read our ' + s.link(a.get('target'), 'last report') + '.') if 'none' in (k1 := s.keys(a.get('day'))) else ('We last reported ' + s.form(a.get('day'), 'on') + ('' if 'none' in (k2 := s.keys(a.get('target'))) else (': read the ' + s.link(a.get('target'), 'report'))) + '.'))

def amendment_proposed(s, a):
    return ((('It is made in ' + s.put(a.get('where')) + '.') if 'yes' in (k2 := s.keys(a.get('one'))) else ('Changes to these rules are proposed in ' + s.put(a.get('where')) + '.')) if 'none' in (k1 := s.keys(a.get('who'))) else (s.cap(a.get('who')) + ' may propose ' + ('one' if 'yes' in (k3 := s.keys(a.get('one'))) else 'a change to these rules') + ('' if 'none' in (k4 := s.keys(a.get('where'))) else (' ' + 'in ' + s.put(a.get('where')))) + '.'))

def amendment_decided(s, a):
    return ((s.cap(a.get('who')) + ' ' + s.verb(a.get('who'), a.get('how'), 'decide') + ' on ' + amendment_changes(s, a) + rule_consulting(s, a) + '.') if 'none' in (k1 := s.keys(a.get('kind'))) else (('They' if 'yes' in (k2 := s.keys(a.get('again'))) else s.cap(s.said(amendment_changes(s, a)))) + ' ' + s.verb('other', a.get('how'), 'take') + ' ' + s.form(a.get('kind'), 'a') + ' of ' + s.put(a.get('who')) + rule_consulting(s, a) + '.'))

def amendment_bootstrap(s, a):
    return ('As long as ' + s.put(a.get('who')) + ' ' + s.verb(a.get('who'), 'none', 'have') + ' no members, ' + s.put(a.get('decided')) + '.')

def amendment_changes(s, a):
    return (('' if 'none' in (k1 := s.keys(a.get('which'))) else (s.put(a.get('which')) + ' ')) + 'changes to ' + amendment_covers(s, a))

def amendment_covers(s, a):
    return ('these rules' if 'none' in (k1 := s.keys(a.get('covers'))) else s.put(a.get('covers')))

def editorial(s, a):
    return ('Changes that do not alter the meaning ' + ('' if 'none' in (k1 := s.keys(a.get('means'))) else ('(' + s.put(a.get('means')) + ')' + ' ')) + 'are decided by ' + s.form(a.get('kind'), 'a') + '.')

def editorial_challenged(s, a):
    return (s.cap(a.get('who')) + ' may demand that such a change be treated like any other.')

def precedence(s, a):
    return ('Where two documents disagree, the first of these prevails: ' + s.put(a.get('order')) + '.')

def interpreted(s, a):
    return (s.cap(a.get('who')) + ' ' + s.verb(a.get('who'), 'none', 'interpret') + ' these rules where they are unclear.')

def rules_reviewed(s, a):
    return ('These rules ' + s.verb('other', a.get('strength'), 'be reviewed') + ' ' + s.form(a.get('every'), 'every') + '.')

def people_introduction(s, a):
    return ('These people ' + ('have a role in' if 'yes' in (k1 := s.keys(a.get('group'))) else 'maintain') + ' ' + s.put(a.get('body')) + ('' if 'none' in (k2 := s.keys(a.get('governance'))) else (' ' + 'under its ' + s.link(a.get('governance'), 'governance'))) + '.')

def people_part_of(s, a):
    return ('They belong to ' + s.put(a.get('whole')) + ', where everyone is listed. This page is made from the same record.')

def people_ladder(s, a):
    return ((('The ' + s.link(a.get('page'), 'contributor ladder')) if 'none' in (k1 := s.keys(a.get('title'))) else s.link(a.get('page'), a.get('title'))) + ' describes each role.')

def people_listed(s, a):
    return (s.cap(a.get('roles')) + ' ' + s.verb(a.get('roles'), 'none', 'be') + ' also listed in ' + s.put(a.get('record')) + '.')

def people_registered(s, a):
    return (('The ' + s.put(a.get('foundation')) + ' reaches the maintainers at ' + s.put(a.get('address')) + '.') if 'none' in (k1 := s.keys(a.get('roles'))) else (s.cap(a.get('roles')) + ' are registered with the ' + s.put(a.get('foundation')) + ('' if 'none' in (k2 := s.keys(a.get('address'))) else (', which reaches them at ' + s.put(a.get('address')))) + '.'))

def people_security(s, a):
    return (s.link(a.get('page'), 'Governance') + ' describes how to report a vulnerability.')

def github_team(s, a):
    return ('GitHub team: ' + s.put(a.get('team')) + '.')

def scope_code(s, a):
    return ('Code: ' + s.put(a.get('code')) + '.')

def scope_since(s, a):
    return ('It has been a part of ' + s.put(a.get('project')) + ' since ' + s.put(a.get('since')) + '.')

def scope_sponsor(s, a):
    return (s.put(a.get('person')) + ' speaks for it.')

def team_reviewed(s, a):
    return ('Its membership was last reviewed ' + s.form(a.get('day'), 'on') + '.')

def scope_paths(s, a):
    return ('It covers ' + s.put(a.get('paths')) + '.')

def column_name(s, a):
    return 'Name'

def column_github(s, a):
    return 'GitHub ID'

def column_company(s, a):
    return 'Company/Organization'

def column_domain(s, a):
    return 'Domain of responsibility'

def column_seat(s, a):
    return 'Seat'

def column_contact(s, a):
    return 'Contact'

def column_lfx(s, a):
    return 'LFX ID'

def column_since(s, a):
    return 'Since'

def column_until(s, a):
    return 'Until'

def column_term(s, a):
    return 'Term'

def column_notes(s, a):
    return 'Notes'

def column_part(s, a):
    return (s.cap(a.get('word')) if 'subproject' in (k1 := s.keys(a.get('kind'))) else 'Work' if 'support' in k1 else s.cap(s.said(piece_kind(s, a))))

def components_heading(s, a):
    return (s.cap(s.said(s.form(a.get('word'), 'many'))) if 'subproject' in (k1 := s.keys(a.get('kind'))) else 'Working groups' if 'working-group' in k1 else 'Components' if 'component' in k1 else 'Repositories' if 'repository' in k1 else 'Groups of repositories' if 'repositories' in k1 else 'Services' if 'service' in k1 else 'Supporting work' if 'support' in k1 else 'Areas')

def column_holders(s, a):
    return s.cap(s.said(s.form(a.get('role'), 'many')))

def column_team(s, a):
    return s.put(a.get('team'))

def column_code(s, a):
    return ('Repositories' if 'repositories' in (k1 := s.keys(a.get('what'))) else 'Paths' if 'paths' in k1 else 'Code')

def column_github_team(s, a):
    return 'GitHub team'

def holder(s, a):
    return (s.put(a.get('person')) + ('' if 'none' in (k1 := s.keys(a.get('organization'))) else (' ' + '(' + s.put(a.get('organization')) + ')')))

def column_role(s, a):
    return 'Role'

def column_state(s, a):
    return 'Status'

def column_organization(s, a):
    return 'Organization'

def column_kind(s, a):
    return 'Kind'

def column_part_of(s, a):
    return 'Part of'

def column_seats(s, a):
    return (s.cap(a.get('role')) + ' seats')

def column_seats_team(s, a):
    return (s.put(a.get('team')) + ' seats')

def column_share(s, a):
    return 'Share'

def column_needed_for(s, a):
    return 'Needed for'

def column_today(s, a):
    return 'Votes needed today'

def column_command(s, a):
    return 'GitVote command'

def term_until(s, a):
    return ('until ' + s.put(a.get('day')))

def since(s, a):
    return (s.link(a.get('target'), 'decision') if 'none' in (k1 := s.keys(a.get('day'))) else s.link(a.get('target'), a.get('day')))

def independent(s, a):
    return 'Independent'

def affiliation_unknown(s, a):
    return 'Not known'

def an_independent(s, a):
    return 'an independent person'

def contact(s, a):
    return ((s.link(a.get('target'), a.get('value')) if 'email' in (k1 := s.keys(a.get('kind'))) else (s.put(a.get('value')) if 'none' in (k2 := s.keys(a.get('target'))) else s.link(a.get('target'), 'website')) if 'website' in k1 else s.put(a.get('value')) if 'other' in k1 else (s.put(a.get('service')) + ': ' + s.put(a.get('value')))) + ('' if 'none' in (k3 := s.keys(a.get('note'))) else (' ' + '(' + s.put(a.get('note')) + ')')))

def affiliation_then(s, a):
    return ('Affiliation when taking the seat: ' + s.put(a.get('name')) + '.')

def acts_for(s, a):
    return ('Acts for ' + s.put(a.get('person')) + '.')

def seat_state(s, a):
    return ('On trial' if 'on-trial' in (k1 := s.keys(a.get('what'))) else 'Suspended' if 'suspended' in k1 else 'On leave' if 'on-leave' in k1 else 'Emeritus' if 'emeritus' in k1 else 'Resigned' if 'resigned' in k1 else 'Removed' if 'removed' in k1 else 'Inactive')

def held_role(s, a):
    return (s.put(a.get('role')) + ('' if 'none' in (k1 := s.keys(a.get('where'))) else (' ' + '(' + s.put(a.get('where')) + ')')))

def leave_lead(s, a):
    return ('These people are on leave' + ('' if 'none' in (k1 := s.keys(a.get('counted'))) else (' ' + 'and still count in votes') if 'yes' in k1 else (' ' + 'and do not count in votes')) + '.')

def not_active_lead(s, a):
    return 'These people hold a role that is not active at present.'

def emeritus_lead(s, a):
    return 'We thank these people for their work.'

def elsewhere_lead(s, a):
    return ('These parts of ' + s.put(a.get('body')) + ' keep their own lists:')

def listed_elsewhere(s, a):
    return (s.link(a.get('target'), a.get('name')) + (('' if 'yes' in (k2 := s.keys(a.get('alone'))) else '.') if 'none' in (k1 := s.keys(a.get('description'))) else (': ' + s.put(a.get('description')))) + ('' if 'none' in (k3 := s.keys(a.get('since'))) else (' ' + 'Since ' + s.put(a.get('since')) + '.')) + ('' if 'none' in (k4 := s.keys(a.get('team'))) else (' ' + 'GitHub team: ' + s.put(a.get('team')) + '.')))

def affiliation_updated(s, a):
    return ('A change of employer ' + s.verb('one', a.get('strength'), 'be recorded') + ' ' + ('here' if 'yes' in (k1 := s.keys(a.get('here'))) else 'in the list of people') + ' within ' + s.form(a.get('within'), 'within') + '.')

def organization_kind(s, a):
    return ('end user' if 'end-user' in (k1 := s.keys(a.get('what'))) else 'non-profit organization' if 'non-profit' in k1 else 'government agency' if 'government' in k1 else 'university' if 'university' in k1 else 'vendor')

def organizations_of_kind(s, a):
    return (('End users' if 'end-user' in (k1 := s.keys(a.get('kind'))) else 'Non-profit organizations' if 'non-profit' in k1 else 'Government agencies' if 'government' in k1 else 'Universities' if 'university' in k1 else 'Vendors') + ': ' + s.put(a.get('names')) + '.')

def votes_today_lead(s, a):
    return ('These numbers are based on the lists above' + ('' if 'none' in (k1 := s.keys(a.get('page'))) else ('; ' + s.link(a.get('page'), 'Governance') + ' sets the thresholds')) + '.')

def votes_today_guests(s, a):
    return ('They include ' + s.put(a.get('who')) + ', as listed in ' + ('their own records' if 'yes' in (k1 := s.keys(a.get('several'))) else 'their own record') + '.')

def votes_today_unknown(s, a):
    return ('Votes that include ' + s.put(a.get('who')) + ' are not in the table, because this record does not list those people.')

def votes_today_kind(s, a):
    return (s.cap(a.get('kind')) + ' of ' + s.put(a.get('who')))

def votes_today_approvals(s, a):
    return ('Approvals for a new ' + s.put(a.get('role')) + ', from ' + s.put(a.get('who')))

def votes_nobody(s, a):
    return 'no one else may vote'

def votes_of(s, a):
    return ((s.put(a.get('needed')) + ' of ' + s.put(a.get('base'))) if 'yes' in (k1 := s.keys(a.get('possible'))) else ('not possible with ' + s.put(a.get('base'))))

def gitvote_how(s, a):
    return "To hold a vote with [GitVote](https://github.com/cncf/gitvote), comment on the issue or pull request with the command alone, then vote by reacting to GitVote's reply. React only once: votes with more than one reaction are not counted."

def above_limit(s, a):
    return (s.cap(a.get('who')) + ' ' + ('is' if 'one' in (k1 := s.keys(a.get('number'))) else 'are') + ' above the ' + (s.link(a.get('page'), 'target') if 'target' in (k2 := s.keys(a.get('sort'))) else s.link(a.get('page'), 'limit')) + ' for the seats of one organization.')

def control_holds(s, a):
    return (s.put(a.get('who')) + ' holds ' + s.digits(a.get('held')) + ' of ' + s.digits(a.get('total')) + ' ' + ((s.put(a.get('seats')) + ' seats') if 'none' in (k1 := s.keys(a.get('team'))) else ('seats on ' + s.put(a.get('team')))) + ' (' + s.put(a.get('share')) + ').')

def control_independent(s, a):
    return ('All ' + s.digits(a.get('total')) + ' ' + ((s.put(a.get('role')) + ' seats') if 'none' in (k1 := s.keys(a.get('team'))) else ('seats on ' + s.put(a.get('team')))) + ' are held by independent people.')

def control_independent_one(s, a):
    return ('The only ' + s.put(a.get('role')) + ' is independent.')

def control_can(s, a):
    return (('It can pass every vote alone' + (', including changes to these rules' if 'yes' in (k2 := s.keys(a.get('amends'))) else '') + '.') if 'all' in (k1 := s.keys(a.get('how'))) else ('It can pass some votes alone' + (', including changes to these rules' if 'yes' in (k3 := s.keys(a.get('amends'))) else '') + '.') if 'some' in k1 else 'It cannot pass a vote alone, but it can stop one.' if 'stops' in k1 else 'It can neither pass nor stop a vote alone.')

def control_target(s, a):
    return ('The ' + ('target' if 'target' in (k1 := s.keys(a.get('sort'))) else 'limit') + ' for one organization is at most ' + s.digits(a.get('n')) + ' of ' + s.digits(a.get('total')) + ' seats.')

def organizations_introduction(s, a):
    return "Each seat counts toward the holder's current employer; subsidiaries count with their parent."

def organizations_drawing(s, a):
    return (s.put(a.get('role')) + ': seats by organization')

def independent_people(s, a):
    return 'Independent'

def bar_half(s, a):
    return 'half'

def bar_two_thirds(s, a):
    return 'two thirds'

def share_of_seats(s, a):
    return (s.put(a.get('name')) + ': ' + s.digits(a.get('n')) + ' (' + s.put(a.get('share')) + ')')

def limit_line(s, a):
    return (('target' if 'target' in (k1 := s.keys(a.get('sort'))) else 'limit') + ': ' + ('1 seat' if 'one' in (k2 := s.keys(a.get('n'))) else (s.digits(a.get('n')) + ' seats')))

def shares_with(s, a):
    return (s.put(a.get('name')) + ' (with ' + s.put(a.get('others')) + ')')

def overview_about(s, a):
    return ('These pages show who maintains ' + s.put(a.get('body')) + ', who decides what, and how to take part.')

def overview_named(s, a):
    return (('They are' if 'yes' in (k1 := s.keys(a.get('told'))) else ('The ' + s.form(a.get('role'), 'many') + ' are')) + ' ' + s.put(a.get('people')) + '.')

def overview_listed(s, a):
    return ('See the ' + s.link(a.get('page'), 'list of people') + '.')

def number_of_role(s, a):
    return (s.put(a.get('role')) if 'one' in (k1 := s.keys(a.get('n'))) else s.form(a.get('role'), 'many'))

def number_of_people(s, a):
    return ('person with a role' if 'one' in (k1 := s.keys(a.get('n'))) else 'people with a role')

def number_of_organizations(s, a):
    return ('organization' if 'one' in (k1 := s.keys(a.get('n'))) else 'organizations')

def task_contribute(s, a):
    return s.link(a.get('target'), 'Contribute')

def task_contribute_guide(s, a):
    return 'Start with the contributing guide.'

def task_become(s, a):
    return s.link(a.get('target'), s.said(task_become_words(s, a)))

def task_become_words(s, a):
    return ('Become ' + s.form(a.get('role'), 'a'))

def task_become_how(s, a):
    return ('See what ' + ((s.form(a.get('role'), 'a') + ' does, and what it takes') if 'yes' in (k1 := s.keys(a.get('does'))) else 'it takes') + '.')

def task_propose(s, a):
    return s.link(a.get('target'), 'Propose a change to the rules')

def task_call(s, a):
    return s.link(a.get('target'), 'Call a vote')

def task_conduct(s, a):
    return s.link(a.get('target'), 'Report a Code of Conduct violation')

def task_vulnerability(s, a):
    return s.link(a.get('target'), 'Report a vulnerability')

def task_inactive(s, a):
    return s.link(a.get('target'), 'Deal with inactivity')

def task_inactive_how(s, a):
    return 'See when someone counts as inactive, and what follows.'

def task_review(s, a):
    return s.link(a.get('target'), 'Review these rules')

def task_meeting(s, a):
    return s.link(a.get('target'), 'Join a meeting')

def task_meetings_open(s, a):
    return ('One meeting is open to everyone.' if 'one' in (k1 := s.keys(a.get('n'))) else (s.cap(a.get('n')) + ' meetings are open to everyone.'))

def task_meeting_next(s, a):
    return ('Next meeting: ' + s.put(a.get('when')) + ', ' + s.put(a.get('name')) + '.')

def people_present(s, a):
    return (('One person holds a role in ' + s.put(a.get('body')) + ' today.') if 'one' in (k1 := s.keys(a.get('n'))) else (s.digits(a.get('n')) + ' people hold a role in ' + s.put(a.get('body')) + ' today.'))

def people_former(s, a):
    return ('They have moved on, and ' + s.put(a.get('body')) + ' thanks them for their work.')

def card_lfx(s, a):
    return ('LFX ID ' + s.put(a.get('id')))

def card_since(s, a):
    return ('since ' + s.put(a.get('day')))

def card_until(s, a):
    return ('until ' + s.put(a.get('day')))

def card_state(s, a):
    return ('on leave' if 'on-leave' in (k1 := s.keys(a.get('what'))) else 'on trial' if 'on-trial' in k1 else 'suspended' if 'suspended' in k1 else 'inactive')

def filter(s, a):
    return ('Role' if 'roles' in (k1 := s.keys(a.get('what'))) else 'Area' if 'parts' in k1 else 'Organization' if 'organization' in k1 else 'Kind' if 'kind' in k1 else 'Level')

def levels_introduction(s, a):
    return (s.cap(a.get('body')) + ' has ' + s.put(a.get('n')) + ' levels, from ' + s.put(a.get('first')) + ' to ' + s.put(a.get('last')) + '.')

def levels_first(s, a):
    return ('' if 'none' in (k1 := s.keys(a.get('role'))) else ('The first role that someone grants is ' + s.put(a.get('role')) + ': ' + s.link(a.get('page'), 'see what it takes') + '.'))

def stair_people(s, a):
    return ('one person' if 'one' in (k1 := s.keys(a.get('n'))) else (s.digits(a.get('n')) + ' people'))

def stair_votes(s, a):
    return (s.put(a.get('votes')) + ' votes today')

def levels_more(s, a):
    return ('The ' + s.link(a.get('page'), 'contributor ladder') + ' has the full text.')

def become(s, a):
    return ('Become ' + s.form(a.get('role'), 'a'))

def become_conditions(s, a):
    return 'What it takes:'

def become_as(s, a):
    return ('Everything asked of ' + s.form(a.get('role'), 'a') + ':')

def become_steps(s, a):
    return ('How it goes:' if '1' in (k1 := s.keys(a.get('number'))) else 'How it goes, step by step:')

def become_number(s, a):
    return (s.digits(a.get('needed')) + ' of ' + s.digits(a.get('base')) + ' ' + ('approvals' if 'approvals' in (k1 := s.keys(a.get('what'))) else 'votes'))

def become_numbers(s, a):
    return ('With the people of today, it takes ' + s.put(a.get('numbers')) + '.')

def become_button(s, a):
    return ('Open the pull request' if 'pull-request' in (k1 := s.keys(a.get('what'))) else 'Open the issue' if 'issue' in k1 else 'Start the discussion' if 'discussion' in k1 else 'Go to where it begins')

def become_write(s, a):
    return ('Write to ' + s.put(a.get('address')))

def ladder_drawing(s, a):
    return ('From the lowest level to the highest: ' + s.put(a.get('steps')) + '.')

def decision_amend(s, a):
    return 'Change these rules'

def decisions_voting(s, a):
    return (s.link(a.get('page'), 'Voting') + ' explains how votes are held and what each kind of vote takes.')

def decisions_people(s, a):
    return ("The numbers are based on today's " + s.link(a.get('page'), 'list of people') + '.')

def decisions_script(s, a):
    return ('This form needs JavaScript. ' + (('The table above has the rules, and ' + s.put(a.get('command')) + ' counts on the command line.') if 'yes' in (k1 := s.keys(a.get('table'))) else ('On the command line, ' + s.put(a.get('command')) + ' counts.')))

def decisions_left_out(s, a):
    return 'Not available in this form:'

def decisions_left_out_because(s, a):
    return (s.put(a.get('what')) + ': ' + ('these rules do not say how it is voted on' if 'no-vote' in (k1 := s.keys(a.get('why'))) else 'these rules do not say how many votes it takes' if 'no-number' in k1 else 'no one may vote today' if 'nobody' in k1 else 'who votes depends on the matter') + '.')

def decisions_usual(s, a):
    return ('Everything else' if 'default' in (k1 := s.keys(a.get('which'))) else 'Everything else, when a vote is held')

def decisions_usual_by(s, a):
    return (decisions_usual(s, a) + ' (' + s.put(a.get('kind')) + ')')

def matter_effect(s, a):
    return (('Appoint ' + s.form(a.get('role'), 'a')) if 'appoint' in (k1 := s.keys(a.get('what'))) else ('Remove ' + s.form(a.get('role'), 'a')) if 'remove' in k1 else ('Appoint or remove ' + s.form(a.get('role'), 'a')) if 'appoint-or-remove' in k1 else ('Decide within ' + s.put(a.get('team'))) if 'within' in k1 else 'Add a subproject' if 'add-subproject' in k1 else 'Archive or remove a subproject' if 'remove-subproject' in k1 else 'Change these rules')

def result_state(s, a):
    return ('It passes' if 'passed' in (k1 := s.keys(a.get('what'))) else 'It does not pass' if 'failed' in k1 else 'There is no result' if 'no-quorum' in k1 else 'It is a tie' if 'tied' in k1 else 'It is still open')

def result_why(s, a):
    return ('there are enough votes in favor' if 'enough' in (k1 := s.keys(a.get('what'))) else 'there are too few votes in favor' if 'too-few' in k1 else 'there are too many votes against' if 'against' in k1 else 'someone objects' if 'objection' in k1 else 'no one objects' if 'no-objection' in k1 else 'too few people take part' if 'quorum' in k1 else 'the votes for and against are equal' if 'tie' in k1 else 'approvals are missing' if 'approvals' in k1 else 'no one may vote')

def vote_closes(s, a):
    return ('It closes ' + ('when its time is over' if 'on-time' in (k1 := s.keys(a.get('what'))) else 'when its time is over, or as soon as everyone has voted' if 'all-voted' in k1 else 'when its time is over, or as soon as there are enough votes in favor' if 'reached' in k1 else 'when its time is over, or as soon as no vote can change the result' if 'certain' in k1 else 'when its time is over and enough people have taken part') + '.')

def approvals_counted(s, a):
    return ('Approvals of ' + s.put(a.get('who')) + ': ' + s.put(a.get('n')) + ' of ' + s.put(a.get('needed')) + '.')

def result_open(s, a):
    return ('It will pass, however the others vote.' if 'passes' in (k1 := s.keys(a.get('certain'))) else 'It can no longer pass.' if 'fails' in k1 else 'The result can still change.')

def changes_last(s, a):
    return ('The record of ' + s.put(a.get('body')) + ' last changed on ' + s.put(a.get('day')) + '.')

def changes_feed(s, a):
    return ('To hear of each change, subscribe to the ' + s.link(a.get('file'), 'feed') + '.')

def changes_entry(s, a):
    return ('**' + s.put(a.get('day')) + ('' if 'none' in (k1 := s.keys(a.get('subject'))) else (': ' + s.put(a.get('subject')))) + '**' + ('' if 'none' in (k2 := s.keys(a.get('decided'))) else (' ' + '(decided: ' + s.put(a.get('decided')) + ')')))

def changes_more(s, a):
    return (s.digits(a.get('n')) + ' more ' + ('change' if 'one' in (k1 := s.keys(a.get('n'))) else 'changes'))

def changes_needed(s, a):
    return ('Needed: ' + s.put(a.get('what')) + ' (' + s.put(a.get('how')) + ').')

def changes_held(s, a):
    return 'These are the seats whose dates are on record.'

def report_more(s, a):
    return (s.link(a.get('page'), 'Governance') + ' has the rules.')

def report_readers(s, a):
    return ('Only ' + s.put(a.get('readers')) + ' can read what you send there.')

def calendar_introduction(s, a):
    return 'Everyone is welcome at these meetings.'

def calendar_more(s, a):
    return ('See ' + s.link(a.get('page'), 'Meetings') + ' for how they are run.')

def calendar_subscribe(s, a):
    return ('To add the dates to your own calendar, subscribe to ' + s.link(a.get('file'), s.said(calendar_which(s, a))) + '.')

def calendar_copy(s, a):
    return 'Copy the address'

def calendar_which(s, a):
    return ('all meetings' if 'yes' in (k1 := s.keys(a.get('all'))) else 'all meetings with known dates')

def calendar_one(s, a):
    return s.link(a.get('file'), 'Subscribe to this meeting')

def calendar_as_of(s, a):
    return ('These are the next dates as of ' + s.put(a.get('day')) + '.')

def calendar_over(s, a):
    return 'These dates have passed; the rule below still applies.'

def occurrence(s, a):
    return (weekday_name(s, a) + ', ' + s.put(a.get('day')) + ('' if 'none' in (k1 := s.keys(a.get('begins'))) else (', ' + s.put(a.get('begins')) + ('' if 'none' in (k2 := s.keys(a.get('ends'))) else (' ' + 'to ' + s.put(a.get('ends')))) + ('' if 'none' in (k3 := s.keys(a.get('zone'))) else (' ' + '(' + s.put(a.get('zone')) + ' time)')))))

def calendar_unknown(s, a):
    return ('Its dates cannot be calculated: ' + ('it' if 'meeting' in (k1 := s.keys(a.get('whose'))) else 'the data') + ' ' + s.put(a.get('why')) + '.')

def checks_introduction(s, a):
    return ('bylaws reads the data of ' + s.put(a.get('body')) + ' and looks for contradictions, gaps, and rules that no one can follow.')

def checks_found(s, a):
    return (('No open problems.' if '0' in (k2 := s.keys(a.get('known'))) else 'No open problems; one accepted finding.' if 'one' in k2 else ('No open problems; ' + s.put(a.get('known')) + ' accepted findings.')) if '0' in (k1 := s.keys(a.get('n'))) else (('' if '0' in (k3 := s.keys(a.get('errors'))) else 'One error' if 'one' in k3 else (s.cap(a.get('errors')) + ' errors')) + (('One warning' if 'one' in (k5 := s.keys(a.get('warnings'))) else (s.cap(a.get('warnings')) + ' warnings')) if '0' in (k4 := s.keys(a.get('errors'))) else ('' if '0' in (k6 := s.keys(a.get('warnings'))) else (' ' + 'and one warning') if 'one' in k6 else (' ' + 'and ' + s.put(a.get('warnings')) + ' warnings'))) + '.'))

def checks_severity(s, a):
    return ('Error' if 'error' in (k1 := s.keys(a.get('what'))) else 'Warning' if 'warning' in k1 else 'Open')

def checks_open_lead(s, a):
    return ('These rules leave ' + ('one question' if 'one' in (k1 := s.keys(a.get('n'))) else (s.put(a.get('n')) + ' questions')) + ' open.')

def checks_concern(s, a):
    return ('For people who report' if 'people-who-report' in (k1 := s.keys(a.get('what'))) else 'For people who vote' if 'people-who-vote' in k1 else 'For candidates for roles' if 'candidates-for-roles' in k1 else 'For everyone else')

def checks_known_lead(s, a):
    return 'Reviewed and accepted:'

def checks_accepted(s, a):
    return ('Accepted because ' + s.put(a.get('why')) + '.')

def checks_more_places(s, a):
    return ('and ' + s.put(a.get('n')) + ' more ' + ('place' if 'one' in (k1 := s.keys(a.get('n'))) else 'places'))

def portal_title(s, a):
    return 'Projects and groups'

def portal_counts(s, a):
    return (s.cap(a.get('kinds')) + '.')

def portal_size(s, a):
    return (s.put(a.get('n')) + ' ' + (s.put(a.get('role')) if 'one' in (k1 := s.keys(a.get('n'))) else s.form(a.get('role'), 'many')))

def body_kind(s, a):
    return ('Project' if 'project' in (k1 := s.keys(a.get('what'))) else 'Working group' if 'working-group' in k1 else 'Committee')

def body_kind_count(s, a):
    return (s.put(a.get('n')) + ' ' + (('project' if 'one' in (k2 := s.keys(a.get('n'))) else 'projects') if 'project' in (k1 := s.keys(a.get('what'))) else ('working group' if 'one' in (k3 := s.keys(a.get('n'))) else 'working groups') if 'working-group' in k1 else ('committee' if 'one' in (k4 := s.keys(a.get('n'))) else 'committees')))

def portal_governed(s, a):
    return ('It is governed by ' + s.put(a.get('n')) + ' ' + (s.put(a.get('role')) if 'one' in (k1 := s.keys(a.get('n'))) else s.form(a.get('role'), 'many')) + '.')

def portal_read(s, a):
    return ('Read: ' + s.put(a.get('links')) + '.')

def page_short(s, a):
    return ('Charter' if 'charter' in (k1 := s.keys(a.get('page'))) else 'Governance' if 'governance' in k1 else ('Members' if 'yes' in (k2 := s.keys(a.get('group'))) else 'Maintainers') if 'maintainers' in k1 else 'Contributor ladder' if 'ladder' in k1 else 'Meetings' if 'meetings' in k1 else 'Code of Conduct' if 'conduct' in k1 else s.put(a.get('title')))

def tab(s, a):
    return ('All projects' if 'all' in (k1 := s.keys(a.get('page'))) else 'Overview' if 'overview' in k1 else 'Charter' if 'charter' in k1 else 'Governance' if 'governance' in k1 else 'People' if 'people' in k1 else 'Maintainers' if 'maintainers' in k1 else 'Ladder' if 'levels' in k1 else 'Ladder rules' if 'ladder' in k1 else 'Decisions' if 'decisions' in k1 else 'Meetings' if 'calendar' in k1 else 'Next meetings' if 'dates' in k1 else 'Meetings' if 'meetings' in k1 else 'Organizations' if 'organizations' in k1 else 'Conduct' if 'conduct' in k1 else 'Conduct' if 'report_conduct' in k1 else 'Security' if 'security' in k1 else 'Security' if 'report_security' in k1 else 'Readiness' if 'audit' in k1 else 'Review' if 'review' in k1 else 'Due diligence' if 'diligence' in k1 else 'Application' if 'application' in k1 else 'Adopters' if 'adopters' in k1 else 'Changes' if 'changes' in k1 else 'Checks')

def edit_section(s, a):
    return 'Edit the data of this section'

def tabs_label(s, a):
    return ('Pages of ' + s.put(a.get('body')))

def contents_here(s, a):
    return 'On this page'

def lost_title(s, a):
    return 'There is no such page'

def lost_reason(s, a):
    return 'The page may have moved when its rules or its people changed, or the address has a mistake in it.'

def lost_ways(s, a):
    return 'Search for it above, or go on from here:'

def link_to_section(s, a):
    return ('Link to “' + s.put(a.get('section')) + '”')

def review_applied(s, a):
    return ('The project applied for ' + ('incubation' if 'incubating' in (k1 := s.keys(a.get('level'))) else 'graduation' if 'graduated' in k1 else 'the sandbox') + ('' if 'none' in (k2 := s.keys(a.get('on'))) else (' ' + s.form(a.get('on'), 'on'))) + ('' if 'none' in (k3 := s.keys(a.get('target'))) else (' ' + '(' + s.link(a.get('target'), 'application') + ')')) + '.')

def review_sponsors(s, a):
    return (s.put(a.get('people')) + ' ' + ('conducted' if 'yes' in (k1 := s.keys(a.get('ended'))) else ('conducts' if 'yes' in (k2 := s.keys(a.get('one'))) else 'conduct')) + ' the due diligence.')

def review_interviewers(s, a):
    return (s.put(a.get('people')) + ' ' + ('interviewed' if 'yes' in (k1 := s.keys(a.get('ended'))) else ('interviews' if 'yes' in (k2 := s.keys(a.get('one'))) else 'interview')) + ' the adopters.')

def review_people(s, a):
    return (('One person holds' if 'one' in (k1 := s.keys(a.get('people'))) else (s.cap(a.get('people')) + ' people hold')) + ' a role in the project; they represent ' + ('one organization' if 'one' in (k2 := s.keys(a.get('organizations'))) else (s.put(a.get('organizations')) + ' organizations')) + '.')

def review_role_count(s, a):
    return (('one ' + s.put(a.get('role'))) if 'one' in (k1 := s.keys(a.get('count'))) else (s.put(a.get('count')) + ' ' + s.form(a.get('role'), 'many')))

def review_roles(s, a):
    return ('The project has ' + s.put(a.get('roles')) + ', ' + ('who belongs to' if 'one' in (k1 := s.keys(a.get('people'))) else 'who belong to') + ' ' + ('one organization' if 'one' in (k2 := s.keys(a.get('organizations'))) else (s.put(a.get('organizations')) + ' organizations')) + '.')

def review_names(s, a):
    return ('See the ' + s.link(a.get('page'), 'list of people') + ' for the names.')

def review_access_of(s, a):
    return (access_level(s, a) + ' for ' + s.form(a.get('role'), 'many'))

def review_access(s, a):
    return ('Access to the repositories depends on the role: ' + s.put(a.get('given')) + '.')

def review_access_one(s, a):
    return (s.cap(s.said(s.form(a.get('role'), 'many'))) + ' have ' + access_level(s, a) + ' access to the repositories.')

def review_meeting_since(s, a):
    return ('It has been held since ' + s.put(a.get('on')) + ('' if 'none' in (k1 := s.keys(a.get('notes'))) else (', with public ' + s.link(a.get('notes'), 'notes'))) + ('' if 'none' in (k2 := s.keys(a.get('recordings'))) else ((', with public' if 'none' in (k3 := s.keys(a.get('notes'))) else (' ' + 'and')) + ' ' + s.link(a.get('recordings'), 'recordings'))) + '.')

def review_governed(s, a):
    return (s.cap(a.get('who')) + ' ' + s.verb(a.get('who'), 'none', 'govern') + ' ' + s.put(a.get('project')) + '.')

def column_subproject(s, a):
    return 'Subproject'

def column_ownership(s, a):
    return 'Ownership and operation'

def column_communication(s, a):
    return 'Communication'

def review_coverage(s, a):
    return ('Missing' if '0' in (k1 := s.keys(a.get('parts'))) else 'Partial' if '1' in k1 else 'Complete')

def governance_review_purpose(s, a):
    return ('This page prepares a governance review of ' + s.put(a.get('project')) + ": it says what the project's record shows, and leaves the assessment to the reviewers.")

def governance_review_criteria(s, a):
    return ('It uses the ' + s.put(a.get('catalogue')) + ' for ' + s.put(a.get('level')) + ('' if 'none' in (k1 := s.keys(a.get('version'))) else (' ' + '(' + s.put(a.get('version')) + ')')) + '.')

def review_dashboard(s, a):
    return ("See the project's " + s.link(a.get('target'), 'dashboard') + ' for more figures.')

def column_figure(s, a):
    return 'Figure'

def column_before(s, a):
    return 'Before'

def column_now(s, a):
    return 'Latest'

def column_as_of(s, a):
    return 'As of'

def review_figure(s, a):
    return (s.cap(a.get('what')) + ('' if 'none' in (k1 := s.keys(a.get('per'))) else (' ' + s.form(a.get('per'), 'per'))))

def review_number(s, a):
    return s.link(a.get('target'), a.get('value'))

def review_before(s, a):
    return (s.link(a.get('target'), a.get('value')) + ('' if 'none' in (k1 := s.keys(a.get('on'))) else (' ' + '(' + s.put(a.get('on')) + ')')))

def release_versioning(s, a):
    return ('Versions follow ' + s.put(a.get('scheme')) + '.')

def release_phases(s, a):
    return ('Before it is released, a version goes through the phases ' + s.put(a.get('phases')) + '.')

def release_every(s, a):
    return ('A new version is released ' + s.form(a.get('every'), 'every') + '.')

def release_artifacts(s, a):
    return ('A release consists of ' + s.put(a.get('artifacts')) + '.')

def release_process(s, a):
    return ('The ' + s.link(a.get('target'), 'release process') + ' is documented.')

def release_page(s, a):
    return ('All releases are ' + s.link(a.get('target'), 'listed on one page') + '.')

def release_lead(s, a):
    return 'The project has made these releases:'

def release_item(s, a):
    return (s.link(a.get('target'), a.get('version')) + ('' if 'none' in (k1 := s.keys(a.get('on'))) else (', ' + s.put(a.get('on')))))

def adopters_lead(s, a):
    return ('These organizations use ' + s.put(a.get('project')) + ':')

def adopter(s, a):
    return ('**' + s.link(a.get('target'), a.get('name')) + '**' + ('' if 'none' in (k1 := s.keys(a.get('stage'))) else (' ' + '(' + adopter_stage(s, a) + ')')) + ('' if 'none' in (k2 := s.keys(a.get('use'))) else (': ' + s.put(a.get('use')))) + ('' if 'none' in (k3 := s.keys(a.get('evidence'))) else (' ' + '(' + s.link(a.get('evidence'), 'details') + ')' + ('' if 'none' in (k4 := s.keys(a.get('use'))) else '.'))))

def adopters_page(s, a):
    return ('See the full ' + s.link(a.get('target'), 'list of adopters') + '.')

def adopter_stage(s, a):
    return ('on trial' if 'trial' in (k1 := s.keys(a.get('stage'))) else 'in development' if 'development' in k1 else 'in production')

def integration(s, a):
    return (s.link(a.get('target'), a.get('name')) + ('' if 'none' in (k1 := s.keys(a.get('foundation'))) else (' ' + '(' + s.put(a.get('foundation')) + ')')) + ('' if 'none' in (k2 := s.keys(a.get('by'))) else (', supported by ' + s.put(a.get('by')))))

def review_item_noted(s, a):
    return (s.put(a.get('item')) + '. ' + s.put(a.get('note')))

def integrations_lead(s, a):
    return (s.put(a.get('project')) + ' works with:')

def integrations_page(s, a):
    return ('See the ' + s.link(a.get('target'), 'documentation of integrations') + ' for more.')

def review_partners(s, a):
    return (s.put(a.get('project')) + ' ' + (('also' + ' ') if 'yes' in (k1 := s.keys(a.get('also'))) else '') + 'works with ' + s.put(a.get('partners')) + '.')

def achievement(s, a):
    return (('' if 'none' in (k1 := s.keys(a.get('title'))) else ('**' + s.put(a.get('title')) + ':**' + ' ')) + s.put(a.get('text')))

def badge(s, a):
    return (s.link(a.get('target'), a.get('name')) + ' badge' + ('' if 'none' in (k1 := s.keys(a.get('level'))) else (' ' + '(' + s.put(a.get('level')) + ')')) + ('' if 'none' in (k2 := s.keys(a.get('since'))) else (', since ' + s.put(a.get('since')))) + ('' if 'none' in (k3 := s.keys(a.get('until'))) else (', until ' + s.put(a.get('until')))))

def audit_item(s, a):
    return (s.link(a.get('target'), s.said(audit_kind(s, a))) + ('' if 'none' in (k1 := s.keys(a.get('by'))) else (' ' + 'by ' + s.put(a.get('by')))) + ('' if 'none' in (k2 := s.keys(a.get('on'))) else (', ' + s.put(a.get('on')))) + ('' if 'none' in (k3 := s.keys(a.get('found'))) else ': one issue' if 'one' in k3 else (': ' + s.put(a.get('found')) + ' issues')) + ('' if 'none' in (k4 := s.keys(a.get('severe'))) else (', ' + s.put(a.get('severe')) + ' of them critical or high')) + ('' if 'none' in (k5 := s.keys(a.get('open'))) else (', ' + s.put(a.get('open')) + ' open')))

def audit_kind(s, a):
    return ('Security self-assessment' if 'self' in (k1 := s.keys(a.get('kind'))) else 'Joint security assessment' if 'joint' in k1 else 'Security audit')

def review_goals_lead(s, a):
    return ('Goals for the community:' if 'community' in (k1 := s.keys(a.get('kind'))) else 'Technical goals:')

def review_finding(s, a):
    return (s.put(a.get('text')) + ('' if 'none' in (k1 := s.keys(a.get('by'))) else (' ' + 'Found by ' + s.put(a.get('by')) + '.')) + ((' ' + 'Resolved') if 'resolved' in (k2 := s.keys(a.get('status'))) else (' ' + 'Open')) + ('' if 'none' in (k3 := s.keys(a.get('issue'))) else (' ' + '(' + s.link(a.get('issue'), 'follow-up') + ')')) + '.')

def review_noted(s, a):
    return (s.put(a.get('text')) + ('' if 'none' in (k1 := s.keys(a.get('issue'))) else (' ' + '(' + s.link(a.get('issue'), 'details') + ').')))

def criterion_words(s, a):
    return (('Met' if 'met' in (k1 := s.keys(a.get('status'))) else 'Not met' if 'not-met' in k1 else 'Not assessed') + ': **' + s.put(a.get('words')) + '**' + ('' if 'yes' in (k2 := s.keys(a.get('required'))) else (' ' + '(suggested)')))

def criterion_shown(s, a):
    return (s.link(a.get('target'), a.get('words')) + ('' if 'none' in (k1 := s.keys(a.get('on'))) else (' ' + '(' + s.put(a.get('on')) + ')')))

def criterion_gap(s, a):
    return ('**' + s.put(a.get('words')) + '**' + ('' if 'none' in (k1 := s.keys(a.get('found'))) else (' ' + s.put(a.get('found')))))

def criteria_assessed(s, a):
    return (s.cap(a.get('by')) + ' assessed the criteria' + ('' if 'none' in (k1 := s.keys(a.get('on'))) else (' ' + s.form(a.get('on'), 'on'))) + '.')

def interview_about(s, a):
    return (('An adopter that prefers to remain anonymous was interviewed' if 'none' in (k1 := s.keys(a.get('adopter'))) else (s.put(a.get('adopter')) + ' was interviewed')) + ('' if 'none' in (k2 := s.keys(a.get('on'))) else (' ' + s.form(a.get('on'), 'on'))) + '.')

def interview_people(s, a):
    return (s.put(a.get('people')) + (',' if 'yes' in (k1 := s.keys(a.get('titled'))) else '') + ' spoke for ' + ('the adopter' if 'none' in (k2 := s.keys(a.get('adopter'))) else s.put(a.get('adopter'))) + '.')

def interview_versions(s, a):
    return ('The adopter uses ' + s.put(a.get('versions')) + '.')

def audit_introduction(s, a):
    return ('This page holds ' + s.put(a.get('body')) + ' against the ' + s.put(a.get('catalogue')) + ', for ' + s.put(a.get('level')) + '.')

def audit_counted(s, a):
    return (('Of the ' + s.put(a.get('all')) + ' criteria that are required, ' + s.put(a.get('met')) + ' ' + ('is' if 'one' in (k2 := s.keys(a.get('met'))) else 'are') + ' met.') if 'yes' in (k1 := s.keys(a.get('required'))) else ('Of the ' + s.put(a.get('all')) + ' criteria that are suggested, ' + s.put(a.get('met')) + ' ' + ('is' if 'one' in (k3 := s.keys(a.get('met'))) else 'are') + ' met.'))

def column_section(s, a):
    return 'Section'

def column_met(s, a):
    return 'Met'

def column_not_met(s, a):
    return 'Not met'

def column_missing(s, a):
    return 'Without evidence'

def column_person(s, a):
    return 'For a person'

def audit_row(s, a):
    return ('**' + ('Not met' if 'not-met' in (k1 := s.keys(a.get('status'))) else 'Evidence missing' if 'evidence-missing' in k1 else 'Needs a person' if 'needs-a-person' in k1 else 'Met') + ((', ' + 'required:') if 'yes' in (k2 := s.keys(a.get('required'))) else (', ' + 'suggested:')) + '** ' + s.put(a.get('words')) + ' (' + s.put(a.get('id')) + ')')

def audit_todo(s, a):
    return ('To do: ' + s.put(a.get('what')) + '.')

def assessment_said(s, a):
    return ('Assessed as ' + ('met' if 'yes' in (k1 := s.keys(a.get('met'))) else 'not met') + ('' if 'none' in (k2 := s.keys(a.get('level'))) else (' ' + 'for ' + s.put(a.get('level')))) + ('' if 'none' in (k3 := s.keys(a.get('by'))) else (' ' + 'by ' + s.put(a.get('by')))) + ('' if 'none' in (k4 := s.keys(a.get('on'))) else (' ' + s.form(a.get('on'), 'on'))) + '.')

def evidence_level(s, a):
    return (s.cap(a.get('body')) + ' became ' + ('a sandbox' if 'sandbox' in (k1 := s.keys(a.get('level'))) else 'an incubating' if 'incubating' in k1 else 'a graduated' if 'graduated' in k1 else 'an archived') + ' project ' + s.form(a.get('on'), 'on') + '.')

def evidence_terms(s, a):
    return "No one's term has run out."

def evidence_governors(s, a):
    return (s.cap(a.get('count')) + ' ' + ('person holds' if 'one' in (k1 := s.keys(a.get('count'))) else 'people hold') + ' the role that governs: ' + s.put(a.get('role')) + '.')

def evidence_left(s, a):
    return (s.cap(a.get('count')) + ' ' + ('person has' if 'one' in (k1 := s.keys(a.get('count'))) else 'people have') + ' left a role.')

def evidence_dated(s, a):
    return ('The list says since when ' + s.spell(a.get('count')) + ' ' + ('person holds' if 'one' in (k1 := s.keys(a.get('count'))) else 'people hold') + ' a role.')

def evidence_people(s, a):
    return (s.cap(a.get('count')) + ' ' + ('person is' if 'one' in (k1 := s.keys(a.get('count'))) else 'people are') + ' listed by name, with an affiliation.')

def evidence_organizations(s, a):
    return (s.cap(a.get('people')) + ' people belong to ' + s.spell(a.get('organizations')) + ' organizations: ' + s.put(a.get('shares')) + '.')

def evidence_share(s, a):
    return (s.put(a.get('name')) + ' (' + s.digits(a.get('count')) + ' of ' + s.digits(a.get('all')) + ')')

def evidence_owners(s, a):
    return (('CODEOWNERS is' if 'codeowners' in (k1 := s.keys(a.get('file'))) else 'OWNERS files are' if 'owners' in k1 else 'The CLOWarden file is' if 'clowarden' in k1 else 'The Peribolos file is') + ' made from the same record as the list of people.')

def evidence_levels(s, a):
    return ('The ladder has ' + s.spell(a.get('count')) + ' levels: ' + s.put(a.get('names')) + '.')

def evidence_subprojects(s, a):
    return ('There are no subprojects.' if '0' in (k1 := s.keys(a.get('count'))) else ('There is one subproject: ' + s.put(a.get('names')) + '.') if 'one' in k1 else ('There are ' + s.spell(a.get('count')) + ' subprojects: ' + s.put(a.get('names')) + '.'))

def evidence_channels(s, a):
    return (s.cap(a.get('count')) + ' ' + ('channel is' if 'one' in (k1 := s.keys(a.get('count'))) else 'channels are') + ' listed' + ('' if '0' in (k2 := s.keys(a.get('private'))) else '; one is private, and has its purpose' if 'one' in k2 else ('; ' + s.spell(a.get('private')) + ' are private, each with its purpose')) + '.')

def evidence_no_repositories(s, a):
    return 'There are no further repositories.'

def evidence_license(s, a):
    return ('N/A: the license is ' + s.put(a.get('license')) + '.')

def evidence_releases(s, a):
    return (s.cap(a.get('count')) + ' ' + ('release is' if 'one' in (k1 := s.keys(a.get('count'))) else 'releases are') + ' listed' + (':' if 'one' in (k2 := s.keys(a.get('count'))) else ', the last of them,') + ' ' + s.put(a.get('last')) + ', ' + s.form(a.get('on'), 'on') + '.')

def evidence_access(s, a):
    return ('Access to the repositories goes with the role: ' + s.put(a.get('roles')) + '.')

def evidence_role(s, a):
    return (s.put(a.get('role')) + ' (' + s.put(a.get('access')) + ')')

def evidence_adopters(s, a):
    return (s.cap(a.get('count')) + ' adopters use ' + s.put(a.get('body')) + ((', ' + 'none of them in production') if '0' in (k1 := s.keys(a.get('production'))) else (', ' + s.spell(a.get('production')) + ' of them in production')) + '.')

def evidence_adopters_all(s, a):
    return (s.cap(a.get('count')) + ' adopters use ' + s.put(a.get('body')) + ', all in production.')

def script_search(s, a):
    return 'Search'

def script_all(s, a):
    return 'All'

def script_show_all(s, a):
    return 'Show all'

def script_filter(s, a):
    return 'Filter this list'

def script_no_one_fits(s, a):
    return 'No one fits.'

def script_nothing_fits(s, a):
    return 'Nothing fits.'

def script_shown(s, a):
    return (s.put(a.get('n')) + ' of ' + s.put(a.get('all')) + ' shown.')

def script_own_zone(s, a):
    return ('Your own time, ' + s.put(a.get('zone')) + ', is given below each date.')

def script_own_time(s, a):
    return (s.put(a.get('time')) + ' your time')

def script_table(s, a):
    return ('Table ' + s.put(a.get('n')))

def ballot_for(s, a):
    return 'For'

def ballot_against(s, a):
    return 'Against'

def ballot_abstain(s, a):
    return 'Abstain'

def ballot_may_vote(s, a):
    return ((s.put(a.get('n')) + ' person may vote, by ' + s.put(a.get('kind')) + '.') if 'one' in (k1 := s.keys(a.get('number'))) else (s.put(a.get('n')) + ' people may vote, by ' + s.put(a.get('kind')) + '.'))

def ballot_needed(s, a):
    return (('Needed: ' + s.put(a.get('n')) + ' vote in favor, of ' + s.put(a.get('base')) + '.') if 'one' in (k1 := s.keys(a.get('number'))) else ('Needed: ' + s.put(a.get('n')) + ' votes in favor, of ' + s.put(a.get('base')) + '.'))

def ballot_missing(s, a):
    return (('Missing: ' + s.put(a.get('n')) + ' vote in favor.') if 'one' in (k1 := s.keys(a.get('number'))) else ('Missing: ' + s.put(a.get('n')) + ' votes in favor.'))

def ballot_quorum(s, a):
    return ('Quorum: ' + s.put(a.get('n')) + ' of ' + s.put(a.get('quorum')) + ' take part.')

def ballot_stays_open(s, a):
    return ('It stays open for ' + s.put(a.get('time')) + '.')

def ballot_verdict(s, a):
    return (s.put(a.get('state')) + ': ' + s.put(a.get('why')) + '.')

def ballot_so_far(s, a):
    return (s.put(a.get('state')) + ': so far, ' + s.put(a.get('why')) + '.')

def ballot_votes(s, a):
    return 'Votes'

def ballot_no_voter(s, a):
    return 'no one who may vote'

def ballot_not_voted(s, a):
    return 'Has not voted'

def ballot_present(s, a):
    return 'Present without a vote'

def ballot_whole(s, a):
    return ('Enter a whole number from 0 to ' + s.put(a.get('n')) + '.')

def ballot_together(s, a):
    return ('Enter whole numbers from 0 to ' + s.put(a.get('n')) + ', together at most ' + s.put(a.get('n')) + '.')

def ballot_count(s, a):
    return 'Count a vote'

def ballot_decision(s, a):
    return 'Decision'

def ballot_concerned(s, a):
    return 'Person concerned'

def ballot_ended(s, a):
    return 'Voting has ended'

def change_section(s, a):
    return ('People' if 'people' in (k1 := s.keys(a.get('what'))) else 'Organizations' if 'organizations' in k1 else 'Roles' if 'roles' in k1 else 'Votes' if 'votes' in k1 else 'Decisions' if 'decisions' in k1 else 'Elections' if 'elections' in k1 else 'Parts' if 'parts' in k1 else 'Meetings' if 'meetings' in k1 else 'Channels' if 'channels' in k1 else 'The body' if 'body' in k1 else 'Other rules' if 'rules' in k1 else 'Documents')

def change_seat(s, a):
    return ((s.put(a.get('who')) + ' ' + (('became ' + s.form(a.get('role'), 'the')) if 'one' in (k2 := s.keys(a.get('sort'))) else ('joined ' + s.put(a.get('team'))) if 'team' in k2 else ('joined the ' + s.form(a.get('role'), 'many'))) + change_where(s, a) + '.') if 'joined' in (k1 := s.keys(a.get('event'))) else (s.put(a.get('who')) + ' also became ' + change_holder(s, a) + change_where(s, a) + '.') if 'also' in k1 else (s.put(a.get('who')) + ' is ' + change_holder(s, a) + ' again' + change_where(s, a) + '.') if 'again' in k1 else (s.put(a.get('who')) + ' became ' + change_holder(s, a) + ' on trial' + change_where(s, a) + '.') if 'on-trial' in k1 else (s.put(a.get('who')) + ' went from ' + s.put(a.get('earlier')) + ' to ' + s.put(a.get('role')) + change_where(s, a) + '.') if 'moved' in k1 else (s.put(a.get('who')) + ' is no longer ' + change_holder(s, a) + change_where(s, a) + '.') if 'ended' in k1 else (s.put(a.get('who')) + ' is now emeritus and no longer ' + change_holder(s, a) + change_where(s, a) + '.') if 'emeritus' in k1 else (s.put(a.get('who')) + ' stepped down as ' + change_holder(s, a) + change_where(s, a) + '.') if 'resigned' in k1 else (s.put(a.get('who')) + ' was removed as ' + change_holder(s, a) + change_where(s, a) + '.') if 'removed' in k1 else (s.put(a.get('who')) + ' went on leave as ' + change_holder(s, a) + change_where(s, a) + '.') if 'on-leave' in k1 else (s.put(a.get('who')) + ' is now on trial as ' + change_holder(s, a) + change_where(s, a) + '.') if 'trial' in k1 else (s.put(a.get('who')) + ' became inactive as ' + change_holder(s, a) + change_where(s, a) + '.') if 'inactive' in k1 else (s.put(a.get('who')) + ' was suspended as ' + change_holder(s, a) + change_where(s, a) + '.') if 'suspended' in k1 else (s.put(a.get('who')) + ' is back from leave as ' + change_holder(s, a) + change_where(s, a) + '.') if 'back' in k1 else (s.put(a.get('who')) + ' finished the trial as ' + change_holder(s, a) + change_where(s, a) + '.') if 'past-trial' in k1 else (s.put(a.get('who')) + ' is active again as ' + change_holder(s, a) + change_where(s, a) + '.') if 'active' in k1 else (s.put(a.get('who')) + ' is now on record as having been ' + change_holder(s, a) + change_where(s, a) + '.') if 'recorded' in k1 else (s.put(a.get('who')) + ' is no longer on record as having been ' + change_holder(s, a) + change_where(s, a) + '.'))

def change_holder(s, a):
    return (s.form(a.get('role'), 'the') if 'one' in (k1 := s.keys(a.get('sort'))) else s.form(a.get('role'), 'a'))

def change_where(s, a):
    return ('' if 'none' in (k1 := s.keys(a.get('place'))) else (' ' + 'for ' + s.put(a.get('place'))))

def change_place(s, a):
    return (s.put(a.get('who')) + ' is ' + change_holder(s, a) + ' for ' + ('the whole body' if 'none' in (k1 := s.keys(a.get('now'))) else s.put(a.get('now'))) + ' now, and no longer for ' + ('the whole body' if 'none' in (k2 := s.keys(a.get('before'))) else s.put(a.get('before'))) + '.')

def change_person(s, a):
    return ((s.put(a.get('who')) + ' is now on record, without a role.') if 'yes' in (k1 := s.keys(a.get('is_new'))) else (s.put(a.get('who')) + ' is no longer on record.'))

def change_affiliation(s, a):
    return (((s.put(a.get('who')) + ' is independent now.') if 'none' in (k2 := s.keys(a.get('before'))) else (s.put(a.get('who')) + ' left ' + s.put(a.get('before')) + ' and is independent now.')) if 'independent' in (k1 := s.keys(a.get('now_is'))) else (('It is no longer on record that ' + s.put(a.get('who')) + ' is independent.') if 'none' in (k3 := s.keys(a.get('before'))) else (s.put(a.get('who')) + ' no longer belongs to ' + s.put(a.get('before')) + '.')) if 'unknown' in k1 else ((s.put(a.get('who')) + ' now belongs to ' + s.put(a.get('now')) + '.') if 'none' in (k4 := s.keys(a.get('before'))) else (s.put(a.get('who')) + ' moved from ' + s.put(a.get('before')) + ' to ' + s.put(a.get('now')) + '.')))

def change_contacts(s, a):
    return ('The contact details of ' + s.put(a.get('who')) + ' changed.')

def change_balance(s, a):
    return ('Among the ' + s.form(a.get('role'), 'many') + ', ' + (('no organization now holds more seats than ' + s.put(a.get('name')) + ',') if 'tied' in (k1 := s.keys(a.get('standing'))) else ('still no organization holds more seats than ' + s.put(a.get('name')) + ',') if 'tied-still' in k1 else (s.put(a.get('name')) + ' still holds the most seats,') if 'first-still' in k1 else (s.put(a.get('name')) + ' now holds the most seats,')) + ' ' + s.digits(a.get('n')) + ' of ' + s.digits(a.get('total')) + ('' if 'none' in (k2 := s.keys(a.get('before'))) else ((' ' + 'instead of ' + s.digits(a.get('before')) + ' of ' + s.digits(a.get('before_total'))) if 'none' in (k3 := s.keys(a.get('other'))) else ('; before, it was ' + s.put(a.get('other')) + ' with ' + s.digits(a.get('before')) + ' of ' + s.digits(a.get('before_total'))))) + '.')

def change_limit(s, a):
    return (('The limit of ' + s.put(a.get('limit')) + ' for one organization is now exceeded.') if 'exceeded' in (k1 := s.keys(a.get('state'))) else ('The limit of ' + s.put(a.get('limit')) + ' for one organization is still exceeded.') if 'still' in k1 else ('The limit of ' + s.put(a.get('limit')) + ' for one organization is met again.'))

def change_votes(s, a):
    return ('A vote by ' + s.put(a.get('kind')) + ' now takes ' + s.put(a.get('needed')) + ' of ' + s.put(a.get('base')) + ' votes instead of ' + s.put(a.get('before')) + ' of ' + s.put(a.get('before_base')) + '.')

def change_thing(s, a):
    return ('The ' + (('organization ' + s.put(a.get('name'))) if 'organizations' in (k1 := s.keys(a.get('sort'))) else ('role ' + s.put(a.get('name'))) if 'ladder' in k1 else ('office ' + s.put(a.get('name'))) if 'offices' in k1 else ('team ' + s.put(a.get('name'))) if 'teams' in k1 else ('kind of vote “' + s.put(a.get('name')) + '”') if 'kinds' in k1 else ('decision “' + s.put(a.get('name')) + '”') if 'decisions' in k1 else ('election “' + s.put(a.get('name')) + '”') if 'elections' in k1 else ('part ' + s.put(a.get('name'))) if 'scopes' in k1 else ('group “' + s.put(a.get('name')) + '”') if 'groups' in k1 else ('meeting “' + s.put(a.get('name')) + '”') if 'meetings' in k1 else ('channel “' + s.put(a.get('name')) + '”') if 'channels' in k1 else ('party “' + s.put(a.get('name')) + '”') if 'parties' in k1 else ('term “' + s.put(a.get('name')) + '”')) + ' was ' + ('added' if 'yes' in (k2 := s.keys(a.get('is_new'))) else 'removed') + '.')

def change_whole(s, a):
    return (('The record now has rules ' + s.put(a.get('of')) + '.') if 'new' in (k1 := s.keys(a.get('state'))) else ('The record no longer has rules ' + s.put(a.get('of')) + '.') if 'gone' in k1 else ('The rules ' + s.put(a.get('of')) + ' changed.'))

def change_ladder_order(s, a):
    return 'The levels of the ladder stand in another order.'

def change_own_text(s, a):
    return ('The text in ' + s.put(a.get('file')) + ' changed.')

def change_of(s, a):
    return (('of ' + s.put(a.get('name'))) if 'person' in (k1 := s.keys(a.get('sort'))) else ('of the seat of ' + s.put(a.get('who')) + ' as ' + s.form(a.get('role'), 'a') + change_where(s, a)) if 'seat' in k1 else ('of ' + s.put(a.get('name'))) if 'organizations' in k1 else ('for ' + s.form(a.get('role'), 'many')) if 'roles' in k1 else ('of ' + s.put(a.get('name'))) if 'team' in k1 else 'for every role' if 'lifecycle' in k1 else 'in the voting rules' if 'voting' in k1 else ('in votes by ' + s.put(a.get('name'))) if 'kinds' in k1 else ('of the decision “' + s.put(a.get('name')) + '”') if 'decisions' in k1 else 'for changes to these rules' if 'amendments' in k1 else ('in the election “' + s.put(a.get('name')) + '”') if 'elections' in k1 else ('of ' + s.put(a.get('name'))) if 'scopes' in k1 else 'for subprojects' if 'subprojects' in k1 else ('of the group “' + s.put(a.get('name')) + '”') if 'groups' in k1 else ('of the meeting “' + s.put(a.get('name')) + '”') if 'meetings' in k1 else 'for closed meetings' if 'closed_meetings' in k1 else ('of the channel “' + s.put(a.get('name')) + '”') if 'channels' in k1 else ('of the party “' + s.put(a.get('name')) + '”') if 'parties' in k1 else ('of ' + s.put(a.get('name'))) if 'project' in k1 else ('of the term “' + s.put(a.get('name')) + '”') if 'definitions' in k1 else 'for conduct' if 'code_of_conduct' in k1 else 'for security' if 'security' in k1 else 'for vendor neutrality' if 'neutrality' in k1 else 'in the charter' if 'charter' in k1 else 'for the documents' if 'documents' in k1 else 'for copies')

def change_of_for(s, a):
    return (('for ' + s.put(a.get('name'))) if 'person' in (k1 := s.keys(a.get('sort'))) else ('for the seat of ' + s.put(a.get('who')) + ' as ' + s.form(a.get('role'), 'a') + change_where(s, a)) if 'seat' in k1 else ('for votes by ' + s.put(a.get('name'))) if 'kinds' in k1 else ('for the decision “' + s.put(a.get('name')) + '”') if 'decisions' in k1 else ('for the election “' + s.put(a.get('name')) + '”') if 'elections' in k1 else ('for the group “' + s.put(a.get('name')) + '”') if 'groups' in k1 else ('for the meeting “' + s.put(a.get('name')) + '”') if 'meetings' in k1 else ('for the channel “' + s.put(a.get('name')) + '”') if 'channels' in k1 else ('for the term “' + s.put(a.get('name')) + '”') if 'definitions' in k1 else ('for ' + s.put(a.get('name'))) if 'organizations' in k1 else ('for ' + s.put(a.get('name'))) if 'team' in k1 else ('for ' + s.put(a.get('name'))) if 'scopes' in k1 else ('for ' + s.put(a.get('name'))) if 'project' in k1 else change_of(s, a))

def change_key(s, a):
    return (('The record now gives ' + s.put(a.get('key')) + ' ' + s.put(a.get('of')) + ': ' + s.put(a.get('new')) + '.') if 'none' in (k1 := s.keys(a.get('old'))) else (('The record no longer gives ' + s.put(a.get('key')) + ' ' + s.put(a.get('of')) + '; before, it was ' + s.put(a.get('old')) + '.') if 'none' in (k2 := s.keys(a.get('new'))) else (s.cap(a.get('key')) + ' ' + s.put(a.get('of')) + ' ' + ('rose' if 'up' in (k3 := s.keys(a.get('way'))) else 'fell' if 'down' in k3 else 'changed') + ' from ' + s.put(a.get('old')) + ' to ' + s.put(a.get('new')) + '.')))

def change_flag(s, a):
    return (s.cap(a.get('key')) + ' ' + ('now holds' if 'yes' in (k1 := s.keys(a.get('value'))) else 'no longer holds') + ' ' + s.form(a.get('of'), 'for') + '.')

def change_rules(s, a):
    return (('The record now has ' + s.put(a.get('key')) + ' ' + s.put(a.get('of')) + '.') if 'new' in (k1 := s.keys(a.get('state'))) else ('The record no longer has ' + s.put(a.get('key')) + ' ' + s.put(a.get('of')) + '.') if 'gone' in k1 else (s.cap(a.get('key')) + ' ' + s.put(a.get('of')) + ' changed.'))

def change_text(s, a):
    return (s.cap(a.get('key')) + ' ' + s.put(a.get('of')) + ' changed to ' + s.put(a.get('new')) + '.')

def change_items(s, a):
    return (s.cap(a.get('key')) + ' ' + s.put(a.get('of')) + ' ' + (('lost ' + s.put(a.get('lost'))) if 'none' in (k1 := s.keys(a.get('gained'))) else ('gained ' + s.put(a.get('gained')) + ('' if 'none' in (k2 := s.keys(a.get('lost'))) else (' ' + 'and lost ' + s.put(a.get('lost')))))) + '.')

def change_counted(s, a):
    return (s.cap(a.get('key')) + ' ' + s.put(a.get('of')) + ' changed: ' + ((s.put(a.get('lost')) + ' removed') if '0' in (k1 := s.keys(a.get('gained'))) else (s.put(a.get('gained')) + ' added' + ('' if '0' in (k2 := s.keys(a.get('lost'))) else (', ' + s.put(a.get('lost')) + ' removed')))) + '.')

def change_rewritten(s, a):
    return (s.cap(a.get('key')) + ' ' + s.put(a.get('of')) + ' changed in ' + s.put(a.get('n')) + ' ' + ('item' if 'one' in (k1 := s.keys(a.get('n'))) else 'items') + '.')

def change_order(s, a):
    return ('The order of ' + s.put(a.get('key')) + ' ' + s.put(a.get('of')) + ' changed.')

def change_label(s, a):
    return (change_label_words(s, a) + ('' if 'none' in (k1 := s.keys(a.get('inside'))) else (' ' + 'in ' + s.put(a.get('inside')))))

def change_label_words(s, a):
    return (('“' + s.put(a.get('own')) + '”') if 'none' in (k1 := s.keys(a.get('name'))) else ('the ' + s.put(a.get('name'))))

def change_quote(s, a):
    return ('“' + s.put(a.get('words')) + '”')

def change_open(s, a):
    return ('not decided yet' if 'undecided' in (k1 := s.keys(a.get('how'))) else 'not read yet' if 'unread' in k1 else 'not in the documents')

def change_key_name(s, a, t1={'about': 'reason', 'abstainers_take_part': 'effect of abstentions on the quorum', 'abstentions': 'effect of abstentions', 'accepted': 'accepted contributions', 'accepted_if': 'condition for nominations', 'access': 'access', 'acknowledged_within': 'time to acknowledge reports', 'act': 'act', 'acting': 'people who act until it is filled', 'acting_for': 'person acted for', 'action': 'action', 'active_for': 'time of activity', 'actor': 'person who acts', 'address': 'address', 'admins': 'administrators', 'admission': 'rules on admission', 'adopters': 'list of adopters', 'advisories': 'advisories', 'affiliation': 'affiliation', 'after': 'time after which it happens', 'again_after': 'time before it can be voted on again', 'against': 'number of votes against that are allowed', 'against_all': 'right to vote against all alternatives', 'agreement': 'agreement within an organization', 'aim': 'aim of votes', 'aliases': 'other names', 'aligned': 'alignment of columns', 'alignment': 'alignment', 'all_of': 'people who must all agree', 'allowed': 'right to step down', 'alone': 'rule that one person can decide alone', 'alternates': 'alternates', 'alternatives': 'rule for votes between several alternatives', 'alternative_strength': 'weight of the duty to propose an alternative', 'announced_in': 'places of announcements', 'answered_within': 'time to answer reports', 'any_of': 'choice of people', 'any_time': 'right to step down at any time', 'api': 'copy for programs', 'appeal': 'rules on appeals', 'application': 'application', 'applies': 'places where it applies', 'applies_to': 'roles that it applies to', 'appointed_before': 'appointment of officers', 'appointed_by': 'people who appoint', 'approvals': 'approvals', 'approvers': 'approvers', 'archive': 'archiving', 'article': 'article', 'as_new': 'return as a newcomer', 'as_of': 'day on which voters are counted', 'at': 'start time', 'at_election': 'balance at elections', 'at_least': 'minimum', 'at_scope_level': 'right of parts to decide for themselves', 'ask': 'people whom one can ask', 'attendance': 'list of those present', 'attendance_strength': 'duty to attend', 'attended': 'meetings attended', 'audit': 'page about readiness', 'automatic': 'rule on who belongs automatically', 'back': 'way back', 'background': 'background', 'becoming': 'rules on appointment', 'before': 'text in front', 'begun_by': 'people who begin it', 'behind': 'text behind', 'besides_nominator': 'sponsors besides the nominator', 'body': 'body', 'bodies': 'bodies to which the people belong', 'bootstrap': 'first decision', 'bootstrap_within': 'time for the first decision', 'branch': 'branch', 'bug_bounty': 'bug bounty', 'but_not': 'people left out', 'by': 'people who decide', 'by_hand': 'part written by hand', 'calendar': 'calendar', 'called': 'name', 'called_by': 'people who call the meeting', 'candidates': 'rules on candidates', 'cap': 'limit per organization', 'cast_by': 'people who cast the vote', 'chaired_by': 'chair of the meeting', 'challenged_by': 'people who can challenge it', 'changes': 'page about changes', 'channel': 'channel', 'channels': 'channels', 'charter': 'charter', 'checks': 'page of checks', 'classes': 'classes of seats', 'clocks': 'signs of inactivity', 'closes': 'end of a vote', 'clowarden': 'file for CLOWarden', 'codeowners': 'file of code owners', 'cohorts': 'number of groups elected in turn', 'color': 'color of the site', 'commitment': 'commitment', 'completed': 'results so far', 'conditions': 'conditions', 'conduct': 'page about conduct', 'confirmed_every': 'interval of confirmations', 'confirmed_by': 'people who confirm', 'consent': 'consent of candidates', 'consulted': 'people who are consulted', 'contact': 'contact', 'contacts': 'contacts', 'contents': 'table of contents', 'contributing': 'contributing guide', 'contributors': 'contributors', 'coordination': 'coordination', 'count': 'count', 'counted': 'rule that those people are counted', 'covers': 'documents that it covers', 'creation': 'rules on creation', 'credits': 'credits', 'criteria': 'criteria', 'date': 'date', 'dates': 'dates', 'declinable': 'right to decline emeritus status', 'decides': 'matters that it decides', 'decisions': 'page of decisions', 'default': 'usual kind of vote', 'delegated': 'delegated matters', 'delegation': 'delegation', 'deliverables': 'deliverables', 'demand': 'number of people who can demand a vote', 'demanded_by': 'people who can demand a vote', 'departure': 'rules on departure', 'deputy': 'deputy', 'description': 'description', 'designated_by': 'people who designate', 'designated_from': 'people from whom someone is designated', 'designates': 'duty to designate someone', 'diligence': 'due diligence', 'disclosed_after': 'time until disclosure', 'discussed': 'discussion', 'discussion': 'discussion before the decision', 'dissolution': 'rules on dissolution', 'do': 'duty', 'documentation_license': 'license of the documentation', 'done': 'work done', 'dot_project': 'file for the foundation', 'doubts': 'way to raise doubts', 'down_the_ladder': 'right to step down the ladder', 'drawn_from': 'roles from which candidates come', 'drop': 'parts left out', 'due': 'due date', 'duties': 'duties', 'editorial': 'rules on editorial changes', 'effect': 'effect', 'effects': 'consequences', 'effort': 'effort', 'either': 'what an objection needs', 'elected': 'rule that candidates are elected without a vote', 'elected_by': 'people who elect', 'election': 'election', 'electorate': 'voters', 'elekto': 'file for Elekto', 'eligible': 'people who are eligible', 'email': 'e-mail address', 'embargo': 'embargo policy', 'emeritus': 'rules on emeritus status', 'endorsements': 'number of endorsements', 'endorsing_organizations': 'number of organizations that endorse', 'ends_when': 'end', 'entry': 'way in', 'escalates': 'escalation', 'escalates_strength': 'weight of the duty to escalate', 'every': 'interval', 'everywhere': 'owners of everything', 'evidence': 'evidence', 'exceptions': 'exceptions', 'exceptions_by': 'people who grant exceptions', 'exceptions_until': 'last day for exceptions', 'excluding': 'people without a vote', 'extended_by': 'extension', 'extension': 'extension', 'feedback': 'feedback', 'file': 'file', 'final_say': 'final say', 'filled_by': 'people who fill the seats', 'first': 'first date', 'fixed_rules': 'rules that parts cannot change', 'floor': 'lowest number of votes', 'focus': 'focus', 'folder': 'folder', 'follows': 'code that is followed', 'forfeiture': 'rules on forfeiture', 'foundation': 'foundation', 'foundation_csv': 'list for the foundation', 'founders': 'founders', 'from_': 'condition from which the limit applies', 'from_other_organizations': 'number of sponsors from other organizations', 'from_several_organizations': 'spread over organizations', 'frozen': 'day on which the list of voters is closed', 'getting_started': 'way to get started', 'github_team': 'GitHub team', 'gitvote': 'file for GitVote', 'goals': 'goals', 'governance': 'governance page', 'governing_body': 'governing body', 'grounds': 'grounds', 'group': 'group', 'guide': 'guide for voters', 'guided_by': 'guide', 'guidelines': 'guidelines', 'handle': 'handle', 'handled_by': 'people who handle reports', 'handled_in': 'time to handle reports', 'head': 'head of the table', 'heard': 'right to be heard', 'held': 'role held before', 'held_for': 'time in the role before', 'held_in': 'parts in which it is held', 'history': 'history', 'how': 'way', 'how_strength': 'weight of the way', 'id': 'id', 'in_a_row': 'condition that it happens in a row', 'in_each': 'number in each part', 'inactive_after': 'time until it counts as inactive', 'inactivity': 'rules on inactivity', 'includes': 'roles that it includes', 'indefinite': 'rule that there is no fixed term', 'informal': 'informal way in', 'informs': 'people who are informed', 'informs_strength': 'weight of the duty to inform', 'inherits': 'duties that it takes over', 'inside': 'matters in scope', 'interpreted_by': 'people who interpret the rules', 'invited': 'people who are invited', 'invited_by': 'people who invite', 'invited_strength': 'weight of the invitation', 'issue': 'issue', 'join': 'way to join', 'joined': 'time since joining', 'judged_by': 'people who judge it', 'keep': 'rule that the copy is kept', 'keeps_vote_for': 'time for which the vote is kept', 'kind': 'kind', 'kinds': 'kinds of votes', 'know_work': 'condition that sponsors know the work', 'ladder': 'ladder page', 'ladder_diagram': 'drawing of the ladder', 'ladder_table': 'table of the ladder', 'lasts': 'length', 'lead': 'rules on the lead', 'leave': 'rules on leave', 'length': 'length', 'level': 'level', 'levels': 'page of levels', 'lfx': 'LFX account', 'license': 'license', 'limit': 'limit', 'line': 'line of the list', 'link': 'link', 'links': 'links', 'listed_in': 'place where the holders are listed', 'lists': 'lists of people', 'logo': 'logo', 'longer_than': 'longest time', 'maintainer_list': 'list of maintainers', 'maintainers': 'list of people', 'marking': 'marking', 'may': 'what the new owners may do', 'may_be_everyone': 'rule that everyone can be a member', 'may_vote_too': 'people whose votes are welcome and not counted', 'means': 'meaning', 'meanwhile': 'rule for the meantime', 'meeting': 'meeting', 'meetings': 'meetings', 'members': 'members', 'membership': 'rules on membership', 'mentor': 'mentor', 'method': 'method', 'minutes_by': 'people who take the minutes', 'missed': 'number of meetings missed', 'mission': 'mission', 'most': 'longest time', 'most_strength': 'weight of the longest time', 'must_be_voted': 'rule that a vote is required', 'name': 'name', 'needs': 'condition', 'neutral': 'neutrality of the choice', 'new_home': 'new home', 'nominate_in': 'place for nominations', 'nominated_by': 'people who nominate', 'nomination': 'nomination', 'nomination_strength': 'weight of the nomination', 'nominations_close_before': 'time between nominations and votes', 'nominations_each': 'number of nominations that each voter has', 'nominations_open_before': 'start of nominations', 'nominations_open_for': 'time for nominations', 'nominations_per_organization': 'number of nominations per organization', 'not_with': 'classes that do not go together', 'note': 'note', 'notes': 'notes', 'notice': 'notice', 'number': 'number', 'objection': 'rules on objections', 'odd': 'rule that the number is odd', 'of': 'people of whom shares are counted', 'of_which': 'part of it', 'offboarding': 'steps when someone leaves', 'office_begins': 'start of the term', 'officers': 'election officers', 'on': 'subject', 'on_breach': 'rule for a broken limit', 'on_request': 'rule that a request is enough', 'onboarding': 'steps when someone joins', 'once': 'condition', 'one_organization': 'rule about one organization', 'only_these': 'rule that there are no other grounds', 'only_if': 'condition for elections', 'open_for': 'time to vote', 'open_to': 'people who can join', 'opening': 'opening', 'opens': 'start', 'operations': 'operations', 'order': 'order', 'organization': 'organization', 'organizations': 'number of organizations', 'orphaned': 'rule on parts that have lost everyone', 'otherwise': 'rule for everything else', 'out_of_scope': 'matters out of scope', 'outcome': 'outcome', 'outlook': 'outlook', 'outside': 'matters out of scope', 'outsiders': 'number of members from outside', 'overview': 'overview', 'own': 'words about single people', 'own_consent': 'consent of the subproject', 'own_rules': 'right to rules of its own', 'own_singular': 'name of one member', 'own_text': 'text of the code', 'owners': 'file of owners', 'packaged': 'package', 'pages': 'own pages', 'parent': 'parent', 'passes': 'threshold', 'path': 'path', 'paths': 'paths', 'people': 'people', 'per': 'part for which one is named', 'peribolos': 'file for Peribolos', 'permanent': 'rule that it is permanent', 'for_good': 'rule that names stay listed for good', 'person': 'person', 'plan': 'plan', 'plural': 'plural', 'policy': 'policy', 'power': 'power', 'powers': 'powers', 'precedence': 'precedence', 'primary': 'primary mission', 'private_parts': 'private parts', 'privileges': 'privileges', 'prohibitions': 'prohibitions', 'probation': 'trial period', 'projects': 'projects', 'projects_note': 'note on projects', 'promotion': 'promotion', 'proposal': 'form of proposals', 'proposed_by': 'people who can propose', 'proposed_in': 'place for proposals', 'public': 'rule that it is public', 'purpose': 'purpose', 'purposes': 'purposes', 'quorum': 'quorum', 'quorum_of': 'people of whom the quorum is counted', 'quotas': 'quotas', 'raised_by': 'people who can take it there', 'ratified_by': 'people who ratify', 'readers': 'readers', 'reason': 'reason', 'reasons': 'reasons', 'reasons_needed': 'rule that reasons are needed', 'reasons_strength': 'weight of the duty to give reasons', 'record': 'record of votes', 'recordings': 'recordings', 'recused': 'recusal', 'reference': 'reference', 'refined_by': 'people who can add requirements', 'refused_only_for': 'reasons for which it can be refused', 'removal': 'rules on removal', 'removes': 'roles that can be removed', 'renewal': 'rules on renewal', 'renewable': 'renewal of terms', 'renewal_within': 'time for renewal', 'replaceable': 'right of organizations to replace their people', 'replaced': 'replacement', 'replaced_per_year': 'number of members replaced a year', 'replies': 'replies', 'report': 'report', 'report_conduct': 'page about reports of conduct', 'report_security': 'page about reports of vulnerabilities', 'report_strength': 'weight of the duty to report', 'report_to': 'places for reports', 'reported': 'reporting', 'reports': 'reports', 'repositories': 'repositories', 'repository': 'repository', 'represents_body': 'rule that it represents the body', 'required': 'rule that the seat is filled', 'requirements': 'requirements', 'reserved': 'rule that the decision is reserved', 'resign': 'duty to resign', 'resources': 'resources', 'responsibilities': 'responsibilities', 'rest_of_term': 'rule that the rest of the term is served', 'results_within': 'time until results', 'review': 'review page', 'review_every': 'interval of reviews', 'reviewed': 'day of the last review', 'reviewed_by': 'people who review', 'reviewed_every': 'interval of reviews', 'reviewers': 'reviewers', 'rights': 'rights', 'rivals': 'rule for rival proposals', 'roadmap': 'roadmap', 'role': 'role', 'roles': 'roles', 'roll': 'list of voters', 'roster': 'place of the list', 'routes': 'ways to report', 'rules': 'rules', 'sanctions': 'sanctions', 'scope': 'scope', 'scopes': 'parts', 'seat_class': 'class of the seat', 'seat_owner': 'owner of the seat', 'seats': 'seats', 'secondary': 'secondary mission', 'seconded_by': 'people who second it', 'secrecy': 'secrecy of votes', 'section': 'section', 'sections': 'sections', 'security': 'security page', 'security_contacts': 'file of security contacts', 'security_insights': 'file for Security Insights', 'see': 'pages that say more', 'self_nomination': 'right to nominate oneself', 'share': 'share', 'short_name': 'short name', 'sign_off': 'sign-off', 'silence': 'effect of silence', 'silent_for': 'time of silence', 'since': 'start', 'site': 'settings of the site', 'size': 'size', 'size_strength': 'weight of the number', 'size_variants': 'sizes for other cases', 'skip_within': 'time in which a vacancy is not filled', 'source': 'source', 'spaced': 'empty lines between people', 'special_for': 'voters of their own', 'special_roll': 'list of those voters', 'specializations': 'specializations', 'sponsor': 'sponsor', 'sponsors': 'sponsors', 'spread': 'spread over organizations', 'stakeholders': 'stakeholders', 'stand_in': 'stand-in', 'standing': 'standing', 'statement': 'statement of candidates', 'status': 'status', 'stepping_down': 'rules on stepping down', 'steps': 'steps', 'strength': 'weight of the rule', 'stronger': 'stronger vote', 'subjects': 'subjects', 'success': 'measure of success', 'successor': 'successor', 'supported': 'supported versions', 'suspension': 'rules on suspension', 'takes_effect': 'day on which it takes effect', 'team': 'team', 'teams': 'teams', 'term': 'term', 'term_limit': 'term limit', 'term_part': 'rule for parts of a term', 'term_strength': 'weight of the term', 'text': 'words', 'then': 'rule for what follows', 'tie': 'rule for ties', 'tier': 'class of subprojects', 'tiers': 'classes of subprojects', 'timetable': 'timetable', 'title': 'title', 'to': 'people to whom it goes', 'to_lower_level': 'rule that the person goes to a lower level', 'together': 'number of people who act together', 'tool': 'tool', 'topic': 'topic', 'trigger': 'reason for the meeting', 'two_factor': 'two-factor authentication', 'type': 'type', 'unanswered': 'number of messages without an answer', 'uncontested': 'rules for elections without a contest', 'uninvolved': 'rule that people involved have no part', 'unless': 'exception', 'until': 'end', 'update_within': 'time to update it', 'updated': 'day of the last update', 'url': 'address', 'vacancy': 'rules on vacancies', 'value': 'value', 'values': 'values', 'variants': 'rules for other cases', 'venues': 'places for votes', 'veto': 'rules on vetoes', 'visibility': 'visibility', 'vote': 'kind of vote', 'vote_by': 'people who vote', 'voters': 'rules on voters', 'votes': 'votes', 'votes_each': 'number of votes of each voter', 'votes_per_organization': 'number of votes per organization', 'votes_per_seat': 'number of votes for each seat', 'voting_for': 'time to vote', 'waits': 'waiting time', 'waived_by': 'people who can waive it', 'website': 'website', 'weights': 'votes that count more than once', 'what': 'matter', 'when': 'schedule', 'where': 'place', 'which': 'changes that it covers', 'with_alternative': 'duty to propose an alternative', 'with_reasons': 'duty to give reasons', 'within': 'time limit', 'within_strength': 'weight of the time limit', 'without': 'pages left out', 'without_vote': 'loss of the vote', 'word': 'word', 'words': 'own words', 'working_time': 'working time', 'zone': 'time zone', 'zones_permitting': 'condition on time zones'}):
    return (t1[k1] if (k1 := s.keys(a.get('name'))[0]) in t1 else s.put(a.get('shown')))

def need_vote(s, a):
    return (s.put(a.get('kind')) + ', ' + s.put(a.get('needed')) + ' of ' + s.put(a.get('base')) + ' votes')

def need_voters(s, a):
    return (s.put(a.get('kind')) + ', ' + s.digits(a.get('n')) + ' ' + ('voter' if 'one' in (k1 := s.keys(a.get('n'))) else 'voters'))

def need_unknown(s, a):
    return 'the rules do not say how'

def need_default(s, a):
    return ('no rule of its own: ' + s.put(a.get('how')))

def need_wish(s, a):
    return (s.put(a.get('how')) + '; nothing, if it is their own wish')

def need_election(s, a):
    return 'an election'

def need_appointed(s, a):
    return ('appointed by ' + s.put(a.get('who')))

def need_invited(s, a):
    return ('invited by ' + s.put(a.get('who')))

def need_others(s, a):
    return 'others'

MESSAGES = {
    'nothing': nothing,
    'heading': heading,
    'page-title': page_title,
    'duration': duration,
    'duration-within': duration_within,
    'duration-bare': duration_bare,
    'duration-number': duration_number,
    'duration-some': duration_some,
    'duration-unit': duration_unit,
    'duration-noun': duration_noun,
    'duration-every': duration_every,
    'duration-one': duration_one,
    'duration-once': duration_once,
    'duration-at-least-once': duration_at_least_once,
    'periodically': periodically,
    'periodically-every': periodically_every,
    'periodically-at-least-once': periodically_at_least_once,
    'duration-per': duration_per,
    'duration-past': duration_past,
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
    'moment-term': moment_term,
    'moment': moment,
    'clock': clock,
    'clock-zone': clock_zone,
    'code': code,
    'code-name': code_name,
    'words': words,
    'body': body,
    'named': named,
    'party-one': party_one,
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
    'kind-number': kind_number,
    'kind-a': kind_a,
    'kind-name': kind_name,
    'counted': counted,
    'counted-bare': counted_bare,
    'counted-things': counted_things,
    'counted-what': counted_what,
    'counted-noun': counted_noun,
    'counted-inside': counted_inside,
    'linked-role': linked_role,
    'linked-role-many': linked_role_many,
    'linked-role-a': linked_role_a,
    'place': place,
    'address': address,
    'place-name': place_name,
    'place-plain': place_plain,
    'place-at': place_at,
    'who': who,
    'who-beyond': who_beyond,
    'who-beyond-one': who_beyond_one,
    'who-as-of': who_as_of,
    'who-where': who_where,
    'who-scope-a': who_scope_a,
    'who-its': who_its,
    'who-scope': who_scope,
    'who-among': who_among,
    'who-bare': who_bare,
    'who-any': who_any,
    'who-another': who_another,
    'who-one': who_one,
    'who-a': who_a,
    'who-each': who_each,
    'who-article': who_article,
    'noun-article': noun_article,
    'who-all': who_all,
    'who-other-words': who_other_words,
    'who-all-words': who_all_words,
    'who-active': who_active,
    'who-sole': who_sole,
    'who-people': who_people,
    'who-they': who_they,
    'who-those': who_those,
    'who-open': who_open,
    'who-some': who_some,
    'attended': attended,
    'who-bare-or': who_bare_or,
    'several': several,
    'excluded-but': excluded_but,
    'excluded-but-one': excluded_but_one,
    'excluded': excluded,
    'voting-steps-lead': voting_steps_lead,
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
    'voting-asked-more': voting_asked_more,
    'asked-for': asked_for,
    'voting-kinds-lead': voting_kinds_lead,
    'voting-stronger': voting_stronger,
    'voting-quorum-none': voting_quorum_none,
    'voting-quorum': voting_quorum,
    'voting-tie': voting_tie,
    'voting-window': voting_window,
    'voting-window-one': voting_window_one,
    'voting-ends': voting_ends,
    'voting-recorded': voting_recorded,
    'venue-noted': venue_noted,
    'voting-venues': voting_venues,
    'voting-venues-also': voting_venues_also,
    'voting-venues-besides': voting_venues_besides,
    'voting-venues-only': voting_venues_only,
    'voting-venues-others': voting_venues_others,
    'voting-today': voting_today,
    'voting-abstentions-cast': voting_abstentions_cast,
    'subject': subject,
    'subjects': subjects,
    'subjects-matters': subjects_matters,
    'kind-such': kind_such,
    'kind-quorum': kind_quorum,
    'kind-quorum-none': kind_quorum_none,
    'kind-tie': kind_tie,
    'kind-may-not-vote': kind_may_not_vote,
    'kind-floor': kind_floor,
    'alternatives-method': alternatives_method,
    'alternatives-floor': alternatives_floor,
    'alternatives-against': alternatives_against,
    'alternatives-otherwise': alternatives_otherwise,
    'kind-organization-votes': kind_organization_votes,
    'organization-share': organization_share,
    'kind-cast-by': kind_cast_by,
    'kind-agreement': kind_agreement,
    'voting-final-say': voting_final_say,
    'weight': weight,
    'kind-weights': kind_weights,
    'kind-abstentions': kind_abstentions,
    'kind-abstainers': kind_abstainers,
    'kind-silence': kind_silence,
    'vote-ends': vote_ends,
    'kind-extension': kind_extension,
    'kind-secrecy': kind_secrecy,
    'kind-again': kind_again,
    'kind-objection-both': kind_objection_both,
    'kind-objection-same': kind_objection_same,
    'see-more': see_more,
    'page-to-read': page_to_read,
    'kind-objection-either': kind_objection_either,
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
    'takes-people': takes_people,
    'who-who-vote': who_who_vote,
    'against': against,
    'quorum': quorum,
    'quorum-none': quorum_none,
    'quorum-holding': quorum_holding,
    'tie-short': tie_short,
    'clause': clause,
    'clause-in-case': clause_in_case,
    'led': led,
    'led-sentence': led_sentence,
    'rule-decides': rule_decides,
    'rule-decides-alone': rule_decides_alone,
    'rule-any-decides': rule_any_decides,
    'rule-decides-people': rule_decides_people,
    'rule-decides-then': rule_decides_then,
    'rule-decides-alone-then': rule_decides_alone_then,
    'rule-decides-people-then': rule_decides_people_then,
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
    'rule-rivals': rule_rivals,
    'rule-may-vote-too': rule_may_vote_too,
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
    'column-decision': column_decision,
    'column-decided-by': column_decided_by,
    'column-how': column_how,
    'column-where': column_where,
    'decisions-lead': decisions_lead,
    'decisions-voted': decisions_voted,
    'decisions-approvals': decisions_approvals,
    'decision-role': decision_role,
    'decision-what': decision_what,
    'decision-folder': decision_folder,
    'decision-how': decision_how,
    'decision-proposed': decision_proposed,
    'decision-step': decision_step,
    'decision-steps': decision_steps,
    'decision-then': decision_then,
    'decision-takes': decision_takes,
    'decision-whether': decision_whether,
    'decision-silent': decision_silent,
    'decision-alone': decision_alone,
    'decision-people': decision_people,
    'decision-includes': decision_includes,
    'decision-apart': decision_apart,
    'decision-reserved': decision_reserved,
    'stage-on': stage_on,
    'stage-on-what': stage_on_what,
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
    'procedure-lead': procedure_lead,
    'procedure-alone': procedure_alone,
    'step-sentence': step_sentence,
    'step-in-case': step_in_case,
    'step-discussion': step_discussion,
    'step-waits': step_waits,
    'step-reply': step_reply,
    'step-see': step_see,
    'team-appointed-for': team_appointed_for,
    'team-purpose': team_purpose,
    'team-consists': team_consists,
    'team-appointed': team_appointed,
    'team-elected': team_elected,
    'team-elected-size': team_elected_size,
    'team-for-term': team_for_term,
    'team-themselves': team_themselves,
    'size-case': size_case,
    'team-size': team_size,
    'size-members': size_members,
    'team-odd': team_odd,
    'team-quota-organizations': team_quota_organizations,
    'size-organizations': size_organizations,
    'team-quota-text': team_quota_text,
    'team-quota-number': team_quota_number,
    'team-outsiders': team_outsiders,
    'team-cohorts': team_cohorts,
    'team-renewal': team_renewal,
    'team-replaced': team_replaced,
    'team-seat-owner': team_seat_owner,
    'team-replaceable': team_replaceable,
    'team-ratified': team_ratified,
    'team-forfeiture': team_forfeiture,
    'duration-objecting': duration_objecting,
    'duration-within-time': duration_within_time,
    'team-review': team_review,
    'team-powers': team_powers,
    'team-power': team_power,
    'team-delegated': team_delegated,
    'team-criteria': team_criteria,
    'team-criterion': team_criterion,
    'team-contact': team_contact,
    'column-seats-of-class': column_seats_of_class,
    'column-filled-by': column_filled_by,
    'column-open-to': column_open_to,
    'column-term-of-office': column_term_of_office,
    'column-when': column_when,
    'seats-lead': seats_lead,
    'seats-one-class': seats_one_class,
    'seats-of-each-part': seats_of_each_part,
    'size-seats': size_seats,
    'seat-class': seat_class,
    'seats-filled': seats_filled,
    'seats-optional': seats_optional,
    'seats-turn': seats_turn,
    'seats-turn-unit': seats_turn_unit,
    'seats-in-turn': seats_in_turn,
    'seats-exclusive': seats_exclusive,
    'seats-limit': seats_limit,
    'seats-of': seats_of,
    'seats-limit-from': seats_limit_from,
    'seats-case': seats_case,
    'seats-over-at-election': seats_over_at_election,
    'seats-over-later': seats_over_later,
    'seats-resign': seats_resign,
    'vacancy-within': vacancy_within,
    'vacancy-acting': vacancy_acting,
    'vacancy-what': vacancy_what,
    'office-deputy': office_deputy,
    'vacancy-case': vacancy_case,
    'vacancy-case-and': vacancy_case_and,
    'vacancy-if': vacancy_if,
    'vacancy-next': vacancy_next,
    'vacancy-rest': vacancy_rest,
    'vacancy-skip': vacancy_skip,
    'column-step': column_step,
    'election-fills': election_fills,
    'election-method': election_method,
    'election-only-if': election_only_if,
    'election-votes': election_votes,
    'election-accepted-if': election_accepted_if,
    'election-tool': election_tool,
    'election-uncontested': election_uncontested,
    'election-tie': election_tie,
    'election-special': election_special,
    'election-special-roll': election_special_roll,
    'special-election': special_election,
    'election-event': election_event,
    'election-when': election_when,
    'election-time': election_time,
    'election-dates': election_dates,
    'election-exceptions-until': election_exceptions_until,
    'election-steps': election_steps,
    'election-voters': election_voters,
    'election-frozen': election_frozen,
    'election-exceptions': election_exceptions,
    'election-exceptions-by': election_exceptions_by,
    'election-roll': election_roll,
    'election-guide': election_guide,
    'election-candidates': election_candidates,
    'election-nominated': election_nominated,
    'election-stand-and-nominate': election_stand_and_nominate,
    'election-self-nominated': election_self_nominated,
    'election-nominated-in': election_nominated_in,
    'election-nominations-each': election_nominations_each,
    'election-nominations-of-one': election_nominations_of_one,
    'election-nominations-both': election_nominations_both,
    'election-statement': election_statement,
    'election-endorsed': election_endorsed,
    'organizations-noun': organizations_noun,
    'election-conditions': election_conditions,
    'election-condition': election_condition,
    'election-officers': election_officers,
    'size-officers': size_officers,
    'election-officers-conditions': election_officers_conditions,
    'election-run-by': election_run_by,
    'election-officers-spread': election_officers_spread,
    'group-lead-word': group_lead_word,
    'group-lead-word-a': group_lead_word_a,
    'group-lead-word-many': group_lead_word_many,
    'group-subject': group_subject,
    'group-steps-lead': group_steps_lead,
    'group-purpose': group_purpose,
    'group-proposed': group_proposed,
    'group-charter': group_charter,
    'group-leads-appointed': group_leads_appointed,
    'group-leads-elected': group_leads_elected,
    'group-leads': group_leads,
    'group-leads-count': group_leads_count,
    'group-lead-term': group_lead_term,
    'group-leads-confirmed': group_leads_confirmed,
    'group-join': group_join,
    'group-organizations': group_organizations,
    'group-leads-decide': group_leads_decide,
    'group-creator-decides': group_creator_decides,
    'group-duties': group_duties,
    'group-duty': group_duty,
    'group-duties-lead': group_duties_lead,
    'group-reports': group_reports,
    'group-it': group_it,
    'group-ends': group_ends,
    'group-dissolved': group_dissolved,
    'subproject-word': subproject_word,
    'subproject-word-a': subproject_word_a,
    'subproject-word-many': subproject_word_many,
    'subprojects-own': subprojects_own,
    'subprojects-fixed': subprojects_fixed,
    'subproject-joins': subproject_joins,
    'subproject-steps-lead': subproject_steps_lead,
    'subproject-proposed': subproject_proposed,
    'subproject-takes': subproject_takes,
    'subproject-refused': subproject_refused,
    'subproject-criterion': subproject_criterion,
    'subproject-criteria': subproject_criteria,
    'tier-votes': tier_votes,
    'tier-duties': tier_duties,
    'tier-review': tier_review,
    'subproject-leaves': subproject_leaves,
    'subproject-reason': subproject_reason,
    'subproject-reasons': subproject_reasons,
    'subproject-orphaned': subproject_orphaned,
    'parts-lead': parts_lead,
    'parts-only': parts_only,
    'piece': piece,
    'piece-plain': piece_plain,
    'piece-what': piece_what,
    'piece-since': piece_since,
    'piece-kind': piece_kind,
    'piece-status': piece_status,
    'piece-code': piece_code,
    'piece-page': piece_page,
    'piece-pages': piece_pages,
    'piece-packaged': piece_packaged,
    'piece-review': piece_review,
    'piece-places': piece_places,
    'charter-works-on': charter_works_on,
    'charter-not-on': charter_not_on,
    'charter-focus': charter_focus,
    'charter-mission': charter_mission,
    'charter-second-mission': charter_second_mission,
    'charter-means': charter_means,
    'charter-title': charter_title,
    'charter-produces': charter_produces,
    'charter-delivered': charter_delivered,
    'deliverable-due': deliverable_due,
    'deliverable-status': deliverable_status,
    'charter-success': charter_success,
    'charter-only-success': charter_only_success,
    'charter-stakeholders': charter_stakeholders,
    'charter-only-stakeholder': charter_only_stakeholder,
    'charter-coordination': charter_coordination,
    'charter-only-coordination': charter_only_coordination,
    'charter-projects-led': charter_projects_led,
    'charter-project': charter_project,
    'charter-rules': charter_rules,
    'charter-follows': charter_follows,
    'column-does': column_does,
    'charter-office': charter_office,
    'charter-offices': charter_offices,
    'charter-people': charter_people,
    'charter-reviewed': charter_reviewed,
    'charter-inactive': charter_inactive,
    'charter-ends': charter_ends,
    'charter-approved': charter_approved,
    'charter-founders': charter_founders,
    'charter-contributors': charter_contributors,
    'charter-only-contributor': charter_only_contributor,
    'project-is': project_is,
    'project-it': project_it,
    'project-hosted': project_hosted,
    'foundation': foundation,
    'level': level,
    'project-reached': project_reached,
    'project-day': project_day,
    'project-belongs': project_belongs,
    'project-home': project_home,
    'home-code': home_code,
    'repositories-of': repositories_of,
    'project-follows': project_follows,
    'values-lead': values_lead,
    'value': value,
    'goals-lead': goals_lead,
    'inside-lead': inside_lead,
    'outside-lead': outside_lead,
    'point': point,
    'project-roadmap': project_roadmap,
    'license-of-code': license_of_code,
    'license-of-documentation': license_of_documentation,
    'sign-off': sign_off,
    'project-contributing': project_contributing,
    'credits': credits,
    'definition': definition,
    'governs': governs,
    'roles-count': roles_count,
    'roles-offices': roles_offices,
    'office': office,
    'roles-offices-lead': roles_offices_lead,
    'roles-ladder': roles_ladder,
    'roles-ladder-titled': roles_ladder_titled,
    'roles-people': roles_people,
    'ladder-path': ladder_path,
    'ladder-path-plain': ladder_path_plain,
    'ladder-meaning': ladder_meaning,
    'ladder-part': ladder_part,
    'ladder-shared': ladder_shared,
    'ladder-shared-link': ladder_shared_link,
    'ladder-shared-name': ladder_shared_name,
    'ladder-start': ladder_start,
    'ladder-below': ladder_below,
    'ladder-builds': ladder_builds,
    'column-sponsored': column_sponsored,
    'column-time': column_time,
    'column-access': column_access,
    'column-listed': column_listed,
    'time-in-role': time_in_role,
    'way-vote': way_vote,
    'kind-kind-name': kind_kind_name,
    'way-sponsors': way_sponsors,
    'way-appointed': way_appointed,
    'role-held-in': role_held_in,
    'scope-kind': scope_kind,
    'scope-kind-bare': scope_kind_bare,
    'role-size': role_size,
    'role-size-each': role_size_each,
    'role-indefinite': role_indefinite,
    'role-per': role_per,
    'role-term': role_term,
    'role-prohibited': role_prohibited,
    'must-not': must_not,
    'role-elected': role_elected,
    'role-renewable': role_renewable,
    'role-no-term-limit': role_no_term_limit,
    'role-term-limit': role_term_limit,
    'term-limit': term_limit,
    'role-term-part': role_term_part,
    'role-confirmed': role_confirmed,
    'role-official': role_official,
    'prohibited': prohibited,
    'role-listed': role_listed,
    'page': page,
    'role-includes': role_includes,
    'linked-role-linked-a': linked_role_linked_a,
    'linked-team': linked_team,
    'linked-team-linked-a': linked_team_linked_a,
    'noun-linked-a': noun_linked_a,
    'member-linked-a': member_linked_a,
    'inherited': inherited,
    'role-refined': role_refined,
    'getting-started-lead': getting_started_lead,
    'specializations-lead': specializations_lead,
    'specialization': specialization,
    'joining-lead': joining_lead,
    'joining-lead-all': joining_lead_all,
    'left-lead': left_lead,
    'left-lead-all': left_lead_all,
    'renewal': renewal,
    'renewal-lead': renewal_lead,
    'sentences': sentences,
    'plain': plain,
    'item-noted': item_noted,
    'item-remarked': item_remarked,
    'only-item': only_item,
    'lead': lead,
    'duties-lead': duties_lead,
    'duties-lead-soft': duties_lead_soft,
    'duty': duty,
    'duty-counted': duty_counted,
    'requirements-lead': requirements_lead,
    'requirements-lead-soft': requirements_lead_soft,
    'requirements-lead-choice': requirements_lead_choice,
    'requirements-lead-automatic': requirements_lead_automatic,
    'standing-lead': standing_lead,
    'standing-lead-soft': standing_lead_soft,
    'soft': soft,
    'requirement': requirement,
    'requirement-group': requirement_group,
    'one-of-these': one_of_these,
    'requirement-any': requirement_any,
    'requirement-all': requirement_all,
    'requirement-held': requirement_held,
    'requirement-active': requirement_active,
    'requirement-effort': requirement_effort,
    'requirement-each': requirement_each,
    'requirement-working-time': requirement_working_time,
    'requirement-sponsors': requirement_sponsors,
    'requirement-joined': requirement_joined,
    'requirement-accepted': requirement_accepted,
    'requirement-two-factor': requirement_two_factor,
    'requirement-no-two-factor': requirement_no_two_factor,
    'requirement-counted': requirement_counted,
    'requirement-judged': requirement_judged,
    'requirement-waived': requirement_waived,
    'requirement-nominated': requirement_nominated,
    'requirement-veto': requirement_veto,
    'sponsors': sponsors,
    'privileges-lead': privileges_lead,
    'privileges-sentence': privileges_sentence,
    'privilege': privilege,
    'privilege-conditional': privilege_conditional,
    'privilege-after': privilege_after,
    'privilege-two-factor': privilege_two_factor,
    'privilege-once': privilege_once,
    'privilege-short': privilege_short,
    'privilege-limit': privilege_limit,
    'privilege-team': privilege_team,
    'privilege-access': privilege_access,
    'access': access,
    'access-level': access_level,
    'access-resources': access_resources,
    'resource': resource,
    'automatic': automatic,
    'automatic-held': automatic_held,
    'noun-every-one': noun_every_one,
    'member-every-one': member_every_one,
    'automatic-counted': automatic_counted,
    'becoming-lead': becoming_lead,
    'becoming-alone': becoming_alone,
    'becoming-nomination': becoming_nomination,
    'nomination': nomination,
    'nomination-opened': nomination_opened,
    'nomination-form': nomination_form,
    'nomination-where': nomination_where,
    'becoming-self-also': becoming_self_also,
    'becoming-self': becoming_self,
    'becoming-nominated': becoming_nominated,
    'becoming-drawn': becoming_drawn,
    'becoming-on-request': becoming_on_request,
    'noun-join': noun_join,
    'member-join': member_join,
    'becoming-opening': becoming_opening,
    'becoming-sponsors': becoming_sponsors,
    'becoming-approvals': becoming_approvals,
    'becoming-nominator': becoming_nominator,
    'threshold-threshold-people': threshold_threshold_people,
    'becoming-invited': becoming_invited,
    'becoming-ask': becoming_ask,
    'becoming-appointed': becoming_appointed,
    'noun-the-many': noun_the_many,
    'member-the-many': member_the_many,
    'becoming-vote': becoming_vote,
    'candidate': candidate,
    'becoming-decided': becoming_decided,
    'becoming-vote-by': becoming_vote_by,
    'becoming-objections': becoming_objections,
    'veto-nomination': veto_nomination,
    'becoming-veto': becoming_veto,
    'becoming-trial': becoming_trial,
    'becoming-trial-until': becoming_trial_until,
    'becoming-trial-length': becoming_trial_length,
    'becoming-trial-end': becoming_trial_end,
    'becoming-guided': becoming_guided,
    'becoming-neutral': becoming_neutral,
    'becoming-spread': becoming_spread,
    'becoming-reviewed': becoming_reviewed,
    'becoming-informal': becoming_informal,
    'inactivity-considered': inactivity_considered,
    'clock-without': clock_without,
    'clock-source': clock_source,
    'clock-missed': clock_missed,
    'clock-row': clock_row,
    'clock-unanswered': clock_unanswered,
    'clock-bare': clock_bare,
    'column-inactivity': column_inactivity,
    'column-after': column_after,
    'column-what-happens': column_what_happens,
    'after-time': after_time,
    'after-time-behind': after_time_behind,
    'after-count': after_count,
    'after-count-behind': after_count_behind,
    'inactivity-table-lead': inactivity_table_lead,
    'inactivity-effects-lead': inactivity_effects_lead,
    'inactivity-effect-one': inactivity_effect_one,
    'goes-inactive': goes_inactive,
    'clock-doing': clock_doing,
    'inactivity-before': inactivity_before,
    'inactivity-watched': inactivity_watched,
    'watched-whom': watched_whom,
    'inactivity-extended': inactivity_extended,
    'unless-extended': unless_extended,
    'effects': effects,
    'effects-then': effects_then,
    'effect-at-once': effect_at_once,
    'if-inactive': if_inactive,
    'unless-text': unless_text,
    'effect': effect,
    'effect-end': effect_end,
    'effect-acts': effect_acts,
    'effect-text': effect_text,
    'effect-voted': effect_voted,
    'effect-soft': effect_soft,
    'pronoun': pronoun,
    'pronoun-object': pronoun_object,
    'pronoun-their': pronoun_their,
    'effect-done': effect_done,
    'effect-act': effect_act,
    'effect-alone': effect_alone,
    'removal-lead': removal_lead,
    'removal-for': removal_for,
    'removal-passive': removal_passive,
    'removal-act': removal_act,
    'removal-whom': removal_whom,
    'one-role': one_role,
    'one-role-a': one_role_a,
    'one-role-many': one_role_many,
    'ground': ground,
    'removal-rule': removal_rule,
    'removal-successor': removal_successor,
    'removal-steps-lead': removal_steps_lead,
    'removal-heard': removal_heard,
    'removal-decision': removal_decision,
    'removal-lower': removal_lower,
    'removal-proposed': removal_proposed,
    'removal-takes': removal_takes,
    'removal-may': removal_may,
    'removal-by': removal_by,
    'removal-listed': removal_listed,
    'removal-suspension': removal_suspension,
    'removal-appeal': removal_appeal,
    'stepping-allowed': stepping_allowed,
    'stepping-lower': stepping_lower,
    'stepping-notice': stepping_notice,
    'stepping-successor': stepping_successor,
    'stepping-contact': stepping_contact,
    'stepping-lead': stepping_lead,
    'stepping-as': stepping_as,
    'step-tell': step_tell,
    'leave-taken': leave_taken,
    'leave-how': leave_how,
    'leave-most': leave_most,
    'leave-counted': leave_counted,
    'leave-silent': leave_silent,
    'back-by': back_by,
    'back': back,
    'returner': returner,
    'vote-of': vote_of,
    'emeritus-when': emeritus_when,
    'emeritus-entry': emeritus_entry,
    'emeritus-vote': emeritus_vote,
    'emeritus-rights': emeritus_rights,
    'emeritus-and': emeritus_and,
    'right': right,
    'emeritus-people': emeritus_people,
    'emeritus-no-vote': emeritus_no_vote,
    'emeritus-declinable': emeritus_declinable,
    'emeritus-free': emeritus_free,
    'emeritus-listed': emeritus_listed,
    'ladder-contact': ladder_contact,
    'ladder-contact-lower': ladder_contact_lower,
    'ladder-contact-step-down': ladder_contact_step_down,
    'ladder-contact-emeritus': ladder_contact_emeritus,
    'ladder-contact-question': ladder_contact_question,
    'ladder-word': ladder_word,
    'meetings-introduction': meetings_introduction,
    'meetings-told': meetings_told,
    'meeting-takes-place': meeting_takes_place,
    'meeting-time-in': meeting_time_in,
    'meeting-time-asked': meeting_time_asked,
    'meeting-first': meeting_first,
    'meeting-quorum': meeting_quorum,
    'meeting-does': meeting_does,
    'meeting-until': meeting_until,
    'meeting-of-part': meeting_of_part,
    'meeting-open': meeting_open,
    'meeting-open-at': meeting_open_at,
    'meeting-it': meeting_it,
    'meeting-chaired': meeting_chaired,
    'meeting-written': meeting_written,
    'meeting-chaired-and-written': meeting_chaired_and_written,
    'meeting-notice': meeting_notice,
    'meeting-attended': meeting_attended,
    'meeting-rhythm': meeting_rhythm,
    'meetings-see': meetings_see,
    'meeting-private': meeting_private,
    'meeting-announced': meeting_announced,
    'meeting-link': meeting_link,
    'meeting-link-behind': meeting_link_behind,
    'meeting-links': meeting_links,
    'closed-held': closed_held,
    'closed-called': closed_called,
    'closed-invited': closed_invited,
    'channels-public': channels_public,
    'channels-between': channels_between,
    'channel-only': channel_only,
    'channel-only-private': channel_only_private,
    'channels-private': channels_private,
    'channel': channel,
    'conduct-adopted': conduct_adopted,
    'conduct-own-rules': conduct_own_rules,
    'conduct-applies': conduct_applies,
    'conduct-report': conduct_report,
    'conduct-report-lead': conduct_report_lead,
    'conduct-way': conduct_way,
    'conduct-committee': conduct_committee,
    'conduct-committee-name': conduct_committee_name,
    'conduct-way-committee': conduct_way_committee,
    'conduct-instead': conduct_instead,
    'conduct-see-reporting': conduct_see_reporting,
    'conduct-see-handling': conduct_see_handling,
    'conduct-handled': conduct_handled,
    'conduct-discussed': conduct_discussed,
    'conduct-when': conduct_when,
    'conduct-about': conduct_about,
    'conduct-route-lead': conduct_route_lead,
    'conduct-route-one': conduct_route_one,
    'conduct-route-plain': conduct_route_plain,
    'conduct-act-report': conduct_act_report,
    'conduct-act-informs': conduct_act_informs,
    'conduct-act-recused': conduct_act_recused,
    'conduct-act-escalates': conduct_act_escalates,
    'conduct-act-decides': conduct_act_decides,
    'conduct-act-designates': conduct_act_designates,
    'conduct-heard': conduct_heard,
    'conduct-sanctions': conduct_sanctions,
    'conduct-guidelines-lead': conduct_guidelines_lead,
    'security-report': security_report,
    'security-to': security_to,
    'security-advisory': security_advisory,
    'security-policy': security_policy,
    'security-answers': security_answers,
    'security-disclosed': security_disclosed,
    'security-two-factor': security_two_factor,
    'security-supported': security_supported,
    'security-team': security_team,
    'limit-case': limit_case,
    'cap': cap,
    'cap-most': cap_most,
    'seats-role': seats_role,
    'seats-role-one': seats_role_one,
    'people-beside': people_beside,
    'seats-role-many': seats_role_many,
    'seats-team': seats_team,
    'seats-team-one': seats_team_one,
    'seats-team-many': seats_team_many,
    'neutrality-doubts': neutrality_doubts,
    'neutrality-plan': neutrality_plan,
    'neutrality-plan-one': neutrality_plan_one,
    'neutrality-meanwhile': neutrality_meanwhile,
    'neutrality-meanwhile-one': neutrality_meanwhile_one,
    'neutrality-reports': neutrality_reports,
    'neutrality-reported': neutrality_reported,
    'amendment-proposed': amendment_proposed,
    'amendment-decided': amendment_decided,
    'amendment-bootstrap': amendment_bootstrap,
    'amendment-changes': amendment_changes,
    'amendment-covers': amendment_covers,
    'editorial': editorial,
    'editorial-challenged': editorial_challenged,
    'precedence': precedence,
    'interpreted': interpreted,
    'rules-reviewed': rules_reviewed,
    'people-introduction': people_introduction,
    'people-part-of': people_part_of,
    'people-ladder': people_ladder,
    'people-listed': people_listed,
    'people-registered': people_registered,
    'people-security': people_security,
    'github-team': github_team,
    'scope-code': scope_code,
    'scope-since': scope_since,
    'scope-sponsor': scope_sponsor,
    'team-reviewed': team_reviewed,
    'scope-paths': scope_paths,
    'column-name': column_name,
    'column-github': column_github,
    'column-company': column_company,
    'column-domain': column_domain,
    'column-seat': column_seat,
    'column-contact': column_contact,
    'column-lfx': column_lfx,
    'column-since': column_since,
    'column-until': column_until,
    'column-term': column_term,
    'column-notes': column_notes,
    'column-part': column_part,
    'components-heading': components_heading,
    'column-holders': column_holders,
    'column-team': column_team,
    'column-code': column_code,
    'column-github-team': column_github_team,
    'holder': holder,
    'column-role': column_role,
    'column-state': column_state,
    'column-organization': column_organization,
    'column-kind': column_kind,
    'column-part-of': column_part_of,
    'column-seats': column_seats,
    'column-seats-team': column_seats_team,
    'column-share': column_share,
    'column-needed-for': column_needed_for,
    'column-today': column_today,
    'column-command': column_command,
    'term-until': term_until,
    'since': since,
    'independent': independent,
    'affiliation-unknown': affiliation_unknown,
    'an-independent': an_independent,
    'contact': contact,
    'affiliation-then': affiliation_then,
    'acts-for': acts_for,
    'seat-state': seat_state,
    'held-role': held_role,
    'leave-lead': leave_lead,
    'not-active-lead': not_active_lead,
    'emeritus-lead': emeritus_lead,
    'elsewhere-lead': elsewhere_lead,
    'listed-elsewhere': listed_elsewhere,
    'affiliation-updated': affiliation_updated,
    'organization-kind': organization_kind,
    'organizations-of-kind': organizations_of_kind,
    'votes-today-lead': votes_today_lead,
    'votes-today-guests': votes_today_guests,
    'votes-today-unknown': votes_today_unknown,
    'votes-today-kind': votes_today_kind,
    'votes-today-approvals': votes_today_approvals,
    'votes-nobody': votes_nobody,
    'votes-of': votes_of,
    'gitvote-how': gitvote_how,
    'above-limit': above_limit,
    'control-holds': control_holds,
    'control-independent': control_independent,
    'control-independent-one': control_independent_one,
    'control-can': control_can,
    'control-target': control_target,
    'organizations-introduction': organizations_introduction,
    'organizations-drawing': organizations_drawing,
    'independent-people': independent_people,
    'bar-half': bar_half,
    'bar-two-thirds': bar_two_thirds,
    'share-of-seats': share_of_seats,
    'limit-line': limit_line,
    'shares-with': shares_with,
    'overview-about': overview_about,
    'overview-named': overview_named,
    'overview-listed': overview_listed,
    'number-of-role': number_of_role,
    'number-of-people': number_of_people,
    'number-of-organizations': number_of_organizations,
    'task-contribute': task_contribute,
    'task-contribute-guide': task_contribute_guide,
    'task-become': task_become,
    'task-become-words': task_become_words,
    'task-become-how': task_become_how,
    'task-propose': task_propose,
    'task-call': task_call,
    'task-conduct': task_conduct,
    'task-vulnerability': task_vulnerability,
    'task-inactive': task_inactive,
    'task-inactive-how': task_inactive_how,
    'task-review': task_review,
    'task-meeting': task_meeting,
    'task-meetings-open': task_meetings_open,
    'task-meeting-next': task_meeting_next,
    'people-present': people_present,
    'people-former': people_former,
    'card-lfx': card_lfx,
    'card-since': card_since,
    'card-until': card_until,
    'card-state': card_state,
    'filter': filter,
    'levels-introduction': levels_introduction,
    'levels-first': levels_first,
    'stair-people': stair_people,
    'stair-votes': stair_votes,
    'levels-more': levels_more,
    'become': become,
    'become-conditions': become_conditions,
    'become-as': become_as,
    'become-steps': become_steps,
    'become-number': become_number,
    'become-numbers': become_numbers,
    'become-button': become_button,
    'become-write': become_write,
    'ladder-drawing': ladder_drawing,
    'decision-amend': decision_amend,
    'decisions-voting': decisions_voting,
    'decisions-people': decisions_people,
    'decisions-script': decisions_script,
    'decisions-left-out': decisions_left_out,
    'decisions-left-out-because': decisions_left_out_because,
    'decisions-usual': decisions_usual,
    'decisions-usual-by': decisions_usual_by,
    'matter-effect': matter_effect,
    'result-state': result_state,
    'result-why': result_why,
    'vote-closes': vote_closes,
    'approvals-counted': approvals_counted,
    'result-open': result_open,
    'changes-last': changes_last,
    'changes-feed': changes_feed,
    'changes-entry': changes_entry,
    'changes-more': changes_more,
    'changes-needed': changes_needed,
    'changes-held': changes_held,
    'report-more': report_more,
    'report-readers': report_readers,
    'calendar-introduction': calendar_introduction,
    'calendar-more': calendar_more,
    'calendar-subscribe': calendar_subscribe,
    'calendar-copy': calendar_copy,
    'calendar-which': calendar_which,
    'calendar-one': calendar_one,
    'calendar-as-of': calendar_as_of,
    'calendar-over': calendar_over,
    'occurrence': occurrence,
    'calendar-unknown': calendar_unknown,
    'checks-introduction': checks_introduction,
    'checks-found': checks_found,
    'checks-severity': checks_severity,
    'checks-open-lead': checks_open_lead,
    'checks-concern': checks_concern,
    'checks-known-lead': checks_known_lead,
    'checks-accepted': checks_accepted,
    'checks-more-places': checks_more_places,
    'portal-title': portal_title,
    'portal-counts': portal_counts,
    'portal-size': portal_size,
    'body-kind': body_kind,
    'body-kind-count': body_kind_count,
    'portal-governed': portal_governed,
    'portal-read': portal_read,
    'page-short': page_short,
    'tab': tab,
    'edit-section': edit_section,
    'tabs-label': tabs_label,
    'contents-here': contents_here,
    'lost-title': lost_title,
    'lost-reason': lost_reason,
    'lost-ways': lost_ways,
    'link-to-section': link_to_section,
    'review-applied': review_applied,
    'review-sponsors': review_sponsors,
    'review-interviewers': review_interviewers,
    'review-people': review_people,
    'review-role-count': review_role_count,
    'review-roles': review_roles,
    'review-names': review_names,
    'review-access-of': review_access_of,
    'review-access': review_access,
    'review-access-one': review_access_one,
    'review-meeting-since': review_meeting_since,
    'review-governed': review_governed,
    'column-subproject': column_subproject,
    'column-ownership': column_ownership,
    'column-communication': column_communication,
    'review-coverage': review_coverage,
    'governance-review-purpose': governance_review_purpose,
    'governance-review-criteria': governance_review_criteria,
    'review-dashboard': review_dashboard,
    'column-figure': column_figure,
    'column-before': column_before,
    'column-now': column_now,
    'column-as-of': column_as_of,
    'review-figure': review_figure,
    'review-number': review_number,
    'review-before': review_before,
    'release-versioning': release_versioning,
    'release-phases': release_phases,
    'release-every': release_every,
    'release-artifacts': release_artifacts,
    'release-process': release_process,
    'release-page': release_page,
    'release-lead': release_lead,
    'release-item': release_item,
    'adopters-lead': adopters_lead,
    'adopter': adopter,
    'adopters-page': adopters_page,
    'adopter-stage': adopter_stage,
    'integration': integration,
    'review-item-noted': review_item_noted,
    'integrations-lead': integrations_lead,
    'integrations-page': integrations_page,
    'review-partners': review_partners,
    'achievement': achievement,
    'badge': badge,
    'audit-item': audit_item,
    'audit-kind': audit_kind,
    'review-goals-lead': review_goals_lead,
    'review-finding': review_finding,
    'review-noted': review_noted,
    'criterion-words': criterion_words,
    'criterion-shown': criterion_shown,
    'criterion-gap': criterion_gap,
    'criteria-assessed': criteria_assessed,
    'interview-about': interview_about,
    'interview-people': interview_people,
    'interview-versions': interview_versions,
    'audit-introduction': audit_introduction,
    'audit-counted': audit_counted,
    'column-section': column_section,
    'column-met': column_met,
    'column-not-met': column_not_met,
    'column-missing': column_missing,
    'column-person': column_person,
    'audit-row': audit_row,
    'audit-todo': audit_todo,
    'assessment-said': assessment_said,
    'evidence-level': evidence_level,
    'evidence-terms': evidence_terms,
    'evidence-governors': evidence_governors,
    'evidence-left': evidence_left,
    'evidence-dated': evidence_dated,
    'evidence-people': evidence_people,
    'evidence-organizations': evidence_organizations,
    'evidence-share': evidence_share,
    'evidence-owners': evidence_owners,
    'evidence-levels': evidence_levels,
    'evidence-subprojects': evidence_subprojects,
    'evidence-channels': evidence_channels,
    'evidence-no-repositories': evidence_no_repositories,
    'evidence-license': evidence_license,
    'evidence-releases': evidence_releases,
    'evidence-access': evidence_access,
    'evidence-role': evidence_role,
    'evidence-adopters': evidence_adopters,
    'evidence-adopters-all': evidence_adopters_all,
    'script-search': script_search,
    'script-all': script_all,
    'script-show-all': script_show_all,
    'script-filter': script_filter,
    'script-no-one-fits': script_no_one_fits,
    'script-nothing-fits': script_nothing_fits,
    'script-shown': script_shown,
    'script-own-zone': script_own_zone,
    'script-own-time': script_own_time,
    'script-table': script_table,
    'ballot-for': ballot_for,
    'ballot-against': ballot_against,
    'ballot-abstain': ballot_abstain,
    'ballot-may-vote': ballot_may_vote,
    'ballot-needed': ballot_needed,
    'ballot-missing': ballot_missing,
    'ballot-quorum': ballot_quorum,
    'ballot-stays-open': ballot_stays_open,
    'ballot-verdict': ballot_verdict,
    'ballot-so-far': ballot_so_far,
    'ballot-votes': ballot_votes,
    'ballot-no-voter': ballot_no_voter,
    'ballot-not-voted': ballot_not_voted,
    'ballot-present': ballot_present,
    'ballot-whole': ballot_whole,
    'ballot-together': ballot_together,
    'ballot-count': ballot_count,
    'ballot-decision': ballot_decision,
    'ballot-concerned': ballot_concerned,
    'ballot-ended': ballot_ended,
    'change-section': change_section,
    'change-seat': change_seat,
    'change-holder': change_holder,
    'change-where': change_where,
    'change-place': change_place,
    'change-person': change_person,
    'change-affiliation': change_affiliation,
    'change-contacts': change_contacts,
    'change-balance': change_balance,
    'change-limit': change_limit,
    'change-votes': change_votes,
    'change-thing': change_thing,
    'change-whole': change_whole,
    'change-ladder-order': change_ladder_order,
    'change-own-text': change_own_text,
    'change-of': change_of,
    'change-of-for': change_of_for,
    'change-key': change_key,
    'change-flag': change_flag,
    'change-rules': change_rules,
    'change-text': change_text,
    'change-items': change_items,
    'change-counted': change_counted,
    'change-rewritten': change_rewritten,
    'change-order': change_order,
    'change-label': change_label,
    'change-label-words': change_label_words,
    'change-quote': change_quote,
    'change-open': change_open,
    'change-key-name': change_key_name,
    'need-vote': need_vote,
    'need-voters': need_voters,
    'need-unknown': need_unknown,
    'need-default': need_default,
    'need-wish': need_wish,
    'need-election': need_election,
    'need-appointed': need_appointed,
    'need-invited': need_invited,
    'need-others': need_others,
}
