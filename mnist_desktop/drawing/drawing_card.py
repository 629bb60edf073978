"""The canvas with its tools."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mnist_desktop.drawing.digit_canvas import DigitCanvas
from mnist_desktop.drawing.square_area import SquareArea
from mnist_desktop.numbers import whole
from mnist_desktop.settings import SettingsStore
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.card import Card
from mnist_desktop.widgets.retranslating import Retranslating

_THINNEST, _THICKEST = 8, 48


class DrawingCard(Retranslating):
    """Pen width, undo, redo and clear above the canvas; never wider than the canvas needs.

    Attributes:
        canvas: the paper.
    """

    def __init__(self, theme: Theme, settings: SettingsStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._settings = theme, settings
        self._card = Card(self, titled=False)
        self._pen_title = QLabel(self)
        self._pen = self._pen_slider()
        self._pen_number = QLabel(self)
        self._undo, self._redo, self._clear = QToolButton(self), QToolButton(self), QPushButton(self)
        self._tools = {"undo-2": self._undo, "redo-2": self._redo, "trash-2": self._clear}
        self._tool_row = QHBoxLayout()
        self.canvas = DigitCanvas(theme, self)
        self._lay_out()
        self._connect()
        self._set_icons()
        self._use_pen_width()
        self._enable_tools()
        self.retranslate()

    def retranslate(self) -> None:
        self._pen_title.setText(self.tr("Pen"))
        self._pen.setAccessibleName(self.tr("Width of the pen"))
        self._pen.setToolTip(
            self.tr(
                "How thick the pen writes; try a very thin and a very thick seven (arrow keys: small steps)."
            )
        )
        self._undo.setAccessibleName(self.tr("Undo"))
        self._undo.setToolTip(self.tr("Takes the last stroke back, so that you see what it meant (Ctrl+Z)."))
        self._redo.setAccessibleName(self.tr("Redo"))
        self._redo.setToolTip(self.tr("Brings back the stroke that was taken back (Ctrl+Y or Ctrl+Shift+Z)."))
        self._clear.setText(self.tr("Clear"))
        self._clear.setAccessibleName(self.tr("Clear"))
        self._clear.setToolTip(
            self.tr("Wipes the canvas for the next digit; undo brings the old one back (Del).")
        )
        self._say_pen_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room that a square canvas cannot use to the neighbour on the right."""
        margins = self._card.body.contentsMargins()
        above = (
            margins.top() + margins.bottom() + self._tool_row.sizeHint().height() + self._card.body.spacing()
        )
        self.setMaximumWidth(self.height() - above + margins.left() + margins.right())
        super().resizeEvent(event)

    def _pen_slider(self) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal, self)
        slider.setObjectName("penWidth")
        slider.setRange(_THINNEST, _THICKEST)
        slider.setPageStep(4)
        slider.setMinimumHeight(22)
        slider.setMaximumWidth(200)
        slider.setValue(self._settings.current.pen_width)
        self._pen_title.setBuddy(slider)
        return slider

    def _lay_out(self) -> None:
        self._undo.setObjectName("undoStroke")
        self._redo.setObjectName("redoStroke")
        self._clear.setObjectName("clearCanvas")
        tools = self._tool_row
        tools.setSpacing(8)
        tools.addWidget(self._pen_title)
        tools.addWidget(self._pen, 1)
        tools.addWidget(self._pen_number)
        tools.addStretch(1)
        for button in self._tools.values():
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)  # one height
            tools.addWidget(button)
        body = self._card.body
        body.setContentsMargins(16, 12, 16, 16)
        body.setSpacing(12)
        body.addLayout(tools)
        body.addWidget(SquareArea(self.canvas), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)

    def _connect(self) -> None:
        self._pen.valueChanged.connect(self._on_pen_moved)
        self._undo.clicked.connect(self.canvas.undo)
        self._redo.clicked.connect(self.canvas.redo)
        self._clear.clicked.connect(self.canvas.clear)
        for keys, slot in (
            ("Ctrl+Z", self.canvas.undo),
            ("Ctrl+Y", self.canvas.redo),
            ("Ctrl+Shift+Z", self.canvas.redo),
            ("Del", self.canvas.clear),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)
        self.canvas.ink_changed.connect(self._enable_tools)
        self._theme.changed.connect(self._set_icons)

    @Slot()
    def _on_pen_moved(self) -> None:
        self._use_pen_width()
        self._settings.change(pen_width=self._pen.value())

    def _use_pen_width(self) -> None:
        self.canvas.set_pen_width(self._pen.value())
        self._say_pen_width()

    def _say_pen_width(self) -> None:
        self._pen_number.setText(whole(self._pen.value()))
        self._pen.setAccessibleDescription(self._pen_number.text())

    @Slot()
    def _enable_tools(self) -> None:
        ink = self.canvas.ink
        self._undo.setEnabled(ink.can_undo)
        self._redo.setEnabled(ink.can_redo)
        self._clear.setEnabled(not ink.is_empty)

    @Slot()
    def _set_icons(self) -> None:
        for icon, button in self._tools.items():
            button.setIcon(self._theme.icon(icon, beside_text=button is self._clear))
