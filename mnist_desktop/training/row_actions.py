"""What can be done with the chosen line of a list: a muted line of text and its buttons."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from mnist_desktop.theme import Theme


class RowActions(QWidget):
    """A text that stretches, and buttons on its right; words as many as fit, signs for the others.

    Attributes:
        title: the text on the left.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons: list[tuple[QAbstractButton, str]] = []
        self.title = QLabel(self)
        self.title.setProperty("role", "muted")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self.title, 1)
        theme.changed.connect(self._set_icons)

    def add(self, name: str, icon: str | None = None) -> QAbstractButton:
        """A further button with this objectName; with an ``icon`` it shows that in place of its word."""
        button = QPushButton(self) if icon is None else QToolButton(self)
        button.setObjectName(name)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._row.addWidget(button)
        if icon is not None:
            self._icons.append((button, icon))
            button.setIcon(self._theme.icon(icon))
        return button

    @staticmethod
    def explain(button: QAbstractButton, text: str, tool_tip: str) -> None:
        """Name ``button`` and say what it does, in the current language."""
        button.setText(text)
        button.setAccessibleName(text)
        button.setToolTip(tool_tip)

    @Slot()
    def _set_icons(self) -> None:
        for button, icon in self._icons:
            button.setIcon(self._theme.icon(icon))
