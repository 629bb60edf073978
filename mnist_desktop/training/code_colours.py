"""Light colours for a script: words of the language, texts, numbers, comments."""

import keyword
import re

from PySide6.QtCore import Slot
from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from mnist_desktop.theme import Theme, Tokens

_PIECES = re.compile(
    r"(?P<comment>#.*)"
    r"|(?P<text>f?\"(?:[^\"\\]|\\.)*\"|f?'(?:[^'\\]|\\.)*')"
    rf"|(?P<word>\b(?:{'|'.join(keyword.kwlist)})\b)"
    r"|(?P<number>\b\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?\b)"
)


class CodeColours(QSyntaxHighlighter):
    """Follows the theme; every colour is readable on a field's background."""

    def __init__(self, theme: Theme, document: QTextDocument) -> None:
        super().__init__(document)
        self._theme = theme
        self._formats = _formats(theme.tokens)
        theme.changed.connect(self._recolour)

    def highlightBlock(self, text: str) -> None:
        for piece in _PIECES.finditer(text):
            self.setFormat(piece.start(), len(piece.group()), self._formats[piece.lastgroup or "text"])

    @Slot()
    def _recolour(self) -> None:
        self._formats = _formats(self._theme.tokens)
        self.rehighlight()


def _formats(tokens: Tokens) -> dict[str, QTextCharFormat]:
    colours = {
        "comment": tokens.muted,
        "text": tokens.good,
        "word": tokens.accent_text,
        "number": tokens.warning,
    }
    formats = {}
    for name, colour in colours.items():
        formats[name] = QTextCharFormat()
        formats[name].setForeground(QColor(colour))
    formats["comment"].setFontItalic(True)
    return formats
