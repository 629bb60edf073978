"""Which epoch of the run in use reads the ink."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from mnist_desktop.drawing.epochs.epoch_loader import EpochLoader, Listed, Loaded
from mnist_desktop.drawing.epochs.epoch_row import EpochRow, Position
from trainer.errors import TrainerError

if TYPE_CHECKING:
    from trainer.epochs import KeptEpochs
    from trainer.inference import Classifier


class EpochTravel(QObject):
    """Lets the slider lead through the epochs of the run in use, and follows a run that goes on.

    It goes along with a run that is followed only as long as the slider stands at its newest epoch, and
    never to a run whose model a person has changed for another.

    Signals:
        opened: a Classifier of a followed run that was not in use until now.
        changed: a Classifier: the run in use at another epoch.
        failed: a TrainerError; what was in use goes on reading.
    """

    opened = Signal(object)
    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, row: EpochRow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._row = row
        self._run = ""  # in use; empty for a model that is of no run
        self._used: Position = None  # reads now
        self._wanted: Position = None  # that, or what is being loaded
        self._turn = 0  # wishes from before another model came into use do not count any more
        self._followed = self._left = ""
        self._goes_along = False
        self._loader = EpochLoader(self)
        self._loader.loaded.connect(self._on_loaded)
        self._loader.listed.connect(self._on_listed)
        row.moved.connect(self._on_moved)

    def use(self, classifier: "Classifier", run: str) -> None:
        """``classifier`` of ``run`` reads now; an empty ``run`` is none."""
        self._turn += 1
        if self._followed and run != self._followed:
            self._followed, self._left = "", self._followed
        elif run and run == self._left:
            self._followed, self._left = run, ""
        self._loader.forget()
        epoch = classifier.card.get("epoch")
        self._used = self._wanted = epoch if isinstance(epoch, int) else None
        self._row.show_positions(self._row.positions if run == self._run else (), self._used)
        self._run = run
        if run:
            self._loader.remember(run, self._used, classifier)
            self._loader.list_epochs(run)

    def follow(self, run: str, epoch: int) -> None:
        """``run`` has finished ``epoch``; read with it unless a person wants to look at something else."""
        if run == self._left:
            return
        self._followed = run
        if run == self._run:
            self._goes_along = True
            self._loader.list_epochs(run)
        else:
            self._loader.load(run, epoch, self._turn)

    def end_following(self) -> None:
        """The run that was followed has ended, or nobody wants to follow it any more."""
        if self._run and self._run == self._followed:
            self._goes_along = True
            self._loader.list_epochs(self._run)
        self._followed = self._left = ""

    def refresh(self) -> None:
        """Look for the epochs that there are now."""
        if self._run:
            self._loader.list_epochs(self._run)

    def finish(self) -> None:
        """Wait until nothing is going on in a thread."""
        self._row.stop()
        self._loader.finish()

    @Slot(object)
    def _on_moved(self, position: Position) -> None:
        self._wanted = position
        self._loader.load(self._run, position, self._turn)

    @Slot(object)
    def _on_loaded(self, answer: Loaded) -> None:
        if answer.turn != self._turn:
            return
        is_new = answer.run != self._run
        if isinstance(answer.result, TrainerError):
            if not is_new:
                self._go_back()
            self.failed.emit(answer.result)
        elif is_new:
            self.opened.emit(answer.result)
        elif answer.position == self._wanted:
            self._used = answer.position
            self.changed.emit(answer.result)

    @Slot(object)
    def _on_listed(self, answer: Listed) -> None:
        if answer.run != self._run:
            return
        if isinstance(answer.result, TrainerError):
            if self._row.positions:
                self._row.show_positions((), None)
                self.failed.emit(answer.result)
            return
        self._offer(answer.result)

    def _offer(self, kept: "KeptEpochs") -> None:
        """Extend the slider; from its end it goes along with a run that is followed."""
        before = self._row.positions
        goes_along = self._goes_along and (not before or self._wanted == before[-1])
        self._goes_along = False
        epochs = set(kept.epochs)
        if self._wanted is not None:
            epochs.add(self._wanted)  # it reads, so it stays where the slider can stand
        has_end = kept.is_finished or self._wanted is None
        positions = [*sorted(epochs), *([None] if has_end else [])] if epochs else []
        self._row.show_positions(positions, self._wanted)
        if not kept.is_finished:
            self._loader.forget_final(self._run)
        newest = _newest(kept)
        if goes_along and newest != self._wanted and positions:
            self._row.show_positions(positions, newest)
            self._on_moved(newest)

    def _go_back(self) -> None:
        """What was wished for is not there: the slider stands again at what reads."""
        self._row.stop()
        self._wanted = self._used
        self._row.show_positions(self._row.positions, self._used)
        self._loader.list_epochs(self._run)


def _newest(kept: "KeptEpochs") -> Position:
    return None if kept.is_finished or not kept.epochs else kept.epochs[-1]
