# SPDX-License-Identifier: Apache-2.0
"""What stands in a made PDF besides its words: the tags that a screen reader walks, places, sizes, links."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator

import pypdfium2
import pypdfium2.raw as pdfium


def tags_of(pdf: bytes, number: int = 0) -> Iterator[str]:
    """Types of the tags of a page, parents before their children."""
    document = pypdfium2.PdfDocument(pdf)
    page = document[number]
    tree = pdfium.FPDF_StructTree_GetForPage(page)
    try:
        for index in range(pdfium.FPDF_StructTree_CountChildren(tree)):
            yield from _below(pdfium.FPDF_StructTree_GetChildAtIndex(tree, index))
    finally:
        pdfium.FPDF_StructTree_Close(tree)
        document.close()


def _below(element: object) -> Iterator[str]:
    if not element:  # content itself, not an element
        return
    name = ctypes.create_string_buffer(64)
    length = pdfium.FPDF_StructElement_GetType(element, name, 64)
    yield name.raw[: length - 2].decode("utf-16-le")
    for index in range(pdfium.FPDF_StructElement_CountChildren(element)):
        yield from _below(pdfium.FPDF_StructElement_GetChildAtIndex(element, index))


def place_of(pdf: bytes, words: str, number: int = 0) -> tuple[float, float, float, float]:
    """Left, bottom, right and top of the first line of these words on a page, in points from its lower left corner."""
    document = pypdfium2.PdfDocument(pdf)
    text = document[number].get_textpage()
    try:
        found = text.search(words).get_next()
        assert found is not None, f"{words!r} is not on the page"
        text.count_rects(*found)
        left, bottom, right, top = text.get_rect(0)
        return left, bottom, right, top
    finally:
        document.close()


def letter_sizes(pdf: bytes, number: int = 0) -> set[float]:
    """Sizes of type on a page, in points."""
    document = pypdfium2.PdfDocument(pdf)
    text = document[number].get_textpage()
    drawn = [index for index in range(text.count_chars()) if not pdfium.FPDFText_IsGenerated(text, index)]
    sizes = {round(pdfium.FPDFText_GetFontSize(text, index), 1) for index in drawn}
    document.close()
    return sizes


def links_on(pdf: bytes, number: int = 0) -> int:
    """How many links a page has."""
    document = pypdfium2.PdfDocument(pdf)
    count = int(pdfium.FPDFPage_GetAnnotCount(document[number]))
    document.close()
    return count
