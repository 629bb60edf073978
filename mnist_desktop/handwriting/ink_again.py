"""A kept drawing back on the canvas."""

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from mnist_desktop.drawing.canvas.items import CANVAS_SIDE
from trainer.data import IMAGE_SIDE
from trainer.errors import DataError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from mnist_desktop.drawing.canvas.digit_canvas import DigitCanvas
    from trainer.data.drawings import Drawing

log = logging.getLogger(__name__)


def put_on_canvas(drawing: "Drawing", canvas: "DigitCanvas") -> None:
    """Show the ink of ``drawing``, or its image where there is none; undo brings the old ink back."""
    if drawing.ink is not None:
        try:
            canvas.show_drawing(drawing.ink)
            return
        except DataError as error:
            log.warning("The ink of drawing %s is shown as its image: %s", drawing.id, error)
    canvas.show_picture(enlarged(drawing.image))


def enlarged(image: "NDArray[np.uint8]") -> "NDArray[np.uint8]":
    """``image`` (28, 28) as large as the canvas, (280, 280), with soft edges."""
    import numpy as np  # the first frame does without

    small = QImage(image.tobytes(), IMAGE_SIDE, IMAGE_SIDE, IMAGE_SIDE, QImage.Format.Format_Grayscale8)
    large = small.scaled(
        CANVAS_SIDE,
        CANVAS_SIDE,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    ).convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(large.constBits(), np.uint8).reshape(CANVAS_SIDE, large.bytesPerLine())
    return rows[:, :CANVAS_SIDE].copy()
