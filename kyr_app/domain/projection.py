# SPDX-License-Identifier: Apache-2.0
"""Where a place stands on the state map: Albers USA, as the shapes in resources/map/states.json were projected.

Formula and constants are those of d3-geo's geoAlbersUsa, scale 1300, translate (487.5, 305), for a sheet of 975 by 610
(https://github.com/d3/d3-geo/blob/main/src/projection/albersUsa.js), so that offices fall inside the shapes' outlines.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, pi, radians, sin, sqrt

MAP_WIDTH = 975.0
MAP_HEIGHT = 610.0
_SCALE = 1300.0
_MIDDLE = (487.5, 305.0)


@dataclass(frozen=True, slots=True)
class _Inset:
    """One conic equal-area map (Snyder, Map Projections, USGS 1395, p. 100) in its own part of the sheet.

    Angles in degrees; `center` is counted from the `meridian`. `size` is relative to the whole map; `shift`,
    `top_left` and `bottom_right` are in units of the scale, from the middle of the sheet.
    """

    meridian: float
    center: tuple[float, float]
    parallels: tuple[float, float]
    size: float
    shift: tuple[float, float]
    top_left: tuple[float, float]
    bottom_right: tuple[float, float]

    def place(self, latitude: float, longitude: float) -> tuple[float, float] | None:
        """Sheet position of a place in degrees; None outside this inset's part of the sheet."""
        from_meridian = (longitude - self.meridian + 180.0) % 360.0 - 180.0
        x, y = self._raw(from_meridian, latitude)
        center_x, center_y = self._raw(*self.center)
        right = self.shift[0] + self.size * (x - center_x)
        down = self.shift[1] - self.size * (y - center_y)
        inside = self.top_left[0] <= right <= self.bottom_right[0] and self.top_left[1] <= down <= self.bottom_right[1]
        return (_MIDDLE[0] + _SCALE * right, _MIDDLE[1] + _SCALE * down) if inside else None

    def _raw(self, longitude: float, latitude: float) -> tuple[float, float]:
        first, second = (sin(radians(parallel)) for parallel in self.parallels)
        cone = (first + second) / 2
        constant = 1 + first * (2 * cone - first)
        radius = sqrt(constant - 2 * cone * sin(radians(latitude))) / cone
        angle = longitude / 180.0 * pi * cone
        return radius * sin(angle), sqrt(constant) / cone - radius * cos(angle)


_INSETS = (
    _Inset(-96.0, (-0.6, 38.7), (29.5, 45.5), 1.0, (0.0, 0.0), (-0.455, -0.238), (0.455, 0.238)),
    _Inset(-154.0, (-2.0, 58.5), (55.0, 65.0), 0.35, (-0.307, 0.201), (-0.425, 0.120), (-0.214, 0.234)),  # Alaska
    _Inset(-157.0, (-3.0, 19.9), (8.0, 18.0), 1.0, (-0.205, 0.212), (-0.214, 0.166), (-0.115, 0.234)),  # Hawaii
)


def project(latitude: float, longitude: float) -> tuple[float, float] | None:
    """Place on the map sheet, x to the right from 0 to MAP_WIDTH, y down from 0 to MAP_HEIGHT.

    None for a place that the map does not show: Puerto Rico and the other territories, or abroad.
    """
    for inset in _INSETS:
        found = inset.place(latitude, longitude)
        if found is not None and 0 <= found[0] <= MAP_WIDTH and 0 <= found[1] <= MAP_HEIGHT:
            return found
    return None
