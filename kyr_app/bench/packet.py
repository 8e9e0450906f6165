# SPDX-License-Identifier: Apache-2.0
"""A packet of twenty topics in two languages, from values to the bytes of its PDF, against a floor.

The floor sets the same words with the same press (Typst), faces, size of type, paper and kind of tagged PDF, as one
column of plain paragraphs. No packet with these words can be made for less; what is above it is ours: gathering from
the library, the template, two languages beside each other, sources, boxes and the structure that a screen reader meets.

Usage: python -m kyr_app.bench.packet LIBRARY packet|floor. Prints one line of JSON. Each is a process of its own:
Typst remembers what it has set before.
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from typing import NamedTuple

from kyr_app.bench.pages import measured
from kyr_app.domain.packet import TOPIC, Item, Packet
from kyr_app.storage.library import Library, open_library
from kyr_app.storage.paths import fonts_path

_TOPICS = 20
_LOCALE, _SECOND = "es", "en"
_POINTS = 12
#: The page's margins are those of `paper/templates/main.typ`.
_PLAIN = f"""
#set document(title: "Floor")
#set page(paper: "us-letter", margin: (x: 0.85in, top: 0.75in, bottom: 1.1in))
#set text(font: "Noto Sans", size: {_POINTS}pt, lang: "{_LOCALE}", hyphenate: false)
#for words in json(bytes(sys.inputs.data)) {{ par(words) }}
"""


class Made(NamedTuple):
    """Medians of one way: seconds from values to bytes, pages, bytes, peak memory of the process in MiB."""

    seconds: float
    pages: int
    size: int
    peak_mib: float


def measure_packets(library: Path, runs: int) -> dict[str, Made]:
    """Make the packet and its floor in turns, `runs` times each."""
    found: dict[str, list[Made]] = {"floor": [], "packet": []}
    for _ in range(runs):
        for name, all_ in found.items():
            line, _, peak = measured([sys.executable, "-I", "-m", "kyr_app.bench.packet", str(library), name])
            told = json.loads(line)
            all_.append(Made(told["seconds"], told["pages"], told["size"], peak))
    return {
        name: Made(
            statistics.median(made.seconds for made in all_),
            all_[0].pages,
            all_[0].size,
            statistics.median(made.peak_mib for made in all_),
        )
        for name, all_ in found.items()
    }


def _slugs(library: Library) -> list[str]:
    translated = [topic.slug for topic in library.topics(_LOCALE) if topic.locale == _LOCALE]
    return translated[:_TOPICS]


def _packet(library: Library) -> bytes:
    from kyr_app.handouts.packet import PacketMaker  # noqa: PLC0415  # the floor does without
    from kyr_app.paper.press import Press  # noqa: PLC0415

    packet = Packet(tuple(Item(TOPIC, slug) for slug in _slugs(library)), _LOCALE, _SECOND, cover=True)
    return Press(fonts_path()).pdf(PacketMaker(library, date.today()).paper(packet))


def _words(library: Library) -> list[str]:
    """Title and passages of the topics in both languages, as paragraphs."""
    found = []
    for slug in _slugs(library):
        for locale in (_LOCALE, _SECOND):
            rows = library.rows(
                "SELECT title, plain FROM passage WHERE slug = ? AND locale = ? ORDER BY position", (slug, locale)
            )
            found += [library.topic(slug, locale).title, *(words for row in rows for words in row)]
    return found


def _floor(template: Path, paragraphs: list[str]) -> bytes:
    import typst  # noqa: PLC0415  # as the press does, within the time that is measured

    faces = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[fonts_path()])
    made = typst.compile(
        template,
        font_paths=faces,
        ignore_system_fonts=True,
        sys_inputs={"data": json.dumps(paragraphs)},
        format="pdf",
        pdf_standards=["ua-1"],
    )
    assert isinstance(made, bytes)  # noqa: S101  # without an output path Typst gives the bytes
    return made


def main() -> None:
    """Make one of them and tell what it took."""
    library = open_library(Path(sys.argv[1]))
    with tempfile.TemporaryDirectory(prefix="kyr-bench-") as folder:
        template = Path(folder) / "plain.typ"
        template.write_text(_PLAIN, encoding="utf-8")
        paragraphs = _words(library) if sys.argv[2] == "floor" else []
        before = time.perf_counter()
        pdf = _packet(library) if sys.argv[2] == "packet" else _floor(template, paragraphs)
        seconds = time.perf_counter() - before
    from kyr_app.paper.pages import Pages  # noqa: PLC0415  # after the time is taken

    with Pages(pdf) as pages:
        told = {"seconds": seconds, "pages": len(pages), "size": len(pdf)}
    print(json.dumps(told), flush=True)  # noqa: T201  # the benchmark reads this line


if __name__ == "__main__":
    main()
