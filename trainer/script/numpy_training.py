"""The mathematics of training in a NumPy script: the loss with its derivative, the optimiser, the rates."""

from trainer.config import LearningConfig, Loss, Optimizer, Schedule
from trainer.errors import phrase
from trainer.script.schedule_lines import write_one_cycle
from trainer.script.writing import ScriptWriter

_DESCENTS = {
    Optimizer.SGD: """
        def descend(parameters, gradients, learning_rate):
            for parameter, gradient in zip(parameters, gradients):
                parameter -= learning_rate * gradient
        """,
    Optimizer.MOMENTUM: """
        velocities = []


        def descend(parameters, gradients, learning_rate):
            if not velocities:
                velocities.extend(np.zeros_like(parameter) for parameter in parameters)
            for parameter, gradient, velocity in zip(parameters, gradients, velocities):
                velocity *= 0.9
                velocity -= learning_rate * gradient
                parameter += velocity
        """,
    Optimizer.RMSPROP: """
        squares = []


        def descend(parameters, gradients, learning_rate):
            if not squares:
                squares.extend(np.zeros_like(parameter) for parameter in parameters)
            for parameter, gradient, square in zip(parameters, gradients, squares):
                square += 0.1 * (gradient**2 - square)
                parameter -= learning_rate * gradient / np.sqrt(square + 1e-7)
        """,
}
_EXPLAINED = {
    Optimizer.SGD: phrase("script", "Every parameter goes a small step against its gradient."),
    Optimizer.MOMENTUM: phrase("script", "Steps gather speed: each one keeps 90 % of the one before."),
    Optimizer.RMSPROP: phrase("script", "Steps are divided by how large the gradient has been lately."),
    Optimizer.ADAM: phrase(
        "script", "Adam: the mean gradient, divided by how large gradients have been lately."
    ),
    Optimizer.ADAMW: phrase(
        "script", "Adam with weight decay: every step also shrinks the parameters a little."
    ),
}
_ADAM = """
    means, squares, steps_done = [], [], 0


    def descend(parameters, gradients, learning_rate):
        global steps_done
        if not means:
            means.extend(np.zeros_like(parameter) for parameter in parameters)
            squares.extend(np.zeros_like(parameter) for parameter in parameters)
        steps_done += 1
        rate = learning_rate * np.sqrt(1 - 0.999**steps_done) / (1 - 0.9**steps_done)
        for parameter, gradient, mean, square in zip(parameters, gradients, means, squares):{decay}
            mean += 0.1 * (gradient - mean)
            square += 0.001 * (gradient**2 - square)
            parameter -= np.float32(rate) * mean / (np.sqrt(square) + np.float32(1e-7))
    """
_DECAY = "\n            parameter -= 0.004 * learning_rate * parameter"


def write_loss(learning: LearningConfig, writer: ScriptWriter) -> None:
    """The targets, how good answers are, and the derivative of the loss."""
    smoothing = learning.label_smoothing
    softened = f" * (1 - {smoothing!r}) + {smoothing!r} / 10" if smoothing else ""
    is_squared = learning.loss is Loss.MEAN_SQUARED_ERROR
    writer.gap(2)
    writer.comment(phrase("script", "Ten wanted probabilities for each image: 1 for its label, else 0."))
    table = f"np.eye(10){softened}" if not softened else f"(np.eye(10){softened})"
    writer.code(f'targets = {table}.astype("float32")')
    writer.gap(2)
    writer.comment(phrase("script", "The mean loss of some answers, and the share of them that is right."))
    each = (
        "((answers - targets[labels]) ** 2).mean(axis=1)"
        if is_squared
        else "-(targets[labels] * np.log(np.maximum(answers, 1e-7))).sum(axis=1)"
    )
    writer.code(f"def measure(answers, labels):\n    loss = {each}.mean()")
    if learning.l1 or learning.l2:
        _penalty(learning, writer)
    writer.code("return float(loss), float((answers.argmax(axis=1) == labels).mean())", indent=4)
    writer.gap(2)
    writer.comment(phrase("script", "How the loss changes with each of the last sums, softmax included."))
    writer.code("def blame_of(answers, labels):")
    if is_squared:
        writer.code(
            """
            blame = (answers - targets[labels]) / np.float32(5 * len(labels))
            return answers * (blame - (blame * answers).sum(axis=1, keepdims=True))
            """,
            indent=4,
        )
    else:
        writer.code("return (answers - targets[labels]) / np.float32(len(labels))", indent=4)
    if learning.l1 or learning.l2:
        _pull_back(learning, writer)


def _penalty(learning: LearningConfig, writer: ScriptWriter) -> None:
    writer.comment(phrase("script", "What large weights add to the loss; biases are free."), indent=4)
    terms = [f"{learning.l1!r} * np.abs(array).sum()"] if learning.l1 else []
    terms += [f"{learning.l2!r} * (array**2).sum()"] if learning.l2 else []
    writer.code(
        f"""
        for array in model.parameters():
            if array.ndim == 2:
                loss += {" + ".join(terms)}
        """,
        indent=4,
    )


def _pull_back(learning: LearningConfig, writer: ScriptWriter) -> None:
    """What the penalty adds to the gradients."""
    terms = [f"{learning.l1!r} * np.sign(array)"] if learning.l1 else []
    terms += [f"2 * {learning.l2!r} * array"] if learning.l2 else []
    writer.gap(2)
    writer.comment(phrase("script", "Large weights are pulled back to 0."))
    writer.code(
        f"""
        def pull_back():
            for array, gradient in zip(model.parameters(), model.gradients()):
                if array.ndim == 2:
                    gradient += {" + ".join(terms)}
        """
    )


def write_descent(optimizer: Optimizer, writer: ScriptWriter) -> None:
    """The function ``descend``, which changes the parameters in place."""
    writer.gap(2)
    writer.comment(_EXPLAINED[optimizer])
    if optimizer in _DESCENTS:
        writer.code(_DESCENTS[optimizer])
    else:
        writer.code(_ADAM.format(decay=_DECAY if optimizer is Optimizer.ADAMW else ""))


def write_schedule(learning: LearningConfig, writer: ScriptWriter) -> None:
    """The variable ``learning_rate``, or ``rates`` of all steps where it changes."""
    rate, factor, epochs = learning.learning_rate, learning.decay_factor, learning.decay_epochs
    writer.gap()
    match learning.schedule:
        case Schedule.CONSTANT | Schedule.PLATEAU:
            writer.code(f"learning_rate = {rate!r}")
            return
        case Schedule.STEP | Schedule.EXPONENTIAL:
            writer.comment(
                phrase("script", "The learning rate is multiplied with {factor} every {epochs} epochs."),
                factor=repr(factor),
                epochs=epochs,
            )
            divided = "//" if learning.schedule is Schedule.STEP else "/"
            curve = f"{rate!r} * {factor!r} ** (done {divided} ({epochs} * steps))"
        case Schedule.COSINE:
            writer.comment(phrase("script", "The learning rate falls to nothing along a cosine."))
            curve = f"{rate!r} * (1 + np.cos(np.pi * done / len(done))) / 2"
        case Schedule.ONE_CYCLE:
            write_one_cycle(rate, writer)
            return
    writer.code("steps = int(np.ceil(len(x_train) / BATCH_SIZE))\ndone = np.arange(EPOCHS * steps)")
    writer.code(f'rates = ({curve}).astype("float32")')
