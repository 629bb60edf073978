"""What tests of the window share: a clean look and language, few images, the whole window."""

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QWidget

from mnist_desktop.app import create_app
from mnist_desktop.settings import SettingsStore
from mnist_desktop.theme import Theme, ThemeChoice
from mnist_desktop.translation import Language, Translation
from trainer.data.image_set import ImageSet
from trainer.data.sources import load_image_set
from trainer.presets import preset

LONG = 60_000
"""Milliseconds that a computer with two busy cores may need for what takes one second alone."""


class Shouting(QTranslator):
    """A language in which every text is its English one in brackets."""

    def translate(self, context, source, disambiguation=None, n=-1):
        return f"[{source}]"

    def isEmpty(self):
        return False

    def start(self):
        QApplication.installTranslator(self)
        QApplication.processEvents()  # the windows are told later

    def stop(self):
        QApplication.removeTranslator(self)
        QApplication.processEvents()


@pytest.fixture(autouse=True)
def english_numbers():
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def shouting(qapp):
    shouting = Shouting()
    yield shouting
    shouting.stop()


@pytest.fixture
def theme(qapp):
    theme = Theme(qapp, ThemeChoice.LIGHT)
    yield theme
    theme.deleteLater()


@pytest.fixture
def settings():
    return SettingsStore()


@pytest.fixture
def few_images(monkeypatch):
    """A run learns from the first 2,000 images and is tested on 500: an epoch takes some 20 ms."""

    def load(name):
        whole = load_image_set(name)
        return ImageSet(
            name,
            whole.train_images[:2000],
            whole.train_labels[:2000],
            whole.test_images[:500],
            whole.test_labels[:500],
            whole.class_names,
        )

    monkeypatch.setattr("trainer.training.session.load_image_set", load)


@pytest.fixture
def numpy_config():
    """The training without TensorFlow, one epoch."""
    return preset("numpy-mlp").with_choices(epochs=1)


@pytest.fixture
def open_window(qtbot, qapp):
    """Opens the whole window; what runs in it at the end is stopped."""

    def end_run(window):
        window.training.request_stop()
        qtbot.waitUntil(lambda: not window.training.is_busy, timeout=LONG)

    def open_one():
        _, window = create_app([])
        qtbot.addWidget(window, before_close_func=end_run)
        with qtbot.waitExposed(window):
            window.show()
        return window

    yield open_one
    for translation in qapp.findChildren(Translation):
        translation.speak(Language.ENGLISH)
        translation.deleteLater()
    for theme in qapp.findChildren(Theme):
        theme.deleteLater()


@pytest.fixture
def window(open_window):
    return open_window()


@pytest.fixture
def part():
    """The one widget of a name below another: ``part(window, QPushButton, "trainButton")``."""

    def find(parent: QWidget, kind, name):
        found = parent.findChildren(kind, name)
        assert len(found) == 1, f"{len(found)} of {name}"
        return found[0]

    return find
