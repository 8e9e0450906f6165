# SPDX-License-Identifier: Apache-2.0
"""Reads the JSON object that a verb takes from a file or from standard input, and says in a sentence what is wrong."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from kyr_app.domain.errors import KyrError

#: Bytes; far more than a person fills in.
_MOST = 100_000


class InputError(KyrError):
    """What was given can not be used; the text is the sentence to print, without its full stop."""


def read_object(
    name: str, what: str, *, shape: str = "a JSON object", twice: str = "{key} is given twice"
) -> dict[str, Any]:
    """The JSON object of a file, or of standard input for a dash.

    Args:
        what: what the object holds, as it begins a sentence: "The values".
        shape: what it must be; said when it is something else.
        twice: said of a `key` that stands in it twice.

    Raises:
        InputError: it can not be read, is no JSON object, or names something twice.
    """
    try:
        raw = _read(name)
    except OSError as error:
        raise InputError(f"{what} can not be read from {name}: {error.strerror or error}") from error
    if len(raw) > _MOST:
        raise InputError(f"{what} can not be used: {name} has more than {_MOST:,} bytes")
    try:
        value = json.loads(raw.decode("utf-8-sig"), object_pairs_hook=_once)
    except json.JSONDecodeError as error:
        raise InputError(f"{what} must be {shape}: line {error.lineno}, column {error.colno}, is none") from error
    except UnicodeDecodeError as error:
        raise InputError(f"{what} must be {shape}: this is not UTF-8 text") from error
    except RecursionError as error:
        raise InputError(f"{what} must be {shape}: this is nested too deeply") from error
    except _TwiceError as error:
        raise InputError(f"{what} can not be used: {twice.format(key=error)}") from error
    if not isinstance(value, dict):
        raise InputError(f"{what} must be {shape}")
    return value


class _TwiceError(Exception):
    """A key stands twice in one object."""


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Refuses a key that stands twice; JSON itself would take the last in silence."""
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise _TwiceError(key)
        found[key] = value
    return found


def _read(name: str) -> bytes:
    if name == "-":
        return sys.stdin.buffer.read(_MOST + 1)
    with Path(name).open("rb") as file:
        return file.read(_MOST + 1)
