# SPDX-License-Identifier: Apache-2.0
"""The checks of letters: one fault each in a letter that has none."""

from __future__ import annotations

from pathlib import Path

import pytest
from content_folder import TODAY, ContentFolder

from kyr_app.compiler.compile import build
from kyr_app.storage.letters import LetterStore
from kyr_app.storage.library import open_library

RECIPIENTS = """\
- id: bureau
  name: "Bureau"
  address: ["P.O. Box 1"]
  source: payton
  date: "2026-08"
  sure: high
- id: agency
  name: "Agency"
  online: "https://example.org"
  check: {en: "Look it up.", es: "Mire la dirección."}
  source: payton
  date: "2026-08"
  sure: medium
"""
LAWS = """\
- {state: CA, name: "A law", days: 45, more_days: 45, appeal: false, source: payton}
"""
FIELDS = """\
- id: full_name
  type: name
  required: true
  label: {en: "Name", es: "Nombre"}
  why: {en: "To find you.", es: "Para saber su nombre."}
  risk: {en: "None.", es: "Ninguno."}
"""
PARTS = """\
- id: sender
  blocks:
    - line: {en: "{{ full_name }}", es: "{{ full_name }}"}
"""
LETTER = """\
id: ask
group: companies
order: 10
way: post
title: {en: "Ask", es: "Pida"}
summary: {en: "Asks.", es: "Pide."}
subject: {en: "Request", es: "Solicitud"}
can:
  - {en: "Show it.", es: "Mostrar todo."}
cannot:
  - {en: "Stop it.", es: "Parar nada."}
ask_a_lawyer_first:
  - {en: "Always.", es: "Siempre."}
steps:
  - {en: "Mail it.", es: "Mande la carta."}
topic: street
facts_checked: "2026-11-23"
sources: [payton]
translated_by: {es: machine}
laws: [CA]
recipients: [bureau, agency]
one_of: [[see, delete]]
fields:
  - id: recipient
    type: choice
    required: true
    label: {en: "To", es: "Para"}
    why: {en: "It goes there.", es: "Va allí."}
    risk: {en: "None.", es: "Ninguno."}
  - id: state
    type: state
    required: true
    label: {en: "State", es: "Estado"}
    why: {en: "Your law.", es: "Su ley."}
    risk: {en: "None.", es: "Ninguno."}
  - use: full_name
    required: false
  - id: see
    type: checkbox
    label: {en: "See", es: "Ver"}
    why: {en: "To see.", es: "Para ver."}
    risk: {en: "None.", es: "Ninguno."}
  - id: delete
    type: checkbox
    when: {recipient: [bureau]}
    label: {en: "Delete", es: "Borrar"}
    why: {en: "To delete.", es: "Para borrar."}
    risk: {en: "None.", es: "Ninguno."}
blocks:
  - part: sender
  - head: {en: "To: {{ to.name }}", es: "Para: {{ to.name }}"}
  - par: {en: "In {{ state_name }}, {{ law.name }}.", es: "En {{ state_name }}, {{ law.name }}."}
  - item: {en: "{% if see %}See{% endif %}", es: "{% if see %}Ver{% endif %}"}
  - item: {en: "{% if delete %}Delete{% endif %}", es: "{% if delete %}Borrar{% endif %}"}
    paper_only: true
"""
FILES = {"recipients": RECIPIENTS, "laws": LAWS, "fields": FIELDS, "parts": PARTS, "ask": LETTER}


@pytest.fixture
def letters(folder: ContentFolder) -> ContentFolder:
    """The folder without a fault, with one letter."""
    for name, text in FILES.items():
        folder.write(f"letters/{name}.yaml", text)
    return folder


def test_a_sound_letter_has_no_problem(letters: ContentFolder) -> None:
    assert letters.said() == []


