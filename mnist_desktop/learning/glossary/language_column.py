"""One language's half of a glossary entry."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mnist_desktop.translation import Language
from mnist_desktop.widgets.card import set_role
from mnist_desktop.widgets.rich_text import with_weight
from trainer.learning.glossary import Entry

_NOT_QUITE = {Language.ENGLISH: "Not quite so:", Language.TURKISH: "Tam öyle değil:"}
"""Each column speaks its own language, whatever the window speaks."""


class LanguageColumn(QWidget):
    """The term, what it means, and what is often said of it too simply."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Build the column; ``name`` begins the objectNames of its texts."""
        super().__init__(parent)
        self._language, self._term = _label(self, f"{name}Language"), _label(self, f"{name}Term")
        self._text, self._note = _label(self, f"{name}Text"), _label(self, f"{name}Note")
        set_role(self._language, "muted")
        font = self._term.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        self._term.setFont(font)
        set_role(self._term, "title")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for label in (self._language, self._term, self._text, self._note):
            column.addWidget(label)
        column.addStretch(1)

    def show_entry(self, entry: Entry, language: Language) -> None:
        """Show ``entry`` in ``language``."""
        self._language.setText(language.own_name)
        self._term.setText(escape(entry.term.said(language)))
        paragraphs = [escape(sentence) for sentence in entry.text.said(language)]
        self._text.setText(_paragraphs(paragraphs))
        self._note.setVisible(entry.note is not None)
        if entry.note is not None:
            note = f"<b>{_NOT_QUITE[language]}</b> {escape(entry.note.said(language))}"
            self._note.setText(_paragraphs([with_weight(note)]))


def _paragraphs(texts: list[str]) -> str:
    return "".join(f'<p style="margin: 6px 0; line-height: 130%">{text}</p>' for text in texts)


def _label(parent: QWidget, name: str) -> QLabel:
    label = QLabel(parent)
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
