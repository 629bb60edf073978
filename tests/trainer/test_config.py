"""Settings: valid by construction, the same after a way through JSON, and sentences for what is wrong."""

import json
import math
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from trainer import TrainingConfig, preset
from trainer.config import (
    DataConfig,
    DatasetName,
    Engine,
    Initializer,
    LearningConfig,
    Loss,
    NetworkConfig,
    Optimizer,
    Schedule,
    StoppingConfig,
)
from trainer.data.augmentation import Augmentation
from trainer.errors import ConfigError
from trainer.networks.layers import (
    ActivationLayer,
    ActivationName,
    BatchNormalization,
    Convolution,
    Dense,
    Dropout,
    Flatten,
    GlobalAveragePooling,
    Pooling,
)
from trainer.records import allowed_range

SOFTMAX = Dense(units=10, activation=ActivationName.SOFTMAX)
WITHOUT_MAXOUT = st.sampled_from([name for name in ActivationName if name is not ActivationName.MAXOUT])


def between(low: float, high: float) -> st.SearchStrategy[float]:
    return st.floats(low, high, allow_nan=False)


CONVOLUTIONS = st.builds(
    Convolution,
    filters=st.integers(1, 512),
    kernel=st.integers(1, 11),
    activation=WITHOUT_MAXOUT,
    padding=st.just("same"),
    bias=st.booleans(),
)
ANYWHERE = st.one_of(
    st.builds(Dropout, rate=between(0, 0.95)),
    st.builds(BatchNormalization, momentum=between(0, 0.9999)),
    st.builds(ActivationLayer, activation=WITHOUT_MAXOUT),
)
DENSE = st.builds(
    Dense, units=st.integers(1, 4096), activation=st.sampled_from(ActivationName), bias=st.booleans()
)
ROWS = st.sampled_from([Flatten(), GlobalAveragePooling()])
POOLINGS = st.builds(Pooling, size=st.integers(2, 5), mode=st.sampled_from(["max", "average"]))


@st.composite
def networks(draw: st.DrawFn) -> NetworkConfig:
    layers = draw(st.lists(CONVOLUTIONS | ANYWHERE, max_size=3)) + draw(st.lists(POOLINGS, max_size=1))
    layers += [draw(ROWS), *draw(st.lists(DENSE | ANYWHERE, max_size=3)), SOFTMAX]
    return NetworkConfig(
        layers=tuple(layers), initializer=draw(st.sampled_from(Initializer)), normalize=draw(st.booleans())
    )


