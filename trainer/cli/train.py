"""``mnist-trainer train``: train a preset or a settings file."""

import argparse
import contextlib
import dataclasses
import json
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, TextIO, assert_never

from trainer.cli.progress import progress_for
from trainer.cli.speech import DIVERGED, DONE, FAILED, INTERRUPTED, command, percent, print_error, print_json
from trainer.config import DatasetName, Optimizer, TrainingConfig
from trainer.errors import ConfigError, phrase
from trainer.presets import preset, preset_names
from trainer.training.events import (
    EpochFinished,
    Progress,
    RunFailed,
    RunFinished,
    RunPaused,
    RunResumed,
    RunStarted,
    StageChanged,
    TrainingEvent,
)
from trainer.training.result import Outcome, TrainingResult
from trainer.training.run import TrainingRun
from trainer.wording import say

_NUMBERS = (
    ("--learning-rate", float, "RATE", phrase("cli", "size of each step; with a schedule its highest value")),
    ("--epochs", int, "N", phrase("cli", "how many times all training images are seen")),
    ("--batch-size", int, "N", phrase("cli", "images per step")),
    ("--seed", int, "N", phrase("cli", "start of all randomness; the same seed gives the same numbers")),
)


def add_to(commands: Any) -> None:
    """Add the command."""
    parser = command(commands, "train", phrase("cli", "train a network and test it"))
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--preset", metavar="NAME", help=", ".join(preset_names()))
    source.add_argument(
        "--config",
        type=Path,
        metavar="FILE",
        help=say("cli", phrase("cli", "a settings file (JSON), as “presets --json” shows")),
    )
    parser.add_argument("--dataset", metavar="NAME", help=", ".join(DatasetName))
    parser.add_argument("--optimizer", metavar="NAME", help=", ".join(Optimizer))
    for name, kind, metavar, purpose in _NUMBERS:
        parser.add_argument(name, type=kind, metavar=metavar, help=say("cli", purpose))
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    config = _config(options)
    with _own_standard_error() as stream:
        return _train(config, _print_event if options.json else progress_for(stream), options.json)


def _own_standard_error() -> contextlib.AbstractContextManager[TextIO]:
    """A copy of standard error, because TensorFlow's own noise is sent elsewhere while it loads."""
    try:
        copy = os.dup(sys.stderr.fileno())
    except OSError:  # in a notebook it is no file
        return contextlib.nullcontext(sys.stderr)
    return os.fdopen(copy, "w", encoding=sys.stderr.encoding, errors="backslashreplace")


def _train(config: TrainingConfig, show: Callable[[TrainingEvent], None], as_json: bool) -> int:
    reader_gone = threading.Event()

    def tell(event: TrainingEvent) -> None:
        try:
            if not reader_gone.is_set():
                show(event)
        except (BrokenPipeError, SystemExit):  # as with `| head`; Rich makes the second of the first
            reader_gone.set()
            run.request_stop()

    run = TrainingRun(config, tell)
    run.start()
    while True:
        try:
            if run.wait(0.2):
                break
        except KeyboardInterrupt:
            run.request_stop()
    if reader_gone.is_set():
        raise BrokenPipeError
    ending = run.ending
    if isinstance(ending, RunFinished):
        if not as_json:
            _print_result(ending.result)
        return {Outcome.COMPLETED: DONE, Outcome.STOPPED: INTERRUPTED, Outcome.DIVERGED: DIVERGED}[
            ending.outcome
        ]
    if isinstance(ending, RunFailed) and not as_json:
        print_error(say("trainer", ending.template, **dict(ending.values)))
    return FAILED


def _config(options: argparse.Namespace) -> TrainingConfig:
    if options.preset is not None:
        config = preset(options.preset)
    else:
        try:
            config = TrainingConfig.from_json(options.config.read_bytes())
        except OSError as error:
            raise ConfigError(
                phrase("trainer", "The settings file {path} cannot be read ({reason})."),
                path=options.config,
                reason=error.strerror,
            ) from error
    return config.with_choices(
        dataset=options.dataset,
        optimizer=options.optimizer,
        learning_rate=options.learning_rate,
        epochs=options.epochs,
        batch_size=options.batch_size,
        seed=options.seed,
    )


def _print_event(event: TrainingEvent) -> None:
    """One JSON line; the last one is the result."""
    match event:
        case StageChanged(stage=stage):
            document: dict[str, Any] = {"event": "stage-changed", "stage": stage.value}
        case RunStarted():
            document = {"event": "run-started", **_plain(event)}
            document["config"] = json.loads(event.config.to_json())
        case Progress():
            document = {"event": "progress", **_plain(event)}
        case EpochFinished(result=result):
            document = {"event": "epoch-finished", **dataclasses.asdict(result)}
        case RunPaused():
            document = {"event": "run-paused"}
        case RunResumed():
            document = {"event": "run-resumed"}
        case RunFinished(result=result):
            document = {"event": "run-finished", **result.to_document()}
        case RunFailed():
            document = {"event": "run-failed", "message": event.message, "details": event.details}
        case _:
            assert_never(event)
    print_json(document, in_one_line=True)


def _plain(event: RunStarted | Progress) -> dict[str, Any]:
    return {field.name: getattr(event, field.name) for field in dataclasses.fields(event)}


def _print_result(result: TrainingResult) -> None:
    template, values = result.message
    if template:
        print_error(say("trainer", template, **values))
    if result.test is not None:
        print(
            say(
                "cli",
                phrase("cli", "Test accuracy {accuracy} (95 % interval {low} to {high}), loss {loss}."),
                accuracy=percent(result.test.accuracy),
                low=percent(result.test.low),
                high=percent(result.test.high),
                loss=f"{result.test.loss:.4f}",
            )
        )
    print(say("cli", phrase("cli", "Kept as run {run} in {folder}."), run=result.run, folder=result.folder))
