# SPDX-License-Identifier: Apache-2.0
"""Find help over a small real library: filters, list, detail, map, and the layouts of narrow windows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from library_builder import LibraryBuilder, make_contact
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QListView, QWidget
from shiboken6 import isValid

from kyr_app.domain.contact_notes import other_notes, stated_hours
from kyr_app.domain.directory import Contact, DirectoryFilter
from kyr_app.handouts.codes import modules_of
from kyr_app.storage.directory_store import DirectoryStore
from kyr_app.storage.library import Library, open_library
from kyr_app.storage.paths import resources_path
from kyr_app.ui.background import Background
from kyr_app.ui.contact_words import ContactWords
from kyr_app.ui.icons import Icons
from kyr_app.ui.theme import Theme
from kyr_app.ui.views.find_help import DETAIL, LIST, MAP, FindHelpView
from kyr_app.ui.views.find_help_rows import FIRST_ROWS
from kyr_app.ui.widgets.qr_picture import MODULE_PX, QUIET_MODULES

TODAY = date(2026, 11, 22)
LOS_ANGELES, FRESNO, HOUSTON = (34.06, -118.24), (36.74, -119.78), (29.76, -95.37)
ROSTER = {"services": ("immigration_general",), "cost": "unknown", "source_name": "DOJ roster"}

LABELS = {
    "kind": {"immigration_legal": "Immigration legal help", "hotline": "Hotline", "government": "Government"},
    "service": {"bond": "Bond", "detained": "People in detention", "immigration_general": "Immigration, general"},
    "language": {"en": "English", "es": "Spanish", "ko": "Korean"},
    "state": {"CA": "California", "TX": "Texas", "US": "All states"},
    "cost": {"free": "Free", "unknown": "Cost not stated: ask"},
    "paper": {"source-line": "Source: {source}, {day}. Call to confirm."},
    "reader": {"call_to_confirm": "Call to confirm", "government_warning": "This is the government."},
    "recognition": {"renewal_pending": "DOJ recognition: renewal pending", "expired": "Printed as valid to {date}"},
}


def placed(id_: str, where: tuple[float, float], **values: object) -> Contact:
    return make_contact(id_, latitude=where[0], longitude=where[1], **values)


CONTACTS = (
    placed(
        "bond-office",
        LOS_ANGELES,
        name="Bond Office",
        city="Los Angeles",
        street="1 Main Street",
        postal_code="90012",
        phone="(213) 555-0100",
        phone_uri="tel:+1-213-555-0100",
        email="help@example.org",
        website="https://example.org",
        languages=("es",),
        services=("bond", "detained"),
        cost="free",
        notes="weekdays 8:30-17:30; walk-ins welcome",
    ),
    placed("roster-office", LOS_ANGELES, recognition="renewal_pending", **ROSTER),
    placed("fresno-office", FRESNO, services=("bond",), languages=("ko",)),
    placed("texas-office", HOUSTON, states=("TX",), **ROSTER),
    placed("old-office", LOS_ANGELES, source_date="2021", services=("bond",)),
    make_contact("lsc-office", scope="state", lsc_funded=True, services=("bond",)),
    make_contact("hotline", scope="national", states=("US",), kind="hotline", services=("bond", "detained")),
    make_contact("ice-line", scope="national", states=("US",), kind="government", services=("detained",)),
)


@pytest.fixture(scope="module")
def library_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("help") / "library.sqlite3"
    with LibraryBuilder(path) as builder:
        for vocabulary, labels in LABELS.items():
            for key, words in labels.items():
                builder.row("label", "en", vocabulary, key, words)
                builder.row("label", "es", vocabulary, key, f"{words} (es)")
        builder.row("place", "90012", "Los Angeles", "CA", *LOS_ANGELES)
        for city, state in (("Los Angeles", "CA"), ("Springfield", "IL"), ("Springfield", "MA")):
            builder.row("city", city, state, *LOS_ANGELES)
        for contact in CONTACTS:
            builder.contact(contact)
        for number in range(FIRST_ROWS + 5):
            builder.contact(placed(f"many-{number:02}", HOUSTON, states=("TX",), services=("privacy",)))
    return path


@pytest.fixture(scope="module")
def library(library_file: Path) -> Iterator[Library]:
    opened = open_library(library_file)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def background(qapp: QApplication) -> Iterator[Background]:
    made = Background(qapp)
    yield made
    made.wait()
    made.deleteLater()


@pytest.fixture(scope="module")
def settle(qapp: QApplication, background: Background) -> Callable[[], None]:
    """Lets the questions to the directory be answered."""

    def wait() -> None:
        # The list, the counts, the QR code: three rounds, and one for what they show.
        for _ in range(4):
            background.wait()
            qapp.processEvents()

    return wait


@pytest.fixture(scope="module")
def make_view(
    qapp: QApplication, library: Library, background: Background, settle: Callable[[], None]
) -> Iterator[Callable[[], FindHelpView]]:
    qapp.setStyle("Fusion")
    theme = Theme(qapp, "light")
    theme.apply_silently()
    icons = Icons(theme, resources_path() / "icons")
    made: list[FindHelpView] = []

    def make() -> FindHelpView:
        made.append(FindHelpView(theme, icons, DirectoryStore(library), background, library, "en", TODAY, "es"))
        return made[-1]

    yield make
    settle()
    for view in made:
        if isValid(view):
            view.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="module")
def opened(make_view: Callable[[], FindHelpView]) -> FindHelpView:
    view = make_view()
    view.show()
    return view


@pytest.fixture
def view(qapp: QApplication, opened: FindHelpView, settle: Callable[[], None]) -> Iterator[FindHelpView]:
    """The view as a visit finds it: building one for each test would take most of the time."""
    opened.show_languages("en", "es")
    opened.resize(1270, 700)
    opened.detail.qr.switch.setChecked(False)
    opened.show_filter(DirectoryFilter(near="90012"))
    settle()
    yield opened
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def titles(view: FindHelpView) -> list[str]:
    """Rows of the list; headings stand in brackets."""
    model = view.results.list.rows
    rows = [model.row_at(model.index(number)) for number in range(model.rowCount())]
    return [_plain(row.title) if row.key else f"[{_plain(row.title)}]" for row in rows]


def _plain(text: str) -> str:
    return "".join(character for character in text if character not in "\u2066\u2067\u2068\u2069")


def shown_words(widget: QWidget) -> str:
    """All text on show in a widget, with plain spaces and hyphens."""
    words = "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())
    return _plain(words).replace("\u00a0", " ").replace("\u2011", "-")


def ask(view: FindHelpView, settle: Callable[[], None], **fields: object) -> None:
    view.show_filter(DirectoryFilter(**fields))  # type: ignore[arg-type]
    settle()


# The list.


def test_matches_come_first_then_wider_ones_then_those_that_state_nothing_then_old_sources(view, settle) -> None:
    ask(view, settle, near="90012", within_miles=25, services=("bond",))
    assert titles(view) == [
        "Bond Office",
        "[State-wide and national]",
        "Lsc Office",
        "Hotline",
        "[Not stated: ask]",
        "Roster Office",
        "[Old sources: check before you use them]",
        "Old Office",
    ]


def test_the_government_stands_last_under_its_warning(view, settle) -> None:
    ask(view, settle, near="90012", within_miles=25, services=("bond",), government=True)
    ask(view, settle, near="90012", within_miles=25, detained=True, government=True)
    assert titles(view)[-2:] == [
        "[This is the government. It may note your call; ask a lawyer first.]",
        "Ice Line",
    ]


def test_the_government_is_off_at_first(view) -> None:
    assert "Ice Line" not in titles(view)


def test_a_row_that_states_nothing_says_what_to_ask(view, settle) -> None:
    ask(view, settle, near="90012", within_miles=25, services=("bond",), language="es", free=True)
    model = view.results.list.rows
    row = model.row_at(model.index_of("roster-office"))
    assert row.meta.startswith("Ask about: Bond, language, cost")


@pytest.mark.parametrize(
    ("contact", "words"),
    [
        ("lsc-office", "Federal rules limit whom it may help: ask first"),
        ("roster-office", "DOJ recognition: renewal pending"),
    ],
)
def test_a_row_wears_its_warning(view, settle, contact: str, words: str) -> None:
    ask(view, settle, near="90012")
    model = view.results.list.rows
    assert model.row_at(model.index_of(contact)).text == words


def test_a_long_group_shows_the_rest_on_request(view, settle) -> None:
    ask(view, settle, services=("privacy",))
    before = len(titles(view))
    more = view.results.list.rows.index(before - 1)
    assert "Show 5 more" in titles(view)[-1]
    view.results.list.opened.emit(view.results.list.rows.row_at(more).key)
    assert len(titles(view)) == before + 4


# Filters.


def test_ticking_a_box_narrows_the_list_and_tells_the_desk(view, settle, qtbot) -> None:
    box = view.panel._needs.boxes["services", "bond"]
    with qtbot.waitSignal(view.filter_changed) as caught:
        qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    settle()
    assert caught.args[0].services == ("bond",)
    assert "Many 00" not in titles(view)


@pytest.mark.parametrize(
    ("choice", "count"),
    [(("kinds", "hotline"), 1), (("services", "bond"), 6), (("government", "1"), 1)],
)
def test_each_choice_tells_how_many_it_would_leave(view, settle, choice: tuple[str, str], count: int) -> None:
    ask(view, settle, near="90012", within_miles=250)
    boxes = {**view.panel._kinds.boxes, **view.panel._needs.boxes, **view.panel._government.boxes}
    assert boxes[choice].accessibleName().endswith(f", {count} contact(s)")


def test_the_clients_language_stands_first_and_is_marked(view) -> None:
    box = view.panel._language
    assert box.itemData(1) == "es"
    assert box.itemText(1).startswith("Spanish (client's)")


def test_choosing_a_language_asks_for_it(view, settle, qtbot) -> None:
    box = view.panel._language
    box.setCurrentIndex(box.findData("ko"))
    with qtbot.waitSignal(view.filter_changed) as caught:
        box.activated.emit(box.currentIndex())
    assert caught.args[0].language == "ko"


def test_distance_waits_for_a_place(view, settle) -> None:
    ask(view, settle)
    assert not view.panel._distance.isEnabled()
    assert view.panel._distance.toolTip()


def test_the_rest_of_a_vocabulary_waits_behind_more(view, settle, qtbot) -> None:
    rest = ("services", "immigration_general")
    assert rest not in view.panel._needs.boxes
    qtbot.mouseClick(view.panel._needs._more, Qt.MouseButton.LeftButton)
    assert view.panel._needs.boxes[rest].isVisible()
    qtbot.mouseClick(view.panel._needs._more, Qt.MouseButton.LeftButton)
    assert not view.panel._needs.boxes[rest].isVisible()


def test_a_chosen_one_is_always_on_show(view, settle) -> None:
    ask(view, settle, services=("immigration_general",))
    assert view.panel._needs.boxes["services", "immigration_general"].isVisible()


def test_clearing_keeps_the_place(view, settle, qtbot) -> None:
    ask(view, settle, near="90012", within_miles=10, services=("bond",), government=True)
    with qtbot.waitSignal(view.filter_changed) as caught:
        qtbot.mouseClick(view.panel._clear, Qt.MouseButton.LeftButton)
    assert caught.args[0] == DirectoryFilter(near="90012")


def test_both_ways_to_ask_for_detention_tick_one_box(view, settle) -> None:
    ask(view, settle, near="90012", services=("detained", "bond"))
    assert view.panel._needs.boxes["detained", "1"].isChecked()
    assert ("services", "detained") not in view.panel._needs.boxes


# Places.


def test_a_zip_code_is_taken_at_its_fifth_digit(view, settle, qtbot) -> None:
    ask(view, settle)
    with qtbot.waitSignal(view.filter_changed) as caught:
        qtbot.keyClicks(view.panel.place.field, "90012")
    settle()
    assert caught.args[0].near == "90012"
    assert view.panel.place.field.accessibleDescription() == "\u2068Los Angeles, CA\u2069"


def test_an_unknown_place_says_so_and_keeps_the_list(view, settle) -> None:
    ask(view, settle, near="Atlantis", services=("bond",))
    assert "We know no ZIP code or city “Atlantis”" in shown_words(view.panel.place)
    assert "Bond Office" in titles(view)


def test_a_name_of_several_cities_offers_them(view, settle, qtbot) -> None:
    ask(view, settle, near="Springfield")
    buttons = [child for child in view.panel.place.findChildren(QAbstractButton) if child.isVisible()]
    assert [_plain(button.text()) for button in buttons] == ["Springfield, IL", "Springfield, MA"]
    with qtbot.waitSignal(view.filter_changed) as caught:
        qtbot.mouseClick(buttons[1], Qt.MouseButton.LeftButton)
    assert caught.args[0].near == "Springfield, MA"
    assert view.panel.place.field.text() == "Springfield, MA"


@pytest.mark.parametrize("typed", ["Texas", "tx", "  TEXAS "])
def test_a_states_name_narrows_to_the_state(view, settle, typed: str) -> None:
    ask(view, settle, near=typed, services=("immigration_general",))
    assert "Texas Office" in titles(view)
    assert "Roster Office" not in titles(view)
    assert view.panel._state.text() == "Only Texas"


# Too few.


def test_few_results_name_the_filter_to_loosen_and_the_button_loosens_it(view, settle, qtbot) -> None:
    ask(view, settle, near="90012", detained=True, language="ko")
    words = view.results.note.words
    assert words.startswith("Only 3 contact(s) fit. Without “People in detention”")
    with qtbot.waitSignal(view.filter_changed) as caught:
        qtbot.mouseClick(view.results.note.button, Qt.MouseButton.LeftButton)
    assert caught.args[0] == DirectoryFilter(near="90012", language="ko")


def test_a_short_distance_is_widened(view, settle) -> None:
    ask(view, settle, near="90012", within_miles=10, kinds=("immigration_legal",), services=("bond",), language="ko")
    assert view.results.note.button.text() == "Widen to 250 mile(s)"
    view.results.note.button.click()
    settle()
    assert "Fresno Office" in titles(view)
    assert view.panel._distance.currentData() == 250


def test_no_result_is_never_bare(view, settle) -> None:
    ask(view, settle, near="90012", kinds=("hotline",), services=("privacy",))
    assert titles(view) == []
    assert view.results.note.isVisible()
    assert view.results.note.button.isVisible()
    assert view.results.note.words.startswith("No contact fits.")


def test_many_results_propose_nothing(view, settle) -> None:
    ask(view, settle)
    assert not view.results.note.isVisible()


# The contact.


def test_the_first_contact_is_open_at_once(view) -> None:
    assert view.detail.contact == CONTACTS[0]


def test_the_detail_tells_all_that_is_known(view, settle) -> None:
    view.show_contact("bond-office")
    settle()
    words = shown_words(view.detail)
    for part in (
        "Bond Office",
        "(213) 555-0100",
        "Weekdays 8:30-17:30",
        "1 Main Street, Los Angeles, CA 90012",
        "Spanish",
        "Bond, People in detention",
        "Free",
        "Walk-ins welcome",
        "help@example.org",
        "https://example.org",
        "<b>Call to confirm.</b> Example list, Jul 2026. Not dialed yet.",
    ):
        assert part in words


def test_what_the_source_does_not_say_is_to_be_asked(view, settle) -> None:
    view.show_contact("roster-office")
    words = shown_words(view.detail)
    assert "Hours not known: ask when you call" in words
    assert "Languages not stated: ask" in words
    assert "Cost not stated: ask" in words
    assert "The source gives no phone number" in words


@pytest.mark.parametrize(
    ("contact", "words"),
    [
        ("lsc-office", "45 C.F.R. Part 1626"),
        ("roster-office", "DOJ recognition: renewal pending"),
        ("old-office", "more than two years old"),
        ("ice-line", "This is the government. It may note your call; ask a lawyer first."),
    ],
)
def test_the_detail_warns(view, settle, contact: str, words: str) -> None:
    view.show_contact(contact)
    settle()
    assert words in shown_words(view.detail)


def test_a_contact_that_the_filter_hides_is_shown_all_the_same(view, settle) -> None:
    ask(view, settle, near="90012", kinds=("hotline",))
    view.show_contact("texas-office")
    assert view.detail.contact is not None
    assert view.detail.contact.id == "texas-office"


def test_an_unknown_contact_changes_nothing(view) -> None:
    view.show_contact("nobody")
    assert view.detail.contact == CONTACTS[0]


def test_copying_gives_number_source_and_advice_without_stray_marks(view, qtbot) -> None:
    view.show_contact("bond-office")
    with qtbot.waitSignal(view.copy_requested) as caught:
        qtbot.mouseClick(view.detail._copy, Qt.MouseButton.LeftButton)
    lines = caught.args[0].split("\n")
    assert lines[:2] == ["Bond Office", "(213) 555-0100"]
    assert lines[-1] == "Call to confirm. Source: Example list, Jul 2026"
    assert _plain(caught.args[0]) == caught.args[0]


def test_email_and_website_are_text_to_copy(view, qtbot) -> None:
    view.show_contact("bond-office")
    with qtbot.waitSignal(view.copy_requested) as caught:
        view.detail._email.button.click()
    assert caught.args == ["help@example.org"]


def test_choosing_a_row_by_key_opens_it(view, settle, qtbot) -> None:
    ask(view, settle, near="90012", within_miles=25, services=("bond",))
    qtbot.keyClick(view.results.list, Qt.Key.Key_Down)
    qtbot.keyClick(view.results.list, Qt.Key.Key_Down)
    assert view.detail.contact is not None
    assert view.detail.contact.id == "lsc-office"


# The QR code.


def test_the_code_holds_the_number_and_has_room_around_it(view, settle) -> None:
    view.show_contact("bond-office")
    settle()
    modules = modules_of("tel:+12135550100")
    assert view.detail.qr.picture.side == (len(modules) + 2 * QUIET_MODULES) * MODULE_PX
    image = view.detail.qr.picture.pixmap().toImage()
    corner = QUIET_MODULES * MODULE_PX
    assert image.pixelColor(corner - 1, corner - 1).name() == "#ffffff"
    assert image.pixelColor(corner, corner).name() == "#000000"


def test_the_switch_shows_the_whole_contact_card(view, settle) -> None:
    view.show_contact("bond-office")
    settle()
    number = view.detail.qr.picture.side
    view.detail.qr.switch.click()
    settle()
    assert view.detail.qr.picture.side > number
    assert "contact card of Bond Office" in view.detail.qr.picture.accessibleName()


def test_a_contact_without_number_has_its_card_as_code(view, settle) -> None:
    view.show_contact("roster-office")
    settle()
    assert not view.detail.qr.switch.isVisible()
    assert "contact card" in view.detail.qr.picture.accessibleName()


# Words.


@pytest.mark.parametrize(
    ("phone_note", "notes", "hours", "rest"),
    [
        ("", "", "", ""),
        ("", "walk-ins welcome; weekdays 8:30-17:30", "Weekdays 8:30-17:30", "Walk-ins welcome"),
        ("24 hours", "San Mateo County.", "24 hours", "San Mateo County."),
        ("24/7; the 203 area code is right", "", "24/7", "The 203 area code is right"),
        ("", "listed for courts: Los Angeles CA", "", "Listed for courts: Los Angeles CA"),
    ],
)
def test_hours_are_told_apart_from_other_notes(phone_note: str, notes: str, hours: str, rest: str) -> None:
    contact = make_contact("a", phone_note=phone_note, notes=notes)
    assert (stated_hours(contact), other_notes(contact)) == (hours, rest)


def test_only_a_stated_free_is_free(qapp, library: Library) -> None:
    words = ContactWords(library, "en", TODAY)
    assert [words.cost(make_contact("a", cost=cost)) for cost in ("free", "unknown", "")] == [
        "Free",
        "Cost not stated: ask",
        "Cost not stated: ask",
    ]


def test_the_workers_language_changes_every_label(view, settle) -> None:
    view.show_languages("es", "es")
    assert "Immigration legal help (es)" in shown_words(view.detail)
    assert view.panel._kinds.boxes["kinds", "hotline"].text() == "Hotline (es)"


# Layouts.


def visible(view: FindHelpView) -> set[str]:
    parts = {"panel": view.panel, LIST: view.results, DETAIL: view.detail, MAP: view.map_card}
    return {name for name, part in parts.items() if part.isVisible()}


def test_a_wide_window_shows_everything(view) -> None:
    assert visible(view) == {"panel", LIST, DETAIL, MAP}


@pytest.fixture
def compact(view, qapp) -> FindHelpView:
    view.resize(930, 530)
    qapp.processEvents()
    return view


def test_a_compact_window_shows_the_list_alone(compact) -> None:
    assert visible(compact) == {LIST}


def test_a_row_opens_over_the_list_and_back_returns(compact, qtbot) -> None:
    compact.results.list.opened.emit("hotline")
    assert visible(compact) == {DETAIL}
    qtbot.mouseClick(compact._to_list, Qt.MouseButton.LeftButton)
    assert visible(compact) == {LIST}


def test_escape_leaves_the_map(compact, qtbot) -> None:
    qtbot.mouseClick(compact._to_map, Qt.MouseButton.LeftButton)
    assert visible(compact) == {MAP}
    qtbot.keyClick(compact.map_card, Qt.Key.Key_Escape)
    assert visible(compact) == {LIST}


def test_filters_open_in_a_drawer_that_escape_closes(compact, qtbot) -> None:
    qtbot.mouseClick(compact._filters, Qt.MouseButton.LeftButton)
    assert compact.panel.isVisible()
    qtbot.keyClick(compact.panel, Qt.Key.Key_Escape)
    assert not compact.panel.isVisible()


def test_the_drawer_goes_back_to_its_column_in_a_wide_window(compact, qapp) -> None:
    compact._filters.click()
    compact.resize(1270, 700)
    qapp.processEvents()
    assert visible(compact) == {"panel", LIST, DETAIL, MAP}
    assert not compact._drawer.isVisible()


def test_a_mirrored_window_begins_at_the_right(view, qapp) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qapp.processEvents()
    assert view.panel.x() > view.results.x() > view._side.x()


def test_every_control_has_a_name(view) -> None:
    unnamed = [
        type(child).__name__
        for kind in (QAbstractButton, QComboBox, QLineEdit, QListView)
        for child in view.findChildren(kind)
        if child.isVisible() and not QAccessible.queryAccessibleInterface(child).text(QAccessible.Text.Name).strip()
    ]
    assert unnamed == []


def test_tab_goes_through_the_filters_from_top_to_bottom(view, settle) -> None:
    view.panel._needs._more.click()
    settle()
    stops, widget = [], view.panel.place.field
    while widget is not view.panel._clear:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            stops.append(widget.mapTo(view.panel, widget.rect().topLeft()).y())
        widget = widget.nextInFocusChain()
    assert stops == sorted(stops)
    assert len(stops) > 8


def test_an_answer_after_the_end_of_a_visit_is_dropped(make_view: Callable[[], FindHelpView], settle) -> None:
    view = make_view()
    view.show_filter(DirectoryFilter(near="90012", services=("bond",)))
    view.deleteLater()
    QCoreApplication.sendPostedEvents(view, QEvent.Type.DeferredDelete)
    settle()
    assert not isValid(view)
