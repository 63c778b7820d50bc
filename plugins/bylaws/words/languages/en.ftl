### English (US). One message a fact.
###
### Register: the actor is the subject, or the reader is addressed. One sentence a rule. What is not given prints
### nothing. Strength is in the verb: VERB($who, $strength, "decide") is "decides", "must decide", "may decide".

nothing = {""}

## Headings

# The heading of a section, by its page and its id.
heading = { $section ->
        [maintainers-votes-today] Votes today
        [maintainers-organizations] Organizations
        [maintainers-on-leave] On leave
        [maintainers-not-active] Not active
        [maintainers-emeritus] Emeritus
        [maintainers-listed-elsewhere] Listed elsewhere
        [maintainers-keeping-this-list] Keeping this list
        [conduct-reporting] Reporting
        [conduct-how-reports-are-handled] How reports are handled
        [conduct-guidelines] Guidelines
        [governance-mission-and-scope] Mission and scope
        [governance-values] Values
        [governance-roles] Roles
        [governance-teams-and-committees] Teams and committees
        [governance-elections] Elections
        [governance-repositories-and-subprojects] Repositories and subprojects
        [governance-meetings] Meetings
        [governance-voting] Voting
        [governance-decisions] Decisions
        [governance-cncf-resources] CNCF resources
        [governance-code-of-conduct] Code of Conduct
        [governance-security-response] Security response
        [governance-vendor-neutrality] Vendor neutrality
        [governance-communication] Communication
        [governance-licenses] Licenses
        [governance-contributing] Contributing
        [governance-mission] Mission
        [governance-changing-these-rules] Changing these rules
        [governance-definitions] Definitions
        [governance-credits] Credits
        [security-what-follows] What happens next
        [security-supported-versions] Supported versions
        [security-response-team] Who handles reports
        [application-progress] Progress
        [application-releases] Releases
        [application-achievements] Achievements
        [application-adopters] Adopters
        [application-people] People
        [application-security] Security
        [application-integrations] Integrations
        [application-goals] Goals
        [diligence-noteworthy] Noteworthy
        [diligence-resolved] Required changes
        [diligence-recommendations] Recommendations
        [diligence-conclusion] Conclusion
        [diligence-criteria] Criteria
        [diligence-interviews] Interviews with adopters
        [application-criteria] Criteria
        [review-summary] Governance summary
        [review-to-mend] Required changes
        [review-to-improve] Areas for improvement
        [review-subprojects] Subprojects
        [review-criteria] Review
        [audit-counts] By section
        [audit-gaps] What is missing
        [audit-met] What is met
        [charter-background] Background
        [charter-mission] Mission
        [charter-scope] Scope
        [charter-deliverables] Deliverables
        [charter-results-so-far] Results so far
        [charter-related-projects] Related projects
        [charter-coordination] Coordination
        [charter-operations] Operations
        [charter-leadership] Leadership
        [charter-communication] Communication
        [charter-code-of-conduct] Code of Conduct
        [charter-review-and-end] Review and end
        [charter-contributors-to-this-charter] Contributors to this charter
        [meetings-closed-meetings] Closed meetings
        [meetings-channels] Channels
        [ladder-overview] Overview
        [ladder-when-someone-joins] When someone joins
        [ladder-inactivity] Inactivity
        [ladder-removal] Removal
        [ladder-stepping-down] Stepping down
        [ladder-leave-of-absence] Leave of absence
        [ladder-emeritus] Emeritus
        [ladder-contact] Contact
        [calendar-next-dates] Next dates
        [calendar-meetings] Meetings
        [decisions-who-decides-what] Who decides what
        [decisions-count-a-vote] Count a vote
        [people-emeritus] Emeritus
        [overview-i-want-to] Get involved
        [changes-recent] Recent changes
        [changes-who-held-what] Who held what
        [overview-how-it-decides] How it decides
        [checks-findings] Findings
        [checks-open] Open questions
        [checks-known] Known and accepted
       *[introduction] Introduction
    }
page-title = { $page ->
        [governance] { $name } Governance
        [maintainers] { $name } { $group ->
            [yes] Members
           *[no] Maintainers
        }
        [ladder] { $levels ->
            [yes] { $called } Contributor Ladder
           *[no] Joining and leaving { $called }
        }
        [conduct] { $called } Code of Conduct
        [meetings] { $called } Meetings
        [security] { $called } Security Policy
        [adopters] { $called } Adopters
        [application] { $called } Application
        [diligence] { $called } Due Diligence
        [review] { $called } Governance Review
        [charter] { $name } Charter
        [overview] { $name }
        [people] { $called } people
        [report_conduct] Report a conduct problem to { $called }
        [report_security] Report a vulnerability in { $called }
        [changes] What changed in { $called }
        [levels] { $called } contributor ladder
        [decisions] { $called } decisions
        [calendar] { $called } meetings
        [organizations] { $called } organizations
        [audit] { $called } criteria
       *[checks] { $called } checks
    }

## Numbers and time

duration = { $qualifier ->
        [about] about{" "}
        [at-least] at least{" "}
        [at-most] at most{" "}
        [more-than] more than{" "}
        [less-than] less than{" "}
       *[exactly] {""}
    }{ duration-bare }
# Behind "within" and "after", where "at most" would say the same twice.
duration-within = { $qualifier ->
        [about] about{" "}
        [more-than] more than{" "}
        [less-than] less than{" "}
        [at-least] at least{" "}
       *[other] {""}
    }{ duration-bare }
duration-bare = { $few ->
        [several] several
        [a-few] a few
        [a-couple-of] a couple of
       *[none] { duration-number }
    }{" "}{ duration-unit }
duration-number = { $range ->
        [yes] { $least } to { $most }
       *[no] { $most }
    }
# Behind "every" and "the past": "every few months".
duration-some = { $few ->
        [several] several
        [a-few] few
        [a-couple-of] couple of
       *[none] { duration-number }
    }{" "}{ duration-unit }
duration-unit = { $business ->
        [yes] business{" "}
       *[no] {""}
    }{ duration-noun }
duration-noun = { $unit ->
       *[minute] minute
        [hour] hour
        [day] day
        [week] week
        [month] month
        [quarter] quarter
        [year] year
    }{ $most ->
        [one] {""}
       *[other] s
    }
duration-every = { $qualifier ->
        [at-least] at least{" "}
        [about] about{" "}
       *[other] {""}
    }{ $most ->
        [1] every { duration-unit }
        [2] every other { duration-one }
       *[other] every { duration-some }
    }
duration-one = { $unit ->
       *[minute] minute
        [hour] hour
        [day] day
        [week] week
        [month] month
        [quarter] quarter
        [year] year
    }
# "once a year", "every six months": how often at least.
duration-once = { $most ->
        [1] once { duration-per }
       *[other] every { duration-some }
    }
duration-at-least-once = at least { duration-once }
periodically = periodically
periodically-every = { periodically }
periodically-at-least-once = { periodically }
# "30 reviews a year", "in six months".
duration-per = { $most ->
        [1] { $unit ->
            [hour] an hour
           *[other] a { duration-one }
        }
       *[other] in { duration-bare }
    }
# "in the past year", "in the past six months": up to the day on which it is asked.
duration-past = in the past { $most ->
        [1] { duration-one }
       *[other] { duration-some }
    }
duration-another = { $most ->
        [1] another { duration-one }
       *[other] another { duration-some }
    }

date = { $known ->
        [day] { month-name } { $day }, { $year }
        [month] { month-name } { $year }
       *[year] { $year }
    }
date-on = { $known ->
        [day] on { date }
       *[other] in { date }
    }
