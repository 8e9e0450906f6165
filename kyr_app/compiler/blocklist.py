# SPDX-License-Identifier: Apache-2.0
"""Numbers that never appear: tip lines of enforcement agencies, in any spelling that people could still dial."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

# ITU-T E.161, the letters on a telephone's keys: 1-800-FLOWERS is a number, too.
_KEYS = {"2": "abc", "3": "def", "4": "ghi", "5": "jkl", "6": "mno", "7": "pqrs", "8": "tuv", "9": "wxyz"}
# What may stand between two digits: spaces, hyphens, brackets, Markdown's stars, marks of direction.
_BETWEEN = r"[\W_]{0,4}"


@dataclass(frozen=True, slots=True)
class BlockedNumber:
    """A ten-digit US number and whose it is."""

    digits: str
    name: str


class BlockList:
    """Finds blocked numbers in any text."""

    def __init__(self, numbers: Iterable[BlockedNumber]) -> None:
        self._patterns = [(number, _pattern(number.digits)) for number in numbers]

    def find(self, text: str) -> Iterator[tuple[int, BlockedNumber]]:
        """Each blocked number in `text` with the index of the line (from 0) on which it begins."""
        plain = text if text.isascii() else text.translate(_PLAIN)
        for number, pattern in self._patterns:
            for match in pattern.finditer(plain):
                yield plain.count("\n", 0, match.start()), number


def _pattern(digits: str) -> re.Pattern[str]:
    """The area code in figures, the other seven in figures or letters: letters alone would fit running text."""
    area, rest = digits[:3], digits[3:]
    keys = [f"[{digit}{_KEYS.get(digit, '')}]" for digit in rest]
    return re.compile(_BETWEEN.join([*area, *keys]), re.IGNORECASE)


class _Plain(dict[int, str]):
    """For `str.translate`: digits of every script as 0-9, full-width letters as plain ones, all else as it is."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        value = unicodedata.digit(character, None)
        folded = str(value) if value is not None else unicodedata.normalize("NFKC", character)
        # One character stays one, so that line breaks stay where they are.
        self[code] = plain = folded if len(folded) == 1 else character
        return plain


_PLAIN = _Plain()
