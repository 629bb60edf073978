"""Learning rate: walk downhill with small and large steps, on paper and in a real network."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mnist_desktop.learning.descent.rate_page import RatePage
from mnist_desktop.learning.descent.walk_page import WalkPage
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.page_buttons import PageButtons
from mnist_desktop.widgets.retranslating import Retranslating
from mnist_desktop.widgets.term_text import TermText


class DescentRoom(Retranslating):
    """Two pages: curves and surfaces, and the network.

    Signals:
        term_wanted: a word shall be explained; carries its key in the glossary.
    """

    term_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = TermText("descentWhat", self)
        self._choice = PageButtons(("descentWalkPage", "descentNetworkPage"), self)
        self._walk, self._network = WalkPage(theme, self), RatePage(theme, self)
        self._pages = QStackedWidget(self)
        for page in (self._walk, self._network):
            self._pages.addWidget(page)
        self._what.setMinimumHeight(2 * self._what.fontMetrics().lineSpacing())
        head = QHBoxLayout()
        head.setSpacing(24)
        head.addWidget(self._what, 1)
        head.addWidget(self._choice, alignment=Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._pages, 1)
        self._choice.chosen.connect(self._on_page)
        self._what.term_wanted.connect(self.term_wanted)
        self.retranslate()

    def finish(self) -> None:
        """Stop the walk and the trainings, and wait until they have ended."""
        self._walk.bar.stop()
        self._network.finish()

    def retranslate(self) -> None:
        self._choice.set_texts(
            (
                (self.tr("Downhill"), self.tr("On a curve or a surface, step by step.")),
                (self.tr("In a real network"), self.tr("Four learning rates on the same digits.")),
            )
        )
        self._what.setText(
            self.tr(
                'Learning is walking downhill: each step goes against the <a href="term:gradient">gradient</a> (the '
                'slope), as far as the <a href="term:learning-rate">learning rate</a> allows. Press the four buttons '
                "from too small to diverging, then tick a second optimiser."
            )
            if self._choice.number == 0
            else self.tr(
                'Training a network is the same walk with thousands of weights, and the <a href="term:loss">loss</a> '
                "is the height. Train, and compare the four curves."
            )
        )

    @Slot(int)
    def _on_page(self, number: int) -> None:
        self._pages.setCurrentIndex(number)
        self.retranslate()
