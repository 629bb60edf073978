"""The Glossary room: search a term, read it in both languages, go and try it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from mnist_desktop.learning.glossary.entry_view import EntryView
from mnist_desktop.learning.glossary.term_list import TermList
from mnist_desktop.numbers import whole
from mnist_desktop.translation import error_sentence
from mnist_desktop.widgets.bilingual import shown_language
from mnist_desktop.widgets.card import Card, set_role
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.errors import TrainerError
from trainer.learning.glossary import Glossary, glossary

_FIRST = "neural-network"
_LIST_WIDTH = 300


class GlossaryRoom(Retranslating):
    """A field that finds in both languages, the list, and the entry in focus.

    Signals:
        place_wanted: the person wants to try a term; carries the place (:class:`trainer.learning.places.Place`).
    """

    place_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glossary: Glossary | None = None
        self._trouble: TrainerError | None = None
        self.search, self.list = _SearchField(self), TermList(self)
        self.entry = EntryView(self)
        self._count, self._message = QLabel(self), QLabel(self)
        self._key = _FIRST
        self._lay_out()
        self.search.textChanged.connect(self._find)
        self.search.stepped.connect(self._step)
        self.list.term_chosen.connect(self._show)
        self.list.typed.connect(self._type)
        self.entry.term_wanted.connect(self.show_term)
        self.entry.place_wanted.connect(self.place_wanted)
        try:
            self._glossary = glossary()
        except TrainerError as error:
            self._trouble = error
        self.retranslate()

    @property
    def key(self) -> str:
        """The entry that is shown."""
        return self._key

    @Slot(str)
    def show_term(self, key: str) -> None:
        """Show the entry ``key``; what is not explained is searched for instead."""
        if self._glossary is not None and key in self._glossary:
            self._key = key
            self.search.clear()
            self._find()
        else:
            self.search.setText(key)

    def retranslate(self) -> None:
        self.search.setPlaceholderText(self.tr("Search in English or Turkish"))
        self.search.setAccessibleName(self.tr("Search the glossary"))
        self.search.setToolTip(
            self.tr(
                "Finds terms in both languages, with or without accents; the arrow keys go through the list."
            )
        )
        self.list.setAccessibleName(self.tr("Terms"))
        self.list.setToolTip(self.tr("All terms; type to search, go through them with the arrow keys."))
        self._find()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.search.setFocus()

    @Slot()
    def _find(self) -> None:
        if self._glossary is None:
            self._tell(error_sentence(self._trouble) if self._trouble is not None else "")
            return
        language = shown_language()
        entries = self._glossary.found(self.search.text(), language)
        self.list.show_entries(entries, language)
        self._count.setText(
            self.tr("1 term")
            if len(entries) == 1
            else self.tr("{count} terms").format(count=whole(len(entries)))
        )
        if not entries:
            self._tell(self.tr("No term is written so. Try a shorter part of the word, in either language."))
            return
        self._tell("")
        keys = [entry.key for entry in entries]
        key = self._key if self._key in keys and not self.search.text().strip() else keys[0]
        self.list.focus_on(key)
        self._show(key)

    @Slot(str)
    def _show(self, key: str) -> None:
        if self._glossary is not None:
            self._key = key
            self.entry.show_entry(self._glossary.entry(key))

    @Slot(int)
    def _step(self, rows: int) -> None:
        row = self.list.currentRow() + rows
        self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))

    @Slot(str)
    def _type(self, text: str) -> None:
        self.search.setFocus()
        self.search.setText(text)

    def _tell(self, sentence: str) -> None:
        self._message.setText(sentence)
        self._message.setVisible(bool(sentence))
        if sentence:
            self.entry.show_entry(None)

    def _lay_out(self) -> None:
        left, right = Card(self, titled=False), Card(self, titled=False)
        left.setFixedWidth(_LIST_WIDTH)
        set_role(self._count, "muted")
        set_role(self._message, "muted")
        self._message.setObjectName("glossaryMessage")
        self._message.setWordWrap(True)
        self._count.setObjectName("glossaryCount")
        for part in (self.search, self.list, self._count):
            left.body.addWidget(part)
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 8, 0)
        column.addWidget(self._message)
        column.addWidget(self.entry, 1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        area.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)
        right.body.addWidget(area)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 12, 0, 0)
        row.setSpacing(12)
        row.addWidget(left)
        row.addWidget(right, 1)


class _SearchField(QLineEdit):
    """Letters search, arrow keys go through what was found.

    Signals:
        stepped: so many rows down; up where it is negative.
    """

    stepped = Signal(int)

    _ROWS = {
        Qt.Key.Key_Down: 1,
        Qt.Key.Key_Up: -1,
        Qt.Key.Key_PageDown: 8,
        Qt.Key.Key_PageUp: -8,
    }

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("glossarySearch")
        self.setClearButtonEnabled(True)
        self.setMaxLength(80)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rows = self._ROWS.get(Qt.Key(event.key()))
        if rows is not None:
            self.stepped.emit(rows)
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
