# SPDX-License-Identifier: Apache-2.0
"""A letter being filled in, beside the pages as they will be printed, with the last steps at the foot."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kyr_app.domain.letters import Letter
from kyr_app.ui.icons import Icons
from kyr_app.ui.theme import Theme
from kyr_app.ui.widgets.banner import Banner
from kyr_app.ui.widgets.button import Button
from kyr_app.ui.widgets.flow_layout import FlowLayout
from kyr_app.ui.widgets.letter_form import LetterForm
from kyr_app.ui.widgets.letter_recipient import LetterWords
from kyr_app.ui.widgets.packet_start import scrolling
from kyr_app.ui.widgets.paper_panes import PaperPanes
from kyr_app.ui.widgets.paper_preview import PaperPreview
from kyr_app.ui.widgets.progress_row import ProgressRow

#: Below this effective height only what is needed stays round the form and the pages.
_LOW = 340
FORM, PAGES = "form", "pages"
#: The last steps.
PRINT, SAVE, COPY, PACKET = "print", "save", "copy", "packet"


class ShownLetter(NamedTuple):
    """A letter in the worker's language, the same in the client's, what stands round it, and the client's language."""

    letter: Letter
    beside: Letter
    words: LetterWords
    beside_words: LetterWords
    client: str
    worker: str


