import itertools
import os
import subprocess
import sys
import threading

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QListView,
    QMessageBox,
    QPushButton,
    QScrollBar,
    QSpinBox,
    QWidget,
)

from mnist_desktop.app import create_app
from mnist_desktop.settings import SettingsStore
from trainer.library import all_runs

LONG = 60_000
FIXED_NAMES = (
    "tabs",
    "drawingCanvas",
    "predictedDigit",
    "clearCanvas",
    "trainButton",
    "stopButton",
    "trainingProgress",
    "lossPlot",
    "accuracyPlot",
    "presetChoice",
    "datasetChoice",
    "epochsField",
    "activationList",
    "activationPlot",
    "derivativePlot",
)


def click(qtbot, window, name):
    (button,) = window.findChildren(QPushButton, name)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def train(qtbot, window, *, epochs=1000, preset="numpy-mlp"):
    """Start a run; with 1,000 epochs it goes on until somebody ends it."""
    window.tabs.setCurrentIndex(1)
    (presets,) = window.findChildren(QComboBox, "presetChoice")
    presets.setCurrentIndex(presets.findData(preset))
    window.findChild(QSpinBox, "epochsField").setValue(epochs)
    click(qtbot, window, "trainButton")


def wait_for_steps(qtbot, window):
    (loss,) = window.findChildren(QWidget, "lossPlot")
    before = len(loss.steps)
    qtbot.waitUntil(lambda: len(loss.steps) not in (0, before), timeout=LONG)


def questions(window):
    return [box for box in window.findChildren(QMessageBox, "closeQuestion") if box.isVisible()]


def answer(qtbot, window, text):
    (question,) = questions(window)
    (button,) = [button for button in question.buttons() if button.text().replace("&", "") == text]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def wait_until_closed(qtbot, window):
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=LONG)


def test_that_each_name_that_others_rely_on_is_there_once(window):
    found = {name: len(window.findChildren(QWidget, name)) for name in FIXED_NAMES}
    assert found == dict.fromkeys(FIXED_NAMES, 1)


def test_that_the_window_is_wired_without_being_shown(qtbot, qapp):
    application, window = create_app([])
    qtbot.addWidget(window)
    assert application is qapp
    assert not window.isVisible()
    assert window.training is not None
    assert window.activations is not None
    assert window.drawing.classifier is not None


def test_that_the_window_is_completed_once(window):
    training = window.training
    window.complete()
    assert window.training is training
    assert len(window.findChildren(QWidget, "trainButton")) == 1


@pytest.mark.parametrize("number", [1, 2, 3, 4, 5])
def test_that_control_and_a_digit_open_a_tab(qtbot, window, number):
    window.tabs.setCurrentIndex(number % 5)
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier)
    assert window.tabs.currentIndex() == number - 1
    assert window.tabs.tabToolTip(number - 1) == f"Ctrl+{number}"


def test_that_closing_while_idle_closes_at_once(window):
    assert window.close()
    assert questions(window) == []


def test_that_the_next_start_is_where_this_one_ended(qtbot, open_window, part):
    window = open_window()
    train(qtbot, window, epochs=7)
    click(qtbot, window, "stopButton")
    qtbot.waitUntil(lambda: not window.training.is_busy, timeout=LONG)
    part(window, QSpinBox, "seedField").setValue(99)
    window.resize(1120, 680)  # wider than the screen that Qt makes up in tests: only the height comes back
    window.tabs.setCurrentIndex(2)
    window.close()
    again = open_window()
    assert again.tabs.currentIndex() == 2
    assert again.height() == 680
    config = again.training.form.config()
    assert (config.preset, config.stopping.epochs, config.seed) == ("numpy-mlp", 7, 99)


@hypothesis_settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    places=st.lists(st.tuples(st.integers(0, 200), st.integers(0, 255)), max_size=12),
    length=st.integers(0, 80),
)
def test_that_no_remembered_geometry_hides_the_window(window, places, length):
    geometry = bytearray(window.saveGeometry().data())
    for place, byte in places:
        geometry[place % len(geometry)] = byte
    window.restoreGeometry(QByteArray(bytes(geometry[: len(geometry) - length])))
    assert window.width() >= window.minimumWidth()
    assert window.height() >= window.minimumHeight()
    window.showNormal()
    window.resize(1280, 720)


def test_that_closing_in_the_middle_of_a_run_asks_once(qtbot, window, few_images):
    train(qtbot, window)
    wait_for_steps(qtbot, window)
    for _ in range(3):
        assert not window.close()
    assert len(questions(window)) == 1
    (question,) = questions(window)
    assert question.windowModality() is Qt.WindowModality.WindowModal
    wait_for_steps(qtbot, window)  # the run and the window go on behind the question
    answer(qtbot, window, "Go on training")
    assert window.training.is_busy
    assert window.isVisible()
    wait_for_steps(qtbot, window)
    qtbot.waitUntil(lambda: not window.findChildren(QMessageBox, "closeQuestion"))
    window.close()
    assert len(questions(window)) == 1  # asked anew
    answer(qtbot, window, "Go on training")


