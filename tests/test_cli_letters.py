# SPDX-License-Identifier: Apache-2.0
"""The verb `letter`: the list, what a letter asks for, the PDF and the text, and what it says of bad values."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from letters_of_ours import ENOUGH

from kyr_app.cli import main

Ran = tuple[int, str, str]
Run = Callable[..., Ran]


@pytest.fixture
def ran(library_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Status, output and complaint of `kyr letter`."""

    def run(*arguments: str) -> Ran:
        try:
            status = main(["letter", *arguments, "--library", str(library_path)])
        except SystemExit as left:
            status = int(left.code or 0)
        return status, *capsys.readouterr()

    return run


@pytest.fixture
def made(ran: Run, tmp_path: Path) -> Run:
    """The same for a letter with these values, given as a value or as the raw bytes of the file."""

    def run(name: str, values: object, *arguments: str) -> Ran:
        file = tmp_path / "values.json"
        file.write_bytes(values if isinstance(values, bytes) else json.dumps(values).encode())
        return ran(name, "--values", str(file), *arguments)

    return run


def test_the_list_names_every_letter(ran: Run) -> None:
    status, out, err = ran("--list", "--lang", "es")
    assert (status, err) == (0, "")
    assert "Congele su archivo" in out
    assert all(name in out for name in ENOUGH)


def test_the_list_as_json(ran: Run) -> None:
    listed = {one["id"]: one for one in json.loads(ran("--list", "--json")[1])}
    assert listed.keys() == ENOUGH.keys()
    assert listed["privacy-act-correction"]["statuses"] == ["citizen", "green-card"]
    assert listed["freeze"]["required"] == ["recipient", "full_name", "mailing_address", "date_of_birth"]


def test_a_letter_alone_tells_what_it_asks_and_what_it_can_not_do(ran: Run) -> None:
    status, out, _err = ran("freeze")
    assert status == 0
    assert "It does not stop the government." in out
    assert "date_of_birth (date, required): Date of birth" in out


def test_what_a_letter_asks_as_json(ran: Run) -> None:
    about = json.loads(ran("freeze", "--json")[1])
    assert about["fields"][0]["choices"][0] == {"id": "equifax-freeze", "label": "Equifax Information Services LLC"}


def test_a_letter_is_written_as_pdf(made: Run, tmp_path: Path) -> None:
    out = tmp_path / "letter.pdf"
    assert made("freeze", ENOUGH["freeze"], "--lang", "es", "-o", str(out)) == (0, "", "")
    assert out.read_bytes().startswith(b"%PDF")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["letter.pdf", "values.json"]


def test_a_letter_is_printed_as_text(made: Run) -> None:
    status, out, err = made("uscis-a-file", {**ENOUGH["uscis-a-file"], "hearing": True, "privacy_act": False}, "--text")
    assert (status, err) == (0, "")
    assert "Track 3" in out
    assert "552a" not in out


def test_values_are_read_from_standard_input(ran: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    raw = json.dumps(ENOUGH["obim-records"]).encode()
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(raw)))
    assert "IDENT and HART" in ran("obim-records", "--values", "-", "--text")[1]


CAN_NOT = "kyr: The letter can not be made: "
BAD = {
    "missing": ({"recipient": "equifax-freeze"}, f"{CAN_NOT}full_name (Full name) is missing."),
    "unknown": (
        {**ENOUGH["freeze"], "age": "5"},
        f"{CAN_NOT}this letter has no field age; kyr letter freeze lists them.",
    ),
    "no text": ({**ENOUGH["freeze"], "full_name": 5}, f"{CAN_NOT}full_name must be text, true or false."),
    "no choice": ({**ENOUGH["freeze"], "recipient": "x"}, f"{CAN_NOT}recipient must be one of equifax-freeze, "),
    "whole number": ({**ENOUGH["freeze"], "ssn_last4": "123456789"}, f"{CAN_NOT}ssn_last4 must be four digits."),
    "no date": (
        {**ENOUGH["freeze"], "date_of_birth": "5/2/90"},
        f"{CAN_NOT}date_of_birth must be a date as YYYY-MM-DD.",
    ),
    "no object": ([], "kyr: The values must be a JSON object."),
    "no JSON": (b"{", "kyr: The values must be a JSON object: line 1, column 2, is none."),
    "no text at all": (b"\xff", "kyr: The values must be a JSON object: this is not UTF-8 text."),
    "twice": (b'{"a": "1", "a": "2"}', "kyr: The values can not be used: a is given twice."),
    "too deep": (b"[" * 100_000, "kyr: The values must be a JSON object"),
    "too long": (b" " * 100_001, "has more than 100,000 bytes."),
}


@pytest.mark.parametrize(("values", "said"), BAD.values(), ids=BAD.keys())
def test_bad_values_are_one_sentence(made: Run, tmp_path: Path, values: object, said: str) -> None:
    status, out, err = made("freeze", values, "-o", str(tmp_path / "letter.pdf"))
    assert (status, out, err.count("\n")) == (1, "", 1)
    assert said in err
    assert not (tmp_path / "letter.pdf").exists()


def test_a_group_of_which_nothing_is_given_is_named(made: Run) -> None:
    values = {name: value for name, value in ENOUGH["broker-opt-out"].items() if name != "no_sale"}
    assert "one of access, delete, no_sale is missing." in made("broker-opt-out", values, "--text")[2]


def test_a_state_without_the_law_is_refused_by_name(made: Run) -> None:
    said = made("broker-opt-out", {**ENOUGH["broker-opt-out"], "state": "NY"}, "--text")[2]
    assert "this letter is not for that state; it is for CA, CO, CT" in said


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (["gone"], 1, "There is no letter 'gone'; kyr letter --list lists them."),
        ([], 2, "Say which letter; kyr letter --list lists them."),
        (["freeze", "--text"], 2, "A letter needs --values"),
        (["freeze", "--values", "/nowhere.json", "--text"], 1, "The values can not be read from /nowhere.json"),
    ],
)
def test_a_command_that_makes_no_sense(ran: Run, arguments: list[str], status: int, said: str) -> None:
    left, out, err = ran(*arguments)
    assert (left, out) == (status, "")
    assert said in err


def test_values_need_a_place_to_go(made: Run) -> None:
    assert made("freeze", ENOUGH["freeze"])[0] == 2
