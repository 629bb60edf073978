"""How far an import of images is, and the way out of it."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from mnist_desktop.training.image_import import ImageImport
from mnist_desktop.widgets.retranslating import Retranslating

_OFTEN = 100
"""Milliseconds between two looks at the import."""


class ImportBar(Retranslating):
    """A bar and a button beside it; hidden while nothing is imported."""

    def __init__(self, importer: ImageImport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._importer = importer
        self.bar = QProgressBar(self)
        self.bar.setObjectName("importProgress")
        self.bar.setTextVisible(False)
        self.cancel = QPushButton(self)
        self.cancel.setObjectName("cancelImport")
        self.cancel.setProperty("role", "link")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        self._clock = QTimer(self)
        self._clock.setInterval(_OFTEN)
        self._clock.timeout.connect(self._look)
        self.cancel.clicked.connect(importer.cancel)
        importer.started.connect(self._begin)
        for ending in (importer.imported, importer.failed, importer.cancelled):
            ending.connect(self._look)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        self.bar.setAccessibleName(self.tr("Progress of the import"))
        self.bar.setToolTip(self.tr("How many of the images are read; at the end they are packed and kept."))
        self.cancel.setText(self.tr("Cancel"))
        self.cancel.setAccessibleName(self.tr("Cancel the import"))
        self.cancel.setToolTip(
            self.tr("Ends the import; nothing of it is kept. Your files stay as they are.")
        )

    @Slot()
    def _begin(self) -> None:
        self.bar.setRange(0, 0)
        self.show()
        self._clock.start()

    @Slot()
    def _look(self) -> None:
        """Show how far the import is; the bar runs to and fro where nobody can say."""
        share = self._importer.share
        if share is None:
            self._clock.stop()
            self.hide()
        elif 0 < share < 1:
            self.bar.setRange(0, 1000)
            self.bar.setValue(round(1000 * share))
        else:
            self.bar.setRange(0, 0)
