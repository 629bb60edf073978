"""What the ledger tells of one function: computed numbers, and those that were measured on this computer."""

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from mnist_desktop.activations.activation_words import activation_title
from mnist_desktop.numbers import decimal, percent, short_decimal
from trainer.activation_properties import ActivationProperties

UNKNOWN = "–"

_Key = tuple[float, ...] | str


class Column(IntEnum):
    """The properties, from left to right."""

    FUNCTION = 0
    RANGE = 1
    MEAN = 2
    SATURATING = 3
    SLOPE_AT_ZERO = 4
    LARGEST_SLOPE = 5
    MONOTONIC = 6
    COST = 7
    DEAD = 8
    ACCURACY = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerRow:
    """One function.

    Attributes:
        properties: what its formula gives.
        cost: its time compared with ReLU's; None until it was measured.
        dead: share of dead units after the small training; None until then.
        accuracy: of the small network, on images it did not learn from; likewise.
    """

    properties: ActivationProperties
    cost: float | None = None
    dead: float | None = None
    accuracy: float | None = None

    @property
    def title(self) -> str:
        """The function's name, in the current language."""
        return activation_title(self.properties.name)

    def text(self, column: Column) -> str:
        """What stands in ``column``, in the current language."""
        numbers = self.properties
        match column:
            case Column.FUNCTION:
                return self.title
            case Column.RANGE:
                low, high = (short_decimal(number, 2) for number in numbers.range)
                return f"{low} … {high}"
            case Column.MEAN:
                return "1/n" if numbers.mean is None else decimal(numbers.mean, 2)
            case Column.SATURATING:
                return percent(numbers.saturating_share)
            case Column.SLOPE_AT_ZERO:
                left, right = (short_decimal(number, 2) for number in numbers.slopes_at_zero)
                return f"{left}|{right}" if numbers.has_kink_at_zero else right
            case Column.LARGEST_SLOPE:
                return short_decimal(numbers.largest_slope, 2)
            case Column.MONOTONIC:
                yes = QCoreApplication.translate("LedgerRow", "yes")
                no = QCoreApplication.translate("LedgerRow", "no")
                return yes if numbers.is_monotonic else no
            case Column.COST:
                return UNKNOWN if self.cost is None else decimal(self.cost, 1)
            case Column.DEAD:
                return UNKNOWN if self.dead is None else percent(self.dead, 0)
            case Column.ACCURACY:
                return UNKNOWN if self.accuracy is None else percent(self.accuracy)

    def sort_key(self, column: Column) -> _Key | None:
        """What ``column`` is sorted by; None where nothing is known."""
        numbers = self.properties
        measured = {Column.COST: self.cost, Column.DEAD: self.dead, Column.ACCURACY: self.accuracy}
        match column:
            case Column.FUNCTION:
                return self.title.casefold()
            case Column.RANGE:
                return numbers.range
            case Column.MEAN:
                return None if numbers.mean is None else (round(numbers.mean, 6),)
            case Column.SATURATING:
                return (numbers.saturating_share,)
            case Column.SLOPE_AT_ZERO:
                return tuple(reversed(numbers.slopes_at_zero))
            case Column.LARGEST_SLOPE:
                return (numbers.largest_slope,)
            case Column.MONOTONIC:
                return (float(numbers.is_monotonic),)
            case _:
                number = measured[column]
                return None if number is None else (number,)
