"""The images that a model learned from, loaded away from the window's thread."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from mnist_desktop.widgets.background import Background, Work

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class TrainingImages(QObject):
    """Loads a data set once, when it is first asked for.

    Signals:
        arrived: images are there that were not there before.
    """

    arrived = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sets: dict[str, NDArray[np.uint8] | None] = {}
        self._background = Background("training images", self)
        self._background.done.connect(self._keep)

    def image(self, dataset: str, index: int) -> "NDArray[np.uint8] | None":
        """Training image ``index`` (28, 28) of ``dataset``; None as long as, or because, it is not there."""
        if dataset not in self._sets:
            self._sets[dataset] = None
            self._background.submit(_loading(dataset))
        images = self._sets[dataset]
        return None if images is None or index >= len(images) else images[index]

    def finish(self) -> None:
        """Wait until nothing is being loaded."""
        self._background.finish()

    @Slot(object)
    def _keep(self, answer: object) -> None:
        if isinstance(answer, tuple):  # else it could not be loaded; the places stay empty
            dataset, images = answer
            self._sets[dataset] = images
            self.arrived.emit()


def _loading(dataset: str) -> Work:
    def load() -> object:
        from trainer.data.sources import load_image_set

        return dataset, load_image_set(dataset).train_images

    return load
