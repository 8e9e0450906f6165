# SPDX-License-Identifier: Apache-2.0
"""Where the group's folder is, what is in it, and each thing that could not be used, to be read and mended."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from kyr_app.ui.bidi import isolate, leading
from kyr_app.ui.icons import Icons
from kyr_app.ui.theme import Theme
from kyr_app.ui.widgets.button import Button
from kyr_app.ui.widgets.flow_layout import FlowLayout
from kyr_app.ui.widgets.label import TextLabel

if TYPE_CHECKING:
    from kyr_app.overlay.values import Overlay

#: Troubles that are shown; whoever has more mends these first.
_MOST = 12
_READABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class GroupFolderBox(QWidget):
    """Signals:
    shown(): somebody looks.
    choose_requested(), usual_requested(): another folder, or the usual place.
    look_requested(): read the folder again.
    """

    shown = Signal()
    choose_requested = Signal()
    usual_requested = Signal()
    look_requested = Signal()

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme = theme
        self._place: Path | None = None
        self._overlay: Overlay | None = None
        self.path = TextLabel(theme, 11, wrap=True)
        self.state = TextLabel(theme, 11, wrap=True)
        self.hint = TextLabel(theme, 10, token="ink2", wrap=True)
        self.troubles: list[TextLabel] = []
        self.choose = Button(theme, icons, icon="folder-search", compact=True)
        self.look = Button(theme, icons, icon="rotate-ccw", compact=True)
        self.usual = Button(theme, icons, "link", compact=True)
        buttons = QWidget()
        self._flow = FlowLayout(buttons)
        for button in (self.choose, self.look, self.usual):
            self._flow.addWidget(button)
        self._list = QWidget()
        self._list_column = QVBoxLayout(self._list)
        self._list_column.setContentsMargins(0, 0, 0, 0)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self.path, buttons, self.state, self._list, self.hint):
            self._column.addWidget(part)
        for label in (self.path, self.state):
            label.setTextInteractionFlags(_READABLE)
        self.choose.clicked.connect(self.choose_requested)
        self.look.clicked.connect(self.look_requested)
        self.usual.clicked.connect(self.usual_requested)
        self.setFocusProxy(self.choose)
        # As wide as the form lets it be, and as high as its lines are then.
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._retranslate()
        self._restyle()
        theme.changed.connect(self._restyle)

    def show_place(self, place: Path | None, *, chosen: bool) -> None:
        """Show where the folder is; what is in it is not known then."""
        self._place, self._overlay = place, None
        self.usual.setVisible(chosen)
        self._show_words()

    def show_overlay(self, overlay: Overlay) -> None:
        """Show what is in it."""
        self._overlay = overlay
        self._show_words()

    def _show_words(self) -> None:
        place = leading(isolate(str(self._place)), self.isRightToLeft())
        self.path.setText(place if self._place else self.tr("No folder"))
        self.path.setAccessibleName(f"{self.tr('Folder of your group')}: {self._place or self.tr('No folder')}")
        self.state.setText(self._state_words())
        for label in self.troubles:
            self._list_column.removeWidget(label)
            label.hide()
            label.deleteLater()
        self.troubles = [self._line(words) for words in self._trouble_words()]
        self._list.setVisible(bool(self.troubles))

    def _state_words(self) -> str:
        overlay = self._overlay
        if overlay is None:
            return ""
        pages = self.tr("%n page(s)", "", len(overlay.pages))
        rules = self.tr("%n rule(s) switched off", "", len(overlay.switched_off))
        found = self.tr("{pages}, {rules}.").format(pages=pages, rules=rules)
        wrong = self.tr("%n thing(s) to mend:", "", len(overlay.troubles)) if overlay.troubles else ""
        return f"{found} {wrong}".strip()

    def _trouble_words(self) -> list[str]:
        from kyr_app.ui.group_words import trouble_words  # noqa: PLC0415  # rare

        troubles = self._overlay.troubles if self._overlay is not None else ()
        more = len(troubles) - _MOST
        words = [trouble_words(trouble) for trouble in troubles[:_MOST]]
        return [*words, self.tr("and %n more", "", more)] if more > 0 else words

    def _line(self, words: str) -> TextLabel:
        label = TextLabel(self._theme, 11, token="over", wrap=True)
        label.setText(words)
        label.setTextInteractionFlags(_READABLE)
        self._list_column.addWidget(label)
        return label

    def _retranslate(self) -> None:
        self.choose.setText(self.tr("C&hoose a folder…"))
        self.look.setText(self.tr("&Read it again"))
        self.usual.setText(self.tr("&Use the usual folder"))
        self.hint.setText(
            self.tr(
                "Put page.md (English), page.es.md and so on there for packets, and rules.yaml to switch off rules of "
                "the exposure check. KYR reads these files and never changes them."
            )
        )
        self._show_words()

    def _restyle(self) -> None:
        px = self._theme.px
        self._column.setSpacing(px(6))
        self._list_column.setSpacing(px(4))
        self._flow.set_gaps(px(8), px(8))

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that somebody looks."""
        super().showEvent(event)
        if not event.spontaneous():
            self.shown.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Translate again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
