"""Numbers of the worked example: two decimals, and powers of ten where those would say nothing."""

from mnist_desktop.activations.signal.signal_words import scientific
from mnist_desktop.numbers import decimal, digits

_LARGEST = 10_000
_PLACES = 2


def written(number: float) -> str:
    """2.72, but 5.2 · 10²¹ and 2.1 · 10⁻²²: what is not 0 is not written as 0 either."""
    return decimal(number, _PLACES) if number == 0 or 0.01 <= abs(number) < _LARGEST else scientific(number)


def chance(share: float) -> str:
    """A probability whose logarithm somebody may check: 0.659, 0.0474, 4.5 · 10⁻⁵."""
    if share == 0 or share >= 0.1:
        return decimal(share, 3)
    return digits(share, 3) if share >= 0.001 else scientific(share)