def test_that_escape_answers_with_going_on(qtbot, window, few_images):
    train(qtbot, window)
    wait_for_steps(qtbot, window)
    window.close()
    (question,) = questions(window)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is question)
    qtbot.keyClick(question, Qt.Key.Key_Escape)
    assert questions(window) == []
    assert window.training.is_busy
    wait_for_steps(qtbot, window)


def test_that_stop_and_close_keeps_the_model_and_closes(qtbot, window, few_images):
    train(qtbot, window)
    wait_for_steps(qtbot, window)
    window.close()
    answer(qtbot, window, "Stop and close")
    wait_until_closed(qtbot, window)
    assert not window.training.is_busy
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("training")]
    (record,) = all_runs()
    assert record.state == "stopped"
    assert record.model is not None
    assert questions(window) == []


def test_that_stop_and_close_works_before_the_first_step_too(qtbot, window, few_images):
    train(qtbot, window)
    window.close()
    answer(qtbot, window, "Stop and close")
    wait_until_closed(qtbot, window)
    assert all_runs()[0].state == "stopped"


def test_that_stop_and_close_works_while_paused(qtbot, window, few_images, part):
    train(qtbot, window)
    wait_for_steps(qtbot, window)
    click(qtbot, window, "pauseButton")
    qtbot.waitUntil(lambda: part(window, QLabel, "runState").text() == "Paused", timeout=LONG)
    window.close()
    answer(qtbot, window, "Stop and close")
    wait_until_closed(qtbot, window)


def test_that_stop_and_close_works_during_the_final_test(qtbot, window, few_images, monkeypatch):
    from trainer.training.fitting import Fitting

    in_test, go_on = threading.Event(), threading.Event()
    evaluate = Fitting.evaluate

    def slow(fitting, images, labels):
        if len(images) == 500:
            in_test.set()
            go_on.wait(20)
        return evaluate(fitting, images, labels)

    monkeypatch.setattr(Fitting, "evaluate", slow)
    train(qtbot, window, epochs=1)
    qtbot.waitUntil(in_test.is_set, timeout=LONG)
    window.close()
    answer(qtbot, window, "Stop and close")
    go_on.set()
    wait_until_closed(qtbot, window)
    assert all_runs()[0].model is not None


def test_that_a_run_that_ends_behind_the_question_lets_the_window_close(qtbot, window, few_images):
    train(qtbot, window, epochs=8)
    wait_for_steps(qtbot, window)
    window.close()
    qtbot.waitUntil(lambda: not window.training.is_busy, timeout=LONG)
    assert window.isVisible()  # nobody has answered yet
    answer(qtbot, window, "Stop and close")
    wait_until_closed(qtbot, window)
    assert all_runs()[0].state == "completed"


def test_that_a_run_that_fails_after_stop_and_close_is_told_before_the_window_closes(
    qtbot, window, few_images, monkeypatch, part
):
    def full(path, write):
        raise OSError(28, "No space left on device")

    train(qtbot, window)
    wait_for_steps(qtbot, window)
    monkeypatch.setattr("trainer.training.numpy_engine.write_atomically", full)
    window.close()
    answer(qtbot, window, "Stop and close")
    qtbot.waitUntil(lambda: not window.training.is_busy, timeout=LONG)
    assert window.isVisible()
    assert "No space left" in part(window, QLabel, "bannerText").text()
    window.close()
    wait_until_closed(qtbot, window)


@pytest.mark.parametrize("breaks", [False, True])
def test_that_closing_while_a_model_is_made_ready_waits_for_it(
    qtbot, window, few_images, monkeypatch, breaks
):
    from trainer.library import answering_model

    go_on = threading.Event()

    def slow(name):
        go_on.wait(20)
        if breaks:
            raise RuntimeError("the converter broke")
        return answering_model(name)

    monkeypatch.setattr("trainer.library.answering_model", slow)
    train(qtbot, window, epochs=1)
    qtbot.waitUntil(lambda: not window.training.is_busy, timeout=LONG)
    click(qtbot, window, "useModel")
    assert not window.close()
    answer(qtbot, window, "Stop and close")
    assert window.isVisible()
    go_on.set()
    wait_until_closed(qtbot, window)


def test_that_a_trained_model_reads_in_draw_and_the_bundled_one_comes_back(qtbot, window, few_images, part):
    train(qtbot, window, epochs=1)
    qtbot.waitUntil(lambda: not window.training.is_busy, timeout=LONG)
    bundled = window.drawing.classifier
    click(qtbot, window, "useModel")
    qtbot.waitUntil(lambda: window.tabs.currentIndex() == 0, timeout=LONG)
    assert window.drawing.classifier.card["preset"] == "numpy-mlp"
    assert part(window, QLabel, "modelName").text() == "From scratch in NumPy"
    click(qtbot, window, "useBundledModel")
    assert window.drawing.classifier is bundled


