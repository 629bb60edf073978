import numpy as np
import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel

from mnist_desktop.drawing.answer import AnswerView
from mnist_desktop.drawing.prediction_bars import PredictionBars
from mnist_desktop.drawing.seen_image import SeenImage
from mnist_desktop.theme import ThemeChoice
from trainer.inference import Prediction, Verdict


def prediction(verdict=Verdict.SURE, **shares) -> Prediction:
    probabilities = np.zeros(10, np.float32)
    for name, share in shares.items():
        probabilities[int(name[1:])] = share
    return Prediction(probabilities, verdict)


@pytest.fixture(autouse=True)
def english_numbers():
    before = QLocale()
    QLocale.setDefault(QLocale("en"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def view(qtbot, theme):
    view = AnswerView(theme)
    qtbot.addWidget(view)
    view.show()
    return view


@pytest.fixture
def bars(qtbot, theme):
    bars = PredictionBars(theme)
    qtbot.addWidget(bars)
    bars.resize(600, 240)
    bars.show()
    return bars


def texts(view) -> tuple[str, str, str]:
    names = "predictedDigit", "verdict", "shares"
    return tuple(view.findChild(QLabel, name).text() for name in names)


def role(view) -> str:
    return view.findChild(QLabel, "verdict").property("role")


def test_that_nothing_drawn_asks_for_a_digit(view):
    assert texts(view) == ("", "Draw a digit", "")
    view.show_prediction(prediction(Verdict.EMPTY, p0=0.4))
    assert texts(view) == ("", "Draw a digit", "")
    assert role(view) == "muted"


@pytest.mark.parametrize(
    ("verdict", "shares", "expected", "expected_role"),
    [
        (Verdict.SURE, {"p7": 0.986, "p1": 0.009}, ("7", "Sure", "98.6 % · next: 1 (0.9 %)"), "good"),
        (Verdict.SURE, {"p7": 1.0}, ("7", "Sure", "99.9 %"), "good"),
        (Verdict.LIKELY, {"p3": 0.7, "p5": 0.1}, ("3", "Likely", "70.0 % · next: 5 (10.0 %)"), "title"),
        (
            Verdict.TORN,
            {"p4": 0.5, "p9": 0.45},
            ("4", "Torn between 4 and 9", "50.0 % · next: 9 (45.0 %)"),
            "warning",
        ),
        (Verdict.UNSURE, {"p4": 0.3, "p9": 0.2}, ("–", "Not a digit", ""), "muted"),
    ],
)
def test_that_each_verdict_has_its_words(view, verdict, shares, expected, expected_role):
    view.show_prediction(prediction(verdict, **shares))
    assert texts(view) == expected
    assert role(view) == expected_role


def test_that_the_answer_can_be_heard(view):
    view.show_prediction(prediction(p7=0.986, p1=0.009))
    heard = view.findChild(QLabel, "predictedDigit").accessibleName()
    assert heard == "7, Sure, 98.6 % · next: 1 (0.9 %)"


def test_that_waiting_for_the_reader_is_said(view):
    view.show_prediction(None, waiting=True)
    assert texts(view) == ("", "One moment …", "")


def test_that_other_things_than_digits_are_named(view):
    names = ("T-shirt", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Boot")
    name = view.findChild(QLabel, "predictedName")
    view.show_prediction(prediction(Verdict.TORN, p4=0.5, p6=0.45))
    assert not name.isVisible()
    view.use_names(names)
    assert name.isVisible()
    assert name.text() == "Coat"
    assert texts(view)[:2] == ("4", "Torn between Coat and Shirt")
    view.show_prediction(prediction(Verdict.UNSURE, p4=0.3))
    assert texts(view)[:2] == ("–", "Nothing it knows")
    assert name.text() == ""


def test_that_the_words_follow_the_language(view, shouting):
    view.show_prediction(prediction(Verdict.TORN, p4=0.5, p9=0.45))
    shouting.start()
    assert texts(view)[:2] == ("4", "[Torn between [4] and [9]]")


def test_that_the_bars_tell_and_describe_the_probabilities(bars):
    assert bars.objectName() == "probabilityBars"
    assert bars.probabilities is None
    assert bars.accessibleDescription() == "No answer yet"
    shown = prediction(p7=0.95, p1=0.045, p2=0.005).probabilities
    bars.show_probabilities(shown)
    np.testing.assert_array_equal(bars.probabilities, shown)
    assert bars.accessibleDescription() == "7: 95.0 %, 1: 4.5 %"


def test_that_the_best_bar_has_the_accents_colour_and_its_height(bars, theme):
    bars.show_probabilities(prediction(p7=0.6, p2=0.4).probabilities)
    for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        theme.choose(choice)
        picture = bars.grab().toImage()
        heights = {}
        for index, colour in ((7, theme.tokens.accent_fill), (2, theme.tokens.outline)):
            middle = 60 * index + 30
            column = [picture.pixelColor(middle, y).name() for y in range(picture.height())]
            heights[index] = column.count(colour)
        assert heights[7] / heights[2] == pytest.approx(1.5, rel=0.05)


@pytest.mark.parametrize("width", [340, 1200])
def test_that_the_bars_fit_narrow_and_wide(bars, width):
    bars.resize(width, 200)
    bars.show_probabilities(np.full(10, 0.1, np.float32))
    assert not bars.grab().isNull()


def test_that_the_seen_image_shows_each_pixel(qtbot, theme):
    seen = SeenImage(theme)
    qtbot.addWidget(seen)
    seen.resize(seen.sizeHint())
    assert seen.objectName() == "seenImage"
    assert seen.image is None
    image = np.zeros((28, 28), np.uint8)
    image[3, 20] = 255
    seen.show_image(image)
    np.testing.assert_array_equal(seen.image, image)
    picture = seen.grab().toImage()
    assert picture.pixelColor(1 + 20 * 6 + 3, 1 + 3 * 6 + 3).lightness() == 255
    assert picture.pixelColor(1 + 3 * 6 + 3, 1 + 20 * 6 + 3).lightness() < 60
