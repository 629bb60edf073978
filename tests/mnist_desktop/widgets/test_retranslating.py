import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from mnist_desktop.widgets.retranslating import Retranslating, RetranslatingMixin


class Greeting(Retranslating):
    def __init__(self, parent=None):
        super().__init__(parent)
        self.label = QLabel(self)
        self.times = 0
        self.retranslate()

    def retranslate(self):
        self.times += 1
        self.label.setText(self.tr("Hello"))


class Button(RetranslatingMixin, QPushButton):
    def __init__(self, parent=None):
        super().__init__(parent)
        self.retranslate()

    def retranslate(self):
        self.setText(self.tr("Press"))


class Forgetful(Retranslating):
    pass


@pytest.fixture
def greeting(qtbot):
    greeting = Greeting()
    qtbot.addWidget(greeting)
    return greeting


def test_that_a_new_language_sets_the_texts_anew(greeting, shouting):
    shouting.start()
    assert greeting.label.text() == "[Hello]"
    shouting.stop()
    assert greeting.label.text() == "Hello"


def test_that_the_mixin_works_before_any_widget_and_below_any_parent(greeting, shouting):
    button = Button(greeting)
    shouting.start()
    assert button.text() == "[Press]"


def test_that_other_changes_leave_the_texts_alone(qapp, greeting):
    before = greeting.times
    greeting.setEnabled(False)
    greeting.setStyleSheet("color: red")
    qapp.processEvents()
    assert greeting.times == before


def test_that_a_widget_that_forgets_its_texts_is_told(qtbot):
    forgetful = Forgetful()
    qtbot.addWidget(forgetful)
    with pytest.raises(NotImplementedError):
        forgetful.retranslate()
