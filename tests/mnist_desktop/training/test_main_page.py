"""The first page: learning rate twice, and what the network costs."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from mnist_desktop.training.main_page import MainPage
from trainer.networks.layers import ActivationName
from trainer.presets import describe, preset, preset_names


@pytest.fixture
def page(qtbot):
    page = MainPage()
    qtbot.addWidget(page)
    page.show()
    page.show_config(preset("course-mlp"))
    return page


def texts(page):
    return [label.text() for label in page.findChildren(QLabel)]


def test_that_the_slider_follows_the_field(page):
    page.learning_rate.setValue(0.1)
    assert page.rate_slider.rate == 0.1


def test_that_the_field_follows_the_slider_and_tells_once(qtbot, page):
    told = []
    page.changed.connect(lambda: told.append(page.learning_rate.number()))
    page.rate_slider.setFocus()
    qtbot.keyClick(page.rate_slider, Qt.Key.Key_PageUp)
    assert told == [0.01]
    assert page.rate_slider.accessibleDescription() == "0.01"


def test_that_showing_a_training_tells_nobody(qtbot, page):
    signals = (page.changed, page.preset_chosen, page.activation_chosen)
    told = []
    for signal in signals:
        signal.connect(lambda: told.append(1))
    page.show_config(preset("base-sgd").with_choices(dataset="fashion-mnist", epochs=3, seed=4))
    page.show_activation(None, is_shared=False)
    page.show_activation(ActivationName.TANH, is_shared=True)
    assert told == []
    assert (page.epochs.value(), page.seed.value(), page.dataset.name()) == (3, 4, "fashion-mnist")


def test_that_activations_of_several_kinds_have_their_own_entry(page):
    count = page.activation.count()
    page.show_activation(None, is_shared=False)
    assert page.activation.currentText() == "as in the layers"
    assert page.activation.count() == count + 1
    page.show_activation(ActivationName.ELU, is_shared=True)
    assert page.activation.currentText() == "ELU"
    assert page.activation.count() == count


@pytest.mark.parametrize("name", preset_names())
def test_that_the_preset_says_what_it_is_for_and_what_it_costs(page, name):
    page.show_config(preset(name))
    page.show_summary(preset(name))
    assert describe(name).purpose in texts(page)
    assert (
        f"{preset(name).network.parameters:,} parameters" in page.findChild(QLabel, "networkSummary").text()
    )


def test_that_images_that_nobody_counted_take_no_known_time(page):
    page.show_summary(preset("course-mlp").with_choices(dataset="my-drawings"))
    text = page.findChild(QLabel, "networkSummary").text()
    assert "parameters" in text
    assert "to train" not in text
