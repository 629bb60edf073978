"""Every setting as an option."""

import argparse

import pytest

from trainer import preset
from trainer.cli.train_options import add_options, add_source, chosen_config, was_changed
from trainer.config import Initializer, Loss, Optimizer, Schedule
from trainer.errors import ConfigError
from trainer.networks.layers import ActivationName, Dropout


def parsed(*arguments, source=("--preset", "course-mlp")):
    parser = argparse.ArgumentParser()
    add_source(parser)
    add_options(parser)
    return parser.parse_args([*source, *map(str, arguments)])


def chosen(*arguments, **source):
    return chosen_config(parsed(*arguments, **source))


def value_at(config, field):
    for name in field.split("."):
        config = getattr(config, name)
    return config


@pytest.mark.parametrize(
    ("arguments", "field", "expected"),
    [
        (("--dataset", "fashion-mnist"), "data.dataset", "fashion-mnist"),
        (("--dataset", "imported:my-set"), "data.dataset", "imported:my-set"),
        (("--images", 500), "data.training_images", 500),
        (("--validation-split", 0.1), "data.validation_split", 0.1),
        (("--no-normalize",), "network.normalize", False),
        (("--initializer", "zeros"), "network.initializer", Initializer.ZEROS),
        (("--optimizer", "rmsprop"), "learning.optimizer", Optimizer.RMSPROP),
        (("--learning-rate", 0.5), "learning.learning_rate", 0.5),
        (("--schedule", "plateau"), "learning.schedule", Schedule.PLATEAU),
        (("--decay-factor", 0.1), "learning.decay_factor", 0.1),
        (("--decay-epochs", 7), "learning.decay_epochs", 7),
        (("--loss", "mse"), "learning.loss", Loss.MEAN_SQUARED_ERROR),
        (("--label-smoothing", 0.1), "learning.label_smoothing", 0.1),
        (("--l1", 0.001), "learning.l1", 0.001),
        (("--l2", 0.001), "learning.l2", 0.001),
        (("--batch-size", 7), "learning.batch_size", 7),
        (("--epochs", 3), "stopping.epochs", 3),
        (("--target-accuracy", 0.97), "stopping.target_accuracy", 0.97),
        (("--target-loss", 0.1), "stopping.target_loss", 0.1),
        (("--patience", 4), "stopping.patience", 4),
        (("--restore-best",), "stopping.restore_best", True),
        (("--seed", 9), "seed", 9),
        (("--tensorboard",), "tensorboard", True),
        (("--activation", "tanh"), "network.hidden_activation", ActivationName.TANH),
        (("--set", "data.augmentation.rotation=12"), "data.augmentation.rotation", 12),
        (("--set", "stopping.patience=null"), "stopping.patience", None),
    ],
)
def test_that_an_option_changes_its_setting_alone(arguments, field, expected):
    config = chosen(*arguments)
    assert value_at(config, field) == expected
    assert was_changed(parsed(*arguments))
    section = field.split(".")[0]
    for name in ("data", "network", "learning", "stopping", "seed", "tensorboard"):
        if name != section:
            assert getattr(config, name) == getattr(preset("course-mlp"), name)


def test_that_without_options_it_is_the_preset():
    assert chosen() == preset("course-mlp")
    assert not was_changed(parsed())


def test_that_layers_can_be_set_as_a_whole():
    last = '{"kind": "dense", "units": 10, "activation": "softmax"}'
    layers = f'[{{"kind": "flatten"}}, {{"kind": "dropout", "rate": 0.4}}, {last}]'
    assert chosen("--set", f"network.layers={layers}").network.layers[1] == Dropout(rate=0.4)


def test_that_one_setting_of_one_layer_can_be_set():
    before = preset("course-mlp").network.layers
    units, rate = "network.layers.1.units=5", "network.layers.2.rate=0.4"
    layers = chosen("--set", units, "--set", rate).network.layers
    assert layers[1] == before[1].changed(units=5)
    assert layers[2] == Dropout(rate=0.4)
    assert (layers[0], layers[3:]) == (before[0], before[3:])


def test_that_an_empty_list_has_no_places():
    with pytest.raises(ConfigError, match=r"“network.layers” is empty, and has no place “0”"):
        chosen("--set", "network.layers=[]", "--set", "network.layers.0.units=3")


def test_that_a_layer_can_be_exchanged():
    layers = chosen("--set", 'network.layers.1={"kind": "dropout", "rate": 0.1}').network.layers
    assert layers[1] == Dropout(rate=0.1)
    assert len(layers) == len(preset("course-mlp").network.layers)


@pytest.mark.parametrize("place", ["5", "-1", "x", "", "²", "0" * 30, "9" * 5000])
@pytest.mark.parametrize("rest", ["", ".units"])
def test_that_a_place_that_a_list_has_not_is_named_with_those_that_it_has(place, rest):
    with pytest.raises(ConfigError) as caught:
        chosen("--set", f"network.layers.{place}{rest}=5")
    assert str(caught.value) == f"“network.layers” has the places 0 to 4, and no place “{place[:60]}”."


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--optimizer", "adem"), "“learning.optimizer” must be one of .*'adam'.* but is 'adem'"),
        (("--dataset", "cifar"), "“data.dataset” must be one of .* but is 'cifar'"),
        (("--activation", "rulu"), "“activation” must be one of .*'relu'.* but is 'rulu'"),
        (("--images", 3), "“data.training_images” must be a whole number from 10 to 60,000, but is 3"),
        (("--set", "learning.momentum=0.9"), "There is no setting “learning.momentum”. Nearest known"),
        (("--set", "learning"), "“learning” sets nothing: expected a setting, = and its value"),
        (("--set", "=3"), "sets nothing"),
        (("--set", "learning.l2=" + "[" * 20_000), "“learning.l2” must be a number from 0 to 1"),
        (("--set", "learning." * 5000 + "l2=1"), "There is no setting “learning.learning”"),
        (("--set", "network.layers.1.unit=3"), "no setting “network.layers.1.unit”. Nearest known: units"),
        (("--set", "network.layers.1.5=3"), "“network.layers.1.5”. Nearest known: activation, bias, kind"),
        (("--set", "network.layers.1.qqqq=3"), "Nearest known: activation, bias, kind, units"),
        (("--set", "network.layers.1.units=many"), "“network.layers.1.units” must be a whole .* is 'many'"),
        (("--set", "network.layers.1.kind=x"), "“network.layers.1” needs a “kind” that is one of 'flatten'"),
        (("--set", "seed.more=3"), "“seed” must be a whole number"),
        (("--set", "stopping.epochs=many"), "“stopping.epochs” must be a whole number .* but is 'many'"),
    ],
)
def test_that_what_is_wrong_is_named(arguments, sentence):
    with pytest.raises(ConfigError, match=sentence):
        chosen(*arguments)


def test_that_a_settings_file_is_the_beginning(tmp_path):
    path = tmp_path / "config.json"
    path.write_text(preset("cnn").to_json(), "utf-8")
    assert chosen(source=("--config", str(path))) == preset("cnn")
    with pytest.raises(ConfigError, match=r"cannot be read \(No such file"):
        chosen(source=("--config", str(tmp_path / "none.json")))
