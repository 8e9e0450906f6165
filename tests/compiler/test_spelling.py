# SPDX-License-Identifier: Apache-2.0
"""Spelling by hunspell: what is looked at, what is accepted, and what happens without the program."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from content_folder import TODAY, ContentFolder

from kyr_app.compiler.compile import check
from kyr_app.compiler.spelling import Proofreader, misspelled

needs_hunspell = pytest.mark.skipif(
    not shutil.which("hunspell") or misspelled(["casa"], "es") != [],
    reason="hunspell or its Spanish dictionary is not installed",
)
STREET = "en/encounters/street.md"
SPANISH = "es/encounters/home-door.md"


def said(folder: ContentFolder) -> list[str]:
    problems = check(folder.root, TODAY, proofreader=Proofreader()).problems.all
    return [f"{problem.file}:{problem.line}: {'warning: ' * problem.warning}{problem.message}" for problem in problems]


@needs_hunspell
def test_words_of_the_dictionaries_pass(folder: ContentFolder) -> None:
    assert said(folder) == []


PLACES = [
    (STREET, "Stay calm.", "Stay\n   clam and **calmm**.", 18, "calmm", "en"),
    (STREET, "In the street", "In the stret", 2, "stret", "en"),
    (STREET, "You can keep", "You can kepe", 3, "kepe", "en"),
    (STREET, "## In one", "## In onne", 15, "onne", "en"),
    (STREET, "1. Stay", "/// note | Notte\n\nx\n\n///\n\n1. Stay", 17, "Notte", "en"),
    (SPANISH, "Deje la puerta", "Deje la pueta", 13, "pueta", "es"),
    (SPANISH, "por un juez", "por un jues", 24, "jues", "es"),
    ("cards/statements.yaml", "I do not consent.", "I do not consennt.", 2, "consennt", "en"),
    ("es/chapters.yaml", "Agentes", "Ajentes", 1, "Ajentes", "es"),
]


@needs_hunspell
@pytest.mark.parametrize(("file", "old", "new", "line", "word", "locale"), PLACES)
def test_an_unknown_word_is_named_at_its_line(
    folder: ContentFolder, file: str, old: str, new: str, line: int, word: str, locale: str
) -> None:
    folder.replace(file, old, new)
    found = [one for one in said(folder) if "mend it" in one]
    assert found == [f"{file}:{line}: {word}: mend it, or add the word to {locale}/words.txt"]


@needs_hunspell
@pytest.mark.parametrize(
    "unread",
    [
        "Type `qwzzt` there.",
        "Look at qwzzt.example.org or mail qwzzt@example.org.",
        "Read [the door](topic:home-door) and form G-325qwzzt.",
        "Ask what officers' papers don't say about Ohio's judge.",
    ],
)
def test_codes_and_addresses_are_not_read(folder: ContentFolder, unread: str) -> None:
    folder.replace(STREET, "Stay calm.", unread)
    assert said(folder) == []


@needs_hunspell
@pytest.mark.parametrize(
    "spanish",
    [
        "Pida el Form I-94 (Arrival Record) y el Field Office.",
        'Busque "turn on this setting" en el menú.',
        "Apáguelo, dígales que no y repórtelo.",
    ],
)
def test_spanish_holds_english_names_and_verbs_with_pronouns(folder: ContentFolder, spanish: str) -> None:
    folder.replace(SPANISH, "Deje la puerta cerrada.", spanish)
    assert [one for one in said(folder) if "mend it" in one] == []


@needs_hunspell
def test_a_small_english_word_in_a_spanish_sentence_is_named(folder: ContentFolder) -> None:
    folder.replace(SPANISH, "Deje la puerta cerrada.", "Deje la door cerrada.")
    assert said(folder) == [f"{SPANISH}:13: door: mend it, or add the word to es/words.txt"]


@needs_hunspell
def test_accepted_words_pass_in_either_form_of_case(folder: ContentFolder) -> None:
    folder.write("en/words.txt", "# Names\nclearvew\nPalantyr  # a firm\n")
    folder.replace(STREET, "Stay calm.", "Clearvew and clearvew's maker met Palantyr.")
    assert said(folder) == []


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        ("b\na\n", "en/words.txt:2: a must stand before b: the words are sorted"),
        ("a\na\n", "en/words.txt:2: a must stand before a: the words are sorted"),
        ("two words\n", "en/words.txt:1: 'two words' is not one word of letters"),
    ],
)
def test_a_list_of_accepted_words_is_checked(
    folder: ContentFolder, monkeypatch: pytest.MonkeyPatch, words: str, fault: str
) -> None:
    monkeypatch.setattr("kyr_app.compiler.spelling.misspelled", lambda _words, _locale: [])
    folder.write("en/words.txt", words)
    assert said(folder) == [fault]


@pytest.mark.parametrize("program", ["", "#!/bin/sh\necho no dictionary >&2\nexit 1\n"], ids=["none", "no dictionary"])
def test_without_the_program_there_is_one_warning(
    folder: ContentFolder, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, program: str
) -> None:
    binaries = tmp_path / "bin"
    binaries.mkdir()
    if program:
        (binaries / "hunspell").write_text(program)
        (binaries / "hunspell").chmod(0o755)
    monkeypatch.setenv("PATH", str(binaries))
    assert said(folder) == [
        "en/words.txt:1: warning: spelling was not checked, hunspell is missing: "
        "apt-get install hunspell hunspell-en-us hunspell-es"
    ]
