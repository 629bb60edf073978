"""All experiments in a row, to choose one."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from mnist_desktop.theme import Theme
from mnist_desktop.translation import translated
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.learning.fit import Experiment


class ExperimentRow(Retranslating):
    """A button for each experiment; those that are answered carry a tick.

    Signals:
        chosen: a person wants to see another experiment; carries its place.
    """

    chosen = Signal(int)

    def __init__(
        self, theme: Theme, experiments: Sequence[Experiment], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._experiments = theme, experiments
        self._answered: frozenset[int] = frozenset()
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for place, experiment in enumerate(experiments):
            button = QPushButton(self)
            button.setObjectName(f"fitExperiment-{experiment.key}")
            button.setCheckable(True)
            button.setIconSize(QSize(14, 14))
            self._group.addButton(button, place)
            row.addWidget(button)
        row.addStretch(1)
        self._group.idClicked.connect(self.chosen)
        theme.changed.connect(self._set_icons)
        self.retranslate()

    def show_choice(self, place: int, answered: frozenset[int]) -> None:
        """Mark the experiment at ``place``, and those that were answered already."""
        self._answered = answered
        self._group.button(place).setChecked(True)
        self._set_icons()

    def retranslate(self) -> None:
        for place, experiment in enumerate(self._experiments):
            button = self._group.button(place)
            title = translated("learning", experiment.title)
            button.setText(self.tr("{number}  {title}").format(number=place + 1, title=title))
            button.setAccessibleName(title)
            button.setToolTip(translated("learning", experiment.idea))
        self._set_icons()

    @Slot()
    def _set_icons(self) -> None:
        for place in range(len(self._experiments)):
            answered, button = place in self._answered, self._group.button(place)
            button.setIcon(self._theme.icon("check-mark", beside_text=True) if answered else QIcon())
            button.setAccessibleDescription(self.tr("answered") if answered else "")
