"""The window: drawing, training and exploring, on the ``trainer`` backend."""
