"""A sentence in which words lead to the glossary."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QWidget

_SCHEME = "term:"


class TermText(QLabel):
    """Rich text with links such as ``<a href="term:kernel">kernel</a>``.

    Signals:
        term_wanted: a word was clicked; carries the key of its entry in the glossary.
    """

    term_wanted = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.linkActivated.connect(self._on_link)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:  # links keep the colour that they were laid out with
            text = self.text()
            self.setText("")
            self.setText(text)

    @Slot(str)
    def _on_link(self, link: str) -> None:
        self.term_wanted.emit(link.removeprefix(_SCHEME))
