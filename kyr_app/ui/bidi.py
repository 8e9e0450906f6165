# SPDX-License-Identifier: Apache-2.0
"""Keeps names and numbers in their order inside right-to-left labels; numbers by the same rule as on paper."""

from __future__ import annotations

from kyr_app.domain.bidi import isolate, isolate_number

__all__ = ["isolate", "isolate_number", "leading"]

_RIGHT_TO_LEFT_MARK = "\u200f"


def leading(text: str, right_to_left: bool) -> str:
    """A label that may begin with Latin letters or a digit, made to start at the right in a right-to-left window."""
    return _RIGHT_TO_LEFT_MARK + text if right_to_left and text else text
