"""The variants of an experiment as answers, of which one is guessed."""

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QPushButton, QWidget

from mnist_desktop.learning.fit.fit_plot import MOST_VARIANTS
from mnist_desktop.learning.fit.swatches import SIDE, swatch
from mnist_desktop.learning.fit.words import said
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.learning.fit import Experiment

_IN_A_ROW = 2
_GAP = 4


class Choices(Retranslating):
    """Buttons in the colours of the curves.

    Signals:
        guessed: a person chose a variant; carries its place.
    """

    guessed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._experiment: Experiment | None = None
        self._group = QButtonGroup(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for place in range(MOST_VARIANTS):
            button = QPushButton(self)
            button.setObjectName(f"fitGuess-{place}")
            button.setCheckable(True)
            button.setIconSize(QSize(SIDE + _GAP, SIDE))
            self._group.addButton(button, place)
            grid.addWidget(button, place // _IN_A_ROW, place % _IN_A_ROW)
        self._group.idClicked.connect(self.guessed)
        theme.changed.connect(self._set_icons)
        self._set_icons()

    def show_guess(self, experiment: Experiment, guess: int | None, *, locked: bool) -> None:
        """Offer the variants of ``experiment``; a ``locked`` guess cannot be changed."""
        self._experiment = experiment
        self._group.setExclusive(False)  # else the last guess could not be taken away
        for place, button in enumerate(self._group.buttons()):
            button.setVisible(place < len(experiment.variants))
            button.setChecked(place == guess)
            button.setEnabled(not locked)
        self._group.setExclusive(True)
        self.retranslate()

    def retranslate(self) -> None:
        if self._experiment is None:
            return
        for place, variant in enumerate(self._experiment.variants):
            button = self._group.button(place)
            button.setText(said(variant.name))
            button.setAccessibleName(button.text())
            button.setToolTip(self.tr("Your guess, before anything is trained."))

    @Slot()
    def _set_icons(self) -> None:
        for place, button in enumerate(self._group.buttons()):
            button.setIcon(swatch(place, self._theme.tokens, _GAP))
