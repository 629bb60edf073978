"""A glossary entry: both languages side by side, related terms, and where to try it."""

from html import escape

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mnist_desktop.learning.glossary.language_column import LanguageColumn
from mnist_desktop.places import place_title
from mnist_desktop.translation import Language
from mnist_desktop.widgets.bilingual import shown_language
from mnist_desktop.widgets.card import set_role
from mnist_desktop.widgets.retranslating import Retranslating
from mnist_desktop.widgets.term_text import TermText
from trainer.learning.glossary import Entry, glossary


class EntryView(Retranslating):
    """Shows one entry at a time.

    Signals:
        term_wanted: a related term was clicked; carries its key.
        place_wanted: the person wants to try it; carries the place.
    """

    term_wanted = Signal(str)
    place_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry: Entry | None = None
        self._own, self._other = LanguageColumn("own", self), LanguageColumn("other", self)
        self._heading, self._related = QLabel(self), TermText("relatedTerms", self)
        self._place = QPushButton(self)
        self._lay_out()
        self._related.term_wanted.connect(self.term_wanted)
        self._place.clicked.connect(self._go)
        self.retranslate()

    def show_entry(self, entry: Entry | None) -> None:
        """Show ``entry``; None for nothing."""
        self._entry = entry
        self.setVisible(entry is not None)
        self.retranslate()

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Read next"))
        self._related.setAccessibleName(self.tr("Related terms"))
        self._related.setToolTip(
            self.tr("Terms that belong to it; follow one and see how they hang together.")
        )
        self._place.setToolTip(self.tr("Goes to where you can try it; Learn brings you back."))
        entry, language = self._entry, shown_language()
        if entry is None:
            return
        other = Language.ENGLISH if language is Language.TURKISH else Language.TURKISH
        self._own.show_entry(entry, language)
        self._other.show_entry(entry, other)
        self._related.setText("".join(_row(glossary().entry(key), language) for key in entry.related))
        for part in (self._heading, self._related):
            part.setVisible(bool(entry.related))
        self._place.setVisible(entry.place is not None)
        if entry.place is not None:
            self._place.setText(self.tr("Try it here: {place}").format(place=place_title(entry.place)))

    def _lay_out(self) -> None:
        columns = QHBoxLayout()
        columns.setSpacing(24)
        columns.addWidget(self._own, 1)
        columns.addWidget(self._other, 1)
        set_role(self._heading, "title")
        self._place.setObjectName("tryTerm")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(columns)
        column.addSpacing(4)
        column.addWidget(self._place, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(self._related)
        column.addStretch(1)

    @Slot()
    def _go(self) -> None:
        if self._entry is not None and self._entry.place is not None:
            self.place_wanted.emit(self._entry.place.value)


def _row(entry: Entry, language: Language) -> str:
    link = f'<a href="term:{entry.key}">{escape(entry.term.said(language))}</a>'
    return f'<p style="margin: 5px 0">{link} · {escape(entry.definition(language))}</p>'
