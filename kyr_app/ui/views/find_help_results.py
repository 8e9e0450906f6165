# SPDX-License-Identifier: Apache-2.0
"""The middle of Find help: how many fit, the rows, and the one filter to loosen when they are few."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QSizePolicy, QVBoxLayout, QWidget

from kyr_app.domain.contact_sheet import ASK, GOV, NEAR, OLD, WIDE, SheetWish
from kyr_app.domain.directory import DirectoryFilter, Loosening
from kyr_app.ui.bidi import isolate
from kyr_app.ui.contact_words import ContactWords
from kyr_app.ui.icons import Icons
from kyr_app.ui.theme import Theme
from kyr_app.ui.views.find_help_rows import FIRST_ROWS, MORE_ROWS, rows_of, section_to_open
from kyr_app.ui.widgets.button import Button
from kyr_app.ui.widgets.fit_note import FitNote
from kyr_app.ui.widgets.label import TextLabel
from kyr_app.ui.widgets.row_list import RowList

#: With fewer offices than this the note proposes a filter to loosen.
FEW = 4
_BATCH = 8


class ResultList(RowList):
    """Rows that ask for no more height than they need, so that the note follows the last of a few.

    Rows are laid out a few at a time between other events: all at once would hold up the window.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        # A row further down can be scrolled to once it has been laid out.
        self.verticalScrollBar().rangeChanged.connect(self._follow_choice)
        self._following = False

    def choose(self, key: str) -> None:
        """Make the row with this key current, and bring it into sight when it has its place."""
        super().choose(key)
        self._following = True

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The worker's own scrolling is not undone."""
        self._following = False
        super().wheelEvent(event)

    def _follow_choice(self) -> None:
        current = self.currentIndex()
        if self._following and current.isValid():
            rect = self.visualRect(current)
            if not rect.isEmpty():
                self._following = False
                self.scrollTo(current)

    def sizeHint(self) -> QSize:
        """All rows when they are few."""
        count = self.rows.rowCount()
        if count > 2 * FEW:
            return QSize(super().sizeHint().width(), 16_000)
        height = sum(self.sizeHintForRow(row) for row in range(count))
        return QSize(super().sizeHint().width(), height + 2)

    def show_rows(self, rows: Sequence[object]) -> None:
        """Replace the rows; the height follows."""
        super().show_rows(rows)  # type: ignore[arg-type]
        self.updateGeometry()


