"""Named, complete trainings: those of the course, a small convolutional network, and the digit reader."""

import difflib
from dataclasses import dataclass

from trainer.config import (
    DataConfig,
    Engine,
    Initializer,
    LearningConfig,
    NetworkConfig,
    Optimizer,
    Schedule,
    StoppingConfig,
    TrainingConfig,
)
from trainer.data.augmentation import Augmentation
from trainer.errors import ConfigError, phrase
from trainer.networks.layers import (
    ActivationLayer,
    ActivationName,
    BatchNormalization,
    Convolution,
    Dense,
    Dropout,
    Flatten,
    Layer,
    Pooling,
)

_NONE = ActivationName.LINEAR
_SOFTMAX = Dense(units=10, activation=ActivationName.SOFTMAX)


@dataclass(frozen=True, slots=True)
class Preset:
    """A training with a title and one sentence that says what it is for."""

    title: str
    purpose: str
    config: TrainingConfig


def preset_names() -> tuple[str, ...]:
    """The names of all presets, simplest first."""
    return tuple(_PRESETS)


def preset(name: str) -> TrainingConfig:
    """The training of the preset ``name``.

    Raises:
        ConfigError: there is no such preset.
    """
    return describe(name).config


def describe(name: str) -> Preset:
    """The preset ``name`` with its title and purpose.

    Raises:
        ConfigError: there is no such preset.
    """
    if name not in _PRESETS:
        near = difflib.get_close_matches(name, _PRESETS, n=1)
        template = (
            phrase("trainer", "There is no preset “{value}”. Nearest known: {near}.")
            if near
            else phrase("trainer", "There is no preset “{value}”. Known: {near}.")
        )
        raise ConfigError(template, field="preset", value=name, near=", ".join(near or _PRESETS))
    return _PRESETS[name]


def _dense(*hidden: Layer) -> NetworkConfig:
    return NetworkConfig(layers=(Flatten(), *hidden, _SOFTMAX))


def _block(filters: int) -> tuple[Layer, ...]:
    """Convolution, batch normalization and ReLU, with statistics that settle within few epochs."""
    return (
        Convolution(filters=filters, activation=_NONE, bias=False),
        BatchNormalization(momentum=0.9),
        ActivationLayer(),
    )


def _quick() -> TrainingConfig:
    """One cycle of a high learning rate; maps are made small before they are normalised, which costs less."""
    return TrainingConfig(
        preset="quick-cnn",
        data=DataConfig(validation_split=0.1),
        network=NetworkConfig(
            layers=(
                *_pooled_block(Convolution(filters=16, kernel=5, activation=_NONE, bias=False), 3),
                *_pooled_block(Convolution(filters=48, activation=_NONE, bias=False), 2),
                Flatten(),
                Dense(units=128, activation=_NONE, bias=False),
                BatchNormalization(momentum=0.9),
                ActivationLayer(),
                _SOFTMAX,
            )
        ),
        learning=LearningConfig(learning_rate=0.01, batch_size=128, schedule=Schedule.ONE_CYCLE),
        stopping=StoppingConfig(epochs=3),
    )


def _pooled_block(convolution: Convolution, pooled: int) -> tuple[Layer, ...]:
    return convolution, Pooling(size=pooled), BatchNormalization(momentum=0.9), ActivationLayer()


def _digit_reader() -> TrainingConfig:
    """Most of what it learns from is drawn: pens of all widths, habits that MNIST lacks, ink that is no digit."""
    return TrainingConfig(
        preset="digit-reader",
        data=DataConfig(
            validation_split=0.02,
            augmentation=Augmentation(
                rotation=12,
                shear=0.25,
                scale=0.12,
                shift=1,
                stroke=0.8,
                elastic=0.8,
                untouched=0.25,
                pen=0.3,
                habits=0.3,
                non_digits=0.1,
            ),
        ),
        network=_reading_network(),
        learning=LearningConfig(
            learning_rate=0.003,
            batch_size=128,
            schedule=Schedule.ONE_CYCLE,
            label_smoothing=0.05,
        ),
        stopping=StoppingConfig(epochs=24),
    )


