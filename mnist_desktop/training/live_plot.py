"""The paper of a plot that grows while a network learns: its axes, its colours, and when it is drawn."""

import pyqtgraph as pg
from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from mnist_desktop.theme import Theme
from mnist_desktop.training.live_curves import CACHED
from mnist_desktop.training.plot_chart import Chart
from mnist_desktop.widgets.number_axis import NumberAxis
from mnist_desktop.widgets.retranslating import RetranslatingMixin

DRAWN_EVERY = 100
"""Milliseconds between two drawings of what steps bring; a training brings some 25 times a second."""


class LivePlot(RetranslatingMixin, pg.PlotWidget):  # type: ignore[misc]
    """Children draw what is new in :meth:`draw_new`, which is called about ten times a second at most.

    While the plot is out of sight nothing is drawn; it catches up as it is shown.
    """

    def __init__(self, theme: Theme, axes: dict[str, NumberAxis], parent: QWidget | None = None) -> None:
        super().__init__(parent, axisItems=axes)  # type: ignore[call-arg]
        self._theme = theme
        self._is_stale = False
        self._ticks = QTimer(self)
        self._ticks.setSingleShot(True)
        self._ticks.setInterval(DRAWN_EVERY)
        self._ticks.timeout.connect(self._tick)
        item = self.getPlotItem()
        item.hideButtons()
        item.setMenuEnabled(False)
        # the unused menu is a window of its own, which nobody else would take away with the plot
        self.destroyed.connect(item.ctrlMenu.deleteLater)
        item.showGrid(x=False, y=True, alpha=0.25)
        for axis in axes.values():
            axis.setCacheMode(CACHED)
        self.setMinimumSize(180, 160)
        # it fills itself with its own colour: what lies behind it need not be painted first
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        theme.follow(self, self._dress)

    def draw_new(self) -> None:
        """Draw what was added since the last time."""
        raise NotImplementedError

    def dress(self) -> None:
        """Use the theme's colours."""
        tokens = self._theme.tokens
        self.setBackground(tokens.card)
        for side in ("bottom", "left", "right"):
            self.getAxis(side).setPen(pg.mkPen(tokens.outline))
            self.getAxis(side).setTextPen(pg.mkPen(tokens.muted))

    def point_at(self, x: float | None) -> None:
        """The mouse is at ``x`` of the bottom axis, or no longer in the plot."""

    def chart(self) -> Chart:
        """All that is shown, for a picture of it."""
        raise NotImplementedError

    def touch(self) -> None:
        """Something is new: draw it now, or soon if something was drawn a moment ago."""
        self._is_stale = True
        if not self._ticks.isActive():
            self._tick()

    def retranslate(self) -> None:
        for side in ("bottom", "left", "right"):
            self.getAxis(side).picture = None  # the numbers may be written differently now
            self.getAxis(side).update()

    def changeEvent(self, event: QEvent) -> None:
        if self.__dict__.get("plotItem") is not None:  # not yet built, or taken apart as it closed
            super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tick()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        box = self.getViewBox()
        place = self.mapToScene(event.position().toPoint())
        inside = box.sceneBoundingRect().contains(place) and not event.buttons()
        self.point_at(box.mapSceneToView(place).x() if inside else None)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.point_at(None)

    @Slot()
    def _tick(self) -> None:
        if self._is_stale and self.isVisible():
            self._is_stale = False
            self.draw_new()
            self._ticks.start()

    @Slot()
    def _dress(self) -> None:
        self.dress()


def between(first: QColor, second: QColor, share: float) -> QColor:
    """The colour that lies ``share`` of the way from ``first`` to ``second``; opaque, so it paints fast."""
    return QColor.fromRgbF(
        first.redF() + share * (second.redF() - first.redF()),
        first.greenF() + share * (second.greenF() - first.greenF()),
        first.blueF() + share * (second.blueF() - first.blueF()),
    )
