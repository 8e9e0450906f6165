# SPDX-License-Identifier: Apache-2.0
"""Controller of the letters. What is filled in is in the session alone, and goes with the visit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kyr_app.ui.controller import Controller, Means
from kyr_app.ui.paper_desk import PaperDesk

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from kyr_app.domain.letters import Letter
    from kyr_app.handouts.letters import LetterMaker
    from kyr_app.paper.values import LetterPart
    from kyr_app.ui.paper_run import Make
    from kyr_app.ui.views.letters import LettersView
    from kyr_app.ui.widgets.letter_page import ShownLetter
    from kyr_app.ui.widgets.letter_recipient import LetterWords

#: Name of a saved letter at first: it tells nothing of what is inside.
_FILE_NAME = "letter.pdf"


class Lettering(Controller):
    """Builds and fills the letters' view.

    Signals:
        topic_requested(str, str): slug and anchor ("").
    """

    topic_requested = Signal(str, str)

    def __init__(self, window: QWidget, means: Means, parent: QObject) -> None:
        super().__init__(means, parent)
        self._view: LettersView | None = None
        self._open = ""
        self._paper = PaperDesk(window, means, _FILE_NAME, self)
        self._paper.made.connect(self._show_in_packet)
        self._session.packet_changed.connect(self._show_in_packet)
        self._session.ended.connect(self.forget)

    def build(self) -> LettersView:
        """The view, at the list of letters."""
        from kyr_app.ui.views.letters import LettersView  # noqa: PLC0415  # built when first shown

        view = LettersView(self._theme, self._icons)
        view.shown.connect(self._on_shown)
        view.state_chosen.connect(self._on_state_chosen)
        view.letter_requested.connect(self._choose)
        view.begun.connect(self._begin)
        view.topic_requested.connect(self.topic_requested)
        view.edited.connect(self._on_edited)
        view.copy_requested.connect(self._session.copy)
        view.step_requested.connect(self._take_step)
        view.print_cancelled.connect(self._paper.stop_printing)
        self._view = view
        self._paper.show_in(view.page)
        self.fill()
        return view

    def fill(self) -> None:
        """Show letters and form again in the languages now chosen; what was filled in stays."""
        view = self._view
        if view is None:
            return
        worker, client = self._preferences.worker_locale, self._session.client_locale
        self._fonts.ensure(client)
        store, library = self._stores.letters, self._stores.library
        view.show_letters(store.letters(worker), store.letters(client), library.labels(worker, "state"), worker, client)
        view.start.show_state(self._session.state)
        if self._open:
            self._show_letter()

    @Slot()
    def forget(self) -> None:
        """Empty the view, which the window deletes, and let go of it."""
        self._paper.leave()
        self._open = ""
        if self._view is not None:
            self._view.forget()
        self._view = None

    # Choosing.

    def _on_shown(self) -> None:
        """A state may have been chosen in a topic meanwhile, and pages are made for who looks at them."""
        if self._view is None:
            return
        self._view.start.show_state(self._session.state)
        if self._open and not self._paper.is_made:
            self._make(at_once=True)

    def _on_state_chosen(self, code: str) -> None:
        self._session.state = code

    def _choose(self, name: str) -> None:
        from kyr_app.ui.views.letters import ABOUT, START  # noqa: PLC0415  # the view exists here

        view = self._view
        if view is None:
            return
        self._open = name
        if not name:
            self._paper.clear()
            view.show_stage(START)
            return
        view.show_letter(self._shown())
        view.show_stage(ABOUT)

    def _begin(self) -> None:
        from kyr_app.ui.views.letters import FILL  # noqa: PLC0415  # the view exists here

        if self._view is None or not self._open:
            return
        self._view.show_form(self._values())
        self._view.show_stage(FILL)
        self._show_in_packet()
        self._make(at_once=True)

    def _show_letter(self) -> None:
        from kyr_app.ui.views.letters import FILL  # noqa: PLC0415  # the view exists here

        view = self._view
        if view is None:
            return
        view.show_letter(self._shown())
        if view.stage == FILL:
            view.show_form(self._values())
            self._make()

    def _letter(self, locale: str) -> Letter:
        letter = self._stores.letters.letter(self._open, locale)
        assert letter is not None  # noqa: S101  # its id came from the same library
        return letter

    def _shown(self) -> ShownLetter:
        from kyr_app.ui.widgets.letter_page import ShownLetter  # noqa: PLC0415  # the view exists here

        worker, client = self._preferences.worker_locale, self._session.client_locale
        letter, beside = self._letter(worker), self._letter(client)
        return ShownLetter(letter, beside, self._words(letter, worker), self._words(beside, client), client, worker)

    def _words(self, letter: Letter, locale: str) -> LetterWords:
        from kyr_app.ui.widgets.letter_recipient import LetterWords  # noqa: PLC0415  # the view exists here

        library = self._stores.library
        ids = {*letter.sources, *(to.source for to in letter.recipients)}
        return LetterWords(
            locale,
            library.labels(locale, "letter"),
            library.labels(locale, "reader"),
            library.labels(locale, "paper"),
            library.labels(locale, "state"),
            {source.id: source for source in library.sources(sorted(ids))},
            library.titles([letter.topic], locale).get(letter.topic, ""),
        )

    # What is filled in.

    def _values(self) -> Mapping[str, str]:
        """What was given for the open letter; the state that was chosen stands there at first."""
        from kyr_app.domain.letters import STATE  # noqa: PLC0415  # the view exists here

        given = self._session.letter_values(self._open)
        if given is not None:
            return given
        letter, state = self._letter(self._preferences.worker_locale), self._session.state
        known = state and letter.field(STATE) is not None and letter.condition.holds(state=state)
        return {STATE: state} if known else {}

    def _on_edited(self, values: Mapping[str, str]) -> None:
        self._session.keep_letter_values(self._open, values)
        self._make()

    # The paper.

    def _make(self, *, at_once: bool = False) -> None:
        """Have the pages made anew, if anybody looks."""
        from kyr_app.ui.views.letters import FILL  # noqa: PLC0415  # the view exists here

        view = self._view
        if view is None or view.stage != FILL or not view.isVisible():
            self._paper.clear()
            return
        self._paper.make(self._maker(), at_once=at_once)

    def _maker(self) -> Make:
        """What gathers the paper in a worker; it holds values of this moment, nothing of the window."""
        from kyr_app.paper.values import Look  # noqa: PLC0415  # only for who writes letters

        settings, client = self._preferences.settings, self._session.client_locale
        letter, values = self._letter(self._preferences.worker_locale), dict(self._values())
        maker, look = self._new_maker(), Look(settings.paper)
        return lambda _step: maker.paper(letter, values, client, settings.group_name, look)

    def _new_maker(self) -> LetterMaker:
        from kyr_app.handouts.letters import LetterMaker  # noqa: PLC0415  # only for who writes letters

        return LetterMaker(self._stores.library, self._today)

    # The last steps.

    def _take_step(self, step: str) -> None:
        from kyr_app.ui.widgets.letter_page import COPY, PACKET, PRINT, SAVE  # noqa: PLC0415  # the view exists here

        steps = {PRINT: self._paper.print, SAVE: self._paper.save, COPY: self._copy, PACKET: self._add_to_packet}
        steps[step]()

    def _copy(self) -> None:
        letter = self._letter(self._preferences.worker_locale)
        self._session.copy(self._new_maker().portal_text(letter, self._values()))
        if self._view is not None:
            self._view.page.show_notice(
                self.tr("The text is on the clipboard."),
                self.tr("Paste it into the office's site or an e-mail. End takes it off the clipboard."),
            )

    def _packet_name(self) -> str:
        """One item for each recipient: a letter to another one does not take its place."""
        from kyr_app.domain.letters import RECIPIENT  # noqa: PLC0415  # the view exists here

        to = self._values().get(RECIPIENT, "")
        return f"{self._open} {to}" if to else self._open

    def _part(self) -> LetterPart:
        letter = self._letter(self._preferences.worker_locale)
        return self._new_maker().part(letter, self._values(), self._session.client_locale)

    def _add_to_packet(self) -> None:
        self._session.add_letter(self._packet_name(), self._part())
        if self._view is not None:
            self._view.page.show_notice(self.tr("The letter is in the packet."))

    @Slot()
    def _show_in_packet(self) -> None:
        if self._view is not None and self._open:
            kept = self._session.packet_letters.get(self._packet_name())
            self._view.page.show_in_packet(kept is not None and kept == self._part())
