"""A choice shows what it is told to, and tells only what a person chose."""

from PySide6.QtCore import Qt

from mnist_desktop.widgets.choice_field import ChoiceField
from trainer.config import Optimizer


def choice_of_optimizers(qtbot):
    choice = ChoiceField("choice", [(each.value, each) for each in Optimizer])
    qtbot.addWidget(choice)
    return choice


def test_that_a_choice_is_shown_without_telling(qtbot):
    choice = choice_of_optimizers(qtbot)
    with qtbot.assertNotEmitted(choice.currentIndexChanged):
        choice.show_choice(Optimizer.SGD)
    assert choice.currentData() == Optimizer.SGD


def test_that_a_persons_choice_is_told(qtbot):
    choice = choice_of_optimizers(qtbot)
    first = choice.currentData()
    with qtbot.waitSignal(choice.currentIndexChanged):
        qtbot.keyClick(choice, Qt.Key.Key_End)
    assert choice.currentData() is not first
