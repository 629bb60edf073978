"""One kept drawing, and what may be kept of one."""

import json
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trainer.data import IMAGE_SIDE
from trainer.errors import DataError, phrase

Pixels = NDArray[np.uint8]
LONGEST_WRITER = 80
_LARGEST_INK = 1024 * 1024
_UNKNOWN_TIME = datetime(1970, 1, 1, tzinfo=UTC)
_TURNING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Drawing:
    """One kept drawing.

    Attributes:
        id: its number; never given to another one.
        label: the digit that it is meant to be.
        writer: who drew it; empty when that was not said.
        image: (28, 28) what a network reads; read-only.
        ink: the strokes as a JSON document, where there are any.
        read_as: the digit that the model took it for; None when it saw none or was not asked.
        model: the name of the model that was asked; empty when none was.
        made: when it was kept.
        for_test: whether it is held back from training, to test with.
    """

    id: int
    label: int
    writer: str
    image: Pixels
    ink: dict[str, Any] | None
    read_as: int | None
    model: str
    made: datetime
    for_test: bool = False

    @property
    def is_misread(self) -> bool:
        """Whether the model that was asked gave another digit, or none."""
        return self.read_as != self.label and (self.read_as is not None or bool(self.model))


def drawing_from_row(row: Sequence[Any]) -> Drawing:
    """The drawing in a row of the database; a damaged time or ink does not make it unreadable."""
    number, label, writer, image, ink, read_as, model, made, for_test, _ = row
    pixels = np.frombuffer(image, np.uint8).reshape(IMAGE_SIDE, IMAGE_SIDE)
    return Drawing(
        id=number,
        label=label,
        writer=writer,
        image=pixels,
        ink=_ink(ink),
        read_as=read_as,
        model=model,
        made=_time(made),
        for_test=bool(for_test),
    )


def checked_digit(label: object) -> int:
    """``label`` if it is a digit.

    Raises:
        DataError: it is something else.
    """
    if isinstance(label, int | np.integer) and not isinstance(label, bool) and 0 <= label <= 9:
        return int(label)
    raise DataError(
        phrase("trainer", "A label must be a digit from 0 to 9, but is {received}."), received=shown(label)
    )


def checked_image(image: object) -> Pixels:
    """``image`` if it is what networks read.

    Raises:
        DataError: it is no (28, 28) array of bytes.
    """
    right = (IMAGE_SIDE, IMAGE_SIDE)
    if isinstance(image, np.ndarray) and image.dtype == np.uint8 and image.shape == right:
        return image
    raise DataError(
        phrase(
            "trainer",
            "This drawing cannot be kept: expected an image of 28 × 28 bytes, received {received}.",
        ),
        received=f"{image.dtype} {image.shape}" if isinstance(image, np.ndarray) else shown(image),
    )


def ink_text(ink: Mapping[str, Any] | None) -> str | None:
    """The ink as JSON, in ASCII.

    Raises:
        DataError: it is too large, or holds what JSON cannot.
    """
    if ink is None:
        return None
    try:
        text = json.dumps(dict(ink), allow_nan=False, separators=(",", ":"))
    except (TypeError, ValueError, RecursionError) as error:
        raise DataError(
            phrase("trainer", "The ink of this drawing cannot be kept ({reason})."), reason=error
        ) from error
    if len(text) > _LARGEST_INK:
        raise DataError(
            phrase(
                "trainer",
                "The ink of this drawing is too large: expected at most {limit} bytes, received {size}. "
                "Draw with fewer strokes.",
            ),
            limit=f"{_LARGEST_INK:,}",
            size=f"{len(text):,}",
        )
    return text


def cleaned_writer(name: str) -> str:
    """``name`` as it is kept: without control characters and needless spaces.

    Raises:
        DataError: it is longer than 80 characters.
    """
    cleaned = cleaned_text(name)
    if len(cleaned) > LONGEST_WRITER:
        raise DataError(
            phrase(
                "trainer",
                "The writer’s name is too long: expected at most {limit} characters, received {count}. "
                "Choose a shorter one.",
            ),
            limit=LONGEST_WRITER,
            count=len(cleaned),
        )
    return cleaned


def cleaned_text(text: str) -> str:
    """``text`` on one line: no control characters, nothing that turns the direction of writing."""
    kept = "".join(c if _is_visible(c) else " " if c.isspace() else "" for c in text)
    return " ".join(unicodedata.normalize("NFC", kept).split())


def shown(value: object) -> str:
    """``value`` as a sentence can show it, cut where it is long."""
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "…"


def _is_visible(character: str) -> bool:
    return unicodedata.category(character) not in ("Cc", "Cs") and character not in _TURNING


def _ink(text: str | None) -> dict[str, Any] | None:
    try:
        found = json.loads(text or "null")
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _time(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text).astimezone(UTC)
    except (ValueError, OverflowError):
        return _UNKNOWN_TIME
