# SPDX-License-Identifier: Apache-2.0
""" "Say this" lines full screen, to be read by an officer from two metres. White in every theme."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeySequence,
    QMouseEvent,
    QPalette,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kyr_app.domain.locales import SOURCE_LOCALE, locale_for
from kyr_app.domain.topic import Statement
from kyr_app.storage.paths import resources_path
from kyr_app.ui.icons import Icons
from kyr_app.ui.theme import LIGHT, Theme
from kyr_app.ui.widgets.button import Button
from kyr_app.ui.widgets.focus_ring import FocusRing
from kyr_app.ui.widgets.label import TextLabel
from kyr_app.ui.widgets.passage_heading import LineLabel
from kyr_app.ui.widgets.passage_stack import PassageStack

#: Type sizes of the English in points: the largest that fits, never under the second (look.md, "Officer card").
LARGEST, SMALLEST = 60, 44
#: The client's line below.
CLIENT_POINTS = 20
#: More lines than this on one card are not read in passing.
MOST_LINES = 3
_LINE_FACTOR = 1.35
_GAP = 26


def text_px(points: float) -> int:
    """Pixels of a type size at 96 to the inch."""
    return round(points * 96 / 72)


def width_of(words: str, points: float) -> float:
    """Width of one line of English in pixels."""
    return QFontMetricsF(_english_font(points)).horizontalAdvance(words)


def _english_font(points: float) -> QFont:
    font = QFont(QApplication.font())
    font.setFamilies(["Noto Sans"])
    font.setPixelSize(text_px(points))
    font.setWeight(QFont.Weight.Bold)
    return font


def single_line_size(statements: Sequence[Statement], width: int, height: int, largest: int = LARGEST) -> int:
    """The largest size at which every line stands unbroken and all fit; 0 when none from SMALLEST on does."""
    below = text_px(CLIENT_POINTS) * _LINE_FACTOR + _GAP
    for points in range(largest, SMALLEST - 1, -2):
        high = sum(text_px(points) * _LINE_FACTOR + (below if statement.words else _GAP) for statement in statements)
        if high <= height and all(width_of(statement.english, points) <= width for statement in statements):
            return points
    return 0


def pack(statements: Sequence[Statement], first: int, width: int, height: int, largest: int = LARGEST) -> list[range]:
    """Cut statements into cards; `first` begins a card. Each card is a range of indexes."""
    cards: list[range] = []
    for begin, stop in ((0, first), (first, len(statements))):
        at = begin
        while at < stop:
            counts = range(min(MOST_LINES, stop - at), 1, -1)
            fitting = (n for n in counts if single_line_size(statements[at : at + n], width, height, largest))
            count = next(fitting, 1)
            cards.append(range(at, at + count))
            at += count
    return cards


class OfficerCard(QWidget):
    """A window of its own over everything. Arrows change cards; Esc, a click and the button close it.

    Args:
        client_locale: language of the statements' `words`.
    """

    def __init__(self, theme: Theme, icons: Icons, client_locale: str, parent: QWidget | None = None) -> None:  # noqa: ARG002
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("KYR")
        self._locale = client_locale
        self._statements: tuple[Statement, ...] = ()
        self._first = 0
        self._cards: list[range] = []
        self._card = 0
        # Black on white whatever the theme: it is for another reader than the one who chose the theme.
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101  # a widget exists
        self._theme = Theme(app, "light", theme.scale_percent)
        self._theme.setParent(self)
        self._theme.tokens = LIGHT._replace(ink="#000000", bg="#FFFFFF")
        self._icons = Icons(self._theme, resources_path() / "icons")
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor("#FFFFFF"))
        self.setPalette(palette)
        self._lines = PassageStack()
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._lines)
        for widget in (self._scroll.viewport(), self._lines):
            widget.setAutoFillBackground(False)
        self._count = TextLabel(self._theme, 11, token="ink2")
        self._earlier = Button(self._theme, self._icons, icon="arrow-left")
        self._later = Button(self._theme, self._icons, trailing_icon="arrow-right")
        self._close = Button(self._theme, self._icons, "end", icon="x")
        self._foot = QHBoxLayout()
        self._foot.addWidget(self._count)
        self._foot.addStretch(1)
        for button in (self._earlier, self._later, self._close):
            self._foot.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._scroll, 1)
        self._column.addLayout(self._foot)
        self._connect()
        self._retranslate()
        self._ring = FocusRing(self._theme, self)
        self._ring.watch(app)
        self._column.setSpacing(self._theme.px(16))
        self._foot.setSpacing(self._theme.px(12))

    def _connect(self) -> None:
        self._earlier.clicked.connect(lambda: self.turn(-1))
        self._later.clicked.connect(lambda: self.turn(1))
        self._close.clicked.connect(self.close)
        for keys, step in (("PgUp", -1), ("PgDown", 1), ("Up", -1), ("Down", 1)):
            QShortcut(QKeySequence(keys), self, lambda step=step: self.turn(step))
        QShortcut(QKeySequence("Left"), self, lambda: self.turn(1 if self.isRightToLeft() else -1))
        QShortcut(QKeySequence("Right"), self, lambda: self.turn(-1 if self.isRightToLeft() else 1))
        QShortcut(QKeySequence("Esc"), self, self.close)

    def show_statements(self, statements: Sequence[Statement], index: int = 0) -> None:
        """Show these lines, beginning with the card that the line numbered `index` opens."""
        self._statements = tuple(statements)
        self._first = min(max(index, 0), max(len(self._statements) - 1, 0))
        self._pack(self._first)

    def turn(self, step: int) -> None:
        """Go to another card; the first and last stay."""
        wanted = min(max(self._card + step, 0), len(self._cards) - 1)
        if wanted != self._card:
            self._card = wanted
            self._fill()

    @property
    def place(self) -> tuple[int, int]:
        """Number of the card shown, from 1, and how many there are."""
        return self._card + 1, len(self._cards)

    def shown(self) -> tuple[Statement, ...]:
        """The lines of the card shown."""
        return tuple(self._statements[number] for number in self._cards[self._card]) if self._cards else ()

    def _room(self) -> tuple[int, int]:
        margins = self._column.contentsMargins()
        foot = self._close.sizeHint().height() + self._column.spacing()
        return (
            self.width() - margins.left() - margins.right() - self._theme.px(14),
            self.height() - margins.top() - margins.bottom() - foot,
        )

    def _largest(self) -> int:
        return round(LARGEST * self._theme.scale)

    def _pack(self, keep: int) -> None:
        """Cut the lines for the present size and show the card that holds the line numbered `keep`."""
        if not self._statements:
            return
        self._cards = pack(self._statements, self._first, *self._room(), self._largest())
        self._card = next(number for number, card in enumerate(self._cards) if keep in card)
        self._fill()

    def _fill(self) -> None:
        px = self._theme.px
        shown = self.shown()
        width, height = self._room()
        points = single_line_size(shown, width, height, self._largest()) or self._wrapped_size(shown, width, height)
        self._lines.clear_parts()
        for number, statement in enumerate(shown):
            if number:
                rule = QFrame(self._lines)
                rule.setFixedHeight(1)
                rule.setStyleSheet(f"background: {self._theme.tokens.line};")
                self._add(rule, px(12))
            self._add(self._line(statement.english, points, SOURCE_LOCALE), px(12) if number else 0)
            if statement.words:
                self._add(self._line(statement.words, CLIENT_POINTS, self._locale), 0)
        several = len(self._cards) > 1
        self._count.setText(self.tr("Card {number} of {total}").format(number=self._card + 1, total=len(self._cards)))
        self._count.setVisible(several)
        self._earlier.setVisible(several)
        self._later.setVisible(several)
        self._earlier.setEnabled(self._card > 0)
        self._later.setEnabled(self._card < len(self._cards) - 1)
        spoken = ". ".join(f"{statement.english} {statement.words}".strip() for statement in shown)
        self.setAccessibleName(self.tr("Card for an officer: {words}").format(words=spoken))
        self._centre(width, height)

    def _centre(self, width: int, height: int) -> None:
        """Put the lines in the middle of the room, or at its top when they need to scroll."""
        self._lines.set_margins(0, 0, 0, 0)
        high = self._lines.heightForWidth(width)
        self._lines.set_margins(0, max(0, (height - high) // 2), 0, 0)
        self._lines.resize(width, max(high, height))

    def _wrapped_size(self, shown: Sequence[Statement], width: int, height: int) -> int:
        """The largest size at which the broken lines fit the height; SMALLEST (and scrolling) when none does."""
        for points in range(self._largest(), SMALLEST - 1, -2):
            label = self._line(shown[0].english, points, SOURCE_LOCALE)
            high = label.heightForWidth(width)
            label.deleteLater()
            longest = max((width_of(word, points) for word in shown[0].english.split()), default=0)
            if high + text_px(CLIENT_POINTS) * _LINE_FACTOR * 2 <= height and longest <= width:
                return points
        return SMALLEST

    def _line(self, words: str, points: float, locale: str) -> LineLabel:
        english = locale == SOURCE_LOCALE and points != CLIENT_POINTS
        # LineLabel multiplies by the text size; these sizes are chosen for the screen as it is.
        line = LineLabel(
            self._theme,
            points / self._theme.scale,
            bold=english,
            token="ink" if english else "ink2",
            locale=locale,
            parent=self._lines,
        )
        rtl = locale_for(locale).right_to_left
        line.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        line.setText(words)
        return line

    def _add(self, part: QWidget, gap: int) -> None:
        self._lines.add_part(part, gap)
        part.show()

    def _retranslate(self) -> None:
        self._earlier.setText(self.tr("Previous card"))
        self._later.setText(self.tr("Next card"))
        # The officer may have to find it too, so English is always there.
        close = self.tr("Close")
        self._close.setText(close if close == "Close" else f"{close} / Close")
        self._close.setToolTip(self.tr("Close (Esc)"))
        self._scroll.verticalScrollBar().setAccessibleName(self.tr("Scroll the card"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click anywhere closes."""
        event.accept()
        self.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size: other cards, the same line in view."""
        super().resizeEvent(event)
        px = self._theme.px
        side = min(px(72), self.width() // 18)
        self._column.setContentsMargins(side, min(px(40), self.height() // 18), side, px(24))
        if self._cards:
            self._pack(self._cards[self._card].start)

    def changeEvent(self, event: QEvent) -> None:
        """Translate again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
