"""Where votes are held."""

from __future__ import annotations

from collections.abc import Sequence

from bylaws.model.voting import Subject, Venue
from bylaws.source import Open
from bylaws.words import messages as say
from bylaws.words.fact import Fact, Listed, Sentence, Text, in_full, is_sentence, listed
from bylaws.words.facts.vote_table import VoteTable
from bylaws.words.values import strength


class VotingPlaces(VoteTable):
    """What there is to say about the places of votes."""

    @property
    def venues(self) -> Sequence[Sentence]:
        """Where votes are held, those for some subjects apart."""
        every = [it for it in self.voting.venues if Subject.EVERYTHING_ELSE in it.subjects]
        general = [it for it in every if not strength(it)] or every
        special = [it for it in self.voting.venues if Subject.EVERYTHING_ELSE not in it.subjects]
        only = [it for it in special if not strength(it)]
        also = [it for it in special if strength(it)]
        found: list[Sentence] = []
        for subjects in dict.fromkeys(it.subjects for it in only):
            places = self._at([it for it in only if it.subjects == subjects])
            found.append(say.voting_venues_only(subjects=_subjects(subjects), places=places))
        if general:
            places = self._at(general)
            alike = {strength(it) for it in general}
            soft = alike.pop() if len(alike) == 1 else None
            whole = say.voting_venues(places=places, strength=soft)
            found.append(say.voting_venues_others(places=places) if only else whole)
        for it in every:
            if it not in general:
                found.append(say.voting_venues_besides(strength=strength(it), places=self._at([it])))
        for it in also:
            subjects_of, how = _subjects(it.subjects), strength(it)
            found.append(say.voting_venues_also(subjects=subjects_of, strength=how, places=self._at([it])))
        own = [it.note for it in self.voting.venues if it.note and not _is_phrase(it.note)]
        return [*found, *(note for text in own if (note := in_full(text)))]

    def _at(self, venues: Sequence[Venue]) -> Listed | None:
        return listed((self._place(venue) for venue in venues), "or")

    def _place(self, venue: Venue) -> Fact:
        """A place; a phrase about it stands right behind it: `on the private list (for sensitive matters)`."""
        place = self.names.place(venue.channel).form("at")
        if not venue.note or not _is_phrase(venue.note):
            return place
        return say.venue_noted(place=place, note=Text(venue.note.strip().removesuffix(".")))


def _subjects(subjects: Sequence[Subject] | Open) -> Fact:
    matters = listed(say.subjects(what=it) for it in subjects if it is not Subject.PEOPLE)
    return say.subjects_matters(list=matters, people=Subject.PEOPLE in subjects)


def _is_phrase(note: str) -> bool:
    """Whether words are no sentence: `for sensitive matters`."""
    return note[:1].islower() and not is_sentence(note)
