"""The course's table beside what its networks reached here, for people."""

from collections.abc import Sequence

from trainer.cli.reproduced import Reproduced, below_the_course
from trainer.config import TrainingConfig
from trainer.errors import phrase
from trainer.evaluation.course_table import COURSE, CourseFigure, Measure
from trainer.presets import describe
from trainer.wording import decimal, in_percent, percent, say, whole


def print_course_table(lines: Sequence[Reproduced], is_trial: bool) -> None:
    """Print at least one line of the course with its repetition, and what is needed to read it.

    Args:
        lines: what was trained.
        is_trial: whether with other images or epochs than the course's.
    """
    _print_table(lines)
    _print_notes(lines, is_trial)


def _print_table(lines: Sequence[Reproduced]) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table(box=None, header_style="bold")
    table.add_column(say("cli", phrase("cli", "model")))
    table.add_column(say("cli", phrase("cli", "course")), justify="right", no_wrap=True)
    table.add_column(say("cli", phrase("cli", "here")), justify="right", no_wrap=True)
    table.add_column(say("cli", phrase("cli", "optimiser")))
    table.add_column(say("cli", phrase("cli", "regularisation")))
    table.add_column(say("cli", phrase("cli", "parameters")), justify="right", no_wrap=True)
    table.add_column(say("cli", phrase("cli", "seconds")), justify="right", no_wrap=True)
    for line in lines:
        figure = line.figure
        table.add_row(
            say("presets", describe(figure.preset).title),
            f"{in_percent(figure.stated)}{_mark(figure)}",
            _accuracy(line),
            say("cli", figure.optimizer),
            say("cli", figure.regularization) if figure.regularization else "—",
            whole(line.runs[0].parameters),
            decimal(line.seconds, 1),
        )
    Console().print(table)


def _mark(figure: CourseFigure) -> str:
    return "*" if figure.measure is Measure.VALIDATION else ""


def _accuracy(line: Reproduced) -> str:
    if line.deviation is None:
        return percent(line.accuracy) + _mark(line.figure)
    return in_percent(f"{line.accuracy * 100:.2f} ± {line.deviation * 100:.2f}") + _mark(line.figure)


def _print_notes(lines: Sequence[Reproduced], is_trial: bool) -> None:
    """What is needed to read the table, and what it comes to."""
    if any(line.figure.measure is Measure.VALIDATION for line in lines):
        print(
            say(
                "cli",
                phrase("cli", "* On the validation images, as in the course; the others on the test images."),
            )
        )
    if any(line.deviation is not None for line in lines):
        print(
            say(
                "cli",
                phrase("cli", "Mean ± standard deviation over {seeds} trainings from different starts."),
                seeds=max(len(line.runs) for line in lines),
            )
        )
    if is_trial:
        _print_trial(lines[0].runs[0].config)
        return
    below = below_the_course(lines)
    if below:
        print(say("cli", phrase("cli", "Below the course’s figure: {names}."), names=", ".join(below)))
    elif len(lines) == len(COURSE):
        print(say("cli", phrase("cli", "All of the course’s figures are reached.")))


def _print_trial(config: TrainingConfig) -> None:
    images = config.data.training_images
    print(
        say(
            "cli",
            phrase(
                "cli",
                "A quick trial (images: {images}, epochs: {epochs}): the course’s figures need all images and "
                "10 epochs.",
            ),
            images=whole(images or 60000),
            epochs=config.stopping.epochs,
        )
    )
