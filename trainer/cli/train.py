"""``mnist-trainer train``: train a preset or a settings file."""

import argparse
import contextlib
import dataclasses
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TextIO, assert_never

from trainer.cli.progress import progress_for
from trainer.cli.speech import (
    DIVERGED,
    DONE,
    FAILED,
    INTERRUPTED,
    command,
    print_error,
    print_json,
    print_test,
)
from trainer.cli.train_options import add_options, add_source, chosen_config, was_changed
from trainer.config import TrainingConfig
from trainer.errors import ConfigError, phrase
from trainer.library import resumable
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
from trainer.training.run import OnEvent, TrainingRun
from trainer.wording import say, sentence

MakeRun = Callable[[OnEvent], TrainingRun]


def add_to(commands: Any) -> None:
    """Add the command."""
    parser = command(commands, "train", phrase("cli", "train a network and test it"))
    add_source(parser).add_argument(
        "--resume",
        metavar="RUN",
        help=say(
            "cli", phrase("cli", "go on with an interrupted or stopped run after its last finished epoch")
        ),
    )
    add_options(parser)
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    make = _resumed(options) if options.resume is not None else _new(chosen_config(options))
    with own_standard_error() as stream:
        return _train(make, _print_event if options.json else progress_for(stream), options.json)


def _new(config: TrainingConfig) -> MakeRun:
    return lambda on_event: TrainingRun(config, on_event)


def _resumed(options: argparse.Namespace) -> MakeRun:
    """The run that is taken up again; its settings are what they were."""
    if was_changed(options):
        raise ConfigError(
            phrase("trainer", "A run that is taken up again keeps its settings: leave the other options out.")
        )
    resumable(options.resume)  # what cannot be taken up is said before anything begins
    return lambda on_event: TrainingRun.resuming(options.resume, on_event)


def own_standard_error() -> contextlib.AbstractContextManager[TextIO]:
    """A copy of standard error, because TensorFlow's own noise is sent elsewhere while it loads."""
    if sys.stderr is None:  # it was closed from the start
        return Path(os.devnull).open("w", encoding="utf-8")
    try:
        copy = os.dup(sys.stderr.fileno())
    except OSError:  # in a notebook it is no file
        return contextlib.nullcontext(sys.stderr)
    return os.fdopen(copy, "w", encoding=sys.stderr.encoding, errors="backslashreplace")


def _train(make: MakeRun, show: OnEvent, as_json: bool) -> int:
    lost: list[OSError | SystemExit] = []

    def tell(event: TrainingEvent) -> None:
        try:
            if not lost:
                show(event)
        except (OSError, SystemExit) as error:  # as with `| head`, where Rich raises the second
            lost.append(error)
            run.request_stop()

    run = make(tell)
    run.start()
    while True:
        try:
            if run.wait(0.2):
                break
        except KeyboardInterrupt:
            run.request_stop()
    if lost:
        raise lost[0] if isinstance(lost[0], OSError) else BrokenPipeError
    ending = run.ending
    if isinstance(ending, RunFinished):
        if not as_json:
            _print_result(ending.result)
        return {Outcome.COMPLETED: DONE, Outcome.STOPPED: INTERRUPTED, Outcome.DIVERGED: DIVERGED}[
            ending.outcome
        ]
    if isinstance(ending, RunFailed) and not as_json:
        print_error(sentence(ending.template, **dict(ending.values)))
    return FAILED


def _print_event(event: TrainingEvent) -> None:
    """One JSON line; the last one is the result."""
    match event:
        case StageChanged(stage=stage):
            document: dict[str, Any] = {"event": "stage-changed", "stage": stage.value}
        case RunStarted():
            document = {"event": "run-started", **_plain(event)}
            document["config"] = json.loads(event.config.to_json())
            document["earlier"] = [dataclasses.asdict(epoch) for epoch in event.earlier]
        case Progress():
            document = {"event": "progress", **_plain(event)}
        case EpochFinished(result=result):
            document = {"event": "epoch-finished", "run": event.run, **dataclasses.asdict(result)}
            document |= {"best_epoch": event.best_epoch, "hints": [h.to_document() for h in event.hints]}
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
        print_error(sentence(template, **values))
    if result.test is not None:
        print_test(result.test)
    print(say("cli", phrase("cli", "Kept as run {run} in {folder}."), run=result.run, folder=result.folder))
