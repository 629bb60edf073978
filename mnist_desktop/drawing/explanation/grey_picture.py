"""Grey pixels as a picture that Qt can paint."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


def grey_picture(pixels: "NDArray[np.uint8]") -> QImage:
    """``pixels`` (h, w), ink high, as white ink on black; a copy that keeps itself alive."""
    height, width = pixels.shape
    grey = QImage(pixels.tobytes(), width, height, width, QImage.Format.Format_Grayscale8)
    return grey.convertToFormat(QImage.Format.Format_RGB32)  # what Qt paints fastest
