"""Arithmetic of a network whose numbers may grow too large."""

import numpy as np


def overflow_allowed() -> np.errstate:
    """A decorator or context in which numbers become infinite, or none at all, without a warning.

    For networks that diverge: whoever asks looks for numbers that are not finite and tells a person.
    """
    return np.errstate(over="ignore", invalid="ignore")
