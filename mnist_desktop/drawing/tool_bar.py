"""Pen and erasers, the pen's width, undo, redo and clear."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSlider,
    QToolButton,
    QWidget,
)

from mnist_desktop.drawing.canvas.digit_canvas import DigitCanvas
from mnist_desktop.drawing.canvas.tools import Tool
from mnist_desktop.numbers import whole
from mnist_desktop.settings import THINNEST, WIDEST, SettingsStore
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.retranslating import Retranslating


class ToolBar(Retranslating):
    """One row above the canvas, which it steers."""

    def __init__(
        self, theme: Theme, settings: SettingsStore, canvas: DigitCanvas, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._settings, self._canvas = theme, settings, canvas
        self._tools = {tool: QToolButton(self) for tool in Tool}
        self._group = QButtonGroup(self)
        self._pen = self._pen_slider()
        self._pen_number = QLabel(self)
        self._undo, self._redo, self._clear = QToolButton(self), QToolButton(self), QPushButton(self)
        self._icons: dict[QAbstractButton, str] = {
            self._tools[Tool.PEN]: "pen-line",
            self._tools[Tool.RUBBER]: "eraser",
            self._tools[Tool.STROKE_ERASER]: "stroke-eraser",
            self._undo: "undo-2",
            self._redo: "redo-2",
            self._clear: "trash-2",
        }
        self._name_parts()
        self._lay_out()
        self._connect()
        self._set_icons()
        self._use_pen_width()
        self._enable_tools()
        self.retranslate()

    def retranslate(self) -> None:
        names = {
            Tool.PEN: self.tr("Pen"),
            Tool.RUBBER: self.tr("Eraser"),
            Tool.STROKE_ERASER: self.tr("Stroke eraser"),
        }
        tips = {
            Tool.PEN: self.tr("Draws; the right mouse button erases meanwhile (P)."),
            Tool.RUBBER: self.tr(
                "Takes away the ink where it goes; try to make a 3 of an 8 (E, once more for the pen)."
            ),
            Tool.STROKE_ERASER: self.tr(
                "Takes away every whole stroke that it touches (E once it was chosen)."
            ),
        }
        for tool, button in self._tools.items():
            button.setAccessibleName(names[tool])
            button.setToolTip(tips[tool])
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

    def _pen_slider(self) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal, self)
        slider.setRange(THINNEST, WIDEST)
        slider.setPageStep(4)
        slider.setMinimumHeight(22)
        slider.setMinimumWidth(44)
        slider.setMaximumWidth(200)
        slider.setValue(self._settings.current.pen_width)
        return slider

    def _name_parts(self) -> None:
        self._pen.setObjectName("penWidth")
        self._undo.setObjectName("undoStroke")
        self._redo.setObjectName("redoStroke")
        self._clear.setObjectName("clearCanvas")
        names = {
            Tool.PEN: "toolPen", Tool.RUBBER: "toolRubber", Tool.STROKE_ERASER: "toolStrokeEraser",
        }  # fmt: skip
        for tool, button in self._tools.items():
            button.setObjectName(names[tool])
            button.setCheckable(True)
            self._group.addButton(button)
        self._tools[Tool.PEN].setChecked(True)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        tools, steps = QHBoxLayout(), QHBoxLayout()
        tools.setSpacing(4)
        steps.setSpacing(4)
        for button in self._icons:
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)  # one height
        for button in self._tools.values():
            tools.addWidget(button)
        row.addLayout(tools)
        row.addWidget(self._pen, 1)
        row.addWidget(self._pen_number)
        row.addStretch(1)
        for button in (self._undo, self._redo, self._clear):
            steps.addWidget(button)
        row.addLayout(steps)

    def _connect(self) -> None:
        self._group.buttonToggled.connect(self._on_tool)
        self._pen.valueChanged.connect(self._on_pen_moved)
        self._undo.clicked.connect(self._canvas.undo)
        self._redo.clicked.connect(self._canvas.redo)
        self._clear.clicked.connect(self._canvas.clear)
        for keys, slot in (
            ("Ctrl+Z", self._canvas.undo),
            ("Ctrl+Y", self._canvas.redo),
            ("Ctrl+Shift+Z", self._canvas.redo),
            ("Del", self._canvas.clear),
            ("E", self._toggle_eraser),
            ("P", self._take_pen),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)
        self._canvas.ink_changed.connect(self._enable_tools)
        self._theme.changed.connect(self._set_icons)

    @Slot(QAbstractButton, bool)
    def _on_tool(self, button: QAbstractButton, is_checked: bool) -> None:
        if is_checked:
            self._canvas.use_tool(next(tool for tool, each in self._tools.items() if each is button))

    @Slot()
    def _toggle_eraser(self) -> None:
        is_pen = self._canvas.tool is Tool.PEN
        self._tools[self._canvas.eraser if is_pen else Tool.PEN].setChecked(True)

    @Slot()
    def _take_pen(self) -> None:
        self._tools[Tool.PEN].setChecked(True)

    @Slot()
    def _on_pen_moved(self) -> None:
        self._use_pen_width()
        self._settings.change(pen_width=self._pen.value())

    def _use_pen_width(self) -> None:
        self._canvas.set_pen_width(self._pen.value())
        self._say_pen_width()

    def _say_pen_width(self) -> None:
        self._pen_number.setText(whole(self._pen.value()))
        self._pen.setAccessibleDescription(self._pen_number.text())

    @Slot()
    def _enable_tools(self) -> None:
        ink = self._canvas.ink
        self._undo.setEnabled(ink.can_undo)
        self._redo.setEnabled(ink.can_redo)
        self._clear.setEnabled(not ink.is_empty)

    @Slot()
    def _set_icons(self) -> None:
        for button, icon in self._icons.items():
            button.setIcon(self._theme.icon(icon, beside_text=button is self._clear))
