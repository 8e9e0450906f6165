# SPDX-License-Identifier: Apache-2.0
"""What must never be said (`myths.yaml`): sentences that are believed, wrong, and harm those who act on them.

A pattern is a regular expression that is looked for in one sentence at a time, in either form of case. Where a text
puts a myth right in words that a pattern catches, an exception names the topic, the passage and the reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import msgspec

from kyr_app.compiler.files import ContentFiles
from kyr_app.compiler.problems import Problems
from kyr_app.compiler.topics import ReadTopic
from kyr_app.compiler.typed_yaml import YamlText
from kyr_app.domain.locales import SOURCE_LOCALE

NAME = "myths.yaml"
_LOCALES = (SOURCE_LOCALE, "es")
_ID = re.compile(r"[a-z0-9][a-z0-9-]*")
_SENTENCE = re.compile(r"(?<=[.!?])[\"'”’»)]*\s+|\n")


class ExampleEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Sentences that the patterns of a myth must catch, and ones that they must let pass."""

    catches: list[str]
    passes: list[str]


class ExceptionEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A passage that may hold the words, in any language, because it puts the myth right.

    `topic` is a slug and `passage` an anchor, `title` or `summary`; or a data file's name and "".
    """

    topic: str
    passage: str
    reason: str


class MythEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One myth: why it is wrong, its patterns and their examples in English and Spanish, where its words may stand."""

    id: str
    wrong: str
    en: list[str]
    es: list[str]
    examples_en: ExampleEntry
    examples_es: ExampleEntry
    exceptions: list[ExceptionEntry] = []


@dataclass(slots=True)
class _Myth:
    entry: MythEntry
    line: int
    patterns: dict[str, re.Pattern[str]] = field(default_factory=dict)

    def found_in(self, sentences: Iterable[str], locale: str) -> str:
        """The words in which one of these sentences says this; "" when none does."""
        pattern = self.patterns.get(locale)
        found = (pattern.search(sentence) for sentence in sentences) if pattern else iter(())
        return next((match[0] for match in found if match), "")

    def allowed(self, slug: str, anchor: str) -> bool:
        """Whether this passage has an exception."""
        return any((slug, anchor) == (one.topic, one.passage) for one in self.entry.exceptions)


class Myths:
    """The patterns, ready to be looked for. A content folder without `myths.yaml` has none."""

    def __init__(self, files: ContentFiles, problems: Problems) -> None:
        self._problems = problems
        self._myths: list[_Myth] = []
        self._met: set[tuple[str, str, str]] = set()
        if files.exists(NAME):
            self._load(YamlText(NAME, files.text(NAME) or "", problems))

    def topic(self, topic: ReadTopic) -> None:
        """Look through title, summary and every passage of a topic."""
        if topic.header:
            for name in ("title", "summary"):
                text = getattr(topic.header.value, name)
                self._look(topic.file, topic.line_of(name), text, topic.locale, topic.slug, name)
        for passage in topic.passages:
            text = f"{passage.title}\n{passage.words}"
            self._look(topic.file, passage.line, text, topic.locale, topic.slug, passage.anchor)

    def words(self, file: str, line: int, text: str, locale: str) -> None:
        """Look through words that belong to no topic."""
        self._look(file, line, text, locale, "", "")

    def finish(self, slugs: Sequence[str]) -> None:
        """Name the exceptions of topics that are here and no longer need them."""
        for myth in self._myths:
            for one in myth.entry.exceptions:
                if one.topic in slugs and (myth.entry.id, one.topic, one.passage) not in self._met:
                    message = f"{myth.entry.id}: {one.topic}, {one.passage} needs no exception any more"
                    self._problems.warn(NAME, myth.line, "myth", message)

    def _look(self, file: str, line: int, text: str, locale: str, slug: str, anchor: str) -> None:
        sentences = _sentences(text) if locale in _LOCALES else []
        for myth in self._myths:
            words = myth.found_in(sentences, locale)
            if words and myth.allowed(slug or file, anchor):
                self._met.add((myth.entry.id, slug, anchor))
            elif words:
                message = f"says the myth {myth.entry.id} ({words}): {myth.entry.wrong}"
                self._problems.add(file, line, "myth", message)

    def _load(self, text: YamlText) -> None:
        for located in text.structs(MythEntry):
            entry, line = located.value, located.line
            if not _ID.fullmatch(entry.id) or entry.id in (myth.entry.id for myth in self._myths):
                self._problems.add(NAME, line, "myth", f"the id {entry.id!r} is given twice or is not an id")
            if not entry.wrong.strip():
                self._problems.add(NAME, line, "myth", f"{entry.id} does not say why it is wrong")
            myth = _Myth(entry, line)
            for locale in _LOCALES:
                patterns = self._compiled(myth, locale)
                if patterns:
                    myth.patterns[locale] = re.compile(
                        "|".join(f"(?:{one.pattern})" for one in patterns), re.IGNORECASE
                    )
                self._try(myth, patterns, locale)
            for one in entry.exceptions:
                if not one.reason.strip():
                    self._problems.add(NAME, line, "myth", f"{entry.id}: an exception has no reason")
            self._myths.append(myth)

    def _compiled(self, myth: _Myth, locale: str) -> list[re.Pattern[str]]:
        found = []
        for pattern in getattr(myth.entry, locale):
            try:
                found.append(re.compile(pattern, re.IGNORECASE))
            except re.error as error:
                message = f"{myth.entry.id}: {pattern!r} is no pattern: {error}"
                self._problems.add(NAME, myth.line, "myth", message)
        return found

    def _try(self, myth: _Myth, patterns: list[re.Pattern[str]], locale: str) -> None:
        """Hold a myth's patterns against its own examples, one of which each pattern must catch."""
        add, name = self._problems.add, myth.entry.id
        examples: ExampleEntry = getattr(myth.entry, f"examples_{locale}")
        for pattern in patterns:
            if not any(pattern.search(sentence) for sentence in examples.catches):
                add(NAME, myth.line, "myth", f"{name}: {pattern.pattern!r} catches none of its examples")
        if not examples.catches or not examples.passes:
            add(NAME, myth.line, "myth", f"{name}: examples of what is caught and what passes are missing in {locale}")
        for sentence in examples.catches:
            if not myth.found_in(_sentences(sentence), locale):
                add(NAME, myth.line, "myth", f"{name}: no pattern catches: {sentence}")
        for sentence in examples.passes:
            if myth.found_in(_sentences(sentence), locale):
                add(NAME, myth.line, "myth", f"{name}: a pattern catches what should pass: {sentence}")


def _sentences(text: str) -> list[str]:
    return [" ".join(sentence.split()) for sentence in _SENTENCE.split(text) if sentence.strip()]
