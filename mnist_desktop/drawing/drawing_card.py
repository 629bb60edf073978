"""The canvas with its tools."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mnist_desktop.drawing.canvas.digit_canvas import DigitCanvas
from mnist_desktop.drawing.canvas.square_area import SquareArea
from mnist_desktop.drawing.pictures.picture_bar import PictureBar
from mnist_desktop.drawing.pictures.picture_intake import has_picture
from mnist_desktop.drawing.tool_bar import ToolBar
from mnist_desktop.settings import SettingsStore
from mnist_desktop.theme import Theme
from mnist_desktop.translation import error_sentence
from mnist_desktop.widgets.card import Card, set_role
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.errors import TrainerError


class DrawingCard(Retranslating):
    """Two rows of tools above the canvas; never wider than the canvas needs. Pictures can be dropped.

    Attributes:
        canvas: the paper.

    Signals:
        sample_shown: a test digit lies on the canvas: its index in the test set and its label.
    """

    sample_shown = Signal(int, int)

    def __init__(self, theme: Theme, settings: SettingsStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._card = Card(self, titled=False)
        self._error: TrainerError | None = None
        self.canvas = DigitCanvas(theme, self)
        self._tools = ToolBar(theme, settings, self.canvas, self)
        self._pictures = PictureBar(theme, self.canvas, self)
        self._trouble = QLabel(self)
        self._trouble.setObjectName("pictureTrouble")
        self._trouble.setWordWrap(True)
        self._trouble.setTextFormat(Qt.TextFormat.PlainText)  # a file's name may hold anything
        self._trouble.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        set_role(self._trouble, "error")
        self._lay_out()
        self._pictures.trouble.connect(self._on_trouble)
        self._pictures.sample_shown.connect(self.sample_shown)
        self.retranslate()

    def retranslate(self) -> None:
        self._show_trouble(self._error)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room that a square canvas cannot use to the neighbour on the right."""
        body = self._card.body
        margins = body.contentsMargins()
        rows = self._tools.sizeHint().height() + self._pictures.sizeHint().height() + 2 * body.spacing()
        above = margins.top() + margins.bottom() + rows
        self.setMaximumWidth(self.height() - above + margins.left() + margins.right())
        super().resizeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if has_picture(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._pictures.take(event.mimeData())

    def _lay_out(self) -> None:
        body = self._card.body
        body.setContentsMargins(16, 12, 16, 16)
        body.setSpacing(8)
        for part in (self._tools, self._pictures, self._trouble):
            body.addWidget(part)
        body.addWidget(SquareArea(self.canvas), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)

    @Slot(object)
    def _on_trouble(self, error: TrainerError | None) -> None:
        if error is not None or self._error is not None:
            self._show_trouble(error)

    def _show_trouble(self, error: TrainerError | None) -> None:
        self._error = error
        self._trouble.setText("" if error is None else error_sentence(error))
        self._trouble.setVisible(error is not None)
