# SPDX-License-Identifier: Apache-2.0
"""Settings and About. The first-run card asks the same three questions and can be skipped."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kyr_app.domain.locales import LOCALES
from kyr_app.storage.settings import PAPERS, Settings
from kyr_app.ui.icons import Icons
from kyr_app.ui.theme import SCALES, Theme
from kyr_app.ui.views.base import NARROW, View
from kyr_app.ui.widgets.button import Button
from kyr_app.ui.widgets.flow_layout import FlowLayout
from kyr_app.ui.widgets.group_folder_box import GroupFolderBox
from kyr_app.ui.widgets.label import TextLabel
from kyr_app.ui.widgets.painting import draw_box

#: Languages that the interface itself speaks.
WORKER_LOCALES = ("en", "es", "zh-Hans", "ar")
#: No input method is to learn where this machine stands.
_UNLEARNT = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
#: Below this width of a sheet, at 100 percent text, labels stand above their fields.
_LABELS_BESIDE = 820


class Sheet(QWidget):
    """A white card that holds a group of settings under a heading."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.heading = TextLabel(theme, 14, bold=True)
        self.column = QVBoxLayout(self)
        self.column.addWidget(self.heading)
        self.form = QFormLayout()
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(self.form)
        self._restyle()
        theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        px = self._theme.px
        self.column.setContentsMargins(px(24), px(20), px(24), px(20))
        self.column.setSpacing(px(12))
        self.form.setHorizontalSpacing(px(20))
        self.form.setVerticalSpacing(px(12))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where labels would leave fields little room, each stands above its field."""
        super().resizeEvent(event)
        policy = QFormLayout.RowWrapPolicy
        narrow = self.width() < self._theme.px(_LABELS_BESIDE)
        self.form.setRowWrapPolicy(policy.WrapAllRows if narrow else policy.DontWrapRows)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """White, with a hairline."""
        painter = QPainter(self)
        draw_box(painter, QRectF(self.rect()), self._theme.px(14), self._theme.tokens.surface, self._theme.tokens.line)
        painter.end()


class SettingsView(View):
    """Every choice takes effect at once.

    Signals:
        settings_changed(Settings): the worker changed something.
    """

    settings_changed = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, settings: Settings, facts: Mapping[str, str]) -> None:
        super().__init__(theme)
        self._icons = icons
        self._settings = settings
        self._facts = facts
        self._filling = False
        self._title = TextLabel(theme, 24, bold=True)
        self._desk, self._reading, self._ending, self._about = (Sheet(theme) for _ in range(4))
        self._language, self._zip, self._group = QComboBox(), QLineEdit(), QLineEdit()
        self._look, self._scale, self._paper = QComboBox(), QComboBox(), QComboBox()
        self._shift_ends = QCheckBox()
        self.folder = GroupFolderBox(theme, icons)
        self._clients = {locale.code: QCheckBox(locale.endonym) for locale in LOCALES}
        names = ("language", "clients", "zip", "group", "folder", "paper", "look", "scale")
        self._labels = {name: TextLabel(theme, 11) for name in names}
        self._about_text = TextLabel(theme, 11, wrap=True)
        self._about_text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._build()
        self._fill()
        self._retranslate()
        self._restyle()

    def _build(self) -> None:
        clients = QWidget()
        self._client_flow = FlowLayout(clients, gap=18, row_gap=2)
        for code, box in self._clients.items():
            box.setFont(self._theme.font(11, locale=code))
            self._client_flow.addWidget(box)
            box.toggled.connect(self._on_edited)
        rows: tuple[tuple[Sheet, str, QWidget], ...] = (
            (self._desk, "language", self._language),
            (self._desk, "clients", clients),
            (self._desk, "zip", self._zip),
            (self._desk, "group", self._group),
            (self._desk, "paper", self._paper),
            (self._reading, "look", self._look),
            (self._reading, "scale", self._scale),
        )
        for sheet, name, field in rows:
            self._labels[name].setBuddy(field)
            sheet.form.addRow(self._labels[name], field)
        # Not in the form, which would cut lines off that wrap.
        self._labels["folder"].setBuddy(self.folder)
        self._desk.column.addWidget(self._labels["folder"])
        self._desk.column.addWidget(self.folder)
        self._ending.column.addWidget(self._shift_ends)
        self._about.column.addWidget(self._about_text)
        self._zip.setMaxLength(5)
        self._zip.setInputMethodHints(_UNLEARNT | Qt.InputMethodHint.ImhDigitsOnly)
        self._group.setInputMethodHints(_UNLEARNT)
        for code in WORKER_LOCALES:
            self._language.addItem(next(x.endonym for x in LOCALES if x.code == code), code)
        for percent in SCALES:
            self._scale.addItem("", percent)
        for name in ("system", "light", "dark", "contrast"):
            self._look.addItem("", name)
        for size, name in PAPERS.items():
            self._paper.addItem(name, size)
        for choice in (self._language, self._look, self._scale, self._paper):
            choice.currentIndexChanged.connect(self._on_edited)
        self._zip.editingFinished.connect(self._on_edited)
        self._group.editingFinished.connect(self._on_edited)
        self._shift_ends.toggled.connect(self._on_edited)
        body = QWidget()
        self._column = QVBoxLayout(body)
        for part in (self._title, self._desk, self._reading, self._ending, self._about):
            self._column.addWidget(part)
        self._column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def show_settings(self, settings: Settings) -> None:
        """Show what is in force."""
        self._settings = settings
        self._fill()

    def first_focus(self) -> QWidget:
        """The worker's language."""
        return self._language

    def _fill(self) -> None:
        self._filling = True
        settings = self._settings
        for box, value in (
            (self._language, settings.worker_locale or "en"),
            (self._look, settings.theme),
            (self._scale, settings.text_scale),
            (self._paper, settings.paper),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))
        self._zip.setText(settings.home_zip)
        self._group.setText(settings.group_name)
        self._shift_ends.setChecked(settings.shift_ends)
        for code, check in self._clients.items():
            check.setChecked(code in settings.client_locales)
        self._filling = False

    def _on_edited(self) -> None:
        if self._filling:
            return
        zip_code = self._zip.text().strip()
        changed = self._settings._replace(
            worker_locale=self._language.currentData(),
            client_locales=tuple(code for code, check in self._clients.items() if check.isChecked()),
            home_zip=zip_code if len(zip_code) == 5 and zip_code.isdigit() else "",
            group_name=self._group.text().strip(),
            theme=self._look.currentData(),
            text_scale=self._scale.currentData(),
            shift_ends=self._shift_ends.isChecked(),
            paper=self._paper.currentData(),
        )
        if changed != self._settings:
            self._settings = changed
            self.settings_changed.emit(changed)

    def _retranslate(self) -> None:
        self._filling = True
        self._title.setText(self.tr("Settings"))
        self._desk.heading.setText(self.tr("This desk"))
        self._reading.heading.setText(self.tr("Reading"))
        self._ending.heading.setText(self.tr("End of a visit"))
        self._about.heading.setText(self.tr("About"))
        words = {
            "language": self.tr("&Your language"),
            "clients": self.tr("&Client languages shown first"),
            "zip": self.tr("&ZIP code of the office"),
            "group": self.tr("&Name of your group"),
            "folder": self.tr("&Folder of your group"),
            "paper": self.tr("&Paper in the printer"),
            "look": self.tr("C&olours"),
            "scale": self.tr("&Text size"),
        }
        for name, label in self._labels.items():
            label.setText(words[name])
        for field, name in (
            (self._language, "language"),
            (self._zip, "zip"),
            (self._group, "group"),
            (self._paper, "paper"),
            (self._look, "look"),
            (self._scale, "scale"),
        ):
            field.setAccessibleName(words[name].replace("&", ""))
        self._zip.setPlaceholderText(self.tr("Five digits; leave empty to be asked each time"))
        self._shift_ends.setText(self.tr("Pressing Shift three times ends the visit"))
        for index, text in enumerate(
            (self.tr("As the computer"), self.tr("Light"), self.tr("Dark"), self.tr("High contrast"))
        ):
            self._look.setItemText(index, text)
        for index, percent in enumerate(SCALES):
            self._scale.setItemText(index, self.tr("{percent} %").format(percent=percent))
        self._about_text.setText(self._about_words())
        self._filling = False

    def _about_words(self) -> str:
        lines = (
            self.tr("KYR {version}. Information, not legal advice.").format(version=self._facts.get("version", "")),
            self.tr(
                "This program never opens a network connection. What a client types or reads is never written to disk."
            ),
            self.tr("Facts in this library were last checked on {date}.").format(date=self._facts.get("facts", "")),
            self.tr("Code: Apache License 2.0. Texts: Creative Commons Attribution 4.0 International."),
            self.tr("Fonts: Noto, SIL Open Font License 1.1. Icons: Lucide, ISC. Map shapes: us-atlas, ISC."),
        )
        return "\n\n".join(lines)

    def _restyle(self) -> None:
        for label in self._labels.values():
            label.setMinimumHeight(self._theme.px(44))  # as high as a field, so that both stand on one line
        for code, check in self._clients.items():
            check.setFont(self._theme.font(11, locale=code))

    def reflow(self, effective_width: int) -> None:
        """One column of at most 860."""
        px = self._theme.px
        side = px(16 if effective_width < NARROW - 96 else 32)
        rest = max(0, self.width() - 2 * side - px(860))
        self._column.setContentsMargins(side + rest // 2, px(20), side + rest // 2, px(24))
        self._column.setSpacing(px(16))


class FirstRunCard(Sheet):
    """Asks three things once, on one card; each can be left out.

    Signals:
        answered(str, tuple, str): worker's language, usual client languages, ZIP code; as given or "".
        skipped(): none of it.
    """

    answered = Signal(str, object, str)
    skipped = Signal()

    def __init__(self, theme: Theme, icons: Icons, worker: str) -> None:
        super().__init__(theme)
        self._language = QComboBox()
        for code in WORKER_LOCALES:
            self._language.addItem(next(x.endonym for x in LOCALES if x.code == code), code)
        self._language.setCurrentIndex(max(0, self._language.findData(worker)))
        self._clients = {locale.code: QCheckBox(locale.endonym) for locale in LOCALES}
        clients = QWidget()
        flow = FlowLayout(clients, gap=18, row_gap=2)
        for check in self._clients.values():
            flow.addWidget(check)
        self._zip = QLineEdit()
        self._zip.setInputMethodHints(_UNLEARNT | Qt.InputMethodHint.ImhDigitsOnly)
        self._zip.setMaxLength(5)
        self._labels = tuple(TextLabel(theme, 11) for _ in range(3))
        for label, field in zip(self._labels, (self._language, clients, self._zip), strict=True):
            label.setBuddy(field)
            self.form.addRow(label, field)
        self._note = TextLabel(theme, 11, token="ink2", wrap=True)
        self.column.addWidget(self._note)
        buttons = QWidget()
        row = FlowLayout(buttons, gap=12, row_gap=8)
        self._save = Button(theme, icons, "primary", icon="check")
        self._skip = Button(theme, icons)
        row.addWidget(self._save)
        row.addWidget(self._skip)
        self.column.addWidget(buttons)
        self._save.clicked.connect(self._on_saved)
        self._skip.clicked.connect(self.skipped)
        for label in self._labels:
            label.setMinimumHeight(theme.px(44))
        self._retranslate()

    def _on_saved(self) -> None:
        clients = tuple(code for code, check in self._clients.items() if check.isChecked())
        self.answered.emit(self._language.currentData(), clients, self._zip.text().strip())

    def _retranslate(self) -> None:
        self.heading.setText(self.tr("Welcome. Three things, and each can wait"))
        words = (self.tr("&Your language"), self.tr("&Languages of your clients"), self.tr("&ZIP code of the office"))
        for label, text in zip(self._labels, words, strict=True):
            label.setText(text)
        self._language.setAccessibleName(words[0].replace("&", ""))
        self._zip.setAccessibleName(words[2].replace("&", ""))
        self._note.setText(
            self.tr("Information, not legal advice. KYR works without a network and keeps nothing of a visit.")
        )
        self._save.setText(self.tr("Start"))
        self._skip.setText(self.tr("Skip"))
