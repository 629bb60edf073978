"""A line for each training: its colour, its name, and what came of it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from mnist_desktop.learning.fit.swatches import SIDE, swatch
from mnist_desktop.theme import Theme


class TrialLines(QWidget):
    """Swatches and sentences below each other."""

    def __init__(
        self, name: str, colours: Sequence[int], theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Build a line for each of ``colours``; their sentences are called ``name``-0, ``name``-1 and so on."""
        super().__init__(parent)
        self._theme, self._colours, count = theme, tuple(colours), len(colours)
        self._swatches = [QLabel(self) for _ in range(count)]
        self._names, self._sentences = ([QLabel(self) for _ in range(count)] for _ in range(2))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for place in range(count):
            self._names[place].setProperty("role", "title")
            self._sentences[place].setObjectName(f"{name}-{place}")
            self._sentences[place].setWordWrap(True)
            grid.addWidget(self._swatches[place], 2 * place, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(self._names[place], 2 * place, 1)
            grid.addWidget(self._sentences[place], 2 * place + 1, 1)
        theme.changed.connect(self._draw)
        self._draw()

    def show_lines(self, names: Sequence[str], sentences: Sequence[str]) -> None:
        """Write one name and one sentence, which may be empty, in each line."""
        for place, (name, sentence) in enumerate(zip(names, sentences, strict=True)):
            self._names[place].setText(name)
            self._sentences[place].setText(sentence)
            self._sentences[place].setVisible(bool(sentence))

    @Slot()
    def _draw(self) -> None:
        for colour, label in zip(self._colours, self._swatches, strict=True):
            label.setPixmap(swatch(colour, self._theme.tokens).pixmap(SIDE, SIDE))
