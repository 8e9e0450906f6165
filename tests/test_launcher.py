# SPDX-License-Identifier: Apache-2.0
"""`kyr` sets a checkout up, in a small checkout of its own: real environments, real pip, one package made here."""

from __future__ import annotations

import base64
import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import kyr_system
from kyr_launch import Checkout

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="`kyr` is a POSIX script")

ROOT = Path(__file__).resolve().parents[1]

APPLICATION = """
import sys, pathlib
import locked
here = pathlib.Path(__file__).parent
if sys.argv[1:] == ["build"]:
    with (here / "builds").open("a") as log:
        log.write("x")
    if (here.parent / "content" / "wrong.md").exists():
        sys.exit("content/wrong.md:1: wrong")
    (here / "library.sqlite3").write_text("library")
else:
    print(*sys.argv[1:], sep="|")
"""


class Clinic:
    """A checkout in miniature, with the launcher of this project."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name, text in {
            "pyproject.toml": "",
            "kyr_app/__init__.py": "",
            "kyr_app/__main__.py": APPLICATION,
            "content/topic.md": "a topic",
        }.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        for name in ("kyr", "kyr_launch.py", "kyr_system.py"):
            shutil.copy(ROOT / name, folder / name)
        self.lock()
        # The Python of these tests under the first name that `kyr` looks for, whatever else the machine has.
        (folder / "bin").mkdir()
        base: str = sys._base_executable  # type: ignore[attr-defined]
        (folder / "bin" / "python3.13").symlink_to(base)

    def lock(self, *, digest: str = "") -> None:
        """Lock the package `locked` with its own checksum or, to tamper, with another."""
        wheel = self.folder / "locked-1-py3-none-any.whl"
        if not wheel.exists():
            write_wheel(wheel)
        digest = digest or hashlib.sha256(wheel.read_bytes()).hexdigest()
        (self.folder / "requirements.lock").write_text(f"locked @ {wheel.as_uri()} --hash=sha256:{digest}\n")

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        path = f"{self.folder / 'bin'}{os.pathsep}/usr/bin{os.pathsep}/bin"
        return subprocess.Popen(
            [str(self.folder / "kyr"), *arguments],
            env=os.environ | {"PATH": path, "PIP_NO_INDEX": "1", "LC_ALL": "C"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            cwd=self.folder.parent,
        )

    def run(self, *arguments: str) -> tuple[int, str, str]:
        """Status, standard output, standard error."""
        process = self.start(*arguments)
        out, err = process.communicate(timeout=120)
        return process.returncode, out.strip(), err.strip()

    def builds(self) -> int:
        return len((self.folder / "kyr_app" / "builds").read_text())


def write_wheel(path: Path) -> None:
    files = {
        "locked/__init__.py": "",
        "locked-1.dist-info/METADATA": "Metadata-Version: 2.1\nName: locked\nVersion: 1\n",
        "locked-1.dist-info/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "locked-1.dist-info/RECORD,,\n"
    with zipfile.ZipFile(path, "w") as wheel:
        for name, text in files.items():
            digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()
            record += f"{name},sha256={digest},{len(text)}\n"
            wheel.writestr(name, text)
        wheel.writestr("locked-1.dist-info/RECORD", record)


@pytest.fixture(scope="module")
def first_starts(tmp_path_factory: pytest.TempPathFactory) -> tuple[Clinic, list[tuple[int, str, str]]]:
    """A checkout in a folder with a space and letters of three scripts, and what two first starts at once gave."""
    clinic = Clinic(tmp_path_factory.mktemp("start") / "Jurídico 权利 kyr")
    processes = [clinic.start("topics", str(number)) for number in (1, 2)]
    results = []
    for process in processes:
        out, err = process.communicate(timeout=120)
        results.append((process.returncode, out.strip(), err.strip()))
    return clinic, results


@pytest.fixture
def clinic(first_starts: tuple[Clinic, object]) -> Iterator[Clinic]:
    """The checkout, set up; each test leaves it so that the next start works."""
    return first_starts[0]


def test_two_first_starts_at_once_both_reach_the_application(first_starts: tuple[Clinic, list[object]]) -> None:
    _, results = first_starts
    assert [result[:2] for result in results] == [(0, "topics|1"), (0, "topics|2")]  # type: ignore[index]


def test_two_first_starts_at_once_set_up_once(first_starts: tuple[Clinic, list[tuple[int, str, str]]]) -> None:
    _, results = first_starts
    assert sum("setting up; the first time" in err for _, _, err in results) == 1


def test_second_start_is_silent_and_passes_arguments_on_unchanged(clinic: Clinic) -> None:
    odd = ("search", "they are knocking", "*", "$HOME", "", "权利", "--json")
    before = clinic.builds()
    assert clinic.run(*odd) == (0, "|".join(odd), "")
    assert clinic.builds() == before


def test_changed_content_is_compiled_again_once(clinic: Clinic) -> None:
    clinic.run("topics")
    before = clinic.builds()
    (clinic.folder / "content" / "another.md").write_text("another")
    clinic.run("topics")
    clinic.run("topics")
    assert clinic.builds() == before + 1


def test_content_with_problems_leaves_the_library_from_before(clinic: Clinic) -> None:
    wrong = clinic.folder / "content" / "wrong.md"
    wrong.write_text("wrong")
    status, out, err = clinic.run("topics")
    wrong.unlink()
    assert (status, out) == (0, "topics")
    assert "content/wrong.md:1: wrong" in err
    assert "The one from before is used" in err


def test_content_with_problems_and_no_library_stops_with_the_problem(clinic: Clinic) -> None:
    wrong = clinic.folder / "content" / "wrong.md"
    wrong.write_text("wrong")
    (clinic.folder / "kyr_app" / "library.sqlite3").unlink()
    status, out, err = clinic.run("topics")
    wrong.unlink()
    assert (status, out) == (1, "")
    assert "content/wrong.md:1: wrong" in err


def test_verbs_of_authors_are_not_stopped_by_wrong_content(clinic: Clinic) -> None:
    wrong = clinic.folder / "content" / "wrong.md"
    wrong.write_text("wrong")
    result = clinic.run("check")
    wrong.unlink()
    assert result == (0, "check", "")


def test_package_with_another_checksum_is_refused_and_nothing_is_lost(clinic: Clinic) -> None:
    clinic.lock(digest="0" * 64)
    status, _, err = clinic.run("topics")
    clinic.lock()
    assert status == 1
    assert "DO NOT MATCH THE HASHES" in err
    assert clinic.run("topics") == (0, "topics", "")


def lose_a_package(environment: Path) -> None:
    (package,) = environment.glob("lib/python*/site-packages/locked")
    shutil.rmtree(package)


def lose_the_notes(environment: Path) -> None:
    """As after a first start that was stopped half-way: the notes are written last."""
    (environment / "kyr-state").unlink()


def lose_the_interpreter(environment: Path) -> None:
    (environment / "bin" / "python").unlink()
    (environment / "bin" / "python").symlink_to("/nowhere/python")


def lose_everything(environment: Path) -> None:
    shutil.rmtree(environment)


def whole(environment: Path) -> None:
    """No damage at all."""


@pytest.mark.parametrize(
    ("damage", "due"),
    [
        (whole, False),
        (lose_a_package, True),
        (lose_the_notes, True),
        (lose_the_interpreter, True),
        (lose_everything, True),
    ],
)
def test_damage_to_the_environment_is_seen(clinic: Clinic, damage: Callable[[Path], None], due: bool) -> None:
    environment = clinic.folder / ".venv"
    spare = shutil.copytree(environment, clinic.folder / "spare", symlinks=True)
    damage(environment)
    seen = Checkout(str(clinic.folder)).environment_due()
    shutil.rmtree(environment, ignore_errors=True)
    spare.rename(environment)
    assert seen is due


def test_damaged_environment_stays_while_mending_fails_and_mends_when_it_can(clinic: Clinic) -> None:
    lose_a_package(clinic.folder / ".venv")
    kept = clinic.folder / ".venv" / "kept.txt"
    kept.write_text("kept")
    clinic.lock(digest="0" * 64)
    failed = clinic.run("topics")
    kept_after_failure = kept.exists()
    clinic.lock()
    mended = clinic.run("topics")
    assert (failed[0], kept_after_failure) == (1, True)
    assert mended[:2] == (0, "topics")


def test_moved_folder_works_in_its_new_place(clinic: Clinic) -> None:
    old = clinic.folder
    clinic.folder = old.rename(old.with_name("moved here"))
    result = clinic.run("topics")
    clinic.folder = clinic.folder.rename(old)
    assert result == (0, "topics", "")


@pytest.mark.parametrize(
    ("arguments", "verb"),
    [
        ([], ""),
        (["--topic", "home-door", "--client-lang", "es"], ""),
        (["--self-service"], ""),
        (["--smoke"], ""),
        (["--help"], "--help"),
        (["search", "--help"], "search"),
        (["--library", "my.sqlite3", "topics"], "topics"),
        (["test", "-x"], "test"),
    ],
)
def test_verb_of_arguments(arguments: list[str], verb: str) -> None:
    assert kyr_system.verb_of(arguments) == verb


@pytest.mark.parametrize("verb", ["", "tour", "bench", "test"])
def test_these_verbs_ask_for_qt(verb: str) -> None:
    assert kyr_system.wants_qt(verb)


@pytest.mark.parametrize("verb", ["read", "topics", "search", "find-help", "check", "build", "--help"])
def test_these_verbs_do_without_qt(verb: str) -> None:
    assert not kyr_system.wants_qt(verb)


@pytest.fixture
def without_qt_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    """A user of a machine that lacks one of Qt's libraries, with no display."""
    monkeypatch.setattr(kyr_system, "QT_LIBRARIES", {"libnowhere.so.9": "libnowhere9"})
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.usefixtures("without_qt_libraries")
def test_user_without_a_library_of_qt_is_told_the_line_that_installs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    with pytest.raises(kyr_system.SetupError, match="apt-get install -y --no-install-recommends libnowhere9"):
        kyr_system.need_system_libraries([])


@pytest.mark.usefixtures("without_qt_libraries")
@pytest.mark.parametrize("arguments", [[], ["topics"], ["--topic", "home-door"]])
def test_without_a_display_a_missing_library_of_qt_stops_nobody(arguments: list[str]) -> None:
    assert not kyr_system.need_system_libraries(arguments)
