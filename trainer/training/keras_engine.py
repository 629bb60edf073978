"""Keras networks, many steps inside one graph call.

Plain ``model.fit`` returns to Python after each batch; for small networks that costs more than the
mathematics. Here one call makes as many steps as fit into some 40 ms, long enough to hide Python and
short enough for Stop, Pause and the curves. The steps are those of ``fit``: same losses, same updates.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trainer.config import Loss, Optimizer, TrainingConfig, knows_non_digits
from trainer.data.augmentation import NOT_A_DIGIT
from trainer.keras_door import keras, making_layers, tensorflow
from trainer.networks.keras_network import build
from trainer.storage import write_atomically
from trainer.training.engine import Floats
from trainer.training.keras_passes import Passes


class KerasNetwork:
    """A Keras model with its optimiser; see :class:`trainer.training.engine.Network`."""

    def __init__(self, config: TrainingConfig) -> None:
        k = keras()
        self._seed = config.seed
        with making_layers:
            k.utils.set_random_seed(config.seed)
            self.model = build(config.network, config.preset, config.learning.l1, config.learning.l2)
        self._optimizer = _optimizer(k, config)
        self._optimizer.build(self.model.trainable_variables)
        self._loss = _loss(k, config)
        self._passes = Passes(self.model, config)
        self._train = self._training_function()
        self._evaluate = self._evaluation_function()
        self._silence = self._silence_function()
        self._warm_up(config.learning.batch_size)

    @property
    def parameters(self) -> int:
        return int(self.model.count_params())

    def begin_epoch(self, epoch: int) -> None:
        for number, generator in enumerate(_seed_generators(self.model)):
            state = np.random.SeedSequence([self._seed, epoch, number]).generate_state(2)
            generator.state.assign(state)

    def train(
        self,
        images: NDArray[np.uint8],
        labels: NDArray[np.uint8],
        rates: Floats,
        measured: NDArray[np.bool_],
    ) -> tuple[Floats, Floats, Floats]:
        with self._passes.scope():
            losses, accuracies, norms = self._train(images, labels.astype(np.int32), rates, measured)
        return losses.numpy(), accuracies.numpy(), norms.numpy()

    def evaluate(self, images: NDArray[np.uint8], labels: NDArray[np.uint8]) -> tuple[Floats, Floats]:
        with self._passes.scope():
            losses, probabilities = self._evaluate(images, labels.astype(np.int32))
        return losses.numpy(), probabilities.numpy()

    def dead_units(self, images: NDArray[np.uint8]) -> float | None:
        if self._silence is None:
            return None
        silent = np.concatenate([units.numpy() for units in self._silence(images)])
        return float(silent.mean())

    def weights(self) -> list[Floats]:
        return [variable.numpy() for variable in self.model.weights]

    def set_weights(self, weights: Sequence[Floats]) -> None:
        self.model.set_weights(list(weights))

    def optimizer_state(self) -> list[NDArray[np.generic]]:
        return [np.asarray(variable) for variable in self._optimizer.variables]

    def set_optimizer_state(self, state: Sequence[NDArray[np.generic]]) -> None:
        for variable, value in zip(self._optimizer.variables, state, strict=True):
            variable.assign(value)

    def save(self, folder: Path) -> Path:
        path = folder / "model.keras"
        write_atomically(path, self.model.save)
        return path

    def _training_function(self) -> Any:
        """Some steps in one call; no XLA, which makes convolutions on a processor much slower."""
        tf = tensorflow()

        def train(images: Any, labels: Any, rates: Any, measured: Any) -> Any:
            count = tf.shape(rates)[0]
            start = (0, *(tf.TensorArray(tf.float32, count) for _ in range(3)))

            def step(number: Any, *columns: Any) -> Any:
                found = self._step(images[number], labels[number], rates[number], measured[number])
                written = [column.write(number, value) for column, value in zip(columns, found, strict=True)]
                return number + 1, *written

            _, *columns = tf.while_loop(lambda number, *_: number < count, step, start, parallel_iterations=1)
            return [column.stack() for column in columns]

        signature = [
            tf.TensorSpec([None, None, 28, 28], tf.uint8),
            tf.TensorSpec([None, None], tf.int32),
            tf.TensorSpec([None], tf.float32),
            tf.TensorSpec([None], tf.bool),
        ]
        return tf.function(train, input_signature=signature, jit_compile=False, autograph=False)

    def _step(self, images: Any, labels: Any, rate: Any, measured: Any) -> Any:
        """One update; its loss, accuracy, and the gradient's length if that is ``measured``."""
        tf = tensorflow()
        variables = list(self.model.trainable_variables)
        self._optimizer.learning_rate.assign(rate)
        with tf.GradientTape() as tape:
            probabilities = self._passes.probabilities(images, training=True)
            loss = tf.reduce_mean(self._loss(labels, probabilities)) + self._penalty()
        gradients = tape.gradient(loss, [variable.value for variable in variables])
        # always computed: a condition takes longer than the norm where one thread does everything
        norm = tf.where(measured, tf.linalg.global_norm(gradients), np.float32(np.nan))
        self._optimizer.apply(gradients, variables)
        right = tf.equal(tf.argmax(probabilities, -1, output_type=tf.int32), labels)
        right = tf.boolean_mask(right, labels != NOT_A_DIGIT)
        accuracy = tf.math.divide_no_nan(
            tf.reduce_sum(tf.cast(right, tf.float32)), tf.cast(tf.size(right), tf.float32)
        )
        return loss, accuracy, norm

    def _penalty(self) -> Any:
        """The sum of what L1 and L2 add to the loss."""
        return sum(self.model.losses, tensorflow().zeros(()))

    def _evaluation_function(self) -> Any:
        tf = tensorflow()

        def evaluate(images: Any, labels: Any) -> Any:
            probabilities = self._passes.probabilities(images, training=False)
            return self._loss(labels, probabilities) + self._penalty(), probabilities

        signature = [tf.TensorSpec([None, 28, 28], tf.uint8), tf.TensorSpec([None], tf.int32)]
        return tf.function(evaluate, input_signature=signature, jit_compile=False, autograph=False)

    def _silence_function(self) -> Any:
        """For each hidden ReLU layer, which units answer 0 to all images; None without such layers."""
        tf, k = tensorflow(), keras()
        outputs = [layer.output for layer in self.model.layers if _is_relu(k, layer)]
        if not outputs:
            return None
        inside = k.Model(self.model.input, outputs)

        def silence(images: Any) -> Any:
            found = tf.nest.flatten(inside(images, training=False))
            return [tf.reduce_all(values <= 0, axis=list(range(len(values.shape) - 1))) for values in found]

        signature = [tf.TensorSpec([None, 28, 28], tf.uint8)]
        return tf.function(silence, input_signature=signature, jit_compile=False, autograph=False)

    def _warm_up(self, batch_size: int) -> None:
        """Trace both functions before the first epoch's clock starts; nothing is learned."""
        images = np.zeros((0, batch_size, 28, 28), np.uint8)
        self.train(
            images, np.zeros((0, batch_size), np.uint8), np.zeros(0, np.float32), np.zeros(0, np.bool_)
        )
        self.evaluate(np.zeros((1, 28, 28), np.uint8), np.zeros(1, np.uint8))


