"""A problem told in the page: one sentence, details on request."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mnist_desktop.translation import translated
from mnist_desktop.widgets.retranslating import RetranslatingMixin

_DETAILS_SIZE = QSize(720, 420)


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
        self._text.setTextFormat(Qt.TextFormat.PlainText)  # a reason may hold anything
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._template, self._values, self._details = "", dict[str, object](), ""
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
        self._say()

    def tell(self, template: str, values: Mapping[str, object], details: str = "") -> None:
        """Show the backend's sentence ``template`` with ``values``; ``details`` stay behind a button."""
        self._template, self._values, self._details = template, dict(values), details
        self._more.setVisible(bool(details))
        self._say()
        self.show()

    def _say(self) -> None:
        sentence = translated("trainer", self._template).format(**self._values) if self._template else ""
        self._text.setText(sentence)
        self.setAccessibleName(sentence)

    @Slot()
    def _show_details(self) -> None:
        """The whole of the details, in a window that stays small whatever their length."""
        dialog = QDialog(self)
        dialog.setObjectName("bannerDetailsDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Details"))
        sentence = QLabel(self._text.text(), dialog)
        sentence.setWordWrap(True)
        sentence.setTextFormat(Qt.TextFormat.PlainText)
        details = QPlainTextEdit(self._details, dialog)
        details.setObjectName("bannerDetailsText")
        details.setAccessibleName(self.tr("Details"))
        details.setReadOnly(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
        buttons.rejected.connect(dialog.reject)
        column = QVBoxLayout(dialog)
        for part in (sentence, details, buttons):
            column.addWidget(part)
        dialog.resize(_DETAILS_SIZE)
        dialog.open()
