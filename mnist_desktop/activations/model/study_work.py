"""Counting what arrives at a network's activations, a slice at a time, so that the window can show parts."""

import time
import zlib
from collections import OrderedDict
from collections.abc import Hashable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mnist_desktop.widgets.background import sentence_for
from trainer.errors import TrainerError
from trainer.learning.kept_networks import Moment, OpenNetwork
from trainer.learning.preactivations import GrowingStudy, LayerStudy, evenly, sample_size, study
from trainer.networks.numpy_forward import LayerStack

POINTS = 600
"""So many sums of one drawing are shown one by one, at most."""
_SLICE = 0.06  # seconds of work between two looks at it
_PIECE = 25  # images at once
_MOST_KNOWN = 300


@dataclass(frozen=True, slots=True, eq=False)
class Studied:
    """What is known by now of the sums that arrive at each layer.

    Attributes:
        work: what counted it.
        drawing: for the one drawing, layer by layer.
        test: for the test images that were looked at, likewise; empty at first.
        first: for all test images at the network's first moment; empty until they are counted.
        share: of the work that is done, 0 to 1.
        problem: why there is nothing of all that; None if there is.
    """

    work: "StudyWork"
    drawing: tuple[LayerStudy, ...] = ()
    test: tuple[LayerStudy, ...] = ()
    first: tuple[LayerStudy, ...] = ()
    share: float = 0.0
    problem: TrainerError | None = None

    @property
    def network(self) -> OpenNetwork:
        """Which one."""
        return self.work.network

    @property
    def moment(self) -> Moment:
        """When in its training."""
        return self.work.moment

    @property
    def is_whole(self) -> bool:
        """Whether all images were looked at."""
        return self.share >= 1.0


class KnownStudies:
    """What was counted before: the newest studies of test images, and the network that was used last.

    Attributes:
        data: the sets whose test images were read already.
    """

    def __init__(self) -> None:
        self.data: set[str] = set()
        self._studies: OrderedDict[Hashable, tuple[LayerStudy, ...]] = OrderedDict()
        self._stack: tuple[Hashable, LayerStack] | None = None

    def stack(self, network: OpenNetwork, moment: Moment) -> LayerStack:
        """``network`` as it was at ``moment``, ready to be asked."""
        mark = network.mark(moment)
        if self._stack is None or self._stack[0] != mark:
            self._stack = mark, network.at(moment)
        return self._stack[1]

    def find(self, key: Hashable) -> tuple[LayerStudy, ...]:
        """What was kept as ``key``; nothing if that is not known."""
        if key in self._studies:
            self._studies.move_to_end(key)
        return self._studies.get(key, ())

    def keep(self, key: Hashable, studies: tuple[LayerStudy, ...]) -> None:
        """Know ``studies`` as ``key`` from now on; the one that nobody asked for longest may have to go."""
        self._studies[key] = studies
        if len(self._studies) > _MOST_KNOWN:
            self._studies.popitem(last=False)


class StudyWork:
    """One wish to look into a network; each call does a little more of it and tells what is known by then.

    First comes the drawing, which needs no data, then the test images, then these again at the network's
    first moment. Each part of the test images comes from all over them.
    """

    def __init__(
        self, network: OpenNetwork, moment: Moment, drawing: NDArray[np.uint8], known: KnownStudies
    ) -> None:
        self.network, self.moment = network, moment
        self._image, self._known = drawing, known
        self._drawing: tuple[LayerStudy, ...] = ()
        self._test: GrowingStudy | tuple[LayerStudy, ...] = ()
        self._first: tuple[LayerStudy, ...] = ()
        self._done, self._all = 0, 0  # images
        self._steps = self._work()
        self._is_whole = False

    def __call__(self) -> Studied:
        """Called in a thread, never in two at once."""
        try:
            self._go_on()
        except Exception as error:  # the room must hear an end
            return Studied(self, problem=sentence_for(error))
        test = self._test.studies() if isinstance(self._test, GrowingStudy) else self._test
        share = 1.0 if self._is_whole else min(0.99, self._done / max(1, self._all))
        return Studied(self, self._drawing, test, self._first, share)

    def _go_on(self) -> None:
        end = time.perf_counter() + _SLICE
        for must_be_shown in self._steps:
            if must_be_shown or (self._done and time.perf_counter() > end):
                return
        self._is_whole = True

    def _work(self) -> Iterator[bool]:
        """The work; it rests between its pieces, and says whether what there is must be shown now."""
        from trainer.data.sources import load_test_images

        config, first = self.network.config, self.network.moments[0]
        stack = self._known.stack(self.network, self.moment)
        self._drawing = study(config.network, stack, self._image[None], POINTS)
        yield config.data.dataset not in self._known.data  # reading them takes its time
        images = evenly(load_test_images(config.data.dataset), sample_size(config.network))
        self._known.data.add(config.data.dataset)
        self._all = len(images) if first == self.moment else 2 * len(images)
        key = self.network.mark(self.moment), _content(images)
        self._test = self._known.find(key) or GrowingStudy(config.network, stack)
        if isinstance(self._test, GrowingStudy):
            yield from self._count(self._test, images)
            self._test = self._test.studies()
            self._known.keep(key, self._test)
        if first != self.moment:
            yield from self._count_first(first, images)

    def _count_first(self, first: Moment, images: NDArray[np.uint8]) -> Iterator[bool]:
        key = self.network.mark(first), _content(images)
        found = self._known.find(key)
        if not found:
            growing = GrowingStudy(self.network.config.network, self.network.at(first))
            yield from self._count(growing, images)
            found = growing.studies()
            self._known.keep(key, found)
        self._first = found

    def _count(self, growing: GrowingStudy, images: NDArray[np.uint8]) -> Iterator[bool]:
        """Each piece is from all over ``images``, so that the first one stands for all."""
        pieces = -(-len(images) // _PIECE)
        for place in range(pieces):
            piece = images[place::pieces]
            growing.add(piece)
            self._done += len(piece)
            yield False


def _content(images: NDArray[np.uint8]) -> int:
    """A number that is another one for other images: drawings of one's own become more."""
    return zlib.crc32(images.tobytes())
