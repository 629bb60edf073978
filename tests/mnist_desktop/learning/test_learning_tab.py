"""The rooms of the Activations and Learn tabs, in the whole window."""

import os
import re
import subprocess
import sys

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QWidget

from mnist_desktop.learning.learning_tab import GLOSSARY
from mnist_desktop.learning.my_drawing import MyDrawing
from trainer import preset

ACTIVATIONS, LEARN = 2, 3
ALIKE = {
    # written alike in the Turkish literature
    "dropout", "batch", "normalization", "softmax", "sigmoid", "relu", "leaky", "gelu", "silu", "selu",
    "softplus", "maxout", "tanh", "adam", "adamw", "rmsprop", "momentum", "epoch", "bias", "valid", "same",
    "laplace", "glorot", "xavier", "lecun", "tensorflow", "keras", "numpy", "mnist", "sobel", "none",
}  # fmt: skip
"""What may stand in both languages, whole words in small letters."""


def rooms(window):
    """Leads through all rooms; yields each as it is shown."""
    for place, tab in ((ACTIVATIONS, window.activations), (LEARN, window.learning)):
        window.tabs.setCurrentIndex(place)
        for key in tab.rooms.keys:
            yield key, tab.rooms.go_to(key)


def test_that_no_room_is_built_before_it_is_looked_at(window):
    assert window.learning.rooms.findChildren(QWidget, "backpropagationRoom") == []
    window.tabs.setCurrentIndex(LEARN)
    assert len(window.learning.rooms.widget(0).findChildren(QWidget)) > 0
    assert len(window.learning.rooms.widget(1).findChildren(QWidget)) == 0


@pytest.mark.parametrize("language", ["en", "tr"])
def test_that_every_room_fits_into_the_least_window(window, part, qapp, language):
    languages = part(window, QComboBox, "languageChoice")
    languages.setCurrentIndex(languages.findData(language))
    window.resize(window.minimumSize())
    for key, room in rooms(window):
        qapp.processEvents()
        assert room.isVisible(), key
        needed = window.minimumSizeHint()
        assert needed.width() <= window.minimumWidth(), key
        assert needed.height() <= window.minimumHeight(), key


def words_of(room):
    """The texts of ``room`` that have words, by widget and kind; formulas have none."""
    found = {}
    for widget in room.findChildren(QWidget):
        texts = [("tooltip", widget.toolTip()), ("accessible name", widget.accessibleName())]
        match widget:
            case QLabel() | QAbstractButton():
                texts.append(("text", widget.text()))
            case QComboBox():
                texts += [(f"item {index}", widget.itemText(index)) for index in range(widget.count())]
        for kind, text in texts:
            plain = re.sub(r"<[^>]*>|&\w+;", " ", text)
            words = {word.lower() for word in re.findall(r"[^\W\d_]{4,}", plain)} - ALIKE
            if words:
                found[widget.metaObject().className(), widget.objectName(), id(widget), kind] = plain
    return found


def test_that_every_room_is_turkish_in_turkish(window, part, qapp):
    languages = part(window, QComboBox, "languageChoice")
    same = {}
    for key, room in rooms(window):
        if key == GLOSSARY:  # both languages, side by side
            continue
        languages.setCurrentIndex(languages.findData("en"))
        qapp.processEvents()
        english = words_of(room)
        languages.setCurrentIndex(languages.findData("tr"))
        qapp.processEvents()
        turkish = words_of(room)
        for name in english.keys() & turkish.keys():
            if english[name] == turkish[name]:
                same[(key, *name[:2], name[3])] = english[name]
    assert same == {}


def test_that_what_is_drawn_reaches_the_rooms(qtbot, window, part):
    drawing = window.findChild(MyDrawing)
    assert not drawing.is_mine
    assert drawing.digit == 7
    canvas = window.drawing.canvas
    middle = canvas.rect().center()
    with qtbot.waitSignal(drawing.changed):
        qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=middle - QPoint(80, 0))
        qtbot.mouseMove(canvas, middle)
        qtbot.mouseMove(canvas, middle + QPoint(80, 0))
        qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=middle + QPoint(80, 0))
    assert drawing.is_mine
    assert drawing.image.shape == (28, 28)
    assert np.count_nonzero(drawing.image) > 10
    with qtbot.waitSignal(drawing.changed):
        part(window, QAbstractButton, "clearCanvas").click()
    assert not drawing.is_mine


def test_that_a_configuration_of_a_room_is_shown_in_train(window):
    window.learning.training_wanted.emit(preset("dropout").with_choices(epochs=3))
    assert window.tabs.currentIndex() == 1
    assert window.training.form.config().stopping.epochs == 3
    assert window.training.form.config().preset == "dropout"


def test_that_the_glossary_opens_at_a_term(window):
    window.tabs.setCurrentIndex(LEARN)
    window.learning.show_term("epoch")
    assert window.learning.rooms.current_key == GLOSSARY


def test_that_a_tour_of_all_rooms_loads_no_tensorflow(tmp_path):
    script = (
        "import sys\n"
        "from mnist_desktop.app import create_app\n"
        "application, window = create_app([])\n"
        "window.show()\n"
        "for place, tab in ((2, window.activations), (3, window.learning)):\n"
        "    window.tabs.setCurrentIndex(place)\n"
        "    for key in tab.rooms.keys:\n"
        "        tab.rooms.go_to(key)\n"
        "        application.processEvents()\n"
        "window.close()\n"
        "print(sorted({'tensorflow', 'keras'} & set(sys.modules)))\n"
    )
    environment = {**os.environ, "MNIST_DESKTOP_HOME": str(tmp_path), "PYTHONPATH": os.pathsep.join(sys.path)}
    finished = subprocess.run(
        [sys.executable, "-c", script],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (finished.returncode, finished.stdout.splitlines()[-1:]) == (0, ["[]"]), finished.stderr
