"""Why it answers so: steps of preprocessing, nearest training images, where it looked."""
