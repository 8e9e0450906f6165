# SPDX-License-Identifier: Apache-2.0
"""Numbers and citations stay in order inside right-to-left text."""

from __future__ import annotations

import pytest

from kyr_app.domain.bidi import in_order, isolate_number


@pytest.mark.parametrize(
    "number",
    [
        "1-888-298-0045",
        "(213) 555-0100",
        "I-200",
        "15 U.S.C. § 1681g(a)(3)",
        "15 U.S.C. 1681j",
        "740 ILCS 14/15",
        "6 C.F.R. § 5.21",
        "$27.5",
    ],
)
def test_a_number_in_arabic_is_isolated_whole(number: str) -> None:
    assert in_order(f"اتصل {number}.", "ar") == f"اتصل {isolate_number(number)}."


@pytest.mark.parametrize("locale", ["en", "es", "zh-Hans"])
def test_other_languages_stay_as_they_are(locale: str) -> None:
    assert in_order("1-888-298-0045", locale) == "1-888-298-0045"
