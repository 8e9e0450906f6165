# SPDX-License-Identifier: Apache-2.0
"""The exposure check of the real content folder, read without its topics: quick, and for tests of several layers."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import cache
from pathlib import Path

import yaml
from library_builder import LibraryBuilder

from kyr_app.compiler.exposure_files import ExposureFiles, load_exposure
from kyr_app.compiler.exposure_rows import exposure_model, exposure_rows
from kyr_app.compiler.files import ContentFiles
from kyr_app.compiler.problems import Problems
from kyr_app.domain.exposure import Model
from kyr_app.domain.locales import LOCALES

CONTENT = Path(__file__).resolve().parents[1] / "content"


@cache
def exposure_files() -> ExposureFiles:
    """Everything in `content/exposure/`; its faults are for `kyr check` and its tests."""
    problems = Problems()
    return load_exposure(ContentFiles(CONTENT, problems), (), [locale.code for locale in LOCALES], problems)


@cache
def exposure_of(locale: str) -> Model:
    """The check in the words of a locale."""
    return exposure_model(exposure_files(), locale)


def exposure_library(path: Path, *, empty: bool = False) -> Path:
    """A library of the check and the labels, both real, without topics; `empty`: without the check too."""
    codes = [locale.code for locale in LOCALES]
    with LibraryBuilder(path):
        pass
    with closing(sqlite3.connect(path)) as connection, connection:
        rows = () if empty else exposure_rows(exposure_files(), codes)
        connection.executemany("INSERT INTO exposure VALUES (?, ?, ?, ?, ?)", rows)
        for code in codes:
            labels = yaml.safe_load((CONTENT / code / "labels.yaml").read_text(encoding="utf-8"))
            entries = [
                (code, vocabulary, key, said) for vocabulary in labels for key, said in labels[vocabulary].items()
            ]
            connection.executemany("INSERT OR REPLACE INTO label VALUES (?, ?, ?, ?)", entries)
    return path
