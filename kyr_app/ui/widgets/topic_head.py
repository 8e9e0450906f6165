# SPDX-License-Identifier: Apache-2.0
"""What stands over and under a topic's text: title, trust line, banners; at the foot the date and what this is not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kyr_app.domain.locales import SOURCE_LOCALE, locale_for
from kyr_app.domain.topic import LONG_OVERDUE_DAYS, Topic
from kyr_app.ui.bidi import isolate
from kyr_app.ui.dates import day_words, source_date_words
from kyr_app.ui.icons import Icons
from kyr_app.ui.phrases import listed
from kyr_app.ui.theme import Theme
from kyr_app.ui.widgets.banner import Banner
from kyr_app.ui.widgets.passage_heading import LineLabel, PassageHeading
from kyr_app.ui.widgets.passage_stack import PassageStack
from kyr_app.ui.widgets.trust_line import TrustLine

#: From so many days on an overdue page is called out of date outright.
_YEAR_DAYS = 365


class TopicHead(PassageStack):
    """Signals:
    sources_requested(): the list of sources is wanted.
    english_requested(): the reader prefers the English text.
    """

    sources_requested = Signal()
    english_requested = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self.title = PassageHeading(theme, 26, parent=self)
        self._summary = LineLabel(theme, 12.5, token="ink2", parent=self)
        self.trust = TrustLine(theme, icons, self)
        self.trust.sources_requested.connect(self.sources_requested)
        self._banners: list[Banner] = []

    def show_topic(self, topic: Topic, today: date, states: Mapping[str, str], missing: Sequence[str]) -> None:
        """Tell about a topic; `missing` are the languages it was wanted in and does not have."""
        for label, words in ((self.title, topic.title), (self._summary, topic.summary)):
            label.show_text(words, topic.locale)
            label.restyle()
        self._summary.setVisible(bool(topic.summary))
        self.trust.show_topic(topic, today, states)
        for banner in self._banners:
            banner.hide()
            banner.deleteLater()
        self._banners = []
        self._add_age(topic, today)
        self._add_language(topic, missing)
        self._place_parts()

    def _place_parts(self) -> None:
        px = self._theme.px
        parts: list[tuple[QWidget, int]] = [(self.title, 0), (self._summary, px(2)), (self.trust, px(6))]
        self.set_parts([*parts, *((banner, px(10)) for banner in self._banners)])
        for banner in self._banners:
            banner.show()

    def _add_age(self, topic: Topic, today: date) -> None:
        state = topic.review_state(today)
        if state == "due":
            day = isolate(day_words(topic.review_due))
            words = self.tr("Review due soon: check this page again before you rely on it after {day}.").format(day=day)
            self._add_banner("due", "clock", "", words)
        elif state == "overdue":
            self._add_banner("over", "triangle-alert", *overdue_words(topic, today))

    def _add_language(self, topic: Topic, missing: Sequence[str]) -> None:
        if topic.locale != SOURCE_LOCALE and topic.translated_by == "machine":
            text = self.tr("This text was translated by a machine. If something seems unclear, read the English.")
            if topic.stale:
                more = self.tr("%n part(s) of it are older than the English.", "", len(topic.stale))
                text = f"{text} {more}"
            self._add_banner("note", "bot", "", text, "English")
        elif missing:
            names = listed(locale_for(code).endonym for code in missing)
            shown = isolate(locale_for(topic.locale).endonym)
            words = self.tr("This page is not yet in {languages}. It is shown in {shown}.")
            self._add_banner("note", "languages", "", words.format(languages=names, shown=shown))

    def _add_banner(self, kind: str, icon: str, title: str, text: str, button: str = "") -> None:
        banner = Banner(self._theme, self._icons, kind, icon)
        banner.show_words(title, text, button)
        if button:
            banner.button.setAccessibleName(self.tr("Read this page in English"))
            banner.pressed.connect(self.english_requested)
        self._banners.append(banner)


_OVERDUE = ("TrustLine", "Review overdue by %n day(s)")


def overdue_words(topic: Topic, today: date) -> tuple[str, str]:
    """Title and text of the warning of an overdue page; both grow stronger with age."""
    translate = QCoreApplication.translate
    days = topic.days_overdue(today)
    # The words of the trust line: a plural that lupdate sees only in `self.tr` there.
    title = str(translate(*_OVERDUE, None, days))
    if days < LONG_OVERDUE_DAYS:
        return title, translate("TopicHead", "The law may have changed. Call a lawyer before you rely on this.")
    if days < _YEAR_DAYS:
        return title, translate(
            "TopicHead", "Nobody has checked this page for a long time. Do not rely on it alone: ask a lawyer first."
        )
    return translate("TopicHead", "Out of date. {overdue}.").format(overdue=title), translate(
        "TopicHead", "This page is too old to act on. Ask a lawyer, and ask for an update of this program."
    )


class TopicFoot(PassageStack):
    """The end of every topic: the date of its facts, and that it is information. A hairline parts it from the text."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons

    def show_topic(self, topic: Topic, today: date) -> None:
        """Tell about this topic; a page long overdue repeats its warning here."""
        px = self._theme.px
        self.clear_parts()
        self.set_margins(0, px(16), 0, 0)
        if topic.days_overdue(today) >= LONG_OVERDUE_DAYS:
            banner = Banner(self._theme, self._icons, "over", "triangle-alert")
            banner.show_words(*overdue_words(topic, today))
            self.add_part(banner)
            banner.show()
        self._add_line(self._dates(topic), 10.5, px(4))
        self._add_line(self.tr("This is information, not legal advice."), 10.5, px(2), bold=True)

    def _dates(self, topic: Topic) -> str:
        checked = isolate(day_words(topic.facts_checked))
        if not topic.facts_until:
            return self.tr("Facts checked {day}.").format(day=checked)
        return self.tr("Facts checked {day}. Covers news up to {month}.").format(
            day=checked, month=isolate(source_date_words(topic.facts_until))
        )

    def _add_line(self, words: str, points: float, gap: int, *, bold: bool = False) -> None:
        line = LineLabel(self._theme, points, bold=bold, token="ink2", parent=self)
        line.setText(words)
        self.add_part(line, gap)
        line.show()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The hairline."""
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, QColor(self._theme.tokens.line))
        painter.end()
