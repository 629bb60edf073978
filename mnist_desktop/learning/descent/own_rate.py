"""A learning rate of one's own for the real network."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from mnist_desktop.numbers import digits
from mnist_desktop.training.form_fields import RateSlider
from mnist_desktop.widgets.card import set_role
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.learning.rate_trials import OWN_RATE


class OwnRate(Retranslating):
    """A slider over the rates at which the network does something, and a button.

    Signals:
        changed: another rate was chosen.
        training_wanted: the network shall be trained with it.
    """

    changed = Signal()
    training_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._number = QLabel(self), QLabel(self)
        self._slider = _NetworkRates("rateOwn", self)
        self._button = QPushButton(self)
        self._number.setObjectName("rateOwnNumber")
        self._button.setObjectName("rateOwnRun")
        self._slider.show_rate(OWN_RATE)
        set_role(self._title, "title")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self._title, 0, 0)
        grid.addWidget(self._number, 0, 1)
        grid.addWidget(self._slider, 1, 0)
        grid.addWidget(self._button, 1, 1)
        self._slider.valueChanged.connect(self._on_moved)
        self._button.clicked.connect(self.training_wanted)
        self.retranslate()

    @property
    def rate(self) -> float:
        """The rate that is chosen."""
        return self._slider.rate

    def retranslate(self) -> None:
        self._title.setText(self.tr("Your own rate"))
        self._slider.setAccessibleName(self.tr("Your own learning rate"))
        self._slider.setToolTip(
            self.tr("A learning rate for the network; look for the largest one that still converges.")
        )
        self._button.setText(self.tr("Train it"))
        self._button.setAccessibleName(self.tr("Train with your own rate"))
        self._button.setToolTip(
            self.tr("Trains one more network, with your rate and the same first weights.")
        )
        self._show()

    def _show(self) -> None:
        text = digits(self.rate)
        self._number.setText(text)
        self._slider.setAccessibleDescription(text)

    @Slot()
    def _on_moved(self) -> None:
        self._show()
        self.changed.emit()


class _NetworkRates(RateSlider):
    """From where hardly anything is learned in its few steps, to where all is lost."""

    _DECADES = (-4, 1)
