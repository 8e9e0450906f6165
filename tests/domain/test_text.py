# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kyr_app.domain.text import MAX_QUERY_WORDS, fold_for_index, query_words

ANY_TEXT = st.text(st.characters(), max_size=200)  # surrogates and control characters too


@pytest.mark.parametrize(
    ("text", "indexed"),
    [
        pytest.param("¿Dónde está mi niño?", "donde esta mi nino", id="accents"),
        pytest.param("Đường luật sư", "duong luat su", id="vietnamese"),
        pytest.param("Straße, cœur, Łódź", "strasse coeur lodz", id="letters that stay whole in NFKD"),
        pytest.param("They’re, can't, ICE's", "theyre cant ice", id="contractions"),
        pytest.param("l'avocat d'État", "l avocat d etat", id="french elision"),
        pytest.param("the U.S. and U.S.C.", "the us and usc", id="initials"),
        pytest.param("I-200 i200 I 200", "i 200 i 200 i 200", id="form names"),
        pytest.param("$3,750,000.50", "3 750 000 50", id="numbers"),
        pytest.param("٢٠٢٦ ۲۰۲۶ २०२६", "2026 2026 2026", id="digits of other scripts"),
        pytest.param("об’єкт Ёлка", "обєкт елка", id="cyrillic apostrophe"),
        pytest.param("مُحَامٍ مـحـامي", "محام محامي", id="arabic marks and tatweel"),
        pytest.param("أإآٱ ى ة ک ی", "اااا ي ه ك ي", id="arabic letter forms"),
        pytest.param("المحامي والمحامي للمحامي محامي", "محامي محامي محامي محامي", id="arabic article"),
        pytest.param("ال الا", "ال الا", id="too short to be an article and a word"),
        pytest.param("می‌خواهم", "مي خواهم", id="persian non-joiner"),
        pytest.param("律师ICE敲门", "律 师 ice 敲 门", id="han"),
        pytest.param("변호사", "변 호 사", id="hangul whole, not in letters"),
        pytest.param("ベンゴシ", "ベ ン ゴ シ", id="voiced kana whole"),
        pytest.param("ทนาย", "ท น า ย", id="thai"),
        pytest.param("ក្រុម", "ក ្ រ ុ ម", id="khmer"),
        pytest.param("वकील ज़रूरत", "वकील जरूरत", id="devanagari keeps vowel signs, drops the nukta"),
        pytest.param("ｆｕｌｌ", "full", id="full width"),
        pytest.param("a\x00b\ud800c", "a b c", id="NUL and lone surrogate"),
        pytest.param("co\u00adoperate zero\u200bwidth", "cooperate zerowidth", id="invisible characters"),
        pytest.param("\u2066(213) 555\u2069", "213 555", id="bidi isolates"),
        pytest.param(" \n—…", "", id="nothing"),
    ],
)
def test_fold_for_index(text: str, indexed: str) -> None:
    assert fold_for_index(text) == indexed


@given(ANY_TEXT)
def test_folded_text_holds_only_what_the_tokenizer_takes_for_words(text: str) -> None:
    for word in fold_for_index(text).split(" "):
        assert all(unicodedata.category(letter)[0] in "LNM" for letter in word)


@given(ANY_TEXT)
def test_decomposed_text_folds_as_composed(text: str) -> None:
    assert fold_for_index(unicodedata.normalize("NFD", text)) == fold_for_index(unicodedata.normalize("NFC", text))


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("they are knocking", [("they",), ("are",), ("knocking",)]),
        ("ICE敲门", [("ice",), ("敲", "门")]),
        ("律师 帮助", [("律", "师"), ("帮", "助")]),
        ("الم", [("م",)]),
        ("", []),
        ('"*()', []),
    ],
)
def test_query_words(query: str, words: list[tuple[str, ...]]) -> None:
    assert query_words(query) == words


def test_a_pasted_page_is_cut() -> None:
    assert len(query_words("word " * 2000)) == MAX_QUERY_WORDS


@given(ANY_TEXT)
def test_a_query_finds_the_words_of_the_same_text(text: str) -> None:
    if len(text) > 100:
        return  # longer queries are cut
    asked = [word for words in query_words(text) for word in words]
    indexed = fold_for_index(text).split()
    # The article of a word that is a single letter so far is dropped from queries alone.
    assert [word[-1] for word in asked] == [word[-1] for word in indexed[: len(asked)]]
