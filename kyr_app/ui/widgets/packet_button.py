# SPDX-License-Identifier: Apache-2.0
"""The button that puts the topic on show into the packet."""

from __future__ import annotations

from kyr_app.ui.icons import Icons
from kyr_app.ui.theme import Theme
from kyr_app.ui.widgets.button import Button


class PacketButton(Button):
    """Says whether the topic is in the packet already; `retranslate` after another language."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__(theme, icons, icon="file-plus")
        self._inside = False
        self._short = False

    def show_packet(self, inside: bool) -> None:
        """Whether the topic is in the packet."""
        self._inside = inside
        self.retranslate()

    def set_short(self, short: bool) -> None:
        """Show the icon alone."""
        self._short = short
        self.retranslate()

    def retranslate(self) -> None:
        """Set its words and its icon."""
        words = self.tr("In the packet") if self._inside else self.tr("Add to packet")
        self.setText("" if self._short else words)
        self.setAccessibleName(words)
        self.setToolTip(self.tr("This topic is in the packet already") if self._inside else words)
        self.set_icon("check" if self._inside else "file-plus")
        self.setEnabled(not self._inside)
