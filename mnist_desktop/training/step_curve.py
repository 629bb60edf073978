"""A thin line through many points that is drawn anew all the time."""

import pyqtgraph as pg
from PySide6.QtCore import QRectF


class StepCurve(pg.PlotCurveItem):  # type: ignore[misc]
    """Says that it fills its view: asking the points how far they reach costs as much as painting them."""

    def __init__(self) -> None:
        self._view: QRectF | None = None
        super().__init__(skipFiniteCheck=True)

    def boundingRect(self) -> QRectF:
        if self._view is None:
            box = self.getViewBox()
            self._view = QRectF() if box is None else box.viewRect()
        return self._view

    def viewTransformChanged(self) -> None:
        self.prepareGeometryChange()
        self._view = None
        super().viewTransformChanged()
