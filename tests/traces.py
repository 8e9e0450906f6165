# SPDX-License-Identifier: Apache-2.0
"""Finds words in whatever files are below a folder: as bytes, as UTF-16, packed, in a PDF's pages, in file names."""

from __future__ import annotations

import gzip
import io
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

_PDF_STREAM = re.compile(rb"stream\r?\n(.*?)endstream", re.DOTALL)


def traces(root: Path, words: Iterable[str]) -> set[tuple[str, str]]:
    """Files below `root` (their paths from it) and which of the words each holds, in its name or inside."""
    wanted = tuple(words)
    shortest = min(wanted, key=len)
    alike = (end for end in range(len(shortest), -1, -1) if all(word.startswith(shortest[:end]) for word in wanted))
    begin = shortest[: next(alike)]  # one look for all of them where they begin alike
    found = set()
    for path in root.rglob("*"):
        name = path.relative_to(root).as_posix()
        held = [word for word in wanted if word in name]
        if path.is_symlink():
            held += [word for word in wanted if word in str(path.readlink())]
        elif path.is_file():
            pieces = [piece for piece in _pieces(path.read_bytes()) if _has(piece, begin)]
            held += [word for word in wanted if any(_has(piece, word) for piece in pieces)]
        found |= {(name, word) for word in held}
    return found


def _has(content: bytes, word: str) -> bool:
    return any(word.encode(form) in content for form in ("utf-8", "utf-16-le", "utf-16-be"))


def _pieces(content: bytes) -> Iterator[bytes]:
    """The content as it is, and what is packed in it."""
    yield content
    if content[:4] == b"%PDF":
        for stream in _PDF_STREAM.findall(content):
            with suppress(zlib.error):
                yield zlib.decompressobj().decompress(stream)
        yield "\n".join(_pages(content)).encode()
    elif content[:2] == b"PK":
        with suppress(zipfile.BadZipFile), zipfile.ZipFile(io.BytesIO(content)) as archive:
            yield from (archive.read(name) for name in archive.namelist())
    elif content[:2] == b"\x1f\x8b":
        with suppress(OSError, EOFError, zlib.error):
            yield gzip.decompress(content)


def _pages(pdf: bytes) -> Iterator[str]:
    from kyr_app.paper.pages import Pages

    with Pages(pdf) as pages:
        yield from (pages.text(number) for number in range(len(pages)))
