import time

import numpy as np
import pytest
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QPushButton,
    QSpinBox,
    QTabWidget,
    QWidget,
)

from mnist_desktop.settings import SettingsStore
from mnist_desktop.theme import ThemeChoice
from mnist_desktop.training.training_tab import TrainingTab
from trainer.config import Engine
from trainer.errors import DataError
from trainer.inference import Classifier
from trainer.library import all_runs
from trainer.networks.layers import ActivationName
from trainer.storage import disk_refused


def diverge(tab):
    """A run whose weights grow without bound; ReLU would hold them by dying."""
    tab.fill(epochsField=5, learningRateField=1000)
    tab.widget.use_activation(ActivationName.LINEAR)
    tab.train()


def start(tab, **fields):
    """A run that goes on until it is stopped, past its first steps."""
    tab.fill(epochsField=1000, **fields)
    tab.loss.clear_run(1)  # the curves of an earlier run would be taken for this one's
    tab.click("trainButton")
    tab.wait(lambda: len(tab.loss.steps) > 0)


def test_that_training_is_alive(tab):
    tab.fill(epochsField=2)
    tab.click("trainButton")
    seen = []
    tab.wait(lambda: seen.append((tab.bar.value(), len(tab.loss.steps))) or not tab.widget.is_busy)
    values = [value for value, _ in seen]
    assert len({value for value in values if 0 < value < 1000}) > 5
    assert values[-1] == 1000
    assert len({steps for _, steps in seen}) > 5
    assert tab.text("runState") == "Finished"
    assert tab.rows.rowCount() == 2
    assert len(tab.loss.steps) == len(tab.accuracy.steps) == 3000
    np.testing.assert_allclose(tab.loss.steps.x, np.arange(1, 3001) / 1500)
    assert tab.loss.steps.y[-500:].mean() < tab.loss.steps.y[:100].mean() / 2
    assert tab.accuracy.validation.y[-1] > 0.85


def test_that_the_curves_and_rows_are_those_of_the_run(tab, few_images):
    tab.fill(epochsField=3)
    tab.train()
    (record,) = all_runs()
    epochs = record.result["epochs"]
    np.testing.assert_allclose(tab.loss.training.y, [epoch["loss"] for epoch in epochs])
    np.testing.assert_allclose(tab.loss.validation.y, [epoch["validation_loss"] for epoch in epochs])
    np.testing.assert_allclose(tab.accuracy.training.y, [epoch["accuracy"] for epoch in epochs])
    np.testing.assert_allclose(tab.accuracy.validation.y, [epoch["validation_accuracy"] for epoch in epochs])
    assert tab.rows.index(1, 1).data() == f"{epochs[1]['loss']:.4f}"
    assert f"{100 * record.result['test_accuracy']:.2f} %" in tab.text("testResult")


def test_that_the_test_result_comes_forward_and_a_new_run_puts_it_back(tab, few_images):
    details = tab.part(QTabWidget, "runDetailsTabs")
    tab.fill(epochsField=1)
    tab.train()
    assert details.currentIndex() == 1
    start(tab)
    tab.wait(lambda: details.currentIndex() == 0)
    assert not tab.part(QLabel, "testResult").isVisible()


def test_that_stop_stops_at_once_and_the_model_can_be_used(qtbot, tab):
    start(tab)
    asked = time.perf_counter()
    with qtbot.waitSignal(tab.widget.ended):
        tab.click("stopButton")
    assert time.perf_counter() - asked < 2
    assert tab.text("runState") == "Stopped"
    assert tab.enabled("trainButton")
    assert not tab.enabled("stopButton")
    with qtbot.waitSignal(tab.widget.model_chosen) as caught:
        tab.click("useModel")
    (classifier,) = caught.args
    assert isinstance(classifier, Classifier)
    assert classifier.card["preset"] == "numpy-mlp"
    assert classifier.classify_batch(np.zeros((2, 28, 28), np.uint8)).shape == (2, 10)


def test_that_a_second_run_follows_a_stopped_one(tab, few_images):
    start(tab)
    tab.click("stopButton")
    tab.wait_for_end()
    tab.fill(epochsField=1)
    tab.train()
    assert tab.text("runState") == "Finished"
    assert tab.rows.rowCount() == 1
    assert len(tab.loss.steps) == 50
    assert sorted(record.state for record in all_runs()) == ["completed", "stopped"]


def test_that_a_finished_model_goes_to_the_draw_tab(qtbot, tab, few_images):
    tab.fill(epochsField=1)
    tab.train()
    with qtbot.waitSignal(tab.widget.model_chosen) as caught:
        tab.click("useModel")
    assert isinstance(caught.args[0], Classifier)
    assert tab.enabled("useModel")


