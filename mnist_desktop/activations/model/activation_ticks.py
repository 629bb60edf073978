"""The activations that take part in a comparison."""

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from mnist_desktop.activations.series import SAMPLE_HEIGHT, SAMPLE_WIDTH, sample_icon
from mnist_desktop.theme import Theme
from mnist_desktop.translation import translated
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.activations import ActivationName, facts
from trainer.learning.same_start import CANDIDATES, MOST

_AT_FIRST = (ActivationName.SIGMOID, ActivationName.TANH, ActivationName.RELU)
_IN_A_ROW = 2


class ActivationTicks(Retranslating):
    """A box for each candidate, with a piece of its curve's line.

    Signals:
        changed: a person ticked one, or took a tick away.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._boxes = {name: QCheckBox(self) for name in CANDIDATES}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        rows = (len(CANDIDATES) + 1) // _IN_A_ROW
        for place, (name, box) in enumerate(self._boxes.items()):
            box.setObjectName(f"contest-{name}")
            box.setChecked(name in _AT_FIRST)
            box.setIconSize(QSize(SAMPLE_WIDTH, SAMPLE_HEIGHT))
            grid.addWidget(box, place % rows, place // rows)
            box.toggled.connect(self._on_toggled)
        theme.changed.connect(self._draw_samples)
        self._draw_samples()
        self.retranslate()

    @property
    def chosen(self) -> tuple[ActivationName, ...]:
        """Those with a tick, in the catalogue's order."""
        return tuple(name for name, box in self._boxes.items() if box.isChecked())

    def retranslate(self) -> None:
        for name, box in self._boxes.items():
            box.setText(translated("activations", facts(name).title))
            box.setAccessibleName(box.text())
        self._limit()

    @Slot()
    def _draw_samples(self) -> None:
        for name, box in self._boxes.items():
            box.setIcon(sample_icon(name, self._theme.tokens))

    @Slot()
    def _on_toggled(self) -> None:
        self._limit()
        self.changed.emit()

    def _limit(self) -> None:
        """No more ticks than curves that can be told apart."""
        is_full = len(self.chosen) >= MOST
        free = self.tr("Trains the network with this activation, too; two to five can be compared.")
        full = self.tr("The comparison takes five at most: untick one to take this one.")
        for box in self._boxes.values():
            box.setEnabled(box.isChecked() or not is_full)
            box.setToolTip(free if box.isEnabled() else full)
