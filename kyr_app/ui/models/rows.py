# SPDX-License-Identifier: Apache-2.0
"""One list model for topics, hits and contacts: rows under headings, as the look draws them."""

from __future__ import annotations

from collections.abc import Container, Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

#: What a row says of the packet: it can be put in, or is in.
ADD, INSIDE = "add", "inside"

#: Marks round a matched word in `Row.text` (private-use characters, never shown).
MARK_ON, MARK_OFF = "\ue000", "\ue001"

RowRole = Qt.ItemDataRole.UserRole + 1
KeyRole = Qt.ItemDataRole.UserRole + 2


class Row(NamedTuple):
    """One line of a list.

    Args:
        title: first line, bold. A heading row has only this.
        key: what the row stands for; "" makes it a heading that can not be chosen.
        accent: a phone number, large and in the accent colour.
        text: up to two lines; matched words stand between MARK_ON and MARK_OFF.
        meta: last line, small.
        trailing: at the end of the first line (a distance).
        badge: a word in a pill after the meta line; `badge_kind` is `now`, `due` or "".
        locale: language of title and text when it is not the interface's.
        packet: `ADD` or `INSIDE` for what can go into the packet; "" draws no button.
    """

    title: str
    key: str = ""
    accent: str = ""
    text: str = ""
    meta: str = ""
    trailing: str = ""
    badge: str = ""
    badge_kind: str = ""
    locale: str = ""
    packet: str = ""

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        parts = (self.title, self.trailing, self.accent, self.text, self.meta, self.badge)
        return ". ".join(part for part in parts if part).replace(MARK_ON, "").replace(MARK_OFF, "")


class RowModel(QAbstractListModel):
    """Rows in order; replaced as a whole."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    def replace(self, rows: Sequence[Row]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def mark_packet(self, inside: Container[str]) -> None:
        """Say which keys are in the packet; rows that can not go into it stay as they are."""
        for number, row in enumerate(self._rows):
            state = INSIDE if row.key in inside else ADD
            if row.packet not in {"", state}:
                self._rows = (*self._rows[:number], row._replace(packet=state), *self._rows[number + 1 :])
                self.dataChanged.emit(self.index(number), self.index(number))

    def row_at(self, index: QModelIndex | QPersistentModelIndex) -> Row:
        """The row behind a valid index."""
        return self._rows[index.row()]

    def index_of(self, key: str) -> QModelIndex:
        """The row with this key; an invalid index when there is none."""
        for number, row in enumerate(self._rows):
            if row.key == key:
                return self.index(number)
        return QModelIndex()

    def first_choice(self) -> QModelIndex:
        """The first row that is no heading; invalid when there is none."""
        for number, row in enumerate(self._rows):
            if row.key:
                return self.index(number)
        return QModelIndex()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Number of rows; a list has no children."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Title, spoken text, the row itself or its key."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{row.spoken}. {self.tr('In the packet')}" if row.packet == INSIDE else row.spoken
            case _ if role == RowRole:
                return row
            case _ if role == KeyRole:
                return row.key
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Headings can not be chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self._rows[index.row()].key:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.ItemIsEnabled
