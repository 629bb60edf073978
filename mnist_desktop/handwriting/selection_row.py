"""What can be done with the selected drawings."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from mnist_desktop.numbers import whole
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.card import set_role
from mnist_desktop.widgets.elided_label import ElidedLabel
from mnist_desktop.widgets.retranslating import Retranslating


class SelectionRow(Retranslating):
    """Ten digits to label with, delete, show on the canvas; grey while nothing is selected.

    Signals:
        label_chosen: the selected drawings are meant to be this digit (int).
        delete_wanted: the selected drawings shall go.
        open_wanted: the selected drawing shall be shown on the canvas.
    """

    label_chosen = Signal(int)
    delete_wanted = Signal()
    open_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._selected = 0
        self._title = ElidedLabel(self)
        self._title.setObjectName("selectionCount")
        self._digits = [self._digit(digit) for digit in range(10)]
        self._delete, self._open = QPushButton(self), QPushButton(self)
        self._delete.setObjectName("deleteDrawings")
        self._open.setObjectName("openDrawing")
        self._delete.clicked.connect(self.delete_wanted)
        self._open.clicked.connect(self.open_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._title)
        row.addStretch(1)
        for button in self._digits:
            row.addWidget(button)
        row.addSpacing(8)
        row.addWidget(self._delete)
        row.addSpacing(4)
        row.addWidget(self._open)
        theme.changed.connect(self._set_icons)
        self._set_icons()
        self.retranslate()

    def show_selection(self, count: int) -> None:
        """``count`` drawings are selected."""
        self._selected = count
        self._say()

    def retranslate(self) -> None:
        for digit, button in enumerate(self._digits):
            button.setAccessibleName(self.tr("Label as {digit}").format(digit=digit))
            button.setToolTip(
                self.tr(
                    "Says that the selected drawings are meant to be the digit {digit} (key {digit})."
                ).format(digit=digit)
            )
        self._delete.setText(self.tr("Delete"))
        self._delete.setToolTip(self.tr("Deletes the selected drawings (Del); Ctrl+Z brings them back."))
        self._open.setText(self.tr("Show on the canvas"))
        self._open.setToolTip(
            self.tr("Puts the selected drawing on the canvas, to draw on and to see it read (Enter).")
        )
        self._say()

    def _say(self) -> None:
        count = self._selected
        text = self.tr("{count} selected. It is a …") if count else self.tr("Select drawings to change them.")
        self._title.setText(text.format(count=whole(count)))
        set_role(self._title, "plain" if count else "muted")
        for button in (*self._digits, self._delete):
            button.setEnabled(count > 0)
        self._open.setEnabled(count == 1)

    def _digit(self, digit: int) -> QPushButton:
        button = QPushButton(str(digit), self)
        button.setObjectName(f"relabel{digit}")
        set_role(button, "digit")
        button.setFixedWidth(30)
        button.clicked.connect(self._on_digit)
        return button

    @Slot()
    def _on_digit(self) -> None:
        self.label_chosen.emit(int(self.sender().objectName()[-1]))

    @Slot()
    def _set_icons(self) -> None:
        self._delete.setIcon(self._theme.icon("trash-2", beside_text=True))
        self._open.setIcon(self._theme.icon("pen-line", beside_text=True))
