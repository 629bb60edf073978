import re
from dataclasses import fields

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QSlider,
    QSpinBox,
    QTabBar,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mnist_desktop.resource_files import resource
from mnist_desktop.theme import DARK, LIGHT, Theme, ThemeChoice, Tokens, style_sheet

BOTH = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
READABLE = 4.5
"""What WCAG 2 asks of text (AA)."""


def luminance(colour: str) -> float:
    """WCAG 2: relative luminance of an sRGB colour."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_that_the_formula_is_that_of_wcag():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@BOTH
@pytest.mark.parametrize("text", ["text", "muted", "accent_text", "good", "warning", "error"])
@pytest.mark.parametrize("background", ["window", "card", "raised", "field", "hover"])
def test_that_text_can_be_read(tokens, text, background):
    assert contrast(getattr(tokens, text), getattr(tokens, background)) >= READABLE


@BOTH
@pytest.mark.parametrize("background", ["accent_fill", "accent_fill_hover"])
def test_that_white_can_be_read_on_the_accent(tokens, background):
    assert contrast("#ffffff", getattr(tokens, background)) >= READABLE


@BOTH
def test_that_selected_and_pressed_text_can_be_read(tokens):
    assert contrast(tokens.accent_text, tokens.accent_soft) >= READABLE
    assert contrast(tokens.text, tokens.pressed) >= READABLE
    assert contrast(tokens.ink, tokens.paper) >= READABLE


@BOTH
def test_that_focus_and_outlines_can_be_seen(tokens):
    for background in (tokens.window, tokens.card, tokens.field):
        assert contrast(tokens.accent, background) >= 3  # WCAG 2.1, 1.4.11
    assert contrast(tokens.outline, tokens.card) >= 3


@BOTH
def test_that_series_differ_from_the_paper_and_from_each_other(tokens):
    assert len(set(tokens.series)) == len(tokens.series)
    assert all(contrast(colour, tokens.card) >= 2 for colour in tokens.series)


@BOTH
def test_that_the_style_sheet_has_no_hole(tokens):
    text = style_sheet(tokens)
    assert "$" not in re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
    for used in re.findall(r'url\("([^"]+)"\)', text):
        assert resource("icons") in type(resource())(used).parents
        assert type(resource())(used).is_file(), used


def test_that_every_colour_is_a_colour():
    for tokens in (LIGHT, DARK):
        for field in fields(Tokens):
            value = getattr(tokens, field.name)
            for colour in value if isinstance(value, tuple) else (value,):
                assert re.fullmatch("#[0-9a-f]{6}", colour), field.name


def test_that_choosing_changes_the_palette_at_once(qtbot, qapp, theme):
    label = QLabel("seven")
    qtbot.addWidget(label)
    for choice, tokens in ((ThemeChoice.DARK, DARK), (ThemeChoice.LIGHT, LIGHT)):
        with qtbot.waitSignal(theme.changed):
            theme.choose(choice)
        assert theme.choice is choice
        assert theme.tokens is tokens
        assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(tokens.window)
        label.ensurePolished()
        assert label.palette().color(QPalette.ColorRole.WindowText) == QColor(tokens.text)


def test_that_the_system_is_followed_only_when_asked(qtbot, qapp, monkeypatch):
    hints = QGuiApplication.styleHints()
    theme = Theme(qapp, ThemeChoice.SYSTEM)
    try:
        hints.setColorScheme(Qt.ColorScheme.Dark)
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
        expected = DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT
        assert theme.tokens is expected
        theme.choose(ThemeChoice.LIGHT)
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
        assert theme.tokens is LIGHT
    finally:
        hints.unsetColorScheme()
        theme.deleteLater()


def test_that_text_is_never_tiny_and_figures_have_one_width(qapp, theme):
    font = qapp.font()
    assert font.family() == "Inter"
    assert 10 <= font.pointSizeF() <= 14
    from PySide6.QtGui import QFontMetricsF

    label = QLabel()
    label.setFont(font)
    metrics = QFontMetricsF(font)
    assert len({round(metrics.horizontalAdvance(digit * 10), 1) for digit in "0123456789"}) == 1
    label.deleteLater()


def test_that_icons_take_the_colours_of_the_theme(qapp, theme):
    def darkest(icon):
        image = icon.pixmap(18).toImage()
        points = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
        return max(points, key=lambda colour: colour.alpha())

    for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        theme.choose(choice)
        assert darkest(theme.icon("square")).lightnessF() == pytest.approx(
            QColor(theme.tokens.text).lightnessF(), abs=0.05
        )


def _list_of_rows():
    rows = QListWidget()
    rows.addItems(["one", "two"])
    return rows


def _table_of_cells():
    cells = QTableWidget(2, 2)
    cells.setItem(0, 0, QTableWidgetItem("0.5"))
    return cells


def _tabs():
    tabs = QTabBar()
    tabs.addTab("first")
    tabs.addTab("second")
    return tabs


def _primary():
    button = QPushButton("Train")
    button.setProperty("role", "primary")
    return button


def _checked():
    button = QPushButton("Follow")
    button.setCheckable(True)
    button.setChecked(True)
    return button


def _slider():
    return QSlider(Qt.Orientation.Horizontal)


def _in_accent(image, colour):
    """Where the pixels have ``colour``, as rows of columns."""
    picture = image.convertToFormat(QImage.Format.Format_RGB32)
    data = np.frombuffer(picture.constBits(), np.uint32).reshape(picture.height(), picture.width())
    return (data & 0xFFFFFF) == (QColor(colour).rgb() & 0xFFFFFF)


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
@pytest.mark.parametrize(
    "make",
    [
        QPushButton, _primary, _checked, QToolButton, QComboBox, QSpinBox, QLineEdit, QPlainTextEdit,
        QCheckBox, _slider, _tabs, _list_of_rows, _table_of_cells,
    ],
)  # fmt: skip
def test_that_the_keyboards_place_has_a_ring_of_two_pixels_and_nothing_moves(qtbot, theme, choice, make):
    theme.choose(choice)
    place = QWidget()
    qtbot.addWidget(place)
    column = QVBoxLayout(place)
    other, widget = QLineEdit(), make()
    widget.setMinimumWidth(60)
    column.addWidget(other)
    column.addWidget(widget)
    with qtbot.waitActive(place):
        place.show()
    other.setFocus()
    before, geometry = widget.grab().toImage(), widget.geometry()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(widget.hasFocus)
    qtbot.waitUntil(lambda: widget.grab().toImage() != before)
    ring = theme.tokens.text if make in (_primary, _checked) else theme.tokens.accent
    new = _in_accent(widget.grab().toImage(), ring) & ~_in_accent(before, ring)
    least = 8 if make is QCheckBox else 24  # its ring is around the little box alone
    long = new.sum(axis=1) >= least  # rows of the picture that are mostly ring
    assert (long[:-1] & long[1:]).any(), "no line of two pixels"
    assert new.any(axis=0).sum() >= least
    assert widget.geometry() == geometry


def test_that_another_theme_leaves_no_trace_of_the_one_before(qtbot, qapp, theme):
    button = _primary()
    qtbot.addWidget(button)
    button.resize(120, 30)
    first = button.grab().toImage()
    theme.choose(ThemeChoice.DARK)
    qapp.processEvents()
    assert button.grab().toImage() != first
    theme.choose(ThemeChoice.LIGHT)
    qapp.processEvents()
    assert button.grab().toImage() == first
