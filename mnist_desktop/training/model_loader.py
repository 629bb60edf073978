"""A run's model made ready for the Draw tab, away from the window's thread."""

import logging
import threading

from PySide6.QtCore import QObject, Signal, Slot

from trainer.errors import ModelError, TrainerError, phrase
from trainer.inference import Classifier
from trainer.library import answering_model
from trainer.training.result import TrainingResult

log = logging.getLogger(__name__)


class ModelLoader(QObject):
    """Loads one model at a time; converting a stopped run's model takes a moment.

    Signals:
        loaded: a Classifier.
        failed: a TrainerError.
    """

    loaded = Signal(object)
    failed = Signal(object)
    _done = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: threading.Thread | None = None
        self._done.connect(self._finish)

    @property
    def is_busy(self) -> bool:
        """Whether a model is being loaded."""
        return self._thread is not None

    def load(self, result: TrainingResult) -> None:
        """Load the model of ``result``; a request while busy is left out."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, args=(result,), name="model loader")
            self._thread.start()

    def _work(self, result: TrainingResult) -> None:
        try:
            answer: object = Classifier.load(answering_model(result.run))
        except TrainerError as error:
            answer = error
        except Exception as error:  # whatever the converter says: the window must hear an end
            log.exception("The model could not be loaded")
            reason = f"{type(error).__name__}: {error}".splitlines()[0][:300]
            answer = ModelError(
                phrase("trainer", "The model {path} is missing or damaged ({reason}). Choose another one."),
                path=result.model,
                reason=reason,
            )
        self._done.emit(answer)

    @Slot(object)
    def _finish(self, answer: object) -> None:
        if self._thread is not None:
            self._thread.join()
        self._thread = None
        if isinstance(answer, Classifier):
            self.loaded.emit(answer)
        else:
            self.failed.emit(answer)
