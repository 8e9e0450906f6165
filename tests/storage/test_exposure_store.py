# SPDX-License-Identifier: Apache-2.0
"""The exposure check out of a library is what its files said."""

from __future__ import annotations

from pathlib import Path

import pytest
from exposure_files_of_ours import exposure_library, exposure_of

from kyr_app.domain.exposure import assess
from kyr_app.domain.locales import LOCALES
from kyr_app.storage.exposure import ExposureStore
from kyr_app.storage.library import open_library

CODES = [locale.code for locale in LOCALES]


@pytest.fixture
def store(tmp_path: Path) -> ExposureStore:
    return ExposureStore(open_library(exposure_library(tmp_path / "library.sqlite3")))


@pytest.mark.parametrize("locale", CODES)
def test_a_model_is_read_as_it_was_written(store: ExposureStore, locale: str) -> None:
    assert store.model(locale) == exposure_of(locale)


def test_a_locale_that_the_library_lacks_is_english(store: ExposureStore) -> None:
    assert store.model("ht") == exposure_of("en")


def test_a_model_out_of_the_library_is_assessed_alike(store: ExposureStore) -> None:
    answers = {"q1": "yes", "q7": "yes", "q10": "unsure", "q15": "no"}
    assert assess(answers, store.model("es")) == assess(answers, exposure_of("es"))


def test_a_library_without_the_check_has_an_empty_model(tmp_path: Path) -> None:
    model = ExposureStore(open_library(exposure_library(tmp_path / "library.sqlite3", empty=True))).model("es")
    assert (model.notice, model.questions, model.rules, model.actions) == ("", (), (), {})
    assert assess({}, model).first == ()
