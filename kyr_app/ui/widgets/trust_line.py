# SPDX-License-Identifier: Apache-2.0
"""Why a topic can be trusted, in one wrapping row: dates, place, translation, lawyer, sources. Age shows."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kyr_app.domain.locales import SOURCE_LOCALE
from kyr_app.domain.topic import Topic
from kyr_app.ui.bidi import isolate
from kyr_app.ui.dates import day_words, source_date_words
from kyr_app.ui.icons import Icons
from kyr_app.ui.phrases import listed
from kyr_app.ui.theme import Theme
from kyr_app.ui.widgets.button import Button
from kyr_app.ui.widgets.flow_layout import FlowLayout
from kyr_app.ui.widgets.label import TextLabel
from kyr_app.ui.widgets.painting import draw_box
from kyr_app.ui.widgets.passage_html import copied_words

_PILLS = {"due": ("due_bg", "due_line", "due"), "overdue": ("over_bg", "over_line", "over")}


class TrustItem(TextLabel):
    """An icon and words; in a pill when `state` is `due` or `overdue`."""

    def __init__(self, theme: Theme, icons: Icons, icon: str, words: str, state: str = "", token: str = "ink2") -> None:
        self._icons = icons
        self._icon = icon
        self._pill = _PILLS.get(state)
        self._icon_token = self._pill[2] if self._pill else token
        super().__init__(theme, 10.5, bold=bool(self._pill), token=self._pill[2] if self._pill else "ink2", wrap=True)
        self.setText(words)
        self.setAccessibleName(copied_words(words))
        px = theme.px
        edge = px(12) if self._pill else 0
        before = edge + px(18 + 6)
        rtl = self.isRightToLeft()
        self.setContentsMargins(edge if rtl else before, px(5), before if rtl else edge, px(5))

    def sizeHint(self) -> QSize:
        """One line: a wrapping label would ask for a block of text."""
        margins = self.contentsMargins()
        text = self.fontMetrics().size(0, self.text())
        return QSize(
            text.width() + margins.left() + margins.right() + 2, text.height() + margins.top() + margins.bottom()
        )

    def minimumSizeHint(self) -> QSize:
        """Words wrap where the row is too narrow."""
        return QSize(self._theme.px(80), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Pill, icon, then the words."""
        px, tokens = self._theme.px, self._theme.tokens
        painter = QPainter(self)
        if self._pill:
            rect = QRectF(self.rect())
            radius = min(rect.height() / 2, px(18))
            draw_box(painter, rect, radius, getattr(tokens, self._pill[0]), getattr(tokens, self._pill[1]))
        size = px(18)
        edge = px(12) if self._pill else 0
        x = self.width() - edge - size if self.isRightToLeft() else edge
        pixmap = self._icons.pixmap(self._icon, size, self._icon_token, self.devicePixelRatioF())
        painter.drawPixmap(x, (self.height() - size) // 2, pixmap)
        painter.end()
        super().paintEvent(event)


class TrustLine(QWidget):
    """Signals:
    sources_requested(): the list of sources is wanted.
    """

    sources_requested = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._flow = FlowLayout(self)
        self.sources = Button(theme, icons, "link", icon="quote", compact=True, points=10.5, parent=self)
        self.sources.clicked.connect(self.sources_requested)
        self._items: list[TrustItem] = []

    def show_topic(self, topic: Topic, today: date, states: Mapping[str, str]) -> None:
        """Tell about this topic on the day `today`; `states` gives the names of states by code."""
        while item := self._flow.takeAt(0):
            widget = item.widget()
            if widget is not None and widget is not self.sources:
                widget.hide()
                widget.deleteLater()
        self._items = [self._review(topic, today)]
        if topic.review_state(today) != "fresh":
            self._add("circle-check", self._checked(topic))
        if topic.facts_until:
            self._add(
                "calendar", self.tr("Covers news up to {month}").format(month=source_date_words(topic.facts_until))
            )
        self._add("map", self._place(topic, states))
        self._add(*self._translation(topic))
        self._add("scale", self._lawyer(topic))
        px = self._theme.px
        self._flow.set_gaps(px(20), px(2))
        for shown in self._items:
            self._flow.addWidget(shown)
            shown.show()
        self.sources.setText(self.tr("%n source(s)", "", len(topic.sources)))
        self.sources.setToolTip(self.tr("Show the sources of this page"))
        self._flow.addWidget(self.sources)
        self.sources.setVisible(bool(topic.sources))
        # An item that was a child before tells the layout nothing by being added.
        self._flow.invalidate()

    def _add(self, icon: str, words: str) -> None:
        self._items.append(TrustItem(self._theme, self._icons, icon, words))

    def _checked(self, topic: Topic) -> str:
        return self.tr("Facts checked {day}").format(day=isolate(day_words(topic.facts_checked)))

    def _review(self, topic: Topic, today: date) -> TrustItem:
        state = topic.review_state(today)
        if state == "overdue":
            words = self.tr("Review overdue by %n day(s)", "", topic.days_overdue(today))
            return TrustItem(self._theme, self._icons, "triangle-alert", words, state)
        if state == "due":
            words = self.tr("Review due {day}").format(day=isolate(day_words(topic.review_due)))
            return TrustItem(self._theme, self._icons, "clock", words, state)
        return TrustItem(self._theme, self._icons, "circle-check", self._checked(topic), token="accent")

    def _place(self, topic: Topic, states: Mapping[str, str]) -> str:
        places = [place for place in topic.applies_in if place != "US"]
        if not places:
            return self.tr("Applies in all states")
        names = listed(states.get(place, place) for place in places)
        return self.tr("Applies in {states}").format(states=names)

    def _translation(self, topic: Topic) -> tuple[str, str]:
        if topic.locale == SOURCE_LOCALE:
            return "languages", self.tr("English is the source")
        if topic.translated_by == "machine":
            return "bot", self.tr("Machine translation")
        if topic.translated_by:
            return "languages", self.tr("Translated by {name}").format(name=isolate(topic.translated_by))
        return "languages", self.tr("Translated by a person")

    def _lawyer(self, topic: Topic) -> str:
        if not topic.reviewed_by:
            return self.tr("Not yet reviewed by a lawyer")
        name = ", ".join(isolate(words) for words in (topic.reviewed_by, topic.reviewed_role) if words)
        if topic.reviewed_on:
            day = isolate(source_date_words(topic.reviewed_on))
            return self.tr("Reviewed by {name}, {day}").format(name=name, day=day)
        return self.tr("Reviewed by {name}").format(name=name)
