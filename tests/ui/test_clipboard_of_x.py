# SPDX-License-Identifier: Apache-2.0
"""On a real X server: what another program sees of text that is copied or only selected, before End and after."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.xcb

#: The other program: tells text and formats of the clipboard and of the selection.
READER = """
import json, sys
from PySide6.QtGui import QClipboard, QGuiApplication
app = QGuiApplication(sys.argv)
clipboard = app.clipboard()
seen = {}
for name, mode in (("copied", QClipboard.Mode.Clipboard), ("selected", QClipboard.Mode.Selection)):
    seen[name] = [clipboard.text(mode), sorted(clipboard.mimeData(mode).formats())]
print(json.dumps(seen))
"""

#: Ours: the real window, with a field that Qt copies from by itself.
OURS = """
import json, subprocess, sys
from datetime import date
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from kyr_app import app as window_app
from kyr_app.storage.settings import Settings

app = window_app.make_application()
settings = Settings(worker_locale="en", client_locales=("es",), first_run_done=True)
desk = window_app.make_desk(app, Path(sys.argv[1]), settings, None, date(2026, 11, 22), "es")
desk.show("home")
desk.window.show()
QTest.qWaitForWindowExposed(desk.window)
desk.settle()

def ask():
    reader = subprocess.Popen([sys.executable, "-c", sys.argv[2]], stdout=subprocess.PIPE, text=True)
    while reader.poll() is None:  # the reader asks us through the event loop
        app.processEvents()
    return json.loads(reader.stdout.read())

search = desk.window.top.search
search.setFocus()
search.setText("canary")
for act in (QTest.mouseDClick, QTest.mouseRelease):  # only a mouse makes Qt put a field's selection there
    act(search, Qt.MouseButton.LeftButton, pos=search.cursorRect().center())
search.copy()
before = ask()
desk.end()
print(json.dumps([before, ask()]))
desk.window.close()
desk.close()
app.processEvents()
"""


@pytest.fixture(scope="module")
def seen(library_path: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[dict, dict]:
    """What the other program saw before End and after."""
    if not os.environ.get("DISPLAY"):
        pytest.skip("no X server")
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "HOME": str(tmp_path_factory.mktemp("home"))}
    done = subprocess.run(
        [sys.executable, "-c", OURS, str(library_path), READER],
        env={**environment, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    if done.returncode:
        pytest.fail(done.stderr[-2000:], pytrace=False)
    before, after = json.loads(done.stdout.splitlines()[-1])
    return before, after


@pytest.mark.parametrize("where", ["copied", "selected"])
def test_another_program_sees_the_text_and_the_mark(seen: tuple[dict, dict], where: str) -> None:
    text, formats = seen[0][where]
    assert text == "canary"
    assert "x-kde-passwordManagerHint" in formats


@pytest.mark.parametrize("where", ["copied", "selected"])
def test_after_end_another_program_sees_nothing(seen: tuple[dict, dict], where: str) -> None:
    assert seen[1][where] == ["", []]
