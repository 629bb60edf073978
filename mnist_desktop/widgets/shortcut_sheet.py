"""All shortcuts on one sheet."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from mnist_desktop.widgets.card import Card, set_role
from mnist_desktop.widgets.retranslating import RetranslatingMixin

_COLUMNS = 2

Row = tuple[str, str]
Group = tuple[str, tuple[Row, ...]]


class ShortcutSheet(RetranslatingMixin, QDialog):
    """Cards of keys and what they do, in two columns; F1 and Esc put it away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shortcutSheet")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._cards: list[Card] = []
        self._rows: list[list[tuple[QLabel, QLabel]]] = []
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._buttons.rejected.connect(self.reject)
        self._lay_out()
        QShortcut(QKeySequence("F1"), self, self.reject)
        self.retranslate()

    @property
    def rows(self) -> tuple[Row, ...]:
        """What stands there: keys, and what they do."""
        return tuple((keys.text(), meaning.text()) for rows in self._rows for keys, meaning in rows)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        for card, labels, (title, rows) in zip(self._cards, self._rows, self._groups(), strict=True):
            card.set_title(title)
            for (keys, meaning), texts in zip(labels, rows, strict=True):
                keys.setText(texts[0])
                meaning.setText(texts[1])
                meaning.setAccessibleName(": ".join(texts))

    def _groups(self) -> tuple[Group, ...]:
        """The first half stands in the left column."""
        return (
            self._drawing(),
            self._canvas(),
            self._everywhere(),
            self._training(),
            self._layers(),
            self._kept(),
            self._preview(),
        )

    def _drawing(self) -> Group:
        return self.tr("Draw"), (
            ("P", self.tr("Pen")),
            ("E", self.tr("Eraser; once more for the pen")),
            ("Ctrl+Z", self.tr("Take the last stroke back")),
            ("Ctrl+Y", self.tr("Bring it back again")),
            ("Del", self.tr("Clear the canvas")),
            ("0 … 9", self.tr("Keep the drawing as this digit")),
            ("Ctrl+O", self.tr("Open a picture")),
            ("Ctrl+V", self.tr("Paste a picture")),
            ("Ctrl+C", self.tr("Copy the drawing")),
        )

    def _canvas(self) -> Group:
        return self.tr("On the canvas"), (
            (self.tr("Space"), self.tr("Put the pen down, or lift it")),
            (self.tr("Arrow keys"), self.tr("Move the pen; with Shift in small steps")),
            (self.tr("Right mouse button"), self.tr("Erase")),
        )

    def _everywhere(self) -> Group:
        return self.tr("Everywhere"), (
            ("Ctrl+1 … Ctrl+5", self.tr("Go to a tab")),
            ("← →", self.tr("In the rooms of Learn: a step back, a step on")),
            ("Tab", self.tr("Go to the next control; with Shift to the one before")),
            ("F1", self.tr("Show or hide this sheet")),
            ("Ctrl+L", self.tr("Fold a lesson away, or show it again")),
        )

    def _training(self) -> Group:
        return self.tr("Train"), (
            ("Ctrl+Enter", self.tr("Start the training")),
            ("Ctrl+Shift+Enter", self.tr("Let these settings wait in the queue")),
            ("Esc", self.tr("Stop it; what was learned is kept")),
            ("Shift+F1", self.tr("Look the field or layer up in the glossary")),
        )

    def _layers(self) -> Group:
        return self.tr("List of layers"), (
            (self.tr("Alt+Up, Alt+Down"), self.tr("Move the layer")),
            ("Ctrl+D", self.tr("Copy the layer")),
            ("Del", self.tr("Take the layer out")),
            ("Ctrl+Z", self.tr("Take the last change back; Ctrl+Y brings it again")),
        )

    def _kept(self) -> Group:
        return self.tr("My digits"), (
            (self.tr("Arrow keys"), self.tr("Choose a drawing; with Shift several")),
            ("0 … 9", self.tr("Label what is chosen")),
            ("Enter", self.tr("Show it on the canvas")),
            ("Del", self.tr("Delete it")),
            ("Ctrl+Z", self.tr("Take the last change back")),
        )

    def _preview(self) -> Group:
        return self.tr("When a picture is opened"), (
            (self.tr("Arrow keys"), self.tr("Move the frame; with Shift change its size")),
            ("Enter", self.tr("Put the picture on the canvas")),
            ("Esc", self.tr("Leave the canvas as it was")),
        )

    def _lay_out(self) -> None:
        groups = self._groups()
        half = len(groups) // _COLUMNS
        columns = QHBoxLayout()
        columns.setSpacing(12)
        for part in (groups[:half], groups[half:]):
            column = QVBoxLayout()
            column.setSpacing(12)
            for _, rows in part:
                column.addWidget(self._card(len(rows)))
            column.addStretch()
            columns.addLayout(column, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(columns)
        layout.addWidget(self._buttons)

    def _card(self, count: int) -> Card:
        card, grid = Card(self), QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, self.fontMetrics().horizontalAdvance("0") * 19)
        grid.setColumnStretch(1, 1)
        labels = []
        for row in range(count):
            keys, meaning = QLabel(card), QLabel(card)
            set_role(keys, "key")
            grid.addWidget(keys, row, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(meaning, row, 1)
            labels.append((keys, meaning))
        card.body.addLayout(grid)
        self._cards.append(card)
        self._rows.append(labels)
        return card
