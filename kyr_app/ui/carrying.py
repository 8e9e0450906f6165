# SPDX-License-Identifier: Apache-2.0
"""Controller of contacts that a client carries away: a sheet on paper, and files for a phone. Nothing is kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kyr_app.domain.contact_sheet import SheetWish, for_sheet
from kyr_app.domain.packet import CONTACT
from kyr_app.ui.controller import Controller, Means
from kyr_app.ui.paper_desk import PaperDesk
from kyr_app.ui.printing import Printing

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kyr_app.domain.directory import Contact, Found
    from kyr_app.domain.errors import KyrError
    from kyr_app.ui.paper_run import Make
    from kyr_app.ui.views.contact_sheet import ContactSheetView

#: Names of saved files at first: they tell nothing of what is inside.
_SHEET_NAME, _CARD_NAME = "contacts.pdf", "contacts.vcf"
#: Says in a view what came of saving: the sentence, and whether it went wrong.
Tell = Callable[[str, bool], None]


class Carrying(Controller):
    """Builds and fills the view of a contact sheet, and saves contact files.

    Signals:
        view_requested(str): a view of the window.
    """

    view_requested = Signal(str)

    def __init__(self, window: QWidget, means: Means, parent: QObject) -> None:
        super().__init__(means, parent)
        self._view: ContactSheetView | None = None
        self._wish = SheetWish((), self._session.wanted)
        self._locale = self._client = ""
        self._visit = 0
        self._tell: Tell | None = None
        self._paper = PaperDesk(window, means, _SHEET_NAME, self)
        self._saving = Printing(window, self)
        self._saving.saved.connect(self._on_saved)
        self._saving.failed.connect(self._on_not_saved)
        self._session.packet_changed.connect(self._show_in_packet)
        self._session.ended.connect(self.forget)

    def open(self, wish: SheetWish) -> None:
        """Go to the sheet of these contacts, in the client's language."""
        self._wish, self._locale = wish, ""
        self._paper.clear()
        if self._view is not None:
            self._view.show_notice("")
            self.fill()
        self.view_requested.emit("sheet")

    def build(self) -> ContactSheetView:
        """The view."""
        from kyr_app.ui.views.contact_sheet import ContactSheetView  # noqa: PLC0415  # built when first shown

        view = ContactSheetView(self._theme, self._icons)
        view.shown.connect(self._on_shown)
        view.help_requested.connect(lambda: self.view_requested.emit("help"))
        view.language_chosen.connect(self._choose_language)
        view.step_requested.connect(self._take_step)
        view.print_cancelled.connect(self._paper.stop_printing)
        self._view = view
        self._paper.show_in(view)
        self.fill()
        return view

    def fill(self) -> None:
        """Show the sheet again in the languages now chosen; a client's new language is the sheet's."""
        view = self._view
        if view is None:
            return
        from kyr_app.handouts.contact_sheet import SheetMaker  # noqa: PLC0415  # only for who carries contacts

        worker, client = self._preferences.worker_locale, self._session.client_locale
        asked = SheetMaker(self._stores.library, self._today).asked(self._wish, worker)
        view.show_sheet(" · ".join(asked), len(self._chosen()), len(self._wish.found))
        names = self._stores.library.labels(worker, "language")
        codes = [code for code in dict.fromkeys((client, worker, "en")) if code in self._stores.library.coverage()]
        if client != self._client or self._locale not in codes:
            self._client, self._locale = client, codes[0]
        view.show_languages([(code, names.get(code, code)) for code in codes], self._locale)
        self._show_in_packet()
        self._make()

    @Slot()
    def forget(self) -> None:
        """Let go of contacts, pages and view; the window deletes it."""
        self._visit += 1
        self._paper.leave()
        self._wish, self._locale = SheetWish((), self._session.wanted), ""
        self._view = None
        self._tell = None

    def _chosen(self) -> list[Found]:
        return [one for group in for_sheet(self._wish).values() for one in group]

    # The paper.

    def _choose_language(self, code: str) -> None:
        self._locale = code
        if self._view is not None:
            self._view.show_notice("")
        self.fill()

    def _on_shown(self) -> None:
        if not self._paper.is_made:
            self._make()

    def _make(self) -> None:
        """Have the pages made anew, if anybody looks."""
        if self._view is None or not self._view.isVisible() or not self._wish.found:
            self._paper.clear()
            return
        self._paper.make(self._maker(), at_once=True)

    def _maker(self) -> Make:
        """What gathers the paper in a worker; it holds values of this moment, nothing of the window."""
        from kyr_app.handouts.contact_sheet import SheetMaker  # noqa: PLC0415  # only for who carries contacts
        from kyr_app.paper.values import Look  # noqa: PLC0415

        settings = self._preferences.settings
        maker = SheetMaker(self._stores.library, self._today, settings.group_name)
        wish, locale, look = self._wish, self._locale, Look(settings.paper)
        return lambda _step: maker.paper(wish, locale, look)

    # The last steps.

    def _take_step(self, step: str) -> None:
        from kyr_app.ui.views.contact_sheet import PACKET, PHONE, PRINT, SAVE  # noqa: PLC0415  # the view exists here

        steps = {
            PRINT: self._paper.print,
            SAVE: self._paper.save,
            PACKET: self._add_to_packet,
            PHONE: self._save_all,
        }
        steps[step]()

    def _add_to_packet(self) -> None:
        for found in self._chosen():
            self._session.add_contact(found)
        if self._view is not None:
            self._view.show_notice(self.tr("The contacts are in the packet."))

    @Slot()
    def _show_in_packet(self) -> None:
        if self._view is not None:
            inside = set(self._session.packet.names(CONTACT))
            chosen = [found.contact.id for found in self._chosen()]
            self._view.show_in_packet(bool(chosen) and inside.issuperset(chosen))

    def _save_all(self) -> None:
        view = self._view
        if view is not None:
            contacts = [found.contact for found in self._chosen()]
            self._save(contacts, self._locale, lambda words, trouble: view.show_notice(words, trouble=trouble))

    def save_contact(self, contact: Contact, tell: Tell) -> None:
        """Ask for a place and write the contact there as a file for a phone, noted in the client's language."""
        self._save([contact], self._session.client_locale, tell)

    def _save(self, contacts: Sequence[Contact], locale: str, tell: Tell) -> None:
        from kyr_app.handouts.contact_cards import ContactCards  # noqa: PLC0415  # only for who carries contacts

        visit = self._visit
        self._tell = tell
        content = ContactCards(self._stores.library, locale, self._today).file(contacts)
        self._saving.save(content, _CARD_NAME, self.tr("Contact file"), lambda: visit == self._visit)

    @Slot(str)
    def _on_saved(self, name: str) -> None:
        if self._tell is not None:
            self._tell(self.tr("Saved as {name}").format(name=name), False)

    @Slot(object)
    def _on_not_saved(self, error: KyrError) -> None:
        from kyr_app.ui.messages import sentence_for  # noqa: PLC0415  # rare

        if self._tell is not None:
            self._tell(sentence_for(error), True)
