# SPDX-License-Identifier: Apache-2.0
"""Everything of a content folder that is not a topic: chapters, sources, statements, labels, pictures, exhibits.

It is small, so it is read whole, before any topic.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from urllib.parse import urlsplit
from xml.etree import ElementTree as ET

import msgspec

from kyr_app.compiler.blocklist import BlockedNumber, BlockList
from kyr_app.compiler.exhibit_files import Exhibits, load_exhibits
from kyr_app.compiler.exposure_files import ExposureFiles, load_exposure
from kyr_app.compiler.files import ContentFiles
from kyr_app.compiler.frontmatter import is_partial_date
from kyr_app.compiler.letter_checks import check_letters
from kyr_app.compiler.letter_files import Letters, load_letters
from kyr_app.compiler.packet_files import PacketFiles, load_packets
from kyr_app.compiler.problems import Problems
from kyr_app.compiler.typed_yaml import YamlText
from kyr_app.compiler.vocabulary import (
    AUDIENCES,
    EXHIBIT_WORDS,
    EXPOSURE_WORDS,
    LETTER_WORDS,
    MONTHS,
    PAPER_WORDS,
    SOURCE_KINDS,
    STATES,
    SURE,
    URGENCIES,
)
from kyr_app.domain.locales import BY_CODE, LOCALES, SOURCE_LOCALE
from kyr_app.domain.topic import Source

#: Folders of the content folder that are not a language.
SHARED_FOLDERS = ("cards", "directory", "exposure", "letters", "pictures")
_ID = re.compile(r"[a-z0-9][a-z0-9-]*")
_FOREIGN_IN_SVG = re.compile(r"<!(?!--)|<\?(?!xml)|\son\w+\s*=|javascript:|url\(\s*['\"]?(?!#)|@import", re.IGNORECASE)
_SVG = "{http://www.w3.org/2000/svg}"
_REFUSED_IN_SVG = frozenset({"script", "foreignObject", "image", "a", "iframe", "handler", "animate", "set"})

Labels = dict[str, dict[str, str]]


class ChapterEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A chapter as `chapters.yaml` has it. `topics` is their order; a topic that is not named comes after them."""

    slug: str
    icon: str
    topics: list[str] = []


class SourceEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A source as `sources.yaml` has it."""

    id: str
    title: str
    kind: str
    url: str
    date: str
    sure: str


class BlockedEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A number that may appear nowhere, as `blocklist.yaml` has it."""

    number: str
    name: str


@dataclass(slots=True)
class Catalogue:
    """What topics refer to. Orders are those of the files, so that the same files give the same library."""

    chapters: list[ChapterEntry] = field(default_factory=list)
    chapter_lines: dict[str, int] = field(default_factory=dict)
    chapter_titles: dict[str, dict[str, str]] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    statements: dict[str, dict[str, str]] = field(default_factory=dict)
    labels: dict[str, Labels] = field(default_factory=dict)
    pictures: dict[str, str] = field(default_factory=dict)
    exhibits: Exhibits = field(default_factory=Exhibits)
    packets: PacketFiles = field(default_factory=PacketFiles)
    exposure: ExposureFiles = field(default_factory=ExposureFiles)
    letters: Letters = field(default_factory=Letters)
    locales: tuple[str, ...] = ()


def load_catalogue(files: ContentFiles, problems: Problems) -> Catalogue:
    """Read and check every shared file; what is wrong is left out and becomes a problem."""
    files.block_list = _block_list(files, problems)
    catalogue = Catalogue(locales=_locales(files, problems))
    _load_chapters(files, catalogue, problems)
    _load_sources(files, catalogue, problems)
    _load_statements(files, catalogue, problems)
    for locale in catalogue.locales:
        _load_chapter_titles(files, locale, catalogue, problems)
        _load_labels(files, locale, catalogue, problems)
    _check_labels(catalogue, problems)
    _load_pictures(files, catalogue, problems)
    shared = (catalogue.sources.keys(), catalogue.pictures, catalogue.locales)
    catalogue.exhibits = load_exhibits(files, *shared, problems)
    catalogue.exposure = load_exposure(files, catalogue.sources.keys(), catalogue.locales, problems)
    catalogue.letters = load_letters(files, catalogue.sources.keys(), catalogue.locales, problems)
    check_letters(catalogue.letters, problems)
    catalogue.packets = load_packets(files, catalogue.statements, catalogue.locales, problems)
    return catalogue