DATA = st.builds(
    DataConfig,
    dataset=st.sampled_from(DatasetName) | st.from_regex("imported:[a-z0-9][a-z0-9-]{0,39}", fullmatch=True),
    training_images=st.none() | st.integers(10, 60000),
    validation_split=between(0, 0.9),
    augmentation=st.none()
    | st.builds(
        Augmentation,
        rotation=between(0, 180),
        shear=between(0, 1),
        scale=between(0, 0.5),
        shift=between(0, 10),
        stroke=between(0, 1),
        elastic=between(0, 4),
    ),
)
LEARNING = st.builds(
    LearningConfig,
    optimizer=st.sampled_from(Optimizer),
    learning_rate=st.floats(0, 1000, exclude_min=True),
    schedule=st.sampled_from(Schedule),
    batch_size=st.integers(1, 8192),
    label_smoothing=between(0, 0.5),
    decay_factor=between(0.01, 0.99),
    decay_epochs=st.integers(1, 1000),
    loss=st.sampled_from(Loss),
    l1=between(0, 1),
    l2=between(0, 1),
)
STOPPING = st.builds(
    StoppingConfig,
    epochs=st.integers(1, 1000),
    target_accuracy=st.none() | st.floats(0, 1, exclude_min=True),
    target_loss=st.none() | st.floats(0, 100, exclude_min=True),
    patience=st.none() | st.integers(1, 1000),
    restore_best=st.booleans(),
)
CONFIGS = st.builds(
    TrainingConfig,
    preset=st.text(max_size=100),
    data=DATA,
    network=networks(),
    learning=LEARNING,
    stopping=STOPPING,
    tensorboard=st.booleans(),
    seed=st.integers(0, 2**31 - 1),
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


def document() -> dict[str, Any]:
    content: dict[str, Any] = json.loads(preset("course-mlp").to_json())
    content["data"]["augmentation"] = {"rotation": 5.0}
    return content


def with_value(path: str, value: object) -> str:
    content: Any = document()
    *parents, last = path.split(".")
    place = content
    for part in parents:
        place = place[int(part) if part.isdigit() else part]
    place[int(last) if last.isdigit() else last] = value
    return json.dumps(content)


def sentence_for(text: str | bytes) -> str:
    with pytest.raises(ConfigError) as caught:
        TrainingConfig.from_json(text)
    return str(caught.value)


def read_or_refused(text: str) -> TrainingConfig | ConfigError:
    try:
        return TrainingConfig.from_json(text)
    except ConfigError as error:
        return error


@given(CONFIGS)
def test_that_every_config_is_the_same_after_json(config):
    assert TrainingConfig.from_json(config.to_json()) == config


@given(CONFIGS)
def test_that_json_of_a_config_is_strict_json(config):
    json.loads(config.to_json(), parse_constant=lambda name: pytest.fail(f"{name} is not JSON"))


def test_that_a_config_is_frozen():
    config = preset("course-mlp")
    with pytest.raises(Exception, match="frozen"):
        config.seed = 5


@pytest.mark.parametrize(
    ("path", "value", "said"),
    [
        ("seed", -1, "“seed” must be a whole number from 0 to 2,147,483,647, but is -1."),
        ("seed", 2**31, "“seed” must be a whole number from 0 to 2,147,483,647, but is 2147483648."),
        ("seed", 10**40, "“seed” must be a whole number from 0 to 2,147,483,647, but is 1000"),
        ("seed", 1.5, "“seed” must be a whole number from 0 to 2,147,483,647, but is 1.5."),
        ("seed", "5", "“seed” must be a whole number from 0 to 2,147,483,647, but is '5'."),
        ("seed", True, "“seed” must be a whole number from 0 to 2,147,483,647, but is True."),
        ("seed", None, "“seed” must be a whole number from 0 to 2,147,483,647, but is None."),
        ("stopping.epochs", 0, "“stopping.epochs” must be a whole number from 1 to 1,000, but is 0."),
        ("stopping.epochs", 1001, "“stopping.epochs” must be a whole number from 1 to 1,000, but is 1001."),
        ("stopping.epochs", [], "“stopping.epochs” must be a whole number from 1 to 1,000, but is []."),
        ("learning.batch_size", 0, "“learning.batch_size” must be a whole number from 1 to 8,192, but is 0."),
        (
            "learning.learning_rate",
            0,
            "“learning.learning_rate” must be above 0 and at most 1,000, but is 0.",
        ),
        ("learning.learning_rate", 2e3, "must be a number from 0 to 1,000, but is 2000.0."),
        ("learning.learning_rate", math.nan, "must be a number from 0 to 1,000, but is nan."),
        ("learning.learning_rate", math.inf, "must be a number from 0 to 1,000, but is inf."),
        ("learning.label_smoothing", 0.6, "“learning.label_smoothing” must be a number from 0 to 0.5"),
        ("learning.optimizer", "adm", "“learning.optimizer” must be one of 'sgd', 'momentum', 'rmsprop'"),
        ("data.validation_split", 0.91, "“data.validation_split” must be a number from 0 to 0.9"),
        ("data.validation_split", True, "“data.validation_split” must be a number from 0 to 0.9"),
        ("data.training_images", 9, "“data.training_images” must be a whole number from 10 to 60,000"),
        (
            "data.dataset",
            "letters",
            "must be one of 'mnist', 'fashion-mnist', 'my-drawings', or imported:NAME, but is 'letters'.",
        ),
        ("data.augmentation.rotation", 181, "“data.augmentation.rotation” must be a number from 0 to 180"),
        (
            "network.layers.1.units",
            0,
            "“network.layers.1.units” must be a whole number from 1 to 4,096, but is 0.",
        ),
        ("network.layers.1.activation", "rellu", "activation” must be one of 'linear', 'sigmoid'"),
        ("network.layers.1.kind", "dens", "“kind” that is one of 'flatten', 'dense'"),
        ("network.layers.1", {}, "needs a “kind” that is one of 'flatten', 'dense'"),
        ("network.layers", [], "“network.layers” is [], which does not fit"),
        ("data.dataset", "imported:../up", "or imported:NAME, but is 'imported:../up'"),
        ("learning.decay_factor", 1.0, "“learning.decay_factor” must be a number from 0.01 to 0.99"),
        ("learning.loss", "l2", "“learning.loss” must be one of 'cross-entropy' or 'mse', but is 'l2'."),
        (
            "stopping.target_accuracy",
            97,
            "“stopping.target_accuracy” must be a number from 0 to 1, but is 97",
        ),
        ("stopping.target_accuracy", 0, "“stopping.target_accuracy” must be above 0 and at most 1, but is 0"),
        ("stopping.patience", 0, "“stopping.patience” must be a whole number from 1 to 1,000, but is 0"),
        ("data", 5, "“data” is 5, which does not fit"),
        ("preset", "x" * 101, "“preset” is 'xxx"),
        ("stopping.epoch", 5, "There is no setting “stopping.epoch”. Nearest known: epochs."),
        ("network.layers.1.unit", 5, "no setting “network.layers.1.unit”. Nearest known: units."),
        ("sed", 5, "There is no setting “sed”. Nearest known: seed."),
        ("qqqq", 5, "Nearest known: data, engine, learning, network, preset, seed, stopping, tensorboard."),
    ],
)
def test_that_a_wrong_value_is_named_with_its_field_and_range(path, value, said):
    assert said in sentence_for(with_value(path, value))


def test_that_every_number_says_its_own_range():
    for record in (DataConfig, LearningConfig, StoppingConfig, TrainingConfig, Augmentation, Dense, Dropout):
        for field in record.model_fields:
            low, high = allowed_range(record, field)
            if math.isfinite(high):
                with pytest.raises(ConfigError) as caught:
                    record(**{field: high * 2 + 1})
                (problem,) = [each for each in caught.value.problems if each.field == field]
                assert f"{high:,.0f}" in str(problem) or f"{high:g}" in str(problem)
                assert "but is" in str(problem)
                assert low < high


def test_that_all_problems_are_told():
    with pytest.raises(ConfigError) as caught:
        TrainingConfig.from_json(with_value("learning", {"batch_size": 0, "label_smoothing": 9, "rate": 1}))
    fields = [problem.field for problem in caught.value.problems]
    assert fields == ["learning.batch_size", "learning.label_smoothing", "learning.rate"]
    assert caught.value.field == "learning.batch_size"


@pytest.mark.parametrize("text", ["", "{", b"\xff\xfe", "[" * 100_000, '{"seed": ' + "1" * 5000 + "}"])
def test_that_malformed_json_is_told(text):
    assert "This is not a settings file" in sentence_for(text)


@pytest.mark.parametrize("text", ["[]", "5", "null", '"text"'])
def test_that_json_that_is_no_object_is_told(text):
    assert "Settings are an object in JSON" in sentence_for(text)


def test_that_a_missing_network_is_told():
    assert sentence_for("{}") == "The setting “network” is missing."


def test_that_a_number_of_thousands_of_digits_is_refused_like_any_other():
    with pytest.raises(ConfigError, match="seed"):
        preset("course-mlp").changed(seed=10**5000)


@given(JSON)
@example({"kind": "dense"})
def test_that_no_json_leads_to_anything_but_a_sentence(content):
    with pytest.raises(ConfigError) as caught:
        TrainingConfig.from_json(json.dumps(content))
    assert str(caught.value)


PATHS = [
    "seed",
    "data",
    "data.augmentation",
    "network",
    "network.layers.1",
    "network.layers.1.units",
    "learning",
]


@given(st.sampled_from(PATHS), JSON)
def test_that_nonsense_at_any_place_is_read_or_refused_with_a_sentence(path, content):
    found = read_or_refused(with_value(path, content))
    if isinstance(found, ConfigError):
        assert str(found)
        assert all(str(problem) for problem in found.problems)
    else:
        assert TrainingConfig.from_json(found.to_json()) == found


@pytest.mark.parametrize(
    ("layers", "said"),
    [
        ((Flatten(), Dense(units=10)), "ten probabilities"),
        ((Flatten(), Dense(units=9, activation=ActivationName.SOFTMAX)), "ten probabilities"),
        ((SOFTMAX,), "Layer 1 is Dense and needs one row of numbers, but receives 28 × 28 × 1"),
        ((Flatten(), Pooling(), SOFTMAX), "Layer 2 works on images, but receives one row of 784"),
    ],
)
def test_that_a_network_that_cannot_answer_is_refused(layers, said):
    with pytest.raises(ConfigError, match=said):
        NetworkConfig(layers=layers)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"network": preset("cnn").network}, r"Layer 1 \(convolution\)"),
        ({"network": NetworkConfig(layers=(Pooling(), Flatten(), SOFTMAX))}, r"Layer 1 \(pooling\)"),
        ({"network": NetworkConfig(layers=(GlobalAveragePooling(), SOFTMAX))}, "global_average_pooling"),
    ],
)
def test_that_the_numpy_engine_refuses_what_it_cannot_do(changes, said):
    with pytest.raises(ConfigError, match=said):
        preset("numpy-mlp").changed(**changes)


