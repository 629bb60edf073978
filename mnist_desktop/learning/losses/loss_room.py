"""Loss: what squared error and cross-entropy say of the same answer, and what a network learns by each."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mnist_desktop.learning.losses.contest_page import ContestPage
from mnist_desktop.learning.losses.loss_plot import LossPlot
from mnist_desktop.learning.losses.reading_card import ReadingCard
from mnist_desktop.learning.losses.study import LossStudy
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.card import Card
from mnist_desktop.widgets.page_buttons import PageButtons
from mnist_desktop.widgets.retranslating import Retranslating
from mnist_desktop.widgets.still_part import StillPart
from mnist_desktop.widgets.term_text import TermText

_READING_WIDTH = 372


class LossRoom(Retranslating):
    """Two pages: one answer, and a whole training.

    Signals:
        term_wanted: a word shall be explained; carries its key in the glossary.
    """

    term_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.study = LossStudy(self)
        self._what = TermText("lossWhat", self)
        self._choice = PageButtons(("lossAnswerPage", "lossNetworkPage"), self)
        self._reading = ReadingCard(theme, self.study, self)
        self._picture = Card(self, titled=False)
        self._plots = [LossPlot(theme, self.study, of_push=of_push, parent=self) for of_push in (False, True)]
        self._contest = ContestPage(theme, self)
        self._pages = QStackedWidget(self)
        self._lay_out()
        for plot in self._plots:
            plot.chosen.connect(self._on_chosen)
        self._choice.chosen.connect(self._on_page)
        self._what.term_wanted.connect(self.term_wanted)
        self.retranslate()

    def finish(self) -> None:
        """Stop the trainings and wait until they have ended."""
        self._contest.finish()

    def retranslate(self) -> None:
        self._picture.setAccessibleName(self.tr("Both losses and how hard they push"))
        self._choice.set_texts(
            (
                (self.tr("One answer"), self.tr("What both losses say of one answer.")),
                (self.tr("In a real network"), self.tr("The same training with each of them.")),
            )
        )
        self._what.setText(
            self.tr(
                'A <a href="term:loss">loss</a> says how wrong an answer is; its <a href="term:gradient">gradient</a> '
                "is the push towards a better one. Drag the line to the left, where the network is confidently "
                "wrong, and watch who still pushes."
            )
            if self._choice.number == 0
            else self.tr(
                'Does it matter? Train the same network with <a href="term:cross-entropy">cross-entropy</a> and with '
                '<a href="term:mean-squared-error">squared error</a>, first with plain steps, then with Adam.'
            )
        )

    @Slot(object)
    def _on_chosen(self, probability: float) -> None:
        self.study.choose(probability)

    @Slot(int)
    def _on_page(self, number: int) -> None:
        self._pages.setCurrentIndex(number)
        self.retranslate()

    def _lay_out(self) -> None:
        reading = StillPart(self._reading, self)
        reading.setFixedWidth(_READING_WIDTH)
        for plot in self._plots:
            self._picture.body.addWidget(plot, 1)
        answer = QWidget(self)
        row = QHBoxLayout(answer)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(reading)
        row.addWidget(self._picture, 1)
        for page in (answer, self._contest):
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