def test_that_a_diverging_run_says_so_and_keeps_a_model(qtbot, tab, few_images):
    diverge(tab)
    assert tab.text("runState") == "Diverged"
    assert tab.part(QWidget, "banner").isVisible()
    assert "smaller learning rate" in tab.text("bannerText")
    assert "1000" in tab.text("bannerText")
    with qtbot.waitSignal(tab.widget.model_chosen):
        tab.click("useModel")
    tab.fill(epochsField=1)
    tab.train()
    assert not tab.part(QWidget, "banner").isVisible()
    assert tab.text("runState") == "Finished"


def test_that_a_failing_run_says_why_and_train_works_again(tab, monkeypatch, few_images):
    def fail(name):
        raise DataError("The data file {path} is missing.", path="mnist.npz")

    with monkeypatch.context() as patch:
        patch.setattr("trainer.training.session.load_image_set", fail)
        tab.fill(epochsField=1)
        tab.train()
    assert tab.text("runState") == "Failed"
    assert tab.text("bannerText") == "The data file mnist.npz is missing."
    assert tab.part(QPushButton, "bannerDetails").isVisible()
    assert tab.enabled("trainButton")
    assert not tab.enabled("useModel")
    assert not tab.enabled("stopButton")
    tab.train()
    assert tab.text("runState") == "Finished"
    assert not tab.part(QWidget, "banner").isVisible()


def test_that_a_failed_start_leaves_the_run_before_it_usable(qtbot, tab, monkeypatch, few_images):
    def fail(name):
        raise DataError("The data file {path} is missing.", path="mnist.npz")

    tab.fill(epochsField=2)
    tab.train()
    assert not tab.part(QWidget, "shownBar").isVisible()
    with monkeypatch.context() as patch:
        patch.setattr("trainer.training.session.load_image_set", fail)
        tab.train()
    assert tab.text("runState") == "Failed"
    assert tab.text("shownRun").startswith("Shown below: “From scratch in NumPy, changed” of ")
    assert tab.text("shownRun").endswith(", finished")
    assert not tab.part(QPushButton, "backToNewest").isVisible()
    assert tab.rows.rowCount() == 2
    with qtbot.waitSignal(tab.widget.model_chosen):
        tab.click("useModel")
    tab.train()
    assert not tab.part(QWidget, "shownBar").isVisible()


def test_that_a_run_that_learned_nothing_ends_with_a_warning_and_its_hint(tab):
    tab.fill(epochsField=1, learningRateField=0.000001)
    tab.train()
    assert tab.text("runState") == "Finished, but hardly anything was learned"
    assert tab.part(QWidget, "hintLines").isVisible()
    assert "Hardly anything is learned" in tab.text("hint0")


def test_that_a_full_disk_is_a_failure_that_is_told(tab, monkeypatch, few_images):
    def full(path, write):
        raise disk_refused(path, OSError(28, "No space left on device"))

    monkeypatch.setattr("trainer.training.checkpoints.write_atomically", full)
    tab.fill(epochsField=1)
    tab.train()
    assert tab.text("runState") == "Failed"
    assert "No space left on device" in tab.text("bannerText")


def test_that_a_pause_lets_the_curves_stand_still(qtbot, tab):
    start(tab)
    tab.click("pauseButton")
    tab.wait(lambda: tab.text("runState") == "Paused")
    points, value = len(tab.loss.steps), tab.bar.value()
    qtbot.wait(300)
    assert (len(tab.loss.steps), tab.bar.value()) == (points, value)
    assert tab.part(QPushButton, "pauseButton").text() == "Go on"
    tab.click("pauseButton")
    tab.wait(lambda: len(tab.loss.steps) > points)
    assert tab.text("runState").startswith("Epoch")


def test_that_a_paused_run_can_be_stopped_and_the_next_one_is_not_paused(tab, few_images):
    start(tab)
    tab.click("pauseButton")
    tab.wait(lambda: tab.text("runState") == "Paused")
    tab.click("stopButton")
    tab.wait_for_end()
    assert tab.text("runState") == "Stopped"
    assert tab.part(QPushButton, "pauseButton").text() == "Pause"
    tab.fill(epochsField=1)
    tab.train()
    assert tab.text("runState") == "Finished"


def test_that_a_double_click_on_train_starts_one_run(qtbot, tab, few_images):
    tab.fill(epochsField=1)
    train = tab.part(QPushButton, "trainButton")
    with qtbot.waitSignal(tab.widget.ended):
        qtbot.mouseDClick(train, Qt.MouseButton.LeftButton)
        qtbot.mouseClick(train, Qt.MouseButton.LeftButton)
        qtbot.mouseClick(train, Qt.MouseButton.LeftButton)
    assert len(all_runs()) == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
