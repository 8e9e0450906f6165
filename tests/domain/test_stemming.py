# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import subprocess
import sys

import pytest

from kyr_app.domain.stemming import stems, stems_of_word


@pytest.mark.parametrize(
    ("locale", "one", "other"),
    [
        ("en", "knocking", "knocks"),
        ("en", "families", "family"),
        ("es", "abogada", "abogados"),
        ("es", "deportación", "deportaciones"),
        ("es", "trabajo", "trabajando"),
        ("ar", "محامون", "المحامي"),
        ("pt-BR", "advogado", "advogadas"),
        ("ru", "адвокат", "адвоката"),
    ],
)
def test_forms_of_a_word_share_a_stem(locale: str, one: str, other: str) -> None:
    assert set(stems(one, locale)) & set(stems(other, locale))


@pytest.mark.parametrize("word", ["deportación", "tocarían", "detención", "niños"])
def test_a_word_typed_without_accents_meets_the_written_one(word: str) -> None:
    from kyr_app.domain.text import fold

    assert set(stems_of_word(fold(word), ["es"])) & set(stems(word, "es"))


@pytest.mark.parametrize("locale", ["zh-Hans", "ht", "vi", "xx"])
def test_languages_without_a_stemmer_have_no_stems(locale: str) -> None:
    assert stems("knocking 律师", locale) == []


def test_words_of_another_script_have_no_stems() -> None:
    assert stems("律师 محامي 200", "en") == []


def test_a_query_word_is_read_in_every_language() -> None:
    assert stems_of_word("trabajando", ["en", "es", "zh-Hans"]) == ["trabajando", "trabaj"]


def test_the_stemmers_are_not_imported_before_they_are_used() -> None:
    code = "import sys, kyr_app.domain.stemming; sys.exit('snowballstemmer' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
