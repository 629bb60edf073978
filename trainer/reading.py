"""What is written on a canvas: one digit, or several side by side."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from trainer.data.ink import InkStages, Preprocessing, stages_of
from trainer.data.segments import Segment, segments_of
from trainer.inference import Classifier
from trainer.prediction import Prediction, Verdict

Pixels = NDArray[np.uint8]
_MNIST_WAY = Preprocessing()
_DIGITS = [str(digit) for digit in range(10)]
_LOW = 0.35  # of the tallest piece's height: what is lower beside a digit is a dash or a dot
_NEAR = 0.18  # of the taller one's height: a wider gap parts two digits
_ENDS_ABOVE = 0.15  # of the taller one's height: how far a four's left part ends above the foot
_BESIDE = 0.65  # of the rows of both: two that share so many stand side by side as digits do


@dataclass(frozen=True, slots=True, eq=False)
class PieceReading:
    """One of several digits.

    Attributes:
        left: first column of its box, in canvas pixels.
        top: first row of its box.
        width: of the box.
        height: of the box.
        canvas: (h, w) the canvas with this piece's ink alone.
        stages: the steps from there to the network's image.
        prediction: what it answered.
    """

    left: int
    top: int
    width: int
    height: int
    canvas: Pixels
    stages: InkStages
    prediction: Prediction

    @property
    def image(self) -> Pixels:
        """(28, 28): what the network read."""
        return self.stages.image


@dataclass(frozen=True, slots=True, eq=False)
class CanvasReading:
    """What all the ink together says, and what its pieces say where they are several digits.

    Attributes:
        stages: the steps from the whole ink to the network's image.
        prediction: the answer for the whole ink, read as one digit.
        pieces: several digits from left to right; empty where the ink is one digit, or none.
    """

    stages: InkStages
    prediction: Prediction
    pieces: tuple[PieceReading, ...] = ()

    @property
    def image(self) -> Pixels:
        """(28, 28): the whole ink as one digit, as the network reads it."""
        return self.stages.image

    @property
    def number(self) -> str | None:
        """The digits in a row; None unless they are several and each one was read."""
        digits = [piece.prediction.digit for piece in self.pieces]
        if not digits or None in digits:
            return None
        return "".join(map(str, digits))


def read_canvas(
    canvas: Pixels, classifier: Classifier, preprocessing: Preprocessing = _MNIST_WAY
) -> CanvasReading:
    """Read ``canvas`` (h, w) uint8, ink high, as one digit and, where it says more, as several.

    Raises:
        DataError: ``canvas`` is not a two-dimensional array of bytes.
    """
    stages = stages_of(canvas, preprocessing)
    whole = classifier.classify(stages.image)
    segments = segments_of(canvas) if _knows_digits(classifier) else ()
    if len(segments) < 2:
        return CanvasReading(stages, whole)

    tallest = max(segment.height for segment in segments)

    def read(segment: Segment) -> PieceReading:
        stages = stages_of(segment.pixels, preprocessing)
        box = segment.left, segment.top, segment.width, segment.height
        prediction = classifier.classify(stages.image)
        if segment.height < _LOW * tallest:
            prediction = Prediction(prediction.probabilities, Verdict.NOT_A_DIGIT)
        return PieceReading(*box, segment.pixels, stages, prediction)

    if len(segments) == 2 and _lifts_the_pen(whole) and _may_be_one(*segments):
        return CanvasReading(stages, whole)
    pieces = _read_apart(segments, read)
    return CanvasReading(stages, whole, pieces if _say_more(pieces, whole) else ())


def _knows_digits(classifier: Classifier) -> bool:
    names = classifier.card.get("class_names") or _DIGITS
    return list(names) == _DIGITS


def _read_apart(
    segments: Sequence[Segment], read: Callable[[Segment], PieceReading]
) -> tuple[PieceReading, ...]:
    """Read each segment, and two neighbours together where they are the strokes of one digit."""
    pieces: list[PieceReading] = []
    last: Segment | None = None
    for segment in segments:
        if last is not None and _may_be_one(last, segment):
            together = last.joined(segment)
            piece = read(together)
            alone = pieces[-1].prediction.is_digit
            if _lifts_the_pen(piece.prediction, enough=Verdict.SURE if alone else Verdict.LIKELY):
                pieces[-1], last = piece, together
                continue
        pieces.append(read(segment))
        last = segment
    return tuple(pieces)


def _lifts_the_pen(prediction: Prediction, enough: Verdict = Verdict.SURE) -> bool:
    """Whether it is a four or a nine, the digits whose strokes stand side by side: surely, or sure ``enough``."""
    return prediction.verdict in (Verdict.SURE, enough) and prediction.best in (4, 9)


def _may_be_one(left: Segment, right: Segment) -> bool:
    """Whether two neighbours may be the strokes of a four or a nine, the pen lifted between them.

    Its left part ends well above the foot of the upright right one, and lies near it; digits in a row are
    of like height.
    """
    foot, other_foot = left.top + left.height, right.top + right.height
    taller = max(left.height, right.height)
    shared = min(foot, other_foot) - max(left.top, right.top)
    rows = max(foot, other_foot) - min(left.top, right.top)
    gap = max(right.left - left.left - left.width, -shared)
    ends_above = other_foot - foot >= _ENDS_ABOVE * taller
    return gap <= _NEAR * taller and shared < _BESIDE * rows and ends_above and right.width <= right.height


def _say_more(pieces: Sequence[PieceReading], whole: Prediction) -> bool:
    """Whether the pieces are the better account of the ink than one digit."""
    digits = sum(piece.prediction.is_digit for piece in pieces)
    if len(pieces) < 2 or 2 * digits <= len(pieces):
        return False
    return digits == len(pieces) or whole.verdict is not Verdict.SURE
