# SPDX-License-Identifier: Apache-2.0
"""The group's own folder at the desk: read when somebody needs it, off the main thread, never at the start."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kyr_app.ui.background import Background
from kyr_app.ui.preferences import Preferences
from kyr_app.ui.stores import Stores

if TYPE_CHECKING:
    from kyr_app.overlay.values import Overlay, SwitchedOff
    from kyr_app.paper.values import OwnPage
    from kyr_app.storage.settings import Settings
    from kyr_app.ui.widgets.group_folder_box import GroupFolderBox


class GroupFolder(QObject):
    """What is in the folder as it was last read. Nothing here ever writes there.

    Signals:
        pages_changed(), rules_changed(): another thing was read than before.
    """

    pages_changed = Signal()
    rules_changed = Signal()

    def __init__(self, stores: Stores, background: Background, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._stores = stores
        self._background = background
        self._preferences = preferences
        self._overlay: Overlay | None = None
        self._stale = False
        self._told_pages: Mapping[str, OwnPage] = {}
        self._told_rules: tuple[object, ...] = ((), False)
        self._with_pages = False
        self._newest = 0
        self._box: GroupFolderBox | None = None
        preferences.changed.connect(self._on_settings_changed)

    # What is in it.

    @property
    def is_read(self) -> bool:
        """Whether it is known what is in the folder."""
        return self._overlay is not None and not self._stale

    @property
    def has_page(self) -> bool:
        """Whether a page of the group can be printed; False while that is not known."""
        return self._overlay is not None and bool(self._overlay.pages)

    def pages(self, locale: str, second: str) -> tuple[OwnPage, ...]:
        """The group's page for a paper in these languages; none while that is not known."""
        return self._overlay.own(locale, second) if self._overlay is not None else ()

    @property
    def switched_off(self) -> tuple[SwitchedOff, ...]:
        """The rules of the exposure check that are switched off. Read now if that is not known yet."""
        return self._known().switched_off

    @property
    def rules_in_doubt(self) -> bool:
        """Whether a rule may be on that the group wanted off. Read now if that is not known yet."""
        return self._known().rules_in_doubt

    def _known(self) -> Overlay:
        """A result must not be told by rules that are off: whoever asks before the worker is done waits."""
        if self._overlay is None or self._stale:
            read, before = self._read(self._preferences.settings, pages=False), self._overlay
            # Pages that are shown stay until the worker brings the new ones.
            self._overlay = read if before is None else read._replace(pages=before.pages, files=before.files)
            self._stale = False
        return self._overlay

    # Reading.

    def refresh(self, *, pages: bool = False) -> None:
        """Read the folder again in a worker; `pages` are read too once somebody wanted them."""
        self._with_pages = self._with_pages or pages
        self._newest += 1
        number, settings, with_pages = self._newest, self._preferences.settings, self._with_pages
        self._background.run(
            lambda: self._read(settings, pages=with_pages), lambda overlay: self._on_read(number, overlay)
        )

    def _read(self, settings: Settings, *, pages: bool) -> Overlay:
        from kyr_app.overlay.folder import read_overlay  # noqa: PLC0415  # never at the start

        rules = [rule.id for rule in self._stores.exposure.model("en").rules]
        overlay = read_overlay(settings.overlay_place(), bool(settings.overlay_folder), rules=rules, pages=pages)
        if not overlay.pages:
            return overlay
        from kyr_app.overlay.proof import proved  # noqa: PLC0415  # only for who has a page

        return proved(overlay, self._stores.press, self._stores.library.labels("en", "paper"))

    def _on_read(self, number: int, overlay: Overlay) -> None:
        if number != self._newest:
            return
        self._overlay, self._stale = overlay, False
        if self._box is not None:
            self._box.show_overlay(overlay)
        if overlay.pages != self._told_pages:
            self._told_pages = overlay.pages
            self.pages_changed.emit()
        rules = (overlay.switched_off, overlay.rules_in_doubt)
        if rules != self._told_rules:
            self._told_rules = rules
            self.rules_changed.emit()

    def _on_settings_changed(self, before: Settings, after: Settings) -> None:
        if before.overlay_folder == after.overlay_folder:
            return
        if self._box is not None:
            self._box.show_place(after.overlay_place(), chosen=bool(after.overlay_folder))
        self._stale = self._overlay is not None
        if self._stale or self._box is not None:
            self.refresh()

    # In the settings.

    def show_in(self, box: GroupFolderBox) -> None:
        """Show the folder there, and do what is wished there."""
        self._box = box
        settings = self._preferences.settings
        box.show_place(settings.overlay_place(), chosen=bool(settings.overlay_folder))
        box.shown.connect(lambda: self.refresh(pages=True))
        box.look_requested.connect(lambda: self.refresh(pages=True))
        box.usual_requested.connect(lambda: self._preferences.update(overlay_folder=""))
        box.choose_requested.connect(self._choose)
        box.destroyed.connect(self._drop_box)

    def _drop_box(self) -> None:
        self._box = None

    def _choose(self) -> None:
        from kyr_app.ui.quiet_dialogs import ask_for_folder  # noqa: PLC0415  # rare

        if self._box is not None:
            place = self._preferences.settings.overlay_place()
            ask_for_folder(self._box, place, self._take)

    def _take(self, folder: Path) -> None:
        self._preferences.update(overlay_folder=str(folder))
