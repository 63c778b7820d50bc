"""`body.json`, `meetings.json` and `index.json`."""

from __future__ import annotations

from collections.abc import Sequence

from bylaws.body.governance import Governance
from bylaws.formats.json.shapes import bodies as shape
from bylaws.formats.json.values import duration, word, written
from bylaws.model import meetings as model
from bylaws.model.project import Foundation
from bylaws.model.scopes import Maturity, Scope


def body(governance: Governance) -> shape.Body:
    """The body itself, with its parts and its public channels."""
    project = governance.body.project
    parent = project.parent
    channels = (one for one in governance.body.channels.values() if one.is_public)
    return shape.Body(
        api="v1",
        file="body",
        body=project.id,
        name=project.name,
        called=project.called,
        type=word(project.type),
        description=project.description,
        mission=project.mission or None,
        website=project.website,
        repository=project.repository,
        repositories=project.repositories,
        license=project.license or None,
        parent=shape.Parent(parent.name, parent.url) if parent else None,
        foundation=_foundation(project.foundation) if project.foundation else None,
        scopes=tuple(_scope(scope) for scope in governance.body.scopes.values()),
        channels=tuple(shape.Channel(one.id, one.name, one.kind.value, one.url or None) for one in channels),
    )


def _foundation(foundation: Foundation) -> shape.Foundation:
    history = tuple(shape.LevelChange(change.level.value, str(change.date)) for change in foundation.history)
    return shape.Foundation(foundation.name, foundation.level.value if foundation.level else None, history)


def _scope(scope: Scope) -> shape.Scope:
    return shape.Scope(
        id=scope.id,
        name=scope.name,
        kind=scope.kind.value,
        status=word(scope.status or Maturity.ACTIVE),
        description=scope.description,
        repositories=scope.repositories or (),
        paths=scope.paths,
        since=written(scope.since),
    )


def meetings(governance: Governance) -> shape.Meetings:
    """The meetings that everybody may come to."""
    public = (one for one in governance.body.meetings.values() if one.is_public)
    return shape.Meetings("v1", "meetings", governance.body.project.id, tuple(_meeting(one) for one in public))


def _meeting(meeting: model.Meeting) -> shape.Meeting:
    return shape.Meeting(
        id=meeting.id,
        name=meeting.name,
        purpose=meeting.purpose or None,
        rule=meeting.when.rule() if meeting.when else None,
        first=written(meeting.first),
        until=written(meeting.until),
        time=written(meeting.at),
        zone=meeting.zone.name if meeting.zone else None,
        lasts=duration(meeting.lasts),
        scope=meeting.scope,
        link=meeting.link or None,
        notes=meeting.notes or None,
        recordings=meeting.recordings or None,
        calendar=meeting.calendar or None,
    )


def index(governances: Sequence[Governance], files: Sequence[str]) -> shape.Index:
    """All bodies, each with the paths of its files, which have the same names for all."""
    projects = [governance.body.project for governance in governances]
    entries = (
        shape.Entry(one.id, one.name, one.called, word(one.type), tuple(f"{one.id}/{name}" for name in files))
        for one in projects
    )
    return shape.Index("v1", "index", tuple(entries))