def is_web_address(text: str) -> bool:
    """Whether this is an http or https address with a host and nothing that could mislead."""
    try:
        parts = urlsplit(text)
        return (
            parts.scheme in ("http", "https")
            and "." in (parts.hostname or "")
            and not (parts.username or parts.password)
            and not re.search(r"[\s\"<>\\^`{|}]", text)
        )
    except ValueError:
        return False


def _block_list(files: ContentFiles, problems: Problems) -> BlockList:
    name = "directory/blocklist.yaml"
    if not files.exists(name):
        problems.add(name, 1, "file", "the list of blocked numbers is missing")
        return BlockList(())
    numbers = []
    for entry in YamlText(name, files.text(name) or "", problems).structs(BlockedEntry):
        digits = re.sub(r"\D", "", entry.value.number)[-10:]
        if len(digits) != 10:
            problems.add(name, entry.line, "blocked", f"{entry.value.number!r} has not ten digits")
        else:
            numbers.append(BlockedNumber(digits, entry.value.name))
    return BlockList(numbers)


def _locales(files: ContentFiles, problems: Problems) -> tuple[str, ...]:
    folders = [folder for folder in files.folders() if folder not in SHARED_FOLDERS]
    for folder in folders:
        if folder not in BY_CODE:
            problems.add(folder, 1, "file", "this folder is neither a language of the product nor a shared folder")
    return tuple(locale.code for locale in LOCALES if locale.code in folders)


def _load_chapters(files: ContentFiles, catalogue: Catalogue, problems: Problems) -> None:
    name = "chapters.yaml"
    for entry in YamlText(name, files.text(name) or "", problems).structs(ChapterEntry):
        slug = entry.value.slug
        if slug in catalogue.chapter_lines or not _ID.fullmatch(slug):
            problems.add(name, entry.line_of("slug"), "chapter", f"{slug!r} is given twice or is not an id")
            continue
        catalogue.chapters.append(entry.value)
        catalogue.chapter_lines[slug] = entry.line


def _load_chapter_titles(files: ContentFiles, locale: str, catalogue: Catalogue, problems: Problems) -> None:
    name = f"{locale}/chapters.yaml"
    if not files.exists(name):
        problems.add(name, 1, "chapter", "the chapters' titles in this language are missing")
        return
    titles = _words(name, files.text(name) or "", problems)
    for slug, (line, _title) in titles.items():
        if slug not in catalogue.chapter_lines:
            problems.add(name, line, "chapter", f"unknown chapter {slug}")
    for slug in catalogue.chapter_lines:
        if slug not in titles:
            problems.add(name, 1, "chapter", f"the title of {slug} is missing")
    catalogue.chapter_titles[locale] = {slug: title for slug, (_line, title) in titles.items()}


def _load_sources(files: ContentFiles, catalogue: Catalogue, problems: Problems) -> None:
    name = "sources.yaml"
    if not files.exists(name):
        return
    for entry in YamlText(name, files.text(name) or "", problems).structs(SourceEntry):
        source = entry.value
        faults = {
            "id": "is given twice or is not an id"
            if source.id in catalogue.sources or not _ID.fullmatch(source.id)
            else "",
            "title": "" if source.title.strip() else "is empty",
            "kind": "" if source.kind in SOURCE_KINDS else f"is not one of {', '.join(SOURCE_KINDS)}",
            "sure": "" if source.sure in SURE else f"is not one of {', '.join(SURE)}",
            "date": "" if is_partial_date(source.date) else "is not a date (YYYY, YYYY-MM or YYYY-MM-DD)",
            "url": "" if not source.url or is_web_address(source.url) else "is not a web address",
        }
        for key, fault in faults.items():
            if fault:
                problems.add(name, entry.line_of(key), "source", f"{key}: {getattr(source, key)!r} {fault}")
        catalogue.sources[source.id] = Source(
            source.id, source.title, source.kind, source.url, source.date, source.sure
        )


def _load_statements(files: ContentFiles, catalogue: Catalogue, problems: Problems) -> None:
    name = "cards/statements.yaml"
    if not files.exists(name):
        return
    text = YamlText(name, files.text(name) or "", problems)
    for node in text.sequence(text.root):
        entry = text.mapping(node) or {}
        words = {key: text.value(value, str, key) or "" for key, (_key, value) in entry.items()}
        statement = words.pop("id", "")
        if not _ID.fullmatch(statement) or statement in catalogue.statements:
            text.add(node, "statement", f"the id {statement!r} is given twice or is not an id")
            continue
        if not words.get(SOURCE_LOCALE, "").strip():
            text.add(node, "statement", f"{statement} has no English")
        for locale in words:
            if locale not in BY_CODE:
                text.add(entry[locale][0], "statement", f"{locale} is not a language of the product")
        for locale in catalogue.locales:
            if not words.get(locale, "").strip():
                text.add(node, "statement", f"{statement} has no words in {locale}")
        catalogue.statements[statement] = {key: value for key, value in words.items() if key in BY_CODE}


