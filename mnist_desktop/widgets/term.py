"""Words of the interface that the glossary explains."""

from html import escape

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QLabel, QToolTip, QWidget

from mnist_desktop.translation import Language
from mnist_desktop.widgets.bilingual import shown_language
from mnist_desktop.widgets.rich_text import with_weight


def definition_of(key: str) -> str:
    """The glossary's term for ``key`` and its one-line definition, as rich text in the window's language.

    Empty where the glossary does not explain it or cannot be read.
    """
    return _definition(key, shown_language())


def explained(tip: str, key: str) -> str:
    """``tip``, a plain sentence, followed by what the glossary says of ``key``: a tooltip as rich text.

    The window's language comes first, the other one below it, so that both words are learned together.
    """
    own = shown_language()
    other = Language.ENGLISH if own is Language.TURKISH else Language.TURKISH
    parts = [escape(tip), _definition(key, own), _definition(key, other)]
    return "".join(f'<p style="margin: 2px 0">{part}</p>' for part in parts if part)


def show_explained(event: QHelpEvent, widget: QWidget, key: str) -> None:
    """Show the tooltip of ``widget`` with what the glossary says of ``key``, which is read only now."""
    QToolTip.showText(event.globalPos(), explained(widget.toolTip(), key), widget)


def _definition(key: str, language: Language) -> str:
    from trainer.learning.glossary import explains, glossary

    if not explains(key):
        return ""
    entry = glossary().entry(key)
    return with_weight(f"<b>{escape(entry.term.said(language))}</b>: {escape(entry.definition(language))}")


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
        inside = self.rect().contains(event.position().toPoint())
        if self._key and inside and event.button() is Qt.MouseButton.LeftButton:
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
        if self._has_line():
            self._draw_line()

    def _draw_line(self) -> None:
        metrics = self.fontMetrics()
        room = self.contentsRect().adjusted(self.margin(), 0, -self.margin(), 0)
        text = self.style().itemTextRect(metrics, room, int(self.alignment().value), True, self.text())
        painter = QPainter(self)
        painter.setPen(QPen(self._line_colour(), 1, self._line_style()))
        base = text.bottom() - metrics.descent() + 3.5
        painter.drawLine(QPointF(text.left(), base), QPointF(min(text.right(), room.right()), base))
        painter.end()

    def _has_line(self) -> bool:
        return True

    def _line_colour(self) -> QColor:
        palette = QApplication.palette()  # the widget’s own is paler
        return palette.link().color() if self.hasFocus() else palette.placeholderText().color()

    def _line_style(self) -> Qt.PenStyle:
        return Qt.PenStyle.SolidLine if self.hasFocus() else Qt.PenStyle.DotLine

    def _define(self) -> None:
        self.setToolTip(explained(self._tip, self._key))


class FieldTerm(TermLabel):
    """The name of a field: like any other label, until somebody points at it.

    What the glossary says of it is read when it is first asked for, because forms are built with the
    window. The Tab key passes it by: fields have their own key for the glossary.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.unsetCursor()

    def explain(self, key: str) -> None:
        """From now on, lead to the glossary's entry ``key``."""
        self._key = key
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def event(self, event: QEvent) -> bool:
        if self._key and isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            show_explained(event, self, self._key)
            return True
        return super().event(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def _has_line(self) -> bool:
        return bool(self._key) and self.underMouse()

    def _define(self) -> None:
        """Its tooltip says what to try; the definition comes with the pointer."""
