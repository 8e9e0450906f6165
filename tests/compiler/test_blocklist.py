# SPDX-License-Identifier: Apache-2.0
"""A blocked number is found however it is written, and nothing else is."""

from __future__ import annotations

import pytest

from kyr_app.compiler.blocklist import BlockedNumber, BlockList

BLOCKED = BlockList([BlockedNumber("8663472423", "the tip line")])


@pytest.mark.parametrize(
    "text",
    [
        "1-866-347-2423",
        "+18663472423",
        "(866) 347-2423",
        "866.347.2423",
        "1 866 DHS 2 ICE",
        "866-dhs-2-ice",
        "**866**-347-**2423**",
        "866\u2011347\u20112423",
        "\u2066866\u00a0347\u00a02423\u2069",
        "8\u200b66-34\u200b7-2423",
        "٨٦٦٣٤٧٢٤٢٣",
        "８６６-３４７-２４２３",
        "866-347-\n2423",
    ],
)
def test_every_spelling_is_found(text: str) -> None:
    assert [number.name for _line, number in BLOCKED.find(f"Call {text} now")] == ["the tip line"]


@pytest.mark.parametrize("text", ["866-347-2424", "1-800-898-7180", "866 people and 347 more", "too dig the ice", ""])
def test_other_numbers_and_words_are_not(text: str) -> None:
    assert list(BLOCKED.find(text)) == []


def test_the_line_is_told() -> None:
    assert [line for line, _number in BLOCKED.find("a\né 866-347-2423\n\n866 347 2423")] == [1, 3]
