"""A problem told in the page: one sentence, details on request."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMessageBox, QPushButton, QWidget

from mnist_desktop.widgets.retranslating import RetranslatingMixin


class Banner(RetranslatingMixin, QFrame):
    """Hidden until :meth:`tell`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setProperty("role", "banner")
        self._text = QLabel(self)
        self._text.setObjectName("bannerText")
        self._text.setProperty("role", "error")
        self._text.setWordWrap(True)
        self._details = ""
        self._more = QPushButton(self)
        self._more.setObjectName("bannerDetails")
        self._more.clicked.connect(self._show_details)
        self._close = QPushButton(self)
        self._close.setObjectName("bannerClose")
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.addWidget(self._text, 1)
        row.addWidget(self._more)
        row.addWidget(self._close)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        self._more.setText(self.tr("Details"))
        self._close.setText(self.tr("Close"))
        self._more.setToolTip(self.tr("What a developer needs to know to find the cause."))
        self._close.setToolTip(self.tr("Put this message away."))

    def tell(self, sentence: str, details: str = "") -> None:
        """Show ``sentence``; ``details`` stay behind a button."""
        self._text.setText(sentence)
        self.setAccessibleName(sentence)
        self._details = details
        self._more.setVisible(bool(details))
        self.show()

    @Slot()
    def _show_details(self) -> None:
        box = QMessageBox(self)
        box.setObjectName("bannerDetailsDialog")
        box.setWindowTitle(self.tr("Details"))
        box.setText(self._text.text())
        box.setInformativeText(self._details[-4000:])
        box.open()
