"""The lines that Maxout takes the highest of, each with handles to drag it by."""

from collections.abc import Mapping
from dataclasses import dataclass

import pyqtgraph as pg
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QColor

from mnist_desktop.theme import Tokens
from trainer.activation_maxout import MOST_LINES, lines_of
from trainer.activations import ActivationName, Parameter, facts

_LINES = tuple(range(1, MOST_LINES + 1))
_REACH = 3.0
_NEAREST = 0.4
_LOWEST, _HIGHEST = -2.7, 4.7
_MIDDLE = 0
_FACTS = facts(ActivationName.MAXOUT)
_PARAMETERS = {each.name: each for each in (*_FACTS.parameters, *_FACTS.further)}


@dataclass(frozen=True, slots=True)
class _Handle:
    """One handle: of which line, and at its left end (−1), its middle (0) or its right end (1)."""

    line: int
    side: int
    target: pg.TargetItem


class MaxoutHandles(QObject):
    """Three handles a line: the middle one moves it up and down, those at its ends turn it.

    Signals:
        dragged: a person moved one; carries all parameters of Maxout by name.
    """

    dragged = Signal(object)

    def __init__(self, plot: pg.PlotItem, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers: dict[str, float] = {}
        self._is_placing = False
        self._handles = tuple(
            _Handle(line, side, pg.TargetItem(size=11 if side == _MIDDLE else 9, symbol="o"))
            for line in _LINES
            for side in (-1, _MIDDLE, 1)
        )
        self._names = tuple(pg.TextItem(str(line), anchor=(-0.6, 0.5)) for line in _LINES)
        for item in (*(each.target for each in self._handles), *self._names):
            plot.addItem(item, ignoreBounds=True)
            item.setZValue(10)
        for handle in self._handles:
            handle.target.sigPositionChanged.connect(self._on_moved)
        self.show_lines({})

    def show_lines(self, numbers: Mapping[str, float]) -> None:
        """Put the handles on the lines with these parameters; nothing is shown without any."""
        self._numbers = dict(numbers)
        lines = lines_of(numbers)
        self._is_placing = True
        for handle in self._handles:
            handle.target.setVisible(handle.line in lines)
            if handle.line in lines:
                x = handle.side * self._reach(handle)
                handle.target.setPos(x, self._height(handle.line, x))
        for line, name in zip(_LINES, self._names, strict=True):
            name.setVisible(line in lines)
            name.setPos(self._handle(line, 1).target.pos())
        self._is_placing = False

    def apply_theme(self, tokens: Tokens) -> None:
        """Take the colours of ``tokens``."""
        for handle in self._handles:
            handle.target.setPen(pg.mkPen(QColor(tokens.accent), width=2))
            handle.target.setHoverPen(pg.mkPen(QColor(tokens.text), width=2))
            handle.target.setBrush(QColor(tokens.accent if handle.side == _MIDDLE else tokens.card))
            handle.target.setHoverBrush(QColor(tokens.accent))
        for name in self._names:
            name.setColor(QColor(tokens.muted))

    def target(self, line: int, side: int) -> pg.TargetItem:
        """The handle of ``line`` (from 1) at its left end (−1), its middle (0) or its right end (1)."""
        return self._handle(line, side).target

    def _handle(self, line: int, side: int) -> _Handle:
        return next(each for each in self._handles if (each.line, each.side) == (line, side))

    def _height(self, line: int, x: float) -> float:
        return self._numbers[f"slope_{line}"] * x + self._numbers[f"intercept_{line}"]

    def _reach(self, handle: _Handle) -> float:
        """How far from the middle an end is, so that it can be seen."""
        slope = self._numbers[f"slope_{handle.line}"] * handle.side
        intercept = self._numbers[f"intercept_{handle.line}"]
        if slope == 0:
            return _REACH
        return min(_REACH, ((_HIGHEST if slope > 0 else _LOWEST) - intercept) / slope)

    @Slot(object)
    def _on_moved(self, target: pg.TargetItem) -> None:
        handle = next(each for each in self._handles if each.target is target)
        if self._is_placing or handle.line not in lines_of(self._numbers):
            return
        x, y = float(target.pos().x()), float(target.pos().y())
        numbers = dict(self._numbers)
        if handle.side == _MIDDLE:
            name, number = f"intercept_{handle.line}", y
        else:
            run = max(_NEAREST, x * handle.side) * handle.side
            name, number = f"slope_{handle.line}", (y - numbers[f"intercept_{handle.line}"]) / run
        numbers[name] = _allowed(_PARAMETERS[name], number)
        self.show_lines(numbers)
        self.dragged.emit(numbers)


def _allowed(parameter: Parameter, number: float) -> float:
    """``number`` as the slider of ``parameter`` can stand."""
    steps = round(min(parameter.high, max(parameter.low, number)) / parameter.step)
    return round(steps * parameter.step, 10)
