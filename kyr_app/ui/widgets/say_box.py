# SPDX-License-Identifier: Apache-2.0
"""A "Say this" block: the English for the officer, the client's words below, and what can be done with them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kyr_app.domain.locales import SOURCE_LOCALE, locale_for
from kyr_app.domain.topic import Statement
from kyr_app.ui.bidi import isolate
from kyr_app.ui.phrases import labelled
from kyr_app.ui.widgets.button import Button
from kyr_app.ui.widgets.flow_layout import FlowLayout
from kyr_app.ui.widgets.painting import draw_box, draw_leading_bar
from kyr_app.ui.widgets.passage_context import PassageContext
from kyr_app.ui.widgets.passage_heading import LineLabel
from kyr_app.ui.widgets.passage_html import copied_words
from kyr_app.ui.widgets.passage_stack import PassageStack


def quoted(text: str, locale: str) -> str:
    """The words in the quotation marks of their language."""
    return f"«{text}»" if locale_for(locale).right_to_left else f"“{text}”"


class SayBox(PassageStack):
    """One or more lines to say, in a row of the text.

    Args:
        with_buttons: False where space is short (side by side keeps one set of buttons, in the leading column).
    """

    def __init__(
        self,
        context: PassageContext,
        statements: Sequence[Statement],
        *,
        with_buttons: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._statements = tuple(statements)
        px = context.theme.px
        self.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if context.right_to_left else Qt.LayoutDirection.LeftToRight
        )
        self.set_margins(px(20), px(14), px(20), px(14))
        self.lines: list[LineLabel] = []
        self._buttons: FlowLayout | None = None
        for number, statement in enumerate(self._statements):
            self._add_line(statement.english, SOURCE_LOCALE, "", px(10) if number else 0)
            words = self._words(statement)
            if words:
                self._add_line(words, context.words_locale, self._label(), 0)
        if with_buttons:
            self._add_buttons()

    def _words(self, statement: Statement) -> str:
        if not self._context.words_locale or self._context.words_locale == SOURCE_LOCALE:
            return ""
        return self._context.words.get(statement.id, "")

    def _label(self) -> str:
        return locale_for(self._context.words_locale).endonym

    def _add_line(self, words: str, locale: str, label: str, gap: int) -> None:
        client = bool(label)
        line = LineLabel(
            self._context.theme,
            12.5 if client else 17,
            bold=not client,
            token="ink2" if client else "ink",
            locale=locale,
            parent=self,
        )
        rtl = locale_for(locale).right_to_left
        line.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        line.setText(labelled(isolate(label), quoted(words, locale), locale) if label else quoted(words, locale))
        self.lines.append(line)
        self.add_part(line, gap)

    def _add_buttons(self) -> None:
        context = self._context
        row = QWidget(self)
        self._buttons = FlowLayout(row, gap=context.theme.px(12), row_gap=context.theme.px(8))
        show = Button(context.theme, context.icons, "primary", icon="maximize", parent=row)
        show.setText(self.tr("Show to officer"))
        show.setAccessibleName(self.tr("Show to officer: {words}").format(words=self._english()))
        first = self._statements[0].id
        show.clicked.connect(lambda: context.wishes.officer_requested.emit(first))
        self._buttons.addWidget(show)
        self.add_part(row, context.theme.px(6))
        self.offer_reading()

    def offer_reading(self) -> None:
        """Add the button that reads aloud, once the machine is known to have a voice."""
        context = self._context
        if self._buttons is None or self._buttons.count() > 1 or not context.can_read(SOURCE_LOCALE):
            return
        read = Button(context.theme, context.icons, icon="volume-2", parent=self._buttons.parentWidget())
        read.setText(self.tr("Read aloud"))
        read.setAccessibleName(self.tr("Read aloud: {words}").format(words=self._english()))
        read.clicked.connect(lambda: context.wishes.read_requested.emit(self._spoken()))
        self._buttons.addWidget(read)
        read.show()
        self.refit()

    def _english(self) -> str:
        return " ".join(statement.english for statement in self._statements)

    def _spoken(self) -> list[tuple[str, str]]:
        """English first, as it must be said, then the client's words, as far as there is a voice."""
        lines = []
        for statement in self._statements:
            lines.append((statement.english, SOURCE_LOCALE))
            words = self._words(statement)
            if words and self._context.can_read(self._context.words_locale):
                lines.append((words, self._context.words_locale))
        return lines

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Copy: the lines are labels, which know no selection."""
        from PySide6.QtGui import QAction  # noqa: PLC0415  # seldom wanted
        from PySide6.QtWidgets import QMenu  # noqa: PLC0415

        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = QAction(self.tr("Copy"), menu)
        words = "\n".join(copied_words(line.text()) for line in self.lines)
        copy.triggered.connect(lambda: self._context.wishes.copy_requested.emit(words))
        menu.addAction(copy)
        menu.popup(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Tint and the accent edge on the leading side."""
        theme = self._context.theme
        rect = QRectF(self.rect())
        painter = QPainter(self)
        edge = theme.tokens.accent if theme.contrast else None
        draw_box(painter, rect, theme.px(12), theme.tokens.tint, edge)
        draw_leading_bar(painter, self, rect, theme.px(12), theme.px(5), theme.tokens.accent)
        painter.end()
