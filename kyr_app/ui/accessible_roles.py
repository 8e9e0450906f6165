# SPDX-License-Identifier: Apache-2.0
"""What Qt tells a screen reader about two kinds of our widgets, where its own answer is wrong or dangerous.

Children made up in Python crash when they are walked; a plain `QAccessibleWidget` over a real widget does not
(tests/ui/test_accessibility.py walks thousands while pages are built and thrown away).
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessible, QAccessibleInterface


def _role_of(watched: QObject) -> QAccessible.Role | None:
    """The role that we give a widget; None where Qt's own answer stands."""
    from PySide6.QtGui import QAccessible  # noqa: PLC0415  # loading it takes as long as showing a passage
    from PySide6.QtWidgets import QScrollArea  # noqa: PLC0415

    from kyr_app.ui.widgets.passage_heading import PassageHeading  # noqa: PLC0415  # not before a topic is shown

    # Qt sees a label where we have a heading.
    if isinstance(watched, PassageHeading):
        return QAccessible.Role.Heading
    # Qt's own answer for a scroll area reads beyond its list of children when a scroll bar goes out of sight between a
    # reader's two questions "how many children?" and "which is the last?" (QAccessibleAbstractScrollArea::child, 6.11).
    if isinstance(watched, QScrollArea):
        return QAccessible.Role.Client
    return None


def _interface_of(class_name: str, watched: QObject) -> QAccessibleInterface | None:  # noqa: ARG001
    """What Qt asks when a reader first meets an object; None leaves the answer to Qt."""
    from PySide6.QtWidgets import QAccessibleWidget, QWidget  # noqa: PLC0415

    role = _role_of(watched)
    return QAccessibleWidget(watched, role) if role is not None and isinstance(watched, QWidget) else None


@cache
def install_accessible_roles() -> None:
    """Take part in Qt's answers to screen readers; once a process, as Qt keeps factories.

    Called when the first page is painted. A reader that was quicker has met Qt's own answers; those are taken back.
    """
    from PySide6.QtGui import QAccessible  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    # PySide keeps the bare address of the function, so it must be one that lives as long as the module.
    QAccessible.installFactory(_interface_of)
    if not QAccessible.isActive():
        return
    for widget in QApplication.allWidgets():
        if _role_of(widget) is not None:
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(QAccessible.queryAccessibleInterface(widget)))
