"""Stop, pause, resume, other targets: the only calls against the stream of events."""

import threading

from trainer.training.stopping import Targets


class StopRequested(Exception):  # noqa: N818 - a wish, not an error
    """Unwinds the loop after somebody asked the run to stop."""


class RunControl:
    """Asked from any thread, obeyed by the run between two chunks of steps.

    Attributes:
        targets: what is enough, looked at after each epoch; replaced as a whole.
    """

    def __init__(self, targets: Targets | None = None) -> None:
        self._stop = threading.Event()
        self._go_on = threading.Event()
        self._go_on.set()
        self.targets = targets or Targets()

    def request_stop(self) -> None:
        """End the run soon; what was learned is kept. A paused run ends too."""
        self._stop.set()
        self._go_on.set()

    def pause(self) -> None:
        """Wait after the current chunk."""
        self._go_on.clear()
        if self._stop.is_set():  # asked after clearing: a stop from another thread is never slept through
            self._go_on.set()

    def resume(self) -> None:
        """Go on after a pause."""
        self._go_on.set()

    @property
    def is_paused(self) -> bool:
        """Whether the run waits or is about to."""
        return not self._go_on.is_set()

    @property
    def stop_requested(self) -> bool:
        """Whether somebody asked for the end."""
        return self._stop.is_set()

    def check(self) -> None:
        """Raise :class:`StopRequested` if the run shall end."""
        if self._stop.is_set():
            raise StopRequested

    def wait_while_paused(self) -> None:
        """Return at once unless paused; then on resume or stop."""
        self._go_on.wait()
