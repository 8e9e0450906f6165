# SPDX-License-Identifier: Apache-2.0
"""Headings of a text: real widgets that a screen reader meets as headings and that the keyboard can step to.

A QTextBrowser is one label to a screen reader, its headings are lost; a real widget with the role `Heading` is met and
can have the keyboard (ui/accessible_roles.py).
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kyr_app.domain.locales import locale_for
from kyr_app.ui.theme import Theme
from kyr_app.ui.widgets.painting import draw_box


class LineLabel(QLabel):
    """Wrapped plain text in a fixed line box, in the language `locale`.

    QLabel takes its height from the face, which is twice the type in Arabic; here it is the look's line height.
    """

    def __init__(
        self,
        theme: Theme,
        points: float,
        *,
        bold: bool = False,
        token: str = "ink",
        locale: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._points = points
        self._bold = bold
        self._token = token
        self._locale = locale
        self._found = ""
        self._measured: tuple[int, list[tuple[int, int]]] = (-1, [])
        self._text_font = QFont()
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.restyle()

    @property
    def locale_code(self) -> str:
        """Language of the words; "" for the interface's."""
        return self._locale

    def show_text(self, text: str, locale: str = "") -> None:
        """Set words and their language."""
        self.setText(text)
        if locale != self._locale:
            self._locale = locale
            self.restyle()
        self._measured = (-1, [])
        self.updateGeometry()

    def show_look(self, *, bold: bool, token: str) -> None:
        """Change weight and colour, when what the words stand for was chosen or left."""
        if (bold, token) != (self._bold, self._token):
            self._bold, self._token = bold, token
            self.restyle()

    def mark_found(self, state: str) -> None:
        """Show that a search found something here: "" no, `hit`, or `current`."""
        if state != self._found:
            self._found = state
            self.update()

    def restyle(self) -> None:
        """Take face and size from the theme again."""
        self._text_font = self._theme.font(self._points, bold=self._bold, locale=self._locale)
        self._measured = (-1, [])
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """A narrower label is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Lines times the line box."""
        return max(1, len(self._lines(width))) * self._line()

    def sizeHint(self) -> QSize:
        """One line, when there is room."""
        width = round(QFontMetricsF(self._text_font).horizontalAdvance(self.text())) + 2
        return QSize(width, self._line())

    def minimumSizeHint(self) -> QSize:
        """Any width will do: words break where they must."""
        return QSize(self._theme.px(40), self._line())

    def _line(self) -> int:
        return self._theme.line_px(self._points, self._locale)

    def _right_to_left(self) -> bool:
        if self._locale:
            return locale_for(self._locale).right_to_left
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _layout(self, text: str) -> QTextLayout:
        layout = QTextLayout(text, self._text_font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        right_to_left = self._right_to_left()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
        # Words run as their language does; the line begins where the part of the page that holds it begins.
        option.setAlignment(Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft)
        layout.setTextOption(option)
        return layout

    def _lines(self, width: int) -> list[tuple[int, int]]:
        if self._measured[0] == width:
            return self._measured[1]
        layout = self._layout(self.text())
        layout.beginLayout()
        found: list[tuple[int, int]] = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            found.append((line.textStart(), line.textLength()))
        layout.endLayout()
        self._measured = (width, found)
        return found

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The lines, each on the middle of its box."""
        painter = QPainter(self)
        tokens = self._theme.tokens
        if self._found:
            edge = tokens.accent if self._found == "current" else tokens.tint_line
            draw_box(painter, QRectF(self.rect()), self._theme.px(6), tokens.tint, edge)
        painter.setPen(QColor(getattr(tokens, self._token)))
        line_box = self._line()
        metrics = QFontMetricsF(self._text_font)
        rise, fall = metrics.ascent(), metrics.descent()
        layout = self._layout(self.text())
        layout.beginLayout()
        lines = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, self.width()))
            lines.append(line)
            # Words in another face than the label's own, as Arabic in a label of no language, reach further.
            rise, fall = max(rise, line.ascent()), max(fall, line.descent())
        base = (line_box - rise - fall) / 2 + rise
        for number, line in enumerate(lines):
            line.setPosition(QPointF(0, round(number * line_box + base - line.ascent())))
        layout.endLayout()
        layout.draw(painter, QPoint(0, 0))
        painter.end()


class PassageHeading(LineLabel):
    """A heading; takes the keyboard when stepped to, but is no stop for Tab.

    Args:
        points: 26 for the topic's title, 17 for a passage, 14 for a heading inside one.
    """

    def __init__(self, theme: Theme, points: float = 17, locale: str = "", parent: QWidget | None = None) -> None:
        super().__init__(theme, points, bold=True, locale=locale, parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def show_text(self, text: str, locale: str = "") -> None:
        """Set the heading, which is also its accessible name."""
        super().show_text(text, locale)
        self.setAccessibleName(text)
