"""What is allowed in files of images from strangers, and what is said where it is not kept."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from trainer.data import IMAGE_SIDE
from trainer.data.drawing_record import LONGEST_WRITER, Pixels, cleaned_text
from trainer.errors import DataError, TrainerError, phrase

Entry = tuple[int, Pixels, str]
"""Label, image and writer of a drawing from a file."""

LARGEST_COUNT = 100_000
LARGEST_FILE = 512 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """What one purpose allows.

    Attributes:
        count: images, at most.
        image_bytes: bytes of all their pixels, at most.
        any_size: whether other sizes than 28 × 28 are taken, which are brought to it afterwards.
    """

    count: int
    image_bytes: int
    any_size: bool = False


DRAWINGS = Limits(LARGEST_COUNT, LARGEST_COUNT * IMAGE_SIDE**2)
IMAGE_SETS = Limits(200_000, LARGEST_FILE, any_size=True)


@contextmanager
def explained(path: Path, limits: Limits) -> Iterator[None]:
    """Turn whatever reading ``path`` ends in into a sentence.

    Raises:
        DataError: something went wrong inside the ``with``.
    """
    try:
        yield
    except FileNotFoundError:
        raise DataError(
            phrase("trainer", "There is no file or folder “{path}”. Check its name and folder."), path=path
        ) from None
    except TrainerError:
        raise
    except MemoryError:
        raise too_large(path, path.stat().st_size, limits) from None
    except Exception as error:  # readers of damaged files raise nearly everything
        reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
        raise refused(path, " ".join(reason.split())[:200]) from error


def label_of(path: Path, label: int) -> int:
    """``label`` as found in ``path``, if it is a digit.

    Raises:
        DataError: it is something else.
    """
    if 0 <= label <= 9:
        return int(label)
    raise refused(path, f"label {label}")


def writer_of(name: str) -> str:
    """A name as it may be kept; a longer one is cut."""
    return cleaned_text(cleaned_text(name[: 4 * LONGEST_WRITER])[:LONGEST_WRITER])


def check_count(path: Path, count: int, limits: Limits) -> None:
    """Raise a DataError when ``path`` holds no image, or too many."""
    if not 0 < count <= limits.count:
        raise too_many(path, f"{count:,}", limits)


def too_many(path: Path, count: str, limits: Limits) -> DataError:
    """The sentence for a wrong number of images."""
    return DataError(
        phrase(
            "trainer",
            "“{path}” cannot be taken: expected 1 to {limit} images, received {count}. "
            "Choose another file, or part it.",
        ),
        path=path,
        limit=f"{limits.count:,}",
        count=count,
    )


def too_large(path: Path, size: int, limits: Limits) -> DataError:
    """The sentence for a file of ``size`` bytes, which is more than its images need."""
    return DataError(
        phrase(
            "trainer",
            "“{path}” is too large: expected at most {limit} images, received {size} MiB. Part it.",
        ),
        path=path,
        limit=f"{limits.count:,}",
        size=f"{size / 1024**2:,.1f}",
    )


def refused(path: Path, reason: str) -> DataError:
    """The sentence for a file that holds no images in a known format."""
    return DataError(
        phrase(
            "trainer",
            "The images in “{path}” cannot be read ({reason}): expected MNIST’s pair of idx files, an npz file "
            "with images and labels, a csv file with a label and 784 pixels a line, or a folder of pictures "
            "for each class. Export or copy them again.",
        ),
        path=path,
        reason=reason,
    )
