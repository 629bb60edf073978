"""The room's words for tasks, losses and classes, in the current language."""

from PySide6.QtCore import QCoreApplication

from mnist_desktop.activations.activation_words import activation_title
from trainer.learning.outputs import OutputLoss, OutputTask, Pair


def loss_title(loss: OutputLoss) -> str:
    """The loss's name."""
    match loss:
        case OutputLoss.MEAN_SQUARED_ERROR:
            return QCoreApplication.translate("outputs", "Mean squared error (MSE, L2)")
        case OutputLoss.BINARY_CROSS_ENTROPY:
            return QCoreApplication.translate("outputs", "Binary cross-entropy")
        case OutputLoss.CROSS_ENTROPY:
            return QCoreApplication.translate("outputs", "Cross-entropy")


def pair_title(pair: Pair) -> str:
    """Activation and loss in a few words."""
    return QCoreApplication.translate("outputs", "{activation} with {loss}").format(
        activation=activation_title(pair.activation), loss=_short_loss(pair.loss)
    )


def _short_loss(loss: OutputLoss) -> str:
    match loss:
        case OutputLoss.MEAN_SQUARED_ERROR:
            return QCoreApplication.translate("outputs", "squared error")
        case OutputLoss.BINARY_CROSS_ENTROPY:
            return QCoreApplication.translate("outputs", "binary cross-entropy")
        case OutputLoss.CROSS_ENTROPY:
            return QCoreApplication.translate("outputs", "cross-entropy")


def task_title(task: OutputTask) -> str:
    """What is asked."""
    match task:
        case OutputTask.QUANTITY:
            return QCoreApplication.translate("outputs", "A quantity")
        case OutputTask.POSITIVE:
            return QCoreApplication.translate("outputs", "A positive quantity")
        case OutputTask.YES_NO:
            return QCoreApplication.translate("outputs", "Yes or no")
        case OutputTask.ONE_OF_MANY:
            return QCoreApplication.translate("outputs", "One of many classes")
        case OutputTask.SEVERAL:
            return QCoreApplication.translate("outputs", "Several labels at once")


def task_example(task: OutputTask) -> str:
    """A question of that kind."""
    match task:
        case OutputTask.QUANTITY:
            return QCoreApplication.translate("outputs", "How cold will it be tomorrow?")
        case OutputTask.POSITIVE:
            return QCoreApplication.translate("outputs", "How many hours will it take?")
        case OutputTask.YES_NO:
            return QCoreApplication.translate("outputs", "Is there a cat in the picture?")
        case OutputTask.ONE_OF_MANY:
            return QCoreApplication.translate("outputs", "Which one animal is it?")
        case OutputTask.SEVERAL:
            return QCoreApplication.translate("outputs", "Which animals are in the picture?")


def task_reason(task: OutputTask) -> str:
    """Why its activation and its loss suit it."""
    match task:
        case OutputTask.QUANTITY:
            return QCoreApplication.translate(
                "outputs",
                "Any number may be right, so nothing may bend it: linear means no activation. The squared error "
                "pulls the harder, the further off the answer is.",
            )
        case OutputTask.POSITIVE:
            return QCoreApplication.translate(
                "outputs",
                "Softplus is never below 0 and has a slope everywhere. ReLU is never below 0 either, but a sum "
                "below 0 has no slope and stays where it is.",
            )
        case OutputTask.YES_NO:
            return QCoreApplication.translate(
                "outputs",
                "The sigmoid makes one probability, that of “yes”; “no” has the rest. Together with binary "
                "cross-entropy the pull is simply p − y.",
            )
        case OutputTask.ONE_OF_MANY:
            return QCoreApplication.translate(
                "outputs",
                "Exactly one class is right, so the classes share 1: softmax. Together with cross-entropy the "
                "pull is simply p − y.",
            )
        case OutputTask.SEVERAL:
            return QCoreApplication.translate(
                "outputs",
                "Each label is a yes-or-no question of its own: a sigmoid for each, and the sum may be anything.",
            )


def task_note(task: OutputTask) -> str:
    """What course notes often say, put more precisely; empty where there is nothing to add."""
    match task:
        case OutputTask.QUANTITY:
            return QCoreApplication.translate(
                "outputs",
                "The notes call L2 the most used loss. More precisely: for quantities, as here; for classes "
                "it is cross-entropy.",
            )
        case OutputTask.YES_NO:
            return QCoreApplication.translate(
                "outputs",
                "The notes say: do not use the sigmoid. More precisely: not in hidden layers; here it is right.",
            )
        case OutputTask.ONE_OF_MANY:
            return QCoreApplication.translate(
                "outputs",
                "The notes say that softmax picks the largest, and that L2 is the most used loss. More precisely: "
                "softmax gives shares, argmax picks; and for classes L2 pulls too weakly, see on the right.",
            )
        case _:
            return ""


def class_names() -> tuple[str, str, str]:
    """The three classes of the worked example."""
    return (
        QCoreApplication.translate("outputs", "Cat"),
        QCoreApplication.translate("outputs", "Dog"),
        QCoreApplication.translate("outputs", "Bird"),
    )
