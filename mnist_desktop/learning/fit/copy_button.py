"""Taking the numbers behind the curves of an experiment along."""

import csv
import io

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QToolButton, QToolTip, QWidget

from mnist_desktop.learning.fit.notebook import Page
from mnist_desktop.learning.fit.words import said
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.retranslating import RetranslatingMixin

_COLUMNS = ("epoch", "loss", "accuracy", "validation_loss", "validation_accuracy", "seconds")


def csv_of(page: Page) -> str:
    """A line for each epoch of each variant and seed, numbers in full with decimal points."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(("variant", "seed", *_COLUMNS))
    rounds = page.rounds if page.open is None else [*page.rounds, page.open]
    for each in rounds:
        for variant, epochs in zip(page.experiment.variants, each.epochs, strict=True):
            for epoch in epochs:
                values = [getattr(epoch, column) for column in _COLUMNS]
                numbers = ["" if value is None else repr(value) for value in values]
                writer.writerow((said(variant.name), each.seed, *numbers))
    return text.getvalue()


class CopyButton(RetranslatingMixin, QToolButton):
    """Copies the numbers of a page; waits until there is a finished epoch."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._page: Page | None = None
        self.setObjectName("fitCopy")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setEnabled(False)
        self.clicked.connect(self._copy)
        theme.changed.connect(self._set_icon)
        self._set_icon()
        self.retranslate()

    def show_page(self, page: Page) -> None:
        """From now on it is the numbers of ``page``."""
        self._page = page
        self.setEnabled(page.shown is not None and any(page.shown.epochs))

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Copy the numbers"))
        self.setToolTip(
            self.tr("Copies every epoch of every variant and seed as CSV; paste them into a spreadsheet.")
        )

    @Slot()
    def _copy(self) -> None:
        if self._page is None:
            return
        QGuiApplication.clipboard().setText(csv_of(self._page))
        text = self.tr("The numbers are in the clipboard.")
        QToolTip.showText(self.mapToGlobal(QPoint(0, self.height())), text, self)

    @Slot()
    def _set_icon(self) -> None:
        self.setIcon(self._theme.icon("copy"))
