# SPDX-License-Identifier: Apache-2.0
"""Rules of the exposure check that a group switched off: what counts, and what leaves a rule on."""

from __future__ import annotations

from datetime import date

import pytest

from kyr_app.overlay.rules import read_rules
from kyr_app.overlay.values import SwitchedOff

KNOWN = {"r1", "r3", "r12"}
DAY = date(2026, 11, 20)
GOOD = "- {rule: r12, note: We check this ourselves, by: MC, on: 2026-11-20}\n"


@pytest.mark.parametrize(
    "text",
    [
        '# ours\n- rule: r12\n  note: "We check this ourselves"\n  by: MC\n  on: 2026-11-20\n',
        '- {rule: r12, note: "We check this ourselves", by: "MC", on: "2026-11-20"}',
        '- "rule": r12\n  "note": We check this ourselves \n  "by": MC\n  "on": 2026-11-20\n',
    ],
    ids=["block", "quoted", "quoted keys"],
)
def test_a_rule_is_read_with_its_note(text: str) -> None:
    assert read_rules("rules.yaml", text, KNOWN) == ((SwitchedOff("r12", "We check this ourselves", "MC", DAY),), [])


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "[]"])
def test_an_empty_file_switches_nothing_off(text: str) -> None:
    assert read_rules("rules.yaml", text, KNOWN) == ((), [])


FAULTS = [
    ("- {rule: r99, note: n, by: M, on: 2026-11-20}", "unknown-rule", "r99"),
    ("- {rule: r3, by: M, on: 2026-11-20}", "entry", "note is missing"),
    ('- {rule: r3, note: " ", by: M, on: 2026-11-20}', "entry", "note is empty"),
    ("- {rule: r3, note: n, on: 2026-11-20}", "entry", "by is missing"),
    ("- {rule: r3, note: n, by: M}", "entry", "on is missing"),
    ("- {rule: r3, note: n, by: M, on: 20 Nov}", "entry", "on: write the date as 2026-11-20"),
    ("- {rule: r3, note: n, by: M, on: 2026-02-30}", "entry", "on: write the date as 2026-11-20"),
    (
        "- {rule: r3, note: yes, by: M, on: 2026-11-20}",
        "entry",
        "note: expected text, got true or false: put it in quotes",
    ),
    (
        "- {rule: r3, note: n, by: M, on: 2026-11-20, why: x}",
        "entry",
        "why is not a known field; known are rule, note, by, on",
    ),
    ("- {rule: r12, note: n, by: M, on: 2026-11-20}", "rule-twice", "r12"),
    ("- r3", "yaml", "expected keys and values"),
]


@pytest.mark.parametrize(("entry", "code", "detail"), FAULTS, ids=[f"{one[1]}-{n}" for n, one in enumerate(FAULTS)])
def test_one_faulty_entry_is_told_by_line_and_the_rest_counts(entry: str, code: str, detail: str) -> None:
    found, troubles = read_rules("rules.yaml", f"{GOOD}{entry}\n", KNOWN)
    assert [one.rule for one in found] == ["r12"]
    assert [tuple(trouble) for trouble in troubles] == [("rules.yaml", 2, code, detail)]


DAMAGED = [
    "[",
    "rules:\n- a",
    "\t- a",
    "a: &a [*a]",
    "- {[a]: b}",
    "- {? {a: b} : c}",
    "x: \x00",
    "[" * 9000,
    "- a\n---\n- b",
]


@pytest.mark.parametrize("text", DAMAGED, ids=range(len(DAMAGED)))
def test_a_damaged_file_switches_nothing_off(text: str) -> None:
    found, troubles = read_rules("rules.yaml", text, KNOWN)
    assert found == ()
    assert "yaml" in {trouble.code for trouble in troubles}


def test_yaml_makes_no_objects_and_no_bombs() -> None:
    bomb = "".join(f"- &b{n} [{', '.join([f'*b{n - 1}' if n else 'x'] * 9)}]\n" for n in range(9))
    found, troubles = read_rules("rules.yaml", f"- !!python/object/apply:os.getcwd []\n{bomb}", KNOWN)
    assert (found, {trouble.code for trouble in troubles}) == ((), {"yaml"})
