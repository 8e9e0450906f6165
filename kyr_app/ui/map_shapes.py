# SPDX-License-Identifier: Apache-2.0
"""What the state map is drawn from: outlines of the states, and offices as points of the same sheet."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF

from kyr_app.domain.projection import project
from kyr_app.storage.directory_store import MapPoint


class Spot(NamedTuple):
    """An office on the sheet of `domain.projection`."""

    id: str
    name: str
    state: str
    x: float
    y: float


def read_outlines(path: Path) -> dict[str, QPainterPath]:
    """The states of resources/map/states.json by code; empty when the file is not there (the map is then not shown)."""
    try:
        states = json.loads(path.read_bytes())["states"]
    except (OSError, ValueError, KeyError):
        return {}
    return {code: _outline(rings) for code, rings in states.items()}


def _outline(rings: Iterable[list[float]]) -> QPainterPath:
    outline = QPainterPath()
    for ring in rings:
        points = [QPointF(x, y) for x, y in zip(ring[::2], ring[1::2], strict=True)]
        outline.addPolygon(QPolygonF(points))
        outline.closeSubpath()
    return outline


def spots_of(offices: Iterable[MapPoint]) -> list[Spot]:
    """The offices that the map shows; those in the territories and abroad are left out."""
    spots = []
    for office in offices:
        place = project(office.latitude, office.longitude)
        if place is not None:
            spots.append(Spot(office.id, office.name, office.states[0] if office.states else "", *place))
    return spots
