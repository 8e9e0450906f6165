# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from kyr_app.cli import main, window_options

ROOT = Path(__file__).resolve().parents[1]
Run = Callable[..., subprocess.CompletedProcess[str]]
NO_DISPLAY = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}


@pytest.fixture
def kyr(library_path: Path) -> Run:
    """Runs `kyr` as its own process, over the real library, with these changes to the environment."""

    def run(*arguments: str, library: Path | None = library_path, **environ: str) -> subprocess.CompletedProcess[str]:
        named = [*arguments, "--library", str(library)] if library else list(arguments)
        inherited = {name: value for name, value in os.environ.items() if name not in NO_DISPLAY}
        return subprocess.run(
            [sys.executable, "-m", "kyr_app", *named],
            env={**inherited, "PYTHONPATH": str(ROOT), **environ},
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )

    return run


Ran = tuple[int, str, str]


@pytest.fixture
def ran(library_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Ran]:
    """Status, output and complaint of `kyr`, run in this process where there is no display."""
    for name in NO_DISPLAY:
        monkeypatch.delenv(name, raising=False)

    def run(*arguments: str, library: Path | None = library_path) -> Ran:
        named = [*arguments, "--library", str(library)] if library else list(arguments)
        try:
            status = main(named)
        except SystemExit as left:
            status = int(left.code or 0)
        return status, *capsys.readouterr()

    return run


