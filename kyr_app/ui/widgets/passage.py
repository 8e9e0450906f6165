# SPDX-License-Identifier: Apache-2.0
"""One passage on the screen: its heading, its texts, its boxes. What a link leads to and find steps through."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kyr_app.domain.topic import Block, Passage
from kyr_app.ui.widgets.passage_box import PassageBox
from kyr_app.ui.widgets.passage_context import PassageContext
from kyr_app.ui.widgets.passage_heading import LineLabel, PassageHeading
from kyr_app.ui.widgets.passage_html import pieces
from kyr_app.ui.widgets.passage_stack import PassageStack
from kyr_app.ui.widgets.passage_text import PassageText
from kyr_app.ui.widgets.say_box import SayBox


class PassageBody(PassageStack):
    """A passage in the direction of its own language. It starts with its heading; `build_next` adds block after block.

    Args:
        outdated: the English changed since this translation was made; the passage says so.
        with_buttons: False leaves the buttons of "Say this" blocks out.
    """

    def __init__(
        self,
        context: PassageContext,
        passage: Passage,
        *,
        outdated: bool = False,
        with_buttons: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._with_buttons = with_buttons
        self.anchor = passage.anchor
        self.title = passage.title
        self.headings: list[PassageHeading] = []
        self.finders: list[LineLabel | PassageText] = []
        self.say_boxes: list[SayBox] = []
        self._waiting: list[tuple[Block, ...]] = []
        for say, run in groupby(passage.blocks, key=lambda block: block.kind == "say"):
            blocks = tuple(run)
            self._waiting += [blocks] if say else [(block,) for block in blocks]
        self.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if context.right_to_left else Qt.LayoutDirection.LeftToRight
        )
        self._add_heading(passage.title, 17, 0)
        if outdated:
            self._add_outdated()

    def build_next(self) -> bool:
        """Build the next block; False when all are there."""
        if self._waiting:
            blocks = self._waiting.pop(0)
            if blocks[0].kind == "say":
                self._add_say(blocks)
            else:
                self._add_block(blocks[0])
        return bool(self._waiting)

    def build_all(self) -> None:
        """Build every block."""
        while self._waiting:
            self.build_next()

    def add_part(self, part: QWidget, gap: int = 0) -> None:
        """Put a part below; shown at once when it comes late."""
        super().add_part(part, gap)
        if self.isVisible():
            self.heightForWidth(self.width())  # gives the part its place before it is seen
            part.show()

    def texts(self) -> Iterator[PassageText]:
        """The texts in reading order."""
        return (part for part in self.finders if isinstance(part, PassageText))

    def _add_heading(self, title: str, points: float, gap: int) -> None:
        heading = PassageHeading(self._context.theme, points, self._context.locale, self)
        heading.show_text(title, self._context.locale)
        self.headings.append(heading)
        self.finders.append(heading)
        self.add_part(heading, self._context.theme.px(gap))

    def _add_outdated(self) -> None:
        note = LineLabel(self._context.theme, 11, token="due", parent=self)
        note.setText(self.tr("The English of this part has changed since it was translated."))
        self.add_part(note, self._context.theme.px(4))

    def _add_block(self, block: Block) -> None:
        px = self._context.theme.px
        if block.kind == "box":
            box = PassageBox(self._context, block, self)
            self.finders.append(box.text)
            self.add_part(box, px(8))
            return
        if block.kind == "exhibit" and self._add_exhibit(block):
            return
        for piece in pieces(block.html):
            if piece.heading:
                self._add_heading(piece.text, 14, 10)
            else:
                self._add_text(piece.text)

    def _add_exhibit(self, block: Block) -> bool:
        """Put an exhibit's widget in; whether it stands for its words too."""
        from kyr_app.ui.widgets.exhibit import exhibit_part  # noqa: PLC0415  # few topics have one

        part = exhibit_part(self._context, block, self)
        if part is None:
            return False
        self.add_part(part.widget, self._context.theme.px(10))
        return not part.words_below

    def _add_text(self, markup: str) -> None:
        text = PassageText(self._context, self)
        text.show_markup(markup)
        self.finders.append(text)
        self.add_part(text, self._context.theme.px(6))

    def _add_say(self, blocks: Sequence[Block]) -> None:
        statements = [block.statement for block in blocks if block.statement is not None]
        if statements:
            box = SayBox(self._context, statements, with_buttons=self._with_buttons, parent=self)
            self.finders.extend(box.lines)
            self.say_boxes.append(box)
            self.add_part(box, self._context.theme.px(6))
