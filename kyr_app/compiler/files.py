# SPDX-License-Identifier: Apache-2.0
"""Reads files of the content folder; every text passes the block list here, so that no kind of file is forgotten."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

from kyr_app.compiler.blocklist import BlockList
from kyr_app.compiler.problems import Problems

_TEXTS = frozenset({".csv", ".json", ".md", ".svg", ".txt", ".yaml", ".yml"})


class ContentFiles:
    """The content folder. Names are relative to it, with forward slashes; texts have line feeds, no byte-order mark."""

    def __init__(self, root: Path, problems: Problems) -> None:
        self.root = root
        self._problems = problems
        self.block_list = BlockList(())
        self._read: set[str] = set()

    def exists(self, name: str) -> bool:
        """Whether this file is there."""
        return (self.root / name).is_file()

    def below(self, folder: str, suffix: str) -> Iterator[str]:
        """Names of the files with this suffix below a folder, in order; none when the folder is missing."""
        found = (path.relative_to(self.root).as_posix() for path in (self.root / folder).rglob(f"*{suffix}"))
        yield from sorted(found)

    def folders(self) -> list[str]:
        """Names of the folders directly in the content folder, in order."""
        return sorted(path.name for path in self.root.iterdir() if path.is_dir() and not path.name.startswith("."))

    def data(self, name: str) -> bytes:
        """A file's bytes; empty, and a problem, when it can not be read."""
        try:
            return (self.root / name).read_bytes()
        except OSError as error:
            self._problems.add(name, 1, "file", f"the file can not be read: {error.strerror or error}")
            return b""

    def text(self, name: str, data: bytes | None = None) -> str | None:
        """A file's text; None, and a problem, when it can not be read or is not UTF-8. `data`: its bytes if known."""
        self._read.add(name)
        raw = self.data(name) if data is None else data
        try:
            text = raw.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = raw.count(b"\n", 0, error.start) + 1
            self._problems.add(name, line, "file", "the file is not UTF-8 from here on")
            return None
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        for index, number in self.block_list.find(text):
            self._problems.add(name, index + 1, "blocked", f"the number of {number.name} may appear nowhere")
        return text

    def sweep(self) -> None:
        """Pass every text that nothing has read yet by the block list: files of later parts, notes, drafts."""
        for path in sorted(self.root.rglob("*")):
            name = path.relative_to(self.root).as_posix()
            if path.suffix in _TEXTS and path.is_file() and name not in self._read:
                self.text(name)


def digest_of(data: bytes) -> bytes:
    """Fingerprint of a file's bytes, to notice that it changed between two readings."""
    return hashlib.sha256(data).digest()[:16]
