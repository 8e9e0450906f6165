# SPDX-License-Identifier: Apache-2.0
"""What the pages of the exposure check have in common: a column in the middle, and lines with a mark before them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QMargins, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kyr_app.domain.locales import locale_for
from kyr_app.ui.icons import Icons
from kyr_app.ui.theme import Theme
from kyr_app.ui.translation import QT_TRANSLATE_NOOP
from kyr_app.ui.widgets.painting import draw_box
from kyr_app.ui.widgets.passage_heading import LineLabel
from kyr_app.ui.widgets.passage_stack import PassageStack

if TYPE_CHECKING:
    from kyr_app.overlay.values import SwitchedOff

CONTEXT = "ExposureCheck"
#: Words of the interface that stand in both languages; the client's come from the translator of that language.
YES = QT_TRANSLATE_NOOP("ExposureCheck", "Yes")
NO = QT_TRANSLATE_NOOP("ExposureCheck", "No")
UNSURE = QT_TRANSLATE_NOOP("ExposureCheck", "Not sure")
SKIP = QT_TRANSLATE_NOOP("ExposureCheck", "Skip")
WHY = QT_TRANSLATE_NOOP("ExposureCheck", "Why we ask")
TITLE = QT_TRANSLATE_NOOP("ExposureCheck", "How could someone find you?")
LEAD = QT_TRANSLATE_NOOP(
    "ExposureCheck",
    "A few questions show what to do first. You can skip any question. There is no score, and nobody asks for a name, "
    "a number or a status.",
)
CALM = QT_TRANSLATE_NOOP("ExposureCheck", "Nothing here needs to be done first. These steps help everyone.")
IN_BOTH = (YES, NO, UNSURE, SKIP, WHY, TITLE, LEAD, CALM)

#: Widths of the look at 100 percent text, in pixels: a page of the check, and from where on its edges are wide.
QUESTION_WIDTH = 900
ROOMY = 640


def side_of(width: int, widest: int, theme: Theme) -> int:
    """Pixels at each side of a column of at most `widest` in the middle of `width`."""
    return max(theme.px(32 if width >= theme.px(ROOMY) else 16), (width - theme.px(widest)) // 2)


class GroupRules(NamedTuple):
    """The rules that the group switched off; `doubt`: its file has faults, so a rule may be on that it wanted off."""

    switched_off: tuple[SwitchedOff, ...] = ()
    doubt: bool = False


class CheckContext(NamedTuple):
    """What every page needs: the look, both languages, the client's words for those of `IN_BOTH`, the group's rules."""

    theme: Theme
    icons: Icons
    worker: str
    client: str
    client_words: Mapping[str, str]
    group: GroupRules = GroupRules()

    def words(self, key: str) -> str:
        """In the worker's language."""
        return QCoreApplication.translate(CONTEXT, key)

    def beside(self, key: str) -> str:
        """In the client's language; "" when it is the worker's, or has no words for it."""
        return "" if self.client == self.worker else self.client_words.get(key, "")


class CheckPage(PassageStack):
    """A column that stays in the middle and is never wider than `widest` pixels at 100 percent text."""

    def __init__(self, context: CheckContext, widest: int = QUESTION_WIDTH, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.widest = widest
        # A scroll area would take the height of the first, narrow guess for the least there may be.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        """Height for a width; a scroll area asks for one beside a scroll bar too, which must not move the parts."""
        height = super().heightForWidth(width)
        if width != self.width():
            self._measured = (self.width(), self._arrange(self.width()))
        return height

    def _arrange(self, width: int) -> int:
        side, px = side_of(width, self.widest, self.context.theme), self.context.theme.px
        self._margins = QMargins(side, px(20), side, px(16))
        return super()._arrange(width)

    def add_line(
        self,
        words: str,
        points: float,
        *,
        bold: bool = False,
        token: str = "ink",
        locale: str = "",
        gap: int = 0,
    ) -> None:
        """Put a line of text below; `gap` is in pixels of the look."""
        line = LineLabel(self.context.theme, points, bold=bold, token=token, locale=locale, parent=self)
        line.setText(words)
        self.add_part(line, self.context.theme.px(gap))


class MarkedText(PassageStack):
    """Text beside an icon or a number, in a box or bare.

    Args:
        icon: Lucide name, or "" for `number`.
        fill: token of the box, "" for none.
    """

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        *,
        icon: str = "",
        number: str = "",
        fill: str = "",
        locale: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._icon = icon
        self._number = number
        self._fill = fill
        self._locale = locale
        self._points = 11.0
        if locale:
            rtl = locale_for(locale).right_to_left
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        px = theme.px
        self._start = px(18 if fill else 0)
        leading = self._start + px(32 if icon else 28)
        end = px(18 if fill else 0)
        self._top = px(12 if fill else 0)
        self.set_margins(leading, self._top, end, self._top)

    def add_line(
        self,
        words: str,
        points: float = 12,
        *,
        bold: bool = False,
        token: str = "ink",
        locale: str = "",
        gap: int = 0,
    ) -> None:
        """Put a line below; the mark stands beside the first. A number is said with its line."""
        if not self._parts:
            self._points = points
        line = LineLabel(self._theme, points, bold=bold, token=token, locale=locale or self._locale, parent=self)
        line.setText(words)
        if self._number and not self._parts:
            line.setAccessibleName(f"{self._number} {words}")
        self.add_part(line, self._theme.px(gap))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Box, then icon or number on the first line."""
        theme, px = self._theme, self._theme.px
        painter = QPainter(self)
        if self._fill:
            edge = theme.tokens.accent if self._fill == "tint" else theme.tokens.line
            fill = getattr(theme.tokens, self._fill)
            draw_box(painter, QRectF(self.rect()), px(12), fill, edge if theme.contrast else None)
        line = theme.line_px(self._points, self._locale)
        rtl = self.isRightToLeft()
        if self._icon:
            size = px(20)
            x = self.width() - self._start - size if rtl else self._start
            token = "accent" if self._fill else "ink2"
            pixmap = self._icons.pixmap(self._icon, size, token, self.devicePixelRatioF(), mirrored=rtl)
            painter.drawPixmap(x, self._top + (line - size) // 2, pixmap)
        elif self._number:
            width = px(24)
            x = self.width() - self._start - width if rtl else self._start
            painter.setLayoutDirection(self.layoutDirection())
            painter.setFont(theme.font(self._points, bold=True, locale=self._locale))
            painter.setPen(QColor(theme.tokens.accent))
            painter.drawText(QRect(x, self._top, width, line), int(Qt.AlignmentFlag.AlignVCenter), self._number)
        painter.end()
