# SPDX-License-Identifier: Apache-2.0
"""The gates that every text has to pass: reading level, myths, figures of translations, spelling, use of sources."""

from __future__ import annotations

from kyr_app.compiler.catalogue import Catalogue
from kyr_app.compiler.data_words import Words, read_data_files
from kyr_app.compiler.figures import figures_in
from kyr_app.compiler.files import ContentFiles
from kyr_app.compiler.frontmatter import TopicHeader
from kyr_app.compiler.myths import Myths
from kyr_app.compiler.problems import Problems
from kyr_app.compiler.reading_checks import ReadingChecks
from kyr_app.compiler.spelling import Proofreader
from kyr_app.compiler.topics import ReadTopic
from kyr_app.compiler.typed_yaml import YamlText
from kyr_app.domain.locales import SOURCE_LOCALE


class QualityChecks:
    """Checks one topic after another, then the other files. Without a `proofreader` the spelling is not checked."""

    def __init__(
        self, files: ContentFiles, catalogue: Catalogue, problems: Problems, proofreader: Proofreader | None = None
    ) -> None:
        self._files = files
        self._catalogue = catalogue
        self._problems = problems
        self._proofreader = proofreader
        self._reading = ReadingChecks(problems)
        self._myths = Myths(files, problems)
        self._cited: set[str] = set()
        self._slugs: list[str] = []

    def english(self, topic: ReadTopic) -> None:
        """Check an English topic."""
        self._slugs.append(topic.slug)
        self._check(topic)
        if topic.header and isinstance(topic.header.value, TopicHeader):
            self._cited.update(topic.header.value.sources)
            if not topic.header.value.services:
                message = "the topic names no services, so nobody is shown whom to call"
                self._problems.add(topic.file, topic.line_of("services"), "header", message)

    def translation(self, topic: ReadTopic, english: ReadTopic) -> None:
        """Check a translation, its figures against its English."""
        self._check(topic)
        theirs = {passage.anchor: passage.words for passage in english.passages}
        for passage in topic.passages:
            if passage.anchor in theirs:
                ours = Words(topic.file, passage.line, f"{passage.title}\n{passage.words}")
                self._compare(f"the passage {passage.anchor}", ours, topic.locale, theirs[passage.anchor])
        if topic.header and english.header:
            for name in ("title", "summary"):
                ours = Words(topic.file, topic.line_of(name), getattr(topic.header.value, name))
                self._compare(f"the {name}", ours, topic.locale, getattr(english.header.value, name))

    def finish(self) -> None:
        """Check what is no topic, and what needs all topics; the last of all checks."""
        self._reading.finish()
        data = read_data_files(self._files)
        for words in data.texts:
            for locale, ours in words.items():
                self._myths.words(ours.file, ours.line, ours.text, locale)
                if self._proofreader:
                    self._proofreader.words(ours.file, ours.line, ours.text, locale)
                if locale != SOURCE_LOCALE and SOURCE_LOCALE in words:
                    self._compare("this text", ours, locale, words[SOURCE_LOCALE].text)
        self._myths.finish(self._slugs)
        self._check_use_of_sources(self._cited | data.cited)
        if self._proofreader:
            self._proofreader.finish(self._files, self._problems)

    def _check(self, topic: ReadTopic) -> None:
        self._reading.topic(topic)
        self._myths.topic(topic)
        if self._proofreader:
            self._proofreader.topic(topic)

    def _compare(self, what: str, ours: Words, locale: str, english: str) -> None:
        have, want = figures_in(ours.text, locale), figures_in(english, SOURCE_LOCALE)
        if want - have:
            message = f"{what} lacks figures of the English: {', '.join(sorted(want - have))}"
            self._problems.add(ours.file, ours.line, "figure", message)
        if have - want:
            message = f"{what} has figures that the English has not: {', '.join(sorted(have - want))}"
            self._problems.add(ours.file, ours.line, "figure", message)

    def _check_use_of_sources(self, cited: set[str]) -> None:
        unused = self._catalogue.sources.keys() - cited
        if not unused:
            return
        name = "sources.yaml"
        text = YamlText(name, self._files.text(name) or "", Problems())
        for node in text.sequence(text.root):
            entry = text.mapping(node) or {}
            if "id" in entry and entry["id"][1].value in unused:
                self._problems.add(name, text.line(node), "source", f"nothing cites {entry['id'][1].value}")
