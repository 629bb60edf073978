"""The Activations tab: curves, derivatives, numbers to play with."""
