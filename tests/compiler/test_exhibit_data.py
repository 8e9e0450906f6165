# SPDX-License-Identifier: Apache-2.0
"""Exhibits: the checks of their data, and the words that a topic shows of them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from content_folder import BODY, TODAY, TRANSLATION_BODY, ContentFolder

from kyr_app.compiler.compile import build

SYSTEMS = """\
- id: bills
  stage: source
  label: {en: "Bills", es: "Cuentas"}
  about: {en: "Phone and power bills.", es: "Cuentas de teléfono y luz."}
  sources: [payton]
- id: broker
  stage: system
  label: {en: "Broker", es: "Corredor"}
  about: {en: "Sells files.", es: "Vende archivos."}
  topic: street
  vendor: "Broker, Inc."
  names: ["The Broker"]
  sources: [payton]
  takes_from:
    - {node: bills, source: payton}
  contracts:
    - date: "2025-09-05"
      until: "2026-09-04"
      buyer: {en: "ICE", es: "ICE"}
      what: {en: "Files | records.", es: "Archivos."}
      amount: 3750000
      ceiling: 9225000
      source: payton
    - {date: "2024-02", buyer: {en: "CBP", es: "CBP"}, what: {en: "Test.", es: "Prueba."}, source: payton}
"""
STATES = """\
columns:
  - id: name
    label: {en: "Your name", es: "Su nombre"}
    about: {en: "Some states ask for it.", es: "Algunos estados lo piden."}
cells:
  - {state: CA, column: name, words: {en: "No.", es: "No."}, source: payton, date: "2026-07"}
"""
DRAWINGS = """\
- id: paper
  picture: paper
  source: payton
  title: {en: "A paper", es: "Un papel"}
  alt: {en: "An example.", es: "Un ejemplo."}
  words:
    - {at: [10, 20], text: "COURT"}
  callouts:
    - at: [50, 60]
      title: {en: "Court", es: "Corte"}
      words: {en: "Its name.", es: "Su nombre."}
"""
DECISIONS = """\
- id: signed
  title: {en: "Signed?", es: "¿Firmado?"}
  questions:
    - id: judge
      words: {en: "By a judge?", es: "¿Por un juez?"}
      help: {en: "Look below.", es: "Mire abajo."}
  outcomes:
    - when: {judge: "yes"}
      title: {en: "Yes.", es: "Sí."}
      words: {en: "A judge's.", es: "De un juez."}
      source: payton
    - when: {}
      style: warning
      title: {en: "No.", es: "No."}
      words: {en: "Not a judge's.", es: "No de un juez."}
      source: payton
      topic: street
