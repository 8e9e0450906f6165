# SPDX-License-Identifier: Apache-2.0
"""Rounded boxes, drawn the same everywhere."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget


def draw_box(
    painter: QPainter, rect: QRectF, radius: float, fill: str | None, edge: str | None = None, edge_width: float = 1
) -> None:
    """A rounded box; the edge lies inside `rect`. `fill` and `edge` are `#RRGGBB` or None."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inset = edge_width / 2 if edge else 0
    painter.setPen(QPen(QColor(edge), edge_width) if edge else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)


def draw_leading_bar(
    painter: QPainter, widget: QWidget, rect: QRectF, radius: float, width: float, colour: str
) -> None:
    """A bar on the leading side that follows the rounded corners of `rect`."""
    outline = QPainterPath()
    outline.addRoundedRect(rect, radius, radius)
    bar = QRectF(rect)
    if widget.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        bar.setLeft(rect.right() - width)
    else:
        bar.setRight(rect.left() + width)
    strip = QPainterPath()
    strip.addRect(bar)
    painter.fillPath(outline.intersected(strip), QColor(colour))
