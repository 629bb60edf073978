"""The image that the rooms look at: the learner's own drawing, or a digit of the test set until there is one."""

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from trainer.resource_files import resources_folder

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Pixels = NDArray[np.uint8]

_EXAMPLE = "example-digit.png"  # MNIST's first test image: loading all of them takes seconds
_EXAMPLE_DIGIT = 7


class MyDrawing(QObject):
    """Keeps what was drawn last.

    Signals:
        changed: there is another image now.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._image: Pixels | None = None
        self._digit: int | None = None

    @Slot(object, object)
    def take(self, image: "Pixels | None", digit: int | None) -> None:
        """From now on look at ``image`` (28, 28), which was read as ``digit``; None for an empty canvas."""
        if image is None and self._image is None:
            return
        if image is not None:
            image = image.copy()  # whoever gave it may go on drawing on theirs
            image.flags.writeable = False
        self._image, self._digit = image, digit
        self.changed.emit()

    @property
    def is_mine(self) -> bool:
        """Whether it was drawn by the learner."""
        return self._image is not None

    @property
    def image(self) -> "Pixels":
        """(28, 28) uint8, ink high; to look at, not to change."""
        return _example()[0] if self._image is None else self._image

    @property
    def digit(self) -> int | None:
        """What it was read as, or is known to be; None where the network took it for no digit."""
        return _example()[1] if self._image is None else self._digit


@cache
def _example() -> "tuple[Pixels, int]":
    import numpy as np

    picture = QImage(str(resources_folder() / _EXAMPLE)).convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.bytesPerLine())
    image = rows[:, : picture.width()].copy()
    image.flags.writeable = False
    return image, _EXAMPLE_DIGIT
