"""Words of the interface that the glossary explains."""

from html import escape

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from mnist_desktop.widgets.bilingual import shown_language
from mnist_desktop.widgets.rich_text import with_weight


def definition_of(key: str) -> str:
    """The glossary's term for ``key`` and its one-line definition, as rich text in the window's language.

    Empty where the glossary does not explain it or cannot be read.
    """
    from trainer.learning.glossary import explains, glossary

    if not explains(key):
        return ""
    entry, language = glossary().entry(key), shown_language()
    return with_weight(f"<b>{escape(entry.term.said(language))}</b>: {escape(entry.definition(language))}")


def explained(tip: str, key: str) -> str:
    """``tip``, a plain sentence, followed by what the glossary says of ``key``: a tooltip as rich text."""
    parts = [escape(tip), definition_of(key)]
    return "".join(f'<p style="margin: 2px 0">{part}</p>' for part in parts if part)


class TermLabel(QLabel):
    """A word with a dotted line under it: pointing at it defines it, a click opens the glossary.

    Signals:
        term_wanted: the person wants to read the glossary's entry; carries its key.
    """

    term_wanted = Signal(str)

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key, self._tip = key, ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._define()

    @property
    def key(self) -> str:
        """Which entry of the glossary explains the word."""
        return self._key

    def say(self, word: str, tip: str = "") -> None:
        """Show ``word``; ``tip`` stands above the definition when somebody points at it."""
        self._tip = tip
        self.setText(word)
        self._define()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._define()
        super().changeEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.term_wanted.emit(self._key)
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.term_wanted.emit(self._key)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        metrics = self.fontMetrics()
        room = self.contentsRect().adjusted(self.margin(), 0, -self.margin(), 0)
        text = self.style().itemTextRect(metrics, room, int(self.alignment().value), True, self.text())
        painter = QPainter(self)
        painter.setPen(QPen(self._line_colour(), 1, self._line_style()))
        base = text.bottom() - metrics.descent() + 3.5
        painter.drawLine(QPointF(text.left(), base), QPointF(min(text.right(), room.right()), base))
        painter.end()

    def _line_colour(self) -> QColor:
        palette = QApplication.palette()  # the widget’s own is paler
        return palette.link().color() if self.hasFocus() else palette.placeholderText().color()

    def _line_style(self) -> Qt.PenStyle:
        return Qt.PenStyle.SolidLine if self.hasFocus() else Qt.PenStyle.DotLine

    def _define(self) -> None:
        self.setToolTip(explained(self._tip, self._key) if self._tip else definition_of(self._key))
