# SPDX-License-Identifier: Apache-2.0
"""Remakes kyr_app/resources/map/states.json, the outlines of the states: `python tools/make_map.py`.

The npm package us-atlas (ISC; shapes of the Census Bureau, public domain) holds them as TopoJSON, already projected as
kyr_app/domain/projection.py projects. Here the shared arcs are thinned once, so that neighbours still meet, and written
out as plain rings: {"width", "height", "states": {"CA": [[x, y, x, y, ...], ...]}}, first point not repeated.
"""

from __future__ import annotations

import heapq
import json
import tempfile
from itertools import pairwise
from pathlib import Path

from packages import LICENSES, RESOURCES, npm_package

PACKAGE = "us-atlas@3.0.1"
WIDTH, HEIGHT = 975, 610
#: Visvalingam's measure: a point goes when the triangle with its neighbours is smaller than this, in square units.
SMALLEST_TRIANGLE = 0.15
#: Islands under this many square units are left out; each state keeps its largest ring.
SMALLEST_ISLAND = 0.5
# FIPS state codes, https://www.census.gov/library/reference/code-lists/ansi.html
USPS_BY_FIPS = (
    "01AL 02AK 04AZ 05AR 06CA 08CO 09CT 10DE 11DC 12FL 13GA 15HI 16ID 17IL 18IN 19IA 20KS 21KY 22LA 23ME 24MD 25MA "
    "26MI 27MN 28MS 29MO 30MT 31NE 32NV 33NH 34NJ 35NM 36NY 37NC 38ND 39OH 40OK 41OR 42PA 44RI 45SC 46SD 47TN 48TX "
    "49UT 50VT 51VA 53WA 54WV 55WI 56WY"
)

Point = tuple[float, float]


def main() -> None:
    """Write the outlines, one state a line."""
    with tempfile.TemporaryDirectory() as scratch:
        package = npm_package(PACKAGE, Path(scratch))
        atlas = json.loads((package / "states-albers-10m.json").read_text())
        (LICENSES / "ISC-us-atlas.txt").write_bytes((package / "LICENSE").read_bytes())
    arcs = [thinned(arc) for arc in decoded_arcs(atlas)]
    usps = {pair[:2]: pair[2:] for pair in USPS_BY_FIPS.split()}
    shapes = atlas["objects"]["states"]["geometries"]
    states = {usps[shape["id"]]: _rounded(largest_first(_rings(shape, arcs))) for shape in shapes}
    lines = ",\n".join(f'"{code}":{json.dumps(states[code], separators=(",", ":"))}' for code in sorted(states))
    target = RESOURCES / "map" / "states.json"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(f'{{"width":{WIDTH},"height":{HEIGHT},"states":{{\n{lines}\n}}}}\n')
    points = sum(len(ring) // 2 for rings in states.values() for ring in rings)
    print(f"{len(states)} states, {points:,} points, {target.stat().st_size:,} bytes")


def decoded_arcs(atlas: dict) -> list[list[Point]]:
    """Arcs as absolute points; TopoJSON stores quantized differences (its specification, 2.2.1)."""
    (scale_x, scale_y), (move_x, move_y) = atlas["transform"]["scale"], atlas["transform"]["translate"]
    arcs = []
    for arc in atlas["arcs"]:
        x = y = 0
        points = []
        for step_x, step_y in arc:
            x, y = x + step_x, y + step_y
            points.append((x * scale_x + move_x, y * scale_y + move_y))
        arcs.append(points)
    return arcs


def thinned(arc: list[Point]) -> list[Point]:
    """The arc without the points that nobody would miss; its ends, where states meet, always stay."""
    before = {i: i - 1 for i in range(1, len(arc))}
    after = {i: i + 1 for i in range(len(arc) - 1)}
    heap = [(_triangle(arc[i - 1], arc[i], arc[i + 1]), i) for i in range(1, len(arc) - 1)]
    heapq.heapify(heap)
    area = {i: size for size, i in heap}
    gone: set[int] = set()
    # A closed arc (an island) keeps at least four points, else it would vanish.
    while heap and len(arc) - len(gone) > 4:
        size, i = heapq.heappop(heap)
        if i in gone or size != area[i]:
            continue
        if size >= SMALLEST_TRIANGLE:
            break
        gone.add(i)
        left, right = before[i], after[i]
        before[right], after[left] = left, right
        for j in (left, right):
            if j in before and j in after:
                area[j] = max(size, _triangle(arc[before[j]], arc[j], arc[after[j]]))
                heapq.heappush(heap, (area[j], j))
    return [point for i, point in enumerate(arc) if i not in gone]


def largest_first(rings: list[list[Point]]) -> list[list[Point]]:
    """Rings by size; small islands and the Aleutians west of the sheet go, the largest ring always stays."""
    rings = sorted(rings, key=_area, reverse=True)
    return rings[:1] + [ring for ring in rings[1:] if _area(ring) >= SMALLEST_ISLAND and min(x for x, _ in ring) >= 0]


def _rings(shape: dict, arcs: list[list[Point]]) -> list[list[Point]]:
    polygons = [shape["arcs"]] if shape["type"] == "Polygon" else shape["arcs"]
    return [_stitched(ring, arcs) for polygon in polygons for ring in polygon]


def _stitched(ring: list[int], arcs: list[list[Point]]) -> list[Point]:
    points: list[Point] = []
    for index in ring:
        # A negative index means the arc run backwards (TopoJSON specification, 2.1.4).
        arc = arcs[index] if index >= 0 else arcs[~index][::-1]
        points.extend(arc[:-1])
    return points


def _rounded(rings: list[list[Point]]) -> list[list[float]]:
    flat = []
    for ring in rings:
        short = [(round(x, 1), round(y, 1)) for x, y in ring]
        kept = [short[0]] + [point for last, point in pairwise(short) if point != last]
        flat.append([number for point in kept for number in point])
    return flat


def _triangle(a: Point, b: Point, c: Point) -> float:
    return abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2


def _area(ring: list[Point]) -> float:
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise([*ring, ring[0]]))) / 2


if __name__ == "__main__":
    main()
