# SPDX-License-Identifier: Apache-2.0
"""Widgets below one another in a given width.

Qt's box layouts ask each text for its height many times, at several widths; this asks once.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMargins, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class PassageStack(QWidget):
    """A column that knows its height for a width and places its children when it is resized."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[tuple[QWidget, int]] = []
        self._margins = QMargins()
        self._measured = (-1, 0)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_margins(self, leading: int, top: int, trailing: int, bottom: int) -> None:
        """Room round the parts, in pixels; leading and trailing follow the layout direction."""
        left, right = (trailing, leading) if self.isRightToLeft() else (leading, trailing)
        self._margins = QMargins(left, top, right, bottom)
        self.refit()

    def add_part(self, part: QWidget, gap: int = 0) -> None:
        """Put a widget below the others, `gap` pixels under the one before."""
        part.setParent(self)
        self._parts.append((part, gap))
        self.refit()

    def set_parts(self, parts: Sequence[tuple[QWidget, int]]) -> None:
        """Put these widgets, with the gap before each, in place of those before; none is deleted."""
        self._parts = list(parts)
        for part, _gap in parts:
            part.setParent(self)
        self.refit()

    def remove_part(self, part: QWidget) -> None:
        """Take one part away and delete it."""
        self._parts = [(other, gap) for other, gap in self._parts if other is not part]
        part.hide()
        part.deleteLater()
        self.refit()

    def clear_parts(self) -> None:
        """Take every part away."""
        for part, _gap in self._parts:
            part.hide()
            part.deleteLater()
        self._parts = []
        self.refit()

    def refit(self) -> None:
        """Measure again at the next call: a part changed."""
        self._measured = (-1, 0)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """A narrower column is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all shown parts with gaps and margins."""
        if self._measured[0] != width:
            self._measured = (width, self._arrange(width))
        return self._measured[1]

    def sizeHint(self) -> QSize:
        """The width it has, and the height for it."""
        return QSize(self.width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts."""
        super().resizeEvent(event)
        self._measured = (self.width(), self._arrange(self.width()))

    def _arrange(self, width: int) -> int:
        margins = self._margins
        inner = max(1, width - margins.left() - margins.right())
        y = margins.top()
        first = True
        for part, gap in self._parts:
            # A part that was never shown is "hidden" too, when it came after its parent; only asked-for hiding counts.
            if part.isHidden() and part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
                continue
            y += 0 if first else gap
            first = False
            height = part.heightForWidth(inner) if part.hasHeightForWidth() else part.sizeHint().height()
            part.setGeometry(margins.left(), y, inner, height)
            y += height
        return y + margins.bottom()
