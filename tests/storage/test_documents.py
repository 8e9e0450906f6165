# SPDX-License-Identifier: Apache-2.0
"""What is saved stands there whole, or not at all."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kyr_app.domain.errors import SaveError
from kyr_app.storage.documents import save_document

#: In a process of its own, because the limit also holds for what a test run writes of itself.
_NEARLY_FULL = """
import resource, signal, sys
from pathlib import Path
from kyr_app.domain.errors import SaveError
from kyr_app.storage.documents import save_document
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1024, 1024))  # the system answers as for a full quota
try:
    save_document(bytes(5000), Path(sys.argv[1]))
except SaveError as error:
    sys.exit(error.reason)
"""


def test_a_document_is_written(tmp_path: Path) -> None:
    save_document(b"pages", tmp_path / "packet.pdf")
    assert (tmp_path / "packet.pdf").read_bytes() == b"pages"


def test_nothing_else_is_left_beside_it(tmp_path: Path) -> None:
    save_document(b"pages", tmp_path / "packet.pdf")
    assert [path.name for path in tmp_path.iterdir()] == ["packet.pdf"]


def test_a_document_of_that_name_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "packet.pdf").write_bytes(b"old")
    save_document(b"new", tmp_path / "packet.pdf")
    assert (tmp_path / "packet.pdf").read_bytes() == b"new"


def test_a_full_disk_leaves_the_old_document_and_nothing_new(tmp_path: Path) -> None:
    (tmp_path / "packet.pdf").write_bytes(b"old")
    command = [sys.executable, "-c", _NEARLY_FULL, str(tmp_path / "packet.pdf")]
    said = subprocess.run(command, stderr=subprocess.PIPE, text=True, check=False)
    assert said.stderr.strip() == "full"
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("packet.pdf", b"old")]


@pytest.mark.parametrize(
    ("place", "reason"),
    [("missing/packet.pdf", "gone"), ("file/packet.pdf", "gone"), ("folder", "forbidden"), ("a\0b.pdf", "failed")],
    ids=["no folder", "a file where a folder should be", "a folder of that name", "no name at all"],
)
def test_a_place_that_can_not_be_written_says_why(tmp_path: Path, place: str, reason: str) -> None:
    (tmp_path / "file").write_bytes(b"")
    (tmp_path / "folder" / "full").mkdir(parents=True)
    with pytest.raises(SaveError) as caught:
        save_document(b"pages", tmp_path / place)
    assert caught.value.reason == reason


def test_what_is_no_file_is_not_replaced_by_one(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(SaveError, match="forbidden"):
        save_document(b"packet", pipe)
    assert pipe.is_fifo()
    assert list(tmp_path.iterdir()) == [pipe]
