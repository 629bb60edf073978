"""From ink to answer, as often as the eye can follow and no more."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot

from mnist_desktop.drawing.canvas.strokes import Ink, Point
from trainer.prediction import Prediction

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from trainer.data.ink import InkStages
    from trainer.inference import Classifier
    from trainer.reading import CanvasReading

    Pixels = NDArray[np.uint8]

INTERVAL = 6
"""Milliseconds between two readings at least: less than half a frame of a common screen."""
REST = 80
"""Milliseconds without a change after which the pen rests."""


@dataclass(frozen=True, slots=True, eq=False)
class Piece:
    """One digit of what was drawn, or all of it.

    Attributes:
        canvas: (280, 280) its ink alone.
        stages: the steps from there to the image.
    """

    canvas: "Pixels"
    stages: "InkStages"

    @property
    def image(self) -> "Pixels":
        """(28, 28) what the network received."""
        return self.stages.image


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """What came of the ink.

    Attributes:
        canvas: (280, 280) a copy of what was read.
        stages: the steps from all the ink to one image.
        result: what the network read; None as long as there is no network, or no ink.
        compared: the second network's answers for the same digits; empty without one.
        has_ink: whether anything was drawn at all.
        newest: the place of the digit drawn last, among those that were found.
    """

    canvas: "Pixels"
    stages: "InkStages"
    result: "CanvasReading | None"
    compared: tuple[Prediction, ...]
    has_ink: bool
    newest: int

    @property
    def predictions(self) -> tuple[Prediction, ...]:
        """One for each digit, from left to right; empty without a network or without ink."""
        if self.result is None:
            return ()
        return tuple(piece.prediction for piece in self.result.pieces) or (self.result.prediction,)

    @property
    def boxes(self) -> list[tuple[int, int, int, int]]:
        """Around each of several digits: left, top, width, height; empty where there is one."""
        pieces = () if self.result is None else self.result.pieces
        return [(piece.left, piece.top, piece.width, piece.height) for piece in pieces]

    def image(self, place: int) -> "Pixels":
        """What the network received of the digit at ``place``."""
        return self.piece(place).image

    def piece(self, place: int) -> Piece:
        """The digit at ``place`` with its stages; of several, only its own ink counts."""
        if self.result is None or not self.result.pieces:
            return Piece(self.canvas, self.stages)
        piece = self.result.pieces[place]
        return Piece(piece.canvas, piece.stages)


class InkReader(QObject):
    """Reads the newest ink soon after it changed; what came between two readings is never looked at.

    Signals:
        read: carries a :class:`Reading`.
        rested: nothing was read for a moment; there is time for what takes longer.
    """

    read = Signal(object)
    rested = Signal()

    def __init__(self, ink: Ink, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ink = ink
        self._classifier: Classifier | None = None
        self._comparison: Classifier | None = None
        self._steps = (True, True, True)
        self._since_last = QElapsedTimer()
        self._timer, self._rest = QTimer(self), QTimer(self)
        for timer in (self._timer, self._rest):
            timer.setSingleShot(True)
        self._rest.setInterval(REST)
        self._timer.timeout.connect(self._read)
        self._rest.timeout.connect(self.rested)
        self._is_finished = False

    @property
    def classifier(self) -> "Classifier | None":
        """The network in use; None until one is given."""
        return self._classifier

    @property
    def comparison(self) -> "Classifier | None":
        """The network that reads beside it, if any."""
        return self._comparison

    def use(self, classifier: "Classifier") -> None:
        """Read with ``classifier`` from now on, beginning with the ink that is there."""
        self._classifier = classifier
        self.request()

    def compare_with(self, classifier: "Classifier | None") -> None:
        """Let ``classifier`` answer the same; None for no other."""
        self._comparison = classifier
        self.request()

    def use_steps(self, steps: tuple[bool, bool, bool]) -> None:
        """Take these steps of the preprocessing from now on: crop, box, centre of mass."""
        self._steps = steps
        self.request()

    @Slot()
    def request(self) -> None:
        """The ink has changed."""
        if not self._timer.isActive() and not self._is_finished:
            self._timer.start(_pause(self._since_last))

    def read_now(self) -> Reading:
        """What is read of the ink as it is at this moment."""
        return read(self._ink, self._classifier, self._comparison, self._steps)

    def finish(self) -> None:
        """Read no more, and tell no more of what was read."""
        self._is_finished = True
        self._timer.stop()
        self._rest.stop()

    @Slot()
    def _read(self) -> None:
        self._since_last.start()
        self.read.emit(self.read_now())
        self._rest.start()


def read(
    ink: Ink,
    classifier: "Classifier | None",
    comparison: "Classifier | None" = None,
    steps: tuple[bool, bool, bool] = (True, True, True),
) -> Reading:
    """What ``classifier`` makes of ``ink``, and ``comparison`` of the same digits.

    This runs in the window's own thread on purpose: with the bundled reader it takes less than a
    millisecond, far below a frame; handing it to a thread and back could only add.
    """
    from trainer.data.ink import Preprocessing, stages_of  # brings NumPy, not needed for the first frame

    preprocessing, canvas = Preprocessing(*steps), ink.pixels.copy()
    result = None
    if classifier is not None and not ink.is_empty:
        from trainer.reading import read_canvas

        result = read_canvas(canvas, classifier, preprocessing)
    stages = stages_of(canvas, preprocessing) if result is None else result.stages
    images = _images(result)
    compared = () if comparison is None else tuple(comparison.classify(image) for image in images)
    newest = 0 if result is None else _newest(result, ink)
    return Reading(canvas, stages, result, compared, not ink.is_empty, newest)


def _images(result: "CanvasReading | None") -> "Sequence[Pixels]":
    if result is None:
        return ()
    return [piece.image for piece in result.pieces] or [result.image]


def _newest(result: "CanvasReading", ink: Ink) -> int:
    """The digit in whose box the last stroke ended; else the last one."""
    end: Point | None = ink.strokes[-1].points[-1] if ink.strokes else None
    for place, piece in enumerate(result.pieces):
        if (
            end is not None
            and _holds(piece.left, piece.width, end[0])
            and _holds(piece.top, piece.height, end[1])
        ):
            return place
    return max(len(result.pieces) - 1, 0)


def _holds(start: float, length: float, place: float) -> bool:
    return start <= place <= start + length


def _pause(since_last: QElapsedTimer) -> int:
    return max(0, INTERVAL - since_last.elapsed()) if since_last.isValid() else 0
