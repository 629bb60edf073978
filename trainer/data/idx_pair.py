"""Images and labels in two files, as MNIST was published."""

from pathlib import Path


def partner(images: Path) -> Path:
    """The file of labels that belongs to an IDX file of images, as MNIST's four files are named."""
    name = images.name
    for old, new in (("images", "labels"), ("idx3", "idx1")):
        name = name.replace(old, new)
    return images.with_name(name)
