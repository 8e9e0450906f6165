# SPDX-License-Identifier: Apache-2.0
"""How data flows: the picture of sources, holders, systems and uses, and beside it what is known of one of them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kyr_app.domain.exhibits import Flows, Node
from kyr_app.domain.topic import Source
from kyr_app.ui.bidi import isolate
from kyr_app.ui.dates import source_date_words
from kyr_app.ui.icons import Icons
from kyr_app.ui.phrases import labelled, listed
from kyr_app.ui.theme import Theme
from kyr_app.ui.views.base import COMPACT, View
from kyr_app.ui.widgets.button import Button
from kyr_app.ui.widgets.flow_picture import FlowPicture
from kyr_app.ui.widgets.label import TextLabel
from kyr_app.ui.widgets.passage_heading import LineLabel, PassageHeading
from kyr_app.ui.widgets.passage_stack import PassageStack
from kyr_app.ui.widgets.row_button import RowButton

_PANEL = 300


class DataFlowView(View):
    """Signals:
    topic_requested(str, str): slug of the topic of a node, and "".
    """

    topic_requested = Signal(str, str)

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__(theme)
        self._icons = icons
        self._flows = Flows((), ())
        self._words: Mapping[str, str] = {}
        self._sources: Mapping[str, Source] = {}
        self._titles: Mapping[str, str] = {}
        self._locale = ""
        self._title = TextLabel(theme, 24, bold=True)
        self._lead = TextLabel(theme, 11, token="ink2", wrap=True)
        self.picture = FlowPicture(theme)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self.picture)
        self._details = PassageStack()
        self._beside = QScrollArea()
        self._beside.setFrameShape(QScrollArea.Shape.NoFrame)
        self._beside.setWidgetResizable(True)
        self._beside.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._beside.setWidget(self._details)
        self._body = QHBoxLayout()
        self._body.addWidget(self._scroll, 1)
        self._body.addWidget(self._beside)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._title)
        self._column.addWidget(self._lead)
        self._column.addLayout(self._body, 1)
        self.picture.chosen.connect(self._on_chosen)
        self._retranslate()
        self._restyle()

    def show_flows(
        self,
        flows: Flows,
        words: Mapping[str, str],
        sources: Mapping[str, Source],
        titles: Mapping[str, str],
        locale: str,
    ) -> None:
        """Set everything.

        Args:
            words: the vocabulary `exhibit` in `locale`.
            sources: every source that a node or a flow names, by id.
            titles: titles of the nodes' topics by slug; a topic that is not there is not offered.
            locale: language of the picture's words.
        """
        self._flows, self._words, self._sources, self._titles = flows, words, sources, titles
        self._locale = locale
        chosen = self.picture.current
        names = {node.id: self._name(node) for node in flows.nodes}
        self.picture.show_flows(flows, words, names, locale)
        if any(node.id == chosen for node in flows.nodes):
            self.picture.choose(chosen)

    def first_focus(self) -> QWidget:
        """The first node."""
        return self.picture.first()

    def clear(self) -> None:
        """Choose nothing."""
        self.picture.choose("")

    def _name(self, node: Node) -> str:
        """What a screen reader says of a node: itself, its column, and its neighbours."""
        parts = [node.label, self._words.get(f"stage-{node.stage}", "")]
        for key, others in (
            ("takes-from", self._flows.givers(node.id)),
            ("gives-to", self._flows.takers(node.id)),
        ):
            if others:
                names = listed((other.label for other in others), self._locale)
                parts.append(labelled(self._words.get(key, ""), names, self._locale))
        return ". ".join(part for part in parts if part)

    def _on_chosen(self, chosen: str) -> None:
        self._details.clear_parts()
        node = next((node for node in self._flows.nodes if node.id == chosen), None)
        if node is None:
            self._line(self._words.get("choose-node", ""), 11.5, token="ink2")
            return
        self._show(node)

    def _show(self, node: Node) -> None:
        px = self._theme.px
        head = PassageHeading(self._theme, 16, self._locale, self._details)
        head.show_text(node.label, self._locale)
        self._add(head)
        if node.vendor and node.vendor != node.label:
            self._line(isolate(node.vendor), 11, token="ink2", gap=2)
        if node.names:
            names = listed(node.names, self._locale)
            self._line(self._words.get("also-called", "{names}").format(names=names), 11, token="ink2", gap=2)
        self._line(node.about, 12, gap=8)
        if node.topic in self._titles:
            read = Button(self._theme, self._icons, "primary", icon="book-open", locale=self._locale)
            read.setText(self._words.get("read-topic", "").replace("&", "&&"))
            read.setAccessibleName(labelled(self._words.get("read-topic", ""), self._titles[node.topic], self._locale))
            read.clicked.connect(lambda: self.topic_requested.emit(node.topic, ""))
            self._add(read, px(12))
        self._neighbours("takes-from", self._flows.givers(node.id))
        self._neighbours("gives-to", self._flows.takers(node.id))
        self._show_sources(node)

    def _neighbours(self, key: str, others: tuple[Node, ...]) -> None:
        if not others:
            return
        self._line(self._words.get(key, ""), 11, bold=True, token="ink2", gap=16)
        for other in others:
            row = RowButton(self._theme, self._icons, icon="waypoints")
            row.add_line(other.label, token="accent", locale=self._locale)
            row.clicked.connect(lambda _=False, name=other.id: self._go_to(name))
            self._add(row)

    def _go_to(self, node: str) -> None:
        self.picture.choose(node)
        button = self.picture.button(node)
        if button is not None:
            self._scroll.ensureWidgetVisible(button)
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_sources(self, node: Node) -> None:
        ids = [*node.sources, *(flow.source for flow in self._flows.flows if node.id in (flow.giver, flow.taker))]
        found = [self._sources[id_] for id_ in dict.fromkeys(ids) if id_ in self._sources]
        if found:
            self._line(self._words.get("sources", ""), 11, bold=True, token="ink2", gap=16)
        for source in found:
            dated = f"{isolate(source.title)}, {source_date_words(source.date, self._locale)}"
            self._line(dated, 10, token="ink2", gap=4)

    def _line(self, words: str, points: float, *, bold: bool = False, token: str = "ink", gap: int = 0) -> None:
        line = LineLabel(self._theme, points, bold=bold, token=token, locale=self._locale, parent=self._details)
        line.setText(words)
        self._add(line, self._theme.px(gap))

    def _add(self, part: QWidget, gap: int = 0) -> None:
        self._details.add_part(part, gap)
        part.show()

    def _retranslate(self) -> None:
        self._title.setText(self.tr("How data flows"))
        self._lead.setText(
            self.tr(
                "Where data about people come from, who holds and sells them, and what officers use them for. "
                "Choose a box to see what leads to it. Arrow keys go from box to box."
            )
        )
        self._scroll.setAccessibleName(self.tr("How data flows"))
        self._beside.setAccessibleName(self.tr("About the chosen box"))

    def _restyle(self) -> None:
        px = self._theme.px
        self._details.set_margins(px(18), px(16), px(18), px(20))
        self.picture.restyle()
        self._on_chosen(self.picture.current)

    def reflow(self, effective_width: int) -> None:
        """The panel beside the picture, or below it in narrow windows."""
        px = self._theme.px
        side = px(32 if effective_width >= COMPACT else 16)
        self._column.setContentsMargins(side, px(20), side, px(16))
        self._column.setSpacing(px(8))
        self._body.setSpacing(px(20))
        narrow = effective_width < COMPACT - 260
        self._body.setDirection(QHBoxLayout.Direction.TopToBottom if narrow else QHBoxLayout.Direction.LeftToRight)
        widest = 16_777_215
        self._beside.setMinimumWidth(0 if narrow else px(_PANEL))
        self._beside.setMaximumWidth(widest if narrow else px(_PANEL))
        self._beside.setMinimumHeight(px(160) if narrow else 0)
        self._beside.setMaximumHeight(px(240) if narrow else widest)
