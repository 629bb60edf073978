"""What a hand can hold: the pen and two erasers."""

import math
from enum import Enum

RUBBER_FACTOR = 1.25
"""The rubber is a little wider than the pen, so that one way along a stroke takes all of it."""
PICK_WIDTH = 12.0
"""What the eraser of strokes reaches, in canvas units."""


class Tool(Enum):
    """What the next stroke does."""

    PEN = "pen"
    RUBBER = "rubber"
    STROKE_ERASER = "stroke-eraser"


def tool_width(tool: Tool, pen_width: float) -> float:
    """How wide ``tool`` is while the pen is ``pen_width`` wide, in canvas units."""
    match tool:
        case Tool.PEN:
            return pen_width
        case Tool.RUBBER:
            return RUBBER_FACTOR * pen_width
        case Tool.STROKE_ERASER:
            return PICK_WIDTH


def width_under_pressure(width: float, pressure: float) -> float:
    """The pen's width from half of it for a touch to one and a half for full pressure; none told: as it is."""
    if not math.isfinite(pressure) or pressure <= 0:
        return width
    return width * (0.5 + min(pressure, 1.0))
