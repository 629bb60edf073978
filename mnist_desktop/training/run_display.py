"""Which run is seen: the newest one of this session as it goes on, or an earlier one that was chosen."""

import logging
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from mnist_desktop.run_bridge import RunBridge
from mnist_desktop.training.run_view import EPOCHS, RESULT, RunView
from mnist_desktop.widgets.background import Background, Work, sentence_for
from trainer.library import INTERRUPTED, RUNNING
from trainer.training.events import EpochFinished, Progress, RunFailed, RunFinished, RunStarted, StageChanged
from trainer.training.story import RunStory, look_back

log = logging.getLogger(__name__)


class RunDisplay(QObject):
    """Takes down what the run says, so that it can be shown at any time, and shows it if it is wanted.

    The progress line always speaks of the run that goes on; while none does, of the one that is shown.

    Signals:
        changed: another run is shown, or the shown one has ended.
        failed: a TrainerError that says why a run could not be shown.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, view: RunView, bridge: RunBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._newest: RunStory | None = None
        self._shown: RunStory | None = None
        self._wanted = ""  # the name of the run that is being read
        self._page: int | None = None
        self._is_running = self._has_failed = self._stays = False
        self._reader = Background("kept run", self)
        self._reader.done.connect(self._on_read)
        view.shown.back_wanted.connect(self.show_newest)
        view.runs.chosen.connect(self.look_at)
        view.runs.opened.connect(self.open)
        bridge.stage_changed.connect(self._on_stage)
        bridge.run_started.connect(self._on_start)
        bridge.progressed.connect(self._on_progress)
        bridge.epoch_finished.connect(self._on_epoch)
        bridge.run_paused.connect(view.progress.show_paused)
        bridge.run_resumed.connect(view.progress.show_resumed)
        bridge.run_finished.connect(self._on_finished)
        bridge.run_failed.connect(self._on_failed)

    @property
    def shown(self) -> RunStory | None:
        """The run that is seen; None before the first one."""
        return self._shown

    def finish(self) -> None:
        """Wait until nothing is going on in a thread."""
        self._reader.finish()

    def begin(self, *, is_next: bool) -> None:
        """A run was asked for. One that ``is_next`` in the row leaves an earlier run in sight, if that is shown."""
        self._is_running, self._has_failed = True, False
        self._stays = is_next and self._shown is not self._newest
        self._wanted = self._wanted if self._stays else ""
        self._tell()

    @Slot(object)
    def _on_stage(self, event: StageChanged) -> None:
        self._view.progress.show_stage(event.stage)

    @Slot(object)
    def _on_start(self, event: RunStarted) -> None:
        self._newest = RunStory(
            name=event.run,
            config=event.config,
            state=RUNNING,
            steps_per_epoch=event.steps_per_epoch,
            skipped_epochs=len(event.earlier),
        )
        self._newest.history.epochs.extend(event.earlier)
        if self._stays:
            self._view.progress.show_start(event)
        else:
            self._shown = self._newest
            self._view.show_start(event)
        self._tell()

    @Slot(object)
    def _on_progress(self, event: Progress) -> None:
        assert self._newest is not None
        norms = [float("nan") if norm is None else norm for norm in event.gradient_norms]
        self._newest.history.add_steps(event.losses, event.accuracies, event.learning_rates, norms)
        if self._is_newest_shown:
            self._view.show_progress(event)
        else:
            self._view.progress.show_progress(event)

    @Slot(object)
    def _on_epoch(self, event: EpochFinished) -> None:
        assert self._newest is not None
        self._newest.history.epochs.append(event.result)
        self._newest.hints = event.hints
        if self._is_newest_shown:
            self._view.show_epoch(event)

    @Slot(object)
    def _on_finished(self, event: RunFinished) -> None:
        self._is_running = False
        newest, history = self._newest, event.result.history
        assert newest is not None
        newest.end(event.result)
        if len(history.step_losses) >= len(history.epochs) * newest.steps_per_epoch:
            newest.history, newest.skipped_epochs = history, 0  # with the steps before it was taken up again
        if self._is_newest_shown:
            self._view.show_ending(event)
        else:
            self._view.progress.show_ending(event)
        self._tell()

    @Slot(object)
    def _on_failed(self, _event: RunFailed) -> None:
        """The run could not go on, or could not even begin: then the one before stays in sight."""
        self._is_running, self._has_failed = False, True
        if self._newest is not None and self._newest.state == RUNNING:
            self._newest.state, self._has_failed = INTERRUPTED, False
        self._view.progress.show_failure()
        self._tell()

    @Slot(str)
    def look_at(self, name: str) -> None:
        """Show the kept run ``name``."""
        self._look_at(name, None)

    @Slot(str)
    def open(self, name: str) -> None:
        """Show the kept run ``name`` with its result in front."""
        self._look_at(name, RESULT)

    @Slot()
    def show_newest(self) -> None:
        """Show the newest run of this session again."""
        if self._newest is not None:
            self._wanted, self._stays = "", False
            self._show(self._newest)

    @Slot(str)
    def forget(self, name: str) -> None:
        """The run ``name`` is deleted: it is not shown any more."""
        if self._newest is not None and self._newest.name == name:
            self._newest = None
        if self._shown is not None and self._shown.name == name:
            self._wanted = ""
            self._show(self._newest)
        self._tell()

    @property
    def _is_newest_shown(self) -> bool:
        return self._shown is self._newest

    def _look_at(self, name: str, page: int | None) -> None:
        self._page = page
        if self._newest is not None and self._newest.name == name:
            self.show_newest()
            self._turn_page()
        elif self._shown is not None and self._shown.name == name:
            self._wanted = ""
            self._turn_page()
        else:
            self._wanted, self._stays = name, True
            self._reader.submit(_looking_back(name))

    @Slot(object)
    def _on_read(self, answer: object) -> None:
        if not isinstance(answer, _Read) or answer.name != self._wanted:  # another one was wanted meanwhile
            return
        self._wanted = ""
        if isinstance(answer.story, RunStory):
            self._show(answer.story)
            self._turn_page()
        else:
            self._tell()
            self.failed.emit(sentence_for(answer.story))

    def _turn_page(self) -> None:
        if self._page is not None and self._shown is not None:
            self._view.show_page(self._page if self._shown.test is not None else EPOCHS)
        self._page = None

    def _show(self, story: RunStory | None) -> None:
        self._shown, self._has_failed = story, False
        self._view.show_story(story)
        if not self._is_running:
            self._view.progress.show_story(story)
        self._tell()

    def _tell(self) -> None:
        """Say whose curves these are, unless they are those of the run that the progress line speaks of."""
        is_clear = self._is_newest_shown and not self._has_failed
        self._view.shown.show_story(None if is_clear else self._shown, self._newest)
        self._view.runs.show_chosen("" if self._shown is None else self._shown.name)
        self.changed.emit()


@dataclass(frozen=True, slots=True, eq=False)
class _Read:
    """What became of looking back at the run ``name``."""

    name: str
    story: RunStory | Exception


def _looking_back(name: str) -> Work:
    """The work of reading the run ``name``."""

    def work() -> _Read:
        try:
            return _Read(name, look_back(name))
        except Exception as error:  # the window must hear an end
            log.warning("The run %s cannot be shown", name, exc_info=True)
            return _Read(name, error)

    return work
