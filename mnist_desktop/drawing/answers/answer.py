"""The answer in one numeral and a few words."""

from collections.abc import Sequence
from typing import assert_never

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from mnist_desktop.drawing.answers.numeral import Numeral, scaled
from mnist_desktop.drawing.answers.shares import share_text
from mnist_desktop.theme import Theme
from mnist_desktop.translation import translated
from mnist_desktop.widgets.card import set_role
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.prediction import Prediction, Verdict

DIGITS = tuple("0123456789")
_NAMES = "predictedDigit", "predictedName", "verdict", "shares"
_SPACE_BELOW = 4
_WORDS_SIZE = 1.4  # times the size of ordinary text
_WORTH_NAMING = 0.001  # a runner-up below this would be shown with 0.0 %
_ROLES = {
    Verdict.EMPTY: "muted",
    Verdict.SURE: "good",
    Verdict.LIKELY: "title",
    Verdict.TORN: "warning",
    Verdict.UNSURE: "muted",
    Verdict.NOT_A_DIGIT: "muted",
}


class AnswerView(Retranslating):
    """Says what a :class:`Prediction` means: numeral, words, percentage and runner-up.

    For several digits it shows their number, and words for the one that is chosen.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, prefix: str = "") -> None:
        """``prefix`` goes before the names of the parts, where there is a second such view."""
        super().__init__(parent)
        self._predictions: Sequence[Prediction] = ()
        self._chosen = 0
        self._is_waiting = False
        self._names: Sequence[str] = DIGITS
        numeral, name, words, shares = (_prefixed(prefix, part) for part in _NAMES)
        self.numeral = Numeral(theme, numeral, self)
        self._name = _label(self, name)
        self._name.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._words = _label(self, words)
        self._words.setFont(scaled(self._words.font(), _WORDS_SIZE))
        self._words.setWordWrap(True)
        self._shares = _label(self, shares)
        self._shares.setWordWrap(True)
        set_role(self._shares, "muted")
        self._below = QVBoxLayout()
        self._lay_out()
        self.retranslate()

    def use_names(self, names: Sequence[str]) -> None:
        """What the ten classes are called; they are shown below the numeral when they are no digits."""
        self._names = names
        self._say()

    def show_prediction(self, prediction: Prediction | None, *, waiting: bool = False) -> None:
        """Say ``prediction``; None says that there is none, or with ``waiting`` that it will come."""
        self.show_predictions(() if prediction is None else (prediction,), 0, waiting=waiting)

    def show_predictions(
        self, predictions: Sequence[Prediction], chosen: int, *, waiting: bool = False
    ) -> None:
        """Say ``predictions`` of the digits in a row, and more of the one at ``chosen``."""
        self._predictions, self._chosen, self._is_waiting = predictions, chosen, waiting
        self._say()

    def height_of_words(self) -> int:
        """Two lines of words and one of shares, with the space below each."""
        lines = 2 * self._words.fontMetrics().height() + self._shares.fontMetrics().height()
        return lines + 2 * _SPACE_BELOW

    def add_line(self, widget: QWidget) -> None:
        """Put ``widget`` below the words."""
        self._below.addWidget(widget)

    def retranslate(self) -> None:
        self.numeral.setToolTip(
            self.tr(
                "What the network reads; draw slowly and see after which piece of the stroke it changes its mind."
            )
        )
        self._say()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(_SPACE_BELOW)
        words.addStretch()
        words.addWidget(self._words)
        words.addWidget(self._shares)
        words.addLayout(self._below)
        words.addStretch()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.addWidget(self.numeral, 0, 0)
        grid.addLayout(words, 0, 1)
        grid.addWidget(self._name, 1, 0)
        grid.setColumnStretch(1, 1)

    def _say(self) -> None:
        several = len(self._predictions) > 1
        prediction = self._predictions[self._chosen] if self._predictions else None
        digit = None if prediction is None else prediction.digit
        number = "".join(_numeral_text(each) for each in self._predictions)
        self.numeral.show_text(number)
        is_named = tuple(self._names) != DIGITS
        self._name.setText("" if digit is None else self._name_of(digit))
        self._name.setVisible(is_named)
        words, role = self._words_of_all() if several else self._words_of_one(prediction)
        self._words.setText(words)
        set_role(self._words, role)
        shares = "" if prediction is None else self._shares_line(prediction, several)
        self._shares.setText(shares)
        self._shares.setVisible(bool(shares))
        # read aloud by screen readers whenever it changes
        named = self._name_of(digit) if is_named and digit is not None else number.strip("–")
        self.numeral.setAccessibleName(", ".join(part for part in (named, words, shares) if part))

    def _words_of_all(self) -> tuple[str, str]:
        verdicts = {each.verdict for each in self._predictions}
        role = "good" if verdicts == {Verdict.SURE} else "title"
        if not all(each.is_digit for each in self._predictions):
            role = "warning"
        return self.tr("{count} digits").format(count=len(self._predictions)), role

    def _words_of_one(self, prediction: Prediction | None) -> tuple[str, str]:
        if self._is_waiting:
            return self.tr("One moment …"), "muted"
        if prediction is None:
            return self._invitation(), "muted"
        return self._verdict_words(prediction), _ROLES[prediction.verdict]

    def _invitation(self) -> str:
        return self.tr("Draw a digit") if tuple(self._names) == DIGITS else self.tr("Draw something")

    def _verdict_words(self, prediction: Prediction) -> str:
        match prediction.verdict:
            case Verdict.EMPTY:
                return self._invitation()
            case Verdict.SURE:
                return self.tr("Sure")
            case Verdict.LIKELY:
                return self.tr("Likely")
            case Verdict.TORN:
                both = self._name_of(prediction.best), self._name_of(prediction.runner_up)
                return self.tr("Torn between {first} and {second}").format(first=both[0], second=both[1])
            case Verdict.UNSURE:
                return self.tr("No clear answer")
            case Verdict.NOT_A_DIGIT if tuple(self._names) == DIGITS:
                return self.tr("Not a digit")
            case Verdict.NOT_A_DIGIT:
                return self.tr("Nothing it knows")
            case _:
                assert_never(prediction.verdict)

    def _name_of(self, digit: int) -> str:
        return translated("classes", self._names[digit])

    def _shares_line(self, prediction: Prediction, several: bool) -> str:
        if several:
            return self._piece_line(prediction)
        if not prediction.is_digit:
            return ""
        best, second = prediction.best, prediction.runner_up
        share = share_text(float(prediction.probabilities[best]))
        if prediction.probabilities[second] < _WORTH_NAMING:
            return share
        return self.tr("{share} · next: {name} ({other_share})").format(
            share=share,
            name=self._name_of(second),
            other_share=share_text(float(prediction.probabilities[second])),
        )

    def _piece_line(self, prediction: Prediction) -> str:
        words = self._verdict_words(prediction)
        if not prediction.is_digit:
            return words
        return f"{words} · {share_text(float(prediction.probabilities[prediction.best]))}"


def _numeral_text(prediction: Prediction) -> str:
    if prediction.digit is not None:
        return str(prediction.digit)
    return "" if prediction.verdict is Verdict.EMPTY else "–"


def _prefixed(prefix: str, name: str) -> str:
    return prefix + name[0].upper() + name[1:] if prefix else name


def _label(parent: QWidget, name: str) -> QLabel:
    label = QLabel(parent)
    label.setObjectName(name)
    return label
