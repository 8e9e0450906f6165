# SPDX-License-Identifier: Apache-2.0
"""The verb `exposure`: what it prints for answers, and what it says of a file that it can not use."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
import yaml
from exposure_files_of_ours import CONTENT, exposure_library, exposure_of

from kyr_app.cli import main
from kyr_app.domain.locales import LOCALES

Ran = tuple[int, str, str]
Run = Callable[..., Ran]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return exposure_library(tmp_path_factory.mktemp("exposure") / "library.sqlite3")


@pytest.fixture
def ran(library: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    """Status, output and complaint of the verb for answers, given as a value or as the raw bytes of the file."""

    def run(answers: object, *options: str) -> Ran:
        raw = answers if isinstance(answers, bytes) else json.dumps(answers).encode()
        file = tmp_path / "answers.json"
        file.write_bytes(raw)
        status = main(["exposure", "--answers", str(file), *options, "--library", str(library)])
        return status, *capsys.readouterr()

    return run


def test_json_holds_the_whole_assessment(ran: Run) -> None:
    status, out, err = ran({"q1": "yes", "q2": "unsure", "q8": "yes", "q9": "yes", "q20": "yes"}, "--json")
    said = json.loads(out)
    assert (status, err) == (0, "")
    assert list(said) == [
        *("lang", "survivor", "overload", "exposures", "first", "later", "services", "topics", "reasons"),
        "switched_off",
    ]
    assert [action["id"] for action in said["first"]] == [
        *("lawyer-today", "family-plan", "door-script", "people-search", "car-papers")
    ]
    assert {"id", "title", "order", "reasons", "topics", "locale"} == said["exposures"][0].keys()
    assert said["exposures"][0]["reasons"][0]["words"] in {rule.reason for rule in exposure_of("en").rules}
    assert all(said["first"][0][key] for key in ("title", "steps", "does", "does_not", "harm", "facts_checked"))


def test_json_has_the_same_order_in_every_language(ran: Run) -> None:
    orders = []
    for locale in LOCALES:
        said = json.loads(ran({"q3": "yes", "q10": "yes"}, "--json", "--lang", locale.code)[1])
        orders.append([[one["id"] for one in said[part]] for part in ("exposures", "first", "later")])
    assert orders == [orders[0]] * len(LOCALES)


def test_text_names_actions_steps_limits_and_that_it_is_no_advice(ran: Run) -> None:
    status, out, _err = ran({"q8": "yes"}, "--lang", "es")
    action = exposure_of("es").actions["car-papers"]
    plain = " ".join(out.split())
    assert status == 0
    assert out.startswith("Información, no asesoría legal.")
    assert all(words in plain for words in (action.title, *action.steps, action.does_not, action.harm))
    assert exposure_of("es").exposures[4].title in plain


def test_text_says_a_reason_once(ran: Run) -> None:
    reason = next(rule.reason for rule in exposure_of("en").rules if rule.id == "r3")
    assert " ".join(ran({"q2": "yes"})[1].split()).count(reason) == 1


def test_text_never_shows_answers_or_questions(ran: Run) -> None:
    out = ran({"q4": "unsure", "q8": "yes", "q22": "skip"})[1]
    plain = " ".join(out.split())
    assert not [question.words for question in exposure_of("en").questions if question.words in plain]
    assert "unsure" not in out and "skip" not in out


def test_too_much_at_once_is_one_page(ran: Run) -> None:
    out = ran({"q2": "yes", "q3": "yes", "q4": "yes"})[1]
    labels = yaml.safe_load((CONTENT / "en/labels.yaml").read_text(encoding="utf-8"))["exposure"]
    assert labels["overload"] in out
    assert labels["result"] not in out


def test_safety_is_said_before_anything_else(ran: Run) -> None:
    labels = yaml.safe_load((CONTENT / "en/labels.yaml").read_text(encoding="utf-8"))["exposure"]
    assert ran({"q22": "yes", "q16": "yes"})[1].split("\n")[1] == labels["survivor"]


def test_the_steps_are_in_the_language_asked_for(ran: Run) -> None:
    labels = yaml.safe_load((CONTENT / "ar/labels.yaml").read_text(encoding="utf-8"))["exposure"]
    said = ran({"q8": "yes"}, "--lang", "ar")[1]
    assert labels["first"] in said
    assert labels["english"] not in said


def test_a_dash_reads_standard_input(
    library: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(b'{"q8": "yes"}')))
    status = main(["exposure", "--answers", "-", "--json", "--library", str(library)])
    assert (status, json.loads(capsys.readouterr().out)["first"][0]["id"]) == (0, "car-papers")


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        (b"", "must be a JSON object"),
        (b"{", "must be a JSON object"),
        (b"\xff\xfe", "this is not UTF-8 text"),
        (b"[" * 50_000, "must be a JSON object"),
        (b" " * 100_001, "more than 100,000 bytes"),
        (b'{"q1": "yes", "q1": "no"}', "a question is answered twice"),
        ([], "must be a JSON object of words"),
        ({"q1": True}, "must be a JSON object of words"),
        ({"q1": {"q2": "yes"}}, "must be a JSON object of words"),
        ({"q23": "yes"}, "there is no question 'q23'"),
        ({"q1": "maybe"}, "the answer to q1 is one of yes, no, unsure, skip, not 'maybe'"),
    ],
)
def test_answers_that_can_not_be_used_give_one_sentence(ran: Run, answers: object, said: str) -> None:
    status, out, err = ran(answers)
    assert (status, out) == (1, "")
    assert said in err and err.count("\n") == 1 and "Traceback" not in err


def test_a_missing_file_gives_one_sentence(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["exposure", "--answers", "/nowhere/answers.json", "--library", str(library)]) == 1
    assert capsys.readouterr().err == (
        "kyr: The answers can not be read from /nowhere/answers.json: No such file or directory.\n"
    )


def test_nothing_is_written(ran: Run, tmp_path: Path) -> None:
    ran({"q8": "yes"})
    assert [path.name for path in tmp_path.rglob("*")] == ["answers.json"]
