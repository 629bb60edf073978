"""A calm box that holds one thing."""

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget


class Card(QFrame):
    """A rounded box with an optional title line; put content into :attr:`body`."""

    def __init__(self, parent: QWidget | None = None, *, titled: bool = True) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(16, 12, 16, 16)
        self.body.setSpacing(8)
        self._title = QLabel(self)
        self._title.setProperty("role", "title")
        self._title.setVisible(titled)
        self.body.addWidget(self._title)

    def set_title(self, text: str) -> None:
        """Show ``text`` above the content and name the box by it for screen readers."""
        self._title.setText(text)
        self.setAccessibleName(text)


def set_role(widget: QWidget, role: str) -> None:
    """Give ``widget`` the look that the style sheet keeps for ``role``, also after it was shown."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
