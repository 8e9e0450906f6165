# SPDX-License-Identifier: Apache-2.0
"""What a reader is told of who translated and who reviewed a text."""

from __future__ import annotations

import pytest

from kyr_app.domain.provenance import MACHINE, Provenance, warnings

WORDS = {"machine": "By machine.", "not-reviewed": "Not reviewed.", "reviewed": "Reviewed by {name} ({role}), {day}."}
REVIEWED = Provenance("", "Ana Ruiz", "attorney", "2026-10-01")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (Provenance(), ("Not reviewed.",)),
        (Provenance(MACHINE), ("By machine.", "Not reviewed.")),
        (Provenance("Luis"), ("Not reviewed.",)),
        (REVIEWED, ("Reviewed by Ana Ruiz (attorney), October 1.",)),
        (REVIEWED._replace(translated_by=MACHINE), ("By machine.", "Reviewed by Ana Ruiz (attorney), October 1.")),
    ],
)
def test_translation_and_review_are_told(text: Provenance, said: tuple[str, ...]) -> None:
    assert text.lines(WORDS, "October 1") == said


@pytest.mark.parametrize(
    ("texts", "said"),
    [
        ([REVIEWED, REVIEWED], ()),
        ([REVIEWED, Provenance()], ("Not reviewed.",)),
        ([REVIEWED, Provenance(MACHINE)], ("By machine.", "Not reviewed.")),
    ],
)
def test_one_text_is_enough_for_a_warning(texts: list[Provenance], said: tuple[str, ...]) -> None:
    assert warnings(texts, WORDS) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (Provenance(), ""),
        (REVIEWED, ""),
        (REVIEWED._replace(reviewed_role=""), "given together"),
        (REVIEWED._replace(reviewed_on="October"), "is not a date"),
        (REVIEWED._replace(reviewed_on="20261001"), "is not a date"),
    ],
)
def test_half_a_review_can_not_stand(text: Provenance, said: str) -> None:
    assert said in text.fault
    assert bool(said) == bool(text.fault)
