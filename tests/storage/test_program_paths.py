# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from pathlib import Path

import pytest

import kyr_app
from kyr_app.storage.paths import library_path, overlay_path, resources_path, settings_path


def test_library_and_resources_lie_in_the_package() -> None:
    package = Path(kyr_app.__file__).parent.resolve()
    assert (library_path(), resources_path()) == (package / "library.sqlite3", package / "resources")


@pytest.mark.parametrize(
    ("environ", "platform", "expected"),
    [
        ({"HOME": "/home/ana"}, "linux", "/home/ana/.config/kyr/settings.json"),
        ({"HOME": "/home/ana", "XDG_CONFIG_HOME": "/cfg"}, "linux", "/cfg/kyr/settings.json"),
        ({"HOME": "/home/ana", "XDG_CONFIG_HOME": "rel"}, "linux", "/home/ana/.config/kyr/settings.json"),
        ({"HOME": ""}, "linux", None),
        ({"HOME": "somewhere"}, "linux", None),
        ({"HOME": "/Users/ana"}, "darwin", "/Users/ana/Library/Application Support/kyr/settings.json"),
        ({"APPDATA": "/appdata"}, "win32", "/appdata/kyr/settings.json"),
        ({}, "win32", None),
    ],
)
def test_settings_path(environ: dict[str, str], platform: str, expected: str | None) -> None:
    assert settings_path(environ, platform) == (Path(expected) if expected else None)


@pytest.mark.parametrize(
    ("environ", "platform", "expected"),
    [
        ({"HOME": "/home/ana"}, "linux", "/home/ana/.local/share/kyr/overlay"),
        ({"HOME": "/home/ana", "XDG_DATA_HOME": "/data"}, "linux", "/data/kyr/overlay"),
        ({"HOME": "/home/ana", "XDG_DATA_HOME": "rel"}, "linux", "/home/ana/.local/share/kyr/overlay"),
        ({"HOME": ""}, "linux", None),
        ({"HOME": "/Users/ana"}, "darwin", "/Users/ana/Library/Application Support/kyr/overlay"),
        ({"APPDATA": "/appdata"}, "win32", "/appdata/kyr/overlay"),
        ({}, "win32", None),
    ],
)
def test_overlay_path(environ: dict[str, str], platform: str, expected: str | None) -> None:
    assert overlay_path(environ, platform) == (Path(expected) if expected else None)


def test_an_account_without_a_home(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_home() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "home", no_home)
    assert settings_path({}, "linux") is None
