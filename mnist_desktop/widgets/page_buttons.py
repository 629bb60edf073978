"""Which page of a room is in front: buttons side by side, of which one is down."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget


class PageButtons(QWidget):
    """One button for each page; the room writes on them.

    Signals:
        chosen: a person chose the page with this number.
    """

    chosen = Signal(int)

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        """Build a button for each of ``names``, which become their objectNames."""
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons = [QPushButton(self) for _ in names]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for number, (name, button) in enumerate(zip(names, self._buttons, strict=True)):
            button.setObjectName(name)
            button.setCheckable(True)
            self._group.addButton(button, number)
            row.addWidget(button)
        self._buttons[0].setChecked(True)
        self._group.idClicked.connect(self.chosen)

    @property
    def number(self) -> int:
        """The page in front."""
        return self._group.checkedId()

    def choose(self, number: int) -> None:
        """Bring the page with this number to the front, as if a person had."""
        self._buttons[number].click()

    def set_texts(self, texts: Sequence[tuple[str, str]]) -> None:
        """Write a text and a tooltip on each button, in the current language."""
        for button, (text, tool_tip) in zip(self._buttons, texts, strict=True):
            button.setText(text)
            button.setAccessibleName(text)
            button.setToolTip(tool_tip)
