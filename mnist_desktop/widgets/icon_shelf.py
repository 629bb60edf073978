"""Icons that are drawn once for each theme: a table asks for them whenever it is painted."""

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

from PySide6.QtGui import QIcon

from mnist_desktop.theme import Tokens

Key = TypeVar("Key", bound=Hashable)


class IconShelf(Generic[Key]):
    """Remembers what ``draw`` has drawn."""

    def __init__(self, draw: Callable[[Key, Tokens], QIcon]) -> None:
        self._draw = draw
        self._tokens: Tokens | None = None
        self._icons: dict[Key, QIcon] = {}

    def icon(self, key: Key, tokens: Tokens) -> QIcon:
        """The icon of ``key`` in the colours of ``tokens``."""
        if tokens != self._tokens:
            self._tokens = tokens
            self._icons.clear()
        if key not in self._icons:
            self._icons[key] = self._draw(key, tokens)
        return self._icons[key]
