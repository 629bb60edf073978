"""The kept drawings, with what filters them and what is done with the selected ones."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from mnist_desktop.handwriting.drawing_list import DrawingList
from mnist_desktop.handwriting.drawing_model import DrawingModel
from mnist_desktop.handwriting.filter_row import FilterRow
from mnist_desktop.handwriting.readings import Readings
from mnist_desktop.handwriting.selection_row import SelectionRow
from mnist_desktop.handwriting.status_line import StatusLine
from mnist_desktop.resource_files import icon
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.card import Card, set_role
from mnist_desktop.widgets.retranslating import RetranslatingMixin

if TYPE_CHECKING:
    from trainer.data.drawings import Drawing

_ICON = 36


class DrawingBrowser(RetranslatingMixin, Card):
    """Filters above, the grid, the buttons below, and a line that says what was done.

    Attributes:
        status: that line.

    Signals:
        label_chosen: the selected drawings are meant to be this digit (int).
        delete_wanted: the selected drawings shall go.
        opened: a drawing shall be shown on the canvas; carries its number (int).
        filtered: other drawings are shown.
    """

    label_chosen = Signal(int)
    delete_wanted = Signal()
    opened = Signal(object)
    filtered = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, titled=False)
        self._drawings: tuple[Drawing, ...] | None = None
        self._readings = Readings()
        self._filters = FilterRow(self)
        self._model = DrawingModel(self)
        self._list = DrawingList(self._model, theme, self)
        self._actions = SelectionRow(theme, self)
        self.status = StatusLine(self)
        self._empty, self._nothing_fits = self._words("noDrawings"), self._words("noDrawingFits")
        self._theme, self._picture = theme, QLabel(self)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._show_all = QPushButton(self)
        self._show_all.setObjectName("showAllDrawings")
        set_role(self._show_all, "link")
        self._pages = QStackedLayout()
        self._lay_out()
        self._connect()
        self._set_icon()
        self.retranslate()

    @property
    def shown(self) -> "tuple[Drawing, ...]":
        """The drawings that fit the filters."""
        return self._model.drawings

    @property
    def selected(self) -> "tuple[Drawing, ...]":
        """The selected ones of them."""
        ids = set(self._list.selected_ids)
        return tuple(drawing for drawing in self._model.drawings if drawing.id in ids)

    def show_drawings(self, drawings: "tuple[Drawing, ...]", readings: Readings) -> None:
        """Show what fits the filters."""
        self._drawings, self._readings = drawings, readings
        self._filters.show_writers({drawing.writer for drawing in drawings})
        self._refresh()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("My drawings"))
        self._empty.setText(self.tr("No drawings yet. Draw a digit in Draw and press what it was."))
        self._nothing_fits.setText(self.tr("No drawing fits these filters."))
        self._show_all.setText(self.tr("Show all"))
        self._show_all.setToolTip(self.tr("Takes all filters away."))

    def sizeHint(self) -> QSize:
        return QSize(720, 480)

    @Slot()
    def _refresh(self) -> None:
        drawings = self._drawings
        if drawings is None:
            return
        wanted = self._filters.filter
        shown = [drawing for drawing in drawings if wanted.fits(drawing, self._readings)]
        self._model.show(shown, self._readings)
        self._filters.show_counts(len(shown), len(drawings))
        self._pages.setCurrentIndex(1 if not drawings else 0 if shown else 2)
        self._actions.show_selection(len(self._list.selected_ids))
        self.filtered.emit()

    @Slot()
    def _on_selection(self) -> None:
        self._actions.show_selection(len(self._list.selected_ids))

    @Slot()
    def _open_selected(self) -> None:
        for number in self._list.selected_ids[:1]:
            self.opened.emit(number)

    @Slot()
    def _set_icon(self) -> None:
        muted = self._theme.tokens.muted
        self._picture.setPixmap(icon("pen-line", muted, muted).pixmap(_ICON, _ICON))

    def _words(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        set_role(label, "muted")
        return label

    def _lay_out(self) -> None:
        empty = _centred(self, self._picture, self._empty)
        fits_not = _centred(self, self._nothing_fits, self._show_all)
        for page in (self._list, empty, fits_not):
            self._pages.addWidget(page)
        self.body.setSpacing(12)
        self.body.addWidget(self._filters)
        self.body.addLayout(self._pages, 1)
        self.body.addWidget(self.status)
        self.body.addWidget(self._actions)
        self.body.setContentsMargins(16, 12, 16, 16)

    def _connect(self) -> None:
        self._theme.changed.connect(self._set_icon)
        self._filters.changed.connect(self._refresh)
        self._show_all.clicked.connect(self._filters.show_all)
        self._list.selection_changed.connect(self._on_selection)
        for source in (self._list, self._actions):
            source.label_chosen.connect(self.label_chosen)
            source.delete_wanted.connect(self.delete_wanted)
        self._list.opened.connect(self.opened)
        self._actions.open_wanted.connect(self._open_selected)


def _centred(parent: QWidget, *parts: QWidget) -> QWidget:
    page = QWidget(parent)
    column = QVBoxLayout(page)
    column.setSpacing(12)
    column.addStretch()
    for part in parts:
        if isinstance(part, QLabel):  # with the whole width, to break its lines late
            column.addWidget(part)
        else:
            column.addWidget(part, alignment=Qt.AlignmentFlag.AlignHCenter)
    column.addStretch()
    return page
