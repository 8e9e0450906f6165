# SPDX-License-Identifier: Apache-2.0
"""The head of a column in side by side: the language, for whom it is, and how far the text can be trusted."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from kyr_app.domain.locales import SOURCE_LOCALE, locale_for
from kyr_app.domain.topic import Topic
from kyr_app.ui.bidi import isolate
from kyr_app.ui.dates import day_words
from kyr_app.ui.icons import Icons
from kyr_app.ui.theme import Theme
from kyr_app.ui.widgets.flow_layout import FlowLayout
from kyr_app.ui.widgets.label import TextLabel
from kyr_app.ui.widgets.trust_line import TrustItem


class LaneHead(QWidget):
    """Args: `for_client` tells whose column it is."""

    def __init__(self, theme: Theme, icons: Icons, *, for_client: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._for_client = for_client
        self._name = TextLabel(theme, 14, bold=True)
        self._whose = TextLabel(theme, 11, token="ink2")
        self._trust: TrustItem | None = None
        self._flow = FlowLayout(self)
        self._flow.addWidget(self._name)
        self._flow.addWidget(self._whose)

    def show_topic(self, topic: Topic, today: date) -> None:
        """Tell about the text in this column."""
        px = self._theme.px
        self._name.set_locale(topic.locale)
        self._name.setText(locale_for(topic.locale).endonym)
        self._whose.setText(self.tr("for the client") if self._for_client else self.tr("for you"))
        if self._trust is not None:
            self._flow.removeWidget(self._trust)
            self._trust.hide()
            self._trust.deleteLater()
        self._trust = TrustItem(self._theme, self._icons, *self._words(topic, today))
        self._flow.addWidget(self._trust)
        self._trust.show()
        left, right = (px(20), px(28)) if self.isRightToLeft() else (px(28), px(20))
        self._flow.setContentsMargins(left, px(8), right, px(8))
        self._flow.set_gaps(px(10), px(2))

    def _words(self, topic: Topic, today: date) -> tuple[str, str, str, str]:
        """Icon, words, state and icon colour."""
        state = topic.review_state(today)
        if state == "overdue":
            words = self.tr("Review overdue by %n day(s)", "", topic.days_overdue(today))
            return "triangle-alert", words, state, "over"
        if topic.locale == SOURCE_LOCALE:
            checked = isolate(day_words(topic.facts_checked))
            return "circle-check", self.tr("Source text · facts checked {day}").format(day=checked), "", "accent"
        lawyer = "" if topic.reviewed_by else self.tr("no lawyer has read it yet")
        made = self.tr("Machine translation") if topic.translated_by == "machine" else self.tr("Translated by a person")
        icon = "bot" if topic.translated_by == "machine" else "languages"
        return icon, " · ".join(part for part in (made, lawyer) if part), "", "ink2"
