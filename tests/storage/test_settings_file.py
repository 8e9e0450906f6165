# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import json
import stat
import sys
from pathlib import Path

import pytest

from kyr_app.domain.errors import SettingsError
from kyr_app.storage.paths import overlay_path
from kyr_app.storage.settings import Settings, load, save

CHOSEN = Settings(
    worker_locale="es",
    client_locales=("ar", "zh-Hans"),
    home_zip="90012",
    theme="dark",
    text_scale=150,
    group_name="Clínica",
    overlay_folder="/srv/clínica",
)


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    save(CHOSEN, tmp_path / "kyr" / "settings.json")
    assert load(tmp_path / "kyr" / "settings.json") == CHOSEN


@pytest.mark.parametrize(
    "make", [lambda folder: None, lambda folder: folder / "settings.json"], ids=["no home", "no file"]
)
def test_defaults_without_a_file(tmp_path: Path, make) -> None:
    assert load(make(tmp_path)) == Settings()


def test_the_group_s_folder_is_the_chosen_one_or_the_usual(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert CHOSEN.overlay_place() == Path("/srv/clínica")
    assert Settings().overlay_place() == overlay_path()


def test_without_a_home_nothing_is_kept_and_nothing_fails() -> None:
    save(CHOSEN, None)


def test_settings_of_a_newer_program_keep_what_is_known(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"theme": "light", "font": "other"}')
    assert load(path) == Settings(theme="light")


DAMAGED = [
    b"",
    b"{",
    b"[]",
    b"null",
    b"\xff\xfe\x00",
    b'{"theme": "pink"}',
    b'{"text_scale": 500}',
    b'{"text_scale": true}',
    b'{"text_scale": "150"}',
    b'{"client_locales": "es"}',
    b'{"client_locales": [1]}',
    b'{"shift_ends": 1}',
    b'{"overlay_folder": null}',
    b"[" * 100_000,
]


@pytest.mark.parametrize("content", DAMAGED, ids=range(len(DAMAGED)))
def test_a_damaged_file_is_set_aside_and_named(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    with pytest.raises(SettingsError) as caught:
        load(path)
    assert (caught.value.reason, caught.value.path) == ("damaged", str(path))
    assert Path(caught.value.kept_as).read_bytes() == content
    assert not path.exists()


def test_damaged_files_do_not_replace_each_other(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    for content in (b"one", b"two"):
        path.write_bytes(content)
        with pytest.raises(SettingsError):
            load(path)
    assert {kept.read_bytes() for kept in tmp_path.glob("settings.damaged-*.json")} == {b"one", b"two"}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_the_owner_may_read(tmp_path: Path) -> None:
    path = tmp_path / "kyr" / "settings.json"
    save(CHOSEN, path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_saving_leaves_no_other_file(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    save(Settings(), path)
    save(CHOSEN, path)
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_in_the_way_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "kyr").write_text("a file")
    with pytest.raises(SettingsError) as caught:
        save(CHOSEN, tmp_path / "kyr" / "settings.json")
    assert caught.value.reason == "unwritable"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import os

    path = tmp_path / "settings.json"
    save(Settings(theme="light"), path)
    full = os.open

    def open_on_a_full_disk(name, flags, mode=0o777):
        return full("/dev/full", os.O_WRONLY) if str(name).endswith(".part") else full(name, flags, mode)

    monkeypatch.setattr("kyr_app.storage.settings.os.open", open_on_a_full_disk)
    with pytest.raises(SettingsError):
        save(CHOSEN, path)
    assert load(path) == Settings(theme="light")


def test_the_file_is_readable_json(tmp_path: Path) -> None:
    save(CHOSEN, tmp_path / "settings.json")
    assert json.loads((tmp_path / "settings.json").read_text("utf-8"))["group_name"] == "Clínica"
