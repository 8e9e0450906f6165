# SPDX-License-Identifier: Apache-2.0
"""Myths: the file's form, its own examples, where a pattern is looked for, and exceptions."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from content_folder import ContentFolder

from kyr_app.compiler.files import ContentFiles
from kyr_app.compiler.myths import Myths
from kyr_app.compiler.problems import Problems

STREET = "en/encounters/street.md"
ONE_CALL = """\
- id: one-call
  wrong: "No law gives one call."
  en:
    - 'one phone call'
  es:
    - 'una llamada'
  examples_en:
    catches: ["You get One Phone Call."]
    passes: ["Ask to make a call."]
  examples_es:
    catches: ["Tiene una llamada."]
    passes: ["Pida llamar."]
"""
EXCEPTION = """\
  exceptions:
    - topic: street
      passage: one-minute
      reason: "It says that this is wrong."
"""


@pytest.fixture
def warned(folder: ContentFolder) -> ContentFolder:
    folder.write("myths.yaml", ONE_CALL)
    return folder


def test_text_without_a_myth_passes(warned: ContentFolder) -> None:
    assert warned.said() == []


SAID = "says the myth one-call ({words}): No law gives one call."


@pytest.mark.parametrize(
    ("file", "old", "new", "line", "words"),
    [
        (STREET, "Stay calm.", "You have one  phone\n   call now.", 15, "one phone call"),
        (STREET, "In the street", "One phone call", 2, "One phone call"),
        (STREET, "In one minute {", "One phone call {", 15, "One phone call"),
        ("es/encounters/home-door.md", "Puede dejar la puerta cerrada.", "Una llamada.", 3, "Una llamada"),
        ("cards/statements.yaml", "No doy permiso.", "Quiero una llamada.", 3, "una llamada"),
    ],
    ids=["passage", "title", "heading", "summary in Spanish", "statement"],
)
def test_a_myth_is_named_wherever_it_stands(
    warned: ContentFolder, file: str, old: str, new: str, line: int, words: str
) -> None:
    warned.replace(file, old, new)
    assert f"{file}:{line}: {SAID.format(words=words)}" in warned.said()


def test_a_pattern_does_not_reach_over_the_end_of_a_sentence(folder: ContentFolder) -> None:
    folder.write("myths.yaml", ONE_CALL.replace("'one phone call'", "'one.*call'"))
    folder.replace(STREET, "Stay calm.", "Take one. Then call.")
    assert folder.said() == []


def test_an_exception_lets_one_passage_say_it(warned: ContentFolder) -> None:
    warned.write("myths.yaml", ONE_CALL + EXCEPTION)
    warned.replace(STREET, "Stay calm.", "No law gives you one phone call.")
    assert warned.said() == []


def test_an_exception_that_nothing_needs_is_a_warning(warned: ContentFolder) -> None:
    warned.write("myths.yaml", ONE_CALL + EXCEPTION)
    assert warned.said() == ["myths.yaml:1: warning: one-call: street, one-minute needs no exception any more"]


def test_an_exception_of_a_topic_that_is_not_here_is_left_alone(warned: ContentFolder) -> None:
    warned.write("myths.yaml", ONE_CALL + EXCEPTION.replace("street", "bond"))
    assert warned.said() == []


FAULTS = {
    "unknown field": ("  wrong:", "  why: x\n  wrong:", "why is not a known field"),
    "no reason": ('"No law gives one call."', '" "', "one-call does not say why it is wrong"),
    "no pattern": ("'one phone call'", "'one (phone call'", "is no pattern: missing )"),
    "pattern without an example": ("'una llamada'", "'una llamada'\n    - 'dos'", "'dos' catches none of its examples"),
    "example that is not caught": ('"Tiene una llamada."', '"Tiene una llamada.", "Dos."', "no pattern catches: Dos."),
    "example that should pass": ('"Ask to', '"One phone call.", "Ask to', "a pattern catches what should pass: One"),
    "no examples": ('["Pida llamar."]', "[]", "examples of what is caught and what passes are missing in es"),
    "exception without a reason": (
        ONE_CALL[-1:],
        "\n" + EXCEPTION.replace("It says that this is wrong.", ""),
        "no reaso",
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_of_the_file_is_named(folder: ContentFolder, fault: str) -> None:
    old, new, expected = FAULTS[fault]
    at = ONE_CALL.rfind(old)
    folder.write("myths.yaml", ONE_CALL[:at] + new + ONE_CALL[at + len(old) :])
    assert any(line.startswith("myths.yaml:") and expected in line for line in folder.said()), folder.said()


def test_an_id_given_twice_is_named(folder: ContentFolder) -> None:
    folder.write("myths.yaml", ONE_CALL * 2)
    assert "myths.yaml:13: the id 'one-call' is given twice or is not an id" in folder.said()


SHIPPED = Path(__file__).parents[2] / "content"


def test_the_shipped_myths_hold_against_their_examples() -> None:
    problems = Problems()
    Myths(ContentFiles(SHIPPED, problems), problems)
    assert problems.all == ()


def test_every_shipped_myth_speaks_of_a_list_that_must_be_checked() -> None:
    entries = yaml.safe_load((SHIPPED / "myths.yaml").read_text("utf-8"))
    assert len(entries) >= 40
    assert all(entry["en"] and entry["es"] and entry["wrong"].endswith(".") for entry in entries)
