# SPDX-License-Identifier: Apache-2.0
"""Isolates that keep numbers and names in order inside right-to-left text: a bare number is drawn there reversed."""

from __future__ import annotations

import re

from kyr_app.domain.locales import locale_for

_LTR_ISOLATE, _FIRST_STRONG_ISOLATE, _POP = "\u2066", "\u2068", "\u2069"
# Places in laws, phone numbers, form names (I-200), amounts, dates in figures: letters and digits that signs part.
_NUMBER = re.compile(
    r"\d+ (?:U\.S\.C\.|C\.F\.R\.|ILCS) (?:§+ ?)?\d[\dA-Za-z./()-]*[\dA-Za-z)]|\(\d{3}\) \d{3}-\d{4}"
    r"|[$+]?[A-Za-z]*\d[\dA-Za-z]*(?:[-.,:/][\dA-Za-z]+)+%?|[A-Za-z]+-\d+[A-Za-z]*|\$\d+"
)


def isolate(text: str) -> str:
    """Text of unknown direction (a name, a title) that must not disturb the line around it."""
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP}" if text else text


def isolate_number(text: str) -> str:
    """A phone number, ZIP code or form name: always left to right and never broken over two lines."""
    return f"{_LTR_ISOLATE}{text.replace(' ', chr(0xA0)).replace('-', chr(0x2011))}{_POP}" if text else text


def isolate_numbers_within(text: str) -> str:
    """Running text of a right-to-left language with every number and form name in it isolated."""
    return _NUMBER.sub(lambda match: isolate_number(match[0]), text)


def in_order(text: str, locale: str) -> str:
    """Running text of a language, its numbers isolated where the language runs right to left."""
    return isolate_numbers_within(text) if locale_for(locale).right_to_left else text
