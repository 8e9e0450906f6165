# SPDX-License-Identifier: Apache-2.0
"""Tells a worker, quietly, which rules of the exposure check the group switched off, and why."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kyr_app.ui.bidi import isolate
from kyr_app.ui.dates import day_words
from kyr_app.ui.widgets.check_page import CheckContext, GroupRules
from kyr_app.ui.widgets.passage_heading import LineLabel
from kyr_app.ui.widgets.passage_stack import PassageStack


class GroupRulesNote(PassageStack):
    """Small lines: how many rules are off, the group's note on each, and whether its file has faults."""

    def __init__(self, context: CheckContext, group: GroupRules, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        if group.switched_off:
            self._add(self.tr("Your group switched off %n rule(s) of this check:", "", len(group.switched_off)))
        for one in group.switched_off:
            told = self.tr("{note} ({rule}, {by}, {date})")
            self._add(
                told.format(
                    note=isolate(one.note), rule=isolate(one.rule), by=isolate(one.by), date=isolate(day_words(one.on))
                )
            )
        if group.doubt:
            self._add(
                self.tr(
                    "Something in your group's list of switched-off rules could not be read, so more rules may count "
                    "than it wants. Settings tells what."
                )
            )

    def _add(self, words: str) -> None:
        line = LineLabel(self._context.theme, 10, token="ink2", locale=self._context.worker, parent=self)
        line.setText(words)
        self.add_part(line, self._context.theme.px(4))