@pytest.mark.parametrize("focus", ["epochsField", "presetChoice", "learningRateField", "lossPlot"])
def test_that_control_enter_trains_wherever_the_focus_is(qtbot, tab, few_images, key, focus):
    tab.fill(epochsField=1)
    widget = tab.part(QWidget, focus)
    widget.setFocus()
    with qtbot.waitSignal(tab.widget.ended):
        qtbot.keyClick(widget, key, Qt.KeyboardModifier.ControlModifier)
    assert len(all_runs()) == 1


def test_that_control_enter_in_the_middle_of_a_run_changes_nothing(qtbot, tab, few_images):
    start(tab)
    qtbot.keyClick(tab.widget, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.wait(50)
    tab.click("stopButton")
    tab.wait_for_end()
    assert len(all_runs()) == 1


def test_that_what_is_being_typed_is_trained_with(qtbot, tab, few_images):
    tab.fill()
    field = tab.part(QSpinBox, "epochsField")
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "2")
    with qtbot.waitSignal(tab.widget.ended):
        qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert tab.rows.rowCount() == 2


@pytest.mark.parametrize("focus", ["epochsField", "presetChoice", "lossPlot", "epochTable"])
def test_that_escape_stops_wherever_the_focus_is(qtbot, tab, few_images, focus):
    start(tab)
    widget = tab.part(QWidget, focus)
    widget.setFocus()
    with qtbot.waitSignal(tab.widget.ended):
        qtbot.keyClick(widget, Qt.Key.Key_Escape)
    assert tab.text("runState") == "Stopped"


def test_that_escape_at_odd_times_does_no_harm(qtbot, tab, few_images):
    qtbot.keyClick(tab.widget, Qt.Key.Key_Escape)  # no run
    tab.fill(epochsField=1000)
    tab.click("trainButton")
    qtbot.keyClick(tab.widget, Qt.Key.Key_Escape)  # before its first event
    qtbot.keyClick(tab.widget, Qt.Key.Key_Escape)  # again
    tab.wait(lambda: not tab.widget.is_busy)
    qtbot.keyClick(tab.widget, Qt.Key.Key_Escape)  # after its end
    assert tab.text("runState") == "Stopped"
    assert tab.enabled("trainButton")
    assert tab.enabled("useModel") is (tab.widget._display.shown.has_model)


def test_that_stop_is_told_until_the_run_has_ended(qtbot, tab, monkeypatch, few_images):
    start(tab)
    tab.click("stopButton")
    assert tab.text("runState") == "Stopping"
    tab.wait_for_end()
    assert tab.text("runState") == "Stopped"


