# SPDX-License-Identifier: Apache-2.0
"""From exec to the first readable page, and peak memory, against the floor; warm and with a cold file cache."""

from __future__ import annotations

import os
import sqlite3
import statistics
import subprocess
import sys
import sysconfig
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from kyr_app.storage.library import open_library

_PACKAGE = Path(__file__).resolve().parents[1]
_FLOOR = Path(__file__).with_name("floor.py")
_WORDS_OF_PAGE = 800
_TITLES = 400


class Opening(NamedTuple):
    """One program's medians: seconds until its page was painted, peak memory in MiB."""

    seconds: float
    peak_mib: float


def write_floor_database(path: Path, library: Path) -> None:
    """Give the floor the same kind of content: titles and 800 words of our own library."""
    opened = open_library(library)
    texts = [row[0] for row in opened.rows("SELECT plain FROM passage WHERE locale = 'en' ORDER BY id")]
    titles = [row[0] for row in opened.rows("SELECT title FROM passage ORDER BY id")]
    opened.close()
    words = " ".join(texts).split()[:_WORDS_OF_PAGE]
    paragraphs = [" ".join(words[start : start + 40]) for start in range(0, len(words), 40)]
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE title (id INTEGER PRIMARY KEY, title TEXT)")
    connection.execute("CREATE TABLE page (html TEXT)")
    many = (titles * (_TITLES // len(titles) + 1))[:_TITLES]
    connection.executemany("INSERT INTO title (title) VALUES (?)", [(title,) for title in many])
    page = "<h1>" + titles[0] + "</h1>" + "".join(f"<p>{text}</p>" for text in paragraphs)
    connection.execute("INSERT INTO page VALUES (?)", (page,))
    connection.commit()
    connection.close()


def measure_openings(library: Path, floor_database: Path, slug: str, runs: int, *, cold: bool) -> dict[str, Opening]:
    """Run floor, topic and Home in turns, `runs` times each; medians by name."""
    # As `./kyr` starts it: a variable that forbids byte code would have each run compile every module again.
    python = [sys.executable, "-I"]
    commands = {
        "floor": [*python, str(_FLOOR), str(floor_database)],
        "topic": [*python, "-m", "kyr_app.bench.page", str(library), slug],
        "home": [*python, "-m", "kyr_app.bench.page", str(library)],
    }
    found: dict[str, list[Opening]] = {name: [] for name in commands}
    for command in commands.values():  # one unmeasured run each: byte code, font caches
        _open(command)
    for _ in range(runs):
        for name, command in commands.items():
            if cold:
                drop_from_cache([library, floor_database])
            found[name].append(_open(command))
    return {
        name: Opening(statistics.median(o.seconds for o in all_), statistics.median(o.peak_mib for o in all_))
        for name, all_ in found.items()
    }


def _open(command: Sequence[str]) -> Opening:
    line, seconds, peak_mib = measured(command)
    if line.strip() != b"painted":
        raise RuntimeError(f"{command[1:]} did not paint its page")
    return Opening(seconds, peak_mib)


def measured(command: Sequence[str]) -> tuple[bytes, float, float]:
    """Run a program of ours to its end: its first line, seconds until that came, peak memory in MiB.

    Raises:
        RuntimeError: it failed.
    """
    environment = dict(os.environ)
    if sys.platform.startswith("linux") and not (environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    environment["PYTHONPATH"] = str(_PACKAGE.parent)
    before = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment) as process:  # noqa: S603  # our own programs
        line = process.stdout.readline() if process.stdout else b""
        seconds = time.perf_counter() - before
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{command[1:]} failed")
    per_mib = 1024 if sys.platform != "darwin" else 1024 * 1024
    return line, seconds, usage.ru_maxrss / per_mib


def drop_from_cache(more: Iterable[Path]) -> int:
    """Ask the system to forget the files that both programs read: Qt, Python, ours. Returns how many were asked for.

    The request is only advice, and on some file systems (overlays, memory disks) nothing comes of it.
    """
    if not hasattr(os, "posix_fadvise"):
        return 0
    paths = sysconfig.get_paths()
    folders = [
        Path(paths["stdlib"]),
        Path(paths["platlib"]) / "PySide6",
        Path(paths["platlib"]) / "shiboken6",
        _PACKAGE,
    ]
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    dropped = 0
    for path in (*files, *more):
        try:
            handle = os.open(path, os.O_RDONLY)
        except OSError:
            continue
        try:
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
            dropped += 1
        finally:
            os.close(handle)
    return dropped