def _reading_network() -> NetworkConfig:
    return NetworkConfig(
        layers=(
            *_block(32),
            *_block(32),
            Pooling(),
            *_block(64),
            *_block(96),
            Pooling(),
            Flatten(),
            Dropout(rate=0.3),
            Dense(units=128, activation=_NONE, bias=False),
            BatchNormalization(momentum=0.9),
            ActivationLayer(),
            Dropout(rate=0.2),
            _SOFTMAX,
        )
    )


_PRESETS = {
    "course-mlp": Preset(
        phrase("presets", "Course network"),
        phrase("presets", "The course's first network: 784-128-64-10 with dropout 0.2, Adam."),
        TrainingConfig(
            preset="course-mlp",
            network=_dense(Dense(units=128), Dropout(rate=0.2), Dense(units=64)),
        ),
    ),
    "base-adam": Preset(
        phrase("presets", "Base, Adam"),
        phrase("presets", "One hidden layer of 128, Adam: the yardstick for the next ones."),
        TrainingConfig(preset="base-adam", network=_dense(Dense(units=128))),
    ),
    "base-sgd": Preset(
        phrase("presets", "Base, SGD"),
        phrase("presets", "The same with plain SGD, to see how much slower it learns."),
        TrainingConfig(
            preset="base-sgd",
            network=_dense(Dense(units=128)),
            learning=LearningConfig(optimizer=Optimizer.SGD, learning_rate=0.01),
        ),
    ),
    "dropout": Preset(
        phrase("presets", "Dropout"),
        phrase("presets", "One hidden layer of 128 with dropout, against overfitting."),
        TrainingConfig(preset="dropout", network=_dense(Dense(units=128), Dropout(rate=0.2))),
    ),
    "batch-normalization": Preset(
        phrase("presets", "Batch normalization"),
        phrase("presets", "One hidden layer of 128 with batch normalization."),
        TrainingConfig(preset="batch-normalization", network=_dense(Dense(units=128), BatchNormalization())),
    ),
    "batch-normalization-dropout": Preset(
        phrase("presets", "Batch normalization and dropout"),
        phrase("presets", "The course's advanced network: 128 and 64, both with both."),
        TrainingConfig(
            preset="batch-normalization-dropout",
            network=_dense(
                Dense(units=128),
                BatchNormalization(),
                Dropout(rate=0.2),
                Dense(units=64),
                BatchNormalization(),
                Dropout(rate=0.2),
            ),
        ),
    ),
    "numpy-mlp": Preset(
        phrase("presets", "From scratch in NumPy"),
        phrase("presets", "784-128-10 written out in NumPy: forward, backward, mini-batch gradient descent."),
        TrainingConfig(
            preset="numpy-mlp",
            engine=Engine.NUMPY,
            network=NetworkConfig(
                layers=(Flatten(), Dense(units=128), _SOFTMAX), initializer=Initializer.SMALL_RANDOM
            ),
            learning=LearningConfig(optimizer=Optimizer.SGD, learning_rate=0.1),
        ),
    ),
    "cnn": Preset(
        phrase("presets", "Small convolutional network"),
        phrase("presets", "Two convolutions with pooling: what images need."),
        TrainingConfig(
            preset="cnn",
            network=NetworkConfig(
                layers=(
                    Convolution(filters=32),
                    Pooling(),
                    Convolution(filters=64),
                    Pooling(),
                    Flatten(),
                    Dropout(rate=0.3),
                    Dense(units=64),
                    _SOFTMAX,
                )
            ),
            learning=LearningConfig(batch_size=128),
            stopping=StoppingConfig(epochs=5),
        ),
    ),
    "quick-cnn": Preset(
        phrase("presets", "99 % in seconds"),
        phrase("presets", "A lean convolutional network that reads 99 % in as little time as possible."),
        _quick(),
    ),
    "digit-reader": Preset(
        phrase("presets", "Digit reader"),
        phrase("presets", "The network behind the Draw tab, trained with augmentation. Takes many minutes."),
        _digit_reader(),
    ),
}
