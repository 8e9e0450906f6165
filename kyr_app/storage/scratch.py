# SPDX-License-Identifier: Apache-2.0
"""A place for the file that CUPS is handed its pages in, which is gone with this process, however it ends.

Qt draws the pages of a print into a file that libcups opens in `TMPDIR`, and removes it when CUPS has taken it over. A
program that is killed in between would leave all pages behind, on a disk for as long as nobody looks.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

#: Waits for the end of its input, which comes with the end of whoever holds the other end, and clears up.
_GUARD = 'read -r _; rm -rf -- "$1"'


class Scratch:
    """The folder stands in `TMPDIR` until `close`. It is in memory where the system gives its users such a place
    (`XDG_RUNTIME_DIR`: https://specifications.freedesktop.org/basedir-spec/latest/), and a shell that outlives a kill
    removes it. Windows and macOS print without such a file; there this does nothing.
    """

    def __init__(self) -> None:
        self.folder: Path | None = None
        self._guard: subprocess.Popen[bytes] | None = None
        self._before = os.environ.get("TMPDIR")
        if sys.platform in ("win32", "darwin"):
            return
        for base in (os.environ.get("XDG_RUNTIME_DIR"), None):  # None: the usual place for such files
            with suppress(OSError):
                self.folder = Path(tempfile.mkdtemp(prefix="kyr-", dir=base or None))
                break
        if self.folder is None:
            return
        with suppress(OSError):  # without a shell `close` still clears up
            self._guard = subprocess.Popen(  # noqa: S603  # our own words and a folder of our own making
                ["/bin/sh", "-c", _GUARD, "sh", str(self.folder)],
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,  # a key that interrupts us in a terminal is not for it
            )
        os.environ["TMPDIR"] = str(self.folder)

    @property
    def guard_pid(self) -> int:
        """Process number of the shell; 0 when there is none."""
        return self._guard.pid if self._guard else 0

    def close(self) -> None:
        """Remove the folder and put `TMPDIR` back; a second time does nothing."""
        if self.folder is None:
            return
        if self._before is None:
            os.environ.pop("TMPDIR", None)
        else:
            os.environ["TMPDIR"] = self._before
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder = None
        if self._guard is not None:
            self._guard.communicate()
            self._guard = None
