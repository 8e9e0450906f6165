# SPDX-License-Identifier: Apache-2.0
"""Contracts as bars on a line of years. The table below it says the same in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kyr_app.domain.exhibits import Contract
from kyr_app.ui.bidi import isolate
from kyr_app.ui.theme import Theme
from kyr_app.ui.widgets.painting import draw_box

_ROW, _BAR, _AXIS, _LEGEND = 50, 14, 26, 30
_THOUSAND, _MILLION = 1_000, 1_000_000


def year_of(day: str, *, end: bool = False) -> float:
    """A date of `YYYY`, `YYYY-MM` or `YYYY-MM-DD` as a year with fraction; its last moment for `end`."""
    parts = [int(part) for part in day.split("-")]
    if len(parts) == 1:
        return float(parts[0] + end)
    if len(parts) == 2:
        return parts[0] + (parts[1] - 1 + end) / 12
    return parts[0] + (date(*parts).timetuple().tm_yday - 1 + end) / 366


def short_money(dollars: int) -> str:
    """A sum as it stands on a bar: `$3.75M`, `$850K`, `$900`."""
    for unit, letter in ((_MILLION * _THOUSAND, "B"), (_MILLION, "M"), (_THOUSAND, "K")):
        if dollars >= unit:
            return f"${dollars / unit:.3f}".rstrip("0").rstrip(".") + letter
    return f"${dollars}"


class ContractChart(QWidget):
    """One bar a contract, from its begin to its end; filled is what was paid of the most that it can cost."""

    def __init__(
        self,
        theme: Theme,
        contracts: Sequence[Contract],
        words: Mapping[str, str],
        locale: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._contracts = tuple(sorted(contracts, key=lambda contract: contract.date))
        self._words = words
        self._locale = locale
        begins = [year_of(contract.date) for contract in self._contracts]
        ends = [year_of(contract.until or contract.date, end=True) for contract in self._contracts]
        self._first = int(min(begins, default=2025))
        self._last = max(int(max(ends, default=2026)) + 1, self._first + 2)
        self.setAccessibleName(words.get("chart", ""))

    def hasHeightForWidth(self) -> bool:
        """The height follows from the number of contracts alone, but the column asks by width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: ARG002
        """A row for each contract, the years, the legend."""
        return self._theme.px(_ROW * len(self._contracts) + _AXIS + _LEGEND)

    def sizeHint(self) -> QSize:
        """As wide as it is."""
        return QSize(self.width(), self.heightForWidth(self.width()))

    def _x(self, year: float) -> float:
        """Where a moment stands; time runs in the direction of reading."""
        share = (year - self._first) / (self._last - self._first)
        return self.width() * ((1 - share) if self.isRightToLeft() else share)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Years, bars, sums, legend."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_years(painter)
        for number, contract in enumerate(self._contracts):
            self._paint_contract(painter, contract, self._theme.px(_ROW * number))
        self._paint_legend(painter)
        painter.end()

    def _paint_years(self, painter: QPainter) -> None:
        tokens, px = self._theme.tokens, self._theme.px
        foot = px(_ROW * len(self._contracts))
        painter.setFont(self._theme.font(10))
        room = QFontMetricsF(painter.font()).horizontalAdvance("2026") + px(12)
        every = max(1, -int(-room * (self._last - self._first) // self.width())) if self.width() else 1
        for year in range(self._first, self._last + 1):
            x = min(max(self._x(year), 0.5), self.width() - 0.5)
            painter.setPen(QPen(QColor(tokens.line), 1))
            painter.drawLine(QPointF(x, 0), QPointF(x, foot))
            if (year - self._first) % every or year == self._last:
                continue
            painter.setPen(QColor(tokens.ink2))
            left = x - room if self.isRightToLeft() else x
            painter.drawText(QRectF(left, foot, room, px(_AXIS)), Qt.AlignmentFlag.AlignCenter, str(year))

    def _paint_contract(self, painter: QPainter, contract: Contract, top: int) -> None:
        tokens, px = self._theme.tokens, self._theme.px
        ends = [self._x(year_of(contract.date)), self._x(year_of(contract.until or contract.date, end=True))]
        left, right = min(ends), max(ends)
        if right - left < px(10):  # a day alone would not be seen
            left, right = (right - px(10), right) if self.isRightToLeft() else (left, left + px(10))
        bar = QRectF(left, top + px(28), right - left, px(_BAR))
        draw_box(painter, bar, px(4), tokens.surface, tokens.accent, 1.5)
        share = self._share(contract)
        if share:
            filled = QRectF(bar)
            filled.setWidth(max(bar.width() * share, px(4)))
            if self.isRightToLeft():
                filled.moveRight(bar.right())
            draw_box(painter, filled, px(4), tokens.accent)
        self._paint_words(painter, contract, bar, top)

    def _paint_words(self, painter: QPainter, contract: Contract, bar: QRectF, top: int) -> None:
        px = self._theme.px
        painter.setFont(self._theme.font(10.5, bold=True, locale=self._locale))
        painter.setPen(QColor(self._theme.tokens.ink))
        text = f"{isolate(contract.buyer)} · {isolate(self._sum(contract))}"
        metrics = QFontMetricsF(painter.font())
        width = min(metrics.horizontalAdvance(text) + px(2), self.width())
        left = bar.right() - width if self.isRightToLeft() else bar.left()
        left = min(max(0.0, left), self.width() - width)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRectF(left, top + px(4), width, px(22)), Qt.AlignmentFlag.AlignVCenter, shown)

    def _sum(self, contract: Contract) -> str:
        paid = short_money(contract.amount) if contract.amount is not None else ""
        most = short_money(contract.ceiling) if contract.ceiling is not None else ""
        if paid and most and paid != most:
            return self._words.get("chart-both", "{amount} / {ceiling}").format(amount=paid, ceiling=most)
        return paid or most or self._words.get("not-stated", "")

    def _share(self, contract: Contract) -> float:
        if contract.amount is None:
            return 0.0
        return min(1.0, contract.amount / contract.ceiling) if contract.ceiling else 1.0

    def _paint_legend(self, painter: QPainter) -> None:
        tokens, px = self._theme.tokens, self._theme.px
        top = px(_ROW * len(self._contracts) + _AXIS)
        painter.setFont(self._theme.font(10, locale=self._locale))
        x = float(px(2))
        for filled, key in ((True, "amount"), (False, "ceiling")):
            words = self._words.get(key, "")
            width = QFontMetricsF(painter.font()).horizontalAdvance(words) + px(2)
            mark = self._turned(QRectF(x, top + px(9), px(18), px(12)))
            draw_box(painter, mark, px(3), tokens.accent if filled else tokens.surface, tokens.accent, 1.5)
            painter.setPen(QColor(tokens.ink2))
            room = self._turned(QRectF(x + px(26), top, width, px(_LEGEND)))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
            x += px(26) + width + px(24)

    def _turned(self, rect: QRectF) -> QRectF:
        if self.isRightToLeft():
            rect.moveLeft(self.width() - rect.right())
        return rect
