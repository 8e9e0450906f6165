# SPDX-License-Identifier: Apache-2.0
"""Letters: who may use one, which fields are asked, what is missing, what can not stand."""

from __future__ import annotations

import pytest
from letters_of_ours import YES_NO, make_field, make_letter, make_recipient

from kyr_app.domain.letter_templates import LetterTemplates, TemplateError
from kyr_app.domain.letters import (
    Condition,
    Fault,
    LetterBlock,
    asked,
    faults,
    filled,
    missing,
    offered,
    plain,
    recipient_of,
)

CHILD = make_letter(
    make_field("who", "choice", choices=YES_NO, required=True),
    make_field("child", "name", required=True, when={"who": ("yes",)}),
    make_field("school", when={"child": ("Luis",)}),
)


@pytest.mark.parametrize(
    ("state", "status", "there"),
    [("", "", True), ("CA", "", True), ("NY", "", False), ("CA", "citizen", True), ("CA", "other", False)],
)
def test_a_letter_is_offered_to_its_states_and_statuses(state: str, status: str, there: bool) -> None:
    letter = make_letter(condition=Condition(("CA", "IL"), ("citizen", "green-card")))
    assert bool(offered([letter], state, status)) is there


@pytest.mark.parametrize(
    ("values", "ids"),
    [
        ({}, ["who"]),
        ({"who": "no", "child": "Luis"}, ["who"]),
        ({"who": "yes"}, ["who", "child"]),
        ({"who": "yes", "child": " Luis "}, ["who", "child", "school"]),
        ({"who": "no", "child": "Luis", "school": "Elm"}, ["who"]),
    ],
)
def test_a_field_is_asked_while_its_condition_holds(values: dict[str, str], ids: list[str]) -> None:
    assert [field.id for field in asked(CHILD, values)] == ids


def test_what_is_not_asked_any_more_does_not_reach_the_letter() -> None:
    assert filled(CHILD, {"who": "no", "child": "Luis"}) == {"who": "no", "child": "", "school": ""}


@pytest.mark.parametrize(
    ("values", "ids"),
    [
        ({}, ["who"]),
        ({"who": "yes"}, ["child"]),
        ({"who": "yes", "child": "\u202e \n"}, ["child"]),
        ({"who": "no"}, []),
    ],
)
def test_required_fields_are_missing_while_they_are_blank(values: dict[str, str], ids: list[str]) -> None:
    assert [field.id for field in missing(CHILD, values)] == ids


@pytest.mark.parametrize(("values", "ids"), [({}, ["see", "delete"]), ({"delete": "yes"}, [])])
def test_one_of_a_group_is_enough(values: dict[str, str], ids: list[str]) -> None:
    letter = make_letter(make_field("see", "checkbox"), make_field("delete", "checkbox"), one_of=(("see", "delete"),))
    assert [field.id for field in missing(letter, values)] == ids


SHAPED = make_letter(
    make_field("name", "name"),
    make_field("ssn", shape="four-digits"),
    make_field("a_number", shape="a-number"),
    make_field("email", shape="email"),
    make_field("phone", shape="phone"),
    make_field("court", shape="court-code"),
    make_field("day", "date"),
    make_field("state", "state"),
    make_field("who", "choice", choices=YES_NO),
    make_field("tick", "checkbox"),
    make_field("story", "multiline", max_length=20),
    condition=Condition(("CA",)),
)


@pytest.mark.parametrize(
    ("field", "value", "reason"),
    [
        ("gone", "x", "unknown"),
        ("name", "x" * 101, "too-long"),
        ("name", "Ana\nPaz", "lines"),
        ("ssn", "12345", "shape"),
        ("ssn", "123-45-6789", "shape"),
        ("a_number", "A12", "shape"),
        ("email", "ana at example.org", "shape"),
        ("phone", "call me", "shape"),
        ("court", "CHIC", "shape"),
        ("day", "05/02/1990", "not-a-date"),
        ("day", "1990-02-30", "not-a-date"),
        ("day", "0190-02-03", "not-a-date"),
        ("state", "California", "not-a-state"),
        ("state", "NY", "not-here"),
        ("who", "maybe", "not-a-choice"),
        ("tick", "no", "not-a-check"),
        ("story", "x" * 21, "too-long"),
    ],
)
def test_a_value_that_can_not_stand_is_named(field: str, value: str, reason: str) -> None:
    assert faults(SHAPED, {field: value}) == (Fault(field, reason),)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", "Ñandú O’Brien-Łuk"),
        ("name", "معصومه\u200cزاده"),
        ("ssn", "0123"),
        ("a_number", "A012-345-678"),
        ("a_number", "12345678"),
        ("email", "ana@example.org"),
        ("phone", "+1 (213) 555-0100 ext. 5"),
        ("court", "chi"),
        ("day", "1990-05-02"),
        ("state", "CA"),
        ("who", "no"),
        ("tick", "yes"),
        ("story", "two\nlines"),
        ("gone_blank", ""),
    ],
)
def test_a_value_that_can_stand_is_no_fault(field: str, value: str) -> None:
    assert [fault for fault in faults(SHAPED, {field: value}) if fault.reason != "unknown"] == []


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Ana \t Paz ", "Ana Paz"),
        ("a\r\n\r\n b ", "a\nb"),
        ("evil\u202etxt\u0000\u2066", "eviltxt"),
        ("نرم\u200cافزار", "نرم\u200cافزار"),
    ],
)
def test_typed_text_becomes_plain(typed: str, kept: str) -> None:
    assert plain(typed) == kept


@pytest.mark.parametrize(("values", "found"), [({}, None), ({"recipient": "b"}, "b"), ({"recipient": "gone"}, None)])
def test_a_recipient_is_chosen_among_several(values: dict[str, str], found: str | None) -> None:
    letter = make_letter(recipients=(make_recipient("a"), make_recipient("b")))
    chosen = recipient_of(letter, values)
    assert (chosen.id if chosen else None) == found


def test_the_only_recipient_needs_no_choice() -> None:
    assert recipient_of(make_letter(), {}) == make_recipient()


def _made(*blocks: LetterBlock, **values: object) -> list[tuple[str, str]]:
    return list(LetterTemplates().blocks(blocks, values))


@pytest.mark.parametrize("typed", ["{{ 7 * 7 }}", "{% raw %}", "<b>&amp;", "#set page()", "$x$ *bold*"])
def test_what_is_typed_is_text_and_no_template(typed: str) -> None:
    assert _made(LetterBlock("par", "I am {{ name }}."), name=typed) == [("par", f"I am {typed}.")]


def test_each_line_is_a_paragraph_and_blank_ones_are_left_out() -> None:
    blocks = (LetterBlock("item", "{{ list }}"), LetterBlock("par", "{% if more %}More{% endif %}"))
    assert _made(*blocks, list="one\n two  words", more="") == [("item", "one"), ("item", "two words")]


@pytest.mark.parametrize(
    "template",
    [
        "{{ gone }}",
        "{{ to.gone }}",
        "{{ to.__class__ }}",
        "{{ to.address.append('x') }}",
        "{{ range(9) }}",
        "{{ 1 / 0 }}",
        "{{ name",
    ],
)
def test_a_template_that_fails_says_so(template: str) -> None:
    with pytest.raises(TemplateError):
        _made(LetterBlock("par", template), name="Ana", to=make_recipient()._replace(address=["x"]))
