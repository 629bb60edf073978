"""A run's epochs made ready to read with, away from the window's thread."""

from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from mnist_desktop.drawing.epochs.epoch_row import Position
from mnist_desktop.widgets.background import Background, sentence_for
from trainer.errors import TrainerError

if TYPE_CHECKING:
    from trainer.epochs import KeptEpochs
    from trainer.inference import Classifier

_REMEMBERED = 8


@dataclass(frozen=True, slots=True, eq=False)
class Loaded:
    """What became of a wish for one epoch.

    Attributes:
        run: whose.
        position: which.
        turn: the number that came with the wish.
        result: a Classifier, or the TrainerError that says why there is none.
    """

    run: str
    position: Position
    turn: int
    result: "Classifier | TrainerError"


@dataclass(frozen=True, slots=True, eq=False)
class Listed:
    """What there is of a run now: its KeptEpochs, or the TrainerError that says why they are unknown."""

    run: str
    result: "KeptEpochs | TrainerError"


class EpochLoader(QObject):
    """Lists a run's epochs and loads the newest one that is wished for; keeps the last few.

    Signals:
        loaded: a :class:`Loaded`.
        listed: a :class:`Listed`.
    """

    loaded = Signal(object)
    listed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._epochs: OrderedDict[tuple[str, Position], Classifier] = OrderedDict()
        self._loader = Background("epoch loader", self)
        self._lister = Background("list of epochs", self)
        self._loader.done.connect(self._on_loaded)
        self._lister.done.connect(self.listed)

    def load(self, run: str, position: Position, turn: int) -> None:
        """Make ``position`` of ``run`` ready; one that waits is not wanted any more."""
        ready = self._epochs.get((run, position))

        def work() -> Loaded:
            try:
                return Loaded(run, position, turn, ready or _classifier(run, position))
            except Exception as error:  # the slider must hear an end
                return Loaded(run, position, turn, sentence_for(error))

        self._loader.submit(work)

    def list_epochs(self, run: str) -> None:
        """Look what is kept of ``run`` now."""

        def work() -> Listed:
            from trainer.epochs import kept_epochs

            try:
                return Listed(run, kept_epochs(run))
            except Exception as error:
                return Listed(run, sentence_for(error))

        self._lister.submit(work)

    def remember(self, run: str, position: Position, classifier: "Classifier") -> None:
        """Have ``classifier`` ready when it is wished for; what was used longest ago is let go for it."""
        self._epochs[run, position] = classifier
        self._epochs.move_to_end((run, position))
        while len(self._epochs) > _REMEMBERED:
            self._epochs.popitem(last=False)

    def forget(self) -> None:
        """What was remembered is of no use any more."""
        self._epochs.clear()

    def forget_final(self, run: str) -> None:
        """``run`` goes on: its finished model will be another one."""
        self._epochs.pop((run, None), None)

    def finish(self) -> None:
        """Wait until nothing is going on in a thread."""
        for background in (self._loader, self._lister):
            background.finish()

    @Slot(object)
    def _on_loaded(self, answer: object) -> None:
        if isinstance(answer, Loaded):
            if not isinstance(answer.result, TrainerError):
                self.remember(answer.run, answer.position, answer.result)
            self.loaded.emit(answer)


def _classifier(run: str, position: Position) -> "Classifier":
    if position is not None:
        from trainer.epochs import classifier_of_epoch

        return classifier_of_epoch(run, position)
    from trainer.inference import Classifier
    from trainer.library import answering_model

    return Classifier.load(answering_model(run))
