# SPDX-License-Identifier: Apache-2.0
"""`kyr find-help` with files to carry: sheet and contact file."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from vcards import cards_of

from kyr_app.cli import main
from kyr_app.paper.pages import Pages

Run = Callable[..., int]
NEAR = ("--near", "90012", "--within", "25", "--service", "bond")


@pytest.fixture
def find_help(library_path: Path) -> Run:
    def run(*arguments: str) -> int:
        return main(["find-help", *arguments, "--library", str(library_path)])

    return run


def test_a_sheet_is_written_in_the_clients_language(find_help: Run, tmp_path: Path, capsys) -> None:
    path = tmp_path / "sheet.pdf"
    assert find_help(*NEAR, "--sheet", str(path), "--lang", "es", "--office", "Casa Ejemplo", "--a4") == 0
    assert capsys.readouterr() == ("", "")
    assert [file.name for file in tmp_path.iterdir()] == ["sheet.pdf"]
    with Pages(path.read_bytes()) as pages:
        said = pages.text(0)
        assert pages.size(0) == pytest.approx((595, 842), abs=1)
    assert "A quién llamar" in said
    assert "Fianza" in said
    assert "Casa Ejemplo" in said


def test_the_contact_file_holds_what_the_list_shows(find_help: Run, tmp_path: Path, capsys) -> None:
    path = tmp_path / "contacts.vcf"
    assert find_help(*NEAR, "--limit", "5", "--vcard", str(path), "--json") == 0
    listed = json.loads(capsys.readouterr().out)
    assert [card["FN"][0] for card in cards_of(path.read_bytes())] == [row["name"] for row in listed]
    assert len(listed) == 5


def test_a_limit_is_the_sheets_too(find_help: Run, tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    find_help(*NEAR, "--sheet", str(path), "--limit", "2")
    with Pages(path.read_bytes()) as pages:
        assert len(pages) == 1
        assert "\n2 of " in pages.text(0).replace("\r", "")


def test_a_contact_file_goes_to_standard_output(find_help: Run, capfdbinary) -> None:
    assert find_help("--kind", "hotline", "--limit", "2", "--vcard", "-") == 0
    assert len(cards_of(capfdbinary.readouterr().out)) == 2


def test_a_file_that_is_there_is_replaced(find_help: Run, tmp_path: Path) -> None:
    path = tmp_path / "contacts.vcf"
    path.write_bytes(b"old")
    assert find_help(*NEAR, "--limit", "1", "--vcard", str(path)) == 0
    assert path.read_bytes().startswith(b"BEGIN:VCARD\r\n")


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        ([*NEAR, "--language", "mam", "--kind", "consular", "--sheet", "x.pdf"], 1, "Nothing was written."),
        ([*NEAR, "--vcard", "gone/x.vcf"], 1, "no such folder"),
        ([*NEAR, "--vcard", "-", "--sheet", "-"], 2, "standard output"),
        ([*NEAR, "--vcard", "-", "--json"], 2, "standard output"),
        (["--near", "Atlantis", "--sheet", "x.pdf"], 1, "Atlantis"),
    ],
)
def test_mistakes_are_one_sentence_and_write_nothing(
    find_help: Run, tmp_path: Path, monkeypatch, capsys, arguments: list[str], status: int, words: str
) -> None:
    monkeypatch.chdir(tmp_path)
    assert find_help(*arguments) == status
    out, complaint = capsys.readouterr()
    assert (out, complaint.count("\n")) == ("", 1)
    assert complaint.startswith("kyr: ")
    assert words in complaint
    assert list(tmp_path.iterdir()) == []
