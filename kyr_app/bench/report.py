# SPDX-License-Identifier: Apache-2.0
"""Runs every measurement and holds it against its goal."""

from __future__ import annotations

import json
import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from typing import NamedTuple

from kyr_app.bench.packet import measure_packets
from kyr_app.bench.pages import Opening, drop_from_cache, measure_openings, write_floor_database
from kyr_app.bench.queries import measure_growth
from kyr_app.storage.library import open_library
from kyr_app.storage.paths import library_path

_RUNS = 9
_PACKET_RUNS = 5
_SLUG = "home-door"
_FILE = Path("bench.json")


class Figure(NamedTuple):
    """One result: what, how much, in which unit, and the most it may be (None where it is only told)."""

    name: str
    value: float
    unit: str
    goal: float | None = None

    @property
    def ok(self) -> bool:
        """Whether the goal is met; a figure without one is always in order."""
        return self.goal is None or self.value <= self.goal


def report(*, as_json: bool) -> int:
    """Measure, print, write `bench.json` beside, and answer 0 when every goal is met."""
    figures: list[Figure] = []
    with tempfile.TemporaryDirectory(prefix="kyr-bench-") as folder:
        _measure_pages(Path(folder), figures)
        _measure_search(Path(folder), figures)
        _measure_build(Path(folder), figures)
        _measure_packet(figures)
    everything = {
        "figures": [{**figure._asdict(), "ok": figure.ok} for figure in figures],
        "ok": all(figure.ok for figure in figures),
    }
    text = json.dumps(everything, indent=2)
    _write(text)
    if as_json:
        print(text)  # noqa: T201  # the command's answer
    else:
        for figure in figures:
            goal = "" if figure.goal is None else f"  goal {figure.goal:g}  {'ok' if figure.ok else 'MISSED'}"
            print(f"{figure.name:44} {figure.value:9.2f} {figure.unit:10}{goal}")  # noqa: T201
    return 0 if everything["ok"] else 1


def _write(text: str) -> None:
    try:
        _FILE.write_text(text + "\n", encoding="utf-8")
    except OSError as error:
        print(f"kyr: bench.json could not be written here ({error.strerror}).", file=sys.stderr)  # noqa: T201


def _measure_pages(folder: Path, figures: list[Figure]) -> None:
    floor = folder / "floor.sqlite3"
    library = library_path()
    write_floor_database(floor, library)
    warm = measure_openings(library, floor, _SLUG, _RUNS, cold=False)
    figures.append(Figure("floor: exec to page, warm", warm["floor"].seconds * 1000, "ms"))
    figures.append(Figure("topic: exec to page, warm", _times(warm, "topic"), "x floor", 1.3))
    figures.append(Figure("home: exec to page, warm", _times(warm, "home"), "x floor"))
    figures.append(Figure("floor: peak memory", warm["floor"].peak_mib, "MiB"))
    figures.append(Figure("topic: peak memory", warm["topic"].peak_mib / warm["floor"].peak_mib, "x floor", 1.4))
    figures.append(Figure("home: peak memory", warm["home"].peak_mib / warm["floor"].peak_mib, "x floor"))
    if drop_from_cache([library, floor]):
        cold = measure_openings(library, floor, _SLUG, _RUNS, cold=True)
        figures.append(Figure("floor: exec to page, cold files", cold["floor"].seconds * 1000, "ms"))
        slower = cold["floor"].seconds / warm["floor"].seconds
        figures.append(Figure("floor: cold against warm (near 1: no effect)", slower, "x"))
        figures.append(Figure("topic: exec to page, cold files", _times(cold, "topic"), "x floor", 1.3))


def _times(openings: dict[str, Opening], name: str) -> float:
    return openings[name].seconds / openings["floor"].seconds


def _measure_search(folder: Path, figures: list[Figure]) -> None:
    goals: dict[int, float | None] = {1: 5.0, 10: 10.0, 100: None}
    growth = measure_growth(library_path(), folder)
    for times, found in growth.items():
        figures.append(Figure(f"search at {times}x: first", found.first_ms, "ms"))
        figures.append(Figure(f"search at {times}x: keystroke p50", found.p50_ms, "ms"))
        figures.append(Figure(f"search at {times}x: keystroke p95", found.p95_ms, "ms", goals[times]))
    content = growth[100].passages / growth[10].passages
    slower = growth[100].p95_ms / growth[10].p95_ms
    figures.append(Figure("search 10x to 100x: p95 growth by content", slower / content, "x linear", 1.0))


def _measure_build(folder: Path, figures: list[Figure]) -> None:
    content = library_path().parents[1] / "content"
    if not content.is_dir():  # a frozen program carries neither content nor compiler
        return
    from kyr_app.compiler.compile import build  # noqa: PLC0415  # the compiler loads Markdown and YAML

    target = folder / "built.sqlite3"
    before = time.perf_counter()
    build(content, target, date.today(), allow_stale=True)
    seconds = time.perf_counter() - before
    opened = open_library(target)
    pages = opened.rows("SELECT count(*) FROM topic_text")[0][0]
    opened.close()
    figures.append(Figure("build: per 100 pages", seconds * 100 / pages, "s"))


def _measure_packet(figures: list[Figure]) -> None:
    made = measure_packets(library_path(), _PACKET_RUNS)
    floor, packet = made["floor"], made["packet"]
    figures.append(Figure("floor: the words of 20 topics set plain", floor.seconds, "s"))
    figures.append(Figure("packet of 20 topics in es and en: to PDF", packet.seconds, "s"))
    figures.append(Figure("packet: values to PDF", packet.seconds / floor.seconds, "x floor", 6.0))
    figures.append(Figure("packet: peak memory", packet.peak_mib / floor.peak_mib, "x floor", 2.5))
    figures.append(Figure("packet: pages", packet.pages, "pages"))
    figures.append(Figure("packet: size of the PDF", packet.size / 1024, "KiB", 2048.0))
