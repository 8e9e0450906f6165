# SPDX-License-Identifier: Apache-2.0
"""The file that a print is handed over in does not outlive the program."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kyr_app.storage.scratch import Scratch

pytestmark = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="they print without a file of ours")
ROOT = Path(__file__).resolve().parents[2]
#: Writes what CUPS would, says where, and waits for its end.
PRINTING = """
import os, sys, time
from pathlib import Path
from kyr_app.storage.scratch import Scratch
scratch = Scratch()
(Path(os.environ["TMPDIR"]) / "0a1b2c").write_text("canary")
print(scratch.guard_pid, flush=True)
sys.stdin.read()
"""


@pytest.fixture
def runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    return tmp_path


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_a_program_that_is_ended_leaves_nothing(runtime: Path, how: signal.Signals) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", PRINTING],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert process.stdout is not None
    guard = os.pidfd_open(int(process.stdout.readline()))
    assert [path.read_text() for path in runtime.rglob("*") if path.is_file()] == ["canary"]
    process.send_signal(how)
    process.communicate()
    ended, _, _ = select.select([guard], [], [], 10)
    os.close(guard)
    assert ended
    assert list(runtime.iterdir()) == []


def test_it_is_the_users_alone_and_in_memory_where_there_is_such_a_place(runtime: Path) -> None:
    scratch = Scratch()
    assert scratch.folder is not None
    assert (scratch.folder.parent, scratch.folder.stat().st_mode & 0o777) == (runtime, 0o700)
    scratch.close()


def test_afterwards_everything_is_as_it_was(runtime: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", "/before")
    scratch = Scratch()
    assert Path(os.environ["TMPDIR"]).is_relative_to(runtime)
    (runtime / os.environ["TMPDIR"] / "left").write_text("canary")
    scratch.close()
    scratch.close()
    assert os.environ["TMPDIR"] == "/before"
    assert list(runtime.iterdir()) == []


def test_without_a_place_in_memory_it_takes_the_usual_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "nothing"))
    monkeypatch.delenv("TMPDIR", raising=False)
    scratch = Scratch()
    assert scratch.folder is not None
    assert scratch.folder.is_dir()
    scratch.close()
    assert "TMPDIR" not in os.environ
