# SPDX-License-Identifier: Apache-2.0
"""The group's folder on the command line: its rules count, its page is printed, its faults stop nothing."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from kyr_app.cli import main
from kyr_app.storage import settings as settings_store
from kyr_app.storage.paths import overlay_path, settings_path
from kyr_app.storage.settings import Settings

Ran = tuple[int, str, str]
Run = Callable[..., Ran]
RULE = '- {rule: r12, note: "Ask Maria first", by: MC, on: 2026-11-20}\n'


@pytest.fixture
def group(tmp_path: Path) -> Path:
    folder = tmp_path / "group"
    folder.mkdir()
    (folder / "page.md").write_text("---\ntitle: Harbor Clinic\n---\nOpen on [Mondays](https://harbor.example).\n")
    (folder / "page.es.md").write_text("---\ntitle: Clínica del Puerto\n---\nAbierta los lunes.\n", encoding="utf-8")
    (folder / "rules.yaml").write_text(RULE)
    return folder


@pytest.fixture
def exposure(library_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    def run(answers: dict[str, str], *options: str) -> Ran:
        monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(json.dumps(answers).encode())))
        status = main(["exposure", "--answers", "-", *options, "--library", str(library_path)])
        return status, *capsys.readouterr()

    return run


@pytest.fixture
def packet(library_path: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    """Status, words of the PDF, complaint."""
    if shutil.which("pdftotext") is None:
        pytest.skip("needs pdftotext")

    def run(*options: str) -> Ran:
        file = tmp_path / "packet.pdf"
        status = main(["packet", "home-door", "-o", str(file), *options, "--library", str(library_path)])
        words = (
            subprocess.run(["pdftotext", file, "-"], capture_output=True, text=True, check=True).stdout
            if file.exists()
            else ""
        )
        return status, words, capsys.readouterr().err

    return run


def _rules(said: str) -> set[str]:
    return {reason["rule"] for reason in json.loads(said)["reasons"]}


def test_a_rule_that_is_off_does_not_count_and_is_told(exposure: Run, group: Path) -> None:
    on = exposure({"q6": "yes"}, "--json")
    off = exposure({"q6": "yes"}, "--json", "--overlay", str(group))
    assert (off[0], off[2]) == (0, "")
    assert _rules(on[1]) - _rules(off[1]) == {"r12"}
    assert json.loads(on[1])["switched_off"] == []
    assert json.loads(off[1])["switched_off"] == [{"rule": "r12", "note": "Ask Maria first", "on": "2026-11-20"}]
    assert list(json.loads(on[1])) == list(json.loads(off[1]))


def test_the_report_ends_with_what_is_off(exposure: Run, group: Path) -> None:
    out = exposure({"q6": "yes"}, "--lang", "es", "--overlay", str(group))[1]
    assert out.splitlines()[-3:] == [
        "Reglas que su grupo desactivó",
        "-" * len("Reglas que su grupo desactivó"),
        "- Ask Maria first (r12, MC, 2026-11-20)",
    ]


def test_a_survivor_stays_safe_when_that_rule_is_off(exposure: Run, group: Path) -> None:
    (group / "rules.yaml").write_text(RULE.replace("r12", "r1"))
    said = json.loads(exposure({"q22": "yes", "q16": "yes", "q18": "yes"}, "--json", "--overlay", str(group))[1])
    assert said["survivor"]
    assert not [action["id"] for action in (*said["first"], *said["later"]) if action["alters_device"]]


def test_faults_are_told_by_file_and_line_and_the_answer_is_given(exposure: Run, group: Path) -> None:
    (group / "rules.yaml").write_text(RULE + "- {rule: r99, note: n, by: M, on: 2026-11-20}\n")
    status, out, err = exposure({"q6": "yes"}, "--json", "--overlay", str(group))
    assert status == 0
    assert [one["rule"] for one in json.loads(out)["switched_off"]] == ["r12"]
    assert err == f"kyr: {group / 'rules.yaml'}:2: the exposure check has no rule r99.\n"


def test_a_named_folder_that_is_not_there_is_told(exposure: Run, tmp_path: Path) -> None:
    status, _, err = exposure({}, "--json", "--overlay", str(tmp_path / "gone"))
    assert (status, err) == (0, f"kyr: the folder of your group {tmp_path / 'gone'} is not there.\n")


def test_the_folder_of_the_settings_is_used(exposure: Run, group: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(group.parent / "config"))
    settings_store.save(Settings(overlay_folder=str(group)), settings_path())
    assert json.loads(exposure({}, "--json")[1])["switched_off"]


def test_the_usual_folder_is_used(exposure: Run, group: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(group.parent / "data"))
    usual = overlay_path()
    assert usual is not None
    shutil.copytree(group, usual)
    assert json.loads(exposure({}, "--json")[1])["switched_off"]


def test_damaged_settings_are_told_and_stop_nothing(
    exposure: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    place = settings_path()
    assert place is not None
    place.parent.mkdir()
    place.write_text("{")
    status, out, err = exposure({}, "--json")
    assert (status, json.loads(out)["switched_off"]) == (0, [])
    assert "settings.damaged-1.json" in err


def test_the_page_stands_in_the_packet(packet: Run, group: Path) -> None:
    status, words, err = packet("--own-page", "--overlay", str(group), "--no-cover")
    assert (status, err) == (0, "")
    assert "Harbor Clinic" in words
    assert "Mondays (https://harbor.example)" in words


def test_two_languages_have_both_pages_in_order(packet: Run, group: Path) -> None:
    words = packet("--own-page", "--overlay", str(group), "--lang", "es", "--second-lang", "en", "--no-cover")[1]
    assert 0 < words.find("Clínica del Puerto") < words.find("Harbor Clinic")


def test_without_the_option_the_page_is_left_out(packet: Run, group: Path) -> None:
    assert "Harbor Clinic" not in packet("--overlay", str(group))[1]


def test_no_page_is_a_usage_error(packet: Run, tmp_path: Path) -> None:
    status, words, err = packet("--own-page")
    assert (status, words) == (2, "")
    assert err.startswith("kyr: There is no page of your group in ")
    assert err.count("\n") == 1


def test_a_damaged_page_is_told_and_another_is_printed(packet: Run, group: Path) -> None:
    (group / "page.es.md").write_bytes(b"---\ntitle: \xf1\n")
    status, words, err = packet("--own-page", "--overlay", str(group), "--lang", "es", "--no-cover")
    assert status == 0
    assert "Harbor Clinic" in words
    assert err.startswith(f"kyr: {group / 'page.es.md'}:2: the file is not UTF-8")
