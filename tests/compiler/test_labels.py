# SPDX-License-Identifier: Apache-2.0
"""The fixed words: English names all of them, other languages the same ones."""

from __future__ import annotations

import pytest
from content_folder import VOCABULARIES, ContentFolder
from content_folder import all_labels as labels


@pytest.fixture
def labelled(folder: ContentFolder) -> ContentFolder:
    folder.write("en/labels.yaml", labels())
    folder.write("es/labels.yaml", labels())
    return folder


def test_complete_labels_have_no_problem(labelled: ContentFolder) -> None:
    assert labelled.said() == []


@pytest.mark.parametrize("missing", [f"{vocabulary}: {keys[0]}" for vocabulary, keys in VOCABULARIES.items()])
def test_a_word_that_english_lacks_is_a_problem(labelled: ContentFolder, missing: str) -> None:
    labelled.write("en/labels.yaml", labels(without=missing))
    assert f"en/labels.yaml:1: {missing} is missing" in labelled.said()


def test_a_word_that_another_language_lacks_is_a_warning(labelled: ContentFolder) -> None:
    labelled.write("es/labels.yaml", labels(without="state: CA"))
    assert labelled.said() == ["es/labels.yaml:1: warning: state: CA is missing; the English word is shown"]


def test_a_word_that_english_does_not_know_is_a_problem(labelled: ContentFolder) -> None:
    labelled.write("es/labels.yaml", labels(more='reader:\n  hello: "Hola"\n'))
    assert labelled.said() == ["es/labels.yaml:1: reader: hello is not in the English file"]


def test_an_empty_word_is_a_problem_at_its_line(labelled: ContentFolder) -> None:
    labelled.write("en/labels.yaml", 'reader:\n  hello: " "\n' + labels())
    assert "en/labels.yaml:2: reader: hello has no words" in labelled.said()
