"""What can be asked of the thread that keeps the drawings; light to import."""

from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from trainer.data.drawings import Drawing


class Urgency(IntEnum):
    """What is served first; what is above ``END`` is served even when the window is closing."""

    WRITING = 0
    ASKING = 1
    END = 2
    READING_ANEW = 3


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Add:
    """Keep a drawing.

    Attributes:
        replaces: number of a drawing to delete once this one is kept.
    """

    label: int
    writer: str
    image: "NDArray[np.uint8]"
    ink: dict[str, Any] | None = None
    read_as: int | None = None
    model: str = ""
    replaces: int | None = None


@dataclass(frozen=True, slots=True)
class Relabel:
    """Say that drawings are meant to be ``label``."""

    ids: tuple[int, ...]
    label: int


@dataclass(frozen=True, slots=True)
class Delete:
    """Delete drawings, so that they can be brought back."""

    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Restore:
    """Bring deleted drawings back."""

    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Refresh:
    """Look at the file anew: another program may have changed it."""


@dataclass(frozen=True, slots=True)
class Fetch:
    """Give one drawing with its ink."""

    id: int


@dataclass(frozen=True, slots=True)
class Export:
    """Write drawings to files; the format is one of ``idx``, ``npz``, ``png``, ``csv``."""

    ids: tuple[int, ...]
    path: Path
    format: str


@dataclass(frozen=True, slots=True)
class Import:
    """Keep all drawings of a file or folder."""

    path: Path


@dataclass(frozen=True, slots=True)
class ReadWith:
    """Read all drawings with the model in ``path`` from now on; None reads them with no model."""

    path: Path | None


@dataclass(frozen=True, slots=True)
class ReadMore:
    """Read some of the drawings that the model has not read yet."""


@dataclass(frozen=True, slots=True)
class End:
    """Nothing comes after this."""


Request = Add | Relabel | Delete | Restore | Refresh | Fetch | Export | Import | ReadWith | ReadMore | End


@dataclass(frozen=True, slots=True, eq=False)
class Added:
    """Answers :class:`Add`: the drawing is on the disk.

    Attributes:
        count: how many drawings there are now.
    """

    drawing: "Drawing"
    count: int


def urgency(request: Request) -> Urgency:
    """When ``request`` is served, among others that wait."""
    if isinstance(request, Add | Relabel | Delete | Restore):
        return Urgency.WRITING
    if isinstance(request, End):
        return Urgency.END
    return Urgency.READING_ANEW if isinstance(request, ReadWith | ReadMore) else Urgency.ASKING
