# SPDX-License-Identifier: Apache-2.0
"""What the operating system must bring: Qt's libraries, Python's own installer, the tools of the tests.

As root on Debian the launcher installs what is missing; else it says which line does. Standard library only.
"""
# As in kyr_launch.py, what costs time is imported where it is needed; the programs run are pip, apt-get and our own:
# ruff: noqa: PLC0415, PTH110, S603, T201

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

#: What Qt asks of the system, by Debian package: https://doc.qt.io/qt-6/linux-requirements.html
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
#: More for a window on an X display: https://doc.qt.io/qt-6/linux-requirements.html#xcb
WINDOW_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
#: What the tests use besides: a file that shows it is there, its Debian package, what is skipped without it.
TEST_TOOLS = (
    ("/usr/bin/Xvfb", "xvfb", "tests of focus and shortcuts in a real window"),
    ("/usr/bin/dbus-run-session", "dbus", "tests with a screen reader's eyes"),
    ("/usr/libexec/at-spi-bus-launcher", "at-spi2-core", "tests with a screen reader's eyes"),
    ("/usr/lib/python3/dist-packages/pyatspi", "python3-pyatspi", "tests with a screen reader's eyes"),
    ("/usr/bin/hunspell", "hunspell", "the spelling of the content"),
    ("/usr/share/hunspell/en_US.dic", "hunspell-en-us", "the spelling of the English content"),
    ("/usr/share/hunspell/es_ES.dic", "hunspell-es", "the spelling of the Spanish content"),
    ("/usr/bin/zbarimg", "zbar-tools", "tests that read QR codes back"),
)
#: Verbs that draw the window, if only into pictures; every other verb does without Qt.
QT_VERBS = frozenset({"tour", "bench", "test"})
#: Options of the window that take a value.
WINDOW_VALUES = frozenset({"--topic", "--client-lang", "--library"})


class SetupError(Exception):
    """Something that a person can mend; its text says how."""


def verb_of(arguments: Sequence[str]) -> str:
    """The verb among the arguments; "" for the window, "--help" where only words about the program are asked for."""
    before = ""
    for argument in arguments:
        if argument in {"-h", "--help", "--version"}:
            return "--help"
        if not argument.startswith("-") and before not in WINDOW_VALUES:
            return argument
        before = argument
    return ""


def wants_qt(verb: str) -> bool:
    """Whether this verb opens or draws the window."""
    return not verb or verb in QT_VERBS


def need_system_libraries(arguments: Sequence[str]) -> bool:
    """See that Qt finds what it asks of the system; as root on Debian, install what is missing.

    Returns:
        Whether Qt is wanted and can be used. Without a display the application prints what it has, and goes without.

    Raises:
        SetupError: something is missing and this user may not install it; the text holds the exact line.
    """
    verb = verb_of(arguments)
    if not wants_qt(verb):
        return False
    if sys.platform != "linux":
        return True  # there Qt's wheels bring everything
    display = bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    drawn = bool(verb or "--smoke" in arguments or os.environ.get("QT_QPA_PLATFORM"))
    wanted = QT_LIBRARIES | WINDOW_LIBRARIES if display or verb == "test" or os.geteuid() == 0 else QT_LIBRARIES
    missing = [package for library, package in wanted.items() if not _library_there(library)]
    if not missing or _install_debian(missing):
        return True
    if display or drawn:
        raise SetupError(f"the window needs libraries of the system. Install them with\n  {_apt_line(missing)}")
    return False


def need_test_tools() -> None:
    """Install what the tests use besides, or say what is skipped without it."""
    missing = {package: skipped for path, package, skipped in TEST_TOOLS if not os.path.exists(path)}
    if missing and not _install_debian(list(missing)):
        say(f"skipped are {', '.join(sorted(set(missing.values())))}. To run them too, install\n  {_apt_line(missing)}")


def need_ensurepip(python: str) -> None:
    """See that this Python can make an environment; as root on Debian, install what is missing.

    Raises:
        SetupError: as above.
    """
    # Debian keeps ensurepip, without which an environment has no pip, in a package of its own.
    if output([python, "-I", "-c", "import ensurepip; print(ensurepip.version())"]):
        return
    wanted = ["python3-venv", "ca-certificates"]
    if not _install_debian(wanted):
        raise SetupError(f"Python's own installer is missing. Install it with\n  {_apt_line(wanted)}")


def _library_there(name: str) -> bool:
    # A look at the usual folders spares the loading, which only other systems need.
    places = ("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64")
    if any(os.path.exists(f"{place}/{name}") for place in places):
        return True
    import ctypes

    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _install_debian(packages: Sequence[str]) -> bool:
    """Install the packages as root through apt-get; False where that cannot be done."""
    if sys.platform != "linux" or os.geteuid() != 0 or not os.path.exists("/usr/bin/apt-get"):
        return False
    say(f"installing {' '.join(packages)}.")
    commands = (
        ["apt-get", "update", "-qq"],
        ["apt-get", "install", "-qq", "-y", "--no-install-recommends", *packages],
    )
    return all(run(command, quiet=True, DEBIAN_FRONTEND="noninteractive") == 0 for command in commands)


def _apt_line(packages: Iterable[str]) -> str:
    return f"sudo apt-get install -y --no-install-recommends {' '.join(packages)}"


def run(command: Sequence[str], cwd: str | None = None, *, quiet: bool = False, **environment: str) -> int:
    """Run to the end and return the status. Output goes to standard error: standard output is the application's."""
    import subprocess

    sink = subprocess.DEVNULL if quiet else 2
    more = os.environ | environment
    return subprocess.run(command, cwd=cwd, env=more, stdin=subprocess.DEVNULL, stdout=sink, check=False).returncode


def output(command: Sequence[str]) -> str:
    """What the command prints; "" when it fails."""
    import subprocess

    try:
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return ""


def say(text: str) -> None:
    """One line to the person at the terminal; standard output is the application's."""
    print(f"KYR: {text}", file=sys.stderr, flush=True)
