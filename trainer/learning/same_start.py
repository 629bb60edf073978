"""The same small training several times, each time with another activation in the hidden layers.

Seed, first weights, images and their order are the same, so whatever differs comes from the activation.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from trainer.activations import ActivationName
from trainer.config import DataConfig, Engine, StoppingConfig, TrainingConfig
from trainer.errors import phrase
from trainer.networks import layers as kinds
from trainer.networks.layers import Layer
from trainer.networks.network_config import NetworkConfig

FEWEST, MOST = 2, 5
"""So many activations can be compared at once."""
EPOCHS = 5
CANDIDATES = tuple(
    name for name in ActivationName if name not in (ActivationName.MAXOUT, ActivationName.SOFTMAX)
)
"""Maxout is left out: it has two sums for each unit, so its first weights would be others."""

_HELD_BACK = 0.25
_IMAGES, _FEWEST_IMAGES = 4000, 800
_WORK = 4e10  # multiplications with addition, for one training
_SMALLEST_BATCH = 16
_DEFAULT = kinds.Dense(units=64)

SMALL_TITLE = phrase("presets", "Small network")
"""What :func:`small_training` is called."""


@dataclass(frozen=True, slots=True)
class Entrant:
    """One activation and what its training came to.

    Attributes:
        activation: which.
        accuracy: share of the images held back that it reads right at the end; None when it diverged.
    """

    activation: ActivationName
    accuracy: float | None


@dataclass(frozen=True, slots=True)
class Ranking:
    """Best and worst.

    Attributes:
        best: the one that reads most right.
        worst: the one that reads least right, or did not come to its end.
        spread: difference of their accuracies; None when one of them has none.
        images: that one image more or less would change an accuracy by ``1 / images``.
    """

    best: Entrant
    worst: Entrant
    spread: float | None
    images: int

    @property
    def is_close(self) -> bool:
        """Whether the difference is so small that another seed could turn it round.

        Twice the standard error of a difference of two accuracies measured on as many images.
        """
        if self.spread is None or self.best.accuracy is None or self.worst.accuracy is None:
            return False
        variances = [each * (1 - each) / self.images for each in (self.best.accuracy, self.worst.accuracy)]
        return self.spread <= 2 * math.sqrt(sum(variances))


def trainings(config: TrainingConfig, chosen: Sequence[ActivationName]) -> tuple[TrainingConfig, ...]:
    """What to train: the dense part of ``config``'s network, on few images and without TensorFlow.

    Optimiser, learning rate, loss, initializer and seed stay as they are.
    """
    network = dense_part(config.network)
    data = DataConfig(
        dataset=config.data.dataset, training_images=_images_for(network), validation_split=_HELD_BACK
    )
    learning = config.learning.changed(batch_size=max(config.learning.batch_size, _SMALLEST_BATCH))
    return tuple(
        TrainingConfig(
            preset=config.preset,
            engine=Engine.NUMPY,
            data=data,
            network=network.with_hidden_activation(name),
            learning=learning,
            stopping=StoppingConfig(epochs=EPOCHS),
            seed=config.seed,
        )
        for name in chosen
    )


def small_training(activation: ActivationName = ActivationName.RELU, seed: int = 0) -> TrainingConfig:
    """A network of two hidden layers that learns within seconds."""
    network = NetworkConfig(layers=(kinds.Flatten(), kinds.Dense(units=64), kinds.Dense(units=32), _last()))
    return trainings(TrainingConfig(network=network, seed=seed), [activation])[0]


def dense_part(network: NetworkConfig) -> NetworkConfig:
    """What follows the maps of ``network``, right behind the pixels; all of it where there are no maps.

    One hidden layer of 64 is put in where none is left that could have an activation.
    """
    layers = list(network.layers)
    while not all(isinstance(layer, kinds.WRITTEN_FROM_SCRATCH) for layer in layers):
        layers.pop(0)
    if not isinstance(layers[0], kinds.Flatten):
        layers.insert(0, kinds.Flatten())
    if not any(_has_activation(layer) for layer in layers[:-1]):
        place = next(number for number, layer in enumerate(layers) if isinstance(layer, kinds.Flatten)) + 1
        layers.insert(place, _DEFAULT)
    plain = [_without_maxout(layer) for layer in layers[:-1]]
    return network.changed(layers=(*plain, layers[-1]))


def ranking(entrants: Sequence[Entrant], images: int) -> Ranking | None:
    """Who was best and who was worst; None for less than two, or when all of them diverged."""
    ended = [each for each in entrants if each.accuracy is not None]
    if len(entrants) < FEWEST or not ended:
        return None
    best = max(ended, key=_accuracy)
    lost = [each for each in entrants if each.accuracy is None]
    worst = lost[0] if lost else min(ended, key=_accuracy)
    spread = None if lost else _accuracy(best) - _accuracy(worst)
    return Ranking(best, worst, spread, images)


def _accuracy(entrant: Entrant) -> float:
    return entrant.accuracy or 0.0


def _images_for(network: NetworkConfig) -> int:
    for_each = 3 * EPOCHS * max(1, network.multiply_adds)  # forward, and backward twice
    return int(max(_FEWEST_IMAGES, min(_IMAGES, _WORK // for_each)))


def _has_activation(layer: Layer) -> bool:
    return isinstance(layer, kinds.Dense | kinds.ActivationLayer)


def _without_maxout(layer: Layer) -> Layer:
    """Maxout has two sums for each unit; another activation takes its place anyway."""
    if isinstance(layer, kinds.Dense) and layer.activation is ActivationName.MAXOUT:
        return layer.changed(activation=ActivationName.RELU)
    return layer


def _last() -> kinds.Dense:
    return kinds.Dense(units=10, activation=ActivationName.SOFTMAX)
