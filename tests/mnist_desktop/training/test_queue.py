"""Trainings that wait: the panel and what joins it to the disk."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QListWidget

from mnist_desktop.training.queue_control import QueueControl
from mnist_desktop.training.queue_panel import QueuePanel
from mnist_desktop.training.run_words import dataset_title, details_of, title_of
from trainer import preset
from trainer.waiting import WaitingTrainings

ONE, TWO, THREE = (preset("numpy-mlp").with_choices(epochs=n) for n in (1, 2, 3))


class Bench:
    """Panel and control, pressed by mouse and keys."""

    def __init__(self, qtbot, theme, waiting=()):
        self.qtbot = qtbot
        self.panel = QueuePanel(theme)
        qtbot.addWidget(self.panel)
        stored = WaitingTrainings()
        for config in waiting:
            stored.add(config)
        self.control = QueueControl(self.panel, self.panel)
        self.panel.show()
        self.started, self.edited = [], []
        self.control.start_wanted.connect(self.started.append)
        self.control.edit_wanted.connect(self.edited.append)

    def click(self, name):
        button = self.panel.findChild(QAbstractButton, name)
        assert button.isEnabled(), name
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def texts(self, name):
        box = self.panel.findChild(QListWidget, name)
        return [box.item(row).text() for row in range(box.count())]

    def choose(self, name, row):
        self.panel.findChild(QListWidget, name).setCurrentRow(row)


@pytest.fixture
def bench(qtbot, theme):
    def make(*waiting):
        return Bench(qtbot, theme, waiting)

    return make


def test_that_an_empty_queue_says_what_it_is_for(bench):
    bench = bench()
    assert "Add to queue" in bench.texts("waitingList")[0]
    assert not any(button.isEnabled() for button in bench.panel.findChildren(QAbstractButton))


def test_that_what_waited_before_a_restart_is_shown_in_its_order(bench):
    bench = bench(ONE, TWO)
    texts = bench.texts("waitingList")
    assert [text.splitlines()[0] for text in texts] == [
        "1. From scratch in NumPy, changed",
        "2. From scratch in NumPy, changed",
    ]
    assert "epochs: 2 · SGD, learning rate 0.1 · batch size 32 · seed 0" in texts[1]


def test_that_the_first_begins_and_the_next_follows_when_it_has_ended(bench):
    bench = bench(ONE, TWO)
    bench.click("startQueue")
    assert bench.started == [ONE]
    bench.control.show_running(True)
    assert not bench.panel.findChild(QAbstractButton, "startQueue").isEnabled()
    bench.control.show_running(False)
    bench.control.go_on()
    assert bench.started == [ONE, TWO]
    assert list(WaitingTrainings()) == []
    bench.control.show_running(True)
    bench.control.show_running(False)
    bench.control.go_on()
    assert bench.started == [ONE, TWO]


def test_that_after_a_stop_nothing_begins_by_itself(bench):
    bench = bench(ONE)
    bench.control.show_running(True)
    bench.control.halt()
    bench.control.show_running(False)
    bench.control.go_on()
    assert bench.started == []
    assert list(WaitingTrainings()) == [ONE]


def test_that_the_order_can_be_changed_by_button_and_key(bench, qtbot):
    bench = bench(ONE, TWO, THREE)
    bench.choose("waitingList", 2)
    bench.click("waitingUp")
    assert list(WaitingTrainings()) == [ONE, THREE, TWO]
    box = bench.panel.findChild(QListWidget, "waitingList")
    assert box.currentRow() == 1
    bench.panel.activateWindow()
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    qtbot.keyClick(box, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert list(WaitingTrainings()) == [THREE, ONE, TWO]
    qtbot.keyClick(box, Qt.Key.Key_Delete)
    assert list(WaitingTrainings()) == [ONE, TWO]


def test_that_one_can_be_taken_back_into_the_form(bench):
    bench = bench(ONE, TWO)
    bench.choose("waitingList", 1)
    bench.click("waitingEdit")
    assert bench.edited == [TWO]
    assert list(WaitingTrainings()) == [ONE]


def test_that_the_list_follows_the_language(bench, shouting):
    bench = bench(ONE)
    shouting.start()
    assert "[{title}, changed]".replace("{title}", "[From scratch in NumPy]") in bench.texts("waitingList")[0]


def test_that_a_training_is_told_by_its_preset_or_as_ones_own():
    assert title_of(preset("cnn")) == title_of(preset("cnn").with_choices(seed=4))
    assert title_of(preset("cnn").with_choices(epochs=9)) == "Small convolutional network, changed"
    assert title_of(preset("cnn").changed(preset="mine")) == "Own settings"
    imported = preset("cnn").with_choices(dataset="imported:letters")
    assert details_of(imported).startswith("letters · epochs: 5 · Adam, learning rate 0.001")
    assert details_of(preset("cnn").with_choices(dataset="my-drawings")).startswith("My drawings")


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("mnist", "MNIST"),
        ("fashion-mnist", "Fashion-MNIST"),
        ("my-drawings", "My drawings"),
        ("imported:letters", "letters"),
    ],
)
def test_that_images_have_one_name_for_people(name, title):
    assert dataset_title(name) == title


def test_that_what_waited_before_a_restart_does_not_begin_by_itself(bench):
    bench = bench(ONE)
    bench.control.show_running(True)
    bench.control.show_running(False)
    bench.control.go_on()
    assert bench.started == []
    bench.control.add(TWO)
    bench.control.go_on()
    assert bench.started == [ONE]
