# SPDX-License-Identifier: Apache-2.0
"""Colours, sizes and type of the look, and how they reach Qt's palette."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from kyr_app.domain.locales import locale_for


class Tokens(NamedTuple):
    """One theme's colours, as `#RRGGBB`. The contrasts they promise are computed again in tests/ui/test_theme.py."""

    bg: str
    surface: str
    sunken: str
    ink: str
    ink2: str
    accent: str
    accent_hi: str
    on_accent: str
    tint: str
    tint_line: str
    line: str
    control: str
    rail: str
    rail_ink: str
    rail_sel: str
    rail_sel_ink: str
    due: str
    due_bg: str
    due_line: str
    over: str
    over_bg: str
    over_line: str
    focus: str
    land: str
    land_line: str


LIGHT = Tokens(
    bg="#F3F5F2",
    surface="#FFFFFF",
    sunken="#E9EDEA",
    ink="#15201E",
    ink2="#3E4B48",
    accent="#0A5650",
    accent_hi="#073F3C",
    on_accent="#FFFFFF",
    tint="#E5F2F0",
    tint_line="#9BC8C1",
    line="#D5DDD9",
    control="#6A7B76",
    rail="#0E2F2C",
    rail_ink="#DDEBE8",
    rail_sel="#E0EFEC",
    rail_sel_ink="#0B4A46",
    due="#5F4100",
    due_bg="#FFF2D2",
    due_line="#96690A",
    over="#84190F",
    over_bg="#FCE7E3",
    over_line="#B93A2C",
    focus="#0A5650",
    land="#DDE5E1",
    land_line="#FFFFFF",
)
DARK = Tokens(
    bg="#101716",
    surface="#19211F",
    sunken="#232D2A",
    ink="#EDF3F1",
    ink2="#BDCAC6",
    accent="#74D2C6",
    accent_hi="#9BE3DA",
    on_accent="#04211E",
    tint="#16342F",
    tint_line="#3D8078",
    line="#33413D",
    control="#84968F",
    rail="#0A100F",
    rail_ink="#C3D1CD",
    rail_sel="#173A36",
    rail_sel_ink="#9BE3DA",
    due="#FFD98A",
    due_bg="#33290F",
    due_line="#B88A2A",
    over="#FFB9AF",
    over_bg="#3C1B17",
    over_line="#D9695B",
    focus="#9BE3DA",
    land="#2A3633",
    land_line="#101716",
)
CONTRAST = Tokens(
    bg="#000000",
    surface="#000000",
    sunken="#000000",
    ink="#FFFFFF",
    ink2="#FFFFFF",
    accent="#FFE14D",
    accent_hi="#FFF0A0",
    on_accent="#000000",
    tint="#000000",
    tint_line="#FFE14D",
    line="#FFFFFF",
    control="#FFFFFF",
    rail="#000000",
    rail_ink="#FFFFFF",
    rail_sel="#FFE14D",
    rail_sel_ink="#000000",
    due="#FFE14D",
    due_bg="#000000",
    due_line="#FFE14D",
    over="#FFB3A8",
    over_bg="#000000",
    over_line="#FFB3A8",
    focus="#FFE14D",
    land="#333333",
    land_line="#FFFFFF",
)
THEMES = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}
#: Text size goes from 100 to 200 percent in these steps.
SCALES = (100, 125, 150, 175, 200)


class Theme(QObject):
    """The look in force.

    Signals:
        changed(): colours or text size are others; restyle and lay out again.
    """

    changed = Signal()

    def __init__(self, app: QApplication, choice: str = "system", scale_percent: int = 100) -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice
        self._scale = scale_percent / 100
        self.tokens = THEMES[self.name]
        app.styleHints().colorSchemeChanged.connect(self._on_system_changed)

    @property
    def choice(self) -> str:
        """What was asked for: `system`, `light`, `dark` or `contrast`."""
        return self._choice

    @property
    def name(self) -> str:
        """The theme shown: `light`, `dark` or `contrast`."""
        if self._choice != "system":
            return self._choice
        hints = self._app.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return "contrast"
        return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"

    @property
    def contrast(self) -> bool:
        """Every part gets a line; nothing rests on fill alone."""
        return self.tokens is CONTRAST

    @property
    def scale(self) -> float:
        """Text size: 1.0 to 2.0."""
        return self._scale

    @property
    def scale_percent(self) -> int:
        """Text size as the settings keep it."""
        return round(self._scale * 100)

    def choose(self, choice: str) -> None:
        """Change the theme: `system`, `light`, `dark` or `contrast`."""
        if choice != self._choice:
            self._choice = choice
            self.apply()

    def set_scale(self, percent: int) -> None:
        """Change the text size, held between 100 and 200 percent."""
        wanted = min(max(percent, SCALES[0]), SCALES[-1]) / 100
        if wanted != self._scale:
            self._scale = wanted
            self.apply()

    def zoom(self, steps: int) -> None:
        """Go `steps` sizes up (or down, when negative)."""
        nearest = min(range(len(SCALES)), key=lambda index: abs(SCALES[index] - self.scale_percent))
        self.set_scale(SCALES[min(max(nearest + steps, 0), len(SCALES) - 1)])

    def px(self, length: float) -> int:
        """A length of the look, in device-independent pixels at the text size in force."""
        return round(length * self._scale)

    def font(self, points: float, *, bold: bool = False, locale: str = "") -> QFont:
        """The face for `locale` (the interface's when ""), `points` at 100 percent.

        Sizes are set in pixels (96 to the inch), so that a screen's own resolution setting can not clip a layout twice.
        """
        font = QFont(self._app.font())
        if locale:
            own = locale_for(locale).family
            font.setFamilies([own, *(family for family in font.families() if family != own)])
        font.setPixelSize(max(1, round(points * self._scale * 96 / 72)))
        font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        return font

    def line_px(self, points: float, locale: str = "") -> int:
        """Line height in pixels for reading text in `locale` (the interface's when ""); tall scripts get more."""
        factor = locale_for(locale or QLocale().name()).line_height
        if points < 12 and factor > 1.6:
            factor = 1.95  # small Arabic letters reach below a closer line
        if points >= 17:
            factor -= 0.15
        return round(points * self._scale * 96 / 72 * factor)

    def apply(self) -> None:
        """Hand palette and style sheet to the application and tell everyone."""
        self.apply_silently()
        self.changed.emit()

    def apply_silently(self) -> None:
        """The same without telling; used before the first window exists."""
        from kyr_app.ui.style import style_sheet  # noqa: PLC0415  # style needs Theme's type

        self.tokens = THEMES[self.name]
        self._app.setPalette(_palette(self.tokens))
        self._app.setStyleSheet(style_sheet(self))

    def _on_system_changed(self) -> None:
        if self._choice == "system":
            self.apply()


def _palette(tokens: Tokens) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for target, colour in {
        role.Window: tokens.bg,
        role.WindowText: tokens.ink,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.sunken,
        role.Text: tokens.ink,
        role.Button: tokens.surface,
        role.ButtonText: tokens.ink,
        role.BrightText: tokens.on_accent,
        role.PlaceholderText: tokens.ink2,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Accent: tokens.accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.ToolTipBase: tokens.surface,
        role.ToolTipText: tokens.ink,
        role.Light: tokens.surface,
        role.Midlight: tokens.sunken,
        role.Mid: tokens.line,
        role.Dark: tokens.control,
        role.Shadow: tokens.control,
    }.items():
        palette.setColor(target, QColor(colour))
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, QColor(tokens.control))
    return palette
