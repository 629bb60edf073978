"""The order in which the Tab key goes through the page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def reachable(parent: QWidget) -> list[QWidget]:
    """All below ``parent`` that the Tab key can reach, in the order they were made."""
    inside = [each for each in parent.findChildren(QWidget) if each.window() is parent.window()]
    return [each for each in inside if each.focusPolicy() & Qt.FocusPolicy.TabFocus]


def follow(first: QWidget, others: list[QWidget]) -> None:
    """Let ``others`` come after ``first``, in their order."""
    for other in others:
        if other is not first:
            QWidget.setTabOrder(first, other)
            first = other
