"""What happens to the trainings that wait: kept, shown, begun one after the other."""

from PySide6.QtCore import QObject, Signal, Slot

from mnist_desktop.training.queue_panel import QueuePanel
from trainer.config import TrainingConfig
from trainer.waiting import WaitingTrainings


class QueueControl(QObject):
    """Joins the row of waiting trainings to the panel that shows it.

    Signals:
        start_wanted: a TrainingConfig whose turn it is.
        edit_wanted: a TrainingConfig that waits no longer and shall be changed.
    """

    start_wanted = Signal(object)
    edit_wanted = Signal(object)

    def __init__(self, panel: QueuePanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panel = panel
        self._waiting = WaitingTrainings()
        self._goes_on = self._is_running = False
        panel.removal_wanted.connect(self._remove)
        panel.move_wanted.connect(self._move)
        panel.edit_wanted.connect(self._edit)
        panel.start_wanted.connect(self._start)
        panel.show_waiting(tuple(self._waiting))

    def add(self, config: TrainingConfig) -> None:
        """Let ``config`` wait for its turn."""
        self._goes_on = True
        self._waiting.add(config)
        self._show(len(self._waiting) - 1)

    def halt(self) -> None:
        """After the run that goes on, nothing begins by itself."""
        self._goes_on = False

    def show_running(self, is_running: bool) -> None:
        """A run began, or ended."""
        self._is_running = is_running
        self._panel.show_running(is_running)

    def go_on(self) -> None:
        """Begin with the next one, unless somebody stopped the last.

        What waited when the program was opened waits until somebody presses Start or adds to it.
        """
        if self._goes_on and not self._is_running:
            self._start()

    @Slot()
    def _start(self) -> None:
        if self._is_running or not len(self._waiting):
            return
        self._goes_on = True
        config = self._waiting.take_first()
        self._show(0)
        self.start_wanted.emit(config)

    @Slot(int)
    def _remove(self, place: int) -> None:
        self._waiting.remove(place)
        self._show(place)

    @Slot(int, int)
    def _move(self, place: int, steps: int) -> None:
        self._show(self._waiting.move(place, steps))

    @Slot(int)
    def _edit(self, place: int) -> None:
        config = self._waiting.remove(place)
        self._show(place)
        self.edit_wanted.emit(config)

    def _show(self, selected: int) -> None:
        self._panel.show_waiting(tuple(self._waiting), selected)
