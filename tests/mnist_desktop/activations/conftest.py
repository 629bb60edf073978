from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from pytestqt.qtbot import QtBot

Drag = Callable[[Any, QPoint, QPoint], None]


@pytest.fixture
def drag(qtbot: QtBot) -> Drag:
    """Drags something in a plot from one place to another, with the left button."""

    def dragged(plot: Any, start: QPoint, end: QPoint) -> None:
        qtbot.mouseMove(plot.viewport(), start)
        qtbot.mousePress(plot.viewport(), Qt.MouseButton.LeftButton, pos=start)
        for step in range(1, 6):
            _move_with_button(plot, start + (end - start) * step / 5)
            qtbot.wait(15)  # pyqtgraph drops moves that come quicker than the screen
        qtbot.mouseRelease(plot.viewport(), Qt.MouseButton.LeftButton, pos=end)

    return dragged


def _move_with_button(plot: Any, place: QPoint) -> None:
    """qtbot's own move carries no button."""
    where = QPointF(place)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        where,
        QPointF(plot.viewport().mapToGlobal(place)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QCoreApplication.sendEvent(plot.viewport(), event)
