"""Opening networks and counting what arrives at their activations, away from the window's thread."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from mnist_desktop.activations.model.study_work import KnownStudies, Studied, StudyWork
from mnist_desktop.drawing.models.model_source import ModelSource, Origin, bundled_sources, run_sources
from mnist_desktop.widgets.background import Background, sentence_for
from trainer.errors import TrainerError
from trainer.learning.kept_networks import Moment, OpenNetwork, open_course_network, open_run, open_trial

if TYPE_CHECKING:
    from mnist_desktop.learning.my_drawing import MyDrawing
    from trainer.training.trial import Trial


class Stage(StrEnum):
    """What goes on, in its order; ``STOPPED`` when somebody ended the counting before it was whole."""

    LISTING = "listing"
    OPENING = "opening"
    READING = "reading"
    COUNTING = "counting"
    STOPPED = "stopped"
    DONE = "done"


@dataclass(frozen=True, slots=True, eq=False)
class Opened:
    """What became of a choice: the network, or the TrainerError that says why there is none."""

    source: ModelSource
    result: OpenNetwork | TrainerError


class ModelWorker(QObject):
    """Lists the networks, opens the one that is chosen and looks into it; only the newest wish counts.

    Signals:
        listed: the list of :class:`ModelSource` that there are, or the exception that came in between.
        opened: an :class:`Opened`.
        studied: a :class:`Studied`; several for one wish, each with more of the test images.
        progressed: how far it is: a :class:`Stage`, and the share of the counting that is done.
    """

    listed = Signal(object)
    opened = Signal(object)
    studied = Signal(object)
    progressed = Signal(str, float)

    def __init__(self, drawing: "MyDrawing", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drawing = drawing
        self._trials: dict[str, Trial] = {}
        self._known = KnownStudies()
        self._work: StudyWork | None = None
        self._has_opened = self._is_held = False
        self._share = 0.0
        self._lister, self._opener = Background("list of networks", self), Background("network opener", self)
        self._counter = Background("preactivations", self)
        self._lister.done.connect(self.listed)
        self._opener.done.connect(self._on_opened)
        self._counter.done.connect(self._on_counted)

    @Slot()
    def refresh(self) -> None:
        """Look which networks there are now."""
        if not self._has_opened:
            self.progressed.emit(Stage.LISTING, 0.0)
        self._lister.submit(_sources)

    def add_trial(self, name: str, trial: "Trial") -> None:
        """From now on ``name`` is a source of its own."""
        self._trials[name] = trial

    def open(self, source: ModelSource) -> None:
        """Make ``source`` ready."""
        trial = self._trials.get(source.name) if source.origin is Origin.GIVEN else None

        def work() -> Opened:
            try:
                return Opened(source, _opened(source, trial))
            except Exception as error:  # the room must hear an end
                return Opened(source, sentence_for(error))

        self._work, self._has_opened = None, True
        self.progressed.emit(Stage.OPENING, 0.0)
        self._opener.submit(work)

    def study(self, network: OpenNetwork, moment: Moment) -> None:
        """Count what arrives at the layers of ``network`` as it was at ``moment``."""
        self._work = StudyWork(network, moment, self._drawing.image, self._known)
        self._share = 0.0
        self.go_on()

    def forget(self) -> None:
        """What is being counted is not wanted any more."""
        self._work = None
        self.progressed.emit(Stage.DONE, 1.0)

    @Slot()
    def hold(self) -> None:
        """Count no further for now."""
        self._is_held = True
        if self._work is not None:
            self.progressed.emit(Stage.STOPPED, self._share)

    @Slot()
    def go_on(self) -> None:
        """Count the rest, if there is any."""
        self._is_held = False
        if self._work is not None:
            self.progressed.emit(Stage.COUNTING if self._share else Stage.READING, self._share)
            self._counter.submit(self._work)

    def finish(self) -> None:
        """Wait until nothing is going on in a thread."""
        self._work = None
        for background in (self._lister, self._opener, self._counter):
            background.finish()

    @Slot(object)
    def _on_opened(self, answer: object) -> None:
        if isinstance(answer, Opened):
            self.opened.emit(answer)

    @Slot(object)
    def _on_counted(self, answer: object) -> None:
        if not isinstance(answer, Studied) or answer.work is not self._work:
            return
        self._share = answer.share
        if answer.is_whole or answer.problem is not None:
            self.forget()
        elif self._is_held:
            self.hold()  # with this share
        else:
            self.go_on()
        self.studied.emit(answer)


def _sources() -> list[ModelSource]:
    """The bundled network that can be looked into, then the runs, newest first."""
    from trainer.inference import COURSE_NETWORK

    return [*(each for each in bundled_sources() if each.name == COURSE_NETWORK), *run_sources()]


def _opened(source: ModelSource, trial: "Trial | None") -> OpenNetwork:
    if trial is not None:
        return open_trial(trial)
    return open_course_network() if source.origin is Origin.BUNDLED else open_run(source.name)
