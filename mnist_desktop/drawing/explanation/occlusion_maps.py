"""Where a network looked, found out in a thread with a network of its own."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from mnist_desktop.widgets.background import Background

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from trainer.inference import Classifier
    from trainer.inspection.occlusion import OcclusionMap


class OcclusionMaps(QObject):
    """Makes the map of the newest image that was asked for.

    Signals:
        made: the image (28, 28) and its OcclusionMap.
    """

    made = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._networks = _Networks()
        self._background = Background("occlusion", self)
        self._background.done.connect(self._tell)

    def ask(self, image: "NDArray[np.uint8]", classifier: "Classifier", target: int) -> None:
        """Find out what of ``image`` counts for class ``target`` to ``classifier``."""
        networks, kept = self._networks, image.copy()

        def work() -> "tuple[NDArray[np.uint8], OcclusionMap]":
            from trainer.inspection.occlusion import occlusion_map

            return kept, occlusion_map(kept, networks.get(classifier), target=target)

        self._background.submit(work)

    def finish(self) -> None:
        """Wait until nothing is being found out."""
        self._background.finish()

    @Slot(object)
    def _tell(self, answer: Any) -> None:
        if isinstance(answer, tuple):  # else it failed, which the log says
            self.made.emit(*answer)


class _Networks:
    """The network used last; most answer in one thread only, so the window's own will not do."""

    def __init__(self) -> None:
        self._path: Path | None = None
        self._classifier: Classifier | None = None

    def get(self, classifier: "Classifier") -> "Classifier":
        from trainer.inference import Classifier

        path = classifier.path
        if classifier.answers_in_any_thread or path is None:
            return classifier
        if self._classifier is None or path != self._path:
            self._classifier, self._path = Classifier.load(path), path
        return self._classifier
