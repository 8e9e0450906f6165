# SPDX-License-Identifier: Apache-2.0
"""The first page of the exposure check: what it is, that nothing is kept, and Start."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kyr_app.ui.widgets.button import Button
from kyr_app.ui.widgets.check_page import LEAD, TITLE, CheckContext, CheckPage, MarkedText
from kyr_app.ui.widgets.check_switched_off import GroupRulesNote
from kyr_app.ui.widgets.passage_heading import PassageHeading


class StartPage(CheckPage):
    """Signals:
    started(): Start was pressed.
    """

    started = Signal()

    def __init__(
        self, context: CheckContext, notice: tuple[str, str], beside: tuple[str, str] | None, keys: str
    ) -> None:
        """Build the page.

        Args:
            notice: what must be known before, and the language of the words.
            beside: the same for the client, None when that is the worker's language.
            keys: a sentence on the keys.
        """
        super().__init__(context)
        theme, px = context.theme, context.theme.px
        self.heading = PassageHeading(theme, 26, parent=self)
        self.heading.show_text(context.words(TITLE))
        self.add_part(self.heading)
        if context.beside(TITLE):
            self.add_line(context.beside(TITLE), 18, token="ink2", locale=context.client, gap=4)
        box = MarkedText(theme, context.icons, icon="lock", fill="tint", parent=self)
        box.add_line(notice[0], 17, bold=True, locale=notice[1])
        if beside is not None:
            box.add_line(beside[0], 14, token="ink2", locale=beside[1], gap=6)
        self.add_part(box, px(24))
        self.add_line(context.words(LEAD), 14, gap=24)
        if context.beside(LEAD):
            self.add_line(context.beside(LEAD), 12.5, token="ink2", locale=context.client, gap=6)
        self.add_line(self.tr("Ask in a private place, or let the client hold the screen."), 14, gap=12)
        self.start = Button(theme, context.icons, "primary", points=14, trailing_icon="arrow-right")
        self.start.setText(self.tr("Start"))
        self.start.clicked.connect(self.started)
        row = QWidget(self)
        inner = QHBoxLayout(row)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.start, 0, Qt.AlignmentFlag.AlignLeading)
        inner.addStretch(1)
        self.add_part(row, px(24))
        self.add_line(keys, 10, token="ink2", gap=20)
        if any(context.group):
            self.add_part(GroupRulesNote(context, context.group, self), px(16))
