"""Pictures from the clipboard, a drop or a file, read away from the window's thread."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QObject, QSize, Signal, Slot
from PySide6.QtGui import QImage, QImageReader

from mnist_desktop.widgets.background import Background, sentence_for
from trainer.errors import DataError, phrase

if TYPE_CHECKING:
    from trainer.data.image_files import GreyPicture, Pixels


class PictureIntake(QObject):
    """Reads one picture at a time; of several that wait only the newest is read.

    Signals:
        loaded: a GreyPicture.
        failed: a TrainerError with the sentence to show.
    """

    loaded = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = Background("picture reader", self)
        self._background.done.connect(self._deliver)

    @property
    def is_busy(self) -> bool:
        """Whether a picture is being read."""
        return self._background.is_busy

    def take(self, data: QMimeData) -> None:
        """Read what was pasted or dropped: a file on this computer, or a picture itself."""
        files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
        if files:
            self.read_file(Path(files[0]))
        elif data.hasImage():
            image, name = QImage(data.imageData()), self.tr("from another program")
            self._background.submit(lambda: _picture_of(image, name))
        else:
            self.failed.emit(_no_picture(data))

    def read_file(self, path: Path) -> None:
        """Read the picture in the file at ``path``."""
        self._background.submit(lambda: _picture_in(path))

    @Slot(object)
    def _deliver(self, result: object) -> None:
        if isinstance(result, Exception):
            self.failed.emit(sentence_for(result))
        else:
            self.loaded.emit(result)


def has_picture(data: QMimeData) -> bool:
    """Whether ``data`` is worth accepting when it is dragged over the canvas."""
    return data.hasImage() or data.hasUrls()


def _no_picture(data: QMimeData) -> DataError:
    if data.hasUrls():
        return DataError(
            phrase(
                "trainer",
                "“{address}” is not on this computer, and nothing is fetched from the network. "
                "Save the picture first, then open the file.",
            ),
            address=data.urls()[0].toDisplayString()[:120],
        )
    if data.hasText():
        return DataError(
            phrase("trainer", "This is text, not a picture. Copy a picture or a picture file, then paste it.")
        )
    return DataError(
        phrase("trainer", "There is no picture to paste. Copy a picture or a picture file, then paste it.")
    )


def _picture_in(path: Path) -> "GreyPicture":
    from trainer.data.image_files import read_picture

    return read_picture(path, _decoded_webp)


def _decoded_webp(data: bytes, size: tuple[int, int]) -> "Pixels":
    """Qt decodes WebP right into the smaller size: 4096 × 4096 need 70 MiB instead of 256.

    Raises:
        ValueError: the data is damaged.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"webp"))
    reader.setAutoTransform(False)
    reader.setScaledSize(QSize(*size))
    image = reader.read()
    if image.isNull():
        raise ValueError(reader.errorString())
    return _rgba(image)


def _picture_of(image: QImage, name: str) -> "GreyPicture":
    from trainer.data.image_files import LARGEST_SIDE, picture_from_pixels, too_many_pixels

    if image.isNull():
        raise DataError(
            phrase("trainer", "The picture in the clipboard is damaged. Copy it again, or open its file.")
        )
    if max(image.width(), image.height()) > LARGEST_SIDE:
        raise too_many_pixels(name, f"{image.width()} × {image.height()}")
    return picture_from_pixels(_rgba(image), name)


def _rgba(image: QImage) -> "Pixels":
    import numpy as np

    plain = image.convertToFormat(QImage.Format.Format_RGBA8888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return rows[:, : 4 * plain.width()].reshape(plain.height(), plain.width(), 4).copy()
