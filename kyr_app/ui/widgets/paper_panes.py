# SPDX-License-Identifier: Apache-2.0
"""What a paper is made of beside its pages; in a compact window one or the other."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from kyr_app.ui.theme import Theme
from kyr_app.ui.views.base import COMPACT

_RAIL = 96


class PaperPanes(QWidget):
    """A panel of bar, body and foot, and the pages.

    Args:
        body: of the panel; in a compact window the pages take its place.
        to_body, to_pages: checkable buttons that a compact window has to go from one to the other.
        width: of the panel at 100 percent text, in pixels.
    """

    def __init__(
        self,
        theme: Theme,
        bar: QWidget,
        body: QWidget,
        foot: QWidget,
        pages: QWidget,
        to_body: QAbstractButton,
        to_pages: QAbstractButton,
        width: int = 466,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._body, self._pages = body, pages
        self._switches = (to_body, to_pages)
        self._width = width
        self.compact = False
        self._pages_wanted = False
        for button in self._switches:
            button.setCheckable(True)
        to_body.clicked.connect(lambda: self.show_pages(False))
        to_pages.clicked.connect(lambda: self.show_pages(True))
        self.panel = QWidget()
        self._column = QVBoxLayout(self.panel)
        self._column.addWidget(bar)
        self._column.addWidget(body, 1)
        self._column.addWidget(foot)
        self._columns = QHBoxLayout(self)
        self._columns.addWidget(self.panel)
        self._columns.addWidget(pages, 1)
        for layout in (self._column, self._columns):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)

    def show_pages(self, wanted: bool) -> None:
        """In a compact window: the pages, or the body. A wide one shows both."""
        self._pages_wanted = wanted
        compact = self.compact
        for button, its in zip(self._switches, (False, True), strict=True):
            button.setVisible(compact)
            button.setChecked(wanted == its)
        self._body.setVisible(not compact or not wanted)
        self._pages.setVisible(not compact or wanted)
        if compact and self._columns.indexOf(self._pages) >= 0:
            self._column.insertWidget(2, self._pages, 1)
        elif not compact and self._columns.indexOf(self._pages) < 0:
            self._columns.addWidget(self._pages, 1)

    def fit(self, effective_width: int) -> tuple[int, int]:
        """Lay out for this width of the view.

        Returns:
            Left and right margin of what stands in the panel, in pixels.
        """
        px = self._theme.px
        self.compact = effective_width < COMPACT - _RAIL
        self.panel.setMinimumWidth(0 if self.compact else px(self._width))
        self.panel.setMaximumWidth(16_777_215 if self.compact else px(self._width))
        self.show_pages(self._pages_wanted)
        side = px(32 if effective_width >= 640 else 16)
        end = side if self.compact else px(24)
        return (end, side) if self.isRightToLeft() else (side, end)
