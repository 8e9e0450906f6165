# SPDX-License-Identifier: Apache-2.0
"""Controller of Home and of the choice of language: situations, chips, picker, hotlines, the first run's questions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Signal

from kyr_app.domain.locales import LOCALES, locale_for
from kyr_app.ui.controller import Controller, Means

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kyr_app.domain.directory import Contact
    from kyr_app.ui.language_picker import LanguagePicker
    from kyr_app.ui.views.home import HomeView

#: Lines in the strip of Home; more would push it below the first screen.
HOTLINES_ON_HOME = 3
#: Language chips; the others open in the picker.
CHIPS_ON_HOME = 7


class Welcome(Controller):
    """Builds and fills Home.

    Signals:
        topic_requested(str), chapter_requested(str), contact_requested(str): what a card or number leads to.
        client_locale_chosen(str): a language chip was pressed.
        languages_requested(): the picker is wanted.
    """

    topic_requested = Signal(str)
    chapter_requested = Signal(str)
    contact_requested = Signal(str)
    client_locale_chosen = Signal(str)
    languages_requested = Signal()

    def __init__(self, means: Means, parent: QObject) -> None:
        super().__init__(means, parent)
        self._home: HomeView | None = None
        self._picker: LanguagePicker | None = None

    def build(self) -> HomeView:
        """The view, with the first run's card when nobody has answered it yet."""
        from kyr_app.ui.views.home import HomeView  # noqa: PLC0415  # built when first shown

        library = self._stores.library
        filled = {summary.chapter for summary in library.topics("en")}
        home = HomeView(self._theme, self._icons, [c.slug for c in library.chapters("en") if c.slug in filled])
        home.topic_requested.connect(self.topic_requested)
        home.chapter_requested.connect(self.chapter_requested)
        home.contact_requested.connect(self.contact_requested)
        home.client_locale_chosen.connect(self.client_locale_chosen)
        home.more_languages_requested.connect(self.languages_requested)
        self._home = home
        self.fill()
        if not self._preferences.settings.first_run_done:
            self._ask_first_run(home)
        return home

    def fill(self) -> None:
        """Show Home again in the languages and for the place now chosen."""
        from kyr_app.ui.views.home import LATER, NOW, QUESTION  # noqa: PLC0415  # Home exists here

        if self._home is None:
            return
        settings, worker = self._preferences.settings, self._preferences.worker_locale
        client = self._session.client_locale
        keys = [QUESTION, *(situation.words for situation in (*NOW, *LATER))]
        all_codes = self._stores.client_codes(settings.client_locales)
        shown = ([code for code in all_codes if code in settings.client_locales] or all_codes)[:CHIPS_ON_HOME]
        self._home.show_languages(shown, len(all_codes) - len(shown))
        self._home.show_words(worker, client, self._translations.words_in(client, "Situations", keys))
        library = self._stores.library
        state = self._stores.state_of(settings.home_zip)
        names, short = library.labels(worker, "state"), library.labels(worker, "hotline")
        self._home.show_hotlines(self._hotlines(state), short, names.get(state, ""), self._today)

    def _hotlines(self, state: str) -> list[Contact]:
        """The first national line, then those of the state, then the other national ones: three in all."""
        national = self._stores.library.hotlines()
        own = self._stores.library.hotlines(state)[len(national) :] if state else ()
        return [*national[:1], *own, *national[1:]][:HOTLINES_ON_HOME]

    def _ask_first_run(self, home: HomeView) -> None:
        from kyr_app.ui.views.settings import FirstRunCard  # noqa: PLC0415  # once in the life of an installation

        self._fonts.ensure(*(locale.code for locale in LOCALES))
        card = FirstRunCard(self._theme, self._icons, self._preferences.worker_locale)
        home.show_card(card)

        def done(**answers: Any) -> None:  # fields of Settings
            home.take_card_away(card)
            self._preferences.update(first_run_done=True, **answers)

        card.skipped.connect(done)
        card.answered.connect(
            lambda worker, clients, zip_code: done(
                worker_locale=worker,
                client_locales=tuple(clients),
                home_zip=zip_code if len(zip_code) == 5 and zip_code.isdigit() else "",
            )
        )

    def open_picker(self, corner: QPoint, window: QWidget) -> None:
        """Offer every language of the library, with the corner of the list at a global point."""
        from kyr_app.ui.language_picker import LanguageChoice, LanguagePicker  # noqa: PLC0415  # when first opened

        self._fonts.ensure(*(locale.code for locale in LOCALES))
        if self._picker is None:
            self._picker = LanguagePicker(self._theme, self._icons, window)
            self._picker.chosen.connect(self.client_locale_chosen)
        library = self._stores.library
        covered, total = library.coverage(), library.topic_count()
        names = library.labels(self._preferences.worker_locale, "language")
        choices = []
        for code in self._stores.client_codes(self._preferences.settings.client_locales):
            locale = locale_for(code)
            name = names.get(code, names.get(code.split("-")[0], locale.english_name))
            if covered[code] >= total:
                state = self.tr("{name} · complete").format(name=name)
            else:
                state = self.tr("{name} · %n topic(s)", "", covered[code]).format(name=name)
            spoken = f"{locale.endonym} {name} {locale.english_name}"
            choices.append(LanguageChoice(code, locale.endonym, state, spoken))
        self._picker.open_at(corner, choices, self._session.client_locale)
