"""What a person is looking at in the Activations tab, and the numbers that follow from it. No widgets."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from mnist_desktop.activations.series import CURVES
from trainer.activation_functions import Array
from trainer.activations import ActivationName, derivative, facts, value

X_LIMIT = 10.0
"""Curves and the movable line go from minus this to this."""

# made of whole numbers so that 0, where most kinks are, is hit exactly
GRID: Array = np.arange(-500, 501) / 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Curve:
    """One function to draw over :data:`GRID`.

    Attributes:
        name: which function.
        values: f(x).
        slopes: f′(x).
        focused: whether it is the one in focus and so drawn stronger.
        lines: the lines that Maxout takes the highest of; empty for the others.
        handles: Maxout's parameters, to drag its lines by; empty for the others.
    """

    name: ActivationName
    values: Array
    slopes: Array
    focused: bool
    lines: tuple[Array, ...] = ()
    handles: Mapping[str, float] = field(default_factory=dict)


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
        """What to draw for ``name``."""
        parameters = self.parameters(name)
        has_lines = name is ActivationName.MAXOUT and name is self.focus
        return Curve(
            name=name,
            values=value(name, GRID, **parameters),
            slopes=derivative(name, GRID, **parameters),
            focused=name is self.focus,
            lines=self._lines() if has_lines else (),
            handles=parameters if has_lines else {},
        )

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

    def _lines(self) -> tuple[Array, ...]:
        numbers = self.parameters(ActivationName.MAXOUT)
        return tuple(numbers[f"slope_{k}"] * GRID + numbers[f"intercept_{k}"] for k in (1, 2))
