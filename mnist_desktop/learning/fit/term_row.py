"""The words that belong to an experiment, each a way into the glossary."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mnist_desktop.widgets.bilingual import said
from mnist_desktop.widgets.retranslating import Retranslating
from mnist_desktop.widgets.term import TermLabel


class TermRow(Retranslating):
    """Words in a row; pointing at one defines it.

    Signals:
        term_wanted: the person wants to read the glossary's entry; carries its key.
    """

    term_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: list[TermLabel] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(16)
        self._row.addStretch(1)

    def show_terms(self, keys: tuple[str, ...]) -> None:
        """Offer the entries of ``keys``, those that the glossary has."""
        from trainer.learning.glossary import explains

        wanted = [key for key in keys if explains(key)]
        if wanted == [label.key for label in self._labels]:
            return
        for label in self._labels:
            self._row.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._labels = [TermLabel(key, self) for key in wanted]
        for place, label in enumerate(self._labels):
            label.setObjectName(f"fitTerm-{label.key}")
            label.term_wanted.connect(self.term_wanted)
            self._row.insertWidget(place, label)
        self.retranslate()

    def retranslate(self) -> None:
        from trainer.learning.glossary import glossary

        for label in self._labels:
            label.say(said(glossary().entry(label.key).term))
