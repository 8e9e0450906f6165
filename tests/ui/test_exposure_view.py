# SPDX-License-Identifier: Apache-2.0
"""The exposure check in the window: asked by keyboard, answered with anything, forgotten as a whole."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

from kyr_app.domain.exposure import MAX_FIRST
from kyr_app.domain.packet import PLAN
from kyr_app.storage.exposure import ExposureStore
from kyr_app.storage.library import open_library
from kyr_app.ui import checking
from kyr_app.ui.desk import Desk
from kyr_app.ui.ending import IdleWatch, StillHere
from kyr_app.ui.speech import Speech
from kyr_app.ui.views.exposure_check import QUESTION, RESULT, START, ExposureCheckView
from kyr_app.ui.widgets.check_page import CheckContext
from kyr_app.ui.widgets.check_question import QuestionPage
from kyr_app.ui.widgets.check_result import ResultPage
from kyr_app.ui.widgets.passage_heading import LineLabel
from kyr_app.ui.widgets.topic_aside import TopicAside

MakeDesk = Callable[..., Desk]

MOTHER = dict.fromkeys(("q1", "q3", "q6", "q8", "q16", "q17", "q18"), "yes")
ROOFER = {"q1": "yes", "q2": "unsure", "q4": "yes", "q8": "yes", "q9": "yes", "q20": "yes"}
WATCHED = {"q1": "yes", "q16": "yes", "q18": "yes", "q22": "yes"}


def _view(desk: Desk) -> ExposureCheckView:
    if not desk.window.has_view("check") or desk.view_name != "check":
        desk.show("check")
    return cast("ExposureCheckView", desk.window.view("check"))


def _page(view: ExposureCheckView) -> QuestionPage:
    assert isinstance(view.page, QuestionPage)
    return view.page


def _result(desk: Desk, answers: Mapping[str, str]) -> ResultPage:
    view = _view(desk)
    view.begin()
    number = 1
    while view.stage == QUESTION:
        view.answer(answers.get(f"q{number}", "skip"))
        number += 1
    desk.settle()
    assert isinstance(view.page, ResultPage)
    return view.page


def _said(page: object) -> str:
    labels = page.findChildren(LineLabel)  # type: ignore[attr-defined]
    return "\n".join(label.text() for label in labels if label.isVisible())


@pytest.fixture
def make_active(make_desk: MakeDesk, qtbot) -> MakeDesk:
    """Desks whose window has the keyboard, which keys of a whole window ask for."""

    def make(**options) -> Desk:
        desk = make_desk(**options)
        with qtbot.waitActive(desk.window):
            desk.window.activateWindow()
        return desk

    return make


def _press(desk: Desk, qtbot, key: Qt.Key | str, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(desk.window.focusWidget() or desk.window, key, held)


# The way through


def test_the_first_page_says_that_nothing_is_saved_in_both_languages(make_desk: MakeDesk) -> None:
    said = _said(_view(make_desk()).page)
    assert "We do not save it" in said
    assert "No lo guardamos" in said


def test_the_check_goes_through_by_keyboard_alone(make_active: MakeDesk, qtbot) -> None:
    desk = make_active()
    _press(desk, qtbot, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: desk.view_name == "check")
    view = _view(desk)
    assert view.stage == START
    _press(desk, qtbot, Qt.Key.Key_Space)
    assert view.stage == QUESTION
    keys = ("1", "2", "3", "4", "y", "n", "u", "s")
    for number in range(22):
        _press(desk, qtbot, keys[number % len(keys)])
    assert view.stage == RESULT
    given = ["yes", "no", "unsure", "skip", "yes", "no", "unsure", "skip"]
    assert list(desk.session.answers.values()) == [given[number % len(given)] for number in range(22)]


def test_space_presses_the_answer_that_has_the_keyboard(make_active: MakeDesk, qtbot) -> None:
    desk = make_active()
    view = _view(desk)
    view.begin()
    _press(desk, qtbot, Qt.Key.Key_Tab)
    _press(desk, qtbot, Qt.Key.Key_Space)
    assert dict(desk.session.answers) == {"q1": "no"}


def test_letters_go_into_the_search_box_while_one_types_there(make_active: MakeDesk, qtbot) -> None:
    desk = make_active()
    view = _view(desk)
    view.begin()
    desk.window.top.show_search()
    qtbot.keyClick(desk.window.top.search, "y")
    assert dict(desk.session.answers) == {}
    assert desk.window.top.search.text() == "y"


def test_each_question_stands_in_both_languages_with_why_it_is_asked(make_desk: MakeDesk) -> None:
    view = _view(make_desk())
    view.begin()
    said = _said(_page(view))
    assert "Has anyone in your home ever filled in US immigration papers" in said
    assert "¿Alguien de su casa llenó alguna vez papeles de inmigración" in said
    assert "Then the government has a file" in said
    assert "Question 1 of 22" in said


def test_an_answer_is_named_with_its_question(make_desk: MakeDesk) -> None:
    view = _view(make_desk())
    view.begin()
    page = _page(view)
    names = [card.accessibleName() for card in page.cards]
    assert [name.removeprefix(page.heading.text()).strip() for name in names] == ["Yes", "No", "Not sure", "Skip"]


def test_the_four_answers_are_equally_large(make_desk: MakeDesk) -> None:
    desk = make_desk()
    view = _view(desk)
    view.begin()
    desk.settle()
    sizes = {(card.width(), card.height()) for card in _page(view).cards}
    assert len(sizes) == 1
    assert next(iter(sizes))[1] >= 108


def test_back_shows_the_answer_given_and_another_one_replaces_it(make_active: MakeDesk, qtbot) -> None:
    desk = make_active()
    view = _view(desk)
    view.begin()
    view.answer("yes")
    _press(desk, qtbot, Qt.Key.Key_Backspace)
    assert [card.answer for card in _page(view).cards if card.isChecked()] == ["yes"]
    view.answer("no")
    assert dict(desk.session.answers) == {"q1": "no"}


def test_one_can_finish_at_any_question_and_come_back(make_active: MakeDesk, qtbot) -> None:
    desk = make_active()
    view = _view(desk)
    view.begin()
    view.answer("yes")
    _press(desk, qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert view.stage == RESULT
    view.back.click()
    assert view.stage == QUESTION
    assert "Question 2 of 22" in _said(_page(view))


def test_nothing_can_be_typed_into_the_check(make_desk: MakeDesk) -> None:
    desk = make_desk()
    view = _view(desk)
    view.begin()
    _result(desk, MOTHER)
    assert [field for kind in (QLineEdit, QTextEdit, QPlainTextEdit) for field in view.findChildren(kind)] == []


def test_the_title_of_the_window_never_changes(make_desk: MakeDesk) -> None:
    desk = make_desk()
    _result(desk, ROOFER)
    assert desk.window.windowTitle() == "KYR"


# What the answers lead to


@pytest.mark.parametrize("answers", [MOTHER, ROOFER, WATCHED, dict.fromkeys((f"q{n}" for n in range(1, 22)), "yes")])
def test_at_most_five_steps_come_first(make_desk: MakeDesk, answers: Mapping[str, str]) -> None:
    page = _result(make_desk(), answers)
    assert 0 < len(page.first) <= MAX_FIRST


def test_a_step_says_what_it_does_what_it_does_not_and_what_can_go_wrong(make_desk: MakeDesk) -> None:
    card = _result(make_desk(), MOTHER).first[0]
    said = _said(card)
    action = card.action
    assert action.locale == "es"
    for words in (*action.steps, action.does, action.does_not, action.harm, "Pregunte primero a un abogado."):
        assert words in said
    assert "Ask a lawyer before any trip" in said


def test_later_steps_wait_behind_a_button(make_desk: MakeDesk) -> None:
    desk = make_desk()
    page = _result(desk, MOTHER)
    assert not any(card.isVisible() for card in page.later)
    page.folds[0].click()
    desk.settle()
    assert all(card.isVisible() for card in page.later)
    card, low = page.later[0], page.later[0].height()
    assert card.action.does not in _said(card)
    card.head.click()
    desk.settle()
    assert card.action.does in _said(card)
    assert card.height() == card.heightForWidth(card.width()) > low
    assert page.later[1].geometry().top() > card.geometry().bottom()
    card.head.click()
    desk.settle()
    assert card.height() == low


def test_each_exposure_has_a_reason_and_a_topic_that_can_be_opened(make_desk: MakeDesk) -> None:
    desk = make_desk()
    page = _result(desk, MOTHER)
    assert page.exposures
    assert all(reason.words in _said(page) for card in page.exposures for reason in card.exposure.reasons)
    slug = next(slug for slug in page.exposures[0].exposure.topics)
    page.exposures[0].topic_requested.emit(slug, "")
    assert desk.view_name == "topic"
    desk.go_back()
    assert _view(desk).stage == RESULT


def test_offices_that_fit_stand_beside_and_more_are_in_find_help(make_desk: MakeDesk) -> None:
    desk = make_desk(home_zip="90012")
    page = _result(desk, MOTHER)
    aside = page.findChild(TopicAside)
    assert aside.contacts()[0]
    aside.more_requested.emit()
    assert desk.view_name == "help"
    assert desk.session.wanted.services


def test_the_result_says_that_a_machine_translated_it_and_no_lawyer_read_it(make_desk: MakeDesk) -> None:
    said = _said(_result(make_desk(), MOTHER))
    assert "Traducción automática. El texto en inglés es la fuente · Aún no revisado por un abogado" in said


def test_skipping_everything_gives_the_short_list_and_nothing_that_frightens(make_desk: MakeDesk) -> None:
    page = _result(make_desk(), {})
    assert [card.action.id for card in page.first] == ["ten-minutes"]
    assert page.exposures == []
    assert page.later == []


def test_too_much_at_once_is_one_page_of_first_steps(make_desk: MakeDesk) -> None:
    page = _result(make_desk(), ROOFER)
    assert [card.action.id for card in page.first][:2] == ["lawyer-today", "family-plan"]
    assert (page.later, page.exposures, list(page.folds)) == ([], [], [])
    assert "Con esto basta por hoy." in _said(page)


def test_a_watched_person_sees_safety_first_and_no_change_of_a_device(make_desk: MakeDesk) -> None:
    desk = make_desk()
    page = _result(desk, WATCHED)
    assert page.first[0].action.id == "survivor-safety"
    assert not any(card.action.alters_device for card in (*page.first, *page.later))
    assert page.heading.text() == "Safety first"
    assert not any(card.isVisible() for card in page.exposures)
    # A sheet can be found: the list is not offered for the packet.
    assert not _view(desk).packet.isVisible()


def test_the_result_can_be_read_in_the_workers_language(make_desk: MakeDesk) -> None:
    desk = make_desk()
    _result(desk, MOTHER)
    view = _view(desk)
    view.language.click()
    assert cast("ResultPage", view.page).first[0].action.locale == "en"


def test_another_client_language_shows_the_same_steps_in_the_same_order(make_desk: MakeDesk) -> None:
    desk = make_desk()
    before = [card.action.id for card in _result(desk, MOTHER).first]
    desk.session.client_locale = "zh-Hans"
    view = _view(desk)
    page = cast("ResultPage", view.page)
    assert view.stage == RESULT
    assert [card.action.id for card in page.first] == before
    assert page.heading.isVisible()


# The packet


def test_only_the_steps_go_into_the_packet(make_desk: MakeDesk) -> None:
    desk = make_desk()
    page = _result(desk, MOTHER)
    _view(desk).packet.click()
    plan = desk.session.packet_plan
    assert plan is not None
    assert plan.locale == "es"
    assert desk.session.packet.names(PLAN) == ("",)
    assert [action.title for action in plan.first] == [card.action.title for card in page.first]
    printed = str(plan)
    reasons = [reason.words for card in page.exposures for reason in card.exposure.reasons]
    for told in (
        *reasons,
        *(card.action.who for card in page.first),
        *(card.exposure.title for card in page.exposures),
    ):
        assert told not in printed
    assert not _view(desk).packet.isEnabled()


def test_other_steps_may_take_the_place_of_those_in_the_packet(make_desk: MakeDesk) -> None:
    desk = make_desk()
    _result(desk, MOTHER)
    view = _view(desk)
    view.packet.click()
    view.again.click()
    _result(desk, {})
    assert view.packet.isEnabled()
    view.packet.click()
    plan = desk.session.packet_plan
    assert plan is not None
    assert len(plan.first) == 1
    assert desk.session.packet.names(PLAN) == ("",)


def test_the_plan_is_printed_in_the_clients_language(make_desk: MakeDesk) -> None:
    desk = make_desk(client_lang="ar")
    page = _result(desk, MOTHER)
    _view(desk).packet.click()
    plan = desk.session.packet_plan
    assert plan is not None
    assert plan.locale == page.first[0].action.locale == "ar"
    assert plan.first[0].title == page.first[0].action.title


# Nothing is kept


def test_end_forgets_the_answers_and_the_page(make_desk: MakeDesk) -> None:
    desk = make_desk()
    _result(desk, MOTHER)
    kept = desk.session.answers
    desk.end()
    assert (dict(kept), dict(desk.session.answers)) == ({}, {})
    assert not desk.window.has_view("check")
    assert _view(desk).stage == START


def test_closing_forgets_the_answers(make_desk: MakeDesk) -> None:
    desk = make_desk()
    _result(desk, MOTHER)
    kept = desk.session.answers
    desk.window.close()
    assert dict(kept) == {}


def test_start_again_forgets_the_answers_but_not_the_visit(make_desk: MakeDesk) -> None:
    desk = make_desk(client_lang="ar")
    _result(desk, MOTHER)
    _view(desk).again.click()
    assert _view(desk).stage == START
    assert (dict(desk.session.answers), desk.session.client_locale) == ({}, "ar")


def test_nobody_there_is_asked_and_then_everything_is_forgotten(
    make_desk: MakeDesk, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checking, "IDLE_MS", 30)
    monkeypatch.setattr(checking, "GRACE_MS", 30)
    desk = make_desk()
    view = _view(desk)
    view.begin()
    view.answer("yes")
    kept = desk.session.answers
    qtbot.waitUntil(lambda: desk.view_name == "home")
    assert dict(kept) == {}
    assert not desk.window.has_view("check")


def test_a_key_says_i_am_still_here_and_answers_no_question(
    make_active: MakeDesk, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checking, "IDLE_MS", 30)
    desk = make_active()
    view = _view(desk)
    view.begin()
    cover = desk.window.findChild(StillHere)
    qtbot.waitUntil(cover.isVisible)
    for timer in QApplication.instance().findChild(IdleWatch).findChildren(QTimer):
        timer.setInterval(60_000)  # it must not ask again before this looks
    qtbot.keyClick(desk.window.windowHandle(), Qt.Key.Key_Y)
    assert not cover.isVisible()
    assert dict(desk.session.answers) == {}
    assert desk.window.focusWidget() is _page(view).cards[0]


def test_answers_left_behind_on_another_page_go_too_but_the_visit_stays(
    make_desk: MakeDesk, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checking, "IDLE_MS", 30)
    monkeypatch.setattr(checking, "GRACE_MS", 30)
    desk = make_desk()
    view = _view(desk)
    view.begin()
    view.answer("yes")
    desk.show("guide")
    qtbot.waitUntil(lambda: dict(desk.session.answers) == {})
    assert desk.view_name == "guide"
    assert view.stage == START


def test_without_answers_nobody_watches_other_pages(make_desk: MakeDesk) -> None:
    desk = make_desk()
    _view(desk)
    desk.show("guide")
    desk.settle()
    assert desk.window.findChild(StillHere) is None


def test_a_visit_watched_as_a_whole_is_not_watched_twice(make_desk: MakeDesk) -> None:
    # In self-service the key that answers one watch never reached the other, and the visit ended all the same.
    desk = make_desk()
    desk.watched_throughout()
    _view(desk).begin()
    desk.settle()
    assert desk.window.findChild(StillHere) is None


def test_no_file_is_written(make_desk: MakeDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    desk = make_desk()
    _result(desk, WATCHED)
    _view(desk).language.click()
    desk.end()
    desk.window.close()
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


# Reading aloud


class _SpanishVoice:
    def __init__(self) -> None:
        self.said: list[tuple[str, str]] = []

    def languages(self) -> Iterable[str]:
        return ("es",)

    def say(self, text: str, language: str, done: Callable[[], None]) -> None:
        self.said.append((text, language))

    def stop(self) -> None:
        pass


def test_a_question_is_read_in_the_clients_language(make_desk: MakeDesk, library_path: Path, qtbot) -> None:
    desk, voice = make_desk(), _SpanishVoice()
    view = ExposureCheckView(desk.theme, desk.icons, Speech(lambda: voice))
    qtbot.addWidget(view)
    with closing(open_library(library_path)) as library:
        store = ExposureStore(library)
        context = CheckContext(desk.theme, desk.icons, "en", "es", {})
        view.show_check(store.model("en"), store.model("es"), context, {})
    view.begin()
    view.show()
    assert not view.read.isVisible()
    qtbot.waitUntil(view.read.isVisible)
    view.read.click()
    assert [text.split()[0] for text, _ in voice.said] == ["¿Alguien"]
    assert view.read.text() == "Stop reading"
    view.answer("skip")
    assert view.read.text() == "Read aloud"


# Languages and sizes


def test_answers_stand_from_right_to_left_in_arabic(make_desk: MakeDesk) -> None:
    desk = make_desk(worker_locale="ar", client_lang="en")
    view = _view(desk)
    view.begin()
    desk.settle()
    yes, no, unsure, _ = _page(view).cards
    assert yes.x() > no.x()
    assert (yes.y(), unsure.x()) == (no.y(), yes.x())


def test_one_language_alone_is_not_said_twice(make_desk: MakeDesk) -> None:
    desk = make_desk(client_lang="en")
    view = _view(desk)
    view.begin()
    page = _page(view)
    assert _said(page).count(page.heading.text()) == 1
    _result(desk, MOTHER)
    assert not view.language.isVisible()


@pytest.mark.parametrize("worker", ["en", "es", "ar"])
def test_large_text_in_a_small_window_scrolls_and_cuts_nothing(make_desk: MakeDesk, worker: str) -> None:
    desk = make_desk(size=(1024, 600), text_scale=200, worker_locale=worker, client_lang="es")
    view = _view(desk)
    view.begin()
    desk.settle()
    page = _page(view)
    for card in page.cards:
        corner = card.mapTo(page, QPoint(0, 0))
        assert corner.x() >= 0
        assert corner.x() + card.width() <= page.width()
        assert corner.y() + card.height() <= page.height()
        assert card.height() >= card.height_for(card.width())
    assert page.width() <= view.width()
    assert page.height() == page.heightForWidth(page.width())
    for stage in (lambda: None, lambda: _result(desk, MOTHER)):
        stage()
        for button in (view.back, view.again, view.language, view.finish, view.packet):
            if button.isVisible():
                left = button.mapTo(view, QPoint(0, 0)).x()
                assert left >= 0
                assert left + button.width() <= view.width()
                assert button.width() >= button.sizeHint().width()


def test_another_text_size_keeps_the_question(make_desk: MakeDesk) -> None:
    desk = make_desk()
    view = _view(desk)
    view.begin()
    view.answer("yes")
    desk.theme.set_scale(150)
    assert "Question 2 of 22" in _said(_page(view))
    assert desk.window.focusWidget() is _page(view).cards[0]
