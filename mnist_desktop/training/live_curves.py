"""Curves of a live plot, painted again and again while they hardly change."""

import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QGraphicsItem

CACHED = QGraphicsItem.CacheMode.DeviceCoordinateCache
"""For what seldom changes: it is painted once and then copied, while the curve of the steps moves over it."""


class _FillsView(pg.GraphicsObject):  # type: ignore[misc]
    """Says that it fills its view: asking the points how far they reach costs as much as painting them."""

    _view: QRectF | None = None

    def boundingRect(self) -> QRectF:
        if self._view is None:
            box = self.getViewBox()
            self._view = QRectF() if box is None else box.viewRect()
        return self._view

    def viewTransformChanged(self) -> None:
        self.prepareGeometryChange()
        self._view = None
        super().viewTransformChanged()


class StepCurve(_FillsView, pg.PlotCurveItem):  # type: ignore[misc]
    """A thin line through many points that is drawn anew all the time."""

    def __init__(self) -> None:
        super().__init__(skipFiniteCheck=True)


class _EpochDots(_FillsView, pg.ScatterPlotItem):  # type: ignore[misc]
    """A dot for each epoch."""


class EpochCurve(pg.PlotDataItem):  # type: ignore[misc]
    """A line with a dot for each epoch, painted when an epoch is added."""

    scatter: pg.ScatterPlotItem

    def __init__(self) -> None:
        super().__init__()
        self.scatter.setParentItem(None)
        self.scatter = _EpochDots()
        self.scatter.setParentItem(self)
        for part in (self.curve, self.scatter):
            part.setCacheMode(CACHED)
