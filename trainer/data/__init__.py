"""Image sets, the way ink becomes an image, and augmentation."""

IMAGE_SIDE = 28
"""Height and width of every image, in pixels."""
