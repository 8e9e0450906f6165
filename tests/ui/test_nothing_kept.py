# SPDX-License-Identifier: Apache-2.0
"""However a visit ends, no file holds what a client said, but the one that was asked for."""

from __future__ import annotations

import gzip
import io
import json
import os
import signal
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from client_visit import CANARIES, PRINTED, SAVED
from traces import traces

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = Path(__file__).with_name("client_visit.py")
FOLDERS = {
    "HOME": "home",
    "TMPDIR": "tmp",
    "XDG_RUNTIME_DIR": "runtime",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_CACHE_HOME": "cache",
    "XDG_STATE_HOME": "state",
}
#: How the visit ends, and the signal that ends the process; None: it ends itself.
WAYS = {
    "end": signal.SIGTERM,
    "close": None,
    "kill": signal.SIGKILL,
    "raise": signal.SIGTERM,  # terminated in the middle of the visit, after something went wrong in it
    "crash": signal.SIGABRT,
}
#: What the desk keeps of itself, and what fontconfig keeps of the machine.
OWN = ("config/kyr/settings.json", "cache/fontconfig/")


class Left(NamedTuple):
    """What a visit left: the folder of everything, whose words were found in it, what the program saw and said."""

    folder: Path
    found: set[tuple[str, str]]
    seen: dict[str, Any]
    said: str
    status: int


def start(library: Path, folder: Path, way: str) -> subprocess.Popen[str]:
    for name in (*FOLDERS.values(), "stick", "cwd"):
        (folder / name).mkdir(mode=0o700, parents=True)
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("XDG_", "QT_"))}
    environment = {**kept, **{variable: str(folder / name) for variable, name in FOLDERS.items()}}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), "PYTHONFAULTHANDLER": "1"}
    return subprocess.Popen(
        [sys.executable, "-B", str(PROGRAM), str(library), str(folder / "stick"), way],
        env=environment,
        cwd=folder / "cwd",
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


@pytest.fixture(scope="module")
def visits(library_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Left]]:
    """A visit for each way of ending it; side by side, to be quicker."""
    root = tmp_path_factory.mktemp("visits")
    running = {way: start(library_path, root / way, way) for way in WAYS}
    try:
        yield {way: finish(process, root / way, WAYS[way]) for way, process in running.items()}
    finally:
        for process in running.values():
            process.kill()
            process.wait()


def finish(process: subprocess.Popen[str], folder: Path, how: signal.Signals | None) -> Left:
    """Wait until the visit is at its end, then end the process."""
    assert process.stdout is not None
    said, seen = "", None
    for line in process.stdout:
        if line.startswith("{"):
            seen = json.loads(line)
            break
        said += line
    if seen is None:
        pytest.fail(f"the visit broke off:\n{said[-3000:]}", pytrace=False)
    if how is not None:
        process.send_signal(how)
    said += process.communicate(timeout=60)[0]
    found = traces(folder, [*CANARIES.values(), SAVED.removesuffix(".pdf")])
    return Left(folder, found, seen, said, process.returncode)


ways = pytest.mark.parametrize("way", WAYS)


@ways
def test_the_visit_took_place(visits: dict[str, Left], way: str) -> None:
    """Without it the other tests would show nothing."""
    left = visits[way]
    assert {(f"stick/{SAVED}", CANARIES[name]) for name in ("label", "number", "letter")} <= left.found
    assert (left.folder / "stick" / PRINTED).stat().st_size > 10_000
    if way != "end":
        assert left.seen["items"] == 5
        assert {"find", "guide", "label", "number", "place", "copied", "letter"} <= set(left.seen["canaries"])


@ways
def test_only_the_file_that_was_asked_for_holds_words_of_the_client(visits: dict[str, Left], way: str) -> None:
    assert {name for name, _ in visits[way].found} == {f"stick/{SAVED}"}


@ways
def test_no_other_file_is_left_but_the_desks_settings(visits: dict[str, Left], way: str) -> None:
    """Answers are too short to be looked for; so there must be no file for them to be in."""
    folder = visits[way].folder
    files = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir()}
    left = {name for name in files if not name.startswith(OWN)}
    assert left == {f"stick/{SAVED}", f"stick/{PRINTED}"}
    assert OWN[0] in files


@ways
def test_the_terminal_learns_nothing(visits: dict[str, Left], way: str) -> None:
    assert [word for word in CANARIES.values() if word in visits[way].said] == []


def test_what_went_wrong_is_told_without_the_clients_words(visits: dict[str, Left]) -> None:
    assert "kyr: RuntimeError at client_visit.py:" in visits["raise"].said


def test_end_forgets_all_that_was_typed_and_copied(visits: dict[str, Left]) -> None:
    seen = visits["end"].seen
    assert (seen["canaries"], seen["clipboard"], seen["items"]) == ([], "", 0)


@ways
def test_no_window_tells_in_its_title_who_is_there(visits: dict[str, Left], way: str) -> None:
    assert set(visits[way].seen["titles"]) <= {"", "KYR"}


@ways
def test_the_process_ended_as_it_was_told(visits: dict[str, Left], way: str) -> None:
    how = WAYS[way]
    assert visits[way].status == (-how if how else 0)


def test_memory_is_never_dumped(visits: dict[str, Left]) -> None:
    soft, hard = visits["crash"].seen["core"]
    assert soft == (1 if hard else 0)  # 1 where it can be: see `storage.dumps`


# The search itself: it must be able to find.


def zipped(word: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("inside.txt", word)
    return out.getvalue()


def qt_pdf(word: str) -> bytes:
    """A PDF of Qt's: the words are glyphs in a packed stream."""
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QPainter, QPdfWriter

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    painter = QPainter(writer)
    painter.drawText(100, 100, word)
    painter.end()
    return bytes(buffer.data().data())


@pytest.mark.parametrize(
    "packed",
    [
        lambda word: b"before" + word.encode(),
        lambda word: word.encode("utf-16"),
        lambda word: word.encode("utf-16-be"),
        zipped,
        lambda word: gzip.compress(word.encode()),
        qt_pdf,
    ],
    ids=["text", "utf-16", "utf-16-be", "zip", "gzip", "pdf"],
)
def test_a_word_in_a_file_is_found(qapp, tmp_path: Path, packed: Callable[[str], bytes]) -> None:
    word = CANARIES["search"]
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "file").write_bytes(packed(word))
    assert traces(tmp_path, CANARIES.values()) == {("deep/file", word)}


def test_a_word_in_a_name_is_found(tmp_path: Path) -> None:
    word = CANARIES["number"]
    (tmp_path / f"{word}.lnk").touch()
    (tmp_path / "recent").symlink_to(f"/media/{word}.pdf")
    assert {held for _, held in traces(tmp_path, CANARIES.values())} == {word}
    assert len(traces(tmp_path, [word])) == 2


def test_a_crash_without_our_limit_would_leave_a_dump(tmp_path: Path) -> None:
    code = f"import os, client_visit\nclient_visit.allow_dumps()\nword = {CANARIES['search']!r} * 3\nos.abort()"
    environment = {**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{PROGRAM.parent}"}
    subprocess.run([sys.executable, "-c", code], cwd=tmp_path, env=environment, check=False)
    if not list(tmp_path.iterdir()):
        pytest.skip("this machine writes no dumps, or writes them elsewhere")
    assert CANARIES["search"] in {word for _, word in traces(tmp_path, CANARIES.values())}
