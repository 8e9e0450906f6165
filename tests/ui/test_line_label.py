# SPDX-License-Identifier: Apache-2.0
"""A line of words is drawn whole, also when its face is not the label's own."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QImage

from kyr_app.ui.desk import Desk
from kyr_app.ui.widgets.passage_heading import LineLabel

MakeDesk = Callable[..., Desk]


def _ink(image: QImage) -> int:
    """Pixels that are darker than the ground."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    ground = grey.pixelColor(0, 0).value()
    return sum(grey.pixelColor(x, y).value() < ground - 60 for y in range(grey.height()) for x in range(grey.width()))


@pytest.mark.parametrize("points", [10, 14, 26])
def test_arabic_in_a_label_of_no_language_keeps_its_dots(make_desk: MakeDesk, qtbot, points: int) -> None:
    desk = make_desk(worker_locale="ar", shown=False)
    drawn = []
    for locale in ("", "ar"):
        label = LineLabel(desk.theme, points, locale=locale)
        qtbot.addWidget(label)
        label.setText("ما يجب فعله")
        label.resize(400, label.heightForWidth(400))
        drawn.append(_ink(label.grab().toImage()))
    assert drawn[0] == pytest.approx(drawn[1], rel=0.03)