def test_that_an_activation_goes_from_its_tab_into_the_form(qtbot, window, part):
    window.tabs.setCurrentIndex(2)
    functions = part(window, QListView, "activationList")
    for row in range(functions.model().rowCount()):
        if functions.model().index(row, 0).data().lower() == "elu":
            place = functions.visualRect(functions.model().index(row, 0)).center()
            qtbot.mouseClick(functions.viewport(), Qt.MouseButton.LeftButton, pos=place)
    click(qtbot, window, "useActivation")
    assert window.tabs.currentIndex() == 1
    assert part(window, QComboBox, "activationChoice").currentText() == "ELU"
    assert window.training.form.config().network.hidden_activation == "elu"


@pytest.mark.parametrize("language", ["en", "tr"])
def test_that_everything_fits_on_a_small_screen(qtbot, qapp, window, part, language):
    languages = part(window, QComboBox, "languageChoice")
    languages.setCurrentIndex(languages.findData(language))
    presets = part(window, QComboBox, "presetChoice")
    window.resize(1280, 720)
    for tab, preset in itertools.product(range(3), range(presets.count())):
        window.tabs.setCurrentIndex(tab)
        presets.setCurrentIndex(preset)
        qtbot.wait(1)
        bars = [bar for bar in window.findChildren(QScrollBar) if bar.isVisible()]
        assert [bar.parent().parent().objectName() for bar in bars] == []
    needed = window.minimumSizeHint()
    assert needed.width() <= window.minimumWidth()
    assert needed.height() <= window.minimumHeight()


@pytest.mark.parametrize("size", [(1, 1), (960, 600), (3840, 2160), (5000, 600)])
def test_that_any_size_can_be_painted(qapp, window, size):
    window.resize(*size)
    for tab in range(3):
        window.tabs.setCurrentIndex(tab)
        qapp.processEvents()
        assert not window.grab().isNull()
    assert window.width() >= window.minimumSize().width()


def test_that_wild_switching_in_the_middle_of_a_run_does_no_harm(qtbot, window, few_images, part):
    train(qtbot, window)
    wait_for_steps(qtbot, window)
    languages, themes = (part(window, QComboBox, name) for name in ("languageChoice", "themeChoice"))
    for number in range(6):  # each theme in each language
        window.tabs.setCurrentIndex(number % 5)
        languages.setCurrentIndex(number % 2)
        themes.setCurrentIndex(number % 3)
        window.resize(960 + 120 * number, 600 + 60 * number)
        qtbot.wait(5)
    assert window.training.is_busy
    wait_for_steps(qtbot, window)
    languages.setCurrentIndex(0)
    window.tabs.setCurrentIndex(1)
    click(qtbot, window, "stopButton")
    qtbot.waitUntil(lambda: not window.training.is_busy, timeout=LONG)
    assert part(window, QLabel, "runState").text() == "Stopped"


def test_that_escape_in_another_tab_leaves_the_run_alone(qtbot, window, few_images):
    train(qtbot, window)
    wait_for_steps(qtbot, window)
    window.tabs.setCurrentIndex(0)
    qtbot.keyClick(window.drawing.canvas, Qt.Key.Key_Escape)
    wait_for_steps(qtbot, window)
    assert window.training.is_busy


def test_that_an_impossible_home_still_gives_a_window(tmp_path, monkeypatch, open_window, qtbot, part):
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv("MNIST_DESKTOP_HOME", str(tmp_path / "file" / "home"))
    window = open_window()
    train(qtbot, window, epochs=1)
    qtbot.waitUntil(lambda: not window.training.is_busy, timeout=LONG)
    assert part(window, QLabel, "runState").text() == "Failed"
    assert "MNIST_DESKTOP_HOME" in part(window, QLabel, "bannerText").text()
    assert window.close()
    assert SettingsStore().current.tab == 0


def test_that_a_tour_of_the_window_loads_no_tensorflow(tmp_path):
    script = (
        "import sys\n"
        "from mnist_desktop.app import create_app\n"
        "application, window = create_app([])\n"
        "window.show()\n"
        "for tab in range(3):\n"
        "    window.tabs.setCurrentIndex(tab)\n"
        "    application.processEvents()\n"
        "window.close()\n"
        "print(sorted({'tensorflow', 'keras'} & set(sys.modules)))\n"
    )
    environment = {**os.environ, "MNIST_DESKTOP_HOME": str(tmp_path), "PYTHONPATH": os.pathsep.join(sys.path)}
    finished = subprocess.run(
        [sys.executable, "-c", script],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert finished.returncode == 0, finished.stderr
    assert finished.stdout.strip() == "[]"
