import numpy as np
import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QToolTip

from mnist_desktop.drawing.answers.answer import AnswerView
from mnist_desktop.drawing.answers.prediction_bars import PredictionBars
from mnist_desktop.drawing.explanation.seen_image import SeenImage
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
    QLocale.setDefault(QLocale("en_GB"))
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
        (Verdict.UNSURE, {"p4": 0.3, "p9": 0.2}, ("–", "No clear answer", ""), "muted"),
        (Verdict.NOT_A_DIGIT, {"p4": 0.9, "p9": 0.1}, ("–", "Not a digit", ""), "muted"),
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
    view.show_prediction(prediction(Verdict.NOT_A_DIGIT, p4=0.3))
    assert texts(view)[:2] == ("–", "Nothing it knows")
    assert name.text() == ""
    view.show_prediction(None)
    assert texts(view)[1] == "Draw something"


def test_that_several_digits_are_shown_as_their_number_with_words_for_the_chosen_one(view):
    row = [prediction(p2=0.98), prediction(Verdict.LIKELY, p0=0.7), prediction(Verdict.TORN, p4=0.5, p9=0.4)]
    view.show_predictions(row, 1)
    assert texts(view) == ("204", "3 digits", "Likely · 70.0 %")
    assert role(view) == "title"
    view.show_predictions(row, 2)
    assert texts(view)[2] == "Torn between 4 and 9 · 50.0 %"
    view.show_predictions([row[0], prediction(Verdict.UNSURE, p4=0.3)], 1)
    assert texts(view) == ("2–", "2 digits", "No clear answer")
    assert role(view) == "warning"
    view.show_predictions([row[0], row[0]], 0)
    assert role(view) == "good"


def test_that_a_number_fits_its_tile_and_one_digit_is_as_large_as_before(view):
    numeral = view.findChild(QLabel, "predictedDigit")
    view.show_prediction(prediction(p7=0.99))
    size, width = numeral.font().pointSizeF(), numeral.width()
    for count in range(2, 11):
        view.show_predictions([prediction(p2=0.98)] * count, 0)
        assert numeral.fontMetrics().horizontalAdvance(numeral.text()) <= numeral.width() - 8
        assert numeral.width() < 2 * width
    view.show_prediction(prediction(p7=0.99))
    assert (numeral.font().pointSizeF(), numeral.width()) == (size, width)


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


def column_colours(bars, index) -> list[str]:
    picture = bars.grab().toImage()
    across = range(60 * index, 60 * index + 60)
    return [picture.pixelColor(x, picture.height() - 40).name() for x in across]


def test_that_a_second_network_has_thin_bars_in_its_own_colour(bars, theme):
    first, second = prediction(p7=0.9, p1=0.1).probabilities, prediction(p7=0.5, p2=0.5).probabilities
    own = theme.tokens.series[1]
    bars.show_probabilities(first)
    alone = column_colours(bars, 7).count(theme.tokens.accent_fill)
    assert own not in column_colours(bars, 7)
    bars.show_probabilities(first, second)
    colours = column_colours(bars, 7)
    assert 0.5 * alone < colours.count(theme.tokens.accent_fill) < alone
    assert 0 < colours.count(own) < 0.4 * alone
    assert own in column_colours(bars, 2)
    np.testing.assert_array_equal(bars.second, second)


def test_that_no_bar_stands_out_where_there_is_no_answer(bars, theme):
    shares = prediction(p7=0.9, p1=0.1).probabilities
    bars.show_probabilities(shares, is_answer=False)
    colours = column_colours(bars, 7)
    assert theme.tokens.accent_fill not in colours
    assert theme.tokens.outline in colours
    bars.show_probabilities(shares)
    assert theme.tokens.accent_fill in column_colours(bars, 7)


def test_that_bars_of_other_things_carry_their_names_and_tell_long_ones_in_full(bars, qtbot):
    names = (
        "T-shirt/top",
        "Trouser",
        "Pullover",
        "Dress",
        "Coat",
        "Sandal",
        "Shirt",
        "Sneaker",
        "Bag",
        "Ankle boot",
    )
    bars.show_probabilities(prediction(p9=0.95, p1=0.05).probabilities)
    digits = bars.grab().toImage()
    bars.use_names(names)
    assert bars.grab().toImage() != digits
    assert bars.accessibleDescription() == "Ankle boot: 95.0 %, Trouser: 5.0 %"
    place = QPoint(9 * 60 + 30, 200)
    QApplication.sendEvent(bars, QHelpEvent(QEvent.Type.ToolTip, place, bars.mapToGlobal(place)))
    qtbot.waitUntil(lambda: QToolTip.text() == "Ankle boot: 95.0 %")
    QToolTip.hideText()


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


def test_that_the_seen_image_is_as_large_as_whole_pixels_allow(qtbot, theme):
    seen = SeenImage(theme)
    qtbot.addWidget(seen)
    sides = []
    for room in (20, 171, 250, 5000):
        seen.fit(room)
        sides.append(seen.sizeHint().width())
    assert sides == [28 * cell + 2 for cell in (5, 6, 8, 14)]


def test_that_what_matters_is_coloured_and_goes_with_the_ink_it_belongs_to(qtbot, theme):
    seen = SeenImage(theme)
    qtbot.addWidget(seen)
    seen.resize(seen.sizeHint())
    image, drop = np.zeros((28, 28), np.uint8), np.zeros((28, 28), np.float32)
    drop[3, 20], drop[20, 3] = 0.6, -0.6
    seen.show_image(image)
    seen.show_map(drop)
    picture = seen.grab().toImage()
    mattering = picture.pixelColor(1 + 20 * 6 + 3, 1 + 3 * 6 + 3)
    assert mattering.red() > 150 > mattering.blue()
    assert picture.pixelColor(1 + 3 * 6 + 3, 1 + 20 * 6 + 3).lightness() < 60
    seen.show_image(image.copy())
    assert seen.drop is drop
    seen.show_image(image + np.uint8(1))
    assert seen.drop is None


@pytest.mark.parametrize("stands_out", [True, False])
def test_that_the_share_over_a_bar_is_that_of_the_network_whose_bar_it_is(bars, theme, stands_out):
    first = prediction(p7=0.9, p4=0.1).probabilities
    second = prediction(p7=0.3, p4=0.7).probabilities if stands_out else first
    bars.show_probabilities(first, second)
    picture = bars.grab().toImage()
    column = range(round(4 * bars.width() / 10), round(5 * bars.width() / 10))
    colours = {picture.pixelColor(x, y).name() for x in column for y in range(bars.height())}
    assert (theme.tokens.warning in colours) is stands_out


def test_that_the_seen_image_is_as_calm_as_other_empty_places_until_there_is_ink(qtbot, theme):
    seen = SeenImage(theme)
    qtbot.addWidget(seen)
    middle = seen.sizeHint().width() // 2
    seen.resize(seen.sizeHint())

    def colour() -> str:
        return seen.grab().toImage().pixelColor(middle, middle).name()

    assert colour() == theme.tokens.hover
    image = np.zeros((28, 28), np.uint8)
    seen.show_image(image)
    assert colour() == theme.tokens.hover
    image = image.copy()
    image[0, 0] = 255
    seen.show_image(image)
    assert colour() != theme.tokens.hover
