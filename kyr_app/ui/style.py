# SPDX-License-Identifier: Apache-2.0
"""The style sheet for Qt's own controls; everything with a shape of its own is painted in `widgets`."""

from __future__ import annotations

from kyr_app.storage.paths import resources_path
from kyr_app.ui.theme import Theme


def style_sheet(theme: Theme) -> str:
    """QSS for fields, combo boxes, check boxes, menus, scroll bars and tool tips in the theme's colours and size."""
    t, px = theme.tokens, theme.px
    icons = (resources_path() / "icons").as_posix()
    mark = {"light": "check-light", "dark": "check-dark", "contrast": "check-dark"}[theme.name]
    chevron = {"light": "chevron-light", "dark": "chevron-dark", "contrast": "chevron-contrast"}[theme.name]
    text = px(11 * 96 / 72)
    return f"""
QLineEdit, QComboBox, QSpinBox, QPlainTextEdit {{ background: {t.surface}; color: {t.ink};
  border: 1px solid {t.control}; border-radius: {px(8)}px; padding: {px(4)}px {px(12)}px; min-height: {px(34)}px;
  font-size: {text}px; selection-background-color: {t.accent}; selection-color: {t.on_accent};
  placeholder-text-color: {t.ink2}; }}
QLineEdit:disabled, QComboBox:disabled {{ background: {t.sunken}; color: {t.control}; border-color: {t.line}; }}
QComboBox::drop-down {{ border: none; width: {px(32)}px; }}
QComboBox::down-arrow {{ image: url("{icons}/themed/{chevron}.svg"); width: {px(18)}px; height: {px(18)}px; }}
QComboBox QAbstractItemView {{ background: {t.surface}; color: {t.ink}; border: 1px solid {t.control};
  padding: {px(4)}px; outline: none; selection-background-color: {t.tint}; selection-color: {t.ink}; }}
QCheckBox, QRadioButton {{ color: {t.ink}; spacing: {px(12)}px; min-height: {px(32)}px; font-size: {text}px; }}
QCheckBox::indicator {{ width: {px(20)}px; height: {px(20)}px; border: 1px solid {t.control};
  border-radius: {px(5)}px; background: {t.surface}; }}
QCheckBox::indicator:checked {{ background: {t.accent}; border-color: {t.accent};
  image: url("{icons}/themed/{mark}.svg"); }}
QMenu {{ background: {t.surface}; color: {t.ink}; border: 1px solid {t.control}; padding: {px(6)}px;
  font-size: {text}px; }}
QMenu::item {{ padding: {px(9)}px {px(20)}px; border-radius: {px(6)}px; }}
QMenu::item:selected {{ background: {t.tint}; border: {"1px solid " + t.accent if theme.contrast else "none"}; }}
QToolTip {{ background: {t.surface}; color: {t.ink}; border: 1px solid {t.control}; padding: {px(6)}px;
  font-size: {px(13)}px; }}
QScrollBar:vertical {{ background: transparent; width: {px(14)}px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {t.control}; border-radius: {px(3)}px; min-height: {px(36)}px;
  margin: {px(2)}px {px(4)}px; }}
QScrollBar:horizontal {{ background: transparent; height: {px(14)}px; margin: 0; }}
QScrollBar::handle:horizontal {{ background: {t.control}; border-radius: {px(3)}px; min-width: {px(36)}px;
  margin: {px(4)}px {px(2)}px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
