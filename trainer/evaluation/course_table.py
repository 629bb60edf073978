"""What the course's notes say about their seven networks.

Six figures are the table "Model, accuracy, optimisation, regularisation" of the course's report on MNIST
("4.1 Performance comparison"): test accuracies, rounded, some as "97+". The seventh, of the course's first
network, is the validation accuracy after the last of its ten printed epochs.
"""

from dataclasses import dataclass
from enum import StrEnum

from trainer.errors import phrase


class Measure(StrEnum):
    """Which images an accuracy was measured on."""

    TEST = "test"
    VALIDATION = "validation"


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseFigure:
    """One line of the course.

    Attributes:
        preset: the training that does the same here.
        stated: the accuracy as the course writes it, in per cent.
        at_least: the share from which on an accuracy is no worse: the stated one, less what chance does to
            a figure that was measured once.
        measure: what it was measured on.
        optimizer: how its weights changed, a sentence's piece to be translated.
        regularization: likewise; empty for none.
    """

    preset: str
    stated: str
    at_least: float
    optimizer: str
    regularization: str = ""
    measure: Measure = Measure.TEST


COURSE = (
    CourseFigure(
        preset="numpy-mlp",
        stated="90+",
        at_least=0.90,
        optimizer=phrase("cli", "Mini-batch gradient descent"),
    ),
    CourseFigure(preset="base-adam", stated="97+", at_least=0.97, optimizer="Adam"),
    CourseFigure(preset="base-sgd", stated="91", at_least=0.905, optimizer="SGD"),
    CourseFigure(
        preset="dropout",
        stated="97",
        at_least=0.965,  # what would be written as 97
        optimizer="Adam",
        regularization=phrase("cli", "Dropout"),
    ),
    CourseFigure(
        preset="batch-normalization",
        stated="97+",
        at_least=0.97,
        optimizer="Adam",
        regularization=phrase("cli", "Batch normalization"),
    ),
    CourseFigure(
        preset="batch-normalization-dropout",
        stated="97+",
        at_least=0.97,
        optimizer="Adam",
        regularization=phrase("cli", "Batch normalization, dropout"),
    ),
    CourseFigure(
        preset="course-mlp",
        stated="97.74",
        at_least=0.9747,  # where the 95 % interval of 97.74 % of 12,000 images begins
        optimizer="Adam",
        regularization=phrase("cli", "Dropout"),
        measure=Measure.VALIDATION,
    ),
)
"""In the order of the course's report; its first network last, because it is measured differently."""
