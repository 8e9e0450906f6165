# SPDX-License-Identifier: Apache-2.0
"""Where `card`, `packet` and `letter` write, and what they say when they can not."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kyr_app.cli import main

ROOT = Path(__file__).resolve().parents[1]
#: In a process of its own, because the limit also holds for what a test run writes of itself.
_NEARLY_FULL = """
import resource, signal, sys
from kyr_app.cli import main
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1024, 1024))  # the system answers as for a full quota
sys.exit(main(sys.argv[1:]))
"""


def _card(library_path: Path, output: Path) -> list[str]:
    return ["card", "--lang", "es", "-o", str(output), "--library", str(library_path)]


def test_a_card_is_written_and_nothing_beside_it(library_path: Path, tmp_path: Path) -> None:
    assert main(_card(library_path, tmp_path / "card.pdf")) == 0
    assert [path.name for path in tmp_path.iterdir()] == ["card.pdf"]
    assert (tmp_path / "card.pdf").read_bytes().startswith(b"%PDF")


def test_a_missing_folder_is_told(library_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(_card(library_path, tmp_path / "gone" / "card.pdf")) == 1
    said = capsys.readouterr().err
    assert "there is no such folder" in said
    assert said.count("\n") == 1


def test_a_place_that_is_not_ours_is_told(
    library_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "card.pdf").mkdir()
    assert main(_card(library_path, tmp_path / "card.pdf")) == 1
    assert "read-only" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit there")
def test_a_full_disk_is_told_and_the_old_file_stays(library_path: Path, tmp_path: Path) -> None:
    (tmp_path / "card.pdf").write_bytes(b"old")
    command = [sys.executable, "-c", _NEARLY_FULL, *_card(library_path, tmp_path / "card.pdf")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith("kyr: There is no room for ")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("card.pdf", b"old")]
