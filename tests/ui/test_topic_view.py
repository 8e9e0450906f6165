# SPDX-License-Identifier: Apache-2.0
"""One topic on the screen: its trust line and banners, its links, what it offers to do, and where things stand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from kyr_app.domain.directory import Contact, DirectoryFilter, Found
from kyr_app.domain.locales import locale_for
from kyr_app.ui.speech import Speech
from kyr_app.ui.views.topic_view import TopicView
from kyr_app.ui.widgets.banner import Banner
from kyr_app.ui.widgets.button import Button
from kyr_app.ui.widgets.contents_list import ContentsList
from kyr_app.ui.widgets.find_bar import FindBar
from kyr_app.ui.widgets.passage_heading import PassageHeading
from kyr_app.ui.widgets.passage_text import PassageText
from kyr_app.ui.widgets.row_button import RowButton
from kyr_app.ui.widgets.say_box import SayBox
from kyr_app.ui.widgets.source_panel import SourcePanel
from kyr_app.ui.widgets.topic_page import TopicPage, frame_for
from tests.ui.topic_samples import TODAY, SampleStore, SampleVoice, forget, look_for, make_topic

MakeView = Callable[..., TopicView]


@pytest.fixture
def make_view(qapp: QApplication, qtbot) -> Iterator[MakeView]:
    """Builds a topic view on show: `make_view(make_topic(), client="es")`."""
    views = []

    def make(topic, *, client="en", worker="en", size=(1270, 660), scale=100, voice=None, anchor="") -> TopicView:
        look = look_for(qapp, scale=scale)
        speech = Speech(lambda: voice)
        speech.prepare()
        view = TopicView(*look, store=SampleStore(), speech=speech)
        view.sample_theme, view.sample_speech = look.theme, speech
        views.append(view)
        view.resize(*size)
        view.show_topic(topic, "When you meet officers", client, worker, TODAY, anchor)
        view.show()
        qtbot.waitExposed(view)
        qtbot.waitUntil(lambda: view.findChild(TopicPage).column.complete)
        QApplication.processEvents()
        return view

    yield make
    forget(*views)


def texts_of(view: TopicView) -> str:
    """Every word of labels on show."""
    return "\n".join(label.text() for label in view.findChildren(QLabel) if label.isVisible())


def button(view: TopicView, words: str) -> Button:
    """The button on show whose text begins so."""
    return next(b for b in view.findChildren(Button) if b.isVisible() and b.text().startswith(words))


def heading(view: TopicView, words: str) -> PassageHeading:
    return next(h for h in view.findChildren(PassageHeading) if h.text() == words)


# The text


def test_every_heading_is_a_widget_of_its_own_in_reading_order(make_view: MakeView) -> None:
    headings = [h.text() for h in make_view(make_topic()).findChild(TopicPage).column.headings()]
    assert headings == ["In one minute", "Say this", "Why", "What counts as a yes", "What is known", "In dispute"]


def test_only_the_first_screen_is_built_before_the_first_paint(qapp: QApplication, qtbot) -> None:
    view = TopicView(*look_for(qapp), store=SampleStore())
    view.resize(1270, 400)
    view.show_topic(make_topic(), "", "en", "en", TODAY)
    view.show()
    column = view.findChild(TopicPage).column
    assert column.bodies
    assert not column.complete
    qtbot.waitUntil(lambda: column.complete)
    forget(view)


def test_the_reading_column_holds_60_to_75_characters(make_view: MakeView) -> None:
    view = make_view(make_topic())
    sample = "Officers may walk up and knock, as any visitor may, but they may not go further to search. "
    width = QFontMetricsF(view.sample_theme.font(14, locale="en")).horizontalAdvance(sample) / len(sample)
    assert 60 <= view.findChild(TopicPage).text_width() / width <= 75


@pytest.mark.parametrize("locale", ["en", "es", "ar"])
@pytest.mark.parametrize(
    ("size", "scale"), [((1270, 660), 100), ((952, 530), 100), ((1024, 460), 200), ((480, 400), 100)]
)
def test_no_text_is_wider_than_its_column(make_view: MakeView, locale: str, size: tuple[int, int], scale: int) -> None:
    view = make_view(make_topic(locale), size=size, scale=scale)
    for text in view.findChildren(PassageText):
        assert text.document().size().width() <= text.width() + 1


def test_an_arabic_topic_runs_right_to_left_in_an_english_window(make_view: MakeView) -> None:
    view = make_view(make_topic("ar"), client="ar")
    body = view.findChild(TopicPage).column.bodies[0]
    assert view.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert body.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_the_english_of_say_this_stays_left_to_right_in_an_arabic_topic(make_view: MakeView) -> None:
    box = make_view(make_topic("ar"), client="ar").findChild(SayBox)
    assert box.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert box.lines[0].layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert box.lines[1].layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_a_passage_whose_english_changed_says_so(make_view: MakeView) -> None:
    assert "has changed since it was translated" in texts_of(make_view(make_topic("es", stale=("why",)), client="es"))


def test_the_foot_says_what_this_is_not(make_view: MakeView) -> None:
    assert "This is information, not legal advice." in texts_of(make_view(make_topic()))


# Trust


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (-60, "Facts checked"),
        (-20, "Review due"),
        (0, "Review due"),
        (1, "The law may have changed"),
        (89, "The law may have changed"),
        (90, "Do not rely on it alone"),
        (365, "too old to act on"),
    ],
    ids=str,
)
def test_age_shows_and_grows(make_view: MakeView, days: int, words: str) -> None:
    assert words in texts_of(make_view(make_topic(review_due=TODAY - timedelta(days=days))))


@pytest.mark.parametrize(("days", "banners"), [(-60, 0), (-20, 1), (10, 1), (120, 2)])
def test_a_page_long_overdue_repeats_its_warning_at_the_foot(make_view: MakeView, days: int, banners: int) -> None:
    view = make_view(make_topic(review_due=TODAY - timedelta(days=days)))
    assert len([banner for banner in view.findChildren(Banner) if banner.isVisible()]) == banners


def test_a_machine_translation_offers_the_english(make_view: MakeView, qtbot) -> None:
    view = make_view(make_topic("es"), client="es")
    with qtbot.waitSignal(view.locale_requested) as asked:
        button(view, "English").click()
    assert asked.args == ["en"]


def test_a_page_that_lacks_the_clients_language_says_so(make_view: MakeView) -> None:
    words = texts_of(make_view(make_topic(), client="zh-Hans"))
    assert f"not yet in \u2068{locale_for('zh-Hans').endonym}\u2069" in words


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"applies_in": ("CA",)}, "California"),
        (
            {"reviewed_by": "A. Lawyer", "reviewed_role": "attorney", "reviewed_on": "2026-10-01"},
            "Reviewed by \u2068A. Lawyer\u2069, \u2068attorney\u2069, \u20681 Oct 2026\u2069",
        ),
        ({}, "Not yet reviewed by a lawyer"),
        ({"locale": "es", "translated_by": "Ana"}, "Translated by \u2068Ana"),
    ],
    ids=["place", "reviewed", "not reviewed", "translator"],
)
def test_the_trust_line_tells(make_view: MakeView, changes: dict[str, object], words: str) -> None:
    assert words in texts_of(make_view(make_topic()._replace(**changes)))


# Links and sources


def test_a_link_to_a_topic_asks_for_it(make_view: MakeView, qtbot) -> None:
    view = make_view(make_topic())
    with qtbot.waitSignal(view.topic_requested) as asked:
        view.findChild(PassageText).anchorClicked.emit("topic:warrants#why")
    assert asked.args == ["warrants", "why"]


def test_a_link_into_the_same_topic_goes_to_the_passage(make_view: MakeView) -> None:
    view = make_view(make_topic())
    view.findChild(PassageText).anchorClicked.emit("topic:home-door#dispute")
    assert heading(view, "In dispute").hasFocus()
    assert view.findChild(ContentsList).current == "dispute"


def test_a_footnote_opens_its_source_beside_the_text(make_view: MakeView) -> None:
    view = make_view(make_topic())
    view.findChild(PassageText).anchorClicked.emit("source:payton")
    panel = view.findChild(SourcePanel)
    assert panel.isVisible()
    assert "Payton v. New York" in texts_of(view)
    assert panel.geometry().left() > view.findChild(TopicPage).column.geometry().right()


def test_tab_and_return_open_a_footnote(make_view: MakeView, qtbot) -> None:
    view = make_view(make_topic())
    with qtbot.waitActive(view):
        view.activateWindow()
    heading(view, "Why").setFocus()
    for _ in range(2):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert view.findChild(SourcePanel).isVisible()


def test_an_unknown_source_opens_nothing(make_view: MakeView) -> None:
    view = make_view(make_topic())
    view.findChild(PassageText).anchorClicked.emit("source:nobody")
    assert not view.findChild(SourcePanel).isVisible()


def test_an_address_is_shown_to_be_copied(make_view: MakeView, qtbot) -> None:
    view = make_view(make_topic())
    view.findChild(PassageText).anchorClicked.emit("source:payton")
    with qtbot.waitSignal(view.copy_requested) as copied:
        button(view, "Copy the address").click()
    assert copied.args == ["https://example.org/payton"]


def test_a_number_is_shown_large_to_be_dialled(make_view: MakeView) -> None:
    view = make_view(make_topic())
    view.findChild(PassageText).anchorClicked.emit("tel:+18008987180")
    assert "+18008987180" in texts_of(view)


def test_escape_closes_the_panel_and_gives_the_keyboard_back(make_view: MakeView, qtbot) -> None:
    view = make_view(make_topic())
    text = view.findChild(PassageText)
    text.setFocus()
    text.anchorClicked.emit("source:payton")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not view.findChild(SourcePanel).isVisible()
    assert text.hasFocus()


def test_the_sources_button_lists_all(make_view: MakeView) -> None:
    view = make_view(make_topic())
    view.findChild(TopicPage).head.trust.sources.click()
    words = texts_of(view)
    assert "[1] Payton v. New York" in words
    assert "[2] A newspaper" in words
    assert "not confirmed by an official record" in words


def test_related_topics_lead_on(make_view: MakeView, qtbot) -> None:
    view = make_view(make_topic())
    with qtbot.waitSignal(view.topic_requested) as asked:
        view.findChild(TopicPage).aside.topic_requested.emit("warrants", "")
    assert asked.args == ["warrants", ""]


def test_contacts_show_number_and_lead_to_the_contact(make_view: MakeView, qtbot) -> None:
    view = make_view(make_topic())
    blank = dict.fromkeys(Contact._fields, "")
    contact = Contact(
        **blank
        | {
            "id": "imm",
            "name": "An office",
            "phone": "(213) 634-0999",
            "states": (),
            "languages": (),
            "services": (),
            "source_date": "2026-05",
            "latitude": None,
            "longitude": None,
            "lsc_funded": False,
        }
    )
    view.show_contacts([Found(contact, 1.2)], "90012")
    assert "(213)\u00a0634\u20110999" in texts_of(view)
    with qtbot.waitSignal(view.contact_requested) as asked:
        next(
            row for row in view.findChildren(RowButton) if row.isVisible() and "An office" in row.accessibleName()
        ).click()
    assert asked.args == ["imm"]


def test_more_help_asks_for_what_the_topic_is_about(make_view: MakeView, qtbot) -> None:
    view = make_view(make_topic())
    with qtbot.waitSignal(view.help_requested) as asked:
        view.findChild(TopicPage).aside.more_requested.emit()
    assert asked.args == [DirectoryFilter(services=("removal_defense",))]


# Say this


def test_a_run_of_lines_is_one_box_with_the_clients_words_below(make_view: MakeView) -> None:
    boxes = make_view(make_topic(), client="es").findChildren(SayBox)
    assert [line.text() for line in boxes[0].lines] == [
        "“I choose to remain silent.”",
        "\u2068Español\u2069: “Elijo guardar silencio.”",
        "“I want to speak with a lawyer.”",
        "\u2068Español\u2069: “Quiero hablar con un abogado.”",
    ]


def test_show_to_officer_hands_over_all_lines_and_the_first(make_view: MakeView, qtbot) -> None:
    view = make_view(make_topic("es"), client="es")
    with qtbot.waitSignal(view.show_to_officer) as asked:
        button(view, "Show to officer").click()
    statements, index = asked.args
    assert [one.words for one in statements] == ["Elijo guardar silencio.", "Quiero hablar con un abogado."]
    assert index == 0


# Going about the page


def test_tab_goes_through_the_page_as_it_is_read(make_view: MakeView, qtbot) -> None:
    view = make_view(make_topic())
    with qtbot.waitActive(view):
        view.activateWindow()
    heading(view, "Say this").setFocus()
    met = []
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        met.append(QApplication.focusWidget().accessibleName())
    assert met[:2] == ["Aloud:", "Show to officer: I choose to remain silent. I want to speak with a lawyer."]
    assert met[2].startswith("Officers need a warrant.")


@pytest.mark.parametrize(("key", "modifier"), [(Qt.Key.Key_H, "none"), (Qt.Key.Key_Down, "alt")])
def test_a_key_steps_from_heading_to_heading(make_view: MakeView, qtbot, key: Qt.Key, modifier: str) -> None:
    view = make_view(make_topic())
    with qtbot.waitActive(view):
        view.activateWindow()
    held = Qt.KeyboardModifier.AltModifier if modifier == "alt" else Qt.KeyboardModifier.NoModifier
    met = []
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget() or view, key, held)
        met.append(QApplication.focusWidget().text())
    assert met == ["Officers at your door", "In one minute", "Say this", "Why"]


def test_contents_follow_the_scroll(make_view: MakeView) -> None:
    view = make_view(make_topic(), size=(1270, 400))
    page = view.findChild(TopicPage)
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    assert view.findChild(ContentsList).current == "dispute"


def test_an_entry_of_the_contents_brings_its_passage_to_the_top(make_view: MakeView) -> None:
    view = make_view(make_topic(), size=(1270, 400))
    view.findChild(ContentsList).passage_requested.emit("why")
    page = view.findChild(TopicPage)
    assert 0 <= page.top_of(heading(view, "Why")) - page.verticalScrollBar().value() <= 20


def test_a_topic_opens_at_the_passage_asked_for(make_view: MakeView) -> None:
    view = make_view(make_topic(), size=(1270, 400), anchor="known")
    page = view.findChild(TopicPage)
    assert 0 <= page.top_of(heading(view, "What is known")) - page.verticalScrollBar().value() <= 20


def test_larger_text_keeps_the_passage_in_view(make_view: MakeView) -> None:
    view = make_view(make_topic(), size=(1270, 400), anchor="why")
    view.sample_theme.set_scale(150)
    page = view.findChild(TopicPage)
    assert page.passage_in_view() == "why"


@pytest.mark.parametrize(
    ("width", "scale", "columns"),
    [(1256, 1.0, 3), (1810, 1.0, 3), (1100, 1.0, 2), (938, 1.0, 1), (1256, 1.5, 1), (480, 1.0, 1)],
)
def test_columns_are_chosen_by_width_and_text_size(width: int, scale: float, columns: int) -> None:
    frame = frame_for(width, scale)
    assert frame.columns == columns
    assert frame.sheet_x + frame.sheet <= width


def test_a_narrow_window_has_its_contents_in_a_button_and_contacts_after_the_text(make_view: MakeView) -> None:
    view = make_view(make_topic(), size=(952, 530))
    page = view.findChild(TopicPage)
    assert button(view, "On this page").isVisible()
    assert not page.contents.isVisible()
    assert page.aside.y() > page.column.geometry().bottom()


# Find in page


def typed(view: TopicView, qtbot, words: str) -> FindBar:
    with qtbot.waitActive(view):
        view.activateWindow()
    qtbot.keyClick(QApplication.focusWidget() or view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    bar = view.findChild(FindBar)
    qtbot.keyClicks(bar.findChild(QLineEdit) or bar.field, words)
    return bar


@pytest.mark.parametrize(
    ("words", "total"),
    [
        ("warrant", "1 of 2"),
        ("WARRANT", "1 of 2"),
        ("policia", "1 of 1"),
        ("silent", "1 of 1"),
        ("why", "1 of 1"),
        ("xyz", "Not on this page"),
    ],
)
def test_find_goes_through_texts_headings_and_lines(make_view: MakeView, qtbot, words: str, total: str) -> None:
    view = make_view(make_topic())
    typed(view, qtbot, words)
    assert total in texts_of(view)


def test_find_steps_round(make_view: MakeView, qtbot) -> None:
    view = make_view(make_topic())
    bar = typed(view, qtbot, "warrant")
    for _ in range(2):
        qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert "1 of 2" in texts_of(view)


def test_closing_find_takes_the_marks_away(make_view: MakeView, qtbot) -> None:
    view = make_view(make_topic())
    bar = typed(view, qtbot, "warrant")
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert bar.field.text() == ""
    assert all(not text.extraSelections() for text in view.findChildren(PassageText))


# Copying


def test_copied_words_go_out_without_marks_of_the_screen(make_view: MakeView, qtbot) -> None:
    from tests.ui.topic_samples import html

    view = make_view(make_topic(blocks=[html("<p>Call \u20661\u2011800\u00a0898\u2069 now</p>")]))
    text = view.findChild(PassageText)
    text.selectAll()
    with qtbot.waitSignal(view.copy_requested) as copied:
        qtbot.keyClick(text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert copied.args == ["Call 1-800 898 now"]


# Reading aloud


def test_without_a_voice_nothing_offers_to_read(make_view: MakeView) -> None:
    view = make_view(make_topic())
    assert not [b for b in view.findChildren(Button) if b.isVisible() and b.text() == "Read aloud"]


def test_a_voice_reads_the_page_without_footnote_numbers(make_view: MakeView) -> None:
    voice = SampleVoice("en")
    view = make_view(make_topic(), voice=voice)
    button(view, "Read aloud").click()
    assert voice.said == [("Officers at your door", "en")]
    assert button(view, "Stop reading").isVisible()
    lines = view.findChild(TopicPage).column.spoken_lines("en")
    assert ("Officers need a warrant. La policía también.", "en") in [
        (words.replace("\u2060", ""), locale) for words, locale in lines
    ]


def test_a_voice_reads_a_line_in_english_then_in_the_clients_language(make_view: MakeView, qtbot) -> None:
    voice = SampleVoice("en", "es")
    view = make_view(make_topic(), client="es", voice=voice)
    view.findChild(SayBox).findChildren(Button)[1].click()
    voice.finish()
    qtbot.waitUntil(lambda: len(voice.said) == 2)
    assert voice.said == [("I choose to remain silent.", "en"), ("Elijo guardar silencio.", "es")]


def test_a_voice_found_later_adds_the_buttons(make_view: MakeView) -> None:
    view = make_view(make_topic())
    speech = view.sample_speech
    speech._find_voice = lambda: SampleVoice("en")
    speech.prepare()
    assert len([b for b in view.findChildren(Button) if b.isVisible() and b.text() == "Read aloud"]) == 2


# Two languages


@pytest.mark.parametrize(
    ("client", "worker", "locales", "available"),
    [
        ("es", "en", ("en", "es"), True),
        ("es", "en", ("en",), False),
        ("es", "es", ("en", "es"), True),
        ("en", "en", ("en",), False),
    ],
)
def test_side_by_side_is_offered_when_there_are_two_languages(
    make_view: MakeView, client: str, worker: str, locales: tuple[str, ...], available: bool
) -> None:
    view = make_view(make_topic(locales=locales), client=client, worker=worker)
    assert button(view, "Side by side").isEnabled() == available
    assert button(view, "Side by side").toolTip()
