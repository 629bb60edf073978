"""The weights of a kernel, each in a field of its own."""

import numpy as np
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from mnist_desktop.learning.convolution.weight_field import WeightField
from mnist_desktop.numbers import whole
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.learning.convolution import Floats

_MOST = 5


class KernelGrid(Retranslating):
    """A square of fields; what is not touched stays as exact as it was given.

    Signals:
        edited: a person changed a weight; carries the whole kernel (k, k).
    """

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kernel: Floats = np.zeros((3, 3))
        self._fields: dict[tuple[int, int], WeightField] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(4)
        for row in range(_MOST):
            for column in range(_MOST):
                field = WeightField(f"weight{row + 1}{column + 1}", self)
                self._grid.addWidget(field, row, column)
                self._fields[row, column] = field
                field.valueChanged.connect(self._on_value_changed)
        self.retranslate()

    def show_kernel(self, kernel: Floats) -> None:
        """Show ``kernel`` (k, k)."""
        self._kernel = kernel
        size = len(kernel)
        for (row, column), field in self._fields.items():
            is_used = row < size and column < size
            field.setVisible(is_used)
            if is_used:
                field.show_weight(float(kernel[row, column]))
        for column in range(_MOST):
            self._grid.setColumnStretch(column, 1 if column < size else 0)

    def retranslate(self) -> None:
        for (row, column), field in self._fields.items():
            field.speak()
            field.setAccessibleName(
                self.tr("Weight in row {row}, column {column}").format(
                    row=whole(row + 1), column=whole(column + 1)
                )
            )
            field.setToolTip(
                self.tr("Type another number, or press the up and down keys, and watch the result change.")
            )

    @Slot()
    def _on_value_changed(self) -> None:
        field = self.sender()
        place = next(place for place, each in self._fields.items() if each is field)
        kernel = self._kernel.copy()
        kernel[place] = self._fields[place].value()
        self._kernel = kernel
        self.edited.emit(kernel)
