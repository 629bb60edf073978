"""How large the result of a convolution is, and why."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mnist_desktop.numbers import whole
from mnist_desktop.widgets.card import set_role
from mnist_desktop.widgets.retranslating import Retranslating
from mnist_desktop.widgets.term_text import TermText
from trainer.learning.convolution import Track


class ResultSize(Retranslating):
    """The rule in words, and below it with the numbers put in.

    Signals:
        term_wanted: the person wants to read about a word; carries the glossary's key.
    """

    term_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rule = TermText("slideSizeRule", self)
        self._formula = QLabel(self)
        self._formula.setObjectName("slideSize")
        set_role(self._rule, "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._rule)
        column.addWidget(self._formula)
        self._rule.term_wanted.connect(self.term_wanted)
        self.retranslate()

    def show_track(self, track: Track) -> None:
        """Show how many places there are along ``track``."""
        self._formula.setText(size_formula(track))

    def retranslate(self) -> None:
        self._rule.setText(
            self.tr(
                '(image + <a href="term:padding">padding</a> − kernel) / <a href="term:stride">stride</a>, '
                "rounded down, + 1"
            )
        )
        self._formula.setAccessibleName(self.tr("Size of the result"))
        self._formula.setToolTip(
            self.tr("How many places the kernel has in a row; change stride and padding.")
        )


def size_formula(track: Track) -> str:
    """The number of places, with the numbers put in; padding that differs is written as a sum."""
    both = track.before == track.after
    padding = f"2·{whole(track.before)}" if both else f"{whole(track.before)} + {whole(track.after)}"
    inside = f"{whole(track.length)} + {padding} − {whole(track.size)}"
    return f"⌊({inside}) / {whole(track.stride)}⌋ + 1 = {whole(track.count)}"
