# SPDX-License-Identifier: Apache-2.0
"""The languages of the product. QLocale lacks some of them, so names and directions stand here (content plan, 6)."""

from __future__ import annotations

from typing import NamedTuple

SOURCE_LOCALE = "en"


class Locale(NamedTuple):
    """A language: BCP 47 `code`, its name in itself, whether it runs right to left, and the family that draws it."""

    code: str
    endonym: str
    english_name: str
    right_to_left: bool
    family: str
    line_height: float


#: In the order of need given by the content plan.
LOCALES: tuple[Locale, ...] = (
    Locale("en", "English", "English", False, "Noto Sans", 1.5),
    Locale("es", "Español", "Spanish", False, "Noto Sans", 1.5),
    Locale("zh-Hans", "中文（简体）", "Chinese, simplified", False, "Noto Sans SC", 1.6),
    Locale("ar", "العربية", "Arabic", True, "Noto Sans Arabic", 1.65),
)
BY_CODE: dict[str, Locale] = {locale.code: locale for locale in LOCALES}


def locale_for(code: str) -> Locale:
    """The locale with this code; its base language (`es-MX` gives `es`); else English."""
    for candidate in (code, code.replace("_", "-"), code.replace("_", "-").split("-")[0]):
        if candidate in BY_CODE:
            return BY_CODE[candidate]
    if code.lower().replace("_", "-").startswith("zh"):
        return BY_CODE["zh-Hans"]
    return BY_CODE[SOURCE_LOCALE]
