# SPDX-License-Identifier: Apache-2.0
"""ZIP codes and cities with their centres, from the packaged table (columns zip, city, state, latitude, longitude)."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

#: A ten-thousandth of a degree is 11 metres: enough for the centre of a ZIP code.
_DECIMALS = 4


@dataclass(frozen=True, slots=True)
class ZipPlace:
    """The centre of a ZIP code, in degrees."""

    zip: str
    city: str
    state: str
    latitude: float
    longitude: float


class Places:
    """The table in memory."""

    def __init__(self, rows: list[ZipPlace]) -> None:
        self._by_zip = {row.zip: row for row in sorted(rows, key=lambda row: row.zip)}
        sums: dict[tuple[str, str], list[float]] = {}
        for row in self._by_zip.values():
            total = sums.setdefault((row.city, row.state), [0.0, 0.0, 0.0])
            total[0] += row.latitude
            total[1] += row.longitude
            total[2] += 1
        self._cities = {
            key: (round(latitude / count, _DECIMALS), round(longitude / count, _DECIMALS))
            for key, (latitude, longitude, count) in sorted(sums.items())
        }
        self._by_folded_city = {(city.casefold(), state): at for (city, state), at in self._cities.items()}

    def __iter__(self) -> Iterator[ZipPlace]:
        """Every ZIP code, in order."""
        return iter(self._by_zip.values())

    def cities(self) -> Iterator[tuple[str, str, float, float]]:
        """Every city and state with the mean of its ZIP codes' centres, in order."""
        for (city, state), (latitude, longitude) in self._cities.items():
            yield city, state, latitude, longitude

    def locate(self, postal_code: str, city: str, states: tuple[str, ...]) -> tuple[float, float] | None:
        """Centre of the ZIP code; without one, of the city in the first of these states that has it; else None."""
        row = self._by_zip.get(postal_code[:5])
        if row:
            return row.latitude, row.longitude
        places = (self._by_folded_city.get((city.casefold(), state)) for state in states)
        return next((place for place in places if place), None)


def load_places(path: Path | None) -> Places:
    """Read the table; without a path, an empty one.

    Raises:
        OSError: the file can not be read.
        ValueError: a row's coordinates are no numbers, or a column is missing.
    """
    if path is None:
        return Places([])
    rows = []
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            try:
                latitude, longitude = float(row["latitude"]), float(row["longitude"])
                place = ZipPlace(
                    row["zip"], row["city"], row["state"], round(latitude, _DECIMALS), round(longitude, _DECIMALS)
                )
            except (KeyError, TypeError) as error:
                raise ValueError(f"{path.name}: a column is missing: {error}") from error
            rows.append(place)
    return Places(rows)
