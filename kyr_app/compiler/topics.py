# SPDX-License-Identifier: Apache-2.0
"""Reads topics one by one: the file, its header, its rendered passages. Nothing of a body outlives its topic."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from kyr_app.compiler.catalogue import Catalogue
from kyr_app.compiler.exhibit_text import ExhibitText
from kyr_app.compiler.files import ContentFiles, digest_of
from kyr_app.compiler.frontmatter import (
    TopicHeader,
    TranslationHeader,
    split_document,
    topic_header,
    translation_header,
)
from kyr_app.compiler.passages import PassageSource, split_passages
from kyr_app.compiler.problems import Problems
from kyr_app.compiler.render import RenderedPassage, Renderer
from kyr_app.compiler.typed_yaml import Located
from kyr_app.domain.locales import BY_CODE, SOURCE_LOCALE

_SLUG = re.compile(r"[a-z0-9][a-z0-9-]*")


@dataclass(slots=True)
class TopicFile:
    """Where a topic stands: its chapter, and per locale its file. All that is kept of a topic between passes."""

    slug: str
    chapter: str
    names: dict[str, str] = field(default_factory=dict)
    digests: dict[str, bytes] = field(default_factory=dict)


@dataclass(slots=True)
class ReadTopic:
    """One language of a topic, read and rendered. `header` is None when it could not be decoded."""

    slug: str
    locale: str
    file: str
    digest: bytes
    header: Located[TopicHeader] | Located[TranslationHeader] | None
    sources: list[PassageSource]
    passages: list[RenderedPassage]

    @property
    def hashes(self) -> dict[str, str]:
        """Passage id to the hash of its text, as a translation's header records it."""
        return {source.anchor: source.digest for source in self.sources}

    def line_of(self, name: str, index: int | None = None) -> int:
        """Line of a header field."""
        return self.header.line_of(name, index) if self.header else 1


def find_topics(files: ContentFiles, catalogue: Catalogue, problems: Problems) -> list[TopicFile]:
    """Every English topic with its translations, in the order of the chapters; misplaced files become problems."""
    found: dict[str, TopicFile] = {}
    locales = [locale for locale in catalogue.locales if locale != SOURCE_LOCALE]
    for locale in (SOURCE_LOCALE, *locales):
        for name in files.below(locale, ".md"):
            parts = name.split("/")
            slug = parts[-1].removesuffix(".md")
            if len(parts) != 3 or parts[1] not in catalogue.chapter_lines:
                problems.add(name, 1, "file", "a topic stands in a chapter's folder: <language>/<chapter>/<slug>.md")
            elif not _SLUG.fullmatch(slug):
                problems.add(name, 1, "file", "a slug holds small letters, digits and hyphens")
            elif locale == SOURCE_LOCALE and slug in found:
                problems.add(name, 1, "file", f"the slug {slug} is used twice: {found[slug].names[SOURCE_LOCALE]}")
            elif locale == SOURCE_LOCALE:
                found[slug] = TopicFile(slug, parts[1], {SOURCE_LOCALE: name})
            elif slug not in found:
                problems.add(name, 1, "file", f"there is no English topic {slug}")
            elif found[slug].chapter != parts[1]:
                problems.add(name, 1, "file", f"the English topic is in the chapter {found[slug].chapter}")
            else:
                found[slug].names[locale] = name
    return _in_order(found, catalogue, problems)


def _in_order(found: dict[str, TopicFile], catalogue: Catalogue, problems: Problems) -> list[TopicFile]:
    """Topics by chapter, then as `chapters.yaml` names them, then by slug."""
    ordered: list[TopicFile] = []
    for chapter in catalogue.chapters:
        for slug in chapter.topics:
            if slug not in found or found[slug].chapter != chapter.slug:
                line = catalogue.chapter_lines[chapter.slug]
                problems.add("chapters.yaml", line, "slug", f"{chapter.slug}: there is no topic {slug}")
        rank = {slug: place for place, slug in enumerate(chapter.topics)}
        members = [topic for topic in found.values() if topic.chapter == chapter.slug]
        ordered += sorted(members, key=lambda topic: (rank.get(topic.slug, len(rank)), topic.slug))
    return ordered


class TopicReader:
    """Reads and renders one language of one topic at a time."""

    def __init__(self, files: ContentFiles, catalogue: Catalogue, problems: Problems) -> None:
        self._files = files
        self._problems = problems
        self._renderer = Renderer(catalogue.statements, ExhibitText(catalogue.exhibits, catalogue.labels))

    def read(self, topic: TopicFile, locale: str, source_numbers: Mapping[str, int] | None = None) -> ReadTopic | None:
        """Read `topic` in `locale`; None when its file has no header or is no text.

        `source_numbers` are the English topic's, for a translation; the English takes them from its own header.
        """
        file, problems = topic.names[locale], self._problems
        data = self._files.data(file)
        text = self._files.text(file, data)
        document = split_document(file, text, problems) if text is not None else None
        if document is None:
            return None
        header: Located[TopicHeader] | Located[TranslationHeader] | None
        if locale == SOURCE_LOCALE:
            header = english = topic_header(file, document, problems)
            source_numbers = numbers_of(english.value) if english else {}
        else:
            header = translation_header(file, document, problems)
        sources = split_passages(file, document.body, document.body_line, problems)
        rtl = BY_CODE[locale].right_to_left
        passages = [
            self._renderer.render(file, source, locale, rtl, source_numbers or {}, problems) for source in sources
        ]
        return ReadTopic(topic.slug, locale, file, digest_of(data), header, sources, passages)


def numbers_of(header: TopicHeader) -> dict[str, int]:
    """Source id to the number its footnote marks show: its place in the header's list."""
    return {source: number for number, source in enumerate(header.sources, start=1)}
