"""One digit or several: what is written on a canvas."""

import numpy as np
import pytest
from numpy.typing import NDArray

from trainer.data.ink import InkRaster, Preprocessing, image_from_canvas
from trainer.errors import DataError
from trainer.inference import Classifier
from trainer.prediction import Verdict
from trainer.reading import CanvasReading, read_canvas

Pixels = NDArray[np.uint8]
Lines = list[list[tuple[float, float]]]

# How a person writes them, 100 high.
DIGITS: dict[str, Lines] = {
    "0": [[(40, 0), (10, 15), (0, 50), (10, 85), (38, 100), (65, 85), (76, 50), (65, 15), (40, 0)]],
    "2": [[(0, 22), (14, 5), (40, 0), (60, 15), (56, 38), (36, 62), (2, 99), (36, 97), (70, 98)]],
    "3": [[(0, 10), (30, 0), (55, 12), (51, 34), (24, 46), (55, 58), (60, 80), (36, 100), (0, 91)]],
    "4": [[(22, 0), (10, 30), (0, 57), (35, 58), (74, 56)], [(50, 18), (48, 58), (46, 100)]],
    "6": [[(46, 0), (15, 28), (0, 64), (12, 92), (40, 100), (58, 80), (46, 58), (20, 58), (4, 72)]],
    "7": [[(0, 5), (38, 0), (74, 5), (58, 36), (42, 68), (32, 100)]],
    "8": [[(45, 14), (22, 0), (0, 14), (10, 38), (36, 56), (48, 80), (22, 100), (-3, 82), (10, 56), (36, 36),
           (46, 16)]],
}  # fmt: skip
OPEN_FOUR: Lines = [[(14, 0), (0, 56), (36, 60)], [(58, 10), (54, 100)]]
BAR_OF_A_FIVE: Lines = [[(6, 20), (2, 48), (40, 55), (55, 75), (40, 98), (0, 96)], [(8, 0), (58, -2)]]
TRIANGLE: Lines = [[(0, 100), (50, 0), (100, 100), (0, 100)], [(50, 40), (50, 95)]]


def written(*digits: Lines, height: float = 90, gap: float = 24, left: float = 15, pen: float = 12) -> Pixels:
    """``digits`` side by side on an empty canvas."""
    raster = InkRaster(280)
    for strokes in digits:
        shift = left - min(x for stroke in strokes for x, _ in stroke) * height / 100
        for stroke in strokes:
            raster.draw_stroke([(shift + x * height / 100, 100 + y * height / 100) for x, y in stroke], pen)
        left = shift + max(x for stroke in strokes for x, _ in stroke) * height / 100 + pen + gap
    return raster.pixels


class Answers:
    """Answers one after the other, whatever is shown: a digit and its probability each."""

    def __init__(self, *answers: tuple[int, float]) -> None:
        self._answers = list(answers)

    def __call__(self, images: NDArray[np.uint8]) -> NDArray[np.float32]:
        digit, probability = self._answers.pop(0)
        share = np.full((len(images), 10), (1 - probability) / 9, np.float32)
        share[:, digit] = probability
        return share


def read_with(canvas: Pixels, *answers: tuple[int, float]) -> CanvasReading:
    return read_canvas(canvas, Classifier(Answers(*answers), "made up", {}))


@pytest.fixture(scope="module")
def reader() -> Classifier:
    return Classifier.default()


@pytest.mark.parametrize("digit", DIGITS)
def test_that_one_digit_is_one_digit(reader: Classifier, digit: str) -> None:
    canvas = written(DIGITS[digit], height=140, left=90, pen=20)
    reading = read_canvas(canvas, reader)
    assert (str(reading.prediction.digit), reading.pieces, reading.number) == (digit, (), None)
    assert (reading.image == image_from_canvas(canvas)).all()


@pytest.mark.parametrize("number", ["20", "77", "604", "2026", "3823"])
def test_that_digits_side_by_side_are_read_one_by_one(reader: Classifier, number: str) -> None:
    height = 90 if len(number) < 4 else 68
    reading = read_canvas(written(*(DIGITS[digit] for digit in number), height=height, gap=14), reader)
    assert reading.number == number
    assert [str(piece.prediction.digit) for piece in reading.pieces] == list(number)


def test_that_two_digits_far_apart_are_both_read(reader: Classifier) -> None:
    assert read_canvas(written(DIGITS["3"], DIGITS["7"], height=60, gap=150), reader).number == "37"


