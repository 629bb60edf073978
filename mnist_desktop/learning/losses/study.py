"""Which answer is looked at. No widgets."""

from PySide6.QtCore import QObject, Signal

from trainer.learning.loss_curves import LEAST, MOST, Classes, Comparison, compare

_FIRST = 0.05


class LossStudy(QObject):
    """A probability of the right class, and between how many classes is decided.

    Signals:
        changed: another probability, or another number of classes.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.classes = Classes.TWO
        self.probability = _FIRST

    @property
    def comparison(self) -> Comparison:
        """What both losses say."""
        return compare(self.classes, self.probability)

    def choose(self, probability: float) -> None:
        """Look at an answer that gives the right class ``probability``, kept between the ends."""
        self.probability = min(max(probability, LEAST), MOST)
        self.changed.emit()

    def choose_classes(self, classes: Classes) -> None:
        """Decide between so many classes."""
        self.classes = classes
        self.changed.emit()
