"""What the experiments say, in the reader's language."""

from mnist_desktop.numbers import decimal, digits, percent, whole
from mnist_desktop.translation import translated
from trainer.errors import phrase
from trainer.learning.fit import Points, Saying, Share

_POINTS = phrase("learning", "{number} points")


def said(saying: Saying) -> str:
    """``saying`` with its values, all of it as the current language writes it."""
    values = {name: _written(value) for name, value in saying.values.items()}
    return translated("learning", saying.template).format(**values)


def share(value: float) -> str:
    """A share in percent, with a decimal only where it is needed: 30 % and 88.5 %."""
    return percent(value, 0 if round(100 * value, 1).is_integer() else 1)


def points(difference: float) -> str:
    """By how many percentage points two shares differ: 12.3 points."""
    return translated("learning", _POINTS).format(number=decimal(100 * difference, 1))


def _written(value: object) -> str:
    match value:
        case Saying():
            return said(value)
        case Points():
            return points(value)
        case Share():
            return share(value)
        case int():
            return whole(value)
        case float():
            return digits(value)
        case tuple():
            return ", ".join(f"“{_written(each)}”" for each in value)
    return str(value)
