"""``mnist-trainer reproduce-course``: train the course's networks and compare with its figures."""

import argparse
from collections.abc import Callable, Sequence
from typing import Any, TextIO

from trainer.cli.course_report import print_course_table
from trainer.cli.progress import progress_for
from trainer.cli.reproduced import Reproduced
from trainer.cli.speech import DONE, FAILED, INTERRUPTED, command, print_error, print_json
from trainer.cli.train import own_standard_error
from trainer.config import TrainingConfig
from trainer.errors import ConfigError, phrase
from trainer.evaluation.course_table import COURSE, CourseFigure
from trainer.presets import preset
from trainer.training.events import RunFailed, RunFinished, TrainingEvent
from trainer.training.result import Outcome, TrainingResult
from trainer.training.run import TrainingRun
from trainer.wording import say, sentence

_MOST_SEEDS = 100
Show = Callable[[], Callable[[TrainingEvent], None]]
"""Makes the listener of one run."""


def add_to(commands: Any) -> None:
    """Add the command."""
    parser = command(
        commands,
        "reproduce-course",
        phrase("cli", "train the course’s seven networks and compare with its figures"),
    )
    options = (
        (
            "--seeds",
            phrase("cli", "train each network N times, each time from another start; give mean and spread"),
        ),
        ("--epochs", phrase("cli", "how many times all training images are seen")),
        ("--images", phrase("cli", "use only the first N training images")),
    )
    for name, purpose in options:
        default = 1 if name == "--seeds" else None
        parser.add_argument(name, type=int, default=default, metavar="N", help=say("cli", purpose))
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    if not 1 <= options.seeds <= _MOST_SEEDS:
        raise ConfigError(
            phrase("trainer", "“{field}” must be a whole number from {low} to {high}, but is {value}."),
            field="seeds",
            low=1,
            high=_MOST_SEEDS,
            value=options.seeds,
        )
    plan = [(figure, _configs(figure, options)) for figure in COURSE]
    with own_standard_error() as stream:
        lines, code = _train_all(plan, _silent if options.json else _Progress(stream))
    if options.json:
        document = {"seeds": options.seeds, "quick_trial": _is_trial(options), "complete": code == DONE}
        print_json({**document, "models": [line.to_document() for line in lines]})
    elif lines:
        print_course_table(lines, _is_trial(options))
    return code


def _configs(figure: CourseFigure, options: argparse.Namespace) -> list[TrainingConfig]:
    """The preset once for each seed; a wrong choice is refused before anything is trained."""
    config = preset(figure.preset).with_choices(epochs=options.epochs)
    if options.images is not None:
        config = config.changed(data=config.data.changed(training_images=options.images))
    return [config.changed(seed=config.seed + number) for number in range(options.seeds)]


def _is_trial(options: argparse.Namespace) -> bool:
    return options.images is not None or options.epochs is not None


class _Progress:
    """Makes a new listener for each run, all writing to one stream."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def __call__(self) -> Callable[[TrainingEvent], None]:
        return progress_for(self._stream)


def _silent() -> Callable[[TrainingEvent], None]:
    return _ignore


def _ignore(event: TrainingEvent) -> None:
    """A program reads the result only."""


def _train_all(
    plan: Sequence[tuple[CourseFigure, list[TrainingConfig]]], show: Show
) -> tuple[list[Reproduced], int]:
    """One run after the other, until all are done or one of them was not; what is done counts."""
    lines: list[Reproduced] = []
    for figure, configs in plan:
        runs: list[TrainingResult] = []
        code = DONE
        for config in configs:
            result, code = _train(config, show())
            if result is None:
                break
            runs.append(result)
        if runs:
            lines.append(Reproduced(figure, tuple(runs)))
        if code != DONE:
            return lines, code
    return lines, DONE


def _train(
    config: TrainingConfig, show: Callable[[TrainingEvent], None]
) -> tuple[TrainingResult | None, int]:
    """The completed run, or None and the exit code that says why there is none."""
    run = TrainingRun(config, show)
    run.start()
    while True:
        try:
            if run.wait(0.2):
                break
        except KeyboardInterrupt:
            run.request_stop()
    ending = run.ending
    if isinstance(ending, RunFinished) and ending.outcome is Outcome.COMPLETED:
        return ending.result, DONE
    if isinstance(ending, RunFinished):
        template, values = ending.result.message
        print_error(sentence(template, **values))
        return None, INTERRUPTED if ending.outcome is Outcome.STOPPED else FAILED
    if isinstance(ending, RunFailed):
        print_error(sentence(ending.template, **dict(ending.values)))
    return None, FAILED
