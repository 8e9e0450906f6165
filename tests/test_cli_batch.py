# SPDX-License-Identifier: Apache-2.0
"""Paper by the dozen: every verb that makes it runs where there is no display and never loads Qt."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from letters_of_ours import ENOUGH

from kyr_app.paper.pages import Pages

ROOT = Path(__file__).resolve().parents[1]
#: Runs the command line and says what it should not have loaded.
WATCHED = """
import sys
from kyr_app.cli import main
status = main(sys.argv[1:])
loaded = sorted(name for name in sys.modules if name.partition(".")[0] in ("PySide6", "shiboken6"))
sys.exit(f"loaded: {loaded}" if loaded else status)
"""


def run(library: Path, *arguments: str, given: str = "") -> subprocess.CompletedProcess[str]:
    """`kyr` with an environment as cron has it."""
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", WATCHED, *arguments, "--library", str(library)],
        env=environment,
        input=given,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done


def words(path: Path) -> str:
    with Pages(path.read_bytes()) as pages:
        return "\n".join(pages.text(number) for number in range(len(pages)))


def test_packet_after_packet(library_path: Path, tmp_path: Path) -> None:
    titles = {"home-door": "Agentes en su puerta", "street": "calle", "bond": "fianza"}
    for slug in titles:
        run(library_path, "packet", slug, "--lang", "es", "-o", str(tmp_path / f"{slug}.pdf"))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bond.pdf", "home-door.pdf", "street.pdf"]
    for slug, title in titles.items():
        assert title in words(tmp_path / f"{slug}.pdf")


def test_cards(library_path: Path, tmp_path: Path) -> None:
    run(library_path, "card", "--lang", "es", "--number", "(213) 555-0100", "-o", str(tmp_path / "card.pdf"))
    assert "555-0100" in words(tmp_path / "card.pdf").replace("\u2011", "-")


def test_a_letter(library_path: Path, tmp_path: Path) -> None:
    values, letter = json.dumps(ENOUGH["ice-records"]), tmp_path / "letter.pdf"
    run(library_path, "letter", "ice-records", "--values", "-", "-o", str(letter), given=values)
    assert "Ana María Paz López" in words(letter)


@pytest.mark.parametrize("form", [[], ["--json"]], ids=["text", "json"])
def test_the_exposure_check(library_path: Path, form: list[str]) -> None:
    done = run(library_path, "exposure", "--answers", "-", "--lang", "es", *form, given='{"q1": "yes"}')
    assert done.stdout.strip()
