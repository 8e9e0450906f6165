# SPDX-License-Identifier: Apache-2.0
"""Reads vCards back as strictly as RFC 2426 lets a reader be: what a lenient phone forgives fails here."""

from __future__ import annotations

import re

#: Properties whose value has parts, between semicolons.
_STRUCTURED = {"N": 5, "ADR": 7, "ORG": None}
_NAME = re.compile(r"[A-Z-]+")
_UNESCAPED = {"\\": "\\", ";": ";", ",": ",", "n": "\n", "N": "\n"}

Card = dict[str, tuple[str, ...]]


def cards_of(content: bytes) -> list[Card]:
    """The cards of a file: property to the parts of its value, one part where it has no structure."""
    lines = content.split(b"\r\n")
    assert lines.pop() == b"", "the last line does not end"
    assert not any(b"\r" in line or b"\n" in line for line in lines), "a bare line end"
    assert all(len(line) <= 75 for line in lines), "a line is longer than 75 octets"
    return read([line.decode() for line in lines])


def read(lines: list[str]) -> list[Card]:
    """The cards of decoded lines."""
    whole: list[str] = []
    for line in lines:
        if line.startswith(" "):
            whole[-1] += line[1:]
        else:
            whole.append(line)
    cards: list[Card] = []
    for line in whole:
        name, colon, value = line.partition(":")
        assert colon, line
        assert _NAME.fullmatch(name), line
        if name == "BEGIN":
            cards.append({})
        assert name not in cards[-1], f"{name} stands twice"
        cards[-1][name] = tuple(_parts(name, value))
    for card in cards:
        assert (card.pop("BEGIN"), card.pop("END"), card.pop("VERSION")) == (("VCARD",), ("VCARD",), ("3.0",))
        assert {"N", "FN"} <= set(card)
    return cards


def _parts(name: str, value: str) -> list[str]:
    parts = [""]
    characters = iter(value)
    for character in characters:
        if character == "\\":
            parts[-1] += _UNESCAPED[next(characters)]
        elif character == ";" and name in _STRUCTURED:
            parts.append("")
        else:
            assert character not in ";,", f"{character} is not escaped in {name}"
            assert character >= " ", f"a control character in {name}"
            parts[-1] += character
    wanted = _STRUCTURED.get(name, 1)
    assert wanted is None or len(parts) == wanted, f"{name} has {len(parts)} parts"
    return parts
