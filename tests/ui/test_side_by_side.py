# SPDX-License-Identifier: Apache-2.0
"""Two languages side by side: rows meet, scrolling goes together or apart, narrow windows show them in turn."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kyr_app.ui.views.side_by_side import SideBySideView
from kyr_app.ui.widgets.button import Button
from kyr_app.ui.widgets.paired_lanes import PairedLanes
from kyr_app.ui.widgets.passage import PassageBody
from kyr_app.ui.widgets.passage_heading import PassageHeading
from kyr_app.ui.widgets.passage_text import PassageText
from kyr_app.ui.widgets.source_panel import SourcePanel
from tests.ui.topic_samples import TODAY, SampleStore, forget, look_for, make_topic

MakeView = Callable[..., SideBySideView]


@pytest.fixture
def make_view(qapp: QApplication, qtbot) -> Iterator[MakeView]:
    """Builds a side by side on show: `make_view(make_topic(), make_topic("es"))`."""
    views = []

    def make(leading, other, *, size=(1270, 500), scale=100) -> SideBySideView:
        view = SideBySideView(*look_for(qapp, scale=scale), store=SampleStore())
        views.append(view)
        view.resize(*size)
        view.show_topics(leading, other, TODAY)
        view.show()
        qtbot.waitExposed(view)
        view.findChild(PairedLanes).build_all()
        return view

    yield make
    forget(*views)


def lanes(view: SideBySideView):
    return view.findChild(PairedLanes).lanes


def tops(view: SideBySideView) -> list[list[int]]:
    """Heights of the passages in each column."""
    return [sorted(body.y() for body in lane.canvas.findChildren(PassageBody)) for lane in lanes(view)]


def together(view: SideBySideView) -> Button:
    return next(b for b in view.findChildren(Button) if b.text() == "Scroll together")


def test_passages_meet_row_by_row(make_view: MakeView) -> None:
    leading, other = tops(make_view(make_topic(), make_topic("es")))
    assert leading == other
    assert len(leading) == 5


def test_the_columns_scroll_together(make_view: MakeView) -> None:
    leading, other = lanes(make_view(make_topic(), make_topic("es")))
    other.verticalScrollBar().setValue(120)
    assert leading.verticalScrollBar().value() == 120


def test_scrolling_together_can_be_switched_off(make_view: MakeView) -> None:
    view = make_view(make_topic(), make_topic("es"))
    together(view).click()
    leading, other = lanes(view)
    other.verticalScrollBar().setValue(120)
    assert leading.verticalScrollBar().value() == 0


def test_each_column_has_its_own_direction(make_view: MakeView) -> None:
    leading, other = lanes(make_view(make_topic(), make_topic("ar")))
    assert leading.canvas.findChild(PassageBody).layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert other.canvas.findChild(PassageBody).layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_the_workers_column_leads(make_view: MakeView) -> None:
    view = make_view(make_topic(), make_topic("es"))
    leading, other = lanes(view)
    assert leading.x() < other.x()
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert leading.x() > other.x()


def test_below_900_passages_come_in_turn(make_view: MakeView) -> None:
    view = make_view(make_topic(), make_topic("es"), size=(880, 500))
    leading, other = lanes(view)
    bodies = sorted(leading.canvas.findChildren(PassageBody), key=lambda body: body.y())
    assert not other.isVisible()
    assert [body.title for body in bodies[:4]] == ["In one minute", "En un minuto", "Say this", "Diga esto"]


def test_a_wider_window_puts_them_back_beside_each_other(make_view: MakeView) -> None:
    view = make_view(make_topic(), make_topic("es"), size=(880, 500))
    view.resize(1270, 500)
    leading, other = tops(view)
    assert leading == other


def test_a_passage_that_one_language_lacks_leaves_its_place_empty(make_view: MakeView) -> None:
    spanish = make_topic("es")
    view = make_view(make_topic(), spanish._replace(passages=spanish.passages[:1] + spanish.passages[2:]))
    leading, other = tops(view)
    assert set(other) < set(leading)


def test_one_set_of_buttons_stands_in_the_leading_column(make_view: MakeView) -> None:
    leading, other = lanes(make_view(make_topic(), make_topic("es")))
    assert [b.text() for b in leading.canvas.findChildren(Button)] == ["Show to officer"]
    assert other.canvas.findChildren(Button) == []


def test_show_to_officer_has_the_clients_words(make_view: MakeView, qtbot) -> None:
    view = make_view(make_topic(), make_topic("es"))
    with qtbot.waitSignal(view.show_to_officer) as asked:
        lanes(view)[0].canvas.findChildren(Button)[0].click()
    assert asked.args[0][0].words == "Elijo guardar silencio."


def test_a_passage_asked_for_is_at_the_top_of_both(make_view: MakeView) -> None:
    view = make_view(make_topic(), make_topic("es"))
    view.show_passage("why")
    values = {lane.verticalScrollBar().value() for lane in lanes(view)}
    assert len(values) == 1
    assert values != {0}


def test_h_goes_through_both_languages_as_they_are_read(make_view: MakeView, qtbot) -> None:
    view = make_view(make_topic(), make_topic("es"))
    with qtbot.waitActive(view):
        view.activateWindow()
    met = []
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget() or view, Qt.Key.Key_H)
        met.append(QApplication.focusWidget().text())
    assert met == ["In one minute", "En un minuto", "Say this"]


def test_a_source_opens_over_the_foot(make_view: MakeView) -> None:
    view = make_view(make_topic(), make_topic("es"))
    lanes(view)[1].canvas.findChild(PassageText).anchorClicked.emit("source:payton")
    assert view.findChild(SourcePanel).isVisible()


def test_the_workers_title_is_a_heading(make_view: MakeView) -> None:
    view = make_view(make_topic(), make_topic("es"))
    assert next(h.text() for h in view.findChildren(PassageHeading) if h.isVisible()) == "Officers at your door"


@pytest.mark.parametrize("scale", [100, 150, 200])
def test_larger_text_stays_inside_its_column(make_view: MakeView, scale: int) -> None:
    view = make_view(make_topic(), make_topic("es"), scale=scale)
    for lane in lanes(view):
        for text in lane.canvas.findChildren(PassageText):
            assert text.document().size().width() <= text.width() + 1
