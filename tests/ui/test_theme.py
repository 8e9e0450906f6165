# SPDX-License-Identifier: Apache-2.0
"""The contrasts that the look promises, computed again from the colours themselves (WCAG 2.2)."""

from __future__ import annotations

import pytest

from kyr_app.ui.theme import CONTRAST, DARK, LIGHT, SCALES, THEMES, Theme, Tokens


def luminance(colour: str) -> float:
    """https://www.w3.org/TR/WCAG22/#dfn-relative-luminance"""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


TEXT_PAIRS = [
    ("ink", "bg"),
    ("ink", "surface"),
    ("ink", "sunken"),
    ("ink", "tint"),
    ("ink2", "bg"),
    ("ink2", "surface"),
    ("ink2", "sunken"),
    ("ink2", "tint"),
    ("accent", "bg"),
    ("accent", "surface"),
    ("accent", "sunken"),
    ("accent", "tint"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hi"),
    ("rail_ink", "rail"),
    ("rail_sel_ink", "rail_sel"),
    ("due", "due_bg"),
    ("over", "over_bg"),
    ("surface", "ink"),
]
SHAPE_PAIRS = [
    ("control", "bg"),
    ("control", "surface"),
    ("control", "sunken"),
    ("due_line", "due_bg"),
    ("over_line", "over_bg"),
    ("focus", "bg"),
    ("focus", "surface"),
    ("rail_ink", "rail"),
]


@pytest.mark.parametrize("tokens", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])
@pytest.mark.parametrize("pair", TEXT_PAIRS, ids="-on-".join)
def test_text_has_at_least_seven_to_one(tokens: Tokens, pair: tuple[str, str]) -> None:
    assert contrast(getattr(tokens, pair[0]), getattr(tokens, pair[1])) >= 7


@pytest.mark.parametrize("tokens", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])
@pytest.mark.parametrize("pair", SHAPE_PAIRS, ids="-on-".join)
def test_shapes_have_at_least_three_to_one(tokens: Tokens, pair: tuple[str, str]) -> None:
    assert contrast(getattr(tokens, pair[0]), getattr(tokens, pair[1])) >= 3


def test_zoom_stops_at_both_ends(qapp) -> None:
    theme = Theme(qapp)
    theme.zoom(-1)
    assert theme.scale_percent == SCALES[0]
    theme.zoom(99)
    assert theme.scale_percent == SCALES[-1]


@pytest.mark.parametrize("name", list(THEMES))
def test_the_palette_follows_the_choice(qapp, name: str) -> None:
    theme = Theme(qapp)
    theme.choose(name)
    theme.apply_silently()
    assert qapp.palette().window().color().name().upper() == THEMES[name].bg


def test_changing_the_scale_is_told_once(qapp, qtbot) -> None:
    theme = Theme(qapp)
    with qtbot.waitSignal(theme.changed, timeout=1000):
        theme.set_scale(150)
    assert theme.px(10) == 15
