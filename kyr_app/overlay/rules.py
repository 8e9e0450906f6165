# SPDX-License-Identifier: Apache-2.0
"""`rules.yaml`: which rules of the exposure check the group switched off, and why. A rule in doubt stays on."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

import msgspec

from kyr_app.compiler.problems import Problem, Problems
from kyr_app.compiler.typed_yaml import Located, YamlText
from kyr_app.overlay.values import ENTRY, RULE_TWICE, UNKNOWN_RULE, YAML, SwitchedOff, Trouble

# Faults of YAML itself; the others are of a field.
_WHOLE = "yaml"


class _Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One rule as it is written. A bare `on: 2026-11-20` is a date in YAML already, a quoted one is made one."""

    rule: str
    note: str
    by: str
    on: date


def read_rules(file: str, text: str, known: Collection[str]) -> tuple[tuple[SwitchedOff, ...], list[Trouble]]:
    """The rules of the file that can be used, in its order, and what is wrong with the others.

    Args:
        known: ids of the rules that there are.
    """
    problems = Problems()
    yaml = YamlText(file, text, problems, words=("on",))
    if yaml.root is None and not problems:
        return (), []  # nothing but comments
    entries = yaml.structs(_Entry)
    troubles = [_trouble(problem) for problem in problems.all]
    found: dict[str, SwitchedOff] = {}
    for entry in entries:
        trouble = _fault(file, entry, known, found)
        if trouble is not None:
            troubles.append(trouble)
            continue
        value = entry.value
        found[value.rule] = SwitchedOff(value.rule, value.note.strip(), value.by.strip(), value.on)
    return tuple(found.values()), sorted(troubles, key=lambda trouble: trouble.line)


def _trouble(problem: Problem) -> Trouble:
    # What the decoder says of a date is for programmers.
    message = "on: write the date as 2026-11-20" if problem.message.startswith("on: ") else problem.message
    return Trouble(problem.file, problem.line, YAML if problem.code == _WHOLE else ENTRY, message)


def _fault(file: str, entry: Located[_Entry], known: Collection[str], found: Collection[str]) -> Trouble | None:
    rule = entry.value.rule
    for name in ("note", "by"):
        if not getattr(entry.value, name).strip():
            return Trouble(file, entry.line_of(name), ENTRY, f"{name} is empty")
    if rule not in known:
        return Trouble(file, entry.line_of("rule"), UNKNOWN_RULE, rule)
    return Trouble(file, entry.line_of("rule"), RULE_TWICE, rule) if rule in found else None
