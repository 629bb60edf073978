"""The script of a Keras training."""

from trainer.config import Engine, LearningConfig, Loss, Optimizer, Schedule, TrainingConfig, knows_non_digits
from trainer.data.augmentation import Augmentation
from trainer.errors import phrase
from trainer.networks import layers as kinds
from trainer.script.network_lines import write_network
from trainer.script.opening import holds_back, write_data, write_opening
from trainer.script.rules import write_memory, write_restoring, write_rules
from trainer.script.schedule_lines import write_one_cycle
from trainer.script.writing import ScriptWriter

_OPTIMIZERS = {
    Optimizer.SGD: "SGD({rate})",
    Optimizer.MOMENTUM: "SGD({rate}, momentum=0.9)",
    Optimizer.RMSPROP: "RMSprop({rate})",
    Optimizer.ADAM: "Adam({rate})",
    Optimizer.ADAMW: "AdamW({rate})",
}


def write_keras_script(config: TrainingConfig, writer: ScriptWriter) -> None:
    """All of it, from the header to the test."""
    write_opening(config, writer)
    write_data(config.data, Engine.KERAS, writer)
    _targets(config, writer)
    write_network(config.network, config.learning, writer)
    _schedule(config.learning, writer)
    _compile(config, writer)
    _loop(config, writer)
    writer.gap()
    write_restoring(config, writer)
    wanted = _wanted("y_test", config)
    writer.code(
        f"""
        test_loss, test_accuracy = model.evaluate(x_test, {wanted}, verbose=0)
        print(f"test accuracy {{test_accuracy:.4f}}")
        """
    )


def _has_rows(config: TrainingConfig) -> bool:
    """Whether the target of an image is a row of ten numbers instead of a label."""
    learning = config.learning
    return (
        learning.label_smoothing > 0 or learning.loss is Loss.MEAN_SQUARED_ERROR or knows_non_digits(config)
    )


def _wanted(labels: str, config: TrainingConfig) -> str:
    return f"targets({labels})" if _has_rows(config) else labels


def _targets(config: TrainingConfig, writer: ScriptWriter) -> None:
    if not _has_rows(config):
        return
    smoothing = config.learning.label_smoothing
    softened = ""
    if smoothing and config.learning.loss is Loss.MEAN_SQUARED_ERROR:
        softened = f" * (1 - {smoothing!r}) + {smoothing!r} / 10"
    writer.gap(2)
    writer.comment(phrase("script", "Ten wanted probabilities for each image: 1 for its label, else 0."))
    writer.code("def targets(labels):")
    if not knows_non_digits(config):
        writer.code(f"return keras.utils.to_categorical(labels, 10){softened}", indent=4)
    else:
        writer.code("is_digit = labels != NOT_A_DIGIT", indent=4)
        writer.code(f"rows = keras.utils.to_categorical(labels * is_digit, 10){softened}", indent=4)
        writer.comment(phrase("script", "What is no digit shall leave the network undecided."), indent=4)
        writer.code("rows[~is_digit] = 0.1\nreturn rows", indent=4)
        _accuracy_of_digits(writer)
    writer.gap()


def _accuracy_of_digits(writer: ScriptWriter) -> None:
    writer.gap(2)
    writer.comment(phrase("script", "The share of the digits that were read right; the rest does not count."))
    writer.code(
        """
        def accuracy(wanted, answers):
            is_digit = keras.ops.cast(keras.ops.max(wanted, -1) > 0.11, "float32")
            right = keras.ops.equal(keras.ops.argmax(wanted, -1), keras.ops.argmax(answers, -1))
            digits = keras.ops.maximum(keras.ops.mean(is_digit), 1e-7)
            return keras.ops.cast(right, "float32") * is_digit / digits
        """
    )


def _schedule(learning: LearningConfig, writer: ScriptWriter) -> None:
    rate, factor, epochs = learning.learning_rate, learning.decay_factor, learning.decay_epochs
    if learning.schedule in (Schedule.CONSTANT, Schedule.PLATEAU):
        return
    writer.gap()
    if learning.schedule in (Schedule.STEP, Schedule.EXPONENTIAL):
        staircase = ", staircase=True" if learning.schedule is Schedule.STEP else ""
        writer.comment(
            phrase("script", "The learning rate is multiplied with {factor} every {epochs} epochs."),
            factor=f"{factor!r}",
            epochs=epochs,
        )
        curve = f"ExponentialDecay(\n    {rate!r}, {epochs} * steps, {factor!r}{staircase}\n)"
    elif learning.schedule is Schedule.COSINE:
        writer.comment(phrase("script", "The learning rate falls to nothing along a cosine."))
        curve = f"CosineDecay({rate!r}, EPOCHS * steps)"
    else:
        _one_cycle(learning, writer)
        return
    writer.code("steps = int(np.ceil(len(x_train) / BATCH_SIZE))")
    writer.code(f"learning_rate = keras.optimizers.schedules.{curve}")


