# SPDX-License-Identifier: Apache-2.0
"""What every test has: no display, no network, and on request the real content compiled once."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

# Before anything imports Qt: without a display Qt would end the process.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROOT = Path(__file__).resolve().parents[1]
TODAY = date(2026, 11, 22)


class NetworkUsedError(AssertionError):
    """Something tried to reach another machine."""


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Refuse every internet socket: the program promises to open none. Sockets of this machine (X, D-Bus) pass."""

    def refuse(*args: object, **_: object) -> None:
        raise NetworkUsedError(f"a test tried to use the network: {args[1:]}")

    class Guarded(socket.socket):
        def __init__(self, family: int = -1, *args: int, **kwargs: object) -> None:
            if family in (-1, socket.AF_INET, socket.AF_INET6):
                refuse(self, "socket()")
            super().__init__(family, *args, **kwargs)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "socket", Guarded)
    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    yield


@pytest.fixture(autouse=True)
def nobodys_files(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Whoever runs the tests may have settings and a folder of a group: they must not be read."""
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(tmp_path_factory.getbasetemp() / "nobody"))


@pytest.fixture(scope="session")
def library_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library of the real content/, compiled once for all tests."""
    from kyr_app.compiler.compile import build
    from kyr_app.domain.errors import ContentError

    target = tmp_path_factory.mktemp("library") / "library.sqlite3"
    try:
        build(ROOT / "content", target, TODAY, ROOT / "kyr_app/resources/places/zips.csv", allow_stale=True)
    except ContentError as error:
        pytest.fail("content/ has problems:\n" + "\n".join(map(str, error.problems)), pytrace=False)
    return target
