# SPDX-License-Identifier: Apache-2.0
"""Habits that no single test of a part can see: who imports whom, what a start imports, licences, sizes of files."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "kyr_app"
SOURCES = sorted(PACKAGE.rglob("*.py"))

#: What each part may import of ours; parts that are not named are at the top and may import all.
MAY_IMPORT = {
    "domain": {"domain"},
    "compiler": {"compiler", "domain"},
    "storage": {"storage", "domain"},
    "paper": {"paper", "domain"},
    "handouts": {"handouts", "paper", "storage", "domain"},
    "overlay": {"overlay", "compiler", "paper", "domain"},
    "ui": {"ui", "handouts", "overlay", "paper", "storage", "domain"},
}
#: The only parts that know Qt; bench measures the window from outside.
KNOW_QT = {"ui", "app", "bench", "tour"}
#: Modules through which a program could reach another machine.
NETWORK = {
    *("socket", "ssl", "http", "ftplib", "smtplib", "imaplib", "poplib", "xmlrpc", "socketserver", "asyncio"),
    *("urllib.request", "urllib.error", "requests", "httpx", "aiohttp", "urllib3", "webbrowser"),
    *("PySide6.QtNetwork", "PySide6.QtWebEngineWidgets", "PySide6.QtWebSockets", "PySide6.QtNetworkAuth"),
}
#: What is too slow for the way to the first page (dependencies: "Speed"); imported where it is needed.
SLOW = {
    *("argparse", "msgspec", "yaml", "frontmatter", "markdown", "pymdownx", "nh3", "snowballstemmer", "rapidfuzz"),
    *("segno", "phonenumbers", "pyphen", "asyncio", "importlib.metadata", "logging", "jinja2", "typst", "pypdfium2"),
}


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """Line and full name of everything a file imports, inside functions too."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: relative imports hide the layer"
            yield node.lineno, node.module or ""
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def part_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def within(name: str, modules: set[str]) -> bool:
    return any(name == module or name.startswith(module + ".") for module in modules)


def test_no_part_imports_from_above() -> None:
    wrong = []
    for path in SOURCES:
        allowed = MAY_IMPORT.get(part_of(path))
        for line, name in imports(path):
            parts = name.split(".")
            if allowed and parts[0] == "kyr_app" and len(parts) > 1 and parts[1] not in allowed | {"__version__"}:
                wrong.append(f"{path.relative_to(ROOT)}:{line}: {name}")
    assert wrong == []


def test_only_ui_and_app_know_qt() -> None:
    wrong = [
        f"{path.relative_to(ROOT)}:{line}: {name}"
        for path in SOURCES
        if part_of(path) not in KNOW_QT
        for line, name in imports(path)
        if within(name, {"PySide6", "shiboken6"})
    ]
    assert wrong == []


def test_nothing_can_reach_a_network() -> None:
    wrong = [
        f"{path.relative_to(ROOT)}:{line}: {name}"
        for path in SOURCES
        for line, name in imports(path)
        if within(name, NETWORK)
    ]
    assert wrong == []


@pytest.mark.parametrize("name", ["kyr_launch.py", "kyr_system.py"])
def test_launcher_needs_python_alone(name: str) -> None:
    known = sys.stdlib_module_names | {"kyr_launch", "kyr_system"}
    assert [found for _, found in imports(ROOT / name) if found.split(".")[0] not in known] == []


def loaded_after(code: str) -> set[str]:
    """Names of the modules in memory after `code` has run in a Python of its own."""
    script = f"import sys\n{code}\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT)
    return set(done.stdout.splitlines()[-1].split())


def test_start_of_the_window_imports_nothing_slow() -> None:
    # PySide6 brings argparse and logging itself.
    brought = loaded_after("import PySide6.QtWidgets, PySide6.QtSvg")
    loaded = loaded_after("import kyr_app.cli, kyr_app.app") - brought
    assert sorted(name for name in loaded if within(name, SLOW)) == []


@pytest.mark.parametrize(
    "arguments",
    [["topics"], ["read", "home-door"], ["search", "lawyer"], ["find-help", "--state", "CA"]],
    ids=lambda arguments: arguments[0],
)
def test_verb_without_a_window_imports_no_qt(arguments: list[str], library_path: Path) -> None:
    command = [*arguments, "--library", str(library_path)]
    loaded = loaded_after(f"from kyr_app.cli import main\nassert main({command!r}) == 0")
    assert sorted(name for name in loaded if within(name, {"PySide6", "shiboken6"})) == []


def licensed_files() -> list[Path]:
    folders = (PACKAGE, ROOT / "tests", ROOT / "tools", ROOT / "packaging", ROOT / ".ci")
    found = [path for folder in folders for path in folder.rglob("*") if path.suffix in {".py", ".sh", ".spec"}]
    return [*found, *ROOT.glob("*.py"), ROOT / "kyr", ROOT / "kyr.cmd", ROOT / ".ci" / "run"]


def test_every_source_file_names_its_licence() -> None:
    wrong = []
    for path in licensed_files():
        head = path.read_text(encoding="utf-8").splitlines()[:2]
        if not any("SPDX-License-Identifier: Apache-2.0" in line for line in head):
            wrong.append(str(path.relative_to(ROOT)))
    assert wrong == []


def test_every_module_says_why_it_exists() -> None:
    wrong = [
        str(path.relative_to(ROOT)) for path in SOURCES if not ast.get_docstring(ast.parse(path.read_text("utf-8")))
    ]
    assert wrong == []


def test_no_file_has_grown_past_its_one_meaning() -> None:
    """Past 400 lines a file is asked which two things it holds; split it, or say here why it is one."""
    # One view with all its wishes and states; what it is made of stands in the files of `ui/widgets/topic_*.py`.
    whole = {"kyr_app/ui/views/topic_view.py"}
    long = {
        str(path.relative_to(ROOT))
        for path in [*SOURCES, *ROOT.glob("*.py"), *(ROOT / "tools").glob("*.py")]
        if len(path.read_text(encoding="utf-8").splitlines()) > 400
    }
    assert long - whole == set()