NOBODY = '- {id: nobody, name: "N", address: ["x"], source: payton, date: "2026", sure: high}\n'
BOTH = ', es: "{% if see %}Ver{% endif %}"'
FAULTS = {
    "unknown source": (
        "recipients",
        "source: payton",
        "source: gone",
        "letters/recipients.yaml:4: unknown source gone",
    ),
    "no source": ("recipients", "  source: payton\n  date", "  date", "source is missing"),
    "no date": ("recipients", '"2026-08"', '"August"', "'August' is not a date"),
    "address that is not sure": ("recipients", "sure: high", "sure: low", "what is not sure is not printed"),
    "neither address nor where": ("recipients", '  address: ["P.O. Box 1"]\n', "", "does not say where to check"),
    "nobody writes there": ("recipients", "- id: agency", NOBODY + "- id: agency", "no letter goes to nobody"),
    "law of no state": ("laws", "state: CA", "state: XX", "the id 'XX' is given twice or is not an id"),
    "law without days": ("laws", "days: 45, more", "days: 0, more", "days are more than 0"),
    "file of another name": ("ask", "id: ask", "id: tell", "the id 'tell' is not the file's name"),
    "unknown group": ("ask", "group: companies", "group: shops", "group: 'shops' is not one of"),
    "unknown way": ("ask", "way: post", "way: pigeon", "way: 'pigeon' is not one of"),
    "unknown topic": ("ask", "topic: street", "topic: gone", "unknown topic gone"),
    "can says nothing": ("ask", 'can:\n  - {en: "Show it.", es: "Mostrar todo."}', "can: []", "can says nothing"),
    "cannot is missing": ("ask", 'cannot:\n  - {en: "Stop it.", es: "Parar nada."}\n', "", "cannot is missing"),
    "no Spanish": ("ask", ', es: "Pide."', "", "summary has no words in es"),
    "no why": ("ask", '    why: {en: "To see.", es: "Para ver."}\n', "", "see, why has no words in en"),
    "no risk": ("fields", '  risk: {en: "None.", es: "Ninguno."}\n', "", "full_name, risk has no words in en"),
    "no source of the letter": ("ask", "sources: [payton]", "sources: []", "the letter has no source"),
    "no day": ("ask", '"2026-11-23"', '"2026-11"', "'2026-11' is not a day"),
    "nobody translated it": (
        "ask",
        "translated_by: {es: machine}\n",
        "",
        "translated_by does not say who put it into es",
    ),
    "half a review": (
        "ask",
        "laws: [CA]",
        "laws: [CA]\nreviewed: {es: {by: 'Ana', role: '', day: ''}}",
        "es: reviewed_by, reviewed_role and reviewed_on are given together",
    ),
    "unknown state": ("ask", "laws: [CA]", "laws: [NY]", "laws: 'NY' is not known"),
    "unknown recipient": ("ask", "[bureau, agency]", "[bureau, agency, gone]", "recipients: 'gone' is not known"),
    "unknown shared field": ("ask", "use: full_name", "use: age", "unknown shared field age"),
    "unknown type": ("ask", "type: checkbox", "type: button", "the type 'button' is not one of"),
    "unknown shape": ("fields", "type: name", "type: name\n  shape: round", "the shape 'round' is not one of"),
    "field of a template's own": ("ask", "id: see", "id: law", "the field 'law' needs an id"),
    "choice without choices": ("ask", "type: checkbox", "type: choice", "see: a choice, and nothing else, has choices"),
    "condition that can not be": ("ask", "when: {recipient: [bureau]}", "when: {see: ['no']}", "which can not be"),
    "condition on a later field": ("ask", "when: {recipient: [bureau]}", "when: {later: [x]}", "which can not be"),
    "unknown group of fields": ("ask", "[[see, delete]]", "[[see, erase]]", "one_of names the unknown field erase"),
    "unknown part": ("ask", "part: sender", "part: gone", "unknown part gone"),
    "two kinds": ("ask", "  - head: {en", '  - line: {en: "x", es: "x"}\n    head: {en', "a paragraph is one of"),
    "unknown field used": (
        "ask",
        "{{ state_name }}, {{ law",
        "{{ age }}, {{ law",
        "paragraph 3 uses the unknown field age",
    ),
    "field never used": ("ask", "  - part: sender\n", "", "full_name is asked and stands nowhere"),
    "no template": ("ask", '"{% if see %}See{% endif %}"', '"{% if see %}See"', "paragraph 4, en: "),
    "other fields in Spanish": ("ask", BOTH, ', es: "Ver"', "does not use the same fields in every language"),
    "paragraph in one language": (
        "ask",
        BOTH,
        ', es: "{% if not see %}Ver{% endif %}"',
        "do not show the same paragraphs",
    ),
    "unknown attribute": ("ask", "{{ to.name }}", "{{ to.title }}", "has no attribute 'title'"),
    "law without laws": ("ask", "laws: [CA]", "states: [CA]", "uses law, and the letter has no laws"),
    "status without a field": ("ask", "laws: [CA]", "laws: [CA]\nstatuses: [citizen]", "asks for the status"),
    "handed over to someone": ("ask", "way: post", "way: hand", "a paper that is handed over has no recipients"),
}


@pytest.mark.parametrize(("file", "old", "new", "said"), FAULTS.values(), ids=FAULTS.keys())
def test_a_fault_of_a_letter_is_named(letters: ContentFolder, file: str, old: str, new: str, said: str) -> None:
    letters.replace(f"letters/{file}.yaml", old, new)
    assert said in "\n".join(letters.said())


def test_the_library_gives_back_what_the_files_say(letters: ContentFolder, tmp_path: Path) -> None:
    target = tmp_path / "library.sqlite3"
    build(letters.root, target, TODAY)
    library = open_library(target)
    letter = LetterStore(library).letter("ask", "es")
    library.close()
    assert letter is not None
    assert (letter.title, letter.locale, letter.can) == ("Pida", "es", ("Mostrar todo.",))
    assert [(field.id, field.required) for field in letter.fields] == [
        *(("recipient", True), ("state", True), ("full_name", False), ("see", False), ("delete", False))
    ]
    assert [choice.label for choice in letter.fields[0].choices] == ["Bureau", "Agency"]
    assert letter.recipients[1].check == "Mire la dirección."
    assert (letter.condition.states, letter.laws["CA"].days) == (("CA",), 45)
    assert [block.paper_only for block in letter.texts["es"]] == [False, False, False, False, True]
