"""How many of the drawings are read right, and which."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from trainer.data.drawings import Drawing

_Key = TypeVar("_Key", bound=Hashable)


class Outcome(Enum):
    """What came of reading a drawing."""

    RIGHT = 0
    WRONG = 1
    UNKNOWN = 2


@dataclass(frozen=True, slots=True)
class Tally:
    """How drawings of one kind are read; those neither right nor wrong were not read yet."""

    right: int = 0
    wrong: int = 0
    unknown: int = 0

    @property
    def total(self) -> int:
        """How many there are."""
        return self.right + self.wrong + self.unknown

    @property
    def known(self) -> int:
        """How many of them were read."""
        return self.right + self.wrong


class Readings:
    """What a model reads in each drawing; without a model, what was read when it was drawn."""

    def __init__(self, digits: Mapping[int, int | None] | None = None) -> None:
        """``digits`` by the number of the drawing; None when no model has been asked."""
        self._digits = digits

    @property
    def has_model(self) -> bool:
        """Whether this is what the model in use says."""
        return self._digits is not None

    def outcome(self, drawing: "Drawing") -> Outcome:
        """Whether ``drawing`` is read right."""
        if self._digits is None:
            is_known = drawing.read_as is not None or bool(drawing.model)
        else:
            is_known = drawing.id in self._digits
        if not is_known:
            return Outcome.UNKNOWN
        return Outcome.RIGHT if self.digit(drawing) == drawing.label else Outcome.WRONG

    def digit(self, drawing: "Drawing") -> int | None:
        """The digit that is read; None when it is taken for no digit, or was not read yet."""
        return drawing.read_as if self._digits is None else self._digits.get(drawing.id)

    def tallies(self, drawings: Iterable["Drawing"], key: Callable[["Drawing"], _Key]) -> dict[_Key, Tally]:
        """How the drawings are read, by their ``key``."""
        counts = Counter((key(drawing), self.outcome(drawing).value) for drawing in drawings)
        return {
            each: Tally(*(counts[each, outcome.value] for outcome in Outcome))
            for each in {each for each, _ in counts}
        }


@dataclass(frozen=True, slots=True)
class Filter:
    """Which drawings are shown; None stands for all."""

    writer: str | None = None
    label: int | None = None
    only_misread: bool = False

    def fits(self, drawing: "Drawing", readings: Readings) -> bool:
        """Whether ``drawing`` is shown."""
        return (
            (self.writer is None or drawing.writer == self.writer)
            and (self.label is None or drawing.label == self.label)
            and (not self.only_misread or readings.outcome(drawing) is Outcome.WRONG)
        )
