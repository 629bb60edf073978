"""What activation functions are called, in the current language."""

from mnist_desktop.translation import translated
from trainer.activations import ActivationName, facts


def activation_title(name: ActivationName) -> str:
    """The function's usual name."""
    return translated("activations", facts(name).title)
