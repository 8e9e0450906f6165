# SPDX-License-Identifier: Apache-2.0
"""Any header gives a typed value or problems with lines, never an error and never silence."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kyr_app.compiler.frontmatter import split_document, topic_header, translation_header
from kyr_app.compiler.problems import Problems
from kyr_app.compiler.typed_yaml import YamlText

YAML_TEXT = st.text(alphabet=st.sampled_from("abt: -[]{}\n\"'#&*!|>%@`?,\\\t0129\u00e9\ufeff\u2028"), max_size=120)


class Pair(msgspec.Struct, forbid_unknown_fields=True):
    name: str
    numbers: list[int] = []


def read(text: str) -> tuple[object, list[str]]:
    problems = Problems()
    yaml = YamlText("f.yaml", text, problems)
    located = yaml.struct(yaml.root, Pair)
    return located, [f"{problem.line}: {problem.message}" for problem in problems.all]


@given(st.one_of(st.text(max_size=300), YAML_TEXT.map(lambda text: f"---\n{text}\n---\nbody")))
@settings(max_examples=400, deadline=None)
def test_any_file_gives_a_header_or_a_problem(text: str) -> None:
    problems = Problems()
    document = split_document("f.md", text, problems)
    found = (
        [topic_header("f.md", document, problems), translation_header("f.md", document, problems)] if document else []
    )
    assert any(found) or len(problems)
    assert all(1 <= problem.line <= text.count("\n") + 1 for problem in problems.all)


@pytest.mark.parametrize(
    ("text", "body", "line"),
    [
        ("---\na: 1\n---\nBody", "Body", 4),
        ("---\na: 1\n---\n\n\nBody", "Body", 6),
        ("---\na: 1\n---\nOne\n\n---\nTwo", "One\n\n---\nTwo", 4),
        ("----\n\n\na: 1\n---  \nBody", "Body", 6),
    ],
    ids=["plain", "blank lines", "rule in the body", "long fence"],
)
def test_the_body_begins_where_the_file_says(text: str, body: str, line: int) -> None:
    document = split_document("f.md", text, Problems())
    assert document is not None
    shift = len(document.body) - len(document.body.lstrip("\n"))
    assert (document.body.lstrip("\n"), document.body_line + shift) == (body, line)


def test_lines_of_fields_and_list_items_are_kept() -> None:
    located, problems = read("name: a\nnumbers:\n  - 1\n  - 2\n")
    assert problems == []
    assert located.line_of("name") == 1  # type: ignore[attr-defined]
    assert located.line_of("numbers", 1) == 4  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("name: 1", "1: name: expected text, got a whole number: put it in quotes"),
        ("name: no", "1: name: expected text, got true or false: put it in quotes"),
        ("name: 1:30", "1: name: expected text, got a whole number: put it in quotes"),
        ("name: 2026-01-01", "1: name: expected text, got a date: put it in quotes"),
        ("name: a\nnumbers: [1,\n  x]", "3: numbers: expected a whole number, got text"),
        ("name: a\nno: 1", "2: the key 'no' must be text: put it in quotes"),
        ("name: a\nname: b", "2: name is given twice"),
        ("- a", "1: expected keys and values"),
        ("", "1: expected keys and values"),
        ("name: !!python/object:os.system x", "1: name: could not determine a constructor"),
        ("name: &a [*a]", "1: name: "),
        ("name: '", "1: this is not YAML"),
        ("name: \0", "1: this is not YAML"),
        ("[" * 100_000, "1: brackets or indents are nested too deeply"),
        ("- " * 100_000, "1: brackets or indents are nested too deeply"),
    ],
)
def test_what_yaml_would_swallow_is_a_problem(text: str, problem: str) -> None:
    _, problems = read(text)
    assert any(said.startswith(problem) for said in problems), problems
