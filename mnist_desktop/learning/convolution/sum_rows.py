"""Names with numbers, one below the other."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from mnist_desktop.widgets.card import set_role


class SumRows(QWidget):
    """Up to a fixed number of rows; those without a text keep their room, so that nothing jumps."""

    def __init__(self, name: str, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._rows = [(QLabel(self), QLabel(self)) for _ in range(count)]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        for line, (title, number) in enumerate(self._rows):
            number.setObjectName(f"{name}{line + 1}")
            number.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(title, line, 0)
            grid.addWidget(number, line, 1)

    @property
    def numbers(self) -> tuple[str, ...]:
        """The numbers that are shown."""
        return tuple(number.text() for _, number in self._rows if number.text())

    def show_rows(self, rows: Sequence[tuple[str, str]], *, all_count: bool = False) -> None:
        """Show names with numbers; the last one stands out, or all of them."""
        for line, (title, number) in enumerate(self._rows):
            name, text = rows[line] if line < len(rows) else ("", "")
            title.setText(name)
            number.setText(text)
            number.setAccessibleName(name)
            stands_out = all_count or line == len(rows) - 1
            for label in (title, number):
                set_role(label, "title" if stands_out else "")
        self.setAccessibleDescription("; ".join(f"{name}: {text}" for name, text in rows))
