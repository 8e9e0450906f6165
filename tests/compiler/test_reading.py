# SPDX-License-Identifier: Apache-2.0
"""Reading levels against texts whose level is known by hand."""

from __future__ import annotations

import pytest

from kyr_app.compiler.reading import fernandez_huerta_ease, flesch_kincaid_grade


def test_one_syllable_words_in_short_sentences_are_grade_zero_and_less() -> None:
    # 60 words, 15 sentences, 60 syllables: 0.39 * 4 + 11.8 - 15.59
    assert flesch_kincaid_grade(["The cat sat down."] * 15) == pytest.approx(-2.23)


def test_long_words_and_sentences_raise_the_grade() -> None:
    hard = "Administrative authorities occasionally characterize investigations as consensual encounters"
    grade = flesch_kincaid_grade([" ".join([hard] * 3)] * 3)
    assert grade is not None
    assert grade > 20


def test_a_list_item_ends_a_sentence() -> None:
    words = "stay calm and do not run from the door or the car or the street at all"
    joined = flesch_kincaid_grade([" ".join([words] * 4)])
    apart = flesch_kincaid_grade([words] * 4)
    assert joined is not None
    assert apart is not None
    assert apart < joined


def test_abbreviations_end_no_sentence() -> None:
    line = "In the U.S. case of Payton v. New York the court said no to Mr. Smith and his men at the door of the home"
    once = flesch_kincaid_grade([line] * 3)
    plain = flesch_kincaid_grade([line.replace(".", "")] * 3)
    assert once == plain


@pytest.mark.parametrize("lines", [[], ["Stay calm."], ["12 34 56"]])
def test_a_short_text_has_no_level(lines: list[str]) -> None:
    assert flesch_kincaid_grade(lines) is None
    assert fernandez_huerta_ease(lines) is None


def test_plain_spanish_is_easy() -> None:
    ease = fernandez_huerta_ease(["No abra la puerta. Pida ver la orden. Llame a su abogado."] * 6)
    assert ease is not None
    assert ease > 80
