# SPDX-License-Identifier: Apache-2.0
"""The pages of a made PDF as pictures, for the screen and for a printer: what is looked at is what is printed."""

from __future__ import annotations

from types import TracebackType
from typing import NamedTuple

#: Points in an inch, PDF's unit.
_POINTS = 72
#: What a printer gets at least (issue: print at 300 ppi or more).
PRINT_PPI = 300


class Picture(NamedTuple):
    """A page: `pixels` are 32 bits each, blue first, `stride` bytes a line."""

    width: int
    height: int
    stride: int
    pixels: bytes


class Pages:
    """The pages of a PDF that stays in memory. A context manager; not used by two threads at once."""

    def __init__(self, pdf: bytes) -> None:
        import pypdfium2  # noqa: PLC0415  # only for who looks at paper or prints

        self._document = pypdfium2.PdfDocument(pdf)

    def __enter__(self) -> Pages:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __len__(self) -> int:
        return len(self._document)

    def size(self, number: int) -> tuple[float, float]:
        """Width and height of a page in points."""
        width, height = self._document.get_page_size(number)
        return float(width), float(height)

    def starts(self) -> tuple[int, ...]:
        """Numbers of the pages on which a heading of the first level stands, in order: the cover, then each part."""
        found = set()
        for entry in self._document.get_toc():
            place = entry.get_dest() if entry.level == 0 else None
            if place is not None:
                found.add(place.get_index())
        return tuple(sorted(found))

    def picture(self, number: int, ppi: float) -> Picture:
        """A page at this many pixels an inch."""
        page = self._document[number]
        bitmap = page.render(scale=ppi / _POINTS, prefer_bgrx=True)
        try:
            return Picture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
        finally:
            bitmap.close()
            page.close()

    def text(self, number: int) -> str:
        """The words of a page in the order of the file."""
        page = self._document[number]
        text = page.get_textpage()
        try:
            return str(text.get_text_range())
        finally:
            text.close()
            page.close()

    def close(self) -> None:
        """Let go of the document."""
        self._document.close()
