"""Rules out of prose: only what a sentence says beyond doubt, each with the line that says it.

A document is read sentence by sentence. Each reader knows a few ways to say one thing, those of the templates of the
CNCF and what projects made of them, and passes over everything else: a fact that is missing is asked for later, one
that is wrong would be believed.
"""

from bylaws.adopt.prose import bounds as _bounds  # registers its readers
from bylaws.adopt.prose import charters as _charters
from bylaws.adopt.prose import departures as _departures
from bylaws.adopt.prose import duties as _duties
from bylaws.adopt.prose import elections as _elections
from bylaws.adopt.prose import gatherings as _gatherings
from bylaws.adopt.prose import ladders as _ladders
from bylaws.adopt.prose import leads as _leads
from bylaws.adopt.prose import matters as _matters
from bylaws.adopt.prose import merging as _merging
from bylaws.adopt.prose import openings as _openings
from bylaws.adopt.prose import places as _places
from bylaws.adopt.prose import procedures as _procedures
from bylaws.adopt.prose import seats as _seats
from bylaws.adopt.prose import shorter as _shorter
from bylaws.adopt.prose import steps as _steps
from bylaws.adopt.prose import tallies as _tallies
from bylaws.adopt.prose import venues as _venues
from bylaws.adopt.prose import vote_tables as _vote_tables
from bylaws.adopt.prose.statements import Item, Statement, statements, supermajority

__all__ = ["Item", "Statement", "statements", "supermajority"]
del (
    _bounds,
    _charters,
    _departures,
    _duties,
    _elections,
    _gatherings,
    _ladders,
    _leads,
    _matters,
    _merging,
    _openings,
    _places,
    _procedures,
    _seats,
    _shorter,
    _steps,
    _tallies,
    _venues,
    _vote_tables,
)
