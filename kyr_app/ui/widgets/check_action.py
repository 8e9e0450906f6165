# SPDX-License-Identifier: Apache-2.0
"""An action and an exposure of the check's result, as cards in the language that is read; below, the other's title."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kyr_app.domain.exposure import Action, RankedExposure, Reason
from kyr_app.domain.locales import locale_for
from kyr_app.domain.topic import Source
from kyr_app.ui.bidi import isolate
from kyr_app.ui.dates import source_date_words
from kyr_app.ui.icons import Icons
from kyr_app.ui.theme import Theme
from kyr_app.ui.widgets.check_page import MarkedText
from kyr_app.ui.widgets.painting import draw_box
from kyr_app.ui.widgets.passage_heading import LineLabel, PassageHeading
from kyr_app.ui.widgets.passage_stack import PassageStack
from kyr_app.ui.widgets.row_button import RowButton


class ResultWords(NamedTuple):
    """What stands round the result's own words, in the language `locale`.

    `exposure` and `reader` are vocabularies of the library, `titles` those of topics that exist, by slug, and
    `sources` the sources by id.
    """

    locale: str
    exposure: Mapping[str, str]
    reader: Mapping[str, str]
    titles: Mapping[str, str]
    sources: Mapping[str, Source]

    def dated(self, facts_checked: str, ids: Sequence[str]) -> str:
        """When the facts were checked, and by which sources."""
        day = source_date_words(facts_checked, self.locale)
        checked = f"{self.reader.get('facts_checked', '')}: {isolate(day)}"
        named = [
            f"{isolate(source.title)}, {source_date_words(source.date, self.locale)}"
            for source in (self.sources.get(id_) for id_ in ids)
            if source is not None
        ]
        return ". ".join((checked, "; ".join(named))) if named else checked


class _Sheet(PassageStack):
    """A white card whose text runs as its language does.

    Signals:
        topic_requested(str, str): slug of a topic, and "".
        resized(): it is higher or lower than before.
    """

    topic_requested = Signal(str, str)
    resized = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, locale: str, words: Mapping[str, ResultWords], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._locale = locale
        self._words_by = words
        self._words = words[locale]
        rtl = locale_for(locale).right_to_left
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        self.set_margins(theme.px(20), theme.px(16), theme.px(20), theme.px(16))

    def _line(self, words: str, points: float, *, bold: bool = False, token: str = "ink", gap: int = 0) -> LineLabel:
        line = LineLabel(self._theme, points, bold=bold, token=token, locale=self._locale, parent=self)
        line.setText(words)
        self.add_part(line, self._theme.px(gap))
        return line

    def _beside(self, words: str, locale: str) -> None:
        """The title in the other language, starting where the card's own does."""
        line = LineLabel(self._theme, 11.5, token="ink2", locale=locale, parent=self)
        line.setText(words)
        self.add_part(line, self._theme.px(2))

    def _link(self, slug: str) -> RowButton | None:
        title = self._words.titles.get(slug)
        if title is None:
            return None
        link = RowButton(self._theme, self._icons, icon="book-open", parent=self)
        words = f"{self._words.exposure.get('read', '')}: {title}"
        link.add_line(words, 11.5, token="accent", locale=self._words.locale)
        link.clicked.connect(lambda: self.topic_requested.emit(slug, ""))
        self.add_part(link, self._theme.px(8))
        return link

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The sheet."""
        painter = QPainter(self)
        tokens = self._theme.tokens
        draw_box(painter, QRectF(self.rect()), self._theme.px(12), tokens.surface, tokens.line)
        painter.end()


class ActionCard(_Sheet):
    """What to do, step by step; what it does, does not do, and what goes wrong when it is done wrong.

    Args:
        number: place among the first ones; 0 for a later one, which is folded until it is asked for.
        beside: the action in the other language, or None.
    """

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        action: Action,
        beside: Action | None,
        words: Mapping[str, ResultWords],
        number: int,
        parent: QWidget,
    ) -> None:
        super().__init__(theme, icons, action.locale, words, parent)
        self.action = action
        own = self._words.exposure
        self._head: RowButton | None = None
        if number:
            self.heading = PassageHeading(theme, 17, action.locale, self)
            self.heading.show_text(f"{number}. {action.title}", action.locale)
            self.add_part(self.heading)
        else:
            self._head = RowButton(theme, icons, icon="chevron-down", parent=self)
            self._head.add_line(action.title, 13, bold=True, locale=action.locale)
            self._head.clicked.connect(self._toggle)
            self.add_part(self._head)
        if beside is not None and beside.title != action.title:
            self._beside(beside.title, beside.locale)
        about = (own.get("minutes", "").format(minutes=action.minutes), action.cost)
        self._line(" · ".join(part for part in about if part), 11, token="ink2", gap=4)
        if action.legal_check:
            mark = self._marked("scale", "tint")
            mark.add_line(own.get("legal-check", ""), 12, bold=True)
            self.add_part(mark, theme.px(10))
        self._folded = list(self._parts)
        self._unfolded: list[tuple[QWidget, int]] = []
        if self._head is None:
            self._tell()
        else:
            self._name(opened=False)

    def _marked(self, icon: str, fill: str) -> MarkedText:
        return MarkedText(self._theme, self._icons, icon=icon, fill=fill, locale=self._locale, parent=self)

    def _tell(self) -> None:
        action, words, px = self.action, self._words.exposure, self._theme.px
        for number, text in enumerate(action.steps, start=1):
            step = MarkedText(self._theme, self._icons, number=f"{number}.", locale=self._locale, parent=self)
            step.add_line(text, 13)
            self.add_part(step, px(12 if number == 1 else 6))
        for key, text in (("does", action.does), ("does-not", action.does_not)):
            if text:
                self._line(words.get(key, ""), 11, bold=True, token="ink2", gap=14)
                self._line(text, 12.5)
        if action.harm:
            box = self._marked("info", "sunken")
            box.add_line(words.get("harm", ""), 11, bold=True)
            box.add_line(action.harm, 12)
            self.add_part(box, px(14))
        self._line(f"{words.get('who', '')}: {action.who}", 11, token="ink2", gap=12)
        self._link(action.topic)
        self._line(self._words.dated(action.facts_checked, action.sources), 10, token="ink2", gap=6)
        if action.in_court:
            self._line(words.get("in-court", ""), 10, bold=True, token="ink2")

    def _toggle(self) -> None:
        """Show or hide the steps, which are built when they are first wanted."""
        opened = len(self._parts) == len(self._folded)
        if not self._unfolded:
            self._tell()
            self._unfolded = list(self._parts)
        for part, _ in self._unfolded[len(self._folded) :]:
            part.setVisible(opened)
        self.set_parts(self._unfolded if opened else self._folded)
        self._name(opened=opened)
        self.resized.emit()

    def _name(self, *, opened: bool) -> None:
        if self._head is not None:
            told = self.tr("{title}. Hide the steps") if opened else self.tr("{title}. Show the steps")
            self._head.setAccessibleName(told.format(title=self.action.title))
            self._head.set_icon("chevron-up" if opened else "chevron-down")

    @property
    def head(self) -> RowButton | None:
        """The button that shows the steps of a later action; None for one of the first."""
        return self._head


class ExposureCard(_Sheet):
    """A way in which one may be found, why it is shown, and the topics that explain it.

    Args:
        told: rules whose reasons were told before; their words stand here only when there are no others.
    """

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        exposure: RankedExposure,
        beside: RankedExposure | None,
        words: Mapping[str, ResultWords],
        told: Collection[str],
        number: int,
        parent: QWidget,
    ) -> None:
        super().__init__(theme, icons, exposure.locale, words, parent)
        self.exposure = exposure
        heading = PassageHeading(theme, 14, exposure.locale, self)
        heading.show_text(f"{number}. {exposure.title}", exposure.locale)
        self.add_part(heading)
        if beside is not None and beside.title != exposure.title:
            self._beside(beside.title, beside.locale)
        fresh = [reason for reason in exposure.reasons if reason.rule not in told]
        for reason in fresh or exposure.reasons:
            self._tell(reason, with_sources=bool(fresh))
        for slug in exposure.topics:
            self._link(slug)

    def _tell(self, reason: Reason, *, with_sources: bool) -> None:
        px = self._theme.px
        own = self._words_by[reason.locale]
        dated = own.dated(reason.facts_checked, reason.sources) if with_sources else ""
        court = own.exposure.get("in-court", "") if reason.in_court else ""
        for words, points, bold, gap in ((reason.words, 12.5, False, 8), (dated, 10, False, 2), (court, 10, True, 0)):
            if words:
                token = "ink" if points > 12 else "ink2"
                line = LineLabel(self._theme, points, bold=bold, token=token, locale=reason.locale, parent=self)
                line.setText(words)
                self.add_part(line, px(gap))
