# SPDX-License-Identifier: Apache-2.0
"""The map on its card: legend, zoom, and what to do with the state that is marked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kyr_app.ui.icons import Icons
from kyr_app.ui.map_shapes import Spot
from kyr_app.ui.theme import Theme
from kyr_app.ui.widgets.button import Button
from kyr_app.ui.widgets.label import TextLabel
from kyr_app.ui.widgets.office_map import OfficeMap
from kyr_app.ui.widgets.painting import draw_box

#: On a narrower card (at 100 percent text), or one higher than wide, the legend goes under the map.
_BESIDE = 430


class _Dot(QWidget):
    """A sample circle of the legend."""

    def __init__(self, theme: Theme, radius: float, token: str) -> None:
        super().__init__()
        self._theme, self._radius, self._token = theme, radius, token
        self._restyle()
        theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.setFixedSize(self._theme.px(12), self._theme.px(18))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(self._theme.tokens, self._token)))
        radius = self._theme.px(self._radius)
        painter.drawEllipse(QRectF(self.rect()).center(), radius, radius)
        painter.end()


class MapCard(QWidget):
    """Signals:
    contact_chosen(str): a circle was clicked.
    state_wanted(str): the list is to show this state alone.
    """

    contact_chosen = Signal(str)
    state_wanted = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._names: Mapping[str, str] = {}
        self._listed = 0
        self.map = OfficeMap(theme)
        self._zoom = Button(theme, icons, icon="zoom-in", compact=True)
        self._only = Button(theme, icons, compact=True)
        self._marked = TextLabel(theme, 10, wrap=True)
        self._legend = [TextLabel(theme, 10, token="ink2", wrap=True) for _ in range(3)]
        self._side = QWidget()
        self._lay_out()
        self.map.contact_chosen.connect(self.contact_chosen)
        self.map.state_wanted.connect(self.state_wanted)
        self.map.state_chosen.connect(self._retranslate)
        self.map.zoomed.connect(self._retranslate)
        self._zoom.clicked.connect(self._on_zoom_clicked)
        self._only.clicked.connect(lambda: self.state_wanted.emit(self.map.state))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._retranslate()
        self._restyle()
        theme.changed.connect(self._restyle)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._marked)
        column.addWidget(self._only, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._zoom, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        for dot, label in (((3.2, "accent"), self._legend[0]), ((1.5, "control"), self._legend[1])):
            row = QHBoxLayout()
            row.addWidget(_Dot(self._theme, *dot), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(label, 1)
            column.addLayout(row)
        column.addWidget(self._legend[2])
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.addWidget(self.map, 1)
        self._row.addWidget(self._side)

    def show_outlines(self, outlines: Mapping[str, QPainterPath], names: Mapping[str, str]) -> None:
        """Set the states and their names; without outlines there is no map."""
        self._names = names
        self.map.show_outlines(outlines, names)
        self._retranslate()

    def show_offices(self, spots: Sequence[Spot], listed: Sequence[str]) -> None:
        """Set all offices, and the ids of the list."""
        self._listed = len(listed)
        self.map.show_offices(spots, listed)
        self._retranslate()

    def choose(self, contact: str, state: str) -> None:
        """Mirror the list: ring this office, tint this state."""
        self.map.choose(contact, state)

    def _on_zoom_clicked(self) -> None:
        self.map.set_zoom("" if self.map.zoom else self.map.state)

    def _retranslate(self) -> None:
        state = self.map.state
        name = self._names.get(state, state)
        count = self.map.count_in(state) if state else 0
        told = self.tr("{state}: %n office(s) of the list", "", count).format(state=name) if state else ""
        self._marked.setText(told)
        self._marked.setVisible(bool(state))
        self._only.setText(self.tr("Only {state}").format(state=name).replace("&", "&&"))
        self._only.setVisible(bool(state))
        zoomed = bool(self.map.zoom)
        self._zoom.set_icon("zoom-out" if zoomed else "zoom-in")
        words = self.tr("Show the whole country") if zoomed else self.tr("Enlarge {state}").format(state=name)
        self._zoom.setToolTip(words)
        self._zoom.setAccessibleName(words)
        self._zoom.setVisible(zoomed or bool(state))
        for label, text in zip(
            self._legend,
            (self.tr("In the list"), self.tr("Other offices"), self.tr("Larger circle: more offices")),
            strict=True,
        ):
            label.setText(text)
        self.map.setAccessibleName(self.tr("Map of offices"))
        shown = self.tr("%n office(s) of the list are on the map.", "", self.map.listed_count)
        keys = self.tr("Arrows step through the states, plus and minus zoom, Return shows one state alone.")
        self.map.setAccessibleDescription(" ".join(part for part in (told, shown, keys) if part))

    def _restyle(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(px(10), px(10), px(14), px(10))
        self._row.setSpacing(px(8))
        column = self._side.layout()
        if column is not None:
            column.setSpacing(px(4))
        self._reflow()

    def _reflow(self) -> None:
        px = self._theme.px
        beside = self.width() >= max(px(_BESIDE), self.height())
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != direction:
            self._row.setDirection(direction)
        self._side.setMaximumWidth(px(136) if beside else 16_777_215)

    def sizeHint(self) -> QSize:
        """As wide as it may be; a map's height."""
        return QSize(self._theme.px(540), self._theme.px(252))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The legend goes beside or below."""
        self._reflow()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Translate again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The card."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        draw_box(painter, QRectF(self.rect()), self._theme.px(14), tokens.surface, tokens.line)
        painter.end()
