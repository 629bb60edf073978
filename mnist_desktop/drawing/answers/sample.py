"""A drawing as it can be kept."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """The digit on the canvas, or the chosen one of several.

    Attributes:
        image: (28, 28) made as MNIST's digits were, whatever steps are switched off on the page.
        ink: the drawing as ``Ink.to_document`` describes it; None for one of several digits.
        read_as: the class that the model in use took it for; None when it gave no answer.
        model: the name of that model; empty when there is none.
    """

    image: "NDArray[np.uint8]"
    ink: dict[str, Any] | None
    read_as: int | None
    model: str