class ResultsPane(QWidget):
    """Signals:
    chosen(str): a contact became current.
    opened(str): a contact was clicked, or confirmed by Return.
    loosening_requested(): the proposed filter is to be loosened.
    sheet_requested(SheetWish): what is shown is wanted on paper.
    """

    chosen = Signal(str)
    opened = Signal(str)
    loosening_requested = Signal()
    sheet_requested = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, words: ContactWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._wish = SheetWish((), DirectoryFilter())
        self._place = ""
        self._loosening: Loosening | None = None
        self._looked_for_loosening = False
        self._trouble = ""
        self._lengths: dict[str, int] = {}
        self._heading = TextLabel(theme, 14, bold=True, wrap=True)
        self._order = TextLabel(theme, 10, token="ink2")
        self.sheet = Button(theme, icons, icon="printer", compact=True)
        self.list = ResultList(theme)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.list.setMinimumHeight(0)
        self.note = FitNote(theme, icons)
        self.note.hide()
        self._head = QHBoxLayout()
        titles = QVBoxLayout()
        titles.addWidget(self._heading)
        titles.addWidget(self._order)
        self._head.addLayout(titles, 1)
        self._head.addWidget(self.sheet, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self.list, 1)
        self._column.addWidget(self.note)
        self._column.addStretch(0)
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(self._on_opened)
        self.note.pressed.connect(self.loosening_requested)
        self.sheet.clicked.connect(lambda: self.sheet_requested.emit(self._wish))
        self._retranslate()
        self._restyle()
        theme.changed.connect(self._restyle)

    def show_words(self, words: ContactWords) -> None:
        """Set the labels."""
        self._words = words
        self._fill("")

    def show_found(self, wish: SheetWish, place: str, chosen: str) -> None:
        """Show these contacts.

        Args:
            place: what the list is near to, in the worker's words; "" without a place.
            chosen: id of the contact to mark, if it is among them.
        """
        self._wish, self._place = wish, place
        self._loosening, self._looked_for_loosening, self._trouble = None, False, ""
        self._lengths.clear()
        self._fill(chosen)

    def show_loosening(self, loosening: Loosening | None) -> None:
        """Set the filter to propose; None when no filter is in the way."""
        self._loosening, self._looked_for_loosening = loosening, True
        self._fill_note()

    def show_trouble(self, sentence: str) -> None:
        """Show a sentence in place of contacts that could not be read."""
        self._wish, self._trouble = self._wish._replace(found=()), sentence
        self._fill("")

    @property
    def first(self) -> str:
        """Id of the first contact; "" when there is none."""
        return self._wish.found[0].contact.id if self._wish.found else ""

    def ids(self) -> list[str]:
        """All contacts of the list in order, also those behind "show more"."""
        return [one.contact.id for one in self._wish.found]

    def set_margins(self, side: int, top: int) -> None:
        """Space around, in pixels."""
        self._column.setContentsMargins(side, top, side, 0)

    # Filling.

    def _fill(self, chosen: str) -> None:
        rows = rows_of(self._wish.found, self._words, self._headings(), self._more_words, self._lengths, chosen)
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        if chosen:
            self.list.blockSignals(True)
            self.list.choose(chosen)
            self.list.blockSignals(False)
        self._fill_heading()
        self._fill_note()

    def _fill_heading(self) -> None:
        count = len(self._wish.found)
        place = isolate(self._place)
        if self._trouble:
            words = ""
        elif self._place:
            near = sum(one.distance_miles is not None for one in self._wish.found)
            words = self.tr("%n contact(s) near {place}", "", near).format(place=place)
            if count > near:
                words = self.tr("%n contact(s) for {place}", "", count).format(place=place)
        else:
            words = self.tr("%n contact(s)", "", count)
        self._heading.setText(words)
        self._order.setText(self.tr("Nearest first"))
        self._order.setVisible(bool(self._place) and count > 1)
        self.sheet.setVisible(count > 0)

    def _headings(self) -> dict[str, str]:
        words = self._words
        headings = {
            WIDE: self.tr("State-wide and national"),
            ASK: self.tr("Not stated: ask"),
            OLD: self.tr("Old sources: check before you use them"),
            GOV: words.government_heading(),
        }
        if not self._place:
            headings[NEAR] = self.tr("Local offices")
        return headings

    def _more_words(self, hidden: int) -> str:
        return self.tr("Show %n more", "", hidden)

    def _fill_note(self) -> None:
        near = sum(one.distance_miles is not None for one in self._wish.found)
        count = len(self._wish.found)
        few = count < FEW or (bool(self._place) and near < FEW)
        shown = bool(self._trouble) or (
            few and self._looked_for_loosening and (count < FEW or self._loosening is not None)
        )
        if shown:
            self.note.show_words(*self._note_words(count, near))
        self.note.setVisible(shown)

    def _note_words(self, count: int, near: int) -> tuple[str, str]:
        if self._trouble:
            return self._trouble, ""
        if count == 0:
            start = self.tr("No contact fits.")
        elif count < FEW or not self._place:
            start = self.tr("Only %n contact(s) fit.", "", count)
        else:
            start = self.tr("Only %n office(s) near {place} fit.", "", near).format(place=isolate(self._place))
        loosening = self._loosening
        if loosening is None:
            return self.tr("{few} No filter is in the way: the directory has no others for this place.").format(
                few=start
            ), ""
        if loosening.field == "within_miles" and not loosening.also:
            offer, button = self._wider(loosening)
        else:
            offer = self.tr("Without {filter} there would be {count}.").format(
                filter=self._filter_words(loosening), count=loosening.count
            )
            button = self.tr("Loosen these filters") if loosening.also else self.tr("Loosen that filter")
        return f"{start} {offer}", button

    def _wider(self, loosening: Loosening) -> tuple[str, str]:
        miles = int(loosening.value)
        if not miles:
            return (
                self.tr("At any distance there would be {count}.").format(count=loosening.count),
                self.tr("Show any distance"),
            )
        offer = self.tr("Within %n mile(s) there would be {count}.", "", miles).format(count=loosening.count)
        return offer, self.tr("Widen to %n mile(s)", "", miles)

    def _filter_words(self, loosening: Loosening) -> str:
        """The filters to take away, each in quotation marks or by its name."""
        words = self._words
        named = [self._one_filter(loosening.field, loosening.value, words)]
        named.extend(self._one_filter(field, "", words) for field in dict.fromkeys(loosening.also))
        return self.tr(" and ").join(dict.fromkeys(named))

    def _one_filter(self, field: str, value: str, words: ContactWords) -> str:
        wanted = self._wish.wanted
        if field == "within_miles":
            return self.tr("the distance")
        labels = {
            "services": lambda: words.listed("service", (value,) if value else wanted.services),
            "kinds": lambda: words.listed("kind", wanted.kinds),
            "language": lambda: words.label("language", wanted.language),
            "detained": lambda: words.label("service", "detained"),
            "free": lambda: words.label("cost", "free"),
            "state": lambda: words.label("state", wanted.state),
        }
        return self.tr("“{filter}”").format(filter=labels[field]())

    # What the worker does.

    def _on_chosen(self, key: str) -> None:
        if not section_to_open(key):
            self.chosen.emit(key)

    def _on_opened(self, key: str) -> None:
        section = section_to_open(key)
        if not section:
            self.opened.emit(key)
            return
        self._lengths[section] = self._lengths.get(section, FIRST_ROWS) + MORE_ROWS
        row = self.list.currentIndex().row()
        place = self.list.verticalScrollBar().value()
        self._fill("")
        self.list.verticalScrollBar().setValue(place)
        # The row that stood for "more" is now the first of them: the keyboard goes on from there.
        self.list.setCurrentIndex(self.list.rows.index(row))

    def _retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Contacts"))
        self.sheet.setText(self.tr("Contact &sheet"))
        self.sheet.setToolTip(self.tr("Numbers to carry on paper, in large type"))
        self._fill("")

    def _restyle(self) -> None:
        self._column.setSpacing(self._theme.px(10))

    def changeEvent(self, event: QEvent) -> None:
        """Translate again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
