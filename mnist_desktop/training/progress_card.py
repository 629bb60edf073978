"""How far a run is: stage, epoch, step, speed, time left."""

from collections.abc import Mapping

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from mnist_desktop.numbers import duration, rewritten, whole
from mnist_desktop.theme import Theme
from mnist_desktop.training.legend import CurveLegend
from mnist_desktop.translation import translated
from mnist_desktop.widgets.card import Card, set_role
from mnist_desktop.widgets.elided_label import ElidedLabel
from mnist_desktop.widgets.retranslating import RetranslatingMixin
from mnist_desktop.widgets.still_line import StillLine
from trainer.library import INTERRUPTED
from trainer.training.events import Progress, RunFinished, RunStarted, Stage
from trainer.training.hints import HintKind
from trainer.training.result import Outcome
from trainer.training.story import RunStory


class ProgressCard(RetranslatingMixin, Card):
    """One line of words and a bar."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, titled=False)
        self._headline, self._details = QLabel(self), ElidedLabel(self)
        self._headline.setObjectName("runState")
        self._headline.setProperty("role", "title")
        self._details.setObjectName("runDetails")
        self._details.setProperty("role", "muted")
        self.bar = QProgressBar(self)
        self.bar.setObjectName("trainingProgress")
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._headline)
        row.addWidget(StillLine(self._details, self), 1)
        row.addWidget(CurveLegend(theme, self))
        self.body.addLayout(row)
        self.body.addWidget(self.bar)
        self._epochs = 1
        self._shown: object = None
        self._paused = self._stopping = False
        self.retranslate()

    def retranslate(self) -> None:
        self.bar.setAccessibleName(self.tr("Progress of the training"))
        match self._shown:
            case None:
                self._say(self.tr("No run yet"), self.tr("Pick a preset and press Train."))
            case Stage() as stage:
                self.show_stage(stage)
            case Progress() as progress:
                self.show_progress(progress)
            case RunStory() as story:
                self.show_story(story)
            case _:
                self.show_failure()

    def show_stage(self, stage: Stage) -> None:
        """Say what the run is busy with; training and validating speak through the progress."""
        texts = {
            Stage.LOADING_DATA: (self.tr("Loading the images"), ""),
            Stage.LOADING_FRAMEWORK: (
                self.tr("Loading TensorFlow"),
                self.tr("Once per start of the program, a few seconds."),
            ),
            Stage.BUILDING: (self.tr("Building the network"), ""),
            Stage.TESTING: (
                self.tr("Testing"),
                self.tr("On the 10,000 test images, never used in training."),
            ),
            Stage.SAVING: (self.tr("Saving"), ""),
        }
        if stage not in texts:
            return
        self._shown = stage
        self._say(*texts[stage])
        waits = stage in (Stage.LOADING_DATA, Stage.LOADING_FRAMEWORK, Stage.BUILDING)
        self.bar.setRange(0, 0 if waits else 1000)

    def show_start(self, started: RunStarted) -> None:
        """Begin with an empty bar."""
        self._epochs = started.epochs
        self.bar.setRange(0, 1000)
        self.bar.setValue(round(1000 * len(started.earlier) / started.epochs))

    def show_progress(self, progress: Progress) -> None:
        """Say where the run is."""
        self._shown = progress
        self.bar.setRange(0, 1000)
        share = (progress.epoch - 1 + progress.step / progress.steps) / self._epochs
        self.bar.setValue(round(1000 * share))
        if self._paused:
            where = self.tr("epoch {epoch} of {epochs}, step {step} of {steps}").format(
                epoch=progress.epoch,
                epochs=self._epochs,
                step=whole(progress.step),
                steps=whole(progress.steps),
            )
            self._say("", where)
            return
        self._say(
            self.tr("Epoch {epoch} of {epochs}").format(epoch=progress.epoch, epochs=self._epochs),
            self.tr("step {step} of {steps} · {speed} images/s · {time} left").format(
                step=whole(progress.step),
                steps=whole(progress.steps),
                speed=whole(progress.images_per_second),
                time=duration(progress.seconds_left),
            ),
        )

    @Slot()
    def show_paused(self) -> None:
        """Say that the run waits."""
        self._paused = True
        self.retranslate()

    @Slot()
    def show_resumed(self) -> None:
        """Say again what the run is busy with."""
        self._paused = False
        self.retranslate()

    def show_stopping(self) -> None:
        """Say that the run was asked to end, until it has ended."""
        self._stopping = True
        self.retranslate()

    def show_ending(self, finished: RunFinished) -> None:
        """Say how the run ended."""
        self.show_story(RunStory.of(finished.result))

    def show_story(self, story: RunStory | None) -> None:
        """Say how the run of ``story`` ended; without one, that there is none."""
        self._shown = story
        self._paused = self._stopping = False
        self.bar.setRange(0, 1000)
        self.bar.setValue(0)
        if story is None:
            self.retranslate()
            return
        done, epochs = len(story.history.epochs), story.config.stopping.epochs
        self.bar.setValue(round(1000 * done / epochs))
        match story.state:
            case Outcome.COMPLETED:
                self.bar.setValue(1000)
                headline, role = self._verdict(story)
                self._say(headline, _reason(*story.message) or self._epochs_and_time(story), role)
            case Outcome.STOPPED:
                self._say(self.tr("Stopped"), self._how_far(story), "warning")
            case Outcome.DIVERGED:
                self._say(self.tr("Diverged"), self.tr("the last good weights are kept"), "error")
            case _:
                text = self.tr("Interrupted") if story.state == INTERRUPTED else self.tr("In training")
                self._say(text, self._how_far(story), "warning")

    def _how_far(self, story: RunStory) -> str:
        kept = self.tr("full epochs: {done} of {epochs}; what was learned is kept")
        text = kept if story.has_model else self.tr("full epochs: {done} of {epochs}")
        return text.format(done=len(story.history.epochs), epochs=story.config.stopping.epochs)

    def _verdict(self, story: RunStory) -> tuple[str, str]:
        """A run to its end is a good one unless a hint says that nothing came of it."""
        kinds = {hint.kind for hint in story.hints}
        if HintKind.EXPLODING in kinds:
            return self.tr("Finished, but the loss exploded"), "warning"
        if HintKind.NOT_LEARNING in kinds:
            return self.tr("Finished, but hardly anything was learned"), "warning"
        return self.tr("Finished"), "good"

    def _epochs_and_time(self, story: RunStory) -> str:
        epochs = story.history.epochs
        return self.tr("epochs: {epochs} · time: {time}").format(
            epochs=len(epochs), time=duration(sum(epoch.seconds for epoch in epochs))
        )

    def show_failure(self) -> None:
        """Say that the run could not go on; the banner tells why."""
        self._shown = "failed"
        self._paused = self._stopping = False
        self.bar.setRange(0, 1000)
        self.bar.setValue(0)
        self._say(self.tr("Failed"), "", "error")

    def _say(self, headline: str, details: str, role: str = "title") -> None:
        if self._stopping:
            headline = self.tr("Stopping")
        elif self._paused:
            headline = self.tr("Paused")
        self._headline.setText(headline)
        self._details.setText(details)
        set_role(self._headline, role)


def _reason(template: str, values: Mapping[str, object]) -> str:
    """Why a run ended before its last epoch; nothing for one that did not."""
    if not template:
        return ""
    return translated("trainer", template).format(
        **{name: rewritten(value) for name, value in values.items()}
    )
