"""The training loop: epochs, chunks of steps, validation; the same for both engines."""

import time
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from trainer.config import TrainingConfig
from trainer.data.augmentation import augment
from trainer.data.splitting import Split
from trainer.data.tracing import Tracer
from trainer.errors import DivergedError, phrase
from trainer.training.clock import WorkClock
from trainer.training.control import RunControl
from trainer.training.engine import Floats, Network
from trainer.training.events import (
    EpochFinished,
    Progress,
    RunPaused,
    RunResumed,
    Stage,
    StageChanged,
    TrainingEvent,
)
from trainer.training.history import EpochResult, History
from trainer.training.schedules import learning_rates

CHUNK_SECONDS = 0.04
"""How long one call into the network should take: the finest grain of Stop, Pause and curves."""
_EVALUATION_BATCH = 250


class Fitting:
    """Trains one network on one split and tells what happens.

    Args:
        emit: receives every event, in the thread that calls :meth:`fit`.
        keep: called after each epoch, to keep its weights.
    """

    def __init__(
        self,
        network: Network,
        data: Split,
        config: TrainingConfig,
        control: RunControl,
        emit: Callable[[TrainingEvent], None],
        keep: Callable[[int], None],
    ) -> None:
        self._network, self._data, self._config = network, data, config
        self._control, self._emit, self._keep = control, emit, keep
        self.history = History()
        self._batch = min(config.learning.batch_size, len(data.images))
        self.steps = -(-len(data.images) // self._batch)
        self._rates = learning_rates(config.learning, self.steps * config.stopping.epochs)
        self._chunk = 1
        augmentation = config.data.augmentation
        self._tracer = Tracer(data.images) if augmentation is not None and augmentation.draws else None
        self._clock = WorkClock()
        self._good: list[Floats] = []
        self._place = (1, 1)  # epoch and step

    def fit(self) -> None:
        """Train all epochs.

        Raises:
            StopRequested: somebody asked for the end; the network keeps what it learned.
            DivergedError: the loss is no number any more; the network holds its last finite weights.
        """
        self._good = self._network.weights()
        for epoch in range(1, self._config.stopping.epochs + 1):
            self._emit(StageChanged(stage=Stage.TRAINING))
            begin = self._clock.now()
            losses, accuracies, weights = self._train_epoch(epoch)
            validation_loss = validation_accuracy = None
            if len(self._data.validation_images):
                self._emit(StageChanged(stage=Stage.VALIDATING))
                values, probabilities = self.evaluate(
                    self._data.validation_images, self._data.validation_labels
                )
                validation_loss = float(values.mean(dtype=np.float64))
                right = probabilities.argmax(axis=1) == self._data.validation_labels
                validation_accuracy = float(right.mean())
            self._keep(epoch)
            result = EpochResult(
                epoch=epoch,
                loss=float(np.average(losses, weights=weights)),
                accuracy=float(np.average(accuracies, weights=weights)),
                validation_loss=validation_loss,
                validation_accuracy=validation_accuracy,
                learning_rate=float(self._rates[epoch * self.steps - 1]),
                seconds=self._clock.now() - begin,
            )
            self.history.epochs.append(result)
            self._emit(EpochFinished(result=result))

    def evaluate(self, images: NDArray[np.uint8], labels: NDArray[np.uint8]) -> tuple[Floats, Floats]:
        """Loss of each image (n,) and probabilities (n, 10), in pieces between which Stop works.

        Raises:
            StopRequested: somebody asked for the end.
            DivergedError: a loss is no number.
        """
        pieces = []
        for start in range(0, len(images), _EVALUATION_BATCH):
            self._breathe()
            stop = start + _EVALUATION_BATCH
            pieces.append(self._network.evaluate(images[start:stop], labels[start:stop]))
        losses, probabilities = (np.concatenate(parts) for parts in zip(*pieces, strict=True))
        if not np.isfinite(losses).all():
            raise self._diverged()
        return losses, probabilities

    def _train_epoch(self, epoch: int) -> tuple[list[float], list[float], list[int]]:
        """One pass over the training images; loss, accuracy and size of each step's batch."""
        self._network.begin_epoch(epoch)
        order = np.random.default_rng([self._config.seed, epoch]).permutation(len(self._data.images))
        losses: list[float] = []
        accuracies: list[float] = []
        step = 0
        while step < self.steps:
            self._breathe()
            end, batch = self._chunk_end(step)
            chosen = order[step * self._batch : min(end * self._batch, len(order))].reshape(-1, batch)
            started = time.perf_counter()
            new_losses, new_accuracies = self._train_chunk(epoch, step, chosen)
            self._adapt(end - step, time.perf_counter() - started)
            losses += new_losses.tolist()
            accuracies += new_accuracies.tolist()
            step = end
            self._tell_progress(epoch, step, new_losses, new_accuracies, chosen.size)
        last = len(order) - (self.steps - 1) * self._batch
        return losses, accuracies, [self._batch] * (self.steps - 1) + [last]

    def _chunk_end(self, step: int) -> tuple[int, int]:
        """Where the chunk from ``step`` ends, and its batch size; a smaller last batch is alone."""
        full = len(self._data.images) // self._batch
        if step >= full:
            return step + 1, len(self._data.images) - full * self._batch
        return min(step + self._chunk, full), self._batch

    def _train_chunk(self, epoch: int, step: int, chosen: NDArray[np.intp]) -> tuple[Floats, Floats]:
        images, labels = self._data.images[chosen], self._data.labels[chosen]
        if self._config.data.augmentation is not None:
            for number, batch in enumerate(chosen):
                images[number], labels[number] = self._augmented(batch, epoch, step + number)
        first = (epoch - 1) * self.steps + step
        losses, accuracies = self._network.train(images, labels, self._rates[first : first + len(chosen)])
        now = self._network.weights()
        if not (np.isfinite(losses).all() and all(np.isfinite(array).all() for array in now)):
            self._place = epoch, step + int(np.argmin(np.isfinite(losses))) + 1
            self._network.set_weights(self._good)
            raise self._diverged()
        self._place = epoch, step + len(chosen)
        self._good = now
        return losses, accuracies

    def _augmented(
        self, batch: NDArray[np.intp], epoch: int, step: int
    ) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
        augmentation = self._config.data.augmentation
        assert augmentation is not None
        random = np.random.default_rng([self._config.seed, epoch, step])
        traced = None if self._tracer is None else self._tracer(batch)
        return augment(self._data.images[batch], self._data.labels[batch], augmentation, random, traced)

    def _diverged(self) -> DivergedError:
        epoch, step = self._place
        return DivergedError(
            phrase(
                "trainer",
                "The loss stopped being a number in epoch {epoch}, near step {step}: the weights grew "
                "without bound. The last good weights are kept. Try a smaller learning rate "
                "(now {learning_rate}).",
            ),
            epoch=epoch,
            step=step,
            learning_rate=f"{self._rates[(epoch - 1) * self.steps + step - 1]:g}",
        )

    def _adapt(self, steps: int, seconds: float) -> None:
        """Choose the next chunk so that it takes about CHUNK_SECONDS; grow at most twofold."""
        fitting = CHUNK_SECONDS * steps / max(seconds, 1e-6)
        self._chunk = max(1, min(int(fitting), 2 * self._chunk))

    def _breathe(self) -> None:
        """Between two pieces of work: stop, or wait while paused."""
        self._control.check()
        if self._control.is_paused:
            self._emit(RunPaused())
            with self._clock.standing_still():
                self._control.wait_while_paused()
            self._control.check()
            self._emit(RunResumed())

    def _tell_progress(self, epoch: int, step: int, losses: Floats, accuracies: Floats, images: int) -> None:
        self.history.step_losses += losses.tolist()
        self.history.step_accuracies += accuracies.tolist()
        done = (epoch - 1) * self.steps + step
        share = done / (self.steps * self._config.stopping.epochs)
        speed, seconds_left = self._clock.note(images, share)
        self._emit(
            Progress(
                epoch=epoch,
                step=step,
                steps=self.steps,
                losses=tuple(losses.tolist()),
                accuracies=tuple(accuracies.tolist()),
                images_per_second=speed,
                seconds_left=seconds_left,
            )
        )
