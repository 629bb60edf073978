import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QProgressBar,
    QSpinBox,
    QTableView,
    QTableWidget,
    QWidget,
)

from mnist_desktop.training.run_view import RUNS
from mnist_desktop.training.training_tab import TrainingTab
from trainer.evaluation.report import report
from trainer.library import all_runs
from trainer.presets import preset
from trainer.training.events import Progress, RunFinished, RunStarted
from trainer.training.history import EpochResult, History
from trainer.training.result import Outcome, TrainingResult


def epoch_result(epoch=1, **values):
    numbers = {
        "loss": 0.5,
        "accuracy": 0.85,
        "validation_loss": 0.4,
        "validation_accuracy": 0.9,
        "learning_rate": 0.1,
        "seconds": 1.25,
    }
    return EpochResult(epoch=epoch, **{**numbers, **values})


@pytest.fixture
def make_epoch():
    return epoch_result


@pytest.fixture
def make_report():
    """A test of 1,000 images, each class read right except ``mistakes``: (true, predicted, how many)."""

    def make(*mistakes, names=tuple("0123456789")):
        labels = np.repeat(np.arange(10, dtype=np.uint8), 100)
        predicted = labels.copy()
        for true, read, count in mistakes:
            predicted[true * 100 : true * 100 + count] = read
        probabilities = np.full((1000, 10), 0.01, np.float32)
        probabilities[np.arange(1000), predicted] = 0.91
        return report(probabilities, labels, names)

    return make


@pytest.fixture
def make_started(numpy_config):
    def make(epochs=2, earlier=()):
        return RunStarted(
            run="a-run",
            config=numpy_config,
            parameters=101_770,
            epochs=epochs,
            steps_per_epoch=1500,
            training_images=48_000,
            validation_images=12_000,
            earlier=earlier,
        )

    return make


@pytest.fixture
def make_progress():
    def make(epoch=1, step=750, steps=1500, **values):
        numbers = {
            "losses": (0.5,),
            "accuracies": (0.8,),
            "learning_rates": (0.1,),
            "gradient_norms": (None,),
            "images_per_second": 41_800.4,
            "seconds_left": 12.4,
        }
        return Progress(epoch=epoch, step=step, steps=steps, **{**numbers, **values})

    return make


@pytest.fixture
def make_finished(tmp_path):
    def make(outcome=Outcome.COMPLETED, epochs=3, test=None, message=("", {}), hints=()):
        result = TrainingResult(
            run="a-run",
            folder=tmp_path,
            outcome=outcome,
            config=preset("numpy-mlp"),
            parameters=101_770,
            history=History([epoch_result(number + 1) for number in range(epochs)]),
            test=test,
            model=tmp_path / "model.npz",
            message=message,
            hints=hints,
        )
        return RunFinished(outcome=outcome, result=result)

    return make


class TrainPage:
    """The Train tab with its parts by name, used by mouse and keys."""

    def __init__(self, qtbot, widget):
        self.qtbot, self.widget = qtbot, widget
        self.view = widget.view
        self.loss = self.part(QWidget, "lossPlot")
        self.accuracy = self.part(QWidget, "accuracyPlot")
        self.bar = self.part(QProgressBar, "trainingProgress")
        self.rows = self.part(QTableView, "epochTable").model()
        self.table = self.part(QTableWidget, "runsTable")

    def part(self, kind, name):
        (found,) = self.widget.findChildren(kind, name)
        return found

    def text(self, name):
        return self.part(QLabel, name).text()

    def enabled(self, name):
        return self.part(QAbstractButton, name).isEnabled()

    def click(self, name):
        assert self.enabled(name), name
        self.qtbot.mouseClick(self.part(QAbstractButton, name), Qt.MouseButton.LeftButton)

    def wait(self, done):
        self.qtbot.waitUntil(done)

    def wait_for_end(self):
        with self.qtbot.waitSignal(self.widget.ended):
            pass

    def fill(self, preset="numpy-mlp", **fields):
        box = self.part(QComboBox, "presetChoice")
        box.setCurrentIndex(box.findData("course-mlp"))  # so that also a preset chosen already fills the form
        box.setCurrentIndex(box.findData(preset))
        for name, value in fields.items():
            kind = QDoubleSpinBox if name == "learningRateField" else QSpinBox
            self.part(kind, name).setValue(value)

    def train(self):
        """From the click on Train to the ending."""
        with self.qtbot.waitSignal(self.widget.ended):
            self.click("trainButton")

    def start_config(self, config):
        self.widget.form.show_config(config)
        self.click("trainButton")

    def kept(self, config):
        """The name of the run of ``config``, which was trained to its end."""
        before = {run.name for run in all_runs()}
        self.start_config(config)
        self.wait(lambda: not self.widget.is_busy)
        (new,) = {run.name for run in all_runs()} - before
        return new

    def row_of(self, name):
        """The row that shows the run ``name``, as soon as the list has it."""
        self.wait(lambda: self.table.rowCount() == len(all_runs()))
        return [run.name for run in all_runs()].index(name)

    def look_at(self, name):
        row = self.row_of(name)
        self.view.show_page(RUNS)
        self.table.scrollToItem(self.table.item(row, 0))
        place = self.table.visualItemRect(self.table.item(row, 0)).center()
        self.qtbot.mouseClick(self.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        self.wait(lambda: self.widget._display.shown.name == name)


@pytest.fixture
def open_tab(qtbot, theme, settings):
    """Opens a Train tab, as a start of the program does; its run is stopped in the end."""

    def end_run(widget):
        widget.request_stop()
        qtbot.waitUntil(lambda: not widget.is_busy)
        widget.finish()

    def opened():
        widget = TrainingTab(theme, settings)
        qtbot.addWidget(widget, before_close_func=end_run)
        widget.resize(1280, 660)
        with qtbot.waitExposed(widget):
            widget.show()
        widget.activateWindow()
        return TrainPage(qtbot, widget)

    return opened


@pytest.fixture
def tab(open_tab):
    return open_tab()