@pytest.fixture
def said(library_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """What `kyr` prints, run in this process; it must succeed."""

    def run(*arguments: str) -> str:
        assert main([*arguments, "--library", str(library_path)]) == 0
        return capsys.readouterr().out

    return run


def test_topics_lists_chapters_and_topics(said) -> None:
    out = said("topics", "--lang", "es")
    assert "home-door" in out
    assert "Agentes en su puerta" in out


def test_topics_as_json(said) -> None:
    topics = json.loads(said("topics", "--json"))
    assert {"slug", "chapter", "title", "summary", "urgency", "locale", "locales"} <= topics[0].keys()
    assert "home-door" in {topic["slug"] for topic in topics}


@pytest.mark.parametrize(
    "expected",
    [
        "Officers at your door\n=====",
        "Information, not legal advice.",
        "Facts checked: 2026-11-22",
        "Not yet reviewed by a lawyer.",
        "1. Keep the door closed.",
        "Say this: “I do not consent to your entry.”",
        "Sources\n-------\n[1] ",
        "Payton v. New York, 445 U.S. 573 (1980), 1980",
        "(warrants)",
    ],
)
def test_read_prints_the_whole_topic(said, expected: str) -> None:
    assert expected in said("read", "home-door")


def test_read_gives_both_languages_of_what_to_say(said) -> None:
    out = said("read", "home-door", "--lang", "es")
    assert "“I do not consent to your entry.”\n    No doy permiso" in out
    assert "Traducción automática" in out


def test_read_in_a_language_without_the_topic_is_english_and_says_so(said) -> None:
    out = said("read", "workplace", "--lang", "ar")
    assert "Say this: “" not in out  # the labels are Arabic, the text is English
    assert "Immigration" in out


def test_search_prints_hits_and_contacts(said) -> None:
    assert "(home-door#one-minute)" in said("search", "they", "are", "knocking")
    assert "Contacts" in said("search", "Esperanza")


def test_search_as_json(said) -> None:
    hits = json.loads(said("search", "la", "migra", "en", "mi", "trabajo", "--lang", "es", "--limit", "4", "--json"))
    assert (len(hits), hits[0]["slug"], hits[0]["lang"]) == (4, "workplace", "es")
    assert {"slug", "passage", "title", "snippet", "lang", "score"} <= hits[0].keys()
    assert [hit["score"] for hit in hits] == sorted((hit["score"] for hit in hits), reverse=True)
    assert not any("\ue000" <= letter <= "\uf8ff" for hit in hits for letter in hit["snippet"])


@pytest.mark.parametrize("words", ['"', "NEAR(", "\udcff", "-", "x" * 10_000, ""])
def test_search_takes_anything(said, words: str) -> None:
    assert isinstance(json.loads(said("search", "--json", "--", words)), list)


def test_find_help_prints_source_and_call_to_confirm(said) -> None:
    out = said("find-help", "--near", "90012", "--within", "25", "--language", "es", "--limit", "3")
    assert out.count("Call to confirm.") == 3
    assert "Information, not legal advice." in out


def test_find_help_as_json(said) -> None:
    found = json.loads(said("find-help", "--near", "90012", "--within", "50", "--json"))
    fields = {"id", "name", "kind", "phone", "languages", "services", "source_url", "source_date", "distance_miles"}
    assert fields <= found[0].keys()
    miles = [one["distance_miles"] for one in found if not one["old_source"]]
    known = [one for one in miles if one is not None]
    assert known == sorted(known)
    assert miles[len(known) :] == [None] * (len(miles) - len(known))
    assert known[-1] <= 50


@pytest.mark.parametrize(
    ("arguments", "test"),
    [
        (["--state", "ca"], lambda one: {"CA", "US"} & set(one["states"])),
        (["--state", "California"], lambda one: {"CA", "US"} & set(one["states"])),
        (["--language", "Haitian Creole"], lambda one: not one["languages"] or "ht" in one["languages"]),
        (["--service", "bond"], lambda one: "bond" in [*one["services"], *one["not_stated"]]),
        (["--kind", "hotline"], lambda one: one["kind"] == "hotline"),
        (["--detained"], lambda one: "detained" in [*one["services"], *one["not_stated"]]),
        (["--free"], lambda one: one["cost"] in ("free", "unknown")),
        (["--kind", "government"], lambda one: "government" in one["cautions"]),
    ],
)
def test_find_help_filters(said, arguments: Sequence[str], test) -> None:
    found = json.loads(said("find-help", *arguments, "--json"))
    assert found
    assert all(test(one) for one in found)


def test_an_empty_result_names_the_filter_to_loosen(said) -> None:
    out = said("find-help", "--kind", "consular", "--language", "ko", "--service", "privacy")
    assert "No contact fits; without --" in out


def test_government_offices_only_when_asked(said) -> None:
    kinds = {one["kind"] for one in json.loads(said("find-help", "--json"))}
    assert "government" not in kinds
    assert "government" in {one["kind"] for one in json.loads(said("find-help", "--government", "--json"))}


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (["read", "nothing"], 1, "There is no topic 'nothing'"),
        (["find-help", "--near", "Nowhere"], 1, "No place 'Nowhere' is known"),
        (["find-help", "--near", "Springfield"], 1, "Several places are called 'Springfield'"),
        (["find-help", "--within", "5"], 2, "--within needs --near"),
        (["find-help", "--service", "magic"], 2, "No service is called 'magic'"),
        (["find-help", "--state", "XX"], 2, "No state is called 'XX'"),
        (["find-help", "--near", "90012", "--within", "-5"], 2, "--within"),
        (["read"], 2, "SLUG"),
        (["search"], 2, "WORDS"),
        (["read", "home-door", "--lang", "xx"], 2, "the language 'xx' is not here"),
        (["--client-lang", "xx"], 2, "the language 'xx' is not here"),
        (["dance"], 2, "dance"),
        (["--topic"], 2, "--topic"),
    ],
)
def test_mistakes_are_told_in_one_sentence(ran, arguments: list[str], status: int, words: str) -> None:
    got, out, complaint = ran(*arguments) if arguments != ["--topic"] else ran(*arguments, library=None)
    assert (got, out) == (status, "")
    assert complaint.startswith("kyr: ")
    assert words in complaint
    assert complaint.count("\n") == 1


@pytest.mark.parametrize("damage", ["missing", "empty", "cut", "older"])
@pytest.mark.parametrize("verb", [["topics"], ["read", "home-door"], ["search", "door"], ["find-help"], []])
def test_a_library_that_can_not_be_used(ran, library_path: Path, tmp_path: Path, damage: str, verb: list[str]) -> None:
    path = tmp_path / "library.sqlite3"
    if damage == "empty":
        path.write_bytes(b"")
    elif damage == "cut":
        path.write_bytes(library_path.read_bytes()[:100_000])
    elif damage == "older":
        shutil.copy(library_path, path)
        with path.open("r+b") as file:
            file.seek(60)
            file.write(bytes(4))
    status, out, complaint = ran(*verb, library=path)
    assert (status, out) == (1, "")
    assert complaint.startswith("kyr: ")
    assert str(path) in complaint
    assert complaint.count("\n") == 1


