"""How far several trainings are, all of them together."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from mnist_desktop.numbers import whole
from mnist_desktop.widgets.retranslating import Retranslating
from mnist_desktop.widgets.still_part import StillPart
from trainer.training.events import Progress

_WHOLE = 1000


class TrialProgress(Retranslating):
    """A bar for all trainings, and which one goes on; or what they wait for."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Build the bar; ``name`` becomes its objectName."""
        super().__init__(parent)
        self._planned: Sequence[int] = ()
        self._name_of: Callable[[int], str] = str
        self._place = 0
        self._progress: Progress | None = None
        self._waits_for: Callable[[], str] = str
        self.bar = QProgressBar(self)
        self.bar.setObjectName(name)
        self.bar.setTextVisible(False)
        self.bar.setRange(0, _WHOLE)
        self._words = QLabel(self)
        self._words.setObjectName(f"{name}Text")
        self._words.setProperty("role", "muted")
        self._words.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.bar)
        column.addWidget(_still(self._words, self))
        self.retranslate()

    def begin(
        self, planned: Sequence[int], name_of: Callable[[int], str], waits_for: Callable[[], str] = str
    ) -> None:
        """Nothing is done yet.

        Args:
            planned: the epochs of each training.
            name_of: says what the training at a place is called, in the current language.
            waits_for: says what has to end before the first of them begins; empty when nothing has to.
        """
        self._planned, self._name_of, self._waits_for = planned, name_of, waits_for
        self._place, self._progress = 0, None
        self.bar.setValue(0)
        self.retranslate()

    def show_progress(self, place: int, progress: Progress) -> None:
        """The training at ``place`` has come so far."""
        self._place, self._progress = place, progress
        done = sum(self._planned[:place]) + progress.epoch - 1 + progress.step / progress.steps
        self.bar.setValue(round(_WHOLE * done / sum(self._planned)))
        self.retranslate()

    def retranslate(self) -> None:
        self.bar.setAccessibleName(self.tr("Progress of the trainings"))
        self.bar.setToolTip(self.tr("How much of all trainings together is done."))
        waits_for = self._waits_for()
        self.bar.setVisible(not waits_for)
        if waits_for:
            self._words.setText(self.tr("Waits until “{name}” has finished.").format(name=waits_for))
            return
        if self._progress is None:
            self._words.setText(self.tr("Beginning"))
            return
        self._words.setText(
            self.tr("Training {number} of {count}, “{name}”: epoch {epoch} of {epochs}").format(
                number=whole(self._place + 1),
                count=whole(len(self._planned)),
                name=self._name_of(self._place),
                epoch=whole(self._progress.epoch),
                epochs=whole(self._planned[self._place]),
            )
        )


def _still(label: QLabel, parent: QWidget) -> StillPart:
    """What says another thing after each epoch shall not have the whole page painted anew."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(label)
    return StillPart(holder, parent)
