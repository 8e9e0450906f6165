# SPDX-License-Identifier: Apache-2.0
"""A warning or note inside a text: an icon, a title, words; never colour alone."""

from __future__ import annotations

import html

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kyr_app.domain.topic import Block
from kyr_app.ui.widgets.painting import draw_box, draw_leading_bar
from kyr_app.ui.widgets.passage_context import PassageContext
from kyr_app.ui.widgets.passage_stack import PassageStack
from kyr_app.ui.widgets.passage_text import PassageText

_LOOKS = {
    "warning": ("due_bg", "due_line", "triangle-alert", "due"),
    "note": ("sunken", "control", "info", "ink2"),
}


class PassageBox(PassageStack):
    """A box of a passage; an unknown style is shown as a note."""

    def __init__(self, context: PassageContext, block: Block, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._look = _LOOKS.get(block.style, _LOOKS["note"])
        px = context.theme.px
        self.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if context.right_to_left else Qt.LayoutDirection.LeftToRight
        )
        self.set_margins(px(52), px(14), px(20), px(8))
        self.text = PassageText(context, self)
        title = f"<p><b>{html.escape(block.title)}</b></p>" if block.title else ""
        self.text.show_markup(title + block.html)
        self.add_part(self.text)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Box, leading edge, icon."""
        theme = self._context.theme
        px, tokens = theme.px, theme.tokens
        fill, edge, icon, ink = self._look
        rect = QRectF(self.rect())
        painter = QPainter(self)
        warning = self._look is _LOOKS["warning"]
        draw_box(
            painter, rect, px(12), getattr(tokens, fill), getattr(tokens, edge) if warning or theme.contrast else None
        )
        if warning:
            draw_leading_bar(painter, self, rect, px(12), px(5), getattr(tokens, edge))
        size = px(20)
        x = self.width() - px(20) - size if self.isRightToLeft() else px(20)
        pixmap = self._context.icons.pixmap(icon, size, ink, self.devicePixelRatioF())
        painter.drawPixmap(x, px(14) + (theme.line_px(14, self._context.locale) - size) // 2, pixmap)
        painter.end()
