# SPDX-License-Identifier: Apache-2.0
"""What every part of a shown topic needs to know, and where its wishes go."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QRect, Signal

from kyr_app.domain.locales import locale_for
from kyr_app.domain.topic import Statement
from kyr_app.ui.icons import Icons
from kyr_app.ui.theme import Theme
from kyr_app.ui.widgets.passage_html import style_sheet

if TYPE_CHECKING:
    from kyr_app.ui.exhibit_desk import ExhibitDesk


class PassageWishes(QObject):
    """Wishes of the parts of a text, collected in one place for the view.

    Signals:
        link_chosen(object): a `Target`.
        officer_requested(str): id of the statement whose card is wanted.
        read_requested(object): list of (text, locale) to read aloud.
        copy_requested(str): words for the clipboard.
        place_shown(object, QRect): the keyboard is at this rectangle of this widget.
        part_resized(): a part of the text became higher or lower.
    """

    link_chosen = Signal(object)
    officer_requested = Signal(str)
    read_requested = Signal(object)
    copy_requested = Signal(str)
    place_shown = Signal(object, QRect)
    part_resized = Signal()


class TopicStore(Protocol):
    """The small look-ups that showing a topic needs; `storage.library.Library` has them."""

    def labels(self, locale: str, vocabulary: str) -> Mapping[str, str]:
        """Words of a fixed vocabulary by key."""
        ...

    def statements(self, locale: str) -> Sequence[Statement]:
        """All "Say this" lines with the words of `locale`."""
        ...

    def picture(self, name: str) -> bytes:
        """A drawing as SVG, or b""."""
        ...


class NoStore:
    """A store that knows nothing: keys stand for their words."""

    def labels(self, locale: str, vocabulary: str) -> Mapping[str, str]:  # noqa: ARG002
        """No words."""
        return {}

    def statements(self, locale: str) -> Sequence[Statement]:  # noqa: ARG002
        """No lines."""
        return ()

    def picture(self, name: str) -> bytes:  # noqa: ARG002
        """No drawings."""
        return b""


class PassageContext:
    """How a topic is shown.

    Args:
        locale: language of the text.
        words: the "Say this" lines by id in the language `words_locale`, which stand below the English.
        can_read: tells by locale whether the machine has a voice.
        picture: gives a drawing of the library (SVG bytes) by name, or b"".
        exhibits: what is made from data; without it only its words are shown.
        source_numbers: source id to the number that its footnote marks show.
    """

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        wishes: PassageWishes,
        locale: str,
        words_locale: str,
        words: Mapping[str, str],
        can_read: Callable[[str], bool],
        picture: Callable[[str], bytes],
        exhibits: ExhibitDesk | None = None,
        source_numbers: Mapping[str, int] | None = None,
    ) -> None:
        self.theme = theme
        self.icons = icons
        self.wishes = wishes
        self.locale = locale
        self.words_locale = words_locale
        self.words = words
        self.can_read = can_read
        self.picture = picture
        self.exhibits = exhibits
        self.source_numbers = source_numbers or {}
        self.right_to_left = locale_for(locale).right_to_left
        self.tall = locale_for(locale).line_height > 1.5
        self.text_font = theme.font(14, locale=locale)
        # Parsed once for each text; written once for all.
        self.css = style_sheet(theme, locale, right_to_left=self.right_to_left)
