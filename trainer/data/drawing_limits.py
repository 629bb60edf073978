"""What is allowed in files of drawings, and what is said where it is not kept."""

from pathlib import Path

from trainer.data.drawing_record import LONGEST_WRITER, Pixels, cleaned_text
from trainer.errors import DataError, phrase

Entry = tuple[int, Pixels, str]
"""Label, image and writer of a drawing from a file."""

LARGEST_COUNT = 100_000


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


def check_count(path: Path, count: int) -> None:
    """Raise a DataError when ``path`` holds no drawing, or too many."""
    if not 0 < count <= LARGEST_COUNT:
        raise too_many(path, f"{count:,}")


def too_many(path: Path, count: str) -> DataError:
    """The sentence for a wrong number of drawings."""
    return DataError(
        phrase(
            "trainer",
            "“{path}” cannot be taken: expected 1 to {limit} drawings, received {count}. "
            "Choose another file, or part it.",
        ),
        path=path,
        limit=f"{LARGEST_COUNT:,}",
        count=count,
    )


def too_large(path: Path, size: int) -> DataError:
    """The sentence for a file of ``size`` bytes, which is more than drawings need."""
    return DataError(
        phrase(
            "trainer",
            "“{path}” is too large: expected at most {limit} drawings, received {size} MiB. Part it.",
        ),
        path=path,
        limit=f"{LARGEST_COUNT:,}",
        size=f"{size / 1024**2:,.1f}",
    )


def refused(path: Path, reason: str) -> DataError:
    """The sentence for a file that holds no drawings in a known format."""
    return DataError(
        phrase(
            "trainer",
            "The drawings in “{path}” cannot be read ({reason}): expected MNIST’s pair of idx files, an npz file "
            "with images and labels, a csv file with a label and 784 pixels a line, or folders 0 to 9 with "
            "pictures. Export or copy them again.",
        ),
        path=path,
        reason=reason,
    )
