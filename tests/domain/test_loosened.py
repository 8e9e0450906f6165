# SPDX-License-Identifier: Apache-2.0
"""A proposed loosening, applied to the filter."""

from __future__ import annotations

import pytest

from kyr_app.domain.directory import DirectoryFilter, Loosening
from kyr_app.domain.finding import loosened

WANTED = DirectoryFilter(
    near="90012",
    state="CA",
    within_miles=10,
    language="ko",
    kinds=("hotline",),
    services=("bond", "asylum"),
    detained=True,
    free=True,
)


@pytest.mark.parametrize(
    ("proposed", "changed"),
    [
        (Loosening("services", "bond", 5), {"services": ("asylum",)}),
        (Loosening("services", "bond", 5, ("services",)), {"services": ()}),
        (Loosening("kinds", "hotline", 5), {"kinds": ()}),
        (Loosening("language", "ko", 5), {"language": ""}),
        (Loosening("detained", "", 5), {"detained": False}),
        (Loosening("free", "", 5), {"free": False}),
        (Loosening("state", "CA", 5), {"state": ""}),
        (Loosening("within_miles", "50", 5), {"within_miles": 50}),
        (Loosening("within_miles", "0", 5), {"within_miles": 0}),
        (Loosening("language", "ko", 5, ("within_miles", "free")), {"language": "", "within_miles": 0, "free": False}),
    ],
    ids=lambda value: " ".join((value.field, *value.also)) if isinstance(value, Loosening) else "",
)
def test_what_was_proposed_goes_and_the_rest_stays(proposed: Loosening, changed: dict[str, object]) -> None:
    assert loosened(WANTED, proposed) == WANTED._replace(**changed)
