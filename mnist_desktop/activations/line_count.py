"""How many lines Maxout takes the highest of."""

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpinBox, QWidget

from mnist_desktop.widgets.number_field import align_number_field
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.activation_maxout import LEAST_LINES, MOST_LINES


class LineCount(Retranslating):
    """A field with buttons and arrow keys.

    Signals:
        count_chosen: a person chose another number of lines; carries it.
    """

    count_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self._field = QLabel(self), QSpinBox(self)
        self._field.setObjectName("maxoutLines")
        self._field.setRange(LEAST_LINES, MOST_LINES)
        align_number_field(self._field)
        self._label.setBuddy(self._field)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._label, 1)
        row.addWidget(self._field)
        self._field.valueChanged.connect(self._on_changed)
        self.retranslate()

    def show_count(self, count: int) -> None:
        """Show ``count`` without telling about it."""
        was_blocked = self._field.blockSignals(True)
        self._field.setValue(count)
        self._field.blockSignals(was_blocked)

    def retranslate(self) -> None:
        self._label.setText(self.tr("Lines"))
        self._field.setLocale(QLocale())
        self._field.setAccessibleName(self.tr("Number of lines"))
        self._field.setToolTip(
            self.tr("More lines bend the curve more often; the networks in Train learn two for each unit.")
        )

    @Slot(int)
    def _on_changed(self, count: int) -> None:
        self.count_chosen.emit(count)