class LetterPage(QWidget):
    """Signals:
    edited(object): the values by id.
    copy_requested(str): text for the clipboard.
    list_requested(), about_requested(): back to all letters, or to what this one can do.
    step_requested(str): `PRINT`, `SAVE`, `COPY` or `PACKET`, after gaps were agreed to.
    print_cancelled(): stop sending pages to the printer.
    """

    edited = Signal(object)
    copy_requested = Signal(str)
    list_requested = Signal()
    about_requested = Signal()
    step_requested = Signal(str)
    print_cancelled = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._step = ""
        self._first = PRINT
        self._low = False
        self._in_packet = False
        self._shown: ShownLetter | None = None
        self.form: LetterForm | None = None
        self.preview = PaperPreview(theme, icons)
        self._build_bar()
        self._build_foot()
        self._lay_out()
        self._connect()
        self._retranslate()
        self._restyle()

    def _build_bar(self) -> None:
        theme, icons = self._theme, self._icons
        self.to_list = Button(theme, icons, icon="arrow-left", compact=True)
        self.to_about = Button(theme, icons, icon="info", compact=True)
        self.to_form = Button(theme, icons, icon="file-pen-line", compact=True)
        self.to_pages = Button(theme, icons, icon="files", compact=True)
        self._bar = QWidget()
        self._bar_flow = FlowLayout(self._bar)
        for button in (self.to_list, self.to_about, self.to_form, self.to_pages):
            self._bar_flow.addWidget(button)
        self._scroll = scrolling(QWidget())

    def _build_foot(self) -> None:
        theme, icons = self._theme, self._icons
        self.buttons = {
            PRINT: Button(theme, icons, icon="printer"),
            SAVE: Button(theme, icons, icon="download"),
            COPY: Button(theme, icons, icon="copy"),
            PACKET: Button(theme, icons, icon="file-plus"),
        }
        self.printing = ProgressRow(theme, icons)
        self.notice = Banner(theme, icons, "note", "info")
        self.notice.hide()
        row = QWidget()
        self._foot_flow = FlowLayout(row)
        for button in self.buttons.values():
            self._foot_flow.addWidget(button)
        self._foot = QWidget()
        self._foot_column = QVBoxLayout(self._foot)
        for part in (self.notice, self.printing, row):
            self._foot_column.addWidget(part)

    def _lay_out(self) -> None:
        self._panes = PaperPanes(
            self._theme, self._bar, self._scroll, self._foot, self.preview, self.to_form, self.to_pages
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._panes)

    def _connect(self) -> None:
        self.to_list.clicked.connect(self.list_requested)
        self.to_about.clicked.connect(self.about_requested)
        for step, button in self.buttons.items():
            button.clicked.connect(lambda _=False, its=step: self._ask(its))
        self.printing.cancelled.connect(self.print_cancelled)

    # Data down.

    def show_letter(self, shown: ShownLetter, values: Mapping[str, str]) -> None:
        """Show the form of a letter with what was given before; the keyboard stays in its field."""
        before = self.form
        focused = ""
        if before is not None:
            focused = next((name for name, field in before.fields.items() if field.input.hasFocus()), "")
            fresh = self._shown is None or self._shown.letter.id != shown.letter.id
            before.blockSignals(True)
        else:
            fresh = True
        self._shown = shown
        form = LetterForm(self._theme, self._icons, shown.letter, shown.beside, shown.client, shown.words, values)
        form.edited.connect(self._on_edited)
        form.copy_requested.connect(self.copy_requested)
        form.reveal_requested.connect(self._reveal)
        form.agreed.connect(self._on_agreed)
        place = 0 if fresh else self._scroll.verticalScrollBar().value()
        self._take_form()
        self.form = form
        self._scroll.setWidget(form)
        form.setAutoFillBackground(False)
        self._scroll.verticalScrollBar().setValue(place)
        if fresh:
            self.show_notice("")
            self.show_mode(FORM)
        self._show_steps()
        self._place_form()
        self._order_tabs()
        if focused in form.fields:
            form.fields[focused].input.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_form(self) -> None:
        old = self._scroll.takeWidget()
        if isinstance(old, LetterForm):
            old.blockSignals(True)
            old.forget()
        if old is not None:
            old.hide()
            old.deleteLater()

    def forget(self) -> None:
        """Empty every field, with what Undo remembers, and the pages."""
        self._take_form()
        self.form = None
        self._shown = None
        self._scroll.setWidget(QWidget())
        self.preview.show_pages(None)
        self.show_notice("")

    def show_notice(self, title: str, words: str = "", *, trouble: bool = False) -> None:
        """Say what came of the last step; an empty title takes it away."""
        self.notice.tell(title, words, trouble=trouble)

    def show_in_packet(self, in_packet: bool) -> None:
        """Whether the letter is in the packet as it is now."""
        if in_packet != self._in_packet:
            self._in_packet = in_packet
            self._name_buttons()

    def show_mode(self, mode: str) -> None:
        """In a compact window: `FORM` or `PAGES`. A wide one shows both."""
        self._panes.show_pages(mode == PAGES)

    # The last steps.

    def _ask(self, step: str) -> None:
        """Take a step; first show what is missing, unless the reader saw that and agreed."""
        self._step = step
        words = {
            PRINT: self.tr("Print it with gaps"),
            SAVE: self.tr("Save it with gaps"),
            COPY: self.tr("Copy it with gaps"),
            PACKET: self.tr("Add it with gaps"),
        }[step]
        if self.form is not None and self.form.ask_about_gaps(words):
            self.show_notice("")
            return
        self.step_requested.emit(step)

    def _on_agreed(self) -> None:
        if self.form is not None:
            self.form.gaps.ask("")
        self.step_requested.emit(self._step)

    def _on_edited(self, values: Mapping[str, str]) -> None:
        self.show_notice("")
        self.show_in_packet(False)
        self.edited.emit(values)

    def _reveal(self, part: QWidget) -> None:
        self.show_mode(FORM)
        form = self.form
        if form is None:
            return
        form.resize(form.width(), form.heightForWidth(form.width()))
        top = part.mapTo(form, part.rect().topLeft()).y()
        edge = self._theme.px(16)
        room = self._scroll.viewport().height()
        self._scroll.ensureVisible(0, min(top + part.height(), top + room - 2 * edge), 0, edge)
        self._scroll.ensureVisible(0, top, 0, edge)

    def _show_steps(self) -> None:
        """Which steps this letter has; the likeliest is the one filled button."""
        if self._shown is None:
            return
        way = self._shown.letter.way
        copied = way in {"portal", "email"}
        self.buttons[COPY].setVisible(way != "hand")
        self.buttons[COPY].set_kind("primary" if copied else "outline")
        self.buttons[PRINT].set_kind("outline" if copied else "primary")
        self._first = COPY if copied else PRINT
        for name in (self._first, *(name for name in self.buttons if name != self._first)):
            self._foot_flow.removeWidget(self.buttons[name])
            self._foot_flow.addWidget(self.buttons[name])
            self.buttons[name].setMinimumHeight(self._theme.px(48))  # another kind has taken it back
        self._name_buttons()

    def _name_buttons(self) -> None:
        """In a low window only the likeliest step has room for words; the others tell theirs as tool tips."""
        portal = self._shown is not None and self._shown.letter.way == "portal"
        first = self.buttons[self._first]
        words = {
            self.to_list: self.tr("All &letters"),
            self.to_about: self.tr("A&bout it"),
            self.buttons[PRINT]: self.tr("&Print"),
            self.buttons[SAVE]: self.tr("&Save PDF"),
            self.buttons[COPY]: self.tr("&Copy the text for the site") if portal else self.tr("&Copy as text"),
            self.buttons[PACKET]: self.tr("In the packet") if self._in_packet else self.tr("Add &to packet"),
        }
        for button, name in words.items():
            plain = name.replace("&", "")
            button.setText("" if self._low and button is not first else name)
            button.setAccessibleName(plain)
            button.setToolTip(plain if not button.text() else "")
        self.to_about.setToolTip(self.tr("What this letter can and can not do, and when to ask a lawyer first"))
        self.buttons[PACKET].setEnabled(not self._in_packet)
        for flow in (self._foot_flow, self._bar_flow):
            flow.invalidate()

    def first_focus(self) -> QWidget:
        """The first field."""
        return self.form.first_stop() if self.form is not None else self.to_list

    def _order_tabs(self) -> None:
        stops: list[QWidget] = [self.to_list, self.to_about, self.to_form, self.to_pages]
        if self.form is not None:
            stops.append(next(iter(self.form.fields.values())).input)
            for before, after in pairwise(stops):
                QWidget.setTabOrder(before, after)
            stops = [self.form.order_tabs()]
        order = [self._foot_flow.itemAt(number) for number in range(self._foot_flow.count())]
        buttons = [widget for item in order if item is not None and (widget := item.widget()) is not None]
        stops += [self.notice.button, self.printing.cancel, *buttons, *self.preview.tab_stops()]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    # Look and language.

    def _retranslate(self) -> None:
        self.to_form.setText(self.tr("&Form"))
        self.to_pages.setText(self.tr("Pa&ges"))
        self._scroll.setAccessibleName(self.tr("Form of the letter"))
        self._name_buttons()

    def _restyle(self) -> None:
        px = self._theme.px
        for button in self.buttons.values():
            button.setMinimumHeight(px(48))
        self._foot_column.setSpacing(px(8))
        for flow in (self._bar_flow, self._foot_flow):
            flow.set_gaps(px(8), px(8))

    def restyle(self) -> None:
        """Colours or sizes changed: the form is built anew with what stands in it."""
        self._restyle()
        if self._shown is not None and self.form is not None:
            self.show_letter(self._shown, self.form.values)

    def reflow(self, effective_width: int) -> None:
        """Form beside pages; in narrower windows one or the other."""
        px = self._theme.px
        low = self.height() < px(_LOW)
        if low != self._low:
            self._low = low
            self._name_buttons()
        self.preview.set_low(low)
        left, right = self._panes.fit(effective_width)
        top = px(4 if low else 14)
        self._bar_flow.setContentsMargins(left, top, right, px(4))
        self._foot_column.setContentsMargins(left, px(4 if low else 10), right, px(8 if low else 14))
        self._place_form()

    def _place_form(self) -> None:
        """The scroll bar stands in the trailing margin; lines are not wider than can be read."""
        if self.form is None:
            return
        px = self._theme.px
        margins = self._foot_column.contentsMargins()
        left, right = margins.left(), margins.right()
        room = (self.width() if self._panes.compact else self._panes.panel.maximumWidth()) - left - right
        spare = max(0, room - px(760))
        if self.isRightToLeft():
            left = max(0, left - px(14)) + spare
        else:
            right = max(0, right - px(14)) + spare
        self.form.set_sides(left, right)

    def changeEvent(self, event: QEvent) -> None:
        """Translate again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
