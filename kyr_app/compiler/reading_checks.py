# SPDX-License-Identifier: Apache-2.0
"""Whether topics can be read by whom they are for: the level of each, of all together, and the length of sentences."""

from __future__ import annotations

import re

from kyr_app.compiler.problems import Problems
from kyr_app.compiler.reading import fernandez_huerta_ease, flesch_kincaid_grade, sentences, word_count
from kyr_app.compiler.render import RenderedPassage
from kyr_app.compiler.topics import ReadTopic
from kyr_app.domain.locales import SOURCE_LOCALE

#: Flesch-Kincaid grade that English topics may have on average (content plan, 4).
MAX_MEAN_GRADE = 8.0
#: Grade above which one English topic is a warning, and that above which it is a problem.
WARN_GRADE, MAX_GRADE = 9.0, 10.0
#: Fernandez-Huerta score that a Spanish topic needs: 60-70 is "normal, for an adult" in his scale (1959), school years
#: 8 and 9; under 60 it is "somewhat hard".
MIN_SPANISH_EASE = 60.0
#: Words that one sentence may have. Spanish says the same in about a fifth more words.
MAX_SENTENCE = {SOURCE_LOCALE: 30, "es": 36}
#: Words that the sentences of a topic may have on average (content plan, 4: "mostly under 20").
MAX_MEAN_SENTENCE = 20.0
_MARKUP = re.compile(r"\[\^[^\]]*\]|\]\([^)]*\)|[*`\[]")
_FIRST_WORDS = 5


class ReadingChecks:
    """Checks one topic after another, then all together."""

    def __init__(self, problems: Problems) -> None:
        self._problems = problems
        self._grades: list[float] = []

    def topic(self, topic: ReadTopic) -> None:
        """Check one language of a topic; languages without a formula pass."""
        if topic.locale not in MAX_SENTENCE:
            return
        lines = [line for passage in topic.passages for line in passage.sentences]
        title = topic.line_of("title")
        if topic.locale == SOURCE_LOCALE:
            self._check_grade(topic.file, title, flesch_kincaid_grade(lines))
        else:
            self._check_ease(topic.file, title, fernandez_huerta_ease(lines))
        self._check_sentences(topic)
        lengths = [word_count(sentence) for sentence in sentences(lines)]
        mean = sum(lengths) / max(len(lengths), 1)
        if mean > MAX_MEAN_SENTENCE:
            message = f"the sentences have {mean:.1f} words on average; {MAX_MEAN_SENTENCE:.0f} is the most"
            self._problems.add(topic.file, title, "reading", message)

    def finish(self) -> None:
        """Check the mean of all English topics, once all were read."""
        mean = sum(self._grades) / max(len(self._grades), 1)
        if mean > MAX_MEAN_GRADE:
            message = f"the topics are of grade {mean:.1f} on average; {MAX_MEAN_GRADE:.0f} is the most"
            self._problems.add("chapters.yaml", 1, "reading", message)

    def _check_grade(self, file: str, line: int, grade: float | None) -> None:
        if grade is None:
            return
        self._grades.append(grade)
        message = f"the reading level is grade {grade:.1f}; {MAX_GRADE:.0f} is the most, {MAX_MEAN_GRADE:.0f} the aim"
        if grade > MAX_GRADE:
            self._problems.add(file, line, "reading", message)
        elif grade > WARN_GRADE:
            self._problems.warn(file, line, "reading", message)

    def _check_ease(self, file: str, line: int, ease: float | None) -> None:
        if ease is not None and ease < MIN_SPANISH_EASE:
            message = f"the reading ease is {ease:.0f} (Fernandez-Huerta); {MIN_SPANISH_EASE:.0f} is the least"
            self._problems.add(file, line, "reading", message)

    def _check_sentences(self, topic: ReadTopic) -> None:
        summary = [topic.header.value.summary] if topic.header else []
        found = [(topic.line_of("summary"), sentence) for sentence in sentences(summary)]
        for passage in topic.passages:
            found += [(_line_of(topic, passage, sentence), sentence) for sentence in self._long(topic, passage)]
        for line, sentence in found:
            words, most = word_count(sentence), MAX_SENTENCE[topic.locale]
            if words > most:
                message = f"a sentence of {words} words, {most} is the most: {' '.join(sentence.split()[:6])} ..."
                self._problems.add(topic.file, line, "reading", message)

    @staticmethod
    def _long(topic: ReadTopic, passage: RenderedPassage) -> list[str]:
        most = MAX_SENTENCE[topic.locale]
        return [sentence for sentence in sentences(passage.sentences) if word_count(sentence) > most]


def _line_of(topic: ReadTopic, passage: RenderedPassage, sentence: str) -> int:
    """The line of the file on which a sentence begins; the passage's own where its words are not found."""
    text = next((source.text for source in topic.sources if source.anchor == passage.anchor), "")
    lines = [" ".join(_MARKUP.sub("", line).replace(".", "").split()) for line in text.split("\n")]
    words = sentence.replace(".", "").split()
    for count in range(min(_FIRST_WORDS, len(words)), 1, -1):
        start = " ".join(words[:count])
        for number, line in enumerate(lines):
            if start in line:
                return passage.line + 1 + number
    return passage.line
