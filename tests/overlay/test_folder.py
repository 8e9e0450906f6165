# SPDX-License-Identifier: Apache-2.0
"""The folder of a group as people leave it: read, never written, and one fault stops nothing else."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from kyr_app.domain.locales import LOCALES
from kyr_app.overlay.folder import read_overlay
from kyr_app.overlay.proof import proved
from kyr_app.overlay.values import MAX_BYTES, Overlay, Trouble
from kyr_app.paper.press import Press
from kyr_app.paper.values import OwnPage
from kyr_app.storage.paths import fonts_path

RULES = ("r1", "r12")
WORDS = {"edition": "{day}", "printed": "{day}", "page": "{page}", "not-advice": "-", "not-advice-long": "-"}


def _page(title: str, words: str = "Welcome.") -> bytes:
    return f"---\ntitle: {title}\n---\n{words}\n".encode()


RULE = b"- {rule: r12, note: We check this, by: MC, on: 2026-11-20}\n"


def _folder(tmp_path: Path, **files: bytes) -> Path:
    """A folder with these files; `__` in a name stands for a full stop."""
    for name, content in files.items():
        (tmp_path / name.replace("__", ".")).write_bytes(content)
    return tmp_path


def _read(folder: Path | None, *, chosen: bool = True) -> Overlay:
    return read_overlay(folder, chosen, rules=RULES, pages=True)


def test_pages_and_rules(tmp_path: Path) -> None:
    overlay = _read(_folder(tmp_path, page__md=_page("Us"), page__es__md=_page("Nosotros"), rules__yaml=RULE))
    assert {locale: page.title for locale, page in overlay.pages.items()} == {"en": "Us", "es": "Nosotros"}
    assert overlay.files == {"en": "page.md", "es": "page.es.md"}
    assert (overlay.rules, overlay.troubles, overlay.rules_in_doubt) == ({"r12"}, (), False)


def test_names_in_any_case_and_lines_of_any_system(tmp_path: Path) -> None:
    text = b"\xef\xbb\xbf" + _page("Nosotros", "Uno.\n\nDos.").replace(b"\n", b"\r\n")
    overlay = _read(_folder(tmp_path, **{"PAGE.zh-hans.MD": _page("x"), "page.en.md": _page("y"), "Page.ES.md": text}))
    assert set(overlay.pages) == {"en", "es", "zh-Hans"}
    assert overlay.pages["es"].html == ("<p>Uno.</p>", "<p>Dos.</p>")
    assert overlay.troubles == ()


@pytest.mark.parametrize(
    ("locale", "second", "expected"),
    [
        ("es", "", ("Nosotros",)),
        ("es", "en", ("Nosotros", "Us")),
        ("en", "es", ("Us", "Nosotros")),
        ("ar", "", ("Us",)),
        ("ar", "es", ("Us", "Nosotros")),
        ("ar", "en", ("Us",)),
        ("es", "zh-Hans", ("Nosotros",)),
    ],
)
def test_which_page_goes_with_a_packet(tmp_path: Path, locale: str, second: str, expected: tuple[str, ...]) -> None:
    overlay = _read(_folder(tmp_path, page__md=_page("Us"), page__es__md=_page("Nosotros")))
    assert tuple(page.title for page in overlay.own(locale, second)) == expected


def test_without_an_english_page_any_is_better_than_none(tmp_path: Path) -> None:
    page = _read(_folder(tmp_path, page__ar__md=_page("نحن"))).own("es", "en")
    assert [(one.locale, one.title) for one in page] == [("ar", "نحن")]


def test_nothing_goes_with_a_packet_when_there_is_no_page() -> None:
    assert Overlay().own("en", "es") == ()


FAULTS = [
    ({"page__es__md": b"\xff\xfex\x00"}, Trouble("page.es.md", 1, "not-utf8")),
    ({"page__es__md": _page("x") + b"a\n\xe9\n"}, Trouble("page.es.md", 6, "not-utf8")),
    ({"page__es__md": _page("x", "a" * MAX_BYTES)}, Trouble("page.es.md", 0, "too-big", "100")),
    (
        {"page__es__md": b"Hola"},
        Trouble("page.es.md", 1, "header", "the file must begin with a header between two --- lines"),
    ),
    ({"page__tlh__md": _page("x")}, Trouble("page.tlh.md", 0, "language", "tlh")),
    ({"page__en__md": _page("x")}, Trouble("page.md", 0, "twice", "page.en.md")),
    ({"page__md__txt": _page("x")}, Trouble("page.md.txt", 0, "name")),
    ({"rules__yml": RULE}, Trouble("rules.yml", 0, "name")),
    ({"page.es.md": _page("x", f"[a](x:{'b' * 200})")}, Trouble("page.es.md", 4, "link", f"x:{'b' * 88}…")),
]


@pytest.mark.parametrize(("files", "trouble"), FAULTS, ids=[f"{one[1].code}-{n}" for n, one in enumerate(FAULTS)])
def test_one_fault_is_told_and_the_rest_goes_on(tmp_path: Path, files: dict[str, bytes], trouble: Trouble) -> None:
    overlay = _read(_folder(tmp_path, page__md=_page("Us"), rules__yaml=RULE, **files))
    assert overlay.troubles == (trouble,)
    assert "en" in overlay.pages
    assert overlay.rules == {"r12"}


def test_a_fault_in_the_rules_leaves_the_pages_and_is_told_as_a_doubt(tmp_path: Path) -> None:
    overlay = _read(
        _folder(tmp_path, page__md=_page("Us"), rules__yaml=RULE + b"- {rule: r99, note: n, by: M, on: 2026-11-20}")
    )
    assert overlay.troubles == (Trouble("rules.yaml", 2, "unknown-rule", "r99"),)
    assert overlay.rules_in_doubt
    assert (overlay.rules, set(overlay.pages)) == ({"r12"}, {"en"})


def test_files_of_others_are_left_alone(tmp_path: Path) -> None:
    names = ("contacts.csv", "page.md~", ".page.md.swp", "#page.md#", "homepage.md", "notes.txt", "pages")
    assert _read(_folder(tmp_path, **dict.fromkeys(names, b"\xff"))).troubles == ()


def test_a_folder_that_is_not_there_is_a_fault_only_when_it_was_chosen(tmp_path: Path) -> None:
    missing = tmp_path / "gone"
    assert _read(missing, chosen=False).troubles == ()
    assert _read(missing).troubles == (Trouble("", 0, "missing", str(missing)),)
    assert _read(None).troubles == ()
    assert not missing.exists()


def test_a_file_in_place_of_the_folder_is_told(tmp_path: Path) -> None:
    file = tmp_path / "overlay"
    file.write_bytes(b"x")
    assert [trouble.code for trouble in _read(file).troubles] == ["unreadable"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the administrator may read everything")
def test_what_may_not_be_read_is_told(tmp_path: Path) -> None:
    _folder(tmp_path, page__md=_page("Us"), page__es__md=_page("Nosotros"))
    (tmp_path / "page.es.md").chmod(0)
    overlay = _read(tmp_path)
    assert [(trouble.file, trouble.code) for trouble in overlay.troubles] == [("page.es.md", "unreadable")]
    assert set(overlay.pages) == {"en"}


@pytest.mark.skipif(sys.platform == "win32", reason="no named pipes in folders")
def test_a_pipe_or_a_folder_by_the_name_of_a_page_keeps_nobody_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "page.md")
    (tmp_path / "page.es.md").mkdir()
    (tmp_path / "rules.yaml").symlink_to(tmp_path / "gone")
    assert {(trouble.file, trouble.code) for trouble in _read(tmp_path).troubles} == {
        ("page.md", "no-file"),
        ("page.es.md", "no-file"),
        ("rules.yaml", "no-file"),
    }


def test_nothing_in_the_folder_is_changed(tmp_path: Path) -> None:
    _folder(tmp_path, page__md=_page("Us"), page__es__md=b"\xff", rules__yaml=b"[")
    before = {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in tmp_path.iterdir()}
    _read(tmp_path)
    assert {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in tmp_path.iterdir()} == before


def test_only_what_is_wanted_is_read(tmp_path: Path) -> None:
    _folder(tmp_path, page__md=b"\xff", rules__yaml=b"[")
    assert {trouble.file for trouble in read_overlay(tmp_path, True, rules=RULES).troubles} == {"rules.yaml"}
    assert {trouble.file for trouble in read_overlay(tmp_path, True, pages=True).troubles} == {"page.md"}


# On paper


@pytest.fixture(scope="module")
def press() -> Press:
    return Press(fonts_path())


def test_a_page_with_a_character_without_a_shape_is_not_used(tmp_path: Path, press: Press) -> None:
    folder = _folder(tmp_path, page__md=_page("Us"), page__es__md=_page("Nosotros", "Hola \u2603 a todos."))
    overlay = proved(_read(folder), press, WORDS)
    assert set(overlay.pages) == {"en"}
    assert overlay.troubles == (Trouble("page.es.md", 0, "shape", "\u2603"),)


@pytest.mark.parametrize("locale", [locale.code for locale in LOCALES])
def test_a_page_in_each_language_can_be_set(tmp_path: Path, press: Press, locale: str) -> None:
    words = {"en": "Welcome", "es": "Año nuevo", "zh-Hans": "您有权保持沉默。", "ar": "لك الحق في التزام الصمت."}[
        locale
    ]
    overlay = proved(_read(_folder(tmp_path, **{f"page__{locale}__md": _page(words, words)})), press, WORDS)
    assert overlay.pages == {locale: OwnPage(locale, words, (f"<p>{words}</p>",))}
