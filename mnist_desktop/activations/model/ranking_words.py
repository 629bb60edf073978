"""Which activation came first and which last, in one computed sentence."""

from PySide6.QtWidgets import QLabel, QWidget

from mnist_desktop.activations.model.contest import Contest, State
from mnist_desktop.numbers import decimal, percent
from mnist_desktop.translation import translated
from mnist_desktop.widgets.retranslating import RetranslatingMixin
from trainer.activations import ActivationName, facts
from trainer.learning.same_start import Ranking

_GUESSING = 0.15
"""Whoever guesses one of ten digits is right about one time in ten."""


class RankingWords(RetranslatingMixin, QLabel):
    """Empty while the first two are being trained."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("contestSentence")
        self.setWordWrap(True)
        self._contest: Contest | None = None
        self.retranslate()

    def show_contest(self, contest: Contest | None) -> None:
        """Say what came of ``contest``."""
        self._contest = contest
        self.retranslate()

    def retranslate(self) -> None:
        self.setText(
            self.tr("Nothing trained yet. Press “Train them” and watch which curve climbs first.")
            if self._contest is None
            else self._sentence(self._contest)
        )

    def _sentence(self, contest: Contest) -> str:
        ranking = contest.ranking()
        if ranking is None:
            states = {each.state for each in contest.contestants}
            if contest.is_over:
                return self.tr("All of them diverged: the learning rate is too high for each.")
            return self.tr("Stopped before two of them had ended.") if State.STOPPED in states else ""
        return self._of_ended(ranking)

    def _of_ended(self, ranking: Ranking) -> str:
        best, worst = ranking.best, ranking.worst
        names = {"best": _title(best.activation), "worst": _title(worst.activation)}
        first = percent(best.accuracy or 0.0)
        if (best.accuracy or 0.0) <= _GUESSING:
            return self.tr(
                "None of them learned: the best, {best}, reads {first} right, and guessing reads about as many. "
                "Choose a network with another learning rate or other first weights."
            ).format(best=names["best"], first=first)
        if ranking.spread is None or worst.accuracy is None:
            return self.tr("Best: {best} with {first}. {worst} diverged.").format(first=first, **names)
        numbers = {"first": first, "last": percent(worst.accuracy)}
        points = decimal(100 * ranking.spread, 1)
        if ranking.is_close:
            template = self.tr(
                "Best: {best} with {first}; worst: {worst} with {last}. The {points} points between them are "
                "too few to tell: another seed could turn the order round."
            )
        else:
            template = self.tr(
                "Best: {best} with {first}; worst: {worst} with {last}. The {points} points between them come "
                "from the activation alone, for all else was the same."
            )
        return template.format(points=points, **names, **numbers)


def _title(name: ActivationName) -> str:
    return translated("activations", facts(name).title)
