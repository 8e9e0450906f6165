# SPDX-License-Identifier: Apache-2.0
"""The row over a topic that stays while the page scrolls: the way back, where one is, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kyr_app.ui.icons import Icons
from kyr_app.ui.theme import Theme
from kyr_app.ui.widgets.banner import IconLabel
from kyr_app.ui.widgets.button import Button
from kyr_app.ui.widgets.packet_button import PacketButton


class TopicBar(QWidget):
    """Signals:
    back_requested(): to where the reader was before.
    chapter_requested(bool): the guide; with True at this topic's chapter.
    """

    back_requested = Signal()
    chapter_requested = Signal(bool)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._with_path = True
        self._short = False
        self.back = Button(theme, icons, "quiet", icon="arrow-left")
        self.guide = Button(theme, icons, "link")
        self._chevron = IconLabel(theme, icons, "chevron-right", 16)
        self.chapter = Button(theme, icons, "link")
        self.contents = Button(theme, icons, icon="list", trailing_icon="chevron-down")
        self.side_by_side = Button(theme, icons, "primary", icon="columns-2")
        self.read = Button(theme, icons, icon="volume-2")
        self.read.hide()
        self.add = PacketButton(theme, icons)
        self.print = Button(theme, icons, icon="printer")
        self._row = QHBoxLayout(self)
        for widget in (self.back, self.guide, self._chevron, self.chapter):
            self._row.addWidget(widget)
        self._row.addStretch(1)
        self._row.addWidget(self.contents)
        self._row.addWidget(self.side_by_side)
        self._row.addWidget(self.read)
        self._row.addWidget(self.add)
        self._row.addWidget(self.print)
        self.back.clicked.connect(self.back_requested)
        self.guide.clicked.connect(lambda: self.chapter_requested.emit(False))
        self.chapter.clicked.connect(lambda: self.chapter_requested.emit(True))

    def show_chapter(self, title: str) -> None:
        """Set the chapter's title, or "" for none."""
        self.chapter.setText(title.replace("&", "&&"))
        self._show_path()

    def show_pair(self, available: bool) -> None:
        """Say whether the topic has two languages to show."""
        self.side_by_side.setEnabled(available)
        self.side_by_side.setToolTip(
            self.tr("Both languages side by side")
            if available
            else self.tr("This page has no second language to show: choose another client language.")
        )

    def show_reading(self, *, offered: bool, speaking: bool) -> None:
        """Offer to read aloud, or to stop."""
        self.read.setVisible(offered)
        self.read.setText(self.tr("Stop reading") if speaking else self.tr("Read aloud"))
        self.read.set_icon("square" if speaking else "volume-2")

    def place(self, leading: int, trailing: int, columns: int, *, narrow: bool) -> None:
        """Keep to the page's edges, in pixels. Without the contents list a button stands for it, and the path goes."""
        px = self._theme.px
        left, right = (trailing, leading) if self.isRightToLeft() else (leading, trailing)
        self._row.setContentsMargins(left, px(14), right, px(6))
        self._row.setSpacing(px(8))
        self._with_path = columns > 1
        self._show_path()
        self.contents.setVisible(columns < 3)
        self._short = columns < 3
        self.add.set_short(self._short)
        self._show_print()
        self.contents.setText("" if narrow else self.tr("On this page"))

    def _show_print(self) -> None:
        self.print.setText("" if self._short else self.tr("Print"))
        self.print.setAccessibleName(self.tr("Print"))
        self.print.setToolTip(self.tr("Put this topic into the packet and print it (Ctrl+P)"))

    def _show_path(self) -> None:
        self.guide.setVisible(self._with_path)
        for part in (self._chevron, self.chapter):
            part.setVisible(self._with_path and bool(self.chapter.text()))

    def retranslate(self) -> None:
        """Set every text of its own."""
        self.back.setAccessibleName(self.tr("Back"))
        self.back.setToolTip(self.tr("Back (Alt+Left)"))
        self.guide.setText(self.tr("Guide"))
        self.contents.setAccessibleName(self.tr("On this page"))
        self.contents.setToolTip(self.tr("Go to a part of this page"))
        self.side_by_side.setText(self.tr("Side by side"))
        self.add.retranslate()
        self._show_print()
