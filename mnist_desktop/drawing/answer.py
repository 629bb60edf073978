"""The answer in one numeral and a few words."""

from collections.abc import Sequence
from typing import assert_never

from PySide6.QtCore import QRectF, Qt, Slot
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from mnist_desktop.drawing.shares import share_text
from mnist_desktop.theme import Theme
from mnist_desktop.translation import translated
from mnist_desktop.widgets.card import set_role
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.prediction import Prediction, Verdict

DIGITS = tuple("0123456789")
_NUMERAL_SIZE, _WORDS_SIZE = 6.0, 1.4  # times the size of ordinary text
_WORTH_NAMING = 0.001  # a runner-up below this would be shown with 0.0 %
_ROLES = {
    Verdict.EMPTY: "muted",
    Verdict.SURE: "good",
    Verdict.LIKELY: "title",
    Verdict.TORN: "warning",
    Verdict.UNSURE: "muted",
}


class AnswerView(Retranslating):
    """Says what a :class:`Prediction` means: numeral, words, percentage and runner-up."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prediction: Prediction | None = None
        self._is_waiting = False
        self._names: Sequence[str] = DIGITS
        self._numeral = _Numeral(theme, self)
        self._name = _label(self, "predictedName")
        self._name.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._words = _label(self, "verdict")
        self._words.setFont(_scaled(self._words.font(), _WORDS_SIZE))
        self._words.setWordWrap(True)
        self._shares = _label(self, "shares")
        self._shares.setWordWrap(True)
        set_role(self._shares, "muted")
        self._lay_out()
        self.retranslate()

    def use_names(self, names: Sequence[str]) -> None:
        """What the ten classes are called; they are shown below the numeral when they are no digits."""
        self._names = names
        self._say()

    def show_prediction(self, prediction: Prediction | None, *, waiting: bool = False) -> None:
        """Say ``prediction``; None says that there is none, or with ``waiting`` that it will come."""
        self._prediction, self._is_waiting = prediction, waiting
        self._say()

    def retranslate(self) -> None:
        self._numeral.setToolTip(
            self.tr(
                "What the network reads; draw slowly and see after which piece of the stroke it changes its mind."
            )
        )
        self._say()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addStretch()
        words.addWidget(self._words)
        words.addWidget(self._shares)
        words.addStretch()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.addWidget(self._numeral, 0, 0)
        grid.addLayout(words, 0, 1)
        grid.addWidget(self._name, 1, 0)
        grid.setColumnStretch(1, 1)

    def _say(self) -> None:
        prediction = self._prediction
        digit = None if prediction is None else prediction.digit
        verdict = Verdict.EMPTY if prediction is None else prediction.verdict
        self._numeral.setText(_numeral_text(digit, verdict))
        self._name.setText("" if digit is None else self._name_of(digit))
        self._name.setVisible(tuple(self._names) != DIGITS)
        words = self.tr("One moment …") if self._is_waiting else self._verdict_words(prediction)
        self._words.setText(words)
        set_role(self._words, _ROLES[verdict])
        shares = "" if digit is None or prediction is None else self._shares_line(prediction)
        self._shares.setText(shares)
        self._shares.setVisible(bool(shares))
        # read aloud by screen readers whenever it changes
        heard = words if digit is None else f"{self._name_of(digit)}, {words}, {shares}"
        self._numeral.setAccessibleName(heard)

    def _verdict_words(self, prediction: Prediction | None) -> str:
        if prediction is None:
            return self.tr("Draw a digit")
        match prediction.verdict:
            case Verdict.EMPTY:
                return self.tr("Draw a digit")
            case Verdict.SURE:
                return self.tr("Sure")
            case Verdict.LIKELY:
                return self.tr("Likely")
            case Verdict.TORN:
                both = self._name_of(prediction.best), self._name_of(prediction.runner_up)
                return self.tr("Torn between {first} and {second}").format(first=both[0], second=both[1])
            case Verdict.UNSURE if tuple(self._names) == DIGITS:
                return self.tr("Not a digit")
            case Verdict.UNSURE:
                return self.tr("Nothing it knows")
            case _:
                assert_never(prediction.verdict)

    def _name_of(self, digit: int) -> str:
        return translated("classes", self._names[digit])

    def _shares_line(self, prediction: Prediction) -> str:
        best, second = prediction.best, prediction.runner_up
        if prediction.probabilities[second] < _WORTH_NAMING:
            return share_text(float(prediction.probabilities[best]))
        return self.tr("{share} · next: {name} ({other_share})").format(
            share=share_text(float(prediction.probabilities[best])),
            name=self._name_of(second),
            other_share=share_text(float(prediction.probabilities[second])),
        )


class _Numeral(QLabel):
    """The big numeral on a calm tile of fixed size, so that nothing moves when it changes."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("predictedDigit")
        self._theme = theme
        self.setFont(_scaled(self.font(), _NUMERAL_SIZE, QFont.Weight.DemiBold))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        side = round(self.fontMetrics().height() * 1.02)
        self.setFixedSize(side, side)
        theme.changed.connect(self._repaint)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.tokens.hover))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        painter.end()
        super().paintEvent(event)

    @Slot()
    def _repaint(self) -> None:
        self.update()


def _numeral_text(digit: int | None, verdict: Verdict) -> str:
    if digit is not None:
        return str(digit)
    return "" if verdict is Verdict.EMPTY else "–"


def _label(parent: QWidget, name: str) -> QLabel:
    label = QLabel(parent)
    label.setObjectName(name)
    return label


def _scaled(font: QFont, factor: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    scaled = QFont(font)
    scaled.setPointSizeF(font.pointSizeF() * factor)
    scaled.setWeight(weight)
    return scaled
