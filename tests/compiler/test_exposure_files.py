# SPDX-License-Identifier: Apache-2.0
"""The files of the exposure check: what `kyr check` says of their faults, and what the real ones hold."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from exposure_files_of_ours import exposure_files, exposure_of

from kyr_app.compiler.action_files import MAX_TITLE
from kyr_app.compiler.action_reading import check_reading
from kyr_app.compiler.exposure_files import ExposureFiles, load_exposure
from kyr_app.compiler.exposure_rows import exposure_model, exposure_rows
from kyr_app.compiler.files import ContentFiles
from kyr_app.compiler.problems import Problems
from kyr_app.domain.locales import LOCALES

QUESTIONS = """\
notice: {en: "Not saved.", es: "No se guarda."}
questions:
  - id: q1
    words: {en: "Do you drive?", es: "¿Maneja?", zh-Hans: "您开车吗？"}
    why: {en: "Plates.", es: "Placas.", zh-Hans: "车牌。"}
  - id: q2
    words: {en: "Safe?", es: "¿A salvo?", zh-Hans: "安全吗？"}
    why: {en: "Safety.", es: "Seguridad."}
"""
EXPOSURES = """\
- id: e1
  title: {en: "Plates", es: "Placas"}
  topics: [street]
  shown_when: {any: {q1: ["yes"]}}
"""
RULES = """\
- id: r1
  when: {all: {q1: ["yes", unsure]}}
  order: 1
  exposures: [e1]
  topics: [street]
  actions: [papers]
  reason: {en: "Cameras read plates.", es: "Hay cámaras."}
  facts_checked: "2026-11-23"
  sources: [payton]
- id: r2
  when: {any: {q2: ["no"]}, unless: [r1]}
  order: 2
  exposures: []
  topics: [street]
  actions: [papers]
  reason: {en: "Why not.", es: "Por qué no."}
  facts_checked: "2026-11-23"
  sources: []
"""
PAPERS = """\
---
title: "Keep the papers right"
who: "Drivers."
minutes: 10
cost: "Free"
legal_check: false
does: "Fewer stops."
does_not: "It hides no plate."
harm: "A wrong paper."
facts_checked: "2026-11-23"
sources: [payton]
topic: street
services: [bond]
order: 1
not_first_with: [r1]
covers: []
---
1. Look at the date.
2. Wait 30 days.
"""
PAPELES = """\
---
title: "Tenga bien los papeles"
who: "Quien maneja."
cost: "Gratis"
does: "Menos paradas."
does_not: "No oculta la placa."
harm: "Un papel malo."
translated_by: machine
---
1. Mire la fecha.
2. Espere 30 días.
"""


class Folder:
    """The smallest exposure check without a fault."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.texts = {
            "questions.yaml": QUESTIONS,
            "exposures.yaml": EXPOSURES,
            "rules.yaml": RULES,
            "actions/en/papers.md": PAPERS,
            "actions/es/papers.md": PAPELES,
        }

    def change(self, name: str, old: str, new: str) -> Folder:
        assert old in self.texts[name]
        self.texts[name] = self.texts[name].replace(old, new)
        return self

    def load(self) -> tuple[ExposureFiles, Problems]:
        for name, text in self.texts.items():
            path = self.root / "exposure" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        problems = Problems()
        found = load_exposure(ContentFiles(self.root, problems), {"payton"}, ("en", "es"), problems)
        check_reading(found.actions, problems)
        return found, problems

    def messages(self) -> list[str]:
        return [f"{problem.file}:{problem.line}: {problem.message}" for problem in self.load()[1].all]


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path)


def test_a_folder_without_a_fault_has_no_problem(folder: Folder) -> None:
    assert folder.messages() == []


def test_a_content_folder_may_have_no_exposure_check(tmp_path: Path) -> None:
    problems = Problems()
    found = load_exposure(ContentFiles(tmp_path, problems), (), ("en",), problems)
    assert (problems.all, list(exposure_rows(found, ("en",)))) == ((), [])


