"""Which images each step learns from: an order of its own for every epoch, and changes made to the images."""

import numpy as np
from numpy.typing import NDArray

from trainer.config import TrainingConfig
from trainer.data.augmentation import augment
from trainer.data.splitting import Split
from trainer.data.tracing import Tracer

Bytes = NDArray[np.uint8]


class Batches:
    """The training images of ``data`` in batches; order and changes depend on seed, epoch and step alone.

    Attributes:
        size: images in a batch; the last one of an epoch may be smaller.
        steps: batches in an epoch.
    """

    def __init__(self, data: Split, config: TrainingConfig) -> None:
        self._data, self._config = data, config
        self.size = min(config.learning.batch_size, len(data.images))
        self.steps = -(-len(data.images) // self.size)
        augmentation = config.data.augmentation
        self._tracer = Tracer(data.images) if augmentation is not None and augmentation.draws else None
        self.begin_epoch(1)

    def begin_epoch(self, epoch: int) -> None:
        """Mix the images anew."""
        self._epoch = epoch
        self._order = np.random.default_rng([self._config.seed, epoch]).permutation(len(self._data.images))

    @property
    def sizes(self) -> list[int]:
        """Images in each batch of an epoch."""
        return [self.size] * (self.steps - 1) + [len(self._order) - (self.steps - 1) * self.size]

    def chunk(self, step: int, wanted: int) -> tuple[Bytes, Bytes]:
        """Images (s, b, 28, 28) and labels (s, b) of at most ``wanted`` steps from ``step`` on.

        All batches of a chunk have the same size, so that a smaller last batch comes alone.
        """
        full = len(self._order) // self.size
        end = step + 1 if step >= full else min(step + wanted, full)
        chosen = self._order[step * self.size : end * self.size].reshape(end - step, -1)
        images, labels = self._data.images[chosen], self._data.labels[chosen]
        if self._config.data.augmentation is not None:
            for number, batch in enumerate(chosen):
                images[number], labels[number] = self._augmented(batch, step + number)
        return images, labels

    def _augmented(self, batch: NDArray[np.intp], step: int) -> tuple[Bytes, Bytes]:
        augmentation = self._config.data.augmentation
        assert augmentation is not None
        random = np.random.default_rng([self._config.seed, self._epoch, step])
        traced = None if self._tracer is None else self._tracer(batch)
        return augment(self._data.images[batch], self._data.labels[batch], augmentation, random, traced)
