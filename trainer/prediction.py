"""What an answer says; light to import, so that a window can show answers before it can make them."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class Verdict(StrEnum):
    """How an answer is meant.

    ``torn`` has a runner-up close behind; ``unsure`` has no favourite; ``not-a-digit`` is unlike all that
    the network learned. The last two are taken for no digit.
    """

    EMPTY = "empty"
    SURE = "sure"
    LIKELY = "likely"
    TORN = "torn"
    UNSURE = "unsure"
    NOT_A_DIGIT = "not-a-digit"


@dataclass(frozen=True, slots=True, eq=False)
class Prediction:
    """The answer for one image.

    Attributes:
        probabilities: (10,) float32, adding up to 1; all alike when nothing was drawn.
        verdict: how it is meant.
    """

    probabilities: "NDArray[np.float32]"
    verdict: Verdict

    @property
    def is_digit(self) -> bool:
        """Whether the image is taken for one of the ten classes at all."""
        return self.verdict not in (Verdict.EMPTY, Verdict.UNSURE, Verdict.NOT_A_DIGIT)

    @property
    def digit(self) -> int | None:
        """The class read; None when it is not a digit."""
        return self.best if self.is_digit else None

    @property
    def best(self) -> int:
        """The class with the highest probability, whether or not that is enough."""
        return int(self.probabilities.argmax())

    @property
    def runner_up(self) -> int:
        """The class with the second highest probability."""
        return int(self.probabilities.argsort()[-2])