@pytest.mark.parametrize("name", ["questions.yaml", "exposures.yaml", "rules.yaml"])
def test_half_an_exposure_check_is_a_problem(folder: Folder, name: str) -> None:
    del folder.texts[name]
    assert f"exposure/{name}:1: the file is missing" in folder.messages()


ACTION, ACCION = "exposure/actions/en/papers.md", "exposure/actions/es/papers.md"
FAULTS = {
    "no reason": (
        "rules.yaml",
        'reason: {en: "Cameras read plates.", es: "Hay cámaras."}',
        'reason: {en: "", es: ""}',
        "exposure/rules.yaml:7: r1 has no words in en",
    ),
    "reason without Spanish": (
        "rules.yaml",
        ', es: "Hay cámaras."',
        "",
        "exposure/rules.yaml:7: r1 has no words in es",
    ),
    "no topic": ("rules.yaml", "topics: [street]", "topics: []", "exposure/rules.yaml:5: r1 has no topic"),
    "no date": (
        "rules.yaml",
        '"2026-11-23"',
        '"soon"',
        "exposure/rules.yaml:8: r1: facts_checked: 'soon' is not a date",
    ),
    "no source": ("rules.yaml", "sources: [payton]", "sources: []", "exposure/rules.yaml:1: r1 has no source"),
    "unknown source": ("rules.yaml", "[payton]", "[gossip]", "exposure/rules.yaml:9: unknown source gossip"),
    "unknown exposure": ("rules.yaml", "[e1]", "[e9]", "exposure/rules.yaml:4: unknown exposure e9"),
    "unknown action": (
        "rules.yaml",
        "actions: [papers]",
        "actions: [dance]",
        "exposure/rules.yaml:6: unknown action dance",
    ),
    "no action": ("rules.yaml", "actions: [papers]", "actions: []", "exposure/rules.yaml:6: r1 leads to no action"),
    "unknown question": ("rules.yaml", "{q1:", "{q7:", "exposure/rules.yaml:2: unknown question q7"),
    "no such answer": (
        "rules.yaml",
        "unsure]",
        "perhaps]",
        "exposure/rules.yaml:2: r1: q1 must be one of yes, no, unsure, skip",
    ),
    "a rule below": (
        "rules.yaml",
        "unless: [r1]",
        "unless: [r3]",
        "exposure/rules.yaml:11: r2 names the rule r3, which does not",
    ),
    "a count without rules": (
        "rules.yaml",
        "unless: [r1]",
        "at_least: 2",
        "exposure/rules.yaml:11: r2: at_least is from 1 to the number of its rules",
    ),
    "safety by rules": (
        "rules.yaml",
        "  order: 2",
        "  order: 2\n  safety: true",
        "exposure/rules.yaml:11: r2: only answers can decide this, not other rules",
    ),
    "a rule twice": ("rules.yaml", "- id: r2", "- id: r1", "exposure/rules.yaml:10: the id 'r1' is given twice"),
    "unknown field": (
        "rules.yaml",
        "  order: 1\n",
        "  order: 1\n  weight: 3\n",
        "exposure/rules.yaml:4: weight is not a known field",
    ),
    "an order below 0": ("rules.yaml", "order: 2", "order: -1", "exposure/rules.yaml:12: r2: order is 0 or more"),
    "an unused question": (
        "rules.yaml",
        '{any: {q2: ["no"]}, unless: [r1]}',
        "{}",
        "exposure/questions.yaml:1: no rule uses the question q2",
    ),
    "an unused exposure": (
        "rules.yaml",
        "exposures: [e1]",
        "exposures: []",
        "exposure/exposures.yaml:1: no rule leads to the exposure e1",
    ),
    "an exposure without topic": (
        "exposures.yaml",
        "topics: [street]",
        "topics: []",
        "exposure/exposures.yaml:3: e1 has no topic",
    ),
    "an exposure shown by a rule": (
        "exposures.yaml",
        '{any: {q1: ["yes"]}}',
        "{unless: [r1]}",
        "exposure/exposures.yaml:4: e1: only answers can decide this, not other rules",
    ),
    "a question without reason": (
        "questions.yaml",
        'es: "Placas.", ',
        "",
        "exposure/questions.yaml:5: q1 has no words in es",
    ),
    "a strange language": (
        "questions.yaml",
        'es: "Placas."',
        'es: "Placas.", tlh: "x"',
        "exposure/questions.yaml:5: q1: tlh is not a language",
    ),
    "no notice": (
        "questions.yaml",
        'notice: {en: "Not saved.", es: "No se guarda."}\n',
        "",
        "exposure/questions.yaml:1: the notice has no words in en",
    ),
    "an action that does nothing": (
        "actions/en/papers.md",
        'does: "Fewer stops."',
        'does: ""',
        f"{ACTION}:7: does is empty",
    ),
    "an action without limits": (
        "actions/en/papers.md",
        'does_not: "It hides no plate."\n',
        "",
        f"{ACTION}:2: does_not is missing",
    ),
    "an action without harm": ("actions/en/papers.md", 'harm: "A wrong paper."\n', "", f"{ACTION}:2: harm is missing"),
    "an empty harm": ("actions/es/papers.md", '"Un papel malo."', '" "', f"{ACCION}:7: harm is empty"),
    "a long title": (
        "actions/en/papers.md",
        "Keep the papers right",
        "Keep all of the papers right on this day",
        f"{ACTION}:2: the title has over {MAX_TITLE} words",
    ),
    "an action without date": (
        "actions/en/papers.md",
        '"2026-11-23"',
        '"2026"',
        f"{ACTION}:10: facts_checked: '2026' is not a date",
    ),
    "an action without source": ("actions/en/papers.md", "[payton]", "[]", f"{ACTION}:11: papers has no source"),
    "an action with a strange source": (
        "actions/en/papers.md",
        "[payton]",
        "[gossip]",
        f"{ACTION}:11: unknown source gossip",
    ),
    "no time": ("actions/en/papers.md", "minutes: 10", "minutes: 0", f"{ACTION}:4: minutes must be 1 or more"),
    "unknown rule in an action": ("actions/en/papers.md", "[r1]", "[r9]", f"{ACTION}:15: unknown rule r9"),
    "unknown covered action": (
        "actions/en/papers.md",
        "covers: []",
        "covers: [dance]",
        f"{ACTION}:16: unknown action dance",
    ),
    "no steps": ("actions/en/papers.md", "1. Look at the date.\n2. Wait 30 days.\n", "", "there are no steps"),
    "a step out of order": ("actions/en/papers.md", "2. Wait", "3. Wait", f"{ACTION}:19: steps are lines that begin"),
    "prose among steps": (
        "actions/en/papers.md",
        "2. Wait 30 days.",
        "Wait 30 days.",
        f"{ACTION}:19: steps are lines that begin",
    ),
    "mark-up in a step": (
        "actions/en/papers.md",
        "the date",
        "the **date**",
        f"{ACTION}:18: steps are plain words, without mark-up",
    ),
    "a missing step": (
        "actions/es/papers.md",
        "2. Espere 30 días.\n",
        "",
        f"{ACCION}:1: there are 1 steps, the English has 2",
    ),
    "a long sentence": (
        "actions/en/papers.md",
        "Look at",
        "Look " + "and look " * 30 + "at",
        f"{ACTION}:1: a sentence of 64 words",
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_named_with_its_place(folder: Folder, fault: str) -> None:
    name, old, new, expected = FAULTS[fault]
    messages = folder.change(name, old, new).messages()
    assert [message for message in messages if expected in message], messages


def test_an_action_that_no_rule_leads_to_is_a_problem(folder: Folder) -> None:
    folder.texts["actions/en/idle.md"] = PAPERS.replace("order: 1", "order: 2")
    folder.texts["actions/es/idle.md"] = PAPELES
    assert folder.messages() == ["exposure/actions/en/idle.md:1: no rule leads to the action idle"]


def test_two_actions_of_the_same_order_are_a_problem(folder: Folder) -> None:
    folder.texts["actions/en/idle.md"] = PAPERS
    folder.texts["actions/es/idle.md"] = PAPELES
    assert "exposure/actions/en/papers.md:14: papers has the same order as idle" in folder.messages()


def test_an_action_needs_its_spanish(folder: Folder) -> None:
    del folder.texts["actions/es/papers.md"]
    assert folder.messages() == [f"{ACTION}:1: papers is missing in es"]


def test_a_translation_needs_its_english(folder: Folder) -> None:
    folder.texts["actions/es/otra.md"] = PAPELES
    assert folder.messages() == ["exposure/actions/es/otra.md:1: there is no English action otra"]


@pytest.mark.parametrize("name", ["actions/papers.md", "actions/xx/papers.md", "actions/es/a/papers.md"])
def test_an_action_stands_in_its_place(folder: Folder, name: str) -> None:
    folder.texts[name] = PAPELES
    assert [message for message in folder.messages() if "an action stands in exposure/actions/" in message]


def test_topics_and_services_are_left_to_those_who_know_them(folder: Folder) -> None:
    found, _problems = folder.load()
    assert {slug for _file, _line, slug in found.topics} == {"street"}
    assert found.services == [(ACTION, 13, "bond")]


def test_what_lacks_words_stands_in_english_whole(folder: Folder) -> None:
    model = exposure_model(folder.load()[0], "zh-Hans")
    assert [(question.words, question.locale) for question in model.questions] == [
        ("您开车吗？", "zh-Hans"),
        ("Safe?", "en"),
    ]
    assert (model.notice, model.actions["papers"].locale) == ("Not saved.", "en")


# What the real files must hold, besides having no fault.


def test_the_real_check_has_all_of_the_model() -> None:
    found = exposure_files()
    assert list(found.questions) == [f"q{number}" for number in range(1, 23)]
    assert list(found.exposures) == [f"e{number}" for number in range(1, 19)]
    assert list(found.rules) == [f"r{number}" for number in range(1, 30)]


@pytest.mark.parametrize("locale", [locale.code for locale in LOCALES])
def test_questions_and_exposures_are_in_every_shipped_language(locale: str) -> None:
    model = exposure_of(locale)
    assert {value.locale for value in (*model.questions, *model.exposures)} == {locale}
    assert model.notice and (model.notice == exposure_of("en").notice) is (locale == "en")


def test_every_real_rule_and_action_is_in_spanish() -> None:
    model = exposure_of("es")
    assert {value.locale for value in (*model.rules, *model.actions.values())} == {"es"}


def test_every_action_says_what_it_can_not_do_and_what_can_go_wrong() -> None:
    for action in exposure_of("en").actions.values():
        assert all((action.does, action.does_not, action.harm, action.steps, action.facts_checked)), action.id


def test_a_step_that_alters_a_device_warns_of_a_person_who_watches_it() -> None:
    # The few who alter only what they hold alone, or who need a device of their own, are named.
    others = {"phone-copied", "notice-plan", "second-phone", "privilege-plan", "border-phone", "monitor-phone"}
    for action in exposure_of("en").actions.values():
        if action.alters_device and action.id not in others:
            assert re.search(r"someone you know|person who shares", action.harm), action.id


def test_no_question_asks_for_what_could_be_seized() -> None:
    asked = " ".join(question.words for question in exposure_of("en").questions).lower()
    assert not re.search(r"a-number|date of birth|your name is|what is your|which country|status", asked)
