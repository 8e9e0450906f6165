# SPDX-License-Identifier: Apache-2.0
"""Lists and labels carry the punctuation of their language."""

from __future__ import annotations

import pytest

from kyr_app.ui.bidi import isolate
from kyr_app.ui.phrases import labelled, listed


@pytest.mark.parametrize(
    ("locale", "pattern"),
    [("en", "{}, {}, and {}"), ("es", "{}, {} y {}"), ("ar", "{} و{} و{}"), ("zh-Hans", "{}、{}和{}")],
)
def test_list_has_the_commas_of_its_language(locale: str, pattern: str) -> None:
    assert listed(["A", "B", "C"], locale) == pattern.format(isolate("A"), isolate("B"), isolate("C"))


def test_one_name_stands_alone() -> None:
    assert listed(["A"], "en") == isolate("A")


@pytest.mark.parametrize(("locale", "shown"), [("en", "Who: all"), ("ar", "Who: all"), ("zh-Hans", "Who：all")])
def test_label_has_the_colon_of_its_language(locale: str, shown: str) -> None:
    assert labelled("Who", "all", locale) == shown
