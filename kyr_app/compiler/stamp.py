# SPDX-License-Identifier: Apache-2.0
"""Records in translations which English they were made from (`kyr check --stamp`).

Only the `source_hashes` lines of a header are rewritten; everything else stays as its author wrote it.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from kyr_app.compiler.compile import Checked
from kyr_app.compiler.frontmatter import TranslationHeader
from kyr_app.compiler.topics import ReadTopic, TopicReader
from kyr_app.domain.locales import SOURCE_LOCALE


@dataclass(frozen=True, slots=True)
class Stamped:
    """A translation that was written anew: passages that had no hash, and those that had an older one."""

    file: str
    new: tuple[str, ...]
    confirmed: tuple[str, ...]


def stamp(checked: Checked, only: Iterable[str] = ()) -> list[Stamped]:
    """Write today's hashes into translations, which says that they match today's English.

    Args:
        checked: the folder, after `check`.
        only: files or folders relative to the content folder; none means every translation.

    Returns:
        The files that were changed. A passage that the translation lacks gets no hash.

    Raises:
        OSError: a file can not be written.
    """
    wanted = [PurePosixPath(name) for name in only]
    reader = TopicReader(checked.files, checked.catalogue, checked.problems)
    stamped = []
    for topic in checked.topics:
        english = reader.read(topic, SOURCE_LOCALE)
        for locale, file in topic.names.items():
            chosen = not wanted or any(PurePosixPath(file).is_relative_to(path) for path in wanted)
            if english and locale != SOURCE_LOCALE and chosen:
                translation = reader.read(topic, locale, {})
                changed = _stamp(checked.files.root, translation, english) if translation else None
                stamped += [changed] if changed else []
    return stamped


def _stamp(root: Path, translation: ReadTopic, english: ReadTopic) -> Stamped | None:
    """Rewrite one file if its hashes differ from today's; None when nothing changed."""
    header = translation.header
    if header is None or not isinstance(header.value, TranslationHeader):
        return None
    recorded = header.value.source_hashes
    current = {anchor: digest for anchor, digest in english.hashes.items() if anchor in translation.hashes}
    if recorded == current:
        return None
    path = root / translation.file
    _write(path, _with_hashes(path.read_bytes().decode("utf-8"), header.line_of("source_hashes"), current))
    new = tuple(anchor for anchor in current if anchor not in recorded)
    confirmed = tuple(anchor for anchor in current if recorded.get(anchor, current[anchor]) != current[anchor])
    return Stamped(translation.file, new, confirmed)


def _with_hashes(text: str, line: int, hashes: dict[str, str]) -> str:
    """`text` with the field that begins on `line` (from 1) replaced; its further lines are indented or closing ones."""
    lines = text.splitlines(keepends=True)
    ending = "\r\n" if lines[line - 1].endswith("\r\n") else "\n"
    end = line
    while lines[end].startswith((" ", "\t", "}")):
        end += 1
    entries = [f'  {anchor}: "{digest}"{ending}' for anchor, digest in hashes.items()]
    head = f"source_hashes:{ending}" if entries else f"source_hashes: {{}}{ending}"
    return "".join([*lines[: line - 1], head, *entries, *lines[end:]])


def _write(path: Path, text: str) -> None:
    """Replace a file whole, so that a full disk can not cut an author's text."""
    part = path.with_name(f".{path.name}.part")
    try:
        with part.open("wb") as file:
            file.write(text.encode("utf-8"))
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
