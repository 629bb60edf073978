"""Opening networks and counting what arrives at their activations, away from the window's thread."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from mnist_desktop.drawing.models.model_source import ModelSource, Origin, bundled_sources, run_sources
from mnist_desktop.widgets.background import Background, sentence_for
from trainer.errors import TrainerError
from trainer.learning.kept_networks import Moment, OpenNetwork, open_course_network, open_run, open_trial
from trainer.learning.preactivations import LayerStudy, evenly, sample_size, study
from trainer.networks.numpy_forward import LayerStack

if TYPE_CHECKING:
    from mnist_desktop.learning.my_drawing import MyDrawing
    from trainer.training.trial import Trial

POINTS = 600
"""So many sums of one drawing are shown one by one, at most."""


@dataclass(frozen=True, slots=True, eq=False)
class Opened:
    """What became of a choice: the network, or the TrainerError that says why there is none."""

    source: ModelSource
    result: OpenNetwork | TrainerError


@dataclass(frozen=True, slots=True, eq=False)
class Studied:
    """What arrives at each layer.

    Attributes:
        network: of which one.
        moment: when in its training.
        test: for test images, layer by layer.
        drawing: for the one drawing, likewise.
        first: for test images at the network's first moment.
        stack: the network at that moment, ready to be asked again.
        problem: why there is nothing of all that; None if there is.
    """

    network: OpenNetwork
    moment: Moment
    test: tuple[LayerStudy, ...] = ()
    drawing: tuple[LayerStudy, ...] = ()
    first: tuple[LayerStudy, ...] = ()
    stack: LayerStack | None = None
    problem: TrainerError | None = None


class ModelWorker(QObject):
    """Lists the networks, opens the one that is chosen and looks into it; only the newest wish counts.

    Signals:
        listed: the list of :class:`ModelSource` that there are, or the exception that came in between.
        opened: an :class:`Opened`.
        studied: a :class:`Studied`.
    """

    listed = Signal(object)
    opened = Signal(object)
    studied = Signal(object)

    def __init__(self, drawing: "MyDrawing", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drawing = drawing
        self._trials: dict[str, Trial] = {}
        self._wanted: OpenNetwork | None = None
        self._known: dict[Moment, tuple[LayerStudy, ...]] = {}  # of the test images
        self._stack: tuple[Moment, LayerStack] | None = None  # that was studied last
        self._lister, self._opener = Background("list of networks", self), Background("network opener", self)
        self._counter = Background("preactivations", self)
        self._lister.done.connect(self.listed)
        self._opener.done.connect(self._on_opened)
        self._counter.done.connect(self._on_counted)

    @Slot()
    def refresh(self) -> None:
        """Look which networks there are now."""
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

        self._opener.submit(work)

    def study(self, network: OpenNetwork, moment: Moment) -> None:
        """Count what arrives at the layers of ``network`` as it was at ``moment``."""
        if network is not self._wanted:
            self._wanted, self._known, self._stack = network, {}, None
        ready = self._stack[1] if self._stack is not None and self._stack[0] == moment else None
        work = _Counting(network, moment, dict(self._known), ready, self._drawing, self._counter.wanted())
        self._counter.submit(work)

    def finish(self) -> None:
        """Wait until nothing is going on in a thread."""
        for background in (self._lister, self._opener, self._counter):
            background.finish()

    @Slot(object)
    def _on_opened(self, answer: object) -> None:
        if isinstance(answer, Opened):
            self.opened.emit(answer)

    @Slot(object)
    def _on_counted(self, answer: object) -> None:
        if isinstance(answer, Studied) and answer.network is self._wanted:
            if answer.test:
                self._known[answer.moment] = answer.test
                self._known[answer.network.moments[0]] = answer.first
            if answer.stack is not None:
                self._stack = answer.moment, answer.stack
            self.studied.emit(answer)


def _sources() -> list[ModelSource]:
    """The bundled network that can be looked into, then the runs, newest first."""
    from trainer.inference import COURSE_NETWORK

    return [*(each for each in bundled_sources() if each.name == COURSE_NETWORK), *run_sources()]


def _opened(source: ModelSource, trial: "Trial | None") -> OpenNetwork:
    if trial is not None:
        return open_trial(trial)
    return open_course_network() if source.origin is Origin.BUNDLED else open_run(source.name)


@dataclass(frozen=True, slots=True, eq=False)
class _Counting:
    """The work of one study; the test images are counted once for each moment."""

    network: OpenNetwork
    moment: Moment
    known: dict[Moment, tuple[LayerStudy, ...]]
    ready: LayerStack | None
    drawing: "MyDrawing"
    is_wanted: Callable[[], bool]

    def __call__(self) -> Studied:
        """Called in the thread."""
        network, moment = self.network, self.moment
        try:
            stack = self.ready or network.at(moment)
            test, first = self._of_test(moment, stack), self._of_test(network.moments[0], None)
            mine = study(network.config.network, stack, self.drawing.image[None], POINTS)
        except Exception as error:  # the room must hear an end
            return Studied(network, moment, problem=sentence_for(error))
        return Studied(network, moment, test, mine, first, stack)

    def _of_test(self, moment: Moment, stack: LayerStack | None) -> tuple[LayerStudy, ...]:
        from trainer.data.sources import load_image_set

        if moment not in self.known:
            layers = self.network.config.network
            images = load_image_set(self.network.config.data.dataset).test_images
            chosen = evenly(images, sample_size(layers))
            self.known[moment] = study(
                layers, stack or self.network.at(moment), chosen, is_wanted=self.is_wanted
            )
        return self.known[moment]
