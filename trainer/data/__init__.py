"""Image sets, the way ink becomes an image, and augmentation."""
