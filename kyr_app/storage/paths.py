# SPDX-License-Identifier: Apache-2.0
"""Where the program's own files and the user's settings are, from a checkout and from a frozen folder alike."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

# PyInstaller keeps the package's place inside its folder, so one rule serves both.
_PACKAGE = Path(__file__).resolve().parents[1]


def library_path() -> Path:
    """The shipped library, whether or not it exists."""
    return _PACKAGE / "library.sqlite3"


def resources_path() -> Path:
    """The folder of fonts, icons and shapes."""
    return _PACKAGE / "resources"


def fonts_path() -> Path:
    """The folder of the shipped faces."""
    return resources_path() / "fonts"


def settings_path(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Path | None:
    """The settings file of this user by the habits of `platform` (a `sys.platform`); None without a home folder.

    https://specifications.freedesktop.org/basedir-spec/latest/ (a relative XDG_CONFIG_HOME is ignored)
    """
    if platform == "win32":
        folder = _absolute(environ.get("APPDATA", ""))
    elif platform == "darwin":
        folder = _home(environ, "Library", "Application Support")
    else:
        folder = _absolute(environ.get("XDG_CONFIG_HOME", "")) or _home(environ, ".config")
    return folder / "kyr" / "settings.json" if folder else None


def overlay_path(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Path | None:
    """The usual place of the group's own folder, whether or not it exists; None without a home folder.

    It is data that people write, so it stands apart from the settings where the platform has a place for such.
    """
    if platform in {"win32", "darwin"}:
        settings = settings_path(environ, platform)
        return settings.with_name("overlay") if settings else None
    folder = _absolute(environ.get("XDG_DATA_HOME", "")) or _home(environ, ".local", "share")
    return folder / "kyr" / "overlay" if folder else None


def _home(environ: Mapping[str, str], *below: str) -> Path | None:
    home = _absolute(environ.get("HOME", "")) if "HOME" in environ else _home_of_account()
    return home.joinpath(*below) if home else None


def _home_of_account() -> Path | None:
    try:
        return _absolute(str(Path.home()))
    except RuntimeError:  # no HOME, and the user has no entry in the password file
        return None


def _absolute(folder: str) -> Path | None:
    return Path(folder) if Path(folder).is_absolute() else None