def _load_labels(files: ContentFiles, locale: str, catalogue: Catalogue, problems: Problems) -> None:
    name = f"{locale}/labels.yaml"
    if not files.exists(name):
        return
    text = YamlText(name, files.text(name) or "", problems)
    labels: Labels = {}
    for vocabulary, (_key, node) in (text.mapping(text.root) or {}).items():
        entries = text.mapping(node) or {}
        labels[vocabulary] = {key: text.value(value, str, key) or "" for key, (_key, value) in entries.items()}
        for key, (key_node, _value) in entries.items():
            if not labels[vocabulary][key].strip():
                text.add(key_node, "label", f"{vocabulary}: {key} has no words")
    catalogue.labels[locale] = labels


def _check_labels(catalogue: Catalogue, problems: Problems) -> None:
    """English names every fixed word; other languages name no others, and are told which they lack."""
    english = catalogue.labels.get(SOURCE_LOCALE)
    if english is None:
        return
    fixed = {
        "state": STATES,
        "audience": AUDIENCES,
        "urgency": URGENCIES,
        "source_kind": SOURCE_KINDS,
        "exhibit": EXHIBIT_WORDS,
        "month": MONTHS,
        "paper": PAPER_WORDS,
        "letter": LETTER_WORDS,
        "exposure": EXPOSURE_WORDS,
    }
    for vocabulary, keys in fixed.items():
        for key in keys:
            if key not in english.get(vocabulary, {}):
                problems.add(f"{SOURCE_LOCALE}/labels.yaml", 1, "label", f"{vocabulary}: {key} is missing")
    for locale, labels in catalogue.labels.items():
        name = f"{locale}/labels.yaml"
        for vocabulary in sorted({*english, *labels}):
            ours, theirs = english.get(vocabulary, {}), labels.get(vocabulary, {})
            for key in sorted(theirs.keys() - ours.keys()):
                problems.add(name, 1, "label", f"{vocabulary}: {key} is not in the English file")
            for key in sorted(ours.keys() - theirs.keys()):
                problems.warn(name, 1, "label", f"{vocabulary}: {key} is missing; the English word is shown")


def _load_pictures(files: ContentFiles, catalogue: Catalogue, problems: Problems) -> None:
    for name in files.below("pictures", ".svg"):
        text = files.text(name)
        stem = name.removeprefix("pictures/").removesuffix(".svg")
        if not _ID.fullmatch(stem):
            problems.add(name, 1, "picture", "a picture's name holds small letters, digits and hyphens, and no folder")
        elif text is not None and _svg_is_ours(name, text, problems):
            catalogue.pictures[stem] = name


def _svg_is_ours(name: str, text: str, problems: Problems) -> bool:
    """Whether a drawing is well formed and brings in nothing from elsewhere."""
    match = _FOREIGN_IN_SVG.search(text)
    if match:
        problems.add(name, text.count("\n", 0, match.start()) + 1, "picture", f"{match[0].strip()} is not allowed")
        return False
    try:
        root = ET.fromstring(text)  # noqa: S314  (declarations, the way to entity bombs, were refused above)
    except ET.ParseError as error:
        problems.add(name, error.position[0], "picture", "this is not a well-formed SVG")
        return False
    for element in root.iter():
        tag = str(element.tag).removeprefix(_SVG)
        addresses = [value for key, value in element.attrib.items() if key.endswith("href")]
        if tag in _REFUSED_IN_SVG or any(not address.startswith("#") for address in addresses):
            problems.add(name, 1, "picture", f"<{tag}> or its address is not allowed in a drawing")
            return False
    return True


def _words(name: str, text: str, problems: Problems) -> dict[str, tuple[int, str]]:
    """A flat table of keys and words with their lines."""
    yaml = YamlText(name, text, problems)
    entries = yaml.mapping(yaml.root) or {}
    return {key: (yaml.line(node), yaml.value(value, str, key) or "") for key, (node, value) in entries.items()}
