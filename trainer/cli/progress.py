"""A training told to a person: a progress bar in a terminal, a line per epoch in a log."""

from collections.abc import Callable, Sequence
from typing import TextIO, assert_never

from rich.console import Console
from rich.progress import BarColumn, ProgressColumn, Task, TextColumn, TimeRemainingColumn
from rich.progress import Progress as Bar
from rich.text import Text

from trainer.errors import phrase
from trainer.training.events import (
    EpochFinished,
    Progress,
    RunFailed,
    RunFinished,
    RunPaused,
    RunResumed,
    RunStarted,
    Stage,
    StageChanged,
    TrainingEvent,
)
from trainer.training.hints import Hint, HintKind
from trainer.training.history import EpochResult
from trainer.wording import decimal, percent, say, sentence, whole

_STAGES = {
    Stage.LOADING_DATA: phrase("cli", "Loading the images"),
    Stage.LOADING_FRAMEWORK: phrase("cli", "Loading TensorFlow (a few seconds, once)"),
    Stage.BUILDING: phrase("cli", "Building the network"),
    Stage.TRAINING: phrase("cli", "Training"),
    Stage.VALIDATING: phrase("cli", "Validating"),
    Stage.TESTING: phrase("cli", "Testing"),
    Stage.SAVING: phrase("cli", "Saving"),
}


def progress_for(stream: TextIO) -> Callable[[TrainingEvent], None]:
    """A listener that fits ``stream``: moving where a person watches, plain lines elsewhere."""
    console = Console(file=stream)
    return _Terminal(console) if console.is_terminal else _Log(console)


class _Log:
    """One line an epoch."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._new = _NewHints()

    def __call__(self, event: TrainingEvent) -> None:
        match event:
            case RunStarted():
                self._say(_opening(event))
            case EpochFinished(result=result):
                self._say(_epoch_line(result))
                for line in self._new.lines(event.hints):
                    self._say(line)
            case StageChanged(stage=Stage.LOADING_FRAMEWORK):
                self._say(say("cli", _STAGES[Stage.LOADING_FRAMEWORK]))
            case _:
                pass

    def _say(self, line: str) -> None:
        self._console.print(line, highlight=False, soft_wrap=True)


class _Share(ProgressColumn):
    """How much is done."""

    def render(self, task: Task) -> Text:
        return Text(percent(task.percentage / 100, 0).rjust(5), "progress.percentage")


class _Terminal:
    """A bar with epoch, step, speed and the time left; a line above it for each finished epoch."""

    def __init__(self, console: Console) -> None:
        self._bar = Bar(
            TextColumn("{task.description}"),
            BarColumn(),
            _Share(),
            TimeRemainingColumn(),
            TextColumn("{task.fields[speed]}"),
            console=console,
            transient=True,
        )
        self._task = self._bar.add_task("", total=None, speed="")
        self._bar.start()
        self._epochs = 1
        self._new = _NewHints()

    def __call__(self, event: TrainingEvent) -> None:
        match event:
            case StageChanged(stage=stage):
                if stage not in (Stage.TRAINING, Stage.VALIDATING):
                    self._bar.update(self._task, description=say("cli", _STAGES[stage]), speed="")
            case RunStarted():
                self._bar.console.print(_opening(event), highlight=False)
                self._epochs = event.epochs
                self._bar.update(self._task, total=event.epochs * event.steps_per_epoch)
            case Progress():
                self._show(event)
            case EpochFinished(result=result):
                self._bar.console.print(_epoch_line(result), highlight=False)
                for line in self._new.lines(event.hints):
                    self._bar.console.print(line, highlight=False)
            case RunFinished() | RunFailed():
                self._bar.stop()
            case RunPaused() | RunResumed():
                pass
            case _:
                assert_never(event)

    def _show(self, event: Progress) -> None:
        epoch = say("cli", phrase("cli", "Epoch {epoch} of {epochs}"), epoch=event.epoch, epochs=self._epochs)
        speed = say("cli", phrase("cli", "{speed} images/s"), speed=whole(event.images_per_second))
        done = (event.epoch - 1) * event.steps + event.step
        self._bar.update(self._task, description=epoch, completed=done, speed=speed)


class _NewHints:
    """Says each kind of hint when it comes up, not again after every epoch."""

    def __init__(self) -> None:
        self._known: set[HintKind] = set()

    def lines(self, hints: Sequence[Hint]) -> list[str]:
        """What is off and was not before, for the reader."""
        new = [hint for hint in hints if hint.kind not in self._known]
        self._known = {hint.kind for hint in hints}
        return [f"{sentence(hint.template, **dict(hint.values))} {sentence(hint.suggestion)}" for hint in new]


def _opening(event: RunStarted) -> str:
    return say(
        "cli",
        phrase("cli", "{preset} on {dataset}: {parameters} parameters, {images} training images"),
        preset=event.config.preset,
        dataset=event.config.data.dataset,
        parameters=whole(event.parameters),
        images=whole(event.training_images),
    )


def _epoch_line(result: EpochResult) -> str:
    line = say(
        "cli",
        phrase("cli", "Epoch {epoch}: loss {loss}, accuracy {accuracy}"),
        epoch=result.epoch,
        loss=decimal(result.loss, 4),
        accuracy=percent(result.accuracy),
    )
    if result.validation_loss is not None and result.validation_accuracy is not None:
        line += say(
            "cli",
            phrase("cli", "; validation loss {loss}, accuracy {accuracy}"),
            loss=decimal(result.validation_loss, 4),
            accuracy=percent(result.validation_accuracy),
        )
    seconds = say("cli", phrase("cli", "{seconds} s"), seconds=decimal(result.seconds, 1))
    return f"{line}  ({seconds})"
