"""The layers while they are being edited: any sequence of them, right or wrong, and every step back. No Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from trainer.config import Engine, NetworkConfig, TrainingConfig
from trainer.errors import ConfigError
from trainer.networks.layers import (
    WRITTEN_FROM_SCRATCH,
    ActivationLayer,
    ActivationName,
    BatchNormalization,
    Convolution,
    Dense,
    Dropout,
    Flatten,
    GlobalAveragePooling,
    Layer,
    Pooling,
)
from trainer.networks.shapes import LayerShape, trace_until

MOST = 60
"""So many layers a network can have."""
_STEPS_BACK = 200


class LayerKind(StrEnum):
    """What can be added, in the order in which it is offered."""

    DENSE = "dense"
    CONVOLUTION = "convolution"
    MAX_POOLING = "max-pooling"
    AVERAGE_POOLING = "average-pooling"
    FLATTEN = "flatten"
    GLOBAL_AVERAGE_POOLING = "global-average-pooling"
    DROPOUT = "dropout"
    BATCH_NORMALIZATION = "batch-normalization"
    ACTIVATION = "activation"


_NEW: dict[LayerKind, Layer] = {
    LayerKind.DENSE: Dense(units=64),
    # keeps height and width, so that it fits wherever there are images
    LayerKind.CONVOLUTION: Convolution(filters=32, padding="same"),
    LayerKind.MAX_POOLING: Pooling(),
    LayerKind.AVERAGE_POOLING: Pooling(mode="average"),
    LayerKind.FLATTEN: Flatten(),
    LayerKind.GLOBAL_AVERAGE_POOLING: GlobalAveragePooling(),
    LayerKind.DROPOUT: Dropout(),
    LayerKind.BATCH_NORMALIZATION: BatchNormalization(),
    LayerKind.ACTIVATION: ActivationLayer(),
}


def new_layer(kind: LayerKind) -> Layer:
    """A layer as it is added."""
    return _NEW[kind]


def is_known(kind: LayerKind, engine: Engine) -> bool:
    """Whether ``engine`` can train layers of ``kind``."""
    return engine is not Engine.NUMPY or isinstance(_NEW[kind], WRITTEN_FROM_SCRATCH)


@dataclass(frozen=True, slots=True)
class Check:
    """What became of one image on its way through the layers.

    Attributes:
        steps: the layers that it passed, from the first one.
        network: the whole, if the layers fit together.
        problem: why they do not, or why the engine cannot train them.
        position: the layer, counted from 1, that has to be mended; 0 when there is none.
    """

    steps: tuple[LayerShape, ...]
    network: NetworkConfig | None
    problem: ConfigError | None
    position: int


@dataclass(frozen=True, slots=True)
class _State:
    layers: tuple[Layer, ...]
    selected: int


class LayerStack:
    """At least one layer, one of them selected, and the way back to what was before.

    Positions count from 1; 0 is the image that comes in.
    """

    def __init__(self, network: NetworkConfig) -> None:
        """Begin with ``network``, to which only its own edits lead back."""
        self._is_fresh = True
        self._origin = network
        self._state = _State(network.layers, 1)
        self._before: list[_State] = []
        self._undone: list[_State] = []
        self._changing: tuple[int, str] | None = None

    @property
    def layers(self) -> tuple[Layer, ...]:
        """The layers in their order."""
        return self._state.layers

    @property
    def selected(self) -> int:
        """The position that is selected."""
        return self._state.selected

    @property
    def layer(self) -> Layer | None:
        """The selected layer; None for the image."""
        return self.layers[self.selected - 1] if self.selected else None

    @property
    def can_undo(self) -> bool:
        """Whether there is an edit to take back."""
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        """Whether there is an edit to bring back."""
        return bool(self._undone)

    @property
    def can_add(self) -> bool:
        """Whether there is room for one more layer."""
        return len(self.layers) < MOST

    @property
    def can_remove(self) -> bool:
        """Whether the selected layer can go; the last of all cannot."""
        return self.selected > 0 and len(self.layers) > 1

    def can_move(self, by: int) -> bool:
        """Whether the selected layer can go so many positions down."""
        return self.selected > 0 and 1 <= self.selected + by <= len(self.layers)

    def select(self, position: int) -> None:
        """Work on ``position`` from now on."""
        if position != self.selected:
            self._changing = None
            self._state = _State(self.layers, max(0, min(position, len(self.layers))))

    def show(self, network: NetworkConfig) -> None:
        """Hold ``network``; what was there can be brought back."""
        self._origin = network
        if self._is_fresh:
            self._is_fresh = False
            self._state = _State(network.layers, 1)
        elif network.layers != self.layers:
            self._go(network.layers, min(self.selected, len(network.layers)))

    def add(self, kind: LayerKind) -> None:
        """Insert a new layer after the selected one, but never after the one that gives the answer."""
        if self.can_add:
            place = self.selected
            if place == len(self.layers) and _answers(self.layers[-1]):
                place -= 1
            self._insert(place, new_layer(kind))

    def duplicate(self) -> None:
        """Insert the selected layer once more, after itself."""
        if self.can_add and self.layer is not None:
            self._insert(self.selected, self.layer)

    def remove(self) -> None:
        """Take the selected layer out; the next one is selected then."""
        if self.can_remove:
            rest = (*self.layers[: self.selected - 1], *self.layers[self.selected :])
            self._go(rest, min(self.selected, len(rest)))

    def move(self, by: int) -> None:
        """Bring the selected layer so many positions down, or up when ``by`` is negative."""
        if by and self.can_move(by):
            layers = list(self.layers)
            layers.insert(self.selected - 1 + by, layers.pop(self.selected - 1))
            self._go(tuple(layers), self.selected + by)

    def change(self, setting: str, value: object) -> None:
        """Give ``setting`` of the selected layer ``value``; several changes of one setting are one step back."""
        if self.layer is None or getattr(self.layer, setting) == value:
            return
        changing = (self.selected, setting)
        goes_on = changing == self._changing
        place = self.selected - 1
        layer = self.layer.changed(**{setting: value})
        self._go((*self.layers[:place], layer, *self.layers[place + 1 :]), self.selected, is_step=not goes_on)
        self._changing = changing

    def undo(self) -> None:
        """Take the last edit back."""
        self._swap(self._before, self._undone)

    def redo(self) -> None:
        """Bring back the edit that was taken back last."""
        self._swap(self._undone, self._before)

    def check(self, engine: Engine) -> Check:
        """Follow one image through the layers, and ask whether ``engine`` could train them."""
        steps, problem = trace_until(self.layers)
        network = None
        try:
            if problem is None:
                network = self._origin.changed(layers=self.layers)
                TrainingConfig(network=network, engine=engine)
        except ConfigError as error:
            problem = error
        return Check(steps, network, problem, 0 if problem is None else self._to_mend(problem))

    def _to_mend(self, problem: ConfigError) -> int:
        """A problem that names no layer lies in what comes out at the end."""
        position = problem.values.get("position")
        return position if isinstance(position, int) else len(self.layers)

    def _insert(self, place: int, layer: Layer) -> None:
        self._go((*self.layers[:place], layer, *self.layers[place:]), place + 1)

    def _go(self, layers: Sequence[Layer], selected: int, *, is_step: bool = True) -> None:
        if is_step:
            self._before = [*self._before, self._state][-_STEPS_BACK:]
        self._undone = []
        self._changing = None
        self._state = _State(tuple(layers), selected)

    def _swap(self, taken: list[_State], kept: list[_State]) -> None:
        if taken:
            kept.append(self._state)
            self._state = taken.pop()
            self._changing = None


def _answers(layer: Layer) -> bool:
    return isinstance(layer, Dense | ActivationLayer) and layer.activation is ActivationName.SOFTMAX
