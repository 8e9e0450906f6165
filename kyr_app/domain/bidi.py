# SPDX-License-Identifier: Apache-2.0
"""Isolates that keep numbers in their order inside right-to-left text: a bare phone number is drawn there reversed."""

from __future__ import annotations

import re

_LTR_ISOLATE, _POP = "\u2066", "\u2069"
# Phone numbers, form names (I-200), amounts, dates in figures: runs of Latin letters and digits that punctuation parts.
_NUMBER = re.compile(
    r"\(\d{3}\) \d{3}-\d{4}|[$+]?[A-Za-z]*\d[\dA-Za-z]*(?:[-.,:/][\dA-Za-z]+)+%?|[A-Za-z]+-\d+[A-Za-z]*|\$\d+"
)


def isolate_number(text: str) -> str:
    """A phone number, ZIP code or form name: always left to right and never broken over two lines."""
    return f"{_LTR_ISOLATE}{text.replace(' ', chr(0xA0)).replace('-', chr(0x2011))}{_POP}" if text else text


def isolate_numbers_within(text: str) -> str:
    """Running text of a right-to-left language with every number and form name in it isolated."""
    return _NUMBER.sub(lambda match: isolate_number(match[0]), text)
