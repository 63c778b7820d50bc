### English (US). One message a fact.
###
### Register: the actor is the subject, or the reader is addressed. One sentence a rule. What is not given prints
### nothing. Strength is in the verb: VERB($who, $strength, "decide") is "decides", "must decide", "may decide".

nothing = {""}

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
duration-bare = { $range ->
        [yes] { $least } to { $most }
       *[no] { $most }
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
       *[other] every { duration-bare }
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
       *[other] every { duration-bare }
    }
# "30 reviews a year", "in six months".
duration-per = { $most ->
        [1] { $unit ->
            [hour] an hour
           *[other] a { duration-one }
        }
       *[other] in { duration-bare }
    }
duration-another = { $most ->
        [1] another { duration-one }
       *[other] another { duration-bare }
    }

date = { $known ->
        [day] { $day } { month-name } { $year }
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
           *[given] on the { recurrence-ordinal } { weekday-name } of every { recurrence-unit }
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

moment = { $length ->
        [none] {""}
       *[given] { $length }{" "}
    }{ $after ->
        [yes] after
       *[no] before
    } { $event ->
        [the-term-ends] the term ends
        [the-term-begins] the term begins
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

## Names

body = { $type ->
        [project] { $name }
       *[group] the { $name }
    }
named = { LINK($target, $name) }
noun = { $one }
noun-many = { $many }
noun-a = { $article } { $one }
noun-the = the { $one }
team = { $article ->
        [yes] the { $name }
       *[no] { $name }
    }
member = member of { $team }
member-many = members of { $team }
member-a = a member of { $team }
member-the = the member of { $team }
kind = { LINK($target, $name) }
# "a two-thirds majority", "lazy consensus"
kind-a = { $article ->
        [none] {""}
       *[a] a{" "}
        [an] an{" "}
    }{ kind }
kind-name = { $name }
counted = { $count ->
        [none] {""}
       *[other] at least { $count }{" "}
    }{ counted-things }
counted-bare = { $count ->
        [none] {""}
       *[other] { $count }{" "}
    }{ counted-things }
counted-things = { $of ->
        [none] contributions
       *[given] { $of }
    }{ $per ->
        [none] {""}
       *[given] {" "}{ PER($per) }
    }{ $source ->
        [none] {""}
       *[given] , as counted by { $source }
    }

## Places

# "the developer mailing list", "GitHub issues"
place = { $article ->
        [yes] the{" "}
       *[no] {""}
    }{ place-name }
place-name = { LINK($target, $name) }
# Where something happens: "on the list", "in the meeting".
place-at = { $sort ->
        [issues] in
        [pull-requests] in
        [meeting] in
       *[other] on
    } { place }

## People

who = { $kind ->
        [voters] those who may vote
        [anyone] anyone
        [foundation] the { $foundation }
        [team] { $team }
        [one] { THE($noun) }
        [union] the { BARE($parts) }
        [both] people who are among { $parts }
        [contributors] everyone with { $counted }
       *[role] the { $others ->
            [yes] other{" "}
           *[no] {""}
        }{ MANY($noun) }
    }{ who-where }{ who-beyond }
who-beyond = { $besides ->
        [none] {""}
       *[given] , not counting { $besides }
    }{ $excluding ->
        [none] {""}
       *[given] , except { $excluding }
    }
who-where = { $where ->
        [none] {""}
        [named] {" "}of { $scope }
        [whole] {" "}of the whole project
        [concerned] {" "}of { who-part } concerned
        [each-concerned] {" "}of each { who-scope } concerned
       *[where-raised] {" "}of that { who-scope }
    }
who-part = the { who-scope }
who-scope = { $scope ->
        [repository] repository
        [repositories] repositories
        [service] service
        [support] field
        [subproject] subproject
        [working-group] working group
        [component] component
       *[area] area
    }
# As a bare noun, behind a number or "all": "maintainers of that repository".
who-bare = { $kind ->
        [voters] voters
        [anyone] people
        [foundation] the { $foundation }
        [team] members of { $team }
        [one] { $noun }
        [union] { BARE($parts) }
        [both] people who are among { $parts }
        [contributors] people with { $counted }
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
        [team] any member of { $team }
        [one] { THE($noun) }
        [union] any { ONE($choice) }
        [both] anyone who is among { $parts }
        [contributors] anyone with { $counted }
       *[role] any { $others ->
            [yes] other{" "}
           *[no] {""}
        }{ $noun }
    }{ who-where }{ who-beyond }
who-one = { $kind ->
        [voters] voter
        [anyone] person
        [foundation] the { $foundation }
        [team] member of { $team }
        [union] { ONE($choice) }
        [both] person who is among { $parts }
        [contributors] person with { $counted }
       *[role] { $noun }
    }{ who-where }
who-a = { $kind ->
        [voters] a voter
        [anyone] anyone
        [foundation] the { $foundation }
        [team] a member of { $team }
        [one] { THE($noun) }
        [union] { A($choice) }
        [both] someone who is among { $parts }
        [contributors] someone with { $counted }
       *[role] { A($noun) }
    }{ who-where }{ who-beyond }
# Of whom a share is taken: "all maintainers".
who-all = { $kind ->
        [voters] everyone who may vote
        [anyone] everyone
        [foundation] the { $foundation }
        [team] all members of { $team }
        [one] { THE($noun) }
        [union] all { BARE($parts) }
        [both] all people who are among { $parts }
        [contributors] everyone with { $counted }
       *[role] { $others ->
            [yes] the other { MANY($noun) }
           *[no] all { MANY($noun) }
        }
    }{ who-where }
several = { $n ->
        [one] { $n } { ONE($who) }
       *[other] { $n } { BARE($who) }
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

voting-default-lazy = By default, { $who } { VERB($who, $strength, "decide") } by { $kind }: a proposal is accepted if no one objects{ $window ->
        [none] {""}
       *[given] {" "}within { WITHIN($window) }
    }.
voting-default-consensus = By default, { $who } { VERB($who, $strength, "decide") } by { $kind }.
voting-default-plurality = By default, { $who } { VERB($who, $strength, "decide") } by { $kind }: the proposal with the most votes wins.
voting-default-counted = Unless these rules say otherwise, { $who } { VERB($who, $strength, "decide") } by { A($kind) }.
voting-announced = A proposal is announced { $where } and stays open for { $window }. It is accepted if { $who ->
        [none] no one
       *[given] no { ONE($who) }
    } objects in that time.
voting-called = { CAP($who) } may call for a vote.
voting-called-several = A vote is held when { $number } of { $who } ask for it.
voting-otherwise = Unless these rules say otherwise, votes are decided by { A($kind) }.
voting-otherwise-defined = If that brings no decision, { $called ->
        [none] {""}
       *[given] or if { $called } demands a vote,{" "}
    }{ $who } { VERB($who, "none", "decide") } by { A($kind) }: { $takes }.
voting-asked = Where these rules ask for { A($kind) }, it takes { $takes }.
voting-kinds-lead = { CAP($who) } vote in these ways:
voting-stronger = { CAP($who) } may demand { A($kind) } instead.
voting-quorum-none = There is no quorum{ $base ->
        [all] : these are shares of { $who }, not of the votes cast
       *[other] {""}
    }.
voting-quorum = { CAP($quorum) } must take part for a vote to count.
voting-tie = A tied vote { $what ->
        [passes] passes
        [chair] is decided by the chair
        [escalates] goes to the next higher body
        [repeated] is held again
       *[fails] fails
    }.
voting-ends = A vote { $when ->
        [all-voted] ends early once everyone has voted
        [reached] ends early once there are enough votes in favor
        [certain] ends early once the result is certain
        [quorum] stays open until the quorum has voted
       *[on-time] ends when its time is over, not before
    }.
voting-recorded = { CAP($what) } { VERB($what, $strength, "be") } recorded{ $where ->
        [none] {""}
       *[given] {" "}{ $where }
    }.
voting-venues = Votes are held { $places }.
voting-venues-also = Votes on { $subjects } may also be held { $places }.
voting-venues-only = Votes on { $subjects } take place { $places }.
voting-venues-others = All other votes take place { $places }.
voting-today = See { LINK($page, "Votes today") } for the number of votes needed{ $commands ->
        [yes] {" "}and the commands that start a vote
       *[no] {""}
    }.
subject = { $what ->
        [security] security matters
        [conduct] conduct matters
        [people] appointments and removals
       *[everything-else] everything else
    }
subjects = { $what ->
        [security] security
        [conduct] conduct
        [people] appointment
       *[everything-else] other
    }
subjects-matters = { $list } matters

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
           *[other] the votes of { ALL($who) }
        }
        [no-objection] no objection
        [consensus] consensus
        [plurality] the most votes
        [count] { $threshold }
       *[share] { $threshold } of { takes-base }
    }{ $against ->
        [none] {""}
       *[given] , and { $against }
    }
takes-base = { $base ->
        [seats] all seats, including vacant ones
        [cast] the votes cast
        [voting] { $who ->
            [none] everyone who votes
           *[given] { WHO_VOTE($who) }
        }
        [present] those present
        [active] all active { BARE($who) }
       *[all] { ALL($who) }
    }
who-who-vote = the { who-bare } who vote
against = { $limit ->
        [none] {""}
        [zero] no votes against
        [count] at most { $votes } against
        [below] less than { $share } of the votes cast against
       *[share] at most { $share } of the votes cast against
    }
quorum = { $threshold } of { $of ->
        [seats] all seats
        [active] the active { BARE($who) }
        [present] those present
       *[voters] { WHO_ALL($who) }
    }
tie-short = { $what ->
        [passes] passes
        [chair] chair decides
        [escalates] goes to the next higher body
        [repeated] held again
       *[fails] fails
    }

## Decisions

## Teams and elections

## Subprojects

## Charter

## The project: introduction, values, scope, licenses

## Roles and the ladder

## Requirements, responsibilities and privileges

## Becoming

## Inactivity, removal, stepping down, leave, emeritus

## Meetings and channels

## Conduct

## Security

## Neutrality

## Amendments

## The list of people

## The site
