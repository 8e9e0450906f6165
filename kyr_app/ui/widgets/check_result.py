# SPDX-License-Identifier: Apache-2.0
"""What the exposure check leads to: what to do first, what can wait, why, and who can help. No score, no answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kyr_app.domain.directory import Found
from kyr_app.domain.exposure import Action, Assessment, RankedExposure
from kyr_app.domain.locales import locale_for
from kyr_app.domain.provenance import warnings
from kyr_app.domain.topic import TopicSummary
from kyr_app.ui.theme import Theme
from kyr_app.ui.widgets.check_action import ActionCard, ExposureCard, ResultWords
from kyr_app.ui.widgets.check_page import CALM, CheckContext, CheckPage, GroupRules, MarkedText
from kyr_app.ui.widgets.check_switched_off import GroupRulesNote
from kyr_app.ui.widgets.passage_heading import LineLabel, PassageHeading
from kyr_app.ui.widgets.passage_stack import PassageStack
from kyr_app.ui.widgets.row_button import RowButton
from kyr_app.ui.widgets.topic_aside import TopicAside

if TYPE_CHECKING:
    from kyr_app.ui.contact_words import ContactWords

#: Widths of the look at 100 percent text, in pixels: those of a topic's sheet and of the help beside it.
_SHEET, _ASIDE, _GAP = 668, 288, 24
_TWO_COLUMNS = 860


class Findings(NamedTuple):
    """What the answers lead to, in the language `locale`; `beside` the same in the other one, or None.

    `words` by language: that of the page, and English for what is not translated yet. `contacts` are near the ZIP code
    `near` ("" for none); `related` the topics to open; `group` the rules that did not count.
    """

    locale: str
    shown: Assessment
    beside: Assessment | None
    words: Mapping[str, ResultWords]
    contacts: tuple[Found, ...]
    near: str
    related: tuple[TopicSummary, ...]
    group: GroupRules = GroupRules()


class ResultPage(CheckPage):
    """A survivor's page folds away all but the first steps; where there is too much it holds the first steps alone.

    Signals:
        topic_requested(str, str): slug of a topic, and "".
        contact_requested(str): id of a contact.
        help_requested(): every office that can help with the first actions.
    """

    topic_requested = Signal(str, str)
    contact_requested = Signal(str)
    help_requested = Signal()

    def __init__(self, context: CheckContext, findings: Findings, contact_words: ContactWords) -> None:
        super().__init__(context, _SHEET + _GAP + _ASIDE)
        self._findings = findings
        self.first: list[ActionCard] = []
        self.later: list[ActionCard] = []
        self.exposures: list[ExposureCard] = []
        self._folds: list[_Fold] = []
        self._add_head()
        self._main = PassageStack()
        self._aside = TopicAside(context.theme, context.icons)
        self._columns = _Columns(context.theme, self._main, self._aside, self)
        self.add_part(self._columns, context.theme.px(20))
        self._fill_main()
        self._fill_aside(contact_words)

    def _add_head(self) -> None:
        shown, theme = self._findings.shown, self.context.theme
        self.heading = PassageHeading(theme, 26, parent=self)
        self.heading.show_text(self.tr("Safety first") if shown.survivor else self.tr("What to do first"))
        self.add_part(self.heading)
        if self._findings.locale != self.context.worker:
            words = self._findings.words[self._findings.locale].exposure
            self.add_line(words.get("first", ""), 18, token="ink2", locale=self._findings.locale, gap=2)

    def _fill_main(self) -> None:
        shown, px = self._findings.shown, self.context.theme.px
        self._tell_lead()
        others = {action.id: action for action in self._actions(self._findings.beside)}
        for number, action in enumerate(shown.first, start=1):
            card = self._card(action, others, number)
            self.first.append(card)
            self._add(card, 16)
        if shown.overload:
            self._tell_group()
            return
        if shown.later:
            self.later = [self._card(action, others, 0) for action in shown.later]
            self._fold(self.tr("Later: %n more step(s)", "", len(self.later)), self.later)
        self._tell_exposures()
        note = LineLabel(self.context.theme, 10, token="ink2", parent=self._main)
        note.setText(self.tr("Information, not legal advice. Weights are judgment: nobody can say what will happen."))
        self._main.add_part(note, px(20))
        self._tell_group()

    def _tell_group(self) -> None:
        if any(self._findings.group):
            self._add(GroupRulesNote(self.context, self._findings.group, self._main), 12)

    def _tell_lead(self) -> None:
        shown, locale, context = self._findings.shown, self._findings.locale, self.context
        words = self._findings.words[locale].exposure
        # The page is for the reader first, whose words are those of the library; the calm line is the interface's.
        lines = [words.get(key, "") for key in self._leads()]
        calm = not shown.exposures and not shown.survivor
        if calm:
            own = locale == context.worker
            lines.append(context.words(CALM) if own else context.beside(CALM) or context.words(CALM))
        if any(action.locale != locale for action in shown.first):
            lines.append(words.get("english", ""))
        for line in lines:
            box = MarkedText(
                context.theme,
                context.icons,
                icon="heart" if shown.survivor else "info",
                fill="tint" if shown.survivor else "sunken",
                locale=locale,
                parent=self._main,
            )
            box.add_line(line, 13, bold=shown.survivor)
            self._add(box, 12)
        self._tell_provenance()

    def _tell_provenance(self) -> None:
        """Whether a machine translated this, and that no lawyer has read it."""
        shown, locale = self._findings.shown, self._findings.locale
        reader = self._findings.words[locale].reader
        told = warnings(
            (action.provenance for action in self._actions(shown)),
            {"machine": reader.get("machine", ""), "not-reviewed": reader.get("not_reviewed", "")},
        )
        if told:
            line = LineLabel(self.context.theme, 10.5, token="ink2", locale=locale, parent=self._main)
            line.setText(" · ".join(words.rstrip(".。") for words in told))
            self._main.add_part(line, self.context.theme.px(12))

    def _leads(self) -> list[str]:
        shown = self._findings.shown
        return [key for key, holds in (("survivor", shown.survivor), ("overload", shown.overload)) if holds]

    @staticmethod
    def _actions(assessment: Assessment | None) -> tuple[Action, ...]:
        return (*assessment.first, *assessment.later) if assessment is not None else ()

    def _card(self, action: Action, others: dict[str, Action], number: int) -> ActionCard:
        context, words = self.context, self._findings.words
        card = ActionCard(context.theme, context.icons, action, others.get(action.id), words, number, self._main)
        card.topic_requested.connect(self.topic_requested)
        card.resized.connect(self._on_resized)
        return card

    def _tell_exposures(self) -> None:
        findings, context = self._findings, self.context
        beside = findings.beside.exposures if findings.beside is not None else ()
        others: dict[str, RankedExposure] = {exposure.id: exposure for exposure in beside}
        told: set[str] = set()
        for number, exposure in enumerate(findings.shown.exposures, start=1):
            card = ExposureCard(
                context.theme,
                context.icons,
                exposure,
                others.get(exposure.id),
                findings.words,
                told,
                number,
                self._main,
            )
            told.update(reason.rule for reason in exposure.reasons)
            card.topic_requested.connect(self.topic_requested)
            self.exposures.append(card)
        if not self.exposures:
            return
        locale = findings.locale
        title = findings.words[locale].exposure.get("result", "")
        if findings.shown.survivor:
            self._fold(title, self.exposures, locale)
            return
        rtl = locale_for(locale).right_to_left
        heading = PassageHeading(context.theme, 17, locale, self._main)
        heading.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        heading.show_text(title, locale)
        self._add(heading, 28)
        for card in self.exposures:
            self._add(card, 12)

    def _fold(self, title: str, cards: Sequence[QWidget], locale: str = "") -> None:
        fold = _Fold(self.context, title, cards, locale, self._main)
        fold.resized.connect(self._on_resized)
        self._folds.append(fold)
        self._add(fold, 20)

    @property
    def folds(self) -> Sequence[RowButton]:
        """The buttons that show what waits: the later steps, and for a survivor the exposures."""
        return [fold.button for fold in self._folds]

    def _fill_aside(self, words: ContactWords) -> None:
        findings, aside = self._findings, self._aside
        aside.show_related(findings.related, offers_help=bool(findings.shown.services))
        aside.show_contacts(findings.contacts, findings.near, words)
        aside.topic_requested.connect(self.topic_requested)
        aside.contact_requested.connect(self.contact_requested)
        aside.more_requested.connect(self.help_requested)

    def _add(self, part: QWidget, gap: int) -> None:
        self._main.add_part(part, self.context.theme.px(gap))

    def _on_resized(self) -> None:
        for fold in self._folds:
            fold.refit()
        self._main.refit()
        self._columns.refit()
        self.refit()


class _Fold(PassageStack):
    """Cards that wait behind a button.

    Signals:
        resized(): they were shown or hidden.
    """

    resized = Signal()

    def __init__(
        self, context: CheckContext, title: str, cards: Sequence[QWidget], locale: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._cards = tuple(cards)
        self._title = title
        self._gap = context.theme.px(10)
        self.button = RowButton(context.theme, context.icons, "card", "chevron-down", self)
        self.button.add_line(title, 13, bold=True, locale=locale)
        self.button.clicked.connect(self._toggle)
        self._opened = True
        self.add_part(self.button)
        self._toggle()

    def _toggle(self) -> None:
        self._opened = not self._opened
        for card in self._cards:
            card.setParent(self)
            card.setVisible(self._opened)
        shown = [(card, self._gap) for card in self._cards] if self._opened else []
        self.set_parts([(self.button, 0), *shown])
        told = self.tr("{title}. Hide") if self._opened else self.tr("{title}. Show")
        self.button.setAccessibleName(told.format(title=self._title))
        self.button.set_icon("chevron-up" if self._opened else "chevron-down")
        self.resized.emit()


class _Columns(QWidget):
    """The steps, and beside them or below who can help and what to read."""

    def __init__(self, theme: Theme, main: QWidget, aside: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._main, self._aside = main, aside
        for part in (main, aside):
            part.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def refit(self) -> None:
        """Place the parts again."""
        self._place(self.width())
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        wide, main, aside = self._measure(width)
        return max(main, aside) if wide else main + self._theme.px(_GAP) + aside

    def _measure(self, width: int) -> tuple[int, int, int]:
        """Width of the main column when there are two, else 0; heights of both columns."""
        px = self._theme.px
        wide = width - px(_ASIDE + _GAP) if width >= px(_TWO_COLUMNS) else 0
        return wide, self._main.heightForWidth(wide or width), self._aside.heightForWidth(px(_ASIDE) if wide else width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(self.width())

    def _place(self, width: int) -> None:
        px = self._theme.px
        wide, main, aside = self._measure(width)
        if not wide:
            self._main.setGeometry(0, 0, width, main)
            self._aside.setGeometry(0, main + px(_GAP), width, aside)
            return
        rtl = self.isRightToLeft()
        self._main.setGeometry(width - wide if rtl else 0, 0, wide, main)
        self._aside.setGeometry(0 if rtl else width - px(_ASIDE), 0, px(_ASIDE), aside)
