# SPDX-License-Identifier: Apache-2.0
"""QR codes, for the screen and for paper. Imported when one is made: segno costs start-up time."""

from __future__ import annotations

import io

import segno

#: Rows of a symbol from the top, True for dark; without the quiet zone.
Modules = tuple[tuple[bool, ...], ...]


def modules_of(text: str) -> Modules:
    """The smallest QR code (ISO/IEC 18004) that holds `text` in UTF-8, with error correction of at least 7 percent.

    Without a mark of the encoding (ECI): phones take the bytes for UTF-8 anyway, and some stumble over the mark.
    """
    symbol = segno.make_qr(text, error="l", encoding="utf-8")
    return tuple(tuple(bool(module) for module in row) for row in symbol.matrix)


def svg_of(text: str) -> bytes:
    """A QR code for paper, with its quiet zone; it bears folds and a poor printer (error correction of 15 percent)."""
    out = io.BytesIO()
    symbol = segno.make_qr(text, error="m", encoding="utf-8")
    symbol.save(out, kind="svg", border=4, xmldecl=False, svgclass=None, lineclass=None)
    return out.getvalue()