month-name = { $month ->
       *[1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
        [12] December
    }

share = { $percent ->
        [none] { $bottom ->
            [2] { $top ->
                [1] half
               *[other] { $top }/2
            }
            [3] { $top ->
                [1] one third
               *[other] two thirds
            }
            [4] { $top ->
                [1] one quarter
               *[other] three quarters
            }
            [5] { $top ->
                [1] one fifth
                [2] two fifths
                [3] three fifths
               *[other] four fifths
            }
           *[other] { $top }/{ $bottom }
        }
       *[given] { $percent }
    }

threshold = { $test ->
        [unanimity] all
        [no-objection] no objection
        [consensus] consensus
        [plurality] the most votes
        [supermajority] a supermajority
       *[other] { $more ->
            [yes] more than
           *[no] at least
        } { $test ->
            [share] { $share }
           *[count] { votes }
        }
    }
# Of people who reach it, not of votes: "at least three".
threshold-people = { $test ->
        [unanimity] all
        [no-objection] none
        [consensus] consensus
        [plurality] most
        [supermajority] a supermajority
       *[other] { $more ->
            [yes] more than
           *[no] at least
        } { $test ->
            [share] { $share }
           *[count] { $count }
        }
    }
votes = { $count } { $count ->
        [one] vote
       *[other] votes
    }

part = { $qualifier ->
        [at-least] at least{" "}
        [more-than] more than{" "}
        [at-most] at most{" "}
        [less-than] less than{" "}
        [about] about{" "}
       *[exactly] {""}
    }{ $share }

size = { $shape ->
        [about] about { $written }
        [at-least] at least { $least }
        [at-most] at most { $most }
        [more-than] more than { $least }
        [fewer-than] fewer than { $most }
        [either] { $least } or { $most }
        [range] { $least } to { $most }
       *[exactly] { $most }
    }

recurrence = { $every ->
        [0] when there is need
       *[other] { $ordinal ->
            [none] { $weekday ->
                [none] { recurrence-rhythm }
               *[given] { recurrence-weekday }
            }
           *[given] { $every ->
                [1] on the { recurrence-ordinal } { weekday-name } of every { recurrence-unit }
               *[other] { recurrence-rhythm } on the { recurrence-ordinal } { weekday-name }
            }
        }
    }
recurrence-rhythm = { $every ->
        [1] every { recurrence-unit }
        [2] every other { recurrence-unit }
       *[other] every { $every } { recurrence-unit }s
    }
recurrence-weekday = { $unit ->
        [week] { $every ->
            [1] every { weekday-name }
            [2] every other { weekday-name }
           *[other] every { $every } weeks on { weekday-name }
        }
       *[other] { recurrence-rhythm } on { weekday-name }
    }
recurrence-unit = { $unit ->
        [week] week
        [month] month
        [quarter] quarter
       *[year] year
    }
recurrence-ordinal = { $ordinal ->
        [first] first
        [second] second
        [third] third
        [fourth] fourth
       *[last] last
    }
weekday-name = { $weekday ->
       *[monday] Monday
        [tuesday] Tuesday
        [wednesday] Wednesday
        [thursday] Thursday
        [friday] Friday
        [saturday] Saturday
        [sunday] Sunday
    }

moment-term = { $whose ->
        [none] the term
       *[given] the term of { $whose }
    }
moment = { $length ->
        [none] {""}
       *[given] { $length }{" "}
    }{ $after ->
        [yes] after
       *[no] before
    } { $event ->
        [the-term-ends] { moment-term } ends
        [the-term-begins] { moment-term } begins
        [nominations-open] nominations open
        [nominations-close] nominations close
        [voting-opens] voting opens
        [voting-closes] voting closes
        [the-seat-falls-empty] the seat becomes vacant
        [the-proposal-is-made] the proposal is made
        [the-meeting] the meeting
        [the-release] the release
       *[the-decision] the decision
    }

clock = { $time }{ $zone ->
        [none] {""}
       *[other] {" "}{ clock-zone }{ $offset ->
            [none] {""}
           *[given] {" "}({ $offset })
        }
    }
clock-zone = { $zone ->
        [UTC] UTC
        [Asia-Shanghai] China Standard Time
        [Asia-Taipei] Taipei time
        [Asia-Tokyo] Japan Standard Time
        [Asia-Seoul] Korea Standard Time
        [Asia-Kolkata] India Standard Time
        [America-Los_Angeles] Pacific Time
        [America-Denver] Mountain Time
        [America-Chicago] Central Time
        [America-New_York] Eastern Time
        [Europe-London] UK time
        [Europe-Berlin] Central European Time
        [Europe-Paris] Central European Time
        [Europe-Amsterdam] Central European Time
       *[other] { $city } time
    }

## Names

code = { LINK($target, code-name) }
code-name = { $name ->
        [none] { $foundation ->
            [none] Code of Conduct
           *[given] { $foundation } Code of Conduct
        }
       *[given] { $name }
    }
words = { $text }
body = { $type ->
        [project] { $name }
       *[group] the { $name }
    }
named = { LINK($target, $name) }
party-one = one of { $party }
noun = { $one }
noun-many = { $many }
noun-a = { $article ->
        [an] an
       *[a] a
    } { $one }
noun-the = the { $one }
team = { $article ->
        [yes] the { $name }
       *[no] { $name }
    }
member = member of { $team }
member-many = members of { $team }
member-a = a member of { $team }
member-the = the member of { $team }
kind = { LINK($target, $name) }{ kind-number }
kind-number = { $takes ->
        [none] {""}
       *[given] {" "}({ $takes })
    }
# "a two-thirds majority", "lazy consensus"
kind-a = { $article ->
        [none] {""}
       *[a] a{" "}
        [an] an{" "}
    }{ kind }
kind-name = { $name }{ kind-number }
counted = { $count ->
        [none] {""}
       *[other] at least { $count }{" "}
    }{ counted-things }
counted-bare = { $count ->
        [none] {""}
       *[other] { $count }{" "}
    }{ counted-things }
counted-things = { counted-what }{ $source ->
        [none] {""}
       *[given] , as counted by { $source }
    }
counted-what = { counted-noun }{ $per ->
        [none] {""}
       *[given] {" "}{ PER($per) }
    }
counted-noun = { $of ->
        [none] { $count ->
            [1] contribution
           *[other] contributions
        }
       *[given] { $count ->
            [1] { SINGULAR($of) }
           *[other] { $of }
        }
    }
# Of people, in the middle of a sentence, which goes on behind the source: what they have done until now.
counted-inside = { $count ->
        [none] {""}
       *[other] at least { $count }{" "}
    }{ counted-noun }{ $per ->
        [none] {""}
       *[given] {" "}{ PAST($per) }
    }{ $source ->
        [none] {""}
       *[given] {" "}(as counted by { $source })
    }

linked-role = { LINK($target, $one) }
linked-role-many = { LINK($target, $many) }
linked-role-a = { $article ->
        [an] an
       *[a] a
    } { LINK($target, $one) }

## Places

# "the developer mailing list", "GitHub issues"
place = { $article ->
        [yes] the{" "}
       *[no] {""}
    }{ place-name }
# Where somebody writes: "the private list, list@example.org".
address = { $place }, { LINK($target, $address) }
place-name = { LINK($target, $name) }
place-plain = { $name }
# Where something happens: "on the list", "in the meeting".
place-at = { $sort ->
        [email] at
        [issues] in
        [pull-requests] in
        [discussions] in
        [meeting] in
        [closed] in a
       *[other] on
    } { $sort ->
        [closed] { place-name }
       *[other] { place }
    }

## People

who = { $kind ->
        [voters] those who may vote
        [anyone] anyone
        [foundation] the { $foundation }
        [party] { $party }
        [team] { $others ->
            [yes] the other members of { $team }
           *[no] { $team }
        }
        [one] { THE($noun) }
        [union] the { who-other-words }{ BARE($parts) }
        [both] people who are both { BARE($parts) }
        [contributors] everyone with { INSIDE($counted) }
        [committee] the { $committee }
       *[role] the { $others ->
            [yes] other{" "}
           *[no] {""}
        }{ MANY($noun) }
    }{ who-where }{ who-beyond }
who-beyond = { $attended ->
        [none] {""}
       *[given] {" "}who { $attended }
    }{ $besides ->
        [none] {""}
       *[given] {" "}who are not { AMONG($besides) }
    }{ $excluding ->
        [none] {""}
       *[given] {" "}{ BUT($excluding) }
    }{ who-as-of }
who-beyond-one = { $attended ->
        [none] {""}
       *[given] {" "}who { $attended }
    }{ $besides ->
        [none] {""}
       *[given] {" "}who is not { AMONG($besides) }
    }{ $excluding ->
        [none] {""}
       *[given] {" "}{ BUT_ONE($excluding) }
    }{ who-as-of }
who-as-of = { $as_of ->
        [vote-opened] {" "}as of the day the vote opens
        [last-election] {" "}as of the last election
       *[now] {""}
    }
who-where = { $where ->
        [none] {""}
        [named] {" "}of { $scope }
        [tier] {" "}of all { $scope } { $parts_word ->
            [none] projects
           *[given] { MANY($parts_word) }
        }
        [whole] {" "}of the whole project
        [concerned] {" "}of the affected { who-scope }
        [each-concerned] {" "}of each affected { who-scope }
        [some] {" "}of { who-scope-a }
        [that] {" "}of that { who-scope }
       *[where-raised] {" "}of the { who-scope } in which it was raised
    }
who-scope-a = { $scope ->
        [repository] a repository
        [repositories] a group of repositories
        [service] a service
        [support] a field
        [subproject] a subproject
        [working-group] a working group
        [component] a component
       [given] a { $scope }
       *[area] an area
    }
# People of the same part as those who were named before: "its members".
who-its = its { $kind ->
        [role] { MANY($noun) }
       *[other] people
    }
who-scope = { $scope ->
        [repository] repository
        [repositories] repositories
        [service] service
        [support] field
        [subproject] subproject
        [working-group] working group
        [component] component
       [given] { $scope }
       *[area] area
    }
# As a bare noun, behind a number or "all": "maintainers of that repository".
who-among = { $kind ->
        [team] on { who }
       *[other] among { who }
    }
who-bare = { $kind ->
        [voters] voters
        [anyone] people
        [foundation] the { $foundation }
        [party] { $party }
        [team] { who-other-words }members of { $team }
        [one] { $noun }
        [union] { who-other-words }{ BARE($parts) }
        [both] people who are both { BARE($parts) }
        [contributors] people with { INSIDE($counted) }
       *[role] { $others ->
            [yes] other{" "}
           *[no] {""}
        }{ MANY($noun) }
    }{ who-where }
# One of them, whoever it is: "any maintainer".
who-any = { $kind ->
        [voters] anyone who may vote
        [anyone] anyone
        [foundation] the { $foundation }
        [party] { $party }
        [team] any member of { $team }
        [one] { THE($noun) }
        [union] any { ONE($choice) }
        [both] anyone who is both { A($parts) }
        [contributors] anyone with { INSIDE($counted) }
       *[role] any { $others ->
            [yes] other{" "}
           *[no] {""}
        }{ $noun }
    }{ who-where }{ who-beyond-one }
# Somebody of them who does something for another one of them: "another maintainer".
who-another = { $kind ->
        [team] another member of { $team }
        [one] { THE($noun) }
        [role] another { $noun }{ who-where }{ who-beyond }
       *[other] { who-some }
    }
who-one = { $kind ->
        [voters] voter
        [anyone] person
        [foundation] the { $foundation }
        [party] { $party }
        [team] member of { $team }
        [union] { ONE($choice) }
        [both] person who is both { A($parts) }
        [contributors] person with { INSIDE($counted) }
       *[role] { $noun }
    }{ who-where }
who-a = { $kind ->
        [voters] a voter
        [anyone] anyone
        [foundation] the { $foundation }
        [party] { $party }
        [team] a member of { $team }
        [one] { THE($noun) }
        [union] { ARTICLE($first) } { ONE($choice) }
        [both] someone who is both { A($parts) }
        [contributors] someone with { INSIDE($counted) }
       *[role] { A($noun) }
    }{ who-where }{ who-beyond-one }
# Every single one of them: "a maintainer", "each of the maintainers of containerd".
who-each = { $kind ->
        [party] { $number ->
            [one] { $party }
           *[other] each of { $party }
        }
       *[other] { who-a }
    }
who-article = { $kind ->
        [role] { ARTICLE($noun) }
       *[other] a
    }
noun-article = { $article ->
        [an] an
       *[a] a
    }
# Of whom a share is taken: "all maintainers".
who-all = { $kind ->
        [voters] { $others ->
            [yes] everyone else who may vote
           *[no] everyone who may vote
        }
        [anyone] everyone
        [foundation] the { $foundation }
        [party] { $party }
        [team] { who-all-words }members of { $team }
        [one] { THE($noun) }
        [union] { who-all-words }{ BARE($parts) }
        [both] all people who are both { BARE($parts) }
        [contributors] everyone with { INSIDE($counted) }
       *[role] { $others ->
            [yes] the other { MANY($noun) }
           *[no] all { MANY($noun) }
        }
    }{ who-where }{ who-beyond }
who-other-words = { $others ->
        [yes] other{" "}
       *[no] {""}
    }
who-all-words = { $others ->
        [yes] the other{" "}
       *[no] all{" "}
    }
# Of those who are active: "all active maintainers", "the other active members of the Board".
who-active = { $kind ->
        [voters] { $others ->
            [yes] everyone else who may vote and is active
           *[no] everyone who may vote and is active
        }
        [team] { $others ->
            [yes] the other active members of { $team }
           *[no] all active members of { $team }
        }
        [role] { $others ->
            [yes] the other active { MANY($noun) }
           *[no] all active { MANY($noun) }
        }{ who-where }
       *[other] all active { who-bare }
    }
# The only one of them: "that maintainer".
who-sole = that { $noun }
# Each for themselves, where a team is no single actor: "the members of the Board come from three organizations".
who-people = { $kind ->
        [team] the members of { $team }{ who-beyond }
       *[other] { who }
    }
# The same people once more: "they".
who-they = { $kind ->
        [team] it
        [one] { THE($noun) }
        [foundation] the { $foundation }
        [party] { $party }
        [anyone] they
       *[other] they
    }
# "a simple majority of those maintainers"
who-those = { $kind ->
        [team] its members
        [role] those { MANY($noun) }
        [party] { $party }
       *[other] them
    }
# Somebody of them who does something: "a maintainer of that repository", "the Steering Committee".
# For whom something is open: "contributors", "anyone".
who-open = { $kind ->
        [anyone] anyone
       *[other] { who-bare }
    }
who-some = { $kind ->
        [team] { $team }
        [anyone] someone
       *[other] { who-a }
    }
attended = attended { $meeting ->
        [none] at least { $number } of the last { $of } meetings
       *[given] { $meeting } at least { $number } of the last { $of } times
    }
# Behind a number: "approvers or maintainers".
who-bare-or = { $kind ->
        [union] { BARE($choice) }
       *[other] { who-bare }
    }{ $kind ->
        [union] { who-where }
       *[other] {""}
    }
several = { $n ->
        [one] { $n } { ONE($who) }
       *[other] { $n } { BARE_OR($who) }
    }
# Behind the people who are left: "the maintainers who are not accused".
excluded-but = { $who ->
        [subject] other than the person concerned
        [accused] who are not accused
        [candidate] other than the candidate
        [author] other than the author of the proposal
        [involved] who are not involved
       *[same-organization] from other organizations
    }
excluded-but-one = { $who ->
        [subject] other than the person concerned
        [accused] who is not accused
        [candidate] other than the candidate
        [author] other than the author of the proposal
        [involved] who is not involved
       *[same-organization] from another organization
    }
excluded = { $who ->
        [subject] the person concerned
        [accused] anyone who is accused
        [candidate] the candidate
        [author] the author of the proposal
        [involved] anyone who is involved
       *[same-organization] anyone from the same organization
    }

## Voting

voting-steps-lead = To hold a vote
voting-default-lazy = By default, { default-who } { $kind }{ $defined ->
        [yes] : a proposal is accepted if { objector }{ $window ->
            [none] {""}
           *[given] {" "}{ OBJECTING($window) }
        }
       *[no] {""}
    }.
default-who = { $who ->
        [none] decisions { VERB("other", $strength, "be made") } by
       *[given] { $who } { VERB($who, $strength, "decide") } by
    }
objector = { $objector ->
        [none] no one
       *[given] no { ONE($objector) }
    } objects
voting-default-consensus = By default, { default-who } { $kind }.
voting-default-plurality = By default, { default-who } { A($kind) }: the proposal with the most votes wins.
voting-default-counted = { $takes ->
        [none] Unless these rules say otherwise, { default-who } { A($kind) }.
       *[given] Unless these rules say otherwise, { default-who } { A($kind) }: { $takes }.
    }
# How a proposal begins, and what makes it stand.
voting-announced = A proposal { $where ->
        [none] stays open for { $window }
       *[given] is announced { $where }{ $window ->
            [none] {""}
           *[given] {" "}and stays open for { $window }
        }
    }.
voting-accepted = It is accepted if { objector }{ $window ->
        [none] {""}
       *[given] {" "}in that time
    }.
voting-called = { CAP($who) } may call for a vote.
voting-called-several = A vote is held when { $number } of { PEOPLE($who) } ask for it.
voting-otherwise = Unless these rules say otherwise, votes are decided by { A($kind) }.
voting-otherwise-defined = { $first ->
        [yes] { $discussion ->
            [none] If no decision is reached
           *[given] If there is no agreement after { $discussion } of discussion
        }, { $called ->
            [none] {""}
           *[given] or if { $called } demands a vote,{" "}
        }{ otherwise-who }
       *[no] { CAP(otherwise-who) }
    } { A($kind) }{ $takes ->
        [none] {""}
       *[given] : { $takes }
    }.
otherwise-who = { $who ->
        [none] votes are decided by
       *[given] { $who } { VERB($who, "none", "decide") } by
    }
voting-asked = { asked-for }, it takes { $takes }.
voting-asked-lazy = { asked-for }, a proposal is accepted if { objector }{ $window ->
        [none] {""}
       *[given] {" "}{ OBJECTING($window) }
    }.
voting-asked-plurality = { asked-for }, the proposal with the most votes wins.
voting-asked-more = { asked-for }, { DECAP($more) }
# A kind of vote that no rule of the data names may be called for all the same.
asked-for = { $asked ->
        [yes] Where these rules ask for { A($kind) }
       *[no] For { A($kind) }
    }
voting-kinds-lead = { CAP($who) } vote in these ways:
voting-stronger = { CAP($who) } may demand { A($kind) } instead.
voting-quorum-none = There is no quorum{ $base ->
        [all] : these are shares of { $who }, not of the votes cast
       *[other] {""}
    }.
voting-quorum = { CAP(HOLDING($quorum)) } must take part for a vote to count.
voting-tie = A tied vote { $what ->
        [passes] passes
        [chair] is decided by the chair
        [escalates] goes to the next higher body
        [repeated] is held again
       *[fails] fails
    }.
voting-window = Votes stay open for { $window }.
voting-window-one = A vote stays open for { $window }.
voting-ends = A vote { $when ->
        [all-voted] ends early once everyone has voted
        [reached] ends early once there are enough votes in favor
        [certain] ends early once the result is certain
        [quorum] stays open until the quorum has voted
       *[on-time] ends when its time is over, not before
    }.
voting-recorded = { CAP($what) } { VERB($number, $strength, "be recorded") }{ $where ->
        [none] {""}
       *[given] {" "}{ $where }
    }.
venue-noted = { $place } ({ $note })
voting-venues = Votes { $strength ->
        [none] are
       *[other] { VERB("other", $strength, "be") }
    } held { $places }.
voting-venues-also = Votes on { $subjects } { VERB("other", $strength, "also be held") } { $places }.
voting-venues-besides = Votes { VERB("other", $strength, "also be held") } { $places }.
voting-venues-only = Votes on { $subjects } take place { $places }.
voting-venues-others = All other votes take place { $places }.
voting-today = See { LINK($page, "Votes today") } for the number of votes needed{ $commands ->
        [yes] {" "}and the commands that start a vote
       *[no] {""}
    }.
voting-abstentions-cast = Abstentions are not counted.
subject = { $what ->
        [security] security matters
        [conduct] conduct matters
        [people] appointments and removals
       *[everything-else] everything else
    }
subjects = { $what ->
        [security] security
        [conduct] conduct
        [sensitive] sensitive
       *[everything-else] other
    }
subjects-matters = { $list ->
        [none] appointments and removals
       *[given] { $list } matters{ $people ->
            [yes] , and on appointments and removals,
           *[no] {""}
        }
    }

## Voting: one kind of vote

# The same of one kind of vote, behind the sentence that names it.
kind-such = In such a vote, { DECAP($what) }
kind-quorum = For such a vote to count, { HOLDING($quorum) } must take part.
kind-quorum-none = Such a vote has no quorum.
kind-tie = If such a vote is tied, { $what ->
        [passes] it passes
        [chair] the chair decides
        [escalates] the next higher body decides
        [repeated] it is held again
       *[fails] it fails
    }.
kind-may-not-vote = { CAP($who) } may not vote.
kind-floor = The winner needs { $takes }.
alternatives-method = Where there are several alternatives, { $how ->
        [condorcet] voters rank them, and the one that beats each of the others in pairs wins (Condorcet)
        [schulze] voters rank them, and the Schulze method decides (Condorcet)
        [instant-runoff] voters rank them, and the last one drops out, round by round (instant runoff)
        [single-transferable] voters rank them, and votes that a winner does not need go to the next one (single transferable vote)
        [approval] people may vote for more than one of them, and the one with the most votes wins
        [majority] the one with more than half of the votes wins
        [yes-or-no] each of them is voted on by itself
       *[plurality] the one with the most votes wins
    }.
alternatives-floor = The winner also needs { $takes }.
alternatives-against = People may also vote against all of them.
alternatives-otherwise = If none of them wins, { $what ->
        [run-off] a second vote is held between the two with the most votes
        [fewer] another vote may be held on fewer of them
       *[fails] all of them fail
    }.
kind-organization-votes = { $limit ->
        [one] Each organization has one vote, however many of its people vote.
        [count] Each organization has at most { $votes }, however many of its people vote.
        [below] Each organization has fewer votes than { $share } of { organization-share }.
       *[share] No organization may cast more votes than { $share } of { organization-share }.
    }
organization-share = { $weighted ->
        [yes] the votes of { ALL($who) }
       *[no] the number of { BARE($who) }
    }
kind-cast-by = { $how ->
        [first] { $one ->
            [yes] If several of its people vote, the vote cast first counts.
           *[no] If more of its people vote, the votes cast first count.
        }
        [representative] An organization with more voters chooses { $one ->
            [yes] the one who votes
           *[no] those who vote
        } for it.
        [majority] { $one ->
            [yes] Its vote goes the way that the majority of its people vote; without a majority, it counts as an abstention.
           *[no] Its votes go the way that the majority of its people vote; without a majority, they count as abstentions.
        }
       *[in-proportion] { $one ->
            [yes] Its vote is
           *[no] Its votes are
        } split in proportion to how its people vote.
    }
kind-agreement = { $one ->
        [yes] Its vote goes the way that { $agreement } of its people vote; otherwise, it counts as an abstention.
       *[no] Its votes go the way that { $agreement } of its people vote; otherwise, they count as abstentions.
    }
voting-final-say = { CAP($who) } { VERB($who, "none", "have") } the final say.
# Whose votes count more than once.
weight = { EACH($who) } has { $votes }
kind-weights = { CAP($weights) }; everyone else has { $one }.
kind-abstentions = { $what ->
        [against] An abstention counts as a vote against.
        [smaller-base] Abstentions are not counted.
       *[forbidden] Voters may not abstain.
    }
kind-abstainers = { $part ->
        [yes] { $counted ->
            [yes] Those who abstain count toward the quorum.
           *[no] Those who abstain count toward the quorum, but not toward the result.
        }
       *[no] { $counted ->
            [yes] Those who abstain do not count toward the quorum.
           *[no] Those who abstain count neither toward the quorum nor toward the result.
        }
    }
kind-silence = { $lazy ->
        [yes] Silence
       *[no] Not voting
    } counts as { $what ->
        [against] a vote against
        [consent] agreement
       *[abstention] an abstention
    }.
vote-ends = The vote { $when ->
        [all-voted] ends early once everyone has voted
        [reached] ends early once there are enough votes in favor
        [certain] ends early once the result is certain
        [quorum] stays open until the quorum has voted
       *[on-time] ends when its time is over, not before
    }.
kind-extension = { CAP($who) } { $strength ->
        [none] may extend
       *[other] { VERB($who, $strength, "extend") }
    } the vote{ $most ->
        [none] {""}
       *[given] {" "}to at most { $most }
    }{ $reason ->
        [none] {""}
       *[given] {" "}if { $reason }
    }.
kind-secrecy = { $what ->
        [public] Everyone can see how each person votes.
        [private] Only those who may vote can see how each person votes.
       *[secret] The vote is secret.
    }
kind-again = A proposal that fails may be made again only after { $time }.
kind-objection-both = An objection { VERB("one", $first, "give reasons") } and { VERB("one", $second, "suggest an alternative") }.
kind-objection-same = An objection { VERB("one", $first, "give reasons and suggest an alternative") }.
see-more = For more, see { $pages }.
page-to-read = { LINK($target, $text) }
kind-objection-either = An objection { VERB("one", $first, "give reasons") } or suggest an alternative.
kind-objection-reasons = An objection { VERB("one", $first, "give reasons") }.
kind-objection-alternative = An objection { VERB("one", $first, "suggest an alternative") }.
kind-objection-by = Only { $who } may object.
kind-effect = { $what ->
        [blocks] { $it ->
            [yes] It
           *[no] An objection
        } blocks the proposal until it is withdrawn{ $vote ->
            [yes] {" "}or a vote decides
           *[no] {""}
        }.
       *[vote] { $it ->
            [yes] It
           *[no] An objection
        } puts the proposal to a vote.
    }
kind-discussion = Those who disagree have { $time } to reach agreement.

## Voting: the table

column-vote = Vote
column-passes-with = Passes with
column-open-for = Open for
column-quorum = Quorum
column-tie = Tie
column-no-vote = Who may not vote

takes = { $test ->
        [unanimity] { $base ->
            [cast] every vote cast
            [votes] every vote
            [voting] the votes of { WHO_VOTE($who) }
            [present] the votes of everyone present
            [active] the votes of { ACTIVE($who) }
           *[all] the votes of { ALL($who) }
        }
        [no-objection] no objection
        [consensus] consensus
        [plurality] the most votes
        [supermajority] a supermajority{ $base ->
            [votes] {""}
           *[given] {" "}of { takes-base }
        }
        [count] { $threshold }
       *[share] { $threshold }{ $base ->
            [votes] {""}
           *[given] {" "}of { takes-base }
        }
    }{ $against ->
        [none] {""}
       *[given] , with { $against }
    }{ $apart ->
        [yes] ; abstentions are not counted
       *[no] {""}
    }
takes-base = { $base ->
        [seats] all seats, including vacant ones
        [counted] all votes
        [cast] the votes cast
        [votes] the votes
       *[people] { $weighted ->
            [yes] the votes of{" "}
           *[no] {""}
        }{ takes-people }
    }
takes-people = { $base ->
        [voting] { WHO_VOTE($who) }
        [present] those present
        [active] { ACTIVE($who) }
       *[all] { ALL($who) }
    }
who-who-vote = { $kind ->
        [voters] everyone who votes
        [team] the members of { $team } who vote
       *[other] { who } who vote
    }
against = { $limit ->
        [none] {""}
        [zero] none against
        [count] at most { $votes } against
        [below] less than { $share } of { takes-base } against
       *[share] at most { $share } of { takes-base } against
    }
quorum = { $threshold }{ $of ->
        [none] {""}
        [count] { $number ->
            [one] {" "}{ ONE($who) }
           *[other] {" "}{ BARE($who) }
        }
        [seats] {" "}of all seats
        [active] {" "}of the active { BARE($who) }
        [present] {" "}of those present
       *[voters] {" "}of { ALL($who) }
    }
quorum-none = none
# As people: seats take no part.
quorum-holding = { $of ->
        [seats] the holders of{" "}
       *[other] {""}
    }{ quorum }
tie-short = { $what ->
        [passes] passes
        [chair] chair decides
        [escalates] goes to the next higher body
        [repeated] held again
       *[fails] fails
    }

## Decisions: one rule

# A clause as a sentence of its own.
clause = { CAP($what) }.
# "In this case, the maintainers decide alone."
clause-in-case = { $case }, { $what }
# Words in bold that lead an item of a list.
led = **{ CAP($what) }:**
led-sentence = { led } { $sentence }

rule-decides = { $who ->
        [none] the decision { VERB("one", $strength, "be made") }
       *[given] { $who } { VERB($who, $strength, "decide") }
    } by { A($kind) }{ $window ->
        [none] {""}
       *[given] , with { $window } to object
    }{ rule-consulting }
rule-decides-alone = { $any ->
        [yes] { rule-any-decides }
       *[no] { $who } { VERB($who, $strength, "decide") } alone
    }{ rule-consulting }
rule-any-decides = { $strength ->
        [none] { ANY($who) } may decide alone
        [may] { ANY($who) } may decide alone
       *[other] { SOME($who) } { VERB("one", $strength, "decide") } alone
    }
rule-decides-people = { $who } { VERB($who, $strength, "decide") }{ rule-consulting }
# The same behind something that comes first: "the maintainers then decide".
rule-decides-then = { $who ->
        [none] the decision { VERB("one", $strength, "be made") }
       *[given] { $who } then { VERB($who, $strength, "decide") }
    } by { A($kind) }{ $window ->
        [none] {""}
       *[given] , with { $window } to object
    }{ rule-consulting }
rule-decides-alone-then = { $any ->
        [yes] { rule-any-decides }
       *[no] { $who } then { VERB($who, $strength, "decide") } alone
    }{ rule-consulting }
rule-decides-people-then = { $who } then { VERB($who, $strength, "decide") }{ rule-consulting }
rule-consulting = { $consulted ->
        [none] {""}
       *[given] , after consulting { $consulted }
    }
# What it takes, as an object: "a two-thirds majority of the maintainers".
rule-vote = { A($kind) }{ $base ->
        [none] {""}
        [all] {" "}of { $who }
        [seats] {" "}of all seats on { $who }
        [own-seats] {" "}of all seats, including vacant ones
        [present] {" "}of the { BARE($who) } present
        [active] {" "}of the active { BARE($who) }
        [consensus] {" "}among { $who }
        [approval] {" "}from { BARE($who) }
        [approval-of-one] {" "}from { A($who) }
        [by] {" "}by { $who }
       *[cast] {" "}in a vote of { $who }
    }

rule-window = the vote stays open for { $window }
rule-window-objections = objections may be raised for { $window }
rule-window-discussion = allow { $window } to reach agreement
rule-discussed = the proposal { VERB("one", $strength, "be discussed") } for { $time }
rule-seconded = the proposal { $strength ->
        [none] needs
       *[other] { VERB("one", $strength, "have") }
    } the support of { $who }{ $organizations ->
        [none] {""}
        [one] {""}
       *[other] {" "}from at least { $organizations } organizations
    }{ $apart ->
        [yes] {" "}from another organization
       *[no] { $others ->
            [none] {""}
           *[other] , at least { $others } of them from another organization
        }
    }{ $know ->
        [yes] {" "}with first-hand knowledge of the work
       *[no] {""}
    }{ $besides ->
        [yes] , not counting whoever made it
       *[no] {""}
    }
rule-must-vote = a vote is required
rule-consulted = { $who } { VERB($who, "none", "be consulted") } first
rule-opens = the vote opens { $moment }
rule-rivals = { $plurality ->
        [yes] if there are several proposals, the one with the most votes wins
       *[no] if there are several proposals, { A($kind) } decides between them
    }
rule-may-vote-too = { $who } may vote too, but these votes are not counted
rule-effect = the decision takes effect { $length ->
        [none] { $moment }
       *[given] { $length } later
    }
rule-venues = { $again ->
        [yes] it
       *[no] the decision
    } is made { $places }
rule-excluding = { $who } may not vote

veto = { $strength ->
        [none] { $who } may veto the decision
       *[given] { $who } { $kind ->
            [none] { VERB("one", $strength, "veto") }
           *[given] { VERB($who, $strength, "veto") }
        } the decision
    }{ $window ->
        [none] {""}
       *[given] {" "}within { WITHIN($window) }
    }{ $kind ->
        [none] {""}
       *[given] {" "}by { A($kind) }
    }
veto-reasons = a veto { $strength ->
        [none] must give
       *[other] { VERB("one", $strength, "give") }
    } reasons

# Conditions of a variant.
case-when = when { $text }
case-number = when there { COUNT($size) ->
        [one] is { $only ->
            [yes] only{" "}
           *[no] {""}
        }{ $size } { ONE($who) }
       *[other] are { $size } { BARE($who) }
    }
case-organizations = when { PEOPLE($who) } come from { $size } organizations
case-scopes = for { $scopes }
case-until = until { $text }
case-both = { $case }, { $until }

## Decisions: the table

column-decision = Decision
column-decided-by = Decided by
column-how = How
column-where = Where
decisions-lead = { CAP($who) } { VERB($who, "none", "make") } these decisions{ $votes ->
        [yes] {" "}by vote
       *[no] {""}
    }:
decisions-voted = { $all ->
        [yes] A vote is always required, even if no one objects.
       *[no] Where the table names a majority, a vote is required, even if no one objects.
    }
decisions-approvals = Appointing { $roles } also takes the approvals listed in the { LINK($page, "contributor ladder") }.
decision-role = { $act ->
        [both] Appoint or remove
        [appoint] Appoint
       *[remove] Remove
    } { $roles }
decision-what = { $what }{ $folder ->
        [none] { $scopes ->
            [none] {""}
           *[given] {" "}in { $scopes }
        }
       *[given] {" "}in { $folder }
    }{ $covers ->
        [none] {""}
       *[given] , including { $covers }
    }
decision-folder = the { LINK($page, $path) } folder of { $repository }
decision-how = { $how ->
        [alone] alone
        [by-kind] { $kind }
       *[people] {""}
    }{ $who ->
        [none] {""}
       *[given] {" "}of { $who }
    }{ $consulted ->
        [none] {""}
       *[given] { $how ->
            [people] after consulting { $consulted }
           *[other] , after consulting { $consulted }
        }
    }{ $window ->
        [none] {""}
       *[given] { $silent ->
            [yes] , with { $window } to object
           *[no] , open for { $window }
        }
    }{ $must ->
        [yes] ; a vote is required
       *[no] {""}
    }

## Decisions: in full

decision-proposed = { CAP($who) } may propose { $what ->
        [none] this
       *[given] to { $what }
    }{ $places ->
        [none] {""}
       *[given] , { $places }
    }.
decision-step = To { DECAP($what) }, { DECAP($step) }.
decision-steps = To { DECAP($what) }{ $strength ->
        [none] {""}
       *[other] , these steps { VERB("other", $strength, "be taken") }
    }:
decision-then = { CAP(THEN($what)) }.
decision-takes = It { VERB("one", $strength, "take") } { $vote } to { DECAP($what) }{ rule-consulting }.
# Where nobody says of whom a share is taken: "The maintainers decide by a two-thirds majority whether to change it."
decision-whether = { CAP($who) } { VERB($who, $strength, "decide") } by { A($kind) } whether to { DECAP($what) }{ rule-consulting }.
decision-silent = { $who ->
        [none] { $strength ->
            [may] { CAP(A($kind)) } is enough to { DECAP($what) }
            [none] It takes { A($kind) } to { DECAP($what) }
           *[other] It { VERB("one", $strength, "take") } { A($kind) } to { DECAP($what) }
        }
       *[given] { CAP($who) } { VERB($who, $strength, $what) } by { A($kind) }
    }{ $window ->
        [none] {""}
       *[given] , with { $window } to object
    }{ rule-consulting }.
decision-alone = { $any ->
        [only] Only { SOME($who) } { $strength ->
            [none] may { DECAP($what) }
           *[other] { VERB("one", $strength, $what) }
        }
        [only-they] Only { $who } { VERB($who, $strength, $what) }
        [yes] { $strength ->
            [none] { CAP(ANY($who)) } may { DECAP($what) } without a vote
            [may] { CAP(ANY($who)) } may { DECAP($what) }
           *[other] { CAP(SOME($who)) } { VERB("one", $strength, $what) }
        }
       *[no] { CAP($who) } alone { VERB($who, $strength, $what) }
    }{ rule-consulting }.
decision-people = { CAP($who) } { VERB($who, $strength, $what) }{ rule-consulting }.
decision-includes = This includes { $covers }.
decision-apart = Each part of the project decides this for itself.
decision-reserved = No one else may decide this.

## Decisions: what follows

stage-on = { stage-on-what }{ $again ->
        [yes] {" "}again
       *[no] {""}
    }
stage-on-what = { $on ->
        [objection] if anyone objects
        [no-consensus] if there is no consensus
        [no-agreement] if they cannot agree to hold a vote
        [no-quorum] if too few take part
        [tie] if there is a tie
        [silence] if no one answers
        [passed] if it is accepted
        [rejected] if it is rejected
        [instead] alternatively
       *[no-result] if no decision is reached
    }
stage-decides = { $who } { VERB($who, $strength, "decide") }{ $kind ->
        [none] {""}
       *[given] {" "}by { A($kind) }
    }
rule-vote-a = { rule-vote }
stage-may = { $who } may decide{ $kind ->
        [none] {""}
       *[given] {" "}by { A($kind) }
    }
stage-ratifies = { $who } { VERB($who, $strength, "confirm or reject") } it{ $kind ->
        [none] {""}
       *[given] {" "}by { A($kind) }
    }
stage-takes-effect = the decision takes effect only once { $who } { VERB($who, "none", "confirm") } it{ $kind ->
        [none] {""}
       *[given] {" "}by { A($kind) }
    }
stage-mediates = { $who } { VERB($who, $strength, "help") } those who disagree to reach agreement
stage-advises = { $who } { VERB($who, $strength, "give") } advice, which does not bind
stage-agrees = { $who } { VERB($who, $strength, "agree") } to hold a vote
stage-agrees-takes = It takes { $takes }.
stage-raised = { $same ->
        [yes] any of them
       *[no] { $raiser }
    } { $who ->
        [none] { VERB("one", $strength, "call") } for a decision
       *[given] { VERB("one", $strength, "escalate") } the matter to { $who }{ $decides ->
            [yes] , which { VERB($who, "none", "decide") }
           *[no] {""}
        }
    }{ $when ->
        [none] {""}
       *[given] , but only if { $when }
    }
stage-outcome = { $what ->
        [passes] the proposal { VERB("one", $strength, "be accepted") }
        [fails] the proposal { VERB("one", $strength, "be rejected") }
        [repeated] the vote { VERB("one", $strength, "be held again") }
        [longer] the vote { VERB("one", $strength, "stay open") }{ $time ->
            [none] {" "}longer
           *[given] {" "}for { ANOTHER($time) }
        }
       *[changed] the proposal { VERB("one", $strength, "be changed or withdrawn") }
    }
stage-window = it takes { $time }
stage-with-condition = { $what }{ $when ->
        [none] {""}
       *[given] , but only if { $when }
    }
stages-lead = { $on ->
        [no-consensus] When they cannot, these steps follow in order:
       *[other] If no decision is reached, these steps follow in order:
    }
stages-lead-follow = These steps then follow in order:
stages-lead-kind = These steps follow { A($kind) }, in order:

## Steps

# Somebody does something: "A maintainer opens a pull request."
step-done = { CAP($who) } { VERB($who, $strength, $action) }{ step-more }
step-you = { $others ->
        [yes] Someone { VERB("one", $strength, $action) }
       *[no] You { VERB("other", $strength, $action) }
    }{ step-more }
step-plain = { CAP($action) }{ step-more }
step-more = { $where ->
        [none] {""}
       *[given] {" "}{ $where }
    }{ $at ->
        [none] {""}
       *[given] {" "}{ $at }
    }{ $within ->
        [none] {""}
       *[given] {" "}within { WITHIN($within) }
    }{ $lasts ->
        [none] {""}
       *[given] {" "}for { $lasts }
    }
# A list of steps, or the only one behind its lead: "To step down, open a pull request."
procedure-lead = { $lead }:
procedure-alone = { $lead }, { LOW($step) }.
step-sentence = { $what }.
step-in-case = If { $case }, { DECAP($what) }
step-discussion = Allow { $time } for discussion{ $note ->
        [none] {""}
       *[given] , { $note }
    }.
step-waits = Allow { $time } for an answer.
step-reply = If { $reply }, { $then }
step-see = See { $links }.

## Teams and elections

team-appointed-for = { CAP($by) } { VERB($by, "none", "appoint") } { $team }, which { $purpose }.
team-purpose = { CAP($team) } { $purpose }.
team-consists = Its members are { $who }.
team-appointed = { CAP($by) } { VERB($by, "none", "appoint") } its members.
team-elected = Its members are { LINK($page, "elected") }{ team-for-term }.
team-elected-size = { CAP($team) } { VERB("one", $strength, "have") } { $size } { MEMBERS($size) }, { LINK($page, "elected") }{ team-for-term }.
team-for-term = { $term ->
        [none] {""}
       *[given] {" "}for { $term }
    }
team-themselves = It may consist of { $who } themselves.
# A size for one case: "When there are at least ten committers, it has at least three members."
size-case = { CAP($case) }, { DECAP($size) }
team-size = { $otherwise ->
        [yes] Otherwise, it
       *[no] It
    } { VERB("one", $strength, "have") } { $size } { MEMBERS($size) }{ $drawn ->
        [none] {""}
       *[given] , drawn from { $drawn }
    }.
size-members = { $number ->
        [one] member
       *[other] members
    }
team-odd = The number of its members is odd.
team-quota-organizations = Its members { VERB("other", $strength, "come") } from { $size } { ORGANIZATIONS($size) }.
size-organizations = { $number ->
        [one] organization
       *[other] organizations
    }
team-quota-text = Its members { VERB("other", $strength, $what) }.
team-quota-number = { CAP($size) } of its members { $one ->
        [yes] { VERB("one", $strength, "be") } { A($who) }
       *[no] { VERB("other", $strength, "be") } { BARE($who) }
    }.
team-outsiders = { $may ->
        [yes] People from outside { $project } may be members
       *[no] All members come from within { $project }
    }.
team-cohorts = Terms are staggered, with { $same ->
        [none] { $counts } seats filled in turn
        [one] one seat filled in each round
       *[other] { $same } seats filled in each round
    }.
team-renewal = When a term ends, it is renewed or the seat is filled within { WITHIN($time) }.
team-replaced = At least { $n } { $n ->
        [one] member is
       *[other] members are
    } replaced every year.
team-seat-owner = { $who ->
        [none] { team-replaceable }
        [person] Seats belong to people, not to their employers.{ $replaceable ->
            [yes] {" "}{ team-replaceable }
           *[no] {""}
        }
       *[organization] Seats belong to organizations, { $replaceable ->
            [yes] which may replace their people at any time
           *[no] not to people
        }.
    }
team-replaceable = Organizations may replace their people at any time.
team-ratified = { CAP($who) } must confirm what { $team } proposes.
team-forfeiture = Anyone who misses { $part } of the meetings{ $per ->
        [none] {""}
       *[given] {" "}{ WITHIN_TIME($per) }
    } loses the seat.
# How long nobody may object: "within three days", "for at least three days".
duration-objecting = { $qualifier ->
        [at-least] for at least { duration-bare }
        [more-than] for more than { duration-bare }
       *[other] within { duration-within }
    }
duration-within-time = in { duration-bare }
team-review = { $by ->
        [none] The team's membership { VERB("one", $strength, "be reviewed") } { AT_LEAST_ONCE($every) }.
       *[given] { CAP($by) } { VERB($by, $strength, "review") } the team's membership { AT_LEAST_ONCE($every) }.
    }
team-powers = { CAP($team) } has the power to:
team-power = { CAP($team) } { $has ->
        [yes] { $power }
       *[no] has the power to { $power }
    }.
team-delegated = { CAP($team) } has delegated { $power } to { $to }.
team-criteria = Members should bring:
team-criterion = Members should bring { $what }.
team-contact = To reach { $team }, write to { $places }.

## Teams: seats

column-seats-of-class = Seats
column-filled-by = Filled by
column-open-to = Open to
column-term-of-office = Term
column-when = When
seats-lead = { CAP($team) } { VERB("one", $strength, "have") } { $size ->
        [none] { $total ->
            [none] seats
           *[other] { $total } seats
        }
       *[given] { $size } { SEATS($size) }
    } of { $kinds } kinds:
seats-one-class = It has { $size ->
        [none] {""}
       *[given] { $size }{" "}
    }{ $name } { $size ->
        [none] seats
       *[given] { SEATS($size) }
    }{ $filled ->
        [none] {""}
       *[given] , filled by { $filled }
    }{ $eligible ->
        [none] {""}
       *[given] , open to { $eligible }
    }{ $term ->
        [none] {""}
       *[given] , for { $term }
    }.
# Where each part of the body fills one of them.
seats-of-each-part = { $by ->
        [none] Each { $part } fills one { $name } seat
       *[given] In each { $part }, { $by } { VERB($by, "none", "fill") } one { $name } seat
    }{ $eligible ->
        [none] {""}
       *[given] , open to { $eligible }
    }{ $term ->
        [none] {""}
       *[given] , for { $term }
    }.
size-seats = { $number ->
        [one] seat
       *[other] seats
    }
seat-class = { $size ->
        [none] {""}
       *[given] { $size }{" "}
    }{ $name }
seats-filled = { $strength ->
        [should] preferably{" "}
        [expected] as a rule,{" "}
        [encouraged] ideally{" "}
        [typically] typically{" "}
        [target] if possible,{" "}
        [may] possibly{" "}
       *[none] {""}
    }{ $how ->
        [election] election
        [appointment] appointment
        [ex-officio] another office
        [subproject] each subproject, { $by ->
            [none] which chooses one
           *[given] chosen
        }
       *[named] { $owner }
    }{ $by ->
        [none] {""}
       *[given] {" "}by { $by }
    }{ $how ->
        [named] {""}
       *[other] { $owner ->
            [none] {""}
           *[given] , for { $owner }
        }
    }{ $optional ->
        [yes] ; may stay vacant
       *[no] {""}
    }
seats-optional = may stay vacant
seats-turn = { $count ->
        [none] {""}
       *[other] { $count } { $count ->
            [one] seat
           *[other] seats
        }{" "}
    }{ $every ->
        [1] { $count ->
            [none] every
           *[other] each
        } { seats-turn-unit }
       *[other] every { $every } { seats-turn-unit }s
    }
seats-turn-unit = { $unit ->
        [month] month
        [quarter] quarter
       *[year] year
    }
seats-in-turn = { $counts } seats in turn
seats-exclusive = Whoever holds such a seat may not hold { $others } seats at the same time.
seats-limit = No { $word } { $how ->
        [should] should hold
        [target] should, if possible, hold
       *[none] may hold
    } { $below ->
        [yes] { $share } or more of the { seats-of }seats
       *[no] more than { $share ->
            [none] { $count } { seats-of }{ $count ->
                [one] seat
               *[other] seats
            }
           *[given] { $share } of the { seats-of }seats
        }
    }.
seats-of = { $classes ->
        [none] {""}
       *[given] { $classes }{" "}
    }
seats-limit-from = { $date ->
        [yes] This applies from { $text }.
       *[no] This applies once { $text }.
    }
seats-case = { CAP($case) }, { DECAP($step) }.
seats-over-at-election = if an election would exceed this limit
seats-over-later = if the limit is exceeded later
seats-resign = If the limit is exceeded later, enough members from that { $word } { VERB("other", $strength, "resign") }{ $time ->
        [none] {""}
       *[given] {" "}within { WITHIN($time) }
    } to meet it again.
vacancy-within = { $first ->
        [yes] If { vacancy-what } becomes vacant, it { VERB("one", $strength, "be filled") } within { WITHIN($time) }.
       *[no] A vacancy { VERB("one", $strength, "be filled") } within { WITHIN($time) }.
    }
vacancy-acting = { $told ->
        [yes] Until then, { $who } { VERB($who, "none", "act") } { $office ->
            [none] in place of the member
           *[given] as { $office }
        }.
       *[no] If { vacancy-what } becomes vacant, { $who } { VERB($who, "none", "act") } { $office ->
            [none] in place of the member
           *[given] as { $office }
        } until it is filled.
    }
vacancy-what = { $office ->
        [none] a seat
       *[given] the office of { $office }
    }
office-deputy = { CAP($who) } { VERB($who, "none", "stand in") } when { A($holder) } is away.
vacancy-case = if { $names ->
        [none] { vacancy-what }
       *[given] { $article ->
            [the] the
            [an] an
           *[a] a
        } { $names } seat
    } becomes vacant
vacancy-case-and = { vacancy-case } and { $text }
vacancy-if = if { $text }
vacancy-next = if that is not possible
vacancy-rest = Whoever fills a vacancy serves the rest of the term.
vacancy-skip = A seat that becomes vacant less than { $time } before the next regular election stays vacant until then.

## Elections

column-step = Step
election-fills = { $teams ->
        [none] An election is held
       *[given] { $by ->
            [none] { CAP($teams) } { VERB($teams, "none", "be elected") }
           *[given] { CAP($by) } { VERB($by, "none", "elect") } { $teams }
        }
    }{ $every ->
        [none] {""}
       *[given] {" "}{ EVERY($every) }
    }{ $when ->
        [none] {""}
       *[given] {" "}when { $when }
    }.
election-method = { $how ->
        [condorcet] Voters rank the candidates; whoever beats each of the others in pairs wins (Condorcet).
        [schulze] Voters rank the candidates, and the Schulze method decides (Condorcet).
        [instant-runoff] Voters rank the candidates; the last one drops out, round by round (instant runoff).
        [single-transferable] Voters rank the candidates; votes that a winner does not need go to the next one (single transferable vote).
        [approval] Voters name everyone they approve of; the candidates with the most votes win.
        [plurality] The candidates with the most votes win.
        [majority] A candidate needs more than half of the votes.
       *[yes-or-no] Voters vote yes or no on each candidate.
    }
election-only-if = The election is held only if { $case }.
election-votes = Each voter has { $n } { $n ->
        [one] vote
       *[other] votes
    }{ $seats ->
        [yes] {" "}for each seat to be filled
       *[no] {""}
    }.
election-accepted-if = A nomination is accepted only if { $case }.
election-tool = The election is held using { $tool }.
election-uncontested = If there are no more candidates than seats, { $elected ->
        [yes] they are elected without a vote
       *[no] { $kind ->
            [none] each of them is voted on
           *[given] each of them needs { A($kind) }
        }
    }.
election-tie = If candidates tie, { $what }.
election-special = A special election is held when { $reasons }.
election-special-roll = { $which ->
        [last] Those who could vote in the last election may vote in { special-election }.
       *[new] A new list of voters is made for { special-election }.
    }
special-election = { $named ->
        [yes] it
       *[no] a special election
    }
election-event = { $what ->
        [officers] Election officers { VERB("other", $strength, "be appointed") }
        [nominations-open] Nominations { VERB("other", $strength, "open") }
        [nominations-close] Nominations { VERB("other", $strength, "close") }
        [nominations] Nominations { VERB("other", $strength, "be open") }
        [voting] Voting { VERB("one", $strength, "last") }
        [results] Results { VERB("other", $strength, "be published") }
        [office] Those elected { VERB("other", $strength, "take office") }
       *[bootstrap] The first election { VERB("one", $strength, "be held") }
    }
election-when = { $what ->
        [voting] { $time }
        [nominations] for { $time }
        [results] within { WITHIN($time) } after voting ends
        [bootstrap] within { WITHIN($time) } after the first members are appointed
       *[other] { $time } before voting begins
    }
election-time = { $what } { $when }.
election-dates = The next election runs from { $opens }, through { $closes }{ $seats ->
        [none] {""}
        [one] , for one seat
       *[other] , for { $seats } seats
    }.
election-exceptions-until = Anyone who is not on the list of voters can apply until { $day }.
election-steps = These steps are taken, in order:
election-voters = { CAP($who) } may vote.
election-frozen = To vote, you must { $who ->
        [none] belong to this group
       *[given] be { A($who) }
    } { $moment }.
election-exceptions = If you are not on the list of voters, you can { LINK($target, "apply for an exception") }.
election-exceptions-by = { $named ->
        [yes] On such an application
       *[no] If someone asks for an exception
    }, { $what }.
election-roll = The { LINK($target, "list of voters") } is public.
election-guide = See the { LINK($target, "guide for voters") }.
election-candidates = { CAP($who) } may stand.
election-nominated = { CAP($who) } may nominate candidates{ $themselves ->
        [yes] , and candidates may nominate themselves
       *[no] {""}
    }.
election-stand-and-nominate = { CAP($who) } may stand and nominate candidates{ $themselves ->
        [yes] , including themselves
       *[no] {""}
    }.
election-self-nominated = Candidates may nominate themselves.
election-nominated-in = Nominations are made { $where }.
election-nominations-each = No one may nominate more than { $n } { $n ->
        [one] person
       *[other] people
    }.
election-nominations-of-one = No one may nominate more than { $n } { $n ->
        [one] person
       *[other] people
    } from the same organization.
election-nominations-both = No one may nominate more than { $n } { $n ->
        [one] person
       *[other] people
    }, and no more than { $same } from the same organization.
election-statement = Candidates state { $what }.
election-endorsed = { $n ->
        [none] Endorsements must come from at least { $organizations } { organizations-noun }.
       *[other] A candidate needs { $n } { $n ->
            [one] endorsement
           *[other] endorsements
        }{ $organizations ->
            [none] {""}
           *[other] {" "}from at least { $organizations } { organizations-noun }
        }.
    }
organizations-noun = { $organizations ->
        [one] organization
       *[other] organizations
    }
election-conditions = Candidates must meet these conditions:
election-condition = **Requirements for candidates:** { $what }.
election-officers = { CAP($size) } { OFFICERS($size) } the election.
size-officers = { $number ->
        [one] election officer runs
       *[other] election officers run
    }
election-officers-conditions = They { $what }.
election-run-by = The next election is run by { $people }.
election-officers-spread = They must not all come from the same organization.

## Groups inside the body

group-lead-word = lead
group-lead-word-a = a lead
group-lead-word-many = leads
group-subject = { $what ->
        [creation] creation
        [people] people
        [decisions] decisions
        [duties] work
        [reports] reports
       *[dissolution] dissolution
    }
group-steps-lead = To create { A($group) }
group-purpose = { CAP(MANY($groups)) } { $purpose }.
group-proposed = { $who ->
        [none] { CAP(MANY($group)) } are proposed in { $proposal }
       *[given] { CAP($who) } may propose { A($group) }{ $proposal ->
            [none] {""}
           *[given] {" "}in { $proposal }
        }
    }.
group-charter = The charter must name its { $what }.
group-leads-appointed = { CAP($who) } { VERB($who, "none", "appoint") } { group-leads-count }.
group-leads-elected = The members elect { group-leads-count }.
group-leads = { CAP(A($group)) } has { group-leads-count }.
group-leads-count = { $least ->
        [none] { $size ->
            [none] its { MANY($leads) }
           *[given] { $size } { $one ->
                [yes] { $leads }
               *[no] { MANY($leads) }
            }
        }
       *[other] { $least } or { $most } { MANY($leads) }
    }
group-lead-term = A { $lead } serves for { $time }.
group-leads-confirmed = { $by ->
        [none] { $one ->
            [yes] The { $leads } { VERB("one", $strength, "be confirmed") }
           *[no] The { MANY($leads) } { VERB("other", $strength, "be confirmed") }
        }
       *[given] { CAP($by) } { VERB($by, $strength, "confirm") } the { $one ->
            [yes] { $leads }
           *[no] { MANY($leads) }
        }
    }{ $every ->
        [none] {""}
       *[given] {" "}{ EVERY($every) }
    }.
group-join = { CAP($who) } may join.
group-organizations = The members of { A($group) } come from { $size } organizations.
group-leads-decide = If no decision is reached, its { $one ->
        [yes] { $leads } decides
       *[no] { MANY($leads) } decide
    }.
group-creator-decides = If no decision is reached, { $who } { VERB($who, "none", "decide") }.
group-duties = { CAP(A($group)) } { $what }.
group-duty = { VERB("one", "none", $what) }
group-duties-lead = Each { $group }:
group-reports = { CAP(A($group)) } { VERB("one", $strength, "report") } to { $to }{ $every ->
        [none] {""}
       *[given] {" "}{ EVERY($every) }
    }.
group-it = { $group ->
        [none] it
       *[given] { A($group) }
    }
group-ends = { CAP(group-it) } { VERB("one", $strength, "be dissolved") }{ $when ->
        [none] {""}
       *[given] {" "}when { $when }
    }{ $automatic ->
        [yes] ; no vote is needed
       *[no] {""}
    }.
group-dissolved = { CAP($who) } { VERB($who, $strength, "dissolve") } { group-it }{ $kind ->
        [none] {""}
       *[given] {" "}by { A($kind) }
    }{ $when ->
        [none] {""}
       *[given] {" "}when { $when }
    }.

## Subprojects

subproject-word = subproject
subproject-word-a = a subproject
subproject-word-many = subprojects
subprojects-own = Each { $word } { $clause ->
        [yes] decides { $what }
       *[no] { $own ->
            [yes] decides on { $what }
           *[no] makes its own decisions about { $what }
        }
    }.
subprojects-fixed = { CAP($what) } { VERB($number, "none", "apply") } to every { $word }.
subproject-joins = adding { A($word) }
subproject-steps-lead = To add { A($word) }
subproject-proposed = { CAP($who) } may propose one.
subproject-takes = { $what ->
        [move] Moving { A($word) } into this class
       *[other] The decision
    } { VERB("one", $strength, "take") } { $vote }{ rule-consulting }.
subproject-refused = It may be refused only for { $reasons }.
subproject-criterion = It must meet one condition: { $what }.
subproject-criteria = A new { $word } must meet these conditions:
tier-votes = { $may ->
        [yes] These subprojects vote in the project as a whole.
       *[no] These subprojects do not vote in the project as a whole.
    }
tier-duties = These subprojects { $what }.
tier-review = Their status { VERB("one", $strength, "be reviewed") } { EVERY($every) }.
subproject-leaves = archiving or removing { A($word) }
subproject-reason = A possible reason is that { $what }.
subproject-reasons = Possible reasons:
subproject-orphaned = When { A($word) } has no { $holders ->
        [none] one left
       *[given] { MANY($holders) } left
    }, { $who } { VERB($who, "none", "become") } responsible for it{ $may ->
        [none] {""}
       *[given] {" "}and may { $may }
    }.
parts-lead = { CAP($project) } has these { $word ->
        [none] parts
       *[given] { MANY($word) }
    }:
parts-only = { CAP($project) } has one { $what }: { $name }.
piece = **{ $name }** ({ $what }){ $described ->
        [yes] :
       *[no] .
    }
piece-plain = **{ $name }**{ $then ->
        [described] :
        [more] .
       *[nothing] {""}
    }
piece-what = { $tier ->
        [none] { piece-kind }
       *[given] { $tier } { piece-kind }
    }
piece-since = since { $since }
piece-kind = { $kind ->
        [body] project
        [subproject] { $word ->
            [none] subproject
           *[given] { $word }
        }
        [working-group] working group
        [component] component
        [repository] repository
        [repositories] group of repositories
        [service] service
        [support] supporting work
       *[area] area
    }
piece-status = { $status ->
        [experimental] experimental
        [maintenance] in maintenance
        [archived] archived
       *[active] active
    }
piece-code = { $n ->
        [one] Repository
       *[other] Repositories
    }: { $where }.
piece-page = { $what ->
        [governance] { LINK($target, "governance") }
        [contributing] { LINK($target, "contributing guide") }
       *[roster] { LINK($target, "list of people") }
    }
piece-pages = It has its own { $pages }.
piece-packaged = { $together ->
        [yes] It is released together with the main project.
       *[no] It is released separately from the main project.
    }
piece-review = It { VERB("one", $strength, "be reviewed") } { EVERY($every) }.
piece-places = Meetings and channels: { $places }.

## Charter

charter-works-on = The group works on:
charter-not-on = It does not work on:
charter-focus = The group works on { $what }.
charter-mission = { $only ->
        [yes] Its mission is to { $primary }
       *[no] Its primary mission is to { $primary }
    }.
charter-second-mission = Its secondary mission is to { $secondary }.
charter-means = To that end, it aims to { $means }.
charter-title = **{ $title }:**
charter-produces = The group produces:
charter-delivered = { $ongoing ->
        [yes] The group has delivered these results, and work on them continues:
       *[no] Delivered so far:
    }
deliverable-due = Due { ON($day) }.
deliverable-status = { $what ->
        [planned] Status: planned.
        [ongoing] Status: in progress.
        [completed] Status: delivered.
       *[completed-and-ongoing] Status: delivered; work continues.
    }
charter-success = The group has succeeded when:
charter-only-success = The group has succeeded when { $what }.
charter-stakeholders = The work concerns:
charter-only-stakeholder = The work concerns { $who }.
charter-coordination = The group coordinates with:
charter-only-coordination = The group coordinates with { $who }.
charter-projects-led = **{ $title }{ $host ->
        [none] {""}
       *[given] {" "}({ $host } projects)
    }:**
charter-project = { $project }{ $about ->
        [none] {""}
       *[given] : { $about }
    }{ $note ->
        [none] {""}
       *[given] {" "}({ $note })
    }
charter-rules = { LINK($target, $words) }
charter-follows = Unless this charter says otherwise, the group follows { $rules }.
column-does = What they do
charter-office = The group has { $size ->
        [none] { MANY($role) }
       *[given] { $size } { $one ->
            [yes] { $role }
           *[no] { MANY($role) }
        }
    }.
charter-offices = The group has { $roles }.
charter-people = See the { LINK($page, "list of people") } for the names.
charter-reviewed = This charter { VERB("one", $strength, "be reviewed") } { EVERY($every) }.
charter-inactive = The group is considered inactive after { $time } without activity.
charter-ends = It ends when { $when }.
charter-approved = Approved by the { $by }{ $day ->
        [none] {""}
       *[given] {" "}{ ON($day) }
    }{ $target ->
        [none] {""}
       *[given] {" "}({ LINK($target, "record") })
    }.
charter-founders = The group was founded by { $people }.
charter-contributors = Written and reviewed by:
charter-only-contributor = Written and reviewed by { $who }.

## The project: introduction, values, scope, licenses
project-is = { $group ->
        [yes] The{" "}
       *[no] {""}
    }{ LINK($target, $name) } { $does ->
        [yes] { $description }
       *[no] is { $description }
    }.
# The first sentence about a body names it.
project-it = { $body ->
        [none] It
       *[given] { CAP($body) }
    }
project-hosted = { project-it } { $level ->
        [none] is hosted by the { LINK($target, $host) }
       *[other] { $since ->
            [none] is a
           *[given] has been a
        } { LINK($target, $host) } { level } project
    }{ $since ->
        [none] {""}
       *[given] {" "}since { LINK($issue, $since) }
    }.
foundation = { $name } ({ $short })
level = { $level ->
        [incubating] incubating
        [graduated] graduated
        [archived] archived
       *[sandbox] sandbox
    }
project-reached = It { $level ->
        [sandbox] joined the sandbox
        [incubating] became an incubating project
        [archived] was archived
       *[graduated] graduated
    } { LINK($issue, project-day) }.
project-day = { ON($on) }
project-belongs = { project-it } is part of { LINK($target, $name) }.
# The name of the body where no sentence before names it.
project-home = { $body ->
        [none] Its
       *[given] { CAP($body) }'s
    } { $website ->
        [none] { home-code } { $code }
       *[given] website is { $website }{ $code ->
            [none] {""}
           *[given] , and its { home-code } { $code }
        }
    }.
home-code = { $group ->
        [yes] repository is
       *[no] code is in
    }
repositories-of = { $other ->
        [yes] the other repositories
       *[no] the repositories
    } of the { LINK($target, $owner) } organization
project-follows = Everyone who takes part in { $body } follows the { $code }.
values-lead = These values guide our work and our decisions:
value = **{ $name }:** { $text }
goals-lead = Our goals:
inside-lead = In scope:
outside-lead = Out of scope:
point = { $title ->
        [none] {""}
       *[given] **{ $title }:**{" "}
    }{ $text }{ $links ->
        [none] {""}
       *[given] {" "}See { $links }.
    }{ $note ->
        [none] {""}
       *[given] {" "}{ $note }
    }
project-roadmap = See the { LINK($target, "roadmap") } for what comes next.
license-of-code = The code is licensed under the { $license }.
license-of-documentation = The documentation is licensed under the { $license }.
sign-off = Contributors { $how ->
        [dco] sign off their commits under the { LINK($target, "Developer Certificate of Origin") }
       *[cla] sign a contributor license agreement
    }.
project-contributing = To make a first contribution, start with the { LINK($target, "contributing guide") }.
credits = These rules are based on { $sources }.
definition = **{ $term }:** { $means }{ $note ->
        [none] {""}
       *[given] {" "}{ $note }
    }

## Roles and the ladder

governs = { $kind ->
        [team] { CAP($who) } governs { $body }
       *[role] The { MANY($who) } govern { $body }
    }{ $rest ->
        [yes] {" "}and { $kind ->
            [team] decides
           *[role] decide
        } everything that these rules do not assign to someone else
       *[no] {""}
    }.
roles-count = { CAP($body) } has { $n } roles, listed { $here ->
        [yes] here{" "}
       *[no] {""}
    }from entry level to most senior{ $roles ->
        [none] .
       *[given] : { $roles }.
    }
roles-offices = { $also ->
        [yes] { CAP($body) } also has { $roles }.
       *[no] { CAP($body) } has { $roles }.
    }
office = { LINK($target, $name) }{ $text ->
        [none] {""}
       *[given] : { $text }
    }
roles-offices-lead = { $also ->
        [yes] { CAP($body) } also has these offices:
       *[no] { CAP($body) } has these offices:
    }
# Where the ladder is described, for other pages.
roles-ladder = The { LINK($page, "contributor ladder") } describes what each role requires, what it grants, and how people join and leave it.
roles-ladder-titled = { LINK($page, $title) } describes each role in { $body }, what it takes to reach it, and what comes with it.
roles-people = { LINK($page, $name) } lists who holds each role.
ladder-path = This { ladder-word } describes the path from a first contribution to maintaining { $body }.
ladder-path-plain = These are the roles in { $body }, from { $first } to { $last }.
ladder-meaning = At each level, { $parts }.
ladder-part = the { $what ->
        [responsibilities] responsibilities are what people are expected to do
        [requirements] requirements are what they must meet to reach the level
       *[privileges] privileges are what they may do
    }
ladder-shared = { CAP($links) } { $number ->
        [one] works
       *[other] work
    } the same way at every level.
ladder-shared-link = { LINK($page, ladder-shared-name) }
ladder-shared-name = { $what ->
        [inactivity] inactivity
        [removal] removal
        [stepping-down] stepping down
        [leave-of-absence] leave of absence
       *[emeritus] emeritus status
    }
ladder-start = To make a first contribution, start with the { LINK($page, "contributing guide") }.
ladder-below = The sections below add to this table.
ladder-builds = From { $role } up, each role also carries the responsibilities, requirements and privileges of the role before it.
column-sponsored = Sponsored by
column-time = Time in the previous role
column-access = Access
column-listed = Listed in
time-in-role = { CAP($role) } for { $time }
way-vote = { KIND_NAME($kind) }
kind-kind-name = { kind-name }
way-sponsors = sponsored by { $who }
way-appointed = appointed

role-held-in = The role covers { $where }.
scope-kind = { $kind ->
        [body] the whole project
        [subproject] { $word ->
            [none] one subproject
           *[given] one { $word }
        }
        [working-group] one working group
        [component] one component
        [repository] one repository
        [repositories] a group of related repositories
        [service] a service
        [support] supporting work
       *[area] one area
    }
scope-kind-bare = { $kind ->
        [body] project
        [working-group] working group
        [repositories] group of repositories
        [subproject] subproject
        [component] component
        [repository] repository
        [service] service
        [support] field of work
       *[area] area
    }
role-size = { COUNT($size) ->
        [one] There { VERB("one", $strength, "be") } { $size } { $role }.
       *[other] There { VERB("other", $strength, "be") } { $size } { MANY($role) }.
    }
role-size-each = Each { $part } { VERB("one", $strength, "have") } { $size } { COUNT($size) ->
        [one] { $role }
       *[other] { MANY($role) }
    }.
role-indefinite = There is no fixed term.
role-per = { CAP(A($role)) } is named for each { $per }.
role-term = A term { VERB("one", $strength, "last") } { $time }.
role-prohibited = { CAP(MANY($role)) } { must-not } { $what }.
must-not = { $strength ->
        [should] should not
        [may] need not
        [expected] are expected not to
        [encouraged] are encouraged not to
        [typically] typically do not
        [target] aim not to
       *[must] must not
    }
role-elected = { CAP(MANY($role)) } are { LINK($page, "elected") }{ team-for-term }.
role-renewable = A term can be renewed.
role-no-term-limit = There is no limit on the number of terms.
role-term-limit = No one may serve more than { $limits }.
term-limit = { $n } { $n ->
        [one] term
       *[other] terms
    }{ $how ->
        [row] {" "}in a row
        [all] {" "}in all
       *[alone] {""}
    }
role-term-part = { CAP($part) } of a term does not count toward this limit.
role-confirmed = { $by ->
        [none] { $one ->
            [yes] { CAP(THE($role)) } { VERB("one", $strength, "be confirmed") }
           *[no] { CAP(MANY($role)) } { VERB("other", $strength, "be confirmed") }
        }
       *[given] { CAP($by) } { VERB($by, $strength, "confirm") } { $one ->
            [yes] { THE($role) }
           *[no] { THE_MANY($role) }
        }
    }{ $every ->
        [none] {""}
       *[given] {" "}{ EVERY($every) }
    }.
role-official = { CAP(MANY($role)) } are registered with the { $foundation }.
prohibited = { $who ->
        [none] { $strength ->
            [should] No one should
            [may] No one needs to
            [expected] Everyone is expected not to
            [encouraged] Everyone is encouraged not to
            [typically] Typically, people do not
            [target] Everyone should aim not to
           *[must] No one may
        }
       *[given] { CAP($who) } { must-not }
    } { $what }.
role-listed = { $role ->
        [none] { $who ->
            [none] They are
           *[given] { CAP(MANY($who)) } are
        }
       *[given] { CAP(THE($role)) } is
    } listed in { $documents }.
page = { LINK($target, $name) }
role-includes = { CAP(MANY($role)) } { $how ->
        [share] share
        [meet] also meet
       *[have] also have
    } the { $what } of { LINKED_A($lower) }.
linked-role-linked-a = { linked-role-a }
linked-team = { LINK($target, $name) }
linked-team-linked-a = a member of the { linked-team }
noun-linked-a = { noun-a }
member-linked-a = { member-a }
inherited = { $what ->
        [responsibilities] responsibilities
        [requirements] requirements
       *[privileges] privileges
    }
role-refined = { CAP(ANY($who)) } may add requirements for their own area.
getting-started-lead = **Ways to take part:**
specializations-lead = **Kinds of { MANY($role) }:**
specialization = **{ $name }:** { $text }
joining-lead = { $also ->
        [yes] In addition, when
       *[no] When
    } someone becomes { A($role) }
joining-lead-all = When someone takes on a role
left-lead = { $also ->
        [yes] In addition, when
       *[no] When
    } someone is no longer { A($role) }
left-lead-all = When someone has left a role
renewal = At the end of a term, { $by ->
        [none] it { VERB("one", $strength, "be") } renewed{ $free ->
            [yes] {" "}automatically
           *[no] {""}
        }
       *[given] { $by } { VERB($by, $strength, "decide") }{ $vote ->
            [none] {""}
           *[given] {" "}by { A($vote) }
        } whether to renew it
    }{ $unless ->
        [none] {""}
       *[given] , unless { LOW($unless) }
    }.
renewal-lead = { $words ->
        [none] To renew a term:
       *[given] { $words } The steps are:
    }
sentences = { $words }
plain = { $words }

## Requirements, responsibilities and privileges

# An item with the body's words behind it.
item-noted = { $item }{ $how ->
        [phrase] , { LOW($note) }
        [clause] ; { LOW($note) }
       *[sentences] . { $note }
    }
item-remarked = { $item }. { $remarks }
# A list of one thing is a line.
only-item = { $lead } { $item }.
lead = { $words }:

duties-lead = **Responsibilities:**
duties-lead-soft = **Responsibilities:** { CAP(MANY($who)) }{ soft }:
duty = { $strength ->
        [none] { CAP($text) }
       *[other] { DOES($tone, $strength, $text) }
    }
duty-counted = { $do ->
        [none] { $strength ->
            [none] { CAP($counted) }
           *[other] { DOES($tone, $strength, "make") } { $counted }
        }
       *[given] { $strength ->
            [none] { CAP($do) }
           *[other] { DOES($tone, $strength, $do) }
        } { $counted }
    }

requirements-lead = **Requirements:**
requirements-lead-soft = **Requirements:** { CAP(MANY($who)) }{ soft }:
requirements-lead-choice = **Requirements:** { one-of-these }:
requirements-lead-automatic = **Requirements:** Anyone who does { $number ->
        [1] at least one
       *[other] at least { $number }
    } of the following is { A($who) }.
standing-lead = **To keep the role:**
standing-lead-soft = **To keep the role,** { MANY($who) }{ soft }:
# The strength of a whole list, in its lead: "contributors should:".
soft = { $strength ->
        [must] {" "}must
        [may] {" "}may
        [expected] {" "}are expected to
        [encouraged] {" "}are encouraged to
        [typically] {" "}typically
        [target] {" "}aim to
       *[should] {" "}should
    }
requirement = { $strength ->
        [none] { CAP($text) }
       *[other] { DOES($tone, $strength, $text) }
    }
requirement-group = { $strong ->
        [yes] **{ $title }**
       *[no] { $title }
    }{ $choice ->
        [none] {""}
       *[given] , { $choice }
    }
one-of-these = { $number ->
        [1] at least one of these
       *[other] at least { $number } of these
    }
requirement-any = { CAP(one-of-these) }
requirement-all = All of these
requirement-held = { TONE($tone, $strength) ->
        [noun] { $time ->
            [none] Already { $role }
           *[given] { CAP($time) } as { $role }
        }
       *[they] { $time ->
            [none] { DOES($tone, $strength, "be") } already { $role }
           *[given] { DOES($tone, $strength, "have been") } { $role } for { $time }
        }
    }
requirement-active = { TONE($tone, $strength) ->
        [noun] { CAP($time) } of active contribution
       *[they] { DOES($tone, $strength, "have been active for") } { $time }
    }
requirement-effort = { TONE($tone, $strength) ->
        [noun] { CAP($time) }{ requirement-each } for the project
       *[they] { DOES($tone, $strength, "can spend") } { $time }{ requirement-each } on the project
    }
requirement-each = { $per ->
        [none] {""}
       *[given] {" "}{ PER($per) }
    }
requirement-working-time = { TONE($tone, $strength) ->
        [noun] { CAP($part) } of your working time for the project
        [you] { DOES($tone, $strength, "can spend") } { $part } of your working time on the project
       *[they] { DOES($tone, $strength, "can spend") } { $part } of their working time on the project
    }
requirement-sponsors = { TONE($tone, $strength) ->
        [noun] Sponsorship by { $sponsors }
       *[they] { DOES($tone, $strength, "be sponsored by") } { $sponsors }
    }
requirement-joined = { TONE($tone, $strength) ->
        [noun] Participation in discussions { $where }
       *[they] { DOES($tone, $strength, "take part in discussions") } { $where }
    }
requirement-accepted = { TONE($tone, $strength) ->
        [noun] Acceptance of { $documents }
       *[they] { DOES($tone, $strength, "have read and accepted") } { $documents }
    }
requirement-two-factor = { TONE($tone, $strength) ->
        [noun] Two-factor authentication on your GitHub account
        [you] { DOES($tone, $strength, "use") } two-factor authentication on your GitHub account
       *[they] { DOES($tone, $strength, "use") } two-factor authentication on GitHub
    }
requirement-no-two-factor = Two-factor authentication is not required
requirement-counted = { TONE($tone, $strength) ->
        [noun] { $done ->
            [none] { CAP($counted) }
           *[given] Having { $done } { $counted }
        }
       *[they] { DOES($tone, $strength, "have") }{ $done ->
            [none] {""}
           *[given] {" "}{ $done }
        } { $counted }
    }
requirement-judged = { CAP($who) } { VERB($who, "none", "judge") } whether this is met.
requirement-waived = { CAP($who) } may waive this.
# Of an informal process: what would be a step of a formal one.
requirement-nominated = { TONE($tone, $strength) ->
        [noun] Nomination by { A($who) }
       *[they] { DOES($tone, $strength, "be nominated by") } { A($who) }
    }
requirement-veto = No objection from { ANY($who) }

sponsors = { $who }{ $organizations ->
        [none] {""}
       *[other] {" "}from { $organizations } different organizations
    }{ $others ->
        [none] {""}
        [one] , at least { $others } of them from another organization
       *[other] , at least { $others } of them from other organizations
    }{ $know ->
        [yes] {" "}with first-hand knowledge of the candidate's work
       *[no] {""}
    }{ $besides ->
        [yes] , not counting the nominator
       *[no] {""}
    }

privileges-lead = **Privileges:**
privileges-sentence = { CAP(MANY($who)) } may { $list }.
privilege = { $strength ->
        [none] { CAP($text) }
       *[other] { DOES("several", $strength, $text) }
    }
# "Merge pull requests, after six months in the role and once two-factor authentication is on"
privilege-conditional = { $privilege }, { $conditions }
privilege-after = after { $time } in the role
privilege-two-factor = once two-factor authentication is on
privilege-once = once { $text }
privilege-short = { LOW($text) }
privilege-limit = { $privilege }, but not { LOW($text) }
privilege-team = { $privilege }, through the `{ $team }` team
privilege-access = { $member ->
        [yes] { DOES("several", $strength, "belong") } to { $on ->
            [none] the organization on GitHub
           *[given] { $on }
        }
       *[no] { DOES("several", $strength, "have") } { $access }
    }
access = { $level ->
        [member] membership in { $on ->
            [none] the organization on GitHub
           *[given] { $on }
        }
       *[other] { access-level } access{ $on ->
            [none] {" "}on GitHub
           *[given] {" "}to { $on }
        }
    }
access-level = { $level ->
        [read] read
        [triage] triage
        [maintain] maintain
        [admin] admin
       *[write] write
    }
access-resources = access to { $things }{ $on ->
        [none] {""}
       *[given] {" "}for { $on }
    }
resource = { $what ->
        [secrets] secrets
        [ci] the build and test infrastructure
        [releases] the means to publish releases
        [social-accounts] social media accounts
        [mailing-lists] private mailing lists
        [private-channels] private chat channels
        [advisories] private security advisories
        [service-desk] the foundation's service desk
        [websites] websites and domain names
       *[funds] the project's funds
    }

## Becoming

automatic = Anyone who { LOW($text) }{ $comma ->
        [yes] ,
       *[no] {""}
    } is { A($role) }.{ $only ->
        [yes] {" "}There is nothing to apply for.
       *[no] {""}
    }
automatic-held = { CAP(EVERY_ONE($held)) } is also { A($role) }.
noun-every-one = every { $one }
member-every-one = every member of { $team }
automatic-counted = Anyone with { INSIDE($counted) } is { A($role) }.

becoming-lead = **How to become { $one ->
        [yes] { THE($role) }
       *[no] { A($role) }
    }:**
becoming-alone = { becoming-lead } { $step }
becoming-nomination = { $several ->
        [yes] { CAP(A($who)) }
       *[no] { $strength ->
            [none] { CAP(ANY($who)) }
            [may] { CAP(ANY($who)) }
           *[other] { CAP(SOME($who)) }
        }
    } { $strength ->
        [none] may nominate
       *[other] { VERB("one", $strength, "nominate") }
    } { $whom ->
        [none] you
       *[given] { A($whom) }
    }{ nomination }.
nomination = { $form ->
        [none] {""}
       *[given] {" "}{ $form }
    }
nomination-opened = { $passive ->
        [yes] in
       *[no] by opening
    } { $what ->
        [issue] an { LINK($target, "issue") }
       *[pull-request] a { LINK($target, "pull request") }
    }{ $text ->
        [none] {""}
       *[given] {" "}{ $text }
    }
nomination-form = in { $text }{ $where ->
        [none] {""}
       *[given] {" "}{ $where }
    }
nomination-where = { $where }
becoming-self-also = You may also nominate yourself.
becoming-self = { $who ->
        [none] Nominate yourself
       *[given] { CAP(ANY($who)) } may nominate themselves
    }{ nomination }.
becoming-nominated = { $who ->
        [none] Nominations are made
       *[given] { CAP(A($who)) } may be nominated
    }{ nomination }.
becoming-drawn = { $open ->
        [yes] Anyone can become { A($role) }
       *[no] Candidates are drawn from { $who }
    }.
becoming-on-request = { CAP(ANY($who)) } may { JOIN($role) } by asking{ $where ->
        [none] {""}
       *[given] {" "}{ $where }
    }; no approval is needed.
noun-join = become { noun-a }
member-join = join
becoming-opening = { $opening ->
        [none] Nominations are
       *[given] When { LOW($opening) }, nominations are
    } open{ $time ->
        [none] {""}
       *[given] {" "}for { $time }
    }.
becoming-sponsors = { CAP($who) }{ $aside ->
        [yes] {","}
       *[no] {""}
    } { $number ->
        [one] { VERB("one", $strength, "sponsor") }
       *[other] { VERB("other", $strength, "sponsor") }
    } { $whom ->
        [you] you
       *[nominee] the nominee
    }.
becoming-approvals = { $test ->
        [any] At least one of { $who } { VERB("one", $strength, "approve") }
        [share] { CAP($threshold) } of { $who } { VERB("other", $strength, "approve") }
        [supermajority] { CAP($threshold) } of { $who } { VERB("other", $strength, "approve") }
        [unanimity] { CAP(ALL($who)) } { VERB("other", $strength, "approve") }
        [consensus] { CAP($who) } { VERB("other", $strength, "approve") }
        [no-objection] { CAP($who) } { VERB("other", $strength, "approve") }
       *[other] { CAP(THRESHOLD_PEOPLE($threshold)) } { BARE($who) } { VERB("other", $strength, "approve") }
    } the { $what ->
        [pull-request] pull request
        [issue] issue
       *[nomination] nomination
    }{ $test ->
        [consensus] {" "}by consensus
        [no-objection] {" "}without objection
       *[other] {""}
    }.
becoming-nominator = The nominator { $counts ->
        [yes] counts as one of them
       *[no] is not counted among them
    }.
threshold-threshold-people = { threshold-people }
becoming-invited = { CAP(ANY($who)) } may invite { $whom ->
        [none] you
       *[given] { ANY($whom) }
    } to become { A($role) }{ $alone ->
        [yes] ; no vote is needed
       *[no] {""}
    }.
becoming-ask = If you are interested, please reach out to { ANY($who) }.
becoming-appointed = { CAP($who) } { VERB($who, $strength, "appoint") } { $one ->
        [yes] { THE($role) }
       *[no] { THE_MANY($role) }
    }.
noun-the-many = the { $many }
member-the-many = the members of { $team }
becoming-vote = { $who ->
        [none] The nomination is decided by { A($kind) }
       *[given] { CAP($who) } { $voted ->
            [yes] vote on the nomination, which takes { A($kind) }
           *[no] { $strength ->
                [none] { $lazy ->
                    [yes] { VERB($who, "none", "decide") }
                   *[no] { VERB($who, "none", "agree") }
                }
                [may] may appoint { candidate }
               *[other] { VERB($who, $strength, "decide") }
            } by { A($kind) }
        }
    }{ $consulted ->
        [none] {""}
       *[given] , after consulting { $consulted }
    }.
candidate = { $whom ->
        [you] you
       *[nominee] the nominee
    }
becoming-decided = { CAP($who) } { $strength ->
        [may] may appoint { candidate }
       *[other] { VERB($who, $strength, "decide") }
    }{ $consulted ->
        [none] {""}
       *[given] , after consulting { $consulted }
    }.
becoming-vote-by = They vote by { LOW($how) }.
becoming-objections = Objections may be raised for { $time }.
veto-nomination = { $strength ->
        [none] may veto
       *[given] { $kind ->
            [none] { VERB("one", $strength, "veto") }
           *[given] { VERB($who, $strength, "veto") }
        }
    } the nomination
becoming-veto = { $kind ->
        [none] { CAP(ANY($who)) } { veto-nomination }
       *[given] { CAP($who) } { veto-nomination } by { A($kind) }
    }{ $within ->
        [none] {""}
       *[given] {" "}within { WITHIN($within) }
    }{ $reasons ->
        [none] {""}
        [must] {" "}by giving reasons
       *[other] {" "}and { VERB("other", $reasons, "give reasons") }
    }.
becoming-trial = { $before ->
        [yes] The decision { VERB("one", $strength, "follow") } a trial period of { $time }.
       *[no] A trial period of { $time } { VERB("one", $strength, "follow") }.
    }
becoming-trial-until = { $before ->
        [yes] The decision { VERB("one", $strength, "follow") } a trial period{ becoming-trial-length }, which lasts{ becoming-trial-end }.
       *[no] A trial period{ becoming-trial-length } { VERB("one", $strength, "follow") },{ becoming-trial-end }.
    }
becoming-trial-length = { $time ->
        [none] {""}
       *[given] {" "}of { $time }
    }
becoming-trial-end = { $time ->
        [none] {" "}until { $until }
       *[given] {" "}at least until { $until }
    }
becoming-guided = { CAP(SOME($who)) } guides you during this time.
becoming-neutral = Candidates are considered without regard to their employer or background.
becoming-spread = Nominations from an organization that already holds { $count ->
        [none] { $share } of the seats
        [one] { $count } seat
       *[other] { $count } seats
    } should be avoided.
becoming-reviewed = { $who ->
        [none] Candidates { VERB("other", $strength, "be considered") }
       *[given] { CAP($who) } { VERB($who, $strength, "consider") } candidates
    } { EVERY($every) }.
becoming-informal = There is no formal process yet for accepting people into { $number ->
        [one] this role
       *[other] these roles
    }.

## Inactivity, removal, stepping down, leave, emeritus

inactivity-considered = { $subject ->
        [none] You { VERB("other", $strength, "be") }
       *[given] { CAP(A($subject)) } { VERB("one", $strength, "be") }
    } considered inactive { $clocks }.
clock-without = { $time ->
        [none] { $some ->
            [yes] after some time{" "}
           *[no] {""}
        }without { $what }
       *[given] after { $more ->
            [yes] more than{" "}
           *[no] {""}
        }{ $time } without { $what }
    }{ clock-source }
clock-source = { $source ->
        [none] {""}
       *[given] , as counted by { $source }
    }
clock-missed = after missing { $share ->
        [none] { $count ->
            [none] { $what }
           *[other] { $count } { $what }
        }
       *[given] { $share } of the { $what }
    }{ clock-row }{ clock-source }
clock-row = { $row ->
        [yes] {" "}in a row
       *[no] {""}
    }{ $per ->
        [none] {""}
       *[given] {" "}{ PER($per) }
    }{ $time ->
        [none] {""}
       *[given] {" "}for { $time }
    }
clock-unanswered = after { $count ->
        [none] unanswered { $what }
       *[other] { $count } unanswered { $what }
    }{ clock-row }
clock-bare = { $sort ->
        [missed] missing { $what }
        [unanswered] unanswered { $what }
       *[without] without { $what }
    }
column-inactivity = Inactivity
column-after = After
column-what-happens = What happens
after-time = { $time }
after-time-behind = after { $time }
after-count = { $count }{ $row ->
        [yes] {" "}in a row
       *[no] {""}
    }
after-count-behind = after { $missed ->
        [yes] missing{" "}
       *[no] {""}
    }{ after-count }
inactivity-table-lead = { $subject ->
        [none] When someone is inactive:
       *[given] When { A($subject) } is inactive:
    }
inactivity-effects-lead = { $clock ->
        [none] What happens then:
       *[given] When { goes-inactive }:
    }
# The same with only one effect: "When a maintainer goes without reviews, they lose the role after one year."
inactivity-effect-one = When { goes-inactive }, { $what }{ $after ->
        [none] {""}
       *[given] {" "}{ BEHIND($after) }
    }{ effect-end }.
goes-inactive = { $subject ->
        [none] someone
       *[given] { A($subject) }
    } { $clock }
# What somebody does who is inactive, by the sort of clock: "goes without reviews".
clock-doing = { $sort ->
        [missed] misses { $what }
        [unanswered] leaves { $what } unanswered
       *[without] goes without { $what }
    }
inactivity-before = { $case ->
        [none] First
       *[given] { CAP($case) }
    }
inactivity-watched = { $who ->
        [none] Inactivity { VERB("one", $strength, "be reviewed") } { EVERY($every) }.
       *[given] { CAP($who) } { VERB($who, $strength, "check") } for inactive { watched-whom }{ $every ->
            [none] {""}
           *[given] {" "}{ EVERY($every) }
        }.
    }
watched-whom = { $subject ->
        [none] people
       *[given] { MANY($subject) }
    }
inactivity-extended = { CAP($who) } { $strength ->
        [none] may extend the period
       *[other] { VERB($who, $strength, "extend") } the period
    }{ $kind ->
        [none] {""}
       *[given] {" "}by { A($kind) }
    }.
unless-extended = { $who } { VERB($who, "none", "extend") } the period{ $kind ->
        [none] {""}
       *[given] {" "}by { A($kind) }
    }

# What follows inactivity: the person is "you" or "they".
effects = { $case ->
        [none] { CAP(pronoun) }
       *[given] { CAP($case) }, { pronoun }
    } { $strength ->
        [none] are { effects-then }
       *[other] { $case ->
            [none] { VERB("other", $strength, "then be") }
           *[given] { VERB("other", $strength, "be") }
        } { $what }
    }.
effects-then = { $case ->
        [none] then{" "}
       *[given] {""}
    }{ $what }
effect-at-once = { $case ->
        [none] { CAP($what) }
       *[given] { CAP($case) }, { $what }
    }{ $unless ->
        [none] {""}
       *[given] , unless { $unless }
    }.
if-inactive = { $subject ->
        [none] if you are inactive
       *[given] if { A($subject) } is inactive
    }
unless-text = { LOW($text) }
effect = { $after ->
        [none] { CAP($what) }
       *[given] { CAP(BEHIND($after)) }, { $what }
    }{ effect-end }.
effect-end = { $until ->
        [none] {""}
       *[given] {" "}until { LOW($until) }
    }{ $unless ->
        [none] {""}
       *[given] , unless { LOW($unless) }
    }
effect-acts = { $another ->
        [yes] { ANOTHER($actor) }
       *[no] { SOME($actor) }
    } { VERB("one", $strength, $text) }
effect-text = { $strength ->
        [none] { LOW($text) }
       *[other] { pronoun } { VERB("other", $strength, $text) }
    }
effect-voted = { $actor } { VERB($actor, $strength, $what) } by { A($kind) }
effect-soft = { pronoun } { VERB("other", $strength, "be") } { $what }
pronoun = { $who ->
        [you] you
       *[they] they
    }
pronoun-object = { $who ->
        [you] you
       *[they] them
    }
pronoun-their = { $who ->
        [you] your
       *[they] their
    }
# As a participle behind "be".
effect-done = { $what ->
        [notice] asked about { pronoun-their } plans
        [no-vote] left without a vote
        [suspended] suspended until { pronoun } are active again
        [inactive] listed as inactive and no longer counted in votes
        [emeritus] moved to emeritus status
        [emeritus-offered] asked to take emeritus status
        [lower-level] moved to a lower level
        [may-be-removed] removed under the rules on removal
       *[removed] removed
    }
# As what those who vote do.
effect-act = { $what ->
        [notice] ask { pronoun-object } about { pronoun-their } plans
        [no-vote] take away { pronoun-their } vote
        [suspended] suspend { pronoun-object }
        [inactive] list { pronoun-object } as inactive
        [emeritus] move { pronoun-object } to emeritus
        [emeritus-offered] ask { pronoun-object } to take emeritus status
        [lower-level] move { pronoun-object } to a lower level
        [may-be-removed] remove { pronoun-object }
       *[removed] remove { pronoun-object }
    }
# As a clause of its own.
effect-alone = { pronoun } { $what ->
        [notice] are asked about { pronoun-their } plans
        [no-vote] lose { pronoun-their } vote
        [suspended] are suspended until { pronoun } are active again
        [inactive] are listed as inactive and no longer counted in votes
        [emeritus] move to emeritus status
        [emeritus-offered] are asked to take emeritus status
        [lower-level] move to a lower level
        [may-be-removed] may be removed
       *[removed] lose the role
    }

removal-lead = { CAP($who) } { $act } for{ $only ->
        [yes] {" "}these reasons only
       *[no] {""}
    }:
removal-for = { CAP($who) } { $act } { $only ->
        [yes] only for
       *[no] for
    } { $ground }.
# Where nobody says who decides: "A maintainer may be removed only for:".
removal-passive = { $whom ->
        [none] Someone
       *[given] { CAP(A($whom)) }
    } { VERB("one", $strength, "be removed") }{ $whom ->
        [none] {" "}from a role
       *[given] {""}
    }{ $replace ->
        [yes] {" "}and replaced
       *[no] {""}
    }{ $lower ->
        [yes] , or moved to a lower level instead,
       *[no] {""}
    }{ $only ->
        [yes] {" "}only
       *[no] {""}
    } for{ $ground ->
        [none] :
       *[given] {" "}{ $ground }.
    }
removal-act = { $replace ->
        [yes] { $strength ->
            [none] may remove and replace
           *[other] { VERB($who, $strength, "remove and replace") }
        }
       *[no] { $strength ->
            [none] may remove
           *[other] { VERB($who, $strength, "remove") }
        }
    } { $replace ->
        [yes] { $whom ->
            [none] someone who holds a role
           *[given] { A($whom) }
        }
       *[no] { removal-whom }
    }{ $lower ->
        [yes] , or move them to a lower level instead,
       *[no] {""}
    }{ $kind ->
        [none] {""}
       *[given] {" "}by { A($kind) }
    }
removal-whom = { $whom ->
        [none] someone from a role
       *[given] { A($whom) }
    }
# One of several roles: "a committer or maintainer".
one-role = { $choice }
one-role-a = { ARTICLE($first) } { $choice }
one-role-many = { MANY($choice) }
ground = { LOW($text) }
removal-rule = { $whom ->
        [none] Someone
       *[given] { CAP(A($whom)) }
    } { VERB("one", $strength, "be removed") }{ $free ->
        [yes] {" "}without a vote
       *[no] {""}
    } if { LOW($when) }.
removal-successor = Whoever decides on the removal also appoints a successor.
removal-steps-lead = { $some ->
        [yes] Where a vote is needed
       *[no] { $decided ->
            [yes] To remove { removal-whom }
           *[no] Before someone is removed
        }
    }
removal-heard = The person must have a chance to respond.
removal-decision = { CAP($who) } { $voted ->
        [yes] vote, which takes { A($kind) }
       *[no] { VERB($who, "none", "decide") }{ $kind ->
            [none] {""}
           *[given] {" "}by { A($kind) }
        }
    }.
removal-lower = They may move the person to a lower role instead.
removal-proposed = { $who ->
        [none] A removal is proposed in { $where }.
       *[given] { CAP($who) } may propose a removal{ $where ->
            [none] {""}
           *[given] {" "}in { $where }
        }.
    }
removal-takes = Removing { removal-whom } { $voted ->
        [yes] always takes
       *[no] takes
    } { $vote }.
removal-may = { CAP($who) } { $strength ->
        [none] may remove
       *[other] { VERB($who, $strength, "remove") }
    } { removal-whom } by { A($kind) }.
removal-by = { CAP($who) } { VERB($who, "none", "decide") } whether to remove { removal-whom }.
removal-listed = This takes the { LINK($page, "vote") } listed for the role.
removal-suspension = { $case ->
        [none] { CAP(ANY($who)) }
       *[given] { CAP($case) }, { ANY($who) }
    } may suspend { removal-whom } at once.{ $time ->
        [none] {""}
       *[given] {" "}Within { WITHIN($time) }, the role is given back or taken away for good.
    }
removal-appeal = The person may appeal to { $to }{ $within ->
        [none] {""}
       *[given] {" "}within { WITHIN($within) }
    }{ $where ->
        [none] {""}
       *[given] {" "}{ $where }
    }.

stepping-allowed = You may step down{ stepping-as }{ $freely ->
        [yes] {" "}at any time
       *[no] {""}
    }{ $channels ->
        [none] {""}
       *[given] {" "}by writing to { $channels }
    }.
stepping-lower = If you have less time than before, you may move to a lower level instead of leaving.
stepping-notice = Please give notice { $time } in advance.
stepping-successor = Please help to find a successor.
stepping-contact = To step down{ stepping-as }, write to { $channels }.
stepping-lead = To step down{ stepping-as }
# Where one role is left in another way than the others.
stepping-as = { $role ->
        [none] {""}
       *[given] {" "}as { A($role) }
    }
step-tell = Write to { $channels }.
leave-taken = You may take a leave of absence{ $reasons ->
        [needed] {" "}if you give a reason
        [free] ; no reason is needed
       *[none] {""}
    }.
leave-how = To take one, { $strength ->
        [none] { LOW($how) }
       *[other] you { VERB("other", $strength, $how) }
    }.
leave-most = It { $strength ->
        [none] may last { $time }
       *[other] { VERB("one", $strength, "last") } at most { WITHIN($time) }
    }.
leave-counted = People on leave { $counted ->
        [yes] still count in votes
       *[no] do not vote and are not counted in votes
    }.
leave-silent = If no one has heard from you for { $time } during a leave, you may be moved to { LINK($page, "emeritus status") }.
back-by = { $who ->
        [you] To return, { LOW($text) }.
        [emeritus] To return, { emeritus-people } { LOW($text) }.
       *[they] To return, they { LOW($text) }.
    }
back = { $within ->
        [none] { CAP(returner) }
       *[given] Within { WITHIN($within) }, { returner }
    } { $strength ->
        [none] may return
       *[other] { VERB("other", $strength, "return") }
    }{ $active ->
        [none] {""}
       *[given] {" "}after being active again for { $active }
    }{ $new ->
        [yes] {" "}in the same way as a new candidate
       *[no] {""}
    }{ $vote ->
        [none] {""}
       *[given] {" "}if { $vote }
    }{ $by ->
        [none] {""}
       *[given] {" "}if { $by } { VERB($by, "none", "agree") }
    }{ $free ->
        [yes] ; no approval is needed
       *[no] {""}
    }.
returner = { $who ->
        [emeritus] { emeritus-people }
       *[they] { pronoun }
    }
vote-of = { $who } { VERB($who, "none", "agree") } by { A($kind) }

emeritus-when = Emeritus status is for people who { $what }.
emeritus-entry = { $role ->
        [none] People
       *[given] { CAP(MANY($role)) }
    } who { $what } { $strength ->
        [none] become
        [may] may become
        [typically] typically become
       *[other] { $request ->
            [yes] { VERB("other", $strength, "ask to become") }
           *[no] { VERB("other", $strength, "become") }
        }
    } { $role ->
        [none] emeritus
       *[given] emeritus { MANY($role) }
    }{ $request ->
        [yes] { $strength ->
            [none] {" "}on request
            [may] {" "}on request
            [typically] {" "}on request
           *[other] {""}
        }
       *[no] {""}
    }{ $vote ->
        [none] {""}
       *[given] {" "}if { $vote }
    }{ $free ->
        [yes] ; no vote is needed
       *[no] {""}
    }.
emeritus-vote = Emeritus status is given { $request ->
        [yes] on request, or{" "}
       *[no] {""}
    }if { $vote }.
emeritus-rights = { $first ->
        [yes] { CAP(emeritus-people) }
       *[no] They
    } { $time ->
        [none] may
       *[given] keep their vote for { $time }{ emeritus-and }
    }{ $rights ->
        [none] {""}
       *[given] {" "}{ $rights }
    }.
emeritus-and = { $rights ->
        [none] {""}
       *[given] , and may
    }
right = { BASE($text) }
emeritus-people = emeritus { $role ->
        [none] members
       *[given] { MANY($role) }
    }
emeritus-no-vote = { CAP(emeritus-people) } do not vote.
emeritus-declinable = Anyone may decline emeritus status.
emeritus-free = No vote is needed to become emeritus.
# Where the names of those who have left stand, and for how long. The first sentence about them says whose they are.
emeritus-listed = { $first ->
        [yes] The names of { emeritus-people }
       *[no] Their names
    } { $how ->
        [for-good] are permanently listed
        [until-asked] stay listed
       *[none] are listed
    }{ $where ->
        [none] {""}
       *[given] {" "}in { $where }
    }{ $how ->
        [until-asked] {" "}unless they ask to be removed
       *[other] {""}
    }.

ladder-contact = To { $why }, write to { $channels }.
ladder-contact-lower = move down a level
ladder-contact-step-down = step down
ladder-contact-emeritus = take emeritus status
ladder-contact-question = ask a question about this { ladder-word }
# What the page about the roles calls itself: the body may have given it another title.
ladder-word = { $titled ->
        [yes] page
       *[no] ladder
    }

## Meetings and channels
meetings-introduction = When and where { $body } meets.
meetings-told = { LINK($page, "Governance") } describes { $what ->
        [both] who attends and when closed meetings are held
        [attended] who attends
       *[closed] when closed meetings are held
    }.
meeting-takes-place = The { $name } takes place { $when }{ $at ->
        [none] {""}
       *[given] {" "}at { $at }
    }{ $lasts ->
        [none] {""}
       *[given] {" "}and lasts { $lasts }
    }.
meeting-time-in = For the start time, see the { LINK($page, "meeting notes") }.
meeting-time-asked = For the start time, ask { $place }.
meeting-first = Dates are counted from { $day }.
meeting-quorum = { CAP(meeting-it) } can make decisions only if { $quorum } are present.
meeting-does = { CAP(meeting-it) } { LOW($what) }.
meeting-until = It is held until { $day }.
meeting-of-part = It is a meeting of { $name }.
meeting-open = { $public ->
        [yes] Everyone is welcome{ meeting-open-at }.
       *[no] { $name ->
            [none] It
           *[given] The { $name }
        } is not public.
    }
meeting-open-at = { $name ->
        [none] {""}
       *[given] {" "}at the { $name }
    }
# The meeting, which the first sentence about it names.
meeting-it = { $name ->
        [none] it
       *[given] the { $name }
    }
meeting-chaired = { CAP($who) } { VERB($who, "none", "chair") } { meeting-it }.
meeting-written = { CAP($who) } { VERB($who, "none", "take") } the minutes{ $name ->
        [none] {""}
       *[given] {" "}of the { $name }
    }.
meeting-chaired-and-written = { CAP($who) } { VERB($who, "none", "chair") } { meeting-it } and { VERB($who, "none", "take") } the minutes.
meeting-notice = { CAP(meeting-it) } is announced { $time } in advance.
meeting-attended = { CAP($who) } { VERB($who, $strength, "attend") } { $meeting ->
        [none] it
       *[given] the { meeting-rhythm }{ $meeting }
    }{ $excused ->
        [yes] , time zones permitting
       *[no] {""}
    }.
meeting-rhythm = { $rhythm ->
        [weekly] weekly{" "}
        [monthly] monthly{" "}
        [quarterly] quarterly{" "}
        [yearly] yearly{" "}
       *[none] {""}
    }
meetings-see = See { LINK($page, "Meetings") } for when and where the { $meetings } { $number ->
        [one] takes
       *[other] take
    } place.
meeting-private = Parts of it are closed: { $what }.
meeting-announced = Notes and changes are announced { $places }.
meeting-link = { $what ->
        [join] { LINK($target, "Join the meeting") }
        [recordings] { LINK($target, "Recordings") }
        [calendar] { LINK($target, "Calendar") }
       *[notes] { LINK($target, "Notes and agenda") }
    }
meeting-link-behind = { $what ->
        [join] { LINK($target, "join the meeting") }
        [recordings] watch the { LINK($target, "recordings") }
        [calendar] see the { LINK($target, "calendar") }
       *[notes] read the { LINK($target, "agenda and notes") }
    }
meeting-links = You can { $links }.
closed-held = { $who ->
        [none] Closed meetings are held to discuss { $purposes }.
       *[given] { CAP($who) } { $also ->
            [yes] also{" "}
           *[no] {""}
        }{ VERB($who, "none", "hold") } closed meetings to discuss { $purposes }.
    }
closed-called = { CAP($who) } { VERB("one", $how, "call") } one{ $trigger ->
        [none] {""}
       *[given] {" "}{ $clause ->
            [yes] when{" "}
           *[no] {""}
        }{ $trigger }
    }.
closed-invited = { CAP($who) } { VERB("other", $how, "be") } invited{ $but ->
        [none] {""}
       *[given] , except { $but }
    }.
channels-public = You can find us here:
channels-between = Between meetings, you can find us here:
# The only one: "You can find us on the developer mailing list."
channel-only = { $between ->
        [yes] Between meetings, you can find us
       *[no] You can find us
    } { AT($channel) }{ $address ->
        [none] {""}
       *[given] , { $address }
    }{ $purpose ->
        [none] {""}
       *[given] , for { DECAP($purpose) }
    }.
channel-only-private = { CAP($channel) }{ $address ->
        [none] {""}
       *[given] , { $address },
    } is a private channel{ $purpose ->
        [none] {""}
       *[given] {" "}for { DECAP($purpose) }
    }{ $readers ->
        [none] {""}
       *[given] ; only { $readers } can read it
    }.
channels-private = Private channels:
channel = { $address ->
        [none] { CAP($channel) }
       *[given] { $url ->
            [yes] { CAP($channel) }, { $address }
           *[none] { CAP($plain) }, { $address }
        }
    }{ $purpose ->
        [none] {""}
       *[given] : { DECAP($purpose) }
    }{ $readers ->
        [none] {""}
       *[given] ; only { $readers } can read it
    }{ $join ->
        [none] {""}
       *[given] ; { LINK($join, "join here") }
    }{ $archive ->
        [none] {""}
       *[given] ; { LINK($archive, "archive") }
    }{ $note ->
        [none] {""}
       *[given] . { $note }
    }

## Conduct
conduct-adopted = { CAP($body) } follows the { $code }.
conduct-own-rules = We also have { LINK($target, "rules of our own") }.
conduct-applies = It applies { $where }.
conduct-report = If you experience or witness a violation, please report it to { $places }.
conduct-report-lead = If you experience or witness behavior that violates the Code of Conduct, please report it to { $either ->
        [either] either
       *[any] any
    } of these:
conduct-way = { $place }{ $address ->
        [none] {""}
       *[given] , { $address }
    }{ $readers ->
        [none] {""}
       *[given] , which only { $readers } can read
    }
conduct-committee = { LINK($target, conduct-committee-name) }
conduct-committee-name = { $foundation } Code of Conduct Committee
conduct-way-committee = the { $committee }, { $address }{ $within ->
        [none] {""}
       *[given] , which responds within { $within }
    }
conduct-instead = If your report involves { $about }, you can write to the committee instead of { $who }.
conduct-see-reporting = To make a report, see { LINK($page, "Reporting") }.
conduct-see-handling = { LINK($page, "Governance") } describes how reports are handled.
conduct-handled = { CAP($who) } { VERB($who, "none", "handle") } { $all ->
        [yes] all reports
       *[no] reports of Code of Conduct violations
    }{ $where ->
        [none] {""}
       *[given] {" "}{ $where }
    }.
conduct-discussed = Reports are discussed { $where }.
conduct-when = { $when }
conduct-about = a report { $role ->
        [reporter] comes from
        [involved] involves
       *[accused] accuses
    } { $who }
conduct-route-lead = If { $condition }:
conduct-route-one = If { $condition }, { $act }.
conduct-route-plain = { CAP($act) }.
conduct-act-report = you { VERB("other", $how, "send") } the report to { $places } instead
conduct-act-informs = { $who } { VERB($who, $how, "inform") } { $whom }
conduct-act-recused = { $who ->
        [none] that person
       *[given] the { $role ->
            [accused] accused { $who }
            [involved] { $who } involved
           *[other] { $who }
        }
    } takes no part in handling it
conduct-act-escalates = the report { VERB("one", $how, "be") } passed on to { $whom }, which may step in
conduct-act-decides = { $who } { VERB($who, "none", "decide") }
conduct-act-designates = { $who } { $whole ->
        [yes] instead{" "}
       *[no] {""}
    }{ VERB($who, "none", "appoint") } { $own ->
        [yes] { $n } of { $several ->
            [yes] their number
           *[no] its members
        }
       *[no] { $whom ->
            [none] { $n } { $n ->
                [one] person
               *[other] people
            }
           *[given] { $n } { $n ->
                [one] { ONE($whom) }
               *[other] { BARE($whom) }
            }
        }
    }{ $uninvolved ->
        [yes] {" "}who { $n ->
            [one] is
           *[other] are
        } not involved
       *[no] {""}
    }{ $helps ->
        [none] {""}
       *[given] {" "}to work with { $again ->
            [yes] the committee
           *[no] { $helps }
        }
    }
conduct-heard = Anyone who is accused can respond before a decision is made.
conduct-sanctions = A violation can lead to { $what }.
conduct-guidelines-lead = Further rules:

## Security
security-report = Please report vulnerabilities privately{ $either ->
        [yes] , either
       *[no] {""}
    } { $ways }{ $policy ->
        [none] {""}
       *[given] , as the { LINK($policy, "security policy") } describes
    }.
security-to = to { $place }
security-advisory = as a { LINK($target, "private GitHub advisory") }
security-policy = Please report vulnerabilities as the { LINK($policy, "security policy") } describes.
security-answers = You will receive { $first ->
        [none] an explanation of the next steps within { WITHIN($then) }
       *[given] a reply within { WITHIN($first) }{ $then ->
            [none] {""}
           *[given] {" "}and an explanation of the next steps within another { WITHIN($then) }
        }
    }.
security-disclosed = { $after ->
        [none] The { LINK($embargo, "embargo policy") } applies until a vulnerability is disclosed
       *[given] Vulnerabilities are disclosed after { $after }{ $embargo ->
            [none] {""}
           *[given] ; until then, the { LINK($embargo, "embargo policy") } applies
        }
    }.
security-two-factor = { CAP($who) } must use two-factor authentication on their accounts.
security-supported = Security fixes are released for { $versions }.
security-team = { $by ->
        [none] { CAP($team) } handles all security reports
       *[given] { CAP($by) } { VERB($by, "none", "appoint") } { $team }, which handles all security reports
    }{ $policy ->
        [none] {""}
       *[given] {" "}as described in the { LINK($policy, "security policy") }
    }.

## Neutrality
limit-case = { CAP($case) }, { DECAP($limit) }
cap = { $how ->
        [target] Our target is that no { $word } holds { cap-most }
        [should] No { $word } should hold { cap-most }
       *[none] No { $word } may hold { cap-most }
    }{ $stands ->
        [none] {""}
       *[given] ; see { LINK($stands, "where we stand") }
    }.
cap-most = { $below ->
        [yes] { $share } or more of the { MANY($seats) }
       *[no] more than { $share ->
            [none] { $count } { $count ->
                [one] { ONE($seats) }
               *[other] { MANY($seats) }
            }
           *[given] { $share } of the { MANY($seats) }
        }
    }
seats-role = { $role } seat
seats-role-one = { $role } seat
# The list of those who hold a role, beside the section on the role.
people-beside = { CAP(MANY($role)) }
seats-role-many = { $role } seats
seats-team = seat on { $team }
seats-team-one = seat on { $team }
seats-team-many = seats on { $team }
neutrality-doubts = If { $said ->
        [yes] that is unclear
       *[no] it is unclear which companies count as one organization
    }, { $who } { VERB($who, $how, "decide") }{ $kind ->
        [none] {""}
       *[given] {" "}by { A($kind) }
    }.
neutrality-plan = To get there, we:
neutrality-plan-one = To get there, we { $what }.
neutrality-meanwhile = { $until ->
        [yes] Until then, we:
       *[no] We:
    }
neutrality-meanwhile-one = { $until ->
        [yes] Until then, we
       *[no] We
    } { $what }.
neutrality-reports = We report on our progress { EVERY($every) }.
neutrality-reported = { $day ->
        [none] Read our { LINK($target, "last report") }.
       *[given] We last reported { ON($day) }{ $target ->
            [none] {""}
           *[given] : read the { LINK($target, "report") }
        }.
    }

## Amendments
amendment-proposed = { $who ->
        [none] { $one ->
            [yes] It is made in { $where }.
           *[no] Changes to these rules are proposed in { $where }.
        }
       *[given] { CAP($who) } may propose { $one ->
            [yes] one
           *[no] a change to these rules
        }{ $where ->
            [none] {""}
           *[given] {" "}in { $where }
        }.
    }
amendment-decided = { $kind ->
        [none] { CAP($who) } { VERB($who, $how, "decide") } on { amendment-changes }{ rule-consulting }.
       *[given] { $again ->
            [yes] They
           *[no] { CAP(amendment-changes) }
        } { VERB("other", $how, "take") } { A($kind) } of { $who }{ rule-consulting }.
    }
amendment-bootstrap = As long as { $who } { VERB($who, "none", "have") } no members, { $decided }.
amendment-changes = { $which ->
        [none] {""}
       *[given] { $which }{" "}
    }changes to { amendment-covers }
amendment-covers = { $covers ->
        [none] these rules
       *[given] { $covers }
    }
editorial = Changes that do not alter the meaning { $means ->
        [none] {""}
       *[given] ({ $means }){" "}
    }are decided by { A($kind) }.
editorial-challenged = { CAP($who) } may demand that such a change be treated like any other.
precedence = Where two documents disagree, the first of these prevails: { $order }.
interpreted = { CAP($who) } { VERB($who, "none", "interpret") } these rules where they are unclear.
rules-reviewed = These rules { VERB("other", $strength, "be reviewed") } { EVERY($every) }.

## The list of people
people-introduction = These people { $group ->
        [yes] have a role in
       *[no] maintain
    } { $body }{ $governance ->
        [none] {""}
       *[given] {" "}under its { LINK($governance, "governance") }
    }.
people-part-of = They belong to { $whole }, where everyone is listed. This page is made from the same record.
people-ladder = { $title ->
        [none] The { LINK($page, "contributor ladder") }
       *[given] { LINK($page, $title) }
    } describes each role.
people-listed = { CAP($roles) } { VERB($roles, "none", "be") } also listed in { $record }.
people-registered = { $roles ->
        [none] The { $foundation } reaches the maintainers at { $address }.
       *[given] { CAP($roles) } are registered with the { $foundation }{ $address ->
            [none] {""}
           *[given] , which reaches them at { $address }
        }.
    }
people-security = { LINK($page, "Governance") } describes how to report a vulnerability.
github-team = GitHub team: { $team }.
scope-code = Code: { $code }.
scope-since = It has been a part of { $project } since { $since }.
scope-sponsor = { $person } speaks for it.
team-reviewed = Its membership was last reviewed { ON($day) }.
scope-paths = It covers { $paths }.
column-name = Name
column-github = GitHub ID
column-company = Company/Organization
column-domain = Domain of responsibility
column-seat = Seat
column-contact = Contact
column-lfx = LFX ID
column-since = Since
column-until = Until
column-term = Term
column-notes = Notes
column-part = { $kind ->
        [subproject] { CAP($word) }
        [support] Work
       *[other] { CAP(piece-kind) }
    }
components-heading = { $kind ->
        [subproject] { CAP(MANY($word)) }
        [working-group] Working groups
        [component] Components
        [repository] Repositories
        [repositories] Groups of repositories
        [service] Services
        [support] Supporting work
       *[area] Areas
    }
column-holders = { CAP(MANY($role)) }
column-team = { $team }
column-code = { $what ->
        [repositories] Repositories
        [paths] Paths
       *[both] Code
    }
column-github-team = GitHub team
# Someone in a table of parts: "Ada Quill (Acorn)".
holder = { $person }{ $organization ->
        [none] {""}
       *[given] {" "}({ $organization })
    }
column-role = Role
column-state = Status
column-organization = Organization
column-kind = Kind
column-part-of = Part of
column-seats = { CAP($role) } seats
column-seats-team = { $team } seats
column-share = Share
column-needed-for = Needed for
column-today = Votes needed today
column-command = GitVote command
term-until = until { $day }
since = { $day ->
        [none] { LINK($target, "decision") }
       *[given] { LINK($target, $day) }
    }
independent = Independent
affiliation-unknown = Not known
an-independent = an independent person
contact = { $kind ->
        [email] { LINK($target, $value) }
        [website] { $target ->
            [none] { $value }
           *[given] { LINK($target, "website") }
        }
        [other] { $value }
       *[service] { $service }: { $value }
    }{ $note ->
        [none] {""}
       *[given] {" "}({ $note })
    }
affiliation-then = Affiliation when taking the seat: { $name }.
acts-for = Acts for { $person }.
seat-state = { $what ->
        [on-trial] On trial
        [suspended] Suspended
        [on-leave] On leave
        [emeritus] Emeritus
        [resigned] Resigned
        [removed] Removed
       *[inactive] Inactive
    }
held-role = { $role }{ $where ->
        [none] {""}
       *[given] {" "}({ $where })
    }
leave-lead = These people are on leave{ $counted ->
        [none] {""}
        [yes] {" "}and still count in votes
       *[no] {" "}and do not count in votes
    }.
not-active-lead = These people hold a role that is not active at present.
emeritus-lead = We thank these people for their work.
elsewhere-lead = These parts of { $body } keep their own lists:
listed-elsewhere = { LINK($target, $name) }{ $description ->
        [none] { $alone ->
            [yes] {""}
           *[no] .
        }
       *[given] : { $description }
    }{ $since ->
        [none] {""}
       *[given] {" "}Since { $since }.
    }{ $team ->
        [none] {""}
       *[given] {" "}GitHub team: { $team }.
    }
affiliation-updated = A change of employer { VERB("one", $strength, "be recorded") } { $here ->
        [yes] here
       *[no] in the list of people
    } within { WITHIN($within) }.
organization-kind = { $what ->
        [end-user] end user
        [non-profit] non-profit organization
        [government] government agency
        [university] university
       *[vendor] vendor
    }
# What some organizations are: "Universities: Nanjing University and Purdue University."
organizations-of-kind = { $kind ->
        [end-user] End users
        [non-profit] Non-profit organizations
        [government] Government agencies
        [university] Universities
       *[vendor] Vendors
    }: { $names }.
votes-today-lead = These numbers are based on the lists above{ $page ->
        [none] {""}
       *[given] ; { LINK($page, "Governance") } sets the thresholds
    }.
votes-today-guests = They include { $who }, as listed in { $several ->
        [yes] their own records
       *[no] their own record
    }.
votes-today-unknown = Votes that include { $who } are not in the table, because this record does not list those people.
votes-today-kind = { CAP($kind) } of { $who }
votes-today-approvals = Approvals for a new { $role }, from { $who }
votes-nobody = no one else may vote
votes-of = { $possible ->
        [yes] { $needed } of { $base }
       *[no] not possible with { $base }
    }
gitvote-how = To hold a vote with [GitVote](https://github.com/cncf/gitvote), comment on the issue or pull request with the command alone, then vote by reacting to GitVote's reply. React only once: votes with more than one reaction are not counted.
above-limit = { CAP($who) } { $number ->
        [one] is
       *[other] are
    } above the { $sort ->
        [target] { LINK($page, "target") }
       *[limit] { LINK($page, "limit") }
    } for the seats of one organization.

## The site

# --- who controls it
control-holds = { $who } holds { DIGITS($held) } of { DIGITS($total) } { $team ->
        [none] { $seats } seats
       *[given] seats on { $team }
    } ({ $share }).
control-independent = All { DIGITS($total) } { $team ->
        [none] { $role } seats
       *[given] seats on { $team }
    } are held by independent people.
control-independent-one = The only { $role } is independent.
control-can = { $how ->
        [all] It can pass every vote alone{ $amends ->
            [yes] , including changes to these rules
           *[no] {""}
        }.
        [some] It can pass some votes alone{ $amends ->
            [yes] , including changes to these rules
           *[no] {""}
        }.
        [stops] It cannot pass a vote alone, but it can stop one.
       *[none] It can neither pass nor stop a vote alone.
    }
control-target = The { $sort ->
        [target] target
       *[limit] limit
    } for one organization is at most { DIGITS($n) } of { DIGITS($total) } seats.
organizations-introduction = Each seat counts toward the holder's current employer; subsidiaries count with their parent.
organizations-drawing = { $role }: seats by organization
independent-people = Independent
bar-half = half
bar-two-thirds = two thirds
share-of-seats = { $name }: { DIGITS($n) } ({ $share })
limit-line = { $sort ->
        [target] target
       *[limit] limit
    }: { $n ->
        [one] 1 seat
       *[other] { DIGITS($n) } seats
    }
shares-with = { $name } (with { $others })

# --- overview
overview-about = These pages show who maintains { $body }, who decides what, and how to take part.
overview-named = { $told ->
        [yes] They are
       *[no] The { MANY($role) } are
    } { $people }.
overview-listed = See the { LINK($page, "list of people") }.
number-of-role = { $n ->
        [one] { $role }
       *[other] { MANY($role) }
    }
number-of-people = { $n ->
        [one] person with a role
       *[other] people with a role
    }
number-of-organizations = { $n ->
        [one] organization
       *[other] organizations
    }
task-contribute = { LINK($target, "Contribute") }
task-contribute-guide = Start with the contributing guide.
task-become = { LINK($target, task-become-words) }
task-become-words = Become { A($role) }
task-become-how = See what { $does ->
        [yes] { A($role) } does, and what it takes
       *[no] it takes
    }.
task-propose = { LINK($target, "Propose a change to the rules") }
task-call = { LINK($target, "Call a vote") }
task-conduct = { LINK($target, "Report a Code of Conduct violation") }
task-vulnerability = { LINK($target, "Report a vulnerability") }
task-inactive = { LINK($target, "Deal with inactivity") }
task-inactive-how = See when someone counts as inactive, and what follows.
task-review = { LINK($target, "Review these rules") }
task-meeting = { LINK($target, "Join a meeting") }
task-meetings-open = { $n ->
        [one] One meeting is open to everyone.
       *[other] { CAP($n) } meetings are open to everyone.
    }
task-meeting-next = Next meeting: { $when }, { $name }.

# --- people
people-present = { $n ->
        [one] One person holds a role in { $body } today.
       *[other] { DIGITS($n) } people hold a role in { $body } today.
    }
people-former = They have moved on, and { $body } thanks them for their work.
card-lfx = LFX ID { $id }
card-since = since { $day }
card-until = until { $day }
card-state = { $what ->
        [on-leave] on leave
        [on-trial] on trial
        [suspended] suspended
       *[inactive] inactive
    }
filter = { $what ->
        [roles] Role
        [parts] Area
        [organization] Organization
        [kind] Kind
       *[level] Level
    }

# --- the ladder on a site
levels-introduction = { CAP($body) } has { $n } levels, from { $first } to { $last }.
levels-first = { $role ->
        [none] {""}
       *[given] The first role that someone grants is { $role }: { LINK($page, "see what it takes") }.
    }
stair-people = { $n ->
        [one] one person
       *[other] { DIGITS($n) } people
    }
stair-votes = { $votes } votes today
levels-more = The { LINK($page, "contributor ladder") } has the full text.
become = Become { A($role) }
become-conditions = What it takes:
become-as = Everything asked of { A($role) }:
become-steps = { $number ->
        [1] How it goes:
       *[other] How it goes, step by step:
    }
become-number = { DIGITS($needed) } of { DIGITS($base) } { $what ->
        [approvals] approvals
       *[votes] votes
    }
become-numbers = With the people of today, it takes { $numbers }.
become-button = { $what ->
        [pull-request] Open the pull request
        [issue] Open the issue
        [discussion] Start the discussion
       *[other] Go to where it begins
    }
become-write = Write to { $address }
ladder-drawing = From the lowest level to the highest: { $steps }.

# --- decisions
decision-amend = Change these rules
decisions-voting = { LINK($page, "Voting") } explains how votes are held and what each kind of vote takes.
decisions-people = The numbers are based on today's { LINK($page, "list of people") }.
decisions-script = This form needs JavaScript. { $table ->
        [yes] The table above has the rules, and { $command } counts on the command line.
       *[no] On the command line, { $command } counts.
    }
decisions-left-out = Not available in this form:
decisions-left-out-because = { $what }: { $why ->
        [no-vote] these rules do not say how it is voted on
        [no-number] these rules do not say how many votes it takes
        [nobody] no one may vote today
       *[depends] who votes depends on the matter
    }.
decisions-usual = { $which ->
        [default] Everything else
       *[otherwise] Everything else, when a vote is held
    }
decisions-usual-by = { decisions-usual } ({ $kind })

# --- what is decided, and how a vote ends: for pages, files and the command line
matter-effect = { $what ->
        [appoint] Appoint { A($role) }
        [remove] Remove { A($role) }
        [appoint-or-remove] Appoint or remove { A($role) }
        [within] Decide within { $team }
        [add-subproject] Add a subproject
        [remove-subproject] Archive or remove a subproject
       *[amend] Change these rules
    }
result-state = { $what ->
        [passed] It passes
        [failed] It does not pass
        [no-quorum] There is no result
        [tied] It is a tie
       *[open] It is still open
    }
result-why = { $what ->
        [enough] there are enough votes in favor
        [too-few] there are too few votes in favor
        [against] there are too many votes against
        [objection] someone objects
        [no-objection] no one objects
        [quorum] too few people take part
        [tie] the votes for and against are equal
        [approvals] approvals are missing
       *[nobody] no one may vote
    }
vote-closes = It closes { $what ->
        [on-time] when its time is over
        [all-voted] when its time is over, or as soon as everyone has voted
        [reached] when its time is over, or as soon as there are enough votes in favor
        [certain] when its time is over, or as soon as no vote can change the result
       *[quorum] when its time is over and enough people have taken part
    }.
approvals-counted = Approvals of { $who }: { $n } of { $needed }.
result-open = { $certain ->
        [passes] It will pass, however the others vote.
        [fails] It can no longer pass.
       *[open] The result can still change.
    }

# --- what changed
changes-last = The record of { $body } last changed on { $day }.
changes-feed = To hear of each change, subscribe to the { LINK($file, "feed") }.
changes-entry = **{ $day }{ $subject ->
        [none] {""}
       *[given] : { $subject }
    }**{ $decided ->
        [none] {""}
       *[given] {" "}(decided: { $decided })
    }
changes-more = { DIGITS($n) } more { $n ->
        [one] change
       *[other] changes
    }
changes-needed = Needed: { $what } ({ $how }).
changes-held = These are the seats whose dates are on record.

# --- where to report
report-more = { LINK($page, "Governance") } has the rules.
report-readers = Only { $readers } can read what you send there.

# --- calendar
calendar-introduction = Everyone is welcome at these meetings.
calendar-more = See { LINK($page, "Meetings") } for how they are run.
calendar-subscribe = To add the dates to your own calendar, subscribe to { LINK($file, calendar-which) }.
calendar-copy = Copy the address
calendar-which = { $all ->
        [yes] all meetings
       *[no] all meetings with known dates
    }
calendar-one = { LINK($file, "Subscribe to this meeting") }
calendar-as-of = These are the next dates as of { $day }.
calendar-over = These dates have passed; the rule below still applies.
occurrence = { weekday-name }, { $day }{ $begins ->
        [none] {""}
       *[given] , { $begins }{ $ends ->
            [none] {""}
           *[given] {" "}to { $ends }
        }{ $zone ->
            [none] {""}
           *[given] {" "}({ $zone } time)
        }
    }
calendar-unknown = Its dates cannot be calculated: { $whose ->
        [meeting] it
       *[data] the data
    } { $why }.

# --- checks
checks-introduction = bylaws reads the data of { $body } and looks for contradictions, gaps, and rules that no one can follow.
checks-found = { $n ->
        [0] { $known ->
            [0] No open problems.
            [one] No open problems; one accepted finding.
           *[other] No open problems; { $known } accepted findings.
        }
       *[other] { $errors ->
            [0] {""}
            [one] One error
           *[other] { CAP($errors) } errors
        }{ $errors ->
            [0] { $warnings ->
                [one] One warning
               *[other] { CAP($warnings) } warnings
            }
           *[other] { $warnings ->
                [0] {""}
                [one] {" "}and one warning
               *[other] {" "}and { $warnings } warnings
            }
        }.
    }
checks-severity = { $what ->
        [error] Error
        [warning] Warning
       *[open] Open
    }
checks-open-lead = These rules leave { $n ->
        [one] one question
       *[other] { $n } questions
    } open.
checks-concern = { $what ->
        [people-who-report] For people who report
        [people-who-vote] For people who vote
        [candidates-for-roles] For candidates for roles
       *[everyone-else] For everyone else
    }
checks-known-lead = Reviewed and accepted:
checks-accepted = Accepted because { $why }.
checks-more-places = and { $n } more { $n ->
        [one] place
       *[other] places
    }

# --- the portal
portal-title = Projects and groups
portal-counts = { CAP($kinds) }.
portal-size = { $n } { $n ->
        [one] { $role }
       *[other] { MANY($role) }
    }
body-kind = { $what ->
        [project] Project
        [working-group] Working group
       *[committee] Committee
    }
body-kind-count = { $n } { $what ->
        [project] { $n ->
            [one] project
           *[other] projects
        }
        [working-group] { $n ->
            [one] working group
           *[other] working groups
        }
       *[committee] { $n ->
            [one] committee
           *[other] committees
        }
    }
portal-governed = It is governed by { $n } { $n ->
        [one] { $role }
       *[other] { MANY($role) }
    }.
portal-read = Read: { $links }.
page-short = { $page ->
        [charter] Charter
        [governance] Governance
        [maintainers] { $group ->
            [yes] Members
           *[no] Maintainers
        }
        [ladder] Contributor ladder
        [meetings] Meetings
        [conduct] Code of Conduct
       *[own] { $title }
    }
tab = { $page ->
        [all] All projects
        [overview] Overview
        [charter] Charter
        [governance] Governance
        [people] People
        [maintainers] Maintainers
        [levels] Ladder
        [ladder] Ladder rules
        [decisions] Decisions
        [calendar] Meetings
        [dates] Next meetings
        [meetings] Meetings
        [organizations] Organizations
        [conduct] Conduct
        [report_conduct] Conduct
        [security] Security
        [report_security] Security
        [audit] Readiness
        [review] Review
        [diligence] Due diligence
        [application] Application
        [adopters] Adopters
        [changes] Changes
       *[checks] Checks
    }
edit-section = Edit the data of this section
tabs-label = Pages of { $body }
contents-here = On this page
lost-title = There is no such page
lost-reason = The page may have moved when its rules or its people changed, or the address has a mistake in it.
lost-ways = Search for it above, or go on from here:
link-to-section = Link to “{ $section }”

## Ready for a review

review-applied = The project applied for { $level ->
        [incubating] incubation
        [graduated] graduation
       *[other] the sandbox
    }{ $on ->
        [none] {""}
       *[given] {" "}{ ON($on) }
    }{ $target ->
        [none] {""}
       *[given] {" "}({ LINK($target, "application") })
    }.
review-sponsors = { $people } { $ended ->
        [yes] conducted
       *[no] { $one ->
            [yes] conducts
           *[no] conduct
        }
    } the due diligence.
review-interviewers = { $people } { $ended ->
        [yes] interviewed
       *[no] { $one ->
            [yes] interviews
           *[no] interview
        }
    } the adopters.
review-people = { $people ->
        [one] One person holds
       *[other] { CAP($people) } people hold
    } a role in the project; they represent { $organizations ->
        [one] one organization
       *[other] { $organizations } organizations
    }.
review-role-count = { $count ->
        [one] one { $role }
       *[other] { $count } { MANY($role) }
    }
review-roles = The project has { $roles }, { $people ->
        [one] who belongs to
       *[other] who belong to
    } { $organizations ->
        [one] one organization
       *[other] { $organizations } organizations
    }.
review-names = See the { LINK($page, "list of people") } for the names.
review-access-of = { access-level } for { MANY($role) }
review-access = Access to the repositories depends on the role: { $given }.
review-access-one = { CAP(MANY($role)) } have { access-level } access to the repositories.
review-meeting-since = It has been held since { $on }{ $notes ->
        [none] {""}
       *[given] , with public { LINK($notes, "notes") }
    }{ $recordings ->
        [none] {""}
       *[given] { $notes ->
            [none] , with public
           *[given] {" "}and
        } { LINK($recordings, "recordings") }
    }.
review-governed = { CAP($who) } { VERB($who, "none", "govern") } { $project }.
column-subproject = Subproject
column-ownership = Ownership and operation
column-communication = Communication
review-coverage = { $parts ->
        [0] Missing
        [1] Partial
       *[other] Complete
    }
governance-review-purpose = This page prepares a governance review of { $project }: it says what the project's record shows, and leaves the assessment to the reviewers.
governance-review-criteria = It uses the { $catalogue } for { $level }{ $version ->
        [none] {""}
       *[given] {" "}({ $version })
    }.
review-dashboard = See the project's { LINK($target, "dashboard") } for more figures.
column-figure = Figure
column-before = Before
column-now = Latest
column-as-of = As of
review-figure = { CAP($what) }{ $per ->
        [none] {""}
       *[given] {" "}{ PER($per) }
    }
review-number = { LINK($target, $value) }
review-before = { LINK($target, $value) }{ $on ->
        [none] {""}
       *[given] {" "}({ $on })
    }
release-versioning = Versions follow { $scheme }.
release-phases = Before it is released, a version goes through the phases { $phases }.
release-every = A new version is released { EVERY($every) }.
release-artifacts = A release consists of { $artifacts }.
release-process = The { LINK($target, "release process") } is documented.
release-page = All releases are { LINK($target, "listed on one page") }.
release-lead = The project has made these releases:
release-item = { LINK($target, $version) }{ $on ->
        [none] {""}
       *[given] , { $on }
    }
adopters-lead = These organizations use { $project }:
adopter = **{ LINK($target, $name) }**{ $stage ->
        [none] {""}
       *[given] {" "}({ adopter-stage })
    }{ $use ->
        [none] {""}
       *[given] : { $use }
    }{ $evidence ->
        [none] {""}
       *[given] {" "}({ LINK($evidence, "details") }){ $use ->
            [none] {""}
           *[given] .
        }
    }
adopters-page = See the full { LINK($target, "list of adopters") }.
adopter-stage = { $stage ->
        [trial] on trial
        [development] in development
       *[production] in production
    }
integration = { LINK($target, $name) }{ $foundation ->
        [none] {""}
       *[given] {" "}({ $foundation })
    }{ $by ->
        [none] {""}
       *[given] , supported by { $by }
    }
review-item-noted = { $item }. { $note }
integrations-lead = { $project } works with:
integrations-page = See the { LINK($target, "documentation of integrations") } for more.
review-partners = { $project } { $also ->
        [yes] also{" "}
       *[no] {""}
    }works with { $partners }.
achievement = { $title ->
        [none] {""}
       *[given] **{ $title }:**{" "}
    }{ $text }
badge = { LINK($target, $name) } badge{ $level ->
        [none] {""}
       *[given] {" "}({ $level })
    }{ $since ->
        [none] {""}
       *[given] , since { $since }
    }{ $until ->
        [none] {""}
       *[given] , until { $until }
    }
audit-item = { LINK($target, audit-kind) }{ $by ->
        [none] {""}
       *[given] {" "}by { $by }
    }{ $on ->
        [none] {""}
       *[given] , { $on }
    }{ $found ->
        [none] {""}
        [one] : one issue
       *[other] : { $found } issues
    }{ $severe ->
        [none] {""}
       *[other] , { $severe } of them critical or high
    }{ $open ->
        [none] {""}
       *[other] , { $open } open
    }
audit-kind = { $kind ->
        [self] Security self-assessment
        [joint] Joint security assessment
       *[third-party] Security audit
    }
review-goals-lead = { $kind ->
        [community] Goals for the community:
       *[technical] Technical goals:
    }
review-finding = { $text }{ $by ->
        [none] {""}
       *[given] {" "}Found by { $by }.
    }{ $status ->
        [resolved] {" "}Resolved
       *[open] {" "}Open
    }{ $issue ->
        [none] {""}
       *[given] {" "}({ LINK($issue, "follow-up") })
    }.
review-noted = { $text }{ $issue ->
        [none] {""}
       *[given] {" "}({ LINK($issue, "details") }).
    }
criterion-words = { $status ->
        [met] Met
        [not-met] Not met
       *[open] Not assessed
    }: **{ $words }**{ $required ->
        [yes] {""}
       *[no] {" "}(suggested)
    }
criterion-shown = { LINK($target, $words) }{ $on ->
        [none] {""}
       *[given] {" "}({ $on })
    }
criterion-gap = **{ $words }**{ $found ->
        [none] {""}
       *[given] {" "}{ $found }
    }
criteria-assessed = { CAP($by) } assessed the criteria{ $on ->
        [none] {""}
       *[given] {" "}{ ON($on) }
    }.
interview-about = { $adopter ->
        [none] An adopter that prefers to remain anonymous was interviewed
       *[given] { $adopter } was interviewed
    }{ $on ->
        [none] {""}
       *[given] {" "}{ ON($on) }
    }.
interview-people = { $people }{ $titled ->
        [yes] ,
       *[no] {""}
    } spoke for { $adopter ->
        [none] the adopter
       *[given] { $adopter }
    }.
interview-versions = The adopter uses { $versions }.
audit-introduction = This page holds { $body } against the { $catalogue }, for { $level }.
audit-counted = { $required ->
        [yes] Of the { $all } criteria that are required, { $met } { $met ->
            [one] is
           *[other] are
        } met.
       *[no] Of the { $all } criteria that are suggested, { $met } { $met ->
            [one] is
           *[other] are
        } met.
    }
column-section = Section
column-met = Met
column-not-met = Not met
column-missing = Without evidence
column-person = For a person
audit-row = **{ $status ->
        [not-met] Not met
        [evidence-missing] Evidence missing
        [needs-a-person] Needs a person
       *[met] Met
    }{ $required ->
        [yes] {", "}required:
       *[no] {", "}suggested:
    }** { $words } ({ $id })
audit-todo = To do: { $what }.
assessment-said = Assessed as { $met ->
        [yes] met
       *[no] not met
    }{ $level ->
        [none] {""}
       *[given] {" "}for { $level }
    }{ $by ->
        [none] {""}
       *[given] {" "}by { $by }
    }{ $on ->
        [none] {""}
       *[given] {" "}{ ON($on) }
    }.

## What shows that a criterion is met

evidence-level = { CAP($body) } became { $level ->
        [sandbox] a sandbox
        [incubating] an incubating
        [graduated] a graduated
       *[archived] an archived
    } project { ON($on) }.
evidence-terms = No one's term has run out.
evidence-governors = { CAP($count) } { $count ->
        [one] person holds
       *[other] people hold
    } the role that governs: { $role }.
evidence-left = { CAP($count) } { $count ->
        [one] person has
       *[other] people have
    } left a role.
evidence-dated = The list says since when { SPELL($count) } { $count ->
        [one] person holds
       *[other] people hold
    } a role.
evidence-people = { CAP($count) } { $count ->
        [one] person is
       *[other] people are
    } listed by name, with an affiliation.
evidence-organizations = { CAP($people) } people belong to { SPELL($organizations) } organizations: { $shares }.
evidence-share = { $name } ({ DIGITS($count) } of { DIGITS($all) })
evidence-owners = { $file ->
        [codeowners] CODEOWNERS is
        [owners] OWNERS files are
        [clowarden] The CLOWarden file is
       *[peribolos] The Peribolos file is
    } made from the same record as the list of people.
evidence-levels = The ladder has { SPELL($count) } levels: { $names }.
evidence-subprojects = { $count ->
        [0] There are no subprojects.
        [one] There is one subproject: { $names }.
       *[other] There are { SPELL($count) } subprojects: { $names }.
    }
evidence-channels = { CAP($count) } { $count ->
        [one] channel is
       *[other] channels are
    } listed{ $private ->
        [0] {""}
        [one] ; one is private, and has its purpose
       *[other] ; { SPELL($private) } are private, each with its purpose
    }.
evidence-no-repositories = There are no further repositories.
evidence-license = N/A: the license is { $license }.
evidence-releases = { CAP($count) } { $count ->
        [one] release is
       *[other] releases are
    } listed{ $count ->
        [one] :
       *[other] , the last of them,
    } { $last }, { ON($on) }.
evidence-access = Access to the repositories goes with the role: { $roles }.
evidence-role = { $role } ({ $access })
evidence-adopters = { CAP($count) } adopters use { $body }{ $production ->
        [0] {", "}none of them in production
       *[other] {", "}{ SPELL($production) } of them in production
    }.
evidence-adopters-all = { CAP($count) } adopters use { $body }, all in production.

## Fields that filter, and votes that are counted on a page

script-search = Search
script-all = All
script-show-all = Show all
script-filter = Filter this list
script-no-one-fits = No one fits.
script-nothing-fits = Nothing fits.
script-shown = { $n } of { $all } shown.
script-own-zone = Your own time, { $zone }, is given below each date.
script-own-time = { $time } your time
script-table = Table { $n }

ballot-for = For
ballot-against = Against
ballot-abstain = Abstain
ballot-may-vote = { $number ->
        [one] { $n } person may vote, by { $kind }.
       *[other] { $n } people may vote, by { $kind }.
    }
ballot-needed = { $number ->
        [one] Needed: { $n } vote in favor, of { $base }.
       *[other] Needed: { $n } votes in favor, of { $base }.
    }
ballot-missing = { $number ->
        [one] Missing: { $n } vote in favor.
       *[other] Missing: { $n } votes in favor.
    }
ballot-quorum = Quorum: { $n } of { $quorum } take part.
ballot-stays-open = It stays open for { $time }.
ballot-verdict = { $state }: { $why }.
ballot-so-far = { $state }: so far, { $why }.
ballot-votes = Votes
ballot-no-voter = no one who may vote
ballot-not-voted = Has not voted
ballot-present = Present without a vote
ballot-whole = Enter a whole number from 0 to { $n }.
ballot-together = Enter whole numbers from 0 to { $n }, together at most { $n }.
ballot-count = Count a vote
ballot-decision = Decision
ballot-concerned = Person concerned
ballot-ended = Voting has ended

## What changed between two versions

change-section = { $what ->
        [people] People
        [organizations] Organizations
        [roles] Roles
        [votes] Votes
        [decisions] Decisions
        [elections] Elections
        [parts] Parts
        [meetings] Meetings
        [channels] Channels
        [body] The body
        [rules] Other rules
       *[documents] Documents
    }

# --- people
change-seat = { $event ->
        [joined] { $who } { $sort ->
            [one] became { THE($role) }
            [team] joined { $team }
           *[several] joined the { MANY($role) }
        }{ change-where }.
        [also] { $who } also became { change-holder }{ change-where }.
        [again] { $who } is { change-holder } again{ change-where }.
        [on-trial] { $who } became { change-holder } on trial{ change-where }.
        [moved] { $who } went from { $earlier } to { $role }{ change-where }.
        [ended] { $who } is no longer { change-holder }{ change-where }.
        [emeritus] { $who } is now emeritus and no longer { change-holder }{ change-where }.
        [resigned] { $who } stepped down as { change-holder }{ change-where }.
        [removed] { $who } was removed as { change-holder }{ change-where }.
        [on-leave] { $who } went on leave as { change-holder }{ change-where }.
        [trial] { $who } is now on trial as { change-holder }{ change-where }.
        [inactive] { $who } became inactive as { change-holder }{ change-where }.
        [suspended] { $who } was suspended as { change-holder }{ change-where }.
        [back] { $who } is back from leave as { change-holder }{ change-where }.
        [past-trial] { $who } finished the trial as { change-holder }{ change-where }.
        [active] { $who } is active again as { change-holder }{ change-where }.
        [recorded] { $who } is now on record as having been { change-holder }{ change-where }.
       *[unrecorded] { $who } is no longer on record as having been { change-holder }{ change-where }.
    }
change-holder = { $sort ->
        [one] { THE($role) }
       *[several] { A($role) }
    }
change-where = { $place ->
        [none] {""}
       *[given] {" "}for { $place }
    }
change-place = { $who } is { change-holder } for { $now ->
        [none] the whole body
       *[given] { $now }
    } now, and no longer for { $before ->
        [none] the whole body
       *[given] { $before }
    }.
change-person = { $is_new ->
        [yes] { $who } is now on record, without a role.
       *[no] { $who } is no longer on record.
    }
change-affiliation = { $now_is ->
        [independent] { $before ->
            [none] { $who } is independent now.
           *[given] { $who } left { $before } and is independent now.
        }
        [unknown] { $before ->
            [none] It is no longer on record that { $who } is independent.
           *[given] { $who } no longer belongs to { $before }.
        }
       *[organization] { $before ->
            [none] { $who } now belongs to { $now }.
           *[given] { $who } moved from { $before } to { $now }.
        }
    }
change-contacts = The contact details of { $who } changed.

# --- numbers that follow from people
change-balance = Among the { MANY($role) }, { $standing ->
        [tied] no organization now holds more seats than { $name },
        [tied-still] still no organization holds more seats than { $name },
        [first-still] { $name } still holds the most seats,
       *[first] { $name } now holds the most seats,
    } { DIGITS($n) } of { DIGITS($total) }{ $before ->
        [none] {""}
       *[other] { $other ->
            [none] {" "}instead of { DIGITS($before) } of { DIGITS($before_total) }
           *[given] ; before, it was { $other } with { DIGITS($before) } of { DIGITS($before_total) }
        }
    }.
change-limit = { $state ->
        [exceeded] The limit of { $limit } for one organization is now exceeded.
        [still] The limit of { $limit } for one organization is still exceeded.
       *[met] The limit of { $limit } for one organization is met again.
    }
change-votes = A vote by { $kind } now takes { $needed } of { $base } votes instead of { $before } of { $before_base }.

# --- things of which there are several
change-thing = The { $sort ->
        [organizations] organization { $name }
        [ladder] role { $name }
        [offices] office { $name }
        [teams] team { $name }
        [kinds] kind of vote “{ $name }”
        [decisions] decision “{ $name }”
        [elections] election “{ $name }”
        [scopes] part { $name }
        [groups] group “{ $name }”
        [meetings] meeting “{ $name }”
        [channels] channel “{ $name }”
        [parties] party “{ $name }”
       *[definitions] term “{ $name }”
    } was { $is_new ->
        [yes] added
       *[no] removed
    }.
change-whole = { $state ->
        [new] The record now has rules { $of }.
        [gone] The record no longer has rules { $of }.
       *[changed] The rules { $of } changed.
    }
change-ladder-order = The levels of the ladder stand in another order.
change-own-text = The text in { $file } changed.
change-of = { $sort ->
        [person] of { $name }
        [seat] of the seat of { $who } as { A($role) }{ change-where }
        [organizations] of { $name }
        [roles] for { MANY($role) }
        [team] of { $name }
        [lifecycle] for every role
        [voting] in the voting rules
        [kinds] in votes by { $name }
        [decisions] of the decision “{ $name }”
        [amendments] for changes to these rules
        [elections] in the election “{ $name }”
        [scopes] of { $name }
        [subprojects] for subprojects
        [groups] of the group “{ $name }”
        [meetings] of the meeting “{ $name }”
        [closed_meetings] for closed meetings
        [channels] of the channel “{ $name }”
        [parties] of the party “{ $name }”
        [project] of { $name }
        [definitions] of the term “{ $name }”
        [code_of_conduct] for conduct
        [security] for security
        [neutrality] for vendor neutrality
        [charter] in the charter
        [documents] for the documents
       *[exports] for copies
    }
# What a rule holds for.
change-of-for = { $sort ->
        [person] for { $name }
        [seat] for the seat of { $who } as { A($role) }{ change-where }
        [kinds] for votes by { $name }
        [decisions] for the decision “{ $name }”
        [elections] for the election “{ $name }”
        [groups] for the group “{ $name }”
        [meetings] for the meeting “{ $name }”
        [channels] for the channel “{ $name }”
        [definitions] for the term “{ $name }”
        [organizations] for { $name }
        [team] for { $name }
        [scopes] for { $name }
        [project] for { $name }
       *[other] { change-of }
    }

# --- keys and values
change-key = { $old ->
        [none] The record now gives { $key } { $of }: { $new }.
       *[given] { $new ->
            [none] The record no longer gives { $key } { $of }; before, it was { $old }.
           *[given] { CAP($key) } { $of } { $way ->
                [up] rose
                [down] fell
               *[other] changed
            } from { $old } to { $new }.
        }
    }
change-flag = { CAP($key) } { $value ->
        [yes] now holds
       *[no] no longer holds
    } { FOR($of) }.
change-rules = { $state ->
        [new] The record now has { $key } { $of }.
        [gone] The record no longer has { $key } { $of }.
       *[changed] { CAP($key) } { $of } changed.
    }
change-text = { CAP($key) } { $of } changed to { $new }.
change-items = { CAP($key) } { $of } { $gained ->
        [none] lost { $lost }
       *[given] gained { $gained }{ $lost ->
            [none] {""}
           *[given] {" "}and lost { $lost }
        }
    }.
change-counted = { CAP($key) } { $of } changed: { $gained ->
        [0] { $lost } removed
       *[other] { $gained } added{ $lost ->
            [0] {""}
           *[other] , { $lost } removed
        }
    }.
change-rewritten = { CAP($key) } { $of } changed in { $n } { $n ->
        [one] item
       *[other] items
    }.
change-order = The order of { $key } { $of } changed.
change-label = { change-label-words }{ $inside ->
        [none] {""}
       *[given] {" "}in { $inside }
    }
change-label-words = { $name ->
        [none] “{ $own }”
       *[given] the { $name }
    }
change-quote = “{ $words }”
change-open = { $how ->
        [undecided] not decided yet
        [unread] not read yet
       *[unspecified] not in the documents
    }
change-key-name = { $name ->
        [about] reason
        [abstainers_take_part] effect of abstentions on the quorum
        [abstentions] effect of abstentions
        [accepted] accepted contributions
        [accepted_if] condition for nominations
        [access] access
        [acknowledged_within] time to acknowledge reports
        [act] act
        [acting] people who act until it is filled
        [acting_for] person acted for
        [action] action
        [active_for] time of activity
        [actor] person who acts
        [address] address
        [admins] administrators
        [admission] rules on admission
        [adopters] list of adopters
        [advisories] advisories
        [affiliation] affiliation
        [after] time after which it happens
        [again_after] time before it can be voted on again
        [against] number of votes against that are allowed
        [against_all] right to vote against all alternatives
        [agreement] agreement within an organization
        [aim] aim of votes
        [aliases] other names
        [aligned] alignment of columns
        [alignment] alignment
        [all_of] people who must all agree
        [allowed] right to step down
        [alone] rule that one person can decide alone
        [alternates] alternates
        [alternatives] rule for votes between several alternatives
        [alternative_strength] weight of the duty to propose an alternative
        [announced_in] places of announcements
        [answered_within] time to answer reports
        [any_of] choice of people
        [any_time] right to step down at any time
        [api] copy for programs
        [appeal] rules on appeals
        [application] application
        [applies] places where it applies
        [applies_to] roles that it applies to
        [appointed_before] appointment of officers
        [appointed_by] people who appoint
        [approvals] approvals
        [approvers] approvers
        [archive] archiving
        [article] article
        [as_new] return as a newcomer
        [as_of] day on which voters are counted
        [at] start time
        [at_election] balance at elections
        [at_least] minimum
        [at_scope_level] right of parts to decide for themselves
        [ask] people whom one can ask
        [attendance] list of those present
        [attendance_strength] duty to attend
        [attended] meetings attended
        [audit] page about readiness
        [automatic] rule on who belongs automatically
        [back] way back
        [background] background
        [becoming] rules on appointment
        [before] text in front
        [begun_by] people who begin it
        [behind] text behind
        [besides_nominator] sponsors besides the nominator
        [body] body
        [bodies] bodies to which the people belong
        [bootstrap] first decision
        [bootstrap_within] time for the first decision
        [branch] branch
        [bug_bounty] bug bounty
        [but_not] people left out
        [by] people who decide
        [by_hand] part written by hand
        [calendar] calendar
        [called] name
        [called_by] people who call the meeting
        [candidates] rules on candidates
        [cap] limit per organization
        [cast_by] people who cast the vote
        [chaired_by] chair of the meeting
        [challenged_by] people who can challenge it
        [changes] page about changes
        [channel] channel
        [channels] channels
        [charter] charter
        [checks] page of checks
        [classes] classes of seats
        [clocks] signs of inactivity
        [closes] end of a vote
        [clowarden] file for CLOWarden
        [codeowners] file of code owners
        [cohorts] number of groups elected in turn
        [color] color of the site
        [commitment] commitment
        [completed] results so far
        [conditions] conditions
        [conduct] page about conduct
        [confirmed_every] interval of confirmations
        [confirmed_by] people who confirm
        [consent] consent of candidates
        [consulted] people who are consulted
        [contact] contact
        [contacts] contacts
        [contents] table of contents
        [contributing] contributing guide
        [contributors] contributors
        [coordination] coordination
        [count] count
        [counted] rule that those people are counted
        [covers] documents that it covers
        [creation] rules on creation
        [credits] credits
        [criteria] criteria
        [date] date
        [dates] dates
        [declinable] right to decline emeritus status
        [decides] matters that it decides
        [decisions] page of decisions
        [default] usual kind of vote
        [delegated] delegated matters
        [delegation] delegation
        [deliverables] deliverables
        [demand] number of people who can demand a vote
        [demanded_by] people who can demand a vote
        [departure] rules on departure
        [deputy] deputy
        [description] description
        [designated_by] people who designate
        [designated_from] people from whom someone is designated
        [designates] duty to designate someone
        [diligence] due diligence
        [disclosed_after] time until disclosure
        [discussed] discussion
        [discussion] discussion before the decision
        [dissolution] rules on dissolution
        [do] duty
        [documentation_license] license of the documentation
        [done] work done
        [dot_project] file for the foundation
        [doubts] way to raise doubts
        [down_the_ladder] right to step down the ladder
        [drawn_from] roles from which candidates come
        [drop] parts left out
        [due] due date
        [duties] duties
        [editorial] rules on editorial changes
        [effect] effect
        [effects] consequences
        [effort] effort
        [either] what an objection needs
        [elected] rule that candidates are elected without a vote
        [elected_by] people who elect
        [election] election
        [electorate] voters
        [elekto] file for Elekto
        [eligible] people who are eligible
        [email] e-mail address
        [embargo] embargo policy
        [emeritus] rules on emeritus status
        [endorsements] number of endorsements
        [endorsing_organizations] number of organizations that endorse
        [ends_when] end
        [entry] way in
        [escalates] escalation
        [escalates_strength] weight of the duty to escalate
        [every] interval
        [everywhere] owners of everything
        [evidence] evidence
        [exceptions] exceptions
        [exceptions_by] people who grant exceptions
        [exceptions_until] last day for exceptions
        [excluding] people without a vote
        [extended_by] extension
        [extension] extension
        [feedback] feedback
        [file] file
        [final_say] final say
        [filled_by] people who fill the seats
        [first] first date
        [fixed_rules] rules that parts cannot change
        [floor] lowest number of votes
        [focus] focus
        [folder] folder
        [follows] code that is followed
        [forfeiture] rules on forfeiture
        [foundation] foundation
        [foundation_csv] list for the foundation
        [founders] founders
        [from_] condition from which the limit applies
        [from_other_organizations] number of sponsors from other organizations
        [from_several_organizations] spread over organizations
        [frozen] day on which the list of voters is closed
        [getting_started] way to get started
        [github_team] GitHub team
        [gitvote] file for GitVote
        [goals] goals
        [governance] governance page
        [governing_body] governing body
        [grounds] grounds
        [group] group
        [guide] guide for voters
        [guided_by] guide
        [guidelines] guidelines
        [handle] handle
        [handled_by] people who handle reports
        [handled_in] time to handle reports
        [head] head of the table
        [heard] right to be heard
        [held] role held before
        [held_for] time in the role before
        [held_in] parts in which it is held
        [history] history
        [how] way
        [how_strength] weight of the way
        [id] id
        [in_a_row] condition that it happens in a row
        [in_each] number in each part
        [inactive_after] time until it counts as inactive
        [inactivity] rules on inactivity
        [includes] roles that it includes
        [indefinite] rule that there is no fixed term
        [informal] informal way in
        [informs] people who are informed
        [informs_strength] weight of the duty to inform
        [inherits] duties that it takes over
        [inside] matters in scope
        [interpreted_by] people who interpret the rules
        [invited] people who are invited
        [invited_by] people who invite
        [invited_strength] weight of the invitation
        [issue] issue
        [join] way to join
        [joined] time since joining
        [judged_by] people who judge it
        [keep] rule that the copy is kept
        [keeps_vote_for] time for which the vote is kept
        [kind] kind
        [kinds] kinds of votes
        [know_work] condition that sponsors know the work
        [ladder] ladder page
        [ladder_diagram] drawing of the ladder
        [ladder_table] table of the ladder
        [lasts] length
        [lead] rules on the lead
        [leave] rules on leave
        [length] length
        [level] level
        [levels] page of levels
        [lfx] LFX account
        [license] license
        [limit] limit
        [line] line of the list
        [link] link
        [links] links
        [listed_in] place where the holders are listed
        [lists] lists of people
        [logo] logo
        [longer_than] longest time
        [maintainer_list] list of maintainers
        [maintainers] list of people
        [marking] marking
        [may] what the new owners may do
        [may_be_everyone] rule that everyone can be a member
        [may_vote_too] people whose votes are welcome and not counted
        [means] meaning
        [meanwhile] rule for the meantime
        [meeting] meeting
        [meetings] meetings
        [members] members
        [membership] rules on membership
        [mentor] mentor
        [method] method
        [minutes_by] people who take the minutes
        [missed] number of meetings missed
        [mission] mission
        [most] longest time
        [most_strength] weight of the longest time
        [must_be_voted] rule that a vote is required
        [name] name
        [needs] condition
        [neutral] neutrality of the choice
        [new_home] new home
        [nominate_in] place for nominations
        [nominated_by] people who nominate
        [nomination] nomination
        [nomination_strength] weight of the nomination
        [nominations_close_before] time between nominations and votes
        [nominations_each] number of nominations that each voter has
        [nominations_open_before] start of nominations
        [nominations_open_for] time for nominations
        [nominations_per_organization] number of nominations per organization
        [not_with] classes that do not go together
        [note] note
        [notes] notes
        [notice] notice
        [number] number
        [objection] rules on objections
        [odd] rule that the number is odd
        [of] people of whom shares are counted
        [of_which] part of it
        [offboarding] steps when someone leaves
        [office_begins] start of the term
        [officers] election officers
        [on] subject
        [on_breach] rule for a broken limit
        [on_request] rule that a request is enough
        [onboarding] steps when someone joins
        [once] condition
        [one_organization] rule about one organization
        [only_these] rule that there are no other grounds
        [only_if] condition for elections
        [open_for] time to vote
        [open_to] people who can join
        [opening] opening
        [opens] start
        [operations] operations
        [order] order
        [organization] organization
        [organizations] number of organizations
        [orphaned] rule on parts that have lost everyone
        [otherwise] rule for everything else
        [out_of_scope] matters out of scope
        [outcome] outcome
        [outlook] outlook
        [outside] matters out of scope
        [outsiders] number of members from outside
        [overview] overview
        [own] words about single people
        [own_consent] consent of the subproject
        [own_rules] right to rules of its own
        [own_singular] name of one member
        [own_text] text of the code
        [owners] file of owners
        [packaged] package
        [pages] own pages
        [parent] parent
        [passes] threshold
        [path] path
        [paths] paths
        [people] people
        [per] part for which one is named
        [peribolos] file for Peribolos
        [permanent] rule that it is permanent
        [for_good] rule that names stay listed for good
        [person] person
        [plan] plan
        [plural] plural
        [policy] policy
        [power] power
        [powers] powers
        [precedence] precedence
        [primary] primary mission
        [private_parts] private parts
        [privileges] privileges
        [prohibitions] prohibitions
        [probation] trial period
        [projects] projects
        [projects_note] note on projects
        [promotion] promotion
        [proposal] form of proposals
        [proposed_by] people who can propose
        [proposed_in] place for proposals
        [public] rule that it is public
        [purpose] purpose
        [purposes] purposes
        [quorum] quorum
        [quorum_of] people of whom the quorum is counted
        [quotas] quotas
        [raised_by] people who can take it there
        [ratified_by] people who ratify
        [readers] readers
        [reason] reason
        [reasons] reasons
        [reasons_needed] rule that reasons are needed
        [reasons_strength] weight of the duty to give reasons
        [record] record of votes
        [recordings] recordings
        [recused] recusal
        [reference] reference
        [refined_by] people who can add requirements
        [refused_only_for] reasons for which it can be refused
        [removal] rules on removal
        [removes] roles that can be removed
        [renewal] rules on renewal
        [renewable] renewal of terms
        [renewal_within] time for renewal
        [replaceable] right of organizations to replace their people
        [replaced] replacement
        [replaced_per_year] number of members replaced a year
        [replies] replies
        [report] report
        [report_conduct] page about reports of conduct
        [report_security] page about reports of vulnerabilities
        [report_strength] weight of the duty to report
        [report_to] places for reports
        [reported] reporting
        [reports] reports
        [repositories] repositories
        [repository] repository
        [represents_body] rule that it represents the body
        [required] rule that the seat is filled
        [requirements] requirements
        [reserved] rule that the decision is reserved
        [resign] duty to resign
        [resources] resources
        [responsibilities] responsibilities
        [rest_of_term] rule that the rest of the term is served
        [results_within] time until results
        [review] review page
        [review_every] interval of reviews
        [reviewed] day of the last review
        [reviewed_by] people who review
        [reviewed_every] interval of reviews
        [reviewers] reviewers
        [rights] rights
        [rivals] rule for rival proposals
        [roadmap] roadmap
        [role] role
        [roles] roles
        [roll] list of voters
        [roster] place of the list
        [routes] ways to report
        [rules] rules
        [sanctions] sanctions
        [scope] scope
        [scopes] parts
        [seat_class] class of the seat
        [seat_owner] owner of the seat
        [seats] seats
        [secondary] secondary mission
        [seconded_by] people who second it
        [secrecy] secrecy of votes
        [section] section
        [sections] sections
        [security] security page
        [security_contacts] file of security contacts
        [security_insights] file for Security Insights
        [see] pages that say more
        [self_nomination] right to nominate oneself
        [share] share
        [short_name] short name
        [sign_off] sign-off
        [silence] effect of silence
        [silent_for] time of silence
        [since] start
        [site] settings of the site
        [size] size
        [size_strength] weight of the number
        [size_variants] sizes for other cases
        [skip_within] time in which a vacancy is not filled
        [source] source
        [spaced] empty lines between people
        [special_for] voters of their own
        [special_roll] list of those voters
        [specializations] specializations
        [sponsor] sponsor
        [sponsors] sponsors
        [spread] spread over organizations
        [stakeholders] stakeholders
        [stand_in] stand-in
        [standing] standing
        [statement] statement of candidates
        [status] status
        [stepping_down] rules on stepping down
        [steps] steps
        [strength] weight of the rule
        [stronger] stronger vote
        [subjects] subjects
        [success] measure of success
        [successor] successor
        [supported] supported versions
        [suspension] rules on suspension
        [takes_effect] day on which it takes effect
        [team] team
        [teams] teams
        [term] term
        [term_limit] term limit
        [term_part] rule for parts of a term
        [term_strength] weight of the term
        [text] words
        [then] rule for what follows
        [tie] rule for ties
        [tier] class of subprojects
        [tiers] classes of subprojects
        [timetable] timetable
        [title] title
        [to] people to whom it goes
        [to_lower_level] rule that the person goes to a lower level
        [together] number of people who act together
        [tool] tool
        [topic] topic
        [trigger] reason for the meeting
        [two_factor] two-factor authentication
        [type] type
        [unanswered] number of messages without an answer
        [uncontested] rules for elections without a contest
        [uninvolved] rule that people involved have no part
        [unless] exception
        [until] end
        [update_within] time to update it
        [updated] day of the last update
        [url] address
        [vacancy] rules on vacancies
        [value] value
        [values] values
        [variants] rules for other cases
        [venues] places for votes
        [veto] rules on vetoes
        [visibility] visibility
        [vote] kind of vote
        [vote_by] people who vote
        [voters] rules on voters
        [votes] votes
        [votes_each] number of votes of each voter
        [votes_per_organization] number of votes per organization
        [votes_per_seat] number of votes for each seat
        [voting_for] time to vote
        [waits] waiting time
        [waived_by] people who can waive it
        [website] website
        [weights] votes that count more than once
        [what] matter
        [when] schedule
        [where] place
        [which] changes that it covers
        [with_alternative] duty to propose an alternative
        [with_reasons] duty to give reasons
        [within] time limit
        [within_strength] weight of the time limit
        [without] pages left out
        [without_vote] loss of the vote
        [word] word
        [words] own words
        [working_time] working time
        [zone] time zone
        [zones_permitting] condition on time zones
       *[other] { $shown }
    }

# --- which decision a change needed
need-vote = { $kind }, { $needed } of { $base } votes
need-voters = { $kind }, { DIGITS($n) } { $n ->
        [one] voter
       *[other] voters
    }
need-unknown = the rules do not say how
need-default = no rule of its own: { $how }
need-wish = { $how }; nothing, if it is their own wish
need-election = an election
need-appointed = appointed by { $who }
need-invited = invited by { $who }
need-others = others
