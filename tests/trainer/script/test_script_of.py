"""Every configuration has a script, in every language."""

import ast

from hypothesis import given, settings
from hypothesis import strategies as st

from trainer import TrainingConfig, preset, preset_names
from trainer.config import (
    DataConfig,
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
from trainer.networks import layers as kinds
from trainer.networks.layers import ActivationName
from trainer.script import script_of

SOFTMAX = kinds.Dense(units=10, activation=ActivationName.SOFTMAX)
ALONE = st.sampled_from([name for name in ActivationName if name is not ActivationName.MAXOUT])
FRONT = st.lists(
    st.one_of(
        st.builds(
            kinds.Convolution,
            filters=st.integers(1, 9),
            kernel=st.integers(1, 3),
            activation=ALONE,
            padding=st.sampled_from(["same", "valid"]),
            bias=st.booleans(),
        ),
        st.builds(kinds.BatchNormalization, momentum=st.sampled_from([0.9, 0.99])),
        st.builds(kinds.Dropout, rate=st.floats(0, 0.95)),
    ),
    max_size=3,
)
BACK = st.lists(
    st.one_of(
        st.builds(
            kinds.Dense,
            units=st.integers(1, 300),
            activation=st.sampled_from(ActivationName),
            bias=st.booleans(),
        ),
        st.builds(kinds.BatchNormalization),
        st.builds(kinds.ActivationLayer, activation=ALONE),
        st.builds(kinds.Dropout, rate=st.floats(0, 0.95)),
    ),
    max_size=4,
)


@st.composite
def configs(draw):
    share = st.floats(0, 0.5)
    changes = st.none() | st.builds(Augmentation, pen=share, non_digits=share, rotation=st.floats(0, 90))
    layers = (*draw(FRONT), kinds.Flatten(), *draw(BACK), SOFTMAX)
    return TrainingConfig(
        preset=draw(st.text(max_size=100)),
        data=DataConfig(
            dataset=draw(st.sampled_from(["mnist", "fashion-mnist", "my-drawings", "imported:a-b"])),
            training_images=draw(st.none() | st.integers(10, 60000)),
            validation_split=draw(st.floats(0, 0.9)),
            augmentation=draw(changes),
        ),
        network=NetworkConfig(
            layers=layers, initializer=draw(st.sampled_from(Initializer)), normalize=draw(st.booleans())
        ),
        learning=LearningConfig(
            optimizer=draw(st.sampled_from(Optimizer)),
            learning_rate=draw(st.floats(1e-9, 1000)),
            schedule=draw(st.sampled_from(Schedule)),
            decay_factor=draw(st.floats(0.01, 0.99)),
            loss=draw(st.sampled_from(Loss)),
            label_smoothing=draw(share),
            l1=draw(st.just(0.0) | st.floats(0, 1)),
            l2=draw(st.just(0.0) | st.floats(0, 1)),
        ),
        stopping=StoppingConfig(
            target_accuracy=draw(st.none() | st.floats(0.01, 1)),
            target_loss=draw(st.none() | st.floats(0.01, 100)),
            patience=draw(st.none() | st.integers(1, 9)),
            restore_best=draw(st.booleans()),
        ),
        seed=draw(st.integers(0, 2**31 - 1)),
    )


def shouting(context, text):
    """Another language, longer, whose words hold what would end a string."""
    assert context == "script"
    return f'ÇŞ"\\\n{text}'


@settings(max_examples=200, deadline=None)
@given(configs())
def test_that_every_configuration_becomes_python(config):
    check(script_of(config, shouting))
    try:
        without_keras = TrainingConfig(**config.model_dump() | {"engine": Engine.NUMPY})
    except ConfigError:  # with convolutions, for example
        return
    check(script_of(without_keras, shouting))


def check(script):
    compile(script, "script.py", "exec")
    assert max(map(len, script.splitlines())) <= 130


def test_that_presets_are_short_and_need_nothing_of_this_program():
    for name in preset_names():
        script = script_of(preset(name))
        imported = {
            alias.name.split(".")[0]
            for node in ast.walk(ast.parse(script))
            if isinstance(node, ast.Import)
            for alias in node.names
        }
        assert imported <= {"sys", "os", "urllib", "keras", "numpy"}
        assert ("from trainer" in script) == (preset(name).data.augmentation is not None)
        assert max(map(len, script.splitlines())) <= 130
    assert len(script_of(preset("course-mlp")).splitlines()) < 75


def test_that_only_what_is_needed_is_written():
    script = script_of(preset("base-adam"))
    for word in ("dropout", "steps", "best", "targets", "penalty", "break", "argv) < 2"):
        assert word not in script.split("import sys")[1].split("x_train, y_train = x_train")[1]


def test_that_comments_are_in_the_readers_language_and_code_is_not():
    config = preset("digit-reader")
    english, other = script_of(config), script_of(config, lambda context, text: f"Ö {text}")
    assert ast.dump(ast.parse(english)) == ast.dump(ast.parse(other))
    comments = [line.strip() for line in english.splitlines() if line.strip().startswith("#")]
    assert len(comments) > 10
    same = set(comments) & {line.strip() for line in other.splitlines()}
    assert [line for line in same if not line.startswith("#     mnist-trainer")] == []


def test_that_a_share_too_small_for_one_image_holds_nothing_back():
    config = preset("base-adam")
    ten = DataConfig(training_images=10, validation_split=0.09)
    assert "x_val" not in script_of(config.changed(data=ten))
    assert "x_val" in script_of(config.changed(data=ten.changed(validation_split=0.1)))
