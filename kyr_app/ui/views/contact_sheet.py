# SPDX-License-Identifier: Apache-2.0
"""The contacts found as a sheet to carry: its language, the pages as they will be printed, and the last steps."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kyr_app.ui.icons import Icons
from kyr_app.ui.theme import Theme
from kyr_app.ui.views.base import View
from kyr_app.ui.widgets.banner import Banner
from kyr_app.ui.widgets.button import Button
from kyr_app.ui.widgets.flow_layout import FlowLayout
from kyr_app.ui.widgets.label import TextLabel
from kyr_app.ui.widgets.packet_start import scrolling
from kyr_app.ui.widgets.paper_panes import PaperPanes
from kyr_app.ui.widgets.paper_preview import PaperPreview
from kyr_app.ui.widgets.progress_row import ProgressRow

_PANEL = 410
#: Below this effective height only what is needed stays round the pages.
_LOW = 400
SHEET, PAGES = "sheet", "pages"
#: The last steps.
PRINT, SAVE, PACKET, PHONE = "print", "save", "packet", "phone"


class ContactSheetView(View):
    """Signals:
    shown(): the view came to the front.
    help_requested(): back to the contacts.
    language_chosen(str): the sheet's language.
    step_requested(str): `PRINT`, `SAVE`, `PACKET` or `PHONE`.
    print_cancelled(): stop sending pages to the printer.
    """

    shown = Signal()
    help_requested = Signal()
    language_chosen = Signal(str)
    step_requested = Signal(str)
    print_cancelled = Signal()

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__(theme)
        self._icons = icons
        self._low = False
        self._counts = (0, 0)
        self._in_packet = False
        self.languages: dict[str, Button] = {}
        self.preview = PaperPreview(theme, icons)
        self._build_bar()
        self._build_body()
        self._build_foot()
        self._lay_out()
        self._retranslate()
        self._restyle()

    def _build_bar(self) -> None:
        self.to_help = Button(self._theme, self._icons, icon="arrow-left", compact=True)
        self.to_sheet = Button(self._theme, self._icons, icon="list", compact=True)
        self.to_pages = Button(self._theme, self._icons, icon="files", compact=True)
        self._bar = QWidget()
        self._bar_flow = FlowLayout(self._bar)
        for button in (self.to_help, self.to_sheet, self.to_pages):
            self._bar_flow.addWidget(button)
        self.to_help.clicked.connect(self.help_requested)

    def _build_body(self) -> None:
        theme = self._theme
        self._title = TextLabel(theme, 20, bold=True, wrap=True)
        self._asked = TextLabel(theme, 12, bold=True, wrap=True)
        self._count = TextLabel(theme, 11, wrap=True)
        self._about = TextLabel(theme, 11, token="ink2", wrap=True)
        self._heading = TextLabel(theme, 11, bold=True, token="ink2")
        self._chips = QWidget()
        self._chips_flow = FlowLayout(self._chips)
        body = QWidget()
        self._body_column = QVBoxLayout(body)
        for part in (self._title, self._asked, self._count, self._about, self._heading, self._chips):
            self._body_column.addWidget(part)
        self._body_column.addStretch(1)
        self._scroll = scrolling(body)

    def _build_foot(self) -> None:
        theme, icons = self._theme, self._icons
        self.buttons = {
            PRINT: Button(theme, icons, "primary", icon="printer"),
            SAVE: Button(theme, icons, icon="download"),
            PACKET: Button(theme, icons, icon="file-plus"),
            PHONE: Button(theme, icons, icon="smartphone"),
        }
        self.printing = ProgressRow(theme, icons)
        self.notice = Banner(theme, icons, "note", "info")
        self.notice.hide()
        row = QWidget()
        self._foot_flow = FlowLayout(row)
        for step, button in self.buttons.items():
            self._foot_flow.addWidget(button)
            button.clicked.connect(lambda _=False, its=step: self.step_requested.emit(its))
        self.printing.cancelled.connect(self.print_cancelled)
        self._foot = QWidget()
        self._foot_column = QVBoxLayout(self._foot)
        for part in (self.notice, self.printing, row):
            self._foot_column.addWidget(part)

    def _lay_out(self) -> None:
        self._panes = PaperPanes(
            self._theme, self._bar, self._scroll, self._foot, self.preview, self.to_sheet, self.to_pages, _PANEL
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._panes)

    # Data down.

    def show_sheet(self, asked: str, shown: int, of: int) -> None:
        """Say what is on the sheet: what was asked for, and how many contacts of all these."""
        self._asked.setText(asked)
        self._asked.setVisible(bool(asked))
        self._counts = (shown, of)
        self._retranslate()

    def show_languages(self, names: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer these languages (code, name); with one there is nothing to choose."""
        focused = next((code for code, chip in self.languages.items() if chip.hasFocus()), "")
        for chip in self.languages.values():
            self._chips_flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.languages = {}
        for code, name in names:
            chip = Button(self._theme, self._icons, compact=True)
            chip.setCheckable(True)
            chip.setChecked(code == chosen)
            chip.setText(name.replace("&", "&&"))
            chip.clicked.connect(lambda _=False, its=code: self.language_chosen.emit(its))
            self.languages[code] = chip
            self._chips_flow.addWidget(chip)
        for part in (self._heading, self._chips):
            part.setVisible(len(names) > 1)
        if focused in self.languages:
            self.languages[focused].setFocus()
        self._order_tabs()

    def show_in_packet(self, in_packet: bool) -> None:
        """Whether all contacts of the sheet are in the packet."""
        self._in_packet = in_packet
        self._name_buttons()

    def show_notice(self, title: str, words: str = "", *, trouble: bool = False) -> None:
        """Say what came of the last step; an empty title takes it away."""
        self.notice.tell(title, words, trouble=trouble)

    def show_mode(self, mode: str) -> None:
        """In a compact window: `SHEET` or `PAGES`. A wide one shows both."""
        self._panes.show_pages(mode == PAGES)

    def first_focus(self) -> QWidget:
        """The likeliest step."""
        return self.buttons[PRINT]

    def showEvent(self, event: QShowEvent) -> None:
        """Pages are made for who looks at them."""
        super().showEvent(event)
        self.shown.emit()

    def _order_tabs(self) -> None:
        stops: list[QWidget] = [self.to_help, self.to_sheet, self.to_pages, *self.languages.values()]
        stops += [self.printing.cancel, *self.buttons.values(), *self.preview.tab_stops()]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    # Look and language.

    def _name_buttons(self) -> None:
        """In a low window only the likeliest step has room for words; the others tell theirs as tool tips."""
        words = {
            PRINT: self.tr("&Print"),
            SAVE: self.tr("&Save PDF"),
            PACKET: self.tr("In the packet") if self._in_packet else self.tr("Add these &to packet"),
            PHONE: self.tr("Save for a p&hone (.vcf)"),
        }
        for step, name in words.items():
            button, plain = self.buttons[step], name.replace("&", "")
            button.setText("" if self._low and step != PRINT else name)
            button.setAccessibleName(plain)
            button.setToolTip("" if button.text() else plain)
        self.buttons[PACKET].setEnabled(not self._in_packet)
        self._foot_flow.invalidate()

    def _retranslate(self) -> None:
        shown, of = self._counts
        self._title.setText(self.tr("Contact sheet"))
        words = self.tr("%n contact(s) on the sheet.", "", shown)
        if of > shown:
            words = self.tr("%n contact(s) on the sheet, of {all} that fit.", "", shown).format(all=of)
        self._count.setText(words)
        self._about.setText(
            self.tr(
                "In large type, nearest first, each with a QR code that dials the number. "
                "What a source does not state stands apart: ask."
            )
        )
        self._heading.setText(self.tr("Language of the sheet"))
        self.to_help.setText(self.tr("&Back to the contacts"))
        self.to_sheet.setText(self.tr("&Choices"))
        self.to_pages.setText(self.tr("Pa&ges"))
        self._scroll.setAccessibleName(self.tr("Contact sheet"))
        self._name_buttons()

    def _restyle(self) -> None:
        px = self._theme.px
        for button in self.buttons.values():
            button.setMinimumHeight(px(48))
        self._body_column.setSpacing(px(8))
        self._heading.setContentsMargins(0, px(10), 0, 0)
        self._foot_column.setSpacing(px(8))
        for flow in (self._bar_flow, self._foot_flow, self._chips_flow):
            flow.set_gaps(px(8), px(8))

    def reflow(self, effective_width: int) -> None:
        """Choices beside pages; in narrower windows one or the other."""
        px = self._theme.px
        low = self.height() < px(_LOW)
        if low != self._low:
            self._low = low
            self._name_buttons()
        self.preview.set_low(low)
        left, right = self._panes.fit(effective_width)
        self._bar_flow.setContentsMargins(left, px(4 if low else 14), right, px(4))
        self._body_column.setContentsMargins(left, px(4 if low else 12), right, px(8))
        self._foot_column.setContentsMargins(left, px(4 if low else 10), right, px(8 if low else 14))
