"""The page of layers: one activation for all hidden ones, and the way back to what they had."""

import pytest

from mnist_desktop.training.layers_page import LayersPage
from trainer.config import Initializer, NetworkConfig
from trainer.errors import TrainerError
from trainer.networks.layers import ActivationName, Dense, Dropout, Flatten
from trainer.presets import preset, preset_names

SOFTMAX = Dense(units=10, activation="softmax")


@pytest.fixture
def page(qtbot, theme):
    page = LayersPage(preset("course-mlp").network)
    qtbot.addWidget(page)
    page.show()
    return page


def network(page):
    return page.network(normalize=True)


@pytest.mark.parametrize("name", preset_names())
def test_that_a_network_comes_back_as_it_was_shown(page, name):
    page.show_network(preset(name).network, None)
    assert network(page) == preset(name).network
    assert not page.network(normalize=False).normalize


def test_that_the_shared_activation_is_found(page):
    page.show_network(preset("cnn").network.with_hidden_activation(ActivationName.ELU), None)
    assert page.activation is ActivationName.ELU
    assert page.is_shared


@pytest.mark.parametrize(
    "hidden", [(Dense(units=5), Dense(units=5, activation="tanh")), (Dropout(),), ()], ids=str
)
def test_that_layers_need_not_share_an_activation(page, hidden):
    layers = (Flatten(), *hidden, SOFTMAX)
    page.show_network(NetworkConfig(layers=layers), None)
    assert page.activation is None
    assert not page.is_shared
    assert network(page).layers == layers


def test_that_a_chosen_activation_reaches_the_editor_and_none_takes_it_back(page):
    layers = (Flatten(), Dense(units=5), Dense(units=5, activation="tanh"), SOFTMAX)
    page.show_network(NetworkConfig(layers=layers), None)
    page.use_activation(ActivationName.GELU)
    assert page.editor.network().hidden_activation is ActivationName.GELU
    page.use_activation(None)
    assert page.editor.network().layers == layers


def test_that_an_impossible_activation_leaves_the_layers_alone_and_is_told(page):
    cnn = preset("cnn").network
    page.show_network(cnn, cnn)
    page.use_activation(ActivationName.MAXOUT)
    assert not page.activation_fits
    assert page.editor.network() == cnn
    with pytest.raises(TrainerError, match="Maxout"):
        network(page)
    page.use_activation(ActivationName.TANH)
    assert page.activation_fits
    assert network(page).hidden_activation is ActivationName.TANH


def test_that_the_preset_behind_a_changed_activation_is_found_again(page):
    origin = preset("batch-normalization").network
    page.show_network(origin.with_hidden_activation(ActivationName.LINEAR), origin)
    assert page.activation is ActivationName.LINEAR
    page.use_activation(ActivationName.RELU)
    assert network(page) == origin


def test_that_the_first_weights_are_chosen_here(qtbot, page):
    with qtbot.waitSignal(page.changed):
        page.initializer.setCurrentIndex(page.initializer.findData(Initializer.ZEROS))
    assert network(page).initializer is Initializer.ZEROS


def test_that_showing_tells_nobody(qtbot, page):
    with qtbot.assertNotEmitted(page.changed), qtbot.assertNotEmitted(page.stack_changed):
        page.show_network(preset("cnn").network, None)
        page.use_activation(ActivationName.ELU)
        page.use_engine("numpy")
