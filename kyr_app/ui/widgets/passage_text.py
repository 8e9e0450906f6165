# SPDX-License-Identifier: Apache-2.0
"""One run of a passage's text: read-only, as high as its content, with links of our own only."""

from __future__ import annotations

import math

from PySide6.QtCore import QByteArray, QEvent, QRect, QSize, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QPalette,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from kyr_app.ui.widgets.passage_context import PassageContext
from kyr_app.ui.widgets.passage_html import (
    copied_words,
    most_columns,
    prepared,
    target_of,
    with_rows_reversed,
    with_tables_stacked,
)

#: Width that a column of a table needs at least, in pixels at 100 percent text: a word like "September".
_NARROWEST_COLUMN = 96
#: Width of the reading column in the look: what a text is laid out for before it is told its width.
_USUAL_WIDTH = 608
_SCROLL_KEYS = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_Space,
}


class PassageText(QTextBrowser):
    """Text with selection and links, in language, face and direction of its context.

    Links, copied words and the place of the keyboard go out through the context's wishes, not through signals of its
    own: a topic has dozens of these, and a connection costs as much as a line of text.
    """

    def __init__(self, context: PassageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = context.theme
        self._context = context
        self._markup = ""
        self._own: QTextDocument | None = None
        self._columns = 0
        self._stacked = False
        self._width = -1
        self._height = 0
        self._right_to_left = context.right_to_left
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        # Not by the viewport: to wrap it, PySide would look through every class of widget there is.
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        # The width first: the mode alone would lay the text out 0 pixels wide, a letter a line, which takes 3 ms.
        self.setLineWrapColumnOrWidth(theme.px(_USUAL_WIDTH))
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.anchorClicked.connect(self._on_anchor_clicked)

    def show_markup(self, markup: str) -> None:
        """Show HTML of the library."""
        self._markup = prepared(markup)
        self._columns = most_columns(self._markup)
        self._stacked = False
        self._fill(self._as_tables())
        self._width = -1

    def _as_tables(self) -> str:
        return with_rows_reversed(self._markup) if self._right_to_left and self._columns else self._markup

    def _document(self) -> QTextDocument:
        """An empty document; filled before the widget gets it, it is laid out once and not at each step."""
        context = self._context
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setIndentWidth(context.theme.px(26))
        document.setDefaultFont(context.text_font)
        option = document.defaultTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if self._right_to_left else Qt.LayoutDirection.LeftToRight
        )
        document.setDefaultTextOption(option)
        document.setDefaultStyleSheet(context.css)
        return document

    def _fill(self, markup: str) -> None:
        before, self._own = self._own, self._document()
        self._own.setHtml(markup)
        self.setDocument(self._own)
        if before is not None:
            before.deleteLater()
        if self._right_to_left and "<ol" in markup:
            self._turn_list_numbers()
        words = self.toPlainText()
        self.setAccessibleName(copied_words(words).strip())

    def _turn_list_numbers(self) -> None:
        from PySide6.QtGui import QTextListFormat  # noqa: PLC0415  # as below: a class costs time when first named

        # Qt draws "1." in right-to-left lists with the dot on the right; as a prefix it falls on the left.
        seen: set[int] = set()
        block = self.document().begin()
        while block.isValid():
            numbers = block.textList()
            if numbers is not None and numbers.objectIndex() not in seen:
                seen.add(numbers.objectIndex())
                shape = numbers.format()
                if shape.style() == QTextListFormat.Style.ListDecimal:
                    shape.setNumberPrefix(".")
                    shape.setNumberSuffix("")
                    numbers.setFormat(shape)
            block = block.next()

    # Layout

    def hasHeightForWidth(self) -> bool:
        """A narrower text is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the whole text; lays it out when the width is another."""
        if width != self._width:
            self._width = width
            if width != self.lineWrapColumnOrWidth():
                self.setLineWrapColumnOrWidth(width)
            if self._columns:
                self._choose_table_form(width)
            document = self.document()
            # Marks below the last line of a tall script would be cut at the widget's edge.
            slack = self._context.theme.px(6) if self._context.tall else 0
            self._height = math.ceil(document.size().height()) + slack
        return self._height

    def _choose_table_form(self, width: int) -> None:
        """Columns too narrow for a word are read better as lines."""
        stacked = self._columns * self._context.theme.px(_NARROWEST_COLUMN) > width
        if stacked != self._stacked:
            self._stacked = stacked
            self._fill(with_tables_stacked(self._markup) if stacked else self._as_tables())

    def sizeHint(self) -> QSize:
        """As high as the text at the width last asked for."""
        return QSize(max(self._width, 0), self._height)

    def minimumSizeHint(self) -> QSize:
        """The layout gives the size."""
        return QSize(0, 0)

    # What may be loaded: drawings of the library, nothing else

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Answer pictures from the library alone.

        An empty picture stands for everything else: without an answer Qt would try to read a file of that name.
        """
        from PySide6.QtGui import QImage  # noqa: PLC0415

        if kind != QTextDocument.ResourceType.ImageResource.value:
            return QByteArray()
        url = name if isinstance(name, QUrl) else QUrl(name)
        if url.scheme() == "picture":
            drawn = self._drawn(self._context.picture(url.path()))
            if drawn is not None:
                return drawn
        empty = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
        empty.fill(Qt.GlobalColor.transparent)
        return empty

    def _drawn(self, svg: bytes) -> object:
        from PySide6.QtGui import QImage, QPainter  # noqa: PLC0415  # only for texts with drawings
        from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415

        renderer = QSvgRenderer(QByteArray(svg))
        if not svg or not renderer.isValid():
            return None
        ratio = self.devicePixelRatioF()
        size = renderer.defaultSize() * self._context.theme.scale
        image = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        return image

    def _on_anchor_clicked(self, url: QUrl) -> None:
        target = target_of(url.toString())
        if target is not None:
            self._context.wishes.link_chosen.emit(target)

    # Find in page

    def mark_ranges(self, ranges: list[tuple[int, int]], current: int = -1) -> None:
        """Tint the characters from start to end of each range; the one numbered `current` stands out."""
        from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor  # noqa: PLC0415

        tokens = self._context.theme.tokens
        marks = []
        for number, (start, end) in enumerate(ranges):
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            mark.cursor = cursor
            chosen = number == current
            shape = QTextCharFormat()
            shape.setBackground(QColor(tokens.accent if chosen else tokens.tint))
            shape.setForeground(QColor(tokens.on_accent if chosen else tokens.ink))
            shape.setFontUnderline(not chosen)  # a tint alone is too little for some eyes, and black in high contrast
            mark.format = shape
            marks.append(mark)
        self.setExtraSelections(marks)

    def rect_of(self, position: int) -> QRect:
        """Where a character stands in the widget."""
        from PySide6.QtGui import QTextCursor  # noqa: PLC0415

        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        return self.cursorRect(cursor)

    # Keyboard, mouse, clipboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy goes out by signal; keys that scroll go to the page around."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.key() in _SCROLL_KEYS and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go to the next link, then on; say where it stands."""
        moved = super().focusNextPrevChild(forward)
        if moved and self.hasFocus():
            self._context.wishes.place_shown.emit(self, self.cursorRect())
        return moved

    def _copy(self) -> None:
        if self.textCursor().hasSelection():
            self._context.wishes.copy_requested.emit(copied_words(self.textCursor().selectedText()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Copy and Select all in the language of the interface; Qt's own menu also offers link addresses."""
        from PySide6.QtGui import QAction  # noqa: PLC0415
        from PySide6.QtWidgets import QMenu  # noqa: PLC0415

        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = QAction(self.tr("Copy"), menu)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setEnabled(self.textCursor().hasSelection())
        copy.triggered.connect(self._copy)
        everything = QAction(self.tr("Select all"), menu)
        everything.setShortcut(QKeySequence(QKeySequence.StandardKey.SelectAll))
        everything.triggered.connect(self.selectAll)
        menu.addActions([copy, everything])
        menu.popup(event.globalPos())

    def event(self, event: QEvent) -> bool:
        """Keep single letters free for the page's shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            wanted = event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.SelectAll)
            event.setAccepted(wanted)
            return wanted
        return super().event(event)
