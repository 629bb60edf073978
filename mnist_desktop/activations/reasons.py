"""What speaks for a function and what against it, one short sentence a line."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from mnist_desktop.widgets.card import set_role


class Reasons(QWidget):
    """Lines that begin with a green plus or a red minus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[QLabel, QLabel]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)

    def show_reasons(self, plus: Sequence[str], minus: Sequence[str]) -> None:
        """Show these sentences and no others."""
        reasons = [("+", "good", text) for text in plus] + [("−", "error", text) for text in minus]
        while len(self._rows) < len(reasons):
            self._add_row()
        for place, labels in enumerate(self._rows):
            for label in labels:
                label.setVisible(place < len(reasons))
            if place < len(reasons):
                sign, role, text = reasons[place]
                labels[0].setText(sign)
                set_role(labels[0], role)
                labels[1].setText(text)
                labels[1].setAccessibleName(f"{sign} {text}")

    def _add_row(self) -> None:
        sign, text = QLabel(self), QLabel(self)
        text.setWordWrap(True)
        line = len(self._rows)
        self._grid.addWidget(sign, line, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(text, line, 1)
        self._rows.append((sign, text))
