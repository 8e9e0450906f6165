# SPDX-License-Identifier: Apache-2.0
"""Collects interface strings into kyr_app/i18n/*.ts (`update`) and compiles those into .qm (`release`)."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "kyr_app" / "i18n"
LOCALES = ("en", "es", "ar", "zh-Hans")
# The programs themselves: the scripts beside Python name its place, and break when the folder is moved.
TOOLS = Path(PySide6.__file__).parent


def update() -> None:
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "kyr_app" / "ui").rglob("*.py"))
    for locale in LOCALES:
        target = FOLDER / f"kyr_{locale}.ts"
        command = [str(TOOLS / "lupdate"), *sources, "-no-obsolete", "-locations", "none"]
        command += ["-source-language", "en_US", "-target-language", locale.replace("zh-Hans", "zh_CN")]
        subprocess.run([*command, "-ts", str(target)], check=True, cwd=ROOT)


def release() -> None:
    for locale in LOCALES:
        source = FOLDER / f"kyr_{locale}.ts"
        command = [str(TOOLS / "lrelease"), "-silent", str(source), "-qm", str(source.with_suffix(".qm"))]
        subprocess.run(command, check=True, cwd=ROOT)


if __name__ == "__main__":
    {"update": update, "release": release}[sys.argv[1]]()
