# SPDX-License-Identifier: Apache-2.0
"""The worker's settings: a small JSON file that only its owner can read. Nothing a client typed is ever in it."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from kyr_app.domain.errors import SettingsError
from kyr_app.storage.paths import overlay_path

THEMES = ("system", "light", "dark", "contrast")
#: Sizes of paper by their name in `paper.values.Look`; what they are called is the same in every language.
PAPERS = {"us-letter": "US Letter", "a4": "A4"}
MIN_TEXT_SCALE = 100
MAX_TEXT_SCALE = 200


class Settings(NamedTuple):
    """What the settings view shows.

    `worker_locale` "" means the system's language. `text_scale` is in percent, `MIN_TEXT_SCALE` to `MAX_TEXT_SCALE`.
    `shift_ends`: Shift three times within a second ends the visit. `paper` is the size in the office's printer.
    `overlay_folder` is the group's own folder, "" for the usual place (`paths.overlay_path`).
    """

    worker_locale: str = ""
    client_locales: tuple[str, ...] = ()
    home_zip: str = ""
    theme: str = "system"
    text_scale: int = 100
    group_name: str = ""
    shift_ends: bool = True
    paper: str = "us-letter"
    overlay_folder: str = ""
    first_run_done: bool = False

    def overlay_place(self) -> Path | None:
        """The group's own folder, whether or not it is there; None when nobody chose one and there is no home."""
        return Path(self.overlay_folder) if self.overlay_folder else overlay_path()


def load(path: Path | None) -> Settings:
    """Settings of the file; defaults without a path or a file. Keys of a newer program are left aside.

    Raises:
        SettingsError: `damaged`; the file was moved to `kept_as` ("" when that failed). Go on with `Settings()`.
    """
    if path is None:
        return Settings()
    try:
        return _decode(json.loads(path.read_bytes()))
    except (FileNotFoundError, NotADirectoryError):
        return Settings()
    except (OSError, ValueError, TypeError, RecursionError) as error:
        raise SettingsError(str(path), "damaged", _set_aside(path)) from error


def save(settings: Settings, path: Path | None) -> None:
    """Write the file whole or not at all, readable by its owner alone; without a path nothing is kept.

    Raises:
        SettingsError: `unwritable`; the old file is untouched.
    """
    if path is None:
        return
    text = json.dumps(settings._asdict(), ensure_ascii=False, indent=2) + "\n"
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _write(part, text.encode())
        part.replace(path)
    except (OSError, ValueError) as error:
        with suppress(OSError, ValueError):
            part.unlink(missing_ok=True)
        raise SettingsError(str(path), "unwritable") from error


def _write(path: Path, content: bytes) -> None:
    path.unlink(missing_ok=True)  # left by a crash of a process with our number
    # Created with its final mode: there is no moment at which others can read it.
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _decode(data: object) -> Settings:
    """Raises ValueError for anything that `save` would not have written."""
    if not isinstance(data, dict):
        raise ValueError("not an object")
    defaults = Settings()
    known: dict[str, Any] = {}
    for name in Settings._fields:
        if name in data:
            known[name] = _value(data[name], getattr(defaults, name))
    settings = Settings(**known)
    if settings.theme not in THEMES or settings.paper not in PAPERS:
        raise ValueError("unknown choice")
    if not MIN_TEXT_SCALE <= settings.text_scale <= MAX_TEXT_SCALE:
        raise ValueError("out of range")
    return settings


def _value(value: object, default: object) -> object:
    """`value` as the type of `default`."""
    if isinstance(default, tuple) and isinstance(value, list) and all(isinstance(item, str) for item in value):
        return tuple(value)
    if type(value) is not type(default):  # exactly: a bool is no int here
        raise ValueError("wrong type")
    return value


def _set_aside(path: Path) -> str:
    """Move a damaged file to the first free `settings.damaged-N.json`; "" when it can not be moved."""
    for number in range(1, 1000):
        kept = path.with_name(f"{path.stem}.damaged-{number}{path.suffix}")
        if kept.exists():
            continue
        try:
            path.rename(kept)
        except OSError:
            return ""
        return str(kept)
    return ""