def test_without_a_display_the_window_says_so_and_lists_what_works(kyr: Run) -> None:
    done = kyr()
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("There is no display")
    for words in ("kyr read", "kyr search", "kyr find-help", "home-door", "When you meet officers"):
        assert words in done.stdout


def test_without_a_display_the_list_is_in_the_clients_language(ran) -> None:
    _, out, _ = ran("--client-lang", "es-MX")
    assert "Agentes en su puerta" in out


@pytest.mark.parametrize("locale", [{"LANG": "C", "LC_ALL": "C"}, {"PYTHONIOENCODING": "ascii"}, {"LC_ALL": "POSIX"}])
def test_every_script_is_printed_whatever_the_locale(kyr: Run, locale: dict[str, str]) -> None:
    done = kyr("topics", "--lang", "zh-Hans", **locale)
    assert (done.returncode, done.stderr) == (0, "")
    assert any("\u4e00" <= letter <= "\u9fff" for letter in done.stdout)


def test_without_a_home(kyr: Run) -> None:
    assert kyr("topics", HOME="").returncode == 0


def test_a_reader_that_goes_away_is_no_error(library_path: Path) -> None:
    command = [sys.executable, "-m", "kyr_app", "find-help", "--library", str(library_path)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT, text=True, encoding="utf-8"
    ) as process:
        assert process.stdout is not None and process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        complaint = process.stderr.read()
    assert (process.returncode, complaint) == (0, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_told(library_path: Path) -> None:
    command = [sys.executable, "-m", "kyr_app", "topics", "--library", str(library_path)]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, cwd=ROOT, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr == "kyr: The output could not be written: No space left on device.\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ["topics"],
        ["read", "home-door"],
        ["search", "knokcing"],
        ["find-help", "--near", "90012"],
        [],
        ["read", "nothing"],
        ["find-help", "--near", "Nowhere"],
    ],
)
def test_verbs_without_a_window_import_no_qt(library_path: Path, arguments: list[str]) -> None:
    code = (
        "import sys\nfrom kyr_app.cli import main\n"
        f"main({[*arguments, '--library', str(library_path)]!r})\n"
        "loaded = sorted(name for name in sys.modules if name.startswith(('PySide6', 'shiboken6')))\n"
        "sys.exit(f'loaded: {loaded}' if loaded else 0)\n"
    )
    environ = {name: value for name, value in os.environ.items() if name not in NO_DISPLAY}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environ, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_the_windows_way_imports_no_argparse() -> None:
    code = (
        "import sys\nfrom kyr_app.cli import window_options\n"
        "window_options(['--topic', 'home-door', '--client-lang', 'es', '--smoke'])\n"
        "heavy = {'argparse', 'json', 'dataclasses', 'snowballstemmer', 'rapidfuzz', 'sqlite3'} & set(sys.modules)\n"
        "sys.exit(f'{heavy}' if heavy else 0)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], {}),
        (["--topic", "home-door"], {"topic": "home-door"}),
        (["--topic=home-door", "--client-lang=es-MX"], {"topic": "home-door", "client_lang": "es"}),
        (["--self-service", "--smoke"], {"self_service": True, "smoke": True}),
        (["--library", "a b.sqlite3"], {"library": Path("a b.sqlite3")}),
        (["--client-lang", "zh-TW"], {"client_lang": "zh-Hans"}),
    ],
)
def test_options_of_the_window(arguments: list[str], expected: dict[str, object]) -> None:
    options = window_options(arguments)
    assert options is not None
    defaults = {"topic": "", "client_lang": "", "self_service": False, "smoke": False, "library": None}
    assert vars(options) == {**defaults, **expected}


@pytest.mark.parametrize(
    "arguments",
    [["read", "x"], ["--help"], ["--topic"], ["--topic", "--smoke"], ["--client-lang", "xx"], ["--lang", "es"]],
)
def test_everything_else_is_left_to_the_parser(arguments: list[str]) -> None:
    assert window_options(arguments) is None


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["find-help", "--help"], ["check", "--help"]])
def test_help(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert left.value.code == 0
    assert "kyr" in capsys.readouterr().out
