# SPDX-License-Identifier: Apache-2.0
"""The controller of the window: goes from view to view, hands values down and wishes on.

Views and stores meet only here and in its helpers (`welcome`, `reading`, `finding`, `packing`). A view is imported and
built when it is first shown.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QEventLoop, QObject, Slot
from PySide6.QtWidgets import QApplication

from kyr_app.domain.errors import KyrError
from kyr_app.domain.locales import LOCALES
from kyr_app.storage.library import Library
from kyr_app.storage.settings import Settings
from kyr_app.ui.background import Background
from kyr_app.ui.carrying import Carrying
from kyr_app.ui.checking import Checking
from kyr_app.ui.controller import Means
from kyr_app.ui.finding import Finding
from kyr_app.ui.fonts import Fonts
from kyr_app.ui.group_folder import GroupFolder
from kyr_app.ui.icons import Icons
from kyr_app.ui.lettering import Lettering
from kyr_app.ui.main_window import MainWindow
from kyr_app.ui.packing import Packing
from kyr_app.ui.preferences import Preferences
from kyr_app.ui.reading import Reading
from kyr_app.ui.session import Session, Stop
from kyr_app.ui.stores import Stores
from kyr_app.ui.theme import Theme
from kyr_app.ui.translation import Translations
from kyr_app.ui.views.base import View
from kyr_app.ui.welcome import Welcome

if TYPE_CHECKING:
    from kyr_app.domain.directory import DirectoryFilter
    from kyr_app.ui.views.settings import SettingsView


class Desk(QObject):
    """One worker's desk: the window, the visit in progress and the library.

    Args:
        today: the day of this run; ages and due dates are told from it.
        client_locale: the client's language now; "" for the usual one.
    """

    def __init__(
        self,
        app: QApplication,
        library: Library,
        theme: Theme,
        icons: Icons,
        fonts: Fonts,
        translations: Translations,
        preferences: Preferences,
        today: date,
        client_locale: str = "",
    ) -> None:
        super().__init__(app)
        self._app = app
        self._stores = Stores(library)
        self._theme = theme
        self._icons = icons
        self._fonts = fonts
        self._translations = translations
        self._preferences = preferences
        self._today = today
        self._background = Background(self)
        self._stop = Stop("home")
        self.session = Session(preferences.usual_client_locale, preferences.settings.home_zip)
        if client_locale:
            self.session.client_locale = client_locale
        self.window = MainWindow(theme, icons)
        group = self._group = GroupFolder(self._stores, self._background, preferences, self)
        means = Means(
            self._stores, theme, icons, fonts, translations, self._background, preferences, self.session, today, group
        )
        self._reading = Reading(means, self)
        self._finding = Finding(means, self)
        self._packing = Packing(self.window, means, self)
        self._welcome = Welcome(means, self)
        self._checking = Checking(means, self)
        self._lettering = Lettering(self.window, means, self)
        self._carrying = Carrying(self.window, means, self)
        self._builders: dict[str, Callable[[], View]] = {
            "home": self._welcome.build,
            "guide": self._finding.build_guide,
            "topic": self._reading.build_topic,
            "side": self._reading.build_side,
            "help": self._finding.build_help,
            "sheet": self._carrying.build,
            "check": self._checking.build,
            "letters": self._lettering.build,
            "flows": self._reading.build_flows,
            "packet": self._packing.build,
            "search": self._finding.build_search,
            "settings": self._build_settings,
        }
        self._connect_window()
        self._connect_controllers()

    def _connect_window(self) -> None:
        window, top = self.window, self.window.top
        window.view_requested.connect(self.show)
        window.back_requested.connect(self.go_back)
        window.forward_requested.connect(self._go_forward)
        window.closing.connect(self._on_closing)
        window.painted.connect(self._on_painted)
        top.search_edited.connect(self.search)
        top.search_confirmed.connect(self._open_first_hit)
        top.hits_wanted.connect(self._focus_hits)
        top.language_requested.connect(lambda corner: self._welcome.open_picker(corner, window))
        top.scale_requested.connect(self._theme.set_scale)
        top.theme_requested.connect(self._theme.choose)
        top.end_requested.connect(self._packing.ask_end)
        top.show_client(self.session.client_locale)

    def _connect_controllers(self) -> None:
        self.session.client_locale_changed.connect(self._on_client_locale_changed)
        self._theme.changed.connect(self._keep_look)
        self._preferences.changed.connect(self._on_settings_changed)
        self._preferences.failed.connect(self.tell)
        for controller in (self._reading, self._welcome):
            controller.topic_requested.connect(self.show_topic)
            controller.contact_requested.connect(self.show_contact)
            controller.chapter_requested.connect(self._show_chapter)
        self._reading.help_requested.connect(self._show_help_for_topic)
        self._reading.side_requested.connect(self._show_side)
        self._reading.back_requested.connect(self.go_back)
        self._reading.failed.connect(self.tell)
        self._reading.packet_requested.connect(self._packing.add_topic)
        self._reading.print_requested.connect(self._packing.print_topic)
        self._finding.packet_requested.connect(self._packing.add_contact)
        self._finding.packet_pressed.connect(self._packing.turn)
        self._finding.sheet_requested.connect(self._carrying.open)
        self._finding.save_requested.connect(self._carrying.save_contact)
        self._carrying.view_requested.connect(self.show)
        self._packing.view_requested.connect(self.show)
        self._packing.end_agreed.connect(self.end)
        self._finding.topic_requested.connect(self.show_topic)
        self._finding.contact_requested.connect(self.show_contact)
        self._finding.view_requested.connect(self.show)
        self._checking.topic_requested.connect(self.show_topic)
        self._lettering.topic_requested.connect(self.show_topic)
        self._checking.contact_requested.connect(self.show_contact)
        self._checking.help_requested.connect(self._show_help_for_topic)
        self._checking.end_requested.connect(self.end)
        self._welcome.client_locale_chosen.connect(self._choose_client)
        self._welcome.languages_requested.connect(self.window.top.ask_language)

    def watched_throughout(self) -> None:
        """Nobody need watch a part of the visit: the whole is watched for who walks away."""
        self._checking.leave_watching()

    # Going from view to view.

    def show(self, name: str) -> None:
        """Go to a view of the rail."""
        self._go(Stop(name))

    def show_topic(self, slug: str, anchor: str = "") -> None:
        """Go to a topic, to one of its passages when `anchor` is given."""
        self._go(Stop("topic", slug, anchor))

    def show_side_by_side(self) -> None:
        """The open topic in the worker's and the client's language."""
        if self._reading.topic is not None:
            self._show_side(self._reading.topic.slug)

    def _show_side(self, slug: str) -> None:
        self._go(Stop("side", slug))

    def show_contact(self, contact_id: str) -> None:
        """Go to Find help with this contact open."""
        self.show("help")
        self._finding.show_contact(contact_id)

    def _show_help_for_topic(self, wanted: DirectoryFilter) -> None:
        self.show("help")
        self._finding.show_help_for(wanted)

    def _show_chapter(self, slug: str) -> None:
        self.show("guide")
        self._finding.show_chapter(slug)

    def go_back(self) -> None:
        """To where the reader was before; Home when there is no such place."""
        self._arrive(self.session.go_back(self._stop) or Stop("home"))

    def _go_forward(self) -> None:
        stop = self.session.go_forward(self._stop)
        if stop is not None:
            self._arrive(stop)

    def _go(self, stop: Stop) -> None:
        leaving = self._stop
        if self._arrive(stop) and stop != leaving:
            self.session.went_to(leaving)

    def _arrive(self, stop: Stop) -> bool:
        name = stop.view
        if name == "topic" and not self._reading.load(stop.slug):
            return False
        if not self.window.has_view(name):
            self.window.add_view(name, self._builders[name]())
        self._stop = stop
        if name == "side":
            self._reading.fill_side(stop.slug)
        self.window.top.leave_search()
        self.window.show_view(name, {"topic": "guide", "side": "guide", "sheet": "help"}.get(name, name))
        if name == "topic":
            self._reading.fill_topic(stop.anchor)
        return True

    def search(self, text: str) -> None:
        """Search at every change of the text; an empty box goes back to where the search began."""
        self.session.query = text
        if not text.strip():
            if self._stop.view == "search":
                self.go_back()
            return
        if self._stop.view != "search":
            self.session.went_to(self._stop)
        if not self.window.has_view("search"):
            self.window.add_view("search", self._builders["search"]())
        self._stop = Stop("search")
        self._finding.search(text)
        self.window.show_view("search")

    def _open_first_hit(self) -> None:
        if self._stop.view == "search":
            self._finding.open_first_hit()

    def _focus_hits(self) -> None:
        if self._stop.view == "search":
            self._finding.focus_hits()

    def _choose_client(self, code: str) -> None:
        if code == self.session.client_locale:
            self._on_client_locale_changed(code)  # puts the chip's mark back
        self.session.client_locale = code

    def _on_client_locale_changed(self, code: str) -> None:
        self._fonts.ensure(code)
        self.window.top.show_client(code)
        self._refill()

    def _refill(self) -> None:
        """Show everything again in the languages now chosen."""
        self._welcome.fill()
        self._finding.fill()
        self._packing.fill()
        self._reading.fill_flows()
        self._checking.fill()
        self._lettering.fill()
        self._carrying.fill()
        if self._stop.view in {"topic", "side"}:
            self._arrive(self._stop)
        elif self._stop.view == "search" and self.session.query:
            self.search(self.session.query)

    def _build_settings(self) -> View:
        from kyr_app import __version__  # noqa: PLC0415  # for About only
        from kyr_app.ui.dates import source_date_words  # noqa: PLC0415
        from kyr_app.ui.views.settings import SettingsView  # noqa: PLC0415  # built when first shown

        self._fonts.ensure(*(locale.code for locale in LOCALES))
        facts = {"version": __version__, "facts": source_date_words(self._stores.library.meta("facts_checked"))}
        view = SettingsView(self._theme, self._icons, self._preferences.settings, facts)
        view.settings_changed.connect(self._preferences.replace)
        self._group.show_in(view.folder)
        return view

    def _on_settings_changed(self, before: Settings, after: Settings) -> None:
        if before.worker_locale != after.worker_locale:
            self._fonts.ensure(after.worker_locale)
            self._translations.use(self._preferences.worker_locale)
        self._theme.choose(after.theme)
        self._theme.set_scale(after.text_scale)
        self.session.set_usual(self._preferences.usual_client_locale, after.home_zip)
        if before.client_locales != after.client_locales:
            self.session.client_locale = self._preferences.usual_client_locale
        if before._replace(theme=after.theme, text_scale=after.text_scale) != after:
            self._refill()
        if self.window.has_view("settings"):
            cast("SettingsView", self.window.view("settings")).show_settings(after)

    def _keep_look(self) -> None:
        self._preferences.update(theme=self._theme.choice, text_scale=self._theme.scale_percent)

    # What others ask of the desk.

    @property
    def view_name(self) -> str:
        """The view in front."""
        return self._stop.view

    @property
    def topic_locale(self) -> str:
        """Language of the open topic; "" when none is open."""
        return self._reading.topic.locale if self._reading.topic else ""

    @property
    def theme(self) -> Theme:
        """The look in force."""
        return self._theme

    @property
    def icons(self) -> Icons:
        """The icon painter."""
        return self._icons

    @property
    def hit_count(self) -> int:
        """How many passages and contacts the last search showed."""
        return self._finding.hit_count

    @property
    def shift_ends(self) -> bool:
        """Whether Shift three times ends the visit."""
        return self._preferences.settings.shift_ends

    def tell(self, error: KyrError) -> None:
        """Say in a sentence what happened, without stopping the work."""
        from kyr_app.ui.messages import show_message  # noqa: PLC0415  # rare

        show_message(error, self.window)

    # The first paint, the end of a visit, and of the program.

    @Slot()
    def _on_painted(self) -> None:
        """The first page is there: now what belongs beside it, and what the next action will need."""
        from kyr_app.ui.accessible_roles import install_accessible_roles  # noqa: PLC0415  # loads QAccessible
        from kyr_app.ui.clipboard import ClipboardWatch  # noqa: PLC0415  # nothing can be copied before

        install_accessible_roles()
        ClipboardWatch(self.session, self)
        self._reading.on_painted()
        self.window.ring.watch(self._app)
        self._background.run(self._stores.search.warm, lambda _: None)
        self._fonts.ensure(*self._stores.client_codes(self._preferences.settings.client_locales))

    def end(self) -> None:
        """Forget the visit and go Home in the worker's language."""
        for window in self._app.topLevelWidgets():
            if window is not self.window and window.isVisible():
                window.close()
        self.window.top.search.clear()
        self._stop = Stop("home")
        self.session.end()
        self._stores.forget()
        self._arrive(Stop("home"))
        self._reading.forget()
        self._finding.forget()
        self._packing.forget()
        for name in ("topic", "side", "check", "letters", "flows", "packet", "search", "guide", "help", "sheet"):
            if self.window.has_view(name):
                self.window.drop_view(name)

    def _on_closing(self) -> None:
        self.session.end()
        self._background.wait()

    def close(self) -> None:
        """Let go of the library and of the application's events; the desk is not used again."""
        self._theme.changed.disconnect(self._keep_look)
        self._app.removeEventFilter(self.window.ring)
        self._translations.leave()
        self._background.wait()
        self._stores.close()
        self.window.deleteLater()
        self.deleteLater()

    def settle(self) -> None:
        """Let everything that was put off happen: for pictures and tests, never in a visit."""
        for _ in range(20):
            self._background.wait()
            self._app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
            self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
