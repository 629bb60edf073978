"""Small trainings that are watched and then forgotten: nothing of them reaches the disk."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from trainer.config import TrainingConfig
from trainer.data.sources import load_image_set
from trainer.data.splitting import split
from trainer.errors import DivergedError
from trainer.training.control import RunControl, StopRequested
from trainer.training.engine import Floats, Network
from trainer.training.events import TrainingEvent
from trainer.training.fitting import Fitting
from trainer.training.history import History
from trainer.training.result import Outcome
from trainer.training.session import network_of

MOST_READ = 5000
"""At the end, no more of the training images than this are read once again."""
MOST_KEPT = 25_000_000
"""Bytes of weights of earlier epochs that are kept of a small training."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """How well a network reads some images as they are: nothing changed, nothing switched off.

    Attributes:
        loss: mean over the images, penalties included.
        accuracy: share of the images that it reads right.
        images: how many were read.
    """

    loss: float
    accuracy: float
    images: int


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Trial:
    """What a small training came to.

    Attributes:
        outcome: how it ended.
        history: its numbers, step by step and epoch by epoch.
        network: what learned, with its last weights (the best epoch's where the configuration says so).
        training: how these weights read the images that were learned from, unlike the history, whose
            training numbers were measured while the weights changed; None unless it came to its end.
        validation: likewise for the images that were held back; None also where there are none.
        moments: the weights before the first step and after each epoch; empty where all of them together
            would be larger than :data:`MOST_KEPT`.
    """

    config: TrainingConfig
    outcome: Outcome
    history: History
    network: Network
    training: Reading | None = None
    validation: Reading | None = None
    moments: tuple[tuple[Floats, ...], ...] = ()


def run_trial(
    config: TrainingConfig, emit: Callable[[TrainingEvent], None], control: RunControl | None = None
) -> Trial:
    """Train ``config`` as a run does, in the calling thread, but keep nothing of it.

    Args:
        emit: receives what happens (:mod:`trainer.training.events`), in the calling thread.
        control: stops and pauses it, from any thread.

    Raises:
        TrainerError: the data is not there, or the network cannot be built.
    """
    images = load_image_set(config.data.dataset)
    data = split(
        images.train_images, images.train_labels, config.data.training_images, config.data.validation_split
    )
    network = network_of(config)
    moments = _Moments(network, config.stopping.epochs)
    fitting = Fitting(network, data, config, control or RunControl(), emit, moments.keep)
    outcome, training, validation = Outcome.COMPLETED, None, None
    try:
        fitting.fit()
        fitting.use_best_weights()
        training = _reading(fitting, data.images[:MOST_READ], data.labels[:MOST_READ])
        validation = _reading(fitting, data.validation_images, data.validation_labels)
    except (StopRequested, DivergedError) as ending:
        fitting.use_best_weights()
        outcome = Outcome.STOPPED if isinstance(ending, StopRequested) else Outcome.DIVERGED
        training = validation = None
    return Trial(
        config=config,
        outcome=outcome,
        history=fitting.history,
        network=network,
        training=training,
        validation=validation,
        moments=tuple(moments.kept),
    )


class _Moments:
    """The weights of one training, in memory only."""

    def __init__(self, network: Network, epochs: int) -> None:
        self._network = network
        self._has_room = (epochs + 1) * network.parameters * 4 <= MOST_KEPT
        self.kept: list[tuple[Floats, ...]] = []
        self.keep(0)

    def keep(self, _epoch: int) -> None:
        """These are the weights after one more epoch."""
        if self._has_room:
            self.kept.append(tuple(self._network.weights()))


def _reading(fitting: Fitting, images: NDArray[np.uint8], labels: NDArray[np.uint8]) -> Reading | None:
    if not len(images):
        return None
    losses, probabilities = fitting.evaluate(images, labels)
    right = probabilities.argmax(axis=1) == labels
    return Reading(
        loss=float(losses.mean(dtype=np.float64)), accuracy=float(right.mean()), images=len(images)
    )
