"""What a second network says of the same ink."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mnist_desktop.drawing.answers.answer import DIGITS, AnswerView
from mnist_desktop.drawing.answers.prediction_bars import SECOND
from mnist_desktop.theme import Theme
from mnist_desktop.translation import translated
from mnist_desktop.widgets.card import set_role
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.prediction import Prediction

_NO_ANSWER = "–"


class Comparison(Retranslating):
    """The second answer, and a line that says where it differs from the first."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._first: Sequence[Prediction] = ()
        self._second: Sequence[Prediction] = ()
        self._names: tuple[Sequence[str], Sequence[str]] = ((), ())
        self._answer = AnswerView(theme, self, prefix="comparison")
        self._disagreement = QLabel(self)
        self._disagreement.setObjectName("disagreement")
        self._disagreement.setWordWrap(True)
        set_role(self._disagreement, "warning")
        self._answer.add_line(self._disagreement)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._answer)
        theme.changed.connect(self._mark)
        self._mark()
        self.retranslate()

    def use_names(self, first: Sequence[str], second: Sequence[str]) -> None:
        """What the classes of both networks are called."""
        self._names = first, second
        self._answer.use_names(second)
        self._say()

    def show_predictions(
        self, first: Sequence[Prediction], second: Sequence[Prediction], chosen: int
    ) -> None:
        """Show what the ``second`` network says of what the ``first`` one read."""
        self._first, self._second = first, second
        self._answer.show_predictions(second, chosen)
        self._say()

    def full_height(self) -> int:
        """With a torn answer and a disagreement, each in two lines."""
        return self._answer.height_of_words() + 2 * self._disagreement.fontMetrics().height()

    def retranslate(self) -> None:
        self._say()

    def _say(self) -> None:
        answers = self._answer_of(self._first, 0), self._answer_of(self._second, 1)
        differ = bool(self._first) and bool(self._second) and answers[0] != answers[1]
        self._disagreement.setVisible(differ)
        if not differ:
            self._disagreement.setText("")
        elif _NO_ANSWER in answers:
            self._disagreement.setText(self.tr("They disagree: only one has an answer"))
        else:
            template = self.tr("They disagree: {first} and {second}")
            self._disagreement.setText(template.format(first=answers[0], second=answers[1]))

    def _answer_of(self, predictions: Sequence[Prediction], which: int) -> str:
        """The digits in a row, or the class's name; a dash where one was not read."""
        names = self._names[which] or DIGITS
        return "".join(
            _NO_ANSWER if each.digit is None else translated("classes", names[each.digit])
            for each in predictions
        )

    @Slot()
    def _mark(self) -> None:
        self._answer.numeral.set_mark(self._theme.tokens.series[SECOND])
