# SPDX-License-Identifier: Apache-2.0
"""Whether the actions of the exposure check can be read by whom they are for, by the measures that topics have."""

from __future__ import annotations

from collections.abc import Mapping

from kyr_app.compiler.action_files import ActionFile, ActionText
from kyr_app.compiler.problems import Problems
from kyr_app.compiler.reading import fernandez_huerta_ease, flesch_kincaid_grade, sentences, word_count
from kyr_app.compiler.reading_checks import MAX_GRADE, MAX_SENTENCE, MIN_SPANISH_EASE
from kyr_app.domain.locales import SOURCE_LOCALE


def check_reading(found: Mapping[str, ActionFile], problems: Problems) -> None:
    """Check the level of each action and the length of its sentences; languages without a formula pass."""
    for locale, most in MAX_SENTENCE.items():
        texts = [action.texts[locale] for action in found.values() if locale in action.texts]
        for text in texts:
            for sentence in sentences(text.lines):
                if word_count(sentence) > most:
                    message = f"a sentence of {word_count(sentence)} words, {most} is the most: {sentence[:40]} ..."
                    problems.add(text.file, 1, "reading", message)
            _check_level(text, locale, problems)


def _check_level(text: ActionText, locale: str, problems: Problems) -> None:
    line = text.header.line_of("title")
    if locale == SOURCE_LOCALE:
        grade = flesch_kincaid_grade(text.lines)
        if grade is not None and grade > MAX_GRADE:
            problems.add(
                text.file, line, "reading", f"the reading level is grade {grade:.1f}; {MAX_GRADE:.0f} is the most"
            )
        return
    ease = fernandez_huerta_ease(text.lines)
    if ease is not None and ease < MIN_SPANISH_EASE:
        message = f"the reading ease is {ease:.0f} (Fernandez-Huerta); {MIN_SPANISH_EASE:.0f} is the least"
        problems.add(text.file, line, "reading", message)