def _one_cycle(learning: LearningConfig, writer: ScriptWriter) -> None:
    write_one_cycle(learning.learning_rate, writer)
    writer.gap(2)
    writer.code(
        """
        class OneCycle(keras.optimizers.schedules.LearningRateSchedule):
            def __call__(self, step):
                return keras.ops.take(rates, step)


        learning_rate = OneCycle()
        """
    )


def _compile(config: TrainingConfig, writer: ScriptWriter) -> None:
    learning = config.learning
    is_fixed = learning.schedule in (Schedule.CONSTANT, Schedule.PLATEAU)
    rate = repr(learning.learning_rate) if is_fixed else "learning_rate"
    if learning.loss is Loss.MEAN_SQUARED_ERROR:
        loss = '"mean_squared_error"'
    elif learning.label_smoothing:
        loss = f"keras.losses.CategoricalCrossentropy(label_smoothing={learning.label_smoothing!r})"
    else:
        loss = '"categorical_crossentropy"' if _has_rows(config) else '"sparse_categorical_crossentropy"'
    writer.gap()
    writer.comment(
        phrase("script", "Without jit_compile, whose roundings differ, the numbers are the program’s.")
    )
    writer.code(
        f"""
        model.compile(
            optimizer=keras.optimizers.{_OPTIMIZERS[learning.optimizer].format(rate=rate)},
            loss={loss},
            metrics=[{"accuracy" if knows_non_digits(config) else '"accuracy"'}],
            jit_compile=False,
        )
        model.summary()
        """
    )


def _loop(config: TrainingConfig, writer: ScriptWriter) -> None:
    has_dropout = any(isinstance(layer, kinds.Dropout) and layer.rate > 0 for layer in config.network.layers)
    writer.gap()
    if config.data.augmentation is not None:
        write_augmentation(config.data.augmentation, writer)
    if has_dropout:
        writer.code('dropouts = [layer for layer in model.layers if hasattr(layer, "seed_generator")]')
    writer.code("history = []")
    write_memory(config, writer)
    writer.code("for epoch in range(1, EPOCHS + 1):")
    writer.comment(phrase("script", "Every epoch sees the images in a new order."), indent=4)
    writer.code("order = np.random.default_rng([SEED, epoch]).permutation(len(x_train))", indent=4)
    writer.code("x, y = x_train[order], y_train[order]", indent=4)
    if config.data.augmentation is not None:
        _changes(writer)
    if has_dropout:
        _dropout(writer)
    validation = f"validation_data=(x_val, {_wanted('y_val', config)}), " if holds_back(config.data) else ""
    writer.code(
        f"""
        fitted = model.fit(
            x, {_wanted("y", config)}, batch_size=BATCH_SIZE, shuffle=False,
            {validation}verbose=0,
        )
        result = {{name: values[0] for name, values in fitted.history.items()}}
        history.append(result)
        print(f"epoch {{epoch}}", *(f"{{name}} {{value:.4f}}" for name, value in result.items()))
        """,
        indent=4,
    )
    write_rules(config, writer)


def write_augmentation(augmentation: Augmentation, writer: ScriptWriter) -> None:
    """``changes``: how far images may be changed."""
    values = [f"{name}={value!r}" for name, value in augmentation.model_dump().items()]
    writer.code("changes = Augmentation(")
    for number in range(0, len(values), 5):
        writer.code(f"{', '.join(values[number : number + 5])},", indent=4)
    writer.code(")")


def _changes(writer: ScriptWriter) -> None:
    writer.comment(phrase("script", "Every batch is changed at random."), indent=4)
    writer.code(
        """
        for step, start in enumerate(range(0, len(x), BATCH_SIZE)):
            batch = slice(start, start + BATCH_SIZE)
            random = np.random.default_rng([SEED, epoch, step])
            x[batch], y[batch] = augment(x[batch], y[batch], changes, random)
        """,
        indent=4,
    )


def _dropout(writer: ScriptWriter) -> None:
    writer.comment(phrase("script", "Dropout begins each epoch with random numbers of its own."), indent=4)
    writer.code(
        """
        for number, layer in enumerate(dropouts):
            state = np.random.SeedSequence([SEED, epoch, number]).generate_state(2)
            layer.seed_generator.state.assign(state)
        """,
        indent=4,
    )