def test_that_train_is_off_while_the_form_makes_no_training(qtbot, tab):
    tab.fill("cnn")
    engines = tab.part(QComboBox, "engineChoice")
    engines.setCurrentIndex(engines.findData(Engine.NUMPY))
    assert not tab.enabled("trainButton")
    assert not tab.enabled("addToQueue")
    assert "Layer 1 (convolution)" in tab.text("formProblem")
    qtbot.keyClick(tab.widget, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not tab.widget.is_busy
    engines.setCurrentIndex(engines.findData(Engine.KERAS))
    assert tab.enabled("trainButton")


def test_that_changes_of_the_form_leave_the_run_alone(tab, few_images):
    tab.fill(epochsField=15)
    tab.click("trainButton")
    tab.wait(lambda: len(tab.loss.steps) > 0)
    tab.fill("cnn", epochsField=1)
    tab.wait_for_end()
    assert tab.rows.rowCount() == 15
    (record,) = all_runs()
    assert record.config.preset == "numpy-mlp"


def test_that_language_theme_and_size_can_change_in_the_middle_of_a_run(
    qtbot, tab, theme, few_images, shouting
):
    start(tab)
    for size, choice in (((1, 1), ThemeChoice.DARK), ((3840, 2160), ThemeChoice.LIGHT)):
        tab.widget.resize(*size)
        theme.choose(choice)
        shouting.start()
        assert tab.part(QPushButton, "stopButton").text() == "[Stop]"
        points = len(tab.loss.steps)
        tab.wait(lambda points=points: len(tab.loss.steps) > points)
        assert tab.text("runState").startswith("[Epoch")
        shouting.stop()
        assert not tab.widget.grab().isNull()
    tab.click("stopButton")
    tab.wait_for_end()
    assert tab.text("runState") == "Stopped"


def test_that_texts_that_wait_follow_the_language(qtbot, tab, few_images, shouting):
    start(tab)
    tab.click("pauseButton")
    tab.wait(lambda: tab.text("runState") == "Paused")
    shouting.start()
    assert tab.text("runState") == "[Paused]"
    assert tab.text("runDetails").startswith("[epoch")
    assert tab.part(QPushButton, "pauseButton").text() == "[Go on]"
    shouting.stop()


def test_that_the_banner_follows_the_language(tab, few_images, shouting):
    diverge(tab)
    shouting.start()
    assert tab.text("bannerText").startswith("[The loss stopped being a number")
    shouting.stop()
    assert tab.text("bannerText").startswith("The loss stopped being a number")


class Slow:
    """Makes loading a model wait until it is let go."""

    def __init__(self, monkeypatch, answer):
        import threading

        self.go_on = threading.Event()
        self.answer = answer
        monkeypatch.setattr("trainer.library.answering_model", self)

    def __call__(self, name):
        self.go_on.wait(20)
        return self.answer(name)


def test_that_no_run_begins_while_a_model_is_made_ready(qtbot, tab, monkeypatch, few_images):
    from trainer.library import answering_model

    tab.fill(epochsField=1)
    tab.train()
    slow = Slow(monkeypatch, answering_model)
    tab.click("useModel")
    assert tab.widget.is_busy
    assert not tab.enabled("trainButton")
    assert not tab.enabled("useModel")
    qtbot.keyClick(tab.widget, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignals([tab.widget.model_chosen, tab.widget.ended]):
        slow.go_on.set()
    assert not tab.widget.is_busy
    assert tab.enabled("trainButton")
    assert tab.enabled("useModel")
    assert len(all_runs()) == 1


@pytest.mark.parametrize("error", [RuntimeError("the converter broke"), MemoryError(), OSError(28, "full")])
def test_that_a_converter_that_breaks_is_told_and_the_tab_goes_on(tab, monkeypatch, few_images, error):
    def fail(name):
        raise error

    monkeypatch.setattr("trainer.library.answering_model", fail)
    tab.fill(epochsField=1)
    tab.train()
    with tab.qtbot.waitSignal(tab.widget.ended):
        tab.click("useModel")
    assert type(error).__name__ in tab.text("bannerText")
    assert not tab.widget.is_busy
    assert tab.enabled("trainButton")
    assert tab.enabled("useModel")


def test_that_a_run_that_was_deleted_is_told(qtbot, tab, few_images):
    import shutil

    tab.fill(epochsField=1)
    tab.train()
    shutil.rmtree(all_runs()[0].folder)
    with qtbot.waitSignal(tab.widget.ended):
        tab.click("useModel")
    assert "There is no run" in tab.text("bannerText")


def test_that_the_form_is_remembered_from_the_start_of_a_run(qtbot, tab, theme, few_images):
    tab.fill(epochsField=1, seedField=5)
    tab.train()
    again = TrainingTab(theme, SettingsStore())
    qtbot.addWidget(again)
    assert again.form.config() == tab.widget.form.config()
    assert again.form.config().seed == 5


@pytest.mark.parametrize("kept", ["{", "{}", '{"preset": "numpy-mlp"}', "[1, 2]", "null"])
def test_that_a_remembered_form_that_no_longer_fits_is_forgotten(qtbot, theme, settings, kept):
    settings.change(training=kept)
    tab = TrainingTab(theme, settings)
    qtbot.addWidget(tab)
    assert tab.form.config().preset == "course-mlp"
    assert settings.current.training == ""


def test_that_an_activation_from_elsewhere_is_trained_with(tab):
    tab.fill("course-mlp")
    tab.widget.use_activation(ActivationName.ELU)
    assert tab.widget.form.config().network.hidden_activation is ActivationName.ELU


class Breaking(QObject):
    """Somebody else's slot that fails in the middle of a run."""

    @Slot()
    def on_ended(self):
        raise ValueError("elsewhere")


def test_that_a_bug_elsewhere_leaves_the_tab_usable(qtbot, tab, few_images):
    breaking = Breaking()
    tab.widget.ended.connect(breaking.on_ended)
    tab.fill(epochsField=1)
    with qtbot.captureExceptions() as exceptions:
        tab.train()
    assert len(exceptions) == 1
    assert tab.enabled("trainButton")
    assert not tab.widget.is_busy


@pytest.mark.keras
@pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")  # Keras' own
def test_that_a_keras_run_finishes_and_a_stopped_one_keeps_a_model(qtbot, tab, few_images):
    tab.fill("course-mlp", epochsField=1)
    with qtbot.waitSignal(tab.widget.ended, timeout=120_000):
        tab.click("trainButton")
    assert tab.text("runState") == "Finished"
    start(tab, preset="course-mlp")
    asked = time.perf_counter()
    with qtbot.waitSignal(tab.widget.ended):
        tab.click("stopButton")
    assert time.perf_counter() - asked < 3
    assert tab.text("runState") == "Stopped"
    with qtbot.waitSignal(tab.widget.model_chosen, timeout=120_000) as caught:
        tab.click("useModel")
    classifier = caught.args[0]
    assert isinstance(classifier, Classifier)
    assert classifier.card["preset"] == "course-mlp"
    probabilities = classifier.classify_batch(np.zeros((3, 28, 28), np.uint8))
    np.testing.assert_allclose(probabilities.sum(axis=1), 1, atol=1e-5)
