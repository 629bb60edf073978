"""The script of a training without Keras: the network written out in NumPy."""

from trainer.config import Engine, Schedule, TrainingConfig
from trainer.errors import phrase
from trainer.networks import layers as kinds
from trainer.script.keras_script import write_augmentation
from trainer.script.numpy_activations import write_activations
from trainer.script.numpy_layers import begins_with_rows, functions_in, layer_calls, write_layers
from trainer.script.numpy_training import write_descent, write_loss, write_schedule
from trainer.script.opening import holds_back, write_data, write_opening
from trainer.script.rules import write_memory, write_restoring, write_rules
from trainer.script.writing import ScriptWriter


def write_numpy_script(config: TrainingConfig, writer: ScriptWriter) -> None:
    """All of it, from the header to the test."""
    write_opening(config, writer)
    write_data(config.data, Engine.NUMPY, writer)
    write_activations(functions_in(config.network), writer)
    _softmax(writer)
    write_layers(config.network, writer)
    _model(config, writer)
    write_loss(config.learning, writer)
    write_descent(config.learning.optimizer, writer)
    writer.gap(2)
    writer.code("random = np.random.default_rng(SEED)\nmodel = Model([")
    for call in layer_calls(config.network):
        writer.code(f"{call},", indent=4)
    writer.code("])")
    write_schedule(config.learning, writer)
    _loop(config, writer)
    writer.gap()
    write_restoring(config, writer)
    writer.code(
        """
        test_loss, test_accuracy = measure(model.answers(x_test), y_test)
        print(f"test accuracy {test_accuracy:.4f}")
        """
    )


def _softmax(writer: ScriptWriter) -> None:
    writer.gap(2)
    writer.code(
        """
        def softmax(x):
            powers = np.exp(x - x.max(axis=-1, keepdims=True))
            return powers / powers.sum(axis=-1, keepdims=True)
        """
    )


def _model(config: TrainingConfig, writer: ScriptWriter) -> None:
    scale = " * np.float32(1 / 255)" if config.network.normalize else ""
    images = (
        "images.reshape(len(images), -1)" if begins_with_rows(config.network) else "images[..., np.newaxis]"
    )
    writer.gap(2)
    writer.comment(phrase("script", "All layers in a row; softmax makes probabilities of the last sums."))
    writer.code(
        f"""
        class Model:
            def __init__(self, layers):
                self.layers = layers

            def answers(self, images, training=False):
                values = {images}.astype("float32"){scale}
                for layer in self.layers:
                    values = layer.forward(values, training)
                return softmax(values)

            def backward(self, blame):
                for layer in reversed(self.layers):
                    blame = layer.backward(blame)

            def parameters(self):
                return [array for layer in self.layers for array in layer.parameters]

            def gradients(self):
                return [array for layer in self.layers for array in layer.gradients]

            def get_weights(self):
                return [array.copy() for layer in self.layers for array in layer.state]
        """
    )
    if config.stopping.restore_best:
        _way_back(writer)


def _way_back(writer: ScriptWriter) -> None:
    """What a model needs whose best weights come back at the end."""
    writer.gap()
    writer.code(
        """
        def set_weights(self, arrays):
            own = [array for layer in self.layers for array in layer.state]
            for array, kept in zip(own, arrays):
                array[:] = kept
        """,
        indent=4,
    )


def _loop(config: TrainingConfig, writer: ScriptWriter) -> None:
    writer.gap()
    if config.data.augmentation is not None:
        write_augmentation(config.data.augmentation, writer)
    writer.code("history = []")
    write_memory(config, writer)
    writer.code("for epoch in range(1, EPOCHS + 1):")
    writer.comment(phrase("script", "Every epoch sees the images in a new order."), indent=4)
    writer.code("order = np.random.default_rng([SEED, epoch]).permutation(len(x_train))", indent=4)
    if any(isinstance(layer, kinds.Dropout) for layer in config.network.layers):
        writer.comment(
            phrase("script", "Dropout begins each epoch with random numbers of its own."), indent=4
        )
        writer.code(
            """
            for layer in model.layers:
                if isinstance(layer, Dropout):
                    layer.random = np.random.default_rng([SEED, epoch, layer.number])
            """,
            indent=4,
        )
    _steps(config, writer)
    _finish_epoch(config, writer)
    write_rules(config, writer)


def _steps(config: TrainingConfig, writer: ScriptWriter) -> None:
    writer.code(
        """
        losses, accuracies, sizes = [], [], []
        for step, start in enumerate(range(0, len(order), BATCH_SIZE)):
            batch = order[start : start + BATCH_SIZE]
            x, y = x_train[batch], y_train[batch]
        """,
        indent=4,
    )
    if config.data.augmentation is not None:
        writer.comment(phrase("script", "Every batch is changed at random."), indent=8)
        writer.code("x, y = augment(x, y, changes, np.random.default_rng([SEED, epoch, step]))", indent=8)
    writer.comment(phrase("script", "Forward: what does the network say, and how wrong is it?"), indent=8)
    writer.code(
        """
        answers = model.answers(x, training=True)
        loss, accuracy = measure(answers, y)
        """,
        indent=8,
    )
    writer.comment(phrase("script", "Backward: who is to blame? Then a small step downhill."), indent=8)
    is_fixed = config.learning.schedule in (Schedule.CONSTANT, Schedule.PLATEAU)
    penalty = "\n        pull_back()" if config.learning.l1 or config.learning.l2 else ""
    rate = "learning_rate" if is_fixed else "rates[(epoch - 1) * steps + step]"
    writer.code(
        f"""
        model.backward(blame_of(answers, y)){penalty}
        descend(model.parameters(), model.gradients(), {rate})
        losses.append(loss)
        accuracies.append(accuracy)
        sizes.append(len(batch))
        """,
        indent=8,
    )


def _finish_epoch(config: TrainingConfig, writer: ScriptWriter) -> None:
    writer.code(
        """
        result = {
            "loss": np.average(losses, weights=sizes),
            "accuracy": np.average(accuracies, weights=sizes),
        }
        """,
        indent=4,
    )
    if holds_back(config.data):
        writer.code(
            'result["val_loss"], result["val_accuracy"] = measure(model.answers(x_val), y_val)', indent=4
        )
    writer.code(
        """
        history.append(result)
        print(f"epoch {epoch}", *(f"{name} {value:.4f}" for name, value in result.items()))
        """,
        indent=4,
    )
