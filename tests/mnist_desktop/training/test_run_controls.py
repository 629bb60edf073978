import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from mnist_desktop.training.run_controls import RunControls

NAMES = ("trainButton", "stopButton", "pauseButton", "useModel")


@pytest.fixture
def controls(qtbot, theme):
    controls = RunControls(theme)
    qtbot.addWidget(controls)
    controls.show()
    return controls


@pytest.fixture
def enabled(controls, part):
    def names():
        return {name for name in NAMES if part(controls, QPushButton, name).isEnabled()}

    return names


def test_that_only_training_can_begin_at_first(enabled):
    assert enabled() == {"trainButton"}


def test_that_a_run_can_be_paused_and_stopped_only(controls, enabled):
    controls.show_running()
    assert enabled() == {"stopButton", "pauseButton"}


@pytest.mark.parametrize("has_model", [True, False])
def test_that_a_model_can_be_used_when_there_is_one(controls, enabled, has_model):
    controls.show_running()
    controls.show_idle(has_model=has_model)
    assert enabled() == ({"trainButton", "useModel"} if has_model else {"trainButton"})


def test_that_nothing_can_be_pressed_while_a_model_is_made_ready(controls, enabled):
    controls.show_idle(has_model=True)
    controls.show_loading()
    assert enabled() == set()
    controls.show_idle(has_model=True)
    assert enabled() == {"trainButton", "useModel"}


def test_that_a_form_that_makes_no_training_disables_train(controls, enabled):
    controls.allow_training(False)
    assert enabled() == set()
    controls.show_running()
    controls.allow_training(True)
    assert enabled() == {"stopButton", "pauseButton"}
    controls.show_idle(has_model=False)
    assert enabled() == {"trainButton"}


def test_that_the_pause_button_says_what_it_does_next(qtbot, controls, part):
    pause = part(controls, QPushButton, "pauseButton")
    controls.show_running()
    qtbot.mouseClick(pause, Qt.MouseButton.LeftButton)
    assert pause.text() == "Go on"
    qtbot.mouseClick(pause, Qt.MouseButton.LeftButton)
    assert pause.text() == "Pause"


def test_that_an_ended_run_leaves_no_pressed_pause_and_says_nothing_about_it(qtbot, controls, part):
    pause = part(controls, QPushButton, "pauseButton")
    controls.show_running()
    qtbot.mouseClick(pause, Qt.MouseButton.LeftButton)
    with qtbot.assertNotEmitted(pause.toggled):
        controls.show_idle(has_model=True)
    assert not pause.isChecked()
    assert pause.text() == "Pause"


def test_that_every_button_has_a_text_and_a_tooltip_in_the_language(controls, part, shouting):
    shouting.start()
    for name in NAMES:
        button = part(controls, QPushButton, name)
        assert button.text().startswith("["), name
        assert button.toolTip().endswith(".]"), name


def test_that_shortcuts_are_told_in_the_tooltips(controls, part):
    assert "Ctrl+Enter" in part(controls, QPushButton, "trainButton").toolTip()
    assert "Esc" in part(controls, QPushButton, "stopButton").toolTip()


def test_that_who_trains_by_keyboard_neither_adds_to_the_queue_nor_loses_the_focus(qtbot, controls, part):
    train, pause = (part(controls, QPushButton, name) for name in ("trainButton", "pauseButton"))
    controls.activateWindow()
    train.setFocus()
    qtbot.waitUntil(train.hasFocus)
    controls.show_running()
    qtbot.waitUntil(pause.hasFocus)
    controls.show_idle(has_model=True)
    qtbot.waitUntil(train.hasFocus)


def test_that_a_run_that_others_began_takes_the_focus_from_nobody(qtbot, controls, part):
    follow = part(controls, QPushButton, "followInDraw")
    controls.activateWindow()
    follow.setFocus()
    qtbot.waitUntil(follow.hasFocus)
    controls.show_running()
    controls.show_idle(has_model=False)
    assert follow.hasFocus()
