"""“My drawings” in the training form: it is offered, explained, and without drawings it is a sentence."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton

from mnist_desktop.training.config_form import ConfigForm
from mnist_desktop.training.training_tab import TrainingTab
from trainer.config import DatasetName
from trainer.data.drawings import DrawingStore


@pytest.fixture
def form(qtbot, theme):
    form = ConfigForm(theme)
    qtbot.addWidget(form)
    return form


def choose(form):
    form.use_dataset(DatasetName.MY_DRAWINGS)


def test_that_every_data_set_is_offered_with_a_title(form):
    offered = [(form.dataset.itemData(n), form.dataset.itemText(n)) for n in range(form.dataset.count())]
    assert offered[:3] == [
        (DatasetName.MNIST, "MNIST"),
        (DatasetName.FASHION_MNIST, "Fashion-MNIST"),
        (DatasetName.MY_DRAWINGS, "My drawings"),
    ]
    assert "your own drawings" in form.dataset.toolTip()


def test_that_my_drawings_can_be_chosen(form):
    summary = form.findChild(QLabel, "networkSummary")
    assert "to train" in summary.text()
    choose(form)
    assert form.config().data.dataset == DatasetName.MY_DRAWINGS
    assert form.is_valid
    assert "parameters" in summary.text()
    assert "to train" not in summary.text()  # nobody knows yet how many drawings there are


def test_that_the_choice_outlives_another_language_and_another_start(form, qtbot, theme):
    choose(form)
    form.dataset.retranslate()
    again = ConfigForm(theme)
    qtbot.addWidget(again)
    again.show_config(form.config())
    assert again.dataset.currentText() == "My drawings"


def test_that_training_without_drawings_is_a_sentence_and_with_drawings_a_run(qtbot, theme, settings):
    tab = TrainingTab(theme, settings)
    qtbot.addWidget(tab)
    tab.resize(1280, 660)
    with qtbot.waitExposed(tab):
        tab.show()
    preset = tab.findChild(QComboBox, "presetChoice")
    preset.setCurrentIndex(preset.findData("numpy-mlp"))
    choose(tab.form)
    tab.form.epochs.setValue(1)

    def train():
        with qtbot.waitSignal(tab.ended, timeout=60_000):
            qtbot.mouseClick(tab.findChild(QPushButton, "trainButton"), Qt.MouseButton.LeftButton)

    train()
    assert tab.findChild(QLabel, "runState").text() == "Failed"
    told = tab.findChild(QLabel, "bannerText").text()
    assert told.startswith("There are too few drawings of your own: 0 to train with and 0 to test with")
    with DrawingStore() as store:
        store.add_all((n % 3, np.full((28, 28), n, np.uint8), "Ayşe") for n in range(30))
    train()
    assert tab.findChild(QLabel, "runState").text() == "Finished"