def _optimizer(k: Any, config: TrainingConfig) -> Any:
    rate = config.learning.learning_rate
    match config.learning.optimizer:
        case Optimizer.SGD:
            return k.optimizers.SGD(rate)
        case Optimizer.MOMENTUM:
            return k.optimizers.SGD(rate, momentum=0.9)
        case Optimizer.RMSPROP:
            return k.optimizers.RMSprop(rate)
        case Optimizer.ADAM:
            return k.optimizers.Adam(rate)
        case Optimizer.ADAMW:
            return k.optimizers.AdamW(rate)


def _loss(k: Any, config: TrainingConfig) -> Any:
    """The loss per image, from labels (n,) and probabilities (n, 10); a non-digit wants all alike."""
    smoothing, squared = config.learning.label_smoothing, config.learning.loss is Loss.MEAN_SQUARED_ERROR
    if not smoothing and not squared and not knows_non_digits(config):
        return k.losses.sparse_categorical_crossentropy

    def spread(labels: Any, probabilities: Any) -> Any:
        targets = k.ops.one_hot(labels, 10) * (1 - smoothing) + smoothing / 10
        nothing = k.ops.expand_dims(labels == NOT_A_DIGIT, -1)
        targets = k.ops.where(nothing, k.ops.full_like(targets, 0.1), targets)
        if squared:
            return k.losses.mean_squared_error(targets, probabilities)
        return k.losses.categorical_crossentropy(targets, probabilities)

    return spread


def _is_relu(k: Any, layer: Any) -> bool:
    return getattr(layer, "activation", None) is k.activations.relu


def _seed_generators(model: Any) -> list[Any]:
    return [layer.seed_generator for layer in model.layers if hasattr(layer, "seed_generator")]