"""
FILES = {"systems.yaml": SYSTEMS, "states.yaml": STATES, "drawings.yaml": DRAWINGS, "decisions.yaml": DECISIONS}


@pytest.fixture
def exhibits(folder: ContentFolder) -> ContentFolder:
    """The folder without a fault, with one exhibit of each kind."""
    folder.write("pictures/paper.svg", '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 80"/>')
    for name, text in FILES.items():
        folder.write(name, text)
    return folder


def test_sound_exhibits_have_no_problem(exhibits: ContentFolder) -> None:
    assert exhibits.said() == []


FAULTS = {
    "unknown stage": ("systems.yaml", "stage: source", "stage: shop", "systems.yaml:2: 'shop' is not one of"),
    "unknown source": ("systems.yaml", "sources: [payton]", "sources: [gone]", "unknown source gone"),
    "no source": ("systems.yaml", "sources: [payton]", "sources: []", "bills has no source"),
    "unknown giver": ("systems.yaml", "node: bills", "node: posts", "takes data from unknown posts"),
    "giver after taker": ("systems.yaml", "stage: source", "stage: use", "bills stands after broker"),
    "no Spanish": ("systems.yaml", ', es: "Cuentas"', "", "bills has no words in es"),
    "no date": ("systems.yaml", '"2024-02"', '"2024-13"', "'2024-13' is not a date"),
    "ends before it begins": ("systems.yaml", '"2026-09-04"', '"2025-08"', "ends before it begins"),
    "more than the ceiling": ("systems.yaml", "3750000", "93750000", "the sums of 2025-09-05 can not be"),
    "unknown field": ("systems.yaml", "vendor:", "seller:", "seller is not a known field"),
    "unknown topic": ("systems.yaml", "topic: street", "topic: gone", "unknown topic gone"),
    "unknown column": ("states.yaml", "column: name", "column: age", "unknown column age"),
    "unknown state": ("states.yaml", "state: CA", "state: XX", "'XX' is not the code of a state"),
    "cell twice": ("states.yaml", "cells:\n", "cells:\n" + STATES.split("cells:\n")[1], "name of CA is given twice"),
    "unknown part": ("states.yaml", "columns:", "colums:", "colums is not known here"),
    "off the paper": ("drawings.yaml", "[50, 60]", "[50, 90]", "is not a place on the drawing"),
    "no drawing": ("drawings.yaml", "picture: paper", "picture: gone", "pictures/gone.svg is missing"),
    "no outcome": ("decisions.yaml", "when: {}", 'when: {judge: "no"}', "lead to no outcome"),
    "unknown answer": ("decisions.yaml", '{judge: "yes"}', '{judge: "maybe"}', "is no question of signed"),
    "unknown style": ("decisions.yaml", "style: warning", "style: alarm", "'alarm' is not one of"),
}


@pytest.mark.parametrize(("file", "old", "new", "said"), FAULTS.values(), ids=FAULTS.keys())
def test_a_fault_of_the_data_is_named(exhibits: ContentFolder, file: str, old: str, new: str, said: str) -> None:
    exhibits.replace(file, old, new)
    assert said in "\n".join(exhibits.said())


def _with_box(folder: ContentFolder, box: str) -> None:
    """Put a box into both languages of a topic."""
    folder.topic("home-door", BODY + f"\n/// {box}\n\n///\n")
    folder.translation("home-door", TRANSLATION_BODY + f"\n/// {box}\n\n///\n")


def _plain(folder: ContentFolder, tmp_path: Path, locale: str) -> str:
    target = tmp_path / "library.sqlite3"
    build(folder.root, target, TODAY)
    with closing(sqlite3.connect(target)) as database:
        query = "SELECT plain FROM passage WHERE slug = 'home-door' AND locale = ? AND anchor = 'why'"
        return str(database.execute(query, (locale,)).fetchone()[0])


@pytest.mark.parametrize(
    ("box", "locale", "said"),
    [
        ("contracts | broker", "en", "2024-02 | CBP. Test."),
        ("contracts | broker", "en", "ICE. Files | records."),
        ("contracts | broker", "en", "$3,750,000"),
        ("contracts | broker", "es", "ICE. Archivos."),
        ("states | name", "es", "Su nombre. Algunos estados lo piden."),
        ("drawing | paper", "en", "1. Court. Its name."),
        ("decision | signed", "es", "¿Por un juez? Mire abajo."),
        ("decision | signed", "en", "No. Not a judge's."),
    ],
)
def test_an_exhibit_is_said_in_words(exhibits: ContentFolder, tmp_path: Path, box: str, locale: str, said: str) -> None:
    _with_box(exhibits, box)
    assert said in _plain(exhibits, tmp_path, locale)


@pytest.mark.parametrize("box", ["contracts | bills", "contracts | gone", "states | name gone", "drawing | gone"])
def test_an_exhibit_without_data_is_a_problem(exhibits: ContentFolder, box: str) -> None:
    _with_box(exhibits, box)
    assert f"there is no data for {box.replace(' | ', ' ')}" in "\n".join(exhibits.said())


def test_the_box_of_an_exhibit_holds_no_text_of_its_own(exhibits: ContentFolder) -> None:
    exhibits.topic("home-door", BODY + "\n/// contracts | broker\n\nMy own words.\n\n///\n")
    assert "is filled from data and holds no text of its own" in "\n".join(exhibits.said())


def test_the_sources_of_an_exhibit_must_be_those_of_the_topic(exhibits: ContentFolder) -> None:
    exhibits.write("sources.yaml", exhibits.text("sources.yaml") + ContentFolder.source("memo"))
    exhibits.write("systems.yaml", SYSTEMS.replace("ceiling: 9225000\n      source: payton", "source: memo"))
    _with_box(exhibits, "contracts | broker")
    assert "the header's sources do not name memo" in "\n".join(exhibits.said())
