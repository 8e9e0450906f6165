# SPDX-License-Identifier: Apache-2.0
"""What is wrong with authors' files, gathered whole, so that an author mends everything after one run."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing to mend.

    `file` is relative to the content folder, with forward slashes; `line` counts from 1. `code` is a stable word for
    scripts. A `warning` is shown and does not keep the library from being written.
    """

    file: str
    line: int
    message: str
    code: str
    warning: bool = False


class Problems:
    """Collects problems while files are read; one problem said twice of the same line is kept once."""

    def __init__(self) -> None:
        self._found: dict[Problem, None] = {}

    def add(self, file: str, line: int, code: str, message: str) -> None:
        """Record an error: nothing is built while one is left."""
        self._found[Problem(file, line, message, code)] = None

    def warn(self, file: str, line: int, code: str, message: str) -> None:
        """Record something that people should know and that does not stop a build."""
        self._found[Problem(file, line, message, code, warning=True)] = None

    def __len__(self) -> int:
        return len(self._found)

    @property
    def all(self) -> tuple[Problem, ...]:
        """Every problem, by file and line."""
        return tuple(sorted(self._found))

    @property
    def errors(self) -> tuple[Problem, ...]:
        """Those that keep the library from being written, by file and line."""
        return tuple(problem for problem in self.all if not problem.warning)
