"""Long readings tell how far they are, and can be called off."""

from collections.abc import Callable

from trainer.errors import TrainerError, phrase

Telling = Callable[[int, int], None]
"""Is told how much of how much is done, again and again; it may raise :class:`CalledOffError`."""


class CalledOffError(TrainerError):
    """Nobody wants the result any more; nothing is left of what was begun."""

    def __init__(self) -> None:
        super().__init__(phrase("trainer", "This was called off."))


def nobody(done: int, total: int) -> None:
    """For readings that nobody watches."""
