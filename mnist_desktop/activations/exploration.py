"""What a person is looking at in the Activations tab, and the numbers that follow from it. No widgets."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from mnist_desktop.activations.series import CURVES
from trainer.activation_functions import Array
from trainer.activation_maxout import lines_of
from trainer.activations import ActivationName, derivative, facts, value

X_LIMIT = 10.0
"""Curves and the movable line go from minus this to this."""

# made of whole numbers so that 0, where most kinks are, is hit exactly
GRID: Array = np.arange(-500, 501) / 50


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Curve:
    """One function to draw over :data:`GRID`.

    Attributes:
        name: which function.
        parameters: its parameters by name.
        values: f(x).
        slopes: f′(x).
        focused: whether it is the one in focus and so drawn stronger.
    """

    name: ActivationName
    parameters: Mapping[str, float]
    values: Array
    slopes: Array
    focused: bool

    @property
    def has_handles(self) -> bool:
        """Whether it is made of lines that can be dragged: Maxout in focus."""
        return self.focused and self.name is ActivationName.MAXOUT

    @property
    def lines(self) -> tuple[Array, ...]:
        """The lines that Maxout takes the highest of, if they can be dragged."""
        if not self.has_handles:
            return ()
        numbers = self.parameters
        return tuple(numbers[f"slope_{k}"] * GRID + numbers[f"intercept_{k}"] for k in lines_of(numbers))


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One function at the movable line: its name, its value and its slope there."""

    name: ActivationName
    value: float
    slope: float
    focused: bool


def gradient_left(slope: float, layers: int) -> float:
    """The share of a gradient that ``layers`` layers leave when each multiplies it by ``slope``."""
    return float(abs(slope) ** layers)


@dataclass(slots=True)
class Exploration:
    """The state of the tab.

    Attributes:
        focus: the function whose facts are shown.
        ticked: functions that stay in the picture whatever is in focus.
        x: where the movable line stands.
    """

    focus: ActivationName = ActivationName.RELU
    ticked: frozenset[ActivationName] = frozenset(
        {ActivationName.RELU, ActivationName.SIGMOID, ActivationName.TANH}
    )
    x: float = 1.0
    _parameters: dict[ActivationName, dict[str, float]] = field(default_factory=dict)
    _curves: dict[ActivationName, Curve] = field(default_factory=dict)

    @property
    def shown(self) -> tuple[ActivationName, ...]:
        """The functions in the picture, in the order of the catalogue."""
        return tuple(name for name in CURVES if name in self.ticked or name is self.focus)

    def parameters(self, name: ActivationName) -> dict[str, float]:
        """The parameters of ``name`` as they are set now."""
        return {**facts(name).defaults, **self._parameters.get(name, {})}

    def set_parameters(self, name: ActivationName, numbers: dict[str, float]) -> None:
        """Let the parameters of ``name`` be ``numbers`` from now on."""
        self._parameters[name] = dict(numbers)

    def reset_parameters(self, name: ActivationName) -> None:
        """Give ``name`` its default parameters back."""
        self._parameters.pop(name, None)

    def curve(self, name: ActivationName) -> Curve:
        """What to draw for ``name``: the same record as long as nothing about it has changed."""
        parameters, focused = self.parameters(name), name is self.focus
        known = self._curves.get(name)
        if known is None or (known.parameters, known.focused) != (parameters, focused):
            known = self._curves[name] = Curve(
                name=name,
                parameters=parameters,
                values=value(name, GRID, **parameters),
                slopes=derivative(name, GRID, **parameters),
                focused=focused,
            )
        return known

    def curves(self) -> list[Curve]:
        """What to draw now."""
        return [self.curve(name) for name in self.shown]

    def readings(self) -> list[Reading]:
        """The shown functions at the movable line."""
        return [
            Reading(
                name=name,
                value=float(value(name, self.x, **self.parameters(name))),
                slope=float(derivative(name, self.x, **self.parameters(name))),
                focused=name is self.focus,
            )
            for name in self.shown
        ]