@pytest.mark.parametrize("name", ["course-mlp", "batch-normalization-dropout"])
@pytest.mark.parametrize("activation", [*ActivationName])
def test_that_the_numpy_engine_takes_every_dense_network(name, activation):
    config = preset(name)
    hidden = config.network.with_hidden_activation(activation)
    assert config.changed(engine=Engine.NUMPY, network=hidden).engine is Engine.NUMPY


def test_that_choices_replace_only_what_is_named():
    config = preset("course-mlp")
    chosen = config.with_choices(dataset="fashion-mnist", epochs=3, batch_size=64, optimizer="sgd", seed=9)
    assert chosen.data == config.data.changed(dataset=DatasetName.FASHION_MNIST)
    assert chosen.learning == config.learning.changed(batch_size=64, optimizer=Optimizer.SGD)
    assert (chosen.stopping.epochs, chosen.seed) == (3, 9)
    assert config.with_choices() == config


@pytest.mark.parametrize("choice", [{"epochs": 0}, {"dataset": "x"}, {"learning_rate": -1.0}, {"seed": -1}])
def test_that_a_wrong_choice_is_refused(choice):
    with pytest.raises(ConfigError, match=next(iter(choice))):
        preset("course-mlp").with_choices(**choice)


def test_that_the_hidden_activation_is_changed_everywhere_but_at_the_end():
    network = preset("course-mlp").network
    assert network.hidden_activation is ActivationName.RELU
    changed = network.with_hidden_activation(ActivationName.GELU)
    assert changed.hidden_activation is ActivationName.GELU
    assert changed.layers[-1] == network.layers[-1]
    assert preset("numpy-mlp").engine is Engine.NUMPY


def test_that_the_numpy_engine_refuses_training_with_non_digits():
    data = DataConfig(augmentation=Augmentation(non_digits=0.1))
    with pytest.raises(ConfigError, match="non_digits"):
        preset("numpy-mlp").changed(data=data)
