"""Pictures that come onto the canvas, and drawings that leave it."""
