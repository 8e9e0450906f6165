# SPDX-License-Identifier: Apache-2.0
"""Ready packets (`packets.yaml`) and the lines of the cards (`cards/wallet.yaml`)."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

import msgspec

from kyr_app.compiler.exhibit_files import COMPLETE_LOCALES, words_in
from kyr_app.compiler.files import ContentFiles
from kyr_app.compiler.problems import Problems
from kyr_app.compiler.typed_yaml import YamlText
from kyr_app.domain.locales import BY_CODE


class PresetEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A ready packet."""

    id: str
    title: dict[str, str]
    topics: list[str]
    cards: bool


class CardLines(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Ids of the "Say this" lines of each card."""

    wallet: list[str]
    officer: list[str]


@dataclass(slots=True)
class PacketFiles:
    """What was read. `topics` are (file, line, slug) that must exist."""

    presets: list[PresetEntry] = field(default_factory=list)
    cards: CardLines | None = None
    topics: list[tuple[str, int, str]] = field(default_factory=list)


def load_packets(
    files: ContentFiles, statements: Collection[str], locales: Collection[str], problems: Problems
) -> PacketFiles:
    """Read and check both files, if they are there.

    Args:
        statements: ids of the "Say this" lines.
        locales: the languages of the content folder.
    """
    found = PacketFiles()
    _load_presets(files, locales, problems, found)
    _load_cards(files, statements, problems, found)
    return found


def _load_presets(files: ContentFiles, locales: Collection[str], problems: Problems, found: PacketFiles) -> None:
    name = "packets.yaml"
    if not files.exists(name):
        return
    for entry in YamlText(name, files.text(name) or "", problems).structs(PresetEntry):
        preset = entry.value
        if preset.id in (other.id for other in found.presets):
            problems.add(name, entry.line_of("id"), "packet", f"{preset.id} is given twice")
        if not preset.topics:
            problems.add(name, entry.line_of("topics"), "packet", f"{preset.id} has no topic")
        for locale in COMPLETE_LOCALES:
            if locale in locales and not preset.title.get(locale, "").strip():
                problems.add(name, entry.line_of("title"), "packet", f"{preset.id} has no title in {locale}")
        for locale in preset.title.keys() - BY_CODE.keys():
            message = f"{preset.id}: {locale} is not a language of the product"
            problems.add(name, entry.line_of("title"), "packet", message)
        found.topics += [(name, entry.line_of("topics", number), slug) for number, slug in enumerate(preset.topics)]
        found.presets.append(preset)


def _load_cards(files: ContentFiles, statements: Collection[str], problems: Problems, found: PacketFiles) -> None:
    name = "cards/wallet.yaml"
    if not files.exists(name):
        return
    text = YamlText(name, files.text(name) or "", problems)
    entry = text.struct(text.root, CardLines)
    if entry is None:
        return
    for card in ("wallet", "officer"):
        for number, line in enumerate(getattr(entry.value, card)):
            if line not in statements:
                problems.add(name, entry.line_of(card, number), "packet", f"unknown statement {line}")
    found.cards = entry.value


def packet_rows(found: PacketFiles, locales: Collection[str]) -> Iterator[tuple[str, str, int, str, str, int]]:
    """Rows of the table `preset`: id, locale, position, title, topics, cards."""
    for position, preset in enumerate(found.presets):
        for locale in locales:
            title = words_in(preset.title, locale)
            yield preset.id, locale, position, title, " ".join(preset.topics), int(preset.cards)


def card_rows(found: PacketFiles) -> Iterator[tuple[str, int, str]]:
    """Rows of the table `card`: which card, position, statement."""
    if found.cards is not None:
        for card in ("wallet", "officer"):
            yield from ((card, position, line) for position, line in enumerate(getattr(found.cards, card)))
