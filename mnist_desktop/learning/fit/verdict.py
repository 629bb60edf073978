"""Whether the guess was right, by which numbers, and why."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mnist_desktop.learning.fit.notebook import Page
from mnist_desktop.learning.fit.words import said
from mnist_desktop.widgets.card import set_role
from mnist_desktop.widgets.retranslating import Retranslating


class Verdict(Retranslating):
    """A headline and at most three sentences, all found in the results."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: Page | None = None
        self._headline, self._numbers, self._why, self._seeds = (QLabel(self) for _ in range(4))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for label, name in (
            (self._headline, "fitVerdict"),
            (self._numbers, "fitNumbers"),
            (self._why, "fitWhy"),
            (self._seeds, "fitSeeds"),
        ):
            label.setObjectName(name)
            label.setWordWrap(True)
            column.addWidget(label)
        set_role(self._seeds, "muted")
        self.retranslate()

    def show_page(self, page: Page) -> None:
        """Judge the newest finished round of ``page``."""
        self._page = page
        self.retranslate()

    def retranslate(self) -> None:
        answer = None if self._page is None else self._page.answer()
        if answer is None or self._page is None:
            return
        is_right = self._page.guess in answer.winners
        if is_right:
            self._headline.setText(self.tr("Too close to call") if answer.is_close else self.tr("Right"))
        else:
            self._headline.setText(self.tr("Not this time"))
        set_role(self._headline, "good" if is_right else "warning")
        self._numbers.setText(said(answer.numbers))
        self._why.setText(said(answer.why))
        rounds, winner = len(self._page.rounds), answer.winners[0]
        self._seeds.setVisible(rounds > 1)
        self._seeds.setText(
            self.tr("“{name}” came first, or as good as first, in {times} of {rounds} runs.").format(
                name=said(self._page.experiment.variants[winner].name),
                times=self._page.times_first(winner),
                rounds=rounds,
            )
        )
