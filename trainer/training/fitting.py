"""The training loop: epochs, chunks of steps, validation; the same for both engines."""

import time
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from trainer.config import TrainingConfig
from trainer.data.splitting import Split
from trainer.errors import DivergedError, phrase
from trainer.training.batches import Batches
from trainer.training.checkpoints import Checkpoint
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
from trainer.training.hints import Hint, hints_for
from trainer.training.history import EpochResult, History
from trainer.training.schedules import epoch_rates
from trainer.training.stopping import Message, best_epoch, enough, reductions

CHUNK_SECONDS = 0.04
"""How long one call into the network should take: the finest grain of Stop, Pause and curves."""
_EVALUATION_BATCH = 250
_MEASURED_GRADIENTS = 50
"""Steps of an epoch whose gradient's length is measured, about."""
_TRIED_FOR_DEAD_UNITS = 500


class Fitting:
    """Trains one network on one split and tells what happens.

    Args:
        run: the run's name, for the events.
        emit: receives every event, in the thread that calls :meth:`fit`.
        keep: called after each epoch, to keep its checkpoint.

    Attributes:
        history: all numbers so far.
        hints: what was off after the last epoch.
    """

    def __init__(
        self,
        network: Network,
        data: Split,
        config: TrainingConfig,
        control: RunControl,
        emit: Callable[[TrainingEvent], None],
        keep: Callable[[int], None],
        run: str = "",
    ) -> None:
        self._network, self._data, self._config = network, data, config
        self._control, self._emit, self._keep, self._run = control, emit, keep, run
        self.history = History()
        self.hints: tuple[Hint, ...] = ()
        self._batches = Batches(data, config)
        self.steps = self._batches.steps
        self._measured = np.arange(self.steps) % max(1, self.steps // _MEASURED_GRADIENTS) == 0
        self._rates = epoch_rates(config.learning, 1, self.steps, config.stopping.epochs)
        self._chunk = 1
        self._clock = WorkClock()
        self._good: list[Floats] = []
        self._best: list[Floats] = []
        self._first = 1
        self._place = (1, 1)  # epoch and step

    def checkpoint(self, data: str) -> Checkpoint:
        """The state after the last finished epoch; ``data`` says what is learned from."""
        network = self._network
        return Checkpoint(network.weights(), network.optimizer_state(), self._best, self.history, data)

    def take_up(self, checkpoint: Checkpoint) -> None:
        """Go on after the epoch of ``checkpoint`` instead of beginning anew.

        Raises:
            ValueError: it is that of another network or another optimiser.
        """
        mine = [*self._network.weights(), *self._network.optimizer_state()]
        kept = [*checkpoint.weights, *checkpoint.optimizer]
        if [array.shape for array in mine] != [array.shape for array in kept]:
            raise ValueError("the shapes differ")
        self._network.set_weights(checkpoint.weights)
        self._network.set_optimizer_state(checkpoint.optimizer)
        self._best = list(checkpoint.best)
        self.history = checkpoint.history
        self._first = len(self.history.epochs) + 1
        self._clock.set_out_from((self._first - 1) / self._config.stopping.epochs)

    def fit(self) -> Message | None:
        """Train until enough was learned, or all epochs.

        Returns:
            Why it ended before the last epoch, as a sentence with values; None when all were needed.

        Raises:
            StopRequested: somebody asked for the end; the network keeps what it learned.
            DivergedError: the loss is no number any more; the network holds its last finite weights.
        """
        self._good = self._network.weights()
        for epoch in range(self._first, self._config.stopping.epochs + 1):
            reason = enough(self.history.epochs, self._config.stopping, self._control.targets)
            if reason is not None:
                return reason
            self._do_epoch(epoch)
        return None

    def use_best_weights(self) -> None:
        """Put the best epoch's weights into the network, where the configuration wants that."""
        if self._best:
            self._network.set_weights(self._best)

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

    def _do_epoch(self, epoch: int) -> None:
        self._emit(StageChanged(stage=Stage.TRAINING))
        begin, first_step = self._clock.now(), len(self.history.step_losses)
        self._train_epoch(epoch)
        validation = self._validate()
        seconds = self._clock.now() - begin
        losses, accuracies, norms = (
            np.asarray(column[first_step:], np.float64)
            for column in (self.history.step_losses, self.history.step_accuracies, self.history.step_norms)
        )
        sizes = self._batches.sizes
        tried = self._data.validation_images if len(self._data.validation_images) else self._data.images
        result = EpochResult(
            epoch=epoch,
            loss=float(np.average(losses, weights=sizes)),
            accuracy=float(np.average(accuracies, weights=sizes)),
            validation_loss=validation[0],
            validation_accuracy=validation[1],
            learning_rate=float(self._rates[-1]),
            gradient_norm=_mean_of_known(norms),
            dead_units=self._network.dead_units(tried[:_TRIED_FOR_DEAD_UNITS]),
            seconds=seconds,
        )
        self.history.epochs.append(result)
        best = best_epoch(self.history.epochs)
        assert best is not None
        if self._config.stopping.restore_best and best == epoch:
            self._best = self._network.weights()
        self._keep(epoch)
        self.hints = hints_for(self._config, self.history)
        self._emit(EpochFinished(run=self._run, result=result, best_epoch=best, hints=self.hints))

    def _validate(self) -> tuple[float | None, float | None]:
        """Loss and accuracy on the images that were held back, if there are any."""
        if not len(self._data.validation_images):
            return None, None
        self._emit(StageChanged(stage=Stage.VALIDATING))
        losses, probabilities = self.evaluate(self._data.validation_images, self._data.validation_labels)
        right = probabilities.argmax(axis=1) == self._data.validation_labels
        return float(losses.mean(dtype=np.float64)), float(right.mean())

    def _train_epoch(self, epoch: int) -> None:
        """One pass over the training images."""
        learning = self._config.learning
        self._network.begin_epoch(epoch)
        self._batches.begin_epoch(epoch)
        lowered = learning.decay_factor ** reductions(self.history.epochs, learning)
        rates = epoch_rates(learning, epoch, self.steps, self._config.stopping.epochs)
        self._rates = (rates * lowered).astype(np.float32)
        step = 0
        while step < self.steps:
            self._breathe()
            started = time.perf_counter()
            images, labels = self._batches.chunk(step, self._chunk)
            end = step + len(images)
            self._train_chunk(epoch, step, images, labels)
            self._adapt(end - step, time.perf_counter() - started)
            step = end

    def _train_chunk(
        self, epoch: int, step: int, images: NDArray[np.uint8], labels: NDArray[np.uint8]
    ) -> None:
        end = step + len(images)
        rates, measured = self._rates[step:end], self._measured[step:end]
        losses, accuracies, norms = self._network.train(images, labels, rates, measured)
        now = self._network.weights()
        if not (np.isfinite(losses).all() and all(np.isfinite(array).all() for array in now)):
            self._place = epoch, step + int(np.argmin(np.isfinite(losses))) + 1
            self._network.set_weights(self._good)
            raise self._diverged()
        self._place = epoch, end
        self._good = now
        columns = losses.tolist(), accuracies.tolist(), rates.tolist(), norms.tolist()
        self.history.add_steps(*columns)
        self._tell_progress(end, columns, labels.size)

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
            learning_rate=f"{self._rates[step - 1]:g}",
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

    def _tell_progress(self, step: int, columns: tuple[list[float], ...], images: int) -> None:
        losses, accuracies, rates, norms = columns
        epoch, _ = self._place
        done = (epoch - 1) * self.steps + step
        speed, seconds_left = self._clock.note(images, done / (self.steps * self._config.stopping.epochs))
        self._emit(
            Progress(
                epoch=epoch,
                step=step,
                steps=self.steps,
                losses=tuple(losses),
                accuracies=tuple(accuracies),
                learning_rates=tuple(rates),
                gradient_norms=tuple(norm if np.isfinite(norm) else None for norm in norms),
                images_per_second=speed,
                seconds_left=seconds_left,
            )
        )


def _mean_of_known(norms: NDArray[np.float64]) -> float | None:
    known = norms[np.isfinite(norms)]
    return float(known.mean()) if len(known) else None
