"""Taking the numbers behind a plot along."""

import csv
import io
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QToolButton, QToolTip, QWidget

from mnist_desktop.theme import Theme
from mnist_desktop.widgets.retranslating import RetranslatingMixin

Table = Iterable[Sequence[object]]
"""Rows of names, words and numbers; the first one says what stands in the columns."""

_SIDE = 24


def csv_of(table: Table) -> str:
    """A line for each row, numbers in full with decimal points, nothing where nothing is known.

    >>> csv_of([("step", "loss"), (1, 0.25), (2, None)])
    'step,loss\\n1,0.25\\n2,\\n'
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    for row in table:
        writer.writerow(["" if value is None else value for value in row])
    return text.getvalue()


class CopyButton(RetranslatingMixin, QToolButton):
    """Copies a table; it can be pressed while there is something to copy.

    Args:
        name: becomes the button's objectName.
        table: asked for the numbers when somebody wants them.
    """

    def __init__(self, name: str, theme: Theme, table: Callable[[], Table], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._table = theme, table
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self.copy)
        theme.changed.connect(self._set_icon)
        self._set_icon()
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Copy as CSV"))
        self.setToolTip(
            self.tr("Copies the numbers behind the curves as CSV; paste them into a spreadsheet.")
        )

    @Slot()
    def copy(self) -> None:
        """Put the numbers into the clipboard, and say so."""
        QGuiApplication.clipboard().setText(csv_of(self._table()))
        text = self.tr("The numbers are in the clipboard.")
        QToolTip.showText(self.mapToGlobal(QPoint(0, self.height())), text, self)

    @Slot()
    def _set_icon(self) -> None:
        self.setIcon(self._theme.icon("copy"))


class CopyCorner(CopyButton):
    """A small button in the lower left corner of a plot, where its axes leave room; a right click does the same.

    Args:
        name: becomes the button's objectName.
        table: asked for the numbers when somebody wants them; a method of the plot or its page.
    """

    def __init__(self, name: str, theme: Theme, plot: QWidget, table: Callable[[], Table]) -> None:
        super().__init__(name, theme, table, plot)
        self._plot = plot
        self.setFixedSize(_SIDE, _SIDE)
        plot.installEventFilter(self)
        plot.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        plot.customContextMenuRequested.connect(self._open_menu)
        self._place()

    def retranslate(self) -> None:
        super().retranslate()
        self.setToolTip(self.tr("Copies the numbers behind this plot as CSV; paste them into a spreadsheet."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._plot and event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.move(2, self._plot.height() - _SIDE - 2)

    @Slot(QPoint)
    def _open_menu(self, place: QPoint) -> None:
        menu = QMenu(self._plot)
        menu.setObjectName(f"{self.objectName()}Menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        action = menu.addAction(self._theme.icon("copy"), self.tr("Copy as CSV"))
        action.setEnabled(self.isEnabled())
        action.triggered.connect(self.copy)
        menu.popup(self._plot.mapToGlobal(place))