def test_that_two_rows_are_read_from_the_upper_one_on(reader: Classifier) -> None:
    canvas = written(DIGITS["2"], DIGITS["0"])
    rows = np.maximum(np.roll(canvas, -80, axis=0), np.roll(written(DIGITS["7"], DIGITS["3"]), 50, axis=0))
    assert read_canvas(rows, reader).number == "2073"


@pytest.mark.parametrize(("digit", "strokes"), [("4", OPEN_FOUR), ("5", BAR_OF_A_FIVE)])
@pytest.mark.parametrize("pen", [6, 12, 20])
def test_that_a_digit_of_parted_strokes_is_not_split(
    reader: Classifier, digit: str, strokes: Lines, pen: float
) -> None:
    reading = read_canvas(written(strokes, height=140, left=90, pen=pen), reader)
    assert (str(reading.prediction.digit), reading.pieces) == (digit, ())


def test_that_a_four_of_parted_strokes_is_one_of_several(reader: Classifier) -> None:
    reading = read_canvas(written(DIGITS["2"], OPEN_FOUR, DIGITS["7"], gap=30, pen=8), reader)
    assert reading.number == "247"


def test_where_the_pieces_lie_and_what_the_network_saw_of_them(reader: Classifier) -> None:
    two, seven = written(DIGITS["2"]), written(DIGITS["7"], left=150)
    first, second = read_canvas(np.maximum(two, seven), reader).pieces
    assert (first.image == image_from_canvas(two)).all()
    assert (second.image == image_from_canvas(seven)).all()
    rows, columns = np.nonzero(seven)
    assert (second.left, second.top) == (columns.min(), rows.min())
    assert (second.width, second.height) == (np.ptp(columns) + 1, np.ptp(rows) + 1)


def test_that_the_steps_that_are_switched_off_are_off_for_the_pieces_too(reader: Classifier) -> None:
    canvas, way = written(DIGITS["2"], DIGITS["7"]), Preprocessing(centre_of_mass=False)
    reading = read_canvas(canvas, reader, way)
    assert (reading.image == image_from_canvas(canvas, way)).all()
    assert (reading.pieces[0].image == image_from_canvas(written(DIGITS["2"]), way)).all()


def test_that_no_ink_says_nothing(reader: Classifier) -> None:
    reading = read_canvas(np.zeros((280, 280), np.uint8), reader)
    assert (reading.prediction.verdict, reading.pieces, reading.number) == (Verdict.EMPTY, (), None)


TWO, THREE = written(DIGITS["2"], DIGITS["7"]), written(DIGITS["2"], TRIANGLE, DIGITS["7"], height=60)


def test_that_a_number_needs_all_its_digits() -> None:
    reading = read_with(THREE, (8, 0.3), (2, 0.95), (5, 0.3), (7, 0.95))
    assert [piece.prediction.digit for piece in reading.pieces] == [2, None, 7]
    assert reading.number is None


def test_that_pieces_of_which_only_half_are_digits_are_no_number() -> None:
    assert read_with(TWO, (8, 0.3), (2, 0.95), (7, 0.3)).pieces == ()


def test_that_a_sure_digit_is_not_taken_apart_for_pieces_that_are_none() -> None:
    assert read_with(THREE, (8, 0.95), (2, 0.95), (5, 0.3), (7, 0.95)).pieces == ()
    assert len(read_with(THREE, (8, 0.95), (2, 0.95), (5, 0.95), (7, 0.95)).pieces) == 3


def test_that_a_dash_beside_digits_is_no_digit() -> None:
    dash: Lines = [[(0, 50), (40, 50)]]
    canvas = written(DIGITS["2"], dash, DIGITS["7"], height=60, gap=30)
    reading = read_with(canvas, (8, 0.3), (2, 0.95), (1, 0.95), (7, 0.95))
    assert [piece.prediction.digit for piece in reading.pieces] == [2, None, 7]
    assert reading.pieces[1].prediction.verdict is Verdict.NOT_A_DIGIT


def test_that_parted_strokes_are_two_digits_where_the_whole_is_none() -> None:
    four = written(OPEN_FOUR, height=140, left=90, pen=6)
    assert read_with(four, (4, 0.95)).pieces == ()
    assert read_with(four, (4, 0.6), (6, 0.95), (4, 0.6), (1, 0.95)).number == "61"


def test_that_a_model_of_other_things_reads_no_numbers() -> None:
    names = ["T-shirt", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Boot"]
    clothes = Classifier(Answers((3, 0.3)), "clothes", {"class_names": names})
    assert read_canvas(TWO, clothes).pieces == ()


def test_that_what_is_no_canvas_is_refused(reader: Classifier) -> None:
    with pytest.raises(DataError, match="cannot be read"):
        read_canvas(np.zeros((3, 280, 280), np.uint8), reader)
