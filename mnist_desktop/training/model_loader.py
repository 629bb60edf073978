"""A run's model made ready for the Draw tab, away from the window's thread."""

from PySide6.QtCore import QObject, Signal, Slot

from mnist_desktop.drawing.models.model_source import ModelSource, Origin
from mnist_desktop.widgets.background import Background, sentence_for


class ModelLoader(QObject):
    """Loads one model at a time; converting a stopped run's model takes a moment.

    Signals:
        loaded: a Classifier.
        failed: a TrainerError.
    """

    loaded = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_busy = False
        self._background = Background("model loader", self)
        self._background.done.connect(self._on_done)

    def load(self, run: str) -> None:
        """Load the model of the run of this name; a request while busy is left out."""
        if not self.is_busy:
            self.is_busy = True
            self._background.submit(ModelSource(Origin.RUN, run).load)

    @Slot(object)
    def _on_done(self, answer: object) -> None:
        self._background.finish()  # it was its last word: the thread is over in no time
        self.is_busy = False
        if isinstance(answer, Exception):
            self.failed.emit(sentence_for(answer))
        else:
            self.loaded.emit(answer)
