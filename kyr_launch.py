# SPDX-License-Identifier: Apache-2.0
"""Makes a checkout ready and hands over to the application; imported by `kyr` and `kyr.cmd`, standard library only.

What it makes, each only when its sources changed: .venv with the locked packages, the compiled library, the compiled
interface texts. What was made is noted in .venv/kyr-state, so a start with nothing to do costs a few milliseconds.
"""
# pathlib, subprocess, contextlib and typing cost 40 ms together, which a start with nothing to do is spared:
# ruff: noqa: PLC0415, PTH100, PTH103, PTH104, PTH105, PTH107, PTH110, PTH112, PTH114,
# ruff: noqa: PTH116, PTH118, PTH120, PTH123, PTH208

from __future__ import annotations

import os
import sys
import zlib

from kyr_system import (
    SetupError,
    need_ensurepip,
    need_system_libraries,
    need_test_tools,
    output,
    run,
    say,
    verb_of,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import TextIO

#: All tests, on every core; files stay whole, as tests of one file share what they set up.
WHOLE_SUITE = ("-n", "auto", "--dist", "loadfile")
#: Verbs for which content with problems must not stand in the way.
AUTHOR_VERBS = frozenset({"check", "build", "review", "translations", "test"})
#: What the compiled library and the compiled interface texts are made from.
LIBRARY_SOURCES = ("content", "kyr_app/compiler", "kyr_app/domain", "kyr_app/resources/places")
INTERFACE_SOURCES = ("kyr_app/i18n", "tools/translations.py")


class State:
    """What was made, as `name value` lines in .venv/kyr-state; an unreadable file counts as empty."""

    def __init__(self, path: str) -> None:
        self._path = path

    def read(self) -> dict[str, str]:
        """All notes."""
        try:
            with open(self._path, encoding="utf-8") as stream:
                return dict(line.rstrip("\n").split(" ", maxsplit=1) for line in stream)
        except (OSError, ValueError):
            return {}

    def write(self, **notes: str) -> None:
        """Add or replace notes, all at once or not at all."""
        lines = [f"{name} {value}\n" for name, value in (self.read() | notes).items()]
        with open(self._path + ".new", "w", encoding="utf-8") as stream:
            stream.writelines(lines)
        os.replace(self._path + ".new", self._path)


class Checkout:
    """A clone of the project in `root` and what is set up in it.

    Raises, from every method that changes something:
        SetupError: with a sentence for the reader.
    """

    def __init__(self, root: str) -> None:
        self.root = root
        self.environment = os.path.join(root, ".venv")
        windows = sys.platform == "win32"
        self.python = os.path.join(self.environment, *(("Scripts", "python.exe") if windows else ("bin", "python")))
        self.library = os.path.join(root, "kyr_app", "library.sqlite3")
        self.state = State(os.path.join(self.environment, "kyr-state"))

    # -- what is missing

    def environment_due(self) -> bool:
        """Whether .venv is missing, half-made, damaged, of another Python, or older than the lock file."""
        notes = self.state.read()
        return (
            notes.get("packages") != self.packages_wanted()
            or notes.get("version") != self._version()
            or self._entries() < int(notes.get("entries", "-1"))
        )

    def library_due(self) -> bool:
        """Whether the library is missing or older than what it is made from."""
        return not os.path.exists(self.library) or self.state.read().get("library") != self.fingerprint(LIBRARY_SOURCES)

    def interface_due(self) -> bool:
        """Whether the interface texts changed since they were compiled."""
        return self.state.read().get("interface") != self.fingerprint(INTERFACE_SOURCES)

    def packages_wanted(self) -> str:
        """A checksum of the files that say which packages are wanted."""
        checksum = 0
        for name in ("pyproject.toml", "requirements.lock"):
            with open(os.path.join(self.root, name), "rb") as stream:
                checksum = zlib.crc32(stream.read(), checksum)
        return f"{checksum:08x}"

    def fingerprint(self, sources: Iterable[str]) -> str:
        """A checksum of names, sizes and times of all files below `sources`; contents are not read."""
        checksum = 0
        for source in sources:
            for name, size, time_ns in sorted(_files(os.path.join(self.root, source))):
                checksum = zlib.crc32(f"{name}\0{size}\0{time_ns}\n".encode("utf-8", "surrogateescape"), checksum)
        return f"{checksum:08x}"

    def _version(self) -> str:
        """Version of the environment's own Python; "" when it does not run."""
        if os.path.dirname(sys.executable) == os.path.dirname(self.python):
            return f"{sys.version_info.major}.{sys.version_info.minor}"
        if not os.path.exists(self.python):
            return ""
        return output([self.python, "-I", "-S", "-c", "import sys; print('%d.%d' % sys.version_info[:2])"])

    def _entries(self) -> int:
        """How many things stand in site-packages and one level below: fewer than once means that some were lost."""
        count = 0
        for folder in (self._site_packages(), *_folders(self._site_packages())):
            count += sum(name != "__pycache__" for name in os.listdir(folder))
        return count

    def _site_packages(self) -> str:
        if sys.platform == "win32":
            return os.path.join(self.environment, "Lib", "site-packages")
        return os.path.join(self.environment, "lib", f"python{self._version()}", "site-packages")

    # -- making it

    def make_environment(self) -> None:
        """Bring .venv to what the lock file says; a damaged one is kept until the new one is there."""
        say("setting up; the first time this needs a network and takes a few minutes.")
        notes = self.state.read()
        usable = "packages" in notes and notes.get("version") == self._version()
        whole = usable and self._entries() >= int(notes.get("entries", "-1"))
        old = os.path.join(self.root, "var", "venv-old")
        if usable and not whole:
            _replace(self.environment, old)
        try:
            if not whole:
                self._fresh_environment()
            self._pip("install", "--require-hashes", "-r", os.path.join(self.root, "requirements.lock"))
            self._point_here()
        except SetupError:
            if usable and not whole:
                _replace(old, self.environment)
            raise
        _remove(old)
        self.state.write(packages=self.packages_wanted(), version=self._version(), entries=str(self._entries()))

    def build_library(self) -> bool:
        """Compile the content; False when it has problems, which were printed."""
        wanted = self.fingerprint(LIBRARY_SOURCES)
        if run([self.python, "-I", "-m", "kyr_app", "build"], cwd=self.root) != 0:
            return False
        self.state.write(library=wanted)
        return True

    def build_interface(self) -> None:
        """Compile the interface texts; without them the window speaks English."""
        wanted = self.fingerprint(INTERFACE_SOURCES)
        script = os.path.join(self.root, "tools", "translations.py")
        if run([self.python, "-I", script, "release"], cwd=self.root) != 0:
            say("the interface texts could not be compiled: see the lines above. The window speaks English.")
            return
        self.state.write(interface=wanted)

    def _fresh_environment(self) -> None:
        # The base Python: this very process may run in the environment that is about to go.
        base = getattr(sys, "_base_executable", None) or sys.executable
        need_ensurepip(base)
        _remove(self.environment)
        if run([base, "-I", "-m", "venv", self.environment]) != 0:
            raise SetupError(f"Python could not make an environment in {self.environment}: see the lines above.")

    def _point_here(self) -> None:
        """Let the environment find this checkout's package.

        The path is relative, where an editable install would write it whole: so the folder may be moved, and its name
        may hold any letters (Python 3.11 reads the file as ASCII under LC_ALL=C and refuses to start at others).
        """
        folder = self._site_packages()
        with open(os.path.join(folder, "kyr.pth"), "w", encoding="ascii") as stream:
            stream.write(os.path.relpath(self.root, folder) + "\n")

    def _pip(self, *arguments: str) -> None:
        quiet = () if sys.stderr.isatty() else ("--quiet",)
        command = [self.python, "-I", "-m", "pip", "--disable-pip-version-check", *arguments, *quiet]
        # A user's or a system's habit of installing elsewhere must not reach into the environment.
        if run(command, PIP_USER="0", PIP_REQUIRE_VIRTUALENV="0", PIP_TARGET="") != 0:
            raise SetupError("the packages could not be installed: see the lines above. Is there a network?")


def main(arguments: Sequence[str]) -> int:
    """Set up what these arguments need, then become the application.

    Returns:
        An exit status, where the application could not be started.
    """
    checkout = Checkout(os.path.dirname(os.path.abspath(__file__)))
    verb = verb_of(arguments)
    try:
        set_up(checkout, verb, with_qt=need_system_libraries(arguments))
        if verb == "test":
            need_test_tools()
    except SetupError as error:
        say(str(error))
        return 1
    except OSError as error:
        say(f"{error.strerror}: {error.filename}. Is the folder on a full disk, or one where you may not write?")
        return 1
    except KeyboardInterrupt:
        say("stopped; the next start goes on from here.")
        return 130
    if arguments[:1] == ["test"]:
        os.chdir(checkout.root)
        return _become([checkout.python, "-I", "-m", "pytest", *(arguments[1:] or WHOLE_SUITE)])
    return _become([checkout.python, "-I", "-m", "kyr_app", *arguments])


def set_up(checkout: Checkout, verb: str, *, with_qt: bool) -> None:
    """Make whatever this verb needs and is missing or out of date, one process at a time."""
    due = checkout.environment_due()
    if not due and not _library_due(checkout, verb) and not (with_qt and checkout.interface_due()):
        return
    try:
        lock = _lock(checkout.root)
    except OSError:
        # On a read-only medium what was made before must do.
        if due or not os.path.exists(checkout.library):
            raise
        return
    with lock:
        # Asked again: another process may have done it while this one waited.
        if checkout.environment_due():
            checkout.make_environment()
        if _library_due(checkout, verb) and not checkout.build_library():
            _after_failed_build(checkout, verb)
        if with_qt and checkout.interface_due():
            checkout.build_interface()


def _library_due(checkout: Checkout, verb: str) -> bool:
    return verb not in (AUTHOR_VERBS | {"--help"}) - {"test"} and checkout.library_due()


def _after_failed_build(checkout: Checkout, verb: str) -> None:
    if verb not in AUTHOR_VERBS and not os.path.exists(checkout.library):
        raise SetupError("the library could not be built: see the lines above. There is none from before.")
    say("the library could not be built: see the lines above. The one from before is used where there is one.")


def _lock(root: str) -> TextIO:
    """The checkout's lock, held until closed; a second process waits. It also ends when this process is killed."""
    os.makedirs(os.path.join(root, "var"), exist_ok=True)
    stream = open(os.path.join(root, "var", "setup.lock"), "w", encoding="utf-8")  # noqa: SIM115  # the caller closes
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(stream.fileno(), msvcrt.LK_LOCK, 1)
    else:
        import fcntl

        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("another start is setting up; waiting for it.")
            fcntl.flock(stream, fcntl.LOCK_EX)
    return stream


def _files(path: str) -> Iterator[tuple[str, int, int]]:
    """Name, size and time of the file, or of all files below the folder, caches and built texts left out."""
    if not os.path.isdir(path):
        if os.path.exists(path):
            found = os.stat(path)
            yield path, found.st_size, found.st_mtime_ns
        return
    with os.scandir(path) as entries:
        for entry in entries:
            if entry.name != "__pycache__" and not entry.name.endswith(".qm"):
                if entry.is_dir():
                    yield from _files(entry.path)
                else:
                    found = entry.stat()
                    yield entry.path, found.st_size, found.st_mtime_ns


def _folders(path: str) -> list[str]:
    try:
        with os.scandir(path) as entries:
            return [entry.path for entry in entries if entry.name != "__pycache__" and entry.is_dir()]
    except OSError:
        return []


def _replace(source: str, target: str) -> None:
    _remove(target)
    os.makedirs(os.path.dirname(target), exist_ok=True)
    os.rename(source, target)


def _remove(path: str) -> None:
    import shutil

    if os.path.isdir(path) and not os.path.islink(path):
        shutil.rmtree(path)
    elif os.path.lexists(path):
        os.remove(path)


def _become(command: Sequence[str]) -> int:
    if sys.platform != "win32":  # there the caller would go on at once after an exec
        os.execv(command[0], list(command))  # noqa: S606  # no shell is wanted between
    import subprocess

    return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
