"""Thousands of drawings as a grid of small pictures."""

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from mnist_desktop.handwriting.drawing_model import DRAWING, DrawingModel
from mnist_desktop.handwriting.thumbnails import Thumbnails
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.retranslating import RetranslatingMixin

_SPACING = 4


class DrawingList(RetranslatingMixin, QListView):
    """Arrow keys move, Shift and Ctrl select several, a digit key labels, Del deletes, Enter opens.

    Signals:
        label_chosen: the selected drawings are meant to be this digit (int).
        delete_wanted: the selected drawings shall go.
        opened: a drawing shall be shown large; carries its number (int).
        selection_changed: others are selected.
    """

    label_chosen = Signal(int)
    delete_wanted = Signal()
    opened = Signal(object)
    selection_changed = Signal()

    def __init__(self, model: DrawingModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("drawingList")
        self._pictures = Thumbnails(theme, self)
        self.setItemDelegate(self._pictures)
        self.setModel(model)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self._fit_cells()
        self.doubleClicked.connect(self._open)
        self.selectionModel().selectionChanged.connect(self._tell_selection)
        model.modelReset.connect(self._tell_selection)
        theme.changed.connect(self._repaint)
        self.retranslate()

    @property
    def selected_ids(self) -> tuple[int, ...]:
        """Numbers of the selected drawings."""
        return tuple(index.data(DRAWING).id for index in self.selectionModel().selectedIndexes())

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Kept drawings"))
        self.setAccessibleDescription(
            self.tr(
                "Arrow keys move, with Shift they select several; a digit key labels what is selected, "
                "Del deletes it, Enter shows it on the canvas."
            )
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        has_selection = self.selectionModel().hasSelection()
        if plain and event.text() in tuple("0123456789"):
            if has_selection and not event.isAutoRepeat():
                self.label_chosen.emit(int(event.text()))
        elif plain and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            if has_selection:
                self.delete_wanted.emit()
        elif plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_cells()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_cells()
        super().changeEvent(event)

    def _fit_cells(self) -> None:
        """Share the whole width among as many columns as fit."""
        if not hasattr(self, "_pictures"):  # the style may come before it
            return
        cell = self._pictures.cell(self) + QSize(_SPACING, _SPACING)
        # the scroll bar counts also when it is not there: Qt keeps room for it, and nothing jumps
        room = self.width() - 2 * self.frameWidth() - self.verticalScrollBar().sizeHint().width() - 1
        columns = max(room // cell.width(), 1)
        grid = QSize(max(room // columns, cell.width()), cell.height())
        if grid != self.gridSize():
            self.setGridSize(grid)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(index.data(DRAWING).id)

    @Slot()
    def _tell_selection(self) -> None:
        self.selection_changed.emit()

    @Slot()
    def _repaint(self) -> None:
        self.viewport().update()
