import pytest
from PySide6.QtCore import QEvent, QPoint, QRect
from PySide6.QtGui import QColor, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from mnist_desktop.theme import DARK, LIGHT, ThemeChoice
from mnist_desktop.training.confusion_matrix import ConfusionMatrix, text_on


@pytest.fixture
def matrix(qtbot, theme):
    matrix = ConfusionMatrix(theme)
    qtbot.addWidget(matrix)
    matrix.resize(440, 330)
    matrix.show()
    return matrix


def middle(matrix, row, column):
    return QPoint(round((column + 1.5) * matrix.width() / 11), round((row + 1.5) * matrix.height() / 11))


def hover(matrix, row, column):
    place = middle(matrix, row, column)
    QApplication.sendEvent(matrix, QHelpEvent(QEvent.Type.ToolTip, place, matrix.mapToGlobal(place)))
    return QToolTip.text()


def strength(matrix, row, column):
    """How far the cell's colour is from the empty corner's."""
    image = matrix.grab().toImage()
    place = middle(matrix, row, column)
    corner = QRect(place - QPoint(16, 11), place - QPoint(14, 9)).center()
    cell, paper = image.pixelColor(corner), image.pixelColor(3, 3)
    return sum(abs(getattr(cell, name)() - getattr(paper, name)()) for name in ("red", "green", "blue"))


def test_that_an_empty_matrix_paints_nothing_and_says_nothing(matrix):
    assert not matrix.grab().isNull()
    assert matrix.accessibleDescription() == ""


def test_that_hovering_says_what_a_cell_means(matrix, make_report):
    matrix.show_report(make_report((7, 1, 12)))
    assert hover(matrix, 7, 1) == "12 times “7” was taken for “1”"
    assert hover(matrix, 7, 7) == "88 times “7” was read right"
    assert hover(matrix, 1, 7) == "0 times “1” was taken for “7”"


def test_that_the_border_has_no_tooltip(matrix, make_report):
    matrix.show_report(make_report((7, 1, 12)))
    hover(matrix, 0, 0)
    assert hover(matrix, -1, 3) != "0 times “9” was taken for “3”"


def test_that_more_mistakes_have_a_stronger_colour(matrix, make_report):
    matrix.show_report(make_report((7, 1, 30), (4, 9, 5)))
    assert strength(matrix, 7, 1) > strength(matrix, 4, 9) > strength(matrix, 2, 3)


def test_that_the_worst_mistake_is_read_aloud(matrix, make_report):
    matrix.show_report(make_report((7, 1, 12), (4, 9, 13)))
    assert matrix.accessibleDescription() == "13 times “4” was taken for “9”"
    matrix.show_report(None)
    assert matrix.accessibleDescription() == ""


def test_that_a_perfect_test_is_shown_too(matrix, make_report):
    matrix.show_report(make_report())
    assert not matrix.grab().isNull()
    assert hover(matrix, 3, 3) == "100 times “3” was read right"


@pytest.mark.parametrize("size", [(260, 160), (1, 1), (3000, 2000)])
def test_that_any_size_is_painted_in_both_themes(matrix, make_report, theme, size):
    matrix.show_report(make_report((7, 1, 12)))
    matrix.setMinimumSize(0, 0)
    matrix.resize(*size)
    for choice in (ThemeChoice.DARK, ThemeChoice.LIGHT):
        theme.choose(choice)
        assert not matrix.grab().isNull()


def test_that_texts_follow_the_language(matrix, make_report, shouting):
    matrix.show_report(make_report((7, 1, 12)))
    shouting.start()
    assert matrix.accessibleName() == "[Confusion matrix]"
    assert hover(matrix, 7, 1).startswith("[12 times")


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
@pytest.mark.parametrize("share", [0.0, 0.22, 0.5, 0.85])
def test_that_numbers_can_be_read_on_every_shade(tokens, share):
    for colour in tokens.series[:2]:
        fill = QColor(colour)
        fill.setAlphaF(share)
        shown = QColor.fromRgbF(
            *(
                share * a + (1 - share) * b
                for a, b in zip(fill.getRgbF()[:3], QColor(tokens.card).getRgbF()[:3], strict=True)
            )
        )
        assert contrast(QColor(text_on(fill, QColor(tokens.card))), shown) >= 4.5


def contrast(first, second):
    def luminance(colour):
        parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3]]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)
